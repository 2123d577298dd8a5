"""Noun phrases: runs of terms that name one subject, or a list of them."""

from collections.abc import Mapping, Sequence
from typing import Final

import attrs

from tradefacts.reading.mentions import Cue, Mention, Term
from tradefacts.reading.tokens import Tokens

#: Cues that may stand between two terms of one phrase.
_CONNECTORS: Final = frozenset({
    "of", "to", "from", "with", "in", "between", "for", "through", "on", "by", "at",
})  # fmt: skip
_OPENERS: Final = frozenset({"total", "its", "anaphor", "number-of", "collective"})
#: Behind these a few unknown words still belong to the noun phrase.
_WIDE_GAP: Final = 3
#: Terms that swallow their words and say nothing of a subject.
_SILENT: Final = frozenset({"institution", "event"})
_HOME: Final = "CN"
#: Mentions that stand outside the grammar of claims; who needs them asks the sentence.
_ASIDES: Final = frozenset({
    "article", "denomination", "adjusted", "average", "calendar", "title", "data", "speaker",
})  # fmt: skip


@attrs.define
class Phrase:
    """A noun phrase with the dimensions of an indicator that its words name."""

    start: int
    end: int
    first: int
    last: int
    dims: dict[str, str] = attrs.Factory(dict)
    #: The members of a list, by the dimension that they differ in.
    members: dict[str, list[str]] = attrs.Factory(dict)
    #: "total", "overall": the phrase means the whole, whatever was said before.
    total: bool = False
    #: "its", "the country's": dimensions that the words point back for.
    back: list[tuple[str, str]] = attrs.Factory(list)
    #: Several series taken together ("the three").
    collective: bool = False
    #: A blocker heads the phrase: its numbers are not trade.
    blocked: bool = False
    #: The flow comes with the trade regime, not with a word of its own.
    assumed_flow: bool = False
    #: A blocker that makes what follows no fact: "target", "forecast".
    forecast: bool = False
    #: A counted noun ("enterprises"), which counts only beside a number.
    counted: str | None = None
    number_of: bool = False
    #: A place behind "in" or "at".
    within: str | None = None
    deficit: bool = False
    verbal: bool = False
    kind: str = "phrase"
    #: Words that narrow it and that no code carries ("the three").
    scope: tuple[str, ...] = ()
    #: The names of its places as they stand in the text.
    names: tuple[str, ...] = ()
    #: City names that several provinces share.
    ambiguous: tuple[str, ...] = ()

    @property
    def has_flow(self) -> bool:
        return "flow" in self.dims

    @property
    def is_full(self) -> bool:
        """Whether flow and a further dimension are named."""
        return self.has_flow and (
            self.total
            or any(d in self.dims for d in ("partner", "product", "mode", "firm"))
        )

    @property
    def says_something(self) -> bool:
        return bool(
            self.dims or self.back or self.total or self.blocked or self.counted
            or self.collective or self.within or self.ambiguous
        )  # fmt: skip


Item = Mention | Phrase


def find_phrases(
    mentions: Sequence[Mention],
    tokens: Tokens,
    composites: Mapping[frozenset[str], str],
) -> list[Item]:
    """Return *mentions* with each noun phrase put in the place of its words."""
    kept = [m for m in mentions if m.kind not in _ASIDES]
    items: list[Item] = []
    index = 0
    while index < len(kept):
        mention = kept[index]
        if _names_office(kept, index):
            index += 1
            continue
        if mention.kind == "term" and term_of(mention).dimension in _SILENT:
            items.append(mention)
            index += 1
            continue
        if mention.kind == "term" or mention.kind in _OPENERS:
            builder = _Builder(kept, tokens, index, composites)
            phrase = builder.build()
            index = builder.index
            if phrase.says_something:
                items.append(phrase)
            continue
        items.append(mention)
        index += 1
    return items


