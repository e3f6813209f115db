"""Areas and mean confidence per class, added up block by block."""

from __future__ import annotations

import itertools
import math

import numpy as np
from rasterio.windows import Window

from ...contract.legends import Legend
from ..raster.grid import Grid

SQUARE_METRES_PER_HECTARE = 10_000.0
SAME_AREA = 1e-6


class ClassStatistics:
    """Counts, ellipsoidal areas and confidence of a map that arrives in blocks of class indexes (K = no data)."""

    def __init__(self, legend: Legend, grid: Grid) -> None:
        self._legend, self._grid = legend, grid
        size = len(legend.classes) + 1
        self._pixels, self._area, self._confidence = np.zeros(size, np.int64), np.zeros(size), np.zeros(size)

    def add(self, index: np.ndarray, confidence: np.ndarray, top: int, left: int) -> None:
        """``index`` and ``confidence`` (per cent) are (H, W) uint8 blocks whose first pixel is at (top, left)."""
        height, width = index.shape
        areas = self._grid.row_areas(Window(left, top, width, height))
        keys = index * np.uint16(256) + confidence
        for start, stop in _bands(areas):
            joint = np.bincount(keys[start:stop].ravel(), minlength=256 * len(self._pixels)).reshape(-1, 256)
            pixels = joint.sum(axis=1)
            self._pixels += pixels
            self._area += pixels * areas[start:stop].mean()
            self._confidence += joint @ np.arange(256)

    def rows(self) -> list[dict]:
        """One entry a class in the legend's order; ``percent`` of what is classified, no CRS, no ``area_ha``."""
        weights = self._area[:-1] if np.isfinite(self._area).all() else self._pixels[:-1].astype(float)
        total = weights.sum()
        return [
            {
                "code": entry.code, "name": entry.name, "color": entry.color, "water": entry.water,
                "pixels": int(self._pixels[i]),
                "area_ha": self._area[i] / SQUARE_METRES_PER_HECTARE if math.isfinite(self._area[i]) else None,
                "percent": 100 * weights[i] / total if total else 0.0,
                "mean_confidence": self._confidence[i] / self._pixels[i] / 100 if self._pixels[i] else None,
            }
            for i, entry in enumerate(self._legend.classes)
        ]  # fmt: skip

    @property
    def classified_pixels(self) -> int:
        return int(self._pixels[:-1].sum())


def _bands(areas: np.ndarray) -> list[tuple[int, int]]:
    """Runs of rows whose pixels have the same area to SAME_AREA; bare pixel grids, whose area is NaN, are one run."""
    steps = np.rint(np.log(areas / areas[0]) / SAME_AREA) if np.isfinite(areas[0]) else np.zeros(len(areas))
    edges = np.flatnonzero(np.diff(steps)) + 1
    return list(itertools.pairwise([0, *edges.tolist(), len(areas)]))
