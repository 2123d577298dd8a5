"""What a text is on, which later paragraphs start from: it is set, widened, or left."""

from typing import Final

from tradefacts.claiming.items import Phrase
from tradefacts.claiming.subjects.codes import ZONES
from tradefacts.claiming.subjects.places import HOME, is_chinese
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.claiming.subjects.subject import Subject, topic_of

#: With whom trade is, of what kind, or those who trade.
_PARTED: Final = frozenset({"mode", "firm", "partner"})
#: What makes trade that in some goods, of some kind, or with someone.
_NARROWING: Final = ("product", "mode", "partner")
#: How many subjects "both" and "all three" may look back on.
_REMEMBERED: Final = 8


def move_home(registers: Registers, place: str | None) -> None:
    """Let the section that *place* heads speak of it."""
    if place is None or place == HOME:
        return
    registers.home = place
    for held in (registers.topic, registers.lead):
        if held:
            held["reporter"] = place


def tell_home(registers: Registers, reporter: str) -> None:
    """Take the country of the first figure for the one that is spoken of."""
    topic, lead = registers.topic, registers.lead
    if not topic and registers.home == HOME and not lead.get("reporter"):
        registers.home = reporter


def start_topic(registers: Registers, subject: Subject) -> None:
    """Let later paragraphs start from *subject*, that of the first figure."""
    registers.topic = topic_from(registers, subject)
    if registers.lead.get("reporter") == "":
        registers.topic.setdefault("reporter", "")  # what a company counts is its own
    goods = registers.topic.get("product")
    lists = (one for one in registers.written if "product" in one.members)
    if any(one.together().dims.get("product") == goods for one in lists):
        # Of several goods only their figure is told.
        registers.topic.pop("product", None)


def confirm_topic(registers: Registers, subject: Subject) -> None:
    """Leave out of the topic what the first figure of the text is not on.

    "Trade with Peru up 5 percent" may head a text on trade with all. Where it is on the
    trade of its home, another country abroad was only named in the headline.
    """
    home = registers.home
    if home and not is_chinese(home) and subject.dims.get("reporter") == home:
        registers.topic["reporter"] = home
    for name in _NARROWING:
        if registers.topic.get(name) != subject.dims.get(name):
            registers.topic.pop(name, None)


def topic_from(registers: Registers, subject: Subject) -> dict[str, str]:
    """Return what *subject* tells that the text is on.

    A partner is one of the whole text where trade with it is named, or where the
    headline opens with it, not where it was only named in passing.
    """
    partner = subject.dims.get("partner")
    kept = topic_of(subject)
    if "partner" not in subject.stated and partner not in {
        registers.lead.get("partner"),
        registers.headline,
    }:
        kept.pop("partner", None)
    return kept


def note_theme(registers: Registers, phrase: Phrase) -> None:
    """Let goods that a text begins with be what it is on ("the market for tin").

    A paragraph that begins with others is on these.
    """
    if not phrase.dims.keys() <= {"product", "partner", "reporter"}:
        return
    product = phrase.dims.get("product")
    if not product or phrase.members or phrase.hypernym:
        return
    current = registers.current
    if not registers.topic:
        current.dims.setdefault("product", product)
    elif not (registers.opened or registers.lately or "product" in current.stated):
        current.dims["product"] = registers.opened = product


def note_headline(registers: Registers) -> None:
    """Remember the partner that the headline opens with."""
    for subject in registers.written[:1]:
        if "partner" in subject.stated:
            registers.headline = subject.dims.get("partner")


def note_read(registers: Registers, subject: Subject) -> None:
    """Remember that a quantity has read *subject* (for "both")."""
    registers.read.append(subject)
    registers.figured = len(registers.written)
    reporter = subject.dims.get("reporter") or ""
    if reporter.startswith(f"{HOME}/") and not reporter.endswith(ZONES):
        registers.region = reporter
    _widen_topic(registers, subject)
    if subject.size == 1:
        registers.lately.append(subject)
    registers.fresh = True
    if len(registers.read) > _REMEMBERED:
        del registers.read[0]


def _widen_topic(registers: Registers, subject: Subject) -> None:
    """Let a text that goes on to all trade of a place be on that from there on.

    Later paragraphs do not go back to the goods, or partner, of its first figure,
    nor to its regime or kind of firm where it has told of another.
    """
    own = subject.dims.get("reporter") == registers.topic.get("reporter")
    whose = {"reporter", "flow"} <= subject.stated
    goods = subject.dims.get("product") == registers.topic.get("product")
    total = registers.suspended and "flow" in subject.stated
    if own and (whose or total) and goods and "partner" not in subject.dims:
        registers.topic.pop("partner", None)  # "Peru's exports", or "in all", of all
    for name in _PARTED & registers.topic.keys() & subject.stated if own else ():
        if subject.dims.get(name) != registers.topic[name]:
            del registers.topic[name]
    if own and {"product", "flow"} <= subject.stated:
        _turn(registers, subject.dims["product"])
    whole = subject.dims.get("flow") == "trade" and "flow" in subject.stated
    if whole and subject.dims.keys().isdisjoint(_NARROWING):
        for name in _NARROWING:
            registers.topic.pop(name, None)


def _turn(registers: Registers, product: str) -> None:
    """Note where the text turns to a *product* of another kind than it is on."""
    topic = registers.topic.get("product", product).split("-")
    registers.turned = registers.turned or set(product.split("-")).isdisjoint(topic)
