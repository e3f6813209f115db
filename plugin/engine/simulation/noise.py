"""Noise that is a function of place: any window of a scene gives the same numbers, whoever asks and in what order."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass

import numpy as np

CELL = 256  # pixels a side of the cells that white noise is drawn in
BSPLINE_STD = np.sqrt(1 / 3) * 151 / 315  # of a cubic B-spline surface over a lattice uniform in [-1, 1]


@dataclass(frozen=True)
class Area:
    """A window of the scene in pixels; it may reach beyond the scene's edges."""

    row: int
    column: int
    height: int
    width: int

    @property
    def rows(self) -> np.ndarray:
        return np.arange(self.row, self.row + self.height)

    @property
    def columns(self) -> np.ndarray:
        return np.arange(self.column, self.column + self.width)

    def grown(self, margin: int) -> Area:
        return Area(self.row - margin, self.column - margin, self.height + 2 * margin, self.width + 2 * margin)

    def moved(self, rows: int, columns: int) -> Area:
        return Area(self.row + rows, self.column + columns, self.height, self.width)


def stream(seed: int, name: str) -> int:
    """A seed of its own for everything that is drawn under ``name``."""
    return seed * 0x1_0000_0000 + zlib.crc32(name.encode())


def hashed(seed: int, *coordinates: np.ndarray) -> np.ndarray:
    """Uniform float32 in [0, 1) for whole coordinates that broadcast: each is mixed in by a 32-bit finaliser
    (xor-shift and multiply as in MurmurHash3, with the low-bias constants of Wellons 2018).
    """
    state = np.uint32((seed ^ (seed >> 32)) & 0xFFFF_FFFF)
    with np.errstate(over="ignore"):
        for coordinate in coordinates:
            state = state ^ np.asarray(coordinate).astype(np.int64).astype(np.uint32)
            state = (state ^ (state >> np.uint32(16))) * np.uint32(0x21F0AAAD)
            state = (state ^ (state >> np.uint32(15))) * np.uint32(0xD35A2D97)
            state = state ^ (state >> np.uint32(15))
    return (state >> np.uint32(8)).astype(np.float32) * np.float32(2**-24)


def smooth(seed: int, rows: np.ndarray, columns: np.ndarray, spacing: float) -> np.ndarray:
    """Smooth noise (H,W) of zero mean and unit standard deviation: cubic B-splines over a hashed lattice."""
    return fractal(seed, rows, columns, spacing, 1)


def fractal(seed: int, rows, columns, spacing: float, octaves: int, persistence: float = 0.5) -> np.ndarray:
    """Fractal noise (H,W) of unit standard deviation: octaves of B-spline noise, each at half the spacing of the last.

    A cubic B-spline surface is one on the halved lattice too (two-scale relation, de Boor 1978), so that octaves add up
    on lattices and only the finest is evaluated.
    """
    amplitudes = persistence ** np.arange(octaves)
    amplitudes = (2 / BSPLINE_STD * amplitudes / np.sqrt((amplitudes**2).sum())).astype(np.float32)
    at_row, row_weights = _taps(rows, spacing / 2 ** (octaves - 1))
    at_column, column_weights = _taps(columns, spacing / 2 ** (octaves - 1))
    spans = [((at_row[0], at_row[-1] + 4), (at_column[0], at_column[-1] + 4))]
    for _ in range(octaves - 1):
        spans.append(tuple((low // 2, (high - 1) // 2 + 3) for low, high in spans[-1]))
    coarse = spans[-1]
    lattice = _nodes(seed, coarse) * amplitudes[0]
    for octave, span in enumerate(spans[-2::-1], start=1):
        (coarse_row, _), (coarse_column, _) = coarse
        lattice = _halved(_halved(lattice, *span[0], coarse_row).T, *span[1], coarse_column).T
        lattice = lattice + _nodes(seed + octave, span) * amplitudes[octave]
        coarse = span
    return expand(lattice, at_row - at_row[0], row_weights, at_column - at_column[0], column_weights)


def _nodes(seed: int, span: tuple[tuple[int, int], tuple[int, int]]) -> np.ndarray:
    """Uniform in [-0.5, 0.5) on the nodes of ``span``: first and end of rows, first and end of columns."""
    return hashed(seed, np.arange(*span[0])[:, None], np.arange(*span[1])) - np.float32(0.5)


def _halved(lattice: np.ndarray, low: int, high: int, coarse: int) -> np.ndarray:
    """Coefficients ``low`` to ``high`` of the same surface on rows twice as dense; the first row here is ``coarse``."""
    at = np.arange(low, high) // 2 - coarse
    odd = (np.arange(low, high) % 2 == 1)[:, None]
    inner = lattice[at] + lattice[at + 1]
    outer = lattice[at] + np.float32(6) * lattice[at + 1] + lattice[at + 2]
    return np.where(odd, outer * np.float32(0.125), inner * np.float32(0.5))


def expand(lattice: np.ndarray, at_row, row_weights, at_column, column_weights) -> np.ndarray:
    """Evaluate a separable cubic spline with the four taps of every row and every column, always in the same order."""
    wide = sum(lattice[:, at_column + tap] * column_weights[tap] for tap in range(4))
    return sum(wide[at_row + tap] * row_weights[tap][:, None] for tap in range(4))


def resample(field: np.ndarray, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """A coarse field at fractional ``rows`` and ``columns`` of its grid, as a cubic B-spline surface; edges extend."""
    at_row, row_weights = _taps(rows, 1.0)
    at_column, column_weights = _taps(columns, 1.0)
    padded = np.pad(field, 3, mode="edge")
    limit_row, limit_column = field.shape[0] + 1, field.shape[1] + 1
    at_row, at_column = np.clip(at_row + 2, 0, limit_row), np.clip(at_column + 2, 0, limit_column)
    return expand(padded, at_row, row_weights, at_column, column_weights)


def _taps(positions: np.ndarray, spacing: float) -> tuple[np.ndarray, list[np.ndarray]]:
    scaled = np.asarray(positions, np.float64) / spacing
    first = np.floor(scaled).astype(np.int64)
    t = scaled - first
    weights = [(1 - t) ** 3, 3 * t**3 - 6 * t**2 + 4, -3 * t**3 + 3 * t**2 + 3 * t + 1, t**3]
    return first, [(weight / 6).astype(np.float32) for weight in weights]


def white(seed: int, area: Area, draw: Callable[[np.random.Generator, tuple[int, int]], np.ndarray]) -> np.ndarray:
    """White noise (...,H,W): ``draw`` fills one cell of the plane at a time from the cell's own generator."""
    bands = draw(np.random.default_rng(0), (1, 1)).shape[:-2]
    result = np.empty((*bands, area.height, area.width), np.float32)
    for row in _cells(area.row, area.height):
        for column in _cells(area.column, area.width):
            generator = np.random.default_rng([seed & 0xFFFF_FFFF, seed >> 32, row + 2**20, column + 2**20])
            cell = draw(generator, (CELL, CELL))
            source_row, target_row = _overlap(row, area.row, area.height)
            source_column, target_column = _overlap(column, area.column, area.width)
            result[..., target_row, target_column] = cell[..., source_row, source_column]
    return result


def _cells(start: int, length: int) -> Iterable[int]:
    return range(start // CELL, (start + length - 1) // CELL + 1)


def _overlap(cell: int, start: int, length: int) -> tuple[slice, slice]:
    low, high = max(cell * CELL, start), min((cell + 1) * CELL, start + length)
    return slice(low - cell * CELL, high - cell * CELL), slice(low - start, high - start)
