"""Training chips: layers and labels are cut into chips whose splits are whole spatial blocks, never random pixels."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ...contract.errors import EngineError, InputError
from ...contract.jobs import MakeChipsJob, SensorLayer
from ...contract.legends import NODATA, Legend
from ..raster.grid import Grid, model_grid
from ..raster.layers import inspect, open_dataset
from ..raster.sources import Source
from .datasets.chips import DESCRIPTION
from .labels import Labels, make_legend, open_labels

SLOTS = ("optical", "sar", "optical_before", "sar_before")
SPLITS = ("train", "validation", "test")


def make_chips(job: MakeChipsJob, progress) -> dict:
    """Operation: write the chips of ``job`` and chips.json to ``job.out``; nothing is left there if it fails."""
    return cut_chips(job, lambda grid: open_labels(job.labels, grid, job.class_field), progress)


def cut_chips(job: MakeChipsJob, open_on: Callable[[Grid], Labels], progress, notes: dict | None = None) -> dict:
    """Cut chips with the labels that ``open_on`` opens on their grid; ``notes`` are more of chips.json."""
    out = Path(job.out)
    if out.exists() and any(out.iterdir()):
        raise InputError(f"{out} is not empty. Choose a new folder for the chips.")
    layers = {slot: layer for slot in SLOTS if (layer := getattr(job, slot))}
    if not layers:
        raise InputError("Chips need at least one optical or SAR layer. Choose one.")
    grid = _grid(job, next(iter(layers.values())))
    labels = open_on(grid)
    sources = {slot: _source(layer, slot, grid) for slot, layer in layers.items()}
    windows = _windows(grid, job.size)
    staging = out.with_name(out.name + ".partial")
    progress.staging(str(staging))
    try:
        names = _write_all(job, staging, grid, windows, sources, labels, progress)
        legend = _legend(job, labels)
        splits = split_by_block(names, job.block, job.validation, job.test, job.seed)
        description = {
            "legend": legend.to_json(),
            "slots": {slot: {"roles": list(source.roles), "units": source.units} for slot, source in sources.items()},
            "splits": splits, "weights": _weights(names, windows, labels), "job": asdict(job),
        }  # fmt: skip
        text = json.dumps(description | (notes or {}), indent=1)
        (staging / DESCRIPTION).write_text(text, encoding="utf-8")
        out.parent.mkdir(parents=True, exist_ok=True)
        if out.exists():
            out.rmdir()
        staging.rename(out)
    except (OSError, RasterioError) as error:
        raise EngineError(f"Writing the chips failed: {error}. Choose a writable folder with free space.") from error
    finally:
        for source in sources.values():
            source.close()
        shutil.rmtree(staging, ignore_errors=True)
    counts = {part: len(chips) for part, chips in splits.items()}
    return {"out": str(out), "chips": sum(counts.values()), "splits": counts, "legend": legend.to_json()}


def _weights(names: dict[str, tuple[int, int]], windows: dict, labels: Labels) -> dict[str, float]:
    """How much each chip counts in a training, where that is not the same."""
    weights = {name: labels.weight(windows[place]) for name, place in names.items()}
    return {name: round(weight, 3) for name, weight in weights.items() if weight != 1}


def split_by_block(
    names: dict[str, tuple[int, int]], block: int, validation: float, test: float, seed: int
) -> dict[str, list[str]]:
    """Divide chips (name -> row and column of the chip) into SPLITS by blocks of ``block`` x ``block`` chips.

    Blocks come in a seeded random order; after one for each split, each goes to the split furthest below its share.
    """
    blocks: dict[tuple[int, int], list[str]] = {}
    for name, (row, column) in sorted(names.items()):
        blocks.setdefault((row // block, column // block), []).append(name)
    shares = dict(zip(SPLITS, (1 - validation - test, validation, test), strict=True))
    wanted = [part for part in SPLITS if shares[part] > 0]
    if len(blocks) < len(wanted):
        raise InputError(
            f"The labels give {len(names)} chips in {len(blocks)} blocks; {', '.join(wanted)} need a block each. "
            "Choose smaller chips or blocks, or a larger labelled area."
        )
    splits: dict[str, list[str]] = {part: [] for part in wanted}
    order = np.random.default_rng(seed).permutation(len(blocks))
    for turn, key in enumerate(sorted(blocks)[index] for index in order):
        short = max(wanted, key=lambda part: shares[part] * len(names) - len(splits[part]))
        splits[wanted[turn] if turn < len(wanted) else short].extend(blocks[key])
    return {part: sorted(chips) for part, chips in splits.items()}


def _legend(job: MakeChipsJob, labels) -> Legend:
    """The legend of the job, or that of the labels; InputError if labels are not in it."""
    found = labels.legend()
    if not job.classes:
        return found
    try:
        given = make_legend(
            {int(entry["code"]): entry["name"] for entry in job.classes},
            {int(entry["code"]): entry["color"] for entry in job.classes if "color" in entry},
        )
    except (KeyError, TypeError, ValueError) as error:
        raise InputError(f"Expected classes with a code and a name each; {type(error).__name__}: {error}.") from error
    unknown = sorted(set(found.codes) - set(given.codes))
    if unknown:
        raise InputError(
            f"The labels have codes {unknown}, which are not in the classes. Add them or change the labels."
        )
    return given


def _grid(job: MakeChipsJob, layer: SensorLayer) -> Grid:
    with open_dataset(layer.path) as dataset:
        grid = model_grid(dataset, job.resolution, job.extent, job.extent_crs)
    if grid.width < job.size or grid.height < job.size:
        raise InputError(f"The layer has {grid.width} x {grid.height} pixels, a chip {job.size}. Choose smaller chips.")
    return grid


def _source(layer: SensorLayer, slot: str, grid: Grid) -> Source:
    sensor = slot.split("_")[0]
    info = inspect(layer, sensor)
    roles = info.measured
    units = "byte" if info.units == "byte" else {"optical": "reflectance", "sar": "db"}[sensor]
    return Source(info, roles, units, grid)


def _windows(grid: Grid, size: int) -> dict[tuple[int, int], Window]:
    rows, columns = grid.height // size, grid.width // size
    return {(r, c): Window(c * size, r * size, size, size) for r in range(rows) for c in range(columns)}


def _write_all(job, staging: Path, grid: Grid, windows: dict, sources: dict, labels, progress) -> dict:
    """Write every chip that is labelled and seen well enough; returns name -> (row, column)."""
    for folder in (*sources, "label"):
        (staging / folder).mkdir(parents=True)
    names = {}
    for done, ((row, column), window) in enumerate(windows.items()):
        progress.report(done / len(windows), f"Chip {done + 1} of {len(windows)}")
        codes = labels.read(window)
        if (codes != NODATA).mean() < job.labelled or (codes == NODATA).all():
            continue
        images = {slot: source.read(window) for slot, source in sources.items()}
        if not any(valid.mean() >= job.labelled for _, valid in images.values()):
            continue
        name = f"r{row:04d}_c{column:04d}"
        part = grid.window(window)
        for slot, (values, valid) in images.items():
            _write(staging / slot / f"{name}.tif", np.where(valid, values, np.nan), part, np.nan, sources[slot].roles)
        _write(staging / "label" / f"{name}.tif", codes[None], part, NODATA)
        names[name] = (row, column)
    return names


def _write(path: Path, values: np.ndarray, grid: Grid, nodata: float, roles: tuple[str, ...] = ()) -> None:
    profile = {"driver": "GTiff", "compress": "zstd", "crs": grid.crs, "transform": grid.transform, "nodata": nodata}
    count, height, width = values.shape
    with rasterio.open(path, "w", **profile, count=count, height=height, width=width, dtype=values.dtype) as file:
        file.write(values)
        for band, role in enumerate(roles, 1):
            file.set_band_description(band, role)
