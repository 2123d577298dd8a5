"""Verdicts: what is done about documents on which workers end."""

from collections import Counter
from typing import Final

import attrs

from tradefacts.corpus.messages import Blame, Remedy, Verdict
from tradefacts.corpus.slot import IDLE, Seen
from tradefacts.corpus.workers import Cause, EndedError, StartError
from tradefacts.records import define

#: How often a worker ends on a document before the document is to blame. Time is the
#: document's own; memory may have been taken by others before it, and whoever kills
#: processes may have meant any.
_ENOUGH: Final[dict[Cause, int]] = {"time": 1, "memory": 2, "death": 3}
#: How often workers may end between documents, while one bundle is read.
_BETWEEN: Final = 10
_REMEDIES: Final[dict[Cause, str]] = {
    "time": "leave the document out, or give each more time",
    "memory": "leave the document out, or give workers more memory",
    "death": "report it with this document",
}


@define
class Verdicts:
    """What is known of the documents of a bundle, by their numbers."""

    known: dict[int, Verdict] = attrs.Factory(dict)
    _ends: Counter[tuple[int, Cause]] = attrs.Factory(Counter)

    def judge(self, ended: EndedError) -> None:
        """Blame the document, or the plugin that ran on it, if it is enough.

        Raises:
            StartError: workers end again and again while they read nothing.
        """
        number, cause = ended.seen.number, ended.cause
        self._ends[number, cause] += 1
        if number == IDLE and self._ends[number, cause] > _BETWEEN:
            raise StartError(f"workers end at no document: {ended.reason}")
        if number == IDLE or self._ends[number, cause] < _ENOUGH[cause]:
            return
        del self._ends[number, cause]
        before = self.known[number].blames if number in self.known else ()
        blame = _blame(ended.seen, cause, ended.reason)
        self.known[number] = Verdict((*before, blame), _remedy(ended.seen))


def _blame(seen: Seen, cause: Cause, reason: str) -> Blame:
    if seen.plugin:
        remedy = f"mend or uninstall {seen.package}"
        return Blame(seen.plugin, seen.package, reason, remedy)
    return Blame("", "", reason, _REMEDIES[cause])


def _remedy(seen: Seen) -> Remedy:
    if seen.plugin:
        return "without"
    return "stop" if seen.is_opening else "skip"
