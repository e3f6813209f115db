"""A small picture of a tile, read from its file through QGIS's GDAL; safe to draw in any thread."""

from __future__ import annotations

import contextlib

import numpy as np
from osgeo import gdal
from qgis.PyQt.QtGui import QImage

from .scenes import NATURAL_COLOUR

LOWEST, HIGHEST = 2, 98  # per cent; what lies beyond is black or white


def tile_picture(path: str, window: tuple[int, int, int, int], sensor: str, side: int) -> QImage:
    """``window`` (column, row, width, height in pixels) of a raster, ``side`` pixels wide, stretched to its own values.

    Optical files with named bands in natural colours, all else in grey. Empty where the file is gone or no raster.
    """
    bands: list[np.ndarray] = []
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    with contextlib.suppress(RuntimeError):  # raised where another plugin has switched GDAL's exceptions on
        file = gdal.Open(path)
        bands = _read(file, window, sensor, side) if file else []
    gdal.PopErrorHandler()
    return _image(np.stack([_stretched(band) for band in bands], axis=-1)) if bands else QImage()


def _read(file: gdal.Dataset, window, sensor: str, side: int) -> list[np.ndarray]:
    """The bands to show, each (H,W) float32 with NaN where there are no data; none where they cannot be read."""
    column, row = max(0, window[0]), max(0, window[1])
    width = min(file.RasterXSize, window[0] + window[2]) - column
    height = min(file.RasterYSize, window[1] + window[3]) - row
    if width < 1 or height < 1:
        return []
    columns, rows = (max(1, round(side * length / max(width, height))) for length in (width, height))
    names = {file.GetRasterBand(number).GetDescription().lower(): number for number in range(1, file.RasterCount + 1)}
    numbers = [names.get(name) for name in NATURAL_COLOUR] if sensor == "optical" else [None]
    pixels = []
    for number in numbers if all(numbers) else [1]:
        band = file.GetRasterBand(number)
        values = band.ReadAsArray(column, row, width, height, columns, rows, resample_alg=gdal.GRIORA_Average)
        if values is None:
            return []
        values = values.astype(np.float32)
        if band.GetNoDataValue() is not None:
            values[values == band.GetNoDataValue()] = np.nan
        pixels.append(values)
    return pixels


def _stretched(band: np.ndarray) -> np.ndarray:
    """Bytes from the values without their extremes; no data is black."""
    known = band[np.isfinite(band)]
    if not known.size:
        return np.zeros(band.shape, np.uint8)
    low, high = np.percentile(known, (LOWEST, HIGHEST))
    share = np.nan_to_num((band - low) / max(high - low, 1e-9), nan=0.0, posinf=1.0, neginf=0.0)
    return np.round(255 * np.clip(share, 0, 1)).astype(np.uint8)


def _image(pixels: np.ndarray) -> QImage:
    """(H,W,1) or (H,W,3) bytes as a picture of its own."""
    rows, columns, _ = pixels.shape
    colours = np.ascontiguousarray(np.broadcast_to(pixels, (rows, columns, 3)))
    return QImage(colours.data, columns, rows, 3 * columns, QImage.Format.Format_RGB888).copy()
