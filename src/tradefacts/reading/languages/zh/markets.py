"""Markets: whose trade a place is said to be a market of."""

from collections.abc import Sequence
from typing import Final

from tradefacts.reading.languages.zh.words import word_list
from tradefacts.reading.mentions import Cue, Mention, Term
from tradefacts.reading.tokens import MARK, Tokens

_PLACES: Final = frozenset({"place", "group"})
_HOME: Final = "CN"
_OWNERS: Final = frozenset({"anaphor", "term"})
#: The longest of "一直以来都是", in tokens.
_VERB: Final = 6
_TO: Final = Cue("to", "market")


def name_markets(
    mentions: Sequence[Mention], tokens: Tokens, stop: int
) -> list[Mention]:
    """Return *mentions* with what says that goods go to it before each market.

    "荷兰是我省花卉出口的主要市场": of those to the Netherlands. Behind a flow with its
    owner stands more than the noun ("我省主要出口市场").
    """
    told: list[Mention] = []
    for index, mention in enumerate(mentions):
        if _is_market(mentions, index, tokens, stop):
            at = mention.first
            start = tokens.start[at]
            told.append(Mention("to", start, start, _TO, at, at))
        told.append(mention)
    return told


def _is_market(
    mentions: Sequence[Mention], index: int, tokens: Tokens, stop: int
) -> bool:
    """Tell whether a place is a market of the trade that its clause names."""
    place = mentions[index].value
    behind = mentions[index + 1 : index + 2]
    if not (isinstance(place, Term) and place.dimension in _PLACES and behind):
        return False
    verb = tokens.lower[mentions[index].last : behind[0].first]
    if place.code.startswith(_HOME) or not 0 < len(verb) <= _VERB:
        return False
    if "".join(verb).lstrip("一直仍依然也都还") not in word_list("market", "verb"):
        return False
    end = behind[0].first
    while end < stop and tokens.kind[end] != MARK:
        end += 1
    inside = [m for m in mentions[index + 1 :] if m.last <= end]
    flows = [m for m in inside if isinstance(m.value, Term) and _flows(m.value)]
    said = "".join(tokens.lower[behind[0].first : end])
    return (
        behind[0].kind in _OWNERS
        and len(flows) == 1
        and flows[0].last < end
        and tokens.lower[flows[0].last] not in word_list("market", "noun-first")
        and any(map(said.endswith, word_list("market", "noun")))
    )


def _flows(term: Term) -> bool:
    """Tell whether a flow is named."""
    return term.dimension == "flow"
