"""Localities: places of China that no vocabulary lists, told by what they are called.

A county or a zone has its kind in its name ("Funan County", "Nanning Comprehensive
Bonded Zone"); customs are called by where they are ("Tonglu Customs"). The name alone
means the same in the rest of the text. The province is that of the nearest place.
"""

import re
from collections.abc import Iterator, Sequence
from collections.abc import Set as AbstractSet
from functools import cached_property
from typing import Final

from tradefacts.reading.mentions import SOMEWHERE, Mention, Term, put
from tradefacts.reading.tokens import WORD, Tokens
from tradefacts.reading.wordsets import WordSets
from tradefacts.records import evolve, frozen, passing

_HOME: Final = "CN"
_PLACES: Final = frozenset({"place", "group"})
#: The length of the code of a province.
_PROVINCE: Final = 5
#: Words as short are no names of places, in letters.
_SHORT: Final = 2
#: The longest name of a zone, in tokens.
_LONG: Final = 8
#: How near a place must stand to tell that the name is one abroad, in tokens.
_NEAR: Final = 6
#: How many sentences behind a name may tell its province, before those before it.
_REACH: Final = 6
_VOWELS_RE: Final = re.compile("[aeiou]+")
#: What joins the words of a zone's name.
_JOINTS: Final = frozenset({"and", "&"})
#: The shortest name that is known without its kind, in tokens.
_BARE: Final = 2
#: How long an apposition may be, in tokens.
_APPOSITION: Final = 14
#: Most cities are listed: where one is named, these point back to it.
_LISTED: Final = frozenset({"city", "prefecture"})
_CAPITAL: Final = "CN-BJ"
_MUNICIPALITIES: Final = frozenset({"CN-BJ", "CN-CQ", "CN-SH", "CN-TJ"})
#: How far behind a name its region stands, in tokens.
_BEHIND_COMMA: Final = 2
#: A syllable of a Chinese name in letters.
_SYLLABLE: Final = r"""
    (?: zh | ch | sh | [bpmfdtnlgkhjqxrzcsyw] )?
    (?: i?ang | i?ong | uang | eng | ing | i?an | i?ao | uai | uan | ai | ei | en | er
      | i[aenu] | ou | u[einoa] | [aeiou] )"""
_PINYIN_RE: Final = re.compile(
    rf"(?:{_SYLLABLE}){{2,3}} (?: ' {_SYLLABLE} )?", re.VERBOSE
)


@passing
class Span:
    """A sentence, as far as it matters here: its tokens and what it mentions."""

    tokens: Tokens
    first: int
    last: int
    mentions: Sequence[Mention]

    @cached_property
    def places(self) -> Sequence[tuple[Mention, str]]:
        """Its places and groups of places, each with its code."""
        return [
            (mention, term.code)
            for mention in self.mentions
            if isinstance(term := mention.value, Term) and term.dimension in _PLACES
        ]

    @cached_property
    def taken(self) -> frozenset[int]:
        """The tokens that its mentions take up."""
        return frozenset(k for m in self.mentions for k in range(m.first, m.last))

    def holds(self, words: frozenset[str]) -> bool:
        """Tell whether one of *words* stands in it."""
        return not words.isdisjoint(self.tokens.lower[self.first : self.last])


def is_pinyin(word: str) -> bool:
    """Tell whether a word in lower case may be a Chinese name of several syllables."""
    return _PINYIN_RE.fullmatch(word) is not None


def told_by_dateline(dateline: Span) -> Mention | None:
    """Return the place that a report was sent from, with its region ("XIMEN, Fujian").

    It is None where its name is listed, or no province of China stands behind it.
    """
    tokens, first = dateline.tokens, dateline.first
    if tokens.word(first + 1) != "," or not is_pinyin(tokens.word(first)):
        return None
    regions = (m for m, code in dateline.places if len(code) == _PROVINCE)
    region = next((m for m in regions if m.first == first + _BEHIND_COMMA), None)
    if region is None or first in dateline.taken:
        return None
    code = f"{_code_of(region)}/{tokens.surface(first).capitalize()}"
    return _place(tokens, first, region.last, code)


