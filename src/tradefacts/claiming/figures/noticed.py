"""Notices: what a document says that all of its rates are compared with."""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.figures.bases import BASES
from tradefacts.claiming.figures.comparing import imply_baseline
from tradefacts.claiming.items import detail_of, expression_of, kind_at
from tradefacts.model import Basis
from tradefacts.reading.mentions import QUANTITIES, Mention
from tradefacts.reading.periods import PeriodExpression
from tradefacts.reading.reader import Sentence

#: Behind these the heads of a table name the year that it compares with.
_ON_YEAR: Final = frozenset({"on", "over", "from", "against"})
#: In a notice so does this, if it is the year before another ("与2021年相比,下同").
_THAN: Final = "than"


def noticed_basis(sentence: Sentence) -> Basis | None:
    """Return the basis that a notice gives all rates of its document, or None.

    "All increases are against the same period of last year", "(changes on 2016)".
    """
    kinds = sentence.kinds
    if "notice" not in kinds and ("changed" not in kinds or kinds & QUANTITIES):
        return None
    return basis_in(sentence)


def basis_in(sentence: Sentence) -> Basis | None:
    """Return what a sentence without figures says that something is compared with."""
    mentions = sentence.mentions
    for index, mention in enumerate(mentions):
        expression = expression_of(mention)
        if expression is None:
            pass
        elif (
            expression.unit == "same"
            or (
                expression.year is not None and kind_at(mentions, index - 1) in _ON_YEAR
            )
            or _is_before_another(mentions, index, expression)
        ):
            return "yoy"
        basis = BASES.get(detail_of(mention))
        if mention.kind == "basis" or (mention.kind == "changed" and basis):
            return basis
    return None


def _is_before_another(
    mentions: Sequence[Mention], index: int, expression: PeriodExpression
) -> bool:
    """Tell whether figures are compared with the year before one that is named."""
    if expression.year is None or kind_at(mentions, index - 1) != _THAN:
        return False
    others = filter(None, map(expression_of, mentions[:index]))
    return any(other.year == expression.year + 1 for other in others)


def apply_basis(drafts: Sequence[Draft], basis: Basis) -> None:
    """Give the growths without a basis that of the notice in their document."""
    for draft in drafts:
        plain = draft.average is None and draft.basis is None
        if draft.statistic in {"growth", "share_diff"} and plain:
            draft.basis = basis
            draft.inferred.add("comparison.basis")
            imply_baseline(draft)
