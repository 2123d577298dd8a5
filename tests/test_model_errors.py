"""The errors: their messages, their built-in bases, and that they survive pickling."""

import pickle

import pytest

from tradefacts.errors import (
    CurrencyError,
    DocumentError,
    ExtraError,
    LanguageError,
    ParseError,
    PluginError,
    RateError,
    RunError,
    TradefactsError,
    UnitError,
    VocabularyError,
)

ERRORS = [
    pytest.param(
        ParseError("expected a number", "1,23", (1, 4)),
        ValueError,
        "expected a number\n  1,23\n   ^^^",
        id="caret line",
    ),
    pytest.param(
        ParseError("expected a number", "约5倍多", (2, 4)),
        ValueError,
        "expected a number\n  约5倍多\n     ^^^^",
        id="wide characters take two columns",
    ),
    pytest.param(
        ParseError("expected more", "one\ntwo", (7, 7)),
        ValueError,
        "expected more\n  two\n     ^",
        id="end of a later line",
    ),
    pytest.param(
        ParseError("expected x", f"{'a' * 90}?{'b' * 90}", (90, 91)),
        ValueError,
        f"expected x\n  {'a' * 40}?{'b' * 40}\n  {' ' * 40}^",
        id="a long line is cut to what is near",
    ),
    pytest.param(
        UnitError("CNY + USD has no meaning", ("CNY", "USD"), "convert one"),
        TypeError,
        "CNY + USD has no meaning; convert one",
        id="unit",
    ),
    pytest.param(
        CurrencyError("usd", "use USD"),
        LookupError,
        "'usd' is not a currency of ISO 4217; use USD",
        id="currency",
    ),
    pytest.param(
        RateError(("CNY", "USD"), "2027", "the file ends in 2026", "give another"),
        LookupError,
        "no rate of CNY in USD for 2027: the file ends in 2026; give another",
        id="rate",
    ),
    pytest.param(
        PluginError("ports", "tradefacts-ports", "it does not load", "mend it"),
        TradefactsError,
        "plugin 'ports' of tradefacts-ports: it does not load; mend it",
        id="plugin",
    ),
    pytest.param(
        PluginError("ports", "", "no such plugin is installed"),
        TradefactsError,
        "plugin 'ports': no such plugin is installed",
        id="plugin without a package",
    ),
    pytest.param(
        LanguageError("fr", ("en", "zh")),
        ValueError,
        "language 'fr' is not supported; use one of en, zh",
        id="language",
    ),
    pytest.param(
        DocumentError("a.jsonl", 3, "expected an object", "write one"),
        ValueError,
        "a.jsonl:3: expected an object; write one",
        id="document with a line",
    ),
    pytest.param(
        DocumentError("a.txt", None, "expected UTF-8", "save it so"),
        ValueError,
        "a.txt: expected UTF-8; save it so",
        id="document without a line",
    ),
    pytest.param(
        ExtraError("pyarrow", "arrow"),
        ImportError,
        "pyarrow is not installed; pip install 'tradefacts[arrow]'",
        id="extra",
    ),
    pytest.param(
        RunError("out", "it is full", "make room"),
        RuntimeError,
        "out: it is full; make room",
        id="run",
    ),
    pytest.param(
        VocabularyError("a.toml", "product.tea", "unknown key", "use en"),
        ValueError,
        "a.toml: product.tea: unknown key; use en",
        id="vocabulary",
    ),
]


@pytest.mark.parametrize(("error", "base", "message"), ERRORS)
def test_says_where_what_and_what_to_do(
    error: TradefactsError, base: type[Exception], message: str
) -> None:
    assert str(error) == message
    assert isinstance(error, base)
    assert isinstance(error, TradefactsError)


@pytest.mark.parametrize(("error", "base", "message"), ERRORS)
def test_survives_the_way_between_processes(
    error: TradefactsError, base: type[Exception], message: str
) -> None:
    back = pickle.loads(pickle.dumps(error))  # noqa: S301 - our own bytes

    assert type(back) is type(error)
    assert isinstance(back, base)
    assert str(back) == message
    assert vars(back) == vars(error)
