"""Statistics: what a quantity states where no pattern tells, and what shares are of."""

from collections.abc import Mapping, Sequence
from typing import Final

import attrs

from tradefacts.claiming.figures.patterns import Fit
from tradefacts.claiming.figures.signs import direction
from tradefacts.claiming.items import (
    AMOUNTS,
    RATES,
    VALUED,
    Item,
    Phrase,
    detail_of,
    kind_at,
    kind_of,
    role_at,
    skip,
    skip_back,
    stated_of,
    term_of,
)
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects.carrying import look_up, write
from tradefacts.claiming.subjects.places import HOME, is_chinese, lies_in
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.model import Statistic
from tradefacts.reading.mentions import PERCENT, POINTS

#: Patterns that tell the statistic of a whole list by what stands behind it.
_LIST_RULES: Final = frozenset({
    "percent-more", "percent-gain", "percent-of", "of-total-gain",
})  # fmt: skip
#: Behind a gain it is the rate of that: "growth of 5 percent of exports".
_PERCENT_OF: Final = Fit("share", "percent-of")
#: What stands before something that is only compared with.
_COMPARING: Final = frozenset({"than", "against"})
_NARROWING: Final[frozenset[str]] = frozenset({"partner", "product", "mode", "firm"})
_MOVES: Final = frozenset({"rise", "fall", "more", "less"})
_MOVED: Final = frozenset({"gain", "rise", "fall"})
#: Flows of two countries that are one trade, seen from both ends.
_MIRRORED: Final = frozenset({("imports", "exports"), ("exports", "imports")})
#: What may stand before a share that opens its sentence.
_BEFORE_OPENING: Final = frozenset(
    {"in", "period", ",", "and", "more", "at", "between"}
)
#: What tells who has a share.
_HOLDERS: Final = frozenset({"partner", "reporter", "product", "firm", "measure"})
#: What may stand between a part and the way that it goes.
_BEFORE_WAY: Final = frozenset({"among", "level", "of", "pronoun"})
#: What joins whom a part is bought from, or goes to, to its verb ("bound for").
_WAYS_TO: Final = frozenset({"from", "to", "for", "with"})
#: What a rate that goes on with a series stands between, with its period.
_BEFORE_DATE: Final = frozenset({"", ",", ";", ":"})
_BEHIND_DATED: Final = frozenset({"", ",", ";"})
#: Behind these a clause begins.
_BEFORE_CLAUSE: Final = frozenset({"", "and", ";", "break"})
#: What a part may be told by behind the verb of its whole ("were electric cars").
_PREDICATED: Final = frozenset({"product", "firm", "mode"})
#: What the clause may hold that tells of whose trade a whole is.
_CLAUSE: Final = frozenset({"which", "phrase", "in", "period"})
#: How far behind a share its whole may stand, and how far before points a gain.
_WHOLE_REACH: Final = 3
#: How far before points what is ahead of its peer by them may stand, in items.
_PEER_REACH: Final = 8
_AHEAD_OF: Final = frozenset({"exceed", "more", "less"})
_RANKS: Final = frozenset({"superlative", "rival"})
#: What names the other series.
_SERIES: Final = frozenset({"phrase", "peer"})
_GAIN_REACH: Final = 3
#: So many characters before the verb of a share name a part that nothing knows.
_UNKNOWN: Final = 2
#: How far before an amount "below" may stand, in tokens.
_CROSSING: Final = 2


def fit_of(state: State, index: int) -> Fit:
    """Return the statistic of the quantity at *index*: by a pattern, or its unit."""
    found = state.fits.get(index)
    if found is None:
        return _default_fit(state, index)
    if found == _PERCENT_OF and _is_rate_of(state.outline.items, index):
        return Fit("growth", "growth-of")
    if found.rule == "move-money" and _crosses(state.outline, index):
        return Fit("level", "crossed")
    if found.statistic == "share" and _is_signed(state, index):
        return Fit("growth", "percent")
    return found


def _is_rate_of(items: Sequence[Item], index: int) -> bool:
    """Tell whether a rate is that of a gain before it, or "in value" behind it."""
    behind = items[index + 2] if index + 2 < len(items) else None
    measured = isinstance(behind, Phrase) and behind.is_measure
    sensed = measured and kind_at(items, index + 1) == "in"
    return sensed or role_at(items, index - 1) == "gain"


def _crosses(outline: Outline, index: int) -> bool:
    """Tell whether a level was passed ("fell below 5 billion", "rose past 5")."""
    first, start = outline.items[index].first, outline.sentence.first
    behind = outline.sentence.tokens.lower[max(start, first - _CROSSING) : first]
    return not outline.words.crossings.isdisjoint(behind)


def _is_signed(state: State, index: int) -> bool:
    """Tell whether a rate is printed with its sign: "+5%" is never a share."""
    stated = stated_of(state.outline.items[index])
    return stated is not None and stated.sign != 0


