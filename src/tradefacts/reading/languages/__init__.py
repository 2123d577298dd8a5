"""The languages that can be read: one folder each."""

from typing import Final

from tradefacts.errors import LanguageError
from tradefacts.reading.reader import Language
from tradefacts.reading.vocabulary import Vocabulary

#: The languages that can be read, by code.
SUPPORTED: Final = ("en",)


def load_language(code: str, vocabulary: Vocabulary) -> Language:
    """Return the language with *code*, knowing the words of *vocabulary*.

    Raises:
        LanguageError: no such language is supported.
    """
    if code == "en":
        from tradefacts.reading.languages.en import English

        return English(vocabulary)
    raise LanguageError(code, SUPPORTED)
