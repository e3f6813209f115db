"""After a training: temperature scaling (Guo et al. 2017), one number that makes confidence honest on the validation
samples, and an offset of two classes that makes areas right on the training samples.
"""

from __future__ import annotations

import numpy as np
import torch
import torch.nn.functional as F
from scipy.optimize import minimize_scalar
from scipy.special import logsumexp
from torch import nn
from torch.utils.data import DataLoader

from .augmentation import ignore_unseen
from .datasets import IGNORE, Sample
from .recipes import Recipe
from .samples import ConditionSamples, collate

STRIDE = 7  # every 7th row and column is enough for one number
LEAST_SHARE = 0.005  # of the second class in a sample that tells how much of it is missed
MOST_SAMPLES = 400  # spread over all, are enough for one number


def fit_temperature(network: nn.Module, samples: list[Sample], recipe: Recipe) -> float:
    """The T in [0.2, 5] with the least mean negative log-likelihood of ``logits / T`` over the recipe's conditions."""
    logits, labels = zip(*(_collect(network, samples, name, recipe.batch) for name in recipe.conditions), strict=True)
    logits, labels = np.concatenate(logits), np.concatenate(labels)
    counted = labels != IGNORE
    return temperature_of(logits[counted], labels[counted])


def temperature_of(logits: np.ndarray, labels: np.ndarray) -> float:
    """The best temperature for ``logits`` (n,K) and ``labels`` (n,)."""

    def loss(log_temperature: float) -> float:
        scaled = logits / np.exp(log_temperature)
        return float(np.mean(logsumexp(scaled, 1) - scaled[np.arange(len(labels)), labels]))

    return float(np.exp(minimize_scalar(loss, bounds=(np.log(0.2), np.log(5.0)), method="bounded").x))


def even_areas(network: nn.Module, samples: list[Sample]) -> None:
    """Sets ``network.offset``, with which half of the samples map more of the second class than is labelled, and half
    less. The likeliest class alone loses some of a rare one, and so of its area.
    """
    network.offset.zero_()
    wet = [sample for sample in samples if sample.weight == 1 and _share(ignore_unseen(sample)) >= LEAST_SHARE]
    if wet:
        each = [_own_offset(network, sample) for sample in wet[:: -(-len(wet) // MOST_SAMPLES)]]
        network.offset[1] = float(np.median(each))


def _share(label: np.ndarray) -> float:
    """How much of the labelled pixels (H,W) is of class 1."""
    return float((label == 1).sum() / max((label != IGNORE).sum(), 1))


@torch.no_grad()
def _own_offset(network: nn.Module, sample: Sample) -> float:
    """By how much class 1 has to gain on class 0 in the logits for its area in this sample to be right."""
    height, width = sample.label.shape
    batch, missing = collate([sample]), [0, -width % network.multiple, 0, -height % network.multiple]
    images, valid = ({slot: F.pad(part, missing) for slot, part in batch[name].items()} for name in ("images", "valid"))
    logits = network(images, valid).logits[0, :, :height, :width].numpy()
    label = batch["label"][0].numpy()
    return float(-np.quantile((logits[1] - logits[0])[label != IGNORE], 1 - _share(label)))


@torch.no_grad()
def _collect(network: nn.Module, samples: list[Sample], condition: str, batch: int) -> tuple[np.ndarray, np.ndarray]:
    logits, labels = [], []
    for part in DataLoader(ConditionSamples(samples, condition), batch, collate_fn=collate):
        prediction = network(part["images"], part["valid"]).logits[:, :, ::STRIDE, ::STRIDE]
        logits.append(prediction.permute(0, 2, 3, 1).flatten(0, 2).double().numpy())
        labels.append(part["label"][:, ::STRIDE, ::STRIDE].flatten().numpy())
    return np.concatenate(logits), np.concatenate(labels)
