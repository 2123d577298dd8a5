"""Reference values and how they are written: rows of CSV and of SDMX-CSV."""

import re
from collections.abc import Mapping
from decimal import Decimal
from functools import cached_property
from typing import Final, Literal, TypeAlias, cast

import attrs

from tradefacts.checking.tolerance import widened
from tradefacts.model import Flow, Indicator, Interval, Period, Quantity, Statistic
from tradefacts.records import frozen
from tradefacts.units import currencies

__all__ = ["Reference", "Standing", "is_published", "reference_of", "reference_of_sdmx"]

Standing: TypeAlias = Literal["corroborated", "single"]
Row: TypeAlias = Mapping[str, str]

_KEY_PARTS: Final = (
    "measure",
    "flow",
    "reporter",
    "partner",
    "product",
    "mode",
    "firm",
)
_SERIES_RE: Final = re.compile(
    r"""
    (?: (?P<statistic> level | growth | share | change )
        (?: \. (?P<denomination> [A-Z]{3} ) )? : )?   # growth.CNY:
    (?P<key> [^:]+ )                                  # trade-value|exports|CN|*|*|*|*
    """,
    re.VERBOSE,
)
#: Two digits of a power of ten are more than any figure of trade has.
_NUMBER_RE: Final = re.compile(
    r"-?\d+(?:\.\d+)?(?:E[+-]?\d{1,2})?", re.IGNORECASE | re.ASCII
)
_POWER_RE: Final = re.compile(r"-?\d{1,2}", re.ASCII)
_CURRENCY_RE: Final = re.compile(r"[A-Za-z]{3}")
#: Units of trade of three letters that are no currency.
_NO_CURRENCY: Final = frozenset({"TEU", "jin"})
_SINCE_RE: Final = re.compile(r"(\d{4})-(\d{2})-01(?:T00:00:00)?/P(\d+)M")
#: The columns of SDMX-CSV that name a dimension, the first that is there.
_SDMX: Final = {
    "measure": ("MEASURE", "INDICATOR"),
    "flow": ("FLOW", "TRADE_FLOW"),
    "reporter": ("REPORTER", "REF_AREA"),
    "partner": ("PARTNER", "COUNTERPART_AREA"),
    "product": ("PRODUCT", "COMMODITY"),
    "mode": ("MODE",),
    "firm": ("FIRM",),
}
#: The codes that stand for all, and those of the flows of trade statistics.
_ALL: Final = frozenset({"", "_T", "_Z", "*", "W", "W1"})
_FLOWS: Final = {"X": "exports", "M": "imports", "T": "trade", "B": "balance"}
_ON_A_YEAR: Final = "GY"
#: What a claim may have that no published figure has.
_NARROWING: Final = ("SCOPE", "AVERAGE", "ADJUSTED", "PER")
_EMPTY: Final = frozenset({"", "[]"})


@frozen
class Reference:
    """A value that was published of a figure."""

    statistic: Statistic
    indicator: Indicator
    period: Period
    value: Decimal
    unit: str
    #: The currency in which a growth is measured, or None.
    denomination: str | None = None
    #: When, or how, it was published: values of one figure differ by vintage.
    vintage: str = ""
    #: Whether a second publication says the same.
    standing: Standing = "corroborated"
    #: Who published it, and where.
    source: str = ""

    @cached_property
    def interval(self) -> Interval:
        """What the value may stand for: zeros at the end of an amount are rounding."""
        exponent = self.value.as_tuple().exponent
        step = Decimal(1).scaleb(exponent if isinstance(exponent, int) else 0)
        quantity = Quantity.stated(self.value, self.unit, step=step)
        return widened(quantity, decimals=self.statistic != "level")


