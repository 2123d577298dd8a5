"""Quotations: who "we" and "his" are, where someone is quoted.

A company says "we" of itself; an official, and who writes the text, of the country.
"""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.items import Item, Phrase, detail_of, kind_at
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.reading.mentions import COUNT, Cue, Mention
from tradefacts.reading.reader import Sentence
from tradefacts.reading.wordsets import WordSets

#: Behind "we" they tell that it only thinks or says something.
_THINKING: Final = frozenset({"modal", "say"})


def settle_owners(
    items: Sequence[Item], sentence: Sentence, registers: Registers, words: WordSets
) -> list[Item]:
    """Tell companies that say "we" from countries that do, in the items returned.

    "His exports" are a company's, too, and "our exports" where such a one is quoted.
    """
    settled = list(items)
    if '"' in sentence.kinds:
        _note_public(sentence, registers, words)
    for index, item in enumerate(items):
        if item.kind == "company" and detail_of(item) == "we":
            thinks = kind_at(items, index + 1) in _THINKING
            if thinks or not _is_of_firm(item, sentence, registers, words):
                cue = Cue("company", "home")
                settled[index] = Mention(
                    "company", item.start, item.end, cue, item.first, item.last
                )
        elif isinstance(item, Phrase) and _is_owned(items, index, item):
            _settle_owner(item, sentence, registers, words)
    return settled


def _is_owned(items: Sequence[Item], index: int, phrase: Phrase) -> bool:
    """Tell whether a phrase may be of trade that someone owns ("his exports").

    So are "his goods", and those behind a number ("his 900 kinds of tools").
    """
    if phrase.has_flow or phrase.counted or "product" in phrase.dims:
        return True
    return bool(phrase.back) and kind_at(items, index + 1) == COUNT


def _settle_owner(
    phrase: Phrase, sentence: Sentence, registers: Registers, words: WordSets
) -> None:
    """Give a flow that "his" or "our" owns to the company of who says so."""
    if "its" not in sentence.kinds:
        return
    opening = (m.kind for m in sentence.mentions if m.first == phrase.first)
    if next(opening, "") != "its":
        return  # "sold his last jar" to someone
    owners = {what for what, _ in phrase.back}
    personal = "his" in owners and not registers.official
    ours = "our" in owners and _is_of_firm(phrase, sentence, registers, words)
    if (personal or ours) and "reporter" not in phrase.dims:
        phrase.dims["reporter"] = ""
        if ours:
            registers.quote()


def _note_public(sentence: Sentence, registers: Registers, words: WordSets) -> None:
    """Remember that who is quoted in the paragraph has a public title."""
    said = sentence.tokens.lower[sentence.first : sentence.last]
    registers.public = registers.public or not words.public_titles.isdisjoint(said)


def _is_of_firm(
    item: Item, sentence: Sentence, registers: Registers, words: WordSets
) -> bool:
    """Tell whether "we" are a company: someone quoted, who speaks for no public body.

    Who has the floor, and who writes the text, speaks for the country.
    """
    if registers.official or not opens_quotation(sentence, registers, item.first):
        return False
    said = sentence.tokens.lower[sentence.first : sentence.last]
    _note_public(sentence, registers, words)
    # A company, too, is a body.
    public = words.bodies.difference(words.makers, words.company_ends)
    return public.isdisjoint(said) and not registers.public


def opens_quotation(
    sentence: Sentence, registers: Registers, last: int | None = None
) -> bool:
    """Tell whether a quotation is open at token *last*, or behind the sentence."""
    if '"' not in sentence.kinds:
        return registers.quoting
    end = sentence.last if last is None else last
    marks = (m for m in sentence.mentions if m.kind == '"' and m.first < end)
    return registers.quoting ^ bool(sum(1 for _ in marks) % 2)


def opens_with_quote(sentence: Sentence) -> bool:
    """Tell whether the sentence begins with what someone says."""
    first = sentence.mentions[0] if sentence.mentions else None
    return first is not None and (first.kind, first.first) == ('"', sentence.first)
