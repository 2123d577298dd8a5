"""The walk: one pass from left to right through a sentence.

Noun phrases write the register of the subject, quantities read it. What each item
means stands in the modules that are called here.
"""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

import attrs

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.dropping import Cause
from tradefacts.claiming.figures.bare import counted_noun, counts
from tradefacts.claiming.figures.currencies import settle_money
from tradefacts.claiming.figures.ellipsis import (
    amount_of,
    counts_goods,
    currency_of,
    find_restatements,
    names_sum,
    share_amounts,
    share_units,
)
from tradefacts.claiming.figures.governing import is_of_other
from tradefacts.claiming.figures.lists import gather, is_told_apart, list_end
from tradefacts.claiming.figures.quantities import claim_quantities, is_trade
from tradefacts.claiming.figures.ranking import rank
from tradefacts.claiming.figures.recording import record, streak
from tradefacts.claiming.figures.sharing import share
from tradefacts.claiming.figures.standings import settle_waiting
from tradefacts.claiming.figures.traffic import count_carriers, weigh_cargo
from tradefacts.claiming.items import (
    AMOUNTS,
    CLAUSE_ENDS,
    CLAUSE_PARTS,
    OTHERS,
    RATES,
    TIMES,
    VALUED,
    Item,
    Phrase,
    detail_of,
    kind_at,
    kind_of,
    role_at,
    scope_of,
    skip,
    skip_back,
    stated_of,
    term_in,
    terms_of,
    with_scope,
)
from tradefacts.claiming.rules import Rules
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects.codes import PARTIES
from tradefacts.claiming.subjects.mentioned import is_part_apart
from tradefacts.claiming.subjects.parties import (
    leave_aside,
    note_office,
    settle_owners,
    settle_parties,
)
from tradefacts.claiming.subjects.places import OWN_FLOWS
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.claiming.subjects.roles import (
    heads_clause,
    narrowing_clause,
    write_subject,
)
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.claiming.subjects.terms import SILENT
from tradefacts.claiming.times.periods import resolve_periods
from tradefacts.claiming.times.reaches import clause_end
from tradefacts.claiming.watching import UNWATCHED, Watch
from tradefacts.reading.mentions import AMOUNT, COUNT, FOLD, POINTS, Mention
from tradefacts.reading.periods import PeriodContext
from tradefacts.reading.reader import Sentence
from tradefacts.records import define, evolve

#: Among so many subjects with figures that of a whole must be whose parts are told.
_WHOLES: Final = 4
#: Behind these the name of a company is a subject.
_BEFORE_SUBJECT: Final = frozenset({"", ",", ";", ":", "and", "break", "period"})
#: The detail of what is no earlier than the rest ("with growth of 5 percent").
_BESIDE: Final = "beside"
#: The detail of a record that a denial makes one ("never sold so many").
_NEVER: Final = "never"
#: How many items behind a number the next stands that the same verb has.
_OBJECTS: Final = 3
#: Hedges of an amount that is a limit.
_LIMITS: Final = frozenset({"over", "under", "at_least", "at_most"})
#: Only at its head it tells that a sentence is on trade with all.
_WORLDWIDE: Final = "worldwide"
#: What stands before the figure that something starts from.
_STARTS: Final = frozenset({"from", "against", "than", "subordinate"})
_CLAUSE_MARKS: Final = frozenset({",", ";", ":"})
#: How far before a noun the verb of its clause may stand, in tokens.
_PREDICATE: Final = 14
#: The code of companies that are known, and what one does that trades.
_COMPANIES: Final = "companies"
#: The code of names that are of no place, and of no firm.
_NEUTRAL: Final = "neutral"
_DOING: Final = VALUED | {"level", "rise", "fall", "share", "with", "possessive"}
#: Which way a comparison goes.
_SENSES: Final = frozenset({"more", "less"})
#: What may say more of what was counted, and what its rate begins with.
_BESIDE_COUNT: Final = frozenset(
    {"phrase", "to", "for", "in", "with", "on", "of", "period", "through"}
)
_RATED: Final = RATES | {"rise", "fall", "gain", "basis"}
#: The longest aside, in items, and what ends it, or shows that it is none.
_ASIDE: Final = 9
_ASIDE_ENDS: Final = VALUED | CLAUSE_ENDS | {",", "which", "(", ":"}
#: What may stand between a quantity and the modal verb that makes it a supposition.
_BEFORE_MODAL: Final = frozenset({
    "basis", "in", "period", "of", "phrase", "(", ")", "money",
})  # fmt: skip


def claim_sentence(  # noqa: PLR0913 - what a walk reads, and who watches it
    sentence: Sentence,
    text: str,
    rules: Rules,
    registers: Registers,
    context: PeriodContext,
    *,
    watch: Watch = UNWATCHED,
) -> list[Draft]:
    """Return the drafts of *sentence*, and write what carries over to the next."""
    outline = _outline(sentence, rules, registers, context)
    valued = not sentence.kinds.isdisjoint(VALUED)
    fits = rules.grammar.fits(outline.items) if valued else {}
    state = State(outline, registers, context, fits)
    SentenceWalk(state, text).run()
    if state.waiting:
        settle_waiting(state)
    drafts = _of_the_past(state, _with_subjects(state))
    _leave_out(outline, drafts, text)
    if drafts:
        share(state, drafts)
    watch.sentence(state)
    return drafts


