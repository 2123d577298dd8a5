"""The engine: the walk through a document that turns mentions into drafts of claims."""

from collections.abc import Callable, Iterable, Sequence
from typing import Final

import attrs

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.figures.comparing import apply_basis, noticed_basis
from tradefacts.claiming.figures.ellipsis import noticed_currency
from tradefacts.claiming.figures.sharing import (
    date_lede,
    share_with_headline,
    share_with_paragraph,
    sign_gaps,
    weigh_rates,
)
from tradefacts.claiming.items import VALUED, expression_of, term_in, term_of
from tradefacts.claiming.rules import Rules
from tradefacts.claiming.speakers.sources import Speakers, quotation_before
from tradefacts.claiming.subjects.codes import OWN_MONEY
from tradefacts.claiming.subjects.frames import NO_FRAME, Frame, frame_drafts
from tradefacts.claiming.subjects.homes import fiscal_start, home_of, section_home
from tradefacts.claiming.subjects.parties import opens_quotation, opens_with_quote
from tradefacts.claiming.subjects.phrases import PhraseFinder
from tradefacts.claiming.subjects.places import HOME, lies_in
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.claiming.tables import (
    TableReader,
    caption_flow,
    caption_product,
    caption_unit,
)
from tradefacts.claiming.walk import CLAIMED, claim_sentence
from tradefacts.claiming.watching import UNWATCHED, Watch
from tradefacts.model import Basis, Period
from tradefacts.reading.periods import PeriodContext
from tradefacts.reading.reader import Document, Paragraph, Sentence
from tradefacts.reading.wordsets import WordSets
from tradefacts.records import define, frozen

#: How many sentences before the last are kept for the caption of a table.
_REMEMBERED: Final = 8
#: How many drafts of its paragraph a sentence looks back on.
_RECENT: Final = 60
#: How many mentions may head a sentence before its subject, and what they are.
_HEAD: Final = 4
#: The longest words that open the parts of what was told, in tokens.
_OPENING: Final = 4
#: Dimensions whose members a sentence may tell one after the other.
_TOLD_ONE_BY_ONE: Final = frozenset({"partner", "mode", "firm"})
_BEFORE_HEAD: Final = frozenset({"in", "period", ",", "for", "anaphor"})
#: The verbs of a figure.
_FIGURE_VERBS: Final = frozenset({"rise", "fall", "share", "level", "exceed"})
_QUOTES: Final = ('"', "\u201c")


