"""Chinese ranks and records: "居首位", "创历史新高"."""

from collections.abc import Iterator
from functools import cache
from itertools import chain
from typing import Final

import attrs

from tradefacts.reading.languages.zh.extremes import read_extreme
from tradefacts.reading.languages.zh.numerals import (
    number_characters,
    read_numeral,
)
from tradefacts.reading.languages.zh.streaks import read_streak
from tradefacts.reading.languages.zh.words import load_words, word_list
from tradefacts.reading.lexicon import Lexicon
from tradefacts.reading.mentions import Cue, Mention
from tradefacts.reading.tokens import MARK, Tokens
from tradefacts.records import passing

#: Names of cues: a rank that is complete, one of whom is traded with, a record.
_STANDING: Final = "standing"
_PARTNER: Final = "partner"
_RECORD: Final = "record"
_ORDINAL: Final = "第"
#: The most words within a rank or a record, and before what is ranked.
_WITHIN: Final = 6
_GAP: Final = 6
_LARGEST_PLACE: Final = 200
#: How far behind "居" its place may stand, and the marks of a list of names.
_AMONG: Final = 14
#: The longest field that is quoted among the words of a rank.
_FIELD: Final = 5
_IN: Final = "在"
_MONTH: Final = "月"
_MOST: Final = "最"
_OF: Final = "的"
#: How far before the close of a record its verb may stand.
_FAR: Final = 14
_WITHIN_MARKS: Final = frozenset({"、", "(", ")"})


