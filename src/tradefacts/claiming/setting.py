"""The setting: what the head of a document says of all of it."""

from tradefacts.claiming.items import expression_of
from tradefacts.claiming.subjects.frames import (
    NO_FRAME,
    Frame,
    find_terms,
    head_sentences,
)
from tradefacts.claiming.subjects.homes import fiscal_years, home_of
from tradefacts.claiming.subjects.places import HOME
from tradefacts.reading.fiscal import NO_FISCAL_YEARS, FiscalYears
from tradefacts.reading.reader import Document
from tradefacts.reading.wordsets import WordSets
from tradefacts.records import frozen


@frozen
class Setting:
    """What the head of a document says of all of it, with what plugins do."""

    frame: Frame = NO_FRAME
    #: Whose trade it speaks of.
    home: str = HOME
    #: When its fiscal years, and its seasons, begin.
    fiscal: FiscalYears = NO_FISCAL_YEARS

    @classmethod
    def of(cls, document: Document, words: WordSets, frame: Frame) -> "Setting":
        """Return what *document*, its first passage, says of all of it."""
        home = frame.reporter or home_of(document, words)
        spoken = _spoken_of(document) if home == HOME else home
        return cls(frame, home, fiscal_years(spoken, _season_start(document)))


def _spoken_of(document: Document) -> str:
    """Return the country that the first sentence names first; China where it has none.

    Whose trade it is on may be told by each sentence anew.
    """
    first = next(head_sentences(document, 1), None)
    return HOME if first is None else next(find_terms(first, "place"), HOME)


def _season_start(document: Document) -> int | None:
    """Return the month that fiscal years begin in ("from April to March"), if told."""
    for paragraph in document.paragraphs:
        for sentence in paragraph.sentences:
            if "period" not in sentence.kinds:
                continue
            periods = (m for m in sentence.mentions if m.kind == "period")
            for expression in map(expression_of, periods):
                if expression is not None and expression.is_cycle:
                    return expression.first
    return None
