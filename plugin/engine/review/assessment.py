"""Assess: answered sample points and the map, or a confusion matrix -> accuracy and area with their intervals."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import numpy as np
from rasterio.warp import transform as transform_points

from ...contract.errors import InputError
from ...contract.jobs import AssessJob
from ...contract.legends import NODATA
from ...contract.samples import CANNOT_SAY
from ..progress import Progress
from ..raster.grid import Grid
from .agreement import agreement
from .class_map import Census, ClassMap
from .estimates import accuracy, area_proportions, cluster_ratio, stratified_ratio
from .matrix_file import read_matrix
from .sample_file import Point, Sample, read_sample

ESTIMATORS = ("auto", "simple", "stratified", "post-stratified", "cluster")


def assess(job: AssessJob, progress: Progress) -> dict:
    """Operation: InputError for points, classes and files that cannot be used; see ``contract.jobs.AssessJob``."""
    if bool(job.matrix) == bool(job.sample and job.classes):
        raise InputError("Expected either a sample with its class map, or a matrix. Give one of the two.")
    result = _from_matrix(job.matrix) if job.matrix else _from_sample(job, progress)
    progress.report(1.0, "Done")
    return result


def _from_matrix(path: str) -> dict:
    matrix = read_matrix(Path(path))
    size = len(matrix.names)
    counts = np.zeros((size, size, size))
    counts[np.arange(size), np.arange(size)] = matrix.counts
    strata = [(name, int(pixels)) for name, pixels in zip(matrix.names, matrix.strata_pixels, strict=True)]
    hectares = matrix.strata_pixels * matrix.pixel_area_m2 / 1e4
    return _stratified(counts, strata, hectares, matrix.names, "stratified", [])


def _stratified(counts, strata: list[tuple[str, int]], hectares: np.ndarray, names, estimator: str, warnings) -> dict:
    """From ``counts`` (H, K, K); a stratum without answers is left out of the population, and named."""
    points = counts.sum((1, 2)).astype(int)
    answered, pixels = points > 0, np.array([number for _, number in strata], float)
    if not answered.any():
        raise InputError("No point has an answer yet. Give the reference class of some points first.")
    warnings = warnings + [
        f"Stratum '{name}' has {'no answer' if not n else 'one answer'}; "
        + ("the estimates leave it out." if not n else "its variance is a guess. Expected at least two.")
        for (name, number), n in zip(strata, points, strict=True) if n < 2 and number
    ]  # fmt: skip
    known = np.isfinite(hectares).all()
    size = hectares if known else pixels
    weights = size[answered] / size[answered].sum()
    ratio = partial(stratified_ratio, counts[answered], weights)
    result = accuracy(names, ratio, size[answered].sum() if known else math.nan)
    result["strata"] = [
        {"name": name, "pixels": number, "points": int(n)} for (name, number), n in zip(strata, points, strict=True)
    ]
    return result | _matrices(counts, area_proportions(counts[answered], weights), estimator, warnings)


def _matrices(counts: np.ndarray, proportions: np.ndarray, estimator: str, warnings: list[str]) -> dict:
    return {
        "counts": counts.sum(0).astype(int).tolist(), "area_proportions": proportions.tolist(),
        "points": int(counts.sum()), "estimator": estimator, "confidence_level": 0.95, "warnings": warnings,
    }  # fmt: skip


@dataclass(frozen=True)
class Review:
    """Answers of the points that have one: legend index of map and reference class, and the point itself."""

    codes: list[int]
    names: list[str]
    points: list[Point]
    mapped: np.ndarray
    truth: np.ndarray

    def counts(self, groups: np.ndarray, number: int) -> np.ndarray:
        """(G, K, K): how often each pair of map and reference class was met in each group."""
        counts = np.zeros((number, len(self.codes), len(self.codes)))
        np.add.at(counts, (groups, self.mapped, self.truth), 1)
        return counts


def _from_sample(job: AssessJob, progress: Progress) -> dict:
    if job.estimator not in ESTIMATORS:
        raise InputError(f"Expected an estimator among {', '.join(ESTIMATORS)}, got '{job.estimator}'.")
    if (job.estimator == "cluster") != bool(job.cluster_field):
        raise InputError("The cluster estimator and the column that names the clusters belong together. Give both.")
    sample = read_sample(Path(job.sample), job.cluster_field)
    class_map = ClassMap(job.classes)
    try:
        rows, columns = _pixels(sample, class_map.grid)
        census, mapped = _read_classes(class_map, rows, columns, progress)
        names = {code: class_map.name(code) for code in class_map.codes(census)}
    finally:
        class_map.close()
    _check_map(sample, census, job)
    _list_bad(sample.points, mapped == NODATA, "lie where the map has no data")
    review, agreeing, warnings = _review(sample, mapped, names)
    warnings += _design_warnings(sample)
    provenance = sample.provenance or {}
    estimator = job.estimator if job.estimator != "auto" else _choose(provenance, review, census)
    if estimator == "cluster":
        result = _clustered(review, census, warnings)
    else:
        strata, hectares, groups = _strata(estimator, provenance, review, census)
        result = _stratified(review.counts(groups, len(strata)), strata, hectares, review.names, estimator, warnings)
    for entry, code in zip(result["classes"], review.codes, strict=True):
        area = float(census.areas.reshape(2, -1).sum(0)[code] / 1e4)
        entry |= {"code": code, "mapped_ha": area if math.isfinite(area) else None}
    return result | {"agreement": agreeing, "design": provenance.get("design"), "seed": provenance.get("seed")}


def _pixels(sample: Sample, grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    """Row and column of every point; a sample in another CRS is transformed."""
    xs, ys = [point.x for point in sample.points], [point.y for point in sample.points]
    if (sample.crs is None) != (grid.crs is None):
        raise InputError("Of the sample and the map one has no coordinate system. Assign the right one to it.")
    if sample.crs != grid.crs:
        xs, ys = transform_points(sample.crs, grid.crs, xs, ys)
    columns, rows = ~grid.transform @ (np.asarray(xs), np.asarray(ys))
    inside = (columns >= 0) & (columns < grid.width) & (rows >= 0) & (rows < grid.height)
    _list_bad(sample.points, ~inside, "lie outside the map")
    return np.floor(rows).astype(np.int64), np.floor(columns).astype(np.int64)


def _list_bad(points: tuple[Point, ...], bad: np.ndarray, text: str) -> None:
    if bad.any():
        ids = [str(point.id) for point, wrong in zip(points, bad, strict=True) if wrong]
        shown = ", ".join(ids[:10]) + (" …" if len(ids) > 10 else "")
        raise InputError(
            f"{len(ids)} of {len(points)} points {text} (id {shown}). Choose the map that the sample was drawn from, "
            "or take these points out."
        )


def _read_classes(class_map: ClassMap, rows, columns, progress: Progress) -> tuple[Census, np.ndarray]:
    census, mapped = Census(class_map.grid), np.full(rows.size, NODATA, np.uint8)
    for top, codes, strata in class_map.strips(progress):
        census.add(top, codes, strata)
        here = (rows >= top) & (rows < top + codes.shape[0])
        mapped[here] = codes[rows[here] - top, columns[here]]
    return census, mapped


def _check_map(sample: Sample, census: Census, job: AssessJob) -> None:
    if sample.provenance and sample.provenance["fingerprint"] != census.fingerprint and not job.other_map:
        raise InputError(
            f"The sample was drawn from another map, {sample.provenance['map']}. Choose that map, or say that another "
            "map is meant to be assessed: its accuracy is then estimated with the strata of the first."
        )


def _review(sample: Sample, mapped: np.ndarray, names: dict[int, str]) -> tuple[Review, dict | None, list[str]]:
    """One answer for each point: the majority of its reviewers. Points where they are split are left out."""
    codes = sorted(names)
    by_id: dict[int, list[tuple[Point, int]]] = {}
    for point, code in zip(sample.points, mapped.tolist(), strict=True):
        by_id.setdefault(point.id, []).append((_with_code(point, names), code))
    _check_ids(by_id)
    agreed, split = [], 0
    for answers in by_id.values():
        votes = Counter(point.reference for point, _ in answers if point.answered).most_common(2)
        tie = len(votes) == 2 and votes[0][1] == votes[1][1]
        split += tie
        if votes and not tie:
            agreed.append((replace(answers[0][0], reference=votes[0][0]), answers[0][1]))
    if not agreed:
        raise InputError("No point has an answer yet. Give the reference class of some points first.")
    truth = np.array([codes.index(point.reference) for point, _ in agreed])
    places = np.array([codes.index(code) for _, code in agreed])
    review = Review(codes, [names[code] for code in codes], [point for point, _ in agreed], places, truth)
    answers = [{p.reviewer: p.reference for p, _ in entry if p.answered} for entry in by_id.values()]
    return review, agreement(answers), _answer_warnings(by_id, len(agreed), split)


def _with_code(point: Point, names: dict[int, str]) -> Point:
    """The reference class as a code, whether it was stored as a code or as a name."""
    by_name = {name: code for code, name in names.items()}
    reference = by_name.get(point.reference, point.reference)
    if isinstance(reference, str) and reference.lstrip("-").isdigit():
        reference = int(reference)
    if point.answered and reference not in names and reference != CANNOT_SAY:
        raise InputError(
            f"Point {point.id} has the reference class {point.reference!r}, which is not in the map's legend: "
            f"{', '.join(f'{code} {name}' for code, name in names.items())}. Correct the answer."
        )
    return replace(point, reference=reference)


def _check_ids(by_id: dict[int, list[tuple[Point, int]]]) -> None:
    """Several answers to one point must come from several people, at one place."""
    for number, answers in by_id.items():
        reviewers, places = {point.reviewer for point, _ in answers}, {(point.x, point.y) for point, _ in answers}
        if len(reviewers) < len(answers) or len(places) > 1:
            raise InputError(
                f"The id {number} is there {len(answers)} times. Expected each id once for every reviewer, at the "
                "same place. Delete the copies, or name their reviewers."
            )


def _answer_warnings(by_id: dict, agreed: int, split: int) -> list[str]:
    warnings = []
    if missing := len(by_id) - agreed - split:
        warnings.append(f"{missing} of {len(by_id)} points have no answer or 'cannot say' and do not count.")
    if split:
        warnings.append(f"The reviewers are split on {split} points, which do not count until they agree.")
    return warnings


def _design_warnings(sample: Sample) -> list[str]:
    if sample.provenance is None:
        return [
            "The file does not say how its points were drawn. Estimates and intervals hold only if they are a "
            "random sample of the map."
        ]
    if sample.provenance["design"] == "systematic":
        return [
            "The sample is systematic: its intervals are those of a random sample, mostly too wide, but too narrow "
            "where the map repeats itself at the spacing of the points."
        ]
    return []


def _choose(provenance: dict, review: Review, census: Census) -> str:
    """As it was drawn; a simple or systematic sample is post-stratified where each mapped class has two points."""
    if provenance.get("design") == "stratified":
        return "stratified"
    points = np.bincount(review.mapped, minlength=len(review.codes))
    return "post-stratified" if (points[census.class_pixels[review.codes] > 0] >= 2).all() else "simple"


def _strata(
    estimator: str, provenance: dict, review: Review, census: Census
) -> tuple[list[tuple[str, int]], np.ndarray, np.ndarray]:
    """Name and pixels of each stratum, their hectares (H,), and the stratum of every answered point."""
    if estimator == "post-stratified":
        areas = census.areas.reshape(2, -1).sum(0)[review.codes] / 1e4
        return list(zip(review.names, census.class_pixels[review.codes].tolist(), strict=True)), areas, review.mapped
    if estimator == "simple":
        whole = [("Whole map", int(census.pixels.sum()))]
        return whole, census.areas.sum(keepdims=True) / 1e4, np.zeros(len(review.points), int)
    if not provenance or provenance["design"] != "stratified":
        raise InputError("The sample is not stratified. Choose another estimator, or let it be chosen.")
    entries = provenance["strata"]
    places = {entry["code"]: place for place, entry in enumerate(entries)}
    unknown = [point.id for point in review.points if point.stratum not in places]
    if unknown:
        raise InputError(f"Points {unknown[:10]} have no stratum of the design. Restore the column 'stratum'.")
    hectares = np.array([math.nan if entry["area_ha"] is None else entry["area_ha"] for entry in entries])
    groups = np.array([places[point.stratum] for point in review.points])
    return [(entry["name"], entry["pixels"]) for entry in entries], hectares, groups


def _clustered(review: Review, census: Census, warnings: list[str]) -> dict:
    if any(point.cluster is None for point in review.points):
        raise InputError("Some points name no cluster. Fill the column of the clusters for every point.")
    clusters, groups = np.unique([point.cluster for point in review.points], return_inverse=True)
    if clusters.size < 2:
        raise InputError(f"Expected points in at least two clusters, got {clusters.size}. Choose another column.")
    counts = review.counts(groups, clusters.size)
    result = accuracy(review.names, partial(cluster_ratio, counts), float(census.areas.sum() / 1e4))
    return result | _matrices(counts, counts.sum(0) / counts.sum(), "cluster", warnings)
