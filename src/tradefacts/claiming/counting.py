"""Counting: numbers of things, told by the noun beside them or by what carries over."""

from collections.abc import Mapping, Sequence
from typing import Final

import attrs

from tradefacts.claiming.comparing import date
from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.items import (
    CLAUSE_ENDS,
    VALUED,
    Item,
    Phrase,
    detail_of,
    kind_at,
    skip_back,
    stated_of,
    term_of,
)
from tradefacts.claiming.objects import COUNT_GAP
from tradefacts.claiming.partners import are_chinese_goods
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects import Registers, Subject
from tradefacts.model import Per, Statistic
from tradefacts.reading.mentions import COUNT, Mention, Stated
from tradefacts.reading.reader import Sentence
from tradefacts.reading.tokens import MARK
from tradefacts.reading.wordsets import WordSets

#: What may stand between a counted noun and its number ("trips numbered 500").
_BEFORE_NUMBER: Final = frozenset({"level", "to", "at", "with", ":", "period", "in"})
_NUMBERED: Final = frozenset({"level", "to", "at", ":"})
#: Behind these a number without a noun may count what was counted before.
_CARRYING: Final = frozenset({
    "", "level", "to", "at", "by", "of", "from", "rise", "fall", ":",
})  # fmt: skip
#: What goods are counted in: it is of their trade, with all that says of which.
_OF_GOODS: Final = frozenset({"volume", "batches"})
#: From here on a bare number behind goods counts them.
_MANY: Final = 1000
#: Behind these a number is what the one before it is compared with.
_COMPARED: Final = frozenset({"against", "than", "subordinate"})
#: Hedges that are verbs, too ("topped").
_VERB_HEDGES: Final = frozenset({"over", "nearly"})
#: Patterns in which a number is by how much another is larger.
_MORE: Final = frozenset({
    "amount-more", "amount-or-more", "more-by-count", "count-more",
})  # fmt: skip
#: Where the search for the noun of a number ends.
_CLAUSE_STOPS: Final = VALUED | CLAUSE_ENDS | {"level", "rise", "fall", ":"}
#: Flows of one direction.
_WAYS: Final = frozenset({"exports", "imports"})
#: A count behind one of these only says more of the one before.
_WITHIN: Final = frozenset({"from", "to", "in", "of", "for"})
#: What stands before a place that is only compared with.
_COMPARING: Final = frozenset({"than", "against", "more", "less", "exceed", "rival"})
#: What is counted as well as summed up in money ("900 deals").
_COUNTABLE: Final = frozenset({("measure", "deals")})
#: From here on numbers are written in figures, but where they open a sentence.
_FIGURES: Final = 13
#: What a count may be by, as the cue says it.
_PERS: Final[Mapping[str, Per]] = {
    "day": "day",
    "week": "week",
    "month": "month",
    "year": "year",
}
#: How far before a count its verb may stand, in tokens.
_VERB_REACH: Final = 14
#: How far behind a count a word for the present may stand, in tokens.
_NOW_REACH: Final = 3
#: How far behind a count the time that it is by may stand, in items.
_PER_REACH: Final = 3


@attrs.frozen
class _Counted:
    """What a number counts."""

    measure: str
    #: The noun that names it; None where it carries over.
    noun: Phrase | None
    #: Whose it is.
    subject: Subject


def count(state: State, index: int, mention: Mention, subject: Subject) -> None:
    """Add a draft of the number at *index* if it counts something."""
    stated = mention.value
    if not isinstance(stated, Stated):
        return
    if _is_known(state.outline, mention, stated):
        state.drop(index, "known")
        return
    counted = _find_counted(state, index, subject)
    if counted is None:
        state.drop(index, "uncounted")
        return
    dims = _dims(state, index, counted)
    draft = Draft(
        mention,
        _by_time(state.outline.items, index, stated),
        _statistic(state, index),
        Subject(dims, {"measure"}),
        state.outline.sentence,
        "count",
        measure=counted.measure,
        unit="1",
    )
    date(state, index, draft)
    undated = draft.period_place in {"", "after"} and draft.statistic == "level"
    if undated and _is_present(state.outline, mention):
        draft.period = None
    if kind_at(state.outline.items, index + 1) == "among" and not draft.period_place:
        _date_part(state, draft)
    state.add(index, draft)
    # "900 buyers from 50 countries, up 5 percent": the buyers are up.
    within = kind_at(state.outline.items, index - 1) in _WITHIN
    if not (within and state.registers.counted is not None):
        _note(state.registers, {**dims, "measure": counted.measure})


