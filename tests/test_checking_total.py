"""Checks are total: whatever claims they are given, they answer, and in one way."""

import json
from collections import Counter
from decimal import Decimal
from functools import cache
from typing import Any, Final

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradefacts import Extractor, Vocabulary
from tradefacts.checking import References, check, facts, implied
from tradefacts.checking.binding import Binding
from tradefacts.formats.findings import implied_to_dict, to_dict
from tradefacts.model import (
    Claim,
    Comparison,
    Evidence,
    Flow,
    Indicator,
    Period,
    Quantity,
)

_LEVELS: Final = ("0", "1E-900", "1E+900", "7", "-7", "260", "1.000000000001E+40")
_RATES: Final = ("0", "-100", "-250", "5.0", "1E+40", "0.001", "1204")
_STEPS: Final = ("0", "1", "0.01", "1E-900", "1E+30")
_UNITS: Final = {
    "level": ("USD", "CNY", "1", "metric_ton"),
    "change": ("USD", "CNY"),
    "growth": ("percent", "fold"),
    "share": ("percent",),
    "growth_diff": ("percentage_point", "basis_point"),
    "share_diff": ("percentage_point",),
}
#: Few periods and dimensions, so that rules hold between many of the figures.
_PERIODS: Final = (
    None,
    Period.year(2024),
    Period.year(2023),
    Period.months(2024, 1, 11),
    Period.span(Period.year(2016), Period.year(2024)),
    *(Period.month(2024, month) for month in (1, 2, 11, 12)),
)

kinds = st.sampled_from([(s, unit) for s, units in _UNITS.items() for unit in units])
parts = st.fixed_dictionaries(
    {
        "kind": kinds,
        "level": st.sampled_from(_LEVELS),
        "rate": st.sampled_from(_RATES),
        "step": st.sampled_from(_STEPS),
        "qualifier": st.sampled_from(["exact", "exact", "about", "over", "nearly"]),
        "flow": st.sampled_from(["trade", "exports", "imports", "balance", None]),
        "partner": st.sampled_from([None, "US"]),
        "firm": st.sampled_from([None, "private", "state-owned"]),
        "period": st.sampled_from(_PERIODS),
        "basis": st.sampled_from([None, "yoy", "period", "peer"]),
        "baseline": st.sampled_from(_PERIODS),
        "document": st.sampled_from([None, "a", "b"]),
    }
)


def told(at: int, said: dict[str, Any]) -> Claim:
    statistic, unit = said["kind"]
    number = said["level" if statistic in {"level", "change"} else "rate"]
    quote = f"figure {at}"
    return Claim(
        statistic=statistic,
        indicator=Indicator(
            flow=said["flow"],
            reporter="CN",
            partner=said["partner"],
            firm=said["firm"],
        ),
        evidence=Evidence(at, at + len(quote), quote, at, at + len(quote)),
        quantity=Quantity.stated(
            Decimal(number),
            unit,
            step=Decimal(said["step"]),
            qualifier=said["qualifier"],
        ),
        period=said["period"],
        comparison=Comparison(said["basis"], said["baseline"]),
        document=said["document"],
    )


@given(st.lists(parts, max_size=14))
def test_any_claims_are_checked(told_of: list[dict[str, Any]]) -> None:
    claims = [told(20 * at, said) for at, said in enumerate(told_of)]
    words = vocabulary()
    findings = check(claims, vocabulary=words)
    values = implied(claims, vocabulary=words)
    apart = check(claims, alone=True, vocabulary=words)

    assert {claim for f in findings for claim in f.claims} <= set(claims)
    assert check(claims, vocabulary=words) == findings
    assert len(apart) <= len(findings) + len(claims)
    assert sum(fact.statements for fact in facts(claims)) <= len(claims)
    assert all(json.dumps(to_dict(finding)) for finding in findings)
    for value in values:
        assert implied_to_dict(value)["derived"] is True
        assert value.quantity.value in value.quantity.interval


@cache
def vocabulary() -> Vocabulary:
    return Extractor().vocabulary


def work(count: int, monkeypatch: pytest.MonkeyPatch) -> int:
    """Return how often checks ask for the claims of a rule, on so many wrong sums."""
    asked: Counter[str] = Counter()

    def claims(binding: Binding) -> tuple[Claim, ...]:
        asked["claims"] += 1
        return tuple(s.claim for s in binding.slots.values() if s.claim is not None)

    monkeypatch.setattr(Binding, "claims", property(claims))
    told_of: tuple[tuple[int, Flow, str], ...] = (
        (0, "trade", "1.7"),
        (20, "exports", "3.1"),
        (40, "imports", "2.2"),
    )
    wrong = [
        Claim(
            statistic="level",
            indicator=Indicator(flow=flow, reporter="CN"),
            evidence=Evidence(60 * year + at, 60 * year + at + 3, number, 0, 9000),
            quantity=Quantity.stated(Decimal(number), "USD", step=Decimal("0.1")),
            period=Period.year(1900 + year),
        )
        for year in range(count)
        for at, flow, number in told_of
    ]
    assert len(check(wrong, references=References())) == count
    return asked["claims"]


def test_each_case_is_closed_without_a_look_at_the_others(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    assert work(20, monkeypatch) < 2.5 * work(10, monkeypatch)
