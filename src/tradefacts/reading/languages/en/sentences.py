"""Where English sentences end."""

from typing import Final

from tradefacts.reading.languages.en.units import Units
from tradefacts.reading.languages.en.words import word_list
from tradefacts.reading.tokens import MARK, STOPS, WORD, Tokens

#: What may follow a stop without a space: stops, and closing marks.
_BEHIND_STOP: Final = STOPS | frozenset("\"')]}")
#: The most letters of a name cut short.
_INITIAL: Final = 2
#: What a sentence may begin with, besides capitals and digits.
_OPENING: Final = frozenset("\"'([\u2013$*")


def sentence_ends(tokens: Tokens, units: Units) -> list[int]:
    """Return, for each sentence, the token after its last."""
    ends: list[int] = []
    behind = 0
    for index in tokens.stops:
        if index < behind:
            continue
        if tokens.kind[index] == MARK:
            behind = _after_stop(tokens, index)
            if _ends(tokens, units, index, behind):
                ends.append(behind)
        elif _ends_abbreviated(tokens, index + 1):
            ends.append(index + 1)
    if not ends or ends[-1] != len(tokens):
        ends.append(len(tokens))
    return ends


def _after_stop(tokens: Tokens, index: int) -> int:
    """Return the token after the stops and closing marks at *index*."""
    end = index + 1
    while (
        end < len(tokens)
        and tokens.lower[end] in _BEHIND_STOP
        and not tokens.spaced(end)
    ):
        end += 1
    return end


def _ends(tokens: Tokens, units: Units, stop: int, following: int) -> bool:
    """Tell whether the stop ends a sentence, and no abbreviation or number."""
    if following >= len(tokens):
        return True
    opening = tokens.surface(following)[0]
    opens = opening.isupper() or opening.isdigit() or opening in _OPENING
    if not opens or not (tokens.spaced(following) or _is_glued(tokens, following)):
        return False
    if tokens.lower[stop] != "." or following > stop + 1:
        return True
    before = tokens.lower[stop - 1] if stop else ""
    if before in word_list("sentence", "abbreviations") and not tokens.spaced(stop):
        final = before in word_list("sentence", "final") and opening.isupper()
        # "5 mln. US dollars", but "5 mln. In May".
        return final and not units.is_measured(tokens, following)
    return not (len(before) == 1 and tokens.surface(stop - 1).isupper())


def _is_glued(tokens: Tokens, following: int) -> bool:
    """Tell whether a sentence begins with no white space before ("on Monday.In May").

    Words stand on both sides, neither of which may be an initial.
    """
    opening, before = tokens.surface(following), tokens.surface(following - 2)
    begins = opening.istitle() and (len(opening) > 1 or opening in {"A", "I"})
    return begins and tokens.kind[following - 2] == WORD and len(before) > _INITIAL


def _ends_abbreviated(tokens: Tokens, following: int) -> bool:
    """Tell whether an abbreviation before *following* also ends its sentence."""
    if following >= len(tokens) or tokens.kind[following - 1] != WORD:
        return False
    if tokens.joined[following]:
        return False  # "U.S.-China trade"
    return (
        "." in tokens.surface(following - 1)
        and tokens.surface(following)[0].isupper()
        and tokens.lower[following] in word_list("sentence", "openings")
    )
