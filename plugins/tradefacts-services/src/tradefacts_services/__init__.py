"""The words of services: trade in them, digital trade and outsourcing."""

from importlib.resources import files

from tradefacts import Plugin, Vocabulary

__all__ = ["plugin"]

plugin = Plugin(
    name="services",
    vocabulary=Vocabulary.load(files(__name__) / "services.toml"),
)
