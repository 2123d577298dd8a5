"""Words for people: numbers, intervals and figures as findings tell them."""

from decimal import Context, Decimal
from typing import Final

from tradefacts.model import Claim, Interval

__all__ = ["amount", "quoted", "span"]

_SHOWN: Final = Context(prec=5)
_SCALES: Final = ((12, "trillion"), (9, "billion"), (6, "million"))
_PLURALS: Final = {"percentage_point": "percentage points", "1": ""}


def amount(value: Decimal, unit: str) -> str:
    """Return *value* as people write it: "762.2 billion USD"."""
    power, name = _scale(value)
    return _joined(_plain(value, power), name, unit)


def quoted(claim: Claim) -> str:
    """Return the words of *claim* on one line."""
    return " ".join(claim.evidence.quote.split())


def span(interval: Interval, unit: str) -> str:
    """Return *interval* in words: "761.9 to 762.2 billion USD"."""
    low, high = interval.low, interval.high
    if low is None and high is None:
        return "any number"
    if low is None or high is None:
        word, bound = ("at least", low) if low is not None else ("at most", high)
        return f"{word} {amount(bound or Decimal(0), unit)}"
    power, name = _scale(max(abs(low), abs(high)))
    first, last = _plain(low, power), _plain(high, power)
    return _joined(first if first == last else f"{first} to {last}", name, unit)


def _scale(value: Decimal) -> tuple[int, str]:
    for power, name in _SCALES:
        if abs(value) >= Decimal(10) ** power:
            return power, name
    return 0, ""


def _plain(value: Decimal, power: int) -> str:
    digits = f"{_SHOWN.plus(value.scaleb(-power)):,f}"
    return digits.rstrip("0").rstrip(".") if "." in digits else digits


def _joined(number: str, scale: str, unit: str) -> str:
    words = (number, scale, _PLURALS.get(unit, unit.replace("_", " ")))
    return " ".join(word for word in words if word)
