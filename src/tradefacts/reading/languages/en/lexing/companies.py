"""Companies: names in capitals that end as those of companies do.

Places and goods in such a name are none of the text's.
"""

from collections.abc import Sequence
from typing import Final

from tradefacts.reading.languages.en.lexing.meanings import tells_flow
from tradefacts.reading.languages.en.lexing.scan import Scan
from tradefacts.reading.languages.en.words import ARTICLES, word_list
from tradefacts.reading.mentions import Cue, Mention, Term
from tradefacts.reading.tokens import MARK

#: The most words of the name of a company.
_LONGEST_COMPANY: Final = 6


def read_company(
    scan: Scan, index: int, end: int, meanings: Sequence[Term | Cue]
) -> Mention | None:
    """Return the company whose name begins at *index* ("Blue Sea Toys Co.").

    None where none does. Places and goods in the name are none of the text's.
    """
    known = any(isinstance(meaning, Cue) for meaning in meanings)
    if known or scan.tokens.lower[index] in ARTICLES:
        return None
    at = index
    while at < min(index + _LONGEST_COMPANY, scan.last) and scan.is_capital(at):
        if tells_flow(scan.lexicon.longest(scan.tokens, at)[1]):
            return None  # a headline: "China Imports More Technology"
        if at > index and _ends_company(scan, at, known=bool(meanings)):
            last = _company_end(scan, at + 1)
            named = scan.mention("company", index, last, Cue("company", "name"))
            return named if last > end else None
        at += 1
    return None


def _ends_company(scan: Scan, at: int, *, known: bool) -> bool:
    """Tell whether the word at *at* ends the name of a company.

    Goods do where nothing *known* opens it, and no other capital follows.
    """
    word = scan.tokens.lower[at]
    if word in word_list("company", "suffix"):
        return True
    goes_on = at + 1 < scan.last and scan.is_capital(at + 1)
    return word in word_list("company", "goods") and not (known or goes_on)


def _company_end(scan: Scan, at: int) -> int:
    """Return the token behind the name: "Co., Ltd." belongs to it."""
    end = at
    tail = word_list("company", "tail")
    while at < scan.last and scan.tokens.lower[at] in tail:
        at += 1
        if scan.tokens.kind[at - 1] != MARK:
            end = at
    return end
