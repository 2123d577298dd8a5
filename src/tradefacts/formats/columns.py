"""The columns that every table of claims has, in their order."""

from typing import Final, Literal, TypeAlias

from tradefacts.records import frozen

__all__ = ["COLUMNS", "INDICATOR", "Column", "Kind"]

#: What the cells of a column hold: a `decimal` is plain digits, `texts` a list of
#: texts, and `indicator` an object with the keys of `INDICATOR`.
Kind: TypeAlias = Literal[
    "text", "offset", "decimal", "float", "date", "texts", "indicator"
]


@frozen
class Column:
    """A column of a table of claims."""

    name: str
    kind: Kind
    #: Where the JSON object of a claim has it; empty where no claim does.
    path: str
    #: What its cells mean.
    about: str
    #: Whether each claim has it; else a cell may be null.
    always: bool = False


COLUMNS: Final = (
    Column("document", "text", "document", "Name of the document."),
    Column(
        "id",
        "text",
        "id",
        "Unique in its document, the same in every run.",
        always=True,
    ),
    Column(
        "quote",
        "text",
        "evidence.quote",
        "The words that carry the value, as they stand.",
        always=True,
    ),
    Column(
        "start",
        "offset",
        "evidence.start",
        "Where the quote starts, in code points.",
        always=True,
    ),
    Column(
        "end",
        "offset",
        "evidence.end",
        "Where it ends, the end not included.",
        always=True,
    ),
    Column(
        "statistic",
        "text",
        "statistic",
        "What the value says about the indicator.",
        always=True,
    ),
    Column(
        "value", "decimal", "quantity.value", "Number in full units; null for a record."
    ),
    Column(
        "value_float",
        "float",
        "",
        "The value as a binary float, for convenience: not exact.",
    ),
    Column(
        "unit",
        "text",
        "quantity.unit",
        "ISO 4217 code, percent, 1 or the name of a unit.",
    ),
    Column("qualifier", "text", "quantity.qualifier", "How the text hedges the value."),
    Column("low", "decimal", "quantity.low", "Lowest number meant; null is no bound."),
    Column(
        "high", "decimal", "quantity.high", "Highest number meant; null is no bound."
    ),
    Column("per", "text", "quantity.per", "What a rate is counted by."),
    Column("measure", "text", "indicator.measure", "What is measured.", always=True),
    Column("flow", "text", "indicator.flow", "Direction of trade."),
    Column(
        "reporter", "text", "indicator.reporter", "Whose trade; null for a company."
    ),
    Column(
        "partner", "text", "indicator.partner", "With whom; null for the whole world."
    ),
    Column(
        "product", "text", "indicator.product", "What is traded; null for all goods."
    ),
    Column("mode", "text", "indicator.mode", "Trade regime or business form."),
    Column("firm", "text", "indicator.firm", "Kind of enterprise."),
    Column(
        "scope",
        "texts",
        "indicator.scope",
        "Narrowing words that no code carries.",
        always=True,
    ),
    Column(
        "period_start", "date", "period.start", "First day that the value holds for."
    ),
    Column("period_end", "date", "period.end", "Last day that it holds for, included."),
    Column("period_text", "text", "period.text", "The words that state the period."),
    Column("basis", "text", "comparison.basis", "Kind of comparison."),
    Column(
        "baseline_start",
        "date",
        "comparison.baseline.start",
        "First day of the period compared with.",
    ),
    Column(
        "baseline_end", "date", "comparison.baseline.end", "Last day of it, included."
    ),
    Column(
        "against",
        "indicator",
        "comparison.against",
        "Indicator of the whole, the peer, or the total.",
    ),
    Column(
        "denomination",
        "text",
        "comparison.denomination",
        "Currency in which a growth is measured.",
    ),
    Column("average", "text", "comparison.average", "What an average rate is by."),
    Column("multiple", "text", "comparison.multiple", "By how much, or to what."),
    Column(
        "adjusted", "text", "comparison.adjusted", "What the figure is adjusted for."
    ),
    Column("source", "text", "attribution.source", "Who is said to state it."),
    Column(
        "restates",
        "text",
        "restates",
        "Id of the claim that it repeats in another currency.",
    ),
    Column(
        "inferred",
        "texts",
        "inferred",
        "Fields that come from a rule and not from words.",
        always=True,
    ),
    Column("lang", "text", "lang", "Language of the sentence.", always=True),
    Column(
        "sentence_start",
        "offset",
        "evidence.sentence.start",
        "Where the sentence starts.",
        always=True,
    ),
    Column(
        "sentence_end",
        "offset",
        "evidence.sentence.end",
        "Where it ends, the end not included.",
        always=True,
    ),
    Column(
        "extractor",
        "text",
        "extractor",
        "What found the claim: general, or a plugin.",
        always=True,
    ),
    Column("extractor_version", "text", "", "Version of the package of the extractor."),
)
#: The columns that are dimensions of an indicator.
INDICATOR: Final = tuple(c for c in COLUMNS if c.path.startswith("indicator."))
