"""Fields: how each field of one claim came about, in the order of its JSON."""

from collections.abc import Iterator
from typing import Final

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.items import (
    TIMES,
    VALUED,
    Item,
    Phrase,
    detail_of,
    stated_of,
)
from tradefacts.explaining.case import STATED, UNKNOWN, Case, nearest
from tradefacts.explaining.dimensions import dimension_origins
from tradefacts.explaining.notes import Note
from tradefacts.explaining.timing import comparison_origins, period_origin
from tradefacts.explaining.types import ExplainedClaim, FieldOrigin, Span
from tradefacts.model import Claim, Quantity
from tradefacts.reading.mentions import COUNT, MONEY, Mention

#: The rules that tell a statistic where no pattern does, in plain words.
_RULES: Final = {
    "amount": "no pattern: an amount is a level",
    "percent": "no pattern: a percentage or a multiple is a growth",
    "percent after a share": "no pattern: a percentage behind a share is a share",
    "points": "no pattern: points are a difference of two growths",
    "points after a share": "no pattern: points behind a share are one of two shares",
    "growth-of": "a percentage behind a noun of growth is a growth",
    "level of a ratio": "a percentage where a ratio stands is a share",
    "count": "a number of things that are counted",
    "table": "a row of a table: levels, and changes where the head says so",
    "rank": "a superlative ranks the subject",
    "record": "a word for a highest or lowest so far",
    "streak": "a number of periods in a row",
}
_HEDGES: Final = 5
_DOWN: Final = frozenset({"fall", "less"})
#: Fields of a comparison that a word of the sentence states, and its kind.
_CUES: Final = {
    "denomination": "denomination",
    "adjusted": "adjusted",
    "average": "average",
}


def explain_claim(case: Case, claim: Claim) -> ExplainedClaim:
    """Return *claim*, which was made of the draft of *case*, with its origins."""
    return ExplainedClaim(claim, tuple(_origins(case, claim)))


def _origins(case: Case, claim: Claim) -> Iterator[FieldOrigin]:
    yield _statistic(case, claim)
    if claim.quantity is not None:
        yield from _quantity(case, claim.quantity)
    yield from dimension_origins(case, claim)
    yield period_origin(case)
    yield from comparison_origins(case, claim)
    yield from _cues(case, claim)
    if claim.attribution is not None:
        yield _source(case, claim.attribution.source)
    if claim.restates is not None:
        first = case.draft.restates
        words = first.mention if first is not None else None
        rule = "the amount before it, in another currency"
        yield case.origin("restates", claim.restates, rule, words)


# -- statistic -----------------------------------------------------------------------


def _statistic(case: Case, claim: Claim) -> FieldOrigin:
    field, draft = "statistic", case.draft
    if draft.extractor != "general":
        rule = f"the extractor of the plugin {draft.extractor}"
        return case.origin(field, claim.statistic, rule, draft.mention)
    found = _pattern(case)
    if found is not None:
        return case.origin(field, claim.statistic, *found)
    rule = _RULES.get(draft.rule, f"the rule {draft.rule}")
    if draft.restates is not None:
        rule = "that of the amount that it restates"
    return case.origin(field, claim.statistic, rule, draft.mention)


def _pattern(case: Case) -> tuple[str, Span] | None:
    """Return the pattern that told the statistic, and the words that it takes in.

    In a list it may be the pattern of a later member.
    """
    index = case.note.item_at(case.at)
    if index is None or case.note.state is None:
        return None
    items, sources = case.note.items, case.story.sources
    for at in range(index, len(items)):
        match = sources.grammar.match(items, at) if items[at].kind in VALUED else None
        if match is not None and match[0].split()[0] == case.draft.rule:
            line, first, last = match
            plugin = sources.patterns.get(case.draft.rule)
            owner = f" of the plugin {plugin}" if plugin else ""
            start = min(items[first].start, case.at)
            return f"pattern{owner}: {line}", case.story.span(start, items[last].end)
    return None


# -- quantity ------------------------------------------------------------------------


def _quantity(case: Case, quantity: Quantity) -> Iterator[FieldOrigin]:
    yield _value(case, quantity)
    yield _unit(case, quantity)
    if quantity.qualifier != "exact":
        hedge = _hedge(case, case.draft)
        rule = (
            STATED if hedge is not None else "the hedge of the figure, or of its list"
        )
        yield case.origin("quantity.qualifier", quantity.qualifier, rule, hedge)
    if quantity.per is not None:
        words = case.item(lambda item: item.kind == "per") or case.draft.mention
        yield case.origin("quantity.per", quantity.per, STATED, words)


def _value(case: Case, quantity: Quantity) -> FieldOrigin:
    draft = case.draft
    value = f"{quantity.value:f}"
    if quantity.value >= 0 or draft.stated is None or draft.stated.sign:
        rule = "the word itself" if draft.mention.kind == TIMES else STATED
        if draft.rule == "table" and draft.statistic == "level":
            rule = "stated, in the unit of the caption"
        return case.origin("quantity.value", value, rule, draft.mention)
    cause = case.item(_goes_down)
    rule = "stated; negative, as it went down or is a deficit"
    return case.origin("quantity.value", value, rule, draft.mention, cause)


