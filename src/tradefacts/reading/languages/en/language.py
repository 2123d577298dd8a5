"""English: where sentences end, and what the words mean."""

import re
import tomllib
from collections.abc import Iterable, Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from importlib.resources import files
from typing import Any, Final

from tradefacts.reading.languages.en.nouns import plural
from tradefacts.reading.languages.en.periods import PeriodReader
from tradefacts.reading.languages.en.quantities import QuantityReader, Units
from tradefacts.reading.languages.en.streaks import read_streak
from tradefacts.reading.lexicon import Lexicon
from tradefacts.reading.mentions import QUANTITIES, Cue, Mention, Stated, Term
from tradefacts.reading.reader import Dateline
from tradefacts.reading.tokens import MARK, NUMBER, WORD, Tokens, tokenize
from tradefacts.reading.vocabulary import Entry, Vocabulary
from tradefacts.units import words as unit_words

_ABBREVIATIONS: Final = frozenset({
    "co", "corp", "inc", "ltd", "mr", "mrs", "ms", "dr", "prof", "gen", "st", "no", "vs", "approx", "dept",
    "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "fig", "est", "cf", "etc", "sr", "jr", "gov", "rep", "sen", "bros", "intl", "govt", "pct", "mln", "bln", "tel", "ext",
})  # fmt: skip
#: Abbreviations that also end sentences: a known opening word tells.
_OPENINGS: Final = frozenset({
    "the", "it", "in", "this", "that", "but", "and", "he", "she", "they", "its", "a", "an", "as", "at", "for",
    "from", "exports", "imports", "trade", "china", "of", "on", "by", "with", "while", "meanwhile", "last", "these", "those", "we", "according", "however", "over", "both", "shipments", "total", "to",
})  # fmt: skip
_STOPS: Final = frozenset(".!?")
_CLOSING: Final = frozenset("\"')]}")
_KEPT_MARKS: Final = frozenset(',;:()"\u2013|')

_MONTH: Final = r"(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?"
_HEAD_RE: Final = re.compile(
    rf"""
    \s* (?:
      (?:date\s+)? (?P<iso> \d{{4}}-\d{{2}}-\d{{2}} ) (?:\s+ By \s+ [^,.\n]{{1,60}} ,)? \s
    | \[? (?P<city> [A-Z][A-Z'. ]{{2,30}} (?: , \s (?! {_MONTH} ) [A-Z][\w ]{{2,20}} )? ) \]?
      \s* (?: , \s* (?P<date> {_MONTH} \s \d{{1,2}} (?: , \s (?P<year> \d{{4}} ) )? ) )?
      \s* (?: \([^)\n]{{1,40}}\) \s* )? (?: --? | \u2013 | \. (?=\s) | (?<=\]) )
    | \( [A-Z][\w ]{{1,30}} \) \s* (?P<daymonth> {_MONTH} \s \d{{1,2}} ) \s* (?: -- | \u2013 )
    )
    """,
    re.VERBOSE,
)
#: The most characters that a dateline has.
_LONGEST_HEAD: Final = 200
_MONTHS: Final = {
    name: number
    for number, name in enumerate(
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"], start=1
    )
}


