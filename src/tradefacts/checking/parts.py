"""Parts of another kind: partners, goods, regimes, firms and the totals of them.

What holds what is told by the codes: a figure that is narrowed in a dimension is a part
of the one that is not, a country of its groups. What excludes what, and makes up a
whole, vocabularies declare.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import product

import attrs

from tradefacts.checking.binding import Binding
from tradefacts.checking.structure import NARROWING
from tradefacts.checking.sums import CONTAINED, parts
from tradefacts.checking.web import Figure, Web
from tradefacts.model import Indicator
from tradefacts.reading.vocabulary import Partition

__all__ = ["part_bindings"]


def part_bindings(web: Web) -> Iterator[Binding]:
    """Yield the rules of parts and their wholes that hold in *web*."""
    figures = [figure for figure in web.of("level") if _can_be_part(web, figure)]
    for part in figures:
        for indicator in _wholes(web, part.indicator):
            whole = attrs.evolve(part, indicator=indicator)
            slots = {"part": web.slot(part), "whole": web.slot(whole)}
            yield Binding(CONTAINED, slots)
    for partition in web.structure.partitions:
        yield from _sums(web, partition, figures)


def _can_be_part(web: Web, figure: Figure) -> bool:
    indicator = figure.indicator
    return (
        web.adds_up(figure)
        and indicator.measure == "trade-value"
        and indicator.flow in {"trade", "exports", "imports"}
        and not web.structure.is_apart(indicator)
    )


def _wholes(web: Web, indicator: Indicator) -> Iterator[Indicator]:
    """Yield what *indicator* is part of."""
    narrow = [name for name in NARROWING if getattr(indicator, name)]
    for kept in product((True, False), repeat=len(narrow)):
        dropped = {n: None for n, keep in zip(narrow, kept, strict=True) if not keep}
        if dropped:
            yield attrs.evolve(indicator, **dropped)  # type: ignore[arg-type]
    for group in web.structure.groups.get(indicator.partner or "", ()):
        yield attrs.evolve(indicator, partner=group)
    for partition in web.structure.partitions:
        if partition.whole and partition.has(indicator):
            yield partition.whole_of(indicator)


def _sums(
    web: Web, partition: Partition, figures: Sequence[Figure]
) -> Iterator[Binding]:
    """Yield codes that exclude each other, beside what they are parts of."""
    cells: dict[Figure, list[Figure]] = defaultdict(list)
    for figure in figures:
        if partition.has(figure.indicator):
            indicator = partition.whole_of(figure.indicator)
            cells[attrs.evolve(figure, indicator=indicator)].append(figure)
    for whole, told in cells.items():
        is_complete = partition.rest == 0 or len(told) == len(partition.codes)
        rest = partition.rest if is_complete else None
        made_of = list(_all(partition, whole)) if rest == 0 else told
        if len(made_of) > 1:
            slots = {"whole": web.slot(whole)}
            slots |= {f"part {n}": web.slot(f) for n, f in enumerate(made_of, 1)}
            yield Binding(parts(len(made_of), rest), slots)


def _all(partition: Partition, whole: Figure) -> Iterator[Figure]:
    """Yield all parts of *whole*, those that nothing is known of among them."""
    for indicator in partition.parts_of(whole.indicator):
        yield attrs.evolve(whole, indicator=indicator)
