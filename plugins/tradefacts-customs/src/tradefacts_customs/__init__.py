"""The words of customs: declarations, trade regimes, enterprises, releases."""

from importlib.resources import files

from tradefacts import Plugin, Vocabulary

__all__ = ["plugin"]

plugin = Plugin(
    name="customs",
    vocabulary=Vocabulary.load(files(__name__) / "customs.toml"),
)
