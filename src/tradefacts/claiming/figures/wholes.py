"""Wholes: what a share is of."""

from collections.abc import Sequence
from typing import Final

import attrs

from tradefacts.claiming.figures.finding_wholes import (
    begins_clause,
    find_phrase,
    opens_clause,
)
from tradefacts.claiming.figures.parts import (
    in_market,
    in_other_market,
    of_same_whole,
    part_of,
)
from tradefacts.claiming.figures.worldwide import note_world, own_of_world
from tradefacts.claiming.items import (
    VALUED,
    Item,
    Phrase,
    kind_at,
    skip,
)
from tradefacts.claiming.state import State
from tradefacts.claiming.subjects.carrying import look_up
from tradefacts.claiming.subjects.codes import PARTIES
from tradefacts.claiming.subjects.places import HOME, is_chinese, lies_in
from tradefacts.claiming.subjects.subject import Subject, region_of

#: What may stand between a part and the way that it goes.
_BEFORE_WAY: Final = frozenset({"among", "level", "of", "pronoun"})
#: What joins whom a part is bought from, or goes to, to its verb ("bound for").
_WAYS_TO: Final = frozenset({"from", "to", "for", "with"})
#: What joins the regime, or the firms, by which a part is traded.
_WAYS_OF: Final = frozenset({"from", "through", "by", "of"})
_MEANS: Final = frozenset({"mode", "firm"})
#: What a part may be told by behind the verb of its whole ("were electric cars").
_TOLD: Final = frozenset({"product", "firm", "mode", "flow"})
#: How far behind a share the place may stand that its part goes through, in items.
_THROUGH_REACH: Final = 10
#: So many characters before the verb of a share name a part that nothing knows.
_UNKNOWN: Final = 2


def does(state: State, index: int) -> bool:
    """Tell whether a rate is the subject of a clause ("and 94 percent went by sea").

    Only a part of what was spoken of can go, or come ("with 94 percent bound for").
    """
    items, tokens = state.outline.items, state.outline.sentence.tokens
    words, verb = state.outline.words, tokens.word(items[index].last)
    if kind_at(items, index - 1) == "with":
        return verb in words.dealings
    opens = begins_clause(items, index)
    return opens and (verb in words.dealings or verb in words.pasts)


def find_whole(state: State, index: int, subject: Subject) -> Subject:
    """Find the whole of the share at *index*; return what the share is of.

    The part takes its flow from the whole where it names none. A share of counted
    things ("100 percent of tariff lines") is a share of that measure.
    """
    found = find_phrase(state, index)
    if _is_of_unknown(state, index):
        subject = attrs.evolve(subject, dims={**subject.dims, "reporter": ""})
    if found is None:
        part = _gone(state, index, of_same_whole(state, index, subject))
        return in_other_market(state, index, own_of_world(state, index, part))
    part = _of_found(state, index, subject, *found)
    note_world(state, index, found[1])
    part = own_of_world(state, index, part)
    if not found[1].has_flow and opens_clause(state, index):
        part = _gone_to(state, found[0] + 1, part)
    return _through(state, index, part)


def _is_of_unknown(state: State, index: int) -> bool:
    """Tell whether a share is one of what an unknown name has ("of Luxe's sales").

    It is a company, or a place that nobody knows.
    """
    items, sentence = state.outline.items, state.outline.sentence
    if kind_at(items, index + 1) != "of" or sentence.kinds.isdisjoint({"possessive"}):
        return False
    tokens, first = sentence.tokens, items[index + 1].last
    at = first
    while at < sentence.last and tokens.surface(at)[:1].isupper():
        at += 1
    if at == first or tokens.word(at) != "'s":
        return False
    named = (i for i in items[index + 2 :] if i.first < at and isinstance(i, Phrase))
    return all(PARTIES.isdisjoint(item.dims) for item in named)


