"""An accessor of pandas: `frame["text"].tradefacts.claims()`, once this is imported."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, TypeAlias

from tradefacts.extras import needs
from tradefacts.formats.pandas import dump
from tradefacts.integrations.extractors import extractor_of

if TYPE_CHECKING:
    from tradefacts.model import Claim

with needs("pandas"):
    import pandas as pd

__all__ = ["ClaimAccessor", "claims"]

#: One value for all texts, or one for each by the same index.
_Each: TypeAlias = "pd.Series[Any]"


def claims(
    texts: "pd.Series[Any]",
    *,
    published: "date | str | _Each | None" = None,
    lang: "str | _Each | None" = None,
    plugins: Iterable[str] | None = None,
) -> pd.DataFrame:
    """Return the claims of a column of *texts*, one a row, by the index of the column.

    The columns are those of tables; `document` is the label of the text. *published*
    and *lang* are one value for all texts, or a column of the same index. Texts that
    are null have no claims. *plugins* are the names of those to read with, None all.

    Raises:
        LanguageError: a language is not supported.
        ParseError: a date is no ISO date.
    """
    extractor = extractor_of(plugins)
    found: list[Claim] = []
    labels: list[Any] = []
    for label, text, day, code in _rows(texts, published, lang):
        own = extractor.extract(text, published=day, lang=code, document=str(label))
        found += own
        labels += [label] * len(own)
    frame = dump(found, versions=extractor.versions)
    frame.index = pd.Index(labels, dtype=texts.index.dtype, name=texts.index.name)
    return frame


@pd.api.extensions.register_series_accessor("tradefacts")
class ClaimAccessor:
    """What a column of texts has under `tradefacts`."""

    def __init__(self, texts: "pd.Series[Any]") -> None:
        self._texts = texts

    def claims(
        self,
        *,
        published: "date | str | _Each | None" = None,
        lang: "str | _Each | None" = None,
        plugins: Iterable[str] | None = None,
    ) -> pd.DataFrame:
        """Return what the function `claims` does."""
        return claims(self._texts, published=published, lang=lang, plugins=plugins)


def _rows(
    texts: "pd.Series[Any]",
    published: "date | str | _Each | None",
    lang: "str | _Each | None",
) -> Iterator[tuple[Any, str, date | str | None, str | None]]:
    days, codes = _column(published, texts), _column(lang, texts)
    for label, text, day, code in zip(texts.index, texts, days, codes, strict=True):
        if not pd.isna(text):
            yield label, text, _day(day), _value(code)


def _column(value: object, texts: "pd.Series[Any]") -> Iterable[Any]:
    if not isinstance(value, pd.Series):
        return [value] * len(texts)
    # A column of the same frame may have labels that stand for several rows.
    is_same = value.index.equals(texts.index)
    return value if is_same else value.reindex(texts.index)


def _value(cell: Any) -> Any:  # noqa: ANN401 - any cell
    return None if pd.isna(cell) else cell


def _day(cell: Any) -> date | str | None:  # noqa: ANN401 - any cell
    """Return the day of a time stamp; what is no time stamp stays."""
    day = _value(cell)
    return day.date() if isinstance(day, pd.Timestamp) else day
