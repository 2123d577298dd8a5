"""Signs: what a text must have that anything can be claimed in it.

A claim is of a figure, of a rank or of a record. All of these are told by a digit, or
by one of few words: a text without any is not worth a closer look.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from typing import Final

from tradefacts.reading.mentions import Cue
from tradefacts.records import frozen

#: The cues that state something by themselves.
_STATING: Final = frozenset({"times", "superlative", "rival", "record", "streak"})
_DIGIT_RE: Final = re.compile("[0-9]")
#: A word goes on in the next line: it may be any.
_BROKEN: Final = ("-\n", "- \n")


class _Apart(dict[int, int]):
    """White space for each character that is no part of a word."""

    def __missing__(self, code: int) -> int:
        self[code] = code if chr(code).isalnum() else ord(" ")
        return self[code]


_APART: Final = _Apart()


@frozen(slots=False)
class Signs:
    """The words and the single characters, beside digits, that a claim may be of."""

    #: In lower case.
    words: frozenset[str] = frozenset()
    characters: frozenset[str] = frozenset()

    def __or__(self, other: "Signs") -> "Signs":
        """Return the signs of both."""
        return Signs(self.words | other.words, self.characters | other.characters)

    def stand_in(self, stretch: str) -> bool:
        """Tell whether a sign stands in a *stretch* of a plain text.

        >>> signs = Signs(frozenset({"half"}))
        >>> signs.stand_in("Exports fell by half."), signs.stand_in("Exports fell.")
        (True, False)
        """
        alone = _DIGIT_RE if stretch.isascii() else self._alone
        if alone.search(stretch) or any(broken in stretch for broken in _BROKEN):
            return True
        return not self.words.isdisjoint(words_of(stretch))

    @cached_property
    def _alone(self) -> re.Pattern[str]:
        return re.compile(rf"[\d{re.escape(''.join(sorted(self.characters)))}]")


def words_of(form: str) -> Sequence[str]:
    """Return the words of a form, as signs are looked for.

    >>> words_of("Record-breaking high")
    ['record', 'breaking', 'high']
    """
    return form.lower().translate(_APART).split()


def stating(cues: Iterable[tuple[str, Cue]], *others: str) -> Iterator[str]:
    """Yield the forms of *cues* that state something; *others* name further ones."""
    names = _STATING.union(others)
    return (form for form, cue in cues if cue.name in names)


def with_parts(
    known: AbstractSet[str], forms: Iterable[Sequence[str]]
) -> frozenset[str]:
    """Return what is *known*, and a part of each of *forms* that has nothing of it.

    No form is said without one of these. That part is the longest, or the last.

    >>> sorted(with_parts({"half"}, [["half", "again"], ["new", "record"]]))
    ['half', 'record']
    """
    found = set(known)
    for form in sorted(forms, key=len):
        if found.isdisjoint(form):
            found.add(max(reversed(form), key=len))
    return frozenset(found)
