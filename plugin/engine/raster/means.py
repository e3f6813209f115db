"""Means of the pixels below coarser ones, where both grids run alike: GDAL's average at a seventh of its cost."""

from __future__ import annotations

import numpy as np
from scipy.sparse import csr_array

from .grid import Grid

SMALLEST = 6  # decimals of a pixel to which edges are told


def edges(own: Grid, target: Grid) -> tuple[np.ndarray, np.ndarray] | None:
    """Rows (h+1,) and columns (w+1,) of ``own`` at which the pixels of ``target`` begin and end; None where one grid is
    turned or mirrored against the other or in another CRS.
    """
    relative = ~own.transform @ target.transform
    turned = max(abs(relative.b) * target.height, abs(relative.d) * target.width) > 10**-SMALLEST
    if own.crs != target.crs or turned or relative.a <= 0 or relative.e <= 0:
        return None
    rows = relative.f + relative.e * np.arange(target.height + 1)
    columns = relative.c + relative.a * np.arange(target.width + 1)
    return rows.round(SMALLEST), columns.round(SMALLEST)


def area_means(values: np.ndarray, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """Means (C,h,w) of ``values`` (C,H,W) float32 between edges (h+1,) and (w+1,) in pixels, of which each counts by
    its share inside. Pixels that are NaN do not count; where none does the mean is NaN.
    """
    down, across = _shares(rows, values.shape[1]), _shares(columns, values.shape[2])
    seen = ~np.isnan(values)
    if seen.all():
        return np.stack([down @ band @ across.T for band in values])
    means = [down @ np.where(known, band, 0) @ across.T for band, known in zip(values, seen, strict=True)]
    counts = [down @ known.astype(np.float32) @ across.T for known in seen]
    with np.errstate(invalid="ignore"):
        return np.stack(means) / np.stack(counts)


def _shares(edges: np.ndarray, length: int) -> csr_array:
    """What each of ``length`` pixels counts between neighbouring edges (n, length), in all 1; NaN where these have
    their middle beyond the first or last pixel.
    """
    low, high = edges[:-1, None], edges[1:, None]
    first = np.floor(low)
    pixels = first + np.arange((np.ceil(high) - first).max())
    weights = np.clip(np.minimum(pixels + 1, high) - np.maximum(pixels, low), 0, None)
    weights[(pixels < 0) | (pixels >= length)] = 0
    beyond = (low + high < 0) | (low + high > 2 * length)
    weights = np.where(beyond, np.nan, weights / np.maximum(weights.sum(1, keepdims=True), 10**-SMALLEST))
    at = np.clip(pixels, 0, length - 1).astype(np.int32)
    starts = np.arange(0, at.size + 1, at.shape[1], np.int32)
    return csr_array((weights.astype(np.float32).ravel(), at.ravel(), starts), shape=(len(at), length))
