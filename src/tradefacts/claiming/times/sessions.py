"""Sessions: comparisons with another session of a fair."""

from tradefacts.reading.tokens import MARK, Tokens
from tradefacts.reading.wordsets import WordSets

#: How far behind a figure the session may stand that it is compared with, in tokens.
_REACH = 10
#: How far behind its ordinal the noun of a session may stand.
_NOUN_REACH = 3


def is_of_session(tokens: Tokens, last: int, words: WordSets) -> bool:
    """Tell whether what ends before token *last* is compared with another session.

    "Over the 120th session", "than came to the previous fair", "above the spring one".
    A comma may stand before ("900, or 5 percent, more than came to the 104th").
    """
    joined = False
    last += tokens.word(last) == ","
    for at in range(last, min(last + _REACH, len(tokens))):
        word = tokens.lower[at]
        if tokens.kind[at] == MARK:
            return False
        if joined and _names_session(tokens, at, words):
            return True
        joined = joined or word in words.session_joints
    return False


def _names_session(tokens: Tokens, at: int, words: WordSets) -> bool:
    numbered = tokens.is_number(at) and tokens.glued(at + 1)
    ordinal = numbered and tokens.word(at + 1) in words.ordinal_endings
    if not ordinal and tokens.lower[at] not in words.session_names:
        return False
    behind = tokens.lower[at + 1 : at + 2 + _NOUN_REACH]
    if not words.session_nouns.isdisjoint(behind):
        return True
    return ordinal and (at + 2 >= len(tokens) or tokens.kind[at + 2] == MARK)
