"""Standings: what a place is in its sentence, as that tells whose trade it is."""

from collections.abc import Callable, Sequence
from itertools import takewhile
from typing import Final

from tradefacts.claiming.items import kind_at, stated_of, term_in, terms_of
from tradefacts.claiming.subjects.nation import FIGURES
from tradefacts.claiming.subjects.places import HOME, is_chinese, lies_in
from tradefacts.claiming.subjects.possession import WAYS, is_owner
from tradefacts.claiming.subjects.sights import CLAUSE_ENDS, Sight
from tradefacts.claiming.subjects.stating import has_customs, has_office
from tradefacts.claiming.subjects.terms import BOUGHT
from tradefacts.reading.mentions import AMOUNT, MONEY, PERCENT, Cue, Mention

#: What may stand behind a place, in tokens, and in mentions.
_GAP: Final = 4
_REACH: Final = 3
#: How far behind a place the verb of its sentence may have its flow, in mentions.
_CLAUSE: Final = 9
#: What a place may stand behind that opens its sentence.
_OPENERS: Final = frozenset({"in", "period", ",", "calendar", "last"})
#: What stands between the place that heads a line and what that is on.
_BEHIND_TITLE: Final = frozenset({":", "\u2013", "--", "-", "\uff1a", "|"})
#: The measure of those who are traded with.
_TRADERS: Final = frozenset({"partners", "buyers", "suppliers", "enterprises"})
_FIRMS: Final = "enterprises"
#: Names of ranks whose words say that those are ranked ("top source of imports").
_BY_RANK: Final = frozenset({"partner", "exports", "imports"})
#: A rank, its noun, and the joint before whose it is.
_BEFORE: Final = 2
#: Measures of what ports move.
_MOVED: Final = frozenset({
    "containers", "freight-volume", "cargo-throughput", "container-throughput",
})  # fmt: skip


def standing_at(sight: Sight, index: int) -> str:
    """Return what the place at *index* is, "" where it tells nothing."""
    return next((kind for kind, holds in _KINDS if holds(sight, index)), "")


def _is_title(sight: Sight, index: int) -> bool:
    """Tell whether a line is headed by the place ("PERU: EXPORTS", "Peru - Trade")."""
    if index or not sight.is_heading:
        return False
    return kind_at(sight.mentions, 1) in _BEHIND_TITLE


def _has_figures(sight: Sight, index: int) -> bool:
    """Tell whether the place has "trade figures", or "data"."""
    mentions, words = sight.mentions, sight.words
    lower, first = sight.sentence.tokens.lower, mentions[index].last
    if kind_at(mentions, index + 1) == "possessive":
        first = mentions[index + 1].last
        return not words.trading.isdisjoint(lower[first : first + _GAP])
    last = min(first + _GAP, sight.sentence.last)
    told = takewhile(lambda word: word.isalpha(), lower[first:last])
    return not words.data_nouns.isdisjoint(told)


def _is_other_by_rank(sight: Sight, index: int) -> bool:
    """Tell whether the place is but one traded with, by its rank, or by its part.

    "China was the top market", "China took 5 percent of that".
    """
    mentions = sight.mentions
    if sight.is_adjective(index):
        return False
    if kind_at(mentions, index + 1) == "share":
        return kind_at(mentions, index + 3) == "among"
    if "superlative" not in sight.sentence.kinds:
        return False
    for at in range(index + 1, min(index + 2 * _REACH, len(mentions))):
        if mentions[at].kind == "superlative":
            ranks = _ranks_traders(mentions, at) and not _is_of_group(mentions, at)
            return ranks and not _in_world(sight, at)
        if mentions[at].kind in FIGURES or term_in(mentions[at], "flow"):
            return False
    return False


def _is_of_group(mentions: Sequence[Mention], rank: int) -> bool:
    """Tell whether the rank is one with a group, which tells its trade in few texts.

    "Africa's largest partner", "the largest partner of ASEAN".
    """
    owners = (mentions[k] for k in (rank - 2, rank + 3) if 0 <= k < len(mentions))
    return any(term_in(owner, "group") is not None for owner in owners)


def _in_world(sight: Sight, rank: int) -> bool:
    """Tell whether the rank at *rank* is one in the world, not with someone."""
    tokens, first = sight.sentence.tokens, sight.mentions[rank].first
    near = tokens.lower[max(first - _GAP, 0) : first + 2 * _GAP]
    return not sight.words.worlds.isdisjoint(near)


