"""The stress table: the conditions a model can be tried under, and samples as they are under each."""

from __future__ import annotations

import zlib
from dataclasses import replace

import numpy as np

from ...contract.errors import InputError
from . import conditions
from .datasets import Sample

# looksN adds speckle of N looks on top of what the radar image has.
CONDITIONS = (*conditions.CONDITIONS, "looks8", "looks4", "looks2", "looks1")
# An 8 bit SAR image is taken to span this many dB, the usual display range of Sentinel-1 VV (-25 to 0 dB).
BYTE_SPAN_DB = 25.0


def apply(condition: str, sample: Sample, units: dict[str, str], name: str) -> Sample:
    """``sample`` as it would be under ``condition``; the same ``name`` gives the same clouds, shifts and speckle.

    ``units`` of each slot. Clouds hide the latest optical date only; a clouded pixel is one that the cloud mask took
    out, so its validity is 0. Shifts move every SAR date against the optical image and the labels.
    """
    seed = zlib.crc32(name.encode())
    if not condition.startswith("looks"):
        return conditions.under_condition(sample, condition, seed)
    return _speckled(sample, int(condition[5:]), units, np.random.default_rng(seed))


def why_not(condition: str, slots: set[str], optional: set[str]) -> str:
    """The reason why a model with ``slots``, of which ``optional`` may be missing, cannot be tried under ``condition``;
    "" if it can. InputError if the condition is unknown.
    """
    if condition not in CONDITIONS:
        raise InputError(f"Unknown condition '{condition}'. Known conditions: {', '.join(CONDITIONS)}.")
    optical = {slot for slot in slots if slot.startswith("optical")}
    sar = slots - optical
    no_optical = not optical and condition.startswith(("optical", "cloud", "shift"))
    no_sar = not sar and condition.startswith(("sar", "shift", "looks"))
    if no_optical or no_sar:
        return "the model or the data set lacks a sensor that this condition is about"
    lost = {"sar_only": optical, "optical_only": sar, "optical_after_missing": optical & {"optical"}}.get(
        condition, set()
    )
    if lost - optional:
        return f"the model cannot do without {', '.join(sorted(lost - optional))}"
    return "" if slots - lost else "no sensor would be left"


def _speckled(sample: Sample, looks: int, units: dict[str, str], random: np.random.Generator) -> Sample:
    """Power times a gamma variate of mean 1 and variance 1/looks, in dB or in the bytes that stand for them."""
    images = dict(sample.images)
    for slot in sorted(slot for slot in images if slot.startswith("sar")):
        decibel = (10 * np.log10(random.gamma(looks, 1 / looks, images[slot].shape))).astype(np.float32)
        noisy = images[slot] + decibel * (255 / BYTE_SPAN_DB if units[slot] == "byte" else 1)
        noisy = np.clip(noisy, 0, 255) if units[slot] == "byte" else noisy
        images[slot] = noisy * sample.valid[slot]
    return replace(sample, images=images)
