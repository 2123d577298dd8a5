"""Times: the periods of a sentence, what each stands for, and which are baselines."""

from collections.abc import Sequence
from typing import Final

import attrs

from tradefacts.claiming.items import (
    AMOUNTS,
    CLAUSE_ENDS,
    CLAUSE_PARTS,
    RATES,
    TIMES,
    VALUED,
    Item,
    Phrase,
    expression_of,
    is_near,
    kind_at,
    role_at,
    skip,
    skip_back,
)
from tradefacts.claiming.times.baselines import is_baseline, is_last_year
from tradefacts.claiming.times.reaches import (
    aside_reach,
    bracket_reaches,
    clause_end,
    comparand_reach,
    conjoined_reach,
    enclosed_reach,
    ends_span,
    is_aside,
    is_exception,
    is_last_seen,
    is_level_of,
    is_likened,
    is_multiplied,
    is_occasion,
    is_of_event,
    is_origin,
    is_reference,
    is_sighting,
    is_supposed,
    relative_reach,
    resulting_reach,
    span_start,
    start_reach,
    tells_of_then,
    then_reach,
)
from tradefacts.model import Period
from tradefacts.reading.mentions import FOLD, PERCENT
from tradefacts.reading.periods import PeriodContext, PeriodExpression
from tradefacts.reading.reader import Sentence
from tradefacts.reading.tokens import MARK
from tradefacts.reading.wordsets import WordSets
from tradefacts.records import define, evolve

#: How far before a day the word for a statement may stand, and what stands between.
_RELEASE_REACH: Final = 4
#: What may stand between "from" and when something began ("its opening in 2011").
_OPENING: Final = frozenset({"in", "on", "at", "of", "phrase", "term"})
#: What a span may begin with, and verbs, behind which "since" tells a reason.
_POINTS: Final = frozenset({"year", "months", "day"})
_VERBS: Final = frozenset({"rise", "fall", "level", "changed", "share"})
#: Behind "from" they begin no change.
_SPANS: Final = frozenset({"since", "span"})
#: Where the search ends for what has moved in a stretch of years.
_TOLD_IN: Final = CLAUSE_ENDS | VALUED | {"per"}
#: How far behind a day that opens its sentence that word may stand, and what between.
_STATEMENT_REACH: Final = 8
_SPOKEN: Final = frozenset({
    ",", "term", "title", "pronoun", "level", "in", "of", "at", "from", "article",
    "phrase", "on", "possessive",
})  # fmt: skip
#: Periods that are of a time, but where nothing tells of which.
_UNSETTLED: Final = frozenset({"fiscal", "season"})
#: That something has begun or ended, and where the clause ends that says so.
_EVENTS: Final = frozenset({"opening", "closing"})
#: What may stand between a period that is compared with and its amount.
_OWNING: Final = frozenset({"phrase", "total", "scope"})
#: Behind "去年同期" they tell of that alone.
_TELLING: Final = VALUED | {"level", "rise", "fall"}
#: The months of a year.
_MONTHS: Final = 12
#: The shortest and the longest clause on a place that no list knows, in tokens.
_CLAUSES: Final = (3, 10)
#: The longest clause on a jubilee, in tokens.
_JUBILEE: Final = 40
_SAYING: Final = frozenset({"pronoun", "person", ","})
#: Behind these, where they lead, a period is one that is compared with.
_LEADING_BASES: Final = frozenset({"basis", "more", "less"})
#: What stands in the names and titles of those who speak, too.
_NAMED: Final = frozenset({"and", "person", "with"})
_RELEASED: Final = frozenset({"on", "by", "at", "in", "phrase", "term"})


