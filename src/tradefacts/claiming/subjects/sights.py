"""Sights: a sentence as it is looked at for whose trade a text is on."""

from collections.abc import Container, Sequence
from functools import cached_property
from itertools import pairwise
from typing import Final

from tradefacts.claiming.items import VALUED, kind_at, term_of, terms_of
from tradefacts.claiming.subjects.naming import (
    is_government,
    is_neighbor,
    labels_media,
)
from tradefacts.claiming.subjects.places import HOME, is_finer, lies_in
from tradefacts.claiming.subjects.terms import PLACES
from tradefacts.reading.mentions import POINTS, Mention
from tradefacts.reading.reader import Sentence
from tradefacts.reading.wordsets import WordSets, load_word_sets
from tradefacts.records import define

#: Where a clause ends that a place has the trade of.
CLAUSE_ENDS: Final = frozenset({
    "break", ";", "say", "according", "subordinate", "superlative",
})  # fmt: skip
#: So many places in one list are none that a document is on.
_MANY: Final = 3
#: How far the finer of two names stands from the coarser one, in tokens.
_CHAIN: Final = 3
#: What may stand between the names of a list.
_JOINTS: Final = frozenset({"and", ",", "or"})
#: Behind these a place is only what is compared with ("快于江西").
_COMPARING: Final = frozenset({"than", "more", "less", "exceed"})
#: How far behind a rank the place stands that has it ("第一的是上海"), in tokens.
_COPULA: Final = 2


