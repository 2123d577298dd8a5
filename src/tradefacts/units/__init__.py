"""Physical units and money: their factors, their words, and dated exchange rates.

Percent, percentage points, folds and streaks are no units of the registry: their
algebra is that of `tradefacts.model.Quantity`. Pint, Babel and the exchange rates
load when they are first needed.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tradefacts.units._registry import (
        compatible,
        currencies,
        registry,
        rescale,
        scale,
    )
    from tradefacts.units.rates import (
        Converted,
        CsvRates,
        EuropeanCentralBank,
        Rate,
        Rates,
        convert,
    )

__all__ = [
    "Converted",
    "CsvRates",
    "EuropeanCentralBank",
    "Rate",
    "Rates",
    "compatible",
    "convert",
    "currencies",
    "registry",
    "rescale",
    "scale",
]

_RATES: Final = frozenset({
    "Converted", "CsvRates", "EuropeanCentralBank", "Rate", "Rates", "convert",
})  # fmt: skip

if not TYPE_CHECKING:  # type checkers would take every name for one that exists

    def __getattr__(name: str) -> object:
        """Load the registry of units, or the exchange rates, on first use."""
        if name not in __all__:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        module = "rates" if name in _RATES else "_registry"
        return getattr(import_module(f"{__name__}.{module}"), name)
