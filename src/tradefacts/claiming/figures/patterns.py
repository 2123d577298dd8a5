"""Statistic patterns: a small notation over the kinds of mention in a sentence.

A pattern is a line: a name, then elements parted by spaces. An element is a kind of
mention or alternatives (`to/at`); `?` makes it optional, `*` repeats it, `name:kinds`
says that a quantity of these kinds states that statistic, `>kinds` must follow,
`!kinds` must not stand before. The first pattern that names a quantity wins.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache, cached_property
from typing import Final

from tradefacts.claiming.items import CLASSIFIED, TIMES, VALUED, Item, kind_of
from tradefacts.errors import VocabularyError
from tradefacts.model import Statistic
from tradefacts.reading.languages import cue_names
from tradefacts.reading.mentions import AMOUNT, COUNT, FOLD, MONEY, PERCENT, POINTS
from tradefacts.records import frozen, passing

#: Statistics that a pattern may name; "none" is a number that is no claim.
_STATISTICS: Final[Mapping[str, Statistic | None]] = {
    "level": "level",
    "change": "change",
    "growth": "growth",
    "share": "share",
    "growth_diff": "growth_diff",
    "share_diff": "share_diff",
    "contribution": "contribution",
    "none": None,
}
#: Groups of kinds that patterns use by one name.
_GROUPS: Final = {
    "amounts": ("money", "amount", "count", "classified"),
    "rates": ("percent", "fold", "times"),
    "moves": ("rise", "fall"),
    "time": ("period", "basis"),
    "colon": (":",),
}
#: Kinds that patterns look through.
_TRANSPARENT: Final = frozenset(
    {"scope", "per", "pronoun", "respectively", "possessive", "each"}
)
#: Kinds that can state something.
_STATING: Final = VALUED | {CLASSIFIED}
#: The kinds in which a claim can have each statistic.
_AMOUNTS: Final = frozenset({MONEY, AMOUNT, COUNT, CLASSIFIED})
_STATED_IN: Final[Mapping[str, AbstractSet[str]]] = {
    "level": _AMOUNTS | {PERCENT},
    "change": _AMOUNTS | {POINTS},
    "growth": frozenset({PERCENT, FOLD, TIMES}),
    "share": frozenset({PERCENT}),
    "growth_diff": frozenset({POINTS}),
    "share_diff": frozenset({POINTS}),
    "contribution": frozenset({PERCENT, POINTS}),
    "none": _STATING,
}
#: Kinds that state nothing and are no cues.
_OTHERS: Final = frozenset({
    "gain", "mark", "period", "phrase", "share-noun", "streak", "takes", "word",
})  # fmt: skip
#: The letter of kinds that no pattern names.
_OTHER: Final = "\u4dff"
_ELEMENT_RE: Final = re.compile(
    r"(?P<look>[>!])? (?:(?P<name>[a-z_]+):)? (?P<kinds>[^?*:]+) (?P<many>[?*])?",
    re.VERBOSE,
)

#: The grammar of the core. Languages share it: their words are kinds here.
GRAMMAR: Final = """
portion          portion company? with? phrase? period? phrase? share-noun? in? level/to/at/moves/* share:percent
portion-points   portion phrase? share-noun moves by? share_diff:points
portion-from-to  portion company? phrase? share-noun level/moves/,* from in? period? share:percent moves to? period? share:percent
share-led        share-noun phrase? level/moves/,* from in? period? share:percent moves to? period? share:percent
more-than-amount than period phrase? level:amounts more/less change:amounts
more-than-before basis level:amounts more/less change:amounts
more-led         than period/phrase more/less change:money/amount/classified
rate-led         than period/phrase more/less growth:rates
more-on-basis    basis period? more/less change:money/amount/classified
rate-on-basis    basis period? more/less growth:rates
contribution-at  contribution-rate level/to/at/moves* contribution:percent/points
contribute-moved contribute period? phrase? gain/moves/peer contribution:points
contribute-gained contribute period? phrase? gain contribution:percent
contribute-of    contribute share:percent of >phrase
contribute-among contribute share:percent >among
contribute-gain  contribute period? contribution:percent/points to/of phrase? gain/peer
contribution-is  contribute to phrase? gain/peer of/in? phrase? in? period? level/to/of/at* contribution:percent/points
contribute-pull  contribute phrase? gain/peer? of? phrase? by/of contribution:points
contribute-lift  moves gain/peer of? phrase by contribution:points
contribute-whole contribute gain/peer? of? phrase gain? contribution:points
contribute-most  contribute period? phrase? contribution:percent of? phrase? gain
contribute-part  contribute period? share:percent
contribute-all   contribute phrase share:percent >phrase
contribute-of-all contribute phrase share:percent
contribute       contribute to? period? contribution:points
takes-of-gain    takes for? contribution:percent of/among phrase? gain
of-total-gain    !moves/by contribution:percent among gain
percent-of-gain  !moves/by/gain/with/at/to/level contribution:percent of/among phrase? gain
contribute-by    contribute phrase? gain by contribution:percent/points
share-moved-to   share-noun of/in? phrase? in? phrase? moves by? growth:percent to share:percent
points-share-of  share-noun of? in? phrase? moves/level? by? share_diff:points
points-share     share-noun phrase? ,? moves/level? ,? moves? by? share_diff:points
share-from-to    share-noun of? in? phrase? in? phrase? level? moves/gain? from share:percent basis? in? period? to share:percent
percent-gain     growth:rates basis? period? gain
percent-more     growth:rates more/less
takes            takes for? at? share:percent >of/in/,/)/;/period/and/or/takes/level
takes-end        takes for? share:percent
takes-whole      takes for? phrase share:percent
share-of-is      share-noun of/in phrase level/to/of/at/,/colon/moves/in/phrase/period/total* share:percent
share-of-then    share-noun phrase? more/less/than period share:percent
share-is         share-noun of/in/among? phrase? level/to/of/at/moves/,/colon/in* share:percent
percent-share    share:percent share-noun
gain-from-to     gain of/in? phrase? in? period? level? moves from growth:percent in? period? to growth:percent
gain-led-from-to gain phrase? ,? from/than period? growth:percent moves to? period? growth:percent
gain-from        gain of/in? phrase? in? period? level? moves from growth:percent
of-all-and       of phrase , phrase level share:percent in period and share:percent >in
of-all           of phrase , phrase level share:percent >in/,/;
gain-percent     gain of/to/level/at/by growth:rates
growth-is        gain of/in? phrase? in? period? level/to/of/at/moves/by* growth:rates
move-percent-by  moves by? growth:percent ( change:money/amount )
move-percent     moves by? growth:rates
move-basis-by    moves basis by growth:rates
change-basis-by  moves basis by change:amounts
move-to-percent  gain of/in? phrase? moves by/points/,/in/time* to growth:percent
change-or        moves/gain basis? by/of/at? change:amounts (? amounts? )? basis? ,? or growth:percent
percent-or       moves/gain by/of/at? percent basis? over/in/between? period? ,? or by? change:money/amount
amount-or-more   change:amounts or growth:percent more/less than
amount-or-more   change:amounts , or growth:percent , more/less than
percent-or-more  growth:percent ,? or change:money/amount ,? more/less
or-percent       amounts phrase? among? )? ,? or share:percent
or-percent-of    amounts of phrase in? period? ,? or share:percent
percent-among    !moves/by/gain share:percent ,? among
among-percent    among ,? share:percent
percent-of       !moves/by/gain share:percent of/in period? >phrase/total/among
amount-more      change:amounts more/less than
amount-more-rate change:money/amount ( growth:percent ) more/less than
more-by-count    more/moves change:count than/against
count-more       change:count more/less basis
money-more       change:money/amount more/less
percent-of-other !moves/by/gain/to/at/level/than none:percent of >level/moves/gain/takes
times-more       growth:fold more/less
times-a-rate     none:times >percent
rise-from-to     moves from level:amounts in? period? to level:amounts
money-gain       change:money/amount basis? gain
gain-of-money    gain of/level change:amounts
gain-in-of-money gain in phrase of change:money
gain-in-brackets gain in phrase ( change:money/amount )
move-count       moves change:classified
move-by-money    moves by change:amounts
exceed-by        exceed peer? phrase? in/of? period phrase? by change:money/amount
move-money       moves change:money/amount
more-classified  more/less change:classified
"""  # noqa: E501 - a pattern is one line


@passing
class Fit:
    """What a quantity states, and the pattern or rule that tells so."""

    #: None where the number is no claim.
    statistic: Statistic | None
    rule: str


class Grammar:
    """Patterns compiled to one regular expression each, over one letter a mention."""

    def __init__(self, lines: Iterable[str]) -> None:
        self._letters: dict[str, str] = {}
        self._patterns = [
            _compile(line, self._letter) for line in lines if line.strip()
        ]

    def _letter(self, kind: str) -> str:
        # From "À" on: letters that mean nothing to a regular expression, and of which
        # sets are quickly made.
        return self._letters.setdefault(kind, chr(0xC0 + len(self._letters)))

    @cached_property
    def _by_rarest(self) -> Mapping[str, Sequence[tuple[int, "_Pattern"]]]:
        """The patterns with their places, by the letters that the fewest others need.

        A sentence has few letters: it asks for the patterns of each.
        """
        used = Counter(k for p in self._patterns for need in p.needed for k in need)
        found: dict[str, list[tuple[int, _Pattern]]] = {}
        for place, pattern in enumerate(self._patterns):
            for letter in min(pattern.needed, key=lambda n: sum(used[k] for k in n)):
                found.setdefault(letter, []).append((place, pattern))
        return found

    def fits(self, items: Sequence[Item]) -> dict[int, Fit]:
        """Return what each quantity that a pattern names states, by its index."""
        seen, word = self._spell(items)
        found: dict[int, Fit] = {}
        letters, asked = set(word), self._by_rarest
        patterns = dict(p for letter in letters & asked.keys() for p in asked[letter])
        for _, pattern in sorted(patterns.items()):
            if any(map(letters.isdisjoint, pattern.needed)):
                continue
            for match in pattern.regex.finditer(word):
                for group, fit in pattern.captures.items():
                    if match.start(group) >= 0:
                        found.setdefault(seen[match.start(group)], fit)
        return found

    def match(self, items: Sequence[Item], index: int) -> tuple[str, int, int] | None:
        """Return the pattern that names the quantity at *index*, as its line.

        With it stand the first and the last item that it takes in.
        """
        seen, word = self._spell(items)
        for pattern in self._patterns:
            for match in pattern.regex.finditer(word):
                starts = {match.start(group) for group in pattern.captures}
                if any(start >= 0 and seen[start] == index for start in starts):
                    return pattern.line, seen[match.start()], seen[match.end() - 1]
        return None

    def _spell(self, items: Sequence[Item]) -> tuple[list[int], str]:
        """Return which items patterns see, and the word that their letters make."""
        seen = [k for k, item in enumerate(items) if item.kind not in _TRANSPARENT]
        letters = self._letters
        return seen, "".join(letters.get(kind_of(items[k]), _OTHER) for k in seen)


@frozen
class _Pattern:
    #: As it is written.
    line: str
    _expression: str
    #: What each group of the expression states.
    captures: Mapping[str, Fit]
    #: Letters of each of which one must be there; those of groups go first.
    needed: Sequence[AbstractSet[str]]

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The expression, compiled when a sentence has what it needs."""
        return re.compile(self._expression)


def _compile(line: str, letter: Callable[[str], str]) -> _Pattern:
    """Return the pattern that *line* writes, each kind as the letter that it has."""
    name, *elements = line.split()
    captures: dict[str, Fit] = {}
    parts, stated, others = [], [], []
    for element in elements:
        match = _ELEMENT_RE.fullmatch(element)
        if match is None:
            raise VocabularyError(
                "patterns",
                name,
                f"unreadable element {element!r}",
                "write kinds with /, then ? or *; name:kinds; >kinds; !kinds",
            )
        letters = "".join(letter(kind) for kind in _kinds(match["kinds"]))
        part = _expression(f"[{letters}]", match["look"], match["many"])
        if match["name"] and not match["look"]:
            group = f"g{len(captures)}"
            captures[group] = Fit(_statistic(name, match["name"]), name)
            part = f"(?P<{group}>[{letters}])"
            stated.append(frozenset(letters))
        elif match["look"] != "!" and match["many"] is None:
            others.append(frozenset(letters))
        parts.append(part)
    expression = "".join(parts)
    return _Pattern(" ".join(line.split()), expression, captures, [*stated, *others])


def _kinds(names: str) -> list[str]:
    return [kind for name in names.split("/") for kind in _GROUPS.get(name, (name,))]


def _expression(letters: str, look: str | None, many: str | None) -> str:
    if look == "!":
        return f"(?<!{letters})"
    if look == ">":
        return f"(?={letters})"
    # Bounded, so that matching stays linear in the sentence.
    return letters + {"*": "{0,6}", "?": "?", None: ""}[many]


def _statistic(pattern: str, name: str) -> Statistic | None:
    if name not in _STATISTICS:
        raise VocabularyError(
            "patterns",
            pattern,
            f"unknown statistic {name!r}",
            f"use one of {', '.join(sorted(_STATISTICS))}",
        )
    return _STATISTICS[name]


def check_pattern(line: str) -> None:
    """Refuse a pattern that can be read and that no sentence could ever fit.

    Raises:
        VocabularyError: a kind is not known, or no quantity states anything.
    """
    Grammar([line])
    name, *elements = line.split()
    matches = [m for m in map(_ELEMENT_RE.fullmatch, elements) if m is not None]
    for kind in (kind for match in matches for kind in _kinds(match["kinds"])):
        if any(map(str.isalpha, kind)) and kind not in known_kinds():
            from difflib import get_close_matches  # noqa: PLC0415 - few are wrong

            close = get_close_matches(kind, sorted(known_kinds()), n=1)
            remedy = f"write {close[0]}" if close else "use a kind of mention"
            raise VocabularyError("patterns", name, f"unknown kind {kind!r}", remedy)
    stating = [match for match in matches if match["name"]]
    if not any(_kinds(match["kinds"]) for match in stating):
        reason = "no quantity states anything in it"
        remedy = "write statistic:kinds, such as share:percent"
        raise VocabularyError("patterns", name, reason, remedy)
    for match in stating:
        allowed = _STATED_IN[match["name"]]
        if wrong := [kind for kind in _kinds(match["kinds"]) if kind not in allowed]:
            reason = f"{wrong[0]} states no {match['name']}"
            remedy = f"use {', '.join(sorted(allowed))}"
            raise VocabularyError("patterns", name, reason, remedy)


@cache
def known_kinds() -> frozenset[str]:
    """Return the kinds of mention that are words; marks stand for themselves."""
    return cue_names() | _STATING | _OTHERS | _GROUPS.keys()


@cache
def core_grammar(extra: tuple[str, ...] = ()) -> Grammar:
    """Return the grammar of the core behind the lines that plugins add."""
    return Grammar([*extra, *GRAMMAR.strip().splitlines()])
