"""English: where sentences end, and what the words mean."""

from collections.abc import Container

from tradefacts.model import Per
from tradefacts.reading.languages.en.datelines import read_dateline, read_stamp
from tradefacts.reading.languages.en.lexicons import load_lexicon, units_with
from tradefacts.reading.languages.en.lexing.first_words import find_openings
from tradefacts.reading.languages.en.lexing.lexer import read_mentions
from tradefacts.reading.languages.en.lexing.scan import Scan
from tradefacts.reading.languages.en.openings import SIGN_WORDS
from tradefacts.reading.languages.en.periods.reader import PeriodReader
from tradefacts.reading.languages.en.sentences import sentence_ends
from tradefacts.reading.languages.en.units import Units
from tradefacts.reading.languages.en.unlisted.finding import add_unlisted
from tradefacts.reading.lexicon import Lexicon
from tradefacts.reading.mentions import Mention, Term
from tradefacts.reading.reader import Dateline, Stamp
from tradefacts.reading.tokens import Tokens, tokenize
from tradefacts.reading.vocabulary import Vocabulary


class _Known(Container[str]):
    """The words of a lexicon and of numbers, gathered when a line end breaks one."""

    def __init__(self, lexicon: Lexicon, units: Units) -> None:
        self._lexicon, self._units = lexicon, units

    def __contains__(self, word: object) -> bool:
        if word in self._lexicon.words or word in self._units.words:
            return True
        return word in PeriodReader.openings()  # "Novem-" and "ber"


class English:
    """English, with the words of a vocabulary."""

    code = "en"

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._lexicon = load_lexicon(vocabulary)
        self._units = units_with(vocabulary.units)
        self._openings = find_openings(self._lexicon, self._units)
        self.words = _Known(self._lexicon, self._units)

    def dateline(self, text: str, start: int = 0) -> Dateline:
        """Return the dateline that begins at *start* ("BEIJING, July 13 --")."""
        return read_dateline(text, start, self._is_place)

    def stamp(self, text: str) -> Stamp | None:
        """Return the line of *text* that only says when it was published."""
        return read_stamp(text)

    def sentence_ends(self, tokens: Tokens) -> list[int]:
        """Return, for each sentence, the token after its last."""
        return sentence_ends(tokens, self._units)

    def is_hedge(self, words: str) -> bool:
        """Tell whether *words*, all of them, hedge a number, or are its sign."""
        return words in SIGN_WORDS or tuple(words.split()) in self._units.hedges

    def time_of(self, words: str) -> Per | None:
        """Return what *words*, all of them, say that a rate is by ("a day")."""
        tokens = tokenize(words)
        found = self._units.time_at(tokens, 0) if len(tokens) else None
        return found[0] if found is not None and found[1] == len(tokens) else None

    def mentions(self, tokens: Tokens, first: int, last: int) -> list[Mention]:
        """Return the mentions of the tokens from *first* up to *last*, in order."""
        scan = Scan(tokens, self._lexicon, self._units, self._openings, first, last)
        return add_unlisted(tokens, read_mentions(scan), first, last, self._goods)

    def _goods(self, words: str) -> Term | None:
        """Return the goods that the lexicon has under *words*, all of them, or None."""
        tokens = tokenize(words)
        end, meanings = self._lexicon.longest(tokens, 0)
        terms = (m for m in meanings if isinstance(m, Term) and end == len(tokens))
        return next((term for term in terms if term.dimension == "product"), None)

    def _is_place(self, capitals: str) -> bool:
        """Tell whether the lexicon knows a name that is written in capitals."""
        tokens = tokenize(capitals.title())
        told = [self._lexicon.longest(tokens, at)[1] for at in range(len(tokens))]
        named = [
            {m.dimension for m in meanings if isinstance(m, Term)} for meanings in told
        ]
        # "CHONGQING CUSTOMS --" is whose brief it is.
        office = any("institution" in dimensions for dimensions in named)
        return bool(named) and "place" in named[0] and not office
