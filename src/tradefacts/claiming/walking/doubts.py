"""What is no fact: what is supposed, foreseen, denied, or only a threshold."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.dropping import Cause
from tradefacts.claiming.figures.bare import counts
from tradefacts.claiming.items import (
    VALUED,
    Item,
    Phrase,
    detail_of,
    kind_at,
    kind_of,
    role_at,
    skip,
    skip_back,
    stated_of,
)
from tradefacts.claiming.state import Outline
from tradefacts.claiming.walking.walk import Walk
from tradefacts.reading.mentions import COUNT, PERCENT

#: The detail of what is no earlier than the rest ("with growth of 5 percent").
_BESIDE: Final = "beside"
#: The measure of numbers of firms.
_FIRMS: Final = "enterprises"
#: Hedges of an amount that is a limit.
_LIMITS: Final = frozenset({"over", "under", "at_least", "at_most"})
#: What stands before the figure that something starts from.
_STARTS: Final = frozenset({"from", "against", "than", "subordinate"})
#: How many items a clause has that says what is expected.
_CLAUSE: Final = 24
#: Those who expect something.
_WE: Final = frozenset({"company", "pronoun"})
#: What may stand between a quantity and the modal verb that makes it a supposition.
_BEFORE_MODAL: Final = frozenset({
    "from", "count",
    "basis", "in", "period", "of", "phrase", "(", ")", "money",
})  # fmt: skip


def suppose(walk: Walk, index: int) -> None:
    """Take what follows for a supposition; of an attribute, its figure alone."""
    doubts, figure = walk.doubts, _attributed(walk.state.outline, index)
    if figure is not None and not doubts.modal:
        doubts.foreseen = figure
    else:
        doubts.modal = doubts.modal or index != doubts.taken_modal


def go_on(walk: Walk, index: int) -> None:
    """End a supposition where a statement of what was begins.

    "They may cut duties of 5 percent, and Peru's share has fallen".
    """
    items, outline = walk.state.outline.items, walk.state.outline
    if not walk.doubts.modal or kind_at(items, index - 1) != ",":
        return
    if not isinstance(items[index + 1 : index + 2] and items[index + 1], Phrase):
        return
    verb = skip(items, index + 2, {"share"})
    said = outline.sentence.tokens.word(items[verb].first) if verb < len(items) else ""
    walk.doubts.modal = said not in outline.words.copulas_of_past


def look_back(walk: Walk, index: int) -> None:
    """Take what stands up to the next comma for a fact ("after 5 percent")."""
    if detail_of(walk.state.outline.items[index]) != _BESIDE:
        walk.doubts.supposing, walk.doubts.modal = walk.doubts.modal, False


def deny(walk: Walk, _: int) -> None:
    """Take what follows for denied."""
    walk.doubts.denied = True


def end_denial(walk: Walk, _: int) -> None:
    """End a denial with its clause ("The pace did not slow: exports rose").

    So ends what is supposed in a clause aside ("tariffs that may rise: the gap").
    """
    walk.doubts.denied = False
    walk.doubts.modal = walk.doubts.modal and not walk.kept.in_relative


def limit(walk: Walk, _: int) -> None:
    """Take what follows for a threshold."""
    walk.doubts.threshold = True


def why_no_fact(walk: Walk, first: int, last: int) -> Cause | None:
    """Return why what stands from *first* to *last* is no fact; None if it is one."""
    outline = walk.state.outline
    participle = _participle_behind(outline, last)
    if participle is not None:
        walk.doubts.taken_modal = participle
        return "supposed"
    cause = _why_before(walk, first)
    if cause is None and _is_supposed(outline, last):
        return "supposed"
    if cause is None and _is_threshold(outline.items, first):
        return "threshold"
    return cause


def _why_before(walk: Walk, index: int) -> Cause | None:
    """Return what before the figure at *index* makes it no fact; None if nothing."""
    doubts, items = walk.doubts, walk.state.outline.items
    if doubts.threshold:
        return "threshold"
    if doubts.denied:
        return "denied"
    supposed = doubts.modal and not _is_of_past(items, index)
    supposed = supposed or index == doubts.foreseen
    return "supposed" if supposed or _is_of_forecast(items, index) else None


def _attributed(outline: Outline, index: int) -> int | None:
    """Return the figure that a modal word is an attribute of ("the expected 5%")."""
    items, tokens = outline.items, outline.sentence.tokens
    words, at = outline.words, index + 1
    if words.modifiers_first and tokens.word(items[index].last) in words.relative_ends:
        at = skip(items, at, {"rise", "fall"})  # "市场预期的升5%"
        return at if kind_at(items, at) in VALUED else None
    if tokens.word(items[index].first - 1) not in words.determiners:
        return None
    if role_at(items, at) == "gain":
        at = skip(items, at + 1, {"of"})
    return at if kind_at(items, at) in VALUED else None


def _participle_behind(outline: Outline, index: int) -> int | None:
    """Return where "expected" stands right behind a quantity; None if nowhere.

    So it may behind a verb: "5 percent had been expected", but not "5 billion yuan is
    expected to grow".
    """
    items = outline.items
    at = index + 1
    if role_at(items, at) == "gain":
        at += 1
    verb = at
    at = skip(items, at, {"level"})
    if at > verb and kind_at(items, at + 1) == "to":
        return None
    if kind_at(items, at) != "modal" or detail_of(items[at]) == "auxiliary":
        return None
    # "At two houses economists expect": behind other words it is their verb, and of
    # "a survey of 8 economists had pointed to" it is that of those counted.
    gap = items[at].first - items[at - 1].last
    return at if gap <= (items[index].kind != COUNT) else None


def _is_supposed(outline: Outline, index: int) -> bool:
    """Tell whether a modal verb follows with no verb between ("5 percent would").

    Of things that are counted it may be one that says what they are expected to do.
    """
    if not outline.tells_behind("modal", index):
        return False
    items, relative = outline.items, _has_clause(outline, index)
    counted = items[index].kind == COUNT
    for at, item in enumerate(items[index + 1 : index + _CLAUSE], index + 2):
        if item.kind == "modal":
            acting = counted and kind_at(items, at - 2) == "level"
            acting = acting and kind_at(items, at) == "to"
            return relative or acting or detail_of(item) == "auxiliary"
        if item.kind == "level" and kind_at(items, skip(items, at, _WE)) == "modal":
            continue  # "had forecast", "are what we should expect"
        if item.kind in _WE and kind_at(items, at - 2) == "level":
            continue
        if counted and item.kind == "and" and kind_at(items, at) == COUNT:
            continue  # "900 firms and 50 banks may come"
        noun = item is items[index + 1] and kind_of(item) == "gain"
        if not (noun or item.kind in _BEFORE_MODAL or (relative and _is_name(item))):
            return False
    return False


def _has_clause(outline: Outline, index: int) -> bool:
    """Tell whether a clause is behind a quantity ("the 5 percent that they forecast").

    So it may be behind what this is of ("the 5 percent fall that they forecast").
    """
    items, word = outline.items, outline.sentence.tokens.word
    last = index + (role_at(items, index + 1) == "gain")
    return word(items[last].last) in outline.words.relatives


def _is_name(item: Item) -> bool:
    """Tell whether an item may say who forecasts ("that those at X forecast")."""
    return item.kind in {"term", "title", "by", "at", "data", "which", "article"}


def _is_threshold(items: Sequence[Item], index: int) -> bool:
    """Tell whether an amount says of which firms ("firms with sales of over 5")."""
    stated = stated_of(items[index])
    if stated is None or stated.qualifier not in _LIMITS:
        return False
    at = skip_back(items, index - 1, {"of", "worth"})
    head = items[at - 2] if at > 1 and kind_at(items, at - 1) == "with" else None
    series = items[at] if at >= 0 else None
    if not isinstance(series, Phrase) or items[index].kind == COUNT:
        return False
    # "Exports of Luhai City" counts no cities, as "cities with exports" does.
    named = "/" in series.dims.get("reporter", "") and series.counted != _FIRMS
    named = named and "firm" not in series.dims
    limited = series.has_flow and items[index].kind != PERCENT and not named
    if counts(series) and limited:
        return True  # one phrase: "firms with exports"
    return isinstance(head, Phrase) and counts(head) and not head.has_flow


def _is_of_past(items: Sequence[Item], index: int) -> bool:
    """Tell whether a supposition starts from the figure ("from May's 5 tonnes")."""
    owned = kind_at(items, index - 1) == "possessive"
    return (
        owned
        and kind_at(items, index - 2) == "period"
        and kind_at(items, index - 3) in _STARTS
    )


def _is_of_forecast(items: Sequence[Item], index: int) -> bool:
    """Tell whether a figure is that of a forecast ("expectations of 5 tonnes")."""
    before = items[index - 2] if index > 1 else None
    forecast = isinstance(before, Phrase) and before.forecast
    return forecast and kind_at(items, index - 1) in {"of", "for", "at"}