def _of_found(
    state: State, index: int, subject: Subject, at: int, phrase: Phrase
) -> Subject:
    """Return what the share at *index* is of, whose whole is the *phrase* at *at*."""
    state.taken.add(at)
    _take_clause(state, at, phrase)
    _tell_flow(state, index, phrase)
    if goods := _goods_behind(state, index):
        return attrs.evolve(subject, dims={**subject.dims, "product": goods})
    if kind_at(state.outline.items, at - 2) == "among":
        # "40 percent of those of toys".
        own = {k: v for k, v in phrase.dims.items() if k in {"product", "mode"}}
        return attrs.evolve(subject, dims={**subject.dims, **own})
    other = _is_of_another(state, at)
    if phrase.blocked or other:
        known = (
            _has_part(state, at) if state.outline.timing.leads else _is_traded(state)
        )
        if other or not known:
            return attrs.evolve(subject, blocked=True)
        own = {k: v for k, v in phrase.dims.items() if k == "product"}
        return attrs.evolve(subject, dims={**own, **subject.dims})
    part = _in_goods(state, phrase, part_of(state, index, phrase, subject))
    own = part_told(state, at) if phrase.counted else {}
    if own.keys() == {"firm"}:  # "nine in ten of the exporters are private firms"
        return attrs.evolve(part, dims={**part.dims, **own})
    return in_market(state, phrase, part)


def _is_of_another(state: State, at: int) -> bool:
    """Tell whether a part of another's trade was told before that of the whole at *at*.

    "非洲占印度出口的9%，占中国出口的5%": whose part the second is, its clause leaves
    out, and the first whole is none that has it.
    """
    items = state.outline.items
    if kind_at(items, at - 1) != "portion" or kind_at(items, at - 2) != ",":
        return False
    return any(
        items[k - 1].kind == "portion"
        and items[k].first == items[k - 1].last
        and isinstance(item := items[k], Phrase)
        and item.has_flow
        and not lies_in(item.dims.get("partner", HOME), HOME)
        for k in range(1, at - 2)
    )


def _is_traded(state: State) -> bool:
    """Tell whether the sentence itself names trade that may be part of what is none.

    "China bought a third of the output", but not "it has a third of the output".
    """
    return any("flow" in told.stated for told in state.registers.written)


def _has_part(state: State, whole: int) -> bool:
    """Tell whether the clause names a part of the whole ("出口占营收的六成").

    One that begins with its verb goes on with what was spoken of ("，占营收的六成").
    """
    items = state.outline.items
    whole -= kind_at(items, whole - 1) == "company"  # "占公司营收的六成"
    verb = items[whole - 1] if whole else None
    before = items[whole - 2].last if whole > 1 else state.outline.sentence.first
    if verb is None or verb.first - before < _UNKNOWN:
        return True
    for item in reversed(items[:whole]):
        if item.kind in VALUED | {",", ";"}:
            return False
        if isinstance(item, Phrase):
            return True
    return False


def _goods_behind(state: State, index: int) -> str | None:
    """Return the goods behind a part that was told with its whole ("全国五成的船")."""
    items = state.outline.items
    goods = items[index + 2] if index + 2 < len(items) else None
    if not state.outline.timing.leads or kind_at(items, index + 1) != "of":
        return None
    if not isinstance(goods, Phrase) or goods.dims.keys() != {"product"}:
        return None
    state.taken.add(index + 2)
    return goods.dims["product"]


def _in_goods(state: State, whole: Phrase, part: Subject) -> Subject:
    """Return the part as one of the goods of the whole, where it is of none itself.

    "The county accounts for 5 percent of the tea exports": with its tea.
    """
    told = whole.dims.get("product")
    if told is None or whole.members or "product" in part.stated:
        return part
    narrower = part.dims.get("product") is not None and whole.dims.keys() != {"product"}
    if narrower:
        return part  # of trade in goods a part may be of some of them
    own = attrs.evolve(part, dims={**part.dims, "product": told})
    if part is state.registers.current:
        state.registers.current = own
    return own


def part_told(state: State, index: int) -> dict[str, str]:
    """Return what the verb behind a share says it is ("half of that was exports")."""
    items, words = state.outline.items, state.outline.words
    verb = skip(items, index + 1, {"among"})
    told = items[verb + 1] if verb + 1 < len(items) else None
    if kind_at(items, verb) != "level" or not isinstance(told, Phrase) or told.members:
        return {}
    said = state.outline.sentence.tokens.word(items[verb].first)
    own = {k: v for k, v in told.dims.items() if k in _TOLD}
    return own if said in words.copulas and own == told.dims else {}


def _gone(state: State, index: int, subject: Subject) -> Subject:
    """Return the part that went to a partner: "12 percent of them came from Peru"."""
    if own := part_told(state, index):
        return attrs.evolve(subject, dims={**subject.dims, **own})
    items = state.outline.items
    apart = opens_clause(state, index) or begins_clause(items, index)
    absolute = kind_at(items, index - 1) == "with" and does(state, index)
    apart = apart or kind_at(items, index - 1) == "portion"
    if not (apart or absolute or kind_at(items, index + 1) == "among"):
        return subject
    return _gone_to(state, index + 1, subject)


