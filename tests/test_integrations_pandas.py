"""The accessor of pandas: the claims of a column of texts."""

from datetime import date
from typing import Any

import pandas as pd
import pytest

import tradefacts.integrations.pandas
from tradefacts import Claims, LanguageError, extract

FRAME = pd.DataFrame(
    {
        "text": [
            "China's exports rose 5.9 percent last year, and imports fell 3 percent.",
            None,
            "中国去年出口增长7.1%。",
            "Nothing is said here.",
        ],
        "date": pd.to_datetime(["2025-01-13", "", "2024-01-12", ""]),
        "lang": ["en", "en", "zh", None],
    },
    index=pd.Index(["a", "b", "c", "d"], name="article"),
)

#: The accessor is known to pandas alone, and to no type checker.
TEXTS: Any = FRAME["text"]


def test_a_column_of_texts_has_claims_by_its_index() -> None:
    found = TEXTS.tradefacts.claims(published=FRAME["date"])

    assert list(found.index) == list(found["document"]) == ["a", "a", "c"]
    assert found.index.name == "article"
    assert [f"{value}" for value in found["value"]] == ["5.9", "-3", "7.1"]
    assert list(found["period_start"].dt.year) == [2024, 2024, 2023]
    assert found["extractor_version"].notna().all()


def test_claims_are_those_of_each_text_alone() -> None:
    text = FRAME["text"].iloc[0]
    found = TEXTS.tradefacts.claims(published="2025-01-13")
    (first, second, _) = Claims.from_pandas(found)

    assert [first.id, second.id] == [
        claim.id for claim in extract(text, published="2025-01-13")
    ]


@pytest.mark.parametrize("published", ["2025-01-13", date(2025, 1, 13)])
def test_a_date_may_be_that_of_all_texts(published: date | str) -> None:
    found = tradefacts.integrations.pandas.claims(FRAME["text"], published=published)

    assert list(found["period_start"].dt.year) == [2024, 2024, 2024]


def test_rows_join_the_frame_that_they_come_from() -> None:
    found = TEXTS.tradefacts.claims(published=FRAME["date"])
    joined = found.join(FRAME["date"])

    assert list(joined["date"].dt.year) == [2025, 2025, 2024]


def test_dates_are_found_by_the_index() -> None:
    mixed = FRAME["date"].sort_values()
    found = TEXTS.tradefacts.claims(published=mixed)

    assert list(found["period_start"].dt.year) == [2024, 2024, 2023]


def test_labels_that_stand_for_several_rows_are_no_matter() -> None:
    frame: Any = FRAME.set_axis([1, 1, 1, 1])
    found = frame["text"].tradefacts.claims(
        published=frame["date"], lang=frame["lang"], plugins=[]
    )

    assert list(found.index) == [1, 1, 1]
    assert list(found["lang"]) == ["en", "en", "zh"]


def test_no_texts_have_no_claims() -> None:
    none: Any = pd.Series([], dtype="string")
    found = none.tradefacts.claims()

    assert (len(found), "value" in found) == (0, True)


def test_a_language_that_is_not_supported_is_refused() -> None:
    with pytest.raises(LanguageError):
        TEXTS.tradefacts.claims(lang="fr")
