"""Plugins that are TOML files: what they may hold, and how mistakes are told."""

import json
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Final

import attrs
import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st

import tradefacts
from tradefacts import (
    Extractor,
    Plugin,
    PluginError,
    PluginWarning,
    Vocabulary,
    VocabularyError,
    read_plugin,
    registry,
)
from tradefacts.cli import main
from tradefacts.plugin import Example
from tradefacts.reading.vocabulary import core_lists
from tradefacts.reading.vocabulary.mistakes import find_mistakes

PORTS: Final = """\
source = "The port authority's monthly bulletin."
patterns = [
  "use-is  share-noun phrase level share:percent",
]

[product.box-ships]
en = ["box ship"]
zh = ["集装箱船"]
implies.flow = "exports"

[measure.berths]
en = ["berth"]
zh = ["泊位"]
unit = "1"

[unit.hundredweight]
unit = "kilogram"
factor = "50.8"
measure = "load"
en = ["hundredweight"]
zh = ["英担"]

[unit.box]
unit = "1"
measure = "boxes"
en = ["standard box"]

[blocker.throughput]
en = ["cargo throughput"]

[institution.port-authority]
en = ["Port Trade Authority"]

[[examples]]
text = "China's box ships grew 12.5 percent in 2024. The port has 50 berths."
claims = [
  { quote = "12.5 percent", value = 12.5, product = "box-ships", flow = "exports" },
  { quote = "50", measure = "berths", partner = "" },
]

[[examples]]
text = "2024年集装箱船出口增长5%。"
claims = [{ product = "box-ships", period = "2024" }]

[[examples]]
text = "Cargo throughput was 5 million tonnes in 2024."
claims = []
"""

