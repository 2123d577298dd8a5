"""The words of cross-border e-commerce: parcels, warehouses, pilot zones."""

from importlib.resources import files

from tradefacts import Plugin, Vocabulary

__all__ = ["plugin"]

plugin = Plugin(
    name="ecommerce",
    vocabulary=Vocabulary.load(files(__name__) / "ecommerce.toml"),
)
