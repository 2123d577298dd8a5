"""The grammar of English ranks and records: "the third largest", "the highest ever"."""

from collections.abc import Callable, Mapping
from functools import cache
from typing import Final

from tradefacts.reading.languages.en.extremes import read_growing, read_hit
from tradefacts.reading.languages.en.lists import heads, place_of, rounds, runner
from tradefacts.reading.languages.en.outdoing import OPENERS as OUTDOING
from tradefacts.reading.languages.en.outdoing import Outdoing
from tradefacts.reading.languages.en.streaks import ORDINALS, behind_streak
from tradefacts.reading.languages.en.told import (
    OUTGROWING,
    RECORD,
    STANDING,
    SUPERLATIVE,
    told,
)
from tradefacts.reading.languages.en.words import ARTICLES, ORDINAL_ENDINGS, word_list
from tradefacts.reading.mentions import Cue, Mention
from tradefacts.reading.tokens import MARK, WORD, Tokens
from tradefacts.records import evolve

_FIRST: Final = {"first": 1, **ORDINALS}
#: How many words may stand between a superlative and what makes it a record.
_RECORD_REACH: Final = 3
#: What may have a record of its own, and how far its noun stands.
_HISTORY: Final = "history"
_HISTORY_REACH: Final = 5
#: How many words may stand between a verb and the rank behind it.
_VERB_REACH: Final = 4
#: How far before "to third" its verb may stand.
_MOVE_REACH: Final = 6
_LONGEST_TAIL: Final = 5
#: How far behind a superlative those may stand whom it is told of.
_AMONG_REACH: Final = 3


