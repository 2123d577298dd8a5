"""What a mention is, as the search for goods and places without a list asks it."""

from collections.abc import Sequence
from typing import Final

from tradefacts.reading.languages.en.words import word_list
from tradefacts.reading.mentions import Cue, Mention, Term
from tradefacts.reading.tokens import Tokens

_HOME: Final = "CN"
_FLOWS: Final = frozenset({"exports", "imports", "shipments", "sold"})
#: What a sentence goes on with behind its subject.
PREDICATES: Final = frozenset({"rise", "fall", "level", "share", "contribute"})
#: Measures of what goods are packed in, or sorted into ("300 containers of kites").
HOLDERS: Final = frozenset({
    "containers", "batches", "parcels", "railcars", "trucks", "product-types",
})  # fmt: skip


def ranks(mention: Mention) -> bool:
    """Tell whether what stands behind is next to others ("followed by")."""
    cue = mention.value
    return isinstance(cue, Cue) and cue.value in {"ranked", "place"}


def is_goods_or_flow(mention: Mention) -> bool:
    """Tell whether goods are mentioned, or a flow."""
    return is_product(mention) or is_any_flow(mention)


def is_flow(mention: Mention) -> bool:
    """Tell whether the mention is a noun of one flow."""
    term = mention.value
    return (
        isinstance(term, Term)
        and term.dimension == "flow"
        and term.code in _FLOWS
        and not term.verb
    )


def is_verb(mention: Mention) -> bool:
    """Tell whether the mention is a verb of one flow ("exported")."""
    term = mention.value
    return isinstance(term, Term) and term.verb and term.code in _FLOWS


def is_trade(mention: Mention) -> bool:
    """Tell whether the mention is trade, both ways."""
    term = mention.value
    return isinstance(term, Term) and (term.dimension, term.code) == ("flow", "trade")


def is_product(mention: Mention) -> bool:
    """Tell whether goods are mentioned."""
    term = mention.value
    return isinstance(term, Term) and term.dimension == "product"


def is_vague(mention: Mention, tokens: Tokens) -> bool:
    """Tell whether a listed word names other goods with a noun before it."""
    single = mention.last - mention.first == 1 and is_product(mention)
    return single and tokens.lower[mention.first] in word_list("unlisted", "vague")


def is_any_flow(mention: Mention) -> bool:
    """Tell whether the mention is any flow, noun or verb."""
    term = mention.value
    return isinstance(term, Term) and term.dimension == "flow"


def is_home(mentions: Sequence[Mention]) -> bool:
    """Tell whether China is what is mentioned."""
    return any(is_place(m) and term_code(m) == _HOME for m in mentions)


def term_code(mention: Mention) -> str:
    """Return the code of a term, "" for what is none."""
    return mention.value.code if isinstance(mention.value, Term) else ""


def is_place(mention: Mention) -> bool:
    """Tell whether a place or a group of countries is mentioned."""
    term = mention.value
    return isinstance(term, Term) and term.dimension in {"place", "group"}


def is_abroad(mention: Mention) -> bool:
    """Tell whether a country, or a place in one, is named that is not China."""
    return (
        is_place(mention)
        and not is_origin(mention)
        and not term_code(mention).startswith(_HOME)
    )


def is_any_verb(mention: Mention) -> bool:
    """Tell whether the mention is a predicate, or a verb of a flow."""
    term = mention.value
    return mention.kind in PREDICATES or (isinstance(term, Term) and term.verb)


def is_origin(mention: Mention) -> bool:
    """Tell whether the mention says where goods come from ("African sesame")."""
    term = mention.value
    return isinstance(term, Term) and term.adjective
