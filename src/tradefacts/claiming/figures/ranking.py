"""Ranking: ranks, records and streaks, which say something without a figure."""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.figures.comparing import date
from tradefacts.claiming.figures.epithets import find_epithet
from tradefacts.claiming.figures.governing import has_unknown_subject
from tradefacts.claiming.figures.lists import all_and_parts, are_told_apart
from tradefacts.claiming.figures.ranked import rank_end
from tradefacts.claiming.items import (
    AMOUNTS,
    CLAUSE_ENDS,
    SEPARATORS,
    VALUED,
    Item,
    Phrase,
    detail_of,
    kind_at,
    role_at,
    skip,
    skip_back,
    stated_of,
)
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects.codes import PARTIES
from tradefacts.claiming.subjects.partners import behind_epithet
from tradefacts.claiming.subjects.places import HOME, OWN_FLOWS, is_chinese
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.model import Statistic
from tradefacts.reading.mentions import AMOUNT, COUNT, Cue, Mention, Stated
from tradefacts.records import evolve

#: How far before a rank its verb may stand.
_NEAR: Final = 5
#: What may stand between two ranks that are paired off with two subjects.
_BESIDE: Final = frozenset({",", "and", "the"})
#: The measure of what grows fastest.
_GROWTH: Final = "growth-rate"
#: The measure of those who are traded with.
_PARTNERS: Final = "partners"
_WAYS: Final = frozenset({"exports", "imports"})
_OTHER_WAY: Final = {"exports": "imports", "imports": "exports"}
#: How far behind who holds a rank "as" may stand, in tokens.
_STATUS_REACH: Final = 3
#: How far behind a rank what joins its noun to a flow may stand, in items.
_RANKED: Final = 2
#: What joins a record to its noun.
_OF: Final = frozenset({"of", "article"})
#: What joins goods to the noun of a rank ("the top market for tin").
_WHOSE: Final = frozenset({"of", "for"})
#: How far behind "a record" its noun may stand, in tokens.
_RECORD_REACH: Final = 2
#: How far behind a rank what has it stands ("第二的是农产品"), in tokens.
_COPULA: Final = 2
#: A noun for who buys exports.
_MARKET: Final = "market"


def rank(state: State, index: int, mention: Mention) -> None:
    """Add a draft for the superlative at *index* if it ranks the subject."""
    end = rank_end(state, mention)
    # "Fell from the top spot"; which of "the three largest" is first nothing tells.
    lost = end is None or _is_lost(state, index, end) or _are_several(state, index)
    if end is None or lost or _is_of_rating(state, index):
        state.drop(index, "unranked")
        return
    tokens = state.outline.sentence.tokens
    whole = evolve(mention, end=tokens.end[end - 1], last=end)
    place = Stated(Decimal(detail_of(mention)), Decimal(0), "1", worded=True)
    epithet, items = find_epithet(state, index, mention, end), state.outline.items
    if epithet is not None:
        told = _one_way(items, index, epithet.subject)
        draft = _draft(state, whole, place, "rank", told)
        _add(state, index, draft, passing=epithet.passing)
        return
    words = state.outline.words
    if tokens.lower[end - 1] in words.producers | words.consumers:
        state.drop(index, "unranked")  # of nobody in the world, and of no trade
        return
    subject = _ranked_subject(state, index, mention, end)
    if subject is None:
        state.drop(index, "unpaired")
    else:
        told = _one_way(items, index, subject)
        _add(state, index, _draft(state, whole, place, "rank", told))


def _is_of_rating(state: State, index: int) -> bool:
    """Tell whether the rank is in what is no trade ("绩效评估居全国第二位")."""
    before = state.outline.items[index - 1] if index else None
    if not state.outline.timing.leads or not isinstance(before, Phrase):
        return False
    return before.blocked and before.last == state.outline.items[index].first


