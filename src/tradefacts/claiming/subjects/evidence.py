"""Evidence: what a sentence tells of whose trade a text is on, place by place.

What weighs how much stands in `homes`; here it is only named.
"""

from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from tradefacts.claiming.items import detail_of, kind_at, stated_of, term_in
from tradefacts.claiming.subjects.codes import COUNTRY, OWN_MONEY
from tradefacts.claiming.subjects.nation import (
    FIGURES,
    is_counted_by_state,
    is_national,
    is_ours,
    is_provincial,
    nation_of,
    runs_nationwide,
    tells_of_line,
)
from tradefacts.claiming.subjects.places import HOME, is_chinese, lies_in
from tradefacts.claiming.subjects.possession import has_part, is_other_side
from tradefacts.claiming.subjects.sights import Sight
from tradefacts.claiming.subjects.standing import standing_at
from tradefacts.claiming.subjects.stating import country_of, is_of_state, is_stated
from tradefacts.reading.mentions import MONEY, Mention
from tradefacts.records import frozen

#: Whose money is that of texts on any country, or of several.
_OF_MANY: Final = frozenset({"US", "CN", "EU"})
#: Money of no single country has such a code.
_SHARED: Final = "X"
_YUAN: Final = "CNY"
_WORLD: Final = "WORLD"
#: Offices of any country but China.
_FOREIGN: Final = "foreign-agencies"
#: Behind these the world's trade is but a whole, or a scene.
_PARTS: Final = frozenset({"in", "portion", "share", "to", "by"})
#: A price in yuan, which is less, may be told in the text of any country.
_SUM: Final = 1_000_000
#: How far behind a word that points back its flow may stand, in mentions.
_REACH: Final = 3


@frozen
class Evidence:
    """One thing that tells for a place, or against it."""

    place: str
    #: What it is, as the table of weights names it.
    kind: str
    #: The words that tell it.
    mention: Mention


def evidence_in(sight: Sight) -> Iterator[Evidence]:
    """Yield all that a sentence tells, each thing of a place once."""
    seen: set[tuple[str, str]] = set()
    for tell in _TELLING:
        for found in tell(sight):
            if (found.place, found.kind) not in seen:
                seen.add((found.place, found.kind))
                yield found


def _of_places(sight: Sight) -> Iterator[Evidence]:
    """Yield what each place of a sentence is in it: one thing, the first that holds."""
    if sight.sentence.dimensions.isdisjoint({"place", "group"}):
        return
    other = False
    for index in sight.places:
        code = sight.code_at(index)
        other = is_other_side(sight, index, before=other)
        whole = index > 1 and has_part(sight, index - 2)
        if not code or (sight.is_aside(index) and not whole):
            continue
        # Who trades with a province or a city does so in a text on that.
        against = other and not lies_in(code, HOME)
        kind = "partner" if against else standing_at(sight, index)
        if kind == "dateline" and not is_chinese(code):
            kind = "abroad"
        if kind:
            yield Evidence(code, kind, sight.mentions[index])


def _of_offices(sight: Sight) -> Iterator[Evidence]:
    """Yield whose offices state something, where their names tell that."""
    if "institution" not in sight.sentence.dimensions:
        return
    mentions = sight.mentions
    for index, mention in enumerate(mentions):
        office = term_in(mention, "institution")
        if office is None:
            continue
        place = country_of(office)
        if office.code == _FOREIGN and "place" not in sight.sentence.dimensions:
            yield Evidence(HOME, "foreign", mention)
        if place and (sight.is_head or is_stated(mentions, index, index)):
            kind = "office" if place == HOME or not is_chinese(place) else "district"
            kind = "region" if place in OWN_MONEY else kind
            yield Evidence(place, kind, mention)


