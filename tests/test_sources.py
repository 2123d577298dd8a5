"""Sources: which files are found, what each gives, and what is told of the rest."""

import csv
import errno
import gzip
import io
import json
import os
import pickle
import sys
from collections.abc import Callable, Iterable, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
import zstandard
from hypothesis import given
from hypothesis import strategies as st

from tradefacts import extract
from tradefacts.corpus.sources import (
    Columns,
    Document,
    Item,
    Part,
    Unit,
    find_units,
    packing,
    parquet,
)
from tradefacts.corpus.sources import csv as csv_source
from tradefacts.corpus.sources.kinds import KINDS
from tradefacts.corpus.sources.lines import cut_lines, read_lines
from tradefacts.errors import DocumentError
from tradefacts.formats.columns import COLUMNS

_ROWS: Final = {"id": ["a", "b", "c"], "text": ["one", "two", "three"]}

_CLAIM_COLUMNS: Final = [column.name for column in COLUMNS]


def write(path: Path, content: str | bytes = "x") -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def write_table(path: Path, columns: dict[str, Any], rows: int = 100) -> Path:
    pq.write_table(pa.table(columns), path, row_group_size=rows)
    return path


def items(*paths: Path, columns: Columns | None = None) -> list[Item]:
    return [item for unit in find_units(paths, columns) for item in unit.read()]


def shown(found: Iterable[Item]) -> list[tuple[str, str]]:
    """Return the id and the text of documents, the place and the reason of errors."""
    return [
        (item.id, item.text) if isinstance(item, Document) else ("error", str(item))
        for item in found
    ]


def names(path: Path) -> list[str]:
    return [unit.source.name for unit in find_units([path])]


# What is found


def test_a_folder_stands_for_what_can_be_read_below_it(tmp_path: Path) -> None:
    for name in ("b.txt", "a.jsonl", "more/deep/c.TXT", "no-suffix", "x.docx", "y.py"):
        write(tmp_path / name)

    assert names(tmp_path) == ["a.jsonl", "b.txt", "no-suffix", "more/deep/c.TXT"]


def test_what_is_hidden_is_passed_over(tmp_path: Path) -> None:
    for name in (".a.txt", ".git/b.txt", "c.txt"):
        write(tmp_path / name)

    assert names(tmp_path) == ["c.txt"]
    assert names(tmp_path / ".git") == ["b.txt"]


def test_a_link_to_a_folder_above_is_not_walked_in_circles(tmp_path: Path) -> None:
    write(tmp_path / "a.txt")
    (tmp_path / "again").symlink_to(tmp_path)

    assert names(tmp_path) == ["a.txt"]


def test_claims_that_lie_in_a_folder_are_no_documents(tmp_path: Path) -> None:
    write(tmp_path / "a.txt")
    write(tmp_path / "claims.jsonl", '{"schema": 1, "statistic": "x", "evidence": {}}')

    assert names(tmp_path) == ["a.txt"]


def test_what_a_run_has_written_is_no_source(tmp_path: Path) -> None:
    write(tmp_path / "a.txt")
    write(tmp_path / "out" / "run.json", "{}")
    write(tmp_path / "out" / "claims" / "part-1.parquet")
    write(tmp_path / "report.html", extract("Exports rose.").report())
    write(tmp_path / "claims.csv", ",".join(_CLAIM_COLUMNS))
    write_table(tmp_path / "claims.parquet", {name: ["x"] for name in _CLAIM_COLUMNS})

    assert names(tmp_path) == ["a.txt"]


def test_a_pattern_stands_for_what_it_matches(tmp_path: Path) -> None:
    for name in ("2023/a.txt", "2024/a.txt", "2024/b.md", "2024/.c.txt", "d.txt"):
        write(tmp_path / name)

    assert names(tmp_path / "*" / "*.txt") == ["2023/a.txt", "2024/a.txt"]
    assert names(tmp_path / "**" / "a.txt") == ["2023/a.txt", "2024/a.txt"]
    assert names(tmp_path / "202[4]") == ["2024/a.txt"]


