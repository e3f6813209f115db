"""Tiles of a raster for an image-text model: where they lie, and how they are read as the pictures it takes."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import datetime

import numpy as np
from affine import Affine
from rasterio import DatasetReader
from rasterio.crs import CRS
from rasterio.warp import transform as transform_points
from rasterio.windows import Window

from ...contract.errors import InputError
from ...contract.jobs import SensorLayer
from ..raster.grid import LONLAT, Grid, model_grid
from ..raster.layers import LayerInfo, described, open_dataset
from ..raster.pair_check import day_of
from ..raster.sources import Source
from .pictures import picture

LARGEST_WHOLE = 1.25  # tiles in both directions up to which a raster is one tile
LEAST_VALID = 0.5  # share of a tile's part of the raster that must hold data
PANEL = 8  # tiles in both directions that are read at once
STRIP = 32  # rows
PLANE = CRS.from_epsg(32631)  # on which a picture without coordinates is laid, its pixels PLAIN_PIXEL metres
PLAIN_PIXEL = 10.0
PICTURES = ("PNG", "JPEG")  # drivers


@dataclass(frozen=True)
class Tile:
    """``window`` (column, row, width, height) in the file's own pixels, ``ring`` its closed outline in longitude and
    latitude, None without a coordinate system. A ring across the antimeridian goes on beyond 180 degrees.
    """

    window: tuple[int, int, int, int]
    ring: tuple[tuple[float, float], ...] | None

    @property
    def centre(self) -> tuple[float, float] | None:
        """Longitude and latitude of the middle."""
        return None if self.ring is None else tuple(np.mean(self.ring[:4], axis=0).tolist())


@dataclass(frozen=True)
class Panel:
    """Tiles that are read together: their first rows and columns on the sheet's grid."""

    tops: tuple[int, ...]
    lefts: tuple[int, ...]


class Sheet:
    """A raster cut into tiles of ``size`` pixels of ``grid``; ``read`` may be called from several threads."""

    def __init__(
        self, info: LayerInfo, roles: tuple[str, ...], date: datetime | None, grid: Grid, size: int, stride: int,
        dataset: DatasetReader,
    ) -> None:  # fmt: skip
        """``roles`` are the bands to show, ``dataset`` the raster as it is open."""
        units = "byte" if info.units == "byte" else "db" if info.sensor == "sar" else "reflectance"
        self.info, self.roles, self.date, self.grid, self.size = info, roles, date, grid, size
        placed = info if info.grid.crs else replace(info, grid=_plane(info.grid))
        self._source = Source(placed, roles, units, grid, dataset=dataset)
        self._to_file = ~placed.grid.transform @ grid.transform
        self._extent = _extent(~self._to_file, info.grid)
        self.tops, self.lefts = (starts(length, size, stride) for length in (grid.height, grid.width))

    @property
    def tiles(self) -> int:
        return len(self.tops) * len(self.lefts)

    def panels(self) -> list[Panel]:
        """All tiles, row of panels by row of panels."""
        return [
            Panel(self.tops[row : row + PANEL], self.lefts[column : column + PANEL])
            for row in range(0, len(self.tops), PANEL)
            for column in range(0, len(self.lefts), PANEL)
        ]

    def read(self, panel: Panel) -> tuple[list[Tile], list[np.ndarray]]:
        """The panel's tiles that hold enough data, with the picture (3, size, size) of each. Raises InputError."""
        top, left, size = panel.tops[0], panel.lefts[0], self.size
        window = Window(left, top, panel.lefts[-1] + size - left, panel.tops[-1] + size - top)
        values, valid = self._source.read(window)
        whole = self._scaled(values)
        places, pictures = [], []
        for y, x in ((y, x) for y in panel.tops for x in panel.lefts):
            part = np.s_[y - top : y - top + size, x - left : x - left + size]
            box, known = self._inside(y, x), np.count_nonzero(valid[part])
            if known >= LEAST_VALID * max((box[2] - box[0]) * (box[3] - box[1]), 1):
                places.append(box)
                full = known == size * size
                pictures.append(whole[:, *part] if full else self._picture(values[:, *part], valid[part]))
        return self._tiles(places), pictures

    def _picture(self, values: np.ndarray, valid: np.ndarray) -> np.ndarray:
        return picture(values, valid, self.roles, self._source.units)

    def _scaled(self, values: np.ndarray) -> np.ndarray:
        """The panel's pixels (3, H, W) once for all tiles that share them, in strips that a processor's cache holds."""
        whole = np.empty((3, *values.shape[1:]), np.float32)
        for top in range(0, whole.shape[1], STRIP):
            strip = values[:, top : top + STRIP]
            whole[:, top : top + STRIP] = self._picture(strip, np.ones(strip.shape[1:], bool))
        return whole

    def close(self) -> None:
        self._source.close()

    def _inside(self, top: int, left: int) -> tuple[float, float, float, float]:
        """What a tile shares with the raster, in pixels of the grid."""
        low_x, low_y, high_x, high_y = self._extent
        return max(left, low_x), max(top, low_y), min(left + self.size, high_x), min(top + self.size, high_y)

    def _tiles(self, boxes: list[tuple[float, float, float, float]]) -> list[Tile]:
        """Tiles of ``boxes`` on the grid; all corners are transformed in one call."""
        if not boxes:
            return []
        x0, y0, x1, y1 = np.array(boxes).T
        corners = np.stack([[x0, x1, x1, x0], [y0, y0, y1, y1]]).transpose(2, 1, 0)  # (T, 4, 2)
        columns, rows = self._to_file @ (corners[..., 0], corners[..., 1])
        limits = np.array([self.info.grid.width, self.info.grid.height])
        low = np.clip(np.rint([columns.min(1), rows.min(1)]).T, 0, limits - 1).astype(int)
        high = np.clip(np.rint([columns.max(1), rows.max(1)]).T, low + 1, limits).astype(int)
        windows = np.hstack([low, high - low]).tolist()
        return [Tile(tuple(window), ring) for window, ring in zip(windows, self._rings(corners), strict=True)]

    def _rings(self, corners: np.ndarray) -> list:
        if self.info.grid.crs is None:
            return [None] * len(corners)
        x, y = self.grid.transform @ (corners[..., 0], corners[..., 1])
        lon, lat = (np.reshape(v, x.shape) for v in transform_points(self.grid.crs, LONLAT, x.ravel(), y.ravel()))
        lon = np.degrees(np.unwrap(np.radians(lon), axis=1))
        lon -= 360 * np.rint(lon.mean(1, keepdims=True) / 360)
        rings = np.stack([lon, lat], axis=-1).round(9).tolist()
        return [tuple(map(tuple, [*ring, ring[0]])) for ring in rings]


