"""Building: one noun phrase read from left to right, term by term."""

from collections.abc import Container, Sequence
from typing import Final

from tradefacts.claiming.items import (
    Phrase,
    detail_of,
    kind_at,
    scope_of,
    term_in,
    term_of,
    with_scope,
)
from tradefacts.claiming.subjects import members
from tradefacts.claiming.subjects.ahead import (
    flow_ahead,
    is_hypernym,
    is_in_goods,
    is_met_by,
    owns_flow,
)
from tradefacts.claiming.subjects.codes import COUNTRY
from tradefacts.claiming.subjects.naming import (
    BRACKET,
    PLACING,
    carries_out,
    is_place,
)
from tradefacts.claiming.subjects.places import (
    HOME,
    disown,
    is_chinese,
    is_handled,
    possess,
    put_place,
    settle,
)
from tradefacts.claiming.subjects.terms import (
    PLACES,
    add_term,
    flow_code,
)
from tradefacts.reading.mentions import QUANTITIES, Mention, Term
from tradefacts.reading.tokens import MARK, Tokens
from tradefacts.reading.wordsets import WordSets
from tradefacts.records import define, evolve

#: Whose trade that of all is ("world trade").
_WORLD: Final = "WORLD"
_BEFORE_WORLD: Final = frozenset({"", ",", ";", "break", "and", "period"})
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
STARTS: Final = _OPENERS | {"term"}
#: Behind these a few unknown words still belong to the noun phrase.
_WIDE_OPENERS: Final = frozenset({"possessive", "its", "anaphor", "total", "number-of"})
_WIDE_GAP: Final = 3
#: What the details of "its" are called where they point back.
_OWNERS: Final = {"several": "their", "person": "his", "ours": "our"}
#: How far before a number its verb may stand, with its hedge, in tokens.
_HEDGE: Final = 3
#: How many tokens may stand between a joint and the member of a list behind it.
_LIST_GAP: Final = 2
#: The detail of joints that tell a way.
_OUTWARD: Final = "outward"
#: Marks within a name ('"Made in China" exports', "oil & gas").
_NAME_MARKS: Final = frozenset({'"', "&"})


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


