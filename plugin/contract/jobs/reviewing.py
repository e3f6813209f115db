"""Jobs of a field review: samples, accuracy, corrections, and what is learnt from them."""

from __future__ import annotations

from dataclasses import dataclass

from .learning import MakeChipsJob


@dataclass(frozen=True)
class SampleJob:
    """Class map -> sample points in the GeoPackage ``out``; either ``size`` or ``standard_error`` is given.

    ``design`` is simple, systematic or stratified (by class), ``allocation`` equal, proportional or neyman;
    ``expected`` are ``{"code", "accuracy"}``. ``confidence`` parts the strata at ``confidence_break`` (0-1);
    ``minimum_distance`` is metres.
    """

    classes: str
    out: str
    design: str = "stratified"
    size: int | None = None
    standard_error: float | None = None
    allocation: str = "proportional"
    expected: tuple[dict, ...] = ()
    confidence: str = ""
    confidence_break: float = 0.7
    minimum_distance: float = 0.0
    seed: int = 0


@dataclass(frozen=True)
class AssessJob:
    """Answered ``sample`` + ``classes`` map, or the JSON ``matrix`` -> accuracy and area with 95 % intervals.

    Without ``classes`` what the sample's file has kept of its map is used. ``estimator`` is auto, simple, stratified,
    post-stratified or cluster; ``cluster_field`` is a column of the sample. ``other_map`` allows a map that the sample
    was not drawn from.
    """

    sample: str = ""
    classes: str = ""
    matrix: str = ""
    estimator: str = "auto"
    cluster_field: str = ""
    other_map: bool = False


@dataclass(frozen=True)
class MergeReviewsJob:
    """The files of several reviewers of one sample -> one GeoPackage ``out`` with all their answers."""

    samples: tuple[str, ...]
    out: str


@dataclass(frozen=True)
class CorrectMapJob:
    """Class map + reviewed ``polygons`` (GeoJSON) with the right class in ``class_field`` -> the corrected map ``out``.

    Beside it lies the log of edits as CSV and JSON. ``reviewer`` is who drew polygons that do not say so themselves;
    ``legend`` are ``{"code", "name", "color"}`` where the map's own file does not name its classes.
    """

    classes: str
    polygons: str
    out: str
    class_field: str = "class"
    reviewer: str = ""
    legend: tuple[dict, ...] = ()


@dataclass(frozen=True)
class SuggestReviewJob:
    """Class map + what is known of its doubts -> the ``count`` areas of ``size`` x ``size`` pixels to look at first.

    All rasters lie on the pixels of ``classes``; ``other`` is a second class map, such as that of radar alone. ``run``
    is the job.json of the map, whose layers are then compared with what its model was trained on.
    """

    classes: str
    out: str
    confidence: str = ""
    entropy: str = ""
    sensors_used: str = ""
    sar_share: str = ""
    other: str = ""
    run: str = ""
    count: int = 20
    size: int = 32


@dataclass(frozen=True)
class ReviewToTrainingJob:
    """Reviewed points of ``sample`` and polygons (``chips.labels``, GeoJSON) -> weighted training chips.

    ``accuracy_sample`` allows points that were drawn to estimate a map's accuracy.
    """

    chips: MakeChipsJob
    sample: str = ""
    accuracy_sample: bool = False
