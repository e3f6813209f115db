"""Losses: RIFT of CLAIRE (arXiv 2509.11952), weighted focal plus Tversky, whose constants are our reconstruction, and
focal plus Dice with the α-scale of arXiv 2601.15705.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from .datasets import IGNORE


@dataclass(frozen=True)
class Rift:
    """``L = balance*L_WF + (1-balance)*L_T``; ``alpha`` weighs false positives, ``beta`` false negatives; ``weighted``
    uses class weights, without them and with gamma 0 and balance 1 it is plain cross entropy.
    """

    balance: float = 0.5
    gamma: float = 2.0
    alpha: float = 0.3
    beta: float = 0.7
    epsilon: float = 1.0
    weighted: bool = True

    def class_weights(self, counts: Tensor) -> Tensor:
        """Weights (K,) from the labelled pixels of each class (K,)."""
        return class_weights(counts) if self.weighted else torch.ones(len(counts))

    def __call__(self, logits: Tensor, label: Tensor, weights: Tensor) -> Tensor:
        return rift(logits, label, weights, self)


@dataclass(frozen=True)
class FocalDice:
    """``L = balance*focal + (1-balance)*dice``; in the focal part class c weighs ``scale * w_c``,
    ``w_c = (1-f_c)/(C-1)``, or with ``interpolated`` ``(1-scale) + scale*w_c/mean(w)`` (our reconstruction). With
    ``by_image`` Dice is counted in each image, where else clear images of a batch outweigh faint ones.
    """

    scale: float = 0.5
    gamma: float = 2.0
    balance: float = 0.5
    interpolated: bool = False
    by_image: bool = False

    def class_weights(self, counts: Tensor) -> Tensor:
        """Weights (K,) from the labelled pixels of each class (K,)."""
        share = counts.double() / counts.sum()
        weights = (1 - share) / max(len(counts) - 1, 1)
        scaled = (1 - self.scale) + self.scale * weights / weights.mean() if self.interpolated else self.scale * weights
        return scaled.to(torch.float32)

    def __call__(self, logits: Tensor, label: Tensor, weights: Tensor) -> Tensor:
        focal = focal_mean(logits, label, weights, self.gamma)
        return self.balance * focal + (1 - self.balance) * tversky(logits, label, 0.5, 0.5, by_image=self.by_image)


def rift(logits: Tensor, label: Tensor, weights: Tensor, rift: Rift) -> Tensor:
    """Loss of ``logits`` (N,K,H,W) against ``label`` (N,H,W) with class ``weights`` (K,); 255 is ignored."""
    focal = weighted_focal(logits, label, weights, rift.gamma) if rift.balance > 0 else 0.0
    overlap = tversky(logits, label, rift.alpha, rift.beta, rift.epsilon) if rift.balance < 1 else 0.0
    return rift.balance * focal + (1 - rift.balance) * overlap


def weighted_focal(logits: Tensor, label: Tensor, weights: Tensor, gamma: float) -> Tensor:
    """``sum_i w_y (1-p_y)^gamma (-log p_y) / sum_i w_y`` over pixels that are not ignored."""
    terms, weight, _ = _focal(logits, label, weights, gamma)
    return terms.sum() / weight.sum().clamp(min=1e-7)


def focal_mean(logits: Tensor, label: Tensor, weights: Tensor, gamma: float) -> Tensor:
    """The mean of ``w_y (1-p_y)^gamma (-log p_y)`` over pixels that are not ignored: here the weights' size counts."""
    terms, _, counted = _focal(logits, label, weights, gamma)
    return terms.sum() / counted.sum().clamp(min=1)


def _focal(logits: Tensor, label: Tensor, weights: Tensor, gamma: float) -> tuple[Tensor, Tensor, Tensor]:
    """The weighted focal term, the weight and whether it counts, of each pixel (N,H,W)."""
    counted = label != IGNORE
    target = label.masked_fill(~counted, 0)
    log_p = F.log_softmax(logits, 1).gather(1, target.unsqueeze(1)).squeeze(1)
    weight = weights[target] * counted
    modulation = (1 - log_p.exp()).clamp(min=1e-7) ** gamma if gamma else 1.0
    return -(weight * modulation * log_p), weight, counted


def tversky(
    logits: Tensor, label: Tensor, alpha: float, beta: float, epsilon: float = 1.0, by_image: bool = False
) -> Tensor:
    """Mean of ``1 - (TP+e)/(TP+alpha*FP+beta*FN+e)`` over the classes present, on soft counts over the batch, or over
    the classes present in each image.
    """
    counted = (label != IGNORE).unsqueeze(1)
    truth = F.one_hot(label.masked_fill(label == IGNORE, 0), logits.shape[1]).permute(0, 3, 1, 2) * counted
    p = logits.softmax(1) * counted
    hits, predicted, actual = (
        part.sum((2, 3) if by_image else (0, 2, 3)) for part in (p * truth, p, truth.to(p.dtype))
    )
    index = (hits + epsilon) / (hits + alpha * (predicted - hits) + beta * (actual - hits) + epsilon)
    present = actual > 0
    return (1 - index)[present].mean() if present.any() else logits.sum() * 0


def class_weights(counts: Tensor) -> Tensor:
    """``f_c^(-1/2)`` of the pixel ``counts`` (K,), normalised to mean 1 and clipped to [0.3, 5]."""
    share = counts.double() / counts.sum()
    weights = share.rsqrt()
    return (weights / weights.mean()).clamp(0.3, 5.0).to(torch.float32)
