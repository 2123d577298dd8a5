"""The text as it stood in a file, beside what was made of it."""

from bisect import bisect_right

from tradefacts.records import frozen


@frozen
class Original:
    """The text as it was taken out of a file, before its lines were mended.

    Offsets count code points, as those of a document do.
    """

    text: str
    #: Where stretches begin: in the text of the document, and in this one.
    runs: tuple[tuple[int, int], ...]
    #: Where in this text each page begins.
    pages: tuple[int, ...] = (0,)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where here stands what is at *start* to *end* in the document."""
        return self._at(start), self._at(end - 1) + 1 if end > start else self._at(end)

    def page(self, offset: int) -> int:
        """Return the number of the page, from 1, with the *offset* in this text."""
        return bisect_right(self.pages, offset)

    def _at(self, offset: int) -> int:
        index = bisect_right(self.runs, offset, key=lambda run: run[0]) - 1
        there, here = self.runs[max(index, 0)]
        # What was put in for a line break may be longer than it.
        following = self.runs[index + 1 : index + 2]
        most = following[0][1] if following else len(self.text)
        return min(here + offset - there, most)
