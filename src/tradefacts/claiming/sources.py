"""Sources: who is said to state the figures of a sentence."""

from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from tradefacts.claiming.items import detail_of, term_in
from tradefacts.reading.mentions import Mention, Term
from tradefacts.reading.reader import Sentence
from tradefacts.reading.tokens import MARK, WORD, Tokens
from tradefacts.reading.wordsets import WordSets

_LONGEST_NAME: Final = 4
#: How many words the name of an unknown speaker has at least.
_LEAST_NAME: Final = 2
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
            return
        name = next((span for span in _names(sentence)), (0, 0))
        self.floor = None
        if name[0] == sentence.first and name[1] - name[0] >= _LEAST_NAME:
            titled = "title" in _kinds(sentence, name[1], colon)
            words = set(sentence.tokens.lower[colon : sentence.last])
            plain = name[1] == colon and words & self.words.addresses
            if titled or plain:
                text = _text(sentence.tokens, *name)
                self.names.update(text.split())
                self.floor = Speaker(text, is_person=True)
                self.last_person = self.floor
        self.current = self.floor or _labelled(sentence, colon)

    def hear(self, sentence: Sentence, *, has_figures: bool) -> Speaker | None:
        """Return who states *sentence*, if it says so, and keep it for what follows."""
        found = self._person(sentence) or _institution(sentence)
        if found is None:
            return None
        self.current = found
        quoted = any(mention.kind == '"' for mention in sentence.mentions)
        opens = found.opens and not has_figures and not quoted
        self.speech = found.is_person and opens
        if not has_figures and sentence.tokens.lower[sentence.last - 1] == ":":
            self.listing = found
        if found.is_person:
            self.last_person = found
        return found

    def _person(self, sentence: Sentence) -> Speaker | None:
        sayings = [m for m in sentence.mentions if m.kind in {"say", "according"}]
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
    known = {index for m in sentence.mentions for index in range(m.first, m.last)}
    index = sentence.first
    while index < sentence.last:
        end = index
        longest = min(sentence.last, index + _LONGEST_NAME)
        while end < longest and _is_name_word(tokens, end, known):
            end += 1
        if end > index:
            yield index, end
        index = max(end, index + 1)


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
            return near and any(m.kind in {"say", "according"} for m in mentions)
    return None


def _is_said_before(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether the verb stands right before it ("..., said the ministry")."""
    before = mentions[index - 1] if index else None
    if before is not None and before.kind == "by" and index > 1:
        before = mentions[index - 2]  # "as reported by the ministry"
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
    return _text(sentence.tokens, first, mention.last)


def _text(tokens: Tokens, first: int, last: int) -> str:
    return " ".join(tokens.text[tokens.start[first] : tokens.end[last - 1]].split())
