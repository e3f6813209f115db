"""Ships of a radar layer: from its pixels to points in a GeoPackage, their number and what it rests on."""

from __future__ import annotations

import math
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import rasterio
from rasterio.windows import Window

from ...contract.errors import InputError
from ...contract.jobs import CountObjectsJob
from ..geopackage import add_layer, add_tables, new_database, point
from ..progress import Part, Progress
from ..raster.bands import PREFERRED
from ..raster.calibration import LABELS
from ..raster.grid import Grid
from ..raster.layers import LayerInfo, inspect
from ..raster.sources import Source
from .interval import count_interval
from .land import Land, derived_land, given_land
from .scanning import NEPER, Scan, cache_bytes, read_logs, scales, scan
from .ships import CERTAIN, NEAR, Ship, mark_ambiguities, mark_side_lobes, objects, smallest_found

STATISTIC = "ca"  # greatest-of asks for half a decibel more on a sea with swell, where ships are faint
LEAST_CACHE = 32 * 2**20  # bytes
COLUMNS = (
    "length_m REAL, width_m REAL, area_m2 REAL, heading REAL, peak_contrast_db REAL, mean_contrast_db REAL, "
    "confidence REAL, detectability REAL, status TEXT, echo_of INTEGER"
)
SQUARE_METRES_PER_SQUARE_KILOMETRE = 1e6


def count_ships(job: CountObjectsJob, path: Path, threads: int, progress: Progress) -> dict:
    """Write the ships to ``path``; returns what the job's result says of them. InputError without water or values."""
    info = inspect(job.sar, "sar")
    source = _open(info)
    with rasterio.Env(GDAL_CACHEMAX=LEAST_CACHE), closing(source):
        land = _land(job, info, source, Part(progress, 0, 0.3))
        both = scales(source, land, job.pfa, STATISTIC, job.looks)
        with rasterio.Env(GDAL_CACHEMAX=cache_bytes(source, both)):
            found = scan(source, land, both, threads, Part(progress, 0.3, 0.95))
        _check_tested(found, info, land)
        ships = _ships(job, found, source)
    _write(ships, source.grid, path)
    counted = [ship for ship in ships if ship.status == "ship"]
    interval = count_interval([ship.confidence for ship in counted], [ship.detectability for ship in counted], CERTAIN)
    area = float(found.tested_rows @ source.grid.row_areas()) / SQUARE_METRES_PER_SQUARE_KILOMETRE
    return {
        "count": len(counted), "interval": list(interval), "points": path.name,
        "area_km2": area if math.isfinite(area) else None, "size_values": [ship.length for ship in counted],
        "size_unit": "m" if source.grid.crs else "px", "tested_pixels": found.tested,
        "expected_false_alarms": job.pfa * found.tested, "water": land.source, "polarisation": source.roles[0],
        "looks": both.fine.clutter.looks, "smallest_at_6_db_px": smallest_found(found),
        "echoes": {status: sum(ship.status == status for ship in ships) for status in ("side lobe", "ambiguity")},
        "warnings": _warnings(job, info, ships) + _doubts(len(counted), interval),
    }  # fmt: skip


def _open(info: LayerInfo) -> Source:
    role = next((role for role in PREFERRED if role in info.roles), None)
    if role is None:
        raise InputError(f"{info.layer.path} has no band of {', '.join(PREFERRED)}. Correct the band roles.")
    return Source(info, (role,), "byte" if info.units == "byte" else "db", info.grid)


def _land(job: CountObjectsJob, info: LayerInfo, source: Source, progress: Progress) -> Land:
    if job.water:
        return given_land(job.water, source.grid, job.coast, progress)
    if source.units == "byte":
        raise InputError(
            f"{info.layer.path} holds 8-bit display values, which do not tell water from land reliably. "
            "Give a water map, or use the calibrated product."
        )
    return derived_land(source, job.coast, progress)