def _gone_to(state: State, at: int, part: Subject) -> Subject:
    """Return *part* with the partner that the words from *at* on tell it went to.

    "18 percent of these cars went to Peru", "a third of them were sold to Peru".
    """
    items = state.outline.items
    at = skip(items, at, _BEFORE_WAY)
    own = _done_by(items, at)
    if own and own.keys().isdisjoint(part.dims):
        state.taken.add(skip(items, at, _WAYS_OF))
        return attrs.evolve(
            part, dims={**part.dims, **own}, stated=part.stated | {*own}
        )
    at += kind_at(items, at) in _WAYS_TO
    party = items[at] if at < len(items) else None
    if not isinstance(party, Phrase) or party.dims.get("partner") is None:
        return part
    joined = kind_at(items, at - 1) in _WAYS_TO and party.dims.keys() == {"partner"}
    sold = bool(party.deed) and party.dims.keys() == {"partner", "flow"}
    if party.members or not (joined or sold):
        return part
    state.taken.add(at)
    dims = {**part.dims, **party.dims}
    return attrs.evolve(part, dims=dims, stated={*part.stated, "partner"})


def _done_by(items: Sequence[Item], at: int) -> dict[str, str]:
    """Return the regime that a part is traded under, or the firms that it comes from.

    "Half of that went through cross-border e-commerce platforms".
    """
    behind = skip(items, at, _WAYS_OF)
    told = items[behind] if at < behind < len(items) else None
    if not isinstance(told, Phrase) or told.has_flow > told.assumed_flow:
        return {}
    own = {k: v for k, v in told.dims.items() if k in _MEANS}
    return own if own.keys() == told.dims.keys() - {"flow"} else {}


def _through(state: State, index: int, part: Subject) -> Subject:
    """Return the part of a place that it goes through ("80% of the tea left through").

    So much of the trade of the country is that of the place.
    """
    items, sentence = state.outline.items, state.outline.sentence
    joint = sentence.tokens.word(items[index].first - 1)
    if not (begins_clause(items, index) or joint in state.outline.words.conjunctions):
        return part
    for at in range(index + 1, min(index + _THROUGH_REACH, len(items))):
        item = items[at]
        if item.kind in VALUED:
            break
        inside = _passed(state, at, item) if isinstance(item, Phrase) else None
        if inside is not None and is_chinese(inside):
            state.taken.add(at)
            return attrs.evolve(part, dims={**part.dims, "reporter": inside})
    return part


def _passed(state: State, at: int, phrase: Phrase) -> str | None:
    """Return the place that *phrase* says something goes through, or None."""
    joined = any(joint == "through" for _, joint in phrase.back)
    apart = kind_at(state.outline.items, at - 1) == "through" and not phrase.has_flow
    if not (joined or (apart and (phrase.back or "reporter" in phrase.dims))):
        return region_of(phrase.through) if phrase.through else None
    return look_up(state.registers, phrase).dims.get("reporter")


def _take_clause(state: State, at: int, whole: Phrase) -> None:
    """Add to goods the trade that a clause tells: "of the tea that Peru imports"."""
    items, sentence = state.outline.items, state.outline.sentence
    at = skip(items, at + 1, {"which"})
    clause = items[at] if at < len(items) else None
    if not isinstance(clause, Phrase) or not clause.has_flow or whole.has_flow:
        return
    if sentence.tokens.word(clause.first - 1) in state.outline.words.relatives:
        whole.dims = {**clause.dims, **whole.dims}
        state.taken.add(at)


def _tell_flow(state: State, index: int, whole: Phrase) -> None:
    """Give an amount the flow of what it is a part of ("5 yuan, or 9% of exports")."""
    fit = state.fits.get(index)
    if fit is None or fit.rule != "or-percent" or not whole.has_flow:
        return
    last = max((k for k in state.drafts if k < index), default=-1)
    for draft in state.drafts.get(last, []):
        held = draft.subject.dims.get("flow")
        if held in {None, "", "trade"} and "flow" not in draft.subject.stated:
            dims = {**draft.subject.dims, "flow": whole.dims["flow"]}
            draft.subject = attrs.evolve(draft.subject, dims=dims)
