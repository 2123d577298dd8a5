"""Noun phrases: runs of terms that name one subject, or a list of them."""

from collections.abc import Container, Mapping, Sequence
from typing import Final

import attrs

from tradefacts.claiming.items import (
    Item,
    Phrase,
    detail_of,
    kind_at,
    scope_of,
    term_in,
    term_of,
    with_scope,
)
from tradefacts.claiming.subjects import members
from tradefacts.claiming.subjects.companies import name_companies
from tradefacts.claiming.subjects.naming import (
    BRACKET,
    EITHER_WAY,
    PLACING,
    are_people,
    carries_out,
    has_object,
    has_plans,
    is_aside,
    is_government,
    is_modifier,
    is_neighbor,
    is_place,
    is_silent,
    name_ranked,
    names_office,
    share_partner,
    without_abbreviations,
    without_groups,
)
from tradefacts.claiming.subjects.owners import give_owners
from tradefacts.claiming.subjects.places import (
    disown,
    is_handled,
    possess,
    put_place,
    settle,
)
from tradefacts.claiming.subjects.terms import (
    PLACES,
    add_term,
    close,
    flow_code,
)
from tradefacts.reading.mentions import QUANTITIES, Mention, Term
from tradefacts.reading.reader import Sentence
from tradefacts.reading.tokens import MARK, Tokens
from tradefacts.reading.wordsets import WordSets
from tradefacts.records import define, frozen

#: The measure of numbers of trains.
_TRAINS: Final = "trains"
#: Cues that may stand between two terms of one phrase.
_CONNECTORS: Final = frozenset({
    "of", "to", "from", "with", "in", "between", "for", "through", "on", "by", "at",
})  # fmt: skip
#: Connectors that need a flow before them ("exports to", not "Zhejiang to").
_FLOW_CONNECTORS: Final = frozenset({"to", "for", "at", "by", "on", "through"})
#: Connectors that unknown words may stand before ("exports of toys to").
_FAR_CONNECTORS: Final = frozenset({"with", "to", "from"})
#: Cues that may be repeated before a member of a list ("with A and with B").
_REPEATED: Final = frozenset({"of", "to", "with", "from", "its"})
_OPENERS: Final = frozenset({"total", "its", "anaphor", "number-of", "collective"})
#: What a noun phrase begins with.
_STARTS: Final = _OPENERS | {"term"}
#: Behind these a few unknown words still belong to the noun phrase.
_WIDE_OPENERS: Final = frozenset({"possessive", "its", "anaphor", "total", "number-of"})
_WIDE_GAP: Final = 3
#: What the details of "its" are called where they point back.
_OWNERS: Final = {"several": "their", "person": "his", "ours": "our"}
#: How far before a number its verb may stand, with its hedge, in tokens.
_HEDGE: Final = 3
#: How many tokens may stand between a joint and the member of a list behind it.
_LIST_GAP: Final = 2
#: What may stand between a place and its flow ("Brazilian beef exports").
_MODIFIERS: Final = frozenset({"product", "mode"})
_BEFORE_FLOW: Final = frozenset({"total", "period"})
#: The detail of joints that tell a way.
_OUTWARD: Final = "outward"
#: Marks within a name ('"Made in China" exports', "oil & gas").
_NAME_MARKS: Final = frozenset({'"', "&"})
#: Mentions that stand outside the grammar of claims; who needs them asks the sentence.
_ASIDES: Final = frozenset({
    "article", "denomination", "adjusted", "average", "calendar", "title", "data",
    "speaker", "currency", "outlook", "closing", "opening", "aspect", "lasting",
})  # fmt: skip


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
            if mention.kind not in _STARTS or is_silent(mention):
                items.append(mention)
                index += 1
            elif is_place(mention) and self._is_passed(kept, index, tokens):
                index += 1
            else:
                builder = _Builder(kept, tokens, self.words, index, _phrase(mention))
                builder.build()
                index = builder.index
                close(builder.phrase, self.composites)
                if builder.phrase.says_something:
                    items.append(builder.phrase)
        if "total" in sentence.kinds and sentence.codes >= members.WAYS:
            members.sum_flows(items)
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
        if "(" in kinds:
            kept = without_abbreviations(kept)
        if "of" in kinds:
            kept = without_groups(kept, tokens)
        if as_read and "product" not in sentence.dimensions:
            return kept
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
        )


