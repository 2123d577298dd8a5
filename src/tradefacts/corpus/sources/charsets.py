"""The characters of web pages, in the encoding that they declare."""

import codecs
import re
from typing import Final

from tradefacts.corpus.sources.source import Source

#: How far into a page a declaration may stand, in bytes.
_HEAD: Final = 4096
_DECLARED_RE: Final = re.compile(
    rb"""
    < (?: meta \s [^>]*? charset | \?xml \s [^>]*? encoding )
    \s* = \s* ["']? \s* ([\w.:-]+)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
#: What browsers take a declared encoding for: one that holds all of it, and more.
_WIDER: Final = {
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "iso8859-1": "cp1252",
    "ascii": "cp1252",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "big5": "big5hkscs",
    # A page that can be searched for a declaration in ASCII is in neither of these.
    "utf-16": "utf-8",
    "utf-16-le": "utf-8",
}


def decode_page(data: bytes, source: Source, told: str | None = None) -> str:
    """Return the text of a page, in the encoding that it was *told* to be in.

    A byte order mark goes before what was told with the page, that before what the
    page declares; a page that says nothing is in UTF-8. Of a page that declares its
    encoding, single bytes that do not fit are replaced, as browsers do.

    Raises:
        DocumentError: the page does not say in which encoding it is, and it is not
            UTF-8.
    """
    for mark, name in _MARKS:
        if data.startswith(mark):
            return data.removeprefix(mark).decode(name, "replace")
    try:
        # What is UTF-8 by its bytes is nothing else, whatever it declares.
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        declared = _known(told) or _declared(data)
        if declared is None:
            reason = "the page declares no encoding, and is not UTF-8"
            remedy = 'declare it, as <meta charset="gb18030"> in its head'
            raise source.error(reason, remedy) from error
    return data.decode(declared, "replace")


def _declared(data: bytes) -> str | None:
    match = _DECLARED_RE.search(data, 0, _HEAD)
    return _known(match[1].decode("ascii", "replace")) if match else None


def _known(name: str | None) -> str | None:
    """Return the codec of an encoding; None where there is none."""
    if not name:
        return None
    try:
        # Some codecs are no encodings of text, which only shows in use: rot13.
        b"ab".decode(name, "replace")
    except LookupError:
        return None
    codec = codecs.lookup(name).name
    return _WIDER.get(codec, codec)
