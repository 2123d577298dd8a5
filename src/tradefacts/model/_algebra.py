"""Which units add, and what their sums are: the closed set and its algebra.

Percent and percentage points are an affine pair, as a temperature and a difference
of temperatures are: percent - percent is percentage points, percent and percentage
points give percent, percentage points add to each other, and percent + percent has
no meaning. A basis point is a hundredth of a percentage point. A fold (a multiple)
adds to nothing. All other units add to themselves alone.
"""

from decimal import Decimal
from typing import Final

from tradefacts.errors import UnitError
from tradefacts.records import frozen

PERCENT: Final = "percent"
POINT: Final = "percentage_point"
BASIS_POINT: Final = "basis_point"
FOLD: Final = "fold"
ONE: Final = "1"
STREAK_UNITS: Final = frozenset({"day", "week", "month", "quarter", "year"})
#: The units that no registry of physical units carries; "1" is that of counts.
CLOSED_SET: Final = frozenset({PERCENT, POINT, BASIS_POINT, FOLD, ONE}) | STREAK_UNITS

_WHOLE: Final = Decimal(1)
_HUNDREDTH: Final = Decimal("0.01")


@frozen
class Rule:
    """The unit of a sum, and the factors that bring its two sides to that unit."""

    unit: str
    left: Decimal = _WHOLE
    right: Decimal = _WHOLE


_SUMS: Final = {
    (PERCENT, POINT): Rule(PERCENT),
    (PERCENT, BASIS_POINT): Rule(PERCENT, right=_HUNDREDTH),
    (POINT, PERCENT): Rule(PERCENT),
    (BASIS_POINT, PERCENT): Rule(PERCENT, left=_HUNDREDTH),
    (POINT, BASIS_POINT): Rule(POINT, right=_HUNDREDTH),
    (BASIS_POINT, POINT): Rule(POINT, left=_HUNDREDTH),
}
_DIFFERENCES: Final = {
    (PERCENT, PERCENT): Rule(POINT),
    **{pair: rule for pair, rule in _SUMS.items() if pair[1] != PERCENT},
}

_USE_POINTS: Final = (
    "to change a percent by a difference, give the difference in percentage_point; "
    "to add shares of one whole, add the amounts and divide by the whole"
)
_TURN_ROUND: Final = (
    "put the percent on the left: percent - percentage_point is percent, "
    "and percent - percent is percentage_point"
)
_NO_FOLD: Final = (
    "say the fold in percent first: a rise by 1.3 times is 130 percent, "
    "a rise to 1.3 times is 30 percent"
)


def sum_rule(left: str, right: str) -> Rule:
    """Return how *left* + *right* is done.

    Raises:
        UnitError: the sum has no meaning; the error says what to do instead.
    """
    if rule := _SUMS.get((left, right)):
        return rule
    if left == right == PERCENT:
        raise UnitError(
            "percent + percent has no meaning: both sides are percent, "
            "a share or a rate, and neither is a difference",
            (left, right),
            _USE_POINTS,
        )
    return _same_unit(left, "+", right)


def difference_rule(left: str, right: str) -> Rule:
    """Return how *left* - *right* is done.

    Raises:
        UnitError: the difference has no meaning; the error says what to do instead.
    """
    if rule := _DIFFERENCES.get((left, right)):
        return rule
    if right == PERCENT and left in {POINT, BASIS_POINT}:
        raise UnitError(
            f"{left} - percent has no meaning: the left side is {left}, a "
            "difference, the right side is percent, a share or a rate",
            (left, right),
            _TURN_ROUND,
        )
    return _same_unit(left, "-", right)


def _same_unit(left: str, sign: str, right: str) -> Rule:
    if FOLD in {left, right}:
        raise UnitError(
            f"{left} {sign} {right} has no meaning: fold is a multiple of "
            "another figure and adds to nothing",
            (left, right),
            _NO_FOLD,
        )
    if left != right:
        raise UnitError(
            f"{left} {sign} {right} has no meaning: the left side is {left}, "
            f"the right side is {right}",
            (left, right),
            _remedy(left, right),
        )
    return Rule(left)


def _remedy(left: str, right: str) -> str:
    if PERCENT in {left, right} and not {left, right} <= CLOSED_SET:
        return (
            "an amount and its growth do not add: multiply the amount by "
            "1 + percent / 100"
        )
    if {left, right} & CLOSED_SET:
        return "add quantities of one unit only"
    if _looks_like_money(left) and _looks_like_money(right):
        return f"convert one of them first: convert(quantity, {left!r}, on=DATE)"
    return f"bring both to one unit first: units.rescale(quantity, {left!r})"


def _looks_like_money(unit: str) -> bool:
    # By form alone: which codes are currencies is not the model's to know.
    code = unit.partition("/")[0]
    return len(code) == len("CNY") and code.isupper()
