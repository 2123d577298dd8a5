"""A text cut into tokens: words, numbers and marks, with their offsets."""

import re
from array import array
from collections.abc import Container
from functools import lru_cache
from sys import intern
from typing import Final

import attrs

from tradefacts.reading.characters import simplified
from tradefacts.records import define

#: What a token is.
WORD: Final = "w"
NUMBER: Final = "n"
MARK: Final = "m"

_TOKEN_RE: Final = re.compile(
    r"""
    (?P<n> \d+ (?:[.,]\d+)* )                   # 1,234.5 (checked when it is read)
  | (?P<w> [A-Za-z]{2,}+ (?![^\x00-\x7f])       # most words: told at once
         | (?:[A-Za-z]\.){2,}                   # U.S.
         | [\u3007\u3400-\u4dbf\u4e00-\u9fff]   # Chinese: each character a word
         | 's (?![^\W\d_]) | [^\W\d_\u3007\u3400-\u4dbf\u4e00-\u9fff]+ )
  | (?P<j> (?<=[\w.]) [-\u2013] (?=[^\W_]) )    # joins two tokens, or is a mark
  | (?P<b> (?<=[^\W\d_]) - [ ]?\n[ ]{0,8} (?=[a-z]) )  # a word broken at a line end
  | (?P<m> [^\w\s] | _ )
    """,
    re.VERBOSE,
)
#: Offsets are kept as numbers of a machine, and each word once: a text has many.
_OFFSET: Final = "I"
#: The first of the Chinese characters, of which each is a word.
_FIRST_HAN: Final = "\u3400"
#: What ends a sentence.
STOPS: Final = frozenset(".!?")
#: How many characters of a text are looked through for its other words.
_NEAR: Final = 20_000
_JOINT: Final = "j"
_BREAK: Final = "b"
#: How many words are remembered for the next time, and how long they may be.
REMEMBERED: Final = 1 << 14
LONGEST_WORD: Final = 40
#: Marks behind a word that are tokens of their own, whatever follows.
_ENDING: Final = frozenset(",.;:)")


@define
class Tokens:
    """The tokens of a text, as parallel lists (one object a token costs too much).

    A hyphen between two words or numbers without space is no token: the second of the
    two is *joined* to the first.
    """

    text: str
    #: What each token says in lower case, dots of abbreviations left out; a Chinese
    #: character in its simplified form.
    lower: list[str] = attrs.Factory(list)
    kind: list[str] = attrs.Factory(list)
    start: "array[int]" = attrs.Factory(lambda: array(_OFFSET))
    end: "array[int]" = attrs.Factory(lambda: array(_OFFSET))
    joined: bytearray = attrs.Factory(bytearray)
    #: The tokens that a sentence may end with: stops, and words with dots in them.
    stops: list[int] = attrs.Factory(list)

    def __len__(self) -> int:
        return len(self.lower)

    def add(
        self, word: str, kind: str, start: int, end: int, *, joined: bool = False
    ) -> None:
        """Add a token, whose *word* is given as it stands, behind the last."""
        if word in STOPS or (kind == WORD and "." in word):
            self.stops.append(len(self.lower))
        self.lower.append(intern(_said(word) if kind == WORD else word))
        self.kind.append(kind)
        self.start.append(start)
        self.end.append(end)
        self.joined.append(joined)

    def says(self, word: str) -> bool:
        """Tell whether *word*, in lower case, stands anywhere near in the text.

        Near is what is read at once, and as much before and behind it.
        """
        part = self.start[0] // _NEAR if self.start else 0
        return word in _words_near(self.text, part)

    def word(self, index: int) -> str:
        """Return token *index* in lower case, or "" where no token stands."""
        if index < 0:
            return ""
        try:  # this is asked most of all
            return self.lower[index]
        except IndexError:
            return ""

    def words(self, index: int, *expected: str) -> bool:
        """Tell whether the tokens from *index* on say what is *expected*."""
        if expected and self.word(index) != expected[0]:
            return False
        return tuple(self.lower[index : index + len(expected)]) == expected

    def spoken(self, first: int, last: int) -> str:
        """Return what the tokens from *first* up to *last* say."""
        if last == first + 1:
            return self.word(first)
        return " ".join(self.lower[first:last])

    def is_number(self, index: int) -> bool:
        """Tell whether a number in digits stands at *index*."""
        return 0 <= index < len(self.kind) and self.kind[index] == NUMBER

    def surface(self, index: int) -> str:
        """Return token *index* as it stands in the text."""
        return self.text[self.start[index] : self.end[index]]

    def surfaces(self) -> list[str]:
        """Return all tokens as they stand in the text."""
        return [self.text[i:j] for i, j in zip(self.start, self.end, strict=True)]

    def spaced(self, index: int) -> bool:
        """Tell whether white space stands before token *index*."""
        return (
            index == 0 or self.start[index] > self.end[index - 1] + self.joined[index]
        )

    def glued(self, index: int) -> bool:
        """Tell whether a token *index* follows the one before it without a gap."""
        return 0 < index < len(self.start) and self.start[index] == self.end[index - 1]

    def joint(self, index: int) -> str:
        """Return the hyphen or dash that joins token *index* to the one before."""
        if 0 < index < len(self.joined) and self.joined[index]:
            return self.text[self.end[index - 1]]
        return ""


