"""The engine: the walk through a document that turns mentions into drafts of claims."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Final

import attrs

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.figures.currencies import notice_dollar
from tradefacts.claiming.figures.ellipsis import noticed_currency
from tradefacts.claiming.figures.noticed import apply_basis, noticed_basis
from tradefacts.claiming.figures.sharing import (
    date_lede,
    share_with_headline,
    sign_gaps,
)
from tradefacts.claiming.figures.weighing import weigh
from tradefacts.claiming.items import detail_of
from tradefacts.claiming.openings import (
    asked_goods,
    goes_on,
    is_meanwhile,
    looks_back,
    points_back,
    tells_origin,
)
from tradefacts.claiming.rules import Rules
from tradefacts.claiming.setting import Setting
from tradefacts.claiming.speakers.sources import Speakers, quotation_before
from tradefacts.claiming.subjects.beginning import next_paragraph, next_sentence
from tradefacts.claiming.subjects.codes import OWN_MONEY
from tradefacts.claiming.subjects.firms import (
    give_to_firm,
    quoted_firm_end,
    speaks_for_firm,
)
from tradefacts.claiming.subjects.frames import frame_drafts
from tradefacts.claiming.subjects.homes import section_home
from tradefacts.claiming.subjects.quotations import opens_quotation, opens_with_quote
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.claiming.subjects.themes import give_theme
from tradefacts.claiming.subjects.topic import move_home, note_headline
from tradefacts.claiming.tables.captions import caption_source
from tradefacts.claiming.tables.opening import is_label, open_table
from tradefacts.claiming.tables.rows import TableReader
from tradefacts.claiming.topics import look_at_whole, set_topic
from tradefacts.claiming.walking.sentence import claim_sentence
from tradefacts.claiming.walking.steps import CLAIMED
from tradefacts.claiming.watching import UNWATCHED, Watch
from tradefacts.model import Basis, Period
from tradefacts.reading.periods import PeriodContext
from tradefacts.reading.reader import Document, Paragraph, Sentence
from tradefacts.reading.wordsets import WordSets
from tradefacts.records import define, evolve

#: How many sentences before the last are kept for the caption of a table.
_REMEMBERED: Final = 8
_QUOTES: Final = ('"', "\u201c")


@define
class Claimer:
    """Reads the sentences of one section in order, and keeps what carries over."""

    text: str
    #: The language that is being read.
    language: str
    #: Gives the rules of a language by its code.
    load: Callable[[str], Rules]
    setting: Setting
    watch: Watch
    #: The line that heads the section; None without one.
    headline: Paragraph | None
    #: Those of the passage that is being read.
    drafts: list[Draft] = attrs.Factory(list)
    registers: Registers = attrs.Factory(Registers)
    context: PeriodContext = attrs.Factory(PeriodContext)
    speakers: Speakers = attrs.field(init=False)
    #: Those of the language.
    rules: Rules = attrs.field(init=False)
    #: The table whose rows are being read; None outside of one.
    table: TableReader | None = None
    #: The drafts of the last table, until the line below it has been read.
    rows: list[Draft] = attrs.Factory(list)
    #: The table that a lone line goes over a further part of ("By mode"), or None.
    parted: TableReader | None = None
    #: The sentences before, the newest last.
    before: list[Sentence] = attrs.Factory(list)
    #: What a notice says that all rates are compared with; None without one.
    basis: Basis | None = None
    #: Drafts from this one on are of the paragraph being read.
    opened: int = 0
    #: The last period that several sentences of a paragraph had.
    settled: Period | None = None
    #: The paragraph that is being read; None before the first.
    paragraph: Paragraph | None = None
    #: The period that the headline tells; None without one.
    headed: Period | None = None
    #: A figure below the headline has told what the text is on.
    told: bool = False
    #: One of a firm is quoted in this paragraph.
    firm: bool = False
    #: What the line above a list speaks of ("exports in three years:"); None outside.
    listed: Subject | None = None
    #: The period in force where a list began; None outside.
    dated: Period | None = None

    @classmethod
    def of(
        cls,
        first: Document,
        load: Callable[[str], Rules],
        setting: Setting,
        watch: Watch = UNWATCHED,
    ) -> "Claimer":
        """Return what reads a section, the *first* passage of which is given."""
        opening = first.paragraphs[:1]
        headline = next((p for p in opening if p.kind == "heading"), None)
        claimer = cls(first.text, first.language, load, setting, watch, headline)
        claimer.context.published = first.published
        return claimer

    def __attrs_post_init__(self) -> None:
        self.rules = self.load(self.language)
        self.speakers = Speakers(self.rules.phrases.words)
        self.registers.home = self.setting.home
        self.registers.own_money = OWN_MONEY.get(self.setting.home)
        self.context.fiscal = self.setting.fiscal

    def _turn_to(self, sentences: Sequence[Sentence]) -> None:
        """Read on by the rules of the language of the first of *sentences*."""
        for sentence in sentences[:1]:
            if sentence.language != self.language:
                self.language = sentence.language
                self.rules = self.load(self.language)
                self.speakers.words = self.rules.phrases.words

    def claim(self, paragraphs: Sequence[Paragraph], *, last: bool) -> list[Draft]:
        """Return the drafts of the next passage, which may be the *last* one."""
        self.opened, opening = 0, self.context.main is None
        end = len(paragraphs)
        if last and not self._is_watched():
            end = _claiming_end(paragraphs)
        notice_dollar(paragraphs, self.registers)
        for paragraph in paragraphs[:end]:
            self._turn_to(paragraph.sentences)
            if paragraph.kind == "table":
                self._row(paragraph)
            else:
                self._close_table(paragraph)
                self._paragraph(paragraph)
        for paragraph in paragraphs[end : end + 1]:
            self._close_table(paragraph)
        rest = _sentences(paragraphs[end:])
        self.basis = self.basis or next(filter(None, map(noticed_basis, rest)), None)
        # What was read is let go with what the drafts are made into.
        drafts, self.drafts = self.drafts, []
        if self.basis is not None:
            apply_basis(drafts, self.basis)
        above, below = self._by_headline(drafts)
        if opening:
            date_lede(above, below, self.context.main)
        share_with_headline(above, below)
        sign_gaps(drafts)
        words = self.rules.phrases.words
        parted = _by_paragraph(paragraphs[:end], drafts)
        weigh(parted, words)
        give_theme(parted, _sentences(paragraphs[:end]), words)
        frame_drafts(drafts, self.setting.frame)
        return drafts

    def _is_watched(self) -> bool:
        """Tell whether someone wants to see the walk through what claims nothing."""
        return self.watch is not UNWATCHED

    def _by_headline(
        self, drafts: Sequence[Draft]
    ) -> tuple[Sequence[Draft], Sequence[Draft]]:
        """Return the drafts of the headline, and those of the text below it."""
        end = self.headline.end if self.headline is not None else 0
        above = [draft for draft in drafts if draft.mention.end <= end]
        return above, drafts[len(above) :]

    def _row(self, paragraph: Paragraph) -> None:
        """Read one row; the first of a table looks back for the unit."""
        if self.table is None:
            words = self.rules.phrases.words
            self.table = open_table(
                self.before, self.registers, self.context, words, self.basis
            )
            if self.parted is not None:
                self.table.go_on(self.parted)
        drafts = self.table.row(paragraph)
        self.rows.extend(drafts)
        self.drafts.extend(drafts)
        self.watch.row(paragraph, self.table)

    def _close_table(self, paragraph: Paragraph) -> None:
        """Name the source of the rows just read where the line below them tells it."""
        words = self.rules.phrases.words
        name = caption_source(paragraph.sentences, words) if self.rows else None
        for draft in self.rows if name is not None else ():
            draft.source = draft.source or name
        if name is not None or not is_label(paragraph):
            self.rows.clear()

    def _paragraph(self, paragraph: Paragraph) -> None:
        self.paragraph = paragraph
        self.parted = self.table if is_label(paragraph) else None
        self.table, self.firm = None, False
        quoted = self.text.startswith(_QUOTES, paragraph.start)
        listed = paragraph.kind == "bullet"
        self.speakers.next_paragraph(quoted=quoted, listed=listed)
        first = paragraph.sentences[0] if paragraph.sentences else None
        on = first is not None and goes_on(first, self.rules.phrases.words)
        next_paragraph(self.registers, goes_on=on)
        then = on or (
            first is not None and is_meanwhile(first, self.rules.phrases.words)
        )
        self.context.next_paragraph(goes_on=then, passing=self._is_passing())
        self._open_list(paragraph)
        self.opened = len(self.drafts)
        for sentence in paragraph.sentences[:1]:
            self.speakers.give_floor(sentence)
        self.registers.official = self.speakers.floor is not None
        for sentence in paragraph.sentences:
            self._sentence(sentence)
        self._go_back()
        self._close_list(paragraph)
        self.registers.asked = asked_goods(paragraph.sentences)
        move_home(self.registers, section_home(paragraph.sentences))
        if paragraph is self.headline:
            note_headline(self.registers)
            self.headed = self.context.current

    def _is_passing(self) -> bool:
        """Tell whether one sentence of the last paragraph has the period in force.

        One that a paragraph before has had in several is no passing matter.
        """
        current = self.context.current
        told = {
            d.sentence.start for d in self.drafts[self.opened :] if d.period == current
        }
        before = self.drafts[self.opened - 1 : self.opened]
        # The paragraph before may have ended in it: then it is one of both.
        sentences = len(told) + any(d.period == current for d in before)
        if self._is_month_of_main():
            return True
        self.settled = current if sentences > 1 else self.settled
        return sentences == 1 and self.settled != current

    def _is_month_of_main(self) -> bool:
        """Tell whether the last paragraph is on the month that closes the main period.

        The headline has told that one ("January to May"): what "in May" adds is aside.
        """
        main, current = self.context.main, self.context.current
        if main is None or current is None or main != self.headed:
            return False
        if current == main or current.end != main.end or current.month_count != 1:
            return False
        return all(d.period == current for d in self.drafts[self.opened :])

    def _go_back(self) -> None:
        """Go back to the main period behind a paragraph that has begun with it.

        What such a paragraph adds ("over the first eight months it widened") is aside.
        """
        dated = (d.period for d in self.drafts[self.opened :] if d.period is not None)
        main, current = self.context.main, self.context.current
        if main is None or current is None or next(dated, None) != main:
            return
        if current.end <= main.end:
            self.context.current = main

    def _open_list(self, paragraph: Paragraph) -> None:
        """Let each line of a list start from what the line above it speaks of."""
        if paragraph.kind != "bullet":
            self.listed = self.dated = None
            return
        self.dated = self.dated or self.context.current
        self.context.current = self.dated
        if self.listed is not None:
            dims = dict(self.listed.dims)
            self.registers.current = evolve(self.listed, dims=dims)

    def _close_list(self, paragraph: Paragraph) -> None:
        """Keep what a line with a colon at its end speaks of."""
        written = self.registers.written
        if not written or paragraph.kind == "bullet":
            return
        text = self.text[paragraph.start : paragraph.end]
        if not text.rstrip().endswith(":"):
            return
        if written[-1].stated & {"flow", "measure"}:
            self.listed = evolve(written[-1], stated=set())

    def _sentence(self, sentence: Sentence) -> None:
        self._turn_to([sentence])
        words = self.rules.phrases.words
        on = self.context.closing is not None and goes_on(sentence, words)
        self.context.next_sentence(goes_on=on)
        next_sentence(
            self.registers,
            speaks_on=opens_with_quote(sentence),
            points_back=points_back(sentence),
        )
        if self._opens_on_all(sentence, words):
            self.context.current = self.context.main
        before = self.context.current
        if "aspect" in sentence.kinds:
            first = self.paragraph.sentences[0] if self.paragraph else sentence
            in_parts = "aspect" in first.kinds
            told = self.drafts[self.opened :]
            look_at_whole(self.registers, told, in_parts=in_parts)
        drafts = claim_sentence(
            sentence,
            self.text,
            self.rules,
            self.registers,
            self.context,
            watch=self.watch,
        )
        self._settle_period(sentence, drafts, before)
        self.registers.quoting = opens_quotation(sentence, self.registers)
        self._attribute(sentence, drafts)
        self._take_notice(sentence)
        self.drafts.extend(drafts)
        self.before = [*self.before[-_REMEMBERED:], sentence]
        self._note_topic(drafts)

    def _opens_on_all(self, sentence: Sentence, words: WordSets) -> bool:
        """Tell whether a paragraph opens on all the time that the text is on.

        "Imports from Peru hit a peak in May. (...) Overall, imports fell 5 percent".
        """
        main, current = self.context.main, self.context.current
        first = self.paragraph.sentences[0] if self.paragraph else None
        if main is None or current is None or sentence is not first:
            return False
        inside = main.start <= current.start and current.end <= main.end
        tokens, at = sentence.tokens, sentence.first
        opens = tokens.word(at) in words.overalls and tokens.word(at + 1) == ","
        return opens and inside

    def _settle_period(
        self, sentence: Sentence, drafts: Sequence[Draft], before: Period | None
    ) -> None:
        """Settle which period is in force behind a sentence, by those of its drafts."""
        context, told = self.context, [draft.period for draft in drafts]
        context.end_sentence(before, told)
        if all(period != context.current for period in told):
            context.take([period for period in told if period in context.stated])
            if before is not None:
                context.pass_over(before)
        words = self.rules.phrases.words
        if before is None:
            return
        earlier = (context.paragraph_year or before.end.year) < before.end.year
        origin = earlier and tells_origin(sentence, words)
        if origin or _is_by_time(sentence) or (drafts and looks_back(sentence, words)):
            context.go_back(before)

    def _take_notice(self, sentence: Sentence) -> None:
        """Remember what a notice says of all rates, or all amounts."""
        self.basis = self.basis or noticed_basis(sentence)
        noticed = noticed_currency(sentence)
        self.registers.noticed_currency = noticed or self.registers.noticed_currency

    def _note_topic(self, drafts: Sequence[Draft]) -> None:
        """Let the first figures tell what the text is on, and its main period."""
        if not self.told:
            heading = self.paragraph is self.headline
            found = set_topic(self.registers, drafts, heading=heading)
            self.told = found and not heading
        if self.context.main is None:
            self.context.main = self._first_period(drafts)

    def _first_period(self, drafts: Sequence[Draft]) -> Period | None:
        """Return the first period of *drafts* that is not only compared with."""
        beside = {None, self.context.compared}
        return next((d.period for d in drafts if d.period not in beside), None)

    def _attribute(self, sentence: Sentence, drafts: Sequence[Draft]) -> None:
        """Name the source of the drafts: who speaks here, or still does."""
        found = self.speakers.hear(sentence, has_figures=bool(drafts))
        quoted = quotation_before(sentence) if found is not None else None
        if found is not None and quoted is not None:
            said = [d for d in self.drafts[self.opened :] if d.mention.start > quoted]
            for draft in said:
                draft.source = found.name
            if speaks_for_firm(sentence):
                give_to_firm(said)
        self._give_to_firm(sentence, drafts)
        if self.speakers.current is not None:
            _name_source(drafts, self.speakers.current.name)

    def _give_to_firm(self, sentence: Sentence, drafts: Sequence[Draft]) -> None:
        """Let what one of a firm is quoted with be of no place, and what he adds."""
        end = quoted_firm_end(sentence, self.rules.phrases.words)
        if end is not None:
            self.firm = True
            give_to_firm(draft for draft in drafts if draft.mention.start < end)
        elif self.firm and opens_with_quote(sentence):
            give_to_firm(drafts)


def _claiming_end(paragraphs: Sequence[Paragraph]) -> int:
    """Return how many paragraphs there are up to the last that may state a claim.

    What follows carries over to no figure: most articles end so.
    """
    for index in range(len(paragraphs), 0, -1):
        if any(
            not s.kinds.isdisjoint(CLAIMED) for s in paragraphs[index - 1].sentences
        ):
            return index
    return 0


def _is_by_time(sentence: Sentence) -> bool:
    """Tell whether a sentence breaks figures down by time ("分月看，6月增长5%")."""
    opening = sentence.mentions[:1]
    return any(m.kind == "aspect" and detail_of(m) == "time" for m in opening)


def _sentences(paragraphs: Iterable[Paragraph]) -> Iterator[Sentence]:
    """Yield the sentences of *paragraphs*, but for rows of tables."""
    return (s for p in paragraphs if p.kind != "table" for s in p.sentences)


def _by_paragraph(
    paragraphs: Sequence[Paragraph], drafts: Sequence[Draft]
) -> list[Sequence[Draft]]:
    """Return the drafts of each paragraph that has any."""
    found, at = [], 0
    for paragraph in paragraphs:
        first = at
        while at < len(drafts) and drafts[at].sentence.start < paragraph.end:
            at += 1
        if at > first:
            found.append(drafts[first:at])
    return found


def _name_source(drafts: Iterable[Draft], name: str) -> None:
    for draft in drafts:
        draft.source = draft.source or name
