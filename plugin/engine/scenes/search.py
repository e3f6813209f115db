"""Searching an index: one question, ranked footprints, and layers that show them."""

from __future__ import annotations

import json
import os
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import numpy as np

from .... import __version__
from ...contract.errors import InputError
from ...contract.jobs import SearchScenesJob, to_json
from ..progress import Part, Progress
from ..raster.grid import Grid
from ..raster.layers import open_dataset
from ..raster.writer import BandsWriter
from ..staging import staging_folder
from .archive import stamp
from .heat import feather
from .image_text import ImageTextModel, open_model
from .index_file import LAYER, Settings, index_reading, vectors_of
from .neighbours import OpenIndex, open_index
from .question import question_vector

MOST = 10_000  # hits
SHARED = 0.2  # of a tile's area: from there on, two tiles show the same place and the better one stands for both
CANDIDATES = 8  # for each hit that is wanted, since up to eight neighbours show the same place
LEAST_CANDIDATES = 500
MOST_HEAT = 20  # scenes that get a heat layer
NAMED = 3  # files that a warning names


def search_scenes(job: SearchScenesJob, progress: Progress) -> dict:
    """Operation: see ``contract.jobs.SearchScenesJob``. Raises InputError for a bad question or index.

    ``milliseconds`` is the question's own time, with the index and the model already open.
    """
    if not 1 <= job.top <= MOST:
        raise InputError(f"Expected 1 to {MOST:,} hits, got {job.top}.")
    index = open_index(Path(job.index), Part(progress, 0, 0.8))
    if not index.tiles:
        raise InputError(f"{job.index} holds no tile: its files have no data or were removed. Index some files first.")
    model = _model(index.settings, job)
    started = time.perf_counter()
    with index_reading(index.path) as database:
        query, warnings = question_vector(job, model, index.settings, database, progress)
        hits = find(index, database, query, job.top)
        milliseconds = 1000 * (time.perf_counter() - started)
        warnings += [*index.warnings, *mark_changes(hits, database)]
        layers = _write(job, index, database, query, hits, warnings, progress) if job.out else NO_LAYERS
    progress.report(1.0, "Done")
    return {
        "hits": hits, **layers, "tiles": index.tiles, "milliseconds": round(milliseconds, 1), "warnings": warnings,
    }  # fmt: skip


NO_LAYERS = {"geojson": None, "heat": None, "heats": []}


def _model(settings: Settings, job: SearchScenesJob) -> ImageTextModel:
    """The model that the index was made with; InputError if there is another one of its name."""
    model = open_model(settings.model, job.device, job.threads)
    if model.sha256 != settings.sha256:
        raise InputError(
            f"{job.index} was made with another version of the model '{settings.title}' than the one that is here, so "
            "their embeddings cannot be compared. Index the files again, into another file."
        )
    return model


def find(index: OpenIndex, database: sqlite3.Connection, query: np.ndarray, top: int) -> list[dict]:
    """The ``top`` tiles nearest to ``query`` (D,), of which no two of one file share a fifth of their area."""
    count = min(index.tiles, max(LEAST_CANDIDATES, CANDIDATES * top))
    while True:
        fids, scores = index.neighbours.nearest(query, count)
        hits = _best(database, fids, scores, top)
        if len(hits) == top or count == index.tiles:
            return hits
        count = min(index.tiles, 4 * count)


def _best(database: sqlite3.Connection, fids: np.ndarray, scores: np.ndarray, top: int) -> list[dict]:
    """Walk down the ranking and leave out what a better hit already shows (greedy non-maximum suppression)."""
    hits: list[dict] = []
    taken: dict[tuple[str, str], list[list[int]]] = {}
    for fid, score in zip(fids.tolist(), scores.tolist(), strict=True):
        file, sensor, date, x, y, width, height, geometry = database.execute(
            f"SELECT file, sensor, date, x, y, width, height, geom FROM {LAYER} WHERE fid = ?", (fid,)
        ).fetchone()
        window, others = [x, y, width, height], taken.setdefault((file, sensor), [])
        if any(_shares(window, other) for other in others):
            continue
        others.append(window)
        hits.append(
            {
                "file": file, "footprint": _footprint(geometry), "window": window, "score": round(score, 5),
                "rank": len(hits) + 1, "date": date, "sensor": sensor,
            }
        )  # fmt: skip
        if len(hits) == top:
            break
    return hits


