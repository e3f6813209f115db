"""A pair prepared beside gdalwarp bringing the same bands to the same grid, and the speckle filters on one core."""

from __future__ import annotations

import os
import subprocess
from functools import partial
from pathlib import Path

import numpy as np
from harness import median_seconds, rasterio
from landclair.plugin.contract.jobs import PreparePairJob, SensorLayer
from landclair.plugin.engine import operations
from landclair.plugin.engine.raster.filters import filter_speckle
from landclair.plugin.engine.segmentation.segment import peak_memory_megabytes
from rasterio.transform import from_origin
from rasterio.windows import Window

SIDE = int(os.environ.get("LANDCLAIR_BENCH_SIDE", "3072"))  # 10980 is a whole Sentinel-2 scene
BANDS = ("blue", "green", "red", "nir", "swir16", "swir22")
SPECKLE_SIDE, ROWS = 1024, 512
RUNS = 3
THREADS = ("-ot", "Float32", "-wm", "256", "-multi", "-wo", "NUM_THREADS=ALL_CPUS")
PLAIN = ("-of", "GTiff", "-co", "TILED=YES")
# The pair's own format, so that both write the same: cloud-optimised, zstd, with overviews.
COG = ("-of", "COG", "-co", "COMPRESS=ZSTD", "-co", "LEVEL=1", "-co", "BLOCKSIZE=512", "-co", "NUM_THREADS=ALL_CPUS",
       "-co", "PREDICTOR=FLOATING_POINT")  # fmt: skip


def measure(folder: Path) -> dict:
    """Seconds of both, their ratio, the peak memory of this process, and megapixels a second of the filters."""
    optical, sar = scene(folder)
    pair = SensorLayer(str(optical), BANDS, "dn"), SensorLayer(str(sar), ("vv", "vh"), "power")
    job = PreparePairJob(*pair, str(folder / "pair"), coregister=False)
    prepared = median_seconds(lambda: operations.run(job), RUNS)
    peak = peak_memory_megabytes()
    warped, plain = (median_seconds(partial(warp, optical, sar, folder, form), RUNS) for form in (COG, PLAIN))
    return {
        "side": SIDE, "prepare_seconds": prepared, "gdalwarp_seconds": warped, "times_gdalwarp": prepared / warped,
        "plain_gdalwarp_seconds": plain, "peak_memory_mb": peak, **speckle(),
    }  # fmt: skip


def scene(folder: Path) -> tuple[Path, Path]:
    """Seeded digital numbers of six bands and power of two, the radar a few hundred metres off on pixels of its own."""
    paths = folder / f"optical-{SIDE}.tif", folder / f"sar-{SIDE}.tif"
    rng = np.random.default_rng(4)
    layouts = (
        (len(BANDS), "uint16", from_origin(5e5, 5e6, 10, 10)),
        (2, "float32", from_origin(499_703, 5_000_311, 10, 10)),
    )
    for path, (count, dtype, transform) in zip(paths, layouts, strict=True):
        if path.exists():
            continue
        side = SIDE + (64 if dtype == "float32" else 0)
        with rasterio.open(
            path, "w", driver="GTiff", width=side, height=side, count=count, dtype=dtype, crs="EPSG:32632", tiled=True,
            blockxsize=512, blockysize=512, compress="deflate", transform=transform,
        ) as file:  # fmt: skip
            for top in range(0, side, ROWS):
                rows = min(ROWS, side - top)
                if dtype == "uint16":
                    block = rng.integers(300, 5000, (count, rows // 8 + 1, side // 8 + 1)).repeat(8, 1).repeat(8, 2)
                else:
                    block = rng.gamma(4, 0.02, (count, rows, side)) + 1e-4
                file.write(block[:, :rows, :side].astype(dtype), window=Window(0, top, side, rows))
    return paths


def warp(optical: Path, sar: Path, folder: Path, form: tuple[str, ...]) -> None:
    """Both layers to the optical pixels, by gdalwarp, in the format ``form``."""
    extent = [str(value) for value in (5e5, 5e6 - 10 * SIDE, 5e5 + 10 * SIDE, 5e6)]
    for path in (optical, sar):
        target = folder / f"warped-{path.name}"
        place = ("-te", *extent, "-tr", "10", "10", "-r", "bilinear", "-overwrite", "-q")
        subprocess.run(["gdalwarp", *place, *form, *THREADS, str(path), str(target)], check=True)


def speckle() -> dict[str, float]:
    """Megapixels a second of Lee and refined Lee on one band, in one thread."""
    power = np.random.default_rng(5).gamma(4, 0.025, (1, SPECKLE_SIDE, SPECKLE_SIDE)).astype(np.float32)
    valid = np.ones(power.shape[1:], bool)
    seconds = {
        method: median_seconds(partial(filter_speckle, power, valid, method, 4.0)) for method in ("lee", "refined_lee")
    }
    return {f"{method}_megapixels_per_second": power.size / 1e6 / taken for method, taken in seconds.items()}
