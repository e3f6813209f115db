"""Jobs: frozen dataclasses that say everything an engine call needs, and serialise to JSON."""

from __future__ import annotations

import dataclasses
import json
import types
import typing
from dataclasses import dataclass

from .errors import InputError

OPTICAL_UNITS = ("reflectance", "dn", "dn_offset", "landsat", "byte")
SAR_UNITS = ("db", "power", "amplitude", "alos_dn", "byte")
CATALOGUES = ("planetary-computer", "earth-search")


@dataclass(frozen=True)
class SensorLayer:
    """A raster of one sensor.

    ``roles`` has one STAC common name or polarisation per band ("" = not used); empty means read them from the file.
    ``units`` is one of OPTICAL_UNITS or SAR_UNITS; empty means guess from metadata and value range. ``shift`` is metres
    on the ground by which the layer is moved, along its rows to the right and along its columns down.
    """

    path: str
    roles: tuple[str, ...] = ()
    units: str = ""
    shift: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True)
class SegmentJob:
    """Optical and/or SAR layer + model -> classes, confidence, sensors used, water, statistics.

    ``extent`` is (xmin, ymin, xmax, ymax) in ``extent_crs`` (empty: the CRS of the model grid); ``mask`` is a polygon
    file (GeoJSON) outside of which nothing is classified; ``cloud_mask`` a raster that is nonzero under clouds;
    ``resolution`` is metres on the ground; ``overlap`` and ``tile`` are pixels; ``threads`` 0 means all cores.
    """

    model: str
    out: str
    optical: SensorLayer | None = None
    sar: SensorLayer | None = None
    optical_before: SensorLayer | None = None
    sar_before: SensorLayer | None = None
    extent: tuple[float, float, float, float] | None = None
    extent_crs: str = ""
    mask: str = ""
    cloud_mask: str = ""
    resolution: float | None = None
    overlap: int | None = None
    tile: int | None = None
    device: str = "auto"
    threads: int = 0
    sar_share: bool = False
    ungeoreferenced: bool = False


@dataclass(frozen=True)
class SimulateJob:
    """A seeded optical + SAR scene with its true class map; ``size`` in pixels, ``clouds`` a share 0-1."""

    out: str
    size: int = 512
    seed: int = 0
    clouds: float = 0.3
    looks: float = 4.0
    misregistration: float = 0.0
    nodata: bool = False
    crs: str = "EPSG:32632"


@dataclass(frozen=True)
class ListModelsJob:
    """All models the catalogue knows: bundled ones and those in ``folder``."""

    folder: str = ""


@dataclass(frozen=True)
class CheckModelJob:
    """Read one model package and say what is wrong with it."""

    model: str


@dataclass(frozen=True)
class FetchModelJob:
    """Weights from their authors (or the file ``weights``, if one is named) -> a model package ``out``.

    ``out`` empty means the user's own model folder. Presto also takes the place (degrees) and the month (1-12).
    """

    model: str
    out: str = ""
    weights: str = ""
    latitude: float = 0.0
    longitude: float = 0.0
    month: int = 7


@dataclass(frozen=True)
class DescribeLayerJob:
    """Band roles, units, size, CRS and ground resolution of a raster, each with the reason for the guess."""

    path: str
    sensor: str


@dataclass(frozen=True)
class CheckPairJob:
    """What would spoil a map of these two layers, and by how many pixels they lie apart; ``cloud_mask`` is a raster
    that is nonzero under clouds.
    """

    optical: SensorLayer
    sar: SensorLayer
    cloud_mask: str = ""


@dataclass(frozen=True)
class PreparePairJob:
    """Two layers -> one pair on the optical layer's pixels, in reflectance and dB, with a validity mask each.

    ``filter`` is none or a speckle filter, ``window`` its side in pixels, ``looks`` 0 has them estimated;
    ``coregister`` takes a sure offset of the radar layer away; ``find_clouds`` has a network look for clouds unless
    ``cloud_mask`` is given; ``angle`` is the incidence angle (degrees) that backscatter is brought to, 0 for none.
    """

    optical: SensorLayer
    sar: SensorLayer
    out: str
    filter: str = "none"
    window: int = 7
    looks: float = 0.0
    coregister: bool = True
    cloud_mask: str = ""
    find_clouds: bool = False
    angle: float = 0.0
    extent: tuple[float, float, float, float] | None = None
    extent_crs: str = ""
    resolution: float | None = None
    threads: int = 0


