"""Weights that are not shipped: fetched from their authors on request, checked by SHA-256, made into a package."""

from __future__ import annotations

import hashlib
import urllib.request
from dataclasses import dataclass
from pathlib import Path

from ...contract.errors import EngineError, InputError
from ...contract.jobs import FetchModelJob
from ..progress import Progress
from .catalogue import own_folder

TIMEOUT_SECONDS = 60
CHUNK = 1 << 16


@dataclass(frozen=True)
class Download:
    """Where the authors publish their weights, and what they are."""

    url: str
    sha256: str
    size: int
    licence: str


DOWNLOADS = {
    "presto": Download(
        "https://github.com/nasaharvest/presto/raw/13173d02/data/default_model.pt",
        "559c9d76f525bdf2dd3774da8b1e7f1510769b73baacac12e9e4d8d5c67fbe65",
        3_321_716,
        "MIT",
    )
}


def fetch_model(job: FetchModelJob, progress: Progress) -> dict:
    """Operation: fetch ``job.model``'s weights, or take ``job.weights``, and write the package to ``job.out``."""
    if job.model not in DOWNLOADS:
        raise InputError(f"There is nothing to fetch for '{job.model}'. Known: {', '.join(DOWNLOADS)}.")
    try:
        from .importers.presto import import_presto  # with torch, which running a package does not need
    except ImportError as error:
        raise EngineError(f"Fetching needs {error.name}. Install requirements/training.txt into the engine.") from error
    out = Path(job.out) if job.out else own_folder() / f"{job.model}.onnx"
    if out.suffix != ".onnx":
        raise InputError(f"Expected an .onnx file to write, got {out}.")
    partial = out.with_suffix(".weights.partial")
    progress.staging(str(partial))
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        obtain(DOWNLOADS[job.model], job.weights, partial, progress)
        progress.report(0.9, "Writing the package")
        package = import_presto(partial, out, job.latitude, job.longitude, job.month)
    except OSError as error:
        raise EngineError(f"{out} cannot be written: {error}. Choose another place.") from error
    finally:
        partial.unlink(missing_ok=True)
    return {"model": package.summary()}


def obtain(download: Download, local: str, target: Path, progress: Progress) -> None:
    """Copy ``local``, or fetch the download's URL, to ``target``; EngineError unless it is the very file expected."""
    source = Path(local).resolve().as_uri() if local else download.url
    digest, size = hashlib.sha256(), 0
    try:
        with urllib.request.urlopen(source, timeout=TIMEOUT_SECONDS) as reader, target.open("wb") as writer:
            while chunk := reader.read(CHUNK):
                size += len(chunk)
                if size > download.size:
                    break
                progress.report(0.9 * size / download.size, "Fetching the weights")
                digest.update(chunk)
                writer.write(chunk)
    except OSError as error:
        raise EngineError(
            f"{source} cannot be fetched: {error}. Check the connection, or fetch the file yourself and name it."
        ) from error
    if digest.hexdigest() != download.sha256:
        target.unlink()
        raise EngineError(
            f"{source} is not the file that was expected: its SHA-256 begins with {digest.hexdigest()[:12]}, expected "
            f"{download.sha256[:12]}. It was not used."
        )
