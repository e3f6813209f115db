"""Refined Lee (1981): statistics from the half of the 7 x 7 window that lies along the edge, on the pixel's own side.

Blocks are unrolled into one long row, in which a neighbour is a fixed step away; all sums of a block are planned once
as additions of two views of a work space that stays in the processor's cache.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

REACH = 3  # pixels on each side of the window
HALF = 28  # pixels of a half window, its middle line included
BLOCK = 160  # pixels a side that are worked on at once

Weigh = Callable[[np.ndarray, np.ndarray, np.ndarray], np.ndarray]


def filter_blocks(power: np.ndarray, valid: np.ndarray, weigh: Weigh) -> np.ndarray:
    """``weigh(power, mean, variance)`` (H, W) with the statistics of each pixel's half window, block by block."""
    height, width = power.shape
    padded = np.pad(power, REACH, "symmetric")
    seen = None if valid.all() else np.pad(valid, REACH, "symmetric").astype(np.float32)
    result = np.empty_like(power)
    plans: dict[tuple[int, int], _Plan] = {}
    for top in range(0, height, BLOCK):
        for left in range(0, width, BLOCK):
            part = np.s_[top : min(top + BLOCK, height), left : min(left + BLOCK, width)]
            wide = np.s_[top : part[0].stop + 2 * REACH, left : part[1].stop + 2 * REACH]
            block = padded[wide]
            mask = None if seen is None or seen[wide].all() else seen[wide]
            plan = plans[block.shape] = plans.get(block.shape) or _Plan(*block.shape)
            result[part] = weigh(power[part], *plan.statistics(block, mask))
    return result