def province_of(dateline: Span) -> str | None:
    """Return the province that a report was sent from; None from the capital."""
    province = _first_province(dateline)
    return province if province != _CAPITAL else None


def add_localities(
    spans: Sequence[Span],
    words: WordSets,
    *,
    somewhere: bool,
    told: Mention | None = None,
    sent_from: str | None = None,
) -> list[Sequence[Mention]]:
    """Return the mentions of each of *spans*, with the localities of the text.

    Where nothing changes they are those of the span itself. *somewhere* tells that the
    text may name a zone whose province is told by what stands around it; *told* is a
    place that is known already, and *sent_from* the province of the dateline.
    """
    spans = [_without_persons(span, words) for span in spans]
    if words.name_kinds:
        spans = _with_bare_names(spans, words)
    if somewhere:
        spans = _with_provinces(spans, words)
    namer = _Namer(spans, words, sent_from)
    zones = [namer.zones(at) for at in range(len(spans))]
    codes = {**namer.codes(), **_short_names(spans, zones, words)}
    if told is not None:
        codes[_code_of(told).partition("/")[2].lower()] = _code_of(told)
    if not codes and not any(zones):
        return [span.mentions for span in spans]
    found = ([*zones[at], *_named(span, codes, words)] for at, span in enumerate(spans))
    return [put(span.mentions, new) for span, new in zip(spans, found, strict=True)]


def _with_provinces(spans: Sequence[Span], words: WordSets) -> list[Span]:
    """Return *spans* with the province of each zone whose name alone is said."""
    namer = _Namer(spans, words)
    return [
        evolve(span, mentions=[namer.placed(at, m) for m in span.mentions])
        if span.places and any(code.startswith(SOMEWHERE) for _, code in span.places)
        else span
        for at, span in enumerate(spans)
    ]


def _with_bare_names(spans: Sequence[Span], words: WordSets) -> list[Span]:
    """Return *spans* with the names that the text has in full, and then without kind.

    In a text on "安平县" the name "安平" is that of the county.
    """
    codes = dict(_bare_names(spans, words))
    if not codes:
        return list(spans)
    lengths = sorted({len(name) for name in codes}, reverse=True)
    openings = {name[0] for name in codes}
    return [_put_bare_names(span, codes, lengths, openings) for span in spans]


def _bare_names(
    spans: Sequence[Span], words: WordSets
) -> Iterator[tuple[tuple[str, ...], str]]:
    """Yield the names of more than one token whose kind stands behind them."""
    for span in spans:
        lower = span.tokens.lower
        for mention in span.mentions:
            first, last = mention.first, mention.last - 1
            if last - first < _BARE or lower[last] not in words.name_kinds:
                continue
            code, name = _code_of(mention), lower[first:last]
            if "/" in code and "".join(name) not in words.common_names:
                yield tuple(name), code


def _put_bare_names(
    span: Span,
    codes: dict[tuple[str, ...], str],
    lengths: Sequence[int],
    openings: set[str],
) -> Span:
    tokens, lower = span.tokens, span.tokens.lower
    taken = span.taken
    new: list[Mention] = []
    for at in range(span.first, span.last):
        if lower[at] not in openings or at in taken:
            continue
        for length in lengths:
            code = codes.get(tuple(lower[at : at + length]))
            last = at + length
            if code is not None and taken.isdisjoint(range(at, last)):
                new.append(_place(tokens, at, last, code))
                break
    return evolve(span, mentions=put(span.mentions, new)) if new else span


def _without_persons(span: Span, words: WordSets) -> Span:
    """Return *span* without mentions of persons called like a place."""
    if not span.holds(words.surnames):
        return span
    persons = [
        mention
        for mention in span.mentions
        if mention.kind == "term" and _is_person(span, mention, words)
    ]
    if not persons:
        return span
    kept = [mention for mention in span.mentions if mention not in persons]
    return evolve(span, mentions=kept)


def _is_person(span: Span, mention: Mention, words: WordSets) -> bool:
    """Tell whether a place stands right behind a family name ("Shen Danyang")."""
    tokens, before = span.tokens, mention.first - 1
    if not _code_of(mention).startswith(f"{_HOME}-") or before < span.first:
        return False
    named = tokens.lower[before] in words.surnames and not tokens.joined[mention.first]
    return named and tokens.surface(before)[0].isupper()


