"""Persons: the names in a sentence, and who of them speaks in it."""

from collections.abc import Iterator, Sequence
from typing import Final

from tradefacts.claiming.items import term_in
from tradefacts.reading.mentions import COUNT, Mention, Term
from tradefacts.reading.reader import Sentence
from tradefacts.reading.tokens import MARK, WORD, Tokens
from tradefacts.reading.wordsets import WordSets, load_word_sets

_LONGEST_NAME: Final = 4
#: How many words a name has at least that was not heard before.
LEAST_NAME: Final = 2
#: How many tokens an apposition between a name and its verb may have.
_APPOSITION: Final = 24
#: How far a name may stand behind "said" with a title between them.
_REACH: Final = 8
#: How far a name may stand behind "according to", and a title before a name.
_GAP: Final = 2
#: How far behind a name its age or title may stand ("X, 34,", "X, the new head").
_TOLD: Final = 6
#: Mentions that may stand between a verb and the name behind it.
_TITLES: Final = frozenset({"title", "article"})
#: What an office is told by.
_OFFICES: Final = frozenset({"title", "speaker"})
_APPOSED: Final = _TITLES | {"of", "term", "for", "possessive"}
#: What joins a name to the body that it belongs to, and may stand in that.
_MEMBER: Final = frozenset({"of", "with", "from", "at", "in"})
_MEMBERS: Final = _APPOSED | _MEMBER | {"and"}
#: When someone spoke.
WHEN: Final = frozenset({"calendar", "period"})
_ROLES: Final = _MEMBERS | {"on", "calendar"}


def text_of(tokens: Tokens, first: int, last: int) -> str:
    """Return the tokens from *first* up to *last* as they stand, on one line."""
    return " ".join(tokens.text[tokens.start[first] : tokens.end[last - 1]].split())


def kinds_between(sentence: Sentence, first: int, last: int) -> set[str]:
    """Return the kinds of mention between two tokens."""
    return {m.kind for m in sentence.mentions if first <= m.first and m.last <= last}


def find_names(sentence: Sentence, words: WordSets) -> Iterator[tuple[int, int]]:
    """Yield the names of persons, as token ranges.

    They are known as such, or runs of capitalized words that no list knows.
    """
    tokens = sentence.tokens
    yield from ((m.first, m.last) for m in sentence.mentions if m.kind == "person")
    known = _known(sentence, words)
    end = first = sentence.first
    joined = tokens.joined[first : sentence.last]
    for index, start in enumerate(tokens.start[first : sentence.last], first):
        opens = joined[index - first] or tokens.text[start].isupper()
        if index < end or not opens:
            continue
        end = _name_end(sentence, index, known, words)
        if end > index and not _is_of_place(sentence, index, words):
            yield index, end


def _is_of_place(sentence: Sentence, first: int, words: WordSets) -> bool:
    """Tell whether an article and a place open the name ("the Swiss Tea Industry")."""
    place = next((m for m in sentence.mentions if m.last == first), None)
    if place is None or term_in(place, "place") is None:
        return False
    return sentence.tokens.word(place.first - 1) in words.definites


def _name_end(sentence: Sentence, first: int, known: set[int], words: WordSets) -> int:
    """Return where the name that begins at token *first* ends; *first* without one."""
    tokens, given = sentence.tokens, first
    farthest = min(sentence.last, first + _LONGEST_NAME)
    while given < farthest and _is_initial(tokens, given, known):
        given += 2  # "M. Habibullah"
    end, longest = given, min(sentence.last, given + _LONGEST_NAME)
    while end < longest and _is_name_word(tokens, end, known):
        end += 1
        particle = tokens.word(end) in words.name_particles
        if particle and end + 1 < longest:
            end += _is_name_word(tokens, end + 1, known)
    return end if end > given else first


def _is_initial(tokens: Tokens, at: int, known: set[int]) -> bool:
    """Tell whether the first letter of a name stands there, with its point."""
    letter = tokens.surface(at)
    alone = len(letter) == 1 and letter.isalpha() and letter.isupper()
    return alone and at not in known and tokens.word(at + 1) == "."


def _known(sentence: Sentence, words: WordSets) -> set[int]:
    """Return the tokens that mean something else than a name."""
    known: set[int] = set()
    word, names = sentence.tokens.word, words.names
    for mention in sentence.mentions:
        at = mention.first
        if mention.last - at > 1:
            known.update(range(at, mention.last))
        elif word(at) not in names or not _is_in_name(sentence.tokens, at):
            known.add(at)
    return known


def _is_in_name(tokens: Tokens, at: int) -> bool:
    """Tell the names "He" and "Jun" from a pronoun and a month, in longer names."""
    return _is_capital(tokens, at) and (
        _is_capital(tokens, at - 1) or _is_capital(tokens, at + 1)
    )


def _is_capital(tokens: Tokens, at: int) -> bool:
    inside = 0 <= at < len(tokens) and tokens.kind[at] == WORD
    return inside and tokens.surface(at).istitle()


