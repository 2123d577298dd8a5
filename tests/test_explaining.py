"""Explanations: where each field of a claim comes from, and why a figure is none."""

import json
from collections.abc import Iterator
from datetime import date
from typing import Final

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradefacts import (
    ExplainedClaim,
    Explanation,
    Extractor,
    OffsetError,
    Plugin,
    SeenItem,
    Span,
    Vocabulary,
)
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.formats.explanations import to_dict
from tradefacts.formats.jsonl import to_dict as claim_to_dict
from tradefacts.plugin import Document, Draft, Sentence, SentenceExtractor
from tradefacts.reading.mentions import Stated

PUBLISHED: Final = date(2024, 5, 10)
EXTRACTOR: Final = Extractor(strict=True)


def explained(text: str) -> tuple[Explanation, ...]:
    return EXTRACTOR.explain(text, published=PUBLISHED)


def claim_of(text: str, quote: str) -> ExplainedClaim:
    """Return the explained claim of the figure *quote*."""
    at = text.index(quote)
    [explanation] = EXTRACTOR.explain(text, at=at, published=PUBLISHED)
    assert explanation.claims, explanation.no_claim
    return explanation.claims[0]


#: A text, a figure of it, the code of why it is no claim, and the words of that.
REFUSALS: Final = {
    "part of a date": (
        "China's exports rose in March 2023.",
        "2023",
        ("time", ["March 2023"]),
    ),
    "an ordinal": ("The 14th forum drew nobody.", "14", ("name", ["14th"])),
    "a code": ("They met in room A380.", "380", ("name", ["A380"])),
    "a duration": ("It took 20 minutes to load.", "20", ("name", ["20 minutes"])),
    "part of an event's name": (
        "The Group of 20 met in China.",
        "20",
        ("name", ["Group of 20"]),
    ),
    "expected": (
        "China's exports are expected to grow 8 percent.",
        "8 percent",
        ("supposed", ["expected"]),
    ),
    "expected behind the figure": (
        "China's exports rose 3 percent, against 5 percent expected.",
        "5 percent",
        ("supposed", ["expected"]),
    ),
    "a threshold": (
        "Tariffs apply to firms with exports of less than 50 million yuan.",
        "50 million yuan",
        ("threshold", ["firms with exports"]),
    ),
    "denied": (
        "China's exports did not grow by 7 percent in 2023.",
        "7 percent",
        ("denied", ["not"]),
    ),
    "a pattern that says none": (
        "China's exports, 5 percent of rising sales.",
        "5 percent",
        ("pattern", ["5 percent of"]),
    ),
    "a likeness": (
        "China's exports grew 6 times as fast as imports.",
        "6 times",
        ("likeness", []),
    ),
    "known already": (
        "In 2023 the 5 enterprises exported goods.",
        "5",
        ("known", []),
    ),
    "nothing counted": (
        "China's customs had 4,700 gizmos.",
        "4,700",
        ("uncounted", ["gizmos"]),
    ),
    "nothing behind a number": ("China had 4,700.", "4,700", ("uncounted", [])),
    "a length": (
        "China's exports rose. The bridge is 350 meters long.",
        "350 meters",
        ("elsewhere", []),
    ),
    "a blocker": (
        "Revenue of the hotel rose 15 percent.",
        "15 percent",
        ("blocked", ["Revenue"]),
    ),
    "a blocker carried over": (
        "Revenue of the hotel was high. It rose 15 percent.",
        "15 percent",
        ("blocked", ["Revenue"]),
    ),
    "no subject": (
        "It was 15 million yuan.",
        "15 million",
        ("no-subject", []),
    ),
    "no subject behind either": (
        "After a drop of 5 percent, the hotel closed.",
        "5 percent",
        ("no-subject", []),
    ),
    "a superlative that ranks nothing": (
        "It was the largest hall of all.",
        "largest",
        ("unranked", []),
    ),
    "a list of another length": (
        "Exports of toys and lamps rose 2, 3 and 4 percent respectively.",
        "3",
        ("unpaired", []),
    ),
    "records that are entries": (
        "The port handled 700 vessel records.",
        "records",
        ("entries", []),
    ),
    "a restatement of none": (
        "The hotel spent 15 million yuan (2 million U.S. dollars).",
        "2 million",
        ("restates", ["15 million yuan"]),
    ),
    "a row without a head": (
        "Exports\n\n| Toys | 5.1 | 6.2 |\n| Ships | 4.2 | 3.1 |\n",
        "6.2",
        ("unheaded", []),
    ),
    "a row with other columns": (
        "Exports, million US dollars\n\n| Item | 2023 |\n| Toys | 5.1 | 6.2 | 7.3 |\n",
        "6.2",
        ("columns", []),
    ),
    "a cell without a unit": (
        "China's exports.\n\n| Item | 2023 | 2022 |\n| Toys | 5.1 | 6.2 |\n",
        "6.2",
        ("cell", []),
    ),
    "a row of no trade": (
        "Sheets\n\n| Item | 2023 | 2022 |\n| Toys | 5.1 | 6.2 |\n",
        "6.2",
        ("no-subject", []),
    ),
    "no figure": ("China's exports rose.", "exports", ("no-figure", [])),
    "a dateline": (
        "BEIJING, July 13 -- China's exports rose.",
        "13",
        ("unread", []),
    ),
    "white space at the end": ("China's exports rose.\n", "\n", ("unread", [])),
}


