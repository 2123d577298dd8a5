"""The words of logistics: freight trains, containers, throughput and routes."""

from importlib.resources import files

from tradefacts import Plugin, Vocabulary

__all__ = ["plugin"]

plugin = Plugin(
    name="logistics",
    vocabulary=Vocabulary.load(files(__name__) / "logistics.toml"),
)