def _with_subjects(state: State) -> list[Draft]:
    """Return the drafts, those that came before their subject now with it."""
    registers = state.registers
    if not state.early:
        return state.in_order()
    late: set[int] = set()
    for draft in state.early:
        if registers.written:
            draft.subject = registers.written[0]
        if not is_trade(registers, draft.subject):
            late.add(id(draft))
    return [draft for draft in state.in_order() if id(draft) not in late]


def _leave_out(outline: Outline, drafts: Sequence[Draft], text: str) -> None:
    """Narrow the figures behind words on what is left out of them by these words."""
    for item in outline.items:
        if item.kind != "excluded":
            continue
        words = text[item.start : item.end]
        for draft in drafts:
            if draft.mention.start > item.start:
                scope = (*draft.subject.scope, words)
                draft.subject = evolve(draft.subject, scope=scope)


def _of_the_past(state: State, drafts: list[Draft]) -> list[Draft]:
    """Return the drafts without those of a time that had not begun by publication.

    "Exports of 5 billion yuan in 2030" are no fact, whatever the verb says.
    """
    published = state.context.published
    if published is None:
        return drafts
    later = [d for d in drafts if d.period is not None and d.period.start > published]
    for draft in later:
        if draft.rule == "count":
            draft.period = None  # "200 have signed for next year's fair"
            continue
        at = next(k for k, held in state.drafts.items() if draft in held)
        state.drop(at, "supposed")
    return [d for d in drafts if d not in later or d.period is None]


def _outline(
    sentence: Sentence, rules: Rules, registers: Registers, context: PeriodContext
) -> Outline:
    words = rules.phrases.words
    registers.leads = words.modifiers_first
    items = rules.phrases.find(sentence)
    settle_parties(items, sentence, registers)
    note_office(sentence, registers)
    leave_aside(sentence, registers)
    items = settle_owners(items, sentence, registers, words)
    timing = resolve_periods(items, context, sentence, words)
    if sentence.kinds.isdisjoint(VALUED):
        return Outline(sentence, items, timing, {}, words)
    items = settle_money(items, sentence, registers, words)
    # What is counted goes on before what is paid, unless a flow amounts to it.
    counts = registers.counted is not None or counts_goods(items)
    counts = counts and not names_sum(items)
    carried = None if counts else registers.currency
    items = share_units(items, sentence, words, registers.noticed_currency or carried)
    registers.currency = currency_of(items) or registers.currency
    items = weigh_cargo(items, sentence, registers, words)
    items = share_amounts(items, sentence, words, registers.carried_amount)
    count_carriers(items, sentence, words)
    registers.note_amount(amount_of(items))
    return Outline(sentence, items, timing, find_restatements(items), words)


