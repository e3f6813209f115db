"""Speckle filters on linear power, never on dB: boxcar, Lee, refined Lee and gamma-MAP, blind to invalid pixels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy import ndimage, optimize, special

from ...contract.errors import InputError

REACH = 3  # pixels on each side of a refined Lee window, which is 7 x 7
HALF = 28  # pixels of a half window, its middle line included
BLOCK = 192  # pixels a side that refined Lee works on at once: its sums stay in the processor's cache
LOOKS_CELL = 9  # pixels a side of the cells whose variation tells the looks
LEAST_CELLS = 20


def filter_speckle(
    power: np.ndarray, valid: np.ndarray, method: str, looks: float | None = None, size: int = 7
) -> np.ndarray:
    """Bands (C, H, W) of linear power filtered one by one; zero where ``valid`` (H, W) is False.

    ``looks`` None estimates them in each band; ``size`` is the odd side of the window (refined Lee has its own 7).
    """
    if method not in FILTERS:
        raise InputError(f"Unknown speckle filter '{method}'. Known: {', '.join(FILTERS)}.")
    if size < 3 or size % 2 == 0:
        raise InputError(f"Expected an odd filter window of at least 3 pixels, got {size}.")
    if looks is not None and not looks > 0:
        raise InputError(f"Expected a positive number of looks, got {looks}. Leave it out to have it estimated.")
    clean = np.where(valid, power, 0).astype(np.float32, copy=False)
    needs_looks = method != "boxcar" and looks is None
    bands = [
        FILTERS[method](band, valid, estimate_looks(band, valid) if needs_looks else looks, size) for band in clean
    ]
    return np.where(valid, np.stack(bands), np.float32(0))


def estimate_looks(power: np.ndarray, valid: np.ndarray) -> float:
    """Equivalent number of looks of power (H, W): the commonest local one, which even ground shows.

    Over even ground var(ln z) = trigamma(L) (Oliver and Quegan 2004, 4.4). Its mode over small cells is taken
    (Foucher et al. 2000), and the trigamma function inverted. InputError where there is too little to tell.
    """
    rows, columns = (side // LOOKS_CELL for side in power.shape)
    cut = np.s_[: rows * LOOKS_CELL, : columns * LOOKS_CELL]
    usable = (valid & (power > 0))[cut]
    logs = np.log(np.where(usable, power[cut], 1))
    logs, usable = (
        part.reshape(rows, LOOKS_CELL, columns, LOOKS_CELL).swapaxes(1, 2).reshape(rows * columns, LOOKS_CELL**2)
        for part in (logs, usable)
    )
    spread = logs[usable.all(axis=1)].var(axis=1, ddof=1, dtype=np.float64)
    spread = spread[spread > 0]
    if len(spread) < LEAST_CELLS:
        raise InputError("The number of looks cannot be told from so few pixels. Give it, or choose a larger area.")
    commonest = _mode(spread)
    return float(np.exp(optimize.brentq(lambda x: special.polygamma(1, np.exp(x)) - commonest, -9, 12)))


def _mode(values: np.ndarray) -> float:
    """Half-sample mode (Bickel 2002): the densest half, again and again."""
    values = np.sort(values)
    while len(values) > 2 * LEAST_CELLS:
        half = (len(values) + 1) // 2
        start = np.argmin(values[half - 1 :] - values[: len(values) - half + 1])
        values = values[start : start + half]
    return float(values.mean())


def boxcar(power: np.ndarray, valid: np.ndarray, looks: float, size: int) -> np.ndarray:
    """Mean (H, W) of the valid pixels in a square window."""
    return _local(power, valid, size)[0]


def lee(power: np.ndarray, valid: np.ndarray, looks: float, size: int) -> np.ndarray:
    """Lee (1980), for multiplicative noise: ``z̄ + b (z - z̄)``, see ``_weigh``."""
    return _weigh(power, *_local(power, valid, size), looks)


def gamma_map(power: np.ndarray, valid: np.ndarray, looks: float, size: int) -> np.ndarray:
    """Lopes et al. (1990): the most probable backscatter if it is gamma distributed; points stay, even ground is z̄."""
    mean, variance = _local(power, valid, size)
    noise = np.float32(1 / looks)
    variation = variance / np.maximum(np.square(mean), np.float32(1e-30))
    alpha = (1 + noise) / np.maximum(variation - noise, np.float32(1e-12))
    linear = (alpha - looks - 1) * mean
    root = np.sqrt(np.square(linear) + 4 * alpha * np.float32(looks) * power * mean)
    estimate = (linear + root) / (2 * alpha)
    return np.where(variation <= noise, mean, np.where(variation >= 2 * noise, power, estimate))


def _local(power: np.ndarray, valid: np.ndarray, size: int) -> tuple[np.ndarray, np.ndarray]:
    """Mean and variance (H, W) of the valid pixels in a square window; the image is mirrored at its border."""
    mean = ndimage.uniform_filter(power, size)
    square = ndimage.uniform_filter(np.square(power), size)
    if not valid.all():
        share = np.maximum(ndimage.uniform_filter(valid.astype(np.float32), size), np.float32(0.5 / size**2))
        mean /= share
        square /= share
    square -= np.square(mean)
    return mean, np.maximum(square, 0, out=square)


def _weigh(power: np.ndarray, mean: np.ndarray, variance: np.ndarray, looks: float) -> np.ndarray:
    """Least mean square error (Lee 1980): ``b = var(x) / var(z)``, ``var(x) = (var(z) - z̄² / L) / (1 + 1 / L)``."""
    noise = np.float32(1 / looks)
    signal = np.square(mean)
    signal *= -noise
    signal += variance
    np.maximum(signal, 0, out=signal)
    signal /= np.maximum(variance, np.float32(1e-30)) * (1 + noise)
    signal *= power - mean
    signal += mean
    return signal


def refined_lee(power: np.ndarray, valid: np.ndarray, looks: float, size: int) -> np.ndarray:
    """Lee (1981): statistics from the half of the 7 x 7 window that lies along the edge, on the pixel's own side."""
    height, width = power.shape
    padded = np.pad(power, REACH, "symmetric")
    seen = None if valid.all() else np.pad(valid, REACH, "symmetric")
    result = np.empty_like(power)
    for top in range(0, height, BLOCK):
        for left in range(0, width, BLOCK):
            part = np.s_[top : min(top + BLOCK, height), left : min(left + BLOCK, width)]
            wide = np.s_[top : part[0].stop + 2 * REACH, left : part[1].stop + 2 * REACH]
            block_seen = None if seen is None or seen[wide].all() else seen[wide]
            result[part] = _weigh(power[part], *_directional(padded[wide], block_seen), looks)
    return result


