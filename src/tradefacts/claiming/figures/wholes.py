"""Wholes: what a share is of, and whose figure another is compared with."""

from collections.abc import Mapping, Sequence
from typing import Final

import attrs

from tradefacts.claiming.items import (
    VALUED,
    Item,
    Phrase,
    detail_of,
    kind_at,
    role_at,
    skip,
    skip_back,
    term_of,
)
from tradefacts.claiming.state import State
from tradefacts.claiming.subjects.carrying import look_up, write
from tradefacts.claiming.subjects.codes import PARTIES
from tradefacts.claiming.subjects.places import HOME, is_chinese, lies_in
from tradefacts.claiming.subjects.subject import Subject, region_of

#: What stands before something that is only compared with.
_COMPARING: Final = frozenset({"than", "against"})
_NARROWING: Final[frozenset[str]] = frozenset({"partner", "product", "mode", "firm"})
_MOVED: Final = frozenset({"gain", "rise", "fall"})
#: Flows of two countries that are one trade, seen from both ends.
_MIRRORED: Final = frozenset({("imports", "exports"), ("exports", "imports")})
#: What may stand before a share that opens its sentence.
_BEFORE_OPENING: Final = frozenset(
    {"in", "period", ",", "and", "more", "at", "between"}
)
#: What may stand between a part and the way that it goes.
_BEFORE_WAY: Final = frozenset({"among", "level", "of", "pronoun"})
#: What joins whom a part is bought from, or goes to, to its verb ("bound for").
_WAYS_TO: Final = frozenset({"from", "to", "for", "with"})
#: Behind these a clause begins.
_BEFORE_CLAUSE: Final = frozenset({"", "and", ";", "break"})
#: What a part may be told by behind the verb of its whole ("were electric cars").
_PREDICATED: Final = frozenset({"product", "firm", "mode"})
_TOLD: Final = _PREDICATED | {"flow"}
#: What the clause may hold that tells of whose trade a whole is.
_CLAUSE: Final = frozenset({"which", "phrase", "in", "period"})
#: How far behind a share its whole may stand, in items.
_WHOLE_REACH: Final = 3
#: How far behind a share the place may stand that its part goes through, in items.
_THROUGH_REACH: Final = 10
#: How far before points what is ahead of its peer by them may stand, in items.
_PEER_REACH: Final = 8
_AHEAD_OF: Final = frozenset({"exceed", "more", "less"})
#: What names the other series.
_SERIES: Final = frozenset({"phrase", "peer"})
#: So many characters before the verb of a share name a part that nothing knows.
_UNKNOWN: Final = 2
#: The rules of shares whose whole stands before them, and the verbs it stands behind.
_LED_BY_WHOLE: Final = frozenset({"portion", "contribute-of-all", "share-of-is"})
_TAKING: Final = frozenset({"portion", "contribute"})
#: What a part leaves out and its whole tells.
_OF_WHOLE: Final = frozenset({"product", "mode", "firm", "partner", "measure"})


def does(state: State, index: int) -> bool:
    """Tell whether a rate is the subject of a clause ("and 94 percent went by sea").

    Only a part of what was spoken of can go, or come ("with 94 percent bound for").
    """
    items, tokens = state.outline.items, state.outline.sentence.tokens
    words, verb = state.outline.words, tokens.word(items[index].last)
    if kind_at(items, index - 1) == "with":
        return verb in words.dealings
    opens = _begins_clause(items, index)
    return opens and (verb in words.dealings or verb in words.pasts)


def _begins_clause(items: Sequence[Item], index: int) -> bool:
    """Tell whether a clause, and no further member of a list, begins at *index*."""
    opens = kind_at(items, index - 1) in _BEFORE_CLAUSE
    return opens and kind_at(items, index - 2) not in VALUED


