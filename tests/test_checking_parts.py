"""Parts and wholes: what makes up a whole by codes, by the calendar, and by words."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradefacts import Extractor, References, Vocabulary, extract
from tradefacts.checking import check
from tradefacts.checking.sums import between, parts, shares
from tradefacts.model import Interval
from tradefacts.reading.vocabulary import Partition, core_vocabulary


def found(text: str) -> list[str]:
    """Return each finding as `severity kind: suspect: what is told of it`."""
    return [
        f"{f.severity} {f.kind}: {f.quotes[0]}: {f.rule}"
        for f in extract(text).check(references=References())
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "China's trade rose 8.1 percent year on year in 2034, with exports up 3.2 "
            "percent and imports up 4.6 percent.",
            "error identity: 8.1 percent: growth of a whole lies between those of its "
            "parts",
            id="growth of a total beyond that of both flows",
        ),
        pytest.param(
            "2034年，我国进出口增长8.1%，其中出口增长3.2%，进口增长4.6%。",
            "error identity: 8.1%: growth of a whole lies between those of its parts",
            id="growth of a total beyond that of both flows, in Chinese",
        ),
        pytest.param(
            "In 2034 Guangdong's exports came to 9.1 trillion yuan and those of "
            "Zhejiang to 4.2 trillion yuan, while China's exports came to 12.3 "
            "trillion yuan.",
            "warning identity: 12.3 trillion yuan: parts are no more than their whole",
            id="two provinces above their country",
        ),
        pytest.param(
            "In 2034 Zhejiang's exports came to 4.2 trillion yuan, and China's exports "
            "came to 3.9 trillion yuan.",
            "error identity: 4.2 trillion yuan: a part is no larger than its whole",
            id="a province above its country",
        ),
        pytest.param(
            "In 2034 China's trade with Vietnam was 8.2 trillion yuan, and that with "
            "ASEAN 6.9 trillion yuan.",
            "warning identity: 8.2 trillion yuan: a part is no larger than its whole",
            id="a country above its group",
        ),
        pytest.param(
            "2034年，我国民营企业进出口26.1万亿元，外商投资企业进出口12.4万亿元，"
            "国有企业进出口9.2万亿元，我国进出口总值41.2万亿元。",
            "error identity: 41.2万亿元: parts add up to their whole",
            id="all kinds of firm and the total, in Chinese",
        ),
        pytest.param(
            "General trade accounted for 64.9 percent of China's imports and exports "
            "in 2034, processing trade for 28 percent and bonded logistics for 14 "
            "percent.",
            "error identity: 64.9 percent: shares of one whole are no more than 100 "
            "percent",
            id="shares of regimes above 100",
        ),
        pytest.param(
            "In 2033, the United States accounted for 41.2 percent of China's exports, "
            "Japan for 33.1 percent and Vietnam for 29.7 percent.",
            "error identity: 41.2 percent: shares of one whole are no more than 100 "
            "percent",
            id="shares of countries above 100",
        ),
        pytest.param(
            "Private firms accounted for 53.5 percent of China's trade in 2033, "
            "foreign-invested firms for 20.3 percent and state-owned firms for 16.2 "
            "percent.",
            "error identity: 20.3 percent: shares of one whole are no more than 100 "
            "percent, and all of them no less",
            id="shares of all kinds of firm below 100",
        ),
    ],
)
def test_parts_that_do_not_make_up_their_whole_are_found(
    text: str, expected: str
) -> None:
    assert found(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "China's trade rose 4.1 percent year on year in 2034, with exports up 3.2 "
            "percent and imports up 5.6 percent.",
            id="growth between that of both flows",
        ),
        pytest.param(
            "China's trade rose 5.6 percent year on year in 2034, with exports up 5.5 "
            "percent and imports up 5.5 percent.",
            id="growth within rounding",
        ),
        pytest.param(
            "Private firms accounted for 53.5 percent of China's trade in 2033, "
            "foreign-invested firms for 30.3 percent and state-owned firms for 15.2 "
            "percent.",
            id="a percent of other firms",
        ),
        pytest.param(
            "General trade accounted for 64.9 percent of China's imports and exports "
            "in 2034, processing trade for 18 percent and bonded logistics for 12 "
            "percent.",
            id="there are other regimes",
        ),
        pytest.param(
            "In 2034 Guangdong's exports came to 9.1 trillion yuan and those of "
            "Zhejiang to 4.2 trillion yuan, while China's exports came to 25.3 "
            "trillion yuan.",
            id="two of many provinces",
        ),
        pytest.param(
            "In 2034 China's trade with Japan was 8.2 trillion yuan, and that with "
            "ASEAN 6.9 trillion yuan.",
            id="a country and a group that it is no member of",
        ),
        pytest.param(
            "In 2034 China's trade in services came to 7.6 trillion yuan, and China's "
            "trade came to 5.4 trillion yuan.",
            id="services are no part of the trade in goods",
        ),
    ],
)
def test_parts_that_fit_are_left_alone(text: str) -> None:
    assert found(text) == []


def test_what_makes_up_a_whole_is_declared_by_words() -> None:
    text = (
        "General trade accounted for 64.9 percent of China's imports and exports in "
        "2034, processing trade for 28 percent and bonded logistics for 14 percent."
    )
    claims = Extractor().extract(text)
    own = Vocabulary.from_tables(
        {"partition": {"two": {"dimension": "mode", "codes": ["general-trade"]}}}
    )

    assert check(claims, references=References()) == ()
    none = References()
    assert check(claims, references=none, vocabulary=core_vocabulary() | own) == ()


def test_a_composite_is_made_up_of_its_parts() -> None:
    table = {"of": ["nev", "lithium-batteries", "photovoltaic"]}
    own = Vocabulary.from_tables({"composite": {"new-three": table}})
    words = core_vocabulary() | own
    text = (
        "In 2034 China's exports of electric vehicles came to 418 billion yuan. "
        "China's exports of lithium batteries came to 457 billion yuan in 2034. "
        "China's exports of photovoltaic products came to 328 billion yuan in 2034. "
        "China's exports of the new three came to {} yuan in 2034."
    )
    read = Extractor().extract
    told = [
        [f.rule for f in check(read(text.format(sum_)), vocabulary=words)]
        for sum_ in ("1.20 trillion", "1.46 trillion")
    ]

    assert told == [[], ["parts add up to their whole"]]


def test_a_partition_knows_its_parts() -> None:
    vocabulary = Vocabulary.from_tables(
        {
            "partition": {
                "firms": {"dimension": "firm", "codes": ["private", "sme"], "rest": 2}
            }
        }
    )

    assert vocabulary.partitions == (Partition("firm", ("private", "sme"), rest=2),)
    assert (vocabulary | vocabulary).partitions == vocabulary.partitions * 2


# --- laws -------------------------------------------------------------------------

numbers = st.decimals(0, 10**6, places=2)


def point(value: Decimal) -> Interval:
    return Interval(value, value)


@given(st.lists(numbers, min_size=2, max_size=5), st.sampled_from([None, 0, 2]))
def test_true_parts_keep_the_rule_of_sums(
    true: list[Decimal], rest: int | None
) -> None:
    rule = parts(len(true), rest)
    values = {f"part {n}": point(v) for n, v in enumerate(true, 1)}
    whole = sum(true, Decimal(0))
    over = whole + max(whole, Decimal(1))

    assert rule.fits({**values, "whole": point(whole)})
    assert rule.fits({**values, "whole": point(over)}) == (rest is None)


@given(st.lists(numbers, min_size=2, max_size=5), st.sampled_from([None, 5]))
def test_true_shares_keep_the_rule_of_shares(
    true: list[Decimal], rest: int | None
) -> None:
    whole = sum(true, Decimal(0)) or Decimal(1)
    printed = [
        Interval(v / whole * 100 - Decimal("0.1"), v / whole * 100 + Decimal("0.1"))
        for v in true
    ]
    names = [f"part {n}" for n in range(1, len(true) + 1)]
    twice = Interval(Decimal(200), Decimal(200))
    rule = shares(len(true), rest)

    assert rule.fits(dict(zip(names, printed, strict=True))) or not any(true)
    assert not rule.fits({**dict(zip(names, printed, strict=True)), "part 1": twice})


@given(numbers, numbers, st.integers(-50, 90), st.integers(-50, 90))
def test_a_whole_grows_between_its_parts(
    one: Decimal, other: Decimal, growth: int, another: int
) -> None:
    base = one + other + 1
    now = one * (100 + growth) + (other + 1) * (100 + another)
    whole = now / base - 100
    room = Decimal("0.000001")
    values = {
        "whole": Interval(whole - room, whole + room),
        "part 1": point(Decimal(growth)),
        "part 2": point(Decimal(another)),
    }
    beyond = point(Decimal(max(growth, another) + 1))

    assert between(2).fits(values)
    assert not between(2).fits({**values, "whole": beyond})
