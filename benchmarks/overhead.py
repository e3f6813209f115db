"""Everything around the network: from a 4096 x 4096 file to finished layers, beside reading and writing alone."""

from __future__ import annotations

from pathlib import Path

from harness import median_seconds, near_free_model, picture, rasterio
from landclair.plugin.contract.jobs import SegmentJob, SensorLayer
from landclair.plugin.engine import operations
from landclair.plugin.engine.segmentation.segment import peak_memory_megabytes

SIDE = 4096


def measure(folder: Path) -> dict:
    """Megapixels a second of the job and of the floor, in one run, and the peak memory of this process."""
    source, model = picture(folder, SIDE), near_free_model(folder)
    job = SegmentJob(str(model), str(folder / "out"), SensorLayer(str(source)), tile=512, overlap=64, device="cpu")
    seconds = median_seconds(lambda: operations.run(job))
    peak = peak_memory_megabytes()
    floor = median_seconds(lambda: read_and_write(source, folder / "out", folder))
    megapixels = SIDE**2 / 1e6
    return {
        "megapixels_per_second": megapixels / seconds,
        "floor_megapixels_per_second": megapixels / floor,
        "share_of_floor": floor / seconds,
        "peak_memory_mb": peak,
    }


def read_and_write(source: Path, results: Path, folder: Path) -> None:
    """The floor: read the source once and write the two finished layers as compressed tiles, with rasterio alone."""
    with rasterio.open(source) as file:
        file.read()
    for name in ("classes", "confidence"):
        with rasterio.open(results / f"{name}.tif") as layer:
            profile = {**layer.profile, "driver": "GTiff", "compress": "zstd", "zstd_level": 1, "num_threads": 2}
            data = layer.read()
        with rasterio.open(folder / f"floor-{name}.tif", "w", **profile) as file:
            file.write(data)
