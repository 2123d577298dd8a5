"""Growth that Chinese words state: "翻一番", "两位数", "过半"."""

from decimal import Decimal
from typing import Final, cast

from tradefacts.model import Qualifier
from tradefacts.reading.languages.zh.numerals import read_numeral
from tradefacts.reading.languages.zh.words import lexicon_of, load_words, word_list
from tradefacts.reading.mentions import PERCENT, Cue, Mention, Stated
from tradefacts.reading.tokens import Tokens

#: What a growth by a word is called in the patterns.
_TIMES: Final = "times"
#: The numbers of a fraction in digits.
_SMALL: Final = frozenset("123456789")
_LONGEST_WITHIN: Final = 5
#: How far before a figure of speech the verb of sharing may stand, in tokens.
_SHARING: Final = 12
_OUT_OF: Final = ("分", "之")
_HUNDRED: Final = 100
_TEN: Final = 10
_STILL: Final = "还"


def read_turn(tokens: Tokens, i: int, hedge: Qualifier | None) -> Mention | None:
    """Return the growth or the part that the words at token *i* state, or None."""
    return (
        _turned(tokens, i, hedge)
        or _worded(tokens, i, hedge)
        or _fraction(tokens, i, hedge)
    )


def _fraction(tokens: Tokens, i: int, hedge: Qualifier | None) -> Mention | None:
    """Read "四分之一", "三分之二强", and Hong Kong's "四分一", in percent."""
    whole = read_numeral(tokens, i)
    if whole is None or whole.qualifier:
        return None
    out_of = len(_OUT_OF)
    if not tokens.words(whole.last, *_OUT_OF):
        short = tokens.word(whole.last) == _OUT_OF[0] and whole.value < _TEN
        if not short or tokens.is_number(i) or tokens.is_number(whole.last + 1):
            return _in_digits(tokens, i, hedge)
        out_of = 1
    part = read_numeral(tokens, whole.last + out_of)
    if part is None or not 0 < part.value < whole.value or whole.value >= _HUNDRED:
        return None
    told = word_list("fraction", "over"), word_list("fraction", "under")
    behind = tokens.word(part.last)
    qualifier: Qualifier = hedge or "exact"
    if behind in told[0] | told[1] and hedge is None:
        qualifier = "over" if behind in told[0] else "under"
    value = part.value * _HUNDRED / whole.value
    return _mention(tokens, PERCENT, (i, part.last), value, qualifier, fraction=True)


def _in_digits(tokens: Tokens, i: int, hedge: Qualifier | None) -> Mention | None:
    """Read "1/5"; larger numbers with a stroke are dates and codes."""
    top, stroke, bottom = tokens.word(i), tokens.word(i + 1), tokens.word(i + 2)
    small = top in _SMALL and bottom in _SMALL and stroke == "/"
    if not small or not int(top) < int(bottom) or tokens.word(i + 3) == "/":
        return None
    value = Decimal(top) * _HUNDRED / Decimal(bottom)
    qualifier: Qualifier = hedge or "exact"
    return _mention(tokens, PERCENT, (i, i + 3), value, qualifier, fraction=True)


def _turned(tokens: Tokens, i: int, hedge: Qualifier | None) -> Mention | None:
    """Read "翻番", "翻了近一番", "翻两番": a hedge may stand within."""
    if tokens.word(i) not in word_list("turned", "open"):
        return None
    values = {
        form: Decimal(value)
        for value, forms in load_words()["turned"].items()
        if value.isdigit()
        for form in forms
    }
    for at in range(i + 1, min(i + 2 + _LONGEST_WITHIN, len(tokens))):
        within = "".join(tokens.lower[i + 1 : at])
        if within and within not in word_list("turned", "within"):
            continue
        said = next(
            (w for w in sorted(values, key=len, reverse=True) if tokens.words(at, *w)),
            None,
        )
        if said is not None:
            end = at + len(said)
            still = end + (tokens.word(end) == _STILL)  # "翻一番还多"
            more = tokens.word(still) in load_words()["within"]
            qualifier = hedge or _hedge_in(within) or ("over" if more else "exact")
            last = still + 1 if more else end
            return _mention(tokens, _TIMES, (i, last), values[said], qualifier)
    return None


def _hedge_in(words: str) -> Qualifier | None:
    hedges = load_words()["hedge"]
    names: tuple[Qualifier, ...] = ("nearly", "about", "over")
    for name in names:
        if any(words.endswith(form) for form in hedges[name]):
            return name
    return None


def _worded(tokens: Tokens, i: int, hedge: Qualifier | None) -> Mention | None:
    """Read "两位数", "一半", "成倍"."""
    for table in ("digits", "half", "times"):
        end, found = (
            lexicon_of(table).longest(tokens, i) if i < len(tokens) else (i, ())
        )
        if not found or not isinstance(found[0], Cue):
            continue
        told = found[0].value
        if table == "half":
            if _is_figure(tokens, i, end):
                return None
            qualifier = hedge or cast("Qualifier", told)
            return _mention(
                tokens, PERCENT, (i, end), Decimal(50), qualifier, fraction=True
            )
        kind = PERCENT if table == "digits" else _TIMES
        at_least: Qualifier = "at_least" if table == "digits" else "exact"
        return _mention(tokens, kind, (i, end), Decimal(told), hedge or at_least)
    return None


def _is_figure(tokens: Tokens, i: int, end: int) -> bool:
    """Tell whether words are a figure of speech here ("撑起半壁江山")."""
    said = "".join(tokens.lower[i:end])
    if said not in word_list("half-figure", "word"):
        return False
    before = tokens.lower[max(0, i - _SHARING) : i]
    return word_list("half-figure", "behind").isdisjoint(before)


def _mention(  # noqa: PLR0913 - the parts of a stated number
    tokens: Tokens,
    kind: str,
    span: tuple[int, int],
    value: Decimal,
    qualifier: Qualifier,
    *,
    fraction: bool = False,
) -> Mention:
    first, last = span
    stated = Stated(
        value, Decimal(0), "percent", qualifier, worded=True, fraction=fraction
    )
    return Mention(kind, tokens.start[first], tokens.end[last - 1], stated, first, last)
