"""Codes of places in other standards: UN M49, and ISO 3166-1 in three letters."""

from functools import cache
from typing import Final

__all__ = ["alpha3_of", "m49_of"]

#: Groups and the world, which ISO 3166-1 does not have.
_M49: Final = {
    "WORLD": "001",
    "AFRICA": "002",
    "ASIA": "142",
    "EUROPE": "150",
    "LATAM": "419",
    "CENTRAL-ASIA": "143",
}
#: Codes of states as they were, which the CLDR has beside those of today, and its own.
_WITHDRAWN: Final = frozenset(
    {
        *("230", "249", "278", "280", "720", "736", "886", "983"),
        *("BUR", "DDR", "FXX", "TMP", "XKK", "YMD", "ZAR"),
    }
)


def m49_of(place: str | None) -> str | None:
    """Return the code of *place* in the UN's M49, or None where it has none.

    >>> m49_of("CN")
    '156'
    """
    return _M49.get(place or "") or _codes()[0].get(place or "")


def alpha3_of(place: str | None) -> str | None:
    """Return the three letters of ISO 3166-1 for *place*, or None where it has none.

    >>> alpha3_of("CN")
    'CHN'
    """
    return _codes()[1].get(place or "")


@cache
def _codes() -> tuple[dict[str, str], dict[str, str]]:
    """Return both codes by the two letters of a country, as the CLDR has them."""
    # Babel loads its data with the module: not before a place is looked up.
    from babel.core import get_global  # noqa: PLC0415

    numbers: dict[str, str] = {}
    letters: dict[str, str] = {}
    for alias, places in get_global("territory_aliases").items():
        if len(places) == 1 and len(places[0]) == len("CN"):
            codes = numbers if alias.isdigit() else letters
            if len(alias) == len("CHN") and alias not in _WITHDRAWN:
                codes[places[0]] = alias
    return numbers, letters
