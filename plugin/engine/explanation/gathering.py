"""Gathering: everything that can be measured of the regions of a job, once, and then kept for the next question."""

from __future__ import annotations

from contextlib import ExitStack

from ...contract.errors import InputError
from ...contract.jobs import ExplainJob
from ..models import catalogue
from ..models.package import ModelPackage
from ..progress import Progress
from ..review.class_map import ClassMap
from .counting import Count, count
from .evidence import Evidence, RegionEvidence
from .lattice import Lattice
from .layers import Layers, layer_evidence, measure_layers, open_layers, registration_evidence, training_evidence
from .map_evidence import map_evidence
from .region import Region, find_regions

SAMPLE_SIDE, SAMPLES = 128, 16  # pixels and number of the windows in which layers are measured


def gather(job: ExplainJob, progress: Progress) -> list[RegionEvidence]:
    """All evidence of each region of the job; raises InputError and ModelError.

    With ``each`` a region that cannot be explained has its ``error`` instead.
    """
    package = catalogue.find(job.model)
    with ExitStack() as stack:
        class_map = ClassMap(job.classes, job.confidence)
        stack.callback(class_map.close)
        layers = open_layers(job, class_map.grid, stack)
        regions = find_regions(job, class_map)
        return [_of_region(region, job, package, class_map, layers, progress) for region in regions]


def _of_region(region: Region | InputError, job, package, class_map, layers, progress) -> RegionEvidence:
    if isinstance(region, InputError):
        raise region
    try:
        return _measured(region, job, package, class_map, layers, progress)
    except InputError as error:
        if not job.each:
            raise
        return RegionEvidence({}, {}, region.feature, str(error))


def _measured(
    region: Region, job: ExplainJob, package: ModelPackage, class_map: ClassMap, layers: Layers, progress: Progress
) -> RegionEvidence:
    sampling = Lattice.regular(region.window, SAMPLE_SIDE)
    found = count(region, class_map, package.legend, [sampling], progress)
    code = found.leading["code"] if region.code is None else region.code
    items = map_evidence(region, found, code, package.legend, job)
    items += _layer_items(region, code, found, sampling, package, class_map, layers, progress)
    return RegionEvidence({item.id: item for item in items}, _describe(region, found, code, package), region.feature)


def _layer_items(region, code, found: Count, sampling: Lattice, package, class_map, layers, progress) -> list[Evidence]:
    if not (layers.optical or layers.sar):
        return []
    windows = sampling.choose(SAMPLES)
    measured = measure_layers(layers, region, class_map, code, windows, progress)
    items = layer_evidence(layers, measured, round(measured.pixels / found.mapped, 4))
    distributions = package.card.get("statistics", {}).get("distributions", {}).get(str(code), {})
    return [
        *items,
        *training_evidence(items, distributions, str(package.path)),
        *registration_evidence(layers, measured),
    ]


def _describe(region: Region, found: Count, code: int, package: ModelPackage) -> dict:
    """Where the region is and what it shows, as the explanation's result tells it."""
    entry, grid = package.legend.by_code(code), region.grid
    return {
        "bounds": list(grid.window(region.window).bounds), "crs": grid.crs.to_string() if grid.crs else "",
        "geometry": region.geometry(), "pixels": found.pixels, "class": code, "class_name": entry.name,
        "color": entry.color,
    }  # fmt: skip
