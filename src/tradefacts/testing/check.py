"""Holds a plugin to the contract."""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from tempfile import TemporaryDirectory

from hypothesis.configuration import set_hypothesis_home_dir, storage_directory

from tradefacts.errors import BreachError
from tradefacts.plugin import Plugin
from tradefacts.records import frozen
from tradefacts.testing.laws import LAWS
from tradefacts.testing.trial import Trial


@frozen
class Verdict:
    """What came of one law."""

    #: The name of the law.
    rule: str
    #: What it asks for, in a sentence.
    meaning: str
    #: How the plugin breaks it; None where it keeps it.
    error: BreachError | None


def check_plugin(
    plugin: Plugin, *, texts: Iterable[str] = (), examples: int = 50
) -> None:
    """Hold *plugin* to the contract, on *texts* and on others that are made up.

    Each law makes up so many *examples*: sentences in the words of the plugin, and any
    other text. They are the same in every run.

    - loads: its words and its patterns are well formed;
    - examples: what its own examples promise is read;
    - total: it reads any text without an exception;
    - spans: a quote is the text at its span;
    - deterministic: the same text gives the same claims;
    - evidence: the words of a claim state its figure;
    - declared: its codes are those of its vocabulary, or of the core's;
    - checks: its checks take any claims, and find something in those alone;
    - linear: ten times the text takes at most fifteen times the time.

    Raises:
        ExceptionGroup: of one `BreachError` for each law that the plugin breaks.
    """
    verdicts = try_plugin(plugin, texts=texts, examples=examples)
    errors = [verdict.error for verdict in verdicts if verdict.error is not None]
    if errors:
        raise ExceptionGroup(f"plugin {plugin.name!r} breaks the contract", errors)


def try_plugin(
    plugin: Plugin, *, texts: Iterable[str] = (), examples: int = 50
) -> Iterator[Verdict]:
    """Yield what comes of each law, as `check_plugin` tells them, one by one.

    A plugin that does not load is tried no further.
    """
    trial = Trial(plugin, texts, examples)
    for name, law in LAWS.items():
        try:
            law(trial)
        except BreachError as error:
            yield Verdict(name, _meaning(law), error)
            if name == "loads":
                return
        else:
            yield Verdict(name, _meaning(law), None)


@contextmanager
def leave_nothing() -> Iterator[None]:
    """Let Hypothesis keep its files in a folder that goes away behind the block."""
    home = storage_directory(intent_to_write=False).path
    with TemporaryDirectory() as folder:
        set_hypothesis_home_dir(folder)
        try:
            yield
        finally:
            set_hypothesis_home_dir(home)


def _meaning(law: object) -> str:
    return next(iter((law.__doc__ or "").splitlines()), "")
