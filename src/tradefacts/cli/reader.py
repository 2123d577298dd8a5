"""Reads one document after the other, and tells what goes wrong with each."""

import warnings
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tradefacts import registry
from tradefacts.cli.problems import Problems
from tradefacts.corpus.sources import Document, Item
from tradefacts.errors import (
    DocumentError,
    PluginError,
    PluginWarning,
    TradefactsError,
)
from tradefacts.extraction import Extraction, Extractor
from tradefacts.model import Claim, Finding, Indicator
from tradefacts.reading.vocabulary import Vocabulary

if TYPE_CHECKING:
    from tradefacts.explaining import Explanation

#: The language that stands for: find it out.
AUTO: Final = "auto"


class Reader:
    """An extractor, what it is to assume, and where its problems are told.

    *published* and *lang* hold for documents that do not state their own. Plugins
    that are unknown or broken are told at once, and the others read without them.

    Raises:
        PluginError: a plugin is unknown or broken, and it is to be *strict*.
    """

    def __init__(
        self,
        problems: Problems,
        plugins: Sequence[str | Path],
        *,
        published: date | None,
        lang: str,
        strict: bool,
    ) -> None:
        self._problems = problems
        self._published = published
        self._lang = lang
        self._strict = strict
        self._ids: set[str] = set()
        #: What failed before any document was read.
        self._failed: tuple[str, ...] = ()
        names = list(self._known(plugins)) if plugins else None
        self._extractor = self._build(names)

    def read(self, document: Item) -> tuple[Document, Extraction] | None:
        """Return a document with what it says; None if it cannot be read."""
        if isinstance(document, DocumentError):
            self._problems.error(document)
            return None
        self._tell_double(document)
        try:
            extraction = self._extract(document)
        except TradefactsError as error:
            self._problems.error(f"{document.place}: {error}")
        except ExceptionGroup as group:  # plugins failed, and it is strict
            for failed in group.exceptions:
                self._problems.error(f"{document.place}: {failed}")
        except Exception as error:  # noqa: BLE001 - one document costs no other
            _trace(document, error)
            self._problems.error(
                f"{document.place}: internal error, {type(error).__name__}: {error}; "
                "report it with this document"
            )
        else:
            self._tell_failures(document, extraction)
            return document, extraction
        return None

    def explain(self, document: Document, at: int | None) -> "tuple[Explanation, ...]":
        """Return why the figure at an offset, or each, is the claim that it is.

        Raises:
            LanguageError: the language is not supported.
            OffsetError: *at* lies outside the text.
        """
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter("always", PluginWarning)
            explanations = self._extractor.explain(
                document.text,
                at=at,
                published=document.published or self._published,
                lang=self._lang_of(document),
            )
        for warning in caught:
            self._problems.error(f"{document.place}: {warning.message}")
        return explanations

    def reasons(self, document: Document) -> "tuple[Explanation, ...]":
        """Return why each figure of a document that was read is what it is.

        Where that fails nothing is explained: its claims are as good without.
        """
        try:
            with warnings.catch_warnings():
                # What plugins fail at was told when the document was read.
                warnings.simplefilter("ignore", PluginWarning)
                return self._extractor.explain(
                    document.text,
                    published=document.published or self._published,
                    lang=self._lang_of(document),
                )
        except Exception as error:  # noqa: BLE001 - one document costs no other
            _trace(document, error)
            self._problems.warn(
                f"{document.place}: its claims are not explained, "
                f"{type(error).__name__}: {error}; report it with this document"
            )
            return ()

    def check(self, claims: Sequence[Claim]) -> tuple[Finding, ...]:
        """Return what the checks of plugins find in *claims*, and tell what failed."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", PluginWarning)
            checked = self._extractor.run_checks(claims)
        for failure in checked.failures:
            self._problems.error(failure)
        return checked.findings

    @property
    def versions(self) -> Mapping[str, str]:
        """The versions of what finds claims, by name."""
        return self._extractor.versions

    @property
    def vocabulary(self) -> Vocabulary:
        """The words that documents are read with."""
        return self._extractor.vocabulary

    def label(self, indicator: Indicator, language: str = "en") -> str:
        """Return the words for *indicator* in a language."""
        return self._extractor.vocabulary.label(indicator, language)

    def _build(self, names: Sequence[str | Path] | None) -> Extractor:
        try:
            with warnings.catch_warnings(record=True) as caught:
                warnings.simplefilter("always")
                extractor = Extractor(names, strict=self._strict)
        except ExceptionGroup as group:
            *others, last = group.exceptions
            for error in others:
                self._problems.error(error)
            raise last from group
        self._failed = tuple(  # in the order in which they stand in a file
            str(warning.message)
            for warning in caught
            if issubclass(warning.category, PluginWarning)
        )
        for message in self._failed:
            self._problems.error(message)
        return extractor

    def _extract(self, document: Document) -> Extraction:
        with warnings.catch_warnings():
            # What plugins fail at is in the result too, and told from there.
            warnings.simplefilter("ignore", PluginWarning)
            return self._extractor.read(
                document.text,
                published=document.published or self._published,
                lang=self._lang_of(document),
                document=document.id,
            )

    def _lang_of(self, document: Document) -> str | None:
        lang = document.lang or self._lang
        return None if lang == AUTO else lang

    def _known(self, plugins: Sequence[str | Path]) -> Iterator[str | Path]:
        for name in plugins:
            try:
                registry.resolve([name])
            except PluginError as error:
                if self._strict:
                    raise
                self._problems.error(error)
            else:
                yield name

    def _tell_double(self, document: Document) -> None:
        if document.id in self._ids:
            self._problems.warn(
                f"{document.place}: another document is called {document.id!r} too; "
                "their claims cannot be told apart"
            )
        self._ids.add(document.id)

    def _tell_failures(self, document: Document, extraction: Extraction) -> None:
        for failure in map(str, extraction.failures):
            if failure not in self._failed:
                self._problems.error(f"{document.place}: {failure}")


def _trace(document: Document, error: Exception) -> None:
    """Log where the *error* was raised that *document* led to."""
    import logging  # noqa: PLC0415 - programs without errors need none

    logging.getLogger(__name__).debug("%s", document.place, exc_info=error)
