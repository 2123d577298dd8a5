"""Typed, checkable claims about foreign trade, read out of texts.

Each public name loads its module on first use, so that the import itself is quick.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Final

from tradefacts.version import __version__

if TYPE_CHECKING:
    from tradefacts.checking import Fact, Reference, References
    from tradefacts.claims import Claims, extract, facts
    from tradefacts.errors import (
        BreachError,
        ContractError,
        CurrencyError,
        DocumentError,
        ExtraError,
        LanguageError,
        OffsetError,
        ParseError,
        PluginError,
        PluginWarning,
        RateError,
        RunError,
        TradefactsError,
        UnitError,
        VocabularyError,
    )
    from tradefacts.explaining import (
        ExplainedClaim,
        Explanation,
        FieldOrigin,
        NoClaim,
        SeenItem,
        Span,
    )
    from tradefacts.extraction import Extractor
    from tradefacts.model import (
        Attribution,
        Claim,
        Comparison,
        Evidence,
        Finding,
        Implied,
        Indicator,
        Interval,
        Period,
        Quantity,
    )
    from tradefacts.plugin import Plugin
    from tradefacts.plugin_file import read_plugin
    from tradefacts.reading import (
        find_periods,
        find_quantities,
        parse_period,
        parse_quantity,
    )
    from tradefacts.reading.vocabulary import Vocabulary
    from tradefacts.registry import extractor
    from tradefacts.units import convert

__all__ = [
    "Attribution",
    "BreachError",
    "Claim",
    "Claims",
    "Comparison",
    "ContractError",
    "CurrencyError",
    "DocumentError",
    "Evidence",
    "ExplainedClaim",
    "Explanation",
    "ExtraError",
    "Extractor",
    "Fact",
    "FieldOrigin",
    "Finding",
    "Implied",
    "Indicator",
    "Interval",
    "LanguageError",
    "NoClaim",
    "OffsetError",
    "ParseError",
    "Period",
    "Plugin",
    "PluginError",
    "PluginWarning",
    "Quantity",
    "RateError",
    "Reference",
    "References",
    "RunError",
    "SeenItem",
    "Span",
    "TradefactsError",
    "UnitError",
    "Vocabulary",
    "VocabularyError",
    "__version__",
    "convert",
    "extract",
    "extractor",
    "facts",
    "find_periods",
    "find_quantities",
    "parse_period",
    "parse_quantity",
    "read_plugin",
]

#: The module of each public name.
_HOMES: Final = {
    "Attribution": "tradefacts.model",
    "BreachError": "tradefacts.errors",
    "Claim": "tradefacts.model",
    "Claims": "tradefacts.claims",
    "Comparison": "tradefacts.model",
    "ContractError": "tradefacts.errors",
    "CurrencyError": "tradefacts.errors",
    "DocumentError": "tradefacts.errors",
    "Evidence": "tradefacts.model",
    "ExplainedClaim": "tradefacts.explaining",
    "Explanation": "tradefacts.explaining",
    "ExtraError": "tradefacts.errors",
    "Extractor": "tradefacts.extraction",
    "Fact": "tradefacts.checking",
    "FieldOrigin": "tradefacts.explaining",
    "Finding": "tradefacts.model",
    "Implied": "tradefacts.model",
    "Indicator": "tradefacts.model",
    "Interval": "tradefacts.model",
    "LanguageError": "tradefacts.errors",
    "NoClaim": "tradefacts.explaining",
    "OffsetError": "tradefacts.errors",
    "ParseError": "tradefacts.errors",
    "Period": "tradefacts.model",
    "Plugin": "tradefacts.plugin",
    "PluginError": "tradefacts.errors",
    "PluginWarning": "tradefacts.errors",
    "Quantity": "tradefacts.model",
    "RateError": "tradefacts.errors",
    "Reference": "tradefacts.checking",
    "References": "tradefacts.checking",
    "RunError": "tradefacts.errors",
    "SeenItem": "tradefacts.explaining",
    "Span": "tradefacts.explaining",
    "TradefactsError": "tradefacts.errors",
    "UnitError": "tradefacts.errors",
    "Vocabulary": "tradefacts.reading.vocabulary",
    "VocabularyError": "tradefacts.errors",
    "convert": "tradefacts.units",
    "extract": "tradefacts.claims",
    "extractor": "tradefacts.registry",
    "facts": "tradefacts.claims",
    "find_periods": "tradefacts.reading",
    "find_quantities": "tradefacts.reading",
    "parse_period": "tradefacts.reading",
    "parse_quantity": "tradefacts.reading",
    "read_plugin": "tradefacts.plugin_file",
}

if not TYPE_CHECKING:  # type checkers would take every name for one that exists

    def __getattr__(name: str) -> object:
        """Load a public name on first use."""
        if name not in _HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(_HOMES[name]), name)
        globals()[name] = value
        return value

    def __dir__() -> list[str]:
        """Return the public names, loaded or not."""
        return sorted({*globals(), *__all__})
