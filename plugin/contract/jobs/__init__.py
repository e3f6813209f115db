"""Jobs: frozen dataclasses that say everything an engine call needs, and serialise to JSON."""

from __future__ import annotations

import dataclasses
import json
import types
import typing

from ..errors import InputError
from .explaining import CheckWriterJob, ExplainJob, FetchPhi3Job
from .image_text import ImportSarclipJob, TrainSarclipJob
from .layers import OPTICAL_UNITS, SAR_UNITS, SensorLayer
from .learning import EvaluateJob, ExportJob, MakeChipsJob, PretrainJob, TrainJob
from .mapping import (
    CheckModelJob,
    DescribeLayerJob,
    DoctorJob,
    FetchModelJob,
    ListModelsJob,
    SegmentJob,
    SimulateJob,
    WaterJob,
)
from .pairs import CATALOGUES, CheckPairJob, FetchPairJob, PreparePairJob
from .reviewing import AssessJob, CorrectMapJob, MergeReviewsJob, ReviewToTrainingJob, SampleJob, SuggestReviewJob
from .scene_learning import BenchmarkScenesJob, TrainKnowLipJob
from .scenes import CountObjectsJob, DescribeSceneJob, IndexScenesJob, SearchScenesJob, ZeroShotJob

__all__ = [
    "CATALOGUES",
    "JOBS",
    "OPTICAL_UNITS",
    "SAR_UNITS",
    "AssessJob",
    "BenchmarkScenesJob",
    "CheckModelJob",
    "CheckPairJob",
    "CheckWriterJob",
    "CorrectMapJob",
    "CountObjectsJob",
    "DescribeLayerJob",
    "DescribeSceneJob",
    "DoctorJob",
    "EvaluateJob",
    "ExplainJob",
    "ExportJob",
    "FetchModelJob",
    "FetchPairJob",
    "FetchPhi3Job",
    "ImportSarclipJob",
    "IndexScenesJob",
    "ListModelsJob",
    "MakeChipsJob",
    "MergeReviewsJob",
    "PreparePairJob",
    "PretrainJob",
    "ReviewToTrainingJob",
    "SampleJob",
    "SearchScenesJob",
    "SegmentJob",
    "SensorLayer",
    "SimulateJob",
    "SuggestReviewJob",
    "TrainJob",
    "TrainKnowLipJob",
    "TrainSarclipJob",
    "WaterJob",
    "ZeroShotJob",
    "from_arguments",
    "from_json",
    "kind_of",
    "to_json",
]

JOBS: dict[str, type] = {
    "segment": SegmentJob,
    "water": WaterJob,
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
    "index": IndexScenesJob,
    "search": SearchScenesJob,
    "zero_shot": ZeroShotJob,
    "describe": DescribeSceneJob,
    "count": CountObjectsJob,
    "train_sarclip": TrainSarclipJob,
    "import_sarclip": ImportSarclipJob,
    "train_knowlip": TrainKnowLipJob,
    "benchmark_scenes": BenchmarkScenesJob,
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