def _ranked_subject(
    state: State, index: int, mention: Mention, end: int
) -> Subject | None:
    """Return what a rank is of, None where it is not known whose it is.

    The noun that is ranked ends before token *end*.
    """
    subject, tokens = state.registers.current, state.outline.sentence.tokens
    if tokens.lower[mention.first] in state.outline.words.nobodies:
        subject = _unrivalled(state, index)
    elif told := _owned_by_other(state, index) or _measured(state, mention):
        subject = told
    elif _is_of_partner(mention) or _ranks_partner(state.outline, mention.last, end):
        subject = _as_partner(subject, state.outline.items[index : index + 2])
        subject = _with_holder(state.outline, index, subject)
        if "flow" not in state.registers.current.stated:
            # "Exports to Peru, the top trading partner, rose": of exports.
            state.registers.current = subject
    else:
        subject = _in_way(_ranked(state, index, end), mention)
        subject = _with_winner(state.outline, index, subject)
        _keep_flow(state, subject)
    paired = _paired(state, index, subject)
    if paired is None:
        return None
    paired = _of_rate(state, index, paired)
    known = paired.dims.get("flow") or "mode" in paired.dims
    if known or "measure" in paired.stated:
        return paired
    traded = _as_trade(paired, state.registers.home or HOME)
    if "firm" in paired.dims and paired is state.registers.current:
        # "Private firms are the largest traders, at 5 percent": of trade.
        state.registers.current = traded
    return traded


def _owned_by_other(state: State, index: int) -> Subject | None:
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


def _way_of(rank: Item) -> str | None:
    """Return the flow in which a rank is that of who one trades with, or None."""
    cue = rank.value if isinstance(rank, Mention) else None
    name = cue.name if isinstance(cue, Cue) else ""
    return "trade" if name == "partner" else name if name in OWN_FLOWS else None


def _measured(state: State, rank: Mention) -> Subject | None:
    """Return what a place in a table is one by: what was just counted or weighed.

    "Handled 900 trains (5 tonnes), ranking first among the ports".
    """
    if not isinstance(rank.value, Cue) or rank.value.name != "standing":
        return None
    levels = [d[-1] for d in state.drafts.values() if d[-1].statistic == "level"]
    last = levels[-1] if levels else None
    if last is None or last.measure in {None, "trade-value"}:
        return None
    return evolve(
        last.subject,
        dims={**last.subject.dims, "measure": last.measure or ""},
        stated={*last.subject.stated, "measure"},
    )


def _of_rate(state: State, index: int, subject: Subject) -> Subject:
    """Return *subject* with its growth where that is what is ranked ("增速居首位")."""
    items, at = state.outline.items, index - 1
    if state.outline.timing.leads:  # "增速居全国第二、中部第一"
        at = skip_back(items, at, {"superlative", "and"})
    else:
        at = skip_back(items, at, {"level"})  # "growth was the fastest in the country"
    if role_at(items, at) != "gain":
        return subject
    return evolve(subject, dims={**subject.dims, "measure": _GROWTH})


def _paired(state: State, index: int, subject: Subject) -> Subject | None:
    """Return whose the rank is where as many are told of as many ("second and third").

    "Peru and Chile came second and third". None where those are not known.
    """
    run = [index]
    if state.outline.timing.leads:
        return _paired_in_list(state, index, subject)
    while (before := _neighbor(state.outline, run[0], -1)) is not None:
        run.insert(0, before)
    while (after := _neighbor(state.outline, run[-1], 1)) is not None:
        run.append(after)
    if len(run) == 1:
        return subject
    written = state.registers.written
    told = written[-1].singles if written else []
    if len(told) != len(run):
        told = all_and_parts(written) or written[-len(run) :]
    if len(told) != len(run) or any(one.size > 1 for one in told):
        return None
    return evolve(subject, dims={**subject.dims, **told[run.index(index)].dims})


