"""Ships counted in a radar layer on two threads, and the detector alone on arrays in memory.

Time of the processor tells the cost on a machine that is busy otherwise; wall time what a user waits.
"""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import numpy as np
import rasterio
from harness import median_seconds
from landclair.plugin.contract.jobs import CountObjectsJob, SensorLayer
from landclair.plugin.engine import operations
from landclair.plugin.engine.scenes.cfar import Detector, detect
from landclair.plugin.engine.scenes.clutter import Clutter
from landclair.plugin.engine.segmentation.segment import peak_memory_megabytes
from landclair.plugin.engine.simulation.sea import Fleet, SeaState, simulate_sea
from rasterio.transform import from_origin
from rasterio.windows import Window

SIDE, PATCH = 8192, 1024
RUNS, THREADS, STRIPS = 3, 2, 8


def measure(folder: Path) -> dict[str, float]:
    """Megapixels a second of cell-averaging CFAR against K clutter, and of the whole count job with a water map."""
    sea, water = scene(folder)
    job = CountObjectsJob(
        str(folder / "counted"), sar=SensorLayer(str(sea), ("vv",), "db"), water=str(water), threads=THREADS
    )
    started = time.process_time()
    ships = operations.run(job)["count"]
    spent = time.process_time() - started
    counted = median_seconds(partial(operations.run, job), RUNS)
    peak = peak_memory_megabytes()  # of the job, if nothing larger was measured before it
    logs, detector = _strip(sea), Detector(clutter=Clutter(4.0, texture=True), statistic="ca")
    power, valid = np.exp(logs), np.ones(logs.shape, bool)

    def strips() -> None:
        with ThreadPoolExecutor(THREADS) as pool:
            list(pool.map(lambda _: detect(power, logs, valid, detector), range(STRIPS)))

    detected = median_seconds(strips, RUNS)
    return {
        "side": SIDE, "ships": ships, "detector_megapixels_per_second": STRIPS * logs.size / 1e6 / detected,
        "count_megapixels_per_second": SIDE**2 / 1e6 / counted,
        "count_megapixels_per_processor_second": SIDE**2 / 1e6 / spent, "peak_memory_mb": peak,
    }  # fmt: skip


def scene(folder: Path) -> tuple[Path, Path]:
    """A seeded sea of four looks with swell and ships, a patch of it repeated, float32 dB in tiles, and all water."""
    paths = folder / f"sea-{SIDE}.tif", folder / f"sea-water-{SIDE}.tif"
    if paths[1].exists():
        return paths
    patch = 10 * np.log10(simulate_sea(1, (PATCH, PATCH), SeaState(), Fleet(2)).power)
    row = np.tile(patch, SIDE // PATCH).astype(np.float32)
    for path, block in zip(paths, (row, np.ones(row.shape, np.uint8)), strict=True):
        with rasterio.open(
            path, "w", driver="GTiff", width=SIDE, height=SIDE, count=1, dtype=block.dtype, crs="EPSG:32632",
            tiled=True, blockxsize=512, blockysize=512, transform=from_origin(5e5, 5e6, 10, 10),
        ) as file:  # fmt: skip
            for top in range(0, SIDE, PATCH):
                file.write(block, 1, window=Window(0, top, SIDE, PATCH))
    return paths


def _strip(path: Path) -> np.ndarray:
    """Natural logarithms of power of 512 rows."""
    with rasterio.open(path) as file:
        return file.read(1, window=Window(0, 0, SIDE, 512)) * np.float32(np.log(10) / 10)
