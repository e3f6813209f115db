"""The count job: ships from radar, or regions of a class map, with number, density, sizes and an interval."""

from __future__ import annotations

import json
import math
import os
import time
from pathlib import Path

import numpy as np

from ...contract.errors import InputError
from ...contract.jobs import CountObjectsJob, to_json
from ..progress import Part, Progress
from ..staging import staging_folder
from .counted_regions import count_regions
from .counted_ships import count_ships
from .interval import LEVEL

SHIPS = "ships"
LEAST_PFA, MOST_PFA = 1e-12, 1e-2


def count_objects(job: CountObjectsJob, progress: Progress) -> dict:
    """Operation: see ``contract.jobs.CountObjectsJob``. Raises InputError; then nothing is left behind."""
    started, out = time.monotonic(), Path(job.out)
    _check(job)
    threads = job.threads or os.cpu_count() or 1
    with staging_folder(out, progress) as folder:
        if job.what.casefold() == SHIPS:
            counted = count_ships(job, folder / "ships.gpkg", threads, progress)
        else:
            counted = count_regions(job, folder / "regions.gpkg", progress)
        if job.network:  # torch is only needed, and only there, where somebody trains
            from ..training.knowlip_counting import count_by_network

            counted["network"] = count_by_network(job.network, job.sar, job.what, Part(progress, 0.95, 1.0))
        sizes = counted.pop("size_values")
        area = counted["area_km2"]
        result = {
            "what": job.what, "level": LEVEL, **counted, "points": str(out / counted["points"]),
            "density_per_km2": counted["count"] / area if area else None, "sizes": histogram(sizes), "out": str(out),
            "seconds": round(time.monotonic() - started, 3),
        }  # fmt: skip
        (folder / "count.json").write_text(json.dumps(result, indent=2) + "\n", encoding="utf-8")
        (folder / "job.json").write_text(to_json(job) + "\n", encoding="utf-8")
    progress.report(1.0, "Done")
    return result


def _check(job: CountObjectsJob) -> None:
    ships = job.what.casefold() == SHIPS
    if ships and job.sar is None:
        raise InputError("Ships are counted in a radar layer, and none was given. Choose one.")
    if not ships and not job.classes:
        raise InputError(f"'{job.what}' is counted in a class map, and none was given. Choose one, or count ships.")
    if job.network and job.sar is None:
        raise InputError("A network counts in a radar layer, and none was given. Choose one, or leave the network out.")
    if not LEAST_PFA <= job.pfa <= MOST_PFA:
        raise InputError(f"Expected a false-alarm rate from {LEAST_PFA:g} to {MOST_PFA:g} a pixel, got {job.pfa:g}.")
    if not (job.minimum_area >= 0 and job.coast >= 0 and job.ambiguity >= 0 and job.looks >= 0):
        raise InputError(
            "Expected a minimum area, a coast buffer, an ambiguity displacement and looks of 0 or more, got "
            f"{job.minimum_area}, {job.coast}, {job.ambiguity} and {job.looks}."
        )


def histogram(values: list[float]) -> list[dict]:
    """Counts between round edges (1, 2, 5, 10 …) that hold all values; empty without any."""
    if not values:
        return []
    low, high = (math.floor(math.log10(max(value, 1e-9))) for value in (min(values), max(values)))
    edges = np.array([step * 10.0**power for power in range(low, high + 2) for step in (1, 2, 5)])
    counts = np.histogram(values, edges)[0]
    filled = np.flatnonzero(counts)
    return [
        {"from": float(edges[i]), "to": float(edges[i + 1]), "count": int(counts[i])}
        for i in range(filled[0], filled[-1] + 1)
    ]