def find_whole(state: State, index: int, subject: Subject) -> Subject:
    """Find the whole of the share at *index*; return what the share is of.

    The part takes its flow from the whole where it names none. A share of counted
    things ("100 percent of tariff lines") is a share of that measure.
    """
    found = _whole_at(state, index)
    if _is_of_unknown(state, index):
        subject = attrs.evolve(subject, dims={**subject.dims, "reporter": ""})
    if found is None:
        part = _gone(state, index, _of_same_whole(state, index, subject))
        return _in_other_market(state, index, part)
    return _through(state, index, _of_found(state, index, subject, *found))


def _is_of_unknown(state: State, index: int) -> bool:
    """Tell whether a share is one of what an unknown name has ("of Luxe's sales").

    It is a company, or a place that nobody knows.
    """
    items, sentence = state.outline.items, state.outline.sentence
    if kind_at(items, index + 1) != "of" or sentence.kinds.isdisjoint({"possessive"}):
        return False
    tokens, first = sentence.tokens, items[index + 1].last
    at = first
    while at < sentence.last and tokens.surface(at)[:1].isupper():
        at += 1
    if at == first or tokens.word(at) != "'s":
        return False
    named = (i for i in items[index + 2 :] if i.first < at and isinstance(i, Phrase))
    return all(PARTIES.isdisjoint(item.dims) for item in named)


def _of_found(
    state: State, index: int, subject: Subject, at: int, phrase: Phrase
) -> Subject:
    """Return what the share at *index* is of, whose whole is the *phrase* at *at*."""
    state.taken.add(at)
    _take_clause(state, at, phrase)
    _tell_flow(state, index, phrase)
    if goods := _goods_behind(state, index):
        return attrs.evolve(subject, dims={**subject.dims, "product": goods})
    if kind_at(state.outline.items, at - 2) == "among":
        # "40 percent of those of toys".
        own = {k: v for k, v in phrase.dims.items() if k in {"product", "mode"}}
        return attrs.evolve(subject, dims={**subject.dims, **own})
    if phrase.blocked:
        unknown = state.outline.timing.leads and not _has_part(state, at)
        return attrs.evolve(subject, blocked=True) if unknown else subject
    part = _in_goods(state, phrase, _part(state, index, phrase, subject))
    return _in_market(state, phrase, part)


def _in_market(state: State, whole: Phrase, part: Subject) -> Subject:
    """Return a part of the market in a country as goods that go there.

    "They hold 30 percent of the market in Peru".
    """
    place = whole.within or whole.dims.get("partner", "")
    said = state.outline.sentence.tokens.lower[whole.first : whole.last]
    one = not state.outline.words.outlets.isdisjoint(said)
    sold = part.dims.get("flow") == "exports" and "partner" not in part.dims
    if not (one and sold and place) or is_chinese(place):
        return part
    return _to(place, part)


def _to(partner: str, part: Subject) -> Subject:
    dims = {**part.dims, "partner": partner}
    return attrs.evolve(part, dims=dims, stated={*part.stated, "partner"})


def _in_other_market(state: State, index: int, part: Subject) -> Subject:
    """Return the part in the next market told ("In Chile the share is 40 percent")."""
    items, read = state.outline.items, state.registers.read
    place = items[1] if kind_at(items, 0) == "in" and index > 1 else None
    held = read[-1].stated if read and state.registers.rated == "share" else set()
    if not isinstance(place, Phrase) or place.dims.keys() != {"partner"}:
        return part
    told = "partner" in held and part.dims.get("flow") == "exports"
    return _to(place.dims["partner"], part) if told else part


def _has_part(state: State, whole: int) -> bool:
    """Tell whether the clause names a part of the whole ("出口占营收的六成").

    One that begins with its verb goes on with what was spoken of ("，占营收的六成").
    """
    items = state.outline.items
    verb = items[whole - 1] if whole else None
    before = items[whole - 2].last if whole > 1 else state.outline.sentence.first
    if verb is None or verb.first - before < _UNKNOWN:
        return True
    for item in reversed(items[:whole]):
        if item.kind in VALUED | {",", ";"}:
            return False
        if isinstance(item, Phrase):
            return True
    return False


