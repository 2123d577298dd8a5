"""Registers: what noun phrases write and quantities read, over one document."""

from collections.abc import Mapping, Sequence
from typing import Final

import attrs

from tradefacts.claiming.items import Phrase
from tradefacts.claiming.subjects.codes import (
    COUNTRY,
    MUNICIPALITIES,
    PARTED,
    PARTIES,
    SERVICES,
    ZONES,
)
from tradefacts.claiming.subjects.places import HOME, lies_in
from tradefacts.claiming.subjects.subject import Subject, topic_of
from tradefacts.model import Statistic
from tradefacts.reading.mentions import Stated
from tradefacts.records import define

#: So many sentences ago no unit was named that could carry on.
_LONG_AGO: Final = 1000
#: For how many sentences a unit carries on.
_UNIT_REACH: Final = 5
#: With whom trade is, of what kind, or those who trade.
_PARTED: Final = frozenset({"mode", "firm", "partner"})
#: The two ways that trade goes.
WAYS: Final = frozenset({"exports", "imports"})
#: What makes trade that in some goods, of some kind, or with someone.
_NARROWING: Final = ("product", "mode", "partner")
#: What may be named beside a figure without being what the next one is of.
_BESIDE: Final = PARTIES | {"product", "flow"}
#: How many subjects "both" and "all three" may look back on.
_REMEMBERED: Final = 8
#: How many of them a new paragraph keeps.
_KEPT: Final = 4
#: So many subjects are "the former" and "the latter".
_PAIR: Final = 2
#: How ports end: "the city" is the one they lie in.
_PORTS: Final = ("Port", "Airport")
#: What is called "ore" for short, and the code of ores of any metal.
_ORE: Final = "-ore"
_ORES: Final = "ores"


