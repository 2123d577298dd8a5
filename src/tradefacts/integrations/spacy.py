"""A component of spaCy pipelines: `nlp.add_pipe("tradefacts")`.

`doc._.claims` are the claims of a document, `doc.spans["claims"]` a span for each, and
`doc.ents` has those that overlap no other entity. Claims go with a document where it
goes: to another process, to a file and back.
"""

from collections.abc import Iterable, Sequence
from typing import Final

from tradefacts.extras import needs
from tradefacts.formats import jsonl
from tradefacts.integrations.extractors import extractor_of
from tradefacts.model import Claim
from tradefacts.reading.supported import SUPPORTED

with needs("spacy"):
    from spacy.language import Language
    from spacy.tokens import Doc, Span
    from spacy.util import filter_spans

__all__ = ["NAME", "ClaimFinder", "make"]

#: The name of the component, and of what it keeps in `doc.user_data`.
NAME: Final = "tradefacts"
#: The name of the group of spans.
_SPANS: Final = "claims"


class ClaimFinder:
    """Finds the claims of a document, with the settings of `make`."""

    def __init__(
        self,
        plugins: Iterable[str] | None,
        *,
        published: str | None,
        set_ents: bool,
        overwrite_ents: bool,
    ) -> None:
        self._extractor = extractor_of(plugins)
        self._published = published
        self._set_ents = set_ents
        self._overwrite_ents = overwrite_ents

    def __call__(self, doc: Doc) -> Doc:
        """Return *doc* with its claims.

        A document can have a date of its own: `doc._.published`, as ISO text.

        Raises:
            ParseError: the date is no ISO date.
        """
        lang = doc.lang_ if doc.lang_ in SUPPORTED else None
        published = doc._.published or self._published
        claims = self._extractor.extract(doc.text, published=published, lang=lang)
        # As text, which survives what spaCy does to documents; objects do not.
        doc.user_data[NAME] = jsonl.dump(claims)
        spans = [_span(doc, claim) for claim in claims]
        doc.spans[_SPANS] = spans
        if self._set_ents:
            self._add_ents(doc, spans)
        return doc

    def _add_ents(self, doc: Doc, spans: Sequence[Span]) -> None:
        """Add *spans* to the entities: of those that overlap, one stays."""
        first, second = doc.ents, filter_spans(spans)
        if self._overwrite_ents:
            first, second = tuple(second), list(first)
        taken = {token.i for span in first for token in span}
        free = [span for span in second if not taken & set(range(span.start, span.end))]
        doc.ents = (*first, *free)


def _span(doc: Doc, claim: Claim) -> Span:
    """Return the tokens that hold the quote of *claim*, labelled by its statistic."""
    start, end = claim.evidence.start, claim.evidence.end
    span = doc.char_span(start, end, claim.statistic, alignment_mode="expand")
    if span is None:  # pragma: no cover - a quote has letters or digits
        raise ValueError(f"no token at {start} to {end}")
    return span


def claims_of(doc: Doc) -> tuple[Claim, ...]:
    """Return the claims of *doc*: none if the component has not seen it."""
    return tuple(jsonl.load(doc.user_data.get(NAME, ""), file=NAME))


def claims_in(span: Span) -> tuple[Claim, ...]:
    """Return the claims whose quotes stand in *span*, at least in part."""
    start, end = span.start_char, span.end_char
    return tuple(
        claim
        for claim in claims_of(span.doc)
        if claim.evidence.start < end and start < claim.evidence.end
    )


@Language.factory(
    NAME,
    assigns=["doc._.claims", "doc.spans", "doc.ents"],
    default_config={
        "plugins": None,
        "published": None,
        "set_ents": True,
        "overwrite_ents": False,
    },
)
def make(  # noqa: PLR0913 - what spaCy hands over, and one argument a setting
    nlp: Language,
    name: str,
    *,
    plugins: list[str] | None,
    published: str | None,
    set_ents: bool,
    overwrite_ents: bool,
) -> ClaimFinder:
    """Return the component.

    *plugins* are the names of those to read with, None all that are installed;
    *published* is the date, as ISO text, of documents that state none; *set_ents* tells
    whether claims become entities, *overwrite_ents* whether they replace others.
    """
    del nlp, name
    return ClaimFinder(
        plugins,
        published=published,
        set_ents=set_ents,
        overwrite_ents=overwrite_ents,
    )


Doc.set_extension("claims", getter=claims_of, force=True)
Doc.set_extension("published", default=None, force=True)
Span.set_extension("claims", getter=claims_in, force=True)
