"""Governing: whether the clause of a figure gives it to something that is no trade.

In "power plants burned 5 million tonnes" neither the subject nor the verb is of trade;
what was spoken of before must not carry over to such a figure.
"""

from collections.abc import Callable, Mapping, Sequence
from itertools import takewhile
from typing import Final

from tradefacts.claiming.figures.bare import counted_noun
from tradefacts.claiming.items import (
    CLAUSE_PARTS,
    VALUED,
    Item,
    Phrase,
    behind_bracket,
    kind_at,
    kind_of,
    skip,
    stated_of,
)
from tradefacts.claiming.state import Outline
from tradefacts.reading.mentions import AMOUNT, COUNT, MONEY, PERCENT, POINTS
from tradefacts.reading.tokens import WORD

#: Behind one of these a clause begins, or an aside ends.
_OPENINGS: Final = VALUED | {",", ";", ":", "break", "which", "(", "subordinate"}
#: Behind these a name is no subject.
_PREPOSITIONS: Final = frozenset({"through", "in", "at", "by", "to", "from", "with"})
#: Behind these goes on what stands before.
_ASIDE_ENDS: Final = VALUED | {",", "which", "(", ":", "subordinate"}
#: What tells, or points at, the subject of figures.
_KNOWN: Final = frozenset({
    "pronoun", "both", "former", "latter", "company", "among", "total", "which",
    "contribute", "share-noun", "superlative", "record",
})  # fmt: skip
#: What may stand before the subject of a clause.
_LEADING: Final = frozenset({"and", "period", "per"})
#: What ends the noun phrase of a subject: its verb, or what says more of it.
_VERBS: Final = frozenset({"rise", "fall", "level", "share", "exceed", "modal"})
_ENDINGS: Final = VALUED | _VERBS | {
    "of", "in", "at", "for", "on", "from", "to", "with", "by", "through", "between",
}  # fmt: skip
#: A part or a movement of what was spoken of is of that ("the increase was").
_CARRYING: Final = frozenset({"takes", "gain"})
#: Dimensions that only say where something is.
_PLACES: Final = frozenset({"reporter", "partner", "product"})
#: What joins a figure to what it is of.
_JOINTS: Final = frozenset({"of", "worth", "in", "more", "less", "level", ")"})
#: What points back to an owner of something else ("its fleet").
_OWNERS: Final = frozenset({"its", "their", "his", "our"})
#: How far before a figure its verb may stand, in tokens.
_VERB_REACH: Final = 4
#: How far before a figure who sells may stand, in tokens.
_SELLER_REACH: Final = 7
#: Between someone who foresees a figure and that none of these stands.
_CUTS: Final = VALUED | {",", ";", "break"}
#: How far before a figure the verb may stand by which someone foresees it, in tokens,
#: and how far before that who does.
_FORESIGHT: Final = 9
_SEER: Final = 6
#: How far behind what is sold the place may stand where it is, in tokens.
_PLACE_REACH: Final = 7
#: The measure of numbers of firms.
_FIRMS: Final = "enterprises"
#: Where what is sold is no trade, as tokens.
#: How far behind a figure "at home" may stand, in tokens.
_HOME_REACH: Final = 6
_AT_HOME: Final = ["at", "home"]
#: How far behind a figure the participle of its verb may stand, in tokens.
_PASSIVE_REACH: Final = 3


def is_of_other(outline: Outline, first: int, last: int) -> bool:
    """Tell whether the figures from *first* to *last* are of what is no trade.

    Either their verb says so ("burned 5 tonnes"), or nobody knows their subject.
    """
    home = _is_at_home(outline, first, last) or _is_sold_anywhere(outline, last)
    home = home or _are_asked(outline, first)
    if home or not outline.words.carriers or _names_trade(outline, first, last):
        return home
    told = _OF_OTHER.get(outline.items[first].kind, ())
    if any(is_so(outline, first) for is_so in told) or _is_foreseen(outline, first):
        return True
    if _is_sold_at_home(outline, first, last):
        return True
    at = _verb_at(outline, first)
    verb = outline.sentence.tokens.word(at)
    if verb in outline.words.dealings:
        return False
    phrase = f"{verb} {outline.sentence.tokens.word(at + 1)}"
    deeds = outline.words.deeds
    if verb in deeds or phrase in deeds or _is_done(outline, last):
        return True
    return has_unknown_subject(outline, first)


