"""The index of an archive: a GeoPackage of tile footprints, each with its embedding, and of the files they are from.

Files are committed whole and once a second, so a run that is killed loses a second's work and nothing else.
"""

from __future__ import annotations

import contextlib
import hashlib
import sqlite3
import time
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

import numpy as np

from ...contract.errors import EngineError, InputError
from ..geopackage import add_layer, add_metadata, add_tables, new_database, polygon, read_metadata, reading
from ..raster.grid import LONLAT
from .tiling import Tile

LAYER = "tiles"
KEY = "LANDCLAIR_SCENE_INDEX"
EXPECTED = "Choose an index that 'landclair index' has written, or index the files first."
HALF = np.dtype("<f2")
COMMIT_SECONDS = 1.0
CHUNK = 20_000  # rows that are read at once

TABLES = f"""
CREATE TABLE {LAYER} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom POLYGON, file TEXT NOT NULL, sensor TEXT,
    date DATE, roles TEXT, units TEXT, x INTEGER, y INTEGER, width INTEGER, height INTEGER, lon DOUBLE, lat DOUBLE,
    embedding BLOB NOT NULL);
CREATE INDEX tiles_place ON {LAYER} (lat, lon);
CREATE TABLE files (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, path TEXT NOT NULL, sensor TEXT NOT NULL,
    date DATE, roles TEXT, units TEXT, size INTEGER, modified INTEGER, first INTEGER, tiles INTEGER,
    UNIQUE (path, sensor));
INSERT INTO gpkg_contents VALUES ('files', 'attributes', 'files', '', '2000-01-01T00:00:00.000Z', NULL, NULL, NULL,
    NULL, NULL);
"""


@dataclass(frozen=True)
class Settings:
    """What every tile of an index shares; ``model`` is the name or file that it was opened by, ``stride`` in pixels."""

    model: str
    name: str
    title: str
    sha256: str
    dimension: int
    size: int
    stride: int


@dataclass(frozen=True)
class IndexedFile:
    """A raster of the archive. ``size`` in bytes and ``modified`` in nanoseconds tell whether it has changed."""

    path: str
    sensor: str
    date: str | None
    roles: str
    units: str
    size: int
    modified: int


def create(path: Path, settings: Settings) -> None:
    """Write an empty index, whole or not at all."""
    with new_database(path) as database:
        srs = add_tables(database, LONLAT)
        database.executescript(TABLES)
        add_layer(database, LAYER, "POLYGON", srs, (None,) * 4)
        add_metadata(database, KEY, asdict(settings))


@contextlib.contextmanager
def index_reading(path: Path) -> Iterator[sqlite3.Connection]:
    """An index for reading; InputError for a file that is missing, damaged or something else."""
    with reading(path, EXPECTED) as database:
        yield database


def read_settings(database: sqlite3.Connection, path: Path) -> Settings:
    """What the index says of itself; InputError for another GeoPackage."""
    try:
        return Settings(**read_metadata(database, KEY))
    except TypeError as error:
        raise InputError(f"{path} is no index of scenes. {EXPECTED}") from error


