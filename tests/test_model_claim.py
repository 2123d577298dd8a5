"""Claims and indicators: legal states, keys and ids."""

import pickle
from decimal import Decimal
from typing import Any

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradefacts.model import (
    Attribution,
    Claim,
    Comparison,
    Evidence,
    Finding,
    Implied,
    Indicator,
    Interval,
    Period,
    Quantity,
    Statistic,
)

EXPORTS = Indicator(flow="exports", reporter="CN")
PLACE = Evidence(10, 15, "5 CNY", 0, 30)


def claim(
    statistic: Statistic = "level",
    value: str | None = "5 CNY",
    **fields: Any,  # noqa: ANN401 - any field of a claim
) -> Claim:
    quantity = None
    if value is not None:
        number, unit = value.split()
        quantity = Quantity(Decimal(number), unit)
    return Claim(statistic, EXPORTS, PLACE, quantity, **fields)


@pytest.mark.parametrize(
    ("statistic", "value"),
    [
        ("level", "5 CNY"),
        ("level", "5 CNY/metric_ton"),
        ("level", "5 percent"),
        ("change", "-5 CNY"),
        ("growth", "5 percent"),
        ("growth", "1.3 fold"),
        ("share", "5 percent"),
        ("growth_diff", "-5 percentage_point"),
        ("share_diff", "5 basis_point"),
        ("contribution", "5 percent"),
        ("contribution", "5 percentage_point"),
        ("rank", "1 1"),
        ("record", None),
        ("streak", "5 month"),
        ("streak", "5 quarter"),
    ],
)
def test_a_statistic_has_units_of_its_own(
    statistic: Statistic, value: str | None
) -> None:
    assert claim(statistic, value).statistic == statistic


