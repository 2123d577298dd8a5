"""Phrases that are only mentioned beside a subject: comparands, wholes, examples."""

from collections.abc import Callable, Mapping, Sequence
from typing import Final

from tradefacts.claiming.figures.bare import narrowed_noun, numbered_before
from tradefacts.claiming.figures.lists import list_end
from tradefacts.claiming.items import (
    AMOUNTS,
    CLAUSE_ENDS,
    RATES,
    VALUED,
    Item,
    Phrase,
    behind_bracket,
    detail_of,
    kind_at,
    role_at,
    skip,
    skip_back,
    term_in,
)
from tradefacts.claiming.state import Outline
from tradefacts.claiming.subjects.codes import COUNTRY, PARTIES
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.reading.mentions import PERCENT, POINTS

_COMPARING: Final = frozenset({"than", "against", "peer", "more", "less"})
#: The items of "on a decrease of" before what moved.
_ON_A_MOVE_OF: Final = 3
#: How far before a gain the verb of what led it may stand, in tokens.
_LED: Final = 3
#: How many words may stand before the head of a sentence.
_HEAD: Final = 2
#: Behind these several may be compared with, unless one of these follows.
_AVERAGED: Final = frozenset({"than", "against"})
_HIGHER: Final = frozenset({"more", "less", "exceed"})
_PREDICATES: Final = VALUED | {"rise", "fall", "level", "share", "takes"}
_RIVALS: Final = frozenset({"exceed", "rival"})
#: What one may be told by whom another is ahead of.
_RIVALLING: Final = frozenset({"partner", "reporter", "firm", "mode"})
#: That something contributes to the growth of something else.
#: What may stand between that growth and the figure.
_TO_FIGURE: Final = frozenset({"in", "period", "level", "to", "of", "at", "by"})
_CONTRIBUTING: Final = frozenset({"contribute", "contribution-rate"})
_BEFORE_COMPARAND: Final = _COMPARING | _RIVALS | {"count"}
#: What may stand between "mostly" and the places that are meant.
_WAYS: Final = frozenset({"and", "to", "from", "with"})
#: Without one of these nothing is an example, or a part of a list.
_OF_EXAMPLES: Final = frozenset({"superlative", "including", "among"})


