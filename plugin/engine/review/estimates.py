"""Estimators: accuracy and area from a probability sample, with standard errors and 95 % intervals.

Every measure is a ratio R = Y / X of two population means of indicator variables, each given as a mask (K, K) over
map class and reference class (Stehman 2014, International Journal of Remote Sensing 35: 4923-4939).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

Z95 = 1.959963984540054
Ratio = Callable[[np.ndarray, np.ndarray], tuple[np.ndarray, np.ndarray]]


def stratified_ratio(
    counts: np.ndarray, weights: np.ndarray, y: np.ndarray, x: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """R and its standard error from ``counts`` (..., H, K, K) of stratum, map and reference; ``weights`` (..., H).

    Stehman 2014, combined ratio, without the finite population term. Strata that are map classes give Olofsson et al.
    2014, eq. 5-11; one stratum gives simple random; map classes of a simple random sample give post-stratification.
    A stratum with one point is centred on the whole sample, where the residual is 0 (R survey, lonely.psu = adjust).
    """
    n = counts.sum((-2, -1))
    with np.errstate(divide="ignore", invalid="ignore"):
        shares = counts / n[..., None, None]
        x_mean = (weights * (shares * x).sum((-2, -1))).sum(-1)
        ratio = (weights * (shares * y).sum((-2, -1))).sum(-1) / x_mean
        residual = y - ratio[..., None, None, None] * x
        mean, square = (shares * residual).sum((-2, -1)), (shares * residual**2).sum((-2, -1))
        variance = np.where(n > 1, np.maximum(square - mean**2, 0) / (n - 1), square)
        return ratio, np.sqrt((weights**2 * variance).sum(-1)) / x_mean


def cluster_ratio(counts: np.ndarray, y: np.ndarray, x: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """R and its standard error from ``counts`` (..., M, K, K) of M clusters drawn with equal probability.

    One-stage cluster sampling, ratio to size (Cochran 1977, section 2.11), without the finite population term.
    """
    y_sum, x_sum = (counts * y).sum((-2, -1)), (counts * x).sum((-2, -1))
    clusters = counts.shape[-3]
    with np.errstate(divide="ignore", invalid="ignore"):
        ratio = y_sum.sum(-1) / x_sum.sum(-1)
        residual = y_sum - ratio[..., None] * x_sum
        return ratio, np.sqrt(clusters / (clusters - 1) * (residual**2).sum(-1)) / x_sum.sum(-1)


def masks(classes: int, index: int) -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """(y, x) of each measure of one class; each mask is (K, K), rows map, columns reference."""
    mapped, truth, hit = np.zeros((3, classes, classes))
    mapped[index], truth[:, index], hit[index, index] = 1, 1, 1
    return {
        "users": (hit, mapped),
        "producers": (hit, truth),
        "f1": (2 * hit, mapped + truth),
        "iou": (hit, np.maximum(mapped, truth)),
        "area_share": (truth, np.ones((classes, classes))),
    }


def accuracy(names: Sequence[str], ratio: Ratio, area_ha: float) -> dict:
    """Overall accuracy, and for every class user's and producer's accuracy, F1, IoU and area; NaN becomes None.

    ``area_ha`` is the area that the sample stands for; the area of a class is None where that is not known (NaN).
    """
    size = len(names)
    classes = []
    for index, name in enumerate(names):
        estimates = {measure: ratio(y, x) for measure, (y, x) in masks(size, index).items()}
        entry = {"name": name} | {measure: _estimate(*pair) for measure, pair in estimates.items()}
        entry["area_ha"] = _estimate(*estimates["area_share"], area_ha)
        classes.append(entry)
    return {"overall": _estimate(*ratio(np.eye(size), np.ones((size, size)))), "classes": classes}


def area_proportions(counts: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """The confusion matrix as shares of the area, (K, K), from ``counts`` (H, K, K) and ``weights`` (H,)."""
    return (weights[:, None, None] * counts / counts.sum((-2, -1), keepdims=True)).sum(0)


def _estimate(value, error, scale: float = 1.0) -> dict:
    """A share times ``scale``, with its interval kept within what is possible."""
    if not np.isfinite(value * scale):
        return {"estimate": None, "standard_error": None, "interval": None}
    low, high = np.clip([value - Z95 * error, value + Z95 * error], 0, 1) * scale
    return {
        "estimate": float(value * scale),
        "standard_error": float(error * scale),
        "interval": [float(low), float(high)],
    }
