"""Homes: whose trade a document speaks of, told before it is read.

All that its opening tells is weighed: each thing has the weight of its kind, times that
of where it stands. The home is the place that has the most.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from typing import Final

from tradefacts.claiming.items import terms_of
from tradefacts.claiming.subjects.codes import MUNICIPALITIES, OWN_MONEY
from tradefacts.claiming.subjects.evidence import Evidence, evidence_in
from tradefacts.claiming.subjects.frames import telling_paragraphs
from tradefacts.claiming.subjects.places import HOME, is_chinese, lies_in
from tradefacts.claiming.subjects.sights import Sight
from tradefacts.claiming.subjects.subject import narrower
from tradefacts.reading.fiscal import FiscalYears
from tradefacts.reading.reader import Document, Sentence
from tradefacts.reading.wordsets import WordSets
from tradefacts.records import evolve, frozen

#: What tells for a place, or against it, how much it weighs, and why.
WEIGHTS: Final[Mapping[str, tuple[int, str]]] = {
    "title": (9, "the line is headed by the place"),
    "region": (18, "an office of its own states something"),
    "owner": (8, "a flow is its own"),
    "world": (8, "it is the trade of the world"),
    "deed": (7, "it does the trade of the sentence"),
    "nation": (7, "the state tells its own trade"),
    "office": (6, "its office states something"),
    "traders": (4, "a rank is of those who trade with it"),
    "country": (5, "words point back to the country"),
    "figures": (5, "figures of trade are its own"),
    "line": (9, "a line to another country carries it"),
    "money": (2, "sums are in its money"),
    "notice": (5, "sums are said to be in its money"),
    "pair": (5, "it is the first of two that trade"),
    "port": (6, "it is told what its port moves"),
    "trade": (4, "it stands in a sentence on trade"),
    "measured": (3, "something is measured in it"),
    "district": (3, "the customs of its district state something"),
    "headline": (3, "it stands in the headline"),
    "trains": (3, "trains run from many places"),
    "pointer": (2, "words point back to such a place"),
    "state": (2, "an office of a state is named"),
    "goods": (2, "goods are its own"),
    "abroad": (3, "the report was sent from there, abroad"),
    "dateline": (1, "the report was sent from there"),
    "passed": (1, "goods pass through it"),
    "named": (1, "it is named"),
    "elsewhere": (1, "it is named, abroad"),
    "other": (0, "it is named beside"),
    "foreign": (-4, "an office is named as no country but others have"),
    "ranked": (-3, "it is ranked as one that is traded with"),
    "partner": (-4, "it is one that is traded with"),
}
#: What stands first weighs most: the weights of sentences, in their order.
_PLACED: Final = (8, 8, 6, 4, 3, 2, 2, 1, 1, 1, 1, 1)
#: The same of a dateline.
_DATELINE: Final = 5
#: The paragraphs that they are of.
_OPENING: Final = 6
#: What China has before anything is told, for most texts are on it.
_PRIOR: Final = 10
#: What a country has at the least that a text is on.
_LEAST: Final = 9
#: What China has before, against its own parts.
_OF_WHOLE: Final = 6
#: The home of a text on the trade of a place that it does not name.
UNKNOWN: Final = ""
#: The longest line that heads a section, in tokens, and what it holds.
_SHORT_LINE: Final = 12
_OF_HEAD: Final = frozenset({"term", "count", "(", ")", ",", "article"})
#: The months that the fiscal years of states begin in, where not in January.
_FISCAL: Final = {
    "AU": 7, "BD": 7, "BT": 7, "CA": 4, "EG": 7, "GB": 4, "HK": 4, "IN": 4, "IR": 3,
    "JP": 4, "KE": 7, "LK": 1, "MM": 4, "NP": 7, "NZ": 7, "PK": 7, "SG": 4, "TH": 10,
    "TZ": 7, "UG": 7, "US": 10, "ZA": 4,
}  # fmt: skip


@frozen
class Reason:
    """A piece of evidence, and what it weighs."""

    place: str
    weight: int
    evidence: Evidence

    @property
    def why(self) -> str:
        """Why it tells for the place."""
        return WEIGHTS[self.evidence.kind][1]


#: States that give a fiscal year the number of the year that it begins in.
_BY_FIRST: Final = frozenset({"JP"})


def fiscal_years(home: str, told: int | None) -> FiscalYears:
    """Return when the fiscal years of a country begin, and those that a text *told* of.

    In most countries it is January; a text on China that speaks of them is on others.
    """
    own = None if is_chinese(home) else _FISCAL.get(home, 1)
    return FiscalYears(told or own, home in _BY_FIRST and not told, told)


def home_of(document: Document, words: WordSets) -> str:
    """Return whose trade is spoken of: the place for which the most weighs."""
    reasons = reasons_of(document, words)
    home = _heaviest(reasons)
    # "The city" may be any in English.
    return home if home or words.modifiers_first else HOME


def reasons_of(document: Document, words: WordSets) -> list[Reason]:
    """Return all that the opening of a document tells of its home, weighed."""
    reasons: list[Reason] = []
    located: dict[str, set[str]] = {}
    for sight, placed in _sights(document, words):
        earlier = tuple(reasons)
        for region, finer in sight.located:
            located.setdefault(region, set()).add(finer)
        for evidence in evidence_in(sight):
            of_country = evidence.place == "?country" and earlier
            place = _settled(evidence, earlier if of_country else reasons)
            if place is not None:
                weight = WEIGHTS[evidence.kind][0] * placed
                reasons.append(Reason(place, weight, evidence))
    # "North China ports" in the headline are those of the place there that follows.
    only = {
        region: places.pop() for region, places in located.items() if len(places) == 1
    }
    return [evolve(r, place=only.get(r.place, r.place)) for r in reasons]


def _settled(evidence: Evidence, reasons: Sequence[Reason]) -> str | None:
    """Return the place that *evidence* tells of, behind all *reasons*; None if none."""
    place = evidence.place
    if place.startswith("?"):
        return _pointed(place[1:], reasons)
    if evidence.kind == "money" and place == HOME:
        # What is called as the money of the mainland is may be another's.
        told = [r for r in reasons if r.evidence.kind != "money"]
        leading = _heaviest_country(told)
        return leading if leading in OWN_MONEY else HOME
    if evidence.kind == "dateline" and place == _CAPITAL:
        return HOME
    return place


def reason_of(document: Document, words: WordSets, home: str) -> Reason | None:
    """Return what tells the most that a document is on *home*; None if nothing does."""
    reasons = (r for r in reasons_of(document, words) if r.place == home)
    return max(reasons, key=lambda reason: reason.weight, default=None)


def _sights(document: Document, words: WordSets) -> Iterator[tuple[Sight, int]]:
    """Yield the sentences of the opening, each with how much its place weighs.

    The rows of a table name one of several each.
    """
    if document.dateline is not None:
        yield Sight(document.dateline, words, is_dateline=True), _DATELINE
    told = (p for p in telling_paragraphs(document) if p.kind != "table")
    found = [
        (s, p.kind == "heading") for p in islice(told, _OPENING) for s in p.sentences
    ]
    sure: set[str] = set()
    headed = bool(found) and found[0][1]
    for (sentence, heads), placed in zip(found, _PLACED[not headed :], strict=False):
        sight = Sight(sentence, words, is_heading=heads, told=frozenset(sure))
        sure.update(code for k in sight.places if (code := sight.code_at(k)))
        yield sight, placed


def _pointed(what: str, reasons: Sequence[Reason]) -> str | None:
    """Return the place that "the city" or the like points to.

    It is the last that trade was told of, else the first that is named; it is unknown
    where none is named that is such a place, and None for any other word.
    """
    if what == "country":
        return _heaviest_country(reasons, prior=0)
    if what == "province" and not any(lies_in(r.place, HOME) for r in reasons):
        return _SOME_PROVINCE
    if what == "port":
        ports = (r.place for r in reversed(reasons) if r.evidence.kind == "port")
        return next(ports, None)
    if what == "trains":
        sites = (r.place for r in reasons if r.evidence.kind in _OF_TRAINS)
        return next((p for p in sites if lies_in(p, HOME)), HOME)
    level = _LEVELS.get(what)
    if level is None:
        return None
    named: dict[int, list[str]] = {0: [], 1: [], 2: []}
    for reason in reasons:
        kind = reason.evidence.kind
        place = _province(reason.place) if level == 1 else reason.place
        if lies_in(place, HOME) and kind not in _OF_OFFICES and _fits(place, level):
            named[_WEAK.get(kind, 0)].append(place)
    return next(iter([*named[0][-1:], *named[1], *named[2]]), UNKNOWN)


def _fits(place: str, level: int) -> bool:
    """Tell whether a place lies as deep in the country as a province, or a city."""
    return level == 1 or _is_city(place)


#: One that is named behind what points to it.
_SOME_PROVINCE: Final = "CN-?"
#: How deep in the country such a place lies.
_LEVELS: Final = {"province": 1, "city": 2}
#: They tell of a place as what it is the district of.
_OF_OFFICES: Final = frozenset({"district", "office"})
#: They tell of a place only that it is named, the last only where it is written.
_WEAK: Final = {"named": 1, "elsewhere": 1, "other": 1, "passed": 1, "dateline": 2}
#: They tell of a place as one where trains start, or pass.
_OF_TRAINS: Final = frozenset({"trade", "measured", "district", "port"})
#: From where a report on the country is sent.
_CAPITAL: Final = "CN-BJ"
#: What tells of the country, and nothing of which place in it.
_OF_COUNTRY: Final = frozenset({"money"})


def _is_city(place: str) -> bool:
    return place in MUNICIPALITIES or (place.startswith(f"{HOME}-") and "/" in place)


def _province(place: str) -> str:
    return place.partition("/")[0] if place.startswith(f"{HOME}-") else place


def _heaviest(reasons: Sequence[Reason]) -> str:
    """Return the country that the most weighs for, or the place in China that does."""
    home = _heaviest_country(reasons)
    return home if home != HOME else _heaviest_in_china(reasons)


def _heaviest_country(reasons: Sequence[Reason], prior: int = _PRIOR) -> str:
    """Return the country that the most weighs for, the first told of several."""
    countries: Counter[str] = Counter()
    if prior:
        countries[HOME] = prior
    for reason in reasons:
        chinese = reason.place == UNKNOWN or is_chinese(reason.place)
        countries[HOME if chinese else reason.place] += reason.weight
    heaviest = max(countries.items(), key=lambda item: item[1], default=(HOME, 0))
    home, weight = heaviest
    return home if weight >= (_LEAST if prior else 0) else HOME


def _heaviest_in_china(reasons: Sequence[Reason]) -> str:
    """Return the place in China: the finest that outweighs what it lies in.

    Nor may all others of its kind weigh more: a text on several is on the whole.
    """
    weights: Counter[str] = Counter({HOME: _OF_WHOLE})
    for reason in reasons:
        if reason.evidence.kind not in _OF_COUNTRY:
            weights[reason.place] += reason.weight
    unnamed = weights.pop(_SOME_PROVINCE, 0)
    unknown, whole = weights.pop(UNKNOWN, 0) + unnamed, HOME
    while True:
        part, weight, others = _heaviest_part(weights, whole)
        if whole == HOME:
            weight += unknown  # "the city", which may be named behind that
        if weight < max(weights[whole], others + 1):
            return whole
        if not part or (unnamed and whole == HOME):
            return part
        whole = part


def _heaviest_part(weights: Mapping[str, int], whole: str) -> tuple[str, int, int]:
    """Return the part of *whole* that weighs most, that weight, and all others'."""
    parts: Counter[str] = Counter()
    for place, weight in weights.items():
        part = _part(whole, place)
        if part is not None:
            parts[part] += weight
    part, weight = max(parts.items(), key=lambda item: item[1], default=("", 0))
    return part, weight, sum(parts.values()) - weight


def _part(whole: str, place: str) -> str | None:
    """Return the part of *whole* that *place* lies in, or is; None if none."""
    if not lies_in(place, whole):
        return None
    return _province(place) if whole == HOME else place


def section_home(sentences: Sequence[Sentence]) -> str | None:
    """Return the place that a line names and nothing else, as the head of a section."""
    length = sum(sentence.last - sentence.first for sentence in sentences)
    mentions = [m for sentence in sentences for m in sentence.mentions]
    if length > _SHORT_LINE or any(m.kind not in _OF_HEAD for m in mentions):
        return None
    named = [terms_of(m) for m in mentions if m.kind == "term"]
    codes = [[t.code for t in terms if t.dimension == "place"] for terms in named]
    if not codes or not all(codes):
        return None
    sure = [own[0] for own in codes if len(own) == 1]
    # A name that provinces share means its place in the one that the line names.
    shared = (code for own in codes if len(own) > 1 for code in own)
    fitting = [code for code in shared if any(lies_in(code, own) for own in sure)]
    return narrower(filter(is_chinese, [*sure, *fitting]))
