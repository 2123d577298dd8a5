"""Portions: who has a share of whose trade ("Peru's goods in Kenya's imports")."""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from tradefacts.claiming.items import Item, Phrase, kind_at, term_of
from tradefacts.claiming.subjects.codes import COUNTRY
from tradefacts.claiming.subjects.naming import is_place
from tradefacts.claiming.subjects.places import is_chinese, lies_in
from tradefacts.reading.mentions import Mention
from tradefacts.reading.tokens import Tokens
from tradefacts.reading.wordsets import WordSets
from tradefacts.records import frozen

#: How many mentions may stand between "share of" and the flow that it is a share of.
_REACH: Final = 7
#: What else there says whose share that is.
_NAMED: Final = frozenset({"term", "its", "anaphor", "company"})


@frozen
class _Portion:
    """What is a share of the trade of *owner* because it is trade with *holder*."""

    holder: str
    owner: str
    first: int
    #: The token at which the owner stands.
    within: int


def give_portions(
    items: Sequence[Item],
    mentions: Sequence[Mention],
    tokens: Tokens,
    words: WordSets,
) -> list[Item]:
    """Return *items* with each share of a partner as one of the trade of its owner.

    "The share of Peruvian goods in Kenya's imports" is told of what Kenya imports
    from Peru, whichever of the two the words before a flow are taken for elsewhere.
    """
    kept = list(items)
    portions = _portions(mentions, tokens, words)
    portion = next(portions, None)
    at = 0
    while portion is not None and at < len(kept):
        item = kept[at]
        if item.last <= portion.within:
            at += 1
            continue
        if isinstance(item, Phrase) and item.has_flow and not item.members:
            opened = _opened(kept, at, portion.first)
            _settle(item, portion)
            del kept[opened:at]
            at = opened
        portion = next(portions, None)
    return kept


def _settle(phrase: Phrase, portion: _Portion) -> None:
    """Let *phrase* be the trade of the owner with the holder of its share."""
    phrase.dims |= {"reporter": portion.owner, "partner": portion.holder}
    phrase.undecided = ""
    phrase.first = min(phrase.first, portion.first)


def _opened(items: Sequence[Item], at: int, first: int) -> int:
    """Return the first of the items before *at* that stand from token *first* on."""
    while at and items[at - 1].first >= first - 1 and kind_at(items, at - 1) != "of":
        at -= 1
    return at


def _portions(
    mentions: Sequence[Mention], tokens: Tokens, words: WordSets
) -> Iterator[_Portion]:
    """Yield each share of a partner in the trade of a place, as they follow."""
    for index, mention in enumerate(mentions):
        if mention.kind == "share" and kind_at(mentions, index + 1) == "of":
            near = mentions[index + 2 : index + 2 + _REACH]
            portion = _read(near, tokens, words)
            if portion is not None:
                yield portion


def _read(
    mentions: Sequence[Mention], tokens: Tokens, words: WordSets
) -> _Portion | None:
    """Return the share that *mentions* tell behind "the share of", or None."""
    inside = next((i for i, m in enumerate(mentions) if m.kind == "in"), None)
    if inside is None:
        return None
    holders = _places(mentions[:inside])
    owners = _places(m for m in mentions[inside + 1 :][:2] if m.kind != "article")
    if len(holders) != 1 or len(owners) != 1:
        return None
    end = next(m.last for m in mentions if is_place(m))
    named = tokens.lower[end : mentions[inside].first]
    told = any(not is_place(m) and m.kind in _NAMED for m in mentions[:inside])
    if told or not words.all_goods.issuperset(named):
        return None  # "the share of Peru's exports", "of German cars", "of US dollars"
    (holder, first), (owner, within) = holders[0], owners[0]
    # Of a bloc it may be a member, of China a part, whose own trade it is.
    bloc = len(owner) > COUNTRY and not is_chinese(owner)
    if bloc or holder == owner or lies_in(holder, owner):
        return None
    return _Portion(holder, owner, first, within)


def _places(mentions: Iterable[Mention]) -> list[tuple[str, int]]:
    """Return the codes of the places, and the token at which each stands."""
    return [
        (term.code, mention.first)
        for mention in mentions
        if is_place(mention) and (term := term_of(mention)) is not None
    ]
