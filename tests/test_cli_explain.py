"""The command `tradefacts explain`: what it prints, and the pictures that it draws."""

import json
from pathlib import Path
from typing import Any, Final

import pytest
from click.testing import CliRunner, Result

from tradefacts import Extractor, Span, registry
from tradefacts.cli import main
from tradefacts.cli.picture import picture
from tradefacts.formats.explanations import to_dict
from tradefacts.plugin import Document, Frame, Plugin

TEXT: Final = (
    "Hainan's exports of fruit rose 4 percent last month. They may rise 6 percent.\n\n"
    "It rained for 20 minutes."
)


def run(*arguments: object, stdin: str | None = None) -> Result:
    return CliRunner().invoke(
        main, ["explain", *(str(argument) for argument in arguments)], input=stdin
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text(TEXT, encoding="utf-8")
    return path


def lines(result: Result) -> list[str]:
    return [" ".join(line.split()) for line in result.stdout.splitlines()]


def test_a_claim_is_shown_with_its_fields_and_what_was_seen(path: Path) -> None:
    result = run(path, "--at", 31, "--published", "2024-05-10")
    shown = lines(result)

    assert result.exit_code == 0
    assert shown[0] == '"4 percent" at 31: a claim'
    assert 'indicator.product fruit stated: "fruit" at 20' in shown
    assert (
        "period 2024-04 stated, and counted from the publication date, 2024-05-10: "
        '"last month" at 41'
    ) in shown
    assert 'rise "rose" at 26 as verb' in shown


def test_words_are_marked_below_the_sentence(path: Path) -> None:
    shown = run(path, "--at", 31, "--published", "2024-05-10").stdout.splitlines()

    assert shown[1:3] == [
        "  Hainan's exports of fruit rose 4 percent last month.",
        "  ~~~~~~   ~~~~~~~    ~~~~~ ~~~~~^^^^^^^^^ ~~~~~~~~~~",
    ]


def test_without_an_offset_every_figure_is_shown(path: Path) -> None:
    shown = lines(run(path))

    assert '"4 percent" at 31: a claim' in shown
    assert (
        '"6 percent" at 67: no claim (supposed): a supposition, a forecast or a plan: '
        'no fact: "may" at 58'
    ) in shown
    assert any(line.startswith('"20" at 93: no claim (name)') for line in shown)


def test_words_that_nothing_knows_are_listed(path: Path) -> None:
    shown = lines(run(path, "--at", 93))

    assert shown[-3] == "words that nothing knows"
    assert "minutes" in shown[-2]


def test_json_is_what_the_library_says(path: Path) -> None:
    result = run(path, "--json", "--published", "2024-05-10")
    expected = Extractor().explain(TEXT, published="2024-05-10")

    assert [json.loads(line) for line in result.stdout.splitlines()] == [
        json.loads(json.dumps(to_dict(each))) for each in expected
    ]


def test_a_text_without_figures_says_so() -> None:
    result = run("-", stdin="China's exports rose.")

    assert (result.exit_code, result.stdout) == (0, "no figure stands in this text\n")


def test_a_field_that_is_null_is_shown_with_its_reason(path: Path) -> None:
    assert (
        "period null null: no rule settles when these words mean; no publication date "
        'is known: "last month" at 41'
    ) in lines(run(path, "--at", 31))


@pytest.mark.parametrize(
    ("options", "message"),
    [
        (
            ["--at", "900"],
            "offset 900 is outside the text of 104 characters; give one from 0 to",
        ),
        (["--lang", "fr"], "language 'fr' is not supported; use one of"),
        (["--plugin", "none"], "plugin 'none': no such plugin is installed; use one"),
    ],
    ids=["offset", "language", "plugin"],
)
def test_what_is_wrong_is_told_on_one_line(
    path: Path, options: list[str], message: str
) -> None:
    result = run(path, *options)

    assert result.exit_code == 2
    assert result.stderr.startswith(message)


def test_a_web_page_is_explained_as_it_is_read(tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    page.write_text("<html><p>Home</p><p>China's exports rose 5 percent.</p></html>")
    result = run(page)

    assert result.exit_code == 0
    assert '"5 percent" at ' in result.stdout


def test_several_documents_are_too_many(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("5 yuan", encoding="utf-8")
    result = run(tmp_path)

    assert result.exit_code == 2
    assert result.stderr == (
        f"{tmp_path}: expected one document, found 2; "
        "give one text file: an offset is one of one text\n"
    )


def broken(document: Document) -> Frame | None:
    raise ArithmeticError(len(document.text))


def test_a_plugin_that_fails_is_told_and_costs_nothing_else(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(registry, "_REGISTERED", {"torn": Plugin("torn", frame=broken)})
    result = run(path, "--at", 31, "--plugin", "torn")

    assert result.exit_code == 2
    assert "plugin 'torn' (this program), frame: ArithmeticError: 104" in result.stderr
    assert lines(result)[0] == '"4 percent" at 31: a claim'


# Pictures


#: A sentence, the width, its figure and the other words, and the picture.
PICTURES: Final[dict[str, tuple[str, int, tuple[int, int], list[str]]]] = {
    "one line": ("Up 5 percent.", 40, (3, 12), ["Up 5 percent.", "~~ ^^^^^^^^^"]),
    "two lines, one of them without marks": (
        "Up 5 percent in all of the year.",
        14,
        (3, 12),
        ["Up 5 percent", "~~ ^^^^^^^^^", "in all of the", "year."],
    ),
    "a figure over two lines": (
        "Up 5 percent.",
        6,
        (3, 12),
        ["Up 5", "~~ ^", "percent.", "^^^^^^^"],
    ),
    "a word wider than the line": (
        "Extraordinary",
        5,
        (0, 5),
        ["Extraordinary", "^^^^^"],
    ),
    "line breaks and tabs": (
        "Up\n5\tpercent",
        40,
        (3, 12),
        ["Up 5 percent", "~~ ^^^^^^^^^"],
    ),
    "wide characters": ("出口5亿元", 40, (2, 5), ["出口5亿元", "~~~~^^^^^"]),
}


@pytest.mark.parametrize(
    ("text", "width", "figure", "expected"), PICTURES.values(), ids=PICTURES
)
def test_a_picture_marks_the_words(
    text: str, width: int, figure: tuple[int, int], expected: list[str]
) -> None:
    start, end = figure
    sentence = Span(0, len(text), text)
    words = [Span(0, 2, text[:2])]

    assert (
        list(picture(sentence, Span(start, end, text[start:end]), words, width))
        == expected
    )


def test_a_picture_without_a_figure_has_its_words_alone() -> None:
    assert list(picture(Span(4, 6, "Up"), None, [Span(4, 6, "Up")], 40)) == ["Up", "~~"]


def test_pictures_of_a_sentence_count_from_the_text() -> None:
    data: list[Any] = list(picture(Span(9, 11, "Up"), Span(0, 4, "Down"), [], 40))

    assert data == ["Up"]
