"""Across documents: what several of them say of the same figure.

Statements that can all be true are one camp. A figure with more than one camp was
revised, where these are near each other, or its documents contradict each other.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import cached_property
from typing import Final, TypeAlias

from tradefacts.checking.arithmetic import intersection
from tradefacts.checking.published import published_values, vintage_of
from tradefacts.checking.references import References
from tradefacts.checking.repairs import Repair, digit_repair, power_repairs
from tradefacts.checking.telling import describe, quoted, span
from tradefacts.checking.tolerance import loose, spread
from tradefacts.checking.web import Figure, Web, carried
from tradefacts.model import Claim, Finding, Interval, Severity
from tradefacts.records import frozen

__all__ = ["Camp", "camps_of", "conflicts", "statements"]

Webs: TypeAlias = Mapping[str | None, Web]

_RULE: Final = "documents say the same of one figure"
#: How far two statements of a figure are from each other when it was revised.
_REVISED: Final = Decimal("0.03")


@frozen
class Camp:
    """Statements of a figure that can all be true."""

    claims: tuple[Claim, ...]

    @cached_property
    def closest(self) -> Claim:
        """The statement with the most digits."""
        return min(self.claims, key=_width)

    @cached_property
    def bounds(self) -> Interval:
        """What the closest statement is compatible with."""
        return loose(self.closest)

    def is_near(self, other: "Camp") -> bool:
        """Say whether one of the two may be a revision of the other."""
        return spread(self.bounds, _REVISED).overlaps(other.bounds)


def statements(webs: Iterable[Web]) -> Mapping[Figure, tuple[Claim, ...]]:
    """Return the claims that state each figure, one a document."""
    found: dict[Figure, list[Claim]] = defaultdict(list)
    for web in webs:
        for figure, claim in web.agreed.items():
            if figure.period is not None:
                found[figure].append(claim)
    return {figure: tuple(claims) for figure, claims in found.items()}


def camps_of(claims: Sequence[Claim]) -> tuple[Camp, ...]:
    """Return the camps among *claims*, the largest first."""
    camps: list[tuple[Interval, list[Claim]]] = []
    for claim in sorted(claims, key=_width):
        bounds = loose(claim)
        for place, (room, members) in enumerate(camps):
            common = intersection((room, bounds))
            if common is not None:
                members.append(claim)
                camps[place] = (common, members)
                break
        else:
            camps.append((bounds, [claim]))
    ranked = sorted((members for _, members in camps), key=len, reverse=True)
    return tuple(Camp(tuple(members)) for members in ranked)


def conflicts(webs: Sequence[Web], references: References) -> Iterator[Finding]:
    """Yield the figures of which documents say what cannot all be true."""
    order = {id(c): n for n, c in enumerate(c for web in webs for c in web.claims)}
    by_name = {web.claims[0].document: web for web in webs if web.claims}
    for figure, claims in statements(webs).items():
        camps = list(camps_of(claims))
        if len(camps) > 1:
            camps.sort(key=lambda camp: _trust(figure, camp, references, order))
            upheld, *others = camps
            for camp in others:
                if told := _vintages(references, figure, camp, upheld):
                    yield told
                else:
                    yield _conflict(by_name, figure, camp, upheld)


def _trust(
    figure: Figure, camp: Camp, references: References, order: Mapping[int, int]
) -> tuple[bool, int, int]:
    """Return what ranks a camp: a published value, its size, who came first."""
    rows = published_values(references, figure)
    is_published = any(row.interval.overlaps(camp.bounds) for row in rows)
    return not is_published, -len(camp.claims), min(order[id(c)] for c in camp.claims)


def _vintages(
    references: References, figure: Figure, one: Camp, other: Camp
) -> Finding | None:
    """Return a note that two values were both published; None if they were not."""
    claims = (one.closest, other.closest)
    rows = [vintage_of(references, claim) for claim in claims]
    values = [
        f"{quoted(claim)} ({row.vintage})"
        for claim, row in zip(claims, rows, strict=True)
        if row is not None
    ]
    if len(values) < len(claims):
        return None
    message = f"{' and '.join(values)} were both published of the {describe(figure)}"
    intervals = tuple(map(loose, claims))
    return Finding("revision", "note", claims, message, _RULE, intervals)


def _conflict(webs: Webs, figure: Figure, one: Camp, other: Camp) -> Finding:
    suspect, upheld, is_near = one.closest, other.closest, other.is_near(one)
    repair = _repair(suspect, upheld)
    is_same = _grows_alike(webs, figure, suspect, upheld)
    kind = "conflict" if repair or is_same or not is_near else "revision"
    why = f"; {repair.words} would fit" if repair else ""
    message = (
        f"{quoted(suspect)} and {quoted(upheld)} are both told as "
        f"the {describe(figure)}, and cannot both be true{why}"
    )
    if kind == "revision":
        message = (
            f"{quoted(suspect)} and {quoted(upheld)} are told as the "
            f"{describe(figure)}: one is a revision of the other, "
            f"{span(loose(upheld), figure.unit)}"
        )
    intervals = (loose(suspect), loose(upheld))
    severity = _severity(kind, (suspect, upheld), repair, is_same=is_same)
    return Finding(kind, severity, (suspect, upheld), message, _RULE, intervals)


def _severity(
    kind: str, claims: Sequence[Claim], repair: Repair | None, *, is_same: bool
) -> Severity:
    """Return an error where the two are of one figure beyond doubt."""
    if kind == "revision" or any(map(carried, claims)):
        return "note"
    # A growth may be in another currency: less is sure of it.
    if claims[0].statistic != "level":
        return "warning" if repair else "note"
    return "error" if is_same or repair else "warning"


def _repair(suspect: Claim, upheld: Claim) -> Repair | None:
    """Return the slip that makes one of the other: a power of ten, or two digits."""
    powers = power_repairs(suspect)
    power = next((r for r in powers if r.interval.overlaps(loose(upheld))), None)
    digits = digit_repair(suspect, loose(upheld))
    return power or (digits if digits and digits.is_swap else None)


def _grows_alike(webs: Webs, figure: Figure, suspect: Claim, upheld: Claim) -> bool:
    """Say whether both documents tell the same growth of the figure."""
    growths = [_growths(webs[claim.document], figure) for claim in (suspect, upheld)]
    return figure.statistic == "level" and any(
        one.quantity == other.quantity for one in growths[0] for other in growths[1]
    )


def _growths(web: Web, figure: Figure) -> list[Claim]:
    return [web.agreed[growth] for growth in web.beside(figure, "growth")]


def _width(claim: Claim) -> Decimal:
    bounds = loose(claim)
    if bounds.low is None or bounds.high is None:
        return Decimal("Infinity")
    return bounds.high - bounds.low
