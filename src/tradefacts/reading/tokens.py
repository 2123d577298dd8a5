"""A text cut into tokens: words, numbers and marks, with their offsets."""

import re
from typing import Final

import attrs

#: What a token is.
WORD: Final = "w"
NUMBER: Final = "n"
MARK: Final = "m"

_TOKEN_RE: Final = re.compile(
    r"""
    (?P<n> \d+ (?:[.,]\d+)* )                   # 1,234.5 (checked when it is read)
  | (?P<w> (?:[A-Za-z]\.){2,}                   # U.S.
         | [\u3400-\u4dbf\u4e00-\u9fff]         # Chinese: each character a word
         | 's (?![^\W\d_]) | [^\W\d_\u3400-\u4dbf\u4e00-\u9fff]+ )
  | (?P<m> [^\w\s] | _ )
    """,
    re.VERBOSE,
)


@attrs.define
class Tokens:
    """The tokens of a text, as parallel lists (one object a token costs too much).

    A hyphen between two words or numbers without space is no token: the second of the
    two is *joined* to the first.
    """

    text: str
    #: What each token says in lower case, dots of abbreviations left out.
    lower: list[str] = attrs.Factory(list)
    kind: list[str] = attrs.Factory(list)
    start: list[int] = attrs.Factory(list)
    end: list[int] = attrs.Factory(list)
    joined: list[bool] = attrs.Factory(list)

    def __len__(self) -> int:
        return len(self.lower)

    def surface(self, index: int) -> str:
        """Return token *index* as it stands in the text."""
        return self.text[self.start[index] : self.end[index]]

    def spaced(self, index: int) -> bool:
        """Tell whether white space stands before token *index*."""
        return index == 0 or self.start[index] > self.end[index - 1] + self.joined[index]


def tokenize(text: str, start: int = 0, end: int | None = None) -> Tokens:
    """Return the tokens of *text* (already plain) between two offsets."""
    tokens = Tokens(text)
    lower, kind, starts, ends, joined = (
        tokens.lower, tokens.kind, tokens.start, tokens.end, tokens.joined
    )  # fmt: skip
    hyphen = False
    last_end = -1
    for match in _TOKEN_RE.finditer(text, start, len(text) if end is None else end):
        what = match.lastgroup or MARK
        word = match.group()
        begin, stop = match.span()
        if what == MARK:
            if word in "-\u2013" and begin == last_end and kind and kind[-1] != MARK:
                after = text[stop : stop + 1]
                if after.isalnum():
                    hyphen = True
                    last_end = stop
                    continue
        elif what == WORD:
            word = word.lower()
            if "." in word:
                word = word.replace(".", "")
        lower.append(word)
        kind.append(what)
        starts.append(begin)
        ends.append(stop)
        joined.append(hyphen and begin == last_end)
        hyphen = False
        last_end = stop
    return tokens
