"""The nation: sentences on trade of the country, or a province, that name no place."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from tradefacts.claiming.items import VALUED, detail_of, kind_at, term_in, terms_of
from tradefacts.claiming.subjects.places import HOME, lies_in
from tradefacts.reading.mentions import COUNT, Mention
from tradefacts.reading.reader import Sentence
from tradefacts.reading.tokens import MARK, Tokens
from tradefacts.reading.wordsets import WordSets

#: They say that an office states something, before or behind it.
STATING: Final = frozenset({"say", "according", "data"})
#: The office that counts the trade of the country, where no place is named with it.
_CUSTOMS: Final = "customs-administration"
#: Offices that no place apart has.
_OF_CHINA: Final = frozenset({"ministry-of-commerce", "state-council"})
#: How many tokens its name has that is no word for any customs.
_FULL_NAME: Final = 3
#: They run from many places.
_TRAINS: Final = "trains"
#: Names that are of no place, and bodies that speak for no country.
_NEUTRAL: Final = "neutral"
_NO_OFFICES: Final = frozenset({"companies", _NEUTRAL})
#: Kinds of mention that state the figures of trade.
FIGURES: Final = VALUED - {COUNT}
#: Behind these the country is only a whole, or what is compared with.
_BESIDES: Final = frozenset({"portion", "than", "more", "less", "exceed", "with", "in"})
#: What points back to a province, or to a district where it is no such region.
_PROVINCIAL: Final = frozenset({"province", "region", "district"})
#: How many words a usage has.
_PAIR: Final = 2


def is_national(sentence: Sentence, words: WordSets) -> bool:
    """Tell whether a sentence has figures of the trade of its own country.

    It names no place, and an office of the state tells them.
    """
    mentions = sentence.mentions
    if sentence.kinds.isdisjoint(FIGURES) or "flow" not in sentence.dimensions:
        return False
    if any(map(_is_local, mentions)):
        return False
    if "place" in sentence.dimensions or sentence.kinds.isdisjoint(STATING):
        return False
    return any(is_state_office(m, sentence.tokens, words) for m in mentions)


def nation_of(sentence: Sentence, words: WordSets) -> str:
    """Return whose office of state it is that an `is_national` sentence has.

    The words tell it where such an office may be of China or of a place apart
    ("財政部公布，5月出口年增5%，出超3億美元").
    """
    if any(map(_is_of_china, sentence.mentions)) or not words.usages:
        return HOME
    if any(map(_is_customs, sentence.mentions)):
        return HOME
    tokens = sentence.tokens
    span = range(sentence.first, sentence.last)
    if all(tokens.surface(at) == tokens.lower[at] for at in span):
        return HOME  # in the characters of the mainland
    said, kinds = tokens.lower[sentence.first : sentence.last], tokens.kind
    for at, (word, other) in enumerate(pairwise(said), sentence.first):
        place = words.usages.get(f"{word} {other}")
        if at == sentence.first or kinds[at - 1] == MARK:
            place = words.usages.get(f", {word} {other}", place)
        # Elsewhere the two only meet ("支出超", "5月增長").
        if place is not None and tokens.is_number(at + _PAIR):
            return place
    return HOME


def is_counted_by_state(sentence: Sentence, words: WordSets) -> bool:
    """Tell whether China's customs state what a sentence tells up to them.

    What stands behind that with no trade of its own is but a scene ("..., China's
    customs data showed, as snow closed the roads of Gansu").
    """
    mentions = sentence.mentions
    if "institution" not in sentence.dimensions or sentence.kinds.isdisjoint(STATING):
        return False
    for index in range(len(mentions) - 2, -1, -1):
        if term_in(mentions[index], "flow"):
            return False
        stated = kind_at(mentions, index + 1) in STATING
        if stated and is_state_office(mentions[index], sentence.tokens, words):
            told = mentions[: index + 1]
            return any(map(_is_of_china, told)) and not any(map(_is_local, told))
    return False


def tells_of_line(sentence: Sentence, words: WordSets) -> bool:
    """Tell whether a sentence is on what a line to another country carries."""
    if sentence.kinds.isdisjoint(VALUED):
        return False
    return any(_is_line(sentence, mention, words) for mention in sentence.mentions)


def runs_nationwide(sentence: Sentence) -> bool:
    """Tell whether a sentence is on trains of no place ("中欧班列开行1万列")."""
    if sentence.kinds.isdisjoint(VALUED) or "measure" not in sentence.dimensions:
        return False
    mentions = sentence.mentions
    measures = (term_in(m, "measure") for m in mentions)
    trains = any(m is not None and m.code == _TRAINS for m in measures)
    return trains and not any(map(_is_local, mentions))


def _is_line(sentence: Sentence, mention: Mention, words: WordSets) -> bool:
    """Tell whether a railway with a name of its own heads a clause."""
    office = term_in(mention, "institution")
    if office is None or office.code != _NEUTRAL:
        return False
    tokens, at = sentence.tokens, mention.first
    at -= tokens.word(at - 1) in words.definites
    heads = at <= sentence.first or tokens.kind[at - 1] == MARK
    return heads and tokens.word(mention.last - 1) in words.lines


def is_provincial(sentence: Sentence, words: WordSets) -> bool:
    """Tell whether a sentence has figures of a province that it does not name."""
    if sentence.kinds.isdisjoint(FIGURES):
        return False
    tokens = sentence.tokens
    return any(
        detail_of(m) in _PROVINCIAL
        if m.kind == "anaphor"
        else term_in(m, "institution") and tokens.word(m.first) in words.provinces
        for m in sentence.mentions
    )


def _is_local(mention: Mention) -> bool:
    """Tell whether a place in the country, or its office, is named or pointed to."""
    if mention.kind == "anaphor":
        return detail_of(mention) != "country"
    if mention.kind == "term" and any(lies_in(t.code, HOME) for t in terms_of(mention)):
        return True
    office = term_in(mention, "institution")
    return office is not None and dict(office.implies).get("reporter", HOME) != HOME


def _is_of_china(mention: Mention) -> bool:
    """Tell whether China, or an office of China by its name, is mentioned."""
    place, office = term_in(mention, "place"), term_in(mention, "institution")
    if place is not None:
        return place.code == HOME
    return office is not None and dict(office.implies).get("reporter") == HOME


def _is_customs(mention: Mention) -> bool:
    """Tell whether the customs administration is named in full ("海關總署").

    So it is with offices that none but China has ("商務部").
    """
    office = term_in(mention, "institution")
    full = mention.last - mention.first >= _FULL_NAME
    if office is None:
        return False
    return office.code in _OF_CHINA or (full and office.code == _CUSTOMS)


def is_state_office(mention: Mention, tokens: Tokens, words: WordSets) -> bool:
    """Tell whether an office is one of the whole country, by its name."""
    office = term_in(mention, "institution")
    if office is None or office.code in _NO_OFFICES:
        return False
    if dict(office.implies).get("reporter") == HOME:
        return True  # "China's customs"
    before = mention.first - 1
    if before > 0 and tokens.text[tokens.start[before]].isupper():
        return False  # "the Ural customs administration"
    said = {tokens.word(mention.first), tokens.word(mention.last - 1)}
    said.add(tokens.word(before))
    if not said.isdisjoint(words.local_bodies):
        return False
    return office.code == _CUSTOMS or not said.isdisjoint(words.state_bodies)


def is_ours(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether the country is pointed to, and not as a whole or a comparand."""
    if mentions[index].kind != "anaphor" or detail_of(mentions[index]) != "country":
        return False
    part = kind_at(mentions, index - 1) == "of" and kind_at(mentions, index - 2)
    return part not in VALUED and kind_at(mentions, index - 1) not in _BESIDES
