"""The words of fairs: fairs and expos with their exhibitors, buyers and deals."""

from importlib.resources import files

from tradefacts import Plugin, Vocabulary

__all__ = ["plugin"]

plugin = Plugin(
    name="fairs",
    vocabulary=Vocabulary.load(files(__name__) / "fairs.toml"),
)
