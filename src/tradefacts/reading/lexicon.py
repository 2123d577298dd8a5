"""The lexicon: every word that is known, of every vocabulary, in one matcher."""

from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from tradefacts.reading.mentions import Cue, Term
from tradefacts.reading.tokens import Tokens, tokenize

#: The key of a node under which its meanings stand (no token is empty).
_END: Final = ""

Node = dict[str, "Node | list[Meaning]"]


@attrs.frozen
class Meaning:
    """What a form means, and which of its words must be written with capitals."""

    value: Term | Cue
    #: One character a word: "U" all capitals, "u" a first capital, "." either.
    capitals: str

    def fits(self, tokens: Tokens, first: int) -> bool:
        """Tell whether the capitals of the text are those that the form asks for."""
        for offset, wanted in enumerate(self.capitals):
            if wanted == ".":
                continue
            letters = tokens.surface(first + offset)
            if wanted == "U" and not letters.isupper():
                return False
            if not letters[0].isupper():
                return False
        return True


class Lexicon:
    """A trie over tokens: the longest form at a token wins."""

    def __init__(self, forms: Iterable[tuple[str, Term | Cue]]) -> None:
        self._root: Node = {}
        for form, value in forms:
            self._add(form, value)

    def _add(self, form: str, value: Term | Cue) -> None:
        tokens = tokenize(form)
        node = self._root
        for word in tokens.lower:
            child = node.setdefault(word, {})
            assert isinstance(child, dict)
            node = child
        if node is self._root:
            return
        capitals = "".join(
            _capitals(tokens.surface(index)) for index in range(len(tokens))
        )
        meanings = node.setdefault(_END, [])
        assert isinstance(meanings, list)
        meaning = Meaning(value, capitals if capitals.strip(".") else "")
        if meaning not in meanings:
            meanings.append(meaning)

    def longest(self, tokens: Tokens, first: int) -> tuple[int, list[Term | Cue]]:
        """Return the end of the longest form at token *first*, and what it means.

        The end is *first* itself where no form begins.
        """
        lower = tokens.lower
        node = self._root.get(lower[first])
        if node is None:
            return first, []
        size = len(lower)
        best, found = first, []
        index = first + 1
        while True:
            meanings = node.get(_END)  # type: ignore[union-attr]
            if meanings is not None:
                fitting = [
                    meaning.value
                    for meaning in meanings
                    if not meaning.capitals or meaning.fits(tokens, first)  # type: ignore[union-attr]
                ]
                if fitting:
                    best, found = index, fitting
            if index >= size:
                return best, found
            node = node.get(lower[index])  # type: ignore[union-attr]
            if node is None:
                return best, found
            index += 1

    def __iter__(self) -> Iterator[tuple[tuple[str, ...], Meaning]]:
        """Yield every form as its words, with each of its meanings."""
        stack: list[tuple[tuple[str, ...], Node]] = [((), self._root)]
        while stack:
            words, node = stack.pop()
            for word, child in node.items():
                if isinstance(child, dict):
                    stack.append(((*words, word), child))
                else:
                    yield from ((words, meaning) for meaning in child)


def _capitals(word: str) -> str:
    letters = word.replace(".", "")
    if len(letters) > 1 and letters.isupper():
        return "U"
    return "u" if letters[:1].isupper() else "."
