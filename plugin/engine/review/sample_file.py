"""Sample points in a GeoPackage, with the design and the map they come from in its metadata."""

from __future__ import annotations

import sqlite3
import struct
from dataclasses import dataclass
from pathlib import Path

from rasterio.crs import CRS

from ...contract.errors import InputError
from ...contract.samples import CANNOT_SAY, LAYER, PROVENANCE_KEY
from ..geopackage import add_layer, add_metadata, add_tables, new_database, point, read_metadata, reading
from ..raster.grid import parse_crs

ENVELOPE_BYTES = (0, 32, 48, 48, 64)
POINT_TYPES = (1, 1001, 2001, 3001, 0x80000001)

TABLE = f"""
CREATE TABLE {LAYER} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POINT, id INTEGER NOT NULL,
    stratum INTEGER, map_class INTEGER, reference INTEGER, reviewer TEXT, date DATETIME, certainty TEXT, photo TEXT,
    remark TEXT, inclusion_probability DOUBLE, x DOUBLE, y DOUBLE)
"""
EXPECTED = "Choose a sample that LandClair has drawn."


@dataclass(frozen=True)
class Point:
    """One sample point. ``reference`` is a class code or name, None until answered, -1 for "cannot say"."""

    id: int
    x: float
    y: float
    stratum: int | None = None
    map_class: int | None = None
    reference: int | str | None = None
    reviewer: str = ""
    inclusion_probability: float | None = None
    cluster: str | None = None
    certainty: str = ""

    @property
    def answered(self) -> bool:
        return self.reference not in (None, "", CANNOT_SAY)


@dataclass(frozen=True)
class Sample:
    """Points in one CRS, and where they come from; ``provenance`` is None in files that LandClair did not write."""

    points: tuple[Point, ...]
    crs: CRS | None
    provenance: dict | None = None


def write_sample(sample: Sample, path: Path) -> None:
    """Write a new GeoPackage, whole or not at all. InputError if a file is in the way that holds answers or is open."""
    refuse_to_lose(path)
    with new_database(path) as database:
        fill_database(database, sample)


def learn_geometry(database: sqlite3.Connection) -> None:
    """Teach ``database`` the functions that the triggers of a spatial index call, for layers of points."""
    database.create_function("ST_IsEmpty", 1, lambda blob: int(bool(blob[3] & 0x10)))
    for axis, place in (("X", 0), ("Y", 1)):
        for end in ("Min", "Max"):
            database.create_function(f"ST_{end}{axis}", 1, lambda blob, place=place: _coordinates(blob, 0)[place])


def read_sample(path: Path, cluster_field: str = "") -> Sample:
    """Read the first point layer of a GeoPackage; ``cluster_field`` names the column of the clusters, if any.

    Raises InputError for a file that is missing, locked, no GeoPackage, or without points, ids or reference classes.
    """
    with reading(path, EXPECTED) as database:
        table, geometry, srs = _point_layer(database, path)
        columns = {row[1] for row in database.execute(f"PRAGMA table_info({_quoted(table)})")}
        missing = {"id", "reference", *([cluster_field] if cluster_field else [])} - columns
        if missing:
            raise InputError(f"{path} has no column {', '.join(sorted(missing))}. Expected a sample with its answers.")
        names = ("id", "stratum", "map_class", "reference", "reviewer", "inclusion_probability", "certainty")
        fields = ", ".join(_quoted(name) if name in columns else "NULL" for name in (*names, cluster_field))
        rows = database.execute(f"SELECT {_quoted(geometry)}, {fields} FROM {_quoted(table)}").fetchall()
        points = tuple(_point(row, path) for row in rows)
        if not points:
            raise InputError(f"{path} holds no points. Draw a sample first.")
        return Sample(points, _crs(database, srs), read_metadata(database, PROVENANCE_KEY))


def refuse_to_lose(path: Path) -> None:
    """InputError if a file at ``path`` holds answers or is open in another program."""
    if path.with_name(path.name + "-wal").exists():
        raise InputError(f"{path} is open in another program. Close it there, or choose another file.")
    if path.exists() and any(point.reference is not None for point in read_sample(path).points):
        raise InputError(f"{path} already holds answers, which a new sample would destroy. Choose another file.")


def fill_database(database: sqlite3.Connection, sample: Sample) -> None:
    """Write the points, and where they come from, into an empty database."""
    srs = add_tables(database, sample.crs)
    database.execute(TABLE)
    xs, ys = [place.x for place in sample.points], [place.y for place in sample.points]
    add_layer(database, LAYER, "POINT", srs, (min(xs), min(ys), max(xs), max(ys)))
    database.executemany(
        f"INSERT INTO {LAYER} (geom, id, stratum, map_class, inclusion_probability, x, y) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (point(p.x, p.y, srs), p.id, p.stratum, p.map_class, p.inclusion_probability, p.x, p.y)
            for p in sample.points
        ],
    )
    add_metadata(database, PROVENANCE_KEY, sample.provenance)


def _crs(database: sqlite3.Connection, srs: int) -> CRS | None:
    row = database.execute(
        "SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ?", (srs,)
    ).fetchone()
    if row is None or row[2] == "undefined":
        return None
    return parse_crs(f"EPSG:{row[1]}" if row[0].upper() == "EPSG" else row[2])


def _point_layer(database: sqlite3.Connection, path: Path) -> tuple[str, str, int]:
    row = database.execute(
        "SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns "
        "WHERE geometry_type_name IN ('POINT', 'GEOMETRY') ORDER BY table_name != ?", (LAYER,)
    ).fetchone()  # fmt: skip
    if row is None:
        raise InputError(f"{path} has no layer of points. {EXPECTED}")
    return row


def _point(row: tuple, path: Path) -> Point:
    blob, number, stratum, map_class, reference, reviewer, probability, certainty, cluster = row
    if number is None:
        raise InputError(f"A point of {path} has no id. Every point needs the id that it was drawn with.")
    x, y = _coordinates(blob, number)
    cluster = None if cluster is None else str(cluster)
    return Point(number, x, y, stratum, map_class, reference, reviewer or "", probability, cluster, certainty or "")


def _coordinates(blob: bytes | None, number: int) -> tuple[float, float]:
    """x and y of a point, with any envelope, byte order and further dimensions."""
    if not blob or blob[:2] != b"GP" or blob[3] & 0x10:
        raise InputError(f"Point {number} has no place on the map. Restore its geometry, or delete the row.")
    body = blob[8 + ENVELOPE_BYTES[blob[3] >> 1 & 7] :]
    order = "<" if body[0] else ">"
    if struct.unpack(order + "I", body[1:5])[0] not in POINT_TYPES:
        raise InputError(f"Row {number} is no point. Expected a layer of points.")
    return struct.unpack(order + "dd", body[5:21])


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
