"""When figures are of, and what they are compared with: one construction a row.

A claim is written as its quote, its period, its basis and its baseline; what it has not
is left out, and a period that nothing settles is "never".
"""

from datetime import date

import pytest

from tradefacts import Extractor
from tradefacts.model import Claim

PUBLISHED = date(2025, 2, 14)

PRESENT = {
    "what a port handles, in the present": (
        "In 2024, exports of tea rose. The port handles 40 percent of them.",
        ["40 percent: never"],
    ),
    "what a port handled": (
        "In 2024, exports of tea rose. The port handled 40 percent of them.",
        ["40 percent: 2024"],
    ),
    "so many a day": (
        "In 2024, exports rose 5 percent. We load up to 60 trucks a day.",
        ["5 percent: 2024", "60: never"],
    ),
    "so many a day then": (
        "In 2024, exports rose 5 percent. The port loaded 60 trucks a day.",
        ["5 percent: 2024", "60: 2024"],
    ),
    "what a line reaches": (
        "2024年，开行班列900列。班列通达25个国家的90座城市。",
        ["900列: 2024", "25个国家: never", "90座: never"],
    ),
    "what a company has": (
        "2024年，宁波出口5亿元。企业设有海外仓27个。",
        ["5亿元: 2024", "27个: never"],
    ),
}

EXAMPLES = PRESENT


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(strict=True)


def written(claim: Claim) -> str:
    period, compared = claim.period, claim.comparison
    told = [period.format() if period else "never"]
    told += [compared.basis] if compared.basis else []
    told += [compared.baseline.format()] if compared.baseline else []
    return f"{claim.evidence.quote}: {' '.join(told)}"


@pytest.mark.parametrize(("text", "claims"), EXAMPLES.values(), ids=EXAMPLES)
def test_the_figures_are_of_these_times(
    text: str, claims: list[str], extractor: Extractor
) -> None:
    found = extractor.extract(text, published=PUBLISHED)

    assert [written(claim) for claim in found] == claims
