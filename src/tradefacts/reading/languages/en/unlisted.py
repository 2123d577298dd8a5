"""Products and partners that no vocabulary lists, by where English puts them.

"Exports of flags" are not all exports: to read them as such would be a wrong fact. The
words behind "exports of" and "5 tonnes of", before "exports", between listed products,
behind a number of things shipped, and at the head of a clause with a figure of its own
are a product, and their code is the words themselves. A name behind "exports to", or in
a list of places, is a place without a code.
"""

from collections.abc import Callable, Sequence
from typing import Final

import attrs

from tradefacts.reading.languages.en.nouns import plural
from tradefacts.reading.languages.en.runs import (
    ADJECTIVES,
    LONGEST,
    code_of,
    is_plain,
    is_plural,
    names_others,
    run_before,
    run_from,
)
from tradefacts.reading.languages.en.words import word_list
from tradefacts.reading.mentions import (
    AMOUNT,
    COUNT,
    MONEY,
    QUANTITIES,
    UNCODED,
    Cue,
    Mention,
    Stated,
    Term,
)
from tradefacts.reading.tokens import WORD, Tokens
from tradefacts.reading.wordsets import load_word_sets
from tradefacts.records import define, evolve

_HOME: Final = "CN"
_FLOWS: Final = frozenset({"exports", "imports", "shipments", "sold"})
#: Units of lengths and areas: what has them is no goods.
_EXTENTS: Final = frozenset({
    "meter", "kilometer", "meter**2", "kilometer**2", "mu", "hectare",
})  # fmt: skip
#: What a verb of trade may have as its object.
_OBJECTS: Final = frozenset({"its", COUNT, AMOUNT, MONEY})
#: Measures of what goods are packed in, or sorted into ("300 containers of kites").
_HOLDERS: Final = frozenset({
    "containers", "batches", "parcels", "railcars", "trucks", "product-types",
})  # fmt: skip
#: What a sentence goes on with behind its subject.
_PREDICATES: Final = frozenset({"rise", "fall", "level", "share", "contribute"})
#: What may follow a member of a list of products.
_BEHIND_MEMBER: Final = _PREDICATES | QUANTITIES | {
    ",", "and", "to", "from", "with", "in", "respectively", "period", "(", ";",
}  # fmt: skip
#: What a figure follows that goods at the head of a clause have.
_BEHIND_SUBJECT: Final = _PREDICATES | QUANTITIES | {"times", "superlative"}
_FIGURES: Final = QUANTITIES | {"times", "superlative"}
#: Behind these goods open a clause of their own.
_BEFORE_SUBJECT: Final = frozenset({
    ",", ";", ":", "and", "break", "with", "period", "among",
})  # fmt: skip
#: What the rest of a list stands behind.
_LISTING: Final = frozenset({"including", "of", "from", "to", "for", "by", "in"})
#: Behind these one of several goods may stand that has its figure behind it.
_SELECTING: Final = frozenset({"including", "more"})
#: Behind these goods may stand.
_BEFORE_GOODS: Final = _BEFORE_SUBJECT | _SELECTING | {"of", "worth", COUNT}
#: What a list of goods is the predicate of a flow behind ("exports were kites and").
_LISTS: Final = frozenset({"level", "including"})
#: Behind these at the head of a sentence stands how its goods are sorted.
_SORTING: Final = frozenset({"by", "in", "of", "for", "among"})
#: How many mentions an aside may have that says what goods are.
_ASIDE: Final = 5
#: How many mentions behind goods their figure may stand.
_FIGURE_REACH: Final = 4
#: Where the search for the figure of goods ends.
_FIGURE_STOPS: Final = frozenset({",", ";", "break", "term"})
#: What may stand between a flow and the number of goods ("exports of 300 kites").
_BEFORE_COUNT: Final = frozenset({"article", "level", "of"})
#: What a partner stands behind, and how many mentions there must be for one.
_WITH: Final = frozenset({"to", "with", "from"})
_NAMED: Final = 2
#: Behind these a name may share in what is told of others.
_BEFORE_SHARER: Final = frozenset({",", ";", "and", "with", "by", "including"})
#: What may stand between it and its figure.
_BEFORE_SHARE: Final = (["with"], ["at"], [","], ["("])
#: Behind these a noun depends on the one before.
_LINKS: Final = _WITH | {"of", "in", "by", "through", "on", "at", "for", "and"}
_JOINTS: Final = frozenset({",", "and"})
#: Behind these, and before these, there may be goods or places at all.
_LOOKED_BEHIND: Final = _BEFORE_GOODS | _WITH | _JOINTS | _BEFORE_SHARER | {"term"}
_LOOKED_BEFORE: Final = _JOINTS | {"term", "possessive"}
#: What parties to trade stand behind.
_PARTIES: Final = _WITH | {"between"}
#: Before the name of their kind they mean goods that were named ("of the metal").
_POINTING: Final = frozenset({"the", "this", "that"})
#: Dimensions of what a product may stand beside.
_SHIPPING: Final = frozenset({"flow", "mode", "firm"})
_WORTH: Final = frozenset({"worth", "valued"})


