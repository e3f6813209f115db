"""Places that a search has found, objects that were counted and classes that were named become styled layers."""

from __future__ import annotations

import functools
import json
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFillSymbol,
    QgsGeometry,
    QgsJsonUtils,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsMarkerSymbol,
    QgsPalLayerSettings,
    QgsProject,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsSimpleFillSymbolLayer,
    QgsSimpleMarkerSymbolLayer,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from ..contract.errors import EngineError
from ..contract.legends import Legend
from .results import style_classes, style_confidence

LONLAT = "EPSG:4326"
GROUP_PROPERTY = "landclair/found"
STRONG, ECHO, LIGHT, CLEAR = (
    "#e5007d",
    "#808080",
    "#ffffff",
    "0,0,0,0",
)  # seen on any picture
HEAT = ((0.0, "#fde72500"), (0.5, "#fdae6140"), (0.75, "#f46d4380"), (1.0, "#a50026c0"))  # share, #rrggbbaa


def tr(text: str) -> str:
    return QCoreApplication.translate("PlaceLayers", text)


def footprint_of(hit: dict) -> QgsGeometry:
    """The outline of a hit in longitude and latitude; empty where its file has no coordinate system."""
    return QgsJsonUtils.geometryFromGeoJson(json.dumps(hit["footprint"])) if hit["footprint"] else QgsGeometry()


def on_map(shape: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> QgsGeometry:
    """A copy of ``shape`` from longitude and latitude to ``crs``; empty where it cannot be shown there."""
    copy = QgsGeometry(shape)
    lonlat = QgsCoordinateReferenceSystem(LONLAT)
    try:
        copy.transform(QgsCoordinateTransform(lonlat, crs, QgsProject.instance()))
    except QgsCsException:
        return QgsGeometry()
    return copy


def add_found(result: dict, project: QgsProject, title: str) -> QgsLayerTreeGroup | None:
    """Add footprints and heat layers of a search ``result`` as one group at the top; None where nothing can be placed.

    Groups of earlier searches are switched off, and one of the same ``title`` goes.
    """
    layers: list[QgsMapLayer] = []
    if result["geojson"] and any(hit["footprint"] for hit in result["hits"]):
        layers.append(_vector(result["geojson"], tr("Places")))
        style_footprints(layers[-1])
    heats = [_raster(entry["heat"], tr("Heat: {}").format(Path(entry["file"]).stem)) for entry in result["heats"]]
    style_heat(*heats)
    layers += heats
    if not layers:
        return None
    root = project.layerTreeRoot()
    for former in [group for group in root.findGroups() if group.customProperty(GROUP_PROPERTY)]:
        former.setItemVisibilityChecked(False)
        if former.name() == title:
            project.removeMapLayers([node.layerId() for node in former.findLayers()])
            root.removeChildNode(former)
    group = _group(layers, project, title)
    group.setCustomProperty(GROUP_PROPERTY, title)
    return group


def insert_below_found(layer: QgsMapLayer, project: QgsProject) -> None:
    """Add an image right below the group of the latest search; at the top where there is none."""
    children = project.layerTreeRoot().children()
    places = [place for place, child in enumerate(children) if child.customProperty(GROUP_PROPERTY)]
    project.addMapLayer(layer, False)
    project.layerTreeRoot().insertLayer(places[0] + 1 if places else 0, layer)


def add_counted(result: dict, project: QgsProject, title: str) -> QgsLayerTreeGroup:
    """Add what was counted, points or polygons, as a group at the top."""
    layer = _vector(result["points"], title)
    style_counted(layer)
    return _group([layer], project, title)


def add_zero_shot(result: dict, project: QgsProject, title: str) -> QgsLayerTreeGroup:
    """Add the classes in the user's words, and below them the scores of the first class, as one group at the top."""
    classes = _raster(result["classes"], tr("Classes, scene level"))
    style_classes(classes, Legend.from_json(result["legend"]), [])
    scores = _raster(result["scores"], tr("Scores, a band for each class"))
    style_confidence(scores)
    group = _group([classes, scores], project, title)
    group.findLayer(scores).setItemVisibilityChecked(False)
    return group


def _group(layers: list[QgsMapLayer], project: QgsProject, title: str) -> QgsLayerTreeGroup:
    group = project.layerTreeRoot().insertGroup(0, title)
    for layer in layers:
        project.addMapLayer(layer, False)
        group.addLayer(layer).setExpanded(False)
    return group


def style_footprints(layer: QgsVectorLayer) -> None:
    """Outlines with a light edge, labelled by rank where there is one; nothing of the picture is hidden."""
    symbol = QgsFillSymbol.createSimple({"color": CLEAR, "outline_color": LIGHT, "outline_width": "1.1"})
    line = {"color": CLEAR, "outline_color": STRONG, "outline_width": "0.5"}
    symbol.appendSymbolLayer(QgsSimpleFillSymbolLayer.create(line))
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))
    if layer.fields().indexOf("rank") >= 0:
        layer.setLabeling(QgsVectorLayerSimpleLabeling(_labels("rank")))
        layer.setLabelsEnabled(True)
    layer.triggerRepaint()


