"""The extractor: what it takes, and how it guards each plugin."""

from collections.abc import Iterator

import pytest

from tradefacts import Extractor, LanguageError, ParseError, Plugin, PluginWarning
from tradefacts.model import Indicator
from tradefacts.plugin import Document, Draft, Sentence, SentenceExtractor
from tradefacts.reading.vocabulary import Vocabulary

TEXT = "China's exports rose 4 percent in 2023."


def test_a_date_that_is_none_is_refused_with_a_remedy() -> None:
    with pytest.raises(ParseError, match="expected an ISO date such as 2024-08-23"):
        Extractor([]).extract(TEXT, published="junk")


def test_a_language_that_is_not_supported_is_refused() -> None:
    with pytest.raises(LanguageError, match="en"):
        Extractor([]).extract(TEXT, lang="fr")


def test_labels_are_in_languages_that_have_words() -> None:
    with pytest.raises(LanguageError, match="fr"):
        Vocabulary().label(Indicator(flow="exports"), "fr")


def test_labels_come_in_english_and_chinese() -> None:
    words = Extractor().vocabulary
    indicator = Indicator(flow="exports", reporter="CN", product="crude-oil")

    assert words.label(indicator, "en") == "China · crude oil · exports"
    assert words.label(indicator, "zh-CN") == "中国 · 原油 · 出口"


def test_a_city_is_labelled_by_its_plain_name() -> None:
    label = Extractor().vocabulary.label(Indicator(reporter="CN-GD/Shenzhen"))

    assert label == "Shenzhen"


def failing(sentence: Sentence, document: Document) -> Iterator[Draft]:
    yield from ()
    raise ArithmeticError(f"{len(document.text)} {sentence.start}")


def test_an_extractor_that_raises_midway_costs_only_its_own_claims() -> None:
    torn = SentenceExtractor("torn", frozenset({"percent"}), failing)
    with pytest.warns(PluginWarning, match="torn: ArithmeticError: 39 0"):
        extraction = Extractor([Plugin("ports", extractors=(torn,))]).read(TEXT)

    assert len(extraction.claims) == 1
    assert [failure.plugin for failure in extraction.failures] == ["ports"]


def test_an_extractor_sleeps_where_nothing_wakes_it() -> None:
    asleep = SentenceExtractor("asleep", frozenset({"crude-oil"}), failing)

    assert len(Extractor([Plugin("ports", extractors=(asleep,))]).extract(TEXT)) == 1


def test_patterns_of_a_plugin_go_before_those_of_the_core() -> None:
    never = Plugin("never", patterns=("no-percent none:percent",))

    assert Extractor([never]).extract(TEXT) == ()


def test_a_pattern_that_cannot_be_read_names_its_line() -> None:
    odd = Plugin("odd", patterns=("odd-line wish:percent",))
    with pytest.warns(PluginWarning, match="unknown statistic 'wish'"):
        extraction = Extractor([odd]).read(TEXT)

    assert len(extraction.claims) == 1
