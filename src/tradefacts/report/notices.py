"""Notices: what checks found and what claims imply, told for the page."""

from collections.abc import Iterable, Iterator, Mapping
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Context, Decimal
from typing import Final, TypeAlias

from tradefacts.model import Claim, Finding, Implied, Quantity
from tradefacts.records import frozen
from tradefacts.report.amounts import amount_words, interval_words, period_words
from tradefacts.report.cards import Label
from tradefacts.report.reasons import reason_words
from tradefacts.report.words import Words

__all__ = ["FoundNotice", "ImpliedNotice", "found_notices", "implied_notices"]

#: The number of a claim in the report, by the claim.
Numbers: TypeAlias = Mapping[Claim, int]

#: With how many digits below the first uncertain one a value is told.
_MORE: Final = 1
#: What checks call the rate between two amounts; no vocabulary names it.
_RATE: Final = "exchange-rate"
#: Room for every digit that a value has.
_WIDE: Final = Context(prec=2100)


@frozen
class FoundNotice:
    """A finding as it is shown."""

    severity: str
    #: The name of the severity.
    grade: str
    #: What is wrong, in one English sentence.
    message: str
    #: The rule that was broken, in another language; empty in English.
    rule: str
    #: The claims that it touches, by their numbers.
    claims: tuple[int, ...]


@frozen
class ImpliedNotice:
    """A value that follows from claims, as it is shown."""

    what: str
    value: str
    interval: str
    formula: str
    claims: tuple[int, ...]


def found_notices(
    findings: Iterable[Finding], numbers: Numbers, words: Words
) -> tuple[FoundNotice, ...]:
    """Return *findings* as they are shown, in their order."""
    return tuple(
        FoundNotice(
            finding.severity,
            words.name(finding.severity),
            " ".join(finding.message.split()),
            _rule(finding.rule, words),
            tuple(_numbers(finding.claims, numbers)),
        )
        for finding in findings
    )


def implied_notices(
    values: Iterable[Implied], numbers: Numbers, words: Words, label: Label
) -> tuple[ImpliedNotice, ...]:
    """Return implied *values* as they are shown, in their order."""
    return tuple(
        ImpliedNotice(
            _what(value, words, label),
            amount_words(_shown(value), words),
            interval_words(_shown(value), words),
            reason_words(value.formula, words),
            tuple(_numbers(value.claims, numbers)),
        )
        for value in values
    )


def _rule(rule: str, words: Words) -> str:
    """Return a rule in the language of the page; the message tells it in English."""
    translated = reason_words(rule, words)
    return "" if translated == rule else translated


def _what(value: Implied, words: Words, label: Label) -> str:
    """Return what a value is of: "China · exports · level · 2024"."""
    parts = [label(value.indicator, words.language), words.name(value.statistic)]
    if value.indicator.measure == _RATE:
        parts = [words.say("exchange rate")]
    if value.period is not None:
        parts.append(period_words(value.period, words))
    return " · ".join(part for part in parts if part)


def _shown(value: Implied) -> Quantity:
    """Return the value with as many digits as its interval leaves certain, and one."""
    quantity = value.quantity
    low, high = quantity.low, quantity.high
    width = high - low if low is not None and high is not None else abs(quantity.value)
    step = (width or Decimal(1)).adjusted() - _MORE
    return Quantity(
        _rounded(quantity.value, step, ROUND_HALF_EVEN),
        quantity.unit,
        quantity.qualifier,
        None if low is None else _rounded(low, step, ROUND_FLOOR),
        None if high is None else _rounded(high, step, ROUND_CEILING),
        quantity.per,
    )


def _rounded(number: Decimal, step: int, rounding: str) -> Decimal:
    return number.quantize(Decimal(1).scaleb(step), rounding, _WIDE)


def _numbers(claims: Iterable[Claim], numbers: Numbers) -> Iterator[int]:
    return (numbers[claim] for claim in claims if claim in numbers)
