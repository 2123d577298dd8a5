"""The extractor: one document in, its claims out, each plugin guarded on its own."""

import warnings
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import cached_property, partial
from typing import Final, TypeVar

import attrs

from tradefacts import registry
from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.engine import Claimer
from tradefacts.claiming.figures.patterns import Grammar, core_grammar
from tradefacts.claiming.finish import to_claims, with_claims
from tradefacts.claiming.items import terms_of
from tradefacts.claiming.rules import Rules
from tradefacts.claiming.subjects.frames import Frame, merge
from tradefacts.claiming.subjects.phrases import PhraseFinder
from tradefacts.claiming.watching import UNWATCHED, Watch
from tradefacts.errors import LanguageError, ParseError, PluginError, PluginWarning
from tradefacts.explaining import Explanation, Notes, Sources, Story, explain
from tradefacts.model import Claim
from tradefacts.plugin import Plugin, SentenceExtractor
from tradefacts.reading.detect import detect_language
from tradefacts.reading.languages import SUPPORTED, load_language
from tradefacts.reading.reader import Document, Language, Sentence, read
from tradefacts.reading.vocabulary import Vocabulary, core_vocabulary
from tradefacts.reading.wordsets import load_word_sets

T = TypeVar("T")

#: What goes through a guard: only these end the process.
_FATAL: Final = (KeyboardInterrupt, SystemExit, GeneratorExit)


@attrs.frozen
class Failure:
    """What a plugin did not manage: nobody else's claims are lost by it."""

    plugin: str
    package: str
    #: What it was doing: "load", "vocabulary", "patterns" or the extractor's name.
    stage: str
    error: str
    remedy: str

    def __str__(self) -> str:
        return (
            f"plugin {self.plugin!r} ({self.package}), {self.stage}: "
            f"{self.error}; {self.remedy}"
        )


@attrs.frozen
class Extraction:
    """What was read from one document."""

    claims: tuple[Claim, ...]
    failures: tuple[Failure, ...]
    lang: str
    published: date | None


@attrs.frozen
class _Drafted:
    """A document that was read, with the drafts of its claims."""

    document: Document
    frame: Frame
    drafts: list[Draft]
    failures: list[Failure]


