"""The walk through a document that turns mentions into drafts of claims."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import zip_longest
from typing import Final

import attrs

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.patterns import Grammar, kind_of
from tradefacts.claiming.phrases import Item, Phrase, find_phrases, term_of
from tradefacts.claiming.sources import Speakers
from tradefacts.claiming.subjects import Registers, Subject, narrower, topic_of
from tradefacts.claiming.tables import TableReader, caption_unit
from tradefacts.claiming.times import (
    Timing,
    baseline_of,
    period_of,
    resolve_periods,
)
from tradefacts.model import Period
from tradefacts.reading.mentions import (
    AMOUNT,
    COUNT,
    FOLD,
    MONEY,
    PERCENT,
    POINTS,
    QUANTITIES,
    Cue,
    Mention,
    Stated,
)
from tradefacts.reading.numbers import scaled
from tradefacts.reading.periods import PeriodContext
from tradefacts.reading.reader import Document, Paragraph, Sentence

_RATES: Final = frozenset({PERCENT, FOLD, "times"})
_AMOUNTS: Final = frozenset({MONEY, AMOUNT, COUNT})
_VALUED: Final = QUANTITIES | {"times"}
_QUALITATIVE: Final = frozenset({"record", "superlative", "streak"})
_SEPARATORS: Final = frozenset({",", "and", "or"})
_COMPARED: Final = frozenset({"growth", "change", "growth_diff", "share_diff"})
#: Nouns that a rank needs beside its superlative.
_COUNT_GAP: Final = 3
_REMEMBERED: Final = 8
_DOUBLED: Final = 100
#: The paragraphs that tell whose trade a document speaks of.
_LEDE: Final = 3
#: How near an "on average" must stand to its growth, in tokens.
_NEAR: Final = 10


@attrs.define
class Claimer:
    """Reads the sentences of one document in order, and keeps what carries over."""

    document: Document
    grammar: Grammar
    composites: Mapping[frozenset[str], str]
    drafts: list[Draft] = attrs.Factory(list)
    registers: Registers = attrs.Factory(Registers)
    context: PeriodContext = attrs.Factory(PeriodContext)
    speakers: Speakers = attrs.Factory(Speakers)
    #: The table whose rows are being read, and the sentences before it.
    table: TableReader | None = None
    before: list[Sentence] = attrs.Factory(list)

    def run(self) -> list[Draft]:
        """Return the drafts of the whole document."""
        self.context.published = self.document.published
        self.registers.home = self._home()
        for paragraph in self.document.paragraphs:
            self._paragraph(paragraph)
        return self.drafts

    def _home(self) -> str:
        """Return whose trade the document speaks of: its first Chinese place."""
        for paragraph in self.document.paragraphs[:_LEDE]:
            for sentence in paragraph.sentences:
                codes = list(_chinese_places(sentence))
                if codes:
                    return narrower(codes) or "CN"
        return "CN"

    def _table_row(self, paragraph: Paragraph) -> None:
        """Read one row; the first of a table looks back for the unit."""
        if self.table is None:
            self.table = TableReader(self.registers, self.context, caption_unit(self.before))
        self.drafts.extend(self.table.row(paragraph))

    def _paragraph(self, paragraph: Paragraph) -> None:
        if paragraph.kind == "table":
            self._table_row(paragraph)
            return
        self.table = None
        quoted = self.document.text[paragraph.start : paragraph.start + 1] in ('"', "\u201c")
        self.speakers.next_paragraph(quoted=quoted)
        self.registers.next_paragraph()
        self.context.next_paragraph()
        opening = len(self.drafts)
        for sentence in paragraph.sentences:
            self.context.next_sentence()
            self.registers.next_sentence()
            walk = SentenceWalk(self, sentence)
            drafts = walk.run()
            heard = self.speakers.hear(sentence, has_figures=bool(drafts))
            if heard is not None and not heard.is_person:
                self._name_source(self.drafts[opening:], heard.name)
                opening = len(self.drafts)
            if self.speakers.current is not None:
                self._name_source(drafts, self.speakers.current.name)
            self.drafts.extend(drafts)
            self.before = [*self.before[-_REMEMBERED:], sentence]
            if drafts and not self.registers.topic:
                first = next((d for d in drafts if d.stated is not None and d.rule != "count"), None)
                if first is not None:
                    self.registers.topic = topic_of(first.subject)


    @staticmethod
    def _name_source(drafts: Iterable[Draft], name: str) -> None:
        for draft in drafts:
            draft.source = draft.source or name


@attrs.define
class SentenceWalk:
    """One walk from left to right through a sentence."""

    claimer: Claimer
    sentence: Sentence
    items: list[Item] = attrs.field(init=False)
    statistics: dict[int, tuple[str, str]] = attrs.field(init=False)
    timing: Timing = attrs.field(init=False)
    drafts: dict[int, list[Draft]] = attrs.Factory(dict)
    #: Phrases that a quantity before them has taken.
    taken: set[int] = attrs.Factory(set)
    restating: dict[int, int] = attrs.Factory(dict)
    #: What each share is of, and each difference is from.
    wholes: dict[int, Subject] = attrs.Factory(dict)
    scope: tuple[str, ...] = ()
    #: Directions that a list takes from what stands behind it.
    signs: dict[int, int] = attrs.Factory(dict)
    #: Drafts whose subject comes after them ("After a drop of 5%, exports ...").
    early: list[Draft] = attrs.Factory(list)

    def run(self) -> list[Draft]:
        """Return the drafts of the sentence."""
        claimer = self.claimer
        self.items = find_phrases(self.sentence.mentions, self.sentence.tokens, claimer.composites)
        self.timing = resolve_periods(self.items, claimer.context, claimer.document.text)
        if any(item.kind in _VALUED for item in self.items):
            self._share_units()
        self.statistics = claimer.grammar.statistics(self.items)
        self._link_restatements()
        self._walk()
        if self.early and claimer.registers.written:
            for draft in self.early:
                draft.subject = claimer.registers.written[0]
        drafts = [draft for index in sorted(self.drafts) for draft in self.drafts[index]]
        self._finish(drafts)
        return drafts

    # -- preparing -------------------------------------------------------------------

    def _share_units(self) -> None:
        """Give a bare number the unit of the list that it stands in."""
        items = self.items
        for index in range(len(items) - 1, -1, -1):
            item = items[index]
            if not isinstance(item, Mention) or item.kind not in (COUNT, MONEY):
                continue
            stated = item.value
            assert isinstance(stated, Stated)
            if stated.worded and not stated.scale:
                continue
            following = self._next_in_list(index)
            if following is not None:
                items[index] = self._as(item, stated, following)
            elif item.kind == COUNT and self._counted_noun(index) is None:
                items[index] = self._bare(index, item, stated)

    def _next_in_list(self, index: int) -> Mention | None:
        items = self.items
        at = index + 1
        while at < len(items) and items[at].kind in _SEPARATORS:
            at += 1
        if at == index + 1 or at >= len(items):
            return None
        following = items[at]
        if not isinstance(following, Mention) or following.kind not in QUANTITIES or following.kind == COUNT:
            return None
        gap = sum(
            self.sentence.tokens.kind[k] == "w"
            for k in range(items[index].last, following.first)
        )
        return following if gap <= 2 else None

    def _as(self, item: Mention, stated: Stated, following: Mention) -> Mention:
        other = following.value
        assert isinstance(other, Stated)
        if item.kind == MONEY and (following.kind != MONEY or stated.scale or other.unit != stated.unit):
            return item
        scale = other.scale if not stated.scale and following.kind in _AMOUNTS else 0
        return attrs.evolve(
            item,
            kind=following.kind,
            value=attrs.evolve(
                stated,
                unit=other.unit,
                value=scaled(stated.value, scale),
                step=scaled(stated.step, scale),
                scale=stated.scale + scale,
                measure=other.measure,
            ),
        )

    def _bare(self, index: int, item: Mention, stated: Stated) -> Mention:
        """Return a bare number as money or percent where its sentence tells which."""
        items = self.items
        if stated.scale:
            money = next(
                (i for i in (*reversed(items[:index]), *items[index + 1 :]) if i.kind == MONEY), None
            )
            if isinstance(money, Mention) and isinstance(money.value, Stated):
                return attrs.evolve(
                    item, kind=MONEY, value=attrs.evolve(stated, unit=money.value.unit)
                )
            return item
        before = items[index - 1].kind if index else ""
        if before in ("rise", "fall", "to", "by", "of") and any(
            i.kind == PERCENT for i in items[:index]
        ) and abs(stated.value) < 1000:
            tokens = self.sentence.tokens
            after = tokens.lower[item.last] if item.last < self.sentence.last else "."
            if after in (",", ".", ";", "and", "but", "while", ")"):
                return attrs.evolve(item, kind=PERCENT, value=attrs.evolve(stated, unit="percent"))
        return item

    def _link_restatements(self) -> None:
        """Link an amount in brackets to the amount before it in another currency."""
        items = self.items
        for index, item in enumerate(items):
            if item.kind != MONEY:
                continue
            at = index + 1
            opened = False
            while at < len(items) and items[at].kind in ("(", ",", "or"):
                opened = opened or items[at].kind in ("(", "or")
                at += 1
            if not opened or at >= len(items) or items[at].kind != MONEY:
                continue
            if self._unit(items[at]) != self._unit(item):
                self.restating[at] = index

    @staticmethod
    def _unit(item: Item) -> str | None:
        value = getattr(item, "value", None)
        return value.unit.partition("/")[0] if isinstance(value, Stated) and value.unit else None

    # -- walking ---------------------------------------------------------------------

    def _walk(self) -> None:
        registers = self.claimer.registers
        modal = threshold = False
        saved: list[Subject] = []
        clause: Subject | None = None
        index = 0
        while index < len(self.items):
            item = self.items[index]
            kind = item.kind
            if isinstance(item, Phrase):
                if index not in self.taken:
                    self._phrase(index, item)
                    modal = modal or item.forecast
            elif kind == "which":
                clause = registers.current
            elif kind == "," and clause is not None:
                # A relative clause without a figure says nothing of the subject.
                registers.current, clause = clause, None
            elif kind == "modal":
                modal = True
            elif kind in (";", "break"):
                modal = False
            elif kind == "threshold":
                threshold = True
            elif kind == "(":
                saved.append(registers.current)
            elif kind == ")":
                threshold = False
                if saved:
                    registers.current = saved.pop()
            elif kind == "scope":
                self._narrow(index, item)
            elif kind == "both":
                self._both(item)
            elif kind == "company":
                registers.current = Subject({"reporter": ""}, {"reporter"})
            elif kind in _VALUED:
                clause = None
                last = self._list_end(index)
                if not (modal or threshold or self._hypothetical(last)):
                    self._quantities(index, last)
                index = last
            elif kind in _QUALITATIVE and not modal:
                self._qualitative(index, item)
            index += 1

    def _narrow(self, index: int, item: Item) -> None:
        """Add a word that no code carries to the scope of the subject beside it."""
        words = (self.claimer.document.text[item.start : item.end].lower(),)
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        if isinstance(following, Phrase):
            following.scope = (*following.scope, *words)
        else:
            current = self.claimer.registers.current
            current.scope = (*current.scope, *words)

    def _hypothetical(self, index: int) -> bool:
        """Tell whether a modal verb follows with no verb between ("5 percent would")."""
        for item in self.items[index + 1 :]:
            if item.kind == "modal":
                return self.sentence.tokens.lower[item.first] in ("would", "could", "should", "will", "may", "might")
            if item.kind not in ("basis", "in", "period", "of", "phrase", "(", ")", "money"):
                return False
        return False

    def _both(self, item: Item) -> None:
        value = getattr(item, "value", None)
        size = 3 if isinstance(value, Cue) and value.value == "three" else 2
        subjects: list[Subject] = []
        for subject in reversed(self.claimer.registers.read):
            if all(s.dims != subject.dims for s in subjects):
                subjects.insert(0, subject)
            if len(subjects) == size:
                break
        if len(subjects) == size:
            self.claimer.registers.current = Subject(
                dict(subjects[-1].dims), group=subjects
            )

    def _phrase(self, index: int, phrase: Phrase) -> None:
        """Let a phrase in the role of a subject write the register."""
        before = self.items[index - 1] if index else None
        kind = kind_of(before) if before is not None else ""
        registers = self.claimer.registers
        if phrase.counted and not phrase.number_of and not (
            phrase.dims.keys() - {"reporter", "flow"}
        ) and kind in ("than", "against", "count"):
            return
        if kind in ("than", "against", "peer", "more", "less") and not self._has_amount(index):
            return
        if kind in ("of", "in") and index >= 2 and self._is_whole(index):
            return
        if phrase.total and kind in ("level", "with", "of", "takes", "by", "at", "from"):
            phrase.total = False  # "achieved a total of": an object, not the whole
        if phrase.blocked and not self._heads_clause(index):
            return
        if phrase.within and not phrase.dims and not phrase.back:
            return
        if phrase.counted and not phrase.dims and not phrase.number_of and not phrase.back:
            return
        if phrase.dims.keys() == {"reporter"} and not phrase.back and (
            kind in ("from", "to")
            or (kind in ("in", "at", "on") and registers.written and "reporter" in registers.written[-1].stated)
        ):
            return
        if phrase.dims.keys() == {"partner"} and (
            kind in ("in", "at") or phrase.dims["partner"] == registers.current.dims.get("reporter")
        ):
            return
        if kind == "of" and index > 1 and self.items[index - 2].kind == "term":
            return  # "the Customs Administration of the PRC"
        if phrase.dims.keys() == {"reporter"} and kind in ("in", "of", ","):
            held = registers.current.dims.get("reporter") or ""
            if held.startswith((phrase.dims["reporter"] + "-", phrase.dims["reporter"] + "/")):
                return
        registers.write(phrase)

    def _has_amount(self, index: int) -> bool:
        """Tell whether an amount of its own follows ("against imports of 5 tonnes")."""
        following = self.items[index + 1 : index + 3]
        return len(following) == 2 and following[0].kind in ("of", "at") and following[1].kind in _AMOUNTS

    def _heads_clause(self, index: int) -> bool:
        """Tell whether the phrase is what the next verb or number speaks of."""
        items = self.items
        before = items[index - 1].kind if index else ""
        if before in ("to", "by", "than", "against", "more", "less", "through", "with"):
            return False
        for item in items[index + 1 :]:
            if item.kind in _VALUED or item.kind in ("rise", "fall", "level", "share"):
                return True
            if item.kind in ("phrase", ",", ";", "which", "break"):
                return False
        return False

    def _is_whole(self, index: int) -> bool:
        """Tell whether the phrase at *index* is what a share is of.

        "Percent of X", "their share of X", "its share in X", "the share of A in X".
        """
        items = self.items
        head = items[index - 2]
        if head.kind in (PERCENT, "total"):
            return items[index - 1].kind == "of"
        if kind_of(head) == "share-noun":
            before = items[index - 3] if index >= 3 else None
            if before is not None and before.kind == PERCENT or items[index - 1].kind == "in":
                return True
            return isinstance(before, Phrase) and head.first - before.last <= 1
        return isinstance(head, Phrase) and index >= 4 and (
            kind_of(items[index - 4]) == "share-noun" and items[index - 1].kind == "in"
        )

    def _list_end(self, index: int) -> int:
        """Return the last quantity of the list that begins at *index*."""
        items = self.items
        kind = items[index].kind
        end = index
        at = index + 1
        while at < len(items):
            step = at
            while step < len(items) and items[step].kind in _SEPARATORS:
                step += 1
            if step == at or step >= len(items) or items[step].kind != kind or step in self.restating:
                break
            if not self._close(items[end], items[step]):
                break
            end = step
            at = step + 1
        return end

    def _close(self, left: Item, right: Item) -> bool:
        """Tell whether only hedges stand between two quantities of a list."""
        tokens = self.sentence.tokens
        words = [
            tokens.lower[k] for k in range(left.last, right.first) if tokens.kind[k] == "w"
        ]
        return len(words) <= 4 and not any(
            w in ("or", "up", "down", "from", "to", "a", "an") for w in words
        )

    def _quantities(self, first: int, last: int) -> None:
        """Claim the quantities of a list, each with its own subject."""
        indexes = [i for i in range(first, last + 1) if self.items[i].kind in _VALUED]
        post = self._post_posed(last) if self.items[last].kind != COUNT else None
        registers = self.claimer.registers
        if post is not None:
            registers.write(post)
        subject = registers.current
        if registers.counted is not None and self._changes(first, last):
            subject = registers.counted
        subjects = self._pair(subject, len(indexes))
        periods = self._paired_periods(len(indexes)) if not subjects else None
        self._share_statistic(indexes)
        for position, index in enumerate(indexes):
            owner = subjects[position] if subjects else subject
            self._quantity(index, owner)
            if periods:
                for draft in self.drafts.get(index, []):
                    draft.period = periods[position]

    def _changes(self, first: int, last: int) -> bool:
        """Tell whether the quantities are rates of change, not shares."""
        if self.items[first].kind not in (*_RATES, POINTS):
            return False
        return self._statistic(last, self.items[last])[0] in ("growth", "growth_diff")

    def _share_statistic(self, indexes: Sequence[int]) -> None:
        """Let what stands behind a list tell the statistic of all its members."""
        last = self.statistics.get(indexes[-1])
        if len(indexes) > 1 and last is not None and last[1] in ("percent-more", "percent-gain", "percent-of"):
            for index in indexes[:-1]:
                self.statistics[index] = last
                self.signs[index] = self._direction(indexes[-1], last[1])

    def _paired_periods(self, size: int) -> list[Period | None] | None:
        """Return the periods of a list of them that has *size* members."""
        if size < 2:
            return None
        found: list[int] = []
        for index in sorted(self.timing.periods):
            between = self.items[found[-1] + 1 : index] if found else []
            if found and any(i.kind not in (",", "and", "in", "for", "of") for i in between):
                found = []
            found.append(index)
        return [self.timing.periods[i] for i in found] if len(found) == size else None

    def _pair(self, subject: Subject, size: int) -> list[Subject] | None:
        """Return a subject for each of *size* quantities, or None for one alone."""
        if size < 2:
            return None
        if subject.size == size:
            return [subject.member(k) for k in range(size)]
        counts = self.claimer.registers.counts
        if len(counts) >= size and subject is self.claimer.registers.counted:
            return counts[-size:]
        recent: list[Subject] = []
        for written in reversed(self.claimer.registers.written):
            if written.dims and all(w.dims != written.dims for w in recent):
                recent.insert(0, written)
            if len(recent) == size:
                return recent
        return None

    def _post_posed(self, index: int) -> Phrase | None:
        """Return the phrase behind a quantity that says what it is of."""
        items = self.items
        item = items[index]
        at = index + 1
        if at < len(items) and items[at].kind == "(":
            at = next((k + 1 for k in range(at, len(items)) if items[k].kind == ")"), at)
        connector = ""
        if at < len(items) and item.kind in _RATES and kind_of(items[at]) == "gain":
            at += 1
            if at < len(items) and items[at].kind in ("in", "of"):
                connector = "in"
                at += 1
            else:
                return None
        elif at < len(items) and items[at].kind in ("of", "in", "worth") and item.kind in _AMOUNTS:
            connector = items[at].kind
            at += 1
        elif at < len(items) and items[at].kind == "level" and item.kind == MONEY:
            connector = "level"
            at += 1
        if at >= len(items):
            return None
        phrase = items[at]
        if not isinstance(phrase, Phrase) or at in self.taken:
            return None
        tokens = self.sentence.tokens
        gap = phrase.first - (items[at - 1].last if at else 0)
        if item.kind in (COUNT, AMOUNT) and not connector:
            if gap > _COUNT_GAP or any(tokens.kind[k] == "m" for k in range(item.last, phrase.first)):
                return None
            if phrase.counted or "product" in phrase.dims:
                self.taken.add(at)
                return phrase if phrase.dims else None
            return None
        if item.kind in _RATES and connector == "in":
            self.taken.add(at)
            return phrase
        if item.kind in _RATES or item.kind == POINTS:
            return None
        if connector in ("of", "in", "worth"):
            if phrase.counted and not phrase.dims:
                return None
            if connector == "in" and not phrase.has_flow:
                return None
            self.taken.add(at)
            return phrase
        if phrase.has_flow and phrase.dims.keys() == {"flow"} and gap <= 1:
            self.taken.add(at)
            return phrase
        return None

    def _counted_noun(self, index: int) -> Phrase | None:
        """Return the phrase with the noun that the number *index* counts."""
        at = index + 1
        if at >= len(self.items):
            return None
        phrase = self.items[at]
        if not isinstance(phrase, Phrase):
            return None
        tokens = self.sentence.tokens
        item = self.items[index]
        if phrase.first - item.last > _COUNT_GAP:
            return None
        for k in range(item.last, phrase.first):
            if tokens.kind[k] == "m" or tokens.lower[k] in ("of", "to", "in", "the", "from"):
                if tokens.lower[k] != "of":
                    return None
        return phrase if phrase.counted or "product" in phrase.dims else None

    # -- one quantity ----------------------------------------------------------------

    def _quantity(self, index: int, subject: Subject) -> None:
        item = self.items[index]
        assert isinstance(item, Mention)
        stated = item.value
        assert isinstance(stated, Stated)
        if index in self.restating:
            self._restate(index, item, stated)
            return
        registers = self.claimer.registers
        statistic, rule = self._statistic(index, item)
        if statistic == "none" or (item.kind == FOLD and self._as_much(item)):
            return
        if item.kind == COUNT:
            self._count(index, item, stated, subject)
            return
        if statistic == "share":
            subject = self._whole(index, subject)
        elif rule == "percent" and "measure" in subject.stated and item.kind == PERCENT and kind_of(self.items[index - 1]) in ("level", "at", "to"):
            statistic, rule = "share", "level of a ratio"
        if stated.measure is not None and not subject.dims.get("measure"):
            dims = self._count_dims(index, None, subject, stated.measure)
            subject = Subject({**dims, "measure": stated.measure}, {"measure"})
            registers.counted = subject
            registers.counts.append(subject)
        if not self._claimable(subject):
            return
        owners = subject.group if subject.group else [subject]
        if not subject.group and subject.members and subject.size > 1:
            owners = [subject.together()] if not self._is_member(subject) else [subject]
        early = not registers.written and any(
            i.kind == "subordinate" for i in self.items[:index]
        )
        for owner in owners:
            draft = Draft(item, stated, statistic, owner, self.sentence, rule)
            if early:
                self.early.append(draft)
            draft.sign = self._sign(index, item, stated, statistic, rule, owner)
            draft.against = self.wholes.get(index)
            self._time(index, draft)
            self._measure(draft, item, stated)
            self.drafts.setdefault(index, []).append(draft)
        self.claimer.registers.note_read(subject if not subject.group else subject.group[-1])

    def _as_much(self, item: Mention) -> bool:
        """Tell whether the multiple compares two things ("four times as fast as")."""
        tokens = self.sentence.tokens
        return item.last < self.sentence.last and tokens.lower[item.last] in ("as", "that", "the")

    @staticmethod
    def _is_member(subject: Subject) -> bool:
        return set(subject.members) == {"flow"}

    def _restate(self, index: int, item: Mention, stated: Stated) -> None:
        for first in self.drafts.get(self.restating[index], []):
            again = attrs.evolve(first, mention=item, stated=self._hedged(first, stated), restates=first)
            if first.unit and "/" in first.unit and stated.unit and "/" not in stated.unit:
                again.unit = f"{stated.unit}/{first.unit.partition('/')[2]}"
            elif first.unit and stated.unit:
                again.unit = stated.unit
            self.drafts.setdefault(index, []).append(again)

    @staticmethod
    def _hedged(first: Draft, stated: Stated) -> Stated:
        """A hedge before an amount covers its bracket, unless that has its own."""
        if first.stated is not None and stated.qualifier == "exact":
            return attrs.evolve(stated, qualifier=first.stated.qualifier)
        return stated

    def _statistic(self, index: int, item: Item) -> tuple[str, str]:
        found = self.statistics.get(index)
        if found is not None:
            if found[0] == "share" and found[1] == "percent-of" and self._growth_of(index):
                return "growth", "growth-of"
            return found
        kind = item.kind
        if kind in _AMOUNTS:
            return "level", "amount"
        last = self._last_rate(index)
        if kind == POINTS:
            if last == "share" or self._share_before(index):
                return "share_diff", "points after a share"
            return "growth_diff", "points"
        if kind == PERCENT and last == "share" and not self._moved(index):
            return "share", "percent after a share"
        return "growth", "percent"

    def _growth_of(self, index: int) -> bool:
        return index > 0 and kind_of(self.items[index - 1]) in ("gain",)

    def _last_rate(self, index: int) -> str | None:
        """Return the statistic of the last rate before *index* in the sentence."""
        for before in range(index - 1, -1, -1):
            for draft in self.drafts.get(before, []):
                if draft.stated is not None and draft.stated.unit == "percent":
                    return draft.statistic
        return None

    def _share_before(self, index: int) -> bool:
        return any(kind_of(i) == "share-noun" for i in self.items[:index]) and not any(
            kind_of(i) == "gain" for i in self.items[max(0, index - 3) : index]
        )

    def _moved(self, index: int) -> bool:
        """Tell whether a move stands right before or behind the quantity."""
        before = kind_of(self.items[index - 1]) if index else ""
        if before == "by" and index > 1:
            before = kind_of(self.items[index - 2])
        after = kind_of(self.items[index + 1]) if index + 1 < len(self.items) else ""
        return before in ("rise", "fall") or after in ("gain", "more", "less")

    def _whole(self, index: int, subject: Subject) -> Subject:
        """Read the whole of a share; return what the share is of.

        The part takes its flow from the whole where it names none. A share of counted
        things ("100 percent of tariff lines") is a share of that measure.
        """
        items = self.items
        for at in range(index + 1, min(index + 4, len(items))):
            phrase = items[at]
            if isinstance(phrase, Phrase):
                self.taken.add(at)
                if not phrase.blocked:
                    self.wholes[index] = self.claimer.registers.look_up(phrase)
                if phrase.counted and not phrase.blocked and self._is_plural(phrase):
                    phrase.dims["measure"] = phrase.counted
                    return self.claimer.registers.write(phrase)
                if "flow" not in subject.stated and phrase.has_flow and not phrase.blocked:
                    subject.dims["flow"] = phrase.dims["flow"]
                return subject
            if items[at].kind not in ("of", "in", "total"):
                return subject
        return subject

    def _is_plural(self, phrase: Phrase) -> bool:
        return any(
            self.sentence.tokens.lower[k].endswith("s") for k in range(phrase.first, phrase.last)
        ) and "measure" not in phrase.dims

    def _claimable(self, subject: Subject) -> bool:
        """Tell whether the subject is trade, or what trade is made of."""
        dims = subject.dims
        if subject.blocked:
            return False
        if "flow" not in dims and ("mode" in dims or "firm" in dims or "partner" in dims) and "measure" not in dims:
            if not self.claimer.registers.topic.get("flow") and "mode" not in dims:
                return False
            dims["flow"] = self.claimer.registers.topic.get("flow", "trade")
            subject.assumed.add("flow")
        return "flow" in dims or "measure" in dims

    # -- sign ------------------------------------------------------------------------

    def _sign(self, index: int, item: Mention, stated: Stated, statistic: str, rule: str, subject: Subject) -> int:
        if stated.sign:
            return 1
        if statistic == "level":
            return -1 if subject.deficit and subject.dims.get("flow") == "balance" else 1
        if statistic in ("share", "contribution") or item.kind == "times":
            return 1
        if statistic in ("growth_diff", "share_diff"):
            return self._points_sign(index)
        sign = self.signs.get(index) or self._direction(index, rule)
        if statistic == "change" and subject.deficit:
            return -sign
        return sign

    def _direction(self, index: int, rule: str) -> int:
        items = self.items
        at = index + 1
        while at < len(items) and items[at].kind in ("basis", "period", "in"):
            at += 1
        if at < len(items):
            after = kind_of(items[at])
            if after == "gain" and at <= index + 2:
                return _sense(items[at])
            if after in ("more", "less"):
                return 1 if after == "more" else -1
        if rule in ("move-to-percent", "gain-percent", "growth-is"):
            for before in range(index - 1, -1, -1):
                if kind_of(items[before]) == "gain":
                    return _sense(items[before])
        for before in range(index - 1, -1, -1):
            kind = kind_of(items[before])
            if kind in ("rise", "fall", "gain"):
                return _sense(items[before])
            if items[before].kind in _RATES:
                # The verb is left out: "exports fell 3 percent and imports 2 percent".
                drafts = self.drafts.get(before)
                return drafts[-1].sign if drafts else 1
        return self._direction_ahead(index)

    def _direction_ahead(self, index: int) -> int:
        """Read on: "exports were 2 and imports 5 percent lower"."""
        for after in range(index + 1, len(self.items)):
            kind = kind_of(self.items[after])
            if kind in ("more", "less"):
                return 1 if kind == "more" else -1
            if kind not in ("and", "phrase", ",", "basis", "from", "to", "with", "of", "pronoun", PERCENT):
                return 1
        return 1

    def _points_sign(self, index: int) -> int:
        items = self.items
        after = kind_of(items[index + 1]) if index + 1 < len(items) else ""
        if after in ("more", "less"):
            sign = 1 if after == "more" else -1
            before = kind_of(items[index - 1]) if index else ""
            return -sign if before == "gain" and _sense(items[index - 1]) < 0 else sign
        if after == "gain":
            return _sense(items[index + 1])
        for before in range(index - 1, -1, -1):
            kind = kind_of(items[before])
            if kind in ("more", "less"):
                return 1 if kind == "more" else -1
            if kind in ("rise", "fall"):
                sign = _sense(items[before])
                head = items[before - 1] if before else None
                if head is not None and kind_of(head) == "gain" and _sense(head) < 0:
                    return -sign
                return sign
            if kind == "gain":
                return _sense(items[before])
            if items[before].kind in QUANTITIES:
                break
        return 1

    # -- time and comparison ---------------------------------------------------------

    def _time(self, index: int, draft: Draft) -> None:
        context = self.claimer.context
        at, where = period_of(self.items, index, self.timing)
        draft.period_place = where
        if at is not None:
            draft.period = self.timing.periods[at]
            expression = self.items[at]
            if isinstance(expression, Mention) and getattr(expression.value, "year", None) is None:
                draft.period_origin = "resolved"
            self._grow_since(at, draft)
        else:
            draft.period = context.current
            draft.period_origin = "carried"
        self._compare(index, draft)

    def _grow_since(self, at: int, draft: Draft) -> None:
        """ "Doubled since 2012": the period is open, 2012 is what it is measured against."""
        expression = getattr(self.items[at], "value", None)
        start = getattr(expression, "start", None)
        if draft.rule != "growth-since" and draft.mention.kind in ("times", FOLD) and getattr(expression, "unit", "") == "since" and start is not None:
            draft.period = None
            draft.basis = "period"
            draft.baseline = self.claimer.context.resolve(start)

    def _compare(self, index: int, draft: Draft) -> None:
        if draft.statistic not in _COMPARED or draft.basis is not None:
            return
        at = baseline_of(self.items, index, self.timing)
        basis = self._basis(index)
        if at is not None and not (basis and any(i.kind == "basis" for i in self.items[index:at])):
            self._set_baseline(draft, self.timing.baselines[at], self.items[at])
        elif basis is not None:
            draft.basis = {"session": "period"}.get(basis, basis)
        elif draft.statistic.endswith("_diff") and self._has_peer(index):
            draft.basis = "peer"
            draft.against = self._peer(index)

    def _set_baseline(self, draft: Draft, baseline: object, item: Item) -> None:
        expression = getattr(item, "value", None)
        same = getattr(expression, "unit", "") == "same"
        draft.basis = "period"
        period = draft.period
        if same:
            draft.basis = "yoy"
        if period is not None and baseline == period.year_before():
            draft.basis = "yoy"
        draft.baseline = baseline  # type: ignore[assignment]
        if draft.basis == "yoy" and draft.baseline is None and period is not None:
            draft.baseline = period.year_before()

    def _basis(self, index: int) -> str | None:
        """Return the basis said right before or behind the quantity."""
        items = self.items
        for after in range(index + 1, len(items)):
            kind = items[after].kind
            if kind == "basis":
                value = items[after]
                assert isinstance(value, Mention)
                following = kind_of(items[after + 1]) if after + 1 < len(items) else ""
                if following == "gain" and after > index + 1:
                    return None
                cue = value.value
                return cue.value if isinstance(cue, Cue) else None
            if kind in (";", "break") or (kind in _VALUED and not self._same_list(index, after)):
                break
        for before in range(index - 1, max(-1, index - 9), -1):
            item = items[before]
            if item.kind == "basis" and isinstance(item, Mention) and isinstance(item.value, Cue):
                return item.value.value
            if item.kind in _VALUED or item.kind in (";", "break"):
                break
        return None

    def _same_list(self, left: int, right: int) -> bool:
        """Tell whether only separators, or an amount it went to, stand between."""
        return all(
            i.kind in _SEPARATORS or i.kind in QUANTITIES or i.kind in ("to", "(", ")", "respectively", "at")
            for i in self.items[left + 1 : right]
        )

    def _has_peer(self, index: int) -> bool:
        items = self.items
        for after in range(index + 1, min(index + 6, len(items))):
            if items[after].kind in ("than", "peer", "against"):
                return any(
                    isinstance(i, Phrase) or i.kind == "peer" for i in items[after : after + 4]
                )
            if items[after].kind in (";", "break", ","):
                return False
        for before in range(index - 1, -1, -1):
            kind = items[before].kind
            if kind in (";", "break") or kind in _VALUED:
                return False
            if kind == "than" or (kind == "more" and before + 1 < index and isinstance(items[before + 1], Phrase)):
                return True
        return False

    def _peer(self, index: int) -> Subject | None:
        """Return the series that a difference is measured from, if a phrase names it."""
        for at in range(index + 1, min(index + 6, len(self.items))):
            phrase = self.items[at]
            if isinstance(phrase, Phrase) and self.items[at - 1].kind in ("than", "peer", "against", "of"):
                return self.claimer.registers.look_up(phrase)
        return None

    def _measure(self, draft: Draft, item: Mention, stated: Stated) -> None:
        draft.unit = stated.unit
        if item.kind == AMOUNT:
            draft.measure = stated.measure or draft.subject.dims.get("measure") or "volume"
        elif item.kind == MONEY and stated.unit and "/" in stated.unit:
            draft.measure = "average-price"
        else:
            draft.measure = draft.subject.dims.get("measure")

    # -- counts ----------------------------------------------------------------------

    def _count(self, index: int, item: Mention, stated: Stated, subject: Subject) -> None:
        if stated.worded and not stated.scale:
            return
        tokens = self.sentence.tokens
        before = tokens.lower[item.first - 1] if item.first > self.sentence.first else ""
        if before in ("the", "these", "those", "its", "top") and stated.qualifier == "exact":
            return
        noun = self._counted_noun(index)
        measure = noun.counted if noun is not None else None
        if measure is None and noun is not None:
            measure = "volume" if self._is_goods_count(noun) else None
        counted = self.claimer.registers.last_count
        if measure is None and counted is not None and self._of_them(index):
            measure = counted.dims.get("measure")
            subject = attrs.evolve(subject, stated=subject.stated | {"flow"} if "flow" in subject.dims else subject.stated)
            noun = None
        elif measure is None:
            measure = self._noun_before(index)
        if measure is None:
            measure = subject.dims.get("measure") if "measure" in subject.stated else None
            if measure is None or (index and self.items[index - 1].kind not in ("level", "to", "at", "by", "of", "from", "rise", "fall", ":")):
                return
        dims = self._count_dims(index, noun, subject, measure)
        owner = Subject(dims, {"measure"})
        statistic = "change" if self.statistics.get(index, ("", ""))[1] == "move-by-money" else "level"
        stated = self._counted_per(index, stated)
        draft = Draft(item, stated, statistic, owner, self.sentence, "count")
        draft.measure = measure
        draft.unit = "1"
        draft.sign = 1
        self._time(index, draft)
        if draft.period_place in ("", "after") and self._is_present(index):
            draft.period = None
        self.drafts.setdefault(index, []).append(draft)
        registers = self.claimer.registers
        if registers.counted is None:
            registers.counts.clear()
        registers.counted = registers.last_count = attrs.evolve(
            owner, dims={**dims, "measure": measure}, stated={"measure"}
        )
        registers.counts.append(registers.counted)

    def _noun_before(self, index: int) -> str | None:
        """Return the measure of a noun before the number: "trips numbered 500".

        In a list of places the noun is the one that was counted last.
        """
        at = index - 1
        while at >= 0 and self.items[at].kind in ("level", "to", "at", "with", ":", "period", "in"):
            at -= 1
        phrase = self.items[at] if 0 <= at < index - 1 else None
        if not isinstance(phrase, Phrase):
            return None
        if phrase.counted and self.items[index - 1].kind in ("level", "to", "at", ":"):
            return phrase.counted
        last = self.claimer.registers.last_count
        if last is not None and phrase.dims.keys() == {"reporter"} and self.items[index - 1].kind in (":", "with"):
            return last.dims.get("measure")
        return None

    def _counted_per(self, index: int, stated: Stated) -> Stated:
        """Read the time that a count is by, where it stands behind the noun."""
        for item in self.items[index + 1 : index + 4]:
            if item.kind == "per" and isinstance(item, Mention) and isinstance(item.value, Cue):
                return attrs.evolve(stated, per=item.value.value)
            if not isinstance(item, Phrase):
                break
        return stated

    def _of_them(self, index: int) -> bool:
        return index + 1 < len(self.items) and self.items[index + 1].kind == "among"

    def _is_goods_count(self, noun: Phrase) -> bool:
        return "product" in noun.dims and "flow" not in noun.dims

    def _count_dims(self, index: int, noun: Phrase | None, subject: Subject, measure: str) -> dict[str, str]:
        current = subject.dims
        dims = {k: v for k, v in current.items() if k in ("reporter", "mode")}
        if subject.dims.get("reporter") == "" or any(i.kind == "company" for i in self.items):
            dims["reporter"] = ""
        elif "reporter" not in dims and self.claimer.registers.home:
            dims["reporter"] = self.claimer.registers.home
        if measure == "volume":
            dims = {**{k: v for k, v in current.items() if k != "measure"}, **dims, **self._shipped(index)}
        before = self.items[index - 1].kind if index else ""
        if before in ("with", "for") and "flow" in subject.stated:
            dims["flow"] = current["flow"]
        if "measure" in subject.stated and "flow" in subject.stated:
            dims["flow"] = current["flow"]
        partner = self.items[index - 2] if index > 1 else None
        if before in ("for", "of", "with") and isinstance(partner, Phrase) and partner.counted == measure:
            # "A trading partner for 150 countries": what they share is trade.
            dims["flow"] = "trade"
        if noun is not None:
            for name, code in noun.dims.items():
                if name in ("measure",) or (name == "partner" and measure == "partners"):
                    continue
                dims[name] = code
        return {k: v for k, v in dims.items() if v}

    def _shipped(self, index: int) -> dict[str, str]:
        """Return where counted goods went, from the words behind them."""
        found: dict[str, str] = {}
        for at in range(index + 2, len(self.items)):
            phrase = self.items[at]
            if isinstance(phrase, Phrase):
                for name in ("flow", "partner"):
                    if name in phrase.dims:
                        found.setdefault(name, phrase.dims[name])
        return found

    def _is_present(self, index: int) -> bool:
        tokens = self.sentence.tokens
        first = self.items[index].first
        for k in range(first - 1, max(self.sentence.first, first - 14) - 1, -1):
            if tokens.lower[k] in ("is", "are", "has", "have", "now"):
                return True
            if tokens.lower[k] in ("was", "were", "had", ";"):
                return False
        return False

    # -- ranks, records, streaks -----------------------------------------------------

    def _qualitative(self, index: int, item: Item) -> None:
        assert isinstance(item, Mention)
        registers = self.claimer.registers
        subject = registers.current
        mention = item
        stated: Stated | None = None
        if item.kind == "superlative":
            noun = self._rank_noun(index)
            if noun is None:
                return
            mention = attrs.evolve(item, end=noun[0], last=noun[1])
            cue = item.value
            assert isinstance(cue, Cue)
            stated = Stated(Decimal(cue.value), Decimal(0), "1", worded=True)
            if not subject.dims.get("flow") and "mode" not in subject.dims:
                subject = attrs.evolve(subject, dims={**subject.dims, "flow": "trade", "reporter": subject.dims.get("reporter") or registers.home or "CN"})
        elif item.kind == "streak":
            assert isinstance(item.value, Stated)
            stated = item.value
        elif self._is_noun_record(index):
            return
        else:
            subject = self._recorded(index, subject)
        if subject.blocked or not (subject.dims.get("flow") or subject.dims.get("measure")):
            return
        statistic = {"superlative": "rank"}.get(item.kind, item.kind)
        owners = subject.group or [subject]
        for owner in owners:
            clean = attrs.evolve(owner, dims={k: v for k, v in owner.dims.items() if v})
            draft = Draft(mention, stated, statistic, clean, self.sentence, item.kind)
            draft.measure = clean.dims.get("measure")
            draft.unit = stated.unit if stated else None
            self._time(index, draft)
            self.drafts.setdefault(index, []).append(draft)

    def _recorded(self, index: int, subject: Subject) -> Subject:
        """Return what a record is of, where its noun follows ("a record number of")."""
        following = self.items[index + 1] if index + 1 < len(self.items) else None
        if isinstance(following, Phrase) and following.counted and following.first - self.items[index].last <= 2:
            dims = {k: v for k, v in subject.dims.items() if k == "reporter"}
            return Subject({**dims, "measure": following.counted}, {"measure"})
        return subject

    def _is_noun_record(self, index: int) -> bool:
        """Tell whether "records" means entries ("import and export records")."""
        item = self.items[index]
        tokens = self.sentence.tokens
        word = tokens.lower[item.first]
        if item.last - item.first > 1 or word != "records":
            return False
        before = self.items[index - 1] if index else None
        return isinstance(before, Phrase)

    def _rank_noun(self, index: int) -> tuple[int, int] | None:
        """Return the end of the noun that a superlative ranks, or None without one."""
        item = self.items[index]
        tokens = self.sentence.tokens
        complete = tokens.lower[item.last - 1] in (
            "first", "second", "third", "fourth", "place", "position", "spot", "economy", "table", "list", "one", "provinces", "fifth", "sixth",
        )  # fmt: skip
        if item.last - item.first > 1 and complete and tokens.lower[item.first] not in ("second", "third", "fourth", "fifth", "first"):
            return item.end, item.last
        if item.last - item.first == 1 and tokens.lower[item.first] in _BARE_ORDINALS:
            # "Japan third at 228.9 billion": a rank only behind another one.
            ranked = any(d.statistic == "rank" for ds in self.drafts.values() for d in ds)
            listing = item.last < self.sentence.last and tokens.kind[item.last] == "m"
            return (item.end, item.last) if ranked and not listing else None
        for k in range(item.last, min(item.last + 5, self.sentence.last)):
            if tokens.kind[k] == "m" or tokens.lower[k] in ("of", "in", "to", "for"):
                break
            if tokens.lower[k] in _RANKED:
                return tokens.end[k], k + 1
        ranked = any(d.statistic == "rank" for ds in self.drafts.values() for d in ds)
        return (item.end, item.last) if (complete and item.last - item.first > 1) or ranked else None

    # -- finishing -------------------------------------------------------------------

    def _average(self, drafts: Sequence[Draft]) -> None:
        """An average growth holds for the whole span that the text speaks of."""
        cue = next((i for i in self.sentence.mentions if i.kind == "average"), None)
        if cue is None or not isinstance(cue.value, Cue):
            return
        near = [d for d in drafts if d.statistic == "growth" and abs(d.mention.first - cue.first) <= _NEAR]
        for draft in near:
            draft.average = cue.value.value
            draft.basis = draft.baseline = None
            draft.period = self._whole_span() or draft.period

    def _qualify(self, drafts: Sequence[Draft]) -> None:
        """Tell the currency and the adjustment of growths, and how multiples count."""
        cues = [i for i in self.sentence.mentions if i.kind in ("denomination", "adjusted")]
        for draft in drafts:
            if draft.statistic not in _COMPARED or draft.stated is None:
                continue
            for kind in ("denomination", "adjusted"):
                near = [c for c in cues if c.kind == kind]
                if near:
                    behind = [c for c in near if c.first >= draft.mention.last]
                    cue = behind[0] if behind and (len(near) > 1 or near[0] in behind) else near[-1]
                    setattr(draft, kind, getattr(getattr(cue, "value", None), "value", None))
            draft.multiple = self._multiple(draft)

    def _multiple(self, draft: Draft) -> str | None:
        """Return whether a multiple is by how much, or to what; None where open."""
        if draft.statistic != "growth" or draft.stated is None:
            return None
        if draft.mention.kind == "times":
            return "to"
        if draft.mention.kind == PERCENT:
            return "by" if draft.stated.value >= _DOUBLED and not draft.stated.worded else None
        if draft.mention.kind != FOLD:
            return None
        tokens = self.sentence.tokens
        before = tokens.lower[draft.mention.first - 1] if draft.mention.first else ""
        gain = any(kind_of(i) == "gain" and 0 <= i.first - draft.mention.last <= 1 for i in self.items)
        return {"by": "by", "to": "to"}.get(before, "by" if gain else None)

    def _whole_span(self) -> Period | None:
        """Return the span from the first to the last period spoken of here."""
        spans = [p for p in self.timing.periods.values() if p is not None]
        if len(spans) < 2:
            spans = [p for p in self.claimer.context.history[-2:] if p is not None]
        if len(spans) < 2:
            return None
        first, last = min(spans, key=lambda p: p.start), max(spans, key=lambda p: p.end)
        return Period.span(first, last) if first.start.year < last.end.year else None

    def _finish(self, drafts: Sequence[Draft]) -> None:
        """Share the basis in the sentence, the measure in the subject, the baselines."""
        self._average(drafts)
        self._qualify(drafts)
        bases = [d.basis for d in drafts if d.basis in ("yoy", "mom", "qoq")]
        for draft in drafts:
            if draft.statistic in ("growth", "share_diff") and draft.basis is None and bases and not draft.average:
                draft.basis = bases[0]
                draft.inferred.add("comparison.basis")
            if draft.basis == "yoy" and draft.baseline is None and draft.period is not None:
                draft.baseline = draft.period.year_before()
            elif draft.basis in ("mom", "qoq") and draft.baseline is None and draft.period is not None:
                draft.baseline = draft.period.before()
        self._share_measures(drafts)

    @staticmethod
    def _share_measures(drafts: Iterable[Draft]) -> None:
        """A growth is of what the amount beside it measures: tonnes, or money."""
        measured = [d for d in drafts if d.measure == "volume" and d.statistic == "level"]
        for draft in drafts:
            if draft.measure is not None or draft.stated is None or draft.statistic == "level":
                continue
            if any(_same_series(draft.subject, other.subject) for other in measured) and not any(
                d.stated is not None and d.statistic == "level" and d.measure in (None, "trade-value") and d.unit and len(d.unit) == 3
                and _same_series(draft.subject, d.subject)
                for d in drafts
            ):
                draft.measure = "volume"


_BARE_ORDINALS: Final = frozenset({
    "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
})  # fmt: skip
def _chinese_places(sentence: Sentence) -> Iterator[str]:
    """Yield the Chinese places of a sentence; those of offices where it has no other."""
    offices, others = [], []
    for mention, following in zip_longest(sentence.mentions, sentence.mentions[1:]):
        if mention.kind != "term" or isinstance(mention.value, tuple):
            continue
        term = term_of(mention)
        if term.dimension != "place" or not term.code.startswith("CN"):
            continue
        if following is not None and following.kind == "term" and term_of(following).dimension == "institution":
            offices.append(term.code)
        else:
            others.append(term.code)
    yield from others or offices


_RANKED: Final = frozenset({
    "partner", "partners", "country", "countries", "nation", "nations", "exporter", "exporters", "importer", "importers", "trader", "market", "markets",
    "economy", "economies", "destination", "source", "sources", "buyer", "supplier", "producer", "consumer", "position", "place", "surplus", "investor", "seller", "category", "port", "hub",
})  # fmt: skip


def _same_series(left: Subject, right: Subject) -> bool:
    a = {k: v for k, v in left.dims.items() if k != "measure"}
    b = {k: v for k, v in right.dims.items() if k != "measure"}
    return a == b


def _sense(item: Item) -> int:
    return 1 if item.kind == "rise" else -1
