"""Outdoing: ranks and records of what nothing outdoes ("no market is bigger")."""

from collections.abc import Callable, Mapping
from typing import Final

from tradefacts.reading.languages.en.told import (
    OUTGROWING,
    RECORD,
    STANDING,
    is_in,
    told,
)
from tradefacts.reading.languages.en.words import word_list
from tradefacts.reading.mentions import Mention
from tradefacts.reading.tokens import WORD, Tokens
from tradefacts.records import evolve, frozen

#: How many words may name what none outdoes, and part a verb from the rest.
_OUTDONE_REACH: Final = 6
_GAP: Final = 3
#: How many words may tell what is more.
_MORE_REACH: Final = 4
#: How far behind "never before" the amount may stand.
_NEVER_REACH: Final = 9
_NEVER_NEAR: Final = 5
_JOINTS: Final = frozenset({
    "from", "to", "in", "with", "at", "that", "those", "of", "the", "did",
})  # fmt: skip
_AUXILIARY: Final = frozenset({"been", "had", "has", "have", "was", "were", "yet"})


@frozen
class Outdoing:
    """Reads the rank or record of what nothing outdoes, within a sentence."""

    tokens: Tokens
    first: int
    last: int

    def read(self, i: int) -> Mention | None:
        """Return the rank or record at token *i*, or None."""
        opener = OPENERS.get(self.tokens.lower[i])
        return opener(self, i) if opener is not None else None

    def more(self, i: int) -> Mention | None:
        """Return the rank "more than any other", the record "more than in any year"."""
        return self._beyond(i, i + 1) if self.tokens.word(i + 1) == "than" else None

    def than(self, i: int) -> Mention | None:
        """Return the rank that is told of what stands behind "more".

        "Sold more tin than any other country": the tin is read by itself.
        """
        tokens = self.tokens
        for at in range(i - 1, max(self.first, i - 1 - _MORE_REACH) - 1, -1):
            if tokens.kind[at] != WORD:
                return None
            if tokens.lower[at] in word_list("standing", "outdoing"):
                found = self._beyond(at, i)
                return found and evolve(found, first=i)
        return None

    def _beyond(self, i: int, than: int) -> Mention | None:
        """Return the rank or record of what is more, at *i*, than all others."""
        tokens, at = self.tokens, than + 1
        while tokens.word(at) in _JOINTS and at < than + 1 + _GAP:
            at += 1
        if tokens.words(at + 1, "on", "average"):
            return None
        if tokens.word(at) in word_list("standing", "all_others"):
            return told(tokens, self._outdone(i), 1, i, at + 1)
        if tokens.word(at) != "any":
            return None
        for size in (2, 1):
            if is_in(tokens, at + 1, size, word_list("standing", "before")):
                end = at + 1 + size
                since = tokens.word(end) == "since"  # so it was before
                return None if since else told(tokens, RECORD, "word", i, end)
        if tokens.word(at + 1) in {"other", "of"}:
            return told(tokens, self._outdone(i), 1, i, at + 2)
        return None

    def _outdone(self, i: int) -> str:
        """Return the cue of a comparison: of growth, or of amount."""
        speeds = word_list("standing", "speeds")
        return (
            STANDING if speeds.isdisjoint(self.tokens.lower[i : i + 2]) else OUTGROWING
        )

    def nobody(self, i: int) -> Mention | None:
        """Return the rank that nothing outdoes: "no country buys more"."""
        tokens = self.tokens
        named = tokens.lower[i + 1 : i + 1 + _GAP]
        known = not word_list("standing", "rivals").isdisjoint(named)
        if tokens.lower[i] == "no" and not known:
            return None
        for at in range(i + 1, min(i + _OUTDONE_REACH, self.last)):
            if tokens.lower[at] in word_list("standing", "comparatives"):
                end = at + 1
                joined = tokens.word(end) in word_list("standing", "compared")
                if not joined and end < self.last and tokens.kind[end] == WORD:
                    return None  # "no supplier lost more ground"
                return told(tokens, STANDING, 1, i, end)
            if tokens.kind[at] != WORD:
                return None
        return None

    def never(self, i: int) -> Mention | None:
        """Return the record "never so high", "never before ... so many"."""
        tokens = self.tokens
        before = tokens.word(i + 1) == "before"
        stop = i + (_NEVER_REACH if before else _NEVER_NEAR)
        for at in range(i + 1, min(stop, self.last - 1)):
            if self._is_so(at):
                return told(tokens, RECORD, "word", i, i + 2 if before else at + 2)
            if tokens.kind[at] != WORD or not (
                before or tokens.lower[at] in _AUXILIARY
            ):
                return None
        return None

    def so(self, i: int) -> Mention | None:
        """Return the record "so many" of what never was ("never sold so many")."""
        tokens = self.tokens
        before = tokens.lower[max(self.first, i - _NEVER_NEAR) : i]
        never = "never" in before and "before" not in before
        if not never or not self._is_so(i):
            return None
        return told(tokens, RECORD, "never", i, i + 2)

    def _is_so(self, at: int) -> bool:
        tokens = self.tokens
        amount = tokens.word(at + 1) in word_list("standing", "amounts")
        return tokens.lower[at] in {"so", "as"} and amount

    def unprecedented(self, i: int) -> Mention | None:
        """Return the record of an amount that has no precedent."""
        tokens = self.tokens
        being = tokens.word(i - 1) in word_list("standing", "being")
        behind = tokens.word(i + 1)
        figure = tokens.is_number(i + 1) or behind in {"$", "\u20ac", "\u00a5", "us"}
        return told(tokens, RECORD, "word", i, i + 1) if being or figure else None


OPENERS: Final[Mapping[str, Callable[[Outdoing, int], Mention | None]]] = {
    "nothing": Outdoing.nobody,
    "than": Outdoing.than,
    **dict.fromkeys(sorted(word_list("standing", "outdoing")), Outdoing.more),
    "never": Outdoing.never,
    "so": Outdoing.so,
    "as": Outdoing.so,
    "unprecedented": Outdoing.unprecedented,
}
