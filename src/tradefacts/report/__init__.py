"""The report: claims in their texts, as one page that needs nothing but itself."""

from tradefacts.report.frame import frame
from tradefacts.report.page import render
from tradefacts.report.sheets import Sheet, origins_of, sheets_of
from tradefacts.report.words import LANGUAGES

__all__ = ["LANGUAGES", "Sheet", "frame", "origins_of", "render", "sheets_of"]
