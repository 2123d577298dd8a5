"""Roles: what a noun phrase is in its sentence, by what stands around it.

A phrase is a subject, or a comparand, a whole, a place, an object: only subjects
write the register.
"""

from collections.abc import Sequence
from typing import Final

import attrs

from tradefacts.claiming.figures.bare import narrowed_noun
from tradefacts.claiming.items import (
    CLAUSE_ENDS,
    VALUED,
    Item,
    Phrase,
    kind_at,
    role_at,
    skip_back,
)
from tradefacts.claiming.state import Outline
from tradefacts.claiming.subjects.antecedents import (
    take_antecedent,
    take_ranked,
    take_several,
)
from tradefacts.claiming.subjects.carrying import write
from tradefacts.claiming.subjects.heads import count_moved, heads_clause
from tradefacts.claiming.subjects.locations import is_no_subject
from tradefacts.claiming.subjects.mentioned import (
    heads_sentence,
    is_driven,
    is_mentioned,
)
from tradefacts.claiming.subjects.partners import (
    becomes_partner,
    has_flow_of_its_own,
    is_parallel,
    pair_partner,
    take_part,
)
from tradefacts.claiming.subjects.places import HOME, is_chinese, lies_in, possess
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.claiming.subjects.topic import note_theme, tell_home
from tradefacts.reading.mentions import AMOUNT, COUNT, MONEY, PERCENT
from tradefacts.reading.tokens import MARK

#: Behind these "a total of" is an object, not the whole.
_OBJECT_JOINTS: Final = frozenset({
    "level", "with", "of", "takes", "by", "at", "from",
})  # fmt: skip
_CLAUSE_ENDINGS: Final = VALUED | CLAUSE_ENDS | {",", "rise", "fall", "share", ")"}
#: Whose trade that of all is, which few texts are on.
_WORLD: Final = "WORLD"
#: The measure of those who are traded with.
_PARTNERS: Final = "partners"
#: The longest clause that narrows, in tokens.
_CLAUSE: Final = 14
#: Behind these China reports nothing in a text on another country's trade.
_ABROAD: Final = frozenset({"of", "in", "at", "by", "for"})
#: What the members of a list differ in, and what stands before them.
_SHARED: Final = frozenset({"reporter", "partner", "product"})
_LISTING: Final = frozenset({",", "and", ":"})
#: What a total may say that is only the value of goods.
_VALUE: Final = {"measure": "trade-value"}.items()
#: What a total is of, or what it is: the first that follows it tells.
_NAMED_NEXT: Final = VALUED | {"phrase"}


