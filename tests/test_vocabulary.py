"""The report on the vocabularies, and what it must not find in the lists here."""

import json
from collections import Counter
from pathlib import Path

import pytest
from click.testing import CliRunner

from tradefacts.errors import VocabularyError
from tradefacts.model import Indicator
from tradefacts.reading.characters import plain, simplified
from tradefacts.reading.supported import SUPPORTED
from tradefacts.reading.vocabulary import Vocabulary, core_vocabulary
from tradefacts.vocabulary import (
    Meaning,
    WordList,
    find_clashes,
    find_touched,
    installed_lists,
    make_report,
    read_texts,
)
from tradefacts.vocabulary.__main__ import main


def words(name: str, **tables: object) -> WordList:
    return WordList(name, Vocabulary.from_tables(tables))


def product(**codes: str) -> dict[str, dict[str, list[str]]]:
    return {code: {"en": forms.split("; ")} for code, forms in codes.items()}


@pytest.mark.parametrize(
    ("lists", "kind", "said"),
    [
        pytest.param(
            [words("a", product=product(tea="tea", drinks="tea"))],
            "codes",
            "en 'tea': product.tea (a) | product.drinks (a)",
            id="in one list",
        ),
        pytest.param(
            [
                words("a", product=product(pepper="pepper")),
                words("b", product=product(spices="peppers")),
            ],
            "codes",
            "en 'peppers': product.pepper (a) | product.spices (b)",
            id="by the plural of another list",
        ),
        pytest.param(
            [
                words("a", measure={"sites": {"en": ["plant"]}}),
                words("b", product=product(flowers="plant")),
            ],
            "shadowed",
            "en 'plant': product.flowers (b) | measure.sites (a)",
            id="of two dimensions",
        ),
        pytest.param(
            [words("a", measure={"growth": {"en": ["growth rate"]}})],
            "shadowed",
            "en 'growth rate': rise.noun (grammar) | measure.growth (a)",
            id="a word of grammar",
        ),
        pytest.param(
            [
                words("a", product=product(tea="tea")),
                words("b", event={"tea-fair": {"en": ["Wuyi Tea Fair"]}}),
            ],
            "swallowed",
            "en 'tea' within 'Wuyi Tea Fair': event.tea-fair (b) | product.tea (a)",
            id="within a longer one",
        ),
    ],
)
def test_a_clash_is_found(lists: list[WordList], kind: str, said: str) -> None:
    clashes = [clash for clash in find_clashes(lists, "en") if clash.kind == kind]

    assert said in [str(clash) for clash in clashes]


@pytest.mark.parametrize(
    "lists",
    [
        pytest.param(
            [
                words("a", product=product(tea="tea")),
                words("b", product=product(tea="tea")),
            ],
            id="two lists that agree",
        ),
        pytest.param(
            [
                words("a", place={"TR": {"en": ["Turkey"]}}),
                words("b", product=product(poultry="turkey")),
            ],
            id="two that capitals tell apart",
        ),
    ],
)
def test_what_agrees_is_no_clash(lists: list[WordList]) -> None:
    assert list(find_clashes(lists, "en")) == []


def test_a_term_is_touched_where_it_is_read() -> None:
    lists = [
        words("a", product=product(tea="tea", coffee="coffee", silk="silk")),
        words("b", event={"fair": {"en": ["Tea Fair"], "zh": ["茶博会"]}}),
    ]
    texts = ["The Tea Fair sold coffee.", "第三届茶博会在福建举行。"]

    assert find_touched(lists, texts) == {
        Meaning("a", "product", "coffee"),
        Meaning("b", "event", "fair"),
    }


def test_texts_stand_in_strings_lines_and_files(tmp_path: Path) -> None:
    (tmp_path / "test_a.py").write_text('CODE = "tea-leaves"\nTEXT = "tea is sold"\n')
    (tmp_path / "b.jsonl").write_text('{"id": "one more id", "text": "silk"}\n\n[1]\n')
    (tmp_path / "c.txt").write_text("wool")

    assert list(read_texts([tmp_path])) == ["silk", "wool", "tea is sold"]


def test_files_that_cannot_be_read_hold_no_texts(tmp_path: Path) -> None:
    (tmp_path / "a.py").write_text("print 'x' y z")
    (tmp_path / "b.jsonl").write_text("{")
    (tmp_path / "c.txt").write_bytes(b"\xff\xfe wool")
    (tmp_path / "d.txt").mkdir()
    (tmp_path / "e.txt").write_text("silk")

    assert list(read_texts([tmp_path])) == ["silk"]


def test_the_report_without_texts_says_nothing_of_tests() -> None:
    report = make_report([words("a", product=product(tea="tea"))])

    assert report.lists[0].untouched is None
    assert report.to_text().splitlines()[:2] == [
        "a: 1 terms; spellings: 2 en",
        "  source: not stated",
    ]


