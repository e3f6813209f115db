"""Indexing an archive: every tile of every raster becomes a row with its embedding; only what changed is done again."""

from __future__ import annotations

import os
import time
from pathlib import Path

import numpy as np

from ...contract.errors import Cancelled, InputError
from ...contract.jobs import IndexScenesJob, SensorLayer
from ..progress import Part, Progress
from . import neighbours
from .archive import Raster, find_rasters
from .embedding import Embedded, embed
from .image_text import ImageTextModel, open_model
from .index_file import IndexedFile, IndexWriter, Settings, create, index_reading, read_settings
from .tiling import Sheet, open_sheet

NO_DATA = "Less than half of every tile holds data."


def index_scenes(job: IndexScenesJob, progress: Progress) -> dict:
    """Operation: see ``contract.jobs.IndexScenesJob``. What was finished stays when it is stopped.

    Raises InputError for paths without rasters, and for an index of another model or stride.
    """
    started = time.monotonic()
    if not job.sar and not job.optical:
        raise InputError("Expected at least one file or folder, of radar (SAR) or optical images; none was given.")
    path, model = Path(job.out), open_model(job.model, job.device, job.threads)
    rasters, skipped = find_rasters(job.sar, job.optical, progress), []
    if not rasters:
        raise InputError(f"No raster was found in {', '.join((*job.sar, *job.optical))}. Choose another folder.")
    _prepare(path, job, model)
    writer = IndexWriter(path)
    try:
        counts = _update(writer, rasters, job, model, skipped, Part(progress, 0, 0.95))
    finally:
        writer.close()
    result = _result(path, model, skipped, progress)
    seconds, embedded = time.monotonic() - started, counts.pop("embedded")
    progress.report(1.0, "Done")
    return {
        **result, **counts, "skipped": skipped, "seconds": round(seconds, 3),
        "tiles_per_second": round(embedded / seconds, 2),
    }  # fmt: skip


def _prepare(path: Path, job: IndexScenesJob, model: ImageTextModel) -> None:
    """An index that is there and of this model and stride, or a new one."""
    if job.stride < 0 or job.stride > model.size:
        raise InputError(f"Expected a stride of 1 to {model.size} pixels, the side of a tile, or 0; got {job.stride}.")
    reference = os.path.abspath(job.model) if os.path.exists(job.model) else job.model
    wanted = Settings(
        reference, model.name, model.title, model.sha256, model.dimension, model.size, job.stride or model.size // 2
    )
    if not path.exists():
        return create(path, wanted)
    with index_reading(path) as database:
        had = read_settings(database, path)
    if had.sha256 != wanted.sha256:
        raise InputError(
            f"{path} was made with the model '{had.title}', not with this '{wanted.title}': their embeddings cannot "
            "be compared. Give another file to write to, or delete this one."
        )
    if had.stride != wanted.stride:
        raise InputError(
            f"{path} has tiles every {had.stride} pixels, not {wanted.stride}. Use that stride or another file."
        )


def _update(
    writer: IndexWriter, rasters: list[Raster], job: IndexScenesJob, model: ImageTextModel, skipped: list,
    part: Progress,
) -> dict:  # fmt: skip
    """Bring the index to what is on disk: how many files were added, left alone and removed."""
    known = writer.files()
    gone = [key for key in known if not os.path.exists(key[0])]
    for key in gone:
        writer.remove(*key)
    work = [raster for raster in rasters if not _unchanged(raster, known.get((raster.path, raster.sensor)))]
    counts = {"added": 0, "unchanged": len(rasters) - len(work), "removed": len(gone), "embedded": 0}

    def told(file: Embedded) -> None:
        done = len(file.vectors) / max(file.sheet.tiles, 1) if file.sheet else 0
        part.report((counts["added"] + done) / len(work), f"File {counts['added'] + 1} of {len(work)}")

    def opened(raster: Raster) -> Sheet:
        units = job.sar_units if raster.sensor == "sar" else ""
        return open_sheet(
            SensorLayer(raster.path, units=units), raster.sensor, model.size, model.ground_resolution, job.stride
        )

    try:
        for file in embed(work, opened, model, part, told):
            raster: Raster = file.name
            if file.problem or not file.tiles:
                skipped.append({"file": raster.path, "reason": file.problem or NO_DATA})
            if file.problem:
                counts["removed"] += (raster.path, raster.sensor) in known
                writer.remove(raster.path, raster.sensor)
                continue
            vectors = np.array(file.vectors, np.float32).reshape(len(file.tiles), model.dimension)
            writer.add(_row(raster, file.sheet), file.tiles, vectors)
            counts["added"] += 1
            counts["embedded"] += len(file.tiles)
    except Cancelled as error:
        raise Cancelled(f"Cancelled; {counts['added']} files were indexed and stay. Run it again to go on.") from error
    return counts


def _unchanged(raster: Raster, known: IndexedFile | None) -> bool:
    return known is not None and (known.size, known.modified) == (raster.size, raster.modified)


def _row(raster: Raster, sheet: Sheet) -> IndexedFile:
    date, roles = sheet.date and sheet.date.date().isoformat(), " ".join(sheet.roles)
    return IndexedFile(raster.path, raster.sensor, date, roles, sheet.info.units, raster.size, raster.modified)


def _result(path: Path, model: ImageTextModel, skipped: list, progress: Progress) -> dict:
    """What is in the index now, and what a search in it will suffer from."""
    index = neighbours.open_index(path, Part(progress, 0.95, 1))
    if not index.files:
        path.unlink()
        raise InputError(f"None of the rasters could be indexed. {skipped[0]['reason']}")
    return {
        "index": str(path), "tiles": index.tiles, "files": index.files, "warnings": list(index.warnings),
        "model": {"name": model.name, "title": model.title, "sha256": model.sha256},
    }  # fmt: skip
