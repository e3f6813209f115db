"""Images with captions: what a reader gives a contrastive training, and the reader of one's own folder."""

from __future__ import annotations

import csv
import importlib
import json
import warnings
from abc import ABC, abstractmethod
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioIOError

from ....contract.errors import InputError

READERS = {"folder": ".captioned:CaptionedFolder", "scenes": ".captioned_scenes:CaptionedScenes"}
SPLITS = ("fit", "validation")
TABLES = ("captions.jsonl", "captions.csv")
BYTE_ROLES = {1: ("vv",), 2: ("vv", "vh"), 3: ("red", "green", "blue"), 4: ("red", "green", "blue", "")}
RADAR_ROLES = {1: ("vv",), 2: ("vv", "vh")}


@dataclass(frozen=True, eq=False)
class Seen:
    """An image: ``values`` (C,H,W) float32 in ``units`` (db, byte or reflectance), ``valid`` (H,W) bool, roles.

    ``flood`` (H,W) 0-1, where it is known, is the flooded share of each pixel.
    """

    values: np.ndarray
    valid: np.ndarray
    roles: tuple[str, ...]
    units: str
    flood: np.ndarray | None = None


class CaptionedDataset(ABC):
    """Images that each have captions, and a class where ``classes`` names any."""

    classes: tuple[str, ...] = ()

    @abstractmethod
    def __len__(self) -> int: ...

    @abstractmethod
    def image(self, index: int) -> Seen: ...

    @abstractmethod
    def text(self, index: int, rng: np.random.Generator | None = None) -> str:
        """One of the image's captions, drawn by ``rng``; without it always the same one."""

    def label(self, index: int) -> int:
        """Index into ``classes``, -1 for none."""
        return -1


def open_captioned(name: str, root: str | Path, split: str) -> CaptionedDataset:
    """The data set ``name`` under ``root``; InputError if it is unknown, missing, incomplete or has no such split."""
    if name not in READERS or split not in SPLITS:
        raise InputError(
            f"Expected a data set of {', '.join(READERS)} and a split of {', '.join(SPLITS)}, got '{name}', '{split}'."
        )
    module, reader = READERS[name].split(":")
    return getattr(importlib.import_module(module, __package__), reader)(Path(root), split)


class CaptionedFolder(CaptionedDataset):
    """A folder with images and captions.jsonl (``{"file", "captions": [...], "class", "split"}`` a line; the last two
    may be missing) or captions.csv (columns file, caption and, if wanted, class and split; one row a caption).

    8-bit images have 1 (VV) to 4 bands (red, green, blue, alpha), others 1 or 2: VV and VH in dB.
    """

    def __init__(self, root: Path, split: str) -> None:
        entries = _entries(root)
        self._root = root
        self._entries = [entry for entry in entries if entry["split"] == split]
        self.classes = tuple(sorted({entry["class"] for entry in entries} - {""}))
        if not self._entries:
            raise InputError(
                f"{root} has no image with captions in the split '{split}'. Expected {' or '.join(TABLES)} with "
                "entries of the splits fit and validation; where no entry names one, every tenth image validates."
            )

    def __len__(self) -> int:
        return len(self._entries)

    def image(self, index: int) -> Seen:
        return read_image(self._root / self._entries[index]["file"])

    def text(self, index: int, rng: np.random.Generator | None = None) -> str:
        captions = self._entries[index]["captions"]
        return captions[0 if rng is None else rng.integers(len(captions))]

    def label(self, index: int) -> int:
        name = self._entries[index]["class"]
        return self.classes.index(name) if name else -1


def read_image(path: Path) -> Seen:
    """A raster as a picture can be made of it. InputError for a file that is none, or of another kind of bands."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(path) as file:
                byte = file.dtypes[0] == "uint8"
                roles = (BYTE_ROLES if byte else RADAR_ROLES).get(file.count)
                if roles is None:
                    raise InputError(
                        f"{path} has {file.count} bands of {file.dtypes[0]}. Expected 1 to 4 bands of 8 bit, or 1 or 2 "
                        "bands in dB (VV, VH)."
                    )
                values, valid = file.read().astype(np.float32), file.dataset_mask() > 0
    except RasterioIOError as error:
        raise InputError(f"{path} is not a readable image: {error}. Correct the table of captions.") from error
    valid &= np.isfinite(values).all(0)
    return Seen(np.where(valid, values, 0).astype(np.float32), valid, roles, "byte" if byte else "db")


def _entries(root: Path) -> list[dict]:
    table = next((root / name for name in TABLES if (root / name).is_file()), None)
    if table is None:
        raise InputError(f"{root} has neither {' nor '.join(TABLES)}. Write a line per image with its captions.")
    try:
        rows = _json_lines(table) if table.suffix == ".jsonl" else _csv_rows(table)
        entries = [_entry(root, number, row) for number, row in enumerate(rows)]
    except (ValueError, KeyError, TypeError, AttributeError, csv.Error) as error:
        raise InputError(
            f'{table} cannot be read: {type(error).__name__} {error}. Expected {{"file", "captions": [...]}} a line, '
            "or the columns file and caption."
        ) from error
    if not any(row.get("split") for row in rows):
        entries = [{**entry, "split": SPLITS[number % 10 == 9]} for number, entry in enumerate(entries)]
    return entries


def _entry(root: Path, number: int, row: dict) -> dict:
    """One image, checked: its file lies inside of the folder, and it has words."""
    file = root / row["file"]
    if not file.resolve().is_relative_to(root.resolve()):
        raise InputError(f"The table of captions names {row['file']}, which lies outside of {root}.")
    captions = [str(text).strip() for text in row["captions"] if str(text).strip()]
    if not captions:
        raise InputError(f"Image {number + 1} of the captions ({row['file']}) has none. Give it one or take it out.")
    return {"file": row["file"], "captions": captions, "class": row.get("class") or "", "split": row.get("split") or ""}


def _json_lines(table: Path) -> list[dict]:
    return [json.loads(line) for line in table.read_text("utf-8").splitlines() if line.strip()]


def _csv_rows(table: Path) -> list[dict]:
    """Rows of one file joined into one entry."""
    found: dict[str, dict] = {}
    with table.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found.setdefault(row["file"], {**row, "captions": []})["captions"].append(row["caption"])
    return list(found.values())
