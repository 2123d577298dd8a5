"""Carrying over: what a noun phrase leaves out, and takes from before."""

from collections.abc import Mapping
from typing import Final

from tradefacts.claiming.items import Phrase
from tradefacts.claiming.subjects.codes import (
    COUNTRY,
    KEPT_MEASURES,
    OF_GOODS,
    PARTED,
    PARTIES,
    SERVICES,
)
from tradefacts.claiming.subjects.places import HOME, is_chinese, is_undecided, lies_in
from tradefacts.claiming.subjects.pointing import Pointing
from tradefacts.claiming.subjects.registers import Registers, last_different
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.claiming.subjects.terms import BOUGHT
from tradefacts.records import passing

#: Measures that a flow has; of any other, only words of its own tell the flow.
_OF_FLOWS: Final = frozenset({
    "trade-value", "volume", "average-price", "international-share", "growth-rate",
    "deals",
})  # fmt: skip
#: What is told of partners one by one as well as the value of trade.
_MEASURED_APART: Final = frozenset({"volume", "average-price"})
#: What each member of a list has, whatever it is.
_OF_LISTS: Final = frozenset({"trade-value", "volume"})
#: What is measured in money.
_SUM: Final = "trade-value"
#: Trade as such may be followed by that in some goods with anyone.
_ONE_WAY: Final = frozenset({"exports", "imports"})
#: So many subjects "the two" take together.
_PAIR: Final = 2
_PLACES_BACK: Final = frozenset({
    "country", "province", "district", "city", "zone", "port",
})  # fmt: skip
#: What points back to whom one trades with.
_PARTNERS_BACK: Final = frozenset({"bloc", "there"})
#: What joins a partner to a flow, whatever points back to it ("from the country").
_WITH: Final = frozenset({"to", "from", "with"})
#: What joins a place to the flow that is its own ("trade of the city", "its trade").
_POSSESSING: Final = frozenset({"", "of"})
_OWNING: Final = _POSSESSING | {"through", "at", "in"}
#: What each place of a list may have of its own.
_OF_EACH: Final = frozenset({"flow", "measure", "product"})
#: What makes trade that in some goods, or of some kind.
_NARROWED: Final = ("product", "mode")
#: What a part of trade may be told by.
_APART: Final = ("partner", "product", "firm", "mode")
_NEW_PARTS: Final = ("product", "firm", "mode")
_TOPIC_OF_FULL: Final = frozenset({"product", "partner", "mode"})


def write(registers: Registers, phrase: Phrase) -> Subject:
    """Make *phrase* the subject, with what it leaves out carried over."""
    return _Carrying(registers).write(phrase)


def look_up(registers: Registers, phrase: Phrase) -> Subject:
    """Return the subject that *phrase* would be, without writing it."""
    return _Carrying(registers).look_up(phrase)


