"""Symbols of sample points: hollow until answered, then filled with the colour of the class."""

from __future__ import annotations

from qgis.core import QgsCategorizedSymbolRenderer, QgsMarkerSymbol, QgsRendererCategory
from qgis.PyQt.QtCore import QCoreApplication

from ..contract.legends import Legend
from ..contract.samples import CANNOT_SAY

UNANSWERED = {
    "name": "circle",
    "size": "4",
    "color": "255,255,255,0",
    "outline_color": "#e5007d",
    "outline_width": "0.6",
}
ANSWERED = {"name": "circle", "size": "4", "outline_color": "#ffffff", "outline_width": "0.5"}
UNDECIDED = {"name": "diamond", "size": "4", "color": "#808080", "outline_color": "#ffffff", "outline_width": "0.5"}


def tr(text: str) -> str:
    return QCoreApplication.translate("ReviewSymbols", text)


def answer_renderer(legend: Legend) -> QgsCategorizedSymbolRenderer:
    """By the column ``reference``: shape tells answered, not answered and 'cannot say', colour tells the class."""
    rows = [(entry.code, ANSWERED | {"color": entry.color}, entry.name) for entry in legend.classes]
    rows += [(CANNOT_SAY, UNDECIDED, tr("Cannot say")), (None, UNANSWERED, tr("Not answered yet"))]
    categories = [QgsRendererCategory(code, QgsMarkerSymbol.createSimple(look), name) for code, look, name in rows]
    return QgsCategorizedSymbolRenderer("reference", categories)
