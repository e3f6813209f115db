"""GeoPackages (OGC 12-128r18) with sqlite3 alone: tables, layers, geometries, and what a file says of itself.

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
from collections.abc import Iterator, Sequence
from pathlib import Path
from xml.etree import ElementTree

from rasterio.crs import CRS

from ..contract.errors import EngineError, InputError

OWN_SRS = 100_000

TABLES = """
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
INSERT INTO gpkg_extensions VALUES
    ('gpkg_metadata', NULL, 'gpkg_metadata', 'http://www.geopackage.org/spec/#extension_metadata', 'read-write'),
    ('gpkg_metadata_reference', NULL, 'gpkg_metadata', 'http://www.geopackage.org/spec/#extension_metadata',
     'read-write');
COMMIT;
"""


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


def add_tables(database: sqlite3.Connection, crs: CRS | None) -> int:
    """Make an empty database a GeoPackage whose layers are in ``crs``, and return that system's number in it."""
    srs = _srs_row(crs)
    database.executescript(TABLES)
    database.executemany(
        "INSERT OR REPLACE INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, NULL)",
        [
            ("Undefined Cartesian SRS", -1, "NONE", -1, "undefined"),
            ("Undefined geographic SRS", 0, "NONE", 0, "undefined"),
            ("WGS 84", 4326, "EPSG", 4326, CRS.from_epsg(4326).to_wkt()),
            srs,
        ],
    )
    return srs[1]


def add_layer(database: sqlite3.Connection, table: str, kind: str, srs: int, box: Sequence[float | None]) -> None:
    """Say that ``table`` is a layer of ``kind`` (POINT, POLYGON, …), its geometries in the column geom, within ``box``
    (xmin, ymin, xmax, ymax).
    """
    database.execute(
        "INSERT INTO gpkg_contents VALUES (?, 'features', ?, '', ?, ?, ?, ?, ?, ?)", (table, table, now(), *box, srs)
    )
    database.execute("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', ?, ?, 0, 0)", (table, kind, srs))


def add_metadata(database: sqlite3.Connection, key: str, value: dict | None) -> None:
    """What the file says of itself, as JSON under ``key``."""
    root = ElementTree.Element("GDALMultiDomainMetadata")
    entry = ElementTree.SubElement(ElementTree.SubElement(root, "Metadata"), "MDI", key=key)
    entry.text = json.dumps(value, ensure_ascii=False, sort_keys=True)
    text = ElementTree.tostring(root, encoding="unicode")
    database.execute("INSERT INTO gpkg_metadata VALUES (1, 'dataset', 'http://gdal.org', 'text/xml', ?)", (text,))
    database.execute(
        "INSERT INTO gpkg_metadata_reference VALUES ('geopackage', NULL, NULL, NULL, ?, 1, NULL)", (now(),)
    )


def read_metadata(database: sqlite3.Connection, key: str) -> dict | None:
    """What ``add_metadata`` wrote under ``key``; None in a file without it."""
    if not database.execute("SELECT 1 FROM sqlite_master WHERE name = 'gpkg_metadata'").fetchone():
        return None
    for (text,) in database.execute("SELECT metadata FROM gpkg_metadata WHERE md_standard_uri = 'http://gdal.org'"):
        entry = ElementTree.fromstring(text).find(f".//MDI[@key='{key}']")
        if entry is not None and entry.text:
            return json.loads(entry.text)
    return None


@contextlib.contextmanager
def reading(path: Path, expected: str) -> Iterator[sqlite3.Connection]:
    """A database for reading; InputError, which ends in what is ``expected``, for a file that is missing or damaged.

    A folder that cannot be written needs ``immutable``, which must not hide a write-ahead log.
    """
    if not path.is_file():
        raise InputError(f"There is no file {path}. {expected}")
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
        raise InputError(f"{path} is no GeoPackage: {error}. {expected}") from error
    finally:
        if ours and log.exists() and not log.stat().st_size:  # a reader leaves it behind, as if the file were open
            log.unlink()
            memory.unlink(missing_ok=True)


def point(x: float, y: float, srs: int) -> bytes:
    """A point as GeoPackages keep it: header (clause 2.1.3) without envelope, then well-known binary."""
    return _header(srs) + struct.pack("<BIdd", 1, 1, x, y)


def polygon(ring: Sequence[Sequence[float]], srs: int) -> bytes:
    """A polygon of one closed ``ring`` of x, y."""
    body = b"".join(struct.pack("<dd", x, y) for x, y in ring)
    return _header(srs) + struct.pack("<BIII", 1, 3, 1, len(ring)) + body


def multipolygon(polygons: Sequence[Sequence[Sequence[Sequence[float]]]], srs: int) -> bytes:
    """Polygons of closed rings of x, y, each the outer ring and then its holes, as GeoJSON has them."""
    parts = [
        struct.pack("<BII", 1, 3, len(rings))
        + b"".join(
            struct.pack("<I", len(ring)) + b"".join(struct.pack("<dd", *point[:2]) for point in ring) for ring in rings
        )
        for rings in polygons
    ]
    return _header(srs) + struct.pack("<BII", 1, 6, len(polygons)) + b"".join(parts)


def now() -> str:
    """This moment as GeoPackages write it."""
    return datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%S.000Z")


def _header(srs: int) -> bytes:
    return b"GP\x00\x01" + struct.pack("<i", srs)


def _srs_row(crs: CRS | None) -> tuple:
    if crs is None:
        return "Undefined Cartesian SRS", -1, "NONE", -1, "undefined"
    epsg = crs.to_epsg()
    return (f"EPSG:{epsg}", epsg, "EPSG", epsg, crs.to_wkt()) if epsg else (
        "CRS of the map", OWN_SRS, "NONE", OWN_SRS, crs.to_wkt())  # fmt: skip