def _date_part(state: State, draft: Draft) -> None:
    """Give "129 of them" the period of those that it is a part of."""
    counts = [d for d in state.in_order() if d.rule == "count"]
    if counts:
        draft.period = counts[-1].period


def counted_noun(
    items: Sequence[Item], index: int, sentence: Sentence, words: WordSets
) -> Phrase | None:
    """Return the phrase with the noun that the number *index* counts, or None."""
    phrase = items[index + 1] if index + 1 < len(items) else None
    first = items[index].last
    if not isinstance(phrase, Phrase) or phrase.first - first > COUNT_GAP:
        return None
    tokens = sentence.tokens
    for at in range(first, phrase.first):
        if tokens.kind[at] == MARK or tokens.lower[at] in words.count_breaks:
            return None
    known = phrase.counted or not _COUNTABLE.isdisjoint(phrase.dims.items())
    return phrase if known or "product" in phrase.dims else None


def count_of_unit(state: State, index: int, subject: Subject, measure: str) -> Subject:
    """Return what a unit such as "TEUs" counts, and keep it for what follows."""
    dims = _dims(state, index, _Counted(measure, None, subject))
    if "flow" in subject.stated and subject.dims["flow"] in _WAYS:
        dims["flow"] = subject.dims["flow"]  # "imports fell to 900 TEUs"
    counted = Subject({**dims, "measure": measure}, {"measure"})
    state.registers.note_count(counted)
    state.registers.last_count = counted
    return counted


def _is_known(outline: Outline, mention: Mention, stated: Stated) -> bool:
    """Tell whether the number only points at known things ("the 5", "two")."""
    if stated.worded and not stated.scale:
        # Only what opens a sentence is a figure that had to be put in words.
        opens = mention.first == outline.sentence.first
        return not opens or stated.value < _FIGURES
    if stated.qualifier != "exact" or mention.first <= outline.sentence.first:
        return False
    before = outline.sentence.tokens.lower[mention.first - 1]
    return before in outline.words.definites


def _statistic(state: State, index: int) -> Statistic:
    fit = state.fits.get(index)
    changed = fit is not None and fit.statistic == "change"
    return "change" if changed else "level"


def _note(registers: Registers, dims: dict[str, str]) -> None:
    """Keep what was counted for the rates that follow, and for "of them"."""
    if registers.counted is None:
        registers.counts.clear()
    registers.last_count = Subject(dims, {"measure"})
    registers.note_count(registers.last_count)


# -- what is counted -----------------------------------------------------------------


def _find_counted(state: State, index: int, subject: Subject) -> _Counted | None:
    """Return what the number counts: its noun, what "of them" means, what carries."""
    outline = state.outline
    noun = counted_noun(outline.items, index, outline.sentence, outline.words)
    measure = _measure(noun) if noun is not None else None
    if measure is None:
        counted = state.registers.last_count
        traded = _is_verb_behind(outline.items, index)
        part = _is_part(outline.items, index)
        if counted is not None and (part or traded):
            noun, measure = None, counted.dims.get("measure")
            subject = counted if traded else _some_of(counted, subject)
        else:
            measure = _noun_before(state, index)
        numbered = measure is None and _numbers(outline.items, index - 1)
        if numbered and counted is not None:
            measure = counted.dims.get("measure")  # "they numbered 500"
    if measure is None:
        noun = _predicated(outline.items, index) or noun
        measure = _measure(noun) if noun is not None else None
    if measure is None and kind_at(outline.items, index - 1) in {",", ""}:
        measure = _partitive(outline.items, index)
    if measure is None and kind_at(outline.items, index - 1) in _CARRYING:
        measure = _stated_measure(subject)
    if measure is not None:
        return _Counted(measure, noun, subject)
    return _compared(state, index)


def _is_part(items: Sequence[Item], index: int) -> bool:
    """Tell whether a number is some of those counted last.

    "900 of them"; "Of these trucks 900 were new, and 40 were red".
    """
    if kind_at(items, index + 1) == "among":
        return True
    opened = kind_at(items, 0) == "among" and kind_at(items, 1) == COUNT
    return opened and (index == 1 or kind_at(items, index + 1) == "level")


