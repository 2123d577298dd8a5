"""Joints: words of grammar of one character, which are a part of many others, too.

Each is read only where what stands around it lets it join.
"""

from collections.abc import Callable, Mapping
from typing import Final

from tradefacts.reading.languages.zh.lexicons import short_places
from tradefacts.reading.languages.zh.periods import PeriodReader
from tradefacts.reading.languages.zh.quantities import QuantityReader
from tradefacts.reading.languages.zh.standings import Standings
from tradefacts.reading.languages.zh.units import hedge_at, hedge_behind
from tradefacts.reading.languages.zh.words import word_list
from tradefacts.reading.lexicon import Lexicon
from tradefacts.reading.mentions import (
    AMOUNT,
    MONEY,
    PERCENT,
    QUANTITIES,
    Cue,
    Mention,
    Term,
)
from tradefacts.reading.tokens import MARK, Tokens
from tradefacts.records import passing

_PLACES: Final = frozenset({"place", "group"})
#: What may stand behind a country of one character, and the shortest word for it.
_TRADED: Final = frozenset({"product", "mode"})
_SHORTEST_GOODS: Final = 2
_CHINA: Final = "CN"
#: China behind another country ("德中贸易"), and what before it names a region of it.
_AT_HOME: Final = "place:CN"
#: They compare whatever stands behind them; the others only a period, as one says.
_COMPARING: Final = frozenset({"比", "较"})
_COMPARED: Final = (
    ("相", "比"), ("同", "比"), ("环", "比"), ("相", "较"), ("比", "较"), ("比",),
    ("持", "平"), ("相", "当"),
)  # fmt: skip
#: How long a figure may be before what is told of two that have one each, in tokens.
_SUM: Final = 8
#: How far behind more of a flow its figure may stand, in tokens.
_MOVED_REACH: Final = 12
#: A denial that stands before anything, and what others stand before.
_ANYWHERE: Final = Cue("negation", "word")
_DENIED: Final = ("rise", "fall", "rise-to", "fall-to", "exceed", "more", "less")
#: Behind "higher" it compares, too ("高于", "快于").
_OVER: Final = "于"
#: They list, or say with whom something is traded.
_BOTH: Final = frozenset({"和", "与", "同", "及"})
#: What may be a member of a list.
_MEMBERS: Final = QUANTITIES | {"term", "period", "anaphor", "rise", "fall", "share"}
#: What a peer stands behind, and what "的" joins to what it is of.
_BEFORE_PEER: Final = frozenset({"than", "more", "less", "exceed"})
_OWNED: Final = frozenset({MONEY, AMOUNT})
_MOST: Final = "最"
#: It joins whatever stands around it.
_LISTS: Final = "、"
#: How far behind a word that compares its year may stand, in tokens.
_ON_YEAR: Final = 10
#: How long a quotation may be up to a word that means who is quoted, in tokens.
_QUOTED: Final = 80
_QUOTE: Final = '"'
_OWN: Final = "的"
#: They say that two trade with each other ("之间的贸易", "双边贸易").
_BETWEEN: Final = frozenset({"之 间", "间"})
_MUTUAL: Final = frozenset({"双 边", "两 国", "双 方"})
#: It ends a list of names: what follows says what they are.
_ET_CETERA: Final = "等"
#: How far behind a line the verb may end that tells where it goes, in tokens.
_REACHING: Final = 5
#: What joins a country to the one that it trades with.
_TOWARDS: Final = "对"
#: Before the figure that one leads with.
_WITH: Final = "以"
#: Behind what one looks at.
_LOOKED: Final = ("上", "看")
#: It opens the name of whose trains they are.
_BRACKET: Final = "("
#: What stands between a period and the figure that it has.
_OWNING: Final = frozenset({"的", "("})
_RATE: Final = "率"
_MOVED: Final = ("rise", "fall", "more", "less")
#: What tells the sum of all.
_SO_FAR: Final = "累计"
#: What tells that one thing came with another, how far before its end it may stand,
#: and the longest verb at that end, in tokens.
_WITH_IT: Final = ("随", "着")
_BY_NOW: Final = ("至", "此")
_DEPARTURE: Final = 60
_LEAVING: Final = 5
#: What "多" before it tells to be more ("多出口", "多成交").
_DONE_MORE: Final = frozenset({"flow", "measure"})
#: The mark between the members of a list.
_ENUMERATED: Final = "、"
#: What tells of all of a year.
_WHOLE_YEAR: Final = ("全", "年")
#: What may stand between "with" and a place.
_BEFORE_PLACE: Final = frozenset({'"', "其"})


