"""Openings of sentences: whether they go on with what stands before, or look back."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from tradefacts.claiming.items import VALUED, term_in, term_of
from tradefacts.reading.reader import Sentence
from tradefacts.reading.wordsets import WordSets

#: How many mentions may head a sentence before its subject, and what they are.
_HEAD: Final = 4
_BEFORE_HEAD: Final = frozenset({"in", "period", ",", "for", "anaphor"})
#: The longest name before a colon, with that, in tokens.
_LABEL: Final = 6
#: The longest words that open the parts of what was told, in tokens.
_OPENING: Final = 4
#: How far behind "Meanwhile" what points back may stand, in tokens.
_POINTED: Final = 3
#: What a sentence on the last flow told holds.
_BACK: Final = frozenset({"pronoun", "fall"})
#: Marks of questions.
_ASKING: Final = frozenset({"?", "\uff1f"})
#: The verbs of a figure.
_FIGURE_VERBS: Final = frozenset({"rise", "fall", "share", "level", "exceed"})


def goes_on(sentence: Sentence, words: WordSets) -> bool:
    """Tell whether the sentence speaks of what stands before it ("That was ...")."""
    tokens, first = sentence.tokens, sentence.first
    if tokens.word(first + 1) == ":" and first + 2 < sentence.last:
        if tokens.lower[first] in words.answers and _names_no_flow(sentence):
            return True  # "A: They put it at 5 billion yuan"
        first += 2  # "A: It passed 5 billion yuan"
    else:
        first = _behind_label(sentence)
    opening = (tokens.spoken(first, first + size) for size in range(1, _OPENING + 1))
    if _has_pointed_flow(sentence, words) or not words.breakdowns.isdisjoint(opening):
        return True
    if tokens.lower[first] in words.pronouns or _is_of_those(sentence):
        return True
    if _opens_with_figure(sentence, words):
        return True
    if tokens.lower[first] not in words.demonstratives:
        return False
    return tokens.word(first + 1) in words.copulas | words.pointing_verbs


def is_meanwhile(sentence: Sentence, words: WordSets) -> bool:
    """Tell whether a sentence is of the time of the one before ("Meanwhile, those").

    One that points back to nothing may be of the time that the text is on.
    """
    lower, first = sentence.tokens.lower, sentence.first
    if lower[first] not in words.meanwhiles:
        return False
    return not words.demonstratives.isdisjoint(lower[first + 1 : first + _POINTED])


def _behind_label(sentence: Sentence) -> int:
    """Return where what someone says begins, behind a name ("Li Na: It passed 5")."""
    tokens, first = sentence.tokens, sentence.first
    for at in range(first + 2, min(first + _LABEL, sentence.last - 1)):
        if tokens.lower[at] == ":":
            return at + 1
        if not tokens.surface(at)[:1].isupper():
            return first
    return first


def _names_no_flow(sentence: Sentence) -> bool:
    """Tell whether the first figure of a sentence stands before any flow."""
    for mention in sentence.mentions:
        if mention.kind in VALUED:
            return True
        if mention.kind == "term" and term_in(mention, "flow") is not None:
            return False
    return False


def _opens_with_figure(sentence: Sentence, words: WordSets) -> bool:
    """Tell whether a sentence goes on with the figure told ("The volume made up")."""
    word, first = sentence.tokens.word, sentence.first
    if word(first + 1) not in words.figures:
        return False
    if word(first) not in words.definites | words.demonstratives:
        return False
    verb = word(first + 2) in words.copulas | words.pointing_verbs | words.pasts
    return verb or any(
        m.kind in _FIGURE_VERBS and m.first == first + 2 for m in sentence.mentions[:3]
    )


def _has_pointed_flow(sentence: Sentence, words: WordSets) -> bool:
    """Tell whether a sentence begins with what points back to trade, with its period.

    "In May, these exports rose".
    """
    for mention in sentence.mentions[:_HEAD]:
        flow = term_of(mention) if mention.kind == "term" else None
        if flow is not None:
            before = sentence.tokens.word(mention.first - 1)
            return flow.dimension == "flow" and before in words.several_pointed
        if mention.kind not in _BEFORE_HEAD:
            return False
    return False


def _is_of_those(sentence: Sentence) -> bool:
    """Tell whether the first figure is a part of what was told ("5 tonnes of that")."""
    mentions = sentence.mentions
    first = next((k for k, m in enumerate(mentions) if m.kind in VALUED), None)
    behind = mentions[first + 1 : first + 2] if first is not None else ()
    tokens = sentence.tokens
    return any(
        m.kind == "among"
        and m.first == mentions[first or 0].last
        and tokens.word(m.last - 2) != "the"  # "of the total exports"
        for m in behind
    )


def asked_goods(sentences: Sequence[Sentence]) -> str:
    """Return the goods that a paragraph asks about in its end, "" for none or several.

    "How did shipments of tin develop?" What follows may be on these.
    """
    last = sentences[-1] if sentences else None
    if last is None or last.tokens.lower[last.last - 1] not in _ASKING:
        return ""
    first = _behind_label(last)
    told = (m for m in last.mentions if m.kind == "term" and m.first >= first)
    named = (term_in(m, "product") for m in told)
    codes = {term.code for term in named if term is not None}
    return codes.pop() if len(codes) == 1 else ""


def points_back(sentence: Sentence) -> bool:
    """Tell whether a sentence is on the last flow told, by "it" or "the decline".

    So it is where it names goods: those of that flow.
    """
    return not sentence.kinds.isdisjoint(_BACK) or "product" in sentence.dimensions


def looks_back(sentence: Sentence, words: WordSets) -> bool:
    """Tell whether a sentence is in the past perfect: what follows is not.

    "It widened; the year before it had narrowed" is on what it begins with.
    """
    said = sentence.tokens.lower[sentence.first : sentence.last]
    said = said[: said.index(";")] if ";" in said else said
    verb = next((k for k, w in enumerate(said) if w in words.past_perfects), None)
    # "It fell, before the duties had their effect": an aside looks back.
    return verb is not None and words.asides_of_time.isdisjoint(said[:verb])


def tells_origin(sentence: Sentence, words: WordSets) -> bool:
    """Tell whether a sentence tells how something began, in a year before.

    "Our first order was for 800 guitars, in 2014. In May we sold 5,000."
    """
    said = sentence.tokens.lower[sentence.first : sentence.last]
    return any(pair in words.origins_told for pair in map(" ".join, pairwise(said)))
