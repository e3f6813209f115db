"""Everything around the network: from a 4096 x 4096 file to finished layers, beside reading and writing alone."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import onnxruntime
from harness import median_seconds, near_free_model, picture, rasterio
from landclair.plugin.contract.jobs import SegmentJob, SensorLayer
from landclair.plugin.engine import operations
from landclair.plugin.engine.segmentation.segment import peak_memory_megabytes
from rasterio.windows import Window

SIDE, TILE, OVERLAP = 4096, 512, 64


def measure(folder: Path) -> dict:
    """Megapixels a second of the job and of the floor, in one run, and the peak memory of this process."""
    source, model = picture(folder, SIDE), near_free_model(folder)
    job = SegmentJob(
        str(model), str(folder / "out"), SensorLayer(str(source)), tile=TILE, overlap=OVERLAP, device="cpu"
    )
    seconds = median_seconds(lambda: operations.run(job))
    peak = peak_memory_megabytes()
    floor = median_seconds(lambda: read_and_write(source, folder / "out", folder))
    naive = median_seconds(lambda: naive_loop(source, model, folder), runs=3)
    megapixels = SIDE**2 / 1e6
    return {
        "megapixels_per_second": megapixels / seconds,
        "floor_megapixels_per_second": megapixels / floor,
        "naive_megapixels_per_second": megapixels / naive,
        "share_of_floor": floor / seconds,
        "times_naive": naive / seconds,
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


def naive_loop(source: Path, model: Path, folder: Path) -> None:
    """What a script would do: every window weighted and added up in one array, then argmax, softmax and two files."""
    session = onnxruntime.InferenceSession(str(model), providers=["CPUExecutionProvider"])
    edge = 0.5 - 0.5 * np.cos(np.pi * (np.arange(OVERLAP) + 0.5) / OVERLAP)
    profile = np.concatenate([edge, np.ones(TILE - 2 * OVERLAP), edge[::-1]]).astype(np.float32)
    weights, seen = np.outer(profile, profile), np.ones((1, 1, TILE, TILE), np.float32)
    with rasterio.open(source) as file:
        total, norm = np.zeros((5, SIDE, SIDE), np.float32), np.zeros((SIDE, SIDE), np.float32)
        starts = [min(start, SIDE - TILE) for start in range(0, SIDE - OVERLAP, TILE - OVERLAP)]
        for top, left in itertools.product(starts, starts):
            image = file.read(window=Window(left, top, TILE, TILE)).astype(np.float32)[None]
            logits = session.run(["logits"], {"optical": image, "optical_valid": seen})[0][0]
            total[:, top : top + TILE, left : left + TILE] += logits * weights
            norm[top : top + TILE, left : left + TILE] += weights
        options = {"driver": "GTiff", "width": SIDE, "height": SIDE, "count": 1, "dtype": "uint8", "crs": file.crs}
        options |= {"transform": file.transform, "tiled": True, "blockxsize": 512, "blockysize": 512}
    total /= norm
    classes = total.argmax(axis=0).astype(np.uint8)
    confidence = (100 / np.exp(total - total.max(axis=0)).sum(axis=0)).astype(np.uint8)
    for name, layer in (("classes", classes), ("confidence", confidence)):
        with rasterio.open(folder / f"naive-{name}.tif", "w", compress="zstd", **options) as file:
            file.write(layer, 1)