@define
class Timing:
    """The periods of a sentence: what each stands for, and which are baselines."""

    #: What dates a figure, or is compared with it, stands before it.
    leads: bool = False
    #: What was in force before the sentence.
    opening: Period | None = None
    #: Resolved periods by index of their item; None where no rule settles one.
    periods: dict[int, Period | None] = attrs.Factory(dict)
    #: The same of those that are compared with.
    baselines: dict[int, Period | None] = attrs.Factory(dict)
    #: What states them, where that is more than the words of the item.
    spans: dict[int, PeriodExpression] = attrs.Factory(dict)
    #: The items that a period may be of, where that is not all of its sentence.
    reaches: dict[int, range] = attrs.Factory(dict)
    #: Periods that only a comparand has.
    compared: list[int] = attrs.Factory(list)

    def holds(self, at: int, index: int) -> bool:
        """Tell whether the period at *at* may be that of the item at *index*."""
        reach = self.reaches.get(at)
        return reach is None or index in reach


def resolve_periods(
    items: Sequence[Item], context: PeriodContext, sentence: Sentence, words: WordSets
) -> Timing:
    """Resolve the periods among *items*, in order, and tell the baselines."""
    if "period" not in sentence.kinds:
        return Timing(words.modifiers_first, context.current)
    reaches = bracket_reaches(items)
    timing = Timing(words.modifiers_first, context.current, reaches=reaches)
    resolver = _Resolver(items, context, sentence, words, timing, frozenset(reaches))
    for index, item in enumerate(items):
        expression = expression_of(item) if item.kind == "period" else None
        if expression is not None and not _is_release(
            items, index, expression, leads=timing.leads
        ):
            resolver.resolve(index, expression)
    resolver.read_brackets()
    resolver.close_spans()
    return timing


def _is_release(
    items: Sequence[Item], index: int, expression: PeriodExpression, *, leads: bool
) -> bool:
    """Tell whether a day is that of a statement ("data released on August 10").

    So is that of "data on August 10 showed", "it was learned from them on August 10",
    "on August 10, the customs said".
    """
    if expression.unit != "day":
        return False
    if kind_at(items, index + 1) == "say" or _opens_release(items, index, leads=leads):
        return True
    for item in reversed(items[max(0, index - _RELEASE_REACH) : index]):
        if item.kind in {"say", "according"}:
            return True
        if item.kind not in _RELEASED:
            return False
    return False


def _opens_release(items: Sequence[Item], index: int, *, leads: bool) -> bool:
    """Tell whether a sentence opens with a day, and goes on with who said something.

    Where modifiers lead, a comma stands behind any verb of saying.
    """
    if skip_back(items, index - 1, {"on"}) >= 0:
        return False
    for at in range(index + 1, min(index + 1 + _STATEMENT_REACH, len(items))):
        if items[at].kind in {"say", "according"}:
            # "On August 10, she said, ..." tells of that day.
            aside = kind_at(items, at - 1) in _SAYING and not leads
            return not (aside and kind_at(items, at + 1) == ",")
        if items[at].kind not in (_SPOKEN | _NAMED if leads else _SPOKEN):
            return False
    return False


def _is_of_year(expression: PeriodExpression) -> bool:
    """Tell whether it is a year, or that so far, of which only a part may be meant.

    "截至9月底，今年累计", "截至8月，2023年累计".
    """
    year = expression.unit == "year" and not expression.back
    told = expression.shift == 0 or expression.year is not None
    return expression.unit == "to-date" or (year and told)


def _ago(current: Period | None, years: int) -> Period | None:
    """Return what was so many *years* before *current*, or before the last of these."""
    if current is None:
        return None
    whole = current.month_count and not current.month_count % _MONTHS
    return (Period.year(current.end.year) if whole else current).shift_years(-years)


def _is_one_before(expression: PeriodExpression, current: Period) -> bool:
    """Tell whether it is "last month", or "last quarter", seen from such a one."""
    last = expression.unit == "month" and expression.shift == -1
    return last and current.month_count == (expression.length or 1)


