"""Firms: figures that one of a firm has told, before it was said who spoke."""

from collections.abc import Iterable
from typing import Final

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.items import detail_of, kind_at, skip
from tradefacts.reading.reader import Sentence
from tradefacts.records import evolve

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


def give_to_firm(drafts: Iterable[Draft]) -> None:
    """Take from *drafts* the place that only carries over to them."""
    for draft in drafts:
        subject = draft.subject
        if "reporter" not in subject.stated and subject.dims.get("reporter"):
            dims = {**subject.dims, "reporter": ""}
            draft.subject = evolve(subject, dims=dims)