@define
class Registers:
    """The registers of a document: what noun phrases write and quantities read."""

    #: Whose trade the document speaks of; None before it is known.
    home: str | None = None
    #: The dimensions that a paragraph starts from.
    topic: dict[str, str] = attrs.Factory(dict)
    #: The subject of the last flow before the first figure: what the lead speaks of.
    lead: dict[str, str] = attrs.Factory(dict)
    #: An official has the floor: "we" are the country.
    official: bool = False
    #: A quotation is open at the head of the sentence.
    quoting: bool = False
    #: The subject of the text around what a company is quoted with; None without any.
    quoted: Subject | None = None
    #: The country whose office this paragraph has named last; None without one.
    office: str | None = None
    #: The place that the sentence before gave a share ("its"); "" without one.
    shared: str = ""
    #: Who is quoted in this paragraph has a public title: "we" are the country.
    public: bool = False
    #: The headline alone has told the topic: the text below it may be on more.
    headed: bool = False
    #: The partner that the headline opens with; None without one.
    headline: str | None = None
    current: Subject = attrs.Factory(Subject)
    #: The one before this, where only this sentence speaks of another's trade.
    aside: Subject | None = None
    #: The country among whose partners this sentence ranks the home; "" without one.
    ranked: str = ""
    #: Modifiers stand first in the language of this sentence.
    leads: bool = False
    #: This sentence tells of parts of what its subject was ("其中").
    in_parts: bool = False
    #: What those are parts of, and whether the clause has ended that told of them.
    parted_from: dict[str, str] | None = None
    past_parts: bool = False
    #: The sentence has begun with them: all that it tells is of parts.
    parts_lead: bool = False
    #: The last one whose numbers are trade.
    open: Subject = attrs.Factory(Subject)
    #: The subjects written in this sentence, in order.
    written: list[Subject] = attrs.Factory(list)
    #: How many of them were when the last quantity read one.
    figured: int = 0
    #: The subjects that quantities read in this paragraph and the one before.
    read: list[Subject] = attrs.Factory(list)
    #: What this paragraph has named or given a figure, in order, for "the former".
    lately: list[Subject] = attrs.Factory(list)
    #: The two that "the former" and "the latter" tell apart; none before them.
    pair: list[Subject] = attrs.Factory(list)
    #: What the members of the last list name, for the figures of the next sentence.
    listed: list[dict[str, str]] = attrs.Factory(list)
    #: The code that these have together ("the three" of them), where there is one.
    together: dict[str, str] = attrs.Factory(dict)
    #: This sentence has told what the lead speaks of: what else it names is beside it.
    led: bool = False
    #: A quantity of this sentence has read one.
    fresh: bool = False
    #: The last places named, by what points back to them; None where none was.
    city: str | None = None
    zone: str | None = None
    port: str | None = None
    #: The same of regions that were named together.
    several: str = HOME
    province: str | None = None
    partner: str | None = None
    bloc: str | None = None
    #: The last product named, for "the metal"; None where none was.
    product: str | None = None
    #: The goods that the paragraph before has asked about; "" without any.
    asked: str = ""
    #: The goods of which the sentence before told what is no trade; "" without any.
    beside: str = ""
    #: What the company spoken of makes; None where nothing tells it.
    made: str | None = None
    #: What goods are called for short ("panels" of solar panels), by their last word.
    shorts: dict[str, str] = attrs.Factory(dict)
    #: The currency of the last sum, for sums that name none; None before any.
    currency: str | None = None
    #: The currency of sums whose word several share; None where the word tells it.
    own_money: str | None = None
    #: The dollars that a notice says that all sums are in; None without one.
    told_dollar: str | None = None
    #: The text has named the dollar of its home.
    names_dollar: bool = False
    #: It has cited an office of its home.
    cites_own: bool = False
    #: It has named that of the United States.
    names_other_dollar: bool = False
    #: The unit of the last physical amount that was one of trade; None before any.
    weighs_in: str | None = None
    #: The last physical amount of the sentence before; None without one.
    amount: Stated | None = None
    #: How many sentences ago that was, and how many ago things were counted.
    weighed_ago: int = _LONG_AGO
    counted_ago: int = _LONG_AGO
    #: The currency that a notice gives all of them; None without one.
    noticed_currency: str | None = None
    #: The last balance was a deficit, and so is a gap that follows.
    in_deficit: bool = False
    #: What the head of the sentence says is measured ("In tonnes, exports rose").
    measured: str | None = None
    #: What the last percentage of this paragraph stated; None before one.
    rated: Statistic | None = None
    #: The goods that this was a share of, if they were named as a part alone.
    part: str | None = None
    #: The partner that the sentence before was on, whose "its exports" are.
    named: str = ""
    #: This sentence is on partners that have no code, until one is named.
    elsewhere: bool = False
    #: The whole that the sentence before began with, and gave no figure, whose "its
    #: exports" are; "" without one. The same of this sentence.
    above: str = ""
    rising: str = ""
    #: Other goods than those that the text is on have had a figure of their own.
    turned: bool = False
    #: A partner has been named in this paragraph.
    partnered: bool = False
    #: So has a regime.
    regime: bool = False
    #: The goods that this paragraph began with; "" without any.
    opened: str = ""
    #: The goods that the sentence before was on, which had no figure; "" without any.
    theme: str = ""
    #: The same of this sentence.
    heading: str = ""
    #: The sentence before gave exports and imports of the same, one by one.
    both_ways: bool = False
    #: "Overall": the topic is set aside for the rest of the paragraph.
    suspended: bool = False
    #: What the last number counted, for the rates that follow it; None if nothing.
    counted: Subject | None = None
    #: The same, for "181 of them", whatever was written since.
    last_count: Subject | None = None
    #: A number of this paragraph has counted that, and one alone may do so again.
    recounts: bool = False
    #: What the last numbers counted, for a list of rates.
    counts: list[Subject] = attrs.Factory(list)

    def has_told_flow(self) -> bool:
        """Tell whether a subject of the sentence has its flow in words."""
        return any("flow" in subject.stated for subject in self.written)

    def quote(self) -> None:
        """Keep the subject of the text while someone is quoted who says "we"."""
        if self.quoted is None:
            self.quoted = self.current

    @property
    def country(self) -> str:
        """The country that the document speaks of."""
        home = self.home or HOME
        return HOME if home.startswith(HOME) else home

    def next_paragraph(self, *, goes_on: bool = False) -> None:
        """Start from the topic of the document, or from what its lead speaks of.

        The lead gives no flow: a figure without one may be anything yet. A paragraph
        that *goes on* ("That was ...") keeps the subject before it.
        """
        # Where things have been counted already, goods named since are beside them.
        beside = {"flow"} if self.last_count is None else {"flow", "product"}
        lead = {name: code for name, code in self.lead.items() if name not in beside}
        if not goes_on:
            self.current = Subject(dict(self.topic or lead))
            self.aside = self.counted = self.quoted = self.office = None
            self.recounts = False
        self.suspended = self.partnered = self.quoting = self.public = False
        self.both_ways = False
        self.regime = self.regime and goes_on
        self.opened = self.theme = self.heading = self.beside = self.rising = ""
        self.rated = self.part = self.made = None
        self.written.clear()
        self.figured = 0
        self.lately.clear()
        self.pair.clear()
        del self.read[:-_KEPT]

    def next_sentence(
        self, *, speaks_on: bool = False, points_back: bool = False
    ) -> None:
        """Keep the subject, forget that it was written here.

        So is that of who is quoted, who *speaks on* behind "he said". Behind both ways
        of trade it is the whole, unless the sentence *points back*
        ("it had been 3", "the decline slowed").
        """
        parted = self._parted()
        self.both_ways = self._tells_both_ways()
        self.theme, self.above = self.heading, self.rising
        self.heading = self.rising = ""
        self.beside = self._goods_beside()
        self.named = self._named_alone()
        self.weighed_ago += 1
        self.counted_ago += 1
        if self._is_passing():
            self.current = self.read[-1]
        self._leave_part()
        if self.both_ways:
            self._leave_ways(points_back=points_back)
        self.written.clear()
        self.figured = 0
        self.fresh = self.led = self.in_parts = self.past_parts = False
        self.parts_lead = False
        self.elsewhere = False
        self.parted_from = self.measured = None
        self._go_back(speaks_on=speaks_on)
        self.current = self.current.carried()
        if self.current.group:
            self.current = self.current.group[-1]
        if self.current.members.keys() - {"flow"}:
            # What follows is of all of them, or of none.
            self.current = self.current.together()
        for name in parted:
            self.current.dims.pop(name, None)
            if name in self.topic:
                self.current.dims[name] = self.topic[name]

    def _go_back(self, *, speaks_on: bool) -> None:
        """Go back to the subject before what was only this sentence's, or a quote's."""
        if self.aside is not None:
            self.current, self.aside = self.aside, None
        if self.ranked:
            self.partner, self.ranked = self.ranked, ""
        if self.quoted is not None and not (self.quoting or speaks_on):
            self.current, self.quoted = self.quoted, None

    def _tells_both_ways(self) -> bool:
        """Tell whether a sentence gave exports, and imports, of the same a figure.

        It told both where it began with trade, of which it gave one ("trade came to
        5 billion dollars, of which exports were 3"): the other is what is left.
        """
        own = {
            subject.dims.get("flow", ""): {**subject.dims, "flow": ""}
            for subject in self.written
            if "flow" in subject.stated and any(subject is one for one in self.read)
        }
        ways = own.keys() & WAYS
        if len(ways) == 1 and next(iter(own)) == "trade":
            ways |= {"trade"}
        told = [own[way] for way in ways]
        return len(told) == _PAIR and told[0] == told[1]

    def _leave_ways(self, *, points_back: bool) -> None:
        """Go back to all trade behind a sentence that told each way of it.

        "Trade was 9 yuan, of which exports were 5 and imports 4. It rose 3 percent":
        it is what was told first. Where only the ways were ("Exports were 5 and imports
        4 yuan"), it is both together, unless the next sentence *points back*.
        """
        dims = {**self.current.dims, "flow": "trade"}
        if self.current.dims.get("flow") not in WAYS:
            return
        told = [s for s in self.written if any(s is one for one in self.read)]
        both = {s.dims.get("flow") for s in told} >= WAYS
        if both and told[0].dims == dims and not told[0].group:
            self.current = told[0]
        elif not points_back:
            self.current = attrs.evolve(self.current, dims=dims)

    def _goods_beside(self) -> str:
        """Return the goods that a sentence was on that told of no trade, or ""."""
        if not self.written or not all(subject.blocked for subject in self.written):
            return ""
        goods = {s.dims["product"] for s in self.written if "product" in s.stated}
        return goods.pop() if len(goods) == 1 else ""

    def _named_alone(self) -> str:
        """Return the partner that a sentence was on alone, "" if there was none."""
        if len(self.written) != 1 or self.written[0].stated != {"partner"}:
            return ""
        return self.written[0].dims.get("partner", "")

    def _is_passing(self) -> bool:
        """Tell whether places or goods were only named beside what has a figure.

        Behind "exports rose 5 percent, driven by cars for Peru" none is of these. Where
        modifiers lead, goods stand before their figure.
        """
        beside = PARTIES if self.leads else _BESIDE
        named = bool(self.current.stated) and self.current.stated <= beside
        since = self.leads or len(self.written) > self.figured
        return self.fresh and named and since and self.read[-1] is not self.current

    def _leave_part(self) -> None:
        """Go back to the whole of which a place, or a partner, has had a share.

        "Wuhan accounted for 57 percent. Exports rose 12 percent": those of Hubei. So
        are those behind "40 percent went to Peru" with all.
        """
        self.shared = ""
        if not (self.fresh and self.rated == "share"):
            return
        dims = dict(self.current.dims)
        if {"reporter"} <= self.current.stated <= {"reporter", "flow"}:
            whole = self.topic.get("reporter")
            if whole == "":
                whole = self.province  # the text began with a company
            if whole and lies_in(dims.get("reporter") or "", whole):
                self.shared, dims["reporter"] = dims["reporter"], whole
        elif self.current.stated == {"partner"}:
            dims.pop("partner", None)
            if "partner" in self.topic:
                dims["partner"] = self.topic["partner"]
        if dims != self.current.dims:
            self.current = attrs.evolve(self.current, dims=dims)

    def _parted(self) -> list[str]:
        """Return the dimensions by which the sentence has shared out its whole.

        Behind "machines had 30 percent, toys 20 percent" no more is said of toys, and
        behind the figures of several places of that which the text is on, of it again.
        """
        subjects = [subject for subject in self.written if subject.stated]
        if len(subjects) < _PAIR:
            return []
        codes = {
            name: {s.dims.get(name) for s in subjects if name in s.stated}
            for name in (*PARTED, "reporter")
        }
        whole = self.topic.get("reporter")
        if not (
            whole and all(lies_in(code or "", whole) for code in codes["reporter"])
        ):
            del codes["reporter"]
        parted = [name for name, told in codes.items() if len(told) > 1]
        return [*parted, "product"] if self._is_part_of(subjects[0]) else parted

    def _is_part_of(self, whole: Subject) -> bool:
        """Tell whether goods were told beside the flow of all that they are a part of.

        "Exports rose 5 percent, led by a 9 percent rise in cars. Imports fell."
        """
        had = "flow" in whole.stated and any(whole is one for one in self.read)
        flow, part = whole.dims.get("flow"), self.current
        goods = "product" in part.stated and "product" not in whole.dims
        return had and goods and part.dims.get("flow") == flow

    def turn_to(self, country: str) -> None:
        """Speak of the trade of *country*, where the text is on that of another.

        An office within it goes on with what the text has begun with ("Exports of buses
        are growing. Luhai Customs cleared 30").
        """
        home = self.home or country
        if home == country or lies_in(home, country):
            return
        begun = lies_in(country, home) and not self.read
        own = self.current.dims if begun else {}
        self.current = Subject({**own, "reporter": country})

    def look_at_all(self) -> None:
        """Speak of the trade with all others, until the paragraph ends."""
        self.current = Subject({"reporter": self.topic.get("reporter") or self.country})
        self.suspended = True

    def turn_back(self, partner: str) -> None:
        """Speak of the own trade again behind the sentence, as that with *partner*."""
        self.aside = Subject({"reporter": self.home or HOME})
        self.ranked = partner

    def go_elsewhere(self, words: str) -> None:
        """Speak of trade with those that only *words* name, whoever was before."""
        dims = {k: v for k, v in self.current.dims.items() if k != "partner"}
        self.current = attrs.evolve(self.current, dims=dims, scope=(words,))
        self.elsewhere = True

    def widen(self) -> None:
        """Speak of the whole, of which what was told is a part ("out of 5 tonnes")."""
        told = [name for name in ("partner", "product") if name in self.current.stated]
        if told:
            dims = {k: v for k, v in self.current.dims.items() if k != told[0]}
            stated = self.current.stated - {told[0]}
            self.current = attrs.evolve(self.current, dims=dims, stated=stated)

    def note_amount(self, amount: Stated | None) -> None:
        """Remember the last physical amount, for numbers that leave out its unit."""
        if amount is not None:
            self.amount, self.weighed_ago = amount, 0

    @property
    def carried_amount(self) -> Stated | None:
        """The amount whose unit a bare number may be in; None if none."""
        nearer = self.weighed_ago < min(self.counted_ago, _UNIT_REACH)
        return self.amount if nearer else None

    def set_aside(self, goods: str | None = None) -> None:
        """Take what follows in this sentence for figures of something unknown.

        Of the *goods* that were counted some may be traded ("of those 5 left").
        """
        if self.aside is None:
            self.aside = self.current
        dims = dict(self.current.dims)
        self.current = attrs.evolve(self.current, dims=dims, blocked=True, counted=None)
        self.counted = None
        if goods is not None:
            made = {**dims, "product": goods, "measure": "volume"}
            made.pop("flow", None)
            self.last_count = Subject(made, {"measure"}, blocked=True)
            self.counted_ago = 0

    def move_home(self, place: str | None) -> None:
        """Let the section that *place* heads speak of it."""
        if place is None or place == HOME:
            return
        self.home = place
        for held in (self.topic, self.lead):
            if held:
                held["reporter"] = place

    def tell_home(self, reporter: str) -> None:
        """Take the country of the first figure for the one that is spoken of."""
        if not self.topic and self.home == HOME and not self.lead.get("reporter"):
            self.home = reporter

    def set_topic(self, subject: Subject) -> None:
        """Let later paragraphs start from *subject*, that of the first figure."""
        self.topic = self.topic_from(subject)
        if self.lead.get("reporter") == "":
            self.topic.setdefault("reporter", "")  # what a company counts is its own
        goods = self.topic.get("product")
        lists = (one for one in self.written if "product" in one.members)
        if any(one.together().dims.get("product") == goods for one in lists):
            # Of several goods only their figure is told.
            self.topic.pop("product", None)

    def confirm_topic(self, subject: Subject) -> None:
        """Leave out of the topic what the first figure of the text is not on.

        "Trade with Peru up 5 percent" may head a text on trade with all.
        """
        for name in _NARROWING:
            if self.topic.get(name) != subject.dims.get(name):
                self.topic.pop(name, None)

    def topic_from(self, subject: Subject) -> dict[str, str]:
        """Return what *subject* tells that the text is on.

        A partner is one of the whole text where trade with it is named, or where the
        headline opens with it, not where it was only named in passing.
        """
        partner = subject.dims.get("partner")
        kept = topic_of(subject)
        if "partner" not in subject.stated and partner not in {
            self.lead.get("partner"),
            self.headline,
        }:
            kept.pop("partner", None)
        return kept

    def take_from_whole(self, whole: Phrase) -> None:
        """Give firms, goods or a regime the flow of the trade that they are a part of.

        "Private firms took the bulk of Hunan's exports, at 5 billion yuan". So a
        country that dominates the imports of another is whom those are with.
        """
        holder = self.current.stated & PARTIES
        if self.current.stated & {"firm", "mode", "product"}:
            for name in ("flow", "reporter"):
                if name in whole.dims and name not in self.current.stated:
                    self.current.dims[name] = whole.dims[name]
        elif len(holder) == 1 and whole.has_flow and "reporter" in whole.dims:
            partner = self.current.dims.get(*holder)
            if partner and partner != whole.dims["reporter"]:
                dims = {**whole.dims, "partner": partner}
                self.current = Subject(dims, set(dims))
                self.written[-1:] = [self.current]

    def note_theme(self, phrase: Phrase) -> None:
        """Let goods that a text begins with be what it is on ("the market for tin").

        A paragraph that begins with others is on these.
        """
        if not phrase.dims.keys() <= {"product", "partner", "reporter"}:
            return
        product = phrase.dims.get("product")
        if not product or phrase.members or phrase.hypernym:
            return
        if not self.topic:
            self.current.dims.setdefault("product", product)
        elif not (self.opened or self.lately or "product" in self.current.stated):
            self.current.dims["product"] = self.opened = product

    def leave_goods(self, parts: Phrase) -> None:
        """Leave the goods of before behind where a flow is one of others, by its parts.

        "Tin came to 5 tonnes; exports, chiefly machines and toys, were 3 tonnes."
        """
        current, part = self.current, parts.dims.get("product", "")
        held = current.dims.get("product", "")
        if "flow" not in current.stated or "product" in current.stated:
            return
        if held and part and not part.endswith(held):
            dims = {k: v for k, v in current.dims.items() if k != "product"}
            self.current = attrs.evolve(current, dims=dims)
            self.written[-1:] = [self.current]

    def note_headline(self) -> None:
        """Remember the partner that the headline opens with."""
        for subject in self.written[:1]:
            if "partner" in subject.stated:
                self.headline = subject.dims.get("partner")

    def serve(self, phrase: Phrase, *, known: bool) -> bool:
        """Take "receipts" and "payments" for no trade where no services are meant.

        So it is unless all that they are of is *known*. Tell whether it was done.

        What goods that were exported "earned the country" is of their exports.
        """
        if not phrase.served:
            return False
        goods, flow = self.current.dims.get("product"), self.current.dims.get("flow")
        if phrase.deed and goods and flow == phrase.dims.get("flow"):
            phrase.served = False
            return False
        told = (phrase.dims, self.current.dims, self.topic, self.lead)
        products = (dims.get("product") or "" for dims in told)
        if known and any(p.endswith(SERVICES) for p in products):
            return False
        del phrase.dims["flow"]
        phrase.served, phrase.blocked = False, True
        return not known

    def note_product(self, phrase: Phrase, *, passed: bool) -> None:
        """Remember the product, for "the metal"; of a list none is meant.

        Nor is one that was only named in passing.
        """
        product = phrase.dims.get("product")
        for code in phrase.members.get("product", [product or ""]):
            if code.endswith(_ORE):
                self.shorts[_ORES] = code
        if product and phrase.short and not product.endswith(phrase.short):
            self.shorts[phrase.short] = product
        if product and not (phrase.hypernym or passed):
            self.product = None if "product" in phrase.members else product

    def note_read(self, subject: Subject) -> None:
        """Remember that a quantity has read *subject* (for "both")."""
        self.read.append(subject)
        self.figured = len(self.written)
        self._widen_topic(subject)
        if subject.size == 1:
            self.lately.append(subject)
        self.fresh = True
        if len(self.read) > _REMEMBERED:
            del self.read[0]

    def _widen_topic(self, subject: Subject) -> None:
        """Let a text that goes on to all trade of a place be on that from there on.

        Later paragraphs do not go back to the goods, or partner, of its first figure,
        nor to its regime or kind of firm where it has told of another.
        """
        own = subject.dims.get("reporter") == self.topic.get("reporter")
        whose = {"reporter", "flow"} <= subject.stated
        goods = subject.dims.get("product") == self.topic.get("product")
        total = self.suspended and "flow" in subject.stated
        if own and (whose or total) and goods and "partner" not in subject.dims:
            self.topic.pop("partner", None)  # "Peru's exports", or "in all", of all
        for name in _PARTED & self.topic.keys() & subject.stated if own else ():
            if subject.dims.get(name) != self.topic[name]:
                del self.topic[name]
        if own and {"product", "flow"} <= subject.stated:
            self._turn(subject.dims["product"])
        whole = subject.dims.get("flow") == "trade" and "flow" in subject.stated
        if whole and subject.dims.keys().isdisjoint(_NARROWING):
            for name in _NARROWING:
                self.topic.pop(name, None)

    def _turn(self, product: str) -> None:
        """Note where the text turns to a *product* of another kind than it is on."""
        topic = self.topic.get("product", product).split("-")
        self.turned = self.turned or set(product.split("-")).isdisjoint(topic)

    def note_rate(self, statistic: Statistic, subject: Subject) -> None:
        """Remember what a percentage has stated, and of which part of a whole."""
        self.rated = statistic
        named = "product" in subject.stated and "flow" not in subject.stated
        shared = statistic == "share" and named
        self.part = subject.dims.get("product") if shared else None

    def note_count(self, subject: Subject) -> None:
        """Remember that a number has counted *subject*."""
        self.counted_ago = 0
        self.counted = subject
        self.recounts = True
        self.counts.append(subject)

    def keep_counts(self, before: Sequence[Subject], counted: Subject) -> None:
        """Speak of what was *counted* beside a phrase, and of those *before*."""
        self.note_count(counted)
        self.counts[:] = [*before, counted]

    def note_places(self, dims: dict[str, str]) -> None:
        """Remember the places, for "the city", "the bloc"."""
        reporter = dims.get("reporter") or ""
        if reporter.startswith(f"{HOME}-"):
            self.province = reporter.partition("/")[0]
            if reporter.endswith(ZONES):
                self.zone = reporter
            elif reporter.endswith(_PORTS):
                self.port = reporter
            elif "/" in reporter or reporter in MUNICIPALITIES:
                self.city = reporter
        elif reporter.startswith(f"{HOME}/") and not reporter.endswith(ZONES):
            self.city = reporter  # "the area"
        partner = dims.get("partner")
        if partner:
            self.partner = partner
            if len(partner) > COUNTRY:
                self.bloc = partner

    def note_other(self, dims: Mapping[str, str]) -> None:
        """Remember who ranks the home among its partners, for "the two"."""
        if dims.get("partner") == self.country and dims.get("reporter"):
            self.partner = dims["reporter"]

    def take_some(self, size: int, *, first: bool) -> None:
        """Speak of the *first*, or the last, so many of a list that had figures."""
        had = [self._had(own) for own in self.listed]
        told = [subject for subject in had if subject is not None]
        if len(told) == len(had) > size:
            group = told[:size] if first else told[-size:]
            self.pair = told[-_PAIR:] if first else []
        else:
            group = (not first and last_different(self.read, size)) or []
        if group:
            self.current = Subject(dict(group[-1].dims), group=group)
            self.written.append(self.current)

    def _had(self, own: dict[str, str]) -> Subject | None:
        """Return the last subject with a figure that is the member *own* of a list."""
        return next(
            (s for s in reversed(self.read) if own.items() <= s.dims.items()), None
        )

    def tell_apart(self, *, former: bool) -> None:
        """Speak of the former, or of the latter, of the two that were named last."""
        pair = self.pair or last_different(self.lately, _PAIR)
        if pair is None:
            return
        one, other = pair if former else reversed(pair)
        self.pair = pair if former else []
        named = {k for k, code in one.dims.items() if other.dims.get(k) != code}
        self.current = attrs.evolve(one, dims=dict(one.dims), stated=named)
        self.counted = None
        self.counts.clear()
        self.written.append(self.current)


def last_different(subjects: Sequence[Subject], size: int) -> list[Subject] | None:
    """Return the last *size* subjects no two of which are the same, or None."""
    found: list[Subject] = []
    for subject in reversed(subjects):
        if all(other.dims != subject.dims for other in found):
            found.insert(0, subject)
        if len(found) == size:
            return found
    return None
