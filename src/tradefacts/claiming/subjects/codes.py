"""Codes: what the code of a place, a product or a measure tells of it."""

from typing import Final

#: The two sides of trade.
PARTIES: Final = frozenset({"reporter", "partner"})
#: What a whole is shared out by.
PARTED: Final = ("product", "partner")
#: The length of the code of a country; those of blocs are longer.
COUNTRY: Final = 2
#: Provinces that are autonomous regions.
AUTONOMOUS: Final = frozenset({"CN-NM", "CN-GX", "CN-XZ", "CN-NX", "CN-XJ"})
#: Provinces that are cities.
MUNICIPALITIES: Final = frozenset({"CN-BJ", "CN-TJ", "CN-SH", "CN-CQ"})
#: Whose money is called as that of the mainland is, in a text on their own trade.
OWN_MONEY: Final = {"HK": "HKD", "MO": "MOP", "TW": "TWD"}
#: How the codes of zones end, which "the city" does not point to.
ZONES: Final = ("Zone", "Zones", "Park", "Area")
#: How the codes of services end.
SERVICES: Final = ("services", "royalties")
#: Measures that a whole text is on.
KEPT_MEASURES: Final = frozenset({"deals", "orders"})
#: Those of the goods that were spoken of.
OF_GOODS: Final = frozenset({"orders"})
