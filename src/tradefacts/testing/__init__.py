"""For authors of plugins: `check_plugin()`, and Hypothesis strategies.

It needs Hypothesis, which comes with `tradefacts[testing]`.
"""

from tradefacts.testing.check import Verdict, check_plugin, leave_nothing, try_plugin
from tradefacts.testing.sentences import sentences
from tradefacts.testing.values import claims, indicators, periods, quantities

__all__ = [
    "Verdict",
    "check_plugin",
    "claims",
    "indicators",
    "leave_nothing",
    "periods",
    "quantities",
    "sentences",
    "try_plugin",
]
