"""Firms: names, and nouns for a single one, whose own trade a clause tells."""

from collections.abc import Sequence
from typing import Final

from tradefacts.reading.languages.zh.words import lexicon_of, word_list
from tradefacts.reading.mentions import Cue, Mention, Term, put
from tradefacts.reading.tokens import MARK, WORD, Tokens

_COMPANIES: Final = "companies"
_ENTERPRISES: Final = "enterprises"
#: What a clause on what a firm trades has behind its name.
_TRADED: Final = frozenset({"exports", "imports", "trade"})
#: What may stand in a clause before the name of a firm, and within it.
_BEFORE: Final = frozenset({"period", "and", "in", "with"})
#: Behind a name they tell that the firm only speaks.
_SPEAKING: Final = frozenset({"say", "data", "title", "calendar", "according"})
#: The shortest name before what it ends with, and the longest, in tokens.
_SHORTEST: Final = 2
_LONGEST: Final = 12
_NAME: Final = Cue("company", "name")
_WORD: Final = Cue("company", "word")


def name_firms(
    mentions: Sequence[Mention], tokens: Tokens, start: int
) -> list[Mention]:
    """Return *mentions* of the sentence from token *start* with firms that trade.

    "福耀集团出口5亿元", "比亚迪今年出口", "一家灯具企业出口": none of it is a place's.
    """
    flows = [m for m in mentions if _is_flow(m)]
    found: list[Mention] = []
    for flow in flows:
        first = _clause_start(tokens, start, flow.first)
        if found and found[-1].last > first:
            continue
        inside = [m for m in mentions if m.last > first and m.first < flow.first]
        firm = _known(inside, tokens, first) or _called(inside, tokens, first, flow)
        firm = firm or _single(inside, tokens, first)
        if firm is not None:
            found.append(firm)
    return list(put(mentions, found))


def _is_flow(mention: Mention) -> bool:
    term = mention.value
    return isinstance(term, Term) and term.dimension == "flow" and term.code in _TRADED


def _clause_start(tokens: Tokens, start: int, index: int) -> int:
    """Return where the clause of token *index* begins."""
    first = index
    while first > start and tokens.kind[first - 1] != MARK:
        first -= 1
    return first


def _known(inside: Sequence[Mention], tokens: Tokens, first: int) -> Mention | None:
    """Return the firm of a list that heads the clause ("比亚迪今年出口")."""
    head = _behind_opening(inside, first)
    for index, mention in enumerate(inside):
        term = mention.value
        if not isinstance(term, Term) or term.dimension != "institution":
            continue
        if term.code == _COMPANIES and mention.first == head:
            behind = inside[index + 1 : index + 2]
            if any(m.kind in _SPEAKING for m in behind):
                return None
            last = mention.last
            end, said = lexicon_of("firm").longest(tokens, last)
            return _firm(tokens, mention.first, end if said else last, _NAME)
    return None


def _called(
    inside: Sequence[Mention], tokens: Tokens, first: int, flow: Mention
) -> Mention | None:
    """Return the firm whose name ends as those of firms do ("福耀集团")."""
    head = _behind_opening(inside, first)
    for at in range(head + _SHORTEST, min(head + _LONGEST, flow.first)):
        end, said = lexicon_of("firm").longest(tokens, at)
        if not said or end > flow.first:
            continue
        within = [m for m in inside if m.first < end and m.last > head]
        words = all(kind == WORD for kind in tokens.kind[head:end])
        ending = _noun_at(within, at) if _has_own_name(within, head, at) else None
        named = words and all(_may_be_named(m, end) for m in within if m is not ending)
        if named and not _is_of_many(inside, tokens, head, end):
            return _firm(tokens, head, end, _NAME)
    return None


def _noun_at(within: Sequence[Mention], at: int) -> Mention | None:
    """Return the noun for firms that begins at token *at* ("公司"), or None."""
    terms = ((m, m.value) for m in within if m.first == at)
    return next(
        (m for m, t in terms if isinstance(t, Term) and t.code == _ENTERPRISES), None
    )


def _has_own_name(within: Sequence[Mention], first: int, last: int) -> bool:
    """Tell whether words that mean nothing else begin a name ("宏远电器公司")."""
    return all(m.first >= first + _SHORTEST for m in within if m.first < last)


def _is_of_many(
    inside: Sequence[Mention], tokens: Tokens, first: int, last: int
) -> bool:
    """Tell whether the words are no name: of many firms, of goods, or of a speaker."""
    if "".join(tokens.lower[first:last]) in word_list("firm-one", "not"):
        return True
    if tokens.word(last) in word_list("firm-one", "behind"):
        return True
    if "".join(tokens.lower[first : first + _SHORTEST]) in word_list(
        "firm-one", "many"
    ):
        return True
    behind = [m for m in inside if m.first == last]
    return any(m.kind in _SPEAKING or _is_goods(m) for m in behind)


def _may_be_named(mention: Mention, end: int) -> bool:
    """Tell whether a mention may be a part of the name that ends there."""
    term = mention.value
    goods = isinstance(term, Term) and term.dimension in {"product", "institution"}
    return goods and mention.last <= end


def _single(inside: Sequence[Mention], tokens: Tokens, first: int) -> Mention | None:
    """Return the noun of a single firm ("一家灯具企业", "某企业")."""
    for index, mention in enumerate(inside):
        term = mention.value
        if not (isinstance(term, Term) and term.code == _ENTERPRISES):
            continue
        at = index
        while (
            at and inside[at - 1].last == inside[at].first and _is_goods(inside[at - 1])
        ):
            at -= 1
        head = inside[at].first
        for length in (3, 2, 1):
            said = "".join(tokens.lower[max(first, head - length) : head])
            if said in word_list("firm-one", "before"):
                return _firm(tokens, head - len(said), mention.last, _WORD)
    return None


def _is_goods(mention: Mention) -> bool:
    term = mention.value
    return isinstance(term, Term) and term.dimension in {"product", "firm"}


def _behind_opening(inside: Sequence[Mention], first: int) -> int:
    """Return where what heads the clause begins, behind periods and places."""
    for mention in inside:
        term = mention.value[0] if isinstance(mention.value, tuple) else mention.value
        place = isinstance(term, Term) and term.dimension == "place"
        if mention.first != first or not (place or mention.kind in _BEFORE):
            break
        first = mention.last
    return first


def _firm(tokens: Tokens, first: int, last: int, cue: Cue) -> Mention:
    start, end = tokens.start[first], tokens.end[last - 1]
    return Mention("company", start, end, cue, first, last)