def _paired_in_list(state: State, index: int, subject: Subject) -> Subject:
    """Return the member that a rank of a list is of ("出口、进口居第3、第2位").

    Of one subject each has its field: "居全国第九位、中部第一位".
    """
    items = state.outline.items
    first = skip_back(items, index, {"superlative", "and"}) + 1
    last = skip(items, index, {"superlative", "and"})
    run = [k for k in range(first, last) if items[k].kind == "superlative"]
    told = state.registers.current
    if len(run) == 1 or told.size != len(run):
        return subject
    own = told.member(run.index(index)).dims
    return evolve(subject, dims={**subject.dims, **own}, members={})


def _neighbor(outline: Outline, index: int, step: int) -> int | None:
    """Return the rank beside that at *index*, only a comma or "and" between."""
    items, lower = outline.items, outline.sentence.tokens.lower
    at = (skip if step > 0 else skip_back)(items, index + step, SEPARATORS)
    if kind_at(items, at) != "superlative":
        return None
    left, right = items[min(at, index)], items[max(at, index)]
    between = lower[left.last : right.first]
    return at if between and _BESIDE.issuperset(between) else None


def _in_way(subject: Subject, rank: Mention) -> Subject:
    """Return *subject* in the flow that the words of a rank name ("最大出口市场")."""
    way = rank.value.name if isinstance(rank.value, Cue) else ""
    if way not in _WAYS:
        return subject
    dims = {**subject.dims, "flow": way}
    return evolve(subject, dims=dims, stated={*subject.stated, "flow"})


def _with_winner(outline: Outline, index: int, subject: Subject) -> Subject:
    """Return *subject* with what has the rank behind it ("排名第二的是农产品")."""
    rank = outline.items[index]
    winner = outline.items[index + 1] if index + 1 < len(outline.items) else None
    if not (outline.timing.leads and isinstance(winner, Phrase) and winner.dims):
        return subject
    named = winner.dims.keys() <= {"reporter", "partner", "product"}
    if not named or winner.members or winner.first - rank.last != _COPULA:
        return subject
    stated = {*subject.stated, *winner.dims}
    return evolve(subject, dims={**subject.dims, **winner.dims}, stated=stated)


def _is_of_partner(rank: Item) -> bool:
    """Tell whether the words of a rank name who is traded with ("最大贸易伙伴")."""
    cue = rank.value if isinstance(rank, Mention) else None
    return isinstance(cue, Cue) and cue.name == "partner"


def _ranks_partner(outline: Outline, first: int, end: int) -> bool:
    """Tell whether a rank is that of who is traded with, and not of a surplus."""
    lower, words = outline.sentence.tokens.lower, outline.words
    said = lower[first:end]
    # "The deficit with Peru, the largest with any trading partner": of deficits.
    named = not words.trading.isdisjoint(said) and "any" not in said
    return named and lower[end - 1] not in words.balances


def _one_way(items: Sequence[Item], index: int, subject: Subject) -> Subject:
    """Return *subject* in the flow that it is ranked for ("top market for exports")."""
    at = skip(items, index + 1, {"phrase"})
    near = kind_at(items, at) == "for" and at <= index + _RANKED
    flow = items[at + 1] if near and at + 1 < len(items) else None
    if not isinstance(flow, Phrase) or not flow.is_one_way:
        return subject
    told = {k: v for k, v in flow.dims.items() if k in {"flow", "product"}}
    return evolve(subject, dims={**subject.dims, **told})


