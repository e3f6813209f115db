"""Speckle filters on linear power, never on dB: boxcar, Lee, refined Lee and gamma-MAP, blind to invalid pixels."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import numpy as np
from scipy import ndimage, optimize, special

from ...contract.errors import InputError
from .refined_lee import filter_blocks

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
    """Lee (1981): as Lee, with the statistics of the half window that lies along the edge."""
    return filter_blocks(power, valid, partial(_weigh, looks=looks))


FILTERS: dict[str, Callable[[np.ndarray, np.ndarray, float, int], np.ndarray]] = {
    "boxcar": boxcar, "lee": lee, "refined_lee": refined_lee, "gamma_map": gamma_map,
}  # fmt: skip