@define
class SentenceWalk:
    """One walk from left to right; each kind of item has its step."""

    state: State
    #: The text as it was given, for words that are kept as they stand.
    text: str
    #: A modal verb or a forecast stands before: what follows is no fact.
    modal: bool = False
    #: A supposition goes on behind the next comma.
    supposing: bool = False
    #: The text denies what follows, up to the next comma.
    denied: bool = False
    #: A threshold stands before ("those with"): what follows is no fact.
    threshold: bool = False
    #: The subjects in force before the brackets that are open.
    bracketed: list[Subject] = attrs.Factory(list)
    #: The modal word that a quantity before it has taken ("5 percent expected").
    taken_modal: int = -1
    #: The figure that alone is a supposition ("a predicted fall of 5 percent").
    foreseen: int = -1
    #: The subject before a relative clause, until that states a figure.
    main: Subject | None = None
    #: What was a supposition before that clause.
    main_modal: bool = False
    #: A relative clause is read that no comma has ended.
    in_relative: bool = False
    #: The subject before an aside between dashes.
    dashed: Subject | None = None
    #: The subject whose part has a figure of its own ("led by tin, up 5 percent").
    whole: Subject | None = None

    def run(self) -> None:
        """Read all items of the sentence."""
        items = self.state.outline.items
        index = 0
        while index < len(items):
            kind = items[index].kind
            if kind in VALUED:
                index = self._list(index)
            else:
                step = _STEPS.get(kind)
                if step is not None:
                    step(self, index)
            index += 1
        self.end_relative()

    # -- steps -----------------------------------------------------------------------

    def phrase(self, index: int) -> None:
        """Let a noun phrase that no quantity has taken write the register."""
        outline = self.state.outline
        phrase = outline.items[index]
        registers = self.state.registers
        again = _is_said_again(outline.items, index) or self._is_place_of_other(index)
        again = again or (registers.fresh and _is_predicate(outline, index))
        again = again or (outline.timing.leads and _is_peer(outline.items, index))
        again = again or _is_moved_by(outline, index) or self._is_counted_apart(index)
        if isinstance(phrase, Phrase) and index not in self.state.taken and not again:
            deed = phrase.deed or (outline.timing.leads and phrase.has_flow)
            if deed and kind_at(outline.items, index + 1) in AMOUNTS:
                # "300 firms exported 5 billion yuan": the sum is no number of firms.
                phrase = evolve(phrase, counted=None)
            counted = self._counted(index, phrase)
            before = registers.counts[:-1]
            volume = outline.timing.leads and _goes_on_with_volume(registers, phrase)
            write_subject(outline, index, phrase, registers)
            if volume:
                registers.current.dims["measure"] = "volume"
            if counted is not None:
                registers.keep_counts(before, registers.counted or counted)
            self._qualify(index, phrase)
            told = phrase.forecast and heads_clause(outline, index)
            self.modal = self.modal or told
        if isinstance(phrase, Phrase):
            registers.note_product(phrase)
            self._note_made(phrase)
            self._note_firm(phrase)

    def _note_made(self, phrase: Phrase) -> None:
        """Remember what a company makes ("the toy maker", "a maker of toys")."""
        if "product" not in phrase.dims or phrase.members:
            return
        outline = self.state.outline
        # "做箱包出口的卖家" deals in bags, too.
        beside = {"flow"} if outline.timing.leads else set()
        if phrase.dims.keys() - {"partner", "reporter"} - beside != {"product"}:
            return
        word, words = outline.sentence.tokens.word, outline.words
        of = word(phrase.first - 1) == "of"
        before = word(phrase.first - 1 - of)
        made = before in words.making or (of and before in words.makers)
        if made or self._names_maker(phrase):
            self.state.registers.made = phrase.dims["product"]

    def _names_maker(self, phrase: Phrase) -> bool:
        """Tell whether a noun for a company ends the phrase, or follows it."""
        outline = self.state.outline
        last = phrase.last - bool(phrase.counted)
        return outline.sentence.tokens.word(last) in outline.words.makers

    def _note_firm(self, phrase: Phrase) -> None:
        """Speak of a company that is told by its goods, or by whose it is.

        So are "the toy maker" and "Mr Li's company".
        """
        if not self._names_maker(phrase) or phrase.dims.keys() - {"product"}:
            return
        outline = self.state.outline
        before = outline.sentence.tokens.word(phrase.first - 1)
        goods = "product" in phrase.dims and before in outline.words.of_one_firm
        if goods or (before == "'s" and not (phrase.dims or phrase.back)):
            self._speak_of_company()

    def _is_place_of_other(self, index: int) -> bool:
        """Tell whether a place only says where something is that is no trade.

        "Output of electric cars (EVs) in China": brackets part the place from it.
        """
        items, current = self.state.outline.items, self.state.registers.current
        phrase = items[index]
        parted = kind_at(items, index - 1) == "in" and kind_at(items, index - 2) == ")"
        if not (parted and current.blocked and isinstance(phrase, Phrase)):
            return False
        return phrase.dims.keys() <= {"reporter", "partner"}

    def _is_counted_apart(self, index: int) -> bool:
        """Tell whether a phrase only names what a number of no trade counts.

        "Plants made 900 cars, up 5 percent" is on none of their trade; nor is a phrase
        that is the verb behind it ("900 cars were sold").
        """
        items, phrase, at = self.state.outline.items, self.state.outline.items[index], 1
        if (
            isinstance(phrase, Phrase)
            and phrase.deed
            and phrase.dims.keys() == {"flow"}
        ):
            at += 2 * (kind_at(items, index - 1) == "level")
        dropped = self.state.dropped.get(index - at)
        counted = kind_at(items, index - at) == COUNT
        return counted and dropped is not None and dropped.cause == "elsewhere"

    def _counted(self, index: int, phrase: Phrase) -> Subject | None:
        """Return what has been counted if the phrase is no new subject beside it.

        It is the noun of the number, or what those counted did, with no amount behind
        ("900 firms were exporting, up 5 percent", "900 are exporters, up 5 percent").
        """
        counted = self.state.registers.counted
        if counted is None:
            return None
        items = self.state.outline.items
        if [kind_at(items, index - 1), kind_at(items, index - 2)] == ["from", COUNT]:
            return counted  # "300 from Peru"
        before = index - 1 - (kind_at(items, index - 1) == "level")
        goods = "product" in phrase.dims and not phrase.has_flow
        if counts(phrase) or (goods and "flow" not in counted.dims):
            told = kind_at(items, before) == COUNT
        else:
            # "开行班列500列，对秘鲁出口增长5%": where the partner leads, a flow is new.
            leads = self.state.outline.timing.leads and phrase.has_flow
            beside = not leads and _is_beside(items, index)
            told = bool(phrase.deed) or beside
            figures = (i.kind for i in items[index + 1 :] if i.kind in VALUED)
            told = told and next(figures, "percent") in RATES
        return counted if told else None

    def _qualify(self, index: int, phrase: Phrase) -> None:
        """Add a clause that narrows enterprises or the like to their scope."""
        registers, outline = self.state.registers, self.state.outline
        if phrase.counted or phrase.dims.get("firm"):
            clause = narrowing_clause(outline, index, phrase)
            if clause and registers.written:
                registers.written[-1].scope = (*phrase.scope, clause)

    def relative(self, _: int) -> None:
        """Keep the subject of the main clause while a relative clause is read."""
        self.main = self.state.registers.current
        self.main_modal = self.modal
        self.in_relative = True

    def aside(self, index: int) -> None:
        """Do the same for an aside on parts (", most of which come from Peru,")."""
        if kind_at(self.state.outline.items, index - 1) == ",":
            self.relative(index)

    def part(self, _: int) -> None:
        """Let the next sentence go on with the whole whose parts are told."""
        registers = self.state.registers
        registers.in_parts, registers.past_parts = True, False
        registers.parted_from = dict(registers.current.dims)
        whole = registers.current.dims.get("reporter")
        told = (one.dims.get("reporter") for one in registers.read[-_WHOLES:])
        if whole in told:  # else the text only leads up to its parts
            registers.aside = registers.aside or registers.current

    def look_back(self, index: int) -> None:
        """Take what stands up to the next comma for a fact ("after 5 percent")."""
        if detail_of(self.state.outline.items[index]) != _BESIDE:
            self.supposing, self.modal = self.modal, False

    def comma(self, index: int) -> None:
        """End a denial, and a relative clause; begin an apposition to a place."""
        self.denied = False
        self.end_relative()
        opens = not self.in_relative
        if self.in_relative:
            # What the clause supposes the sentence around it need not.
            self.modal, self.in_relative = self.main_modal, False
        self.modal, self.supposing = self.modal or self.supposing, False
        outline = self.state.outline
        behind = outline.sentence.tokens.word(outline.items[index].last)
        then = behind in outline.words.relatives_of_time  # "in May, when demand rose,"
        # What closes a clause aside opens none: the verb of the sentence follows.
        aside = opens and _is_aside(outline, index)
        if then or aside or _is_apposed(outline, index):
            self.relative(index)

    def end_relative(self) -> None:
        """Go back to the subject of the main clause, if no figure has stood since."""
        if self.main is not None:
            registers = self.state.registers
            registers.current, self.main = self.main, None
            self.modal = self.main_modal
            # What the clause named is not what "the country" points to.
            registers.partner = registers.current.dims.get("partner")

    def suppose(self, index: int) -> None:
        """Take what follows for a supposition; of an attribute, its figure alone."""
        figure = _attributed(self.state.outline, index)
        if figure is not None and not self.modal:
            self.foreseen = figure
        else:
            self.modal = self.modal or index != self.taken_modal

    def go_on(self, index: int) -> None:
        """End a supposition where a statement of what was begins.

        "They may cut duties of 5 percent, and Peru's share has fallen".
        """
        items, outline = self.state.outline.items, self.state.outline
        if not self.modal or kind_at(items, index - 1) != ",":
            return
        if not isinstance(items[index + 1 : index + 2] and items[index + 1], Phrase):
            return
        verb = skip(items, index + 2, {"share"})
        said = (
            outline.sentence.tokens.word(items[verb].first) if verb < len(items) else ""
        )
        self.modal = said not in outline.words.copulas_of_past

    def end_clause(self, _: int) -> None:
        """End a supposition, or a denial, with its clause."""
        self.modal = self.denied = self.supposing = False
        registers = self.state.registers
        registers.past_parts = registers.parted_from is not None
        told, self.whole = self.whole or registers.current, None
        registers.current = evolve(told, stated=set())

    def end_denial(self, _: int) -> None:
        """End a denial with its clause ("The pace did not slow: exports rose").

        So ends what is supposed in a clause aside ("tariffs that may rise: the gap").
        """
        self.denied = False
        self.modal = self.modal and not self.in_relative

    def deny(self, _: int) -> None:
        """Take what follows for denied."""
        self.denied = True

    def limit(self, _: int) -> None:
        """Take what follows for a threshold."""
        self.threshold = True

    def open_bracket(self, _: int) -> None:
        """Keep the subject that stands before a bracket."""
        self.bracketed.append(self.state.registers.current)

    def close_bracket(self, _: int) -> None:
        """Go back to the subject that stood before the bracket."""
        self.threshold = False
        if self.bracketed:
            self.state.registers.current = self.bracketed.pop()

    def part_apart(self, index: int) -> None:
        """Keep the whole of which a part with a figure of its own follows."""
        registers = self.state.registers
        if is_part_apart(self.state.outline, index + 1, registers):
            self.whole = registers.current
            registers.aside = registers.aside or self.whole

    def dash(self, _: int) -> None:
        """Keep the subject before an aside between dashes, and go back behind it."""
        registers = self.state.registers
        if self.dashed is None:
            self.dashed = registers.current
        elif not self.state.outline.timing.leads:
            registers.current, self.dashed = self.dashed, None

    def narrow(self, index: int) -> None:
        """Add a word that no code carries to the scope of the subject beside it."""
        if index in self.state.taken:
            return
        items = self.state.outline.items
        detail = detail_of(items[index])
        if detail in OTHERS or detail == _WORLDWIDE:
            if detail != _WORLDWIDE or not index:
                self._go_elsewhere(index)
            return
        word = scope_of(items[index], self.text)
        leads = self.state.outline.timing.leads
        # "沿海港口完成货物吞吐量".
        at = index + 1 + (leads and kind_at(items, index + 1) == "level")
        following = items[at] if at < len(items) else None
        if isinstance(following, Phrase):
            following.scope = with_scope(following.scope, word)
        else:
            # A figure before has read the subject without it.
            current = self.state.registers.current
            scope = with_scope(current.scope, word)
            dims = _directed(current.dims, detail)
            self.state.registers.current = evolve(current, scope=scope, dims=dims)

    def widen(self, _: int) -> None:
        """Speak of the whole of which a part was told."""
        self.state.registers.widen()

    def _go_elsewhere(self, index: int) -> None:
        """Speak of partners without a code, or of all but the one that follows."""
        items, last = self.state.outline.items, index
        if (
            detail_of(items[index]) == OTHERS[-1]
            and kind_at(items, index + 1) == "phrase"
        ):
            last = index + 1
            self.state.taken.add(last)
        words = self.text[items[index].start : items[last].end]
        self.state.registers.go_elsewhere(words.lower())

    def name_bloc(self, index: int) -> None:
        """Remember the countries that a fair or an initiative brings together."""
        mention = self.state.outline.items[index]
        for term in terms_of(mention) if isinstance(mention, Mention) else ():
            implied = dict(term.implies)
            bloc, country = implied.get("partner"), implied.get("reporter")
            if term.dimension in SILENT and bloc is not None:
                self.state.registers.bloc = bloc
            if term.dimension in SILENT and country is not None and not index:
                self.state.registers.turn_to(country)
        self._note_seat(index)
        if self._carries(index):
            dims = {"reporter": self.state.registers.country, "measure": "volume"}
            self.state.registers.current = Subject(dims, set(dims))
        if self._acts(index):
            registers = self.state.registers
            if {**registers.lead, **registers.topic}.get("reporter"):
                registers.aside = registers.aside or registers.current
            self._speak_of_company()

    def _carries(self, index: int) -> bool:
        """Tell whether a line with a name heads a clause: whatever it carries.

        "The China-Laos Railway moved 5 million tonnes".
        """
        items, outline = self.state.outline.items, self.state.outline
        line = items[index]
        term = term_in(line, "institution") if isinstance(line, Mention) else None
        if term is None or term.code != _NEUTRAL or AMOUNT not in outline.kinds:
            return False
        heads = kind_at(items, skip_back(items, index - 1, {"article"}))
        last = outline.sentence.tokens.word(line.last - 1)
        return heads in _BEFORE_SUBJECT and last in outline.words.lines

    def _acts(self, index: int) -> bool:
        """Tell whether a known company heads a clause and does not only speak."""
        items = self.state.outline.items
        mention = items[index]
        term = term_in(mention, "institution") if isinstance(mention, Mention) else None
        if term is None or term.code != _COMPANIES:
            return False
        if self.state.outline.sentence.kinds.isdisjoint(VALUED):
            return False
        heads = kind_at(items, index - 1) in _BEFORE_SUBJECT
        return heads and kind_at(items, index + 1) in _DOING

    def _speak_of_company(self) -> None:
        """Take what follows for figures of a company, in what it makes.

        Where nothing tells that, it is what the text is on.
        """
        registers = self.state.registers
        topic = registers.topic.get("product")
        # A paragraph that began with other goods than the text's is on these.
        told = topic or self.state.outline.timing.leads
        # What is named beside it in its own sentence is of another.
        told = told and all("product" not in s.stated for s in registers.written)
        lately = registers.product if registers.opened and told else None
        made = registers.made or lately or topic
        goods = {"product": made} if made else {}
        registers.current = Subject({"reporter": "", **goods}, {"reporter"})

    def _note_seat(self, index: int) -> None:
        """Let "the city" be that of the office named ("Ningbo Customs"), if none was.

        One that is a province's has its city in its name ("Wuhan Customs").
        """
        registers, office = self.state.registers, self.state.outline.items[index]
        behind = self.state.outline.items[index:]
        if not any(isinstance(i, Phrase) and ("city", "") in i.back for i in behind):
            return
        term = term_in(office, "institution") if isinstance(office, Mention) else None
        district = dict(term.implies).get("reporter", "") if term is not None else ""
        seats = [f"{district}/{self.text[office.start : office.end].split()[0]}"]
        for mention in self.state.outline.sentence.mentions:
            place = term_in(mention, "place") if mention.last == office.first else None
            seats += [place.code] if place is not None else []
        local = (code for code in seats if code.startswith("CN-") and "/" in code)
        registers.city = registers.city or next(local, None)

    def both(self, index: int) -> None:
        """Let "both" take the last subjects together, unless its own list follows."""
        outline = self.state.outline
        if kind_at(outline.items, index + 1) == "basis":
            return  # "both year on year and month on month"
        beside = range(max(0, index - 1), min(index + 2, len(outline.items)))
        if any(is_told_apart(outline, at) for at in beside):
            return
        gather(self.state.registers, self.state.outline.items[index])

    def some(self, index: int) -> None:
        """Let "前两者" take the first, or the last, so many of the last list."""
        which, _, size = detail_of(self.state.outline.items[index]).partition(" ")
        self.state.registers.take_some(int(size), first=which == "first")

    def tell_apart(self, index: int) -> None:
        """Let "the former" and "the latter" take one of the last two subjects.

        Before a noun they are no more than its adjective ("the former president").
        """
        items, tokens = self.state.outline.items, self.state.outline.sentence.tokens
        words, end = self.state.outline.words, items[index].last
        following = items[index + 1] if index + 1 < len(items) else None
        if isinstance(following, Phrase):
            following = None if not following.deed else following
        near = following is not None and following.first == end
        deed = tokens.word(end)
        if near or deed in words.dealings or deed in words.pasts:
            former = items[index].kind == "former"
            self.state.registers.tell_apart(former=former)

    def company(self, index: int) -> None:
        """Speak of a company from here on, not of a place.

        One that only speaks, or is traded with, is no subject.
        """
        registers, items = self.state.registers, self.state.outline.items
        joint = kind_at(items, index - 1)
        before = items[index - 1] if index else None
        seat = isinstance(before, Phrase) and before.dims.keys() == {"reporter"}
        named = detail_of(items[index]) == "name"
        outline = self.state.outline
        if detail_of(items[index]) == "home":
            return
        if not named or seat or _is_subject(outline, index, joint):
            if named and joint in CLAUSE_ENDS and registers.written:
                registers.aside = registers.current
            if detail_of(items[index]) == "we":
                registers.quote()
            self._speak_of_company()
        elif joint in {"of", "by"} and registers.written:
            dims = {**registers.current.dims, "reporter": ""}
            registers.current = evolve(registers.current, dims=dims)

    def qualitative(self, index: int) -> None:
        """Claim a rank, a record or a streak."""
        items = self.state.outline.items
        mention = items[index]
        if self.modal:
            self.state.drop(index, "supposed")
        elif self.denied and detail_of(mention) != _NEVER:
            self.state.drop(index, "denied")
        elif kind_at(items, index - 1) == "rival":
            self.state.drop(index, "unranked")  # "catching up with the largest"
        elif isinstance(mention, Mention):
            _QUALITATIVE[mention.kind](self.state, index, mention)

    def rival(self, index: int) -> None:
        """Claim the rank that a comparison tells ("second only to Peru")."""
        if detail_of(self.state.outline.items[index]).isdigit():
            self.qualitative(index)

    def _unreal(self, index: int) -> Cause | None:
        """Return why the figure at *index* is no fact; None if it is one."""
        if self.threshold:
            return "threshold"
        if self.denied:
            return "denied"
        items = self.state.outline.items
        supposed = self.modal and not _is_of_past(items, index)
        supposed = supposed or index == self.foreseen
        return "supposed" if supposed or _is_of_forecast(items, index) else None

    # -- quantities ------------------------------------------------------------------

    def _goes_on_elsewhere(self, index: int) -> bool:
        """Tell whether a number goes on with what is no trade ("makes 9 hats, 8 caps").

        It is one more object of the verb of the number before.
        """
        items = self.state.outline.items
        noun = items[index - 2] if index > _OBJECTS else None
        if kind_at(items, index - 1) != "and" or items[index].kind != COUNT:
            return False
        goods = isinstance(noun, Phrase) and noun.dims.keys() == {"product"}
        told = self.state.dropped.get(index - _OBJECTS)
        return goods and told is not None and told.cause == "elsewhere"

    def _list(self, first: int) -> int:
        """Claim the list of quantities that begins at *first*; return its last."""
        outline = self.state.outline
        last = list_end(outline, first)
        stated = last + _multiplies(outline.items, last)
        participle = _participle_behind(outline, stated)
        unreal = self._unreal(first)
        if participle is not None:
            self.taken_modal = participle
            unreal = "supposed"
        elif unreal is None and _is_supposed(outline, stated):
            unreal = "supposed"
        elif unreal is None and _is_threshold(outline.items, first):
            unreal = "threshold"
        elif unreal is None and (
            is_of_other(outline, first, last) or self._goes_on_elsewhere(first)
        ):
            self.state.registers.set_aside(_goods_counted(outline, last))
            unreal = "elsewhere"
        if unreal is None:
            last = claim_quantities(self.state, first, last)
            # "Tin, which rose 5 percent to ..." goes on; a tax on tin does not.
            claimed = not self.state.drafts.keys().isdisjoint(range(first, last + 1))
            self.main = None if claimed else self.main
        else:
            for index in range(first, last + 1):
                self.state.drop(index, unreal)
        return last