@pytest.mark.parametrize(
    ("text", "figure", "expected"), REFUSALS.values(), ids=REFUSALS
)
def test_a_figure_that_is_no_claim_says_why(
    text: str, figure: str, expected: tuple[str, list[str]]
) -> None:
    [found] = EXTRACTOR.explain(text, at=text.index(figure), published=PUBLISHED)

    assert found.claims == ()
    assert found.no_claim is not None
    words = [span.quote for span in found.no_claim.words]
    assert (found.no_claim.code, words) == expected


def test_a_pattern_of_a_plugin_is_named_with_it() -> None:
    never = Plugin("never", patterns=("", "no-percent none:percent"))
    text = "China's exports rose 4 percent in 2023."
    [found] = Extractor([never]).explain(text, at=22)

    assert found.no_claim is not None
    assert found.no_claim.reason == (
        "the pattern no-percent of the plugin never says that it is no claim"
    )


#: A text, a figure of it, a field, and its value, its rule and its words.
ORIGINS: Final = {
    "the pattern": (
        "China's exports rose 4 percent.",
        "4 percent",
        "statistic",
        ("growth", "pattern: move-percent moves by? growth:rates", ["rose 4 percent"]),
    ),
    "the pattern of a list": (
        "China's exports and imports were 4 percent and 5 percent higher in 2023.",
        "4 percent",
        "statistic",
        (
            "growth",
            "pattern: percent-more growth:rates more/less",
            ["4 percent and 5 percent higher"],
        ),
    ),
    "no pattern": (
        "China's exports reached 5 billion yuan.",
        "5 billion",
        "statistic",
        ("level", "no pattern: an amount is a level", ["5 billion yuan"]),
    ),
    "a restated statistic": (
        "China's exports reached 5 billion yuan (700 million U.S. dollars).",
        "700 million",
        "statistic",
        (
            "level",
            "that of the amount that it restates",
            ["700 million U.S. dollars"],
        ),
    ),
    "a sign": (
        "China's exports fell 4 percent.",
        "4 percent",
        "quantity.value",
        (
            "-4",
            "stated; negative, as it went down or is a deficit",
            ["4 percent", "fell"],
        ),
    ),
    "a word that is a number": (
        "China's exports doubled in 2023.",
        "doubled",
        "quantity.value",
        ("100", "the word itself", ["doubled"]),
    ),
    "the unit of a list": (
        "With Laos and Nepal, China's trade grew 3 and 4 percent in 2023.",
        "3",
        "quantity.unit",
        ("percent", "the unit of its list", ["4 percent"]),
    ),
    "a guessed currency": (
        "China's exports reached $5 billion.",
        "$5",
        "quantity.unit",
        ("USD", "the currency that the sign most likely means", ["$5 billion"]),
    ),
    "the currency of the sums before": (
        "China's exports reached 5 billion yuan. Imports reached 4 billion.",
        "4 billion",
        "quantity.unit",
        ("CNY", "the currency of the sums before", ["5 billion yuan"]),
    ),
    "no unit": (
        "China had 900 foreign trade enterprises.",
        "900",
        "quantity.unit",
        ("1", "a number without a unit", []),
    ),
    "a hedge": (
        "China's exports reached nearly 5 billion yuan.",
        "5 billion",
        "quantity.qualifier",
        ("nearly", "stated", ["nearly"]),
    ),
    "the hedge of what is restated": (
        "China's exports reached nearly 5 billion yuan (700 million U.S. dollars).",
        "700 million",
        "quantity.qualifier",
        ("nearly", "stated", ["nearly"]),
    ),
    "what a count is by": (
        "China's customs handled 900 parcels a day.",
        "900",
        "quantity.per",
        ("day", "stated", ["a day"]),
    ),
    "the default measure": (
        "China's exports rose 4 percent.",
        "4 percent",
        "indicator.measure",
        ("trade-value", "default measure", []),
    ),
    "a counted noun": (
        "China had 900 foreign trade enterprises.",
        "900",
        "indicator.measure",
        ("enterprises", "stated", ["enterprises"]),
    ),
    "the measure of the unit": (
        "China exported 900 tonnes of steel in 2023.",
        "900",
        "indicator.measure",
        ("volume", "the unit of the figure", ["900 tonnes"]),
    ),
    "a stated flow": (
        "China's exports rose 4 percent.",
        "4 percent",
        "indicator.flow",
        ("exports", "stated", ["exports"]),
    ),
    "two flows": (
        "China's exports and imports rose 4 percent.",
        "4 percent",
        "indicator.flow",
        ("trade", "stated", ["exports and imports"]),
    ),
    "a flow carried over in the sentence": (
        "China's exports of toys rose 4 percent and those of ships 3 percent.",
        "3 percent",
        "indicator.flow",
        ("exports", "carried over within the sentence", ["exports"]),
    ),
    "a flow of a regime": (
        "Processing trade in China grew 4 percent in 2023.",
        "4 percent",
        "indicator.flow",
        (
            "trade",
            "both directions: a trade regime with no direction of its own",
            ["Processing trade"],
        ),
    ),
    "a flow of a rank": (
        "Vietnam is the largest trading partner of China.",
        "largest",
        "indicator.flow",
        ("trade", "both directions: no words tell one", []),
    ),
    "the frame of a fair": (
        (
            "The Canton Fair ran from April 15 to May 5, 2023.\n\n"
            "Deals at the fair reached 5 billion U.S. dollars."
        ),
        "5 billion",
        "period",
        (
            "2023-04-15/2023-05-05",
            "the session of the event, by the frame of a plugin",
            [],
        ),
    ),
    "a stated reporter": (
        "Chinese exports rose 4 percent.",
        "4 percent",
        "indicator.reporter",
        ("CN", "stated", ["Chinese"]),
    ),
    "a reporter of the sentence before": (
        "Hainan's exports rose 4 percent. Imports fell 3 percent.",
        "3 percent",
        "indicator.reporter",
        ("CN-HI", "carried over from the sentence before", ["Hainan"]),
    ),
    "a reporter of an earlier sentence": (
        "Hainan's exports rose 4 percent. It rained. Imports fell 3 percent.",
        "3 percent",
        "indicator.reporter",
        ("CN-HI", "carried over from an earlier sentence", ["Hainan"]),
    ),
    "a reporter that is pointed back to": (
        "Hainan's exports rose 4 percent.\n\nThe province's imports fell 3 percent.",
        "3 percent",
        "indicator.reporter",
        ("CN-HI", "words that point back", ["The province", "Hainan"]),
    ),
    "a reporter named further on": (
        "Exports rose 4 percent.\n\nPeople in Hainan were glad.",
        "4 percent",
        "indicator.reporter",
        ("CN-HI", "home reporter of the document: it is named", ["Hainan"]),
    ),
    "no reporter anywhere": (
        "Exports rose 4 percent.",
        "4 percent",
        "indicator.reporter",
        (
            "CN",
            "home reporter by default: the opening names no place of China",
            [],
        ),
    ),
    "a bloc that is pointed back to": (
        "China's exports to ASEAN rose 4 percent. Those to the bloc fell 3 percent.",
        "3 percent",
        "indicator.partner",
        ("ASEAN", "words that point back", ["the bloc", "ASEAN"]),
    ),
    "several partners together": (
        "China's trade with Japan, Brazil and Chile grew 3 percent and 4 percent.",
        "3 percent",
        "indicator.partner",
        (
            None,
            "null: several are taken together, as no list of as many figures follows",
            ["China's trade with Japan, Brazil and Chile"],
        ),
    ),
    "a product carried over": (
        "China's imports of soybeans rose 4 percent. The value grew 9 percent.",
        "9 percent",
        "indicator.product",
        ("soybeans", "carried over from the sentence before", ["soybeans"]),
    ),
    "a regime behind its number": (
        "China had 900 pilot zones for cross-border e-commerce.",
        "900",
        "indicator.mode",
        (
            "cross-border-ecommerce",
            "taken from the words behind the figure",
            ["pilot zones for cross-border e-commerce"],
        ),
    ),
    "a scope": (
        "China's exports by road rose 4 percent.",
        "4 percent",
        "indicator.scope",
        ("by road", "stated", ["by road"]),
    ),
    "a stated period": (
        "China's exports rose 4 percent in 2023.",
        "4 percent",
        "period",
        ("2023", "stated", ["2023"]),
    ),
    "a period counted from the date": (
        "China's exports rose 4 percent last month.",
        "4 percent",
        "period",
        (
            "2024-04",
            "stated, and counted from the publication date, 2024-05-10",
            ["last month"],
        ),
    ),
    "a period whose year is the newest": (
        "China's exports rose 4 percent in March.",
        "4 percent",
        "period",
        (
            "2024-03",
            "stated; the newest before the publication date, 2024-05-10",
            ["March"],
        ),
    ),
    "a period whose year stands beside it": (
        "In 2021 China's exports rose 4 percent, and in March 5 percent.",
        "5 percent",
        "period",
        ("2021-03", "stated; its year stands in the sentence", ["March"]),
    ),
    "a period carried over": (
        "China's exports rose 4 percent in 2023. Imports fell 3 percent.",
        "3 percent",
        "period",
        ("2023", "carried over from the sentence before", ["2023"]),
    ),
    "no period": (
        "China's exports rose 4 percent.",
        "4 percent",
        "period",
        (None, "null: no words before it state one that holds", []),
    ),
    "a count without a period": (
        "China had 900 foreign trade enterprises.",
        "900",
        "period",
        (None, "null: a count with no period, or of now", []),
    ),
    "a period that nothing settles": (
        "China's exports rose 4 percent in recent years.",
        "4 percent",
        "period",
        (None, "null: no rule settles when these words mean", ["in recent years"]),
    ),
    "an average": (
        "From 2019 to 2023, China's exports grew 4 percent a year on average.",
        "4 percent",
        "comparison.average",
        ("annual", "stated", ["a year on average"]),
    ),
    "a stated basis": (
        "China's exports rose 4 percent year on year in 2023.",
        "4 percent",
        "comparison.basis",
        ("yoy", "stated", ["year on year"]),
    ),
    "a basis by a baseline": (
        "China's exports in May 2023 rose 4 percent from April 2023.",
        "4 percent",
        "comparison.basis",
        ("period", "stated", ["April 2023"]),
    ),
    "a shared basis": (
        "China's exports rose 4 percent year on year; imports fell 3 percent.",
        "3 percent",
        "comparison.basis",
        ("yoy", "shared with the figures beside it", ["year on year"]),
    ),
    "a basis by a notice": (
        "China's exports rose 4 percent.\n\nAll increases are year on year.",
        "4 percent",
        "comparison.basis",
        ("yoy", "a notice on all rates", ["All increases are year on year."]),
    ),
    "an implied baseline": (
        "China's exports rose 4 percent year on year in 2023.",
        "4 percent",
        "comparison.baseline",
        ("2022", "the same period a year before", []),
    ),
    "the month before": (
        "China's exports rose 4 percent month on month in May 2023.",
        "4 percent",
        "comparison.baseline",
        ("2023-04", "the period before", []),
    ),
    "a stated baseline": (
        "China's exports in May 2023 rose 4 percent from April 2023.",
        "4 percent",
        "comparison.baseline",
        ("2023-04", "stated", ["April 2023"]),
    ),
    "a denomination": (
        "In dollar terms, China's exports rose 4 percent in 2023.",
        "4 percent",
        "comparison.denomination",
        ("USD", "stated", ["In dollar terms"]),
    ),
    "a whole": (
        "Private firms took 40 percent of China's foreign trade.",
        "40 percent",
        "comparison.against",
        ("trade-value|trade|CN|*|*|*|*", "stated", ["China's foreign trade"]),
    ),
    "a source": (
        "China's exports rose 4 percent, the Ministry of Commerce said.",
        "4 percent",
        "attribution.source",
        ("Ministry of Commerce", "stated", ["Ministry of Commerce"]),
    ),
    "a source that goes on": (
        (
            "China's exports rose 4 percent, the Ministry of Commerce said. "
            "Imports fell 3 percent."
        ),
        "3 percent",
        "attribution.source",
        (
            "Ministry of Commerce",
            "carried over from the sentence before",
            ["Ministry of Commerce"],
        ),
    ),
    "the measure of the amount beside it": (
        "China exported 900 tonnes of steel in 2023, up 4 percent.",
        "4 percent",
        "indicator.measure",
        (
            "volume",
            "what the amount beside it measures, or counted goods",
            ["900 tonnes"],
        ),
    ),
    "a scope of the sentence before": (
        "China's exports by road rose 4 percent. They reached 5 billion yuan.",
        "5 billion",
        "indicator.scope",
        ("by road", "carried over from the sentence before", ["by road"]),
    ),
    "the flow of a frame": (
        "The Canton Fair opened in China.\n\nDeals reached 5 billion U.S. dollars.",
        "5 billion",
        "indicator.flow",
        ("exports", "frame of the document, by a plugin", []),
    ),
    "the span of an average": (
        "From 2019 to 2023, China's exports grew 4 percent a year on average.",
        "4 percent",
        "period",
        (
            "2019/2023",
            "the whole span that the text speaks of, as the figure is an average",
            ["From 2019 to 2023"],
        ),
    ),
    "a multiple since a year": (
        "China's exports have doubled since 2012.",
        "doubled",
        "comparison.baseline",
        ("2012", "resolved from the words", ["since 2012"]),
    ),
    "how a multiple counts": (
        "China's exports have doubled since 2012.",
        "doubled",
        "comparison.multiple",
        ("to", "how the multiple counts, by its words", ["doubled"]),
    ),
    "a peer": (
        "China's exports grew 4 percent, 2 percentage points faster than imports.",
        "2 percentage points",
        "comparison.basis",
        ("peer", "stated", ["faster"]),
    ),
    "a peer's series": (
        "China's exports grew 4 percent, 2 percentage points faster than imports.",
        "2 percentage points",
        "comparison.against",
        ("trade-value|imports|CN|*|*|*|*", "stated", ["imports"]),
    ),
    "a year that the text stated long before": (
        "In 2019 China's exports rose 4 percent. In March they fell 2 percent.",
        "2 percent",
        "period",
        ("2019-03", "stated; its year is one that the text stated before", ["March"]),
    ),
    "the unit of a caption": (
        (
            "China's exports, million US dollars\n\n| Item | 2023 | 2022 |\n"
            "| Toys | 5.1 | 6.2 |\n"
        ),
        "6.2",
        "quantity.unit",
        ("USD", "the cell, or the caption of the table", ["million US dollars"]),
    ),
    "the head of a column": (
        (
            "China's exports, million US dollars\n\n| Item | 2023 | 2022 |\n"
            "| Toys | 5.1 | 6.2 |\n"
        ),
        "6.2",
        "period",
        (
            "2022",
            "the head of the column, or of the one that it is a change of",
            ["2022"],
        ),
    ),
    "a column of changes": (
        (
            "China's exports, million US dollars\n\n| Item | 2023 | YoY change |\n"
            "| Toys | 5.1 | 6.2 |\n"
        ),
        "6.2",
        "quantity.unit",
        ("percent", "the column is one of changes", []),
    ),
    "a label that is no known word": (
        (
            "China's exports, million US dollars\n\n| Item | 2023 | 2022 |\n"
            "| Odd gizmos | 5.1 | 6.2 |\n"
        ),
        "6.2",
        "indicator.product",
        ("odd-gizmos", "the label of the row, as it is", ["Odd gizmos"]),
    ),
}


