"""One polarisation at a time with water and land, for the bundled model of radar alone.

``root`` holds what ``mixed`` needs, with the same held-out parts, and ``ombria_train``: floods whose 8-bit pictures are
brought to dB by a drawn line, because min-max scaling took their calibration away.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from scipy.ndimage import binary_dilation, uniform_filter

from ...raster.bands import ANY, levels
from ...simulation.materials import SAR_ROLES
from . import IGNORE, Sample, Slot
from .mixed import MixedWater
from .ombria import Ombria

FLOODS = "ombria_train"
DOUBTFUL = (1, 7)  # codes of the tiles: rivers and wetland by product labels, which radar of that day hardly shows
BESIDE = 4  # pixels around them
SMOOTH = 5  # pixels a side over which speckle is averaged before a threshold is asked for
SKILL = (0.4, 0.7)  # of a chip's best threshold, true minus false positive rate: what weighs 0, and what weighs 1
SLOPE = (0.09, 0.16)  # dB of a grey level: puts floods 9-16 dB below land, as they are in calibrated chips
LAND = (-9.0, 2.0)  # dB, mean and spread of what land is taken to scatter


class SarWater(MixedWater):
    """Splits: ``fit``; ``validation``, the held-out parts of tiles and chips; ``floods``, held-out chips of OMBRIA.

    Real places are met once in each polarisation, simulated ones in one of them, and floods in VV.
    """

    slots = {"sar": Slot((ANY,), "db")}
    scenes = 80

    def __init__(self, root: Path, split: str) -> None:
        super().__init__(root, "validation" if split == "floods" else split)
        part = {"fit": "fit", "floods": "validation"}.get(split)
        self._floods = Ombria(root / FLOODS, part) if part else None
        self._real = [] if split == "floods" else self._real
        self._places = 2 * super().__len__() - self._simulated

    def __len__(self) -> int:
        return self._places + (len(self._floods) if self._floods else 0)

    def name(self, index: int) -> str:
        if index >= self._places:
            return f"OMBRIA {self._floods.name(index - self._places)}"
        place, band = self._place(index)
        return f"{super().name(place)} {SAR_ROLES[band]}"

    def __getitem__(self, index: int) -> Sample:
        if index >= self._places:
            return as_backscatter(self._floods[index - self._places], np.random.default_rng((23, index)))
        place, band = self._place(index)
        sample = super().__getitem__(place)
        valid = sample.valid["sar"]
        image = (sample.images["sar"] + levels(SAR_ROLES))[[band]] * valid
        return Sample({"sar": image}, {"sar": valid}, sample.label, {"name": self.name(index)})

    def _place(self, index: int) -> tuple[int, int]:
        """The place and the band of sample ``index``."""
        if index < self._simulated:
            return index, index % 2
        return self._simulated + (index - self._simulated) // 2, (index - self._simulated) % 2

    def _tile(self, path: Path) -> tuple[dict[str, np.ndarray], np.ndarray]:
        images, codes = super()._tile(path)
        if self._fit:
            codes[binary_dilation(np.isin(codes, DOUBTFUL), iterations=BESIDE)] = IGNORE
        return images, codes


class RealSarWater(SarWater):
    """Without the simulated scenes: to compare networks and pretrainings."""

    scenes = 0


def as_backscatter(sample: Sample, rng: np.random.Generator) -> Sample:
    """A flood after the event in dB. Its mask was drawn from other images, so water is what is both masked and dark,
    land what is neither, dark by the chip's own best threshold; a chip where even that parts them badly weighs less.
    """
    grey, mask = sample.images["sar"][0], sample.label == 1
    seen = (grey > 0) & ((grey < 255) | (sample.images["sar_before"][0] < 255))
    smooth = uniform_filter(grey, SMOOTH)
    threshold, skill = best_threshold(smooth[mask & seen], smooth[~mask & seen])
    dark = smooth < threshold
    label = np.where(seen & (mask == dark), mask.astype(np.int64), IGNORE)
    land = np.median(grey[label == 0]) if (label == 0).any() else 128.0
    image = rng.normal(*LAND) + rng.uniform(*SLOPE) * (grey - land)
    return Sample(
        {"sar": (image * seen)[None].astype(np.float32)}, {"sar": seen[None].astype(np.float32)}, label, sample.tags,
        weight=float(np.interp(skill, SKILL, (0, 1))),
    )  # fmt: skip


def best_threshold(below: np.ndarray, above: np.ndarray) -> tuple[float, float]:
    """The grey level that parts two sets of pixels best, and its true minus false positive rate (Youden 1950); 0 where
    either set is empty.
    """
    if not below.size or not above.size:
        return 0.0, 0.0
    edges = np.arange(257)
    shares = [np.histogram(values, edges)[0].cumsum() / values.size for values in (below, above)]
    skill = shares[0] - shares[1]
    best = int(skill.argmax())
    return float(edges[best + 1]), float(skill[best])
