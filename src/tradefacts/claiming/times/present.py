"""Present: figures of now, which no period has ("there are now 5,000 enterprises")."""

from collections.abc import Iterable, Sequence
from typing import Final

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.items import (
    CLAUSE_ENDS,
    RATES,
    VALUED,
    Item,
    Phrase,
    kind_at,
    role_at,
    skip_back,
    stated_of,
)
from tradefacts.claiming.state import Outline
from tradefacts.reading.mentions import COUNT, PERCENT, Mention
from tradefacts.reading.wordsets import WordSets

#: How far before a count the verb of its clause may stand, in tokens, and how far in a
#: language where it stands first.
_VERB_REACH: Final = 14
_FIRST_VERB_REACH: Final = 40
#: How far into a sentence a hedged count may stand that opens it.
_OPENING_HEDGE: Final = 3
#: How far behind a count a word for the present may stand, in tokens.
_NOW_REACH: Final = 3
_MOVES: Final = frozenset({"rise", "fall"})
_TRADER: Final = frozenset({"flow", "reporter"})
#: What a place may have at no time of its own: whom its goods reach, and their kinds.
_REACHED: Final = frozenset({"partners", "product-types"})
#: With one of these a sentence tells of a time, not of a state.
_HAPPENING: Final = frozenset({
    "money", "amount", "points", "rise", "fall", "period",
})  # fmt: skip


def is_count_of_now(outline: Outline, index: int, draft: Draft) -> bool:
    """Tell whether what is counted at *index* is there now, at no time of its own."""
    if draft.statistic != "level":
        return False
    mention = draft.mention
    if _is_of_now(outline, index, mention):
        return True
    told = draft.period_place not in {"", "after"}
    if told or _is_outcome(outline.items, index) or _is_compared(outline, index):
        return False
    return (
        _is_present(outline, mention)
        or _is_of_present(outline, mention)
        or (draft.measure in _REACHED and _is_habit(outline))
        or (_is_by_time(draft) and not _is_past(outline))
    )


def _is_habit(outline: Outline) -> bool:
    """Tell whether a place trades so at no told time ("exports 60% of its tea").

    No period stands in the sentence, and the verb is not one of the past.
    """
    items = outline.items
    if outline.timing.leads or "period" in outline.kinds:
        return False
    return any(
        _is_verb_of_now(outline, verb)
        and items[at + 1].first - verb.last <= 1
        and _is_reach(items, at + 1)
        for at, verb in enumerate(items[:-1])
    )


def _is_verb_of_now(outline: Outline, verb: Item) -> bool:
    """Tell whether a flow may be a verb, not of the past, with whose it is before it.

    A noun of the same form is not told apart from it ("exports").
    """
    if not isinstance(verb, Phrase) or not verb.is_one_way:
        return False
    said = outline.sentence.tokens.lower[verb.last - 1]
    words = outline.words
    past = said.endswith(tuple(words.past_endings)) or said in words.pasts
    return not past and verb.dims.keys() <= _TRADER


def _is_reach(items: Sequence[Item], index: int) -> bool:
    """Tell whether a figure is a part of goods, or how many kinds of them there are.

    No noun of trade has such a one right behind it.
    """
    noun = items[index + 1] if index + 1 < len(items) else None
    if kind_at(items, index) == PERCENT:
        return noun is not None and noun.kind == "of"
    counted = isinstance(noun, Phrase) and noun.counted in _REACHED
    return counted and kind_at(items, index) == COUNT


def _is_compared(outline: Outline, index: int) -> bool:
    """Tell whether a count is of a period, as one that it is compared with is.

    "There are 600 firms that export, 9 more than in the same period of last year".
    """
    if "basis" not in outline.kinds:
        return False
    lower, words = outline.sentence.tokens.lower, outline.words.of_periods
    behind = (i for i in outline.items[index:] if i.kind == "basis")
    return any(not words.isdisjoint(lower[i.first : i.last]) for i in behind)


def _is_by_time(draft: Draft) -> bool:
    """Tell whether so many are counted in each day, week or year."""
    return draft.stated is not None and draft.stated.per is not None


def _is_past(outline: Outline) -> bool:
    """Tell whether a verb of the sentence is in the past."""
    words, sentence = outline.words, outline.sentence
    said = sentence.tokens.lower[sentence.first : sentence.last]
    endings = tuple(words.past_endings)
    return not words.pasts.isdisjoint(said) or any(w.endswith(endings) for w in said)


