"""What stands aside: relative clauses, appositions, brackets, dashes, parts.

The subject before it is kept, and is in force again behind it.
"""

from typing import Final

from tradefacts.claiming.items import (
    CLAUSE_ENDS,
    VALUED,
    Phrase,
    kind_at,
    skip_back,
)
from tradefacts.claiming.state import Outline
from tradefacts.claiming.subjects.mentioned import is_part_apart
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.claiming.walking.walk import Walk
from tradefacts.records import evolve

#: The longest aside, in items, and what ends it, or shows that it is none.
_ASIDE: Final = 9
#: What may stand between a whole and the clause that tells more of it.
_BEFORE_WHICH: Final = frozenset({",", "in", "period"})
#: The verbs of a figure.
_VERBS: Final = frozenset({"level", "rise", "fall"})
_ASIDE_ENDS: Final = VALUED | CLAUSE_ENDS | {",", "which", "(", ":"}


def open_relative(walk: Walk, index: int) -> None:
    """Keep the subject of the main clause while a relative clause is read."""
    kept, registers = walk.kept, walk.state.registers
    other = _other_before(walk, index)
    if other == 0:
        registers.set_aside()  # "Output, which hit 5 tonnes, fell 3 percent"
    kept.main = registers.current
    kept.main_modal = walk.doubts.modal
    kept.in_relative = True
    if other:
        registers.set_aside()
    whole = _whole_before(walk, index)
    if whole is not None:
        registers.aside = registers.aside or registers.current
        registers.current = whole


def _other_before(walk: Walk, index: int) -> int | None:
    """Return where what is no trade stands of which a clause tells more, or None.

    "A third of Peru's output, which hit 5 tonnes".
    """
    items = walk.state.outline.items
    at = skip_back(items, index - 1, {","})
    noun = items[at] if at >= 0 else None
    if not isinstance(noun, Phrase) or not noun.blocked or noun.sold or noun.has_flow:
        return None
    return at


def _whole_before(walk: Walk, index: int) -> Subject | None:
    """Return the whole of a share that a clause right behind it tells more of.

    "Tea made up 6 percent of exports, which were worth 9 billion dollars".
    """
    items, wholes = walk.state.outline.items, walk.state.wholes
    at = skip_back(items, index - 1, _BEFORE_WHICH)
    whole = items[at] if at > 0 and at in walk.state.taken else None
    told = isinstance(whole, Phrase) and whole.has_flow
    if not (wholes and told) or kind_at(items, index + 1) not in _VERBS:
        return None
    found = wholes[next(reversed(wholes))]
    return found if "flow" in found.stated else None


def open_parts(walk: Walk, index: int) -> None:
    """Do the same for an aside on parts (", most of which come from Peru,")."""
    if kind_at(walk.state.outline.items, index - 1) == ",":
        open_relative(walk, index)


def pass_comma(walk: Walk, index: int) -> None:
    """End a denial, and a relative clause; begin an apposition to a place."""
    outline, doubts, kept = walk.state.outline, walk.doubts, walk.kept
    doubts.denied = False
    end_relative(walk)
    opens = not kept.in_relative
    if kept.in_relative:
        # What the clause supposes the sentence around it need not.
        doubts.modal, kept.in_relative = kept.main_modal, False
    doubts.modal, doubts.supposing = doubts.modal or doubts.supposing, False
    behind = outline.sentence.tokens.word(outline.items[index].last)
    then = behind in outline.words.relatives_of_time  # "in May, when demand rose,"
    # What closes a clause aside opens none: the verb of the sentence follows.
    aside = opens and _is_aside(outline, index)
    if then or aside or _is_apposed(outline, index):
        open_relative(walk, index)


def end_relative(walk: Walk) -> None:
    """Go back to the subject of the main clause, if no figure has stood since."""
    registers, kept = walk.state.registers, walk.kept
    if kept.main is not None:
        registers.current, kept.main = kept.main, None
        walk.doubts.modal = kept.main_modal
        # What the clause named is not what "the country" points to.
        registers.partner = registers.current.dims.get("partner")


def end_clause(walk: Walk, _: int) -> None:
    """End a supposition, or a denial, with its clause."""
    registers, doubts = walk.state.registers, walk.doubts
    doubts.modal = doubts.denied = doubts.supposing = False
    whole = registers.parted_from is not None and not registers.parts_lead
    registers.past_parts = whole
    told, walk.kept.whole = walk.kept.whole or registers.current, None
    registers.current = evolve(told, stated=set())


def open_bracket(walk: Walk, _: int) -> None:
    """Keep the subject that stands before a bracket."""
    walk.kept.bracketed.append(walk.state.registers.current)


def close_bracket(walk: Walk, _: int) -> None:
    """Go back to the subject that stood before the bracket."""
    walk.doubts.threshold = False
    if walk.kept.bracketed:
        walk.state.registers.current = walk.kept.bracketed.pop()


def pass_dash(walk: Walk, _: int) -> None:
    """Keep the subject before an aside between dashes, and go back behind it."""
    registers, kept = walk.state.registers, walk.kept
    if kept.dashed is None:
        kept.dashed = registers.current
    elif not walk.state.outline.timing.leads:
        registers.current, kept.dashed = kept.dashed, None


def open_part(walk: Walk, index: int) -> None:
    """Keep the whole of which a part with a figure of its own follows."""
    registers = walk.state.registers
    if is_part_apart(walk.state.outline, index + 1, registers):
        walk.kept.whole = registers.current
        registers.aside = registers.aside or walk.kept.whole


def _is_aside(outline: Outline, index: int) -> bool:
    """Tell whether a participle opens an aside without a figure (", driven by tin,").

    An adverb may stand before it (", long held back by strikes,").
    """
    items, tokens, words = outline.items, outline.sentence.tokens, outline.words
    at = items[index].last
    at += tokens.word(at) in words.adverbs or tokens.word(at).endswith("ly")
    said = tokens.word(at)
    if not (said.endswith("ed") or said in words.participles) or words.modifiers_first:
        return False
    behind = items[index + 1 : index + 1 + _ASIDE]
    if kind_at(items, index + 1) == "including" and behind[0].first == at:
        return False  # "followed by Peru, up 5 percent"
    closing = next((item.kind for item in behind if item.kind in _ASIDE_ENDS), "")
    return closing == ","


def _is_apposed(outline: Outline, index: int) -> bool:
    """Tell whether what something is follows a comma ("Hunan, a hub of trade, said").

    So it may behind goods ("tin, a metal for solder, rose"). No figure stands in it.
    """
    items, tokens = outline.items, outline.sentence.tokens
    named = items[index - 1] if index else None
    if not isinstance(named, Phrase):
        return False
    whose = {"partner", "product"} if named.has_flow else {"product"}
    if named.dims.keys() != {"reporter"} and named.dims.keys().isdisjoint(whose):
        return False
    if tokens.word(items[index].last) not in {"a", "an", "the"}:
        return False
    commas = (k for k in range(index + 1, len(items)) if items[k].kind == ",")
    end = next(commas, None)
    return end is not None and all(i.kind not in VALUED for i in items[index:end])
