"""Checks on texts: what is found, how grave it is, and which figure is suspected."""

from datetime import date
from decimal import Decimal
from typing import Final

import attrs
import pytest

from tradefacts import Claims, Extractor, References, extract, facts
from tradefacts.checking import check
from tradefacts.model import Claim, Finding

_NONE: Final = References()


def found(text: str, references: References = _NONE) -> list[str]:
    """Return each finding as `severity kind: suspect`."""
    return [shown(finding) for finding in extract(text).check(references=references)]


def shown(finding: Finding) -> str:
    return f"{finding.severity} {finding.kind}: {finding.quotes[0]}"


def messages(text: str, references: References = _NONE) -> str:
    return "\n".join(f.message for f in extract(text).check(references=references))


_WRONG: Final = [
    pytest.param(
        "2022年我国出口3.95万亿美元，进口2.7万亿美元，贸易顺差8776亿美元。"
        "进出口总值6.3万亿美元。",
        "error identity: 3.95万亿美元",
        "two digits changed places: 3.59万亿美元",
        id="balance and total, in Chinese",
    ),
    pytest.param(
        "2020年，我国货物贸易进出口总值321.6亿元。其中，出口17.93万亿元；"
        "进口14.23万亿元；贸易顺差3.7万亿元。",
        "error scale: 321.6亿元",
        "1,000 times as much",
        id="a power of ten, in Chinese",
    ),
    pytest.param(
        "China's exports came to 2.48 billion yuan in 2035 and its imports to 2.14 "
        "trillion yuan. Its trade came to 4.62 trillion yuan.",
        "error scale: 2.48 billion yuan",
        "billion for trillion",
        id="billion for trillion",
    ),
    pytest.param(
        "In the first quarter of 2034 China's exports came to 5.74 trillion yuan, in "
        "the second quarter to 6.39 trillion yuan, and in the first half of 2034 to "
        "12.93 trillion yuan.",
        "error identity: 12.93 trillion yuan",
        "one digit: 12.13 trillion yuan",
        id="quarters and their half",
    ),
    pytest.param(
        "Private firms accounted for 53.5 percent of China's trade in 2033, "
        "foreign-invested firms for 30.3 percent and state-owned firms for 26.2 "
        "percent.",
        "error identity: 53.5 percent",
        "no more than 100 percent",
        id="shares above 100",
    ),
    pytest.param(
        "In 2033 China's exports to ASEAN were 3.73 trillion yuan, and to the EU 35.3 "
        "trillion yuan. China's total exports were 23.77 trillion yuan in 2033.",
        "warning identity: 35.3 trillion yuan",
        "a part is no larger than its whole",
        id="a partner above the total",
    ),
    pytest.param(
        "China's exports rose 5 percent year on year in March 2034, 2.3 percentage "
        "points faster than in February. In February 2034 China's exports rose 1.7 "
        "percent year on year.",
        "error arithmetic: 5 percent",
        "3.9 to 4.2 percent would fit",
        id="a difference in points",
    ),
    pytest.param(
        "China's exports rose 10 percent in 2033 to 23.77 trillion yuan, an increase "
        "of 1.2 trillion yuan.",
        "error arithmetic: 1.2 trillion yuan",
        "growth is the change over the level before; 2.0618",
        id="growth and change",
    ),
    pytest.param(
        "Jiangsu's foreign trade grew 6.4 percent year on year in the first ten months "
        "of 2034, 1.2 percent higher than the 5.2 percent recorded in the first nine "
        "months.",
        "error unit_wording: 1.2 percent",
        "percentage points are meant",
        id="percent for points, from one count since January to the next",
    ),
    pytest.param(
        "In the second quarter of 2034 India's exports totaled $112.4 billion: $36.9 "
        "billion in April, $37.3 billion in May and $83.2 billion in June.",
        "error identity: $83.2 billion",
        "two digits changed places: $38.2 billion",
        id="two digits of a month beside its quarter",
    ),
    pytest.param(
        "2033年，福建省外贸进出口总值2.07万亿元。其中，国有企业进出口3900亿元，"
        "占全省外贸总值的81.8%。",
        "error arithmetic: 81.8%",
        "two digits changed places: 18.8%",
        id="two digits of a share",
    ),
    pytest.param(
        "Fujian's trade came to 2.07 trillion yuan in 2033. State-owned enterprises "
        "traded 390 billion yuan, or 81.8 percent of the total.",
        "warning arithmetic: 81.8 percent",
        "two digits changed places: 18.8 percent",
        id="two digits of a share of a whole that is not named",
    ),
    pytest.param(
        "Thailand's imports rose 12 percent year on year to 2.9 billion dollars in "
        "April 2034, compared with 2.6 trillion dollars in April 2033.",
        "warning scale: 2.6 trillion dollars",
        "trillion for billion",
        id="the scale of a base beside its growth",
    ),
    pytest.param(
        "2034年，我国进出口总值43.85万亿元。其中，出口首次突破25万亿元，达到24.55万亿元；"
        "进口18.39万亿元。",
        "error identity: 24.55万亿元",
        "two digits changed places: 25.45万亿元",
        id="an amount that the bound before it does not hold",
    ),
    pytest.param(
        "2012年进出口增长6.2%，2011年增长22.5%，增速回落16.3%。",
        "error unit_wording: 16.3%",
        "percentage points are meant",
        id="percent for points, in Chinese",
    ),
    pytest.param(
        "China's exports rose 3.4 times in 2033 to 23.77 trillion yuan.",
        "warning ambiguous: 3.4 times",
        "an increase by 3.4 times, or to 3.4 times",
        id="a multiple",
    ),
    pytest.param(
        "China's exports grew 5 percent year on year to 23.77 trillion yuan in 2033. "
        "China's exports came to 22.3 trillion yuan in 2032.",
        "note revision: 5 percent",
        "the base was revised",
        id="growth on another base",
    ),
    pytest.param(
        "Thailand's exports grew 4.8 percent year on year in November 2033, 1.6 "
        "percent lower than in October. In October 2033 Thailand's exports increased "
        "6.4 percent year on year.",
        "warning unit_wording: 1.6 percent",
        "percentage points are meant",
        id="percent for points, since a month before",
    ),
    pytest.param(
        "2034年11月,福建省出口同比增长5.6%,比10月回落2.1%。2034年10月,福建省出口同比增长"
        "7.7%。",
        "warning unit_wording: 2.1%",
        "percentage points are meant",
        id="percent for points, since a month before, in Chinese",
    ),
    pytest.param(
        "In the first half of 2034 China's trade fell 6.2 percent year on year. "
        "China's trade with ASEAN fell 4.9 percent year on year in the first half of "
        "2034, a drop 2.3 percentage points smaller than that of overall trade.",
        "error arithmetic: 4.9 percent",
        "a difference in points is one rate less the other",
        id="a difference in points from a peer",
    ),
    pytest.param(
        "China's trade with Brazil stood at 182.1 billion dollars in 2033. That was "
        "7.1 percent more than in 2032, or an increase of 22.6 billion dollars over "
        "2032.",
        "note arithmetic: 22.6 billion dollars",
        "growth is the change over the level before",
        id="a change far off the growth of a level told elsewhere",
    ),
    pytest.param(
        "In the first eight months of 2034, China exported 1.08 trillion yuan of goods "
        "to Africa. In the first seven months of 2034, its exports to Africa came to "
        "1.12 trillion yuan.",
        "warning identity: 1.12 trillion yuan",
        "a part is no larger than its whole",
        id="seven months above eight",
    ),
    pytest.param(
        "China's exports rose 5.6 percentage points year on year to 2.1 trillion yuan "
        "in May 2034, from 1.99 trillion yuan in May 2033.",
        "warning unit_wording: 5.6 percentage points",
        "percent is meant, not percentage points",
        id="points for percent",
    ),
    pytest.param(
        "2034年5月，我国出口2.1万亿元，同比增长5.6个百分点。2033年5月，我国出口1.99万亿元。",
        "warning unit_wording: 5.6个百分点",
        "percent is meant, not percentage points",
        id="points for percent, in Chinese",
    ),
    pytest.param(
        "The share of private firms in Fujian's trade rose 2.1 percent to 58.3 percent "
        "in 2034 from 56.2 percent in 2033.",
        "error unit_wording: 2.1 percent",
        "percentage points are meant",
        id="percent for points of a share",
    ),
    pytest.param(
        "2034年，民营企业占福建省外贸总值的58.3%，比2033年的56.2%提升2.1%。",
        "error unit_wording: 2.1%",
        "percentage points are meant",
        id="percent for points of a share, in Chinese",
    ),
    pytest.param(
        "In 2034 Fujian's exports came to 1.29 trillion yuan. Private firms exported "
        "goods worth 812.3 billion yuan in 2034, making up 36 percent of the total.",
        "warning arithmetic: 36 percent",
        "62.481 to 63.222 percent would fit, if it is of all exports of CN-FJ",
        id="a share of a whole without a name",
    ),
    pytest.param(
        "In 2034 Fujian's exports came to 1.29 trillion yuan. Private firms exported "
        "goods worth 812.3 million yuan in 2034, making up 63 percent of the total.",
        "warning scale: 812.3 million yuan",
        "if the share is of all exports of CN-FJ, 2034 (million for billion)",
        id="a part in a wrong scale, of a whole without a name",
    ),
    pytest.param(
        "2034年福建省出口1.29万亿元。其中，民营企业出口8123万元，占63%。",
        "warning scale: 8123万元",
        "if the share is of all exports of CN-FJ, 2034 (万 for 亿)",
        id="a part in a wrong scale, of a whole without a name, in Chinese",
    ),
    pytest.param(
        "2033年江苏省外贸进出口6.05万亿元，同比增长5.5%。从贸易方式看，一般贸易进出口"
        "3.61万亿元，占59.7%；加工贸易进出口1.42万亿元，占32.5%。",
        "warning arithmetic: 32.5%",
        "two digits changed places: 23.5%",
        id="a share of a whole without a name, in Chinese",
    ),
    pytest.param(
        "In the January-April period of 2034, Henan's foreign trade jumped 18.2 "
        "percent year on year. The increase was 14.1 percentage points higher than the "
        "national level of 3.1 percent.",
        "error arithmetic: 18.2 percent",
        "17.1 to 17.4 percent would fit",
        id="a difference in points from the country",
    ),
    pytest.param(
        "2034年7月，我国进出口3.91万亿元，环比下降7.3%。2034年6月，我国进出口4.06万亿元。",
        "note revision: 7.3%",
        "or is another, or two digits changed places: 3.7% would fit",
        id="growth on another base, or two digits",
    ),
    pytest.param(
        "In 2034 Hainan's trade came to 173.5 billion yuan, its exports to 18.4 "
        "billion yuan and its imports to 26.3 billion yuan.",
        "warning identity: 173.5 billion yuan",
        "44.6 to 44.9 billion CNY would fit",
        id="a total that no slip makes fit",
    ),
    pytest.param(
        "Vietnam's exports rose 9.4 percent year on year in November 2034, and 2.1 "
        "percent higher than the growth rate in October. In October 2034, Vietnam's "
        "exports rose 7.3 percent year on year.",
        "error unit_wording: 2.1 percent",
        "percentage points are meant",
        id="percent for points, as a second growth of one figure",
    ),
    pytest.param(
        "Jiangsu Province exported 1.12 trillion yuan worth of high-tech products in "
        "2033, up 21.6 percent from 810 billion yuan in 2032.",
        "warning arithmetic: 21.6 percent",
        "one of them is wrong",
        id="growth on the base of its sentence, of what a verb tells",
    ),
    pytest.param(
        "In 2034 private firms accounted for 55.5 percent of Fujian's foreign trade, "
        "up 2.9 percentage points from 53.6 percent in 2033.",
        "error arithmetic: 55.5 percent",
        "a difference in points is one rate less the other",
        id="a difference from a rate of the same sentence",
    ),
    pytest.param(
        "Vietnam's exports rose 24.3 percent to 405.5 billion U.S. dollars in 2034 "
        "from 354.7 billion dollars in 2033.",
        "warning arithmetic: 24.3 percent",
        "14.276 to 14.366 percent: one of them is wrong",
        id="growth that its own sentence does not bear out",
    ),
    pytest.param(
        "Hainan's exports reached 20.1 billion yuan in November 2034. In the first 11 "
        "months of 2034, Hainan's exports totaled 9.52 billion yuan.",
        "warning identity: 20.1 billion yuan",
        "a part is no larger than its whole",
        id="a month far above its year",
    ),
]


