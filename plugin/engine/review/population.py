"""What a sample stands for: the map's classes with their pixels and areas, from the map or as noted at the drawing."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
from rasterio.warp import transform as transform_points

from ...contract.errors import InputError
from ...contract.legends import NODATA
from ..progress import Progress
from ..raster.grid import Grid
from .class_map import LOW_CONFIDENCE, Census, ClassMap
from .sample_file import Point, Sample

CODES = 256


@dataclass(frozen=True)
class Population:
    """``pixels`` (256,) and ``areas`` (256,) in m² by class code, and the ``names`` of the classes."""

    names: dict[int, str]
    pixels: np.ndarray
    areas: np.ndarray


def measure(sample: Sample, path: str, other_map: bool, progress: Progress) -> tuple[Population, np.ndarray]:
    """The population of the class map at ``path``, and the map's code at each point (n,).

    Raises InputError for points off the map or in no data, and for a map that the sample was not drawn from.
    """
    class_map = ClassMap(path)
    try:
        rows, columns = _pixels(sample, class_map.grid)
        census, mapped = _read_classes(class_map, rows, columns, progress)
        names = {code: class_map.name(code) for code in class_map.codes(census)}
    finally:
        class_map.close()
    if sample.provenance and sample.provenance["fingerprint"] != census.fingerprint and not other_map:
        raise InputError(
            f"The sample was drawn from another map, {sample.provenance['map']}. Choose that map, or say that another "
            "map is meant to be assessed: its accuracy is then estimated with the strata of the first."
        )
    _list_bad(sample.points, mapped == NODATA, "lie where the map has no data")
    return Population(names, census.class_pixels, census.areas.reshape(2, -1).sum(0)), mapped


def recorded(sample: Sample) -> tuple[Population, np.ndarray]:
    """The same as the sample's file has kept them from the drawing; InputError if it has not."""
    if sample.provenance is None:
        raise InputError("The file does not say how its points were drawn. Name the class map as well.")
    pixels, areas = np.zeros(CODES, np.int64), np.zeros(CODES)
    for entry in sample.provenance["strata"]:
        pixels[entry["code"] % LOW_CONFIDENCE] += entry["pixels"]
        areas[entry["code"] % LOW_CONFIDENCE] += math.nan if entry["area_ha"] is None else entry["area_ha"] * 1e4
    names = {entry["code"]: entry["name"] for entry in sample.provenance["classes"]}
    codes = [NODATA if point.map_class is None else point.map_class for point in sample.points]
    _list_bad(sample.points, ~np.isin(codes, list(names)), "have no class of the map")
    return Population(names, pixels, areas), np.array(codes)


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
