"""Thresholds of backscatter in dB that part water from land, from histograms."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

EDGES = np.linspace(-50.0, 20.0, 701)  # dB, bins of 0.1
CENTRES = (EDGES[:-1] + EDGES[1:]) / 2
LEAST_SHARE = 0.1  # of a tile's pixels on either side of its threshold
VALLEY = 0.5  # height of the histogram at the threshold, of the lower of the two peaks beside it
SMOOTH = 5  # bins over which the histogram is averaged before it is asked for peaks
Threshold = Callable[[np.ndarray], float | None]


def otsu(counts: np.ndarray) -> float | None:
    """The edge in dB with the largest variance between its sides (Otsu 1979); None if there is one value only."""
    below, mean_below, above, mean_above, _, _ = _sides(counts)
    between = below * above * (mean_below - mean_above) ** 2
    return _middle_of_best(np.where(np.isfinite(between), between, -np.inf))


def kittler_illingworth(counts: np.ndarray) -> float | None:
    """The edge in dB of least error for two normal distributions (Kittler & Illingworth 1986, eq. 15); None if none
    leaves two sides with a spread.
    """
    below, _, above, _, spread_below, spread_above = _sides(counts)
    with np.errstate(divide="ignore", invalid="ignore"):
        error = below * np.log(spread_below) + above * np.log(spread_above)
        error = 1 + 2 * error - 2 * (below * np.log(below) + above * np.log(above))
    usable = np.isfinite(error) & (spread_below > 0) & (spread_above > 0)
    return _middle_of_best(np.where(usable, -error, -np.inf))


METHODS: dict[str, Threshold] = {"otsu": otsu, "kittler-illingworth": kittler_illingworth}


def of_tiles(tiles: np.ndarray, method: Threshold) -> tuple[float | None, int]:
    """The median threshold of the tiles (n, bins) that show two modes, and how many those are; None and 0 if none do.

    Split-based thresholding (Martinis et al. 2009). A tile has two modes where its histogram has a valley at the
    threshold and either side holds a tenth of it.
    """
    found = []
    for counts in tiles:
        threshold = method(counts) if counts.any() else None
        if threshold is not None and _two_modes(counts, threshold):
            found.append(threshold)
    return (float(np.median(found)), len(found)) if found else (None, 0)


def _two_modes(counts: np.ndarray, threshold: float) -> bool:
    at = int(np.searchsorted(EDGES, threshold))
    share = counts[:at].sum() / counts.sum()
    smooth = np.convolve(counts, np.ones(SMOOTH) / SMOOTH, "same")
    valley = smooth[at] <= VALLEY * min(smooth[:at].max(initial=0), smooth[at:].max(initial=0))
    return bool(LEAST_SHARE <= share <= 1 - LEAST_SHARE and valley)


def _sides(counts: np.ndarray) -> tuple[np.ndarray, ...]:
    """Share, mean and standard deviation of what lies below and above each inner edge, each (bins-1,)."""
    p = counts / max(counts.sum(), 1)
    below, first, second = (np.cumsum(p * CENTRES**power)[:-1] for power in (0, 1, 2))
    sides = []
    for share, one, two in (
        (below, first, second),
        (1 - below, (p * CENTRES).sum() - first, (p * CENTRES**2).sum() - second),
    ):
        with np.errstate(divide="ignore", invalid="ignore"):
            mean = np.where(share > 1e-12, one / share, np.nan)
            spread = np.sqrt(np.maximum(np.where(share > 1e-12, two / share, np.nan) - mean**2, 0))
        sides += [share, mean, spread]
    return sides[0], sides[1], sides[3], sides[4], sides[2], sides[5]


def _middle_of_best(score: np.ndarray) -> float | None:
    """The inner edge with the best score, in the middle of a plateau: between two modes all edges are alike."""
    if not np.isfinite(score).any():
        return None
    best = np.flatnonzero(score >= score.max() - 1e-12 * abs(score.max()))
    return float(EDGES[1:-1][best].mean())