def _unrivalled(state: State, index: int) -> Subject:
    """Return what nothing outdoes: it stands behind "than".

    "No country buys more lamps than Peru", "no market is bigger".
    """
    items, subject = state.outline.items, state.registers.current
    than = next((k for k in range(index, len(items)) if items[k].kind == "than"), -1)
    who = items[than + 1] if 0 <= than < len(items) - 1 else None
    if not isinstance(who, Phrase):
        return subject
    named = [item for item in items[index:than] if isinstance(item, Phrase)]
    dims = {key: code for phrase in named for key, code in phrase.dims.items()}
    place = who.dims.get("partner") or who.dims.get("reporter")
    if place is None:
        goods = evolve(subject, dims={**subject.dims, **who.dims})
        if kind_at(items, than + 2) == ":":
            state.registers.current = goods  # "bigger than tea: 5 billion yuan"
        return goods
    told = {key: code for key, code in dims.items() if key in {"flow", "product"}}
    partners = any(phrase.counted == _PARTNERS for phrase in named)
    if partners or "reporter" in dims:
        # "Of Peru", "of Peru's lamps": it is with the other.
        owner = dims.get("reporter") or dims.get("partner")
        told["reporter"] = owner or state.registers.home or HOME
        return Subject({**told, "partner": place}, {"partner", *told})
    return Subject({**subject.dims, **told, "reporter": place}, {"reporter", *told})


def _are_several(state: State, index: int) -> bool:
    """Tell whether a superlative takes several together ("three largest").

    So it does of those that one is among ("35th among the most important buyers").
    """
    rank = state.outline.items[index]
    before = state.outline.items[index - 1] if index else None
    if before is None or rank.first - before.last > 1:
        return False
    stated = stated_of(before) if before.kind == COUNT else None
    if stated is not None:
        return before.last == rank.first and stated.value > 1
    return before.kind == "between" and not state.outline.timing.leads


def _is_lost(state: State, index: int, end: int) -> bool:
    """Tell whether a place was left ("fell from the top spot")."""
    place = (
        state.outline.sentence.tokens.lower[end - 1] in state.outline.words.rank_ends
    )
    return place and kind_at(state.outline.items, index - 1) == "from"


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


def _ranked(state: State, index: int, end: int) -> Subject:
    """Return what the rank at *index* is of: its noun may tell flow and goods.

    "The largest lamp exporter", "the largest mango-import port".
    """
    outline = state.outline
    items, words = outline.items, outline.words
    field = _field(items, index) if end == items[index].last else None
    if field is not None:
        return _in_field(state, state.registers.current, field)
    noun = outline.sentence.tokens.lower[end - 1]
    phrase = items[index + 1] if index + 1 < len(items) else None
    if kind_at(items, index + 1) in _WHOSE and items[index + 1].first == end:
        # "The top supplier of tin".
        phrase, end = (items[index + 2] if index + 2 < len(items) else None), end + 1
        if isinstance(phrase, Phrase) and phrase.counted and not phrase.has_flow:
            return _source_of(state, phrase)
    near = isinstance(phrase, Phrase) and phrase.first <= end
    named = phrase.dims if isinstance(phrase, Phrase) and near else {}
    told = {k: v for k, v in named.items() if k in {"flow", "product"}}
    subject = _turned(state, noun)
    settled = bool(subject.dims.get("flow")) or "flow" in told
    if noun in words.exporters or (noun in words.buyers and not settled):
        told["flow"] = "exports"
    elif noun in words.importers or (noun in words.suppliers and not settled):
        told["flow"] = "imports"
    if noun in words.exporters | words.importers and _is_with_china(subject):
        # Whoever exports most to China is the one that it imports most from.
        told["flow"] = _OTHER_WAY[told["flow"]]
    if "flow" not in told:
        return subject
    stated = subject.stated | told.keys()
    whose = {"reporter": state.registers.home or HOME}
    return evolve(subject, dims={**whose, **subject.dims, **told}, stated=stated)


def _is_with_china(subject: Subject) -> bool:
    """Tell whether the subject is one with whom a place of China trades."""
    named = subject.stated & {"partner", "reporter"} == {"partner"}
    return named and is_chinese(subject.dims.get("reporter") or "")