Write = Callable[[str], Path]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Return what writes a plugin to a file."""

    def write_file(text: str, name: str = "ports.toml") -> Path:
        path = tmp_path / name
        path.write_text(text, encoding="utf-8")
        return path

    return write_file


def mistakes(path: Path) -> list[str]:
    """Return the mistakes in a file, without its folder."""
    with pytest.raises(ExceptionGroup) as caught:
        read_plugin(path)
    errors = caught.value.exceptions
    assert all(isinstance(error, VocabularyError) for error in errors)
    return [str(error).replace(f"{path.parent}/", "") for error in errors]


# -- what a file may hold ------------------------------------------------------------


def test_a_file_is_a_plugin(write: Write) -> None:
    plugin = read_plugin(write(PORTS))

    assert (plugin.name, plugin.contract) == ("ports", 1)
    assert plugin.patterns == ("use-is  share-noun phrase level share:percent",)
    assert plugin.words().source == "The port authority's monthly bulletin."
    assert [example.lang for example in plugin.examples] == [None] * 3
    assert plugin.examples[0].claims[1] == {
        "quote": "50", "measure": "berths", "partner": None,
    }  # fmt: skip


def test_a_file_may_give_its_name_and_contract(write: Write) -> None:
    assert read_plugin(write('name = "sea"\ncontract = 1\n')).name == "sea"


def test_a_package_can_hold_the_file() -> None:
    folder = files("tradefacts.reading.vocabulary")

    assert read_plugin(folder / "groups.toml").name == "groups"


def test_its_words_are_read_in_both_languages(write: Write) -> None:
    extractor = Extractor([write(PORTS)], strict=True)
    english = extractor.extract("Box ships worth 5 million yuan left in 2024.")
    chinese = extractor.extract("2024年集装箱船出口增长5%。")

    assert [claim.indicator.product for claim in (*english, *chinese)] == [
        "box-ships", "box-ships",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "value", "unit", "measure"),
    [
        ("China exported 30 standard boxes in 2024.", "30", "1", "boxes"),
        ("2024年中国出口10英担。", "508.0", "kilogram", "load"),
    ],
)
def test_its_units_are_read(
    write: Write, text: str, value: str, unit: str, measure: str
) -> None:
    (claim,) = Extractor([write(PORTS)], strict=True).extract(text)

    assert claim.quantity is not None
    assert (str(claim.quantity.value), claim.quantity.unit) == (value, unit)
    assert claim.indicator.measure == measure


def test_its_blockers_and_institutions_swallow_their_words(write: Write) -> None:
    extractor = Extractor([write(PORTS)], strict=True)

    assert extractor.extract("Cargo throughput was 5 million tonnes in 2024.") == ()
    (claim,) = extractor.extract(
        "Imports fell 5 percent in 2024, the Port Trade Authority said."
    )
    assert claim.indicator.flow == "imports"


def test_the_command_line_reads_with_files(write: Write, tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_text("The port has 50 berths.", encoding="utf-8")
    ports = str(write(PORTS))
    found = [
        CliRunner().invoke(main, ["extract", str(text), "--plugin", ports]),
        CliRunner().invoke(
            main, ["extract", str(text), "--plugin", "all", "--plugin", ports]
        ),
        CliRunner().invoke(main, ["explain", str(text), "--plugin", ports, "--json"]),
    ]

    assert [result.exit_code for result in found] == [0, 0, 0]
    assert all('"berths"' in result.stdout for result in found)


def test_the_command_line_tells_each_mistake(write: Write, tmp_path: Path) -> None:
    text = tmp_path / "a.txt"
    text.write_text("Exports rose 4 percent in 2024.", encoding="utf-8")
    path = write('[product.tea]\nen = "tea"\n\n[produkt.x]\n')
    result = CliRunner().invoke(main, ["extract", str(text), "--plugin", str(path)])

    assert result.exit_code == 2
    assert result.stdout.count("\n") == 1
    told = result.stderr.splitlines()
    assert len(told) == 2
    assert f"{path}:2: product.tea.en: expected a list of words, got 'tea'" in told[0]
    assert f"{path}:4: produkt: unknown table 'produkt'; write product" in told[1]


def test_the_command_line_tells_mistakes_in_the_order_of_their_lines(
    write: Write, tmp_path: Path
) -> None:
    text = tmp_path / "a.txt"
    text.write_text("Exports rose 4 percent in 2024.", encoding="utf-8")
    path = write("\n" + '[product.tea]\nen = "tea"\n' + "\n" * 9 + "[produkt.x]\n")
    result = CliRunner().invoke(main, ["extract", str(text), "--plugin", str(path)])

    told = result.stderr.splitlines()
    assert [line.split(f"{path}:")[1].split(":")[0] for line in told] == ["3", "13"]


# -- mistakes ------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param(
            '[product.tea]\nen = "tea"\n',
            "ports.toml:2: product.tea.en: expected a list of words, got 'tea'; "
            'write it as a list: en = ["...", "..."]',
            id="words in no list",
        ),
        pytest.param(
            '[product.tea]\nen = [\n  "tea",\n  7,\n]\n',
            "ports.toml:2: product.tea.en: expected a list of words, got ['tea', 7]",
            id="a number among words",
        ),
        pytest.param(
            '[product]\ntea = ["tea"]\n',
            "ports.toml:2: product.tea: expected a table, got ['tea']; "
            "write [product.tea], and en = ['tea'] below it",
            id="a term without a table",
        ),
        pytest.param(
            "product = 7\n",
            "ports.toml:1: product: expected a table, got 7; write it as a table",
            id="a dimension without a table",
        ),
        pytest.param(
            '[product.tea]\nen = ["tea"]\nadjectives = ["tea"]\n',
            "ports.toml:3: product.tea.adjectives: unknown key 'adjectives'; "
            "write adjective, or else one of",
            id="an unknown key",
        ),
        pytest.param(
            '\n\n[product.Tea]\nen = ["tea"]\n',
            "ports.toml:3: product.Tea: expected product of the form "
            "lithium-batteries, got 'Tea'; write tea",
            id="a code with a capital",
        ),
        pytest.param(
            '[place.peru]\nen = ["Peru"]\n',
            "ports.toml:1: place.peru: expected reporter of the form CN",
            id="a place that is no code",
        ),
        pytest.param(
            '[flow.sales]\nen = ["sale"]\n',
            "ports.toml:1: flow.sales: unknown flow 'sales'; use one of",
            id="a flow that does not exist",
        ),
        pytest.param(
            '[product.tea]\nen = ["tea"]\n[product.tea.implies]\nflow = "sales"\n',
            "ports.toml:4: product.tea.implies.flow: expected as flow one of",
            id="an implied code that does not exist",
        ),
        pytest.param(
            '[product.tea]\nen = ["tea"]\nimplies.flows = "exports"\n',
            "ports.toml:3: product.tea.implies.flows: unknown dimension 'flows'; "
            "write flow, or else one of",
            id="an implied dimension that does not exist",
        ),
        pytest.param(
            "[product.tea]\n",
            'ports.toml:1: product.tea: it has no words; write en = ["..."] below it',
            id="no words",
        ),
        pytest.param(
            '[measure.berths]\nen = ["berth"]\nunit = "tonne"\n',
            "ports.toml:3: measure.berths.unit: expected the unit of counted nouns, "
            "got 'tonne'; "
            'write "1": words of other units stand under [unit.NAME]',
            id="a unit of things",
        ),
        pytest.param(
            '[unit.xyz]\nen = ["xyz"]\nunit = "deadweight"\n',
            "ports.toml:3: unit.xyz.unit: 'deadweight' is not a known unit; "
            'write unit = "1" for what is counted, or metric_ton, meter',
            id="a unit that does not exist",
        ),
        pytest.param(
            '[unit.xyz]\nen = ["xyz"]\n',
            "ports.toml:1: unit.xyz: 'xyz' is not a known unit",
            id="a name of a unit that does not exist",
        ),
        pytest.param(
            '[unit.metric_ton]\nen = ["tt"]\nfactor = 1.5\n',
            "ports.toml:3: unit.metric_ton.factor: expected a number in quotes, got "
            "Decimal('1.5'); write it as \"1000\"",
            id="a factor without quotes",
        ),
        pytest.param(
            '[unit.metric_ton]\nmeasure = "load"\n',
            "ports.toml:1: unit.metric_ton: it has no words",
            id="a unit without words",
        ),
        pytest.param(
            '[unit.metric_ton]\nen = ["tt"]\nmeasure = "Dead weight"\n',
            "ports.toml:3: unit.metric_ton.measure: expected measure of the form",
            id="a measure of a unit that is none",
        ),
        pytest.param(
            '[unit.metric_ton]\nen = ["tt", "tonne"]\n',
            "ports.toml:2: unit.metric_ton.en: 'tonne' is a word of metric_ton "
            "already; leave it out",
            id="a word of a unit that is known",
        ),
        pytest.param(
            '[product.tea]\nen = ["tea"]\n[product.drinks]\nen = ["tea"]\n',
            "ports.toml:4: product.drinks.en: 'tea' is a word of product.tea too; "
            "keep one of them",
            id="a word of two codes",
        ),
        pytest.param(
            '[product.tea]\nen = ["tea"]\nwithin.food = ["tea"]\n',
            "ports.toml:3: product.tea.within.food: expected a table, got ['tea']; "
            'write it as a table: within.TOPIC.en = ["tug"]',
            id="words of a topic without a language",
        ),
        pytest.param(
            '[product.tea]\nen = ["tea"]\nwithin.food.en = "tea"\n',
            "ports.toml:3: product.tea.within.food.en: expected a list of words",
            id="words of a topic in no list",
        ),
        pytest.param(
            '[composite]\ndrinks = ["tea", "coffee"]\n',
            "ports.toml:2: composite.drinks: expected what it is made up of, got "
            "['tea', 'coffee']; write of = ",
            id="a whole without its key",
        ),
        pytest.param(
            '[composite.drinks]\nof = "tea"\n',
            "ports.toml:2: composite.drinks.of: expected a list of words, got 'tea'",
            id="a whole of no list",
        ),
        pytest.param(
            '[partition.depths]\ncodes = ["deep", "shallow"]\n',
            "ports.toml:1: partition.depths: no 'dimension'; write dimension = ",
            id="a partition of what dimension",
        ),
        pytest.param(
            '[partition.depths]\ndimension = "depth"\ncodes = ["deep", "shallow"]\n',
            "ports.toml:2: partition.depths.dimension: unknown dimension 'depth'; use "
            "one of product, mode, firm",
            id="a partition of no dimension",
        ),
        pytest.param(
            '[partition]\ndepths = ["deep", "shallow"]\n',
            "ports.toml:2: partition.depths: expected a table, got ['deep', 'shallow']",
            id="a partition without keys",
        ),
        pytest.param(
            '[partition.x]\ndimension = "mode"\ncodes = ["deep"]\nrest = "2"\n',
            "ports.toml:4: partition.x.rest: expected a whole number of percent, got "
            "'2'; write rest = 2, or leave it out",
            id="a rest in quotes",
        ),
        pytest.param(
            '[partition.x]\ndimension = "mode"\ncodes = ["deep"]\nresl = 2\n',
            "ports.toml:4: partition.x.resl: unknown key 'resl'; write rest",
            id="an unknown key of a partition",
        ),
        pytest.param(
            '[measure.berths]\nen = ["berth"]\nadds = "yes"\n',
            "ports.toml:3: measure.berths.adds: expected true or false, got 'yes'; "
            "write adds = true",
            id="a flag in quotes",
        ),
        pytest.param(
            '[city]\nCN-ZJ = ["Ningbo"]\n',
            "ports.toml:2: city.CN-ZJ: expected names, got ['Ningbo']; write names =",
            id="cities without their key",
        ),
        pytest.param(
            '[city.CN-ZJ]\nnames = ["Ningbo"]\n',
            "ports.toml:2: city.CN-ZJ.names[0]: expected a list of words, got 'Ningbo'",
            id="a city of no list",
        ),
        pytest.param(
            '[county.CN-ZJ]\nXiangshan = "象山"\n',
            "ports.toml:2: county.CN-ZJ.Xiangshan: expected a list of words",
            id="a county of no list",
        ),
        pytest.param(
            "source = 7\n",
            "ports.toml:1: source: expected words, got 7; say in words where",
            id="a source that is a number",
        ),
        pytest.param(
            '[unit]\ndwt = ["dwt"]\n',
            "ports.toml:2: unit.dwt: expected a table, got ['dwt']; write [unit.dwt]",
            id="a unit without a table",
        ),
        pytest.param(
            "x = " + "[" * 5000 + "]" * 5000,
            "ports.toml: nested too deep; write fewer brackets within brackets",
            id="brackets without end",
        ),
        pytest.param(
            "[product.tea\n",
            "ports.toml:1: no TOML: expected ']' at the end of a table declaration; "
            'write keys as key = "words" and lists as ["a", "b"]',
            id="no TOML",
        ),
        pytest.param(
            "\n\nx = [",
            "ports.toml:3: no TOML: invalid value",
            id="no TOML at its end",
        ),
        pytest.param(
            "[product.tea]\nen = ['a']\n[product.tea]\n",
            "ports.toml:3: no TOML: [product.tea] stands twice",
            id="a table twice",
        ),
        pytest.param(
            'name = "My ports"\n',
            "ports.toml:1: name: expected a name such as 'ship-orders', got "
            "'My ports'; write name = \"my-ports\" at the top",
            id="a name that is none",
        ),
        pytest.param(
            "name = 7\n",
            "ports.toml:1: name: expected a name such as 'ship-orders', got 7; "
            'write name = "ports" at the top',
            id="a name that is a number",
        ),
        pytest.param(
            'name = "all"\n',
            "ports.toml:1: name: the name 'all' stands for all plugins",
            id="the name of all",
        ),
        pytest.param(
            "contract = 2\n",
            "ports.toml:1: contract: it keeps 2, this tradefacts has 1; "
            "write contract = 1",
            id="another contract",
        ),
        pytest.param(
            'pattern = ["use-is share:percent"]\n',
            "ports.toml:1: pattern: unknown table 'pattern'; write patterns, or else "
            "one of blocker, city, composite, contract,",
            id="a key of the file that does not exist",
        ),
        pytest.param(
            'patterns = "use-is share:percent"\n',
            "ports.toml:1: patterns: expected a list, got 'use-is share:percent'; "
            'write patterns = ["use-is',
            id="patterns in no list",
        ),
        pytest.param(
            'patterns = [\n  "a share:percent",\n  "use-is wish:percent",\n]\n',
            "ports.toml:3: patterns[1]: use-is: unknown statistic 'wish'; use one of",
            id="a statistic that does not exist",
        ),
        pytest.param(
            'patterns = ["use-is share:precent"]\n',
            "ports.toml:1: patterns[0]: use-is: unknown kind 'precent'; write percent",
            id="a kind that does not exist",
        ),
        pytest.param(
            'patterns = ["use-is percent of"]\n',
            "ports.toml:1: patterns[0]: use-is: no quantity states anything in it; "
            "write statistic:kinds, such as share:percent",
            id="a pattern that states nothing",
        ),
        pytest.param(
            "patterns = [7]\n",
            "ports.toml:1: patterns[0]: expected a pattern, got 7",
            id="a number for a pattern",
        ),
        pytest.param(
            "[examples]\ntext = 'a'\n",
            "ports.toml:1: examples: expected a list, got {'text': 'a'}; "
            "write [[examples]] above each",
            id="examples in one table",
        ),
        pytest.param(
            '\n[[examples]]\ntext = "a"\n',
            "ports.toml:2: examples[0]: no claims; write claims = [{",
            id="an example without claims",
        ),
        pytest.param(
            "[[examples]]\nclaims = []\ntext = 7\n",
            "ports.toml:3: examples[0].text: expected text, got 7",
            id="an example of a number",
        ),
        pytest.param(
            '[[examples]]\nclaims = []\ntext = "a"\nlang = "fr"\n',
            "ports.toml:4: examples[0].lang: expected lang, got 'fr'; use one of en",
            id="an example in another language",
        ),
        pytest.param(
            '[[examples]]\nclaims = []\ntext = "a"\npublished = "May"\n',
            "ports.toml:4: examples[0].published: expected published, got 'May'; "
            "write it as 2024-08-23",
            id="an example of no day",
        ),
        pytest.param(
            '[[examples]]\ntext = "a"\nclaims = [\n  { quote = "5" },\n'
            '  { statistics = "growth" },\n]\n',
            "ports.toml:5: examples[0].claims[1].statistics: unknown key "
            "'statistics'; write statistic, or else one of quote",
            id="a field that does not exist",
        ),
        pytest.param(
            '[[examples]]\ntext = "a"\nclaims = [{ value = true }]\n',
            "ports.toml:3: examples[0].claims[0].value: expected words, got True; "
            'write value = "...", or value = "" for none',
            id="a value that is none",
        ),
        pytest.param(
            '[[examples]]\ntext = "a"\nclaims = [{ statistic = "rate" }]\n',
            "ports.toml:3: examples[0].claims[0].statistic: expected as statistic one "
            "of level, change, growth",
            id="a statistic that no claim has",
        ),
        pytest.param(
            '[[examples]]\ntext = "a"\nclaims = [{ partner = "France" }]\n',
            "ports.toml:3: examples[0].claims[0].partner: expected partner of the form",
            id="a partner that no claim has",
        ),
        pytest.param(
            '[[examples]]\ntext = "a"\nclaims = [{ period = "last year" }]\n',
            "ports.toml:3: examples[0].claims[0].period: expected a period such as "
            "2024, 2024-Q3",
            id="a period that no claim has",
        ),
        pytest.param(
            '[[examples]]\ntext = "a"\nclaims = [{ value = "5 million" }]\n',
            "ports.toml:3: examples[0].claims[0].value: expected a number in full",
            id="a value that no claim has",
        ),
        pytest.param(
            '[measure.cruise_calls]\nen = ["cruise call"]\n',
            "ports.toml:1: measure.cruise_calls: expected measure of the form "
            "lithium-batteries, got 'cruise_calls'; write cruise-calls",
            id="a code with the wrong line between its words",
        ),
        pytest.param(
            '[measure.berths]\nen = ["berth"]\nzh_counters = ["个"]\n',
            "ports.toml:3: measure.berths.zh_counters: unknown key",
            id="a key that nothing reads",
        ),
        pytest.param(
            '[measure.berths]\nen = ["berth"]\n[measure.berths]\nzh = ["泊位"]\n',
            "ports.toml:3: no TOML: [measure.berths] stands twice; put all of it below "
            "one [measure.berths]",
            id="a table that stands twice",
        ),
        pytest.param(
            '[measure.berths]\nen = ["berth"\nzh = ["泊位"]\n',
            "ports.toml:3: no TOML: unclosed array; close the list with ]",
            id="a list that is not closed",
        ),
        pytest.param(
            '[measure.berths]\nen = ["berth"]\nen = ["pier"]\n',
            "ports.toml:3: no TOML: cannot overwrite a value; give each key once",
            id="a key that stands twice",
        ),
        pytest.param(
            '[[examples]]\ntext = "a"\nclaims = ["5"]\n',
            "ports.toml:3: examples[0].claims[0]: expected a claim, got '5'",
            id="a claim that is none",
        ),
    ],
)
def test_a_mistake_is_told_with_its_line_its_key_and_the_remedy(
    write: Write, text: str, told: str
) -> None:
    (mistake,) = mistakes(write(text))

    assert mistake.startswith(told)
    assert "; " in mistake


def test_all_mistakes_are_told_together_in_the_order_of_their_lines(
    write: Write,
) -> None:
    text = '[produkt.x]\n[product.tea]\nen = "tea"\nfr = ["thé"]\n[[examples]]\n'

    assert [told.partition(" ")[0] for told in mistakes(write(text))] == [
        "ports.toml:1:",
        "ports.toml:3:",
        "ports.toml:4:",
        "ports.toml:5:",
        "ports.toml:5:",
    ]


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert mistakes(tmp_path / "ports.toml") == [
        "ports.toml: no such file or directory; check the path and who may read it"
    ]


def test_a_file_in_another_encoding_is_told(tmp_path: Path) -> None:
    path = tmp_path / "ports.toml"
    path.write_bytes("[product.tea]\nzh = ['茶']\n".encode("gb18030"))

    assert mistakes(path) == ["ports.toml:2: not UTF-8; save the file in UTF-8"]


def test_a_file_with_a_name_that_no_plugin_can_have_says_which_it_may(
    write: Write,
) -> None:
    path = write("").rename(write("").with_name("2024 Ports.toml"))

    assert mistakes(path) == [
        (
            "2024 Ports.toml:1: name: expected a name such as 'ship-orders', "
            "got '2024 ports'; write name = \"ports\" at the top"
        )
    ]


@given(
    st.text(), st.sampled_from(["", "[product.tea]\nen = ", "[[examples]]\ntext = "])
)
def test_any_text_is_a_plugin_or_all_its_mistakes(
    tmp_path_factory: pytest.TempPathFactory, text: str, before: str
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_bytes((before + text).encode("utf-8", "surrogatepass"))
    name = "any"
    try:
        name = read_plugin(path).name
    except* VocabularyError:  # and no other error
        pass

    assert name == "any"


def test_a_vocabulary_that_is_loaded_alone_names_the_line_too(write: Write) -> None:
    with pytest.raises(VocabularyError) as caught:
        tradefacts.Vocabulary.load(write('\n[product.tea]\nen = "tea"\n'))

    assert (caught.value.line, caught.value.key) == (3, "product.tea.en")


KNOWN: Final = st.sampled_from([
    "product", "measure", "flow", "place", "group", "blocker", "unit", "city", "county",
    "composite", "source", "patterns", "examples", "name", "contract", "en", "zh",
    "text", "claims", "quote", "value", "implies", "within", "each", "label", "of",
    "partition", "dimension", "codes", "rest", "adds", "apart",
    "names", "factor", "exports", "CN", "tea", "lang", "published", "members", "kind",
])  # fmt: skip
VALUES: Final = st.recursive(
    st.one_of(st.sampled_from(["", "tea", "1", "exports"]), st.integers(0, 9)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=2), st.dictionaries(KNOWN, inner, max_size=2)
    ),
    max_leaves=5,
)


def written(value: object) -> str:
    """Return *value* as TOML on one line."""
    if isinstance(value, dict):
        items = (f"{key} = {written(each)}" for key, each in value.items())
        return "{" + ", ".join(items) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(written, value)) + "]"
    return json.dumps(value)


@given(st.dictionaries(KNOWN, VALUES, max_size=3))
def test_any_tables_are_a_plugin_that_is_read_with_or_all_their_mistakes(
    tmp_path_factory: pytest.TempPathFactory, tables: dict[str, object]
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_text("".join(f"{k} = {written(v)}\n" for k, v in tables.items()))
    plugin: Plugin | None = None
    try:
        plugin = read_plugin(path)
    except* VocabularyError:  # and no other error
        pass

    if plugin is not None:
        alone = attrs.evolve(plugin, examples=())
        assert Extractor([alone], strict=True).extract("Exports rose 4 percent.")


# -- examples ------------------------------------------------------------------------


WRONG: Final = """
[product.black-tea]
en = ["tea"]

