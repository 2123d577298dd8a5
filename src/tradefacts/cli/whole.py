"""Writes claims in a format whose files are made as a whole."""

import shutil
from collections.abc import Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO, TYPE_CHECKING

from tradefacts.cli.problems import Problems
from tradefacts.cli.rows import Row
from tradefacts.corpus.sources import Document
from tradefacts.formats import Format

if TYPE_CHECKING:
    from tradefacts.model import Claim


class Whole:
    """A writer of a file in *form*; it keeps the claims until it is closed."""

    def __init__(
        self,
        stream: IO[str],
        form: Format,
        versions: Mapping[str, str],
        problems: Problems,
    ) -> None:
        self._stream = stream
        self._form = form
        self._versions = versions
        self._problems = problems
        self._claims: list[Claim] = []
        self._texts: dict[str | None, str] = {}

    def write(self, document: Document, rows: Sequence[Row]) -> None:
        """Keep the claims, and the text of their document where the format shows it."""
        if self._form.has_texts and rows:
            self._texts[document.id] = document.text
        self._claims += [row.claim for row in rows]

    def close(self) -> None:
        """Write the file, as it is, where the text would go."""
        with TemporaryDirectory() as folder:
            path = Path(folder) / f"claims{self._form.suffix}"
            count = self._form.write(
                self._claims, path, versions=self._versions, texts=self._texts
            )
            with path.open("rb") as file:
                shutil.copyfileobj(file, self._stream.buffer)  # type: ignore[attr-defined]
        if missing := len(self._claims) - count:
            self._problems.warn(
                f"{self._form.name}: {missing} of {len(self._claims)} claims are left "
                f"out; it holds {self._form.holds} alone"
            )