@pytest.mark.parametrize(
    ("statistic", "value", "message"),
    [
        pytest.param("trend", "5 CNY", "expected as statistic one of", id="unknown"),
        pytest.param("record", "5 CNY", "a record states no quantity", id="record"),
        pytest.param("level", None, "a level states a quantity, got None", id="null"),
        pytest.param(
            "growth",
            "1.3 percentage_point",
            "a growth is stated in fold or percent, got 'percentage_point'",
            id="points are never growth",
        ),
        pytest.param(
            "growth_diff",
            "5 percent",
            "a growth_diff is stated in basis_point or percentage_point",
            id="difference in percent",
        ),
        pytest.param("share_diff", "5 percent", "a share_diff is", id="share diff"),
        pytest.param("share", "5 fold", "a share is stated in percent", id="share"),
        pytest.param("contribution", "5 CNY", "a contribution is", id="contribution"),
        pytest.param("rank", "2 percent", "a rank is stated in 1", id="rank unit"),
        pytest.param("rank", "1.5 1", "a rank is 1, 2, 3 and so on", id="half rank"),
        pytest.param("rank", "0 1", "a rank is 1, 2, 3 and so on", id="rank zero"),
        pytest.param("streak", "5 CNY", "a streak is stated in day or", id="streak"),
        pytest.param("level", "5 fold", "a level is never stated in", id="level"),
        pytest.param("change", "5 percent", "a change is never stated in", id="change"),
    ],
)
def test_an_illegal_state_cannot_be_built(
    statistic: Statistic, value: str | None, message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        claim(statistic, value)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"restates": "x"}, "expected restates of the form 0123456789ab, got 'x'"),
        ({"inferred": ("Indicator",)}, "expected inferred of the form indicator.flow"),
        ({"lang": "English"}, "expected lang of the form en or zh-Hant"),
        ({"extractor": ""}, "expected extractor of the form general"),
    ],
)
def test_fields_of_a_claim_are_well_formed(
    fields: dict[str, Any], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        claim(**fields)


def test_a_lone_string_is_no_list_of_strings() -> None:
    with pytest.raises(TypeError, match="expected several strings, got one"):
        claim(inferred="period")
    with pytest.raises(TypeError, match="expected several strings, got one"):
        Indicator(scope="by road")


@pytest.mark.parametrize(
    ("place", "message"),
    [
        pytest.param((5, 5, "", 0, 9), "span from 5 to 5 is empty", id="empty"),
        pytest.param((-1, 2, "abc", 0, 9), "must be >= 0", id="negative"),
        pytest.param(
            (3, 5, "abc", 0, 9), "quote 'abc' has 3 characters, its span", id="length"
        ),
        pytest.param(
            (3, 5, "ab", 4, 9), "sentence from 4 to 9 does not hold", id="too late"
        ),
        pytest.param(
            (3, 5, "ab", 0, 4), "sentence from 0 to 4 does not hold", id="too short"
        ),
    ],
)
def test_evidence_stands_where_it_says(
    place: tuple[int, int, str, int, int], message: str
) -> None:
    with pytest.raises(ValueError, match=message):
        Evidence(*place)


@pytest.mark.parametrize(
    "codes",
    [
        {"reporter": "CN"},
        {"reporter": "CN-ZJ"},
        {"reporter": "CN-ZJ/Taizhou"},
        {"reporter": "CN-SN/Xi'an"},
        {"reporter": "CN/Yangtze River Delta"},
        {"reporter": "WORLD"},
        {"partner": "CENTRAL-ASIA"},
        {"partner": "G20"},
        {"partner": "US"},
        {"product": "lithium-batteries"},
        {"product": "5g-phones"},
        {"measure": "average-price"},
        {"mode": "general-trade", "firm": "sme"},
        {"flow": "balance"},
    ],
)
def test_codes_in_form_are_taken(codes: dict[str, Any]) -> None:
    indicator = Indicator(**codes)

    assert {name: getattr(indicator, name) for name in codes} == codes


@pytest.mark.parametrize(
    ("codes", "message"),
    [
        ({"reporter": "China"}, "expected reporter of the form CN, CN-ZJ"),
        ({"reporter": "CN/"}, "expected reporter of the form"),
        ({"reporter": "CN/ Zhejiang"}, "expected reporter of the form"),
        ({"partner": "us"}, "expected partner of the form"),
        ({"product": "Lithium batteries"}, "expected product of the form lithium"),
        ({"product": "机电"}, "expected product of the form"),
        ({"measure": ""}, "expected measure of the form"),
        ({"measure": None}, "expected measure of the form"),
        ({"mode": "a--b"}, "expected mode of the form"),
        ({"firm": "private "}, "expected firm of the form"),
        ({"flow": "import"}, "expected as flow one of trade, exports, imports"),
        ({"scope": (" ",)}, "expected scope of the form by road"),
    ],
)
def test_codes_out_of_form_are_refused(codes: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        Indicator(**codes)


def test_a_key_has_every_dimension_and_the_scope() -> None:
    indicator = Indicator(
        "volume", "exports", "CN-ZJ", "US", "toys", "general-trade", "sme", ("by road",)
    )

    assert indicator.key == "volume|exports|CN-ZJ|US|toys|general-trade|sme|by road"


@given(
    st.lists(st.text(min_size=1).filter(str.strip)),
    st.lists(st.text(min_size=1).filter(str.strip)),
)
def test_keys_are_equal_for_the_same_scopes_alone(
    first: list[str], second: list[str]
) -> None:
    keys = [Indicator(scope=tuple(scope)).key for scope in (first, second)]

    assert (keys[0] == keys[1]) == (sorted(first) == sorted(second))


def test_an_id_is_twelve_hex_digits_and_stays() -> None:
    assert claim().id == "1c47cfaaaca0"


@pytest.mark.parametrize(
    "other",
    [
        {"document": "other.txt"},
        {"extractor": "customs"},
        {"attribution": Attribution("GAC")},
        {"comparison": Comparison("yoy", Period.year(2023))},
        {"restates": "0123456789ab"},
        {"inferred": ("period",)},
        {"quantity": Quantity(Decimal("5.0"), "CNY", "about")},
    ],
)
def test_an_id_does_not_depend_on(other: dict[str, Any]) -> None:
    assert attrs.evolve(claim(), **other).id == claim().id


@pytest.mark.parametrize(
    "other",
    [
        {"statistic": "change"},
        {"evidence": Evidence(11, 16, "5 CNY", 0, 30)},
        {"indicator": Indicator(flow="imports", reporter="CN")},
        {"indicator": Indicator(flow="exports", reporter="CN", scope=("the three",))},
        {"quantity": Quantity(Decimal(6), "CNY")},
        {"quantity": Quantity(Decimal(5), "USD")},
        {"period": Period.year(2024)},
    ],
)
def test_an_id_depends_on(other: dict[str, Any]) -> None:
    assert attrs.evolve(claim(), **other).id != claim().id


def test_inferred_names_are_sorted_and_once_each() -> None:
    assert claim(inferred=["period", "indicator.flow", "period"]).inferred == (
        "indicator.flow",
        "period",
    )


def test_a_claim_is_a_value() -> None:
    one, other = claim(), claim()
    back = pickle.loads(pickle.dumps(one))  # noqa: S301 - our own bytes

    assert one == other == back
    assert hash(one) == hash(other)
    assert one.id == back.id
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        one.lang = "zh"  # type: ignore[misc]


def test_findings_and_implied_values_are_plain() -> None:
    finding = Finding("scale", "error", [claim()], "too small", "a thousandfold")
    implied = Implied("surplus", Quantity(Decimal(1), "CNY"), "a - b", [claim()])

    assert finding.claims == implied.claims == (claim(),)
    assert finding.documents == (claim().document,)
    assert finding.quotes == (claim().evidence.quote,)
    assert finding.intervals == ()
    assert attrs.evolve(finding, intervals=[Interval(None, None)]).intervals == (
        Interval(None, None),
    )
    with pytest.raises(ValueError, match="expected as severity one of error"):
        attrs.evolve(finding, severity="fatal")  # type: ignore[arg-type]