@pytest.mark.parametrize(
    ("text", "figure", "field", "expected"), ORIGINS.values(), ids=ORIGINS
)
def test_a_field_says_where_it_comes_from(
    text: str, figure: str, field: str, expected: tuple[str | None, str, list[str]]
) -> None:
    origin = claim_of(text, figure).origin(field)

    assert (
        origin.value,
        origin.rule,
        [span.quote for span in origin.words],
    ) == expected


def own_share(sentence: Sentence, document: Document) -> Iterator[Draft]:
    """Yield a draft for the first percentage, in a sentence made anew."""
    mention = next(m for m in sentence.mentions if m.kind == "percent")
    assert isinstance(mention.value, Stated)
    own = attrs.evolve(sentence, end=min(sentence.end, len(document.text)))
    yield Draft(mention, mention.value, "share", Subject({"flow": "trade"}), own)


def test_an_extractor_of_a_plugin_is_named() -> None:
    extractor = SentenceExtractor("shares", frozenset({"percent"}), own_share)
    plugin = Plugin("harbor", extractors=(extractor,))
    text = "It rained.\n\nChina's exports rose 4 percent."
    [found] = Extractor([plugin]).explain(text, at=text.index("4 percent"))

    assert found.claims[0].origin("statistic").rule == (
        "the extractor of the plugin harbor"
    )