@passing
class _Carrying:
    """What one phrase names, and what it takes over from the registers."""

    held: Registers

    def write(self, phrase: Phrase) -> Subject:
        """Make *phrase* the subject, with what it leaves out carried over."""
        subject = self.look_up(phrase)
        traded = phrase.has_flow or "measure" in phrase.dims
        if not (
            self.held.opened or self.held.fresh or phrase.blocked or phrase.members
        ):
            self.held.opened = phrase.dims.get("product", "")
        if traded and not (self.held.topic or self.held.led or _is_private(phrase)):
            self._lead(subject)
            self.held.led = True
        if phrase.dims or phrase.total or not phrase.back:
            # "Their growth" is that of what was counted.
            self.held.counted = None
            self.held.counts.clear()
        overall = phrase.total and "partner" not in phrase.dims
        self.held.suspended = self.held.suspended or overall
        self.held.partnered = self.held.partnered or "partner" in subject.stated
        self.held.elsewhere = self.held.elsewhere and "partner" not in subject.stated
        self.held.regime = self.held.regime or "mode" in subject.stated
        if not subject.stated.isdisjoint(_APART):
            self.held.past_parts = False  # the next part, not the whole again
        if not subject.blocked:
            self.held.open = subject
        if phrase.dims.get("flow") == "balance":
            self.held.in_deficit = subject.deficit
        self.held.current = subject
        self.held.written.append(subject)
        self._note_list(subject)
        return subject

    def _note_list(self, subject: Subject) -> None:
        """Remember the members of a list of places or goods."""
        if all(map(is_chinese, subject.members.get("reporter", [""]))):
            self.held.several = subject.together().dims["reporter"]
        for name, codes in subject.members.items():
            if name != "flow":
                self.held.listed = [{name: code} for code in codes]
        if subject.members.keys() - {"flow"}:
            self.held.lately.extend(subject.singles)

    def _lead(self, subject: Subject) -> None:
        """Keep what the lead speaks of; its country is that of the document."""
        reporter = subject.dims.get("reporter") or ""
        stated = "reporter" in subject.stated
        if self.held.lead.get("reporter") and not reporter:
            return  # what a company trades in is not what the text is on
        home = self.held.home in {HOME, ""}
        if stated and home and not self.held.lead.get("reporter"):
            self.held.home = HOME if reporter.startswith(HOME) else reporter
        self.held.lead = self.held.topic_from(subject)

    def look_up(self, phrase: Phrase) -> Subject:
        """Return the subject that *phrase* would be, without writing it."""
        dims = Pointing(self.held).named(phrase)
        subject = Subject(
            self._merged(phrase, dims),
            set(dims) & _named_by(phrase),
            blocked=phrase.blocked,
            deficit=phrase.deficit,
            # "企业出口" names who exports: a share behind it is none of their number.
            counted=None if phrase.has_flow else phrase.counted,
            scope=phrase.scope,
            names=phrase.names,
        )
        goes_on = self.held.current.deficit and "flow" not in subject.stated
        if goes_on or (phrase.unsigned and self._is_short()):
            subject.deficit = True
        subject.unsigned = phrase.unsigned and not subject.deficit
        self.held.note_places(dims)
        subject.members = self._members(phrase, dims)
        if "reporter" in subject.members.keys() - phrase.members.keys():
            subject.names = subject.names or self.held.current.names
        if self.held.measured is not None and phrase.has_flow:
            subject.dims.setdefault("measure", self.held.measured)
        return subject

    def _is_short(self) -> bool:
        """Tell whether a gap is a deficit, as the last balance was, or as flows tell.

        "Imports rose to 5 billion yuan, leaving a gap": they are the larger.
        """
        flows = {s.dims.get("flow") for s in self.held.written if "flow" in s.stated}
        return self.held.in_deficit or flows == {"imports"}

    def _merged(self, phrase: Phrase, dims: dict[str, str]) -> dict[str, str]:
        """Return *dims* over those that *phrase* takes over from before."""
        carried = self._carried(phrase, dims)
        left = (*phrase.leaves, "partner") if self.held.elsewhere else phrase.leaves
        carried = {k: v for k, v in carried.items() if k not in left}
        if phrase.in_goods:
            carried.pop("product", None)  # those of all goods, unless its words tell
        if phrase.collective:
            self._take_together(carried)
            self._add_up(phrase, carried)
        merged = {**carried, **dims, **self._flow_of_regimes(phrase)}
        self._fill_sides(phrase, merged)
        partner, reporter = merged.get("partner"), merged.get("reporter") or ""
        stated = "partner" in phrase.dims and "reporter" not in phrase.dims
        if partner and partner == reporter == HOME and stated:
            merged["reporter"] = self._seller(phrase)
        elif partner and partner == reporter and stated and self._is_elsewhere(phrase):
            # "Peru exported more. Purchases from Peru rose": back to whose text it is.
            home = self.held.home or HOME
            merged["reporter"] = home if home != partner else HOME
        elif partner and self._is_domestic(partner, reporter):
            del merged["partner"]
        if "reporter" not in merged and self.held.home:
            merged["reporter"] = self.held.home
        _turn_to_province(merged)
        self._fill_made(phrase, merged)
        return merged

    def _flow_of_regimes(self, phrase: Phrase) -> dict[str, str]:
        """Return the flow of a regime that only follows another in its clause.

        "General trade exports were 5 billion yuan, processing trade 3 billion".
        """
        before = self.held.current
        told = self.held.written[-1:] == [before] and before.stated >= {"mode", "flow"}
        return {"flow": before.dims["flow"]} if phrase.assumed_flow and told else {}

    def _is_domestic(self, partner: str, reporter: str) -> bool:
        """Tell whether two places are of one country: they trade with no other there.

        "Trains that left Xi'an" go through it, wherever they end.
        """
        if partner == reporter or lies_in(reporter, partner):
            return True
        return lies_in(partner, HOME) and is_chinese(reporter or self.held.home or "")

    def _fill_made(self, phrase: Phrase, dims: dict[str, str]) -> None:
        """Let a company trade in what it makes."""
        if dims.get("reporter") == "" and self.held.made and phrase.has_flow:
            dims.setdefault("product", self.held.made)

    def _is_elsewhere(self, phrase: Phrase) -> bool:
        """Tell whether a flow is with a country, and not the one that the text is of.

        One with that of which the last figures were is not its own.
        """
        code = phrase.dims["partner"]
        home = self.held.home or HOME
        bought = phrase.dims.get("flow") == "imports"
        return phrase.has_flow and len(code) == COUNTRY and (bought or code != home)

    def _fill_sides(self, phrase: Phrase, dims: dict[str, str]) -> None:
        """Fill in whom *phrase* says trade is with, and which way its goods go."""
        if ("both", "between") in phrase.back and "partner" not in dims:
            dims["partner"] = Pointing(self.held).other(dims.get("reporter"))
        if phrase.inward and not phrase.has_flow and dims.get("flow") == "trade":
            dims["flow"] = "imports"  # "tin from Peru came to 5 tonnes"
        if phrase.mutual and "reporter" not in phrase.dims:
            dims.setdefault("partner", Pointing(self.held).other(dims.get("reporter")))

    def _seller(self, phrase: Phrase) -> str:
        """Return whose "exports to China" are: "its", of the country named last.

        Else they are of the home of the text; "" where that is China.
        """
        if self.held.home is not None and not self.held.home.startswith(HOME):
            return self.held.home
        for before in self.held.written[-1:]:
            if before.stated == {"partner"} and not before.members:
                return before.dims["partner"]  # "德国对中国出口": Germany alone
        pointed = any(what in {"its", "their", "his", "our"} for what, _ in phrase.back)
        return self.held.partner if pointed and self.held.partner else ""

    def _take_together(self, dims: dict[str, str]) -> None:
        """Leave out of *dims* the one of the members of the last list.

        So are those left out that have had a figure each.
        """
        for own in self.held.listed:
            for name, code in own.items():
                if dims.get(name) == code:
                    del dims[name]
                    if name == "reporter" and is_chinese(code):
                        dims[name] = self.held.several
        for name in filter(dims.get, PARTED):
            pair = last_different(self.held.read, _PAIR) or ()
            codes = {subject.dims.get(name) for subject in pair}
            if len(codes) > 1 and dims.get(name) in codes:
                del dims[name]

    def _add_up(self, phrase: Phrase, dims: dict[str, str]) -> None:
        """Let exports and imports that had a figure each be trade together."""
        pair = last_different(self.held.read, _PAIR) or ()
        apart = [{**s.dims, "flow": "", "measure": ""} for s in pair]
        flows = {subject.dims.get("flow") for subject in pair}
        held = dims.get("flow") in {*flows, "trade"}
        if flows == _ONE_WAY and held and apart[0] == apart[1]:
            dims["flow"], phrase.scope = "trade", ()

    def _carried(self, phrase: Phrase, dims: dict[str, str]) -> dict[str, str]:
        """Return the dimensions that *phrase* takes over from before."""
        # What blocks its own numbers tells nothing of the next subject.
        current = (
            self.held.open.dims if self.held.current.blocked else self.held.current.dims
        )
        topic: dict[str, str] = {} if self.held.suspended else self.held.topic
        whole = phrase.has_flow or not phrase.back
        # "民营企业、外资企业合计占六成": the sum is that of those named.
        sums = phrase.members.keys() - {"flow"} or "partner" in dims
        if phrase.total and not sums and whole:
            return self._carried_by_total(phrase)
        measure = phrase.dims.get("measure")
        if measure is not None and (phrase.counted or measure not in _OF_FLOWS):
            return _owned(phrase, current)
        owned = is_undecided(phrase) and dims.get("reporter") == phrase.undecided
        if phrase.is_full and not (owned and _narrows_no_more(phrase)):
            return {**self._carried_by_full(phrase, topic), **_owned(phrase, current)}
        placed = owned or "reporter" in phrase.dims or phrase.through
        if phrase.has_flow and (placed or ("country", "") in phrase.back):
            return {**self._pair(dims), **self._kept_by_owner(phrase, dims, topic)}
        left_out = self._dropped(phrase, current)
        carried = {k: v for k, v in current.items() if k not in left_out}
        carried |= self._before_list(phrase)
        carried |= self._told_beside(phrase)
        if measure is not None and carried.get("flow") == "balance":
            del carried["flow"]  # no balance has a volume
        if carried.get("flow") == "balance" and "product" in dims:
            # "The surplus was 5 billion dollars. Copper was worth 3 billion."
            told = self.held.has_told_flow()
            carried["flow"] = "balance" if told else self._flow_but_balance()
        return carried

    def _kept_by_owner(
        self, phrase: Phrase, dims: dict[str, str], topic: Mapping[str, str]
    ) -> dict[str, str]:
        """Return what of the *topic* a flow that a place has takes over.

        "Trade of Peru and Chile rose. Chile ran a deficit": with Peru.
        """
        names = self._kept_topic(phrase)
        kept = {name: code for name, code in topic.items() if name in names}
        if "partner" in kept and kept["partner"] == dims.get("reporter"):
            kept["partner"] = topic.get("reporter", "")
        return kept

    def _told_beside(self, phrase: Phrase) -> dict[str, str]:
        """Return what the sentence, or the one before, tells of a part or a flow."""
        if phrase.has_flow:
            return self._goods_beside(phrase) | self._own_mode(phrase)
        return {"flow": "trade"} if self._follows_both(phrase) else {}

    def _follows_both(self, phrase: Phrase) -> bool:
        """Tell whether a part of trade follows a sentence on exports and imports.

        "Exports rose 5 percent, imports 3 percent. Private firms made 9 billion yuan."
        """
        if not self.held.both_ways or phrase.dims.keys().isdisjoint(_NEW_PARTS):
            return False
        measured = "measure" in self.held.current.dims or self.held.counted is not None
        return not (measured or self.held.has_told_flow())

    def _own_mode(self, phrase: Phrase) -> dict[str, str]:
        """Return the regime that heads the sentence, where the flow is said its own.

        "E-commerce has lifted trade, as its exports grew": as such.
        """
        for before in self.held.written[:1]:
            if "mode" in before.stated and ("its", "") in phrase.back:
                return {"mode": before.dims["mode"]}
        return {}

    def _goods_beside(self, phrase: Phrase) -> dict[str, str]:
        """Return the goods of what is no trade, where its sentence goes on to trade.

        "Output of tin rose to 5 tonnes, while exports fell" is said of those of tin.
        So is it where the sentence ends between.
        """
        written = self.held.written
        if not written and self.held.beside and phrase.is_one_way:
            return {"product": self.held.beside}
        if any("flow" in subject.stated for subject in written):
            return {}
        for subject in reversed(written):
            if subject.blocked and "product" in subject.stated:
                named = not subject.members
                return {"product": subject.dims["product"]} if named else {}
        return {}

    def _pair(self, dims: dict[str, str]) -> dict[str, str]:
        """Return the partner of the same sentence ("trade between China and Peru").

        "With Chinese exports at 5 billion dollars" is said of those to Peru.
        """
        for subject in self.held.written[-1:]:
            partner = subject.dims.get("partner")
            own = subject.dims.get("reporter") == dims.get("reporter")
            both = {"reporter", "partner"} <= subject.stated
            # "Two-way trade hit 5 billion dollars, of which China's exports were 3".
            whole = subject.dims.get("flow") == "trade" and "flow" in subject.stated
            parted = whole and dims.get("flow") in _ONE_WAY
            if partner and own and (both or parted):
                return {"partner": partner}
        return {}

    def _carried_by_full(
        self, phrase: Phrase, topic: Mapping[str, str]
    ) -> dict[str, str]:
        """Return what of the *topic* a flow with more of its own takes over."""
        # Where the text began with orders from someone, these are not all with them.
        passed = "reporter" in phrase.dims and "flow" not in topic
        names = _TOPIC_OF_FULL - {"partner"} if passed else _TOPIC_OF_FULL
        kept = {name: topic[name] for name in names & topic.keys()}
        if self.held.opened and "product" in kept:
            kept["product"] = self.held.opened  # what the paragraph is on
        told = "flow" in self.held.lead and "product" not in self.held.lead
        product = (
            None if self.held.topic or told else self.held.current.dims.get("product")
        )
        product = product or self.held.theme
        if phrase.is_one_way and product:
            kept["product"] = product  # what the lead is on
        kept |= self._goods_parted()
        left_out = self._left_by_full(phrase, topic)
        kept = {k: v for k, v in kept.items() if k not in left_out}
        theirs = self._tells_parts() or ("their", "") in phrase.back
        if "firm" in self.held.current.dims and theirs:
            kept["firm"] = self.held.current.dims["firm"]  # "their exports to Chile"
        kept |= self._partner_beside(phrase)
        if self._tells_parts() and "mode" in self.held.current.dims:
            kept["mode"] = self.held.current.dims["mode"]
        return kept

    def _left_by_full(self, phrase: Phrase, topic: Mapping[str, str]) -> set[str]:
        """Return what of the *topic* a flow with more of its own leaves behind."""
        left_out: set[str] = set()
        other = self._leaves_topic(phrase) or _turns_around(phrase, topic)
        # Whom orders came from, or visitors, says nothing of trade with them.
        if other or phrase.total or "flow" not in topic:
            left_out.add("partner")
        if self.held.headed and {"reporter", "product"} <= phrase.dims.keys():
            # The headline is on e-commerce, the text begins with all trade in goods.
            left_out.add("mode")
        if self._is_all_trade(phrase, topic):
            left_out.update(_NARROWED)
        if "mode" in phrase.dims and _is_owned(phrase):
            # "The city's e-commerce exports" are those of all that it sells so.
            left_out.add("product")
        return left_out

    def _is_all_trade(self, phrase: Phrase, topic: Mapping[str, str]) -> bool:
        """Tell whether trade both ways is that in all goods, as a place has it.

        So is "the city's trade with Peru" in a text on what it imports of one.
        """
        one_way = topic.get("flow", self.held.lead.get("flow")) in _ONE_WAY
        placed = _is_owned(phrase) or "reporter" in phrase.dims
        return phrase.dims.get("flow") == "trade" and one_way and placed

    def _partner_beside(self, phrase: Phrase) -> dict[str, str]:
        """Return whom the sentence told of trade with, where it goes on with goods.

        "对秘鲁出口锡5亿元，进口铜3亿元"; "；汽车出口" would be a clause of its own.
        """
        told = [s for s in self.held.written if "flow" in s.stated]
        first = told[0] if told else Subject()
        goes_on = phrase.filled == "product" and first.dims.get("flow") in _ONE_WAY
        named = "partner" in first.stated and "partner" not in first.members
        new = phrase.is_one_way and not phrase.total and "reporter" not in phrase.dims
        partner = first.dims.get("partner")
        same = all(s.dims.get("partner") == partner for s in told)
        going = named and same and (goes_on or self.held.in_parts)
        return {"partner": partner or ""} if self.held.leads and new and going else {}

    def _goods_parted(self) -> dict[str, str]:
        """Return the goods of which a part follows ("A、B出口，其中对")."""
        named = (one for one in self.held.written[-1:] if "product" in one.stated)
        goods = next((one.together().dims.get("product") for one in named), None)
        return {"product": goods} if goods and self.held.in_parts else {}

    def _tells_parts(self) -> bool:
        """Tell whether what follows are parts of the last figure ("其中")."""
        read, written = self.held.read, self.held.written[-1:]
        told = all("firm" in s.stated or any(s is r for r in read) for s in written)
        return self.held.in_parts and told

    def _flow_but_balance(self) -> str:
        """Return what is told of goods beside a balance: "" where nothing tells it."""
        told = self.held.topic.get("flow", "balance")
        if told != "balance":
            return told
        return "" if self.held.in_deficit else "exports"

    def _dropped(self, phrase: Phrase, current: dict[str, str]) -> set[str]:
        """Return the dimensions of before that *phrase* leaves behind."""
        left_out = {"measure"}
        if self._goes_on_with(phrase) or (
            not phrase.has_flow and current.get("measure") in KEPT_MEASURES
        ):
            left_out.clear()  # "Export deals were ...; toys took 5 million dollars"
        if self._drops_firm(phrase):
            left_out.add("firm")
        other = phrase.dims.get("measure") in KEPT_MEASURES - {current.get("measure")}
        if other and not (self.held.leads and self._opens_with_partner()):
            left_out.add("partner")  # those of a fair are with whoever comes
        left_out.update(self._left_by_firms(phrase))
        if self._opens_wider(phrase):
            left_out.add("partner")
        if self._is_of_all(phrase, current):
            left_out.update(_NARROWED)
        elif self._sums_up(phrase, current) or self._turns_to_all(phrase):
            left_out.add("product")
        left_out.update(self._left_with_parts(phrase, current))
        if self._leaves_topic(phrase) and current.get("partner") == self.held.topic.get(
            "partner"
        ):
            left_out.add("partner")
        return left_out

    def _opens_with_partner(self) -> bool:
        """Tell whether the sentence begins with one partner ("欧盟居首，成交5亿元")."""
        first = self.held.written[0] if self.held.written else Subject()
        return first.stated == {"partner"} and not first.members

    def _left_with_parts(self, phrase: Phrase, current: dict[str, str]) -> set[str]:
        """Return what a flow leaves with the parts of the one that was told before.

        "出口5亿元，其中对美国2亿元；进口4亿元" goes on with the whole. A balance is
        that in all goods where its sentence has told of no flow.
        """
        if listed := self._listed(phrase):
            return listed  # that of the first of those told one by one
        whole, bare = self.held.parted_from, _is_bare(phrase)
        turned = phrase.dims.get("flow") != current.get("flow")
        if whole is not None and self.held.past_parts and bare and turned:
            return {n for n in _APART if current.get(n) != whole.get(n)}
        balance = bare and phrase.dims["flow"] == "balance"
        services = current.get("product", "").endswith(SERVICES)
        if not balance or services or self.held.has_told_flow():
            return set()
        if self._is_one_way(current.get("product")):
            return {"product", "partner"}
        return {"product"} if self.held.leads else set()

    def _listed(self, phrase: Phrase) -> set[str]:
        """Return what the last list names one by one, where *phrase* is of another."""
        members = self.held.current.members.keys() & {"partner", "product"}
        apart = not phrase.dims.keys().isdisjoint(_APART)
        # "The tin and zinc from Peru" goes on with both: no figure was told yet.
        told = self.held.fresh or "product" in phrase.dims
        return members - phrase.dims.keys() if apart and told else set()

    def _before_list(self, phrase: Phrase) -> dict[str, str]:
        """Return what its sentence has spoken of before the list that *phrase* leaves.

        "出口茶叶6亿元，白茶、绿茶合计占七成，民营企业占八成": of the tea.
        """
        found: dict[str, str] = {}
        for name in self._listed(phrase):
            held = [s.dims[name] for s in self.held.written[:-1] if name in s.dims]
            found.update((name, code) for code in held[-1:])
        return found

    def _goes_on_with(self, phrase: Phrase) -> bool:
        """Tell whether a list of partners goes on in the measure of its sentence.

        "进口货量下跌：秘鲁（-5%）、智利（-3%）", where modifiers stand first.
        """
        alone = phrase.dims.keys() == {"partner"} and not phrase.back
        measured = self.held.current.dims.get("measure") in _MEASURED_APART
        if not (alone and self.held.leads and measured):
            return False
        told = (one.stated for one in self.held.written)
        return any(names >= {"flow", "measure"} for names in told)

    def _opens_wider(self, phrase: Phrase) -> bool:
        """Tell whether the text below a headline on two begins with one's own trade."""
        stated = self.held.current.stated
        owned = "reporter" in stated and "partner" not in stated
        return self.held.headed and phrase.has_flow and owned

    def _is_of_all(self, phrase: Phrase, current: dict[str, str]) -> bool:
        """Tell whether the flow is that in all goods, unless the text is on some.

        A place has it ("the city's exports"), or goods had a share of it before ("Tin
        made up 5 percent. Exports rose").
        """
        if not phrase.has_flow:
            return False
        product = current.get("product")
        on_it = product == self.held.topic.get("product")
        parted = product is not None and product == self.held.part
        kept = on_it and "product" in self._kept_topic(phrase)
        return (parted and not on_it) or (_is_owned(phrase) and not kept)

    def _turns_to_all(self, phrase: Phrase) -> bool:
        """Tell whether trade both ways follows in a text on one way of some goods.

        The paragraph has not named these goods.
        """
        topic = self.held.topic.get("flow", "trade")
        both_ways = phrase.dims.get("flow") == "trade" != topic
        named = self.held.opened or "product" in phrase.dims
        if self._is_on_deals():
            return phrase.has_flow and not named
        return both_ways and not named and self.held.leads

    def _is_on_deals(self) -> bool:
        """Tell whether the text began with deals, or the like, and with no flow.

        Trade is not in what these are of.
        """
        measure = self.held.topic.get("measure")
        return measure in KEPT_MEASURES and "flow" not in self.held.topic

    def _sums_up(self, phrase: Phrase, current: dict[str, str]) -> bool:
        """Tell whether a balance, or trade, follows goods of which no flow was told.

        "Coal is the motor of the land. The surplus was 5 billion dollars."
        """
        summed = phrase.has_flow and not phrase.is_one_way
        told = "flow" in current or self.held.topic
        services = current.get("product", "").endswith(SERVICES)
        return summed and not (told or services)

    def _is_one_way(self, product: str | None) -> bool:
        """Tell whether no more than one way of trade in *product* was told.

        "Toy exports to Peru rose 9 percent. The trade surplus came to 80 billion."
        """
        own = (s for s in self.held.read if s.dims.get("product") == product)
        ways = {subject.dims.get("flow") for subject in own}
        return product is not None and (ways <= {"exports"} or ways <= {"imports"})

    def _leaves_topic(self, phrase: Phrase) -> bool:
        """Tell whether other goods are named than those that the text is on.

        With whom those are traded says nothing of them, unless this paragraph told it.
        """
        held, named = self.held.topic.get("product"), phrase.dims.get("product")
        return None not in {held, named} and held != named and not self.held.partnered

    def _carried_by_total(self, phrase: Phrase) -> dict[str, str]:
        """Return what "total", "in all" and the like take over from before."""
        current = self.held.current.dims
        kept = {"reporter"}
        if phrase.sums_goods or self._are_to_all(phrase):
            kept.add("product")
        if self._are_parts(phrase):
            kept.add("partner")
        if ("their", "") in phrase.back:
            kept.add("firm")  # "Their total trade" is that of the firms before
        if "mode" in self.held.topic and not phrase.has_flow:
            kept.add("mode")  # the total of what the text is on
        carried = {k: v for k, v in current.items() if k in kept}
        on = self.held.topic.get("product", "")
        if on.endswith(SERVICES) and not (phrase.in_goods or self.held.suspended):
            carried.setdefault("product", on)  # trade in goods is none of it
        topic = {} if self.held.suspended else self.held.topic
        told = {"flow"} <= {name for own in self.held.written for name in own.stated}
        # "The Chinese total", where the text is on what another sells there.
        whose = phrase.dims.get("reporter", topic.get("reporter"))
        told = told or whose not in {topic.get("reporter"), None}
        flows = [current.get("flow"), topic.get("flow")]
        flow = next(filter(None, flows if told else flows[::-1]), None)
        return carried if phrase.has_flow or not flow else {**carried, "flow": flow}

    def _are_to_all(self, phrase: Phrase) -> bool:
        """Tell whether a total is that with all partners, where goods go to one.

        "Tin exports to Peru fell to 5 tonnes, even as total exports rose": of tin.
        """
        part = self.held.written[-1] if self.held.written else Subject()
        told = {"flow", "partner"} <= part.stated and not part.members
        same = part.dims.get("flow") == phrase.dims.get("flow")
        return told and same and not phrase.back

    def _are_parts(self, phrase: Phrase) -> bool:
        """Tell whether a total is one way of the trade that was just told.

        "Trade with Peru was 5 billion yuan, and total exports to there 3 billion".
        """
        whole = self.held.written[-1] if self.held.written else Subject()
        told = {"flow", "partner"} <= whole.stated
        both = told and whole.dims.get("flow") == "trade" and not whole.members
        return both and (phrase.is_one_way or phrase.members.keys() == {"flow"})

    def _kept_topic(self, phrase: Phrase) -> tuple[str, ...]:
        """Return what of the topic a flow with its reporter ("China's trade") keeps.

        A text on the trade of two keeps to them, once more than its headline is on it.
        In one on imports of coal, trade as such is that in all goods.
        """
        topic, flow = self.held.topic.get("flow"), phrase.dims["flow"]
        kept = ("partner",) if topic == "trade" and not self.held.headed else ()
        # Nor are the exports of a country those of what it was said to import.
        own = phrase.dims.get("reporter") == self.held.topic.get("reporter")
        apart = flow == "trade" or (own and {topic, flow} == {"exports", "imports"})
        apart = apart or self._tells_of_goods() or self._is_on_deals()
        return kept if apart else (*kept, "product", "mode")

    def _tells_of_goods(self) -> bool:
        """Tell whether figures of other goods than the topic's have been told.

        What a place exports as such is then all of it.
        """
        product = self.held.topic.get("product")
        told = (subject.dims.get("product", product) for subject in self.held.read)
        return any(other != product for other in told)

    def _drops_firm(self, phrase: Phrase) -> bool:
        """Tell whether a new partner, product or place leaves the firms of before.

        A place that a part of their trade is of ("其中") does not.
        """
        place = phrase.dims.get("reporter")
        moved = place not in {None, self.held.current.dims.get("reporter")}
        moved = moved and not self.held.in_parts
        if "firm" in phrase.dims or "firm" in self.held.current.stated:
            return False
        if phrase.has_flow:
            return not phrase.back and self._has_only_counted()
        return moved or "partner" in phrase.dims or "product" in phrase.dims

    def _has_only_counted(self) -> bool:
        """Tell whether the firms spoken of were only counted, and had no trade.

        "Some 900 private firms were founded. Exports rose 5 percent": those of all.
        """
        firm, counted = self.held.current.dims.get("firm"), self.held.last_count
        if firm is None or counted is None or counted.dims.get("firm") != firm:
            return False
        traded = (s.dims for s in self.held.read if "flow" in s.dims)
        return firm != self.held.topic.get("firm") and all(
            dims.get("firm") != firm for dims in traded
        )

    def _left_by_firms(self, phrase: Phrase) -> set[str]:
        """Return what new firms leave behind of the goods and the regime of before.

        They trade in all goods and in all ways, unless the text is on those. So do
        those that were counted ("Their exports").
        """
        counted = self.held.last_count
        if ("their", "") in phrase.back and counted and self.held.recounts:
            firms = counted.dims.get("measure") == "enterprises"
            return {"product"} if firms and "product" not in counted.stated else set()
        if "firm" not in phrase.dims:
            return set()
        held = {*_NARROWED, "partner"} - phrase.dims.keys() - self.held.current.stated
        dims, topic = self.held.current.dims, self.held.topic
        return {name for name in held if dims.get(name) != topic.get(name)}

    def _members(self, phrase: Phrase, dims: dict[str, str]) -> dict[str, list[str]]:
        """Return the members of the list that *phrase* names, or goes on with."""
        members = dict(phrase.members)
        if not self.held.written:
            return members
        # "The value", or "in volume", is that of what the list was told of.
        named = {k for k, v in dims.items() if k != "measure" or v not in _OF_LISTS}
        carries = named <= {"flow", "reporter"} and not phrase.collective
        if carries:
            # The list was named before: "with A and B, imports grew x and y percent".
            held = self.held.current.members.items()
            if members.keys() <= {"flow"}:
                own = {"flow"} | dims.keys()
                members |= {n: codes for n, codes in held if n not in own}
        elif dims.keys() <= _OF_EACH and not members:
            # "A and B respectively handled containers": what each of them has.
            codes = self.held.current.members.get("reporter")
            members = {"reporter": codes} if codes else {}
        return members