@passing
class Standings:
    """Reads the streak, rank or record that begins at a token."""

    tokens: Tokens

    def read(self, i: int) -> Mention | None:
        """Return the streak, rank or record at token *i*, or None."""
        found = read_streak(self.tokens, i) or self._record(i) or self._rank(i)
        return found or self._largest(i) or read_extreme(self.tokens, i)

    # -- records -----------------------------------------------------------------------

    def _record(self, i: int) -> Mention | None:
        """Read "创历史新高", "单月纪录"."""
        at = self._in("record", "open", i) or i
        if self._is_of_years(at):
            return None
        for _ in range(_WITHIN):
            end = self._in("record", "close", at)
            if end and self._tells(i, end) and self._is_noun(at, end):
                return self._mention(_RECORD, i, end, Cue(_RECORD, "word"))
            following = self._in("record", "within", at)
            if at > i and not following:
                following = self._in("record", "flows", at) or self._month(at)
            if not following:
                break
            at = following
        return self._far_record(i)

    def _is_noun(self, first: int, end: int) -> bool:
        """Tell whether a close is a noun, and no adverb ("单日最高验放1200辆")."""
        adverb = self.tokens.lower[first] == _MOST and end - first == len(_MOST) + 1
        return not adverb or _ends(self.tokens, end) or self.tokens.word(end) == _OF

    def _far_record(self, i: int) -> Mention | None:
        """Read the close of a record whose verb stands before its goods.

        "创下8月份大麦出口纪录": what stands between is read by itself.
        """
        end = self._in("record", "reached", i)
        if not end or not _ends(self.tokens, end):
            return None
        for at in range(i - 1, max(-1, i - _FAR), -1):
            if self.tokens.kind[at] == MARK:
                return None
            if self._in("record", "far", at):
                said = "".join(self.tokens.lower[at:i])
                if any(word in said for word in word_list("record", "recent")):
                    return None
                found = self._mention(_RECORD, i, end, Cue(_RECORD, "word"))
                return attrs.evolve(found, start=self.tokens.start[at])
        return None

    def _month(self, i: int) -> int:
        """Return the token behind a month at *i* ("历年10月最高"), 0 without one."""
        number = read_numeral(self.tokens, i) if self._inside(i) else None
        if number is None or self.tokens.word(number.last) != _MONTH:
            return 0
        return number.last + 1

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
        found = self._among(i) or self._near(i, opened) or self._of_several(i)
        return found or self._moved(i) or self._leads(i) or self._alone(i)

    def _of_several(self, i: int) -> Mention | None:
        """Read the first of the places of several ("分列二、三位")."""
        at = self._in("rank", "several", i)
        place = self._place(at) or self._bare_place(at) if at else None
        listed = place and self.tokens.word(place[1]) in _WITHIN_MARKS
        return self._standing(i, place[1], place[0]) if place and listed else None

    def _bare_place(self, i: int) -> tuple[int, int] | None:
        """Return the place that a bare number is beside others ("二、三位")."""
        number = read_numeral(self.tokens, i) if self._inside(i) else None
        if number is None or not 0 < number.value <= _LARGEST_PLACE:
            return None
        ends = self.tokens.word(number.last) in word_list("rank", "spots")
        listed = ends or self.tokens.word(number.last) in _WITHIN_MARKS
        return (int(number.value), number.last + ends) if listed else None

    def _moved(self, i: int) -> Mention | None:
        """Read the place that something has come to ("退居第五位")."""
        at = self._in("rank", "moved", i)
        place = self._place(at) if at else None
        if place is None or self.tokens.word(place[1] - 1) not in word_list(
            "rank", "spots"
        ):
            return None
        return self._standing(i, place[1], place[0])

    def _leads(self, i: int) -> Mention | None:
        """Read the first place of what leads its field ("领跑全国主要港口")."""
        at = self._in("rank", "leads", i)
        end = self._in("rank", "within", at) if at else 0
        if not end:
            return None
        last = min(end + _AMONG, len(self.tokens))
        marks = (k for k in range(end, last) if self.tokens.kind[k] == MARK)
        return self._standing(
            i, next(marks, last if last == len(self.tokens) else end), 1
        )

    def _alone(self, i: int) -> Mention | None:
        """Read a place that is none of a list ("韩国次之")."""
        for rank in load_words()["ranked-alone"]:
            end = self._in("ranked-alone", rank, i)
            if end and (not self._inside(end) or self.tokens.kind[end] == MARK):
                return self._standing(i, end, int(rank))
        return None

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
                if counts:
                    return None
                found = self._standing(i, place[1], place[0])
                told = self.tokens.start[end if end - at > _FIELD else i]
                return attrs.evolve(found, start=told)
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
        place = self._place(i) or self._bare_place(i)
        if place is None or self._counts(place[1]):
            return None
        return self._standing(i, place[1], place[0])

    def _place(self, i: int) -> tuple[int, int] | None:
        """Return the place that the words at *i* name, and where they end."""
        end, found = _places().longest(self.tokens, i) if self._inside(i) else (i, ())
        whole = self.tokens.word(end) not in number_characters()
        if found and isinstance(found[0], Cue) and whole:
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
        return word in word_list("names", "behind") or word in {
            "批",
            "家",
            "个",
            "次",
            "选",
        }

    def _largest(self, i: int) -> Mention | None:
        """Read "第一大贸易伙伴", "最大领域"."""
        size = self._size(i)
        if size is None:
            return None
        rank, end = size
        for names in ((_PARTNER, "balance", "exports", "imports"), (_STANDING,)):
            for at in self._reach(end):
                for name in names:
                    last = self._in("rank", name, at)
                    if last:
                        cue = Cue(name, str(rank))
                        found = self._mention("superlative", i, last, cue)
                        return None if self._is_untraded(i, last) else found
        return None

    def _is_untraded(self, first: int, last: int) -> bool:
        """Tell whether a rank is one in what is no trade."""
        said = "".join(self.tokens.lower[first:last])
        return any(word in said for word in word_list("rank", "untraded"))

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


def _ends(tokens: Tokens, at: int) -> bool:
    return at >= len(tokens) or tokens.kind[at] == MARK


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
        *records["reached"], *ranks["several"], *ranks["moved"], *ranks["leads"],
        *chain(*tables["ranked-alone"].values()),
    ]  # fmt: skip
    return frozenset({word[0] for word in words} | {_ORDINAL})
