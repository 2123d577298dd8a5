"""The extractor: one document in, its claims out, each plugin guarded on its own."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from functools import cached_property, partial, reduce
from itertools import chain
from operator import or_
from os import PathLike
from typing import TYPE_CHECKING, Any, Final

import attrs

from tradefacts import registry
from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.engine import Claimer
from tradefacts.claiming.figures.patterns import Grammar, core_grammar
from tradefacts.claiming.finish import to_claims, with_claims
from tradefacts.claiming.given import meet
from tradefacts.claiming.rules import Rules
from tradefacts.claiming.setting import Setting
from tradefacts.claiming.subjects.frames import Frame, merge
from tradefacts.claiming.subjects.phrases import PhraseFinder
from tradefacts.claiming.watching import UNWATCHED, Watch
from tradefacts.errors import ContractError, LanguageError, ParseError
from tradefacts.guard import Failure, Guard, Told, tell_nobody
from tradefacts.keeping import (
    check_patterns,
    drafts_of,
    findings_of,
    frame_of,
    waking,
    words_of,
)
from tradefacts.model import Claim, Finding
from tradefacts.plugin import Plugin
from tradefacts.reading.detect import detect_language
from tradefacts.reading.languages import SUPPORTED, load_language, signs_of
from tradefacts.reading.reader import Document, Language, Reader
from tradefacts.reading.sections import Section, Span, find_sections
from tradefacts.reading.vocabulary import Vocabulary, core_vocabulary
from tradefacts.reading.wordsets import load_word_sets
from tradefacts.records import frozen
from tradefacts.version import __version__

if TYPE_CHECKING:
    from tradefacts.explaining import Explanation, Sources

#: How claims name the library itself.
_GENERAL: Final = "general"


@frozen
class Extraction:
    """What was read from one document."""

    claims: tuple[Claim, ...]
    failures: tuple[Failure, ...]
    lang: str
    published: date | None


@frozen
class Checked:
    """What the checks of plugins found in claims."""

    findings: tuple[Finding, ...]
    failures: tuple[Failure, ...]


@frozen
class _Admitted:
    """A plugin that is read with, and its words, which were loaded once."""

    info: registry.PluginInfo
    plugin: Plugin
    words: Vocabulary


@frozen
class _Drafted:
    """A passage that was read, with the drafts of its claims."""

    document: Document
    frame: Frame
    drafts: list[Draft]


class Extractor:
    """Reads claims from texts, with the core's words and those of plugins.

    *plugins* are names of installed ones, paths of TOML files, or `Plugin` objects;
    "all" among them stands for all that are installed, as None does alone. A plugin
    that fails is named in a `PluginWarning` and in the result; under *strict* it raises
    instead.

    Raises:
        PluginError: a plugin is not installed, or two have one name.
        ExceptionGroup: under *strict*, of one `PluginError` for all that is broken.
    """

    def __init__(
        self,
        plugins: Iterable[str | Plugin | PathLike[str]] | None = None,
        *,
        strict: bool = False,
    ) -> None:
        self._strict = strict
        self._plugins: list[_Admitted] = []
        self._languages: dict[tuple[str, frozenset[str]], Language] = {}
        guard = Guard()
        for info in registry.resolve(plugins):
            self._admit(info, guard)
        guard.settle("are broken", strict=strict, stacklevel=2)
        self._failures = tuple(guard.failures)
        self._told: Told = tell_nobody

    @property
    def failures(self) -> tuple[Failure, ...]:
        """What plugins failed at before any text: to load, or to bring their words."""
        return self._failures

    def without(self, *names: str) -> "Extractor":
        """Return an extractor that reads as this one does, but for some plugins."""
        other = object.__new__(Extractor)
        other._strict, other._told = self._strict, self._told
        other._failures, other._languages = self._failures, {}
        other._plugins = [own for own in self._plugins if own.info.name not in names]
        return other

    def watch_plugins(self, told: Told) -> None:
        """Let *told* hear which plugin is called, and None when it has returned.

        For a process that ends the one in which a plugin never does.
        """
        self._told = told

    def __getstate__(self) -> dict[str, Any]:
        """Return what it was made of; what follows from that is made anew."""
        derived = {"_languages", "_grammar", "_sources", "vocabulary"}
        return {k: v for k, v in vars(self).items() if k not in derived}

    def __setstate__(self, state: dict[str, Any]) -> None:
        vars(self).update(state, _languages={})

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
        reader, guard = self._reader(text, published, lang), Guard(self._told)
        made = partial(_claims_of, name=document)
        # No name holds a passage while the next is read: one alone is in memory.
        passages = map(made, self._draft(reader, guard, UNWATCHED))
        claims = tuple(chain.from_iterable(passages))
        failures = (*self._failures, *guard.failures)
        code = reader.language.code
        return Extraction(claims, failures, code, reader.published)

    def explain(
        self,
        text: str,
        *,
        at: int | None = None,
        published: date | str | None = None,
        lang: str | None = None,
    ) -> "tuple[Explanation, ...]":
        """Return why the figures of *text* became the claims that they are, or none.

        *at* is an offset in code points: it asks for the figure that stands there,
        else for the nearest one of the same sentence. None asks for every figure.
        The claims are those that `extract` returns.

        Raises:
            OffsetError: *at* lies outside the text.
            LanguageError: the language is not supported.
            ParseError: *published* is no ISO date.
        """
        # Who asks why waits for what tells it; others never load it.
        from tradefacts.explaining import Notes, Story, explain  # noqa: PLC0415

        reader, guard, notes = (
            self._reader(text, published, lang), Guard(self._told), Notes()
        )  # fmt: skip
        passages = list(self._draft(reader, guard, notes))
        made = [pair for p in passages for pair in with_claims(p.drafts, p.document)]
        first = passages[0]
        story = Story(
            first.document, self._language, notes.kept, first.frame, self._sources
        )
        return explain(story, made, at)

    def run_checks(self, claims: Iterable[Claim]) -> Checked:
        """Return what the checks of the plugins find in *claims*, plugin by plugin.

        The claims may be of many documents. The checks of the library itself are
        those of `Claims.check`, which runs these too.
        """
        given, guard = tuple(claims), Guard(self._told)
        findings: list[Finding] = []
        for info, check in [
            (o.info, c) for o in self._plugins for c in o.plugin.checks
        ]:
            run = partial(findings_of, check, given)
            findings += guard.call(info, getattr(check, "__name__", "check"), run) or ()
        guard.settle("failed on the claims", strict=self._strict, stacklevel=2)
        return Checked(tuple(findings), tuple(guard.failures))

    def _reader(
        self, text: str, published: date | str | None, lang: str | None
    ) -> Reader:
        """Return what reads *text*, in its language and with its date."""
        code = detect_language(text) if lang in (None, "auto") else str(lang)
        if code not in SUPPORTED:
            raise LanguageError(code, SUPPORTED)
        day = _day(published) if isinstance(published, str) else published
        return Reader.of(text, self._language(code), day, self._language)

    def _draft(self, reader: Reader, guard: Guard, watch: Watch) -> Iterator[_Drafted]:
        """Yield the drafts of each passage, while *watch* is shown how they come about.

        What makes no claim is read for those alone who watch.
        """
        setting: Setting | None = None
        for section in _sections(reader):
            if section.silent and watch is UNWATCHED:
                continue
            claimer: Claimer | None = None
            for span in section.passages:
                if setting is None:
                    document, setting = self._open(reader, span, guard)
                else:
                    document = reader.read(*span)
                claimer = claimer or Claimer.of(document, self._rules, setting, watch)
                last = span == section.passages[-1]
                drafts = claimer.claim(document.paragraphs, last=last)
                given = self._given(document, drafts, guard)
                yield _Drafted(document, setting.frame, meet(drafts, given))
                del document, drafts, given  # before the next is read
        guard.settle("failed on the document", strict=self._strict, stacklevel=4)

    def _open(
        self, reader: Reader, span: Span, guard: Guard
    ) -> tuple[Document, Setting]:
        """Return the first passage, and what that says of all of the text."""
        first = reader.read(*span)
        frame = self._frame(first, guard)
        if frame.topics:
            reader.turn_to(partial(self._language, topics=frame.topics))
            first = reader.read(*span)
        return first, Setting.of(first, load_word_sets(first.language), frame)

    @cached_property
    def versions(self) -> Mapping[str, str]:
        """The versions of what finds claims, by the name that claims give it."""
        plugins = (own.info for own in self._plugins)
        known = {info.name: info.version for info in plugins if info.version}
        return {_GENERAL: __version__, **known}

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """The words of the core and of all plugins, as one vocabulary."""
        return reduce(or_, (own.words for own in self._plugins), core_vocabulary())

    @cached_property
    def _grammar(self) -> Grammar:
        lines = [line for own in self._plugins for line in own.plugin.patterns]
        return core_grammar(tuple(lines))

    @cached_property
    def _sources(self) -> "Sources":
        from tradefacts.explaining import Sources  # noqa: PLC0415 - as above

        plugins = [(o.info.name, o.words, o.plugin.patterns) for o in self._plugins]
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

    def _admit(self, info: registry.PluginInfo, guard: Guard) -> None:
        """Take the plugin in if its words and patterns load."""
        plugin = info.plugin
        for fault in info.faults:
            guard.blame(info, "load", fault)
        if plugin is None:
            return
        before = len(guard.failures)
        words = guard.call(info, "vocabulary", partial(words_of, plugin))
        guard.call(info, "patterns", partial(check_patterns, plugin))
        if info.file is not None and len(guard.failures) == before:
            guard.call(info, "examples", partial(_try_examples, plugin))
        if words is not None and len(guard.failures) == before:
            self._plugins.append(_Admitted(info, plugin, words))

    def _frame(self, document: Document, guard: Guard) -> Frame:
        """Return what the plugins say of the document as a whole."""
        frames: list[Frame] = []
        for own in self._plugins:
            if own.plugin.frame is not None:
                find = partial(frame_of, own.plugin.frame, document)
                frame = guard.call(own.info, "frame", find)
                frames += [frame] if frame is not None else []
        return merge(frames)

    def _given(
        self, document: Document, general: Sequence[Draft], guard: Guard
    ) -> list[Draft]:
        """Return the drafts of the extractors of all plugins, in order.

        One that has failed on a passage is not called on the next.
        """
        failed = {(failure.plugin, failure.stage) for failure in guard.failures}
        extractors = [
            (own.info, extractor)
            for own in self._plugins
            for extractor in own.plugin.extractors
            if (own.info.name, extractor.name) not in failed
        ]
        sentences = waking(document) if extractors else ()
        given: list[Draft] = []
        for info, extractor in extractors:
            run = partial(drafts_of, extractor, document, sentences, general)
            for draft in guard.call(info, extractor.name, run) or ():
                draft.extractor = info.name
                given.append(draft)
        return given


def _try_examples(plugin: Plugin) -> None:
    """Refuse a plugin that reads one of its own examples in another way.

    Raises:
        ExceptionGroup: of one `ContractError` for each claim that is not found.
    """
    if not plugin.examples:
        return
    from tradefacts.examples import find_misread  # noqa: PLC0415 - few have any

    alone = Extractor([attrs.evolve(plugin, examples=())], strict=True)
    errors: list[ContractError] = []
    for example in plugin.examples:
        claims = alone.extract(
            example.text, published=example.published, lang=example.lang
        )
        errors += find_misread(example, claims)
    if errors:
        raise ExceptionGroup("examples are read in another way", errors)


def _claims_of(drafted: _Drafted, name: str | None) -> tuple[Claim, ...]:
    return to_claims(drafted.drafts, drafted.document, name)


def _sections(reader: Reader) -> Iterator[Section]:
    """Return the sections of a text, by what its languages tell a figure by."""
    codes = (reader.language.code,) if reader.load is None else SUPPORTED
    return find_sections(reader.flat, signs_of(codes))


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError as error:
        raise ParseError(
            "expected an ISO date such as 2024-08-23", text, (0, len(text))
        ) from error
