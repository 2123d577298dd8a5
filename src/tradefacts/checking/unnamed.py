"""Shares of a whole that nothing names: most of them are of all that their part is of.

Some are not, so that one is only doubted where a slip of digits would make it fit, and
its part where a wrong word for the scale would.
"""

from collections.abc import Iterator
from typing import Final

import attrs

from tradefacts.checking.arithmetic import part_of_share, share_of_levels
from tradefacts.checking.repairs import digit_repair, power_repairs
from tradefacts.checking.rules import SHARE
from tradefacts.checking.structure import NARROWING
from tradefacts.checking.telling import describe, quoted, span
from tradefacts.checking.tolerance import loose
from tradefacts.checking.web import Figure, Web, same_sentence
from tradefacts.model import Claim, Finding, Indicator

__all__ = ["doubtful_shares"]

#: The powers of ten between words for scales: less may come of another whole.
_SCALES: Final = (3, -3, 4, -4)


def doubtful_shares(web: Web) -> Iterator[Finding]:
    """Yield shares of no named whole, or their parts, that a slip makes misfit."""
    units = sorted({figure.unit for figure in web.of("level")})
    for share in web.of("share"):
        claim = web.agreed[share]
        whole = _whole(share.indicator)
        if whole is None or claim.comparison.against is not None:
            continue
        for unit in units:
            part = attrs.evolve(share.level, unit=unit, per=None)
            yield from _doubt(web, claim, part, attrs.evolve(part, indicator=whole))


def _whole(indicator: Indicator) -> Indicator | None:
    """Return what *indicator* narrows in one dimension; None if that is not clear."""
    narrow = [name for name in NARROWING if getattr(indicator, name)]
    if len(narrow) != 1 or indicator.flow == "balance" or indicator.scope:
        return None
    dropped: dict[str, None] = {narrow[0]: None}
    return attrs.evolve(indicator, **dropped)  # type: ignore[arg-type]


def _doubt(web: Web, share: Claim, part: Figure, whole: Figure) -> Iterator[Finding]:
    one, all_ = web.agreed.get(part), web.agreed.get(whole)
    if one is None or all_ is None or not same_sentence(one, share):
        return
    room = share_of_levels(loose(one), loose(all_))
    if room.overlaps(loose(share)):
        return
    repair = digit_repair(share, room)
    if repair is not None and not repair.is_sign:
        message = (
            f"{quoted(share)} cannot be beside {quoted(one)} and {quoted(all_)}: "
            f"{SHARE.name}; {span(room, 'percent')} would fit, if it is of all "
            f"{describe(whole)} ({repair.words})"
        )
        claims, intervals = (share, one, all_), (loose(share), room)
        yield Finding("arithmetic", "warning", claims, message, SHARE.name, intervals)
        return
    yield from _doubt_scale(share, one, all_, whole)


def _doubt_scale(
    share: Claim, one: Claim, all_: Claim, whole: Figure
) -> Iterator[Finding]:
    """Yield the part that fits with the word for another scale."""
    needed = part_of_share(loose(all_), loose(share))
    if needed.low is None or needed.high is None:
        return  # "more than 63 percent" leaves room for any scale
    fits = (r for r in power_repairs(one, _SCALES) if r.interval.overlaps(needed))
    repair = next(fits, None)
    if repair is not None:
        message = (
            f"{quoted(one)} cannot be beside {quoted(all_)} and {quoted(share)}: "
            f"{SHARE.name}; {span(needed, whole.unit)} would fit, if the share is of "
            f"all {describe(whole)} ({repair.words})"
        )
        claims, intervals = (one, all_, share), (loose(one), needed)
        yield Finding("scale", "warning", claims, message, SHARE.name, intervals)
