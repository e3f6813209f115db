"""Layers: what a raster file is taken for before it is read, from its header and a small sample."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import RasterioError, RasterioIOError
from rasterio.windows import Window

from ...contract.errors import InputError
from ...contract.jobs import OPTICAL_UNITS, SAR_UNITS, DescribeLayerJob, SensorLayer
from .bands import AUXILIARY_ROLES, guess_roles
from .calibration import LABELS, UnitsGuess, guess_units
from .grid import Grid
from .products import openable
from .reasons import reason

SAMPLE_SIDE = 512
SAMPLE_WINDOW = 96
SAMPLE_LATTICE = 6


def open_dataset(path: str):
    """Open a raster or a whole product for reading; InputError says what is wrong with the file."""
    if "://" not in path and not path.startswith("/vsi") and not os.path.exists(path):
        raise InputError(f"There is no file {path}. Check the path, or add the layer again.")
    try:
        return rasterio.open(openable(path))
    except RasterioError as error:
        raise InputError(
            f"{path} cannot be read as a raster: {reason(error)}. Expected a file that GDAL can open."
        ) from error


@dataclass(frozen=True)
class LayerInfo:
    """What is known of a layer before it is read: roles and units with the reason for each."""

    layer: SensorLayer
    sensor: str
    grid: Grid
    roles: tuple[str, ...]
    roles_reason: str
    units: str
    units_reason: str
    scales: tuple[float, ...]
    offsets: tuple[float, ...]

    @property
    def measured(self) -> tuple[str, ...]:
        """The roles of the bands that hold reflectance or backscatter."""
        return tuple(role for role in self.roles if role and role not in AUXILIARY_ROLES)


def inspect(layer: SensorLayer, sensor: str) -> LayerInfo:
    """Read a layer's header and a small sample. Raises InputError for unreadable files and wrong roles or units."""
    with open_dataset(layer.path) as dataset:
        return described(dataset, layer, sensor)


def described(dataset, layer: SensorLayer, sensor: str) -> LayerInfo:
    """As ``inspect``, of a file that is already open."""
    roles, roles_reason = (layer.roles, "as given") if layer.roles else guess_roles(dataset, sensor)
    if len(roles) != dataset.count:
        raise InputError(f"{layer.path} has {dataset.count} bands but {len(roles)} band roles were given: {roles}.")
    guess = _checked_units(layer, sensor) or _guess(dataset, sensor, roles)
    return LayerInfo(
        layer, sensor, Grid.of(dataset).moved(*layer.shift), tuple(roles), roles_reason, guess.units, guess.reason,
        tuple(dataset.scales), tuple(dataset.offsets),
    )  # fmt: skip


def _checked_units(layer: SensorLayer, sensor: str) -> UnitsGuess | None:
    allowed = OPTICAL_UNITS if sensor == "optical" else SAR_UNITS
    if layer.units and layer.units not in allowed:
        raise InputError(f"Unknown {sensor} units '{layer.units}' for {layer.path}. Known: {', '.join(allowed)}.")
    return UnitsGuess(layer.units, "as given") if layer.units else None


def _guess(dataset, sensor: str, roles: tuple[str, ...]) -> UnitsGuess:
    measured = [index for index, role in enumerate(roles, 1) if role and role not in AUXILIARY_ROLES]
    indexes = measured or list(dataset.indexes)
    return guess_units(
        sensor, sample(dataset, indexes), dataset.dtypes[0], _all_tags(dataset), roles, Path(dataset.name).name
    )


def _all_tags(dataset) -> dict[str, str]:
    return {**dataset.tags(), **dataset.tags(1)}


def sample(dataset, indexes: list[int]) -> np.ndarray:
    """Valid pixels (C, N) from all over the scene, scale and offset applied.

    Read from overviews, or from small windows on a regular lattice: a decimated read without overviews reads it all.
    """
    try:
        parts = [_sample_window(dataset, indexes, window, shape) for window, shape in _sample_windows(dataset)]
    except RasterioIOError as error:
        raise InputError(
            f"{dataset.name} is damaged: {reason(error)}. Expected a complete file; copy or export it again."
        ) from error
    return np.concatenate(parts, axis=1)


def _sample_windows(dataset) -> list[tuple[Window, tuple[int, int]]]:
    """Windows to sample, each with the shape (H, W) to read it at."""
    height, width = dataset.height, dataset.width
    factor = max(height, width) / SAMPLE_SIDE
    if factor <= 2 or dataset.overviews(1):
        factor = max(1.0, factor)
        return [(Window(0, 0, width, height), (max(1, int(height / factor)), max(1, int(width / factor))))]
    side_y, side_x = min(height, SAMPLE_WINDOW), min(width, SAMPLE_WINDOW)
    tops = np.unique(np.linspace(0, height - side_y, SAMPLE_LATTICE).astype(int))
    lefts = np.unique(np.linspace(0, width - side_x, SAMPLE_LATTICE).astype(int))
    return [(Window(left, top, side_x, side_y), (side_y, side_x)) for top in tops for left in lefts]


def _sample_window(dataset, indexes: list[int], window: Window, shape: tuple[int, int]) -> np.ndarray:
    values = dataset.read(indexes, window=window, out_shape=(len(indexes), *shape), masked=True)
    values = np.ma.masked_invalid(values.astype(np.float32))
    valid = ~np.ma.getmaskarray(values).any(axis=0)
    if dataset.nodata is None and not np.issubdtype(np.dtype(dataset.dtypes[0]), np.floating):
        valid &= (values.data != 0).any(axis=0)
    scales = np.array([[dataset.scales[i - 1], dataset.offsets[i - 1]] for i in indexes], np.float32)
    return values.data[:, valid] * scales[:, :1] + scales[:, 1:]


def describe_layer(job: DescribeLayerJob, progress) -> dict:
    """Operation: what LandClair takes a layer for, so that the user can correct it."""
    info = inspect(SensorLayer(job.path), job.sensor)
    size = info.grid.pixel_size_metres()
    return {
        "roles": list(info.roles), "roles_reason": info.roles_reason,
        "units": info.units, "units_label": LABELS.get(info.units, "unknown"), "units_reason": info.units_reason,
        "crs": info.grid.crs.to_string() if info.grid.crs else "", "width": info.grid.width, "height": info.grid.height,
        "bounds": list(info.grid.bounds), "pixel_size_metres": [size[0], size[1]],
    }  # fmt: skip
