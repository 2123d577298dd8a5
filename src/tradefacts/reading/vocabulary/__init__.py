"""Vocabularies: the words of a domain, with the codes that they stand for."""

import json
from collections.abc import (
    Callable,
    Collection,
    Iterable,
    Iterator,
    Mapping,
    Sequence,
)
from functools import cache, partial, reduce
from operator import or_
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import attrs

from tradefacts.cache import keep, mark_of, mark_of_files, recall
from tradefacts.errors import LanguageError, VocabularyError
from tradefacts.model import Indicator
from tradefacts.reading.mentions import Term
from tradefacts.reading.supported import SUPPORTED
from tradefacts.reading.vocabulary.dimensions import DIMENSIONS
from tradefacts.reading.vocabulary.entries import (
    Entries,
    Entry,
    chosen,
    joined,
)
from tradefacts.reading.vocabulary.partitions import Partition, partition_of
from tradefacts.records import frozen
from tradefacts.tables import load_tables, parse_tables, text_of
from tradefacts.units.words import UnitWords, to_unit

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

__all__ = [
    "DIMENSIONS",
    "Entry",
    "Partition",
    "Vocabulary",
    "core_lists",
    "core_vocabulary",
]

#: Tables of places of China, by province.
_BY_PROVINCE: Final = frozenset({"city", "county"})
#: The keys of the forms of each kind, with their language; English needs no prefix.
_FORMS: Final = {code: code for code in SUPPORTED}
_ADJECTIVES: Final = {f"{code}_adjective": code for code in SUPPORTED} | {
    "adjective": "en"
}
_VERBS: Final = {f"{code}_verb": code for code in SUPPORTED} | {"verb": "en"}
#: The first of the characters that Chinese is written with.
_FIRST_CHINESE: Final = "\u3400"
#: What is kept of a text that was parsed: its tables that make no entries.
_TABLES: Final = "vocabulary"
_NO_ENTRIES: Final = ("composite", "partition", "source", "unit")
#: The measure that every indicator has unless a word says otherwise.
_PLAIN_MEASURE: Final = "trade-value"


@frozen
class Vocabulary:
    """Terms in each language, what lists of them make, and which codes exclude others.

    A term has a code, a dimension (its table in the file) and surface forms. Forms of
    common nouns are singular: the plural is made. A form with capitals matches
    capitalised words only.
    """

    entries: Sequence[Entry] = ()
    #: Code of a whole, by the set of codes that make it up.
    composites: Mapping[frozenset[str], str] = attrs.Factory(dict)
    #: Where its facts come from; empty where it does not say.
    source: str = ""
    #: Words of units beyond those that the core has.
    units: tuple[UnitWords, ...] = ()
    #: Which codes exclude each other, and make up a whole.
    partitions: tuple[Partition, ...] = ()

    @classmethod
    def load(cls, path: "str | Path | Traversable") -> "Vocabulary":
        """Return the vocabulary that a TOML file holds.

        Raises:
            VocabularyError: the file is no TOML, or something in it is no vocabulary;
                the error names the line.
        """
        source = Path(path) if isinstance(path, str) else path
        text = text_of(source)
        return _listed(text, lambda: _checked(str(source), text))

    @classmethod
    def from_tables(
        cls, data: Mapping[str, Any], *, file: str = "<vocabulary>"
    ) -> "Vocabulary":
        """Return the vocabulary of tables as a TOML file would give them.

        >>> tables = {"product": {"tea": {"en": ["tea"]}}}
        >>> Vocabulary.from_tables(tables).entries[0].term.code
        'tea'

        Raises:
            VocabularyError: a table or a key is not known, or the source is no text.
        """
        from tradefacts.reading.vocabulary.mistakes import find_mistakes  # noqa: PLC0415

        for mistake in find_mistakes(data):
            raise VocabularyError(file, mistake.key, mistake.reason, mistake.remedy)
        # What the tables hold may change while their entries are not made yet.
        entries = tuple(_all_entries(data))
        return _vocabulary(data, Entries(mark_of(repr(data)), lambda: entries))

    def on(self, topics: Collection[str] = ()) -> "Vocabulary":
        """Return the words for a text on *topics*: of others' own words none."""
        return attrs.evolve(self, entries=chosen(self.entries, frozenset(topics)))

    def __or__(self, other: "Vocabulary") -> "Vocabulary":
        """Return both vocabularies as one."""
        return Vocabulary(
            joined(self.entries, other.entries),
            {**self.composites, **other.composites},
            _joined(self.source, other.source),
            self.units + other.units,
            self.partitions + other.partitions,
        )

    def spellings(self, language: str) -> Iterator[tuple[str, Term]]:
        """Yield every form in *language* as it is listed, with what it stands for."""
        for entry in self.entries:
            term = entry.term
            for form in entry.forms.get(language, ()):
                yield form, term
            for form in entry.verbs.get(language, ()):
                yield form, attrs.evolve(term, verb=True)
            for form in entry.adjectives.get(language, ()):
                yield form, attrs.evolve(term, adjective=True)

    def label(self, indicator: Indicator, locale: str = "en") -> str:
        """Return the words for *indicator* in a language that can be read.

        Codes that no vocabulary words are shown as they are.

        >>> Vocabulary().label(Indicator(flow="exports", reporter="CN"))
        'CN · exports'

        Raises:
            LanguageError: the language is not supported.
        """
        language = locale.replace("-", "_").split("_")[0]
        if language not in SUPPORTED:
            raise LanguageError(locale, SUPPORTED)
        measure = None if indicator.measure == _PLAIN_MEASURE else indicator.measure
        codes = (
            ("reporter", indicator.reporter),
            ("mode", indicator.mode),
            ("firm", indicator.firm),
            ("product", indicator.product),
            ("flow", indicator.flow),
            ("partner", indicator.partner),
            ("measure", measure),
        )
        words = [self._word(name, code, language) for name, code in codes if code]
        return " · ".join((*words, *indicator.scope))

    def _word(self, dimension: str, code: str, language: str) -> str:
        wanted = (
            ("place", "group") if dimension in ("reporter", "partner") else (dimension,)
        )
        for entry in self.entries:
            if entry.term.code == code and entry.term.dimension in wanted:
                forms = entry.forms.get(language, ())
                words = entry.label.get(language) or next(iter(forms), "")
                if words:
                    return words
        return code


