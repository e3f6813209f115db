"""A picture of chosen layers around a sample, in one file that a phone can read without a network."""

from __future__ import annotations

import math
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..contract.errors import EngineError, InputError
from .sources import ground_size

MERCATOR = "EPSG:3857"
EQUATOR_PIXEL = 156_543.034  # metres of a pixel of zoom level 0 at the equator
TILE, DPI, JPEG, QUALITY = 256, 96, 1, 85
LARGEST_TILES, LARGEST_ZOOM, LARGEST_SIDE = 20_000, 21, 30_000


def tr(text: str) -> str:
    return QCoreApplication.translate("FieldBasemap", text)


def surroundings(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem, metres: float) -> QgsRectangle:
    """``extent`` and ``metres`` more on each side, in its own ``crs``."""
    unit = QgsRectangle(extent.center().x(), extent.center().y(), extent.center().x(), extent.center().y())
    unit.grow(1e-4 if crs.isGeographic() else 10)
    width, height = ground_size(unit, crs)
    wide, high = metres * unit.width() / width, metres * unit.height() / height
    return QgsRectangle(
        extent.xMinimum() - wide, extent.yMinimum() - high, extent.xMaximum() + wide, extent.yMaximum() + high
    )


def zoom_levels(area: QgsRectangle, crs: QgsCoordinateReferenceSystem, resolution: float) -> tuple[int, int]:
    """Coarsest and finest zoom level: all in about four tiles, and pixels of ``resolution`` metres or, where that were
    too many tiles, as fine as LARGEST_TILES allow.
    """
    lonlat = _to(area, crs, "EPSG:4326")
    pixel = EQUATOR_PIXEL * math.cos(math.radians(lonlat.center().y()))
    finest = min(LARGEST_ZOOM, max(0, math.ceil(math.log2(pixel / resolution))))
    box = _to(area, crs, MERCATOR)

    def tiles(zoom: int) -> float:
        side = EQUATOR_PIXEL * TILE / 2**zoom
        return (box.width() / side + 1) * (box.height() / side + 1)

    while finest and tiles(finest) > LARGEST_TILES:
        finest -= 1
    coarsest = next((zoom for zoom in range(finest, 0, -1) if tiles(zoom) <= 4), 0)
    return coarsest, finest


def write_mbtiles(layers: list[QgsMapLayer], area: QgsRectangle, crs, resolution: float, path: Path, feedback) -> None:
    """Tiles of ``layers``, the first on top, over ``area`` in ``crs``. EngineError if QGIS cannot write them."""
    coarsest, finest = zoom_levels(area, crs, resolution)
    values = {"ZOOM_MIN": coarsest, "ZOOM_MAX": finest, "DPI": DPI, "TILE_FORMAT": JPEG, "QUALITY": QUALITY}
    _render("native:tilesxyzmbtiles", values | {"OUTPUT_FILE": str(path)}, layers, area, crs, feedback)


def write_cog(layers: list[QgsMapLayer], area: QgsRectangle, crs, resolution: float, path: Path, feedback) -> None:
    """A cloud-optimised GeoTIFF of the same picture. InputError if it would be too large for a phone."""
    width, height = ground_size(area, crs)
    if max(width, height) / resolution > LARGEST_SIDE:
        raise InputError(
            tr("The picture would be {:,.0f} x {:,.0f} pixels. Choose coarser pixels, or MBTiles.").format(
                width / resolution, height / resolution
            )
        )
    draft = path.with_suffix(".draft.tif")
    values = {"TILE_SIZE": 1024, "MAP_UNITS_PER_PIXEL": resolution * area.width() / width, "EXTENT_BUFFER": 0}
    _render("native:rasterize", values | {"LAYERS": layers, "OUTPUT": str(draft)}, layers, area, crs, feedback)
    options = ["COMPRESS=JPEG", f"QUALITY={QUALITY}", "BLOCKSIZE=512"]
    if gdal.Translate(str(path), str(draft), format="COG", bandList=[1, 2, 3], creationOptions=options) is None:
        raise EngineError(tr("The picture of the layers could not be written: {}.").format(gdal.GetLastErrorMsg()))
    draft.unlink()


def _render(name: str, values: dict, layers: list[QgsMapLayer], area: QgsRectangle, crs, feedback) -> None:
    """Run one of QGIS's own algorithms over a project that holds just these layers."""
    project = QgsProject()
    project.setCrs(crs)
    clones = [layer.clone() for layer in layers]
    project.addMapLayers(clones)
    context = QgsProcessingContext()
    context.setProject(project)
    values = values | ({"LAYERS": clones} if "LAYERS" in values else {})
    box = f"{area.xMinimum()},{area.xMaximum()},{area.yMinimum()},{area.yMaximum()} [{crs.authid()}]"
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(name)
    if algorithm is None:
        raise EngineError(tr("QGIS's algorithm {} is missing. Switch the Processing plugin on.").format(name))
    feedback = feedback or QgsProcessingFeedback()
    _, successful = algorithm.run(values | {"EXTENT": box}, context, feedback)
    project.clear()
    if not successful:
        raise EngineError(tr("The picture of the layers could not be made: {}").format(feedback.textLog()[-400:]))


def _to(area: QgsRectangle, crs: QgsCoordinateReferenceSystem, target: str) -> QgsRectangle:
    there = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(target), QgsProject.instance())
    return there.transformBoundingBox(area)
