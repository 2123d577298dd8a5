"""Repairs: what would make a misprinted figure fit, out of a closed set.

A figure is off by a power of ten (billion for trillion), two digits changed places,
one digit is another, or the sign is wrong. Nothing else is tried: what fits none of
these is said to be wrong, and not how.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from decimal import Decimal
from itertools import combinations
from typing import Final

from tradefacts.checking.arithmetic import scaled
from tradefacts.checking.languages import word_sets_of
from tradefacts.checking.tolerance import loose, step_of
from tradefacts.model import Claim, Interval, Quantity
from tradefacts.reading.characters import plain
from tradefacts.records import frozen

__all__ = ["Repair", "digit_repair", "power_repairs", "swap_repair"]

_TEN: Final = Decimal(10)
_HALF: Final = Decimal("0.5")
#: The powers of ten that scale words and their translations confuse.
POWERS: Final = (3, -3, 1, -1, 2, -2, 4, -4, 6, -6, 5, -5, 8, -8)
_NUMBER_RE: Final = re.compile(r"\d[\d,.]*")
_DIGIT_RE: Final = re.compile(r"\d")
_MOST_DIGITS: Final = 8
#: The room, as a part of it, in which a change of one digit still says something.
_WIDE: Final = Decimal("0.03")
#: The same for two digits that change places: fewer figures come of that by chance.
_WIDE_FOR_SWAPS: Final = Decimal("0.08")


@frozen
class Repair:
    """A change of one printed figure, and what it would then stand for."""

    #: What was confused, for people: "billion for trillion".
    words: str
    interval: Interval
    #: Whether nothing but the sign is changed.
    is_sign: bool = False
    #: Whether two of its digits change places.
    is_swap: bool = False


def power_repairs(claim: Claim, powers: Iterable[int] = POWERS) -> Iterator[Repair]:
    """Yield the figure of *claim* at each other power of ten, the likely ones first."""
    quantity = claim.quantity
    if quantity is None or quantity.unit in {"percent", "percentage_point", "fold"}:
        return
    interval = loose(claim)
    for power in powers:
        words = _power_words(claim, power)
        yield Repair(words, scaled(interval, _TEN**power))


def digit_repair(claim: Claim, needed: Interval) -> Repair | None:
    """Return the smallest change of digits that brings *claim* into *needed*."""
    quantity = claim.quantity
    if quantity is None:
        return None
    if _is_wide(needed, _WIDE):
        is_close = not _is_wide(needed, _WIDE_FOR_SWAPS)
        return swap_repair(claim, needed) if is_close else None
    if (-quantity.interval).overlaps(needed):
        return Repair("the sign is turned round", -quantity.interval, is_sign=True)
    replaced = (r for r in _changes(claim, quantity, _replaced) if _is_in(r, needed))
    return swap_repair(claim, needed) or next(replaced, None)


def swap_repair(claim: Claim, needed: Interval) -> Repair | None:
    """Return the exchange of two digits that brings *claim* into *needed*."""
    if claim.quantity is None:
        return None
    swapped = _changes(claim, claim.quantity, _swaps)
    return next((repair for repair in swapped if _is_in(repair, needed)), None)


def _is_in(repair: Repair, needed: Interval) -> bool:
    low, high = repair.interval.low, repair.interval.high
    return low is not None and high is not None and (low + high) * _HALF in needed


def _changes(
    claim: Claim, quantity: Quantity, change: Callable[[str], Iterator[tuple[str, str]]]
) -> Iterator[Repair]:
    """Yield what the digits of *claim* would be after each *change* of them."""
    step = step_of(quantity)
    digits = _digits(quantity, step) if step else None
    if step is None or digits is None:
        return
    for words, changed in change(digits):
        value = (int(changed) * step).copy_sign(quantity.value)
        interval = Interval(value - step * _HALF, value + step * _HALF)
        quote = _with_digits(claim.evidence.quote, changed)
        yield Repair(f"{words}: {quote}", interval, is_swap=change is _swaps)


def _is_wide(needed: Interval, most: Decimal) -> bool:
    """Say whether so much would fit that a change of digits says nothing."""
    low, high = needed.low, needed.high
    return low is None or high is None or high - low > most * max(abs(low), abs(high))


def _power_words(claim: Claim, power: int) -> str:
    """Return which word for a power of ten stands for which, if that tells it."""
    scales = word_sets_of(claim).scales
    said = [word for word in scales if word in claim.evidence.quote]
    if said:
        stated = max(said, key=len)
        meant = (word for word in scales if scales[word] == scales[stated] + power)
        if word := next(meant, None):
            return f"{stated} for {word}"
    if power > 0:
        return f"{10**power:,} times as much"
    return f"a {10**-power:,}th" if power < -1 else "a tenth"


def _digits(quantity: Quantity, step: Decimal) -> str | None:
    count = abs(quantity.value / step)
    if not 0 <= count.adjusted() < _MOST_DIGITS or count != count.to_integral_value():
        return None
    return format(count, ".0f") if count else None


def _swaps(digits: str) -> Iterator[tuple[str, str]]:
    for i, j in combinations(range(len(digits)), 2):
        if digits[i] != digits[j]:
            chars = list(digits)
            chars[i], chars[j] = chars[j], chars[i]
            yield "two digits changed places", "".join(chars)


def _replaced(digits: str) -> Iterator[tuple[str, str]]:
    for index, stated in enumerate(digits):
        for other in "0123456789":
            if other != stated:
                yield "one digit", digits[:index] + other + digits[index + 1 :]


def _with_digits(quote: str, digits: str) -> str:
    """Return *quote* with other digits in its number, where their count agrees."""
    number = _NUMBER_RE.search(plain(quote))
    if number is None or len(_DIGIT_RE.findall(number[0])) != len(digits):
        return digits
    left = iter(digits)
    changed = _DIGIT_RE.sub(lambda _: next(left), number[0])
    return quote[: number.start()] + changed + quote[number.end() :]