def _is_present(outline: Outline, mention: Mention) -> bool:
    """Tell whether the verb before a count is in the present."""
    words, leads = outline.words, outline.timing.leads
    reach = _FIRST_VERB_REACH if leads else _VERB_REACH
    start = max(outline.sentence.first, mention.first - reach)
    tokens = outline.sentence.tokens
    for at in range(mention.first - 1, start - 1, -1):
        word = tokens.lower[at]
        if word in words.presents or tokens.spoken(at, at + 2) in words.presents:
            return True
        if word == ";" or (leads and word == ",") or word in words.pasts:
            return False
    return _opens_present(outline, mention)


def _is_of_present(outline: Outline, mention: Mention) -> bool:
    """Tell whether some of those counted are something ("Of these, 9 are new").

    What has a rate is of a period.
    """
    if kind_at(outline.items, 0) != "among" or not outline.kinds.isdisjoint(RATES):
        return False
    return outline.sentence.tokens.word(mention.last) in outline.words.presents


def _is_outcome(items: Sequence[Item], index: int) -> bool:
    """Tell whether something has come to the number ("shrank 17 percent to 900")."""
    verb = skip_back(items, index - 2, VALUED | {"by"})
    return kind_at(items, index - 1) == "to" and role_at(items, verb) in _MOVES


def _is_of_now(outline: Outline, index: int, mention: Mention) -> bool:
    """Tell whether a word for the present is near ("600 in 2018; now there are 9")."""
    start = max(outline.sentence.first, mention.first - _NOW_REACH)
    near = outline.sentence.tokens.lower[start : mention.last + 1]
    for noun in outline.items[index + 1 : index + 2]:
        if noun.first - mention.last <= 1:  # "60 routes now lead there"
            near = [*near, outline.sentence.tokens.word(noun.last)]
    return not outline.words.nows.isdisjoint(near)


def _opens_present(outline: Outline, mention: Mention) -> bool:
    """Tell whether a count that opens its sentence has a verb in the present.

    So has one that holds "by now".
    """
    behind = outline.sentence.tokens.lower[mention.last : outline.sentence.last]
    if not outline.words.nows.isdisjoint(behind[:_NOW_REACH]):
        return True
    stated = stated_of(mention)
    hedged = stated is not None and stated.qualifier != "exact"
    opening = _OPENING_HEDGE if hedged else 1
    if mention.first > outline.sentence.first + opening:
        return False
    words = outline.words
    verbs = (w for w in behind if w in words.presents or w in words.pasts)
    return next(verbs, "") in words.presents


def is_state(outline: Outline, index: int, draft: Draft) -> bool:
    """Tell whether a share is told in the present, of no time ("takes 5 percent")."""
    if draft.period_place:
        return False
    if any(item.kind in _HAPPENING for item in outline.items):
        return False
    words, lower = outline.words, outline.sentence.tokens.lower
    first, last = _clause_of(outline, index)
    clause = lower[first : draft.mention.first]
    if _is_habit(outline):
        return True
    points = not words.demonstratives.isdisjoint(clause[:1])
    if points or not words.figures.isdisjoint(clause):
        return False  # "that is 5 percent of the total": of what was told
    # "Half of the boxes leave by rail": the verb may stand behind.
    verb = _nearest_verb(words, reversed(clause)) or (
        _nearest_verb(words, lower[draft.mention.last : last])
    )
    return verb in words.presents


def _clause_of(outline: Outline, index: int) -> tuple[int, int]:
    """Return the first token, and the one behind the last, of a figure's clause."""
    items, sentence = outline.items, outline.sentence
    ends = CLAUSE_ENDS | {",", ":"}
    before = (k for k in range(index - 1, -1, -1) if items[k].kind in ends)
    at = next(before, None)
    behind = (i.first for i in items[index + 1 :] if i.kind in ends)
    first = sentence.first if at is None else items[at].last
    return first, next(behind, sentence.last)


def _nearest_verb(words: WordSets, told: Iterable[str]) -> str:
    """Return the first verb of those *told*, but for auxiliaries; "" for none."""
    verbs = (
        word
        for word in told
        if (word in words.presents and word not in words.auxiliaries)
        or word in words.pasts
    )
    return next(verbs, "")
