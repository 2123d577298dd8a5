"""What is left of the subject where a sentence, or a paragraph, begins.

A sentence goes on with what the one before was on, but not with what that only named
beside it, shared out, or told part by part.
"""

from typing import Final

import attrs

from tradefacts.claiming.subjects.codes import PARTED, PARTIES
from tradefacts.claiming.subjects.places import lies_in
from tradefacts.claiming.subjects.registers import WAYS, Registers
from tradefacts.claiming.subjects.subject import Subject

#: What may be named beside a figure without being what the next one is of.
_BESIDE: Final = PARTIES | {"product", "flow"}
#: How many subjects with a figure a new paragraph keeps.
_KEPT: Final = 4
#: So many subjects tell a whole apart, or both ways of trade.
_PAIR: Final = 2


def next_paragraph(registers: Registers, *, goes_on: bool = False) -> None:
    """Start from the topic of the document, or from what its lead speaks of.

    The lead gives no flow: a figure without one may be anything yet. A paragraph
    that *goes on* ("That was ...") keeps the subject before it.
    """
    # Where things have been counted already, goods named since are beside them.
    beside = {"flow"} if registers.last_count is None else {"flow", "product"}
    lead = {name: code for name, code in registers.lead.items() if name not in beside}
    if not goes_on:
        registers.current = Subject(dict(registers.topic or lead))
        registers.aside = registers.counted = registers.quoted = registers.office = None
        registers.recounts = False
    registers.suspended = registers.partnered = False
    registers.quoting = registers.public = False
    registers.both_ways = False
    registers.regime = registers.regime and goes_on
    registers.opened = registers.theme = registers.heading = ""
    registers.beside = registers.rising = ""
    registers.rated = registers.part = registers.made = None
    registers.written.clear()
    registers.figured = 0
    registers.lately.clear()
    registers.pair.clear()
    del registers.read[:-_KEPT]


def next_sentence(
    registers: Registers, *, speaks_on: bool = False, points_back: bool = False
) -> None:
    """Keep the subject, forget that it was written here.

    So is that of who is quoted, who *speaks on* behind "he said". Behind both ways
    of trade it is the whole, unless the sentence *points back*
    ("it had been 3", "the decline slowed").
    """
    parted = _parted(registers)
    registers.both_ways = _tells_both_ways(registers)
    registers.theme, registers.above = registers.heading, registers.rising
    registers.heading = registers.rising = ""
    registers.beside = _goods_beside(registers)
    registers.named = _named_alone(registers)
    registers.weighed_ago += 1
    registers.counted_ago += 1
    if _is_passing(registers):
        registers.current = registers.read[-1]
    _leave_part(registers)
    if registers.both_ways:
        _leave_ways(registers, points_back=points_back)
    registers.written.clear()
    registers.figured = 0
    registers.fresh = registers.led = registers.in_parts = registers.past_parts = False
    registers.parts_lead = False
    registers.elsewhere = False
    registers.parted_from = registers.measured = None
    _go_back(registers, speaks_on=speaks_on)
    registers.current = registers.current.carried()
    if registers.current.group:
        registers.current = registers.current.group[-1]
    if registers.current.members.keys() - {"flow"}:
        # What follows is of all of them, or of none.
        registers.current = registers.current.together()
    for name in parted:
        registers.current.dims.pop(name, None)
        if name in registers.topic:
            registers.current.dims[name] = registers.topic[name]


def _go_back(registers: Registers, *, speaks_on: bool) -> None:
    """Go back to the subject before what was only this sentence's, or a quote's."""
    if registers.aside is not None:
        registers.current, registers.aside = registers.aside, None
    if registers.ranked:
        registers.partner, registers.ranked = registers.ranked, ""
    if registers.quoted is not None and not (registers.quoting or speaks_on):
        registers.current, registers.quoted = registers.quoted, None


def _tells_both_ways(registers: Registers) -> bool:
    """Tell whether a sentence gave exports, and imports, of the same a figure.

    It told both where it began with trade, of which it gave one ("trade came to
    5 billion dollars, of which exports were 3"): the other is what is left.
    """
    own = {
        subject.dims.get("flow", ""): {**subject.dims, "flow": ""}
        for subject in registers.written
        if "flow" in subject.stated and any(subject is one for one in registers.read)
    }
    ways = own.keys() & WAYS
    if len(ways) == 1 and next(iter(own)) == "trade":
        ways |= {"trade"}
    told = [own[way] for way in ways]
    return len(told) == _PAIR and told[0] == told[1]


