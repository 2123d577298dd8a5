"""The page: everything that a report shows, put into one file."""

from collections.abc import Iterable, Sequence
from functools import cache
from importlib.resources import files
from typing import Any, Final

from jinja2 import Environment, PackageLoader, StrictUndefined

from tradefacts.model import Finding, Implied, Severity
from tradefacts.report.amounts import day_words
from tradefacts.report.cards import Label
from tradefacts.report.charts import HEIGHT, WIDTH, charts_of
from tradefacts.report.data import page_data
from tradefacts.report.escaping import html, inline, json_in_html, source_hash
from tradefacts.report.rows import COLUMNS, rows_of
from tradefacts.report.series import series_of
from tradefacts.report.sheets import Sheet
from tradefacts.report.texts import Mark
from tradefacts.report.view import View, view_of
from tradefacts.report.words import LANGUAGES, Words
from tradefacts.version import __version__

__all__ = ["render"]

#: What the page may do: show what it holds, and run its own script. Nothing is
#: fetched, nothing is sent, and no string becomes a script.
_POLICY: Final = (
    "default-src 'none'; style-src {style}; script-src {script}; base-uri 'none'; "
    "form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'"
)

#: More charts than this tell nobody anything.
_MOST_DRAWN: Final = 24
_TEMPLATE: Final = "page.html.jinja"


def render(
    sheets: Sequence[Sheet],
    *,
    findings: Iterable[Finding] = (),
    implied: Iterable[Implied] = (),
    label: Label,
    ui_lang: str | None = None,
) -> str:
    """Return one page, complete in itself, that shows the claims of *sheets*.

    *label* gives the words for an indicator in a language. *ui_lang* is the language
    of the page, "en" or "zh"; None takes that of the documents.

    Raises:
        LanguageError: the page does not speak *ui_lang*.
    """
    words = Words.of(ui_lang or _language(sheets))
    view = view_of(sheets, tuple(findings), tuple(implied), words, cache(label))
    return _template_environment().get_template(_TEMPLATE).render(_context(view))


def _language(sheets: Sequence[Sheet]) -> str:
    """Return the language that all documents are in; English where they differ."""
    languages = {sheet.lang.split("-")[0] for sheet in sheets}
    only = languages.pop() if len(languages) == 1 else "en"
    return only if only in LANGUAGES else "en"


def _context(view: View) -> dict[str, Any]:
    rows, series = rows_of(view), series_of(view.claims)
    style, script = _source("page.css"), _source("page.js")
    policy = _POLICY.format(style=source_hash(style), script=source_hash(script))
    return {
        "title": _title(view),
        "version": __version__,
        "view": view,
        "rows": rows,
        "columns": COLUMNS,
        "charts": charts_of(series[:_MOST_DRAWN], view),
        "more_series": len(series[_MOST_DRAWN:]),
        "picture": (WIDTH, HEIGHT),
        "graded": _graded(view),
        "say": view.words.say,
        "count": view.words.count,
        "day": lambda day: day_words(day, view.words),
        "describe": lambda mark: _description(mark, view),
        "is_mark": lambda part: isinstance(part, Mark),
        "policy": policy,
        "style": inline(style),
        "script": inline(script),
        "data": json_in_html(page_data(view, rows)),
    }


def _title(view: View) -> str:
    texts = view.texts
    if len(texts) == 1:
        name = texts[0].sheet.name
        if not name:
            return view.words.say("Claims in a text")
        return view.words.say("Claims in %(document)s", document=name)
    return view.words.count(
        "Claims in %(number)s document", "Claims in %(number)s documents", len(texts)
    )


def _graded(view: View) -> dict[Severity, str]:
    """Return how many findings there are of each severity, the gravest first."""
    count, found = view.words.count, view.graded
    told: dict[Severity, str] = {
        "error": count("%(number)s error", "%(number)s errors", found["error"]),
        "warning": count("%(number)s warning", "%(number)s warnings", found["warning"]),
        "note": count("%(number)s note", "%(number)s notes", found["note"]),
    }
    return {severity: words for severity, words in told.items() if found[severity]}


def _description(mark: Mark, view: View) -> str:
    """Return what a screen reader says of a mark: its claims, a clause each."""
    cards = (view.cards[claim] for claim in mark.claims)
    clauses = (", ".join(filter(None, (c.statistic, c.what, c.value))) for c in cards)
    return "; ".join(clauses)


@cache
def _source(name: str) -> str:
    # As text, so that line ends are those that a page has on every system.
    return files(__package__).joinpath(name).read_text(encoding="utf-8")


@cache
def _template_environment() -> Environment:
    environment = Environment(
        loader=PackageLoader("tradefacts.report", ""),
        autoescape=True,
        finalize=html,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["code_point"] = lambda character: f"U+{ord(character):04X}"
    return environment
