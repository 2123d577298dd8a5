"""Periods as texts state them, not yet placed in the calendar."""

from typing import Literal

from tradefacts.records import passing

Unit = Literal[
    "year",  # a calendar year
    "months",  # months first..last of a year
    "day",  # a day, or days of one year
    "weekday",  # the last such day before the publication: *day*, from 0 for Monday
    "since",  # from a start to the day of publication
    "to-date",  # from January to the month before the publication
    "length",  # "the six months": a period of that length, stated before
    "same",  # "the same period": the period in force, in another year
    "month",  # "the month", "last month": relative to the period in force
    "lead",  # "this time": the period that the text is on
    "span",  # from one expression to another
    "week",  # the seven days up to a day
    "season",  # a crop year "2023/24": where the document says when such begin
    "fiscal",  # months first..last of a fiscal year: where it is known when such begin
    "stretch",  # "5年间": how many years (*length*) something took, no calendar span
    "vague",  # "now", "each year", "in recent years": no calendar span
]


@passing
class PeriodExpression:
    """A period as the words state it, not yet placed in the calendar.

    A year is absolute (*year*), relative to the publication (*shift*: -1 for "last
    year"), or left to the context.
    """

    unit: Unit
    first: int | None = None
    last: int | None = None
    day: int | None = None
    last_day: int | None = None
    year: int | None = None
    shift: int | None = None
    #: The one number that a fiscal year has ("FY25"): by it countries mean its first
    #: year or its last. Where two are printed *year* is the first ("2024-25").
    named: int | None = None
    length: int | None = None
    #: The ends of a span; "since" has no end.
    start: "PeriodExpression | None" = None
    end: "PeriodExpression | None" = None
    #: "that year", "the year": the year in force, never that of the publication.
    back: bool = False
    #: "last November": the newest before the publication; "同期": that in force; "that
    #: year": the one that was named last.
    newest: bool = False

    @property
    def dated(self) -> bool:
        """Whether a year is stated, in figures or relative to the publication."""
        told = self.year or self.named
        return told is not None or self.shift is not None

    @property
    def is_cycle(self) -> bool:
        """Whether it says where all years of a kind begin ("from April to March")."""
        if self.unit != "months" or self.first is None or self.last is None:
            return False
        counted = self.length is not None  # "the 12 months to June"
        return self.first == self.last + 1 and not (self.dated or counted)
