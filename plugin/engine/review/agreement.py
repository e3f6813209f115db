"""Agreement among reviewers beyond chance."""

from __future__ import annotations

import numpy as np


def cohen_kappa(counts: np.ndarray) -> float:
    """Kappa of two reviewers from their table (K, K) (Cohen 1960); NaN where chance alone explains all."""
    shares = counts / counts.sum()
    chance = (shares.sum(0) * shares.sum(1)).sum()
    return _beyond_chance(np.trace(shares), chance)


def fleiss_kappa(votes: np.ndarray) -> float:
    """Kappa of several reviewers from votes (points, K), the same number for each point (Fleiss 1971)."""
    reviewers = votes.sum(1)[0]
    agreement = ((votes**2).sum(1) - reviewers) / (reviewers * (reviewers - 1))
    return _beyond_chance(agreement.mean(), ((votes.sum(0) / votes.sum()) ** 2).sum())


def _beyond_chance(observed: float, chance: float) -> float:
    return float("nan") if chance == 1 else float((observed - chance) / (1 - chance))
