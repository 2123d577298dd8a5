"""Tells what goes wrong, one line each, and with which status to exit."""

import click

#: The exit status of a run in which something was wrong with the input.
FAILED = 2


class Problems:
    """The problems of one run: each is told once, the moment it is met."""

    def __init__(self) -> None:
        self._told: set[str] = set()
        #: The exit status of the run as it stands.
        self.status = 0

    def error(self, message: object) -> None:
        """Tell something that cost claims; the run will exit with status 2."""
        self.status = FAILED
        self._tell(message)

    def warn(self, message: object) -> None:
        """Tell something that the reader of the claims should know."""
        self._tell(f"warning: {message}")

    def _tell(self, message: object) -> None:
        line = " ".join(str(message).split())
        if line not in self._told:
            self._told.add(line)
            click.echo(line, err=True)
