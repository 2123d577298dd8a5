"""Companies: names that are known, or that what stands beside them tells.

Whoever "exported 300 cars" under an unknown name is a company, or a place that is not
known: in neither case is the figure that of the country or province.
"""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.items import term_in
from tradefacts.reading.mentions import QUANTITIES, Cue, Mention, Term
from tradefacts.reading.tokens import MARK, WORD, Tokens
from tradefacts.reading.wordsets import WordSets
from tradefacts.records import frozen

#: The longest name, in tokens.
_LONGEST: Final = 6
#: A bracket, the place in it, and the other bracket.
_SEAT: Final = 3
#: Behind a verb of trade they tell that it is no participle ("exported 300 cars").
_OBJECTS: Final = QUANTITIES | {"superlative", "record", "number-of"}
#: How long an aside between a name and its verb may be, in tokens.
_ASIDE: Final = 12
#: How far behind its owner a flow may stand ("BYD's own exports"), in tokens.
_OWNED: Final = 2


def name_companies(
    mentions: Sequence[Mention], tokens: Tokens, words: WordSets
) -> list[Mention]:
    """Return *mentions* with the names of companies that trade put among them."""
    namer = _Namer(mentions, tokens, words)
    found = [
        name
        for index, mention in enumerate(mentions)
        if mention.kind == "term"
        and (flow := term_in(mention, "flow")) is not None
        and (name := namer.name_at(index, flow)) is not None
    ]
    if not found:
        return list(mentions)
    kept = [m for m in mentions if not any(_covers(name, m) for name in found)]
    return sorted([*kept, *found], key=lambda mention: mention.first)


def _is_company(mention: Mention) -> bool:
    """Tell whether the vocabularies know the company."""
    term = term_in(mention, "institution")
    return term is not None and term.code == "companies"


def _covers(name: Mention, mention: Mention) -> bool:
    return name.first <= mention.first and mention.last <= name.last


@frozen
class _Namer:
    mentions: Sequence[Mention]
    tokens: Tokens
    words: WordSets

    def name_at(self, index: int, flow: Term) -> Mention | None:
        """Return the name whose trade the *flow* at *index* is, or None."""
        if flow.verb:
            return self._exporter(index)
        return self._owner(index) or self._agent(index) or self._place_of(index)

    def _exporter(self, index: int) -> Mention | None:
        """Return the name before a verb: "BYD also exported"."""
        last = self.mentions[index].first
        while last > 0 and self.tokens.lower[last - 1] in self.words.adverbs:
            last -= 1
        name = self._name_before(self._before_aside(last))
        if name is None or not (self._opens_sentence(name) and self._is_unknown(name)):
            return name
        # "Ginseng exported to Japan": its capital says nothing.
        following = self.mentions[index + 1 : index + 2]
        return name if any(m.kind in _OBJECTS for m in following) else None

    def _before_aside(self, last: int) -> int:
        """Return where an aside on the name begins (", founded in 1988, exported")."""
        lower = self.tokens.lower
        if last < 1 or lower[last - 1] != ",":
            return last
        for at in range(last - 2, max(0, last - _ASIDE), -1):
            if lower[at] == ",":
                name = self._name_before(at)
                opens = name is not None and self._opens_clause(name.first)
                return at if opens else last
            if self.tokens.kind[at] == MARK:
                break
        return last

    def _opens_clause(self, first: int) -> bool:
        return first == 0 or self.tokens.kind[first - 1] == MARK

    def _place_of(self, index: int) -> Mention | None:
        """Return the name at which, or of which, there is a flow.

        "At BYD, exports", "BYD, whose exports".
        """
        last, lower = self.mentions[index].first, self.tokens.lower
        whose = last > 0 and lower[last - 1] in self.words.personal
        last -= int(whose)
        if last < 1 or lower[last - 1] != ",":
            return None
        name = self._name_before(last - 1)
        at = name is not None and name.first > 0 and lower[name.first - 1] == "at"
        return name if whose or at else None

    def _owner(self, index: int) -> Mention | None:
        """Return the name that possesses a flow: "BYD's exports"."""
        owning = self.mentions[index - 1] if index else None
        if owning is None or owning.kind != "possessive":
            return None
        near = self.mentions[index].first - owning.last <= _OWNED
        return self._name_before(owning.first) if near else None

    def _agent(self, index: int) -> Mention | None:
        """Return the name of whom a flow is by: "exports by BYD", "of BYD"."""
        flow, joint = self.mentions[index], self.mentions[index + 1 : index + 2]
        if not joint or joint[0].first != flow.last:
            return None
        first = joint[0].last
        name = self._mention(first, self._end(first))
        if name is None or joint[0].kind not in {"by", "of"}:
            return None
        # "Exports of Moutai": goods have names, too.
        return name if joint[0].kind == "by" or self._is_firm(name) else None

    def _end(self, first: int) -> int:
        """Return where a name ends, with its seat in brackets and what it makes."""
        last, lower = first, self.tokens.lower
        while last < min(len(self.tokens), first + _LONGEST):
            if self._is_name(last) or (last > first and self._is_made(last)):
                last += 1
            elif last > first and lower[last : last + _SEAT : 2] == ["(", ")"]:
                last += _SEAT
            else:
                break
        return last

    def _is_made(self, at: int) -> bool:
        """Tell whether a capitalized product stands at *at* ("Lantian Pump")."""
        goods = any(
            mention.first <= at < mention.last and term_in(mention, "product")
            for mention in self.mentions
        )
        return goods and self.tokens.surface(at)[0].isupper()

    def _is_firm(self, name: Mention) -> bool:
        """Tell whether a name by itself is that of a company ("X Group")."""
        names = self.tokens.lower[name.first : name.last]
        ends = "(" in names or names[-1] in self.words.company_ends
        return ends or not self._is_unknown(name)

    def _name_before(self, last: int) -> Mention | None:
        """Return the name that ends before token *last*, or None."""
        first = last
        while first > max(0, last - _LONGEST) and self._is_name(first - 1):
            first -= 1
        return self._mention(first, last)

    def _mention(self, first: int, last: int) -> Mention | None:
        tokens = self.tokens
        if first >= last or tokens.lower[last - 1] in self.words.place_ends:
            return None
        if self._is_plural(first, last):
            return None
        start, end = tokens.start[first], tokens.end[last - 1]
        return Mention("company", start, end, Cue("company", "name"), first, last)

    def _is_name(self, at: int) -> bool:
        """Tell whether a capitalized word that means nothing else stands at *at*."""
        tokens = self.tokens
        if tokens.kind[at] != WORD or len(tokens.lower[at]) == 1:
            return False
        holders = [m for m in self.mentions if m.first <= at < m.last]
        return tokens.surface(at)[0].isupper() and all(map(_is_company, holders))

    def _opens_sentence(self, name: Mention) -> bool:
        before = name.first - 1
        return name.last - name.first == 1 and (
            before < 0 or self.tokens.kind[before] != WORD
        )

    def _is_unknown(self, name: Mention) -> bool:
        return not any(_covers(name, mention) for mention in self.mentions)

    def _is_plural(self, first: int, last: int) -> bool:
        """Tell a plural ("Farmers", "SMEs"), which names no single company."""
        word = self.tokens.surface(last - 1)
        endings = tuple(self.words.plural_endings)
        acronym = word[:-1].isupper() and word.endswith(endings)
        return acronym or (last - first == 1 and word.lower().endswith(endings))
