"""Quantities and periods on their own: found in a text, or parsed from all of it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from functools import cache
from typing import Final, Generic, TypeVar

import attrs

from tradefacts.errors import LanguageError, ParseError
from tradefacts.model import Period, Quantity
from tradefacts.reading.characters import plain
from tradefacts.reading.detect import detect_language
from tradefacts.reading.languages import SUPPORTED, load_language
from tradefacts.reading.mentions import QUANTITIES, Mention, Stated
from tradefacts.reading.mixing import is_mixed, language_of, stretches
from tradefacts.reading.periods import PeriodContext, PeriodExpression
from tradefacts.reading.reader import Language, Sentence, read_sentences
from tradefacts.reading.tokens import tokenize
from tradefacts.reading.vocabulary import Vocabulary
from tradefacts.records import frozen

T = TypeVar("T")

_BLANK_RE: Final = re.compile(r"\n\s*\n")


@frozen
class Found(Generic[T]):
    """Something found in a text: where it stands, its words, and its value."""

    #: Offsets in code points, end exclusive.
    start: int
    end: int
    text: str
    value: T


def find_quantities(text: str, *, lang: str | None = None) -> list[Found[Quantity]]:
    """Return the quantities that *text* states, in order.

    A bare number has unit "1". A hedge is told by the qualifier, and no part of the
    span. Numbers that name something (times, codes, years) are none.

    >>> [f.value.unit for f in find_quantities("5 trillion yuan, up 3.2 percent")]
    ['CNY', 'percent']

    Raises:
        LanguageError: the language is not supported.
    """
    return [
        Found(start, end, text[start:end], to_quantity(stated))
        for start, end, stated in _stated(text, _language(_code(text, lang)))
    ]


def find_periods(
    text: str, *, published: date | str | None = None, lang: str | None = None
) -> list[Found[Period]]:
    """Return the periods that *text* states, in order, as calendar spans.

    *published* settles words such as "last year". A period whose year nothing settles
    is left out.

    >>> [f.value.format() for f in find_periods("the first 11 months of 2020")]
    ['2020-01/2020-11']

    Raises:
        LanguageError: the language is not supported.
        ValueError: *published* is no ISO date.
    """
    context = PeriodContext(_day(published))
    return list(_periods(text, _language(_code(text, lang)), context))


def parse_quantity(text: str, *, lang: str | None = None) -> Quantity:
    """Return the quantity that *text*, all of it, states, hedge included.

    >>> parse_quantity("nearly 5 trillion U.S. dollars").qualifier
    'nearly'

    Raises:
        ParseError: *text* is not one quantity.
        LanguageError: the language is not supported.
    """
    language = _language(_code(text, lang))
    found = list(_stated(text, language))
    if len(found) != 1:
        raise ParseError("expected one quantity", text, (0, len(text)))
    start, end, stated = found[0]
    per = language.time_of(text[end:].strip().lower())
    rests = [(0, start)] if per is not None else [(0, start), (end, len(text))]
    for rest in rests:
        if not _is_hedge(text[slice(*rest)], language):
            raise ParseError("expected nothing but a quantity", text, rest)
    if per is not None:
        stated = attrs.evolve(stated, per=per)
    return to_quantity(stated)


def parse_period(
    text: str, *, published: date | str | None = None, lang: str | None = None
) -> Period:
    """Return the period that *text*, all of it, states in words.

    `Period.parse` reads the notation of codes ("2024-Q3") instead.

    >>> parse_period("the first 11 months of 2020").format()
    '2020-01/2020-11'

    Raises:
        ParseError: *text* is not one period, or nothing settles its year.
        LanguageError: the language is not supported.
        ValueError: *published* is no ISO date.
    """
    found = find_periods(text, published=published, lang=lang)
    if len(found) != 1:
        raise ParseError(
            "expected one period whose year is settled", text, (0, len(text))
        )
    for rest in ((0, found[0].start), (found[0].end, len(text))):
        if text[slice(*rest)].strip():
            raise ParseError("expected nothing but a period", text, rest)
    return found[0].value


def to_quantity(stated: Stated) -> Quantity:
    """Return what a mention states as a quantity, with the interval of its digits."""
    unit = stated.unit or "1"
    if stated.upper is None:
        return Quantity.stated(
            stated.value,
            unit,
            step=stated.step,
            qualifier=stated.qualifier,
            per=stated.per,
        )
    low, high = sorted((stated.value, stated.upper))
    return Quantity(stated.value, unit, stated.qualifier, low, high, stated.per)


def _stated(text: str, language: Language) -> Iterator[tuple[int, int, Stated]]:
    """Yield the quantities of *text* with their spans."""
    for paragraph in _mentions(text, language):
        for sentence in paragraph:
            for mention in sentence:
                stated = mention.value
                if mention.kind in QUANTITIES and isinstance(stated, Stated):
                    yield mention.start, mention.end, stated


def _periods(
    text: str, language: Language, context: PeriodContext
) -> Iterator[Found[Period]]:
    for paragraph in _mentions(text, language):
        context.next_paragraph()
        for sentence in paragraph:
            context.next_sentence()
            for mention in sentence:
                if not isinstance(mention.value, PeriodExpression):
                    continue
                period = context.resolve(mention.value)
                if period is None:
                    continue
                context.state(period)
                words = text[mention.start : mention.end]
                stated = attrs.evolve(period, text=words)
                yield Found(mention.start, mention.end, words, stated)


def _mentions(text: str, language: Language) -> Iterator[list[Sequence[Mention]]]:
    """Yield the mentions of each paragraph of *text*, by sentence."""
    flat = plain(text)
    mixed = is_mixed(flat, language.code)
    start = 0
    for end in (*(blank.start() for blank in _BLANK_RE.finditer(flat)), len(flat)):
        parts: Iterable[tuple[int, int, str]] = [(start, end, language.code)]
        if mixed:
            code = language_of(flat[start:end], language.code)
            parts = stretches(flat, start, end, code)
        yield [
            sentence.mentions
            for first, last, spoken in parts
            for sentence in _sentences(flat, first, last, spoken, language)
        ]
        start = end


def _sentences(
    text: str, start: int, end: int, code: str, language: Language
) -> Iterable[Sentence]:
    """Return the sentences between two offsets, which are in the language *code*."""
    spoken = language if code == language.code else _language(code)
    return read_sentences(tokenize(text, start, end), spoken)


def _is_hedge(words: str, language: Language) -> bool:
    """Tell whether nothing stands in *words*, or one hedge."""
    said = " ".join(tokenize(plain(words)).lower)
    return said in ("", "+") or language.is_hedge(said)


def _day(published: date | str | None) -> date | None:
    if isinstance(published, str):
        return date.fromisoformat(published)
    return published.date() if isinstance(published, datetime) else published


def _code(text: str, lang: str | None) -> str:
    code = detect_language(text) if lang in (None, "auto") else str(lang)
    if code not in SUPPORTED:
        raise LanguageError(code, SUPPORTED)
    return code


@cache
def _language(code: str) -> Language:
    """Return the language without a vocabulary: quantities and periods need none."""
    return load_language(code, Vocabulary())
