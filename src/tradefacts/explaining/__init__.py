"""Explaining: why the figures of a text became the claims that they are, or none.

It watches the walk that makes the claims, and says afterwards what the walk went by.
It decides nothing: the claims are the same with and without it.
"""

from tradefacts.explaining.case import STATED, Story
from tradefacts.explaining.explain import explain
from tradefacts.explaining.notes import Notes
from tradefacts.explaining.sources import Sources
from tradefacts.explaining.types import (
    ExplainedClaim,
    Explanation,
    FieldOrigin,
    NoClaim,
    SeenItem,
    Span,
)

__all__ = [
    "STATED",
    "ExplainedClaim",
    "Explanation",
    "FieldOrigin",
    "NoClaim",
    "Notes",
    "SeenItem",
    "Sources",
    "Span",
    "Story",
    "explain",
]