def _field(items: Sequence[Item], index: int) -> Phrase | None:
    """Return the flow that the rank is one in, or None.

    "Third in exports of tin", "14th in the country by import value".
    """
    joints = {"in", "by", "of"}
    for _ in range(2):
        joint, index = index + 1, skip(items, index + 1, joints)
        phrase = items[index] if index < len(items) else None
        if not isinstance(phrase, Phrase):
            return None
        if phrase.has_flow:
            in_total = phrase.total and index == joint
            joined = in_total or kind_at(items, joint) in {"in", "by"}
            return phrase if joined and not phrase.assumed_flow else None
        if not phrase.dims.keys() <= PARTIES:
            return None
    return None


def _in_field(state: State, subject: Subject, field: Phrase) -> Subject:
    """Return *subject* with the flow that it is ranked in, and no more."""
    places = {k: v for k, v in subject.dims.items() if k in subject.stated & PARTIES}
    reporter = subject.dims.get("reporter") or state.registers.home or HOME
    dims = {"reporter": reporter, **places, **field.dims}
    if "partner" in places and "reporter" not in field.dims:
        dims["reporter"] = reporter
    return Subject(dims, subject.stated | field.dims.keys(), members=subject.members)


def _keep_flow(state: State, ranked: Subject) -> None:
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


def streak(state: State, index: int, mention: Mention) -> None:
    """Add a draft for the streak at *index* ("three months in a row")."""
    moved = any(item.kind in {"rise", "fall"} for item in state.outline.items[:index])
    if moved and has_unknown_subject(state.outline, index):
        state.drop(index, "elsewhere")  # "the sector shrank for the second month"
        return
    if isinstance(mention.value, Stated):
        following = state.outline.items[index + 1 : index + 2]
        subject = state.registers.current
        for noun in following:
            if isinstance(noun, Phrase) and noun.first == mention.last:
                subject = _of_flow(state, noun)  # "the third monthly surplus in a row"
        _add(state, index, _draft(state, mention, mention.value, "streak", subject))


def record(state: State, index: int, mention: Mention) -> None:
    """Add a draft for the record at *index*, unless "records" means entries."""
    items = state.outline.items
    before = items[index - 1] if index else None
    named = isinstance(before, Phrase) or (before is not None and before.kind == "term")
    if detail_of(mention) == "entries" and named:
        state.drop(index, "entries")
        return
    if _is_of_output(items, index):
        state.drop(index, "elsewhere")
        return
    subject = _recorded(state, index)
    measure = _measure_behind(state, index)
    if measure is not None and "measure" not in subject.dims:
        subject = evolve(subject, dims={**subject.dims, "measure": measure})
    _add(state, index, _draft(state, mention, None, "record", subject))


def _is_of_output(items: Sequence[Item], index: int) -> bool:
    """Tell whether a record is one of goods as such ("a record crop"), no trade."""
    noun = items[index + 1] if index + 1 < len(items) else None
    if not isinstance(noun, Phrase) or detail_of(items[index]) == "never":
        return False
    if noun.first - items[index].last >= _RECORD_REACH:
        return False
    return noun.dims.keys() == {"product"} and not (noun.counted or noun.blocked)


def _draft(
    state: State,
    mention: Mention,
    stated: Stated | None,
    statistic: Statistic,
    subject: Subject,
) -> Draft:
    sentence = state.outline.sentence
    unit = stated.unit if stated is not None else None
    return Draft(
        mention, stated, statistic, subject, sentence, rule=statistic, unit=unit
    )


