"""Sources: who is said to state the figures of a sentence."""

from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from tradefacts.claiming.bodies import speaking_body
from tradefacts.claiming.items import detail_of, term_in
from tradefacts.reading.mentions import Mention, Term
from tradefacts.reading.reader import Sentence
from tradefacts.reading.tokens import MARK, WORD, Tokens
from tradefacts.reading.wordsets import WordSets

_LONGEST_NAME: Final = 4
#: How many words the name of an unknown speaker has at least.
_LEAST_NAME: Final = 2
#: How many letters the unknown name of an institution has at least.
_ACRONYM: Final = 3
#: How many tokens a speaker's label has at most, the title with it.
_LABEL: Final = 16
#: How many tokens an apposition between a name and its verb may have.
_APPOSITION: Final = 24
#: How far an institution may stand behind "according to", or its data before a verb.
_REACH: Final = 8
#: How far an institution may stand before its verb; with an apposition between them.
_VERB_REACH: Final = 6
_APPOSED_REACH: Final = 12
#: How far a name may stand behind "said", and data behind their institution.
_GAP: Final = 2
#: Only where one of these stands is anybody said to state a sentence.
_SAYING: Final = frozenset({"say", "according"})
#: How many mentions behind an institution, and behind its data, are looked through.
_DATA: Final = 2
_SAYINGS: Final = 3
#: Mentions that may stand between a verb and the name behind it.
_TITLES: Final = frozenset({"title", "article"})
_APPOSED: Final = _TITLES | {"of", "term", "for", "possessive"}
#: Mentions that may stand between an institution and its verb.
_BETWEEN: Final = frozenset({
    "(", ")", "term", "article", "of", "data", "calendar", "on", "possessive", "level",
})  # fmt: skip
#: Commas that none or one apposition has.
_PAIRED: Final = frozenset({0, 2})
_SPEECH_MARKS: Final = frozenset({":", ","})


@attrs.frozen
class Speaker:
    """Who states something: a person, or an institution."""

    name: str
    is_person: bool
    #: The sentence opens a speech that goes on behind it ("X said that ...").
    opens: bool = False


@attrs.define
class Speakers:
    """The speaker in force: for the sentence, the paragraph, and the speech."""

    words: WordSets
    #: Who speaks; None where nobody is said to.
    current: Speaker | None = None
    #: A sentence without figures has opened a speech.
    speech: bool = False
    #: Who has the floor of a press conference; None outside of one.
    floor: Speaker | None = None
    #: The name in a label of its own, before it is clear that a person has it.
    called: str | None = None
    #: Whose figures the bullets below a line that ends with a colon list.
    listing: Speaker | None = None
    #: The person that "he" and a new quotation mean; None before the first.
    last_person: Speaker | None = None
    #: The words of the names heard so far: a surname alone is known by them.
    names: set[str] = attrs.Factory(set)

    def next_paragraph(self, *, quoted: bool, listed: bool) -> None:
        """Forget the speaker, unless the speech or the list of figures goes on."""
        self.listing = self.listing if listed else None
        if self.listing is not None:
            self.current = self.listing
        elif quoted and self.last_person is not None:
            self.current = self.last_person
        elif not self.speech:
            self.current = self.floor

    def give_floor(self, sentence: Sentence) -> None:
        """Note the label of a speaker ("Name, title:") that opens a paragraph.

        A label that names nobody ends the speech of the one before.
        """
        colon = _label_end(sentence)
        if colon is None:
            if self.called is not None and self._addresses(sentence, sentence.first):
                self.current = self.floor = self._known_person(self.called)
            self.called = None
            return
        self.floor, self.called = self._labelled_person(sentence, colon)
        self.current = self.floor or _labelled(sentence, colon)

    def _labelled_person(
        self, sentence: Sentence, colon: int
    ) -> tuple[Speaker | None, str | None]:
        """Return the person of a label; else the name that stands alone in it."""
        first, last = next((span for span in _names(sentence)), (0, 0))
        if first != sentence.first or last - first < _LEAST_NAME:
            return None, None
        name = _text(sentence.tokens, first, last)
        titled = "title" in _kinds(sentence, last, colon)
        heard = set(name.split()) <= self.names
        if titled or (last == colon and (heard or self._addresses(sentence, colon))):
            return self._known_person(name), None
        return None, name if last == colon == sentence.last - 1 else None

    def _addresses(self, sentence: Sentence, first: int) -> bool:
        """Tell whether someone addresses those present from token *first* on."""
        words = sentence.tokens.lower[first : sentence.last]
        return not self.words.addresses.isdisjoint(words)

    def _known_person(self, name: str) -> Speaker:
        """Return the person *name*, now known by it."""
        self.names.update(name.split())
        self.last_person = Speaker(name, is_person=True)
        return self.last_person

    def hear(self, sentence: Sentence, *, has_figures: bool) -> Speaker | None:
        """Return who states *sentence*, if it says so, and keep it for what follows."""
        if sentence.kinds.isdisjoint(_SAYING):
            return None
        found = self._person(sentence) or _institution(sentence)
        if found is None or found.is_person:
            found = self._body(sentence, found)
        if found is None:
            return None
        self.current = found
        opens = found.opens and not has_figures and '"' not in sentence.kinds
        self.speech = found.is_person and opens
        if not has_figures and sentence.tokens.lower[sentence.last - 1] == ":":
            self.listing = found
        if found.is_person:
            self.last_person = found
        return found

    def _body(self, sentence: Sentence, person: Speaker | None) -> Speaker | None:
        """Return the unknown body that speaks, else *person*, who may be part of it."""
        name = speaking_body(sentence, self.words)
        if name is None or (person is not None and person.name not in name):
            return person
        return Speaker(name, is_person=False)

    def _person(self, sentence: Sentence) -> Speaker | None:
        sayings = [
            m
            for m in sentence.mentions
            if m.kind in _SAYING and not self._is_hearsay(sentence, m)
        ]
        if not sayings:
            return None
        named = self._named(sentence, sayings)
        if named is not None:
            return named
        if self.last_person is not None and any(
            _pronoun_speaks(sentence, saying) for saying in sayings
        ):
            return attrs.evolve(self.last_person, opens=False)
        return None

    def _is_hearsay(self, sentence: Sentence, saying: Mention) -> bool:
        """Tell whether something is only said of the subject ("was said to")."""
        word = sentence.tokens.word
        return (
            word(saying.first - 1) in self.words.copulas and word(saying.last) == "to"
        )

    def _named(self, sentence: Sentence, sayings: Sequence[Mention]) -> Speaker | None:
        """Return the person that is named beside one of *sayings*, if any."""
        names = list(_names(sentence))
        for saying in sayings:
            for first, last in names:
                name = _text(sentence.tokens, first, last)
                alone = last - first == 1 and saying.last != first
                if alone and name not in self.names:
                    continue
                if _speaks(sentence, saying, first, last):
                    self.names.update(name.split())
                    opens = self._opens(sentence, saying, last)
                    return Speaker(name, is_person=True, opens=opens)
        return None

    def _opens(self, sentence: Sentence, saying: Mention, last: int) -> bool:
        """Tell whether a speech begins behind the verb ("X said that")."""
        at = saying.last
        if saying.kind != "say" or saying.first < last or at >= sentence.last:
            return False
        word = sentence.tokens.lower[at]
        return word in _SPEECH_MARKS or word in self.words.speech_openings


