"""Locations: phrases that only say where something is, or goes, or lies."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.items import (
    VALUED,
    Item,
    Phrase,
    detail_of,
    kind_at,
    role_at,
    stated_of,
)
from tradefacts.claiming.state import Outline
from tradefacts.claiming.subjects.codes import PARTIES
from tradefacts.claiming.subjects.partners import (
    moves_containers,
)
from tradefacts.claiming.subjects.places import HOME, is_chinese, lies_in
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.claiming.subjects.subject import SITES
from tradefacts.reading.mentions import COUNT

_PREDICATES: Final = VALUED | {"rise", "fall", "level", "share", "portion"}
_PREDICATED: Final = _PREDICATES | {"takes"}
#: What states a figure, or a place among others.
_STATED: Final = VALUED | {"superlative", "record", "streak"}
_NAMES: Final = frozenset({"phrase", "term"})
#: Behind these China reports nothing in a text on another country's trade.
_ABROAD: Final = frozenset({"of", "in", "at", "by", "for"})
#: How many items before the seat of a speaker tell that one spoke.
_SPEAKER: Final = 3


def is_no_subject(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> bool:
    """Tell whether the phrase only says where something is, or what was told."""
    if _says_too_little(phrase) or _is_of_figure(outline, index, phrase, registers):
        return True
    if _is_whole_aside(outline.items, index, phrase, registers):
        return True
    items = outline.items
    if _is_someones(items, index, phrase) or _is_apposed(items, index, phrase):
        return True
    if _is_beside_trade(outline, index, phrase):
        return True
    return _is_only_placed(outline, index, phrase, registers)


def _is_apposed(items: Sequence[Item], index: int, phrase: Phrase) -> bool:
    """Tell whether a place is only what another is a part of, or has beside it.

    "The trade of Nansha, the port of Guangzhou, rose".
    """
    placed = phrase.dims.keys() <= PARTIES and not phrase.counted
    around = [kind_at(items, index + k) for k in (-2, -1, 1)]
    before = items[index - 3] if index > len(around) - 1 else None
    if not placed or around != [",", "of", ","] or not isinstance(before, Phrase):
        return False
    return not before.dims.keys().isdisjoint(PARTIES)


def _is_beside_trade(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether something is told there that is no trade ("sifts flour in Peru")."""
    sentence = outline.sentence
    if index <= 1 or not sentence.kinds.isdisjoint(VALUED):
        return False
    placed = phrase.dims.keys() == {"partner"} and "flow" not in sentence.dimensions
    return placed and kind_at(outline.items, index - 1) in {"in", "at"}


def _is_someones(items: Sequence[Item], index: int, phrase: Phrase) -> bool:
    """Tell whether "its" owns what is no trade, behind all figures ("had its way")."""
    owned = phrase.back == [("its", "")] and not (phrase.dims or phrase.counted)
    behind = index and not phrase.total and not phrase.blocked
    return bool(owned and behind) and all(
        item.kind not in _STATED for item in items[index + 1 :]
    )


