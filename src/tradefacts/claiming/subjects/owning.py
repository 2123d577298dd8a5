"""Owning: whether a place that was named before has what a phrase names."""

from collections.abc import Mapping
from typing import Final

from tradefacts.claiming.items import Phrase
from tradefacts.claiming.subjects.codes import (
    OF_GOODS,
)

_PLACES_BACK: Final = frozenset({
    "country", "province", "region", "district", "city", "zone", "port",
})  # fmt: skip
#: What joins a place to the flow that is its own ("trade of the city", "its trade").
_POSSESSING: Final = frozenset({"", "of"})
_OWNING: Final = _POSSESSING | {"through", "at", "in"}


def is_owned(phrase: Phrase) -> bool:
    """Tell whether a place that was named before has the flow ("the city's trade").

    Verbs are said of goods ("exported through the port").
    """
    joints = _POSSESSING if phrase.deed else _OWNING
    return bool(phrase.back) and any(
        what in _PLACES_BACK and joint in joints for what, joint in phrase.back
    )


def is_bare(phrase: Phrase) -> bool:
    """Tell whether a flow is named, and nothing with it."""
    dims = phrase.dims
    return phrase.has_flow and not phrase.back and dims.keys() <= {"flow", "measure"}


def turns_around(phrase: Phrase, topic: Mapping[str, str]) -> bool:
    """Tell whether a flow is all that one has, the other way than the topic's.

    In a text on what a city sells to Peru, "the city's imports" are from all the world.
    """
    ways = {phrase.dims.get("flow"), topic.get("flow")}
    return ways == {"exports", "imports"} and is_owned(phrase)


def owned_by(phrase: Phrase, current: Mapping[str, str]) -> dict[str, str]:
    """Return whose the *current* subject is, and in which goods where those have it."""
    of_goods = phrase.dims.get("measure") in OF_GOODS
    names = {"reporter", "product"} if of_goods else {"reporter"}
    return {k: v for k, v in current.items() if k in names}