def test_the_command_prints_the_report(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Exports of soybeans from Brazil")
    result = CliRunner().invoke(main, ["report", "--tests", str(tmp_path)])

    assert result.exit_code == 0
    assert "core places:" in result.output
    assert "no test touches" in result.output


def test_the_command_prints_json(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(main, ["report", "--json"])
    report = json.loads(result.output)

    assert report["lists"][0]["untouched"] is None
    assert {"name", "source", "terms", "spellings", "untouched"} == {
        *report["lists"][0]
    }


def test_a_city_may_have_several_spellings() -> None:
    names = [["Tai'an", "Taian", "泰安", "泰安市"]]
    one = Vocabulary.from_tables({"city": {"CN-SD": {"names": names}}}).entries[0]

    assert one.term.code == "CN-SD/Tai'an"
    assert one.forms == {"en": ("Tai'an", "Taian"), "zh": ("泰安", "泰安市")}


# What holds of the lists here.


@pytest.mark.parametrize("one", installed_lists(), ids=lambda one: one.name)
def test_every_list_says_where_its_facts_come_from(one: WordList) -> None:
    assert one.vocabulary.source


@pytest.mark.parametrize(
    "one",
    [one for one in installed_lists() if one.name.startswith("plugin ")],
    ids=lambda one: one.name,
)
def test_plugins_list_no_spelling_in_two_scripts(one: WordList) -> None:
    """Traditional characters are read as the simplified ones that stand for them."""
    doubles = []
    for entry in one.vocabulary.entries:
        twins = Counter(
            "".join(map(simplified, plain(form))) for form in entry.forms.get("zh", ())
        )
        doubles += [(entry.term.code, form) for form, n in twins.items() if n > 1]

    assert doubles == []


@pytest.mark.parametrize("language", SUPPORTED)
def test_no_spelling_but_that_of_places_has_two_codes(language: str) -> None:
    clashes = [
        c for c in find_clashes(installed_lists(), language) if c.kind == "codes"
    ]
    # Places of one name are told apart by the province that a text speaks of.
    others = [c for c in clashes if {m.dimension for m in c.meanings} != {"place"}]

    assert [str(clash) for clash in others] == []


@pytest.mark.parametrize(
    ("code", "name"), [("BR", "Brazil"), ("US", "United States"), ("SG", "Singapore")]
)
def test_countries_are_shown_by_their_names(code: str, name: str) -> None:
    label = core_vocabulary().label(Indicator(flow="exports", reporter=code))

    assert label == f"{name} · exports"


# Errors and values of the key that says the source.


@pytest.mark.parametrize("source", ["", " ", 3])
def test_a_source_that_says_nothing_is_refused(source: object) -> None:
    with pytest.raises(VocabularyError, match="source: expected words") as caught:
        Vocabulary.from_tables({"source": source}, file="ports.toml")

    assert str(caught.value) == (
        f"ports.toml: source: expected words, got {source!r}; "
        "say in words where the terms and codes come from"
    )


@pytest.mark.parametrize(
    ("key", "value"),
    [("zh", "船"), ("en", "ship"), ("zh_verb", ["出口", ""]), ("es_adjective", [1])],
)
def test_words_stand_in_a_list(key: str, value: object) -> None:
    tables = {"product": {"ships": {key: value}}}

    with pytest.raises(VocabularyError) as caught:
        Vocabulary.from_tables(tables, file="ports.toml")

    assert str(caught.value) == (
        f"ports.toml: product.ships.{key}: expected a list of words, got {value!r}; "
        f'write it as a list: {key} = ["...", "..."]'
    )


@pytest.mark.parametrize("key", ["zh_noun", "fr", "es_adjectives", "adjective_zh"])
def test_an_unknown_key_is_told_which_are_known(key: str) -> None:
    with pytest.raises(VocabularyError, match=f"unknown key '{key}'") as caught:
        Vocabulary.from_tables({"flow": {"exports": {key: ["x"]}}})

    known = caught.value.remedy
    assert all(name in known for name in ("zh_verb", "es_adjective", "verb", "within"))


def test_vocabularies_join_with_their_sources() -> None:
    one = Vocabulary.from_tables({"source": "A law."})
    two = Vocabulary.from_tables({"source": "News."})

    assert (one | Vocabulary() | two).source == "A law. News."


@pytest.mark.parametrize("name", ["each", "within"])
def test_what_has_codes_of_its_own_is_a_table(name: str) -> None:
    tables = {"product": {"ships": {"en": ["ship"], name: ["tug"]}}}

    with pytest.raises(VocabularyError, match="expected a table"):
        Vocabulary.from_tables(tables)


def test_forms_with_a_code_of_their_own_share_what_the_entry_implies() -> None:
    tables = {
        "product": {
            "ships": {
                "en": ["ship"],
                "implies": {"flow": "exports"},
                "each": {"tugs": ["tug"]},
            }
        }
    }
    ship, tug = Vocabulary.from_tables(tables).entries

    assert (ship.term.code, tug.term.code) == ("ships", "tugs")
    assert tug.term.implies == ship.term.implies
