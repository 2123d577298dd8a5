"""The facade: `extract()`, and `Claims`, the sequence that it returns."""

import warnings
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from functools import lru_cache
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING, overload

import attrs

from tradefacts import registry
from tradefacts.errors import PluginWarning
from tradefacts.extraction import Extractor
from tradefacts.formats import Texts
from tradefacts.guard import Failure
from tradefacts.model import Claim, Finding, Implied
from tradefacts.plugin import Plugin
from tradefacts.records import frozen
from tradefacts.written import Written

if TYPE_CHECKING:
    from tradefacts.checking import Fact, References
    from tradefacts.report import Sheet


@frozen
class _Reading:
    """The text that claims were read from, and what was known of it beforehand."""

    text: str
    published: date | str | None
    lang: str | None
    #: The language that it was read in.
    found_lang: str


def _tuple(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    return tuple(claims)


@frozen
class Claims(Written):
    """Claims in the order of the text, and the plugins that failed on it."""

    _claims: tuple[Claim, ...] = attrs.field(default=(), converter=_tuple)
    #: What plugins did not manage: their claims are missing, all others are here.
    failures: tuple[Failure, ...] = attrs.field(default=(), kw_only=True)
    #: When the text was published; None where that is not known, or differs.
    published: date | None = attrs.field(default=None, kw_only=True)
    #: The versions of the extractors that found them, by name, as far as known.
    versions: Mapping[str, str] = attrs.field(factory=dict, kw_only=True, eq=False)
    _reading: _Reading | None = attrs.field(
        default=None, kw_only=True, repr=False, eq=False
    )

    @classmethod
    def _of(cls, claims: Iterable[Claim]) -> "Claims":
        return cls(claims)

    @property
    def _texts(self) -> Texts:
        return {} if self._reading is None else {None: self._reading.text}

    def check(
        self, *, references: "References | None" = None, alone: bool = False
    ) -> tuple[Finding, ...]:
        """Return what cannot be right in the claims, or is worth knowing.

        Errors come first, then warnings, then notes. Documents are compared with
        each other too, unless each is to be checked *alone*. *references* are
        published values to compare with; None takes the official ones that ship with
        the package, to which `References.official() | References.read(path)` adds
        one's own. The checks of every installed plugin run too; one that fails is named
        in a `PluginWarning`, and costs no other finding.
        """
        # Not before it is asked for: most programs only extract.
        from tradefacts.checking import check  # noqa: PLC0415

        extractor = _extractor(registry.registered())
        return check(
            self._claims,
            references=references,
            published={claim.document: self.published for claim in self._claims},
            alone=alone,
            vocabulary=extractor.vocabulary,
            more=lambda claims: extractor.run_checks(claims).findings,
        )

    def implied(self) -> tuple[Implied, ...]:
        """Return the values that the claims imply and do not state.

        Each has its interval, its formula and the claims that it follows from.
        """
        from tradefacts.checking import implied  # noqa: PLC0415

        vocabulary = _extractor(registry.registered()).vocabulary
        return implied(self._claims, vocabulary=vocabulary)

    def report(self, *, ui_lang: str | None = None) -> str:
        """Return one page of HTML, complete in itself, that shows the claims.

        It shows them in their text where that is at hand, as after `extract()`, else by
        their quotes; with why each field is what it is, with what `check` finds and
        with what they imply. *ui_lang* is the language of the page itself: "en" or
        "zh"; None takes that of the text.

        Raises:
            LanguageError: the page does not speak *ui_lang*.
        """
        from tradefacts.report import render  # noqa: PLC0415

        extractor = _extractor(registry.registered())
        return render(
            self._sheets(extractor),
            findings=self.check(),
            implied=self.implied(),
            label=extractor.vocabulary.label,
            ui_lang=ui_lang,
        )

    def write_report(
        self, path: str | PathLike[str], *, ui_lang: str | None = None
    ) -> None:
        """Write the page of `report` to a file."""
        page = self.report(ui_lang=ui_lang)
        Path(path).write_text(page, encoding="utf-8", newline="\n")

    def _repr_html_(self) -> str:
        """Return the report in a frame of its own, as notebooks show it."""
        from tradefacts.report import frame  # noqa: PLC0415

        return frame(self.report())

    def _sheets(self, extractor: Extractor) -> "tuple[Sheet, ...]":
        from tradefacts.report import Sheet, origins_of, sheets_of  # noqa: PLC0415

        read = self._reading
        if read is None:
            return sheets_of(self._claims)
        with warnings.catch_warnings():
            # What plugins fail at was told when the text was read.
            warnings.simplefilter("ignore", PluginWarning)
            explanations = extractor.explain(
                read.text, published=read.published, lang=read.lang
            )
        return (
            Sheet(
                "",
                self._claims,
                read.text,
                read.found_lang,
                self.published,
                origins_of(explanations),
                map(str, self.failures),
            ),
        )

    def __len__(self) -> int:
        return len(self._claims)

    def __iter__(self) -> Iterator[Claim]:
        return iter(self._claims)

    @overload
    def __getitem__(self, index: int) -> Claim: ...
    @overload
    def __getitem__(self, index: slice) -> "Claims": ...
    def __getitem__(self, index: int | slice) -> "Claim | Claims":
        """Return one claim, or several as `Claims`."""
        if isinstance(index, slice):
            return attrs.evolve(self, claims=self._claims[index])
        return self._claims[index]


def extract(
    text: str, *, published: date | str | None = None, lang: str | None = None
) -> Claims:
    """Return the claims that *text* makes, read with every installed plugin.

    *published* settles words such as "last year"; None takes the date that the text
    carries in its head, if any. *lang* is a code such as `en`; None detects it.

    Raises:
        LanguageError: the text is in a language that is not supported.
    """
    extractor = _extractor(registry.registered())
    extraction = extractor.read(text, published=published, lang=lang)
    return Claims(
        extraction.claims,
        failures=extraction.failures,
        published=extraction.published,
        versions=extractor.versions,
        reading=_Reading(text, published, lang, extraction.lang),
    )


def facts(
    claims: Iterable[Claim], *, references: "References | None" = None
) -> tuple["Fact", ...]:
    """Return one row for each indicator, period, unit and vintage, in order.

    *claims* may be of many documents and in several languages. A figure of which
    they state values that cannot all be true has a row for each value. *references*
    name the vintages; None takes the official ones that ship with the package.
    """
    from tradefacts.checking import facts as rows_of  # noqa: PLC0415

    return rows_of(claims, references=references)


# One entry is enough: plugins that a program registers stay.
@lru_cache(maxsize=1)
def _extractor(_registered: tuple[Plugin, ...]) -> Extractor:
    """Return the extractor with every plugin, built once for each set of them."""
    return Extractor()