@dataclass(frozen=True)
class FetchPairJob:
    """An area and dates (``A/B``) -> the best Sentinel-1 and Sentinel-2 pair of a STAC catalogue, on one grid.

    ``api`` is one of CATALOGUES or a URL, ``token`` the user's own for it; ``cloud`` is the most that a scene may have,
    in per cent; ``labels`` asks for ESA WorldCover as well; ``estimate`` only tells how much it would be.
    """

    extent: tuple[float, float, float, float]
    dates: str
    out: str = ""
    extent_crs: str = "EPSG:4326"
    api: str = "planetary-computer"
    token: str = ""
    cloud: float = 20.0
    labels: bool = False
    resolution: float = 10.0
    estimate: bool = False
    threads: int = 0


@dataclass(frozen=True)
class DoctorJob:
    """What works on this machine: providers that really load, memory, disk, versions."""


@dataclass(frozen=True)
class EvaluateJob:
    """Accuracy of a model on a labelled data set, under ``conditions`` (empty: all that the model can be tried under).

    ``dataset`` is a reader's name, ``root`` its published tree; ``report`` is an HTML file to write, if any, with the
    curves of the training in the folder ``training``, if one is named.
    """

    model: str
    dataset: str
    root: str
    split: str
    conditions: tuple[str, ...] = ()
    report: str = ""
    training: str = ""
    device: str = "auto"
    threads: int = 0


@dataclass(frozen=True)
class MakeChipsJob:
    """Layers + labels -> training chips in ``out``, split by spatial block.

    ``labels`` is a class raster, or GeoJSON polygons with the class in ``class_field``; ``classes`` are
    ``{"code", "name", "color"}``, the colour being optional (empty: from the labels). ``size`` is the pixels of a
    chip's side, ``block`` the chips of a block's side; ``validation`` and ``test`` are shares of the chips,
    ``labelled`` the least share of a chip with labels.
    """

    out: str
    labels: str
    optical: SensorLayer | None = None
    sar: SensorLayer | None = None
    optical_before: SensorLayer | None = None
    sar_before: SensorLayer | None = None
    class_field: str = "class"
    classes: tuple[dict, ...] = ()
    extent: tuple[float, float, float, float] | None = None
    extent_crs: str = ""
    resolution: float | None = None
    size: int = 256
    block: int = 4
    validation: float = 0.2
    test: float = 0.2
    labelled: float = 0.5
    seed: int = 0


@dataclass(frozen=True)
class TrainJob:
    """Data set + recipe -> the best network by validation, resumable, and its curves.

    ``dataset`` is a reader's name (ombria, chips ...), ``root`` its folder; ``epochs``, ``batch`` and ``seed`` 0 mean
    the recipe's own; ``pretrained`` is an encoder of PretrainJob to start from; ``resume`` goes on from what ``out``
    already holds; ``devices`` counts CUDA cards.
    """

    dataset: str
    root: str
    out: str
    recipe: str = "claire"
    pretrained: str = ""
    epochs: int = 0
    batch: int = 0
    seed: int = 0
    resume: bool = True
    device: str = "auto"
    devices: int = 1
    threads: int = 0


@dataclass(frozen=True)
class PretrainJob:
    """Radar rasters, as they lie on disk -> an encoder that has learnt what radar looks like (SAR-W-MixMAE).

    ``sar`` are rasters or folders of them, ``polarisations`` the bands to use (empty: those that all have), ``units``
    one of SAR_UNITS for all of them (empty: told from each). ``chips`` is how many an epoch draws; ``weight`` is
    none, per_channel or shared_avg and ``domain`` power or normalised. ``resume`` goes on from what ``out`` holds.
    """

    sar: tuple[str, ...]
    out: str
    size: str = "tiny"
    polarisations: tuple[str, ...] = ()
    units: str = ""
    epochs: int = 100
    chips: int = 1024
    batch: int = 32
    weight: str = "per_channel"
    domain: str = "power"
    seed: int = 42
    resume: bool = True
    device: str = "auto"
    devices: int = 1
    threads: int = 0


