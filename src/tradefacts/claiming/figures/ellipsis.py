"""Ellipsis: the units that bare numbers leave out, and amounts said again in brackets.

In "2 and 5 percent" the unit stands once; in "8.1 billion yuan (1.2 billion dollars)"
the amount stands twice.
"""

from collections.abc import Sequence
from itertools import islice
from typing import Final

import attrs

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.figures.bare import counted_noun, stands_bare
from tradefacts.claiming.items import (
    AMOUNTS,
    EXTENTS,
    SEPARATORS,
    Item,
    Phrase,
    detail_of,
    is_classified,
    kind_at,
    skip,
    skip_back,
    stated_of,
)
from tradefacts.claiming.state import State
from tradefacts.claiming.subjects.codes import PARTIES
from tradefacts.reading.mentions import (
    AMOUNT,
    COUNT,
    MONEY,
    PERCENT,
    QUANTITIES,
    Mention,
    Stated,
)
from tradefacts.reading.numbers import scaled
from tradefacts.reading.reader import Sentence
from tradefacts.reading.wordsets import WordSets

#: Kinds of number that may lack a unit or a scale.
_BARE: Final = frozenset({COUNT, MONEY})
#: What joins a list; "or" says the same figure again.
_LISTING: Final = SEPARATORS - {"or"}
#: What a bare number stands behind where it is a percentage.
_BEFORE_PERCENT: Final = frozenset({"rise", "fall", "to", "by", "of"})
#: What stands before the owner of a rate in a list, and what tells who that is.
_GAPPED: Final = frozenset({",", "and", ";", "of", "peer"})
_LISTED: Final = frozenset({"partner", "product", "reporter"})
#: No part is larger than the whole, in percent.
_WHOLE: Final = 100
#: No percentage without its word is larger.
_LARGEST: Final = 1000
#: Behind these stands what a figure is compared with.
_COMPARING: Final = frozenset({"on", "over", "than", "from", "against", "more", "less"})
#: What a number stands before that tells by how much something is larger.
_LARGER: Final = frozenset({"more", "less"})
_COMPARED: Final = frozenset({"than", "basis"})
#: Behind these a sum is a price as the one before is.
_PRICED_BEHIND: Final = frozenset({"against", "from", "to", "than", "subordinate"})
#: How far from a number the sum may stand whose currency it has, in items.
_AROUND: Final = 60
_END_MARKS: Final = frozenset({",", ".", ";", ":", "(", ")"})
#: The power of ten from which on numbers are of money, where a flow has them.
_SUM_SCALE: Final = 9
#: What stands between an amount and the same in another currency.
_OPENINGS: Final = frozenset({"(", ",", "or"})


def share_units(
    items: Sequence[Item], sentence: Sentence, words: WordSets, currency: str | None
) -> list[Item]:
    """Return *items* with the unit of its list given to each bare number.

    *currency* is that of sums that name none; None without one.
    """
    shared = _scaled_alike(items)
    for index in range(len(shared) - 1, -1, -1):
        item = shared[index]
        if isinstance(item, Mention) and item.kind in _BARE:
            stated = stated_of(item)
            if stated is None or is_classified(item):
                continue
            if stated.scale or not stated.worded:
                shared[index] = _completed(shared, index, stated, sentence, words)
    settled = [
        _in_currency(shared, index, currency, sentence, words)
        for index in range(len(shared))
    ]
    return _priced_alike(settled) if MONEY in sentence.kinds else settled


def _priced_alike(items: Sequence[Item]) -> list[Item]:
    """Return *items* with prices that leave out per what ("9 yuan a box, from 8")."""
    priced, price = list(items), ""
    for index, item in enumerate(items):
        stated = stated_of(item) if item.kind == MONEY else None
        if stated is None or not stated.unit:
            continue
        money, per, _ = price.partition("/")
        price = stated.unit if "/" in stated.unit else price
        alike = bool(per) and money == stated.unit and not stated.scale
        if alike and kind_at(items, index - 1) in _PRICED_BEHIND:
            priced[index] = _as(item, MONEY, attrs.evolve(stated, unit=price))
    return priced


