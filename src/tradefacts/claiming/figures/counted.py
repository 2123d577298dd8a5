"""What a number counts: the noun beside it, or what carries over."""

from collections.abc import Sequence
from typing import Final

import attrs

from tradefacts.claiming.figures.bare import (
    COUNTABLE,
    counted_noun,
    counts,
    narrowed_noun,
    numbered_before,
    stands_bare,
)
from tradefacts.claiming.figures.classified import (
    VOLUME,
    counted_before,
    group_behind,
    is_of_blocked,
    is_shipped,
    measure_of,
    noun_before,
    part_of_counted,
)
from tradefacts.claiming.figures.governing import has_unknown_subject, verb_before
from tradefacts.claiming.items import (
    CLAUSE_ENDS,
    VALUED,
    Item,
    Phrase,
    detail_of,
    is_classified,
    kind_at,
    role_at,
    skip,
    skip_back,
    stated_of,
    term_of,
)
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects.codes import PARTIES
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.reading.mentions import COUNT
from tradefacts.reading.tokens import MARK, WORD
from tradefacts.records import frozen

#: The measure of kinds of goods, and what none of their classifiers counts.
_KINDS: Final = "product-types"
_UNLIKE_KINDS: Final = frozenset({"enterprises", "partners", "volume", "cities"})
#: How far before its number "whose number" may stand, in items.
_RELATIVE: Final = 8
#: What may stand between a counted noun and its number ("trips numbered 500").
_BEFORE_NUMBER: Final = frozenset({"level", "to", "at", "with", ":", "period", "in"})
_NUMBERED: Final = frozenset({"level", "to", "at", ":"})
#: What may stand between goods and what their number came to ("fell by 5% to 900").
_MOVING: Final = _BEFORE_NUMBER | VALUED | {"rise", "fall", "by", "basis", ",", "and"}
#: Behind these a number without a noun may count what was counted before.
_CARRYING: Final = frozenset({
    "", "level", "to", "at", "by", "of", "from", "rise", "fall", ":",
})  # fmt: skip
#: Behind these one that stands alone counts what was counted in the paragraph.
_ALONE: Final = frozenset({"level", "takes", "to", "at", ":"})
#: How many unknown words may stand between whose it is and such a number.
_VERB: Final = 2
#: Terms whose last word is in the plural where goods are counted.
_TELLING: Final = frozenset({"product", "flow", "firm", "mode"})
#: From here on a bare number behind goods counts them.
_MANY: Final = 1000
#: Behind these a number is what the one before it is compared with.
_COMPARED: Final = frozenset({"against", "than", "subordinate"})
#: What joins a place to what passes there.
_PASSING: Final = frozenset({"through", "at", "in", "to", "from"})
#: Hedges that are verbs, too ("topped").
_VERB_HEDGES: Final = frozenset({"over", "nearly"})
#: Patterns in which a number is by how much another is larger.
_MORE: Final = frozenset({
    "amount-more", "amount-or-more", "more-by-count", "count-more", "gain-of-money",
})  # fmt: skip
#: What a verb of trade may say, with where the goods went.
_SENT: Final = frozenset({"flow", "partner"})
#: Below this a bare number counts nothing, but behind a pronoun ("it was 14").
_SEVERAL: Final = 100
#: The same of what a place came with ("followed by Peru with 71").
_FEW: Final = 10
#: What stands before the place that some of the counted are of.
_PLACING: Final = frozenset({"from", "to", "in"})
#: So many items have the number and the place of others before those of the next.
_PAIR: Final = 2
#: For how many sentences what was counted carries on.
_UNIT_REACH: Final = 5
#: The longest modifier between a number and its noun, in tokens.
_MODIFIER: Final = 10
#: The measure of numbers of firms.
_FIRMS: Final = "enterprises"
#: Where the search for the noun of a number ends.
_CLAUSE_STOPS: Final = VALUED | CLAUSE_ENDS | {"level", "rise", "fall", ":"}


@frozen
class Counted:
    """What a number counts."""

    measure: str
    #: The noun that names it; None where it carries over.
    noun: Phrase | None
    #: Whose it is.
    subject: Subject
    #: The flow of what was counted before, where no noun tells another.
    flow: str | None = None