class Standings:
    """Reads the rank or record that begins at a token."""

    def __init__(self, tokens: Tokens, first: int, last: int) -> None:
        self.tokens = tokens
        self.first = first
        self.last = last
        self.outdoing = Outdoing(tokens, first, last)
        #: The tokens behind the ranks found so far: one may go on with them.
        self.placed: set[int] = set()

    def read(self, i: int) -> Mention | None:
        """Return the rank or record at token *i*, or None."""
        word = self.tokens.lower[i]
        opener = _OPENERS.get(word)
        found = opener(self, i) if opener is not None else None
        if found is None and word in OUTDOING:
            found = self.outdoing.read(i)
        if found is None and word in _HITS:
            found = read_hit(self.tokens, i)
        if found is None and (word in _FIRST or self.tokens.is_number(i)):
            found = self._ordinal(i)
        behind = self.tokens.word(i + 1)
        several = word == "top" and (place_of(behind) is not None)
        if several and found is not None and found.last == i + 1:
            return None  # "the top ten buyers" are ten
        if found is None and word in _extremes():
            found = self._superlative(i, i, 1)
        return found if found is not None and found.last <= self.last else None

    def _mention(self, cue: str, value: int | str, first: int, last: int) -> Mention:
        return told(self.tokens, cue, value, first, last)

    # -- superlatives ----------------------------------------------------------------

    def _superlative(self, first: int, at: int, rank: int) -> Mention | None:
        """Return the superlative at *at*, of a rank that is told from *first* on."""
        tokens, word = self.tokens, self.tokens.lower[at]
        end = at + 1
        # "A leading buyer" is one of several; "a top trading partner" ties two places.
        several = word in word_list("standing", "firsts")
        several = several and tokens.word(first - 1) in ARTICLES
        several = several and not tokens.words(end, "trading", "partner")
        growing = read_growing(tokens, first, at, rank)
        if growing is not None and self._ever(growing.last) is None:
            among = self._opens_among() or self._outdoing(first, growing.last, rank)
            cue = Cue(OUTGROWING, str(rank)) if among else growing.value
            return evolve(growing, value=cue)
        way = tokens.word(end) in word_list("standing", "ways")
        end += way  # "most important", "fastest-growing"
        ever = self._ever(end)
        if ever is not None:
            cue, value = (STANDING, rank) if rank > 1 else (RECORD, "word")
            since = tokens.word(ever) == "since"  # "the smallest for a May since 2015"
            return None if since else self._mention(cue, value, first, ever)
        if tokens.word(end) in word_list("standing", "places"):
            return None if several else self._mention(STANDING, rank, first, end + 1)
        if word in word_list("standing", "extremes"):
            outdoing = self._outdoing(first, end, rank)
            if outdoing is not None or not (way or rank > 1):
                return None if word in _UNRANKED else outdoing
        title = word in word_list("standing", "titles") and not self._is_for_trade(end)
        if several or title:
            return None  # a title, or what merely is important
        return self._mention(SUPERLATIVE, rank, first, end)

    def _opens_among(self) -> bool:
        """Tell whether the sentence opens with a field ("Of all the towns, ...")."""
        tokens, opens = self.tokens, word_list("extreme", "among")
        if tokens.lower[self.first] not in opens:
            return False
        near = range(self.first + 1, min(self.first + _FIELD_REACH, self.last))
        return any(tokens.lower[at] == "," for at in near)

    def _is_for_trade(self, at: int) -> bool:
        """Tell whether one who is traded with stands at *at*, or behind one word."""
        lower = self.tokens.lower[at : at + 2]
        buyers = word_list("standing", "buyers")
        return any(word in buyers for word in lower)

    def _outdoing(self, first: int, at: int, rank: int) -> Mention | None:
        """Return the rank of "the most of any province", or None."""
        tokens = self.tokens
        for end in range(at, min(at + _AMONG_REACH, self.last)):
            if self._is_field(at, end):
                return self._mention(STANDING, rank, first, end)
            word = tokens.lower[end]
            if word in {"among", "amongst"} or (
                word == "of" and tokens.word(end + 1) in {"any", "all"}
            ):
                return self._mention(STANDING, rank, first, end)
            if tokens.kind[end] != WORD:
                return None
        return None

    def _is_field(self, at: int, end: int) -> bool:
        """Tell whether *end* opens among whom something is ranked ("in the country").

        Only what is measured stands between it and the superlative before *at*.
        """
        lower, measured = self.tokens.lower, word_list("standing", "measured")
        fields = word_list("standing", "fields")
        opens = any(" ".join(lower[end : end + n]) in fields for n in (1, 3))
        return opens and measured.issuperset(lower[at:end])

    def _ever(self, at: int) -> int | None:
        """Return where the words end that make a superlative a record, or None.

        A noun between that means something by itself is not among them.
        """
        tokens, end = self.tokens, at
        for start in range(at, min(at + _RECORD_REACH, self.last - 1) + 1):
            if self._in_history(start):
                return start + 1 + tokens.lower[start:].index(_HISTORY)
            for size in range(min(_LONGEST_TAIL, len(tokens) - start), 0, -1):
                if " ".join(tokens.lower[start : start + size]) in _tails():
                    return start + size if end == start else end
            if start >= self.last or tokens.kind[start] != WORD:
                return None
            generic = tokens.lower[start] in word_list("standing", "figures")
            end += generic and end == start
        return None

    def _in_history(self, at: int) -> bool:
        """Tell whether a record of something is told ("in the port's history")."""
        tokens = self.tokens
        near = tokens.lower[at : at + _HISTORY_REACH]
        return tokens.words(at, "in", "the") and near[-2:] == ["'s", _HISTORY]

    # -- ordinals --------------------------------------------------------------------

    def _ordinal(self, i: int) -> Mention | None:
        """Return the rank that an ordinal tells: "third largest", "in 3rd place"."""
        rank, end = self._rank_at(i)
        if rank is None or end >= len(self.tokens):
            return None
        word = self.tokens.word(end)
        if word in _extremes() or self.tokens.words(end, "trading", "partner"):
            return self._superlative(i, end - (word == "trading"), rank)
        if word in word_list("standing", "places") and word != "rank":
            return self._mention(STANDING, rank, i, end + 1)
        if not self._counts_nothing(end) or behind_streak(self.tokens, end):
            return None  # "the seventh in a row" is a streak
        return self._placed(i, end, rank)

    def _rank_at(self, i: int) -> tuple[int | None, int]:
        """Return the ordinal at token *i*, and the token behind it."""
        tokens = self.tokens
        if tokens.lower[i] in _FIRST:
            return _FIRST[tokens.lower[i]], i + 1
        suffix = tokens.is_number(i) and tokens.word(i + 1) in ORDINAL_ENDINGS
        if suffix and tokens.glued(i + 1) and tokens.lower[i].isdigit():
            return place_of(tokens.lower[i]), i + 2
        return None, i

    def _counts_nothing(self, at: int) -> bool:
        """Tell whether no noun stands at *at* that an ordinal could count."""
        tokens = self.tokens
        if at >= self.last or tokens.kind[at] != WORD:
            quoted = tokens.lower[at] in _QUOTES if at < self.last else False
            return at >= self.last or (tokens.kind[at] == MARK and not quoted)
        return tokens.lower[at] in word_list("standing", "following")

    def _placed(self, i: int, end: int, rank: int) -> Mention | None:
        """Return the rank at *i* if a verb before it, or its commas, make it one."""
        tokens = self.tokens
        verb = i - 1
        stop = max(self.first, i - _VERB_REACH)
        while verb > stop and tokens.lower[verb] in word_list("standing", "modifiers"):
            verb -= 1
        before = tokens.lower[verb] if self.first <= verb else ""
        if before in word_list("standing", "ranking"):
            if rank == 1 and before == "come":
                return None  # "neighbors come first"
            self.placed.add(end)
            return self._mention(STANDING, rank, verb if verb == i - 1 else i, end)
        stands = self._stands(i, verb, end) if rank > 1 else self._leads(i, verb, end)
        moved = tokens.word(i - 1) in {"to", "from"} and self._moves(i - 1)
        further = self._follows_rank(i) or self._goes_on(i, end)
        if not (stands or moved or further):
            return None
        self.placed.add(end)
        return self._mention(STANDING, rank, i, end)

    def _follows_rank(self, i: int) -> bool:
        """Tell whether the ordinal at *i* goes on with ranks ("ranked 3rd and 6th")."""
        tokens = self.tokens
        before = i - 1
        while before > i - _JOINTS_REACH and tokens.word(before) in _RANK_JOINTS:
            before -= 1
        if before == i - 1 or tokens.word(i - 1) == tokens.word(before + 1) == "the":
            return False
        return before + 1 in self.placed

    def _goes_on(self, i: int, end: int) -> bool:
        """Tell whether ranks go on in other fields ("third in tin and 12th in all").

        So they do where the words between are those of the field before.
        """
        tokens, among = self.tokens, self.tokens.word(end) in _FIELD_ENDS
        if not self.placed or not among:
            return False
        before = max(at for at in self.placed)
        stop = max(before, i - _FIELD_REACH)
        joint = tokens.word(i - 1) in _RANK_JOINTS
        near = stop == before and before < i and tokens.word(before) in _FIELD_OPENS
        return joint and near

    def _stands(self, i: int, verb: int, end: int) -> bool:
        """Tell whether the ordinal at *i*, of a word at *verb*, is a rank."""
        tokens = self.tokens
        if i == self.first:
            return tokens.word(end) in _OPENING  # "Second was Japan"
        being = tokens.lower[verb] in word_list("standing", "being")
        only = tokens.lower[i - 1] in _ONLY
        return being or only or self._is_apposed(verb, end)

    def _leads(self, i: int, verb: int, end: int) -> bool:
        """Tell a first rank from a first time: among whom is told, or nothing."""
        behind = self.tokens.word(end)
        if i == self.first:
            return False
        if self.tokens.lower[verb] in word_list("standing", "being"):
            # "It is the first in the country": the first that there was.
            article = self.tokens.lower[i - 1] == "the" and behind == "in"
            return behind in _FIRST_AMONG and not article
        return self.tokens.lower[verb] == "," and verb == i - 2 and behind == "among"

    def _moves(self, at: int) -> bool:
        """Tell whether a rank changes at *at*: "climbed to", "down from"."""
        before = self.tokens.lower[max(self.first, at - _MOVE_REACH) : at]
        return not word_list("standing", "moving").isdisjoint(before)

    def _is_apposed(self, comma: int, end: int) -> bool:
        """Tell whether the rank stands in commas behind a name ("Brazil, third,")."""
        tokens = self.tokens
        if tokens.lower[comma] != "," or comma <= self.first:
            return False
        named = tokens.surface(comma - 1)[0].isupper()
        if tokens.lower[comma - 1] in word_list("standing", "sessions"):
            return False  # "the Stone Fair, the 19th,"
        return named and tokens.word(end) in {",", "with", ".", ""}

    # -- other words -----------------------------------------------------------------

    def number(self, i: int) -> Mention | None:
        """Return the rank "No. 1" or "number one"."""
        tokens = self.tokens
        at = i + 1 + (tokens.word(i + 1) == ".")
        word = tokens.word(at)
        rank = place_of(word)
        if not rank:
            return self.outdoing.nobody(i) if tokens.lower[i] == "no" else None
        end = at + 1
        if tokens.word(end) in word_list("standing", "places"):
            return self._mention(STANDING, rank, i, end + 1)
        if tokens.word(end) in _superlatives():
            return self._superlative(i, end, rank)
        placed = self._counts_nothing(end) and (
            self._made(i) or tokens.word(end) == "among"
        )
        return self._mention(STANDING if placed else SUPERLATIVE, rank, i, end)

    def _made(self, i: int) -> bool:
        """Tell whether something is, or is made, the number one."""
        tokens = self.tokens
        verbs = word_list("standing", "ranking") | word_list("standing", "being")
        before = tokens.lower[max(self.first, i - _VERB_REACH) : i]
        return not verbs.isdisjoint(before) or tokens.word(i - 1) in _MADE

    def listed(self, i: int) -> Mention | None:
        """Return the rank of what heads a list, or of the runner-up."""
        tokens = self.tokens
        return heads(tokens, i, self.last) or runner(tokens, i) or rounds(tokens, i)

    def top(self, i: int) -> Mention | None:
        """Return the rank "topped the list", or that of "the top buyer"."""
        return heads(self.tokens, i, self.last) or self._superlative(i, i, 1)