@lru_cache(maxsize=2)
def _words_near(text: str, part: int) -> frozenset[str]:
    """Return all words of a part of *text*, and of the parts beside it."""
    near = text[max(0, part - 1) * _NEAR : (part + 2) * _NEAR]
    return frozenset(re.findall(r"[^\W\d_]+", near.lower()))


def tokenize(
    text: str, start: int = 0, end: int | None = None, known: Container[str] = ()
) -> Tokens:
    """Return the tokens of *text* (already plain) between two offsets.

    A word broken at the end of a line is one token where it is a *known* word, else
    the hyphen joins its parts like any other.

    >>> tokenize("a U.S.-made 5.3-tonne truck").lower
    ['a', 'us', 'made', '5.3', 'tonne', 'truck']
    """
    tokens = Tokens(text)
    lower, kind, starts, ends, joined = (
        tokens.lower, tokens.kind, tokens.start, tokens.end, tokens.joined
    )  # fmt: skip
    end = len(text) if end is None else end
    stop, broken = start, -1
    for chunk in text[start:end].split():
        begin = text.index(chunk, stop)
        stop = begin + len(chunk)
        short = begin != broken and len(chunk) <= LONGEST_WORD
        whole = _whole(chunk) if short else None
        if whole is None:
            broken = _cut(tokens, (begin, stop, end), broken, known)
            continue
        # Most chunks are a word, with a mark behind it or not.
        said, mark = whole
        lower.append(said)
        kind.append(WORD)
        starts.append(begin)
        ends.append(begin + len(said))
        joined.append(False)
        if mark:
            if mark == ".":
                tokens.stops.append(len(lower))
            lower.append(mark)
            kind.append(MARK)
            starts.append(stop - 1)
            ends.append(stop)
            joined.append(False)
    return tokens


@lru_cache(REMEMBERED)
def _whole(chunk: str) -> tuple[str, str] | None:
    """Return the word that a chunk is, in lower case, and the mark behind it or "".

    None where there is more to it. Texts say the same words again and again.
    """
    word = chunk[:-1] if chunk[-1] in _ENDING else chunk
    if not (word.isalpha() and word.isascii()):
        return None
    return intern(word.lower()), chunk[len(word) :]


def _cut(
    tokens: Tokens, span: tuple[int, int, int], broken: int, known: Container[str]
) -> int:
    """Add the tokens of a chunk without white space.

    *span* is where it begins and ends, and where the text does; *broken* is where a
    word goes on that a line end has broken. Return the same of the next one, or -1.
    """
    begin, stop, end = span
    joint = broken
    # Only a word that a line end breaks is told by what stands behind the space.
    limit = end if tokens.text[stop - 1] == "-" else stop
    for match in _TOKEN_RE.finditer(tokens.text, begin, limit):
        first, last = match.span()
        if first >= stop:
            break
        what, said = match.lastgroup or MARK, match.group()
        if what == _BREAK:
            return last
        if what == _JOINT:
            if tokens.kind and tokens.kind[-1] != MARK and tokens.end[-1] == first:
                joint = last
                continue
            what = MARK
        if first == broken and tokens.lower[-1] + said in known:
            tokens.lower[-1] += said
            tokens.end[-1] = last
            continue
        tokens.add(said, what, first, last, joined=first == joint)
    return -1


def _said(word: str) -> str:
    """Return what a word says: in lower case and without dots, or simplified."""
    return simplified(word) if word >= _FIRST_HAN else word.lower().replace(".", "")
