"""Logistics: freight trains, containers, throughput, routes and corridors."""

from pathlib import Path
from typing import Final

from tradefacts import Plugin, Vocabulary

__all__ = ["plugin"]

_PATTERNS: Final = (
    # "The ratio of outbound to inbound trains was 1 to 0.8" counts no train.
    "train-ratio  share-noun of/between phrase? to/and? phrase? level/at none:count to none:count",  # noqa: E501 - a pattern is one line
)

plugin = Plugin(
    name="logistics",
    vocabulary=Vocabulary.load(Path(__file__).with_name("logistics.toml")),
    patterns=_PATTERNS,
)
