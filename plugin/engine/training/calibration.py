"""Temperature scaling (Guo et al. 2017): one number that makes confidence honest on the validation samples."""

from __future__ import annotations

import numpy as np
import torch
from scipy.optimize import minimize_scalar
from scipy.special import logsumexp
from torch import nn
from torch.utils.data import DataLoader

from .datasets import IGNORE, Sample
from .recipes import Recipe
from .samples import ConditionSamples, collate

STRIDE = 7  # every 7th row and column is enough for one number


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


@torch.no_grad()
def _collect(network: nn.Module, samples: list[Sample], condition: str, batch: int) -> tuple[np.ndarray, np.ndarray]:
    logits, labels = [], []
    for part in DataLoader(ConditionSamples(samples, condition), batch, collate_fn=collate):
        prediction = network(part["images"], part["valid"]).logits[:, :, ::STRIDE, ::STRIDE]
        logits.append(prediction.permute(0, 2, 3, 1).flatten(0, 2).double().numpy())
        labels.append(part["label"][:, ::STRIDE, ::STRIDE].flatten().numpy())
    return np.concatenate(logits), np.concatenate(labels)
