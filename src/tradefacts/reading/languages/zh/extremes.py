"""Extremes: what is told to be the most, with no place in numbers ("增速最快")."""

from functools import cache
from typing import Final

from tradefacts.reading.languages.zh.words import load_words, word_list
from tradefacts.reading.lexicon import Lexicon
from tradefacts.reading.mentions import Cue, Mention
from tradefacts.reading.tokens import MARK, Tokens

_MOST: Final = "最"
_OF: Final = "的"
#: How far before a superlative the words of its clause are looked through, in tokens.
_REACH: Final = 12
#: Names of cues: the rank of what moves most, of what is most, of both in a field.
_GROWING: Final = "growing"
_EXTREME: Final = "extreme"
_STANDING: Final = "standing"
#: What they are where those are named that something is one of.
_AMONG: Final = {_GROWING: "outgrowing", _EXTREME: _STANDING}
#: How far before a superlative such a field may close ("各市中，"), in tokens.
_FIELD_REACH: Final = 24


def read_extreme(tokens: Tokens, i: int) -> Mention | None:
    """Return the rank of what is the most at token *i* ("最快"), or None.

    Only where nothing but a noun for those ranked stands behind it in its clause, and
    no time before it: "近五年最高" ranks nothing.
    """
    if tokens.word(i) != _MOST:
        return None
    last, named = _end(tokens, i)
    if not last or _is_of_time(tokens, i):
        return None
    at = _before_field(tokens, i)
    among = _names_field(tokens, i)
    for name, key in (
        (_GROWING, "moves"),
        (_EXTREME, "amounts"),
        (_STANDING, "fields"),
    ):
        if _ends_with(tokens, at, key):
            told = _AMONG.get(name, name) if among else name
            return _mention(tokens, i, last, Cue(told, "1"))
    much = tokens.word(i + 1) in word_list("extreme", "many") and not named
    return _mention(tokens, i, last, Cue(_EXTREME, "1")) if much else None


def _end(tokens: Tokens, i: int) -> tuple[int, bool]:
    """Return where the superlative at token *i* ends, 0 where it ranks nothing.

    With that, whether it names by its kind what is ranked ("最快的市场").
    """
    end, found = _words("most").longest(tokens, i)
    if not found:
        return 0, False
    if _ends_clause(tokens, end):
        return end, False
    if tokens.word(end) != _OF:
        return 0, False
    if _ends_clause(tokens, end + 1):
        return end, False
    noun, named = _words("nouns").longest(tokens, end + 1)
    alone = _ends_clause(tokens, noun) or tokens.word(noun) in word_list(
        "standing", "is"
    )
    return (noun, True) if named and alone else (0, False)


def _ends_clause(tokens: Tokens, at: int) -> bool:
    return at >= len(tokens) or tokens.kind[at] == MARK


def _is_of_time(tokens: Tokens, i: int) -> bool:
    """Tell whether the clause before token *i* tells since when something is so."""
    first = max(0, i - _REACH)
    marks = [at for at in range(first, i) if tokens.kind[at] == MARK]
    said = "".join(tokens.lower[marks[-1] + 1 if marks else first : i])
    return any(word in said for word in word_list("extreme", "times"))


def _before_field(tokens: Tokens, i: int) -> int:
    """Return where the field before token *i* begins ("在各类中最快"), else *i*."""
    if tokens.word(i - 1) not in word_list("extreme", "within"):
        return i
    for at in range(i - 2, max(0, i - _REACH), -1):
        if tokens.lower[at] in word_list("ranked", "in"):
            return at
    return i


def _names_field(tokens: Tokens, i: int) -> bool:
    """Tell whether a clause before token *i* names a field ("全省21个市州中，")."""
    closes = word_list("extreme", "within")
    first = max(1, i - _FIELD_REACH)
    return any(
        tokens.kind[at] == MARK and tokens.lower[at - 1] in closes
        for at in range(first, i)
    )


def _ends_with(tokens: Tokens, i: int, key: str) -> bool:
    """Tell whether a word of a list ends before token *i*."""
    forms, first = word_list("extreme", key), max(0, i - _longest(key))
    return any("".join(tokens.lower[at:i]) in forms for at in range(first, i))


@cache
def _words(key: str) -> Lexicon:
    return Lexicon((form, Cue("extreme", key)) for form in load_words()["extreme"][key])


@cache
def _longest(key: str) -> int:
    return max(map(len, word_list("extreme", key)))


def _mention(tokens: Tokens, first: int, last: int, cue: Cue) -> Mention:
    start, end = tokens.start[first], tokens.end[last - 1]
    return Mention("superlative", start, end, cue, first, last)
