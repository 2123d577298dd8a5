"""Examples of plugins: whether what they promise is read."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from decimal import Decimal, InvalidOperation
from typing import Final, get_args

from tradefacts.errors import ContractError
from tradefacts.model import Basis, Claim, Period, Qualifier, Statistic
from tradefacts.plugin import Example
from tradefacts.reading.vocabulary.dimensions import fault_of

#: The fields of an example that are dimensions.
_DIMENSIONS: Final = (
    "measure", "flow", "reporter", "partner", "product", "mode", "firm",
)  # fmt: skip

_WORDED: Final[Mapping[str, object]] = {
    "statistic": Statistic, "qualifier": Qualifier, "basis": Basis,
}  # fmt: skip
_PERIOD: Final = (Period.parse, "a period such as 2024, 2024-Q3 or 2024-01/2024-11")
_PARSED: Final[Mapping[str, tuple[Callable[[str], object], str]]] = {
    "value": (Decimal, "a number in full units"),
    "period": _PERIOD,
    "baseline": _PERIOD,
}


def fault_of_field(name: str, value: str) -> str | None:
    """Return why no claim can have *value* as the field *name*; None if one can.

    An empty value says that the claim has none.
    """
    if value and name in _DIMENSIONS:
        return fault_of(name, value)
    if value and name in _WORDED and value not in (known := get_args(_WORDED[name])):
        return f"expected as {name} one of {', '.join(known)}, got {value!r}"
    if value and name in _PARSED:
        parse, expected = _PARSED[name]
        try:
            parse(value)
        except (ValueError, ArithmeticError):
            return f"expected {expected}, got {value!r}"
    return None


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
