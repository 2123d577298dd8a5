"""Runs the command line as `python -m tradefacts`."""

from tradefacts.cli import main

if __name__ == "__main__":
    main(prog_name="tradefacts")
