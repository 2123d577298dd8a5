"""Topics: what a text is on, by its first figure, and where it comes back to that."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.subjects.places import lies_in
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.claiming.subjects.topic import confirm_topic, start_topic
from tradefacts.records import evolve

#: What makes a part of what is told.
_NARROWED: Final = frozenset({"partner", "product", "mode", "firm"})
#: Dimensions whose members a sentence may tell one after the other.
_TOLD_ONE_BY_ONE: Final = frozenset({"partner", "mode", "firm"})


def set_topic(registers: Registers, drafts: Sequence[Draft], *, heading: bool) -> bool:
    """Let later paragraphs start from the subject of the first figure of trade.

    Return whether there was one. The first below the headline confirms what that has
    told, or widens it.
    """
    amounts = (d for d in drafts if d.stated is not None and not _is_number(d))
    first = next(amounts, None)
    if first is None:
        return False
    registers.headed = heading
    subject = _shared(first, drafts)
    if first.statistic == "share":
        # "70 percent of the market in Africa": the text is not on that.
        subject = evolve(subject, stated=subject.stated - {"partner"})
    subject = _without_part(registers, first, subject)
    whose = subject.dims.get("reporter")
    if not registers.topic:
        start_topic(registers, subject)
    elif registers.topic.get("reporter") != "" or whose == "":
        confirm_topic(registers, subject)
    elif "flow" in subject.dims:
        # What a company has told only opens a text on more than itself.
        start_topic(registers, subject)
    else:
        return False
    return whose != ""


def _without_part(registers: Registers, first: Draft, subject: Subject) -> Subject:
    """Return *subject* without what made it a part of what is told ("其中对").

    "出口增长，其中对秘鲁出口5吨": the text is on exports to all.
    """
    whole = registers.parted_from
    cues = (m for m in first.sentence.mentions if m.kind == "parts")
    cue = next(cues, None) if whole is not None else None
    if whole is None or cue is None or cue.start > first.mention.start:
        return subject
    dims = subject.dims.items()
    kept = {k: v for k, v in dims if k not in _NARROWED or whole.get(k) == v}
    return evolve(subject, dims=kept, stated=subject.stated & kept.keys())


def look_at_whole(
    registers: Registers, told: Sequence[Draft], *, in_parts: bool
) -> None:
    """Break down what the text is on, where its paragraph has begun with that.

    "江苏进出口2万亿元。苏州进出口1万亿元。从企业看": of Jiangsu again. So it is
    where the paragraph, whose drafts are *told*, has told of several of its parts.
    Goods that are its first part are none that a paragraph *in parts* is on
    ("从产品看，沙发出口5万件。从市场看").
    """
    topic = registers.topic
    reporters = [draft.subject.dims.get("reporter") for draft in told]
    parts = [lies_in(r or "", topic.get("reporter", "")) for r in reporters]
    several = len(set(reporters)) > 1 and all(parts)
    if topic and (several or reporters[:1] == [topic.get("reporter")]):
        registers.current = Subject(dict(topic))
        registers.opened = "" if in_parts else registers.opened


def _shared(draft: Draft, drafts: Sequence[Draft]) -> Subject:
    """Return what all those speak of that have the figure of *draft*.

    Where the sentence tells of several partners, regimes or kinds of firms the text is
    on none of them ("general trade grew 5 percent and processing trade 2 percent").
    """
    same = [other.subject.dims for other in drafts if other.mention is draft.mention]
    told = draft.subject.dims.items()
    dims = {k: v for k, v in told if all(other.get(k) == v for other in same)}
    for name in _TOLD_ONE_BY_ONE & dims.keys():
        values = {other.subject.dims.get(name) for other in drafts} - {None}
        if len(values) > 1:
            del dims[name]
    return evolve(draft.subject, dims=dims)


def _is_number(draft: Draft) -> bool:
    """Tell whether the draft only counts things, or ranks them."""
    return draft.rule in {"count", "rank"} or draft.unit == "1"