_STEPS: Final[Mapping[str, Callable[[SentenceWalk, int], None]]] = {
    "phrase": SentenceWalk.phrase,
    "which": SentenceWalk.relative,
    "among": SentenceWalk.aside,
    ",": SentenceWalk.comma,
    "modal": SentenceWalk.suppose,
    ";": SentenceWalk.end_clause,
    "and": SentenceWalk.go_on,
    "parts": SentenceWalk.part,
    "subordinate": SentenceWalk.look_back,
    "break": SentenceWalk.end_clause,
    "\u2013": SentenceWalk.dash,
    "including": SentenceWalk.part_apart,
    ":": SentenceWalk.end_denial,
    "negation": SentenceWalk.deny,
    "threshold": SentenceWalk.limit,
    "(": SentenceWalk.open_bracket,
    ")": SentenceWalk.close_bracket,
    "scope": SentenceWalk.narrow,
    "out-of": SentenceWalk.widen,
    "both": SentenceWalk.both,
    "some": SentenceWalk.some,
    "former": SentenceWalk.tell_apart,
    "latter": SentenceWalk.tell_apart,
    "term": SentenceWalk.name_bloc,
    "company": SentenceWalk.company,
    "superlative": SentenceWalk.qualitative,
    "rival": SentenceWalk.rival,
    "record": SentenceWalk.qualitative,
    "streak": SentenceWalk.qualitative,
}
_QUALITATIVE: Final[Mapping[str, Callable[[State, int, Mention], None]]] = {
    "superlative": rank,
    "rival": rank,
    "record": record,
    "streak": streak,
}
#: Kinds of mention that may become a claim.
CLAIMED: Final = VALUED | _QUALITATIVE.keys()