[[examples]]
text = "China's tea exports rose 5 percent in 2024."
claims = [
  { quote = "5 percent", product = "black-tea" },
  { quote = "5 percent", product = "coffee" },
]

[[examples]]
text = "Tea exports fell 3 percent in 2024."
claims = []
"""


def test_examples_are_tried_when_the_file_is_taken(write: Write) -> None:
    path = write(WRONG)
    with pytest.warns(PluginWarning) as caught:
        extraction = Extractor([path]).read("Tea exports rose 5 percent in 2024.")

    first, second = (str(warning.message) for warning in caught)
    assert first == (
        f"plugin 'ports' ({path}), examples: {path}:5: examples[0]: expected quote "
        "'5 percent', product 'coffee', read quote '5 percent', product 'black-tea'; "
        "mend the words, or the example"
    )
    assert second == (
        f"plugin 'ports' ({path}), examples: {path}:12: examples[1]: expected no "
        "claim, read quote '3 percent', statistic 'growth'; "
        "mend the words, or the example"
    )
    # The words of such a file are not read with.
    assert [failure.stage for failure in extraction.failures] == ["examples"] * 2
    assert [claim.indicator.product for claim in extraction.claims] == ["tea"]


def test_to_be_strict_is_to_raise_for_all_of_them(write: Write) -> None:
    with pytest.raises(ExceptionGroup) as caught:
        Extractor([write(WRONG)], strict=True)

    assert len(caught.value.exceptions) == 2


def test_examples_of_other_plugins_are_left_to_their_tests() -> None:
    wrong = Plugin("p", examples=(Example("a", ({"quote": "5"},)),))

    assert Extractor([wrong]).read("a").failures == ()


@pytest.mark.parametrize("value", ["5", "5.0", "05"])
def test_values_are_equal_as_numbers(write: Write, value: str) -> None:
    example = (
        '[[examples]]\ntext = "Exports rose 5 percent."\n'
        f'claims = [{{ value = "{value}" }}]\n'
    )

    Extractor([write(example)], strict=True)


# -- with others ---------------------------------------------------------------------


def test_a_broken_file_costs_nobody_else(write: Write) -> None:
    good = write(PORTS)
    bad = write("[x]\n[y]\n").rename(good.with_name("bad.toml"))
    good = write(PORTS)
    with pytest.warns(PluginWarning) as caught:
        extraction = Extractor([bad, good]).read("The port has 50 berths.")

    assert [claim.indicator.measure for claim in extraction.claims] == ["berths"]
    assert [(f.plugin, f.package, f.stage) for f in extraction.failures] == [
        ("bad", str(bad), "load"),
        ("bad", str(bad), "load"),
    ]
    assert len(caught) == 2


def test_all_stands_for_the_installed_beside_a_file(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(registry, "_REGISTERED", {"tea": Plugin("tea")})
    found = registry.resolve(["all", write(PORTS)])

    assert {"tea", "ports"} <= {info.name for info in found}
    assert len(found) == len(registry.installed()) + 1


def test_a_path_in_words_is_told_to_be_a_path() -> None:
    with pytest.raises(PluginError, match=r"use Path\('ports.toml'\)"):
        Extractor(["ports.toml"])


def test_two_files_of_one_name_are_one_too_many(write: Write, tmp_path: Path) -> None:
    other = tmp_path / "other.toml"
    other.write_text('name = "ports"\n')

    with pytest.raises(PluginError, match="gives a plugin of this name too"):
        Extractor([write(PORTS), other])


def test_a_file_can_be_registered(
    write: Write, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(registry, "_REGISTERED", {})
    registry.register(read_plugin(write(PORTS)))

    found = tradefacts.extract("The port has 50 berths.")
    assert [claim.indicator.measure for claim in found] == ["berths"]


def test_a_vocabulary_with_examples_is_told_to_be_a_plugin(write: Write) -> None:
    with pytest.raises(VocabularyError, match=r"with read_plugin\(\)"):
        Vocabulary.load(write('[[examples]]\ntext = "a"\nclaims = []\n'))


def test_the_lists_of_the_core_have_no_mistakes() -> None:
    folder = files("tradefacts.reading.vocabulary")
    for name in core_lists():
        path = folder / f"{name}.toml"
        if path.is_file():
            assert tradefacts.Vocabulary.load(path) == core_lists()[name]
    assert list(find_mistakes({})) == []
