"""A check: goods are counted in the unit in which customs count them."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Final

from tradefacts.model import Claim, Finding

_FILE: Final = "quantity_units.toml"
_AMOUNTS: Final = frozenset({"level", "change"})


def check_quantity_units(claims: Sequence[Claim]) -> Iterator[Finding]:
    """Yield a finding for each amount of goods in a unit that customs never use.

    "5 million pieces of crude oil" is told by it; amounts in money are not looked at.
    """
    for claim in claims:
        product, quantity = claim.indicator.product, claim.quantity
        if claim.indicator.measure != "volume" or claim.statistic not in _AMOUNTS:
            continue
        expected = units_of(product or "")
        if quantity is None or not expected or _amount(quantity.unit) in expected:
            continue
        usual = " or ".join(_word(unit) for unit in expected if unit in _listed())
        yield Finding(
            "unit",
            "warning",
            (claim,),
            f"{product}: told in {_word(quantity.unit)}, counted by customs in {usual}",
            "the unit of the customs' monthly tables",
        )


def units_of(product: str) -> tuple[str, ...]:
    """Return the units in which an amount of *product* may be told; none if unknown."""
    table = _table()
    listed = [unit for unit, goods in table["units"].items() if product in goods]
    alike = [other for unit in listed for other in table["alike"].get(unit, ())]
    of_trade = [unit for unit, goods in table["trade"].items() if product in goods]
    return (*listed, *alike, *(of_trade if listed else ()))


def _amount(unit: str) -> str:
    """Return what *unit* counts, where it is so much a day."""
    return unit.partition("/")[0]


def _word(unit: str) -> str:
    return "pieces" if unit == "1" else unit.replace("_", " ")


def _listed() -> frozenset[str]:
    return frozenset(_table()["units"])


@cache
def _table() -> Mapping[str, Mapping[str, Sequence[str]]]:
    """Return the file with the units of each commodity."""
    import tomllib  # noqa: PLC0415 - only checks need the table

    text = Path(__file__).with_name(_FILE).read_text(encoding="utf-8")
    table: Mapping[str, Mapping[str, Sequence[str]]] = tomllib.loads(text)
    return table
