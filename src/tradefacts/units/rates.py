"""Money from one currency to another, by dated exchange rates alone."""

import csv
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Context, Decimal
from functools import cache, cached_property
from importlib.resources import files
from itertools import pairwise
from os import PathLike, fspath
from typing import TYPE_CHECKING, Final, Protocol, TypeVar

import attrs

from tradefacts.errors import CurrencyError, DocumentError, RateError, UnitError
from tradefacts.files import read_text
from tradefacts.model import Period, Quantity
from tradefacts.model._interval import EXACT
from tradefacts.records import frozen
from tradefacts.units._registry import currencies, rescale

if TYPE_CHECKING:
    from currency_converter import CurrencyConverter

__all__ = ["Converted", "CsvRates", "EuropeanCentralBank", "Rate", "Rates", "convert"]

_Time = TypeVar("_Time", date, Period)
_ONE: Final = Decimal(1)
_DAY: Final = timedelta(days=1)
#: The longest run of days without a rate that is taken for a holiday.
_HOLIDAYS: Final = timedelta(days=10)
_FRIDAY: Final = 4
# Rates are reckoned with these digits and kept with fewer, so that the noise of a
# quotient of two rates is gone: a rate and its inverse agree.
_RECKONED: Final = Context(prec=50)
_KEPT: Final = Context(prec=34)
_RATE_RE: Final = re.compile(r"[0-9]+(?:\.[0-9]+)?")
_CODE_RE: Final = re.compile(r"[A-Z]{3}")
_COLUMNS: Final = ("date", "base", "quote", "rate")
_REMEDY: Final = (
    "give rates of your own: --rates FILE.csv with the columns date, base, quote, "
    "rate, or rates=CsvRates.read(path)"
)


@frozen
class Rate:
    """What one unit of a currency was worth in another, on a day or in a period."""

    #: The currency that is priced.
    base: str
    #: The currency of the price.
    quote: str
    #: How many of `quote` one of `base` was worth.
    value: Decimal
    #: The day that the rate is of, or the period that it is the mean of.
    on: Period
    #: Who published it.
    source: str


class Rates(Protocol):
    """Dated exchange rates: whatever can say one of them."""

    def rate(self, base: str, quote: str, on: Period) -> Rate:
        """Return the rate of a day, or the mean of a period.

        Raises:
            RateError: there is none on record.
        """
        ...


@frozen
class Converted:
    """A quantity in another currency, and the rate that led to it."""

    #: The quantity, its interval converted too, in full digits.
    quantity: Quantity
    #: How many of the new currency one of the old was worth.
    rate: Decimal
    #: The day of the rate, the last working day where the day asked for was none;
    #: or the period that the rate is the mean of.
    on: Period
    #: Who published the rate.
    source: str


def convert(
    quantity: Quantity, to: str, *, on: date | str | Period, rates: Rates | None = None
) -> Converted:
    """Return *quantity* in the currency *to*, at the rate of a day or a period.

    A weekend or a holiday takes the rate of the last working day before it, a
    longer period the mean of its daily rates. *on* is a date, a `Period` or its
    notation. Without *rates* those of the European Central Bank are taken. A price
    (CNY/metric_ton) converts by its money; *to* may then name the whole unit.

    >>> dollars = Quantity(Decimal("10"), "USD")
    >>> convert(dollars, "CNY", on="2001").quantity.value
    Decimal('82.7700')

    Raises:
        RateError: there is no rate for that time; the error names what is covered.
        CurrencyError: *to* is not a currency.
        UnitError: the quantity is not money.
    """
    base = _currency(quantity.unit)
    if base is None:
        remedy = "give an amount such as CNY or a price such as CNY/metric_ton"
        raise UnitError(f"{quantity.unit} is not money", (quantity.unit, to), remedy)
    quote = _currency(to)
    if quote is None:
        raise CurrencyError(to, "use a code such as CNY, USD or EUR")
    found = _find(rates or EuropeanCentralBank(), base, quote, _as_period(on))
    exchanged = _exchange(quantity, quantity.unit.replace(base, quote, 1), found.value)
    target = exchanged.unit if to == quote else to
    return Converted(rescale(exchanged, target), found.value, found.on, found.source)


