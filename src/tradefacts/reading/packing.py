"""The forms of a lexicon, packed into strings: a text asks for few of them."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Final

import attrs

from tradefacts.reading.mentions import Cue, Term
from tradefacts.reading.tokens import tokenize
from tradefacts.records import frozen

#: What capitals a word of a form asks for.
ALL_CAPITALS: Final = "U"
FIRST_CAPITAL: Final = "u"
EITHER: Final = "."
#: Forms that are cut into words without looking closer.
_WORDS_RE: Final = re.compile("[A-Za-z]+(?: [A-Za-z]+)*")
#: What parts them. No word has white space in it.
_LINE: Final = "\n"
_GROUP: Final = "\v"
_FIELD: Final = "\t"
#: Each form has its other words, its capitals, and the number of its meaning.
_FIELDS: Final = 3


@frozen
class Packed:
    """Forms by their first two words, with the others and what they mean."""

    #: By the first word, in lower case: groups by the second, of fields by form.
    forms: dict[str, str]
    #: Meanings by their number; those that nobody asked for yet are JSON.
    _meanings: list[Term | Cue | str]

    @classmethod
    def of(cls, forms: Iterable[tuple[str, Term | Cue]]) -> "Packed":
        """Return *forms* with what they mean, in order."""
        numbers: dict[Term | Cue, int] = {}
        packed: dict[str, dict[str, list[str]]] = {}
        for form, value in forms:
            first, rest, capitals = _parts(form)
            if first:
                second, _, others = rest.partition(" ")
                number = str(numbers.setdefault(value, len(numbers)))
                fields = packed.setdefault(first, {}).setdefault(second, [second])
                fields += others, capitals, number
        return cls(
            {
                first: _GROUP.join(map(_FIELD.join, groups.values()))
                for first, groups in packed.items()
            },
            list(numbers),
        )

    @classmethod
    def parse(cls, text: str) -> "Packed":
        """Return what `format` wrote.

        Raises:
            ValueError: it did not write *text*.
        """
        meanings, forms = text.split(_LINE * 2)
        lines = forms.split(_LINE) if forms else []
        firsts, groups = lines[::2], lines[1::2]
        return cls(dict(zip(firsts, groups, strict=True)), [*meanings.split(_LINE)])

    def format(self) -> str:
        """Return all of it as one text, which `parse` reads in a moment."""
        meanings = (m if isinstance(m, str) else _written(m) for m in self._meanings)
        forms = (f"{first}{_LINE}{groups}" for first, groups in self.forms.items())
        return f"{_LINE.join(meanings)}{_LINE * 2}{_LINE.join(forms)}"

    def behind(self, first: str) -> dict[str, str]:
        """Return the groups of forms that begin with a word, by their second word.

        That of the word alone stands under "".
        """
        groups = (group.split(_FIELD, 1) for group in self.forms[first].split(_GROUP))
        return dict(groups)

    def unpack(self, group: str) -> Iterator[tuple[list[str], str, Term | Cue]]:
        """Yield the forms of a group: words from the third, capitals, the meaning."""
        fields = group.split(_FIELD)
        for at in range(0, len(fields), _FIELDS):
            others, capitals, number = fields[at : at + _FIELDS]
            yield others.split(), capitals, self._meaning(int(number))

    def words(self) -> frozenset[str]:
        """Return every word of every form, in lower case."""
        said = {*self.forms}
        for first in self.forms:
            for second, group in self.behind(first).items():
                said.add(second)
                said.update(" ".join(group.split(_FIELD)[::_FIELDS]).split())
        return frozenset(said - {""})

    def _meaning(self, number: int) -> Term | Cue:
        meaning = self._meanings[number]
        if isinstance(meaning, str):
            meaning = self._meanings[number] = _read(meaning)
        return meaning


def capitals_of(words: Iterable[str]) -> str:
    """Return the capitals that *words* ask for, one character a word; "" if none."""
    wanted = "".join(map(_wanted, words))
    return wanted if wanted.strip(EITHER) else ""


def _wanted(word: str) -> str:
    letters = word.replace(".", "")
    if len(letters) > 1 and letters.isupper():
        return ALL_CAPITALS
    return FIRST_CAPITAL if letters[:1].isupper() else EITHER


def _parts(form: str) -> tuple[str, str, str]:
    """Return the first word of a form, its others, and the capitals that it asks for.

    The words are in lower case; there is no first one in a form without any.
    """
    if _WORDS_RE.fullmatch(form):
        said, written = form.lower(), form
        first, _, rest = said.partition(" ")
        return first, rest, "" if said == written else capitals_of(written.split(" "))
    tokens = tokenize(form)
    if not tokens.lower:
        return "", "", ""
    capitals = "" if form.islower() else capitals_of(tokens.surfaces())
    return tokens.lower[0], " ".join(tokens.lower[1:]), capitals


def _written(meaning: Term | Cue) -> str:
    """Return a meaning as JSON: its fields, in their order."""
    values = attrs.astuple(meaning, recurse=False)
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def _read(written: str) -> Term | Cue:
    values = json.loads(written)
    if len(values) == len(attrs.fields(Cue)):
        return Cue(*values)
    dimension, code, implies, *others = values
    return Term(dimension, code, tuple(map(tuple, implies)), *others)
