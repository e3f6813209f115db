"""Layers in: a layer becomes a file that the engine can open; what is no file is exported over the area first."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsDistanceArea,
    QgsPointXY,
    QgsProject,
    QgsProviderRegistry,
    QgsRasterBlockFeedback,
    QgsRasterDataProvider,
    QgsRasterFileWriter,
    QgsRasterLayer,
    QgsRasterPipe,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..contract.errors import Cancelled, EngineError, InputError

ARCHIVE_PREFIXES = ("/vsizip/", "/vsitar/", "/vsigzip/", "/vsi7z/", "/vsicurl/", "/vsis3/", "/vsigs/", "/vsiaz/")
# Part of a Sentinel product as GDAL names it: level, metadata file, resolution or swath.
PRODUCT = re.compile(r"SENTINEL(?:2_L\w+|1_CALIB:\w+):(.+\.(?:xml|safe)):[^/\\]*$", re.IGNORECASE)
MAXIMUM_PIXELS = 1_000_000_000


def tr(text: str) -> str:
    return QCoreApplication.translate("LayerSources", text)


def file_path(layer: QgsRasterLayer) -> str:
    """The path by which the engine can read the layer's data, for a part of a product the whole of it; empty when
    there is none.
    """
    if layer.providerType() != "gdal":
        return ""
    if product := PRODUCT.match(layer.source()):
        return product[1]  # the engine reads all bands of it
    parts = QgsProviderRegistry.instance().decodeUri("gdal", layer.source())
    path, subdataset = parts.get("path") or "", parts.get("layerName")
    if parts.get("openOptions") or subdataset:
        return ""
    if layer.source().startswith(ARCHIVE_PREFIXES):
        return layer.source()
    return path if path and Path(path).is_file() and not parts.get("vsiPrefix") else ""


def layer_of(path: str) -> QgsRasterLayer | None:
    """The project's raster layer that shows the file ``path``, if there is one."""
    layers = QgsProject.instance().mapLayers().values()
    return next((layer for layer in layers if isinstance(layer, QgsRasterLayer) and file_path(layer) == path), None)


@dataclass(frozen=True)
class LayerExport:
    """What a background thread needs to write a layer to a GeoTIFF: a data source of its own and the pixels wanted."""

    pipe: QgsRasterPipe
    name: str
    extent: QgsRectangle
    crs: QgsCoordinateReferenceSystem
    columns: int
    rows: int
    transform_context: QgsCoordinateTransformContext

    def write(self, path: Path, feedback: QgsRasterBlockFeedback | None = None) -> str:
        """Write the pixels to ``path`` block by block; EngineError when they cannot be read or written."""
        writer = QgsRasterFileWriter(str(path))
        writer.setOutputFormat("GTiff")
        writer.setCreateOptions(["COMPRESS=ZSTD", "TILED=YES", "BIGTIFF=IF_SAFER"])
        outcome = writer.writeRaster(
            self.pipe, self.columns, self.rows, self.extent, self.crs, self.transform_context, feedback
        )
        if feedback and feedback.isCanceled():
            path.unlink(missing_ok=True)
            raise Cancelled(tr("Cancelled; nothing was written."))
        if outcome != QgsRasterFileWriter.WriterError.NoError:
            path.unlink(missing_ok=True)
            message = tr("The layer '{}' could not be read over the area ({}). Check its connection and try again.")
            raise EngineError(message.format(self.name, outcome))
        return str(path)


def export_of(
    layer: QgsRasterLayer, extent: QgsRectangle, extent_crs: QgsCoordinateReferenceSystem, resolution: float
) -> LayerExport:
    """Prepare the export of ``layer`` over ``extent``, in the main thread.

    ``resolution`` is metres on the ground, for layers that have no pixels of their own (WMS, XYZ); others keep theirs.
    """
    context = QgsProject.instance().transformContext()
    wanted = QgsCoordinateTransform(extent_crs, layer.crs(), context).transformBoundingBox(extent)
    wanted = wanted.intersect(layer.extent())
    if wanted.isEmpty():
        raise InputError(tr("The layer '{}' does not cover the area. Choose another area.").format(layer.name()))
    if layer.dataProvider().capabilities() & QgsRasterDataProvider.Capability.Size:
        wanted, columns, rows = _own_pixels(layer, wanted)
    else:
        width, height = ground_size(wanted, layer.crs())
        columns, rows = math.ceil(width / resolution), math.ceil(height / resolution)
    if columns * rows > MAXIMUM_PIXELS:
        message = tr("The layer '{}' is no file, and the area has {:,} of its pixels. Choose a smaller area.")
        raise InputError(message.format(layer.name(), columns * rows))
    pipe = QgsRasterPipe()
    pipe.set(layer.dataProvider().clone())
    return LayerExport(pipe, layer.name(), wanted, layer.crs(), columns, rows, context)


def _own_pixels(layer: QgsRasterLayer, extent: QgsRectangle) -> tuple[QgsRectangle, int, int]:
    """The layer's own pixels that ``extent`` touches: their extent, columns and rows; so nothing is resampled."""
    step_x, step_y, whole = layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY(), layer.extent()
    west, east = _touched(extent.xMinimum() - whole.xMinimum(), extent.xMaximum() - whole.xMinimum(), step_x)
    north, south = _touched(whole.yMaximum() - extent.yMaximum(), whole.yMaximum() - extent.yMinimum(), step_y)
    left, top = whole.xMinimum() + west * step_x, whole.yMaximum() - north * step_y
    columns, rows = min(east, layer.width()) - west, min(south, layer.height()) - north
    return QgsRectangle(left, top - rows * step_y, left + columns * step_x, top), columns, rows


def _touched(start: float, end: float, step: float) -> tuple[int, int]:
    """First pixel and the one after the last; a thousandth of a pixel is rounding, not another pixel."""
    return math.floor(start / step + 1e-3), math.ceil(end / step - 1e-3)


def ground_size(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> tuple[float, float]:
    """Width and height of ``extent`` in metres along its middle lines, on the project's ellipsoid or WGS 84."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(crs, QgsProject.instance().transformContext())
    measure.setEllipsoid("WGS84")
    centre = extent.center()
    west, east = QgsPointXY(extent.xMinimum(), centre.y()), QgsPointXY(extent.xMaximum(), centre.y())
    south, north = QgsPointXY(centre.x(), extent.yMinimum()), QgsPointXY(centre.x(), extent.yMaximum())
    return measure.measureLine(west, east), measure.measureLine(south, north)
