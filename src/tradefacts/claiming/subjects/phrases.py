"""Noun phrases: runs of terms that name one subject, or a list of them."""

from collections.abc import Mapping, Sequence
from typing import Final

import attrs

from tradefacts.claiming.items import (
    SEPARATORS,
    Item,
    Phrase,
)
from tradefacts.claiming.subjects import members
from tradefacts.claiming.subjects.building import STARTS, Builder
from tradefacts.claiming.subjects.codes import PARTIES
from tradefacts.claiming.subjects.companies import name_companies
from tradefacts.claiming.subjects.modifiers import is_modifier, without_joints
from tradefacts.claiming.subjects.naming import (
    EITHER_WAY,
    are_people,
    has_object,
    has_plans,
    is_aside,
    is_government,
    is_neighbor,
    is_place,
    is_silent,
    labels_media,
    name_ranked,
    names_office,
    share_partner,
    without_abbreviations,
    without_contrasts,
    without_groups,
    without_wholes,
)
from tradefacts.claiming.subjects.owners import give_owners
from tradefacts.claiming.subjects.portions import give_portions
from tradefacts.claiming.subjects.terms import (
    close,
)
from tradefacts.reading.mentions import Mention, Term
from tradefacts.reading.reader import Sentence
from tradefacts.reading.tokens import Tokens
from tradefacts.reading.wordsets import WordSets
from tradefacts.records import frozen

#: Mentions that stand outside the grammar of claims; who needs them asks the sentence.
_ASIDES: Final = frozenset({
    "article", "denomination", "adjusted", "average", "calendar", "title", "data",
    "speaker", "currency", "outlook", "closing", "opening", "aspect", "lasting",
})  # fmt: skip

#: What a sentence holds that tells who has a share in whose trade.
_PORTIONS: Final = frozenset({"share", "of", "in"})


@frozen
class PhraseFinder:
    """Puts noun phrases in the place of their words."""

    composites: Mapping[frozenset[str], str]
    words: WordSets

    def find(self, sentence: Sentence) -> list[Item]:
        """Return what *sentence* mentions, noun phrases in place of their words."""
        kept, tokens = self._named(sentence), sentence.tokens
        items: list[Item] = []
        index = 0
        while index < len(kept):
            mention = kept[index]
            if mention.kind not in STARTS or is_silent(mention):
                items.append(mention)
                index += 1
            elif is_place(mention) and self._is_passed(kept, index, tokens):
                index += 1
            else:
                builder = Builder(kept, tokens, self.words, index, _phrase(mention))
                builder.build()
                index = builder.index
                close(builder.phrase, self.composites)
                if builder.phrase.says_something:
                    if items and tokens.word(items[-1].last) in self.words.bound:
                        _give_bound(items, builder.phrase)
                    items.append(builder.phrase)
        if "total" in sentence.kinds and sentence.codes >= members.WAYS:
            members.sum_flows(items)
        if sentence.kinds >= _PORTIONS:
            items = give_portions(items, kept, tokens, self.words)
        return give_owners(items) if self.words.modifiers_first else items

    def _named(self, sentence: Sentence) -> Sequence[Mention]:
        """Return the mentions that name something, each for what it names here."""
        mentions, tokens, kinds = sentence.mentions, sentence.tokens, sentence.kinds
        if not EITHER_WAY.isdisjoint(kinds):
            mentions = share_partner(mentions)
        if "superlative" in kinds:
            mentions = name_ranked(mentions)
        mentions = self._read_verbs(mentions, tokens)
        as_read = mentions is sentence.mentions
        if not as_read or "flow" in sentence.dimensions:
            mentions = name_companies(mentions, tokens, self.words)
        kept: Sequence[Mention] = [m for m in mentions if m.kind not in _ASIDES]
        if not kinds.isdisjoint({"break", "("}):
            kept = without_abbreviations(without_contrasts(kept))
        if "of" in kinds:
            kept = without_groups(kept, tokens)
            kept = without_wholes(kept) if "total" in kinds else kept
        if as_read and "product" not in sentence.dimensions:
            return kept
        if "of" in kinds and not kinds.isdisjoint(SEPARATORS):
            kept = without_joints(kept, tokens, self.words)
        return [
            mention
            for index, mention in enumerate(kept)
            if mention.kind != "term" or not is_modifier(kept, index, tokens)
        ]

    def _read_verbs(
        self, mentions: Sequence[Mention], tokens: Tokens
    ) -> Sequence[Mention]:
        """Return *mentions* with goods before a figure as the verb that they also are.

        "She ships 5 tonnes".
        """
        lower, deeds = tokens.lower, self.words.goods_or_deed
        acting = [
            index
            for index, mention in enumerate(mentions)
            if mention.kind == "term"
            and lower[mention.first] in deeds
            and mention.last - mention.first == 1
            and has_object(mentions, index)
        ]
        if not acting:
            return mentions
        read = list(mentions)
        for index in acting:
            deed = Term("flow", "exports", verb=True)
            read[index] = attrs.evolve(read[index], value=deed)
        return read

    def _is_passed(
        self, mentions: Sequence[Mention], index: int, tokens: Tokens
    ) -> bool:
        """Tell whether the place at *index* is named for something else than trade."""
        return (
            names_office(mentions, index)
            or is_neighbor(mentions, index)
            or is_government(mentions, index, tokens, self.words)
            or (
                is_aside(mentions, index)
                and not are_people(mentions[index], tokens, self.words)
            )
            or has_plans(mentions, index)
            or labels_media(mentions[index], tokens, self.words)
        )


def _give_bound(items: list[Item], phrase: Phrase) -> None:
    """Let the place at the end of *items* be where the trade behind it goes.

    "Peru-bound tea exports".
    """
    place = items[-1]
    near = phrase.first == place.last + 1 and isinstance(place, Phrase)
    if near and isinstance(place, Phrase) and phrase.has_flow:
        alone = len(place.dims) == 1 and place.dims.keys() <= PARTIES
        if alone and "partner" not in phrase.dims:
            phrase.dims["partner"], *_ = place.dims.values()
            for codes in place.members.values():
                phrase.members["partner"] = codes
            phrase.filled = "partner"
            items.pop()


def _phrase(opening: Mention) -> Phrase:
    return Phrase(opening.start, opening.end, opening.first, opening.last)
