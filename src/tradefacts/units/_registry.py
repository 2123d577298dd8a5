"""Physical units and money in one registry, and exact factors between units.

The closed set of percent, percentage points, folds, counts and streaks has an
algebra of its own (`tradefacts.model`) and never reaches the registry.
"""

import re
from decimal import (
    ROUND_CEILING,
    ROUND_FLOOR,
    ROUND_HALF_EVEN,
    Context,
    Decimal,
    localcontext,
)
from fractions import Fraction
from functools import cache
from typing import TYPE_CHECKING, Final

import attrs

from tradefacts.errors import UnitError
from tradefacts.model import Quantity
from tradefacts.model._algebra import BASIS_POINT, CLOSED_SET, ONE, POINT
from tradefacts.model._interval import EXACT

if TYPE_CHECKING:
    import pint

#: How many digits a number keeps that has no end, such as a fifteenth.
DIGITS: Final = 50

_TRADE_UNITS: Final = (
    "mu = hectare / 15",
    "jin = 0.5 kilogram",
    "TEU = count",
)
# The factors of pint are sums and quotients of short numbers. With so many digits
# the simplest fraction near a factor is the factor.
_PINT: Final = Context(prec=2 * DIGITS)
_LARGEST_DENOMINATOR: Final = 10**24
_POINTS: Final = {POINT: Fraction(100), BASIS_POINT: Fraction(1)}
_REMEDY: Final = (
    "use a pint name without spaces, such as metric_ton, oil_barrel/day, meter**2 "
    "or CNY/metric_ton"
)
_MONEY_RE: Final = re.compile(r"money_[A-Z]{3}")
_CONVERT: Final = "money takes a dated rate: convert(quantity, code, on=DATE)"


@cache
def currencies() -> frozenset[str]:
    """Return the codes of all currencies of ISO 4217, former ones included."""
    # Babel loads its data with the module: not before a currency is looked up.
    from babel.core import get_global  # noqa: PLC0415

    return frozenset(get_global("all_currencies"))


@cache
def registry() -> "pint.UnitRegistry[Decimal]":
    """Return the registry of all units that pint carries here, made on first use.

    Beside pint's own it has each currency, in a dimension of its own, and the
    units of trade that pint lacks: mu, jin and TEU.
    """
    # Pint and its registry take a good part of a second.
    import pint  # noqa: PLC0415

    with localcontext(_PINT):
        made: pint.UnitRegistry[Decimal] = pint.UnitRegistry(non_int_type=Decimal)
        for code in sorted(currencies()):
            made.define(f"{code} = [money_{code}]")
        for definition in _TRADE_UNITS:
            made.define(definition)
    return made


def compatible(left: str, right: str) -> bool:
    """Say whether a factor leads from one unit to the other.

    A unit is compatible with itself, known or not. Other money takes a dated rate.

    >>> compatible("metric_ton", "jin"), compatible("percent", "percentage_point")
    (True, False)

    Raises:
        UnitError: a unit is not known.
    """
    if left == right:
        return True
    if {left, right} <= set(_POINTS):
        return True
    if _is_closed(left) or _is_closed(right):
        return False
    return _root(left)[1] == _root(right)[1]


def scale(unit: str, to: str) -> Decimal:
    """Return how many of *to* one *unit* is.

    The factor is exact where it has an end, and has 50 digits where it has none (a
    mu is a fifteenth of a hectare). `rescale` does not round before it must.

    >>> scale("metric_ton", "jin")
    Decimal('2000')

    Raises:
        UnitError: a unit is not known, or no factor leads from one to the other.
    """
    return _decimal(ratio(unit, to))


def rescale(quantity: Quantity, to: str) -> Quantity:
    """Return the same quantity in the unit *to*, exact where that has an end.

    >>> rescale(Quantity(Decimal("3"), "mu"), "meter**2").value
    Decimal('2000')

    Raises:
        UnitError: the unit is not known, or no factor leads to it.
    """
    if quantity.unit == to:
        return quantity
    factor = ratio(quantity.unit, to)

    def bound(number: Decimal | None, outward: str) -> Decimal | None:
        return None if number is None else _decimal(Fraction(number) * factor, outward)

    return attrs.evolve(
        quantity,
        value=_decimal(Fraction(quantity.value) * factor),
        unit=to,
        low=bound(quantity.low, ROUND_FLOOR),
        high=bound(quantity.high, ROUND_CEILING),
    )


def ratio(unit: str, to: str) -> Fraction:
    """Return exactly how many of *to* one *unit* is.

    Raises:
        UnitError: a unit is not known, or no factor leads from one to the other.
    """
    if not compatible(unit, to):
        raise UnitError(
            f"{unit} does not convert to {to}: they measure different things",
            (unit, to),
            _CONVERT if _differ_in_money(unit, to) else "",
        )
    if unit == to:
        return Fraction(1)
    if unit in _POINTS:
        return _POINTS[unit] / _POINTS[to]
    with localcontext(_PINT):
        return _simplest(_root(unit)[0] / _root(to)[0])


def _differ_in_money(unit: str, other: str) -> bool:
    money, others = (
        set() if _is_closed(name) else set(_MONEY_RE.findall(_root(name)[1]))
        for name in (unit, other)
    )
    return bool(money and others and money != others)


def _is_closed(unit: str) -> bool:
    return unit in CLOSED_SET and unit != ONE


@cache
def _root(unit: str) -> tuple[Decimal, str]:
    """Return the factor of *unit* to its root units, and the name of these."""
    units = registry()
    import pint  # noqa: PLC0415

    with localcontext(_PINT):
        try:
            # Pint would take more, such as a space for a product.
            Quantity(Decimal(0), unit)
            parsed = units.parse_units("" if unit == ONE else unit)
        except (pint.PintError, ValueError) as error:
            reason = f"{unit!r} is not a known unit"
            raise UnitError(reason, (unit,), _REMEDY) from error
        zero, one = (
            units.Quantity(Decimal(number), parsed).to_root_units().magnitude
            for number in (0, 1)
        )
    if zero:
        raise UnitError(f"{unit!r} has a zero point and no factor", (unit,))
    return one, str(units.get_dimensionality(parsed))


def _simplest(number: Decimal) -> Fraction:
    """Return the fraction of which *number* shows the first digits."""
    exact = Fraction(number)
    if exact < 1:
        return 1 / (1 / exact).limit_denominator(_LARGEST_DENOMINATOR)
    return exact.limit_denominator(_LARGEST_DENOMINATOR)


def _decimal(number: Fraction, rounding: str = ROUND_HALF_EVEN) -> Decimal:
    """Return *number* exactly if it has an end, and else with 50 digits."""
    places = _places(number.denominator)
    if places is None:
        context = Context(prec=DIGITS, rounding=rounding)
        return context.divide(
            Decimal(number.numerator), Decimal(number.denominator)
        ).normalize(context)
    whole = number.numerator * 10**places // number.denominator
    return Decimal(whole).scaleb(-places, EXACT)


def _places(denominator: int) -> int | None:
    """Return how many decimal places a fraction takes; None if it has no end."""
    twos = (denominator & -denominator).bit_length() - 1
    fives, rest = 0, denominator >> twos
    while rest % 5 == 0:
        fives, rest = fives + 1, rest // 5
    return max(twos, fives) if rest == 1 else None
