"""What a hundred vocabularies of a hundred terms each cost."""

import time
from collections.abc import Callable

from texts import dense

from tradefacts import Extractor, Plugin, Vocabulary

_COUNT = 100
_ROUNDS = 5


def many() -> dict[str, tuple[float, float]]:
    """Return seconds without and with them: to load, and to read a text."""
    plugins = [_plugin(number) for number in range(_COUNT)]
    text = dense(100_000)
    Extractor(["all", *plugins]).extract(text)  # both are kept from now on
    Extractor().extract(text)
    plain, full = Extractor(), Extractor(["all", *plugins])
    return {
        "to load": (
            _best(lambda: Extractor().extract("5 yuan")),
            _best(lambda: Extractor(["all", *plugins]).extract("5 yuan")),
        ),
        "to read": (
            _best(lambda: plain.extract(text)),
            _best(lambda: full.extract(text)),
        ),
    }


def _plugin(number: int) -> Plugin:
    terms = {
        f"good-{number}-{each}": {"en": [f"zorg{number} blick{each}"]}
        for each in range(_COUNT)
    }
    return Plugin(f"words-{number}", Vocabulary.from_tables({"product": terms}))


def _best(call: Callable[[], object]) -> float:
    seconds = []
    for _ in range(_ROUNDS):
        start = time.process_time()
        call()
        seconds.append(time.process_time() - start)
    return min(seconds)
