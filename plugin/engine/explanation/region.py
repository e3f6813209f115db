"""Regions: which pixels of a map are asked about, as a patch of one class, as polygons, or all of them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from affine import Affine
from rasterio.errors import RasterioError
from rasterio.features import bounds as geometry_bounds
from rasterio.features import shapes
from rasterio.warp import transform as transform_points
from rasterio.windows import Window
from scipy import ndimage

from ...contract.errors import InputError
from ...contract.jobs import ExplainJob
from ...contract.legends import NODATA
from ..raster.grid import Grid, parse_crs
from ..raster.masks import inside, read_polygons
from ..review.class_map import ClassMap

FIRST_SIDE, LARGEST_SIDE = 256, 2048  # pixels of the window in which a patch is looked for
STRIP_PIXELS = 2**21
OUTLINE_SIDE = 512  # pixels a side to which a patch is reduced before its outline is drawn
EIGHT = np.ones((3, 3), bool)
NOWHERE = Window(0, 0, 0, 0)


@dataclass(frozen=True, eq=False)
class Region:
    """Pixels of the map on ``grid``: those of ``window`` that are in ``patch`` (H, W) bool or in ``polygons``, or all.

    ``code`` is the class that was pointed at, ``cut`` tells that its patch goes on beyond the window, ``feature`` is
    the polygon's place in its file.
    """

    grid: Grid
    window: Window
    patch: np.ndarray | None = None
    polygons: tuple[dict, ...] = ()
    code: int | None = None
    cut: bool = False
    feature: int | None = None

    def mask(self, window: Window) -> np.ndarray:
        """Which pixels (H, W) bool of any window of the map belong to the region."""
        if self.polygons:
            return inside(list(self.polygons), self.grid.window(window))
        mask = np.zeros((int(window.height), int(window.width)), bool)
        part = intersection(window, self.window)
        if part is not None:
            own = np.s_[:, :] if self.patch is None else _within(part, self.window)
            mask[_within(part, window)] = True if self.patch is None else self.patch[own]
        return mask

    def strips(self, rows: int = 1) -> Iterator[Window]:
        """The region's window from top to bottom in pieces of bounded size, a multiple of ``rows`` high."""
        top, left, height, width = (int(v) for v in _corner_and_size(self.window))
        step = rows * max(1, STRIP_PIXELS // (rows * width))
        for start in range(0, height, step):
            yield Window(left, top + start, width, min(step, height - start))

    def require_on_map(self) -> None:
        """InputError where no polygon of the region is on the map."""
        if not self.window.width:
            bounds = ", ".join(f"{value:.6g}" for value in _bounds(self.polygons))
            raise InputError(
                f"The polygons lie in ({bounds}), outside the map, which covers {_box(self.grid)}. "
                "Draw them on the map, or check their coordinate system."
            )

    def geometry(self) -> dict:
        """GeoJSON in the map's CRS: the polygons, the outline of the patch, or the frame of the map."""
        part = self.grid.window(self.window)
        if self.polygons:
            rings = [_rings(polygon) for polygon in self.polygons]
            return {"type": "MultiPolygon", "coordinates": [polygon for group in rings for polygon in group]}
        if self.patch is not None:
            return _outline(self.patch, part.transform)
        corners = ((0, 0), (part.width, 0), (part.width, part.height), (0, part.height), (0, 0))
        return {"type": "Polygon", "coordinates": [[list(part.transform @ corner) for corner in corners]]}


def find_regions(job: ExplainJob, class_map: ClassMap) -> list[Region]:
    """The regions of a job, in order: one, or with ``each`` one a polygon. Raises InputError."""
    if job.at is not None and job.polygons:
        raise InputError("Expected a point or polygons to explain, got both. Give one of the two.")
    if job.each and not job.polygons:
        raise InputError("One answer a feature needs a file of polygons. Give it, or ask for a single answer.")
    if job.at is not None:
        return [patch_at(class_map, *_on_map(job, class_map.grid))]
    if not job.polygons:
        return [Region(class_map.grid, Window(0, 0, class_map.grid.width, class_map.grid.height))]
    polygons = read_polygons(Path(job.polygons), class_map.grid)
    if not job.each:
        return [_polygon_region(class_map.grid, tuple(polygons.values()))]
    return [_polygon_region(class_map.grid, (polygon,), place) for place, polygon in polygons.items()]


def patch_at(class_map: ClassMap, column: int, row: int) -> Region:
    """The 8-connected patch of one class around a pixel, at most LARGEST_SIDE pixels a side around it.

    InputError where the map has no data.
    """
    grid, side = class_map.grid, FIRST_SIDE
    code = int(class_map.read(Window(column, row, 1, 1))[0, 0])
    if code == NODATA:
        raise InputError(
            f"The map has no data at column {column}, row {row}, so there is nothing to explain. Choose a mapped place."
        )
    while True:
        window = intersection(Window(column - side // 2, row - side // 2, side, side), whole(grid))
        labels, _ = ndimage.label(class_map.read(window) == code, EIGHT)
        patch = labels == labels[row - window.row_off, column - window.col_off]
        open_edge = _touches_inner_edge(patch, window, grid)
        if not open_edge or side >= LARGEST_SIDE:
            break
        side *= 2
    rows, columns = ndimage.find_objects(patch.view(np.uint8))[0]
    frame = Window(window.col_off + columns.start, window.row_off + rows.start, *_extent(columns, rows))
    return Region(grid, frame, patch[rows, columns].copy(), code=code, cut=open_edge)


def whole(grid: Grid) -> Window:
    return Window(0, 0, grid.width, grid.height)


def intersection(one: Window, other: Window) -> Window | None:
    """What two windows share; None if they share nothing."""
    left, top = max(one.col_off, other.col_off), max(one.row_off, other.row_off)
    right = min(one.col_off + one.width, other.col_off + other.width)
    bottom = min(one.row_off + one.height, other.row_off + other.height)
    return Window(left, top, right - left, bottom - top) if right > left and bottom > top else None


def grown(window: Window, side: int, grid: Grid) -> Window:
    """A window of at least ``side`` pixels a side around another, as far as the map goes."""
    height, width = max(side, int(window.height)), max(side, int(window.width))
    top = int(np.clip(window.row_off - (height - window.height) // 2, 0, max(0, grid.height - height)))
    left = int(np.clip(window.col_off - (width - window.width) // 2, 0, max(0, grid.width - width)))
    return Window(left, top, min(width, grid.width), min(height, grid.height))


def _within(part: Window, frame: Window) -> tuple[slice, slice]:
    top, left = int(part.row_off - frame.row_off), int(part.col_off - frame.col_off)
    return np.s_[top : top + int(part.height), left : left + int(part.width)]


def _corner_and_size(window: Window) -> tuple[float, float, float, float]:
    return window.row_off, window.col_off, window.height, window.width


def _extent(columns: slice, rows: slice) -> tuple[int, int]:
    return columns.stop - columns.start, rows.stop - rows.start


def _touches_inner_edge(patch: np.ndarray, window: Window, grid: Grid) -> bool:
    """Whether the patch reaches a side of the window that is not a side of the map."""
    sides = (
        (window.row_off > 0, patch[0]),
        (window.col_off > 0, patch[:, 0]),
        (window.row_off + window.height < grid.height, patch[-1]),
        (window.col_off + window.width < grid.width, patch[:, -1]),
    )
    return any(inner and bool(line.any()) for inner, line in sides)


def _on_map(job: ExplainJob, grid: Grid) -> tuple[int, int]:
    """Column and row of the job's point; InputError if it is not on the map."""
    x, y = job.at
    crs = parse_crs(job.crs) if job.crs else grid.crs
    if crs != grid.crs and grid.crs is not None:
        try:
            (x,), (y,) = transform_points(crs, grid.crs, [x], [y])
        except RasterioError as error:
            raise InputError(f"The point {job.at} cannot be brought from {crs} to {grid.crs}: {error}.") from error
    column, row = ~grid.transform @ (x, y)
    if not (0 <= column < grid.width and 0 <= row < grid.height):
        raise InputError(
            f"The point ({x:.6g}, {y:.6g}) is not on the map, which covers {_box(grid)}. "
            "Choose a point on the map, or give the point's coordinate system."
        )
    return math.floor(column), math.floor(row)


def _polygon_region(grid: Grid, polygons: tuple[dict, ...], feature: int | None = None) -> Region:
    """A region with an empty window where the polygons are off the map."""
    xmin, ymin, xmax, ymax = _bounds(polygons)
    corners = np.array([~grid.transform @ (x, y) for x in (xmin, xmax) for y in (ymin, ymax)])
    if not np.isfinite(corners).all():
        return Region(grid, NOWHERE, polygons=polygons, feature=feature)
    (left, top), (right, bottom) = np.floor(corners.min(axis=0)).astype(int), np.ceil(corners.max(axis=0)).astype(int)
    frame = Window(int(left), int(top), int(right - left), int(bottom - top))
    return Region(grid, intersection(frame, whole(grid)) or NOWHERE, polygons=polygons, feature=feature)


def _bounds(polygons: tuple[dict, ...]) -> tuple[float, float, float, float]:
    boxes = np.array([geometry_bounds(polygon) for polygon in polygons])
    return (*boxes[:, :2].min(axis=0), *boxes[:, 2:].max(axis=0))


def _box(grid: Grid) -> str:
    return "(" + ", ".join(f"{value:.6g}" for value in grid.bounds) + f") in {grid.crs or 'pixels'}"


def _rings(polygon: dict) -> list:
    return [polygon["coordinates"]] if polygon["type"] == "Polygon" else list(polygon["coordinates"])


def _outline(patch: np.ndarray, transform: Affine) -> dict:
    """A MultiPolygon around the patch, which is first reduced to OUTLINE_SIDE pixels a side where it is larger."""
    factor = -(-max(patch.shape) // OUTLINE_SIDE)
    height, width = (-(-size // factor) for size in patch.shape)
    padded = np.pad(patch, ((0, height * factor - patch.shape[0]), (0, width * factor - patch.shape[1])))
    reduced = padded.reshape(height, factor, width, factor).any(axis=(1, 3)).view(np.uint8)
    drawn = shapes(reduced, mask=reduced.view(bool), connectivity=8, transform=transform @ Affine.scale(factor))
    return {"type": "MultiPolygon", "coordinates": [shape["coordinates"] for shape, _ in drawn]}