@define
class Builder:
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
        met = before == "to" and is_met_by(self.mentions, opening)
        self._take(before if met or before in {"between", "with"} else "")
        self._read_on()
        if self.volume:
            self._weigh_goods()
        self._send_goods(opening)

    def _read_on(self) -> None:
        """Take all that goes on with the phrase."""
        while self.index < len(self.mentions) and self._step():
            pass

    def _kind(self, index: int) -> str:
        """Return the kind of the mention at *index*, "" before the first."""
        return self.mentions[index].kind if index >= 0 else ""

    def _send_goods(self, opening: int) -> None:
        """Let goods go abroad that someone sent there ("sent 900 cars abroad").

        Or to a country ("sent 900 cars to Peru").
        """
        phrase, word = self.phrase, self.tokens.word
        if phrase.has_flow or "product" not in phrase.dims:
            return
        if word(phrase.last) not in self.words.outwards and not self._goes_there():
            return
        number = opening - 1 - (self._kind(opening - 1) == "of")
        if "product" not in phrase.dims or self._kind(number) not in QUANTITIES:
            return
        first = self.mentions[number].first
        verb = {word(at) for at in range(max(0, first - _HEDGE), first)}
        if not verb.isdisjoint(self.words.sending):
            phrase.dims["flow"] = phrase.deed = "exports"
            self._read_on()

    def _goes_there(self) -> bool:
        """Tell whether a country abroad stands behind "to" where the phrase ends."""
        joint, behind = (self.mentions[k : k + 1] for k in (self.index, self.index + 1))
        if not (joint and behind) or joint[0].kind != "to":
            return False
        place = term_in(behind[0], "place")
        near = joint[0].first == self.phrase.last
        return near and place is not None and not is_chinese(place.code)

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
        moved = kind in {"more", "less"} and self._take_moved(following)
        return moved or (kind == "(" and self._settle())

    def _take_moved(self, more: Mention) -> bool:
        """Read on to the goods of which more was moved ("Peru shipped more tea")."""
        behind = self.mentions[self.index + 1 : self.index + 2]
        goods = any(
            term_in(m, "product") is not None and m.first == more.last for m in behind
        )
        near = more.first == self.phrase.last
        if not (self.phrase.deed and near and goods):
            return False
        self.index += 1
        return self._take("")

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
            self._leave_group(possessive.last)
            if kind_at(self.mentions, self.index + 1) == "superlative":
                disown(self.phrase)  # "trade with China's largest partner"
            possess(self.phrase)
            self._advance()
        else:
            self.index += 1

    def _leave_group(self, behind: int) -> None:
        """Take a group only for where what comes first in it lies ("Asia's first").

        The token *behind* the possessive tells that it does.
        """
        dims, first = self.phrase.dims, self.tokens.word(behind)
        group = dims.get("partner", "") if self.phrase.filled == "partner" else ""
        if len(group) > COUNTRY and first in self.words.rank_starts:
            self.phrase.within = dims.pop("partner")

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
                    or is_met_by(self.mentions, at)
                )
            )
            or following.first - joint.last > _WIDE_GAP + 1
            or (joint.kind == "by" and not self._acts(following))
            # "Exported at an average price of" tells of more than one figure.
            or (joint.kind == "at" and term_in(following, "measure") is not None)
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
                # "Hunan as a whole" is no more than Hunan.
                placed = detail_of(mention) == "goods"
                placed = placed and [*phrase.dims] == ["reporter"]
                placed = placed and phrase.dims["reporter"] != HOME
                each = placed or self._is_of_each(mention)
                phrase.total = phrase.total or not each
                self.volume = self.volume or detail_of(mention) == "volume"
                whole = detail_of(mention) == "goods" and "product" not in phrase.dims
                phrase.in_goods = phrase.in_goods or (whole and phrase.has_flow)
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
        heads = not self.words.modifiers_first
        if heads and term.dimension == "measure" and self.joint and not joint:
            return True  # of "orders from Peruvian customers" the first is the head
        if term.verb and self.phrase.counted and self.words.modifiers_first:
            return False  # "企业签署": what they did counts nothing
        # Only to places it matters what they stand before.
        flow = flow_ahead(self.mentions, self.index) if term.dimension in PLACES else ""
        joint = self._joint_to(term, joint)
        placed = self._as_people(mention, term)
        if not add_term(self.phrase, mention, placed, joint, flow=flow):
            return False
        if term.dimension == "flow":
            self._name_world(mention)
            self._point_back(mention.first)
            self.phrase.in_goods = self.phrase.in_goods or is_in_goods(
                mention, self.tokens, self.words
            )
            last = self.tokens.lower[mention.last - 1]
            self.volume = self.volume or last in self.words.quantities
        if term.dimension == "product":
            self.phrase.hypernym = is_hypernym(
                self.mentions, self.index, self.tokens, self.words
            )
            said = self.tokens.spoken(mention.first, mention.last)
            self.phrase.generic = not self.words.generics.isdisjoint(
                {said, said.removesuffix("s")}
            )
            several = mention.last - mention.first > 1
            pointed = self.tokens.word(mention.first - 1) in self.words.before_hypernym
            told = pointed and not several
            self.phrase.again = self.tokens.lower[mention.first] if told else ""
            self.phrase.short = self.tokens.lower[mention.last - 1] if several else ""
        return True

    def _as_people(self, mention: Mention, term: Term) -> Term:
        """Return a noun for an adjective that is one ("sold the Chinese 5 tonnes")."""
        if not (term.adjective and self.phrase.deed):
            return term
        behind = self.mentions[self.index + 1 : self.index + 2]
        alone = all(m.first > mention.last or m.kind != "term" for m in behind)
        people = alone and self.tokens.word(mention.first - 1) == "the"
        return evolve(term, adjective=False) if people else term

    def _joint_to(self, term: Term, joint: str) -> str:
        """Return what joins *term* to the words before it: "by" where it owns a flow.

        Behind goods the adjective of a place says where they come from.
        """
        behind = self.words.adjectives_last and term.adjective and not joint
        if (joint == "of" or behind) and owns_flow(
            self.phrase, term, self.mentions, self.index, self.words
        ):
            return "by"
        placed = behind and term.dimension in PLACES and self.phrase.has_flow
        return "from" if placed else joint

    def _name_world(self, flow: Mention) -> None:
        """Let trade at the head of a clause be the world's where a word says so."""
        alone = self.phrase.first == flow.first and self.phrase.dims.keys() == {"flow"}
        word = self.tokens.word
        heads = kind_at(self.mentions, self.index - 1) in _BEFORE_WORLD
        # "Said that global exports rose".
        heads = heads or word(flow.first - 2) in self.words.speech_openings
        own = word(flow.first - 2) in self.words.determiners  # "the global surplus"
        if alone and heads and not own and word(flow.first - 1) in self.words.worldly:
            self.phrase.dims["reporter"] = _WORLD

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

    def _name(self, mention: Mention) -> None:
        """Keep the name of a place as it stands in the text."""
        term = term_in(mention, "place")
        if term is not None and not term.adjective:
            self.phrase.names = (*self.phrase.names, self._text(mention))

    def _text(self, mention: Mention) -> str:
        return self.tokens.text[mention.start : mention.end]
