"""A bundled model through the pipeline against a bare ONNX Runtime loop over the same tiles, already loaded."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import onnxruntime
from harness import median_seconds
from landclair.plugin.contract.jobs import SegmentJob, SensorLayer, SimulateJob
from landclair.plugin.engine import operations
from landclair.plugin.engine.models import catalogue
from landclair.plugin.engine.progress import Progress
from landclair.plugin.engine.segmentation.pipeline import plan_tiles
from landclair.plugin.engine.segmentation.scene import open_scene

SIDE = 1536
MODEL = "landcover"
RUNS = 3
TILE, TILES = 512, 8


def measure(folder: Path) -> dict:
    """Wall time of the whole job over wall time of the bare loop, and the job's megapixels a second."""
    scene = operations.run(SimulateJob(str(folder / "scene"), size=SIDE, seed=1))
    job = SegmentJob(MODEL, str(folder / "map"), SensorLayer(scene["optical"]), SensorLayer(scene["sar"]), device="cpu")
    package = catalogue.find(MODEL)
    tiles = load_tiles(job, package)
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(str(package.path), options, providers=["CPUExecutionProvider"])

    def bare_loop() -> None:
        for tensors in tiles:
            session.run([package.logits], tensors)

    seconds = median_seconds(lambda: operations.run(job, Progress()), RUNS)
    bare = median_seconds(bare_loop, RUNS)
    networks = {name: network_speed(name) for name in ("landcover", "water", "flood")}
    return {
        "model": MODEL, "tiles": len(tiles), "ratio_to_bare_loop": seconds / bare,
        "megapixels_per_second": SIDE**2 / 1e6 / seconds, "network_megapixels_per_second": networks,
    }  # fmt: skip


def network_speed(name: str) -> float:
    """Megapixels a second of a bundled model's session alone, on tiles of noise, as many at once as it takes."""
    package = catalogue.find(name)
    session = catalogue.open_session(package, "cpu", 0)
    rng = np.random.default_rng(0)
    shape = 1, 1, TILE, TILE
    tensors = {e.tensor: rng.random((1, len(e.roles), TILE, TILE), np.float32) for e in package.inputs}
    tensors |= {e.valid_tensor: np.ones(shape, np.float32) for e in package.inputs}
    with ThreadPoolExecutor(session.workers) as pool:
        seconds = median_seconds(lambda: list(pool.map(lambda _: session.run(tensors, False), range(TILES))), RUNS)
    return round(TILES * TILE**2 / 1e6 / seconds, 3)


def load_tiles(job: SegmentJob, package) -> list[dict[str, np.ndarray]]:
    """The tensors of every tile of the job, as the pipeline would feed them."""
    scene = open_scene(job, package)
    plan = plan_tiles(package, scene.grid.height, scene.grid.width)
    tiles = []
    for row in plan.rows:
        for column in plan.columns:
            panel = scene.read(row.start, column.start, row.length, column.length)
            tensors = {entry.tensor: panel.values[entry.slot][None] for entry in package.inputs}
            for entry in package.inputs:
                tensors[entry.valid_tensor] = panel.valid[entry.slot][None, None].astype(np.float32)
            tiles.append(tensors)
    scene.close()
    return tiles
