"""Makes up articles of about 3 KB whose claims are known, as many as are asked for.

`python benchmarks/articles.py 1000 articles.jsonl` writes a thousand. An article is the
same whenever it is made, so that what was read of it can be held against what it says.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from math import pi, sin
from pathlib import Path
from random import Random
from typing import Final, TypeAlias

import attrs

#: What a claim says: statistic, value, unit, flow, partner, product, period, basis.
Known: TypeAlias = tuple[
    str, Decimal, str, str, str | None, str | None, str, str | None
]
#: What a figure is of: flow, product, partner, year, month.
Figure: TypeAlias = tuple[str, str, str, int, int]

#: The words for goods and for partners, by their codes.
_GOODS: Final = {
    "coal": ("coal", "煤炭"),
    "soybeans": ("soybeans", "大豆"),
    "steel": ("steel", "钢材"),
    "toys": ("toys", "玩具"),
}
_PARTNERS: Final = {
    "DE": ("Germany", "德国"),
    "BR": ("Brazil", "巴西"),
    "VN": ("Vietnam", "越南"),
    "MY": ("Malaysia", "马来西亚"),
}
_FLOWS: Final = ("exports", "imports")
_FIRST_YEAR: Final = 2014
_LAST_YEAR: Final = 2025
#: How many paragraphs an article has, each with one sentence of figures.
_PARAGRAPHS: Final = 5
_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August",
    "September", "October", "November", "December",
)  # fmt: skip
#: Sentences without a figure, of which every article is full.
_FILLERS: Final = (
    "Officials said that companies had adapted to new rules at the border.",
    "Analysts pointed to orders that were placed earlier than usual.",
    "Port operators reported that ships were handled without delay.",
    "The ministry said that it would keep supporting small exporters.",
    "A spokesperson told reporters that talks on market access would go on.",
    "Manufacturers along the coast said that demand was holding up well.",
    "Several provinces opened service desks for firms that trade abroad.",
    "Importers asked for clearer guidance on certificates and labels.",
    "Shipping lines added calls at ports in the south of the country.",
    "Banks were encouraged to offer cover against swings of the currency.",
)
_FILLERS_ZH: Final = (
    "有关负责人表示，企业已经适应口岸的新规定。",
    "分析人士指出，不少订单比往常提前下达。",
    "港口企业反映，船舶装卸作业十分顺畅。",
    "主管部门表示，将继续支持中小外贸企业发展。",
    "发言人告诉记者，市场准入的磋商还会继续。",
    "沿海地区的制造企业表示，需求保持稳定。",
    "多个省份为外贸企业开设了服务窗口。",
    "进口商希望证书和标签的要求更加清楚。",
    "航运公司增加了南方港口的航线。",
    "银行受到鼓励，为企业提供汇率避险服务。",
)


@attrs.frozen
class Article:
    """A text, and what it says."""

    id: str
    text: str
    lang: str
    published: date
    claims: tuple[Known, ...]


def article(number: int) -> Article:
    """Return the article of a *number*: one in four is in Chinese."""
    dice = Random(number)  # noqa: S311 - nothing is secret
    year = dice.randint(_FIRST_YEAR + 1, _LAST_YEAR)
    written, fillers, length = _ENGLISH if number % 4 else _CHINESE
    figures = [_throw(dice, year) for _ in range(_PARAGRAPHS)]
    paragraphs = [
        " ".join([written(figure), *dice.choices(fillers, k=length)])
        for figure in figures
    ]
    claims = tuple(known for figure in figures for known in _known(figure))
    lang = "en" if number % 4 else "zh"
    published = date(year + 1, 1, dice.randint(1, 28))
    text = "\n\n".join(paragraphs)
    return Article(f"article-{number:09}", text, lang, published, claims)


def articles(count: int, start: int = 0) -> Iterator[Article]:
    """Yield *count* articles, from the number *start* on."""
    return map(article, range(start, start + count))


def level(figure: Figure) -> Decimal:
    """Return the billions of dollars of a figure: a trend, seasons, and some noise."""
    dice = Random(repr(figure[:3]))  # noqa: S311 - nothing is secret
    start, trend = dice.uniform(2, 40), dice.uniform(-0.04, 0.14)
    year, month = figure[3:]
    noise = Random(repr(figure)).uniform(0.95, 1.05)  # noqa: S311
    season = 1 + 0.12 * sin(month / 12 * 2 * pi)
    growth = (1 + trend) ** (year - _FIRST_YEAR + month / 12)
    return Decimal(f"{start * growth * season * noise:.2f}")


def growth(figure: Figure) -> Decimal:
    """Return by how many percent a figure is above that of a year before."""
    flow, goods, partner, year, month = figure
    before = level((flow, goods, partner, year - 1, month))
    return round((level(figure) / before - 1) * 100, 1)


def _throw(dice: Random, year: int) -> Figure:
    """Return a figure of a year, of which the growth is not nought."""
    while True:
        flow, goods = dice.choice(_FLOWS), dice.choice(sorted(_GOODS))
        partner, month = dice.choice(sorted(_PARTNERS)), dice.randint(1, 12)
        if growth((flow, goods, partner, year, month)):
            return flow, goods, partner, year, month


def _known(figure: Figure) -> list[Known]:
    flow, goods, partner, year, month = figure
    what = (flow, partner, goods, f"{year}-{month:02}")
    return [
        ("growth", growth(figure), "percent", *what, "yoy"),
        ("level", level(figure) * 10**9, "USD", *what, None),
    ]


def _in_english(figure: Figure) -> str:
    flow, goods, partner, year, month = figure
    way = "to" if flow == "exports" else "from"
    verb = "rose" if growth(figure) > 0 else "fell"
    return (
        f"China's {flow} of {_GOODS[goods][0]} {way} {_PARTNERS[partner][0]} {verb} "
        f"{abs(growth(figure))} percent year on year to ${level(figure)} billion in "
        f"{_MONTHS[month - 1]} {year}, customs data showed."
    )


def _in_chinese(figure: Figure) -> str:
    flow, goods, partner, year, month = figure
    way, verb = ("对", "出口") if flow == "exports" else ("自", "进口")
    turn = "增长" if growth(figure) > 0 else "下降"
    return (
        f"海关数据显示，{year}年{month}月，中国{way}{_PARTNERS[partner][1]}{verb}"
        f"{_GOODS[goods][1]}{level(figure) * 10}亿美元，"
        f"同比{turn}{abs(growth(figure))}%。"
    )


#: How an article is written, what fills it, and how many of these follow a figure.
_ENGLISH: Final = (_in_english, _FILLERS, 7)
_CHINESE: Final = (_in_chinese, _FILLERS_ZH, 9)


def write(count: int, path: Path, start: int = 0) -> int:
    """Write *count* articles to a file, a line each, and return its bytes."""
    with path.open("w", encoding="utf-8") as file:
        for each in articles(count, start):
            fields = {
                "id": each.id,
                "text": each.text,
                "lang": each.lang,
                "published": each.published.isoformat(),
            }
            file.write(json.dumps(fields, ensure_ascii=False) + "\n")
    return path.stat().st_size


def main(arguments: Sequence[str] | None = None) -> None:
    """Write articles as the command line asks for."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("count", type=int)
    parser.add_argument("path", type=Path)
    parser.add_argument("--start", type=int, default=0)
    asked = parser.parse_args(arguments)
    print(f"{write(asked.count, asked.path, asked.start):,} bytes")


if __name__ == "__main__":
    main()
