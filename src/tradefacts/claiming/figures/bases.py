"""Bases: what each cue of one says."""

from collections.abc import Mapping
from typing import Final

from tradefacts.model import Basis

#: The basis that each cue of one says; of a fair, a session is its period.
BASES: Final[Mapping[str, Basis]] = {
    "yoy": "yoy",
    "mom": "mom",
    "qoq": "qoq",
    "session": "period",
    "start": "period",
}
