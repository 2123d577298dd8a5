"""Chinese ranks, records and streaks: "居首位", "创历史新高", "连续5年"."""

from collections.abc import Iterator
from decimal import Decimal
from functools import cache
from itertools import chain
from typing import Final

import attrs

from tradefacts.reading.languages.zh.numerals import read_numeral
from tradefacts.reading.languages.zh.words import load_words, word_list
from tradefacts.reading.lexicon import Lexicon
from tradefacts.reading.mentions import Cue, Mention, Stated
from tradefacts.reading.tokens import MARK, Tokens
from tradefacts.records import passing

#: Names of cues: a rank that is complete, one of whom is traded with, a record.
_STANDING: Final = "standing"
_PARTNER: Final = "partner"
_RECORD: Final = "record"
_UNITS: Final = ("month", "quarter", "year", "week", "day")
_ORDINAL: Final = "第"
#: The most words within a rank or a record, and before what is ranked.
_WITHIN: Final = 4
_GAP: Final = 6
_LARGEST_PLACE: Final = 200
#: How far behind "居" its place may stand, and the marks of a list of names.
_AMONG: Final = 14
_IN: Final = "在"
_WITHIN_MARKS: Final = frozenset({"、", "(", ")"})


@passing
class Standings:
    """Reads the streak, rank or record that begins at a token."""

    tokens: Tokens

    def read(self, i: int) -> Mention | None:
        """Return the streak, rank or record at token *i*, or None."""
        found = self._streak(i) or self._record(i) or self._rank(i)
        return found or self._largest(i)

    # -- streaks -----------------------------------------------------------------------

    def _streak(self, i: int) -> Mention | None:
        """Read "连续10个月", "连跌7个月"; "持续5天" is how long something took."""
        at = self._in("streak", "open", i)
        if not at:
            return None
        at = self._in("streak", "moves", at) or at
        number = read_numeral(self.tokens, at)
        if number is None or number.value <= 1:
            return None
        for unit in _UNITS:
            end = self._in("streak", unit, number.last)
            if end and not (unit == "day" and self._in("lasting", "before", i)):
                stated = Stated(number.value, Decimal(0), unit, worded=True)
                return self._mention("streak", i, end, stated)
        return None

    # -- records -----------------------------------------------------------------------

    def _record(self, i: int) -> Mention | None:
        """Read "创历史新高", "单月纪录"."""
        at = self._in("record", "open", i) or i
        if self._is_of_years(at):
            return None
        for _ in range(_WITHIN):
            end = self._in("record", "close", at)
            if end and self._tells(i, end):
                return self._mention(_RECORD, i, end, Cue(_RECORD, "word"))
            following = self._in("record", "within", at)
            if at > i and not following:
                following = self._in("record", "flows", at)
            if not following:
                return None
            at = following
        return None

    def _is_of_years(self, i: int) -> bool:
        """Tell whether a high is only one of some years, or of this ("近五年新低")."""
        first = max(0, i - _GAP)
        before = self.tokens.lower[first:i]
        if before[-2:] == ["年", "内"]:
            return True
        return "近" in before and not word_list("record", "spans").isdisjoint(before)

    def _tells(self, first: int, last: int) -> bool:
        """Tell whether the words are those of a record, not of a figure's noun."""
        said = "".join(self.tokens.lower[first:last])
        return any(word in said for word in word_list("record", "telling"))

    # -- ranks -------------------------------------------------------------------------

    def _rank(self, i: int) -> Mention | None:
        """Read "居全国首位", "全国第一"."""
        opened = self._in("rank", "open", i)
        return self._among(i) or self._near(i, opened)

    def _among(self, i: int) -> Mention | None:
        """Read a rank that tells among whom ("居全国沿海港口第二位")."""
        if self.tokens.word(i) == _IN:
            return self._in_field(i)
        at = self._in("rank", "firm", i)
        if not at or self.tokens.word(at) in word_list("rank", "others"):
            return None
        for end in range(at, min(at + _AMONG, len(self.tokens))):
            place = self._place(end)
            if place is not None and place[1] - end > 1:
                counts = self._counts(place[1])
                return None if counts else self._standing(i, place[1], place[0])
            stops = self.tokens.kind[end] == MARK or self.tokens.is_number(end)
            if stops and self.tokens.lower[end] not in _WITHIN_MARKS:
                return None
        return None

    def _in_field(self, i: int) -> Mention | None:
        """Read a rank with its field before it ("在全国31个省份中排第9位").

        The field only says among whom: the words of the rank are those behind it.
        """
        for at in range(i + 1, min(i + 1 + _AMONG, len(self.tokens))):
            if self.tokens.kind[at] == MARK:
                return None
            if self.tokens.word(at) == _IN or not self._in("rank", "ranks", at):
                continue
            found = self._rank(at)
            if found is not None:
                return attrs.evolve(found, first=i)
        return None

    def _near(self, i: int, opened: int) -> Mention | None:
        """Read a rank of known words ("全国第一", "占据首位")."""
        at = opened or i
        for _ in range(_WITHIN):
            place = self._place(at)
            if place is not None:
                ranked = bool(opened) or at > i
                known = ranked and not self._counts(place[1])
                return self._standing(i, place[1], place[0]) if known else None
            following = self._in("rank", "within", at)
            if not following:
                return None
            at = following
        return None

    def further(self, i: int) -> Mention | None:
        """Return the rank at token *i* that goes on with others ("居第3、第2位")."""
        place = self._place(i)
        if place is None or self._counts(place[1]):
            return None
        return self._standing(i, place[1], place[0])

    def _place(self, i: int) -> tuple[int, int] | None:
        """Return the place that the words at *i* name, and where they end."""
        end, found = _places().longest(self.tokens, i) if self._inside(i) else (i, ())
        if found and isinstance(found[0], Cue):
            return int(found[0].value), end
        if self.tokens.word(i) != _ORDINAL:
            return None
        number = read_numeral(self.tokens, i + 1)
        if number is None or not 0 < number.value <= _LARGEST_PLACE:
            return None
        end = number.last + (self.tokens.word(number.last) in {"位", "名"})
        return int(number.value), end

    def _counts(self, i: int) -> bool:
        """Tell whether an ordinal counts a noun ("第一季度", "第一大")."""
        word = self.tokens.word(i)
        return word in word_list("names", "behind") or word in {"批", "家", "个", "次"}

    def _largest(self, i: int) -> Mention | None:
        """Read "第一大贸易伙伴", "最大领域"."""
        size = self._size(i)
        if size is None:
            return None
        rank, end = size
        for names in ((_PARTNER, "exports", "imports"), (_STANDING,)):
            for at in self._reach(end):
                for name in names:
                    last = self._in("rank", name, at)
                    if last:
                        cue = Cue(name, str(rank))
                        return self._mention("superlative", i, last, cue)
        return None

    def _reach(self, first: int) -> Iterator[int]:
        """Yield where the noun of a rank may begin, up to a mark."""
        for at in range(first, min(first + _GAP, len(self.tokens))):
            yield at
            if self.tokens.kind[at] == MARK:
                return

    def _size(self, i: int) -> tuple[int, int] | None:
        """Return the rank of "最大", "第三大", and the token behind it."""
        end = self._in("rank", "largest", i)
        if end:
            return 1, end
        if self.tokens.word(i) != _ORDINAL:
            return None
        number = read_numeral(self.tokens, i + 1)
        if number is None or self.tokens.word(number.last) not in word_list(
            "rank", "sized"
        ):
            return None
        return int(number.value), number.last + 1

    def _standing(self, first: int, last: int, rank: int) -> Mention:
        return self._mention("superlative", first, last, Cue(_STANDING, str(rank)))

    # -- tokens ------------------------------------------------------------------------

    def _inside(self, i: int) -> bool:
        return i < len(self.tokens)

    def _in(self, table: str, name: str, i: int) -> int:
        """Return the token behind a word of a list at *i*, 0 where none stands."""
        if not self._inside(i):
            return 0
        end, found = _words(table, name).longest(self.tokens, i)
        return end if found else 0

    def _mention(self, kind: str, first: int, last: int, value: object) -> Mention:
        tokens = self.tokens
        start, end = tokens.start[first], tokens.end[last - 1]
        return Mention(kind, start, end, value, first, last)


@cache
def _words(table: str, name: str) -> Lexicon:
    return Lexicon((form, Cue(table, name)) for form in load_words()[table][name])


@cache
def _places() -> Lexicon:
    """Return the words for places, by their rank."""
    return Lexicon(
        (form, Cue("rank", rank))
        for rank, forms in load_words()["rank"].items()
        if rank.isdigit()
        for form in forms
    )


@cache
def openings() -> frozenset[str]:
    """Return the characters that a streak, rank or record may begin with."""
    tables = load_words()
    ranks, records = tables["rank"], tables["record"]
    places = (forms for key, forms in ranks.items() if key.isdigit())
    words = [
        *tables["streak"]["open"], *records["open"], *records["within"],
        *ranks["open"], *ranks["within"], *ranks["largest"], *chain(*places),
    ]  # fmt: skip
    return frozenset({word[0] for word in words} | {_ORDINAL})