class English:
    """English, with the words of a vocabulary."""

    code = "en"

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._lexicon = Lexicon([*_cues(), *_terms(vocabulary)])
        self._units = _units()

    def dateline(self, text: str, start: int = 0) -> Dateline:
        """Return the dateline ("BEIJING, July 13 --", " date 2025-01-24 By X,")."""
        none = Dateline(start)
        match = _HEAD_RE.match(text, start, start + _LONGEST_HEAD)
        if match is None:
            return none
        published = None
        try:
            if match["iso"]:
                published = date.fromisoformat(match["iso"])
            elif match["year"]:
                name, day = match["date"].split(",")[0].split()
                month = _MONTHS[name[:3].lower()]
                published = date(int(match["year"]), month, int(day))
        except ValueError:
            return none
        if match["city"] and not match["date"] and not self._is_place(match["city"]):
            return none
        return Dateline(match.end(), published)

    def _is_place(self, words: str) -> bool:
        """Tell whether *words*, all of them in capitals, are the name of a place."""
        tokens = tokenize(words.title())
        end, meanings = self._lexicon.longest(tokens, 0) if len(tokens) else (0, [])
        place = any(isinstance(m, Term) and m.dimension == "place" for m in meanings)
        return place and end > 0

    def sentence_ends(self, tokens: Tokens) -> list[int]:
        """Return, for each sentence, the token after its last."""
        ends: list[int] = []
        lower, kind = tokens.lower, tokens.kind
        size = len(tokens)
        index = 0
        while index < size:
            if lower[index] in _STOPS and kind[index] == MARK:
                end = index + 1
                while (
                    end < size
                    and (lower[end] in _STOPS or lower[end] in _CLOSING)
                    and not tokens.spaced(end)
                ):
                    end += 1
                if self._ends(tokens, index, end):
                    ends.append(end)
                index = end
                continue
            if (
                "." in tokens.surface(index)
                and kind[index] == WORD
                and index + 1 < size
                and lower[index + 1] in _OPENINGS
                and tokens.surface(index + 1)[0].isupper()
            ):
                ends.append(index + 1)
            index += 1
        if not ends or ends[-1] != size:
            ends.append(size)
        return ends

    def _ends(self, tokens: Tokens, stop: int, following: int) -> bool:
        if following >= len(tokens):
            return True
        if not tokens.spaced(following):
            return False
        opening = tokens.surface(following)[0]
        if not (opening.isupper() or opening.isdigit() or opening in "\"'([\u2013$*"):
            return False
        before = tokens.lower[stop - 1] if stop else ""
        if tokens.lower[stop] != "." or following > stop + 1:
            return True
        if before in _ABBREVIATIONS and not tokens.spaced(stop):
            return before in ("etc", "pct", "mln", "bln") and opening.isupper()
        return not (
            len(before) == 1 and before.isalpha() and tokens.surface(stop - 1).isupper()
        )

    def is_hedge(self, words: str) -> bool:
        """Tell whether *words*, all of them, hedge a number ("more than")."""
        return tuple(words.split()) in self._units.hedges

    def mentions(self, tokens: Tokens, first: int, last: int) -> list[Mention]:
        """Return the mentions of the tokens from *first* up to *last*, in order."""
        found: list[Mention] = []
        periods = PeriodReader(tokens)
        quantities = QuantityReader(tokens, self._units)
        units = self._units
        index = first
        while index < last:
            kind = tokens.kind[index]
            word = tokens.lower[index]
            mention: Mention | None = None
            end, meanings = self._lexicon.longest(tokens, index)
            period = periods.read(index)
            if period is not None and period[1] >= end and period[1] <= last:
                end = period[1]
                mention = Mention(
                    "period",
                    tokens.start[index],
                    tokens.end[end - 1],
                    period[0],
                    index,
                    end,
                )
            if (
                kind == NUMBER
                or word in units.numbers
                or word.endswith(("th", "rd", "nd"))
            ):
                streak = read_streak(tokens, index, units.numbers)
                if streak is not None and streak.last <= last:
                    found.append(streak)
                    index = streak.last
                    continue
            if (
                kind == NUMBER
                or word in units.numbers
                or word in _NUMBER_OPENINGS
                or word in units.signs
                or f"{word} {_after(tokens, index)}" in units.signs
            ):
                quantity = quantities.read(index)
                if (
                    quantity is not None
                    and quantity.last > (end if mention or meanings else index)
                    and quantity.last <= last
                ):
                    self._drop_hedge(tokens, quantity, found)
                    found.append(quantity)
                    index = quantity.last
                    continue
            if mention is not None:
                found.append(mention)
                index = end
                continue
            if word in units.scales and (
                index == 0 or tokens.kind[index - 1] != NUMBER
            ):
                unit = self._scaled_unit(tokens, index)
                if unit is not None and unit.last <= last:
                    found.append(unit)
                    index = unit.last
                    continue
            if meanings and _is_in_name(tokens, index, first, meanings, found):
                index = end
                continue
            if meanings and tokens.joined[index] and _is_modal(meanings):
                index = end  # "better-than-expected" expects nothing
                continue
            if meanings:
                found.append(self._meant(tokens, index, end, meanings, quantities))
                index = end
                continue
            if kind == MARK and word in _KEPT_MARKS:
                found.append(
                    Mention(
                        word,
                        tokens.start[index],
                        tokens.end[index],
                        None,
                        index,
                        index + 1,
                    )
                )
            index += 1
        return found

    def _scaled_unit(self, tokens: Tokens, index: int) -> Mention | None:
        """Read the unit of a table: "billion US dollars", "millions of tonnes"."""
        units = self._units
        at = index + 1 + (_after(tokens, index) == "of")
        if at >= len(tokens):
            return None
        for lexicon, physical in ((units.money, None), (units.units, "volume")):
            end, found = lexicon.longest(tokens, at)
            if end > at and isinstance(found[0], Cue):
                unit = found[0].value.split("|")[0].removesuffix("?")
                scale = units.scales[tokens.lower[index]]
                stated = Stated(
                    Decimal(0), Decimal(0), unit, scale=scale, measure=physical
                )
                return Mention(
                    "scaled-unit",
                    tokens.start[index],
                    tokens.end[end - 1],
                    stated,
                    index,
                    end,
                )
        return None

    def _drop_hedge(
        self, tokens: Tokens, quantity: Mention, found: list[Mention]
    ) -> None:
        """Take back the words of the hedge before a quantity: they are its own."""
        hedges = self._units.hedges
        for stop in (quantity.first, quantity.first - 1):
            for length in range(5, 0, -1):
                first = stop - length
                if first >= 0 and tuple(tokens.lower[first:stop]) in hedges:
                    while (
                        found
                        and found[-1].first >= first
                        and found[-1].kind not in QUANTITIES
                    ):
                        found.pop()
                    return
            if tokens.lower[stop - 1] not in ("a", "an"):
                return

    @staticmethod
    def _meant(
        tokens: Tokens,
        first: int,
        last: int,
        meanings: list[Term | Cue],
        quantities: QuantityReader,
    ) -> Mention:
        """Return the mention of a form; a word that states a growth is a quantity."""
        mention = _mention(tokens, first, last, meanings)
        if mention.kind not in _STATING or not isinstance(mention.value, Cue):
            return mention
        kind, qualifier = _STATING[mention.kind]
        stated = Stated(
            Decimal(mention.value.value),
            Decimal(0),
            "percent",
            quantities.hedge(first) or qualifier,
            worded=True,
        )
        return Mention(kind, mention.start, mention.end, stated, first, last)


