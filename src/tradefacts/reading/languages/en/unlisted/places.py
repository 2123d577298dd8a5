"""Names of places that no list has, by whom they trade with, or share a figure with.

So are "Meridia" in "exports to Meridia", in "to Japan, Meridia and Peru", in "between
Meridia and China", and in "Peru took 5 tonnes, and Meridia 3".
"""

from typing import Final

from tradefacts.reading.languages.en.runs import ADJECTIVES, LONGEST
from tradefacts.reading.languages.en.unlisted.kinds import (
    is_abroad,
    is_any_flow,
    is_any_verb,
    is_home,
    is_place,
    is_product,
)
from tradefacts.reading.languages.en.unlisted.search import Search
from tradefacts.reading.languages.en.words import word_list
from tradefacts.reading.mentions import QUANTITIES, Term
from tradefacts.reading.tokens import WORD

#: What a partner stands behind, and how many mentions there must be for one.
WITH: Final = frozenset({"to", "with", "from"})
NAMED: Final = 2
#: Behind these a name may share in what is told of others.
BEFORE_SHARER: Final = frozenset({",", ";", "and", "with", "by", "including"})
#: What may stand between it and its figure.
_BEFORE_SHARE: Final = (["with"], ["at"], [","], ["("])
JOINTS: Final = frozenset({",", "and"})
#: What parties to trade stand behind.
_PARTIES: Final = WITH | {"between"}


def name_length(search: Search, start: int, end: int) -> int:
    """Return how many words from *start* on are a name, 0 for none."""
    tokens, at = search.tokens, start
    while at < end and search.is_capital(at):
        at += 1
    # "To Huawei's plants": a name with more behind it is not understood.
    followed = at < end and tokens.kind[at] == WORD and tokens.lower[at] != "'s"
    stops = followed and tokens.lower[at] not in word_list("unlisted", "stops")
    return 0 if stops or at - start > LONGEST else at - start


def _names_partner(search: Search) -> bool:
    """Tell whether "exports to" or "exports of toys to" stands before."""
    if len(search.found) < NAMED or search.found[-1].kind not in WITH:
        return False
    return is_any_flow(search.found[-2]) or is_product(search.found[-2])


def names_place(search: Search, start: int, index: int) -> bool:
    """Tell whether what stands at *start* is a place, by what stands around it."""
    if not search.found or search.found[-1].last != start:
        return False
    return _names_partner(search) or _lists_places(search, index)


def _lists_places(search: Search, index: int) -> bool:
    """Tell whether a joint goes on with a list of places ("to Japan, X and Peru").

    Behind a comma, another must follow; behind "and", or where that is a name which
    no list has either, the first must be a party.
    """
    joint = search.found[-1].kind
    if len(search.found) < NAMED or joint not in JOINTS:
        return False
    at = len(search.found) - 2
    place, joined = search.found[-NAMED:]
    if not is_place(place) or place.last != joined.first:
        return False
    if joint == ",":
        if not _goes_on_with_name(search, index):
            return False
        if any(map(is_place, search.mentions[index + 1 : index + 2])):
            return True
    while at > 0 and (is_place(search.found[at]) or search.found[at].kind == ","):
        at -= 1
    return search.found[at].kind in _PARTIES


def add_sharer(search: Search, start: int, end: int, index: int) -> int:
    """Add a name that has a figure of its own, as the place before it has.

    So in "Peru took 5 tonnes, and Meridia 3": it is not Peru that has the 3. Return
    where what stands at *start* goes on.
    """
    before = search.found[-1] if search.found else None
    if before is None or before.last != start:
        return start
    if before.kind not in BEFORE_SHARER or not _has_sharer(search):
        return start
    first = start
    while first < end and search.tokens.lower[first] in word_list("unlisted", "next"):
        first += 1
    last = first
    while last < end and search.is_capital(last):
        last += 1
    if not 0 < last - first <= LONGEST or not _is_title(search, first):
        return start
    taking = before.kind == "with" and search.tokens.word(last).endswith("ing")
    if end - last not in {0, taking} or not has_share(search, index):
        return start
    search.add_place(first, last)
    return last


def has_share(search: Search, index: int) -> bool:
    """Tell whether mention *index* is a figure, or a joint or a verb before one."""
    behind = search.mentions[index : index + 2]
    if behind and behind[0].kind in QUANTITIES:
        return True
    if (
        not any(map(is_any_verb, behind))
        and [m.kind for m in behind[:1]] not in _BEFORE_SHARE
    ):
        return False
    figure = behind[-1]
    return figure.kind in QUANTITIES and figure.first == behind[0].last


def _has_sharer(search: Search) -> bool:
    """Tell whether a place has the last figure so far, before or behind it."""
    at = len(search.found) - 1
    while at >= 0 and search.found[at].kind not in QUANTITIES:
        at -= 1
    if at < 0:
        return False
    return any(map(is_abroad, search.found[at:])) or _opens_with_place(search, at)


def _opens_with_place(search: Search, at: int) -> bool:
    """Tell whether the term before mention *at* is a place: "Peru took", "buys"."""
    for mention in reversed(search.found[:at]):
        term = mention.value
        told = isinstance(term, Term) and term.dimension != "measure"
        if told and not is_any_verb(mention):
            return is_abroad(mention)
    return False


def _is_title(search: Search, index: int) -> bool:
    """Tell whether the word at *index* is written as names are: "Meridia"."""
    return search.is_capital(index) and search.tokens.surface(index)[1:].islower()


def _goes_on_with_name(search: Search, index: int) -> bool:
    """Tell whether mention *index* joins one more name to a list of places."""
    joints = search.mentions[index : index + 2]
    if [m.kind for m in joints] == [",", "and"]:
        index += 1  # "Meridia, and Ruritania"
    if index + 1 >= len(search.mentions) or search.mentions[index].kind not in JOINTS:
        return False
    joint, following = search.mentions[index : index + 2]
    if following.first > joint.last:
        return search.is_capital(joint.last)
    return is_place(following)


def party_start(search: Search, index: int, start: int, end: int) -> int:
    """Return where a name begins that trades with China; *end* without one.

    So does "between Meridia and China", "Meridia's imports from China", and
    "Meridian exports to China".
    """
    first, tokens = end, search.tokens
    while first > start and search.is_capital(first - 1):
        first -= 1
    if not 0 < end - first <= LONGEST:
        return end
    kind = search.mentions[index].kind
    if kind == "and" and search.found and search.found[-1].kind == "between":
        return first if is_home(search.mentions[index + 1 : index + 2]) else end
    if not _trades_with_home(search, index + (kind == "possessive")):
        return end
    adjective = tokens.lower[end - 1].endswith(ADJECTIVES)
    return first if kind == "possessive" or adjective else end


def _trades_with_home(search: Search, index: int) -> bool:
    """Tell whether mention *index* is a flow, and one with China."""
    joint = search.mentions[index + 1 : index + 2]
    return (
        index < len(search.mentions)
        and is_any_flow(search.mentions[index])
        and any(m.kind in WITH for m in joint)
        and is_home(search.mentions[index + 2 : index + 3])
    )
