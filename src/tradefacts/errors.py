"""Every error and warning that the library raises of its own.

All derive from `TradefactsError` and from the built-in that fits. Their attributes
hold the parts of the message; messages begin in lower case and end without a stop.
"""

import unicodedata
from typing import Final

__all__ = [
    "BreachError",
    "ContractError",
    "CurrencyError",
    "DocumentError",
    "ExtraError",
    "LanguageError",
    "OffsetError",
    "ParseError",
    "PluginError",
    "PluginWarning",
    "RateError",
    "RunError",
    "TradefactsError",
    "UnitError",
    "VocabularyError",
]

# How much of a long line an error shows on each side of the place it names.
_MARGIN: Final = 40


class TradefactsError(Exception):
    """The base of every error of this library."""


class ParseError(TradefactsError, ValueError):
    """A text is not what was expected, and *span* says where.

    `str()` gives the message, the line of the source and a line of carets below
    the span:

    >>> print(ParseError("expected a number", "1,23", (1, 4)))
    expected a number
      1,23
       ^^^
    """

    def __init__(self, message: str, source: str, span: tuple[int, int]) -> None:
        """Keep *message*, the text *source* and the offsets of *span* in it."""
        # All parts are positional, so that the error survives pickling.
        super().__init__(message, source, span)
        self.message = message
        self.source = source
        self.span = span

    def __str__(self) -> str:
        return "\n".join((self.message, *_picture(self.source, self.span)))


class UnitError(TradefactsError, TypeError):
    """Quantities meet in a way that has no meaning, or a unit is not known."""

    def __init__(
        self, reason: str, units: tuple[str, ...] = (), remedy: str = ""
    ) -> None:
        """Keep the *reason*, the *units* that met, and what to do instead."""
        super().__init__(reason, units, remedy)
        self.reason = reason
        self.units = units
        self.remedy = remedy

    def __str__(self) -> str:
        return _join(self.reason, self.remedy)


class CurrencyError(TradefactsError, LookupError):
    """A code is not that of a currency."""

    def __init__(self, code: str, remedy: str = "") -> None:
        """Keep the *code* that was given and what to do instead."""
        super().__init__(code, remedy)
        self.code = code
        self.remedy = remedy

    def __str__(self) -> str:
        return _join(f"{self.code!r} is not a currency of ISO 4217", self.remedy)


class RateError(TradefactsError, LookupError):
    """No exchange rate is on record for a pair of currencies at a time."""

    def __init__(
        self, pair: tuple[str, str], on: str, reason: str, remedy: str
    ) -> None:
        """Keep the *pair*, the time (*on*), what is covered, and the remedy."""
        super().__init__(pair, on, reason, remedy)
        self.pair = pair
        self.on = on
        self.reason = reason
        self.remedy = remedy

    def __str__(self) -> str:
        base, quote = self.pair
        return _join(
            f"no rate of {base} in {quote} for {self.on}: {self.reason}", self.remedy
        )


class PluginError(TradefactsError):
    """A plugin does not load, breaks the contract, or failed on a document."""

    def __init__(
        self, plugin: str, package: str, reason: str, remedy: str = ""
    ) -> None:
        """Keep the name of the *plugin*, its *package*, the reason, the remedy."""
        super().__init__(plugin, package, reason, remedy)
        self.plugin = plugin
        self.package = package
        self.reason = reason
        self.remedy = remedy

    def __str__(self) -> str:
        place = f" of {self.package}" if self.package else ""
        return _join(f"plugin {self.plugin!r}{place}: {self.reason}", self.remedy)


class BreachError(TradefactsError, AssertionError):
    """A plugin on trial breaks a law of the contract."""

    def __init__(self, plugin: str, rule: str, reason: str, remedy: str) -> None:
        """Keep the name of the *plugin*, the *rule*, how it is broken, the remedy."""
        super().__init__(plugin, rule, reason, remedy)
        self.plugin = plugin
        self.rule = rule
        self.reason = reason
        self.remedy = remedy

    def __str__(self) -> str:
        return _join(f"plugin {self.plugin!r}: {self.rule}: {self.reason}", self.remedy)


