"""Quantities: a stated number with its unit, its hedge and its interval."""

from decimal import Decimal
from typing import Final, Literal, TypeAlias

import attrs

from tradefacts.errors import UnitError
from tradefacts.model._algebra import Rule, difference_rule, sum_rule
from tradefacts.model._checks import form, one_of
from tradefacts.model._interval import EXACT, Interval
from tradefacts.records import frozen

Qualifier: TypeAlias = Literal[
    "exact", "about", "nearly", "over", "under", "at_least", "at_most"
]
Per: TypeAlias = Literal["day", "week", "month", "year", "item"]

_HALF: Final = Decimal("0.5")
# Far beyond any figure of trade; keeps exact sums from growing without end.
_MAX_MAGNITUDE: Final = 1000
_UNIT: Final = form(
    r"""
    1
    | [A-Za-z]\w* (?: \*\*[2-9] )?             # metric_ton, meter**2, CNY
      (?: [*/] [A-Za-z]\w* (?: \*\*[2-9] )? )*  # CNY/metric_ton
    """,
    "CNY, percent, 1, metric_ton or CNY/metric_ton",
)


def stated_interval(value: Decimal, step: Decimal, qualifier: Qualifier) -> Interval:
    """Return the numbers that a stated *value* may stand for.

    "exact" and "about" reach half a *step* to each side; "over" and "at_least" are
    bounded by the value towards zero, "nearly", "under" and "at_most" away from it.

    >>> stated_interval(Decimal("-60"), Decimal(1), "over")
    Interval(low=None, high=Decimal('-60'))
    """
    if qualifier in {"exact", "about"}:
        if not step:
            return Interval(value, value)
        half = EXACT.multiply(step, _HALF)
        return Interval(EXACT.subtract(value, half), EXACT.add(value, half))
    outward = qualifier in {"over", "at_least"}
    if outward == (value >= 0):
        return Interval(value, None)
    return Interval(None, value)


# A converter, since validators come too late: the default bounds need the number.
def _finite(value: Decimal) -> Decimal:
    if not isinstance(value, Decimal):
        raise TypeError(f"expected a Decimal as value, got {value!r}")
    if not value.is_finite() or abs(value.adjusted()) > _MAX_MAGNITUDE:
        raise ValueError(f"expected a finite number within 1E+-1000, got {value:E}")
    return value