def _default_fit(state: State, index: int) -> Fit:
    """Return the statistic that the unit gives: a share only behind another share."""
    kind = state.outline.items[index].kind
    if kind in AMOUNTS:
        added = _is_added(state.outline, index)
        return Fit("change", "added") if added else Fit("level", "amount")
    follows_share = _last_rate(state, index) == "share"
    if kind == POINTS:
        rated = state.outline.timing.leads and _is_of_gain(state, index)
        if not rated and (follows_share or _is_behind_share(state, index)):
            return Fit("share_diff", "points after a share")
        return Fit("growth_diff", "points")
    signed = _is_signed(state, index)
    if kind == PERCENT and follows_share and not (signed or _is_moved(state, index)):
        return Fit("share", "percent after a share")
    if kind == PERCENT and not signed:
        return _fit_of_percent(state, index)
    return Fit("growth", "percent")


def _is_of_gain(state: State, index: int) -> bool:
    """Tell whether a rate heads the clause of points ("，增速高于全省3个百分点")."""
    for item in reversed(state.outline.items[:index]):
        if item.kind in VALUED | {",", ";"}:
            return False
        if kind_of(item) == "gain":
            return True
    return False


def _is_added(outline: Outline, index: int) -> bool:
    """Tell whether a verb of movement has what the amount is of ("新增航线11条")."""
    items = outline.items
    at = skip_back(items, index - 1, VALUED | {"and"}) if outline.timing.leads else 0
    if at < 1 or not isinstance(items[at], Phrase) or items[at].kind == ",":
        return False
    verb = items[at - 1]
    moves = verb.kind in {"rise", "fall"} and detail_of(verb) == "verb"
    return moves and verb.last == items[at].first


def _fit_of_percent(state: State, index: int) -> Fit:
    """Return what a percentage states that no other in its sentence tells of."""
    if _is_of_series(state, index):
        return Fit(state.registers.rated or "growth", "percent of a series")
    rule = _rule_of_part(state, index)
    return Fit("share", rule) if rule else Fit("growth", "percent")


def _is_of_series(state: State, index: int) -> bool:
    """Tell whether only its period is told of a rate: it goes on with those before.

    "占比42%。2020年46%，2021年48%".
    """
    items, timing = state.outline.items, state.outline.timing
    opens = kind_at(items, index - 2) in _BEFORE_DATE
    dated = kind_at(items, index - 1) == "period" and opens
    if not timing.leads or not dated or index - 1 in timing.baselines:
        return False
    ends = kind_at(items, index + 1) in _BEHIND_DATED
    return ends and state.registers.rated in {"share", "growth"}


def are_changes(state: State, first: int, last: int) -> bool:
    """Tell whether the quantities of a list are rates of change, not shares."""
    kind = state.outline.items[first].kind
    if kind not in RATES and kind != POINTS:
        return False
    return fit_of(state, last).statistic in {"growth", "growth_diff"}


def share_fit(state: State, indexes: Sequence[int]) -> None:
    """Let what stands behind a list tell the statistic of all its members."""
    first, *later = indexes
    told = state.fits.get(first)
    if state.outline.timing.leads and told and told.statistic == "contribution":
        for index in later:
            state.fits.setdefault(index, told)  # "分别拉动4个和2个百分点"
    *others, last = indexes
    fit = state.fits.get(last)
    if others and fit is not None and fit.rule in _LIST_RULES:
        if is_mixed(state, indexes):
            return
        sign = direction(state, last, fit.rule)
        for index in others:
            state.fits[index] = fit
            state.signs[index] = sign


def is_mixed(state: State, indexes: Sequence[int]) -> bool:
    """Tell whether a list is none: "up 8 percent and 12 percent of the total".

    Nor is "reached 5 billion yuan, 1 billion more than in May".
    """
    fits = [state.fits.get(index) for index in indexes]
    items = state.outline.items
    if all(items[index].kind in AMOUNTS for index in indexes):
        told = {fit.statistic if fit else "level" for fit in fits}
        return told == {"level", "change"}
    growths = [fit is not None and fit.statistic == "growth" for fit in fits[:-1]]
    return fits[-1] == _PERCENT_OF and any(growths)


def _rule_of_part(state: State, index: int) -> str:
    """Return the rule by which a bare rate is a share; "" where it is none."""
    stated = stated_of(state.outline.items[index])
    moved = _is_moved(state, index) or role_at(state.outline.items, index - 1) == "by"
    if stated is not None and stated.fraction and not moved:
        return "fraction"
    return "percent of a whole before" if _is_part(state, index) else ""