class _Plan:
    """The work space of blocks (H, W), their halo included, unrolled (N,): sums of one image at a time."""

    def __init__(self, height: int, width: int) -> None:
        self._shape, self._width = (height, width), width
        self._length = height * width
        self._valid_length = self._length - 2 * REACH * (width + 1)
        self._steps: list[tuple[np.ufunc, np.ndarray, np.ndarray, np.ndarray]] = []
        self._image = np.empty(self._length, np.float32)
        self._blocks = self._plan_blocks()
        self._block_steps, self._steps = self._steps, []
        self._halves = np.zeros((6, self._length), np.float32)
        self._plan_halves()
        n = self._length
        # Where each half begins in ``_halves``, as ``_choice`` counts them.
        self._first = np.array([0, REACH, n, n + REACH * width, 2 * n, 3 * n, 4 * n, 5 * n], np.intp)
        self._places = np.arange(self._valid_length, dtype=np.intp)

    def statistics(self, power: np.ndarray, seen: np.ndarray | None) -> tuple[np.ndarray, np.ndarray]:
        """Mean and variance (H, W) without the halo, in each pixel's half window."""
        height, width = self._shape
        share = 1 if seen is None else np.maximum(self._sums(self._block_steps, self._blocks, seen), 1)
        means = self._sums(self._block_steps, self._blocks, power)
        means /= share
        index = self._first.take(self._choice(means))
        index += self._places
        halves = self._halves.reshape(-1)
        count = np.float32(HALF)
        if seen is not None:
            count = np.maximum(self._sums(self._steps, halves, seen).take(index, mode="clip"), np.float32(1))
        mean = self._sums(self._steps, halves, power).take(index, mode="clip")
        mean /= count
        variance = self._sums(self._steps, halves, np.square(power)).take(index, mode="clip")
        variance /= count
        variance -= np.square(mean)
        np.maximum(variance, 0, out=variance)
        return tuple(self._square(values)[: height - 2 * REACH, : width - 2 * REACH] for values in (mean, variance))

    def _sums(self, steps: list, sums: np.ndarray, image: np.ndarray) -> np.ndarray:
        """Carry out ``steps`` on an image (H, W); they fill ``sums``."""
        self._image.reshape(self._shape)[:] = image
        for operation, one, other, out in steps:
            operation(one, other, out=out)
        return sums

    def _square(self, row: np.ndarray) -> np.ndarray:
        """A row (N,) rolled up again; what the row lacks at its end is halo."""
        whole = np.empty((self._shape[0] - 2 * REACH) * self._width, row.dtype)
        whole[: len(row)] = row
        return whole.reshape(-1, self._width)

    def _choice(self, means: np.ndarray) -> np.ndarray:
        """Which half (N,) each pixel takes: the pair across the strongest gradient of the nine 3 x 3 means, twice its
        number, and one more for the second half, if its mean is closer to the middle one.
        """
        width = self._width
        at = [[means[2 * (r * width + c) :][: self._valid_length] for c in range(3)] for r in range(3)]
        pairs = ((at[1][0], at[1][2]), (at[0][1], at[2][1]), (at[0][2], at[2][0]), (at[0][0], at[2][2]))
        across, down, rise, fall = differences = [one - other for one, other in pairs]
        gradients = (across + fall, down + fall, down - across, down + across)
        last = ((np.subtract, rise), (np.add, rise), (np.add, rise), (np.add, fall))
        middle = at[1][1] + at[1][1]
        strongest, choice = np.zeros_like(middle), np.zeros(len(middle), np.uint8)
        for number, (gradient, (operation, diagonal)) in enumerate(zip(gradients, last, strict=True)):
            operation(gradient, diagonal, out=gradient)
            np.abs(gradient, out=gradient)
            closer = np.add(*pairs[number])
            closer -= middle
            closer *= differences[number]
            code = (closer > 0).view(np.uint8) + np.uint8(2 * number)
            code ^= choice
            code &= np.negative((gradient > strongest).view(np.uint8))  # by bits: branches are slow at random
            choice ^= code
            np.maximum(strongest, gradient, out=strongest)
        return choice

    def _plan_blocks(self) -> np.ndarray:
        """Sums over 3 x 3 pixels."""
        rows = self._total(None, self._image, (self._image, 0, 1), (self._image, 0, 2))
        return self._total(None, rows, (rows, 1, 0), (rows, 2, 0))

    def _plan_halves(self) -> None:
        """Halves left and right share one image, as do top and bottom; triangles are put together from smaller ones,
        and the triangle opposite is the window and its diagonal without them.
        """
        image, (side, slab, top_right, bottom_left, top_left, bottom_right) = self._image, self._halves
        pair, four, seven = self._runs(image, 0, 1)
        three, square = self._sum(pair, (image, 0, 2)), self._sum(pair, (pair, 1, 0))
        band = self._total(None, four, (four, 1, 0), (four, 2, 0))
        self._runs(four, 1, 0, seven=side)
        window = self._runs(seven, 1, 0, four=slab)[2]
        two = self._sum(image, (pair, 1, 0))
        self._total(bottom_left, two, (square, 2, 0), (two, 2, 2), (band, 4, 0), (two, 4, 4), (three, 6, 4))
        two = self._sum(pair, (image, 1, 0), two)
        self._total(top_left, band, (three, 0, 4), (two, 1, 4), (square, 3, 0), (two, 3, 2), (two, 5, 0))
        falling, rising = self._runs(image, 1, 1)[2], self._runs(image[2 * REACH :], 1, -1)[2]
        for diagonal, triangle, opposite in ((falling, bottom_left, top_right), (rising, top_left, bottom_right)):
            total = self._sum(window, (diagonal, 0, 0), diagonal)
            self._sum(total, (triangle, 0, 0), opposite, np.subtract)

    def _runs(self, image: np.ndarray, rows: int, columns: int, four=None, seven=None) -> tuple[np.ndarray, ...]:
        """Plan sums of two, four and seven pixels, each (rows, columns) further on."""
        two = self._sum(image, (image, rows, columns))
        four = self._sum(two, (two, 2 * rows, 2 * columns), four)
        seven = self._total(seven, four, (two, 4 * rows, 4 * columns), (image, 6 * rows, 6 * columns))
        return two, four, seven

    def _total(self, out: np.ndarray | None, first: np.ndarray, *others: tuple[np.ndarray, int, int]) -> np.ndarray:
        """Plan the sum of several images."""
        total = self._sum(first, others[0], out)
        for other in others[1:]:
            total = self._sum(total, other, total)
        return total

    def _sum(self, one: np.ndarray, other: tuple[np.ndarray, int, int], out=None, operation=np.add) -> np.ndarray:
        """Plan ``one`` and the image ``other`` (rows, columns) further on, as far as both reach; into ``out``, else
        into new space.
        """
        image, rows, columns = other
        step = rows * self._width + columns
        length = min(len(one), len(image) - step, self._length if out is None else len(out))
        out = np.empty(length, np.float32) if out is None else out[:length]
        self._steps.append((operation, one[:length], image[step : step + length], out))
        return out
