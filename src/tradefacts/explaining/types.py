"""What an explanation says: of a figure, its claims, their fields, or why none."""

from typing import Literal

from tradefacts.model import Claim
from tradefacts.records import frozen

#: Why a figure is no claim, as a word that programs can test.
NoClaimCode = Literal[
    "time",  # it is part of a date or a period
    "name",  # it is part of a name, an ordinal, a code, a duration
    "supposed",  # a forecast, a plan, a target
    "threshold",  # it limits what is spoken of
    "denied",  # the text says that it is not so
    "pattern",  # a pattern says that it is no claim
    "likeness",  # "four times as fast as": it compares two things
    "known",  # "the 5", "two": it points at things known already
    "uncounted",  # no vocabulary has the noun that it counts
    "elsewhere",  # a length, a share of what is no trade; its verb is none of trade
    "blocked",  # a word of its subject says that it is no trade
    "no-subject",  # nothing of trade is named that it could be of
    "self-trade",  # it would be of a place that trades with itself: misread
    "unranked",  # nothing that is known is ranked
    "unpaired",  # a list of figures has another length than that of its subjects
    "entries",  # "records" that are entries
    "restates",  # it says another figure again, which is no claim
    "unheaded",  # a table: no head tells the figures of a row apart
    "columns",  # a table: the row has other columns than the head
    "cell",  # a table: the cell holds more than a figure, or no unit is known
    "no-figure",  # no figure stands in the sentence
    "unread",  # no sentence stands there, or no rule reads the words
]


@frozen
class Span:
    """Words of the text, and where they stand."""

    #: The offset of the first character, in code points of the text as given.
    start: int
    #: The offset after the last character.
    end: int
    #: The text between the two, as it stands.
    quote: str


@frozen
class FieldOrigin:
    """How one field of a claim came about."""

    #: The dotted name that the field has in JSON: `indicator.flow`.
    field: str
    #: The value as JSON shows it; None for one that is null for a reason.
    value: str | None
    #: What settled it, in plain words.
    rule: str
    #: The words that it comes from, the telling ones first; empty where none are known.
    words: tuple[Span, ...] = ()


@frozen
class ExplainedClaim:
    """A claim, and how each of its fields came about."""

    claim: Claim
    #: The fields that have a value, and null ones whose reason is known.
    fields: tuple[FieldOrigin, ...]

    def origin(self, field: str) -> FieldOrigin:
        """Return how *field*, by its dotted name, came about.

        Raises:
            KeyError: the field is null, and nothing is known of why.
        """
        for origin in self.fields:
            if origin.field == field:
                return origin
        raise KeyError(field)


@frozen
class NoClaim:
    """Why a figure became no claim."""

    code: NoClaimCode
    #: The reason in plain words.
    reason: str
    #: The words that it comes from; empty where none are known.
    words: tuple[Span, ...] = ()


@frozen
class SeenItem:
    """What the grammar saw: a noun phrase, a quantity, a period, a term, a cue."""

    #: The kind by which patterns know it; "word" for one that nothing knows.
    kind: str
    words: Span
    #: What it means, as names with values: dimensions with their codes, a unit.
    meaning: tuple[tuple[str, str], ...] = ()
    #: What brought the word: plugins by their names, or `core`; empty for grammar.
    brought_by: tuple[str, ...] = ()
    #: The terms of a noun phrase.
    parts: tuple["SeenItem", ...] = ()


@frozen
class Explanation:
    """Why one figure of a text became the claims that it is, or none."""

    #: The sentence, or the row of a table, that it stands in.
    sentence: Span
    #: The figure; None where none stands in the sentence.
    figure: Span | None
    #: Its claims, in the order of the text; empty where it became none.
    claims: tuple[ExplainedClaim, ...]
    #: Why it became none; None where it did.
    no_claim: NoClaim | None
    #: What the grammar saw in the sentence, in the order of the words.
    seen: tuple[SeenItem, ...]
