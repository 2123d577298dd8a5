"""Rank fields: the flow and goods that a rank is one in ("top supplier of tin")."""

from collections.abc import Mapping, Sequence
from typing import Final

from tradefacts.claiming.items import (
    CLAUSE_ENDS,
    Item,
    Phrase,
    kind_at,
    skip,
    stated_of,
)
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects.codes import PARTIES
from tradefacts.claiming.subjects.places import HOME, is_finer
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.reading.mentions import Cue, Mention
from tradefacts.records import evolve

_WAYS: Final = frozenset({"exports", "imports", "balance"})
_OTHER_WAY: Final = {"exports": "imports", "imports": "exports"}
#: How far behind a rank what joins its noun to a flow may stand, in items.
_RANKED: Final = 2
#: What joins goods to the noun of a rank ("the top market for tin").
_WHOSE: Final = frozenset({"of", "for"})
#: How far behind a rank at most what has it stands ("第二的是农产品"), in tokens.
_COPULA: Final = 2
#: How many subjects a place and its owner are.
_TOLD: Final = 2
#: How far behind a rank who has it may stand, and what may part them, in items.
_WINNER_REACH: Final = 7
_BEFORE_WINNER: Final = frozenset({"phrase", "of", "for", "in", "period", "to", "from"})
#: A noun for who buys exports.
_MARKET: Final = "market"


def ranked_in(state: State, index: int, end: int) -> Subject:
    """Return what the rank at *index* is of: its noun may tell flow and goods.

    "The largest lamp exporter", "the largest mango-import port".
    """
    outline = state.outline
    items = outline.items
    field = _field(items, index) if end == items[index].last else None
    if field is not None:
        return _in_field(state, state.registers.current, field)
    noun = outline.sentence.tokens.lower[end - 1]
    counted = _counted_source(items, index, end)
    if counted is not None:
        return _source_of(state, counted)
    told = _told_by_noun(items, index, end)
    subject = _turned(state, noun)
    if "product" in subject.stated:
        told.pop("product", None)  # "coffee is the top agricultural export"
    if flow := _flow_of_noun(state, noun, subject, told):
        told["flow"] = flow
    if not told or ("flow" not in told and outline.timing.leads):
        return subject
    stated = subject.stated | told.keys()
    whose = {"reporter": state.registers.home or HOME}
    own = evolve(subject, dims={**whose, **subject.dims, **told}, stated=stated)
    followed = subject is state.registers.current and not _is_apposed(items, index)
    if followed and _is_on_balance(state, subject):
        state.registers.current = own  # "was the top market, with 5 billion dollars"
    return own


def _flow_of_noun(
    state: State, noun: str, subject: Subject, told: Mapping[str, str]
) -> str:
    """Return the flow that the noun of a rank tells, "" where it leaves that open."""
    words = state.outline.words
    # Nobody is ranked by a balance: "the top source" is one of imports.
    open_ = _is_on_balance(state, subject) or not subject.dims.get("flow")
    open_ = open_ and "flow" not in told
    if noun in words.exporters or (noun in words.buyers and open_):
        flow = "exports"
    elif noun in words.importers or (noun in words.suppliers and open_):
        flow = "imports"
    else:
        return ""
    # Whoever exports most to a place is the one that it imports most from.
    turned = noun in words.exporters | words.importers and _is_partner(subject)
    return _OTHER_WAY[flow] if turned else flow


def _is_on_balance(state: State, subject: Subject) -> bool:
    """Tell whether a rank stands in a text on a balance, which both ways make."""
    topic = state.registers.topic.get("flow")
    return "balance" in {subject.dims.get("flow"), topic}


def _is_apposed(items: Sequence[Item], index: int) -> bool:
    """Tell whether a rank only says more of someone (", its top buyer,")."""
    before = items[index - 1] if index else None
    owner = isinstance(before, Phrase) and not before.dims
    return kind_at(items, index - 1 - owner) in {",", "("}


def _told_by_noun(items: Sequence[Item], index: int, end: int) -> dict[str, str]:
    """Return the flow and goods that the noun of a rank tells, or what it is of."""
    told: dict[str, str] = {}
    for noun in _noun_phrases(items, index, end):
        told |= {k: v for k, v in noun.dims.items() if k in {"flow", "product"}}
    return told


def _counted_source(items: Sequence[Item], index: int, end: int) -> Phrase | None:
    """Return those who are counted that a rank is in ("the top source of visitors")."""
    phrases = _noun_phrases(items, index, end)
    if not phrases or phrases[-1].first <= end:
        return None
    return phrases[-1] if phrases[-1].counted and not phrases[-1].has_flow else None


