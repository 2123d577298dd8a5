"""Runs the command line as a program: `tradefacts`, or `python -m tradefacts`."""

import atexit
import gc
from typing import Final

from tradefacts.cli import main

#: So many new objects are looked through for garbage, and not the usual hundreds.
_MANY: Final = 50_000


def run() -> None:
    """Run the command that the arguments of the program ask for.

    What a program loads is no garbage, neither when loaded nor at the end: to look
    for some would take longer than to read an article.
    """
    gc.set_threshold(_MANY, 20, 20)
    atexit.register(gc.freeze)
    main(prog_name="tradefacts")


if __name__ == "__main__":
    run()