@pytest.mark.parametrize(("text", "first", "told"), _WRONG)
def test_what_is_wrong_is_found(text: str, first: str, told: str) -> None:
    assert found(text)[:1] == [first]
    assert told in messages(text)


@pytest.mark.parametrize(
    "text",
    [
        (
            "China's trade came to 4.62 trillion yuan in 2035, with exports of 2.48 "
            "trillion yuan and imports of 2.14 trillion yuan."
        ),
        # 32.15 and 14.22 are cut off, not rounded.
        (
            "China's trade came to 32.15 trillion yuan in 2035, with exports of 17.93 "
            "trillion yuan and imports of 14.23 trillion yuan."
        ),
        (
            "China's trade came to 260 billion yuan in May 2035, with exports of 141.3 "
            "billion yuan and imports of 122.1 billion yuan."
        ),
        (
            "China's exports doubled to 4.1 trillion yuan in 2035 from 2 trillion yuan "
            "in 2034."
        ),
        "2033年出口增长1.3倍。",
        # The rate that it is the difference of is told.
        (
            "China's exports rose 5.6 percent year on year to 2.1 trillion yuan in May "
            "2034, 5.6 percentage points faster than in April. In May 2033 they came "
            "to 1.99 trillion yuan."
        ),
        # Two growths of one month, one half of the other.
        (
            "The trade deficit of the United States, services counted in, widened 1.5% "
            "to $50.0 billion in March 2034, while that in goods alone increased 0.7% "
            "to $72.4 billion."
        ),
        # Growth on a base that was revised by some.
        (
            "Thailand's imports rose 12 percent year on year to 2.9 billion dollars in "
            "April 2034, compared with 2.6 billion dollars in April 2033."
        ),
        # A share that grew by so many percent of itself.
        (
            "The share of private firms in Fujian's trade rose 3.7 percent to 58.3 "
            "percent in 2034 from 56.2 percent in 2033."
        ),
        # Of what it is a share nothing tells, and no slip makes it one of the total.
        (
            "In 2034 Guangxi's trade came to 621.9 billion yuan. Its trade with "
            "Vietnam was 241.3 billion yuan in 2034, which made up 75.8 percent."
        ),
        # More than so much of a whole that is not told may be any amount.
        (
            "In 2034 Guangxi's trade came to 283.68 billion yuan. Its trade with "
            "Vietnam was 91.2 billion yuan in 2034, which made up more than 70 percent."
        ),
        # The levels bear the growth on October out: that it is a difference of two
        # rates too is chance.
        (
            "Thailand's exports grew 4.8 percent year on year to 24.6 billion dollars "
            "in November 2033, 1.6 percent less than in October. In October 2033 "
            "Thailand's exports increased 6.4 percent year on year to 25 billion "
            "dollars."
        ),
    ],
)
def test_what_is_right_is_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("amount", "published", "kinds"),
    [
        ("$929 billion", "2024-03-07", []),
        ("about $918 billion", "2024-03-07", []),
        ("$847.4 billion", "2024-03-07", ["conversion"]),
        ("$847.4 billion", None, ["conversion"]),
        ("$92.9 billion", "2024-03-07", ["scale"]),
        # No rate is on record for a text of that time.
        ("$847.4 billion", "2044-03-07", []),
    ],
)
def test_amounts_in_brackets_are_at_a_rate_of_their_time(
    amount: str, published: str | None, kinds: list[str]
) -> None:
    year = published[:4] if published else "2024"
    text = (
        f"China's imports and exports in January and February {year} totalled 6.61 "
        f"trillion yuan ({amount})."
    )
    claims = extract(text, published=published)

    assert [finding.kind for finding in claims.check(references=_NONE)] == kinds


