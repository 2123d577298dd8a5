"""Firms: figures that one of a firm has told, before it was said who spoke."""

from collections.abc import Iterable
from itertools import pairwise
from typing import Final

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.items import detail_of, kind_at, skip
from tradefacts.reading.reader import Sentence
from tradefacts.reading.wordsets import WordSets
from tradefacts.records import evolve

_QUOTE: Final = '"'
#: What follows the verb that someone of a firm speaks with, or stands for it.
_SPEAKERS: Final = frozenset({"word", "spoke"})


def speaks_for_firm(sentence: Sentence) -> bool:
    """Tell whether who is said to speak does so for a firm ("一家茶企的总经理说")."""
    if "company" not in sentence.kinds:
        return False
    mentions = sentence.mentions
    said = next((k for k, m in enumerate(mentions) if m.kind == "say"), None)
    if said is None:
        return False
    at = skip(mentions, said + 1, {"article"})
    return kind_at(mentions, at) == "company" and detail_of(mentions[at]) in _SPEAKERS


def quoted_firm_end(sentence: Sentence, words: WordSets) -> int | None:
    """Return where what one of a firm is quoted with ends, None if none is.

    '"Orders are up," said Li Wei, export manager of a tire maker'.
    """
    if not {_QUOTE, "say"} <= sentence.kinds:
        return None
    mentions, tokens = sentence.mentions, sentence.tokens
    for before, saying in pairwise(mentions):
        near = before.kind == _QUOTE and saying.first - before.last <= 1
        if saying.kind != "say" or not near:
            continue
        again = (
            m.first for m in mentions if m.kind == _QUOTE and m.first > saying.first
        )
        told = tokens.lower[saying.last : next(again, sentence.last)]
        firm = words.makers | words.company_ends | words.business_titles
        # Who runs a port speaks for its place.
        public = (words.public_titles | words.bodies | words.sites) - firm
        if public.isdisjoint(told) and not firm.isdisjoint(told):
            return saying.start
    return None


def give_to_firm(drafts: Iterable[Draft]) -> None:
    """Take from *drafts* the place that only carries over to them."""
    for draft in drafts:
        subject = draft.subject
        if "reporter" not in subject.stated and subject.dims.get("reporter"):
            dims = {**subject.dims, "reporter": ""}
            assumed = subject.assumed | {"reporter"}
            draft.subject = evolve(subject, dims=dims, assumed=assumed)