def _compared(state: State, index: int) -> _Counted | None:
    """Return what a number counts that is compared with the one before it.

    "50 cars, against 40 in May"; "50 cars. That is 10 more than in May".
    """
    last = state.registers.last_count
    if last is None or not (_is_compared(state, index) or _is_more(state, index)):
        return None
    measure = last.dims.get("measure")
    return _Counted(measure, None, last) if measure is not None else None


def _is_compared(state: State, index: int) -> bool:
    items = state.outline.items
    dated = kind_at(items, index + 1) in {"in", "period"}
    return bool(state.drafts) and dated and kind_at(items, index - 1) in _COMPARED


def _is_more(state: State, index: int) -> bool:
    fit = state.fits.get(index)
    return fit is not None and fit.rule in _MORE


def _predicated(items: Sequence[Item], index: int) -> Phrase | None:
    """Return the goods that some of the counted are ("Of these, 200 were buses")."""
    phrase = items[index + 2] if index + 2 < len(items) else None
    parted = any(item.kind == "among" for item in items[:index])
    if not parted or kind_at(items, index + 1) != "level":
        return None
    return phrase if isinstance(phrase, Phrase) and not phrase.has_flow else None


def _is_verb_behind(items: Sequence[Item], index: int) -> bool:
    """Tell whether a number is of the counted that were traded.

    "Of those, 200 were exported".
    """
    verb = items[index + 2] if index + 2 < len(items) else None
    parted = any(item.kind == "among" for item in items[:index])
    traded = isinstance(verb, Phrase) and verb.dims.keys() == {"flow"}
    return parted and traded and kind_at(items, index + 1) == "level"


def _partitive(items: Sequence[Item], index: int) -> str | None:
    """Return what a number is some of: "Of the buyers who came, 900 were new"."""
    opening = items[1] if len(items) > 1 and kind_at(items, 0) == "of" else None
    between = items[2:index]
    if not isinstance(opening, Phrase) or any(i.kind in VALUED for i in between):
        return None
    return opening.counted


def _measure(noun: Phrase) -> str | None:
    if noun.counted is None and "product" in noun.dims and not noun.has_flow:
        return "volume"
    if not _COUNTABLE.isdisjoint(noun.dims.items()):
        return noun.dims["measure"]
    return noun.counted


def _some_of(counted: Subject, subject: Subject) -> Subject:
    """Return *subject* for some of the counted: they keep its flow and are goods, too.

    "Cars exported came to 900; one maker exported 80 of them".
    """
    dims = {k: v for k, v in counted.dims.items() if k == "product"} | subject.dims
    stated = subject.stated | ({"flow"} & dims.keys())
    return attrs.evolve(subject, dims=dims, stated=stated)


def _stated_measure(subject: Subject) -> str | None:
    return subject.dims.get("measure") if "measure" in subject.stated else None


def _noun_before(state: State, index: int) -> str | None:
    """Return the measure of a noun before the number: "trips numbered 500".

    In a list of places the noun is the one that was counted last.
    """
    items = state.outline.items
    named = _named_in_clause(items, index - 1) or _hedged_noun(items, index)
    if named is not None:
        return named
    at = skip_back(items, index - 1, _BEFORE_NUMBER)
    phrase = items[at] if 0 <= at < index - 1 else None
    if not isinstance(phrase, Phrase):
        return None
    joint = items[index - 1].kind
    if phrase.counted and joint in _NUMBERED:
        return phrase.counted
    numbered = _numbers(items, index - 1) and "product" in phrase.dims
    if numbered or (joint in _NUMBERED and _are_goods(state.outline, index, phrase)):
        return "volume"
    last = state.registers.last_count
    if last is None or phrase.dims.keys() != {"reporter"} or joint not in {":", "with"}:
        return None
    return last.dims.get("measure")


def _hedged_noun(items: Sequence[Item], index: int) -> str | None:
    """Return the noun right before a number whose verb is its hedge.

    "Visitors topped 500"; or that the number is set beside: "the number of visitors,
    500, was a record".
    """
    before = items[index - 1] if index else None
    stated = stated_of(items[index])
    if isinstance(before, Phrase) and stated is not None:
        return before.counted if stated.qualifier in _VERB_HEDGES else None
    apposed = kind_at(items, index - 1) == kind_at(items, index + 1) == ","
    noun = items[index - 2] if index > 1 else None
    if apposed and isinstance(noun, Phrase) and noun.number_of:
        return noun.counted
    return None


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
            if term is None or not (term.dimension == "flow" and term.verb):
                last = tokens.lower[mention.last - 1]
                return last.endswith(tuple(outline.words.plural_endings))
    return False


