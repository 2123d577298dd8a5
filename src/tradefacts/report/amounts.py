"""Quantities, intervals and periods in words, by the habits of a language."""

from datetime import date
from decimal import Decimal
from functools import cache, lru_cache
from typing import Final

from babel import Locale
from babel.dates import format_date, format_interval, format_skeleton
from babel.numbers import format_decimal, get_currency_name

from tradefacts.model import Claim, Interval, Period, Quantity
from tradefacts.report.words import Words, mark
from tradefacts.units import currencies

__all__ = [
    "amount_words",
    "currency_words",
    "day_words",
    "interval_words",
    "number_words",
    "period_words",
    "quantity_words",
    "unit_words",
]

#: Nobody writes 12.5 thousand for 12,500; in Chinese 1.25万 is common.
_SKIPPED: Final = 3
#: A number that takes the plural in every language.
_MANY: Final = 2
_MONTHS_OF_YEAR: Final = 12
_MONTHS_OF_HALF: Final = 6
_MONTHS_OF_QUARTER: Final = 3
#: Statistics that go up or down: their sign is always told.
_SIGNED: Final = frozenset({"change", "growth", "growth_diff", "share_diff"})
_HEDGED: Final = {
    "exact": "%(amount)s",
    "about": mark("about %(amount)s"),
    "nearly": mark("nearly %(amount)s"),
    "over": mark("over %(amount)s"),
    "under": mark("under %(amount)s"),
    "at_least": mark("at least %(amount)s"),
    "at_most": mark("at most %(amount)s"),
}
_UNITS: Final = {
    "1": "%(number)s",
    "percent": mark("%(number)s%%"),
    "percentage_point": mark("%(number)s percentage points"),
    "basis_point": mark("%(number)s basis points"),
    "fold": mark("%(number)s times"),
    "month": mark("%(number)s months"),
    "quarter": mark("%(number)s quarters"),
    "year": mark("%(number)s years"),
    "metric_ton": mark("%(number)s metric tons"),
    "kilogram": mark("%(number)s kilograms"),
    "oil_barrel": mark("%(number)s barrels"),
    "meter**2": mark("%(number)s square meters"),
    "meter**3": mark("%(number)s cubic meters"),
}
_UNIT_NAMES: Final = {
    "1": mark("number"),
    "percent": mark("percent"),
    "percentage_point": mark("percentage points"),
    "fold": mark("times"),
}
_HALVES: Final = (mark("first half of %(year)s"), mark("second half of %(year)s"))
_PER: Final = {
    "day": mark("%(amount)s a day"),
    "week": mark("%(amount)s a week"),
    "month": mark("%(amount)s a month"),
    "year": mark("%(amount)s a year"),
    "item": mark("%(amount)s each"),
}


def quantity_words(claim: Claim, words: Words) -> str:
    """Return the value of *claim*, with its hedge; empty for a record."""
    quantity = claim.quantity
    if quantity is None:
        return ""
    sign = "+" if claim.statistic in _SIGNED and quantity.value > 0 else ""
    amount = amount_words(quantity, words, sign=sign)
    return words.say(_HEDGED[quantity.qualifier], amount=amount)


def amount_words(quantity: Quantity, words: Words, *, sign: str = "") -> str:
    """Return the value of *quantity* with its unit: "25.45 trillion Chinese yuan"."""
    number = sign + number_words(quantity.value, words.locale)
    return _per(_with_unit(number, quantity.unit, words), quantity.per, words)


def interval_words(quantity: Quantity, words: Words) -> str:
    """Return the interval that *quantity* stands for, with its unit."""
    bounds = _bounds(quantity.interval, words)
    return _per(_with_unit(bounds, quantity.unit, words), quantity.per, words)


def number_words(value: Decimal, locale: Locale) -> str:
    """Return *value*, all its digits, in the scale that people use: 43.85 trillion."""
    power, pattern = _scale(abs(value), locale)
    return pattern.format(_digits(value, power, locale))


@lru_cache(maxsize=512)
def currency_words(code: str, words: Words) -> str:
    """Return the name of several units of a currency, as "US dollars"."""
    return str(get_currency_name(code, count=_MANY, locale=words.locale))


