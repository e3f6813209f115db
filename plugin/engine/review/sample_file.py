"""Sample points in a GeoPackage (OGC 12-128r18), with the design and the map they come from in its metadata.

The metadata are written as GDAL writes its own, so that they outlive ogr2ogr and QGIS.
"""

from __future__ import annotations

import contextlib
import datetime
import json
import os
import sqlite3
import struct
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

from rasterio.crs import CRS

from ...contract.errors import EngineError, InputError
from ...contract.samples import CANNOT_SAY, LAYER, PROVENANCE_KEY
from ..raster.grid import parse_crs

OWN_SRS = 100_000
ENVELOPE_BYTES = (0, 32, 48, 48, 64)
POINT_TYPES = (1, 1001, 2001, 3001, 0x80000001)

TABLES = f"""
PRAGMA application_id = 0x47504B47;
PRAGMA user_version = 10300;
BEGIN;
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY,
    organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
    description TEXT DEFAULT '', last_change DATETIME NOT NULL, min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,
    srs_id INTEGER REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL UNIQUE REFERENCES gpkg_contents(table_name),
    column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
    srs_id INTEGER NOT NULL REFERENCES gpkg_spatial_ref_sys(srs_id), z TINYINT NOT NULL, m TINYINT NOT NULL,
    PRIMARY KEY (table_name, column_name));
CREATE TABLE gpkg_extensions (table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL,
    definition TEXT NOT NULL, scope TEXT NOT NULL, UNIQUE (table_name, column_name, extension_name));
CREATE TABLE gpkg_metadata (id INTEGER PRIMARY KEY, md_scope TEXT NOT NULL, md_standard_uri TEXT NOT NULL,
    mime_type TEXT NOT NULL, metadata TEXT NOT NULL);
CREATE TABLE gpkg_metadata_reference (reference_scope TEXT NOT NULL, table_name TEXT, column_name TEXT,
    row_id_value INTEGER, timestamp DATETIME NOT NULL, md_file_id INTEGER NOT NULL REFERENCES gpkg_metadata(id),
    md_parent_id INTEGER REFERENCES gpkg_metadata(id));
CREATE TABLE {LAYER} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POINT, id INTEGER NOT NULL,
    stratum INTEGER, map_class INTEGER, reference INTEGER, reviewer TEXT, date DATETIME, certainty TEXT, photo TEXT,
    remark TEXT, inclusion_probability DOUBLE, x DOUBLE, y DOUBLE);
INSERT INTO gpkg_extensions VALUES
    ('gpkg_metadata', NULL, 'gpkg_metadata', 'http://www.geopackage.org/spec/#extension_metadata', 'read-write'),
    ('gpkg_metadata_reference', NULL, 'gpkg_metadata', 'http://www.geopackage.org/spec/#extension_metadata',
     'read-write');
COMMIT;
"""


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


