"""Items: the mentions and noun phrases that the rules of claiming read, in order."""

from collections.abc import Container, Sequence
from typing import Final

import attrs

from tradefacts.reading.mentions import (
    AMOUNT,
    COUNT,
    FOLD,
    MONEY,
    PERCENT,
    QUANTITIES,
    Cue,
    Mention,
    Stated,
    Term,
)
from tradefacts.reading.periods import PeriodExpression
from tradefacts.reading.tokens import Tokens
from tradefacts.reading.wordsets import WordSets
from tradefacts.records import define

#: How patterns know a number with its classifier.
CLASSIFIED: Final = "classified"
#: What the word itself states ("doubled"): a quantity of its own kind.
TIMES: Final = "times"
RATES: Final = frozenset({PERCENT, FOLD, TIMES})
AMOUNTS: Final = frozenset({MONEY, AMOUNT, COUNT})
#: Kinds of item that state a value.
VALUED: Final = QUANTITIES | {TIMES}
#: The most tokens between a figure and what modifies it.
_NEAR: Final = 3
#: Units of lengths and areas, which measure little that is traded.
EXTENTS: Final = frozenset(
    {"meter", "kilometer", "meter**2", "kilometer**2", "mu", "hectare"}
)
#: What may stand between the members of a list.
SEPARATORS: Final = frozenset({",", "and", "or"})
#: Details of scopes that name whom trade is with where that has no code; the last
#: goes on with the one partner that is left out.
OTHERS: Final = ("others", "but")
#: Details of what narrows an indicator by its own words.
_OWN_SCOPES: Final = frozenset({"word", "goods", "imports", "exports", *OTHERS})
#: What narrows an indicator to one of several parts, of which it is no other.
_CONTRARIES: Final = (
    frozenset({"westbound", "eastbound"}),
    frozenset({"by road", "by sea", "by air", "by rail", "by land", "by water"}),
    frozenset({"online", "offline"}),
    frozenset({"coastal ports", "inland ports"}),
)
#: Those of things that are counted, too.
OF_COUNTS: Final = _CONTRARIES[0] | _CONTRARIES[2]
#: Where a clause ends at the latest.
CLAUSE_ENDS: Final = frozenset({";", "break"})
#: What parts a clause, or an aside in it, from the rest.
CLAUSE_PARTS: Final = CLAUSE_ENDS | {","}
#: Kinds that patterns know by another name where the word is a noun.
_NOUNS: Final = {"rise": "gain", "fall": "gain", "share": "share-noun"}


