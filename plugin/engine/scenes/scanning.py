"""Scanning: a radar band window by window, by pixels and by means of 3 × 3, for what the sea does not explain."""

from __future__ import annotations

import math
from collections import deque
from collections.abc import Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace

import numpy as np
from rasterio.windows import Window
from scipy.ndimage import binary_dilation

from ..progress import Progress
from ..raster.grid import Grid
from ..raster.sources import Source
from .cfar import BLOCK, CENSOR_ROUNDS, LEAST_CELLS, Detection, Detector, detect
from .clutter import Clutter, false_alarm_rate, fit_logs, order, thresholds
from .land import Land

EDGE_PFA = 1e-3  # pixels this rare belong to a ship that they touch
NINE = 9  # pixels of the second scale
SIDE = 1024  # pixels of a window, whole blocks
LARGEST_CACHE = 256 * 2**20  # bytes
SAMPLES, SAMPLE_SIDE = 3, 384  # windows along each axis that tell the looks
LEAST_SAMPLE = 10_000  # pixels from which looks are told
NEPER = np.float32(math.log(10) / 10)
PIXEL = np.dtype([
    ("row", np.int32), ("column", np.int32), ("contrast", np.float32), ("power", np.float32),
    ("chance", np.float64), ("ratio", np.float32), ("ratio9", np.float32), ("looks", np.float32),
])  # fmt: skip


@dataclass(frozen=True)
class Scan:
    """``pixels`` (N,) of PIXEL: those with a ``chance`` (false-alarm rate at which they would just be found) at most
    the detector's are detections, the others may belong to one. ``tested`` pixels, and by row (H,) how many.
    """

    pixels: np.ndarray
    tested_rows: np.ndarray

    @property
    def tested(self) -> int:
        return int(self.tested_rows.sum())


@dataclass(frozen=True)
class Scales:
    """The detectors at full resolution and for means of 3 × 3; each has half of the false alarms."""

    fine: Detector
    coarse: Detector


def read_logs(source: Source, window: Window) -> tuple[np.ndarray, np.ndarray]:
    """Natural logarithms (H,W) float32 of linear power, and validity (H,W) bool. Bytes are taken for amplitudes."""
    values, valid = source.read(window)
    if source.units == "byte":
        return 2 * np.log(np.maximum(values[0], np.float32(0.5))), valid
    return np.multiply(values[0], NEPER, out=values[0]), valid


def scales(source: Source, land: Land, pfa: float, statistic: str, looks: float) -> Scales:
    """Detectors for K clutter whose speckle has ``looks``, or, for 0, what its logarithms tell."""
    side = source.grid.pixel_size_metres()[0] if source.grid.crs else 10.0
    guard = int(np.clip(160 / side, 8, 64))
    fine = Detector(pfa / 2, guard, 2 * guard, statistic)
    coarse = replace(fine, correlated=float(NINE))
    logs = [[], []]
    for window in _samples(source):
        seen, valid = read_logs(source, window)
        for found, view in zip(logs, _both(seen, valid & land.water(window), Scales(fine, coarse)), strict=True):
            found.append(_sea_logs(*view))
    orders = [fit_logs(part)[0] if part.size > LEAST_SAMPLE else None for part in map(np.concatenate, logs)]
    clutter = [Clutter(value, texture=True) if value else Clutter() for value in (looks or orders[0], orders[1])]
    return Scales(replace(fine, clutter=clutter[0]), replace(coarse, clutter=clutter[1]))


def _sea_logs(power: np.ndarray, logs: np.ndarray, valid: np.ndarray, detector: Detector) -> np.ndarray:
    """Logarithms (N,) of the contrasts of pixels that are no ship."""
    detection = detect(power, logs, valid, replace(detector, pfa=1e-5))
    kept = valid & ~binary_dilation(detection.mask, iterations=2) & spread(detection.tested, power.shape)
    return (logs - spread(np.log(detection.background), power.shape))[kept]


def scan(source: Source, land: Land, both: Scales, threads: int, progress: Progress) -> Scan:
    """All of the band; what is found does not depend on the windows, and memory is that of a few of them."""
    grid, found = source.grid, []
    tested = np.zeros(grid.height, np.int64)
    with ThreadPoolExecutor(threads, "cfar") as pool:
        waiting = deque()
        for own, window in _windows(grid, halo(both)):
            progress.report(own.row_off / grid.height, "Looking for ships")
            logs, valid = read_logs(source, window)
            valid = valid & land.water(window)
            waiting.append((own, pool.submit(_search, logs, valid, both, own, window)))
            if len(waiting) > threads:
                _take(*waiting.popleft(), found, tested)
        while waiting:
            _take(*waiting.popleft(), found, tested)
    pixels = np.concatenate(found) if found else np.empty(0, PIXEL)
    return Scan(pixels[np.lexsort((pixels["column"], pixels["row"]))], tested)


def halo(both: Scales) -> int:
    """Pixels around a window that decide about it: a background, the backgrounds of what is left out of that one, and
    a block for means of 3 × 3.
    """
    return CENSOR_ROUNDS * both.fine.reach + BLOCK


