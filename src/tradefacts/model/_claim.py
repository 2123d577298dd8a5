"""Claims: one statement of a text that an indicator had a value in a period."""

from collections.abc import Iterable
from decimal import Decimal
from functools import cached_property
from hashlib import blake2s
from typing import Final, Literal, TypeAlias

import attrs
from attrs.validators import ge

from tradefacts.model._algebra import (
    BASIS_POINT,
    FOLD,
    ONE,
    PERCENT,
    POINT,
    STREAK_UNITS,
)
from tradefacts.model._checks import form, forms, one_of, texts
from tradefacts.model._indicator import Indicator
from tradefacts.model._interval import EXACT
from tradefacts.model._period import Period
from tradefacts.model._quantity import Quantity
from tradefacts.records import frozen

Statistic: TypeAlias = Literal[
    "level",
    "change",
    "growth",
    "share",
    "growth_diff",
    "share_diff",
    "contribution",
    "rank",
    "record",
    "streak",
]
Basis: TypeAlias = Literal["yoy", "mom", "qoq", "period", "peer"]
Average: TypeAlias = Literal["annual", "monthly"]
Multiple: TypeAlias = Literal["by", "to"]
Adjustment: TypeAlias = Literal["seasonal", "working-days", "constant-prices"]

_ID: Final = form("[0-9a-f]{12}", "0123456789ab", optional=True)
_CURRENCY: Final = form("[A-Z]{3}", "CNY", optional=True)
_LANGUAGE: Final = form("[a-z]{2,3} (?: -[A-Za-z0-9]+ )*", "en or zh-Hant")
_NAME: Final = form(r"[\s\S]+", "general")
_FIELDS: Final = forms(r"[a-z_]+ (?: \.[a-z_]+ )*", "indicator.flow")

_POINTS: Final = frozenset({POINT, BASIS_POINT})
#: The units that a statistic is stated in; the others take any but `_NEVER`.
_UNITS: Final[dict[Statistic, frozenset[str]]] = {
    "growth": frozenset({PERCENT, FOLD}),
    "share": frozenset({PERCENT}),
    "growth_diff": _POINTS,
    "share_diff": _POINTS,
    "contribution": _POINTS | {PERCENT},
    "rank": frozenset({ONE}),
    "streak": STREAK_UNITS,
}
_NEVER: Final[dict[Statistic, frozenset[str]]] = {
    "level": _POINTS | {FOLD},
    "change": frozenset({PERCENT, FOLD}),
}


def _sorted(names: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(texts(names))))


@frozen
class Comparison:
    """What a growth, a change, a difference or a share is measured against."""

    #: The kind of comparison, or None where the text settles none.
    basis: Basis | None = attrs.field(
        default=None, validator=one_of(Basis, optional=True)
    )
    #: The period compared with; None for a peer or where unknown.
    baseline: Period | None = None
    #: The whole of a share, the peer of a difference; None where not said.
    against: Indicator | None = None
    #: The currency in which a growth is measured; None where not said.
    denomination: str | None = attrs.field(
        default=None,
        validator=_CURRENCY,
    )
    #: What an average rate is reckoned by; None if it is no average.
    average: Average | None = attrs.field(
        default=None, validator=one_of(Average, optional=True)
    )
    #: Whether a multiple is by how much, or to what; None where open.
    multiple: Multiple | None = attrs.field(
        default=None, validator=one_of(Multiple, optional=True)
    )
    #: What the figure is adjusted for; None where not said.
    adjusted: Adjustment | None = attrs.field(
        default=None, validator=one_of(Adjustment, optional=True)
    )


@frozen
class Attribution:
    """Who is said to state a claim."""

    #: The name as it stands in the text.
    source: str = attrs.field(validator=_NAME)


