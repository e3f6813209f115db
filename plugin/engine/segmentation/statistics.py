"""Areas and mean confidence per class, added up block by block."""

from __future__ import annotations

import math

import numpy as np
from rasterio.windows import Window

from ...contract.legends import Legend
from ..raster.grid import Grid

SQUARE_METRES_PER_HECTARE = 10_000.0


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
        for code in range(len(self._pixels)):
            by_row = np.equal(index, code).sum(axis=1, dtype=np.uint32)
            self._pixels[code] += by_row.sum()
            self._area[code] += areas @ by_row
        self._confidence += np.bincount(index.ravel(), weights=confidence.ravel(), minlength=len(self._pixels))

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