def test_a_restatement_names_the_words_of_the_first() -> None:
    text = "China's exports reached 5 billion yuan (700 million U.S. dollars)."
    origin = claim_of(text, "700 million").origin("restates")

    assert [span.quote for span in origin.words] == ["5 billion yuan"]


def test_a_field_without_an_origin_is_a_key_error() -> None:
    with pytest.raises(KeyError, match=r"indicator\.mode"):
        claim_of("China's exports rose 4 percent.", "4 percent").origin(
            "indicator.mode"
        )


def test_an_unsettled_period_names_the_missing_date() -> None:
    [found] = EXTRACTOR.explain("China's exports rose 4 percent last month.", at=22)

    assert found.claims[0].origin("period").rule == (
        "null: no rule settles when these words mean; no publication date is known"
    )


# -- what was seen -------------------------------------------------------------------


def flat(items: tuple[SeenItem, ...]) -> list[SeenItem]:
    return [each for item in items for each in (item, *flat(item.parts))]


def test_what_was_seen_names_who_brought_each_word() -> None:
    words = Vocabulary.from_tables({"product": {"buoys": {"en": ["buoy"]}}})
    extractor = Extractor([Plugin("harbor", words)])
    text = "China's exports of buoys rose 4 percent at Gizmo in 2023."
    [found] = extractor.explain(text, at=31)
    seen = {item.words.quote: item for item in flat(found.seen)}

    assert seen["buoys"].brought_by == ("harbor",)
    assert seen["buoys"].meaning == (("product", "buoys"),)
    assert seen["China"].brought_by == ("core",)
    assert seen["Gizmo"].kind == "word"
    assert seen["4 percent"].meaning == (("value", "4"), ("unit", "percent"))


