"""What cannot be right about flowers."""

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import Final

from tradefacts.model import Claim, Finding

_PRICE: Final = "auction-price"
#: No stem has ever cost as many yuan.
_TOO_MUCH: Final = Decimal(100)


def check_prices(claims: Sequence[Claim]) -> Iterator[Finding]:
    """Yield a warning for each price that no stem can have."""
    for claim in claims:
        quantity = claim.quantity
        if claim.indicator.measure != _PRICE or quantity is None:
            continue
        if quantity.unit == "CNY" and quantity.value > _TOO_MUCH:
            yield Finding(
                "price",
                "warning",
                (claim,),
                f"a stem at {quantity.value:f} yuan is more than was ever paid",
                "no stem costs more than 100 yuan",
            )
