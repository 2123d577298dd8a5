"""What the steps of a walk share: the state, what is doubted, and what is kept."""

import attrs

from tradefacts.claiming.state import State
from tradefacts.claiming.subjects.subject import Subject
from tradefacts.records import define


@define
class Doubts:
    """Why what follows is no fact."""

    #: A modal verb or a forecast stands before.
    modal: bool = False
    #: A supposition goes on behind the next comma.
    supposing: bool = False
    #: The text denies what follows, up to the next comma.
    denied: bool = False
    #: A threshold stands before ("those with").
    threshold: bool = False
    #: The modal word that a quantity before it has taken ("5 percent expected").
    taken_modal: int = -1
    #: The figure that alone is a supposition ("a predicted fall of 5 percent").
    foreseen: int = -1


@define
class Kept:
    """What is gone back to behind an aside."""

    #: The subjects in force before the brackets that are open.
    bracketed: list[Subject] = attrs.Factory(list)
    #: The subject before a relative clause, until that states a figure.
    main: Subject | None = None
    #: What was a supposition before that clause.
    main_modal: bool = False
    #: A relative clause is read that no comma has ended.
    in_relative: bool = False
    #: The subject before an aside between dashes.
    dashed: Subject | None = None
    #: The subject whose part has a figure of its own ("led by tin, up 5 percent").
    whole: Subject | None = None


@define
class Walk:
    """One walk from left to right."""

    state: State
    #: The text as it was given, for words that are kept as they stand.
    text: str
    doubts: Doubts = attrs.Factory(Doubts)
    kept: Kept = attrs.Factory(Kept)