def test_a_phrase_shows_what_its_words_come_to() -> None:
    text = "The country's exports to Japan and Chile rose 4 percent."
    phrase = explained(text)[0].seen[0]

    assert phrase.kind == "phrase"
    assert phrase.meaning == (
        ("flow", "exports"),
        ("partner", "JP"),
        ("partner list", "JP, CL"),
        ("points back", "country"),
    )


def test_a_phrase_shows_that_it_is_no_trade() -> None:
    assert explained("Revenue rose 4 percent.")[0].seen[0].meaning == (
        ("blocked", "yes"),
    )


# -- offsets -------------------------------------------------------------------------


@pytest.mark.parametrize("at", [-1, 31, 1000])
def test_an_offset_outside_the_text_is_refused(at: int) -> None:
    with pytest.raises(OffsetError) as caught:
        EXTRACTOR.explain("China's exports rose 4 percent.", at=at)

    assert str(caught.value) == (
        f"offset {at} is outside the text of 31 characters; "
        "give one from 0 to 30, counted in code points"
    )


def test_no_offset_lies_in_an_empty_text() -> None:
    with pytest.raises(OffsetError, match="outside the text, which is empty; give"):
        EXTRACTOR.explain("", at=0)


def test_the_nearest_figure_of_the_sentence_answers() -> None:
    text = "China's exports rose 4 percent and imports 3 percent. Trade was 9 yuan."
    [found] = EXTRACTOR.explain(text, at=text.index("ports 3"))

    assert found.figure == Span(43, 52, "3 percent")


