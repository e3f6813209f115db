"""The Lightning module: one step, one validation, the averaged weights, and the data loaders of an epoch."""

from __future__ import annotations

import os
from copy import deepcopy

import lightning
import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.utils.data import DataLoader
from torchmetrics.classification import MulticlassConfusionMatrix

from ...contract.errors import ModelError
from .datasets import IGNORE
from .recipes import Recipe
from .samples import ConditionSamples, EpochSamples, Material, class_counts, collate


class Learner(lightning.LightningModule):
    """Trains ``network`` and an exponential average of its weights; the average is what is validated and kept."""

    def __init__(self, network: nn.Module, recipe: Recipe, material: Material) -> None:
        super().__init__()
        self.network = network.to(memory_format=torch.channels_last)
        self.average = deepcopy(network).requires_grad_(False)
        self.recipe, self._material = recipe, material
        weights = recipe.loss.class_weights(class_counts(material.fit, material.dataset.legend))
        self.register_buffer("weights", weights)
        self.matrices = nn.ModuleList(
            MulticlassConfusionMatrix(len(weights), ignore_index=IGNORE) for _ in recipe.conditions
        )
        self.scores: dict[str, float] = {}
        self.losses: list[float] = []

    @property
    def steps(self) -> int:
        """Optimiser steps of the whole training; each of several cards takes its own batch."""
        together = self.recipe.batch * self.trainer.world_size
        return self.recipe.epochs * max(len(self._material.fit) // together, 1)

    def train(self, mode: bool = True) -> Learner:
        super().train(mode)
        self.average.eval()
        return self

    def train_dataloader(self) -> DataLoader:
        samples = EpochSamples(self._material.fit, self._material.slots, self.recipe, self.current_epoch)
        batch = min(self.recipe.batch, len(samples))
        return DataLoader(samples, batch, collate_fn=collate, drop_last=True, num_workers=self._workers)

    @property
    def _workers(self) -> int:
        """Processes that augment: a GPU would wait for samples, on a CPU they would only compete with the network."""
        return 0 if self.device.type == "cpu" else min(os.cpu_count() or 1, 8)

    def val_dataloader(self) -> list[DataLoader]:
        return [
            DataLoader(ConditionSamples(self._material.validation, condition), self.recipe.batch, collate_fn=collate)
            for condition in self.recipe.conditions
        ]

    def configure_optimizers(self) -> dict:
        optimizer = torch.optim.AdamW(
            parameter_groups(self.network, self.recipe),
            self.recipe.learning_rate,
            weight_decay=self.recipe.weight_decay,
        )
        scheduler = torch.optim.lr_scheduler.LambdaLR(optimizer, self._rate)
        return {"optimizer": optimizer, "lr_scheduler": {"scheduler": scheduler, "interval": "step"}}

    def _rate(self, step: int) -> float:
        """Linear warm-up, then a polynomial of power 1 down to zero."""
        warm = max(self.recipe.warmup * self.steps, 1)
        return min((step + 1) / warm, max(self.steps - step, 0) / max(self.steps - warm, 1))

    def on_train_epoch_start(self) -> None:
        torch.manual_seed(self.recipe.seed + self.current_epoch)
        self.losses = []

    def training_step(self, batch: dict, index: int) -> Tensor:
        prediction = self.network(batch["images"], batch["valid"])
        loss = self.recipe.loss(prediction.logits, batch["label"], self.weights)
        if self.recipe.auxiliary > 0 and prediction.auxiliary is not None:
            coarse = F.interpolate(prediction.auxiliary, batch["label"].shape[1:], mode="bilinear")
            loss = loss + self.recipe.auxiliary * self.recipe.loss(coarse, batch["label"], self.weights)
        if not torch.isfinite(loss):
            raise ModelError(
                f"The loss was not a number at batch {index + 1} of epoch {self.current_epoch + 1}; training stopped. "
                "The best network so far is kept. Lower the learning rate or look for extreme values in the samples."
            )
        self.losses.append(float(loss.detach()))
        return loss

    def on_train_batch_end(self, *_) -> None:
        """``average <- d*average + (1-d)*network``, d rising to the recipe's value; counters are copied."""
        step = self.global_step
        decay = min(self.recipe.average, (1 + step) / (10 + step))
        with torch.no_grad():
            for ours, theirs in zip(
                self.average.state_dict().values(), self.network.state_dict().values(), strict=True
            ):
                if ours.is_floating_point():
                    ours.lerp_(theirs.to(ours.dtype), 1 - decay)
                else:
                    ours.copy_(theirs)

    def validation_step(self, batch: dict, index: int, dataloader_idx: int = 0) -> None:
        prediction = self.average(batch["images"], batch["valid"])
        self.matrices[dataloader_idx].update(prediction.logits.argmax(1), batch["label"])

    def on_validation_epoch_end(self) -> None:
        self.scores = {}
        for condition, matrix in zip(self.recipe.conditions, self.matrices, strict=True):
            self.scores |= {f"{condition}/{name}": value for name, value in _ious(matrix.compute()).items()}
            matrix.reset()
        score = sum(value for name, value in self.scores.items() if name.endswith("/miou")) / len(self.matrices)
        self.scores["score"] = score
        self.log("score", score, sync_dist=True)


def parameter_groups(network: nn.Module, recipe: Recipe) -> list[dict]:
    """Parameters by depth, those of one dimension without weight decay; with ``layer_decay`` a layer learns slower by
    that factor for each layer above it.
    """
    groups: dict[tuple[int, bool], list] = {}
    for name, parameter in network.named_parameters():
        depth = network.depth(name) if recipe.layer_decay < 1 else 0
        groups.setdefault((depth, parameter.ndim >= 2), []).append(parameter)
    top = max(depth for depth, _ in groups)
    return [
        {
            "params": parameters,
            "lr": recipe.learning_rate * recipe.layer_decay ** (top - depth),
            "weight_decay": recipe.weight_decay if decayed else 0.0,
        }
        for (depth, decayed), parameters in sorted(groups.items(), key=lambda item: item[0])
    ]


def _ious(matrix: Tensor) -> dict[str, float]:
    """mIoU over the classes that occur, and the last class's own IoU, from a confusion matrix (truth, prediction)."""
    matrix = matrix.double()
    union = matrix.sum(0) + matrix.sum(1) - matrix.diag()
    iou = matrix.diag() / union.clamp(min=1)
    occurs = matrix.sum(1) > 0
    return {"miou": float(iou[occurs].mean()), "last_class_iou": float(iou[-1])}