def test_the_currency_of_a_rate_is_told() -> None:
    claims = extract(
        "China's imports and exports in January and February totalled 6.61 trillion "
        "yuan ($847.4 billion).",
        published="2024-03-07",
    )
    finding = claims.check(references=_NONE)[0]

    assert "the rate is that of EUR" in finding.message
    assert finding.implied is not None
    assert finding.implied.quantity.unit == "USD"


@pytest.mark.parametrize(
    ("amount", "why"),
    [
        ("$453.6 billion", "$543.6 billion would fit, or the rate is that of GBP"),
        ("$534.6 billion", None),
        ("$642.1 billion", "no rate of its time gives it"),
    ],
)
def test_two_digits_of_an_amount_in_brackets_may_have_changed_places(
    amount: str, why: str | None
) -> None:
    claims = extract(
        f"Zhejiang exported goods worth 3.9 trillion yuan ({amount}) in 2024.",
        published="2025-01-20",
    )
    messages = [finding.message for finding in claims.check(references=_NONE)]

    assert [message.endswith(why or "") for message in messages] == [True] * bool(why)


@pytest.mark.parametrize(
    ("base", "expected"),
    [
        ("5.4 trillion", "note ambiguous: 3.4 times"),
        ("7 trillion", "note ambiguous: 3.4 times"),
        ("6.2 trillion", "warning ambiguous: 3.4 times"),
    ],
)
def test_a_base_tells_how_a_multiple_is_read(base: str, expected: str) -> None:
    now, level, before = extract(
        "China's exports rose 3.4 times year on year in 2037 to 23.77 trillion yuan. "
        f"China's exports came to {base} yuan in 2036."
    )
    findings = check([now, level, before], references=_NONE)

    assert [shown(finding) for finding in findings] == [expected]


