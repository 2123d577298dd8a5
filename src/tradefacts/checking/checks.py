"""All checks: what each document contradicts in itself, and what several do."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import partial
from typing import Final, TypeAlias

from tradefacts.checking.across import conflicts
from tradefacts.checking.conversion import doubtful_conversions
from tradefacts.checking.documents import webs_of
from tradefacts.checking.implying import implied_of
from tradefacts.checking.judging import broken_rules
from tradefacts.checking.misfits import off_references
from tradefacts.checking.published import published_trust, with_vintages
from tradefacts.checking.references import References, known_references
from tradefacts.checking.structure import known_structure
from tradefacts.checking.unnamed import doubtful_shares
from tradefacts.checking.web import Web
from tradefacts.checking.wording import unclear_wording
from tradefacts.model import Claim, Finding, Implied
from tradefacts.reading.vocabulary import Vocabulary

__all__ = ["Check", "check", "implied"]

#: A check of one's own, as plugins have them.
Check: TypeAlias = Callable[[Sequence[Claim]], Iterable[Finding]]
Dates: TypeAlias = Mapping[str | None, date | None]

_GRAVITY: Final = {"error": 0, "warning": 1, "note": 2}


def check(  # noqa: PLR0913 - one argument an option
    claims: Iterable[Claim],
    *,
    references: References | None = None,
    published: Dates | None = None,
    alone: bool = False,
    vocabulary: Vocabulary | None = None,
    more: Check | None = None,
) -> tuple[Finding, ...]:
    """Return what cannot be right in *claims*, or is worth knowing; errors first.

    Claims of one document are held against each other, against *references* (without
    them, those that ship with the package) and, unless each is to be checked *alone*,
    against those of the other documents. *published* gives the date of a document,
    which settles the exchange rates of its time. *vocabulary* declares which codes make
    up a whole; without one it is that of the core. *more* is a check to run beside
    these, such as all those of plugins.
    """
    claims = tuple(claims)
    known = known_references(references)
    dates = published or {}
    webs = webs_of(claims, known_structure(vocabulary))
    across = [] if alone else list(conflicts(webs, known))
    settled = _suspects(across)
    found = [
        finding
        for web in webs
        for finding in _of_document(web, known, _date(web, dates), settled)
    ]
    parts = [web.claims for web in webs] if alone else [claims]
    found += [finding for part in parts if more for finding in more(part)]
    return tuple(sorted((*across, *found), key=lambda f: _GRAVITY[f.severity]))


def implied(
    claims: Iterable[Claim], *, vocabulary: Vocabulary | None = None
) -> tuple[Implied, ...]:
    """Return what *claims* imply and do not state, document by document.

    *vocabulary* is as `check` has it.
    """
    webs = webs_of(claims, known_structure(vocabulary))
    return tuple(value for web in webs for value in implied_of(web))


def _of_document(
    web: Web, references: References, published: date | None, settled: set[Claim]
) -> Iterator[Finding]:
    trusted = partial(published_trust, references)
    found = list(broken_rules(web, trusted))
    found += unclear_wording(web, references)
    found += doubtful_conversions(web, published)
    suspects = _suspects(found)
    found += [f for f in doubtful_shares(web) if f.claims[0] not in suspects]
    yield from (with_vintages(references, finding) for finding in found)
    settled = settled | _suspects(found)
    yield from off_references(web, references, frozenset(settled), published)


def _suspects(findings: Iterable[Finding]) -> set[Claim]:
    return {f.claims[0] for f in findings if f.severity != "note"}


def _date(web: Web, dates: Dates) -> date | None:
    return dates.get(web.claims[0].document) if web.claims else None
