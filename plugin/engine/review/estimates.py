"""Estimators: accuracy and area from a probability sample, with standard errors and 95 % intervals.

Every measure is a ratio R = Y / X of two population means of indicator variables, each given as a mask (K, K) over
map class and reference class (Stehman 2014, International Journal of Remote Sensing 35: 4923-4939).
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

Z95 = 1.959963984540054
NO_ERROR = 1e-12  # a standard error below is rounding: no point differs from what its stratum says
Ratio = Callable[[np.ndarray, np.ndarray], tuple[np.ndarray, np.ndarray]]
Bounds = Callable[[np.ndarray, np.ndarray], tuple[float, float]]


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


def stratified_bounds(counts: np.ndarray, weights: np.ndarray, y: np.ndarray, x: np.ndarray) -> tuple[float, float]:
    """A 95 % interval of R where no stratum shows any variation, from ``counts`` (H, K, K) and ``weights`` (H,).

    A share of the whole area joins Wilson's intervals of the strata (Zou and Donner 2008); within a part of it,
    Wilson's interval has the effective number of points, (Σ w)² / Σ w² (Kish 1965).
    """
    n = counts.sum((1, 2))
    if (x == 1).all():
        shares = (counts * y).sum((1, 2)) / n
        low, high = wilson(shares, n)
        value, below, above = (weights * shares).sum(), weights * (shares - low), weights * (high - shares)
        return value - np.sqrt((below**2).sum()), value + np.sqrt((above**2).sum())
    points, each = (counts * (x > 0)).sum((1, 2)), weights / n
    size = (each * points).sum() ** 2 / (each**2 * points).sum()
    return wilson(stratified_ratio(counts, weights, y, x)[0], size)


def cluster_bounds(counts: np.ndarray, y: np.ndarray, x: np.ndarray) -> tuple[float, float]:
    """The same from ``counts`` (M, K, K) of clusters, as if the points of one cluster were all alike."""
    sizes = (counts * x).sum((1, 2))
    return wilson(cluster_ratio(counts, y, x)[0], sizes.sum() ** 2 / (sizes**2).sum())


def wilson(share: np.ndarray, size: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The 95 % score interval of a ``share`` among ``size`` points (Wilson 1927; Brown et al. 2001, eq. 4)."""
    widened = 1 + Z95**2 / size
    centre = (share + Z95**2 / (2 * size)) / widened
    half = Z95 / widened * np.sqrt(np.maximum(share * (1 - share), 0) / size + Z95**2 / (4 * size**2))
    return centre - half, centre + half


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


def accuracy(names: Sequence[str], ratio: Ratio, bounds: Bounds, area_ha: float) -> dict:
    """Overall accuracy, and for every class user's and producer's accuracy, F1, IoU and area; NaN becomes None.

    ``bounds`` gives the interval where a ratio has no error. ``area_ha`` is the area that the sample stands for; the
    area of a class is None where that is not known (NaN).
    """

    def estimate(y: np.ndarray, x: np.ndarray, scale: float = 1.0) -> dict:
        value, error = ratio(y, x)
        return _estimate(value, error, bounds(y, x) if error < NO_ERROR else None, scale)

    classes, whole = [], np.ones((len(names), len(names)))
    for index, name in enumerate(names):
        pairs = masks(len(names), index)
        entry = {"name": name} | {measure: estimate(y, x) for measure, (y, x) in pairs.items()}
        entry["area_ha"] = estimate(*pairs["area_share"], area_ha)
        classes.append(entry)
    return {"overall": estimate(np.eye(len(names)), whole), "classes": classes}


def area_proportions(counts: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """The confusion matrix as shares of the area, (K, K), from ``counts`` (H, K, K) and ``weights`` (H,)."""
    return (weights[:, None, None] * counts / counts.sum((-2, -1), keepdims=True)).sum(0)


def _estimate(value, error, interval: tuple[float, float] | None, scale: float) -> dict:
    """A share times ``scale``. Its interval is Wald's, unless another is given, within what is possible."""
    if not np.isfinite(value * scale):
        return {"estimate": None, "standard_error": None, "interval": None}
    low, high = np.clip(interval or (value - Z95 * error, value + Z95 * error), 0, 1)
    return {
        "estimate": float(value * scale),
        "standard_error": float(error * scale),
        "interval": [float(low * scale), float(high * scale)],
    }