def _named(span: Span, codes: dict[str, str], words: WordSets) -> Iterator[Mention]:
    """Yield the places where one of the names of *codes* stands."""
    tokens, lower = span.tokens, span.tokens.lower
    if not codes.keys() & set(lower[span.first : span.last]):
        return
    taken = span.taken
    for at in range(span.first, span.last):
        code = codes.get(lower[at])
        if code is None or at in taken or not tokens.surface(at)[0].isupper():
            continue
        last = at + 1
        if tokens.word(last) in words.local_kinds and last < span.last:
            last += 1
        yield _place(tokens, at, last, code)


def _short_names(
    spans: Sequence[Span], zones: Sequence[Sequence[Mention]], words: WordSets
) -> dict[str, str]:
    """Return what zones are called for short, by the one name within their own.

    "Xi'an Chanba Comprehensive Bonded Zone" is "Chanba".
    """
    codes: dict[str, str] = {}
    for span, found in zip(spans, zones, strict=True):
        word = span.tokens.word
        for zone in found:
            places = [m for m, _ in span.places if m.first == zone.first]
            first = places[0].last if places else zone.last
            name, behind = word(first), word(first + 1)
            alone = first < zone.last and behind in words.zone_words
            if alone and first not in span.taken and is_pinyin(name):
                codes[name] = _code_of(zone)
    return codes


def _place(tokens: Tokens, first: int, last: int, code: str) -> Mention:
    start, end = tokens.start[first], tokens.end[last - 1]
    return Mention("term", start, end, Term("place", code), first, last)


def _code_of(mention: Mention) -> str:
    """Return the code of a place, "" for anything else."""
    term = mention.value
    if isinstance(term, Term) and term.dimension in _PLACES:
        return term.code
    return ""


