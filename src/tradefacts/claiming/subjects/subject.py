"""Subjects: whose trade, in what and with whom."""

from collections.abc import Iterable, Sequence
from typing import Final

import attrs

from tradefacts.claiming.subjects.codes import KEPT_MEASURES, ZONES
from tradefacts.claiming.subjects.places import HOME, is_finer
from tradefacts.reading.mentions import UNCODED
from tradefacts.reading.vocabulary import province_names
from tradefacts.records import define, evolve

#: Chinese regions of which so many stand together keep their names.
_PAIR: Final = 2
#: What a topic leaves behind, unless the measure is one that a whole text is on.
_PASSING: Final = frozenset({"measure", "firm"})
#: How those of sites end.
SITES: Final = (*ZONES, "Port", "port")


@define
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
    #: Nothing has told whether its balance is one ("the gap").
    unsigned: bool = False
    #: The measure of a counted noun that it names; None if none.
    counted: str | None = None
    #: Dimensions that a rule settled, not words.
    assumed: set[str] = attrs.Factory(set)
    #: The names of its places as they stand in the text.
    names: tuple[str, ...] = ()
    #: Words that narrow the subject and that no code carries.
    scope: tuple[str, ...] = ()

    def carried(self) -> "Subject":
        """Return it as the next sentence takes it over, which states nothing yet."""
        return Subject(
            dict(self.dims),
            members=self.members,
            group=self.group,
            blocked=self.blocked,
            deficit=self.deficit,
            assumed=self.assumed,
            names=self.names,
            scope=self.scope,
        )

    def member(self, index: int) -> "Subject":
        """Return the subject of the *index*-th member of the list.

        Of two lists it is the longer; of "imports and exports with A and B" the places.
        """
        if self.group:
            return self.group[index]
        name, codes = max(
            self.members.items(), key=lambda held: (len(held[1]), held[0] != "flow")
        )
        return evolve(
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
        if not self.members:
            return 1
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

    @property
    def apiece(self) -> list["Subject"]:
        """The members of a list of places or goods, where each has the figure."""
        return self.singles if set(self.members) - {"flow"} else self.owners

    def together(self) -> "Subject":
        """Return the members as one: the dimension that they differ in is null.

        Chinese regions together are CN, two of them by their names, more of them with
        their names as the scope; goods together are those goods, never all of them.
        """
        dims, scope = dict(self.dims), self.scope
        for name, codes in self.members.items():
            if name == "flow" or dims.get(name) not in codes:
                continue
            del dims[name]
            if name == "reporter" and all(code.startswith(HOME) for code in codes):
                dims[name] = _region(self.names, codes)
                scope = scope or (self.names if dims[name] == HOME else ())
            elif name == "product":
                dims[name] = _sum(codes)
        return evolve(self, dims=dims, members={}, scope=scope)


def _sum(codes: list[str]) -> str:
    """Return the code of goods taken together that no list has ("a-b-and-c").

    Of those that have no code the kind is named, if it has one.
    """
    kinds = filter(None, (code.partition(UNCODED)[0] for code in codes))
    *others, last = dict.fromkeys(kinds) or [codes[-1]]
    return "-and-".join(filter(None, ("-".join(others), last)))


def _region(names: tuple[str, ...], codes: Sequence[str]) -> str:
    """Return the code of two regions together, by their names; HOME of more.

    Names that are not in letters are those of their codes.
    """
    if len(names) != _PAIR:
        return HOME
    if not all(map(str.isascii, names)) and len(codes) == _PAIR:
        return region_of(codes)
    return f"{HOME}/{' and '.join(names)}"


def region_of(codes: Sequence[str]) -> str:
    """Return the code of places together: that of one, the names of two, else HOME."""
    if len(codes) == 1:
        return codes[0]
    called = " and ".join(map(_called, codes))
    return f"{HOME}/{called}" if len(codes) == _PAIR else HOME


def _called(code: str) -> str:
    """Return what the place of *code* is called in English."""
    return province_names().get(code, code.rpartition("/")[2])


def topic_of(subject: Subject) -> dict[str, str]:
    """Return the dimensions of the first claim that later paragraphs start from."""
    left_out = {"firm"} if subject.dims.get("measure") in KEPT_MEASURES else _PASSING
    kept = {k: v for k, v in subject.dims.items() if k not in left_out}
    for name in subject.members:
        if name != "flow":
            kept.pop(name, None)
    return kept


def narrower(codes: Iterable[str]) -> str | None:
    """Return the finest of places of which each contains the next."""
    best: str | None = None
    for code in codes:
        if best is None or is_finer(code, best):
            best = code
    return best
