"""Relief: heights and slopes of an area from a height model, strip by strip."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from ...contract.errors import InputError
from ..explanation.evidence import Evidence
from ..raster.grid import Grid
from ..raster.layers import open_dataset
from ..raster.reasons import reason
from .kinds import NONE, Kinds

# Slope classes in per cent, joined from those of FAO (2006), Guidelines for soil description, table 7.
SLOPES = (("flat", 0.0), ("sloping", 5.0), ("hilly", 15.0), ("steep", 30.0))
LAYOVER = 29.1  # degrees: the steepest look of Sentinel-1's wide swath; a steeper slope that faces it lies over


class Heights:
    """A height model in metres, brought to the map's grid."""

    def __init__(self, path: str, grid: Grid) -> None:
        self._dataset, self.path = open_dataset(path), path
        if (self._dataset.crs is None or grid.crs is None) and self._dataset.shape != (grid.height, grid.width):
            raise InputError(f"The height model {path} needs a coordinate system, as does the map. Assign one.")
        same = Grid.of(self._dataset) == grid or grid.crs is None
        self._source = self._dataset if same else self._warp(grid)

    def _warp(self, grid: Grid) -> WarpedVRT:
        place = {"crs": grid.crs, "transform": grid.transform, "width": grid.width, "height": grid.height}
        unmarked = self._dataset.nodata is None
        return WarpedVRT(self._dataset, **place, resampling=Resampling.bilinear, add_alpha=unmarked)

    def read(self, window: Window) -> np.ndarray:
        """Heights (H, W) float64 of a window, NaN where there are none."""
        try:
            values = self._source.read(1, window=window).astype(float)
            known = self._source.dataset_mask(window=window) > 0
        except RasterioError as error:
            raise InputError(
                f"The heights in {self.path} could not be read: {reason(error)}. Check the file."
            ) from error
        return np.where(known, values, np.nan)

    def close(self) -> None:
        if self._source is not self._dataset:
            self._source.close()
        self._dataset.close()


class Relief:
    """Sums of heights, and of slopes by class and kind. ``size`` (x, y) are a pixel's metres."""

    def __init__(self, kinds: Kinds, size: tuple[float, float], path: str) -> None:
        self._kinds, self._size, self._path = kinds, size, path
        self._low, self._high, self._sum, self._pixels = np.inf, -np.inf, 0.0, 0
        self._slopes, self._steepest = np.zeros(len(SLOPES), np.int64), 0
        self._by_kind = np.zeros((2, len(kinds.all)))

    def add(self, kinds: np.ndarray, heights: np.ndarray, own: tuple[slice, slice]) -> None:
        """``heights`` (H, W) with a pixel of halo where there is one; ``own`` is the part that ``kinds`` covers."""
        if min(heights.shape) < 2:
            return
        down, right = np.gradient(heights)
        slope = np.hypot(down / self._size[1], right / self._size[0])[own]
        inside = (kinds != NONE) & np.isfinite(heights[own]) & np.isfinite(slope)
        found, slope = heights[own][inside], slope[inside]
        if not found.size:
            return
        self._low, self._high = min(self._low, found.min()), max(self._high, found.max())
        self._sum, self._pixels = self._sum + found.sum(), self._pixels + found.size
        self._slopes += np.histogram(100 * slope, [*(least for _, least in SLOPES), np.inf])[0]
        self._steepest += int((slope > np.tan(np.radians(LAYOVER))).sum())
        for row, weights in enumerate((100 * slope, None)):
            self._by_kind[row] += np.bincount(kinds[inside], weights, minlength=len(self._kinds.all))

    @property
    def seen(self) -> int:
        """Pixels of the area that have a height."""
        return self._pixels

    def evidence(self) -> Iterator[Evidence]:
        """Mean, lowest and highest; the share of each slope class and the leading one; slopes below water."""
        if not self._pixels:
            return
        yield self._fact("height_mean", self._sum / self._pixels, "m", "relief")
        yield self._fact("height_low", self._low, "m")
        yield self._fact("height_high", self._high, "m")
        yield self._fact("height_range", self._high - self._low, "m")
        for (name, _), pixels in zip(SLOPES, self._slopes, strict=True):
            yield self._fact(f"slope_share_{name}", 100 * pixels / self._pixels, "%")
        leading = int(self._slopes.argmax())
        yield Evidence(
            "slope_class", SLOPES[leading][0], "", "heights", self._path,
            {"phrase": "slopes", "share": f"slope_share_{SLOPES[leading][0]}"},
        )  # fmt: skip
        yield self._fact("layover", 100 * self._steepest / self._pixels, "%", "layover" if self._steepest else "")
        for at, kind in enumerate(self._kinds.all):
            if kind.wet and self._by_kind[1, at]:
                yield self._fact(f"slope_{kind.id}", self._by_kind[0, at] / self._by_kind[1, at], "%")

    def _fact(self, name: str, value: float, unit: str, phrase: str = "") -> Evidence:
        return Evidence(name, float(value), unit, "heights", self._path, {"phrase": phrase})
