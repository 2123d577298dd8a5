"""Possession: whose flow it is, and with whom that is, by the words beside a place."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.items import detail_of, kind_at, term_in, terms_of
from tradefacts.claiming.subjects.ahead import is_met_by
from tradefacts.claiming.subjects.places import HOME, is_chinese, lies_in
from tradefacts.claiming.subjects.sights import CLAUSE_ENDS, Sight
from tradefacts.claiming.subjects.terms import BOUGHT, SHIPMENTS, flow_code
from tradefacts.reading.mentions import PERCENT, Mention, Term

#: Behind these a place is only where something comes from, or goes.
WAYS: Final = frozenset({"with", "to", "from", "for", "through"})
#: What joins one such place to the next.
_JOINTS: Final = frozenset({"and", ",", "or"})
#: What may stand between a place and its flow ("日本5月出口").
_BETWEEN: Final = frozenset({"period", "total"})
#: How far behind the other of two their trade may stand ("之间的贸易"), in tokens.
_MUTUAL_GAP: Final = 3
#: What may stand between a possessive and the flow, in tokens.
_GAP: Final = 4
#: The same in mentions.
_REACH: Final = 3
#: How far before a place the flow may stand that comes from it, in mentions.
_CLAUSE: Final = 9
#: The measure of orders, which come from those who buy.
_DEALS: Final = "deals"
#: A flow and the joint before whose it is.
_BEFORE: Final = 2


def is_other_side(sight: Sight, index: int, *, before: bool) -> bool:
    """Tell whether a place is one of those traded with ("exports to China").

    So it is behind another such place, if that *before* it is one.
    """
    mentions, mention = sight.mentions, sight.mentions[index]
    joint = kind_at(mentions, index - 1)
    near = index > 0 and mention.first - mentions[index - 1].last <= 1
    first = sight.words.modifiers_first
    if first and (_is_paired(sight, index) or has_part(sight, index)):
        return True
    last = index - 1 - (joint in _JOINTS)
    beside = last in sight.places
    if before and near and beside:
        owns = kind_at(mentions, index + 1) == "possessive"
        return first or not (owns or _owns_flow(sight, index))
    if joint not in WAYS or not near or "flow" not in sight.sentence.dimensions:
        return False
    if first:
        # "越南与中国贸易额" is that of both.
        both = detail_of(mentions[index - 1]) == "mutual" and index > 1
        return joint == "with" and not (both and sight.code_at(index) == HOME)
    if is_met_by(mentions, index):
        return True
    own = _owns_flow(sight, index) or _comes_from(sight, index)
    return not (own or _arrives(sight.mentions, index))


def _is_paired(sight: Sight, index: int) -> bool:
    """Tell whether a place is the other of two in a word ("中秘贸易")."""
    if index - 1 not in sight.places or sight.code_at(index - 1) != HOME:
        return False
    one, other = sight.mentions[index - 1 : index + 1]
    return other.first == one.last == one.first + 1 == other.last - 1


def has_part(sight: Sight, index: int) -> bool:
    """Tell whether a place has a part in the trade of another ("美国占我国出口的")."""
    mentions, whole = sight.mentions, index + 2
    if index not in sight.places or whole + 1 >= len(mentions):
        return False
    joint, code = mentions[index + 1], sight.code_at(index)
    if joint.kind != "portion" or joint.first != mentions[index].last or not code:
        return False
    ours = sight.sentence.tokens.word(joint.last - 2) in sight.words.ours  # "占我国"
    whole -= ours
    if ours or detail_of(mentions[whole]) == "country":
        traded = term_in(mentions[whole + 1], "flow") is not None
        return traded and not lies_in(code, HOME)
    owner = sight.code_at(whole) if whole in sight.places else ""
    apart = bool(owner) and not (lies_in(code, owner) or lies_in(owner, code))
    return apart and _owns_flow(sight, whole)


def is_owner(sight: Sight, index: int) -> bool:
    """Tell whether a flow is the place's own, by its words."""
    if sight.code_at(index) == HOME and _is_whole(sight, index):
        return False
    return (
        _owns_flow(sight, index)
        or _is_of_flow(sight, index)
        or _comes_from(sight, index)
        or _arrives(sight.mentions, index)
        or _trades_with(sight.mentions, index)
    )


def _is_whole(sight: Sight, index: int) -> bool:
    """Tell whether a place in China has a part of it ("5 percent of what China sells").

    The text is on that place, unless it is abroad.
    """
    at = index - 1
    at -= at > 0 and term_in(sight.mentions[at], "product") is not None
    part = kind_at(sight.mentions, at) == "of"
    part = part and kind_at(sight.mentions, at - 1) == PERCENT
    before = (sight.code_at(k) or "" for k in sight.places if k < index)
    return part and all(not code or is_chinese(code) for code in before)


