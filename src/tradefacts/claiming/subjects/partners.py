"""Partners: which place of a sentence trades, and which is whom it trades with."""

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
    detail_of,
    kind_at,
    role_at,
    skip,
    stated_of,
)
from tradefacts.claiming.state import Outline
from tradefacts.claiming.subjects.codes import COUNTRY
from tradefacts.claiming.subjects.places import HOME, OWN_FLOWS, is_chinese
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.claiming.subjects.terms import BOUGHT
from tradefacts.reading.mentions import MONEY

#: Behind these a phrase heads no clause.
DEPENDENT: Final = frozenset({
    "to", "by", "than", "against", "more", "less", "through", "with",
})  # fmt: skip
_COMPARING: Final = frozenset({"than", "against", "more", "less"})
#: A part, its share and the joint before the whole, in items.
_PART: Final = 3
_PARTIES: Final = ("reporter", "partner")
#: What ports are measured by; tonnes have a measure of their own where of cargo.
_HANDLED: Final = frozenset({"containers", "volume"})
#: What may stand between a verb and the flow that it says a country has.
_BEFORE_FLOW: Final = AMOUNTS | {
    "in", "of", "worth", "rise", "fall", "superlative", "record", "period",
}  # fmt: skip
#: What may stand between a port and what it moved, and how long an aside may be.
_BEFORE_THROUGHPUT: Final = RATES | {
    "level", "say", "rise", "fall", "to", "in", "period",
}  # fmt: skip
_ASIDE: Final = 6
#: How many items an apposition has, and what ends it.
_APPOSITION: Final = 9
#: What is said of a place whose clause tells whose market it is.
_MARKET: Final = "market"
_CLAUSES: Final = CLAUSE_ENDS | {"which"}
#: What may stand between a member of a list of places and its figure.
_OF_MEMBER: Final = frozenset({"with", "at", "level"})


