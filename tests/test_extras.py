"""What an extra brings is told of where it is absent, and nothing else is."""

import subprocess
import sys
from pathlib import Path

import pytest

from tradefacts import ExtraError
from tradefacts.extras import needs


def test_an_absent_library_is_told_with_the_extra_that_brings_it() -> None:
    with pytest.raises(ExtraError) as caught, needs("pdf"):
        import no_such_library  # type: ignore[import-not-found]  # noqa: F401, PLC0415

    assert str(caught.value) == (
        "no_such_library is not installed; pip install 'tradefacts[pdf]'"
    )


@pytest.mark.parametrize(
    ("name", "library", "extra"),
    [
        ("arrow", "pyarrow", "arrow"),
        ("pandas", "pandas", "pandas"),
        ("polars", "polars", "polars"),
        ("sdmx_ml", "sdmx", "sdmx"),
    ],
)
def test_a_format_names_the_extra_that_it_needs(
    name: str, library: str, extra: str
) -> None:
    program = (
        f"import sys; sys.modules[{library!r}] = None\n"
        f"import tradefacts; tradefacts.Claims().to_{name}()"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=False
    )

    assert ended.stderr.splitlines()[-1] == (
        f"tradefacts.errors.ExtraError: {library} is not installed; "
        f"pip install 'tradefacts[{extra}]'"
    )


@pytest.mark.parametrize("library", ["pyarrow", "daft"])
def test_a_run_names_the_extra_that_it_needs(library: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Exports rose 5 percent.")
    program = (
        f"import sys; sys.modules[{library!r}] = None\n"
        "from tradefacts.cli import main; main()"
    )
    arguments = ["run", str(tmp_path / "a.txt"), "-o", str(tmp_path / "out")]
    ended = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        capture_output=True,
        text=True,
        check=False,
    )

    assert ended.returncode == 2
    assert ended.stderr == (
        f"{library} is not installed; pip install 'tradefacts[corpus]'\n"
    )


def test_texts_are_read_without_what_runs_need(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Exports rose 5 percent.")
    program = (
        "import sys; sys.modules['pyarrow'] = None\n"
        "from tradefacts.corpus import read_documents\n"
        "print([item.text for item in read_documents(sys.argv[1:])])"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path / "a.txt")],
        capture_output=True,
        text=True,
        check=False,
    )

    assert (ended.stdout, ended.stderr) == ("['Exports rose 5 percent.']\n", "")
