"""Forms of the lists: how long the one at a word is, and that it may mean nothing.

The longest wins, unless its first or last word belongs to something else. A part of a
person's name is no city, "took part" no share, "better-than-expected" no forecast.
"""

from collections.abc import Sequence
from typing import Final

from tradefacts.reading.fields import fields_end
from tradefacts.reading.languages.en.lexing.growths import growth_of, states_growth
from tradefacts.reading.languages.en.lexing.meanings import STATING, is_city
from tradefacts.reading.languages.en.lexing.scan import Scan
from tradefacts.reading.languages.en.lexing.senses import sense_of
from tradefacts.reading.languages.en.words import ARTICLES, word_list
from tradefacts.reading.mentions import COUNT, Cue, Term, with_homonyms
from tradefacts.reading.tokens import MARK, WORD

#: Words that belong to no longer form behind them.
_PARTING: Final = ARTICLES | {"of"}


def longest_form(scan: Scan, index: int) -> tuple[int, Sequence[Term | Cue]]:
    """Return the end of the longest form at *index*, and what it means."""
    end, meanings = scan.lexicon.longest(scan.tokens, index)
    if end > index + 1:
        return _shortened(scan, index, end, meanings)
    return end, meanings


def opens_name(scan: Scan, index: int, end: int) -> bool:
    """Tell whether an article stands before a longer name than any with it.

    "The port" is one spoken of, but not in "the Port of Long Beach".
    """
    several = end > index + 1
    return several and scan.lexicon.longest(scan.tokens, index + 1)[0] > end


def _shortened(
    scan: Scan, index: int, end: int, meanings: Sequence[Term | Cue]
) -> tuple[int, Sequence[Term | Cue]]:
    """Return the end of a form of several words, and what it means.

    Its first word goes with none of a longer form ("of this zone", "an average
    price").
    """
    if _is_said_to_be(scan, index, end, meanings):
        return scan.lexicon.longest(scan.tokens, index, index + 1)
    parts = scan.tokens.lower[index] in _PARTING
    if parts and scan.lexicon.longest(scan.tokens, index + 1)[0] > end:
        return scan.lexicon.longest(scan.tokens, index, index + 1)
    return _without_figure(scan, index, end, meanings)


def _is_said_to_be(
    scan: Scan, index: int, end: int, meanings: Sequence[Term | Cue]
) -> bool:
    """Tell whether a rank is told that a country is called by elsewhere.

    "As the world's largest economy", but not "exports to the world's largest".
    """
    ranked = scan.tokens.lower[end - 1] in word_list("standing", "economies")
    named = ranked and any(isinstance(meaning, Term) for meaning in meanings)
    return named and scan.tokens.word(index - 1) in word_list("standing", "called")


def _without_figure(
    scan: Scan, index: int, end: int, meanings: Sequence[Term | Cue]
) -> tuple[int, Sequence[Term | Cue]]:
    """Return the end of a form of several words, and what it means.

    A number that its last word would be may be a figure ("to the EU 28 percent").
    """
    last = end - 1
    if scan.tokens.is_number(last):
        figure = scan.quantities.read(last)
        if figure is not None and figure.kind != COUNT:
            return scan.lexicon.longest(scan.tokens, index, last)
    return end, meanings


def add_word(scan: Scan, index: int, end: int, meanings: Sequence[Term | Cue]) -> int:
    """Keep the mention of a form, unless it means nothing here."""
    meaning = meanings[0] if len(meanings) == 1 else sense_of(scan, index, meanings)
    if isinstance(meaning, Term):
        return _term(scan, index, end, meaning, meanings)
    if meaning.name == "modal" and _is_no_verb(scan, index, end):
        pass
    elif meaning.name == "basis" and _goes_on(scan, end):
        pass  # "the year before the war"
    elif meaning.name == "share" and _is_nobodys(scan, index):
        pass  # "took part"
    elif meaning.name not in STATING:
        meaning, end = _settled(scan, meaning, index, end)
        scan.add(meaning.name, index, end, meaning)
    elif states_growth(scan, index, end):
        scan.found.append(growth_of(scan, meaning, index, end))
    return end


