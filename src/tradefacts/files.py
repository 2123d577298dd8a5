"""Files: texts in UTF-8, read with an error that names the file and the remedy."""

from os import PathLike, fspath
from pathlib import Path

from tradefacts.errors import DocumentError


def read_text(path: str | PathLike[str]) -> str:
    """Return the text of a file in UTF-8, without the mark that some begin with.

    Raises:
        DocumentError: it is in another encoding.
        OSError: it cannot be read.
    """
    try:
        return Path(path).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise not_utf8(path, error) from error


def not_utf8(path: str | PathLike[str], error: UnicodeDecodeError) -> DocumentError:
    """Return what is raised of a file that is not in UTF-8."""
    reason, remedy = f"expected UTF-8: {error.reason}", "save the file in UTF-8"
    return DocumentError(fspath(path), None, reason, remedy)
