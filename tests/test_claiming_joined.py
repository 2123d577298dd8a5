"""Clauses joined in any way: each figure keeps its own flow, goods, partner and time.

The clauses are plain ones, and what they say is known before they are joined; so what
holds is no choice of sentences by hand.
"""

from collections.abc import Sequence
from typing import Final

import attrs
from hypothesis import given, settings
from hypothesis import strategies as st

from tradefacts import Extractor
from tradefacts.model import Claim

EXTRACTOR: Final = Extractor(strict=True)

#: Codes with their words, in English and in Chinese.
PARTNERS: Final = {
    "PE": ("Peru", "秘鲁"),
    "VN": ("Vietnam", "越南"),
    "DE": ("Germany", "德国"),
}
GOODS: Final = {
    "tea": ("tea", "茶叶"),
    "coal": ("coal", "煤炭"),
    "toys": ("toys", "玩具"),
}
TIMES: Final = {
    "2023": ("2023", "2023年"),
    "2024": ("2024", "2024年"),
    "2024-05": ("May 2024", "2024年5月"),
    "2024-Q1": ("the first quarter of 2024", "2024年一季度"),
}
JOINTS: Final = (
    (
        ". ",
        "; ",
        ", while ",
        ", and ",
        ", whereas ",
        ". By contrast, ",
        ". Meanwhile, ",
    ),
    ("。", "；", "，", "，而", "，同时，"),
)


@attrs.frozen
class Said:
    """What one clause says: of what, and in which words its figures stand."""

    flow: str
    product: str
    partner: str | None
    time: str
    form: int
    falls: bool

    def told(self, claim: Claim) -> bool:
        """Tell whether *claim* says the same."""
        quantity, indicator = claim.quantity, claim.indicator
        assert quantity is not None
        time = claim.period.format() if claim.period is not None else None
        own = (self.flow, self.product, self.partner or indicator.partner, self.time)
        read = (indicator.flow, indicator.product, indicator.partner, time)
        down = self.falls and claim.statistic == "growth"
        assert quantity.value is not None
        return own == read and (quantity.value < 0) == down

    def english(self, amount: str, rate: str) -> tuple[str, list[str]]:
        """Return the clause in English, and what it quotes."""
        joint = "to" if self.flow == "exports" else "from"
        to = f" {joint} {PARTNERS[self.partner][0]}" if self.partner else ""
        goods, time = GOODS[self.product][0], TIMES[self.time][0]
        of, moved = f"{self.flow} of {goods}{to}", "fell" if self.falls else "rose"
        verb = self.flow.removesuffix("s") + "ed"
        return (
            (f"{of} {moved} {rate} in {time}", [rate]),
            (f"{of} {moved} {rate} to {amount} in {time}", [rate, amount]),
            (f"China {verb} {amount} of {goods}{to} in {time}", [amount]),
            (f"{amount} of {goods} were {verb}{to} in {time}", [amount]),
        )[self.form]

    def chinese(self, amount: str, rate: str) -> tuple[str, list[str]]:
        """Return the clause in Chinese, and what it quotes."""
        verb, joint = ("出口", "对") if self.flow == "exports" else ("进口", "自")
        to = f"{joint}{PARTNERS[self.partner][1]}" if self.partner else ""
        goods, time = GOODS[self.product][1], TIMES[self.time][1]
        moved = "下降" if self.falls else "增长"
        return (
            (f"{time}，我国{to}{goods}{verb}{moved}{rate}", [rate]),
            (
                f"{time}，我国{to}{verb}{goods}{amount}，同比{moved}{rate}",
                [amount, rate],
            ),
            (f"{time}，{to}{goods}{verb}额达{amount}", [amount]),
            (f"{time}我国{to}{verb}{goods}同比{moved}{rate}至{amount}", [rate, amount]),
        )[self.form]


clauses = st.builds(
    Said,
    flow=st.sampled_from(["exports", "imports"]),
    product=st.sampled_from([*GOODS]),
    partner=st.sampled_from([None, *PARTNERS]),
    time=st.sampled_from([*TIMES]),
    form=st.integers(0, 3),
    falls=st.booleans(),
)


@settings(max_examples=100)
@given(st.lists(clauses, min_size=2, max_size=2), st.sampled_from(JOINTS[0]))
def test_english_clauses_keep_what_is_their_own(
    said: Sequence[Said], joint: str
) -> None:
    first, second = (
        one.english(f"{n}1 million tonnes", f"{n}2 percent")
        for n, one in enumerate(said, 1)
    )
    behind = second[0][0].upper() + second[0][1:] if joint == ". " else second[0]
    text = f"China trades. {first[0][0].upper()}{first[0][1:]}{joint}{behind}."

    check(text, "en", said, (first[1], second[1]))


@settings(max_examples=100)
@given(st.lists(clauses, min_size=2, max_size=2), st.sampled_from(JOINTS[1]))
def test_chinese_clauses_keep_what_is_their_own(
    said: Sequence[Said], joint: str
) -> None:
    first, second = (
        one.chinese(f"{n}1万吨", f"{n}2%") for n, one in enumerate(said, 1)
    )

    check(f"{joint.join((first[0], second[0]))}。", "zh", said, (first[1], second[1]))


def check(
    text: str, lang: str, said: Sequence[Said], quotes: Sequence[Sequence[str]]
) -> None:
    """Each quote is that of one claim, which says what its clause does."""
    found = EXTRACTOR.extract(text, published="2025-02-14", lang=lang)
    assert [claim.evidence.quote for claim in found] == [*quotes[0], *quotes[1]], text
    for claim in found:
        own = said[claim.evidence.quote in quotes[1]]
        assert own.told(claim), (text, claim)
