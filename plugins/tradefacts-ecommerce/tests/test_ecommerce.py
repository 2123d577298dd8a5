"""The plugin keeps the contract."""

from tradefacts import Plugin
from tradefacts_ecommerce import plugin


def test_it_is_a_plugin() -> None:
    assert isinstance(plugin, Plugin)
    assert plugin.name == "ecommerce"