class ContractError(TradefactsError, TypeError):
    """A plugin gives or returns what nobody can read on with."""

    def __init__(self, reason: str, remedy: str) -> None:
        """Keep the *reason* and the *remedy*."""
        super().__init__(reason, remedy)
        self.reason = reason
        self.remedy = remedy

    def __str__(self) -> str:
        return _join(self.reason, self.remedy)


class LanguageError(TradefactsError, ValueError):
    """A language is not supported."""

    def __init__(self, language: str, supported: tuple[str, ...]) -> None:
        """Keep the *language* asked for and the codes of those *supported*."""
        super().__init__(language, supported)
        self.language = language
        self.supported = supported

    def __str__(self) -> str:
        return (
            f"language {self.language!r} is not supported; "
            f"use one of {', '.join(self.supported)}"
        )


class OffsetError(TradefactsError, IndexError):
    """An offset lies outside its text."""

    def __init__(self, offset: int, length: int) -> None:
        """Keep the *offset* that was given and the *length* of the text."""
        super().__init__(offset, length)
        self.offset = offset
        self.length = length

    def __str__(self) -> str:
        reason = f"offset {self.offset} is outside the text"
        if not self.length:
            return _join(f"{reason}, which is empty", "give a text with figures")
        return _join(
            f"{reason} of {self.length} characters",
            f"give one from 0 to {self.length - 1}, counted in code points",
        )


class DocumentError(TradefactsError, ValueError):
    """A file, or a line of it, is not a document or a claim."""

    def __init__(self, file: str, line: int | None, reason: str, remedy: str) -> None:
        """Keep the *file*, its *line* if known, the *reason* and the *remedy*."""
        super().__init__(file, line, reason, remedy)
        self.file = file
        self.line = line
        self.reason = reason
        self.remedy = remedy

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        return _join(f"{place}: {self.reason}", self.remedy)


class ExtraError(TradefactsError, ImportError):
    """A library that an extra of the package brings is not installed."""

    def __init__(self, library: str, extra: str) -> None:
        """Keep the name of the *library* and of the *extra* that brings it."""
        super().__init__(library, extra)
        self.library = library
        self.extra = extra

    def __str__(self) -> str:
        remedy = f"pip install 'tradefacts[{self.extra}]'"
        return _join(f"{self.library} is not installed", remedy)


class RunError(TradefactsError, RuntimeError):
    """A run over a corpus cannot begin, go on, or be read."""

    def __init__(self, folder: str, reason: str, remedy: str) -> None:
        """Keep the *folder* of the run, the *reason* and the *remedy*."""
        super().__init__(folder, reason, remedy)
        self.folder = folder
        self.reason = reason
        self.remedy = remedy

    def __str__(self) -> str:
        return _join(f"{self.folder}: {self.reason}", self.remedy)


class VocabularyError(TradefactsError, ValueError):
    """A vocabulary, or a TOML file with one, holds something that is not allowed."""

    def __init__(
        self, file: str, key: str, reason: str, remedy: str, line: int | None = None
    ) -> None:
        """Keep the *file*, the *key*, its *line* if known, the reason, the remedy."""
        super().__init__(file, key, reason, remedy, line)
        self.file = file
        self.key = key
        self.reason = reason
        self.remedy = remedy
        self.line = line

    def __str__(self) -> str:
        place = self.file if self.line is None else f"{self.file}:{self.line}"
        parts = filter(None, (place, self.key, self.reason))
        return _join(": ".join(parts), self.remedy)


class PluginWarning(UserWarning):
    """A plugin was left out, or failed on a document; the rest went on."""


def _join(reason: str, remedy: str) -> str:
    return f"{reason}; {remedy}" if remedy else reason


def _picture(source: str, span: tuple[int, int]) -> tuple[str, str]:
    """Return the line of *source* with *span*, and the carets below it."""
    start, end = span
    line_start = max(source.rfind("\n", 0, start) + 1, start - _MARGIN)
    line_end = source.find("\n", start)
    line_end = min(len(source) if line_end < 0 else line_end, end + _MARGIN)
    line = source[line_start:line_end].replace("\t", " ").rstrip("\r")
    before = _columns(source[line_start:start])
    carets = max(1, _columns(source[start : min(end, line_end)]))
    return f"  {line}", "  " + " " * before + "^" * carets


def _columns(text: str) -> int:
    """Return how many columns a terminal gives *text*."""
    return sum(1 + (unicodedata.east_asian_width(char) in "WF") for char in text)