@frozen
class Evidence:
    """Where a claim stands: offsets in code points into the text as given.

    Raises:
        ValueError: the quote does not fill its span, or the sentence does not hold
            it.
    """

    #: The offset of the first character of the quote.
    start: int = attrs.field(validator=ge(0))
    #: The offset after the last character of the quote.
    end: int = attrs.field()
    #: The text between the two, as it stands.
    quote: str = attrs.field()
    #: The offset of the first character of the sentence.
    sentence_start: int = attrs.field(validator=ge(0))
    #: The offset after the last character of the sentence.
    sentence_end: int = attrs.field()

    @end.validator
    def _after_start(self, _: "attrs.Attribute[int]", end: int) -> None:
        if end <= self.start:
            raise ValueError(f"span from {self.start} to {end} is empty")

    @quote.validator
    def _fills_span(self, _: "attrs.Attribute[str]", quote: str) -> None:
        if len(quote) != self.end - self.start:
            raise ValueError(
                f"quote {quote!r} has {len(quote)} characters, its span from "
                f"{self.start} to {self.end} has {self.end - self.start}"
            )

    @sentence_end.validator
    def _holds_quote(self, _: "attrs.Attribute[int]", end: int) -> None:
        if not self.sentence_start <= self.start < self.end <= end:
            raise ValueError(
                f"sentence from {self.sentence_start} to {end} does not hold the "
                f"span from {self.start} to {self.end}"
            )


@frozen
class Claim:
    """One statement, made in a text, that an indicator had a value in a period.

    Raises:
        ValueError: the statistic and the quantity do not fit each other, or a field
            is not well formed.
    """

    #: What the value says about the indicator.
    statistic: Statistic = attrs.field(validator=one_of(Statistic))
    #: What the claim is about.
    indicator: Indicator
    #: Where it stands.
    evidence: Evidence
    #: The value; None for a record, which states none.
    quantity: Quantity | None = attrs.field()
    #: When the value holds; None where the text does not settle it.
    period: Period | None = None
    #: What the value is measured against.
    comparison: Comparison = attrs.field(factory=Comparison)
    #: Who states it; None where nobody is named.
    attribution: Attribution | None = None
    #: The id of the claim that this one repeats in another currency, or None.
    restates: str | None = attrs.field(default=None, validator=_ID)
    #: The dotted names of the fields that come from a rule and not from words.
    inferred: tuple[str, ...] = attrs.field(
        default=(),
        converter=_sorted,
        validator=_FIELDS,
    )
    #: The name of the extractor that found the claim.
    extractor: str = attrs.field(default="general", validator=_NAME)
    #: The language of the sentence.
    lang: str = attrs.field(default="en", validator=_LANGUAGE)
    #: The name of the document, or None where the text has no name.
    document: str | None = None

    @quantity.validator
    def _fits_statistic(
        self, _: "attrs.Attribute[Quantity | None]", quantity: Quantity | None
    ) -> None:
        if self.statistic == "record":
            if quantity is not None:
                raise ValueError("a record states no quantity, expected None")
            return
        if quantity is None:
            raise ValueError(f"a {self.statistic} states a quantity, got None")
        _check_unit(self.statistic, quantity.unit)
        if self.statistic == "rank" and not _is_position(quantity.value):
            raise ValueError(f"a rank is 1, 2, 3 and so on, got {quantity.value}")

    @cached_property
    def id(self) -> str:
        """Twelve hex digits, unique in the document.

        They depend on the span, the statistic, the value, the unit, the indicator
        and the period alone: not on the document, the plugins or the order.
        """
        quantity, period = self.quantity, self.period
        parts = (
            str(self.evidence.start),
            str(self.evidence.end),
            self.statistic,
            _plain(quantity.value) if quantity else "",
            quantity.unit if quantity else "",
            self.indicator.key,
            period.format() if period else "",
        )
        text = "\x1f".join(parts)
        return blake2s(text.encode(errors="surrogatepass"), digest_size=6).hexdigest()


def _check_unit(statistic: Statistic, unit: str) -> None:
    wanted = _UNITS.get(statistic)
    if wanted is not None and unit not in wanted:
        raise ValueError(
            f"a {statistic} is stated in {' or '.join(sorted(wanted))}, got {unit!r}"
        )
    if unit in _NEVER.get(statistic, ()):
        raise ValueError(f"a {statistic} is never stated in {unit!r}")


def _is_position(value: Decimal) -> bool:
    return value >= 1 and value == value.to_integral_value()


def _plain(value: Decimal) -> str:
    """Return the same digits for equal numbers: 5 for 5, 5.0 and 5E0."""
    return format(value.normalize(EXACT), "f") if value else "0"
