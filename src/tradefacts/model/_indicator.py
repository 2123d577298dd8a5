"""Indicators: what is measured, whose it is and how it is narrowed.

Only the form of a code is checked here. Which codes exist is said by the
vocabularies.
"""

from typing import Final, Literal, TypeAlias

import attrs
from attrs.validators import optional

from tradefacts.model._checks import form, forms, one_of, texts
from tradefacts.records import frozen

Flow: TypeAlias = Literal["trade", "exports", "imports", "balance"]

_CODE: Final = form("[a-z0-9]+ (?: -[a-z0-9]+ )*", "lithium-batteries")
_PLACE: Final = form(
    r"""
    [A-Z][A-Z0-9]+ (?: -[A-Z0-9]+ )*         # CN, CN-ZJ, WORLD, CENTRAL-ASIA
    (?: / [^\s/|] (?: [^/|\n]* [^\s/|] )? )?  # /Taizhou, /Yangtze River Delta
    """,
    "CN, CN-ZJ, CN-ZJ/Taizhou, ASEAN or WORLD",
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
    measure: str = attrs.field(default="trade-value", validator=_CODE)
    #: The direction of trade, or None where the text gives none.
    flow: Flow | None = attrs.field(default=None, validator=optional(one_of(Flow)))
    #: Whose trade: CN, CN-ZJ, CN-ZJ/Taizhou, WORLD; None for a company.
    reporter: str | None = attrs.field(default=None, validator=optional(_PLACE))
    #: With whom: an ISO 3166-1 code or a group; None for the whole world.
    partner: str | None = attrs.field(default=None, validator=optional(_PLACE))
    #: What is traded, in kebab case; None for all goods.
    product: str | None = attrs.field(default=None, validator=optional(_CODE))
    #: The trade regime or business form; None for all.
    mode: str | None = attrs.field(default=None, validator=optional(_CODE))
    #: The kind of enterprise; None for all.
    firm: str | None = attrs.field(default=None, validator=optional(_CODE))
    #: The words of the text that narrow the indicator and that no code carries.
    scope: tuple[str, ...] = attrs.field(default=(), converter=texts, validator=_WORDS)

    @property
    def key(self) -> str:
        """A stable string of all dimensions, equal for comparable figures only.

        The order in which the words of the scope were found does not count.
        """
        dimensions = (
            self.measure,
            self.flow,
            self.reporter,
            self.partner,
            self.product,
            self.mode,
            self.firm,
        )
        words = (word.replace("\\", r"\\").replace("|", r"\|") for word in self.scope)
        return "|".join((*(code or "*" for code in dimensions), *sorted(words)))
