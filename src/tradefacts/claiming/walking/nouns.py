"""Noun phrases: which of them write the subject, and what else they tell."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.figures.bare import counts
from tradefacts.claiming.items import (
    AMOUNTS,
    CLAUSE_PARTS,
    RATES,
    VALUED,
    Item,
    Phrase,
    kind_at,
    role_at,
    skip_back,
)
from tradefacts.claiming.state import Outline
from tradefacts.claiming.subjects.codes import PARTIES
from tradefacts.claiming.subjects.heads import heads_clause
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.claiming.subjects.roles import narrowing_clause, write_subject
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.claiming.times.reaches import clause_end
from tradefacts.claiming.walking.companies import note_firm, note_made
from tradefacts.claiming.walking.walk import Walk
from tradefacts.reading.mentions import AMOUNT, COUNT, POINTS
from tradefacts.records import evolve

_CLAUSE_MARKS: Final = frozenset({",", ";", ":"})
#: How far before a noun the verb of its clause may stand, in tokens.
_PREDICATE: Final = 14
#: Which way a comparison goes.
_SENSES: Final = frozenset({"more", "less"})
#: What may say more of what was counted, and what its rate begins with.
_BESIDE_COUNT: Final = frozenset(
    {"phrase", "to", "for", "in", "with", "on", "of", "period", "through"}
)
#: What counts goods, and is traded itself.
_WARES: Final = frozenset({"containers"})
_RATED: Final = RATES | {"rise", "fall", "gain", "basis"}


def meet_phrase(walk: Walk, index: int) -> None:
    """Let a noun phrase that no quantity has taken write the register."""
    phrase = walk.state.outline.items[index]
    if not isinstance(phrase, Phrase):
        return
    if index not in walk.state.taken and not _is_no_subject(walk, index):
        phrase = _write(walk, index, phrase)
    passed = _is_passed(walk, index, phrase)
    walk.state.registers.note_product(phrase, passed=passed)
    note_made(walk, phrase)
    note_firm(walk, phrase)


def _is_passed(walk: Walk, index: int, phrase: Phrase) -> bool:
    """Tell whether goods behind all figures are none that "the metal" points back to.

    "Soybean imports rose 5 percent as mills fed more pigs. Buyers of the oilseed ...".
    """
    if index in walk.state.taken:
        return False  # "exported 5 tonnes of tin"
    bare = phrase.dims.keys() == {"product"} and walk.state.registers.fresh
    behind = walk.state.outline.items[index + 1 :]
    return bare and all(item.kind not in VALUED for item in behind)


def _is_no_subject(walk: Walk, index: int) -> bool:
    """Tell whether a phrase only says more of what another is the subject of."""
    outline, registers = walk.state.outline, walk.state.registers
    return (
        _is_said_again(outline.items, index)
        or _is_place_of_other(walk, index)
        or (registers.fresh and _is_predicate(outline, index))
        or (outline.timing.leads and _is_peer(outline.items, index))
        or _is_moved_by(outline, index)
        or _is_counted_apart(walk, index)
    )


def _write(walk: Walk, index: int, phrase: Phrase) -> Phrase:
    """Let *phrase* write the register; return it without what it does not count."""
    outline, registers = walk.state.outline, walk.state.registers
    _note_ware(outline, index, phrase)
    led = outline.timing.leads and phrase.has_flow and not phrase.ends_counted
    deed = phrase.deed or led
    if deed and kind_at(outline.items, index + 1) in AMOUNTS:
        # "300 firms exported 5 billion yuan": the sum is no number of firms.
        phrase = evolve(phrase, counted=None)
    counted = _counted(walk, index, phrase)
    before = registers.counts[:-1]
    volume = outline.timing.leads and _goes_on_with_volume(registers, phrase)
    write_subject(outline, index, phrase, registers)
    if volume:
        registers.current.dims["measure"] = "volume"
    if counted is not None:
        registers.keep_counts(before, registers.counted or counted)
    _qualify(walk, index, phrase)
    told = phrase.forecast and heads_clause(outline, index)
    walk.doubts.modal = walk.doubts.modal or told
    return phrase


def _note_ware(outline: Outline, index: int, phrase: Phrase) -> None:
    """Let what counts goods be traded itself, where no number of it follows.

    "集装箱出口5亿元", "集装箱出口增长4倍".
    """
    numbered = kind_at(outline.items, index + 1) in {AMOUNT, COUNT}
    traded = outline.timing.leads and phrase.is_one_way and not numbered
    if traded and phrase.counted in _WARES:
        phrase.dims.setdefault("product", phrase.counted)


def _counted(walk: Walk, index: int, phrase: Phrase) -> Subject | None:
    """Return what has been counted if the phrase is no new subject beside it.

    It is the noun of the number, or what those counted did, with no amount behind
    ("900 firms were exporting, up 5 percent", "900 are exporters, up 5 percent").
    """
    counted = walk.state.registers.counted
    if counted is None:
        return None
    items = walk.state.outline.items
    if [kind_at(items, index - 1), kind_at(items, index - 2)] == ["from", COUNT]:
        return counted  # "300 from Peru"
    before = index - 1 - (kind_at(items, index - 1) == "level")
    goods = "product" in phrase.dims and not phrase.has_flow
    if counts(phrase) or (goods and "flow" not in counted.dims):
        told = kind_at(items, before) == COUNT
    else:
        # "开行班列500列，对秘鲁出口增长5%": where the partner leads, a flow is new.
        leads = walk.state.outline.timing.leads and phrase.has_flow
        beside = not leads and _is_beside(items, index)
        told = bool(phrase.deed) or beside
        figures = (i.kind for i in items[index + 1 :] if i.kind in VALUED)
        told = told and next(figures, "percent") in RATES
    return counted if told else None


def _qualify(walk: Walk, index: int, phrase: Phrase) -> None:
    """Add a clause that narrows enterprises or the like to their scope."""
    registers, outline = walk.state.registers, walk.state.outline
    if phrase.counted or phrase.dims.get("firm"):
        clause = narrowing_clause(outline, index, phrase)
        if clause and registers.written:
            registers.written[-1].scope = (*phrase.scope, clause)


def _is_place_of_other(walk: Walk, index: int) -> bool:
    """Tell whether a place only says where something is that is no trade.

    "Output of electric cars (EVs) in China": brackets part the place from it.
    """
    items, current = walk.state.outline.items, walk.state.registers.current
    phrase = items[index]
    parted = kind_at(items, index - 1) == "in" and kind_at(items, index - 2) == ")"
    if not (parted and current.blocked and isinstance(phrase, Phrase)):
        return False
    return phrase.dims.keys() <= {"reporter", "partner"}


def _is_counted_apart(walk: Walk, index: int) -> bool:
    """Tell whether a phrase only names what a number of no trade counts.

    "Plants made 900 cars, up 5 percent" is on none of their trade; nor is a phrase
    that is the verb behind it ("900 cars were sold").
    """
    items, phrase, at = walk.state.outline.items, walk.state.outline.items[index], 1
    if isinstance(phrase, Phrase) and phrase.deed and phrase.dims.keys() == {"flow"}:
        at += 2 * (kind_at(items, index - 1) == "level")
    dropped = walk.state.dropped.get(index - at)
    counted = kind_at(items, index - at) == COUNT
    return counted and dropped is not None and dropped.cause == "elsewhere"


def _is_said_again(items: Sequence[Item], index: int) -> bool:
    """Tell whether brackets hold but a shorter name ("electric cars (EVs)")."""
    phrase, before = items[index], items[index - 2] if index > 1 else None
    alone = kind_at(items, index - 1) == "(" and kind_at(items, index + 1) == ")"
    if not alone or not isinstance(before, Phrase) or not isinstance(phrase, Phrase):
        return False
    return bool(phrase.dims) and phrase.dims.items() <= before.dims.items()


def _goes_on_with_volume(registers: Registers, phrase: Phrase) -> bool:
    """Tell whether another partner follows one whose volume was told.

    "输往美国的货量跌5%，越南（-3%）": that of the other is meant, too.
    """
    volumes = (subject.dims.get("measure") == "volume" for subject in registers.written)
    told = registers.fresh and registers.current.dims.get("measure") == "volume"
    return told and phrase.dims.keys() == {"partner"} and any(volumes)


def _is_predicate(outline: Outline, index: int) -> bool:
    """Tell whether a phrase says of what kind that is whose figure was told.

    "出口增长5%，是增长最快的领域": its clause begins with the verb, and has no figure.
    """
    words, tokens, items = outline.words, outline.sentence.tokens, outline.items
    first = items[index].first
    if not words.predicates or any(
        items[at].kind in VALUED for at in range(index, clause_end(items, index))
    ):
        return False
    start = max(outline.sentence.first, first - _PREDICATE)
    verb = next(
        (k for k in range(first - 1, start, -1) if tokens.lower[k] in _CLAUSE_MARKS),
        first,
    )
    verb += 1
    while verb < first and tokens.lower[verb] in words.predicate_adverbs:
        verb += 1
    return verb < first and tokens.lower[verb] in words.predicates


def _is_peer(items: Sequence[Item], index: int) -> bool:
    """Tell whether one more is compared with ("高于全省3个百分点、全国2个百分点").

    So is the second of "比全国、全省快3个、2个百分点".
    """
    phrase = items[index]
    if not isinstance(phrase, Phrase) or phrase.has_flow or "product" in phrase.dims:
        return False
    if kind_at(items, index - 1) != "and":
        return False
    if kind_at(items, index + 1) == kind_at(items, index - 2) == POINTS:
        return True
    at = index - 1
    while kind_at(items, at) == "and" and isinstance(items[at - 1], Phrase):
        at -= 2
    sensed = kind_at(items, index + 1) in {*_SENSES, POINTS}
    return sensed and kind_at(items, at) == "than"


def _is_moved_by(outline: Outline, index: int) -> bool:
    """Tell whether a phrase is what something moves ("把整体出口拉高了2个百分点").

    So it is where a train or a ship is "装满家具的".
    """
    at = skip_back(outline.items, index - 1, {"period", "anaphor"})
    first, tokens = outline.items[at + 1].first, outline.sentence.tokens
    if tokens.spoken(first - 2, first) in outline.words.laden:
        return True
    return tokens.word(first - 1) in outline.words.movers


def _is_beside(items: Sequence[Item], index: int) -> bool:
    """Tell whether a phrase only says more of what was counted, before its rate.

    "Handled 198 trains for the trade with Peru, an increase of 60 percent"; "900 trucks
    crossed the border at Khorgos, up 5 percent".
    """
    following = range(index, len(items))
    comma = next((k for k in following if items[k].kind == ","), len(items))
    place, joint = items[index], kind_at(items, index - 1)
    placed = isinstance(place, Phrase) and place.dims.keys() <= PARTIES
    placed = placed and joint not in CLAUSE_PARTS | {"and"}
    if not placed and joint not in {"to", "for", "in", "with", "on", "of"}:
        return False
    plain = all(item.kind in _BESIDE_COUNT for item in items[index:comma])
    alone = all(item.kind not in VALUED for item in items[comma:])
    return plain and (alone or role_at(items, comma + 1) in _RATED)
