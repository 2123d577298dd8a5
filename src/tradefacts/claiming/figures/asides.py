"""Asides: figures of a sentence that state nothing of it."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.items import (
    EXTENTS,
    TIMES,
    Item,
    Phrase,
    kind_at,
    role_at,
    skip,
    skip_back,
    stated_of,
)
from tradefacts.claiming.state import Outline
from tradefacts.reading.mentions import (
    AMOUNT,
    COUNT,
    FOLD,
    MONEY,
    PERCENT,
    Mention,
)
from tradefacts.reading.tokens import WORD

#: How far behind a multiple the figure may be named that it is one of, in tokens.
_FIGURE_REACH: Final = 5
#: How far before its figures a list may stand, in items.
_LIST_REACH: Final = 24
#: Behind these a figure says how much something has become.
_REACHING: Final = frozenset({"to", "at", "level"})
#: The items before an amount in a bracket behind another: that one and "(".
_AMOUNT_OPENING: Final = 2
#: How many tokens may stand between a figure and the aim that it is of.
_FORECAST_GAP: Final = 3


def is_aside(outline: Outline, index: int) -> bool:
    """Tell whether the quantity at *index* states nothing, whatever words it has."""
    mention = outline.items[index]
    if not isinstance(mention, Mention):
        return False
    return (
        _is_likeness(outline, index)
        or _is_equated(outline, mention)
        or _is_unit(outline, mention)
        or is_exchange_rate(outline.items, index)
        or _is_grade(outline, index)
        or _is_of_blocked(outline, index)
        or _is_of_earlier(outline, index)
        or _is_of_one(outline, index)
        or _is_beside(outline.items, index)
    )


def _is_of_blocked(outline: Outline, index: int) -> bool:
    """Tell whether a rate is that of what is no trade ("the 25 percent duty")."""
    items = outline.items
    if items[index].kind == COUNT and kind_at(items, 0) == "of":
        return False  # "of 5,000 firms 300 closed down"
    phrase = items[index + 1] if index + 1 < len(items) else None
    gap = phrase.first - items[index].last if phrase is not None else 0
    if isinstance(phrase, Phrase) and phrase.forecast and outline.timing.leads:
        return gap <= _FORECAST_GAP  # "增长8%左右的目标"
    return isinstance(phrase, Phrase) and phrase.blocked and not gap


def _is_of_one(outline: Outline, index: int) -> bool:
    """Tell whether an amount is that of any one of many ("ships of 900 cars each").

    Where several are listed, each has it: "Peru and Chile bought 900 cars each".
    """
    items, sentence = outline.items, outline.sentence
    if outline.timing.leads or items[index].kind not in {AMOUNT, COUNT}:
        return False
    word, apiece = sentence.tokens.word, outline.words.apiece
    noun = items[index + 1] if index + 1 < len(items) else None
    last = noun.last if isinstance(noun, Phrase) else items[index].last
    behind = last < sentence.last and word(last) in apiece
    opens = items[0].first > sentence.first and word(sentence.first) in apiece
    if not (behind or opens):
        return False
    before = items[max(0, index - _LIST_REACH) : index]
    return not any(isinstance(item, Phrase) and item.members for item in before)


def _is_beside(items: Sequence[Item], index: int) -> bool:
    """Tell whether a bracket has an amount like the one before it, and no more.

    In "5 million tonnes (4 million tonnes)" nothing tells that the second is of the
    year before.
    """
    if items[index].kind not in {MONEY, AMOUNT} or index < _AMOUNT_OPENING:
        return False
    inside, before = stated_of(items[index]), stated_of(items[index - _AMOUNT_OPENING])
    around = [kind_at(items, index - 1), kind_at(items, index + 1)]
    alike = inside and before and inside.unit == before.unit
    return bool(alike) and around == ["(", ")"] and not (inside and inside.sign)


def _is_of_earlier(outline: Outline, index: int) -> bool:
    """Tell whether a rate says how much is left of an earlier figure.

    "Fell to a third of the 2019 level" tells neither a share nor by how much.
    """
    items = outline.items
    if items[index].kind != PERCENT or kind_at(items, index + 1) != "of":
        return False
    at = skip(items, index + 2, {"phrase", "pronoun"})
    if kind_at(items, at) != "period":
        return False
    # "Peru supplied a third of the 2019 total" tells a share.
    noun = items[at + 1] if at + 1 < len(items) else None
    whole = isinstance(noun, Phrase) and noun.total and not noun.dims
    if whole and kind_at(items, index - 1) not in _REACHING:
        return False
    word = outline.sentence.tokens.word
    return word(items[at].last) in outline.words.compared_figures


def _is_grade(outline: Outline, index: int) -> bool:
    """Tell whether a percentage says how pure goods are ("imports of 62 percent ore").

    Those of growing goods have their noun behind them.
    """
    items, last = outline.items, outline.items[index].last
    if items[index].kind != PERCENT or last >= outline.sentence.last:
        return False
    word, contents = outline.sentence.tokens.word, outline.words.contents
    goods = items[index + 1] if index + 1 < len(items) else None
    if not isinstance(goods, Phrase) or goods.first > last:
        # "62 percent iron content", where nobody knows the goods.
        several = outline.sentence.tokens.kind[last] == WORD
        return word(last) in contents or (several and word(last + 1) in contents)
    return word(goods.last) in contents or (
        goods.dims.keys() == {"product"} and role_at(items, index + 2) != "gain"
    )


def is_sum_of_blocked(items: Sequence[Item], index: int) -> bool:
    """Tell whether a sum is that of what is no trade ("with investment of 5 yuan").

    Or of what that is laid on ("duties on goods worth 5 yuan", "duties on 5 yuan of").
    """
    thing = items[index - 2] if index > 1 else None
    if not isinstance(thing, Phrase) or not thing.blocked or thing.sold:
        return False
    joint = kind_at(items, index - 1)
    laid = joint in {"on", "worth"} and items[index].kind == MONEY
    joined = joint == "of" or (joint == "level" and items[index].kind == MONEY)
    told = stated_of(items[index])
    sized = told is not None and told.unit in EXTENTS  # "an area of 5 hectares"
    sums = items[index].kind in {MONEY, AMOUNT} and not sized
    return laid or (joined and not thing.has_flow and sums)


def _is_equated(outline: Outline, mention: Mention) -> bool:
    """Tell whether the amount is one side of an exchange rate ("1 euro = 8 yuan").

    So is that of a rule for counting ("a big box counts as 2 TEU").
    """
    word, first = outline.sentence.tokens.word, mention.first
    counted = word(first - 1) == "as" and word(first - 2) in outline.words.counting
    return counted or "=" in {word(first - 1), word(mention.last)}


def _is_unit(outline: Outline, mention: Mention) -> bool:
    """Tell whether the amount is the unit of a table ("Unit: RMB 100 million").

    So is one in brackets that is a power of ten ("(quantity: 10,000 tons)").
    """
    word, first = outline.sentence.tokens.word, mention.first
    label, words = word(first - 2), outline.words
    stated = stated_of(mention)
    if word(first - 1) != ":" or stated is None:
        return False
    opens = word(first - 3) in {"(", ";"} and label in words.unit_heads
    power = stated.value.normalize().as_tuple().digits == (1,)
    return label in words.unit_labels or (opens and power)


def is_exchange_rate(items: Sequence[Item], index: int) -> bool:
    """Tell whether it is in brackets, as what money is worth ("(1美元约134日元)")."""
    before = skip_back(items, index - 1, {"level"})
    first = before if kind_at(items, before) == MONEY else index
    if kind_at(items, first - 1) != "(":
        return False
    worth = skip(items, first + 1, {"level"})
    told = kind_at(items, worth) == MONEY and kind_at(items, worth + 1) == ")"
    unit = stated_of(items[first])
    return told and unit is not None and unit.value == 1


def _is_likeness(outline: Outline, index: int) -> bool:
    """Tell whether the multiple compares two things ("four times as fast as")."""
    words, tokens = outline.words, outline.sentence.tokens
    mention, following = outline.items[index], kind_at(outline.items, index + 1)
    if mention.kind == TIMES:
        # "Twice as fast", but not "twice as many".
        return tokens.word(mention.last + 1) in words.paces
    if mention.kind != FOLD or mention.last >= outline.sentence.last:
        return False
    # "Twice as many as in May" is a growth.
    amounts = tokens.word(mention.last + 1) in words.sizes
    behind = tokens.lower[mention.last + 1 : mention.last + 1 + _FIGURE_REACH]
    # So are "four times the figure of May", and "four times those of 2019".
    amounts = amounts or not words.compared_figures.isdisjoint(behind)
    series = tokens.lower[mention.last] in words.multiplied
    amounts = amounts or (series and tokens.word(mention.last + 1) == "of")
    # So are "four times the 5 million tonnes of 2019".
    sums = following in {MONEY, AMOUNT}
    amounts = amounts or (sums and outline.items[index + 1].first == mention.last + 1)
    return tokens.lower[mention.last] in words.likenesses and not amounts
