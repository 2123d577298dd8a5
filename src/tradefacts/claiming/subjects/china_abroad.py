"""China in a text on the trade of another country: there it is a partner.

"China took 5 tonnes" of what that country sells; "China's imports" are its own.
"""

from tradefacts.claiming.items import Phrase
from tradefacts.claiming.subjects.codes import COUNTRY
from tradefacts.claiming.subjects.places import HOME
from tradefacts.reading.reader import Sentence
from tradefacts.reading.wordsets import load_word_sets


def settle_china(phrase: Phrase, sentence: Sentence, home: str) -> None:
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