def _noun_phrases(items: Sequence[Item], index: int, end: int) -> list[Phrase]:
    """Return the phrases within the noun of a rank, and what it is of.

    "The top export market", "the top supplier of tin".
    """
    found: list[Phrase] = []
    for at in range(index + 1, len(items)):
        noun = items[at]
        if noun.kind in _WHOSE and noun.first == end:
            behind = items[at + 1] if at + 1 < len(items) else None
            return [*found, behind] if isinstance(behind, Phrase) else found
        if not isinstance(noun, Phrase) or noun.first > end:
            return found
        found.append(noun)
    return found


def _turned(state: State, noun: str) -> Subject:
    """Return the subject of the text, turned to exports by a market behind imports.

    "Imports from Peru rose. Chile was the top market, at 5 million dollars."
    """
    subject = state.registers.current
    carried = "flow" not in subject.stated and subject.stated <= {"partner"}
    imported = subject.dims.get("flow") == "imports"
    if noun == _MARKET and carried and imported and not state.outline.timing.leads:
        dims = {**subject.dims, "flow": "exports"}
        state.registers.current = evolve(subject, dims=dims)
    return state.registers.current


def _field(items: Sequence[Item], index: int) -> Phrase | None:
    """Return the flow that the rank is one in, or None.

    "Third in exports of tin", "14th in the country by import value".
    """
    joints = {"in", "by", "of", "between"}
    for _ in range(2):
        joint, index = index + 1, skip(items, index + 1, joints)
        phrase = items[index] if index < len(items) else None
        if not isinstance(phrase, Phrase):
            return None
        if phrase.has_flow:
            in_total = phrase.total and index == joint
            joined = in_total or kind_at(items, joint) in {"in", "by", "between"}
            return phrase if joined and not phrase.assumed_flow else None
        if not phrase.dims.keys() <= PARTIES:
            return None
    return None


def _in_field(state: State, subject: Subject, field: Phrase) -> Subject:
    """Return *subject* with the flow that it is ranked in, and no more."""
    kept = subject.stated & {*PARTIES, "product"}
    places = {k: v for k, v in subject.dims.items() if k in kept}
    reporter = subject.dims.get("reporter") or state.registers.home or HOME
    told = dict(field.dims)
    if is_finer(reporter, told.get("reporter", "")):
        del told["reporter"]  # "first among Chinese cities in exports"
    dims = {"reporter": reporter, **places, **told}
    if "partner" in places and "reporter" not in told:
        dims["reporter"] = reporter
    return Subject(dims, subject.stated | field.dims.keys(), members=subject.members)


def as_supplier(state: State, index: int, end: int) -> Subject | None:
    """Return the imports of whom a ranked supplier sells to, or None.

    "The second-largest supplier of tin to Peru".
    """
    outline, subject = state.outline, state.registers.current
    place = subject.dims.get("partner" if "partner" in subject.stated else "reporter")
    if outline.sentence.tokens.lower[end - 1] not in outline.words.suppliers:
        return None
    at = skip(outline.items, index + 1, {"of", "phrase"})
    buyer = outline.items[at + 1 : at + 2] if kind_at(outline.items, at) == "to" else ()
    for noun in buyer:
        if not isinstance(noun, Phrase) or not place or subject.members:
            return None
        to = noun.dims.get("partner") or noun.dims.get("reporter")
        if to and to != place:
            told = _told_by_noun(outline.items, index, end)
            dims = {"reporter": to, "partner": place, **told, "flow": "imports"}
            return Subject(dims, set(dims))
    return None


def as_site(outline: Outline, rank: Mention, end: int, subject: Subject) -> Subject:
    """Return *subject* in what it handles, where a place that goods go through ranks.

    "The world's busiest container port", "the largest seaport". A unit behind it
    may tell that ("the largest port is Dalian, with 900 TEUs").
    """
    words, said = outline.words, outline.sentence.tokens.lower[rank.first : end]
    if said[-1] not in words.handlers or "reporter" not in subject.dims:
        return subject
    behind = (stated_of(item) for item in outline.items if item.first >= end)
    units = (stated.measure for stated in behind if stated is not None)
    boxed = not words.boxes.isdisjoint(said)
    handled = "containers" if boxed else next(filter(None, units), "volume")
    dims = {**subject.dims, "measure": handled}
    return evolve(subject, dims=dims, stated={*subject.stated, "measure"})


def in_way(subject: Subject, rank: Mention) -> Subject:
    """Return *subject* in the flow that the words of a rank name ("最大出口市场")."""
    way = rank.value.name if isinstance(rank.value, Cue) else ""
    if way not in _WAYS:
        return subject
    dims = {**subject.dims, "flow": way}
    return evolve(subject, dims=dims, stated={*subject.stated, "flow"})


def leave_owner(state: State, index: int) -> None:
    """Let a rank be of what stands before its owner, which is no subject.

    "Hunan is China's top exporter"; "exports to Peru, its largest partner, fell".
    """
    items, written = state.outline.items, state.registers.written
    owner = items[index - 1] if index else None
    if not isinstance(owner, Phrase) or owner.last != items[index].first:
        return
    if state.outline.timing.leads or len(written) < _TOLD or owner.has_flow:
        return
    holder = written[-_TOLD]
    pair = (told.dims.get("reporter", "") for told in written[-_TOLD:])
    apposed = kind_at(items, index - 2) == "," and "flow" in holder.stated
    of_goods = "product" in holder.stated and not owner.dims
    if is_finer(*pair) or apposed or of_goods:
        state.registers.current = holder


