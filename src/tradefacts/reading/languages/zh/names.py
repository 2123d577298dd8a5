"""Names of persons: a family name, beside a title or a verb of saying."""

from collections.abc import Callable, Sequence
from typing import Final

from tradefacts.reading.languages.zh.words import word_list
from tradefacts.reading.mentions import Mention, Term
from tradefacts.reading.tokens import MARK, NUMBER, WORD, Tokens

#: The lengths that given names have, the longest first.
_GIVEN: Final = (2, 1)
#: What joins a name to what is told of who has it.
_OF: Final = "的"
#: The longest name that no list tells, in tokens, and marks within such names.
_LONGEST: Final = 12
_SHORTEST: Final = 2
_QUOTE: Final = '"'
_MEASURE: Final = "measure"
_INSTITUTION: Final = "institution"
_IN_NAMES: Final = frozenset({"\u00b7", "."})
#: Behind the name of an office it is the title of who heads that ("统计处长").
_HEAD: Final = "长"
_DAY: Final = "日"
#: Before a verb they tell how something is done, behind at least so many characters.
_MANNERS: Final = {"地": 2, "着": 1}
#: Who has been named, and says something.
_PRONOUNS: Final = frozenset({"他", "她"})
_SAID: Final = frozenset({"说", "称", "介"})
_STOPS: Final = frozenset({"。", ".", "!", "?"})
#: How far behind a name it may be taken up, in tokens.
_SENTENCE: Final = 60


def read_person(
    tokens: Tokens,
    i: int,
    found: Sequence[Mention],
    says: Callable[[int], bool],
    begins: Callable[[int], bool],
) -> int:
    """Return the token behind the name of a person at *i*, 0 where none stands.

    *found* are the mentions before it; *says* tells whether a verb of saying begins at
    a token, *begins* whether any word does that is known.
    """
    before = found[-1] if found else None
    titled = before is not None and _is_titled(tokens, before, i)
    family = _family(tokens, i)
    if not family or _parts_name(tokens, family):
        return _stranger(tokens, i, says, begins) if titled else 0
    polite = _starts(tokens, family, word_list("surname", "polite"))
    if polite:
        return polite
    # "展商陈巧珍说"
    dealer = before is not None and before.last == i and _counts(before)
    opens = i == 0 or _ends_clause(tokens, i - 1)
    if not (titled or opens or dealer or _is_calling(tokens, i - 1)):
        # "经营玩具生意的孙丽娟告诉记者"
        end = family + _GIVEN[0]
        told = tokens.word(i - 1) == _OF and _is_given(tokens, family, end)
        return end if told and says(end) else 0
    ends = [
        family + length
        for length in _GIVEN
        if family + length < len(tokens)
        and _is_given(tokens, family, family + length)
        and not _is_adverb(tokens, i, family + length)
    ]
    spoken = (end for end in ends if _is_spoken(tokens, i, end, says))
    apart = (
        end
        for end in ends
        if (titled and (tokens.kind[end] in {MARK, NUMBER} or begins(end)))
        or (opens and begins(end) and _is_taken_up(tokens, end))
        or (titled and _is_in_manner(tokens, end, says))
        or ((titled or dealer) and _is_quoted(tokens, end, any_words=titled))
    )
    return next(spoken, None) or next(apart, 0)


def _is_spoken(
    tokens: Tokens, first: int, end: int, says: Callable[[int], bool]
) -> bool:
    """Tell whether who has the name from *first* to *end* says what follows."""
    behind = _starts(tokens, end, word_list("surname", "behind"))
    return says(end) or bool(behind) or (first == 0 and tokens.word(end) == ":")


def _is_titled(tokens: Tokens, before: Mention, i: int) -> bool:
    """Tell whether a title ends before token *i*, the last of those *before* it."""
    if before.last == i:
        return before.kind == "title"
    headed = before.last == i - 1 and tokens.lower[i - 1] == _HEAD
    return headed and _dimension(before) == _INSTITUTION


def _is_calling(tokens: Tokens, at: int) -> bool:
    """Tell whether the noun that ends at *at* is what someone lives by ("蒜商")."""
    called = tokens.lower[at] in word_list("surname", "callings")
    told = "".join(tokens.lower[max(0, at - 1) : at + 1])
    writes = told in word_list("surname", "writers")
    return called and not writes and at > 0 and tokens.kind[at - 1] == WORD


def _ends_clause(tokens: Tokens, at: int) -> bool:
    """Tell whether the token at *at* is a mark that is within no name."""
    return tokens.kind[at] == MARK and tokens.lower[at] not in _IN_NAMES


