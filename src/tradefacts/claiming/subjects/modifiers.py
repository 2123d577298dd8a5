"""Modifiers: words that only say of what kind the goods behind them are."""

from collections.abc import Iterator, Sequence
from typing import Final

from tradefacts.claiming.items import SEPARATORS, term_in
from tradefacts.reading.mentions import Mention
from tradefacts.reading.tokens import MARK, Tokens
from tradefacts.reading.wordsets import WordSets

#: How far the goods may stand behind the hyphen of their modifier, in tokens.
_HYPHEN_GAP: Final = 2
#: How many words a modifier may have that a list joins with others.
_LONGEST: Final = 2


def is_modifier(mentions: Sequence[Mention], index: int, tokens: Tokens) -> bool:
    """Tell whether goods only say of what kind others are.

    So do "steel-framed chairs" and "steel chairs".
    """
    if index + 1 >= len(mentions) or term_in(mentions[index], "product") is None:
        return False
    mention, following = mentions[index], mentions[index + 1]
    if term_in(following, "product") is None:
        return False
    at, end = mention.last, following.first
    if at == end:
        return tokens.text[mention.end : following.start] == " "
    near = bool(tokens.joined[at]) and end - at <= _HYPHEN_GAP
    return near and MARK not in tokens.kind[at:end]


def without_joints(
    mentions: Sequence[Mention], tokens: Tokens, words: WordSets
) -> Sequence[Mention]:
    """Return *mentions* without what joins modifiers of the same goods.

    "5 tonnes of fresh and chilled pork", "of fresh, chilled and frozen pork".
    """
    plurals = tuple(words.plural_endings)
    joints = {
        joint
        for goods, mention in enumerate(mentions)
        if mention.kind == "term" and term_in(mention, "product") is not None
        for joint in _joints(mentions, goods)
        if not tokens.lower[mentions[joint].first - 1].endswith(plurals)
    }
    if not joints:
        return mentions
    return [m for at, m in enumerate(mentions) if at not in joints]


def _joints(mentions: Sequence[Mention], goods: int) -> Iterator[int]:
    """Yield what stands between "of" and *goods* and joins words that nobody knows."""
    at = goods - 1
    while at > 0 and mentions[at].kind in SEPARATORS and _has_words(mentions, at - 1):
        at -= 1
    if at < goods - 1 and mentions[at].kind == "of":
        yield from range(at + 1, goods)


def _has_words(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether a modifier stands between mention *index* and the next."""
    return 1 <= mentions[index + 1].first - mentions[index].last <= _LONGEST
