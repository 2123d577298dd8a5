"""Statistics: what a quantity states where no pattern tells."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.figures.patterns import Fit
from tradefacts.claiming.figures.signs import SLOWED, direction
from tradefacts.claiming.figures.wholes import does, part_told
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
)
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects.codes import PARTIES
from tradefacts.model import Statistic
from tradefacts.reading.mentions import FOLD, PERCENT, POINTS

#: The rule of a rate by which goods weigh more.
WEIGHED: Final = "weight"
#: Patterns that tell the statistic of a whole list by what stands behind it.
_LIST_RULES: Final = frozenset({
    "percent-more", "percent-gain", "percent-of", "of-total-gain",
})  # fmt: skip
#: The rule of a part of a growth that came from what stands behind it.
PART_OF_GROWTH: Final = Fit("contribution", "part of a growth")
#: The length of the verb that says so, in tokens.
_COMING: Final = 2
#: Behind a gain it is the rate of that: "growth of 5 percent of exports".
_PERCENT_OF: Final = Fit("share", "percent-of")
_RATE_OF: Final = Fit("growth", "growth-of")
_MOVES: Final = frozenset({"rise", "fall", "more", "less"})
#: What tells who has a share.
_HOLDERS: Final = frozenset({"partner", "reporter", "product", "firm", "measure"})
#: What a rate that goes on with a series stands between, with its period.
_BEFORE_DATE: Final = frozenset({"", ",", ";", ":"})
_BEHIND_DATED: Final = frozenset({"", ",", ";"})
_RANKS: Final = frozenset({"superlative", "rival"})
#: Behind "to" a rate needs something that moves, or that it is of.
_MOVING: Final = frozenset({
    "rise", "fall", "gain", "level", "share-noun", "takes", "more", "less", "than",
    "exceed", "contribute", "peer", "against", "basis", *VALUED - {PERCENT, POINTS},
})  # fmt: skip
#: One of these tells what multiples are of.
_MULTIPLIED: Final = _MOVING - {"to", "level", *VALUED} | {"period"}
#: What says that someone states a figure.
_SAYING: Final = frozenset({"say", "according"})
#: A share stands so near before the end of what it is of, in items.
_WHOLE: Final = 4
#: One of these before a bracket tells what a rate in it is of.
_TELLING: Final = _MOVING - {"level"} | {"share"}
#: The rates that are told by how many digits they have are this high, at least.
_DIGITS: Final = 10
#: How far before points a gain may stand, in items.
_GAIN_REACH: Final = 3
#: How far before an amount "below" may stand, in tokens.
_CROSSING: Final = 2
#: Rules of amounts in brackets that goods moved by.
_MOVED_IN_BRACKETS: Final = frozenset({"gain-in-brackets", "added"})
#: Behind one of these a clause, or the figure in it, begins.
_HEADS: Final = VALUED | {",", ";"}
#: In a longer clause, counted in mentions, something may always move.
_CLAUSE: Final = 24


def fit_of(state: State, index: int) -> Fit:
    """Return the statistic of the quantity at *index*: by a pattern, or its unit."""
    found = state.fits.get(index)
    if found is None:
        return _default_fit(state, index)
    return _corrected(state, index, found) or found


def _corrected(state: State, index: int, found: Fit) -> Fit | None:
    """Return what a quantity states where a pattern is mistaken in it, or None."""
    if found == _PERCENT_OF:
        items = state.outline.items
        moved = _is_rate_of(items, index) or _is_in_digits(items, index)
        return _RATE_OF if moved else None
    if found.rule == "move-money" and _is_reached(state.outline, index):
        return Fit("level", "crossed")
    if found.statistic == "share" and _is_signed(state, index):
        return Fit("growth", "percent")
    if found.statistic == "growth" and _is_part_of_growth(state.outline, index):
        return PART_OF_GROWTH
    if found.rule == "share-is" and _is_of_weight(state.outline, index):
        return Fit("growth", WEIGHED)
    return None


def _is_part_of_growth(outline: Outline, index: int) -> bool:
    """Tell whether a part of a growth came from something ("增长的六成来自汽车")."""
    items, word = outline.items, outline.sentence.tokens.word
    if not outline.timing.leads or items[index].kind != PERCENT:
        return False
    grown = role_at(items, index - 1) in {"rise", "gain"}
    joined = word(items[index].first - 1) in outline.words.determiners
    # A hedge may stand between ("的六成以上来自").
    spoken, last = outline.sentence.tokens.spoken, items[index].last
    comes = any(
        spoken(at, at + _COMING) in outline.words.comings
        for at in (last, last + _COMING)
    )
    return grown and joined and comes


def _is_of_weight(outline: Outline, index: int) -> bool:
    """Tell whether goods weigh more by a rate: no share is ("the weight rose 5%")."""
    items = outline.items
    noun = skip_back(items, index - 2, {"level"})
    moved = role_at(items, index - 1) in {"rise", "fall"}
    if not moved or role_at(items, noun) != "share-noun":
        return False
    return outline.sentence.tokens.word(items[noun].first) in outline.words.masses


def _is_rate_of(items: Sequence[Item], index: int) -> bool:
    """Tell whether a rate is that of a gain before it, or "in value" behind it."""
    behind = items[index + 2] if index + 2 < len(items) else None
    measured = isinstance(behind, Phrase) and behind.is_measure
    sensed = measured and kind_at(items, index + 1) == "in"
    return sensed or role_at(items, index - 1) == "gain"


def _is_in_digits(items: Sequence[Item], index: int) -> bool:
    """Tell whether something moved "in double digits", in the month behind that."""
    stated = stated_of(items[index])
    moved = role_at(items, index - 2) in {"rise", "fall"}
    worded = stated is not None and stated.worded and stated.value >= _DIGITS
    return worded and moved and kind_at(items, index - 1) == "in"


def _is_reached(outline: Outline, index: int) -> bool:
    """Tell whether an amount behind a move is a level: passed, or what trade brought.

    "Fell below 5 billion", "gained 5 billion dollars from exporting tin".
    """
    source = outline.items[index + 2] if index + 2 < len(outline.items) else None
    brought = kind_at(outline.items, index + 1) == "from"
    earned = brought and isinstance(source, Phrase) and source.has_flow
    return earned or _crosses(outline, index)


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
    if state.outline.items[index].kind in AMOUNTS:
        added = _is_added(state.outline, index) or _goes_on_with_moves(state, index)
        moved = added or _is_signed_change(state, index)
        return Fit("change", "added") if moved else Fit("level", "amount")
    return (
        Fit(None, "unmoved") if _is_unmoved(state, index) else _rate_fit(state, index)
    )


def _rate_fit(state: State, index: int) -> Fit:
    """Return the same of a rate, or of points."""
    kind = state.outline.items[index].kind
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


def _is_signed_change(state: State, index: int) -> bool:
    """Tell whether an amount opens a bracket with its sign ("(-2 Mt to 5 Mt)").

    Alone in it a balance may be one: "deficits with Peru (-2 billion yuan)".
    """
    items = state.outline.items
    if kind_at(items, index - 1) != "(" or not _is_signed(state, index):
        return False
    moved = kind_at(items, index + 1) == "to" and kind_at(items, index + 2) in AMOUNTS
    return moved or state.registers.current.dims.get("flow") != "balance"


def _goes_on_with_moves(state: State, index: int) -> bool:
    """Tell whether an amount in brackets goes on with what goods moved by.

    "Increases in toys (5 billion yuan); tin (2 billion yuan); and tea (1 billion)".
    """
    items = state.outline.items
    if kind_at(items, index - 1) != "(" or kind_at(items, index - 2) != "phrase":
        return False
    before = state.drafts.get(max(state.drafts, default=-1), [])
    return any(draft.rule in _MOVED_IN_BRACKETS for draft in before)


def _is_only_bracketed(state: State, index: int) -> bool:
    """Tell whether a rate stands in brackets, and nothing before it tells of what.

    "The list has lasers (3 percent) and alcohol (5 percent)": of a duty, perhaps.
    """
    items, rated = state.outline.items, state.registers.rated
    around = [kind_at(items, index - 1), kind_at(items, index + 1)]
    if items[index].kind != PERCENT or around != ["(", ")"] or rated is not None:
        return False
    signed = _is_signed(state, index) or state.outline.timing.leads
    before = {role_at(items, at) for at in range(max(0, index - _CLAUSE), index)}
    return not signed and before.isdisjoint(_TELLING)


def _multiplies(outline: Outline, index: int) -> bool:
    """Tell whether something is said to be, or become, so many times as much.

    What a machine does "900 times" is not.
    """
    if not _MULTIPLIED.isdisjoint(outline.sentence.kinds):
        return True
    if kind_at(outline.items, index + 1) == "of":
        return True
    behind = outline.sentence.tokens.word(outline.items[index].last)
    return behind in outline.words.likenesses or behind in outline.words.multiplied


def _is_unmoved(state: State, index: int) -> bool:
    """Tell whether nothing says of what a rate or points are ("charged to 5 percent").

    So it is where they follow such a joint, and nothing in their clause moves.
    """
    outline, items = state.outline, state.outline.items
    if items[index].kind == FOLD and not outline.timing.leads:
        return not _multiplies(outline, index)
    joints = {"to", "at"} if items[index].kind == POINTS else {"to"}
    if outline.timing.leads or kind_at(items, index - 1) not in joints:
        return False
    first = index - 1
    while first > 0 and kind_at(items, first - 1) not in {",", ";"}:
        if index - first > _CLAUSE:
            return False
        first -= 1
    start = items[first - 1].last if first else outline.sentence.first
    if start == items[index - 1].first:
        return False  # "slowed, to 5 percent"
    told = range(first, index + 1 + (items[index].kind == POINTS))
    return all(role_at(items, at) not in _MOVING for at in told)


def _is_of_gain(state: State, index: int) -> bool:
    """Tell whether a rate heads the clause of points ("，增速高于全省3个百分点").

    So it is behind its place ("，增速居第2位，比全国高3个百分点").
    """
    items = state.outline.items
    for at, item in reversed(list(enumerate(items[:index]))):
        if item.kind in _HEADS and kind_at(items, at - 1) not in _RANKS:
            return False
        if kind_of(item) == "gain":
            return True
    return False


def _is_added(outline: Outline, index: int) -> bool:
    """Tell whether a verb of movement has what the amount is of ("新增航线11条")."""
    items = outline.items
    size = items[index - 1] if index and outline.timing.leads else None
    if size is not None and size.kind in {"more", "less"} and detail_of(size) == "size":
        return True  # "还多40万元"
    at = skip_back(items, index - 1, VALUED | {"and"}) if outline.timing.leads else 0
    if at < 1 or not isinstance(items[at], Phrase) or items[at].kind == ",":
        return False
    verb = items[at - 1]
    moves = verb.kind in {"rise", "fall"} and detail_of(verb) == "verb"
    return moves and verb.last == items[at].first


def _fit_of_percent(state: State, index: int) -> Fit:
    """Return what a percentage states that no other in its sentence tells of."""
    items = state.outline.items
    if _is_of_series(state, index):
        return Fit(state.registers.rated or "growth", "percent of a series")
    rule = _rule_of_part(state, index)
    if not rule and _is_reached_by_fall(state.outline, index):
        verb = state.outline.sentence.tokens.word(items[index - 2].first)
        slowed = verb in state.outline.words.slowing
        return Fit("growth", SLOWED) if slowed else Fit(None, "unmoved")
    if not rule and _is_only_bracketed(state, index):
        return Fit(None, "unmoved")
    return Fit("share", rule) if rule else Fit("growth", "percent")


def _is_reached_by_fall(outline: Outline, index: int) -> bool:
    """Tell whether something fell to a rate ("self-sufficiency fell to 71 percent").

    What fell is no trade, which falls by a rate, and only slows to one.
    """
    items = outline.items
    to = kind_at(items, index - 1) == "to" and not outline.timing.leads
    return to and role_at(items, index - 2) == "fall"


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
    if fit == _PERCENT_OF and (
        _is_rate_of(state.outline.items, last) or _moved_there(state, indexes)
    ):
        state.fits[last] = fit = _RATE_OF  # "rose 5 and 6 percent in volume"
    if others and fit is not None and fit.rule in _LIST_RULES:
        if is_mixed(state, indexes):
            return
        sign = direction(state, last, fit.rule)
        moved = kind_at(state.outline.items, last - 1) in _MOVES
        moved = moved or fit.rule == "percent-gain"
        for index in others:
            if moved and kind_at(state.outline.items, index - 1) in _MOVES:
                # "Rose 5 percent and fell 6 percent", "offsetting a 6 percent fall".
                continue
            state.fits[index] = fit
            state.signs[index] = sign


def _moved_there(state: State, indexes: Sequence[int]) -> bool:
    """Tell whether rates moved where "in" behind them says ("rose 5 and 6 in markets").

    "Up 8 percent and 12 percent of the total" ends in a share.
    """
    *others, last = indexes
    joint = skip(state.outline.items, last + 1, {"respectively"})
    fits = (state.fits.get(index) for index in others)
    grown = any(fit is not None and fit.statistic == "growth" for fit in fits)
    return grown and kind_at(state.outline.items, joint) == "in"


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
        or does(state, index)
        or bool(part_told(state, index))
        or _is_held(state, index)
        or _is_of_share_aside(state.outline, index)
    )


def _is_of_share_aside(outline: Outline, index: int) -> bool:
    """Tell whether a share came to a rate, and who says so stands between.

    "China's share of tin imports, the ministry said, grew to 20 percent".
    """
    items, at = outline.items, index - 1
    if kind_at(items, at) != "to" or outline.timing.leads:
        return False
    at -= 1 + (role_at(items, at - 1) in _MOVING)
    if kind_at(items, at) != ",":
        return False
    opening = next((k for k in range(at - 1, -1, -1) if items[k].kind == ","), 0)
    aside = {item.kind for item in items[opening:at]}
    if aside.isdisjoint(_SAYING) or not aside.isdisjoint(VALUED):
        return False
    named = [role_at(items, k) for k in range(max(0, opening - _WHOLE), opening)]
    ends = isinstance(items[opening - 1], Phrase) or named[-1:] == ["rise"]
    return "share-noun" in named and (ends or named[-1:] == ["fall"])


def _is_rest(state: State, index: int) -> bool:
    """Tell whether a rate is what is left of a whole ("the other 5 percent")."""
    tokens, words = state.outline.sentence.tokens, state.outline.words
    first = state.outline.items[index].first
    apposed = tokens.word(first - 1) == ","
    left = tokens.word(first - 1 - apposed) in words.rests
    return left and not _is_moved(state, index)


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
    if around != ("(", ")"):
        return False
    told = state.registers.rated == "share"
    if kind_at(items, index - 2) in AMOUNTS:
        return told
    if _goes_on_in_brackets(state, index):
        return True
    return _is_of_place(items, index) and (told or _lists_sources(state.outline, index))


def _goes_on_in_brackets(state: State, index: int) -> bool:
    """Tell whether the last figure was a share in brackets ("tin (5% of exports)")."""
    last = max(state.drafts, default=-1)
    items = state.outline.items
    goods = items[index - 2]
    named = isinstance(goods, Phrase) and goods.dims.keys() == {"product"}
    shared = any(d.statistic == "share" for d in state.drafts.get(last, ()))
    return named and shared and kind_at(items, last - 1) == "("


def _is_of_place(items: Sequence[Item], index: int) -> bool:
    """Tell whether a rate in brackets behind a place has no sign ("Peru (55%)")."""
    place, stated = items[index - 2], stated_of(items[index])
    if not isinstance(place, Phrase) or stated is None or stated.sign:
        return False
    return bool(place.dims) and place.dims.keys() <= PARTIES


def _lists_sources(outline: Outline, index: int) -> bool:
    """Tell whether the sentence says what places are ("The main sources were")."""
    sentence, words = outline.sentence, outline.words
    said = sentence.tokens.lower[sentence.first : outline.items[index].first]
    heads = {word.removesuffix("s") for word in said}
    return not heads.isdisjoint(words.suppliers | words.buyers)


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
    if after in {"rise", "fall"} and detail_of(items[index + 1]) == "adverb":
        return True  # "47 percent up"
    return before in {"rise", "fall"} or after in {"gain", "more", "less"}
