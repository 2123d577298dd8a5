"""Subjects: whose trade, in what and with whom, as one walk keeps them in registers."""

from collections.abc import Iterable
from typing import Final

import attrs

from tradefacts.claiming.phrases import Phrase

_HOME: Final = "CN"
#: Dimensions that a new subject with a flow of its own leaves behind.
_NARROWING: Final = ("partner", "product", "mode", "firm")
#: How many subjects "both" and "all three" may look back on.
_REMEMBERED: Final = 8


@attrs.define
class Subject:
    """What the quantities that follow speak of."""

    dims: dict[str, str] = attrs.Factory(dict)
    #: The dimensions that the words of the phrase itself state.
    stated: set[str] = attrs.Factory(set)
    members: dict[str, list[str]] = attrs.Factory(dict)
    #: Subjects taken together that differ in more than one dimension ("both").
    group: list["Subject"] = attrs.Factory(list)
    blocked: bool = False
    deficit: bool = False
    counted: str | None = None
    #: Dimensions that a rule settled, not words.
    assumed: set[str] = attrs.Factory(set)
    #: The names of its places as they stand in the text.
    names: tuple[str, ...] = ()
    #: Words that narrow the subject and that no code carries.
    scope: tuple[str, ...] = ()

    def member(self, index: int) -> "Subject":
        """Return the subject of the *index*-th member of the list."""
        if self.group:
            return self.group[index]
        (name, codes), *_ = self.members.items()
        return attrs.evolve(
            self, dims={**self.dims, name: codes[index]}, members={}, group=[]
        )

    @property
    def size(self) -> int:
        """How many members the list has; 1 for a single subject."""
        if self.group:
            return len(self.group)
        return max((len(codes) for codes in self.members.values()), default=1)

    def together(self) -> "Subject":
        """Return the members as one: the dimension that they differ in is null.

        Chinese regions together are CN, two of them by their names.
        """
        dims = dict(self.dims)
        for name, codes in self.members.items():
            if name == "flow" or dims.get(name) not in codes:
                continue
            del dims[name]
            if name == "reporter" and all(code.startswith(_HOME) for code in codes):
                dims[name] = _together(self.names) if len(self.names) == 2 else _HOME
        return attrs.evolve(self, dims=dims, members={})