def write_subject(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> None:
    """Let the phrase at *index* write the register if it is a subject."""
    if _is_on_all(outline.items, index, phrase, registers):
        registers.look_at_all()
    else:
        _write(outline, index, phrase, registers)


def _is_known(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether nothing unknown stands before, where modifiers lead.

    "景区门票收入" is that of tickets, whatever services were told of before.
    """
    tokens, first = outline.sentence.tokens, phrase.first
    if not outline.timing.leads or first == outline.sentence.first:
        return True
    before = outline.items[index - 1] if index else None
    joined = isinstance(before, Phrase) and "product" in before.dims
    known = joined and before is not None and before.last == first
    return known or "product" in phrase.dims or tokens.kind[first - 1] == MARK


def _write(outline: Outline, index: int, phrase: Phrase, registers: Registers) -> None:
    """Let a phrase that names something write the register if it is a subject."""
    items = outline.items
    take_several(items, index, phrase)
    joint = role_at(items, index - 1)
    shared = take_part(items, index, phrase)
    if not shared and is_mentioned(outline, index, phrase, registers):
        _note_beside(outline, index, phrase, registers)
        _note_narrowed(outline, index, phrase, registers)
        return
    _set_aside(items, index, phrase, registers, shared=shared)
    # "Achieved a total of": an object, not the whole.
    phrase.total = phrase.total and joint not in _OBJECT_JOINTS
    phrase.sums_goods = _sums_goods(items, index, phrase)
    at_home = registers.serve(phrase, known=_is_known(outline, index, phrase))
    if phrase.blocked and not (at_home or heads_clause(outline, index)):
        return
    if becomes_partner(items, index, phrase, registers):
        return
    count_moved(outline, index, phrase)
    if is_no_subject(outline, index, phrase, registers):
        return
    if joint == "of" and kind_at(items, index - 2) == "term":
        return  # "the Customs Administration of the PRC" is no reporter
    _settle_owner(outline, index, phrase, registers)
    pair_partner(items, index, phrase, registers)
    take_ranked(outline, index, phrase, registers)
    take_antecedent(outline, index, phrase, registers)
    phrase.blocked = phrase.blocked or _shares_block(outline, index, phrase, registers)
    counted = registers.counted
    write(registers, phrase)
    if counted is not None and _are_some(outline, index, phrase):
        own = {**counted.dims, **phrase.dims}
        registers.counted = attrs.evolve(counted, dims=own)
    _note_heading(outline, index, phrase, registers)
    _note_measure(items, index, phrase, registers)


def _is_contrast(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> bool:
    """Tell whether the country is only told beside its part ("，而全国下降3%").

    The text is on that part.
    """
    country = any(what == "country" for what, _ in phrase.back)
    if not country or not lies_in(registers.home or "", HOME):
        return False
    opened = kind_at(items, skip_back(items, index - 1, {"period"})) == "break"
    return opened and any("reporter" in s.stated for s in registers.written)


def _set_aside(
    items: Sequence[Item],
    index: int,
    phrase: Phrase,
    registers: Registers,
    *,
    shared: bool,
) -> None:
    """Let the sentence behind an aside go back to what stands before it."""
    scene = phrase.dims.get("reporter") == _WORLD != registers.home
    if shared or scene or _is_contrast(items, index, phrase, registers):
        registers.aside = registers.current
    elif _ranks_with(items, index, phrase, registers):
        registers.turn_back(phrase.dims["reporter"])


def _is_on_all(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> bool:
    """Tell whether the head of a sentence turns to all trade of the home.

    "With the world as a whole, Peru had", "For Peru as a whole, the balance was".
    """
    heads = index == 1 and phrase.total and kind_at(items, index + 1) == ","
    if not heads or phrase.members or phrase.counted or phrase.back:
        return False
    if kind_at(items, 0) == "with":
        return not phrase.dims
    own = [*phrase.dims.values()] == [registers.home]
    return own and kind_at(items, 0) in {"for", "in"}


def _ranks_with(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> bool:
    """Tell whether China is ranked among the partners of another country.

    A text on China goes on with its own trade ("China is Peru's largest partner").
    """
    reporter = phrase.dims.get("reporter") or ""
    ranked = kind_at(items, index - 1) == "superlative" and phrase.counted == _PARTNERS
    if not ranked or phrase.dims.keys() != {"reporter"} or is_chinese(reporter):
        return False
    named = (item.dims for item in items[:index] if isinstance(item, Phrase))
    return is_chinese(registers.home or HOME) and any(HOME in d.values() for d in named)


def _note_heading(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> None:
    """Let goods that head a sentence without a figure be what the next one is on.

    "Tea is the star. Exports to Peru rose 5 percent." An adverbial may stand before.
    """
    if phrase.dims.keys() != {"product"} or phrase.members or phrase.back:
        return
    heads = heads_sentence(outline, index, phrase)
    if heads and outline.sentence.kinds.isdisjoint(VALUED):
        registers.heading = phrase.dims["product"]


def _settle_owner(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> None:
    """Give the phrase to the place in it, or before it, where that is its trader."""
    items = outline.items
    if role_at(items, index - 1) == "of" and kind_at(items, index - 2) == "company":
        phrase.dims.pop("reporter", None)  # "a maker of pumps in Hunan"
    elif owner := _owner_before(items, index, phrase):
        phrase.dims["reporter"] = owner
    elif has_flow_of_its_own(outline, index, phrase) or is_parallel(
        items, index, phrase, registers
    ):
        possess(phrase)
        tell_home(registers, phrase.dims["reporter"])


def _owner_before(items: Sequence[Item], index: int, phrase: Phrase) -> str:
    """Return whose a flow is behind nothing but its period ("秘鲁5月的出口"), or ""."""
    owner = items[index - 2] if index > 1 else None
    dated = isinstance(owner, Phrase) and kind_at(items, index - 1) == "period"
    if not dated or not isinstance(owner, Phrase) or not phrase.has_flow:
        return ""
    alone = owner.dims.keys() == {"reporter"} and not owner.members
    placed = "reporter" in phrase.dims or phrase.members or not alone
    return "" if placed or owner.blocked else owner.dims["reporter"]


def _are_some(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether some of the counted are told by where from ("those from Peru").

    So are "900 were from Peru" and "900 from Peru".
    """
    joint = outline.items[index - 1] if index else None
    if phrase.dims.keys() != {"partner"} or phrase.members or joint is None:
        return False
    before = outline.sentence.tokens.word(joint.first - 1)
    at = skip_back(outline.items, index - 2, {"level"})
    numbered = kind_at(outline.items, at)
    told = before in outline.words.demonstratives or numbered == COUNT
    return joint.kind in {"from", "in"} and told


def _note_beside(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> None:
    """Keep what goods that are only mentioned tell of what the text is on."""
    items = outline.items
    before = outline.sentence.tokens.word(phrase.first - 1)
    whole = role_at(items, index - 2) == "share-noun"
    driven = is_driven(outline, index, registers)
    if whole or driven or before in outline.words.dominating:
        registers.take_from_whole(phrase)
    if kind_at(items, skip_back(items, index - 1, {"and"})) == "including":
        registers.leave_goods(phrase)
    elif kind_at(items, index - 1) == "for" and outline.sentence.kinds.isdisjoint(
        VALUED
    ):
        note_theme(registers, phrase)


def _note_narrowed(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> None:
    """Give the number of those who trade the flow that narrows them."""
    noun = narrowed_noun(outline.items, index, outline.sentence, outline.words)
    subject = registers.written[-1] if registers.written else None
    if noun is None or subject is None or not noun.number_of:
        return
    if subject is registers.current and phrase.has_flow:
        subject.dims["flow"] = phrase.dims["flow"]
        subject.stated.add("flow")


def _shares_block(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> bool:
    """Tell whether a list goes on with what is no trade ("output of tin 5, of lead 4").

    Only a place or goods are named anew, and no clause begins.
    """
    before = outline.items[index - 1] if index else None
    if phrase.deed and isinstance(before, Phrase) and _is_mere_block(before):
        return True  # "the kiwi dollar bought 65 cents"
    if not phrase.dims and registers.written:
        # "The yuan fell, trimming its gain to 5 percent", "stocks at the six stood".
        gained = phrase.back and role_at(outline.items, index + 1) == "gain"
        placed = phrase.collective and kind_at(outline.items, index - 1) in _ABROAD
        return registers.current.blocked and bool(gained or placed)
    narrows = phrase.dims.keys() <= _SHARED and not (phrase.total or phrase.counted)
    if not (narrows and registers.current.blocked and registers.written):
        return False
    parted = (item.kind in CLAUSE_ENDS for item in reversed(outline.items[:index]))
    behind = kind_at(outline.items, index - 1) in _LISTING
    # "And Peru's share fell": a noun of its own.
    told = role_at(outline.items, index + 1) not in {"share-noun", "gain"}
    return behind and told and not next(parted, False)


def _is_mere_block(phrase: Phrase) -> bool:
    """Tell whether the phrase only names what is no trade ("the kiwi dollar")."""
    return phrase.blocked and not phrase.dims


def _note_measure(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> None:
    """Keep what the head of a sentence says is measured ("In tonnes, exports rose")."""
    if phrase.is_measure and index == 0 and kind_at(items, 1) == ",":
        registers.measured = phrase.dims["measure"]


def _sums_goods(items: Sequence[Item], index: int, phrase: Phrase) -> bool:
    """Tell whether a total is that of the goods before ("In all, 5 tonnes left").

    Tonnes of all goods would say nothing, nor would those of a flow that is no more.
    """
    if not phrase.total or phrase.dims.keys() - {"flow", "measure"} or phrase.back:
        return False
    if phrase.counted:
        return False
    following = [item.kind for item in items[index + 1 :] if item.kind in _NAMED_NEXT]
    behind_rate = bool(phrase.dims) and following[:1] == [PERCENT]
    told = following[behind_rate : behind_rate + 1]
    if "measure" not in phrase.dims and told == [AMOUNT]:
        return True
    return told == [MONEY] and _is_value(items, index, phrase)


def _is_value(items: Sequence[Item], index: int, phrase: Phrase) -> bool:
    """Tell whether a sum is that of the goods whose amount stands before it.

    "进口呼吸机480台，货款合计1.2亿元".
    """
    before = (item.kind for item in reversed(items[:index]) if item.kind in VALUED)
    return not phrase.dims.items() - _VALUE and next(before, "") == AMOUNT


def narrowing_clause(outline: Outline, index: int, phrase: Phrase) -> str:
    """Return the clause that narrows the phrase ("that export for the first time").

    A clause behind a comma only tells more of it, and narrows nothing.
    """
    tokens = outline.sentence.tokens
    if tokens.word(phrase.last) not in outline.words.relatives:
        return ""
    following = outline.items[index + 1 :]
    ends = (item.first for item in following if item.kind in _CLAUSE_ENDINGS)
    end = next(ends, phrase.last)
    if not 1 < end - phrase.last <= _CLAUSE:
        return ""
    words = tokens.text[tokens.start[phrase.last + 1] : tokens.end[end - 1]]
    return " ".join(words.split())
