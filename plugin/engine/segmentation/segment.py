"""The main job: layers and a model in, finished and described maps out."""

from __future__ import annotations

import datetime
import json
import sys
import time
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

import numpy as np
import psutil
import rasterio

from .... import __version__
from ...contract.errors import InputError
from ...contract.jobs import SegmentJob, to_json
from ...contract.legends import NODATA, SENSORS_USED, WATER
from ..models import catalogue
from ..models.session import Session
from ..progress import Progress
from ..raster.writer import STRIP_WIDTH, LayerWriter, check_space
from ..staging import staging_folder
from .pipeline import Block, classify, plan_tiles
from .scene import Scene, open_scene
from .statistics import ClassStatistics

LEAST_CACHE, LARGEST_CACHE = 32 * 2**20, 256 * 2**20  # bytes


def segment(job: SegmentJob, progress: Progress) -> dict:
    """Operation: map a scene. On InputError, ModelError, EngineError or Cancelled nothing is left behind."""
    started = time.monotonic()
    package = catalogue.find(job.model)
    session = catalogue.open_session(package, job.device, job.threads)
    with rasterio.Env(GDAL_CACHEMAX=LEAST_CACHE), ExitStack() as stack:
        scene = open_scene(job, package)
        stack.callback(scene.close)
        plan = plan_tiles(package, scene.grid.height, scene.grid.width, job.tile, job.overlap)
        wanted = sum(source.cache_bytes(plan.rows[0].length) for source in scene.sources.values())
        stack.enter_context(rasterio.Env(GDAL_CACHEMAX=min(max(wanted, LEAST_CACHE), LARGEST_CACHE)))
        with staging_folder(Path(job.out), progress) as staging:
            output = _MapOutput(staging, scene, job, session)
            stack.callback(output.close)
            check_space(staging, scene.grid, len(output.writers))
            classify(scene.read, plan, session, output.take, progress, output.share)
            if not output.statistics.classified_pixels:
                raise InputError(
                    "No pixel could be mapped: within the area every pixel is no data, cloud without radar, or "
                    "outside the polygons. Choose another area or other layers."
                )
            progress.report(0.96, "Writing the layers")
            output.finish(session.threads)
            result = _result(job, scene, session, output, time.monotonic() - started)
            _write_json(staging / "statistics.json", result)
            (staging / "job.json").write_text(to_json(job) + "\n", encoding="utf-8")
            progress.check()
    progress.report(1.0, "Done")
    return result


class _MapOutput:
    """Hands blocks to the writers in a thread of their own, and keeps the statistics."""

    def __init__(self, staging: Path, scene: Scene, job: SegmentJob, session: Session) -> None:
        package, grid = scene.package, scene.grid
        legend = package.legend
        tags = _provenance(job, session)
        self.share = bool(job.sar_share and package.sar_share)
        self.statistics = ClassStatistics(legend, grid)
        self.writers = {
            "classes": LayerWriter(staging, "classes", grid, tags, legend=legend),
            "confidence": LayerWriter(staging, "confidence", grid, tags),
            "sensors_used": LayerWriter(staging, "sensors_used", grid, tags, legend=SENSORS_USED),
        }
        self._lookup = {"classes": np.array([*legend.codes, NODATA], np.uint8)}
        if legend.water_codes:
            self.writers["water"] = LayerWriter(staging, "water", grid, tags, legend=WATER)
            self._lookup["water"] = np.array([*(entry.water for entry in legend.classes), NODATA], np.uint8)
        if self.share:
            self.writers["sar_share"] = LayerWriter(staging, "sar_share", grid, tags)
        self.sensor_pixels = np.zeros(5, np.int64)
        self._width, self._left = grid.width, 0
        self._row: list[dict[str, np.ndarray]] = []
        self._thread = ThreadPoolExecutor(1, "writer")
        self._writing: Future | None = None

    def take(self, block: Block) -> None:
        """Count one block. Neighbours in a row are written together, while the next ones are computed."""
        layers = {"confidence": block.confidence, "sensors_used": block.sensors, "sar_share": block.sar_share}
        layers |= {name: np.take(lookup, block.index) for name, lookup in self._lookup.items()}
        self.statistics.add(block.index, block.confidence, block.top, block.left)
        self.sensor_pixels += np.bincount(block.sensors.ravel(), minlength=5)
        self._row.append(layers)
        right = block.left + block.index.shape[1]
        if right - self._left >= STRIP_WIDTH or right == self._width:
            self._wait()
            self._writing = self._thread.submit(self._write, self._row, block.top, self._left)
            self._row, self._left = [], right % self._width

    def finish(self, threads: int) -> None:
        """Complete all files, one after the other: each compression uses all threads."""
        self._wait()
        for writer in self.writers.values():
            writer.finish(threads)

    def close(self) -> None:
        self._thread.shutdown(wait=True, cancel_futures=True)
        for writer in self.writers.values():
            writer.close()

    def _write(self, row: list[dict[str, np.ndarray]], top: int, left: int) -> None:
        for name, writer in self.writers.items():
            writer.write(np.hstack([layers[name] for layers in row]), top, left)

    def _wait(self) -> None:
        if self._writing is not None:
            self._writing.result()


