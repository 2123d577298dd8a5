"""Traders: who tells of the business of their own, and of no place's."""

from collections.abc import Sequence
from typing import Final

from tradefacts.reading.languages.zh.words import word_list
from tradefacts.reading.mentions import Cue, Mention, Term
from tradefacts.reading.tokens import MARK, Tokens

#: Companies, which are no office.
_COMPANIES: Final = "companies"
_OF: Final = "的"
#: The longest name of a person, in tokens.
_NAME: Final = 4
_COLON: Final = ":"
_SAYING: Final = frozenset({"say", _COLON})
_TRADER: Final = Cue("company", "word")
#: The same where nothing follows: what stands before is theirs.
_SPEAKER: Final = Cue("company", "spoke")


def name_traders(
    mentions: Sequence[Mention], tokens: Tokens, start: int, stop: int
) -> list[Mention]:
    """Return *mentions* with a company behind each verb that a trader speaks with.

    "一家水泵厂的厂长李明说，", "做茶叶生意的王芳告诉记者，": what follows is theirs.
    A verb that ends the sentence tells who spoke before it.
    """
    told: list[Mention] = []
    acting = _acting(mentions, tokens, start, stop)
    for index, mention in enumerate(mentions):
        if acting is not None and mention.first >= acting.first:
            told.append(acting)
            acting = None
        told.append(mention)
        if mention.kind not in _SAYING:
            continue
        ends = mention.last + 1 >= stop
        first = mention.first
        while first > start and tokens.kind[first - 1] != MARK:
            first -= 1
        if mention.kind == _COLON and first > start:
            continue  # only "某公司经理李明：" at the head
        inside = [m for m in mentions[:index] if m.first >= first]
        said = "".join(tokens.lower[first : mention.first])
        if _trades(said, inside, tokens):
            at, last = tokens.end[mention.last - 1], mention.last
            cue = _SPEAKER if ends else _TRADER
            told.append(Mention("company", at, at, cue, last, last))
    return told


def _acting(
    mentions: Sequence[Mention], tokens: Tokens, start: int, stop: int
) -> Mention | None:
    """Return a company behind the name of a trader who does something, or None.

    "卖家周倩去年卖出5万单": no verb of saying follows.
    """
    if any(m.kind == "say" for m in mentions):
        return None
    for at in range(start, stop):
        noun = next((n for n in (2, 3) if _is_trader(tokens, at, n)), 0)
        if not noun or tokens.word(at + noun) not in word_list("surname", "one"):
            continue
        end = _name_end(mentions, at + noun, stop)
        if end < stop and not _begins(mentions, end):
            # "卖家周倩喜笑颜开：“卖出5万单”".
            colons = (m.last for m in mentions if m.kind == _COLON and m.first > end)
            end = next(colons, stop)
        if end < stop:
            stop_at = tokens.end[end - 1]
            return Mention("company", stop_at, stop_at, _TRADER, end, end)
    return None


def _name_end(mentions: Sequence[Mention], first: int, stop: int) -> int:
    """Return where the name of a person ends that begins at *first*."""
    end = first + 1
    while end < min(first + _NAME, stop) and not _begins(mentions, end):
        end += 1
    return end


def _is_trader(tokens: Tokens, at: int, length: int) -> bool:
    said = "".join(tokens.lower[at : at + length])
    return said in word_list("traders", "trader")


def _begins(mentions: Sequence[Mention], index: int) -> bool:
    return any(m.first == index for m in mentions)


def _trades(said: str, inside: Sequence[Mention], tokens: Tokens) -> bool:
    """Tell whether who is described so has a business, and no public office."""
    if any(map(_is_office, inside)) or _holds(said, "public"):
        return False
    if _holds(said, "trader"):
        return True
    titled = any(m.kind == "title" for m in inside)
    if titled and _holds(said, "firm"):
        return True
    named = inside[-1] if inside else None
    if named is None or named.kind != "person" or not _holds(said, "making"):
        return False
    return tokens.word(named.first - 1) == _OF


def _is_office(mention: Mention) -> bool:
    term = mention.value
    office = isinstance(term, Term) and term.dimension == "institution"
    return isinstance(term, Term) and office and term.code != _COMPANIES


def _holds(said: str, name: str) -> bool:
    """Tell whether a word of a list stands in what is *said*."""
    return any(word in said for word in word_list("traders", name))
