"""Reasons: what explanations and checks tell in English, in the reader's language.

A sentence that is not listed here is shown as it is.
"""

import re
from functools import cache, lru_cache
from typing import Final

from tradefacts.report.words import Words, mark

__all__ = ["REASONS", "reason_words"]

#: What stands for a name or a date in a reason, as `re.escape` leaves it.
_HOLE_RE: Final = re.compile(r"%\\\((\w+)\\\)s")
#: Why a field is what it is.
_ORIGINS: Final = (
    mark("stated"),
    mark("carried over within the sentence"),
    mark("carried over from the sentence before"),
    mark("carried over from an earlier sentence"),
    mark("a rule; no words of its own were found"),
    # statistics
    mark("pattern: %(pattern)s"),
    mark("pattern of the plugin %(plugin)s: %(pattern)s"),
    mark("the extractor of the plugin %(plugin)s"),
    mark("the rule %(rule)s"),
    mark("no pattern: an amount is a level"),
    mark("no pattern: a percentage or a multiple is a growth"),
    mark("no pattern: a percentage behind a share is a share"),
    mark("no pattern: points are a difference of two growths"),
    mark("no pattern: points behind a share are one of two shares"),
    mark("a percentage behind a noun of growth is a growth"),
    mark("a percentage where a ratio stands is a share"),
    mark("a number of things that are counted"),
    mark("a row of a table: levels, and changes where the head says so"),
    mark("a superlative ranks the subject"),
    mark("a word for a highest or lowest so far"),
    mark("a number of periods in a row"),
    mark("that of the amount that it restates"),
    # quantities
    mark("the hedge of the figure, or of its list"),
    mark("the word itself"),
    mark("stated, in the unit of the caption"),
    mark("stated; negative, as it went down or is a deficit"),
    mark("a number without a unit"),
    mark("the unit of its list"),
    mark("the currency that the sign most likely means"),
    mark("the currency of the sums before"),
    mark("the column is one of changes"),
    mark("the cell, or the caption of the table"),
    # indicators
    mark("frame of the document, by a plugin"),
    mark("both directions: a trade regime with no direction of its own"),
    mark("words that point back"),
    mark("taken from the words behind the figure"),
    mark("home reporter of the document"),
    mark("home reporter of the document: a flow is its own"),
    mark("home reporter of the document: a line to another country carries it"),
    mark("home reporter of the document: a rank is of those who trade with it"),
    mark("home reporter of the document: an office of a state is named"),
    mark("home reporter of the document: figures of trade are its own"),
    mark("home reporter of the document: goods are its own"),
    mark("home reporter of the document: goods pass through it"),
    mark("home reporter of the document: it does the trade of the sentence"),
    mark("home reporter of the document: it is named"),
    mark("home reporter of the document: it is the first of two that trade"),
    mark("home reporter of the document: it is the trade of the world"),
    mark("home reporter of the document: it is told what its port moves"),
    mark("home reporter of the document: it stands in a sentence on trade"),
    mark("home reporter of the document: it stands in the headline"),
    mark("home reporter of the document: its office states something"),
    mark("home reporter of the document: something is measured in it"),
    mark("home reporter of the document: it is named beside"),
    mark("home reporter of the document: it is named, abroad"),
    mark("home reporter of the document: an office of its own states something"),
    mark("home reporter of the document: sums are in its money"),
    mark("home reporter of the document: the customs of its district state something"),
    mark("home reporter of the document: the line is headed by the place"),
    mark("home reporter of the document: the report was sent from there"),
    mark("home reporter of the document: the report was sent from there, abroad"),
    mark("home reporter of the document: the state tells its own trade"),
    mark("home reporter of the document: trains run from many places"),
    mark("home reporter of the document: words point back to such a place"),
    mark("home reporter of the document: words point back to the country"),
    mark("home reporter by default: the opening names no place of China"),
    mark("the label of the row, as it is"),
    mark("both directions: no words tell one"),
    mark("null: several are taken together, as no list of as many figures follows"),
    mark("default measure"),
    mark("the unit of the figure"),
    mark("what the amount beside it measures, or counted goods"),
    # periods
    mark("the whole span that the text speaks of, as the figure is an average"),
    mark("the session of the event, by the frame of a plugin"),
    mark("the head of the column, or of the one that it is a change of"),
    mark("stated; its year stands in the sentence"),
    mark("stated; its year is one that the text stated before"),
    mark(
        "stated, and counted from the publication date, "
        "%(day)s (from the head of the text)"
    ),
    mark("stated, and counted from the publication date, %(day)s"),
    mark(
        "stated; the newest before the publication date, "
        "%(day)s (from the head of the text)"
    ),
    mark("stated; the newest before the publication date, %(day)s"),
    mark("null: no rule settles when these words mean"),
    mark("null: no rule settles when these words mean; no publication date is known"),
    mark("null: a count with no period, or of now"),
    mark("null: no words before it state one that holds"),
    # comparisons
    mark("shared with the figures beside it"),
    mark("a notice on all rates"),
    mark("the same period a year before"),
    mark("the period before"),
    mark("resolved from the words"),
    mark("how the multiple counts, by its words"),
    mark("the amount before it, in another currency"),
)
#: The rules of checks.
_RULES: Final = (
    mark("trade is exports plus imports"),
    mark("the balance is exports less imports"),
    mark("trade and balance add up to twice the exports"),
    mark("trade less balance is twice the imports"),
    mark("growth is the level over the level before"),
    mark("the change is the level less the level before"),
    mark("growth is the change over the level before"),
    mark("a difference in points is one rate less the other"),
    mark("a share is the part over its whole"),
    mark("a part is no larger than its whole"),
    mark("an amount and its restatement differ by the exchange rate"),
    mark("parts add up to their whole"),
    mark("shares of one whole are no more than 100 percent"),
    mark("documents say the same of one figure"),
    mark("a published figure is told as it was published"),
    mark("growth is on the revised base"),
    mark("a difference of two rates is in percentage points"),
    mark("a multiple has one reading"),
    mark("a growth is in the currency of its level"),
    mark("a growth names what it is against"),
)
#: How values follow from claims.
_FORMULAS: Final = (
    mark("exports + imports"),
    mark("trade - imports"),
    mark("trade - exports"),
    mark("exports - imports"),
    mark("imports + balance"),
    mark("exports - balance"),
    mark("(trade + balance) / 2"),
    mark("(trade - balance) / 2"),
    mark("level / (1 + growth)"),
    mark("level / base - 1"),
    mark("base * (1 + growth)"),
    mark("level - change"),
    mark("level - base"),
    mark("base + change"),
    mark("level - level / (1 + growth)"),
    mark("change / (level - change)"),
    mark("rate - difference"),
    mark("rate - other rate"),
    mark("other rate + difference"),
    mark("whole * share"),
    mark("part / share"),
    mark("part / whole"),
    mark("amount / restated amount"),
    mark("sum of the parts"),
    mark("whole - other parts"),
)
#: All that can be told in another language.
REASONS: Final = frozenset((*_ORIGINS, *_RULES, *_FORMULAS))


@lru_cache(maxsize=4096)
def reason_words(reason: str, words: Words) -> str:
    """Return *reason* in the language of *words*."""
    if reason in REASONS:
        return words.say(reason)
    for template, pattern in _templates():
        if match := pattern.fullmatch(reason):
            return words.say(template, **match.groupdict())
    return reason


@cache
def _templates() -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Return the reasons that hold a name or a date, each with what reads it."""
    return tuple(
        (reason, re.compile(_HOLE_RE.sub(r"(?P<\1>.+?)", re.escape(reason)), re.DOTALL))
        for reason in _ORIGINS
        if "%(" in reason
    )
