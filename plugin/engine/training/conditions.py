"""Conditions under which a model is measured: a sensor or date missing, a share under cloud, SAR some pixels off."""

from __future__ import annotations

import numpy as np

from ...contract.errors import InputError
from .augmentation import clouds, moved
from .datasets import Sample

CONDITIONS = (
    "full",
    "sar_only",
    "optical_only",
    "optical_after_missing",
    "cloud25",
    "cloud50",
    "cloud75",
    "cloud100",
    "shift1",
    "shift2",
    "shift3",
)


def under_condition(sample: Sample, condition: str, seed: int) -> Sample:
    """``sample`` as seen under ``condition``; the same ``seed`` gives the same clouds. InputError if unknown.

    ``cloudNN`` hides NN per cent of the post-event (or only) optical image; ``shiftN`` moves SAR by N pixels.
    """
    if condition not in CONDITIONS:
        raise InputError(f"Unknown condition '{condition}'. Known conditions: {', '.join(CONDITIONS)}.")
    rng = np.random.default_rng(seed)
    images, valid = dict(sample.images), dict(sample.valid)
    if condition.startswith("shift"):
        angle, distance = rng.uniform(0, 2 * np.pi), int(condition[5:])
        step = (round(distance * np.sin(angle)), round(distance * np.cos(angle)))
        for slot in (name for name in images if name.startswith("sar")):
            images[slot], valid[slot] = (moved(group[slot], *step) for group in (images, valid))
    for slot in images:
        valid[slot] = valid[slot] * _seen(slot, condition, sample.label.shape, rng)
        images[slot] = images[slot] * valid[slot]
    return Sample(images, valid, sample.label, sample.tags)


def _seen(slot: str, condition: str, shape: tuple[int, int], rng) -> np.ndarray | float:
    if condition.startswith("cloud") and slot == "optical":
        return (~clouds(shape, int(condition[5:]) / 100, rng)).astype(np.float32)
    lost = {"sar_only": slot.startswith("optical"), "optical_only": slot.startswith("sar")}
    lost["optical_after_missing"] = slot == "optical"
    return 0.0 if lost.get(condition, False) else 1.0