def _shares(one: list[int], other: list[int]) -> bool:
    """Whether two windows (column, row, width, height) share enough of the smaller one's area to show one place."""
    across, down = (
        min(one[axis] + one[axis + 2], other[axis] + other[axis + 2]) - max(one[axis], other[axis]) for axis in (0, 1)
    )
    return across > 0 and down > 0 and across * down >= SHARED * min(one[2] * one[3], other[2] * other[3])


def _footprint(geometry: bytes | None) -> dict | None:
    """GeoJSON of a polygon that ``geopackage.polygon`` wrote: 8 bytes of header, 13 before the points."""
    if geometry is None:
        return None
    return {"type": "Polygon", "coordinates": [np.frombuffer(geometry, "<f8", offset=21).reshape(-1, 2).tolist()]}


def mark_changes(hits: list[dict], database: sqlite3.Connection) -> list[str]:
    """Mark the hits whose file has gone ("missing") or is not what was indexed ("changed"), and say so."""
    marked: dict[str, list[str]] = {"missing": [], "changed": []}
    for file in dict.fromkeys(hit["file"] for hit in hits):
        indexed = database.execute("SELECT size, modified FROM files WHERE path = ?", (file,)).fetchall()
        if not os.path.exists(file):
            marked["missing"].append(file)
        elif stamp(file) not in indexed:
            marked["changed"].append(file)
    for hit in hits:
        hit |= {mark: True for mark, files in marked.items() if hit["file"] in files}
    texts = {
        "missing": "{} of the files found were moved or deleted after they were indexed: {}. Index them anew.",
        "changed": "{} of the files found have changed after they were indexed: {}. Index them anew.",
    }
    return [texts[mark].format(len(files), _named(files)) for mark, files in marked.items() if files]


def _named(files: list[str]) -> str:
    return ", ".join(files[:NAMED]) + (f" and {len(files) - NAMED} more" if len(files) > NAMED else "")


def _write(
    job: SearchScenesJob, index: OpenIndex, database: sqlite3.Connection, query: np.ndarray, hits: list[dict],
    warnings: list[str], progress: Progress,
) -> dict:  # fmt: skip
    """The hits as GeoJSON, and for each scene among them, up to 20, its scores as a heat layer."""
    out = Path(job.out)
    places = dict.fromkeys(hit["file"] for hit in hits if hit["footprint"] and "missing" not in hit)
    if len(places) > MOST_HEAT:
        warnings.append(f"Hits lie in {len(places)} scenes; the first {MOST_HEAT} have a heat layer.")
    with staging_folder(out, progress) as staging:
        (staging / "hits.geojson").write_text(json.dumps(_collection(hits), ensure_ascii=False), encoding="utf-8")
        (staging / "job.json").write_text(to_json(job) + "\n", encoding="utf-8")
        heats = []
        for number, file in enumerate(list(places)[:MOST_HEAT], 1):
            progress.report(0.85 + 0.1 * number / len(places), "Heat layers")
            name = f"heat_{number:02}"
            _write_heat(staging, name, file, index, database, query, job)
            heats.append({"file": file, "heat": str(out / f"{name}.tif")})
    return {"geojson": str(out / "hits.geojson"), "heat": heats[0]["heat"] if heats else None, "heats": heats}


def _collection(hits: list[dict]) -> dict:
    features = [
        {
            "type": "Feature", "geometry": hit["footprint"],
            "properties": {key: value for key, value in hit.items() if key != "footprint"},
        }
        for hit in hits
    ]  # fmt: skip
    return {"type": "FeatureCollection", "features": features}


def _write_heat(
    folder: Path, name: str, file: str, index: OpenIndex, database: sqlite3.Connection, query: np.ndarray,
    job: SearchScenesJob,
) -> None:  # fmt: skip
    windows, embeddings = vectors_of(database, file, index.settings.dimension)
    with open_dataset(file) as dataset:
        coarse, values = feather(Grid.of(dataset), windows, (embeddings @ query)[:, None])
    arguments = {key: value for key, value in json.loads(to_json(job))["arguments"].items() if key != "out"}
    tags = {
        "TIFFTAG_SOFTWARE": f"LandClair {__version__}", "LANDCLAIR_LEVEL": "scene: cosine of tiles and question",
        "LANDCLAIR_MODEL": index.settings.name, "LANDCLAIR_MODEL_SHA256": index.settings.sha256,
        "LANDCLAIR_SOURCE": file, "LANDCLAIR_JOB": json.dumps(arguments, sort_keys=True),
    }  # fmt: skip
    with closing(BandsWriter(folder, name, coarse, ("score",), "float32", tags)) as writer:
        writer.write(values, 0, 0)
        writer.finish(1)
