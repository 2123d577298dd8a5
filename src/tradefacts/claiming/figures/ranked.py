"""Ranked: the noun that a superlative ranks, and where the words of a rank end."""

from typing import Final

from tradefacts.claiming.state import Outline, State
from tradefacts.reading.mentions import Cue, Mention
from tradefacts.reading.tokens import MARK

#: How far behind a superlative the noun that it ranks may stand, in tokens.
_NOUN_REACH: Final = 5
#: What joins two ranks of one noun.
_AND: Final = frozenset({"and"})
#: Those of what grows fastest.
_GROWN: Final = frozenset({"growing", "outgrowing"})
#: How far behind what grows fastest its noun may stand, in tokens.
_GROWN_REACH: Final = 3
#: How far before a rank its verb may stand.
_NEAR: Final = 5
#: How far behind "in" the years may stand that something was not seen in.
_SPAN_REACH: Final = 6
#: The names of what needs no such noun ("in third place", "second only to").
_COMPLETE: Final = frozenset({
    "standing", "rival", "partner", "exports", "imports", "balance", "extreme",
})  # fmt: skip


def rank_end(state: State, mention: Mention) -> int | None:
    """Return the token behind the noun that a superlative ranks; None without one."""
    outline = state.outline
    name = mention.value.name if isinstance(mention.value, Cue) else ""
    if name in _COMPLETE:
        return mention.last
    return _grown(outline, mention) if name in _GROWN else _rank_end(state, mention)


def _rank_end(state: State, mention: Mention) -> int | None:
    """Return the token behind what a superlative ranks; None where it ranks nothing."""
    outline = state.outline
    lower, words = outline.sentence.tokens.lower, outline.words
    several = mention.last - mention.first > 1
    complete = several and lower[mention.last - 1] in words.rank_ends
    if complete and lower[mention.first] not in words.rank_starts:
        return mention.last
    if not several and lower[mention.first] in words.ordinals:
        follows = _has_rank(state) and not _lists(outline, mention)
        return mention.last if follows else None
    noun = _ranked_noun(outline, mention)
    if noun is not None:
        return noun if _ranks(outline, mention, lower[noun - 1], noun) else None
    if _is_last_seen(outline, mention.last):
        return None
    traders = _traders(state, mention)
    if traders is not None:
        return traders
    listed = _has_rank(state) and not _ranks_several(outline, mention.last)
    ranked = complete or listed or _is_bare(outline, mention)
    ranked = ranked or _is_of_pair(outline, mention)
    return mention.last if ranked else None


def _traders(state: State, mention: Mention) -> int | None:
    """Return the token behind "exporters" where a kind of firm is the largest ones.

    "Private enterprises became the largest exporters".
    """
    outline, at = state.outline, mention.last
    noun = outline.sentence.tokens.word(at)
    endings = tuple(outline.words.plural_endings)
    plural = bool(endings) and noun.endswith(endings)
    firms = "firm" in state.registers.current.stated
    return at + 1 if firms and plural and noun[:-1] in outline.words.traders else None


def _grown(outline: Outline, mention: Mention) -> int | None:
    """Return the token behind what grows fastest; None where those are several.

    "The fastest-growing market", but not "the fastest-growing markets".
    """
    tokens, at = outline.sentence.tokens, mention.last
    plural = tuple(outline.words.plural_endings)
    for noun in range(at, min(at + _GROWN_REACH, outline.sentence.last)):
        word = tokens.lower[noun]
        if tokens.kind[noun] == MARK or word in outline.words.rank_breaks:
            return at
        if word in outline.words.ranked:
            return noun + 1
        if plural and word.endswith(plural) and word[:-1] in outline.words.ranked:
            return None
    return at


