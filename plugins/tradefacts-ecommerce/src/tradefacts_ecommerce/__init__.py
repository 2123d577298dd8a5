"""Cross-border e-commerce: parcels, warehouses, pilot zones, market procurement."""

from pathlib import Path

from tradefacts import Plugin, Vocabulary
from tradefacts_ecommerce.rates import rates

__all__ = ["plugin"]

plugin = Plugin(
    name="ecommerce",
    vocabulary=Vocabulary.load(Path(__file__).with_name("ecommerce.toml")),
    extractors=(rates,),
)