def _label_end(sentence: Sentence) -> int | None:
    """Return the colon of a label at the head of *sentence*, or None without one."""
    tokens = sentence.tokens
    end = min(sentence.last, sentence.first + _LABEL)
    for at in range(sentence.first + 1, end):
        if tokens.lower[at] == ":":
            words = range(sentence.first, at)
            titled = any(m.kind == "title" for m in sentence.mentions if m.last <= at)
            capital = all(tokens.surface(word)[0].isupper() for word in words)
            return at if titled or (capital and len(words) <= _LONGEST_NAME) else None
    return None


def _labelled(sentence: Sentence, colon: int) -> Speaker | None:
    """Return the institution that is all of the label before *colon*, if one is."""
    head = sentence.mentions[0] if sentence.mentions else None
    if head is None or head.first != sentence.first or head.last != colon:
        return None
    name = _text(sentence.tokens, head.first, head.last)
    return Speaker(name, is_person=False) if _is_institution(head) else None


# -- persons -------------------------------------------------------------------------


def _speaks(sentence: Sentence, saying: Mention, first: int, last: int) -> bool:
    """Tell whether the name stands beside the verb, or has an apposition before it."""
    if saying.kind == "according":
        between = _kinds(sentence, saying.last, first)
        return first - saying.last <= _GAP and between <= _TITLES
    if saying.last == first:
        return True
    if saying.last < first:
        between = _kinds(sentence, saying.last, first)
        titled = "title" in between or "term" in between
        return first - saying.last <= _REACH and titled and between <= _APPOSED
    return saying.first - last <= 1 or _is_apposed(sentence, last, saying.first)


def _is_apposed(sentence: Sentence, last: int, verb: int) -> bool:
    """Tell whether an apposition joins name and verb ("X, head of Y, said")."""
    tokens = sentence.tokens
    marks = [at for at in range(last, verb) if tokens.kind[at] == MARK]
    if verb - last > _APPOSITION or not marks or marks[0] != last:
        return False
    closed = marks[-1] == verb - 1 or "title" in _kinds(sentence, last, verb)
    return tokens.lower[last] == "," and closed


