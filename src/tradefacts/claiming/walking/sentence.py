"""A sentence: its outline, the walk through it, and its drafts."""

from collections.abc import Sequence

from tradefacts.claiming.drafts import Draft
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
from tradefacts.claiming.figures.hedges import share_hedges
from tradefacts.claiming.figures.quantities import is_trade
from tradefacts.claiming.figures.sharing import share
from tradefacts.claiming.figures.standings import settle_waiting
from tradefacts.claiming.figures.traffic import count_carriers, weigh_cargo
from tradefacts.claiming.items import (
    VALUED,
)
from tradefacts.claiming.rules import Rules
from tradefacts.claiming.state import Outline, State
from tradefacts.claiming.subjects.offices import settle_offices
from tradefacts.claiming.subjects.parties import settle_parties
from tradefacts.claiming.subjects.quotations import settle_owners
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.claiming.times.periods import resolve_periods
from tradefacts.claiming.walking.steps import run
from tradefacts.claiming.walking.walk import Walk
from tradefacts.claiming.watching import UNWATCHED, Watch
from tradefacts.reading.periods import PeriodContext
from tradefacts.reading.reader import Sentence
from tradefacts.records import evolve


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
    run(Walk(state, text))
    if state.waiting:
        settle_waiting(state)
    drafts = _of_the_past(state, _with_subjects(state))
    _leave_out(outline, drafts, text)
    if drafts:
        share(state, drafts)
    watch.sentence(state)
    return drafts


def _outline(
    sentence: Sentence, rules: Rules, registers: Registers, context: PeriodContext
) -> Outline:
    words = rules.phrases.words
    registers.leads = words.modifiers_first
    items = rules.phrases.find(sentence)
    settle_parties(items, sentence, registers)
    settle_offices(sentence, registers, words)
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
    items = share_hedges(items, words)
    items = weigh_cargo(items, sentence, registers, words)
    items = share_amounts(items, sentence, words, registers.carried_amount)
    count_carriers(items, sentence, words)
    registers.note_amount(amount_of(items))
    return Outline(sentence, items, timing, find_restatements(items), words)


def _with_subjects(state: State) -> list[Draft]:
    """Return the drafts, those that came before their subject now with it."""
    registers = state.registers
    if not state.early:
        return state.in_order()
    late: set[int] = set()
    subject = next(iter(registers.written[state.waits_from :]), None)
    for draft in state.early:
        draft.subject = subject or draft.subject
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
