"""The steps of a walk: which function takes which kind of item."""

from collections.abc import Callable, Mapping
from typing import Final

from tradefacts.claiming.items import VALUED
from tradefacts.claiming.walking import asides, doubts, scopes
from tradefacts.claiming.walking.companies import meet_company
from tradefacts.claiming.walking.figures import (
    QUALITATIVE,
    claim_list,
    claim_rival,
    claim_unvalued,
)
from tradefacts.claiming.walking.names import meet_name
from tradefacts.claiming.walking.nouns import meet_phrase
from tradefacts.claiming.walking.pointers import take_both, take_one, take_some
from tradefacts.claiming.walking.walk import Walk

_STEPS: Final[Mapping[str, Callable[[Walk, int], None]]] = {
    "phrase": meet_phrase,
    "term": meet_name,
    "company": meet_company,
    # What stands aside, and where it ends.
    "which": asides.open_relative,
    "among": asides.open_parts,
    ",": asides.pass_comma,
    ";": asides.end_clause,
    "break": asides.end_clause,
    "(": asides.open_bracket,
    ")": asides.close_bracket,
    "\u2013": asides.pass_dash,
    "including": asides.open_part,
    # What is no fact.
    "modal": doubts.suppose,
    "negation": doubts.deny,
    "threshold": doubts.limit,
    "subordinate": doubts.look_back,
    "and": doubts.go_on,
    ":": doubts.end_denial,
    # What narrows the subject, widens it, or points to several.
    "scope": scopes.narrow,
    "out-of": scopes.widen,
    "parts": scopes.tell_parts,
    "both": take_both,
    "some": take_some,
    "former": take_one,
    "latter": take_one,
    # What is claimed without a quantity.
    "rival": claim_rival,
    **dict.fromkeys(QUALITATIVE.keys() - {"rival"}, claim_unvalued),
}
#: Kinds of mention that may become a claim.
CLAIMED: Final = VALUED | QUALITATIVE.keys()


def run(walk: Walk) -> None:
    """Read all items of the sentence."""
    items = walk.state.outline.items
    index = 0
    while index < len(items):
        kind = items[index].kind
        if kind in VALUED:
            index = claim_list(walk, index)
        else:
            step = _STEPS.get(kind)
            if step is not None:
                step(walk, index)
        index += 1
    asides.end_relative(walk)