def _goods_behind(state: State, index: int) -> str | None:
    """Return the goods behind a part that was told with its whole ("全国五成的船")."""
    items = state.outline.items
    goods = items[index + 2] if index + 2 < len(items) else None
    if not state.outline.timing.leads or kind_at(items, index + 1) != "of":
        return None
    if not isinstance(goods, Phrase) or goods.dims.keys() != {"product"}:
        return None
    state.taken.add(index + 2)
    return goods.dims["product"]


def _in_goods(state: State, whole: Phrase, part: Subject) -> Subject:
    """Return the part as one of the goods of the whole, where it is of none itself.

    "The county accounts for 5 percent of the tea exports": with its tea.
    """
    told = whole.dims.get("product")
    if told is None or whole.members or "product" in part.stated:
        return part
    narrower = part.dims.get("product") is not None and whole.dims.keys() != {"product"}
    if narrower:
        return part  # of trade in goods a part may be of some of them
    own = attrs.evolve(part, dims={**part.dims, "product": told})
    if part is state.registers.current:
        state.registers.current = own
    return own


def part_told(state: State, index: int) -> dict[str, str]:
    """Return what the verb behind a share says it is ("half of that was exports")."""
    items, words = state.outline.items, state.outline.words
    verb = skip(items, index + 1, {"among"})
    told = items[verb + 1] if verb + 1 < len(items) else None
    if kind_at(items, verb) != "level" or not isinstance(told, Phrase) or told.members:
        return {}
    said = state.outline.sentence.tokens.word(items[verb].first)
    own = {k: v for k, v in told.dims.items() if k in _TOLD}
    return own if said in words.copulas and own == told.dims else {}


def _gone(state: State, index: int, subject: Subject) -> Subject:
    """Return the part that went to a partner: "12 percent of them came from Peru"."""
    if own := part_told(state, index):
        return attrs.evolve(subject, dims={**subject.dims, **own})
    items = state.outline.items
    apart = _opens_clause(state, index) or _begins_clause(items, index)
    absolute = kind_at(items, index - 1) == "with" and does(state, index)
    apart = apart or kind_at(items, index - 1) == "portion"
    if not (apart or absolute or kind_at(items, index + 1) == "among"):
        return subject
    at = skip(items, index + 1, _BEFORE_WAY)
    party = items[at + 1] if at + 1 < len(items) else None
    if kind_at(items, at) not in _WAYS_TO or not isinstance(party, Phrase):
        return subject
    if party.dims.keys() != {"partner"} or party.members:
        return subject
    state.taken.add(at + 1)
    dims = {**subject.dims, **party.dims}
    return attrs.evolve(subject, dims=dims, stated={*subject.stated, "partner"})


def _through(state: State, index: int, part: Subject) -> Subject:
    """Return the part of a place that it goes through ("80% of the tea left through").

    So much of the trade of the country is that of the place.
    """
    items, sentence = state.outline.items, state.outline.sentence
    joint = sentence.tokens.word(items[index].first - 1)
    if not (_begins_clause(items, index) or joint in state.outline.words.conjunctions):
        return part
    for at in range(index + 1, min(index + _THROUGH_REACH, len(items))):
        item = items[at]
        if item.kind in VALUED:
            break
        inside = _passed(state, at, item) if isinstance(item, Phrase) else None
        if inside is not None and is_chinese(inside):
            state.taken.add(at)
            return attrs.evolve(part, dims={**part.dims, "reporter": inside})
    return part


def _passed(state: State, at: int, phrase: Phrase) -> str | None:
    """Return the place that *phrase* says something goes through, or None."""
    joined = any(joint == "through" for _, joint in phrase.back)
    apart = kind_at(state.outline.items, at - 1) == "through" and not phrase.has_flow
    if not (joined or (apart and (phrase.back or "reporter" in phrase.dims))):
        return region_of(phrase.through) if phrase.through else None
    return look_up(state.registers, phrase).dims.get("reporter")


def whole_of(state: State, index: int) -> Phrase | None:
    """Return the phrase that the share at *index* is of, or None."""
    found = _whole_at(state, index)
    return None if found is None else found[1]


