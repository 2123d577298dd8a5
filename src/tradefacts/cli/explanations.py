"""Writes explanations for people: the sentence, its figures, what was seen in it."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from typing import IO, Final

from rich.console import Console
from rich.table import Table
from rich.text import Text

from tradefacts.cli.console import console_for
from tradefacts.cli.picture import picture
from tradefacts.explaining import (
    ExplainedClaim,
    Explanation,
    FieldOrigin,
    SeenItem,
    Span,
)

_INDENT: Final = "  "
#: Codes of no claim that need no picture: most numbers of a text are such.
_PLAIN: Final = frozenset({"time", "name"})
#: The kind of a word that no vocabulary has.
_UNKNOWN: Final = "word"


def write_explanations(explanations: Sequence[Explanation], stream: IO[str]) -> None:
    """Write *explanations*, those of one sentence together."""
    console = console_for(stream)
    if not explanations:
        console.print("no figure stands in this text")
    for _, group in groupby(explanations, key=lambda each: each.sentence.start):
        _write_sentence(list(group), console)


def _write_sentence(group: Sequence[Explanation], console: Console) -> None:
    for explanation in group:
        console.print(_title(explanation), soft_wrap=True)
        _write_picture(explanation, console)
        for claim in explanation.claims:
            console.print(_table(_field_rows(claim)))
        console.print()
    _write_seen(group[0].seen, console)


def _write_seen(seen: Sequence[SeenItem], console: Console) -> None:
    """Write what was seen in a sentence, and then the words that nothing knows."""
    known = [item for item in seen if item.kind != _UNKNOWN]
    unknown = [item.words for item in seen if item.kind == _UNKNOWN]
    if known:
        console.print(Text("seen in this sentence", style="bold"))
        console.print(_table(_seen_rows(known)))
    if unknown:
        console.print(Text("words that nothing knows", style="bold"))
        console.print(Text(_INDENT + _where(unknown)))
    if seen:
        console.print()


def _title(explanation: Explanation) -> Text:
    """Return what became of the figure, on one line."""
    figure = explanation.figure or explanation.sentence
    name = Text(f"{_quote(figure)} at {figure.start}", style="bold")
    if explanation.no_claim is None:
        count = len(explanation.claims)
        return Text.assemble(name, ": a claim" if count == 1 else f": {count} claims")
    reason = explanation.no_claim
    words = _where(reason.words)
    return Text.assemble(
        name, f": no claim ({reason.code}): {reason.reason}", f": {words}" * bool(words)
    )


def _write_picture(explanation: Explanation, console: Console) -> None:
    no_claim = explanation.no_claim
    if no_claim is not None and no_claim.code in _PLAIN:
        return
    words = [w for claim in explanation.claims for f in claim.fields for w in f.words]
    words += no_claim.words if no_claim is not None else ()
    width = console.width - len(_INDENT)
    for line in picture(explanation.sentence, explanation.figure, words, width):
        console.print(Text(_INDENT + line), soft_wrap=True)


# -- tables --------------------------------------------------------------------------


def _table(rows: Iterable[Sequence[str]]) -> Table:
    table = Table(box=None, show_header=False, pad_edge=False, padding=(0, 2, 0, 0))
    for row in rows:
        first, *others = row
        table.add_row(Text(_INDENT + first), *(Text(cell) for cell in others))
    return table


def _field_rows(claim: ExplainedClaim) -> Iterator[Sequence[str]]:
    for origin in claim.fields:
        yield origin.field, origin.value or "null", _rule(origin)


def _rule(origin: FieldOrigin) -> str:
    words = _where(origin.words)
    return f"{origin.rule}: {words}" if words else origin.rule


def _seen_rows(seen: Sequence[SeenItem], depth: int = 0) -> Iterator[Sequence[str]]:
    for item in seen:
        meaning = ", ".join(f"{name} {value}" for name, value in item.meaning)
        brought_by = f"({', '.join(item.brought_by)})" if item.brought_by else ""
        words = f"{_quote(item.words)} at {item.words.start}"
        yield _INDENT * depth + item.kind, words, f"{meaning} {brought_by}".strip()
        yield from _seen_rows(item.parts, depth + 1)


def _where(words: Sequence[Span]) -> str:
    return ", ".join(f"{_quote(span)} at {span.start}" for span in words)


def _quote(span: Span) -> str:
    return f'"{" ".join(span.quote.split())}"'
