"""Frames: a report within another page, such as a notebook."""

from tradefacts.report.escaping import html

__all__ = ["frame"]

_FRAME = (
    '<iframe title="tradefacts" sandbox="allow-scripts" width="100%" height="720" '
    'style="border: 0" srcdoc="{page}"></iframe>'
)


def frame(page: str) -> str:
    """Return *page* in a frame that can reach nothing of the page around it."""
    return _FRAME.format(page=html(page))