def test_the_growth_of_a_rate_is_in_points() -> None:
    rate, before, odd = extract(
        "China's exports rose 25.7 percent year on year in 2037, after 27.2 percent in "
        "2036. China's exports were 1.5 percent lower in 2037."
    )
    of_rate = attrs.evolve(odd.indicator, measure="growth-rate")
    claims = [rate, before, attrs.evolve(odd, indicator=of_rate)]
    (finding,) = check(claims, references=_NONE)

    assert (finding.kind, finding.severity) == ("unit_wording", "error")
    assert finding.quotes == ("1.5 percent", "25.7 percent", "27.2 percent")


# --- references -------------------------------------------------------------------

_SERIES: Final = References.parse(
    "series,period,value,unit,vintage,standing\n"
    "trade-value|exports|CN|*|*|*|*,2033,23770000000000,CNY,first published,\n"
    "trade-value|exports|CN|*|*|*|*,2033,23510000000000,CNY,revised,\n"
    "trade-value|imports|CN|*|*|*|*,2033,17990000000000,CNY,first published,single\n"
    "growth.CNY:trade-value|exports|CN|*|*|*|*,2033,0.6,percent,first published,\n"
    "growth.USD:trade-value|exports|CN|*|*|*|*,2033,-4.6,percent,first published,\n"
    "growth.USD:trade-value|imports|CN|*|*|*|*,2033,-3.1,percent,first published,\n"
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("China's exports came to 23.77 trillion yuan in 2033.", ["note revision"]),
        ("China's exports came to 23.51 trillion yuan in 2033.", ["note revision"]),
        ("China's exports came to nearly 24 trillion yuan in 2033.", []),
        ("China's exports came to 23.6 trillion yuan in 2033.", ["note reference"]),
        ("China's exports came to 25.77 trillion yuan in 2033.", ["error reference"]),
        ("China's exports came to 23.77 billion yuan in 2033.", ["error scale"]),
        ("China's exports came to 7.77 trillion yuan in 2033.", ["note reference"]),
        ("China's imports came to 19.99 trillion yuan in 2033.", ["warning reference"]),
        (
            "China's exports came to 30.1 trillion yuan in May 2033.",
            ["warning reference"],
        ),
        ("China's exports fell 4.6 percent year on year in 2033.", []),
        ("China's exports fell 6.4 percent year on year in 2033.", ["note reference"]),
        # The growth is said to be in dollars, and its level is in yuan.
        (
            (
                "In dollar terms, China's imports fell 6.4 percent year on year to "
                "17.99 trillion yuan in 2033."
            ),
            ["note reference"],
        ),
        # Of imports the growth in yuan is not on record.
        (
            (
                "China's imports fell 6.4 percent year on year to 17.99 trillion yuan "
                "in 2033."
            ),
            ["note reference"],
        ),
        (
            (
                "China's exports rose 6.2 percent year on year to 23.51 trillion yuan "
                "in 2033."
            ),
            ["warning reference", "note revision"],
        ),
    ],
)
def test_figures_are_compared_with_published_ones(
    text: str, expected: list[str]
) -> None:
    findings = extract(text).check(references=_SERIES)

    assert [f"{f.severity} {f.kind}" for f in findings] == expected