def _whole_at(state: State, index: int) -> tuple[int, Phrase] | None:
    items = state.outline.items
    fit = state.fits.get(index)
    if fit is not None and fit.rule in _LED_BY_WHOLE:
        return _whole_ahead(items, index)
    for at in range(index + 1, min(index + 1 + _WHOLE_REACH, len(items))):
        phrase = items[at]
        if isinstance(phrase, Phrase):
            return at, phrase
        if phrase.kind not in {"of", "in", "total", "among", "possessive"}:
            break
    return None


def _whole_ahead(items: Sequence[Item], index: int) -> tuple[int, Phrase] | None:
    """Return the whole that stands between the verb of a share and the share."""
    for at in range(index - 1, max(-1, index - _PEER_REACH), -1):
        phrase = items[at]
        joint = skip_back(items, at - 1, {"with"})  # "占全国对俄贸易的12%"
        taken = kind_at(items, joint) in _TAKING
        # "Its share in the exports of Peru was 5 percent".
        taken = taken or (kind_at(items, joint) == "in" and _is_share(items, joint - 1))
        if isinstance(phrase, Phrase) and taken:
            return at, phrase
        if phrase.kind in VALUED:
            break
    return None


def _is_share(items: Sequence[Item], index: int) -> bool:
    return role_at(items, index) == "share-noun"


def _take_clause(state: State, at: int, whole: Phrase) -> None:
    """Add to goods the trade that a clause tells: "of the tea that Peru imports"."""
    items, sentence = state.outline.items, state.outline.sentence
    at = skip(items, at + 1, {"which"})
    clause = items[at] if at < len(items) else None
    if not isinstance(clause, Phrase) or not clause.has_flow or whole.has_flow:
        return
    if sentence.tokens.word(clause.first - 1) in state.outline.words.relatives:
        whole.dims = {**clause.dims, **whole.dims}
        state.taken.add(at)


def _part(state: State, index: int, whole: Phrase, subject: Subject) -> Subject:
    state.wholes[index] = look_up(state.registers, whole)
    if whole.has_flow and _opens_clause(state, index):
        return _parted(state, index, whole)
    if whole.counted and "measure" not in whole.dims and _is_plural(state, whole):
        return _part_of_counted(state, whole)
    dims = _as_sold(whole, subject)
    if dims:
        own = attrs.evolve(subject, dims={**subject.dims, **whole.dims, **dims})
        state.registers.current = own
        return own
    if _is_bought(whole, subject):
        # "China bought 5 percent of Peru's exports": it is those to China.
        own = _trade_of_whole(whole, subject)
        state.registers.current = own
        return own
    subject = _of_next_whole(state, index, whole, subject)
    if "flow" in subject.stated or not whole.has_flow:
        subject = _came_from(whole, subject)
        return _measured_as(subject, whole.dims)
    part = _with_said(state, subject) if state.outline.timing.leads else subject
    own = _of_whole(part, state.wholes[index], whole.dims["flow"])
    if state.outline.timing.leads and whole.back:
        own = _in_home(state, own, part, state.wholes[index])
    if subject is state.registers.current:
        state.registers.current = own  # what follows is of the same part
    return own


def _of_next_whole(
    state: State, index: int, whole: Phrase, subject: Subject
) -> Subject:
    """Return the part with what its whole tells in the stead of what the last one told.

    "China took 12 percent of Peru's copper exports and 3 percent of its tea exports".
    """
    before = [held for share, held in state.wholes.items() if share != index]
    told = before[-1] if before and whole.has_flow else Subject()
    goods = told.dims.get("product") if "product" in told.stated else None
    if goods is None or subject.dims.get("product") != goods:
        return subject
    dims = {k: v for k, v in subject.dims.items() if k != "product"}
    own = {k: v for k, v in whole.dims.items() if k in {"product", "flow"}}
    return attrs.evolve(subject, dims=dims | own)


def _part_of_counted(state: State, whole: Phrase) -> Subject:
    """Return what a share of counted things is of: those that were counted before.

    "900 of them came from Peru, 5 percent of all buyers".
    """
    counted = state.registers.counted
    if counted is not None and counted.dims.get("measure") == whole.counted:
        return counted
    whole.dims["measure"] = whole.counted or ""
    return write(state.registers, whole)


