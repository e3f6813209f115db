"""Assess: answered sample points and the map, or a confusion matrix -> accuracy and area with their intervals."""

from __future__ import annotations

import math
from functools import partial
from pathlib import Path

import numpy as np

from ...contract.errors import InputError
from ...contract.jobs import AssessJob
from ...contract.samples import SUGGESTED
from ..progress import Progress
from .answers import NO_ANSWER, Review, settle
from .estimates import accuracy, area_proportions, cluster_bounds, cluster_ratio, stratified_bounds, stratified_ratio
from .matrix_file import read_matrix
from .population import Population, measure, recorded
from .sample_file import Sample, read_sample

ESTIMATORS = ("auto", "simple", "stratified", "post-stratified", "cluster")
Strata = list[tuple[int | None, str, int]]  # code, name and pixels of each


def assess(job: AssessJob, progress: Progress) -> dict:
    """Operation: InputError for points, classes and files that cannot be used; see ``contract.jobs.AssessJob``."""
    if bool(job.matrix) == bool(job.sample):
        raise InputError("Expected either a sample with its class map, or a matrix. Give one of the two.")
    result = _from_matrix(job.matrix) if job.matrix else _from_sample(job, progress)
    progress.report(1.0, "Done")
    return result


def _from_matrix(path: str) -> dict:
    matrix = read_matrix(Path(path))
    size = len(matrix.names)
    counts = np.zeros((size, size, size))
    counts[np.arange(size), np.arange(size)] = matrix.counts
    strata = [(None, name, int(pixels)) for name, pixels in zip(matrix.names, matrix.strata_pixels, strict=True)]
    hectares = matrix.strata_pixels * matrix.pixel_area_m2 / 1e4
    return _stratified(counts, strata, hectares, matrix.names, "stratified", [])


def _stratified(counts, strata: Strata, hectares: np.ndarray, names, estimator: str, warnings) -> dict:
    """From ``counts`` (H, K, K); a stratum without answers is left out of the population, and named."""
    points = counts.sum((1, 2)).astype(int)
    answered, pixels = points > 0, np.array([number for _, _, number in strata], float)
    if not answered.any():
        raise InputError(NO_ANSWER)
    warnings = warnings + [
        f"Stratum '{name}' has {'no answer' if not n else 'one answer'}; "
        + ("the estimates leave it out." if not n else "its variance is a guess. Expected at least two.")
        for (_, name, number), n in zip(strata, points, strict=True) if n < 2 and number
    ]  # fmt: skip
    known = np.isfinite(hectares).all()
    size = hectares if known else pixels
    weights = size[answered] / size[answered].sum()
    sample = counts[answered], weights
    whole = size[answered].sum() if known else math.nan
    result = accuracy(names, partial(stratified_ratio, *sample), partial(stratified_bounds, *sample), whole)
    result["strata"] = [
        {"code": code, "name": name, "pixels": number, "points": int(n)}
        for (code, name, number), n in zip(strata, points, strict=True)
    ]
    return result | _matrices(counts, area_proportions(*sample), estimator, warnings)


def _matrices(counts: np.ndarray, proportions: np.ndarray, estimator: str, warnings: list[str]) -> dict:
    return {
        "counts": counts.sum(0).astype(int).tolist(), "area_proportions": proportions.tolist(),
        "points": int(counts.sum()), "estimator": estimator, "confidence_level": 0.95, "warnings": warnings,
    }  # fmt: skip


