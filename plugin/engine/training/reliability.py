"""How far confidence can be believed: reliability diagram and expected calibration error (Guo et al., ICML 2017)."""

from __future__ import annotations

import numpy as np

BINS = 15


class Reliability:
    """Counts of pixels, confidence and hits in equal-width bins of the highest probability."""

    def __init__(self, bins: int = BINS) -> None:
        self.count = np.zeros(bins)
        self.confidence = np.zeros(bins)
        self.hits = np.zeros(bins)

    def add(self, confidence: np.ndarray, right: np.ndarray) -> None:
        """``confidence`` (N,) in 0-1 and ``right`` (N,) bool of the same pixels."""
        bins = len(self.count)
        index = np.clip(np.ceil(confidence * bins).astype(np.int64) - 1, 0, bins - 1)
        self.count += np.bincount(index, minlength=bins)
        self.confidence += np.bincount(index, weights=confidence, minlength=bins)
        self.hits += np.bincount(index, weights=right, minlength=bins)

    def expected_error(self) -> float:
        """ECE = sum over bins of share of pixels times |accuracy - mean confidence|; NaN without pixels."""
        total = self.count.sum()
        return float(np.abs(self.hits - self.confidence).sum() / total) if total else float("nan")

    def diagram(self) -> list[dict[str, float]]:
        """One row a bin that has pixels: mean ``confidence``, ``accuracy`` and number of ``pixels``."""
        return [
            {"confidence": confidence / count, "accuracy": hits / count, "pixels": int(count)}
            for count, confidence, hits in zip(self.count, self.confidence, self.hits, strict=True)
            if count
        ]
