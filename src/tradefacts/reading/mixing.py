"""Texts in two scripts: which stretches of a block are in which language.

A stretch is told by its letters. One that is quoted is a stretch of its own where it
says enough: a name in another script stays within its sentence.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from tradefacts.reading.detect import Script, detect_language, load_scripts

#: Two Latin words in a row: names of groups and units stand alone in Chinese.
_PHRASE_RE: Final = re.compile(r"[A-Za-z]{2,}[ ][a-z]{2,}")
#: Words that are no abbreviations of names or units.
_WORD_RE: Final = re.compile(r"(?<![^\s\"'(]) [A-Za-z]?[a-z]{2,}", re.VERBOSE)
_DIGIT_RE: Final = re.compile(r"\d")
#: Where a sentence ends in any script, and marks of quotation; a stop is one before
#: any letter but those of Latin.
_CUT_RE: Final = re.compile(
    r"[\u3002\uff61!?] | \.(?![\w.]) | \.(?=[^\W\u0000-\u024f]) | \"", re.VERBOSE
)
_QUOTE: Final = '"'
#: What goes with the stretch before it.
_FILLING: Final = '" .,;)'
#: How much must be said in another script, in words: within a quotation, which else
#: may be a name, with a figure or without one.
_SOME: Final = 1.0
_FEW: Final = 2.0
_ENOUGH: Final = 4.0


def is_mixed(text: str, code: str) -> bool:
    """Tell whether *text*, in language *code*, may have parts in another script.

    >>> is_mixed("Exports rose to 5 tonnes. \u51fa\u53e35\u5428\u3002", "en")
    True
    """
    if _has_script(code):
        return _PHRASE_RE.search(text) is not None
    return not text.isascii() and _most_said(text)[1] > 0


def language_of(text: str, code: str) -> str:
    """Return the language of a whole block; *code* where it has no letters to tell."""
    script, said = _most_said(text)
    if said:
        latin = len(_WORD_RE.findall(text))
        return script.code if said > latin else _latin(text, code)
    return _latin(text, code) if _WORD_RE.search(text) else code


def stretches(
    text: str, start: int, end: int, code: str
) -> Iterator[tuple[int, int, str]]:
    """Yield the stretches of *text* between two offsets, each with its language.

    *code* is that of the whole block, which short stretches go with.
    """
    first, spoken = start, code
    for left, right in pairwise((start, *_cuts(text, start, end), end)):
        said = _told(text[left:right], code)
        if said is None and text[left:right].strip(_FILLING):
            said = code
        if said is not None and said != spoken:
            if text[first:left].strip():
                yield first, left, spoken
                first = left
            spoken = said
    yield first, end, spoken


def _cuts(text: str, start: int, end: int) -> Iterator[int]:
    """Yield where stretches may part: behind stops, and around quotations."""
    inside = False
    for match in _CUT_RE.finditer(text, start, end):
        if match.group() != _QUOTE:
            yield match.end()
            continue
        inside = not inside
        yield match.start() if inside else match.end()


def _told(piece: str, code: str) -> str | None:
    """Return the language that *piece* is in, or None where it says too little."""
    script, said = _most_said(piece)
    latin = len(_WORD_RE.findall(piece))
    least = _SOME
    if piece.startswith(_QUOTE):
        least = _FEW if _DIGIT_RE.search(piece) else _ENOUGH
    if max(said, latin) < least:
        return None
    return script.code if said > latin else _latin(piece, code)


def _latin(text: str, code: str) -> str:
    """Return the language of Latin letters beside a text in language *code*."""
    if not _has_script(code):
        return code
    for script in load_scripts():
        text = script.letter.sub("", text)
    return detect_language(text)


def _most_said(text: str) -> tuple[Script, float]:
    """Return the script that *text* says the most in, and how much that is."""
    found = ((script, script.says(text)) for script in load_scripts())
    return max(found, key=lambda pair: pair[1])


def _has_script(code: str) -> bool:
    """Tell whether the language with *code* has letters of its own."""
    return any(script.code == code for script in load_scripts())