@pytest.mark.parametrize(
    ("pattern", "reason"),
    [("*.html", "no file matches; check the pattern"), ("a**b", "")],
)
def test_a_pattern_of_nothing_is_told(
    tmp_path: Path, pattern: str, reason: str
) -> None:
    (error,) = items(tmp_path / pattern)

    assert str(error).startswith(f"{tmp_path / pattern}: {reason}")


def test_what_a_browser_saves_with_a_page_is_no_document(tmp_path: Path) -> None:
    for name in (
        "a.html",
        "a_files/ad.html",
        "b.htm",
        "b.files/ad.html",
        "c_files/d.html",
    ):
        write(tmp_path / name)

    assert names(tmp_path) == ["a.html", "b.htm", "c_files/d.html"]


def test_a_name_with_brackets_is_the_file_of_that_name(tmp_path: Path) -> None:
    write(tmp_path / "[1].txt")

    assert names(tmp_path / "[1].txt") == ["[1].txt"]


def test_a_file_of_another_suffix_is_read_where_it_is_named(tmp_path: Path) -> None:
    lines = '{"id": "one", "text": "x"}\n'

    assert shown(items(write(tmp_path / "a.md"))) == [("a.md", "x")]
    assert shown(items(write(tmp_path / "b.dump", lines))) == [("one", "x")]


@pytest.mark.parametrize(
    "head",
    [
        pytest.param(b"\0\0", id="zeros"),
        pytest.param(b"PK\3\4\0", id="a zip file"),
        pytest.param(b'[\n  {"id": "a"}\n]', id="a JSON list"),
        pytest.param(b'{\n  "id": "a"\n}', id="a JSON object"),
        pytest.param(b'<?xml version="1.0"?><rss>', id="XML"),
        pytest.param(rb"{\rtf1 text}", id="RTF"),
    ],
)
def test_a_kind_that_is_not_known_is_told_where_it_is_named(
    tmp_path: Path, head: bytes
) -> None:
    path = write(tmp_path / "folder" / "a", head)
    (error,) = items(path)

    assert str(error).startswith(f"{path}: of a kind that is not known; give one of ")
    assert items(path.parent) == []


def test_a_folder_that_may_not_be_read_costs_no_other(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "a.txt")
    closed = write(tmp_path / "closed" / "b.txt").parent
    scandir = os.scandir

    def refuse(folder: str) -> object:
        if Path(folder) == closed:  # to root nothing is closed
            raise PermissionError(13, "Permission denied", folder)
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", refuse)

    told = f"{closed}: permission denied; check the path and who may read it"
    assert shown(items(tmp_path)) == [("a.txt", "x"), ("error", told)]


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    for name in ("a.txt", "b.jsonl", "c.parquet"):
        os.mkfifo(tmp_path / name)

    assert [str(item) for item in items(tmp_path)] == [
        f"{tmp_path / name}: not a file of bytes on disk; pipe it in, as -"
        for name in ("a.txt", "b.jsonl", "c.parquet")
    ]


# JSON lines


def lines_of(path: Path, count: int) -> Path:
    rows = ({"id": str(n), "text": "x" * (n % 7)} for n in range(count))
    return write(path, "".join(json.dumps(row) + "\n" for row in rows))


def test_the_keys_of_lines_can_be_named(tmp_path: Path) -> None:
    line = '{"url": "u", "body": "x", "day": "2024-08-23T10:00Z", "code": "zh-CN"}'
    columns = Columns(text="body", id="url", published="day", lang="code")
    (document,) = items(write(tmp_path / "a.jsonl", line), columns=columns)

    assert document == Document(
        "u", "x", date(2024, 8, 23), "zh", file=str(tmp_path / "a.jsonl"), line=1
    )


def test_what_is_missing_in_a_line_is_named_as_it_was(tmp_path: Path) -> None:
    path = write(tmp_path / "a.jsonl", '{"id": "x"}')
    (error,) = items(path, columns=Columns(text="body", id="id"))

    assert str(error) == (
        f'{path}:1: no \'body\'; write one object a line: {{"id": ..., "body": ...}}'
    )


