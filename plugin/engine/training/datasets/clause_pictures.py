"""Pictures with captions of clauses on disk: one array of images and one line of JSON for each, as SCIO trains on."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np

from ....contract.errors import InputError
from ..caption_tokens import Caption, Clause

IMAGES, CAPTIONS = "images.npy", "captions.jsonl"


@dataclass(frozen=True, eq=False)
class ClausePictures:
    """``images`` (N,C,S,S) float32 in the network's units, a caption each, ``places`` (N,3) longitude, latitude and
    day of the year, NaN where unknown, and ``counts``: how many of what, where somebody counted.
    """

    images: np.ndarray
    captions: tuple[Caption, ...]
    places: np.ndarray
    counts: tuple[dict[str, float], ...] = ()

    def __len__(self) -> int:
        return len(self.captions)

    def with_captions(self, captions: Iterable[Caption]) -> ClausePictures:
        return replace(self, captions=tuple(captions))


def read_clause_pictures(root: str) -> ClausePictures:
    """What ``write_clause_pictures`` wrote (images are mapped, not read); InputError if the folder is anything else."""
    folder = Path(root)
    try:
        images = np.load(folder / IMAGES, mmap_mode="r", allow_pickle=False)
        rows = [json.loads(line) for line in (folder / CAPTIONS).read_text("utf-8").splitlines() if line.strip()]
        captions = tuple(tuple(_clause(entry) for entry in row["clauses"]) for row in rows)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InputError(
            f"{folder} holds no pictures with clauses: {error}. Expected {IMAGES}, {CAPTIONS} as docs/scenes.md says."
        ) from error
    if images.ndim != 4 or len(images) != len(captions) or not all(captions):
        raise InputError(
            f"Expected {IMAGES} of shape (N,C,S,S) and N captions of at least one clause in {folder}, got an array of "
            f"{images.shape} and {len(captions)} captions. Write both from the same pictures."
        )
    places = np.array([_place(row) for row in rows], np.float32)
    return ClausePictures(images, captions, places, tuple(row.get("counts", {}) for row in rows))


def write_clause_pictures(root: Path, data: ClausePictures) -> None:
    """Write ``data`` to the folder ``root``."""
    root.mkdir(parents=True, exist_ok=True)
    np.save(root / "images.part.npy", np.asarray(data.images, np.float32), allow_pickle=False)
    os.replace(root / "images.part.npy", root / IMAGES)
    counts = data.counts or ({},) * len(data)
    write_rows(root / CAPTIONS, (
        {"clauses": [asdict(clause) for clause in caption], "counts": count,
         "place": [float(part) if np.isfinite(part) else None for part in place]}
        for caption, count, place in zip(data.captions, counts, data.places, strict=True)
    ))  # fmt: skip


def write_rows(path: Path, rows: Iterable[dict]) -> None:
    """One line of JSON a row."""
    partial = path.with_suffix(".part")
    partial.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows), "utf-8")
    os.replace(partial, path)


def _clause(entry: dict) -> Clause:
    return Clause(entry["text"], tuple(entry.get("slots", ())), entry.get("field", ""))


def _place(row: dict) -> list[float]:
    place = row.get("place", (None,) * 3)
    if len(place) != 3:
        raise InputError(f"Expected a place of longitude, latitude and day of the year, got {place}.")
    return [float("nan") if part is None else float(part) for part in place]
