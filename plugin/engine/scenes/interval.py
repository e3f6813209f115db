"""How many there are, given how many were found: an interval from chances, not a formula of its own.

True number = found - false alarms + missed. Each object found is false with probability 1 - confidence. An object that
is found with probability p stands for a number missed that is geometric, (1 - p)^k p, as Bayes has it for a flat prior;
one more geometric, of the least p that the interval speaks for, is for the kind of which none was found.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

SIZE = 4096  # missed objects at most
LEVEL = 0.95


def count_interval(
    confidences: Iterable[float], probabilities: Iterable[float], least: float, level: float = LEVEL
) -> tuple[int, int]:
    """The interval of the true number, from each object's confidence and probability to be found."""
    confidences, probabilities = list(confidences), list(probabilities)
    more = _geometric(least)  # of objects that are missed, less those that are false
    for confidence, probability in zip(confidences, probabilities, strict=True):
        own = np.concatenate([[1 - confidence], confidence * _geometric(probability)])
        more = np.convolve(more, own)[: SIZE + len(confidences)]
    low, high = (int(np.searchsorted(np.cumsum(more) / more.sum(), at)) for at in ((1 - level) / 2, (1 + level) / 2))
    return max(low, 0), max(high, 0)


def _geometric(p: float) -> np.ndarray:
    """Probabilities of 0, 1, 2 … missed, as far as they matter."""
    if p > 1 - 1e-9:
        return np.ones(1)
    size = min(int(np.ceil(np.log(1e-9) / np.log1p(-p))) + 1, SIZE)
    return p * (1 - p) ** np.arange(size)
