"""The rules of parts and wholes: sums, shares of one whole, growth between parts."""

from collections.abc import Sequence
from decimal import Decimal
from functools import cache, reduce
from operator import add
from typing import Final

from tradefacts.checking import arithmetic as a
from tradefacts.checking.rules import Formula, Rule, Solve, Values
from tradefacts.model import Interval

__all__ = ["CONTAINED", "between", "parts", "shares"]

_HUNDRED: Final = Interval(Decimal(100), Decimal(100))
#: How far the parts of a year may be off their sum: earlier months are revised.
_REVISED: Final = Decimal("0.01")

CONTAINED: Final = Rule(
    "a part is no larger than its whole",
    "identity",
    {
        "part": Formula("at most the whole", lambda v: Interval(None, v["whole"].high)),
        "whole": Formula("at least the part", lambda v: Interval(v["part"].low, None)),
    },
    is_bound=True,
    slack=_REVISED,
)


@cache
def parts(count: int, rest: int | None = 0) -> Rule:
    """Return the rule that so many parts make up a whole, but for a *rest*.

    The rest is in percent; None where nobody knows it: then the parts are no more than
    the whole.
    """
    names = tuple(f"part {number}" for number in range(1, count + 1))
    formulas = {"whole": Formula(_told("sum of the parts", rest), _whole(names, rest))}
    for name in names:
        text = _told("whole - other parts", rest, upward=False)
        formulas[name] = Formula(text, _part(name, names, rest))
    told = "add up to" if rest is not None else "are no more than"
    return Rule(
        f"parts {told} their whole",
        "identity",
        formulas,
        is_bound=rest != 0,
        slack=_REVISED,
    )


@cache
def shares(count: int, rest: int | None = None) -> Rule:
    """Return the rule that so many shares make up 100 percent, but for a *rest*."""
    names = tuple(f"part {number}" for number in range(1, count + 1))
    text = _told("100 - others", rest, upward=False)
    formulas = {name: Formula(text, _share(name, names, rest)) for name in names}
    name = "shares of one whole are no more than 100 percent"
    if rest is not None:
        name += ", and all of them no less"
    return Rule(name, "identity", formulas, is_bound=True)


def _share(name: str, names: Sequence[str], rest: int | None) -> Solve:
    solve = _part(name, names, rest)
    return lambda v: solve({**v, "whole": _HUNDRED})


def _told(text: str, rest: int | None, *, upward: bool = True) -> str:
    if rest == 0:
        return text
    return f"at {'least' if upward else 'most'} the {text}"


def _whole(names: Sequence[str], rest: int | None) -> Solve:
    def solve(values: Values) -> Interval:
        total = reduce(add, (values[name] for name in names))
        return total if rest == 0 else Interval(total.low, _filled(total, rest).high)

    return solve


def _filled(total: Interval, rest: int | None) -> Interval:
    """Return the whole of which all but *rest* percent is *total*."""
    if rest is None:
        return a.ANY
    return a.whole_of_share(total, _HUNDRED - Interval(Decimal(rest), Decimal(rest)))


def _part(name: str, names: Sequence[str], rest: int | None) -> Solve:
    others = [other for other in names if other != name]

    def solve(values: Values) -> Interval:
        left = reduce(lambda x, o: x - values[o], others, values["whole"])
        if rest == 0:
            return left
        if rest is None:
            return Interval(None, left.high)
        share = Interval(Decimal(100 - rest), Decimal(100 - rest))
        filled = a.part_of_share(values["whole"], share)
        least = reduce(lambda x, o: x - values[o], others, filled)
        return Interval(least.low, left.high)

    return solve


@cache
def between(count: int) -> Rule:
    """Return the rule that a whole grows no faster and no slower than all its parts."""
    names = tuple(f"part {number}" for number in range(1, count + 1))
    formulas = {
        "whole": Formula("between those of the parts", lambda v: _hull(v, names))
    }
    for name in names:
        formulas[name] = Formula("beyond that of the whole", _beyond(name, names))
    return Rule(
        "growth of a whole lies between those of its parts",
        "identity",
        formulas,
        is_bound=True,
    )


def _hull(values: Values, names: Sequence[str]) -> Interval:
    first, *others = (values[name] for name in names)
    return a.union(first, *others)


def _beyond(name: str, names: Sequence[str]) -> Solve:
    others = [other for other in names if other != name]

    def solve(values: Values) -> Interval:
        whole, rest = values["whole"], _hull(values, others)
        if rest.overlaps(whole):
            return a.ANY
        low, high = whole.low, rest.high
        if low is not None and high is not None and low > high:
            return Interval(low, None)
        return Interval(None, whole.high)

    return solve