@define
class Phrase:
    """A noun phrase with the dimensions of an indicator that its words name."""

    start: int
    end: int
    first: int
    last: int
    dims: dict[str, str] = attrs.Factory(dict)
    #: The members of a list, by the dimension that they differ in.
    members: dict[str, list[str]] = attrs.Factory(dict)
    #: The dimension that the last term filled, "" before the first.
    filled: str = ""
    #: "total", "overall": the phrase means the whole, whatever was said before.
    total: bool = False
    #: The whole is that of the goods spoken of ("in all, 5 tonnes").
    sums_goods: bool = False
    #: "its", "the country's": dimensions that the words point back for.
    back: list[tuple[str, str]] = attrs.Factory(list)
    #: Its product only points back to the one named before ("the metal").
    hypernym: bool = False
    #: Its product is any kind of goods ("machines"): those that are made by whom.
    generic: bool = False
    #: The one word for its goods behind "the" ("the oil"); "" for any others.
    again: str = ""
    #: Several series taken together ("the three").
    collective: bool = False
    #: A blocker heads the phrase: its numbers are not trade.
    blocked: bool = False
    #: The flow comes with the trade regime, not with a word of its own.
    assumed_flow: bool = False
    #: A blocker that is trade where it goes abroad: "sales".
    sold: bool = False
    #: A blocker that makes what follows no fact: "target", "forecast".
    forecast: bool = False
    #: A counted noun ("enterprises"), which counts only beside a number; None if none.
    counted: str | None = None
    #: That noun is the last of its terms.
    ends_counted: bool = False
    #: "The number of" stands before it.
    number_of: bool = False
    #: A place behind "in" or "at" that is no party to the trade; None if none.
    within: str | None = None
    #: The places that its goods only pass through.
    through: tuple[str, ...] = ()
    #: Its balance is a deficit.
    deficit: bool = False
    #: Its balance has the sign of the one before ("the gap").
    unsigned: bool = False
    #: Words that narrow it and that no code carries ("the three").
    scope: tuple[str, ...] = ()
    #: The names of its places as they stand in the text.
    names: tuple[str, ...] = ()
    #: The codes that a name stands for which several provinces share.
    ambiguous: tuple[str, ...] = ()
    #: Its verb may be one of trade at home ("sold").
    at_home: bool = False
    #: Its flow is that of the text ("shipments").
    either_way: bool = False
    #: The verb that tells its flow, by its code; "" for a noun.
    deed: str = ""
    #: What it takes over from nothing: with all others "foreign trade" is.
    leaves: tuple[str, ...] = ()
    #: Its goods come from its partner ("tin from Peru").
    inward: bool = False
    #: What joins it to whom it names tells that goods go there ("输往").
    outward: bool = False
    #: It is trade of two, and one of them may have been named before ("mutual trade").
    mutual: bool = False
    #: It is trade in goods, not in services.
    in_goods: bool = False
    #: Its flow is one only where services are spoken of ("receipts").
    served: bool = False
    #: The last word of goods that are named by several.
    short: str = ""
    #: It is the trade of China and a country that is named before it.
    of_both: bool = False
    #: A country right before its flow ("US exports"): whose trade it is, or with whom.
    undecided: str = ""
    #: As many figures are to follow as its list has members ("respectively").
    paired: bool = False
    #: It ends in a possessive: what follows is its own.
    owns: bool = False
    kind: str = "phrase"

    @property
    def has_flow(self) -> bool:
        """Whether a flow is named."""
        return "flow" in self.dims

    @property
    def is_one_way(self) -> bool:
        """Whether it is exports or imports alone."""
        return self.dims.get("flow") in {"exports", "imports"}

    @property
    def is_full(self) -> bool:
        """Whether flow and a further dimension are named."""
        return self.has_flow and (
            self.total or not self.dims.keys().isdisjoint(_NARROWING)
        )

    @property
    def is_measure(self) -> bool:
        """Whether it only says what is measured ("by weight")."""
        return self.dims.keys() == {"measure"} and not self.counted

    @property
    def says_something(self) -> bool:
        """Whether any of its words means something for a claim."""
        return bool(
            self.dims or self.back or self.total or self.blocked or self.counted
            or self.collective or self.within or self.ambiguous
        )  # fmt: skip

    def stretch(self, mention: Mention) -> None:
        """Let the phrase reach to the end of *mention*."""
        if mention.last > self.last:
            self.end, self.last = mention.end, mention.last
        self.owns = mention.kind == "possessive"


_NARROWING: Final = ("partner", "product", "mode", "firm")

Item = Mention | Phrase


def kind_at(items: Sequence[Item], index: int) -> str:
    """Return the kind of item *index*, "" beyond the ends."""
    if index < 0:
        return ""
    try:  # this is asked most of all
        return items[index].kind
    except IndexError:
        return ""


def kind_of(item: Item) -> str:
    """Return the kind by which patterns know *item*: nouns of movement are gains."""
    kind = item.kind
    if kind not in _NOUNS:
        return CLASSIFIED if is_classified(item) else kind
    if detail_of(item) == "noun":
        return _NOUNS[kind]
    return "takes" if kind == "share" else kind


def role_at(items: Sequence[Item], index: int) -> str:
    """Return the kind by which patterns know item *index*, "" beyond the ends."""
    if not 0 <= index < len(items):
        return ""
    item = items[index]
    return kind_of(item) if item.kind in _NOUNS else item.kind


