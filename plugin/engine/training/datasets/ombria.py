"""OMBRIA: floods by Sentinel-1 and Sentinel-2, before and after (Drakonakis et al., IEEE JSTARS 2022, 9723593)."""

from __future__ import annotations

import re
import warnings
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioIOError

from ....contract.errors import InputError
from ....contract.legends import FLOOD
from . import LabelledDataset, Sample, Slot

AUTHORS = "https://github.com/geodrak/OMBRIA"
# Blocks of this many consecutive chip numbers stay together, since neighbours may show one event.
BLOCK = 16
HELD_OUT = 7  # every seventh block validates

OPTICAL = Slot(("swir16", "nir", "green"), "byte")
SAR = Slot(("vv",), "byte")
FOLDERS = {
    "optical_before": (2, "BEFORE"),
    "optical": (2, "AFTER"),
    "sar_before": (1, "BEFORE"),
    "sar": (1, "AFTER"),
    "label": (1, "MASK"),
}


class Ombria(LabelledDataset):
    """Chips of 256x256, 8 bit, min-max scaled per image. Splits: ``train``, ``test``, ``2021/EVENT``, and the published
    training part divided by blocks of chip numbers into ``fit`` and ``validation``.
    """

    slots = {"optical": OPTICAL, "sar": SAR, "optical_before": OPTICAL, "sar_before": SAR}
    legend = FLOOD

    def __init__(self, root: Path, split: str) -> None:
        files = {key: _numbered(folder) for key, folder in _folders(root, split).items()}
        for key, found in files.items():
            missing = sorted(set(files["label"]) ^ set(found))
            if missing:
                raise InputError(
                    f"OMBRIA split '{split}': the pairs do not match, '{key}' and the masks differ in chips "
                    f"{missing[:5]} ({len(missing)} in all). Copy the data set again from {AUTHORS}."
                )
        self._files = files
        self._numbers = [number for number in sorted(files["label"]) if _in_split(number, split)]

    def __len__(self) -> int:
        return len(self._numbers)

    def name(self, index: int) -> str:
        return f"{self._numbers[index]:04d}"

    def __getitem__(self, index: int) -> Sample:
        number = self._numbers[index]
        images = {slot: _read(self._files[slot][number], len(spec.roles)) for slot, spec in self.slots.items()}
        mask = _read(self._files["label"][number], 1)[0]
        valid = {slot: np.ones((1, *mask.shape), np.float32) for slot in images}
        return Sample(images, valid, (mask > 0).astype(np.int64))


def _folders(root: Path, split: str) -> dict[str, Path]:
    part = "train" if split in ("fit", "validation") else split
    if part.startswith("2021/"):
        folders = {key: root / part / f"Sentinel{sensor}" / folder for key, (sensor, folder) in FOLDERS.items()}
    else:
        folders = {key: root / f"OmbriaS{sensor}" / part / folder for key, (sensor, folder) in FOLDERS.items()}
    missing = [str(folder.relative_to(root)) for folder in folders.values() if not folder.is_dir()]
    if missing:
        raise InputError(
            f"OMBRIA split '{split}' needs the folders {', '.join(missing)} under {root}. "
            f"Its authors publish it at {AUTHORS}."
        )
    return folders


def _numbered(folder: Path) -> dict[int, Path]:
    """Chips of a folder by the last number in their name."""
    paths = sorted(folder.glob("*.png"))
    return {int(re.findall(r"\d+", path.stem)[-1]): path for path in paths if re.search(r"\d", path.stem)}


def _in_split(number: int, split: str) -> bool:
    held_out = (number // BLOCK) % HELD_OUT == HELD_OUT - 1
    return {"fit": not held_out, "validation": held_out}.get(split, True)


def _read(path: Path, bands: int) -> np.ndarray:
    """An image as (bands,H,W) float32 0-255."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(path) as image:
                if image.count < bands or image.dtypes[0] != "uint8":
                    raise InputError(
                        f"{path}: expected {bands} band(s) of 8 bit, got {image.count} of {image.dtypes[0]}."
                    )
                return image.read(range(1, bands + 1)).astype(np.float32)
    except RasterioIOError as error:
        raise InputError(f"{path} is not a readable image ({error}). Copy it again from {AUTHORS}.") from error