def _scaled_alike(items: Sequence[Item]) -> list[Item]:
    """Return *items* with lists of sums in one currency and scale filled in.

    Of "USD 40.1 and 8.2 billion" the first has the one, the last the other.
    """
    shared = list(items)
    for index, item in enumerate(items):
        stated = stated_of(item) if item.kind == MONEY else None
        if stated is None or stated.scale or stated.worded or stated.value >= _LARGEST:
            continue
        last = index
        while _goes_on_bare(items, last):
            last += 2
        scale = _scale_of(items[last]) if last > index else 0
        for at in range(index, last + 1, 2) if scale else ():
            shared[at] = _as_sum(items[at], stated.unit, scale)
    return shared


def _goes_on_bare(items: Sequence[Item], index: int) -> bool:
    """Tell whether one more number of the list that ends at *index* stands behind it.

    The one before has no scale, and no word stands between them.
    """
    if kind_at(items, index + 1) not in _LISTING or _scale_of(items[index]):
        return False
    following = stated_of(items[index + 2]) if index + 2 < len(items) else None
    if following is None or items[index + 2].kind != COUNT or following.worded:
        return False
    return items[index + 2].first - items[index].last == 1


def _scale_of(item: Item) -> int:
    stated = stated_of(item)
    return stated.scale if stated is not None else 0


def _as_sum(item: Item, unit: str | None, scale: int) -> Item:
    """Return the number as money in *unit*, scaled if it is not."""
    stated = stated_of(item)
    if stated is None:
        return item
    more = 0 if stated.scale else scale
    value = attrs.evolve(
        stated,
        unit=unit,
        value=scaled(stated.value, more),
        step=scaled(stated.step, more),
        scale=scale,
    )
    return _as(item, MONEY, value)


def _completed(
    items: Sequence[Item],
    index: int,
    stated: Stated,
    sentence: Sentence,
    words: WordSets,
) -> Item:
    """Return the number at *index* in the unit that its list or sentence tells."""
    item = items[index]
    following = _next_in_list(items, index)
    if following is not None:
        return _like(item, stated, following)
    if item.kind != COUNT or counted_noun(items, index, sentence, words) is not None:
        return item
    if stated.scale and not _is_of_several(items, index + 1):
        return _as_money(items, index, stated)
    rate = _is_percent(items, index, stated) or _is_gapped(items, index, stated)
    if rate and _ends(item, sentence, words):
        return _as(item, PERCENT, attrs.evolve(stated, unit="percent"))
    return item


def _is_of_several(items: Sequence[Item], index: int) -> bool:
    """Tell whether "of them" stands at *index*: sums of money are no them."""
    told = kind_at(items, index) == "among"
    return told and detail_of(items[index]) == "several"


def _next_in_list(items: Sequence[Item], index: int) -> Item | None:
    """Return the quantity that follows in a list, or None."""
    at = skip(items, index + 1, _LISTING)
    if at == index + 1 or at >= len(items):
        return None
    following = items[at]
    if following.kind not in QUANTITIES or following.kind == COUNT:
        return None
    if index and detail_of(items[index - 1]) == "count":
        return None  # "numbered 900, 3 times more": what is numbered is a count
    stated = stated_of(items[index])
    if stated is not None and stated.scale and following.kind not in AMOUNTS:
        return None  # "5 million, up 3 percent": no rate has millions
    other = stated_of(following)
    if other is not None and other.fraction:
        return None  # "5,000, a fifth more"
    joints = at - index - 1
    return following if following.first - items[index].last == joints else None


def _like(item: Item, stated: Stated, following: Item) -> Item:
    """Return *item* in the unit, and if it has none the scale, of what follows."""
    other = stated_of(following)
    if other is None:
        return item
    if item.kind == MONEY and not (following.kind == MONEY and _scales(stated, other)):
        return item
    scale = other.scale if not stated.scale and following.kind in AMOUNTS else 0
    value = attrs.evolve(
        stated,
        unit=other.unit,
        value=scaled(stated.value, scale),
        step=scaled(stated.step, scale),
        scale=stated.scale + scale,
        measure=other.measure,
    )
    return _as(item, following.kind, value)


