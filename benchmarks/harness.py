"""What every benchmark shares: the engine's package, the machine, medians, rasters and the near-free model."""

from __future__ import annotations

import os
import platform
import runpy
import statistics
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
runpy.run_path(str(ROOT / "plugin" / "engine" / "start.py"))["register_package"](ROOT)

import numpy as np  # noqa: E402 - after the package is registered, as everything that builds on it
import onnx  # noqa: E402
import rasterio  # noqa: E402
from landclair.plugin.engine.models.package import write_package  # noqa: E402
from onnx import TensorProto, helper, numpy_helper  # noqa: E402
from rasterio.transform import from_origin  # noqa: E402
from rasterio.windows import Window  # noqa: E402

RUNS = 5


def machine() -> dict:
    """Where the figures come from."""
    names = (line.split(":")[1].strip() for line in _cpu_lines() if line.startswith("model name"))
    model = next(names, platform.processor())
    return {"cpu": model, "cores": os.cpu_count(), "load": os.getloadavg()[0], "python": platform.python_version()}


def _cpu_lines() -> list[str]:
    path = Path("/proc/cpuinfo")
    return path.read_text().splitlines() if path.exists() else []


def median_seconds(function: Callable[[], object], runs: int = RUNS) -> float:
    """Median wall time of ``runs`` calls after one to warm up."""
    function()
    return statistics.median(_seconds(function) for _ in range(runs))


def _seconds(function: Callable[[], object]) -> float:
    started = time.perf_counter()
    function()
    return time.perf_counter() - started


def picture(folder: Path, side: int) -> Path:
    """A seeded picture of three uint8 bands, tiled and deflated, written row by row of blocks."""
    path = folder / f"picture-{side}.tif"
    if path.exists():
        return path
    rng = np.random.default_rng(side)
    with rasterio.open(
        path, "w", driver="GTiff", width=side, height=side, count=3, dtype="uint8", crs="EPSG:32632", tiled=True,
        blockxsize=512, blockysize=512, compress="deflate", photometric="RGB", transform=from_origin(5e5, 5e6, 10, 10),
    ) as file:  # fmt: skip
        for top in range(0, side, 512):
            fields = rng.integers(20, 230, (3, 8, side // 64), dtype=np.int16).repeat(64, 1).repeat(64, 2)
            noisy = fields + rng.integers(-6, 7, fields.shape, dtype=np.int16)
            file.write(noisy.astype(np.uint8), window=Window(0, top, side, 512))
    return path


def near_free_model(folder: Path, classes: int = 5) -> Path:
    """One 1 x 1 convolution of three bands: the network costs next to nothing, everything else is overhead."""
    weights = np.random.default_rng(1).normal(size=(classes, 3, 1, 1)).astype(np.float32) / 64
    nodes = [
        helper.make_node("Conv", ["optical", "w"], ["scores"]),
        helper.make_node("Mul", ["scores", "optical_valid"], ["logits"]),
    ]
    inputs = [_tensor("optical", 3), _tensor("optical_valid", 1)]
    graph = helper.make_graph(
        nodes, "near_free", inputs, [_tensor("logits", classes)], [numpy_helper.from_array(weights, "w")]
    )
    entries = [{"value": i, "name": f"class {i}", "color_hint": f"{40 * i:02x}8040"} for i in range(classes)]
    mlm = {"mlm:name": "near-free", "mlm:output": [{"name": "logits", "classification:classes": entries}]}
    sensors = {"optical": {"roles": ["red", "green", "blue"], "units": "byte"}}
    card = {"title": "Near free", "sensors": sensors, "tile": 512, "margin": 0, "ground_resolution": None}
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)
    return write_package(model, mlm, card, folder / "near-free.onnx").path


def _tensor(name: str, channels: int) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", channels, "h", "w"])
