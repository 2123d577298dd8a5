"""Statistic patterns: a small notation over the kinds of mention in a sentence.

A pattern is a line: a name, then elements parted by spaces. An element is a kind of
mention or alternatives (`to/at`); `?` makes it optional, `*` repeats it, `name:kinds`
says that a quantity of these kinds states that statistic, `>kinds` must follow, `!kinds`
must not stand before. The first pattern that names a quantity wins.
"""

import re
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Final

from tradefacts.errors import VocabularyError
from tradefacts.claiming.phrases import Item

#: Statistics that a pattern may name; "-" is a number that is no claim.
STATISTICS: Final = frozenset({
    "level", "change", "growth", "share", "growth_diff", "share_diff", "contribution",
    "none",
})  # fmt: skip
#: Groups of kinds that patterns use by one name.
_GROUPS: Final = {
    "amounts": ("money", "amount", "count"),
    "rates": ("percent", "fold", "times"),
    "moves": ("rise", "fall"),
    "time": ("period", "basis"),
}
#: Kinds that patterns look through.
_TRANSPARENT: Final = frozenset({"scope", "per", "pronoun", "respectively", "possessive"})
#: The letter of kinds that no pattern names.
_OTHER: Final = "\u4dff"
_ELEMENT_RE: Final = re.compile(
    r"(?P<look>[>!])? (?:(?P<name>[a-z_]+):)? (?P<kinds>[^?*:]+) (?P<many>[?*])?",
    re.VERBOSE,
)

#: The grammar of the core. Languages share it: their words are kinds here.
GRAMMAR: Final = """
record-number    record none:count
contribute-of    contribute share:percent of >phrase
contribute-among contribute share:percent >among
contribute-gain  contribute period? contribution:percent/points to/of gain
contribute-part  contribute period? share:percent
contribute       contribute period? contribution:points
contribute-by    contribute phrase? gain by contribution:percent/points
points-share-of  share-noun of? in? phrase? moves/level? by? share_diff:points
points-share     share-noun phrase? ,? moves/level? ,? moves? by? share_diff:points
share-from-to    share-noun of? in? phrase? in? phrase? moves from share:percent in? period? to share:percent
takes            takes for? at? share:percent >of/in/,/)/;/period/and/or/takes/level
takes-end        takes for? share:percent
share-of-is      share-noun of/in phrase level/to/of/at/,/moves/in/phrase* share:percent
share-is         share-noun phrase? level/to/of/at/moves/,/in* share:percent
percent-share    share:percent share-noun
percent-gain     growth:rates basis? period? gain
gain-percent     gain of/to/level/at/by growth:rates
growth-is        gain of/in? phrase? in? period? level/to/of/at/moves/by* growth:rates
move-percent     moves by? growth:rates
move-to-percent  gain of/in? phrase? moves to growth:percent
percent-more     growth:rates more/less
change-or        moves by? change:amounts ,? or growth:percent
or-percent       amounts )? ,? or share:percent
percent-among    !moves/by/gain share:percent ,? among
percent-of       !moves/by/gain share:percent of/in period? >phrase/total/among
times-more       growth:fold more/less
rise-from-to     moves from level:amounts in? period? to level:amounts
money-gain       change:money/amount basis? gain
gain-of-money    gain of/level change:money/amount
move-by-money    moves by change:amounts
move-money       moves change:money/amount
"""


class Grammar:
    """Patterns compiled to one regular expression each, over one letter a mention."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._letters: dict[str, str] = {}
        self._patterns = [_Pattern(line, self._letter) for line in lines if line.strip()]

    def _letter(self, kind: str) -> str:
        # From "一" on: letters that mean nothing to a regular expression.
        return self._letters.setdefault(kind, chr(0x4E00 + len(self._letters)))

    def statistics(self, items: Sequence[Item]) -> dict[int, tuple[str, str]]:
        """Return, for the index of each quantity named, its statistic and the pattern."""
        seen = [k for k, item in enumerate(items) if item.kind not in _TRANSPARENT]
        word = "".join(self._letters.get(kind_of(items[k]), _OTHER) for k in seen)
        found: dict[int, tuple[str, str]] = {}
        for pattern in self._patterns:
            for match in pattern.regex.finditer(word):
                for group, statistic in pattern.captures.items():
                    if match.start(group) >= 0:
                        found.setdefault(seen[match.start(group)], (statistic, pattern.name))
        return found


class _Pattern:
    def __init__(self, line: str, letter: "_Letter") -> None:
        self.name, *elements = line.split()
        self.captures: dict[str, str] = {}
        parts = []
        for element in elements:
            match = _ELEMENT_RE.fullmatch(element)
            if match is None:
                raise VocabularyError(
                    "patterns", self.name, f"unreadable element {element!r}",
                    "write kinds with /, then ? or *; name:kinds; >kinds; !kinds",
                )  # fmt: skip
            parts.append(self._element(match, letter))
        self.regex = re.compile("".join(parts))

    def _element(self, match: re.Match[str], letter: "_Letter") -> str:
        kinds = [
            kind
            for name in match["kinds"].split("/")
            for kind in _GROUPS.get(name, (name,))
        ]
        letters = "[" + "".join(map(letter, kinds)) + "]"
        if match["look"] == "!":
            return f"(?<!{letters})"
        if match["look"] == ">":
            return f"(?={letters})"
        if match["name"]:
            if match["name"] not in STATISTICS:
                raise VocabularyError(
                    "patterns", self.name, f"unknown statistic {match['name']!r}",
                    f"use one of {', '.join(sorted(STATISTICS))}",
                )  # fmt: skip
            group = f"g{len(self.captures)}"
            self.captures[group] = match["name"]
            return f"(?P<{group}>{letters})"
        # Bounded, so that matching stays linear in the sentence.
        return letters + {"*": "{0,6}", "?": "?", None: ""}[match["many"]]


class _Letter:
    def __call__(self, kind: str) -> str: ...


@cache
def core_grammar(extra: tuple[str, ...] = ()) -> Grammar:
    """Return the grammar of the core behind the lines that plugins add."""
    return Grammar([*extra, *GRAMMAR.strip().splitlines()])


def kind_of(item: Item) -> str:
    """Return the kind by which patterns know *item*."""
    kind = item.kind
    if kind in ("rise", "fall"):
        return "gain" if _value(item) == "noun" else kind
    if kind == "share":
        return "share-noun" if _value(item) == "noun" else "takes"
    return kind


def _value(item: Item) -> str:
    return getattr(getattr(item, "value", None), "value", "")
