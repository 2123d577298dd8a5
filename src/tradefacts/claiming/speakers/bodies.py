"""Bodies: which institution, company or document states a sentence.

Those that a vocabulary has are known by their names; of the others, what kind of body
it is tells that it is one: "the Toy Makers' Association", "the fair's press office".
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from tradefacts.claiming.items import CLAUSE_PARTS, detail_of, term_in
from tradefacts.claiming.speakers.persons import WHEN, is_institution, text_of
from tradefacts.reading.fields import OF, parts_fields
from tradefacts.reading.mentions import Mention
from tradefacts.reading.reader import Sentence
from tradefacts.reading.tokens import MARK, WORD, Tokens
from tradefacts.reading.wordsets import WordSets

#: The longest unknown name, in tokens.
_LONGEST: Final = 9
#: How many letters the unknown name of an institution has at least.
_ACRONYM: Final = 3
#: How many tokens a place, its possessive and its data have.
_NATIONAL: Final = 3
#: How far an institution may stand behind "according to", or its data before a verb.
_REACH: Final = 8
#: How far an institution may stand before its verb; with an apposition between them.
_VERB_REACH: Final = 6
_APPOSED_REACH: Final = 12
#: How far a name may stand behind "said", and data behind their institution.
_GAP: Final = 2
#: How many mentions behind an institution, and behind its data, are looked through.
_DATA: Final = 2
_SAYINGS: Final = 6
#: Mentions that may stand between an institution and its verb.
_BETWEEN: Final = frozenset({
    "(", ")", "term", "article", "of", "data", "calendar", "on", "possessive", "level",
    "for", "in", "period", "anaphor",
})  # fmt: skip
#: What joins who was asked to what was heard ("heard from", "从…获悉").
_HEARING: Final = frozenset({"from", "with"})
#: Commas that none or one apposition has.
_PAIRED: Final = frozenset({0, 2})
#: Details of verbs that state no figure, and of those behind who is asked.
SILENT: Final = frozenset({"deed", "heard"})
#: Mentions that no name of a body goes over.
_OUTSIDE: Final = frozenset({
    "say", "according", "rise", "fall", "level", "percent", "money", "amount", "count",
    "period", "pronoun", "modal", "which", "company", "calendar",
})  # fmt: skip
#: What stands before the verb where its subject stands behind it ("..., said X").
_INVERTING: Final = frozenset({",", '"'})


def known_body(sentence: Sentence, words: WordSets, *, any_data: bool) -> str | None:
    """Return the first institution that is said to state *sentence*, or None.

    With *any_data* a sentence needs no verb of saying: "here are the figures of X".
    """
    for index, mention in enumerate(sentence.mentions):
        if mention.kind != "term" or not is_institution(mention):
            continue
        if (
            _states(sentence, index, words, any_data=any_data)
            or _tallies(sentence, mention.last, words)
            or _is_put_by(sentence, mention.first, words)
        ):
            return body_name(sentence, index, words)
    return _acronym(sentence)


def _acronym(sentence: Sentence) -> str | None:
    """Return the unknown institution whose data are cited ("to ABCD statistics")."""
    tokens = sentence.tokens
    known = {mention.first: mention.kind for mention in sentence.mentions}
    for mention in sentence.mentions:
        at = mention.last
        if mention.kind != "according" or at in known or at >= sentence.last:
            continue
        name = tokens.surface(at)
        cited = known.get(at + 1) == "data" and len(name) >= _ACRONYM
        if cited and name.isalpha() and name.isupper():
            return name
    return None


def _states(sentence: Sentence, index: int, words: WordSets, *, any_data: bool) -> bool:
    """Tell whether the institution at *index* is said to state the sentence."""
    mentions = sentence.mentions
    if _draws_on(mentions, index) and words.modifiers_first:
        return True
    cited = _is_cited(mentions, index, any_data=any_data)
    if cited is not None:
        return cited
    if _is_said_before(mentions, index) or _is_heard(mentions, index):
        return True
    data = _data_behind(mentions, index)
    if data is not None:
        # "X海关统计，…": a verb, where what it tells stands behind a comma.
        counts = words.modifiers_first and mentions[data + 1 : data + 2]
        if counts and counts[0].kind in {",", ":"}:
            return counts[0].first == mentions[data].last
        return _data_speak(mentions, data) or _is_cited_by(mentions, index)
    return _says(mentions, index)


def _draws_on(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether it has reckoned by the data of another ("商会根据海关数据整理")."""
    behind = mentions[index + 1 : index + 2]
    cites = bool(behind) and behind[0].kind == "according"
    return cites and behind[0].first == mentions[index].last


