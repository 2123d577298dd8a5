"""Themes: the goods that a text is on, by its figures, and who is told of without them.

"Hefei exported pianos worth 5 billion yuan. Some 90 firms are in the trade": in that
of pianos. The figures weigh what the text is on; few of them tell nothing.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from decimal import Decimal
from typing import Final

from tradefacts.claiming.drafts import Draft
from tradefacts.claiming.items import term_in
from tradefacts.claiming.subjects.codes import COUNTRY, SERVICES
from tradefacts.reading.reader import Sentence
from tradefacts.reading.wordsets import WordSets
from tradefacts.records import evolve

#: So many figures at least tell what a text is on, and so large a part of all.
_FEWEST: Final = 4
_MOST: Final = Decimal("0.7")
#: What a figure weighs that names no goods: it may be of them all the same.
_UNNAMED: Final = Decimal("0.5")
#: What is counted of the trade in what a text is on.
_OF_TRADE: Final = frozenset({"enterprises", "partners", "orders", "containers"})
#: Of these only what is counted, no throughput that a unit tells ("900 TEUs").
_COUNTED: Final = "containers"
#: The measure and the unit of pieces: each is one of some goods.
_PIECES: Final = ("volume", "1")
#: The ways of trade in which tonnes are of some goods, where they are no cargo.
_ONE_WAY: Final = frozenset({"exports", "imports"})
#: What trade in goods is measured by.
_TRADED: Final = frozenset({None, "trade-value", "volume", "average-price"})


def give_theme(
    paragraphs: Sequence[Sequence[Draft]],
    sentences: Iterable[Sentence],
    words: WordSets,
) -> None:
    """Give the goods that *paragraphs* are on to those of them that leave these out.

    So do firms that are quoted in the text, what is counted of that trade where its
    paragraph is on it, pieces, and goods that are named by their kind alone. Tonnes are
    also of the goods that the *sentences* name nearly alone.
    """
    kinds = words.generics
    drafts = [draft for drafts in paragraphs for draft in drafts]
    theme = _theme(drafts, kinds)
    if theme is None:
        weighed = [
            draft for draft in _nameless(drafts, words.all_goods) if _is_weighed(draft)
        ]
        goods = _named(sentences) if weighed else None
        if goods is not None:
            for draft in weighed:
                _give(goods, draft)
        return
    for told in paragraphs:
        named = {draft.subject.dims.get("product") or "" for draft in told}
        on = any(code == theme or _is_kind(code, kinds) for code in named)
        for draft in told:
            if _leaves_out(draft, kinds, counted=on):
                _give(theme, draft)


def _nameless(drafts: Sequence[Draft], cargo: frozenset[str]) -> Iterator[Draft]:
    """Yield the drafts of a country that name no goods, nor such as *cargo*.

    What a port moves is of all kinds, and so is what a sentence calls goods.
    """
    of_all = {d.sentence.start for d in drafts if "product" in d.subject.assumed}
    for draft in drafts:
        dims, sentence = draft.subject.dims, draft.sentence
        said = sentence.tokens.lower[sentence.first : sentence.last]
        bare = sentence.start not in of_all and cargo.isdisjoint(said)
        if bare and "product" not in dims and len(dims.get("reporter", "")) == COUNTRY:
            yield draft


def _give(product: str, draft: Draft) -> None:
    """Let *draft* be of a *product*."""
    dims = {**draft.subject.dims, "product": product}
    draft.subject = evolve(draft.subject, dims=dims)


def _named(sentences: Iterable[Sentence]) -> str | None:
    """Return the goods that a text begins with, and hardly names others, or None."""
    terms = (
        term_in(mention, "product")
        for sentence in sentences
        for mention in sentence.mentions
        if mention.kind == "term"
    )
    told = [term.code for term in terms if term is not None]
    enough = max(Decimal(_FEWEST), _MOST * len(told))
    return told[0] if told and told.count(told[0]) >= enough else None


def _leaves_out(draft: Draft, kinds: frozenset[str], *, counted: bool) -> bool:
    """Tell whether the goods of a figure are those of the text, which it does not name.

    What is *counted* beside figures of these is of their trade.
    """
    dims = draft.subject.dims
    product = dims.get("product")
    if "product" in draft.subject.assumed:
        return False  # "exported goods worth 5 yuan": of all kinds
    if product is not None:
        return _is_kind(product, kinds)
    if dims.get("reporter") == "" and _is_traded(draft):
        return True
    counts = draft.rule == "count" or draft.measure != _COUNTED
    of_trade = counted and counts and draft.measure in _OF_TRADE
    pieces = (draft.measure, draft.unit) == _PIECES
    return of_trade or pieces or _is_weighed(draft)


def _theme(drafts: Sequence[Draft], kinds: frozenset[str]) -> str | None:
    """Return the goods that most figures of trade are of, or None."""
    told: Counter[str | None] = Counter()
    for draft in drafts:
        product = draft.subject.dims.get("product")
        if product is None:
            own = draft.subject.dims.get("reporter") != "" and not _is_weighed(draft)
        else:
            own = not _is_kind(product, kinds)
        if own and _is_traded(draft):
            told[product] += 1
    named = (code for code, _ in told.most_common() if code is not None)
    theme = next(named, None)
    if theme is None or theme.endswith(SERVICES):
        return None
    kin = sum(n for code, n in told.items() if code and code.endswith(f"-{theme}"))
    count, unnamed = told[theme] + kin, told[None] * _UNNAMED
    whole = told.total() - told[None] + unnamed
    return theme if count >= max(Decimal(_FEWEST), _MOST * whole) else None


def _is_weighed(draft: Draft) -> bool:
    """Tell whether goods are weighed that crossed the border, whatever they are."""
    one_way = draft.subject.dims.get("flow") in _ONE_WAY
    return one_way and draft.measure == "volume"


def _is_traded(draft: Draft) -> bool:
    """Tell whether a figure is one of trade in goods."""
    return "flow" in draft.subject.dims and draft.measure in _TRADED


def _is_kind(product: str, kinds: frozenset[str]) -> bool:
    """Tell whether goods are named by what kind of thing they are ("instruments")."""
    return product in kinds or product.removesuffix("s") in kinds