def _names_trade(outline: Outline, first: int, last: int) -> bool:
    """Tell whether a figure is one of a flow behind it ("5 tonnes of imports").

    What a number counts tells by itself whether it is of trade, but for goods.
    """
    items, sentence = outline.items, outline.sentence
    if items[first].kind == COUNT:
        noun = counted_noun(items, last, sentence, outline.words)
        if noun is None or noun.counted:
            return True
    at = skip(items, last + 1, _JOINTS)
    phrase = items[at] if at < len(items) else None
    return isinstance(phrase, Phrase) and phrase.has_flow and not phrase.blocked


def _is_attribute(outline: Outline, index: int) -> bool:
    """Tell whether an amount only says how large a thing is ("a fund of 5 yuan")."""
    items = outline.items
    if _sizes_blocked(items, index):
        return True
    of = items[index - 1] if index else None
    if of is None or of.kind != "of" or items[index].kind not in {MONEY, AMOUNT}:
        return False
    noun, tokens = of.first - 1, outline.sentence.tokens
    known = index > 1 and items[index - 2].last > noun
    thing = items[index - 2] if known else None
    if isinstance(thing, Phrase) and thing.dims.keys() == {"product"}:
        return (
            tokens.word(thing.first - 1) in outline.words.singles
        )  # "a ship of 9,000 tonnes"
    if known or noun < outline.sentence.first or tokens.kind[noun] != WORD:
        return False
    return not _says_nothing(outline, tokens.lower[noun]) and _is_unknown(outline, noun)


def _sizes_blocked(items: Sequence[Item], index: int) -> bool:
    """Tell whether an amount only sizes what is no trade ("a 5 yuan (...) package").

    So it does in "5 billion yuan in loans".
    """
    at = behind_bracket(items, index + 1)
    at += kind_at(items, at) == "in"
    thing = items[at] if items[index].kind == MONEY and at < len(items) else None
    if not isinstance(thing, Phrase) or not thing.blocked or thing.sold:
        return False
    return thing.first == items[at - 1].last


def _is_condition(outline: Outline, index: int) -> bool:
    """Tell whether a rate says in which state a thing is ("tanks 60 percent full")."""
    item, sentence = outline.items[index], outline.sentence
    word = sentence.tokens.word(item.last) if item.last < sentence.last else ""
    return item.kind == PERCENT and word in outline.words.conditions


def _is_levied(outline: Outline, index: int) -> bool:
    """Tell whether a rate is one of a duty ("charged an extra 25 percent on steel")."""
    first = outline.items[index].first
    start = max(outline.sentence.first, first - _VERB_REACH)
    before = outline.sentence.tokens.lower[start:first]
    return not outline.words.levies.isdisjoint(before)


def _is_quoted(outline: Outline, index: int) -> bool:
    """Tell whether a rate is that of a quotation ("the contract ended 4% lower")."""
    verb = verb_before(outline, index)
    return verb in outline.words.settlings and not _has_trade(outline, index)


def _is_cost(outline: Outline, index: int) -> bool:
    """Tell whether a sum is what a thing cost to make ("the hall cost 2 billion")."""
    stated = stated_of(outline.items[index])
    verb = outline.sentence.tokens.word(outline.items[index].first - 1)
    total = stated is not None and stated.scale and verb in outline.words.costs
    return bool(total) and not _has_trade(outline, index)


def _has_trade(outline: Outline, index: int) -> bool:
    """Tell whether the clause of a figure names trade before it; no rank does."""
    start = _clause_start(outline.items, index) or 0
    clause = outline.items[start:index]
    return any(_is_of_trade(i) for i in clause if i.kind != "superlative")


def _is_ratio(outline: Outline, index: int) -> bool:
    """Tell whether an amount is one in a unit of others ("7 barrels to the tonne")."""
    item, lower = outline.items[index], outline.sentence.tokens.lower
    behind = lower[item.last : min(item.last + 3, outline.sentence.last)]
    units = outline.words.unit_nouns
    ratio = behind[:2] == ["to", "the"] and behind[-1] in units
    return item.kind == AMOUNT and ratio