def _with_said(state: State, subject: Subject) -> Subject:
    """Return *subject* with all as stated that its sentence has said of it."""
    said = {
        name
        for written in state.registers.written
        for name in written.stated
        if written.dims.get(name) == subject.dims.get(name)
    }
    return attrs.evolve(subject, stated=subject.stated | said)


def _of_whole(part: Subject, whole: Subject, flow: str) -> Subject:
    """Return *part* in the flow of the whole.

    What it leaves out is that of the whole, whatever was said before: "Peru supplied 5
    percent of tin imports" is of tin, "of imports by weight" of what they weigh.
    """
    told = whole.stated & _OF_WHOLE - part.stated
    left = {"product", "mode", "firm"} - part.stated - whole.dims.keys()
    dims = {k: v for k, v in part.dims.items() if k not in left or not part.stated}
    if part.stated:
        dims.update({name: whole.dims[name] for name in told if name in whole.dims})
    dims["flow"] = flow
    owner = whole.dims.get("reporter")
    reporter = part.dims.get("reporter", owner)
    private = owner == "" and "reporter" in whole.stated
    if private or (owner and reporter and lies_in(owner, reporter)):
        reporter = owner  # "Chinese firms had 5 percent of Hunan's trade"
    if reporter is not None:
        dims["reporter"] = reporter
    return attrs.evolve(part, dims=dims)


def _in_home(state: State, own: Subject, part: Subject, whole: Subject) -> Subject:
    """Return *own* as the part of the whole place, where another sentence named a part.

    "(Zunyi's exports rose.) Private firms had a third of the province's exports."
    """
    home, held = state.registers.home or "", own.dims.get("reporter", "")
    said = "reporter" in part.stated or not part.stated
    if said or not lies_in(held, home) or whole.dims.get("reporter") != home:
        return own
    return attrs.evolve(own, dims={**own.dims, "reporter": home})


def _tell_flow(state: State, index: int, whole: Phrase) -> None:
    """Give an amount the flow of what it is a part of ("5 yuan, or 9% of exports")."""
    fit = state.fits.get(index)
    if fit is None or fit.rule != "or-percent" or not whole.has_flow:
        return
    last = max((k for k in state.drafts if k < index), default=-1)
    for draft in state.drafts.get(last, []):
        held = draft.subject.dims.get("flow")
        if held in {None, "trade"} and "flow" not in draft.subject.stated:
            dims = {**draft.subject.dims, "flow": whole.dims["flow"]}
            draft.subject = attrs.evolve(draft.subject, dims=dims)


def _came_from(whole: Phrase, subject: Subject) -> Subject:
    """Return what a share is of that says with whom ("of the ore came from Peru").

    Of a list of places it is one of all of them.
    """
    if whole.has_flow or not {"product", "partner"} <= whole.dims.keys():
        return subject
    dims = {k: v for k, v in subject.dims.items() if k != "partner"}
    if "partner" not in whole.members:
        dims["partner"] = whole.dims["partner"]
    return attrs.evolve(subject, dims=dims)


def _opens_clause(state: State, index: int) -> bool:
    """Tell whether no part is named before its share ("Half of the exports went").

    A further share ("and a third of the imports") has the part of the one before.
    """
    items = state.outline.items
    if _whole_ahead(items, index) is not None:
        return False
    at = skip_back(items, index - 1, _BEFORE_OPENING)
    if at < 0 or at not in state.taken:
        return at < 0
    before = max((share for share in state.wholes if share < index), default=-1)
    return before < 0 or _opens_clause(state, before)


