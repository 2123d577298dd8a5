"""The report on the vocabularies: one value, as text or as JSON."""

import textwrap
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

import attrs

from tradefacts.reading.languages import SUPPORTED
from tradefacts.records import frozen
from tradefacts.vocabulary.clashes import Clash, find_clashes
from tradefacts.vocabulary.lists import Meaning, WordList
from tradefacts.vocabulary.touched import find_touched

_WIDTH: Final = 88


@frozen
class ListReport:
    """What there is to say of one list."""

    name: str
    #: Where its facts come from; empty where it does not say.
    source: str
    terms: int
    #: How many spellings it has in each language, plurals too.
    spellings: dict[str, int]
    #: The terms that no text touches; None where no texts were looked at.
    untouched: tuple[Meaning, ...] | None


@frozen
class Report:
    """What there is to say of all lists."""

    lists: tuple[ListReport, ...]
    clashes: tuple[Clash, ...]

    def to_dict(self) -> dict[str, Any]:
        """Return the report as plain values, for JSON."""
        return attrs.asdict(self)

    def to_text(self) -> str:
        """Return the report for people."""
        return "\n".join((*self._lists(), *self._clashes()))

    def _lists(self) -> Iterator[str]:
        for words in self.lists:
            counts = words.spellings.items()
            sizes = ", ".join(f"{n} {code}" for code, n in counts if n)
            yield f"{words.name}: {words.terms} terms; spellings: {sizes}"
            yield from _wrapped(f"source: {words.source or 'not stated'}")
            if words.untouched is not None:
                yield from _wrapped(_untouched(words.untouched, words.terms))
            yield ""

    def _clashes(self) -> Iterator[str]:
        counts: Counter[str] = Counter(clash.kind for clash in self.clashes)
        for kind, title in (
            ("codes", "spellings with two codes of one dimension"),
            ("shadowed", "spellings with two dimensions, the first of which is read"),
        ):
            yield f"{counts[kind]} {title}"
            yield from (f"  {clash}" for clash in self.clashes if clash.kind == kind)
        yield f"{counts['swallowed']} spellings within longer ones of another list"
        pairs = Counter(
            tuple(meaning.list for meaning in clash.meanings)
            for clash in self.clashes
            if clash.kind == "swallowed"
        )
        for (swallower, swallowed), number in sorted(pairs.items()):
            yield f"  {number} of {swallowed} within {swallower}"


def make_report(
    lists: Sequence[WordList], texts: Iterable[str] | None = None
) -> Report:
    """Return the report on *lists*; *texts* are those that should touch each term."""
    touched = None if texts is None else find_touched(lists, texts)
    return Report(
        tuple(_report(words, touched) for words in lists),
        tuple(clash for code in SUPPORTED for clash in find_clashes(lists, code)),
    )


def _report(words: WordList, touched: set[Meaning] | None) -> ListReport:
    terms = words.terms()
    return ListReport(
        words.name,
        words.vocabulary.source,
        len(terms),
        {code: len(words.spellings(code)) for code in SUPPORTED},
        None if touched is None else tuple(t for t in terms if t not in touched),
    )


def _untouched(terms: Sequence[Meaning], total: int) -> str:
    names = ", ".join(f"{term.dimension}.{term.code}" for term in terms)
    colon = ": " if names else ""
    return f"no test touches {len(terms)} of {total} terms{colon}{names}"


def _wrapped(text: str) -> list[str]:
    return textwrap.wrap(
        text, _WIDTH, initial_indent="  ", subsequent_indent="    ",
        break_on_hyphens=False,
    )  # fmt: skip