def skip(items: Sequence[Item], index: int, kinds: Container[str]) -> int:
    """Return the first index from *index* on whose item is of none of *kinds*."""
    while index < len(items) and items[index].kind in kinds:
        index += 1
    return index


def skip_back(items: Sequence[Item], index: int, kinds: Container[str]) -> int:
    """Return the first index from *index* down whose item is of none of *kinds*."""
    while index >= 0 and items[index].kind in kinds:
        index -= 1
    return index


def behind_bracket(items: Sequence[Item], at: int) -> int:
    """Return where what stands in brackets at *at* ends; *at* itself without any."""
    if kind_at(items, at) != "(":
        return at
    closing = (k for k in range(at, len(items)) if items[k].kind == ")")
    return next(closing, at - 1) + 1


def detail_of(item: Item) -> str:
    """Return the detail of a cue ("noun", "yoy"), "" for anything else."""
    value = item.value if isinstance(item, Mention) else None
    return value.value if isinstance(value, Cue) else ""


def scope_of(item: Item, text: str) -> str:
    """Return what *item* narrows an indicator to: its words, or what they stand for.

    Words for the same thing are one scope, in any language ("by road").
    """
    detail = detail_of(item)
    own = detail in _OWN_SCOPES
    return text[item.start : item.end].lower() if own else detail


def with_scope(scope: tuple[str, ...], word: str) -> tuple[str, ...]:
    """Return *scope* with *word*, in the stead of what that is the contrary of."""
    family = next((names for names in _CONTRARIES if word in names), frozenset())
    return (*(said for said in scope if said not in family), word)


def stated_of(item: Item) -> Stated | None:
    """Return the quantity that *item* states, or None if it states none."""
    value = item.value if isinstance(item, Mention) else None
    return value if isinstance(value, Stated) else None


def is_classified(item: Item) -> bool:
    """Tell whether *item* is a number with a classifier, which has its noun ("5家")."""
    stated = stated_of(item) if item.kind == COUNT else None
    return stated is not None and stated.unit is not None


def is_near(items: Sequence[Item], index: int) -> bool:
    """Tell whether no verb parts an item from the one before it.

    "较去年的近5吨", but not "较去年提前五天突破3000列".
    """
    return items[index].first - items[index - 1].last <= _NEAR


def multiplies_trade(
    items: Sequence[Item], index: int, tokens: Tokens, words: WordSets
) -> bool:
    """Tell whether a verb at *index* multiplies the trade right behind it.

    "Peru tripled its exports", but not "triple its exports in May".
    """
    multiple, trade = items[index], items[index + 1 : index + 2]
    if multiple.kind != TIMES or not trade or trade[0].first != multiple.last:
        return False
    verb = tokens.lower[multiple.last - 1].endswith(tuple(words.multiplying_endings))
    return verb and isinstance(trade[0], Phrase) and trade[0].has_flow


def expression_of(item: Item) -> PeriodExpression | None:
    """Return the period that *item* expresses, or None if it expresses none."""
    value = item.value if isinstance(item, Mention) else None
    return value if isinstance(value, PeriodExpression) else None


def term_of(mention: Mention) -> Term | None:
    """Return the term of *mention*, the first where a name is shared; None if none."""
    value = mention.value[0] if isinstance(mention.value, tuple) else mention.value
    return value if isinstance(value, Term) else None


def terms_of(mention: Mention) -> tuple[Term, ...]:
    """Return all that a shared name stands for, the likeliest first."""
    values = mention.value if isinstance(mention.value, tuple) else (mention.value,)
    return tuple(value for value in values if isinstance(value, Term))


def term_in(mention: Mention, dimension: str) -> Term | None:
    """Return the term of *mention* if it is of *dimension*, or None."""
    if mention.kind != "term":
        return None
    term = mention.value[0] if isinstance(mention.value, tuple) else mention.value
    return term if isinstance(term, Term) and term.dimension == dimension else None
