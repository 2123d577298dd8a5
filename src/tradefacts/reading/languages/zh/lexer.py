"""The Chinese lexer: one pass over characters that tells what each stretch mentions.

Most joints are one character that is a part of many words, too: they are read only
where what stands around them lets them join.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Final, cast

import attrs

from tradefacts.model import Qualifier
from tradefacts.reading.languages.zh.lexicons import short_places
from tradefacts.reading.languages.zh.names import read_person
from tradefacts.reading.languages.zh.periods import PeriodReader
from tradefacts.reading.languages.zh.quantities import QuantityReader, time_before
from tradefacts.reading.languages.zh.standings import Standings, openings
from tradefacts.reading.languages.zh.units import Units, hedge_at
from tradefacts.reading.languages.zh.words import word_list
from tradefacts.reading.lexicon import Lexicon
from tradefacts.reading.mentions import (
    AMOUNT,
    COUNT,
    MONEY,
    QUANTITIES,
    Cue,
    Mention,
    Stated,
    Term,
)
from tradefacts.reading.tokens import MARK, WORD, Tokens
from tradefacts.reading.vocabulary import DIMENSIONS

_MARKS: Final = frozenset(",;:()\u2013|")
_PLACES: Final = frozenset({"place", "group"})
_NOTHING: Final = "nothing"
#: Words that end in "to", and the movement before that.
_TO: Final[Mapping[str, str]] = {"rise-to": "rise", "fall-to": "fall"}
#: Joints behind which a figure must follow.
_BEFORE_FIGURE: Final = frozenset({"more", "less"})
_COUNTABLE: Final = frozenset({COUNT, AMOUNT})
_LISTED: Final = frozenset({"、", "和", "及", ","})
#: How far behind a word that hedges its figure this may stand ("约占全省的5%").
_HEDGE_REACH: Final = 14
_HEDGES: Final = frozenset({"about", "nearly", "over", "under"})
_COMPARED: Final = (("相", "比"), ("相", "较"), ("比", "较"), ("比",))


@attrs.define
class Lexer:
    """Reads the mentions of one sentence, from left to right.

    At each token the longest reading wins: a rank, a quantity, a period, a word.
    """

    tokens: Tokens
    lexicon: Lexicon
    units: Units
    first: int
    last: int
    periods: PeriodReader = attrs.field(init=False)
    quantities: QuantityReader = attrs.field(init=False)
    standings: Standings = attrs.field(init=False)
    found: list[Mention] = attrs.Factory(list)

    def __attrs_post_init__(self) -> None:
        self.periods = PeriodReader(self.tokens)
        self.quantities = QuantityReader(self.tokens, self.units)
        self.standings = Standings(self.tokens)

    def read(self) -> list[Mention]:
        """Return the mentions of the sentence, in order."""
        index = self.first
        while index < self.last:
            index = self._step(index)
        return _with_units(self.found, self.tokens)

    def _step(self, index: int) -> int:
        """Read what begins at *index*; return the token after it."""
        tokens = self.tokens
        if tokens.kind[index] == MARK and tokens.lower[index] in _MARKS:
            self._add(tokens.lower[index], index, index + 1)
            return index + 1
        end, meanings = self.lexicon.longest(tokens, index, self.last)
        figure = self._figure(index)
        if figure is not None and figure.last >= end:
            return self._keep(figure)
        date = self._date(index)
        if date is not None and date.last >= end:
            return self._keep(date)
        person = read_person(tokens, index, self.found, self._is_known)
        if person > end:
            self._add("person", index, person)
            return person
        if meanings:
            return self._word(index, end, meanings)
        return index + 1

    def _keep(self, mention: Mention) -> int:
        stated = mention.value
        if isinstance(stated, Stated) and mention.kind in QUANTITIES:
            mention = self._completed(mention, stated)
        self.found.append(mention)
        return mention.last

    def _add(self, kind: str, first: int, last: int, value: object = None) -> None:
        tokens = self.tokens
        start, end = tokens.start[first], tokens.end[last - 1]
        self.found.append(Mention(kind, start, end, value, first, last))

    def _is_known(self, index: int) -> bool:
        """Tell whether a verb of saying begins at *index*."""
        _, meanings = self.lexicon.longest(self.tokens, index, self.last)
        return any(isinstance(m, Cue) and m.name == "say" for m in meanings)

    # -- figures and periods -----------------------------------------------------------

    def _figure(self, index: int) -> Mention | None:
        """Return the rank, record, streak, period or quantity at *index*, or None."""
        found = [self._period(index), self.quantities.read(index)]
        if self.tokens.lower[index] in openings():
            found.append(self.standings.read(index))
        fitting = [m for m in found if m is not None and m.last <= self.last]
        return max(fitting, key=lambda mention: mention.last, default=None)

    def _period(self, index: int) -> Mention | None:
        found = self.periods.read(index)
        if found is None:
            return None
        expression, last = found
        tokens = self.tokens
        start, end = tokens.start[index], tokens.end[last - 1]
        return Mention("period", start, end, expression, index, last)

    def _date(self, index: int) -> Mention | None:
        """Return a day without its month ("13日"), which dates no figure."""
        tokens = self.tokens
        if not tokens.is_number(index) or tokens.word(index + 1) not in {"日", "号"}:
            return None
        start, end = tokens.start[index], tokens.end[index + 1]
        cue = Cue("calendar", "day")
        return Mention("calendar", start, end, cue, index, index + 2)

    def _completed(self, mention: Mention, stated: Stated) -> Mention:
        """Return a quantity with its time, and with the hedge of its verb."""
        per = time_before(self.tokens, mention.first)
        if per is not None and stated.per is None:
            stated = attrs.evolve(stated, per=per)
        for before in reversed(self.found):
            if mention.first - before.last > _HEDGE_REACH or before.kind in QUANTITIES:
                break
            cue = before.value
            if isinstance(cue, Cue) and cue.name == "portion" and cue.value in _HEDGES:
                if stated.qualifier == "exact":
                    qualifier = cast("Qualifier", cue.value)
                    stated = attrs.evolve(stated, qualifier=qualifier)
                break
        return attrs.evolve(mention, value=stated)

    # -- words -------------------------------------------------------------------------

    def _word(self, index: int, end: int, meanings: Sequence[Term | Cue]) -> int:
        """Keep the mention of a form, unless it means nothing here."""
        meaning = self._meaning(index, end, meanings)
        if meaning is None:
            return index + 1 if self._is_joint(meanings) else end
        if isinstance(meaning, Term):
            self._add("term", index, end, _with_homonyms(meaning, meanings))
            return end
        if meaning.name in _TO:
            self._add(_TO[meaning.name], index, end - 1, Cue(_TO[meaning.name], "verb"))
            self._add("to", end - 1, end, Cue("to", "word"))
        elif meaning.name != _NOTHING:
            self._add(meaning.name, index, end, meaning)
            if meaning.name == "with" and self._short_place(end):
                return end + 1
        return end

    def _is_joint(self, meanings: Sequence[Term | Cue]) -> bool:
        """Tell whether the form may be a part of a word that no list has."""
        return all(isinstance(m, Cue) and m.name in _CONDITIONS for m in meanings)

    def _meaning(
        self, index: int, end: int, meanings: Sequence[Term | Cue]
    ) -> Term | Cue | None:
        """Return what a form means where it stands; None if nothing.

        A cue goes before a term of the same words.
        """
        for cue in meanings:
            if isinstance(cue, Cue):
                condition = _CONDITIONS.get(cue.name)
                if condition is None or condition(self, index, end):
                    return cue
        terms = [meaning for meaning in meanings if isinstance(meaning, Term)]
        return min(terms, key=_order, default=None)

    def _short_place(self, index: int) -> bool:
        """Read a country that one character names ("对美出口"); tell if it is one."""
        code = self._short_code(index)
        if code is None:
            return False
        dimension, _, code = code.partition(":")
        self._add("term", index, index + 1, Term(dimension, code))
        return True

    def _short_code(self, index: int) -> str | None:
        code = short_places().get(self.tokens.word(index))
        behind = self.tokens.word(index + 1)
        if code is None or behind not in word_list("short-place-behind", "word"):
            return None
        return code

    # -- conditions --------------------------------------------------------------------

    def _joins_place(self, index: int, end: int) -> bool:
        """Tell whether a place follows that something is traded with."""
        del index
        if end >= self.last:
            return False
        if self._short_code(end) is not None:
            return True
        at = end + (self.tokens.lower[end] in {'"', "其"})
        return bool(self._terms(at) & _PLACES) or self._is_anaphor(at)

    def _lists(self, index: int, end: int) -> bool:
        """Tell whether one mention stands before, and another behind."""
        if self.tokens.lower[index] == "、":
            return True
        before = self.found[-1] if self.found else None
        if before is None or before.last != index or end >= self.last:
            return False
        if self._crosses_border(before, end):
            return False
        return self._begins(end)

    def _crosses_border(self, before: Mention, index: int) -> bool:
        """Tell whether a foreign place follows one of China ("中国与越南")."""
        own = before.value
        chinese = isinstance(own, Term) and own.code.startswith("CN")
        chinese = chinese or before.kind == "anaphor"
        _, meanings = self.lexicon.longest(self.tokens, index, self.last)
        abroad = any(
            isinstance(m, Term)
            and m.dimension in _PLACES
            and not m.code.startswith("CN")
            for m in meanings
        )
        return chinese and abroad

    def _compares(self, index: int, end: int) -> bool:
        """Tell whether what follows is compared with."""
        word = self.tokens.lower[index]
        if end >= self.last:
            return False
        if end > index + 1 or word in {"比", "较"}:
            return self._begins(end)
        found = self.periods.read(end)
        if found is None:
            return False
        if word == "于":
            return bool(self.found) and self.found[-1].kind in {"more", "less"}
        return any(self.tokens.words(found[1], *said) for said in _COMPARED)

    def _states(self, index: int, end: int) -> bool:
        """Tell whether a figure follows."""
        del index
        return end < self.last and (
            self._is_figure(end) or self.lexicon_has(end, "respectively")
        )

    def _levels(self, index: int, end: int) -> bool:
        if end - index > 1 and self.tokens.lower[index] != "设":
            return True
        return self._states(index, end)

    def _moves(self, index: int, end: int) -> bool:
        """Tell whether a verb of one character moves what follows it."""
        if end - index > 1:
            return True
        return self._states(index, end)

    def _comes_from(self, index: int, end: int) -> bool:
        """Tell whether an institution, a figure or a period follows."""
        del index
        if end >= self.last:
            return False
        if "institution" in self._terms(end):
            return True
        return self._is_figure(end) or self.periods.read(end) is not None

    def _moves_to(self, index: int, end: int) -> bool:
        """Tell whether a verb of movement stands before, and a figure behind."""
        before = self.found[-1] if self.found else None
        moved = before is not None and before.kind in {"rise", "fall"}
        return moved and before is not None and before.last == index and self._states(index, end)

    def _is_figure(self, index: int) -> bool:
        figure = self.quantities.read(index)
        return figure is not None

    def _begins(self, index: int) -> bool:
        """Tell whether any mention begins at *index*."""
        _, meanings = self.lexicon.longest(self.tokens, index, self.last)
        if any(isinstance(m, Term) or m.name not in _CONDITIONS for m in meanings):
            return True
        return (
            self._is_figure(index)
            or hedge_at(self.tokens, index) is not None
            or self.periods.read(index) is not None
        )

    def lexicon_has(self, index: int, name: str) -> bool:
        """Tell whether a cue of that *name* begins at *index*."""
        _, meanings = self.lexicon.longest(self.tokens, index, self.last)
        return any(isinstance(m, Cue) and m.name == name for m in meanings)

    def _is_anaphor(self, index: int) -> bool:
        return self.lexicon_has(index, "anaphor")

    def _terms(self, index: int) -> set[str]:
        """Return the dimensions of the terms that begin at *index*."""
        _, meanings = self.lexicon.longest(self.tokens, index, self.last)
        return {m.dimension for m in meanings if isinstance(m, Term)}

    def _stands_alone(self, index: int, end: int) -> bool:
        """Tell whether no term or number stands right before ("小家电公司")."""
        del end
        before = self.found[-1] if self.found else None
        return before is None or before.last != index or before.kind != "term"


_CONDITIONS: Final[Mapping[str, Callable[[Lexer, int, int], bool]]] = {
    "with": Lexer._joins_place,  # noqa: SLF001 - the table is part of the class
    "and": Lexer._lists,  # noqa: SLF001
    "than": Lexer._compares,  # noqa: SLF001
    "more": Lexer._states,  # noqa: SLF001
    "less": Lexer._states,  # noqa: SLF001
    "level": Lexer._levels,  # noqa: SLF001
    "rise": Lexer._moves,  # noqa: SLF001
    "fall": Lexer._moves,  # noqa: SLF001
    "from": Lexer._comes_from,  # noqa: SLF001
    "to": Lexer._moves_to,  # noqa: SLF001
    "company": Lexer._stands_alone,  # noqa: SLF001
}


def _order(term: Term) -> int:
    return DIMENSIONS.index(term.dimension)


def _with_homonyms(
    term: Term, meanings: Sequence[Term | Cue]
) -> Term | tuple[Term, ...]:
    """Return *term*; of a place, with the other places of its name."""
    if term.dimension != "place":
        return term
    others = [
        meaning
        for meaning in meanings
        if isinstance(meaning, Term)
        and meaning.dimension == "place"
        and meaning.code != term.code
    ]
    return (term, *others) if others else term


def _with_units(mentions: Sequence[Mention], tokens: Tokens) -> list[Mention]:
    """Return *mentions* with the unit of their list given to each bare number.

    "3.38万亿、3.23万亿和1.45万亿元": the last of them has it.
    """
    shared = list(mentions)
    for index in range(len(shared) - 3, -1, -1):
        item, joint, following = shared[index : index + 3]
        stated, other = item.value, following.value
        if item.kind != COUNT or joint.kind not in {"and", ","}:
            continue
        if following.kind not in {MONEY, AMOUNT} or tokens.lower[joint.first] not in _LISTED:
            continue
        bare = item.last == joint.first and following.first == joint.last
        if bare and isinstance(stated, Stated) and isinstance(other, Stated):
            if _ends_bare(tokens, item):
                value = attrs.evolve(stated, unit=other.unit, measure=other.measure)
                shared[index] = attrs.evolve(item, kind=following.kind, value=value)
    return shared


def _ends_bare(tokens: Tokens, item: Mention) -> bool:
    """Tell whether the number ends in a digit or a scale, with no classifier."""
    word = tokens.lower[item.last - 1]
    return tokens.kind[item.last - 1] != WORD or word in {"万", "亿", "千", "百", "多", "余"}