def _names_office(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether a place only names an office: "Nanjing Customs"."""
    if index + 1 >= len(mentions) or mentions[index + 1].first != mentions[index].last:
        return False
    place = term_of_or_none(mentions[index], "place")
    office = term_of_or_none(mentions[index + 1], "institution")
    return place is not None and office is not None and office.code != "neutral"


def term_of(mention: Mention) -> Term:
    """Return the term of *mention*, the first where a name is shared."""
    value = mention.value[0] if isinstance(mention.value, tuple) else mention.value
    assert isinstance(value, Term)
    return value


@attrs.define
class _Builder:
    """Reads one phrase, from left to right."""

    mentions: list[Mention]
    tokens: Tokens
    index: int
    composites: Mapping[frozenset[str], str]
    phrase: Phrase = attrs.field(init=False)
    #: The dimension that the last term filled.
    last: str = ""
    #: The last term stood between "between" and its "and".
    pairing: bool = False

    def build(self) -> Phrase:
        opening = self.mentions[self.index]
        self.phrase = Phrase(opening.start, opening.end, opening.first, opening.last)
        connector = ""
        if self.index and self.mentions[self.index - 1].kind in ("between", "with"):
            connector = self.mentions[self.index - 1].kind
            self.pairing = connector == "between"
        self._take(opening, connector)
        while self._step():
            pass
        self._finish()
        return self.phrase

    def _step(self) -> bool:
        """Take one more term, with what joins it; tell whether there was one."""
        if self.index >= len(self.mentions):
            return False
        following = self.mentions[self.index]
        kind = following.kind
        if kind == "possessive":
            self._possess()
            self._advance(following)
            return True
        if kind == "term" or kind in _OPENERS:
            if kind in ("collective",) or not self._near(following, wide=self._wide()):
                return False
            return self._take(following, self._joint(following))
        if kind in _CONNECTORS:
            return self._connect(following)
        if kind in ("and", ","):
            return self._list(following)
        return False

    # -- what joins ------------------------------------------------------------------

    def _joint(self, following: Mention) -> str:
        return "-" if self.tokens.joined[following.first] else ""

    def _wide(self) -> bool:
        before = self.mentions[self.index - 1]
        return before.kind in ("possessive", "its", "anaphor", "total", "number-of") or (
            before.kind == "term" and term_of(before).adjective
        )

    def _near(self, following: Mention, *, wide: bool) -> bool:
        gap = 0
        tokens = self.tokens
        for index in range(self.phrase.last, following.first):
            if tokens.kind[index] == "m":
                return tokens.lower[index] in ('"', "&") and gap == 0
            if tokens.lower[index] not in ("the", "a", "an", "other", "all", "various", "these"):
                gap += 1
        return gap <= (_WIDE_GAP if wide else 0)

    def _connect(self, joint: Mention) -> bool:
        at = self.index + 1
        if at >= len(self.mentions):
            return False
        following = self.mentions[at]
        if following.kind == "total" and at + 1 < len(self.mentions) and joint.kind == "of":
            return False
        if following.kind != "term" and following.kind not in _OPENERS:
            return False
        if not self._near(joint, wide=False) and joint.kind not in ("with", "to", "from"):
            return False
        if joint.kind in ("to", "for", "at", "by", "on") and not self.phrase.has_flow:
            return False
        if following.first - joint.last > _WIDE_GAP + 1:
            return False
        if joint.kind == "by" and term_of_or_none(following, "firm") is None:
            return False
        before = self.index
        self.index = at
        self.pairing = self.pairing or joint.kind == "between"
        if self._take(following, joint.kind):
            return True
        self.index = before
        return False

    def _list(self, joint: Mention) -> bool:
        """Take the next member of a list of terms of one dimension."""
        at = self.index + 1
        if joint.kind == "," and at < len(self.mentions) and self.mentions[at].kind == "and":
            at += 1
        connector = ""
        if joint.kind == "and" or self.mentions[at - 1].kind == "and":
            while at < len(self.mentions) and self.mentions[at].kind in ("of", "to", "with", "from", "its"):
                connector = self.mentions[at].kind
                at += 1
        if at >= len(self.mentions) or self.mentions[at].kind != "term":
            return False
        following = self.mentions[at]
        if following.first - self.mentions[at - 1].last > 2 or not self._near(joint, wide=False):
            return False
        term = term_of(following)
        if self._absorbs(term, joint):
            self._advance_to(at)
            return True
        if self.pairing and joint.kind == "and" and term.dimension in ("place", "group"):
            self.pairing = False
            self._advance_to(at)
            self._place(term, "with")
            self._stretch(following)
            return True
        if term.adjective and term.dimension in ("place", "group"):
            return False
        if not self._same_dimension(term) or (
            joint.kind == "," and self.mentions[at - 1].kind != "and" and not self._list_closes(at, term)
        ):
            return False
        if joint.kind == "and" and self._begins_clause(at):
            return False
        self._append(term)
        self._name(following)
        self._advance_to(at)
        self._stretch(following)
        return True

    def _begins_clause(self, at: int) -> bool:
        """Tell whether the term opens a subject of its own ("and imports rose 3%")."""
        term = term_of(self.mentions[at])
        if term.dimension != "flow":
            return False
        return self.phrase.dims.get("flow") in (None, "balance") or term.code in ("balance", "deficit", "trade")

    def _absorbs(self, term: Term, joint: Mention) -> bool:
        """Tell whether the term only says where the last place lies."""
        held = self.phrase.dims.get("reporter", "")
        if joint.kind != "," or term.dimension != "place":
            return False
        if self.phrase.ambiguous:
            if term.code == _HOME or term.code.startswith(f"{_HOME}/"):
                return True
            return any(code.startswith(term.code + "/") for code in self.phrase.ambiguous) and self._settle(term.code)
        return "/" in held and held.startswith((term.code + "/", term.code + "-"))

    def _settle(self, province: str) -> bool:
        code = next(c for c in self.phrase.ambiguous if c.startswith(province + "/"))
        self.phrase.ambiguous = ()
        self.phrase.dims["reporter"] = code
        return True

    def _list_closes(self, at: int, term: Term) -> bool:
        """Tell whether the commas end in "and": only then do they list."""
        index = at + 1
        while index + 1 < len(self.mentions) and index < at + 40:
            noun = term_of_or_none(self.mentions[index], "measure")
            if noun is not None and noun.unit is not None:
                index += 1  # "the ASEAN countries"
                continue
            if self.mentions[index].kind == "and" or (
                self.mentions[index].kind == "," and self.mentions[index + 1].kind == "and"
            ):
                return True
            if self.mentions[index].kind != "," or self.mentions[index + 1].kind != "term":
                return False
            if term_of(self.mentions[index + 1]).dimension not in (term.dimension, "group", "place"):
                return False
            index += 2
        return False

    def _same_dimension(self, term: Term) -> bool:
        if term.dimension in ("place", "group"):
            return self.last in ("partner", "reporter")
        return self.last == term.dimension and term.dimension in ("product", "flow", "mode", "firm")

    def _append(self, term: Term) -> None:
        dims = self.phrase.dims
        name = self.last
        members = self.phrase.members.get(name) or ([dims[name]] if name in dims else [])
        code = "balance" if term.code == "deficit" else term.code
        if code not in members:
            self.phrase.members[name] = [*members, code]

    # -- taking a term ---------------------------------------------------------------

    def _advance(self, mention: Mention) -> None:
        self.index += 1
        self._stretch(mention)

    def _advance_to(self, at: int) -> None:
        self.index = at + 1

    def _stretch(self, mention: Mention) -> None:
        self.phrase.end = max(self.phrase.end, mention.end)
        self.phrase.last = max(self.phrase.last, mention.last)

    def _take(self, mention: Mention, connector: str) -> bool:
        phrase = self.phrase
        match mention.kind:
            case "total":
                phrase.total = True
            case "its":
                phrase.back.append(("its", connector))
            case "anaphor":
                assert isinstance(mention.value, Cue)
                phrase.back.append((mention.value.value, connector))
            case "number-of":
                phrase.number_of = True
            case "collective":
                phrase.collective = True
                phrase.scope = (self._words(mention),)
            case _:
                if not self._term(mention, connector):
                    if mention is self.mentions[self.index] and phrase.first == mention.first:
                        self._advance(mention)
                    return False
        self._advance(mention)
        return True

    def _words(self, mention: Mention) -> str:
        return self.tokens.text[mention.start : mention.end].lower()

    def _term(self, mention: Mention, connector: str) -> bool:
        term = term_of(mention)
        dimension = term.dimension
        phrase = self.phrase
        if dimension in _SILENT:
            return False
        if dimension == "blocker":
            phrase.forecast = phrase.forecast or term.code == "forecast"
            if phrase.has_flow and not connector:
                return False
            phrase.blocked = phrase.blocked or not phrase.has_flow
            return True
        if dimension in ("place", "group"):
            self._name(mention)
            return self._place_mention(mention, term, connector)
        if dimension == "flow":
            return self._flow(term)
        if dimension == "measure" and term.unit is not None:
            if phrase.counted and connector:
                return False
            phrase.counted = term.code
            self._implied(term)
            return True
        if dimension in phrase.dims:
            return False
        if dimension == "firm" and connector in ("with", "to"):
            return False
        phrase.dims[dimension] = term.code
        self.last = dimension
        self._implied(term)
        return True

    def _implied(self, term: Term) -> None:
        for name, code in term.implies:
            self.phrase.dims.setdefault(name, code)

    def _flow(self, term: Term) -> bool:
        code = "balance" if term.code == "deficit" else term.code
        held = self.phrase.dims.get("flow")
        if held is not None and held != code and not (held == "trade" and code == "balance"):
            if "trade" not in (held, code):
                return False
            if held == "trade":
                # "foreign trade exports": the narrower word decides.
                self.phrase.dims["flow"] = code
            return True
        self.phrase.dims["flow"] = code
        self.phrase.deficit = self.phrase.deficit or term.code == "deficit"
        self.last = "flow"
        return True

    def _possess(self) -> None:
        """A place that possesses what follows is the reporter."""
        dims = self.phrase.dims
        if self.last == "partner" and "reporter" not in dims and not self.phrase.has_flow:
            dims["reporter"] = dims.pop("partner")
            self.last = "reporter"

    def _place_mention(self, mention: Mention, term: Term, connector: str) -> bool:
        if isinstance(mention.value, tuple) and len(mention.value) > 1:
            codes = tuple(t.code for t in mention.value if isinstance(t, Term))
            held = self.phrase.dims.get("reporter", "")
            fitting = [c for c in codes if held and c.startswith(held + "/")]
            if not fitting:
                self.phrase.ambiguous = codes
                self.last = "reporter"
                return True
            term = attrs.evolve(term, code=fitting[0])
        return self._place(term, connector)

    def _place(self, term: Term, connector: str) -> bool:
        dims = self.phrase.dims
        code = term.code
        chinese = code == _HOME or code.startswith((f"{_HOME}-", f"{_HOME}/"))
        if self.phrase.ambiguous and chinese:
            return self._narrows(code) or code == _HOME or code.startswith(f"{_HOME}/")
        role = self._role(chinese, term, connector)
        if role == "within":
            self.phrase.within = code
            return True
        held = dims.get(role)
        if held is None:
            dims[role] = code
        elif code.startswith((held + "-", held + "/")) or (
            held.startswith(f"{_HOME}/") and code.startswith(f"{_HOME}-")
        ):
            dims[role] = code  # "east China's Zhejiang"
        elif held.startswith((code + "-", code + "/")) or held == code:
            pass
        elif role == "reporter" and "partner" not in dims and not chinese:
            dims["partner"] = code
            role = "partner"
        else:
            return False
        self.last = role
        return True

    def _narrows(self, code: str) -> bool:
        if any(c.startswith(code + "/") for c in self.phrase.ambiguous):
            return self._settle(code)
        return False

    def _role(self, chinese: bool, term: Term, connector: str) -> str:
        phrase = self.phrase
        flow = phrase.dims.get("flow")
        if connector in ("with", "to"):
            return "partner" if not chinese or "reporter" in phrase.dims or connector == "with" and flow is None else (
                "partner" if flow is not None else "reporter"
            )
        if connector == "from":
            return "partner" if flow in ("imports", "trade") else "reporter"
        if connector in ("in", "at", "on"):
            return "reporter" if chinese else ("partner" if flow is None else "within")
        if connector == "-":
            return "partner" if "reporter" in phrase.dims and not chinese else "reporter"
        if connector == "between":
            return "reporter" if chinese or "reporter" not in phrase.dims else "partner"
        if chinese:
            return "reporter"
        if term.adjective or connector == "of":
            following = self._following_flow()
            return "reporter" if following and "reporter" not in phrase.dims and term.dimension == "place" else "partner"
        return "partner"

    def _following_flow(self) -> bool:
        at = self.index + 1
        return at < len(self.mentions) and term_of_or_none(self.mentions[at], "flow") is not None

    def _name(self, mention: Mention) -> None:
        term = term_of(mention)
        if term.dimension == "place" and not term.adjective:
            name = self.tokens.text[mention.start : mention.end]
            self.phrase.names = (*self.phrase.names, name)

    def _finish(self) -> None:
        """Give a list of codes its one code where it has one."""
        phrase = self.phrase
        flows = phrase.members.get("flow")
        if flows:
            phrase.dims["flow"] = "trade" if set(flows) >= {"exports", "imports"} else flows[0]
        for name, codes in phrase.members.items():
            if name == "flow":
                continue
            if name == "mode" and len(set(codes)) == 1:
                continue
            whole = self.composites.get(frozenset(codes))
            if whole is not None:
                phrase.dims[name] = whole
        if "mode" in phrase.dims and not phrase.has_flow and not phrase.counted:
            # "Processing trade", "e-commerce": both directions unless one is named.
            phrase.dims["flow"] = "trade"
            phrase.assumed_flow = True
        if phrase.number_of and phrase.counted:
            phrase.dims["measure"] = phrase.counted


def term_of_or_none(mention: Mention, dimension: str) -> Term | None:
    """Return the term of *mention* if it is of *dimension*."""
    if mention.kind != "term":
        return None
    term = term_of(mention)
    return term if term.dimension == dimension else None