def _tells_which(joint: Mention, following: Mention) -> bool:
    """Tell whether what is handled is that at a place, or for a flow.

    "Throughput at the port", "throughput for foreign trade".
    """
    flow = joint.kind == "for" and term_in(following, "flow") is not None
    return joint.kind == "at" or flow


def _is_of_both_ways(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether what stands right before *index* is imports and exports."""
    before = mentions[index - 1] if index else None
    flow = term_in(before, "flow") if before is not None else None
    if before is None or flow is None or before.last < mentions[index].first:
        return False
    if flow_code(flow) == "trade":
        return True
    joined = kind_at(mentions, index - 2) == "and" and index > BRACKET - 1
    return joined and term_in(mentions[index - 3], "flow") is not None


def _is_outward(joint: Mention) -> bool:
    """Tell whether a joint tells that goods go there ("输往美国的货量")."""
    return joint.kind == "with" and detail_of(joint) == _OUTWARD


def _phrase(opening: Mention) -> Phrase:
    return Phrase(opening.start, opening.end, opening.first, opening.last)


@define
class _Builder:
    """Reads one phrase, from left to right."""

    mentions: Sequence[Mention]
    tokens: Tokens
    words: WordSets
    #: The next mention to read.
    index: int
    phrase: Phrase
    #: The last term stood between "between" and its "and".
    pairing: bool = False
    #: What has joined the last term to a counted noun; "" if nothing has.
    joint: str = ""
    #: "The volume of" stands before it, or "export volumes" are its flow.
    volume: bool = False

    def build(self) -> None:
        """Read the phrase whose first mention is at `index`."""
        opening, before = self.index, self._kind(self.index - 1)
        self.phrase.outward = bool(before) and _is_outward(
            self.mentions[self.index - 1]
        )
        self.pairing = before == "between"
        self._take(before if before in {"between", "with"} else "")
        while self.index < len(self.mentions) and self._step():
            pass
        if self.volume:
            self._weigh_goods()
        self._send_goods(opening)

    def _kind(self, index: int) -> str:
        """Return the kind of the mention at *index*, "" before the first."""
        return self.mentions[index].kind if index >= 0 else ""

    def _send_goods(self, opening: int) -> None:
        """Let goods go abroad that someone sent there ("sent 900 cars abroad")."""
        phrase, word = self.phrase, self.tokens.word
        if word(phrase.last) not in self.words.outwards or phrase.has_flow:
            return
        number = opening - 1 - (self._kind(opening - 1) == "of")
        if "product" not in phrase.dims or self._kind(number) not in QUANTITIES:
            return
        first = self.mentions[number].first
        verb = {word(at) for at in range(max(0, first - _HEDGE), first)}
        if not verb.isdisjoint(self.words.sending):
            phrase.dims["flow"] = phrase.deed = "exports"

    def _step(self) -> bool:
        """Take one more term, with what joins it; tell whether there was one."""
        following = self.mentions[self.index]
        kind = following.kind
        if kind == "possessive":
            self._own(following)
            return True
        if kind in {"respectively", "scope"}:
            passes = self._narrow if kind == "scope" else self._pass_by
            return passes(following)
        if kind == "term" or kind in _OPENERS:
            return self._adjoin(following)
        if kind in _CONNECTORS:
            return self._connect(following)
        if kind in {"and", ","}:
            return self._list(following)
        return kind == "(" and self._settle()

    def _pass_by(self, joint: Mention) -> bool:
        """Read on to the flow that a list shares ("秘鲁、智利分别出口")."""
        behind = self.mentions[self.index + 1 : self.index + 2]
        flow = any(term_in(m, "flow") and m.first == joint.last for m in behind)
        if not (flow and self.phrase.members) or joint.first != self.phrase.last:
            return False
        self.phrase.paired = True
        self._advance()
        return True

    def _narrow(self, way: Mention) -> bool:
        """Read on to the trade behind how it goes to a partner ("对韩国海运出口")."""
        behind = self.mentions[self.index + 1 : self.index + 2]
        trade = any(m.kind == "term" and m.first == way.last for m in behind)
        glued = self.words.modifiers_first and way.first == self.phrase.last
        if not (trade and glued and "partner" in self.phrase.dims):
            return False
        word = scope_of(way, self.tokens.text)
        self.phrase.scope = with_scope(self.phrase.scope, word)
        self._advance()
        return True

    def _own(self, possessive: Mention) -> None:
        """Let the last place own what follows, unless another word does.

        "China remains the world's largest buyer": the world does.
        """
        before = self.tokens.text[self.mentions[self.index - 1].end : possessive.start]
        if " " not in before:  # no other word
            if kind_at(self.mentions, self.index + 1) == "superlative":
                disown(self.phrase)  # "trade with China's largest partner"
            possess(self.phrase)
            self._advance()
        else:
            self.index += 1

    def _settle(self) -> bool:
        """Take the province in brackets behind a shared name ("Suzhou (Anhui)")."""
        bracket = self.mentions[self.index : self.index + BRACKET]
        if not self.phrase.ambiguous or [m.kind for m in bracket[::2]] != ["(", ")"]:
            return False
        place = term_in(bracket[1], "place")
        if place is None or not settle(self.phrase, place.code):
            return False
        self.phrase.stretch(bracket[-1])
        self.index += BRACKET
        return True

    def _advance(self) -> None:
        self.phrase.stretch(self.mentions[self.index])
        self.index += 1

    def _adjoin(self, following: Mention) -> bool:
        """Take a term that stands right behind the last one."""
        if following.kind == "collective":
            return self._pass_over(following)
        if not self._near(following, self._reach()):
            return False
        joint = "-" if self.tokens.joined[following.first] else ""
        term = term_in(following, "measure")
        if term is not None and term.code == _TRAINS and not self.phrase.has_flow:
            self._forget_line(following)
        return self._take(joint)

    def _forget_line(self, trains: Mention) -> None:
        """Take places that a hyphen joins before trains for the name of their line.

        "The Xiamen-Europe trains" are with nobody.
        """
        before = self.mentions[self.index - 1]
        joined = self.tokens.joined[before.first] and before.last == trains.first
        if joined and self.phrase.filled == "partner" and not self.phrase.members:
            self.phrase.dims.pop("partner", None)

    def _pass_over(self, together: Mention) -> bool:
        """Read over what says that a list is one series ("tin and tea together")."""
        listed = self.phrase.members.keys() - {"flow"}
        if not listed or together.first != self.phrase.last:
            return False
        self._advance()
        return True

    def _reach(self) -> int:
        """Return how many unknown words may stand before the next term."""
        before = self.mentions[self.index - 1]
        if before.kind in _WIDE_OPENERS:
            return _WIDE_GAP
        term = term_of(before) if before.kind == "term" else None
        return _WIDE_GAP if term is not None and term.adjective else 0

    def _near(self, following: Mention, reach: int = 0) -> bool:
        """Tell whether no more than *reach* unknown words stand before *following*."""
        gap = 0
        tokens = self.tokens
        for index in range(self.phrase.last, following.first):
            if tokens.kind[index] == MARK:
                return tokens.lower[index] in _NAME_MARKS and gap == 0
            gap += tokens.lower[index] not in self.words.determiners
        return gap <= reach

    # -- connectors ------------------------------------------------------------------

    def _connect(self, joint: Mention) -> bool:
        """Take the term behind a connector ("exports of toys")."""
        if not self._connects(joint):
            return False
        before = self.index
        self.index += 1
        self.pairing = self.pairing or joint.kind == "between"
        if self._take(joint.kind):
            self.joint = joint.kind if self.phrase.counted else ""
            return True
        self.index = before
        return False

    def _blocks(self, joint: Mention) -> bool:
        """Tell whether a blocker takes in what follows ("the tariff on imports")."""
        return self.phrase.blocked and joint.kind in {"on", "for"}

    def _connects(self, joint: Mention) -> bool:
        at = self.index + 1
        if at >= len(self.mentions):
            return False
        following = self.mentions[at]
        if following.kind != "term" and following.kind not in _OPENERS:
            return False
        whole = following.kind == "total" and at + 1 < len(self.mentions)
        return not (
            (whole and joint.kind == "of")
            or (joint.kind not in _FAR_CONNECTORS and not self._near(joint))
            or (
                joint.kind in _FLOW_CONNECTORS
                and not (
                    self.phrase.has_flow
                    or self._blocks(joint)
                    or (is_handled(self.phrase) and _tells_which(joint, following))
                )
            )
            or following.first - joint.last > _WIDE_GAP + 1
            or (joint.kind == "by" and not self._acts(following))
            or (joint.kind == "with" and self._opens_clause(at))
        )

    def _opens_clause(self, at: int) -> bool:
        """Tell whether goods with their own flow follow ("with tin exports at")."""
        goods = term_in(self.mentions[at], "product")
        kinds = [m for m in self.mentions[at + 1 : at + 3] if m.kind != "possessive"]
        return goods is not None and any(term_in(m, "flow") for m in kinds[:1])

    def _acts(self, mention: Mention) -> bool:
        """Tell whether trade is done by it: a firm, a regime, or who exported it."""
        agent = bool(self.phrase.deed) and "reporter" not in self.phrase.dims
        return carries_out(mention) or (agent and is_place(mention))

    def _lies_there(self, at: int, term: Term) -> bool:
        """Tell whether the place at *at* only says where the last one lies.

        It trades itself in "Through the port of Qinzhou, Guangxi imported fruit".
        """
        opening = self.mentions[at - 2 : at - 1]
        through = self.phrase.first > 0 and self._stands_behind(PLACING | {"through"})
        following = self.mentions[at + 1] if at + 1 < len(self.mentions) else None
        deed = following is not None and (term_of(following) or term).verb
        if opening and through and deed:
            return False
        return members.absorb(self.phrase, term)

    def _stands_behind(self, kinds: Container[str]) -> bool:
        """Tell whether a joint of one of *kinds* stands right before the phrase."""
        return any(
            m.last == self.phrase.first and m.kind in kinds for m in self.mentions
        )

    # -- lists -----------------------------------------------------------------------

    def _list(self, joint: Mention) -> bool:
        """Take the next member of a list of terms of one dimension."""
        if self._are_the_others(joint):
            return True
        at = self._member(joint)
        if at is None or (self.pairing and joint.kind == ","):
            return False  # "among the members of ASEAN, Vietnam and Laos"
        mention = self.mentions[at]
        term = term_of(mention)
        if term is None:
            return False
        if joint.kind == "," and self._lies_there(at, term):
            self.index = at + 1
            return True
        if self.pairing and joint.kind == "and" and term.dimension in PLACES:
            self.pairing = False
            put_place(self.phrase, term, "with")
        elif members.belongs(self.phrase, self.mentions, at, comma=joint.kind == ","):
            members.append(self.phrase, term)
            self._name(mention)
        else:
            return False
        self.index = at + 1
        self.phrase.stretch(mention)
        return True

    def _are_the_others(self, joint: Mention) -> bool:
        """Read on to the partners before ("trade between Hunan and the three")."""
        behind = self.mentions[self.index + 1 : self.index + 2]
        if not (self.pairing and joint.kind == "and" and behind):
            return False
        others = behind[0].kind == "anaphor" and detail_of(behind[0]) == "several"
        if others and behind[0].first <= joint.last + 1:
            self.pairing, self.index = False, self.index + 2
            self.phrase.stretch(behind[0])
            return True
        return False

    def _member(self, joint: Mention) -> int | None:
        """Return the term that a comma or "and" goes on with, or None."""
        mentions = self.mentions
        at = self.index + 1
        if joint.kind == "," and at < len(mentions) and mentions[at].kind == "and":
            at += 1
        if mentions[at - 1].kind == "and":
            while at < len(mentions) and mentions[at].kind in _REPEATED:
                at += 1
        if at >= len(mentions) or mentions[at].kind != "term":
            return None
        gap = mentions[at].first - mentions[at - 1].last
        return at if gap <= _LIST_GAP and self._near(joint) else None

    # -- one mention -----------------------------------------------------------------

    def _take(self, joint: str) -> bool:
        """Let the mention at `index` say its part; tell whether it belongs here."""
        mention = self.mentions[self.index]
        phrase = self.phrase
        match mention.kind:
            case "total":
                phrase.total = phrase.total or not self._is_of_each(mention)
                self.volume = self.volume or detail_of(mention) == "volume"
            case "its":
                owner = _OWNERS.get(detail_of(mention), "its")
                phrase.back.append((owner, joint))
            case "anaphor":
                self._forget_region(mention)
                phrase.back.append((detail_of(mention), joint))
            case "number-of":
                phrase.number_of = True
            case "collective":
                self._take_together(mention, joint)
            case _:
                if not self._add(mention, joint):
                    if phrase.first == mention.first:
                        self._advance()  # read, although it says nothing
                    return False
        self._advance()
        return True

    def _is_of_each(self, mention: Mention) -> bool:
        """Tell whether "all" only says that each is meant ("tin and rice all rose")."""
        behind = mention.first == self.phrase.last and not self.phrase.owns
        return behind and self.tokens.lower[mention.first] in self.words.every

    def _take_together(self, mention: Mention, joint: str) -> None:
        """Take several series together; trade between them has two parties.

        Both directions are one series already ("imports and exports together").
        """
        if _is_of_both_ways(self.mentions, self.index):
            return
        self.phrase.collective = True
        self.phrase.scope = (self._text(mention).lower(),)
        if joint == "between":
            self.phrase.back.append(("both", joint))

    def _forget_region(self, noun: Mention) -> None:
        """Take a region before "country" for what it is ("the Asian country")."""
        before = self.mentions[self.index - 1] if self.index else None
        if before is None or before.kind != "term" or noun.first != before.last:
            return
        term = term_of(before)
        if term is not None and (term.adjective or term.dimension == "group"):
            self.phrase.dims.pop(self.phrase.filled, None)

    def _add(self, mention: Mention, joint: str) -> bool:
        term = term_of(mention)
        if term is None:
            return False
        if term.dimension in PLACES:
            self._name(mention)
        if term.dimension == "measure" and self.joint and not joint:
            return True  # of "orders from Peruvian customers" the first is the head
        if term.verb and self.phrase.counted and self.words.modifiers_first:
            return False  # "企业签署": what they did counts nothing
        # Only to places it matters what they stand before.
        flow = self._flow_ahead() if term.dimension in PLACES else ""
        joint = self._joint_to(term, joint)
        if not add_term(self.phrase, mention, term, joint, flow=flow):
            return False
        if term.dimension == "flow":
            self._point_back(mention.first)
            self.phrase.in_goods = self.phrase.in_goods or self._is_in_goods(mention)
            last = self.tokens.lower[mention.last - 1]
            self.volume = self.volume or last in self.words.quantities
        if term.dimension == "product":
            self.phrase.hypernym = self._is_hypernym(mention)
            several = mention.last - mention.first > 1
            pointed = self.tokens.word(mention.first - 1) in self.words.before_hypernym
            told = pointed and not several
            self.phrase.again = self.tokens.lower[mention.first] if told else ""
            self.phrase.short = self.tokens.lower[mention.last - 1] if several else ""
        return True

    def _joint_to(self, term: Term, joint: str) -> str:
        """Return what joins *term* to the words before it: "by" where it owns a flow.

        Behind goods the adjective of a place says where they come from.
        """
        behind = self.words.adjectives_last and term.adjective and not joint
        if (joint == "of" or behind) and self._owns_flow(term):
            return "by"
        placed = behind and term.dimension in PLACES and self.phrase.has_flow
        return "from" if placed else joint

    def _point_back(self, at: int) -> None:
        """Let a flow that points back be what was told, not the whole.

        "The value of these exports" is no value of all.
        """
        phrase, lower = self.phrase, self.tokens.lower
        if self.tokens.word(at - 1) not in self.words.several_pointed:
            return
        if phrase.total and not self.words.worths.isdisjoint(lower[phrase.first : at]):
            phrase.dims.setdefault("measure", "trade-value")
        phrase.total = False

    def _weigh_goods(self) -> None:
        """Let a volume of goods be how much moved ("the volume of tin sold")."""
        phrase = self.phrase
        if phrase.has_flow and "product" in phrase.dims:
            phrase.dims.setdefault("measure", "volume")
            phrase.total = False

    def _is_in_goods(self, flow: Mention) -> bool:
        """Tell whether a flow is said to be one in goods ("goods exports").

        So is one "in goods", and one in goods and services together.
        """
        lower, goods = self.tokens.lower, self.words.all_goods
        joined = self.tokens.word(flow.last) in {"in", "of", "on"}
        said = lower[max(0, flow.first - 1) : flow.last]
        # "Exported goods worth 5 dollars".
        told = joined or bool(self.phrase.deed)
        named = told and self.tokens.word(flow.last + joined) in goods
        return named or not goods.isdisjoint(said)

    def _owns_flow(self, place: Term) -> bool:
        """Tell whether a flow is of the place at `index` ("tea exports of Vietnam").

        No goods stand between ("imports of beef of"), and none follow ("of US beef").
        """
        phrase, at = self.phrase, self.index
        if place.dimension not in PLACES or phrase.deed:
            return False
        if place.adjective and not self.words.adjectives_last:
            return False
        if not phrase.has_flow or phrase.counted or phrase.back:
            return False
        if phrase.dims.keys() & {"reporter", "partner"}:
            return False
        head = self.mentions[at - 2 : at - 1]  # before "of"
        if "product" in phrase.dims and not any(term_in(m, "flow") for m in head):
            return False
        behind = self.mentions[at + 1 : at + 2]
        return not any(
            m.first == self.mentions[at].last and term_in(m, "product") for m in behind
        )

    def _is_hypernym(self, mention: Mention) -> bool:
        """Tell whether goods are named by their kind alone ("imports of the metal")."""
        word, before = self.tokens.lower[mention.first], mention.first - 1
        one = word if word in self.words.hypernyms else word.removesuffix("s")
        single = mention.last - mention.first == 1 and one in self.words.hypernyms
        if not single:
            return False
        # "The American oilseed": it comes from there.
        origin = term_of(self.mentions[self.index - 1]) if self.index else None
        placed = origin is not None and origin.dimension in PLACES and origin.adjective
        return placed or self.tokens.word(before) in self.words.before_hypernym

    def _flow_ahead(self) -> str:
        """Return the flow that the term at `index` stands before, "" without one.

        What is imported comes from the place before it ("Brazilian beef imports").
        """
        goods = False
        for at in range(self.index + 1, len(self.mentions)):
            mention = self.mentions[at]
            term = term_of(mention)
            near = mention.first <= self.mentions[at - 1].last
            if near and mention.kind in _BEFORE_FLOW:
                continue  # "香港整体出口", "日本5月出口"
            if term is None or not near:
                break
            implied = dict(term.implies).get("flow", "")
            if term.dimension == "flow" or implied:
                code = implied or flow_code(term)
                return "" if goods and code == "imports" else code
            if term.dimension not in _MODIFIERS:
                break
            goods = True
        return ""

    def _name(self, mention: Mention) -> None:
        """Keep the name of a place as it stands in the text."""
        term = term_in(mention, "place")
        if term is not None and not term.adjective:
            self.phrase.names = (*self.phrase.names, self._text(mention))

    def _text(self, mention: Mention) -> str:
        return self.tokens.text[mention.start : mention.end]