def _is_foreseen(outline: Outline, index: int) -> bool:
    """Tell whether someone sees the figure coming ("analysts at X see the surplus at").

    Those who forecast do; countries see what is a fact.
    """
    items, sentence = outline.items, outline.sentence
    lower, words = sentence.tokens.lower, outline.words
    cuts = (item.last for item in reversed(items[:index]) if item.kind in _CUTS)
    start = next(cuts, sentence.first)
    start = max(start, items[index].first - _FORESIGHT)
    for at in range(items[index].first - 1, start - 1, -1):
        if lower[at] in words.foresights:
            before = lower[max(sentence.first, at - _SEER) : at]
            return not words.forecasters.isdisjoint(before) or any(
                item.kind == "term" and item.last == at for item in items[:index]
            )
    return False


def _is_moved_by_other(outline: Outline, index: int) -> bool:
    """Tell whether what moves, or is moved, is nothing of trade.

    So in "the lender lifted its rate to 5 percent", and "Nokia lost 5 percent".
    """
    items = outline.items
    if items[index].kind not in {PERCENT, POINTS}:
        return False
    at = index - 1
    while at >= 0 and items[at].kind not in _OPENINGS and not _moves(items[at]):
        at -= 1
    if at < 0 or not _moves(items[at]):
        return False
    between = [i for i in items[at + 1 : index] if not _modifies_unknown(outline, i)]
    if any(map(_is_of_trade, between)):
        return False
    if any(isinstance(i, Phrase) and i.blocked for i in items[at + 1 : index]):
        return True  # "cut her holding of shares by 2 points"
    return _is_by_company(outline, at) or _has_unknown_object(outline, at, index)


def _moves(item: Item) -> bool:
    return item.kind in {"rise", "fall"} and kind_of(item) != "gain"


def _modifies_unknown(outline: Outline, item: Item) -> bool:
    """Tell whether a phrase only narrows a noun that nobody knows ("the hog herd")."""
    if not isinstance(item, Phrase) or item.has_flow or item.counted:
        return False
    tokens, at = outline.sentence.tokens, item.last
    if at >= outline.sentence.last or tokens.kind[at] != WORD:
        return False
    known = any(other.first == at for other in outline.items)
    said = _says_nothing(outline, tokens.lower[at])
    return not (known or said) and _is_unknown(outline, at)


def _is_by_company(outline: Outline, verb: int) -> bool:
    """Tell whether a company or office stands right before the verb of a movement."""
    before = outline.items[verb - 1] if verb else None
    if before is None or before.kind != "term":
        return False
    if kind_at(outline.items, verb - 2) in _PREPOSITIONS:
        return False  # "exports through Customs fell"
    return before.last == outline.items[verb].first


def _has_unknown_object(outline: Outline, verb: int, index: int) -> bool:
    """Tell whether the verb has an object that nobody knows ("raised his exposure")."""
    tokens, items = outline.sentence.tokens, outline.items
    first = items[verb].last
    if tokens.word(first) not in outline.words.objects:
        return False
    stops = (i.first for i in items[verb + 1 : index + 1] if i.kind in _ENDINGS)
    end = next(stops, items[index].first)
    nouns = [k for k in range(first + 1, end) if tokens.kind[k] == WORD]
    return bool(nouns) and _is_unknown(outline, nouns[-1])


def _is_sold_at_home(outline: Outline, first: int, last: int) -> bool:
    """Tell whether what is sold stays in the country ("sold 5 cars at home")."""
    words, lower = outline.words, outline.sentence.tokens.lower
    start = max(outline.sentence.first, outline.items[first].first - _SELLER_REACH)
    before = lower[start : outline.items[first].first]
    if words.sellings.isdisjoint(before[-_VERB_REACH:]):
        return False
    if not words.retailers.isdisjoint(before) and not _names_partner(outline):
        return True  # "shops sold goods for 5 million yuan to 900 tourists"
    end = min(outline.sentence.last, outline.items[last].last + _PLACE_REACH)
    behind = lower[outline.items[last].last : end]
    abroad = not words.abroad.isdisjoint(behind)
    home = any(" ".join(behind[k : k + 2]) in words.homes for k in range(len(behind)))
    return not abroad and (home or not words.homes.isdisjoint(behind))


