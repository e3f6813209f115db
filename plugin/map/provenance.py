"""What a class map's GeoTIFF says of how it was made: the model, the layers with their units and shift, the clouds."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsFeatureRequest, QgsProject, QgsRasterLayer, QgsVectorLayer

from ..contract.errors import InputError
from ..contract.jobs import SegmentJob, SensorLayer, from_arguments
from ..contract.samples import CANNOT_SAY
from .sample_layer import file_of_sample, sample_problem
from .sample_layer import provenance as sample_origin
from .sources import file_path

JOB_KEY = "LANDCLAIR_JOB"
SLOTS = ("optical", "sar", "optical_before", "sar_before")
CONFIDENCE = "confidence"
NO_CLASSES = (CONFIDENCE, "sensors used", "water", "sar share")  # the other layers of a run carry the same tags
MOST_CORRECTIONS = 10  # of corrections, of which each names the map that it corrected


@dataclass(frozen=True)
class Origin:
    """How a map was made. ``layers`` go by sensor slot; ``missing`` are the files that are no longer there."""

    model: str
    layers: dict[str, SensorLayer]
    cloud_mask: str = ""
    confidence: str = ""
    missing: tuple[str, ...] = ()


def origin_of(layer: QgsRasterLayer) -> Origin | None:
    """The origin of a class map that LandClair has made; None for any other raster. To be called in the main thread."""
    path = file_path(layer)
    job = _job_of(path) if path else None
    if job is None or _description(path) in NO_CLASSES:
        return None
    named = {slot: found for slot in SLOTS if (found := getattr(job, slot)) is not None}
    layers = {slot: found for slot, found in named.items() if Path(found.path).is_file()}
    clouds = job.cloud_mask if Path(job.cloud_mask).is_file() else ""
    files = [found.path for found in named.values()] + [job.cloud_mask]
    kept = {found.path for found in layers.values()} | {clouds}
    return Origin(
        job.model, layers, clouds, _confidence_of(path, job), tuple(path for path in files if path not in kept)
    )


def answered_sample_of(layer: QgsRasterLayer) -> QgsVectorLayer | None:
    """The project's sample that was drawn from this map and has answers; None if there is none."""
    path = file_path(layer)
    for sample in QgsProject.instance().mapLayers().values():
        whole = isinstance(sample, QgsVectorLayer) and sample.isValid() and not sample_problem(sample)
        if whole and _drawn_from(file_of_sample(sample)) == path:
            answered = QgsFeatureRequest().setFilterExpression(f'"reference" > {CANNOT_SAY}').setLimit(1)
            if any(sample.getFeatures(answered)):
                return sample
    return None


def _drawn_from(path: str) -> str:
    try:
        return sample_origin(path)["map"]
    except InputError:  # some other GeoPackage
        return ""


def _job_of(path: str, corrections: int = 0) -> SegmentJob | None:
    """The job that made a map, also if it was corrected since then."""
    text = _tags(path).get(JOB_KEY)
    try:
        arguments = json.loads(text) if text else {}
        if arguments.get("job") == "correct" and corrections < MOST_CORRECTIONS:
            return _job_of(arguments["arguments"]["classes"], corrections + 1)
        return from_arguments("segment", arguments | {"out": ""}) if arguments else None
    except (AttributeError, InputError, KeyError, TypeError, ValueError):  # by another version, or by hand
        return None


def _confidence_of(path: str, job: SegmentJob) -> str:
    """The confidence layer of the same run: beside the map, or anywhere in the project."""
    layers = [layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsRasterLayer)]
    beside = str(Path(path).with_name("confidence.tif"))
    files = [beside, *(found for layer in layers if (found := file_path(layer)) and found != path)]
    return next((file for file in files if _description(file) == CONFIDENCE and _job_of(file) == job), "")


def _description(path: str) -> str:
    dataset = _open(path)
    return dataset.GetRasterBand(1).GetDescription() if dataset and dataset.RasterCount else ""


def _tags(path: str) -> dict[str, str]:
    dataset = _open(path)
    return dataset.GetMetadata() if dataset else {}


def _open(path: str) -> gdal.Dataset | None:
    try:
        return gdal.OpenEx(path, gdal.OF_RASTER) if Path(path).is_file() else None
    except RuntimeError:  # where other code has made GDAL raise instead of returning None
        return None
