"""Stating: whose offices state figures of trade, by their names and places."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.items import detail_of, kind_at, skip, skip_back, term_in
from tradefacts.claiming.subjects.codes import COUNTRY
from tradefacts.claiming.subjects.nation import STATING
from tradefacts.claiming.subjects.places import HOME, lies_in
from tradefacts.claiming.subjects.sights import Sight
from tradefacts.reading.mentions import Mention, Term

#: What may stand between an office and that it says something.
_WHEN: Final = frozenset({"calendar", "period", "on", "title", "person"})
#: What may stand between that it is told, and the office.
_BEFORE: Final = frozenset({"article", "from", "of"})
#: What stands between offices that say something together.
_BESIDE: Final = frozenset({"and", "(", ")"})
#: How far an office may stand behind the place that it is of, in tokens.
_GAP: Final = 4
_CUSTOMS: Final = "customs-administration"
#: How the codes of the offices of a country end.
_AGENCIES: Final = "-agencies"
#: How many tokens the name of an office has that is no word for any ("customs").
_FULL_NAME: Final = 3
#: Offices of China, where no other country has them.
_OF_STATE: Final = frozenset({
    "customs-administration", "ministry-of-commerce", "state-council",
    "foreign-exchange-administration", "bureau-of-statistics",
})  # fmt: skip


def has_office(sight: Sight, index: int) -> bool:
    """Tell whether an office of the place states something ("Peru's ministry said")."""
    mentions = sight.mentions
    at = index + 1 + (kind_at(mentions, index + 1) == "possessive")
    if at >= len(mentions) or term_in(mentions[at], "institution") is None:
        return False
    if mentions[at].first - mentions[index].last > _GAP:
        return False
    return sight.is_head or is_stated(mentions, index, at)


def has_customs(sight: Sight, index: int) -> bool:
    """Tell whether the customs of a place in China state something."""
    if not lies_in(sight.code_at(index), HOME) or index + 1 >= len(sight.mentions):
        return False
    office = term_in(sight.mentions[index + 1], "institution")
    customs = office is not None and office.code == _CUSTOMS
    return customs and not sight.is_head and has_office(sight, index)


def is_stated(mentions: Sequence[Mention], first: int, at: int) -> bool:
    """Tell whether the office at *at*, whose name begins at *first*, says something."""
    behind = at + 1
    while kind_at(mentions, behind) in _BESIDE or (
        behind < len(mentions) and term_in(mentions[behind], "institution") is not None
    ):
        behind += 1  # "贸易协会、关税厅（海关）公布"
    said = kind_at(mentions, skip(mentions, behind, _WHEN)) in STATING
    before = skip_back(mentions, first - 1, _BEFORE)
    return said or kind_at(mentions, before) in STATING or _is_heard(mentions, at)


def _is_heard(mentions: Sequence[Mention], at: int) -> bool:
    """Tell whether something is heard from the office at *at* ("从海关获悉")."""
    return detail_of(mentions[at + 1]) == "heard" if at + 1 < len(mentions) else False


def country_of(office: Term) -> str:
    """Return the place that an office is the office of by its name, "" if any may."""
    named = dict(office.implies).get("reporter")
    if named is not None:
        return named
    country, ending = office.code[:COUNTRY], office.code[COUNTRY:]
    return country.upper() if ending == _AGENCIES else ""


def is_of_state(mention: Mention) -> bool:
    """Tell whether an office of China is named in full."""
    office = term_in(mention, "institution")
    full = mention.last - mention.first >= _FULL_NAME
    return full and office is not None and office.code in _OF_STATE
