"""Carrying over: what a noun phrase leaves out, and takes from before."""

from collections.abc import Mapping
from typing import Final

from tradefacts.claiming.items import Phrase
from tradefacts.claiming.subjects.codes import (
    COUNTRY,
    KEPT_MEASURES,
    PARTED,
    PARTIES,
)
from tradefacts.claiming.subjects.fullness import carried_by_full, carried_by_total
from tradefacts.claiming.subjects.leaving import (
    before_list,
    dropped,
    kept_topic,
)
from tradefacts.claiming.subjects.owning import owned_by
from tradefacts.claiming.subjects.places import (
    HOME,
    is_chinese,
    is_finer,
    is_undecided,
    lies_in,
)
from tradefacts.claiming.subjects.pointing import Pointing
from tradefacts.claiming.subjects.recalling import last_different
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.claiming.subjects.terms import BOUGHT
from tradefacts.claiming.subjects.topic import topic_from
from tradefacts.records import passing

#: Measures that a flow has; of any other, only words of its own tell the flow.
_OF_FLOWS: Final = frozenset({
    "trade-value", "volume", "average-price", "international-share", "growth-rate",
    "deals",
})  # fmt: skip
#: What each member of a list has, whatever it is.
_OF_LISTS: Final = frozenset({"trade-value", "volume"})
#: Trade as such may be followed by that in some goods with anyone.
_ONE_WAY: Final = frozenset({"exports", "imports"})
#: So many subjects "the two" take together.
_PAIR: Final = 2
#: What points back to whom one trades with.
_PARTNERS_BACK: Final = frozenset({"bloc", "there"})
#: What joins a partner to a flow, whatever points back to it ("from the country").
_WITH: Final = frozenset({"to", "from", "with"})
#: What each place of a list may have of its own.
_OF_EACH: Final = frozenset({"flow", "measure", "product"})
#: What a part of trade may be told by.
_APART: Final = ("partner", "product", "firm", "mode")
_NEW_PARTS: Final = ("product", "firm", "mode")


def _is_flow_itself(mode: str) -> bool:
    """Tell whether a regime is named as a flow ("re-exports"): any other is not it."""
    return any(mode.endswith(flow) for flow in _ONE_WAY)


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
        new = not (phrase.blocked or phrase.members or phrase.hypernym)
        if new and not (self.held.opened or self.held.fresh):
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
                whole = subject.dims.get(name, codes[0])
                self.held.together = {} if whole in codes else {name: whole}
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
        self.held.lead = topic_from(self.held, subject)
        if is_finer(self.held.home or "", reporter):
            # "North China ports" in the headline: the text is on those of one place.
            self.held.lead["reporter"] = self.held.home or ""

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
            assumed={"product"} if phrase.in_goods and "product" not in dims else set(),
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
        # "Re-exports rose, exports to Peru fell".
        other = phrase.has_flow and _is_flow_itself(carried.get("mode", ""))
        left = (*left, "mode") if other else left
        carried = {k: v for k, v in carried.items() if k not in left}
        if phrase.in_goods:
            carried.pop("product", None)  # those of all goods, unless its words tell
        if phrase.collective:
            self._take_together(carried)
            for name in self.held.together.keys() & {"product"}:
                carried.setdefault(name, self.held.together[name])
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
        for before in self.held.written[-1:]:
            if phrase.assumed_flow and before.stated >= {"mode", "flow"}:
                return {"flow": before.dims["flow"]}
        return {}

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
            return carried_by_total(self.held, phrase)
        measure = phrase.dims.get("measure")
        if measure is not None and (phrase.counted or measure not in _OF_FLOWS):
            return {
                **self._of_same_orders(measure, current),
                **owned_by(phrase, current),
            }
        owned = is_undecided(phrase) and dims.get("reporter") == phrase.undecided
        if phrase.is_full and not (owned and _narrows_no_more(phrase)):
            return {
                **carried_by_full(self.held, phrase, topic),
                **owned_by(phrase, current),
            }
        placed = owned or "reporter" in phrase.dims or phrase.through
        if phrase.has_flow and (placed or ("country", "") in phrase.back):
            return {**self._pair(dims), **self._kept_by_owner(phrase, dims, topic)}
        left_out = dropped(self.held, phrase, current)
        carried = {k: v for k, v in current.items() if k not in left_out}
        carried |= before_list(self.held, phrase)
        carried |= self._told_beside(phrase)
        if measure is not None and carried.get("flow") == "balance":
            del carried["flow"]  # no balance has a volume
        if carried.get("flow") == "balance" and "product" in dims:
            # "The surplus was 5 billion dollars. Copper was worth 3 billion."
            told = self.held.has_told_flow()
            carried["flow"] = "balance" if told else self._flow_but_balance()
        return carried

    def _of_same_orders(
        self, measure: str, current: Mapping[str, str]
    ) -> dict[str, str]:
        """Return the flow of orders, or deals, that go on with those told before.

        "Export orders came to 5 dollars. Orders from Peru rose 9 percent."
        """
        same = measure in KEPT_MEASURES and current.get("measure") == measure
        return {k: v for k, v in current.items() if same and k == "flow"}

    def _kept_by_owner(
        self, phrase: Phrase, dims: dict[str, str], topic: Mapping[str, str]
    ) -> dict[str, str]:
        """Return what of the *topic* a flow that a place has takes over.

        "Trade of Peru and Chile rose. Chile ran a deficit": with Peru.
        """
        names = kept_topic(self.held, phrase)
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
        held = self.held
        # "It came to 5 billion dollars; China's deficit was 3" of what was told before.
        goes_on = held.fresh and not held.written
        for subject in held.read[-1:] if goes_on else held.written[-1:]:
            partner = subject.dims.get("partner")
            own = subject.dims.get("reporter") == dims.get("reporter")
            both = {"reporter", "partner"} <= subject.stated
            # "Two-way trade hit 5 billion dollars, of which China's exports were 3".
            # Nor are its imports then with another ("and China's imports were 2").
            named = goes_on or "flow" in subject.stated
            told = named and subject.dims.get("flow")
            ways = _ONE_WAY | {"balance"} if told == "trade" else _ONE_WAY
            parted = dims.get("flow") in ways - {told} and bool(told)
            if partner and own and (both or parted):
                return {"partner": partner}
        return {}

    def _flow_but_balance(self) -> str:
        """Return what is told of goods beside a balance: "" where nothing tells it."""
        told = self.held.topic.get("flow", "balance")
        if told != "balance":
            return told
        return "" if self.held.in_deficit else "exports"

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


def _narrows_no_more(phrase: Phrase) -> bool:
    """Tell whether a flow has nothing with it but whose it is ("Peru exports")."""
    return phrase.dims.keys() <= {"partner", "flow", "measure"} and not phrase.total


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
