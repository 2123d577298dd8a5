"""The languages that can be read: one folder each, named by its code."""

from pathlib import Path
from pkgutil import iter_modules
from typing import Final

_FOLDER: Final = Path(__file__).parent / "languages"

#: The codes of the languages that can be read.
SUPPORTED: Final = tuple(
    sorted(module.name for module in iter_modules([str(_FOLDER)]) if module.ispkg)
)