def _currency(unit: str) -> str | None:
    """Return the money that *unit* is, or is a price in; None if it is neither."""
    code = re.split(r"[*/]", unit, maxsplit=1)[0]
    return code if code in currencies() else None


def _as_period(on: date | str | Period) -> Period:
    if isinstance(on, str):
        return Period.parse(on)
    return on if isinstance(on, Period) else Period.day(on)


def _find(rates: Rates, base: str, quote: str, on: Period) -> Rate:
    if base == quote:
        return Rate(base, quote, _ONE, on, "the same currency")
    return rates.rate(base, quote, on)


def _exchange(quantity: Quantity, unit: str, rate: Decimal) -> Quantity:
    def at_rate(number: Decimal) -> Decimal:
        return EXACT.multiply(number, rate)

    return attrs.evolve(
        quantity,
        value=at_rate(quantity.value),
        unit=unit,
        low=None if quantity.low is None else at_rate(quantity.low),
        high=None if quantity.high is None else at_rate(quantity.high),
    )


# --- daily rates of one pair ----------------------------------------------------


@frozen
class _Daily:
    """The daily rates of a pair that are on record, in the order of days."""

    base: str
    quote: str
    source: str
    days: tuple[date, ...]
    values: tuple[Decimal, ...]
    #: What else is on record, for errors.
    more: str = ""

    @classmethod
    def of(
        cls,
        pair: tuple[str, str],
        source: str,
        table: Mapping[date, Decimal],
        more: str,
    ) -> "_Daily":
        days = tuple(sorted(table))
        return cls(*pair, source, days, tuple(table[day] for day in days), more)

    def rate(self, on: Period) -> Rate:
        first, last = bisect_left(self.days, on.start), bisect_right(self.days, on.end)
        marks = (on.start, *self.days[first:last], on.end)
        gaps = (after - before for before, after in pairwise(marks))
        if not self._covers(on) or max(gaps) > _HOLIDAYS:
            raise self._missing(on)
        if on.start == on.end or first == last:
            return self._spot(on, last - 1)
        return self._rate(_mean(self.base, self.quote, self.values[first:last]), on)

    def _spot(self, on: Period, index: int) -> Rate:
        if index < 0 or on.end - self.days[index] > _HOLIDAYS:
            raise self._missing(on)
        return self._rate(self.values[index], Period.day(self.days[index]))

    def _covers(self, on: Period) -> bool:
        """Say whether nothing of *on* lies before or after the record.

        A holiday at the start of a mean, or a weekend at its end, is no lack.
        """
        if not self.days:
            return False
        if on.start == on.end:
            return self.days[0] <= on.start and on.end <= self.days[-1]
        return (
            self.days[0] - _HOLIDAYS <= on.start
            and _working_day(on.end) <= self.days[-1]
        )

    def _rate(self, value: Decimal, on: Period) -> Rate:
        return Rate(self.base, self.quote, _KEPT.plus(value), on, self.source)

    def _missing(self, on: Period) -> RateError:
        pair = (self.base, self.quote)
        gap = ", but none about then" if self._covers(on) else ""
        return RateError(pair, on.format(), self._covered() + gap, _REMEDY)

    def _covered(self) -> str:
        if not self.days:
            return f"{self.source} has no daily rates of this pair{self.more}"
        first, last = self.days[0], self.days[-1]
        return f"{self.source} has daily rates from {first} to {last}{self.more}"


def _working_day(day: date) -> date:
    """Return *day*, or the Friday before it."""
    return day - _DAY * max(0, day.weekday() - _FRIDAY)