def is_mentioned(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> bool:
    """Tell whether the phrase is only named beside a subject."""
    if _has_bracket(outline.items, index, phrase):
        return False
    behind = _BEHIND.get(kind_at(outline.items, index - 1))
    if behind is not None and behind(outline, index, phrase):
        return True
    kinds = outline.kinds
    for needed, is_so in _BESIDE:
        if not needed.isdisjoint(kinds) and is_so(outline, index, phrase):
            return True
    return (
        _is_dominated(outline, index)
        or (
            not kinds.isdisjoint(_OF_EXAMPLES)
            and not is_part_apart(outline, index, registers)
            and _is_example(outline, index, phrase, registers)
        )
        or _is_narrowing(outline, index)
        or _is_use(outline, index)
        or is_driven(outline, index, registers)
        or _is_route(outline, index, phrase, registers)
        or _is_scenery(outline, index, phrase)
        or _is_of_number(outline.items, index, phrase)
        or _is_one_firm(outline, index, phrase)
    )


def _has_bracket(items: Sequence[Item], index: int, phrase: Phrase) -> bool:
    """Tell whether figures of a place stand in brackets behind it.

    "Ahead of Peru (down 5 percent to 3 billion yuan)".
    """
    if kind_at(items, index + 1) != "(" or not phrase.dims.keys() <= PARTIES:
        return False
    inside = items[index + 1 : behind_bracket(items, index + 1)]
    return any(item.kind in RATES for item in inside)


def _is_of_number(items: Sequence[Item], index: int, phrase: Phrase) -> bool:
    """Tell whether a noun only narrows what is counted before it.

    "The number of trains that crossed the port rose to 900": no port is counted.
    """
    if not phrase.counted or phrase.number_of or phrase.has_flow:
        return False
    return numbered_before(items, index) is not None


def _is_one_firm(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether a noun for firms says what something is ("is a small business")."""
    if phrase.dims.keys() != {"firm"} or phrase.members:
        return False
    word, words = outline.sentence.tokens.word, outline.words
    last, endings = word(phrase.last - 1), words.plural_endings
    if any(last.endswith(s) and not last.endswith(s + s) for s in endings):
        return False  # "are private firms", but "a business"
    article = word(phrase.first - 1)
    verb = skip_back(outline.items, index - 1, {"article"})
    return article in words.determiners and kind_at(outline.items, verb) == "level"


def _is_led(outline: Outline, index: int, _: Phrase) -> bool:
    """Tell whether a part led the way ("tin led the rise in exports")."""
    items, lower = outline.items, outline.sentence.tokens.lower
    at = skip_back(items, index - 1, {"in", "of"})
    if at < 0 or role_at(items, at) != "gain":
        return False
    first = items[at].first
    said = lower[max(outline.sentence.first, first - _LED) : first]
    return not outline.words.leaders.isdisjoint(said)


def _is_comparand(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether the phrase is only compared with, or counted."""
    before = index - 1
    if [role_at(outline.items, before - k) for k in (1, 0)] == ["peer", "of"]:
        before -= 1  # "than the average rate of the country"
    joint = role_at(outline.items, before)
    if joint not in _BEFORE_COMPARAND:
        return joint == "and" and _is_further(outline.items, index, phrase)
    larger = joint in {"more", "less"} and _is_attribute(outline, index - 1)
    if larger or (joint == "than" and _closes_comparison(outline.items, index - 1)):
        return False  # "a bigger partner"
    if joint in {"than", "against", "count"} and _is_bare_count(phrase):
        return True
    if joint in _RIVALS and _is_rival(outline, phrase):
        at, amount = (kind_at(outline.items, index + k) for k in (1, 2))
        return at != "at" or amount not in AMOUNTS  # "overtaking Peru at 5 dollars"
    if joint == "peer" and (
        not _follows_figure(outline, before) or _heads_clause(outline.items, index)
    ):
        return False  # "The growth rate of exports was 5 points higher"
    return joint in _COMPARING and not _has_amount(outline, index)


def _closes_comparison(items: Sequence[Item], index: int) -> bool:
    """Tell whether "than" stands behind what is compared with ("与2019年相比出口")."""
    return kind_at(items, index - 1) == "period" and kind_at(items, index - 2) == "than"


def _is_rival(outline: Outline, phrase: Phrase) -> bool:
    """Tell whether another is named that was overtaken ("Japan replaced Peru").

    It may be told in what: "Peru overtook Japan in trade".
    """
    if phrase.dims.keys() <= _RIVALLING:
        return True
    if phrase.dims.keys() != {"partner", "flow"}:
        return False
    opening = (m for m in outline.sentence.mentions if m.first == phrase.first)
    return any(term_in(mention, "place") is not None for mention in opening)


def _heads_clause(items: Sequence[Item], index: int) -> bool:
    """Tell whether a clause begins with its subject ("while that of Peru fell")."""
    opens = kind_at(items, index - 2) in CLAUSE_ENDS | {"and", ","}
    return opens and role_at(items, index + 1) in _PREDICATES


def _is_further(items: Sequence[Item], index: int, phrase: Phrase) -> bool:
    """Tell whether a list of comparands ends ("than the city and state averages")."""
    before = items[index - 2]
    placed = isinstance(before, Phrase) and not (before.has_flow or phrase.has_flow)
    at = index - 3
    while role_at(items, at) == "and" and isinstance(items[at - 1], Phrase):
        at -= 2
    told = role_at(items, index + 1)
    if role_at(items, at) in _HIGHER:
        # "分别高于全国、全省5个、2个百分点"
        return placed and told in {POINTS, "and"}
    behind = role_at(items, at) in _AVERAGED
    return placed and behind and told not in _PREDICATES


def _is_subordinate(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether the phrase is but the cause in an aside, or ranked before another.

    "Trade, owing to imports of cars, rose": the verb is that of what stands before.
    """
    items = outline.items
    aside = kind_at(items, index - 2) == "," == kind_at(items, index + 1)
    before = items[index - 3] if index > 2 else None  # noqa: PLR2004 - comma and joint
    told = aside and isinstance(before, Phrase) and before.has_flow
    if told and role_at(items, index + 2) in _PREDICATES:
        return True
    return _is_ranked_before(outline, index, phrase)


def _is_ranked_before(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether a rank is told behind it ("the second buyer, after Peru")."""
    items = outline.items
    placed = bool(phrase.dims) and phrase.dims.keys() <= {"partner", "reporter"}
    ends = kind_at(items, index + 1) in {"", ",", ";", "and"}
    # "After Peru, which sent 5 tonnes": that is told of Peru.
    ends = ends and kind_at(items, index + 2) != "which"
    return placed and ends and any(i.kind == "superlative" for i in items[:index])


def _follows_figure(outline: Outline, index: int) -> bool:
    """Tell whether a subject, a figure or "than" stands before item *index*."""
    stops = VALUED | _COMPARING | {"phrase"}
    return any(item.kind in stops for item in outline.items[:index])


def _is_attribute(outline: Outline, index: int) -> bool:
    """Tell whether a comparative stands behind an article, and before its noun."""
    tokens, item = outline.sentence.tokens, outline.items[index]
    article = tokens.word(item.first - 1) in outline.words.determiners
    return article and kind_at(outline.items, index - 1) not in VALUED


def _is_example(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> bool:
    """Tell whether the phrase only names parts ("goods such as A and B").

    So does a place whose rank is told ("China, Iran's top client"). A list of parts
    is a subject where as many figures follow.
    """
    items = outline.items
    near = kind_at(items, index + 1) == "superlative"
    near = near and items[index + 1].first == phrase.last
    if near and not phrase.has_flow:
        reporter = phrase.dims.get("reporter", "")
        abroad = phrase.dims.keys() == {"reporter"} and not reporter.startswith("CN-")
        return abroad or _is_placed_in(items, index, phrase)
    if _is_counted_in(items, index, phrase):
        return True
    # "Exports, mostly to Peru and Chile, rose 5 percent".
    ways = _WAYS if phrase.dims.keys() <= PARTIES else frozenset({"and"})
    joint = skip_back(items, index - 1, ways)
    listed = items[joint] if 0 <= joint < index - 1 else None
    if (
        isinstance(listed, Phrase)
        and not phrase.back
        and kind_at(items, index + 1) == ","
    ):
        joint -= 1  # "mostly tea, coffee and e-commerce goods,"
    if kind_at(items, joint) != "including" or not registers.written:
        return False
    size = max((len(codes) for codes in phrase.members.values()), default=1)
    figures = (at for at in range(index, len(items)) if items[at].kind in VALUED)
    first = next(figures, None)
    if first is None:
        return True
    told = detail_of(items[joint])
    aside = any(item.kind == "," for item in items[index + 1 : first])
    if size == 1 and (told == "example" or (aside and told != "ranked")):
        return True  # "zinc, including alloys made there, rose 5 percent"
    told_of = items[first : list_end(outline, first) + 1]
    return size != sum(item.kind in VALUED for item in told_of)


def is_part_apart(outline: Outline, index: int, registers: Registers) -> bool:
    """Tell whether a part has a figure, as its whole has ("led by tin, up 5 percent").

    A verb behind the comma would be that of the whole.
    """
    items = outline.items
    if not registers.fresh or kind_at(items, index - 1) != "including":
        return False
    opens = kind_at(items, index + 1) == ","
    moved = role_at(items, index + 2) in {"rise", "fall"}
    adverb = moved and detail_of(items[index + 2]) != "verb"
    return opens and (adverb or kind_at(items, index + 2) == "which")


def _is_placed_in(items: Sequence[Item], index: int, phrase: Phrase) -> bool:
    """Tell whether a place is ranked in a larger one ("Nantong is the province's top").

    What points back to that is no subject, then.
    """
    place = items[index - 2] if index > 1 else None
    named = isinstance(place, Phrase) and place.dims.keys() == {"reporter"}
    back = bool(phrase.back) and not phrase.dims
    return back and named and kind_at(items, index - 1) == "level"


def _is_of_blocked(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether the place only says whose figure is no trade.

    "Capital used by Hunan", "loans to the region".
    """
    head = outline.items[index - 2] if index > 1 else None
    placed = phrase.dims.keys() <= {"reporter"} and not phrase.counted
    return isinstance(head, Phrase) and head.blocked and placed


def _is_means(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether goods only say how others went ("exported by ferry").

    So does a place whose figure is no trade. Goods have no article there.
    """
    if phrase.dims.keys() != {"product"} or phrase.members:
        return _is_of_blocked(outline, index, phrase)
    lower, joint = outline.sentence.tokens.lower, outline.items[index - 1]
    plural = lower[phrase.last - 1].endswith(tuple(outline.words.plural_endings))
    return joint.last == phrase.first and phrase.last - phrase.first == 1 and not plural


def _is_beyond(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether a place only says where something leads ("the gateway to Peru")."""
    noun = outline.sentence.tokens.word(outline.items[index - 1].first - 1)
    leads = noun in outline.words.gateways and phrase.dims.keys() <= PARTIES
    return leads or _is_of_blocked(outline, index, phrase)


def _is_field(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether the place says among whom the rank is ("ninth in the country")."""
    ranked = kind_at(outline.items, index - 2) == "superlative"
    return ranked and phrase.dims.keys() <= {"reporter"} and not phrase.counted


def _is_ranked_among(_: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether the group says of what the rank is ("the largest Asian buyer")."""
    group = phrase.dims.get("partner", "")
    return phrase.dims.keys() == {"partner"} and len(group) > COUNTRY and index > 1


def _is_scenery(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether goods are only named along the way, where no trade is told.

    What such a sentence is on stands at its head ("Tin needs no ships").
    """
    if not outline.sentence.kinds.isdisjoint(VALUED):
        return False
    if phrase.dims.keys() != {"product"} or phrase.back or phrase.hypernym:
        return False
    if any(
        isinstance(i, Phrase) and i.dims.keys() - {"product"} for i in outline.items
    ):
        return False
    return not heads_sentence(outline, index, phrase)


def heads_sentence(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether a phrase is the first; an adverbial may stand before its comma."""
    if any(isinstance(item, Phrase) for item in outline.items[:index]):
        return False
    near = phrase.first - outline.sentence.first <= _HEAD
    # "With songs, it ended".
    near = near and kind_at(outline.items, index - 1) != "with"
    return near or kind_at(outline.items, index - 1) == ","


def _is_lifted(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether a part adds to the phrase ("pulled the trade by 2 points").

    Of exports a part is one of exports.
    """
    following = [item.kind for item in outline.items[index + 1 : index + 3]]
    return following == ["by", POINTS] and phrase.dims.get("flow") == "trade"


def _is_route(
    outline: Outline, index: int, phrase: Phrase, registers: Registers
) -> bool:
    """Tell whether goods only went that way ("came through bonded warehouses").

    "Those under processing trade" are a part of their own.
    """
    joint = outline.items[index - 1] if index else None
    if joint is None or not (phrase.assumed_flow and joint.kind == "through"):
        return False
    said = outline.sentence.tokens.word(joint.first - 1)
    return bool(registers.written) and said not in outline.words.demonstratives


def _is_kind(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether it only says among what others are ("among raw materials,").

    Goods, or the members of a bloc ("among the ASEAN countries,"); behind a rank it is
    whatever is ranked ("first among the cities of the country").
    """
    if kind_at(outline.items, index - 2) == "superlative":
        return not phrase.has_flow
    among = phrase.dims.keys() in ({"product"}, {"partner"}, {"reporter"})
    return among and not phrase.members and kind_at(outline.items, index + 1) == ","


def _is_counted_in(items: Sequence[Item], index: int, phrase: Phrase) -> bool:
    """Tell whether an aside only counts the phrase in (", oil included,")."""
    return (
        not phrase.has_flow
        and kind_at(items, index - 1) in {",", "("}
        and kind_at(items, index + 1) in {"including", "among"}
        and kind_at(items, index + 2) in {"", ",", ")"}
    )


def _is_predicate(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether the phrase says what the subject is ("trade is the locomotive")."""
    tokens = outline.sentence.tokens
    return (
        phrase.dims.keys() == {"product"}
        and tokens.word(phrase.first - 1) in outline.words.determiners
        and phrase.first - outline.items[index - 1].last == 1
    )


def _is_purpose(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether the phrase only says what counted goods are for ("for export").

    Or what goods a noun is for that is none of trade ("on demand for machines", "the
    chamber of commerce for machinery").
    """
    items = outline.items
    before = items[index - 2] if index > 1 else None
    if phrase.dims.keys() == {"product"}:
        if before is not None and before.kind == "term":
            return True
        if isinstance(before, Phrase):
            # "A customer for cement took 5 percent less".
            return before.counted is not None and not before.dims
        # "A lack of demand for tin", but not "and those for tin".
        noun, words = items[index - 1].first - 1, outline.words
        pointed = outline.sentence.tokens.word(noun) in words.demonstratives
        return before is not None and before.last <= noun and not pointed
    return (
        phrase.dims.keys() == {"flow"}
        and isinstance(before, Phrase)
        and before.counted is not None
    )


def _is_reason(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether goods only say why a figure moved ("up 5% on auto demand")."""
    figured = kind_at(outline.items, index - 2) in VALUED
    return figured and phrase.dims.keys() == {"product"} and not phrase.back


def _is_in_reason(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether what moved only says why a figure did, and has none of its own.

    "Down 5 percent, mainly on a decrease of tin exports, and imports". It has one in
    "on a drop of tin exports, down 8 percent".
    """
    items = outline.items
    on = items[index - _ON_A_MOVE_OF] if index > _ON_A_MOVE_OF else None
    if on is None or on.kind != "on" or role_at(items, index - 2) != "gain":
        return False
    behind = skip(items, index + 1, {",", "which", "rise", "fall", "by", "to"})
    if kind_at(items, behind) in VALUED:
        return False
    ends = kind_at(items, index + 1) in CLAUSE_ENDS | {"", ",", "and"}
    figure = skip_back(items, index - 4, {",", "including", "period", "in"})
    return ends and kind_at(items, figure) in VALUED and phrase.has_flow


def is_driven(outline: Outline, index: int, registers: Registers) -> bool:
    """Tell whether firms, or a regime, have a part in it ("a driver of exports")."""
    joint = outline.items[index - 1] if index else None
    if joint is None or joint.kind not in {"of", "to", "in", "for", "behind"}:
        return False
    if registers.current.stated.isdisjoint({"firm", "mode"}):
        return False
    return outline.sentence.tokens.word(joint.first - 1) in outline.words.drivers


def _is_use(outline: Outline, index: int) -> bool:
    """Tell whether goods before it are only used so ("tin used in phones, fell")."""
    joint = outline.items[index - 1] if index else None
    if joint is None or joint.kind not in {"in", "by", "for"}:
        return False
    return outline.sentence.tokens.word(joint.first - 1) in outline.words.uses


def _is_narrowing(outline: Outline, index: int) -> bool:
    """Tell whether the phrase only narrows what is counted ("firms in trade")."""
    noun = narrowed_noun(outline.items, index, outline.sentence, outline.words)
    return noun is not None


def _is_bare_count(phrase: Phrase) -> bool:
    """Tell whether the phrase is a counted noun and names no series."""
    return (
        phrase.counted is not None
        and not phrase.number_of
        and phrase.dims.keys() <= {"reporter", "flow"}
    )


def _has_amount(outline: Outline, index: int) -> bool:
    """Tell whether an amount of its own follows ("against imports of 5 tonnes")."""
    items = outline.items
    owned = kind_at(items, index + 1) in AMOUNTS and _possesses(outline, index)
    if [kind_at(items, index + k) for k in (1, 2)] == [",", "which"]:
        return True  # "ahead of Peru, where the figure fell 5 percent"
    # "Ahead of Peru with 5 percent", "behind Peru (5 tonnes)".
    given = (
        AMOUNTS | {PERCENT} if kind_at(items, index + 1) in {"with", "("} else AMOUNTS
    )
    joined = kind_at(items, index + 1) in {"of", "at", "with", "("}
    return owned or (joined and kind_at(items, index + 2) in given)


def _possesses(outline: Outline, index: int) -> bool:
    """Tell whether a foreign place owns what follows ("than Germany's 5 billion")."""
    phrase, following = outline.items[index], outline.items[index + 1]
    owns = isinstance(phrase, Phrase) and phrase.owns
    return owns and following.first == phrase.last


def _is_whole(outline: Outline, index: int, phrase: Phrase) -> bool:
    """Tell whether the phrase at *index* is what a share is of.

    "Percent of X", "their share of X", "its share in X", "the share of A in X". So is
    what stands between the verb and the figure ("accounts for the total trade 5%").
    """
    items = outline.items
    joint = kind_at(items, index - 1)
    among = joint == "between" and role_at(items, index - 2) == "share-noun"
    behind = kind_at(items, skip_back(items, index - 1, {"with", "company"}))
    taken = role_at(items, index - 1) == "takes" and phrase.has_flow
    taken = behind == "portion" or (taken and kind_at(items, index + 1) == PERCENT)
    if taken or among or _is_contributed_to(outline, index):
        return True
    if joint == "among" and items[index - 1].last == items[index].first:
        return kind_at(items, index - 2) == PERCENT  # "5 percent of the total exports"
    if index < 2 or joint not in {"of", "in"}:  # noqa: PLR2004 - head and joint
        return False
    head = items[index - 2]
    if head.kind in {PERCENT, "total"}:
        return joint == "of"
    if role_at(items, index - 2) == "share-noun":
        return joint == "in" or _has_part(outline, index - 2)
    part_of_share = role_at(items, index - 4) == "share-noun"
    return joint == "in" and part_of_share and isinstance(head, Phrase)


def _is_contributed_to(outline: Outline, index: int) -> bool:
    """Tell whether something contributes to the growth of the phrase."""
    if outline.sentence.kinds.isdisjoint(_CONTRIBUTING):
        return False
    items = outline.items
    at = index + 1 + (role_at(items, index + 1) in {"rise", "fall", "gain", "peer"})
    if kind_at(items, at) == "contribution-rate":
        return True
    # "拉动同期湖南进出口增长3个百分点", "贡献了全国一半的外贸增量".
    verb = skip_back(items, index - 1, {"period", "to"})
    if kind_at(items, verb) != "contribute":
        return False
    # "Its contribution to trade growth in May was 5 percent", "driving a growth of 5
    # points"; but what "drives exports up by 5 percent" tells the growth of these.
    joined = kind_at(items, index - 1) == "to"
    figure = kind_at(items, skip(items, at, _TO_FIGURE) if at > index + 1 else at)
    # "贡献了全省外贸增量的九成".
    joined = joined or (outline.timing.leads and role_at(items, index + 1) == "gain")
    told = figure == POINTS or (joined and figure == PERCENT)
    return told or kind_at(items, index + 1) == PERCENT


def _is_dominated(outline: Outline, index: int) -> bool:
    """Tell whether something has most of it ("tin dominates exports, at 5 percent")."""
    before = outline.sentence.tokens.word(outline.items[index].first - 1)
    return before in outline.words.dominating


def _has_part(outline: Outline, index: int) -> bool:
    """Tell whether the part stands before the share ("its share", "5% share")."""
    part = outline.items[index - 1] if index else None
    if isinstance(part, Phrase):
        return outline.items[index].first - part.last <= 1
    # "Took the lion's share of".
    return part is not None and part.kind in {PERCENT, "share"}


#: What tells that a phrase is only mentioned, by what stands right before it.
_BEHIND: Final[Mapping[str, Callable[[Outline, int, Phrase], bool]]] = {
    "between": _is_kind,
    "by": _is_means,
    "contribute": _is_lifted,
    "for": _is_purpose,
    "in": _is_field,
    "level": _is_predicate,
    "of": _is_in_reason,
    "on": _is_reason,
    "subordinate": _is_subordinate,
    "superlative": _is_ranked_among,
    "to": _is_beyond,
}
#: The same, wherever it stands, with the kinds of which the sentence has one.
_BESIDE: Final[
    Sequence[tuple[frozenset[str], Callable[[Outline, int, Phrase], bool]]]
] = (
    (_BEFORE_COMPARAND, _is_comparand),
    (_CONTRIBUTING | {"portion", "share", "total", PERCENT}, _is_whole),
    (frozenset({"rise", "fall"}), _is_led),
)
