"""Compared: whether a period is one that a figure is compared with."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.items import (
    AMOUNTS,
    CLAUSE_ENDS,
    RATES,
    TIMES,
    VALUED,
    Item,
    expression_of,
    is_near,
    kind_at,
    multiplies_trade,
    role_at,
    skip,
    skip_back,
)
from tradefacts.claiming.times.baselines import is_baseline
from tradefacts.claiming.times.timing import Scene
from tradefacts.claiming.times.wording import is_likened
from tradefacts.reading.mentions import FOLD, PERCENT
from tradefacts.reading.periods import PeriodExpression
from tradefacts.reading.tokens import Tokens
from tradefacts.reading.wordsets import WordSets

#: What a multiple may be one of ("twice what it sold", "twice the figure for").
_IN_MULTIPLIED: Final = frozenset({
    "in", "of", "for", "at", "peer", "phrase", "pronoun", "superlative",
})  # fmt: skip
#: Where the search ends for what has moved in a stretch of years.
_TOLD_IN: Final = CLAUSE_ENDS | VALUED | {"per"}
#: What may stand between a period that is compared with and its amount.
_OWNING: Final = frozenset({"phrase", "total", "scope", "(", "level"})
#: Behind these, where they lead, a period is one that is compared with.
_LEADING_BASES: Final = frozenset({"basis", "more", "less"})


def is_compared(scene: Scene, index: int, expression: PeriodExpression) -> bool:
    """Tell whether a figure is compared with the period at *index*."""
    if is_expected(scene, index):
        return False
    return (
        is_baseline(scene.items, index, expression)
        or _is_based(scene, index)
        or _is_held_against(scene, index)
        or _is_multiplied(scene, index)
        or is_likened(scene.sentence.tokens, scene.items[index].first, scene.words)
    )


def is_expected(scene: Scene, index: int) -> bool:
    """Tell whether it is the time of a forecast ("less than feared in May")."""
    at, tokens = scene.items[index].first - 1, scene.sentence.tokens
    at -= kind_at(scene.items, index - 1) == "in"
    return tokens.word(at) in scene.words.expectations


def own_amount(scene: Scene, index: int) -> None:
    """Let the figure of a period that is compared with be of that period.

    "比2023年的100亿元增长20%", "高于2023年的5%": periods lead, and nothing moves.
    """
    at = skip(scene.items, index + 1, _OWNING)
    amount = kind_at(scene.items, at) in AMOUNTS and is_near(scene.items, at)
    last = at if amount else _own_rate(scene, index)
    if scene.timing.leads and last is not None:
        scene.timing.periods[index] = scene.timing.baselines[index]
        scene.timing.reaches[index] = range(index, last + 1)


def _own_rate(scene: Scene, index: int) -> int | None:
    """Return the rate behind a period that is its own, or None.

    "5月的5%", "5月5%的降幅", "5月的降幅5%", "5月的升5%", "5月（5%）".
    """
    items, behind = scene.items, scene.items[index].last
    rate = index + 1 + (kind_at(items, index + 1) == "(")
    parted = rate > index + 1 or (rate < len(items) and items[rate].first > behind)
    of = scene.sentence.tokens.word(behind) in scene.words.relative_ends
    moved = role_at(items, rate) == "gain" or (
        of and role_at(items, rate) in {"rise", "fall"}
    )
    rate += moved
    if kind_at(items, rate) != PERCENT:
        return None
    owned = parted or kind_at(items, rate + 1) in {"rise", "fall"}
    return rate if owned else None


def _is_multiplied(scene: Scene, index: int) -> bool:
    """Tell whether a multiple is one of what was in the period.

    So is any rate of what has moved in so many years ("五年间增长80%").
    """
    if scene.timing.leads:  # "为2008年的4.2倍"
        beside = kind_at(scene.items, index + 1) in {FOLD, TIMES}
        return beside or _moves_in(scene, index)
    return _is_times(scene.items, index, scene.sentence.tokens, scene.words)


def _moves_in(scene: Scene, index: int) -> bool:
    """Tell whether what a stretch of years leads to is a movement in them."""
    expression = expression_of(scene.items[index])
    if expression is None or expression.unit != "stretch":
        return False
    if scene.context.current is None:
        return False  # of which years is not told
    clause = range(index + 1, len(scene.items))
    told = next((k for k in clause if scene.items[k].kind in _TOLD_IN), index)
    moved = kind_at(scene.items, told - 1) in {"rise", "fall"}
    if kind_at(scene.items, told) not in RATES or _averages(scene, index, told):
        return False
    return moved or scene.items[told].kind == TIMES


def _averages(scene: Scene, index: int, figure: int) -> bool:
    """Tell whether an average stands between a period and a *figure*."""
    if "average" not in scene.sentence.kinds:
        return False
    first, last = scene.items[index].last, scene.items[figure].first
    named = (m for m in scene.sentence.mentions if m.kind == "average")
    return any(first <= mention.first < last for mention in named)


def _is_based(scene: Scene, index: int) -> bool:
    """Tell whether a basis, or "higher", stands right before ("同比2017年下降")."""
    before = scene.items[index - 1] if index else None
    return (
        scene.words.modifiers_first
        and before is not None
        and before.kind in _LEADING_BASES
        and before.last == scene.items[index].first
    )


def _is_held_against(scene: Scene, index: int) -> bool:
    """Tell whether it is the later of two ("comparing May with April, exports")."""
    items = scene.items
    if kind_at(items, index - 1) != "with" or kind_at(items, index - 2) != "period":
        return False
    before = scene.sentence.tokens.word(items[index - 2].first - 1)
    return before in scene.words.comparings


def _is_times(
    items: Sequence[Item], index: int, tokens: Tokens, words: WordSets
) -> bool:
    """Tell whether a multiple is one of what was in the period.

    "2.2 times that of 2019", "half as much again as in 2019".
    """
    multiple = skip_back(items, index - 1, _IN_MULTIPLIED)
    if kind_at(items, multiple) not in {FOLD, TIMES} or (
        multiplies_trade(items, multiple, tokens, words)
    ):
        return False
    owned = kind_at(items, index + 1) == "possessive" or (
        tokens.word(items[index].last) in words.compared_figures
    )
    if multiple == index - 1 and owned:
        return True  # "twice last year's figure", "70 times the 1992 figure"
    first = items[index].first - (kind_at(items, index - 1) == "in")
    if tokens.word(first - 1) in words.multiplied:
        return True
    behind = items[multiple].last
    likened = tokens.word(behind)
    if likened == "as" and "as" not in tokens.lower[behind + 1 : first]:
        return False  # "twice as many cars in May"
    return likened in words.likenesses and behind < first - 1
