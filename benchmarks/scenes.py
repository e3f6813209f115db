"""Indexing against the bare forward passes over the same pictures, and questions to an index of a million tiles."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import rasterio
from harness import median_seconds
from landclair.plugin.contract.jobs import IndexScenesJob, SearchScenesJob
from landclair.plugin.engine import operations
from landclair.plugin.engine.progress import Progress
from landclair.plugin.engine.scenes import index_file, neighbours
from landclair.plugin.engine.scenes.embedding import BATCH
from landclair.plugin.engine.scenes.image_text import open_model
from landclair.plugin.engine.scenes.index_file import IndexedFile, IndexWriter, Settings
from landclair.plugin.engine.scenes.tiling import Tile
from published_size import published_size_model
from rasterio.transform import from_origin
from rasterio.windows import Window

MODEL = "sarclip-nano"
SIDE, PUBLISHED_SIDE = 4096, 512  # pixels of the scenes
TILES, FILES = 1_000_000, 100
RUNS, PUBLISHED_RUNS = 5, 3


def measure(folder: Path) -> dict:
    """Time of a whole index job over that of the model alone; milliseconds of a question in a warm process."""
    published = str(published_size_model(folder))
    return {
        **indexing(radar_scene(folder, SIDE), MODEL, RUNS, "bundled_"),
        **indexing(radar_scene(folder, PUBLISHED_SIDE), published, PUBLISHED_RUNS, "published_size_"),
        **searching(folder),
    }


def indexing(scene: Path, name: str, runs: int, prefix: str) -> dict:
    """From the file to the finished index, and reading the file alone, each over the bare forward passes: by the clock,
    and by the time of the processor, which counts on a machine that is busy otherwise.
    """
    model, out = open_model(name), scene.with_suffix(".gpkg")

    def job() -> int:
        out.unlink(missing_ok=True)
        return operations.run(IndexScenesJob(str(out), (str(scene),), model=name))["tiles"]

    def reading() -> None:
        with rasterio.open(scene) as file:
            for top in range(0, file.height, 512):
                file.read(window=Window(0, top, file.width, min(512, file.height - top)))

    tiles = job()
    pictures = np.random.default_rng(0).uniform(-1, 1, (BATCH, 3, model.size, model.size)).astype(np.float32)
    batches = [pictures] * (tiles // BATCH) + [pictures[: tiles % BATCH]] * bool(tiles % BATCH)

    def bare() -> None:
        for batch in batches:
            model.encode_images(batch)

    bare()
    turns = np.array([[_seconds(part) for part in (job, reading, bare)] for _ in range(runs)])  # (R, part, clock)
    whole, read = np.median(turns[:, :2] / turns[:, 2:], axis=0).tolist()
    return {
        f"{prefix}tiles": tiles, f"{prefix}tiles_per_second": tiles / float(np.median(turns[:, 0, 0])),
        f"{prefix}indexing_to_passes": whole[0], f"{prefix}indexing_to_passes_processor": whole[1],
        f"{prefix}reading_alone_to_passes_processor": read[1],
    }  # fmt: skip


def _seconds(function: Callable[[], object]) -> tuple[float, float]:
    """Of the clock and of the processor."""
    wall, processor = time.perf_counter(), time.process_time()
    function()
    return time.perf_counter() - wall, time.process_time() - processor


def radar_scene(folder: Path, side: int) -> Path:
    """Seeded speckle of two polarisations in dB on fields of 320 m, 10 m, deflated and tiled."""
    path = folder / f"radar-{side}.tif"
    rng = np.random.default_rng(0)
    with rasterio.open(
        path, "w", driver="GTiff", width=side, height=side, count=2, dtype="float32", crs="EPSG:32632", tiled=True,
        blockxsize=512, blockysize=512, compress="deflate", transform=from_origin(5e5, 5e6, 10, 10),
    ) as file:  # fmt: skip
        for top in range(0, side, 512):
            fields = rng.normal(-14, 4, (2, 16, side // 32)).repeat(32, 1).repeat(32, 2)
            speckle = 10 * np.log10(rng.gamma(4, 1 / 4, fields.shape))
            file.write((fields + speckle).astype(np.float32), window=Window(0, top, side, 512))
        file.descriptions = ("VV", "VH")
    return path


def searching(folder: Path) -> dict:
    """Words and a place asked of an index of random unit vectors, which are the hardest to sort into cells."""
    path = folder / "million.gpkg"
    make_index(path)
    started = time.perf_counter()
    index = neighbours.open_index(path, Progress())
    sorting = time.perf_counter() - started
    neighbours._open.clear()
    started = time.perf_counter()
    neighbours.open_index(path, Progress())
    opening = time.perf_counter() - started
    words = SearchScenesJob(str(path), "flooded fields", top=20)
    return {
        "index_tiles": index.tiles, "index_megabytes": path.stat().st_size / 1e6, "sorting_seconds": sorting,
        "opening_seconds": opening, "words_milliseconds": 1000 * median_seconds(lambda: operations.run(words)),
        "words_top_1000_milliseconds": 1000 * median_seconds(
            lambda: operations.run(SearchScenesJob(str(path), "flooded fields", top=1000))
        ),
        "place_milliseconds": 1000 * median_seconds(
            lambda: operations.run(SearchScenesJob(str(path), at=(9.5, 45.5), top=20))
        ),
    }  # fmt: skip


def make_index(path: Path) -> None:
    """A million tiles of a hundred files, as an index job would write them."""
    model = open_model(MODEL)
    path.unlink(missing_ok=True)
    index_file.create(
        path, Settings(MODEL, model.name, model.title, model.sha256, model.dimension, model.size, model.size // 2)
    )
    writer, rng, side = IndexWriter(path), np.random.default_rng(0), round((TILES / FILES) ** 0.5)
    for number in range(FILES):
        vectors = rng.normal(size=(side * side, model.dimension)).astype(np.float32)
        vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
        tiles = [_tile(number, row, column) for row in range(side) for column in range(side)]
        writer.add(IndexedFile(f"/archive/{number:03}.tif", "sar", None, "vv vh", "db", 1, 1), tiles, vectors)
    writer.close()


def _tile(number: int, row: int, column: int) -> Tile:
    west, north = 9 + number % 10 * 0.5 + column * 0.005, 46 - number // 10 * 0.5 - row * 0.005
    ring = ((west, north), (west + 0.01, north), (west + 0.01, north - 0.01), (west, north - 0.01), (west, north))
    return Tile((column * 128, row * 128, 256, 256), ring)
