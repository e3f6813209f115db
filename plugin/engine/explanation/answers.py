"""What a model's answer says of its own certainty, and how another answer differs from it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.special import entr, softmax

from ...contract.legends import Legend
from .evidence import Evidence

WITHOUT = {"sar": "without_sar", "optical": "without_optical"}


@dataclass(frozen=True, eq=False)
class Answer:
    """A model's answer for N pixels, each array (N,): whether any sensor ``seen`` them; the indexes of the best and of
    the second class; the best probability, its margin over the second, and the entropy, all 0-1.
    """

    seen: np.ndarray
    best: np.ndarray
    second: np.ndarray
    probability: np.ndarray
    margin: np.ndarray
    entropy: np.ndarray
    sar_share: np.ndarray | None = None


@dataclass(frozen=True, eq=False)
class About:
    """What all evidence of a run shares: the legend, the model's file, how much was measured, and how many pixels of
    the region each of the N pixels stands for: as many as share its mapped class (post-stratification, Cochran 1977).
    """

    legend: Legend
    path: str
    detail: dict
    weights: np.ndarray

    def mean(self, values: np.ndarray, where: np.ndarray) -> float:
        """Weighted mean of (N,) over the pixels ``where``."""
        return float(np.average(values[where], weights=self.weights[where]))

    def counts(self, indexes: np.ndarray, where: np.ndarray) -> np.ndarray:
        """Weighted number of pixels of each class (K,) in indexes (N,), of those ``where``."""
        return np.bincount(indexes[where], self.weights[where], len(self.legend.classes))


def stands_for(codes: np.ndarray, pixels: dict[int, int]) -> np.ndarray:
    """How many pixels of the region each measured pixel of class ``codes`` (N,) stands for; ``pixels`` by code."""
    measured = np.bincount(codes, minlength=256)
    whole = np.zeros(256)
    whole[list(pixels)] = list(pixels.values())
    return (whole / np.maximum(measured, 1))[codes]


def answer(seen: np.ndarray, logits: np.ndarray, sar_share: np.ndarray | None) -> Answer:
    """From logits (K, N) with K >= 2. Margin is p1 - p2; entropy is -Σ p ln p / ln K (Shannon 1948)."""
    classes = len(logits)
    probabilities = softmax(logits, axis=0)
    entropy = entr(probabilities).sum(axis=0) / np.log(classes)
    pixels, best = np.arange(logits.shape[1]), probabilities.argmax(axis=0)
    highest = probabilities[best, pixels]
    probabilities[best, pixels] = -1
    second = probabilities.argmax(axis=0)
    margin = highest - probabilities[second, pixels]
    return Answer(seen, best.astype(np.uint8), second.astype(np.uint8), highest, margin, entropy, sar_share)


def joined(answers: list[Answer]) -> Answer:
    """One answer for the pixels of all."""
    names = [name for name in Answer.__dataclass_fields__ if getattr(answers[0], name) is not None]
    return Answer(**{name: np.concatenate([getattr(one, name) for one in answers]) for name in names})


def run_evidence(full: Answer, codes: np.ndarray, about: About) -> list[Evidence]:
    """Agreement with the mapped ``codes`` (N,), certainty, the runner-up and the radar share, where sensors saw."""
    seen = full.seen
    if not seen.any():
        return []
    agreeing = np.array(about.legend.codes)[full.best] == codes
    items = [
        _item("agreement", 100 * about.mean(agreeing, seen), "%", about),
        _item("margin", about.mean(full.margin, seen), "", about),
        _item("entropy", about.mean(full.entropy, seen), "", about),
        *_runner_up(full, about),
    ]
    if full.sar_share is not None:
        items.append(_item("sar_share", 100 * about.mean(full.sar_share, seen), "%", about))
    return items


def _runner_up(full: Answer, about: About) -> list[Evidence]:
    """The class that is second most often where the most frequent class is first."""
    leading = about.counts(full.best, full.seen).argmax()
    counts = about.counts(full.second, full.seen & (full.best == leading))
    entry = about.legend.classes[int(counts.argmax())]
    return [
        _item("runner_up", entry.name, "", about, code=entry.code),
        _item("runner_up_share", 100 * float(counts.max() / counts.sum()), "%", about),
    ]


def without_evidence(sensor: str, full: Answer, without: Answer, about: About) -> list[Evidence]:
    """What the answer becomes: the most frequent class and its confidence where something is still seen, and how many
    pixels change; those that nothing sees any more do.
    """
    name = WITHOUT[sensor]
    if not full.seen.any():
        return []
    still = full.seen & without.seen
    unseen = 100 * about.mean(~still, full.seen)
    changed = 100 * about.mean(~still | (full.best != without.best), full.seen)
    items = [_item(f"{name}_changed", changed, "%", about, name, unseen=unseen)]
    if still.any():
        entry = about.legend.classes[int(about.counts(without.best, still).argmax())]
        items.append(_item(name, entry.name, "", about, name, code=entry.code))
        confidence = 100 * about.mean(without.probability, still)
        items.append(_item(f"{name}_confidence", confidence, "%", about, name))
    return items


def _item(name: str, value: float | str, unit: str, about: About, source: str = "model_run", **detail) -> Evidence:
    return Evidence(name, value, unit, source, about.path, {**about.detail, **detail})
