"""Threshold baselines: a histogram of a radar scene in one pass, and the water below a threshold in another."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rasterio.windows import Window

from ...contract.errors import InputError
from ...contract.legends import NODATA, WATER
from ..progress import Progress
from ..raster.bands import PREFERRED, any_polarisations
from ..raster.grid import Grid
from ..raster.layers import LayerInfo
from ..raster.sources import Source
from ..raster.writer import LayerWriter
from .thresholds import CENTRES, EDGES, METHODS, of_tiles

TILE = 256  # pixels, and the rows that are read at once
SQUARE_METRES_PER_HECTARE = 10_000.0


@dataclass(frozen=True)
class Baseline:
    """Water below ``threshold`` dB: its raster and area; ``tiles`` had two modes (0: the whole scene decided)."""

    threshold: float
    tiles: int
    path: Path
    area_ha: float | None


def open_band(info: LayerInfo, grid: Grid | None = None) -> Source:
    """The polarisation that thresholds use, on ``grid`` or the file's own in dB; InputError if there is none."""
    found = any_polarisations(info.roles)
    if not found:
        raise InputError(f"{info.layer.path} has no band of {', '.join(PREFERRED)}. Correct the band roles.")
    return Source(info, found[:1], "db", grid or info.grid)


def histograms(source: Source, progress: Progress) -> np.ndarray:
    """Counts of backscatter by tile (tiles, bins) of TILE pixels a side."""
    columns = math.ceil(source.grid.width / TILE)
    rows = []
    for _, values, valid in _told(source, progress, 0.0):
        bins = np.clip(np.digitize(values, EDGES) - 1, 0, len(CENTRES) - 1)
        tile = np.broadcast_to(np.arange(values.shape[1]) // TILE, values.shape)
        joint = np.bincount((tile * len(CENTRES) + bins)[valid], minlength=columns * len(CENTRES))
        rows.append(joint.reshape(columns, -1))
    return np.concatenate(rows)


def baselines(
    source: Source, folder: Path, tags: dict[str, str], per_tile: bool, threads: int, progress: Progress
) -> dict[str, Baseline]:
    """Every threshold's water, written as ``water_<method>.tif``; a method without a threshold is left out."""
    tiles = histograms(source, progress)
    if not tiles.any():
        raise InputError(f"{source.info.layer.path} has no valid pixel. Choose a layer with data.")
    chosen = {}
    for name, method in METHODS.items():
        threshold, used = of_tiles(tiles, method) if per_tile else (None, 0)
        threshold = method(tiles.sum(0)) if threshold is None else threshold
        if threshold is not None:
            chosen[name] = threshold, used
    writers = {
        name: LayerWriter(folder, f"water_{name.replace('-', '_')}", source.grid, tags, legend=WATER) for name in chosen
    }
    areas = dict.fromkeys(chosen, 0.0)
    for top, values, valid in _told(source, progress, 0.3):
        sizes = source.grid.row_areas(Window(0, top, source.grid.width, len(values)))
        for name, (threshold, _) in chosen.items():
            water = (values < threshold) & valid
            writers[name].write(np.where(valid, water, NODATA).astype(np.uint8), top, 0)
            areas[name] += float(water.sum(1) @ sizes)
    return {
        name: Baseline(threshold, used, writers[name].finish(threads), _hectares(areas[name]))
        for name, (threshold, used) in chosen.items()
    }


def strips(source: Source) -> Iterator[tuple[int, np.ndarray, np.ndarray]]:
    """Top row, dB (h,W) and validity (h,W) of strips of TILE rows."""
    height, width = source.grid.height, source.grid.width
    for top in range(0, height, TILE):
        values, valid = source.read(Window(0, top, width, min(TILE, height - top)))
        yield top, values[0], valid


def _told(source: Source, progress: Progress, start: float) -> Iterator[tuple[int, np.ndarray, np.ndarray]]:
    for strip in strips(source):
        progress.report(start + 0.3 * strip[0] / source.grid.height, "Looking for thresholds")
        yield strip


def _hectares(square_metres: float) -> float | None:
    return square_metres / SQUARE_METRES_PER_HECTARE if math.isfinite(square_metres) else None