def find_counted(state: State, index: int, subject: Subject) -> Counted | None:
    """Return what the number counts: its noun, what "of them" means, what carries."""
    outline = state.outline
    noun = counted_noun(outline.items, index, outline.sentence, outline.words)
    if noun is not None and kind_at(outline.items, index + 1) == "of":
        noun = _predicated(outline, index) or noun
    if is_classified(outline.items[index]):
        return _classified(state, index, noun, subject)
    return _unclassified(state, index, noun, subject)


def _unclassified(
    state: State, index: int, noun: Phrase | None, subject: Subject
) -> Counted | None:
    """Return what a number counts that has no classifier."""
    outline = state.outline
    measure = _measure(noun) if noun is not None else None
    if measure is None:
        counted = state.registers.last_count
        traded = _is_verb_behind(outline, index)
        near = state.registers.counted_ago <= _UNIT_REACH
        part = _is_part(outline.items, index)
        part = part and counted is not None and not counted.blocked
        part = part and not _is_of_goods_shipped(outline.items, index, counted)
        part = part and not _is_of_unknown(state, index)
        if counted is not None and near and (part or traded):
            noun, measure = None, counted.dims.get("measure")
            subject = counted if traded else _some_of(counted, subject)
        else:
            measure = _noun_before(state, index)
        numbered = measure is None and _numbers(outline.items, index - 1)
        if numbered and counted is not None:
            # "They numbered 500".
            measure, subject = counted.dims.get("measure"), counted
    if measure is None:
        noun = _predicated(outline, index) or noun
        measure = _measure(noun) if noun is not None else None
    if measure is None and kind_at(outline.items, index - 1) in {",", ""}:
        measure = _partitive(outline.items, index)
    if measure is None and kind_at(outline.items, index - 1) in _CARRYING:
        measure = _stated_measure(subject)
    if measure is not None:
        return Counted(measure, noun, subject)
    return (
        _compared(state, index)
        or _repeated(state, index, subject)
        or _bare(state, index, subject)
    )


def _classified(
    state: State, index: int, noun: Phrase | None, subject: Subject
) -> Counted | None:
    """Return what a number counts that has a classifier: *noun* stands behind it."""
    group = group_behind(state.outline.items, index)
    if noun is None and group is None and _is_modified(state.outline, index):
        return None
    noun = noun or group or noun_before(state.outline.items, index)
    measure = measure_of(noun) if noun is not None else None
    kinds = _counts_kinds(state.outline, index)
    if measure in _UNLIKE_KINDS and kinds:
        noun, measure = _goods_beside(state.outline, index, noun), _KINDS
    shipped = measure is None and not kinds and is_shipped(noun)
    measure = VOLUME if shipped else measure
    if measure is not None:
        part = part_of_counted(state, index, measure, subject)
        return Counted(measure, noun, part)
    if is_of_blocked(state.outline.items, index) or _has_noun(state.outline, index):
        return None
    last = counted_before(state.registers)
    measure = last.dims.get("measure") if last is not None else None
    if measure in _UNLIKE_KINDS and kinds:
        return Counted(_KINDS, None, subject)
    return Counted(measure, None, last) if last is not None and measure else None


def _goods_beside(outline: Outline, index: int, noun: Phrase | None) -> Phrase | None:
    """Return goods right beside the number of their kinds ("水果30种")."""
    number = outline.items[index]
    if noun is None or noun.counted or noun.members:
        return None
    return noun if number.first == noun.last or number.last == noun.first else None


def _counts_kinds(outline: Outline, index: int) -> bool:
    """Tell whether a classifier is that of kinds of goods ("商品1200种")."""
    last = outline.items[index].last - 1
    return outline.sentence.tokens.word(last) in outline.words.kinds


def _has_noun(outline: Outline, index: int) -> bool:
    """Tell whether words that nothing knows stand right behind a classifier.

    What they name is counted, and not what was counted before.
    """
    at, tokens = outline.items[index].last, outline.sentence.tokens
    if at >= outline.sentence.last or tokens.kind[at] == MARK:
        return False
    following = outline.items[index + 1] if index + 1 < len(outline.items) else None
    return following is None or following.first > at


def _is_modified(outline: Outline, index: int) -> bool:
    """Tell whether what a number counts stands far behind it, in words of its own.

    "46家国内领先的企业", "60个细分领域的机器人": no noun before it is counted.
    """
    if not _has_noun(outline, index):
        return False
    tokens, first = outline.sentence.tokens, outline.items[index].last
    for at in range(first, min(first + _MODIFIER, outline.sentence.last)):
        if tokens.kind[at] != WORD:
            return False
        if tokens.lower[at] in outline.words.relative_ends:
            return True
    return False


