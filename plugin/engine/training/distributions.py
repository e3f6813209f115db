"""What each class looks like in the training data: quantiles of backscatter and of optical indices."""

from __future__ import annotations

import numpy as np

from ...contract.legends import Legend
from ..raster.bands import SAR_ROLES
from ..raster.indices import optical_indices
from .datasets import IGNORE, Sample, Slot

PERCENTS = tuple(range(0, 101, 5))
LARGEST = 200_000  # pixels of a class


def class_distributions(
    samples: list[Sample], slots: dict[str, Slot], legend: Legend, seed: int = 0
) -> dict[str, dict[str, list[float]]]:
    """Quantiles at PERCENTS by class code and quantity: polarisations in dB, indices of reflectance.

    About LARGEST pixels of each class are drawn. Slots of other units and of an earlier date say nothing.
    """
    rng, codes = np.random.default_rng(seed), [str(code) for code in legend.codes]
    counts = sum(np.bincount(sample.label.ravel(), minlength=IGNORE + 1) for sample in samples)
    odds = np.minimum(1.0, LARGEST / np.maximum(counts, 1))
    odds[IGNORE] = 0
    found: dict[tuple[str, str], list[np.ndarray]] = {}
    for sample in samples:
        drawn = rng.random(sample.label.shape) < odds[sample.label]
        for quantity, values in _quantities(sample, slots).items():
            usable = drawn & np.isfinite(values)
            labels, values = sample.label[usable], values[usable]
            for index in np.unique(labels):
                found.setdefault((codes[index], quantity), []).append(values[labels == index])
    result: dict[str, dict[str, list[float]]] = {}
    for (code, quantity), parts in sorted(found.items()):
        quantiles = np.percentile(np.concatenate(parts).astype(np.float64), PERCENTS)
        result.setdefault(code, {})[quantity] = [round(value, 4) for value in quantiles.tolist()]
    return result


def _quantities(sample: Sample, slots: dict[str, Slot]) -> dict[str, np.ndarray]:
    """Each quantity (H, W) of a sample, NaN where its sensor did not see."""
    quantities = {}
    for name, units in (("sar", "db"), ("optical", "reflectance")):
        if name in sample.images and slots[name].units == units:
            bands = dict(zip(slots[name].roles, sample.images[name], strict=True))
            values = optical_indices(bands) if name == "optical" else {r: v for r, v in bands.items() if r in SAR_ROLES}
            seen = sample.valid[name][0] > 0
            quantities |= {key: np.where(seen, value, np.nan) for key, value in values.items()}
    return quantities