@frozen
class Setting:
    """What the head of a document says of all of it, with what plugins do."""

    frame: Frame = NO_FRAME
    #: Whose trade it speaks of.
    home: str = HOME
    #: The month that its fiscal years begin in; None where that is January.
    season_start: int | None = None

    @classmethod
    def of(cls, document: Document, words: WordSets, frame: Frame) -> "Setting":
        """Return what *document*, its first passage, says of all of it."""
        home = frame.reporter or home_of(document, words)
        return cls(frame, home, _season_start(document) or fiscal_start(home))


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
    #: A figure below the headline has told what the text is on.
    told: bool = False
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
        self.context.season_start = self.setting.season_start

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
        for paragraph in paragraphs[:end]:
            self._turn_to(paragraph.sentences)
            if paragraph.kind == "table":
                self._row(paragraph)
            else:
                self._paragraph(paragraph)
        rest = (s for p in paragraphs[end:] if p.kind != "table" for s in p.sentences)
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
        weigh_rates(drafts)
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
            # A label names one series: lists in it make no composite.
            phrases = PhraseFinder({}, self.rules.phrases.words)
            unit = caption_unit(self.before)
            flow = caption_flow(self.before, phrases)
            goods = caption_product(self.before, phrases)
            self.table = TableReader(
                self.registers, self.context, phrases, unit, self.basis, flow, goods
            )
        self.drafts.extend(self.table.row(paragraph))
        self.watch.row(paragraph, self.table)

    def _paragraph(self, paragraph: Paragraph) -> None:
        self.paragraph = paragraph
        self.table = None
        quoted = self.text.startswith(_QUOTES, paragraph.start)
        listed = paragraph.kind == "bullet"
        self.speakers.next_paragraph(quoted=quoted, listed=listed)
        first = paragraph.sentences[0] if paragraph.sentences else None
        goes_on = first is not None and _goes_on(first, self.rules.phrases.words)
        self.registers.next_paragraph(goes_on=goes_on)
        self.context.next_paragraph(goes_on=goes_on, passing=self._is_passing())
        self._open_list(paragraph)
        self.opened = len(self.drafts)
        for sentence in paragraph.sentences[:1]:
            self.speakers.give_floor(sentence)
        self.registers.official = self.speakers.floor is not None
        for sentence in paragraph.sentences:
            self._sentence(sentence)
        self._go_back()
        self._close_list(paragraph)
        self.registers.move_home(section_home(paragraph.sentences))
        if paragraph is self.headline:
            self.registers.note_headline()

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
        self.settled = current if sentences > 1 else self.settled
        return sentences == 1 and self.settled != current

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
            self.registers.current = attrs.evolve(self.listed, dims=dims)

    def _close_list(self, paragraph: Paragraph) -> None:
        """Keep what a line with a colon at its end speaks of."""
        written = self.registers.written
        if not written or paragraph.kind == "bullet":
            return
        text = self.text[paragraph.start : paragraph.end]
        if not text.rstrip().endswith(":"):
            return
        if written[-1].stated & {"flow", "measure"}:
            self.listed = attrs.evolve(written[-1], stated=set())

    def _sentence(self, sentence: Sentence) -> None:
        self._turn_to([sentence])
        goes_on = self.context.closing is not None and _goes_on(
            sentence, self.rules.phrases.words
        )
        self.context.next_sentence(goes_on=goes_on)
        self.registers.next_sentence(speaks_on=opens_with_quote(sentence))
        before = self.context.current
        self._look_at_whole(sentence)
        drafts = claim_sentence(
            sentence,
            self.text,
            self.rules,
            self.registers,
            self.context,
            watch=self.watch,
        )
        self.context.end_sentence(before, [draft.period for draft in drafts])
        current = self.context.current
        if all(draft.period != current for draft in drafts):
            stated = self.context.stated
            self.context.take([d.period for d in drafts if d.period in stated])
            if before is not None:
                self.context.pass_over(before)
        self.registers.quoting = opens_quotation(sentence, self.registers)
        if drafts and before is not None and self._looks_back(sentence):
            self.context.go_back(before)
        if drafts:
            recent = max(self.opened, len(self.drafts) - _RECENT)
            share_with_paragraph(self.drafts[recent:], drafts)
        self._attribute(sentence, drafts)
        self.basis = self.basis or noticed_basis(sentence)
        noticed = noticed_currency(sentence)
        self.registers.noticed_currency = noticed or self.registers.noticed_currency
        self.drafts.extend(drafts)
        self.before = [*self.before[-_REMEMBERED:], sentence]
        if not self.told:
            self._set_topic(drafts)
        if self.context.main is None:
            self.context.main = self._first_period(drafts)

    def _first_period(self, drafts: Sequence[Draft]) -> Period | None:
        """Return the first period of *drafts* that is not only compared with."""
        beside = {None, self.context.compared}
        return next((d.period for d in drafts if d.period not in beside), None)

    def _look_at_whole(self, sentence: Sentence) -> None:
        """Break down what the text is on, where its paragraph has begun with that.

        "江苏进出口2万亿元。苏州进出口1万亿元。从企业看": of Jiangsu again. So it is
        where the paragraph has told of several of its parts.
        """
        if "aspect" not in sentence.kinds:
            return
        topic, told = self.registers.topic, self.drafts[self.opened :]
        reporters = [draft.subject.dims.get("reporter") for draft in told]
        parts = [lies_in(r or "", topic.get("reporter", "")) for r in reporters]
        several = len(set(reporters)) > 1 and all(parts)
        if topic and (several or reporters[:1] == [topic.get("reporter")]):
            self.registers.current = Subject(dict(topic))

    def _looks_back(self, sentence: Sentence) -> bool:
        """Tell whether a sentence is in the past perfect: what follows is not.

        "It widened; the year before it had narrowed" is on what it begins with.
        """
        words = self.rules.phrases.words
        said = sentence.tokens.lower[sentence.first : sentence.last]
        said = said[: said.index(";")] if ";" in said else said
        verb = next((k for k, w in enumerate(said) if w in words.past_perfects), None)
        # "It fell, before the duties had their effect": an aside looks back.
        return verb is not None and words.asides_of_time.isdisjoint(said[:verb])

    def _attribute(self, sentence: Sentence, drafts: Sequence[Draft]) -> None:
        """Name the source of the drafts: who speaks here, or still does."""
        found = self.speakers.hear(sentence, has_figures=bool(drafts))
        quoted = quotation_before(sentence) if found is not None else None
        if found is not None and quoted is not None:
            for draft in self.drafts[self.opened :]:
                if draft.mention.start > quoted:
                    draft.source = found.name
        if self.speakers.current is not None:
            _name_source(drafts, self.speakers.current.name)

    def _set_topic(self, drafts: Sequence[Draft]) -> None:
        """Let later paragraphs start from the subject of the first figure of trade.

        The first below the headline confirms what that has told, or widens it.
        """
        for draft in drafts:
            if draft.stated is not None and not _is_number(draft):
                self.told = self.paragraph is not self.headline
                self.registers.headed = not self.told
                subject = _shared(draft, drafts)
                if draft.statistic == "share":
                    # "70 percent of the market in Africa": the text is not on that.
                    subject = attrs.evolve(subject, stated=subject.stated - {"partner"})
                if self.registers.topic:
                    self.registers.confirm_topic(subject)
                else:
                    self.registers.set_topic(subject)
                return


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