def _bare(state: State, index: int, subject: Subject) -> Counted | None:
    """Return what a number counts that has no noun: what was counted before.

    "Exports came to 5,000 cars. Peru took 900"; of goods, "900 of them".
    """
    outline, registers = state.outline, state.registers
    if subject.blocked or has_unknown_subject(outline, index):
        return None
    if kind_at(outline.items, index + 1) == "among":
        return _of_named(state, index, subject)
    last, stated = registers.last_count, stated_of(outline.items[index])
    if last is None or not _may_go_on(state, last, subject):
        return None
    if stated is None or not stands_bare(
        outline.items, index, outline.sentence, outline.words
    ):
        return None
    least = _FEW if kind_at(outline.items, index - 1) == "with" else _SEVERAL
    several = abs(stated.value) >= least
    measure = last.dims.get("measure")
    if measure is None or not (
        several or kind_at(outline.items, index - 2) == "pronoun"
    ):
        return None
    return Counted(measure, None, _some_of(last, subject), last.dims.get("flow"))


def _may_go_on(state: State, last: Subject, subject: Subject) -> bool:
    """Tell whether what was counted last may be what a bare number counts.

    "Exports came to 900" tells no number of firms.
    """
    firms = last.dims.get("measure") == _FIRMS != subject.dims.get("measure")
    near = state.registers.counted_ago <= _UNIT_REACH
    return near and not (last.blocked or (firms and "flow" in subject.stated))


def _of_named(state: State, index: int, subject: Subject) -> Counted | None:
    """Return what "of them" counts where only goods, or firms, were named."""
    before = state.outline.items[index - 1] if index else None
    traded = isinstance(before, Phrase) and before.has_flow
    traded = traded or verb_before(state.outline, index) in state.outline.words.dealings
    product = subject.dims.get("product") or state.registers.product
    if traded and product:
        goods = attrs.evolve(subject, dims={**subject.dims, "product": product})
        if subject is state.registers.current:
            state.registers.current = goods  # "the goods were worth 5 dollars"
        return Counted("volume", None, goods)
    level = kind_at(state.outline.items, index - 1) == "level"
    said = state.outline.sentence.tokens.word(state.outline.items[index - 1].first)
    level = level and said in state.outline.words.copulas
    firms = level and subject.dims.get("firm")
    return Counted(_FIRMS, None, subject) if firms else None


def _is_of_goods_shipped(
    items: Sequence[Item], index: int, counted: Subject | None
) -> bool:
    """Tell whether a verb of trade stands before a number, and no goods were counted.

    Of "5,000 firms make lamps and exported 9 million of them" none is a firm.
    """
    verb = items[index - 1] if index else None
    goods = counted is not None and "product" in counted.dims
    return isinstance(verb, Phrase) and bool(verb.deed) and not goods


def _is_of_unknown(state: State, index: int) -> bool:
    """Tell whether "of them" means what is no trade ("has 900 workers, 30 of them")."""
    items = state.outline.items
    before = (k for k in range(index - 1, -1, -1) if items[k].kind == COUNT)
    at = next(before, index)
    dropped = state.dropped.get(at)
    return dropped is not None and dropped.cause in {"uncounted", "unstated"}


def _is_part(items: Sequence[Item], index: int) -> bool:
    """Tell whether a number is some of those counted last.

    "900 of them"; "Of these trucks 900 were new, and 40 were red".
    """
    if "among" in {kind_at(items, index + 1), kind_at(items, index - 1)}:
        return True
    if _is_included(items, index):
        return True
    if kind_at(items, 0) != "among":
        return False
    first = skip(items, 1, {","})
    opened = kind_at(items, first) == COUNT
    verb = kind_at(items, index + 1) == "level"
    told = isinstance(items[index + 2], Phrase) if index + 2 < len(items) else False
    # "Of these, 200 were electric cars" are counted by that noun.
    return opened and (
        (index == first and not (verb and told)) or (verb and first == 1)
    )


