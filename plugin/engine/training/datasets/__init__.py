"""Data sets with labels: what a sample is, and the readers by name."""

from __future__ import annotations

import importlib
from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from ....contract.errors import InputError
from ....contract.legends import Legend

IGNORE = 255  # label of pixels that neither teach nor count

READERS = {
    "ombria": ".ombria:Ombria",
    "whu-opt-sar": ".whu_opt_sar:WhuOptSar",
    "openearthmap-sar": ".openearthmap_sar:OpenEarthMapSar",
    "pie-rgb-sar": ".pie_rgb_sar:PieRgbSar",
    "chips": ".chips:Chips",
    "mixed-landcover": ".mixed:MixedLandCover",
    "mixed-water": ".mixed:MixedWater",
    "alos2-chips": ".alos2_chips:Alos2Chips",
    "alos2-chips-9": ".alos2_chips:Alos2NineClasses",
    "alos2-water": ".alos2_chips:Alos2Water",
    "sar-water": ".sar_water:SarWater",
    "real-sar-water": ".sar_water:RealSarWater",
}


@dataclass(frozen=True)
class Slot:
    """What one input of a network holds: band roles in channel order and units ("reflectance", "db" or "byte").

    ``byte_range``: lows and highs by band that a typical picture's robust percentiles have, measured for a training.
    """

    roles: tuple[str, ...]
    units: str
    byte_range: tuple[tuple[float, ...], tuple[float, ...]] | None = None


@dataclass(frozen=True)
class Sample:
    """One labelled place.

    ``images`` by slot (C,H,W) float32 in the slot's units, invalid pixels zeroed; ``valid`` by slot (1,H,W) float32,
    1 = seen; ``label`` (H,W) int64 indices into the legend's classes, 255 = ignored; ``weight`` 0-1 is how often a
    training meets the sample.
    """

    images: dict[str, np.ndarray]
    valid: dict[str, np.ndarray]
    label: np.ndarray
    tags: dict[str, str] = field(default_factory=dict)
    weight: float = 1.0


class LabelledDataset(ABC):
    """Base of all readers, a map-style data set for torch's DataLoader that itself needs no torch.

    Class attributes or properties: ``slots`` (name -> Slot) and ``legend``; ``accuracy_points`` counts labels that the
    accuracy of a map was estimated from.
    """

    slots: dict[str, Slot]
    legend: Legend
    accuracy_points: int = 0

    @abstractmethod
    def __len__(self) -> int: ...

    @abstractmethod
    def __getitem__(self, index: int) -> Sample: ...

    @abstractmethod
    def name(self, index: int) -> str:
        """Name of the sample as its authors call it."""


def open_dataset(name: str, root: str | Path, split: str) -> LabelledDataset:
    """The data set ``name`` under ``root``; InputError if it is unknown, missing, incomplete or has no such split."""
    if name not in READERS:
        raise InputError(f"Unknown data set '{name}'. Known data sets: {', '.join(READERS)}.")
    module, reader = READERS[name].split(":")
    return getattr(importlib.import_module(module, __package__), reader)(Path(root), split)


def label_indices(codes: np.ndarray, legend: Legend, ignored: tuple[int, ...], where: str) -> np.ndarray:
    """Map pixel codes (H,W) to class indices int64 with 255 = ignored; InputError on a code outside the legend."""
    table = np.full(256, -1, np.int64)
    table[list(ignored)] = IGNORE
    table[list(legend.codes)] = np.arange(len(legend.codes))
    indices = table[codes.astype(np.uint8)]
    if (indices < 0).any() or (codes > 255).any():
        unknown = sorted({int(code) for code in np.unique(codes) if code > 255 or table[int(code)] < 0})
        raise InputError(
            f"{where} has labels {unknown[:8]} that are not in the legend {list(legend.codes)}. "
            "Correct the labels or the legend."
        )
    return indices
