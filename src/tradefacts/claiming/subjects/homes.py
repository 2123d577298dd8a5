"""Homes: whose trade a document speaks of, told before it is read."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, takewhile, zip_longest
from typing import Final

from tradefacts.claiming.items import (
    detail_of,
    kind_at,
    skip,
    stated_of,
    term_in,
    term_of,
    terms_of,
)
from tradefacts.claiming.subjects.codes import COUNTRY, OWN_MONEY
from tradefacts.claiming.subjects.frames import telling_paragraphs
from tradefacts.claiming.subjects.naming import is_government, is_neighbor
from tradefacts.claiming.subjects.nation import (
    FIGURES,
    STATING,
    is_counted_by_state,
    is_national,
    is_provincial,
    runs_nationwide,
)
from tradefacts.claiming.subjects.places import HOME, is_chinese, lies_in
from tradefacts.claiming.subjects.subject import narrower
from tradefacts.claiming.subjects.terms import BOUGHT, SHIPMENTS, flow_code
from tradefacts.reading.fiscal import FiscalYears
from tradefacts.reading.mentions import AMOUNT, MONEY, POINTS, Mention, Term
from tradefacts.reading.reader import Document, Paragraph, Sentence
from tradefacts.reading.tokens import Tokens
from tradefacts.reading.wordsets import WordSets, load_word_sets

#: The paragraphs that tell whose trade a document speaks of.
_LEDE: Final = 3
#: The headline and the lede.
_HEAD: Final = 2
#: The paragraphs that tell which country has trade of its own.
_OPENING: Final = 6
_YUAN: Final = "CNY"
#: A price in yuan, which is less, may be told in the text of any country.
_SUM: Final = 1_000_000
#: Verbs that give a country the trade behind them ("Peru posted a surplus").
_GIVING: Final = frozenset({"level", "say"})
#: Whose money is that of texts on any country, or of several.
_OF_MANY: Final = ("US", "CN", "EU")
#: The longest line that heads a section, in tokens, and what it holds.
_SHORT_LINE: Final = 12
_OF_HEAD: Final = frozenset({"term", "count", "(", ")", ",", "article"})
#: Behind these a place is only where something comes from, or goes.
_DIRECTIONS: Final = frozenset({"from", "to", "for", "through"})
#: Behind these a place is only what is compared with ("快于江西").
_COMPARING: Final = frozenset({"than", "more", "less", "exceed"})
#: The home of a text on the trade of a place that it does not name.
UNKNOWN: Final = ""
#: What may stand between such a verb, or a possessive, and the flow, in mentions.
_REACH: Final = 3
#: The same in tokens.
_GAP: Final = 4
#: What else a country has that trades ("Peru's largest market").
_OF_TRADER: Final = frozenset({"superlative", "total", "share"})
#: What may stand between an office and that it says something.
_WHEN: Final = frozenset({"calendar", "period", "on", "title", "person"})
#: What stands between offices that say something together.
_BESIDE: Final = frozenset({"and", "(", ")"})
#: How many mentions the head of a dispatch may have.
_DISPATCH: Final = 6
#: A flow and the joint before whose it is.
_BEFORE: Final = 2
#: How far behind a rank the place stands that has it ("第一的是上海"), in tokens.
_COPULA: Final = 2

#: So many provinces are none that a document is on.
_MANY: Final = 3

#: Measures of what ports move.
_MOVED: Final = frozenset({
    "containers", "freight-volume", "cargo-throughput", "container-throughput",
})  # fmt: skip
#: The months that the fiscal years of states begin in, where not in January.
_FISCAL: Final = {
    "AU": 7, "BD": 7, "BT": 7, "CA": 4, "EG": 7, "GB": 4, "HK": 4, "IN": 4, "IR": 3,
    "JP": 4, "KE": 7, "LK": 1, "MM": 4, "NP": 7, "NZ": 7, "PK": 7, "SG": 4, "TH": 10,
    "TZ": 7, "UG": 7, "US": 10, "ZA": 4,
}  # fmt: skip


#: States that give a fiscal year the number of the year that it begins in.
_BY_FIRST: Final = frozenset({"JP"})


def fiscal_years(home: str, told: int | None) -> FiscalYears:
    """Return when the fiscal years of a country begin, and those that a text *told* of.

    In most countries it is January; a text on China that speaks of them is on others.
    """
    own = None if is_chinese(home) else _FISCAL.get(home, 1)
    return FiscalYears(told or own, home in _BY_FIRST and not told, told)


def home_of(document: Document, words: WordSets) -> str:
    """Return whose trade is spoken of: the first Chinese place, else China.

    It is another country where that is the first whose own trade the head of the
    document names, and named so more often than China.
    """
    place = _chinese_home(document, words)
    if place is not None and place != HOME:
        return place
    opening = list(islice(telling_paragraphs(document), _OPENING))
    sentences = [sentence for p in opening for sentence in p.sentences]
    lede = [sentence for p in opening[:_HEAD] for sentence in p.sentences]
    offices = [code for s in lede for code in _offices(s)]
    abroad = any(not is_chinese(code) for code in offices)
    unnamed = words.modifiers_first and not place and not abroad
    if unnamed and any(map(_is_somewhere, sentences)):
        return UNKNOWN
    owners = offices + [code for s in sentences for code in _owners(s, words)]
    if any(map(_is_paid, sentences)) and OWN_MONEY.keys().isdisjoint(owners[:1]):
        return HOME
    payer = _payer(sentences)
    if not owners:
        head = [p.sentences[0] for p in document.paragraphs[:_LEDE] if p.sentences]
        sender = _dispatched_from(head)
        seller = _seller(sentences) or payer
        sender = sender or _stated_by(sentences)
        return seller or _port_abroad(sentences, words) or sender or HOME
    ours = sum(map(is_chinese, owners)) + _begins_with_china(sentences[0])
    ours += sum(is_counted_by_state(sentence, words) for sentence in sentences)
    first = payer if payer is not None and payer in owners else owners[0]
    told = owners.count(first) + (first == payer)
    return first if told > ours else HOME


def _dispatched_from(sentences: Sequence[Sentence]) -> str | None:
    """Return the place of its own money that a report is from ("台北9日電")."""
    for sentence in sentences:
        for index, mention in enumerate(sentence.mentions[:_DISPATCH]):
            place = term_in(mention, "place")
            if place is not None and place.code in OWN_MONEY:
                day = kind_at(sentence.mentions, index + 1) == "calendar"
                dated = day and sentence.mentions[index + 1].first == mention.last
                if dated or _is_dispatch(sentence, index):
                    return place.code
    return None


def _stated_by(sentences: Sequence[Sentence]) -> str | None:
    """Return the place of its own money whose office states something, or None."""
    offices = (code for s in sentences for code in _offices(s))
    return next((code for code in offices if code in OWN_MONEY), None)


def _is_somewhere(sentence: Sentence) -> bool:
    """Tell whether trade is told of a place that the text does not name ("我市")."""
    unnamed = any(
        m.kind == "anaphor" and detail_of(m) in {"city", "province"}
        for m in sentence.mentions
    )
    return unnamed and any(term_in(m, "flow") for m in sentence.mentions)


def section_home(sentences: Sequence[Sentence]) -> str | None:
    """Return the place that a line names and nothing else, as the head of a section."""
    length = sum(sentence.last - sentence.first for sentence in sentences)
    mentions = [m for sentence in sentences for m in sentence.mentions]
    if length > _SHORT_LINE or any(m.kind not in _OF_HEAD for m in mentions):
        return None
    named = [terms_of(m) for m in mentions if m.kind == "term"]
    codes = [[t.code for t in terms if t.dimension == "place"] for terms in named]
    if not codes or not all(codes):
        return None
    sure = [own[0] for own in codes if len(own) == 1]
    # A name that provinces share means its place in the one that the line names.
    shared = (code for own in codes if len(own) > 1 for code in own)
    fitting = [code for code in shared if any(lies_in(code, own) for own in sure)]
    return narrower(filter(is_chinese, [*sure, *fitting]))


def _seller(sentences: Sequence[Sentence]) -> str | None:
    """Return whose "exports to China" are, where nothing but its goods tells it.

    So "Swiss watches" do, named more than once.
    """
    mentions = [m for sentence in sentences for m in sentence.mentions]
    flow = next((k for k, m in enumerate(mentions) if term_in(m, "flow")), None)
    if flow is None or not _goes_to_china(mentions[flow : flow + _REACH]):
        return None
    places = (term_in(m, "place") for m in mentions)
    goods = Counter(p.code for p in places if p is not None and p.adjective)
    del goods[HOME]
    code, count = max(goods.items(), key=lambda item: item[1], default=("", 0))
    return code if count > 1 else None


def _port_abroad(sentences: Sequence[Sentence], words: WordSets) -> str | None:
    """Return the country of the first port that is told of what it moves, or None."""
    for sentence in sentences:
        said = sentence.tokens.lower[sentence.first : sentence.last]
        weighed = not words.cargoes.isdisjoint(said) and any(
            m.kind == AMOUNT for m in sentence.mentions
        )
        if not (weighed or any(map(_is_throughput, sentence.mentions))):
            continue
        for mention in sentence.mentions:
            place = term_in(mention, "place")
            said = sentence.tokens.lower[mention.first : mention.last + 1]
            if place is not None and not words.sites.isdisjoint(said):
                return None if is_chinese(place.code) else place.code
    return None


def _is_throughput(mention: Mention) -> bool:
    """Tell whether *mention* is of what ports move, or an amount of that."""
    measure, stated = term_in(mention, "measure"), stated_of(mention)
    named = measure is not None and measure.code in _MOVED
    return named or (stated is not None and stated.measure in _MOVED)


def _payer(sentences: Sequence[Sentence]) -> str | None:
    """Return the country whose money a text counts in, where it also names that."""
    mentions = [m for sentence in sentences for m in sentence.mentions]
    sums = (stated_of(m) for m in mentions if m.kind == MONEY)
    units = Counter(s.unit[:COUNTRY] for s in sums if s is not None and s.unit)
    for unit in _OF_MANY:
        del units[unit]
    named = {p.code for m in mentions if (p := term_in(m, "place")) is not None}
    code, count = max(units.items(), key=lambda item: item[1], default=("", 0))
    return code if count > 1 and code in named else None


def _goes_to_china(mentions: Sequence[Mention]) -> bool:
    """Tell whether "to China" stands right behind a flow."""
    kinds = [m.kind for m in mentions[1:2]]
    place = term_in(mentions[-1], "place")
    return kinds == ["to"] and place is not None and place.code == HOME


def _begins_with_china(sentence: Sentence) -> bool:
    """Tell whether a document begins with China ("China has become the top ...")."""
    first = term_in(sentence.mentions[0], "place") if sentence.mentions else None
    return first is not None and first.code == HOME and not first.adjective


def _is_paid(sentence: Sentence) -> bool:
    """Tell whether a sum in yuan stands in *sentence*."""
    if MONEY not in sentence.kinds:
        return False
    stated = (stated_of(mention) for mention in sentence.mentions)
    sums = (amount for amount in stated if amount is not None and amount.unit == _YUAN)
    return any(amount.value >= _SUM for amount in sums)


def _chinese_home(document: Document, words: WordSets) -> str | None:
    """Return the first Chinese place of the lede, the finest of its sentence.

    China is what a sentence is on where it opens it or has a flow, not where it is only
    named ("trucks that leave China").
    """
    named: str | None = None
    provincial = False
    # The rows of a table name one of several each.
    told = (p for p in telling_paragraphs(document) if p.kind != "table")
    for paragraph in islice(told, _LEDE):
        for sentence in paragraph.sentences:
            if named is None and any(
                tells(sentence, words)
                for tells in (is_national, is_counted_by_state, runs_nationwide)
            ):
                return HOME
            places = list(_chinese_places(sentence, words))
            place = narrower(places)
            if _are_several(places) and "flow" not in sentence.dimensions:
                return named or HOME
            if place == HOME and not _is_on_china(sentence, words):
                named = HOME
            elif place is not None:
                home = _counted_by(document, sentence, place, words)
                return home.partition("/")[0] if provincial else home
            # "全省出口": of the one that the first city lies in.
            provincial = provincial or is_provincial(sentence, words)
    return named


def _are_several(places: Sequence[str]) -> bool:
    """Tell whether many provinces are named ("the hubs in Hunan, Hubei and Henan")."""
    provinces = {place.partition("/")[0] for place in places if place != HOME}
    return len(provinces) >= _MANY


def _counted_by(
    document: Document, sentence: Sentence, place: str, words: WordSets
) -> str:
    """Return the place whose customs count, where *place* is but a scene.

    "A parcel left the Nansha bonded area. Guangzhou Customs cleared 5,000." *place*
    lies in it, or is named once, with no figure of trade. It is the country where its
    own figures are the first.
    """
    if "flow" in sentence.dimensions:
        return place
    lede = list(islice(telling_paragraphs(document), _LEDE))
    told = (s for p in lede for s in p.sentences if not s.kinds.isdisjoint(FIGURES))
    first = next(told, None)
    if first is not None and is_national(first, words):
        return HOME
    named = [t.code for m in _all_mentions(lede) if (t := term_in(m, "place"))]
    once = sentence.kinds.isdisjoint(FIGURES) and named.count(place) == 1
    for paragraph in lede:
        for mention, following in pairwise(_all_mentions([paragraph])):
            office = term_in(mention, "place")
            counts = term_in(following, "institution") is not None
            near = following.first == mention.last
            if not (office and counts and near):
                continue
            apart = is_chinese(office.code) and not lies_in(office.code, place)
            if lies_in(place, office.code) or (once and apart):
                return office.code if office.code != HOME else place
    return place


def _all_mentions(paragraphs: Sequence[Paragraph]) -> list[Mention]:
    return [m for p in paragraphs for s in p.sentences for m in s.mentions]


def _is_on_china(sentence: Sentence, words: WordSets) -> bool:
    """Tell whether China is more than named: as an owner, or of what is measured."""
    mentions = sentence.mentions
    terms = (m for m in mentions if m.kind == "term")
    opening = next((term_in(m, "place") for m in terms), None)
    if opening is not None and opening.code == HOME:
        return True
    measured = any(term_in(m, "flow") or term_in(m, "measure") for m in mentions)
    for mention, following in zip_longest(mentions, mentions[1:]):
        term = term_in(mention, "place")
        if term is None or term.code != HOME:
            continue
        owns = following is not None and following.kind == "possessive"
        if owns or (term.adjective and measured):
            return True
    return HOME in _owners(sentence, words)


def _chinese_places(sentence: Sentence, words: WordSets) -> Iterator[str]:
    """Yield the Chinese places of a sentence; those of offices if it has no other."""
    offices: list[str] = []
    others: list[str] = []
    passed: list[str] = []
    mentions = sentence.mentions
    tells = False
    measured = not sentence.dimensions.isdisjoint({"flow", "measure"})
    for index, (mention, following) in enumerate(zip_longest(mentions, mentions[1:])):
        tells = tells or term_in(mention, "flow") is not None
        offices.extend(_district(mention))
        term = None if isinstance(mention.value, tuple) else term_in(mention, "place")
        if term is None or not term.code.startswith(HOME):
            continue
        if not _is_told_of(sentence, index, words, tells=tells):
            continue
        if term.passed:
            passed.append(term.code)
            continue
        owns = following is not None and following.kind == "possessive"
        if not (measured or owns) and is_site(mention, sentence.tokens, words):
            offices.append(term.code)  # "the cranes of Dalian Port"
            continue
        asked = following is not None and term_in(following, "institution") is not None
        if asked or _is_asked(mentions, index):
            offices.append(term.code)
        else:
            others.append(term.code)
    # What passes through several ports is of none of them.
    yield from others or offices or (passed if len(set(passed)) == 1 else ())


def _is_told_of(
    sentence: Sentence, index: int, words: WordSets, *, tells: bool
) -> bool:
    """Tell whether a sentence may be on the place at *index*.

    It is not on a neighbor, a government or what it compares with; nor is one on where
    things come from or go, until a flow *tells* of trade.
    """
    mentions = sentence.mentions
    joint = kind_at(mentions, index - 1) if index else ""
    term = term_in(mentions[index], "place")
    index = _first_of_list(mentions, index)
    joint = kind_at(mentions, index - 1) if index else ""
    before = sentence.tokens.word(mentions[index].first - 1)
    if before in words.ranking or _is_dispatch(sentence, index):
        return False
    if words.modifiers_first and _is_ranked(mentions, index):
        return False
    # "与江西相比": one is told of beside it.
    beside = joint == "with" and term is not None and term.code != HOME
    if beside or joint in _COMPARING or is_neighbor(mentions, index):
        return False
    if is_government(mentions, index, sentence.tokens, words):
        return False
    if joint not in _DIRECTIONS or tells or _is_asked(mentions, index):
        return True
    # "Whoever orders a ship from Dalian": no trade is told yet.
    return kind_at(mentions, index + 1) == "possessive"


def _is_ranked(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether a place is but one that leads others ("第一的是上海保税区")."""
    while index > 1 and mentions[index - 1].last == mentions[index].first:
        if term_in(mentions[index - 1], "place") is None:
            return False
        index -= 1
    gap = mentions[index].first - mentions[index - 1].last
    return kind_at(mentions, index - 1) == "superlative" and gap == _COPULA