@passing
class Joints:
    """What may begin behind a joint, in one sentence."""

    tokens: Tokens
    lexicon: Lexicon
    periods: PeriodReader
    quantities: QuantityReader
    standings: Standings
    #: The token after the last of the sentence.
    stop: int

    def fits(self, name: str, index: int, end: int, before: Mention | None) -> bool:
        """Tell whether the cue of that *name* joins what stands around it.

        It stands from token *index* up to *end*, and *before* is the mention before it.
        """
        condition = _CONDITIONS.get(name)
        return condition is None or condition(self, index, end, before)

    def has(self, index: int, name: str) -> bool:
        """Tell whether a cue of that *name* begins at *index*."""
        _, meanings = self.lexicon.longest(self.tokens, index, self.stop)
        return any(isinstance(m, Cue) and m.name == name for m in meanings)

    def short_place(self, index: int) -> Term | None:
        """Return the country that one character names behind "对" ("对美出口").

        So it does before goods, or what tells how they go ("对韩海运", "对美家具出口").
        """
        code = short_places().get(self.tokens.word(index))
        behind = self.tokens.word(index + 1)
        if code is None or (
            behind not in word_list("short-place-behind", "word")
            and not self._is_before_goods(index)
        ):
            return None
        dimension, _, code = code.partition(":")
        return Term(dimension, code)

    def place_behind(self, name: str, index: int) -> Term | None:
        """Return the country of one character behind a cue of that *name*, or None.

        Of whose trade there is a share is told by fewer words ("占俄外贸总额"): in
        "占加贸出口" it is no country.
        """
        if name != "portion":
            return self.short_place(index) if name == "with" else None
        behind = self.tokens.word(index + 1)
        if behind not in word_list("short-place-owner", "behind"):
            return None
        return self.short_place(index)

    def place_trading(self, index: int) -> Term | None:
        """Return the country of one character that trades with another ("俄对华出口").

        A clause begins with it.
        """
        opens = not index or self.tokens.kind[index - 1] == MARK
        if not opens or self.tokens.word(index + 1) != _TOWARDS:
            return None
        dimension, _, code = (
            short_places().get(self.tokens.word(index), "").partition(":")
        )
        return Term(dimension, code) if code and self.short_place(index + 2) else None

    def _is_before_goods(self, index: int) -> bool:
        """Tell whether goods, a regime or a way begin behind the character at *index*.

        They are no more than one character of a longer word ("对日用品").
        """
        if self.lexicon.longest(self.tokens, index, self.stop)[1]:
            return False
        end, meanings = self.lexicon.longest(self.tokens, index + 1, self.stop)
        if end < index + 1 + _SHORTEST_GOODS:
            return False
        return any(
            m.dimension in _TRADED if isinstance(m, Term) else m.name == "scope"
            for m in meanings
        )

    def places_paired(self, index: int) -> tuple[Term, Term] | None:
        """Return the countries of "中美贸易" or "德中贸易"; one of them is China.

        So are they where more of that follow ("中欧、中美贸易").
        """
        word = self.tokens.word
        first, second = map(short_places().get, (word(index), word(index + 1)))
        if first is None or second is None or first == second:
            return None
        behind = f"{word(index + 2)}{word(index + 3)}"
        listed = word(index + 2) in word_list("short-place-pair", "and") and (
            self.places_paired(index + 3) is not None
        )
        if behind not in word_list("short-place-pair", "behind") and not listed:
            return None
        if _AT_HOME not in {first, second} or word(index) in word_list(
            "short-place-pair", "never-first"
        ):
            return None
        one, other = (code.partition(":") for code in (first, second))
        return (
            Term(one[0], one[2], adjective=first == _AT_HOME),
            Term(other[0], other[2]),
        )

    # -- conditions --------------------------------------------------------------------

    def _joins_place(self, index: int, end: int, before: Mention | None) -> bool:
        """Tell whether a place follows that something is traded with."""
        said = "".join(self.tokens.lower[index - 1 : end])
        if end >= self.stop or said in word_list("way", "before"):
            return False  # "经由满洲里"
        if self.tokens.lower[index] in _BOTH and self._lists(index, end, before):
            return False  # "秘鲁和智利"
        if self.short_place(end) is not None:
            return True
        its = self.tokens.lower[end] in _BEFORE_PLACE
        if its and "flow" in self._terms(end + 1):
            return True  # "对其出口"
        at = end + its
        rank = self.standings.read(at)
        if rank is not None and rank.kind == "superlative":
            at = rank.last  # "对最大市场日本出口"
        return bool(self._terms(at) & _PLACES) or self.has(at, "anaphor")

    def _lists(self, index: int, end: int, before: Mention | None) -> bool:
        """Tell whether one mention stands before, and another behind."""
        if self.tokens.lower[index] == _LISTS:
            return True
        if before is None or before.last != index or end >= self.stop:
            return False
        if before.kind == "superlative":
            return self.standings.further(end) is not None
        if before.kind not in _MEMBERS:
            return False
        if self.places_paired(before.last - 2) and self.places_paired(end):
            return True  # "中欧和中美贸易"
        return self._begins(end) and not self._crosses_border(before, end)

    def _crosses_border(self, before: Mention, index: int) -> bool:
        """Tell whether a foreign place follows one of China ("中国与越南").

        Where both are traded with they make a list ("对大陆及香港出口").
        """
        if any(self.has(before.first - length, "with") for length in (1, 2)):
            return False
        if self.tokens.word(before.first - 1) == _ENUMERATED:
            return False  # "输往越南、内地及美国"
        own = before.value
        chinese = isinstance(own, Term) and own.code.startswith("CN")
        _, meanings = self.lexicon.longest(self.tokens, index, self.stop)
        abroad = any(
            isinstance(m, Term)
            and m.dimension in _PLACES
            and not m.code.startswith("CN")
            for m in meanings
        )
        if self._trades_home(index, own):
            return True
        return abroad and (chinese or before.kind == "anaphor")

    def _trades_home(self, index: int, own: object) -> bool:
        """Tell whether trade of one abroad with China follows ("德国与中国贸易").

        Between two others it is where words say so ("德国与法国之间的贸易额").
        """
        if not (isinstance(own, Term) and own.dimension in _PLACES):
            return False
        end, meanings = self.lexicon.longest(self.tokens, index, self.stop)
        codes = {
            m.code for m in meanings if isinstance(m, Term) and m.dimension in _PLACES
        }
        if not codes or own.code.startswith(_CHINA):
            return False
        at = self._behind_between(end)
        mutual = at > end or self.tokens.spoken(end, end + 2) in _MUTUAL
        at += self.tokens.word(at) == _OWN
        _, behind = self.lexicon.longest(self.tokens, at, self.stop)
        traded = any(
            isinstance(m, Term) and (m.dimension, m.code) == ("flow", "trade")
            for m in behind
        )
        return traded and (mutual or _CHINA in codes)

    def _behind_between(self, index: int) -> int:
        """Return the token behind "between" at *index*, or *index* without it."""
        said = (n for n in (2, 1) if self.tokens.spoken(index, index + n) in _BETWEEN)
        return index + next(said, 0)

    def _compares(self, index: int, end: int, before: Mention | None) -> bool:
        """Tell whether what follows is compared with."""
        word = self.tokens.lower[index]
        if end >= self.stop:
            return False
        if word in _COMPARING and self._dates_soon(end):
            return True
        if end > index + 1 or word in _COMPARING:
            return self._begins(end)
        found = self.periods.read(end)
        if found is None:
            return False
        if word == _OVER:
            return before is not None and before.kind in {"more", "less"}
        hedge = hedge_at(self.tokens, found[1])  # "与去年基本持平"
        at = found[1] if hedge is None else hedge[1]
        return any(self.tokens.words(at, *said) for said in _COMPARED)

    def _dates_soon(self, index: int) -> bool:
        """Tell whether a year stands behind words on it ("较生效前的2021年")."""
        for at in range(index + 1, min(index + _ON_YEAR, self.stop)):
            if self.tokens.kind[at] == MARK:
                return False
            found = self.periods.read(at)
            if found is not None:
                still = self.tokens.word(found[1]) in word_list("held-against", "still")
                verb = found[1] + still
                moves = any(self.has(verb, name) for name in _MOVED)
                return found[0].unit == "year" and moves
        return False

    def _moves(self, index: int, end: int, before: Mention | None) -> bool:
        """Tell whether a word of one character has the figure behind it.

        Of "少进口" the flow is no part. Who "以5亿元领先" has so much.
        """
        if self.tokens.word(index - 1) == _MOST:
            return False  # "最多发9件"
        if before is not None and self.tokens.word(before.first - 1) == _WITH:
            return end < self.stop and self.tokens.kind[end] != MARK
        if end - index > 1:
            return "flow" not in self._terms(end - 1)
        return self._states(index, end, before)

    def _moves_flow(self, index: int, end: int, before: Mention | None) -> bool:
        """Tell whether a flow that has a figure follows ("比去年多进口300万吨").

        "许多", "更多" and the like stand for no more.
        """
        opens = not index or self.tokens.kind[index - 1] == MARK
        opens = opens or (before is not None and before.last == index)
        if not opens or self._terms(end).isdisjoint(_DONE_MORE):
            return False
        for at in range(end + 1, min(end + _MOVED_REACH, self.stop)):
            if self.tokens.kind[at] == MARK:
                return False
            if self._is_figure(at):
                return True
        return False

    def _denies(self, index: int, end: int, __: Mention | None) -> bool:
        """Tell whether it denies a movement or a rank behind it ("未增长5%")."""
        _, meanings = self.lexicon.longest(self.tokens, index, end)
        if _ANYWHERE in meanings:
            return True
        return any(self.has(end, name) for name in _DENIED) or self._ranks(end)

    def _ranks(self, index: int) -> bool:
        """Tell whether a rank or a record begins at *index*."""
        return self.standings.read(index) is not None

    def _states(self, _: int, end: int, __: Mention | None) -> bool:
        """Tell whether a figure follows."""
        if end >= self.stop:
            return False
        return self._is_figure(end) or self.has(end, "respectively")

    def _comes_from(self, _: int, end: int, __: Mention | None) -> bool:
        """Tell whether an institution, a figure or a period follows."""
        if end >= self.stop:
            return False
        if self._begins_institution(end) or self._is_figure(end):
            return True
        # "从本月出口看" only says what one looks at.
        return self.periods.read(end) is not None and not self._is_looked_at(end)

    def _is_looked_at(self, index: int) -> bool:
        """Tell whether the clause of *index* ends with what looks at it ("从…看")."""
        tokens = self.tokens
        ends = (at for at in range(index, self.stop) if tokens.kind[at] == MARK)
        return tokens.word(next(ends, self.stop) - 1) == _LOOKED[-1]

    def _begins_institution(self, index: int) -> bool:
        """Tell whether an institution begins at *index*, with its place or without."""
        end, meanings = self.lexicon.longest(self.tokens, index, self.stop)
        place = any(isinstance(m, Term) and m.dimension == "place" for m in meanings)
        behind = place and "institution" in self._terms(end)
        return behind or "institution" in self._terms(index)

    def _moves_to(self, index: int, end: int, before: Mention | None) -> bool:
        """Tell whether a verb of movement stands before, and a figure behind."""
        if end > index + 1:
            return True
        if before is None or before.last != index:
            return False
        return before.kind in {"rise", "fall"} and self._states(index, end, before)

    def _is_compared(self, index: int, _: int, before: Mention | None) -> bool:
        """Tell whether it stands right behind what compares with it."""
        compares = before is not None and before.kind in _BEFORE_PEER
        return compares and before is not None and before.last == index

    def _owns(self, index: int, end: int, before: Mention | None) -> bool:
        """Tell whether what a figure is of follows it ("5亿元的出口").

        Of parts only goods are told so ("全国八成以上的灯具").
        """
        if before is None or end >= self.stop:
            return False
        if before.kind == PERCENT and self._ends_at(before, index):
            return "product" in self._terms(end) or self._counts(end)
        near = before.last == index and before.kind in _OWNED
        return near and bool(self._terms(end))

    def _counts(self, index: int) -> bool:
        """Tell whether a noun of what is counted begins at *index*."""
        _, meanings = self.lexicon.longest(self.tokens, index, self.stop)
        return any(isinstance(m, Term) and m.unit is not None for m in meanings)

    def _ends_at(self, figure: Mention, index: int) -> bool:
        """Tell whether a figure ends at *index*, with the hedge behind it."""
        hedge = hedge_behind(self.tokens, figure.last)
        return index in {figure.last, hedge[1] if hedge is not None else -1}

    def _follows_term(self, index: int, _: int, before: Mention | None) -> bool:
        """Tell whether a counted noun, or firms, stand right before ("企业数量").

        At the head of a cell it stands for the number of what the table is on.
        """
        if not index:
            return True
        term = before.value if before is not None and before.last == index else None
        if not isinstance(term, Term):
            return False
        return term.unit is not None or term.dimension == "firm"

    def _begins_clause(self, index: int, end: int, before: Mention | None) -> bool:
        """Tell whether it begins a clause, and stands before a figure ("，年增5%").

        An adverb may stand before it ("逆势年增5%").
        """
        opens = not index or self.tokens.kind[index - 1] == MARK
        opens = opens or self.tokens.word(index - 1) in word_list("adverbs", "ends")
        # "出口年增率5%": its last character tells that it is no "2024年增5%".
        rated = self.tokens.word(end - 1) == _RATE
        opens = opens or (rated and before is not None and before.last == index)
        return opens and self._states(index, end, before)

    def _narrows(self, index: int, _: int, __: Mention | None) -> bool:
        """Tell whether it narrows: not what names of a list are ("等新兴市场")."""
        return self.tokens.word(index - 1) != _ET_CETERA

    def _foresees(self, index: int, end: int, __: Mention | None) -> bool:
        """Tell whether it is of what will be, and not what one looks at ("从特点上看").

        What is looked at ends there.
        """
        closes = end >= self.stop or self.tokens.kind[end] == MARK
        return not (closes and self.tokens.words(index, *_LOOKED))

    def _takes_both(self, index: int, end: int, _: Mention | None) -> bool:
        """Tell whether it is of two told before its clause ("，双双创新高").

        They have a figure each: of members of a list it is told one by one.
        """
        tokens = self.tokens
        if end != index + 2 or tokens.word(index) != tokens.word(end - 1):
            return True
        mark = index - 1
        ends = (self.quantities.read(at) for at in range(max(0, mark - _SUM), mark))
        return tokens.kind[mark] == MARK and any(m and m.last == mark for m in ends)

    def _stays(self, index: int, _: int, before: Mention | None) -> bool:
        """Tell whether no place stands before it that goods go by ("经香港转口")."""
        at = before.first if before is not None and before.last == index else 0
        led = ("".join(self.tokens.lower[max(0, at - n) : at]) for n in (1, 2))
        return word_list("ways", "by").isdisjoint(led)

    def _heads(self, index: int, _: int, before: Mention | None) -> bool:
        """Tell whether it heads its clause, behind a period ("至此") or not."""
        dated = before is not None and before.kind == "period" and before.last == index
        if not dated and self.tokens.words(index - 2, *_BY_NOW):
            index -= len(_BY_NOW)
        return dated or index == 0 or self.tokens.kind[index - 1] == MARK

    def runs_through(self, index: int, end: int, before: Mention | None) -> bool:
        """Tell whether a line that runs through the country heads its clause.

        Freight trains may be those of a city, if they are not said to reach somewhere.
        """
        said = "".join(self.tokens.lower[index:end])
        if not self._heads(index, end, before):
            return False
        if said in word_list("network", "whole"):
            return True
        named = self.tokens.word(end) == _BRACKET  # "中欧班列（西安）"
        if named or said not in word_list("network", "train"):
            return False
        behind = "".join(self.tokens.lower[end : end + _REACHING])
        if any(verb in behind for verb in word_list("network", "reach")):
            return True
        return _SO_FAR in behind and self._is_of_many(index)

    def _is_of_many(self, index: int) -> bool:
        """Tell whether one train's leaving is told before all of them ("随着…开出，").

        Those of a city would have its name again.
        """
        lower = self.tokens.lower
        mark = next(
            (at for at in range(index - 1, -1, -1) if self.tokens.kind[at] == MARK), 0
        )
        led = lower[max(0, mark - _DEPARTURE) : mark]
        left = "".join(led[-_LEAVING:])
        leaves = any(verb in left for verb in word_list("network", "leave"))
        return leaves and any(
            self.tokens.words(at, *_WITH_IT) for at in range(mark - len(led), mark)
        )

    def _stands_alone(self, index: int, end: int, before: Mention | None) -> bool:
        """Tell whether nothing right before says which company it is.

        "We" are one where someone is quoted.
        """
        if self.tokens.lower[index] in word_list("quoted", "we"):
            quoted = self.tokens.lower[max(0, index - _QUOTED) : index].count(_QUOTE)
            # "我们的贸易伙伴" may be those of the country.
            return quoted % 2 == 1 and self.tokens.word(end) != _OWN
        return before is None or before.last != index or before.kind != "term"

    # -- what begins where -------------------------------------------------------------

    def _is_figure(self, index: int) -> bool:
        return self.quantities.read(index) is not None

    def _begins(self, index: int) -> bool:
        """Tell whether any mention begins at *index*."""
        _, meanings = self.lexicon.longest(self.tokens, index, self.stop)
        if any(isinstance(m, Term) or m.name not in _SMALL for m in meanings):
            return True
        return (
            self._is_figure(index)
            or hedge_at(self.tokens, index) is not None
            or self.periods.read(index) is not None
        )

    def _ends_so(self, index: int, end: int, before: Mention | None) -> bool:
        """Tell whether a period that is compared with does not go on ("比去年全年").

        Nor may it have a figure of its own ("较去年同期的5%", "较上年（3吨）").
        """
        del index, before
        owns = self.tokens.word(end) in _OWNING and self._is_figure(end + 1)
        return not owns and not self.tokens.words(end, *_WHOLE_YEAR)

    def _terms(self, index: int) -> set[str]:
        """Return the dimensions of the terms that begin at *index*."""
        _, meanings = self.lexicon.longest(self.tokens, index, self.stop)
        return {m.dimension for m in meanings if isinstance(m, Term)}


