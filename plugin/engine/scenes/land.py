"""Where ships are looked for: a water map that is given, or water that radar itself shows; ships are no land."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window
from scipy.ndimage import binary_dilation, label, minimum_filter

from ...contract.errors import InputError
from ..progress import Progress
from ..raster.calibration import to_db
from ..raster.grid import Grid
from ..raster.layers import open_dataset
from ..raster.reasons import reason
from ..raster.sources import Source
from ..water.thresholds import CENTRES, EDGES, of_tiles, otsu
from .cfar import BLOCK, by_block, padded

CELL = BLOCK  # pixels a side, over which land is told from ships
TILE = 32  # cells a side, in which thresholds are looked for
SMALLEST_ISLAND = 150_000.0  # m²; a ship of 400 m with its side lobes takes less
SMALLEST_WATER = 1_000_000.0  # m², of water that radar shows: fields and shadows are as dark
OPEN_SEA_DB = -10.0  # a scene without two modes is sea if it is darker than this
ROWS = 512


@dataclass(frozen=True)
class Land:
    """``cells`` (h,w) bool of CELL² pixels are land, ``water_map`` draws the shore; ``source`` is for a person."""

    grid: Grid
    cells: np.ndarray
    buffer: int
    source: str
    water_map: WaterMap | None = None

    def water(self, window: Window) -> np.ndarray:
        """Pixels (H,W) bool more than ``buffer`` pixels from land; beyond the grid there is no land."""
        top, left = int(window.row_off), int(window.col_off)
        bottom, right = top + int(window.height), left + int(window.width)
        r0, r1 = max(top - self.buffer, 0), min(bottom + self.buffer, self.grid.height)
        c0, c1 = max(left - self.buffer, 0), min(right + self.buffer, self.grid.width)
        cells = self.cells[r0 // CELL : (r1 - 1) // CELL + 1, c0 // CELL : (c1 - 1) // CELL + 1]
        if not cells.any():
            return np.ones((bottom - top, right - left), bool)
        near = cells.repeat(CELL, 0).repeat(CELL, 1)[r0 % CELL :, c0 % CELL :][: r1 - r0, : c1 - c0]
        water = ~near if self.water_map is None else ~near | self.water_map.read(Window(c0, r0, c1 - c0, r1 - r0))
        if self.buffer:
            water = minimum_filter(water, 2 * self.buffer + 1, mode="nearest")
        return water[top - r0 : bottom - r0, left - c0 : right - c0]


class WaterMap:
    """A raster that is 1 where water is, on a grid, nearest neighbour; 0 and no data are not searched."""

    def __init__(self, path: str, grid: Grid) -> None:
        dataset, shape = open_dataset(path), (grid.height, grid.width)
        if (dataset.crs is None) != (grid.crs is None) or (grid.crs is None and dataset.shape != shape):
            raise InputError(
                f"The water map {path} does not lie on the radar layer: expected a coordinate system for both, or "
                "rasters of the same size. Assign the coordinate system, or export the map on the radar layer's pixels."
            )
        self.path = path
        alike = grid.crs is None or Grid.of(dataset) == grid
        self._file = dataset if alike else WarpedVRT(
            dataset, crs=grid.crs, transform=grid.transform, width=grid.width, height=grid.height,
            resampling=Resampling.nearest, nodata=dataset.nodata if dataset.nodata is not None else 255,
        )  # fmt: skip

    def read(self, window: Window) -> np.ndarray:
        """Water (H,W) bool of a window within the grid."""
        try:
            return self._file.read(1, window=window) == 1
        except RasterioError as error:
            raise InputError(
                f"The water map {self.path} could not be read: {reason(error)}. Check the file."
            ) from error


def given_land(path: str, grid: Grid, coast: float, progress: Progress) -> Land:
    """From a water map; land patches below SMALLEST_ISLAND are taken for ships and searched."""
    water_map = WaterMap(path, grid)
    water = [by_block(padded(water_map.read(_rows(grid, top)).view(np.uint8)), np.add) for top in _tops(grid, progress)]
    cells = _without_small(np.concatenate(water) < CELL**2 / 2, _cells(SMALLEST_ISLAND, grid))
    if not cells.any():
        return Land(grid, cells, 0, path)
    near = binary_dilation(cells, np.ones((3, 3)))
    return Land(grid, near, _pixels(coast, grid), path, water_map)


def derived_land(source: Source, coast: float, progress: Progress) -> Land:
    """From radar in dB: means over cells below the median of Otsu's thresholds in tiles that show two modes."""
    grid = source.grid
    means = []
    for top in _tops(grid, progress):
        values, valid = source.read(_rows(grid, top))
        power = np.where(valid, np.exp(values[0] * np.float32(math.log(10) / 10)), np.float32(0))
        means.append(to_db(cell_means(power, valid)))
    means = np.concatenate(means)
    seen = np.isfinite(means)
    threshold, tiles = of_tiles(_histograms(means), otsu)
    if threshold is None:
        return _one_kind(source, means, seen)
    land = _without_small(seen & (means >= threshold), _cells(SMALLEST_ISLAND, grid))
    land |= ~_without_small(~land, _cells(SMALLEST_WATER, grid))
    land = binary_dilation(land, np.ones((3, 3)))  # cells on the shore are darker than land
    told = f"derived: below {threshold:.1f} dB over {CELL} pixels, Otsu's threshold in {tiles} tiles with two modes"
    return Land(grid, land, _pixels(coast, grid), told)


