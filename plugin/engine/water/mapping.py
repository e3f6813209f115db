"""The water job: a mask by a model or a threshold, its shoreline, and the baselines beside it."""

from __future__ import annotations

import dataclasses
import json
import os
import shutil
import time
from pathlib import Path

from .... import __version__
from ...contract.errors import InputError, ModelError
from ...contract.jobs import SegmentJob, WaterJob, to_json
from ..models import catalogue
from ..progress import Part, Progress
from ..raster.layers import inspect
from ..segmentation.segment import segment
from ..staging import staging_folder
from .baselines import Baseline, baselines, open_band
from .contrast import contrast, doubts
from .shoreline import write_shoreline
from .thresholds import METHODS

# The models by what there is: of radar alone "sar-water" is the better one (see both cards).
FULL, ONE_BAND = "water", "sar-water"
TWO_BANDS = {"vv", "vh"}


def map_water(job: WaterJob, progress: Progress) -> dict:
    """Operation: see ``contract.jobs.WaterJob``. Raises InputError or ModelError; then nothing is left behind."""
    started, out = time.monotonic(), Path(job.out)
    if job.minimum_area < 0 or not 0 <= job.smoothing <= 5:
        raise InputError(
            f"Expected a minimum area of 0 or more and 0 to 5 rounds of smoothing, got {job.minimum_area} and "
            f"{job.smoothing}."
        )
    info = inspect(job.sar, "sar")
    full = job.optical is not None and {*info.roles} >= TWO_BANDS
    job = dataclasses.replace(job, method=job.method or (FULL if full else ONE_BAND))
    _check_model(job)
    source = open_band(info)
    threads = job.threads or os.cpu_count() or 1
    try:
        with staging_folder(out, progress) as folder:
            tags = {"TIFFTAG_SOFTWARE": f"LandClair {__version__}", "LANDCLAIR_JOB": _arguments(job)}
            found = baselines(source, folder, tags, job.per_tile, threads, progress)
            water, area, bands = _water(job, found, folder, progress)
            darker = contrast(water, info)
            warnings = [] if job.optical and job.method not in METHODS else doubts(darker)
            shoreline = write_shoreline(water, folder / "shoreline.geojson", job.minimum_area, job.smoothing)
            (folder / "job.json").write_text(to_json(job) + "\n", encoding="utf-8")
    finally:
        source.close()
    progress.report(1.0, "Done")
    return {
        "water": str(out / "water.tif"), "shoreline": str(out / "shoreline.geojson") if shoreline else None,
        "area_ha": area, "shorelines": shoreline, "method": job.method,
        "polarisations": bands or list(source.roles),  # that the method used; the baselines use the first
        "baselines": {
            name: {"threshold": round(entry.threshold, 3), "tiles": entry.tiles, "area_ha": entry.area_ha,
                   "path": str(out / entry.path.name)}
            for name, entry in found.items()
        },
        "contrast_db": darker if darker is None else round(darker, 2), "warnings": warnings,
        "out": str(out), "seconds": round(time.monotonic() - started, 3),
    }  # fmt: skip


def _check_model(job: WaterJob) -> None:
    """ModelError unless the method is a threshold or a model that knows water; before anything is computed."""
    if job.method not in METHODS and not catalogue.find(job.method).legend.water_codes:
        raise ModelError(f"The model '{job.method}' knows no water. Choose another one, or {', '.join(METHODS)}.")


def _water(
    job: WaterJob, found: dict[str, Baseline], folder: Path, progress: Progress
) -> tuple[Path, float | None, list[str]]:
    """``water.tif`` in the folder, its area in hectares, and the polarisations that a model used."""
    target = folder / "water.tif"
    if job.method in METHODS:
        if job.method not in found:
            raise InputError(f"{job.sar.path} has one value only, so {job.method} finds no threshold. Use a model.")
        shutil.copyfile(found[job.method].path, target)
        return target, found[job.method].area_ha, []
    mapping = SegmentJob(
        job.method, str(folder / "map"), job.optical, job.sar, device=job.device, threads=job.threads,
        ungeoreferenced=True,  # as for thresholds: then no area is told
    )  # fmt: skip
    result = segment(mapping, Part(progress, 0.6, 0.95))
    Path(result["water"]).replace(target)
    shutil.rmtree(folder / "map")
    areas = [row["area_ha"] for row in result["statistics"] if row["water"]]
    return target, None if None in areas else sum(areas), result["layers"]["sar"]["bands"]


def _arguments(job: WaterJob) -> str:
    return json.dumps(dataclasses.asdict(dataclasses.replace(job, out="")), sort_keys=True)
