"""The last step: drafts become claims, each field checked and its origin kept."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final, cast

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.model import (
    Attribution,
    Claim,
    Comparison,
    Evidence,
    Flow,
    Indicator,
    Quantity,
)
from tradefacts.reading.mentions import UNCODED
from tradefacts.reading.reader import Document
from tradefacts.records import evolve

_MEASURE: Final = "trade-value"


def to_claims(
    drafts: Sequence[Draft], document: Document, name: str | None = None
) -> tuple[Claim, ...]:
    """Return *drafts* as claims, in the order of the text, none twice."""
    return tuple(claim for _, claim in with_claims(drafts, document, name))


def with_claims(
    drafts: Sequence[Draft], document: Document, name: str | None = None
) -> list[tuple[Draft, Claim]]:
    """Return what `to_claims` does, each claim behind the draft that it is of."""
    made: dict[int, Claim] = {}
    for draft in drafts:
        claim = _claim(draft, document, name)
        if draft.restates is not None and id(draft.restates) in made:
            claim = evolve(claim, restates=made[id(draft.restates)].id)
        made[id(draft)] = claim
    unique = {
        made[id(draft)].id: (draft, made[id(draft)]) for draft in reversed(drafts)
    }
    return sorted(unique.values(), key=_order)


def _order(made: tuple[Draft, Claim]) -> tuple[int, int, str, str]:
    _, claim = made
    evidence = claim.evidence
    return evidence.start, evidence.end, claim.statistic, claim.indicator.key


def _claim(draft: Draft, document: Document, name: str | None) -> Claim:
    return Claim(
        statistic=draft.statistic,
        indicator=_indicator(draft.subject, draft.measure),
        evidence=_evidence(draft, document),
        quantity=_quantity(draft),
        period=draft.period,
        comparison=_comparison(draft),
        attribution=Attribution(draft.source) if draft.source else None,
        inferred=tuple(_inferred(draft)),
        extractor=draft.extractor,
        lang=draft.sentence.language,
        document=name,
    )


def _evidence(draft: Draft, document: Document) -> Evidence:
    start, end = draft.mention.start, draft.mention.end
    return Evidence(
        start,
        end,
        document.text[start:end],
        min(draft.sentence.start, start),
        max(draft.sentence.end, end),
    )


def _comparison(draft: Draft) -> Comparison:
    against = draft.against
    return Comparison(
        basis=draft.basis,
        baseline=draft.baseline,
        denomination=draft.denomination,
        average=draft.average,
        multiple=draft.multiple,
        adjusted=draft.adjusted,
        against=_indicator(against, None) if against is not None else None,
    )


def _indicator(subject: Subject, measure: str | None) -> Indicator:
    dims = subject.dims
    return Indicator(
        measure=measure or dims.get("measure") or _MEASURE,
        # Vocabularies give any text; the model refuses what is no flow.
        flow=cast("Flow | None", dims.get("flow") or None),
        reporter=_coded(dims.get("reporter")),
        partner=_coded(dims.get("partner")),
        product=_coded(dims.get("product")),
        mode=_coded(dims.get("mode")),
        firm=dims.get("firm"),
        scope=(*subject.scope, *_uncoded(dims)) if _lacks_code(dims) else subject.scope,
    )


def _coded(code: str | None) -> str | None:
    """Return the code of a place, or of the kind of goods; None if it has none."""
    return (code or "").partition(UNCODED)[0] or None


def _lacks_code(dims: Mapping[str, str]) -> bool:
    """Tell whether words stand in the stead of a code, as they seldom do."""
    return UNCODED in "".join(dims.values())


def _uncoded(dims: Mapping[str, str]) -> Iterator[str]:
    """Yield what narrows an indicator in the stead of what has no code."""
    joints = {"exports": "to", "imports": "from"}
    for name, joint in (
        ("reporter", "of"),
        ("partner", joints.get(dims.get("flow", ""), "with")),
    ):
        place = dims.get(name) or ""
        if place.startswith(UNCODED):
            yield f"{joint} {place[len(UNCODED) :].lower()}"
    for name in ("product", "mode"):
        _, _, words = (dims.get(name) or "").partition(UNCODED)
        if words:
            yield words


def _quantity(draft: Draft) -> Quantity | None:
    stated = draft.stated
    value = draft.value
    if stated is None or value is None:
        return None
    unit = draft.unit or stated.unit or "1"
    per = stated.per if draft.statistic == "level" else None
    qualifier = stated.qualifier
    if stated.upper is not None:
        low, high = sorted((value, stated.upper.copy_sign(value)))
        return Quantity(value, unit, qualifier, low, high, per)
    return Quantity.stated(value, unit, step=stated.step, qualifier=qualifier, per=per)


def _inferred(draft: Draft) -> Iterator[str]:
    """Yield the names of the fields that a rule settled, not words."""
    yield from draft.inferred
    subject = draft.subject
    for dimension in subject.dims:
        unsettled = UNCODED in subject.dims[dimension]
        if dimension in subject.stated or unsettled:
            continue
        if dimension != "measure":
            yield f"indicator.{dimension}"
    if draft.period is not None and draft.period_origin != "stated":
        yield "period"
    if draft.stated is not None and draft.stated.guessed:
        yield "quantity.unit"
