"""Numbers in digits, exactly: the value and the place of the last digit."""

import re
from decimal import Decimal
from typing import Final

_NUMBER_RE: Final = re.compile(
    r"(?: \d{1,3} (?:,\d{3})+ | \d+ ) (?: \.\d+ )?", re.VERBOSE | re.ASCII
)
#: No figure of trade has more digits; longer runs are codes or noise.
_MOST_DIGITS: Final = 40


def read_digits(digits: str) -> tuple[Decimal, int] | None:
    """Return the number that *digits* writes, and the exponent of its last digit.

    >>> read_digits("1,234.50")
    (Decimal('1234.50'), -2)
    >>> read_digits("1,23") is None
    True
    """
    if len(digits) > _MOST_DIGITS or not _NUMBER_RE.fullmatch(digits):
        return None
    plain = digits.replace(",", "")
    _, point, decimals = plain.partition(".")
    return Decimal(plain), -len(decimals) if point else 0


def scaled(value: Decimal, exponent: int) -> Decimal:
    """Return *value* times ten to the *exponent*, exactly."""
    # Built from its parts: Decimal arithmetic would round to 28 digits.
    sign, digits, place = value.as_tuple()
    assert isinstance(place, int)
    return Decimal((sign, digits, place + exponent))
