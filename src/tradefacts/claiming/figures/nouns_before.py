"""Nouns before their number: "trips numbered 500", "exports of cars fell to 4,600".

Most nouns stand behind their number; to one before it a verb joins it, a colon, or what
something came to.
"""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.figures.bare import counts, narrowed_noun, numbered_before
from tradefacts.claiming.figures.counted import FIRMS, VOLUME, is_numbering
from tradefacts.claiming.figures.governing import verb_before
from tradefacts.claiming.items import (
    CLAUSE_ENDS,
    VALUED,
    Item,
    Phrase,
    detail_of,
    kind_at,
    skip_back,
    stated_of,
    term_of,
)
from tradefacts.claiming.state import Outline, State
from tradefacts.reading.tokens import WORD

#: How far before its number "whose number" may stand, in items.
_RELATIVE: Final = 8
#: What may stand between a counted noun and its number ("trips numbered 500").
_BEFORE_NUMBER: Final = frozenset({"level", "to", "at", "with", ":", "period", "in"})
_NUMBERED: Final = frozenset({"level", "to", "at", ":"})
#: What may stand between goods and what their number came to ("fell by 5% to 900").
_MOVING: Final = _BEFORE_NUMBER | VALUED | {"rise", "fall", "by", "basis", ",", "and"}
#: Terms whose last word is in the plural where goods are counted.
_TELLING: Final = frozenset({"product", "flow", "firm", "mode"})
#: From here on a bare number behind goods counts them.
_MANY: Final = 1000
#: What joins a place to what passes there.
_PASSING: Final = frozenset({"through", "at", "in", "to", "from"})
#: Hedges that are verbs, too ("topped").
_VERB_HEDGES: Final = frozenset({"over", "nearly"})
#: Where the search for the noun of a number ends.
_CLAUSE_STOPS: Final = VALUED | CLAUSE_ENDS | {"level", "rise", "fall", ":"}


def measure_before(state: State, index: int) -> str | None:
    """Return the measure of a noun before the number: "trips numbered 500".

    In a list of places the noun is the one that was counted last.
    """
    items = state.outline.items
    named = _named_in_clause(items, index - 1) or _hedged_noun(items, index)
    named = named or _numbered_by_relative(state.outline, index)
    if named is not None:
        return named
    at = skip_back(items, index - 1, _BEFORE_NUMBER)
    if at >= 0 and detail_of(items[at]) == "entries":
        at -= 1  # "firms with export records numbered 900"
    outline = state.outline
    known = 0 <= at < index - 1 and not _takes_unknown(outline, index)
    phrase = items[at] if known else None
    if not isinstance(phrase, Phrase):
        return _moved_to(outline, index)
    joint = items[index - 1].kind
    narrowed = narrowed_noun(items, at, outline.sentence, outline.words)
    phrase = numbered_before(items, at) or narrowed or phrase
    if counts(phrase) and joint in _NUMBERED:
        return phrase.counted or FIRMS
    numbered = is_numbering(items, index - 1) or (
        joint in _NUMBERED and phrase.number_of
    )
    numbered = numbered and "product" in phrase.dims
    if numbered or (joint in _NUMBERED and _are_goods(state.outline, index, phrase)):
        return VOLUME
    last = state.registers.last_count
    if last is None or phrase.dims.keys() != {"reporter"} or joint not in {":", "with"}:
        return None
    return last.dims.get("measure")


def _takes_unknown(outline: Outline, index: int) -> bool:
    """Tell whether a verb has an object that nobody knows ("firms signed 9 pledges").

    The number is one of these.
    """
    words, tokens, at = (
        outline.words,
        outline.sentence.tokens,
        outline.items[index].last,
    )
    if verb_before(outline, index) not in words.dealings:
        return False
    near = at < outline.sentence.last and tokens.kind[at] == WORD
    following = outline.items[index + 1] if index + 1 < len(outline.items) else None
    if not near or (following is not None and following.first == at):
        return False
    ends = words.fillers | words.figure_ends | words.dealings | words.pasts
    return tokens.lower[at] not in ends


