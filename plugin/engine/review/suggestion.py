"""Where a reviewer should look next: the squares of a map with most doubt, apart from each other, with their reason.

They are chosen and not drawn, so they say nothing of the map's accuracy; their file says so, and assessing refuses it.
"""

from __future__ import annotations

import math
import sqlite3
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from rasterio.windows import Window

from .... import __version__
from ...contract.errors import InputError
from ...contract.jobs import SuggestReviewJob
from ...contract.legends import NODATA
from ...contract.samples import AREAS_LAYER, SUGGESTED
from ..geopackage import add_layer, new_database, polygon
from ..progress import Progress
from ..raster.grid import Grid
from .class_map import Census, ClassMap
from .doubts import Doubt, open_doubts
from .sample_file import Point, Sample, fill_database, refuse_to_lose

LEAST_MAPPED = 0.25  # share of a square that the map must cover


@dataclass(frozen=True)
class Squares:
    """Of every square of the map (R, C): its mean doubt, that by reason (reasons, R, C), pixel of most doubt, class."""

    score: np.ndarray
    by_reason: np.ndarray
    row: np.ndarray
    column: np.ndarray
    code: np.ndarray


def suggest_review(job: SuggestReviewJob, progress: Progress) -> dict:
    """Operation: see ``contract.jobs.SuggestReviewJob``. Raises InputError for rasters that do not fit."""
    if job.count < 1 or job.size < 2:
        raise InputError(f"Expected 1 area or more of 2 pixels or more, got {job.count} of {job.size}.")
    refuse_to_lose(Path(job.out))
    class_map = ClassMap(job.classes)
    with ExitStack() as stack:
        stack.callback(class_map.close)
        doubts = open_doubts(job, class_map.grid, stack)
        census, squares = _look(class_map, doubts, job.size, progress)
    chosen = choose(squares.score, job.count)
    if not chosen:
        raise InputError(f"{job.classes} has no square that is mapped. Choose a map that is not empty.")
    areas = _areas(squares, chosen, list(doubts), job.size, class_map.grid)
    provenance = _provenance(job, class_map, census, areas)
    points = tuple(Point(area["id"], *area["centre"], stratum=area["code"], map_class=area["code"]) for area in areas)
    with new_database(Path(job.out)) as database:
        fill_database(database, Sample(points, class_map.grid.crs, provenance))
        _add_areas(database, areas)
    progress.report(1.0, "Done")
    shown = [{key: area[key] for key in ("id", "score", "reason", "code", "class", "bounds")} for area in areas]
    return {"out": job.out, "areas": shown, "reasons": list(doubts), "warnings": []}


def choose(score: np.ndarray, count: int) -> list[tuple[int, int]]:
    """The ``count`` squares of highest ``score`` (R, C), NaN being none, of which no two touch."""
    free, chosen = np.isfinite(score), []
    order = np.argsort(-np.nan_to_num(score, nan=-1.0), axis=None, kind="stable")
    for row, column in zip(*np.unravel_index(order, score.shape), strict=True):
        if len(chosen) == count:
            break
        if free[row, column]:
            chosen.append((int(row), int(column)))
            free[max(0, row - 1) : row + 2, max(0, column - 1) : column + 2] = False
    return chosen


def _look(class_map: ClassMap, doubts: dict[str, Doubt], size: int, progress: Progress) -> tuple[Census, Squares]:
    """One pass over the map, a row of squares at a time."""
    grid, census = class_map.grid, Census(class_map.grid)
    shape = math.ceil(grid.height / size), math.ceil(grid.width / size)
    squares = Squares(
        np.full(shape, np.nan), np.zeros((len(doubts), *shape)), *(np.zeros(shape, np.int64) for _ in range(3))
    )
    for row in range(shape[0]):
        progress.report(0.95 * row / shape[0], "Reading the map")
        top = row * size
        window = Window(0, top, grid.width, min(size, grid.height - top))
        codes = class_map.read(window)
        census.add(top, codes, codes)
        mapped = codes != NODATA
        found = np.stack([np.nan_to_num(doubt(window, codes)) * mapped for doubt in doubts.values()])
        joint = 1 - np.prod(1 - found, axis=0)  # doubtful for at least one reason, were they independent
        _sum_up(squares, row, size, codes, found, joint)
    return census, squares


