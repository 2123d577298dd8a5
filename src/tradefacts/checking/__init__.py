"""From claims to findings: what figures imply, and where they cannot be right."""

from tradefacts.checking.checks import check, implied
from tradefacts.checking.facts import Fact, facts
from tradefacts.checking.references import References, official_references
from tradefacts.checking.series import Reference

__all__ = [
    "Fact",
    "Reference",
    "References",
    "check",
    "facts",
    "implied",
    "official_references",
]