def tallies(sentence: Sentence, words: WordSets) -> bool:
    """Tell whether a body has counted what the sentence tells."""
    return "institution" in sentence.dimensions and any(
        is_institution(mention) and _tallies(sentence, mention.last, words)
        for mention in sentence.mentions
        if mention.kind == "term"
    )


def _tallies(sentence: Sentence, at: int, words: WordSets) -> bool:
    """Tell whether a body has counted what follows ("customs recorded exports of")."""
    tokens = sentence.tokens
    while tokens.word(at) in words.adverbs:
        at += 1
    return at < sentence.last and tokens.lower[at] in words.tallying


def _says(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether the institution has its verb behind it, or behind an apposition."""
    commas = known = 0
    related = False
    for saying in mentions[index + 1 :]:
        related = related or (commas == 1 and saying.kind == "which")
        if saying.kind == "say":
            if detail_of(saying) in SILENT or commas == 1:
                # "Figures issued on Monday show", "customs, which counts anew, put".
                continue
            reach = _APPOSED_REACH if commas else _VERB_REACH
            # What is known may stand between, as long as it is ("on Monday in Lima").
            gap = saying.first - mentions[index].last - known
            return commas in _PAIRED and gap <= reach
        if saying.kind == ",":
            commas += 1
        elif saying.kind not in _BETWEEN and not (related and commas == 1):
            return False
        known += (saying.last - saying.first) * (saying.kind in WHEN)
    return False


def _is_cited(
    mentions: Sequence[Mention], index: int, *, any_data: bool
) -> bool | None:
    """Tell whether "according to" reaches to it; None where nothing decides."""
    for before in reversed(mentions[:index]):
        if before.kind in {",", ";", "phrase"}:
            return None
        near = mentions[index].first - before.last <= _REACH
        if before.kind == "according":
            return near
        if before.kind == "data":
            said = any(m.kind in {"say", "according"} for m in mentions)
            return near and (any_data or said)
    return None


def _is_heard(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether something was heard from it ("from the bureau it is learned")."""
    before = index - 1
    while before >= 0 and mentions[before].kind in {"article", "term"}:
        before -= 1
    return (
        before >= 0
        and mentions[before].kind in _HEARING
        and mentions[before + 1].first - mentions[before].last <= _GAP
        and any(detail_of(m) == "heard" for m in mentions)
    )


def _is_said_before(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether the verb stands right before it ("..., said the ministry")."""
    before = mentions[index - 1] if index else None
    if before is not None and before.kind == "by" and index > 1:
        before = mentions[index - 2]  # "as reported by the ministry"
    elif before is not None and term_in(before, "place") is not None and index > 1:
        # The place belongs to the name: "says Wuhan Customs".
        joined = before.last == mentions[index].first
        before = mentions[index - 2] if joined else before
    return (
        before is not None
        and before.kind == "say"
        and mentions[index].first - before.last <= _GAP + 1
    )


def _data_behind(mentions: Sequence[Mention], index: int) -> int | None:
    """Return the index of the data of the institution ("customs data"), or None."""
    behind = mentions[index + 1 : index + 1 + _DATA]
    if not behind or behind[0].kind not in {"possessive", "data"}:
        return None
    if behind[0].first > mentions[index].last + _GAP:
        return None
    for offset, mention in enumerate(behind, start=1):
        if mention.kind == "data":
            return index + offset
    return None


def _is_cited_by(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether something is by its data ("by the ministry's reckoning")."""
    before = index - 1
    while before >= 0 and mentions[before].kind in {"article", "term"}:
        before -= 1
    near = mentions[index].first - mentions[before].last <= _GAP
    return before >= 0 and mentions[before].kind == "by" and near


def _data_speak(mentions: Sequence[Mention], data: int) -> bool:
    """Tell whether the data at that index are said to show something."""
    return any(
        m.kind == "say" and m.first - mentions[data].last <= _REACH
        for m in mentions[data + 1 : data + 1 + _SAYINGS]
    )


def body_name(sentence: Sentence, index: int, words: WordSets) -> str:
    """Return the name as it stands, with its place and the body that it is part of.

    "Taizhou customs", "Department of Trade in Services of the Ministry of Commerce".
    """
    mention = sentence.mentions[index]
    before = sentence.mentions[index - 1] if index else None
    full = _shortened(sentence, mention, words)
    if full is not None:
        return full
    located = (
        before is not None
        and before.last == mention.first
        and term_in(before, "place") is not None
    )
    first = before.first if before is not None and located else mention.first
    known = before.last if before is not None else sentence.first
    while first == mention.first and _is_of_name(sentence, first - 1, known):
        first -= 1
    return text_of(sentence.tokens, first, _end_of_name(sentence, index, words))


def _shortened(sentence: Sentence, mention: Mention, words: WordSets) -> str | None:
    """Return the name that a short one in brackets stands for, or None.

    "The Foreign Trade Secretariat (Secex)".
    """
    tokens, end = sentence.tokens, mention.first - 1
    if tokens.word(end) != "(" or tokens.word(mention.last) != ")":
        return None
    first = end
    while first > sentence.first and (
        _is_proper(tokens, first - 1) or tokens.lower[first - 1] in words.name_joints
    ):
        first -= 1
    while first < end and tokens.lower[first] in words.name_joints:
        first += 1
    return text_of(tokens, first, end) if first < end else None


def _end_of_name(sentence: Sentence, index: int, words: WordSets) -> int:
    """Return where the name ends, with what it is part of, or wrote.

    "X of the Ministry of Commerce", "the ministry's annual report".
    """
    mentions = sentence.mentions
    last = _with_kind(sentence, mentions[index].last, words)
    joint = mentions[index + 1].kind if index + 1 < len(mentions) else ""
    if joint == "possessive":
        for at in range(last, min(sentence.last, last + _REACH)):
            if sentence.tokens.lower[at] in words.documents:
                return at + 1
    if not sentence.tokens.surface(mentions[index].first)[0].isupper():
        return _with_proper(sentence, last, words)
    if joint == "of":
        behind = mentions[index + 2 : index + 4]
        if behind and behind[0].kind == "article":
            behind = behind[1:]
        if behind and is_institution(behind[0]) and behind[0].last - last <= _LONGEST:
            return behind[0].last
    return last


def _with_kind(sentence: Sentence, last: int, words: WordSets) -> int:
    """Return where a name ends with what kind of body it is ("Customs Service")."""
    tokens = sentence.tokens
    titled = last < sentence.last and tokens.surface(last).istitle()
    return last + (titled and tokens.lower[last] in words.bodies)


def _with_proper(sentence: Sentence, last: int, words: WordSets) -> int:
    """Return where the proper name behind a noun ends ("statistics agency ABC")."""
    tokens, first = sentence.tokens, last
    while last < sentence.last and _is_proper(tokens, last):
        last += 1
        joined = last > first and tokens.word(last) in words.name_particles
        last += joined and last + 1 < sentence.last and _is_proper(tokens, last + 1)
    return last


def _is_proper(tokens: Tokens, at: int) -> bool:
    return tokens.kind[at] == WORD and tokens.surface(at)[0].isupper()


def _is_of_name(sentence: Sentence, at: int, known: int) -> bool:
    """Tell whether an unknown word begins the name ("Langxi Bureau of Commerce")."""
    tokens = sentence.tokens
    if at < known or tokens.kind[at] != WORD or not tokens.surface(at).istitle():
        return False
    # The first word of a sentence has a capital anyway: "Preliminary customs data".
    return at > sentence.first or (
        at + 1 < sentence.last and tokens.surface(at + 1)[0].isupper()
    )


# -- bodies that no vocabulary has ---------------------------------------------------


def unknown_body(sentence: Sentence, words: WordSets) -> str | None:
    """Return the name of the body beside a verb of saying, or None without one."""
    for index, mention in enumerate(sentence.mentions):
        name = None
        if mention.kind == "say" and detail_of(mention) not in SILENT:
            name = _before(sentence, mention.first, words)
            name = name or _inverted(sentence, mention, words)
        elif mention.kind == "according":
            name = _behind(sentence, mention.last, words, cited=True)
        elif mention.kind == "by":
            put = _is_put_by(sentence, mention.last, words)
            told = put or _is_reckoned(sentence, index)
            name = _behind(sentence, mention.last, words, cited=False) if told else None
        if name is not None:
            return name
    return None


def _is_reckoned(sentence: Sentence, by: int) -> bool:
    """Tell whether something is by the data of a body ("by the agency's tally")."""
    near = sentence.mentions[by : by + 1 + _REACH]
    first = near[0].last
    for before, mention in pairwise(near):
        if mention.kind == "data" and 0 < mention.first - first <= _REACH:
            return before.kind == "possessive"
    return False


def _is_put_by(sentence: Sentence, first: int, words: WordSets) -> bool:
    """Tell whether the body at *first* is by whom a figure is told.

    "Exports, put at 5 tonnes by the bureau"; "figures presented by the bureau".
    """
    tokens = sentence.tokens
    first -= tokens.word(first - 1) in words.determiners
    if tokens.word(first - 1) != "by":
        return False
    for at in range(first - 2, max(sentence.first, first - 2 - _REACH) - 1, -1):
        if tokens.lower[at] in CLAUSE_PARTS:
            return False
        if tokens.lower[at] in words.attributing:
            return True
    return False


def _apposed(sentence: Sentence, last: int, words: WordSets) -> str | None:
    """Return the name before an apposition that ends at *last* and tells of a body.

    "Ember, a London think tank, estimates".
    """
    tokens = sentence.tokens
    if tokens.word(last - 1) != ",":
        return None
    near = range(last - 2, max(sentence.first, last - _APPOSED_REACH), -1)
    comma = next((at for at in near if tokens.kind[at] == MARK), None)
    if comma is None or tokens.lower[comma] != ",":
        return None
    if tokens.word(comma + 1) not in words.determiners:
        return None
    first = comma
    while first > sentence.first and _is_proper(tokens, first - 1):
        first -= 1
    told = not words.bodies.isdisjoint(tokens.lower[comma + 1 : last - 1])
    return text_of(tokens, first, comma) if told and first < comma else None


def _inverted(sentence: Sentence, saying: Mention, words: WordSets) -> str | None:
    """Return the body behind the verb ("..., says the bureau")."""
    if sentence.tokens.word(saying.first - 1) not in _INVERTING:
        return None
    return _behind(sentence, saying.last, words, cited=False)


def _before(sentence: Sentence, last: int, words: WordSets) -> str | None:
    """Return the body whose name ends at *last*, from its article on."""
    tokens = sentence.tokens
    apposed = _apposed(sentence, last, words)
    if apposed is not None:
        return apposed
    outside = _outside(sentence, words)
    last -= tokens.word(last - 1) in words.quoting_joints
    last = _before_bracket(sentence, _before_day(sentence, last))
    stop = max(sentence.first, last - _LONGEST)
    first = last
    while first > stop and _is_inside(tokens, first - 1, outside):
        first -= 1
        if tokens.lower[first] in words.determiners and not (
            _goes_on(tokens, first, words)
        ):
            break
    national = _national_data(sentence, last)
    if national is not None:
        return text_of(tokens, national, last)
    if _is_acronym(tokens, last - 1, outside):
        return text_of(tokens, last - 1, last)
    opened = first < last and tokens.lower[first] in words.determiners
    if opened or first == sentence.first or tokens.kind[first - 1] == MARK:
        return _named(tokens, first + opened, last, words)
    return _capitalized(tokens, first, last, words)


def _is_acronym(tokens: Tokens, at: int, outside: set[int]) -> bool:
    """Tell whether an unknown short name in capitals stands at *at* ("SNZ said")."""
    if at < 0 or at in outside:
        return False
    name = tokens.surface(at)
    alone = at == 0 or tokens.kind[at - 1] == MARK or tokens.lower[at - 1] == "the"
    return alone and name.isalpha() and name.isupper() and len(name) >= _ACRONYM


def _goes_on(tokens: Tokens, at: int, words: WordSets) -> bool:
    """Tell whether a name goes over an article ("Federation of the Tea Industry").

    So does "the secretariat of the expo".
    """
    joined = tokens.word(at - 1) in OF and at > 1
    named = joined and tokens.surface(at - 2)[0].isupper()
    return named or (joined and tokens.lower[at - 2] in words.bodies)


def _national_data(sentence: Sentence, last: int) -> int | None:
    """Return where the name of the figures of a place begins that end at *last*.

    "Chinese statistics", "Hanoi's statistics".
    """
    ends = {m.last: m for m in sentence.mentions if last - _NATIONAL < m.last <= last}
    data = ends.get(last)
    if data is None or data.kind != "data":
        return None
    joint = ends.get(data.first)
    owned = joint is not None and joint.kind == "possessive"
    end = joint.first if joint is not None and owned else data.first
    place = ends.get(end)
    if place is not None:
        return place.first if term_in(place, "place") is not None else None
    # A place that no list knows.
    named = (
        owned and end > sentence.first and sentence.tokens.surface(end - 1).istitle()
    )
    return end - 1 if named else None


def _before_bracket(sentence: Sentence, last: int) -> int:
    """Return where the words before a short name end ("the Tea Secretariat (TS)")."""
    tokens = sentence.tokens
    bracketed = tokens.word(last - 1) == ")" and tokens.word(last - 3) == "("
    return last - 3 if bracketed else last


def _before_day(sentence: Sentence, last: int) -> int:
    """Return where the words before a day end that stands before the verb."""
    days = {m.last: m for m in sentence.mentions if m.kind in {"calendar", "on"}}
    while last in days:
        last = days[last].first
    return last


def _behind(
    sentence: Sentence, first: int, words: WordSets, *, cited: bool
) -> str | None:
    """Return the body whose name begins at *first*, up to its last noun."""
    tokens = sentence.tokens
    outside = _outside(sentence, words)
    first += tokens.word(first) in words.determiners
    stop = min(sentence.last, first + _LONGEST)
    last = first
    while last < stop and _is_inside(tokens, last, outside):
        last += 1
    heads = [at for at in range(first, last) if _is_head(tokens, at, words)]
    if heads:
        return text_of(tokens, first, _with_joined(tokens, heads[-1] + 1, last, words))
    return _proper(sentence, first, last, words) if cited else None


def _with_joined(tokens: Tokens, end: int, last: int, words: WordSets) -> int:
    """Return where a name ends whose last part stands behind "of" or "for"."""
    at = end
    while at < last and (
        tokens.lower[at] in words.name_joints
        or tokens.surface(at)[0].isupper()
        or parts_fields(tokens, at)
    ):
        at += 1
    while at > end and tokens.lower[at - 1] in words.name_joints:
        at -= 1
    return at


def _named(tokens: Tokens, first: int, last: int, words: WordSets) -> str | None:
    """Return the words from *first* to *last* if they are the name of a body."""
    if any(_is_head(tokens, at, words) for at in range(first, last)):
        return text_of(tokens, first, last)
    return None


def _capitalized(tokens: Tokens, first: int, last: int, words: WordSets) -> str | None:
    """Return the part of the words that is one name with capitals, if it is a body."""
    start = last
    while start > first and (
        tokens.surface(start - 1)[0].isupper()
        or tokens.lower[start - 1] in words.name_joints
        or parts_fields(tokens, start - 1)
    ):
        start -= 1
    while start < last and tokens.lower[start] in words.name_joints:
        start += 1
    return _named(tokens, start, last, words)


def _proper(sentence: Sentence, first: int, last: int, words: WordSets) -> str | None:
    """Return the name with capitals that begins at *first*: who is cited by it.

    A place speaks for its government ("Beijing"), or through its figures ("Chinese
    statistics"), else it is only where the figures come from.
    """
    tokens = sentence.tokens
    end = first
    while end < last and tokens.surface(end)[0].isupper():
        end += 1
    if end == first or tokens.word(first - 1) in words.name_joints:
        return None
    known = next((m for m in sentence.mentions if m.first <= first < m.last), None)
    if known is None or tokens.lower[first] in words.capitals:
        return text_of(tokens, first, end)
    data = next((m for m in sentence.mentions if m.first == known.last), None)
    if data is None or data.kind != "data" or term_in(known, "place") is None:
        return None
    return text_of(tokens, first, data.last)


def _is_head(tokens: Tokens, at: int, words: WordSets) -> bool:
    """Tell whether a noun of those who speak stands at *at* ("bureau", "officials")."""
    word = tokens.lower[at]
    # An adjective before figures that nobody is named for: "official data".
    anonymous = word in words.anonymous and at + 1 < len(tokens)
    if (
        anonymous
        and tokens.kind[at + 1] == WORD
        and tokens.lower[at + 1] in words.figure_nouns
    ):
        return False
    return word in words.bodies or word in words.sayers or word in words.documents


def _is_inside(tokens: Tokens, at: int, outside: set[int]) -> bool:
    """Tell whether the word at *at* may be part of the name of a body."""
    if at in outside:
        return False
    named = tokens.kind[at] == WORD or tokens.lower[at] in {"&", "'"}
    return named or parts_fields(tokens, at)


def _outside(sentence: Sentence, words: WordSets) -> set[int]:
    """Return the tokens that no name goes over; "report" is a noun in one."""
    word = sentence.tokens.word
    return {
        at
        for m in sentence.mentions
        if m.kind in _OUTSIDE
        and word(m.first) not in words.documents
        # "We" is no name; "China Railway Group" is.
        and not (m.kind == "company" and m.last - m.first > 1)
        for at in range(m.first, m.last)
    }
