"""What reviewers have found becomes training chips: points and corrected polygons, weighted by their certainty.

Points that a map's accuracy was estimated from are kept out unless that is said to be meant: a model that has learnt
from them would look better on them than it is.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from rasterio.features import rasterize
from rasterio.warp import transform as transform_points
from rasterio.windows import Window

from ...contract.errors import InputError
from ...contract.jobs import ReviewToTrainingJob
from ...contract.legends import NODATA, Legend
from ...contract.samples import SUGGESTED
from ..raster.grid import Grid
from ..review.answers import NO_ANSWER, settle
from ..review.polygons import Correction, read_corrections
from ..review.sample_file import Point, Sample, read_sample
from .labels import Labels, make_legend
from .make_chips import cut_chips

WEIGHTS = {"high": 1.0, "medium": 0.7, "low": 0.4}  # of what a reviewer was so sure of; 1 where nothing is said


def review_to_training(job: ReviewToTrainingJob, progress) -> dict:
    """Operation: see ``contract.jobs.ReviewToTrainingJob``; InputError for points that must not be trained on."""
    if not (job.sample or job.chips.labels):
        raise InputError("Expected a reviewed sample, or polygons with a class. Give at least one of them.")
    sample = read_sample(Path(job.sample)) if job.sample else None
    reserved = _reserved(sample)
    if reserved and not job.accuracy_sample:
        raise InputError(
            f"{job.sample} was drawn to estimate a map's accuracy. A model that learns from its {len(reserved)} "
            "answers can no longer be measured with them. Use polygons or suggested points, or say that it is meant."
        )
    names = {int(entry["code"]): entry["name"] for entry in job.chips.classes} or _names(sample)
    points = _answers(sample, names) if sample else []
    result = cut_chips(
        job.chips,
        lambda grid: ReviewLabels(grid, points, sample, _polygons(job, names, grid), names),
        progress,
        {"accuracy_points": reserved},
    )
    warning = (
        f"{len(reserved)} points of an accuracy sample are among the labels. Do not estimate the accuracy of what is "
        "trained from them with that sample."
    )
    return result | {"points": len(points), "warnings": [warning] if reserved else []}


def _reserved(sample: Sample | None) -> list[int]:
    """Ids of the answered points that an accuracy estimate rests on: those that were drawn with known chances."""
    if sample is None or sample.provenance is None or sample.provenance["design"] == SUGGESTED:
        return []
    return sorted({point.id for point in sample.points if point.answered})


def _names(sample: Sample | None) -> dict[int, str]:
    """The classes of the map that the sample was drawn from, else those that were answered."""
    if sample is None:
        return {}
    if sample.provenance:
        return {entry["code"]: entry["name"] for entry in sample.provenance["classes"]}
    codes = {point.reference for point in sample.points if point.answered and isinstance(point.reference, int)}
    return {code: f"Class {code}" for code in sorted(codes)}


def _answers(sample: Sample, names: dict[int, str]) -> list[Point]:
    """One point for each id on which its reviewers agree."""
    if not names:
        raise InputError(NO_ANSWER)
    unknown_map = np.full(len(sample.points), min(names))
    return settle(sample, unknown_map, names)[0].points


def _polygons(job: ReviewToTrainingJob, names: dict[int, str], grid: Grid) -> list[Correction]:
    if not job.chips.labels:
        return []
    return read_corrections(job.chips.labels, job.chips.class_field, names, grid)


class ReviewLabels(Labels):
    """The pixel of each point, and all pixels of each polygon; points lie above polygons, later ones above former."""

    def __init__(
        self, grid: Grid, points: list[Point], sample: Sample | None, polygons: list[Correction], names: dict[int, str]
    ) -> None:
        self._grid, self._names = grid, names
        self._shapes = [(polygon.shape, polygon.code, WEIGHTS.get(polygon.certainty, 1.0)) for polygon in polygons]
        self._rows, self._columns = _pixels(points, sample, grid)
        self._codes = np.array([point.reference for point in points], np.uint8)
        self._weights = np.array([WEIGHTS.get(point.certainty, 1.0) for point in points], np.float32)
        self._met: set[int] = set()

    def read(self, window: Window) -> np.ndarray:
        codes = self._burn(window, 1, NODATA, np.uint8, self._codes)
        self._met |= {int(code) for code in np.unique(codes)} - {NODATA}
        return codes

    def legend(self) -> Legend:
        return make_legend({code: self._names.get(code, f"Class {code}") for code in self._met})

    def weight(self, window: Window) -> float:
        """The mean over the labelled pixels."""
        weights = self._burn(window, 2, 0.0, np.float32, self._weights)
        return float(weights[weights > 0].mean())

    def _burn(self, window: Window, column: int, fill: float, dtype, values: np.ndarray) -> np.ndarray:
        """Column 1 (codes) or 2 (weights) of the polygons, and ``values`` of the points, (H,W)."""
        part = self._grid.window(window)
        burnt = np.full((part.height, part.width), fill, dtype)
        if self._shapes:
            shapes = [(row[0], row[column]) for row in self._shapes]
            burnt = rasterize(shapes, burnt.shape, fill, transform=part.transform, dtype=np.dtype(dtype).name)
        rows, columns = self._rows - int(window.row_off), self._columns - int(window.col_off)
        inside = (rows >= 0) & (rows < part.height) & (columns >= 0) & (columns < part.width)
        burnt[rows[inside], columns[inside]] = values[inside]
        return burnt


def _pixels(points: list[Point], sample: Sample | None, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    """Row and column of every point on the grid, also outside of it."""
    if not points:
        return np.empty(0, int), np.empty(0, int)
    xs, ys = [point.x for point in points], [point.y for point in points]
    if (sample.crs is None) != (grid.crs is None):
        raise InputError("Of the sample and the layers one has no coordinate system. Assign the right one to it.")
    if sample.crs != grid.crs:
        xs, ys = transform_points(sample.crs, grid.crs, xs, ys)
    columns, rows = ~grid.transform @ (np.asarray(xs), np.asarray(ys))
    return np.floor(rows).astype(int), np.floor(columns).astype(int)
