"""Agreement among reviewers beyond chance."""

from __future__ import annotations

import math

import numpy as np


def agreement(answers: list[dict[str, int]]) -> dict | None:
    """Kappa of the reviewers over the points that all of them answered; None with one reviewer. ``answers`` holds the
    class by reviewer of each point.
    """
    reviewers = sorted({name for entry in answers for name in entry})
    common = [[entry[name] for name in reviewers] for entry in answers if len(entry) == len(reviewers)]
    if len(reviewers) < 2 or not common:
        return None
    table = np.array(common)
    votes = table[:, :, None] == np.unique(table)
    if len(reviewers) == 2:
        kappa = cohen_kappa((votes[:, 0, :, None] & votes[:, 1, None, :]).sum(0))
    else:
        kappa = fleiss_kappa(votes.sum(1))
    return {
        "reviewers": reviewers, "points": len(common), "differing": int((table != table[:, :1]).any(1).sum()),
        "kappa": kappa if math.isfinite(kappa) else None,
    }  # fmt: skip


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
