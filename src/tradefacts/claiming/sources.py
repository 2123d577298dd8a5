"""Who is said to state the figures of a sentence."""

from collections.abc import Sequence
from typing import Final

import attrs

from tradefacts.claiming.phrases import term_of
from tradefacts.reading.mentions import Mention
from tradefacts.reading.reader import Sentence
from tradefacts.reading.tokens import WORD, Tokens

_LONGEST_NAME: Final = 4
#: Common nouns that stand for an institution or a person where a name is missing.
_TITLES: Final = frozenset({
    "minister", "spokesperson", "spokesman", "spokeswoman", "official", "officials", "director", "head", "president",
    "chairman", "chairperson", "commissioner", "governor", "mayor", "manager", "ceo", "analyst", "economist", "chief", "deputy",
})  # fmt: skip
_HEADS: Final = frozenset({
    "data", "figures", "statistics", "report", "materials", "numbers", "tally", "release", "statement", "survey", "website", "estimates", "results",
})  # fmt: skip


@attrs.define
class Speakers:
    """The speaker in force: for the sentence, the paragraph, and the speech."""

    source: str | None = None
    is_person: bool = False
    #: A sentence without figures has introduced a speech.
    speech: bool = False
    names: set[str] = attrs.Factory(set)
    last_person: str | None = None

    def next_paragraph(self, *, quoted: bool) -> None:
        """Forget the speaker, unless the speech goes on."""
        if quoted and self.last_person:
            self.source, self.is_person = self.last_person, True
        elif not (self.speech and self.is_person):
            self.source, self.is_person = None, False

    def hear(self, sentence: Sentence) -> str | None:
        """Return who states *sentence*, and keep it for what follows."""
        found = self._person(sentence) or self._institution(sentence)
        if found is not None:
            self.source, self.is_person = found
            if self.is_person:
                self.last_person = self.source
        return self.source

    # -- persons ---------------------------------------------------------------------

    def _person(self, sentence: Sentence) -> tuple[str, bool] | None:
        names = list(_names(sentence))
        says = [m for m in sentence.mentions if m.kind in ("say", "according")]
        if not says:
            return None
        for say in says:
            for first, last in names:
                name = _text(sentence.tokens, first, last)
                if not self._speaks(sentence, say, first, last):
                    continue
                if last - first > 1:
                    self.names.update(name.split())
                    return name, True
                if name in self.names or say.last == first:
                    return name, True
        for say in says:
            if self.last_person and self._title_speaks(sentence, say):
                return self.last_person, True
        return None

    def _speaks(self, sentence: Sentence, say: Mention, first: int, last: int) -> bool:
        """Tell whether the name stands right beside the verb, or heads an apposition."""
        if say.kind == "according":
            return say.last == first
        if say.first == last:
            return True
        tokens = sentence.tokens
        if say.first == last + 1 and (tokens.lower[last] == "also" or tokens.lower[last] in ("has", "had", "further", "then")):
            return True
        if say.last <= first:
            between = tokens.lower[say.last : first]
            return len(between) <= 7 and not any(
                word in (",", ";", ":", '"') for word in between[1:]
            ) and (not between or between[-1] in _TITLES or _near_title(sentence, first) or len(between) == 0)
        between = tokens.lower[last : say.first]
        return (
            len(between) <= 24
            and between[0] == ","
            and (between[-1] == "," or between.count(",") == 1)
            and any(word in _TITLES or word in ("who", "dealer", "agent", "distributor", "researcher", "spokesperson") for word in between)
        ) or (len(between) > 0 and between[0] == "," and between[-1] == "," and len(between) <= 24)

    def _title_speaks(self, sentence: Sentence, say: Mention) -> bool:
        """Tell whether "the minister said" stands there."""
        tokens = sentence.tokens
        before = tokens.lower[max(sentence.first, say.first - 2) : say.first]
        after = tokens.lower[say.last : say.last + 2]
        return (len(before) == 2 and before[0] == "the" and before[1] in _TITLES) or (
            len(after) == 2 and after[0] == "the" and after[1] in _TITLES
        ) or (bool(before) and before[-1] in ("he", "she"))

    # -- institutions ----------------------------------------------------------------

    def _institution(self, sentence: Sentence) -> tuple[str, bool] | None:
        mentions = sentence.mentions
        for index, mention in enumerate(mentions):
            if not _is_institution(mention):
                continue
            if self._states(sentence, mentions, index):
                return _institution_name(sentence, mentions, index), False
        return None

    def _states(self, sentence: Sentence, mentions: Sequence[Mention], index: int) -> bool:
        mention = mentions[index]
        tokens = sentence.tokens
        before = tokens.lower[max(sentence.first, mention.first - 14) : mention.first]
        if any(m.kind == "according" and 0 <= mention.first - m.last <= 12 for m in mentions[:index]):
            return True
        if before and before[-1] in ("by", "from", "of") and any(word in _HEADS for word in before[-6:]):
            return True
        if len(before) > 1 and before[-1] in ("the", "country") and before[-2] in ("by", "from", "of") and any(word in _HEADS for word in before[-7:]):
            return True
        after = tokens.lower[mention.last : mention.last + 8]
        if after and (after[0] in _HEADS or (after[0] == "'s" and len(after) > 1 and after[1] in _HEADS)):
            return any(m.kind in ("say", "according") for m in mentions)
        following = next((m for m in mentions[index + 1 :] if m.kind not in ("(", ")", "term", "article")), None)
        if following is not None and following.kind == "say" and following.first - mention.last <= 4:
            return True
        previous = mentions[index - 1] if index else None
        return previous is not None and previous.kind == "say" and mention.first - previous.last <= 2


def _near_title(sentence: Sentence, first: int) -> bool:
    before = sentence.tokens.lower[max(sentence.first, first - 3) : first]
    return any(word in _TITLES for word in before) or any(
        _is_institution(m) and m.last == first for m in sentence.mentions
    )


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
    if before is not None and before.kind == "term" and before.last == first and term_of(before).dimension == "place":
        first = before.first
    return _text(sentence.tokens, first, last)


def _names(sentence: Sentence) -> Sequence[tuple[int, int]]:
    """Return the runs of capitalised words that no list knows, as token ranges."""
    tokens = sentence.tokens
    known = {index for m in sentence.mentions for index in range(m.first, m.last)}
    found: list[tuple[int, int]] = []
    index = sentence.first
    while index < sentence.last:
        end = index
        while end < sentence.last and end - index < _LONGEST_NAME and _is_name_word(tokens, end, known) and (
            end == index or (tokens.spaced(end) or tokens.joined[end])
        ):
            end += 1
        if end > index:
            found.append((index, end))
        index = max(end, index + 1)
    return found


def _is_name_word(tokens: Tokens, index: int, known: set[int]) -> bool:
    if tokens.kind[index] != WORD or index in known:
        return False
    surface = tokens.surface(index)
    return surface[0].isupper() and len(surface) > 1 and not surface.isupper() and tokens.lower[index] not in _TITLES


def _text(tokens: Tokens, first: int, last: int) -> str:
    return " ".join(tokens.text[tokens.start[first] : tokens.end[last - 1]].split())
