"""Fields: what names of offices list ("Ministry of Trade, Industry and Energy")."""

from typing import Final

from tradefacts.reading.tokens import Tokens

#: What stands before the first field and the last.
OF: Final = frozenset({"of", "for"})
_AND: Final = frozenset({"and", "&"})
#: The longest list, in tokens to either side of a comma.
_LONGEST: Final = 8


def parts_fields(tokens: Tokens, at: int) -> bool:
    """Tell whether the token at *at* is a comma between the fields of an office."""
    if tokens.word(at) != "," or not _is_listed(tokens, at + 1):
        return False
    first, last = at, at + 1
    while first > at - _LONGEST and _is_listed(tokens, first - 1):
        first -= 1
    while last < at + _LONGEST and _is_listed(tokens, last):
        last += 1
    opened = tokens.word(first - 1) in OF and _is_capital(tokens, first - 2)
    return opened and tokens.word(last) in _AND and _is_capital(tokens, last + 1)


def fields_end(tokens: Tokens, end: int) -> int:
    """Return where the name ends that goes on at *end* with further fields."""
    if not parts_fields(tokens, end):
        return end
    while _is_listed(tokens, end):
        end += 1
    end += 1
    while _is_capital(tokens, end):
        end += 1
    return end


def _is_listed(tokens: Tokens, at: int) -> bool:
    return tokens.word(at) == "," or _is_capital(tokens, at)


def _is_capital(tokens: Tokens, at: int) -> bool:
    return 0 <= at < len(tokens) and tokens.surface(at)[:1].isupper()
