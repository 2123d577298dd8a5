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
    behind_bracket,
    detail_of,
    kind_at,
    role_at,
    skip,
    skip_back,
    stated_of,
)
from tradefacts.claiming.state import Outline
from tradefacts.claiming.subjects.carrying import write
from tradefacts.claiming.subjects.codes import PARTIES
from tradefacts.claiming.subjects.mentioned import (
    heads_sentence,
    is_driven,
    is_mentioned,
)
from tradefacts.claiming.subjects.partners import (
    DEPENDENT,
    becomes_partner,
    has_flow_of_its_own,
    is_parallel,
    moves_containers,
    pair_partner,
    take_part,
)
from tradefacts.claiming.subjects.places import HOME, is_chinese, lies_in, possess
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.claiming.subjects.subject import SITES, Subject
from tradefacts.reading.mentions import AMOUNT, COUNT, MONEY, PERCENT

#: Behind these "a total of" is an object, not the whole.
_OBJECT_JOINTS: Final = frozenset({
    "level", "with", "of", "takes", "by", "at", "from",
})  # fmt: skip
_PREDICATES: Final = VALUED | {"rise", "fall", "level", "share", "portion"}
_PREDICATED: Final = _PREDICATES | {"takes"}
_CLAUSE_STOPS: Final = CLAUSE_ENDS | {"phrase", ",", "which"}
_CLAUSE_ENDINGS: Final = VALUED | CLAUSE_ENDS | {",", "rise", "fall", "share", ")"}
#: Behind these a phrase only says more of the head ("loans to the region fell").
_COMPLEMENTING: Final = frozenset({"by", "to", "at", "in", "on", "from", "for"})
#: Behind these a phrase is no subject that rose or fell.
_BEFORE_OBJECT: Final = DEPENDENT | {"of", "in", "at", "from", "for", "between", "on"}
#: What states a figure, or a place among others.
_STATED: Final = VALUED | {"superlative", "record", "streak"}
_NAMES: Final = frozenset({"phrase", "term"})
#: What an aside behind the head begins with: who gave it, a contrast, or its level.
_ASIDES: Final = frozenset({"say", "break", "at"})
#: The longest clause that narrows, in tokens.
_CLAUSE: Final = 14
#: Behind these China reports nothing in a text on another country's trade.
_ABROAD: Final = frozenset({"of", "in", "at", "by", "for"})
#: How many items before the seat of a speaker tell that one spoke.
_SPEAKER: Final = 3
#: What goods cost.
_PAID: Final = frozenset({"average-price"})
#: Places that are counted rather than named.
_COUNTED_PLACES: Final = frozenset({"provincial-level-regions", "cities"})
#: What may stand between a noun and its movement; where all of that leads.
_FOLLOWED: Final = frozenset({"in", "period", "level"})
_LED: Final = _FOLLOWED | {"than", "basis"}
#: What is counted as well as summed up in money.
_SUMMED: Final = frozenset({"orders"})
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
    items = outline.items
    _take_several(items, index, phrase)
    joint = role_at(items, index - 1)
    shared = take_part(items, index, phrase)
    if not shared and is_mentioned(outline, index, phrase, registers):
        _note_beside(outline, index, phrase, registers)
        _note_narrowed(outline, index, phrase, registers)
        return
    # The sentence behind an aside goes back to what stands before it.
    aside = shared or _is_contrast(items, index, phrase, registers)
    registers.aside = registers.current if aside else registers.aside
    # "Achieved a total of": an object, not the whole.
    phrase.total = phrase.total and joint not in _OBJECT_JOINTS
    phrase.sums_goods = _sums_goods(items, index, phrase)
    registers.serve(phrase)
    if phrase.blocked and not heads_clause(outline, index):
        return
    if becomes_partner(items, index, phrase, registers):
        return
    _count_moved(outline, index, phrase)
    if _is_no_subject(outline, index, phrase, registers):
        return
    if joint == "of" and kind_at(items, index - 2) == "term":
        return  # "the Customs Administration of the PRC" is no reporter
    _settle_owner(outline, index, phrase, registers)
    pair_partner(items, index, phrase, registers)
    _take_ranked(outline, index, phrase, registers)
    _take_antecedent(outline, index, phrase, registers)
    phrase.blocked = phrase.blocked or _shares_block(outline, index, phrase, registers)
    counted = registers.counted
    write(registers, phrase)
    _note_heading(outline, index, phrase, registers)
    if counted is not None and _are_some(outline, index, phrase):
        own = {**counted.dims, **phrase.dims}
        registers.counted = attrs.evolve(counted, dims=own)
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
        registers.tell_home(phrase.dims["reporter"])


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