def _is_included(items: Sequence[Item], index: int) -> bool:
    """Tell whether a number is that of a place among the counted, or beside them.

    "900 buyers, including 300 from Peru and 200 from Chile"; "900 cars to Peru and 800
    to Chile".
    """
    if kind_at(items, index + 1) not in _PLACING:
        return False
    if kind_at(items, index - 1) == "including":
        return True
    place = items[index - 2] if index > _PAIR else None
    if kind_at(items, index - 1) != "and" or not isinstance(place, Phrase):
        return False
    if PARTIES.isdisjoint(place.dims):
        return False
    at = index - 3 - (kind_at(items, index - 3) in _PLACING)
    at -= isinstance(items[at], Phrase)
    return kind_at(items, at) == COUNT


def _compared(state: State, index: int) -> Counted | None:
    """Return what a number counts that is compared with the one before it.

    "50 cars, against 40 in May"; "50 cars. That is 10 more than in May".
    """
    last = state.registers.last_count
    if last is None or not (_is_compared(state, index) or _is_more(state, index)):
        return None
    measure = last.dims.get("measure")
    return Counted(measure, None, last) if measure is not None else None


def _repeated(state: State, index: int, subject: Subject) -> Counted | None:
    """Return what a number counts that says again what its paragraph has counted.

    "9,000 buyers came. Peru sent 400"; "Cars sold abroad came to 900, and the maker
    shipped 80 to Peru".
    """
    last = state.registers.last_count
    measure = last.dims.get("measure") if last is not None else None
    if last is None or measure is None or not state.registers.recounts:
        return None
    if last.blocked or subject.blocked:
        return None
    if not (_stands_alone(state.outline, index) and _has_holder(state, index)):
        return None
    own = {name: subject.dims[name] for name in subject.stated & subject.dims.keys()}
    stated = {*subject.stated, "measure"}
    return Counted(measure, None, Subject({**last.dims, **own}, stated))


def _stands_alone(outline: Outline, index: int) -> bool:
    """Tell whether nothing behind a number says what it counts."""
    number, tokens = outline.items[index], outline.sentence.tokens
    stated = stated_of(number)
    if stated is None or stated.worded:
        return False
    following = tokens.word(number.last)
    marked = number.last >= outline.sentence.last or tokens.kind[number.last] == MARK
    return marked or following in outline.words.figure_ends


def _has_holder(state: State, index: int) -> bool:
    """Tell whether what stands before a number has it ("Peru sent 900")."""
    items, tokens = state.outline.items, state.outline.sentence.tokens
    joint = role_at(items, index - 1)
    if joint == ":":
        # "Projects: 62": what nobody knows is counted.
        return index > 1 and items[index - 2].last == items[index - 1].first
    if joint == "level":
        # "Who is 61" tells an age.
        said = tokens.word(items[index - 1].first - 1)
        return said not in state.outline.words.persons
    if joint in _ALONE:
        return True
    before = items[index - 1] if index else None
    if not isinstance(before, Phrase) or items[index].first - before.last > _VERB:
        return False
    return bool(before.dims) and before.dims.keys() <= {"flow", "partner", "reporter"}


def _is_compared(state: State, index: int) -> bool:
    items = state.outline.items
    dated = kind_at(items, index + 1) in {"in", "at", "period"}
    return bool(state.drafts) and dated and kind_at(items, index - 1) in _COMPARED


def _is_more(state: State, index: int) -> bool:
    fit = state.fits.get(index)
    return fit is not None and fit.rule in _MORE


def _predicated(outline: Outline, index: int) -> Phrase | None:
    """Return the goods that some of the counted are ("Of these, 200 were buses").

    So it does in "200 of the cars were buses".
    """
    items = outline.items
    of = kind_at(items, index + 1) == "of" and kind_at(items, index + 2) == "phrase"
    verb = index + 1 + 2 * of
    phrase = items[verb + 1] if verb + 1 < len(items) else None
    parted = of or outline.tells_before("among", index)
    if not parted or kind_at(items, verb) != "level":
        return None
    return phrase if isinstance(phrase, Phrase) and not phrase.has_flow else None


def _is_verb_behind(outline: Outline, index: int) -> bool:
    """Tell whether a number is of the counted that were traded.

    "Of those, 200 were exported".
    """
    items, parted = outline.items, outline.tells_before("among", index)
    verb = items[index + 2] if index + 2 < len(items) else None
    traded = isinstance(verb, Phrase) and verb.has_flow and verb.dims.keys() <= _SENT
    return parted and traded and kind_at(items, index + 1) == "level"


