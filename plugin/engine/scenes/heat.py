"""Heat: scores of overlapping tiles, feathered into a coarse layer that shows where to look, and no outlines."""

from __future__ import annotations

import math

import numpy as np
from affine import Affine

from ..raster.grid import Grid

CELLS = 8  # of a tile's side


def feather(grid: Grid, windows: np.ndarray, scores: np.ndarray) -> tuple[Grid, np.ndarray]:
    """Scores (T, K) of tiles at ``windows`` (T, 4: column, row, width, height on ``grid``) -> a coarse grid that starts
    where ``grid`` does, and values (K, H, W) float32 on it, NaN where no tile is.

    A cell is the mean of the tiles over it, weighted by a raised cosine of the distance of its middle to their edges.
    """
    cell = max(1, int(np.median(windows[:, 2:].max(1))) // CELLS)
    coarse = Grid(
        grid.crs, grid.transform @ Affine.scale(cell), math.ceil(grid.width / cell), math.ceil(grid.height / cell)
    )
    x, y = (_middles(length, cell) for length in (grid.width, grid.height))
    total = np.zeros((scores.shape[1], coarse.height, coarse.width))
    weight = np.zeros((coarse.height, coarse.width))
    for (left, top, width, height), score in zip(windows.tolist(), scores, strict=True):
        rows, down = _hill(y, top, height)
        columns, across = _hill(x, left, width)
        hill = np.outer(down, across)
        weight[rows, columns] += hill
        total[:, rows, columns] += score[:, None, None] * hill
    with np.errstate(invalid="ignore", divide="ignore"):
        return coarse, (total / weight).astype(np.float32)


def _middles(length: int, cell: int) -> np.ndarray:
    """Middles of the cells along an axis, in pixels; the last cell is cut where the grid ends."""
    edges = np.minimum(np.arange(0, length + cell, cell), length)
    edges = edges[: math.ceil(length / cell) + 1]
    return (edges[:-1] + edges[1:]) / 2


def _hill(middles: np.ndarray, start: int, length: int) -> tuple[slice, np.ndarray]:
    """The cells whose middle is in a tile, and a raised cosine there, which is 1 in the tile's middle."""
    low, high = np.searchsorted(middles, [start, start + length])
    return slice(low, high), np.sin(np.pi * (middles[low:high] - start) / length) ** 2