@cache
def openings() -> frozenset[str]:
    """Return the words that ranks and records may begin with."""
    return frozenset(_FIRST) | _HITS | _OPENERS.keys() | OUTDOING.keys() | _extremes()


@cache
def _superlatives() -> frozenset[str]:
    return word_list("standing", "superlatives") | word_list("standing", "firsts")


@cache
def _extremes() -> frozenset[str]:
    return _superlatives() | word_list("standing", "extremes")


def _tails() -> frozenset[str]:
    return word_list("standing", "ever")


_HITS: Final = frozenset({"hit", "hardest", "worst"})
_FIRST_AMONG: Final = frozenset({
    "among", "nationwide", "globally", "worldwide", "in", ".", "",
})  # fmt: skip
#: What may stand between two ranks, and how many words at most.
_RANK_JOINTS: Final = frozenset({",", "and", "the"})
_JOINTS_REACH: Final = 4
#: What opens and follows the field of a rank that others go on from, and how far.
_FIELD_OPENS: Final = frozenset({"in", "by", "among", "for", "nationwide"})
_FIELD_ENDS: Final = frozenset({
    "in", "by", "nationwide", "nationally", "globally", "worldwide", "overall",
})  # fmt: skip
_FIELD_REACH: Final = 9
#: What opens a name ("the seventh 'express'").
_QUOTES: Final = frozenset({'"', "'", "\u201c", "\u2018"})
_OPENING: Final = frozenset({"as", "was", "is", "came", "comes", "were"})
_ONLY: Final = frozenset({"only", "distant", "close", "mere", "against"})
_UNRANKED: Final = frozenset({"best", "worst"})
_MADE: Final = frozenset({"it", "them", "him", "her"})
_OPENERS: Final[Mapping[str, Callable[[Standings, int], Mention | None]]] = {
    "no": Standings.number,
    "number": Standings.number,
    "runner": Standings.listed,
    "rounded": Standings.listed,
    "rounds": Standings.listed,
    "rounding": Standings.listed,
    "top": Standings.top,
    **dict.fromkeys(
        ("led", "leads", "leading", "headed", "heads", "head", "heading", "topped",
         "tops", "topping"),
        Standings.listed,
    ),
}  # fmt: skip
