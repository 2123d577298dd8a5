"""The data of a page: what its script shows of a claim when it is asked for."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import chain
from typing import Any, Final

import attrs

from tradefacts.records import frozen
from tradefacts.report.cards import Line
from tradefacts.report.rows import Row, ranks_of
from tradefacts.report.texts import Text
from tradefacts.report.view import View
from tradefacts.report.words import mark

__all__ = ["page_data"]

#: What a tie is called at the claim that leans on another, and at that other.
_TIES: Final = {
    "restates": (mark("Restates"), mark("Restated as")),
    "against": (mark("Measured against"), mark("What this is measured against it")),
    "baseline": (mark("Starts from"), mark("Base of")),
    "together": (mark("Said of"), mark("Said of it")),
}
#: The sentences and titles that the script itself shows.
_TITLES: Final = {
    "interval": mark("Interval"),
    "inferred": mark("inferred"),
    "findings": mark("Findings"),
    "implied": mark("What follows"),
    "ties": mark("Tied to"),
    "row": mark("Show in the table"),
    "text": mark("Show in the text"),
    "count": mark("{shown} of {all} claims shown"),
}


def page_data(view: View, rows: Sequence[Row]) -> dict[str, Any]:
    """Return all that the script of the page needs, as JSON can hold it."""
    claims = chain.from_iterable(_claims(text, view) for text in view.texts)
    return {
        "titles": {name: view.words.say(title) for name, title in _TITLES.items()},
        "claims": list(claims),
        "found": [attrs.asdict(notice) for notice in view.found],
        "implied": [attrs.asdict(notice) for notice in view.implied],
        "ranks": ranks_of(rows, view),
    }


def _claims(text: Text, view: View) -> Iterator[dict[str, Any]]:
    units = Units(text.sheet.text or "")
    for offset, claim in enumerate(text.sheet.claims):
        number = text.first + offset
        card = view.cards[number]
        yield {
            "document": text.number,
            "statistic": claim.statistic,
            "name": card.statistic,
            "mark": view.places.get(number),
            "quote": claim.evidence.quote,
            "what": card.what,
            "value": card.value,
            "interval": card.interval,
            "lines": [_line(line, units) for line in card.lines.values()],
            "ties": list(_ties(number, view)),
            "found": view.found_by_claim.get(number, ()),
            "implied": view.implied_by_claim.get(number, ()),
            "inferred": bool(claim.inferred),
        }


def _line(line: Line, units: "Units") -> dict[str, Any]:
    return {
        "name": line.name,
        "value": line.value,
        "code": line.code,
        "why": line.why,
        "stated": line.stated,
        "quotes": line.quotes,
        "spans": [units.span(start, end) for start, end in line.spans],
        "inferred": line.inferred,
    }


def _ties(number: int, view: View) -> Iterator[dict[str, Any]]:
    for tie in view.ties.get(number, ()):
        at_first = tie.first == number
        title = view.words.say(_TIES[tie.kind][at_first])
        yield {"title": title, "claim": tie.second if at_first else tie.first}


@frozen(slots=False)
class Units:
    """Offsets in UTF-16 units, as scripts count, from those in code points."""

    text: str

    @cached_property
    def _astral(self) -> Sequence[int]:
        """The offsets of the characters that take two units."""
        if self.text.isascii():
            return ()
        return [at for at, char in enumerate(self.text) if char > "\uffff"]

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the span from *start* to *end* in UTF-16 units."""
        return self._unit(start), self._unit(end)

    def _unit(self, offset: int) -> int:
        return offset + bisect_left(self._astral, offset)