def _last_rate(state: State, index: int) -> Statistic | None:
    """Return the statistic of the last rate before *index* in the sentence, if any."""
    for before in sorted(state.drafts, reverse=True):
        for draft in state.drafts[before] if before < index else ():
            if draft.stated is not None and draft.stated.unit == "percent":
                return draft.statistic
    return None


def _is_part(state: State, index: int) -> bool:
    """Tell whether what stands before makes a bare rate a share."""
    return (
        _opens_with_whole(state, index)
        or _goes_on_with_shares(state, index)
        or _is_share_in_bracket(state, index)
        or _is_share_of_place(state, index)
        or _is_share_of_ranked(state, index)
        or points_back(state.outline, index + 1)
        or _ends_difference(state, index)
        or _is_rest(state, index)
        or _does(state, index)
        or _is_held(state, index)
    )


def _is_rest(state: State, index: int) -> bool:
    """Tell whether a rate is what is left of a whole ("the other 5 percent")."""
    tokens, words = state.outline.sentence.tokens, state.outline.words
    first = state.outline.items[index].first
    apposed = tokens.word(first - 1) == ","
    left = tokens.word(first - 1 - apposed) in words.rests
    return left and not _is_moved(state, index)


def _does(state: State, index: int) -> bool:
    """Tell whether a rate is the subject of a clause ("and 94 percent went by sea").

    Only a part of what was spoken of can go, or come ("with 94 percent bound for").
    """
    items, tokens = state.outline.items, state.outline.sentence.tokens
    words, verb = state.outline.words, tokens.word(items[index].last)
    if kind_at(items, index - 1) == "with":
        return verb in words.dealings
    opens = _begins_clause(items, index)
    return opens and (verb in words.dealings or verb in words.pasts)


def _is_held(state: State, index: int) -> bool:
    """Tell whether a bare rate goes on with shares that others have.

    "Peru made up 9 percent. Chile had 5 percent".
    """
    rate, owner = state.outline.items[index], None
    for item in state.outline.items[max(0, index - 2) : index]:
        owner = item if isinstance(item, Phrase) else owner
    before = state.outline.sentence.tokens.word(rate.first - 1)
    held = before in state.outline.words.holdings and not _is_moved(state, index)
    placed = owner is not None and owner.dims.keys() <= _HOLDERS
    return held and placed and state.registers.rated == "share"


def _begins_clause(items: Sequence[Item], index: int) -> bool:
    """Tell whether a clause, and no further member of a list, begins at *index*."""
    opens = kind_at(items, index - 1) in _BEFORE_CLAUSE
    return opens and kind_at(items, index - 2) not in VALUED


def points_back(outline: Outline, of: int) -> bool:
    """Tell whether what stands behind "of" points to goods before ("of the fibre")."""
    if kind_at(outline.items, of) != "of":
        return False
    behind = outline.items[of].last
    lower = outline.sentence.tokens.lower[behind : behind + 2]
    return lower[:1] == ["the"] and lower[-1] in outline.words.pointed


def _is_share_of_place(state: State, index: int) -> bool:
    """Tell whether a place comes with a bare rate ("Peru, with 5 percent, is next")."""
    items = state.outline.items
    at = skip_back(items, index - 2, {","})
    place = items[at] if at >= 0 else None
    return (
        kind_at(items, index - 1) == "with"
        and isinstance(place, Phrase)
        and place.dims.keys() <= {"partner", "reporter"}
        and bool(place.dims)
        and kind_at(items, index + 1) in {",", ""}
        and kind_at(items, index + 2) != "or"
    )


def _is_share_of_ranked(state: State, index: int) -> bool:
    """Tell whether a rate comes with a rank ("is the largest buyer, with 5%")."""
    items = state.outline.items
    ends = kind_at(items, index + 1) in {",", "", ";", "including", "break", "and"}
    if not ends or kind_at(items, index - 1) != "with":
        return False
    before = reversed(items[:index])
    rank = next((i for i in before if i.kind in VALUED or i.kind in _RANKS), None)
    if rank is None or rank.kind not in _RANKS:
        return False
    outline, said = state.outline, state.outline.sentence.tokens.lower
    # "Toys grew fastest, with 5 percent": that is how fast.
    return outline.words.speeds.isdisjoint(said[rank.first : items[index].first])


def _ends_difference(state: State, index: int) -> bool:
    """Tell whether a rate is what a share came to ("rose 2 points to 57 percent")."""
    items = state.outline.items
    before = skip_back(items, index - 1, {"to", ",", "level"})
    told = state.drafts.get(before, []) if before < index - 1 else []
    return any(draft.statistic == "share_diff" for draft in told)


def _opens_with_whole(state: State, index: int) -> bool:
    """Tell whether the sentence begins with what its rates are shares of.

    "Of the total, machines had 40 percent", but not "Of these, machines rose".
    """
    items = state.outline.items
    if kind_at(items, 0) not in {"of", "among"}:
        return False
    ends = (k for k, item in enumerate(items[:index]) if item.kind == ",")
    end = next(ends, index)
    between = items[end:index]
    known = any(isinstance(item, Phrase) for item in between)
    return known and not any(item.kind in _MOVES for item in between)


