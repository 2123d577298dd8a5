"""Members: the lists within a noun phrase ("exports and imports", "A, B and C")."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.items import (
    AMOUNTS,
    Item,
    Phrase,
    kind_at,
    skip,
    term_in,
    term_of,
)
from tradefacts.claiming.subjects.places import HOME, WAY, lies_in, settle
from tradefacts.claiming.subjects.terms import PLACES, flow_code
from tradefacts.reading.mentions import Mention, Term

#: How far a list is followed to its "and", in mentions.
_LONGEST_LIST: Final = 40
#: Dimensions whose terms make lists.
_LISTED: Final = frozenset({"product", "flow", "mode", "firm"})
#: Flows that open a subject of their own rather than go on with a list.
_OPENING_FLOWS: Final = frozenset({"balance", "deficit", "trade"})
#: The two ways that trade goes, and what may stand between it and its figure.
WAYS: Final = frozenset({"exports", "imports"})
_BEFORE_SUM: Final = frozenset({":", "level", "of"})


def belongs(
    phrase: Phrase, mentions: Sequence[Mention], at: int, *, comma: bool
) -> bool:
    """Tell whether the term at *at* is the next member of the list in *phrase*.

    A *comma* alone lists only where the list ends in "and".
    """
    term = term_of(mentions[at])
    if term is None:
        return False
    if term.adjective and term.dimension in PLACES and not term.passed:
        return False
    if not _continues(phrase, term):
        return False
    if comma and mentions[at - 1].kind == "and":
        # "On a fall in car exports, and imports down 3 percent": no list of two ways.
        return term.dimension != "flow" or "flow" in phrase.members
    if comma:
        return _closes(mentions, at, term)
    return not _opens_clause(phrase, term)


def append(phrase: Phrase, term: Term) -> None:
    """Add *term* to the list of the dimension that the last term filled."""
    name = phrase.filled
    if name == WAY:
        phrase.through += (term.code,)
        return
    members = phrase.members.get(name)
    if members is None:
        members = [phrase.dims[name]] if name in phrase.dims else []
    code = flow_code(term)
    if name == "flow" and code in members and phrase.dims.get(name) == "trade":
        members = ["trade"]  # "imports and exports, and exports": two, not three
    if code not in members:
        phrase.members[name] = [*members, code]


def sum_flows(items: Sequence[Item]) -> None:
    """Let a total be that of the exports and imports that are told behind it.

    "Total 5 billion yuan, up 3 percent; exports 3 billion, imports 2 billion".
    """
    for at, whole in enumerate(items):
        if not isinstance(whole, Phrase) or "flow" in whole.dims:
            continue
        told = kind_at(items, skip(items, at + 1, _BEFORE_SUM)) in AMOUNTS
        if not (whole.total and told) or whole.dims:
            continue
        parts = (item for item in items[at + 1 :] if isinstance(item, Phrase))
        if {part.dims.get("flow") for part in parts} >= WAYS:
            whole.dims["flow"] = "trade"
        return


def absorb(phrase: Phrase, term: Term) -> bool:
    """Tell whether *term* only says where the last place lies ("Ningbo, Zhejiang")."""
    if term.dimension != "place":
        return False
    if phrase.ambiguous:
        at_home = term.code == HOME or term.code.startswith(f"{HOME}/")
        return at_home or settle(phrase, term.code)
    held = phrase.dims.get("reporter", "")
    return "/" in held and lies_in(held, term.code)


def _continues(phrase: Phrase, term: Term) -> bool:
    """Tell whether *term* is of the dimension that the list is of."""
    if term.dimension in PLACES:
        return phrase.filled in {"partner", "reporter", WAY}
    return phrase.filled == term.dimension and term.dimension in _LISTED


def _opens_clause(phrase: Phrase, term: Term) -> bool:
    """Tell whether the term opens a subject of its own ("and imports rose 3%")."""
    if term.dimension != "flow":
        return False
    held = phrase.dims.get("flow")
    return held is None or held == "balance" or term.code in _OPENING_FLOWS


def _closes(mentions: Sequence[Mention], at: int, term: Term) -> bool:
    """Tell whether the commas end in "and", or in a total: only then do they list."""
    index = at + 1
    end = min(len(mentions) - 1, at + _LONGEST_LIST)
    while index < end:
        if _is_counted(mentions[index]):
            index += 1  # "the ASEAN countries"
            continue
        if _is_last_joint(mentions, index):
            return True
        if not _lists_on(mentions, index, term):
            return False
        index += 2
    return False


def _is_counted(mention: Mention) -> bool:
    noun = term_in(mention, "measure")
    return noun is not None and noun.unit is not None


def _is_last_joint(mentions: Sequence[Mention], index: int) -> bool:
    kind = mentions[index].kind
    if kind in {"total", "collective"}:  # "tin, tea, rice altogether"
        return mentions[index].first == mentions[index - 1].last
    return kind == "and" or (kind == "," and mentions[index + 1].kind == "and")


def _lists_on(mentions: Sequence[Mention], index: int, term: Term) -> bool:
    """Tell whether a comma and a further member stand there."""
    if mentions[index].kind != "," or mentions[index + 1].kind != "term":
        return False
    following = term_of(mentions[index + 1])
    return following is not None and (
        following.dimension in PLACES or following.dimension == term.dimension
    )
