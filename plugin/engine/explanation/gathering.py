"""Gathering: everything that can be measured of the regions of a job, once, and then kept for the next question."""

from __future__ import annotations

from collections import OrderedDict
from contextlib import ExitStack
from dataclasses import dataclass

from ...contract.errors import InputError
from ...contract.jobs import ExplainJob, SensorLayer
from ..models import catalogue
from ..models.package import ModelPackage
from ..progress import Part, Progress
from ..raster.layers import LayerInfo
from ..review.class_map import ClassMap
from .ablation import Model, ablate, can_run, open_model
from .accuracy import card_evidence, reference_evidence, review_evidence
from .counting import Count, count
from .evidence import Evidence, RegionEvidence
from .lattice import Lattice
from .layers import (
    Layers,
    inspect_all,
    inspected,
    layer_evidence,
    measure_layers,
    open_layers,
    registration_evidence,
    stamp,
    training_evidence,
)
from .map_evidence import map_evidence
from .region import Region, find_regions, grown

SAMPLE_SIDE, SAMPLES = 128, 16  # pixels and number of the windows in which layers are measured
AROUND = 3  # windows a side in which the sensors' offset is looked for around a small region
KEPT = 8  # answers
# What evidence depends on; all else in a job is how it is said.
FIELDS = (
    "classes", "model", "confidence", "optical", "sar", "optical_before", "sar_before", "cloud_mask", "reference",
    "review", "at", "crs", "polygons", "each", "ablation",
)  # fmt: skip

_kept: OrderedDict[tuple, list[RegionEvidence]] = OrderedDict()


@dataclass(frozen=True)
class _Material:
    """What all regions of a job are measured in."""

    job: ExplainJob
    package: ModelPackage
    class_map: ClassMap
    infos: dict[str, LayerInfo]
    layers: Layers
    model: Model | None


def gather(job: ExplainJob, progress: Progress) -> list[RegionEvidence]:
    """All evidence of each region of the job; raises InputError and ModelError.

    With ``each`` a region that cannot be explained has its ``error`` instead. A second question about the same
    regions of the same files costs nothing.
    """
    package = catalogue.find(job.model)
    key = _key(job, package)
    if key in _kept:
        _kept.move_to_end(key)
        return _kept[key]
    with ExitStack() as stack:
        material = _open(job, package, stack)
        regions = find_regions(job, material.class_map)
        parts = [Part(progress, at / len(regions), (at + 1) / len(regions)) for at in range(len(regions))]
        found = [_of(region, material, part) for region, part in zip(regions, parts, strict=True)]
    _kept[key] = found
    while len(_kept) > KEPT:
        _kept.popitem(last=False)
    return found


def forget() -> None:
    """Let go of all that is kept."""
    _kept.clear()
    inspected.cache_clear()


def _key(job: ExplainJob, package: ModelPackage) -> tuple:
    """The job's own words, and size and time of every file that they name."""
    values = [getattr(job, name) for name in FIELDS]
    paths = [value.path if isinstance(value, SensorLayer) else value for value in values]
    stamps = [stamp(path) for path in paths if isinstance(path, str) and path]
    return (*values, *stamps, package.sha256)


def _open(job: ExplainJob, package: ModelPackage, stack: ExitStack) -> _Material:
    class_map = ClassMap(job.classes, job.confidence)
    stack.callback(class_map.close)
    infos = inspect_all(job)
    layers, model = open_layers(infos, job.cloud_mask, class_map.grid, stack), None
    if job.ablation and can_run(infos, package):
        session = catalogue.open_session(package, job.device, job.threads)
        model = open_model(infos, job, session, class_map.grid, stack)
    return _Material(job, package, class_map, infos, layers, model)


def _of(region: Region, material: _Material, progress: Progress) -> RegionEvidence:
    try:
        return _measured(region, material, progress)
    except InputError as error:
        if not material.job.each:
            raise
        return RegionEvidence({}, {}, region.feature, str(error))


def _measured(region: Region, material: _Material, progress: Progress) -> RegionEvidence:
    region.require_on_map()
    job, package, class_map = material.job, material.package, material.class_map
    samples = Lattice.regular(grown(region.window, AROUND * SAMPLE_SIDE, region.grid), SAMPLE_SIDE)
    tiles = material.model.lattice() if material.model else None
    found = count(region, class_map, package.legend, [samples, tiles] if tiles else [samples], progress)
    code = found.leading["code"] if region.code is None else region.code
    items = map_evidence(region, found, code, package.legend, job)
    items += _layer_items(region, code, found.mapped, samples, material, progress)
    if tiles:
        items += ablate(material.model, region, class_map, tiles, found, progress)
    if job.reference:
        items += reference_evidence(job.reference, region, class_map, code, package.legend, progress)
    items += card_evidence(package, material.infos)
    if job.review:
        items += review_evidence(job.review, job.classes, code, Part(progress, 0.9, 1.0))
    return RegionEvidence({item.id: item for item in items}, _describe(region, found, code, package), region.feature)


def _layer_items(
    region: Region, code: int, mapped: int, samples: Lattice, material: _Material, progress: Progress
) -> list[Evidence]:
    layers, package = material.layers, material.package
    if not (layers.optical or layers.sar):
        return []
    cells = samples.choose(SAMPLES)
    cells += samples.others(cells, AROUND**2 - len(cells))
    windows = [samples.window(*cell) for cell in cells]
    measured = measure_layers(layers, region, material.class_map, code, windows, progress)
    items = layer_evidence(layers, measured, round(measured.pixels / mapped, 4))
    distributions = package.card.get("statistics", {}).get("distributions", {}).get(str(code), {})
    items += training_evidence(items, distributions, str(package.path))
    return items + registration_evidence(layers, measured)


def _describe(region: Region, found: Count, code: int, package: ModelPackage) -> dict:
    """Where the region is and what it shows, as the explanation's result tells it."""
    entry, grid = package.legend.by_code(code), region.grid
    return {
        "bounds": list(grid.window(region.window).bounds), "crs": grid.crs.to_string() if grid.crs else "",
        "geometry": region.geometry(), "pixels": found.pixels, "class": code, "class_name": entry.name,
        "color": entry.color,
    }  # fmt: skip
