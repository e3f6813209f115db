"""Accuracy from confusion matrices: rows are the reference, columns the map (Congalton & Green, 2019)."""

from __future__ import annotations

import numpy as np

from .datasets import IGNORE

METRICS = ("iou", "f1", "precision", "recall", "oa", "miou", "kappa")


def confusion(reference: np.ndarray, predicted: np.ndarray, classes: int) -> np.ndarray:
    """Pixel counts (K,K) of two index arrays of one shape; pixels that are 255 in either do not count."""
    counted = (reference != IGNORE) & (predicted != IGNORE)
    pairs = reference[counted].astype(np.int64) * classes + predicted[counted]
    return np.bincount(pairs, minlength=classes * classes).reshape(classes, classes)


def per_class(matrix: np.ndarray) -> dict[str, np.ndarray]:
    """IoU, F1, precision and recall of each class (K,); NaN for a class that is neither in the reference nor mapped."""
    hits = np.diag(matrix).astype(float)
    mapped, reference = matrix.sum(axis=0), matrix.sum(axis=1)
    union = mapped + reference - hits
    absent = union == 0

    def share(part: np.ndarray, whole: np.ndarray) -> np.ndarray:
        return np.where(absent, np.nan, part / np.maximum(whole, 1))

    return {
        "iou": share(hits, union),
        "f1": share(2 * hits, mapped + reference),
        "precision": share(hits, mapped),
        "recall": share(hits, reference),
    }


def overall_accuracy(matrix: np.ndarray) -> float:
    """Share of pixels that are right; NaN without pixels."""
    return float(np.trace(matrix) / matrix.sum()) if matrix.sum() else float("nan")


def kappa(matrix: np.ndarray) -> float:
    """Cohen's kappa (p_o - p_e) / (1 - p_e); NaN where chance alone explains everything."""
    total = matrix.sum()
    if total == 0:
        return float("nan")
    expected = float(matrix.sum(axis=0) / total @ (matrix.sum(axis=1) / total))
    return (overall_accuracy(matrix) - expected) / (1 - expected) if expected < 1 else float("nan")


def scores(matrix: np.ndarray, positive: int | None = None) -> dict[str, float]:
    """METRICS of one matrix. IoU, F1, precision and recall are those of class ``positive``, or means over the classes
    that occur; ``miou`` is that mean in any case.
    """
    by_class = per_class(matrix)
    pick = _mean if positive is None else lambda values: float(values[positive])
    result = {name: pick(values) for name, values in by_class.items()}
    return {**result, "oa": overall_accuracy(matrix), "miou": _mean(by_class["iou"]), "kappa": kappa(matrix)}


def mean_scores(matrices: list[np.ndarray], positive: int | None = None) -> dict[str, float]:
    """The mean of each metric over images; an image where a metric is undefined does not count for it."""
    table = [scores(matrix, positive) for matrix in matrices]
    return {name: _mean(np.array([row[name] for row in table])) for name in METRICS}


def _mean(values: np.ndarray) -> float:
    defined = values[~np.isnan(values)]
    return float(defined.mean()) if defined.size else float("nan")
