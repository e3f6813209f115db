"""How well images and texts find each other: recall at K, ranks, and zero-shot classes."""

from __future__ import annotations

import numpy as np

DEPTHS = (1, 5, 10)


def retrieval(images: np.ndarray, texts: np.ndarray, captions: list[str]) -> dict[str, float]:
    """Scores of pairs (N,D) of unit vectors, both ways: R@1/5/10 as shares, mean and median rank from 1.

    An image answers to its own caption and to the same words at another image; the best of these ranks counts. Ties go
    against the model.
    """
    words = np.array(captions)
    same, similar = words[:, None] == words[None], images @ texts.T
    scores = {}
    for name, right, table in (("image_to_text", same, similar), ("text_to_image", same.T, similar.T)):
        best = np.where(right, table, -np.inf).max(1, keepdims=True)
        ranks = 1 + ((table >= best) & ~right).sum(1)
        scores |= {f"{name}_r{depth}": float((ranks <= depth).mean()) for depth in DEPTHS}
        scores |= {f"{name}_mean_rank": float(ranks.mean()), f"{name}_median_rank": float(np.median(ranks))}
    return scores


def zero_shot(images: np.ndarray, prompts: np.ndarray, labels: np.ndarray) -> dict[str, float]:
    """Top-1 and top-3 shares of images (N,D) with ``labels`` (N,), against ``prompts`` (classes, templates, D).

    A class's vector is the mean of its templates' unit vectors, brought to length one (arXiv 2510.22665).
    """
    means = prompts.mean(1)
    means /= np.maximum(np.linalg.norm(means, axis=1, keepdims=True), 1e-12)
    known = labels >= 0
    order = np.argsort(-(images[known] @ means.T), axis=1, kind="stable")
    hit = order == labels[known, None]
    return {"top1": float(hit[:, :1].any(1).mean()), "top3": float(hit[:, :3].any(1).mean())} if known.any() else {}
