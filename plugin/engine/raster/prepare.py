"""Prepare: what an analyst has becomes one co-registered pair in physical units, with a validity mask each."""

from __future__ import annotations

import json
import os
from contextlib import ExitStack
from dataclasses import asdict, dataclass, replace
from pathlib import Path

import numpy as np
import rasterio
from rasterio.windows import Window

from ...contract.errors import InputError
from ...contract.jobs import CheckPairJob, PreparePairJob
from ..staging import staging_folder
from .calibration import to_db, to_physical
from .clouds import CloudFinder, open_water
from .filters import FILTERS, estimate_looks, filter_speckle
from .grid import Grid, model_grid
from .incidence import NormalisedRadar
from .layers import LayerInfo, inspect, open_dataset
from .masks import CloudMask, find_cloud_mask
from .pair_check import check_pair
from .refined_lee import REACH
from .sources import Source, overlaps
from .writer import BandsWriter, check_space

PART = 512, 2048  # rows and columns that are worked on at once
LOOKS_SIDE = 1024  # pixels a side of the part whose speckle is measured
CACHE = 64 * 2**20


@dataclass(frozen=True)
class _Speckle:
    """How a window of dB is filtered; ``halo`` pixels around it are needed."""

    method: str
    looks: float
    window: int

    @property
    def halo(self) -> int:
        return 0 if self.method == "none" else max(REACH, self.window // 2)

    def apply(self, decibel: np.ndarray, valid: np.ndarray) -> np.ndarray:
        """dB (C, H, W) filtered in linear power."""
        if self.method == "none":
            return decibel
        return to_db(filter_speckle(to_physical(decibel, "db"), valid, self.method, self.looks, self.window))


def prepare_pair(job: PreparePairJob, progress) -> dict:
    """Operation: write the pair. On InputError, EngineError or Cancelled nothing is left behind."""
    _check(job)
    found = check_pair(CheckPairJob(job.optical, job.sar, job.cloud_mask), progress)
    shift = found["mending_shift"] if job.coregister else [0.0, 0.0]
    moved = replace(job.sar, shift=tuple(a + b for a, b in zip(job.sar.shift, shift, strict=True)))
    infos = inspect(job.optical, "optical"), inspect(moved, "sar")
    with open_dataset(job.optical.path) as dataset:
        grid = model_grid(dataset, job.resolution, job.extent, job.extent_crs)
    if not overlaps(infos[1].grid, grid):
        raise InputError("The radar layer does not overlap the area. Choose layers of the same place.")
    threads = job.threads or os.cpu_count() or 1
    with rasterio.Env(GDAL_CACHEMAX=CACHE), ExitStack() as stack:
        optical, sar = (_source(info, grid, stack) for info in infos)
        sar = _normalised(job, sar, stack)
        cloud = _cloud(job, infos[0], grid, threads, progress)
        if cloud:
            stack.callback(cloud.close)
        speckle = _speckle(job, sar)
        steps = {"shift": list(moved.shift), **asdict(speckle), "angle": job.angle, "found_clouds": job.find_clouds}
        with staging_folder(Path(job.out), progress) as staging:
            check_space(staging, grid, 4 * (len(optical.roles) + len(sar.roles)) + 2)
            writers = _writers(staging, grid, optical, sar, steps)
            for writer in writers.values():
                stack.callback(writer.close)
            for window in parts(grid):
                progress.check()
                _write(window, grid, optical, sar, cloud, speckle, writers)
                progress.report(0.9 * (window.row_off + window.height) / grid.height, "Preparing")
            for writer in writers.values():
                writer.finish(threads)
    progress.report(1.0, "Done")
    paths = {name: str(Path(job.out) / f"{name}.tif") for name in writers}
    size = {"width": grid.width, "height": grid.height, "crs": grid.crs.to_string() if grid.crs else ""}
    return {**paths, **size, **steps, **{key: found[key] for key in ("items", "offset_pixels", "offset_confidence")}}


def _check(job: PreparePairJob) -> None:
    if job.filter != "none" and job.filter not in FILTERS:
        raise InputError(f"Unknown speckle filter '{job.filter}'. Known: none, {', '.join(FILTERS)}.")
    if job.looks < 0:
        raise InputError(f"Expected a number of looks above 0, or 0 to have it estimated; got {job.looks}.")


def _source(info: LayerInfo, grid: Grid, stack: ExitStack) -> Source:
    """All known bands of a layer on ``grid``, in reflectance or dB."""
    if not info.measured:
        raise InputError(f"Nothing tells what the bands of {info.layer.path} are. Name them, such as blue,green,red.")
    source = Source(info, info.measured, "reflectance" if info.sensor == "optical" else "db", grid)
    stack.callback(source.close)
    return source


def _normalised(job: PreparePairJob, sar: Source, stack: ExitStack) -> Source | NormalisedRadar:
    """The radar layer as it is, or with its backscatter at one incidence angle."""
    if not job.angle:
        return sar
    radar = NormalisedRadar(sar, job.angle)
    stack.callback(radar.close)
    return radar


def _cloud(job: PreparePairJob, info: LayerInfo, grid: Grid, threads: int, progress) -> CloudMask | CloudFinder | None:
    """The mask that was given, or clouds that are found, or the product's own."""
    if job.find_clouds and not job.cloud_mask:
        return CloudFinder(info, grid, threads, progress)
    return find_cloud_mask(job.cloud_mask, info, grid)


def _speckle(job: PreparePairJob, sar: Source) -> _Speckle:
    """The filter, its looks measured in the middle of the scene where they are not given."""
    if job.filter == "none" or job.filter == "boxcar" or job.looks:
        return _Speckle(job.filter, job.looks or 1.0, job.window)
    height, width = min(LOOKS_SIDE, sar.grid.height), min(LOOKS_SIDE, sar.grid.width)
    decibel, valid = sar.read(Window((sar.grid.width - width) // 2, (sar.grid.height - height) // 2, width, height))
    looks = [estimate_looks(band, valid) for band in to_physical(decibel, "db")]
    return _Speckle(job.filter, round(float(np.mean(looks)), 2), job.window)


def _writers(folder: Path, grid: Grid, optical: Source, sar: Source, steps: dict) -> dict[str, BandsWriter]:
    tags = {"LANDCLAIR_STEPS": json.dumps(steps)}
    physical = {source.info.sensor: {**tags, "LANDCLAIR_UNITS": source.units} for source in (optical, sar)}
    return {
        "optical": BandsWriter(folder, "optical", grid, optical.roles, "float32", physical["optical"]),
        "sar": BandsWriter(folder, "sar", grid, sar.roles, "float32", physical["sar"]),
        "optical_valid": BandsWriter(folder, "optical_valid", grid, ("valid",), "uint8", tags),
        "sar_valid": BandsWriter(folder, "sar_valid", grid, ("valid",), "uint8", tags),
    }


def parts(grid: Grid) -> list[Window]:
    rows, columns = PART
    return [
        Window(left, top, min(columns, grid.width - left), min(rows, grid.height - top))
        for top in range(0, grid.height, rows)
        for left in range(0, grid.width, columns)
    ]


def _write(window: Window, grid: Grid, optical, sar, cloud, speckle: _Speckle, writers: dict) -> None:
    """Read, mask, filter and write one part of the grid."""
    top, left = window.row_off, window.col_off
    values, valid = optical.read(window)
    decibel, seen = _filtered(window, grid, sar, speckle)
    if cloud:
        water = cloud.shadow(window) & open_water(values, optical.roles, decibel, sar.roles, seen)
        valid &= ~cloud.read(window) | water
    for name, bands, mask in (("optical", values, valid), ("sar", decibel, seen)):
        writers[name].write(np.where(mask, bands, np.float32(np.nan)), top, left)
        writers[f"{name}_valid"].write(mask[None].astype(np.uint8), top, left)


def _filtered(window: Window, grid: Grid, sar: Source, speckle: _Speckle) -> tuple[np.ndarray, np.ndarray]:
    """dB (C, H, W) of a window, filtered with what lies around it, and validity (H, W)."""
    halo = speckle.halo
    top, left = max(0, window.row_off - halo), max(0, window.col_off - halo)
    bottom = min(grid.height, window.row_off + window.height + halo)
    right = min(grid.width, window.col_off + window.width + halo)
    decibel, valid = sar.read(Window(left, top, right - left, bottom - top))
    inner = np.s_[
        window.row_off - top : window.row_off - top + window.height,
        window.col_off - left : window.col_off - left + window.width,
    ]
    return speckle.apply(decibel, valid)[:, *inner], valid[inner]
