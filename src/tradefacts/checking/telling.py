"""Words for people: numbers, intervals and figures as findings tell them."""

from decimal import Context, Decimal
from typing import Final

from tradefacts.checking.web import Figure
from tradefacts.model import Claim, Interval

__all__ = ["amount", "describe", "quoted", "span"]

_SHOWN: Final = Context(prec=5)
_SCALES: Final = ((12, "trillion"), (9, "billion"), (6, "million"))
_PLURALS: Final = {"percentage_point": "percentage points", "1": ""}
_STATISTICS: Final = {
    "level": "",
    "growth_diff": "difference in growth of ",
    "share_diff": "difference in share of ",
}


def amount(value: Decimal, unit: str) -> str:
    """Return *value* as people write it: "762.2 billion USD"."""
    power, name = _scale(value)
    return _joined(_plain(value, power), name, unit)


def describe(figure: Figure) -> str:
    """Return *figure* in words: "growth of exports of CN with US, 2024-11"."""
    indicator = figure.indicator
    what = indicator.flow or indicator.measure
    if indicator.flow and indicator.measure != "trade-value":
        what = f"{indicator.flow} ({indicator.measure})"
    narrow = (indicator.product, indicator.mode, indicator.firm, *indicator.scope)
    words = [what, *(f"({code})" for code in narrow if code)]
    words += [f"of {indicator.reporter}"] if indicator.reporter else []
    words += [f"with {indicator.partner}"] if indicator.partner else []
    name = _STATISTICS.get(figure.statistic, f"{figure.statistic} of ")
    period = f", {figure.period.format()}" if figure.period else ""
    return f"{name}{' '.join(words)}{period}"


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