def _turn_to_province(dims: dict[str, str]) -> None:
    """Let what a country trades with a province be the trade of that.

    "The EU bought 5 billion yuan of Zhejiang goods": no country has a province for it.
    """
    country, province = dims.get("reporter") or HOME, dims.get("partner", "")
    ways = {"exports": "imports", "imports": "exports"}
    if province.startswith(f"{HOME}-") and not is_chinese(country):
        dims |= {"reporter": province, "partner": country}
        dims["flow"] = ways.get(dims.get("flow", ""), dims.get("flow", "trade"))


def _is_bare(phrase: Phrase) -> bool:
    """Tell whether a flow is named, and nothing with it."""
    dims = phrase.dims
    return phrase.has_flow and not phrase.back and dims.keys() <= {"flow", "measure"}


def _narrows_no_more(phrase: Phrase) -> bool:
    """Tell whether a flow has nothing with it but whose it is ("Peru exports")."""
    return phrase.dims.keys() <= {"partner", "flow", "measure"} and not phrase.total


def _turns_around(phrase: Phrase, topic: Mapping[str, str]) -> bool:
    """Tell whether a flow is all that one has, the other way than the topic's.

    In a text on what a city sells to Peru, "the city's imports" are from all the world.
    """
    ways = {phrase.dims.get("flow"), topic.get("flow")}
    return ways == {"exports", "imports"} and _is_owned(phrase)


