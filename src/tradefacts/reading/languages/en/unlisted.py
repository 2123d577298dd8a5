"""Products and partners that no vocabulary lists, by where English puts them.

"Exports of flags" are not all exports: to read them as such would be a wrong fact. The
words behind "exports of", before "exports", between listed products and behind a
number of things shipped are a product, and their code is the words themselves. A name
behind "exports to" has no code: it narrows what the figure is of.
"""

from collections.abc import Sequence
from typing import Final

import attrs

from tradefacts.reading.languages.en.words import word_list
from tradefacts.reading.mentions import AMOUNT, COUNT, QUANTITIES, Cue, Mention, Term
from tradefacts.reading.tokens import WORD, Tokens

#: The most words that a product is named with.
_LONGEST: Final = 4
#: The fewest letters before an ending that makes an adjective.
_STEM: Final = 4
_FLOWS: Final = frozenset({"exports", "imports"})
#: What a sentence goes on with behind its subject.
_PREDICATES: Final = frozenset({"rise", "fall", "level", "share", "contribute"})
#: What may follow a member of a list of products.
_BEHIND_MEMBER: Final = _PREDICATES | {
    ",", "and", "to", "from", "with", "in", "respectively", "period",
}  # fmt: skip
#: What a partner stands behind, and how many mentions there must be for one.
_WITH: Final = frozenset({"to", "with", "from"})
_NAMED: Final = 2
#: Behind these a noun depends on the one before.
_LINKS: Final = _WITH | {"of", "in", "by", "through", "on", "at", "for", "and"}
_JOINTS: Final = frozenset({",", "and"})
#: What a product may stand behind, besides a word of where it comes from.
_BEFORE_PRODUCT: Final = _JOINTS | {"of", COUNT}


def add_unlisted(
    tokens: Tokens, mentions: Sequence[Mention], first: int, last: int
) -> list[Mention]:
    """Return *mentions* and the products that no list has, in order.

    The sentence has the tokens from *first* up to *last*.
    """
    if not any(_is_shipping(mention) for mention in mentions):
        return list(mentions)
    finder = _Finder(tokens, mentions, last)
    start = first
    for index, mention in enumerate(mentions):
        if start < mention.first:
            finder.look(index, start)
        finder.found.append(mention)
        start = mention.last
    finder.look(len(mentions), start)
    return finder.found


def _is_shipping(mention: Mention) -> bool:
    """Tell whether a flow is mentioned that a product may stand beside."""
    term = mention.value
    return isinstance(term, Term) and term.dimension in {"flow", "mode", "firm"}