class IndexWriter:
    """Takes files with their tiles into an index, each as a whole; ``close`` keeps what has come so far."""

    def __init__(self, path: Path) -> None:
        self._path, self._committed = path, time.monotonic()
        self._database = sqlite3.connect(path, timeout=30)

    def files(self) -> dict[tuple[str, str], IndexedFile]:
        """What is in the index, by path and sensor."""
        with self._errors():
            rows = self._database.execute("SELECT path, sensor, date, roles, units, size, modified FROM files")
            return {row[:2]: IndexedFile(*row) for row in rows}

    def add(self, file: IndexedFile, tiles: list[Tile], embeddings: np.ndarray) -> None:
        """Put a file in the place of what the index had of it; ``embeddings`` (T, D) of length one."""
        shared = (file.path, file.sensor, file.date, file.roles, file.units)
        rows = [
            (*_place(tile), *shared, *tile.window, vector.tobytes())
            for tile, vector in zip(tiles, embeddings.astype(HALF), strict=True)
        ]
        with self._errors():
            self._remove(file.path, file.sensor)
            self._database.executemany(
                f"INSERT INTO {LAYER} (geom, lon, lat, file, sensor, date, roles, units, x, y, width, height, "
                "embedding) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                rows,
            )
            (last,) = self._database.execute(f"SELECT max(fid) FROM {LAYER}").fetchone()
            self._database.execute(
                "INSERT INTO files (path, sensor, date, roles, units, size, modified, first, tiles) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (*shared, file.size, file.modified, (last or 0) - len(tiles) + 1, len(tiles)),
            )
            self._grow(tiles)
            if time.monotonic() - self._committed > COMMIT_SECONDS:
                self._database.commit()
                self._committed = time.monotonic()

    def remove(self, path: str, sensor: str) -> None:
        """Take a file out of the index."""
        with self._errors():
            self._remove(path, sensor)

    def close(self) -> None:
        with contextlib.closing(self._database), self._errors():
            self._database.commit()

    def _remove(self, path: str, sensor: str) -> None:
        found = self._database.execute("SELECT first, tiles FROM files WHERE (path, sensor) = (?, ?)", (path, sensor))
        for first, tiles in found.fetchall():
            self._database.execute(f"DELETE FROM {LAYER} WHERE fid BETWEEN ? AND ?", (first, first + tiles - 1))
        self._database.execute("DELETE FROM files WHERE (path, sensor) = (?, ?)", (path, sensor))

    def _grow(self, tiles: list[Tile]) -> None:
        """Let the layer's box hold the tiles, too."""
        places = np.array([place for tile in tiles for place in tile.ring or ()])
        if len(places):
            low, high = places.min(0).tolist(), places.max(0).tolist()
            self._database.execute(
                "UPDATE gpkg_contents SET min_x = min(ifnull(min_x, ?1), ?1), min_y = min(ifnull(min_y, ?2), ?2), "
                "max_x = max(ifnull(max_x, ?3), ?3), max_y = max(ifnull(max_y, ?4), ?4) WHERE table_name = ?5",
                (*low, *high, LAYER),
            )

    @contextlib.contextmanager
    def _errors(self) -> Iterator[None]:
        """Nothing of a file is kept that did not come in whole."""
        try:
            yield
        except sqlite3.Error as error:
            self._database.rollback()
            raise EngineError(
                f"{self._path} cannot be written: {error}. If another program has it open, close it there; see that "
                "the disk has space; or give another file to write the index to."
            ) from error


def _place(tile: Tile) -> tuple:
    """Geometry, longitude and latitude, or nothing for a tile that has no place."""
    return (polygon(tile.ring, 4326), *tile.centre) if tile.ring else (None, None, None)


def revision(database: sqlite3.Connection) -> str:
    """Names the state of the tiles: the same as long as no file was added, changed or removed."""
    digest = hashlib.sha256()
    for row in database.execute("SELECT path, sensor, size, modified, first, tiles FROM files ORDER BY id"):
        digest.update(repr(row).encode())
    return digest.hexdigest()[:16]


def vectors(database: sqlite3.Connection, dimension: int) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """All tiles in parts: fids (N,) int64 and embeddings (N, D) float16. InputError if one has another length."""
    rows = database.execute(f"SELECT fid, embedding FROM {LAYER} ORDER BY fid")
    while part := rows.fetchmany(CHUNK):
        yield np.array([row[0] for row in part], np.int64), _stacked([row[1] for row in part], dimension)


def vectors_of(database: sqlite3.Connection, path: str, dimension: int) -> tuple[np.ndarray, np.ndarray]:
    """Windows (T, 4) and embeddings (T, D) float32 of one file's tiles that have a place on earth."""
    rows = database.execute(
        f"SELECT x, y, width, height, embedding FROM files JOIN {LAYER} ON fid BETWEEN first AND first + tiles - 1 "
        "WHERE path = ? AND lon IS NOT NULL", (path,)
    ).fetchall()  # fmt: skip
    windows = np.array([row[:4] for row in rows], np.int64).reshape(-1, 4)
    return windows, _stacked([row[4] for row in rows], dimension).astype(np.float32)


def _stacked(blobs: list[bytes], dimension: int) -> np.ndarray:
    try:
        return np.frombuffer(b"".join(blobs), HALF).reshape(len(blobs), dimension)
    except ValueError as error:
        raise InputError(
            f"The index is damaged: some tiles have no embedding of {dimension} numbers. Index the files again."
        ) from error
