"""Parties: who trades with whom in a sentence, as the home of the text sees it.

What one country buys another sells: a text tells both as the trade of its home.
"""

from collections.abc import Sequence
from typing import Final

from tradefacts.claiming.items import (
    CLAUSE_PARTS,
    Item,
    Phrase,
    detail_of,
    kind_at,
    role_at,
    skip_back,
    stated_of,
)
from tradefacts.claiming.subjects.codes import COUNTRY, PARTIES
from tradefacts.claiming.subjects.places import HOME, OWN_FLOWS, is_chinese
from tradefacts.claiming.subjects.registers import Registers
from tradefacts.claiming.subjects.terms import BOUGHT, TAKEN_IN
from tradefacts.claiming.subjects.traders import settle_buyer, settle_trader, told_flow
from tradefacts.reading.mentions import AMOUNT, COUNT, MONEY, Cue, Mention
from tradefacts.reading.reader import Sentence
from tradefacts.reading.wordsets import WordSets, load_word_sets

_YUAN: Final = "CNY"
#: Behind "we" they tell that it only thinks or says something.
_THINKING: Final = frozenset({"modal", "say"})
_BUYING: Final = frozenset({BOUGHT, "imports"})
#: Behind money they tell what was paid for: then it is no revenue.
_PAID_FOR: Final = frozenset({"of", "worth"})
#: How far behind a verb of selling "to China" may stand, in items.
_TO_REACH: Final = 7
#: How far behind such a verb its goods may stand.
_GOODS: Final = 5
#: What such a clause stands behind, with its comma and "which", in items.
_ASIDE: Final = 3
#: The longest question that only names a place, in items.
_QUESTION: Final = 2
_SIDES: Final = frozenset({"reporter", "partner"})
#: What a phrase that heads its clause may stand behind.
_HEADS: Final = frozenset({"", ",", ";", "and", "break", "period"})


def settle_parties(
    items: Sequence[Item], sentence: Sentence, registers: Registers
) -> None:
    """Let the phrases of a sentence tell the trade of the home of its text."""
    abroad = not is_chinese(registers.home or HOME)
    if abroad and _turns_to(items, sentence):
        return  # "And China?"
    words = load_word_sets(sentence.language)
    for index, item in enumerate(items):
        if not isinstance(item, Phrase):
            settle_trader(items, index, registers)
            continue
        if sentence.tokens.word(item.last) in words.there:
            _settle_there(items, index, item, registers)
        _settle_phrase(items, index, item, sentence, registers)
    if "place" in sentence.dimensions and not words.modifiers_first:
        settle_buyer(items, sentence, words)


