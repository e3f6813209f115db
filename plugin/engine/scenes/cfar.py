"""Constant false-alarm rate detection: a pixel against the clutter around it, cell-averaging or greatest-of.

Backgrounds are kept by blocks of BLOCK² pixels: a block's pixels share one frame of blocks around a guard, cut into
four equal parts as the vanes of a pinwheel are. The frame never touches the block, so the statistics are those of a
window that moves with the pixel, at little of its cost.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from functools import reduce

import numpy as np

from .clutter import PARTS, Clutter, thresholds

BLOCK = 8
LEAST_CELLS = 64.0  # independent background cells below which nothing is said of a pixel
CENSOR_PFA = 1e-5  # what this rare leaves the background; what is commoner belongs to it
CENSOR_ROUNDS = 2


@dataclass(frozen=True)
class Detector:
    """``guard`` and ``background`` are half widths in pixels, rounded up to blocks; ``statistic`` is "ca" or "go".

    ``correlated``: how many neighbouring pixels count as one independent cell, such as 9 after a mean of 3 × 3.
    """

    pfa: float = 1e-6
    guard: int = 16
    background: int = 32
    statistic: str = "ca"
    clutter: Clutter = field(default_factory=Clutter)
    correlated: float = 1.0

    @property
    def vane(self) -> tuple[int, int]:
        """Blocks of the guard and of the background on each side."""
        guard = math.ceil(self.guard / BLOCK)
        return guard, max(math.ceil(self.background / BLOCK), guard + 1)

    @property
    def reach(self) -> int:
        """Rows or columns of pixels beyond a block that its background covers."""
        return self.vane[1] * BLOCK

    @property
    def cells(self) -> float:
        """Independent cells of a whole background."""
        guard, outer = self.vane
        return ((2 * outer + 1) ** 2 - (2 * guard + 1) ** 2) * BLOCK**2 / self.correlated

    @property
    def span(self) -> tuple[float, float]:
        """Least and most independent cells."""
        return LEAST_CELLS, max(self.cells, 2 * LEAST_CELLS)


@dataclass(frozen=True)
class Detection:
    """``pixels`` (N,) of the flat image; by block (h,w): ``background`` mean power, ``u`` (see clutter), ``cells``,
    independent ones of the background, and ``ratio``, the threshold over the mean: infinite where nothing is tested.
    """

    pixels: np.ndarray
    background: np.ndarray
    u: np.ndarray
    cells: np.ndarray
    ratio: np.ndarray
    blocks: Blocks

    @property
    def tested(self) -> np.ndarray:
        return np.isfinite(self.ratio)

    @property
    def mask(self) -> np.ndarray:
        """The pixels as (H,W) bool."""
        mask = np.zeros(self.blocks.shape, bool)
        mask.flat[self.pixels] = True
        return mask

    def above(self, ratio: np.ndarray) -> np.ndarray:
        """Valid pixels (N,) of the flat image above ``ratio`` (h,w) times the background."""
        return self.blocks.above(self.background * ratio)


class Blocks:
    """Power (H,W) float32 by blocks of BLOCK²: ``sums`` (3,h,w) of valid pixels, their power and its logarithms.

    A block's brightest pixel tells whether any is above a level, so that few blocks are looked at.
    """

    def __init__(self, power: np.ndarray, logs: np.ndarray, valid: np.ndarray) -> None:
        self.shape = power.shape
        if not valid.all():
            power, logs = np.where(valid, power, np.float32(0)), np.where(valid, logs, np.float32(0))
        self._power = padded(power)
        self._peaks = by_block(self._power, np.maximum)
        parts = (padded(valid.view(np.uint8)), self._power, padded(logs))
        self.sums = np.stack([by_block(part, np.add) for part in parts]).astype(float)

    def above(self, level: np.ndarray) -> np.ndarray:
        """Valid pixels (N,) of the flat image above the positive ``level`` (h,w) of their block."""
        at = np.nonzero(self._peaks > level)
        power = self._power.reshape(len(level), BLOCK, -1, BLOCK)[at[0], :, at[1]]
        block, row, column = np.nonzero(power > level[at][:, None, None])
        return (at[0][block] * BLOCK + row) * self.shape[1] + at[1][block] * BLOCK + column

    def leave_out(self, pixels: np.ndarray, logs: np.ndarray) -> None:
        """Take pixels (N, of the flat image) out of the sums."""
        row, column = np.divmod(pixels, self.shape[1])
        at = row // BLOCK, column // BLOCK
        for part, values in zip(self.sums, (1.0, self._power[row, column], logs.ravel()[pixels]), strict=True):
            np.subtract.at(part, at, values)


def detect(power: np.ndarray, logs: np.ndarray, valid: np.ndarray, detector: Detector) -> Detection:
    """Detect in ``power`` (H,W) float32, with its natural logarithms; what is not ``valid`` is neither tested nor
    background. Rows and columns are cut into blocks from the first on.

    Pixels that stand out of the clutter leave the background, and all are tested once more, so that ships in a convoy
    do not hide each other.
    """
    blocks = Blocks(power, logs, valid)
    censored = np.zeros(0, np.intp)
    for _ in range(CENSOR_ROUNDS):
        mean, u, cells, ratio, censor = _levels(blocks.sums, detector)
        pixels = blocks.above(mean * ratio)
        outliers = pixels if censor is ratio else blocks.above(mean * censor)
        fresh = np.setdiff1d(outliers, censored, assume_unique=True)
        if not fresh.size:
            break
        censored = np.concatenate([censored, fresh])
        blocks.leave_out(fresh, logs)
    return Detection(pixels, mean, u, cells, ratio, blocks)


def padded(values: np.ndarray) -> np.ndarray:
    """Values (H,W) with zeros up to whole blocks."""
    padding = [(0, -side % BLOCK) for side in values.shape]
    return np.pad(values, padding) if any(after for _, after in padding) else values


def by_block(values: np.ndarray, combine: np.ufunc) -> np.ndarray:
    """Sums or maxima (h,w) over blocks of BLOCK² of whole blocks (H,W)."""
    rows = combine.reduce(values.reshape(-1, BLOCK, values.shape[1]), axis=1, dtype=values.dtype)
    return reduce(combine, (rows[:, start::BLOCK] for start in range(BLOCK)))


def _levels(sums: np.ndarray, detector: Detector) -> tuple[np.ndarray, ...]:
    """By block (h,w): the background's mean, U, its cells, the threshold over the mean, and that of CENSOR_PFA."""
    greatest = detector.statistic == "go"
    parts = _frames(sums, *detector.vane, vanes=greatest)
    count, power, logs = parts.sum(0) if greatest else parts[0]
    cells = count / detector.correlated
    tested = cells >= LEAST_CELLS
    count, mean = np.maximum(count, 1), np.where(tested, power, 1) / np.where(tested, count, 1)
    mean = np.maximum(mean, 1e-30)
    unbiased = cells / np.maximum(cells - 1, 1)
    u = np.maximum((np.log(mean) - np.where(tested, logs, 0) / count) * unbiased, 1e-6)
    if greatest:
        filled = parts[:, 0] >= LEAST_CELLS * detector.correlated / PARTS
        means = np.where(filled, parts[:, 1] / np.maximum(parts[:, 0], 1), 0).max(0)
        mean = np.where(means > 0, means, mean)
    cells = np.clip(cells, *detector.span)
    ratio, censor = (
        np.where(tested, thresholds(pfa, detector.clutter, detector.span, greatest)(u, cells), np.inf) if pfa else None
        for pfa in (detector.pfa, CENSOR_PFA if detector.pfa > CENSOR_PFA else None)
    )
    return mean, u, cells, ratio, ratio if censor is None else censor


