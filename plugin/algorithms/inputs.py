"""Parameters in: layers and polygons become files that the engine opens."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureRequest,
    QgsFields,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsRasterBlockFeedback,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorFileWriter,
)

from ..contract.errors import EngineError, InputError
from ..map.sources import LayerExport, export_of, file_path
from .algorithm import tr

LONLAT = "EPSG:4326"


def prepare_layer(
    layer: QgsRasterLayer, extent: QgsRectangle, extent_crs: QgsCoordinateReferenceSystem, resolution: float
) -> str | LayerExport:
    """The layer's file, or for a layer that is none the export of ``extent`` at ``resolution`` metres."""
    return file_path(layer) or export_of(layer, extent, extent_crs, resolution)


def file_of(prepared: str | LayerExport, folder: Path, name: str, feedback) -> str:
    """The path of a prepared layer, exported into ``folder`` where need be."""
    if isinstance(prepared, str):
        return prepared
    block_feedback = QgsRasterBlockFeedback()
    feedback.canceled.connect(block_feedback.cancel)
    return prepared.write(folder / f"{name}.tif", block_feedback)


def named_classes(layer: QgsRasterLayer) -> tuple[dict, ...]:
    """Code, name and colour of the classes that a layer's paletted style names; areas behind a name are left out."""
    renderer = layer.renderer()
    entries = renderer.classes() if isinstance(renderer, QgsPalettedRasterRenderer) else []
    return tuple(
        {"code": int(entry.value), "name": entry.label.split(" · ")[0], "color": entry.color.name()}
        for entry in entries
        if entry.label and entry.label != f"{entry.value:g}"
    )


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """The EPSG code, or for any other reference system its definition."""
    return crs.authid() if crs.authid().startswith("EPSG:") else crs.toWkt(Qgis.CrsWktVariant.Preferred)


def write_polygons(source: QgsProcessingFeatureSource, path: Path, context: QgsProcessingContext, fields=()) -> str:
    """Write the polygons of ``source`` with the named ``fields`` as GeoJSON in longitude and latitude."""
    lonlat, transforms = QgsCoordinateReferenceSystem(LONLAT), context.transformContext()
    kept = QgsFields()
    for name in fields:
        kept.append(source.fields().field(name))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerOptions = "GeoJSON", ["RFC7946=YES"]
    writer = QgsVectorFileWriter.create(str(path), kept, Qgis.WkbType.MultiPolygon, lonlat, transforms, options)
    count = 0
    for feature in source.getFeatures(QgsFeatureRequest().setDestinationCrs(lonlat, transforms)):
        polygon = QgsFeature(kept)
        polygon.setGeometry(feature.geometry())
        polygon.setAttributes([feature[name] for name in fields])
        if not writer.addFeature(polygon):
            raise EngineError(tr("The polygons could not be written: {}.").format(writer.errorMessage()))
        count += 1
    if not count:
        raise InputError(
            tr("The polygon layer '{}' is empty. Draw or choose at least one polygon.").format(source.sourceName())
        )
    return str(path)
