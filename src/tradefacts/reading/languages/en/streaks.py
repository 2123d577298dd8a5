"""The grammar of English streaks: "three months in a row", "eight straight quarters"."""

from decimal import Decimal
from typing import Final

from tradefacts.reading.mentions import Mention, Stated
from tradefacts.reading.numbers import read_digits
from tradefacts.reading.tokens import NUMBER, Tokens

_ORDINALS: Final = {
    word: number
    for number, word in enumerate(
        "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(),
        start=2,
    )
}
_JOINING: Final = frozenset({"consecutive", "straight", "successive", "running"})
_BEHIND: Final = (
    ("in", "a", "row"), ("running",), ("straight",), ("on", "end"), ("in", "succession"),
    ("on", "the", "trot"), ("consecutively",), ("in", "succession"),
)  # fmt: skip
_UNITS: Final = frozenset({"day", "week", "month", "quarter", "year"})


def read_streak(tokens: Tokens, i: int, numbers: dict[str, Decimal]) -> Mention | None:
    """Return the streak that begins at token *i*, or None."""
    value, at = _count(tokens, i, numbers)
    if value is None:
        return None
    joined = _word(tokens, at) in _JOINING
    at += joined
    unit = _word(tokens, at).removesuffix("s")
    if unit not in _UNITS:
        return None
    end = at + 1
    if not joined:
        for words in _BEHIND:
            if tuple(tokens.lower[end : end + len(words)]) == words:
                end += len(words)
                break
        else:
            return None
    stated = Stated(value, Decimal(0), unit, worded=True)
    return Mention("streak", tokens.start[i], tokens.end[end - 1], stated, i, end)


def _count(tokens: Tokens, i: int, numbers: dict[str, Decimal]) -> tuple[Decimal | None, int]:
    word = tokens.lower[i]
    if tokens.kind[i] == NUMBER:
        read = read_digits(word)
        ordinal = _word(tokens, i + 1) in ("st", "nd", "rd", "th")
        return (read[0] if read and read[1] == 0 else None), i + 1 + ordinal
    if word in _ORDINALS:
        return Decimal(_ORDINALS[word]), i + 1
    return numbers.get(word), i + 1


def _word(tokens: Tokens, i: int) -> str:
    return tokens.lower[i] if i < len(tokens) else ""