def _mean(base: str, quote: str, values: Sequence[Decimal]) -> Decimal:
    """Return the mean rate.

    As in print, the mean is that of the price of the dearer currency (yuan a dollar,
    not dollars a yuan). So the means of both directions are inverse to each other,
    which a plain mean of each would not be.
    """
    if base > quote:
        return _inverse(_mean(quote, base, [_inverse(value) for value in values]))
    mean = _plain_mean(values)
    if mean >= 1:
        return mean
    return _inverse(_plain_mean([_inverse(value) for value in values]))


def _plain_mean(values: Sequence[Decimal]) -> Decimal:
    total = Decimal(0)
    for value in values:
        total = EXACT.add(total, value)
    return _RECKONED.divide(total, Decimal(len(values)))


def _inverse(rate: Decimal) -> Decimal:
    return _RECKONED.divide(_ONE, rate)


# --- the European Central Bank --------------------------------------------------


@frozen
class EuropeanCentralBank:
    """The reference rates of the European Central Bank, offline.

    Daily rates since 1999-01-04, of the yuan since 2005-04-01; other pairs than
    those with the euro are crossed by way of it. For the yuan in dollars there are
    also yearly means from 2000 to 2005, of the Federal Reserve.
    """

    def rate(self, base: str, quote: str, on: Period) -> Rate:
        """Return the rate of a day, or the mean of a period.

        Raises:
            RateError: there is none on record.
        """
        if yearly := _yearly().stated(base, quote, on):
            return yearly
        return _ecb_daily(base, quote).rate(on)


_ECB: Final = "the European Central Bank"


# At most one entry for each pair of some forty currencies.
@cache
def _ecb_daily(base: str, quote: str) -> _Daily:
    table = _crossed(_per_euro(base), _per_euro(quote))
    years = [on.format() for on in _yearly().periods(base, quote)]
    more = f" and means of the years {years[0]} to {years[-1]}" if years else ""
    return _Daily.of((base, quote), _ECB, table, more)


@cache
def _per_euro(currency: str) -> Mapping[date, Decimal]:
    """Return how many of *currency* a euro was worth, by day."""
    converter = _converter()
    if currency not in converter.bounds:
        return {}
    first, last = converter.bounds[currency]
    return dict(_euro_rates(converter, currency, first, last))


def _euro_rates(
    converter: "CurrencyConverter", currency: str, first: date, last: date
) -> Iterator[tuple[date, Decimal]]:
    from currency_converter import RateNotFoundError  # noqa: PLC0415

    for number in range((last - first).days + 1):
        day = first + number * _DAY
        try:
            yield day, converter.convert(1, "EUR", currency, day)
        except RateNotFoundError:
            # A weekend or a holiday: the table has no row for it.
            continue


@cache
def _converter() -> "CurrencyConverter":
    # The package unpacks its data when it is asked: not before a rate is needed.
    from currency_converter import CurrencyConverter  # noqa: PLC0415

    return CurrencyConverter(decimal=True)


@cache
def _yearly() -> "CsvRates":
    resource = files("tradefacts.units") / "yearly-rates.csv"
    return CsvRates.parse(resource.read_text(encoding="utf-8"), file=resource.name)


# --- rates from a file ----------------------------------------------------------