#: Joints that nothing begins with: what follows them does.
_SMALL: Final = frozenset({"with", "and", "than", "of", "to", "level", "more", "less"})


_Condition = Callable[[Joints, int, int, Mention | None], bool]
_CONDITIONS: Final[Mapping[str, _Condition]] = {
    "with": Joints._joins_place,  # noqa: SLF001 - the table is part of the class
    "and": Joints._lists,  # noqa: SLF001
    "than": Joints._compares,  # noqa: SLF001
    "more": Joints._moves,  # noqa: SLF001
    "less": Joints._moves,  # noqa: SLF001
    "level": Joints._moves,  # noqa: SLF001
    "rise": Joints._moves,  # noqa: SLF001
    "fall": Joints._moves,  # noqa: SLF001
    "from": Joints._comes_from,  # noqa: SLF001
    "to": Joints._moves_to,  # noqa: SLF001
    "number-of": Joints._follows_term,  # noqa: SLF001
    "peer": Joints._is_compared,  # noqa: SLF001
    "of": Joints._owns,  # noqa: SLF001
    "yearly-rise": Joints._begins_clause,  # noqa: SLF001
    "yearly-fall": Joints._begins_clause,  # noqa: SLF001
    "monthly-rise": Joints._begins_clause,  # noqa: SLF001
    "monthly-fall": Joints._begins_clause,  # noqa: SLF001
    "rise-ahead": Joints._moves_flow,  # noqa: SLF001
    "fall-ahead": Joints._moves_flow,  # noqa: SLF001
    "negation": Joints._denies,  # noqa: SLF001
    "company": Joints._stands_alone,  # noqa: SLF001
    "export-regime": Joints._stays,  # noqa: SLF001
    "both": Joints._takes_both,  # noqa: SLF001
    "network": Joints._heads,  # noqa: SLF001
    "scope": Joints._narrows,  # noqa: SLF001
    "modal": Joints._foresees,  # noqa: SLF001
    "basis": Joints._ends_so,  # noqa: SLF001
}
