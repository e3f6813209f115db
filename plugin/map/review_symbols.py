"""Symbols of sample points: an open ring until answered, then a disc in the colour of the class with a dot in it."""

from __future__ import annotations

from qgis.core import (
    NULL,
    QgsCategorizedSymbolRenderer,
    QgsFeatureRenderer,
    QgsMarkerSymbol,
    QgsRendererCategory,
    QgsSimpleMarkerSymbolLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..contract.legends import Legend, LegendClass
from ..contract.samples import CANNOT_SAY

HALO = {"outline_color": "#ffffff", "outline_width": "0.5"}
OPEN = {"name": "circle", "size": "4", "color": "0,0,0,0"}
RINGS = (
    OPEN | {"outline_color": "#ffffff", "outline_width": "1.2"},
    OPEN | {"outline_color": "#e5007d", "outline_width": "0.6"},
)
DISC = {"name": "circle", "size": "4"} | HALO
DOT = {"name": "circle", "size": "1", "color": "#ffffff", "outline_color": "#1c2430", "outline_width": "0.2"}
DIAMOND = {"name": "diamond", "size": "4", "color": "#808080"} | HALO


def tr(text: str) -> str:
    return QCoreApplication.translate("ReviewSymbols", text)


def answer_renderer(legend: Legend) -> QgsCategorizedSymbolRenderer:
    """By the column ``reference``: shape tells answered, not answered and 'cannot say', colour tells the class."""
    rows = [(entry.code, (DISC | {"color": entry.color}, DOT), entry.name) for entry in legend.classes]
    rows += [(CANNOT_SAY, (DIAMOND,), tr("Cannot say")), (None, RINGS, tr("Not answered yet"))]
    categories = [QgsRendererCategory(code, _symbol(*looks), name) for code, looks, name in rows]
    return QgsCategorizedSymbolRenderer("reference", categories)


def legend_of(renderer: QgsFeatureRenderer) -> Legend | None:
    """The legend that ``answer_renderer`` was made from; None for any other renderer."""
    if not isinstance(renderer, QgsCategorizedSymbolRenderer) or renderer.classAttribute() != "reference":
        return None
    entries = (entry for entry in renderer.categories() if entry.value() not in (None, "", CANNOT_SAY, NULL))
    return Legend(
        tuple(LegendClass(int(entry.value()), entry.label(), entry.symbol().color().name()) for entry in entries)
    )


def _symbol(look: dict[str, str], *upon: dict[str, str]) -> QgsMarkerSymbol:
    symbol = QgsMarkerSymbol.createSimple(look)
    for other in upon:
        symbol.appendSymbolLayer(QgsSimpleMarkerSymbolLayer.create(other))
    return symbol
