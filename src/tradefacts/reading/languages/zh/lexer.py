"""The Chinese lexer: one pass over characters that tells what each stretch mentions."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Final, cast

import attrs

from tradefacts.model import Per, Qualifier
from tradefacts.reading.languages.zh.bodies import name_bodies
from tradefacts.reading.languages.zh.fields import (
    opened_aspect,
    point_to_zones,
    without_fields,
)
from tradefacts.reading.languages.zh.firms import name_firms
from tradefacts.reading.languages.zh.joints import Joints
from tradefacts.reading.languages.zh.leaving import leave_reasons, leave_sizes
from tradefacts.reading.languages.zh.localities import read_locality
from tradefacts.reading.languages.zh.markets import name_markets
from tradefacts.reading.languages.zh.names import read_person
from tradefacts.reading.languages.zh.numerals import number_characters, read_numeral
from tradefacts.reading.languages.zh.offices import place_offices, without_listeners
from tradefacts.reading.languages.zh.openlists import close_lists, recounted
from tradefacts.reading.languages.zh.periods import PeriodReader
from tradefacts.reading.languages.zh.quantities import QuantityReader, time_before
from tradefacts.reading.languages.zh.standings import Standings, openings
from tradefacts.reading.languages.zh.streaks import read_streak
from tradefacts.reading.languages.zh.traders import name_traders
from tradefacts.reading.languages.zh.units import Units
from tradefacts.reading.languages.zh.unlisted import add_unlisted
from tradefacts.reading.languages.zh.wholes import add_wholes, tell_apart
from tradefacts.reading.languages.zh.words import lexicon_of, load_words, word_list
from tradefacts.reading.languages.zh.zones import read_zone
from tradefacts.reading.lexicon import Lexicon
from tradefacts.reading.mentions import (
    AMOUNT,
    COUNT,
    MONEY,
    POINTS,
    QUANTITIES,
    UNCODED,
    Cue,
    Mention,
    Stated,
    Term,
    with_homonyms,
)
from tradefacts.reading.periods import PeriodExpression
from tradefacts.reading.tokens import MARK, WORD, Tokens, tokenize
from tradefacts.reading.vocabulary import DIMENSIONS
from tradefacts.records import define, evolve

#: What a run has beside its number ("四连降").
_RUN: Final = "连"
_MARKS: Final = frozenset(",;:()\u2013|")
#: Words that only part what would be read within them.
_NOTHING: Final = "nothing"
#: Regimes of trade without a code.
_REGIME: Final = "regime"
#: Lines through the country, and what they point back to.
_NETWORK: Final = "network"
_COUNTRY: Final = Cue("anaphor", "country")
#: Words that end in "to", and the movement before that.
_TO: Final[Mapping[str, str]] = {"rise-to": "rise", "fall-to": "fall"}
#: Words that stand before a flow, and the movement of it that they tell.
_AHEAD: Final[Mapping[str, str]] = {"rise-ahead": "rise", "fall-ahead": "fall"}
#: Words of a movement that begin with its basis ("年增").
_BASED: Final[Mapping[str, tuple[str, str]]] = {
    "yearly-rise": ("yoy", "rise"),
    "yearly-fall": ("yoy", "fall"),
    "monthly-rise": ("mom", "rise"),
    "monthly-fall": ("mom", "fall"),
}
_TOTAL: Final = "total"
#: Words for several taken together, and the length of those for two ("两者").
_TOGETHER: Final = "collective"
_PAIRED: Final = 2
#: How far behind two measures "分别" may stand, in tokens.
_APART_REACH: Final = 10
_EXCLUDING: Final = "excluding"
_FLEETING: Final = "fleeting"
#: The time that an average is by.
_AVERAGED: Final[Mapping[str, Per]] = {"annual": "year", "monthly": "month"}
_EACH: Final = "每"
#: It may stand between a country and its flow ("香港的进口").
_POSSESSIVE: Final = "的"
#: They may stand before a name whose first character makes a word with them.
_TOWARDS: Final = frozenset("对")
#: The two characters of "market", of which the first ends cities.
_CITY: Final = "市"
_FIELD_OF_CITY: Final = "场"
_DAYS: Final = frozenset({"日", "号"})
#: Of what several are that were named, or are to be.
_NAMED: Final = frozenset({"place", "group", "product", "firm", "mode"})
_LISTED: Final = frozenset({"、", "和", "及", "与", ","})
_CHINESE: Final = "CN-"
_EXPORTS: Final = "exports"
#: How far behind a word that hedges its figure this may stand ("约占全省的5%").
_HEDGE_REACH: Final = 14
_HEDGES: Final[Mapping[str, Qualifier]] = {"about": "about", "over": "over"}
#: What a number without its unit ends with, if not with a digit.
_SCALES: Final = frozenset("十百千万亿多余")
#: Behind these a country is one that is traded with.
_BEFORE_OTHER: Final = frozenset({
    "with", "and", "anaphor", "term", "portion", "superlative",
})  # fmt: skip
#: How far behind what opens a clause the verb of it may stand, in tokens.
_MOVEMENT: Final = 6
#: The longest field, in tokens.
_FIELD: Final = 16
_SAME: Final = PeriodExpression("same")
#: What compares one series with another, and what this begins with.
_COMPARING: Final = frozenset({"more", "less", "exceed", "than"})
_SERIES: Final = frozenset({"anaphor", "peer"})
#: Kinds of figures whose unit those before them share, and how points are counted.
_UNITS: Final = frozenset({MONEY, AMOUNT, POINTS})
_CLASSIFIER: Final = "个"
_MOVES: Final = frozenset({"rise", "fall"})
#: The length of the noun that is a part of the number before it.
_COUNTED: Final = 2
#: So many may be taken together.
_SEVERAL: Final = 30
#: Two members of a list and what joins them.
_PAIR: Final = 3
#: What "单" counts, unless a noun stands before it.
_ORDERS: Final = "orders"


@define
class Lexer:
    """Reads the mentions of one sentence, from left to right.

    At each token the longest reading wins: a rank, a quantity, a period, a word.
    """

    tokens: Tokens
    lexicon: Lexicon
    units: Units
    first: int
    last: int
    periods: PeriodReader = attrs.field(init=False)
    quantities: QuantityReader = attrs.field(init=False)
    standings: Standings = attrs.field(init=False)
    joints: Joints = attrs.field(init=False)
    found: list[Mention] = attrs.Factory(list)
    #: The last character of the sum, or the number, that the sentence tells of each.
    of_each: str = ""
    #: The clause tells of each minute or the like.
    fleeting: bool = False

    def __attrs_post_init__(self) -> None:
        self.periods = PeriodReader(self.tokens)
        self.quantities = QuantityReader(self.tokens, self.units)
        self.standings = Standings(self.tokens)
        self.joints = Joints(
            self.tokens,
            self.lexicon,
            self.periods,
            self.quantities,
            self.standings,
            self.last,
        )

    def read(self) -> list[Mention]:
        """Return the mentions of the sentence, in order."""
        index = self.first
        aspect = opened_aspect(self.tokens, self.first, self.last)
        if aspect:
            self._add("aspect", self.first, self.first, Cue("aspect", aspect))
        while index < self.last:
            index = self._step(index)
        heard = without_listeners(point_to_zones(self.found, self.tokens), self.tokens)
        told = leave_sizes(without_fields(heard, self.tokens), self.tokens, self.first)
        told = leave_reasons(told, self.tokens, self.first)
        named = name_bodies(place_offices(told, self.tokens), self.tokens, self.first)
        named = name_firms(_with_prices(named), self.tokens, self.first)
        named = name_traders(named, self.tokens, self.first, self.last)
        shared = add_wholes(tell_apart(named, self.tokens), self.tokens, self.last)
        goods = add_unlisted(self.tokens, shared, self.first)
        goods = name_markets(close_lists(goods, self.tokens), self.tokens, self.last)
        return _with_nouns(_with_units(goods, self.tokens), self.tokens)

    def _step(self, index: int) -> int:
        """Read what begins at *index*; return the token after it."""
        tokens = self.tokens
        if tokens.kind[index] == MARK and tokens.lower[index] in _MARKS:
            self.fleeting = False
            return self._add(tokens.lower[index], index, index + 1)
        if told := self._time(index) or self._currency(index) or self._tail_of(index):
            return told
        if told := self._recounted(index):
            return told
        end, meanings = self._longest(index)
        together = self._together(index)
        if together > end:
            return self._collect(index, together)
        figure = self._figure(index)
        if figure is not None and figure.last >= end and not self._splits(figure):
            return self._keep(figure)
        return self._days(index) or self._words(index, end, meanings)

    def _days(self, index: int) -> int:
        """Keep a day without its month, or how many days something took; 0 if neither.

        "13日" dates no figure, and "为期5天" counts nothing: both tell when a fair was.
        """
        end, cue = self._days_at(index)
        return self._add(cue.name, index, end, cue) if cue else 0

    def _days_at(self, index: int) -> tuple[int, Cue | None]:
        """Return the token behind a day or a number of days, and what it is."""
        tokens = self.tokens
        written = tokens.is_number(index) or tokens.lower[index] in number_characters()
        number = read_numeral(tokens, index) if written else None
        if number is None or number.last >= self.last:
            return index, None
        behind, end = tokens.lower[number.last], number.last + 1
        kind = "calendar" if behind in _DAYS else "lasting"
        if kind == "lasting" and not self._lasts(index, end):
            return index, None
        return end, Cue(kind, f"{number.value:f}")

    def _lasts(self, index: int, end: int) -> bool:
        """Tell whether days from *index* to *end* are how long a fair was open."""
        spelled, words = self._spelled, load_words()["lasting"]
        if self.tokens.lower[end - 1] != words["unit"]:
            return False
        before = any(spelled(index - n, n) in words["before"] for n in (2, 3))
        return before or any(spelled(end, n) in words["behind"] for n in (1, 2, 3, 4))

    def _tail_of(self, index: int) -> int:
        """Let goods go on with their parts ("电脑及其零件"); 0 where none do."""
        goods = self.found[-1] if self.found else None
        if goods is None or goods.last != index or not _is_product(goods):
            return 0
        end, told = lexicon_of("goods-tail").longest(self.tokens, index)
        if not told or end > self.last:
            return 0
        stop = self.tokens.end[end - 1]
        self.found[-1] = evolve(goods, end=stop, last=end)
        return end

    def _splits(self, figure: Mention) -> bool:
        """Tell whether a rank ends within a word ("我国首饰出口")."""
        if figure.kind != "superlative":
            return False
        end, meanings = self.lexicon.longest(self.tokens, figure.last - 1, self.last)
        return end > figure.last and any(_is_goods(meaning) for meaning in meanings)

    def _words(self, index: int, end: int, meanings: Sequence[Term | Cue]) -> int:
        """Read the words at *index*: a form goes up to *end*; return what is behind."""
        if name := self._name(index, end) or self._zone(index):
            return name
        if end <= index + 1 and (pair := self.joints.places_paired(index)):
            one, other = pair
            if one.adjective and _lists_places(self.found, index):
                return self._add("term", index, index + 2, other)  # "中欧、中美贸易"
            self._add("term", index, index + 1, one)
            if not one.adjective:
                self._add("with", index + 1, index + 1, Cue("with", "word"))
            return self._add("term", index + 1, index + 2, other)
        if end <= index + 1 and (own := self.joints.place_trading(index)):
            return self._add("term", index, index + 1, own)
        return (
            self._region(index)
            or self._measures(index)
            or self._field(index)
            or self._sold_in(index)
            or self._word(index, end, meanings)
        )

    def _region(self, index: int) -> int:
        """Read a region whose last character stands once for all ("东、中、西部")."""
        heads, tail = word_list("regions", "heads"), load_words()["regions"]["tail"]
        at, tokens = index, self.tokens
        while tokens.word(at) in heads and tokens.word(at + 1) in _LISTED:
            at += 2
        told = tokens.word(at) in heads and tokens.word(at + 1) == tail
        if at == index or not told:
            return 0
        term = self._term_of(tokens.word(index) + tail)
        return 0 if term is None else self._add("term", index, index + 1, term)

    def _term_of(self, form: str) -> Term | None:
        """Return the term that *form* alone stands for, or None."""
        _, meanings = self.lexicon.longest(tokenize(form), 0)
        return next((m for m in meanings if isinstance(m, Term)), None)

    def _measures(self, index: int) -> int:
        """Read two measures in one word that have a figure each ("量价分别下降…")."""
        told = load_words()["paired-measures"].get(self._spelled(index, _PAIRED))
        if told is None or not self._tells_apart(index):
            return 0
        for at, term in enumerate(map(self._term_of, told)):
            if at:
                self._add("and", index + at, index + at, Cue("and", "word"))
            if term is not None:
                self._add("term", index + at, index + at + 1, term)
        return index + _PAIRED

    def _tells_apart(self, index: int) -> bool:
        """Tell whether "分别" follows in the clause of *index*, or the next."""
        last = min(index + _APART_REACH, self.last)
        return any(self.joints.has(at, "respectively") for at in range(index, last))

    def _zone(self, index: int) -> int:
        """Read the zone there, of the city before it or of its own; 0 without one."""
        city = self.found[-1] if self.found else None
        zone = read_zone(self.tokens, index, city, self._begins)
        if zone is None:
            return 0
        if city is not None and zone.first < index:
            self.found.pop()
        return self._add("term", zone.first, zone.last, zone.place)

    def _name(self, index: int, end: int) -> int:
        """Return the token behind the name of a person or a county at *index*, or 0.

        It must reach beyond *end*, where the words end that are listed.
        """
        person = read_person(self.tokens, index, self.found, self._speaks, self._begins)
        if person > end:
            return self._add("person", index, person)
        before = self.found[-1] if self.found else None
        local = read_locality(self.tokens, index, before)
        fits = local is not None and local[0] > end
        return self._add("term", index, *local) if local is not None and fits else 0

    def _time(self, index: int) -> int:
        """Read periods that share a word, or one that dates nothing; 0 if neither."""
        day = self.periods.read(index)
        if day and day[0].unit == "day" and self._closes_dateline(day[1]):
            return self._add("calendar", index, day[1], Cue("calendar", "dateline"))
        shared = self.periods.shared(index)
        return self._periods(shared) if shared else self.periods.last_seen(index)

    def _currency(self, index: int) -> int:
        """Read the currency that a bracket gives a sum ("(港币,下同)"); 0 without."""
        opened = [mention.kind for mention in self.found[-2:]] == [MONEY, "("]
        money = self.units.money_at(self.tokens, index) if opened else None
        if money is None:
            return 0
        code, end = money
        return self._add("currency", index, end, Cue("currency", code))

    def _closes_dateline(self, index: int) -> bool:
        """Tell whether a day is that of a dispatch ("太原10月24日讯")."""
        said = (self._spelled(index, n) for n in (1, 2))
        return not word_list("calendar", "dispatch").isdisjoint(said)

    def _together(self, index: int) -> int:
        """Return the token behind words for several named before; 0 without any.

        "上述五大市场合计占六成".
        """
        opened = lexicon_of("collective").longest(self.tokens, index)
        said = opened[1][0] if opened[1] else None
        if not isinstance(said, Cue) or said.value != "open":
            return 0
        number = read_numeral(self.tokens, opened[0])
        if number is None or not 1 < number.value <= _SEVERAL:
            return 0
        end, found = lexicon_of("collective").longest(self.tokens, number.last)
        closed = found and isinstance(found[0], Cue) and found[0].value == "close"
        return end if closed else 0

    def _recounted(self, index: int) -> int:
        """Let a list go on with its number ("秘鲁、智利两国"); 0 without one."""
        end = recounted(self.found, self.tokens, index)
        if end:
            self.found[-1] = evolve(self.found[-1], last=end)
        return end

    def _collect(self, index: int, end: int) -> int:
        """Keep words for several taken together, but not before their own names.

        "前三大贸易伙伴东盟、欧盟、美国". Of some of a list each may have its movement:
        "前两者分别增长5%和6%".
        """
        if self._is_named(end):
            return end
        which = load_words()["some"].get(self.tokens.lower[index])
        number = read_numeral(self.tokens, index + 1) if which else None
        if number is not None and self._tells_movement(end):
            cue = Cue("some", f"{which} {number.value}")
            return self._add("some", index, end, cue)
        return self._add("collective", index, end, Cue("collective", "word"))

    def _tells_movement(self, index: int) -> bool:
        """Tell whether a clause goes on with a movement of what opened it."""
        for at in range(index, min(index + _MOVEMENT, self.last)):
            if self.tokens.kind[at] == MARK:
                return False
            if any(self.joints.has(at, name) for name in _MOVES):
                return True
        return False

    def _pairs_off(self, index: int) -> bool:
        """Tell whether two figures follow, one for each ("两者下跌5%及6%")."""
        for at in range(index, min(index + _MOVEMENT, self.last)):
            if self.tokens.kind[at] == MARK:
                return False
            figure = self.quantities.read(at)
            if figure is not None:
                joined = self.tokens.word(figure.last) in _LISTED
                return joined and self.quantities.read(figure.last + 1) is not None
        return False

    def _is_named(self, index: int) -> bool:
        """Tell whether a place, goods, firms or a regime are named at *index*."""
        _, meanings = self.lexicon.longest(self.tokens, index, self.last)
        return any(isinstance(m, Term) and m.dimension in _NAMED for m in meanings)

    def _longest(self, index: int) -> tuple[int, Sequence[Term | Cue]]:
        """Return the longest form at *index*, but none that ends within a name.

        "市场" is no city, and "对比利时出口" goes to Belgium.
        """
        tokens = self.tokens
        end, meanings = self.lexicon.longest(tokens, index, self.last)
        if end == index + 2 and tokens.lower[index] in _TOWARDS:
            inner, named = self.lexicon.longest(tokens, index + 1, self.last)
            if inner > end and _name_place(named):
                return self.lexicon.longest(tokens, index, index + 1)
        if (
            any(map(_is_office, meanings))
            and lexicon_of("zone").longest(tokens, end)[1]
        ):
            # "成都国际铁路港综合保税区": the office only names the zone.
            return self.lexicon.longest(tokens, index, end - 1)
        if tokens.word(end - 1) == _CITY and tokens.word(end) == _FIELD_OF_CITY:
            return self.lexicon.longest(tokens, index, end - 1)
        return end, meanings

    def _keep(self, figure: Mention) -> int:
        """Keep a figure, but not what is told of every few; return the token after it.

        "每10元外贸中有7.6元来自民企", "每5辆中有1辆来自上海".
        """
        stated = figure.value
        counts = figure.kind in {MONEY, COUNT} or (
            isinstance(stated, Stated) and stated.unit == "1"
        )
        few = counts and isinstance(stated, Stated) and not stated.scale
        unit = self.tokens.word(figure.last - 1)
        verb = self.found[-1] if self.found else None
        verbal = verb is not None and _is_flow(verb) and verb.last == figure.first
        first = verb.first if verb is not None and verbal else figure.first
        if few and self.tokens.word(first - 1) == _EACH:
            self.of_each = unit
        told = (few and self.of_each == unit) or (counts and self.fleeting)
        if not told and not self._is_of_peer(figure):
            self.found.append(self._completed(self._of_goods(self._of_noun(figure))))
        return figure.last

    def _of_noun(self, figure: Mention) -> Mention:
        """Return a number of orders as one of the noun before it ("清单5万单")."""
        stated, noun = figure.value, self.found[-1] if self.found else None
        term = noun.value if noun is not None else None
        told = isinstance(term, Term) and term.dimension == "measure"
        if not isinstance(stated, Stated) or stated.measure != _ORDERS or not told:
            return figure
        if noun is None or noun.last != figure.first:
            return figure
        plain = evolve(stated, measure=None)
        return evolve(figure, kind=COUNT, value=plain)

    def _of_goods(self, figure: Mention) -> Mention:
        """Return a rank, the goods within it kept before it ("最大的茶叶出口市场")."""
        if figure.kind != "superlative":
            return figure
        for at in range(figure.first + 1, figure.last):
            end, meanings = self.lexicon.longest(self.tokens, at, figure.last)
            terms = (m for m in meanings if isinstance(m, Term))
            goods = next((t for t in terms if t.dimension == "product"), None)
            if goods is not None and end < figure.last:
                self._add("term", at, end, goods)
                return evolve(figure, first=end)
        return figure

    def _is_of_peer(self, period: Mention) -> bool:
        """Tell whether "同期" only dates another series ("高于同期全国增速")."""
        before = self.found[-1] if self.found else None
        if before is None or period.value != _SAME or before.last != period.first:
            return False
        _, meanings = self.lexicon.longest(self.tokens, period.last, self.last)
        named = any(isinstance(m, Term) or m.name in _SERIES for m in meanings)
        return named and before.kind in _COMPARING

    def _add(self, kind: str, first: int, last: int, value: object = None) -> int:
        """Keep a mention; return the token after it."""
        start, end = self.tokens.start[first], self.tokens.end[last - 1]
        self.found.append(Mention(kind, start, end, value, first, last))
        return last

    def _speaks(self, index: int) -> bool:
        """Tell whether a verb of saying begins at *index*."""
        return self.joints.has(index, "say")

    def _begins(self, index: int) -> bool:
        """Tell whether a word of a list, a period or a figure begins at *index*."""
        end, _ = self.lexicon.longest(self.tokens, index, self.last)
        return end > index + 1 or self._figure(index) is not None

    # -- fields ------------------------------------------------------------------------

    def _field(self, index: int) -> int:
        """Return the token behind "在…中" where that only says among whom; 0 if not.

        What has a share in it has it as its whole ("在全市出口中占5%").
        """
        asked = _says(self.tokens, index, 2, "asked")
        if not asked and self.tokens.lower[index] not in word_list("field", "open"):
            return 0
        if self._is_stage(index + 1):
            return self._add("in", index, index + 1, Cue("in", "scene"))
        for at in range(index + 1, min(index + _FIELD, self.last)):
            if self.tokens.kind[at] == MARK:
                return 0
            closing = max((n for n in (3, 2, 1) if self._closes(at, n)), default=0)
            if closing == 1 and self._begins_place(at):
                continue  # "在中亚"
            if asked and not (closing and self._speaks(at + closing)):
                continue  # "接受记者采访时表示"
            if closing:
                return self._close_field(index, at, at + closing)
        return 0

    def _sold_in(self, index: int) -> int:
        """Read "在" before a place abroad where one sells ("在越南出口"); 0 if not."""
        if self.tokens.lower[index] not in word_list("field", "open"):
            return 0
        end, meanings = self.lexicon.longest(self.tokens, index + 1, self.last)
        abroad = _name_place(meanings) and not any(map(_is_chinese, meanings))
        if not (abroad and self._sells(end) and self.found):
            return 0
        return self._add("with", index, index + 1, Cue("with", "word"))

    def _is_stage(self, index: int) -> bool:
        """Tell whether the place at *index* is where something is held."""
        end, meanings = self.lexicon.longest(self.tokens, index, self.last)
        return _name_place(meanings) and _says(self.tokens, end, 2, "staged")

    def _begins_place(self, index: int) -> bool:
        """Tell whether the name of a place of several characters begins at *index*.

        A group of countries is meant where something is sold there.
        """
        end, meanings = self.lexicon.longest(self.tokens, index, self.last)
        named = any(isinstance(m, Term) and m.dimension == "place" for m in meanings)
        named = named or (_name_place(meanings) and self._sells(end))
        return named and end > index + 1

    def _sells(self, index: int) -> bool:
        """Tell whether the word at *index* is one for exports."""
        _, meanings = self.lexicon.longest(self.tokens, index, self.last)
        return any(isinstance(m, Term) and m.code == _EXPORTS for m in meanings)

    def _closes(self, at: int, length: int) -> bool:
        """Tell whether a word of that *length* closes a field or an occasion."""
        if at + length > self.last:
            return False
        return any(_says(self.tokens, at, length, n) for n in ("close", "occasion"))

    def _close_field(self, index: int, at: int, behind: int) -> int:
        """Read the field that a word at *at* closes, or when something was said."""
        scene = _says(self.tokens, at, behind - at, "scene")
        if scene or self._speaks(behind):  # "在发布会上介绍"
            index = self._length_within(index + 1, at) or index
            return self._add("calendar", index, behind, Cue("calendar", "scene"))
        if _says(self.tokens, at, behind - at, "occasion"):
            return 0
        if any(_says(self.tokens, behind, n, "shared") for n in (1, 2, 3)):
            return self._add("portion", index, index + 1, Cue("portion", "word"))
        self._keep_places(index + 1, at)
        return behind

    def _keep_places(self, index: int, stop: int) -> None:
        """Keep the places that a field begins with, each in the one before.

        "在揭阳进口总额中，原油进口11亿元", "在山东金乡县的冷库里，...": of these.
        """
        while index < stop:
            end, meanings = self.lexicon.longest(self.tokens, index, stop)
            places = [
                m for m in meanings if isinstance(m, Term) and m.dimension == "place"
            ]
            if not places or not places[0].code.startswith(_CHINESE):
                return
            self._add("term", index, end, with_homonyms(places[0], meanings))
            index = end

    def _length_within(self, index: int, stop: int) -> int:
        """Keep how long something lasted ("在为期6天的展会上"); 0 if not told."""
        for at in range(index, stop):
            end, cue = self._days_at(at)
            if cue is not None and cue.name == "lasting":
                return self._add("lasting", at, end, cue)
        return 0

    # -- figures and periods -----------------------------------------------------------

    def _figure(self, index: int) -> Mention | None:
        """Return the rank, record, streak, period or quantity at *index*, or None."""
        before = self.found[-1] if self.found else None
        moved = before is not None and before.last == index
        moved = moved and before is not None and before.kind in {"rise", "fall"}
        found = [self._period(index), self.quantities.read(index, moved=moved)]
        if self.tokens.lower[index] in openings():
            found.append(self.standings.read(index))
        elif self.tokens.word(index + 1) == _RUN:
            found.append(read_streak(self.tokens, index))
        if self._goes_on_ranking(index):
            found.insert(0, self.standings.further(index))
        if not any(found):
            found.append(self.quantities.unit_alone(index, self.last))
        fitting = [m for m in found if m is not None and m.last <= self.last]
        return max(fitting, key=lambda mention: mention.last, default=None)

    def _goes_on_ranking(self, index: int) -> bool:
        """Tell whether a rank and a joint stand right before token *index*."""
        near = self.found[-2:]
        kinds = [mention.kind for mention in near]
        return kinds == ["superlative", "and"] and near[-1].last == index

    def _periods(self, shared: Sequence[tuple[PeriodExpression, int, int]]) -> int:
        """Keep periods that share a word, each of them; return the token behind."""
        *_, (_, _, end) = shared
        for at, (expression, first, last) in enumerate(shared):
            if at:
                self._add("and", first - 1, first, Cue("and", "word"))
            self._add("period", first, last, expression)
        return end

    def _period(self, index: int) -> Mention | None:
        found = self.periods.read(index)
        if found is None:
            return None
        expression, last = found
        start, end = self.tokens.start[index], self.tokens.end[last - 1]
        return Mention("period", start, end, expression, index, last)

    def _completed(self, mention: Mention) -> Mention:
        """Return a quantity with its time, and with the hedge of its verb."""
        stated = mention.value
        if not isinstance(stated, Stated) or mention.kind not in QUANTITIES:
            return mention
        per = time_before(self.tokens, mention.first) or self._time_of(mention)
        if per is not None and stated.per is None:
            stated = evolve(stated, per=per)
        hedge = self._hedge_of_verb(mention)
        if hedge is not None and stated.qualifier == "exact":
            stated = evolve(stated, qualifier=hedge)
        return evolve(mention, value=stated)

    def _time_of(self, figure: Mention) -> Per | None:
        """Return what the clause of an amount says that it is by ("每天出口5亿元")."""
        if figure.kind not in {MONEY, AMOUNT, COUNT}:
            return None
        for before in reversed(self.found):
            if before.kind in {"per", "average"} and isinstance(before.value, Cue):
                told = before.value.value
                return _AVERAGED.get(told) or cast("Per", told)
            if before.kind != "term":
                return None
        return None

    def _hedge_of_verb(self, mention: Mention) -> Qualifier | None:
        """Return the hedge that the verb of a share has ("约占")."""
        for before in reversed(self.found):
            far = mention.first - before.last > _HEDGE_REACH
            if far or before.kind in QUANTITIES:
                return None
            if isinstance(before.value, Cue) and before.kind == "portion":
                return _HEDGES.get(before.value.value)
        return None

    # -- words -------------------------------------------------------------------------

    def _word(self, index: int, end: int, meanings: Sequence[Term | Cue]) -> int:
        """Keep the mention of a form, unless it means nothing here."""
        meaning = self._meaning(index, end, meanings) if meanings else None
        while meaning is None and end > index + 1:
            # A shorter word may mean something where the longer one does not.
            end, meanings = self.lexicon.longest(self.tokens, index, end - 1)
            meaning = self._meaning(index, end, meanings) if meanings else None
        if meaning is None:
            return self._measured(index) or index + 1
        if isinstance(meaning, Term):
            return self._term(index, end, meaning, meanings)
        if meaning.name == _REGIME:
            return self._term(index, end, Term("mode", UNCODED + meaning.value), ())
        if told := self._grammar(index, end, meaning.name):
            return told
        if meaning.name != _NOTHING:
            self._add(meaning.name, index, end, meaning)
        place = self.joints.place_behind(meaning.name, end)
        return end if place is None else self._add("term", end, end + 1, place)

    def _grammar(self, index: int, end: int, name: str) -> int:
        """Keep what a word of grammar tells beyond its own mention; 0 if nothing."""
        if name == _FLEETING:
            self.fleeting = True
            return end
        if name == _EXCLUDING:
            return self._left_out(index, end)
        before = self.found[-1] if self.found else None
        if name == _TOTAL and before is not None and before.kind == "collective":
            return end if before.last == index else 0  # "三者合计"
        if name == _TOGETHER and end - index == _PAIRED and self._pairs_off(end):
            return self._add("some", index, end, Cue("some", "last 2"))
        if name == _TOTAL and self._sums_up(index, end):
            return self._add("collective", index, end, Cue("collective", "word"))
        return self._movement(index, end, name)

    def _left_out(self, index: int, end: int) -> int:
        """Keep what figures leave out, up to a mark ("剔除旅行服务，")."""
        _, meanings = self.lexicon.longest(self.tokens, end, self.last)
        if not any(isinstance(m, Term) for m in meanings):
            return end
        marks = (k for k in range(end, self.last) if self.tokens.kind[k] == MARK)
        return self._add("excluded", index, next(marks, self.last))

    def _measured(self, index: int) -> int:
        """Read one character before a movement as a measure ("量增6%"); 0 if none."""
        end, told = lexicon_of("measured").longest(self.tokens, index)
        opens = not self.found or self.found[-1].last == index
        opens = opens or self.tokens.kind[index - 1] == MARK
        if not told or not isinstance(told[0], Cue) or not opens:
            return 0
        if not any(self._moves_at(end, name) for name in ("rise", "fall")):
            return 0
        return self._add("term", index, end, Term("measure", told[0].value))

    def _moves_at(self, index: int, name: str) -> bool:
        """Tell whether a movement of that *name* and its figure stand at *index*."""
        end, meanings = self.lexicon.longest(self.tokens, index, self.last)
        moves = any(isinstance(m, Cue) and m.name == name for m in meanings)
        return moves and self.quantities.read(end) is not None

    def _sums_up(self, index: int, end: int) -> bool:
        """Tell whether a total is that of a list, with its share ("，合计占五成")."""
        apart = not self.found or self.found[-1].last != index
        near = self.found[-1] if self.found else None
        apart = apart or (near is not None and near.kind == ",")
        shared = self.joints.has(end, "portion") or self.joints.has(end, "share")
        return apart and shared

    def _movement(self, index: int, end: int, name: str) -> int:
        """Keep a movement told with what it leads to, or has before it; 0 if none."""
        if name in _TO:
            move = _TO[name]
            self._add(move, index, end - 1, Cue(move, "verb"))
            return self._add("to", end - 1, end, Cue("to", "word"))
        if name in _AHEAD:
            return self._add(_AHEAD[name], index, end, Cue(_AHEAD[name], "verb"))
        if name in _BASED:
            basis, move = _BASED[name]
            self._add("basis", index, index + 1, Cue("basis", basis))
            return self._add(move, index + 1, end, Cue(move, "verb"))
        return 0

    def _term(
        self, index: int, end: int, term: Term, meanings: Sequence[Term | Cue]
    ) -> int:
        """Keep a term; one that ends in "量" is the number of what it counts."""
        before = self.found[-1] if self.found else None
        if self.joints.runs_through(index, end, before):
            self._add("anaphor", index, index, _COUNTRY)
        counts = term.unit is not None and end - index > 1
        if counts and self.tokens.lower[end - 1] in word_list("number-of", "ends"):
            self._add("term", index, end - 1, term)
            return self._add("number-of", end - 1, end, Cue("number-of", "word"))
        if term.dimension == "flow" and self._is_of_all(index, end):
            self._add("total", index, index, Cue("total", "word"))
        if term.dimension == "product":
            end = self._with_generic(end)
        if term.dimension == "place":
            term = evolve(term, passed=self._is_passed(index, term))
            end = self._tail(end)
            end = self._goods_end(end)
            if self._owns_flow(end):
                term = evolve(term, adjective=True)
                end += self.tokens.word(end) == _POSSESSIVE
        return self._add("term", index, end, with_homonyms(term, meanings))

    def _is_of_all(self, index: int, end: int) -> bool:
        """Tell whether a flow is called that in all goods ("外贸进出口")."""
        words = word_list("all-trade", "word")
        return any(self._spelled(index, n) in words for n in (2, 4) if index + n <= end)

    def _with_generic(self, index: int) -> int:
        """Return the token behind a noun that names no other goods ("手机产品")."""
        sizes = (n for n in (3, 2) if index + n <= self.last)
        words = word_list("goods", "generic")
        ends = (index + n for n in sizes if self._spelled(index, n) in words)
        return next(ends, index)

    def _spelled(self, index: int, length: int) -> str:
        return "".join(self.tokens.lower[index : index + length])

    def _tail(self, index: int) -> int:
        """Return the token behind what only says that a place is one ("合肥一市的")."""
        index = self._port_end(index)
        if self._spelled(index, 3) in word_list("place-tail", "crossing"):
            return index + 3 + (self.tokens.word(index + 3) == _POSSESSIVE)
        said = self.tokens.spoken(index, index + 2).replace(" ", "")
        if index + 2 <= self.last and said in word_list("place-tail", "word"):
            return index + 2 + (self.tokens.word(index + 2) == _POSSESSIVE)
        return index

    def _port_end(self, index: int) -> int:
        """Return the token behind the port of a place that has a figure or a flow.

        "马鞍山口岸143万吨", "宁波口岸对智利出口": they are told of the place.
        """
        for length in (4, 2):
            end = index + length
            said = "".join(self.tokens.lower[index:end])
            if said in word_list("place-tail", "port") and end < self.last:
                _, meanings = self.lexicon.longest(self.tokens, end, self.last)
                told = any(map(_tells_flow, meanings)) or self.tokens.is_number(end)
                told = told or self.joints.has(end, "with")
                return end if told or self.periods.read(end) else index
        return index

    def _is_passed(self, index: int, place: Term) -> bool:
        """Tell whether goods only pass through a place of China at *index*.

        So they do through the others of a list ("经满洲里和绥芬河口岸").
        """
        if not place.code.startswith(_CHINESE):
            return False
        if len(self.found) > 1 and self.found[-1].kind == "and":
            other = self.found[-2].value
            return isinstance(other, Term) and other.passed
        before = ("".join(self.tokens.lower[index - n : index]) for n in (1, 2))
        return not word_list("way", "before").isdisjoint(before)

    def _goods_end(self, index: int) -> int:
        """Return the token behind goods of a place that are all it trades.

        "香港商品整体出口", "日本货物进口".
        """
        said = "".join(self.tokens.lower[index : index + 2])
        if said not in word_list("all-goods", "word"):
            return index
        behind = index + len(said)
        total = self.joints.has(behind, "total")
        _, meanings = self.lexicon.longest(self.tokens, behind, self.last)
        return behind if total or any(map(_tells_flow, meanings)) else index

    def _owns_flow(self, index: int) -> bool:
        """Tell whether the flow at *index* is that of the country right before it.

        Behind "对", or in a list, it is that of another. A period may stand between
        ("日本5月出口").
        """
        before = self.found[-1].kind if self.found else ""
        if before in _BEFORE_OTHER:
            return False
        index += self.tokens.word(index) == _POSSESSIVE
        dated = self.periods.read(index) if index < self.last else None
        index = index if dated is None else dated[1]
        if self.joints.has(index, "total"):
            index, _ = self.lexicon.longest(self.tokens, index, self.last)
        _, meanings = self.lexicon.longest(self.tokens, index, self.last)
        return any(map(_tells_flow, meanings))

    def _meaning(
        self, index: int, end: int, meanings: Sequence[Term | Cue]
    ) -> Term | Cue | None:
        """Return what a form means where it stands; None if nothing.

        A cue goes before a term of the same words.
        """
        before = self.found[-1] if self.found else None
        for cue in meanings:
            if isinstance(cue, Cue) and self.joints.fits(cue.name, index, end, before):
                return _COUNTRY if cue.name == _NETWORK else cue
        terms = [meaning for meaning in meanings if isinstance(meaning, Term)]
        return min(terms, key=_order, default=None)


def _says(tokens: Tokens, at: int, length: int, name: str) -> bool:
    """Tell whether a word of that *length* of a list of fields stands at *at*."""
    return "".join(tokens.lower[at : at + length]) in word_list("field", name)


def _order(term: Term) -> int:
    return DIMENSIONS.index(term.dimension)


def _with_nouns(mentions: Sequence[Mention], tokens: Tokens) -> list[Mention]:
    """Return *mentions* with "国家" as a part of the number that counts them.

    The noun itself stays; the words of an exact count are "208个国家", also of
    "国家和地区".
    """
    found = list(mentions)
    for index, (count, noun) in enumerate(pairwise(mentions)):
        stated = count.value
        joined = count.kind == COUNT and count.last == noun.first
        if not joined or not isinstance(stated, Stated) or stated.qualifier != "exact":
            continue
        end = noun.start + _COUNTED
        if tokens.text[noun.start : end] in word_list("counted-noun", "word"):
            found[index] = evolve(count, end=end)
    return found


def _with_prices(mentions: Sequence[Mention]) -> list[Mention]:
    """Return *mentions* with the price of a list given to its first flow.

    "出口及进口价格": the last of them has the word.
    """
    shared = list(mentions)
    for index, (flow, joint, price) in enumerate(
        zip(mentions, mentions[1:], mentions[2:], strict=False)
    ):
        if joint.kind != "and" or not _adjoin(flow, joint, price):
            continue
        way, told = flow.value, price.value
        if not isinstance(way, Term) or not isinstance(told, Term):
            continue
        priced = told.dimension == "measure" and "flow" in dict(told.implies)
        if way.dimension == "flow" and not way.implies and priced:
            value = evolve(told, implies=(("flow", way.code),))
            shared[index] = evolve(flow, value=value)
    return shared


def _adjoin(*mentions: Mention) -> bool:
    """Tell whether nothing stands between *mentions*."""
    return all(m.last == n.first for m, n in pairwise(mentions))


def _with_units(mentions: Sequence[Mention], tokens: Tokens) -> list[Mention]:
    """Return *mentions* with the unit of their list given to each bare number.

    "3.38万亿、3.23万亿和1.45万亿元": the last of them has it. Each may have its verb.
    """
    shared = list(mentions)
    for index in range(len(shared) - _PAIR, -1, -1):
        item, joint, *rest = shared[index : index + _PAIR + 1]
        moved = rest[0].kind in _MOVES and len(rest) > 1
        following = evolve(rest[1], first=rest[0].first) if moved else rest[0]
        stated, other = item.value, following.value
        if not isinstance(stated, Stated) or not isinstance(other, Stated):
            continue
        listed = tokens.lower[joint.first] in _LISTED and joint.last == following.first
        if listed and _lacks_unit(tokens, item, following):
            value = evolve(stated, unit=other.unit, measure=other.measure)
            if following.kind == POINTS and _compares(tokens, item.first):
                value = evolve(value, qualifier="exact")
            shared[index] = evolve(item, kind=following.kind, value=value)
    return shared


def _compares(tokens: Tokens, index: int) -> bool:
    """Tell whether a word that compares ends before token *index* ("高出6个百分点")."""
    spelled = ("".join(tokens.lower[max(0, index - n) : index]) for n in (1, 2))
    return not word_list("compared", "word").isdisjoint(spelled)


def _lacks_unit(tokens: Tokens, item: Mention, following: Mention) -> bool:
    """Tell whether a number has its unit from the one behind it.

    It ends in a digit or a scale, with no classifier, or with that of percentage
    points ("0.6个和0.7个百分点").
    """
    if item.kind != COUNT or following.kind not in _UNITS:
        return False
    word, kind = tokens.lower[item.last - 1], tokens.kind[item.last - 1]
    if following.kind == POINTS and word == _CLASSIFIER:
        return True
    return kind != WORD or word in _SCALES


def _tells_flow(meaning: Term | Cue) -> bool:
    """Tell whether *meaning* is a flow, or has one ("出口价格")."""
    if not isinstance(meaning, Term):
        return False
    return meaning.dimension == "flow" or "flow" in dict(meaning.implies)


def _is_office(meaning: Term | Cue) -> bool:
    return isinstance(meaning, Term) and meaning.dimension == "institution"


def _is_flow(mention: Mention) -> bool:
    return isinstance(mention.value, Term) and mention.value.dimension == "flow"


def _is_product(mention: Mention) -> bool:
    term = mention.value[0] if isinstance(mention.value, tuple) else mention.value
    return isinstance(term, Term) and term.dimension == "product"


def _lists_places(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether *mentions* end at *index* with a place that another may follow."""
    place, joint = mentions[-2:] if len(mentions) > 1 else (None, None)
    return (
        joint is not None
        and place is not None
        and joint.kind == "and"
        and joint.last == index
        and place.last == joint.first
        and place.kind == "term"
        and isinstance(place.value, Term)
        and place.value.dimension == "place"
    )


def _is_chinese(meaning: Term | Cue) -> bool:
    return isinstance(meaning, Term) and meaning.code.startswith("CN")


def _is_goods(meaning: Term | Cue) -> bool:
    return isinstance(meaning, Term) and meaning.dimension == "product"


def _name_place(meanings: Sequence[Term | Cue]) -> bool:
    """Tell whether one of *meanings* is a place."""
    return any(
        isinstance(m, Term) and m.dimension in {"place", "group"} for m in meanings
    )