def _is_owned(phrase: Phrase) -> bool:
    """Tell whether a place that was named before has the flow ("the city's trade").

    Verbs are said of goods ("exported through the port").
    """
    joints = _POSSESSING if phrase.deed else _OWNING
    return bool(phrase.back) and any(
        what in _PLACES_BACK and joint in joints for what, joint in phrase.back
    )


def _owned(phrase: Phrase, current: Mapping[str, str]) -> dict[str, str]:
    """Return whose the *current* subject is, and in which goods where those have it."""
    of_goods = phrase.dims.get("measure") in OF_GOODS
    names = {"reporter", "product"} if of_goods else {"reporter"}
    return {k: v for k, v in current.items() if k in names}


def _is_private(phrase: Phrase) -> bool:
    """Tell whether anybody may buy so ("they buy shirts"): no country is told."""
    placed = phrase.dims.keys() & PARTIES or phrase.back
    return phrase.deed == BOUGHT and not placed


def _named_by(phrase: Phrase) -> set[str]:
    """Return the dimensions that the words of *phrase* themselves name."""
    named = {*phrase.dims, "reporter"} if is_undecided(phrase) else set(phrase.dims)
    if any(what in _PARTNERS_BACK or joint in _WITH for what, joint in phrase.back):
        named.add("partner")
    return named - {"flow"} if phrase.assumed_flow else named
