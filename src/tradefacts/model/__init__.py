"""What a claim says: plain frozen values, without text and without files."""

from tradefacts.model._claim import (
    Adjustment,
    Attribution,
    Average,
    Basis,
    Claim,
    Comparison,
    Evidence,
    Multiple,
    Statistic,
)
from tradefacts.model._finding import Finding, Implied, Severity
from tradefacts.model._indicator import Flow, Indicator
from tradefacts.model._interval import Interval
from tradefacts.model._period import Period
from tradefacts.model._quantity import Per, Qualifier, Quantity

__all__ = [
    "Adjustment",
    "Attribution",
    "Average",
    "Basis",
    "Claim",
    "Comparison",
    "Evidence",
    "Finding",
    "Flow",
    "Implied",
    "Indicator",
    "Interval",
    "Multiple",
    "Per",
    "Period",
    "Qualifier",
    "Quantity",
    "Severity",
    "Statistic",
]
