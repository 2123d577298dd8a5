"""The names of the columns of a table, or of the keys of JSON lines."""

from collections.abc import Iterator, Sequence

import attrs

from tradefacts.records import frozen


@frozen
class Columns:
    """What the columns are called that hold the parts of a document.

    None stands for the usual name (`id`, `published`, `lang`), and for nothing where
    a table has no column of that name; one that is named must be there.
    """

    text: str = "text"
    id: str | None = None
    published: str | None = None
    lang: str | None = None

    def keys(self) -> "Keys":
        """Return the name of each, the usual one where none was given."""
        return Keys(
            self.text,
            self.id or "id",
            self.published or "published",
            self.lang or "lang",
        )

    def keys_of(self, header: Sequence[str]) -> "Keys":
        """Return the name of each that a table with this *header* has."""
        _, *others = attrs.astuple(self.keys())
        return Keys(self.text, *(name if name in header else None for name in others))

    def missing(self, header: Sequence[str]) -> Iterator[tuple[str, str]]:
        """Yield what a table must have and its *header* lacks: the part, the name."""
        for part, name in attrs.asdict(self).items():
            if name is not None and name not in header:
                yield part, name


@frozen
class Keys:
    """Where in a row the parts of a document stand; None where there is no such."""

    text: str
    id: str | None
    published: str | None
    lang: str | None

    def __iter__(self) -> Iterator[str]:
        return filter(None, (self.text, self.id, self.published, self.lang))