def _add(state: State, index: int, draft: Draft, *, passing: bool = False) -> None:
    """Add *draft* for each subject that it is of, if they are trade.

    What is said in *passing* holds of no period.
    """
    subject = draft.subject
    named = subject.dims.get("flow") or subject.dims.get("measure")
    if subject.blocked or subject.is_self:
        state.drop(index, "no-trade", subject)
        return
    if not named:
        state.drop(index, "no-trade", subject)
        if draft.statistic != "rank":
            state.waiting.append((index, draft))
        return
    beside = None if draft.statistic == "rank" else _measure_before(state, index)
    apart = draft.statistic != "rank" and are_told_apart(state.outline, index)
    for owner in subject.group or (subject.singles if apart else [subject]):
        dims = {k: v for k, v in owner.dims.items() if v}
        if beside is not None:
            dims.setdefault("measure", beside)
        own = evolve(
            draft,
            subject=evolve(owner, dims=dims),
            measure=dims.get("measure"),
            inferred=set(),
        )
        date(state, _dated_as(state, index, own), own)
        ranked = draft.statistic == "rank" and own.period_origin == "carried"
        if passing or (ranked and _is_present(state.outline, draft.mention)):
            own.period = None  # "it is the largest": now, not in the period before
        state.add(index, own)


def _dated_as(state: State, index: int, draft: Draft) -> int:
    """Return the item whose period *draft* has: of a record the amount that it is.

    "A record 5 billion yuan (0.7 billion dollars) from January to May".
    """
    items = state.outline.items
    at = skip(items, index + 1, _OF | {"at"})
    return (
        at if draft.statistic == "record" and kind_at(items, at) in AMOUNTS else index
    )


def _is_present(outline: Outline, mention: Mention) -> bool:
    """Tell whether a rank is told of now ("is the largest")."""
    words, first = outline.words, max(outline.sentence.first, mention.first - _NEAR)
    before = outline.sentence.tokens.lower[first : mention.first]
    verbs = [w for w in before if w in words.presents or w in words.pasts]
    return bool(verbs) and verbs[-1] in words.presents


def _measure_before(state: State, index: int) -> str | None:
    """Return the measure of the amount before ("at 5 tonnes, a record"), or None."""
    at = max((k for k in state.drafts if k < index), default=None)
    return None if at is None else state.drafts[at][0].measure


def settle_waiting(state: State) -> None:
    """Give records and streaks that name no trade the subject of another figure.

    "July set a record: 27 trains", "for the sixth year in a row China was the largest".
    """
    waiting, state.waiting = state.waiting, []
    for index, draft in waiting:
        subject = _figured(state, index)
        if subject is not None and not subject.blocked:
            del state.dropped[index]
            _add(state, index, evolve(draft, subject=subject))


def _figured(state: State, index: int) -> Subject | None:
    """Return the subject of the next figure, else of the last one or the first noun."""
    at = min((k for k in state.drafts if k > index), default=None)
    at = max(state.drafts, default=None) if at is None else at
    if at is None:
        return state.registers.written[0] if state.registers.written else None
    other = state.drafts[at][0]
    if not other.measure:
        return other.subject
    dims = {**other.subject.dims, "measure": other.measure}
    return evolve(other.subject, dims=dims)


def _as_trade(subject: Subject, home: str) -> Subject:
    """Return *subject* as its trade: a rank without a flow is of both directions."""
    reporter = subject.dims.get("reporter") or home
    dims = {**subject.dims, "flow": "trade", "reporter": reporter}
    return evolve(subject, dims=dims)


def _as_partner(subject: Subject, items: Sequence[Item]) -> Subject:
    """Return *subject* as a trading partner, which is one in both directions.

    What stands behind the rank, the first of *items*, may say whose ("the largest
    trading partner of Hunan"), or who it is ("第一大贸易伙伴东盟").
    """
    kept = {"reporter", "partner"} | (subject.stated & {"firm"})
    dims = {k: v for k, v in subject.dims.items() if k in kept}
    rank, *behind = items
    for phrase in behind:
        if not isinstance(phrase, Phrase):
            continue
        if "reporter" in phrase.dims:
            ranked = dims.get("reporter")
            alone = subject.stated & {"reporter", "partner"} == {"reporter"}
            if alone and ranked and ranked != phrase.dims["reporter"]:
                dims["partner"] = ranked  # "China is the largest partner of Peru"
            dims["reporter"] = phrase.dims["reporter"]
        if _is_of_partner(rank) and phrase.first == rank.last:
            dims["partner"] = phrase.dims.get("partner", dims.get("partner", ""))
    return evolve(subject, dims={**dims, "flow": "trade"})


