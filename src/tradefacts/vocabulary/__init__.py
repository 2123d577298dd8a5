"""What the vocabularies hold: their size, sources, clashes, and what tests touch.

`python -m tradefacts.vocabulary report` prints it.
"""

from tradefacts.vocabulary.clashes import Clash, find_clashes
from tradefacts.vocabulary.lists import Meaning, Spelling, WordList, installed_lists
from tradefacts.vocabulary.report import ListReport, Report, make_report
from tradefacts.vocabulary.touched import find_touched, read_texts

__all__ = [
    "Clash",
    "ListReport",
    "Meaning",
    "Report",
    "Spelling",
    "WordList",
    "find_clashes",
    "find_touched",
    "installed_lists",
    "make_report",
    "read_texts",
]