def add_unlisted(
    tokens: Tokens,
    mentions: Sequence[Mention],
    first: int,
    last: int,
    listed: Callable[[str], Term | None],
) -> list[Mention]:
    """Return *mentions* and the products that no list has, in order.

    The sentence has the tokens from *first* up to *last*; *listed* looks words up.
    """
    if not _tells_trade(mentions):
        return list(mentions)
    finder = _Finder(tokens, list(mentions), first, last, listed)
    start = first
    for index, mention in enumerate(mentions):
        if start < mention.first:
            finder.look(index, start)
        current = finder.mentions[index]
        if current.kind == "term":
            finder.keep(current)
        else:
            finder.found.append(current)
        start = mention.last
    finder.look(len(mentions), start)
    return finder.found


def _tells_trade(mentions: Sequence[Mention]) -> bool:
    """Tell whether there is a figure, or a flow that a product may stand beside."""
    for mention in mentions:
        term = mention.value
        if mention.kind in _FIGURES:
            return True
        if isinstance(term, Term) and term.dimension in _SHIPPING:
            return True
    return False


@define
class _Finder:
    """Looks between the mentions of a sentence, from left to right."""

    tokens: Tokens
    mentions: list[Mention]
    first: int
    last: int
    #: Returns the goods that are listed under some words, or None.
    listed: Callable[[str], Term | None]
    found: list[Mention] = attrs.Factory(list)

    def keep(self, mention: Mention) -> None:
        """Keep a term, of goods and their vague head the two as one."""
        before = self.found[-1] if self.found else None
        if (
            before is not None
            and before.kind == "term"
            and before.last == mention.first
            and _is_product(before)
            and _is_vague(mention, self.tokens)
        ):
            self.found[-1] = self._goods(before.first, mention.last)
        else:
            self.found.append(self._negated(mention))

    def _negated(self, mention: Mention) -> Mention:
        """Return goods for all but which a prefix tells that others are meant."""
        first, tokens = mention.first, self.tokens
        term = mention.value
        if not (isinstance(term, Term) and term.dimension == "product"):
            return mention
        prefix = tokens.word(first - 1)
        if not tokens.joined[first] or prefix not in word_list("unlisted", "negating"):
            return mention
        return evolve(mention, value=Term("product", f"{prefix}-{term.code}"))

    def look(self, index: int, start: int) -> None:
        """Add the products and places between token *start* and mention *index*."""
        following = self.mentions[index] if index < len(self.mentions) else None
        end = following.first if following is not None else self.last
        if start == end:
            return
        start = self._count(start, end)
        before = self.found[-1].kind if self.found else "term"
        hypernyms = load_word_sets("en").hypernyms
        if before in _LOOKED_BEHIND or self.tokens.lower[start] in hypernyms:
            start = self._look_behind(start, end, index)
        if following is None or start == end or following.kind not in _LOOKED_BEFORE:
            return
        first = self._party(index, start, end)
        if first < end:
            self._add_place(first, end)
        else:
            self._look_before(index, start, end)

    def _count(self, start: int, end: int) -> int:
        """Take a flow and the nouns behind it for what a number counts.

        "900 export permits" are no exports. Return where they end.
        """
        number, flow = (
            self.found[-_NAMED:] if len(self.found) >= _NAMED else (None,) * 2
        )
        if number is None or flow is None or number.kind != COUNT:
            return start
        near = number.last == flow.first and flow.last == start and _is_flow(flow)
        length = run_from(self.tokens, start, end) if near else 0
        last = start + length
        if not length or not is_plural(self.tokens.lower[last - 1]):
            return start
        code = code_of(self.tokens, flow.first, last)
        term = Term("measure", code, (("flow", _code_of(flow)),), unit="1")
        stop = self.tokens.end[last - 1]
        self.found[-1] = Mention("term", flow.start, stop, term, flow.first, last)
        return last

    def _look_behind(self, start: int, end: int, index: int) -> int:
        """Add what stands between *start* and *end*, right at *start*.

        Return where it ends.
        """
        if self._names_place(start, index) and (name := self._name(start, end)):
            self._add_place(start, start + name)
            start += name
        start = self._look_for_sharer(start, end, index)
        if self._points_back(start, end):
            self._add(start, start + 1)
            start += 1
        length = self._run(start, end) if self._may_take(start) else 0
        depends = self._depends(start, end)
        behind = start + (length or depends)
        if behind == start:
            return start
        if depends or self._modifies(start):
            return self._look_behind_goods(start, behind, index)
        if self._names_goods(start, length, index):
            self._add(start, behind)
            return behind
        return start

    def _look_behind_goods(self, start: int, end: int, index: int) -> int:
        """Take listed goods and the words behind them for one; return where it ends."""
        if self._heads_compound(end, index):
            listed = self.found.pop()
            self._add(listed.first, end)
            return end
        if is_plural(self.tokens.lower[end - 1]):
            self.found.pop()  # "car depots": nobody knows what they are
        return start

    def _look_before(self, index: int, start: int, end: int) -> None:
        """Add what stands between token *start* and *end*, right before *index*."""
        following = self.mentions[index]
        if self._is_head(index) or self._is_shared_head(index):
            run = run_before(self.tokens, start, end)
            if run and not (end - run == start and self._follows_term()):
                self._add(end - run, end)
        elif _is_trade(following):
            self._note_regime(start, end)
        elif _is_vague(following, self.tokens):
            run = run_before(self.tokens, start, end)
            if run and not (end - run == start and self._follows_term()):
                self.mentions[index] = self._goods(end - run, following.last)

    def _add(self, first: int, last: int) -> None:
        self.found.append(self._goods(first, last))

    def _goods(self, first: int, last: int) -> Mention:
        tokens = self.tokens
        term = None
        if last - first == 1:
            # "Farm exports" are those of farm products, "high-tech" ones of these, and
            # "watch exports" those of watches, which alone are listed.
            word = tokens.lower[first]
            prefix = tokens.word(first - 1) if tokens.joined[first] else ""
            term = self.listed(f"{prefix}-{word} products") if prefix else None
            term = term or self.listed(f"{word} products") or self.listed(plural(word))
        term = term or Term("product", code_of(tokens, first, last))
        start, end = tokens.start[first], tokens.end[last - 1]
        return Mention("term", start, end, term, first, last)

    # -- behind listed goods ---------------------------------------------------------

    def _modifies(self, start: int) -> bool:
        """Tell whether listed goods in the singular stand right before *start*."""
        before = self.found[-1] if self.found else None
        return (
            before is not None
            and before.last == start
            and _is_product(before)
            and not is_plural(self.tokens.lower[start - 1])
        )

    def _depends(self, start: int, end: int) -> bool:
        """Tell whether a word stands at *start* that makes listed goods others."""
        if start == end or not self._modifies(start):
            return False
        return self.tokens.lower[start] in word_list("unlisted", "dependent")

    def _heads_compound(self, end: int, index: int) -> bool:
        """Tell whether the words up to *end* are the goods, what is listed their kind.

        "Exports of ship engines" are none of ships.
        """
        following = self.mentions[index] if index < len(self.mentions) else None
        near = following if following and following.first == end else None
        if near is not None and near.kind == "term":
            return self._is_head(index)
        listed = self.found.pop()
        asked = bool(self.found) and self._is_asked_for(listed.first, end, near, index)
        heads = near is not None and self._heads_clause(listed.first, end, index)
        self.found.append(listed)
        return asked or heads

    def _points_back(self, start: int, end: int) -> bool:
        """Tell whether goods are named by their kind ("imports of the metal")."""
        at = len(self.found) - 1
        kinds = load_word_sets("en").hypernyms
        if start == end or self.tokens.lower[start] not in kinds:
            return False
        if start + 1 < end and is_plain(self.tokens, start + 1):
            return False
        if at > 0 and _is_origin(self.found[at]):
            at -= 1
        return (
            at > 1
            and self.tokens.lower[self.found[at].first] in _POINTING
            and self.found[at - 1].kind == "of"
            and _is_any_flow(self.found[at - 2])
        )

    # -- behind "exports to" ---------------------------------------------------------

    def _name(self, start: int, end: int) -> int:
        """Return how many words from *start* on are a name, 0 for none."""
        tokens, at = self.tokens, start
        while at < end and self._is_capital(at):
            at += 1
        # "To Huawei's plants": a name with more behind it is not understood.
        followed = at < end and tokens.kind[at] == WORD and tokens.lower[at] != "'s"
        stops = followed and tokens.lower[at] not in word_list("unlisted", "stops")
        return 0 if stops or at - start > LONGEST else at - start

    def _names_partner(self) -> bool:
        """Tell whether "exports to" or "exports of toys to" stands before."""
        if len(self.found) < _NAMED or self.found[-1].kind not in _WITH:
            return False
        return _is_any_flow(self.found[-2]) or _is_product(self.found[-2])

    def _names_place(self, start: int, index: int) -> bool:
        """Tell whether what stands at *start* is a place, by what stands around it."""
        if not self.found or self.found[-1].last != start:
            return False
        return self._names_partner() or self._lists_places(index)

    def _lists_places(self, index: int) -> bool:
        """Tell whether a joint goes on with a list of places ("to Japan, X and Peru").

        Behind a comma, another must follow; behind "and", or where that is a name which
        no list has either, the first must be a party.
        """
        joint = self.found[-1].kind
        if len(self.found) < _NAMED or joint not in _JOINTS:
            return False
        at = len(self.found) - 2
        if not _is_place(self.found[at]) or self.found[at].last != self.found[-1].first:
            return False
        if joint == ",":
            if not self._goes_on_with_name(index):
                return False
            if any(map(_is_place, self.mentions[index + 1 : index + 2])):
                return True
        while at > 0 and (_is_place(self.found[at]) or self.found[at].kind == ","):
            at -= 1
        return self.found[at].kind in _PARTIES

    def _look_for_sharer(self, start: int, end: int, index: int) -> int:
        """Add a name that has a figure of its own, as the place before it has.

        So in "Peru took 5 tonnes, and Meridia 3": it is not Peru that has the 3. Return
        where what stands at *start* goes on.
        """
        before = self.found[-1] if self.found else None
        if before is None or before.last != start:
            return start
        if before.kind not in _BEFORE_SHARER or not self._has_sharer():
            return start
        first = start
        while first < end and self.tokens.lower[first] in word_list("unlisted", "next"):
            first += 1
        last = first
        while last < end and self._is_capital(last):
            last += 1
        if not 0 < last - first <= LONGEST or not self._is_title(first):
            return start
        taking = before.kind == "with" and self.tokens.word(last).endswith("ing")
        if end - last not in {0, taking} or not self._has_share(index):
            return start
        self._add_place(first, last)
        return last

    def _has_share(self, index: int) -> bool:
        """Tell whether mention *index* is a figure, or a joint or a verb before one."""
        behind = self.mentions[index : index + 2]
        if behind and behind[0].kind in QUANTITIES:
            return True
        if (
            not any(map(_is_any_verb, behind))
            and [m.kind for m in behind[:1]] not in _BEFORE_SHARE
        ):
            return False
        figure = behind[-1]
        return figure.kind in QUANTITIES and figure.first == behind[0].last

    def _has_sharer(self) -> bool:
        """Tell whether a place has the last figure so far, before or behind it."""
        at = len(self.found) - 1
        while at >= 0 and self.found[at].kind not in QUANTITIES:
            at -= 1
        if at < 0:
            return False
        return any(map(_is_abroad, self.found[at:])) or self._opens_with_place(at)

    def _opens_with_place(self, at: int) -> bool:
        """Tell whether the term before mention *at* is a place: "Peru took", "buys"."""
        for mention in reversed(self.found[:at]):
            term = mention.value
            told = isinstance(term, Term) and term.dimension != "measure"
            if told and not _is_any_verb(mention):
                return _is_abroad(mention)
        return False

    def _is_title(self, index: int) -> bool:
        """Tell whether the word at *index* is written as names are: "Meridia"."""
        return self._is_capital(index) and self.tokens.surface(index)[1:].islower()

    def _goes_on_with_name(self, index: int) -> bool:
        """Tell whether mention *index* joins one more name to a list of places."""
        joints = self.mentions[index : index + 2]
        if [m.kind for m in joints] == [",", "and"]:
            index += 1  # "Meridia, and Ruritania"
        if index + 1 >= len(self.mentions) or self.mentions[index].kind not in _JOINTS:
            return False
        joint, following = self.mentions[index : index + 2]
        if following.first > joint.last:
            return self._is_capital(joint.last)
        return _is_place(following)

    def _party(self, index: int, start: int, end: int) -> int:
        """Return where a name begins that trades with China; *end* without one.

        So does "between Meridia and China", "Meridia's imports from China", and
        "Meridian exports to China".
        """
        first, tokens = end, self.tokens
        while first > start and self._is_capital(first - 1):
            first -= 1
        if not 0 < end - first <= LONGEST:
            return end
        kind = self.mentions[index].kind
        if kind == "and" and self.found and self.found[-1].kind == "between":
            return first if _is_home(self.mentions[index + 1 : index + 2]) else end
        if not self._trades_with_home(index + (kind == "possessive")):
            return end
        adjective = tokens.lower[end - 1].endswith(ADJECTIVES)
        return first if kind == "possessive" or adjective else end

    def _trades_with_home(self, index: int) -> bool:
        """Tell whether mention *index* is a flow, and one with China."""
        joint = self.mentions[index + 1 : index + 2]
        return (
            index < len(self.mentions)
            and _is_any_flow(self.mentions[index])
            and any(m.kind in _WITH for m in joint)
            and _is_home(self.mentions[index + 2 : index + 3])
        )

    def _is_capital(self, index: int) -> bool:
        word = self.tokens.kind[index] == WORD
        return word and self.tokens.surface(index)[0].isupper()

    def _add_place(self, first: int, last: int) -> None:
        start, end = self.tokens.start[first], self.tokens.end[last - 1]
        name = self.tokens.text[start:end]
        term = Term("place", UNCODED + name, adjective=name.endswith(ADJECTIVES))
        self.found.append(Mention("term", start, end, term, first, last))

    # -- behind a word that takes a product ------------------------------------------

    def _run(self, start: int, end: int) -> int:
        """Return how many words behind what was found last may name goods."""
        asked = bool(self.found) and self._takes_product(len(self.found) - 1)
        return run_from(self.tokens, start, end, asked=asked)

    def _may_take(self, start: int) -> bool:
        """Tell whether goods may stand behind what was found last."""
        if not self.found:
            return start == self.first
        before = self.found[-1]
        if before.kind == "term":
            return _is_origin(before) or _is_product(before) or _is_verb(before)
        return before.kind in _BEFORE_GOODS

    def _names_goods(self, start: int, length: int, index: int) -> bool:
        """Tell whether *length* words from *start* on stand where goods do."""
        end = start + length
        following = self.mentions[index] if index < len(self.mentions) else None
        near = following if following and following.first == end else None
        if near is not None and near.kind == "term" and not _is_verb(near):
            return False  # "exports of raw silk": they tell of a listed word
        if self._is_asked_for(start, end, near, index):
            return True
        near = near or self._near(end, index)
        return near is not None and (
            self._heads_clause(start, end, index) or self._is_one_of(start, end, index)
        )

    def _selects(self) -> bool:
        """Tell whether one of several is named behind what was found last.

        So it is in "followed by toys (5 percent) and", too.
        """
        *rest, last = self.found
        if last.kind in _SELECTING:
            return True
        told = rest and rest[-1].kind in QUANTITIES | {")"}
        return bool(
            told and last.kind in _JOINTS and any(m.kind in _SELECTING for m in rest)
        )

    def _near(self, end: int, index: int) -> Mention | None:
        """Return mention *index* where goods that end at *end* are its subject.

        An adverb may stand between ("kites sharply fell"), but no verb that is unknown:
        "stevedores unloaded 5 tonnes".
        """
        if index >= len(self.mentions) or not is_plural(self.tokens.lower[end - 1]):
            return None
        near = self.mentions[index]
        return (
            near if all(map(_is_adverb, self.tokens.lower[end : near.first])) else None
        )

    def _is_one_of(self, start: int, end: int, index: int) -> bool:
        """Tell whether goods are one of several, with their figure behind them.

        So are kites in "exports including kites (5 percent)" and in "toys led, followed
        by kites with 5 percent".
        """
        before = self.found[-1] if self.found else None
        words = self.tokens.lower[start:end]
        if before is None or before.last != start or not self._selects():
            return False
        if not is_plural(words[-1]) or names_others(words):
            return False
        whole = before.kind == "including" and not _ranks(before)
        told = _is_goods_or_flow if whole else _is_product
        return any(map(told, self.found)) and self._has_share(index)

    def _is_asked_for(
        self, start: int, end: int, near: Mention | None, index: int
    ) -> bool:
        """Tell whether what stands before asks for a product."""
        last = len(self.found) - 1
        before = self.found[last] if self.found else None
        if before is None:
            return False
        several = is_plural(self.tokens.lower[end - 1])
        if before.kind == COUNT:
            return several and (self._is_shipped(last) or self._is_passive(index))
        if before.kind in _JOINTS and self._lists_products(last):
            if near is None:
                return several and (end == self.last or self._is_mark(end))
            return near.kind in _BEHIND_MEMBER
        if _is_verb(before):
            # "Exported kites", "shipped silk worth 5 million yuan".
            worth = near is not None and self.tokens.lower[near.first] in _WORTH
            return (several or worth) and before.last == start
        return self._takes_product(last)

    def _is_mark(self, index: int) -> bool:
        return self.tokens.kind[index] != WORD

    def _lists_products(self, last: int) -> bool:
        """Tell whether a list of what is shipped stands up to *last*."""
        at = last
        while at > 0 and (
            _is_product(self.found[at]) or self.found[at].kind in _JOINTS
        ):
            at = self._before_bracket(at - 1)
        if at == last:
            return False
        if self.found[at].kind in _LISTS:
            return at > 0 and _is_any_flow(self.found[at - 1])
        opens = self.found[at].first == self.first and _is_product(self.found[at])
        return opens or self._takes_product(at)

    def _before_bracket(self, at: int) -> int:
        """Return *at*, or what stands before the bracket that ends there."""
        if self.found[at].kind != ")":
            return at
        first = at
        while first > 0 and self.found[first].kind != "(":
            first -= 1
        return max(first - 1, 0)

    def _takes_product(self, last: int) -> bool:
        """Tell whether "exports of" or "exported 5 tonnes of" stands up to *last*."""
        of = last - 1 if _is_origin(self.found[last]) else last
        if of < 0 or self.found[of].kind not in {"of", "worth"}:
            return False
        if self.tokens.word(self.found[of].first - 1) in word_list("unlisted", "those"):
            return True
        head = self.found[of - 1] if of else None
        if head is None:
            return False
        if head.kind == MONEY or self._is_money(head):
            return any(map(_is_verb, self.mentions))
        if head.kind == "and":
            return head.last == self.found[of].first and self._lists_products(of - 1)
        shippers = word_list("unlisted", "shippers")
        ships = self.tokens.lower[head.last - 1] in shippers or _is_flow(head)
        return ships or self._weighs(head) or self._holds(of - 1)

    def _weighs(self, mention: Mention) -> bool:
        """Tell whether the mention is an amount of goods ("5 tonnes", "5 pairs")."""
        stated = mention.value
        if mention.kind != AMOUNT or not isinstance(stated, Stated):
            return False
        if stated.unit == "1":
            traded = any(map(_is_any_flow, self.mentions))
            return stated.measure == "volume" and traded
        return stated.measure is None and stated.unit not in _EXTENTS

    def _holds(self, index: int) -> bool:
        """Tell whether mention *index* is what a number of goods is packed in."""
        before = self.found[index - 1] if index else None
        holder = self.found[index].value
        counted = before is not None and before.kind == COUNT
        return counted and isinstance(holder, Term) and holder.code in _HOLDERS

    def _is_shipped(self, index: int) -> bool:
        """Tell whether the quantity at *index* is shipped ("exported 300 kites")."""
        at = index - 1
        while at > 0 and self.found[at].kind in _BEFORE_COUNT:
            at -= 1
        verb = self.found[at] if at >= 0 else None
        return verb is not None and (
            _is_verb(verb) or (at < index - 1 and _is_flow(verb))
        )

    def _is_passive(self, index: int) -> bool:
        """Tell whether mention *index* and the next are "were exported"."""
        behind = self.mentions[index : index + 2]
        return len(behind) > 1 and behind[0].kind == "level" and _is_verb(behind[1])

    # -- at the head of a clause -----------------------------------------------------

    def _heads_clause(self, start: int, end: int, index: int) -> bool:
        """Tell whether goods open a clause and have a figure of their own there.

        Where goods were named before, a noun in the singular is one more ("coal rose 5
        percent; guar gained 6 percent").
        """
        words = self.tokens.lower[start:end]
        if names_others(words) or not self._has_figure(index):
            return False
        several = is_plural(words[-1])
        if start == self.first:
            return several and self._is_noun(start)
        before = self.found[-1] if self.found else None
        if before is None or before.last != start or self._goes_on():
            return False
        if self.mentions[index].kind in QUANTITIES and not self._pairs(index):
            return False  # "the rate was 5 percent, adds 3 points"
        return before.kind in _BEFORE_SUBJECT and (
            several
            or (
                before.kind not in {"with", "among"}
                and self.mentions[index].kind in {"rise", "fall"}
                and any(map(_is_product, self.found))
            )
        )

    def _pairs(self, index: int) -> bool:
        """Tell whether figure *index* is one more of those of other goods."""
        kinds = [m.kind for m in self.found if m.kind in _FIGURES]
        listed = any(map(_is_product, self.found))
        figure = self.mentions[index]
        kind = MONEY if self._is_money(figure) else figure.kind
        return listed and kinds[-1:] == [kind]

    def _is_money(self, figure: Mention) -> bool:
        """Tell whether a bare number goes on with money ("and 2 billion of kites")."""
        stated = figure.value
        if figure.kind != COUNT or not isinstance(stated, Stated) or not stated.scale:
            return False
        kinds = [m.kind for m in self.found if m.kind in QUANTITIES and m is not figure]
        return kinds[-1:] == [MONEY]

    def _goes_on(self) -> bool:
        """Tell whether a joint goes on with a list ("such as coal and kites")."""
        at = len(self.found) - 1
        if self.found[at].kind not in _JOINTS or self._is_sorted():
            return False
        while at > 0 and (
            _is_product(self.found[at]) or self.found[at].kind in _JOINTS
        ):
            if self.found[at].first > self.found[at - 1].last:
                return True  # behind words that nobody knows
            at -= 1
        return self.found[at].kind in _LISTING

    def _is_sorted(self) -> bool:
        """Tell whether all that stands before says by what goods are sorted.

        So does "by category" at the head of a sentence.
        """
        if [m.kind for m in self.found[1:]] != [","]:
            return False
        first = self.found[0]
        return first.first == self.first and first.kind in _SORTING

    def _is_noun(self, index: int) -> bool:
        """Tell whether the word that opens a sentence is no name."""
        if self.tokens.surface(index).islower():
            return True
        goes_on = self.tokens.surface(index + 1)
        return is_plain(self.tokens, index + 1) or goes_on.islower()

    def _has_figure(self, index: int) -> bool:
        """Tell whether mention *index* is a verb or a figure, and one follows."""
        at = self._behind_aside(self._behind_list(index))
        if at >= len(self.mentions):
            return False
        near = self.mentions[at]
        verb = _is_verb(near)
        if not (near.kind in _BEHIND_SUBJECT or verb):
            return False
        if isinstance(near.value, Cue) and near.value.value == "noun":
            return False
        for mention in self.mentions[at : at + _FIGURE_REACH * (1 + verb)]:
            if mention.kind in _FIGURES:
                return True
            stops = mention.kind in _FIGURE_STOPS - ({"term"} if verb else set())
            if stops and mention is not near:
                return False
        return False

    def _behind_aside(self, at: int) -> int:
        """Return where a movement stands in an aside ("kites, up 5 percent, ...")."""
        kinds = [mention.kind for mention in self.mentions[at : at + 2 + _ASIDE]]
        if kinds[:2] in ([",", "rise"], [",", "fall"]):
            return at + 1
        if kinds[:2] in (["article", "rise"], ["article", "fall"]):
            return at + 1  # "kites also rose 5 percent"
        if kinds[:2] != [",", "article"]:
            return at
        # "Kites, a favourite, rose 5 percent"
        for length, kind in enumerate(kinds[2:], 2):
            if kind == ",":
                return at + length + 1
            if kind in _BEHIND_SUBJECT or kind in {";", "break", "and"}:
                break
        return at

    def _behind_list(self, index: int) -> int:
        """Return the mention behind a list of goods that goes on at *index*.

        So "kites and gongs made up 5 percent" is read, where no list has the kites.
        """
        at, last = index, "and"
        while at + 1 < len(self.mentions) and self.mentions[at].kind in _JOINTS:
            joint, following = self.mentions[at : at + 2]
            last = joint.kind
            start, end = joint.last, following.first
            if joint.kind == "," and following.kind == "and" and start == end:
                at += 1
            elif start == end and _is_product(following):
                at += 2
            elif start < end and run_from(self.tokens, start, end) == end - start:
                at += 1
            else:
                break
        return at if last == "and" else index

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
            m.kind in _OBJECTS and m.first == mention.last for m in following
        )

    def _is_shared_head(self, index: int) -> bool:
        """Tell whether a joint puts one more product before a flow.

        So it does in "kite and gong exports", and in "kite and car exports".
        """
        joint = self.mentions[index]
        if joint.kind not in _JOINTS:
            return False
        at = index + 1
        if at < len(self.mentions) and _is_product(self.mentions[at]):
            listed = self.mentions[at]
            near = at + 1 < len(self.mentions) and (
                self.mentions[at + 1].first == listed.last
            )
            return near and listed.first == joint.last and self._is_head(at + 1)
        if at >= len(self.mentions) or not self._is_head(at):
            return False
        end = self.mentions[at].first
        return run_before(self.tokens, joint.last, end) == end - joint.last > 0

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