def test_white_space_belongs_to_the_sentence_behind_it() -> None:
    text = "China's exports rose 4 percent. Imports fell 3 percent."
    [found] = EXTRACTOR.explain(text, at=text.index(" Imports"))

    assert found.figure == Span(45, 54, "3 percent")


# -- laws ----------------------------------------------------------------------------

SENTENCES: Final = (
    *[row[0] for row in ORIGINS.values()],
    *[r[0] for r in REFUSALS.values()],
)
TEXTS: Final = st.lists(
    st.one_of(st.sampled_from(SENTENCES), st.text(max_size=20)), max_size=6
).flatmap(
    lambda parts: st.sampled_from([" ", "\n", "\n\n"]).map(lambda j: j.join(parts))
)


def spans_of(explanation: Explanation) -> list[Span]:
    spans = [explanation.sentence]
    spans += [explanation.figure] if explanation.figure else []
    spans += explanation.no_claim.words if explanation.no_claim else ()
    spans += [w for c in explanation.claims for f in c.fields for w in f.words]
    return [*spans, *(item.words for item in flat(explanation.seen))]


@given(TEXTS, st.sampled_from([None, PUBLISHED]))
def test_every_claim_is_explained_at_its_start(
    text: str, published: date | None
) -> None:
    claims = EXTRACTOR.extract(text, published=published, lang="en")
    for claim in claims:
        found = EXTRACTOR.explain(
            text, at=claim.evidence.start, published=published, lang="en"
        )

        assert claim in [each.claim for e in found for each in e.claims]


