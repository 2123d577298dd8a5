"""Sources: who is said to state the figures of a sentence."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import pairwise
from typing import Final

import attrs

from tradefacts.claiming.items import VALUED, detail_of
from tradefacts.claiming.speakers.bodies import (
    SILENT,
    body_name,
    known_body,
    tallies,
    unknown_body,
)
from tradefacts.claiming.speakers.persons import (
    LEAST_NAME,
    find_names,
    has_title,
    is_institution,
    is_introduced,
    kinds_between,
    pronoun_speaks,
    speaker_speaks,
    speaking_role,
    speaks,
    text_of,
)
from tradefacts.reading.mentions import Mention
from tradefacts.reading.reader import Sentence
from tradefacts.reading.tokens import MARK
from tradefacts.reading.wordsets import WordSets
from tradefacts.records import define, evolve, passing

#: How many tokens a speaker's label has at most, the title with it.
_LABEL: Final = 16
#: How many words a label without a title has at most.
_LONGEST_NAME: Final = 4
#: The mentions of an institution with its place ("Wuhan Customs:").
_LOCATED: Final = 2
#: Only where one of these stands is anybody said to state a sentence, or to have data.
_SAYING: Final = frozenset({"say", "according"})
_STATING: Final = _SAYING | {"data"}
#: "By the agency's tally".
_RECKONED: Final = frozenset({"by", "data"})
#: How many sentences are looked back on for who was named in them.
_REMEMBERED: Final = 12
_QUOTE: Final = '"'
#: What tells in the clause before a colon that something is said behind it.
_ANNOUNCING: Final = frozenset({"data", "title"})
#: The longest quotation that is attributed behind its end, in tokens.
_LONGEST_QUOTATION: Final = 400
_SPEECH_MARKS: Final = frozenset({":", ","})


@passing
class Speaker:
    """Who states something: a person, or an institution."""

    name: str
    is_person: bool
    #: The sentence opens a speech that goes on behind it ("X said that ...").
    opens: bool = False


@define
class Speakers:
    """The speaker in force: for the sentence, the paragraph, and the speech."""

    words: WordSets
    #: Who speaks; None where nobody is said to.
    current: Speaker | None = None
    #: The sentence before, without figures, has opened a speech.
    speech: bool = False
    #: The speech was opened in this paragraph.
    opened_here: bool = False
    #: Figures have stood in this paragraph.
    told_here: bool = False
    #: Who has the floor of a press conference, or released the whole text.
    floor: Speaker | None = None
    #: The name in a label of its own, before it is clear that a person has it.
    called: str | None = None
    #: Whose figures the bullets below a line that ends with a colon list.
    listing: Speaker | None = None
    #: The person that "he" and a new quotation mean; None before the first.
    last_person: Speaker | None = None
    #: The institution that "it" and "its figures" mean; None before the first.
    last_body: Speaker | None = None
    #: Who was named last, a person or an institution; None before the first.
    last_named: Speaker | None = None
    #: The words of the names heard so far: a surname alone is known by them.
    names: set[str] = attrs.Factory(set)
    #: Figures have stood before.
    started: bool = False
    #: The last sentences, until it is asked who was named in them.
    unmet: list[Sentence] = attrs.Factory(list)
    #: The sentence that was last searched for names, and those found in it.
    searched: Sentence | None = None
    found: Sequence[tuple[int, int]] = ()

    def next_paragraph(self, *, quoted: bool, listed: bool) -> None:
        """Forget the speaker, unless the speech or the list of figures goes on."""
        self.opened_here = self.told_here = False
        self.listing = self.listing if listed else None
        if self.listing is not None:
            self.current = self.listing
        elif quoted and self.last_person is not None:
            self.current = self.last_person
        elif not self.speech:
            self.current = self.floor

    # -- labels ----------------------------------------------------------------------

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
        self._meet_all()
        if sentence.tokens.lower[sentence.first] in self.words.answers:
            self.floor, self.called = self.last_person, None
        else:
            self.floor, self.called = self._labelled_person(sentence, colon)
        self.current = self.floor or _labelled(sentence, colon)

    def _labelled_person(
        self, sentence: Sentence, colon: int
    ) -> tuple[Speaker | None, str | None]:
        """Return the person of a label; else the name that stands alone in it."""
        first, last = next(find_names(sentence, self.words), (0, 0))
        bracket = _is_bracketed(sentence)
        # "Title name:" where titles stand before names.
        led = self.words.modifiers_first and last == colon
        opens = first == sentence.first + bracket
        if not (opens or led) or last - first < LEAST_NAME:
            return None, None
        name = text_of(sentence.tokens, first, last)
        last += bracket
        titled = "title" in kinds_between(sentence, sentence.first, colon)
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

    # -- sentences -------------------------------------------------------------------

    def hear(self, sentence: Sentence, *, has_figures: bool) -> Speaker | None:
        """Return who states *sentence*, if it says so, and keep it for what follows."""
        sentence = _with_colons(_with_additions(sentence, self.words), self.words)
        self.unmet = [*self.unmet[-_REMEMBERED:], sentence]
        found = None
        if not sentence.kinds.isdisjoint(_STATING) or tallies(sentence, self.words):
            self._meet_all()
            found = self._speaker(sentence, has_figures=has_figures)
        elif ":" in sentence.kinds and "institution" in sentence.dimensions:
            found = _closing_body(sentence, self.words)
        releases = not self.started and sentence.kinds.isdisjoint(VALUED)
        self.started = self.started or has_figures
        told, self.told_here = self.told_here, self.told_here or has_figures
        if found is None:
            # A speech goes on below its paragraph only if it begins there.
            self.speech = self.speech and not self.opened_here
            return None
        if self.floor is not None and self.floor.is_person and not found.is_person:
            found = self.floor  # who has the floor only cites a body
        self.current = found
        self._open_speech(sentence, found, has_figures=has_figures)
        # What only comments on the figures of its paragraph ends with that.
        self.speech = self.speech and not told
        if (
            releases
            and not found.is_person
            and _opens_with_saying(sentence, self.words)
        ):
            self.floor = found
        if found.is_person:
            self.last_person = found
        else:
            self.last_body = found
        return found

    def _open_speech(
        self, sentence: Sentence, found: Speaker, *, has_figures: bool
    ) -> None:
        """Note whether what follows the sentence is still said by *found*."""
        opens = found.opens and not has_figures and '"' not in sentence.kinds
        self.speech = self.opened_here = found.is_person and opens
        if not has_figures and sentence.tokens.lower[sentence.last - 1] == ":":
            self.listing = found

    def _meet_all(self) -> None:
        """Remember who was named: "he said", "its figures show" may follow."""
        for sentence in self.unmet:
            self._meet(sentence)
        self.unmet.clear()

    def _meet(self, sentence: Sentence) -> None:
        for index, mention in enumerate(sentence.mentions):
            if mention.kind == "term" and is_institution(mention):
                name = body_name(sentence, index, self.words)
                self.last_body = self.last_named = Speaker(name, is_person=False)
        for first, last in self._names_in(sentence):
            if last - first < LEAST_NAME:
                continue
            name = text_of(sentence.tokens, first, last)
            self.names.update(name.split())
            if is_introduced(sentence, first, last, self.words):
                self.last_named = self._known_person(name)

    def _names_in(self, sentence: Sentence) -> Sequence[tuple[int, int]]:
        """Return the names of persons in *sentence*, as token ranges."""
        if self.searched is not sentence:
            self.searched = sentence
            self.found = tuple(find_names(sentence, self.words))
        return self.found

    def _speaker(self, sentence: Sentence, *, has_figures: bool) -> Speaker | None:
        sayings = [
            m
            for m in sentence.mentions
            if m.kind in _SAYING and not self._is_hearsay(sentence, m)
        ]
        person = self._person(sentence, sayings) if sayings else None
        if person is None:
            name = known_body(sentence, self.words, any_data=not has_figures)
            if name is not None:
                return Speaker(name, is_person=False)
        stated = sayings or sentence.kinds >= _RECKONED
        name = unknown_body(sentence, self.words) if stated else None
        # A person may be part of a name ("the X Institute"), or have it for a title.
        if name is not None and (
            person is None or _is_part(person.name, name, self.words)
        ):
            return Speaker(name, is_person=False)
        if person is None and sayings and _points_back(sentence, sayings, self.words):
            return self.last_body
        if person is None and _is_told_by_them(sentence):
            return self.current or self.last_named
        return person

    def _person(self, sentence: Sentence, sayings: Sequence[Mention]) -> Speaker | None:
        named = self._named(sentence, sayings)
        if named is not None:
            return named
        role = speaking_role(sentence, self.words)
        if role is not None:
            return Speaker(role, is_person=True)
        if self.last_person is not None and any(
            speaker_speaks(sentence, saying, self.words) for saying in sayings
        ):
            return evolve(self.last_person, opens=False)
        return None

    def _is_hearsay(self, sentence: Sentence, saying: Mention) -> bool:
        """Tell whether something is only said of the subject ("was said to")."""
        word = sentence.tokens.word
        if detail_of(saying) in SILENT:
            return True
        return (
            word(saying.first - 1) in self.words.copulas and word(saying.last) == "to"
        )

    def _named(self, sentence: Sentence, sayings: Sequence[Mention]) -> Speaker | None:
        """Return the person that is named beside one of *sayings*, if any."""
        for saying in sayings:
            for first, last in self._names_in(sentence):
                name = text_of(sentence.tokens, first, last)
                alone = last - first == 1 and saying.last != first
                if alone and not (name in self.names or has_title(sentence, first)):
                    continue
                if speaks(sentence, saying, first, last):
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


def _closing_body(sentence: Sentence, words: WordSets) -> Speaker | None:
    """Return the body that a headline ends with ("Exports fall in May: customs")."""
    index = len(sentence.mentions) - 1
    if index < 1 or not is_institution(sentence.mentions[index]):
        return None
    name = body_name(sentence, index, words)
    colon = sentence.mentions[index].last - 1 - len(name.split())
    closes = sentence.mentions[index].last == sentence.last
    told = closes and sentence.tokens.word(colon) == ":"
    return Speaker(name, is_person=False) if told else None


def _with_additions(sentence: Sentence, words: WordSets) -> Sentence:
    """Return *sentence* with "X added." as the saying that it is, not as a rise."""
    if "rise" not in sentence.kinds:
        return sentence
    lower = sentence.tokens.lower
    if words.adding.isdisjoint(lower[sentence.first : sentence.last]):
        return sentence
    adding = {
        mention.first
        for mention in sentence.mentions
        if lower[mention.first] in words.adding
        and _adds_words(sentence, mention, words)
    }
    return _with_sayings(sentence, adding)


def _with_colons(sentence: Sentence, words: WordSets) -> Sentence:
    """Return *sentence* with a colon before a quotation as the saying that it is.

    Where modifiers lead so is any behind a person, or data ("关长李明算了笔账：").
    """
    lower = sentence.tokens.lower
    if ":" not in sentence.kinds:
        return sentence
    colons = {
        m.first
        for m in sentence.mentions
        if m.kind == ":"
        and (
            _QUOTE in lower[m.last : m.last + 1]
            or (words.modifiers_first and _is_announced(sentence, m.first))
        )
    }
    return _with_sayings(sentence, colons)


def _is_announced(sentence: Sentence, colon: int) -> bool:
    """Tell whether the clause up to *colon* has a person with a title, or data."""
    kinds = sentence.tokens.kind
    first = colon
    while first > sentence.first and kinds[first - 1] != MARK:
        first -= 1
    return not kinds_between(sentence, first, colon).isdisjoint(_ANNOUNCING)


def _with_sayings(sentence: Sentence, said: AbstractSet[int]) -> Sentence:
    """Return *sentence* with the mentions at tokens *said* as sayings."""
    if not said:
        return sentence
    mentions = [
        evolve(m, kind="say", value=None) if m.first in said else m
        for m in sentence.mentions
    ]
    return evolve(sentence, mentions=mentions)


def _adds_words(sentence: Sentence, mention: Mention, words: WordSets) -> bool:
    """Tell whether nothing stands behind "added" that could be the sum added."""
    at = mention.last
    ends = at >= sentence.last or sentence.tokens.kind[at] == MARK
    return ends or sentence.tokens.lower[at] in words.speech_openings


def _points_back(
    sentence: Sentence, sayings: Sequence[Mention], words: WordSets
) -> bool:
    """Tell whether "it added" or "its figures show" stands in the sentence."""
    if pronoun_speaks(sentence, sayings, words.its):
        return True
    kinds = [mention.kind for mention in sentence.mentions]
    return any(kinds[at : at + 3] == ["its", "data", "say"] for at in range(len(kinds)))


def _is_told_by_them(sentence: Sentence) -> bool:
    """Tell whether those just named tell something ("据介绍")."""
    pairs = pairwise(sentence.mentions)
    return any(
        cited.kind == "according"
        and saying.kind == "say"
        and cited.last == saying.first
        for cited, saying in pairs
    )


def quotation_before(sentence: Sentence) -> int | None:
    """Return where the quotation begins that *sentence* says who has said, or None.

    The quotation is a sentence, or several, and ends right before; or it goes on into
    the sentence ("'In 2023 it was 5 tonnes. Now it is 3,' said the mayor").
    """
    tokens, close = sentence.tokens, sentence.first - 1
    if tokens.word(close) != _QUOTE or tokens.kind[close - 1] != MARK:
        if not _closes_quotation(sentence):
            return None
        close += 1
    for at in range(close - 1, max(-1, close - _LONGEST_QUOTATION), -1):
        opens = at == 0 or tokens.kind[at - 1] == MARK
        if tokens.lower[at] == _QUOTE and opens:
            return tokens.start[at]
    return None


def _closes_quotation(sentence: Sentence) -> bool:
    """Tell whether the first mark of quotation in *sentence* closes one."""
    tokens = sentence.tokens
    inside = range(sentence.first + 1, sentence.last)
    first = next((at for at in inside if tokens.lower[at] == _QUOTE), None)
    opened = tokens.lower[sentence.first] == _QUOTE
    return (
        first is not None
        and not opened
        and tokens.glued(first)
        and (tokens.kind[first - 1] == MARK)
    )


def _is_part(person: str, name: str, words: WordSets) -> bool:
    """Tell whether a body has a person's name, and is not the person's own body."""
    _, found, behind = name.partition(person)
    following = behind.lower().split()[:1]
    if not found or not following:
        return False
    # "X of the Y Bureau" is a person, "the Y Makers' Bureau" is none.
    return not following[0].isalpha() or following[0] not in words.name_joints


def _opens_with_saying(sentence: Sentence, words: WordSets) -> bool:
    """Tell whether the text says who released it ("Published by X on Monday").

    "According to X, trade has grown" is only said of that.
    """
    head, opening = sentence.mentions[0], sentence.tokens.lower[sentence.first]
    released = head.kind == "according" and (
        words.modifiers_first or opening in words.attributing
    )
    return head.first == sentence.first and (head.kind == "say" or released)


def _label_end(sentence: Sentence) -> int | None:
    """Return the colon of a label at the head of *sentence*, or None without one."""
    tokens = sentence.tokens
    end = min(sentence.last, sentence.first + _LABEL)
    colons = (at for at in range(sentence.first + 1, end) if tokens.lower[at] == ":")
    colon = next(colons, None)
    if colon is None:
        return None
    bracket = _is_bracketed(sentence)
    words = range(sentence.first + bracket, colon - bracket)
    titled = any(m.kind == "title" for m in sentence.mentions if m.last <= colon)
    capital = all(tokens.surface(word)[0].isupper() for word in words)
    known = titled or _labelled(sentence, colon) is not None
    return colon if known or (capital and len(words) <= _LONGEST_NAME) else None


def _is_bracketed(sentence: Sentence) -> bool:
    """Tell whether a label stands in brackets ("[Name]:")."""
    return sentence.tokens.lower[sentence.first] in {"[", "("}


def _labelled(sentence: Sentence, colon: int) -> Speaker | None:
    """Return the institution that is all of the label before *colon*, if one is."""
    label = [m for m in sentence.mentions[:_LOCATED] if m.last <= colon]
    if not label or label[0].first != sentence.first or label[-1].last != colon:
        return None
    name = text_of(sentence.tokens, sentence.first, colon)
    return Speaker(name, is_person=False) if is_institution(label[-1]) else None