def _joined(one: str, other: str) -> str:
    """Return both sources, each once."""
    return one if other in one else f"{one} {other}".strip()


def _listed(text: str, parse: Callable[[], Mapping[str, Any]]) -> Vocabulary:
    """Return the vocabulary of a TOML text, whose tables *parse* returns.

    A text that was parsed without an error before is not parsed before its entries are
    asked for.
    """
    mark = mark_of(text)
    kept = recall(_TABLES, mark)
    if kept is not None:
        entries = Entries(mark, lambda: _all_entries(parse_tables(text)))
        return _vocabulary(json.loads(kept), entries)
    data = parse()
    keep(_TABLES, mark, json.dumps(_few(data)))
    return _vocabulary(data, Entries(mark, lambda: _all_entries(data)))


def _few(data: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the tables that make no entries."""
    return {name: data[name] for name in _NO_ENTRIES if name in data}


def _checked(name: str, text: str) -> Mapping[str, Any]:
    """Return the tables in the *text* of the file called *name*.

    Raises:
        VocabularyError: it is no TOML, or something in it is no vocabulary.
    """
    # What was checked before is not checked again: most programs load none of this.
    from tradefacts.reading.tomlfile import parse_toml  # noqa: PLC0415
    from tradefacts.reading.vocabulary.mistakes import find_mistakes  # noqa: PLC0415

    file = parse_toml(name, text)
    for mistake in find_mistakes(file.data):
        raise file.error(mistake)
    return file.data


def _vocabulary(data: Mapping[str, Any], entries: Entries) -> Vocabulary:
    """Return the vocabulary of tables in which there is no mistake."""
    composites = {
        frozenset(codes): code
        for code, parts in data.get("composite", {}).items()
        for codes in (parts["of"], *parts.get("or", ()))
    }
    units = tuple(to_unit(name, of) for name, of in data.get("unit", {}).items())
    partitions = tuple(map(partition_of, data.get("partition", {}).values()))
    source = data.get("source", "").strip()
    return Vocabulary(entries, composites, source, units, partitions)


def _all_entries(data: Mapping[str, Any]) -> Iterator[Entry]:
    # A city's plain name labels it, before other names that share its code.
    for dimension, table in sorted(data.items(), key=lambda kv: kv[0] != "city"):
        if dimension in _BY_PROVINCE or dimension in DIMENSIONS:
            yield from _entries_of(dimension, table)


def _entries_of(dimension: str, table: Mapping[str, Any]) -> Iterator[Entry]:
    for code, fields in table.items():
        match dimension:
            case "city":
                yield from _cities(code, fields["names"])
            case "county":
                yield from _counties(code, fields)
            case _:
                yield from _entries(dimension, code, fields)


def _entries(dimension: str, code: str, fields: Mapping[str, Any]) -> Iterator[Entry]:
    """Yield what a code is called anywhere, and what in texts on some topic."""
    yield _entry(dimension, code, fields)
    implied = {name: fields[name] for name in ("implies", "unit") if name in fields}
    for own_code, forms in fields.get("each", {}).items():
        yield _entry(dimension, own_code, {**implied, "en": forms})
    for topic, own in fields.get("within", {}).items():
        shared = {name: fields[name] for name in ("unit", "kind") if name in fields}
        entry = _entry(dimension, code, {**shared, **own})
        yield attrs.evolve(entry, within=topic)


def _entry(dimension: str, code: str, fields: Mapping[str, Any]) -> Entry:
    return Entry(
        Term(
            dimension,
            code,
            tuple(sorted(fields.get("implies", {}).items())),
            unit=fields.get("unit"),
        ),
        _by_language(fields, _FORMS),
        _by_language(fields, _ADJECTIVES),
        fields.get("label", {}),
        tuple(fields.get("members", ())),
        _by_language(fields, _VERBS),
        adds=fields.get("adds", False),
        apart=fields.get("apart", False),
    )


def _by_language(
    fields: Mapping[str, Any], keys: Mapping[str, str]
) -> dict[str, tuple[str, ...]]:
    """Return the lists that stand under *keys*, by the language of each."""
    return {code: tuple(fields[key]) for key, code in keys.items() if key in fields}


def _cities(province: str, names: Iterable[list[str]]) -> Iterator[Entry]:
    for name, *others in names:
        # Other spellings of the name stand behind it, and then it in Chinese.
        english = tuple(other for other in others if other[0] < _FIRST_CHINESE)
        yield Entry(
            Term("place", f"{province}/{name}"),
            {"en": (name, *english), "zh": tuple(others[len(english) :])},
        )


def _counties(province: str, counties: Mapping[str, Sequence[str]]) -> Iterator[Entry]:
    """Yield counties by what they are called in Chinese.

    In English the text itself tells them: "Lanping County".
    """
    for name, forms in counties.items():
        code = f"{province}/{name}"
        yield Entry(Term("place", code), {"zh": tuple(forms)}, label={"en": name})


@cache
def province_names() -> Mapping[str, str]:
    """Return what the provinces of China are called in English, by their codes."""
    places = core_lists()["china"].entries
    return {
        entry.term.code: entry.forms["en"][0]
        for entry in places
        if entry.term.dimension == "place" and "/" not in entry.term.code
    }


@cache
def core_lists() -> Mapping[str, Vocabulary]:
    """Return the lists that come with the core, by name: flows, places and others.

    The words that a language brings for their codes are a list of its own code.
    """
    folder = Path(__file__).parent
    lists = {path.stem: path for path in sorted(folder.glob("*.toml"))}
    languages = folder.parent / "languages"
    own = {code: languages / code / "vocabulary.toml" for code in SUPPORTED}
    lists |= {code: path for code, path in own.items() if path.is_file()}
    mark = mark_of_files(*lists.values())
    kept = recall(_TABLES, mark)
    if kept is None:
        # Tests hold them to what `Vocabulary.load` asks of any file.
        kept = json.dumps({name: _few(load_tables(p)) for name, p in lists.items()})
        keep(_TABLES, mark, kept)
    return {
        name: _vocabulary(
            few, Entries(mark_of(mark, name), partial(_read_entries, lists[name]))
        )
        for name, few in json.loads(kept).items()
    }


def _read_entries(path: Path) -> Iterator[Entry]:
    """Return the entries of a file of the core."""
    return _all_entries(load_tables(path))


@cache
def core_vocabulary() -> Vocabulary:
    """Return the words of all lists of the core as one vocabulary."""
    return reduce(or_, core_lists().values())
