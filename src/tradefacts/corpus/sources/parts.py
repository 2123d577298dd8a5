"""A part of a file that is read by itself."""

from tradefacts.records import frozen


@frozen
class Part:
    """A stretch of a file: whole lines of text, or rows of a row group of Parquet."""

    #: Its first byte in the file, and the one behind its last.
    start: int
    end: int
    #: How many lines or rows stand before it.
    before: int = 0
    #: The number of the row group, from 0; None in a file of lines.
    group: int | None = None
    #: What a table says of its columns outside of the bytes of the part.
    header: str = ""
    #: Which rows of the group it is, from 0, the last not included; None for all.
    rows: tuple[int, int] | None = None
    #: How many parts share the stretch.
    shared: int = 1

    @property
    def size(self) -> int:
        """How many bytes of the file it is, about."""
        return (self.end - self.start) // self.shared
