"""The view: all that a page shows, as plain values in the language of its reader."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Final

from tradefacts.model import Claim, Finding, Implied
from tradefacts.records import frozen
from tradefacts.report.cards import Card, Label, card_of
from tradefacts.report.notices import (
    FoundNotice,
    ImpliedNotice,
    found_notices,
    implied_notices,
)
from tradefacts.report.sheets import Sheet
from tradefacts.report.texts import Text, texts_of
from tradefacts.report.ties import Tie
from tradefacts.report.words import NAMES, Words

__all__ = ["View", "view_of"]

#: How grave a notice is, the gravest first.
SEVERITIES: Final = ("error", "warning", "note")


@frozen(slots=False)
class View:
    """What a page shows. Claims, marks and notices are known by their numbers."""

    words: Words
    texts: tuple[Text, ...]
    #: The claims of all texts, in order.
    claims: tuple[Claim, ...]
    cards: tuple[Card, ...]
    found: tuple[FoundNotice, ...]
    implied: tuple[ImpliedNotice, ...]

    @cached_property
    def places(self) -> Mapping[int, int]:
        """The number of the first mark of each claim that stands in its text."""
        return {c: mark for text in self.texts for c, mark in text.places.items()}

    @cached_property
    def ties(self) -> Mapping[int, Sequence[Tie]]:
        """The ties of each claim."""
        found: dict[int, list[Tie]] = {}
        for text in self.texts:
            for tie in text.ties:
                found.setdefault(tie.first, []).append(tie)
                found.setdefault(tie.second, []).append(tie)
        return found

    @cached_property
    def found_by_claim(self) -> Mapping[int, Sequence[int]]:
        """The numbers of the findings that touch each claim."""
        return _by_claim(notice.claims for notice in self.found)

    @cached_property
    def implied_by_claim(self) -> Mapping[int, Sequence[int]]:
        """The numbers of the implied values that follow from each claim."""
        return _by_claim(notice.claims for notice in self.implied)

    @cached_property
    def statistics(self) -> Mapping[str, int]:
        """How many claims each statistic has, in the order of the format."""
        counts = Counter[str](claim.statistic for claim in self.claims)
        return {name: counts[name] for name in NAMES if name in counts}

    @cached_property
    def graded(self) -> Mapping[str, int]:
        """How many findings there are of each severity."""
        counts = Counter(notice.severity for notice in self.found)
        return {name: counts[name] for name in SEVERITIES}

    def severity(self, claims: Iterable[int]) -> str:
        """Return the gravest severity of what touches *claims*; empty for none."""
        touching = {
            self.found[number].severity
            for claim in claims
            for number in self.found_by_claim.get(claim, ())
        }
        return next((name for name in SEVERITIES if name in touching), "")


def view_of(
    sheets: Sequence[Sheet],
    findings: Sequence[Finding],
    implied: Sequence[Implied],
    words: Words,
    label: Label,
) -> View:
    """Return what a page shows of *sheets*, of *findings* and of *implied* values."""
    claims = tuple(claim for sheet in sheets for claim in sheet.claims)
    # Of claims that are equal the first has the number.
    numbers = {claims[number]: number for number in reversed(range(len(claims)))}
    return View(
        words,
        texts_of(sheets),
        claims,
        tuple(
            card_of(claim, sheet.origins.get(claim.id, ()), words, label)
            for sheet in sheets
            for claim in sheet.claims
        ),
        found_notices(findings, numbers, words),
        implied_notices(implied, numbers, words, label),
    )


def _by_claim(touched: Iterable[Iterable[int]]) -> Mapping[int, Sequence[int]]:
    found: dict[int, list[int]] = {}
    for number, claims in enumerate(touched):
        for claim in dict.fromkeys(claims):
            found.setdefault(claim, []).append(number)
    return found
