"""Names of institutions that no vocabulary has: what stands before one who speaks.

In Chinese such a name begins with its clause, or behind "据", and ends with the noun
of what kind of body it is, right before its data, its verb or the title of its man.
"""

from collections.abc import Sequence
from functools import cache
from typing import Final

from tradefacts.reading.languages.zh.words import word_list
from tradefacts.reading.mentions import QUANTITIES, Cue, Mention, Term, put
from tradefacts.reading.tokens import WORD, Tokens

_INSTITUTION: Final = "institution"
_COMPANIES: Final = "companies"
#: The code of a body that only its name tells.
_UNLISTED: Final = "bodies"
#: What a name stands right before, days and adverbs aside.
_ANCHORS: Final = frozenset({"say", "data", "title", "calendar", "according"})
_CITING: Final = "according"
#: The longest name, in tokens, and the longest noun at its end.
_LONGEST: Final = 26
_NOUN: Final = 5
#: No name goes over them.
_OUTSIDE: Final = QUANTITIES | {
    "period", "say", "according", "modal", "calendar", "anaphor", "closing", "title",
    "person", "from",
}  # fmt: skip
#: The last character of what comes from somewhere.
_FROM: Final = "自"
#: What a report is tied to who has published it with.
_OF: Final = "的"
_REPORT: Final = "报"
#: How many characters the verbs of both lists have.
_VERB: Final = 2
#: What is heard, and of whom.
_HEARD: Final = Cue("say", "heard")
_ASKED: Final = "from"
_COMING: Final = "来 自"
#: It says by whom something is told.
_BY: Final = "经"
#: What a region that rules itself begins with.
_RULED: Final = "自 治"
#: They begin or end a name, and are no part of it, if they are one character long.
_JOINTS: Final = frozenset({"from", "with", "and", "its"})


def name_bodies(
    mentions: Sequence[Mention], tokens: Tokens, start: int
) -> list[Mention]:
    """Return *mentions* of the sentence from token *start* with such names in it."""
    named: list[Mention] = []
    mentions = _without_parents(mentions, tokens)
    for index, anchor in enumerate(mentions):
        dated = index and mentions[index - 1].kind == "calendar"
        # A day or an occasion before a verb is an anchor by itself.
        dated = dated and mentions[index - 1].last == anchor.first
        if _cites(mentions, index) or (anchor.kind in _ANCHORS and not dated):
            lower = max([start, *(m.last for m in named[-1:])])
            body = _body_before(mentions[:index], tokens, lower, anchor.first)
            if body is not None:
                named += [*_asked(anchor, body, tokens), body]
    return list(put(mentions, named))


def _without_parents(mentions: Sequence[Mention], tokens: Tokens) -> list[Mention]:
    """Return *mentions* without the bodies, and their places, that others belong to.

    These others have a place of their own ("某海关所属某地海关"): else it is that of
    what they belong to, which is a part of the name.
    """
    kept: list[Mention] = []
    first = -1
    for mention in reversed(mentions):
        body = mention.kind == "term" and _is_institution(mention)
        owns = body and _is_parent(mentions, tokens, mention.last)
        if owns or (mention.last == first and mention.kind == "term"):
            first = mention.first
        else:
            kept.append(mention)
    return kept[::-1]


def _is_parent(mentions: Sequence[Mention], tokens: Tokens, last: int) -> bool:
    """Tell whether a body that ends at *last* has one with a place of its own."""
    behind = last + _VERB
    belongs = _says(tokens, last, behind, "belonging")
    return belongs and any(m.first == behind and _is_place(m) for m in mentions)


def _asked(anchor: Mention, body: Mention, tokens: Tokens) -> list[Mention]:
    """Return the preposition before a *body* that something is heard from."""
    at = body.first - 1
    if anchor.value != _HEARD or not _says(tokens, at, body.first, "asked"):
        return []
    cue = Cue(_ASKED, "word")
    return [Mention(_ASKED, tokens.start[at], tokens.end[at], cue, at, body.first)]


