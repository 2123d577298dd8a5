"""Weighing: whether rates and shares are of value, or of what goods weigh or number.

The amounts that a text tells of the same goods are the evidence.
"""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.items import term_in
from tradefacts.claiming.subjects.places import lies_in
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.reading.mentions import MONEY
from tradefacts.reading.tokens import MARK
from tradefacts.reading.wordsets import WordSets

_VOLUME: Final = "volume"
#: What a port handles.
_BOXES: Final = "containers"
#: So many figures before one are looked back on.
_RECENT: Final = 60
#: So many words has a share that is told by counting ("seven in ten").
_IN_TEN: Final = 3
#: So many words may stand between a share and its goods ("of all the new").
_TO_GOODS: Final = 4
#: What is told of an amount, and is measured as that is.
_RELATIVE: Final = frozenset({"growth", "share", "share_diff"})


def weigh(paragraphs: Sequence[Sequence[Draft]], words: WordSets) -> None:
    """Give the rates and shares of *paragraphs* the measure that amounts tell.

    "Tin exports went past 5 tonnes. Imports of the metal declined 4 percent": so did
    what they weigh.
    """
    told: list[Draft] = []
    for drafts in paragraphs:
        levels = [draft for draft in drafts if _is_amount(draft)]
        boxes = bool(levels) and all(one.measure == _BOXES for one in levels)
        valued = {id(one.sentence) for one in levels if one.measure != _VOLUME}
        for at, draft in enumerate(drafts):
            if draft.statistic not in _RELATIVE or draft.measure is not None:
                continue
            if boxes and "product" not in draft.subject.dims:
                draft.measure = _BOXES  # "900 TEUs, with imports down 9 percent"
                continue
            things = draft.statistic == "share" and _is_of_things(draft, words)
            if things or id(draft.sentence) not in valued or _goes_on_at(drafts, at):
                before = drafts[max(0, at - _RECENT) : at]
                draft.measure = _measure(draft, before, told[-_RECENT:], things=things)
        told.extend(levels)
    _weigh_as_all([draft for drafts in paragraphs for draft in drafts])


def _is_amount(draft: Draft) -> bool:
    """Tell whether a draft is of how much was traded: a price is not."""
    priced = draft.mention.kind == MONEY and "/" in (draft.unit or "")
    return draft.statistic == "level" and not priced


def _weigh_as_all(drafts: Sequence[Draft]) -> None:
    """Let rates be of tonnes where the text tells all amounts of their flow in them."""
    told: dict[tuple[str | None, ...], bool] = {}
    for draft in drafts:
        if _is_amount(draft) and draft.subject.dims.get("product"):
            traded = _traded(draft.subject)
            weighed = draft.measure == _VOLUME and draft.unit != "1"
            told[traded] = told.get(traded, True) and weighed
    for draft in drafts if any(told.values()) else ():
        rate = draft.statistic == "growth" and draft.measure is None
        if rate and told.get(_traded(draft.subject)):
            draft.measure = _VOLUME


def _goes_on_at(drafts: Sequence[Draft], at: int) -> bool:
    """Tell whether the draft at *at* is a share that goes on with the one before it."""
    shared = at > 0 and drafts[at].statistic == "share"
    return shared and _goes_on(drafts[at], drafts[at - 1])


def _measure(
    draft: Draft, before: Sequence[Draft], told: Sequence[Draft], *, things: bool
) -> str | None:
    """Return the measure of a rate or share that the amounts *before* it tell, or None.

    Those of its own paragraph come first. What others *told* holds for shares alone,
    and not behind a rate of the same goods that is of value.
    """
    if draft.statistic == "share" and any(_goes_on(draft, o) for o in before[-1:]):
        return before[-1].measure
    levels = _evidence(draft, before, told)
    weighed = [level.measure == _VOLUME for level in levels]
    return _VOLUME if any(weighed) and (all(weighed) or things) else None


