"""The setting: what the head of a document says of all of it."""

from tradefacts.claiming.items import expression_of
from tradefacts.claiming.subjects.frames import NO_FRAME, Frame
from tradefacts.claiming.subjects.homes import fiscal_start, home_of
from tradefacts.claiming.subjects.places import HOME
from tradefacts.reading.reader import Document
from tradefacts.reading.wordsets import WordSets
from tradefacts.records import frozen


@frozen
class Setting:
    """What the head of a document says of all of it, with what plugins do."""

    frame: Frame = NO_FRAME
    #: Whose trade it speaks of.
    home: str = HOME
    #: The month that its fiscal years begin in; None where that is January.
    season_start: int | None = None

    @classmethod
    def of(cls, document: Document, words: WordSets, frame: Frame) -> "Setting":
        """Return what *document*, its first passage, says of all of it."""
        home = frame.reporter or home_of(document, words)
        return cls(frame, home, _season_start(document) or fiscal_start(home))


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
