"""Places in a noun phrase: which of them reports, and which is the partner."""

from typing import Final

import attrs

from tradefacts.claiming.items import Phrase, terms_of
from tradefacts.reading.mentions import Mention, Term

HOME: Final = "CN"
#: What places fill that goods only pass through.
WAY: Final = "through"
#: The measure of those who are traded with.
_PARTNERS: Final = "partners"
#: Flows that a country before them has itself; trade it may be a partner in.
OWN_FLOWS: Final = frozenset({"exports", "imports", "balance"})


#: What ports and airports measure of all that goes through them.
_HANDLED: Final = frozenset({"volume", "container-throughput", "cargo-throughput"})


def is_handled(phrase: Phrase) -> bool:
    """Tell whether the phrase measures what a place handles ("volumes at X")."""
    return phrase.dims.keys() <= {"measure"} and phrase.dims.get("measure") in _HANDLED


def is_chinese(code: str) -> bool:
    """Tell whether *code* is China or a place in it."""
    return code == HOME or lies_in(code, HOME)


def lies_in(code: str, whole: str) -> bool:
    """Tell whether the place *code* is a part of *whole*, by their codes alone."""
    return code.startswith((f"{whole}-", f"{whole}/"))


def add_place(
    phrase: Phrase, mention: Mention, term: Term, joint: str, *, flow: str
) -> bool:
    """Let *mention* fill the reporter or the partner; tell whether it could.

    *joint* is what joins it ("with", "-" for a hyphen), *flow* the one that follows
    it ("China's exports"), "" without one.
    """
    if isinstance(mention.value, tuple) and len(mention.value) > 1:
        codes = tuple(shared.code for shared in terms_of(mention))
        held = phrase.dims.get("reporter", "")
        fitting = [code for code in codes if held and code.startswith(f"{held}/")]
        if not fitting:
            phrase.ambiguous = codes
            phrase.filled = "reporter"
            return True
        term = attrs.evolve(term, code=fitting[0])
    return put_place(phrase, term, joint, flow=flow)


def put_place(phrase: Phrase, term: Term, joint: str, *, flow: str = "") -> bool:
    """Let the place *term* fill the role that *joint* gives it; tell if it could."""
    code = term.code
    if term.passed:
        phrase.through, phrase.filled = (code,), WAY
        return True
    if phrase.ambiguous and is_chinese(code):
        settled = settle(phrase, code)
        return settled or code == HOME or code.startswith(f"{HOME}/")
    sold = joint == "in" and phrase.at_home and phrase.has_flow
    if sold and code != HOME and is_chinese(code):
        # "Cars sold in Hunan": nothing left the country.
        phrase.blocked, phrase.deed = True, ""
        del phrase.dims["flow"]
    role = "partner" if sold else _role(phrase, term, joint, flow=flow)
    if role == "within":
        phrase.within = code
        return True
    if role == "partner" and is_undecided(phrase) and phrase.undecided != code:
        # "US exports to China": whose they are, since the partner is another.
        phrase.dims["reporter"] = phrase.dims.pop("partner")
        phrase.undecided = ""
    held = dict(phrase.dims)
    from_there = joint == "from" and role == "partner" and not is_chinese(code)
    phrase.inward = phrase.inward or (from_there and "product" in held)
    filled = _fill(phrase, role, code)
    alone = not joint and "reporter" not in held and phrase.dims.get("partner") == code
    if alone and flow in OWN_FLOWS and not (phrase.back or phrase.has_flow):
        phrase.undecided = code
    return filled


def is_undecided(phrase: Phrase) -> bool:
    """Tell whether the partner may as well be whose trade it is ("US exports")."""
    return bool(phrase.undecided) and phrase.dims.get("partner") == phrase.undecided


def _fill(phrase: Phrase, role: str, code: str) -> bool:
    dims = phrase.dims
    held = dims.get(role)
    if held is None or is_finer(code, held):
        dims[role] = code
    elif held == code or is_finer(held, code):
        pass
    elif role == "reporter" and "partner" not in dims and _are_two(phrase, code):
        role = "partner"
        dims[role] = code
    else:
        return False
    phrase.filled = role
    return True


def _are_two(phrase: Phrase, code: str) -> bool:
    """Tell whether *code* may be whom the reporter of *phrase* trades with.

    China is that of another country ("Peru imported Chinese goods").
    """
    held = phrase.dims["reporter"]
    return not is_chinese(code) or (phrase.has_flow and not is_chinese(held))