def _directional(power: np.ndarray, seen: np.ndarray | None) -> tuple[np.ndarray, np.ndarray]:
    """Mean and variance in each pixel's half window, for a block with REACH pixels more on each side.

    Blocks are handled as one long row (Q, N), in which a neighbour is a fixed step away: long sums are fast.
    """
    layers = [power, np.square(power)] + ([] if seen is None else [seen.astype(np.float32)])
    row = _Row(np.stack(layers).reshape(len(layers), -1), power.shape[1])
    sums = _chosen(_edges(row), _halves(row))
    count = np.float32(HALF) if seen is None else np.maximum(sums[2], np.float32(1))
    mean = sums[0] / count
    variance = sums[1] / count
    variance -= np.square(mean)
    square = [np.pad(part, (0, 2 * REACH)).reshape(-1, row.width)[:, : -2 * REACH] for part in (mean, variance)]
    return square[0], np.maximum(square[1], 0)


@dataclass(frozen=True)
class _Row:
    """Images (Q, N) unrolled into rows, of blocks ``width`` pixels wide."""

    values: np.ndarray
    width: int

    def __getitem__(self, at: tuple[int, int]) -> _Row:
        """The image that begins ``at`` (rows, columns) further on."""
        return _Row(self.values[..., at[0] * self.width + at[1] :], self.width)

    def sum(self, *others: _Row) -> _Row:
        """Sum as far as all of them reach."""
        parts = [part.values for part in (self, *others)]
        length = min(part.shape[-1] for part in parts)
        total = parts[0][..., :length] + parts[1][..., :length]
        for part in parts[2:]:
            total += part[..., :length]
        return _Row(total, self.width)

    def runs(self, rows: int, columns: int) -> tuple[_Row, _Row, _Row]:
        """Sums of two, four and seven pixels, each (rows, columns) further on."""
        two = self.sum(self[rows, columns])
        four = two.sum(two[2 * rows, 2 * columns])
        return two, four, four.sum(two[4 * rows, 4 * columns], self[6 * rows, 6 * columns])


