"""The checks of plugins: run beside those of the library, each under guard."""

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Final

import attrs
import pytest
from click.testing import CliRunner

from tradefacts import Extractor, Plugin, PluginWarning, extract
from tradefacts.checking import check
from tradefacts.cli import main
from tradefacts.model import Claim, Finding

_TEXT: Final = "China's exports came to 3 trillion yuan in 2035."


def round_figures(claims: Sequence[Claim]) -> Iterator[Finding]:
    for claim in claims:
        yield Finding("round", "warning", [claim], "too round", "no round figures")


def raises(claims: Sequence[Claim]) -> Iterator[Finding]:
    yield from round_figures(claims)
    raise ArithmeticError("cannot add")


def panics(_: Sequence[Claim]) -> Iterator[Finding]:
    raise BaseException("a panic")  # noqa: TRY002 - what an extension module raises


def returns_words(_: Sequence[Claim]) -> list[str]:
    return ["wrong"]


def returns_nothing(_: Sequence[Claim]) -> None:
    return None


def of_another(claims: Sequence[Claim]) -> list[Finding]:
    other = attrs.evolve(claims[0], document="another")
    return [Finding("round", "warning", [other], "too round", "no round figures")]


def of_none(_: Sequence[Claim]) -> list[Finding]:
    return [Finding("round", "warning", [], "too round", "no round figures")]


def plugin(name: str, *checks: Callable[..., object]) -> Plugin:
    return Plugin(name, checks=checks)  # type: ignore[arg-type]


def test_the_checks_of_plugins_run_beside_the_others() -> None:
    extractor = Extractor([plugin("mine", round_figures)])
    claims = extractor.extract(_TEXT, document="a")
    checked = extractor.run_checks(claims)

    assert [finding.kind for finding in checked.findings] == ["round"]
    assert checked.failures == ()
    found = check(claims, more=lambda given: extractor.run_checks(given).findings)
    assert [finding.kind for finding in found] == ["round"]


@pytest.mark.parametrize(
    ("broken", "told"),
    [
        (raises, "ArithmeticError: cannot add"),
        (panics, "BaseException: a panic"),
        (returns_words, "expected a Finding, got 'wrong'"),
        (returns_nothing, "expected findings, got None"),
        (of_another, "a finding about no claim of those given"),
        (of_none, "a finding about no claim of those given"),
    ],
)
def test_a_check_that_fails_costs_no_other(
    broken: Callable[..., object], told: str
) -> None:
    extractor = Extractor([plugin("bad", broken), plugin("good", round_figures)])
    claims = extractor.extract(_TEXT)

    with pytest.warns(PluginWarning, match="'bad'"):
        checked = extractor.run_checks(claims)
    assert [finding.kind for finding in checked.findings] == ["round"]
    (failure,) = checked.failures
    assert (failure.plugin, failure.stage) == ("bad", broken.__name__)
    assert failure.error == told

    strict = Extractor([plugin("bad", broken)], strict=True)
    with pytest.raises(ExceptionGroup, match="plugins failed on the claims"):
        strict.run_checks(claims)


def test_each_document_is_given_alone_where_it_is_checked_alone() -> None:
    extractor = Extractor([])
    claims = [c for name in "ab" for c in extractor.extract(_TEXT, document=name)]
    given: list[int] = []

    def count(claims: Sequence[Claim]) -> tuple[Finding, ...]:
        given.append(len(claims))
        return ()

    check(claims, more=count)
    check(claims, more=count, alone=True)
    assert given == [2, 1, 1]


def test_installed_plugins_check_what_is_extracted(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(
        "tradefacts.registry.resolve", lambda _: resolved(plugin("mine", round_figures))
    )
    monkeypatch.setattr("tradefacts.claims._extractor", lambda _: Extractor())
    assert [finding.kind for finding in extract(_TEXT).check()] == ["round"]

    path = tmp_path / "text.txt"
    path.write_text(_TEXT, encoding="utf-8")
    result = CliRunner().invoke(main, ["check", str(path)])
    assert '"kind": "round"' in result.stdout


def resolved(own: Plugin) -> list[object]:
    from tradefacts.registry import PluginInfo  # noqa: PLC0415

    return [PluginInfo(own.name, "tests", "1", "ok", plugin=own)]
