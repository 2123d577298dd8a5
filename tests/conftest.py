"""What the tables of examples are read with, and how they write a claim."""

from collections.abc import Callable

import pytest

from tradefacts import Extractor
from tradefacts.model import Claim

Shown = Callable[[Claim], str]


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    """Return an extractor with all plugins, whose mistakes are raised."""
    return Extractor(strict=True)


@pytest.fixture(scope="session")
def shown() -> Shown:
    """Return what writes a claim as `quote: statistic value unit, dimensions, ...`."""
    return _shown


def _shown(claim: Claim) -> str:
    """Return a claim on one line."""
    quantity, indicator = claim.quantity, claim.indicator
    said: list[str] = [claim.statistic]
    if quantity:
        said.append(f"{quantity.value.normalize():f} {quantity.unit}")
    if quantity and quantity.qualifier != "exact":
        said.append(quantity.qualifier)
    where = [
        getattr(indicator, name)
        for name in ("flow", "reporter", "partner", "product", "mode", "firm")
    ]
    if indicator.measure != "trade-value":
        where.insert(0, indicator.measure)
    parts = [
        " ".join(said),
        " ".join(code for code in where if code),
        claim.period.format() if claim.period else "",
        claim.comparison.basis or "",
    ]
    return f"{claim.evidence.quote}: " + ", ".join(part for part in parts if part)