def _is_subject(outline: Outline, index: int, joint: str) -> bool:
    """Tell whether the name of a company is one: at the head, or with its trade.

    So in "one of them is BYD", "at BYD, exports rose", "BYD, whose exports rose".
    """
    following = kind_at(outline.items, index + 1)
    if joint in _BEFORE_SUBJECT or following == "which":
        return True
    before = outline.sentence.tokens.word(outline.items[index].first - 1)
    return (joint == "at" and following == ",") or before in outline.words.copulas


def _directed(dims: dict[str, str], way: str) -> dict[str, str]:
    """Return *dims* with the way that goods go ("tin, all of it inbound")."""
    traded = "product" in dims and dims.get("flow") == "trade"
    return {**dims, "flow": way} if traded and way in OWN_FLOWS else dims


def _goods_counted(outline: Outline, index: int) -> str | None:
    """Return the goods that the number at *index* counts, or None."""
    if outline.items[index].kind != COUNT:
        return None
    noun = counted_noun(outline.items, index, outline.sentence, outline.words)
    return noun.dims.get("product") if noun is not None else None


def _attributed(outline: Outline, index: int) -> int | None:
    """Return the figure that a modal word is an attribute of ("the expected 5%")."""
    items, tokens = outline.items, outline.sentence.tokens
    if tokens.word(items[index].first - 1) not in outline.words.determiners:
        return None
    at = index + 1
    if role_at(items, at) == "gain":
        at = skip(items, at + 1, {"of"})
    return at if kind_at(items, at) in VALUED else None