def _ranks_traders(mentions: Sequence[Mention], rank: int) -> bool:
    """Tell whether those are ranked who trade with someone ("the top market")."""
    said = mentions[rank].value
    if isinstance(said, Cue) and said.name in _BY_RANK:
        return True
    for at in range(rank + 1, min(rank + 1 + _GAP, len(mentions))):
        noun = term_in(mentions[at], "measure")
        if noun is None or noun.code not in _TRADERS:
            continue
        # "The largest exporter" is but itself, if not of another.
        other = mentions[at + 2 : at + 3]
        of_other = any(term_in(m, "place") for m in other)
        return noun.code != _FIRMS or (kind_at(mentions, at + 1) == "of" and of_other)
    return False


def _has_traders(sight: Sight, index: int) -> bool:
    """Tell whether a rank is of those who trade with it ("the top buyer of Peru")."""
    mentions = sight.mentions
    if "superlative" not in sight.sentence.kinds or term_in(mentions[index], "group"):
        return False
    rank = index + 1 + (kind_at(mentions, index + 1) == "possessive")
    if kind_at(mentions, rank) == "superlative":
        near = mentions[rank].first == mentions[rank - 1].last
        owns = rank > index + 1 or sight.words.modifiers_first
        return near and owns and _ranks_traders(mentions, rank)
    if rank > index + 1 and kind_at(mentions, index - 1) == "between":
        return _are_traders(mentions, rank)  # "second among Peru's partners"
    if kind_at(mentions, index - 1) != "of" or index <= _BEFORE:
        return False
    ranks = {kind_at(mentions, index - 3), kind_at(mentions, index - 4)}
    return _are_traders(mentions, index - 2) and "superlative" in ranks