def _is_adverb(word: str) -> bool:
    """Tell whether *word* may stand between goods and their verb, or their figure."""
    return word.endswith("ly") or word in word_list("unlisted", "adverbs")


def _ranks(mention: Mention) -> bool:
    """Tell whether what stands behind is next to others ("followed by")."""
    cue = mention.value
    return isinstance(cue, Cue) and cue.value in {"ranked", "place"}


def _is_goods_or_flow(mention: Mention) -> bool:
    return _is_product(mention) or _is_any_flow(mention)


def _is_flow(mention: Mention) -> bool:
    term = mention.value
    return (
        isinstance(term, Term)
        and term.dimension == "flow"
        and term.code in _FLOWS
        and not term.verb
    )


def _is_verb(mention: Mention) -> bool:
    """Tell whether the mention is a verb of one flow ("exported")."""
    term = mention.value
    return isinstance(term, Term) and term.verb and term.code in _FLOWS


def _is_trade(mention: Mention) -> bool:
    term = mention.value
    return isinstance(term, Term) and (term.dimension, term.code) == ("flow", "trade")


def _is_product(mention: Mention) -> bool:
    term = mention.value
    return isinstance(term, Term) and term.dimension == "product"


def _is_vague(mention: Mention, tokens: Tokens) -> bool:
    """Tell whether a listed word names other goods with a noun before it."""
    single = mention.last - mention.first == 1 and _is_product(mention)
    return single and tokens.lower[mention.first] in word_list("unlisted", "vague")


def _is_any_flow(mention: Mention) -> bool:
    term = mention.value
    return isinstance(term, Term) and term.dimension == "flow"


def _is_home(mentions: Sequence[Mention]) -> bool:
    """Tell whether China is what is mentioned."""
    return any(_is_place(m) and _code_of(m) == _HOME for m in mentions)


def _code_of(mention: Mention) -> str:
    return mention.value.code if isinstance(mention.value, Term) else ""


def _is_place(mention: Mention) -> bool:
    term = mention.value
    return isinstance(term, Term) and term.dimension in {"place", "group"}


def _is_abroad(mention: Mention) -> bool:
    """Tell whether a country, or a place in one, is named that is not China."""
    return (
        _is_place(mention)
        and not _is_origin(mention)
        and not _code_of(mention).startswith(_HOME)
    )


def _is_any_verb(mention: Mention) -> bool:
    term = mention.value
    return mention.kind in _PREDICATES or (isinstance(term, Term) and term.verb)


def _is_origin(mention: Mention) -> bool:
    """Tell whether the mention says where goods come from ("African sesame")."""
    term = mention.value
    return isinstance(term, Term) and term.adjective