def _multiplies(items: Sequence[Item], index: int) -> bool:
    """Tell whether a multiple is one of the figure behind it ("double the 5 percent").

    Of one that was foreseen it is no fact.
    """
    return items[index].kind in {TIMES, FOLD} and kind_at(items, index + 1) in VALUED


def _participle_behind(outline: Outline, index: int) -> int | None:
    """Return where "expected" stands right behind a quantity; None if nowhere.

    So it may behind a verb: "5 percent had been expected", but not "5 billion yuan is
    expected to grow".
    """
    items = outline.items
    at = index + 1
    if role_at(items, at) == "gain":
        at += 1
    verb = at
    at = skip(items, at, {"level"})
    if at > verb and kind_at(items, at + 1) == "to":
        return None
    if kind_at(items, at) != "modal" or detail_of(items[at]) == "auxiliary":
        return None
    # "At two houses economists expect": behind other words it is their verb, and of
    # "a survey of 8 economists had pointed to" it is that of those counted.
    gap = items[at].first - items[at - 1].last
    return at if gap <= (items[index].kind != COUNT) else None


def _is_supposed(outline: Outline, index: int) -> bool:
    """Tell whether a modal verb follows with no verb between ("5 percent would")."""
    if not outline.tells_behind("modal", index):
        return False
    relative = _has_clause(outline, index)
    for at, item in enumerate(outline.items[index + 1 :], index + 2):
        if item.kind == "modal":
            return relative or detail_of(item) == "auxiliary"
        if item.kind == "level" and kind_at(outline.items, at) == "modal":
            continue  # "had forecast"
        noun = item is outline.items[index + 1] and kind_of(item) == "gain"
        if not (noun or item.kind in _BEFORE_MODAL or (relative and _is_name(item))):
            return False
    return False


