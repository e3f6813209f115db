"""From blended logits to classes and confidence."""

from __future__ import annotations

import numpy as np

UNSURE = 255


def decide(logits: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Class index (H, W) uint8 and confidence in per cent (H, W) uint8 from logits (K, H, W).

    Confidence is the softmax of the winner, 1 / Σ exp(l - max), never computed for the other classes.
    """
    best, index = logits[0].copy(), np.zeros(logits.shape[1:], np.uint8)
    larger = np.empty(index.shape, bool)
    for code in range(1, len(logits)):
        np.greater(logits[code], best, out=larger)
        np.maximum(index, larger.view(np.uint8) * np.uint8(code), out=index)  # codes rise, so the latest is the largest
        np.maximum(best, logits[code], out=best)
    total, term = np.zeros_like(best), np.empty_like(best)
    for layer in logits:
        np.subtract(layer, best, out=term)
        np.exp(term, out=term)
        total += term
    np.divide(np.float32(100), total, out=total)
    total += np.float32(0.5)
    return index, total.astype(np.uint8)
