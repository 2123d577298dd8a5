"""The last step: drafts become claims, each field checked and its origin kept."""

from collections.abc import Iterable, Sequence

import attrs

from tradefacts.claiming.drafts import Draft
from tradefacts.model import (
    Attribution,
    Claim,
    Comparison,
    Evidence,
    Indicator,
    Quantity,
)
from tradefacts.reading.mentions import Stated
from tradefacts.reading.reader import Document


def to_claims(
    drafts: Sequence[Draft], document: Document, name: str | None = None
) -> tuple[Claim, ...]:
    """Return *drafts* as claims, in the order of the text, none twice."""
    made: dict[int, Claim] = {}
    for draft in drafts:
        claim = _claim(draft, document, name)
        if draft.restates is not None and id(draft.restates) in made:
            claim = attrs.evolve(claim, restates=made[id(draft.restates)].id)
        made[id(draft)] = claim
    unique = {claim.id: claim for claim in reversed(made.values())}
    return tuple(sorted(unique.values(), key=_order))


def _order(claim: Claim) -> tuple[int, int, str, str]:
    return claim.evidence.start, claim.evidence.end, claim.statistic, claim.indicator.key


def _claim(draft: Draft, document: Document, name: str | None) -> Claim:
    mention, sentence = draft.mention, draft.sentence
    start, end = mention.start, mention.end
    return Claim(
        statistic=draft.statistic,  # type: ignore[arg-type]
        indicator=_indicator(draft),
        evidence=Evidence(
            start, end, document.text[start:end],
            min(sentence.start, start), max(sentence.end, end),
        ),  # fmt: skip
        quantity=_quantity(draft),
        period=draft.period,
        comparison=Comparison(
            basis=draft.basis,  # type: ignore[arg-type]
            baseline=draft.baseline,
            denomination=draft.denomination,
            average=draft.average,  # type: ignore[arg-type]
            multiple=draft.multiple,  # type: ignore[arg-type]
            adjusted=draft.adjusted,  # type: ignore[arg-type]
            against=_against(draft),
        ),
        attribution=Attribution(draft.source) if draft.source else None,
        inferred=tuple(_inferred(draft, document)),
        extractor=draft.extractor,
        lang=document.language,
        document=name,
    )


def _indicator(draft: Draft) -> Indicator:
    dims = draft.subject.dims
    return Indicator(
        measure=draft.measure or dims.get("measure") or "trade-value",
        flow=dims.get("flow"),  # type: ignore[arg-type]
        reporter=dims.get("reporter") or None,
        partner=dims.get("partner"),
        product=dims.get("product"),
        mode=dims.get("mode"),
        firm=dims.get("firm"),
        scope=draft.subject.scope,
    )


def _against(draft: Draft) -> Indicator | None:
    if draft.against is None:
        return None
    return _indicator(attrs.evolve(draft, subject=draft.against, measure=None))


def _quantity(draft: Draft) -> Quantity | None:
    stated = draft.stated
    value = draft.value
    if stated is None or value is None:
        return None
    unit = draft.unit or stated.unit or "1"
    per = stated.per if draft.statistic == "level" else None
    if stated.upper is not None:
        low, high = sorted((value, stated.upper.copy_sign(value)))
        return Quantity(value, unit, stated.qualifier, low, high, per)  # type: ignore[arg-type]
    return Quantity.stated(
        value, unit, step=stated.step, qualifier=stated.qualifier, per=per  # type: ignore[arg-type]
    )


def _inferred(draft: Draft, document: Document) -> Iterable[str]:
    yield from draft.inferred
    subject = draft.subject
    for dimension in subject.dims:
        if dimension not in subject.stated and dimension != "measure":
            yield f"indicator.{dimension}"
    if draft.period is not None and draft.period_origin != "stated":
        yield "period"
    if isinstance(draft.stated, Stated) and draft.stated.guessed:
        yield "quantity.unit"
