"""The Chinese lexer: one pass over characters that tells what each stretch mentions.

At each token the longest reading wins: a rank, a quantity, a period, a word.
"""

from collections.abc import Sequence
from typing import Final

from tradefacts.reading.languages.zh.bodies import name_bodies
from tradefacts.reading.languages.zh.fields import (
    opened_aspect,
    point_to_zones,
    without_fields,
)
from tradefacts.reading.languages.zh.firms import name_firms
from tradefacts.reading.languages.zh.leaving import leave_reasons, leave_sizes
from tradefacts.reading.languages.zh.lexing.figures import (
    add_currency,
    keep_figure,
    read_figure,
    splits_word,
)
from tradefacts.reading.languages.zh.lexing.forms import (
    add_tail,
    add_word,
    longest_form,
)
from tradefacts.reading.languages.zh.lexing.grammar import add_measures
from tradefacts.reading.languages.zh.lexing.places import (
    add_name,
    add_region,
    add_zone,
    lists_places,
)
from tradefacts.reading.languages.zh.lexing.scan import Scan
from tradefacts.reading.languages.zh.lexing.scenes import read_field, sold_in
from tradefacts.reading.languages.zh.lexing.several import (
    collect,
    recount_list,
    together_end,
)
from tradefacts.reading.languages.zh.lexing.sharing import (
    with_nouns,
    with_prices,
    with_units,
)
from tradefacts.reading.languages.zh.lexing.times import read_days, read_time
from tradefacts.reading.languages.zh.markets import name_markets
from tradefacts.reading.languages.zh.offices import place_offices, without_listeners
from tradefacts.reading.languages.zh.openlists import close_lists
from tradefacts.reading.languages.zh.traders import name_traders
from tradefacts.reading.languages.zh.units import Units
from tradefacts.reading.languages.zh.unlisted import add_unlisted
from tradefacts.reading.languages.zh.wholes import add_wholes, tell_apart
from tradefacts.reading.lexicon import Lexicon
from tradefacts.reading.mentions import Cue, Mention, Term
from tradefacts.reading.tokens import MARK, Tokens

_MARKS: Final = frozenset(",;:()\u2013|")


def read_mentions(
    tokens: Tokens, lexicon: Lexicon, units: Units, first: int, last: int
) -> list[Mention]:
    """Return the mentions of the sentence from token *first* up to *last*, in order."""
    scan = Scan(tokens, lexicon, units, first, last)
    aspect = opened_aspect(tokens, first, last)
    if aspect:
        scan.add("aspect", first, first, Cue("aspect", aspect))
    index = first
    while index < last:
        index = _step(scan, index)
    return _settled(scan.found, tokens, first, last)


def _settled(
    found: list[Mention], tokens: Tokens, first: int, last: int
) -> list[Mention]:
    """Return what was found as all of the sentence shows it to be.

    Here names grow, lists share their units, and what tells no figure is left out.
    """
    heard = without_listeners(point_to_zones(found, tokens), tokens)
    told = leave_sizes(without_fields(heard, tokens), tokens, first)
    told = leave_reasons(told, tokens, first)
    named = name_bodies(place_offices(told, tokens), tokens, first)
    named = name_firms(with_prices(named), tokens, first)
    named = name_traders(named, tokens, first, last)
    shared = add_wholes(tell_apart(named, tokens), tokens, last)
    goods = add_unlisted(tokens, shared, first)
    goods = name_markets(close_lists(goods, tokens), tokens, last)
    return with_nouns(with_units(goods, tokens), tokens)


def _step(scan: Scan, index: int) -> int:
    """Read what begins at *index*; return the token after it."""
    tokens = scan.tokens
    if tokens.kind[index] == MARK and tokens.lower[index] in _MARKS:
        scan.fleeting = False
        return scan.add(tokens.lower[index], index, index + 1)
    if told := (
        read_time(scan, index)
        or add_currency(scan, index)
        or add_tail(scan, index)
        or recount_list(scan, index)
    ):
        return told
    end, meanings = longest_form(scan, index)
    together = together_end(scan, index)
    if together > end:
        return collect(scan, index, together)
    figure = read_figure(scan, index)
    if figure is not None and figure.last >= end and not splits_word(scan, figure):
        return keep_figure(scan, figure)
    return read_days(scan, index) or _words(scan, index, end, meanings)


def _words(scan: Scan, index: int, end: int, meanings: Sequence[Term | Cue]) -> int:
    """Read the words at *index*: a form goes up to *end*; return what is behind."""
    if name := add_name(scan, index, end) or add_zone(scan, index):
        return name
    if end <= index + 1 and (pair := scan.joints.places_paired(index)):
        one, other = pair
        if one.adjective and lists_places(scan.found, index):
            return scan.add("term", index, index + 2, other)  # "中欧、中美贸易"
        scan.add("term", index, index + 1, one)
        if not one.adjective:
            scan.add("with", index + 1, index + 1, Cue("with", "word"))
        return scan.add("term", index + 1, index + 2, other)
    if end <= index + 1 and (own := scan.joints.place_trading(index)):
        return scan.add("term", index, index + 1, own)
    return (
        add_region(scan, index)
        or add_measures(scan, index)
        or read_field(scan, index)
        or sold_in(scan, index)
        or add_word(scan, index, end, meanings)
    )