def _are_asked(outline: Outline, index: int) -> bool:
    """Tell whether firms are but those who were asked ("of 900 firms polled")."""
    items, tokens = outline.items, outline.sentence.tokens
    firms = items[index + 1] if index + 1 < len(items) else None
    if items[index].kind != COUNT or not isinstance(firms, Phrase):
        return False
    if firms.counted != _FIRMS and "firm" not in firms.dims:
        return False
    asked = {tokens.word(firms.last), tokens.word(_verb_at(outline, index))}
    return not asked.isdisjoint(outline.words.surveys)


def _is_sold_anywhere(outline: Outline, index: int) -> bool:
    """Tell whether what is counted was sold, and nothing says that it went abroad.

    "90,000 cars were sold in May" is no trade.
    """
    items, words, lower = outline.items, outline.words, outline.sentence.tokens.lower
    goods = items[index + 1] if index + 1 < len(items) else None
    if items[index].kind != COUNT or not isinstance(goods, Phrase):
        return False
    said = lower[goods.last : min(outline.sentence.last, goods.last + _PLACE_REACH)]
    verb, *behind = said[1:] or [""]
    if verb not in words.sellings or said[0] not in words.copulas:
        return False
    # "To" may be one of "from May to June".
    placed = _names_partner(outline) or not (words.abroad - {"to"}).isdisjoint(behind)
    return not placed


def _names_partner(outline: Outline) -> bool:
    return any(isinstance(i, Phrase) and "partner" in i.dims for i in outline.items)


def _is_at_home(outline: Outline, first: int, last: int) -> bool:
    """Tell whether "at home" stands near a figure that nothing calls trade.

    "At home they sold 900"; "its turnover at home, 5 billion yuan"; "900 sold at home".
    """
    tokens, items = outline.sentence.tokens, outline.items
    said, begin, end = tokens.lower, items[first].first, items[last].last
    start = max(outline.sentence.first, begin - _PLACE_REACH)
    if any(said[at : at + 2] == _AT_HOME for at in range(start, begin - 1)):
        return True
    behind = said[end : end + _HOME_REACH]
    stop = next((at for at, word in enumerate(behind) if word in CLAUSE_PARTS), None)
    return any(behind[at : at + 2] == _AT_HOME for at in range(len(behind[:stop]) - 1))


def verb_before(outline: Outline, index: int) -> str:
    """Return the unknown word that stands before the figure at *index*, "" if none."""
    return outline.sentence.tokens.word(_verb_at(outline, index))


def _verb_at(outline: Outline, index: int) -> int:
    """Return the token of the unknown word right before a figure; -1 if none is."""
    tokens, items = outline.sentence.tokens, outline.items
    start = items[index - 1].last if index else outline.sentence.first
    first = items[index].first
    for at in range(first - 1, max(start, first - _VERB_REACH) - 1, -1):
        if tokens.kind[at] == WORD and not _says_nothing(outline, tokens.lower[at]):
            return at
    return -1


def _says_nothing(outline: Outline, word: str) -> bool:
    return word in outline.words.fillers or word.endswith("ly")


def _is_done(outline: Outline, last: int) -> bool:
    """Tell whether the verb behind a figure is none of trade ("5 cars were built")."""
    items, tokens = outline.items, outline.sentence.tokens
    at = last + 1 + isinstance(items[last + 1 : last + 2] and items[last + 1], Phrase)
    if kind_at(items, at) != "level":
        return False
    behind = tokens.lower[items[at].last : items[at].last + _PASSIVE_REACH]
    told = takewhile(
        lambda word: word in outline.words.deeds or _says_nothing(outline, word), behind
    )
    return any(word in outline.words.deeds for word in told)


def has_unknown_whole(outline: Outline, index: int) -> bool:
    """Tell whether a fraction is one of what no vocabulary knows.

    "One in ten adults"; "of its designs, one in three".
    """
    items, tokens = outline.items, outline.sentence.tokens
    behind = items[index].last
    item = items[index + 1] if index + 1 < len(items) else None
    if behind < outline.sentence.last and (item is None or item.first > behind):
        noun = tokens.kind[behind] == WORD and _is_unknown(outline, behind)
        return noun and not _says_nothing(outline, tokens.lower[behind])
    opens = kind_at(items, 0) == "of" and index > 1 and kind_at(items, index - 1) == ","
    whole = items[1] if opens else None
    if isinstance(whole, Phrase):
        return not (whole.dims or whole.counted or whole.total)
    return opens and kind_at(items, 1) not in {"period", "pronoun", "total"}


