"""The benchmark of scenes: eleven tasks on one's own data in one table, beside what SAR-KnowLIP publishes."""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np

from ...contract.errors import InputError
from ...contract.jobs import BenchmarkScenesJob
from ..progress import Part, Progress
from .benchmark_answers import Scene
from .benchmark_published import NOTE, TASKS, published
from .benchmark_root import Sample, read_root
from .benchmark_simulation import simulate_root
from .benchmark_tasks import Tally
from .embedding import embed
from .image_text import ImageTextModel, open_model
from .tiling import open_sheet


def benchmark_scenes(job: BenchmarkScenesJob, progress: Progress) -> dict:
    """Operation: see ``contract.jobs.BenchmarkScenesJob``. Raises InputError; a scene that fails is told and left out.

    A task without data is there with the value None. Without captions and labels no image-text model is opened.
    """
    started = time.monotonic()
    if job.simulate:
        simulate_root(Path(job.root), job.simulate, job.seed, Part(progress, 0, 0.2))
    samples, tally, warnings = read_root(job.root), Tally(), []
    wanted = [sample for sample in samples if (sample.sar or sample.optical) and (sample.captions or sample.label)]
    model = open_model(job.model, job.device, job.threads) if wanted else None
    if model:
        tally.pictures = list(_pictures(wanted, model, warnings, Part(progress, 0.2, 0.3)))
    _answer(samples, job, tally, warnings, Part(progress, 0.3, 1.0))
    measured = tally.figures(model)
    return {
        "tasks": [_row(task, measured.get(task, {})) for task in TASKS], "samples": len(samples), "root": job.root,
        "model": model and {"name": model.name, "title": model.title, "sha256": model.sha256},
        "segmentation": job.segmentation, "note": NOTE, "warnings": warnings,
        "seconds": round(time.monotonic() - started, 1),
    }  # fmt: skip


def _row(task: str, figures: dict) -> dict:
    told = {name: _rounded(value) for name, value in figures.items() if name not in ("value", "samples")}
    return {
        "task": task, "metric": TASKS[task], "value": _rounded(figures.get("value")),
        "samples": figures.get("samples", 0), "figures": told, "published": published(task),
    }  # fmt: skip


def _rounded(value):
    if isinstance(value, dict):
        return {name: _rounded(part) for name, part in value.items()}
    return round(float(value), 3) if isinstance(value, float) else value


def _answer(
    samples: list[Sample], job: BenchmarkScenesJob, tally: Tally, warnings: list[str], progress: Progress
) -> None:
    with tempfile.TemporaryDirectory(prefix="landclair-benchmark-") as folder:
        for number, sample in enumerate(samples):
            progress.report(number / len(samples), f"Scene {number + 1} of {len(samples)}")
            try:
                tally.add(Scene(sample, job, Path(folder) / str(number)))
            except InputError as error:
                warnings.append(f"{sample.id}: {error}")
    if len(warnings) >= len(samples):
        raise InputError(f"No scene could be answered. The first: {warnings[0]}")


def _pictures(
    samples: Iterable[Sample], model: ImageTextModel, warnings: list[str], progress: Progress
) -> Iterator[tuple[Sample, np.ndarray]]:
    """Each sample's vector (D,) of length one: the mean over tiles that do not overlap. Radar comes first."""

    def opened(sample: Sample):
        sensor = "sar" if sample.sar else "optical"
        return open_sheet(getattr(sample, sensor), sensor, model.size, model.ground_resolution, model.size)

    for file in embed(samples, opened, model, progress):
        if file.problem or not file.vectors:
            warnings.append(f"{file.name.id}: {file.problem or 'it holds hardly any data'}")
            continue
        mean = np.mean(file.vectors, axis=0)
        yield file.name, mean / max(float(np.linalg.norm(mean)), 1e-12)