def _moved_to(outline: Outline, index: int) -> str | None:
    """Return what a number counts that something came to, or None.

    "Exports of cars fell by 5 percent to 4,600", "the number of firms fell to 4,600".
    """
    items = outline.items
    if kind_at(items, index - 1) not in {"to", "at"}:
        return None
    at = skip_back(items, index - 1, _MOVING)
    phrase = items[at] if at >= 0 else None
    if not isinstance(phrase, Phrase):
        return None
    if phrase.number_of and phrase.counted:
        return phrase.counted
    return VOLUME if _are_goods(outline, index, phrase) else None


def _hedged_noun(items: Sequence[Item], index: int) -> str | None:
    """Return the noun right before a number whose verb is its hedge.

    "Visitors topped 500", "firms with export records topped 500"; or that the number is
    set beside: "the number of visitors, 500, was a record".
    """
    at = index - 1
    if at > 0 and detail_of(items[at]) == "entries":
        at -= 1
    whole = items[at - 2] if kind_at(items, at - 1) in _PASSING else None
    if isinstance(whole, Phrase) and whole.counted:
        at -= 2  # "parcels through the port exceeded 900"
    before = items[at] if at >= 0 else None
    stated = stated_of(items[index])
    if isinstance(before, Phrase) and stated is not None:
        return before.counted if stated.qualifier in _VERB_HEDGES else None
    apposed = kind_at(items, index - 1) == kind_at(items, index + 1) == ","
    noun = items[index - 2] if index > 1 else None
    if apposed and isinstance(noun, Phrase) and noun.number_of:
        return noun.counted
    passed = stated is not None and stated.qualifier in _VERB_HEDGES
    if passed and kind_at(items, index - 1) == "pronoun":
        return _named_before(items, index - 1)  # "so many visitors: they exceeded 500"
    return None


def _named_before(items: Sequence[Item], index: int) -> str | None:
    """Return the counted noun that "they" at *index* points to in its sentence."""
    named = (item for item in reversed(items[:index]) if isinstance(item, Phrase))
    return next((noun.counted for noun in named if noun.counted), None)


def _numbered_by_relative(outline: Outline, index: int) -> str | None:
    """Return the noun before "whose number" ("parks, whose number rose to 900")."""
    items = outline.items[max(0, index - _RELATIVE) : index]
    at = skip_back(items, len(items) - 1, _MOVING - {","})
    noun = items[at - 1 - (kind_at(items, at - 1) == ",")] if at > 1 else None
    if kind_at(items, at) != "which" or not isinstance(noun, Phrase):
        return None
    said = outline.sentence.tokens.word(items[at].last)
    return noun.counted if said in outline.words.figures else None


def _named_in_clause(items: Sequence[Item], joint: int) -> str | None:
    """Return the noun that a colon or "numbered" refers to ("trucks, in May: 900")."""
    if kind_at(items, joint) != ":" and not is_numbering(items, joint):
        return None
    head = None
    joint -= kind_at(items, joint - 1) == "record"
    joint -= kind_at(items, joint - 1) == "level"  # "was the highest ever: 900"
    for item in reversed(items[:joint]):
        if isinstance(item, Phrase) and item.counted:
            head = item.counted  # of "trucks at the port" the first is the head
        if item.kind in _CLAUSE_STOPS:
            break
    return head


def _are_goods(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether a bare number counts goods ("exports of cars reached 5,000")."""
    number = outline.items[index]
    following = outline.sentence.tokens.word(number.last)
    dated = kind_at(outline.items, index + 1) in {"in", "period"}
    stated = stated_of(number)
    return (
        phrase.has_flow
        and "product" in phrase.dims
        and stated is not None
        and (stated.scale > 0 or stated.value >= _MANY)
        and _is_plural(outline, phrase)
        and (dated or following in outline.words.figure_ends | {"", ",", ".", ";"})
    )


def _is_plural(outline: Outline, phrase: Phrase) -> bool:
    """Tell whether goods are named in the plural ("cars", "cars exported")."""
    tokens = outline.sentence.tokens
    for mention in reversed(outline.sentence.mentions):
        if phrase.first <= mention.first and mention.last <= phrase.last:
            term = term_of(mention) if mention.kind == "term" else None
            if term and term.dimension in _TELLING and not term.verb:
                last = tokens.lower[mention.last - 1]
                return last.endswith(tuple(outline.words.plural_endings))
    return False
