"""Subjects: whose trade, in what and with whom, as one walk keeps them in registers."""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final

import attrs

from tradefacts.claiming.items import Phrase
from tradefacts.claiming.places import HOME, is_chinese, is_finer, is_undecided, lies_in
from tradefacts.claiming.terms import BOUGHT
from tradefacts.model import Statistic
from tradefacts.reading.mentions import Stated

#: Measures that a flow has; of any other, only words of its own tell the flow.
_OF_FLOWS: Final = frozenset({
    "trade-value", "volume", "average-price", "international-share", "growth-rate",
    "deals",
})  # fmt: skip
#: So many sentences ago no unit was named that could carry on.
_LONG_AGO: Final = 1000
#: For how many sentences a unit carries on.
_UNIT_REACH: Final = 5
#: How many subjects "both" and "all three" may look back on.
_REMEMBERED: Final = 8
#: How many of them a new paragraph keeps.
_KEPT: Final = 4
#: Chinese regions of which so many stand together keep their names.
_PAIR: Final = 2
#: The length of the code of a country; those of blocs are longer.
_COUNTRY: Final = 2
#: What a topic leaves behind, unless the measure is one that a whole text is on.
_PASSING: Final = frozenset({"measure", "firm"})
_KEPT_MEASURES: Final = frozenset({"deals"})
#: How the codes of zones end, which "the city" does not point to.
_ZONES: Final = ("Zone", "Zones", "Park", "Area")
#: How those of sites end.
SITES: Final = (*_ZONES, "Port", "port")
#: Provinces that are cities.
_MUNICIPALITIES: Final = frozenset({"CN-BJ", "CN-TJ", "CN-SH", "CN-CQ"})
#: The same of ports: "the city" is the one they lie in.
_PORTS: Final = ("Port", "Airport")
#: How the codes of services end.
_SERVICES: Final = ("services", "royalties")
#: What is called "ore" for short, and the code of ores of any metal.
_ORE: Final = "-ore"
_ORES: Final = "ores"
#: What a whole is shared out by.
_PARTED: Final = ("product", "partner")
_PLACES_BACK: Final = frozenset({"country", "province", "city", "zone", "port"})
#: What points back to whom one trades with.
_PARTNERS_BACK: Final = frozenset({"bloc", "there"})
#: What joins a place to the flow that is its own ("trade of the city", "its trade").
_POSSESSING: Final = frozenset({"", "of"})
_OWNING: Final = _POSSESSING | {"through", "at", "in"}
#: What makes trade that in some goods, or of some kind.
_NARROWED: Final = ("product", "mode")
_PARTIES: Final = frozenset({"reporter", "partner"})
_TOPIC_OF_FULL: Final = frozenset({"product", "partner", "mode"})


