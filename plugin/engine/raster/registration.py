"""Registration: by how many pixels radar content lies beside optical content, and how sure that is.

Edges are compared, not brightness: channels of oriented gradients (Ye et al. 2019, CFOG) that ignore which side is
brighter, correlated block by block where both sensors see the ground (Padfield 2012).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import fft, ndimage

ORIENTATIONS = 6
EDGE_SCALE = 1.5  # pixels, standard deviation of the smoothing that gradients are taken from
SPREAD = 1.0  # pixels by which the channels are smoothed
REACH = 8  # pixels, the largest offset looked for
LEAST_SEEN = 0.2  # share of a block that both sensors must see
LEAST_BLOCKS = 4
RESAMPLES = 60
AGREE = 0.5  # pixels within which resampled blocks must find the same offset
SURE = 0.9
WORTHWHILE = 0.5  # pixels; smaller offsets are within what the sensors' own geometry differs by


@dataclass(frozen=True)
class Offset:
    """Radar content lies ``dx`` pixels right of and ``dy`` below optical content; ``confidence`` is 0-1."""

    dx: float
    dy: float
    confidence: float
    blocks: int

    @property
    def correct(self) -> bool:
        """Whether moving the radar image by the offset is right: it is sure and more than the sensors differ by."""
        return self.confidence >= SURE and float(np.hypot(self.dx, self.dy)) >= WORTHWHILE


def block_surface(
    optical: np.ndarray, optical_valid: np.ndarray, sar: np.ndarray, sar_valid: np.ndarray
) -> np.ndarray | None:
    """Correlation (2·REACH+1, 2·REACH+1) of edges for each offset (dy, dx), None where too little is seen by both.

    ``optical`` (C, H, W) in any linear units, ``sar`` (C, H, W) in linear power; validity (H, W).
    """
    inner = [ndimage.binary_erosion(valid, iterations=4) for valid in (optical_valid, sar_valid)]
    if min(inner[0].mean(), (inner[0] & inner[1]).mean()) < LEAST_SEEN:
        return None
    first = _edges(optical, optical_valid, inner[0])
    second = _edges(sar, sar_valid, inner[1], ratio=True)
    return _correlation(first, inner[0], second, inner[1])


def find_offset(surfaces: list[np.ndarray]) -> Offset:
    """The offset that the blocks' surfaces agree on.

    Confidence is the share of bootstrap resamples of the blocks that find it within AGREE pixels, times how far the
    peak stands out of the surface; 0 with fewer than LEAST_BLOCKS blocks.
    """
    if not surfaces:
        return Offset(0.0, 0.0, 0.0, 0)
    stack = np.stack(surfaces)
    mean = stack.mean(axis=0)
    dy, dx = _peak(mean)
    if len(stack) < LEAST_BLOCKS:
        return Offset(dx, dy, 0.0, len(stack))
    generator = np.random.default_rng(0)
    draws = generator.integers(0, len(stack), (RESAMPLES, len(stack)))
    found = np.array([_peak(stack[draw].mean(axis=0)) for draw in draws])
    agreeing = float((np.hypot(*(found - (dy, dx)).T) <= AGREE).mean())
    return Offset(dx, dy, agreeing * _prominence(mean, dy, dx), len(stack))


def _edges(image: np.ndarray, valid: np.ndarray, inner: np.ndarray, ratio: bool = False) -> np.ndarray:
    """Oriented gradient channels (K, H, W), unit length in each pixel, zero mean over ``inner`` and zero outside.

    Gradients of the logarithm are ratios, which speckle disturbs alike in the dark and in the light.
    """
    angles = np.pi * np.arange(ORIENTATIONS) / ORIENTATIONS
    cosine, sine = (f(angles)[:, None, None].astype(np.float32) for f in (np.cos, np.sin))
    share = np.maximum(ndimage.gaussian_filter(valid.astype(np.float32), EDGE_SCALE), np.float32(1e-3))
    channels = np.zeros((ORIENTATIONS, *valid.shape), np.float32)
    for band in image:
        smooth = ndimage.gaussian_filter(np.where(valid, band, np.float32(0)), EDGE_SCALE) / share
        smooth = np.log(np.maximum(smooth, np.float32(1e-6))) if ratio else smooth
        down, right = np.gradient(smooth)
        scale = np.sqrt(np.mean(np.square(down[inner]) + np.square(right[inner]))) + np.float32(1e-12)
        channels += np.abs(cosine * right + sine * down) / scale
    channels = ndimage.gaussian_filter(channels, (0, SPREAD, SPREAD))
    channels /= np.sqrt(np.square(channels).sum(axis=0)) + np.float32(0.5)
    channels -= channels[:, inner].mean(axis=1)[:, None, None]
    return np.where(inner, channels, np.float32(0))


def _correlation(first: np.ndarray, seen_first: np.ndarray, second: np.ndarray, seen_second: np.ndarray) -> np.ndarray:
    """Normalised cross-correlation over the pixels that both see, for offsets up to REACH (Padfield 2012)."""
    shape = [fft.next_fast_len(side + REACH, real=True) for side in first.shape[1:]]

    def spectrum(image: np.ndarray) -> np.ndarray:
        return fft.rfft2(image.astype(np.float32), shape)

    def surface(product: np.ndarray) -> np.ndarray:
        full = fft.irfft2(product, shape)
        index = np.arange(-REACH, REACH + 1)
        return full[np.ix_(index, index)]

    product = (np.conj(spectrum(first)) * spectrum(second)).sum(axis=0)
    energy_first = surface(np.conj(spectrum(np.square(first).sum(axis=0))) * spectrum(seen_second))
    energy_second = surface(np.conj(spectrum(seen_first)) * spectrum(np.square(second).sum(axis=0)))
    return surface(product) / np.sqrt(np.maximum(energy_first * energy_second, np.float32(1e-12)))


def _peak(surface: np.ndarray) -> tuple[float, float]:
    """(dy, dx) of the highest point, by a paraboloid through it and its neighbours."""
    row, column = np.unravel_index(surface.argmax(), surface.shape)
    if not (0 < row < 2 * REACH and 0 < column < 2 * REACH):
        return float(row - REACH), float(column - REACH)
    y, x = (grid.ravel() for grid in np.mgrid[-1:2, -1:2])
    terms = np.stack([x * x, x * y, y * y, x, y, np.ones(9)], axis=1)
    a, b, c, d, e, _ = np.linalg.lstsq(terms, surface[row - 1 : row + 2, column - 1 : column + 2].ravel())[0]
    if 4 * a * c - b * b <= 0:
        return float(row - REACH), float(column - REACH)
    step_x, step_y = (b * e - 2 * c * d) / (4 * a * c - b * b), (b * d - 2 * a * e) / (4 * a * c - b * b)
    return float(row - REACH + np.clip(step_y, -1, 1)), float(column - REACH + np.clip(step_x, -1, 1))


def _prominence(surface: np.ndarray, dy: float, dx: float) -> float:
    """How far the peak stands above all that is 4 pixels off, in spreads of that: 0 at 2, 1 from 4."""
    rows, columns = np.mgrid[-REACH : REACH + 1, -REACH : REACH + 1]
    away = surface[np.hypot(rows - dy, columns - dx) > 4]
    return float(np.clip((surface.max() - away.mean()) / (away.std() + 1e-9) / 2 - 1, 0, 1))
