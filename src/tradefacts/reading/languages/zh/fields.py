"""Fields: words at the head of a sentence for what its figures are broken down by."""

from typing import Final

from tradefacts.reading.languages.zh.words import word_list
from tradefacts.reading.tokens import MARK, Tokens

#: The longest of them, in tokens.
_LONGEST: Final = 12


def opens_aspect(tokens: Tokens, first: int, last: int) -> bool:
    """Tell whether a sentence opens with what it looks at ("从贸易方式看，")."""
    if tokens.lower[first] not in word_list("aspect", "open"):
        return False
    for at in range(first + 1, min(first + _LONGEST, last)):
        if tokens.kind[at] == MARK:
            return tokens.lower[at - 1] in word_list("aspect", "close")
    return False