def test_what_is_told_before_the_end_of_a_period_is_a_forecast() -> None:
    text = "China's exports came to 25.77 trillion yuan in 2033."

    assert extract(text, published="2033-10-15").check(references=_SERIES) == ()
    assert len(extract(text, published="2034-01-15").check(references=_SERIES)) == 1


def test_a_country_that_no_words_tell_is_doubted_beside_another() -> None:
    wrong, other = extract(
        "China's exports came to 25.77 trillion yuan in 2033. Vietnam's exports came "
        "to 400 billion dollars in 2033."
    )
    guessed = attrs.evolve(wrong, inferred=("indicator.reporter",))
    kinds = [
        [f"{f.severity} {f.kind}" for f in check(claims, references=_SERIES)]
        for claims in ([wrong, other], [guessed], [guessed, other])
    ]

    assert kinds == [["error reference"], ["error reference"], ["note reference"]]


# --- across documents -------------------------------------------------------------


def read(*texts: str) -> list[Claim]:
    reader = Extractor()
    return [
        claim
        for number, text in enumerate(texts)
        for claim in reader.extract(text, document=f"d{number}")
    ]


_IN_2035: Final = "China's trade in goods was worth {} trillion yuan in 2035."


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        ([_IN_2035.format("52.42"), "2035年我国货物贸易52.4万亿元。"], []),
        (
            [_IN_2035.format("52.42"), _IN_2035.format("52.24")],
            ["error conflict: 52.24 trillion yuan"],
        ),
        (
            [_IN_2035.format("52.42"), "2035年我国货物贸易5242亿元。"],
            ["error conflict: 5242亿元"],
        ),
        (
            [_IN_2035.format("52.42"), _IN_2035.format("52.11")],
            ["note revision: 52.11 trillion yuan"],
        ),
        (
            [_IN_2035.format("52.42"), _IN_2035.format("61.73")],
            ["warning conflict: 61.73 trillion yuan"],
        ),
        (
            [_IN_2035.format("61.73"), *[_IN_2035.format("52.42")] * 2],
            ["warning conflict: 61.73 trillion yuan"],
        ),
        (
            [
                "Exports of Guizhou Province grew 13.6 percent year on year in 2034.",
                "2034年,贵州省出口同比增长16.3%。",
            ],
            ["warning conflict: 16.3%"],
        ),
        (
            [
                "Exports of Guizhou Province grew 13.6 percent year on year in 2034.",
                "2034年,贵州省出口同比增长18.2%。",
            ],
            ["note conflict: 18.2%"],
        ),
    ],
)
def test_documents_are_compared(texts: list[str], expected: list[str]) -> None:
    claims = read(*texts)

    assert [shown(f) for f in check(claims, references=_NONE)] == expected
    assert check(claims, references=_NONE, alone=True) == ()


