"""What the network is fed: samples held in memory, augmented by a draw that only (seed, epoch, index) decides."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
import psutil
import torch

from ...contract.errors import EngineError, InputError
from ...contract.legends import Legend
from ..raster.calibration import BYTE_PERCENTILES
from .augmentation import augment, ignore_unseen
from .conditions import under_condition
from .datasets import IGNORE, LabelledDataset, Sample, Slot
from .recipes import Recipe


@dataclass(frozen=True)
class Material:
    """What a training works on: the reader (for its legend), its slots as measured, and the samples that teach and
    that validate.
    """

    dataset: LabelledDataset
    slots: dict[str, Slot]
    fit: list[Sample]
    validation: list[Sample]


def load(dataset: LabelledDataset, slots: tuple[str, ...], progress) -> list[Sample]:
    """All samples in memory with only ``slots``; EngineError if they do not fit."""
    if len(dataset) == 0:
        raise InputError("The data set has no samples in this split. Choose another split or make more chips.")
    samples: list[Sample] = []
    for index in range(len(dataset)):
        sample = dataset[index]
        samples.append(_only(sample, slots))
        if index == 0:
            _check_memory(samples[0], len(dataset))
        if progress is not None and index % 50 == 0:
            progress.report(0.0, f"Reading sample {index + 1} of {len(dataset)}")
    return samples


def _only(sample: Sample, slots: tuple[str, ...]) -> Sample:
    images, valid = ({slot: group[slot] for slot in slots} for group in (sample.images, sample.valid))
    return replace(sample, images=images, valid=valid)


def _check_memory(sample: Sample, count: int) -> None:
    arrays = [*sample.images.values(), *sample.valid.values(), sample.label]
    needed, free = count * sum(array.nbytes for array in arrays), psutil.virtual_memory().available
    if needed > 0.8 * free:
        raise EngineError(
            f"The samples need {needed / 1e9:.1f} GB of memory, {free / 1e9:.1f} GB are free. "
            "Use fewer or smaller chips, or a machine with more memory."
        )


class EpochSamples(torch.utils.data.Dataset):
    """The training samples of one epoch, in that epoch's order."""

    def __init__(self, samples: list[Sample], slots: dict[str, Slot], recipe: Recipe, epoch: int) -> None:
        self._samples, self._slots, self._recipe, self._epoch = samples, slots, recipe, epoch
        self._augmentation = recipe.augmentation.faded(recipe.strength(epoch))
        self._order = epoch_order(np.array([sample.weight for sample in samples]), recipe.seed, epoch)

    def __len__(self) -> int:
        return len(self._order)

    def __getitem__(self, position: int) -> Sample:
        index = int(self._order[position])
        rng = np.random.default_rng((self._recipe.seed, self._epoch, index))
        return augment(self._samples[index], self._slots, self._augmentation, self._recipe.crop, rng)


def epoch_order(weights: np.ndarray, seed: int, epoch: int) -> np.ndarray:
    """Each sample once, shuffled; with unequal ``weights`` (n,) as many draws, each sample as often as it weighs."""
    rng = np.random.default_rng((seed, epoch))
    if (weights == weights[0]).all():
        return rng.permutation(weights.size)
    return rng.choice(weights.size, weights.size, p=weights / weights.sum())


class ConditionSamples(torch.utils.data.Dataset):
    """Every validation sample as seen under one condition, the same at each validation."""

    def __init__(self, samples: list[Sample], condition: str) -> None:
        self._samples, self._condition = samples, condition

    def __len__(self) -> int:
        return len(self._samples)

    def __getitem__(self, index: int) -> Sample:
        return under_condition(self._samples[index], self._condition, seed=index)


def collate(samples: list[Sample]) -> dict:
    """A batch: ``images`` and ``valid`` by slot (N,C,H,W), ``label`` (N,H,W) with 255 where no sensor saw."""
    return {
        "images": {slot: _stack([sample.images[slot] for sample in samples]) for slot in samples[0].images},
        "valid": {slot: _stack([sample.valid[slot] for sample in samples]) for slot in samples[0].valid},
        "label": _stack([ignore_unseen(sample) for sample in samples]),
    }


def _stack(arrays: list[np.ndarray]) -> torch.Tensor:
    return torch.from_numpy(np.stack(arrays))


def statistics(samples: list[Sample]) -> dict[str, tuple[list[float], list[float]]]:
    """Mean and standard deviation of each band by slot, over valid pixels."""
    result = {}
    for slot, image in samples[0].images.items():
        total, square, count = np.zeros(len(image)), np.zeros(len(image)), 0.0
        for sample in samples:
            image, seen = sample.images[slot].astype(np.float64), sample.valid[slot] > 0
            total += (image * seen).sum((1, 2))
            square += (image**2 * seen).sum((1, 2))
            count += seen.sum()
        mean = total / max(count, 1)
        deviation = np.sqrt(np.maximum(square / max(count, 1) - mean**2, 1e-12))
        result[slot] = (mean.tolist(), np.maximum(deviation, 1e-3).tolist())
    return result


def measured_slots(samples: list[Sample], slots: dict[str, Slot]) -> dict[str, Slot]:
    """``slots`` of the samples, those of bytes with their range: the pictures of a data set seldom fill 0-255, and a
    scene in dB or reflectance has to be brought to what they fill.
    """
    result = {name: slots[name] for name in samples[0].images}
    for name in (name for name, slot in result.items() if slot.units == "byte"):
        pairs = ((sample.images[name], sample.valid[name][0] > 0) for sample in samples)
        found = [np.percentile(image[:, seen], BYTE_PERCENTILES, axis=1) for image, seen in pairs if seen.any()]
        low, high = np.median(found, axis=0).tolist()
        result[name] = replace(result[name], byte_range=(tuple(low), tuple(high)))
    return result


def class_counts(samples: list[Sample], legend: Legend) -> torch.Tensor:
    """Labelled pixels per class (K,); InputError if a class never occurs."""
    names = [entry.name for entry in legend.classes]
    counts = sum(np.bincount(sample.label[sample.label != IGNORE], minlength=len(names)) for sample in samples)
    absent = [name for name, count in zip(names, counts, strict=True) if count == 0]
    if absent:
        raise InputError(
            f"No training pixel is labelled {', '.join(absent)}. Add samples that show it or take it out of the legend."
        )
    return torch.from_numpy(counts)