class Extractor:
    """Reads claims from texts, with the core's words and those of plugins.

    *plugins* are names of installed ones or `Plugin` objects; None takes all that are
    installed. A plugin that fails is named in a `PluginWarning` and in the result;
    under *strict* it raises instead.

    Raises:
        PluginError: a plugin is not installed; under *strict*, one is broken.
    """

    def __init__(
        self, plugins: Iterable[str | Plugin] | None = None, *, strict: bool = False
    ) -> None:
        self._strict = strict
        self._failures: list[Failure] = []
        self._plugins: list[tuple[registry.PluginInfo, Plugin]] = []
        self._languages: dict[tuple[str, frozenset[str]], Language] = {}
        for info in registry.resolve(plugins):
            self._admit(info)
        if strict and self._failures:
            raise ExceptionGroup(
                "plugins are broken", [_error(failure) for failure in self._failures]
            )
        for failure in self._failures:
            warnings.warn(str(failure), PluginWarning, stacklevel=2)

    def extract(
        self,
        text: str,
        *,
        published: date | str | None = None,
        lang: str | None = None,
        document: str | None = None,
    ) -> tuple[Claim, ...]:
        """Return the claims that *text* makes, in their order in it.

        *published* settles words such as "last year"; None takes the date in the head
        of the text, if it has one. *lang* is a code such as "en"; None finds it out.

        Raises:
            LanguageError: the language is not supported.
            ParseError: *published* is no ISO date.
        """
        return self.read(text, published=published, lang=lang, document=document).claims

    def read(
        self,
        text: str,
        *,
        published: date | str | None = None,
        lang: str | None = None,
        document: str | None = None,
    ) -> Extraction:
        """Return what `extract` returns, with the language, the date and failures."""
        drafted = self._draft(text, published, lang, UNWATCHED)
        read_text = drafted.document
        claims = to_claims(drafted.drafts, read_text, document)
        failures = tuple(drafted.failures)
        return Extraction(claims, failures, read_text.language, read_text.published)

    def explain(
        self,
        text: str,
        *,
        at: int | None = None,
        published: date | str | None = None,
        lang: str | None = None,
    ) -> tuple[Explanation, ...]:
        """Return why the figures of *text* became the claims that they are, or none.

        *at* is an offset in code points: it asks for the figure that stands there,
        else for the nearest one of the same sentence. None asks for every figure.
        The claims are those that `extract` returns.

        Raises:
            OffsetError: *at* lies outside the text.
            LanguageError: the language is not supported.
            ParseError: *published* is no ISO date.
        """
        notes = Notes()
        drafted = self._draft(text, published, lang, notes)
        document = drafted.document
        story = Story(
            document, self._language, notes.kept, drafted.frame, self._sources
        )
        return explain(story, with_claims(drafted.drafts, document), at)

    def _draft(
        self,
        text: str,
        published: date | str | None,
        lang: str | None,
        watch: Watch,
    ) -> "_Drafted":
        """Return the drafts of *text*, while *watch* is shown how they come about."""
        code = detect_language(text) if lang in (None, "auto") else str(lang)
        if code not in SUPPORTED:
            raise LanguageError(code, SUPPORTED)
        day = _day(published) if isinstance(published, str) else published
        read_text = self._read(text, code, day)
        failures = list(self._failures)
        frame = self._frame(read_text, failures)
        if frame.topics:
            read_text = self._read(text, code, day, frame.topics)
        drafts = Claimer(read_text, self._rules, frame, watch).run()
        drafts = self._with_plugins(drafts, read_text, failures)
        return _Drafted(read_text, frame, drafts, failures)

    def _read(
        self,
        text: str,
        code: str,
        published: date | None,
        topics: frozenset[str] = frozenset(),
    ) -> Document:
        load = partial(self._language, topics=topics)
        return read(text, load(code), published=published, load=load)

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The words of the core and of all plugins, as one vocabulary."""
        vocabulary = core_vocabulary()
        for _, plugin in self._plugins:
            vocabulary |= plugin.words()
        return vocabulary

    @cached_property
    def _grammar(self) -> Grammar:
        lines = [line for _, plugin in self._plugins for line in plugin.patterns]
        return core_grammar(tuple(lines))

    @cached_property
    def _sources(self) -> Sources:
        plugins = [(info.name, p.words(), p.patterns) for info, p in self._plugins]
        return Sources.of(self._grammar, core_vocabulary(), plugins)

    def _rules(self, code: str) -> Rules:
        phrases = PhraseFinder(self.vocabulary.composites, load_word_sets(code))
        return Rules(self._grammar, phrases)

    def _language(self, code: str, topics: frozenset[str] = frozenset()) -> Language:
        """Return the language with its words for a text on *topics*."""
        key = (code, topics)
        if key not in self._languages:
            self._languages[key] = load_language(code, self.vocabulary.on(topics))
        return self._languages[key]

    # -- plugins ---------------------------------------------------------------------

    def _admit(self, info: registry.PluginInfo) -> None:
        """Take the plugin in if its words and patterns load."""
        plugin = info.plugin
        if plugin is None:
            self._fail(info, "load", info.error or "it did not load")
            return
        for stage, load in (
            ("vocabulary", plugin.words),
            ("patterns", partial(Grammar, plugin.patterns)),
        ):
            try:
                load()
            except _FATAL:
                raise
            except BaseException as error:  # noqa: BLE001 - a plugin may raise anything
                self._fail(info, stage, _line(error))
                return
        self._plugins.append((info, plugin))

    def _fail(self, info: registry.PluginInfo, stage: str, error: str) -> None:
        remedy = f"mend or uninstall {info.package}"
        if "; " in error:
            error, _, remedy = error.rpartition("; ")
        self._failures.append(Failure(info.name, info.package, stage, error, remedy))

    def _frame(self, document: Document, failures: list[Failure]) -> Frame:
        """Return what the plugins say of the document as a whole."""
        frames: list[Frame] = []
        for info, plugin in self._plugins:
            make = plugin.frame
            if make is None:
                continue
            frame = self._guarded(info, "frame", partial(make, document), failures)
            if frame is not None:
                frames.append(frame)
        return merge(frames)

    def _with_plugins(
        self, drafts: list[Draft], document: Document, failures: list[Failure]
    ) -> list[Draft]:
        """Return *drafts* with those of the extractors, which go before the general."""
        own: list[Draft] = []
        for info, plugin in self._plugins:
            for extractor in plugin.extractors:
                run = partial(_run, extractor, document, info.name)
                own += self._guarded(info, extractor.name, run, failures) or []
        if not own:
            return drafts
        taken = {(draft.mention.start, draft.mention.end) for draft in own}
        kept = [d for d in drafts if (d.mention.start, d.mention.end) not in taken]
        return [*kept, *own]

    def _guarded(
        self,
        info: registry.PluginInfo,
        stage: str,
        call: Callable[[], T],
        failures: list[Failure],
    ) -> T | None:
        """Return what *call* of a plugin returns; None, and a failure, if it raises."""
        try:
            return call()
        except _FATAL:
            raise
        except BaseException as error:
            remedy = f"mend or uninstall {info.package}"
            failure = Failure(info.name, info.package, stage, _line(error), remedy)
            if self._strict:
                raise _error(failure) from error
            failures.append(failure)
            warnings.warn(str(failure), PluginWarning, stacklevel=4)
            return None


def _run(extractor: SentenceExtractor, document: Document, name: str) -> list[Draft]:
    """Return the drafts of *extractor*, all of which can be claims."""
    drafts: list[Draft] = []
    for sentence in _awake(extractor, document):
        for draft in extractor.extract(sentence, document):
            draft.extractor = name
            drafts.append(draft)
    to_claims(drafts, document)
    return drafts


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ParseError(
            "expected an ISO date such as 2024-08-23", text, (0, len(text))
        ) from error


def _awake(extractor: SentenceExtractor, document: Document) -> Iterator[Sentence]:
    for paragraph in document.paragraphs:
        for sentence in paragraph.sentences:
            kinds = {mention.kind for mention in sentence.mentions}
            kinds |= {t.code for m in sentence.mentions for t in terms_of(m)[:1]}
            if kinds & extractor.wakes:
                yield sentence


def _error(failure: Failure) -> PluginError:
    return PluginError(
        failure.plugin,
        failure.package,
        f"{failure.stage}: {failure.error}",
        failure.remedy,
    )


def _line(error: BaseException) -> str:
    first = next(iter(str(error).splitlines()), "")
    return f"{type(error).__name__}: {first}" if first else type(error).__name__
