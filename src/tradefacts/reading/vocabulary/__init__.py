"""Vocabularies: the words of a domain, with the codes that they stand for."""

import tomllib
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any, Final

import attrs

from tradefacts.errors import LanguageError, VocabularyError
from tradefacts.model import Indicator
from tradefacts.reading.mentions import Term

#: The tables that a vocabulary may hold; each name is the dimension of its terms.
DIMENSIONS: Final = frozenset({
    "flow", "measure", "product", "mode", "firm", "place", "group", "institution",
    "event", "blocker",
})  # fmt: skip
_KEYS: Final = frozenset({
    "label", "unit", "implies", "members", "kind",
})  # fmt: skip
_LANGUAGES: Final = ("en", "zh")
#: The measure that every indicator has unless a word says otherwise.
_PLAIN_MEASURE: Final = "trade-value"


@attrs.frozen
class Entry:
    """A term with its surface forms, by language."""

    term: Term
    forms: Mapping[str, tuple[str, ...]]
    adjectives: Mapping[str, tuple[str, ...]] = attrs.Factory(dict)
    label: Mapping[str, str] = attrs.Factory(dict)
    #: ISO codes of the members of a group.
    members: tuple[str, ...] = ()
    #: Verbs, by language, every inflection listed.
    verbs: Mapping[str, tuple[str, ...]] = attrs.Factory(dict)


@attrs.frozen
class Vocabulary:
    """Terms in each language, and the composites that lists of them make.

    A term has a code, a dimension (its table in the file) and surface forms. Forms of
    common nouns are singular: the plural is made. A form with capitals matches
    capitalised words only.
    """

    entries: tuple[Entry, ...] = ()
    #: Code of a whole, by the set of codes that make it up.
    composites: Mapping[frozenset[str], str] = attrs.Factory(dict)

    @classmethod
    def load(cls, path: str | Path | Traversable) -> "Vocabulary":
        """Return the vocabulary that a TOML file holds.

        Raises:
            VocabularyError: the file is no TOML, or a key is not known.
        """
        source = Path(path) if isinstance(path, str) else path
        try:
            data = tomllib.loads(source.read_text(encoding="utf-8"))
        except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
            raise VocabularyError(
                str(source), "", str(error), "correct the TOML at that line"
            ) from error
        return cls.from_tables(data, file=str(source))

    @classmethod
    def from_tables(
        cls, data: Mapping[str, Any], *, file: str = "<vocabulary>"
    ) -> "Vocabulary":
        """Return the vocabulary of tables as a TOML file would give them.

        >>> tables = {"product": {"tea": {"en": ["tea"]}}}
        >>> Vocabulary.from_tables(tables).entries[0].term.code
        'tea'

        Raises:
            VocabularyError: a table or a key is not known.
        """
        entries: list[Entry] = []
        composites: dict[frozenset[str], str] = {}
        # A city's plain name labels it, before other names that share its code.
        for dimension, table in sorted(data.items(), key=lambda kv: kv[0] != "city"):
            if dimension == "composite":
                composites.update(
                    (frozenset(parts["of"]), code) for code, parts in table.items()
                )
            elif dimension == "city":
                for province, cities in table.items():
                    entries.extend(_cities(province, cities["names"]))
            elif dimension in DIMENSIONS:
                entries.extend(
                    _entry(dimension, code, fields, file)
                    for code, fields in table.items()
                )
            else:
                raise VocabularyError(
                    file,
                    dimension,
                    f"unknown table {dimension!r}",
                    f"use one of {', '.join(sorted(DIMENSIONS))}, city, composite",
                )
        return cls(tuple(entries), composites)

    def __or__(self, other: "Vocabulary") -> "Vocabulary":
        """Return both vocabularies as one."""
        return Vocabulary(
            self.entries + other.entries, {**self.composites, **other.composites}
        )

    def label(self, indicator: Indicator, locale: str = "en") -> str:
        """Return the words for *indicator* in English or Chinese.

        Codes that no vocabulary words are shown as they are.

        >>> Vocabulary().label(Indicator(flow="exports", reporter="CN"))
        'CN · exports'

        Raises:
            LanguageError: vocabularies have no words in that language.
        """
        language = locale.replace("-", "_").split("_")[0]
        if language not in _LANGUAGES:
            raise LanguageError(locale, _LANGUAGES)
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
                return entry.label.get(language) or (forms[0] if forms else code)
        return code


def _entry(dimension: str, code: str, fields: Mapping[str, Any], file: str) -> Entry:
    key = f"{dimension}.{code}"
    for name in fields:
        stem = name.partition("_")[0]
        if name not in _KEYS and stem not in (*_LANGUAGES, "adjective", "verb"):
            raise VocabularyError(
                file, f"{key}.{name}", f"unknown key {name!r}",
                f"use en, zh, adjective, verb or one of {', '.join(sorted(_KEYS))}",
            )  # fmt: skip
    return Entry(
        Term(
            dimension,
            code,
            tuple(sorted(fields.get("implies", {}).items())),
            unit=fields.get("unit"),
        ),
        {lang: tuple(fields.get(lang, ())) for lang in _LANGUAGES},
        {
            "en": tuple(fields.get("adjective", ())),
            "zh": tuple(fields.get("zh_adjective", ())),
        },
        fields.get("label", {}),
        tuple(fields.get("members", ())),
        {
            "en": tuple(fields.get("verb", ())),
            "zh": tuple(fields.get("zh_verb", ())),
        },
    )


def _cities(province: str, names: Iterable[list[str]]) -> Iterator[Entry]:
    for name, *chinese in names:
        yield Entry(
            Term("place", f"{province}/{name}"), {"en": (name,), "zh": tuple(chinese)}
        )


@cache
def core_vocabulary() -> Vocabulary:
    """Return the words that come with the core: flows, places, institutions."""
    folder = files("tradefacts.reading.vocabulary")
    vocabulary = Vocabulary()
    for path in sorted(folder.iterdir(), key=lambda path: path.name):
        if path.name.endswith(".toml"):
            vocabulary |= Vocabulary.load(path)
    return vocabulary