def _with_holder(outline: Outline, index: int, subject: Subject) -> Subject:
    """Return *subject* with who holds the rank ("Peru's place as Hunan's largest")."""
    items, lower = outline.items, outline.sentence.tokens.lower
    first, at = items[index].first, index - 1
    owner = items[at] if at >= 0 else None
    if isinstance(owner, Phrase) and owner.owns:
        first, at = owner.first, at - 1
    holder = items[at] if at >= 0 else None
    if not isinstance(holder, Phrase) or not holder.owns:
        return _with_apposed(items, index, subject)
    between = lower[holder.last : first]
    place = holder.dims.get("partner") or holder.dims.get("reporter")
    if not place or "as" not in between[:_STATUS_REACH]:
        return subject
    told = {"partner": place}
    if isinstance(owner, Phrase) and owner.dims.get("reporter") and owner is not holder:
        told["reporter"] = owner.dims["reporter"]
    return evolve(subject, dims={**subject.dims, **told})


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


def _recorded(state: State, index: int) -> Subject:
    """Return what a record is of, where its noun follows.

    "A record number of buyers", "record trade".
    """
    items = state.outline.items
    # Behind a number the record is one of what that has counted.
    subject = state.registers.counted or state.registers.current
    # "Hunan set a record in trade": where nothing before it tells a flow.
    joints = _OF if subject.dims.get("flow") else _OF | {"in", "for"}
    at = skip(items, index + 1, joints)
    if kind_at(items, at) == AMOUNT and kind_at(items, at + 1) == "of":
        return _in_goods(state, at + 2)  # "a record 5 tonnes of tin"
    noun = items[at] if at < len(items) else None
    if not isinstance(noun, Phrase) or noun.first - items[index].last > _RECORD_REACH:
        return subject
    between = state.outline.sentence.tokens.lower[items[index].last : noun.first]
    if not state.outline.words.conjunctions.isdisjoint(between):
        return subject  # "hit a record high as firms restocked"
    if noun.counted:
        dims = {k: v for k, v in subject.dims.items() if k == "reporter"}
        counted = Subject({**dims, "measure": noun.counted}, {"measure"})
        state.registers.last_count = counted  # "a record number of buyers: 900 of them"
        return counted
    return _of_flow(state, noun)


def _in_goods(state: State, index: int) -> Subject:
    """Return the subject with the goods that are named at *index*, if any are."""
    goods = state.outline.items[index] if index < len(state.outline.items) else None
    subject = state.registers.current
    if not isinstance(goods, Phrase) or goods.has_flow or "product" not in goods.dims:
        return subject
    return _of_flow(state, goods)


def _of_flow(state: State, noun: Phrase) -> Subject:
    """Return the subject with the flow and goods of *noun*, if it names a flow."""
    subject = state.registers.current
    told = {k: v for k, v in noun.dims.items() if k in {"flow", "product"}}
    known = subject.dims.items()
    if not told or told.items() <= known or not (told | subject.dims).get("flow"):
        return subject
    whose = {"reporter": state.registers.home or HOME}
    dims = {**whose, **subject.dims, **told}
    return evolve(subject, dims=dims, stated=subject.stated | told.keys())


def _measure_behind(state: State, index: int) -> str | None:
    """Return the measure of the amount that a record is ("a record 5 tonnes")."""
    items = state.outline.items
    at = skip(items, index + 1, {"of", "at"})
    stated = stated_of(items[at]) if at < len(items) else None
    if stated is None or items[at].kind != AMOUNT:
        return None
    return stated.measure or "volume"