def _leave_ways(registers: Registers, *, points_back: bool) -> None:
    """Go back to all trade behind a sentence that told each way of it.

    "Trade was 9 yuan, of which exports were 5 and imports 4. It rose 3 percent":
    it is what was told first. Where only the ways were ("Exports were 5 and imports
    4 yuan"), it is both together, unless the next sentence *points back*.
    """
    dims = {**registers.current.dims, "flow": "trade"}
    if registers.current.dims.get("flow") not in WAYS:
        return
    told = [s for s in registers.written if any(s is one for one in registers.read)]
    both = {s.dims.get("flow") for s in told} >= WAYS
    if both and told[0].dims == dims and not told[0].group:
        registers.current = told[0]
    elif not points_back:
        registers.current = attrs.evolve(registers.current, dims=dims)


def _goods_beside(registers: Registers) -> str:
    """Return the goods that a sentence was on that told of no trade, or ""."""
    written = registers.written
    if not written or not all(subject.blocked for subject in written):
        return ""
    goods = {s.dims["product"] for s in written if "product" in s.stated}
    return goods.pop() if len(goods) == 1 else ""


def _named_alone(registers: Registers) -> str:
    """Return the partner that a sentence was on alone, "" if there was none."""
    if len(registers.written) != 1 or registers.written[0].stated != {"partner"}:
        return ""
    return registers.written[0].dims.get("partner", "")


def _is_passing(registers: Registers) -> bool:
    """Tell whether places or goods were only named beside what has a figure.

    Behind "exports rose 5 percent, driven by cars for Peru" none is of these. Where
    modifiers lead, goods stand before their figure.
    """
    beside = PARTIES if registers.leads else _BESIDE
    current = registers.current
    named = bool(current.stated) and current.stated <= beside
    since = registers.leads or len(registers.written) > registers.figured
    return registers.fresh and named and since and registers.read[-1] is not current


def _leave_part(registers: Registers) -> None:
    """Go back to the whole of which a place, or a partner, has had a share.

    "Wuhan accounted for 57 percent. Exports rose 12 percent": those of Hubei. So
    are those behind "40 percent went to Peru" with all.
    """
    registers.shared = ""
    if not (registers.fresh and registers.rated == "share"):
        return
    dims = dict(registers.current.dims)
    if {"reporter"} <= registers.current.stated <= {"reporter", "flow"}:
        whole = registers.topic.get("reporter")
        if whole == "":
            whole = registers.province  # the text began with a company
        if whole and lies_in(dims.get("reporter") or "", whole):
            registers.shared, dims["reporter"] = dims["reporter"], whole
    elif registers.current.stated == {"partner"}:
        dims.pop("partner", None)
        if "partner" in registers.topic:
            dims["partner"] = registers.topic["partner"]
    if dims != registers.current.dims:
        registers.current = attrs.evolve(registers.current, dims=dims)


def _parted(registers: Registers) -> list[str]:
    """Return the dimensions by which the sentence has shared out its whole.

    Behind "machines had 30 percent, toys 20 percent" no more is said of toys, and
    behind the figures of several places of that which the text is on, of it again.
    """
    subjects = [subject for subject in registers.written if subject.stated]
    if len(subjects) < _PAIR:
        return []
    codes = {
        name: {s.dims.get(name) for s in subjects if name in s.stated}
        for name in (*PARTED, "reporter")
    }
    whole = registers.topic.get("reporter")
    if not (whole and all(lies_in(code or "", whole) for code in codes["reporter"])):
        del codes["reporter"]
    parted = [name for name, told in codes.items() if len(told) > 1]
    return [*parted, "product"] if _is_part_of(registers, subjects[0]) else parted


def _is_part_of(registers: Registers, whole: Subject) -> bool:
    """Tell whether goods were told beside the flow of all that they are a part of.

    "Exports rose 5 percent, led by a 9 percent rise in cars. Imports fell."
    """
    had = "flow" in whole.stated and any(whole is one for one in registers.read)
    flow, part = whole.dims.get("flow"), registers.current
    goods = "product" in part.stated and "product" not in whole.dims
    return had and goods and part.dims.get("flow") == flow
