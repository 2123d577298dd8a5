"""Numbers in digits, exactly: the value and the place of the last digit."""

import re
from decimal import Context, Decimal, Inexact, InvalidOperation, Overflow
from typing import Final

_NUMBER_RE: Final = re.compile(
    r"(?: [1-9]\d{0,2} (?:,\d{3})+ | 0 | [1-9]\d* ) (?: \.\d+ )?",
    re.VERBOSE | re.ASCII,
)
#: No figure of trade has more characters; longer runs are codes or noise.
_LONGEST: Final = 72
#: Enough digits for any product of two such numbers; a rounded one would raise.
_EXACT: Final = Context(prec=999, traps=[Inexact, InvalidOperation, Overflow])


def read_digits(digits: str) -> tuple[Decimal, int] | None:
    """Return the number that *digits* writes, and the exponent of its last digit.

    Groups have three digits, and no number but 0 itself and decimals begins with 0:
    everything else is a code, or the rest of a number.

    >>> read_digits("1,234.50")
    (Decimal('1234.50'), -2)
    >>> read_digits("1,23") is read_digits("007") is None
    True
    """
    if len(digits) > _LONGEST or not _NUMBER_RE.fullmatch(digits):
        return None
    plain = digits.replace(",", "")
    _, _, decimals = plain.partition(".")
    return Decimal(plain), -len(decimals)


def scaled(value: Decimal, exponent: int) -> Decimal:
    """Return *value* times ten to the *exponent*, exactly.

    >>> scaled(Decimal("1.20"), 9)
    Decimal('1.20E+9')
    """
    # Decimal's own arithmetic would round to 28 digits.
    return _EXACT.scaleb(value, exponent)


def product(left: Decimal, right: Decimal) -> Decimal:
    """Return *left* times *right*, exactly."""
    return _EXACT.multiply(left, right)


def total(left: Decimal, right: Decimal) -> Decimal:
    """Return *left* plus *right*, exactly."""
    return _EXACT.add(left, right)
