"""Weighing: whether rates and shares are of value, or of what goods weigh or number.

The amounts that a text tells of the same goods are the evidence.
"""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.subjects.places import lies_in
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.reading.tokens import MARK

_VOLUME: Final = "volume"
#: What a port handles.
_BOXES: Final = "containers"
#: So many words has a share that is told by counting ("seven in ten").
_IN_TEN: Final = 3
#: So many figures of a text are near another.
_NEAR: Final = 60
#: What is told of an amount, and is measured as that is.
_RELATIVE: Final = frozenset({"growth", "share", "share_diff"})


def weigh(paragraphs: Sequence[Sequence[Draft]]) -> None:
    """Give the rates and shares of *paragraphs* the measure that amounts tell.

    "Tin exports went past 5 tonnes. Imports of the metal declined 4 percent": so did
    what they weigh.
    """
    told: list[Draft] = []
    for drafts in paragraphs:
        levels = [draft for draft in drafts if draft.statistic == "level"]
        boxes = bool(levels) and all(one.measure == _BOXES for one in levels)
        for at, draft in enumerate(drafts):
            if draft.statistic not in _RELATIVE or draft.measure is not None:
                continue
            if boxes and "product" not in draft.subject.dims:
                draft.measure = _BOXES  # "900 TEUs, with imports down 9 percent"
            else:
                near = drafts[max(0, at - _NEAR) : at + _NEAR]
                _weigh(draft, drafts[max(0, at - _NEAR) : at], near, told[-_NEAR:])
        told.extend(levels)
    _weigh_by_all([d for drafts in paragraphs for d in drafts], told)


def _weigh_by_all(drafts: Sequence[Draft], told: Sequence[Draft]) -> None:
    """Let rates be of tonnes where all that the text *told* of the same is."""
    weighed: dict[tuple[str | None, ...], bool] = {}
    for level in told:
        traded = _traded(level.subject)
        physical = level.unit != "1" and level.measure == _VOLUME
        weighed[traded] = physical and weighed.get(traded, True)
    for draft in drafts:
        goods = draft.statistic == "growth" and draft.subject.dims.get("product")
        if goods and draft.measure is None and weighed.get(_traded(draft.subject)):
            draft.measure = _VOLUME


def _weigh(
    draft: Draft, before: Sequence[Draft], own: Sequence[Draft], told: Sequence[Draft]
) -> None:
    """Let a rate or share be of tonnes where the amounts before it are.

    Those of its *own* paragraph come first. What others *told* holds for shares alone,
    and not behind a rate of the same goods that is of value.
    """
    if draft.statistic == "share" and any(_goes_on(draft, o) for o in before[-1:]):
        draft.measure = before[-1].measure
        return
    beside = [one for one in own if one.sentence is draft.sentence]
    if any(one.statistic == "level" and one.measure != _VOLUME for one in beside):
        return
    if draft.statistic != "share":
        before = [one for one in before if one.sentence is not draft.sentence]
    near = [one for one in before if _is_evidence(draft, one)]
    levels = [one for one in near if one.statistic == "level"]
    if not levels and draft.statistic == "share":
        amounts = [one for one in before if one.statistic == "level"]
        levels = [one for one in amounts[-1:] if _is_whole(draft, one)]
        levels = levels or [one for one in before[-1:] if _goes_on(draft, one)]
        far = [] if near else [one for one in told if _is_evidence(draft, one)]
        levels = levels or far
    weighed = [level.measure == _VOLUME for level in levels]
    if any(weighed) and (all(weighed) or _is_of_things(draft)):
        draft.measure = _VOLUME


def _is_of_things(draft: Draft) -> bool:
    """Tell whether a share is told by counting ("nearly seven in 10 were pianos")."""
    mention, kinds = draft.mention, draft.sentence.tokens.kind
    said = [kind for kind in kinds[mention.first : mention.last] if kind != MARK]
    stated = draft.stated
    return stated is not None and stated.fraction and len(said) >= _IN_TEN


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
