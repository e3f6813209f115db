"""Reviewed polygons go into a class map as a new map, with a log of what has changed where, by whom."""

from __future__ import annotations

import csv
import json
import math
from pathlib import Path

import numpy as np
import rasterio
from rasterio.features import rasterize
from rasterio.windows import Window

from ...contract.errors import InputError
from ...contract.jobs import CorrectMapJob, to_json
from ...contract.legends import NODATA, Legend
from ..progress import Progress
from ..raster.writer import LayerWriter
from ..staging import staging_folder
from ..training.labels import make_legend
from .class_map import Census, ClassMap
from .polygons import Correction, read_corrections

COLUMNS = ("polygon", "from", "from_name", "to", "to_name", "pixels", "area_ha", "reviewer", "date")
CODES = 256
THREADS = 2


def correct_map(job: CorrectMapJob, progress: Progress) -> dict:
    """Operation: see ``contract.jobs.CorrectMapJob``. A pixel is in the last polygon that holds its centre."""
    out = Path(job.out)
    if out.exists() and out.samefile(job.classes):
        raise InputError(f"{out} is the map itself, which stays as it is. Choose another file.")
    class_map = ClassMap(job.classes)
    try:
        names = class_map.names | {entry["code"]: entry["name"] for entry in job.legend}
        polygons = read_corrections(job.polygons, job.class_field, names, class_map.grid)
        legend = _legend(class_map, names, job, polygons, progress)
        with staging_folder(out.parent, progress) as folder:
            edits = _write(class_map, polygons, legend, folder, out.stem, job, progress)
            rows = _rows(edits, polygons, legend, job.reviewer)
            _write_log(rows, folder, out.stem, job)
            (folder / f"{out.stem}.tif").rename(folder / out.name)
            (folder / f"{out.stem}.tif.aux.xml").rename(folder / f"{out.name}.aux.xml")
    finally:
        class_map.close()
    progress.report(1.0, "Done")
    places = {kind: str(out.with_name(f"{out.stem}.edits.{kind}")) for kind in ("csv", "json")}
    idle = sorted({polygon.id for polygon in polygons} - {row["polygon"] for row in rows})
    return {
        "out": job.out, "log": places["json"], "table": places["csv"], "edits": rows,
        "polygons": len(polygons), "changed_pixels": sum(row["pixels"] for row in rows),
        "warnings": [f"These polygons change nothing: {', '.join(idle[:20])}."] if idle else [],
    }  # fmt: skip


def _legend(class_map: ClassMap, names: dict[int, str], job: CorrectMapJob, polygons, progress: Progress) -> Legend:
    """The map's own names and colours, and others for classes that have none."""
    census = Census(class_map.grid)
    for strip in class_map.strips(progress):
        census.add(*strip)
    with rasterio.open(class_map.path) as file:
        try:
            colors = file.colormap(1)
        except ValueError:  # rasterio's way of saying that the band has no colour table
            colors = {}
    codes = {*names, *class_map.codes(census), *(polygon.code for polygon in polygons)}
    given = {code: "#{:02x}{:02x}{:02x}".format(*color[:3]) for code, color in colors.items() if any(color[:3])}
    given |= {entry["code"]: entry["color"] for entry in job.legend}
    return make_legend({code: names.get(code, f"Class {code}") for code in codes}, given)


def _write(class_map, polygons, legend: Legend, folder: Path, name: str, job, progress) -> dict[tuple[int, int], list]:
    """Write the corrected map; pixels and m² by polygon (its place in the list) and former class."""
    edits: dict[tuple[int, int], list] = {}
    writer = LayerWriter(folder, name, class_map.grid, {"LANDCLAIR_JOB": to_json(job)}, legend=legend)
    try:
        for top, codes, _ in class_map.strips(progress):
            window = Window(0, top, class_map.grid.width, codes.shape[0])
            places = _burn(class_map.grid.window(window), polygons)
            if places is not None:
                corrected = np.append([polygon.code for polygon in polygons], NODATA).astype(np.uint8)[places]
                corrected = np.where(places < len(polygons), corrected, codes)
                _count(edits, places, codes, corrected, class_map.grid.row_areas(window))
                codes = corrected
            writer.write(codes, top, 0)
    except BaseException:
        writer.close()
        raise
    writer.finish(THREADS)
    return edits


def _burn(grid, polygons: list[Correction]) -> np.ndarray | None:
    """The place in ``polygons`` of the one that holds each pixel (H, W), their number where none does; None: no one."""
    left, bottom, right, top = grid.bounds
    boxes = np.array([polygon.bounds for polygon in polygons])
    met = (boxes[:, 0] < right) & (boxes[:, 2] > left) & (boxes[:, 1] < top) & (boxes[:, 3] > bottom)
    near = [(polygons[place].shape, int(place)) for place in np.flatnonzero(met)]
    if not near:
        return None
    shape = (grid.height, grid.width)
    return rasterize(near, shape, fill=len(polygons), transform=grid.transform, dtype="int32")


def _count(edits: dict, places: np.ndarray, before: np.ndarray, after: np.ndarray, row_areas: np.ndarray) -> None:
    changed = before != after
    rows, _ = np.nonzero(changed)
    keys, inverse = np.unique(places[changed].astype(np.int64) * CODES + before[changed], return_inverse=True)
    pixels, areas = np.bincount(inverse, minlength=keys.size), np.bincount(inverse, row_areas[rows], keys.size)
    for key, number, area in zip(keys.tolist(), pixels.tolist(), areas.tolist(), strict=True):
        entry = edits.setdefault(divmod(key, CODES), [0, 0.0])
        entry[0] += number
        entry[1] += area


def _rows(edits: dict, polygons: list[Correction], legend: Legend, reviewer: str) -> list[dict]:
    names = {entry.code: entry.name for entry in legend.classes} | {NODATA: "No data"}
    rows = []
    for (place, before), (pixels, area) in sorted(edits.items()):
        polygon = polygons[place]
        values = (
            polygon.id, before, names.get(before, f"Class {before}"), polygon.code, names[polygon.code], pixels,
            area / 1e4 if math.isfinite(area) else None, polygon.reviewer or reviewer, polygon.date,
        )  # fmt: skip
        rows.append(dict(zip(COLUMNS, values, strict=True)))
    return rows


def _write_log(rows: list[dict], folder: Path, name: str, job: CorrectMapJob) -> None:
    log = json.loads(to_json(job)) | {"edits": rows}
    (folder / f"{name}.edits.json").write_text(json.dumps(log, indent=1, ensure_ascii=False), encoding="utf-8")
    with open(folder / f"{name}.edits.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