def _parts_name(tokens: Tokens, i: int) -> bool:
    """Tell whether a point parts the name that goes on at *i* ("马库斯·韦伯")."""
    for at in range(i, min(i + _LONGEST, len(tokens))):
        if tokens.kind[at] == MARK:
            return tokens.lower[at] in _IN_NAMES and at > i
    return False


def _is_in_manner(tokens: Tokens, at: int, says: Callable[[int], bool]) -> bool:
    """Tell whether the clause at *at* tells how something is said ("高兴地说")."""
    for k in range(at + 1, min(at + _LONGEST, len(tokens))):
        if tokens.kind[k - 1] == MARK:
            return False
        if tokens.lower[k - 1] in _MANNERS and says(k):
            # "李明高兴地说" names no "李明高".
            return k - 1 - at >= _MANNERS[tokens.lower[k - 1]]
    return False


def _is_taken_up(tokens: Tokens, last: int) -> bool:
    """Tell whether "he said" follows in the sentence ("李明去年开了店，他说").

    When or where something was done follows the name, which is none of goods.
    """
    dated = tokens.is_number(last) or tokens.word(last) in word_list(
        "surname", "taken-up"
    )
    if not dated or tokens.lower[last - 1] in word_list("goods", "ends"):
        return False
    for at in range(last, min(last + _SENTENCE, len(tokens) - 1)):
        if tokens.lower[at] in _STOPS:
            return False
        if tokens.kind[at] == MARK and tokens.lower[at + 1] in _PRONOUNS:
            return "".join(tokens.lower[at + 2 : at + 3]) in _SAID
    return False


def _counts(mention: Mention) -> bool:
    """Tell whether *mention* is a noun of those who are counted."""
    return _dimension(mention) == _MEASURE


def _dimension(mention: Mention) -> str:
    value = mention.value[0] if isinstance(mention.value, tuple) else mention.value
    return value.dimension if isinstance(value, Term) else ""


def _is_quoted(tokens: Tokens, at: int, *, any_words: bool) -> bool:
    """Tell whether a quotation ends the clause at *at* ("王立很高兴：“…”").

    With *any_words* so may what is told in other words ("王立摆出一组数：今年…").
    """
    for k in range(at, min(at + _LONGEST, len(tokens))):
        if tokens.kind[k] == MARK:
            quoted = any_words or tokens.word(k + 1) == _QUOTE
            return tokens.lower[k] == ":" and quoted
    return False


def _stranger(
    tokens: Tokens, i: int, says: Callable[[int], bool], begins: Callable[[int], bool]
) -> int:
    """Return the token behind a name between a title and its verb, 0 without one.

    The family name is a rare one, or the person is from abroad.
    """
    if tokens.kind[i] != WORD:
        return 0
    for end in range(i, min(i + _LONGEST, len(tokens))):
        behind = _starts(tokens, end, word_list("surname", "behind"))
        dated = tokens.kind[end] == NUMBER and tokens.word(end + 1) == _DAY
        if behind or dated or says(end) or tokens.lower[end] == ":":
            known = "".join(tokens.lower[i:end]) in word_list("body", "adverbs")
            return 0 if known or end < i + _SHORTEST else end
        if begins(end) or not _may_be_named(tokens, end):
            return 0
    return 0


def _may_be_named(tokens: Tokens, at: int) -> bool:
    return tokens.kind[at] == WORD or tokens.lower[at] in _IN_NAMES


def _family(tokens: Tokens, i: int) -> int:
    """Return the token behind the family name at *i*, 0 where none stands."""
    if "".join(tokens.lower[i : i + 2]) in word_list("surname", "two"):
        return i + 2
    return i + 1 if tokens.word(i) in word_list("surname", "one") else 0


def _is_given(tokens: Tokens, first: int, last: int) -> bool:
    """Tell whether the tokens may be a given name: no preposition ends one."""
    words = all(kind == WORD for kind in tokens.kind[first:last])
    whole = words and last <= len(tokens)
    return whole and tokens.lower[last - 1] not in word_list("surname", "never")


def _is_adverb(tokens: Tokens, first: int, last: int) -> bool:
    """Tell whether what may be a name tells how something is said ("商家时常说")."""
    said = "".join(tokens.lower[first:last])
    return said in word_list("body", "adverbs") | word_list("surname", "adverbs")


def _starts(tokens: Tokens, i: int, words: frozenset[str]) -> int:
    """Return the token behind the one of *words* that begins at *i*, 0 if none does."""
    return next((i + len(w) for w in words if tokens.words(i, *w)), 0)
