"""Figures: ranks, records, quantities, with what the words before them tell of them.

What is told of every few of something ("每5辆中有1辆") is no figure.
"""

from collections.abc import Mapping
from typing import Final, cast

from tradefacts.model import Per, Qualifier
from tradefacts.reading.languages.zh.lexing.meanings import is_flow, is_goods
from tradefacts.reading.languages.zh.lexing.scan import Scan
from tradefacts.reading.languages.zh.lexing.times import read_period
from tradefacts.reading.languages.zh.quantities import time_before
from tradefacts.reading.languages.zh.standings import openings
from tradefacts.reading.languages.zh.streaks import read_streak
from tradefacts.reading.mentions import (
    AMOUNT,
    COUNT,
    MONEY,
    QUANTITIES,
    Cue,
    Mention,
    Stated,
    Term,
)
from tradefacts.reading.periods import PeriodExpression
from tradefacts.records import evolve

#: What a run has beside its number ("四连降").
_RUN: Final = "连"
#: The time that an average is by.
_AVERAGED: Final[Mapping[str, Per]] = {"annual": "year", "monthly": "month"}
_EACH: Final = "每"
#: How far behind a word that hedges its figure this may stand ("约占全省的5%").
_HEDGE_REACH: Final = 14
_HEDGES: Final[Mapping[str, Qualifier]] = {"about": "about", "over": "over"}
#: The classifier of runs, that of the numbers of trains, too, and how long these are.
_RUNS: Final = "次"
_TRAINS: Final = "trains"
_TRAIN_NUMBERS: Final = range(4, 6)
#: What stands before the number of a train ("随着75052次中欧班列").
_OF_TRAIN: Final = "着"
_SAME: Final = PeriodExpression("same")
#: What compares one series with another, and what this begins with.
_COMPARING: Final = frozenset({"more", "less", "exceed", "than"})
_SERIES: Final = frozenset({"anaphor", "peer"})
#: What "单" counts, unless a noun stands before it.
_ORDERS: Final = "orders"


def splits_word(scan: Scan, figure: Mention) -> bool:
    """Tell whether a rank ends within a word ("我国首饰出口")."""
    if figure.kind != "superlative":
        return False
    end, meanings = scan.lexicon.longest(scan.tokens, figure.last - 1, scan.last)
    return end > figure.last and any(is_goods(meaning) for meaning in meanings)


def add_currency(scan: Scan, index: int) -> int:
    """Read the currency that a bracket gives a sum ("(港币,下同)"); 0 without."""
    opened = [mention.kind for mention in scan.found[-2:]] == [MONEY, "("]
    money = scan.units.money_at(scan.tokens, index) if opened else None
    if money is None:
        return 0
    code, end = money
    return scan.add("currency", index, end, Cue("currency", code))


def keep_figure(scan: Scan, figure: Mention) -> int:
    """Keep a figure, but not what is told of every few; return the token after it.

    "每10元外贸中有7.6元来自民企", "每5辆中有1辆来自上海".
    """
    stated = figure.value
    counts = figure.kind in {MONEY, COUNT} or (
        isinstance(stated, Stated) and stated.unit == "1"
    )
    few = counts and isinstance(stated, Stated) and not stated.scale
    unit = scan.tokens.word(figure.last - 1)
    verb = scan.found[-1] if scan.found else None
    verbal = verb is not None and is_flow(verb) and verb.last == figure.first
    first = verb.first if verb is not None and verbal else figure.first
    if few and scan.tokens.word(first - 1) == _EACH:
        scan.of_each = unit
    told = (few and scan.of_each == unit) or (counts and scan.fleeting)
    told = told or (few and _names_train(scan, figure))
    if not told and not _is_of_peer(scan, figure):
        scan.found.append(_completed(scan, _of_goods(scan, _of_noun(scan, figure))))
    return figure.last


def _names_train(scan: Scan, figure: Mention) -> bool:
    """Tell whether a number is that of a train ("75052次中欧班列从青岛开出")."""
    stated, digits = figure.value, scan.tokens.lower[figure.first]
    if scan.tokens.word(figure.last - 1) != _RUNS or not isinstance(stated, Stated):
        return False
    _, meanings = scan.lexicon.longest(scan.tokens, figure.last, scan.last)
    trains = any(isinstance(m, Term) and m.code == _TRAINS for m in meanings)
    printed = digits.isdecimal() and len(digits) in _TRAIN_NUMBERS
    named = scan.tokens.word(figure.first - 1) == _OF_TRAIN
    return trains and printed and named


