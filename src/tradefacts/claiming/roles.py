"""Roles: what a noun phrase is in its sentence, by what stands around it.

A phrase is a subject, or a comparand, a whole, a place, an object: only subjects
write the register.
"""

from collections.abc import Sequence
from typing import Final

import attrs

from tradefacts.claiming.items import (
    AMOUNTS,
    CLAUSE_ENDS,
    RATES,
    VALUED,
    Item,
    Phrase,
    behind_bracket,
    kind_at,
    role_at,
    skip,
    skip_back,
    stated_of,
)
from tradefacts.claiming.lists import list_end
from tradefacts.claiming.places import HOME, OWN_FLOWS, is_chinese, lies_in, possess
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects import Registers
from tradefacts.reading.mentions import AMOUNT, MONEY, PERCENT, POINTS
from tradefacts.reading.tokens import MARK

_COMPARING: Final = frozenset({"than", "against", "peer", "more", "less"})
_RIVALS: Final = frozenset({"exceed", "rival"})
#: Behind these "a total of" is an object, not the whole.
_OBJECT_JOINTS: Final = frozenset({
    "level", "with", "of", "takes", "by", "at", "from",
})  # fmt: skip
#: Behind these a phrase heads no clause.
_DEPENDENT: Final = frozenset({
    "to", "by", "than", "against", "more", "less", "through", "with",
})  # fmt: skip
_PREDICATES: Final = VALUED | {"rise", "fall", "level", "share"}
_CLAUSE_STOPS: Final = CLAUSE_ENDS | {"phrase", ",", "which"}
_CLAUSE_ENDINGS: Final = VALUED | CLAUSE_ENDS | {",", "rise", "fall", "share", ")"}
#: The longest clause that narrows, in tokens.
_CLAUSE: Final = 14
#: Behind these China reports nothing in a text on another country's trade.
_ABROAD: Final = frozenset({"of", "in", "at", "by", "for"})
#: What joins a quantity to the phrase that it is of.
_OF: Final = frozenset({"of", "in", "worth"})
#: What joins a quantity to the partner that it is with.
_WITH: Final = frozenset({"with", "to", "from"})
#: The measure of ports.
_CONTAINERS: Final = "containers"
#: What may stand between a verb and the flow that it says a country has.
_BEFORE_FLOW: Final = AMOUNTS | {"in", "of", "worth"}
_TO: Final = frozenset({"to", "from"})
#: What a total is of, or what it is: the first that follows it tells.
_NAMED_NEXT: Final = VALUED | {"phrase"}
#: What may stand between a member of a list of places and its figure.
_OF_MEMBER: Final = frozenset({"with", "at"})
#: How many tokens may stand between a number and the noun that it counts.
COUNT_GAP: Final = 3