def _is_of_pair(outline: Outline, mention: Mention) -> bool:
    """Tell whether another rank of the same noun stands beside a superlative.

    "The largest and second largest partners".
    """
    tokens = outline.sentence.tokens
    joint = _AND
    if tokens.word(mention.last) not in joint and (
        tokens.word(mention.first - 1) not in joint
    ):
        return False
    nouns = tokens.lower[mention.last : mention.last + _NOUN_REACH]
    plural = tuple(outline.words.plural_endings)
    return any(
        noun.endswith(plural) and noun[:-1] in outline.words.ranked for noun in nouns
    )


def _ranks_several(outline: Outline, at: int) -> bool:
    """Tell whether those ranked are told as several ("the list of top suppliers")."""
    tokens = outline.sentence.tokens
    before = tokens.lower[max(outline.sentence.first, at - _NEAR + 1) : at]
    if not outline.words.figure_ends.isdisjoint(before):
        return False  # "the number one and number two partners"
    noun = tokens.word(at)
    endings = tuple(outline.words.plural_endings)
    return noun.endswith(endings) and noun[:-1] in outline.words.ranked


def _ranks(outline: Outline, mention: Mention, noun: str, end: int) -> bool:
    """Tell whether a superlative before *noun* tells a rank.

    Not "the largest surplus since May", and not who only is called so.
    """
    if noun in outline.words.balances and _is_last_seen(outline, end):
        return False
    return noun not in outline.words.epithets or _is_predicate(outline, mention)


def _ranked_noun(outline: Outline, mention: Mention) -> int | None:
    """Return the token behind the noun that is ranked; None without one.

    Of a province it says something only where it is said to trade.
    """
    tokens, words = outline.sentence.tokens, outline.words
    end = min(mention.last + _NOUN_REACH, outline.sentence.last)
    trading = False
    for index in range(mention.last, end):
        word = tokens.lower[index]
        if tokens.kind[index] == MARK or word in words.rank_breaks:
            return None
        if word in words.ranked or (trading and word in words.ranked_places):
            # "The second-largest import market": the last of them is meant.
            further = index + 1 < end and tokens.lower[index + 1] in words.ranked
            return index + 1 + further
        trading = trading or word in words.trading
    return None


def _is_predicate(outline: Outline, mention: Mention) -> bool:
    """Tell whether something is said to be it ("as the world's largest economy")."""
    first = max(outline.sentence.first, mention.first - _NEAR)
    before = outline.sentence.tokens.lower[first : mention.first]
    words = outline.words
    return any(
        word in words.copulas | words.likenesses - words.definites for word in before
    )


def _is_bare(outline: Outline, mention: Mention) -> bool:
    """Tell whether the superlative itself is the noun ("Peru is the largest")."""
    tokens, words = outline.sentence.tokens, outline.words
    at = mention.last
    if tokens.word(mention.first - 1) not in words.definites:
        return False
    if at >= outline.sentence.last or tokens.kind[at] == MARK:
        return True
    partitive = tokens.word(at) == "of" and tokens.word(at + 1) in words.definites
    return partitive or tokens.lower[at] in words.bare_ranks


def _is_last_seen(outline: Outline, at: int) -> bool:
    """Tell whether only a stretch of time is told ("since May", "in five years")."""
    tokens, words = outline.sentence.tokens, outline.words
    if tokens.word(at) in words.since:
        return True
    behind = tokens.lower[at + 1 : min(at + _SPAN_REACH, outline.sentence.last)]
    spans = tokens.word(at) == "in" and tokens.word(at + 1) not in words.definites
    return spans and not words.stretches.isdisjoint(behind)


def _has_rank(state: State) -> bool:
    """Tell whether a rank stands before ("China first, Japan third")."""
    return any(
        draft.statistic == "rank"
        for drafts in state.drafts.values()
        for draft in drafts
    )


def _lists(outline: Outline, mention: Mention) -> bool:
    """Tell whether an ordinal opens a point of a list ("third, ...")."""
    tokens, last = outline.sentence.tokens, mention.last
    return last < outline.sentence.last - 1 and tokens.kind[last] == MARK
