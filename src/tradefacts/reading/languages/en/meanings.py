"""Meanings: which of its meanings an English form has where it stands."""

from collections.abc import Sequence
from typing import Final, TypeAlias

from tradefacts.reading.mentions import Cue, Mention, Term
from tradefacts.reading.tokens import Tokens

Meanings: TypeAlias = Sequence[Term | Cue]

#: Behind these a word such as "drop" is a noun.
_NOUN_OPENERS: Final = frozenset({
    "a", "an", "the", "percent", "%", "cent", "pct", "this", "that", "its", "their",
    "of", "year", "month", "any", "sharp", "slight", "point", "points", "annual",
    "monthly", "'s",
})  # fmt: skip
#: How far before the noun they may stand, in tokens.
_REACH: Final = 2
#: The dimensions of terms: where a form has several, the first goes before the others.
_ORDER: Final = (
    "institution", "event", "blocker", "mode", "flow", "product", "firm", "group",
    "place", "measure",
)  # fmt: skip


def mention_of(tokens: Tokens, first: int, last: int, meanings: Meanings) -> Mention:
    """Return the mention of a form; a cue goes before a term of the same words."""
    value = meanings[0] if len(meanings) == 1 else _meaning(tokens, first, meanings)
    kind = value.name if isinstance(value, Cue) else "term"
    start, end = tokens.start[first], tokens.end[last - 1]
    return Mention(kind, start, end, value, first, last)


def is_in_name(
    tokens: Tokens, index: int, meanings: Meanings, before: Mention | None
) -> bool:
    """Tell whether a city is part of a person's name ("Sun Chenghai").

    *before* is the last mention before it: what is known is no name.
    """
    for meaning in meanings:
        if not isinstance(meaning, Term) or "/" not in meaning.code:
            return False
    word = tokens.surface(index - 1)
    known = before is not None and before.last == index
    return word[0].isupper() and len(word) > 1 and not known and not word.isupper()


def is_modal(meanings: Meanings) -> bool:
    """Tell whether one of *meanings* is a modal verb or a word of expectation."""
    return any(isinstance(m, Cue) and m.name == "modal" for m in meanings)


def _meaning(
    tokens: Tokens, first: int, meanings: Meanings
) -> Cue | Term | tuple[Term, ...]:
    """Return one of several meanings: a noun where the form stands as one."""
    cues = [meaning for meaning in meanings if isinstance(meaning, Cue)]
    if len(cues) > 1 and cues[1].value == "noun" and _is_noun(tokens, first):
        return cues[1]
    return cues[0] if cues else _term(meanings)


def _is_noun(tokens: Tokens, index: int) -> bool:
    """Tell whether a word such as "drop" or "increase" is a noun where it stands."""
    return not _NOUN_OPENERS.isdisjoint(tokens.lower[max(0, index - _REACH) : index])


def _term(meanings: Meanings) -> Term | tuple[Term, ...]:
    """Return the term that a form is, or all the places that share its name."""
    terms = [meaning for meaning in meanings if isinstance(meaning, Term)]
    term = min(terms, key=_order)
    if term.dimension != "place":
        return term
    others = [
        other
        for other in terms
        if other.dimension == "place" and other.code != term.code
    ]
    return (term, *others) if others else term


def _order(term: Term) -> int:
    return _ORDER.index(term.dimension) if term.dimension in _ORDER else len(_ORDER)
