"""Classes of values: what is quicker than attrs does the same."""

from decimal import Decimal

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradefacts.model import Interval
from tradefacts.reading.mentions import Cue, Mention, Stated
from tradefacts.records import evolve, frozen

MENTION = Mention("percent", 0, 9, Stated(Decimal(5), Decimal(1), "percent"), 0, 2)


@frozen
class Alone:
    """A class of one field, with a name of its own in the constructor."""

    _told: str


@pytest.mark.parametrize(
    ("held", "changes"),
    [
        pytest.param(MENTION, {"kind": "points"}, id="one field"),
        pytest.param(MENTION, {"value": Cue("rise"), "last": 3}, id="a field `value`"),
        pytest.param(MENTION, {}, id="none"),
        pytest.param(Alone("a"), {"told": "b"}, id="a private field"),
    ],
)
def test_evolve_copies_as_attrs_does(held: object, changes: dict[str, object]) -> None:
    expected = attrs.evolve(held, **changes)  # type: ignore[misc]

    assert evolve(held, **changes) == expected  # type: ignore[misc]


def test_evolve_refuses_a_field_that_is_not_there() -> None:
    with pytest.raises(TypeError, match="colour"):
        evolve(MENTION, colour="red")  # type: ignore[call-arg]


@given(low=st.decimals(-9, 9, places=2), high=st.decimals(10, 99, places=2))
def test_evolve_makes_no_value_that_the_class_refuses(
    low: Decimal, high: Decimal
) -> None:
    interval = Interval(low, high)

    assert evolve(interval, high=high + 1) == Interval(low, high + 1)
    with pytest.raises(ValueError, match="is empty"):
        evolve(interval, low=high + 1)