def _shared(draft: Draft, drafts: Sequence[Draft]) -> Subject:
    """Return what all those speak of that have the figure of *draft*.

    Where the sentence tells of several partners, regimes or kinds of firms the text is
    on none of them ("general trade grew 5 percent and processing trade 2 percent").
    """
    same = [other.subject.dims for other in drafts if other.mention is draft.mention]
    told = draft.subject.dims.items()
    dims = {k: v for k, v in told if all(other.get(k) == v for other in same)}
    for name in _TOLD_ONE_BY_ONE & dims.keys():
        values = {other.subject.dims.get(name) for other in drafts} - {None}
        if len(values) > 1:
            del dims[name]
    return attrs.evolve(draft.subject, dims=dims)


def _is_number(draft: Draft) -> bool:
    """Tell whether the draft only counts things, or ranks them."""
    return draft.rule in {"count", "rank"} or draft.unit == "1"


def _goes_on(sentence: Sentence, words: WordSets) -> bool:
    """Tell whether the sentence speaks of what stands before it ("That was ...")."""
    tokens, first = sentence.tokens, sentence.first
    if tokens.word(first + 1) == ":" and first + 2 < sentence.last:
        if tokens.lower[first] in words.answers and _names_no_flow(sentence):
            return True  # "A: They put it at 5 billion yuan"
        first += 2  # "A: It passed 5 billion yuan"
    opening = (tokens.spoken(first, first + size) for size in range(1, _OPENING + 1))
    if _has_pointed_flow(sentence, words) or not words.breakdowns.isdisjoint(opening):
        return True
    if tokens.lower[first] in words.pronouns or _is_of_those(sentence):
        return True
    if _opens_with_figure(sentence, words):
        return True
    if tokens.lower[first] not in words.demonstratives:
        return False
    return tokens.word(first + 1) in words.copulas | words.pointing_verbs


def _names_no_flow(sentence: Sentence) -> bool:
    """Tell whether the first figure of a sentence stands before any flow."""
    for mention in sentence.mentions:
        if mention.kind in VALUED:
            return True
        if mention.kind == "term" and term_in(mention, "flow") is not None:
            return False
    return False


def _opens_with_figure(sentence: Sentence, words: WordSets) -> bool:
    """Tell whether a sentence goes on with the figure told ("The volume made up")."""
    word, first = sentence.tokens.word, sentence.first
    if word(first + 1) not in words.figures:
        return False
    if word(first) not in words.definites | words.demonstratives:
        return False
    verb = word(first + 2) in words.copulas | words.pointing_verbs | words.pasts
    return verb or any(
        m.kind in _FIGURE_VERBS and m.first == first + 2 for m in sentence.mentions[:3]
    )


def _has_pointed_flow(sentence: Sentence, words: WordSets) -> bool:
    """Tell whether a sentence begins with what points back to trade, with its period.

    "In May, these exports rose".
    """
    for mention in sentence.mentions[:_HEAD]:
        flow = term_of(mention) if mention.kind == "term" else None
        if flow is not None:
            before = sentence.tokens.word(mention.first - 1)
            return flow.dimension == "flow" and before in words.several_pointed
        if mention.kind not in _BEFORE_HEAD:
            return False
    return False


def _is_of_those(sentence: Sentence) -> bool:
    """Tell whether the first figure is a part of what was told ("5 tonnes of that")."""
    mentions = sentence.mentions
    first = next((k for k, m in enumerate(mentions) if m.kind in VALUED), None)
    behind = mentions[first + 1 : first + 2] if first is not None else ()
    tokens = sentence.tokens
    return any(
        m.kind == "among"
        and m.first == mentions[first or 0].last
        and tokens.word(m.last - 2) != "the"  # "of the total exports"
        for m in behind
    )


def _name_source(drafts: Iterable[Draft], name: str) -> None:
    for draft in drafts:
        draft.source = draft.source or name


def _season_start(document: Document) -> int | None:
    """Return the month that fiscal years begin in ("from April to March"), if told."""
    for paragraph in document.paragraphs:
        for sentence in paragraph.sentences:
            if "period" not in sentence.kinds:
                continue
            periods = (m for m in sentence.mentions if m.kind == "period")
            for expression in map(expression_of, periods):
                if expression is not None and expression.is_cycle:
                    return expression.first
    return None
