"""What of a plugin comes to nothing, beside all that is installed.

Words that are read as something else, and wakers that nothing has.
"""

from collections.abc import Iterator, Sequence
from difflib import get_close_matches
from typing import Final

from tradefacts.claiming.figures.patterns import known_kinds
from tradefacts.plugin import Plugin
from tradefacts.reading.supported import SUPPORTED
from tradefacts.records import frozen
from tradefacts.vocabulary.clashes import find_clashes
from tradefacts.vocabulary.lists import Meaning, WordList, installed_lists

_SHOWN: Final = 3
#: Dimensions whose codes no claim has: of two of them it is no matter which is read.
_UNSEEN: Final = frozenset({"blocker", "institution"})


@frozen
class Unread:
    """Spellings that mean one thing in a plugin, and are read as another."""

    language: str
    spellings: tuple[str, ...]
    #: What is read, and what the plugin has.
    read: Meaning
    own: Meaning

    def __str__(self) -> str:
        shown = ", ".join(map(repr, self.spellings[:_SHOWN]))
        more = ", ..." if len(self.spellings) > _SHOWN else ""
        own = f"{self.own.dimension}.{self.own.code}"
        return f"{self.language} {shown}{more}: read as {self.read}, not as {own}"


def find_unread(plugin: Plugin) -> Iterator[Unread]:
    """Yield the words of *plugin* that the core or an installed plugin takes.

    A word that several have is read as what goes first: the words of grammar, then the
    order of the dimensions, the core, and plugins by name.
    """
    own = WordList(f"plugin {plugin.name}", plugin.words())
    lists = _beside(own)
    for language in SUPPORTED:
        found: dict[tuple[Meaning, Meaning], list[str]] = {}
        for clash in find_clashes(lists, language):
            read, lost = clash.meanings
            if clash.kind == "swallowed" or not lost.list == own.name != read.list:
                continue
            if not read.dimension == lost.dimension in _UNSEEN:
                found.setdefault((read, lost), []).append(clash.spelling)
        for (read, lost), spellings in found.items():
            yield Unread(language, tuple(spellings), read, lost)


def find_sleeping(plugin: Plugin) -> Iterator[str]:
    """Yield what should wake extractors of *plugin*, and is no code and no kind."""
    lists = _beside(WordList(f"plugin {plugin.name}", plugin.words()))
    codes = sorted({term.code for words in lists for term in words.terms()})
    known = {*codes, *known_kinds(), "term", "word", "mark"}
    for extractor in plugin.extractors:
        for name in sorted(extractor.wakes - known):
            if any(map(str.isalpha, name)):  # marks stand for themselves
                reason = f"extractor {extractor.name}: {name!r} never wakes it"
                yield f"{reason}, no word has that code; {_instead(name, codes)}"


def _beside(own: WordList) -> tuple[WordList, ...]:
    """Return *own* and the lists that are read with it, in their order."""
    others = [words for words in installed_lists() if words.name != own.name]
    core = [words for words in others if words.name.startswith("core ")]
    plugins = [words for words in others if words not in core]
    return (*core, *sorted((*plugins, own), key=lambda words: words.name))


def _instead(name: str, codes: Sequence[str]) -> str:
    """Return what to write instead of *name*, a code that nothing has."""
    close = get_close_matches(name, codes, n=1)
    return f"write {close[0]!r}" if close else "give it words"