@attrs.define
class Subject:
    """What the quantities that follow speak of."""

    dims: dict[str, str] = attrs.Factory(dict)
    #: The dimensions that the words of the phrase itself state.
    stated: set[str] = attrs.Factory(set)
    #: The codes of a list, by the dimension that they differ in.
    members: dict[str, list[str]] = attrs.Factory(dict)
    #: Subjects taken together that differ in more than one dimension ("both").
    group: list["Subject"] = attrs.Factory(list)
    #: Its numbers are not trade.
    blocked: bool = False
    #: Its balance is a deficit.
    deficit: bool = False
    #: The measure of a counted noun that it names; None if none.
    counted: str | None = None
    #: Dimensions that a rule settled, not words.
    assumed: set[str] = attrs.Factory(set)
    #: The names of its places as they stand in the text.
    names: tuple[str, ...] = ()
    #: Words that narrow the subject and that no code carries.
    scope: tuple[str, ...] = ()

    def member(self, index: int) -> "Subject":
        """Return the subject of the *index*-th member of the list.

        Of two lists it is the longer; of "imports and exports with A and B" the places.
        """
        if self.group:
            return self.group[index]
        name, codes = max(
            self.members.items(), key=lambda held: (len(held[1]), held[0] != "flow")
        )
        return attrs.evolve(
            self, dims={**self.dims, name: codes[index]}, members={}, group=[]
        )

    @property
    def singles(self) -> list["Subject"]:
        """The members of a list, each alone; a single subject is its own."""
        if self.size == 1:
            return [self]
        return [self.member(index) for index in range(self.size)]

    @property
    def size(self) -> int:
        """How many members the list has; 1 for a single subject."""
        if self.group:
            return len(self.group)
        return max((len(codes) for codes in self.members.values()), default=1)

    @property
    def is_self(self) -> bool:
        """Whether it would be a place that trades with itself: it was misread."""
        partner = self.dims.get("partner")
        return partner is not None and partner == self.dims.get("reporter")

    @property
    def owners(self) -> list["Subject"]:
        """The subjects that one quantity is claimed of.

        The members of a group each have it; those of a list have it together, but
        exports and imports stay the trade that they make up.
        """
        if self.group:
            return self.group
        if self.size > 1 and set(self.members) != {"flow"}:
            return [self.together()]
        return [self]

    def together(self) -> "Subject":
        """Return the members as one: the dimension that they differ in is null.

        Chinese regions together are CN, two of them by their names; goods together are
        those goods, never all of them.
        """
        dims = dict(self.dims)
        for name, codes in self.members.items():
            if name == "flow" or dims.get(name) not in codes:
                continue
            del dims[name]
            if name == "reporter" and all(code.startswith(HOME) for code in codes):
                dims[name] = _region(self.names)
            elif name == "product":
                dims[name] = _sum(codes)
        return attrs.evolve(self, dims=dims, members={})


def _sum(codes: list[str]) -> str:
    """Return the code of goods taken together that no list has ("a-b-and-c")."""
    *others, last = dict.fromkeys(codes)
    return "-and-".join(filter(None, ("-".join(others), last)))


def _region(names: tuple[str, ...]) -> str:
    return f"{HOME}/{' and '.join(names)}" if len(names) == _PAIR else HOME