def _is_said_again(items: Sequence[Item], index: int) -> bool:
    """Tell whether brackets hold but a shorter name ("electric cars (EVs)")."""
    phrase, before = items[index], items[index - 2] if index > 1 else None
    alone = kind_at(items, index - 1) == "(" and kind_at(items, index + 1) == ")"
    if not alone or not isinstance(before, Phrase) or not isinstance(phrase, Phrase):
        return False
    return bool(phrase.dims) and phrase.dims.items() <= before.dims.items()


def _goes_on_with_volume(registers: Registers, phrase: Phrase) -> bool:
    """Tell whether another partner follows one whose volume was told.

    "输往美国的货量跌5%，越南（-3%）": that of the other is meant, too.
    """
    volumes = (subject.dims.get("measure") == "volume" for subject in registers.written)
    told = registers.fresh and registers.current.dims.get("measure") == "volume"
    return told and phrase.dims.keys() == {"partner"} and any(volumes)


def _is_predicate(outline: Outline, index: int) -> bool:
    """Tell whether a phrase says of what kind that is whose figure was told.

    "出口增长5%，是增长最快的领域": its clause begins with the verb, and has no figure.
    """
    words, tokens, items = outline.words, outline.sentence.tokens, outline.items
    first = items[index].first
    if not words.predicates or any(
        items[at].kind in VALUED for at in range(index, clause_end(items, index))
    ):
        return False
    start = max(outline.sentence.first, first - _PREDICATE)
    verb = next(
        (k for k in range(first - 1, start, -1) if tokens.lower[k] in _CLAUSE_MARKS),
        first,
    )
    verb += 1
    while verb < first and tokens.lower[verb] in words.predicate_adverbs:
        verb += 1
    return verb < first and tokens.lower[verb] in words.predicates


def _is_peer(items: Sequence[Item], index: int) -> bool:
    """Tell whether one more is compared with ("高于全省3个百分点、全国2个百分点").

    So is the second of "比全国、全省快3个、2个百分点".
    """
    phrase = items[index]
    if not isinstance(phrase, Phrase) or phrase.has_flow or "product" in phrase.dims:
        return False
    if kind_at(items, index - 1) != "and":
        return False
    if kind_at(items, index + 1) == kind_at(items, index - 2) == POINTS:
        return True
    at = index - 1
    while kind_at(items, at) == "and" and isinstance(items[at - 1], Phrase):
        at -= 2
    sensed = kind_at(items, index + 1) in {*_SENSES, POINTS}
    return sensed and kind_at(items, at) == "than"