def _sum_up(squares: Squares, row: int, size: int, codes: np.ndarray, found: np.ndarray, joint: np.ndarray) -> None:
    for column in range(squares.score.shape[1]):
        part = np.s_[:, column * size : (column + 1) * size]
        mapped = codes[part] != NODATA
        if mapped.mean() < LEAST_MAPPED:
            continue
        squares.score[row, column] = joint[part].sum() / mapped.sum()
        squares.by_reason[:, row, column] = found[(slice(None), *part)].sum((1, 2)) / mapped.sum()
        y, x = np.unravel_index(np.argmax(np.where(mapped, joint[part], -1)), mapped.shape)
        squares.row[row, column], squares.column[row, column] = row * size + y, column * size + x
        squares.code[row, column] = codes[part][y, x]


def _areas(squares: Squares, chosen: list, reasons: list[str], size: int, grid: Grid) -> list[dict]:
    """The chosen squares by rank; the reason is the doubt that is furthest above its mean over the map."""
    usual = np.array([layer[np.isfinite(squares.score)].mean() for layer in squares.by_reason])
    areas = []
    for rank, place in enumerate(chosen, 1):
        row, column = place
        bottom, right = min((row + 1) * size, grid.height), min((column + 1) * size, grid.width)
        corners = ((column * size, row * size), (right, row * size), (right, bottom), (column * size, bottom))
        ring = [grid.transform @ corner for corner in corners]
        code = int(squares.code[place])
        areas.append(
            {
                "id": rank, "score": round(float(squares.score[place]), 4), "code": code,
                "reason": reasons[int(np.argmax(squares.by_reason[(slice(None), *place)] - usual))],
                "centre": grid.transform @ (squares.column[place] + 0.5, squares.row[place] + 0.5),
                "ring": [*ring, ring[0]],
                "bounds": [min(x for x, _ in ring), min(y for _, y in ring), max(x for x, _ in ring),
                           max(y for _, y in ring)],
            }
        )  # fmt: skip
    return areas


def _provenance(job: SuggestReviewJob, class_map: ClassMap, census: Census, areas: list[dict]) -> dict:
    for area in areas:
        area["class"] = class_map.name(area["code"])
    met = [area["code"] for area in areas]
    return {
        "software": f"LandClair {__version__}", "map": job.classes, "fingerprint": census.fingerprint,
        "design": SUGGESTED, "seed": None,
        "classes": [{"code": int(code), "name": class_map.name(int(code))} for code in class_map.codes(census)],
        "strata": [
            {"code": code, "name": class_map.name(code), "pixels": int(census.pixels[code]), "area_ha": None,
             "points": met.count(code)}
            for code in sorted(set(met))
        ],
    }  # fmt: skip


def _add_areas(database: sqlite3.Connection, areas: list[dict]) -> None:
    """The squares as a second layer of the GeoPackage, in the CRS of the points."""
    (srs,) = database.execute("SELECT srs_id FROM gpkg_geometry_columns").fetchone()
    boxes = np.array([area["bounds"] for area in areas])
    box = (*boxes[:, :2].min(0).tolist(), *boxes[:, 2:].max(0).tolist())
    database.execute(
        f"CREATE TABLE {AREAS_LAYER} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POLYGON, id INTEGER, "
        "score DOUBLE, reason TEXT, map_class INTEGER)"
    )
    add_layer(database, AREAS_LAYER, "POLYGON", srs, box)
    database.executemany(
        f"INSERT INTO {AREAS_LAYER} (geom, id, score, reason, map_class) VALUES (?, ?, ?, ?, ?)",
        [(polygon(area["ring"], srs), area["id"], area["score"], area["reason"], area["code"]) for area in areas],
    )