def _goes_on_with_shares(state: State, index: int) -> bool:
    """Tell whether a bare rate goes on with shares where each place has two rates.

    "Peru took 5 tonnes (+3%), 55% of the total; Chile took 2 tonnes (+1%), 22%."
    """
    items = state.outline.items
    behind_rate = [kind_at(items, index - 1), kind_at(items, index - 2)] == [",", ")"]
    told = (d.statistic for drafts in state.drafts.values() for d in drafts)
    return behind_rate and not _is_moved(state, index) and "share" in told


def _is_share_in_bracket(state: State, index: int) -> bool:
    """Tell whether a bare rate in brackets behind an amount goes on with shares.

    "Peru took 5 tonnes, 55% of the total. Chile took 2 tonnes (22%)."
    """
    items = state.outline.items
    around = (kind_at(items, index - 1), kind_at(items, index + 1))
    behind_amount = kind_at(items, index - 2) in AMOUNTS
    return around == ("(", ")") and behind_amount and state.registers.rated == "share"


def _is_behind_share(state: State, index: int) -> bool:
    """Tell whether "share" stands before the points, and no gain in between."""
    items = state.outline.items
    near = items[max(0, index - _GAIN_REACH) : index]
    if any(kind_of(item) == "gain" for item in near):
        return False
    if not state.outline.tells_before("share", index):
        return False
    return any(kind_of(item) == "share-noun" for item in items[:index])


def _is_moved(state: State, index: int) -> bool:
    """Tell whether a move stands right before or behind the quantity."""
    items = state.outline.items
    before = role_at(items, index - 1)
    if before == "by":
        before = role_at(items, index - 2)
    after = role_at(items, index + 1)
    return before in {"rise", "fall"} or after in {"gain", "more", "less"}


# -- wholes --------------------------------------------------------------------------


def find_whole(state: State, index: int, subject: Subject) -> Subject:
    """Find the whole of the share at *index*; return what the share is of.

    The part takes its flow from the whole where it names none. A share of counted
    things ("100 percent of tariff lines") is a share of that measure.
    """
    found = _whole_at(state, index)
    if found is None:
        return _gone(state, index, _of_same_whole(state, index, subject))
    at, phrase = found
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
    return _in_goods(state, phrase, _part(state, index, phrase, subject))


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


def _gone(state: State, index: int, subject: Subject) -> Subject:
    """Return the part that went to a partner: "12 percent of them came from Peru"."""
    items = state.outline.items
    apart = _opens_clause(state, index) or _begins_clause(items, index)
    absolute = kind_at(items, index - 1) == "with" and _does(state, index)
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


def whole_of(state: State, index: int) -> Phrase | None:
    """Return the phrase that the share at *index* is of, or None."""
    found = _whole_at(state, index)
    return None if found is None else found[1]


def _whole_at(state: State, index: int) -> tuple[int, Phrase] | None:
    items = state.outline.items
    fit = state.fits.get(index)
    if fit is not None and fit.rule == "portion":
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
        if isinstance(phrase, Phrase) and kind_at(items, joint) == "portion":
            return at, phrase
        if phrase.kind in VALUED:
            break
    return None


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
    if "flow" in subject.stated or not whole.has_flow:
        subject = _came_from(whole, subject)
        return _measured_as(subject, whole.dims)
    part = _with_said(state, subject) if state.outline.timing.leads else subject
    own = _of_whole(part, state.wholes[index], whole.dims["flow"])
    if subject is state.registers.current:
        state.registers.current = own  # what follows is of the same part
    return own


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
    percent of tin imports" is of tin.
    """
    told = whole.stated & {"product", "mode", "firm", "partner"} - part.stated
    left = {"product", "mode", "firm"} - part.stated - whole.dims.keys()
    dims = {k: v for k, v in part.dims.items() if k not in left or not part.stated}
    if part.stated:
        dims.update({name: whole.dims[name] for name in told if name in whole.dims})
    dims["flow"] = flow
    owner = whole.dims.get("reporter")
    reporter = part.dims.get("reporter", owner)
    if owner and reporter and lies_in(owner, reporter):
        reporter = owner  # "Chinese firms had 5 percent of Hunan's trade"
    if reporter is not None:
        dims["reporter"] = reporter
    return attrs.evolve(part, dims=dims)


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

    Nor is one where a further share follows ("and a third of the imports").
    """
    items = state.outline.items
    if _whole_ahead(items, index) is not None:
        return False
    at = skip_back(items, index - 1, _BEFORE_OPENING)
    return at < 0 or at in state.taken


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


# -- figures of what is compared with ------------------------------------------------


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
