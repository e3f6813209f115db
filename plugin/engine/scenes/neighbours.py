"""The nearest tiles of an index: all compared below 100,000 of them, above that by a kept inverted file of faiss."""

from __future__ import annotations

import os
import re
import sqlite3
from dataclasses import dataclass
from pathlib import Path

import faiss
import numpy as np

from ..progress import Progress
from .index_file import LAYER, Settings, index_reading, read_settings, revision, vectors

EXACT_BELOW = 100_000
TRAINING_PER_CELL = 40  # vectors from which the cells' centres are learnt; faiss asks for 39 to 256
TILES_READ = 500_000  # for a question: all cells of an index of this size, a part of those of a larger one
KEPT = 2  # indexes that a worker keeps open
SEED = 1234


class Exact:
    """Every tile compared: embeddings (N, D) float32 and their fids (N,)."""

    def __init__(self, fids: np.ndarray, embeddings: np.ndarray) -> None:
        self._fids, self._embeddings = fids, embeddings

    def nearest(self, query: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
        """Fids and cosines (count,) of what is nearest to ``query`` (D,), best first, equal ones by their fid."""
        scores = self._embeddings @ query
        order = np.lexsort((self._fids, -scores))[:count]
        return self._fids[order], scores[order]


class Approximate:
    """Cells of similar tiles (faiss IndexIVFScalarQuantizer); those whose centres are nearest are read."""

    def __init__(self, index: faiss.IndexIVF) -> None:
        self._index = index
        self._index.nprobe = max(1, round(index.nlist * min(1.0, TILES_READ / max(index.ntotal, 1))))

    def nearest(self, query: np.ndarray, count: int) -> tuple[np.ndarray, np.ndarray]:
        """As ``Exact.nearest``; tiles in cells that were not read are missed."""
        scores, fids = self._index.search(query[None].astype(np.float32), count)
        found = fids[0] >= 0
        order = np.lexsort((fids[0][found], -scores[0][found]))
        return fids[0][found][order], scores[0][found][order]


@dataclass(frozen=True)
class OpenIndex:
    """An index ready for questions; ``warnings`` are what they will suffer from."""

    path: Path
    settings: Settings
    files: int
    tiles: int
    neighbours: Exact | Approximate
    warnings: tuple[str, ...]


_open: dict[tuple, OpenIndex] = {}


def open_index(path: Path, progress: Progress) -> OpenIndex:
    """The index at ``path``, kept open until it changes. Raises InputError for a file that is none."""
    key = path.resolve(), *_stamp(path), *_stamp(path.with_name(path.name + "-wal"))
    if key not in _open:
        while len(_open) >= KEPT:
            del _open[next(iter(_open))]
        _open[key] = _load(path, progress)
    return _open[key]


def _stamp(path: Path) -> tuple[int, int]:
    return (path.stat().st_mtime_ns, path.stat().st_size) if path.is_file() else (0, 0)


def _load(path: Path, progress: Progress) -> OpenIndex:
    with index_reading(path) as database:
        settings = read_settings(database, path)
        (tiles,) = database.execute(f"SELECT count(*) FROM {LAYER}").fetchone()
        (files,) = database.execute("SELECT count(*) FROM files").fetchone()
        warnings = _mixed(database)
        if tiles < EXACT_BELOW:
            found = _exact(database, settings.dimension)
        else:
            found = _approximate(database, settings.dimension, tiles, path, warnings, progress)
        return OpenIndex(path, settings, files, tiles, found, tuple(warnings))


def _exact(database: sqlite3.Connection, dimension: int) -> Exact:
    parts = list(vectors(database, dimension))
    fids = np.concatenate([np.empty(0, np.int64), *(part[0] for part in parts)])
    return Exact(fids, np.concatenate([np.empty((0, dimension), np.float32), *(part[1] for part in parts)]))


def _approximate(
    database: sqlite3.Connection, dimension: int, tiles: int, path: Path, warnings: list[str], progress: Progress
) -> Approximate:
    """The inverted file that lies beside the index, or a new one where there is none of this state of the tiles."""
    kept = path.with_name(f"{path.stem}.{revision(database)}.faiss")
    if kept.is_file():
        try:
            return Approximate(faiss.read_index(os.fspath(kept)))
        except RuntimeError as error:  # faiss has no class of its own for a damaged file
            warnings.append(f"{kept.name} was damaged and has been made again: {error}.")
    index = build(database, dimension, tiles, progress)
    try:
        _keep(index, kept, path)
    except (RuntimeError, OSError) as error:
        warnings.append(f"{kept} cannot be written and is made each time: {error}. Free space, or move the index.")
    return Approximate(index)


def build(database: sqlite3.Connection, dimension: int, tiles: int, progress: Progress) -> faiss.IndexIVF:
    """Learn as many cells as the root of the number of tiles, from a seeded sample, and sort every tile into its cell.

    The tiles keep their float16 numbers, so the scores of what is found are those of an exact search.
    """
    cells = round(tiles**0.5)
    share = min(1.0, TRAINING_PER_CELL * cells / tiles)
    random = np.random.default_rng(SEED)
    sample = [part[random.random(len(part)) < share] for _, part in vectors(database, dimension)]
    index = faiss.IndexIVFScalarQuantizer(
        faiss.IndexFlatIP(dimension), dimension, cells, faiss.ScalarQuantizer.QT_fp16, faiss.METRIC_INNER_PRODUCT, False
    )
    progress.report(0, "Sorting the tiles for quick search")
    index.train(np.concatenate(sample).astype(np.float32))
    done = 0
    for fids, part in vectors(database, dimension):
        index.add_with_ids(part.astype(np.float32), fids)
        done += len(fids)
        progress.report(done / tiles, "Sorting the tiles for quick search")
    return index


def _keep(index: faiss.IndexIVF, kept: Path, path: Path) -> None:
    """Write the inverted file, whole or not at all, in the place of those of earlier states."""
    partial = kept.with_suffix(f".{os.getpid()}.partial")
    try:
        faiss.write_index(index, os.fspath(partial))
        partial.replace(kept)
    finally:
        partial.unlink(missing_ok=True)
    for old in path.parent.glob("*.faiss"):
        if old != kept and re.fullmatch(re.escape(path.stem) + r"\.[0-9a-f]{16}\.faiss", old.name):
            old.unlink()


def _mixed(database: sqlite3.Connection) -> list[str]:
    rows = database.execute("SELECT DISTINCT roles, units FROM files WHERE sensor = 'sar' AND tiles > 0 ORDER BY 1, 2")
    kinds = [f"{roles.upper().replace(' ', '+')} in {units}" for roles, units in rows]
    if len(kinds) < 2:
        return []
    return [
        f"The radar files differ in polarisation or units ({'; '.join(kinds)}). Their scores are not quite comparable; "
        "indexes of one kind each answer better."
    ]