_STATING: Final = {"times": ("times", "exact"), "digits": ("percent", "at_least")}
_NUMBER_OPENINGS: Final = frozenset({"a", "half", "-", "+", "minus"})


def _after(tokens: Tokens, index: int) -> str:
    return tokens.lower[index + 1] if index + 1 < len(tokens) else ""


def _mention(
    tokens: Tokens, first: int, last: int, meanings: list[Term | Cue]
) -> Mention:
    """Return the mention of a form; a cue goes before a term of the same words."""
    cues = [m for m in meanings if isinstance(m, Cue)]
    meaning: Term | Cue = cues[0] if cues else meanings[0]
    if len(cues) > 1 and cues[1].value == "noun" and _is_noun(tokens, first):
        meaning = cues[1]
    kind = meaning.name if isinstance(meaning, Cue) else "term"
    value: object = meaning
    if isinstance(meaning, Term) and len(meanings) > 1:
        value = min(
            (m for m in meanings if isinstance(m, Term)),
            key=lambda m: _RANK.get(m.dimension, 9),
        )
        others = tuple(
            m
            for m in meanings
            if isinstance(m, Term) and m.dimension == "place" and m.code != value.code
        )
        if others and isinstance(value, Term) and value.dimension == "place":
            return Mention(
                kind,
                tokens.start[first],
                tokens.end[last - 1],
                (value, *others),
                first,
                last,
            )
    return Mention(kind, tokens.start[first], tokens.end[last - 1], value, first, last)


def _is_in_name(
    tokens: Tokens,
    index: int,
    first: int,
    meanings: list[Term | Cue],
    found: list[Mention],
) -> bool:
    """Tell whether a city is part of a person's name ("Sun Chenghai")."""
    if index - 1 <= first or not all(
        isinstance(m, Term) and "/" in m.code for m in meanings
    ):
        return False
    before = tokens.surface(index - 1)
    known = bool(found) and found[-1].last == index
    return (
        before[0].isupper() and len(before) > 1 and not known and not before.isupper()
    )


