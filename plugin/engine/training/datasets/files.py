"""Folders of images that pair by name, and how they are read and divided."""

from __future__ import annotations

import warnings
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioIOError
from rasterio.windows import Window

from ....contract.errors import InputError
from ....contract.legends import Legend
from . import IGNORE, LabelledDataset, Sample, label_indices

SUFFIXES = {".tif", ".tiff", ".png"}
# Consecutive samples often show neighbouring places, so a part that validates is taken in whole blocks.
BLOCK = 16
HELD_OUT = 7


class NamedSamples(LabelledDataset):
    """A reader whose samples are files of one name in a folder per slot and one for the labels."""

    ignored: tuple[int, ...] = ()  # label codes that do not count

    def __init__(self, files: dict[str, dict[str, Path]], names: list[str]) -> None:
        self._files, self._names = files, names

    def __len__(self) -> int:
        return len(self._names)

    def name(self, index: int) -> str:
        return self._names[index]

    def __getitem__(self, index: int) -> Sample:
        return self._sample(self._names[index])

    def _sample(self, name: str, window: Window | None = None) -> Sample:
        images, valid = {}, {}
        for slot, spec in self.slots.items():
            images[slot], valid[slot] = read_image(self._files[slot][name], len(spec.roles), window)
        return Sample(images, valid, read_labels(self._files["label"][name], self.legend, self.ignored, window))


def paired_files(root: Path, folders: dict[str, str], title: str, authors: str) -> dict[str, dict[str, Path]]:
    """``{key: {stem: path}}`` of the folders under ``root``; InputError names missing folders and unpaired images."""
    missing = [folder for folder in folders.values() if not (root / folder).is_dir()]
    if missing:
        raise InputError(
            f"{title} needs the folders {', '.join(missing)} under {root}, which are not there. "
            f"Its authors publish it at {authors}."
        )
    files = {
        key: {path.stem: path for path in sorted((root / folder).iterdir()) if path.suffix.lower() in SUFFIXES}
        for key, folder in folders.items()
    }
    everything = set().union(*files.values())
    for key, folder in folders.items():
        lost = sorted(everything - set(files[key]))
        if lost or not files[key]:
            which = f"lacks {', '.join(lost[:5])} ({len(lost)} in all)" if lost else "is empty"
            raise InputError(f"{title}: the pairs do not match, {root / folder} {which}. Get it again from {authors}.")
    return files


def select(names: list[str], wanted: list[str], where: str, authors: str) -> list[str]:
    """``wanted`` if all of it is among ``names``; InputError says what is missing."""
    lost = sorted(set(wanted) - set(names))
    if lost:
        raise InputError(f"{where} lists {', '.join(lost[:5])} ({len(lost)} in all) that are not there. See {authors}.")
    return wanted


def block_split(names: list[str], split: str) -> list[str]:
    """``fit`` or ``validation``: every seventh block of 16 consecutive names validates; of fewer, the last seventh."""
    blocks = [names[start : start + BLOCK] for start in range(0, len(names), BLOCK)]
    if len(blocks) < HELD_OUT:
        middle = len(names) - max(1, len(names) // HELD_OUT)
        return names[:middle] if split == "fit" else names[middle:]
    held_out = split == "validation"
    return [name for i, block in enumerate(blocks) for name in block if (i % HELD_OUT == HELD_OUT - 1) == held_out]


def unknown_split(title: str, split: str, known: tuple[str, ...]) -> InputError:
    return InputError(f"{title} has no split '{split}'. Its splits: {', '.join(known)}.")


def read_image(path: Path, bands: int | None = None, window: Window | None = None) -> tuple[np.ndarray, np.ndarray]:
    """Bands (C,H,W) float32 and validity (1,H,W) float32 of a file; not finite or flagged as no data is not valid.

    ``bands`` is how many to read from the first on; None reads all. InputError for a damaged or narrower file.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(path) as image:
                if bands and image.count < bands:
                    raise InputError(f"{path}: expected {bands} band(s), got {image.count}. Copy the file again.")
                indexes = list(range(1, (bands or image.count) + 1))
                values = image.read(indexes, window=window).astype(np.float32)
                valid = (image.read_masks(indexes, window=window) > 0).all(axis=0) & np.isfinite(values).all(axis=0)
    except RasterioIOError as error:
        raise InputError(f"{path} is not a readable image ({error}). Copy the file again.") from error
    return np.where(valid, values, 0).astype(np.float32), valid[None].astype(np.float32)


def read_labels(path: Path, legend: Legend, ignored: tuple[int, ...], window: Window | None = None) -> np.ndarray:
    """Class indices (H,W) int64 of a label image, 255 where it is ignored or has no data."""
    codes, valid = read_image(path, 1, window)
    fallback = legend.codes[0]
    indices = label_indices(np.where(valid[0] > 0, codes[0], fallback).astype(np.int64), legend, ignored, str(path))
    return np.where(valid[0] > 0, indices, IGNORE)


def image_size(path: Path) -> tuple[int, int]:
    """(height, width) of an image file; InputError if it cannot be opened."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(path) as image:
                return image.shape
    except RasterioIOError as error:
        raise InputError(f"{path} is not a readable image ({error}). Copy the file again.") from error