def _is_name_word(tokens: Tokens, index: int, known: set[int]) -> bool:
    if tokens.kind[index] != WORD or index in known:
        return False
    surface = tokens.surface(index)
    if tokens.joined[index] and index - 1 not in known:
        return True  # "Ching Chi-fai"
    return surface[0].isupper() and len(surface) > 1 and not surface.isupper()


def speaks(sentence: Sentence, saying: Mention, first: int, last: int) -> bool:
    """Tell whether the name stands beside the verb, or has an apposition before it."""
    if saying.kind == "according":
        between = kinds_between(sentence, saying.last, first)
        near = 0 <= first - saying.last <= _GAP and between <= _TITLES
        return near or _is_office(sentence, saying.last, first)
    if saying.last == first:
        return True
    if saying.last < first:
        between = kinds_between(sentence, saying.last, first)
        titled = not between.isdisjoint(_OFFICES | {"term"})
        near = first - saying.last <= _REACH and between <= _APPOSED | _OFFICES
        near = near and titled
        return near or _is_office(sentence, saying.last, first)
    if sentence.tokens.lower[saying.first] == ":":
        # A quotation follows what is told of someone ("Li Ming was content: ...").
        unmarked = MARK not in sentence.tokens.kind[last : saying.first]
        return unmarked and saying.first - last <= _APPOSITION
    near = saying.first - last <= 1 or _is_member(sentence, last, saying.first)
    near = near or _is_in_manner(sentence, last, saying.first)
    between = kinds_between(sentence, last, saying.first)
    dated = between == {"calendar"} or (
        between == {"period"} and saying.first - last <= _REACH
    )
    return (
        near
        or dated
        or _is_staged(sentence, last, saying.first)
        or (_is_apposed(sentence, last, saying.first))
    )


def _is_office(sentence: Sentence, verb: int, first: int) -> bool:
    """Tell whether the name at *first* is that of the holder of an office.

    "Said the chamber's president, X", "according to the secretary of trade, X".
    """
    tokens = sentence.tokens
    if not 0 < first - verb <= _APPOSITION or tokens.lower[first - 1] != ",":
        return False
    marks = [at for at in range(verb, first) if tokens.kind[at] == MARK]
    between = kinds_between(sentence, verb, first) - {","}
    told = marks == [first - 1] and not between.isdisjoint(_OFFICES)
    return told and between <= _APPOSED | _OFFICES


def _is_staged(sentence: Sentence, last: int, verb: int) -> bool:
    """Tell whether a day and an occasion join name and verb.

    "高峰1月21日在例行新闻发布会上表示".
    """
    between = [m for m in sentence.mentions if last <= m.first and m.last <= verb]
    ends = [last, *(m.last for m in between)]
    joined = all(m.first == end for m, end in zip(between, ends, strict=False))
    return joined and ends[-1] == verb and {m.kind for m in between} <= WHEN


def _is_in_manner(sentence: Sentence, last: int, verb: int) -> bool:
    """Tell whether only unknown words join name and verb ("李明翻开账本说").

    They tell how it was said; in English a verb of their own would be among them.
    """
    if not load_word_sets(sentence.language).modifiers_first:
        return False
    between = range(last, verb)
    unmarked = all(sentence.tokens.kind[at] == WORD for at in between)
    return (
        unmarked and verb - last <= _REACH and not kinds_between(sentence, last, verb)
    )


def _is_member(sentence: Sentence, last: int, verb: int) -> bool:
    """Tell whether a body joins name and verb ("X of the Y Bureau said")."""
    between = [m for m in sentence.mentions if last <= m.first and m.last <= verb]
    joined = bool(between) and between[0].first == last and between[0].kind in _MEMBER
    return (
        joined
        and verb - last <= _REACH
        and all(m.kind in _MEMBERS for m in between)
        and MARK not in sentence.tokens.kind[last:verb]
    )


def _is_apposed(sentence: Sentence, last: int, verb: int) -> bool:
    """Tell whether an apposition joins name and verb ("X, head of Y, said")."""
    tokens = sentence.tokens
    marks = [at for at in range(last, verb) if tokens.kind[at] == MARK]
    if verb - last > _APPOSITION or not marks or marks[0] != last:
        return False
    closed = marks[-1] == verb - 1 or "title" in kinds_between(sentence, last, verb)
    return tokens.lower[last] == "," and closed


def speaking_role(sentence: Sentence, words: WordSets) -> str | None:
    """Return the title of someone without a name who speaks, or None.

    "An official in charge of X said", "the head of the bureau's Y office told".
    """
    for index, title in enumerate(sentence.mentions):
        if title.kind != "title":
            continue
        if words.modifiers_first:
            role = _role_of_body(sentence, index)
            if role is not None:
                return role
            continue
        if sentence.tokens.word(title.first - 1) not in words.determiners:
            continue
        for saying in sentence.mentions:
            near = 0 <= saying.first - title.last <= _APPOSITION
            if near and saying.kind == "say" and _leads(sentence, title, saying):
                return text_of(sentence.tokens, title.first, title.last)
    return None


