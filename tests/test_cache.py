"""What is kept for the next program: read back whole, or made anew, never an error."""

import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

import pytest

from tradefacts import cache
from tradefacts.cache import keep, mark_of, recall
from tradefacts.reading.lexicon import Lexicon
from tradefacts.reading.mentions import Cue, Term
from tradefacts.reading.vocabulary import Vocabulary, core_vocabulary
from tradefacts.tables import load_tables

TEXT: Final = "出口 \x00 \ud800 exports\n" * 50
MARK: Final = mark_of("exports")
#: Extracts with all that a program loads, and tells its claims.
PROGRAM: Final = """
from tradefacts import extract
print(extract("China's exports of tea rose 5 percent in May 2024.").to_jsonl())
print(extract("5月，中国出口茶叶同比增长5%。").to_jsonl())
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return where the cache of this test is."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    return tmp_path / "cache" / "tradefacts"


def file_in(folder: Path) -> Path:
    """Return the only file that is kept there."""
    (file,) = (path for path in folder.rglob("*") if path.is_file())
    return file


def run(home: Path) -> str:
    """Return what a program prints whose cache is in *home*."""
    environment = os.environ | {"XDG_CACHE_HOME": str(home)}
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=environment,
        capture_output=True,
        check=True,
        text=True,
        encoding="utf-8",
    )
    return done.stdout


@pytest.mark.usefixtures("folder")
def test_what_is_kept_is_read_back() -> None:
    keep("words", MARK, TEXT)

    assert recall("words", MARK) == TEXT
    assert recall("words", mark_of("imports")) is None
    assert recall("others", MARK) is None


@pytest.mark.parametrize(
    "damage",
    [
        lambda _: b"",
        lambda data: data[:-1],
        lambda data: data.replace(b"exports", b"imports", 1),
        lambda data: data[:200] + bytes(len(data) - 200),
        lambda _: b"a file of another program\n",
    ],
    ids=["empty", "cut off", "a word changed", "zeros at the end", "foreign"],
)
def test_a_damaged_file_is_as_good_as_none_and_is_written_anew(
    folder: Path, damage: "type[bytes]"
) -> None:
    keep("words", MARK, TEXT)
    file = file_in(folder)
    file.write_bytes(damage(file.read_bytes()))

    assert recall("words", MARK) is None

    keep("words", MARK, TEXT)

    assert recall("words", MARK) == TEXT


@pytest.mark.parametrize("home", ["/dev/null", "missing/cache", "file/cache"])
def test_without_a_place_nothing_is_kept_and_nothing_fails(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, home: str
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / home))
    keep("words", MARK, TEXT)

    assert recall("words", MARK) is None
    assert not (tmp_path / "missing").exists()


def test_a_home_that_does_not_exist_is_not_made(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("XDG_CACHE_HOME", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path / "nobody"))
    keep("words", MARK, TEXT)

    assert recall("words", MARK) is None
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="folders have no such modes there")
def test_what_others_may_write_is_not_read(folder: Path) -> None:
    keep("words", MARK, TEXT)
    folder.chmod(0o777)

    assert recall("words", MARK) is None

    folder.chmod(0o700)

    assert recall("words", MARK) == TEXT


@pytest.mark.skipif(sys.platform == "win32", reason="links need rights there")
def test_a_link_to_another_folder_is_not_followed(folder: Path, tmp_path: Path) -> None:
    keep("words", MARK, TEXT)
    folder.rename(tmp_path / "elsewhere")
    folder.symlink_to(tmp_path / "elsewhere")

    assert recall("words", MARK) is None


def test_nothing_is_left_of_older_versions(folder: Path) -> None:
    for version in range(9):
        (folder / f"version-{version}").mkdir(parents=True)
        os.utime(folder / f"version-{version}", (version, version))
    folder.chmod(0o700)
    keep("words", MARK, TEXT)

    kept = {path.name for path in folder.iterdir() if path.name.startswith("version")}
    assert kept == {"version-6", "version-7", "version-8"}
    assert recall("words", MARK) == TEXT


@pytest.mark.usefixtures("folder")
def test_no_more_is_kept_than_is_bearable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cache, "_MOST", 10 * len(TEXT.encode("utf-8", "surrogatepass")))
    marks = [mark_of(str(number)) for number in range(30)]
    for mark in marks:
        keep("words", mark, TEXT)

    kept = [mark for mark in marks if recall("words", mark) is not None]
    assert 1 <= len(kept) <= 10
    assert kept[-1] == marks[-1]


@pytest.mark.usefixtures("folder")
def test_many_may_keep_the_same_at_once() -> None:
    def once(_: int) -> str | None:
        keep("words", MARK, TEXT)
        return recall("words", MARK)

    with ThreadPoolExecutor(8) as pool:
        read = list(pool.map(once, range(100)))

    assert read == [TEXT] * 100


def test_a_program_says_the_same_with_and_without_what_others_kept(
    tmp_path: Path,
) -> None:
    home = tmp_path / "cache"
    with ThreadPoolExecutor(2) as pool:
        first, other = pool.map(run, [home, home])
    for file in home.rglob("lexicon-*"):
        file.write_bytes(file.read_bytes()[:-20])
    damaged = run(home)
    without = run(tmp_path / "missing" / "cache")

    assert first
    assert [other, damaged, without] == [first] * 3


def test_a_lexicon_is_read_back_as_it_was() -> None:
    product = Term("product", "tea", (("flow", "exports"),), unit="tonne")
    lexicon = Lexicon(
        [
            ("tea", product),
            ("Tea Party", Cue("noise")),
            ("tea bags of paper", Term("product", "tea-bags")),
            ("TEA", Cue("noise", "x|y")),
            ("tea", Cue("noise")),
            ("茶叶", product),
        ]
    )
    read = Lexicon.parse(lexicon.format())

    assert read.format() == lexicon.format()
    assert (read.words, set(read.openings)) == (lexicon.words, set(lexicon.openings))


def test_a_vocabulary_has_one_mark_for_the_same_words_and_no_other() -> None:
    tables = {"product": {"tea": {"en": ["tea"]}}}
    tea, again = (Vocabulary.from_tables(tables) for _ in range(2))
    core = core_vocabulary()

    assert tea.entries == again.entries
    assert (core | tea).entries == (core | again).entries
    assert (core | tea).entries != core.entries
    assert core.on(["fair"]).entries != core.on().entries or not any(
        entry.within == "fair" for entry in core.entries
    )


@pytest.mark.usefixtures("folder")
def test_a_list_that_was_kept_is_read_again_when_it_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "words.toml"
    path.write_text("tea = 1\n")
    first = load_tables(path)
    with monkeypatch.context() as patch:
        patch.delattr(Path, "read_text")
        kept = load_tables(path)
    path.write_text("coffee = 2\n")

    assert first == kept == {"tea": 1}
    assert load_tables(path) == {"coffee": 2}
