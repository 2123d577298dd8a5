"""Indicators: what is measured, whose it is and how it is narrowed.

Only the form of a code is checked here. Which codes exist is said by the
vocabularies.
"""

from typing import Final, Literal, TypeAlias

import attrs

from tradefacts.model._checks import form, forms, one_of, texts
from tradefacts.records import frozen

Flow: TypeAlias = Literal["trade", "exports", "imports", "balance"]

_CODE: Final = "[a-z0-9]+ (?: -[a-z0-9]+ )*", "lithium-batteries"
_ANY_CODE: Final = form(*_CODE, optional=True)
_ANY_PLACE: Final = form(
    r"""
    [A-Z][A-Z0-9]+ (?: -[A-Z0-9]+ )*         # CN, CN-ZJ, WORLD, CENTRAL-ASIA
    (?: / [^\s/|] (?: [^/|\n]* [^\s/|] )? )?  # /Taizhou, /Yangtze River Delta
    """,
    "CN, CN-ZJ, CN-ZJ/Taizhou, ASEAN or WORLD",
    optional=True,
)
_WORDS: Final = forms(r"[\s\S]*\S[\s\S]*", "by road")


@frozen
class Indicator:
    """What a figure is about: a measure and the dimensions that narrow it.

    >>> Indicator(flow="exports", reporter="CN", partner="US").key
    'trade-value|exports|CN|US|*|*|*'

    Raises:
        ValueError: a code is not well formed.
    """

    #: What is measured, in kebab case.
    measure: str = attrs.field(default="trade-value", validator=form(*_CODE))
    #: The direction of trade, or None where the text gives none.
    flow: Flow | None = attrs.field(default=None, validator=one_of(Flow, optional=True))
    #: Whose trade: CN, CN-ZJ, CN-ZJ/Taizhou, WORLD; None for a company.
    reporter: str | None = attrs.field(default=None, validator=_ANY_PLACE)
    #: With whom: an ISO 3166-1 code or a group; None for the whole world.
    partner: str | None = attrs.field(default=None, validator=_ANY_PLACE)
    #: What is traded, in kebab case; None for all goods.
    product: str | None = attrs.field(default=None, validator=_ANY_CODE)
    #: The trade regime or business form; None for all.
    mode: str | None = attrs.field(default=None, validator=_ANY_CODE)
    #: The kind of enterprise; None for all.
    firm: str | None = attrs.field(default=None, validator=_ANY_CODE)
    #: The words of the text that narrow the indicator and that no code carries.
    scope: tuple[str, ...] = attrs.field(default=(), converter=texts, validator=_WORDS)

    @property
    def key(self) -> str:
        """A stable string of all dimensions, equal for comparable figures only.

        The order in which the words of the scope were found does not count.
        """
        words = [word.replace("\\", r"\\").replace("|", r"\|") for word in self.scope]
        dimensions = (
            self.measure or "*",
            self.flow or "*",
            self.reporter or "*",
            self.partner or "*",
            self.product or "*",
            self.mode or "*",
            self.firm or "*",
        )
        return "|".join((*dimensions, *sorted(words)))
