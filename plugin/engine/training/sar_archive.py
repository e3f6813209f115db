"""A SAR archive: radar rasters as they lie on disk, from which chips are drawn window by window, or the radar images
of a labelled data set.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from rasterio.io import MemoryFile
from rasterio.windows import Window

from ...contract.errors import InputError
from ...contract.jobs import SensorLayer
from ..raster.bands import ANY
from ..raster.layers import LayerInfo, inspect
from ..raster.sources import Source
from . import sar_stac
from .datasets import open_dataset

SUFFIXES = (".tif", ".tiff", ".vrt", ".img", ".jp2")
LEAST_SEEN = 0.75  # of a chip's pixels
TRIES = 50  # windows that are tried before a chip is taken as it is


@dataclass(frozen=True)
class Archive:
    """Rasters of the same polarisations, in dB, or of ANY: each band for itself. ``skipped`` says of each other file
    why it is not used, ``virtual`` are rasters in memory that live as long.
    """

    sources: tuple[Source, ...]
    polarisations: tuple[str, ...]
    skipped: tuple[str, ...]
    virtual: tuple[MemoryFile, ...] = ()

    def chip(self, side: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
        """A chip (C,side,side) float32 in dB, 0 where nothing was seen, and what was seen (1,side,side) float32.

        Each raster is drawn as often as it has pixels. InputError if the archive seems to be empty.
        """
        areas = np.array([source.grid.width * source.grid.height for source in self.sources], float)
        best = None
        for _ in range(TRIES):
            source = self.sources[rng.choice(len(areas), p=areas / areas.sum())]
            top = rng.integers(0, source.grid.height - side + 1)
            left = rng.integers(0, source.grid.width - side + 1)
            values, valid = source.read(Window(int(left), int(top), side, side))
            if self.polarisations == (ANY,):
                values = values[[rng.integers(len(values))]]
            share = valid.mean()
            if best is None or share > best[1].mean():
                best = values, valid
            if share >= LEAST_SEEN:
                break
        if not best[1].any():
            raise InputError(
                f"{TRIES} chips were drawn and none has a valid pixel. Expected radar rasters that are not all no data."
            )
        return best[0].astype(np.float32), best[1][None].astype(np.float32)

    def close(self) -> None:
        for source in self.sources:
            source.close()
        for raster in self.virtual:
            raster.close()

    def __len__(self) -> int:
        return len(self.sources)


@dataclass(frozen=True)
class SampleArchive:
    """The radar images (C,H,W) float32 in dB of a data set's training samples, and what was seen (1,H,W) float32."""

    images: tuple[tuple[np.ndarray, np.ndarray], ...]
    polarisations: tuple[str, ...]
    skipped: tuple[str, ...]

    def chip(self, side: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
        """A chip as of ``Archive``; each image is drawn as often as others."""
        values, valid = self.images[rng.integers(len(self.images))]
        top, left = (rng.integers(0, size - side + 1) for size in values.shape[1:])
        window = np.s_[:, top : top + side, left : left + side]
        return values[window], valid[window]

    def close(self) -> None:
        """Nothing is open."""

    def __len__(self) -> int:
        return len(self.images)


def open_samples(name: str, root: str, side: int) -> SampleArchive:
    """The radar images of the data set ``name``; InputError if it has none in dB that holds ``side`` pixels a side."""
    dataset = open_dataset(name, root, "fit")
    if "sar" not in dataset.slots or dataset.slots["sar"].units != "db":
        raise InputError(f"The data set '{name}' has no radar in dB to pretrain on. Choose another, or name rasters.")
    samples = (dataset[index] for index in range(len(dataset)))
    pairs = [(sample.images["sar"].astype(np.float32), sample.valid["sar"].astype(np.float32)) for sample in samples]
    large = [pair for pair in pairs if min(pair[0].shape[1:]) >= side and pair[1].mean() >= LEAST_SEEN]
    if not large:
        raise InputError(f"No radar image of the data set '{name}' holds {side} x {side} pixels that were seen.")
    skipped = (
        (f"{len(pairs) - len(large)} images are too small or hold mostly no data",) if len(large) < len(pairs) else ()
    )
    return SampleArchive(tuple(large), dataset.slots["sar"].roles, skipped)


def open_archive(paths: tuple[str, ...], side: int, polarisations: tuple[str, ...] = (), units: str = "") -> Archive:
    """The radar rasters in ``paths`` (files, folders with all below, or STAC results) that hold ``side`` pixels a side.

    InputError if there is none, or if they differ in their polarisations and none were named; ANY takes them all.
    """
    found, skipped = [], []
    results = [path for path in paths if Path(path).suffix.lower() in sar_stac.SUFFIXES]
    virtual = [raster for path in results for raster in sar_stac.scenes(Path(path), skipped)]
    for path in [*_files(tuple(path for path in paths if path not in results)), *(raster.name for raster in virtual)]:
        info = _radar(path, units, skipped)
        if info is None:
            continue
        if min(info.grid.width, info.grid.height) < side:
            skipped.append(f"{path}: {info.grid.width} x {info.grid.height} pixels are less than a chip of {side}")
        else:
            found.append(info)
    wanted = polarisations or _common(found)
    used = [info for info in found if {*wanted} <= {*info.roles} or wanted == (ANY,)]
    skipped += [f"{info.layer.path}: it has no {', '.join(wanted)}" for info in found if info not in used]
    if not used:
        reasons = "; ".join(skipped[:3]) or "there are no rasters"
        raise InputError(
            f"No radar raster can be used: {reasons}. Expected rasters of at least {side} x {side} pixels whose bands "
            "are named after their polarisations."
        )
    sources = tuple(Source(info, wanted, "db", info.grid) for info in used)
    return Archive(sources, wanted, tuple(skipped), tuple(virtual))


def _files(paths: tuple[str, ...]) -> list[str]:
    files = []
    for path in map(Path, paths):
        inside = path.rglob("*") if path.is_dir() else [path]
        files += sorted(str(file) for file in inside if not path.is_dir() or file.suffix.lower() in SUFFIXES)
    return files


def _radar(path: str, units: str, skipped: list[str]) -> LayerInfo | None:
    """What a file is, None with a reason in ``skipped`` if it is no radar raster in units that can be told."""
    try:
        info = inspect(SensorLayer(path, units=units), "sar")
    except InputError as error:
        skipped.append(str(error).rstrip("."))
        return None
    if info.roles_reason not in ("band names", "file name"):
        skipped.append(f"{path}: nothing names a polarisation")
    elif info.units == "byte":
        skipped.append(f"{path}: it holds 8-bit pictures, which have no backscatter")
    elif not info.units:
        skipped.append(f"{path}: its units cannot be told ({info.units_reason}); say what they are")
    else:
        return replace(info, roles=tuple(role if role != "angle" else "" for role in info.roles))
    return None


def _common(found: list[LayerInfo]) -> tuple[str, ...]:
    """The polarisations of all rasters; InputError if they differ."""
    kinds = sorted({tuple(role for role in info.roles if role) for info in found})
    if len(kinds) > 1:
        texts = " and ".join("+".join(kind) for kind in kinds)
        raise InputError(f"The archive mixes rasters of {texts}. Name the polarisations to use, such as {kinds[0][0]}.")
    return kinds[0] if kinds else ()