def _term(
    scan: Scan, index: int, end: int, term: Term, meanings: Sequence[Term | Cue]
) -> int:
    """Keep the mention of a term, unless it is part of a person's name."""
    if term.dimension == "institution":
        end = fields_end(scan.tokens, end)
    if not (is_city(term) and _is_in_name(scan, index, meanings)):
        value = with_homonyms(term, meanings)
        scan.add("term", index, end, value)
    return end


def _is_in_name(scan: Scan, index: int, meanings: Sequence[Term | Cue]) -> bool:
    """Tell whether a city is part of a person's name ("Sun Chenghai")."""
    if index == scan.first or not all(map(is_city, meanings)):
        return False
    if index - 1 == scan.first:  # its capital says nothing
        return scan.tokens.lower[index - 1] in word_list("surname", "names")
    known = bool(scan.found) and scan.found[-1].last == index
    before = scan.tokens.surface(index - 1)
    named = before[0].isupper() and len(before) > 1 and not before.isupper()
    return named and not known


def _settled(scan: Scan, cue: Cue, index: int, end: int) -> tuple[Cue, int]:
    """Return what *cue* is by what stands around it, and where that ends."""
    if cue.name == "record" and _is_entry(scan, index, end):
        return Cue(cue.name, "entries"), end
    if cue.name == "among" and _is_of_flow(scan, index):
        return Cue("of", "word"), index + 1  # "exports of these services"
    return cue, end


def _is_of_flow(scan: Scan, index: int) -> bool:
    """Tell whether "of" at *index* joins goods to the flow before it."""
    before = scan.found[-1] if scan.found else None
    if before is None or before.last != index or scan.tokens.word(index) != "of":
        return False
    _, behind = scan.lexicon.longest(scan.tokens, index + 2)
    value = before.value
    flow = isinstance(value, Term) and value.dimension == "flow"
    return flow and any(
        isinstance(meaning, Term) and meaning.dimension == "product"
        for meaning in behind
    )


def _is_entry(scan: Scan, index: int, end: int) -> bool:
    """Tell whether a record is one in books ("firms with an export record")."""
    if end > index + 1 or scan.tokens.lower[index] != "record":
        return False
    return scan.tokens.word(index - 1) in word_list("entries", "kinds")


def _is_nobodys(scan: Scan, index: int) -> bool:
    """Tell whether a noun that is a share behind its owner has none ("part").

    Before another noun it is no share, either ("Peru's part imports").
    """
    _, behind = scan.lexicon.longest(scan.tokens, index + 1)
    if any(isinstance(meaning, Term) for meaning in behind):
        return True
    owned = bool(scan.found) and scan.found[-1].kind == "possessive"
    owned = owned and scan.found[-1].last == index
    return not owned and scan.tokens.lower[index] in word_list("owned", "shares")


def _goes_on(scan: Scan, end: int) -> bool:
    """Tell whether "a year before", up to token *end*, goes on with before what."""
    if scan.tokens.lower[end - 1] != "before" or end >= scan.last:
        return False
    ended = scan.tokens.kind[end] == MARK
    return not ended and scan.tokens.word(end) not in word_list("before", "behind")


def _is_no_verb(scan: Scan, index: int, end: int) -> bool:
    """Tell whether a modal word is none here: joined, or the end of a name.

    "Better-than-expected" expects nothing, nor does "the Sunrise Project and".
    """
    tokens = scan.tokens
    before = index - 1 - (tokens.word(index - 1) == '"')
    single = end == index + 1 and before >= scan.first
    named = single and tokens.kind[before] == WORD
    named = named and scan.is_capital(index) and scan.is_capital(before)
    goes_on = end < scan.last and tokens.kind[end] == WORD
    verb = goes_on and (tokens.word(end) == "to" or scan.is_capital(end))
    return bool(tokens.joined[index]) or (named and not verb)