@attrs.define
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
    #: Who is quoted in this paragraph has a public title: "we" are the country.
    public: bool = False
    #: The partner that the headline opens with; None without one.
    headline: str | None = None
    current: Subject = attrs.Factory(Subject)
    #: The one before this, where only this sentence speaks of another's trade.
    aside: Subject | None = None
    #: The last one whose numbers are trade.
    open: Subject = attrs.Factory(Subject)
    #: The subjects written in this sentence, in order.
    written: list[Subject] = attrs.Factory(list)
    #: The subjects that quantities read in this paragraph and the one before.
    read: list[Subject] = attrs.Factory(list)
    #: What this paragraph has named or given a figure, in order, for "the former".
    lately: list[Subject] = attrs.Factory(list)
    #: The two that "the former" and "the latter" tell apart; none before them.
    pair: list[Subject] = attrs.Factory(list)
    #: What the members of the last list name, for the figures of the next sentence.
    listed: list[dict[str, str]] = attrs.Factory(list)
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
    #: What goods are called for short ("panels" of solar panels), by their last word.
    shorts: dict[str, str] = attrs.Factory(dict)
    #: The currency of the last sum, for sums that name none; None before any.
    currency: str | None = None
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
    #: A partner has been named in this paragraph.
    partnered: bool = False
    #: The goods that this paragraph began with; "" without any.
    opened: str = ""
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

    @property
    def country(self) -> str:
        """The country that the document speaks of."""
        return self.home[:_COUNTRY] if self.home else HOME

    def next_paragraph(self, *, goes_on: bool = False) -> None:
        """Start from the topic of the document, or from what its lead speaks of.

        The lead gives no flow: a figure without one may be anything yet. A paragraph
        that *goes on* ("That was ...") keeps the subject before it.
        """
        lead = {name: code for name, code in self.lead.items() if name != "flow"}
        if not goes_on:
            self.current = Subject(dict(self.topic or lead))
            self.aside = None
        self.suspended = self.partnered = self.quoting = self.public = False
        self.opened = ""
        self.rated = self.part = None
        self.counted = None
        self.recounts = False
        self.written.clear()
        self.lately.clear()
        self.pair.clear()
        del self.read[:-_KEPT]

    def next_sentence(self) -> None:
        """Keep the subject, forget that it was written here."""
        parted = self._parted()
        self.named = self._named_alone()
        self.weighed_ago += 1
        self.counted_ago += 1
        if self._is_passing():
            self.current = self.read[-1]
        self.written.clear()
        self.fresh = self.led = False
        self.measured = None
        if self.aside is not None:
            self.current, self.aside = self.aside, None
        self.current = attrs.evolve(
            self.current, stated=set(), dims=dict(self.current.dims), counted=None
        )
        if self.current.group:
            self.current = self.current.group[-1]
        if self.current.members.keys() - {"flow"}:
            # What follows is of all of them, or of none.
            self.current = self.current.together()
        for name in parted:
            self.current.dims.pop(name, None)
            if name in self.topic:
                self.current.dims[name] = self.topic[name]

    def _named_alone(self) -> str:
        """Return the partner that a sentence was on alone, "" if there was none."""
        *others, last = self.written or [Subject()]
        alone = not others and last.stated == {"partner"}
        return last.dims["partner"] if alone else ""

    def _is_passing(self) -> bool:
        """Tell whether a place was only named beside what has a figure.

        Behind "exports rose 5 percent as demand from Peru recovered" none is of Peru.
        """
        placed = bool(self.current.stated) and self.current.stated <= _PARTIES
        return self.fresh and placed and self.read[-1] is not self.current

    def _parted(self) -> list[str]:
        """Return the dimensions by which the sentence has shared out its whole.

        Behind "machines had 30 percent, toys 20 percent" no more is said of toys.
        """
        if self.rated != "share":
            return []
        subjects = [subject for subject in self.written if subject.stated]
        codes = {
            name: {s.dims.get(name) for s in subjects if name in s.stated}
            for name in _PARTED
        }
        return [name for name in _PARTED if len(codes[name]) > 1]

    def write(self, phrase: Phrase) -> Subject:
        """Make *phrase* the subject, with what it leaves out carried over."""
        subject = self.look_up(phrase)
        traded = phrase.has_flow or "measure" in phrase.dims
        if not (self.opened or self.fresh or phrase.blocked or phrase.members):
            self.opened = phrase.dims.get("product", "")
        if traded and not (self.topic or self.led or _is_private(phrase)):
            self._lead(subject)
            self.led = True
        if phrase.dims or phrase.total or not phrase.back:
            # "Their growth" is that of what was counted.
            self.counted = None
            self.counts.clear()
        overall = phrase.total and "partner" not in phrase.dims
        self.suspended = self.suspended or overall
        self.partnered = self.partnered or "partner" in subject.stated
        if not subject.blocked:
            self.open = subject
        self._widen_topic(phrase, subject)
        if phrase.dims.get("flow") == "balance":
            self.in_deficit = subject.deficit
        self.current = subject
        self.written.append(subject)
        self._note_list(subject)
        return subject

    def _widen_topic(self, phrase: Phrase, subject: Subject) -> None:
        """Let a text that goes on to all trade of a place be on that from there on.

        Later paragraphs do not go back to the goods of its first figure.
        """
        whole = phrase.dims.get("flow") == "trade" and not phrase.assumed_flow
        if whole and subject.dims.keys().isdisjoint({*_NARROWED, "partner"}):
            for name in _NARROWED:
                self.topic.pop(name, None)

    def _note_list(self, subject: Subject) -> None:
        """Remember the members of a list of places or goods."""
        if all(map(is_chinese, subject.members.get("reporter", [""]))):
            self.several = subject.together().dims["reporter"]
        for name, codes in subject.members.items():
            if name != "flow":
                self.listed = [{name: code} for code in codes]
        if subject.members.keys() - {"flow"}:
            self.lately.extend(subject.singles)

    def turn_to(self, country: str) -> None:
        """Speak of the trade of *country*, where the text is on that of another."""
        home = self.home or country
        if home != country and not lies_in(home, country):
            self.current = Subject({"reporter": country})

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

    def _lead(self, subject: Subject) -> None:
        """Keep what the lead speaks of; its country is that of the document."""
        reporter = subject.dims.get("reporter") or ""
        stated = "reporter" in subject.stated
        if stated and self.home == HOME and not self.lead.get("reporter"):
            self.home = HOME if reporter.startswith(HOME) else reporter
        self.lead = self._topic_of(subject)

    def set_topic(self, subject: Subject) -> None:
        """Let later paragraphs start from *subject*, that of the first figure."""
        self.topic = self._topic_of(subject)

    def _topic_of(self, subject: Subject) -> dict[str, str]:
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

    def note_theme(self, phrase: Phrase) -> None:
        """Let goods that a text begins with be what it is on ("the market for tin")."""
        if not self.topic and phrase.dims.keys() <= {
            "product",
            "partner",
            "reporter",
        }:
            product = phrase.dims.get("product")
            if product and not phrase.members:
                self.current.dims.setdefault("product", product)

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
                self.headline = subject.dims["partner"]

    def serve(self, phrase: Phrase) -> None:
        """Take "receipts" and "payments" for no trade where no services are meant."""
        if not phrase.served:
            return
        told = (phrase.dims, self.current.dims, self.topic, self.lead)
        products = (dims.get("product") or "" for dims in told)
        if not any(p.endswith(_SERVICES) for p in products):
            del phrase.dims["flow"]
            phrase.served, phrase.blocked = False, True

    def look_up(self, phrase: Phrase) -> Subject:
        """Return the subject that *phrase* would be, without writing it."""
        dims = self._named(phrase)
        subject = Subject(
            self._merged(phrase, dims),
            set(dims) & _named_by(phrase),
            blocked=phrase.blocked,
            deficit=phrase.deficit,
            counted=phrase.counted,
            scope=phrase.scope,
            names=phrase.names,
        )
        goes_on = self.current.deficit and "flow" not in subject.stated
        flows = {s.dims.get("flow") for s in self.written if "flow" in s.stated}
        # "Imports rose to 5 billion yuan, leaving a gap": they are the larger.
        short = self.in_deficit or flows == {"imports"}
        if goes_on or (phrase.unsigned and short):
            subject.deficit = True
        self.note_places(dims)
        subject.members = self._members(phrase, dims)
        if self.measured is not None and phrase.has_flow:
            subject.dims.setdefault("measure", self.measured)
        return subject

    def note_product(self, phrase: Phrase) -> None:
        """Remember the product, for "the metal"; of a list none is meant."""
        product = phrase.dims.get("product")
        for code in phrase.members.get("product", [product or ""]):
            if code.endswith(_ORE):
                self.shorts[_ORES] = code
        if product and phrase.short and not product.endswith(phrase.short):
            self.shorts[phrase.short] = product
        if product and not phrase.hypernym:
            self.product = None if "product" in phrase.members else product

    def note_read(self, subject: Subject) -> None:
        """Remember that a quantity has read *subject* (for "both")."""
        self.read.append(subject)
        if subject.size == 1:
            self.lately.append(subject)
        self.fresh = True
        if len(self.read) > _REMEMBERED:
            del self.read[0]

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

    def note_places(self, dims: dict[str, str]) -> None:
        """Remember the places, for "the city", "the bloc"."""
        reporter = dims.get("reporter") or ""
        if reporter.startswith(f"{HOME}-"):
            self.province = reporter.partition("/")[0]
            if reporter.endswith(_ZONES):
                self.zone = reporter
            elif reporter.endswith(_PORTS):
                self.port = reporter
            elif "/" in reporter:
                self.city = reporter
        partner = dims.get("partner")
        if partner:
            self.partner = partner
            if len(partner) > _COUNTRY:
                self.bloc = partner

    # -- what a phrase leaves out ----------------------------------------------------

    def _named(self, phrase: Phrase) -> dict[str, str]:
        """Return the dimensions that *phrase* names or points back to."""
        dims = dict(phrase.dims)
        if phrase.either_way and "partner" not in dims and self._tells_of_imports():
            self._import(dims)
        self._name_goods(phrase, dims)
        if is_undecided(phrase) and self._is_own(phrase.undecided):
            dims["reporter"] = dims.pop("partner")
        self._name_owner(phrase, dims)
        at_home = dims.get("partner") == self.home and "reporter" not in dims
        if at_home and not phrase.has_flow:
            dims["reporter"] = dims.pop("partner")  # "Swiss watches" in a Swiss text
        for what, joint in phrase.back:
            self._look_back(what, joint, dims)
        if phrase.ambiguous and "reporter" not in dims:
            dims["reporter"] = next(filter(self._is_near, phrase.ambiguous), "")
        if phrase.within and "reporter" not in dims:
            dims["reporter"] = phrase.within
        return dims

    def _import(self, dims: dict[str, str]) -> None:
        """Let shipments be imports, from China where another country has them."""
        dims["flow"] = "imports"
        if dims.get("reporter", self.country)[:_COUNTRY] != self.country:
            dims["partner"] = dims.pop("reporter")

    def _name_owner(self, phrase: Phrase, dims: dict[str, str]) -> None:
        """Give a flow to whom "its" means, where that is a partner named alone.

        "The same goes for Peru. Its imports from Chile rose".
        """
        own = ("its", "") in phrase.back and phrase.has_flow and "reporter" not in dims
        if own and self.named and dims.get("partner", self.named) != self.named:
            dims["reporter"] = self.named

    def _name_goods(self, phrase: Phrase, dims: dict[str, str]) -> None:
        """Give goods that are named by their kind, or for short, their own code."""
        if phrase.hypernym and self.product:
            dims["product"] = self.product
        if dims.get("product") in self.shorts:
            dims["product"] = self.shorts[dims["product"]]

    def _tells_of_imports(self) -> bool:
        flows = (self.current.dims.get("flow"), self.topic.get("flow"))
        told = next(filter(None, (*flows, self.lead.get("flow"))), None)
        return told == "imports"

    def _is_own(self, code: str) -> bool:
        """Tell whether a country right before its flow is whose flow it is.

        In a text on the trade of another it is the partner ("US exports" of China).
        """
        return not self.topic or code == self.home

    def _is_near(self, code: str) -> bool:
        """Tell whether a name that provinces share means the place spoken of."""
        province = code.partition("/")[0]
        return code == self.city or province in {self.province, self.home}

    def _look_back(self, what: str, joint: str, dims: dict[str, str]) -> None:
        """Fill in the place that "the country", "the city" and the like point to."""
        home = self.home or ""
        match what:
            case "country":
                self._look_back_country(joint, dims)
            case "province":
                own = home.partition("/")[0] if home.startswith(f"{HOME}-") else None
                _fill(dims, "reporter", self.province or own)
            case "city" | "zone" | "port":
                _locate(dims, self._local(what))
            case "several" if joint != "between":
                dims.setdefault("reporter", self.several)
            case "there":
                _fill(dims, "partner", self.partner)
            case "bloc":
                if self.bloc and dims.get("partner") == HOME:
                    # "Trade between the continent and China".
                    dims["reporter"] = dims.pop("partner")
                _fill(dims, "partner", self.bloc)
            case _:
                pass  # "its", "their": what carries over is meant

    def _local(self, what: str) -> str | None:
        """Return the zone, port or city that was named last, or is the home.

        A port without a name of its own is the city that has it.
        """
        home, is_zone = self.home or "", what == "zone"
        if what == "port" and self.port:
            return self.port
        if home in _MUNICIPALITIES and not is_zone:
            return home
        own = home if "/" in home and home.endswith(_ZONES) == is_zone else None
        return (self.zone if is_zone else self.city) or own or self.city

    def _look_back_country(self, joint: str, dims: dict[str, str]) -> None:
        reporter = dims.get("reporter")
        other = self._other(reporter) if reporter else self.partner
        traded = joint in {"to", "with", "from"} and dims.get("flow")
        if traded and other and other != reporter:
            dims.setdefault("partner", other)
        else:
            dims.setdefault("reporter", self.country)

    def _other(self, reporter: str | None) -> str:
        """Return whom *reporter* trades with: the last partner, or the home country.

        The other of a foreign home is China.
        """
        if self.partner is not None and self.partner != reporter:
            return self.partner
        return HOME if self.country == reporter else self.country

    def _merged(self, phrase: Phrase, dims: dict[str, str]) -> dict[str, str]:
        """Return *dims* over those that *phrase* takes over from before."""
        carried = self._carried(phrase, dims)
        if phrase.foreign:
            carried = {k: v for k, v in carried.items() if k not in _PARTED}
        if phrase.collective:
            self._take_together(carried)
        merged = {**carried, **dims}
        self._fill_sides(phrase, merged)
        partner, reporter = merged.get("partner"), merged.get("reporter") or ""
        stated = "partner" in phrase.dims and "reporter" not in phrase.dims
        if partner and partner == reporter == HOME and stated:
            merged["reporter"] = self._seller(phrase)
        elif partner and (partner == reporter or lies_in(reporter, partner)):
            del merged["partner"]
        if "reporter" not in merged and self.home:
            merged["reporter"] = self.home
        return merged

    def _fill_sides(self, phrase: Phrase, dims: dict[str, str]) -> None:
        """Fill in whom *phrase* says trade is with, and which way its goods go."""
        if ("both", "between") in phrase.back and "partner" not in dims:
            dims["partner"] = self._other(dims.get("reporter"))
        if phrase.inward and not phrase.has_flow and dims.get("flow") == "trade":
            dims["flow"] = "imports"  # "tin from Peru came to 5 tonnes"
        if phrase.mutual and self.partner and "reporter" not in phrase.dims:
            dims.setdefault("partner", self.partner)

    def _seller(self, phrase: Phrase) -> str:
        """Return whose "exports to China" are: "its", of the country named last.

        Else they are of the home of the text; "" where that is China.
        """
        if self.home is not None and not self.home.startswith(HOME):
            return self.home
        pointed = any(what in {"its", "their", "his", "our"} for what, _ in phrase.back)
        return self.partner if pointed and self.partner else ""

    def _take_together(self, dims: dict[str, str]) -> None:
        """Leave out of *dims* the one of the members of the last list.

        So are those left out that have had a figure each.
        """
        for own in self.listed:
            for name, code in own.items():
                if dims.get(name) == code:
                    del dims[name]
                    if name == "reporter" and is_chinese(code):
                        dims[name] = self.several
        for name in filter(dims.get, _PARTED):
            pair = last_different(self.read, _PAIR) or ()
            codes = {subject.dims.get(name) for subject in pair}
            if len(codes) > 1 and dims.get(name) in codes:
                del dims[name]

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

    def _carried(self, phrase: Phrase, dims: dict[str, str]) -> dict[str, str]:
        """Return the dimensions that *phrase* takes over from before."""
        # What blocks its own numbers tells nothing of the next subject.
        current = self.open.dims if self.current.blocked else self.current.dims
        topic: dict[str, str] = {} if self.suspended else self.topic
        reporter = {k: v for k, v in current.items() if k == "reporter"}
        if phrase.total and "partner" not in dims and not phrase.back:
            return self._carried_by_total(phrase)
        measure = phrase.dims.get("measure")
        if measure is not None and (phrase.counted or measure not in _OF_FLOWS):
            return reporter
        if phrase.is_full:
            return {**self._carried_by_full(phrase, topic), **reporter}
        if phrase.has_flow and (
            "reporter" in phrase.dims or ("country", "") in phrase.back
        ):
            kept = {k: v for k, v in topic.items() if k in self._kept_topic(phrase)}
            return {**self._pair(dims), **kept}
        left_out = self._dropped(phrase, current)
        carried = {k: v for k, v in current.items() if k not in left_out}
        told = any("flow" in subject.stated for subject in self.written)
        if carried.get("flow") == "balance" and "product" in dims and not told:
            # "The surplus was 5 billion dollars. Copper was worth 3 billion."
            carried["flow"] = self._flow_but_balance()
        return carried

    def _pair(self, dims: dict[str, str]) -> dict[str, str]:
        """Return the partner of the same sentence ("trade between China and Peru").

        "With Chinese exports at 5 billion dollars" is said of those to Peru.
        """
        for subject in self.written[-1:]:
            paired = {"reporter", "partner"} <= subject.stated
            if paired and subject.dims["reporter"] == dims.get("reporter"):
                return {"partner": subject.dims["partner"]}
        return {}

    def _carried_by_full(
        self, phrase: Phrase, topic: Mapping[str, str]
    ) -> dict[str, str]:
        """Return what of the *topic* a flow with more of its own takes over."""
        kept = {k: v for k, v in topic.items() if k in _TOPIC_OF_FULL}
        if self.opened and "product" in kept:
            kept["product"] = self.opened  # what the paragraph is on
        told = "flow" in self.lead and "product" not in self.lead
        product = None if self.topic or told else self.current.dims.get("product")
        if phrase.is_one_way and product:
            kept["product"] = product  # what the lead is on
        if self._leaves_topic(phrase):
            kept.pop("partner", None)
        if "mode" in phrase.dims and _is_owned(phrase):
            # "The city's e-commerce exports" are those of all that it sells so.
            kept.pop("product", None)
        if "firm" in self.current.dims and ("their", "") in phrase.back:
            kept["firm"] = self.current.dims["firm"]  # "their exports to Chile"
        return kept

    def _flow_but_balance(self) -> str:
        """Return what is told of goods beside a balance: "" where nothing tells it."""
        told = self.topic.get("flow", "balance")
        if told != "balance":
            return told
        return "" if self.in_deficit else "exports"

    def _dropped(self, phrase: Phrase, current: dict[str, str]) -> set[str]:
        """Return the dimensions of before that *phrase* leaves behind."""
        left_out = {"measure"}
        if not phrase.has_flow and current.get("measure") in _KEPT_MEASURES:
            left_out.clear()  # "Export deals were ...; toys took 5 million dollars"
        if self._drops_firm(phrase):
            left_out.add("firm")
        if phrase.dims.get("measure") in _KEPT_MEASURES - {current.get("measure")}:
            left_out.add("partner")  # those of a fair are with whoever comes
        left_out.update(self._left_by_firms(phrase))
        if self._is_of_all(phrase, current):
            left_out.update(_NARROWED)

        if self._is_of_all(phrase, current) or self._sums_up(phrase, current):
            left_out.add("product")
        if self._leaves_topic(phrase) and current.get("partner") == self.topic.get(
            "partner"
        ):
            left_out.add("partner")
        return left_out

    def _is_of_all(self, phrase: Phrase, current: dict[str, str]) -> bool:
        """Tell whether the flow is that in all goods, unless the text is on some.

        A place has it ("the city's exports"), or goods had a share of it before ("Tin
        made up 5 percent. Exports rose").
        """
        if not phrase.has_flow:
            return False
        product = current.get("product")
        on_it = product == self.topic.get("product")
        parted = product is not None and product == self.part
        kept = on_it and "product" in self._kept_topic(phrase)
        return (parted and not on_it) or (_is_owned(phrase) and not kept)

    def _sums_up(self, phrase: Phrase, current: dict[str, str]) -> bool:
        """Tell whether a balance, or trade, follows goods of which no flow was told.

        "Coal is the motor of the land. The surplus was 5 billion dollars."
        """
        summed = phrase.has_flow and not phrase.is_one_way
        told = "flow" in current or self.topic
        services = current.get("product", "").endswith(_SERVICES)
        return summed and not (told or services)

    def _leaves_topic(self, phrase: Phrase) -> bool:
        """Tell whether other goods are named than those that the text is on.

        With whom those are traded says nothing of them, unless this paragraph told it.
        """
        held, named = self.topic.get("product"), phrase.dims.get("product")
        return None not in {held, named} and held != named and not self.partnered

    def _carried_by_total(self, phrase: Phrase) -> dict[str, str]:
        """Return what "total", "in all" and the like take over from before."""
        current = self.current.dims
        kept = {"reporter", "product"} if phrase.sums_goods else {"reporter"}
        if "mode" in self.topic and not phrase.has_flow:
            kept.add("mode")  # the total of what the text is on
        carried = {k: v for k, v in current.items() if k in kept}
        topic = {} if self.suspended else self.topic
        flow = None if phrase.has_flow else topic.get("flow") or current.get("flow")
        return {**carried, "flow": flow} if flow else carried

    def _kept_topic(self, phrase: Phrase) -> tuple[str, ...]:
        """Return what of the topic a flow with its reporter ("China's trade") keeps.

        A text on the trade of two keeps to them. In one on imports of coal, trade as
        such is that in all goods.
        """
        topic, flow = self.topic.get("flow"), phrase.dims["flow"]
        kept = ("partner",) if topic == "trade" else ()
        # Nor are the exports of a country those of what it was said to import.
        own = phrase.dims.get("reporter") == self.topic.get("reporter")
        apart = flow == "trade" or (own and {topic, flow} == {"exports", "imports"})
        return kept if apart else (*kept, "product", "mode")

    def _drops_firm(self, phrase: Phrase) -> bool:
        """Tell whether a new partner or product leaves the firms of before behind."""
        return (
            not phrase.has_flow
            and "firm" not in phrase.dims
            and "firm" not in self.current.stated
            and ("partner" in phrase.dims or "product" in phrase.dims)
        )

    def _left_by_firms(self, phrase: Phrase) -> set[str]:
        """Return what new firms leave behind of the goods and the regime of before.

        They trade in all goods and in all ways, unless the text is on those.
        """
        if "firm" not in phrase.dims:
            return set()
        held = {*_NARROWED, "partner"} - phrase.dims.keys() - self.current.stated
        dims, topic = self.current.dims, self.topic
        return {name for name in held if dims.get(name) != topic.get(name)}

    def _members(self, phrase: Phrase, dims: dict[str, str]) -> dict[str, list[str]]:
        """Return the members of the list that *phrase* names, or goes on with."""
        members = dict(phrase.members)
        carries = dims.keys() <= {"flow", "reporter"} and not phrase.collective
        if carries and self.written:
            # The list was named before: "with A and B, imports grew x and y percent".
            held = self.current.members.items()
            if members.keys() <= {"flow"}:
                members |= {n: codes for n, codes in held if n != "flow"}
        return members


