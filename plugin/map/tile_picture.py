"""A small picture of a tile, read from its file through QGIS's GDAL; safe to draw in any thread."""

from __future__ import annotations

import contextlib
import functools

import numpy as np
from osgeo import gdal
from qgis.PyQt.QtGui import QImage

from .scenes import NATURAL_COLOUR

LOWEST, HIGHEST = 2, 98  # per cent; what lies beyond is black or white
SAMPLE = 256  # pixels a side that tell a file's extremes


def tile_picture(path: str, window: tuple[int, int, int, int], sensor: str, side: int) -> QImage:
    """``window`` (column, row, width, height in pixels) of a raster, ``side`` pixels wide, stretched as the whole file.

    Optical files with named bands in natural colours, all else in grey. Empty where the file is gone or no raster.
    """
    bands: list[np.ndarray] = []
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    with contextlib.suppress(RuntimeError):  # raised where another plugin has switched GDAL's exceptions on
        file = gdal.Open(path)
        bands = [_shown(band, window, side) for band in _bands(file, sensor)] if file else []
    gdal.PopErrorHandler()
    return _image(np.stack(bands, axis=-1)) if bands and all(band.size for band in bands) else QImage()


def _bands(file: gdal.Dataset, sensor: str) -> list[tuple[gdal.Dataset, int]]:
    """The bands to show, each with its file, which is closed when nothing holds it."""
    names = {file.GetRasterBand(number).GetDescription().lower(): number for number in range(1, file.RasterCount + 1)}
    numbers = [names.get(name) for name in NATURAL_COLOUR] if sensor == "optical" else [None]
    return [(file, number) for number in (numbers if all(numbers) else [1])]


def _shown(band: tuple[gdal.Dataset, int], window: tuple[int, int, int, int], side: int) -> np.ndarray:
    """Bytes (H,W) of a window, between the extremes of the whole band; no data is black."""
    file, number = band
    column, row = max(0, window[0]), max(0, window[1])
    width = min(file.RasterXSize, window[0] + window[2]) - column
    height = min(file.RasterYSize, window[1] + window[3]) - row
    values = _read(file, number, (column, row, width, height), side, gdal.GRIORA_Average)
    low, high = _limits(file.GetDescription(), number)
    share = np.nan_to_num((values - low) / max(high - low, 1e-9), nan=0.0, posinf=1.0, neginf=0.0)
    return np.round(255 * np.clip(share, 0, 1)).astype(np.uint8)


@functools.lru_cache(maxsize=1000)
def _limits(path: str, number: int) -> tuple[float, float]:
    """The values of a band below and above which hardly any lie, from a few of its pixels."""
    file = gdal.Open(path)
    values = _read(file, number, (0, 0, file.RasterXSize, file.RasterYSize), SAMPLE, gdal.GRIORA_NearestNeighbour)
    known = values[np.isfinite(values)]
    return tuple(np.percentile(known, (LOWEST, HIGHEST)).tolist()) if known.size else (0.0, 1.0)


def _read(file: gdal.Dataset, number: int, window, side: int, resampling: int) -> np.ndarray:
    """A window as (H,W) float32, its longer side ``side`` pixels, NaN for no data; empty where it cannot be read."""
    column, row, width, height = window
    if width < 1 or height < 1:
        return np.empty((0, 0), np.float32)
    columns, rows = (max(1, round(side * length / max(width, height))) for length in (width, height))
    band = file.GetRasterBand(number)
    values = band.ReadAsArray(column, row, width, height, columns, rows, resample_alg=resampling)
    if values is None:
        return np.empty((0, 0), np.float32)
    nothing = band.GetNoDataValue()
    values = values.astype(np.float32)
    values[values == nothing] = np.nan
    return values


def _image(pixels: np.ndarray) -> QImage:
    """(H,W,1) or (H,W,3) bytes as a picture of its own."""
    rows, columns, _ = pixels.shape
    colours = np.ascontiguousarray(np.broadcast_to(pixels, (rows, columns, 3)))
    return QImage(colours.data, columns, rows, 3 * columns, QImage.Format.Format_RGB888).copy()