def _as(item: Item, kind: str, value: Stated) -> Item:
    if isinstance(item, Phrase):
        return item
    return attrs.evolve(item, kind=kind, value=value)


def _scales(stated: Stated, other: Stated) -> bool:
    """Tell whether *other* has the scale that a sum of money lacks ("$2 to $3 bn")."""
    return not stated.scale and other.unit == stated.unit


def _as_money(items: Sequence[Item], index: int, stated: Stated) -> Item:
    """Return a scaled number ("5 billion") in the currency of its sentence, if any."""
    before = reversed(items[max(0, index - _AROUND) : index])
    around = (*before, *items[index + 1 : index + _AROUND])
    money = next((item for item in around if item.kind == MONEY), None)
    other = stated_of(money) if money is not None else None
    item = items[index]
    # Beside a wage of 120 yuan a city of 13 million is no sum.
    if other is None or not other.scale:
        return item
    return _as(item, MONEY, attrs.evolve(stated, unit=other.unit))


def _in_currency(
    items: Sequence[Item],
    index: int,
    currency: str | None,
    sentence: Sentence,
    words: WordSets,
) -> Item:
    """Return a scaled number that nothing follows ("5 billion,") as money.

    So is one of a sum ("exports made up 5 billion of that"), and by how much one is
    larger ("2 billion more").
    """
    item = items[index]
    stated = stated_of(item) if item.kind == COUNT else None
    if currency is None or stated is None or not stated.scale:
        return item
    behind = kind_at(items, index + 1) if stated.scale >= _SUM_SCALE else None
    of_sum = behind == "among" and not _is_of_several(items, index + 1)
    larger = behind in _LARGER and _is_larger_than(items, index)
    whole = of_sum or larger or _is_of_flow(items, index, stated)
    whole = whole or _ends(item, sentence, words)
    if is_classified(item) or not whole:
        return item
    return _as(item, MONEY, attrs.evolve(stated, unit=currency, guessed=True))


def _is_larger_than(items: Sequence[Item], index: int) -> bool:
    """Tell whether a number stands right before "more than".

    "5 billion more boxes than" counts these.
    """
    number, size, than = items[index], items[index + 1], items[index + 2 : index + 3]
    joined = any(size.last == joint.first for joint in than)
    return number.last == size.first and joined and kind_at(than, 0) in _COMPARED


def _is_of_flow(items: Sequence[Item], index: int, stated: Stated) -> bool:
    """Tell whether a large number is all of a flow ("a surplus of 3 billion")."""
    flow = items[index - 2] if kind_at(items, index - 1) == "of" and index > 1 else None
    is_flow = isinstance(flow, Phrase) and flow.has_flow and not flow.number_of
    return is_flow and stated.scale >= _SUM_SCALE


def names_sum(items: Sequence[Item]) -> bool:
    """Tell whether a flow amounts to a large number ("exports came to 9 billion")."""
    for index, item in enumerate(items):
        stated = stated_of(item) if item.kind == COUNT else None
        if stated is None or stated.scale < _SUM_SCALE:
            continue
        flow = (i for i in reversed(items[:index]) if isinstance(i, Phrase))
        return any(one.has_flow and not one.number_of for one in islice(flow, 1))
    return False


def share_amounts(
    items: Sequence[Item], sentence: Sentence, words: WordSets, amount: Stated | None
) -> list[Item]:
    """Return *items* with the unit of *amount* given to what it is compared with.

    "They were 5 percent up on May's 3 million" is said of tonnes, if these were. An
    amount of the sentence itself takes its place from there on.
    """
    shared: list[Item] = []
    for index, item in enumerate(items):
        if item.kind == AMOUNT:
            amount = amount_of([item]) or amount
        elif amount is not None and item.kind == COUNT:
            noun = counted_noun(items, index, sentence, words)
            amount = amount if noun is None else None  # "900 trucks, up from 800"
        bare = amount is not None and (
            _is_comparand(items, index, sentence, words)
            or _is_difference(items, index)
            or _goes_on_by_place(items, index)
        )
        shared.append(_like_before(item, amount) if bare else item)
    return shared


