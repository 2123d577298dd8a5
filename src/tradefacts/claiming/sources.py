"""Who is said to state the figures of a sentence."""

from collections.abc import Iterator, Sequence
from typing import Final

import attrs

from tradefacts.claiming.phrases import term_of
from tradefacts.reading.mentions import Mention
from tradefacts.reading.reader import Sentence
from tradefacts.reading.tokens import MARK, WORD, Tokens

_LONGEST_NAME: Final = 4
#: How many tokens an apposition between a name and its verb may have.
_APPOSITION: Final = 24
#: How far an institution may stand behind "according to".
_REACH: Final = 8
#: Mentions that may stand between an institution and its verb.
_BETWEEN: Final = frozenset({"(", ")", "term", "article", "of", "data", "calendar", "on", "possessive"})


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

    current: Speaker | None = None
    #: A sentence without figures has opened a speech.
    speech: bool = False
    last_person: Speaker | None = None
    names: set[str] = attrs.Factory(set)

    def next_paragraph(self, *, quoted: bool) -> None:
        """Forget the speaker, unless the speech goes on."""
        if quoted and self.last_person is not None:
            self.current = self.last_person
        elif not self.speech:
            self.current = None

    def hear(self, sentence: Sentence, *, has_figures: bool) -> Speaker | None:
        """Return who states *sentence*, if it says so, and keep it for what follows."""
        found = self._person(sentence) or self._institution(sentence)
        if found is None:
            return None
        self.current = found
        self.speech = found.is_person and found.opens and not has_figures
        if found.is_person:
            self.last_person = found
        return found

    # -- persons ---------------------------------------------------------------------

    def _person(self, sentence: Sentence) -> Speaker | None:
        says = [m for m in sentence.mentions if m.kind in ("say", "according")]
        if not says:
            return None
        names = list(_names(sentence))
        for say in says:
            for first, last in names:
                name = _text(sentence.tokens, first, last)
                if (last - first > 1 or name in self.names or say.last == first) and _speaks(
                    sentence, say, first, last
                ):
                    self.names.update(name.split())
                    return Speaker(name, is_person=True, opens=_opens(sentence, say, last))
        if self.last_person is not None and any(_pronoun_speaks(sentence, say) for say in says):
            return attrs.evolve(self.last_person, opens=False)
        return None

    # -- institutions ----------------------------------------------------------------

    @staticmethod
    def _institution(sentence: Sentence) -> Speaker | None:
        mentions = sentence.mentions
        for index, mention in enumerate(mentions):
            if _is_institution(mention) and _states(sentence, mentions, index):
                return Speaker(_institution_name(sentence, mentions, index), is_person=False)
        return None


def _speaks(sentence: Sentence, say: Mention, first: int, last: int) -> bool:
    """Tell whether the name stands beside the verb, or heads an apposition before it."""
    tokens = sentence.tokens
    if say.kind == "according":
        return first - say.last <= 2 and _kinds(sentence, say.last, first) <= {"title", "article"}
    if say.last <= first:
        between = _kinds(sentence, say.last, first)
        return first - say.last <= _REACH and between <= {"title", "article", "of", "term", "for", "possessive"} and (
            say.last == first or "title" in between or "term" in between
        )
    if say.first - last <= 1:
        return True
    marks = [k for k in range(last, say.first) if tokens.kind[k] == MARK]
    if say.first - last > _APPOSITION or not marks or marks[0] != last:
        return False
    return tokens.lower[last] == "," and (marks[-1] == say.first - 1 or "title" in _kinds(sentence, last, say.first))


def _opens(sentence: Sentence, say: Mention, last: int) -> bool:
    tokens = sentence.tokens
    return say.kind == "say" and say.first >= last and say.last < sentence.last and tokens.lower[say.last] in ("that", ":", ",")


def _kinds(sentence: Sentence, first: int, last: int) -> set[str]:
    """Return the kinds of mention between two tokens."""
    return {m.kind for m in sentence.mentions if first <= m.first and m.last <= last}


def _pronoun_speaks(sentence: Sentence, say: Mention) -> bool:
    """Tell whether "the minister said", "said he" stands there."""
    return any(
        m.kind == "speaker" and (m.last == say.first or say.last == m.first)
        for m in sentence.mentions
    )


def _states(sentence: Sentence, mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether the institution at *index* is said to state the sentence."""
    mention = mentions[index]
    tokens = sentence.tokens
    for before in reversed(mentions[:index]):
        if before.kind in (",", ";", "phrase"):
            break
        if before.kind == "according":
            return mention.first - before.last <= _REACH
        if before.kind == "data":
            return mention.first - before.last <= _REACH and any(
                m.kind in ("say", "according") for m in mentions
            )
    if index and mentions[index - 1].kind == "say" and mention.first - mentions[index - 1].last <= 2:
        return True
    following = mentions[index + 1 :]
    if following and following[0].kind in ("possessive", "data") and following[0].first <= mention.last + 2:
        data = next((k for k, m in enumerate(following[:2]) if m.kind == "data"), None)
        if data is not None:
            return any(
                m.kind == "say" and m.first - following[data].last <= _REACH
                for m in following[data + 1 : data + 4]
            )
    for after in following:
        if after.kind == "say":
            return after.first - mention.last <= 6 and tokens.lower[after.first] not in ("called", "issued")
        if after.kind not in _BETWEEN:
            return False
    return False


def _is_institution(mention: Mention) -> bool:
    if mention.kind != "term":
        return False
    term = term_of(mention)
    return term.dimension == "institution" and term.code != "neutral"


def _institution_name(sentence: Sentence, mentions: Sequence[Mention], index: int) -> str:
    """Return the name as it stands, with the place before it ("Taizhou customs")."""
    mention = mentions[index]
    first, last = mention.first, mention.last
    before = mentions[index - 1] if index else None
    if (
        before is not None
        and before.kind == "term"
        and before.last == first
        and term_of(before).dimension == "place"
    ):
        first = before.first
    return _text(sentence.tokens, first, last)


def _names(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Yield the runs of capitalised words that no list knows, as token ranges."""
    tokens = sentence.tokens
    known = {index for m in sentence.mentions for index in range(m.first, m.last)}
    index = sentence.first
    while index < sentence.last:
        end = index
        while (
            end < sentence.last
            and end - index < _LONGEST_NAME
            and _is_name_word(tokens, end, known)
        ):
            end += 1
        if end > index:
            yield index, end
        index = max(end, index + 1)


def _is_name_word(tokens: Tokens, index: int, known: set[int]) -> bool:
    if tokens.kind[index] != WORD or index in known:
        return False
    surface = tokens.surface(index)
    return surface[0].isupper() and len(surface) > 1 and not surface.isupper()


def _text(tokens: Tokens, first: int, last: int) -> str:
    return " ".join(tokens.text[tokens.start[first] : tokens.end[last - 1]].split())