def has_unknown_gain(outline: Outline, index: int) -> bool:
    """Tell whether a gain is one in what nobody knows ("a 7% rise in flights")."""
    items, tokens = outline.items, outline.sentence.tokens
    joint = items[index + 2] if index + 2 < len(items) else None
    if joint is None or joint.kind not in {"in", "of"}:
        return False
    if kind_of(items[index + 1]) != "gain" or items[index + 1].last != joint.first:
        return False
    at = joint.last
    while tokens.word(at) in outline.words.determiners:
        at += 1
    known = items[index + 3].first if index + 3 < len(items) else outline.sentence.last
    if at >= known or at >= outline.sentence.last or tokens.kind[at] != WORD:
        return False
    return not _says_nothing(outline, tokens.lower[at]) and _is_unknown(outline, at)


# -- unknown subjects ----------------------------------------------------------------


def has_unknown_subject(outline: Outline, index: int) -> bool:
    """Tell whether the clause of a figure has a subject that no vocabulary knows."""
    start = _clause_start(outline.items, index)
    if start is None or any(map(_is_of_trade, outline.items[start:index])):
        return False
    head = _head(outline, start, index)
    return head is not None and _is_unknown(outline, head)


def _clause_start(items: Sequence[Item], index: int) -> int | None:
    """Return the first item of the clause of a figure; None if it is none of its own.

    Behind a comma an aside may have ended, or a predicate go on.
    """
    at = index
    while at and items[at - 1].kind not in _OPENINGS:
        at -= 1
    if at and items[at - 1].kind in _ASIDE_ENDS:
        return None
    return at


def _is_of_trade(item: Item) -> bool:
    """Tell whether an item may say what the figures of its clause are of."""
    if isinstance(item, Phrase):
        told = item.counted or item.total or item.collective
        told = told or any(what not in _OWNERS for what, _ in item.back)
        return bool(told) or not item.dims.keys() <= _PLACES
    return item.kind in _KNOWN


def _head(outline: Outline, start: int, index: int) -> int | None:
    """Return the token that heads the subject of the clause from item *start* on."""
    items, tokens = outline.items, outline.sentence.tokens
    at = _behind_time(items, start)
    first = items[at - 1].last if at else outline.sentence.first
    ends = (k for k in range(at, index + 1) if items[k].kind in _ENDINGS)
    stop = next(ends, index)
    if kind_of(items[stop]) in _CARRYING:
        return None
    covered = {k for item in items[at:stop] for k in range(item.first, item.last)}
    words: list[int] = []
    for k in range(first, items[stop].first):
        if tokens.lower[k] in outline.words.relatives:
            break
        if k in covered:
            words.clear()
        elif tokens.kind[k] == WORD and not _says_nothing(outline, tokens.lower[k]):
            words.append(k)
    # Of "Europeans paid" the only word is the verb, of "Europe's mills paid" it is not.
    fewest = 1 + (bool(covered) and items[stop].kind not in _VERBS)
    return words[-1] if len(words) >= fewest else None


def _behind_time(items: Sequence[Item], index: int) -> int:
    """Return where a clause goes on behind the time that it may begin with."""
    at = skip(items, index, _LEADING)
    if [kind_at(items, at), kind_at(items, at + 1)] == ["in", "period"]:
        return skip(items, at + 2, _LEADING)
    return at


def _is_unknown(outline: Outline, head: int) -> bool:
    tokens, words = outline.sentence.tokens, outline.words
    if tokens.lower[head] in words.carriers or tokens.lower[head] in words.dealings:
        return False
    # A name, perhaps of a place.
    return head == outline.sentence.first or not tokens.surface(head).istitle()


#: What tells that a figure of each kind is of what is no trade.
_OF_OTHER: Final[Mapping[str, Sequence[Callable[[Outline, int], bool]]]] = {
    MONEY: (_is_attribute, _is_cost),
    AMOUNT: (_is_attribute, _is_ratio),
    PERCENT: (_is_condition, _is_moved_by_other, _is_levied, _is_quoted),
    POINTS: (_is_moved_by_other,),
}
