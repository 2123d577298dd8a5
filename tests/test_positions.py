"""Keys of TOML texts stand on the lines that are told."""

import json
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tradefacts.reading.positions import KeyPath, find_lines


def has(text: str, path: KeyPath) -> bool | None:
    """Tell whether the TOML in *text* leads to *path*; None where it is no TOML."""
    try:
        value: Any = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return None
    for key in path:
        try:
            value = value[key]
        except (KeyError, IndexError):
            return False
    return True


def paths(value: Any, path: KeyPath = ()) -> Iterator[KeyPath]:  # noqa: ANN401
    """Yield the way to each value in tables, the empty one first."""
    yield path
    if isinstance(value, dict):
        for key, each in value.items():
            yield from paths(each, (*path, key))
    elif isinstance(value, list):
        for index, each in enumerate(value):
            yield from paths(each, (*path, index))


TEXT = '''# a comment
name = "ports"   # [not.a.table]

[product.tea]
en = [
  "tea",  # with ] in it
  "[tea]",
]
zh.adjective = ["茶"]
note = """
[product.silk]
en = 1
"""

[[examples]]
text = 'a # b'
claims = [{ quote = "5", flow = "exports" }]
[examples.more]
deep = true
[[examples]]
  "text" = "c"
[[examples.of]]
a = 1
[[examples.of]]
a = 2
'''


@pytest.mark.parametrize(
    ("path", "line"),
    [
        (("name",), 2),
        (("product",), 4),
        (("product", "tea"), 4),
        (("product", "tea", "en"), 5),
        (("product", "tea", "en", 0), 6),
        (("product", "tea", "en", 1), 7),
        (("product", "tea", "zh"), 9),
        (("product", "tea", "zh", "adjective"), 9),
        (("product", "tea", "note"), 10),
        (("product", "silk"), 4),
        (("examples", 0), 15),
        (("examples", 0, "claims", 0, "flow"), 17),
        (("examples", 0, "more", "deep"), 19),
        (("examples", 1), 20),
        (("examples", 1, "text"), 21),
        (("examples", 1, "of", 1, "a"), 25),
        (("nothing",), 1),
        ((), 1),
    ],
)
def test_a_key_stands_on_its_line(path: KeyPath, line: int) -> None:
    assert find_lines(TEXT).of(path) == line
    assert find_lines(TEXT.replace("\n", "\r\n")).of(path) == line


KEYS = st.one_of(st.sampled_from(["a", "b", "en", "zh"]), st.text(max_size=5))
SCALARS = st.one_of(
    st.booleans(), st.integers(-99, 99), st.text(max_size=8), st.just("[a]\n'b'\"")
)
VALUES = st.recursive(
    SCALARS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3), st.dictionaries(KEYS, inner, max_size=3)
    ),
    max_leaves=6,
)
TABLES = st.dictionaries(
    KEYS,
    st.one_of(
        VALUES,
        st.dictionaries(KEYS, VALUES, max_size=3),
        st.lists(st.dictionaries(KEYS, VALUES, max_size=3), min_size=1, max_size=3),
    ),
    max_size=5,
)


def quoted(text: str) -> str:
    """Return *text* as a basic string; JSON leaves one control character as it is."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007F")


@st.composite
def written(draw: st.DrawFn) -> str:
    """Make TOML: tables in all the ways in which they can be written."""
    return "".join(_tables(draw, draw(TABLES), ""))


def _tables(draw: st.DrawFn, tables: dict[str, Any], above: str) -> Iterator[str]:
    later = []
    for key, value in tables.items():
        yield draw(st.sampled_from(["", "\n", "# [x]\n", "  \t", "#'''\n"]))
        opens = isinstance(value, dict) or _is_of_tables(value)
        if opens and draw(st.booleans()):
            later.append((key, value))
        elif isinstance(value, dict) and value and draw(st.booleans()):
            for inner, each in value.items():
                yield f"{_key(draw, key)} . {_key(draw, inner)} = "
                yield f"{_value(draw, each)}\n"
        else:
            yield f"{_key(draw, key)} = {_value(draw, value)}\n"
    for key, value in later:
        name = f"{above}{_key(draw, key)}"
        for each in value if isinstance(value, list) else [value]:
            opened, closed = ("[[", "]]") if isinstance(value, list) else ("[", "]")
            yield f"{opened}{name}{closed} # or so\n"
            yield from _tables(draw, each, f"{name}.")


def _is_of_tables(value: object) -> bool:
    tables = isinstance(value, list) and all(isinstance(each, dict) for each in value)
    return tables and bool(value)


def _key(draw: st.DrawFn, key: str) -> str:
    bare = key.isascii() and key.isalnum()
    return key if bare and draw(st.booleans()) else quoted(key)


def _value(draw: st.DrawFn, value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, str):
        return _string(draw, value)
    if isinstance(value, list):
        comma = draw(st.sampled_from([", ", ",\n", ", # ]\n  "]))
        return f"[{comma.join(_value(draw, each) for each in value)}]"
    if isinstance(value, dict):
        items = (f"{quoted(k)} = {_value(draw, v)}" for k, v in value.items())
        return "{" + ", ".join(items) + "}"
    return str(value)


def _string(draw: st.DrawFn, text: str) -> str:
    """Write a string on one line, or with a line end in it that means nothing."""
    if draw(st.booleans()):
        return quoted(text)
    return f'"""{draw(st.sampled_from(["", chr(10)]))}{quoted(text)[1:-1]}\\\n"""'


@given(written())
def test_a_key_begins_to_exist_with_the_statement_on_its_line(text: str) -> None:
    lines = find_lines(text)
    rows = text.split("\n")
    for path in filter(None, paths(tomllib.loads(text))):
        line = lines.by_path[path]
        before, since = "\n".join(rows[: line - 1]), range(line, len(rows) + 1)

        assert not has(before, path)
        assert not has(before + "\n]", path)
        states = (has("\n".join(rows[:end]), path) for end in since)
        assert next(state for state in states if state is not None)


@given(written())
def test_only_lists_part_a_statement(text: str) -> None:
    """What is not in a list stands where its statement does, or its table."""
    lines = find_lines(text)
    rows = text.split("\n")
    for path in filter(None, paths(tomllib.loads(text))):
        if not any(isinstance(key, int) for key in path):
            before = "\n".join(rows[: lines.by_path[path] - 1])

            assert has(before, path) is False
