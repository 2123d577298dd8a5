"""Flowers and their auctions."""

from importlib.resources import files

from tradefacts import Plugin, Vocabulary
from tradefacts_example.checks import check_prices
from tradefacts_example.rates import rates

__all__ = ["plugin"]

plugin = Plugin(
    name="example",
    vocabulary=Vocabulary.load(files(__name__) / "example.toml"),
    extractors=(rates,),
    checks=(check_prices,),
)