def _provenance(job: SegmentJob, session: Session) -> dict[str, str]:
    package = session.package
    arguments = json.loads(to_json(job))["arguments"]
    del arguments["out"]  # where it was written is no part of what it is
    return {
        "TIFFTAG_SOFTWARE": f"LandClair {__version__}",
        "LANDCLAIR_MODEL": package.name,
        "LANDCLAIR_MODEL_SHA256": package.sha256,
        "LANDCLAIR_PROVIDER": session.provider,
        "LANDCLAIR_JOB": json.dumps(arguments, sort_keys=True),
    }


def _result(job: SegmentJob, scene: Scene, session: Session, output: _MapOutput, seconds: float) -> dict:
    out = Path(job.out)
    paths = {name: str(out / f"{name}.tif") if name in output.writers else None for name in RASTERS}
    megapixels = scene.grid.width * scene.grid.height / 1e6
    return {
        **paths,
        "out": str(out),
        "statistics": output.statistics.rows(),
        "legend": scene.package.legend.to_json(),
        "model": scene.package.summary(),
        "sensors": {entry.name: int(output.sensor_pixels[entry.code]) for entry in SENSORS_USED.classes},
        "layers": {
            slot: {
                "path": s.info.layer.path,
                "bands": list(s.roles),
                "units": s.info.units,
                "units_reason": s.info.units_reason,
            }
            for slot, s in scene.sources.items()
        },
        "provider": session.provider,
        "device": session.device,
        "seconds": round(seconds, 3),
        "megapixels": megapixels,
        "peak_memory_mb": round(peak_memory_megabytes(), 1),
        "finished": datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        "warnings": _warnings(scene),
    }


RASTERS = ("classes", "confidence", "sensors_used", "water", "sar_share")


def _warnings(scene: Scene) -> list[str]:
    texts = []
    if scene.grid.crs is None:
        texts.append("The layers have no coordinate system, so no area could be measured.")
    earlier = [entry.slot for entry in scene.package.inputs if entry.slot.endswith("_before")]
    if earlier and not scene.sources.keys() & set(earlier):
        texts.append(
            "No earlier layer was given, so the model cannot tell what has changed from what was there before."
        )
    for source in scene.sources.values():
        if source.info.units == "dn_offset" and source.info.units_reason != "as given":
            texts.append(f"1000 was subtracted from {source.info.layer.path}: {source.info.units_reason}.")
    return texts


def _write_json(path: Path, result: dict) -> None:
    path.write_text(json.dumps(result, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")


def peak_memory_megabytes() -> float:
    """The most memory this process has held so far."""
    if sys.platform == "win32":
        return psutil.Process().memory_info().peak_wset / 1e6
    if sys.platform == "darwin":
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    # Not ru_maxrss: across exec it keeps the peak of the process that started this one, QGIS for example.
    status = Path("/proc/self/status").read_text(encoding="ascii")
    return next(int(line.split()[1]) * 1024 / 1e6 for line in status.splitlines() if line.startswith("VmHWM"))
