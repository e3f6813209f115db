"""What makes a map doubtful, pixel by pixel: each doubt is 0 (none) to 1, on the pixels of the class map."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import ExitStack

import numpy as np
from rasterio.windows import Window

from ...contract.errors import InputError
from ...contract.jobs import SuggestReviewJob
from ...contract.legends import NODATA
from ..raster.grid import Grid
from ..raster.layers import open_dataset
from .training_range import TrainingRange

Doubt = Callable[[Window, np.ndarray], np.ndarray]
ONE_SENSOR = (1, 2)  # codes of contract.legends.SENSORS_USED
LACK = 0.5  # doubt where only one of two sensors saw


def open_doubts(job: SuggestReviewJob, grid: Grid, stack: ExitStack) -> dict[str, Doubt]:
    """What the job knows, by reason: functions of a window and its classes (h, w). Raises InputError."""
    doubts: dict[str, Doubt] = {}
    if job.confidence:
        confidence = _share(job.confidence, grid, stack)
        doubts["low confidence"] = lambda window, codes: 1 - confidence(window)
    if job.entropy:
        entropy = _share(job.entropy, grid, stack)
        doubts["high entropy"] = lambda window, codes: entropy(window)
    if job.sensors_used:
        used = stack.enter_context(_on_grid(job.sensors_used, grid))
        doubts["only one sensor"] = lambda window, codes: LACK * np.isin(used.read(1, window=window), ONE_SENSOR)
    if job.sar_share and job.confidence:
        radar = _share(job.sar_share, grid, stack)
        # Both weigh alike (4 s (1 - s) = 1) and the model is still unsure: they pull different ways.
        doubts["sensors disagree"] = lambda window, codes: (
            4 * radar(window) * (1 - radar(window)) * (1 - confidence(window))
        )
    if job.other:
        other = stack.enter_context(_on_grid(job.other, grid))
        doubts["maps disagree"] = lambda window, codes: _differ(codes, other.read(1, window=window), other.nodata)
    if job.run:
        trained = TrainingRange(job.run, grid)
        stack.callback(trained.close)
        doubts["unlike the training data"] = trained.outside
    if not doubts:
        raise InputError("Nothing is known of the map's doubts. Give its confidence at least.")
    return doubts


def _share(path: str, grid: Grid, stack: ExitStack) -> Callable[[Window], np.ndarray]:
    """A layer 0-1 of a window, NaN where it has no data; whole numbers that say no scale are per cent."""
    dataset = stack.enter_context(_on_grid(path, grid))
    scale, nodata = dataset.scales[0], dataset.nodata
    if scale == 1 and np.issubdtype(dataset.dtypes[0], np.integer):
        scale = 0.01

    def read(window: Window) -> np.ndarray:
        values = dataset.read(1, window=window)
        known = np.isfinite(values) & (values != nodata)
        return np.where(known, np.clip(values.astype(np.float32) * scale, 0, 1), np.nan)

    return read


def _on_grid(path: str, grid: Grid):
    dataset = open_dataset(path)
    if Grid.of(dataset) != grid:
        dataset.close()
        raise InputError(f"{path} does not lie on the pixels of the class map. Choose the layer of this map.")
    return dataset


def _differ(codes: np.ndarray, others: np.ndarray, nodata: float | None) -> np.ndarray:
    known = (others != NODATA) & (others != nodata)
    return ((codes != others) & known).astype(np.float32)