def test_a_published_value_tells_whom_to_suspect() -> None:
    known = References.parse(
        "series,period,value,unit\n"
        "trade-value|trade|CN|*|*|*|*,2035,52240000000000,CNY\n"
    )
    claims = read(_IN_2035.format("52.42"), _IN_2035.format("52.24"))
    first, *others = check(claims, references=known)

    assert first.quotes == ("52.42 trillion yuan", "52.24 trillion yuan")
    assert first.documents == ("d0", "d1")
    assert all(finding.severity == "note" for finding in others)


def test_facts_are_one_row_a_value() -> None:
    claims = read(
        _IN_2035.format("52.42"),
        "2035年我国货物贸易52.4万亿元。",
        _IN_2035.format("52.11"),
        "China's exports came to 20 trillion yuan in 2036, customs said.",
    )
    single, many, other = facts(claims, references=_NONE)

    assert (many.statements, many.standing, many.documents) == (
        2,
        "revision",
        ("d0", "d1"),
    )
    assert many.interval == claims[0].quantity.interval  # type: ignore[union-attr]
    assert (other.statements, other.standing) == (1, "revision")
    assert (single.standing, single.sources) == ("single", ("customs",))
    assert facts([]) == ()


def test_a_share_that_is_wrong_in_two_ways_is_told_once() -> None:
    text = (
        "2033年，福建省外贸进出口总值2.07万亿元。民营企业进出口1.14万亿元，占全省外贸总值的"
        "55.1%；国有企业进出口3900亿元，占81.8%。"
    )

    assert found(text) == ["error identity: 81.8%"]