def _check_tested(found: Scan, info: LayerInfo, land: Land) -> None:
    if not found.tested:
        raise InputError(
            f"There is no water to search in {info.layer.path} (water: {land.source}): all of it is land, within the "
            "coast buffer, no data or too narrow. Choose another scene, another water map or a smaller buffer."
        )


def _ships(job: CountObjectsJob, found: Scan, source: Source) -> list[Ship]:
    size = source.grid.pixel_size_metres() if source.grid.crs else (10.0, 10.0)
    azimuth = None if job.heading is None else -job.heading
    ships = mark_side_lobes(objects(found, job.pfa, size), azimuth, size)
    ships = [replace(s, status="too small") if s.area < job.minimum_area and s.status == "ship" else s for s in ships]
    if not job.ambiguity:
        return ships
    turn = math.radians(azimuth or 0.0)
    shift = job.ambiguity * math.cos(turn) / size[1], job.ambiguity * math.sin(turn) / size[0]

    def brightest(row: float, column: float) -> float:
        window = Window(round(column) - NEAR, round(row) - NEAR, 2 * NEAR + 1, 2 * NEAR + 1)
        logs, valid = read_logs(source, window)
        return float(logs.max(where=valid, initial=-np.inf) / NEPER)

    return mark_ambiguities(ships, shift, brightest)


def _write(ships: list[Ship], grid: Grid, path: Path) -> None:
    """Points in the layer's own CRS; side lobes and ambiguities are kept, with the ship that they are echoes of."""
    with new_database(path) as database:
        srs = add_tables(database, grid.crs)
        database.execute(f"CREATE TABLE ships (fid INTEGER PRIMARY KEY NOT NULL, geom POINT, {COLUMNS})")
        places = [grid.transform @ (ship.column + 0.5, ship.row + 0.5) for ship in ships]
        box = (*np.min(places, 0).tolist(), *np.max(places, 0).tolist()) if places else (None,) * 4
        add_layer(database, "ships", "POINT", srs, box)
        database.executemany(
            f"INSERT INTO ships VALUES ({', '.join('?' * (2 + COLUMNS.count(',') + 1))})",
            (
                (number, point(x, y, srs), ship.length, ship.width, ship.area, ship.heading, ship.peak_db, ship.mean_db,
                 ship.confidence, ship.detectability, ship.status, None if ship.of is None else ship.of + 1)
                for number, (ship, (x, y)) in enumerate(zip(ships, places, strict=True), 1)
            ),
        )  # fmt: skip


def _doubts(count: int, interval: tuple[int, int]) -> list[str]:
    """What to say where more was found than is likely to be there."""
    if count <= interval[1]:
        return []
    return [
        f"{count} were found, of which {interval[0]} to {interval[1]} are likely real: the others are as faint as "
        "chance makes them. Look at their confidence, or count again with a smaller false-alarm rate."
    ]


def _warnings(job: CountObjectsJob, info: LayerInfo, ships: list[Ship]) -> list[str]:
    warnings = []
    if info.grid.crs is None:
        warnings.append("The radar layer has no coordinate system: places are in pixels, no density is told, and 10 m "
                        "a pixel are assumed for ships.")  # fmt: skip
    if info.units == "byte":
        warnings.append(f"The layer holds {LABELS['byte']}, taken for amplitudes: contrasts are no calibrated dB, and "
                        "the false-alarm rate holds only where values are proportional to amplitude.")  # fmt: skip
    if not job.ambiguity:
        warnings.append("Azimuth ambiguities were not looked for, because their displacement is not known.")
    elif job.heading is None:
        warnings.append("The flight direction is not known: azimuth is taken to run along the columns.")
    large = sum(ship.status == "too large" for ship in ships)
    if large:
        warnings.append(f"{large} objects are too large for ships, such as islands that the water map lacks, and are "
                        "not counted.")  # fmt: skip
    return warnings