def _kinds(sentence: Sentence, first: int, last: int) -> set[str]:
    """Return the kinds of mention between two tokens."""
    return {m.kind for m in sentence.mentions if first <= m.first and m.last <= last}


def _pronoun_speaks(sentence: Sentence, saying: Mention) -> bool:
    """Tell whether "the minister said", "said he" stands there."""
    return any(
        m.kind == "speaker" and (m.last == saying.first or saying.last == m.first)
        for m in sentence.mentions
    )


def _names(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield the runs of capitalized words that no list knows, as token ranges."""
    tokens = sentence.tokens
    known = {
        index
        for m in sentence.mentions
        if not _is_surname(tokens, m)
        for index in range(m.first, m.last)
    }
    index = sentence.first
    while index < sentence.last:
        end = index
        longest = min(sentence.last, index + _LONGEST_NAME)
        while end < longest and _is_name_word(tokens, end, known):
            end += 1
        if end > index:
            yield index, end
        index = max(end, index + 1)


def _is_surname(tokens: Tokens, mention: Mention) -> bool:
    """Tell the surname "He" from the pronoun: a further name follows it."""
    at = mention.last
    if mention.kind != "speaker" or at - mention.first > 1 or at >= len(tokens):
        return False
    return tokens.kind[at] == WORD and tokens.surface(at)[0].isupper()


def _is_name_word(tokens: Tokens, index: int, known: set[int]) -> bool:
    if tokens.kind[index] != WORD or index in known:
        return False
    surface = tokens.surface(index)
    return surface[0].isupper() and len(surface) > 1 and not surface.isupper()


# -- institutions --------------------------------------------------------------------


def _institution(sentence: Sentence) -> Speaker | None:
    """Return the first institution that is said to state *sentence*, if any."""
    for index, mention in enumerate(sentence.mentions):
        if _is_institution(mention) and _states(sentence, index):
            return Speaker(_institution_name(sentence, index), is_person=False)
    return _acronym(sentence)


def _acronym(sentence: Sentence) -> Speaker | None:
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
            return Speaker(name, is_person=False)
    return None


def _is_institution(mention: Mention) -> bool:
    term: Term | None = term_in(mention, "institution")
    return term is not None and term.code != "neutral"


def _states(sentence: Sentence, index: int) -> bool:
    """Tell whether the institution at *index* is said to state the sentence."""
    mentions = sentence.mentions
    cited = _is_cited(mentions, index)
    if cited is not None:
        return cited
    if _is_said_before(mentions, index):
        return True
    data = _data_behind(mentions, index)
    if data is not None:
        return _data_speak(mentions, data)
    return _says(mentions, index)


def _says(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether the institution has its verb behind it, or behind an apposition."""
    commas = 0
    for saying in mentions[index + 1 :]:
        if saying.kind == "say":
            if detail_of(saying) == "deed":
                continue  # "figures issued on Monday show"
            reach = _APPOSED_REACH if commas else _VERB_REACH
            return commas in _PAIRED and saying.first - mentions[index].last <= reach
        if saying.kind == ",":
            commas += 1
        elif saying.kind not in _BETWEEN:
            return False
    return False


def _is_cited(mentions: Sequence[Mention], index: int) -> bool | None:
    """Tell whether "according to" reaches to it; None where nothing decides."""
    for before in reversed(mentions[:index]):
        if before.kind in {",", ";", "phrase"}:
            return None
        near = mentions[index].first - before.last <= _REACH
        if before.kind == "according":
            return near
        if before.kind == "data":
            return near and any(m.kind in _SAYING for m in mentions)
    return None


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


def _data_speak(mentions: Sequence[Mention], data: int) -> bool:
    """Tell whether the data at that index are said to show something."""
    return any(
        m.kind == "say" and m.first - mentions[data].last <= _REACH
        for m in mentions[data + 1 : data + 1 + _SAYINGS]
    )


def _institution_name(sentence: Sentence, index: int) -> str:
    """Return the name as it stands, with the place before it ("Taizhou customs")."""
    mention = sentence.mentions[index]
    before = sentence.mentions[index - 1] if index else None
    located = (
        before is not None
        and before.last == mention.first
        and term_in(before, "place") is not None
    )
    first = before.first if before is not None and located else mention.first
    known = before.last - 1 if before is not None else sentence.first
    while first == mention.first and _is_of_name(sentence.tokens, first - 1, known):
        first -= 1
    return _text(sentence.tokens, first, mention.last)


def _is_of_name(tokens: Tokens, index: int, known: int) -> bool:
    """Tell whether an unknown word begins the name ("Langxi Bureau of Commerce")."""
    return (
        index > known and tokens.kind[index] == WORD and tokens.surface(index).istitle()
    )


def _text(tokens: Tokens, first: int, last: int) -> str:
    return " ".join(tokens.text[tokens.start[first] : tokens.end[last - 1]].split())
