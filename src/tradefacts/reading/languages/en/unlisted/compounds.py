"""Listed goods that the words around them make others: "ship engines", "the metal"."""

from typing import Final

from tradefacts.reading.languages.en.runs import is_plain, is_plural
from tradefacts.reading.languages.en.unlisted.clauses import heads_clause
from tradefacts.reading.languages.en.unlisted.heads import is_head
from tradefacts.reading.languages.en.unlisted.kinds import (
    is_any_flow,
    is_origin,
    is_product,
    is_verb,
)
from tradefacts.reading.languages.en.unlisted.objects import is_asked_for
from tradefacts.reading.languages.en.unlisted.search import Search
from tradefacts.reading.languages.en.words import ARTICLES, word_list
from tradefacts.reading.mentions import Mention, Term
from tradefacts.reading.wordsets import load_word_sets
from tradefacts.records import evolve

_LIKENED: Final = frozenset({"of", "for"})
#: How far behind a thing its size may stand, in tokens.
_SIZE: Final = 4
#: The tokens of "and its parts".
_OWN_PARTS: Final = 3
#: The mentions of "exports of".
_FLOW_OF: Final = 2
#: The tokens of ", and".
_LISTING: Final = 2
#: Before the name of their kind they mean goods that were named ("of the metal").
_POINTING: Final = frozenset({"the", "this", "that"})


def negated(search: Search, mention: Mention) -> Mention:
    """Return goods for all but which a prefix tells that others are meant."""
    first, tokens = mention.first, search.tokens
    term = mention.value
    if not (isinstance(term, Term) and term.dimension == "product"):
        return mention
    prefix = tokens.word(first - 1)
    if not tokens.joined[first] or prefix not in word_list("unlisted", "negating"):
        return mention
    return evolve(mention, value=Term("product", f"{prefix}-{term.code}"))


def is_likeness(search: Search, mention: Mention) -> bool:
    """Tell whether a single thing is what something is likened to ("an engine of").

    So each is taken that has "of" or "for" behind it, unless it is told to be traded:
    behind a flow ("exports of a toy for"), a verb of trade, or with its size.
    """
    tokens, first = search.tokens, mention.first
    if not is_product(mention) or is_plural(tokens.lower[mention.last - 1]):
        return False
    if tokens.word(mention.last) not in _LIKENED or any(map(is_verb, search.mentions)):
        return False  # "exported a ship for"
    if any(map(tokens.is_number, range(mention.last, mention.last + _SIZE))):
        return False  # "a ship of some 9,000 tonnes"
    if _is_traded(search):
        return False
    return tokens.word(first - 1) in ARTICLES or (
        tokens.word(first - 2) in ARTICLES and is_plain(tokens, first - 1)
    )


def _is_traded(search: Search) -> bool:
    """Tell whether the goods that come next are those of a flow ("exports of")."""
    before = [m for m in search.found if m.kind != "article"][-_FLOW_OF:]
    of_flow = len(before) == _FLOW_OF and before[-1].kind == "of"
    return of_flow and is_any_flow(before[0])


def behind_parts(search: Search, end: int) -> int:
    """Take goods within a list, and what belongs to them, for one of its members.

    The goods end at *end*. Return where the member ends ("toys, computers and their
    parts, and ships"), or 0 where nothing belongs to it or the list ends there.
    """
    before = search.found[-1] if search.found else None
    if before is None or before.last != end or not is_product(before):
        return 0
    tokens, parts = search.tokens, word_list("unlisted", "dependent")
    joined = tokens.words(end, "and") and tokens.word(end + 1) in {"its", "their"}
    last = end + _OWN_PARTS
    if not joined or last > search.last or tokens.word(last - 1) not in parts:
        return 0
    if search.found[-2].kind != "," or not _lists_more(search, last):
        return 0
    search.found[-1] = evolve(before, end=tokens.end[last - 1], last=last)
    return last


def _lists_more(search: Search, end: int) -> bool:
    """Tell whether one more of a list, and no flow, follows its member up to *end*."""
    if not search.tokens.words(end, ",", "and"):
        return False
    behind = end + _LISTING
    return not any(m.first == behind and is_any_flow(m) for m in search.mentions)


def look_behind_goods(search: Search, start: int, end: int, index: int) -> int:
    """Take listed goods and the words behind them for one; return where it ends."""
    if _heads_compound(search, end, index):
        listed = search.found.pop()
        search.add(listed.first, end)
        return end
    if is_plural(search.tokens.lower[end - 1]):
        search.found.pop()  # "car depots": nobody knows what they are
    return start


def is_modified(search: Search, start: int) -> bool:
    """Tell whether listed goods in the singular stand right before *start*."""
    before = search.found[-1] if search.found else None
    return (
        before is not None
        and before.last == start
        and is_product(before)
        and not is_plural(search.tokens.lower[start - 1])
    )


def is_dependent(search: Search, start: int, end: int) -> bool:
    """Tell whether a word stands at *start* that makes listed goods others."""
    if start == end or not is_modified(search, start):
        return False
    return search.tokens.lower[start] in word_list("unlisted", "dependent")


def _heads_compound(search: Search, end: int, index: int) -> bool:
    """Tell whether the words up to *end* are the goods, what is listed their kind.

    "Exports of ship engines" are none of ships.
    """
    following = search.mentions[index] if index < len(search.mentions) else None
    near = following if following and following.first == end else None
    if near is not None and near.kind == "term":
        return is_head(search, index)
    listed = search.found.pop()
    asked = bool(search.found) and is_asked_for(search, listed.first, end, near, index)
    heads = near is not None and heads_clause(search, listed.first, end, index)
    search.found.append(listed)
    return asked or heads


def points_back(search: Search, start: int, end: int) -> bool:
    """Tell whether goods are named by their kind ("imports of the metal")."""
    at = len(search.found) - 1
    kinds = load_word_sets("en").hypernyms
    if start == end or search.tokens.lower[start] not in kinds:
        return False
    if start + 1 < end and is_plain(search.tokens, start + 1):
        return False
    if at > 0 and is_origin(search.found[at]):
        at -= 1
    return (
        at > 1
        and search.tokens.lower[search.found[at].first] in _POINTING
        and search.found[at - 1].kind == "of"
        and is_any_flow(search.found[at - 2])
    )