def _partitive(items: Sequence[Item], index: int) -> str | None:
    """Return what a number is some of: "Of the buyers who came, 900 were new"."""
    at = 1 + (kind_at(items, 1) == COUNT)  # "of 5,000 buyers, 900 were new"
    opening = items[at] if len(items) > at and kind_at(items, 0) == "of" else None
    between = items[at + 1 : index]
    if not isinstance(opening, Phrase) or any(i.kind in VALUED for i in between):
        return None
    return opening.counted or (_FIRMS if counts(opening) else None)


def _measure(noun: Phrase) -> str | None:
    if noun.counted == _FIRMS and noun.ends_counted:
        return _FIRMS  # "900 outsourcing firms" are no deals
    if noun.counted is None and "firm" in noun.dims and counts(noun):
        return _FIRMS
    traded = noun.deed or not noun.has_flow  # "900 cars exported"
    if noun.counted is None and "product" in noun.dims and traded:
        return "volume"
    if not COUNTABLE.isdisjoint(noun.dims.items()):
        return noun.dims["measure"]
    return noun.counted


def _some_of(counted: Subject, subject: Subject) -> Subject:
    """Return *subject* for some of the counted: they keep its flow and are goods, too.

    "Cars exported came to 900; one maker exported 80 of them".
    """
    goods = counted.dims.get("product")
    dims = dict(subject.dims)
    if goods and "product" not in subject.stated:
        dims["product"] = goods
    stated = subject.stated | ({"flow"} & dims.keys())
    if not goods and "flow" in counted.dims:
        # "900 firms with exports, 50 of them new".
        dims["flow"] = counted.dims["flow"]
        stated |= {"flow", "measure"}
    return attrs.evolve(subject, dims=dims, stated=stated)


def _stated_measure(subject: Subject) -> str | None:
    return subject.dims.get("measure") if "measure" in subject.stated else None


def _noun_before(state: State, index: int) -> str | None:
    """Return the measure of a noun before the number: "trips numbered 500".

    In a list of places the noun is the one that was counted last.
    """
    items = state.outline.items
    named = _named_in_clause(items, index - 1) or _hedged_noun(items, index)
    named = named or _numbered_by_relative(state.outline, index)
    if named is not None:
        return named
    at = skip_back(items, index - 1, _BEFORE_NUMBER)
    if at >= 0 and detail_of(items[at]) == "entries":
        at -= 1  # "firms with export records numbered 900"
    outline = state.outline
    known = 0 <= at < index - 1 and not _takes_unknown(outline, index)
    phrase = items[at] if known else None
    if not isinstance(phrase, Phrase):
        return _moved_to(outline, index)
    joint = items[index - 1].kind
    narrowed = narrowed_noun(items, at, outline.sentence, outline.words)
    phrase = numbered_before(items, at) or narrowed or phrase
    if counts(phrase) and joint in _NUMBERED:
        return phrase.counted or _FIRMS
    numbered = _numbers(items, index - 1) or (joint in _NUMBERED and phrase.number_of)
    numbered = numbered and "product" in phrase.dims
    if numbered or (joint in _NUMBERED and _are_goods(state.outline, index, phrase)):
        return "volume"
    last = state.registers.last_count
    if last is None or phrase.dims.keys() != {"reporter"} or joint not in {":", "with"}:
        return None
    return last.dims.get("measure")


def _takes_unknown(outline: Outline, index: int) -> bool:
    """Tell whether a verb has an object that nobody knows ("firms signed 9 pledges").

    The number is one of these.
    """
    words, tokens, at = (
        outline.words,
        outline.sentence.tokens,
        outline.items[index].last,
    )
    if verb_before(outline, index) not in words.dealings:
        return False
    near = at < outline.sentence.last and tokens.kind[at] == WORD
    following = outline.items[index + 1] if index + 1 < len(outline.items) else None
    if not near or (following is not None and following.first == at):
        return False
    ends = words.fillers | words.figure_ends | words.dealings | words.pasts
    return tokens.lower[at] not in ends