@given(
    lines=st.lists(st.binary(max_size=20).map(lambda b: b.replace(b"\n", b""))),
    ended=st.booleans(),
    size=st.integers(1, 50),
)
def test_parts_of_a_file_give_its_lines(
    lines: Sequence[bytes],
    *,
    ended: bool,
    size: int,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    path: Path = tmp_path_factory.getbasetemp() / "cut"
    path.write_bytes(b"\n".join(lines) + b"\n" * ended)
    with path.open("rb") as whole:
        expected = list(read_lines(whole, None))
    found = []
    for part in cut_lines(path, size):
        with path.open("rb") as stream:
            found += list(read_lines(stream, part))

    assert found == expected


def test_a_line_that_is_too_long_costs_itself_alone(tmp_path: Path) -> None:
    path = write(tmp_path / "a", b"one\n" + b"x" * 100 + b"\ntwo\n" + b"y" * 100)
    with path.open("rb") as stream:
        found = list(read_lines(stream, None, limit=10))

    assert found == [(1, b"one"), (2, None), (3, b"two"), (4, None)]


# Parquet


def test_a_row_of_parquet_is_a_document(tmp_path: Path) -> None:
    days = [date(2024, 8, 23), None, date(2024, 8, 25)]
    path = write_table(tmp_path / "a.parquet", _ROWS | {"published": days})

    assert items(path) == [
        Document(id_, text, day, file=str(path), line=row)
        for row, (id_, text, day) in enumerate(
            zip(_ROWS["id"], _ROWS["text"], days, strict=True), 1
        )
    ]


def test_columns_of_parquet_are_of_many_types(tmp_path: Path) -> None:
    when = datetime(2024, 8, 23, 10, 0)  # noqa: DTZ001 - as a table has it
    columns = {
        "key": pa.array([7]),
        "text": pa.array(["x"]).dictionary_encode(),
        "published": pa.array([when]),
        "lang": pa.array(["en"], pa.large_string()),
        "other": pa.array([[1, 2]]),
    }
    path = write_table(tmp_path / "a.parquet", columns)

    assert items(path, columns=Columns(id="key")) == [
        Document("7", "x", date(2024, 8, 23), "en", file=str(path), line=1)
    ]


def test_rows_without_ids_are_called_by_their_place(tmp_path: Path) -> None:
    path = write_table(tmp_path / "a.parquet", {"text": ["x", "y", "z"]}, rows=2)

    assert shown(items(path)) == [
        ("a.parquet:1", "x"),
        ("a.parquet:2", "y"),
        ("a.parquet:3", "z"),
    ]


@pytest.mark.parametrize(
    ("columns", "option"),
    [
        (Columns(text="x"), "--text-column"),
        (Columns(id="x"), "--id-column"),
        (Columns(published="x"), "--date-column"),
        (Columns(lang="x"), "--lang-column"),
    ],
)
def test_a_column_that_is_named_must_be_there(
    tmp_path: Path, columns: Columns, option: str
) -> None:
    path = write_table(tmp_path / "a.parquet", _ROWS)

    told = f"{path}: no column 'x', but id, text; name it with {option}"
    assert shown(items(path, columns=columns)) == [("error", told)]


def test_a_row_that_is_no_document_costs_itself_alone(tmp_path: Path) -> None:
    path = write_table(tmp_path / "a.parquet", _ROWS | {"text": ["one", None, "three"]})
    first, error, last = items(path)

    assert isinstance(error, DocumentError)
    assert (error.line, error.reason) == (2, "no 'text'")
    assert shown([first, last]) == [("a", "one"), ("c", "three")]


def test_a_row_of_parquet_in_another_encoding_costs_itself_alone(
    tmp_path: Path,
) -> None:
    texts = pa.array([b"one", b"t\xff", b"three"], pa.binary()).view(pa.string())
    path = write_table(tmp_path / "a.parquet", {"id": ["a", "b", "c"], "text": texts})

    assert shown(items(path)) == [
        ("a", "one"),
        ("error", f"{path}:2: not UTF-8; write the file again"),
        ("c", "three"),
    ]


def test_a_corrupt_row_group_costs_no_other(tmp_path: Path) -> None:
    texts = [f"text {n} " * 50 for n in range(30)]
    path = tmp_path / "a.parquet"
    pq.write_table(
        pa.table({"text": texts}),
        path,
        row_group_size=10,
        compression="zstd",
        use_dictionary=False,
    )
    second = list(find_units([path]))[1].part
    assert second is not None
    data = bytearray(path.read_bytes())
    data[second.start : second.end] = os.urandom(second.end - second.start)
    path.write_bytes(data)
    found = items(path)

    assert [item.text for item in found if isinstance(item, Document)] == (
        texts[:10] + texts[20:]
    )
    (error,) = (item for item in found if isinstance(item, DocumentError))
    assert error.line == 11
    assert error.reason.startswith("rows from here on cannot be read: ")


@pytest.mark.parametrize("data", [b"PAR1", b"", b"no table", b"PAR1" + b"\xff" * 99])
def test_a_broken_file_of_parquet_is_told(tmp_path: Path, data: bytes) -> None:
    (error,) = items(write(tmp_path / "a.parquet", data))

    assert isinstance(error, DocumentError)


# Units


def test_a_file_that_cannot_be_read_on_keeps_what_stands_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Broken(io.FileIO):
        def readinto(self, buffer: Any, /) -> int | None:  # noqa: ANN401 - any buffer
            left = 120 - self.tell()
            if left <= 0:
                raise OSError(errno.EIO, "Input/output error")
            return super().readinto(memoryview(buffer)[:left])

    path = write(tmp_path / "a.jsonl", b"eleven and\n" * 30)
    monkeypatch.setattr(Path, "open", lambda *_: io.BufferedReader(Broken(path)))

    assert list(cut_lines(path, 110)) == [Part(0, 110, 0), Part(110, 330, 10)]


def test_a_row_group_is_a_unit_and_so_is_a_part_of_a_big_file(tmp_path: Path) -> None:
    groups = write_table(tmp_path / "a.parquet", {"text": list("abcde")}, rows=2)

    assert [unit.part.group for unit in find_units([groups]) if unit.part] == [0, 1, 2]
    assert shown(items(groups)) == [
        (f"a.parquet:{row}", text) for row, text in enumerate("abcde", 1)
    ]


@pytest.mark.parametrize(
    ("least", "most", "expected"),
    [(1, 2, 2), (3, 100, 50), (64, 100, 3), (1, 100, 75), (200, 100, 1)],
)
def test_a_large_row_group_is_cut(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    least: int,
    most: int,
    expected: int,
) -> None:
    monkeypatch.setattr(parquet, "_PART", least)
    monkeypatch.setattr(parquet, "_PARTS", most)
    path = write_table(
        tmp_path / "a.parquet", {"text": list(map(str, range(150)))}, rows=150
    )
    units = list(find_units([path]))

    assert len(units) == expected
    assert len({unit.key() for unit in units}) == len(units)
    assert shown(item for unit in units for item in unit.read()) == [
        (f"a.parquet:{row + 1}", str(row)) for row in range(150)
    ]


def unit_of(path: Path, columns: Columns | None = None) -> Unit:
    return next(find_units([path], columns))


def test_a_unit_goes_to_another_process(tmp_path: Path) -> None:
    for path in (
        write(tmp_path / "a.txt"),
        write_table(tmp_path / "a.parquet", _ROWS),
        tmp_path / "missing",
    ):
        unit = pickle.loads(pickle.dumps(unit_of(path)))  # noqa: S301 - our own

        assert unit.key() == unit_of(path).key()
        assert shown(unit.read()) == shown(items(path))


def test_a_key_tells_what_the_documents_hang_on(tmp_path: Path) -> None:
    path = write(tmp_path / "a.txt", "one")
    copy = write(tmp_path / "b.txt", "one")
    key = unit_of(path).key()

    assert unit_of(path).key() == key
    assert unit_of(copy).key() != key
    assert unit_of(path, Columns(text="body")).key() != key
    write(path, "two")
    assert unit_of(path).key() != key
    path.unlink()
    assert unit_of(path).key() not in (key, unit_of(copy).key())


def test_row_groups_have_keys_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "a.parquet"
    columns: dict[str, Any] = {"text": ["same", "same", "other"]}
    before = [unit.key() for unit in find_units([write_table(path, columns, 1)])]
    columns["text"][2] = "change"
    after = [unit.key() for unit in find_units([write_table(path, columns, 1)])]

    assert len(set(before)) == 3
    assert after[:2] == before[:2]
    assert after[2] != before[2]


# CSV


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_a_row_of_csv_is_a_document(tmp_path: Path, separator: str) -> None:
    odd = 'one,"\r\ntwo;\t'
    rows = [
        ["id", "text", "published", "lang"],
        ["a", odd, "2024-08-23", "en"],
        ["b", "x", "", ""],
    ]
    text = io.StringIO()
    csv.writer(text, delimiter=separator).writerows(rows)
    path = write(tmp_path / "a.csv", "\ufeff" + text.getvalue())

    assert items(path) == [
        Document("a", odd, date(2024, 8, 23), "en", file=str(path), line=2),
        Document("b", "x", file=str(path), line=4),
    ]


@pytest.mark.parametrize(
    ("bad", "reason"),
    [
        pytest.param('b,"two', "broken CSV: quotes without end", id="quotes"),
        pytest.param("b", "1 fields in 2 columns", id="too few fields"),
        pytest.param("b,two,more", "3 fields in 2 columns", id="too many fields"),
        pytest.param(",two", "no 'id'", id="an empty id"),
        pytest.param("b,", "no 'text'", id="no text"),
        pytest.param("b,t\rwo", "broken CSV: new-line character", id="a lone return"),
        pytest.param(b"b,\xff", "not UTF-8", id="another encoding"),
        pytest.param(b'b,"t\xff\nwo"', "not UTF-8", id="another encoding in quotes"),
        pytest.param("b," + "x" * 5000, "more than 0 MB", id="a huge field"),
        pytest.param(
            'b,"' + "x\n" * 600 + '"', "broken CSV: more than 1000", id="many lines"
        ),
    ],
)
def test_a_row_of_csv_that_is_none_costs_itself_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, bad: str | bytes, reason: str
) -> None:
    monkeypatch.setattr(csv_source, "_LIMIT", 1000)
    row = bad.encode() if isinstance(bad, str) else bad
    path = write(tmp_path / "a.csv", b"id,text\na,one\n" + row + b"\nc,three\n")
    found = items(path)
    errors = [item for item in found if isinstance(item, DocumentError)]

    assert shown(found)[0] == ("a", "one")
    assert shown(found)[-1] == ("c", "three")
    assert errors[0].line == 3
    assert errors[0].reason.startswith(reason)


