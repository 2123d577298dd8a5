"""What languages tell checks: their words for powers of ten, and other words."""

from tradefacts.model import Claim
from tradefacts.reading.supported import SUPPORTED
from tradefacts.reading.wordsets import WordSets, load_word_sets

__all__ = ["word_sets_of"]


def word_sets_of(claim: Claim) -> WordSets:
    """Return the words of the language of *claim*, none if it is not known."""
    code = claim.lang.partition("-")[0]
    return load_word_sets(code) if code in SUPPORTED else WordSets()