def open_sheet(layer: SensorLayer, sensor: str, size: int, resolution: float | None, stride: int = 0) -> Sheet:
    """Cut a raster into tiles of ``size`` pixels of ``resolution`` metres, ``stride`` pixels apart (0: half a tile).

    A raster of at most 1.25 tiles is one tile: shrunk where it is larger; where it is smaller padded at its true size,
    or blown up where it has no coordinates and so no size. Raises InputError for a raster that cannot be used.
    """
    dataset = open_dataset(layer.path)  # once: what is decoded to tell its units is read again
    with ExitStack() as stack:
        stack.callback(dataset.close)
        if dataset.driver in PICTURES and dataset.dtypes[0] == "uint8" and not layer.units:  # no need to look at them
            layer = replace(layer, units="byte")
        info, roles = _known_roles(described(dataset, layer, sensor))
        own = info.grid if info.grid.crs else _plane(info.grid)
        grid = model_grid(own, resolution)
        across = max(grid.width, grid.height) / size
        if across <= LARGEST_WHOLE:
            grid = _whole(grid, across if across > 1 or info.grid.crs is None else 1.0, size)
        sheet = Sheet(info, roles, day_of(dataset, layer.path), grid, size, stride or size // 2, dataset)
        stack.pop_all()
    return sheet


def starts(length: int, size: int, stride: int) -> tuple[int, ...]:
    """First pixels of tiles ``stride`` apart, the last one flush with the end; one in the middle where it is larger."""
    if length <= size:
        return (-((size - length) // 2),)
    return (*range(0, length - size, stride), length - size)


def _whole(grid: Grid, factor: float, size: int) -> Grid:
    """One tile around ``grid`` whose pixels are ``factor`` times as large."""
    left, top = ((size * factor - length) // 2 for length in (grid.width, grid.height))
    return Grid(grid.crs, grid.transform @ Affine.translation(-left, -top) @ Affine.scale(factor), size, size)


def _plane(own: Grid) -> Grid:
    """A picture without coordinates, laid where a metre is a metre."""
    return Grid(PLANE, Affine(PLAIN_PIXEL, 0, 500_000, 0, -PLAIN_PIXEL, 0), own.width, own.height)


def _extent(to_grid: Affine, own: Grid) -> tuple[float, float, float, float]:
    """The raster's (x0, y0, x1, y1) in pixels of the tiles' grid."""
    xs, ys = zip(*(to_grid @ (x, y) for x in (0, own.width) for y in (0, own.height)), strict=True)
    return min(xs), min(ys), max(xs), max(ys)


def _known_roles(info: LayerInfo) -> tuple[LayerInfo, tuple[str, ...]]:
    """The bands to show. An 8-bit picture whose bands have no names is taken for a grey one: its first band counts."""
    if not info.measured and info.units == "byte":
        grey = "vv" if info.sensor == "sar" else "pan"
        info = replace(info, roles=(grey, *info.roles[1:]), roles_reason="a grey picture")
    if not info.measured:
        raise InputError(
            f"What the bands of {info.layer.path} are cannot be told: {info.roles_reason}. Name its bands (VV, VH, "
            "red, green, blue …), or say which sensor it is from."
        )
    colours = ("red", "green", "blue")
    return info, colours if set(colours) <= set(info.roles) else info.measured
