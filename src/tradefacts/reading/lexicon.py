"""The lexicon: every word that is known, of every vocabulary, in one matcher."""

from collections.abc import Callable, Collection, Iterable, Sequence
from functools import cached_property
from typing import Final

from tradefacts.cache import keep, recall
from tradefacts.reading.mentions import Cue, Term
from tradefacts.reading.packing import ALL_CAPITALS, EITHER, FIRST_CAPITAL, Packed
from tradefacts.reading.tokens import Tokens
from tradefacts.reading.vocabulary.entries import Entries, Entry
from tradefacts.records import define, frozen

_QUOTE: Final = '"'
#: What follows most nodes.
_NOTHING: Final[dict[str, "_Node | str"]] = {}


@frozen
class Meaning:
    """What a form means whose words must be written with capitals."""

    value: Term | Cue
    #: One character a word: "U" all capitals, "u" a first capital, "." either.
    capitals: str

    def fits(self, tokens: Tokens, places: Iterable[int]) -> bool:
        """Tell whether the capitals at *places* are those that the form asks for."""
        for index, wanted in zip(places, self.capitals, strict=False):
            if wanted != EITHER and not _is_written(tokens.surface(index), wanted):
                return False
        return True


@define
class _Node:
    """What the tokens so far mean, and what may follow them."""

    #: What they mean however they are written.
    plain: tuple[Term | Cue, ...] = ()
    #: What they mean where they are written with capitals.
    proper: tuple[Meaning, ...] = ()
    #: Nodes by the next word; a string is a group of forms that no text had yet.
    following: "dict[str, _Node | str]" = _NOTHING

    def child(self, word: str) -> "_Node":
        """Return the node behind *word*, a new one if there was none."""
        node = self.following.get(word)
        if not isinstance(node, _Node):
            node = _Node()
            if self.following is _NOTHING:
                self.following = {}
            self.following[word] = node
        return node

    def add(self, value: Term | Cue, capitals: str) -> None:
        """Add a meaning, unless the words have it already."""
        if not capitals:
            if value not in self.plain:
                self.plain = (*self.plain, value)
        elif (meaning := Meaning(value, capitals)) not in self.proper:
            self.proper = (*self.proper, meaning)

    def fitting(self, tokens: Tokens, places: Sequence[int]) -> Sequence[Term | Cue]:
        """Return what the words mean as they are written: what asks more goes first."""
        if len(self.proper) == 1:
            (meaning,) = self.proper
            return (meaning.value,) if meaning.fits(tokens, places) else self.plain
        fitting = [meaning for meaning in self.proper if meaning.fits(tokens, places)]
        if not fitting:
            return self.plain
        most = max(asked(meaning.capitals) for meaning in fitting)
        return [m.value for m in fitting if asked(m.capitals) == most]


