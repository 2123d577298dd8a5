"""Naming: what the names of a sentence stand for, before phrases are made of them."""

from collections.abc import Sequence
from typing import Final

import attrs

from tradefacts.claiming.items import AMOUNTS, VALUED, kind_at, term_in, term_of
from tradefacts.claiming.subjects.terms import PLACES, SILENT
from tradefacts.reading.mentions import COUNT, Cue, Mention
from tradefacts.reading.tokens import Tokens
from tradefacts.reading.wordsets import WordSets

#: In a place behind these something was said, opened or closed; it need not trade.
_ASIDE_PLACES: Final = frozenset({"beside", "say", "opening", "closing"})
#: The measure of those who are traded with.
_PARTNERS: Final = "partners"
#: A bracket, a name in it, and the other bracket.
BRACKET: Final = 3
#: So many mentions stand between a rank and whom it ranks at the most.
_NAMED: Final = 16
#: What may stand between a joint and the rank of whom it joins ("to its top market").
_BEFORE_RANK: Final = frozenset({"its", "article"})
#: Names of ranks whose words say who is ranked.
_RANKED_TRADERS: Final = frozenset({"partner", "exports", "imports", "standing"})
_BEFORE_NAME: Final = frozenset({"to", "from", "with", "and"})
#: Verbs behind the noun that an adjective of a place stands with.
_ACTING: Final = frozenset({"rise", "fall", "level", "say", "share", "possessive"})
#: Behind these a capital is a place.
PLACING: Final = frozenset({"in", "at", "of", "from", "to", "between", "and"})
#: What is a place's, and what it does: before these a capital is one, too.
_OWNED: Final = frozenset({"term", "total"})
_OF_REPORTER: Final = _OWNED | VALUED | {
    "rise", "fall", "level", "superlative", "and", "or", ",", "(", ":", "|",
}  # fmt: skip
#: How many unknown words may stand between a capital and the flow that is its own.
_OWN_GAP: Final = 1
EITHER_WAY: Final = frozenset({"from", "to"})

#: The longest name of a medium behind its place, with a colon, in tokens.
_LABEL: Final = 4


def share_partner(mentions: Sequence[Mention]) -> Sequence[Mention]:
    """Return *mentions* so that two flows have one partner behind them.

    "Imports from and exports to Peru" are both with Peru.
    """
    shared = [
        index
        for index, mention in enumerate(mentions[:-3])
        if mention.kind in EITHER_WAY
        and index
        and mentions[index + 1].kind == "and"
        and mentions[index + 3].kind in EITHER_WAY
        and term_in(mentions[index - 1], "flow") is not None
        and term_in(mentions[index + 2], "flow") is not None
    ]
    if not shared:
        return mentions
    joined = list(mentions)
    for index in shared:
        # The first flow reaches over its joint, so that both make a list.
        flow, joint = mentions[index - 1 : index + 1]
        joined[index - 1] = attrs.evolve(flow, end=joint.end, last=joint.last)
    return [m for index, m in enumerate(joined) if index not in shared]


def name_ranked(mentions: Sequence[Mention]) -> Sequence[Mention]:
    """Return *mentions* with a name before the rank that it stands right behind.

    "Exports to its top market Peru" are those "to Peru, its top market".
    """
    named = list(mentions)
    for index in range(len(named) - 1, 0, -1):
        at = _name_behind(named, index) if named[index].kind == "superlative" else None
        first = index
        while at is not None and named[first - 1].kind in _BEFORE_RANK:
            first -= 1
        if at is None or named[first - 1].kind not in _BEFORE_NAME:
            continue
        # It reaches back over what says more of it, so that it joins what is before.
        name = attrs.evolve(named[at], first=named[first].first)
        flow = named[at + 1 : at + 2] if _ranks_traders(named[index]) else []
        flow = [m for m in flow if term_in(m, "flow")]  # "对最大市场日本出口"
        named[first : at + 1 + len(flow)] = [name, *flow, named[index]]
    return named


def _name_behind(mentions: Sequence[Mention], index: int) -> int | None:
    """Return the place right behind the partner that a superlative ranks, or None."""
    ranked = _ranks_traders(mentions[index])
    for at in range(index + 1, min(index + _NAMED, len(mentions))):
        if mentions[at].first > mentions[at - 1].last:
            return None
        if is_place(mentions[at]):
            owns = kind_at(mentions, at + 1) == "possessive"
            return at if ranked and not owns else None
        measure = term_in(mentions[at], "measure")
        ranked = measure is not None and measure.code == _PARTNERS
    return None