def _by_time(items: Sequence[Item], index: int, stated: Stated) -> Stated:
    """Read the time that a count is by, where it stands behind the noun."""
    for item in items[index + 1 : index + 1 + _PER_REACH]:
        if item.kind == "per":
            return attrs.evolve(stated, per=_PERS.get(detail_of(item)))
        if not isinstance(item, Phrase):
            break
    return stated


# -- whose it is ---------------------------------------------------------------------


def _dims(state: State, index: int, counted: _Counted) -> dict[str, str]:
    """Return the dimensions of what is counted; those that are null are left out."""
    current = counted.subject.dims
    dims = {k: v for k, v in current.items() if k in {"reporter", "mode"}}
    reporter = _reporter(state, counted.subject)
    if reporter is not None:
        dims["reporter"] = reporter
    if counted.measure in _OF_GOODS:
        carried = {k: v for k, v in current.items() if k != "measure"}
        dims = {**carried, **dims, **_shipped(state.outline.items, index)}
    flow = _flow(state.outline.items, index, counted)
    if flow is not None:
        dims["flow"] = flow
    if counted.noun is not None:
        own = counted.noun.dims
        if are_chinese_goods(counted.noun, dims.get("reporter")):
            own = {**own, "partner": own["reporter"]}  # "imported 500 cars from China"
            del own["reporter"]
        partners = counted.measure == "partners"
        left_out = {"measure", "partner"} if partners else {"measure"}
        dims.update((k, v) for k, v in own.items() if k not in left_out)
    return {k: v for k, v in dims.items() if v}


def _reporter(state: State, subject: Subject) -> str | None:
    """Return the reporter of a count, "" for a company's; None where it is known."""
    held = subject.dims.get("reporter")
    others = {"name", "we"} if state.registers.official else {"name"}
    company = any(
        item.kind == "company" and detail_of(item) not in others
        for item in state.outline.items
    )
    if company or held == "":
        return ""
    return state.registers.home if held is None else None


def _shipped(items: Sequence[Item], index: int) -> dict[str, str]:
    """Return where counted goods went, from the words behind them."""
    found: dict[str, str] = {}
    for at in range(index + 2, len(items)):
        item = items[at]
        if item.kind in CLAUSE_ENDS:
            break
        if isinstance(item, Phrase) and items[at - 1].kind not in _COMPARING:
            for name in ("flow", "partner"):
                if name in item.dims:
                    found.setdefault(name, item.dims[name])
    return found


def _flow(items: Sequence[Item], index: int, counted: _Counted) -> str | None:
    """Return the flow that what is counted belongs to, or None where it has none."""
    joint = kind_at(items, index - 1)
    before = items[index - 2] if index > 1 else None
    paired = isinstance(before, Phrase) and before.counted == counted.measure
    if paired and joint in {"for", "of", "with"}:
        # "A trading partner for 150 countries": what they share is trade.
        return "trade"
    stated = counted.subject.stated
    if "flow" in stated and (joint in {"with", "for"} or "measure" in stated):
        return counted.subject.dims["flow"]
    return None


# -- when ----------------------------------------------------------------------------


def _is_present(outline: Outline, mention: Mention) -> bool:
    """Tell whether the count holds now ("there are now 5,000 enterprises")."""
    lower = outline.sentence.tokens.lower
    start = max(outline.sentence.first, mention.first - _VERB_REACH)
    for word in reversed(lower[start : mention.first]):
        if word in outline.words.presents:
            return True
        if word == ";" or word in outline.words.pasts:
            return False
    return _opens_present(outline, mention)


def _opens_present(outline: Outline, mention: Mention) -> bool:
    """Tell whether a count that opens its sentence has a verb in the present.

    So has one that holds "by now".
    """
    behind = outline.sentence.tokens.lower[mention.last : outline.sentence.last]
    if not outline.words.nows.isdisjoint(behind[:_NOW_REACH]):
        return True
    if mention.first > outline.sentence.first + 1:
        return False
    words = outline.words
    verbs = (w for w in behind if w in words.presents or w in words.pasts)
    return next(verbs, "") in words.presents
