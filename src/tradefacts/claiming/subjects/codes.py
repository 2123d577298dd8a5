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
#: What provinces are called in the codes of several.
PROVINCES: Final = {
    "CN-BJ": "Beijing",
    "CN-TJ": "Tianjin",
    "CN-HE": "Hebei",
    "CN-SX": "Shanxi",
    "CN-NM": "Inner Mongolia",
    "CN-LN": "Liaoning",
    "CN-JL": "Jilin",
    "CN-HL": "Heilongjiang",
    "CN-SH": "Shanghai",
    "CN-JS": "Jiangsu",
    "CN-ZJ": "Zhejiang",
    "CN-AH": "Anhui",
    "CN-FJ": "Fujian",
    "CN-JX": "Jiangxi",
    "CN-SD": "Shandong",
    "CN-HA": "Henan",
    "CN-HB": "Hubei",
    "CN-HN": "Hunan",
    "CN-GD": "Guangdong",
    "CN-GX": "Guangxi",
    "CN-HI": "Hainan",
    "CN-CQ": "Chongqing",
    "CN-SC": "Sichuan",
    "CN-GZ": "Guizhou",
    "CN-YN": "Yunnan",
    "CN-XZ": "Xizang",
    "CN-SN": "Shaanxi",
    "CN-GS": "Gansu",
    "CN-QH": "Qinghai",
    "CN-NX": "Ningxia",
    "CN-XJ": "Xinjiang",
}
#: How the codes of zones end, which "the city" does not point to.
ZONES: Final = ("Zone", "Zones", "Park", "Area")
#: How the codes of services end.
SERVICES: Final = ("services", "royalties")
#: Measures that a whole text is on.
KEPT_MEASURES: Final = frozenset({"deals", "orders"})
#: Those of the goods that were spoken of.
OF_GOODS: Final = frozenset({"orders"})