def _ranks_traders(rank: Mention) -> bool:
    """Tell whether the words of a rank name whom one trades with ("最大出口市场")."""
    return isinstance(rank.value, Cue) and rank.value.name in _RANKED_TRADERS


def has_object(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether a figure is the object of what stands before it ("ships 5 cars").

    A rate is one of something ("ships 5 percent of its tea").
    """
    if index + 1 >= len(mentions) or kind_at(mentions, index - 1) == "of":
        return False
    figure = mentions[index + 1]
    near = figure.first - mentions[index].last <= 1
    of = kind_at(mentions, index + 2) == "of"
    return near and (figure.kind in AMOUNTS or (figure.kind in VALUED and of))


def without_abbreviations(mentions: Sequence[Mention]) -> Sequence[Mention]:
    """Leave out a bracket that says a name again ("the European Union (EU)")."""
    kept: list[Mention] = []
    index = 0
    while index < len(mentions):
        bracket = mentions[index : index + BRACKET]
        if kept and _says_again(kept[-1], bracket):
            kept[-1] = attrs.evolve(kept[-1], last=bracket[-1].last)
            index += BRACKET
        else:
            kept.append(mentions[index])
            index += 1
    return kept


def _says_again(name: Mention, bracket: Sequence[Mention]) -> bool:
    """Tell whether a *bracket* right behind a name holds another name of the same."""
    if not bracket or name.kind != "term" or bracket[0].kind != "(":
        return False
    if [m.kind for m in bracket] != ["(", "term", ")"]:
        return False
    near = name.last == bracket[0].first and bracket[1].last == bracket[2].first
    told, again = term_of(name), term_of(bracket[1])
    if told is None or again is None or not near:
        return False
    return (told.dimension, told.code) == (again.dimension, again.code)


def without_groups(mentions: Sequence[Mention], tokens: Tokens) -> Sequence[Mention]:
    """Return *mentions* without what only says that a group has members.

    So do "countries of" in "countries of ASEAN", unless a number counts them.
    """
    joints = [k for k, m in enumerate(mentions) if m.kind == "of"]
    groups = [k for k in joints if _is_of_group(mentions, k, tokens)]
    left_out = {at for k in groups for at in (k - 1, k)}
    if not left_out:
        return mentions
    return [m for k, m in enumerate(mentions) if k not in left_out]


def without_contrasts(mentions: Sequence[Mention]) -> Sequence[Mention]:
    """Return *mentions* without a contrast that parts no clause ("Tin, however, rose").

    It stands between commas, and a subject before it.
    """
    left_out: set[int] = set()
    for at in range(2, len(mentions) - 1):
        if mentions[at].kind != "break":
            continue
        before, contrast, behind = mentions[at - 1 : at + 2]
        commas = before.kind == behind.kind == ","
        near = before.last == contrast.first and contrast.last == behind.first
        if commas and near and mentions[at - 2].kind == "term":
            left_out |= {at - 1, at, at + 1}
    if not left_out:
        return mentions
    return [m for index, m in enumerate(mentions) if index not in left_out]


def without_wholes(mentions: Sequence[Mention]) -> Sequence[Mention]:
    """Return *mentions* without what only says that all of a place is meant.

    "Exports to all of Africa" are those "to Africa".
    """
    left_out = {
        at
        for index in range(1, len(mentions) - 2)
        if mentions[index].kind == "total"
        and mentions[index - 1].kind in _BEFORE_NAME
        and mentions[index + 1].kind == "of"
        and is_place(mentions[index + 2])
        for at in (index, index + 1)
    }
    if not left_out:
        return mentions
    return [m for index, m in enumerate(mentions) if index not in left_out]


def _is_of_group(mentions: Sequence[Mention], of: int, tokens: Tokens) -> bool:
    """Tell whether *of* joins the noun for members to a group."""
    around = kind_at(mentions, of - 1), kind_at(mentions, of + 1)
    if around != ("term", "term") or kind_at(mentions, of - 2) == COUNT:
        return False
    noun, joint, group = mentions[of - 1 : of + 2]
    members = term_in(noun, "measure")
    named = members is not None and members.code == _PARTNERS
    said = tokens.lower[joint.last : group.first]
    near = noun.last == joint.first and set(said) <= {"the"}
    return named and near and term_in(group, "group") is not None


def is_place(mention: Mention) -> bool:
    """Tell whether *mention* is a place, or a group of places."""
    term = term_of(mention) if mention.kind == "term" else None
    return term is not None and term.dimension in PLACES


def is_silent(mention: Mention) -> bool:
    """Tell whether *mention* is a term that says nothing of a subject."""
    term = term_of(mention) if mention.kind == "term" else None
    return term is not None and term.dimension in SILENT


def is_neighbor(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether a place is named only for what it lies beside ("bordering X").

    Neither is the place trading that something was said in.
    """
    before = mentions[index - 1] if index else None
    if before is None or not is_place(mentions[index]):
        return False
    if mentions[index].first - before.last > 1:
        return False
    spoken = mentions[index - 2] if index > 1 else None
    if before.kind == "in" and spoken is not None:
        return spoken.kind in _ASIDE_PLACES and spoken.last == before.first
    return before.kind == "beside"


def is_government(
    mentions: Sequence[Mention], index: int, tokens: Tokens, words: WordSets
) -> bool:
    """Tell whether a capital is named for who rules there ("Beijing tightened")."""
    mention = mentions[index]
    if tokens.spoken(mention.first, mention.last) not in words.capitals:
        return False
    before = mentions[index - 1] if index else None
    if before is not None and before.kind in PLACING and before.last == mention.first:
        return False
    return not _has_trade(mentions[index : index + 3])


def _has_trade(mentions: Sequence[Mention]) -> bool:
    """Tell whether what stands behind the first of *mentions* is its trade."""
    place, *behind = mentions
    kinds, reach = _OF_REPORTER, 0
    if behind and behind[0].kind == "possessive":
        place, *behind = behind
        kinds, reach = _OWNED, _OWN_GAP
    near = [m for m in behind[:1] if m.first - place.last <= reach]
    return any(m.kind in kinds for m in near)


def is_aside(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether an adjective only says whose affair is told ("European debt").

    It names a trader where a verb follows ("Japanese carmakers exported").
    """
    term = term_of(mentions[index])
    if term is None or not term.adjective or index + 1 >= len(mentions):
        return False
    following = mentions[index + 1]
    verb = term_of(following) if following.kind == "term" else None
    acts = following.kind in _ACTING or (verb is not None and verb.verb)
    return following.first > mentions[index].last and not acts


def labels_media(place: Mention, tokens: Tokens, words: WordSets) -> bool:
    """Tell whether a place is in the name of who asks something ("Hunan TV: How")."""
    if place.last >= len(tokens) or not tokens.surface(place.last)[:1].isupper():
        return False
    for at in range(place.last, place.last + _LABEL):
        if tokens.word(at) == ":":
            return tokens.word(at - 1) in words.media
    return False


def are_people(place: Mention, tokens: Tokens, words: WordSets) -> bool:
    """Tell whether an adjective is a noun for a whole people ("the Chinese took")."""
    if tokens.word(place.first - 1) != "the":
        return False
    return tokens.word(place.last) in words.dealings | words.pasts


def has_plans(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether a place is named for what plans there are ("Peru's ministry wants").

    The noun that it possesses is none of trade.
    """
    if kind_at(mentions, index + 1) != "possessive":
        return False
    owned = mentions[index + 2 : index + 3]
    return any(m.kind == "modal" and m.first > mentions[index + 1].last for m in owned)


def carries_out(mention: Mention) -> bool:
    """Tell whether trade is done by it: a kind of firm, or a regime."""
    return any(term_in(mention, name) is not None for name in ("firm", "mode"))


def names_office(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether a place only names an office, or a fair, as goods may, too.

    "Nanjing Customs", "the Kunming Jade Fair".
    """
    if index + 1 >= len(mentions) or mentions[index + 1].first != mentions[index].last:
        return False
    following = mentions[index + 1]
    office = term_in(following, "institution") or term_in(following, "event")
    if office is None or office.code == "neutral":
        return False
    names = (*PLACES, "product") if office.dimension == "event" else ("place",)
    return any(term_in(mentions[index], name) is not None for name in names)