@attrs.define
class _Finder:
    """Looks between the mentions of a sentence, from left to right."""

    tokens: Tokens
    mentions: Sequence[Mention]
    last: int
    found: list[Mention] = attrs.Factory(list)

    def look(self, index: int, start: int) -> None:
        """Add the products between token *start* and mention *index*."""
        following = self.mentions[index] if index < len(self.mentions) else None
        end = following.first if following is not None else self.last
        if start == end:
            return
        name = self._name(start, end) if self._names_partner(start) else 0
        if name:
            self._narrow(start + name)
            start += name
        behind = self._behind(start, end) if self._may_take() else 0
        if behind and self._names_behind(behind, following):
            self._add(start, start + behind)
            start += behind
        if following is not None and start < end and self._is_head(index):
            run = self._before(start, end)
            if run:
                self._add(end - run, end)
        elif following is not None and start < end and _is_trade(following):
            self._note_regime(start, end)

    def _add(self, first: int, last: int) -> None:
        tokens = self.tokens
        code = "-".join(tokens.lower[first:last])
        start, end = tokens.start[first], tokens.end[last - 1]
        term = Term("product", code)
        self.found.append(Mention("term", start, end, term, first, last))

    # -- behind "exports to" ---------------------------------------------------------

    def _name(self, start: int, end: int) -> int:
        """Return how many words from *start* on are a name, 0 for none."""
        tokens, at = self.tokens, start
        while at < end and tokens.kind[at] == WORD and tokens.surface(at)[0].isupper():
            at += 1
        # "To Huawei's plants": a name with more behind it is not understood.
        followed = at < end and tokens.kind[at] == WORD and tokens.lower[at] != "'s"
        stops = followed and tokens.lower[at] not in word_list("unlisted", "stops")
        return 0 if stops or at - start > _LONGEST else at - start

    def _names_partner(self, start: int) -> bool:
        """Tell whether "exports to" or "exports of toys to" stands up to *start*."""
        if len(self.found) < _NAMED or self.found[-1].kind not in _WITH:
            return False
        head = self.found[-2]
        return self.found[-1].last == start and (_is_flow(head) or _is_product(head))

    def _narrow(self, last: int) -> None:
        """Let the joint before a name, and the name, narrow what they stand behind."""
        joint = self.found.pop()
        end = self.tokens.end[last - 1]
        value = Cue("scope", "word")
        self.found.append(Mention("scope", joint.start, end, value, joint.first, last))

    # -- behind a word that takes a product ------------------------------------------

    def _behind(self, start: int, end: int) -> int:
        """Return how many words from *start* on may name a product, 0 for none."""
        at = start
        while at < end and self._is_word(at):
            at += 1
        length = at - start
        if not 0 < length <= _LONGEST or (at < end and not self._parts(at)):
            return 0
        return length if _names_product(self.tokens.lower[start:at]) else 0

    def _may_take(self) -> bool:
        """Tell whether a product may stand behind what was found last."""
        if not self.found:
            return False
        before = self.found[-1]
        return before.kind in _BEFORE_PRODUCT or _is_origin(before)

    def _names_behind(self, length: int, following: Mention | None) -> bool:
        """Tell whether what stands before asks for a product."""
        last = len(self.found) - 1
        before = self.found[last]
        end = before.last + length
        near = following if following and following.first == end else None
        if near is not None and near.kind == "term":
            return False  # "exports of raw silk": they tell of a listed word
        if before.kind == COUNT:
            return self.tokens.lower[end - 1].endswith("s") and self._is_shipped(last)
        if before.kind in {",", "and"}:
            goes_on = near is not None and near.kind in _BEHIND_MEMBER
            return goes_on and self._lists_products(last)
        return self._takes_product(last)

    def _lists_products(self, last: int) -> bool:
        """Tell whether a list of what is shipped stands up to *last*."""
        at = last
        while at > 0 and (
            _is_product(self.found[at]) or self.found[at].kind in _JOINTS
        ):
            at -= 1
        return at < last and self._takes_product(at)

    def _takes_product(self, last: int) -> bool:
        """Tell whether "exports of" or "exported 5 tonnes of" stands up to *last*."""
        of = last - 1 if _is_origin(self.found[last]) else last
        if of < 1 or self.found[of].kind != "of":
            return False
        head = self.found[of - 1]
        return _is_flow(head) or (head.kind == AMOUNT and self._is_shipped(of - 1))

    def _is_shipped(self, index: int) -> bool:
        """Tell whether the quantity at *index* is shipped ("exported 300 kites")."""
        at = index - 1
        while at > 0 and self.found[at].kind == "article":
            at -= 1
        verb = self.found[at].value if at >= 0 else None
        return isinstance(verb, Term) and verb.verb and verb.code in _FLOWS

    # -- before "exports" ------------------------------------------------------------

    def _is_head(self, index: int) -> bool:
        """Tell whether mention *index* is a noun that a product may stand before."""
        mention = self.mentions[index]
        word = self.tokens.lower[mention.first]
        if not _is_flow(mention) or word not in word_list("unlisted", "flows"):
            return False
        following = self.mentions[index + 1 : index + 2]
        # "The farm exports 300 kites" has a verb.
        return not any(
            m.kind in QUANTITIES and m.first == mention.last for m in following
        )

    def _before(self, start: int, end: int) -> int:
        """Return how many words right before *end* name a product, 0 for none."""
        first = end
        while first > start and self._is_word(first - 1):
            first -= 1
        while first < end and _is_adjective(self.tokens.lower[first]):
            first += 1
        length = end - first
        if not 0 < length < _LONGEST or (first == start and self._follows_term()):
            return 0
        if self.tokens.word(first - 1) in word_list("unlisted", "determiners"):
            return 0  # "the workshop exports": a verb
        return length if _names_product(self.tokens.lower[first:end]) else 0

    def _follows_term(self) -> bool:
        """Tell whether a term stands right before that is no place."""
        before = self.found[-1] if self.found else None
        term = before.value if before is not None else None
        return isinstance(term, Term) and term.dimension not in {"place", "group"}

    def _note_regime(self, start: int, end: int) -> None:
        """Let the name of a regime without a code narrow its trade ("border trade")."""
        regimes = word_list("unlisted", "regimes")
        first = end
        while first > start and self.tokens.lower[first - 1] in regimes:
            first -= 1
        before = self.found[-1] if self.found else None
        # "Exports through border trade" are exports: there it heads nothing.
        joined = before is not None and before.last == first and before.kind in _LINKS
        if first < end and not joined:
            begin, stop = self.tokens.start[first], self.tokens.end[end - 1]
            value = Cue("scope", "word")
            self.found.append(Mention("scope", begin, stop, value, first, end))

    # -- words -----------------------------------------------------------------------

    def _is_word(self, index: int) -> bool:
        tokens = self.tokens
        word = tokens.lower[index]
        return (
            tokens.kind[index] == WORD
            and word.isascii()
            and word.isalpha()
            and word not in word_list("unlisted", "stops")
            and (tokens.surface(index).islower() or self._is_capital_allowed(index))
        )

    def _is_capital_allowed(self, index: int) -> bool:
        """Tell whether a capital makes no name: it opens the sentence."""
        return index == 0 or self.tokens.word(index - 1) in {".", '"'}

    def _parts(self, index: int) -> bool:
        """Tell whether what stands at *index* ends a product's name."""
        tokens = self.tokens
        return (
            tokens.kind[index] != WORD
            or tokens.lower[index] in word_list("unlisted", "stops")
        )  # fmt: skip


def _is_flow(mention: Mention) -> bool:
    term = mention.value
    return (
        isinstance(term, Term)
        and term.dimension == "flow"
        and term.code in _FLOWS
        and not term.verb
    )


def _is_trade(mention: Mention) -> bool:
    term = mention.value
    return isinstance(term, Term) and (term.dimension, term.code) == ("flow", "trade")


def _is_product(mention: Mention) -> bool:
    term = mention.value
    return isinstance(term, Term) and term.dimension == "product"


def _is_origin(mention: Mention) -> bool:
    """Tell whether the mention says where goods come from ("African sesame")."""
    term = mention.value
    return isinstance(term, Term) and term.adjective


def _names_product(words: Sequence[str]) -> bool:
    """Tell whether *words* name a product.

    A noun does, and "goods" behind a word that tells which ("farm products").
    """
    *modifiers, head = words
    if head in word_list("unlisted", "generic"):
        return any(
            word not in word_list("unlisted", "adjectives") for word in modifiers
        )
    return not (_is_adjective(head) or head in word_list("unlisted", "heads_none"))


def _is_adjective(word: str) -> bool:
    if word in word_list("unlisted", "adjectives"):
        return True
    # "Annual" is an adjective, "coal" is none, nor are "seed" and "cheese".
    endings = word_list("unlisted", "adjective_endings")
    return word[_STEM:].endswith(tuple(endings))
