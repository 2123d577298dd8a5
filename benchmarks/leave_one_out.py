"""Scores each annotated document without the words that it alone has.

The score of a document whose words were all listed tells little of the next one. So
each is read with the words of vocabularies and of grammar that some other document
has too: what is left is what the reading makes of words that nobody listed.

A document has a form alone where no other says it, in the singular or in the plural;
how often it does itself makes no difference. What it does not say may still matter: a
listed form is read in others that share its first word. Names of countries and of
provinces drop out as well, although their lists are complete, and no text has one that
nobody listed: the last score leaves them in.
"""

import argparse
import json
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, cached_property
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any, Final, TypeAlias
from unittest import mock

import attrs

from tradefacts import Extractor
from tradefacts.formats import jsonl
from tradefacts.reading.characters import plain
from tradefacts.reading.languages.en import lexicons
from tradefacts.reading.languages.en.nouns import plural
from tradefacts.reading.mentions import Cue
from tradefacts.reading.tokens import tokenize
from tradefacts.reading.vocabulary import Entry, Vocabulary, core_lists

_GOLD: Final = Path(__file__).parent.parent / "tests" / "gold"
#: No spelling has more words.
_LONGEST: Final = 16
#: The lists of the core that hold all countries, and all provinces.
_COUNTRIES: Final = "places"
_PROVINCES: Final = "china"

Key: TypeAlias = tuple[str, ...]
Document: TypeAlias = dict[str, Any]


@attrs.frozen
class Words:
    """The words that an extractor reads with."""

    vocabulary: Vocabulary
    cues: tuple[tuple[str, Cue], ...]

    def only(self, forms: AbstractSet[str]) -> "Words":
        """Return the words with none but *forms*."""
        entries = tuple(_entry(entry, forms) for entry in self.vocabulary.entries)
        return Words(
            attrs.evolve(self.vocabulary, entries=entries),
            tuple((form, cue) for form, cue in self.cues if form in forms),
        )

    def forms(self) -> Iterator[str]:
        """Yield every form in English."""
        yield from forms_of(self.vocabulary.entries)
        for form, _ in self.cues:
            yield form


@attrs.frozen
class Result:
    """How a document scores with all words, and without those it alone has."""

    document: Document
    dropped: tuple[str, ...]
    #: The forms that may matter to the document.
    near: frozenset[str]

    @cached_property
    def full(self) -> Counter[str]:
        """The counts with all words."""
        return score(self.document, all_words().only(self.near))

    @cached_property
    def rest(self) -> Counter[str]:
        """The counts without the words that the document alone has."""
        return self._without(frozenset(self.dropped))

    @cached_property
    def open(self) -> Counter[str]:
        """The same without those words of it that no complete list has."""
        return self._without(frozenset(self.dropped) - complete_forms())

    def _without(self, dropped: AbstractSet[str]) -> Counter[str]:
        if not dropped:
            return self.full
        return score(self.document, all_words().only(self.near - dropped))


def measure(documents: Sequence[Document], *, grammar: bool = False) -> list[Result]:
    """Return the result of each of *documents*; with *grammar*, cues drop out too."""
    kept: frozenset[str] = frozenset()
    if not grammar:
        kept = frozenset(form for form, _ in all_words().cues)
    texts = [spoken(document["text"]) for document in documents]
    said = [said_in(keys) for keys in texts]
    holders = Counter(form for forms in said for form in forms)
    results = []
    for document, keys, forms in zip(documents, texts, said, strict=True):
        dropped = {form for form in forms if holders[form] == 1} - kept
        near = frozenset(near_to(keys) | kept)
        results.append(Result(document, tuple(sorted(dropped)), near))
    return results


def harms(document: Document, dropped: Iterable[str]) -> Iterator[tuple[int, str]]:
    """Yield how many frames each form costs that *document* is read without."""
    near = near_to(spoken(document["text"]))
    words = all_words().only(near)
    full = score(document, words)["frames"]
    for form in dropped:
        rest = words.only(near - {form})
        yield full - score(document, rest)["frames"], form


def score(document: Document, words: Words) -> Counter[str]:
    """Return the scorer's counts for *document*, read with *words* alone."""
    extractor = Extractor(strict=True)
    extractor.vocabulary = words.vocabulary
    with mock.patch.object(lexicons, "cues", return_value=words.cues):
        claims = extractor.extract(
            document["text"],
            published=document.get("published"),
            lang="en",
            document=document["id"],
        )
    with tempfile.TemporaryDirectory() as folder:
        gold, found = Path(folder, "gold.jsonl"), Path(folder, "claims.jsonl")
        gold.write_text(json.dumps(document) + "\n", encoding="utf-8")
        jsonl.write(claims, found)
        with mock.patch("builtins.print"):
            counts: Counter[str] = scorer().score(gold, found)
    return counts