def cache_bytes(source: Source, both: Scales) -> int:
    """What GDAL's cache must hold of the band and of its water map, so that no block is decoded for every window."""
    return min(source.cache_bytes(SIDE + 2 * halo(both)) * 5 // 4, LARGEST_CACHE)


def _take(own: Window, coming: Future, found: list, tested: np.ndarray) -> None:
    pixels, counts = coming.result()
    tested[own.row_off : own.row_off + own.height] += counts
    found.append(pixels)


def _search(logs: np.ndarray, valid: np.ndarray, both: Scales, own: Window, window: Window) -> tuple:
    """Pixels of PIXEL in the window ``own``, and how many are tested in each of its rows (H,), from the logarithms and
    the water of ``window`` around it.
    """
    if not valid.any():
        return np.empty(0, PIXEL), np.zeros(own.height, np.int64)
    views = [
        (data, detect(data, logs, seen, detector), detector) for data, logs, seen, detector in _both(logs, valid, both)
    ]
    (_, fine, _), (_, coarse, _) = views
    strong = np.concatenate([fine.pixels, coarse.pixels])
    near = np.unique(np.concatenate([strong, _edge(fine, both.fine), _edge(coarse, both.coarse)]))
    rows, columns = np.divmod(near, window.width)
    top, left = own.row_off - window.row_off, own.col_off - window.col_off
    inner = (rows >= top) & (rows < top + own.height) & (columns >= left) & (columns < left + own.width)
    pixels = _table((rows[inner], columns[inner]), np.isin(near[inner], strong), *views)
    pixels["row"] += window.row_off
    pixels["column"] += window.col_off
    tested = valid if fine.tested.all() else valid & spread(fine.tested, valid.shape)
    return pixels, np.count_nonzero(tested[top : top + own.height, left : left + own.width], axis=1)


def _table(at, strong: np.ndarray, *views: tuple[np.ndarray, Detection, Detector]) -> np.ndarray:
    """The pixels at rows and columns ``at``; the chance is told of strong ones, by the scale that finds it less."""
    block = at[0] // BLOCK, at[1] // BLOCK
    pixels = np.empty(at[0].size, PIXEL)
    pixels["row"], pixels["column"], pixels["chance"] = *at, 1.0
    for (data, detection, detector), name in zip(views, ("ratio", "ratio9"), strict=True):
        contrast = data[at] / detection.background[block]
        pixels[name] = detection.ratio[block]
        if name == "ratio":
            pixels["power"], pixels["contrast"], pixels["looks"] = data[at], contrast, order(detection.u[block])
        cells = np.clip(detection.cells[block], LEAST_CELLS, detector.cells)
        chance = false_alarm_rate(contrast[strong], detection.u[block][strong], cells[strong], detector.clutter)
        pixels["chance"][strong] = np.minimum(pixels["chance"][strong], 2 * chance)
    return pixels


def _both(logs: np.ndarray, valid: np.ndarray, both: Scales) -> Iterator[tuple]:
    """Power, logarithms, validity and detector at either scale."""
    power = np.exp(logs)
    yield power, logs, valid, both.fine
    power = mean_of_nine(power)
    yield power, np.log(power), _all_nine(valid), both.coarse


def mean_of_nine(power: np.ndarray) -> np.ndarray:
    """Means over 3 × 3 pixels (H,W); the outermost repeat those beside them. What is narrower is as it was."""
    if min(power.shape) < 3:
        return power
    rows = power[:-2] + power[1:-1]
    rows += power[2:]
    means = np.empty_like(power)
    inner = means[1:-1, 1:-1]
    np.add(rows[:, :-2], rows[:, 1:-1], out=inner)
    inner += rows[:, 2:]
    inner *= np.float32(1 / NINE)
    means[[0, -1], 1:-1] = means[[1, -2], 1:-1]
    means[:, [0, -1]] = means[:, [1, -2]]
    return means


def _all_nine(valid: np.ndarray) -> np.ndarray:
    """Where all of 3 × 3 pixels (H,W) are valid, beyond the edge as at it."""
    if valid.all():
        return valid
    inner = valid.copy()
    inner[1:] &= valid[:-1]
    inner[:-1] &= valid[1:]
    both = inner.copy()
    both[:, 1:] &= inner[:, :-1]
    both[:, :-1] &= inner[:, 1:]
    both[[0, -1], 1:-1] &= both[[1, -2], 1:-1]
    both[:, [0, -1]] &= both[:, [1, -2]]
    return both


def spread(blocks: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Blocks (h,w) to their pixels (H,W)."""
    return blocks.repeat(BLOCK, 0).repeat(BLOCK, 1)[: shape[0], : shape[1]]


def _edge(detection: Detection, detector: Detector) -> np.ndarray:
    """Pixels (N,) of the flat image as rare as EDGE_PFA."""
    table = thresholds(EDGE_PFA, detector.clutter, detector.span)
    return detection.above(np.where(detection.tested, table(detection.u, detection.cells), np.inf))


def _windows(grid: Grid, halo: int) -> Iterator[tuple[Window, Window]]:
    """Windows that share out the grid, from the left to the right and then further down, each with ``halo`` around."""
    for top in range(0, grid.height, SIDE):
        for left in range(0, grid.width, SIDE):
            bottom, right = min(top + SIDE, grid.height), min(left + SIDE, grid.width)
            y0, y1 = max(top - halo, 0), min(bottom + halo, grid.height)
            x0, x1 = max(left - halo, 0), min(right + halo, grid.width)
            yield Window(left, top, right - left, bottom - top), Window(x0, y0, x1 - x0, y1 - y0)


def _samples(source: Source) -> Iterator[Window]:
    """Windows spread over the scene."""
    sides = [min(side, SAMPLE_SIDE) for side in (source.grid.height, source.grid.width)]
    spans = ((source.grid.height, sides[0]), (source.grid.width, sides[1]))
    tops, lefts = (np.unique(np.linspace(0, full - side, SAMPLES).astype(int)) for full, side in spans)
    for top in tops:
        for left in lefts:
            yield Window(int(left), int(top), sides[1], sides[0])
