"""Goods behind what takes them: "exports of", "5 tonnes of", "shipped", "including".

A list of such goods goes on with more of them.
"""

from typing import Final

from tradefacts.reading.languages.en.runs import is_plural, names_others, run_from
from tradefacts.reading.languages.en.unlisted.clauses import (
    BEFORE_SUBJECT,
    heads_clause,
    is_money,
)
from tradefacts.reading.languages.en.unlisted.kinds import (
    HOLDERS,
    PREDICATES,
    is_any_flow,
    is_flow,
    is_goods_or_flow,
    is_origin,
    is_product,
    is_verb,
    ranks,
)
from tradefacts.reading.languages.en.unlisted.places import JOINTS, has_share
from tradefacts.reading.languages.en.unlisted.search import Search
from tradefacts.reading.languages.en.words import word_list
from tradefacts.reading.mentions import (
    AMOUNT,
    COUNT,
    MONEY,
    QUANTITIES,
    Mention,
    Stated,
    Term,
)
from tradefacts.reading.tokens import WORD

#: Units of lengths and areas: what has them is no goods.
_EXTENTS: Final = frozenset({
    "meter", "kilometer", "meter**2", "kilometer**2", "mu", "hectare",
})  # fmt: skip
#: What may follow a member of a list of products.
_BEHIND_MEMBER: Final = PREDICATES | QUANTITIES | {
    ",", "and", "to", "from", "with", "in", "respectively", "period", "(", ";",
}  # fmt: skip
#: Behind these one of several goods may stand that has its figure behind it.
_SELECTING: Final = frozenset({"including", "more"})
#: Behind these goods may stand.
BEFORE_GOODS: Final = BEFORE_SUBJECT | _SELECTING | {"of", "worth", COUNT}
#: What a list of goods is the predicate of a flow behind ("exports were kites and").
_LISTS: Final = frozenset({"level", "including"})
#: What may stand between a flow and the number of goods ("exports of 300 kites").
_BEFORE_COUNT: Final = frozenset({"article", "level", "of"})
_WORTH: Final = frozenset({"worth", "valued"})


def goods_length(search: Search, start: int, end: int) -> int:
    """Return how many words behind what was found last may name goods."""
    asked = bool(search.found) and _takes_product(search, len(search.found) - 1)
    return run_from(search.tokens, start, end, asked=asked)


def may_take(search: Search, start: int) -> bool:
    """Tell whether goods may stand behind what was found last."""
    if not search.found:
        return start == search.first
    before = search.found[-1]
    if before.kind == "term":
        return is_origin(before) or is_product(before) or is_verb(before)
    return before.kind in BEFORE_GOODS


def names_goods(search: Search, start: int, length: int, index: int) -> bool:
    """Tell whether *length* words from *start* on stand where goods do."""
    end = start + length
    following = search.mentions[index] if index < len(search.mentions) else None
    near = following if following and following.first == end else None
    if near is not None and near.kind == "term" and not is_verb(near):
        return False  # "exports of raw silk": they tell of a listed word
    if is_asked_for(search, start, end, near, index):
        return True
    near = near or _near(search, end, index)
    return near is not None and (
        heads_clause(search, start, end, index) or _is_one_of(search, start, end, index)
    )


def _selects(search: Search) -> bool:
    """Tell whether one of several is named behind what was found last.

    So it is in "followed by toys (5 percent) and", too.
    """
    *rest, last = search.found
    if last.kind in _SELECTING:
        return True
    told = rest and rest[-1].kind in QUANTITIES | {")"}
    return bool(
        told and last.kind in JOINTS and any(m.kind in _SELECTING for m in rest)
    )


def _near(search: Search, end: int, index: int) -> Mention | None:
    """Return mention *index* where goods that end at *end* are its subject.

    An adverb may stand between ("kites sharply fell"), but no verb that is unknown:
    "stevedores unloaded 5 tonnes".
    """
    if index >= len(search.mentions) or not is_plural(search.tokens.lower[end - 1]):
        return None
    near = search.mentions[index]
    return near if all(map(_is_adverb, search.tokens.lower[end : near.first])) else None


def _is_one_of(search: Search, start: int, end: int, index: int) -> bool:
    """Tell whether goods are one of several, with their figure behind them.

    So are kites in "exports including kites (5 percent)" and in "toys led, followed
    by kites with 5 percent".
    """
    before = search.found[-1] if search.found else None
    words = search.tokens.lower[start:end]
    if before is None or before.last != start or not _selects(search):
        return False
    if not is_plural(words[-1]) or names_others(words):
        return False
    whole = before.kind == "including" and not ranks(before)
    told = is_goods_or_flow if whole else is_product
    return any(map(told, search.found)) and has_share(search, index)