def _owns_flow(sight: Sight, index: int) -> bool:
    """Tell whether the flow right behind a place is its own ("Peru's exports")."""
    mentions, place = sight.mentions, sight.mentions[index]
    behind = mentions[index + 1 : index + 1 + _REACH]
    if behind and behind[0].kind == "possessive":
        near = [m for m in behind[1:] if m.first - place.last <= _GAP]
        part = kind_at(mentions, index - 2) == PERCENT  # "5 percent of Peru's total"
        return any(term_in(m, "flow") or (m.kind == "total" and not part) for m in near)
    return _stands_before_flow(place, behind)


def _stands_before_flow(place: Mention, behind: Sequence[Mention]) -> bool:
    """Tell whether a flow follows, with goods or a period before it or not.

    What is imported comes from the place before it ("Brazilian beef imports"), and
    what trades is the goods ("London copper traded higher").
    """
    last, goods = place.last, False
    for mention in behind:
        if mention.kind in _BETWEEN and mention.first == last:
            last = mention.last
            continue
        flow = term_in(mention, "flow")
        if flow is not None:
            if flow.code == BOUGHT:
                return False  # whoever buys may be anyone's customer
            near = mention.first - last <= int(flow.verb)
            return near and not (goods and _is_of_goods(flow))
        if mention.first != last or term_in(mention, "product") is None:
            return False
        last, goods = mention.last, True
    return False


def _is_of_goods(flow: Term) -> bool:
    """Tell whether a flow behind goods leaves open whose it is."""
    code = flow_code(flow)
    return code == "imports" or (flow.verb and code == "trade")


def _is_of_flow(sight: Sight, index: int) -> bool:
    """Tell whether the place stands behind its flow ("exports of Peru")."""
    mentions = sight.mentions
    if index < _BEFORE or mentions[index - 1].kind not in {"of", "by"}:
        return False
    at = index - 2
    if index > _BEFORE + 1 and mentions[at - 1].kind == "of":
        # "exports of tin of"
        at -= 2 * (term_in(mentions[at], "product") is not None)
    flow, place = term_in(mentions[at], "flow"), terms_of(mentions[index])[0]
    bought = flow is not None and flow.code == BOUGHT
    return flow is not None and not (bought or place.adjective)


def _comes_from(sight: Sight, index: int) -> bool:
    """Tell whether what goes out, does so from the place ("exports from Peru").

    Shipments from it may as well be what comes in, unless they go somewhere, and
    orders come from those who buy.
    """
    mentions = sight.mentions
    if kind_at(mentions, index - 1) != "from":
        return _is_of_flow(sight, index)
    for at in range(index - 2, max(index - 2 - _CLAUSE, -1), -1):
        flow = term_in(mentions[at], "flow")
        if flow is not None:
            kinds = {m.kind for m in mentions[at:index]}
            if not kinds.isdisjoint(CLAUSE_ENDS):
                return False
            ordered = dict(flow.implies).get("measure") == _DEALS
            sent = "to" in kinds or not (flow.code == SHIPMENTS or ordered)
            return flow_code(flow) == "exports" and sent and "rise" not in kinds
    return False


def _arrives(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether what is imported comes to the place ("imports to Peru")."""
    flow = term_in(mentions[index - 2], "flow") if index > 1 else None
    bought = flow is not None and flow.code == "imports" and not flow.verb
    return bought and kind_at(mentions, index - 1) == "to"


def _trades_with(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether the place has a flow with another ("日本对美国出口")."""
    joint = index + 1 + (kind_at(mentions, index + 1) == "period")
    if kind_at(mentions, joint) != "with":
        return False
    for at in range(joint + 1, min(joint + 1 + 2 * _REACH, len(mentions))):
        both = detail_of(mentions[joint]) == "mutual"
        gap = mentions[at].first - mentions[at - 1].last
        if gap > (_MUTUAL_GAP if both else 1):
            return False  # no more than "的", or "之间的", stands between them
        flow = term_in(mentions[at], "flow")
        if flow is not None:
            other = term_in(mentions[joint + 1], "place")
            both = both and flow.code == "trade"
            if both and other is not None and other.code == HOME:
                return False  # "越南与中国贸易额" is that of both
            return at > joint + 1 and mentions[joint].first == mentions[joint - 1].last
    return False