def _are_traders(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether a noun for those who are traded with stands at *index*."""
    noun = term_in(mentions[index], "measure") if index < len(mentions) else None
    return noun is not None and noun.code in _TRADERS


def _earns(sight: Sight, index: int) -> bool:
    """Tell whether the place earns, or spends, a sum ("Peru earned 5 billion")."""
    verb = sight.sentence.tokens.word(sight.mentions[index].last)
    money = kind_at(sight.mentions, index + 1) == MONEY
    deals = money and verb in sight.words.earning | sight.words.spending
    return deals and sight.opens(index, _OPENERS)


def _acts(sight: Sight, index: int) -> bool:
    """Tell whether the place has the trade of its clause ("Peru did 5 bn of trade").

    It opens the clause, and no other place stands before the flow.
    """
    if sight.is_adjective(index) or not _opens_clause(sight, index):
        return False
    behind = sight.mentions[index + 1 : index + 1 + _CLAUSE]
    if kind_at(behind, 0) == "share":
        return False  # "Peru took 5 tonnes of the exports"
    near = bool(behind) and behind[0].first == sight.mentions[index].last
    if near and term_in(behind[0], "product"):
        return False  # "巴西大豆是进口主力"
    clause = takewhile(_is_in_clause, behind)
    for mention in clause:
        flow = term_in(mention, "flow")
        if flow is not None:
            return flow.code != BOUGHT
    return False


def _opens_clause(sight: Sight, index: int) -> bool:
    """Tell whether nothing but an adverbial stands before ("With Chile, Peru had")."""
    apart = kind_at(sight.mentions, index - 1) == ","
    return sight.opens(index, _OPENERS) or (apart and sight.mentions[0].kind in WAYS)


def _is_in_clause(mention: Mention) -> bool:
    """Tell whether a clause goes on, and on trade: not "5 percent of the exports"."""
    ends = mention.kind in CLAUSE_ENDS or mention.kind == PERCENT
    return not ends and term_in(mention, "place") is None


def _opens_pair(sight: Sight, index: int) -> bool:
    """Tell whether the place is the first of two ("Peru-Chile", "between Peru and")."""
    mentions = sight.mentions
    if kind_at(mentions, index - 1) == "between":
        # "A port on the border between Peru and Chile" tells of no trade of theirs.
        return any(term_in(m, "flow") for m in mentions[: index - 1])
    following = mentions[index + 1 : index + 2]
    joined = sight.sentence.tokens.joined
    return any(
        term_in(m, "place") and m.first == mentions[index].last and joined[m.first]
        for m in following
    )


def _is_second_of_pair(sight: Sight, index: int) -> bool:
    """Tell whether the place is the second of two ("Peru-Chile trade")."""
    at = index - 1 - (kind_at(sight.mentions, index - 1) == "and")
    return at >= 0 and at in sight.places and _opens_pair(sight, at)


def _is_bound(sight: Sight, index: int) -> bool:
    """Tell whether the place only bounds something ("the border between Peru and")."""
    mentions = sight.mentions
    first = index - 2 * (kind_at(mentions, index - 1) == "and")
    pair = kind_at(mentions, first + 1) == "and"
    return pair and kind_at(mentions, first - 1) == "between"


def _handles(sight: Sight, index: int) -> bool:
    """Tell whether the place is a port that is told of what it moves."""
    sentence, behind = sight.sentence, sight.mentions[index + 1 : index + 2]
    if not sight.is_site(index):
        opens = sight.opens(index, _OPENERS) and not sight.is_adjective(index)
        inside = kind_at(sight.mentions, index - 1) in {"in", "at"} and index > 1
        told = inside and _is_throughput(sight.mentions[index - 2])
        return told or (opens and any(map(_is_throughput, behind)))
    said = sentence.tokens.lower[sentence.first : sentence.last]
    weighed = AMOUNT in sentence.kinds and not sight.words.cargoes.isdisjoint(said)
    return weighed or any(map(_is_throughput, sight.mentions))


def _is_throughput(mention: Mention) -> bool:
    """Tell whether *mention* is of what ports move, or an amount of that."""
    measure, stated = term_in(mention, "measure"), stated_of(mention)
    named = measure is not None and measure.code in _MOVED
    return named or (stated is not None and stated.measure in _MOVED)


def _has_goods(sight: Sight, index: int) -> bool:
    """Tell whether goods are the place's own ("Swiss watches")."""
    mentions = sight.mentions
    if not sight.is_adjective(index) or kind_at(mentions, index - 1) == "of":
        return False
    goods, *behind = (*mentions[index + 1 : index + 3], mentions[index])[:2]
    if term_in(goods, "product") is None or goods.first != mentions[index].last:
        return False
    return not any(term_in(m, "flow") for m in behind)  # "Peruvian tin imports"


def _is_on_flow(sight: Sight, index: int) -> bool:
    """Tell whether a place in China stands in a sentence on a flow."""
    return "flow" in sight.sentence.dimensions and _is_measured(sight, index)


def _is_measured(sight: Sight, index: int) -> bool:
    """Tell whether a place in China stands in a sentence on trade, and no scene."""
    inside = lies_in(sight.code_at(index), HOME)
    return inside and sight.is_on_trade and not _is_way(sight, index)


def _is_passed(sight: Sight, index: int) -> bool:
    """Tell whether goods only pass through the place, or are bound for it."""
    place = sight.mentions[index]
    bound = sight.sentence.tokens.word(place.last) in sight.words.bound
    return bound or terms_of(place)[0].passed


def _is_in_headline(sight: Sight, index: int) -> bool:
    """Tell whether the place, one in China, stands in a headline."""
    return sight.is_heading and is_chinese(sight.code_at(index))


def _is_single(sight: Sight, index: int) -> bool:
    """Tell whether the place is one in China, and named for more than a scene.

    Most texts name others, which they are not on, and ports, which cranes tower over.
    """
    if not is_chinese(sight.code_at(index)):
        return False
    behind = sight.sentence.tokens.word(sight.mentions[index].last)
    scene = behind in sight.words.sites and not sight.is_on_trade
    return not (scene or _is_way(sight, index))


def _is_abroad(sight: Sight, index: int) -> bool:
    """Tell whether the place is one abroad, and no group of them."""
    place = terms_of(sight.mentions[index])[0]
    return place.dimension == "place" and not is_chinese(place.code)


def _is_other(sight: Sight, index: int) -> bool:
    """Tell whether the place, no group, is at least what words may point back to."""
    place = terms_of(sight.mentions[index])[0]
    return place.dimension == "place" and not sight.is_site(index)


def _is_way(sight: Sight, index: int) -> bool:
    """Tell whether things come from the place, or go there, and no flow is told yet."""
    if kind_at(sight.mentions, index - 1) not in WAYS or sight.words.modifiers_first:
        return False
    return not any(term_in(m, "flow") for m in sight.mentions[:index])


#: What a place can be, and what tells that; the first that holds is it.
_KINDS: Final[Sequence[tuple[str, Callable[[Sight, int], bool]]]] = (
    ("title", _is_title),
    ("passed", _is_passed),
    ("district", has_customs),
    ("office", has_office),
    ("dateline", Sight.is_dispatch),
    ("pair", _opens_pair),
    ("", _is_second_of_pair),
    ("", _is_bound),
    ("owner", is_owner),
    ("traders", _has_traders),
    ("ranked", _is_other_by_rank),
    ("figures", _has_figures),
    ("deed", _earns),
    ("deed", _acts),
    ("trade", _is_on_flow),
    ("measured", _is_measured),
    ("port", _handles),
    ("goods", _has_goods),
    ("headline", _is_in_headline),
    ("named", _is_single),
    ("elsewhere", _is_abroad),
    ("other", _is_other),
)
