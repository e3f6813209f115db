"""Layers out: the result of a job becomes one group of styled layers with legend, areas and provenance."""

from __future__ import annotations

from datetime import UTC, datetime

from qgis.core import (
    Qgis,
    QgsColorRampShader,
    QgsLayerMetadata,
    QgsLayerTreeGroup,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QCoreApplication, QDateTime
from qgis.PyQt.QtGui import QColor

from ..contract.errors import EngineError
from ..contract.legends import SENSORS_USED, Legend

# Cividis (Nunez et al. 2018): even steps for the eye, also with colour blindness.
CONFIDENCE_STOPS = (
    (0.0, "#00224e"),
    (0.25, "#414d6b"),
    (0.5, "#7c7b78"),
    (0.75, "#bcae6c"),
    (1.0, "#fee838"),
)
WATER_COLOR = "#0064c8"


def tr(text: str) -> str:
    return QCoreApplication.translate("ResultLayers", text)


def add_result(result: dict, project: QgsProject, title: str) -> QgsLayerTreeGroup:
    """Add the layers of a segment ``result`` as one group at the top; classes are shown, the others stand ready."""
    legend = Legend.from_json(result["legend"])
    layers = [_open(result["classes"], tr("Classes"))]
    style_classes(layers[0], legend, result["statistics"])
    if result["water"]:
        layers.append(_open(result["water"], tr("Water")))
        style_water(layers[-1])
    layers.append(_open(result["confidence"], tr("Confidence")))
    style_confidence(layers[-1])
    layers.append(_open(result["sensors_used"], tr("Sensors used")))
    style_sensors_used(layers[-1])
    group = project.layerTreeRoot().insertGroup(0, title)
    for layer in layers:
        layer.setMetadata(_metadata(layer, result))
        project.addMapLayer(layer, False)
        node = group.addLayer(layer)
        node.setItemVisibilityChecked(layer is layers[0])
        node.setExpanded(layer is layers[0])
    return group


def style_classes(layer: QgsRasterLayer, legend: Legend, statistics: list[dict]) -> None:
    """Colour the class map by its legend: classes that occur show their area, the others stay out of the legend."""
    areas = {row["code"]: row for row in statistics}
    present = [entry for entry in legend.classes if not areas or areas.get(entry.code, {}).get("pixels")]
    labels = {entry.code: _label(entry.name, areas.get(entry.code)) for entry in present}
    _paletted(layer, [(entry.code, entry.color, labels[entry.code]) for entry in present])


def style_sensors_used(layer: QgsRasterLayer) -> None:
    """Colour which sensors each pixel was mapped from."""
    names = (tr("No data"), tr("Optical only"), tr("Radar only"), tr("Optical and radar"), tr("Cloud, no radar"))
    _paletted(layer, [(entry.code, entry.color, names[entry.code]) for entry in SENSORS_USED.classes])


def style_water(layer: QgsRasterLayer) -> None:
    """Water in blue, land fully transparent."""
    _paletted(layer, [(1, WATER_COLOR, tr("Water"))])


def style_confidence(layer: QgsRasterLayer) -> None:
    """Confidence 0-1 on an even ramp from dark blue to yellow."""
    ramp = QgsColorRampShader(0.0, 1.0, None, QgsColorRampShader.Type.Interpolated)
    ramp.setColorRampItemList(
        [QgsColorRampShader.ColorRampItem(value, QColor(color), f"{value:.0%}") for value, color in CONFIDENCE_STOPS]
    )
    shader = QgsRasterShader(0.0, 1.0)
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(0.0)
    renderer.setClassificationMax(1.0)
    layer.setRenderer(renderer)
    layer.triggerRepaint()


def area_text(hectares: float) -> str:
    """Hectares with the digits that matter: ``4,812 ha``, ``91.1 ha``, ``0.42 ha``."""
    digits = 0 if hectares >= 100 else 1 if hectares >= 10 else 2
    return tr("{} ha").format(f"{hectares:,.{digits}f}")


def percent_text(percent: float) -> str:
    """Per cent with the digits that matter: ``38 %``, ``1.2 %``, ``<0.1 %``."""
    if 0 < percent < 0.1:
        return tr("<0.1 %")
    return tr("{} %").format(f"{percent:.0f}" if percent >= 10 else f"{percent:.1f}")


def _label(name: str, row: dict | None) -> str:
    if row is None:
        return name
    return f"{name} · {area_text(row['area_ha'])} · {percent_text(row['percent'])}"


def _paletted(layer: QgsRasterLayer, rows: list[tuple[int, str, str]]) -> None:
    classes = [QgsPalettedRasterRenderer.Class(code, QColor(color), label) for code, color, label in rows]
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes))
    layer.triggerRepaint()


def _open(path: str, name: str) -> QgsRasterLayer:
    layer = QgsRasterLayer(path, name, "gdal", QgsRasterLayer.LayerOptions(loadDefaultStyle=False))
    if not layer.isValid():
        raise EngineError(tr("The result cannot be opened: {}. Was it moved or deleted?").format(path))
    return layer


def _metadata(layer: QgsRasterLayer, result: dict) -> QgsLayerMetadata:
    model = result["model"]
    metadata = QgsLayerMetadata(layer.metadata())
    metadata.setTitle(f"{model['title']}: {layer.name()}")
    metadata.setAbstract(
        tr("Made by LandClair with the model '{}' (SHA-256 {}) on {}.").format(
            model["title"], model["sha256"], result["device"]
        )
    )
    metadata.setType("dataset")
    metadata.setCrs(layer.crs())
    made = datetime.now(UTC)
    metadata.addHistoryItem(tr("{} made in {:.1f} s").format(f"{made:%Y-%m-%d %H:%M} UTC", result["seconds"]))
    metadata.setDateTime(Qgis.MetadataDateType.Created, QDateTime.currentDateTimeUtc())
    return metadata