def _is_modal(meanings: list[Term | Cue]) -> bool:
    return any(isinstance(m, Cue) and m.name == "modal" for m in meanings)


def _is_noun(tokens: Tokens, index: int) -> bool:
    """Tell whether a word such as "drop" or "increase" is a noun where it stands."""
    for before in tokens.lower[max(0, index - 2) : index]:
        if before in _NOUN_OPENERS:
            return True
    return False


_NOUN_OPENERS: Final = frozenset({
    "a", "an", "the", "percent", "%", "cent", "pct", "this", "that", "its", "their", "of", "year", "month", "any", "sharp", "slight", "point", "points", "annual", "monthly", "'s",
})  # fmt: skip
#: Dimensions whose forms are common nouns.
_PLURALS: Final = frozenset({
    "product", "measure", "firm", "mode", "blocker", "flow", "event", "group",
})  # fmt: skip
_RANK: Final = {
    "institution": 0,
    "event": 1,
    "blocker": 2,
    "mode": 3,
    "flow": 4,
    "product": 5,
    "firm": 6,
    "group": 7,
    "place": 8,
    "measure": 9,
}


def _terms(vocabulary: Vocabulary) -> Iterator[tuple[str, Term]]:
    for entry in vocabulary.entries:
        for form in entry.forms.get("en", ()):
            yield form, entry.term
            if _takes_plural(entry, form):
                yield plural(form), entry.term
        for form in entry.adjectives.get("en", ()):
            yield form, _adjective(entry.term)


def _adjective(term: Term) -> Term:
    return Term(term.dimension, term.code, term.implies, adjective=True, unit=term.unit)


def _takes_plural(entry: Entry, form: str) -> bool:
    last = form.rpartition(" ")[2]
    return entry.term.dimension in _PLURALS and last[-1].isalpha() and last.islower()


@cache
def _cues() -> tuple[tuple[str, Cue], ...]:
    return tuple(_read_cues(_load("cues.toml")))


def _read_cues(tables: dict[str, dict[str, list[str]]]) -> Iterator[tuple[str, Cue]]:
    for name, table in tables.items():
        for value, forms in table.items():
            for form in forms:
                yield form, Cue(name, value)


def _load(name: str) -> dict[str, Any]:
    folder = files("tradefacts.reading.languages.en")
    return tomllib.loads((folder / name).read_text(encoding="utf-8"))


@cache
def _units() -> Units:
    words = _load("words.toml")
    table = unit_words.load()
    numbers = {word: Decimal(number) for word, number in words["number"].items()}
    return Units(
        hedges={
            tuple(form.split()): name
            for name, forms in words["hedge"].items()
            for form in forms
        },
        hedges_behind=_lexicon(words["hedge_behind"]),
        numbers=numbers,
        scales=words["scale"],
        fractions={
            word: Decimal(top) / Decimal(bottom)
            for word, (top, bottom) in words["fraction"].items()
        },
        ratios=_lexicon(words["ratio"]),
        money=Lexicon(
            (form, Cue("money", unit.code + "?" * (word in unit.bare)))
            for unit in table.money
            for word in unit.forms.get("en", ())
            for form in ((word,) if word.isupper() else (word, plural(word)))
        ),
        signs={
            " ".join(sign_tokens(sign)): Cue(
                "money", unit.code + "?" * (sign in unit.bare)
            )
            for unit in table.money
            for sign in unit.signs
        },
        units=Lexicon(
            (form, Cue("unit", f"{unit.unit}|{unit.measure or ''}|{unit.factor}"))
            for unit in table.units
            for word in unit.forms.get("en", ())
            for form in ((word, plural(word)) if len(word) > 2 else (word,))
        ),
        per=_lexicon(words["per"]),
        durations=_lexicon(words["duration"]),
    )


def sign_tokens(sign: str) -> list[str]:
    """Return *sign* as the tokens that it is read as ("US$": "us", "$")."""
    from tradefacts.reading.tokens import tokenize

    return tokenize(sign).lower


def _lexicon(tables: dict[str, Iterable[str]]) -> Lexicon:
    return Lexicon(
        (form, Cue("word", name)) for name, forms in tables.items() for form in forms
    )
