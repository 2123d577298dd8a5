"""Suspects: which figure is wrong, where figures cannot all be right.

Rules that do not hold and share a claim are one case. A case is closed by the fewest
figures that, put right, make all rules hold: first by a power of ten, then by
whatever the other figures leave room for.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import combinations
from typing import Final, TypeAlias

from tradefacts.checking.arithmetic import intersection, product
from tradefacts.checking.binding import Binding
from tradefacts.checking.repairs import Repair, digit_repair, power_repairs
from tradefacts.checking.tolerance import loose, spread
from tradefacts.model import Claim, Interval
from tradefacts.records import frozen

__all__ = ["Suspicion", "Trust", "find_suspects", "fits", "solved"]

Replaced: TypeAlias = Mapping[Claim, Interval]
#: Whether a published value speaks for a claim (1), against it (-1), or neither (0).
Trust: TypeAlias = Callable[[Claim], int]

#: How much more, or less, than its share of days a part of a year may have.
_PACE: Final = Interval(Decimal("0.2"), Decimal(5))
#: In how many claims a case is searched; larger ones are told without a suspect.
_LARGEST: Final = 12


@frozen
class Suspicion:
    """A figure that cannot be right, beside the figures that say so."""

    suspect: Claim
    #: The rules that do not hold.
    broken: Sequence[Binding]
    #: What the suspect should be, by the other figures; None if they leave no room.
    needed: Interval | None = None
    #: What would make it fit; None if no simple change does.
    repair: Repair | None = None
    #: Whether a power of ten mends it.
    is_scale: bool = False

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The suspect, and the other figures of the broken rules."""
        others = [c for binding in self.broken for c in binding.claims]
        return tuple(dict.fromkeys((self.suspect, *others)))


def find_suspects(
    bindings: Iterable[Binding], trusted: Trust | None = None
) -> Iterator[Suspicion]:
    """Yield the figures that cannot be right, by all rules with every role stated.

    *trusted* says of a figure whether a published value speaks for it (1), against
    it (-1), or neither (0).
    """
    full = [binding for binding in bindings if binding.is_full]
    around = _by_claim(full)
    broken = [b for b in full if not b.rule.soft and not fits(b, {})]
    for case in _cases(broken):
        yield from _Case(case, around, trusted or _unknown).close()


def _by_claim(bindings: Iterable[Binding]) -> Mapping[Claim, list[Binding]]:
    found: dict[Claim, list[Binding]] = defaultdict(list)
    for binding in bindings:
        for claim in dict.fromkeys(binding.claims):
            found[claim].append(binding)
    return found


def _touching(
    around: Mapping[Claim, Sequence[Binding]], claims: Iterable[Claim]
) -> list[Binding]:
    """Return the bindings of any of *claims*, each once."""
    # By identity: to compare bindings is to compare all their claims.
    found = {id(b): b for claim in claims for b in around.get(claim, ())}
    return list(found.values())


def _cases(broken: Sequence[Binding]) -> Iterator[list[Binding]]:
    """Yield the groups of bindings that share claims."""
    around = _by_claim(broken)
    places = {id(binding): place for place, binding in enumerate(broken)}
    taken: set[int] = set()
    for first in broken:
        case: list[Binding] = []
        wave = [first]
        while wave := [b for b in wave if id(b) not in taken]:
            taken.update(map(id, wave))
            case += wave
            claims = (claim for binding in wave for claim in binding.claims)
            wave = sorted(_touching(around, claims), key=lambda b: places[id(b)])
        if case:
            yield case


