"""Drafts that plugins give: how one is made, and how it meets the general ones."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final

import attrs

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.items import expression_of, stated_of
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.model import Basis, Flow, Period, Statistic
from tradefacts.reading.mentions import QUANTITIES, Mention
from tradefacts.reading.periods import PeriodContext
from tradefacts.reading.reader import Document, Sentence

#: Fields that go with a statistic, beside its basis.
_OF_STATISTIC: Final = (
    "baseline", "against", "denomination", "average", "multiple", "adjusted",
)  # fmt: skip
#: How the rule is called by which a plugin's draft has its statistic.
_RULE: Final = "extractor"


def find_figures(sentence: Sentence) -> Iterator[Mention]:
    """Yield the quantities that *sentence* mentions, in order."""
    for mention in sentence.mentions:
        if mention.kind in QUANTITIES:
            yield mention


def find_period(sentence: Sentence, document: Document) -> Period | None:
    """Return the period that *sentence* states, where it states one and no more.

    "Last year" and the like are told by the publication date of *document*.
    """
    stated = _periods(sentence, document.published)
    return stated.pop() if len(stated) == 1 else None


def _periods(sentence: Sentence, published: date | None) -> set[Period | None]:
    context = PeriodContext(published)
    expressions = (expression_of(mention) for mention in sentence.mentions)
    return {context.resolve(each) for each in expressions if each is not None}


def draft_of(  # noqa: PLR0913 - one argument a field
    sentence: Sentence,
    figure: Mention,
    statistic: Statistic,
    *,
    measure: str | None = None,
    flow: Flow | None = None,
    reporter: str | None = None,
    partner: str | None = None,
    product: str | None = None,
    mode: str | None = None,
    firm: str | None = None,
    scope: Iterable[str] = (),
    period: Period | None = None,
    basis: Basis | None = None,
    baseline: Period | None = None,
    source: str | None = None,
    unit: str | None = None,
    sign: int = 1,
    alone: bool = False,
) -> Draft:
    """Return the draft that *figure*, a mention of *sentence*, states a *statistic*.

    What is left out here is filled in from what the general grammar reads of the same
    words, if it reads anything: whose trade it is, when, who says so. With *alone* it
    is not, and stays null. A *sign* of -1 turns the value ("fell 9.2 percent"). A
    *period* that the words state only with the date of publication is marked inferred.
    """
    given = {
        "measure": measure, "flow": flow, "reporter": reporter, "partner": partner,
        "product": product, "mode": mode, "firm": firm,
    }  # fmt: skip
    dims = {name: code for name, code in given.items() if code is not None}
    stated = period is None or period in _periods(sentence, None)
    return Draft(
        figure,
        stated_of(figure),
        statistic,
        Subject(dims, stated=set(dims), scope=tuple(scope)),
        sentence,
        rule=_RULE,
        sign=sign,
        period=period,
        period_origin="stated" if stated else "resolved",
        basis=basis,
        baseline=baseline,
        source=source,
        unit=unit,
        open=not alone,
    )


def fill(general: Sequence[Draft], given: Sequence[Draft]) -> None:
    """Fill in what drafts of a plugin leave open, each from the general one it meets.

    Fields that are not of its statistic stay open.
    """
    by_sentence = _by_sentence(general)
    for draft in given:
        same = _met(draft, by_sentence)
        if draft.open and same:
            _fill(draft, same[0])


def meet(general: Sequence[Draft], given: Sequence[Draft]) -> list[Draft]:
    """Return all drafts but those general ones whose words a plugin claims.

    What restated one of these restates the plugin's.
    """
    if not given:
        return [*general]
    by_sentence = _by_sentence(general)
    heirs: dict[int, Draft] = {}
    for draft in given:
        for each in _met(draft, by_sentence):
            heirs.setdefault(id(each), draft)
    drafts = [*given, *(draft for draft in general if id(draft) not in heirs)]
    _relink(drafts, heirs)
    # What restates another comes behind it.
    return sorted(drafts, key=lambda draft: draft.mention.start)


def _by_sentence(drafts: Iterable[Draft]) -> Mapping[int, Sequence[Draft]]:
    found: dict[int, list[Draft]] = defaultdict(list)
    for draft in drafts:
        found[draft.sentence.start].append(draft)
    return found


def _met(draft: Draft, general: Mapping[int, Sequence[Draft]]) -> list[Draft]:
    """Return those of *general*, by sentence, whose words overlap with *draft*'s."""
    return [d for d in general.get(draft.sentence.start, ()) if _overlap(d, draft)]


def _overlap(one: Draft, other: Draft) -> bool:
    left, right = one.mention, other.mention
    return left.start < right.end and right.start < left.end


def _relink(drafts: Iterable[Draft], heirs: Mapping[int, Draft]) -> None:
    for draft in drafts:
        if draft.restates is not None:
            heir = heirs.get(id(draft.restates), draft.restates)
            draft.restates = None if heir is draft else heir


def _fill(draft: Draft, general: Draft) -> None:
    """Fill in from *general* what *draft* leaves open."""
    if draft.period is None:
        draft.period = general.period
        draft.period_origin = general.period_origin
        draft.period_place = general.period_place
    draft.source = draft.source or general.source
    draft.unit = draft.unit or general.unit
    draft.restates = draft.restates or general.restates
    _fill_subject(draft, general)
    if draft.statistic == general.statistic:
        _fill_comparison(draft, general)


def _fill_subject(draft: Draft, general: Draft) -> None:
    own, other = draft.subject, general.subject
    if "measure" not in own.dims:
        draft.measure = draft.measure or general.measure
    draft.subject = attrs.evolve(
        own,
        dims={**other.dims, **own.dims},
        stated=own.stated | other.stated,
        scope=own.scope or other.scope,
    )


def _fill_comparison(draft: Draft, general: Draft) -> None:
    draft.sign = general.sign if draft.sign == 1 else draft.sign
    if draft.basis is None:
        draft.basis = general.basis
        draft.inferred |= general.inferred
    for name in _OF_STATISTIC:
        if getattr(draft, name) is None:
            setattr(draft, name, getattr(general, name))