def _first_of_list(mentions: Sequence[Mention], index: int) -> int:
    """Return the first place of the list of places that *index* is in.

    Each may have its points ("高于奉化3个百分点、宁海2个百分点").
    """
    while kind_at(mentions, index - 1) == "and" and index > 1:
        at = index - 2 - (mentions[index - 2].kind == POINTS)
        if at < 0 or term_in(mentions[at], "place") is None:
            break
        index = at
    return index


def _is_dispatch(sentence: Sentence, index: int) -> bool:
    """Tell whether a report was sent from a place ("北京9日电", "北京报道")."""
    place, *behind = sentence.mentions[index : index + 2]
    end, tokens = place.last, sentence.tokens
    if behind and behind[0].kind == "calendar" and behind[0].first == end:
        end = behind[0].last
    ends = load_word_sets(sentence.language).dispatches
    return tokens.word(end) in ends or tokens.word(end) + tokens.word(end + 1) in ends


def _is_asked(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether something is heard from the place or its office ("从广东获悉")."""
    at = index + 1
    while at < len(mentions) and mentions[at].first == mentions[at - 1].last:
        if detail_of(mentions[at]) == "heard":
            return True
        if term_in(mentions[at], "institution") is None:
            return mentions[at].kind == "calendar"
        at += 1
    return at > index + 1


def _district(mention: Mention) -> Iterator[str]:
    """Yield the province that a customs office is the office of ("杭州海关")."""
    office = term_in(mention, "institution")
    if office is not None:
        implied = dict(office.implies).get("reporter", "")
        if implied.startswith(f"{HOME}-"):
            yield implied


def is_site(mention: Mention, tokens: Tokens, words: WordSets) -> bool:
    """Tell whether a place is called a port, a zone or the like."""
    said = {tokens.word(mention.last - 1), tokens.word(mention.last)}
    return not said.isdisjoint(words.sites)


def _owners(sentence: Sentence, words: WordSets) -> Iterator[str]:
    """Yield the countries of a sentence that have trade of their own, in order."""
    mentions = sentence.mentions
    if "place" not in sentence.dimensions:
        return
    traded_with = False
    for index, mention in enumerate(mentions):
        traded_with = _is_other_side(mentions, index, before=traded_with)
        if traded_with or mention.kind != "term":
            continue
        term = term_in(mention, "place")
        if term is None or is_government(mentions, index, sentence.tokens, words):
            continue
        if (
            _opens_pair(mentions, index, sentence)
            or _has_flow(mentions, index)
            or _has_figures(mentions, index, sentence, words)
            or _opens_trade(mentions, index)
        ):
            yield term.code


def _is_other_side(mentions: Sequence[Mention], index: int, *, before: bool) -> bool:
    """Tell whether a place is one of those traded with, right behind "with".

    So it may be behind another such place, if that *before* it is one.
    """
    other = mentions[index - 1] if index else None
    if other is None or other.last != mentions[index].first:
        return False
    place = term_in(other, "place") or term_in(other, "group")
    # "中德贸易额": China is the other of the two.
    home = place is not None and place.code == HOME and place.adjective
    if other.kind == "with" or home:
        return True
    return before and (other.kind == "and" or place is not None)


def _offices(sentence: Sentence) -> Iterator[str]:
    """Yield the countries whose offices state their trade.

    Those of China state that with any other, where another is named.
    """
    if not {"institution", "flow"} <= sentence.dimensions:
        return
    mentions = sentence.mentions
    found = [k for k, m in enumerate(mentions) if term_in(m, "institution")]
    if found:
        alone = "place" not in sentence.dimensions
        offices = (_office_at(mentions, index) for index in found)
        yield from (o for o in offices if o and (alone or not is_chinese(o)))


def _office_at(mentions: Sequence[Mention], index: int) -> str | None:
    """Return the country whose office states its trade, or None.

    "Peru's ministry of trade said exports rose", "according to Peruvian customs".
    """
    office = term_in(mentions[index], "institution")
    if office is None:
        return None
    country = dict(office.implies).get("reporter")
    at = index - 1 - (kind_at(mentions, index - 1) == "possessive")
    place = term_in(mentions[at], "place") if at >= 0 else None
    near = place is not None and mentions[index].first - mentions[at].last <= _GAP
    if place is not None and near:
        country = place.code
    said = skip(mentions, _behind_offices(mentions, index), _WHEN)
    stated = kind_at(mentions, said) in STATING or (
        index > 0 and kind_at(mentions, at - 1) in STATING
    )
    return country if stated else None


def _behind_offices(mentions: Sequence[Mention], index: int) -> int:
    """Return what stands behind an office, and those that speak with it.

    "贸易协会、关税厅（海关）公布".
    """
    at = index + 1
    while kind_at(mentions, at) in _BESIDE or (
        at < len(mentions) and term_in(mentions[at], "institution") is not None
    ):
        at += 1
    return at


def _opens_pair(mentions: Sequence[Mention], index: int, sentence: Sentence) -> bool:
    """Tell whether the place is the first of two ("Peru-Chile", "between Peru and")."""
    if index and mentions[index - 1].kind == "between":
        return True
    following = mentions[index + 1 : index + 2]
    joined = sentence.tokens.joined
    return any(
        term_in(m, "place") and m.first == mentions[index].last and joined[m.first]
        for m in following
    )


def _has_flow(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether the place at *index* has a flow ("Peru's exports", "Peru sold")."""
    place, behind = mentions[index], mentions[index + 1 : index + 1 + _REACH]
    if _is_of_flow(mentions, index) or _trades_with(mentions, index):
        return True
    if not behind:
        return False
    if behind[0].kind == "possessive" or behind[0].kind in _GIVING:
        near = [m for m in behind[1:] if m.first - place.last <= _GAP]
        owned = behind[0].kind == "possessive"
        return any(term_in(m, "flow") or (owned and m.kind in _OF_TRADER) for m in near)
    return _stands_before_flow(place, behind)


def _trades_with(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether the place at *index* has a flow with another ("日本对美国出口")."""
    joint = index + 1 + (kind_at(mentions, index + 1) == "period")
    if kind_at(mentions, joint) != "with":
        return False
    for at in range(joint + 1, min(joint + 1 + 2 * _REACH, len(mentions))):
        if mentions[at].first - mentions[at - 1].last > 1:
            return False  # no more than "的" stands between them
        flow = term_in(mentions[at], "flow")
        if flow is not None:
            other = term_in(mentions[joint + 1], "place")
            both = detail_of(mentions[joint]) == "mutual" and flow.code == "trade"
            if both and other is not None and other.code == HOME:
                return False  # "越南与中国贸易额" is that of both
            return at > joint + 1 and mentions[joint].first == mentions[joint - 1].last
    return False


def _has_figures(
    mentions: Sequence[Mention], index: int, sentence: Sentence, words: WordSets
) -> bool:
    """Tell whether something of trade is the place's own ("Peru's trade figures").

    So are "Peruvian data".
    """
    place, behind = mentions[index], mentions[index + 1 : index + 2]
    first, lower = place.last, sentence.tokens.lower
    if behind and behind[0].kind == "possessive":
        first = behind[0].last
        return not words.trading.isdisjoint(lower[first : first + _GAP])
    told = takewhile(str.isalpha, lower[first : min(first + _GAP, sentence.last)])
    return not words.data_nouns.isdisjoint(told)


def _opens_trade(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether the place opens a sentence on its trade ("Peru did 5 bn of trade").

    Money of it stands before the next term, which is the flow, or goods before it. So
    may one verb that no list knows ("Peru received export orders").
    """
    place = term_in(mentions[index], "place")
    if index or place is None or place.adjective:
        return False
    behind = mentions[1 : 1 + _OPENING]
    following = behind[0] if behind else mentions[0]
    if term_in(following, "flow") and following.first == mentions[0].last + 1:
        return True
    terms = [at for at, m in enumerate(behind) if m.kind == "term"]
    others = (at for at in terms if term_in(behind[at], "product") is None)
    flow = next(others, None)
    if flow is None or term_in(behind[flow], "flow") is None:
        return False
    return any(m.kind == MONEY for m in behind[: terms[0]])


def _stands_before_flow(place: Mention, behind: Sequence[Mention]) -> bool:
    """Tell whether a flow follows, with goods or a period before it or not.

    What is imported comes from the place before it ("Brazilian beef imports"), and
    what trades is the goods ("London copper traded higher").
    """
    last, goods = place.last, False
    for mention in behind:
        if mention.kind in {"period", "total"} and mention.first == last:
            last = mention.last  # "日本5月出口", "香港整体出口"
            continue
        flow = term_in(mention, "flow")
        if flow is not None:
            if flow.code == BOUGHT:
                return False  # whoever buys may be anyone's customer
            near = mention.first - last <= int(flow.verb)
            return near and not (goods and _is_of_goods(flow))
        if mention.first != last or term_in(mention, "product") is None:
            return False
        last, goods = mention.last, True
    return False


def _is_of_goods(flow: Term) -> bool:
    """Tell whether a flow behind goods leaves open whose it is."""
    code = flow_code(flow)
    return code == "imports" or (flow.verb and code == "trade")


def _is_of_flow(mentions: Sequence[Mention], index: int) -> bool:
    """Tell whether the place stands behind its flow ("exports from Peru")."""
    if index < _BEFORE or mentions[index - 1].kind not in {"of", "from"}:
        return False
    at = index - 2
    if index > _BEFORE + 1 and mentions[at - 1].kind == "of":
        at -= 2 * (
            term_in(mentions[at], "product") is not None
        )  # "exports of tin from"
    flow = term_of(mentions[at]) if mentions[at].kind == "term" else None
    place = term_of(mentions[index])
    if flow is None or flow.dimension != "flow" or place is None or place.adjective:
        return False
    from_there = mentions[index - 1].kind == "from"
    if from_there and flow.code == SHIPMENTS:
        return False  # they may as well be what comes in
    return flow_code(flow) == "exports" if from_there else True
