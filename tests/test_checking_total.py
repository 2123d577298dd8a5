"""Checks are total: whatever claims they are given, they answer, and in one way."""

import json
from decimal import Decimal
from typing import Any, Final

from hypothesis import given
from hypothesis import strategies as st

from tradefacts.checking import check, facts, implied
from tradefacts.formats.findings import implied_to_dict, to_dict
from tradefacts.model import (
    Claim,
    Comparison,
    Evidence,
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
    findings, values = check(claims), implied(claims)

    assert {claim for f in findings for claim in f.claims} <= set(claims)
    assert check(claims) == findings
    assert len(check(claims, alone=True)) <= len(findings) + len(claims)
    assert sum(fact.statements for fact in facts(claims)) <= len(claims)
    assert all(json.dumps(to_dict(finding)) for finding in findings)
    for value in values:
        assert implied_to_dict(value)["derived"] is True
        assert value.quantity.value in value.quantity.interval
