"""The search itself: what is looked for between two mentions, and in which order."""

from collections.abc import Callable, Sequence
from typing import Final

from tradefacts.reading.languages.en.runs import (
    code_of,
    is_plural,
    run_before,
    run_from,
)
from tradefacts.reading.languages.en.unlisted.clauses import FIGURES
from tradefacts.reading.languages.en.unlisted.compounds import (
    behind_parts,
    is_dependent,
    is_likeness,
    is_modified,
    look_behind_goods,
    negated,
    points_back,
)
from tradefacts.reading.languages.en.unlisted.heads import (
    follows_term,
    is_head,
    is_shared_head,
    note_regime,
)
from tradefacts.reading.languages.en.unlisted.kinds import (
    is_flow,
    is_product,
    is_trade,
    is_vague,
    term_code,
)
from tradefacts.reading.languages.en.unlisted.objects import (
    BEFORE_GOODS,
    goods_length,
    may_take,
    names_goods,
)
from tradefacts.reading.languages.en.unlisted.places import (
    BEFORE_SHARER,
    JOINTS,
    NAMED,
    WITH,
    add_sharer,
    name_length,
    names_place,
    party_start,
)
from tradefacts.reading.languages.en.unlisted.search import Search
from tradefacts.reading.mentions import COUNT, Mention, Term
from tradefacts.reading.tokens import Tokens
from tradefacts.reading.wordsets import load_word_sets

#: Behind these, and before these, there may be goods or places at all.
_LOOKED_BEHIND: Final = BEFORE_GOODS | WITH | JOINTS | BEFORE_SHARER | {"term"}
_LOOKED_BEFORE: Final = JOINTS | {"term", "possessive"}
#: Dimensions of what a product may stand beside.
_SHIPPING: Final = frozenset({"flow", "mode", "firm"})


def add_unlisted(
    tokens: Tokens,
    mentions: Sequence[Mention],
    first: int,
    last: int,
    listed: Callable[[str], Term | None],
) -> list[Mention]:
    """Return *mentions* and the products that no list has, in order.

    The sentence has the tokens from *first* up to *last*; *listed* looks words up.
    """
    if not _tells_trade(mentions):
        return list(mentions)
    search = Search(tokens, list(mentions), first, last, listed)
    start = behind = first
    for index, mention in enumerate(mentions):
        if mention.first < behind:
            continue  # it is of what belongs to the goods before
        if start < mention.first:
            _look(search, index, start)
        current = search.mentions[index]
        if current.kind == "term":
            _keep(search, current)
        else:
            search.found.append(current)
        start = mention.last
        if current.kind == "term" and (parts := behind_parts(search, start)):
            start = behind = parts
    _look(search, len(mentions), start)
    return search.found


def _tells_trade(mentions: Sequence[Mention]) -> bool:
    """Tell whether there is a figure, or a flow that a product may stand beside."""
    for mention in mentions:
        term = mention.value
        if mention.kind in FIGURES:
            return True
        if isinstance(term, Term) and term.dimension in _SHIPPING:
            return True
    return False


def _keep(search: Search, mention: Mention) -> None:
    """Keep a term, of goods and their vague head the two as one.

    What something only is likened to ("a barometer of trade") is no goods.
    """
    if is_likeness(search, mention):
        return
    before = search.found[-1] if search.found else None
    if (
        before is not None
        and before.kind == "term"
        and before.last == mention.first
        and is_product(before)
        and is_vague(mention, search.tokens)
    ):
        search.found[-1] = search.goods(before.first, mention.last)
    else:
        search.found.append(negated(search, mention))


def _look(search: Search, index: int, start: int) -> None:
    """Add the products and places between token *start* and mention *index*."""
    following = search.mentions[index] if index < len(search.mentions) else None
    end = following.first if following is not None else search.last
    if start == end:
        return
    start = _count(search, start, end)
    before = search.found[-1].kind if search.found else "term"
    hypernyms = load_word_sets("en").hypernyms
    if before in _LOOKED_BEHIND or search.tokens.lower[start] in hypernyms:
        start = _look_behind(search, start, end, index)
    if following is None or start == end or following.kind not in _LOOKED_BEFORE:
        return
    first = party_start(search, index, start, end)
    if first < end:
        search.add_place(first, end)
    else:
        _look_before(search, index, start, end)


def _count(search: Search, start: int, end: int) -> int:
    """Take a flow and the nouns behind it for what a number counts.

    "900 export permits" are no exports. Return where they end.
    """
    number, flow = search.found[-NAMED:] if len(search.found) >= NAMED else (None,) * 2
    if number is None or flow is None or number.kind != COUNT:
        return start
    near = number.last == flow.first and flow.last == start and is_flow(flow)
    length = run_from(search.tokens, start, end) if near else 0
    last = start + length
    if not length or not is_plural(search.tokens.lower[last - 1]):
        return start
    code = code_of(search.tokens, flow.first, last)
    term = Term("measure", code, (("flow", term_code(flow)),), unit="1")
    stop = search.tokens.end[last - 1]
    search.found[-1] = Mention("term", flow.start, stop, term, flow.first, last)
    return last


def _look_behind(search: Search, start: int, end: int, index: int) -> int:
    """Add what stands between *start* and *end*, right at *start*.

    Return where it ends.
    """
    if names_place(search, start, index) and (name := name_length(search, start, end)):
        search.add_place(start, start + name)
        start += name
    start = add_sharer(search, start, end, index)
    if points_back(search, start, end):
        search.add(start, start + 1)
        start += 1
    length = goods_length(search, start, end) if may_take(search, start) else 0
    depends = is_dependent(search, start, end)
    behind = start + (length or depends)
    if behind == start:
        return start
    if depends or is_modified(search, start):
        return look_behind_goods(search, start, behind, index)
    if names_goods(search, start, length, index):
        search.add(start, behind)
        return behind
    return start


def _look_before(search: Search, index: int, start: int, end: int) -> None:
    """Add what stands between token *start* and *end*, right before *index*."""
    following = search.mentions[index]
    if is_head(search, index) or is_shared_head(search, index):
        run = run_before(search.tokens, start, end)
        if run and not (end - run == start and follows_term(search)):
            search.add(end - run, end)
    elif is_trade(following):
        note_regime(search, start, end)
    elif is_vague(following, search.tokens):
        run = run_before(search.tokens, start, end)
        if run and not (end - run == start and follows_term(search)):
            search.mentions[index] = search.goods(end - run, following.last)