def _take_ranked(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> None:
    """Give a flow the partner of whose rank it tells.

    "Peru was the largest market for lamp exports, with shipments of 5 million".
    """
    if "superlative" not in outline.kinds:
        return
    items = outline.items
    ranked = any(
        item.kind == "superlative" for item in items[max(0, index - 3) : index]
    )
    if not ranked or role_at(items, index - 1) not in {"for", "of"}:
        return
    for subject in registers.written[:1]:
        if subject.stated == {"partner"} and phrase.has_flow:
            phrase.dims.setdefault("partner", subject.dims["partner"])


def _take_several(items: Sequence[Item], index: int, phrase: Phrase) -> None:
    """Let a flow be that of as many places ("the exports of 18 provinces")."""
    counted = kind_at(items, index + 1) == "of" and kind_at(items, index + 2) == COUNT
    for place in items[index + 3 : index + 4] if counted else ():
        several = isinstance(place, Phrase) and place.counted in _COUNTED_PLACES
        if several and phrase.has_flow and "reporter" not in phrase.dims:
            phrase.back.append(("several", "of"))


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
        registers.note_theme(phrase)


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


def _take_antecedent(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> None:
    """Give a flow the goods that its clause is on ("the tin that China imported").

    So do "cars and ships, whose combined exports" and "sold 5 tonnes of tin, of which
    exports to Peru".
    """
    items = outline.items
    _take_party(items, index, phrase, registers)
    _take_buyer(outline, index, phrase, registers)
    _take_price(outline, index, phrase, registers)
    _take_weighed(items, index, phrase, registers)
    _take_sum(outline, index, phrase, registers)
    before = items[index - 1] if index else None
    relative = outline.sentence.tokens.word(phrase.first - 1) in outline.words.relatives
    if kind_at(items, index - 1) == "which" and phrase.total:
        at = skip_back(items, index - 2, {","})
        before, relative = (items[at] if at >= 0 else None), True
        if isinstance(before, Phrase) and before.dims.get("product") in (
            before.members.get("product", ())
        ):
            return  # no code stands for all of the list
    part = kind_at(items, index - 1) == "among" and bool(registers.written)
    if (part or (isinstance(before, Phrase) and relative)) and phrase.has_flow:
        held = registers.current.dims
        for name in ("product", "measure"):
            if name in held:
                phrase.dims.setdefault(name, held[name])


def _take_party(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> None:
    """Give a flow the place that a clause on it is of, or that buys it.

    "Behind Peru, trade with which rose", "Peru took Chinese exports of 5 million".
    """
    whose = phrase.undecided or phrase.dims.get("reporter")
    if not phrase.has_flow or ("partner" in phrase.dims and not phrase.undecided):
        return
    named: dict[str, str] = {}
    if kind_at(items, index - 1) == "," and kind_at(items, index + 2) == "which":
        before = items[index - 2]
        named = before.dims if isinstance(before, Phrase) else {}
    elif role_at(items, index - 1) == "takes" and whose:
        first = next(iter(registers.written), Subject())
        named = {k: v for k, v in first.dims.items() if k in first.stated}
    if len(named) != 1 or not named.keys() <= PARTIES or whose in named.values():
        return
    phrase.undecided = ""
    (phrase.dims["partner"],) = named.values()
    if whose:
        phrase.dims["reporter"] = whose


def _take_buyer(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> None:
    """Let goods be sold to whose imports the text is on ("Peru sold 5 tonnes")."""
    held = registers.current.dims
    sells = phrase.deed and phrase.dims.items() > {("flow", "exports")}
    if not sells or phrase.dims.keys() != {"reporter", "flow"}:
        return
    weighed = kind_at(outline.items, index + 1) == AMOUNT
    bought = held.get("flow") == "imports" and "product" in held
    if weighed and bought and not outline.tells_behind("to", index):
        buyer = held.get("reporter", "")
        if buyer and buyer != phrase.dims["reporter"]:
            phrase.dims["partner"] = buyer


def _take_sum(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> None:
    """Give goods the partner of the sum that they had a share of ("40 percent of it").

    "Hunan did business of 5 billion yuan with Peru; exports of cars made up half of
    that".
    """
    items, words = outline.items, outline.words
    kinds = [kind_at(items, at) for at in range(index + 1, index + 4)]
    if kinds != ["share", PERCENT, "among"] or not phrase.is_full:
        return
    last = outline.sentence.tokens.word(items[index + 3].last - 1)
    partner = registers.current.dims.get("partner")
    if partner and last in words.demonstratives | words.pronouns | words.sums:
        phrase.dims.setdefault("partner", partner)


def _take_weighed(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> None:
    """Give who bought an amount the goods that were named last.

    "Pork imports collapsed. China bought 5 tonnes": tonnes are of something.
    """
    figure = items[index + 1] if index + 1 < len(items) else None
    weighed = figure is not None and figure.kind == AMOUNT
    if not (phrase.deed and weighed) or "product" in phrase.dims:
        return
    if kind_at(items, index + 2) != "of" and not registers.topic and registers.product:
        phrase.dims["product"] = registers.product


def _take_price(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> None:
    """Give goods behind "for" what is paid for them ("the price paid for tin")."""
    items, held = outline.items, registers.current.dims.get("measure")
    if kind_at(items, index - 1) != "for" or phrase.has_flow or held not in _PAID:
        return
    if "product" in phrase.dims:
        phrase.dims.setdefault("measure", held)


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


def heads_clause(outline: Outline, index: int) -> bool:
    """Tell whether the phrase is what the next verb or number speaks of."""
    items = outline.items
    joint = kind_at(items, index - 1)
    if joint in DEPENDENT and not (joint == "with" and _has_rate(items, index)):
        return False
    for at in range(_behind_complement(items, index + 1), len(items)):
        kind = items[at].kind
        if kind in _PREDICATES:
            return True
        if kind in _CLAUSE_STOPS and not _goes_on(items, at):
            return False
    return False


def _has_rate(items: Sequence[Item], index: int) -> bool:
    """Tell whether an aside tells how something moved ("with profits up 5 percent")."""
    moved = role_at(items, index + 1) in {"rise", "fall"}
    return moved and kind_at(items, skip(items, index + 2, {"by", "to"})) in VALUED


def _goes_on(items: Sequence[Item], index: int) -> bool:
    """Tell whether behind a stop the same is spoken of ("; it climbs to 5 percent").

    So is it where its figure stands in an aside ("the duty, 5 percent, is").
    """
    following = kind_at(items, index + 1)
    if items[index].kind == ",":
        return following in VALUED
    return items[index].kind in CLAUSE_ENDS and following == "pronoun"


def _behind_complement(items: Sequence[Item], index: int) -> int:
    """Return where a phrase ends that says more of the head, with an aside."""
    at = behind_bracket(items, index)
    while kind_at(items, at) in _COMPLEMENTING and kind_at(items, at + 1) in _NAMES:
        at += 2
    return _behind_aside(items, at)


def _behind_aside(items: Sequence[Item], index: int) -> int:
    """Return where an aside ends (", released Friday,", ", in contrast,")."""
    if kind_at(items, index) != "," or kind_at(items, index + 1) not in _ASIDES:
        return index
    closing = (k for k in range(index + 1, len(items)) if items[k].kind == ",")
    return next(closing, index - 1) + 1


def _count_moved(outline: Outline, index: int, phrase: Phrase) -> None:
    """Let a counted noun that has a figure itself be what is measured."""
    if not phrase.counted:
        return
    if _moves(outline, index, phrase) or _is_summed(outline, index, phrase):
        phrase.dims["measure"] = phrase.counted


def _is_summed(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether what is counted is told by its worth ("新接订单4200万美元")."""
    if phrase.counted not in _SUMMED:
        return False
    return kind_at(outline.items, skip(outline.items, index + 1, {"level"})) == MONEY


def _moves(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether a counted noun itself rose or fell ("Parcels were up 5 percent").

    "Firms increased their exports by 5 percent" tells nothing of their number.
    """
    items = outline.items
    before = kind_at(items, index - 1)
    if phrase.number_of or before in VALUED or before in _BEFORE_OBJECT:
        return False
    # "出口订单增长": of orders, where the last noun is the head.
    heads = outline.words.modifiers_first and phrase.ends_counted
    if (phrase.has_flow and not heads) or "measure" in phrase.dims:
        return False
    endings = tuple(outline.words.plural_endings)
    if not outline.sentence.tokens.lower[phrase.last - 1].endswith(endings):
        return False
    between = _LED if heads else _FOLLOWED
    at = skip(items, _behind_complement(items, index + 1), between)
    if kind_at(items, at) == "times":
        return True
    moved = role_at(items, at) in {"rise", "fall"}
    return moved and kind_at(items, skip(items, at + 1, {"by", "to"})) in VALUED


def _is_no_subject(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> bool:
    """Tell whether the phrase only says where something is, or what was told."""
    if _says_too_little(phrase) or _is_of_figure(outline, index, phrase, registers):
        return True
    if _is_whole_aside(outline.items, index, phrase, registers):
        return True
    return _is_only_placed(outline, index, phrase, registers)


def _is_whole_aside(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> bool:
    """Tell whether the country is only named behind what its part has.

    "5 points above the rate of the whole country", "the eighth place nationwide".
    """
    country = bool(phrase.back) and all(what == "country" for what, _ in phrase.back)
    if not country or phrase.dims or not index:
        return False
    part = lies_in(registers.current.dims.get("reporter") or "", HOME)
    stated = any(item.kind in _STATED for item in items[index:])
    return part and not stated and any(item.kind in _STATED for item in items[:index])


def _says_too_little(phrase: Phrase) -> bool:
    """Tell whether only a location, or a noun that no number counts, is named."""
    if phrase.dims or phrase.back or phrase.through:
        return False
    return bool(phrase.within or (phrase.counted and not phrase.number_of))


def _is_of_figure(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> bool:
    """Tell whether "the volume" is but the sum that was told, where none was weighed.

    "Trade was 5 billion yuan. The volume was up 5 percent." Where the value is told
    beside it, it is none, and a weight never is.
    """
    if phrase.dims != {"measure": "volume"} or registers.carried_amount is not None:
        return False
    words, word = outline.words, outline.sentence.tokens.word
    valued = (item.dims for item in outline.items if isinstance(item, Phrase))
    beside = any(dims == {"measure": "trade-value"} for dims in valued)
    if beside or word(phrase.last - 1) not in words.volumes:
        return False
    before = word(phrase.first - 1)
    pointed = before in words.definites or before in words.demonstratives
    verb = role_at(outline.items, index + 1) in _PREDICATED
    return pointed and verb and bool(registers.read)


def _is_only_placed(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> bool:
    """Tell whether the phrase is a location; where something is "that city" may be."""
    located = _is_location(outline, index, phrase, registers)
    if located and _happens_there(outline, index, registers):
        registers.note_places({**phrase.dims, "partner": ""})
    return located


def _is_location(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> bool:
    """Tell whether the phrase only says where the subject lies, or goes."""
    joint = role_at(outline.items, index - 1)
    named = phrase.dims.keys()
    current = registers.current.dims
    if named == {"partner"}:
        partner = phrase.dims["partner"]
        moves = moves_containers(outline.items, index)
        located = joint in {"in", "at"}
        # "Trade with emerging markets in Africa" is with that.
        located = located and kind_at(outline.items, index - 2) != "scope"
        return not moves and (located or partner == current.get("reporter"))
    if named != {"reporter"}:
        return False
    # "The ratio at ports in China".
    counts = phrase.counted and not (phrase.number_of or phrase.back)
    counted = counts and (
        joint in {"in", "at", "on"} or _happens_there(outline, index, registers)
    )
    staged = kind_at(outline.items, index - 2) == "term" and joint in {"in", "at"}
    staged = staged or (index > 0 and detail_of(outline.items[index - 1]) == "scene")
    aside = _is_aside(outline.items, index, phrase, registers)
    aside = aside or _is_seat(outline.items, index)
    # "Coal was quoted at 5 yuan at Qinhuangdao".
    aside = aside or (registers.current.blocked and joint in {"in", "at", "on"})
    if counted or staged or aside or _is_scene(outline, phrase, registers):
        return True  # "a fair in Guangzhou" is only held there
    topic = joint == "for" and index == 1  # "For Hunan the year was good"
    if not (phrase.back or topic) and _locates(outline, index, phrase, registers):
        return True
    held = current.get("reporter")
    if held == "":
        return joint in {"in", "of", ",", "at"}  # where a company has its seat
    lies = lies_in(held or "", phrase.dims["reporter"])
    # "In May, China" is a subject.
    apposed = joint == "," and kind_at(outline.items, index - 2) in _NAMES
    return lies and (joint in {"in", "of"} or apposed)


def _is_figure(item: Item) -> bool:
    """Tell whether *item* states a figure; "two tins" do not."""
    stated = stated_of(item)
    worded = item.kind == COUNT and stated is not None and stated.worded
    return item.kind in VALUED and not worded


def _is_scene(outline: Outline, phrase: Phrase, registers: Registers) -> bool:
    """Tell whether a zone or port of the home is where something happens.

    "A parcel left the Waigaoqiao Bonded Zone" in a text on Shanghai; what opens its
    sentence, or has a figure, is more than that.
    """
    if phrase.back or any(map(_is_figure, outline.items)):
        return False
    home, place = registers.home, phrase.dims["reporter"]
    inside = home is not None and lies_in(place, home) and place.endswith(SITES)
    return inside and phrase.first > outline.sentence.first + 1


def _is_seat(items: Sequence[Item], index: int) -> bool:
    """Tell whether it is where a speaker sits (", said Li, an official of Foshan")."""
    before = [item.kind for item in items[max(0, index - _SPEAKER) : index]]
    told = before == ["say", ",", "of"]
    return told and not any(item.kind in VALUED for item in items[index:])


def _is_aside(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> bool:
    """Tell whether the country of a region is only spoken of, without a figure.

    "China's reforms went on" in a text on the trade of a province.
    """
    held = registers.current.dims.get("reporter") or ""
    return (
        not phrase.back
        and lies_in(held, phrase.dims["reporter"])
        and not any(item.kind in VALUED for item in items[index:])
    )


def _happens_there(outline: Outline, index: int, registers: Registers) -> bool:
    """Tell whether a place only says where something is ("opened a shop in Hunan").

    What opens its sentence, or has a figure, is more than that.
    """
    figures = any(map(_is_figure, outline.items))
    phrase = outline.items[index]
    thing = isinstance(phrase, Phrase) and phrase.counted is not None
    placed = thing or role_at(outline.items, index - 1) in {"in", "at", "on"}
    return (
        placed and index > 1 and bool(registers.topic or registers.lead) and not figures
    )


def _locates(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> bool:
    """Tell whether a reporter behind a joint is none of its own."""
    joint = role_at(outline.items, index - 1)
    foreign = not is_chinese(registers.home or HOME)
    if foreign and joint in _ABROAD and is_chinese(phrase.dims["reporter"]):
        return True  # "shut out of China" in a text on another country
    if joint == "through":  # "exported 5 cars through Yantian Port"
        return any("reporter" in subject.stated for subject in registers.written)
    if joint in {"in", "at", "on"}:
        if _happens_there(outline, index, registers):
            return True
        if registers.current.dims.get("reporter") == "":
            return True  # "the company in Hunan"
        return bool(registers.written) and "reporter" in registers.written[-1].stated
    return joint in {"from", "to", "for"}


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