@functools.cache
def prepare_labels() -> None:
    """Let QGIS get ready for labels, which takes it a third of a second once, before somebody waits for a search."""
    QgsPalLayerSettings()


def _labels(field: str) -> QgsPalLayerSettings:
    text, halo, settings = QgsTextFormat(), QgsTextBufferSettings(), QgsPalLayerSettings()
    halo.setEnabled(True)
    text.setColor(QColor(STRONG))
    text.setBuffer(halo)
    settings.fieldName = field
    settings.setFormat(text)
    return settings


def style_counted(layer: QgsVectorLayer) -> None:
    """Points as rings around what counts and crosses on its echoes, polygons as outlines."""
    if layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry:
        style_footprints(layer)
        return
    ship, echo = _marker("circle", STRONG), _marker("cross2", ECHO)
    if layer.fields().indexOf("status") >= 0:
        categories = [QgsRendererCategory("ship", ship, tr("Counted"))]
        categories.append(QgsRendererCategory("", echo, tr("Side lobe or ghost, not counted")))
        layer.setRenderer(QgsCategorizedSymbolRenderer("status", categories))
    else:
        layer.setRenderer(QgsSingleSymbolRenderer(ship))
    layer.triggerRepaint()


def _marker(shape: str, color: str) -> QgsMarkerSymbol:
    """A sign with a light edge that hides nothing."""
    look = {"name": shape, "size": "4", "color": CLEAR}
    symbol = QgsMarkerSymbol.createSimple(look | {"outline_color": LIGHT, "outline_width": "1.1"})
    strong = look | {"outline_color": color, "outline_width": "0.5"}
    symbol.appendSymbolLayer(QgsSimpleMarkerSymbolLayer.create(strong))
    return symbol


def style_heat(*layers: QgsRasterLayer) -> None:
    """From clear, where a place fits least, over yellow to dark red; the range is that of all ``layers`` together."""
    ranges = [_range_of(layer) for layer in layers]
    for layer in layers:
        _style_heat(layer, min(low for low, _ in ranges), max(high for _, high in ranges))


def _style_heat(layer: QgsRasterLayer, low: float, high: float) -> None:
    ramp = QgsColorRampShader(low, high, None, QgsColorRampShader.Type.Interpolated)
    stops = [(low + share * (high - low), _color(color)) for share, color in HEAT]
    ramp.setColorRampItemList(
        [QgsColorRampShader.ColorRampItem(value, color, f"{value:.2f}") for value, color in stops]
    )
    shader = QgsRasterShader(low, high)
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    layer.setRenderer(renderer)
    layer.triggerRepaint()


def _range_of(layer: QgsRasterLayer) -> tuple[float, float]:
    """Least and greatest value of the first band, never the same."""
    file = gdal.Open(layer.source())  # a band does not keep its file open
    found = file.GetRasterBand(1).ComputeRasterMinMax(True)
    low, high = found or (0.0, 1.0)  # there is none where all is "no data"
    return low, max(high, low + 1e-6)


def _color(text: str) -> QColor:
    color = QColor(text[:7])
    color.setAlpha(int(text[7:], 16))
    return color


def _vector(path: str, name: str) -> QgsVectorLayer:
    return _opened(QgsVectorLayer(path, name, "ogr"), path)


def _raster(path: str, name: str) -> QgsRasterLayer:
    return _opened(QgsRasterLayer(path, name, "gdal", QgsRasterLayer.LayerOptions(loadDefaultStyle=False)), path)


def _opened(layer, path: str):
    if not layer.isValid():
        raise EngineError(tr("The result cannot be opened: {}. Was it moved or deleted?").format(Path(path)))
    return layer