def _moved_to(outline: Outline, index: int) -> str | None:
    """Return what a number counts that something came to, or None.

    "Exports of cars fell by 5 percent to 4,600", "the number of firms fell to 4,600".
    """
    items = outline.items
    if kind_at(items, index - 1) not in {"to", "at"}:
        return None
    at = skip_back(items, index - 1, _MOVING)
    phrase = items[at] if at >= 0 else None
    if not isinstance(phrase, Phrase):
        return None
    if phrase.number_of and phrase.counted:
        return phrase.counted
    return "volume" if _are_goods(outline, index, phrase) else None


def _hedged_noun(items: Sequence[Item], index: int) -> str | None:
    """Return the noun right before a number whose verb is its hedge.

    "Visitors topped 500", "firms with export records topped 500"; or that the number is
    set beside: "the number of visitors, 500, was a record".
    """
    at = index - 1
    if at > 0 and detail_of(items[at]) == "entries":
        at -= 1
    whole = items[at - 2] if kind_at(items, at - 1) in _PASSING else None
    if isinstance(whole, Phrase) and whole.counted:
        at -= 2  # "parcels through the port exceeded 900"
    before = items[at] if at >= 0 else None
    stated = stated_of(items[index])
    if isinstance(before, Phrase) and stated is not None:
        return before.counted if stated.qualifier in _VERB_HEDGES else None
    apposed = kind_at(items, index - 1) == kind_at(items, index + 1) == ","
    noun = items[index - 2] if index > 1 else None
    if apposed and isinstance(noun, Phrase) and noun.number_of:
        return noun.counted
    passed = stated is not None and stated.qualifier in _VERB_HEDGES
    if passed and kind_at(items, index - 1) == "pronoun":
        return _named_before(items, index - 1)  # "so many visitors: they exceeded 500"
    return None


def _named_before(items: Sequence[Item], index: int) -> str | None:
    """Return the counted noun that "they" at *index* points to in its sentence."""
    named = (item for item in reversed(items[:index]) if isinstance(item, Phrase))
    return next((noun.counted for noun in named if noun.counted), None)


def _numbered_by_relative(outline: Outline, index: int) -> str | None:
    """Return the noun before "whose number" ("parks, whose number rose to 900")."""
    items = outline.items[max(0, index - _RELATIVE) : index]
    at = skip_back(items, len(items) - 1, _MOVING - {","})
    noun = items[at - 1 - (kind_at(items, at - 1) == ",")] if at > 1 else None
    if kind_at(items, at) != "which" or not isinstance(noun, Phrase):
        return None
    said = outline.sentence.tokens.word(items[at].last)
    return noun.counted if said in outline.words.figures else None


def _named_in_clause(items: Sequence[Item], joint: int) -> str | None:
    """Return the noun that a colon or "numbered" refers to ("trucks, in May: 900")."""
    if kind_at(items, joint) != ":" and not _numbers(items, joint):
        return None
    head = None
    joint -= kind_at(items, joint - 1) == "record"
    joint -= kind_at(items, joint - 1) == "level"  # "was the highest ever: 900"
    for item in reversed(items[:joint]):
        if isinstance(item, Phrase) and item.counted:
            head = item.counted  # of "trucks at the port" the first is the head
        if item.kind in _CLAUSE_STOPS:
            break
    return head


def _numbers(items: Sequence[Item], index: int) -> bool:
    """Tell whether a verb of counting stands at *index* ("numbered")."""
    return index >= 0 and detail_of(items[index]) == "count"


def _are_goods(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether a bare number counts goods ("exports of cars reached 5,000")."""
    number = outline.items[index]
    following = outline.sentence.tokens.word(number.last)
    dated = kind_at(outline.items, index + 1) in {"in", "period"}
    stated = stated_of(number)
    return (
        phrase.has_flow
        and "product" in phrase.dims
        and stated is not None
        and (stated.scale > 0 or stated.value >= _MANY)
        and _is_plural(outline, phrase)
        and (dated or following in outline.words.figure_ends | {"", ",", ".", ";"})
    )


def _is_plural(outline: Outline, phrase: Phrase) -> bool:
    """Tell whether goods are named in the plural ("cars", "cars exported")."""
    tokens = outline.sentence.tokens
    for mention in reversed(outline.sentence.mentions):
        if phrase.first <= mention.first and mention.last <= phrase.last:
            term = term_of(mention) if mention.kind == "term" else None
            if term and term.dimension in _TELLING and not term.verb:
                last = tokens.lower[mention.last - 1]
                return last.endswith(tuple(outline.words.plural_endings))
    return False
