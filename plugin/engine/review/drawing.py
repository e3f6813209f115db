"""Draw a probability sample of a class map: one pass over the raster, memory that does not grow with it.

While strips are read, a quarter of a million pixels are drawn at random from the whole map, and rare strata are listed
pixel by pixel. The random pixels of one stratum are a simple random sample of it, from which the points are drawn. For
a systematic sample every q-th pixel of every q-th row is kept, which carries its grid.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .... import __version__
from ...contract.errors import InputError
from ...contract.jobs import SampleJob
from ...contract.legends import NODATA
from ..progress import Progress
from ..raster.grid import Grid
from .class_map import LOW_CONFIDENCE, STRATA, Census, ClassMap
from .design import (
    DESIGNS,
    EXPECTED_ACCURACY,
    allocate,
    expected_standard_error,
    sample_size,
    shares,
)
from .sample_file import Point, Sample, write_sample

CANDIDATES = 250_000
RARE_PIXELS = 50_000
THINNED_PIXELS = 4_000_000


@dataclass(frozen=True)
class Survey:
    """What one pass over the map has seen: random pixels and all pixels of rare strata, or the thinned map.

    Pixels (n, 2) are pairs of flat index and stratum.
    """

    census: Census
    candidates: np.ndarray
    listed: dict[int, np.ndarray]
    thinned: np.ndarray
    first_row: int
    first_column: int
    step: int


def draw_sample(job: SampleJob, progress: Progress) -> dict:
    """Operation: class map -> points in a GeoPackage. InputError for unusable maps, designs and sizes."""
    _check(job)
    rng = np.random.default_rng(job.seed)
    class_map = ClassMap(job.classes, job.confidence, job.confidence_break)
    try:
        survey = _survey(class_map, job.design == "systematic", rng, progress)
        strata = survey.census.strata
        if not strata.size:
            raise InputError(f"{job.classes} has no pixel with a class. Choose a map that is not empty.")
        pixels = survey.census.pixels[strata]
        expected = _expected(job, strata)
        points, size = _plan(job, pixels, expected)
        if job.design == "systematic":
            chosen, probability = _systematic(survey, size, rng)
        else:
            chosen, probability = _random(job, class_map, survey, points, size, rng, progress)
    finally:
        class_map.close()
    order = rng.permutation(chosen.shape[0])
    chosen, probability = chosen[order], probability[order]
    drawn = np.array([(chosen[:, 1] == code).sum() for code in strata])
    provenance = _provenance(job, class_map, survey.census, drawn)
    write_sample(Sample(_points(class_map.grid, chosen, probability), class_map.grid.crs, provenance), Path(job.out))
    progress.report(1.0, "Done")
    return _result(job, provenance, drawn, pixels, expected)


def _check(job: SampleJob) -> None:
    if job.design not in DESIGNS:
        raise InputError(f"Expected a design among {', '.join(DESIGNS)}, got '{job.design}'.")
    if (job.size is None) == (job.standard_error is None):
        raise InputError("Expected either a sample size or a target standard error. Give one of the two.")
    if job.size is not None and job.size < 2:
        raise InputError(f"Expected a sample of at least two points, got {job.size}.")
    if job.minimum_distance < 0 or (job.minimum_distance and job.design == "systematic"):
        raise InputError("A minimum distance is 0 or more metres, and a systematic sample keeps its own.")
    if not 0 < job.confidence_break < 1:
        raise InputError(f"Expected a confidence between 0 and 1 to part the strata, got {job.confidence_break:g}.")


def _survey(class_map: ClassMap, systematic: bool, rng: np.random.Generator, progress: Progress) -> Survey:
    grid = class_map.grid
    step = math.ceil(math.sqrt(grid.width * grid.height / THINNED_PIXELS))
    first_row, first_column = (int(value) for value in rng.integers(step, size=2) % (grid.height, grid.width))
    census, thinned, found, left = Census(grid), [], [], min(CANDIDATES, grid.width * grid.height)
    listed: dict[int, list[np.ndarray]] = {}
    for top, codes, strata in class_map.strips(progress):
        here = census.add(top, codes, strata)
        if systematic:
            thinned.append(strata[(first_row - top) % step :: step, first_column::step].copy())
            continue
        drawn = int(rng.binomial(left, codes.shape[0] / (grid.height - top)))
        left -= drawn
        found.append(_pixels(rng.integers(codes.size, size=drawn), strata, top))
        for code in np.flatnonzero((here > 0) & (census.pixels <= RARE_PIXELS)):
            listed.setdefault(int(code), []).append(_pixels(np.flatnonzero(strata == code), strata, top))
    rare = {code: np.concatenate(parts) for code, parts in listed.items() if census.pixels[code] <= RARE_PIXELS}
    candidates = np.concatenate(found or [np.empty((0, 2), np.int64)])
    _, first = np.unique(candidates[:, 0], return_index=True)
    thinned = np.concatenate(thinned or [np.empty((0, 0), np.uint8)])
    return Survey(census, candidates[first], rare, thinned, first_row, first_column, step)


def _pixels(flat: np.ndarray, strata: np.ndarray, top: int) -> np.ndarray:
    """(n, 2) flat index in the map and stratum of the pixels ``flat`` of a strip."""
    return np.column_stack([flat + top * strata.shape[1], strata.ravel()[flat]])


def _expected(job: SampleJob, strata: np.ndarray) -> np.ndarray:
    """Expected accuracy of each stratum (H,)."""
    given = {entry["code"]: entry["accuracy"] for entry in job.expected}
    unknown = sorted(set(given) - set((strata % LOW_CONFIDENCE).tolist()))
    if unknown:
        raise InputError(f"The map has no class {unknown}, for which an accuracy is expected. Leave it out.")
    return np.array([given.get(int(code) % LOW_CONFIDENCE, EXPECTED_ACCURACY) for code in strata])


def _plan(job: SampleJob, pixels: np.ndarray, expected: np.ndarray) -> tuple[np.ndarray, int]:
    """Points of each stratum (H,), and of the sample."""
    if job.design != "stratified":
        whole = pixels.sum(keepdims=True)
        size = job.size or sample_size(job.standard_error, whole, (expected * pixels).sum(keepdims=True) / whole, [1.0])
        if size > whole[0]:
            raise InputError(f"Expected at most {whole[0]} points, one for each pixel with a class, got {size}.")
        return np.array([size]), size
    parts = shares(pixels, expected, job.allocation)
    size = job.size or sample_size(job.standard_error, pixels, expected, parts)
    points = allocate(max(size, 2 * pixels.size) if job.size is None else size, pixels, parts)
    return points, int(points.sum())


def _systematic(survey: Survey, size: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """A square grid of pixels with a random start: (n, 2) flat index and stratum, and the inclusion probability."""
    valid = survey.thinned & NODATA != NODATA
    spacing = math.sqrt(valid.sum() / size)
    if spacing < 1:
        raise InputError(
            f"A systematic sample of this map has at most {valid.sum()} points, got {size}. Choose a smaller size."
        )
    rows, columns = (
        np.arange(rng.uniform(0, spacing), length, spacing).astype(np.int64) for length in survey.thinned.shape
    )
    row, column = (axis[valid[np.ix_(rows, columns)]] for axis in np.meshgrid(rows, columns, indexing="ij"))
    width = survey.census.width
    flat = (survey.first_row + row * survey.step) * width + survey.first_column + column * survey.step
    if not flat.size:
        raise InputError("No point of the systematic grid fell on a class. Choose a larger size or another seed.")
    return np.column_stack([flat, survey.thinned[row, column]]), np.full(flat.size, (spacing * survey.step) ** -2)


def _random(
    job: SampleJob, class_map: ClassMap, survey: Survey, points: np.ndarray, size: int, rng, progress: Progress
) -> tuple[np.ndarray, np.ndarray]:
    """Simple random within the whole map or each stratum: (n, 2) flat index and stratum, inclusion probabilities."""
    strata = survey.census.strata
    groups = [strata] if job.design == "simple" else [np.array([code]) for code in strata]
    pools = [_pool(survey, group) for group in groups]
    enough = [
        min(wanted * (10 if job.minimum_distance else 1), survey.census.pixels[group].sum())
        for group, wanted in zip(groups, points, strict=True)
    ]
    short = [index for index, pool in enumerate(pools) if len(pool) < enough[index]]
    if short:
        listed = _list_pixels(class_map, {index: groups[index] for index in short}, progress)
        pools = [listed.get(index, pool) for index, pool in enumerate(pools)]
    spacing = _Spacing(class_map.grid, job.minimum_distance)
    chosen = [
        spacing.take(pool, rng.permutation(len(pool)), int(wanted)) for pool, wanted in zip(pools, points, strict=True)
    ]
    totals = [survey.census.pixels[group].sum() for group in groups]
    return np.concatenate(chosen), np.repeat(points / totals, points)


def _pool(survey: Survey, group: np.ndarray) -> np.ndarray:
    """Pixels (n, 2) that are a simple random sample of the strata ``group``, or all of them."""
    if all(int(code) in survey.listed for code in group):
        return np.concatenate([survey.listed[int(code)] for code in group])
    wanted = np.zeros(STRATA, bool)
    wanted[group] = True
    return survey.candidates[wanted[survey.candidates[:, 1]]]


def _list_pixels(class_map: ClassMap, groups: dict[int, np.ndarray], progress: Progress) -> dict[int, np.ndarray]:
    """A second pass, for strata that were met too rarely: every pixel (n, 2) of each group."""
    found: dict[int, list[np.ndarray]] = {index: [] for index in groups}
    for top, _, strata in class_map.strips(progress):
        for index, group in groups.items():
            found[index].append(_pixels(np.flatnonzero(np.isin(strata, group)), strata, top))
    return {index: np.concatenate(parts) for index, parts in found.items()}


class _Spacing:
    """Takes points in order, skipping those nearer than ``distance`` metres to one that is already taken."""

    def __init__(self, grid: Grid, distance: float) -> None:
        self._width, self._pixel, self._distance = grid.width, grid.pixel_size_metres(), distance
        self._cells: dict[tuple[int, int], list[tuple[float, float]]] = {}

    def take(self, pixels: np.ndarray, order: np.ndarray, wanted: int) -> np.ndarray:
        """The first ``wanted`` of ``pixels`` (N, 2) in ``order`` that keep the distance."""
        if not self._distance:
            return pixels[order[:wanted]]
        taken = []
        for row in pixels[order]:
            if len(taken) == wanted:
                break
            if self._free(row[0] % self._width * self._pixel[0], row[0] // self._width * self._pixel[1]):
                taken.append(row)
        if len(taken) < wanted:
            raise InputError(
                f"Only {len(taken)} of {wanted} points of a stratum fit with {self._distance:g} m between them. "
                "Choose a smaller distance or fewer points."
            )
        return np.array(taken).reshape(-1, 2)

    def _free(self, x: float, y: float) -> bool:
        column, row = int(x // self._distance), int(y // self._distance)
        around = [(column + i, row + j) for i in (-1, 0, 1) for j in (-1, 0, 1)]
        near = (other for cell in around for other in self._cells.get(cell, ()))
        if any(math.hypot(x - other[0], y - other[1]) < self._distance for other in near):
            return False
        self._cells.setdefault((column, row), []).append((x, y))
        return True


def _points(grid: Grid, chosen: np.ndarray, probability: np.ndarray) -> tuple[Point, ...]:
    """Points at the middle of their pixels, numbered from 1."""
    rows, columns = np.divmod(chosen[:, 0], grid.width)
    xs, ys = grid.transform @ (columns + 0.5, rows + 0.5)
    return tuple(
        Point(number, float(x), float(y), int(code), int(code) % LOW_CONFIDENCE, inclusion_probability=float(share))
        for number, (x, y, code, share) in enumerate(zip(xs, ys, chosen[:, 1], probability, strict=True), 1)
    )


def _provenance(job: SampleJob, class_map: ClassMap, census: Census, drawn: np.ndarray) -> dict:
    """What a review must know to estimate, and to notice another map."""
    areas = census.areas / 1e4
    return {
        "software": f"LandClair {__version__}", "map": job.classes, "fingerprint": census.fingerprint,
        "design": job.design, "allocation": job.allocation if job.design == "stratified" else None, "seed": job.seed,
        "minimum_distance": job.minimum_distance, "confidence": job.confidence,
        "confidence_break": job.confidence_break if job.confidence else None,
        "classes": [{"code": int(code), "name": class_map.name(int(code))} for code in class_map.codes(census)],
        "strata": [
            {
                "code": int(code), "name": class_map.name(int(code)), "pixels": int(census.pixels[code]),
                "area_ha": float(areas[code]) if np.isfinite(areas[code]) else None, "points": int(points),
            }
            for code, points in zip(census.strata, drawn, strict=True)
        ],
    }  # fmt: skip


def _result(job: SampleJob, provenance: dict, drawn: np.ndarray, pixels: np.ndarray, expected: np.ndarray) -> dict:
    warnings = []
    if job.minimum_distance:
        warnings.append("With a minimum distance the inclusion probabilities are those of the sample without it.")
    if (drawn < 2).any() and job.design != "stratified":
        names = [entry["name"] for entry in provenance["strata"] if entry["points"] < 2]
        warnings.append(f"Fewer than two points fell on: {', '.join(names)}. A stratified sample would give them some.")
    error = expected_standard_error(drawn, pixels, expected) if job.design == "stratified" else None
    return {
        "out": job.out, "size": int(drawn.sum()), "design": job.design, "allocation": provenance["allocation"],
        "seed": job.seed, "strata": provenance["strata"], "expected_standard_error": error, "warnings": warnings,
    }  # fmt: skip