def _settle_ranked(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> None:
    """Take exports to one for those of who was just ranked.

    "智利名列第三，对秘鲁出口5亿元", "名列第二的是智利，对秘鲁出口". Where that one was
    spoken of, the rank is one in what it imports.
    """
    named = phrase.dims.keys() - {"measure"}
    if named != {"partner", "flow"} or phrase.members:
        return
    at = skip_back(items, index - 1, {"with", "period"})
    told = items[max(0, at - 2) : at] if kind_at(items, at) == "," else ()
    ranked = [item for item in told if isinstance(item, Phrase)]
    if len(ranked) != 1 or all(item.kind != "superlative" for item in told):
        return
    holder = ranked[0].dims.get("partner")
    alone = ranked[0].dims.keys() == {"partner"} and not ranked[0].members
    buyer = phrase.dims["partner"]
    spoken = buyer in {registers.partner, *registers.current.dims.values()}
    if not alone or not holder or holder == buyer or not spoken:
        return  # "出口市场中，智利居首，对秘鲁出口": of the home
    phrase.dims["reporter"] = holder
    ranked[0].dims = {"reporter": buyer, "partner": holder, "flow": "imports"}


def _settle_phrase(
    items: Sequence[Item],
    index: int,
    item: Phrase,
    sentence: Sentence,
    registers: Registers,
) -> None:
    """Let one phrase tell the trade of the home of its text."""
    if registers.leads and item.dims.get("flow") == "exports":
        _settle_ranked(items, index, item, registers)
    if item.sold and item.blocked:
        _settle_sales(items, index, item, registers)
    elif item.deed:
        _settle_deed(items, index, item, sentence, registers)
    elif item.either_way:
        _settle_origin(item, registers)
    elif not is_chinese(registers.home or HOME):
        _settle_china(item, sentence, registers.country)
    else:
        _settle_theirs(items, index, item, registers)
        _settle_mutual(items, index, item, registers)


def _settle_there(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> None:
    """Let exports, or sales, "there" go to the place that was named last."""
    if not (phrase.sold or phrase.dims.get("flow") == "exports") or phrase.members:
        return
    own = phrase.dims.get("reporter") or (phrase.dims.get("partner", ""))
    named = (i.dims for i in reversed(items[:index]) if isinstance(i, Phrase))
    codes = (d.get("partner") or d.get("reporter", "") for d in named)
    other = next((c for c in codes if c and c != own), registers.partner or "")
    if not other or ("partner" in phrase.dims and not phrase.sold):
        return
    phrase.dims |= {"flow": "exports", "partner": other}
    phrase.blocked = False
    if own:
        phrase.dims["reporter"] = own


def _settle_china(phrase: Phrase, sentence: Sentence, home: str) -> None:
    """Take China for the partner of a country that the text is on.

    So are "Chinese imports", and those "to Kenya", what comes from there, but "China's
    imports" its own.
    """
    bought = {"reporter": HOME, "flow": "imports"}
    if _is_china_alone(phrase):
        phrase.dims = {"partner": HOME}
        phrase.filled = "partner"
    elif _is_china_among(phrase, home):
        phrase.members["partner"] = phrase.members.pop("reporter")
        phrase.dims["partner"] = phrase.dims.pop("reporter")
        phrase.filled = "partner"
    elif phrase.dims == {**bought, "partner": home}:
        phrase.dims |= {"reporter": home, "partner": HOME}
    elif phrase.dims == bought and not phrase.members:
        inside = (m for m in sentence.mentions if phrase.first < m.first < phrase.last)
        owns = any(mention.kind == "possessive" for mention in inside)
        relatives = load_word_sets(sentence.language).relatives
        # Nor are "what China imports".
        if not owns and sentence.tokens.word(phrase.first - 1) not in relatives:
            phrase.dims = {"partner": HOME, "flow": "imports"}


def _settle_theirs(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> None:
    """Take the imports of a partner, in a text on exports, for what goes there.

    "Exports rose. Peru was the top market, with imports up 5 percent", "its imports".
    """
    theirs = kind_at(items, index - 1) == "with" or ("its", "") in phrase.back
    if phrase.dims != {"flow": "imports"} or not theirs:
        return
    if registers.current.dims.get("flow") == "exports" and _partner_before(
        items, index
    ):
        phrase.dims["flow"], phrase.back = "exports", []


def _settle_mutual(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> None:
    """Take trade with a place of China for its own with who the clause is on.

    "Peru ranked first in trade with Hunan", "Peru's share", "Peru's volumes".
    """
    if _has_share(items, index, phrase) or _has_volume(phrase, registers):
        phrase.dims["partner"] = phrase.dims.pop("reporter")
        phrase.filled = "partner"
        return
    if _has_share_there(items, index, phrase, registers):
        phrase.dims, phrase.back = {"partner": registers.current.dims["partner"]}, []
        return
    home = phrase.dims.get("partner", "")
    if phrase.dims.get("flow") != "trade" or "reporter" in phrase.dims:
        return
    partner = _partner_before(items, index) if is_chinese(home) else ""
    if partner:
        phrase.dims |= {"reporter": home, "partner": partner}


def _are_abroad(items: Sequence[Item], index: int, registers: Registers) -> bool:
    """Tell whether sales are those abroad, where modifiers lead.

    They follow what was exported, or sold online across borders, and are paid for in
    other money ("出口童车5万辆，销售额200万美元").
    """
    paid = stated_of(items[index + 1]) if index + 1 < len(items) else None
    if paid is None or kind_at(items, index + 1) != MONEY or paid.unit == _YUAN:
        return False
    if not (registers.leads and is_chinese(registers.home or HOME)):
        return False
    before = (item for item in items[:index] if isinstance(item, Phrase))
    return any(p.dims.get("flow") == "exports" or "mode" in p.dims for p in before)


def _settle_sales(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> None:
    """Take sales to another place for exports ("Russian coal sales to China")."""
    if _are_abroad(items, index, registers):
        phrase.blocked, phrase.dims["flow"] = False, "exports"
        return
    to = index + 2 < len(items) and items[index + 1].kind == "to"
    buyer = items[index + 2] if to else None
    if not isinstance(buyer, Phrase) or buyer.dims.keys() - _SIDES or buyer.members:
        return
    home = registers.home or HOME
    seller = phrase.dims.get("partner") or phrase.dims.get("reporter")
    places = [buyer.dims[name] for name in _SIDES if name in buyer.dims]
    if len(places) != 1 or places[0] == (seller or home):
        return
    phrase.blocked = False
    phrase.dims["flow"] = "exports"
    phrase.dims.pop("partner", None)
    if seller is not None:
        phrase.dims["reporter"] = seller


def _settle_deed(
    items: Sequence[Item],
    index: int,
    phrase: Phrase,
    sentence: Sentence,
    registers: Registers,
) -> None:
    """Let a verb of trade tell the trade of the home of the text."""
    _settle_goods_of_china(phrase)
    if phrase.deed == TAKEN_IN:
        _settle_revenue(items, index, phrase)
        if kind_at(items, index + 1) in {AMOUNT, COUNT}:
            _settle_buyer(items, index, phrase, registers)
    elif phrase.deed in _BUYING:
        _settle_buyer(items, index, phrase, registers)
    elif phrase.either_way:
        _settle_origin(phrase, registers)
    elif phrase.deed == "exports" and is_chinese(registers.home or HOME):
        _settle_seller(items, index, phrase, sentence, registers)


def _settle_goods_of_china(phrase: Phrase) -> None:
    """Take "the country" that bought goods of China for another."""
    owned = phrase.owns or ("country", "") not in phrase.back
    if not owned and phrase.deed in _BUYING and phrase.dims.get("reporter") == HOME:
        phrase.dims["partner"] = phrase.dims.pop("reporter")
        phrase.filled = "partner"


def settle_owners(
    items: Sequence[Item], sentence: Sentence, registers: Registers, words: WordSets
) -> list[Item]:
    """Tell companies that say "we" from countries that do, in the items returned.

    "His exports" are a company's, too, and "our exports" where such a one is quoted.
    """
    settled = list(items)
    if '"' in sentence.kinds:
        _note_public(sentence, registers, words)
    for index, item in enumerate(items):
        if item.kind == "company" and detail_of(item) == "we":
            thinks = kind_at(items, index + 1) in _THINKING
            if thinks or not _is_of_firm(item, sentence, registers, words):
                cue = Cue("company", "home")
                settled[index] = Mention(
                    "company", item.start, item.end, cue, item.first, item.last
                )
        elif isinstance(item, Phrase) and _is_owned(items, index, item):
            _settle_owner(item, sentence, registers, words)
    return settled


def _is_owned(items: Sequence[Item], index: int, phrase: Phrase) -> bool:
    """Tell whether a phrase may be of trade that someone owns ("his exports").

    So are "his goods", and those behind a number ("his 900 kinds of tools").
    """
    if phrase.has_flow or phrase.counted or "product" in phrase.dims:
        return True
    return bool(phrase.back) and kind_at(items, index + 1) == COUNT


def _settle_owner(
    phrase: Phrase, sentence: Sentence, registers: Registers, words: WordSets
) -> None:
    """Give a flow that "his" or "our" owns to the company of who says so."""
    if "its" not in sentence.kinds:
        return
    opening = (m.kind for m in sentence.mentions if m.first == phrase.first)
    if next(opening, "") != "its":
        return  # "sold his last jar" to someone
    owners = {what for what, _ in phrase.back}
    personal = "his" in owners and not registers.official
    ours = "our" in owners and _is_of_firm(phrase, sentence, registers, words)
    if (personal or ours) and "reporter" not in phrase.dims:
        phrase.dims["reporter"] = ""
        if ours:
            registers.quote()


def _note_public(sentence: Sentence, registers: Registers, words: WordSets) -> None:
    """Remember that who is quoted in the paragraph has a public title."""
    said = sentence.tokens.lower[sentence.first : sentence.last]
    registers.public = registers.public or not words.public_titles.isdisjoint(said)


def _is_of_firm(
    item: Item, sentence: Sentence, registers: Registers, words: WordSets
) -> bool:
    """Tell whether "we" are a company: someone quoted, who speaks for no public body.

    Who has the floor, and who writes the text, speaks for the country.
    """
    if registers.official or not opens_quotation(sentence, registers, item.first):
        return False
    said = sentence.tokens.lower[sentence.first : sentence.last]
    _note_public(sentence, registers, words)
    # A company, too, is a body.
    public = words.bodies.difference(words.makers, words.company_ends)
    return public.isdisjoint(said) and not registers.public


def opens_quotation(
    sentence: Sentence, registers: Registers, last: int | None = None
) -> bool:
    """Tell whether a quotation is open at token *last*, or behind the sentence."""
    if '"' not in sentence.kinds:
        return registers.quoting
    end = sentence.last if last is None else last
    marks = (m for m in sentence.mentions if m.kind == '"' and m.first < end)
    return registers.quoting ^ bool(sum(1 for _ in marks) % 2)


def opens_with_quote(sentence: Sentence) -> bool:
    """Tell whether the sentence begins with what someone says."""
    first = sentence.mentions[0] if sentence.mentions else None
    return first is not None and (first.kind, first.first) == ('"', sentence.first)


def _is_china_alone(phrase: Phrase) -> bool:
    """Tell whether China is named alone, as any third country may be.

    In a text on the trade of another country it is whom that trades with ("China took
    5 tonnes").
    """
    named = phrase.dims == {"reporter": HOME} and not (phrase.members or phrase.back)
    return named and not (phrase.owns or phrase.counted or phrase.total)


def _is_china_among(phrase: Phrase, home: str) -> bool:
    """Tell whether a list of countries with China in it is one of partners.

    "中国、智利占其出口的三成", in a text on the trade of Peru.
    """
    codes = phrase.members.get("reporter", [])
    named = phrase.dims.keys() == {"reporter"} and phrase.members.keys() == {"reporter"}
    abroad = HOME in codes and all(len(code) == COUNTRY for code in codes)
    owned = phrase.owns or phrase.counted or phrase.back
    return named and abroad and home not in codes and not owned


def _turns_to(items: Sequence[Item], sentence: Sentence) -> bool:
    """Tell whether a question only names what the text turns to."""
    named = [item for item in items if isinstance(item, Phrase)]
    asked = sentence.tokens.lower[sentence.last - 1] == "?"
    return asked and len(named) == 1 and len(items) <= _QUESTION


def _has_share(items: Sequence[Item], index: int, phrase: Phrase) -> bool:
    """Tell whether a foreign place has a share of what was spoken of ("Peru's share").

    A whole that is named tells by itself whose trade it is.
    """
    if not phrase.owns or phrase.dims.keys() != {"reporter"}:
        return False
    foreign = not is_chinese(phrase.dims["reporter"])
    own = role_at(items, index + 1) == "share-noun"
    whole = items[index + 3] if index + 3 < len(items) else None
    # "Of the market", "in that": it is that which was spoken of. So is "the city's".
    joined = kind_at(items, index + 2) in {"of", "in"}
    named = isinstance(whole, Phrase) and bool(whole.dims) and not whole.back
    return foreign and own and not (joined and named)


def _has_share_there(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> bool:
    """Tell whether "the country's share" is that of whom trade was told with."""
    partner = registers.current.dims.get("partner") or ""
    pointed = phrase.back == [("country", "")] and not phrase.dims
    own = role_at(items, index + 1) == "share-noun"
    whole = kind_at(items, index + 2) in {"of", "in"}
    return pointed and own and not whole and len(partner) == COUNTRY


def _has_volume(phrase: Phrase, registers: Registers) -> bool:
    """Tell whether a foreign place has volumes, which are of what is traded with it."""
    if (registers.current.dims.get("flow") or "") not in OWN_FLOWS:
        return False
    named = phrase.dims.keys() == {"reporter", "measure"} and not phrase.members
    weighed = named and phrase.dims["measure"] == "volume"
    return weighed and not is_chinese(phrase.dims["reporter"])


def _settle_revenue(items: Sequence[Item], index: int, phrase: Phrase) -> None:
    """Take money that came in for what goods were sold for ("it took in 5 dollars")."""
    paid_for = role_at(items, index + 2) in _PAID_FOR
    if kind_at(items, index + 1) == MONEY and not paid_for:
        phrase.dims["flow"] = "exports"


def _settle_buyer(
    items: Sequence[Item], index: int, phrase: Phrase, registers: Registers
) -> None:
    """Take whoever buys of what is exported for whom it goes to.

    So in "exports rose; Japan bought 5 tonnes", "Japan was the top buyer, importing 5".
    """
    if phrase.members or phrase.dims.get("flow") != "imports":
        return
    pointed = kind_at(items, index - 1) == "pronoun"
    if registers.named and pointed:
        if any(map(_is_its, items[index:])):
            phrase.dims["flow"] = "exports"  # to whom it was named, and carries over
        else:  # "Peru is the top buyer. It imported 5 tonnes"
            phrase.dims.setdefault("reporter", registers.named)
        return
    buyer = phrase.dims.get("reporter", "")
    sold = _flow_before(items, index, buyer)
    told = sold or told_flow(buyer, registers)
    goods = _goods_before(items, index) if sold else ""
    if goods:
        phrase.dims.setdefault("product", goods)
    from_there = any(what == "there" for what, _ in phrase.back)
    if not buyer and told != "imports" and not from_there:
        if _follows_partner(items, index) and phrase.dims.keys() <= {"flow", "product"}:
            phrase.dims["flow"] = "exports"
    elif phrase.deed == BOUGHT and (
        (buyer and told == "exports") or _buys_at_home(items, index, told, registers)
    ):
        phrase.dims["flow"] = "exports"
        phrase.dims.setdefault("partner", phrase.dims.pop("reporter"))
        phrase.filled = "partner"


def _buys_at_home(
    items: Sequence[Item], index: int, told: str, registers: Registers
) -> bool:
    """Tell whether one buys of a country that the text is on ("China bought 5 tonnes").

    Behind what that imports, or before "from", it may be of another.
    """
    phrase, home = items[index], registers.home or HOME
    buyer = phrase.dims.get("reporter", "") if isinstance(phrase, Phrase) else ""
    if not buyer or is_chinese(home) or buyer[:2] == home[:2]:
        return False
    if told == "imports" and not _are_of(items[index + 1 : index + _GOODS], home):
        return False
    kinds = [item.kind for item in items[index + 1 : index + _TO_REACH]]
    ends = (at for at, kind in enumerate(kinds) if kind in CLAUSE_PARTS)
    return "from" not in kinds[: next(ends, len(kinds))]


def _are_of(items: Sequence[Item], home: str) -> bool:
    """Tell whether goods of *home* are among the items ("of Brazilian soybeans")."""
    goods = (item.dims for item in items if isinstance(item, Phrase))
    return any(d.get("partner") == home and "product" in d for d in goods)


def _flow_before(items: Sequence[Item], index: int, buyer: str) -> str:
    """Return the flow that a seller has in the clause before, "" without one.

    So in "Peru shipped 5 tonnes; China bought 3 tonnes and Japan 2 tonnes".
    """
    if not buyer:
        return ""
    for item in reversed(items[:index]):
        if isinstance(item, Phrase) and item.has_flow:
            seller = item.dims.get("reporter") or buyer
            told = seller[:2] != buyer[:2] and item.deed == "exports"
            return item.dims["flow"] if told else ""
    return ""


def _goods_before(items: Sequence[Item], index: int) -> str:
    """Return the goods that the clause before item *index* is on, "" without any."""
    phrases = (item for item in reversed(items[:index]) if isinstance(item, Phrase))
    named = (phrase.dims["product"] for phrase in phrases if "product" in phrase.dims)
    return next(named, "")


def _is_its(item: Item) -> bool:
    """Tell whether goods are those of the home ("they imported its tea").

    So is "Chinese tea".
    """
    if not isinstance(item, Phrase):
        return False
    made = item.dims.keys() == {"reporter", "product"}
    return bool(item.back) or (made and is_chinese(item.dims["reporter"]))


def _settle_seller(
    items: Sequence[Item],
    index: int,
    phrase: Phrase,
    sentence: Sentence,
    registers: Registers,
) -> None:
    """Take what others ship to China, in a text on its imports, for those.

    So in "imports rose; Peru shipped 5 tonnes to China", or "Peru shipped 5 tonnes".
    """
    told = registers.current.dims.get("flow") or registers.topic.get("flow")
    seller = phrase.dims.get("reporter", "")
    if told != "imports" or is_chinese(seller) or "partner" in phrase.dims:
        return
    if phrase.counted:
        return  # "Peru's exporters shipped 5 tonnes to China", as they count it
    partner = seller or _partner_before(items, index)
    if not partner:
        return
    if _goes_to_china(items, index) or _sends_amount(items, index, phrase, sentence):
        phrase.dims["flow"] = "imports"
        if seller or kind_at(items, index - 1) == "which":
            phrase.dims.pop("reporter", None)
            phrase.dims["partner"] = partner
            phrase.filled = "partner"


def _sends_amount(
    items: Sequence[Item], index: int, phrase: Phrase, sentence: Sentence
) -> bool:
    """Tell whether an amount is sent, and not said to where ("Peru sent 5 tonnes").

    What a country exports may go to anyone.
    """
    verb = sentence.tokens.lower[phrase.last - 1]
    if verb not in load_word_sets(sentence.language).sending:
        return False
    behind = [item.kind for item in items[index + 1 : index + _TO_REACH]]
    ends = (at for at, kind in enumerate(behind) if kind in CLAUSE_PARTS)
    return behind[:1] == [AMOUNT] and "to" not in behind[: next(ends, len(behind))]


def _goes_to_china(items: Sequence[Item], index: int) -> bool:
    """Tell whether "to China" stands behind the amount of the verb at *index*."""
    behind = items[index + 1 : index + _TO_REACH]
    for at, item in enumerate(behind, index + 1):
        if item.kind in {",", ";", "break"}:
            return False
        if isinstance(item, Phrase) and item.dims.get("reporter") == HOME:
            return kind_at(items, at - 1) == "to"
    return False


def _follows_partner(items: Sequence[Item], index: int) -> bool:
    """Tell whether the clause before *index* is on a partner."""
    return bool(_partner_before(items, index))


def _partner_before(items: Sequence[Item], index: int) -> str:
    """Return the last place before that heads its clause, if it is a partner, or "".

    Or one of which a relative clause tells ("Peru, whose purchases rose").
    """
    of_owner = kind_at(items, index - 1) == "which"
    for at in range(index - 1, -1, -1):
        item = items[at]
        if not isinstance(item, Phrase) or item.dims.keys().isdisjoint(PARTIES):
            continue
        if item.owns and kind_at(items, at + 1) == "superlative":
            continue  # "Peru, China's top supplier, shipped"
        if of_owner and item.dims.get("flow") == "exports" and at == index - _ASIDE:
            return item.dims.get("partner", "")  # "exports to Peru, which buys 5"
        alone = item.dims.keys() == {"partner"} and not item.members
        heads = of_owner or role_at(items, at - 1) in _HEADS
        if heads or (alone and _are_customers(items, at)):
            return item.dims["partner"] if alone else ""
    return ""


def _are_customers(items: Sequence[Item], index: int) -> bool:
    """Tell whether those who buy are in the place ("Customers in Peru, who bought")."""
    people = items[index - 2] if index > 1 else None
    counted = isinstance(people, Phrase) and people.counted is not None
    placed = role_at(items, index - 1) in {"in", "from"}
    return placed and counted and role_at(items, index - 3) in _HEADS


def _settle_origin(phrase: Phrase, registers: Registers) -> None:
    """Take shipments from abroad for imports ("shipments from Peru fell")."""
    origin = phrase.dims.get("reporter") or ""
    home = registers.home or HOME
    if not origin or origin[:2] == home[:2] or "partner" in phrase.dims:
        return
    if phrase.filled == "reporter" and not is_chinese(origin):
        phrase.dims["partner"] = phrase.dims.pop("reporter")
        phrase.dims["flow"] = "imports"
        phrase.filled = "partner"
