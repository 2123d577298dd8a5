"""What English figures state, one construction a row: parts, changes, numbers.

A claim is written as in `test_claiming_examples`.
"""

from collections.abc import Callable
from datetime import date

import pytest

from tradefacts import Extractor
from tradefacts.model import Claim

PUBLISHED = date(2025, 2, 14)


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(strict=True)


EXAMPLES: dict[str, tuple[str, list[str]]] = {
    "a part of a growth opens its sentence": (
        ("In 2024, more than 60 percent of the growth in exports came from furniture."),
        ["60 percent: contribution 60 percent over, exports CN furniture, 2024"],
    ),
    "a part of a growth that something else explains": (
        "Nearly half of the increase in imports in 2024 was due to crude oil.",
        ["half: contribution 50 percent nearly, imports CN crude-oil, 2024"],
    ),
    "a share of what was just told": (
        (
            "In 2024, trade with the EU came to 3 billion yuan. Germany's share of "
            "this was 40 percent."
        ),
        [
            "3 billion yuan: level 3000000000 CNY, trade CN EU, 2024",
            "40 percent: share 40 percent, trade CN DE, 2024",
        ],
    ),
    "the part in that": (
        (
            "In 2024, exports of tea rose 8 percent to 3 million yuan; Japan's "
            "part in that was 20 percent."
        ),
        [
            "8 percent: growth 8 percent, exports CN tea, 2024",
            "3 million yuan: level 3000000 CNY, exports CN tea, 2024",
            "20 percent: share 20 percent, exports CN JP tea, 2024",
        ],
    ),
    "a share behind its whole": (
        (
            "In 2024, machinery exports reached 5 billion yuan, accounting for "
            "total value 48.1%."
        ),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN machinery, 2024",
            "48.1%: share 48.1 percent, exports CN machinery, 2024",
        ],
    ),
    "an amount, or so much less": (
        (
            "In 2024, tea exports earned only 2 billion yuan, or 9 percent less "
            "than in 2023."
        ),
        [
            "2 billion yuan: level 2000000000 CNY, exports CN tea, 2024",
            "9 percent: growth -9 percent, exports CN tea, 2024, yoy",
        ],
    ),
    "an amount or a rate more than before": (
        ("In 2024, tea exports were 2 billion yuan, or 9 percent, more than in 2023."),
        [
            "2 billion yuan: change 2000000000 CNY, exports CN tea, 2024",
            "9 percent: growth 9 percent, exports CN tea, 2024, yoy",
        ],
    ),
    "what goods moved by stands in brackets": (
        (
            "The rise in exports in 2024 reflected increases in toys (2 billion "
            "yuan); furniture (1 billion yuan); and tea (5 million yuan)."
        ),
        [
            "2 billion yuan: change 2000000000 CNY, exports CN toys, 2024",
            "1 billion yuan: change 1000000000 CNY, exports CN furniture, 2024",
            "5 million yuan: change 5000000 CNY, exports CN tea, 2024",
        ],
    ),
    "sums in brackets behind places are levels": (
        ("In 2024, exports to Peru (5 billion yuan) and Chile (3 billion yuan) grew."),
        [
            "5 billion yuan: level 5000000000 CNY, exports CN PE, 2024",
            "3 billion yuan: level 3000000000 CNY, exports CN CL, 2024",
        ],
    ),
    "a balance is what trade results in": (
        (
            "In May 2024, exports of 9 billion yuan and imports of 7 billion yuan "
            "resulted in a trade surplus of 2 billion yuan."
        ),
        [
            "9 billion yuan: level 9000000000 CNY, exports CN, 2024-05",
            "7 billion yuan: level 7000000000 CNY, imports CN, 2024-05",
            "2 billion yuan: level 2000000000 CNY, balance CN, 2024-05",
        ],
    ),
    "some of those counted are, some go": (
        (
            "In 2024 the port handled 900 trains. Of these, 300 went to Europe and "
            "200 to Laos."
        ),
        [
            "900: level 900 1, trains CN, 2024",
            "300: level 300 1, trains CN EUROPE, 2024",
            "200: level 200 1, trains CN LA, 2024",
        ],
    ),
    "the number of all, and of some of them": (
        (
            "Of the 3,000 booths at the 2024 fair, 720 belonged to exhibitors from "
            "abroad."
        ),
        ["3,000: level 3000 1, booths CN, 2024", "720: level 720 1, booths CN, 2024"],
    ),
    "a small number by time is a figure": (
        '"We ship four containers a day," he says.',
        ["four: level 4 1, containers"],
    ),
    "firms with an aside on their trade": (
        (
            "In 2024, the number of firms, with imports or exports, rose 5 percent "
            "to 9,000."
        ),
        [
            "5 percent: growth 5 percent, enterprises trade CN, 2024",
            "9,000: level 9000 1, enterprises trade CN, 2024",
        ],
    ),
    "who contributes a sum to the whole": (
        (
            "In 2024, private firms contributed 20 billion yuan to Suzhou's total "
            "exports, accounting for 40 percent."
        ),
        [
            (
                "20 billion yuan: level 20000000000 CNY, exports "
                "CN-JS/Suzhou private, 2024"
            ),
            "40 percent: share 40 percent, exports CN-JS/Suzhou private, 2024",
        ],
    ),
    "a growth that slowed by points to a rate": (
        "In 2024, export growth slowed by 1.9 percentage points to 3.2 percent.",
        [
            (
                "1.9 percentage points: growth_diff -1.9 percentage_point, "
                "exports CN, 2024"
            ),
            "3.2 percent: growth 3.2 percent, exports CN, 2024",
        ],
    ),
    "a decline that narrowed by points to a rate": (
        (
            "In 2024, the decline in imports narrowed by 2 percentage points to "
            "3.2 percent."
        ),
        [
            "2 percentage points: growth_diff 2 percentage_point, imports CN, 2024",
            "3.2 percent: growth -3.2 percent, imports CN, 2024",
        ],
    ),
    "what was made, and what of it is for export": (
        (
            "In 2024, China produced 5 million tonnes of garlic, of which 2 "
            "million tonnes for exports."
        ),
        ["2 million tonnes: level 2000000 metric_ton, volume exports CN garlic, 2024"],
    ),
    "a part by those who traded it": (
        (
            "In 2024, more than half of China's exports were made by private "
            "firms, up 2 percentage points."
        ),
        [
            "half: share 50 percent over, exports CN private, 2024",
            (
                "2 percentage points: share_diff 2 percentage_point, "
                "exports CN private, 2024"
            ),
        ],
    ),
}


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples(
    extractor: Extractor, shown: Callable[[Claim], str], name: str
) -> None:
    text, expected = EXAMPLES[name]
    assert [shown(c) for c in extractor.extract(text, published=PUBLISHED)] == expected