def unit_words(unit: str, words: Words) -> str:
    """Return the name of a unit: "percent", "Chinese yuan", "CNY/metric ton"."""
    if unit in _UNIT_NAMES:
        return words.say(_UNIT_NAMES[unit])
    return "/".join(_unit_name(part, words) for part in unit.split("/"))


def _unit_name(unit: str, words: Words) -> str:
    return (
        currency_words(unit, words) if unit in currencies() else unit.replace("_", " ")
    )


def day_words(day: date, words: Words) -> str:
    """Return a day as the language writes it."""
    return str(format_date(day, "long", locale=words.locale))


@lru_cache(maxsize=4096)
def period_words(period: Period, words: Words, *, short: bool = False) -> str:
    """Return a period as the language writes it: "January – November 2024".

    *short* takes the short names of months: "Jan – Nov 2024".
    """
    start, end, locale = period.start, period.end, words.locale
    months, month = period.month_count, "yMMM" if short else "yMMMM"
    if start == end:
        return day_words(start, words)
    if not months:
        return _interval(start, end, "yMMMd", locale)
    if "/" not in period.format():
        return _named(period, months, words, month)
    skeleton = "y" if months % _MONTHS_OF_YEAR == 0 and start.month == 1 else month
    return _interval(start, end, skeleton, locale)


def _named(period: Period, months: int, words: Words, month: str) -> str:
    """Return the name of a year, a half, a quarter or a month."""
    start, locale = period.start, words.locale
    if months == _MONTHS_OF_HALF:
        return words.say(_HALVES[start.month > 1], year=f"{start.year:04}")
    skeletons = {_MONTHS_OF_YEAR: "y", _MONTHS_OF_QUARTER: "yQQQ", 1: month}
    return str(format_skeleton(skeletons[months], start, locale=locale))


def _interval(start: date, end: date, skeleton: str, locale: Locale) -> str:
    return str(format_interval(start, end, skeleton, locale=locale))


def _bounds(interval: Interval, words: Words) -> str:
    low, high, locale = interval.low, interval.high, words.locale
    if low is None and high is None:
        return words.say("any number")
    if low is None or high is None:
        message = "at_most" if low is None else "at_least"
        bound = low if low is not None else high
        number = number_words(bound or Decimal(0), locale)
        return words.say(_HEDGED[message], amount=number)
    if low == high:
        return words.say("exactly %(number)s", number=number_words(low, locale))
    power, pattern = _scale(max(abs(low), abs(high)), locale)
    first, last = _digits(low, power, locale), _digits(high, power, locale)
    return words.say("%(low)s to %(high)s", low=first, high=pattern.format(last))


def _scale(size: Decimal, locale: Locale) -> tuple[int, str]:
    """Return the power of ten that *size* is told in, and where its number stands."""
    for power, pattern in _scales(locale.language):
        if size >= Decimal(10) ** power:
            return power, pattern
    return 0, "{}"


@cache
def _scales(language: str) -> tuple[tuple[int, str], ...]:
    """Return the scales of a language, the largest first: 12 for trillions."""
    formats = Locale.parse(language).compact_decimal_formats
    patterns = (formats.get("long") or formats["short"])["other"]
    scales = {}
    for key, form in patterns.items():
        zeros = form.pattern.count("0")
        scales[len(key) - zeros] = form.pattern.replace("0" * zeros, "{}")
    return tuple(s for s in sorted(scales.items(), reverse=True) if s[0] > _SKIPPED)


def _digits(value: Decimal, power: int, locale: Locale) -> str:
    number = value.scaleb(-power)
    return str(format_decimal(number, locale=locale, decimal_quantization=False))


def _with_unit(number: str, unit: str, words: Words) -> str:
    if unit in _UNITS:
        return words.say(_UNITS[unit], number=number)
    return words.say("%(number)s %(unit)s", number=number, unit=unit_words(unit, words))


def _per(amount: str, per: str | None, words: Words) -> str:
    return amount if per is None else words.say(_PER[per], amount=amount)