@define(slots=False)
class Sight:
    """A sentence with what is asked of it more than once."""

    sentence: Sentence
    words: WordSets
    is_heading: bool = False
    is_dateline: bool = False
    #: The places that the text has named for sure, which tell what shared names are.
    told: frozenset[str] = frozenset()

    @cached_property
    def mentions(self) -> Sequence[Mention]:
        """What it mentions, but for articles and other words that say nothing."""
        return [m for m in self.sentence.mentions if m.kind != "article"]

    @property
    def is_head(self) -> bool:
        """Whether it is no sentence of the text, but stands above one."""
        return self.is_heading or self.is_dateline

    @cached_property
    def places(self) -> Sequence[int]:
        """Where its places and groups stand."""
        return [k for k, m in enumerate(self.mentions) if _is_place(m)]

    @cached_property
    def is_on_trade(self) -> bool:
        """Whether it has a flow or a measure, and a figure."""
        on_trade = not self.sentence.dimensions.isdisjoint({"flow", "measure"})
        return on_trade and not self.sentence.kinds.isdisjoint(VALUED)

    def code_at(self, index: int) -> str:
        """Return the code of the place at *index*, "" for a name that is shared."""
        terms = terms_of(self.mentions[index])
        if len(terms) == 1:
            return terms[0].code
        codes = (t.code for t in terms)
        return next((c for c in codes if any(lies_in(c, t) for t in self.told)), "")

    def is_adjective(self, index: int) -> bool:
        """Tell whether a place is an adjective ("Peruvian")."""
        term = term_of(self.mentions[index])
        return term is not None and term.adjective

    def opens(self, index: int, openers: Container[str]) -> bool:
        """Tell whether nothing but *openers* stands before item *index*."""
        return all(m.kind in openers for m in self.mentions[:index])

    def is_site(self, index: int) -> bool:
        """Tell whether a place is called a port, a zone or the like."""
        mention, tokens = self.mentions[index], self.sentence.tokens
        said = [*tokens.lower[mention.first : mention.last + 1]]
        if kind_at(self.mentions, index - 1) == "of":  # "the port of"
            said.append(tokens.word(self.mentions[index - 1].first - 1))
        return not self.words.sites.isdisjoint(said)

    def is_dispatch(self, index: int) -> bool:
        """Tell whether a report was sent from the place at *index*."""
        return self.is_dateline or _is_dispatch(self.sentence, index)

    def is_aside(self, index: int) -> bool:
        """Tell whether a place is named for anything but trade, as one of many, too."""
        mentions, words = self.mentions, self.words
        before = self.sentence.tokens.word(mentions[index].first - 1)
        if before in words.ranking or self._is_scene(index):
            return True
        if words.modifiers_first and _is_ranked(mentions, index):
            return True
        tokens = self.sentence.tokens
        if is_neighbor(mentions, index) or labels_media(mentions[index], tokens, words):
            return True
        if not self.is_dateline and is_government(mentions, index, tokens, words):
            return True  # who rules there writes no dateline
        if kind_at(mentions, self._first_of_list(index) - 1) in _COMPARING:
            return True
        locates = index in self._locating and not self.is_dateline
        return locates or index in self._listed

    def _is_scene(self, index: int) -> bool:
        """Tell whether the press was met in a place ("在北京举行的发布会上")."""
        if not self.words.modifiers_first or "calendar" not in self.sentence.kinds:
            return False
        mention, word = self.mentions[index], self.sentence.tokens.word
        met = word(mention.last) + word(mention.last + 1)
        return met in self.words.meetings

    @cached_property
    def _locating(self) -> frozenset[int]:
        """The places that only say where a finer one beside them lies."""
        found: set[int] = set()
        for chain in self._chains(_CHAIN):
            codes = [self.code_at(k) for k in chain]
            found.update(
                k
                for k, own in zip(chain, codes, strict=True)
                if any(is_finer(code, own) for code in codes)
            )
        return frozenset(found)

    @cached_property
    def located(self) -> Sequence[tuple[str, str]]:
        """The regions in which places are said to lie ("in north China's Hebei")."""
        return [
            (region, place)
            for chain in self._chains(_CHAIN)
            for region, place in pairwise(map(self.code_at, chain))
            if region.startswith(f"{HOME}/") and is_finer(place, region)
        ]

    def _chains(self, reach: int) -> list[list[int]]:
        """Return the places that stand near to one another, each chain by itself."""
        chains: list[list[int]] = []
        for index in self.places:
            before = self.mentions[chains[-1][-1]] if chains else None
            if before and self.mentions[index].first - before.last <= reach:
                chains[-1].append(index)
            else:
                chains.append([index])
        return [chain for chain in chains if len(chain) > 1]

    @cached_property
    def _listed(self) -> frozenset[int]:
        """The places that stand in a list of many."""
        lists: list[list[int]] = []
        for index in self.places:
            if lists and self._goes_on(lists[-1][-1], index):
                lists[-1].append(index)
            else:
                lists.append([index])
        return frozenset(k for own in lists if len(own) >= _MANY for k in own)

    def _goes_on(self, one: int, other: int) -> bool:
        return all(m.kind in _JOINTS for m in self.mentions[one + 1 : other])

    def _first_of_list(self, index: int) -> int:
        """Return the first place of the list of places that *index* is in.

        Each may have its points ("高于奉化3个百分点、宁海2个百分点").
        """
        mentions = self.mentions
        while kind_at(mentions, index - 1) == "and" and index > 1:
            at = index - 2 - (mentions[index - 2].kind == POINTS)
            if at < 0 or not _is_place(mentions[at]):
                break
            index = at
        return index


def _is_place(mention: Mention) -> bool:
    term = term_of(mention) if mention.kind == "term" else None
    return term is not None and term.dimension in PLACES


def _is_ranked(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether a place is but one that leads others ("第一的是上海保税区")."""
    while index > 1 and mentions[index - 1].last == mentions[index].first:
        if not _is_place(mentions[index - 1]):
            return False
        index -= 1
    gap = mentions[index].first - mentions[index - 1].last
    return kind_at(mentions, index - 1) == "superlative" and gap == _COPULA


def _is_dispatch(sentence: Sentence, index: int) -> bool:
    """Tell whether a report was sent from a place ("北京9日电", "北京报道")."""
    place, *behind = sentence.mentions[index : index + 2]
    end, tokens = place.last, sentence.tokens
    if behind and behind[0].kind == "calendar" and behind[0].first == end:
        end = behind[0].last
    ends = load_word_sets(sentence.language).dispatches
    return tokens.word(end) in ends or tokens.word(end) + tokens.word(end + 1) in ends