def _parted(state: State, index: int, whole: Phrase) -> Subject:
    """Return the part of *whole* that the words behind it tell.

    "Half of the tea exports went to Peru" is of tea to Peru, out of all tea; "half of
    the exports were tea" is of tea.
    """
    part = write(state.registers, whole)
    if "partner" in part.stated:
        state.wholes[index] = _without_partner(part)
    items = state.outline.items
    at = next(k for k, item in enumerate(items) if item is whole) + 1
    if at in state.taken or at + 1 in state.taken:
        at = skip(items, at, _CLAUSE)  # "of the tea that Peru imports"
    verb = skip(items, at, {"level"})
    goes = at < verb and kind_at(items, verb) in {"from", "to"}
    verb += goes
    told = items[verb] if verb < len(items) else None
    if at < verb and isinstance(told, Phrase) and not told.members:
        names = _PREDICATED | {"partner"} if goes else _PREDICATED
        own = {k: v for k, v in told.dims.items() if k in names}
        if own and told.dims.keys() <= own.keys() | {"flow"}:
            part.dims.update(own)
            part.stated.update(own)
            state.taken.add(verb)
    return part


def _without_partner(part: Subject) -> Subject:
    dims = {k: v for k, v in part.dims.items() if k != "partner"}
    return attrs.evolve(part, dims=dims, stated=part.stated - {"partner"})


def _of_same_whole(state: State, index: int, subject: Subject) -> Subject:
    """Return *subject* as a part of the whole that a share before it is of.

    Without one that is what the sentence begins with ("Of the deals, ..."), and of
    "the total" what the last figure was of.
    """
    wholes = [whole.dims for whole in state.wholes.values()]
    opening = state.outline.items[1:2]
    phrases = [item.dims for item in opening if isinstance(item, Phrase)]
    named = state.registers.written and not subject.dims.get("flow")
    if named and kind_at(state.outline.items, index + 1) == "among":
        phrases.extend(read.dims for read in state.registers.read[-1:])
    told = next(iter([*reversed(wholes), *phrases]), {})
    return _measured_as(subject, told)


def _measured_as(subject: Subject, whole: Mapping[str, str]) -> Subject:
    """Return a part of what has a measure but no flow: of deals, it is deals."""
    measure = whole.get("measure")
    trades = not {"flow", "measure"}.isdisjoint(subject.dims)
    if measure is None or "flow" in whole or trades:
        return subject
    return attrs.evolve(subject, dims={**subject.dims, "measure": measure})


def _as_sold(whole: Phrase, subject: Subject) -> dict[str, str]:
    """Return whose trade the part of another's is, where that is imports; {} if not."""
    if _supplies(whole, subject):
        # "Peru was the source of 5 percent of all that China imported".
        return {"partner": subject.dims["reporter"]}
    if _is_sold_from_province(whole, subject):
        # "They made up 5 percent of Peru's imports": no country has a province for it.
        seller, buyer = subject.dims["reporter"], whole.dims["reporter"]
        return {"flow": "exports", "reporter": seller, "partner": buyer}
    return {}


def _supplies(whole: Phrase, subject: Subject) -> bool:
    """Tell whether the part is a country with a share in what China trades."""
    reporter = subject.dims.get("reporter") or HOME
    of_china = whole.has_flow and whole.dims.get("reporter") == HOME
    return of_china and not is_chinese(reporter) and "flow" not in subject.stated


def _is_sold_from_province(whole: Phrase, subject: Subject) -> bool:
    """Tell whether the part is what a place in China sells of a country's imports."""
    seller = subject.dims.get("reporter") or ""
    buyer = whole.dims.get("reporter", HOME)
    bought = whole.dims.get("flow") == "imports" and not is_chinese(buyer)
    return bought and seller != HOME and is_chinese(seller)


def _is_bought(whole: Phrase, subject: Subject) -> bool:
    """Tell whether the part is what one country buys of another's exports.

    So is the part of a country in what another imports ("China's share of US imports").
    """
    buyer, seller = subject.dims.get("reporter"), whole.dims.get("reporter")
    if not buyer or not seller or not whole.has_flow or "/" in buyer + seller:
        return False
    if buyer == seller or lies_in(buyer, seller) or lies_in(seller, buyer):
        return False
    flows = (subject.dims.get("flow"), whole.dims["flow"])
    return "flow" not in subject.stated or flows in _MIRRORED