@define
class _Resolver:
    items: Sequence[Item]
    context: PeriodContext
    sentence: Sentence
    words: WordSets
    timing: Timing
    bracketed: frozenset[int]
    #: Periods that only tell when something was last seen ("the most since").
    seen: set[int] = attrs.Factory(set)

    def resolve(self, index: int, expression: PeriodExpression) -> None:
        """Resolve the period at *index*, and tell where it holds."""
        item, timing = self.items[index], self.timing
        tokens = self.sentence.tokens
        occasion = expression.unit == "year" and self._is_within(expression)
        if occasion and is_occasion(tokens, item.first, self.words):
            return
        if occasion and self._is_of_record(index):
            return
        if expression.unit == "since" and self._only_moves(index):
            return
        then = tells_of_then(tokens, item.last, self.words)
        expression = self._span(index, expression)
        if (
            is_baseline(self.items, index, expression)
            or self._is_based(index)
            or self._is_held_against(index)
            or self._is_multiplied(index)
            or is_likened(tokens, item.first, self.words)
        ):
            self._note_baseline(index, self._compared(expression), then=then)
            self._own_amount(index)
        elif expression.unit == "since" and (
            index in self.seen or is_reference(self.items, index, tokens, self.words)
        ):
            if then:
                timing.periods[index] = self._start(expression)
                timing.reaches[index] = then_reach(self.items, index)
        else:
            self._note(index, expression, then=then)

    def _only_moves(self, index: int) -> bool:
        """Tell whether a clause says since when something moves, by no figure.

        "Exports were 5 and imports 4 billion yuan, both rising since June."
        """
        moves = role_at(self.items, index - 1) in {"rise", "fall"}
        ends = kind_at(self.items, index + 1) in CLAUSE_PARTS | {""}
        figures = (item.kind in VALUED for item in self.items[:index])
        return moves and ends and any(figures)

    def _is_of_record(self, index: int) -> bool:
        """Tell whether a record is one of the year ("in May, a high for the year")."""
        current, items = self.context.current, self.items
        record = kind_at(items, index - 1) == "for" and kind_at(items, index - 2)
        return record == "record" and (
            current is not None and (current.month_count or _MONTHS) < _MONTHS
        )

    def _is_within(self, year: PeriodExpression) -> bool:
        """Tell whether what is in force lies in the *year*, as months do."""
        current = self.context.current
        return year.year is None or (
            current is not None
            and current.start.year == year.year
            and (current.month_count or 0) < _MONTHS
        )

    def _own_amount(self, index: int) -> None:
        """Let the figure of a period that is compared with be of that period.

        "比2023年的100亿元增长20%", "高于2023年的5%": periods lead, and nothing moves.
        """
        at = skip(self.items, index + 1, _OWNING)
        amount = kind_at(self.items, at) in AMOUNTS and is_near(self.items, at)
        owned = amount or self._has_rate(index)
        if self.timing.leads and owned:
            self.timing.periods[index] = self.timing.baselines[index]
            self.timing.reaches[index] = range(index, at + 1)

    def _has_rate(self, index: int) -> bool:
        """Tell whether a rate behind a period is its own ("5月的5%", "5月5%的降幅")."""
        items = self.items
        if kind_at(items, index + 1) != PERCENT:
            return False
        parted = items[index + 1].first > items[index].last
        return parted or kind_at(items, index + 2) in {"rise", "fall"}

    def _is_multiplied(self, index: int) -> bool:
        """Tell whether a multiple is one of what was in the period.

        So is any rate of what has moved in so many years ("五年间增长80%").
        """
        if self.timing.leads:  # "为2008年的4.2倍"
            beside = kind_at(self.items, index + 1) in {FOLD, TIMES}
            return beside or self._moves_in(index)
        return is_multiplied(self.items, index, self.sentence.tokens, self.words)

    def _moves_in(self, index: int) -> bool:
        """Tell whether what a stretch of years leads to is a movement in them."""
        expression = expression_of(self.items[index])
        if expression is None or expression.unit != "stretch":
            return False
        if self.context.current is None:
            return False  # of which years is not told
        clause = range(index + 1, len(self.items))
        told = next((k for k in clause if self.items[k].kind in _TOLD_IN), index)
        moved = kind_at(self.items, told - 1) in {"rise", "fall"}
        if kind_at(self.items, told) not in RATES or self._averages(index, told):
            return False
        return moved or self.items[told].kind == TIMES

    def _averages(self, index: int, figure: int) -> bool:
        """Tell whether an average stands between a period and a *figure*."""
        if "average" not in self.sentence.kinds:
            return False
        first, last = self.items[index].last, self.items[figure].first
        named = (m for m in self.sentence.mentions if m.kind == "average")
        return any(first <= mention.first < last for mention in named)

    def _is_based(self, index: int) -> bool:
        """Tell whether a basis, or "higher", stands right before ("同比2017年下降")."""
        before = self.items[index - 1] if index else None
        return (
            self.words.modifiers_first
            and before is not None
            and before.kind in _LEADING_BASES
            and before.last == self.items[index].first
        )

    def _is_held_against(self, index: int) -> bool:
        """Tell whether it is the later of two ("comparing May with April, exports")."""
        items = self.items
        if kind_at(items, index - 1) != "with" or kind_at(items, index - 2) != "period":
            return False
        before = self.sentence.tokens.word(items[index - 2].first - 1)
        return before in self.words.comparings

    def _span(self, index: int, expression: PeriodExpression) -> PeriodExpression:
        """Return the span that a clause begins ("since its launch in 2018")."""
        first, start = self.items[index].first, self.sentence.first
        behind = kind_at(self.items, index + 1)
        opens = expression.unit in _POINTS and behind not in _VERBS
        tokens, words = self.sentence.tokens, self.words
        since = span_start(tokens, first, start, words) if opens else None
        if since is not None:
            if is_last_seen(tokens, since, words):
                self.seen.add(index)
            span = PeriodExpression("since", start=expression)
            self.timing.spans[index] = span
            return span
        return expression

    def read_brackets(self) -> None:
        """Let a bracket tell what a period is ("the first half (April-September)")."""
        timing = self.timing
        for index, period in list(timing.periods.items()):
            if period is not None or kind_at(self.items, index + 1) != "(":
                continue
            end = next(
                (k for k in range(index, len(self.items)) if self.items[k].kind == ")"),
                index,
            )
            inside = [timing.periods.get(at) for at in range(index + 2, end)]
            told = [period for period in inside if period is not None]
            if told and not any(i.kind in VALUED for i in self.items[index:end]):
                span = Period.span(told[0], told[-1])
                timing.periods[index] = self._worded(index, span)
                self.context.state(span)

    def close_spans(self) -> None:
        """Let spans end where the sentence says so.

        "Since January 5 it had sent 900 trains by the end of May", "from its launch in
        2011 to the end of 2020".
        """
        dated = sorted(self.timing.periods)
        for at, index in enumerate(dated):
            start = self._opening(index)
            if start is None:
                continue
            near = [k for k in dated[at + 1 :] + dated[:at][::-1] if self._ends(k)]
            if near:
                self._close_span(index, near[0], start)

    def _opening(self, index: int) -> Period | None:
        """Return when the span at *index* begins; None if it is none of that kind."""
        expression = expression_of(self.items[index])
        span = self.timing.spans.get(index)
        if span is None and expression is not None and expression.unit == "since":
            whole_year = expression.start is None or expression.start.unit == "year"
            span = None if whole_year else expression
        if span is not None:
            return self._start(span)
        if self.timing.leads and expression is not None and _is_of_year(expression):
            return self.timing.periods[index]  # "截至9月底，今年累计"
        opened = skip_back(self.items, index - 1, _OPENING)
        joined = kind_at(self.items, index + 1) in {"to", "through"}
        from_start = joined and kind_at(self.items, opened) == "from"
        return self.timing.periods[index] if from_start else None

    def _ends(self, index: int) -> bool:
        return self.timing.periods[index] is not None and ends_span(
            self.sentence.tokens, self.items[index].first, self.words
        )

    def _close_span(self, index: int, last: int, start: Period) -> None:
        timing = self.timing
        lower, upper = sorted((index, last))
        # "今年以来新增3家，截至10月底达5家": each figure has its own.
        apart = timing.leads and last > index
        ends = CLAUSE_ENDS | (VALUED if apart else frozenset())
        parted = any(item.kind in ends for item in self.items[lower:upper])
        end = timing.periods[last]
        if parted or end is None or end.end < start.start:
            return
        span = evolve(Period.span(start, end), text=end.text)
        timing.periods[index] = span
        told = (item.kind in VALUED for item in self.items[last:index])
        if not (timing.leads and any(told)):
            # "截至9月底累计5列，今年以来3列": the first is of no span.
            self.context.replace(end, span)
            timing.periods[last] = span

    def _worded(self, index: int, period: Period | None) -> Period | None:
        """Return *period* with its words."""
        item, text = self.items[index], self.sentence.tokens.text
        said = text[item.start : item.end]
        return None if period is None else evolve(period, text=said)

    def _compared(self, expression: PeriodExpression) -> Period | None:
        """Resolve what is compared with, which may be so many years ago."""
        if expression.unit == "stretch":
            return _ago(self.context.current, expression.length or 0)
        return self._earlier(expression)

    def _earlier(self, expression: PeriodExpression) -> Period | None:
        """Resolve what is compared with: it lies before the period in force.

        "In January, 5 percent less than in December" is of the December before.
        """
        period, current = self.context.resolve(expression), self.context.current
        if expression.back and current is None:
            return None  # "the previous quarter", with no quarter before
        if expression.newest and period is not None and current is not None:
            # "Up 5 percent from last October", in October; "than the May before".
            years = max(0, period.start.year - current.start.year)
            period = period.shift_years(-years)
            return period.year_before() if period.start >= current.start else period
        if is_last_year(expression) and current is not None and current.month_count:
            # Against as many months of it: "5 tonnes in May, against 4 last year".
            return current.year_before()
        if current is not None and _is_one_before(expression, current):
            return current.before()  # "in May, less than last month's 5 tonnes"
        if period is None or current is None or expression.dated:
            return period
        # "In January, up from January a year ago".
        again = not expression.back and period == current in self.context.stated
        later = period.start > current.end or again
        alike = period.month_count == current.month_count
        return period.year_before() if later and alike else period

    def _start(self, expression: PeriodExpression) -> Period | None:
        """Return when a span "since" something begins; None where nothing settles."""
        return self.context.resolve(expression.start) if expression.start else None

    def _note_baseline(self, index: int, period: Period | None, *, then: bool) -> None:
        """Keep a baseline; where nothing else does it tells which period is meant."""
        timing = self.timing
        timing.baselines[index] = period = self._worded(index, period)
        self._compare_with(period)
        if then:
            timing.periods[index] = period
            timing.reaches[index] = then_reach(self.items, index)

    def _compare_with(self, period: Period | None) -> None:
        """Let what is compared with *period* be of the time that fits it, if alone."""
        context, timing = self.context, self.timing
        context.compared = period or context.compared
        if period is not None and not timing.periods:
            context.fit(period)
            timing.opening = context.current

    def _note(self, index: int, expression: PeriodExpression, *, then: bool) -> None:
        """Keep a period; put it in force, unless it only holds for what is aside."""
        items, timing, context = self.items, self.timing, self.context
        reach = comparand_reach(items, index, timing.compared)
        if reach is not None:
            period = self._earlier(expression)
            self._compare_with(period)
            timing.compared.append(index)
        else:
            # "由上月的增长7%转为下降2%" is seen from the month in force.
            led = timing.leads and kind_at(items, index - 1) == "from"
            recent = led and expression.unit == "month"
            period = (
                self._earlier(expression) if recent else context.resolve(expression)
            )
            reach = (
                self._started(index, expression)
                or self._except(index)
                or self._aside(index, period)
            )
            context.aside = context.aside if reach is None else period
        timing.periods[index] = self._worded(index, period)
        if reach is not None:
            stop = then_reach(items, index).stop if then else reach.stop
            timing.reaches[index] = range(reach.start, max(reach.stop, stop))
        self._put_in_force(index, expression, period)

    def _put_in_force(
        self, index: int, expression: PeriodExpression, period: Period | None
    ) -> None:
        """Let *period* carry over, unless it only holds for a part of the sentence."""
        context = self.context
        if period is not None:
            context.alone = self._is_month_alone(index, period)
            bracketed = index in self.bracketed and context.current is None
            # The day that a text is of, or of what happened, is no time of trade.
            day = not period.month_count
            happened = day and (context.current is not None or self._closes())
            told = period.end == context.published or happened
            dateline = (told or self._is_of_data(index)) and not self._tells()
            if bracketed or not (dateline or index in self.timing.reaches):
                context.state(period, aside=bracketed or expression.unit == "since")
        elif expression.unit in _UNSETTLED and self._tells():
            context.current = None  # what goes on with it is of no known time, either
        elif expression.unit == "since" and expression.start is not None:
            start = context.resolve(expression.start)
            if start is not None:
                context.note_year(start)

    def _is_of_data(self, index: int) -> bool:
        """Tell whether other figures are named by their time ("May data are due")."""
        behind = self.sentence.tokens.word(self.items[index].last)
        return self.context.current is not None and behind in self.words.figure_nouns

    def _is_month_alone(self, index: int, period: Period) -> bool:
        """Tell whether it is a month told beside what it closes ("5月当月").

        The next sentence goes on with the first five months, unless the month is what
        the paragraph is on.
        """
        current, last = self.context.current, self.items[index].last
        said = self.sentence.tokens.spoken(last - 2, last)
        return (
            said in self.words.months_alone
            and self.context.paragraph_year is not None
            and current is not None
            and (current.month_count or 0) > 1
            and current.end == period.end
        )

    def _closes(self) -> bool:
        """Tell whether the sentence says that something has ended."""
        return self.timing.leads and "closing" in self.sentence.kinds

    def _begins_or_ends(self, index: int) -> bool:
        """Tell whether the day at *index* is that of an event, which its clause tells.

        "广交会5月5日闭幕，成交247亿美元".
        """
        if not self.timing.leads or self.sentence.kinds.isdisjoint(_EVENTS):
            return False
        first = self.items[index].last
        marks = (item.first for item in self.items[index:] if item.kind in CLAUSE_PARTS)
        stop = next(marks, self.sentence.last)
        return any(
            mention.kind in _EVENTS and first <= mention.first < stop
            for mention in self.sentence.mentions
        )

    def _tells(self) -> bool:
        """Tell whether the sentence states any figure."""
        return any(item.kind in VALUED for item in self.items)

    def _started(self, index: int, expression: PeriodExpression) -> range | None:
        """Return what the period of a start or a comparand holds for, if it leads.

        "由2018年的5吨增至", "去年同期为5吨".
        """
        if not self.timing.leads:
            return None
        if kind_at(self.items, index - 1) == "from" and expression.unit not in _SPANS:
            return start_reach(self.items, index)
        same = expression.unit == "same" and expression.dated
        told = same and kind_at(self.items, index + 1) in _TELLING
        # "其中11日当天": a day of the time in force.
        day = expression.unit == "day" and expression.first is None
        day = day and not expression.newest and expression.day == expression.last_day
        # "三年前这一比例不到两成；出口增长5%".
        ago = expression.unit == "year" and expression.back and expression.shift
        passing = told or day or ago or self._looks_back(index, expression)
        return range(index, clause_end(self.items, index)) if passing else None

    def _looks_back(self, index: int, expression: PeriodExpression) -> bool:
        """Tell whether a clause only tells of a year before.

        "，而2023年仅有5吨", "2018年曾高达5吨，此次跌破3吨".
        """
        current = self.context.current
        parted = kind_at(self.items, index - 1) == "break" or self._once(index)
        if not parted or expression.unit != "year":
            return False
        period = self.context.resolve(expression)
        earlier = period is not None and current is not None
        return earlier and period.end < current.start if period and current else False

    def _once(self, index: int) -> bool:
        """Tell whether something was once so in a period ("2018年曾高达5吨")."""
        behind = self.items[index + 1 : clause_end(self.items, index)]
        stop = next((i.first for i in behind if i.kind in VALUED), 0)
        said = self.sentence.tokens.lower[self.items[index].last : stop]
        return not self.words.past_perfects.isdisjoint(said)

    def _aside(self, index: int, period: Period | None) -> range | None:
        """Return where a period holds that is only spoken of aside, or None."""
        if period is None:
            return None
        first = self.items[index].first
        if is_origin(self.sentence.tokens, first, self.words):
            return range(0)
        if self._is_anniversary(index) or self._tells_which(index):
            return range(0)
        return self._told_aside(index, period)

    def _told_aside(self, index: int, period: Period) -> range | None:
        """Return where a period holds that an event or a supposition is of, or None."""
        tokens = self.sentence.tokens
        first, start = self.items[index].first, self.sentence.first
        spans = index in self.timing.spans
        event = (
            is_of_event(tokens, first, start, self.words)
            if period.month_count
            else self._begins_or_ends(index)
        )
        if event and not spans:
            # "When the zone opened in 2018, it exported 5 tonnes": then, too.
            return None if self._opens_with_when() else range(0)
        if is_supposed(self.items, index):
            self.context.sentence_year = period.end.year
            return aside_reach(self.items, index)
        if is_aside(tokens, first, self.words):
            # "仅次于1月的5亿元": its figure is behind it.
            own = self.timing.leads and kind_at(self.items, index + 1) in AMOUNTS
            return range(index, index + 2) if own else aside_reach(self.items, index)
        if self.context.current is None:
            return None  # it is all that is known
        return self._clause_aside(index, whole=bool(period.month_count))

    def _opens_with_when(self) -> bool:
        """Tell whether "when" is the first word of the sentence."""
        tokens, at = self.sentence.tokens, self.sentence.first
        while at < self.sentence.last - 1 and tokens.kind[at] == MARK:
            at += 1
        return tokens.lower[at] in self.words.whens

    def _tells_which(self, index: int) -> bool:
        """Tell whether a period only tells which place, or company, is spoken of.

        "去年11月封关的苏州综合保税区": a verb that no list knows stands between.
        """
        first = self.items[index].last
        named = self.items[index + 1] if index + 1 < len(self.items) else None
        if named is None or not _CLAUSES[0] <= named.first - first <= _CLAUSES[1]:
            return False
        tokens = self.sentence.tokens
        if tokens.lower[named.first - 1] not in self.words.relative_ends:
            return False
        if any(tokens.kind[at] == MARK for at in range(first, named.first)):
            return False
        if not isinstance(named, Phrase):
            return named.kind == "company"
        return named.dims.keys() == {"reporter"} and not named.counted

    def _is_anniversary(self, index: int) -> bool:
        """Tell whether the clause of a period only says what jubilee it is.

        "今年是倡议提出十周年".
        """
        tokens, words = self.sentence.tokens, self.words
        if not words.jubilees:
            return False
        last = self.items[index].last
        for at in range(last, min(last + _JUBILEE, self.sentence.last)):
            if tokens.lower[at] in CLAUSE_PARTS:
                return False
            if tokens.spoken(at, at + 2) in words.jubilees:
                return True
        return False

    def _except(self, index: int) -> range | None:
        """Return where a period holds that was left out before, or None."""
        left_out = is_exception(
            self.sentence.tokens, self.items[index].first, self.words
        )
        return range(index, clause_end(self.items, index)) if left_out else None

    def _clause_aside(self, index: int, *, whole: bool) -> range | None:
        """Return the clause aside that a period stands in, or None.

        Days are those of a fair ("the fair, opened on May 2, which drew").
        """
        items, tokens, words = self.items, self.sentence.tokens, self.words
        seen = self.timing.periods and is_sighting(items, index, tokens, words)
        if seen or is_level_of(items, index, tokens, words):
            return range(0)
        relative = relative_reach(items, index, tokens, words)
        if relative is not None or not whole:
            return relative
        return (
            enclosed_reach(items, index, tokens, words)
            or conjoined_reach(items, index, tokens, words)
            or resulting_reach(items, index, tokens)
        )
