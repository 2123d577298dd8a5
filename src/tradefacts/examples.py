"""Examples of plugins: whether what they promise is read."""

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Final

from tradefacts.errors import ContractError
from tradefacts.model import Claim
from tradefacts.plugin import Example

#: The fields of an example that are dimensions.
_DIMENSIONS: Final = (
    "measure", "flow", "reporter", "partner", "product", "mode", "firm",
)  # fmt: skip


def find_misread(example: Example, claims: Sequence[Claim]) -> Iterator[ContractError]:
    """Yield what of *example* is not among the *claims* that were read from it."""
    remedy = "mend the words, or the example"
    read = [_told(claim) for claim in claims]
    if read and not example.claims:
        shown = _shown(read, ("quote", "statistic"))
        yield ContractError(f"{example.place}: expected no claim, read {shown}", remedy)
    for wanted in example.claims:
        if not any(_is_read(wanted, fields) for fields in read):
            names = tuple(wanted)
            told, shown = _shown([wanted], names), _shown(read, names)
            reason = f"{example.place}: expected {told}, read {shown or 'no claim'}"
            yield ContractError(reason, remedy)


def _told(claim: Claim) -> dict[str, str | None]:
    """Return the fields of *claim* that examples may tell, as words."""
    quantity, comparison, indicator = claim.quantity, claim.comparison, claim.indicator
    baseline = comparison.baseline
    return {
        "quote": claim.evidence.quote,
        "statistic": claim.statistic,
        "value": f"{quantity.value.normalize():f}" if quantity else None,
        "unit": quantity.unit if quantity else None,
        "qualifier": quantity.qualifier if quantity else None,
        **{name: getattr(indicator, name) for name in _DIMENSIONS},
        "period": claim.period.format() if claim.period else None,
        "basis": comparison.basis,
        "baseline": baseline.format() if baseline else None,
        "source": claim.attribution.source if claim.attribution else None,
    }


def _is_read(wanted: Mapping[str, str | None], read: Mapping[str, str | None]) -> bool:
    return all(_same(name, value, read[name]) for name, value in wanted.items())


def _same(name: str, wanted: str | None, read: str | None) -> bool:
    if name != "value" or wanted is None or read is None:
        return wanted == read
    try:
        return Decimal(wanted) == Decimal(read)
    except InvalidOperation:
        return False


def _shown(claims: Sequence[Mapping[str, str | None]], names: Sequence[str]) -> str:
    """Return the fields of *names* of each of *claims*."""
    return " | ".join(
        ", ".join(f"{name} {fields[name] or 'none'!r}" for name in names)
        for fields in claims
    )