def with_winner(outline: Outline, index: int, subject: Subject) -> Subject:
    """Return *subject* with what has the rank behind it ("排名第二的是农产品")."""
    winner = (winner_behind if outline.timing.leads else _winner)(outline, index)
    if winner is None or winner.members or not winner.dims:
        return subject
    named = winner.dims.keys() - ({"flow"} if winner.dims.keys() >= PARTIES else set())
    if not named <= {"reporter", "partner", "product"}:
        return subject
    stated = {*subject.stated, *winner.dims}
    return evolve(subject, dims={**subject.dims, **winner.dims}, stated=stated)


def winner_behind(outline: Outline, index: int) -> Phrase | None:
    """Return the phrase right behind a rank and its copula, or None."""
    rank = outline.items[index]
    winner = outline.items[index + 1] if index + 1 < len(outline.items) else None
    if not isinstance(winner, Phrase):
        return None
    between = outline.sentence.tokens.lower[rank.last : winner.first]
    joined = len(between) <= _COPULA and outline.words.predicates & set(between)
    return winner if joined else None


def _winner(outline: Outline, index: int) -> Phrase | None:
    """Return who a rank at the head of its clause is ("the top buyer was Peru").

    Whose rank it is may stand before it ("Peru's top market was Chile").
    """
    items = outline.items
    owner = items[index - 1] if index else None
    index -= isinstance(owner, Phrase) and owner.owns
    before = items[index - 1] if index else None
    if before is not None and before.kind not in {*CLAUSE_ENDS, "period", ","}:
        return None
    if any(isinstance(item, Phrase) for item in items[:index]):
        return None
    return winner_after(outline, index)


def winner_after(outline: Outline, index: int) -> Phrase | None:
    """Return who a rank is said to be, behind its noun and a copula, or None."""
    items, beings = outline.items, outline.words.beings
    for at in range(index + 1, min(index + _WINNER_REACH, len(items) - 1)):
        if items[at].kind == "superlative":
            continue
        if items[at].kind == "level":
            verb = outline.sentence.tokens.lower[items[at].first]
            winner = items[skip(items, at + 1, {"article", ","})]
            being = verb in beings and isinstance(winner, Phrase)
            return winner if being and isinstance(winner, Phrase) else None
        if items[at].kind not in _BEFORE_WINNER:
            return None
    return None


def with_object(items: Sequence[Item], index: int, subject: Subject) -> Subject:
    """Return *subject* with what it has more of ("sold more tin than any other")."""
    rank = items[index]
    for noun in reversed(items[:index]):
        if noun.start < rank.start:
            return subject
        if isinstance(noun, Phrase) and not noun.members and noun.dims:
            told = {k: v for k, v in noun.dims.items() if k in {"product", "partner"}}
            stated = {*subject.stated, *told}
            return evolve(subject, dims={**subject.dims, **told}, stated=stated)
    return subject


def one_way(items: Sequence[Item], index: int, subject: Subject) -> Subject:
    """Return *subject* in the flow that it is ranked for ("top market for exports")."""
    at = skip(items, index + 1, {"phrase"})
    near = kind_at(items, at) == "for" and at <= index + _RANKED
    flow = items[at + 1] if near and at + 1 < len(items) else None
    if not isinstance(flow, Phrase) or not flow.is_one_way:
        return subject
    told = {k: v for k, v in flow.dims.items() if k in {"flow", "product"}}
    return evolve(subject, dims={**subject.dims, **told})


def keep_flow(state: State, ranked: Subject) -> None:
    """Keep the flow that the noun of a rank has told, where none was known.

    "Peru was the largest buyer of lamps, with 9 percent".
    """
    current = state.registers.current
    known = current.dims.get("flow") or "measure" in current.dims or current.blocked
    if "flow" in ranked.stated and not known:
        state.registers.current = evolve(current, dims=dict(ranked.dims))


def _source_of(state: State, noun: Phrase) -> Subject:
    """Return what a rank is of that is one in numbers ("the top source of visitors").

    A number behind it counts them.
    """
    registers, kept = state.registers, {"reporter", "partner"}
    dims = {k: v for k, v in registers.current.dims.items() if k in kept}
    dims["measure"] = noun.counted or ""
    subject = evolve(registers.current, dims=dims)
    subject.stated.add("measure")
    registers.current = registers.last_count = subject
    registers.note_count(subject)
    return subject


def _is_partner(subject: Subject) -> bool:
    """Tell whether the subject is one with whom the place of the text trades."""
    named = subject.stated & {"partner", "reporter"} == {"partner"}
    return named and bool(subject.dims.get("reporter"))
