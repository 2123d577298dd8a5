"""Quantities and periods on their own: found in a text, or parsed from all of it."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Generic, TypeVar

import attrs

from tradefacts.errors import LanguageError, ParseError
from tradefacts.model import Period, Quantity
from tradefacts.reading.characters import plain
from tradefacts.reading.detect import detect_language
from tradefacts.reading.languages import SUPPORTED, load_language
from tradefacts.reading.mentions import QUANTITIES, Mention, Stated
from tradefacts.reading.periods import PeriodContext, PeriodExpression
from tradefacts.reading.reader import Language
from tradefacts.reading.tokens import tokenize
from tradefacts.reading.vocabulary import Vocabulary

T = TypeVar("T")


@attrs.frozen
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
        Found(m.start, m.end, text[m.start : m.end], to_quantity(m.value))
        for m in _mentions(text, lang)
        if isinstance(m.value, Stated) and m.kind in QUANTITIES
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
    """
    day = date.fromisoformat(published) if isinstance(published, str) else published
    context = PeriodContext(day)
    return list(_resolved(text, _mentions(text, lang), context))


def parse_quantity(text: str, *, lang: str | None = None) -> Quantity:
    """Return the quantity that *text*, all of it, states, hedge included.

    >>> parse_quantity("nearly 5 trillion U.S. dollars").qualifier
    'nearly'

    Raises:
        ParseError: *text* is not one quantity.
    """
    mentions = [m for m in _mentions(text, lang) if m.kind in QUANTITIES]
    stripped = text.strip()
    if len(mentions) != 1:
        raise ParseError("expected one quantity", text, (0, len(text)))
    found = mentions[0]
    begin = text.index(stripped)
    language = _language(_code(text, lang))
    rest = (begin, found.start) if found.start > begin else (found.end, begin + len(stripped))
    hedge = plain(text)[begin : found.start].strip().lower()
    if found.end < begin + len(stripped) or (hedge and not language.is_hedge(hedge)):
        raise ParseError("expected nothing but a quantity", text, rest)
    return to_quantity(found.value)


def parse_period(
    text: str, *, published: date | str | None = None, lang: str | None = None
) -> Period:
    """Return the period that *text*, all of it, states in words.

    `Period.parse` reads the notation of codes ("2024-Q3") instead.

    >>> parse_period("the first 11 months of 2020").format()
    '2020-01/2020-11'

    Raises:
        ParseError: *text* is not one period, or nothing settles its year.
    """
    found = find_periods(text, published=published, lang=lang)
    if len(found) != 1:
        raise ParseError(
            "expected one period whose year is settled", text, (0, len(text))
        )
    if found[0].text.strip() != text.strip():
        raise ParseError("expected nothing but a period", text, (0, len(text)))
    return found[0].value


def to_quantity(stated: object) -> Quantity:
    """Return what a mention states as a quantity, with the interval of its digits."""
    assert isinstance(stated, Stated)
    unit = stated.unit or "1"
    if stated.upper is not None:
        low, high = sorted((stated.value, stated.upper))
        return Quantity(stated.value, unit, stated.qualifier, low, high)
    return Quantity.stated(
        stated.value,
        unit,
        step=stated.step,
        qualifier=stated.qualifier,
        per=stated.per,  # type: ignore[arg-type]
    )


def _resolved(
    text: str, mentions: list[Mention], context: PeriodContext
) -> Iterator[Found[Period]]:
    for mention in mentions:
        if isinstance(mention.value, PeriodExpression):
            period = context.resolve(mention.value)
            if period is not None:
                context.state(period)
                words = text[mention.start : mention.end]
                yield Found(
                    mention.start, mention.end, words, attrs.evolve(period, text=words)
                )


def _mentions(text: str, lang: str | None) -> list[Mention]:
    language = _language(_code(text, lang))
    tokens = tokenize(plain(text))
    found: list[Mention] = []
    first = 0
    for last in language.sentence_ends(tokens):
        found.extend(language.mentions(tokens, first, last))
        first = last
    return found


def _code(text: str, lang: str | None) -> str:
    code = detect_language(text) if lang in (None, "auto") else str(lang)
    if code not in SUPPORTED:
        raise LanguageError(code, SUPPORTED)
    return code


@cache
def _language(code: str) -> Language:
    """Return the language without a vocabulary: quantities and periods need none."""
    return load_language(code, Vocabulary())
