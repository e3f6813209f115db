"""The lie of the land: relief, rivers, lakes, towns and roads of a whole scene, and how slopes face sun and radar."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from scipy import ndimage
from scipy.spatial import cKDTree

from .drainage import Flow, Lines, drain, lake_levels, river_lines
from .noise import Area, fractal, hashed, resample, smooth, stream

PIXEL = 10.0  # metres
COARSE_CELLS = 320  # cells a side, at most, of the grid on which water is routed
EDGE = 8  # coarse cells around the scene
SMALLEST_STREAM = 5000.0  # drained pixels
LAYOVER_REACH = 64  # pixels that a slope can be displaced by


@dataclass(frozen=True)
class Landscape:
    """A scene's geography as functions of pixel windows; only the coarse drainage grid is held in memory."""

    seed: int
    size: int

    @property
    def span(self) -> float:
        """Wavelength of the main relief in pixels: a small scene has one plain and one mountain, a large one more."""
        return float(np.clip(0.8 * self.size, 300, 1800))

    @property
    def summit(self) -> float:
        """Height of the mountains in metres."""
        return min(0.22 * self.span * PIXEL, 2200.0)

    @property
    def snowline(self) -> float:
        return 0.84 * self.summit

    @property
    def cell(self) -> int:
        return max(2, -(-self.size // COARSE_CELLS))

    @cached_property
    def flow(self) -> Flow:
        return drain(self._coarse_relief)

    @cached_property
    def lakes(self) -> np.ndarray:
        """Water level of lakes on the coarse grid, metres, -inf where there is none."""
        largest = int(min(0.014 * self.size**2, 30000) / self.cell**2)
        levels = lake_levels(self._coarse_relief, self.flow, 3.0, max(largest, 8)).astype(np.float32)
        return np.where(levels < 0.45 * self.summit, levels, np.float32(-np.inf))

    @cached_property
    def rivers(self) -> Lines:
        return river_lines(self.flow, self.cell, -EDGE * self.cell, SMALLEST_STREAM)

    @cached_property
    def towns(self) -> np.ndarray:
        """Row, column, radius in pixels and street direction in radians of every town (N,4)."""
        spacing = 150
        nodes = np.arange(-1, self.size // spacing + 2)
        i, j = (grid.ravel() for grid in np.meshgrid(nodes, nodes, indexing="ij"))
        seed = stream(self.seed, "towns")
        draws = [hashed(seed + k, i, j) for k in range(4)]
        row, column = (i + draws[0]) * spacing, (j + draws[1]) * spacing
        radius = 7 + 34 * draws[2] ** 2.2
        towns = np.stack([row, column, radius, draws[3] * np.pi], 1)
        return towns[self._habitable(row, column)]

    @cached_property
    def roads(self) -> Lines:
        """Roads between neighbouring towns, each bent once."""
        places = self.towns[:, :2]
        if len(places) < 2:
            return Lines(np.empty((0, 2)), np.empty((0, 2)), np.empty(0))
        _, neighbours = cKDTree(places).query(places, k=min(4, len(places)))
        links = {tuple(sorted((a, b))) for a, row in enumerate(neighbours) for b in row[1:3]}
        start, end = (places[[link[side] for link in sorted(links)]] for side in (0, 1))
        bend = (hashed(stream(self.seed, "bends"), np.arange(len(start))) - 0.5)[:, None]
        middle = (start + end) / 2 + (end - start)[:, ::-1] * (1, -1) * bend * 0.4
        half_width = np.full(2 * len(start), 0.5)
        return Lines(np.concatenate([start, middle]), np.concatenate([middle, end]), half_width)

    def survey(self) -> None:
        """Work out what all windows share, once, before threads ask for it."""
        for shared in ("flow", "lakes", "rivers", "towns", "roads", "_carved"):
            getattr(self, shared)

    def relief(self, area: Area) -> np.ndarray:
        """Elevation (H,W) in metres, valleys carved by what drains through them."""
        cell = self.cell
        carved = resample(self._carved, (area.rows + 0.5) / cell + EDGE - 0.5, (area.columns + 0.5) / cell + EDGE - 0.5)
        return self._raw(area.rows, area.columns, self._octaves) - carved

    def lake_level(self, area: Area) -> np.ndarray:
        """Water level (H,W) in metres, -inf away from lakes."""
        limit = self.lakes.shape[0] - 1
        row, column = (np.clip(at // self.cell + EDGE, 0, limit) for at in (area.rows, area.columns))
        return self.lakes[row][:, column]

    def river_distance(self, area: Area, reach: int) -> np.ndarray:
        """Pixels (H,W) from the nearest river bank, negative on the river; meaningful up to ``reach`` pixels."""
        wide = area.grown(reach)
        half_width = self.rivers.burn(wide.row, wide.column, wide.height, wide.width)
        if not half_width.any():
            return np.full((area.height, area.width), np.float32(reach))
        distance, nearest = ndimage.distance_transform_edt(half_width == 0, return_indices=True)
        bank = distance - half_width[tuple(nearest)]
        return np.minimum(bank, reach).astype(np.float32)[reach:-reach, reach:-reach]

    @property
    def _octaves(self) -> int:
        return int(np.log2(self.span / 6))

    @cached_property
    def _coarse_relief(self) -> np.ndarray:
        at = (np.arange(-EDGE, -(-self.size // self.cell) + EDGE) + 0.5) * self.cell - 0.5
        octaves = max(2, int(np.log2(self.span / (3 * self.cell))))
        return self._raw(at, at, min(octaves, self._octaves))

    @cached_property
    def _carved(self) -> np.ndarray:
        depth = 0.02 * self.summit * np.log10(1 + self.flow.upstream * self.cell**2 / 800)
        return ndimage.gaussian_filter(depth, 1.5).astype(np.float32)

    def _raw(self, rows: np.ndarray, columns: np.ndarray, octaves: int) -> np.ndarray:
        """Plain, hills and a mountain side of the scene, before water has carved it (Musgrave et al. 1989)."""
        direction = hashed(stream(self.seed, "uplift"), np.array([0]))[0] * 2 * np.pi
        centre = self.size / 2
        y, x = (rows - centre) / self.size, (columns - centre) / self.size
        tilt = np.float32(np.sin(direction)) * y[:, None] + np.float32(np.cos(direction)) * x[None, :]
        upland = 1.9 * tilt.astype(np.float32) + 0.32 * smooth(
            stream(self.seed, "upland"), rows, columns, self.span / 2
        )
        upland = np.clip(upland + 0.12, 0, 1.1) ** 2
        rough = fractal(stream(self.seed, "relief"), rows, columns, self.span / 3, octaves, 0.52)
        ridges = 1 - np.abs(fractal(stream(self.seed, "ridges"), rows, columns, self.span / 4, min(octaves, 5), 0.45))
        height = np.float32(self.summit)
        return 60 + height * (0.012 * rough + upland * (0.75 + 0.25 * ridges + 0.09 * rough))

    def _habitable(self, row: np.ndarray, column: np.ndarray) -> np.ndarray:
        relief, limit = self._coarse_relief, self._coarse_relief.shape[0] - 1
        i, j = (np.clip(at // self.cell + EDGE, 0, limit).astype(int) for at in (row, column))
        slope = np.hypot(*np.gradient(relief, self.cell * PIXEL))[i, j]
        dry = np.isinf(self.lakes[i, j])
        return dry & (slope < 0.12) & (relief[i, j] < 0.3 * self.summit)


def slopes(relief: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Slope southwards and eastwards (H-2,W-2), metres a metre, of a relief one pixel larger on each side."""
    south = (relief[2:, 1:-1] - relief[:-2, 1:-1]) / np.float32(2 * PIXEL)
    east = (relief[1:-1, 2:] - relief[1:-1, :-2]) / np.float32(2 * PIXEL)
    return south, east


def sunlight(south: np.ndarray, east: np.ndarray, zenith: float, azimuth: float) -> np.ndarray:
    """Irradiance (H,W) relative to flat ground: cosine of the local solar angle, with a fifth of it from the sky."""
    towards_south, towards_east = -np.cos(azimuth), np.sin(azimuth)
    facing = np.cos(zenith) - np.sin(zenith) * (south * np.float32(towards_south) + east * np.float32(towards_east))
    facing = np.clip(facing, 0, None) / np.sqrt(1 + south**2 + east**2) / np.float32(np.cos(zenith))
    return np.float32(0.2) + np.float32(0.8) * facing.astype(np.float32)


@dataclass(frozen=True)
class RadarGeometry:
    """How relief shows in a side-looking image: ``gain`` (H,W) linear, ``layover`` and ``shadow`` (H,W) bool."""

    gain: np.ndarray
    layover: np.ndarray
    shadow: np.ndarray


def radar_geometry(relief: np.ndarray, incidence: float) -> RadarGeometry:
    """Seen from the west at ``incidence`` radians; ``relief`` is LAYOVER_REACH pixels larger on each side.

    Range ``x sin(i) - z cos(i)`` that does not grow eastwards is layover; ground below the ray that grazed a crest to
    the west is shadow; elsewhere brightness goes with the illuminated area, ``tan(i) / tan(i - slope)`` (Small 2011).
    """
    reach = LAYOVER_REACH
    x = (np.arange(relief.shape[1]) * PIXEL).astype(np.float32)
    rows = relief[reach:-reach]
    slant = x * np.float32(np.sin(incidence)) - rows * np.float32(np.cos(incidence))
    ray = x * np.float32(np.cos(incidence)) + rows * np.float32(np.sin(incidence))
    before = ndimage.maximum_filter1d(slant, reach, axis=1, origin=reach // 2 - 1)
    after = ndimage.minimum_filter1d(slant, reach, axis=1, origin=-(reach // 2))
    inner = slice(reach, -reach)
    layover = ((slant < before) | (slant > after))[:, inner]
    shadow = (ray < ndimage.maximum_filter1d(ray, reach, axis=1, origin=reach // 2 - 1))[:, inner]
    east = (rows[:, reach + 1 : relief.shape[1] - reach + 1] - rows[:, reach - 1 : -reach - 1]) / np.float32(2 * PIXEL)
    local = np.clip(incidence - np.arctan(east), np.radians(8), np.radians(80))
    return RadarGeometry((np.tan(incidence) / np.tan(local)).astype(np.float32), layover, shadow)
