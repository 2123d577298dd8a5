"""The JSON Schema of a claim, for those who read the output without this library."""

from typing import Any, Final, get_args

from tradefacts.formats.objects import SCHEMA_VERSION
from tradefacts.formats.structuring import DATE_RE, DECIMAL_RE
from tradefacts.model import (
    Adjustment,
    Average,
    Basis,
    Flow,
    Multiple,
    Per,
    Qualifier,
    Statistic,
)

__all__ = ["schema"]

_TEXT: Final = {"type": "string"}
_TEXTS: Final = {"type": "array", "items": _TEXT}
_OFFSET: Final = {"type": "integer", "minimum": 0}
_DATE: Final = {"type": "string", "format": "date", "pattern": f"^{DATE_RE.pattern}$"}
_DECIMAL: Final = {"type": "string", "pattern": f"^{DECIMAL_RE.pattern}$"}
_ID: Final = {"type": "string", "pattern": "^[0-9a-f]{12}$"}
_CURRENCY: Final = {"type": "string", "pattern": "^[A-Z]{3}$"}
_CODE: Final = {"type": "string", "pattern": "^[a-z0-9]+(-[a-z0-9]+)*$"}
_PLACE: Final = {"type": "string", "pattern": "^[A-Z][A-Z0-9]+(-[A-Z0-9]+)*(/[^/|]+)?$"}


def schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) of the object of one claim.

    >>> schema()["title"]
    'Claim'
    """
    claim = _object(
        schema=_about({"const": SCHEMA_VERSION}, "Version of the format."),
        id=_about(_ID, "Unique in its document, the same in every run."),
        document=_about(_or_null(_TEXT), "Name of the document."),
        lang=_about(_TEXT, "Language of the sentence, such as en or zh."),
        extractor=_about(_TEXT, "What found the claim: general, or a plugin."),
        statistic=_about(
            _one_of(Statistic), "What the value says about the indicator."
        ),
        quantity=_about(_or_null(_quantity()), "The value; null for a record."),
        indicator=_about(_indicator(), "What the claim is about."),
        period=_about(_or_null(_period()), "When the value holds."),
        comparison=_about(_comparison(), "What the value is measured against."),
        attribution=_about(_or_null(_object(source=_TEXT)), "Who states it."),
        evidence=_about(_evidence(), "Where the claim stands."),
        restates=_about(
            _or_null(_ID), "The claim that this repeats in another currency."
        ),
        inferred=_about(_TEXTS, "Dotted names of fields that come from a rule."),
    )
    claim["properties"]["converted"] = _about(
        _or_null(_converted()), "The value in the currency asked for; may be left out."
    )
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Claim",
        "description": "One statement of a text that an indicator had a value.",
        **claim,
    }


def _converted() -> dict[str, Any]:
    return _object(
        value=_about(_DECIMAL, "Decimal number in full units."),
        low=_about(_or_null(_DECIMAL), "Lowest number meant; null is no bound."),
        high=_about(_or_null(_DECIMAL), "Highest number meant; null is no bound."),
        unit=_about(_TEXT, "ISO 4217 code, alone or over a unit."),
        rate=_about(_DECIMAL, "What one of the stated unit is worth."),
        on=_about(_TEXT, "The day of the rate, or the period it is the mean of."),
        source=_about(_TEXT, "Who gives the rate."),
    )


def _quantity() -> dict[str, Any]:
    return _object(
        value=_about(_DECIMAL, "Decimal number in full units, with its sign."),
        unit=_about(_TEXT, "ISO 4217 code, percent, 1 or the name of a unit."),
        qualifier=_about(_one_of(Qualifier), "How the text hedges the value."),
        low=_about(_or_null(_DECIMAL), "Lowest number meant; null is no bound."),
        high=_about(_or_null(_DECIMAL), "Highest number meant; null is no bound."),
        per=_about(_or_null(_one_of(Per)), "What a rate is counted by."),
    )


def _indicator() -> dict[str, Any]:
    return _object(
        measure=_about(_CODE, "What is measured."),
        flow=_about(_or_null(_one_of(Flow)), "Direction of trade."),
        reporter=_about(_or_null(_PLACE), "Whose trade; null for a company."),
        partner=_about(_or_null(_PLACE), "With whom; null for the whole world."),
        product=_about(_or_null(_CODE), "What is traded; null for all goods."),
        mode=_about(_or_null(_CODE), "Trade regime or business form."),
        firm=_about(_or_null(_CODE), "Kind of enterprise."),
        scope=_about(_TEXTS, "Narrowing words that no code carries."),
    )


def _comparison() -> dict[str, Any]:
    days = _object(start=_DATE, end=_DATE)
    return _object(
        basis=_about(_or_null(_one_of(Basis)), "Kind of comparison."),
        baseline=_about(_or_null(days), "Period compared with."),
        against=_about(_or_null(_indicator()), "Whole of a share, peer, or total."),
        denomination=_about(_or_null(_CURRENCY), "Currency of a growth."),
        average=_about(_or_null(_one_of(Average)), "What an average rate is by."),
        multiple=_about(_or_null(_one_of(Multiple)), "By how much, or to what."),
        adjusted=_about(_or_null(_one_of(Adjustment)), "What is adjusted for."),
    )


def _period() -> dict[str, Any]:
    return _object(
        start=_about(_DATE, "First day."),
        end=_about(_DATE, "Last day, included."),
        text=_about(_or_null(_TEXT), "The words that state the period."),
    )


def _evidence() -> dict[str, Any]:
    return _object(
        start=_about(_OFFSET, "Offset in code points of the first character."),
        end=_about(_OFFSET, "Offset after the last character."),
        quote=_about(_TEXT, "The text between the two."),
        sentence=_about(_object(start=_OFFSET, end=_OFFSET), "Span of the sentence."),
    )


def _object(**properties: dict[str, Any]) -> dict[str, Any]:
    """Return an object that has these keys, all of them and no other."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _one_of(alias: object) -> dict[str, Any]:
    return {"enum": list(get_args(alias))}


def _or_null(kind: dict[str, Any]) -> dict[str, Any]:
    return {"anyOf": [kind, {"type": "null"}]}


def _about(kind: dict[str, Any], description: str) -> dict[str, Any]:
    return {"description": description, **kind}
