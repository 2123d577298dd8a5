"""Libraries that not everybody has installed, loaded when a file needs them."""

from importlib import import_module
from typing import Any

from tradefacts.corpus.sources.source import Source
from tradefacts.errors import ExtraError
from tradefacts.extras import needs


def load(module: str, extra: str, source: Source) -> Any:  # noqa: ANN401 - a module
    """Return a *module* that an *extra* of this package brings.

    Raises:
        DocumentError: it is not there; the error says how to get it.
    """
    try:
        with needs(extra):
            return import_module(module)
    except ExtraError as error:
        reason = f"{error.library} is not installed"
        raise source.error(reason, f"pip install 'tradefacts[{extra}]'") from error