def test_nul_characters_are_kept(tmp_path: Path) -> None:
    path = write(tmp_path / "a.csv", "id,text\na,o\0ne\n")

    assert shown(items(path)) == [("a", "o\0ne")]


def test_quotes_that_nothing_closes_are_not_read_again_without_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(csv_source, "_AGAIN", 1000)
    path = write(tmp_path / "a.csv", "id,text\n" + '5",x,"y\n' * 1000)
    found = items(path)

    assert len(found) < 10
    assert "too many quotes that nothing closes" in str(found[-1])


# Packed files

_PACKERS: Final[dict[str, Callable[[bytes], bytes]]] = {
    ".gz": gzip.compress,
    ".zst": zstandard.compress,
}
_LINE: Final = b'{"id": "a", "text": "one"}\n'


@pytest.mark.parametrize("suffix", _PACKERS)
def test_packed_files_are_read_as_what_they_hold(tmp_path: Path, suffix: str) -> None:
    pack = _PACKERS[suffix]
    parquet = write_table(tmp_path / "a.parquet", _ROWS).read_bytes()
    folder = tmp_path / "packed"
    write(folder / f"a.jsonl{suffix}", pack(_LINE) + pack(_LINE))
    write(folder / f"b.parquet{suffix}", pack(parquet))
    write(folder / f"c.txt{suffix}", pack(b"text"))
    write(folder / f"d{suffix}", pack(_LINE))
    write(folder / "e", pack(b"text"))
    write(folder / f"f.bin{suffix}", pack(b"text"))

    assert shown(items(folder)) == [
        ("a", "one"), ("a", "one"), ("a", "one"), ("b", "two"), ("c", "three"),
        (f"c.txt{suffix}", "text"), ("a", "one"), ("e", "text"),
    ]  # fmt: skip