def _one_kind(source: Source, means: np.ndarray, seen: np.ndarray) -> Land:
    """All sea or all land, by how bright the scene is."""
    if not seen.any():
        raise InputError(f"{source.info.layer.path} has no valid pixel. Choose a layer with data.")
    middle = float(np.median(means[seen]))
    if middle >= OPEN_SEA_DB:
        raise InputError(
            f"No water is found in {source.info.layer.path}: its backscatter has one mode, at {middle:.1f} dB, and "
            f"open sea lies below {OPEN_SEA_DB:.0f} dB. Give a water map, or choose a scene with water."
        )
    told = f"derived: one mode at {middle:.1f} dB, so all of the scene is taken for water"
    return Land(source.grid, np.zeros(means.shape, bool), 0, told)


def cell_means(values: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Means (h,w) over the ``valid`` pixels of cells of CELL² of values (H,W), zero elsewhere; zero without any."""
    sums, counts = (by_block(padded(part), np.add) for part in (values, valid.view(np.uint8)))
    return sums / np.maximum(counts, 1)


def _histograms(means: np.ndarray) -> np.ndarray:
    """Counts of dB by tile (tiles, bins)."""
    rows, columns = (np.arange(side) // TILE for side in means.shape)
    tile = rows[:, None] * (columns[-1] + 1) + columns
    seen = np.isfinite(means)
    bins = np.clip(np.digitize(means[seen], EDGES) - 1, 0, len(CENTRES) - 1)
    size = (rows[-1] + 1) * (columns[-1] + 1)
    return np.bincount(tile[seen] * len(CENTRES) + bins, minlength=size * len(CENTRES)).reshape(size, -1)


def _without_small(mask: np.ndarray, least: float) -> np.ndarray:
    """``mask`` (h,w) without its patches of fewer cells than ``least``; those at the edge go on and stay."""
    patches, count = label(mask, np.ones((3, 3)))
    large = np.bincount(patches.ravel(), minlength=count + 1) >= least
    for edge in (patches[0], patches[-1], patches[:, 0], patches[:, -1]):
        large[edge] = True
    large[0] = False
    return large[patches]


def _tops(grid: Grid, progress: Progress):
    for top in range(0, grid.height, ROWS):
        progress.report(top / grid.height, "Looking for water")
        yield top


def _rows(grid: Grid, top: int) -> Window:
    return Window(0, top, grid.width, min(ROWS, grid.height - top))


def _pixels(metres: float, grid: Grid) -> int:
    return math.ceil(metres / max(grid.pixel_size_metres()))


def _cells(area: float, grid: Grid) -> float:
    width, height = grid.pixel_size_metres()
    return area / (width * height * CELL**2)
