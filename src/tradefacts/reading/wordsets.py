"""Sets of single words that rules test tokens against, as each language has them.

Most words of grammar are cues, and become mentions. These would do harm as mentions:
they would shadow a term of the same word, or part what belongs together.
"""

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from tradefacts.tables import load_tables

_FILE: Final = "wordsets.toml"
_NONE: Final[frozenset[str]] = frozenset()


class WordSets:
    """The word sets of one language; what it lacks is empty.

    Raises:
        TypeError: a set has a name that no rule asks for.
    """

    def __init__(self, **sets: Any) -> None:  # noqa: ANN401 - typed below
        # Generated methods for so many fields would take as long to make as all sets.
        if unknown := sets.keys() - self.__annotations__.keys():
            raise TypeError(f"unknown word sets: {', '.join(sorted(unknown))}")
        vars(self).update(sets)

    #: What dates a figure, or is compared with it, stands before it, and not behind.
    modifiers_first: bool = False
    #: Its grammar tells a rise by so many times from one to so many ("增长1.3倍").
    multiples_told: bool = False
    #: The words for powers of ten that a misprint may have confused, with the power.
    scales: Mapping[str, int] = MappingProxyType({})
    #: Pairs of words that only the press of one place has, with its code.
    usages: Mapping[str, str] = MappingProxyType({})
    #: Last letters of multiples that are said of both readings ("threefold").
    open_multiples: frozenset[str] = _NONE
    #: In the names of those who count for themselves, and not for the state ("bank").
    compilers: frozenset[str] = _NONE
    #: An adjective stands behind its noun ("exportaciones peruanas").
    adjectives_last: bool = False
    #: They stand within a noun phrase and do not part it ("the", "other").
    determiners: frozenset[str] = _NONE
    #: Behind goods in the singular they only say that each is one ("crane sets").
    pieces: frozenset[str] = _NONE
    #: What is in apposition to a noun begins with one ("steel, a metal of").
    articles: frozenset[str] = _NONE
    #: A number behind one of them is known already ("the 5", "these 5").
    definites: frozenset[str] = _NONE
    #: Of so many a kind is made up ("the bloc of 27").
    groupings: frozenset[str] = _NONE
    #: Words before the credit of a picture ("photo by").
    captions: frozenset[str] = _NONE
    #: Names and nouns of the sessions of a fair, and what compares with one.
    session_names: frozenset[str] = _NONE
    session_nouns: frozenset[str] = _NONE
    session_joints: frozenset[str] = _NONE
    ordinal_endings: frozenset[str] = _NONE
    #: What ports and borders see pass, whatever it is.
    cargoes: frozenset[str] = _NONE
    #: What the names of lines end with that goods go by.
    lines: frozenset[str] = _NONE
    #: Where goods are sold that one country buys.
    outlets: frozenset[str] = _NONE
    #: What lines do with goods.
    hauling: frozenset[str] = _NONE
    #: What carries cargo, and verbs of how that passes ("crossed").
    conveyances: frozenset[str] = _NONE
    passing: frozenset[str] = _NONE
    #: Before "as" and an amount they tell how things are reckoned ("counts as 2 TEU").
    counting: frozenset[str] = _NONE
    #: Verbs of what led the growth of a whole ("led").
    leaders: frozenset[str] = _NONE
    #: Before a rate they say that it is what is left of a whole ("the other").
    rests: frozenset[str] = _NONE
    #: What goods are called as opposed to services.
    all_goods: frozenset[str] = _NONE
    #: Goods of any kind, in two words; what stands before that where some were named.
    any_goods: frozenset[str] = _NONE
    and_others: frozenset[str] = _NONE
    #: What a predicate begins with that names what was spoken of by its kind, and what
    #: may stand before that.
    predicates: frozenset[str] = _NONE
    predicate_adverbs: frozenset[str] = _NONE
    #: What stands where a table has no figure ("n/a").
    no_figures: frozenset[str] = _NONE
    #: Goods that, behind one of these, are what was named before ("the metal").
    hypernyms: frozenset[str] = _NONE
    before_hypernym: frozenset[str] = _NONE
    #: What they are of is what was named, whatever stands before ("a bigger crop").
    harvests: frozenset[str] = _NONE
    #: Any kind of goods: in a text on some they are those ("pianos ... instruments").
    generics: frozenset[str] = _NONE
    #: Endings of nouns in the plural.
    plural_endings: frozenset[str] = _NONE
    #: Endings of verbs that multiply what is told behind them ("doubled exports").
    multiplying_endings: frozenset[str] = _NONE
    #: Behind a bare number they show that nothing more belongs to it ("and").
    figure_ends: frozenset[str] = _NONE
    #: Between two quantities they end a list ("up", "from").
    list_breaks: frozenset[str] = _NONE
    #: Behind a counted noun they narrow it ("firms engaged in", "firms that had").
    narrowings: frozenset[str] = _NONE
    #: Between a number and a noun they show that it does not count it ("in").
    count_breaks: frozenset[str] = _NONE
    #: Verbs and adverbs that put a figure in the present, or in the past.
    presents: frozenset[str] = _NONE
    pasts: frozenset[str] = _NONE
    #: What was thought of a figure ("less than feared").
    expectations: frozenset[str] = _NONE
    #: What most verbs in the past end with.
    past_endings: frozenset[str] = _NONE
    #: Of those of the present, which may begin a perfect ("has accounted").
    auxiliaries: frozenset[str] = _NONE
    #: What may be said of a sum as well as of a weight.
    volumes: frozenset[str] = _NONE
    #: What may be a share as well as a weight.
    masses: frozenset[str] = _NONE
    #: Nouns that point back to a figure ("the sum").
    figures: frozenset[str] = _NONE
    #: Those that point back to how many were counted ("the number rose").
    tallies: frozenset[str] = _NONE
    #: Before a figure they say that it was before ("after 5 percent").
    sequels: frozenset[str] = _NONE
    #: First words of "twelve months earlier".
    twelves: frozenset[str] = _NONE
    #: Verbs that say what something is, not what it has.
    copulas: frozenset[str] = _NONE
    #: Before a period they show that it only ends something ("until").
    deadlines: frozenset[str] = _NONE
    #: They open a clause on when a span began ("since its launch in 2018").
    span_starts: frozenset[str] = _NONE
    #: Before a period they say that a span ends with it ("by May").
    span_ends: frozenset[str] = _NONE
    #: Before a period they say that it is of an event ("launched in 2018").
    happenings: frozenset[str] = _NONE
    #: What is told of a noun that is no figure ("a trend seen in May").
    sightings: frozenset[str] = _NONE
    #: What an apposition begins with ("Peru, the leader in 2021,").
    appositions: frozenset[str] = _NONE
    #: Two periods follow, of which the latter is the baseline ("comparing May with").
    comparings: frozenset[str] = _NONE
    #: Whoever is one has a part in what follows ("a driver of exports").
    drivers: frozenset[str] = _NONE
    #: What goods are for stands behind them ("tin used in phones").
    uses: frozenset[str] = _NONE
    #: They begin a clause on when something was ("before mills closed in May").
    times_told: frozenset[str] = _NONE
    causes: frozenset[str] = _NONE
    #: When a series begins stands behind them ("records going back to 2014").
    origins: frozenset[str] = _NONE
    #: Of goods they are weights or numbers, not values ("export volumes of tin").
    quantities: frozenset[str] = _NONE
    #: Of goods they are what these weigh or number ("7 percent of the number").
    numbers: frozenset[str] = _NONE
    #: What something may be at ("at last year's level").
    levels: frozenset[str] = _NONE
    #: Participles that a clause aside begins with, beside those in "-ed".
    participles: frozenset[str] = _NONE
    #: Before a period they say that all but it are meant ("except for").
    exceptions: frozenset[str] = _NONE
    #: Before a period they say that something was the first of its kind ("time").
    occasions: frozenset[str] = _NONE
    #: At the head of a sentence they tell when what it says was so.
    whens: frozenset[str] = _NONE
    #: Behind them a clause tells of another time than its sentence.
    asides_of_time: frozenset[str] = _NONE
    #: They open an aside on what was worth so much ("tea, worth 5 tonnes in May,").
    asides_of_worth: frozenset[str] = _NONE
    #: By whom one of these is done tells a figure ("put at 5 tonnes by the bureau").
    attributing: frozenset[str] = _NONE
    #: Before a number that is the age of someone ("X, now 34,").
    ages: frozenset[str] = _NONE
    #: Behind the period of a part ("with 4 tonnes sold in May alone").
    alones: frozenset[str] = _NONE
    #: Events of some days, at which something is counted.
    fairs: frozenset[str] = _NONE
    #: They tell how something began, in a year before ("our first order").
    origins_told: frozenset[str] = _NONE
    #: In a basis they tell of a time that has an end ("than in the same period").
    of_periods: frozenset[str] = _NONE
    #: Before "the level of 2021" they show that only a figure is likened to that.
    near_levels: frozenset[str] = _NONE
    #: Behind a span up to the publication they say that it goes as far ("so far").
    until_nows: frozenset[str] = _NONE
    #: They say of all years; behind a day, up to that.
    all_years: frozenset[str] = _NONE
    #: Verbs of a sentence that only looks back ("had").
    past_perfects: frozenset[str] = _NONE
    #: Behind these a bare rate goes on with shares ("Peru had 5 percent").
    holdings: frozenset[str] = _NONE
    #: Verbs that begin a statement of what was ("and exports have fallen").
    copulas_of_past: frozenset[str] = _NONE
    #: At the head of a paragraph they go on with the one before ("it", "that was").
    pronouns: frozenset[str] = _NONE
    #: Before a verb they stand for a person ("who is 61").
    persons: frozenset[str] = _NONE
    demonstratives: frozenset[str] = _NONE
    pointing_verbs: frozenset[str] = _NONE
    #: Before a gain they tell what it is compared with ("an annual decline").
    yearly: frozenset[str] = _NONE
    monthly: frozenset[str] = _NONE
    #: With "partner" behind them they say that both directions are meant.
    trading: frozenset[str] = _NONE
    #: Behind a period they say what was then ("since May, when exports fell").
    relatives_of_time: frozenset[str] = _NONE
    #: Before "since" they show that it names when something was last seen ("lowest").
    last_seen: frozenset[str] = _NONE
    #: Right behind a count they put it in the present ("by now").
    nows: frozenset[str] = _NONE
    #: Before a comma they open a sentence on all that the text is on.
    overalls: frozenset[str] = _NONE
    #: Verbs of what still grows, by less than before ("slowed to 5 percent").
    slowing: frozenset[str] = _NONE
    #: Behind a multiple they compare two things ("four times as fast as").
    likenesses: frozenset[str] = _NONE
    #: What a multiple is of where it is a growth ("four times the level of 2019").
    compared_figures: frozenset[str] = _NONE
    #: What is done to those who are but asked ("polled").
    surveys: frozenset[str] = _NONE
    #: Those who sell to people at home ("shops").
    retailers: frozenset[str] = _NONE
    #: How quickly something goes ("twice as fast"): no growth.
    paces: frozenset[str] = _NONE
    #: But not behind "as" ("four times as many as").
    sizes: frozenset[str] = _NONE
    #: Before a period they say that a multiple is of what was then ("as in 2019").
    multiplied: frozenset[str] = _NONE
    #: Before a multiple they tell by how much, or to what ("by", "to").
    multiples_by: frozenset[str] = _NONE
    multiples_to: frozenset[str] = _NONE
    #: Superlatives of growth, and other words for it ("fastest", "growing").
    speeds: frozenset[str] = _NONE
    #: Behind a period they say that it is only a jubilee's.
    jubilees: frozenset[str] = _NONE
    #: That a month is told alone beside what was summed up ("5月当月").
    months_alone: frozenset[str] = _NONE
    #: Behind a figure they give it to each of those named ("5 each").
    apiece: frozenset[str] = _NONE
    both: frozenset[str] = _NONE
    extents_of_falls: frozenset[str] = _NONE
    samenesses: frozenset[str] = _NONE
    breakdowns: frozenset[str] = _NONE
    #: A paragraph that begins with one goes on in the time of the one before.
    meanwhiles: frozenset[str] = _NONE
    several_pointed: frozenset[str] = _NONE
    #: What a country does that sells something ("earned 5 billion dollars from tea").
    earning: frozenset[str] = _NONE
    #: The same of one that buys something ("spent 5 billion dollars on tea").
    spending: frozenset[str] = _NONE
    #: The unit of a table, where a line above it says no more ("in tonnes").
    tonnes: frozenset[str] = _NONE
    #: They tell that what is measured is money ("the value of").
    worths: frozenset[str] = _NONE
    dominating: frozenset[str] = _NONE
    every: frozenset[str] = _NONE
    #: Behind a move they tell a level that was passed ("fell below 5").
    crossings: frozenset[str] = _NONE
    #: What says that a part came from something ("来自").
    comings: frozenset[str] = _NONE
    #: What stands before the source of a table, and before its unit.
    source_labels: frozenset[str] = _NONE
    unit_labels: frozenset[str] = _NONE
    #: What is done with a press conference, behind its place ("在北京举行").
    meetings: frozenset[str] = _NONE
    #: What a balance is that is a deficit ("negative at 5 billion dollars").
    below_zero: frozenset[str] = _NONE
    #: What columns hold, before the unit that a caption gives them ("quantity: tons").
    unit_heads: frozenset[str] = _NONE
    #: What the heads of columns of points say.
    points: frozenset[str] = _NONE
    #: A clause of its own begins with them ("narrowed to 5 billion as exports rose").
    conjunctions: frozenset[str] = _NONE
    #: What goods come in: beside goods they are no others ("900 bags of rice").
    packings: frozenset[str] = _NONE
    #: Nouns that a superlative ranks ("partner", "country").
    ranked: frozenset[str] = _NONE
    #: Those of them that a kind of firm may be together ("the largest exporters").
    traders: frozenset[str] = _NONE
    #: They open ranks that nothing outdoes ("no country buys more").
    nobodies: frozenset[str] = _NONE
    #: Places, which it ranks where they are said to trade.
    ranked_places: frozenset[str] = _NONE
    #: Behind a superlative they show that it is its own noun ("the largest too").
    bare_ranks: frozenset[str] = _NONE
    #: They rank only as what something is said to be ("the largest economy").
    #: What all countries make up, and what says that something is the first in it.
    worlds: frozenset[str] = _NONE
    beings: frozenset[str] = _NONE
    #: A word that points back to a country begins with them where it is the writer's.
    ours: frozenset[str] = _NONE
    #: Before a flow they tell that it is that of the world ("global trade").
    worldly: frozenset[str] = _NONE
    #: The same behind a flow ("imported around the globe").
    worldwides: frozenset[str] = _NONE
    epithets: frozenset[str] = _NONE
    #: Amounts, of which a stretch of time tells no rank ("the largest surplus since").
    balances: frozenset[str] = _NONE
    #: What tells when something was last so ("since", "in five years").
    since: frozenset[str] = _NONE
    stretches: frozenset[str] = _NONE
    #: Who is largest in output, and in what is used up ("the top producer").
    producers: frozenset[str] = _NONE
    consumers: frozenset[str] = _NONE
    #: Those of them that tell what flow is ranked.
    exporters: frozenset[str] = _NONE
    importers: frozenset[str] = _NONE
    #: With whom it is traded, where no flow is known: they buy, or sell.
    buyers: frozenset[str] = _NONE
    customers: frozenset[str] = _NONE
    #: They rank only whoever is named ("the main supplier").
    weak_firsts: frozenset[str] = _NONE
    #: Places that goods go through, and what makes them places for containers.
    handlers: frozenset[str] = _NONE
    boxes: frozenset[str] = _NONE
    suppliers: frozenset[str] = _NONE
    #: Last words of superlatives that need no such noun ("place", "third").
    rank_ends: frozenset[str] = _NONE
    #: Classifiers of kinds of goods, which count no firms or places.
    kinds: frozenset[str] = _NONE
    #: First words of superlatives that do need one ("second").
    rank_starts: frozenset[str] = _NONE
    #: Ordinals that, alone, rank only behind another rank ("third").
    ordinals: frozenset[str] = _NONE
    #: Between a superlative and a noun they show that it does not rank it ("of").
    rank_breaks: frozenset[str] = _NONE
    #: Right behind a noun they open a clause that narrows it ("that").
    relatives: frozenset[str] = _NONE
    #: Before a place they say that something ranks high in it ("居全省前列").
    ranking: frozenset[str] = _NONE
    #: Before what someone moves ("把").
    movers: frozenset[str] = _NONE
    #: Before what a train, a ship or a box is full of.
    laden: frozenset[str] = _NONE
    #: Before so many places that goods are sold to, and what points to the goods.
    sold_to: frozenset[str] = _NONE
    sold_goods: frozenset[str] = _NONE
    #: The same for all the world, between the two.
    worldwide: frozenset[str] = _NONE
    #: Behind the place or the day of a dispatch.
    dispatches: frozenset[str] = _NONE
    #: What ends a relative clause that stands before its noun.
    relative_ends: frozenset[str] = _NONE
    #: Between a subject and its verb they say nothing ("also", "alone").
    adverbs: frozenset[str] = _NONE
    #: With these a price is one of trade, and no quotation ("on average").
    averages: frozenset[str] = _NONE
    #: Nouns that carry on what was spoken of ("the figure", "the event").
    carriers: frozenset[str] = _NONE
    #: Verbs of trade and its figures that no cue is made of ("handled", "earned").
    dealings: frozenset[str] = _NONE
    #: What is done with goods that are traded, where no flow is told ("ordered").
    bargains: frozenset[str] = _NONE
    #: Verbs whose figures are no trade: of making, using, paying, hiring, building.
    deeds: frozenset[str] = _NONE
    #: Verbs of selling, and with what words that is no trade, or is one.
    sellings: frozenset[str] = _NONE
    homes: frozenset[str] = _NONE
    abroad: frozenset[str] = _NONE
    #: Behind a percentage they tell the state of a thing ("60 percent full").
    conditions: frozenset[str] = _NONE
    contents: frozenset[str] = _NONE
    levies: frozenset[str] = _NONE
    settlings: frozenset[str] = _NONE
    costs: frozenset[str] = _NONE
    percents: frozenset[str] = _NONE
    #: Nouns that, behind "the", point back to the goods spoken of ("of the fibre").
    pointed: frozenset[str] = _NONE
    #: Units of weight and the like, in the plural ("nine tonnes in ten").
    weights: frozenset[str] = _NONE
    #: Nouns of units, which others are reckoned to ("8 barrels to the tonne").
    unit_nouns: frozenset[str] = _NONE
    #: Verbs of what is foreseen, and those who do so.
    foresights: frozenset[str] = _NONE
    forecasters: frozenset[str] = _NONE
    #: Behind a verb of movement they open what it moves ("lifted its rate").
    objects: frozenset[str] = _NONE
    #: Before a noun they show that one thing is meant ("a ship of 5 tonnes").
    singles: frozenset[str] = _NONE
    #: Words that say nothing of what a figure is of ("there", "only", "more").
    fillers: frozenset[str] = _NONE
    #: Cities that stand for the government of their country, too.
    capitals: frozenset[str] = _NONE
    #: Names of goods that are verbs of trade, too ("she ships 5 tonnes").
    goods_or_deed: frozenset[str] = _NONE
    #: What a single country is called, with its region or without.
    countries: frozenset[str] = _NONE
    several_countries: frozenset[str] = _NONE
    #: They show that a text is on a city ("municipal").
    of_cities: frozenset[str] = _NONE
    #: Last words of the names of places ("City").
    place_ends: frozenset[str] = _NONE
    #: What stands behind the name of a place of China that no list has ("county").
    local_kinds: frozenset[str] = _NONE
    #: The same where it is an office in that place ("Customs").
    local_offices: frozenset[str] = _NONE
    #: Verbs of those who send goods, and words for where that is another country.
    sending: frozenset[str] = _NONE
    outwards: frozenset[str] = _NONE
    #: What a share may be said to be of, where it was just told ("half of the sum").
    sums: frozenset[str] = _NONE
    #: What such an office does to goods that are then those of its place.
    clearing: frozenset[str] = _NONE
    #: What several currencies are called ("元"), and what tells one of them.
    shared_money: frozenset[str] = _NONE
    named_money: frozenset[str] = _NONE
    #: What ends the name of a place, without which it may be said, too ("安平县"), and
    #: names that are other words without it.
    name_kinds: frozenset[str] = _NONE
    common_names: frozenset[str] = _NONE
    #: Family names: what stands behind one is no place ("Shen Danyang").
    surnames: frozenset[str] = _NONE
    #: What leads to a place, with which nothing is traded yet ("the gateway to Peru").
    gateways: frozenset[str] = _NONE
    #: It points back to a place behind what goes there ("exports there").
    there: frozenset[str] = _NONE
    #: Behind a place they tell that what follows goes there ("Peru-bound exports").
    bound: frozenset[str] = _NONE
    #: Last words of the names of zones, and words before them that tell their kind.
    zone_kinds: frozenset[str] = _NONE
    zone_words: frozenset[str] = _NONE
    #: The kinds of those that lie abroad, too, unless a place of China is in the name.
    abroad_kinds: frozenset[str] = _NONE
    #: Companies by what they do, and the verbs that tell what they make.
    makers: frozenset[str] = _NONE
    making: frozenset[str] = _NONE
    #: Before goods and such a noun they tell that one company is meant.
    of_one_firm: frozenset[str] = _NONE
    #: Last words of the names of companies ("Group").
    company_ends: frozenset[str] = _NONE
    #: Last words of the names of places where goods only pass ("port").
    sites: frozenset[str] = _NONE
    #: Titles of those who speak for a country or a place ("minister").
    public_titles: frozenset[str] = _NONE
    #: Who has such a title, or trade, speaks for a business.
    business_titles: frozenset[str] = _NONE
    #: Nouns of the names of institutions ("bureau"), and words that join such names.
    bodies: frozenset[str] = _NONE
    name_joints: frozenset[str] = _NONE
    #: What joins who is quoted to the verb ("quoted the bureau as saying").
    quoting_joints: frozenset[str] = _NONE
    #: First and last words of the names of those of a whole country, and of a place;
    #: first ones of those of a province.
    state_bodies: frozenset[str] = _NONE
    local_bodies: frozenset[str] = _NONE
    provinces: frozenset[str] = _NONE
    #: Nouns of those who say something under no name ("the organizers"), and of what
    #: is written.
    sayers: frozenset[str] = _NONE
    documents: frozenset[str] = _NONE
    #: What a body does that states what it has counted ("customs recorded").
    tallying: frozenset[str] = _NONE
    #: What a place has of its trade, right behind its name ("data").
    data_nouns: frozenset[str] = _NONE
    #: Before figures they name nobody ("official data").
    anonymous: frozenset[str] = _NONE
    figure_nouns: frozenset[str] = _NONE
    #: Words of grammar that are names of persons, too ("He", "Jun").
    names: frozenset[str] = _NONE
    #: Small words within the names of persons ("von").
    name_particles: frozenset[str] = _NONE
    #: Behind a name and a comma they tell that it is a person's ("who").
    personal: frozenset[str] = _NONE
    #: What stands for the institution that spoke last ("it added").
    its: frozenset[str] = _NONE
    #: Verbs of growth that may say that someone goes on ("X added").
    adding: frozenset[str] = _NONE
    #: The last words of names of media, of which one may ask ("Hunan TV:").
    media: frozenset[str] = _NONE
    #: Labels of who answers questions ("A:").
    answers: frozenset[str] = _NONE
    #: Behind "said" they open a speech ("that").
    speech_openings: frozenset[str] = _NONE
    #: With these a speaker addresses those present ("friends", "question").
    addresses: frozenset[str] = _NONE


@cache
def load_word_sets(language: str) -> WordSets:
    """Return the word sets in the folder of *language*, empty without such a file."""
    path = Path(__file__).parent / "languages" / language / _FILE
    if not path.is_file():
        return WordSets()
    sets = load_tables(path)
    kept: dict[str, Any] = {k: v for k, v in sets.items() if not isinstance(v, list)}
    words = {k: frozenset(v) for k, v in sets.items() if k not in kept}
    return WordSets(**kept | words)