def test_growth_on_two_bases_is_two_facts() -> None:
    claims = read(
        "China's exports grew 5.2 percent year on year in May 2035. They fell 3.1 "
        "percent month on month in May 2035."
    )
    told = {
        (f.basis, f.baseline and f.baseline.format())
        for f in facts(claims, references=_NONE)
    }

    assert told == {("yoy", "2034-05"), ("mom", "2035-04")}


_IN_2033: Final = "China's exports came to {} trillion yuan in 2033."


@pytest.mark.parametrize(
    ("value", "vintage"), [("23.51", "revised"), ("23.77", "first published")]
)
def test_a_fact_names_its_vintage(value: str, vintage: str) -> None:
    claims = read(_IN_2033.format(value))

    (fact,) = facts(claims, references=_SERIES)
    assert fact.vintage == vintage


def test_a_finding_names_the_vintage_of_a_figure() -> None:
    text = (
        "China's exports grew 2.1 percent year on year to 24.5 trillion yuan in 2034. "
        "China's exports came to 23.51 trillion yuan in 2033."
    )
    told = messages(text, _SERIES)

    assert "the base was revised, or is another (23.51 trillion yuan is" in told
    assert "(23.51 trillion yuan is the value revised)" in told
    assert "is a value revised; first published is 23.77 trillion CNY" in told


