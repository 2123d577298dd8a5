"""Cross-border e-commerce: parcels, warehouses, pilot zones, market procurement."""

from importlib.resources import files

from tradefacts import Plugin, Vocabulary
from tradefacts_ecommerce.rates import rates

__all__ = ["plugin"]

plugin = Plugin(
    name="ecommerce",
    vocabulary=Vocabulary.load(files(__name__) / "ecommerce.toml"),
    extractors=(rates,),
)
