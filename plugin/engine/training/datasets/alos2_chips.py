"""ALOS-2 chips with class rasters beside them: ``image/NAME.tif`` and ``label/NAME.tif``.

Images are JAXA's numbers (dB = 20 log10 DN - 83, 0 is no data), or dB, power or amplitude that say so, with bands named
after their polarisations; one nameless band is HH, two are HH and HV. Labels are codes of HRLULC, 0 and 255 ignored.
``train.txt``, ``val.txt`` and ``test.txt`` may list names, one a line; without ``train.txt`` blocks of space validate.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from rasterio.windows import Window

from ....contract.errors import InputError
from ....contract.jobs import SensorLayer
from ....contract.legends import HRLULC, HRLULC_9, HRLULC_TO_9, NODATA, WATER
from ...raster.bands import any_polarisations
from ...raster.calibration import NO_VALUES
from ...raster.layers import LayerInfo, inspect
from ...raster.sources import Source
from . import IGNORE, LabelledDataset, Sample, Slot
from .files import block_split, image_size, paired_files, read_labels, select, unknown_split

TITLE, MAKER = "The ALOS-2 chip folder", "JAXA's ALOS-2 mosaics and HRLULC, cut to chips"
FOLDERS = {"sar": "image", "label": "label"}
LISTS = {"train": "train.txt", "val": "val.txt", "test": "test.txt", "fit": "train.txt", "validation": "val.txt"}
UNNAMED = {1: ("hh",), 2: ("hh", "hv")}
BLOCK = 4  # chips a side of a block of space
UNCLASSIFIED = 0


@dataclass(frozen=True)
class Chip:
    """A chip on disk: its image as the engine takes it, and its class raster."""

    image: LayerInfo
    label: Path


class Alos2Chips(LabelledDataset):
    """Splits: ``fit`` and ``validation`` (by the lists, else by blocks), and each list by its own name."""

    legend = HRLULC
    merged = {code: code for code in HRLULC.codes}

    def __init__(self, root: Path, split: str) -> None:
        if split not in LISTS:
            raise unknown_split(TITLE, split, tuple(LISTS))
        files = paired_files(root, FOLDERS, TITLE, MAKER)
        chips = {name: _open(files["sar"][name], label) for name, label in files["label"].items()}
        first = next((chip.image for chip in chips.values() if chip.image.units_reason != NO_VALUES), None)
        if first is None:
            raise InputError(f"All chips under {root} are no data. Expected chips with some pixels that are not 0.")
        for chip in chips.values():
            _check(chip, first)
        self._chips = {name: _in_units_of(chip, first) for name, chip in chips.items()}
        self._names = _names(root, split, chips)
        self.slots = {"sar": Slot(any_polarisations(first.roles), "db")}

    def __len__(self) -> int:
        return len(self._names)

    def name(self, index: int) -> str:
        return self._names[index]

    def __getitem__(self, index: int) -> Sample:
        chip = self._chips[self._names[index]]
        grid = chip.image.grid
        source = Source(chip.image, self.slots["sar"].roles, "db", grid)
        try:
            values, valid = source.read(Window(0, 0, grid.width, grid.height))
        finally:
            source.close()
        indices = read_labels(chip.label, HRLULC, (UNCLASSIFIED, NODATA))
        return Sample({"sar": values}, {"sar": valid[None].astype(np.float32)}, self._merge(indices))

    def _merge(self, indices: np.ndarray) -> np.ndarray:
        """Indices of HRLULC's classes (H,W) as those of this legend."""
        table = np.full(256, IGNORE, np.int64)
        table[: len(HRLULC.codes)] = [self.legend.codes.index(self.merged[code]) for code in HRLULC.codes]
        return table[indices]


class Alos2NineClasses(Alos2Chips):
    """The same chips with the rare classes merged."""

    legend = HRLULC_9
    merged = HRLULC_TO_9


class Alos2Water(Alos2Chips):
    """The same chips as water and land."""

    legend = WATER
    merged = {code: int(code in HRLULC.water_codes) for code in HRLULC.codes}


def _open(image: Path, label: Path) -> Chip:
    """Read the headers of a chip; InputError if its image is no backscatter."""
    info = inspect(SensorLayer(str(image)), "sar")
    if info.roles_reason not in ("band names", "file name") and len(info.roles) in UNNAMED:
        info = inspect(SensorLayer(str(image), UNNAMED[len(info.roles)], info.layer.units), "sar")
    if not any_polarisations(info.roles):
        raise InputError(f"{image}: nothing names a polarisation. Name its bands HH, HV, VV or VH.")
    if info.units == "byte":
        raise InputError(f"{image} holds 8-bit pictures, which have no backscatter. Cut the chips from the product.")
    return Chip(info, label)


def _check(chip: Chip, first: LayerInfo) -> None:
    """InputError if a chip has other polarisations or units than the first, or a class raster of another size."""
    path, grid = chip.image.layer.path, chip.image.grid
    size, labelled = (grid.height, grid.width), image_size(chip.label)
    if size != labelled:
        raise InputError(
            f"{chip.label} has {labelled[1]} x {labelled[0]} pixels, its image {size[1]} x {size[0]}. Cut both alike."
        )
    own, expected = (any_polarisations(info.roles) for info in (chip.image, first))
    if own != expected:
        raise InputError(
            f"The chips mix polarisations: {path} has {'+'.join(own)}, {first.layer.path} has {'+'.join(expected)}. "
            "Keep chips of one kind."
        )
    if chip.image.units != first.units and chip.image.units_reason != NO_VALUES:
        raise InputError(
            f"The chips mix units: {path} holds {chip.image.units or 'unknown units'}, {first.layer.path} "
            f"{first.units or 'unknown units'}. Keep chips of one kind, or set the tag LANDCLAIR_UNITS of each."
        )


def _in_units_of(chip: Chip, first: LayerInfo) -> Chip:
    """The chip, one without data in the units of the others."""
    return replace(chip, image=replace(chip.image, units=first.units, units_reason=first.units_reason))


def _names(root: Path, split: str, chips: dict[str, Chip]) -> list[str]:
    """Names of a split by its list; without a list of what trains, every seventh block of space validates."""
    listing = root / LISTS[split]
    if split in ("fit", "validation") and not (root / LISTS["fit"]).is_file():
        blocks = {name: _block(chip.image) for name, chip in chips.items()}
        places = sorted(set(blocks.values()))
        kept = block_split(places, split) if len(places) > 1 else []
        return [name for name in chips if blocks[name] in kept] if kept else block_split(sorted(chips), split)
    if not listing.is_file():
        raise InputError(f"{TITLE} needs the list {listing} for the split '{split}'. Write names into it, one a line.")
    names = [Path(line.strip()).stem for line in listing.read_text("utf-8").splitlines() if line.strip()]
    return select(list(chips), names, str(listing), MAKER)


def _block(info: LayerInfo) -> str:
    """The block of space that a chip's upper left corner lies in; one for all without a coordinate system."""
    if info.grid.crs is None:
        return ""
    left, _, _, top = info.grid.bounds
    step = abs(info.grid.transform.a) * info.grid.width * BLOCK
    return f"{int(top // step):08d} {int(left // step):08d}"