def test_two_vintages_are_no_conflict() -> None:
    claims = read(_IN_2033.format("23.77"), _IN_2033.format("23.51"))
    first, *_ = check(claims, references=_SERIES)

    assert [shown(f) for f in check(claims, references=_NONE)] == [
        "note revision: 23.51 trillion yuan"
    ]
    assert (first.kind, first.severity) == ("revision", "note")
    assert (
        "23.51 trillion yuan (revised) and 23.77 trillion yuan (first" in first.message
    )


def test_checks_know_when_a_text_was_published() -> None:
    claims = extract("China's exports came to 3 trillion yuan.", published="2024-03-07")

    assert claims.published == date(2024, 3, 7)
    assert Claims().check() == ()
    assert Claims().implied() == ()


# --- implied values ---------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "formula", "low", "high", "period"),
    [
        (
            (
                "China's exports came to 20.8 trillion yuan in the first ten months of "
                "2035 and to 23.04 trillion yuan in the first 11 months of 2035."
            ),
            "whole - other parts",
            "2.185E12",
            "2.295E12",
            "2035-11",
        ),
        (
            (
                "China's trade came to 4.62 trillion yuan in 2035, of which imports "
                "were 2.14 trillion yuan."
            ),
            "trade - imports",
            "2.47E12",
            "2.49E12",
            "2035",
        ),
        (
            (
                "China's exports grew 4 percent year on year to 260.0 billion yuan in "
                "May 2035."
            ),
            "level / (1 + growth)",
            "248743961352.6",
            "251256038647.4",
            "2034-05",
        ),
        (
            (
                "China's exports rose 1.2 percent year on year in November 2035, 0.3 "
                "percentage points higher than in October."
            ),
            "rate - difference",
            "0.8",
            "1.0",
            "2035-10",
        ),
        (
            (
                "Private firms accounted for 50 percent of China's exports in 2035. "
                "China's private firms exported goods worth 12 trillion yuan in 2035."
            ),
            "part / share",
            "22.77E12",
            "25.26E12",
            "2035",
        ),
        (
            "2035年我国进出口总值46.2万亿元，比上年增加2.1万亿元。",
            "change / (level - change)",
            "4.638",
            "4.886",
            "2035",
        ),
    ],
)
def test_figures_imply_others(
    text: str, formula: str, low: str, high: str, period: str
) -> None:
    values = [v for v in extract(text).implied() if v.formula == formula]

    assert [v.period.format() for v in values if v.period] == [period]
    (value,) = values
    assert value.quantity.low is not None
    assert value.quantity.high is not None
    assert near(value.quantity.low, low)
    assert near(value.quantity.high, high)


def near(number: Decimal, expected: str) -> bool:
    return abs(number - Decimal(expected)) <= abs(Decimal(expected)) / 1000


def test_a_sum_at_the_rate_of_its_publication_is_no_value_of_its_own() -> None:
    # On that day the rate was near 6.9; over the year 2014 it was 6.14.
    text = (
        "China's exports in 2014 came to 14.39 trillion yuan and 2.09 trillion U.S. "
        "dollars."
    )
    series = "trade-value|exports|CN|*|*|*|*,2014"
    own = References.parse(
        "series,period,value,unit\n"
        f"{series},14390000000000,CNY\n{series},2343200000000,USD\n"
    )
    found = extract(text, published="2017-01-10").check(references=own)

    assert [f.kind for f in found if f.severity != "note"] == []


def test_a_growth_on_an_unrevised_base_is_told_with_the_level_that_has_it() -> None:
    text = (
        "China's exports came to 25.45 trillion yuan in 2034, or 3.58 trillion U.S. "
        "dollars, up 5.9 percent year on year."
    )
    series = "trade-value|exports|CN|*|*|*|*"
    own = References.parse(
        "series,period,value,unit,vintage\n"
        f"{series},2033,3380000000000,USD,first published\n"
        f"growth:{series},2034,7.1,percent,\n"
    )
    [told] = [
        f.message for f in extract(text).check(references=own) if f.kind == "revision"
    ]

    assert "the growth of 3.58 trillion U.S. dollars on 3.38 trillion USD" in told