def _cites(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether the comma at *index* ends a clause that only cites ("据X网，")."""
    if mentions[index].kind != ",":
        return False
    told = reversed(mentions[:index])
    kinds = (m.kind for m in told if m.kind not in {"term", "data"})
    return next(kinds, "") == _CITING


def _body_before(
    mentions: Sequence[Mention], tokens: Tokens, start: int, last: int
) -> Mention | None:
    """Return the unlisted body whose name ends at token *last*, or None."""
    last = _without_adverbs(tokens, start, last)
    noun = next(
        (n for n in range(_NOUN, 0, -1) if _says(tokens, last - n, last, "ends")), 0
    )
    if not noun:
        return None
    before = [m for m in mentions if m.last <= last - noun]
    first = _name_start(before, tokens, max(start, last - _LONGEST), last)
    inside = [m for m in mentions if m.first < last and m.last > first]
    if (told := _published(tokens, first, last)) is not None:
        told = _without_adverbs(tokens, start, told)
        days = (m.first for m in before if m.kind == "period" and m.last == told)
        body = _body_before(mentions, tokens, start, next(days, told))
        if body is not None:
            return body
    ends = range(first + 1, last - _VERB)
    parents = (at + _VERB for at in ends if _is_parent(inside, tokens, at))
    first = _behind_by(inside, tokens, next(parents, first))
    first = _behind_places([m for m in inside if m.first >= first], first)
    home = _country(inside, first)
    inside = [m for m in inside if m.first >= first]
    bodies = [m for m in inside if _is_institution(m)]
    known = any((m.first, m.last) == (first, last) for m in bodies)
    alone = last - first == noun and not _says(tokens, first, last, "alone")
    if known or alone or _says(tokens, first, first + 1, "pointing"):
        return None
    code = _code_of(bodies, tokens, last, noun)
    begin, end = tokens.start[first], tokens.end[last - 1]
    implied = (("reporter", home),) if home and code != _COMPANIES else ()
    term = Term(_INSTITUTION, code, implied)
    return Mention("term", begin, end, term, first, last)


def _code_of(inside: Sequence[Mention], tokens: Tokens, last: int, noun: int) -> str:
    """Return the code of what the name has in it, or that of its kind."""
    told = [
        m.value.code for m in inside if isinstance(m.value, Term) and _is_institution(m)
    ]
    if told:
        return told[-1]
    return _COMPANIES if _says(tokens, last - noun, last, "companies") else _UNLISTED


def _is_institution(mention: Mention) -> bool:
    term = mention.value
    return (
        isinstance(term, Term)
        and term.dimension == _INSTITUTION
        and term.code != "neutral"
    )


def _without_adverbs(tokens: Tokens, start: int, last: int) -> int:
    """Return where what stands before adverbs ends ("海关近日对外")."""
    going = True
    while going:
        going = False
        for length in range(_NOUN, 0, -1):
            first = last - length
            if first > start and _says(tokens, first, last, "adverbs"):
                last, going = first, True
                break
    return last


def _name_start(
    mentions: Sequence[Mention], tokens: Tokens, start: int, last: int
) -> int:
    """Return where the name that ends at *last* may begin: its clause does, or it."""
    first = last
    while first > start and tokens.kind[first - 1] == WORD:
        first -= 1
    for mention in mentions:
        if mention.last <= first or not mention.last <= last:
            continue
        origin = tokens.lower[mention.last - 1] == _FROM  # "来自"
        short = origin or mention.last - mention.first == 1
        opens = mention.first == first and mention.kind in _JOINTS
        if mention.kind in _OUTSIDE or (short and opens):
            first = mention.last
    if tokens.spoken(first, first + 2) == _COMING:
        first += 2
    while first < last and _says(tokens, first, first + 1, "openings"):
        if tokens.spoken(first, first + 2) == _RULED:
            break  # "自治区商务厅"
        first += 1
    return first


def _published(tokens: Tokens, first: int, last: int) -> int | None:
    """Return where who has published a report ends, which stands before its name.

    "甲公司8月披露的半年报"; None where no such name is told, or it is no report.
    """
    verb = first - 1 - _VERB
    report = tokens.lower[last - 1] == _REPORT and tokens.word(first - 1) == _OF
    return verb if report and _says(tokens, verb, first - 1, "published") else None


def _behind_by(mentions: Sequence[Mention], tokens: Tokens, first: int) -> int:
    """Return where a name begins that "by" stands before ("经太原海关分析").

    In "经济" it is a part of the name.
    """
    by = tokens.word(first) == _BY and any(m.first == first + 1 for m in mentions)
    return first + by


def _behind_places(inside: Sequence[Mention], first: int) -> int:
    """Return where the name begins behind the places that it opens with."""
    for mention in inside:
        if mention.first != first or not _is_place(mention):
            break
        first = mention.last
    return first


def _is_place(mention: Mention) -> bool:
    term = mention.value[0] if isinstance(mention.value, tuple) else mention.value
    return isinstance(term, Term) and term.dimension == "place"


def _country(inside: Sequence[Mention], last: int) -> str:
    """Return the country abroad whose name ends at *last*: the body is its own."""
    for mention in inside:
        term = mention.value[0] if isinstance(mention.value, tuple) else mention.value
        if mention.last != last or not isinstance(term, Term):
            continue
        abroad = term.dimension == "place" and not term.code.startswith("CN")
        return term.code if abroad else ""
    return ""


def _says(tokens: Tokens, first: int, last: int, name: str) -> bool:
    """Tell whether a word of a list of bodies fills these tokens."""
    return first >= 0 and "".join(tokens.lower[first:last]) in _words(name)


@cache
def _words(name: str) -> frozenset[str]:
    return word_list("body", name)
