"""Bodies: who states a sentence under a name that no vocabulary has.

"The Toy Makers' Association said", "according to the organizers": what kind of body it
is tells that it is one.
"""

from typing import Final

from tradefacts.claiming.items import detail_of
from tradefacts.reading.reader import Sentence
from tradefacts.reading.tokens import WORD
from tradefacts.reading.wordsets import WordSets

#: The longest name, in tokens.
_LONGEST: Final = 9


def speaking_body(sentence: Sentence, words: WordSets) -> str | None:
    """Return the name of the body beside a verb of saying, or None without one."""
    for mention in sentence.mentions:
        if mention.kind == "say" and detail_of(mention) != "deed":
            name = _before(sentence, mention.first, words)
        elif mention.kind == "according":
            name = _behind(sentence, mention.last, words)
        else:
            continue
        if name is not None:
            return name
    return None


def _before(sentence: Sentence, last: int, words: WordSets) -> str | None:
    tokens = sentence.tokens
    if tokens.word(last - 1) in words.sayers:
        return tokens.surface(last - 1)
    stop = max(sentence.first, last - _LONGEST)
    first = last
    while first > stop and _belongs(sentence, first - 1, words):
        first -= 1
    return _name(sentence, first, last, words)


def _behind(sentence: Sentence, first: int, words: WordSets) -> str | None:
    tokens = sentence.tokens
    first += tokens.word(first) in words.determiners
    if tokens.word(first) in words.sayers:
        return tokens.surface(first)
    stop = min(sentence.last, first + _LONGEST)
    last = first
    while last < stop and _belongs(sentence, last, words):
        last += 1
    return _name(sentence, first, last, words)


def _belongs(sentence: Sentence, at: int, words: WordSets) -> bool:
    """Tell whether a word of a name stands at *at*, or one that joins two."""
    tokens = sentence.tokens
    if tokens.lower[at] in words.name_joints:
        return True
    return tokens.kind[at] == WORD and tokens.surface(at)[0].isupper()


def _name(sentence: Sentence, first: int, last: int, words: WordSets) -> str | None:
    """Return the words from *first* to *last* if they are the name of a body."""
    tokens = sentence.tokens
    while first < last and tokens.lower[first] in words.name_joints:
        first += 1
    while first < last and tokens.lower[last - 1] in words.name_joints:
        last -= 1
    if last - first <= 1 or words.bodies.isdisjoint(tokens.lower[first:last]):
        return None
    return " ".join(tokens.text[tokens.start[first] : tokens.end[last - 1]].split())
