"""Nouns that goods stand before: "kite exports", "kite and car exports"."""

from typing import Final

from tradefacts.reading.languages.en.runs import run_before
from tradefacts.reading.languages.en.unlisted.kinds import is_flow, is_product
from tradefacts.reading.languages.en.unlisted.places import JOINTS, WITH
from tradefacts.reading.languages.en.unlisted.search import Search
from tradefacts.reading.languages.en.words import word_list
from tradefacts.reading.mentions import AMOUNT, COUNT, MONEY, Cue, Mention, Term

#: What a verb of trade may have as its object.
_OBJECTS: Final = frozenset({"its", COUNT, AMOUNT, MONEY})
#: Behind these a noun depends on the one before.
_LINKS: Final = WITH | {"of", "in", "by", "through", "on", "at", "for", "and"}


def is_head(search: Search, index: int) -> bool:
    """Tell whether mention *index* is a noun that a product may stand before."""
    mention = search.mentions[index]
    word = search.tokens.lower[mention.first]
    if not is_flow(mention) or word not in word_list("unlisted", "flows"):
        return False
    following = search.mentions[index + 1 : index + 2]
    # "The farm exports 300 kites" has a verb.
    return not any(m.kind in _OBJECTS and m.first == mention.last for m in following)


def is_shared_head(search: Search, index: int) -> bool:
    """Tell whether a joint puts one more product before a flow.

    So it does in "kite and gong exports", and in "kite and car exports".
    """
    joint = search.mentions[index]
    if joint.kind not in JOINTS:
        return False
    at = index + 1
    if at < len(search.mentions) and is_product(search.mentions[at]):
        listed = search.mentions[at]
        near = at + 1 < len(search.mentions) and (
            search.mentions[at + 1].first == listed.last
        )
        return near and listed.first == joint.last and is_head(search, at + 1)
    if at >= len(search.mentions) or not is_head(search, at):
        return False
    end = search.mentions[at].first
    return run_before(search.tokens, joint.last, end) == end - joint.last > 0


def follows_term(search: Search) -> bool:
    """Tell whether a term stands right before that is no place."""
    before = search.found[-1] if search.found else None
    term = before.value if before is not None else None
    return isinstance(term, Term) and term.dimension not in {"place", "group"}


def note_regime(search: Search, start: int, end: int) -> None:
    """Let the name of a regime without a code narrow its trade ("border trade")."""
    regimes = word_list("unlisted", "regimes")
    first = end
    while first > start and search.tokens.lower[first - 1] in regimes:
        first -= 1
    before = search.found[-1] if search.found else None
    # "Exports through border trade" are exports: there it heads nothing.
    joined = before is not None and before.last == first and before.kind in _LINKS
    if first < end and not joined:
        begin, stop = search.tokens.start[first], search.tokens.end[end - 1]
        value = Cue("scope", "word")
        search.found.append(Mention("scope", begin, stop, value, first, end))