@dataclass(frozen=True)
class ExportJob:
    """Trained weights -> one model package; ``card`` is a JSON file with what weights cannot know (sources ...)."""

    weights: str
    out: str
    card: str = ""
    half: bool = True


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
class ExplainJob:
    """Why the map says what it says in a region, in sentences whose every figure is measured evidence.

    The region is the patch of one class at ``at`` (x, y in ``crs``, empty: the map's), the polygons of the GeoJSON file
    ``polygons`` (``each``: one answer a feature), or the whole map. ``writer`` is template, phi3 (the folder ``phi3``,
    empty: LandClair's own) or server (``server`` is its address, ``server_model`` the model's name there).
    ``ablation`` runs the model again on the region, with and without each sensor. ``review`` is an answered sample.
    ``question`` is a follow-up; ``own_reading`` adds the model's unverified words; ``time_limit`` is seconds.
    """

    classes: str
    model: str
    confidence: str = ""
    optical: SensorLayer | None = None
    sar: SensorLayer | None = None
    optical_before: SensorLayer | None = None
    sar_before: SensorLayer | None = None
    cloud_mask: str = ""
    reference: str = ""
    review: str = ""
    at: tuple[float, float] | None = None
    crs: str = ""
    polygons: str = ""
    each: bool = False
    ablation: bool = True
    writer: str = "template"
    phi3: str = ""
    server: str = ""
    server_model: str = ""
    language: str = "en"
    seed: int = 0
    question: str = ""
    own_reading: bool = False
    time_limit: float = 120.0
    device: str = "auto"
    threads: int = 0


@dataclass(frozen=True)
class CheckWriterJob:
    """Whether a writer of explanations can be used, before it is loaded; the fields are those of ExplainJob."""

    writer: str
    phi3: str = ""
    server: str = ""
    server_model: str = ""


@dataclass(frozen=True)
class FetchPhi3Job:
    """Phi-3-mini-4k-instruct for ONNX Runtime from its authors into ``out`` (empty: LandClair's own folder).

    ``estimate`` only asks what would be fetched: files, bytes, licence. An interrupted download goes on.
    """

    out: str = ""
    estimate: bool = False


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


JOBS: dict[str, type] = {
    "segment": SegmentJob,
    "simulate": SimulateJob,
    "list_models": ListModelsJob,
    "check_model": CheckModelJob,
    "fetch_model": FetchModelJob,
    "describe_layer": DescribeLayerJob,
    "check": CheckPairJob,
    "prepare": PreparePairJob,
    "fetch_pair": FetchPairJob,
    "doctor": DoctorJob,
    "evaluate": EvaluateJob,
    "make_chips": MakeChipsJob,
    "train": TrainJob,
    "pretrain": PretrainJob,
    "export": ExportJob,
    "sample": SampleJob,
    "assess": AssessJob,
    "merge_reviews": MergeReviewsJob,
    "correct_map": CorrectMapJob,
    "suggest_review": SuggestReviewJob,
    "review_to_training": ReviewToTrainingJob,
    "explain": ExplainJob,
    "check_writer": CheckWriterJob,
    "fetch_phi3": FetchPhi3Job,
}


def kind_of(job) -> str:
    """The name under which a job travels."""
    return next(kind for kind, cls in JOBS.items() if cls is type(job))


def to_json(job) -> str:
    """One JSON object, ``{"job": kind, "arguments": {...}}``, that ``from_json`` turns back into the same job."""
    return json.dumps({"job": kind_of(job), "arguments": dataclasses.asdict(job)}, indent=2, sort_keys=True)


def from_json(text: str):
    """Rebuild a job from ``to_json``'s text."""
    data = json.loads(text)
    return from_arguments(data.get("job", ""), data.get("arguments", {}))


def from_arguments(kind: str, arguments: dict):
    """Build the job named ``kind``; InputError on an unknown kind or argument."""
    if kind not in JOBS:
        raise InputError(f"Unknown job '{kind}'. Known jobs: {', '.join(JOBS)}.")
    return _build(JOBS[kind], arguments)


def _build(cls: type, arguments: dict):
    hints = typing.get_type_hints(cls)
    unknown = sorted(set(arguments) - set(hints))
    if unknown:
        raise InputError(f"{cls.__name__} has no argument {', '.join(unknown)}. It takes: {', '.join(hints)}.")
    values = {name: _convert(hints[name], value) for name, value in arguments.items()}
    try:
        return cls(**values)
    except TypeError as error:
        raise InputError(f"{cls.__name__}: {error}.") from error


def _convert(hint, value):
    options = typing.get_args(hint) if isinstance(hint, types.UnionType) else (hint,)
    nested = next((option for option in options if dataclasses.is_dataclass(option)), None)
    if nested and isinstance(value, dict):
        return _build(nested, value)
    return tuple(value) if isinstance(value, list) else value
