"""What opens an English quantity: a sign, and the sign or code of a currency."""

from typing import Final

from tradefacts.reading.languages.en.units import Money, Units
from tradefacts.reading.tokens import Tokens
from tradefacts.records import passing

_SIGNS: Final = {"-": -1, "+": 1, "minus": -1, "plus": 1}
#: Signs that are words: the figure begins behind them.
SIGN_WORDS: Final = frozenset({"minus", "plus"})
#: What a sign may follow without a space.
_BEFORE_SIGNS: Final = frozenset("(|,:;[/=\"'")
#: Words that open a number besides those that are numbers themselves.
_WORDS: Final = frozenset({"a", "half"})


@passing
class Opening:
    """What stands before a number, and where."""

    #: The first token of all.
    first: int
    #: The token that the number itself begins with.
    number: int
    #: -1 or +1 where a sign is written, else 0.
    sign: int = 0
    money: Money | None = None

    @property
    def bare(self) -> bool:
        """Whether nothing stands before the number."""
        return self.first == self.number


def read_opening(tokens: Tokens, units: Units, i: int) -> Opening | None:
    """Return what opens the quantity at token *i*, or None where none begins.

    A sign stands before the currency or behind it ("-$5", "$-5").
    """
    if tokens.is_number(i):
        return _bare(tokens, i)
    sign, at = _sign(tokens, i)
    if at > i and not _may_be_sign(tokens, i):
        return None
    money, at = _money(tokens, units, at)
    if money is not None and not sign:
        sign, at = _sign(tokens, at)
    if tokens.is_number(at) or (money is None and _is_word(tokens, units, at)):
        if sign == 0 and tokens.word(i - 1) == "negative":
            return Opening(i - 1, at, -1, money)
        first = i + (tokens.word(i) in SIGN_WORDS)
        return Opening(first, at, sign, money)
    return None


def _bare(tokens: Tokens, i: int) -> Opening:
    """Return what opens a number that begins with its digits, at token *i*."""
    if tokens.word(i - 1) == "negative":
        return Opening(i - 1, i, -1)
    return Opening(i, i)


def _sign(tokens: Tokens, i: int) -> tuple[int, int]:
    """Return the sign at token *i*, 0 without one, and the token behind it."""
    sign = _SIGNS.get(tokens.word(i), 0)
    worded = tokens.word(i) in SIGN_WORDS
    if not sign or not (worded or tokens.glued(i + 1)):
        return 0, i
    if worded and tokens.is_number(i - 1):
        return 0, i  # "5 plus 2"
    return sign, i + 1


def _may_be_sign(tokens: Tokens, i: int) -> bool:
    return tokens.spaced(i) or tokens.lower[i - 1] in _BEFORE_SIGNS


def _money(tokens: Tokens, units: Units, i: int) -> tuple[Money | None, int]:
    found = units.sign_at(tokens, i) if i < len(tokens) else None
    return found or (None, i)


def _is_word(tokens: Tokens, units: Units, i: int) -> bool:
    word = tokens.word(i)
    return word in units.numbers or word in _WORDS
