"""Makes up articles of about 3 KB whose claims are known, as many as are asked for.

`python benchmarks/articles.py 1000 articles.jsonl` writes a thousand. An article is the
same whenever it is made, so that what was read of it can be held against what it says.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Final, TypeAlias

import attrs

#: What a claim says: statistic, value, unit, flow, partner, product, period, basis.
Known: TypeAlias = tuple[
    str, Decimal, str, str, str | None, str | None, str, str | None
]

#: The words for goods and for partners, by their codes.
_GOODS: Final = {
    "coal": ("coal", "煤炭"),
    "soybeans": ("soybeans", "大豆"),
    "steel": ("steel", "钢材"),
    "rice": ("rice", "大米"),
    "furniture": ("furniture", "家具"),
    "toys": ("toys", "玩具"),
}
_PARTNERS: Final = {
    "DE": ("Germany", "德国"),
    "BR": ("Brazil", "巴西"),
    "VN": ("Vietnam", "越南"),
    "KE": ("Kenya", "肯尼亚"),
    "FR": ("France", "法国"),
    "MY": ("Malaysia", "马来西亚"),
}
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
    year = dice.randint(2015, 2025)
    write, fillers, length = _ENGLISH if number % 4 else _CHINESE
    paragraphs: list[str] = []
    claims: list[Known] = []
    for _ in range(5):
        text, known = write(dice, year)
        claims += known
        paragraphs.append(" ".join([text, *dice.choices(fillers, k=length)]))
    lang = "en" if number % 4 else "zh"
    published = date(year + 1, 1, dice.randint(1, 28))
    return Article(
        f"article-{number:09}", "\n\n".join(paragraphs), lang, published, tuple(claims)
    )


def articles(count: int, start: int = 0) -> Iterator[Article]:
    """Yield *count* articles, from the number *start* on."""
    return map(article, range(start, start + count))


def _write_english(dice: Random, year: int) -> tuple[str, list[Known]]:
    goods, partner, month, growth, level = _throw(dice)
    flow = dice.choice(("exports", "imports"))
    way = "to" if flow == "exports" else "from"
    verb = "rose" if growth > 0 else "fell"
    text = (
        f"China's {flow} of {_GOODS[goods][0]} {way} {_PARTNERS[partner][0]} {verb} "
        f"{abs(growth)} percent year on year to ${level} billion in "
        f"{_MONTHS[month - 1]} {year}, customs data showed."
    )
    return text, _known(flow, goods, partner, (year, month), growth, level)


def _write_chinese(dice: Random, year: int) -> tuple[str, list[Known]]:
    goods, partner, month, growth, level = _throw(dice)
    flow = dice.choice(("exports", "imports"))
    way, verb = ("对", "出口") if flow == "exports" else ("自", "进口")
    turn = "增长" if growth > 0 else "下降"
    text = (
        f"海关数据显示，{year}年{month}月，中国{way}{_PARTNERS[partner][1]}{verb}"
        f"{_GOODS[goods][1]}{level * 10}亿美元，同比{turn}{abs(growth)}%。"
    )
    return text, _known(flow, goods, partner, (year, month), growth, level)


def _throw(dice: Random) -> tuple[str, str, int, Decimal, Decimal]:
    growth = Decimal(dice.choice([*range(-299, 0), *range(1, 500)])) / 10
    level = Decimal(dice.randint(100, 9999)) / 100
    goods, partner = dice.choice(sorted(_GOODS)), dice.choice(sorted(_PARTNERS))
    return goods, partner, dice.randint(1, 12), growth, level


def _known(  # noqa: PLR0913, PLR0917 - what a sentence says
    flow: str,
    goods: str,
    partner: str,
    time: tuple[int, int],
    growth: Decimal,
    level: Decimal,
) -> list[Known]:
    month = "{}-{:02}".format(*time)
    what = (flow, partner, goods, month)
    return [
        ("growth", growth, "percent", *what, "yoy"),
        ("level", level * 10**9, "USD", *what, None),
    ]


#: How an article is written, what fills it, and how many of these follow a figure.
_ENGLISH: Final = (_write_english, _FILLERS, 7)
_CHINESE: Final = (_write_chinese, _FILLERS_ZH, 9)


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