@frozen
class _Namer:
    spans: Sequence[Span]
    words: WordSets
    #: The province that the text was sent from; None where nothing tells it.
    sent_from: str | None = None

    # -- zones -----------------------------------------------------------------------

    def zones(self, at: int) -> list[Mention]:
        """Return the zones that span *at* names in full."""
        span = self.spans[at]
        if not span.holds(self.words.zone_kinds):
            return []
        found = (self._zone(at, index) for index in range(span.first, span.last))
        return [zone for zone in found if zone is not None]

    def _zone(self, at: int, index: int) -> Mention | None:
        """Return the zone whose name ends with token *index*, or None."""
        span, words = self.spans[at], self.words
        tokens = span.tokens
        if tokens.lower[index] not in words.zone_kinds or not self._is_capital(
            tokens, index
        ):
            return None
        first = self._zone_start(span, index)
        lead = first
        while lead < index and tokens.lower[lead] not in words.zone_words:
            lead += 1
        whole = lead == index and tokens.lower[index] in words.abroad_kinds
        if not (first < lead < index or (whole and first < index - 1)):
            return None  # "a Bonded Zone", or no zone of trade
        return self._as_zone(at, first, lead, index + 1)

    def _zone_start(self, span: Span, index: int) -> int:
        tokens, first = span.tokens, index
        while first > max(span.first, index - _LONG):
            before = first - 1
            named = self._is_capital(tokens, before) or tokens.joined[before]
            if tokens.lower[before] in self.words.determiners or not (
                named or tokens.lower[before] in _JOINTS
            ):
                break
            first = before
        return first

    def _as_zone(self, at: int, first: int, lead: int, last: int) -> Mention | None:
        """Return the zone of these tokens, *lead* the first that tells its kind."""
        span = self.spans[at]
        within = [m for m in span.mentions if m.first < lead and m.last > first]
        places = [code for m in within for code in [_code_of(m)] if code]
        if any(m.first < first for m in within):
            return None
        if any(not code.startswith(f"{_HOME}-") for code in places):
            return None
        if not places and span.tokens.lower[last - 1] in self.words.abroad_kinds:
            return None  # it may be any country's
        province = places[0][:_PROVINCE] if places else self._province(at, first)
        if province is None:
            return None
        opening = next((m for m in within if m.first == first), None)
        if (
            opening is not None
            and _code_of(opening) == province
            and opening.last < lead
        ):
            first = opening.last  # "Chongqing Xiyong Comprehensive Bonded Zone"
        tokens = span.tokens
        name = " ".join(tokens.text[tokens.start[first] : tokens.end[last - 1]].split())
        if any(m.first == first and m.last == last and _code_of(m) for m in within):
            return None  # it is listed
        return _place(tokens, first, last, f"{province}/{name}")

    # -- counties and towns ----------------------------------------------------------

    def codes(self) -> dict[str, str]:
        """Return the codes of the names that the text itself calls places."""
        codes: dict[str, str] = {}
        kinds = self.words.local_kinds | self.words.local_offices
        holding = [at for at, span in enumerate(self.spans) if span.holds(kinds)]
        for at in holding:
            span = self.spans[at]
            for index in range(span.first + 1, span.last):
                if span.tokens.lower[index] in kinds:
                    self._add(codes, at, index)
        if not holding:
            return {}
        for span in self.spans:
            self._apposed(codes, span)
        return codes or self._pointed(holding)

    def _apposed(self, codes: dict[str, str], span: Span) -> None:
        """Add the names that an apposition places ("Anping, a county in Hebei")."""
        tokens = span.tokens
        for mention, code in span.places:
            first = mention.first
            if not code.startswith(f"{_HOME}-"):
                continue
            start = max(span.first, first - _APPOSITION)
            comma = next(
                (k for k in range(first - 1, start, -1) if tokens.lower[k] == ","), 0
            )
            if not comma:
                continue
            said = tokens.lower[comma + 1 : first]
            placed = said[:1] == ["in"] or not self.words.local_kinds.isdisjoint(said)
            if (
                placed
                and self._is_name(span, comma - 1)
                and is_pinyin(tokens.lower[comma - 1])
            ):
                codes[tokens.lower[comma - 1]] = (
                    f"{code[:_PROVINCE]}/{tokens.surface(comma - 1)}"
                )

    def _pointed(self, holding: Sequence[int]) -> dict[str, str]:
        """Return the first name alone that "the county" may point back to."""
        kinds = self.words.local_kinds
        pointing = [at for at in holding if self._points_to(at, kinds)]
        if not pointing or self._names_one(kinds - _LISTED):
            return {}
        city = next((at for at, s in enumerate(self.spans) if _holds_city(s)), None)
        for at in pointing:
            listed = _LISTED if city is not None and city <= at else frozenset()
            if not listed or self._points_to(at, kinds - listed):
                return self._first_name(at)
        return {}

    def _names_one(self, kinds: AbstractSet[str]) -> bool:
        """Tell whether a place that is listed is called one of *kinds* ("Anji County").

        What points back to such a place points to that.
        """
        return any(
            "/" in code and span.tokens.word(mention.last) in kinds
            for span in self.spans
            for mention, code in span.places
        )

    @cached_property
    def _firms(self) -> frozenset[str]:
        """The words that have a word for firms behind them ("Anping Group")."""
        ends = self.words.company_ends
        return frozenset(
            span.tokens.lower[index - 1]
            for span in self.spans
            for index in range(span.first + 1, span.last)
            if span.tokens.lower[index] in ends and self._is_capital(span.tokens, index)
        )

    def _points_to(self, at: int, kinds: AbstractSet[str]) -> bool:
        """Tell whether span *at* points back to something of *kinds* ("the county")."""
        span = self.spans[at]
        lower = span.tokens.lower
        return any(
            lower[index] in kinds and lower[index - 1] == "the"
            for index in range(span.first + 1, span.last)
        )

    def _first_name(self, last: int) -> dict[str, str]:
        for at, span in enumerate(self.spans[: last + 1]):
            tokens = span.tokens
            for index in range(span.first, span.last):
                word = tokens.lower[index]
                if not is_pinyin(word) or not self._is_name(span, index):
                    continue
                if word in self._firms:
                    continue
                if index + 1 < span.last and (
                    self._is_capital(tokens, index + 1) or tokens.is_number(index + 1)
                ):
                    continue  # "Page 4"
                province = self._province(at, index)
                if province is not None and self._recurs(word, -1):
                    return {word: f"{province}/{tokens.surface(index)}"}
        return {}

    def _add(self, codes: dict[str, str], at: int, index: int) -> None:
        """Add the name before the kind at token *index*, if one stands there."""
        span, name = self.spans[at], index - 1
        tokens = span.tokens
        word = tokens.lower[name]
        if word in codes or not self._is_name(span, name):
            return
        capital = self._is_capital(tokens, index)
        if tokens.lower[index] in self.words.local_offices and not capital:
            return
        if name == span.first and not capital and not self._recurs(word, at):
            return  # "Inland county towns": the capital opens the sentence
        province = self._province(at, name)
        if province is None and is_pinyin(word):
            province = self.sent_from
        if province is None:
            return
        codes[word] = f"{province}/{tokens.surface(name)}"
        if capital and len(_VOWELS_RE.findall(word)) == 1:
            # A name of one syllable is never said without its kind ("Cao County").
            codes[word] += f" {tokens.surface(index)}"

    def _is_name(self, span: Span, index: int) -> bool:
        """Tell whether a single capitalized word that nothing lists stands there."""
        tokens = span.tokens
        if not self._is_capital(tokens, index) or len(tokens.lower[index]) <= _SHORT:
            return False
        alone = index == span.first or not self._is_capital(tokens, index - 1)
        if not alone and index - 1 not in span.taken:
            return False
        return index not in span.taken

    def _recurs(self, word: str, at: int) -> bool:
        """Tell whether the name stands within a later sentence, too."""
        return self._last_spans.get(word, -1) > at

    @cached_property
    def _last_spans(self) -> dict[str, int]:
        """The last span within which each word stands with a capital."""
        return {
            span.tokens.lower[index]: at
            for at, span in enumerate(self.spans)
            for index in range(span.first + 1, span.last)
            if self._is_capital(span.tokens, index)
        }

    def _is_capital(self, tokens: Tokens, index: int) -> bool:
        return tokens.kind[index] == WORD and tokens.surface(index)[0].isupper()

    # -- provinces -------------------------------------------------------------------

    def placed(self, at: int, mention: Mention) -> Mention:
        """Return a mention of span *at*, if of a zone with its province."""
        code = _code_of(mention)
        if not code.startswith(SOMEWHERE):
            return mention
        province = self._province(at, mention.first) or _HOME
        name = code.removeprefix(SOMEWHERE)
        return evolve(mention, value=Term("place", f"{province}/{name}"))

    def _province(self, at: int, index: int) -> str | None:
        """Return the province of what stands at token *index* of span *at*, or None."""
        span = self.spans[at]
        near = sorted(span.places, key=lambda place: abs(place[0].first - index))
        for mention, code in near:
            if code.startswith(f"{_HOME}-"):
                return code[:_PROVINCE]
            abroad = not code.startswith(_HOME)
            if abroad and abs(mention.first - index) <= _NEAR:
                return None  # it lies abroad
        behind = self._provinces[at + 1 : at + 1 + _REACH]
        return next(filter(None, behind), self._provinces_before[at])

    @cached_property
    def _provinces(self) -> list[str | None]:
        """The first province that each span names."""
        return [_first_province(span) for span in self.spans]

    @cached_property
    def _provinces_before(self) -> list[str | None]:
        """The province of the last span before each that names one."""
        before: list[str | None] = [None]
        for province in self._provinces:
            before.append(province or before[-1])
        return before


def _holds_city(span: Span) -> bool:
    """Tell whether a city of China is mentioned that is listed."""
    codes = (term.code for m in span.mentions for term in _places_of(m))
    return any(
        code.startswith(f"{_HOME}-") and ("/" in code or code in _MUNICIPALITIES)
        for code in codes
    )


def _places_of(mention: Mention) -> Iterator[Term]:
    """Yield the places that a mention may stand for."""
    values = mention.value if isinstance(mention.value, tuple) else (mention.value,)
    for value in values:
        if isinstance(value, Term) and value.dimension in {"place", "city"}:
            yield value


def _first_province(span: Span) -> str | None:
    codes = (code for _, code in span.places)
    return next((c[:_PROVINCE] for c in codes if c.startswith(f"{_HOME}-")), None)