def _trade_of_whole(whole: Phrase, subject: Subject) -> Subject:
    """Return the trade of the country of *whole* with that of *subject*."""
    dims = {**subject.dims, **whole.dims, "partner": subject.dims["reporter"]}
    return attrs.evolve(subject, dims=dims, stated={*subject.stated, *whole.dims})


def _is_plural(state: State, phrase: Phrase) -> bool:
    endings = tuple(state.outline.words.plural_endings)
    lower = state.outline.sentence.tokens.lower
    named = (
        mention
        for mention in state.outline.sentence.mentions
        if phrase.first <= mention.first and mention.last <= phrase.last
    )
    # "The market in the United States" is one.
    counted = [m.last for m in named if (t := term_of(m)) and t.dimension == "measure"]
    return any(lower[last - 1].endswith(endings) for last in counted or [phrase.last])


def compared_subject(state: State, first: int, last: int) -> Subject | None:
    """Return whose the figures of a list are where they are not the subject's.

    "Than the national average of 5 percent", "12 percent of the exports of 9 tonnes".
    """
    items = state.outline.items
    if role_at(items, first - 1) in {"of", "at"}:
        if _is_national(items, first - 2):
            return _of_country(state)
        return _whole_before(state, first - 2)
    behind_than = role_at(items, first - 1) in _COMPARING
    if behind_than and _points_to_country(items, last + 1):
        return _of_country(state)  # "compared with a 5 percent national rise"
    return None


def _is_national(items: Sequence[Item], index: int) -> bool:
    """Tell whether the rate of the country stands at *index*, and is compared with."""
    if role_at(items, index) == "peer":
        return detail_of(items[index]) == "national"
    compared = role_at(items, index - 2) in _COMPARING
    gained = role_at(items, index) == "gain"
    return compared and gained and _points_to_country(items, index - 1)


def _points_to_country(items: Sequence[Item], index: int) -> bool:
    """Tell whether "national" and no more stands at *index*, before a move."""
    phrase = items[index] if 0 <= index < len(items) else None
    return (
        isinstance(phrase, Phrase)
        and not phrase.dims
        and phrase.back == [("country", "")]
        and role_at(items, index + 1) in _MOVED
    )


def ahead_of_peer(state: State, index: int) -> Subject | None:
    """Return whose the points are by which it is ahead of another, or behind.

    "Import growth outpaced that of exports by 3 points": they are those of imports.
    """
    items = state.outline.items
    if kind_at(items, index - 1) != "by":
        return None
    reach = range(index - 2, max(-1, index - 2 - _PEER_REACH), -1)
    at = next((k for k in reach if items[k].kind in _AHEAD_OF), None)
    if at is None or not any(item.kind in _SERIES for item in items[at:index]):
        return None
    for before in range(at - 1, -1, -1):
        phrase, drafts = items[before], state.drafts.get(before)
        if drafts:
            return drafts[-1].subject
        if isinstance(phrase, Phrase) and phrase.has_flow:
            return look_up(state.registers, phrase)
    return None


def _of_country(state: State) -> Subject:
    """Return the series of the subject, but of the whole country."""
    registers = state.registers
    return attrs.evolve(
        registers.current,
        dims={**registers.current.dims, "reporter": registers.country},
    )


def apart_from(whole: Subject, part: Subject) -> Subject:
    """Return *whole* without what it carries over from its own *part*.

    It has less of what narrows this, or else another reporter.
    """
    unlike = dict(whole.dims.items() ^ part.dims.items())
    if unlike.keys() - {"measure"}:
        return whole
    left_out = _NARROWING & part.dims.keys() or {"reporter"}
    dims = {k: v for k, v in whole.dims.items() if k not in left_out}
    return attrs.evolve(whole, dims=dims)


def _whole_before(state: State, index: int) -> Subject | None:
    """Return the whole of a share if it stands at *index* and has a figure itself.

    One that would be the same as the part has less of what narrows this, or without
    that another reporter.
    """
    for share, whole in state.wholes.items():
        if _whole_at(state, share) != (index, state.outline.items[index]):
            continue
        part = state.drafts[share][-1].subject if share in state.drafts else Subject()
        return apart_from(whole, part)
    return None
