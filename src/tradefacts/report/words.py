"""Words of the page in the language of its reader: gettext and names of codes."""

from functools import cache
from importlib.resources import files
from io import BytesIO
from typing import Final

import attrs
from babel import Locale
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po
from babel.support import NullTranslations, Translations

from tradefacts.errors import LanguageError

__all__ = ["LANGUAGES", "Words", "mark"]

#: The languages that the page speaks. English is that of its sources.
LANGUAGES: Final = ("en", "zh")


def mark(message: str) -> str:
    """Return *message*: it is translated where it is shown."""
    return message


#: The names of the codes that a claim has; other codes are named by vocabularies.
NAMES: Final = {
    "level": mark("level"),
    "change": mark("change"),
    "growth": mark("growth"),
    "share": mark("share"),
    "growth_diff": mark("difference of growth"),
    "share_diff": mark("difference of shares"),
    "contribution": mark("contribution"),
    "rank": mark("rank"),
    "record": mark("record"),
    "streak": mark("streak"),
    "yoy": mark("year on year"),
    "mom": mark("month on month"),
    "qoq": mark("quarter on quarter"),
    "period": mark("another period"),
    "peer": mark("another series"),
    "annual": mark("annual average"),
    "monthly": mark("monthly average"),
    "by": mark("by how much"),
    "to": mark("to what"),
    "seasonal": mark("seasonally adjusted"),
    "working-days": mark("adjusted for working days"),
    "constant-prices": mark("at constant prices"),
    "exact": mark("exact"),
    "about": mark("about"),
    "nearly": mark("nearly"),
    "over": mark("over"),
    "under": mark("under"),
    "at_least": mark("at least"),
    "at_most": mark("at most"),
    "error": mark("error"),
    "warning": mark("warning"),
    "note": mark("note"),
}


@attrs.frozen(eq=False)
class Words:
    """The translations and the locale of one language; one object a language."""

    #: Its code: one of `LANGUAGES`.
    language: str
    locale: Locale
    translations: NullTranslations

    @classmethod
    def of(cls, language: str) -> "Words":
        """Return the words of a language.

        Raises:
            LanguageError: the page does not speak it.
        """
        if language not in LANGUAGES:
            raise LanguageError(language, LANGUAGES)
        return _words(language)

    def say(self, message: str, /, **values: object) -> str:
        """Return *message* in the language, with *values* put in."""
        text = str(self.translations.gettext(message))
        return text % values if values else text

    def count(self, one: str, many: str, number: int, /, **values: object) -> str:
        """Return *one* or *many*, by *number*, in the language."""
        text = str(self.translations.ngettext(one, many, number))
        return text % {"number": number, **values}

    def name(self, code: str) -> str:
        """Return the name of a code of a claim: a statistic, a basis, a hedge."""
        return self.say(NAMES[code]) if code in NAMES else code


@cache
def _words(language: str) -> Words:
    return Words(language, Locale.parse(language), _translations(language))


def _translations(language: str) -> NullTranslations:
    """Return the catalogue of a language, compiled in memory; none for English."""
    source = files(__package__).joinpath("locales", f"{language}.po")
    if not source.is_file():
        return NullTranslations()
    compiled = BytesIO()
    write_mo(compiled, read_po(BytesIO(source.read_bytes())))
    compiled.seek(0)
    return Translations(compiled)
