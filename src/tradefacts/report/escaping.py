"""Escaping: what comes from a text stays text, in HTML and in JSON within HTML."""

import json
import re
from base64 import b64encode
from hashlib import sha256
from typing import Any, Final

from markupsafe import Markup, escape

__all__ = ["html", "inline", "json_in_html", "source_hash"]

#: What no page can hold: NUL, which parsers drop, and halves of characters.
_UNHELD_RE: Final = re.compile("[\0\ud800-\udfff]")
_REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}"
#: What could end a script element, open a comment in it, or break a line of it.
_CLOSING_RE: Final = re.compile("[<>&\u2028\u2029\ud800-\udfff]")


def html(value: object) -> Markup:
    """Return *value* as text of a page: each character for itself.

    What no page can hold becomes U+FFFD, one for one, so that offsets stay.
    """
    if hasattr(value, "__html__"):
        return Markup(value.__html__())  # noqa: S704 - it says itself that it is safe
    held = _UNHELD_RE.sub(_REPLACEMENT, str(value))
    # A parser turns a bare carriage return into a line feed; a reference stays.
    return Markup(str(escape(held)).replace("\r", "&#13;"))  # noqa: S704 - escaped


def json_in_html(value: Any) -> Markup:  # noqa: ANN401 - whatever JSON can hold
    """Return *value* as JSON that cannot end the element in which it stands."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Markup(_CLOSING_RE.sub(_unicode_escape, text))  # noqa: S704 - escaped


def inline(source: str) -> Markup:
    """Return a style or a script of our own, as it stands in its element.

    Raises:
        ValueError: it holds what would end its element.
    """
    if "</" in source or "<!--" in source:
        raise ValueError("a style or script in a page must hold no '</' and no '<!--'")
    return Markup(source)  # noqa: S704 - our own


def source_hash(source: str) -> str:
    """Return the hash by which a Content-Security-Policy allows *source*."""
    return f"'sha256-{b64encode(sha256(source.encode()).digest()).decode()}'"


def _unicode_escape(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"