def _evidence(
    draft: Draft, before: Sequence[Draft], told: Sequence[Draft]
) -> list[Draft]:
    """Return the amounts that tell what a rate or share is of, the nearest that do."""
    if draft.statistic != "share":
        apart = [one for one in before if one.sentence is not draft.sentence]
        near = [one for one in apart if _is_evidence(draft, one)]
        return [one for one in near if _is_amount(one)]
    near = [one for one in before if _is_evidence(draft, one)]
    levels = [one for one in near if _is_amount(one)]
    amounts = [one for one in before if _is_amount(one)]
    levels = levels or [one for one in amounts[-1:] if _is_whole(draft, one)]
    levels = levels or [one for one in before[-1:] if _goes_on(draft, one)]
    far = [] if near else [one for one in told if _is_evidence(draft, one)]
    return levels or far


def _is_of_things(draft: Draft, words: WordSets) -> bool:
    """Tell whether a share is told by counting ("nearly seven in 10 were pianos").

    So is one of goods in the plural, and of no flow ("9 percent of the cars sold").
    """
    mention, tokens = draft.mention, draft.sentence.tokens
    said = [kind for kind in tokens.kind[mention.first : mention.last] if kind != MARK]
    stated = draft.stated
    if stated is not None and stated.fraction and len(said) >= _IN_TEN:
        return True
    if draft.against is None or "product" not in draft.against.stated:
        return False
    mentions = draft.sentence.mentions
    at = bisect_left(mentions, mention.last, key=lambda m: m.first)
    near = mentions[at : at + _TO_GOODS]
    goods = next((m for m in near if term_in(m, "product") is not None), None)
    if goods is None or goods.first - mention.last > _TO_GOODS:
        return False
    following = (m for m in mentions[at : at + 2 * _TO_GOODS] if m.first == goods.last)
    flow = next((t for m in following if (t := term_in(m, "flow"))), None)
    plural = tokens.lower[goods.last - 1].endswith(tuple(words.plural_endings))
    return plural and (flow is None or flow.verb)


def _is_evidence(draft: Draft, level: Draft) -> bool:
    """Tell whether an amount is of the goods that a rate or share is of."""
    goods, other = draft.subject.dims.get("product"), level.subject.dims.get("product")
    wholes = {goods}
    whose, whole = (d.subject.dims.get("reporter") or "" for d in (draft, level))
    if draft.statistic != "share":
        own = whose == whole or "reporter" in draft.subject.assumed
        return goods is not None and goods == other and own
    if draft.against is not None and "product" in draft.against.stated:
        wholes.add(draft.against.dims.get("product"))
    return other is not None and other in wholes and _are_near(whose, whole)


def _are_near(one: str, other: str) -> bool:
    """Tell whether one of two places is the other, or lies in it."""
    return one == other or lies_in(one, other) or lies_in(other, one)


def _is_whole(draft: Draft, level: Draft) -> bool:
    """Tell whether a share of some goods is one of the amount before it.

    "China sold 5 million cars abroad. Electric ones made up 30 percent."
    """
    part, whole = draft.subject, level.subject
    flows = part.dims.get("flow") == whole.dims.get("flow")
    named = "product" in part.stated and "flow" not in part.stated
    against = draft.against is not None and "flow" in draft.against.stated
    return named and flows and "product" in whole.dims and not against


def _goes_on(draft: Draft, other: Draft) -> bool:
    """Tell whether a share goes on with the one before it, and names no whole.

    "Black tea made up 60 percent by weight. Green tea accounted for 30 percent."
    """
    part, before = draft.subject.dims.get("flow"), other.subject.dims.get("flow")
    same = other.statistic == "share" and part == before
    return same and (draft.against is None or draft.sentence is other.sentence)


def _traded(subject: Subject) -> tuple[str | None, ...]:
    """Return what is traded, which way and by whom."""
    return tuple(map(subject.dims.get, ("product", "flow", "reporter")))
