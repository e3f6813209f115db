"""The files of an archive: which rasters lie under the paths given, and what tells that one has changed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import rasterio
from rasterio.drivers import raster_driver_extensions
from rasterio.errors import RasterioError

from ...contract.errors import InputError
from ..progress import Progress
from ..raster.layers import open_dataset
from ..raster.products import is_product

# What lies beside a raster and GDAL opens as one, and tables that it would take for grids of points.
BESIDE = (".ovr", ".msk", ".aux", ".xml", ".txt", ".csv", ".json", ".geojson", ".gpkg", ".pdf")


@dataclass(frozen=True)
class Raster:
    """A file, or the folder of a product, by its absolute path. ``size`` in bytes, ``modified`` in nanoseconds."""

    path: str
    sensor: str
    size: int
    modified: int


def find_rasters(sar: tuple[str, ...], optical: tuple[str, ...], progress: Progress) -> list[Raster]:
    """Every raster that was named or lies in a folder that was, in the order of their names.

    Raises InputError for a path where nothing is.
    """
    found: dict[tuple[str, str], Raster] = {}
    for sensor, paths in (("sar", sar), ("optical", optical)):
        for path in paths:
            whole = os.path.abspath(path)
            if not os.path.exists(whole):
                raise InputError(f"There is no file or folder {path}. Check the path.")
            inside = os.path.isdir(whole) and not is_product(Path(whole))
            for file in _rasters_in(Path(whole), progress) if inside else [whole]:
                found.setdefault((file, sensor), Raster(file, sensor, *stamp(file)))
    return list(found.values())


def stamp(path: str) -> tuple[int, int]:
    """Bytes and time of the last change in ns, of a product or a virtual raster over all of its files."""
    states = [os.stat(part) for part in _parts(path)]
    return sum(state.st_size for state in states), max((state.st_mtime_ns for state in states), default=0)


def _parts(path: str) -> list[str]:
    if os.path.isdir(path):
        return [os.path.join(folder, name) for folder, _, names in os.walk(path) for name in names]
    return [path, *_sources(path)]


def _sources(path: str) -> list[str]:
    """The files that a virtual raster shows; none for any other, or where it cannot be read."""
    if not path.lower().endswith(".vrt"):
        return []
    try:
        with rasterio.open(path) as dataset:
            return [os.path.abspath(file) for file in dataset.files if os.path.isfile(file)]
    except RasterioError:  # why it cannot be read is told when it is to be
        return []


def _rasters_in(folder: Path, progress: Progress) -> Iterator[str]:
    """Rasters below a folder. Files that a virtual raster there shows are in it and not rasters of their own."""
    candidates = list(_candidates(folder, progress))
    known = raster_driver_extensions()
    shown = {source for path in candidates for source in _sources(path) if source != path}
    for path in candidates:
        progress.check()
        if path in shown:
            continue
        if os.path.isdir(path) or Path(path).suffix.lower().lstrip(".") in known or _opens(path):
            yield path


def _opens(path: str) -> bool:
    """Whether a file of a name that says nothing is a raster."""
    try:
        open_dataset(path).close()
    except InputError:
        return False
    return True


def _candidates(folder: Path, progress: Progress) -> Iterator[str]:
    """Files that may be rasters, and folders that are products, in the order of their names; hidden ones are not."""
    for entry in sorted(folder.iterdir()):
        progress.check()
        if entry.name.startswith("."):
            continue
        if not entry.is_dir():
            yield from () if entry.suffix.lower() in BESIDE else (str(entry),)
        elif is_product(entry):
            yield str(entry)
        else:
            yield from _candidates(entry, progress)