@frozen
class _Case:
    """Broken bindings that share claims, and all bindings of each claim."""

    broken: Sequence[Binding]
    around: Mapping[Claim, Sequence[Binding]]
    trusted: Trust

    def close(self) -> Iterator[Suspicion]:
        """Yield what closes the case."""
        if len(self._claims()) > _LARGEST:
            yield Suspicion(self._most_broken(), self.broken)
            return
        repaired = self._by_power()
        if repaired:
            for claim, repair in repaired.items():
                broken = [b for b in self.broken if claim in b.claims]
                yield Suspicion(claim, broken, repair.interval, repair, is_scale=True)
            return
        yield self._by_room()

    def _claims(self) -> list[Claim]:
        return list(dict.fromkeys(c for b in self.broken for c in b.claims))

    def _by_power(self) -> Mapping[Claim, Repair]:
        """Return the fewest powers of ten that mend all, the most likely of them."""
        claims = self._claims()
        if all(binding.rule.is_bound for binding in self.broken):
            return {}  # too little to tell a power by
        for count in (1, 2):
            found = [
                repairs
                for chosen in combinations(claims, count)
                if all(set(chosen) & set(b.claims) for b in self.broken)
                for repairs in _choices(chosen)
                if self._mends({c: r.interval for c, r in repairs.items()})
            ]
            if found:
                return min(found, key=self._unlikely)
        return {}

    def _mends(self, replaced: Replaced) -> bool:
        return all(fits(b, replaced) for b in self.broken) and all(
            fits(b, replaced)
            for b in _touching(self.around, replaced)
            if not b.rule.soft
        )

    def _unlikely(self, repairs: Mapping[Claim, Repair]) -> tuple[int, int, int]:
        """Return how much speaks against a repair: what it breaks, what upheld it."""
        replaced = {c: r.interval for c, r in repairs.items()}
        around = _touching(self.around, self._claims())
        off = sum(not fits(b, replaced) or _off_pace(b, replaced) for b in around)
        trust = sum(self.trusted(claim) for claim in repairs)
        return off, trust, sum(self._upheld(claim) for claim in repairs)

    def _upheld(self, claim: Claim) -> int:
        return sum(
            fits(b, {}) and not b.rule.is_bound for b in self.around.get(claim, ())
        )

    def _by_room(self) -> Suspicion:
        """Return the claim for which the others leave room, if one can be told."""
        found = [s for claim in self._claims() if (s := self._room(claim))]
        if found:
            return min(found, key=self._doubtful)
        return Suspicion(self._most_broken(), self.broken)

    def _room(self, claim: Claim) -> Suspicion | None:
        if not all(claim in binding.claims for binding in self.broken):
            return None
        hard = [b for b in self.around.get(claim, ()) if not b.rule.soft]
        rooms = [room for b in hard for room in solved(b, claim)]
        needed = intersection(rooms)
        if needed is None or not rooms:
            return None
        repair = digit_repair(claim, needed)
        return Suspicion(claim, self.broken, needed, repair)

    def _doubtful(self, suspicion: Suspicion) -> tuple[int, bool, bool, int]:
        """Return what speaks against a suspect: no slip gives it, rules uphold it."""
        repair = suspicion.repair
        is_swap = repair is not None and repair.is_swap
        trust = self.trusted(suspicion.suspect)
        return trust, repair is None, not is_swap, self._upheld(suspicion.suspect)

    def _most_broken(self) -> Claim:
        counted = Counter(c for b in self.broken for c in b.claims)
        return counted.most_common(1)[0][0]


def _unknown(_: Claim) -> int:
    return 0


def _choices(claims: Sequence[Claim]) -> Iterator[Mapping[Claim, Repair]]:
    if not claims:
        yield {}
        return
    for repair in power_repairs(claims[0]):
        for others in _choices(claims[1:]):
            yield {claims[0]: repair, **others}


def _values(binding: Binding, replaced: Replaced) -> dict[str, Interval]:
    values = {
        role: replaced.get(slot.claim) or loose(slot.claim)
        for role, slot in binding.slots.items()
        if slot.claim is not None
    }
    if binding.rule.slack:
        values["whole"] = spread(values["whole"], binding.rule.slack)
    return values


def fits(binding: Binding, replaced: Replaced) -> bool:
    """Say whether the rule holds, with some figures *replaced*."""
    return binding.rule.fits(_values(binding, replaced))


def solved(binding: Binding, claim: Claim) -> Iterator[Interval]:
    """Yield what *claim* must be, by the other figures of *binding*."""
    values = _values(binding, {})
    for role, slot in binding.slots.items():
        if slot.claim == claim and role in binding.rule.formulas:
            yield binding.rule.solve(role, values)


def _off_pace(binding: Binding, replaced: Replaced) -> bool:
    """Say whether a part of a year is far from what its months would have."""
    if {"part", "whole"} != set(binding.slots):
        return False
    part, whole = (binding.slots[role].figure.period for role in ("part", "whole"))
    if not part or not whole or not part.month_count or not whole.month_count:
        return False
    share = Decimal(part.month_count) / Decimal(whole.month_count)
    values = _values(binding, replaced)
    expected = product(values["whole"], Interval(share, share))
    return part != whole and not product(expected, _PACE).overlaps(values["part"])