def _role_of_body(sentence: Sentence, index: int) -> str | None:
    """Return the title at *index* with the body before it, if its man speaks."""
    mentions, tokens = sentence.mentions, sentence.tokens
    following = [m for m in mentions[index + 1 :] if m.kind not in WHEN][:1]
    if not following or following[0].kind != "say":
        return None
    title = mentions[index]
    while index and mentions[index - 1].kind in {"title", "and"}:
        index -= 1  # "书记、厅长"
    if MARK in tokens.kind[title.last : following[0].first]:
        return None
    if index and mentions[index - 1].kind == COUNT and _adjoins(mentions, index):
        index -= 1  # "商务局一位负责人"
    first = at = index
    while first and mentions[first - 1].kind == "term":
        near = mentions[at].first - mentions[first - 1].last <= _GAP + 1
        joined = at == index and near
        first -= 1
        if not joined and mentions[first].last != mentions[at].first:
            break
        at = first
    named = (is_institution(m) or term_in(m, "place") for m in mentions[at:index])
    if at == index or not any(named):
        return None
    return text_of(tokens, mentions[at].first, title.last)


def _adjoins(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether nothing stands between the mention at *index* and the one before."""
    return mentions[index - 1].last == mentions[index].first


def is_institution(mention: Mention) -> bool:
    """Tell whether *mention* names an institution that may state figures."""
    term: Term | None = term_in(mention, "institution")
    return term is not None and term.code != "neutral"


def _leads(sentence: Sentence, title: Mention, saying: Mention) -> bool:
    """Tell whether only what someone is head of stands before the verb."""
    between = [
        m for m in sentence.mentions if title.last <= m.first and m.last <= saying.first
    ]
    if not between:
        return title.last == saying.first
    joined = between[0].first == title.last and between[0].kind in _MEMBER
    unmarked = MARK not in sentence.tokens.kind[title.last : saying.first]
    return joined and unmarked and all(m.kind in _ROLES for m in between)


def has_title(sentence: Sentence, first: int) -> bool:
    """Tell whether a title stands right before the name ("bureau head X")."""
    return any(m.kind == "title" and m.last == first for m in sentence.mentions)


def is_introduced(sentence: Sentence, first: int, last: int, words: WordSets) -> bool:
    """Tell whether words beside a name tell that it is a person's.

    "Mayor X", "X, 34, sells", "X, who", "X, head of Y".
    """
    tokens = sentence.tokens
    if has_title(sentence, first) or _opens(sentence, first, last, words):
        return True
    if tokens.word(last) != "," or last + 1 >= sentence.last:
        return False
    age = last + 1 + (tokens.lower[last + 1] in words.ages)
    if tokens.lower[last + 1] in words.personal or tokens.word(age + 1) == ",":
        return tokens.is_number(age) or tokens.lower[last + 1] in words.personal
    end = min(sentence.last, last + _TOLD)
    stop = next((at for at in range(last + 1, end) if tokens.kind[at] == MARK), end)
    return "title" in kinds_between(sentence, last + 1, stop)


def _opens(sentence: Sentence, first: int, last: int, words: WordSets) -> bool:
    """Tell whether a sentence is on someone named at its head ("X opened a shop")."""
    tokens = sentence.tokens
    ends = words.company_ends | words.place_ends | words.bodies
    if (
        first != sentence.first
        or last >= sentence.last
        or tokens.lower[last - 1] in ends
    ):
        return False
    verb = tokens.kind[last] == WORD and not tokens.surface(last)[0].isupper()
    return verb and tokens.lower[last] not in words.name_joints


def pronoun_speaks(
    sentence: Sentence, sayings: Sequence[Mention], pronouns: frozenset[str]
) -> bool:
    """Tell whether one of *pronouns* stands beside one of the verbs ("said he")."""
    lower = sentence.tokens.lower
    for saying in sayings:
        if saying.kind != "say":
            continue
        if saying.first > sentence.first and lower[saying.first - 1] in pronouns:
            return True
        if saying.last < sentence.last and lower[saying.last] in pronouns:
            behind = lower[saying.last + 1 : saying.last + 2]
            if not behind or not behind[0].isalpha():
                return True
    return False


def speaker_speaks(sentence: Sentence, saying: Mention, words: WordSets) -> bool:
    """Tell whether "the minister said", "said he", "said the owner" stands there."""
    for mention in sentence.mentions:
        beside = mention.last == saying.first or saying.last == mention.first
        if mention.kind == "speaker" and beside:
            return True
        behind = 0 < mention.first - saying.last <= _GAP + 1
        article = sentence.tokens.word(saying.last) in words.definites
        if mention.kind == "title" and behind and article:
            return True
    return False