def pair_partner(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> None:
    """Take a country for one more partner ("to Japan rose 5%, and Peru's 7%").

    So is one that a partner is compared with ("took 5 tonnes, ahead of Peru's 4").
    """
    if phrase.dims.keys() != {"reporter"}:
        return
    code = phrase.dims["reporter"]
    compared = kind_at(items, index - 1) in _COMPARING
    told = registers.written if compared else registers.written[-1:]
    listed = any("partner" in subject.stated for subject in told)
    held = registers.current.dims.get("reporter") or ""
    if (
        not is_chinese(code)
        and is_chinese(held)
        and listed
        and kind_at(items, index + 1) in VALUED
    ):
        phrase.dims = {"partner": code}


def becomes_partner(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> bool:
    """Let a place be whom the subject before or behind it trades with, if it is.

    Tell whether it is no subject of its own.
    """
    bought = "product" in phrase.dims and _are_imported(phrase, registers)
    if bought or _is_part_of_foreign(items, index, phrase, registers):
        phrase.dims["partner"] = phrase.dims.pop("reporter")
        return False
    market = kind_at(items, index - 1) == "to" and (
        detail_of(items[index - 1]) == _MARKET
    )
    if market and _is_market_of(items[index + 1 :], phrase):
        return True
    if _gives_partner(items, index, phrase):
        return True
    if is_counterpart(phrase, role_at(items, index - 1), registers):
        current = registers.current
        if kind_at(items, index - 2) in {"and", ","}:
            # "And those to China": what stands before is not of them.
            current = attrs.evolve(current, dims=dict(current.dims))
            registers.current = current
        current.dims.setdefault("partner", phrase.dims["reporter"])
        return True
    return False


def _gives_partner(items: Sequence[Item], index: int, phrase: Phrase) -> bool:
    """Let a place at the head of a sentence be whom the next one trades with.

    "From China Australia imported 5 tonnes", "With China, its top buyer, Peru's trade
    rose": tell whether it is.
    """
    if index != 1 or items[0].kind not in {"from", "to", "in", "with"}:
        return False
    comma = skip(items, index + 1, {","})
    at = behind_epithet(items, comma)
    following = items[at] if at < len(items) else None
    if not isinstance(following, Phrase) or not following.has_flow:
        return False
    if len(phrase.dims) != 1 or phrase.members or phrase.dims.keys() - set(_PARTIES):
        return False
    (place,) = phrase.dims.values()
    if items[0].kind == "in":
        return _is_traded_in(place, phrase, following)
    if following.dims.get("reporter") in {None, place}:
        return False
    following.dims.setdefault("partner", place)
    return at == comma  # its own rank is read of it


def _is_market_of(behind: Sequence[Item], phrase: Phrase) -> bool:
    """Let a place be the market of the trade behind it ("荷兰是我省出口的大市场")."""
    flow = next((item for item in behind if isinstance(item, Phrase)), None)
    if flow is None or len(phrase.dims) != 1:
        return False
    flow.dims.setdefault("partner", *phrase.dims.values())
    return True


def _is_traded_in(place: str, phrase: Phrase, flow: Phrase) -> bool:
    """Let trade be that of a country at the head of its sentence, if it is.

    "In Mexico, imports from China rose".
    """
    own = "reporter" not in flow.dims and flow.dims.get("partner", "") != place
    noun = flow.dims.get("flow") in OWN_FLOWS and not flow.deed
    if is_chinese(place) or len(place) != COUNTRY or phrase.members:
        return False
    if own and noun:
        flow.dims["reporter"] = place
    return own and noun


def is_counterpart(phrase: Phrase, joint: str, registers: Registers) -> bool:
    """Tell whether China is whom another country trades with ("sold to China")."""
    if joint not in {"to", "from", "with"} or phrase.dims.keys() != {"reporter"}:
        return False
    held = registers.current.dims.get("reporter") or HOME
    return is_chinese(phrase.dims["reporter"]) and not is_chinese(held)


def are_chinese_goods(phrase: Phrase, reporter: str | None) -> bool:
    """Tell whether goods of China are named in the trade of another country."""
    named = phrase.dims.get("reporter", "")
    only = phrase.dims.keys() <= {"reporter", "product"}
    return only and is_chinese(named) and not is_chinese(reporter or HOME)


def _are_imported(phrase: Phrase, registers: Registers) -> bool:
    """Tell whether goods of China are among the imports of another country."""
    held = registers.current.dims
    return held.get("flow") == "imports" and are_chinese_goods(
        phrase, held.get("reporter")
    )


def _is_part_of_foreign(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> bool:
    """Tell whether China has a share in the trade of another country."""
    if phrase.dims != {"reporter": HOME}:
        return False
    held = registers.current.dims.get("reporter") or HOME
    return role_at(items, index + 1) == "share-noun" and not is_chinese(held)


def behind_epithet(items: Sequence[Item], index: int) -> int:
    """Return where the name stands behind what it is called, *index* without one.

    "Its largest trading partner, Peru".
    """
    owner = items[index] if index < len(items) else None
    named = isinstance(owner, Phrase) and not owner.dims and bool(owner.back)
    rank = index + named
    if kind_at(items, rank) != "superlative":
        return index
    noun = items[rank + 1] if rank + 1 < len(items) else None
    told = isinstance(noun, Phrase) and not noun.dims and noun.counted is not None
    return skip(items, rank + 1 + told, {",", "article"})


def take_part(items: Sequence[Item], index: int, phrase: Phrase) -> bool:
    """Let a share in what a country trades be its trade with whose share it is.

    "China's share of US imports" is one in those from China; tell whether it is so.
    """
    head = items[index - 3] if index > _PART - 1 else None
    joined = role_at(items, index - 1) in {"of", "in"}
    if not joined or role_at(items, index - 2) != "share-noun":
        return False
    part, whole = _place_of(head), _place_of(phrase)
    if not phrase.has_flow or part is None or whole in {None, part, "WORLD"}:
        return False
    if is_chinese(part) and part != HOME:
        return False
    phrase.undecided = ""
    phrase.dims.update(reporter=whole or "", partner=part)
    return True


def _place_of(item: Item | None) -> str | None:
    """Return the one place that a phrase names beside goods and a flow, or None."""
    if not isinstance(item, Phrase) or item.members:
        return None
    places = [item.dims[name] for name in _PARTIES if name in item.dims]
    return places[0] if len(places) == 1 else None


def has_flow_of_its_own(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether a country has a flow itself ("Peru posted exports of 5 billion")."""
    items = outline.items
    verb = items[index + 1] if index + 1 < len(items) else None
    if phrase.dims.keys() != {"partner"} or phrase.members or verb is None:
        return False
    if _has_flow_in_clause(items, index) or _earns(outline, index, phrase):
        return True
    joined = role_at(items, index - 1) in DEPENDENT | {"in", "of", "from"}
    # Customers abroad who "ordered 5 tonnes" are no port.
    people = phrase.counted and not is_chinese(phrase.dims["partner"])
    if not (joined or people) and moves_containers(items, index):
        return True
    is_copula = outline.sentence.tokens.lower[verb.first] in outline.words.copulas
    # "Posted a 5 percent rise in exports", but "had 5 percent of the exports".
    moved = kind_at(items, index + 2) in RATES and role_at(items, index + 3) == "gain"
    at = skip(items, index + 2 + moved, _BEFORE_FLOW)
    flow = items[at] if at < len(items) else None
    if joined or not isinstance(flow, Phrase) or "reporter" in flow.dims:
        return False
    if verb.kind in {"rise", "fall"}:
        return flow.dims.get("flow") == "balance"  # "Peru slid into the red"
    has = verb.kind in {"level", "say"} and not is_copula
    return has and flow.dims.get("flow") in OWN_FLOWS


def _earns(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether a place sells something ("Kenya earned 5 dollars from tea")."""
    items = outline.items
    opens = kind_at(items, index - 1) in CLAUSE_ENDS | {""}
    verb = outline.sentence.tokens.word(phrase.last) in outline.words.earning
    return opens and verb and kind_at(items, index + 1) == MONEY


def _has_flow_in_clause(items: Sequence[Item], index: int) -> bool:
    """Tell whether a clause says what a place traded ("Peru, which exported ...").

    So does the verb behind a clause on something else ("Peru, whose crop is in, sold").
    """
    at = skip(items, index + 1, {","})
    told = items[at + 1] if at + 1 < len(items) else None
    if kind_at(items, at) != "which":
        at = _end_of_aside(items, index)
    elif at > index + 1 and not (isinstance(told, Phrase) and told.has_flow):
        end = _end_of_aside(items, index, at)
        at = end if end > index else at
    clause = items[at + 1] if at > index and at + 1 < len(items) else None
    return (
        isinstance(clause, Phrase)
        # Whoever "bought 5 tonnes" behind an aside may be a customer.
        and (
            kind_at(items, at) == "which"
            or clause.deed == clause.dims.get("flow") == "exports"
        )
        and clause.dims.keys() <= {"flow", "product"}
        and clause.dims.get("flow") in OWN_FLOWS
        # "Buyers in Japan, who bought 5 percent less": those are exports to it.
        and not (clause.deed == BOUGHT and clause.dims["flow"] == "exports")
        and kind_at(items, at + 2) in VALUED
    )


def _end_of_aside(items: Sequence[Item], index: int, opening: int = 0) -> int:
    """Return where an aside on the place at *index* ends (", its rival, sold").

    It is *index* itself where none stands behind it, or where that has a figure. Its
    *opening* may be the word of a relative clause.
    """
    if kind_at(items, index + 1) != ",":
        return index
    first = (opening or index + 1) + 1
    for at in range(first, min(len(items), index + _APPOSITION)):
        kind = items[at].kind
        if kind == ",":
            return at
        if kind in VALUED or kind in _CLAUSES:
            break
    return index


def is_parallel(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> bool:
    """Tell whether a country has the same trade as the one before it has itself.

    "Peru exported 5 tonnes, Chile 3 tonnes and Brazil 2 tonnes".
    """
    if phrase.dims.keys() != {"partner"} or phrase.members:
        return False
    named = [subject.stated & {"reporter", "partner"} for subject in registers.written]
    held = registers.current.dims
    to_china = is_chinese(held.get("partner") or "")
    # "China bought 5 tonnes and Japan 2 tonnes": those are two that buy.
    told = registers.written[-1].stated if registers.written else set()
    return (
        not ({"flow", "partner"} <= told and "reporter" not in told)
        and role_at(items, index - 1) in {",", "and", ";", "break"}
        and kind_at(items, skip(items, index + 1, _OF_MEMBER)) in _given(registers)
        and any("reporter" in names for names in named)
        and (to_china or not any("partner" in names for names in named))
        and held.get("flow") in OWN_FLOWS
        and not is_chinese(held.get("reporter") or HOME)
    )


def _given(registers: Registers) -> frozenset[str]:
    """Return what a parallel member gives: a rate, too, where all go to China."""
    to_china = is_chinese(registers.current.dims.get("partner") or "")
    return VALUED if to_china else AMOUNTS


def moves_containers(items: Sequence[Item], index: int) -> bool:
    """Tell whether the place is a port whose throughput follows ("X moved 5 TEUs").

    So it may behind a rate, or an aside ("X, in Peru, rose 5 percent to 9 TEUs").
    """
    at = index + 1
    if kind_at(items, at) == ",":
        closing = (k for k in range(at + 1, at + _ASIDE) if kind_at(items, k) == ",")
        at = next(closing, at - 1) + 1
    at = skip(items, at, _BEFORE_THROUGHPUT)
    stated = stated_of(items[at]) if at < len(items) else None
    return stated is not None and stated.measure in _HANDLED
