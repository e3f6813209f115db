"""Regions of a class map: from its pixels to polygons in a GeoPackage, their number and how sure it is."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import rasterio
from rasterio.features import shapes
from rasterio.windows import Window
from rasterio.windows import transform as window_transform

from ...contract.errors import InputError
from ...contract.jobs import CountObjectsJob
from ...contract.legends import NODATA
from ..geopackage import add_layer, add_tables, multipolygon, new_database
from ..progress import Progress
from ..review.class_map import ClassMap
from .regions import EAGER_NECK, LARGEST_SPLIT, NECK, Region, own_mask, regions, split

COLUMNS = "class INTEGER, name TEXT, area_m2 REAL, pixels INTEGER, parts INTEGER"
SQUARE_METRES_PER_SQUARE_KILOMETRE = 1e6


def count_regions(job: CountObjectsJob, path: Path, progress: Progress) -> dict:
    """Write the regions to ``path``; returns what the job's result says of them. InputError for a class that is not
    there, and for a minimum area where pixels have none.
    """
    if job.accuracy and not all(0 < share <= 1 for share in job.accuracy):
        raise InputError(f"Expected accuracies above 0 and up to 1, got {job.accuracy}.")
    class_map = ClassMap(job.classes)
    try:
        seen, mapped = np.zeros(256, np.int64), [0.0]
        code = _code(job.what, class_map)
        areas = class_map.grid.row_areas()
        if job.minimum_area and not np.isfinite(areas).all():
            raise InputError(f"{job.classes} has no coordinate system, so no minimum area can be told. Leave it at 0.")
        found = regions(_masks(class_map, code, seen, mapped, progress))
        if code not in class_map.names and not seen[code]:
            raise _unknown(job.what, class_map, np.flatnonzero(seen[:NODATA]).tolist())
        counts, sizes = _write(class_map, code, found, areas, job.minimum_area, path, progress)
    finally:
        class_map.close()
    return {
        "count": counts[1], "interval": list(_interval(counts, job.accuracy)), "points": path.name,
        "area_km2": mapped[0] / SQUARE_METRES_PER_SQUARE_KILOMETRE if math.isfinite(mapped[0]) else None,
        "size_values": sizes, "size_unit": "m²" if class_map.grid.crs else "px", "unsplit": counts[0],
        "warnings": _warnings(class_map, found),
    }  # fmt: skip


def _code(what: str, class_map: ClassMap) -> int:
    """The code of a class by name or number."""
    names = {text.casefold(): code for code, text in class_map.names.items()}
    if what.casefold() in names:
        return names[what.casefold()]
    if what.isdigit() and int(what) < NODATA:
        return int(what)
    raise _unknown(what, class_map, [])


def _unknown(what: str, class_map: ClassMap, codes: list[int]) -> InputError:
    known = ", ".join(f"{code} {class_map.name(code)}" for code in sorted({*class_map.names, *codes}))
    known = known or "no named classes; give a code from 0 to 254"
    return InputError(f"{class_map.path} has no class '{what}'. It has {known}. To count ships, say ships.")


def _masks(class_map: ClassMap, code: int, seen: np.ndarray, mapped: list[float], progress: Progress) -> Iterator:
    """Top row and mask of the class, strip by strip; adds to the pixels ``seen`` by code and the area ``mapped``."""
    areas = class_map.grid.row_areas()
    for top, codes, _ in class_map.strips(progress):
        seen += np.bincount(codes.ravel(), minlength=256)
        mapped[0] += float((codes != NODATA).sum(1) @ areas[top : top + len(codes)])
        yield top, codes == code


def _write(
    class_map: ClassMap, code: int, found: list[Region], areas: np.ndarray, least: float, path: Path, progress: Progress
) -> tuple[tuple[int, int, int], list[float]]:
    """How many objects there are unsplit, split and eagerly split, and the sizes of the split ones, in m² or pixels."""
    counts, sizes = np.zeros(3, int), []
    box = np.array([np.inf, np.inf, -np.inf, -np.inf])
    with rasterio.Env(), new_database(path) as database:
        srs = add_tables(database, class_map.grid.crs)
        database.execute(f"CREATE TABLE regions (fid INTEGER PRIMARY KEY NOT NULL, geom MULTIPOLYGON, {COLUMNS})")
        for done, region in enumerate(found):
            if not done % 256:
                progress.report(0.9 + 0.1 * done / len(found), "Drawing regions")
            if region.pixels * np.nan_to_num(areas[region.top : region.bottom].max(), nan=1.0) < least:
                continue
            drawn, numbers = _objects(class_map, code, region, areas, least)
            counts += numbers
            for polygons, pixels, area in drawn:
                outlines = np.concatenate([rings[0] for rings in polygons])
                box = np.concatenate([np.minimum(box[:2], outlines.min(0)), np.maximum(box[2:], outlines.max(0))])
                row = code, class_map.name(code), area if math.isfinite(area) else None, pixels, len(drawn)
                shape = multipolygon(polygons, srs)
                database.execute("INSERT INTO regions VALUES (NULL, ?, ?, ?, ?, ?, ?)", (shape, *row))
                sizes.append(area if math.isfinite(area) else float(pixels))
        add_layer(database, "regions", "MULTIPOLYGON", srs, box.tolist() if len(sizes) else (None,) * 4)
    return tuple(counts.tolist()), sizes


def _objects(class_map: ClassMap, code: int, region: Region, areas: np.ndarray, least: float) -> tuple[list, list[int]]:
    """Polygons, pixels and area of each object in a region, and how many there are unsplit, split and eagerly split."""
    window = Window(region.left, region.top, region.right - region.left, region.bottom - region.top)
    mask = own_mask(class_map.read(window) == code, region)
    rows = areas[region.top : region.bottom]
    whole = mask.astype(np.int32)
    names, eager = split(mask, NECK, EAGER_NECK) if max(mask.shape) <= LARGEST_SPLIT else (whole, whole)
    kept = [_large(part, rows, least) for part in (whole, names, eager)]
    wanted = np.isin(names, list(kept[1]))
    transform = window_transform(window, class_map.grid.transform)
    drawn: dict[int, list] = {}
    for shape, name in shapes(names, mask=wanted, connectivity=4, transform=transform):
        drawn.setdefault(int(name), []).append(shape["coordinates"])
    return [(shape, *kept[1][name]) for name, shape in drawn.items()], [len(part) for part in kept]


def _large(names: np.ndarray, rows: np.ndarray, least: float) -> dict[int, tuple[int, float]]:
    """Pixels and area in m² by name of the objects of at least ``least`` m²; all where areas are not known."""
    count = int(names.max()) + 1
    pixels = np.bincount(names.ravel(), minlength=count)
    weights = np.broadcast_to(rows[:, None], names.shape).ravel()
    area = np.bincount(names.ravel(), weights, minlength=count)
    return {n: (int(pixels[n]), float(area[n])) for n in range(1, count) if not area[n] < least}


def _interval(counts: tuple[int, int, int], accuracy: tuple[float, float] | None) -> tuple[int, int]:
    """From all touching objects being one to all narrow places parting two; with accuracies, without the share that is
    another class in truth, and with the share that the map lacks.
    """
    users, producers = accuracy or (1.0, 1.0)
    return math.floor(min(counts) * users), math.ceil(max(counts) / producers)


def _warnings(class_map: ClassMap, found: list[Region]) -> list[str]:
    warnings = []
    large = sum(max(r.bottom - r.top, r.right - r.left) > LARGEST_SPLIT for r in found)
    if class_map.grid.crs is None:
        warnings.append("The map has no coordinate system: sizes are in pixels, and no density is told.")
    if large:
        warnings.append(f"{large} regions are wider than {LARGEST_SPLIT} pixels and were not split.")
    return warnings