def is_finer(code: str, held: str) -> bool:
    """Tell whether *code* lies in *held* ("east China's Zhejiang")."""
    in_region = held.startswith(f"{HOME}/") and code.startswith(f"{HOME}-")
    return in_region or lies_in(code, held)


def settle(phrase: Phrase, province: str) -> bool:
    """Take the place of the shared name that lies in *province*; tell if one does."""
    for code in phrase.ambiguous:
        if code.startswith(f"{province}/"):
            phrase.ambiguous = ()
            phrase.dims["reporter"] = code
            return True
    return False


def disown(phrase: Phrase) -> None:
    """Let the place that a flow is with have it, where another is its partner."""
    if phrase.has_flow and phrase.filled == "partner" and not phrase.members:
        phrase.dims.setdefault("reporter", phrase.dims.pop("partner", HOME))
        phrase.filled = "reporter"


def possess(phrase: Phrase) -> None:
    """Make the place that possesses what follows the reporter."""
    dims = phrase.dims
    named = phrase.filled == "partner" and "partner" in dims
    if named and "reporter" not in dims and not phrase.has_flow:
        dims["reporter"] = dims.pop("partner")
        phrase.filled = "reporter"
        phrase.undecided = ""
        if "partner" in phrase.members:  # "Peru and Chile bought"
            phrase.members["reporter"] = phrase.members.pop("partner")


def _role(phrase: Phrase, term: Term, joint: str, *, flow: str) -> str:
    chinese = is_chinese(term.code)
    if joint == "with" and term.adjective and flow in OWN_FLOWS:
        joint = ""  # "with Chinese exports at 5 billion dollars"
    match joint:
        case "with" | "to":
            return _role_of_other(phrase, joint, chinese=chinese)
        case "from":
            named = phrase.dims.get("flow")
            # So is a deficit "from the Chinese market".
            told = {"imports", "trade", "balance"}
            inward = named in told or (named is None and not chinese)
            return "partner" if inward else "reporter"
        case "in" | "at" | "on":
            return _role_of_location(phrase, chinese=chinese)
        case "by":
            return "reporter"
        case "-" | "between":
            return _role_in_pair(phrase, chinese=chinese)
        case _:
            return _role_alone(phrase, term, joint, flow=flow)


def _role_alone(phrase: Phrase, term: Term, joint: str, *, flow: str) -> str:
    """Return the role of a place that nothing but "of" joins ("China's exports")."""
    if is_chinese(term.code):
        placed = is_finer(phrase.dims.get("reporter", ""), term.code)
        if phrase.deed == "exports" and not (joint or term.adjective or placed):
            return "partner"  # "sold China 5 tonnes"
        # "Imports of Chinese tea": it comes from there.
        bought = joint == "of" and term.adjective
        return (
            "partner" if bought and phrase.dims.get("flow") == "imports" else "reporter"
        )
    if joint == "of" and phrase.counted == "partners":
        return "reporter"  # "the largest trading partner of Peru"
    owns = bool(flow) and "reporter" not in phrase.dims and term.dimension == "place"
    if owns and flow == "imports" and not joint:
        return "partner"  # "Peruvian imports": theirs, or those from there
    return "reporter" if owns and (term.adjective or joint == "of") else "partner"


def _role_of_other(phrase: Phrase, joint: str, *, chinese: bool) -> str:
    """Return the role behind "with" or "to"; "imports to Peru" are those of Peru."""
    arrives = joint == "to" and phrase.dims.get("flow") == "imports"
    if arrives and "reporter" not in phrase.dims:
        return "reporter"
    if not chinese or "reporter" in phrase.dims or phrase.has_flow or joint == "with":
        return "partner"
    return "reporter"


def _role_of_location(phrase: Phrase, *, chinese: bool) -> str:
    """Return the role behind "in", "at" or "on"."""
    if chinese or is_handled(phrase):
        return "reporter"
    # "The largest partner in the EU" is one of it; "trade with markets in Africa" is
    # trade with that.
    one_of = phrase.counted == _PARTNERS
    return "within" if phrase.has_flow != one_of else "partner"


def _role_in_pair(phrase: Phrase, *, chinese: bool) -> str:
    """Return the role in "China-Kazakhstan", "between China and Kazakhstan".

    Partners are ranked among others ("the largest partner among the members of X").
    """
    if phrase.counted == _PARTNERS and not chinese:
        return "within"
    return "partner" if "reporter" in phrase.dims and not chinese else "reporter"