def reference_of(row: Row) -> Reference:
    """Return the value of a row with series, period, value and unit.

    Raises:
        ValueError: the row is not well formed.
    """
    match = _SERIES_RE.fullmatch(row["series"])
    if match is None:
        raise ValueError(f"expected a series key, got {row['series']!r}")
    standing = row.get("standing") or "corroborated"
    if standing not in {"corroborated", "single"}:
        raise ValueError(f"expected corroborated or single, got {standing!r}")
    return Reference(
        cast("Statistic", match["statistic"] or "level"),
        _indicator(match["key"]),
        _period(row["period"]),
        _number(row["value"]),
        _unit(row["unit"]),
        match["denomination"],
        row.get("vintage", ""),
        cast("Standing", standing),
        row.get("source", ""),
    )


def is_published(row: Row) -> bool:
    """Say whether a row of SDMX-CSV is of a figure as statistics publish it.

    A file of claims has others too: shares, averages, growth on no year before, and
    figures of something that words narrow and no code does.
    """
    is_growth = row.get("TRANSFORMATION") == _ON_A_YEAR
    statistic = row.get("STATISTIC") or ("growth" if is_growth else "level")
    is_plain = statistic == ("growth" if is_growth else "level")
    return is_plain and not any(row.get(c, "") not in _EMPTY for c in _NARROWING)


def reference_of_sdmx(row: Row) -> Reference:
    """Return the value of a row of SDMX-CSV.

    Raises:
        ValueError: the row is not well formed.
    """
    codes = {
        name: next((row[c] for c in columns if row.get(c)), "")
        for name, columns in _SDMX.items()
    }
    codes["flow"] = _FLOWS.get(codes["flow"], codes["flow"].lower())
    is_growth = row.get("TRANSFORMATION") == _ON_A_YEAR
    value = _number(row["OBS_VALUE"])
    return Reference(
        "growth" if is_growth else "level",
        _of_codes(codes),
        _period(row["TIME_PERIOD"]),
        Decimal(format(value.scaleb(_power(row.get("UNIT_MULT") or "0")), "f")),
        "percent" if is_growth else row.get("UNIT_MEASURE") or "1",
        row.get("CURRENCY_DENOM") or None,
        row.get("VINTAGE", ""),
        source=row.get("SOURCE") or row.get("DATAFLOW", ""),
    )


def _indicator(key: str) -> Indicator:
    codes = key.split("|")
    if len(codes) < len(_KEY_PARTS):
        raise ValueError(f"expected {len(_KEY_PARTS)} parts in the key, got {key!r}")
    indicator = _of_codes(dict(zip(_KEY_PARTS, codes, strict=False)))
    return attrs.evolve(indicator, scope=codes[len(_KEY_PARTS) :])


def _of_codes(codes: Mapping[str, str]) -> Indicator:
    stated = {name: code for name, code in codes.items() if code not in _ALL}
    measure = stated.pop("measure", "trade-value")
    flow = cast("Flow | None", stated.pop("flow", None))
    return Indicator(measure, flow, **stated)


def _period(text: str) -> Period:
    if since := _SINCE_RE.fullmatch(text):
        year, month, count = map(int, since.groups())
        return Period.months(year, month, month + count - 1)
    return Period.parse(text.replace("-S", "-H").replace("-M", "-"))


def _number(text: str) -> Decimal:
    if not _NUMBER_RE.fullmatch(text):
        raise ValueError(f"expected a number such as 25450000000000, got {text!r}")
    return Decimal(format(Decimal(text), "f"))


def _power(text: str) -> int:
    if not _POWER_RE.fullmatch(text):
        raise ValueError(
            f"expected as UNIT_MULT a power of ten such as 6, got {text!r}"
        )
    return int(text)


def _unit(text: str) -> str:
    """Return *text*; what no claim has as a unit would never be compared."""
    is_currency = _CURRENCY_RE.fullmatch(text) and text not in _NO_CURRENCY
    if not text or " " in text or (is_currency and text not in currencies()):
        raise ValueError(f"expected a unit such as CNY, percent or 1, got {text!r}")
    return text
