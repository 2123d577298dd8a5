"""Registers: what noun phrases write and quantities read, over one document."""

from collections.abc import Mapping, Sequence
from typing import Final

import attrs

from tradefacts.claiming.items import Phrase
from tradefacts.claiming.subjects.codes import (
    COUNTRY,
    MUNICIPALITIES,
    PARTIES,
    SERVICES,
    ZONES,
)
from tradefacts.claiming.subjects.places import HOME, lies_in
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.model import Statistic
from tradefacts.reading.mentions import Stated
from tradefacts.records import define

#: So many sentences ago no unit was named that could carry on.
_LONG_AGO: Final = 1000
#: For how many sentences a unit carries on.
_UNIT_REACH: Final = 5
#: The two ways that trade goes.
WAYS: Final = frozenset({"exports", "imports"})
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
    #: The last region of several provinces that had a figure; None before one.
    region: str | None = None
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