def _is_owned(phrase: Phrase) -> bool:
    """Tell whether a place that was named before has the flow ("the city's trade").

    Verbs are said of goods ("exported through the port").
    """
    joints = _POSSESSING if phrase.deed else _OWNING
    return any(what in _PLACES_BACK and joint in joints for what, joint in phrase.back)


def _is_private(phrase: Phrase) -> bool:
    """Tell whether anybody may buy so ("they buy shirts"): no country is told."""
    placed = phrase.dims.keys() & _PARTIES or phrase.back
    return phrase.deed == BOUGHT and not placed


def _named_by(phrase: Phrase) -> set[str]:
    """Return the dimensions that the words of *phrase* themselves name."""
    named = {*phrase.dims, "reporter"} if is_undecided(phrase) else set(phrase.dims)
    if any(what in _PARTNERS_BACK for what, _ in phrase.back):
        named.add("partner")
    return named - {"flow"} if phrase.assumed_flow else named


def _fill(dims: dict[str, str], name: str, code: str | None) -> None:
    if code:
        dims.setdefault(name, code)


def _locate(dims: dict[str, str], code: str | None) -> None:
    """Let *code* report; what it lies in only says where ("the city in Hunan")."""
    held = dims.get("reporter")
    if code and (held is None or lies_in(code, held)):
        dims["reporter"] = code


def topic_of(subject: Subject) -> dict[str, str]:
    """Return the dimensions of the first claim that later paragraphs start from."""
    left_out = {"firm"} if subject.dims.get("measure") in _KEPT_MEASURES else _PASSING
    kept = {k: v for k, v in subject.dims.items() if k not in left_out}
    for name in subject.members:
        if name != "flow":
            kept.pop(name, None)
    return kept


def last_different(subjects: Sequence[Subject], size: int) -> list[Subject] | None:
    """Return the last *size* subjects no two of which are the same, or None."""
    found: list[Subject] = []
    for subject in reversed(subjects):
        if all(other.dims != subject.dims for other in found):
            found.insert(0, subject)
        if len(found) == size:
            return found
    return None


def narrower(codes: Iterable[str]) -> str | None:
    """Return the finest of places of which each contains the next."""
    best: str | None = None
    for code in codes:
        if best is None or is_finer(code, best):
            best = code
    return best
