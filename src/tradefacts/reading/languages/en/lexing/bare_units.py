"""Units without a number: those of a table, and the currency that a notice gives.

"Billion US dollars", "US$ million"; "in RMB".
"""

from decimal import Decimal

from tradefacts.reading.languages.en.lexing.scan import Scan
from tradefacts.reading.languages.en.words import word_list
from tradefacts.reading.mentions import Cue, Mention, Stated


def read_unit(scan: Scan, index: int) -> Mention | None:
    """Return the unit at *index* that has no number, or None."""
    return _scaled_unit(scan, index) or _currency(scan, index)


def _currency(scan: Scan, index: int) -> Mention | None:
    """Read the currency that a notice gives: "in RMB", "unit: yuan"."""
    if scan.tokens.word(index - 1) not in word_list("notice", "before"):
        return None
    sign = scan.units.sign_at(scan.tokens, index)
    money = scan.units.money_at(scan.tokens, index) if sign is None else sign
    if money is None:
        return None
    (unit, end) = money
    return scan.mention("currency", index, end, Cue("currency", unit.code))


def _scaled_unit(scan: Scan, index: int) -> Mention | None:
    """Read the unit of a table: "billion US dollars", "US$ million"."""
    tokens = scan.tokens
    sign = scan.units.sign_at(tokens, index)
    signed = None if sign is None else scan.units.scale_at(tokens, sign[1])
    if sign is not None and signed is not None:
        stated = Stated(Decimal(0), Decimal(0), sign[0].code, scale=signed)
        return scan.within(scan.mention("scaled-unit", index, sign[1] + 1, stated))
    scale = scan.units.scales.get(tokens.lower[index])
    if scale is None or tokens.is_number(index - 1):
        return None
    at = index + 1 + (tokens.word(index + 1) == "of")
    unit = _unit_name(scan, at)
    if unit is None:
        return None
    name, measure, end = unit
    stated = Stated(Decimal(0), Decimal(0), name, scale=scale, measure=measure)
    return scan.within(scan.mention("scaled-unit", index, end, stated))


def _unit_name(scan: Scan, index: int) -> tuple[str, str | None, int] | None:
    """Return the unit at *index*, what it measures, and where it ends.

    Money measures nothing by itself.
    """
    money = scan.units.money_at(scan.tokens, index)
    if money is not None:
        return money[0].code, None, money[1]
    unit = scan.units.unit_at(scan.tokens, index)
    if unit is None:
        return None
    return unit[0].name, unit[0].measure or "volume", unit[1]
