"""Goods at the head of a clause, with a figure there ("kites fell 5 percent")."""

from typing import Final

from tradefacts.reading.languages.en.runs import (
    is_plain,
    is_plural,
    names_others,
    run_from,
)
from tradefacts.reading.languages.en.unlisted.kinds import (
    HOLDERS,
    PREDICATES,
    is_product,
    is_verb,
)
from tradefacts.reading.languages.en.unlisted.places import JOINTS
from tradefacts.reading.languages.en.unlisted.search import Search
from tradefacts.reading.mentions import (
    COUNT,
    MONEY,
    QUANTITIES,
    Cue,
    Mention,
    Stated,
    Term,
)

#: What a figure follows that goods at the head of a clause have.
_BEHIND_SUBJECT: Final = PREDICATES | QUANTITIES | {"times", "superlative"}
#: What a figure is, ranks and multiples too.
FIGURES: Final = QUANTITIES | {"times", "superlative"}
#: Behind these goods open a clause of their own.
BEFORE_SUBJECT: Final = frozenset({
    ",", ";", ":", "and", "break", "with", "period", "among",
})  # fmt: skip
#: What the rest of a list stands behind.
_LISTING: Final = frozenset({"including", "of", "from", "to", "for", "by", "in"})
#: Behind these at the head of a sentence stands how its goods are sorted.
_SORTING: Final = frozenset({"by", "in", "of", "for", "among"})
#: Behind these at the head of a sentence stands the whole of its shares.
_OF_WHOLE: Final = frozenset({"of", "among", "between"})
#: How many mentions an aside may have that says what goods are.
_ASIDE: Final = 5
#: How many mentions behind goods their figure may stand.
_FIGURE_REACH: Final = 4
#: Where the search for the figure of goods ends.
_FIGURE_STOPS: Final = frozenset({",", ";", "break", "term"})


def heads_clause(search: Search, start: int, end: int, index: int) -> bool:
    """Tell whether goods open a clause and have a figure of their own there.

    Where goods were named before, a noun in the singular is one more ("coal rose 5
    percent; guar gained 6 percent").
    """
    words = search.tokens.lower[start:end]
    if names_others(words) or not _has_figure(search, index):
        return False
    if _is_of_counted(search):
        return False
    several = is_plural(words[-1])
    if start == search.first:
        return several and _is_noun(search, start)
    before = search.found[-1] if search.found else None
    if before is None or before.last != start or _goes_on(search):
        return False
    if search.mentions[index].kind in QUANTITIES and not _pairs(search, index):
        return False  # "the rate was 5 percent, adds 3 points"
    return before.kind in BEFORE_SUBJECT and (
        several
        or (
            before.kind not in {"with", "among"}
            and search.mentions[index].kind in {"rise", "fall"}
            and any(map(is_product, search.found))
        )
    )


def _is_of_counted(search: Search) -> bool:
    """Tell whether the sentence begins with the number of firms, or of people.

    What makes up 5 percent "of the buyers" is no goods.
    """
    opening = search.found[:1]
    if not any(m.kind in _OF_WHOLE and m.first == search.first for m in opening):
        return False
    terms = (m.value for m in search.found if isinstance(m.value, Term))
    whole = next(terms, None)
    counted = whole is not None and whole.dimension == "measure" and whole.unit == "1"
    return counted and whole is not None and whole.code not in HOLDERS


def _pairs(search: Search, index: int) -> bool:
    """Tell whether figure *index* is one more of those of other goods."""
    kinds = [m.kind for m in search.found if m.kind in FIGURES]
    listed = any(map(is_product, search.found))
    figure = search.mentions[index]
    kind = MONEY if is_money(search, figure) else figure.kind
    return listed and kinds[-1:] == [kind]


def is_money(search: Search, figure: Mention) -> bool:
    """Tell whether a bare number goes on with money ("and 2 billion of kites")."""
    stated = figure.value
    if figure.kind != COUNT or not isinstance(stated, Stated) or not stated.scale:
        return False
    kinds = [m.kind for m in search.found if m.kind in QUANTITIES and m is not figure]
    return kinds[-1:] == [MONEY]


def _goes_on(search: Search) -> bool:
    """Tell whether a joint goes on with a list ("such as coal and kites")."""
    at = len(search.found) - 1
    if search.found[at].kind not in JOINTS or _is_sorted(search):
        return False
    while at > 0 and (is_product(search.found[at]) or search.found[at].kind in JOINTS):
        if search.found[at].first > search.found[at - 1].last:
            return True  # behind words that nobody knows
        at -= 1
    return search.found[at].kind in _LISTING


def _is_sorted(search: Search) -> bool:
    """Tell whether all that stands before says by what goods are sorted.

    So does "by category" at the head of a sentence.
    """
    if [m.kind for m in search.found[1:]] != [","]:
        return False
    first = search.found[0]
    return first.first == search.first and first.kind in _SORTING


def _is_noun(search: Search, index: int) -> bool:
    """Tell whether the word that opens a sentence is no name."""
    if search.tokens.surface(index).islower():
        return True
    goes_on = search.tokens.surface(index + 1)
    return is_plain(search.tokens, index + 1) or goes_on.islower()


def _has_figure(search: Search, index: int) -> bool:
    """Tell whether mention *index* is a verb or a figure, and one follows."""
    at = _behind_aside(search, _behind_list(search, index))
    if at >= len(search.mentions):
        return False
    near = search.mentions[at]
    verb = is_verb(near)
    if not (near.kind in _BEHIND_SUBJECT or verb):
        return False
    if isinstance(near.value, Cue) and near.value.value == "noun":
        return False
    for mention in search.mentions[at : at + _FIGURE_REACH * (1 + verb)]:
        if mention.kind in FIGURES:
            return True
        stops = mention.kind in _FIGURE_STOPS - ({"term"} if verb else set())
        if stops and mention is not near:
            return False
    return False


def _behind_aside(search: Search, at: int) -> int:
    """Return where a movement stands in an aside ("kites, up 5 percent, ...")."""
    kinds = [mention.kind for mention in search.mentions[at : at + 2 + _ASIDE]]
    if kinds[:2] in ([",", "rise"], [",", "fall"]):
        return at + 1
    if kinds[:2] in (["article", "rise"], ["article", "fall"]):
        return at + 1  # "kites also rose 5 percent"
    if kinds[:2] != [",", "article"]:
        return at
    # "Kites, a favourite, rose 5 percent"
    for length, kind in enumerate(kinds[2:], 2):
        if kind == ",":
            return at + length + 1
        if kind in _BEHIND_SUBJECT or kind in {";", "break", "and"}:
            break
    return at


def _behind_list(search: Search, index: int) -> int:
    """Return the mention behind a list of goods that goes on at *index*.

    So "kites and gongs made up 5 percent" is read, where no list has the kites.
    """
    at, last = index, "and"
    while at + 1 < len(search.mentions) and search.mentions[at].kind in JOINTS:
        joint, following = search.mentions[at : at + 2]
        last = joint.kind
        start, end = joint.last, following.first
        if joint.kind == "," and following.kind == "and" and start == end:
            at += 1
        elif start == end and is_product(following):
            at += 2
        elif start < end and run_from(search.tokens, start, end) == end - start:
            at += 1
        else:
            break
    return at if last == "and" else index
