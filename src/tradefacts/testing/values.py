"""Strategies for the values of the model: any that can be built, and the nasty ones."""

from datetime import date, timedelta
from decimal import Decimal
from typing import Any, Final, TypeVar, get_args

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from tradefacts.model import (
    Adjustment,
    Attribution,
    Average,
    Basis,
    Claim,
    Comparison,
    Evidence,
    Flow,
    Indicator,
    Multiple,
    Per,
    Period,
    Qualifier,
    Quantity,
    Statistic,
)

T = TypeVar("T")

#: Units in which each statistic can be stated.
_UNITS: Final[dict[Statistic, tuple[str, ...]]] = {
    "level": ("CNY", "USD", "1", "percent", "metric_ton", "oil_barrel/day"),
    "change": ("CNY", "1", "percentage_point", "metric_ton"),
    "growth": ("percent", "fold"),
    "share": ("percent",),
    "growth_diff": ("percentage_point", "basis_point"),
    "share_diff": ("percentage_point", "basis_point"),
    "contribution": ("percentage_point", "percent"),
    "streak": ("month", "quarter", "year"),
}
#: Numbers on which arithmetic and notation stumble.
_NASTY: Final = (
    Decimal(0),
    Decimal("-0.0"),
    Decimal("1E+15"),
    Decimal(43850000000000),
    Decimal("-9.20"),
    Decimal("0.000001"),
)
_STEPS: Final = (Decimal(0), Decimal("0.1"), Decimal(1), Decimal("1E+8"))
_LARGEST: Final = 10**15
_PLACES: Final = ("CN", "CN-ZJ", "CN-SN/Xi'an", "US", "ASEAN", "G20", "WORLD")
_CURRENCIES: Final = ("CNY", "USD")
#: Fields that a rule can settle.
_INFERRED: Final = ("period", "indicator.flow", "indicator.reporter")
_FIRST_YEAR, _LAST_YEAR = 1949, 2100
_LONGEST: Final = 900


def periods() -> SearchStrategy[Period]:
    """Return a strategy for periods: those that statistics name, and any other."""
    years = st.integers(_FIRST_YEAR, _LAST_YEAR)
    months = st.integers(1, 12)
    return st.one_of(
        st.builds(Period.year, years),
        st.builds(Period.half, years, st.integers(1, 2)),
        st.builds(Period.quarter, years, st.integers(1, 4)),
        st.builds(Period.month, years, months),
        st.builds(Period.months, years, st.just(1), months),
        st.builds(Period.day, st.dates()),
        st.builds(
            lambda start, days, text: Period(start, start + timedelta(days), text),
            st.dates(max_value=date(9000, 1, 1)),
            st.integers(0, _LONGEST),
            _maybe(st.text()),
        ),
    )


def quantities(statistic: Statistic = "level") -> SearchStrategy[Quantity]:
    """Return a strategy for quantities in which *statistic* can be stated.

    Raises:
        ValueError: it is a record, which states no quantity.
    """
    if statistic == "record":
        raise ValueError("a record states no quantity; use st.none()")
    if statistic == "rank":
        places = st.integers(1, 300).map(Decimal)
        return st.builds(Quantity, places, st.just("1"))
    numbers = st.decimals(
        -_LARGEST, _LARGEST, allow_nan=False, allow_infinity=False
    ) | st.sampled_from(_NASTY)
    return st.builds(
        Quantity.stated,
        numbers,
        st.sampled_from(_UNITS[statistic]),
        step=st.sampled_from(_STEPS),
        qualifier=_of(Qualifier),
        per=_maybe(_of(Per)),
    )


def indicators() -> SearchStrategy[Indicator]:
    """Return a strategy for indicators, with codes that are well formed."""
    codes = st.from_regex(r"[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,2}", fullmatch=True)
    places = _maybe(st.sampled_from(_PLACES))
    return st.builds(
        Indicator,
        st.just("trade-value") | codes,
        flow=_maybe(_of(Flow)),
        reporter=places,
        partner=places,
        product=_maybe(codes),
        mode=_maybe(codes),
        firm=_maybe(codes),
        scope=st.lists(_words(), max_size=2).map(tuple),
    )


@st.composite
def claims(draw: st.DrawFn, statistic: Statistic | None = None) -> Claim:
    """Return a strategy for claims, of any statistic or of *statistic* alone.

    Their evidence is well formed, but of no text: to have claims of a text, extract
    them from `sentences`.
    """
    states: Statistic = draw(_of(Statistic)) if statistic is None else statistic
    start, quote = draw(st.integers(0, 10**6)), draw(st.text(min_size=1))
    before, after = draw(st.integers(0, start)), draw(st.integers(0, 99))
    end = start + len(quote)
    quantity = None if states == "record" else draw(quantities(states))
    return Claim(
        states,
        draw(indicators()),
        Evidence(start, end, quote, start - before, end + after),
        quantity,
        draw(_maybe(periods())),
        draw(_comparisons()),
        draw(_maybe(st.builds(Attribution, _words()))),
        draw(_maybe(st.from_regex("[0-9a-f]{12}", fullmatch=True))),
        draw(st.lists(st.sampled_from(_INFERRED))),
        lang=draw(st.sampled_from(["en", "zh", "zh-Hant"])),
        document=draw(_maybe(st.text())),
    )


def _comparisons() -> SearchStrategy[Comparison]:
    return st.builds(
        Comparison,
        _maybe(_of(Basis)),
        _maybe(periods()),
        _maybe(indicators()),
        _maybe(st.sampled_from(_CURRENCIES)),
        _maybe(_of(Average)),
        _maybe(_of(Multiple)),
        _maybe(_of(Adjustment)),
    )


def _words() -> SearchStrategy[str]:
    return st.text(min_size=1).filter(str.strip)


def _of(alias: object) -> SearchStrategy[Any]:
    """Return a strategy for the values of a literal type."""
    return st.sampled_from(get_args(alias))


def _maybe(values: SearchStrategy[T]) -> SearchStrategy[T | None]:
    return st.none() | values
