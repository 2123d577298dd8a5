"""Words that state a growth by themselves: "doubled", "flat", "double-digit"."""

from decimal import Decimal

from tradefacts.reading.languages.en.lexing.meanings import STATING
from tradefacts.reading.languages.en.lexing.scan import Scan
from tradefacts.reading.languages.en.words import load_words
from tradefacts.reading.mentions import Cue, Mention, Stated
from tradefacts.reading.tokens import MARK


def growth_of(scan: Scan, cue: Cue, first: int, last: int) -> Mention:
    """Return the quantity that a word states ("doubled")."""
    kind, unit, hedge = STATING[cue.name]
    qualifier = scan.quantities.hedge(first) or hedge
    stated = Stated(Decimal(cue.value), Decimal(0), unit, qualifier, worded=True)
    return scan.mention(kind, first, last, stated)


def states_growth(scan: Scan, index: int, end: int) -> bool:
    """Tell whether what follows lets a word state a growth ("double those of").

    "Flat" does so before no noun, "double" and "twice" before what they multiply.
    """
    tokens = scan.tokens
    followers = load_words()["stating"].get(tokens.lower[index])
    if followers is None or end > index + 1:
        return True
    ends = end >= scan.last or tokens.kind[end] == MARK
    joined = tokens.joint(end) != "" or tokens.joint(index) != ""
    return not joined and ("" if ends else tokens.word(end)) in followers