def _like_before(item: Item, amount: Stated | None) -> Item:
    stated = stated_of(item)
    if stated is None or amount is None:
        return item
    own = attrs.evolve(stated, unit=amount.unit, measure=amount.measure)
    return _as(item, AMOUNT, own)


def _is_comparand(
    items: Sequence[Item], index: int, sentence: Sentence, words: WordSets
) -> bool:
    """Tell whether a number stands bare, or is what a figure compares with."""
    item = items[index]
    stated = stated_of(item) if item.kind == COUNT else None
    if stated is None or stated.worded or is_classified(item):
        return False
    if counted_noun(items, index, sentence, words) is not None:
        return False
    if stands_bare(items, index, sentence, words):
        several = bool(stated.scale) or stated.value >= _LARGEST
        numbers = any(isinstance(i, Phrase) and i.number_of for i in items[:index])
        return several and not numbers and kind_at(items, index + 1) != "among"
    dated = kind_at(items, index - 1) == "possessive"
    dated = dated and kind_at(items, index - 2) == "period"
    if not stated.scale or not (dated or kind_at(items, index - 1) in _COMPARING):
        return False
    if _ends(item, sentence, words):
        return True
    at = skip(items, index + 1, {"of", "in"})
    return at < len(items) and items[at].kind in {"period", "basis"}


def _is_difference(items: Sequence[Item], index: int) -> bool:
    """Tell whether a number is by how much the amount before it is larger.

    "5 million tonnes in May, 0.4 million fewer than in June".
    """
    if items[index].kind != COUNT or not _scale_of(items[index]):
        return False
    if kind_at(items, index + 1) not in {"more", "less"}:
        return False
    at = skip_back(items, index - 1, {",", "in", "period"})
    return at < index - 1 and kind_at(items, at) == AMOUNT


def _goes_on_by_place(items: Sequence[Item], index: int) -> bool:
    """Tell whether a list of amounts goes on by place ("and 2 from Peru")."""
    if items[index].kind != COUNT:
        return False
    for at in range(index, -1, -1):
        if items[at].kind == AMOUNT:
            return at < index
        if items[at].kind in QUANTITIES and not _has_place(items, at):
            return False
    return False


def _has_place(items: Sequence[Item], index: int) -> bool:
    """Tell whether a number of a list has its own place ("and 2 from Peru").

    So has one in brackets ("Peru (5 tonnes), Chile (2)").
    """
    if kind_at(items, index - 1) == "(" and kind_at(items, index + 1) == ")":
        return index > 1 and _is_only_place(items[index - 2])
    listed = kind_at(items, index - 1) in {",", "and"}
    place = items[index + 2] if index + 2 < len(items) else None
    joined = kind_at(items, index + 1) in {"from", "to"} and _is_only_place(place)
    # "5 tonnes in May, and 2,000 in June" goes on by time.
    time = kind_at(items, skip(items, index + 1, {"in"})) in {"period", "basis"}
    return listed and (joined or (time and _is_large(items[index])))


def _is_large(item: Item) -> bool:
    """Tell whether a number is no percentage that lacks its word."""
    stated = stated_of(item)
    return stated is not None and (bool(stated.scale) or stated.value >= _LARGEST)


def _is_only_place(item: Item | None) -> bool:
    """Tell whether *item* names a place and no more."""
    return isinstance(item, Phrase) and item.dims.keys() <= PARTIES


def amount_of(items: Sequence[Item]) -> Stated | None:
    """Return the last physical amount among *items*, or None; no length, no area."""
    amounts = (stated_of(i) for i in reversed(items) if i.kind == AMOUNT)
    return next((a for a in amounts if a is not None and a.unit not in EXTENTS), None)


def counts_goods(items: Sequence[Item]) -> bool:
    """Tell whether bare numbers may count ("exports of cars hit 2 million")."""
    for index, phrase in enumerate(items):
        if not isinstance(phrase, Phrase) or phrase.collective:
            continue
        # "Peru, the largest market," is not counted.
        ranked = kind_at(items, index - 1) == "superlative"
        if "product" in phrase.dims or (phrase.counted and not ranked):
            return True
    return False


