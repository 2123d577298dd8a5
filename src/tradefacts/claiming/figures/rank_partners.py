"""Rank partners: the rank of who is traded with ("its largest trading partner")."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.figures.rank_fields import winner_after, winner_behind
from tradefacts.claiming.items import CLAUSE_ENDS, VALUED, Item, Phrase
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects.codes import PARTIES
from tradefacts.claiming.subjects.partners import behind_epithet
from tradefacts.claiming.subjects.places import HOME, OWN_FLOWS, lies_in
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.reading.mentions import Cue, Mention
from tradefacts.records import evolve

#: How far behind who holds a rank "as" may stand, in tokens.
_STATUS_REACH: Final = 3


def owned_by_other(state: State, index: int) -> Subject | None:
    """Return the trade with China of whose partner that is.

    "中国是东盟最大贸易伙伴" is said of the trade of ASEAN; so are exports of Peru meant
    where one is its largest market.
    """
    items, rank = state.outline.items, state.outline.items[index]
    owner = items[index - 1] if index else None
    way = _way_of(rank)
    if way is None or not isinstance(owner, Phrase):
        return None
    if owner.dims.keys() != {"partner"} or owner.last != rank.first:
        return None
    for item in reversed(items[: index - 1]):
        if item.kind in VALUED | CLAUSE_ENDS | {"with", ","}:
            return None
        if isinstance(item, Phrase):
            ours = item.dims == {"reporter": HOME} or ("country", "") in item.back
            if not ours or item.has_flow:
                return None
            dims = {"reporter": owner.dims["partner"], "partner": HOME, "flow": way}
            told = Subject(dims, set(dims))
            if way != "trade":
                state.registers.current = told  # "占其出口总额的5%"
            return told
    return None


def of_owner(state: State, index: int) -> Subject | None:
    """Return the trade of the country whose partner is named behind its rank.

    "秘鲁第二大贸易伙伴为智利" is said of the trade of Peru, whatever the text is on.
    """
    outline = state.outline
    owner = outline.items[index - 1] if index else None
    holder = winner_behind(outline, index) if outline.timing.leads else None
    way = _way_of(outline.items[index])
    if way is None or holder is None or not isinstance(owner, Phrase):
        return None
    if owner.dims.keys() != {"partner"} or owner.last != outline.items[index].first:
        return None
    if holder.members or len(holder.dims) != 1 or not holder.dims.keys() <= PARTIES:
        return None
    partner = next(iter(holder.dims.values()))
    if partner == owner.dims["partner"]:
        return None
    dims = {"reporter": owner.dims["partner"], "partner": partner, "flow": way}
    state.registers.current = Subject(dims, set(dims))
    return state.registers.current


def _way_of(rank: Item) -> str | None:
    """Return the flow in which a rank is that of who one trades with, or None."""
    cue = rank.value if isinstance(rank, Mention) else None
    name = cue.name if isinstance(cue, Cue) else ""
    return "trade" if name == "partner" else name if name in OWN_FLOWS else None


def is_of_partner(rank: Item) -> bool:
    """Tell whether the words of a rank name who is traded with ("最大贸易伙伴")."""
    cue = rank.value if isinstance(rank, Mention) else None
    return isinstance(cue, Cue) and cue.name == "partner"


def ranks_partner(outline: Outline, first: int, end: int) -> bool:
    """Tell whether a rank is that of who is traded with, and not of a surplus."""
    lower, words = outline.sentence.tokens.lower, outline.words
    said = lower[first:end]
    # "The deficit with Peru, the largest with any trading partner": of deficits.
    named = not words.trading.isdisjoint(said) and "any" not in said
    return named and lower[end - 1] not in words.balances


def as_partner(subject: Subject, items: Sequence[Item]) -> Subject:
    """Return *subject* as a trading partner, which is one in both directions.

    What stands behind the rank, the first of *items*, may say whose ("the largest
    trading partner of Hunan"), or who it is ("第一大贸易伙伴东盟").
    """
    kept = {"reporter", "partner"} | (subject.stated & {"firm"})
    dims = {k: v for k, v in subject.dims.items() if k in kept}
    rank, *behind = items
    owners: Sequence[str] = ()
    for phrase in behind:
        if not isinstance(phrase, Phrase):
            continue
        if "reporter" in phrase.dims:
            ranked = dims.get("reporter")
            alone = subject.stated & {"reporter", "partner"} == {"reporter"}
            if alone and ranked and ranked != phrase.dims["reporter"]:
                dims["partner"] = ranked  # "China is the largest partner of Peru"
            dims["reporter"] = phrase.dims["reporter"]
            if alone and "reporter" in phrase.members:
                # "China is the largest partner of Peru and Chile": of each of them.
                owners = phrase.members["reporter"]
        if is_of_partner(rank) and phrase.first == rank.last:
            dims["partner"] = phrase.dims.get("partner", dims.get("partner", ""))
    told = {**dims, "flow": "trade"}
    group = [Subject({**told, "reporter": owner}, set(told)) for owner in owners]
    return evolve(subject, dims=told, group=group or subject.group)


def with_goods(items: Sequence[Item], index: int, subject: Subject) -> Subject:
    """Return *subject* with the goods right before a rank ("农产品第一大贸易伙伴")."""
    noun = items[index - 1] if index else None
    if not isinstance(noun, Phrase) or noun.last != items[index].first or noun.has_flow:
        return subject
    goods = noun.dims.get("product")
    if goods is None or noun.members:
        return subject
    return evolve(subject, dims={**subject.dims, "product": goods})


def with_holder(outline: Outline, index: int, subject: Subject) -> Subject:
    """Return *subject* with who holds the rank ("Peru's place as Hunan's largest")."""
    items, lower = outline.items, outline.sentence.tokens.lower
    first, at = items[index].first, index - 1
    owner = items[at] if at >= 0 else None
    if isinstance(owner, Phrase) and owner.owns:
        first, at = owner.first, at - 1
    holder = items[at] if at >= 0 else None
    if not isinstance(holder, Phrase) or not holder.owns:
        named = _with_named(outline, index, subject)
        return named or _with_apposed(items, index, subject)
    between = lower[holder.last : first]
    place = holder.dims.get("partner") or holder.dims.get("reporter")
    if not place or "as" not in between[:_STATUS_REACH]:
        return subject
    told = {"partner": place}
    if isinstance(owner, Phrase) and owner.dims.get("reporter") and owner is not holder:
        told["reporter"] = owner.dims["reporter"]
    return evolve(subject, dims={**subject.dims, **told})


def _with_named(outline: Outline, index: int, subject: Subject) -> Subject | None:
    """Return *subject* with whom a rank is said to be ("Peru's largest is Chile")."""
    holder = winner_after(outline, index)
    if holder is None or len(holder.dims) != 1 or not holder.dims.keys() <= PARTIES:
        return None
    before = outline.sentence.tokens.word(holder.first - 1)
    if before not in outline.words.beings | outline.words.definites:
        return None  # "is a firm in Chile"
    owner = outline.items[index - 1] if index else None
    dims = dict(subject.dims)
    if isinstance(owner, Phrase) and len(owner.dims) == 1 and owner.owns:
        dims["reporter"] = next(iter(owner.dims.values()))
    partner = next(iter(holder.dims.values()))
    whose = dims.get("reporter", "")
    if holder.members or partner == whose or (whose and lies_in(partner, whose)):
        return None  # "Hunan's largest port is Yueyang"
    dims["partner"] = partner
    return evolve(subject, dims=dims, stated={*subject.stated, "partner"})


def _with_apposed(items: Sequence[Item], index: int, subject: Subject) -> Subject:
    """Return *subject* with who is named behind ("its largest partner, Peru, took")."""
    if "partner" in subject.dims:
        return subject
    at = behind_epithet(items, index)
    apposed = items[at - 1].kind in {",", "article"}
    for phrase in items[at : at + 1] if apposed else items[index + 1 : index + 2]:
        if isinstance(phrase, Phrase) and phrase.dims.keys() == {"partner"}:
            named = {} if phrase.members else phrase.dims
            return evolve(subject, dims={**subject.dims, **named})
    return subject
