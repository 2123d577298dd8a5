"""Physical units and money: their factors, their words, and dated exchange rates.

Percent, percentage points, folds and streaks are no units of the registry: their
algebra is that of `tradefacts.model.Quantity`. Pint, Babel and the exchange rates
load when they are first needed.
"""

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