@frozen
class CsvRates:
    """The rates of a CSV file.

    Its columns are date (a day, or a period such as 2001 or 2024-11 for a mean),
    base, quote and rate: how many of `quote` one of `base` is worth. A column
    source, if there is one, names who published each.
    """

    #: The rates, in the order of the file.
    rows: tuple[Rate, ...] = attrs.field(converter=tuple[Rate, ...])
    #: The name of the file.
    file: str = "rates"

    @classmethod
    def read(cls, path: str | PathLike[str]) -> "CsvRates":
        """Return the rates of a file in UTF-8.

        Raises:
            DocumentError: a column is missing, or a row is not well formed.
            OSError: the file cannot be read.
        """
        return cls.parse(read_text(path), file=fspath(path))

    @classmethod
    def parse(cls, text: str, *, file: str = "rates") -> "CsvRates":
        """Return the rates of the text of such a file, which errors call *file*.

        Raises:
            DocumentError: a column is missing, or a row is not well formed.
        """
        reader = csv.DictReader(text.splitlines())
        try:
            if missing := set(_COLUMNS) - set(reader.fieldnames or ()):
                reason = f"column {', '.join(sorted(missing))} is missing"
                remedy = f"name the columns {', '.join(_COLUMNS)} in the first line"
                raise DocumentError(file, 1, reason, remedy)
            return cls([_parse_row(row, file, reader.line_num) for row in reader], file)
        except csv.Error as error:
            remedy = "save the file as CSV, each quotation mark closed"
            line = reader.reader.line_num
            raise DocumentError(file, line, str(error), remedy) from error

    def rate(self, base: str, quote: str, on: Period) -> Rate:
        """Return the rate of a day, or the mean of a period.

        A mean that the file states goes before one of its daily rates. A pair that
        the file lacks is inverted, or crossed by way of a third currency.

        Raises:
            RateError: there is none on record.
        """
        if stated := self.stated(base, quote, on):
            return stated
        table = {
            period.start: value
            for period, value in self._pair(base, quote).items()
            if period.start == period.end
        }
        return _Daily.of((base, quote), self.file, table, "").rate(on)

    def stated(self, base: str, quote: str, on: Period) -> Rate | None:
        """Return the rate that the file states for exactly this time, if any."""
        value = self._pair(base, quote).get(on)
        if value is None:
            return None
        return Rate(base, quote, _KEPT.plus(value), on, self._source(on))

    def periods(self, base: str, quote: str) -> list[Period]:
        """Return the times for which the file states a rate, in order."""
        return sorted(self._pair(base, quote), key=lambda on: (on.start, on.end))

    def _source(self, on: Period) -> str:
        return next((row.source for row in self.rows if row.on == on), self.file)

    @cached_property
    def _tables(self) -> Mapping[tuple[str, str], Mapping[Period, Decimal]]:
        """The rates by pair and time, and those of the inverse pairs."""
        tables: dict[tuple[str, str], dict[Period, Decimal]] = {}
        for row in self.rows:
            back = tables.setdefault((row.quote, row.base), {})
            back.setdefault(row.on, _inverse(row.value))
            tables.setdefault((row.base, row.quote), {})[row.on] = row.value
        return tables

    def _pair(self, base: str, quote: str) -> Mapping[Period, Decimal]:
        if direct := self._tables.get((base, quote)):
            return direct
        for _, third in sorted(pair for pair in self._tables if pair[0] == base):
            if onward := self._tables.get((third, quote)):
                return _crossed(self._tables[third, base], onward)
        return {}


def _crossed(
    base: Mapping[_Time, Decimal], quote: Mapping[_Time, Decimal]
) -> dict[_Time, Decimal]:
    """Return the rates of base in quote, given both in a third currency's unit."""
    return {
        time: _RECKONED.divide(quote[time], value)
        for time, value in base.items()
        if time in quote
    }


def _parse_row(row: Mapping[str, str | None], file: str, line: int) -> Rate:
    try:
        on = Period.parse((row["date"] or "").strip())
        base, quote = (_parse_code(row[name] or "") for name in ("base", "quote"))
        value = _parse_rate(row["rate"] or "")
    except ValueError as error:
        reason = str(error).partition("\n")[0]
        remedy = "write rows such as 2025-01-13,USD,CNY,7.3310"
        raise DocumentError(file, line, reason, remedy) from error
    return Rate(base, quote, value, on, row.get("source") or file)


def _parse_code(text: str) -> str:
    if not _CODE_RE.fullmatch(text.strip()):
        raise ValueError(f"expected a currency such as CNY, got {text!r}")
    return text.strip()


def _parse_rate(text: str) -> Decimal:
    if not _RATE_RE.fullmatch(text.strip()) or not Decimal(text.strip()):
        raise ValueError(f"expected a rate such as 7.3310, got {text!r}")
    return Decimal(text.strip())
