"""The relations between figures: small rules, each solved for each of its parts.

A rule names its roles, and for each role how it follows from the others. The same
rule gives what figures imply and where they cannot be right.
"""

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Final, Literal, TypeAlias

from tradefacts.checking import arithmetic as a
from tradefacts.model import Interval
from tradefacts.records import frozen

__all__ = [
    "BALANCE",
    "CHANGE",
    "DIFFERENCE",
    "GROWTH",
    "GROWTH_OF_CHANGE",
    "HALVES",
    "RESTATED",
    "SHARE",
    "TOTAL",
    "Formula",
    "Rule",
    "Solve",
    "Values",
]

Values: TypeAlias = Mapping[str, Interval]
Solve: TypeAlias = Callable[[Values], Interval]
Kind: TypeAlias = Literal["identity", "arithmetic", "revision"]

_TWO: Final = Interval(Decimal(2), Decimal(2))


@frozen
class Formula:
    """How one role follows from the others."""

    #: For people: "exports + imports".
    text: str
    of: Solve


@frozen
class Rule:
    """A relation that figures of one cell must meet."""

    name: str
    #: The kind of finding where they do not.
    kind: Kind
    formulas: Mapping[str, Formula]
    #: Whether a misfit may come from a revision: then it is a note.
    soft: bool = False
    #: Whether a value that is stated is worth implying too, to confirm it.
    confirms: bool = False
    #: Whether it gives no value, but a bound.
    is_bound: bool = False
    #: By what part of it the whole may be off: parts are revised after it was told.
    slack: Decimal = Decimal(0)

    def solve(self, role: str, values: Values) -> Interval:
        """Return what *role* must be, by the *values* of the other roles."""
        return self.formulas[role].of(values)

    def fits(self, values: Values) -> bool:
        """Say whether some numbers within *values* meet the rule."""
        return all(
            self.solve(role, values).overlaps(values[role]) for role in self.formulas
        )


TOTAL: Final = Rule(
    "trade is exports plus imports",
    "identity",
    {
        "trade": Formula("exports + imports", lambda v: v["exports"] + v["imports"]),
        "exports": Formula("trade - imports", lambda v: v["trade"] - v["imports"]),
        "imports": Formula("trade - exports", lambda v: v["trade"] - v["exports"]),
    },
)
BALANCE: Final = Rule(
    "the balance is exports less imports",
    "identity",
    {
        "balance": Formula("exports - imports", lambda v: v["exports"] - v["imports"]),
        "exports": Formula("imports + balance", lambda v: v["imports"] + v["balance"]),
        "imports": Formula("exports - balance", lambda v: v["exports"] - v["balance"]),
    },
)
HALVES: Final = {
    "exports": Rule(
        "trade and balance add up to twice the exports",
        "identity",
        {
            "exports": Formula(
                "(trade + balance) / 2",
                lambda v: a.quotient(v["trade"] + v["balance"], _TWO),
            ),
        },
    ),
    "imports": Rule(
        "trade less balance is twice the imports",
        "identity",
        {
            "imports": Formula(
                "(trade - balance) / 2",
                lambda v: a.quotient(v["trade"] - v["balance"], _TWO),
            ),
        },
    ),
}
GROWTH: Final = Rule(
    "growth is the level over the level before",
    "revision",
    {
        "base": Formula(
            "level / (1 + growth)", lambda v: a.base_of_growth(v["level"], v["growth"])
        ),
        "growth": Formula(
            "level / base - 1", lambda v: a.growth_of_levels(v["level"], v["base"])
        ),
        "level": Formula(
            "base * (1 + growth)", lambda v: a.level_of_growth(v["base"], v["growth"])
        ),
    },
    soft=True,
)
CHANGE: Final = Rule(
    "the change is the level less the level before",
    "revision",
    {
        "base": Formula("level - change", lambda v: v["level"] - v["change"]),
        "change": Formula("level - base", lambda v: v["level"] - v["base"]),
        "level": Formula("base + change", lambda v: v["base"] + v["change"]),
    },
    soft=True,
)
GROWTH_OF_CHANGE: Final = Rule(
    "growth is the change over the level before",
    "arithmetic",
    {
        "change": Formula(
            "level - level / (1 + growth)",
            lambda v: a.change_of_growth(v["level"], v["growth"]),
        ),
        "growth": Formula(
            "change / (level - change)",
            lambda v: a.growth_of_change(v["level"], v["change"]),
        ),
    },
    confirms=True,
)
DIFFERENCE: Final = Rule(
    "a difference in points is one rate less the other",
    "arithmetic",
    {
        "other": Formula("rate - difference", lambda v: v["rate"] - v["difference"]),
        "difference": Formula("rate - other rate", lambda v: v["rate"] - v["other"]),
        "rate": Formula(
            "other rate + difference", lambda v: v["other"] + v["difference"]
        ),
    },
)
SHARE: Final = Rule(
    "a share is the part over its whole",
    "arithmetic",
    {
        "part": Formula(
            "whole * share", lambda v: a.part_of_share(v["whole"], v["share"])
        ),
        "whole": Formula(
            "part / share", lambda v: a.whole_of_share(v["part"], v["share"])
        ),
        "share": Formula(
            "part / whole", lambda v: a.share_of_levels(v["part"], v["whole"])
        ),
    },
)
RESTATED: Final = Rule(
    "an amount and its restatement differ by the exchange rate",
    "arithmetic",
    {
        "rate": Formula(
            "amount / restated amount",
            lambda v: a.quotient(a.clipped(v["amount"]), a.clipped(v["restated"])),
        ),
    },
)
