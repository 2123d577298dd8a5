"""The facade: `extract()`, and `Claims`, the sequence that it returns."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache
from os import PathLike
from typing import Any, overload

import attrs

from tradefacts import registry
from tradefacts.extractor import Extractor, Failure
from tradefacts.formats import jsonl
from tradefacts.model import Claim


def _tuple(claims: Iterable[Claim]) -> tuple[Claim, ...]:
    return tuple(claims)


@attrs.frozen
class Claims(Sequence[Claim]):
    """Claims in the order of the text, and the plugins that failed on it."""

    _claims: tuple[Claim, ...] = attrs.field(default=(), converter=_tuple)
    #: What plugins did not manage: their claims are missing, all others are here.
    failures: tuple[Failure, ...] = attrs.field(default=(), kw_only=True)

    @classmethod
    def from_jsonl(cls, source: str | PathLike[str] | Iterable[str]) -> "Claims":
        """Return the claims of a JSONL file, given its path or its lines.

        Raises:
            DocumentError: a line is no claim; the error names it.
        """
        if isinstance(source, str | PathLike):
            return cls(jsonl.read_jsonl(source))
        return cls(jsonl.loads(source))

    def to_dicts(self) -> list[dict[str, Any]]:
        """Return each claim as its JSON object."""
        return [jsonl.to_dict(claim) for claim in self._claims]

    def to_jsonl(self) -> str:
        """Return the claims as JSON, one a line."""
        return jsonl.dumps(self._claims)

    def write_jsonl(self, path: str | PathLike[str]) -> None:
        """Write the claims to a file, as JSON, one a line."""
        jsonl.write_jsonl(self._claims, path)

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
    extraction = _extractor(registry.registered()).read(
        text, published=published, lang=lang
    )
    return Claims(extraction.claims, failures=extraction.failures)


# At most one entry for each plugin that the program registers.
@cache
def _extractor(_registered: tuple[str, ...]) -> Extractor:
    """Return the extractor with every plugin, built once for each set of them."""
    return Extractor()