@frozen
class Quantity:
    """A number in full units, with the interval that it stands for.

    Without `low` and `high` the number is taken without width: exactly `value`, or
    bounded by it on one side if the qualifier says so. `Quantity.stated` gives the
    width of a printed number.

    Sums are exact, and follow the algebra of percent and percentage points. Their
    intervals add outward. A sum of two exact quantities is exact; any other is
    "about", or "at_least" or "at_most" where only one bound is left. The negative
    of a quantity keeps its qualifier, which goes by magnitude.

    >>> now, before = (Quantity(Decimal(rate), "percent") for rate in ("5.1", "3"))
    >>> (now - before).value, (now - before).unit
    (Decimal('2.1'), 'percentage_point')

    Raises:
        ValueError: the number is not finite, the unit is not well formed, or the
            value lies outside its interval.
        UnitError: a sum has no meaning.
    """

    #: The number in full units, with its sign.
    value: Decimal = attrs.field(converter=_finite)
    #: An ISO 4217 code, a unit of the closed set, or a pint name without spaces.
    unit: str = attrs.field(validator=_UNIT)
    #: How the text hedges the number.
    qualifier: Qualifier = attrs.field(default="exact", validator=one_of(Qualifier))
    #: The lowest number meant, or None where there is no lower bound.
    low: Decimal | None = attrs.field()
    #: The highest number meant, or None where there is no upper bound.
    high: Decimal | None = attrs.field()
    #: What a rate is counted by, or None for a plain amount.
    per: Per | None = attrs.field(default=None, validator=one_of(Per, optional=True))

    @low.default
    def _default_low(self) -> Decimal | None:
        return stated_interval(self.value, Decimal(0), self.qualifier).low

    @high.default
    def _default_high(self) -> Decimal | None:
        return stated_interval(self.value, Decimal(0), self.qualifier).high

    @high.validator
    def _around_value(
        self, _: "attrs.Attribute[Decimal | None]", high: Decimal | None
    ) -> None:
        low, value = self.low, self.value
        if (low is None or low <= value) and (high is None or value <= high):
            return
        if value not in Interval(low, high):
            raise ValueError(
                f"value {self.value} is outside its interval {self.low} to {high}"
            )

    @classmethod
    def stated(
        cls,
        value: Decimal,
        unit: str,
        *,
        step: Decimal,
        qualifier: Qualifier = "exact",
        per: Per | None = None,
    ) -> "Quantity":
        """Return the quantity of a printed number.

        *step* is one unit of the last printed digit, in full units ("43.85
        trillion": 1E10), or 0 for words without digits ("half", "doubled").

        >>> Quantity.stated(
        ...     Decimal("9.2"), "percent", step=Decimal("0.1")
        ... ).interval
        Interval(low=Decimal('9.15'), high=Decimal('9.25'))
        """
        if step < 0:
            raise ValueError(f"expected a step of 0 or more, got {step}")
        bounds = stated_interval(value, step, qualifier)
        return cls(value, unit, qualifier, bounds.low, bounds.high, per)

    @property
    def interval(self) -> Interval:
        """The numbers that the quantity may stand for."""
        return Interval(self.low, self.high)

    def __add__(self, other: "Quantity") -> "Quantity":
        """Return the sum, or raise `UnitError` if it has no meaning."""
        if not isinstance(other, Quantity):
            return NotImplemented
        self._check_per("+", other)
        return _combine(sum_rule(self.unit, other.unit), self, other)

    def __sub__(self, other: "Quantity") -> "Quantity":
        """Return the difference, or raise `UnitError` if it has no meaning."""
        if not isinstance(other, Quantity):
            return NotImplemented
        self._check_per("-", other)
        return _combine(difference_rule(self.unit, other.unit), self, -other)

    def __neg__(self) -> "Quantity":
        """Return the quantity with the other sign."""
        bounds = -self.interval
        return attrs.evolve(
            self, value=self.value.copy_negate(), low=bounds.low, high=bounds.high
        )

    def _check_per(self, sign: str, other: "Quantity") -> None:
        if self.per == other.per:
            return
        raise UnitError(
            f"{_name(self)} {sign} {_name(other)} has no meaning: the two are "
            "not counted by the same time or item",
            (self.unit, other.unit),
            "bring both to one of them first",
        )


def _name(quantity: Quantity) -> str:
    return f"{quantity.unit} per {quantity.per}" if quantity.per else quantity.unit


def _combine(rule: Rule, left: Quantity, right: Quantity) -> Quantity:
    first, second = _scaled(left, rule.left), _scaled(right, rule.right)
    value = EXACT.add(first.value, second.value)
    bounds = first.interval + second.interval
    exact = left.qualifier == right.qualifier == "exact"
    qualifier = "exact" if exact else _hedge(value, bounds)
    return Quantity(value, rule.unit, qualifier, bounds.low, bounds.high, left.per)


def _scaled(quantity: Quantity, factor: Decimal) -> Quantity:
    low, high = quantity.low, quantity.high
    return attrs.evolve(
        quantity,
        value=EXACT.multiply(quantity.value, factor),
        low=None if low is None else EXACT.multiply(low, factor),
        high=None if high is None else EXACT.multiply(high, factor),
    )


def _hedge(value: Decimal, bounds: Interval) -> Qualifier:
    if (bounds.low is None) == (bounds.high is None):
        return "about"
    outward = bounds.high is None
    return "at_least" if outward == (value >= 0) else "at_most"