def write_subject(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> None:
    """Let the phrase at *index* write the register if it is a subject."""
    items = outline.items
    joint = role_at(items, index - 1)
    if _is_mentioned(outline, index, phrase, registers):
        return
    # "Achieved a total of": an object, not the whole.
    phrase.total = phrase.total and joint not in _OBJECT_JOINTS
    phrase.sums_goods = _sums_goods(items, index, phrase)
    if phrase.blocked and not heads_clause(outline, index):
        return
    if _becomes_partner(items, index, phrase, registers):
        return
    if _says_too_little(phrase) or _is_location(outline, index, phrase, registers):
        return
    owner = kind_at(items, index - 2) if joint == "of" else ""
    if owner == "term":
        return  # "the Customs Administration of the PRC" is no reporter
    if owner == "company":
        phrase.dims.pop("reporter", None)  # "a maker of pumps in Hunan"
    elif _has_flow_of_its_own(outline, index, phrase) or _is_parallel(
        items, index, phrase, registers
    ):
        possess(phrase)
        registers.tell_home(phrase.dims["reporter"])
    _pair_partner(items, index, phrase, registers)
    _take_antecedent(outline, index, phrase, registers)
    registers.write(phrase)
    _note_measure(items, index, phrase, registers)


def _pair_partner(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> None:
    """Take a country for one more partner ("to Japan rose 5%, and Peru's 7%")."""
    code = phrase.dims.get("reporter", HOME)
    listed = registers.written and "partner" in registers.written[-1].stated
    held = registers.current.dims.get("reporter") or ""
    if (
        phrase.dims.keys() == {"reporter"}
        and not is_chinese(code)
        and is_chinese(held)
        and listed
        and kind_at(items, index + 1) in VALUED
    ):
        phrase.dims = {"partner": code}


def _take_antecedent(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> None:
    """Give a flow the goods that its clause is on ("the tin that China imported")."""
    before = outline.items[index - 1] if index else None
    relative = outline.sentence.tokens.word(phrase.first - 1) in outline.words.relatives
    if isinstance(before, Phrase) and relative and phrase.has_flow:
        held = registers.current.dims
        for name in ("product", "measure"):
            if name in held:
                phrase.dims.setdefault(name, held[name])


def _note_measure(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> None:
    """Keep what the head of a sentence says is measured ("In tonnes, exports rose")."""
    if _is_measure(phrase) and index == 0 and kind_at(items, 1) == ",":
        registers.measured = phrase.dims["measure"]


def _is_mentioned(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> bool:
    """Tell whether the phrase is only named beside a subject."""
    return (
        _is_comparand(outline, index, phrase)
        or _is_whole(outline, index)
        or _is_example(outline, index, phrase, registers)
        or _is_predicate(outline, index, phrase)
        or _is_purpose(outline.items, index, phrase)
        or _is_of_blocked(outline.items, index, phrase)
        or _is_field(outline.items, index, phrase)
    )


def _becomes_partner(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> bool:
    """Let a place be whom the subject before or behind it trades with, if it is.

    Tell whether it is no subject of its own.
    """
    if _is_part_of_foreign(items, index, phrase, registers):
        phrase.dims["partner"] = phrase.dims.pop("reporter")
        return False
    if _gives_partner(items, index, phrase):
        return True
    if _is_counterpart(phrase, role_at(items, index - 1), registers):
        current = registers.current
        if kind_at(items, index - 2) in {"and", ","}:
            # "And those to China": what stands before is not of them.
            current = attrs.evolve(current, dims=dict(current.dims))
            registers.current = current
        current.dims.setdefault("partner", phrase.dims["reporter"])
        return True
    return False


def _is_comparand(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether the phrase is only compared with, or counted."""
    items = outline.items
    joint = role_at(items, index - 1)
    if joint in {"more", "less"} and _is_attribute(outline, index - 1):
        return False  # "a bigger partner"
    if joint in {"than", "against", "count"} and _is_bare_count(phrase):
        return True
    if joint in _RIVALS and phrase.dims.keys() <= {"partner", "reporter"}:
        return True  # "Japan replaced Peru"
    if joint == "peer" and not _follows_figure(outline, index - 1):
        return False  # "The growth rate of exports was 5 points higher"
    return joint in _COMPARING and not _has_amount(outline, index)


def _follows_figure(outline: Outline, index: int) -> bool:
    """Tell whether a subject, a figure or "than" stands before item *index*."""
    stops = VALUED | _COMPARING | {"phrase"}
    return any(item.kind in stops for item in outline.items[:index])


def _is_attribute(outline: Outline, index: int) -> bool:
    """Tell whether a comparative stands behind an article, and before its noun."""
    tokens, item = outline.sentence.tokens, outline.items[index]
    article = tokens.word(item.first - 1) in outline.words.determiners
    return article and kind_at(outline.items, index - 1) not in VALUED


def _is_example(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> bool:
    """Tell whether the phrase only names parts ("goods such as A and B").

    So does a place whose rank is told ("China, Iran's top client"). A list of parts
    is a subject where as many figures follow.
    """
    items = outline.items
    if kind_at(items, index + 1) == "superlative" and not phrase.has_flow:
        reporter = phrase.dims.get("reporter", "")
        return phrase.dims.keys() == {"reporter"} and not reporter.startswith("CN-")
    if _is_counted_in(items, index, phrase):
        return True
    joint = skip_back(items, index - 1, {"and"})
    if kind_at(items, joint) != "including" or not registers.written:
        return False
    size = max((len(codes) for codes in phrase.members.values()), default=1)
    if size == 1 and kind_at(items, index + 1) == ",":
        return True  # "zinc, including alloys, up 5 percent"
    figures = (at for at in range(index, len(items)) if items[at].kind in VALUED)
    first = next(figures, None)
    if first is None:
        return True
    listed = items[first : list_end(outline, first) + 1]
    return size != sum(item.kind in VALUED for item in listed)


def _is_of_blocked(items: Sequence[Item], index: int, phrase: Phrase) -> bool:
    """Tell whether the place only says whose figure is no trade ("capital used by")."""
    head = items[index - 2] if index > 1 else None
    blocked = isinstance(head, Phrase) and head.blocked
    placed = phrase.dims.keys() <= {"reporter"} and not phrase.counted
    return blocked and placed and kind_at(items, index - 1) == "by"


def _is_field(items: Sequence[Item], index: int, phrase: Phrase) -> bool:
    """Tell whether the place says among whom the rank is ("ninth in the country")."""
    placed = phrase.dims.keys() <= {"reporter"} and not phrase.counted
    behind = kind_at(items, index - 2) == "superlative"
    return placed and behind and kind_at(items, index - 1) == "in"


def _is_counted_in(items: Sequence[Item], index: int, phrase: Phrase) -> bool:
    """Tell whether an aside only counts the phrase in (", oil included,")."""
    return (
        not phrase.has_flow
        and kind_at(items, index - 1) in {",", "("}
        and kind_at(items, index + 1) in {"including", "among"}
        and kind_at(items, index + 2) in {"", ",", ")"}
    )


def _is_predicate(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether the phrase says what the subject is ("trade is the locomotive")."""
    tokens = outline.sentence.tokens
    return (
        phrase.dims.keys() == {"product"}
        and role_at(outline.items, index - 1) == "level"
        and tokens.word(phrase.first - 1) in outline.words.determiners
        and phrase.first - outline.items[index - 1].last == 1
    )


def _is_purpose(items: Sequence[Item], index: int, phrase: Phrase) -> bool:
    """Tell whether the phrase only says what counted goods are for ("for export")."""
    before = items[index - 2] if index > 1 else None
    return (
        kind_at(items, index - 1) == "for"
        and phrase.dims.keys() == {"flow"}
        and isinstance(before, Phrase)
        and before.counted is not None
    )


def _sums_goods(items: Sequence[Item], index: int, phrase: Phrase) -> bool:
    """Tell whether a total is that of the goods before ("In all, 5 tonnes left").

    Tonnes of all goods would say nothing.
    """
    if not phrase.total or phrase.dims or phrase.back or phrase.counted:
        return False
    following = (item.kind for item in items[index + 1 :] if item.kind in _NAMED_NEXT)
    return next(following, "") == AMOUNT


def _has_flow_of_its_own(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether a country has a flow itself ("Peru posted exports of 5 billion")."""
    items = outline.items
    verb = items[index + 1] if index + 1 < len(items) else None
    if phrase.dims.keys() != {"partner"} or phrase.members or verb is None:
        return False
    if _has_flow_in_clause(items, index):
        return True
    joined = role_at(items, index - 1) in _DEPENDENT | {"in", "of", "from"}
    if not joined and _moves_containers(items, index):
        return True
    is_copula = outline.sentence.tokens.lower[verb.first] in outline.words.copulas
    if joined or is_copula or verb.kind not in {"level", "say"}:
        return False
    at = skip(items, index + 2, _BEFORE_FLOW)
    flow = items[at] if at < len(items) else None
    if not isinstance(flow, Phrase) or "reporter" in flow.dims:
        return False
    return flow.dims.get("flow") in OWN_FLOWS


def _has_flow_in_clause(items: Sequence[Item], index: int) -> bool:
    """Tell whether a clause says what a place traded ("Peru, which exported ...")."""
    at = skip(items, index + 1, {","})
    clause = items[at + 1] if at + 1 < len(items) else None
    return (
        kind_at(items, at) == "which"
        and isinstance(clause, Phrase)
        and clause.dims.keys() <= {"flow", "product"}
        and clause.dims.get("flow") in OWN_FLOWS
        and kind_at(items, at + 2) in VALUED
    )


def _is_parallel(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> bool:
    """Tell whether a country has the same trade as the one before it has itself.

    "Peru exported 5 tonnes, Chile 3 tonnes and Brazil 2 tonnes".
    """
    named = [subject.stated & {"reporter", "partner"} for subject in registers.written]
    held = registers.current.dims
    to_china = is_chinese(held.get("partner") or "")
    return (
        phrase.dims.keys() == {"partner"}
        and not phrase.members
        and role_at(items, index - 1) in {",", "and", ";", "break"}
        and kind_at(items, skip(items, index + 1, _OF_MEMBER)) in AMOUNTS
        and {"reporter"} in named
        and (to_china or not any("partner" in names for names in named))
        and held.get("flow") in OWN_FLOWS
        and not is_chinese(held.get("reporter") or HOME)
    )


def _gives_partner(items: Sequence[Item], index: int, phrase: Phrase) -> bool:
    """Let a place at the head of a sentence be whom the next one trades with.

    "From China Australia imported 5 tonnes": tell whether it is.
    """
    at = skip(items, index + 1, {","})
    following = items[at] if at < len(items) else None
    if index != 1 or kind_at(items, 0) not in {"from", "to"}:
        return False
    if not isinstance(following, Phrase) or not following.has_flow:
        return False
    if len(phrase.dims) != 1 or phrase.dims.keys() - {"reporter", "partner"}:
        return False
    (place,) = phrase.dims.values()
    if following.dims.get("reporter") in {None, place}:
        return False
    following.dims.setdefault("partner", place)
    return True


def _is_bare_count(phrase: Phrase) -> bool:
    """Tell whether the phrase is a counted noun and names no series."""
    return (
        phrase.counted is not None
        and not phrase.number_of
        and phrase.dims.keys() <= {"reporter", "flow"}
    )


def _has_amount(outline: Outline, index: int) -> bool:
    """Tell whether an amount of its own follows ("against imports of 5 tonnes")."""
    items = outline.items
    owned = kind_at(items, index + 1) in AMOUNTS and _possesses(outline, index)
    joined = kind_at(items, index + 1) in {"of", "at"}
    return owned or (joined and kind_at(items, index + 2) in AMOUNTS)


def _possesses(outline: Outline, index: int) -> bool:
    """Tell whether a foreign place owns what follows ("than Germany's 5 billion")."""
    phrase, following = outline.items[index], outline.items[index + 1]
    text = outline.sentence.tokens.text
    owns = text[phrase.start : phrase.end].endswith(("'s", "s'"))
    return owns and following.first == phrase.last


def heads_clause(outline: Outline, index: int) -> bool:
    """Tell whether the phrase is what the next verb or number speaks of."""
    items = outline.items
    if kind_at(items, index - 1) in _DEPENDENT:
        return False
    for at in range(_behind_aside(items, index + 1), len(items)):
        kind = items[at].kind
        if kind in _PREDICATES:
            return True
        if kind in _CLAUSE_STOPS and not (
            kind == "phrase" and items[at - 1].kind == "by"
        ):
            return False
    return False


def _behind_aside(items: Sequence[Item], index: int) -> int:
    """Return where an aside ends that says who gave it (", released Friday,")."""
    if kind_at(items, index) != "," or kind_at(items, index + 1) != "say":
        return index
    closing = (k for k in range(index + 1, len(items)) if items[k].kind == ",")
    return next(closing, index - 1) + 1


def _is_whole(outline: Outline, index: int) -> bool:
    """Tell whether the phrase at *index* is what a share is of.

    "Percent of X", "their share of X", "its share in X", "the share of A in X".
    """
    items = outline.items
    joint = kind_at(items, index - 1)
    if joint == "among" and items[index - 1].last == items[index].first:
        return kind_at(items, index - 2) == PERCENT  # "5 percent of the total exports"
    if index < 2 or joint not in {"of", "in"}:  # noqa: PLR2004 - head and joint
        return False
    head = items[index - 2]
    if head.kind in {PERCENT, "total"}:
        return joint == "of"
    if role_at(items, index - 2) == "share-noun":
        return joint == "in" or _has_part(outline, index - 2)
    part_of_share = role_at(items, index - 4) == "share-noun"
    return joint == "in" and part_of_share and isinstance(head, Phrase)


def _has_part(outline: Outline, index: int) -> bool:
    """Tell whether the part stands before the share ("its share", "5% share")."""
    part = outline.items[index - 1] if index else None
    if isinstance(part, Phrase):
        return outline.items[index].first - part.last <= 1
    return part is not None and part.kind == PERCENT


def _is_counterpart(phrase: Phrase, joint: str, registers: Registers) -> bool:
    """Tell whether China is whom another country trades with ("sold to China")."""
    if joint not in {"to", "from", "with"} or phrase.dims.keys() != {"reporter"}:
        return False
    held = registers.current.dims.get("reporter") or HOME
    return is_chinese(phrase.dims["reporter"]) and not is_chinese(held)


def _is_part_of_foreign(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> bool:
    """Tell whether China has a share in the trade of another country."""
    held = registers.current.dims.get("reporter") or HOME
    shared = role_at(items, index + 1) == "share-noun"
    return shared and phrase.dims == {"reporter": HOME} and not is_chinese(held)


def _says_too_little(phrase: Phrase) -> bool:
    """Tell whether only a location, or a noun that no number counts, is named."""
    if phrase.dims or phrase.back:
        return False
    return bool(phrase.within or (phrase.counted and not phrase.number_of))


def _moves_containers(items: Sequence[Item], index: int) -> bool:
    """Tell whether the place is a port whose throughput follows ("X moved 5 TEUs")."""
    stated = stated_of(items[index + 1]) if index + 1 < len(items) else None
    return stated is not None and stated.measure == _CONTAINERS


def _is_location(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> bool:
    """Tell whether the phrase only says where the subject lies, or goes."""
    joint = role_at(outline.items, index - 1)
    named = phrase.dims.keys()
    current = registers.current.dims
    if named == {"partner"}:
        partner = phrase.dims["partner"]
        located = joint in {"in", "at"} and not _moves_containers(outline.items, index)
        return located or partner == current.get("reporter")
    if named != {"reporter"}:
        return False
    # "The ratio at ports in China".
    counts = phrase.counted and not (phrase.number_of or phrase.back)
    counted = counts and joint in {"in", "at", "on"}
    if counted or _is_aside(outline.items, index, phrase, registers):
        return True
    if not phrase.back and _locates(joint, phrase, registers):
        return True
    held = current.get("reporter")
    if held == "":
        return joint in {"in", "of", ",", "at"}  # where a company has its seat
    lies = lies_in(held or "", phrase.dims["reporter"])
    return joint in {"in", "of", ","} and lies


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


def _locates(joint: str, phrase: Phrase, registers: Registers) -> bool:
    """Tell whether a reporter behind *joint* is none of its own."""
    foreign = not is_chinese(registers.home or HOME)
    if foreign and joint in _ABROAD and is_chinese(phrase.dims["reporter"]):
        return True  # "shut out of China" in a text on another country
    if joint in {"in", "at", "on"}:
        if registers.current.dims.get("reporter") == "":
            return True  # "the company in Hunan"
        return bool(registers.written) and "reporter" in registers.written[-1].stated
    return joint in {"from", "to"}


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


# -- behind a quantity ---------------------------------------------------------------


def take_object(state: State, index: int) -> Phrase | None:
    """Return the phrase behind quantity *index* that says what it is of, or None."""
    items = state.outline.items
    kind = items[index].kind
    connector, at = _connector(items, index)
    phrase = items[at] if at < len(items) else None
    if not isinstance(phrase, Phrase) or at in state.taken:
        return None
    gap = phrase.first - items[at - 1].last
    if kind in RATES or kind == POINTS:
        beside = gap == 0 and (connector == "more" or _is_measure(phrase))
        fits = connector == "in" or (
            beside and (_is_goods(phrase) or _is_measure(phrase))
        )
    elif connector in _OF:
        fits = _is_object(phrase, connector)
    elif connector in _WITH:
        if _is_counterpart(phrase, connector, state.registers):
            phrase.dims["partner"] = phrase.dims.pop("reporter")
        fits = phrase.dims.keys() == {"partner"} and not phrase.members
    elif kind == MONEY:
        fits = gap <= 1 and phrase.dims.keys() == {"flow"}
    else:
        fits = gap <= COUNT_GAP and _is_unit_of(state.outline, index, phrase)
    if not fits:
        return None
    state.taken.add(at)
    if kind in AMOUNTS and _is_goods(phrase):
        _take_partner(state, at, phrase)
    return phrase if phrase.dims or connector else None


def _take_partner(state: State, index: int, goods: Phrase) -> None:
    """Add to goods where they went ("exported 5 tonnes of zinc to Peru")."""
    items = state.outline.items
    at = index + 2
    partner = items[at] if at < len(items) else None
    if kind_at(items, index + 1) not in _WITH or not isinstance(partner, Phrase):
        return
    if partner.dims.keys() == {"partner"} and not (partner.members or goods.members):
        goods.dims.setdefault("partner", partner.dims["partner"])
        state.taken.add(at)


def _connector(items: Sequence[Item], index: int) -> tuple[str, int]:
    """Return what joins a phrase to quantity *index*, and where the phrase stands."""
    at = behind_bracket(items, index + 1)
    kind = items[index].kind
    if kind in RATES:
        return _connector_of_rate(items, index, at)
    following = role_at(items, at)
    if kind in AMOUNTS and following in _OF and kind_at(items, at + 1) in _WITH:
        return items[at + 1].kind, at + 2  # "5 billion yuan worth of goods to Peru"
    if kind in AMOUNTS and following in _OF | _WITH:
        return following, at + 1
    if kind == MONEY and following == "level":
        joint = kind_at(items, at + 1)
        # "2 billion dollars worth to Egypt"
        return (joint, at + 2) if joint in _TO else (following, at + 1)
    return "", at


def _connector_of_rate(items: Sequence[Item], index: int, at: int) -> tuple[str, int]:
    """Return the same of a rate, behind which item *at* stands."""
    following = role_at(items, at)
    if following == "in" and _is_gain_of(items, index):
        return "in", at + 1  # "a growth of 5 percent in exports"
    if following == "gain" and kind_at(items, at + 1) in {"in", "of"}:
        return "in", at + 2
    if following in {"more", "less"}:
        return "more", at + 1  # "bought 5 percent more rice"
    return "", at


def _is_goods(phrase: Phrase) -> bool:
    return "product" in phrase.dims and not phrase.has_flow


def _is_gain_of(items: Sequence[Item], index: int) -> bool:
    """Tell whether a gain of that much is told, in something that is traded."""
    phrase = items[index + 2] if index + 2 < len(items) else None
    named = isinstance(phrase, Phrase) and (phrase.has_flow or "measure" in phrase.dims)
    gained = role_at(items, index - 2) == "gain"
    return named and gained and role_at(items, index - 1) == "of"


def _is_measure(phrase: Phrase) -> bool:
    """Tell whether the phrase only says what is measured ("by weight")."""
    return phrase.dims.keys() == {"measure"} and not phrase.counted


def _is_object(phrase: Phrase, connector: str) -> bool:
    if phrase.counted and not phrase.dims:
        return False
    return connector != "in" or phrase.has_flow or "measure" in phrase.dims


def _is_unit_of(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether a noun right behind an amount says of what ("5 tonnes of rice")."""
    kinds = outline.sentence.tokens.kind[outline.items[index].last : phrase.first]
    if MARK in kinds:
        return False
    return phrase.counted is not None or "product" in phrase.dims