def f1(counts: Iterable[Mapping[str, int]], right: str) -> float:
    """Return the F1 of what was *right* ("paired" or "frames") over all counts."""
    rows = list(counts)
    wanted = sum(row["gold"] + row["predicted"] for row in rows)
    return 2 * sum(row[right] for row in rows) / wanted if wanted else 0.0


def read_documents(paths: Iterable[Path]) -> list[Document]:
    """Return the English documents of the files at *paths* whose claims are told."""
    documents = [row for path in paths for row in scorer().read_jsonl(path)]
    return [row for row in documents if row["lang"] == "en" and "claims" in row]


def spoken(text: str) -> frozenset[Key]:
    """Return all that *text* says in up to so many words as a form may have."""
    lower = tokenize(plain(text)).lower
    return frozenset(
        tuple(lower[first : first + length])
        for first in range(len(lower))
        for length in range(1, _LONGEST + 1)
    )


def said_in(keys: AbstractSet[Key]) -> set[str]:
    """Return the forms that stand among the words of a text."""
    return {form for form in all_words().forms() if keys_of(form) & keys}


def near_to(keys: AbstractSet[Key]) -> set[str]:
    """Return the forms that may matter to a text: it has the first word of each."""
    return {
        form
        for form in all_words().forms()
        if any(key[:1] in keys for key in keys_of(form))
    }


def forms_of(entries: Iterable[Entry]) -> Iterator[str]:
    """Yield every form in English of *entries*."""
    for entry in entries:
        for forms in (entry.forms, entry.adjectives, entry.verbs):
            yield from forms.get("en", ())


@cache
def complete_forms() -> frozenset[str]:
    """Return the names of countries and of provinces: no text has one unlisted."""
    lists = core_lists()
    provinces = (e for e in lists[_PROVINCES].entries if "/" not in e.term.code)
    return frozenset(forms_of((*lists[_COUNTRIES].entries, *provinces)))


@cache
def keys_of(form: str) -> frozenset[Key]:
    """Return the words that *form* may be written in: singular and plural."""
    return frozenset(tuple(tokenize(f).lower) for f in (form, plural(form)))


@cache
def all_words() -> Words:
    """Return the words of the core, of all plugins, and of English grammar."""
    return Words(Extractor(strict=True).vocabulary, lexicons.cues())


@cache
def scorer() -> ModuleType:
    """Return the scorer that stands beside the annotated documents."""
    spec = spec_from_file_location("score", _GOLD / "score.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(_GOLD / "score.py")
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _entry(entry: Entry, forms: AbstractSet[str]) -> Entry:
    def kept(listed: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
        return {"en": tuple(form for form in listed.get("en", ()) if form in forms)}

    return attrs.evolve(
        entry,
        forms=kept(entry.forms),
        adjectives=kept(entry.adjectives),
        verbs=kept(entry.verbs),
    )


def main() -> None:
    """Print the scores over all documents, and those that lose the most."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument(
        "gold", nargs="*", type=Path, help="default: those of the tests"
    )
    parser.add_argument("--grammar", action="store_true", help="drop cues as well")
    parser.add_argument("--worst", type=int, default=0, help="name so many documents")
    options = parser.parse_args()
    documents = read_documents(options.gold or sorted(_GOLD.glob("*.jsonl")))
    results = measure(documents, grammar=options.grammar)
    dropped = sum(len(result.dropped) for result in results)
    print(f"{len(results)} documents, {dropped} forms dropped")
    for name, right in (("numbers", "paired"), ("frames", "frames")):
        full = f1((result.full for result in results), right)
        rest = f1((result.rest for result in results), right)
        left = f1((result.open for result in results), right)
        print(f"{name}: F1 {full:.3f} with all words, {rest:.3f} without its own")
        print(f"  {left:.3f} without those of them that no complete list has")
    worst = sorted(results, key=lambda r: r.rest["frames"] - r.full["frames"])
    for result in worst[: options.worst]:
        full, rest = (counts["frames"] for counts in (result.full, result.rest))
        print(f"{result.document['id']}: {full} to {rest}")
        costs = sorted(harms(result.document, result.dropped), reverse=True)
        for cost, form in costs:
            if cost:
                print(f"  {cost:3d} {form}")


if __name__ == "__main__":
    main()