def currency_of(items: Sequence[Item]) -> str | None:
    """Return the currency of the last scaled sum among *items*, or None.

    One in brackets behind a sum only says that again.
    """
    for index in range(len(items) - 1, -1, -1):
        item = items[index]
        stated = stated_of(item) if item.kind == MONEY else None
        again = kind_at(items, index - 1) == "(" and kind_at(items, index - 2) == MONEY
        if stated is not None and stated.scale and not again:
            return _currency(item)
    return None


def noticed_currency(sentence: Sentence) -> str | None:
    """Return the currency that a notice without figures gives ("in RMB"), or None."""
    if "currency" not in sentence.kinds or sentence.kinds & QUANTITIES:
        return None
    codes = (detail_of(m) for m in sentence.mentions if m.kind == "currency")
    return next(codes, None)


def _is_percent(items: Sequence[Item], index: int, stated: Stated) -> bool:
    """Tell whether a bare number goes on with percentages ("up 3 percent, then 5").

    What rose "5 percent to 900" is at no rate, unless it rose "from 5 percent to 9".
    """
    led = [kind_at(items, at) for at in (index - 2, index - 1)] == [PERCENT, "to"]
    if led and kind_at(items, index - 3) != "from":
        return False
    return (
        kind_at(items, index - 1) in _BEFORE_PERCENT
        and any(item.kind == PERCENT for item in items[:index])
        and abs(stated.value) < _LARGEST
    )


def _is_gapped(items: Sequence[Item], index: int, stated: Stated) -> bool:
    """Tell whether a list of rates leaves out all but whose ("Peru 17, Chile 4.5")."""
    owner = items[index - 1] if index > 1 else None
    if not isinstance(owner, Phrase) or owner.last != items[index].first:
        return False
    listed = kind_at(items, index - 2) in _GAPPED and owner.dims.keys() <= _LISTED
    rates = (item for item in reversed(items[:index]) if item.kind in QUANTITIES)
    before = next(rates, None)
    follows = before is not None and before.kind in {PERCENT, COUNT}
    told = any(item.kind == PERCENT for item in items[:index])
    return listed and follows and told and abs(stated.value) <= _WHOLE


def _ends(item: Item, sentence: Sentence, words: WordSets) -> bool:
    """Tell whether nothing that belongs to it follows the number."""
    if item.last >= sentence.last:
        return True
    after = sentence.tokens.lower[item.last]
    return after in _END_MARKS or after in words.figure_ends


# -- restatements --------------------------------------------------------------------


def find_restatements(items: Sequence[Item]) -> dict[int, int]:
    """Return the amount that each amount in another currency restates, by index."""
    found: dict[int, int] = {}
    for index, item in enumerate(items):
        if item.kind != MONEY:
            continue
        at = skip(items, index + 1, _OPENINGS)
        opened = any(between.kind != "," for between in items[index + 1 : at])
        restated = opened and kind_at(items, at) == MONEY
        if restated and _currency(items[at]) != _currency(item):
            found[at] = index
    return found


def _currency(item: Item) -> str | None:
    stated = stated_of(item)
    return stated.unit.partition("/")[0] if stated and stated.unit else None


def restate(state: State, index: int, mention: Mention, stated: Stated) -> None:
    """Add a draft for each one that the amount at *index* restates."""
    for first in state.drafts.get(state.outline.restating[index], []):
        again = attrs.evolve(
            first, mention=mention, stated=_hedged(first, stated), restates=first
        )
        again.unit = _unit(first.unit, stated.unit)
        if any(first is draft for draft in state.early):
            state.early.append(again)
        state.add(index, again)


def _unit(first: str | None, unit: str | None) -> str | None:
    """Return the unit of a restatement; what the first is per, it is per too."""
    if not first or not unit:
        return first
    _, slash, per = first.partition("/")
    return f"{unit}/{per}" if slash and "/" not in unit else unit


def _hedged(first: Draft, stated: Stated) -> Stated:
    """Return *stated* with the hedge before the first, unless it has its own."""
    if first.stated is not None and stated.qualifier == "exact":
        return attrs.evolve(stated, qualifier=first.stated.qualifier)
    return stated