def _of_noun(scan: Scan, figure: Mention) -> Mention:
    """Return a number of orders as one of the noun before it ("清单5万单")."""
    stated, noun = figure.value, scan.found[-1] if scan.found else None
    term = noun.value if noun is not None else None
    told = isinstance(term, Term) and term.dimension == "measure"
    if not isinstance(stated, Stated) or stated.measure != _ORDERS or not told:
        return figure
    if noun is None or noun.last != figure.first:
        return figure
    plain = evolve(stated, measure=None)
    return evolve(figure, kind=COUNT, value=plain)


def _of_goods(scan: Scan, figure: Mention) -> Mention:
    """Return a rank, the goods within it kept before it ("最大的茶叶出口市场")."""
    if figure.kind != "superlative":
        return figure
    for at in range(figure.first + 1, figure.last):
        end, meanings = scan.lexicon.longest(scan.tokens, at, figure.last)
        terms = (m for m in meanings if isinstance(m, Term))
        goods = next((t for t in terms if t.dimension == "product"), None)
        if goods is not None and end < figure.last:
            scan.add("term", at, end, goods)
            return evolve(figure, first=end)
    return figure


def _is_of_peer(scan: Scan, period: Mention) -> bool:
    """Tell whether "同期" only dates another series ("高于同期全国增速")."""
    before = scan.found[-1] if scan.found else None
    if before is None or period.value != _SAME or before.last != period.first:
        return False
    _, meanings = scan.lexicon.longest(scan.tokens, period.last, scan.last)
    named = any(isinstance(m, Term) or m.name in _SERIES for m in meanings)
    return named and before.kind in _COMPARING


def begins_mention(scan: Scan, index: int) -> bool:
    """Tell whether a word of a list, a period or a figure begins at *index*."""
    end, _ = scan.lexicon.longest(scan.tokens, index, scan.last)
    return end > index + 1 or read_figure(scan, index) is not None


def read_figure(scan: Scan, index: int) -> Mention | None:
    """Return the rank, record, streak, period or quantity at *index*, or None."""
    before = scan.found[-1] if scan.found else None
    moved = before is not None and before.last == index
    moved = moved and before is not None and before.kind in {"rise", "fall"}
    found = [read_period(scan, index), scan.quantities.read(index, moved=moved)]
    if scan.tokens.lower[index] in openings():
        found.append(scan.standings.read(index))
    elif scan.tokens.word(index + 1) == _RUN:
        found.append(read_streak(scan.tokens, index))
    if _goes_on_ranking(scan, index):
        found.insert(0, scan.standings.further(index))
    if not any(found):
        found.append(scan.quantities.unit_alone(index, scan.last))
    fitting = [m for m in found if m is not None and m.last <= scan.last]
    return max(fitting, key=lambda mention: mention.last, default=None)


def _goes_on_ranking(scan: Scan, index: int) -> bool:
    """Tell whether a rank and a joint stand right before token *index*."""
    near = scan.found[-2:]
    kinds = [mention.kind for mention in near]
    return kinds == ["superlative", "and"] and near[-1].last == index


def _completed(scan: Scan, mention: Mention) -> Mention:
    """Return a quantity with its time, and with the hedge of its verb."""
    stated = mention.value
    if not isinstance(stated, Stated) or mention.kind not in QUANTITIES:
        return mention
    per = time_before(scan.tokens, mention.first) or _time_of(scan, mention)
    if per is not None and stated.per is None:
        stated = evolve(stated, per=per)
    hedge = _hedge_of_verb(scan, mention)
    if hedge is not None and stated.qualifier == "exact":
        stated = evolve(stated, qualifier=hedge)
    return evolve(mention, value=stated)


def _time_of(scan: Scan, figure: Mention) -> Per | None:
    """Return what the clause of an amount says that it is by ("每天出口5亿元")."""
    if figure.kind not in {MONEY, AMOUNT, COUNT}:
        return None
    for before in reversed(scan.found):
        if before.kind in {"per", "average"} and isinstance(before.value, Cue):
            told = before.value.value
            return _AVERAGED.get(told) or cast("Per", told)
        if before.kind != "term":
            return None
    return None


def _hedge_of_verb(scan: Scan, mention: Mention) -> Qualifier | None:
    """Return the hedge that the verb of a share has ("约占")."""
    for before in reversed(scan.found):
        far = mention.first - before.last > _HEDGE_REACH
        if far or before.kind in QUANTITIES:
            return None
        if isinstance(before.value, Cue) and before.kind == "portion":
            return _HEDGES.get(before.value.value)
    return None