@pytest.mark.parametrize("suffix", _PACKERS)
def test_what_stands_before_a_break_is_read(tmp_path: Path, suffix: str) -> None:
    first, second = _PACKERS[suffix](_LINE), _PACKERS[suffix](_LINE * 100)
    name = f"a.jsonl{suffix}"
    cut = write(tmp_path / "cut" / name, first + second[:-9])
    broken = write(tmp_path / "broken" / name, first + b"junk")

    for path, reason in ((cut, "packed, and cut off"), (broken, "packed, and broken")):
        found = items(path)
        assert found[0] == Document("a", "one", file=str(path), line=1)
        assert f"{path}: {reason}" in str(found[-1])


@pytest.mark.parametrize("suffix", _PACKERS)
@pytest.mark.parametrize("kind", [".txt", ".jsonl", ".csv", ".parquet"])
def test_a_bomb_does_not_go_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str, kind: str
) -> None:
    monkeypatch.setattr(packing, "_MOST", 2**20)
    bomb = _PACKERS[suffix](bytes(20 * 2**20))
    (error, *_) = items(write(tmp_path / f"a{kind}{suffix}", bomb))

    assert "unpacks to more than 300 times its size" in str(error)


def test_a_library_that_is_absent_is_told_for_its_file_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    write(tmp_path / "a.txt.zst", zstandard.compress(b"x"))
    write_table(tmp_path / "b.parquet", _ROWS)
    write(tmp_path / "c.txt", "x")
    monkeypatch.setitem(sys.modules, "zstandard", None)
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)

    a, b, c = items(tmp_path)

    told = "is not installed; pip install"
    assert str(a).endswith(f"a.txt.zst: zstandard {told} 'tradefacts[crawls]'")
    assert str(b).endswith(f"b.parquet: pyarrow.parquet {told} 'tradefacts[arrow]'")
    assert shown([c]) == [("c.txt", "x")]


# Anything at all

_BEGINNINGS: Final = (b"", b"PAR1", b"%PDF-1.4\n", b"WARC/1.0\r\n", b"<html>", b'{"id"')


@given(
    data=st.tuples(st.sampled_from(_BEGINNINGS), st.binary(max_size=99)).map(b"".join),
    pack=st.sampled_from([bytes, *_PACKERS.values()]),
    suffix=st.sampled_from(["", *(kind.suffixes[0] for kind in KINDS.values())]),
)
def test_any_bytes_are_documents_or_errors(
    data: bytes,
    pack: Callable[[bytes], bytes],
    suffix: str,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    path = tmp_path_factory.getbasetemp() / f"any{suffix}"
    path.write_bytes(pack(data))

    for unit in find_units([path]):
        assert unit.key() == unit.key()
        for item in unit.read():
            assert item.file == str(path)
            if isinstance(item, Document):
                item.text.encode()


def test_the_limit_on_fields_is_left_to_others_as_it_was(tmp_path: Path) -> None:
    before = csv.field_size_limit()
    items(write(tmp_path / "a.csv", "id,text\na,one\n"))

    assert csv.field_size_limit() == before