def _is_whole_aside(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> bool:
    """Tell whether the country is only named behind what its part has.

    "5 points above the rate of the whole country", "the eighth place nationwide".
    """
    country = bool(phrase.back) and all(what == "country" for what, _ in phrase.back)
    if not country or phrase.dims or not index:
        return False
    part = lies_in(registers.current.dims.get("reporter") or "", HOME)
    stated = any(item.kind in _STATED for item in items[index:])
    return part and not stated and any(item.kind in _STATED for item in items[:index])


def _says_too_little(phrase: Phrase) -> bool:
    """Tell whether only a location, or a noun that no number counts, is named."""
    if phrase.dims or phrase.back or phrase.through:
        return False
    return bool(phrase.within or (phrase.counted and not phrase.number_of))


def _is_of_figure(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> bool:
    """Tell whether "the volume" is but the sum that was told, where none was weighed.

    "Trade was 5 billion yuan. The volume was up 5 percent." Where the value is told
    beside it, it is none, and a weight never is.
    """
    if phrase.dims != {"measure": "volume"} or registers.carried_amount is not None:
        return False
    words, word = outline.words, outline.sentence.tokens.word
    valued = (item.dims for item in outline.items if isinstance(item, Phrase))
    beside = any(dims == {"measure": "trade-value"} for dims in valued)
    if beside or word(phrase.last - 1) not in words.volumes:
        return False
    before = word(phrase.first - 1)
    pointed = before in words.definites or before in words.demonstratives
    verb = role_at(outline.items, index + 1) in _PREDICATED
    return pointed and verb and bool(registers.read)


def _is_only_placed(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> bool:
    """Tell whether the phrase is a location; where something is "that city" may be."""
    located = _is_location(outline, index, phrase, registers)
    if located and phrase.dims.keys() == {"reporter"} and not (index or phrase.owns):
        # "Zhejiang has done well", in a text on Ningbo; "its exports" may follow.
        whole = _is_aside(outline.items, index, phrase, registers)
        registers.rising = phrase.dims["reporter"] if whole else ""
    if located and _happens_there(outline, index, registers):
        registers.note_places({**phrase.dims, "partner": ""})
    return located


def _is_location(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> bool:
    """Tell whether the phrase only says where the subject lies, or goes."""
    joint = role_at(outline.items, index - 1)
    named = phrase.dims.keys()
    current = registers.current.dims
    if named == {"partner"}:
        partner = phrase.dims["partner"]
        moves = moves_containers(outline.items, index)
        located = joint in {"in", "at"}
        # "Trade with emerging markets in Africa" is with that.
        located = located and kind_at(outline.items, index - 2) != "scope"
        return not moves and (located or partner == current.get("reporter"))
    if named != {"reporter"}:
        return False
    # "The ratio at ports in China".
    counts = phrase.counted and not (phrase.number_of or phrase.back)
    counted = counts and (
        joint in {"in", "at", "on"} or _happens_there(outline, index, registers)
    )
    staged = kind_at(outline.items, index - 2) == "term" and joint in {"in", "at"}
    staged = staged or (index > 0 and detail_of(outline.items[index - 1]) == "scene")
    aside = _is_aside(outline.items, index, phrase, registers)
    aside = aside or _is_seat(outline.items, index)
    # "Coal was quoted at 5 yuan at Qinhuangdao".
    aside = aside or (registers.current.blocked and joint in {"in", "at", "on"})
    if counted or staged or aside or _is_scene(outline, phrase, registers):
        return True  # "a fair in Guangzhou" is only held there
    topic = joint == "for" and index == 1  # "For Hunan the year was good"
    if not (phrase.back or topic) and _locates(outline, index, phrase, registers):
        return True
    held = current.get("reporter")
    if held == "":
        return joint in {"in", "of", ",", "at"}  # where a company has its seat
    lies = lies_in(held or "", phrase.dims["reporter"])
    # "In May, China" is a subject.
    apposed = joint == "," and kind_at(outline.items, index - 2) in _NAMES
    return lies and (joint in {"in", "of"} or apposed)


def _is_figure(item: Item) -> bool:
    """Tell whether *item* states a figure; "two tins" do not."""
    stated = stated_of(item)
    worded = item.kind == COUNT and stated is not None and stated.worded
    return item.kind in VALUED and not worded


def _is_scene(outline: Outline, phrase: Phrase, registers: Registers) -> bool:
    """Tell whether a zone or port of the home is where something happens.

    "A parcel left the Waigaoqiao Bonded Zone" in a text on Shanghai; what opens its
    sentence, or has a figure, is more than that.
    """
    if phrase.back or any(map(_is_figure, outline.items)):
        return False
    home, place = registers.home, phrase.dims["reporter"]
    inside = home is not None and lies_in(place, home) and place.endswith(SITES)
    return inside and phrase.first > outline.sentence.first + 1


def _is_seat(items: Sequence[Item], index: int) -> bool:
    """Tell whether it is where a speaker sits (", said Li, an official of Foshan")."""
    before = [item.kind for item in items[max(0, index - _SPEAKER) : index]]
    told = before == ["say", ",", "of"]
    return told and not any(item.kind in VALUED for item in items[index:])


def _is_aside(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> bool:
    """Tell whether the country of a region is only spoken of, without a figure.

    "China's reforms went on" in a text on the trade of a province.
    """
    held = registers.current.dims.get("reporter") or ""
    return (
        not phrase.back
        and lies_in(held, phrase.dims["reporter"])
        and not any(item.kind in VALUED for item in items[index:])
    )


def _happens_there(outline: Outline, index: int, registers: Registers) -> bool:
    """Tell whether a place only says where something is ("opened a shop in Hunan").

    What opens its sentence, or has a figure, is more than that.
    """
    figures = any(map(_is_figure, outline.items))
    phrase = outline.items[index]
    thing = isinstance(phrase, Phrase) and phrase.counted is not None
    placed = thing or role_at(outline.items, index - 1) in {"in", "at", "on"}
    return (
        placed and index > 1 and bool(registers.topic or registers.lead) and not figures
    )


def _locates(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> bool:
    """Tell whether a reporter behind a joint is none of its own."""
    joint = role_at(outline.items, index - 1)
    foreign = not is_chinese(registers.home or HOME)
    if foreign and joint in _ABROAD and is_chinese(phrase.dims["reporter"]):
        return True  # "shut out of China" in a text on another country
    if joint == "through":  # "exported 5 cars through Yantian Port"
        return any("reporter" in subject.stated for subject in registers.written)
    if joint in {"in", "at", "on"}:
        if _happens_there(outline, index, registers):
            return True
        if registers.current.dims.get("reporter") == "":
            return True  # "the company in Hunan"
        return bool(registers.written) and "reporter" in registers.written[-1].stated
    return joint in {"from", "to", "for"}
