"""First words: those that mentions may begin with; most words need no closer look.

What a word means alone is looked up once, and not at each place again.
"""

from collections.abc import Mapping
from typing import Final

from tradefacts.reading.languages.en import together
from tradefacts.reading.languages.en.lexing.meanings import STATING, is_city
from tradefacts.reading.languages.en.periods.reader import FIGURES, PeriodReader
from tradefacts.reading.languages.en.standings import openings as standing_openings
from tradefacts.reading.languages.en.streaks import ORDINALS
from tradefacts.reading.languages.en.together import DETERMINERS
from tradefacts.reading.languages.en.units import Units
from tradefacts.reading.languages.en.words import word_list
from tradefacts.reading.lexicon import Lexicon
from tradefacts.reading.mentions import Cue, Term
from tradefacts.reading.tokens import LONGEST_WORD, REMEMBERED
from tradefacts.records import evolve, frozen

#: Marks that part what stands around them.
MARKS: Final = frozenset(',;:()"\u2013|')
HYPHEN: Final = "-"
#: Marks that mean something in some places, and cues that mean nothing there.
_DOUBTFUL: Final = frozenset({".", HYPHEN})
_DEPENDENT: Final = STATING.keys() | {"modal", "basis", "record"}
_NO_FOLLOWERS: Final[Mapping[str, frozenset[str]]] = {}


@frozen
class Single:
    """A word that means one thing, or nothing, where no longer form begins with it."""

    #: The kind of its mention; "" for a word that at most opens longer forms.
    kind: str
    value: Term | Cue | None
    #: What a longer form goes on with, or a period that begins so.
    following: frozenset[str]


class Singles(dict[str, Single | None]):
    """The words that need no closer look; each is looked up when it is first read.

    The others, of which what stands around them tells the meaning, have None. Most of
    a text is words that it has said before: these are remembered, up to a limit.
    """

    def __init__(
        self,
        lexicon: Lexicon,
        stated: frozenset[str],
        followers: Mapping[str, frozenset[str]] = _NO_FOLLOWERS,
    ) -> None:
        super().__init__()
        self._lexicon = lexicon
        #: Words that figures, periods and ranks begin with, whatever follows them.
        self._stated = stated - followers.keys()
        #: What follows others where they begin one.
        self._followers = followers

    def __missing__(self, word: str) -> Single | None:
        figure = word in self._stated or word[0].isdigit() or word == FIGURES
        single = None if figure else self._look_up(word)
        if single is not None:
            following = single.following | self._followers.get(word, frozenset())
            if any(other[:1].isdigit() for other in following):
                following |= {FIGURES}
            single = evolve(single, following=following)
        if len(self) < REMEMBERED and len(word) <= LONGEST_WORD:
            self[word] = single
        return single

    def _look_up(self, word: str) -> Single | None:
        found = self._lexicon.alone(word)
        if found is None:
            return None
        meanings, following = found
        if not meanings:
            kind = word if word in MARKS else ""
            return None if word in _DOUBTFUL else Single(kind, None, following)
        meaning = meanings[0]
        if isinstance(meaning, Term):
            settled = len(meanings) == 1 and not is_city(meaning)
            return Single("term", meaning, following) if settled else None
        settled = len(meanings) == 1 and meaning.name not in _DEPENDENT
        settled = settled and word not in word_list("owned", "shares")
        return Single(meaning.name, meaning, following) if settled else None


@frozen
class Openings:
    """The words that mentions may begin with: most words need no closer look."""

    #: Those of quantities and streaks.
    figures: frozenset[str]
    periods: frozenset[str]
    #: Those of ranks and records.
    standings: frozenset[str]
    #: Those of all these.
    stated: frozenset[str]
    #: What the name of a company ends with.
    companies: frozenset[str]
    #: Those that need no closer look, but for capitals in the name of a company.
    alone: Singles


def find_openings(lexicon: Lexicon, units: Units) -> Openings:
    """Return the words that mentions may begin with."""
    signs = (sign.partition(" ")[0] for sign in units.signs)
    figures = word_list("opening", "words").union(
        ORDINALS, units.numbers, units.scales, signs, units.money.words
    )
    periods, standings = PeriodReader.openings(), standing_openings()
    stated = figures | periods | standings | DETERMINERS
    companies = word_list("company", "suffix") | word_list("company", "goods")
    alone = Singles(lexicon, stated, _followers(figures | standings))
    return Openings(figures, periods, standings, stated, companies, alone)


def _followers(others: frozenset[str]) -> Mapping[str, frozenset[str]]:
    """Return what follows words where they begin periods, or nouns taken together.

    It is known of words that begin none of *others*.
    """
    periods, nouns = PeriodReader.followers(), together.followers()
    openings = PeriodReader.openings() - periods.keys() | DETERMINERS - nouns.keys()
    return {
        word: periods.get(word, frozenset()) | nouns.get(word, frozenset())
        for word in (periods.keys() | nouns.keys()) - openings - others
    }