def is_asked_for(
    search: Search, start: int, end: int, near: Mention | None, index: int
) -> bool:
    """Tell whether what stands before asks for a product."""
    last = len(search.found) - 1
    before = search.found[last] if search.found else None
    if before is None:
        return False
    several = is_plural(search.tokens.lower[end - 1])
    if before.kind == COUNT:
        return several and (_is_shipped(search, last) or _is_passive(search, index))
    if before.kind in JOINTS and _lists_products(search, last):
        if near is None:
            return several and (end == search.last or _is_mark(search, end))
        return near.kind in _BEHIND_MEMBER
    if is_verb(before):
        # "Exported kites", "shipped silk worth 5 million yuan".
        worth = near is not None and search.tokens.lower[near.first] in _WORTH
        return (several or worth) and before.last == start
    return _takes_product(search, last)


def _is_mark(search: Search, index: int) -> bool:
    return search.tokens.kind[index] != WORD


def _lists_products(search: Search, last: int) -> bool:
    """Tell whether a list of what is shipped stands up to *last*."""
    at = last
    while at > 0 and (is_product(search.found[at]) or search.found[at].kind in JOINTS):
        at = _before_bracket(search, at - 1)
    if at == last:
        return False
    if search.found[at].kind in _LISTS:
        return at > 0 and is_any_flow(search.found[at - 1])
    opens = search.found[at].first == search.first and is_product(search.found[at])
    return opens or _takes_product(search, at)


def _before_bracket(search: Search, at: int) -> int:
    """Return *at*, or what stands before the bracket that ends there."""
    if search.found[at].kind != ")":
        return at
    first = at
    while first > 0 and search.found[first].kind != "(":
        first -= 1
    return max(first - 1, 0)


def _takes_product(search: Search, last: int) -> bool:
    """Tell whether "exports of" or "exported 5 tonnes of" stands up to *last*."""
    of = last - 1 if is_origin(search.found[last]) else last
    if of < 0 or search.found[of].kind not in {"of", "worth"}:
        return False
    if search.tokens.word(search.found[of].first - 1) in word_list("unlisted", "those"):
        return True
    head = search.found[of - 1] if of else None
    if head is None:
        return False
    if head.kind == MONEY or is_money(search, head):
        return any(map(is_verb, search.mentions))
    if head.kind == "and":
        return head.last == search.found[of].first and _lists_products(search, of - 1)
    shippers = word_list("unlisted", "shippers")
    ships = search.tokens.lower[head.last - 1] in shippers or is_flow(head)
    return ships or _weighs(search, head) or _holds(search, of - 1)


def _weighs(search: Search, mention: Mention) -> bool:
    """Tell whether the mention is an amount of goods ("5 tonnes", "5 pairs")."""
    stated = mention.value
    if mention.kind != AMOUNT or not isinstance(stated, Stated):
        return False
    if stated.unit == "1":
        traded = any(map(is_any_flow, search.mentions))
        return stated.measure == "volume" and traded
    return stated.measure is None and stated.unit not in _EXTENTS


def _holds(search: Search, index: int) -> bool:
    """Tell whether mention *index* is what a number of goods is packed in."""
    before = search.found[index - 1] if index else None
    holder = search.found[index].value
    counted = before is not None and before.kind == COUNT
    return counted and isinstance(holder, Term) and holder.code in HOLDERS


def _is_shipped(search: Search, index: int) -> bool:
    """Tell whether the quantity at *index* is shipped ("exported 300 kites")."""
    at = index - 1
    while at > 0 and search.found[at].kind in _BEFORE_COUNT:
        at -= 1
    verb = search.found[at] if at >= 0 else None
    return verb is not None and (is_verb(verb) or (at < index - 1 and is_flow(verb)))


def _is_passive(search: Search, index: int) -> bool:
    """Tell whether mention *index* and the next are "were exported"."""
    behind = search.mentions[index : index + 2]
    return len(behind) > 1 and behind[0].kind == "level" and is_verb(behind[1])


def _is_adverb(word: str) -> bool:
    """Tell whether *word* may stand between goods and their verb, or their figure."""
    return word.endswith("ly") or word in word_list("unlisted", "adverbs")