def _of_state(sight: Sight) -> Iterator[Evidence]:
    """Yield China where its own offices state its trade, or trains of it run."""
    sentence, words = sight.sentence, sight.words
    if is_national(sentence, words):
        yield Evidence(nation_of(sentence, words), "nation", sight.mentions[0])
    elif is_counted_by_state(sentence, words):
        yield Evidence(HOME, "nation", sight.mentions[0])
    elif tells_of_line(sentence, words):
        yield Evidence(HOME, "line", sight.mentions[0])
    elif runs_nationwide(sentence):
        yield Evidence("?trains", "trains", sight.mentions[0])
    elif "institution" in sentence.dimensions and "place" not in sentence.dimensions:
        for mention in filter(is_of_state, sight.mentions):
            yield Evidence(HOME, "state", mention)


def _of_money(sight: Sight) -> Iterator[Evidence]:
    """Yield whose money sums are in, unless it is that of many."""
    if MONEY not in sight.sentence.kinds:
        return
    seen: set[str] = set()
    for mention in sight.mentions:
        stated = stated_of(mention) if mention.kind == MONEY else None
        if stated is None or not stated.unit:
            continue
        place = stated.unit[:COUNTRY]
        if stated.unit == _YUAN and stated.value < _SUM:
            continue
        if place in seen or (place in _OF_MANY and stated.unit != _YUAN):
            continue
        if not stated.unit.startswith(_SHARED):
            seen.add(place)
            yield Evidence(place, "money", mention)


def _of_notice(sight: Sight) -> Iterator[Evidence]:
    """Yield whose money all sums are said to be in ("in New Zealand dollars")."""
    notices = (m for m in sight.mentions if m.kind == "currency")
    for mention in notices if "currency" in sight.sentence.kinds else ():
        place = detail_of(mention)[:COUNTRY]
        if place not in _OF_MANY and not place.startswith(_SHARED):
            yield Evidence(place, "notice", mention)


def _of_pointers(sight: Sight) -> Iterator[Evidence]:
    """Yield the kind of place that a sentence points back to, where it is on trade."""
    sentence = sight.sentence
    ranked = "superlative" in sentence.kinds
    told = sight.is_on_trade or ranked or "flow" in sentence.dimensions
    if is_provincial(sentence, sight.words):
        yield Evidence("?province", "pointer", sight.mentions[0])
    if "anaphor" not in sentence.kinds or not told:
        return
    for index, mention in enumerate(sight.mentions):
        detail = detail_of(mention) if mention.kind == "anaphor" else ""
        if detail == "country":
            if is_ours(sight.mentions, index) and _tells_flow(sight, index):
                ours = sentence.tokens.word(mention.first) in sight.words.ours
                yield Evidence(HOME if ours else "?country", "country", mention)
        elif detail:
            # A region may be a province.
            what = "province" if detail == "region" else detail
            yield Evidence(f"?{what}", "pointer", mention)


def _tells_flow(sight: Sight, index: int) -> bool:
    """Tell whether a flow stands near behind a word that points back."""
    behind = sight.mentions[index + 1 : index + 1 + _REACH]
    if kind_at(sight.mentions, index + 1) == "superlative":
        return sight.words.modifiers_first  # "我国第一大贸易伙伴"
    return any(term_in(m, "flow") for m in takewhile(_is_no_figure, behind))


def _is_no_figure(mention: Mention) -> bool:
    return mention.kind not in FIGURES


def _of_world(sight: Sight) -> Iterator[Evidence]:
    """Yield the world where its trade is told ("global exports rose")."""
    tokens = sight.sentence.tokens
    if "flow" not in sight.sentence.dimensions:
        return
    for index, mention in enumerate(sight.mentions):
        if index in sight.places:
            return
        if term_in(mention, "flow"):
            word = tokens.word(mention.first - 1)
            said = {word, tokens.word(mention.first - 2) + word}
            before = kind_at(sight.mentions, index - 1)
            if not sight.words.worldly.isdisjoint(said) and before not in _PARTS:
                yield Evidence(_WORLD, "world", mention)
            return


_TELLING: Final = (
    _of_places,
    _of_offices,
    _of_state,
    _of_money,
    _of_notice,
    _of_pointers,
    _of_world,
)