def _frames(sums: np.ndarray, guard: int, outer: int, vanes: bool) -> np.ndarray:
    """Sums (P,Q,h,w) over the frame around each block, or its four vanes, from sums by block (Q,h,w)."""
    height, width = sums.shape[1:]
    padded = np.pad(sums, ((0, 0), (outer + 1, outer), (outer + 1, outer)))
    integral = padded.cumsum(1).cumsum(2)

    def rectangle(top: int, bottom: int, left: int, right: int) -> np.ndarray:
        """Blocks from ``top`` to ``bottom`` and ``left`` to ``right`` of each block, both ends included."""
        rows = [slice(outer + shift, outer + shift + height) for shift in (top, bottom + 1)]
        columns = [slice(outer + shift, outer + shift + width) for shift in (left, right + 1)]
        corner = [[integral[:, row, column] for column in columns] for row in rows]
        return corner[1][1] - corner[0][1] - corner[1][0] + corner[0][0]

    if not vanes:
        return (rectangle(-outer, outer, -outer, outer) - rectangle(-guard, guard, -guard, guard))[None]
    return np.stack([
        rectangle(-outer, -guard - 1, -outer, guard),
        rectangle(-outer, guard, guard + 1, outer),
        rectangle(guard + 1, outer, -guard, outer),
        rectangle(-guard, outer, -outer, -guard - 1),
    ])  # fmt: skip
