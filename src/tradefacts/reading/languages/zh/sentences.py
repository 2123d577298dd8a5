"""Where Chinese sentences end: a semicolon parts clauses, and no sentences."""

from typing import Final

from tradefacts.reading.tokens import Tokens

_STOPS: Final = frozenset("。!?｡")
_CLOSING: Final = frozenset("\"')]}》")


def sentence_ends(tokens: Tokens) -> list[int]:
    """Return, for each sentence, the token after its last."""
    lower, length = tokens.lower, len(tokens)
    ends: list[int] = []
    for index, word in enumerate(lower):
        if word not in _STOPS or (ends and index < ends[-1]):
            continue
        behind = index + 1
        while behind < length and lower[behind] in _STOPS | _CLOSING:
            behind += 1
        ends.append(behind)
    if not ends or ends[-1] != length:
        ends.append(length)
    return ends