def _goes_down(item: Item) -> bool:
    return item.kind in _DOWN or (isinstance(item, Phrase) and item.deficit)


def _unit(case: Case, quantity: Quantity) -> FieldOrigin:
    field, draft = "quantity.unit", case.draft
    if draft.stated is not None and draft.stated.guessed:
        return _guessed(case, quantity.unit)
    if draft.rule == "table":
        return _unit_of_table(case, quantity.unit)
    if quantity.unit == "1":
        return case.origin(field, quantity.unit, "a number without a unit")
    given = _giver(case)
    if given is not None:
        return case.origin(field, quantity.unit, "the unit of its list", given)
    return case.origin(field, quantity.unit, STATED, draft.mention)


def _guessed(case: Case, unit: str) -> FieldOrigin:
    """Return the origin of a currency that no word beside the number states."""
    field = "quantity.unit"
    own = next((m for m in case.note.mentions if m.start == case.at), None)
    if own is not None and own.kind != COUNT:
        rule = "the currency that the sign most likely means"
        return case.origin(field, unit, rule, case.draft.mention)
    before = case.before(lambda note: _sum(case, note, unit))
    words = before[1] if before is not None else None
    return case.origin(field, unit, "the currency of the sums before", words)


def _sum(case: Case, note: Note, unit: str) -> Span | None:
    """Return the last words of a sentence that state a currency."""
    sums = (m for m in note.mentions if _has_currency(m, unit))
    found = nearest(sums, case.at)
    return None if found is None else case.story.words(found)


def _has_currency(mention: Mention, unit: str) -> bool:
    stated = stated_of(mention)
    own = stated.unit if stated is not None else detail_of(mention)
    return mention.kind in {MONEY, "currency"} and own == unit


def _unit_of_table(case: Case, unit: str) -> FieldOrigin:
    field = "quantity.unit"
    if case.draft.statistic == "growth":
        return case.origin(field, unit, "the column is one of changes")
    before = case.before(lambda note: _caption(case, note))
    words = before[1] if before is not None else None
    return case.origin(field, unit, "the cell, or the caption of the table", words)


def _caption(case: Case, note: Note) -> Span | None:
    """Return the words that give a unit to the figures of a table."""
    captions = (m for m in note.mentions if m.kind == "scaled-unit")
    found = next(captions, None)
    return None if found is None else case.story.words(found)


def _giver(case: Case) -> Item | None:
    """Return the quantity that a bare number takes its unit from, if it is bare."""
    draft = case.draft
    own = next((m for m in case.note.mentions if m.start == case.at), None)
    stated = stated_of(own) if own is not None else None
    if stated is None or draft.stated is None or stated.unit == draft.stated.unit:
        return None
    unit = draft.stated.unit
    others = (
        item
        for item in case.note.items
        if item.start != case.at and (o := stated_of(item)) and o.unit == unit
    )
    behind = [item for item in others if item.start > case.at]
    return behind[0] if behind else None


def _hedge(case: Case, draft: Draft) -> Span | None:
    """Return the words right before the figure, or what it restates, that hedge it."""
    tokens, first = draft.sentence.tokens, draft.mention.first
    language = case.story.load(draft.sentence.language)
    for length in range(min(_HEDGES, first), 0, -1):
        words = " ".join(tokens.lower[first - length : first])
        if language.is_hedge(words):
            start, end = tokens.start[first - length], tokens.end[first - 1]
            return case.story.span(start, end)
    return None if draft.restates is None else _hedge(case, draft.restates)


# -- comparison and source -----------------------------------------------------------


def _cues(case: Case, claim: Claim) -> Iterator[FieldOrigin]:
    comparison = claim.comparison
    for name, kind in _CUES.items():
        value = getattr(comparison, name)
        if value is not None:
            cues = (
                mention
                for mention in case.note.mentions
                if mention.kind == kind and detail_of(mention) == value
            )
            words = nearest(cues, case.at)
            yield case.origin(f"comparison.{name}", value, STATED, words)
    if comparison.multiple is not None:
        rule = "how the multiple counts, by its words"
        words = case.draft.mention
        yield case.origin("comparison.multiple", comparison.multiple, rule, words)
    if comparison.against is not None:
        key = comparison.against.key
        yield case.origin("comparison.against", key, STATED, _against(case))


def _against(case: Case) -> Span | None:
    """Return the words of what is compared with: they stand behind, or nearest."""
    subject = case.draft.against
    if subject is None:
        return None
    codes = subject.dims.items()
    telling = [p for p in case.note.phrases if p.total or p.dims.items() & codes]
    behind = (phrase for phrase in telling if phrase.start > case.at)
    phrase = next(behind, None) or nearest(telling, case.at)
    return None if phrase is None else case.story.words(phrase)


def _source(case: Case, name: str) -> FieldOrigin:
    """Return where the name stands: in the sentence, or before it."""
    field = "attribution.source"
    here = _named(case, name, case.note.start, case.note.end)
    if here is not None:
        return case.origin(field, name, STATED, here)
    before = case.before(lambda note: _named(case, name, note.start, note.end))
    if before is not None:
        return case.origin(field, name, *before)
    return case.origin(field, name, UNKNOWN)


def _named(case: Case, name: str, start: int, end: int) -> Span | None:
    return case.story.find(name, start, end)
