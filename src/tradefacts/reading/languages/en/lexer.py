"""The English lexer: one pass over tokens that tells what each stretch mentions."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Final

import attrs

from tradefacts.model import Qualifier
from tradefacts.reading.characters import DASH
from tradefacts.reading.fields import fields_end
from tradefacts.reading.languages.en import together
from tradefacts.reading.languages.en.periods.reader import FIGURES, PeriodReader
from tradefacts.reading.languages.en.quantities import QuantityReader
from tradefacts.reading.languages.en.standings import Standings
from tradefacts.reading.languages.en.standings import openings as standing_openings
from tradefacts.reading.languages.en.streaks import ORDINALS, read_streak
from tradefacts.reading.languages.en.together import DETERMINERS, read_together
from tradefacts.reading.languages.en.units import Units
from tradefacts.reading.languages.en.words import ARTICLES, load_words, word_list
from tradefacts.reading.lexicon import Lexicon
from tradefacts.reading.mentions import (
    COUNT,
    FOLD,
    PERCENT,
    QUANTITIES,
    Cue,
    Mention,
    Stated,
    Term,
    with_homonyms,
)
from tradefacts.reading.tokens import (
    LONGEST_WORD,
    MARK,
    NUMBER,
    REMEMBERED,
    WORD,
    Tokens,
)
from tradefacts.reading.vocabulary import DIMENSIONS
from tradefacts.records import define, evolve, frozen

_MARKS: Final = frozenset(',;:()"\u2013|')
_HYPHEN: Final = "-"
#: Words that state a growth: the kind of their quantity, its unit, and their hedge.
_STATING: Final[Mapping[str, tuple[str, str, Qualifier]]] = {
    "times": ("times", "percent", "exact"),
    "folds": (FOLD, "fold", "exact"),
    "digits": (PERCENT, "percent", "at_least"),
}
#: Marks that mean something in some places, and cues that mean nothing there.
_DOUBTFUL: Final = frozenset({".", _HYPHEN})
_DEPENDENT: Final = _STATING.keys() | {"modal", "basis", "record"}
#: How far before a word the article may stand that makes it a noun.
_ARTICLE_REACH: Final = 2
#: How far behind its verb a figure may stand, and what may stand between.
_OBJECT_REACH: Final = 6
_HEDGING: Final = frozenset({"article", "more", "less", "than", "over", "anaphor"})
#: The most words of the name of a company.
_LONGEST_COMPANY: Final = 6
_LONGEST_HEDGE: Final = 5
#: Words that belong to no longer form behind them.
_PARTING: Final = ARTICLES | {"of"}
_OPENERS: Final = ARTICLES | {"the"}
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
            kind = word if word in _MARKS else ""
            return None if word in _DOUBTFUL else Single(kind, None, following)
        meaning = meanings[0]
        if isinstance(meaning, Term):
            settled = len(meanings) == 1 and not _is_city(meaning)
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


@define
class Lexer:
    """Reads the mentions of one sentence, from left to right.

    At each token the longest reading wins: a streak, a quantity, a period, a word.
    """

    tokens: Tokens
    lexicon: Lexicon
    units: Units
    openings: Openings
    first: int
    last: int
    periods: PeriodReader = attrs.field(init=False)
    quantities: QuantityReader = attrs.field(init=False)
    standings: Standings = attrs.field(init=False)
    found: list[Mention] = attrs.Factory(list)
    #: A word that ends the name of a company stands in the sentence.
    has_company: bool = attrs.field(init=False)

    def __attrs_post_init__(self) -> None:
        said = self.tokens.lower[self.first : self.last]
        self.has_company = not self.openings.companies.isdisjoint(said)
        self.periods = PeriodReader(self.tokens)
        self.quantities = QuantityReader(self.tokens, self.units)
        self.standings = Standings(self.tokens, self.first, self.last)

    def read(self) -> list[Mention]:
        """Return the mentions of the sentence, in order."""
        tokens, alone, named = self.tokens, self.openings.alone, self.has_company
        said, first = self._said(), self.first
        index = first
        while index < self.last:
            single = alone[said[index - first]]
            if (
                single is None
                or (single.following and said[index - first + 1] in single.following)
                or (named and self._is_capital(index))
            ):
                index = self._step(index)
                continue
            if single.kind:
                start, end = tokens.start[index], tokens.end[index]
                self.found.append(
                    Mention(single.kind, start, end, single.value, index, index + 1)
                )
            index += 1
        return self.found

    def _said(self) -> list[str]:
        """Return what the tokens say, and the one behind them: numbers as `FIGURES`."""
        lower = self.tokens.lower[self.first : self.last + 1]
        kinds = self.tokens.kind[self.first : self.last + 1]
        if NUMBER in kinds:
            pairs = zip(lower, kinds, strict=True)
            lower = [FIGURES if kind == NUMBER else word for word, kind in pairs]
        lower.append("")  # behind the last of all
        return lower

    def _step(self, index: int) -> int:
        """Read what begins at *index*; return the token after it."""
        tokens = self.tokens
        word = tokens.lower[index]
        end, meanings = self.lexicon.longest(tokens, index)
        if end > index + 1:
            end, meanings = self._shortened(index, end, meanings)
            if word == "the" and self._opens_name(index, end):
                return index + 1
        found = None
        if word in self.openings.stated or tokens.kind[index] == NUMBER:
            found = self._stated(index, end)
        if found is None and self.has_company and self._is_capital(index):
            found = self._company(index, end, meanings)
        if found is not None:
            self.found.append(found)
            return found.last
        if meanings:
            return self._word(index, end, meanings)
        if tokens.kind[index] == MARK:
            self._mark(index)
        return index + 1

    def _together(self, index: int, end: int) -> Mention | None:
        """Return nouns at *index* that take several together, if longer than a word."""
        found = read_together(self.tokens, index)
        if found is None or not end < found[2] <= self.last:
            return None
        kind, name, last = found
        return self._mention(kind, index, last, Cue(kind, name))

    def _mark(self, index: int) -> None:
        """Keep a mark that parts; a stop within a sentence does so, too."""
        word = self.tokens.lower[index]
        if word == "." and self._parts(index):
            word = ","
        elif word == _HYPHEN and self._stands_apart(index):
            word = DASH
        if word in _MARKS:
            self.found.append(self._mention(word, index, index + 1))

    def _stands_apart(self, index: int) -> bool:
        """Tell whether there is space on both sides of a hyphen."""
        tokens, following = self.tokens, index + 1
        inside = self.first < index and following < self.last
        return inside and tokens.spaced(index) and tokens.spaced(following)

    def _parts(self, index: int) -> bool:
        """Tell whether a stop only parts two clauses ("5 tonnes. an increase of")."""
        tokens, following = self.tokens, index + 1
        inside = self.first < index and following < self.last
        if not (inside and tokens.spaced(following)) or tokens.spaced(index):
            return False
        before = tokens.lower[index - 1]
        abbreviated = before in word_list("sentence", "abbreviations")
        return len(before) > 1 and not abbreviated

    def _stated(self, index: int, end: int) -> Mention | None:
        """Return the rank, record, period, figure or group at *index*, or None.

        A rank or record is as long as any word there, the end of which is *end*.
        """
        word, openings = self.tokens.lower[index], self.openings
        numeral = self.tokens.kind[index] == NUMBER
        if numeral or word in openings.standings:
            found = self.standings.read(index)
            if found is not None and found.last >= end:
                return found
        found = self._figure(index, end)
        if found is None and word in DETERMINERS:
            found = self._together(index, end)
        return found

    def _opens_name(self, index: int, end: int) -> bool:
        """Tell whether an article stands before a longer name than any with it.

        "The port" is one spoken of, but not in "the Port of Long Beach".
        """
        behind, _ = self.lexicon.longest(self.tokens, index + 1)
        return index + 1 < end < behind

    def _shortened(
        self, index: int, end: int, meanings: Sequence[Term | Cue]
    ) -> tuple[int, Sequence[Term | Cue]]:
        """Return the end of a form of several words, and what it means.

        Its first word goes with none of a longer form ("of this zone", "an average
        price").
        """
        if self._is_said_to_be(index, end, meanings):
            return self.lexicon.longest(self.tokens, index, index + 1)
        parts = self.tokens.lower[index] in _PARTING
        if parts and self.lexicon.longest(self.tokens, index + 1)[0] > end:
            return self.lexicon.longest(self.tokens, index, index + 1)
        return self._without_figure(index, end, meanings)

    def _is_said_to_be(
        self, index: int, end: int, meanings: Sequence[Term | Cue]
    ) -> bool:
        """Tell whether a rank is told that a country is called by elsewhere.

        "As the world's largest economy", but not "exports to the world's largest".
        """
        ranked = self.tokens.lower[end - 1] in word_list("standing", "economies")
        named = ranked and any(isinstance(meaning, Term) for meaning in meanings)
        return named and self.tokens.word(index - 1) in word_list("standing", "called")

    def _without_figure(
        self, index: int, end: int, meanings: Sequence[Term | Cue]
    ) -> tuple[int, Sequence[Term | Cue]]:
        """Return the end of a form of several words, and what it means.

        A number that its last word would be may be a figure ("to the EU 28 percent").
        """
        last = end - 1
        if self.tokens.is_number(last):
            figure = self.quantities.read(last)
            if figure is not None and figure.kind != COUNT:
                return self.lexicon.longest(self.tokens, index, last)
        return end, meanings

    def _mention(
        self, kind: str, first: int, last: int, value: object = None
    ) -> Mention:
        tokens = self.tokens
        start, end = tokens.start[first], tokens.end[last - 1]
        return Mention(kind, start, end, value, first, last)

    def _fits(self, mention: Mention | None) -> Mention | None:
        return mention if mention is not None and mention.last <= self.last else None

    # -- periods and numbers ---------------------------------------------------------

    def _figure(self, index: int, end: int) -> Mention | None:
        """Return the period, streak, quantity or unit at *index*, or None.

        *end* is that of the longest word there.
        """
        word, openings = self.tokens.lower[index], self.openings
        numeral = self.tokens.kind[index] == NUMBER
        found = None
        if numeral or word in openings.periods:
            found = self._period(index, end)
        if not (numeral or word in openings.figures):
            return found
        reached = max(end, found.last if found else index)
        return self._number(index, reached) or found or self._unit(index)

    def _period(self, index: int, end: int) -> Mention | None:
        """Return the period at *index* that is as long as any word there, or None."""
        found = self.periods.read(index)
        if found is None or not end <= found[1] <= self.last:
            return None
        return self._mention("period", index, found[1], found[0])

    def _number(self, index: int, end: int) -> Mention | None:
        """Return the streak or quantity at *index* that reaches beyond *end*."""
        tokens, units = self.tokens, self.units
        word = tokens.lower[index]
        numeral = tokens.kind[index] == NUMBER or word in units.numbers
        if numeral or word in ORDINALS:
            streak = self._fits(read_streak(tokens, index, units.numbers))
            if streak is not None:
                return streak
        if not (numeral or self._opens_number(index)):
            return None
        quantity = self._fits(self.quantities.read(index))
        if quantity is None or quantity.last <= end:
            return None
        return self._with_hedge(quantity)

    def _opens_number(self, index: int) -> bool:
        word, signs = self.tokens.lower[index], self.units.signs
        return (
            word in word_list("opening", "words")
            or word in signs
            or f"{word} {self.tokens.word(index + 1)}" in signs
        )

    def _with_hedge(self, quantity: Mention) -> Mention:
        """Return *quantity*, with the words of the hedge before it taken back.

        "Picked up to 5 percent" has none: the verb has the first of its words.
        """
        hedged = quantity.first
        article = self.tokens.word(hedged - 1) in ARTICLES
        if article and self._hedge_start(hedged) is None:
            hedged -= 1
        first = self._hedge_start(hedged)
        if first is None:
            return quantity
        found = self.found
        before = next((m for m in reversed(found) if m.first < first), None)
        stated = quantity.value
        if before is not None and before.last > first and isinstance(stated, Stated):
            return evolve(quantity, value=evolve(stated, qualifier="exact"))
        while found and found[-1].first >= first and found[-1].kind not in QUANTITIES:
            found.pop()
        return quantity

    def _hedge_start(self, stop: int) -> int | None:
        lower = self.tokens.lower
        if self.tokens.word(stop - 1) not in self.units.hedge_ends:
            return None
        for first in range(max(0, stop - _LONGEST_HEDGE), stop):
            if tuple(lower[first:stop]) in self.units.hedges:
                return first
        return None

    def _unit(self, index: int) -> Mention | None:
        return self._scaled_unit(index) or self._currency(index)

    def _currency(self, index: int) -> Mention | None:
        """Read the currency that a notice gives: "in RMB", "unit: yuan"."""
        if self.tokens.word(index - 1) not in word_list("notice", "before"):
            return None
        sign = self.units.sign_at(self.tokens, index)
        money = self.units.money_at(self.tokens, index) if sign is None else sign
        if money is None:
            return None
        (unit, end) = money
        return self._mention("currency", index, end, Cue("currency", unit.code))

    def _scaled_unit(self, index: int) -> Mention | None:
        """Read the unit of a table: "billion US dollars", "US$ million"."""
        tokens = self.tokens
        sign = self.units.sign_at(tokens, index)
        signed = None if sign is None else self.units.scale_at(tokens, sign[1])
        if sign is not None and signed is not None:
            stated = Stated(Decimal(0), Decimal(0), sign[0].code, scale=signed)
            return self._fits(self._mention("scaled-unit", index, sign[1] + 1, stated))
        scale = self.units.scales.get(tokens.lower[index])
        if scale is None or tokens.is_number(index - 1):
            return None
        at = index + 1 + (tokens.word(index + 1) == "of")
        unit = self._unit_name(at)
        if unit is None:
            return None
        name, measure, end = unit
        stated = Stated(Decimal(0), Decimal(0), name, scale=scale, measure=measure)
        return self._fits(self._mention("scaled-unit", index, end, stated))

    def _unit_name(self, index: int) -> tuple[str, str | None, int] | None:
        """Return the unit at *index*, what it measures, and where it ends.

        Money measures nothing by itself.
        """
        money = self.units.money_at(self.tokens, index)
        if money is not None:
            return money[0].code, None, money[1]
        unit = self.units.unit_at(self.tokens, index)
        if unit is None:
            return None
        return unit[0].name, unit[0].measure or "volume", unit[1]

    # -- companies -------------------------------------------------------------------

    def _company(
        self, index: int, end: int, meanings: Sequence[Term | Cue]
    ) -> Mention | None:
        """Return the company whose name begins at *index* ("Blue Sea Toys Co.").

        None where none does. Places and goods in the name are none of the text's.
        """
        known = any(isinstance(meaning, Cue) for meaning in meanings)
        if known or self.tokens.lower[index] in ARTICLES:
            return None
        at = index
        while at < min(index + _LONGEST_COMPANY, self.last) and self._is_capital(at):
            if self._is_flow(at):
                return None  # a headline: "China Imports More Technology"
            if at > index and self._ends_company(at, known=bool(meanings)):
                last = self._company_end(at + 1)
                named = self._mention("company", index, last, Cue("company", "name"))
                return named if last > end else None
            at += 1
        return None

    def _ends_company(self, at: int, *, known: bool) -> bool:
        """Tell whether the word at *at* ends the name of a company.

        Goods do where nothing *known* opens it, and no other capital follows.
        """
        word = self.tokens.lower[at]
        if word in word_list("company", "suffix"):
            return True
        goes_on = at + 1 < self.last and self._is_capital(at + 1)
        return word in word_list("company", "goods") and not (known or goes_on)

    def _company_end(self, at: int) -> int:
        """Return the token behind the name: "Co., Ltd." belongs to it."""
        end = at
        tail = word_list("company", "tail")
        while at < self.last and self.tokens.lower[at] in tail:
            at += 1
            if self.tokens.kind[at - 1] != MARK:
                end = at
        return end

    def _is_flow(self, index: int) -> bool:
        """Tell whether a word of trade stands at *index*."""
        _, meanings = self.lexicon.longest(self.tokens, index)
        return any(
            isinstance(meaning, Term) and meaning.dimension == "flow"
            for meaning in meanings
        )

    def _is_capital(self, index: int) -> bool:
        tokens = self.tokens
        return tokens.text[tokens.start[index]].isupper()

    # -- words -----------------------------------------------------------------------

    def _word(self, index: int, end: int, meanings: Sequence[Term | Cue]) -> int:
        """Keep the mention of a form, unless it means nothing here."""
        meaning = meanings[0] if len(meanings) == 1 else self._meaning(index, meanings)
        if isinstance(meaning, Term):
            return self._term(index, end, meaning, meanings)
        if meaning.name == "modal" and self._is_no_verb(index, end):
            pass
        elif meaning.name == "basis" and self._goes_on(end):
            pass  # "the year before the war"
        elif meaning.name == "share" and self._is_nobodys(index):
            pass  # "took part"
        elif meaning.name not in _STATING:
            meaning, end = self._settled(meaning, index, end)
            self.found.append(self._mention(meaning.name, index, end, meaning))
        elif self._states(index, end):
            self.found.append(self._growth(meaning, index, end))
        return end

    def _term(
        self, index: int, end: int, term: Term, meanings: Sequence[Term | Cue]
    ) -> int:
        """Keep the mention of a term, unless it is part of a person's name."""
        if term.dimension == "institution":
            end = fields_end(self.tokens, end)
        if not (_is_city(term) and self._is_in_name(index, meanings)):
            value = with_homonyms(term, meanings)
            self.found.append(self._mention("term", index, end, value))
        return end

    def _settled(self, cue: Cue, index: int, end: int) -> tuple[Cue, int]:
        """Return what *cue* is by what stands around it, and where that ends."""
        if cue.name == "record" and self._is_entry(index, end):
            return Cue(cue.name, "entries"), end
        if cue.name == "among" and self._is_of_flow(index):
            return Cue("of", "word"), index + 1  # "exports of these services"
        return cue, end

    def _is_of_flow(self, index: int) -> bool:
        """Tell whether "of" at *index* joins goods to the flow before it."""
        before = self.found[-1] if self.found else None
        if before is None or before.last != index or self.tokens.word(index) != "of":
            return False
        _, behind = self.lexicon.longest(self.tokens, index + 2)
        value = before.value
        flow = isinstance(value, Term) and value.dimension == "flow"
        return flow and any(
            isinstance(meaning, Term) and meaning.dimension == "product"
            for meaning in behind
        )

    def _is_entry(self, index: int, end: int) -> bool:
        """Tell whether a record is one in books ("firms with an export record")."""
        if end > index + 1 or self.tokens.lower[index] != "record":
            return False
        return self.tokens.word(index - 1) in word_list("entries", "kinds")

    def _is_nobodys(self, index: int) -> bool:
        """Tell whether a noun that is a share behind its owner has none ("part")."""
        owned = bool(self.found) and self.found[-1].kind == "possessive"
        owned = owned and self.found[-1].last == index
        return not owned and self.tokens.lower[index] in word_list("owned", "shares")

    def _goes_on(self, end: int) -> bool:
        """Tell whether "a year before", up to token *end*, goes on with before what."""
        if self.tokens.lower[end - 1] != "before" or end >= self.last:
            return False
        ended = self.tokens.kind[end] == MARK
        return not ended and self.tokens.word(end) not in word_list("before", "behind")

    def _is_no_verb(self, index: int, end: int) -> bool:
        """Tell whether a modal word is none here: joined, or the end of a name.

        "Better-than-expected" expects nothing, nor does "the Sunrise Project and".
        """
        tokens = self.tokens
        before = index - 1 - (tokens.word(index - 1) == '"')
        single = end == index + 1 and before >= self.first
        named = single and tokens.kind[before] == WORD
        named = named and self._is_capital(index) and self._is_capital(before)
        goes_on = end < self.last and tokens.kind[end] == WORD
        verb = goes_on and (tokens.word(end) == "to" or self._is_capital(end))
        return bool(tokens.joined[index]) or (named and not verb)

    def _growth(self, cue: Cue, first: int, last: int) -> Mention:
        """Return the quantity that a word states ("doubled")."""
        kind, unit, hedge = _STATING[cue.name]
        qualifier = self.quantities.hedge(first) or hedge
        stated = Stated(Decimal(cue.value), Decimal(0), unit, qualifier, worded=True)
        return self._mention(kind, first, last, stated)

    def _states(self, index: int, end: int) -> bool:
        """Tell whether what follows lets a word state a growth ("double those of").

        "Flat" does so before no noun, "double" and "twice" before what they multiply.
        """
        tokens = self.tokens
        followers = load_words()["stating"].get(tokens.lower[index])
        if followers is None or end > index + 1:
            return True
        ends = end >= self.last or tokens.kind[end] == MARK
        joined = tokens.joint(end) != "" or tokens.joint(index) != ""
        return not joined and ("" if ends else tokens.word(end)) in followers

    def _meaning(self, index: int, meanings: Sequence[Term | Cue]) -> Term | Cue:
        """Return what a form means: a cue goes before a term of the same words."""
        cues = [meaning for meaning in meanings if isinstance(meaning, Cue)]
        if not cues:
            return min(meanings, key=_order)
        if len(cues) > 1 and cues[1].value == "noun" and self._is_noun(index):
            return cues[1]
        if len(cues) > 1 and cues[0].name == "total":
            return cues[self._is_predicate(index)]
        if self.tokens.lower[index] in word_list("figured", "verbs"):
            return cues[0] if self._has_figure(index) else min(meanings, key=_rank)
        return cues[0]

    def _has_figure(self, index: int) -> bool:
        """Tell whether "cost" is a verb: a figure follows ("cost China 5 yuan")."""
        before = self.tokens.word(index - 1)
        if index == self.first or before in word_list("noun", "openers"):
            return False
        for at in range(index + 1, min(index + _OBJECT_REACH, self.last)):
            if self.tokens.is_number(at):
                return True
            _, meanings = self.lexicon.longest(self.tokens, at)
            if any(isinstance(m, Cue) and m.name not in _HEDGING for m in meanings):
                return False
        return False

    def _is_predicate(self, index: int) -> bool:
        """Tell whether "total" is a verb: behind its noun, before a figure."""
        tokens = self.tokens
        if index == self.first or not tokens.is_number(index + 1):
            return False
        # "- Total 5 bn; exports 3 bn".
        heads = tokens.kind[index - 1] == MARK and tokens.lower[index - 1] not in "),"
        return not (heads or self._is_noun(index))

    def _is_noun(self, index: int) -> bool:
        """Tell whether a word such as "drop" is a noun where it stands."""
        if index == self.first:
            return True  # "Decreases occurred in tin"
        openers = word_list("noun", "openers")
        before = self.tokens.lower[max(0, index - _ARTICLE_REACH) : index]
        return any(word in openers for word in before) or self._heads_amount(index)

    def _heads_amount(self, index: int) -> bool:
        """Tell whether an amount that an article opens is before ("a 2 ton jump")."""
        amount = self.found[-1] if self.found else None
        return (
            amount is not None
            and amount.kind in QUANTITIES
            and amount.last == index
            and self.tokens.word(amount.first - 1) in _OPENERS
        )

    def _is_in_name(self, index: int, meanings: Sequence[Term | Cue]) -> bool:
        """Tell whether a city is part of a person's name ("Sun Chenghai")."""
        if index == self.first or not all(map(_is_city, meanings)):
            return False
        if index - 1 == self.first:  # its capital says nothing
            return self.tokens.lower[index - 1] in word_list("surname", "names")
        known = bool(self.found) and self.found[-1].last == index
        before = self.tokens.surface(index - 1)
        named = before[0].isupper() and len(before) > 1 and not before.isupper()
        return named and not known


def _is_city(meaning: Term | Cue) -> bool:
    return isinstance(meaning, Term) and "/" in meaning.code


def _rank(meaning: Term | Cue) -> int:
    """Return the place of a meaning where words that are terms go before cues."""
    return _order(meaning) if isinstance(meaning, Term) else len(DIMENSIONS) + 1


def _order(meaning: Term | Cue) -> int:
    dimension = meaning.dimension if isinstance(meaning, Term) else ""
    return DIMENSIONS.index(dimension) if dimension else len(DIMENSIONS)


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
