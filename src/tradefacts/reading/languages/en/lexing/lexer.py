"""The English lexer: one pass over tokens that tells what each stretch mentions.

At each token the longest reading wins: a streak, a quantity, a period, a word.
"""

from tradefacts.reading.characters import DASH
from tradefacts.reading.languages.en.lexing.companies import read_company
from tradefacts.reading.languages.en.lexing.figures import read_stated
from tradefacts.reading.languages.en.lexing.first_words import HYPHEN, MARKS
from tradefacts.reading.languages.en.lexing.forms import (
    add_word,
    longest_form,
    opens_name,
)
from tradefacts.reading.languages.en.lexing.scan import Scan
from tradefacts.reading.languages.en.periods.reader import FIGURES
from tradefacts.reading.languages.en.words import word_list
from tradefacts.reading.mentions import Mention
from tradefacts.reading.tokens import MARK, NUMBER


def read_mentions(scan: Scan) -> list[Mention]:
    """Return the mentions of the sentence, in order."""
    tokens, alone, named = scan.tokens, scan.openings.alone, scan.has_company
    said, first = _said(scan), scan.first
    index = first
    while index < scan.last:
        single = alone[said[index - first]]
        if (
            single is None
            or (single.following and said[index - first + 1] in single.following)
            or (named and scan.is_capital(index))
        ):
            index = _step(scan, index)
            continue
        if single.kind:
            start, end = tokens.start[index], tokens.end[index]
            scan.found.append(
                Mention(single.kind, start, end, single.value, index, index + 1)
            )
        index += 1
    return scan.found


def _said(scan: Scan) -> list[str]:
    """Return what the tokens say, and the one behind them: numbers as `FIGURES`."""
    lower = scan.tokens.lower[scan.first : scan.last + 1]
    kinds = scan.tokens.kind[scan.first : scan.last + 1]
    if NUMBER in kinds:
        pairs = zip(lower, kinds, strict=True)
        lower = [FIGURES if kind == NUMBER else word for word, kind in pairs]
    lower.append("")  # behind the last of all
    return lower


def _step(scan: Scan, index: int) -> int:
    """Read what begins at *index*; return the token after it."""
    tokens = scan.tokens
    word = tokens.lower[index]
    end, meanings = longest_form(scan, index)
    if word == "the" and opens_name(scan, index, end):
        return index + 1
    found = None
    if word in scan.openings.stated or tokens.kind[index] == NUMBER:
        found = read_stated(scan, index, end)
    if found is None and scan.has_company and scan.is_capital(index):
        found = read_company(scan, index, end, meanings)
    if found is not None:
        scan.found.append(found)
        return found.last
    if meanings:
        return add_word(scan, index, end, meanings)
    if tokens.kind[index] == MARK:
        _add_mark(scan, index)
    return index + 1


def _add_mark(scan: Scan, index: int) -> None:
    """Keep a mark that parts; a stop within a sentence does so, too."""
    word = scan.tokens.lower[index]
    if word == "." and _parts(scan, index):
        word = ","
    elif word == HYPHEN and _stands_apart(scan, index):
        word = DASH
    if word in MARKS:
        scan.add(word, index, index + 1)


def _stands_apart(scan: Scan, index: int) -> bool:
    """Tell whether there is space on both sides of a hyphen."""
    tokens, following = scan.tokens, index + 1
    inside = scan.first < index and following < scan.last
    return inside and tokens.spaced(index) and tokens.spaced(following)


def _parts(scan: Scan, index: int) -> bool:
    """Tell whether a stop only parts two clauses ("5 tonnes. an increase of")."""
    tokens, following = scan.tokens, index + 1
    inside = scan.first < index and following < scan.last
    if not (inside and tokens.spaced(following)) or tokens.spaced(index):
        return False
    before = tokens.lower[index - 1]
    abbreviated = before in word_list("sentence", "abbreviations")
    return len(before) > 1 and not abbreviated