@attrs.define
class Registers:
    """The registers of a document: what noun phrases write and quantities read."""

    home: str | None = None
    topic: dict[str, str] = attrs.Factory(dict)
    current: Subject = attrs.Factory(Subject)
    #: The subjects written in this sentence, in order.
    written: list[Subject] = attrs.Factory(list)
    #: The subjects that quantities read in this paragraph and the one before.
    read: list[Subject] = attrs.Factory(list)
    city: str | None = None
    province: str | None = None
    partner: str | None = None
    bloc: str | None = None
    #: "Overall": the topic is set aside for the rest of the paragraph.
    suspended: bool = False
    #: What the last number counted, for the rates that follow it.
    counted: Subject | None = None
    #: The same, for "181 of them", whatever was written since.
    last_count: Subject | None = None
    #: What the last numbers counted, for a list of rates.
    counts: list[Subject] = attrs.Factory(list)

    def next_paragraph(self) -> None:
        """Start from the topic of the document."""
        self.current = Subject(dict(self.topic))
        self.suspended = False
        self.counted = None
        self.written.clear()
        del self.read[:-4]

    def next_sentence(self) -> None:
        """Keep the subject, forget that it was written here."""
        self.written.clear()
        self.current = attrs.evolve(
            self.current, stated=set(), dims=dict(self.current.dims), counted=None
        )
        if self.current.group:
            self.current = self.current.group[-1]

    def write(self, phrase: Phrase) -> Subject:
        """Make *phrase* the subject, with what it leaves out carried over."""
        subject = self._overlay(phrase)
        self.counted = None
        self.counts.clear()
        self.suspended = self.suspended or (phrase.total and "partner" not in phrase.dims)
        self.current = subject
        self.written.append(subject)
        return subject

    def look_up(self, phrase: Phrase) -> Subject:
        """Return the subject that *phrase* would be, without writing it."""
        return self._overlay(phrase)

    def note_read(self, subject: Subject) -> None:
        """Remember that a quantity has read *subject* (for "both")."""
        self.read.append(subject)
        if len(self.read) > _REMEMBERED:
            del self.read[0]

    def note_places(self, dims: dict[str, str]) -> None:
        """Remember the places, for "the city", "the bloc"."""
        reporter = dims.get("reporter")
        if reporter and "/" in reporter and reporter.startswith("CN-"):
            self.city = reporter
            self.province = reporter.partition("/")[0]
        elif reporter and reporter.startswith("CN-"):
            self.province = reporter
        partner = dims.get("partner")
        if partner:
            self.partner = partner
            if len(partner) > 2:
                self.bloc = partner

    # -- overlaying ------------------------------------------------------------------

    def _overlay(self, phrase: Phrase) -> Subject:
        dims = dict(phrase.dims)
        stated = set(dims) - ({"flow"} if phrase.assumed_flow else set())
        self._look_back(phrase, dims)
        if phrase.ambiguous and "reporter" not in dims:
            # A name that provinces share: the one spoken of, else none.
            dims["reporter"] = next((c for c in phrase.ambiguous if c == self.city or c.partition("/")[0] in (self.province, self.home)), "")
        if phrase.within and "reporter" not in dims:
            dims["reporter"] = phrase.within
        base = self._base(phrase, dims)
        merged = {**base, **dims}
        if phrase.collective:
            for name in self.current.members:
                if name != "flow":
                    merged.pop(name, None)
        if merged.get("partner") == merged.get("reporter"):
            merged.pop("partner", None)
        if "reporter" not in merged and self.home:
            merged["reporter"] = self.home
        self.note_places(dims)
        members = {n: c for n, c in phrase.members.items() if n not in dims or dims[n] in (*c, "trade")}
        if dims.keys() <= {"flow"} and self.written and not members and not phrase.collective:
            # "With A and B, imports grew x and y percent."
            members = {n: c for n, c in self.current.members.items() if n != "flow"}
        return Subject(
            merged,
            stated,
            members,
            blocked=phrase.blocked,
            deficit=phrase.deficit or (self.current.deficit and "flow" not in stated),
            counted=phrase.counted,
            scope=phrase.scope,
            names=phrase.names,
        )

    def _base(self, phrase: Phrase, dims: dict[str, str]) -> dict[str, str]:
        """Return the dimensions that *phrase* takes over from before."""
        current = self.current.dims
        topic: dict[str, str] = {} if self.suspended else self.topic
        reporter = current.get("reporter")
        keep: dict[str, str] = {"reporter": reporter} if reporter is not None else {}
        if phrase.total and "partner" not in dims and not phrase.back:
            flow = topic.get("flow") or current.get("flow")
            return {**keep, **({"flow": flow} if flow and not phrase.has_flow else {})}
        if "measure" in phrase.dims and phrase.counted:
            return keep
        if phrase.is_full:
            return {**{k: v for k, v in topic.items() if k in ("product", "partner", "mode")}, **keep}
        if phrase.has_flow and "reporter" in phrase.dims:
            return {k: v for k, v in topic.items() if k != "firm"}
        if phrase.has_flow:
            return {k: v for k, v in current.items() if k != "measure"}
        kept = {k: v for k, v in current.items() if k != "measure"}
        if "firm" not in phrase.dims and "firm" not in self.current.stated and ("partner" in phrase.dims or "product" in phrase.dims):
            kept.pop("firm", None)
        return kept

    def _look_back(self, phrase: Phrase, dims: dict[str, str]) -> None:
        for what, connector in phrase.back:
            if what == "country":
                if connector in ("to", "with", "from") and self.partner and dims.get("flow"):
                    dims.setdefault("partner", self.partner)
                elif self.home is None or self.home.startswith(_HOME):
                    dims.setdefault("reporter", _HOME)
                else:
                    dims.setdefault("reporter", self.home[:2])
            elif what == "province":
                place = self.province or (self.home if self.home and self.home.startswith("CN-") else None)
                if place:
                    dims.setdefault("reporter", place)
            elif what == "city":
                place = self.city or (self.home if self.home and "/" in self.home else None)
                if place:
                    dims.setdefault("reporter", place)
            elif what == "bloc" and self.bloc:
                dims.setdefault("partner", self.bloc)


def _together(names: tuple[str, ...]) -> str:
    return f"{_HOME}/{' and '.join(names)}"


def topic_of(subject: Subject) -> dict[str, str]:
    """Return the dimensions of the first claim that later paragraphs start from."""
    kept = {k: v for k, v in subject.dims.items() if k not in ("measure", "firm")}
    for name in subject.members:
        if name != "flow":
            kept.pop(name, None)
    return kept


def narrower(codes: Iterable[str]) -> str | None:
    """Return the finest of places of which each contains the next."""
    best: str | None = None
    for code in codes:
        if best is None or code.startswith((best + "-", best + "/")):
            best = code
    return best