class Lexicon:
    """A trie over tokens: the longest form at a token wins.

    What begins with a word is packed until a text has that word.
    """

    def __init__(self, forms: Packed | Iterable[tuple[str, Term | Cue]]) -> None:
        self._packed = forms if isinstance(forms, Packed) else Packed.of(forms)
        self._opened: dict[str, _Node] = {}
        #: The words that a form begins with, in lower case.
        self.openings: Collection[str] = self._packed.forms.keys()

    @classmethod
    def parse(cls, text: str) -> "Lexicon":
        """Return the lexicon that `format` wrote.

        Raises:
            ValueError: it did not write *text*.
        """
        return cls(Packed.parse(text))

    def format(self) -> str:
        """Return the lexicon as a text, from which it is there in a moment."""
        return self._packed.format()

    @cached_property
    def words(self) -> frozenset[str]:
        """Every word of every form, in lower case."""
        return self._packed.words()

    def alone(self, word: str) -> tuple[Sequence[Term | Cue], frozenset[str]] | None:
        """Return what *word* by itself means, and what a longer form goes on with.

        None where that depends on its capitals.
        """
        node = self._begun(word) or _Node()
        if node.proper:
            return None
        # What stands in quotes may go on, too.
        following = {*node.following, _QUOTE} if node.following else ()
        return node.plain, frozenset(following)

    def longest(
        self, tokens: Tokens, first: int, stop: int | None = None
    ) -> tuple[int, Sequence[Term | Cue]]:
        """Return the end of the longest form at token *first*, and what it means.

        The end is *first* itself where no form begins. None reaches beyond *stop*.
        """
        lower = tokens.lower
        end = len(lower)
        stop = end if stop is None or stop > end else stop
        if first >= stop or lower[first] not in self.openings:
            return first, ()  # as at most words
        node: _Node | None = self._begun(lower[first])
        best: Sequence[Term | Cue] = ()
        end = index = first
        quotes: list[int] = []
        while node is not None:
            meanings: Sequence[Term | Cue] = node.plain
            if node.proper:
                places: Sequence[int] = range(first, index + 1)
                if quotes:
                    places = [k for k in places if k not in quotes]
                meanings = node.fitting(tokens, places)
            if meanings:
                end, best = index + 1, meanings
                end += len(quotes) % 2 and end < stop and lower[end] == _QUOTE
            behind = lower[index + 1] if index + 1 < stop else ""
            if behind not in node.following and behind != _QUOTE:
                break  # as most words do
            node, index = self._next(node, lower, index + 1, stop, quotes)
        return end, best

    def _next(
        self,
        node: _Node,
        lower: Sequence[str],
        index: int,
        stop: int,
        quotes: list[int],
    ) -> tuple[_Node | None, int]:
        """Return the node behind *node* and the word at *index*, and where that is.

        A quote before a word that goes on is passed over ("along the 'Belt and Road'").
        """
        if index >= stop:
            return None, index
        inside = lower[index] == _QUOTE and index < stop - 1
        if inside and lower[index + 1] in node.following:
            quotes.append(index)
            index += 1
        word = lower[index]
        following = node.following.get(word)
        if isinstance(following, str):
            following = node.following[word] = self._grown(following)
        return following, index

    def _begun(self, word: str) -> _Node | None:
        """Return the node behind the first word of forms; None if none begins so."""
        node = self._opened.get(word)
        if node is None and word in self._packed.forms:
            groups = self._packed.behind(word)
            alone = groups.pop("", None)
            node = _Node() if alone is None else self._grown(alone)
            node.following = dict(groups)
            # Another thread may have made the same in the meantime.
            self._opened[word] = node
        return node

    def _grown(self, group: str) -> _Node:
        """Return the node of a group of forms, with all nodes behind it."""
        node = _Node()
        for others, capitals, value in self._packed.unpack(group):
            last = node
            for other in others:
                last = last.child(other)
            last.add(value, capitals)
        return node


def kept_lexicon(
    language: str,
    entries: Sequence[Entry],
    forms: Callable[[], Iterable[tuple[str, Term | Cue]]],
) -> Lexicon:
    """Return the lexicon of *forms*, made once for the same *entries*."""
    if not isinstance(entries, Entries):
        return Lexicon(forms())
    name = f"lexicon-{language}"
    kept = recall(name, entries.mark)
    if kept is not None:
        return Lexicon.parse(kept)
    lexicon = Lexicon(forms())
    keep(name, entries.mark, lexicon.format())
    return lexicon


def asked(capitals: str) -> tuple[int, int]:
    """Return how many words must be all capitals, and how many have a first one.

    Of the meanings of the same words those that ask for more go before the others:
    "Turkey" is the country, though "turkey" is a bird.
    """
    return capitals.count(ALL_CAPITALS), capitals.count(FIRST_CAPITAL)


def _is_written(word: str, wanted: str) -> bool:
    return word.isupper() if wanted == ALL_CAPITALS else word[0].isupper()