@given(TEXTS)
def test_explaining_changes_no_claim_and_every_span_is_true(text: str) -> None:
    found = EXTRACTOR.explain(text, published=PUBLISHED, lang="en")
    claims = EXTRACTOR.extract(text, published=PUBLISHED, lang="en")

    assert {e.claim.id: e.claim for x in found for e in x.claims} == {
        claim.id: claim for claim in claims
    }
    for explanation in found:
        assert bool(explanation.claims) == (explanation.no_claim is None)
        for span in spans_of(explanation):
            assert 0 <= span.start <= span.end <= len(text)
            assert text[span.start : span.end] == span.quote


@given(TEXTS)
def test_json_has_the_same_facts(text: str) -> None:
    for explanation in EXTRACTOR.explain(text, published=PUBLISHED, lang="en"):
        data = json.loads(json.dumps(to_dict(explanation)))

        assert data["sentence"]["quote"] == explanation.sentence.quote
        assert [each["claim"] for each in data["claims"]] == [
            claim_to_dict(each.claim) for each in explanation.claims
        ]
        assert [len(each["fields"]) for each in data["claims"]] == [
            len(each.fields) for each in explanation.claims
        ]
        assert (data["no_claim"] is None) == (explanation.no_claim is None)


def test_what_stands_behind_the_last_figure_tells_as_much_as_in_extraction() -> None:
    text = (
        "China's exports rose 5 percent in 2024.\n\n"
        "Goods | change on year | 2024\n"
        "tin | May 2023 | June 2024\n"
        "zinc | May 2023 | June 2024\n"
    )
    claim = claim_of(text, "5 percent").claim

    assert [claim] == list(EXTRACTOR.extract(text, published=PUBLISHED))