def _halves(image: _Row) -> list[tuple[np.ndarray, np.ndarray]]:
    """Sums (Q, N) over the halves left and right, top and bottom, and the triangles in opposite corners: top right
    and bottom left, top left and bottom right. Triangles are put together from smaller ones.
    """
    pair, four, seven = image.runs(0, 1)
    three = pair.sum(image[0, 2])
    square, band = pair.sum(pair[1, 0]), four.sum(four[1, 0], four[2, 0])
    side = four.runs(1, 0)[2]
    _, slab, window = seven.runs(1, 0)
    two = image.sum(pair[1, 0])
    bottom_left = two.sum(square[2, 0], two[2, 2], band[4, 0], two[4, 4], three[6, 4])
    two = pair.sum(image[1, 0])
    top_left = band.sum(three[0, 4], two[1, 4], square[3, 0], two[3, 2], two[5, 0])
    rising, falling = image.runs(1, -1)[2][0, 2 * REACH], image.runs(1, 1)[2]
    parts = (side, side[0, REACH], slab, slab[REACH, 0], bottom_left, top_left, window.sum(falling), window.sum(rising))
    length = min(part.values.shape[-1] for part in parts)
    left, right, top, bottom, bottom_left, top_left, *rest = (part.values[:, :length] for part in parts)
    return [
        (left, right), (top, bottom), (rest[0] - bottom_left, bottom_left), (top_left, rest[1] - top_left),
    ]  # fmt: skip


def _edges(image: _Row) -> list[tuple[np.ndarray, np.ndarray]]:
    """For each pair of halves the gradient across it (N,) and whether the second half's 3 x 3 mean, two pixels off,
    is closer to the middle one than the first half's.
    """
    rows = image.sum(image[0, 1], image[0, 2])
    means = rows.sum(rows[1, 0], rows[2, 0])
    values = means.values[0] if len(means.values) == 2 else means.values[0] / np.maximum(means.values[2], 1)
    length = len(values) - 4 * image.width - 4
    at = [[_Row(values, image.width)[2 * r, 2 * c].values[:length] for c in range(3)] for r in range(3)]
    pairs = ((at[1][0], at[1][2]), (at[0][1], at[2][1]), (at[0][2], at[2][0]), (at[0][0], at[2][2]))
    across, down, rise, fall = differences = [one - other for one, other in pairs]
    gradients = (across + fall - rise, down + fall + rise, down - across + rise, down + across + fall)
    middle = at[1][1] + at[1][1]
    return [
        (np.abs(gradient), difference * (one + other - middle) > 0)
        for gradient, difference, (one, other) in zip(gradients, differences, pairs, strict=True)
    ]


def _chosen(edges, halves) -> np.ndarray:
    """Sums (Q, N) of the half on the pixel's own side of its strongest edge."""
    (strongest, closer), (first, second) = edges[0], halves[0]
    sums = _pick(closer, second, first)
    for (gradient, closer), (first, second) in zip(edges[1:], halves[1:], strict=True):
        sums = _pick(gradient > strongest, _pick(closer, second, first), sums)
        strongest = np.maximum(strongest, gradient)
    return sums


def _pick(where: np.ndarray, yes: np.ndarray, no: np.ndarray) -> np.ndarray:
    """``np.where`` of float32 by their bits: speckle makes ``where`` random, which branches are slow at."""
    bits = np.negative(where.astype(np.uint32))
    chosen = yes.view(np.uint32) ^ no.view(np.uint32)
    chosen &= bits
    chosen ^= no.view(np.uint32)
    return chosen.view(np.float32)


FILTERS: dict[str, Callable[[np.ndarray, np.ndarray, float, int], np.ndarray]] = {
    "boxcar": boxcar, "lee": lee, "refined_lee": refined_lee, "gamma_map": gamma_map,
}  # fmt: skip