def _is_moved_by(outline: Outline, index: int) -> bool:
    """Tell whether a phrase is what something moves ("把整体出口拉高了2个百分点").

    So it is where a train or a ship is "装满家具的".
    """
    at = skip_back(outline.items, index - 1, {"period", "anaphor"})
    first, tokens = outline.items[at + 1].first, outline.sentence.tokens
    if tokens.spoken(first - 2, first) in outline.words.laden:
        return True
    return tokens.word(first - 1) in outline.words.movers


def _is_apposed(outline: Outline, index: int) -> bool:
    """Tell whether what something is follows a comma ("Hunan, a hub of trade, said").

    So it may behind goods ("tin, a metal for solder, rose"). No figure stands in it.
    """
    items, tokens = outline.items, outline.sentence.tokens
    named = items[index - 1] if index else None
    if not isinstance(named, Phrase):
        return False
    whose = {"partner", "product"} if named.has_flow else {"product"}
    if named.dims.keys() != {"reporter"} and named.dims.keys().isdisjoint(whose):
        return False
    if tokens.word(items[index].last) not in {"a", "an", "the"}:
        return False
    commas = (k for k in range(index + 1, len(items)) if items[k].kind == ",")
    end = next(commas, None)
    return end is not None and all(i.kind not in VALUED for i in items[index:end])


def _is_aside(outline: Outline, index: int) -> bool:
    """Tell whether a participle opens an aside without a figure (", driven by tin,").

    An adverb may stand before it (", long held back by strikes,").
    """
    items, tokens, words = outline.items, outline.sentence.tokens, outline.words
    at = items[index].last
    at += tokens.word(at) in words.adverbs or tokens.word(at).endswith("ly")
    said = tokens.word(at)
    if not (said.endswith("ed") or said in words.participles) or words.modifiers_first:
        return False
    behind = items[index + 1 : index + 1 + _ASIDE]
    if kind_at(items, index + 1) == "including" and behind[0].first == at:
        return False  # "followed by Peru, up 5 percent"
    closing = next((item.kind for item in behind if item.kind in _ASIDE_ENDS), "")
    return closing == ","


def _is_beside(items: Sequence[Item], index: int) -> bool:
    """Tell whether a phrase only says more of what was counted, before its rate.

    "Handled 198 trains for the trade with Peru, an increase of 60 percent"; "900 trucks
    crossed the border at Khorgos, up 5 percent".
    """
    following = range(index, len(items))
    comma = next((k for k in following if items[k].kind == ","), len(items))
    place, joint = items[index], kind_at(items, index - 1)
    placed = isinstance(place, Phrase) and place.dims.keys() <= PARTIES
    placed = placed and joint not in CLAUSE_PARTS | {"and"}
    if not placed and joint not in {"to", "for", "in", "with", "on", "of"}:
        return False
    plain = all(item.kind in _BESIDE_COUNT for item in items[index:comma])
    alone = all(item.kind not in VALUED for item in items[comma:])
    return plain and (alone or role_at(items, comma + 1) in _RATED)


def _is_of_past(items: Sequence[Item], index: int) -> bool:
    """Tell whether a supposition starts from the figure ("from May's 5 tonnes")."""
    owned = kind_at(items, index - 1) == "possessive"
    return (
        owned
        and kind_at(items, index - 2) == "period"
        and kind_at(items, index - 3) in _STARTS
    )


def _is_of_forecast(items: Sequence[Item], index: int) -> bool:
    """Tell whether a figure is that of a forecast ("expectations of 5 tonnes")."""
    before = items[index - 2] if index > 1 else None
    forecast = isinstance(before, Phrase) and before.forecast
    return forecast and kind_at(items, index - 1) in {"of", "for", "at"}


def _has_clause(outline: Outline, index: int) -> bool:
    """Tell whether a clause is behind a quantity ("the 5 percent that they forecast").

    So it may be behind what this is of ("the 5 percent fall that they forecast").
    """
    items, word = outline.items, outline.sentence.tokens.word
    last = index + (role_at(items, index + 1) == "gain")
    return word(items[last].last) in outline.words.relatives


def _is_threshold(items: Sequence[Item], index: int) -> bool:
    """Tell whether an amount says of which firms ("firms with sales of over 5")."""
    stated = stated_of(items[index])
    if stated is None or stated.qualifier not in _LIMITS:
        return False
    at = skip_back(items, index - 1, {"of", "worth"})
    head = items[at - 2] if at > 1 and kind_at(items, at - 1) == "with" else None
    series = items[at] if at >= 0 else None
    if not isinstance(series, Phrase) or items[index].kind == COUNT:
        return False
    if counts(series) and series.has_flow:
        return True  # one phrase: "firms with exports"
    return isinstance(head, Phrase) and counts(head) and not head.has_flow


def _is_name(item: Item) -> bool:
    """Tell whether an item may say who forecasts ("that those at X forecast")."""
    return item.kind in {"term", "title", "by", "at", "data", "which", "article"}
