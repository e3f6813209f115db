"""Sampling designs on paper: how many points, and how they are shared among the strata.

Each stratum has N_h pixels, a weight W_h = N_h / N and an expected accuracy p_h, so S_h = sqrt(p_h (1 - p_h)).
"""

from __future__ import annotations

import math

import numpy as np

from ...contract.errors import InputError

ALLOCATIONS = ("equal", "proportional", "neyman")
DESIGNS = ("simple", "systematic", "stratified")
MINIMUM_POINTS = 2  # in a stratum: with one there is no variance
EXPECTED_ACCURACY = 0.85


def spread(expected: np.ndarray) -> np.ndarray:
    """S_h (H,) of the expected accuracies (H,); InputError unless all lie between 0 and 1."""
    expected = np.asarray(expected, float)
    if not ((expected > 0) & (expected < 1)).all():
        raise InputError(f"Expected accuracies lie between 0 and 1, got {expected.tolist()}. Give shares such as 0.85.")
    return np.sqrt(expected * (1 - expected))


def shares(pixels: np.ndarray, expected: np.ndarray, allocation: str) -> np.ndarray:
    """The share of the sample (H,) that each stratum gets (Cochran 1977, eq. 5.26 for Neyman's)."""
    if allocation not in ALLOCATIONS:
        raise InputError(f"Expected an allocation among {', '.join(ALLOCATIONS)}, got '{allocation}'.")
    pixels = np.asarray(pixels, float)
    parts = {
        "equal": np.ones(pixels.shape),
        "proportional": pixels,
        "neyman": pixels * spread(expected),
    }[allocation]
    return parts / parts.sum()


def sample_size(standard_error: float, pixels: np.ndarray, expected: np.ndarray, parts: np.ndarray) -> int:
    """Points for a target standard error of overall accuracy, when stratum h gets the share ``parts[h]`` (H,).

    Cochran 1977, section 5.9: eq. 5.25 for Neyman's shares (Olofsson et al. 2014, eq. 13), 4.1 for one stratum.
    """
    if not 0 < standard_error < 0.5:
        raise InputError(f"Expected a standard error between 0 and 0.5, got {standard_error:g}. A usual one is 0.01.")
    pixels = np.asarray(pixels, float)
    weights, variance = pixels / pixels.sum(), spread(expected) ** 2
    points = (weights**2 * variance / parts).sum() / (standard_error**2 + (weights * variance).sum() / pixels.sum())
    return math.ceil(points - 1e-9)


def expected_standard_error(points: np.ndarray, pixels: np.ndarray, expected: np.ndarray) -> float:
    """Of overall accuracy, before anybody has looked (Cochran 1977, section 5.4, for large populations)."""
    weights = np.asarray(pixels, float) / np.sum(pixels)
    return float(np.sqrt((weights**2 * spread(expected) ** 2 / points).sum()))


def allocate(size: int, pixels: np.ndarray, parts: np.ndarray) -> np.ndarray:
    """``size`` points shared as ``parts`` (H,) say, in whole points, at least two and at most N_h in each stratum."""
    pixels = np.asarray(pixels)
    least = np.minimum(MINIMUM_POINTS, pixels)
    if not least.sum() <= size <= pixels.sum():
        raise InputError(
            f"Expected a sample size between {least.sum()} (two points in each of {pixels.size} strata) and "
            f"{pixels.sum()} (all pixels), got {size}. Choose another size."
        )
    points = least.copy()
    while (left := size - points.sum()) > 0:
        wanted = np.where(points < pixels, np.maximum(parts * size - points, 0), 0)
        if not wanted.any():
            wanted = np.where(points < pixels, parts, 0)
        given = np.minimum(_whole(left * wanted / wanted.sum(), left), pixels - points)
        points += given
    return points


def _whole(values: np.ndarray, total: int) -> np.ndarray:
    """Whole numbers that sum to ``total``, by largest remainder."""
    floors = np.floor(values).astype(np.int64)
    order = np.argsort(floors - values, kind="stable")
    floors[order[: total - floors.sum()]] += 1
    return floors