@contextlib.contextmanager
def new_database(path: Path) -> Iterator[sqlite3.Connection]:
    """An empty database that becomes ``path`` if all goes well, and vanishes otherwise; EngineError if it cannot be."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(prefix=".landclair-", suffix=".gpkg", dir=path.parent)
        os.close(handle)
    except OSError as error:
        raise EngineError(f"Nothing can be written to {path.parent}: {error.strerror}. Choose another file.") from error
    try:
        with contextlib.closing(sqlite3.connect(temporary)) as database, database:
            yield database
        os.replace(temporary, path)
    except (OSError, sqlite3.Error) as error:
        raise EngineError(f"{path} could not be written: {error}. Choose another file.") from error
    finally:
        Path(temporary).unlink(missing_ok=True)


def read_sample(path: Path, cluster_field: str = "") -> Sample:
    """Read the first point layer of a GeoPackage; ``cluster_field`` names the column of the clusters, if any.

    Raises InputError for a file that is missing, locked, no GeoPackage, or without points, ids or reference classes.
    """
    with _open(path) as database:
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
        return Sample(points, _crs(database, srs), _provenance(database))


@contextlib.contextmanager
def _open(path: Path) -> Iterator[sqlite3.Connection]:
    """For reading. A folder that cannot be written needs ``immutable``, which must not hide a write-ahead log."""
    if not path.is_file():
        raise InputError(f"There is no file {path}. Check the path, or draw a sample first.")
    log, memory = (path.with_name(path.name + ending) for ending in ("-wal", "-shm"))
    ours = not log.exists()
    immutable = not os.access(path.parent, os.W_OK) and ours
    try:
        uri = f"{path.absolute().as_uri()}?mode=ro{'&immutable=1' if immutable else ''}"
        with contextlib.closing(sqlite3.connect(uri, uri=True, timeout=5)) as database:
            yield database
    except sqlite3.OperationalError as error:
        raise InputError(
            f"{path} cannot be read: {error}. If another program is saving it, wait or close it there, and try again."
        ) from error
    except sqlite3.DatabaseError as error:
        raise InputError(f"{path} is no GeoPackage: {error}. Choose a sample that LandClair has drawn.") from error
    finally:
        if ours and log.exists() and not log.stat().st_size:  # a reader leaves it behind, as if the file were open
            log.unlink()
            memory.unlink(missing_ok=True)


def refuse_to_lose(path: Path) -> None:
    """InputError if a file at ``path`` holds answers or is open in another program."""
    if path.with_name(path.name + "-wal").exists():
        raise InputError(f"{path} is open in another program. Close it there, or choose another file.")
    if path.exists() and any(point.reference is not None for point in read_sample(path).points):
        raise InputError(f"{path} already holds answers, which a new sample would destroy. Choose another file.")


def fill_database(database: sqlite3.Connection, sample: Sample) -> None:
    """Write the points, and where they come from, into an empty database."""
    now = datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")
    srs = _srs_row(sample.crs)
    database.executescript(TABLES)
    wgs84 = CRS.from_epsg(4326).to_wkt()
    database.executemany(
        "INSERT OR REPLACE INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, NULL)",
        [
            ("Undefined Cartesian SRS", -1, "NONE", -1, "undefined"),
            ("Undefined geographic SRS", 0, "NONE", 0, "undefined"),
            ("WGS 84", 4326, "EPSG", 4326, wgs84),
            srs,
        ],
    )
    xs, ys = [point.x for point in sample.points], [point.y for point in sample.points]
    box = (min(xs), min(ys), max(xs), max(ys))
    database.execute(
        "INSERT INTO gpkg_contents VALUES (?, 'features', ?, '', ?, ?, ?, ?, ?, ?)", (LAYER, LAYER, now, *box, srs[1])
    )
    database.execute("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'POINT', ?, 0, 0)", (LAYER, srs[1]))
    database.executemany(
        f"INSERT INTO {LAYER} (geom, id, stratum, map_class, inclusion_probability, x, y) VALUES (?, ?, ?, ?, ?, ?, ?)",
        [
            (_blob(p.x, p.y, srs[1]), p.id, p.stratum, p.map_class, p.inclusion_probability, p.x, p.y)
            for p in sample.points
        ],
    )
    root = ElementTree.Element("GDALMultiDomainMetadata")
    entry = ElementTree.SubElement(ElementTree.SubElement(root, "Metadata"), "MDI", key=PROVENANCE_KEY)
    entry.text = json.dumps(sample.provenance, ensure_ascii=False, sort_keys=True)
    text = ElementTree.tostring(root, encoding="unicode")
    database.execute("INSERT INTO gpkg_metadata VALUES (1, 'dataset', 'http://gdal.org', 'text/xml', ?)", (text,))
    database.execute("INSERT INTO gpkg_metadata_reference VALUES ('geopackage', NULL, NULL, NULL, ?, 1, NULL)", (now,))


def _srs_row(crs: CRS | None) -> tuple:
    if crs is None:
        return "Undefined Cartesian SRS", -1, "NONE", -1, "undefined"
    epsg = crs.to_epsg()
    return (f"EPSG:{epsg}", epsg, "EPSG", epsg, crs.to_wkt()) if epsg else (
        "CRS of the map", OWN_SRS, "NONE", OWN_SRS, crs.to_wkt())  # fmt: skip


def _crs(database: sqlite3.Connection, srs: int) -> CRS | None:
    row = database.execute(
        "SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ?", (srs,)
    ).fetchone()
    if row is None or row[2] == "undefined":
        return None
    return parse_crs(f"EPSG:{row[1]}" if row[0].upper() == "EPSG" else row[2])


def _provenance(database: sqlite3.Connection) -> dict | None:
    if not database.execute("SELECT 1 FROM sqlite_master WHERE name = 'gpkg_metadata'").fetchone():
        return None
    for (text,) in database.execute("SELECT metadata FROM gpkg_metadata WHERE md_standard_uri = 'http://gdal.org'"):
        entry = ElementTree.fromstring(text).find(f".//MDI[@key='{PROVENANCE_KEY}']")
        if entry is not None and entry.text:
            return json.loads(entry.text)
    return None


def _point_layer(database: sqlite3.Connection, path: Path) -> tuple[str, str, int]:
    row = database.execute(
        "SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns "
        "WHERE geometry_type_name IN ('POINT', 'GEOMETRY') ORDER BY table_name != ?", (LAYER,)
    ).fetchone()  # fmt: skip
    if row is None:
        raise InputError(f"{path} has no layer of points. Choose a sample that LandClair has drawn.")
    return row


def _point(row: tuple, path: Path) -> Point:
    blob, number, stratum, map_class, reference, reviewer, probability, certainty, cluster = row
    if number is None:
        raise InputError(f"A point of {path} has no id. Every point needs the id that it was drawn with.")
    x, y = _coordinates(blob, number)
    cluster = None if cluster is None else str(cluster)
    return Point(number, x, y, stratum, map_class, reference, reviewer or "", probability, cluster, certainty or "")


def _blob(x: float, y: float, srs: int) -> bytes:
    """GeoPackage header (clause 2.1.3) without envelope, then well-known binary."""
    return b"GP\x00\x01" + struct.pack("<i", srs) + struct.pack("<BIdd", 1, 1, x, y)


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
