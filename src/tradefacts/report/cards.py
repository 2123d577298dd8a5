"""Cards: all that is known of a claim, as the page shows it beside the text."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Final, TypeAlias

import attrs
from babel.numbers import format_decimal

from tradefacts.explaining import STATED, FieldOrigin
from tradefacts.model import Claim, Indicator, Period
from tradefacts.records import frozen
from tradefacts.report.amounts import (
    currency_words,
    interval_words,
    period_words,
    quantity_words,
    unit_words,
)
from tradefacts.report.reasons import reason_words
from tradefacts.report.words import Words, mark

__all__ = ["Card", "Label", "Line", "card_of"]

#: Words for an indicator in a language.
Label: TypeAlias = Callable[[Indicator, str], str]

_DIMENSIONS: Final = {
    "measure": mark("Measure"),
    "flow": mark("Flow"),
    "reporter": mark("Whose trade"),
    "partner": mark("With whom"),
    "product": mark("Product"),
    "mode": mark("Regime"),
    "firm": mark("Enterprises"),
}
_DETAILS: Final = {
    "average": mark("Average"),
    "multiple": mark("Multiple"),
    "adjusted": mark("Adjusted"),
}
_PLAIN_MEASURE: Final = "trade-value"


@frozen
class Line:
    """One field of a claim: its name, its value and why it has that."""

    name: str
    value: str
    #: The code that the value stands for, where that is another; else empty.
    code: str = ""
    #: What settled it, in plain words; empty where that is not known.
    why: str = ""
    #: Whether words next to the figure state it.
    stated: bool = False
    #: The words that it comes from.
    quotes: tuple[str, ...] = ()
    #: Where they stand: spans in code points.
    spans: tuple[tuple[int, int], ...] = ()
    #: Whether a rule, and no words next to the figure, settled it.
    inferred: bool = False


@frozen
class Card:
    """A claim as it is shown."""

    statistic: str
    #: What it is of, in words: "China · exports".
    what: str
    #: The value as normalised, with its unit and hedge.
    value: str
    #: The numbers that it stands for.
    interval: str
    #: Its fields, by their names in JSON.
    lines: Mapping[str, Line]


def card_of(
    claim: Claim, origins: Sequence[FieldOrigin], words: Words, label: Label
) -> Card:
    """Return what is shown of *claim*; *origins* tell how its fields came about."""
    known: dict[str, list[FieldOrigin]] = {}
    for origin in origins:
        known.setdefault(origin.field, []).append(origin)
    lines = dict(
        chain(
            _quantity_lines(claim, words),
            _indicator_lines(claim, words, label),
            _period_lines(claim, words, known),
            _comparison_lines(claim, words, label),
            _source_lines(claim, words),
            _statistic_lines(claim, words),
        )
    )
    return Card(
        words.name(claim.statistic),
        label(claim.indicator, words.language),
        quantity_words(claim, words),
        "" if claim.quantity is None else interval_words(claim.quantity, words),
        dict(_told(lines, claim, known, words)),
    )


def _told(
    lines: Mapping[str, Line],
    claim: Claim,
    known: Mapping[str, Sequence[FieldOrigin]],
    words: Words,
) -> Iterator[tuple[str, Line]]:
    """Yield *lines* with their reasons; a unit that the figure itself states goes."""
    for field, line in lines.items():
        told = _explained(field, line, claim, known.get(field, ()), words)
        if field != "quantity.unit" or told.inferred or not told.stated:
            yield field, told


def _explained(
    field: str, line: Line, claim: Claim, origins: Sequence[FieldOrigin], words: Words
) -> Line:
    spans = [span for origin in origins for span in origin.words]
    return attrs.evolve(
        line,
        why="; ".join(dict.fromkeys(reason_words(o.rule, words) for o in origins)),
        stated=all(origin.rule == STATED for origin in origins),
        quotes=tuple(span.quote for span in spans),
        spans=tuple((span.start, span.end) for span in spans),
        inferred=any(f"{name}.".startswith(f"{field}.") for name in claim.inferred),
    )


_Named: TypeAlias = Iterator[tuple[str, Line]]


def _quantity_lines(claim: Claim, words: Words) -> _Named:
    quantity = claim.quantity
    if quantity is None:
        return
    digits = format_decimal(
        quantity.value, locale=words.locale, decimal_quantization=False
    )
    unit = "" if quantity.unit == "1" else quantity.unit
    yield "quantity.value", Line(words.say("Value"), digits, unit)
    yield "quantity.unit", Line(words.say("Unit"), unit_words(quantity.unit, words))
    if quantity.qualifier != "exact":
        hedge = words.name(quantity.qualifier)
        yield "quantity.qualifier", Line(words.say("Hedge"), hedge)


def _indicator_lines(claim: Claim, words: Words, label: Label) -> _Named:
    for name, title in _DIMENSIONS.items():
        code = getattr(claim.indicator, name)
        if code is not None and code != _PLAIN_MEASURE:
            value = label(Indicator(**{name: code}), words.language)
            stands_for = "" if value == code else code
            yield f"indicator.{name}", Line(words.say(title), value, stands_for)
    if claim.indicator.scope:
        value = ", ".join(claim.indicator.scope)
        yield "indicator.scope", Line(words.say("Narrowed to"), value)


def _period_lines(
    claim: Claim, words: Words, known: Mapping[str, Sequence[FieldOrigin]]
) -> _Named:
    if claim.period is not None:
        yield "period", _period_line(words.say("Period"), claim.period, words)
    elif "period" in known:
        yield "period", Line(words.say("Period"), words.say("not settled"))


def _period_line(title: str, period: Period, words: Words) -> Line:
    value, code = period_words(period, words), period.format()
    return Line(title, value, "" if value == code else code)


def _comparison_lines(claim: Claim, words: Words, label: Label) -> _Named:
    comparison = claim.comparison
    if comparison.basis is not None:
        value = words.name(comparison.basis)
        yield "comparison.basis", Line(words.say("Compared with"), value)
    if comparison.baseline is not None:
        title = words.say("Base")
        yield "comparison.baseline", _period_line(title, comparison.baseline, words)
    if comparison.against is not None:
        value = label(comparison.against, words.language)
        yield "comparison.against", Line(words.say("Measured against"), value)
    if comparison.denomination is not None:
        code = comparison.denomination
        value = words.say("in %(currency)s", currency=currency_words(code, words))
        yield "comparison.denomination", Line(words.say("Measured in"), value, code)
    for name, title in _DETAILS.items():
        code = getattr(comparison, name)
        if code is not None:
            yield f"comparison.{name}", Line(words.say(title), words.name(code))


def _statistic_lines(claim: Claim, words: Words) -> _Named:
    yield "statistic", Line(words.say("Statistic"), words.name(claim.statistic))


def _source_lines(claim: Claim, words: Words) -> _Named:
    if claim.attribution is not None:
        source = claim.attribution.source
        yield "attribution.source", Line(words.say("Source"), source)