def _from_sample(job: AssessJob, progress: Progress) -> dict:
    if job.estimator not in ESTIMATORS:
        raise InputError(f"Expected an estimator among {', '.join(ESTIMATORS)}, got '{job.estimator}'.")
    if (job.estimator == "cluster") != bool(job.cluster_field):
        raise InputError("The cluster estimator and the column that names the clusters belong together. Give both.")
    sample = read_sample(Path(job.sample), job.cluster_field)
    _refuse_chosen_points(sample)
    if job.classes:
        population, mapped = measure(sample, job.classes, job.other_map, progress)
    else:
        population, mapped = recorded(sample)
    review, agreeing, warnings = settle(sample, mapped, population.names)
    warnings += _design_warnings(sample)
    provenance = sample.provenance or {}
    estimator = job.estimator if job.estimator != "auto" else _choose(provenance, review, population)
    if estimator == "cluster":
        result = _clustered(review, population, warnings)
    else:
        strata, hectares, groups = _strata(estimator, provenance, review, population)
        result = _stratified(review.counts(groups, len(strata)), strata, hectares, review.names, estimator, warnings)
    for entry, code in zip(result["classes"], review.codes, strict=True):
        area = float(population.areas[code] / 1e4)
        entry |= {"code": code, "mapped_ha": area if math.isfinite(area) else None}
    return result | {"agreement": agreeing, "design": provenance.get("design"), "seed": provenance.get("seed")}


def _refuse_chosen_points(sample: Sample) -> None:
    """Points that somebody has chosen, or added to a drawn sample, say nothing of the map as a whole."""
    if sample.provenance is None:
        return
    if sample.provenance["design"] == SUGGESTED:
        raise InputError(
            "These points were chosen where the map is doubtful, so they say nothing of its accuracy as a whole. "
            "Draw a sample for that; these are for correcting the map and for training."
        )
    added = [str(point.id) for point in sample.points if point.inclusion_probability is None]
    if added:
        raise InputError(
            f"{len(added)} points were not drawn with the sample (id {', '.join(added[:10])}). Only drawn points may "
            "count; take the others out."
        )


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


def _choose(provenance: dict, review: Review, population: Population) -> str:
    """As it was drawn; a simple or systematic sample is post-stratified where each mapped class has two points."""
    if provenance.get("design") == "stratified":
        return "stratified"
    points = np.bincount(review.mapped, minlength=len(review.codes))
    return "post-stratified" if (points[population.pixels[review.codes] > 0] >= 2).all() else "simple"


def _strata(
    estimator: str, provenance: dict, review: Review, population: Population
) -> tuple[Strata, np.ndarray, np.ndarray]:
    """Code, name and pixels of each stratum, their hectares (H,), and the stratum of every answered point."""
    if estimator == "post-stratified":
        strata = list(zip(review.codes, review.names, population.pixels[review.codes].tolist(), strict=True))
        return strata, population.areas[review.codes] / 1e4, review.mapped
    if estimator == "simple":
        whole: Strata = [(None, "Whole map", int(population.pixels.sum()))]
        return whole, population.areas.sum(keepdims=True) / 1e4, np.zeros(len(review.points), int)
    if not provenance or provenance["design"] != "stratified":
        raise InputError("The sample is not stratified. Choose another estimator, or let it be chosen.")
    entries = provenance["strata"]
    places = {entry["code"]: place for place, entry in enumerate(entries)}
    unknown = [point.id for point in review.points if point.stratum not in places]
    if unknown:
        raise InputError(f"Points {unknown[:10]} have no stratum of the design. Restore the column 'stratum'.")
    hectares = np.array([math.nan if entry["area_ha"] is None else entry["area_ha"] for entry in entries])
    groups = np.array([places[point.stratum] for point in review.points])
    return [(entry["code"], entry["name"], entry["pixels"]) for entry in entries], hectares, groups


def _clustered(review: Review, population: Population, warnings: list[str]) -> dict:
    if any(point.cluster is None for point in review.points):
        raise InputError("Some points name no cluster. Fill the column of the clusters for every point.")
    clusters, groups = np.unique([point.cluster for point in review.points], return_inverse=True)
    if clusters.size < 2:
        raise InputError(f"Expected points in at least two clusters, got {clusters.size}. Choose another column.")
    counts = review.counts(groups, clusters.size)
    hectares = float(population.areas.sum() / 1e4)
    result = accuracy(review.names, partial(cluster_ratio, counts), partial(cluster_bounds, counts), hectares)
    return result | _matrices(counts, counts.sum(0) / counts.sum(), "cluster", warnings)
