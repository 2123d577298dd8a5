"""All rules that hold between the figures of a document."""

from collections.abc import Iterator

from tradefacts.checking.binding import Binding
from tradefacts.checking.changes import change_bindings
from tradefacts.checking.parts import part_bindings
from tradefacts.checking.shares import share_bindings
from tradefacts.checking.spans import span_bindings
from tradefacts.checking.web import Web

__all__ = ["bindings"]


def bindings(web: Web) -> Iterator[Binding]:
    """Yield the rules that hold in *web*, those with an open role among them."""
    yield from change_bindings(web)
    yield from share_bindings(web)
    yield from span_bindings(web)
    yield from part_bindings(web)
