"""Sources: rasters opened on a grid, in physical units, with a validity mask."""

from __future__ import annotations

import math
import os
import threading
from dataclasses import dataclass

import numpy as np
import rasterio
from affine import Affine
from rasterio.enums import MaskFlags, Resampling
from rasterio.errors import RasterioError, RasterioIOError
from rasterio.warp import reproject
from rasterio.windows import Window

from ...contract.errors import InputError
from ...contract.jobs import OPTICAL_UNITS, SAR_UNITS, DescribeLayerJob, SensorLayer
from .bands import guess_roles
from .calibration import LABELS, UnitsGuess, guess_units, to_db, to_physical
from .grid import Grid

SAMPLE_SIDE = 512
BYTE_PERCENTILES = (0.5, 99.5)


def open_dataset(path: str):
    """Open a raster for reading; InputError says what is wrong with the file."""
    if "://" not in path and not path.startswith("/vsi") and not os.path.exists(path):
        raise InputError(f"There is no file {path}. Check the path, or add the layer again.")
    try:
        return rasterio.open(path)
    except RasterioError as error:
        raise InputError(f"{path} cannot be read as a raster: {error}. Expected a file that GDAL can open.") from error


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


def inspect(layer: SensorLayer, sensor: str) -> LayerInfo:
    """Read a layer's header and a small sample. Raises InputError for unreadable files and wrong roles or units."""
    with open_dataset(layer.path) as dataset:
        roles, roles_reason = (layer.roles, "as given") if layer.roles else guess_roles(dataset, sensor)
        if len(roles) != dataset.count:
            raise InputError(f"{layer.path} has {dataset.count} bands but {len(roles)} band roles were given: {roles}.")
        guess = _checked_units(layer, sensor) or _guess(dataset, sensor, roles)
        return LayerInfo(
            layer, sensor, Grid.of(dataset), tuple(roles), roles_reason, guess.units, guess.reason,
            tuple(dataset.scales), tuple(dataset.offsets),
        )  # fmt: skip


def _checked_units(layer: SensorLayer, sensor: str) -> UnitsGuess | None:
    allowed = OPTICAL_UNITS if sensor == "optical" else SAR_UNITS
    if layer.units and layer.units not in allowed:
        raise InputError(f"Unknown {sensor} units '{layer.units}' for {layer.path}. Known: {', '.join(allowed)}.")
    return UnitsGuess(layer.units, "as given") if layer.units else None


def _guess(dataset, sensor: str, roles: tuple[str, ...]) -> UnitsGuess:
    indexes = [index for index, role in enumerate(roles, 1) if role and role != "scl"] or list(dataset.indexes)
    return guess_units(sensor, sample(dataset, indexes), dataset.dtypes[0], _all_tags(dataset), roles)


def _all_tags(dataset) -> dict[str, str]:
    return {**dataset.tags(), **dataset.tags(1)}


def sample(dataset, indexes: list[int]) -> np.ndarray:
    """Valid pixels (C, N) of a decimated read, from overviews where there are any; scale and offset applied."""
    factor = max(1.0, max(dataset.width, dataset.height) / SAMPLE_SIDE)
    shape = (len(indexes), max(1, int(dataset.height / factor)), max(1, int(dataset.width / factor)))
    try:
        values = dataset.read(indexes, out_shape=shape, masked=True)
    except RasterioIOError as error:
        raise InputError(f"{dataset.name} is damaged: {error}. Expected a complete file; copy or export it again.") from error
    values = np.ma.masked_invalid(values.astype(np.float32))
    for band, index in enumerate(indexes):
        values[band] = values[band] * dataset.scales[index - 1] + dataset.offsets[index - 1]
    valid = ~np.ma.getmaskarray(values).any(axis=0)
    if dataset.nodata is None and not np.issubdtype(np.dtype(dataset.dtypes[0]), np.floating):
        valid &= (values.data != 0).any(axis=0)
    return values.data[:, valid]


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


class Source:
    """One sensor's bands on a grid. ``read`` may be called from several threads; each opens its own handle."""

    def __init__(self, info: LayerInfo, roles: tuple[str, ...], units: str, grid: Grid) -> None:
        """``roles`` are the bands wanted, ``units`` what ``read`` returns: reflectance, db or byte."""
        self.info, self.grid, self.roles, self.units = info, grid, roles, units
        self._indexes = _band_indexes(info, roles)
        self._check_units()
        self._local = threading.local()
        self._handles: list = []
        self._offset = _whole_pixel_offset(info.grid, grid)
        self._limits = self._byte_limits() if units == "byte" and info.units != "byte" else None

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Values (C, H, W) float32 in ``units``, zero where invalid, and validity (H, W) bool, for a grid window."""
        try:
            values = self._aligned(window) if self._offset is not None else self._warped(window)
        except RasterioError as error:
            raise InputError(
                f"{self.info.layer.path} could not be read: {error}. "
                "Expected a complete file that stays in place during the run; copy or export it again."
            ) from error
        valid = np.isfinite(values).all(axis=0)
        values = self._finish(values)
        if self.units == "db":
            valid &= np.isfinite(values).all(axis=0)
        if not valid.all():
            values = np.where(valid, values, np.float32(0))
        return values, valid

    def close(self) -> None:
        for handle in self._handles:
            handle.close()

    @property
    def _dataset(self):
        if not hasattr(self._local, "handle"):
            self._local.handle = open_dataset(self.info.layer.path)
            self._handles.append(self._local.handle)
        return self._local.handle

    def _check_units(self) -> None:
        path, units = self.info.layer.path, self.info.units
        if not units:
            raise InputError(
                f"The units of {path} cannot be told: {self.info.units_reason}. "
                f"Say what they are: {', '.join(OPTICAL_UNITS if self.info.sensor == 'optical' else SAR_UNITS)}."
            )
        if units == "byte" and self.units != "byte":
            raise InputError(
                f"{path} holds 8-bit display values, but this model needs {LABELS[self.units]}. "
                "Use the calibrated product instead of its picture, or a model made for 8-bit data."
            )

    def _physical(self, window: Window) -> np.ndarray:
        """A window of the file itself (C, H, W) in reflectance, linear power or bytes; NaN where there is no data."""
        dataset = self._dataset
        raw = dataset.read(self._indexes, window=window)
        values = raw.astype(np.float32)
        for band, index in enumerate(self._indexes):
            scale, offset = self.info.scales[index - 1], self.info.offsets[index - 1]
            if (scale, offset) != (1.0, 0.0):
                values[band] = values[band] * np.float32(scale) + np.float32(offset)
        missing = self._missing(dataset, raw, window)
        values = to_physical(values, self.info.units) if self.info.units != self.units else values
        if missing is not None:
            values[:, missing] = np.nan
        return values

    def _missing(self, dataset, raw: np.ndarray, window: Window) -> np.ndarray | None:
        """Pixels (H, W) that the file marks as no data in any wanted band, or whose integers are all zero."""
        flags = [dataset.mask_flag_enums[index - 1] for index in self._indexes]
        if any(MaskFlags.all_valid not in flag for flag in flags):
            return (dataset.read_masks(self._indexes, window=window) == 0).any(axis=0)
        if raw.dtype.kind in "iu" and self.info.units != "byte":
            zero = raw[0] == 0
            if zero.any():
                return zero & (raw == 0).all(axis=0)
        return None

    def _aligned(self, window: Window) -> np.ndarray:
        """The file's own pixels where its grid and the wanted one are the same up to whole pixels."""
        column, row = window.col_off + self._offset[0], window.row_off + self._offset[1]
        height, width = int(window.height), int(window.width)
        r0, r1 = np.clip([row, row + height], 0, self.info.grid.height)
        c0, c1 = np.clip([column, column + width], 0, self.info.grid.width)
        if (r1 - r0, c1 - c0) == (height, width):
            return self._physical(Window(column, row, width, height))
        values = np.full((len(self._indexes), height, width), np.nan, np.float32)
        if r1 > r0 and c1 > c0:
            part = self._physical(Window(c0, r0, c1 - c0, r1 - r0))
            values[:, r0 - row : r1 - row, c0 - column : c1 - column] = part
        return values

    def _warped(self, window: Window) -> np.ndarray:
        """Resampled in reflectance or linear power: bilinear, or the mean of the pixels below where the file is finer."""
        target = self.grid.window(window)
        values = np.full((len(self._indexes), target.height, target.width), np.nan, np.float32)
        shifted = _nearest_turn(self.info.grid, target)
        kernel = 3 + int(max(target.pixel_size_metres()) / max(min(shifted.pixel_size_metres()), 1e-9))
        cut = _source_window(shifted, target, kernel)
        if cut is None:
            return values
        data = self._power(self._physical(cut))
        reproject(
            data, values, src_transform=shifted.window(cut).transform, src_crs=shifted.crs, src_nodata=np.nan,
            dst_transform=target.transform, dst_crs=target.crs, dst_nodata=np.nan, resampling=self._resampling,
        )  # fmt: skip
        return self._unpower(values)

    def _power(self, values: np.ndarray) -> np.ndarray:
        return to_physical(values, "db") if self.info.units == self.units == "db" else values

    def _unpower(self, values: np.ndarray) -> np.ndarray:
        return to_db(values) if self.info.units == self.units == "db" else values

    @property
    def _resampling(self) -> Resampling:
        own, wanted = self.info.grid.pixel_size_metres(), self.grid.pixel_size_metres()
        return Resampling.average if max(wanted) > 1.5 * max(own) else Resampling.bilinear

    def _finish(self, values: np.ndarray) -> np.ndarray:
        """From physical units to the model's."""
        if self.info.units == self.units:
            return values
        if self.units == "db":
            return to_db(values)
        if self._limits is not None:
            shown = to_db(values) if self.info.sensor == "sar" else values
            low, high = self._limits
            return np.clip((shown - low) / (high - low) * 255, 0, 255).astype(np.float32)
        return values

    def _byte_limits(self) -> tuple[np.ndarray, np.ndarray]:
        """Robust percentiles of the whole scene per band, shape (C, 1, 1), in reflectance or dB."""
        values = to_physical(sample(self._dataset, self._indexes), self.info.units)
        values = to_db(values) if self.info.sensor == "sar" else values
        if not np.isfinite(values).any():
            raise InputError(f"{self.info.layer.path} has no valid pixel. Choose a layer with data.")
        low, high = np.nanpercentile(values, BYTE_PERCENTILES, axis=1)[:, :, None, None].astype(np.float32)
        return low, np.maximum(high, low + np.float32(1e-6))


def _band_indexes(info: LayerInfo, roles: tuple[str, ...]) -> list[int]:
    missing = [role for role in roles if role not in info.roles]
    if missing:
        have = ", ".join(role for role in info.roles if role) or "none that is known"
        raise InputError(
            f"{info.layer.path} lacks the band{'s' if len(missing) > 1 else ''} {', '.join(missing)} that the model needs; "
            f"it has {have} (from {info.roles_reason}). Choose another layer, or correct the band roles."
        )
    return [info.roles.index(role) + 1 for role in roles]


def _whole_pixel_offset(own: Grid, grid: Grid) -> tuple[int, int] | None:
    """(columns, rows) from ``own`` to ``grid`` if the two differ by whole pixels only, within 1/100 pixel at each corner."""
    if own.crs != grid.crs:
        return None
    relative = ~own.transform @ grid.transform
    column, row = round(relative.c), round(relative.f)
    for x, y in ((0, 0), (grid.width, 0), (0, grid.height), (grid.width, grid.height)):
        u, v = relative @ (x, y)
        if abs(u - x - column) > 0.01 or abs(v - y - row) > 0.01:
            return None
    return column, row


def _nearest_turn(own: Grid, target: Grid) -> Grid:
    """A geographic grid moved by whole turns of 360° to lie where ``target`` does, so that the antimeridian is no edge."""
    if not (own.crs and own.crs.is_geographic and target.crs.is_geographic):
        return own
    middle = [(grid.bounds[0] + grid.bounds[2]) / 2 for grid in (own, target)]
    turns = round((middle[1] - middle[0]) / 360)
    return Grid(own.crs, Affine.translation(360 * turns, 0) @ own.transform, own.width, own.height)


def _source_window(own: Grid, target: Grid, margin: int) -> Window | None:
    """The pixels of ``own`` within ``margin`` pixels of ``target``; None when there are none."""
    try:
        xmin, ymin, xmax, ymax = target.bounds_in(own.crs)
    except RasterioError:
        return None
    inverse = ~own.transform
    points = [inverse @ (x, y) for x in (xmin, xmax) for y in (ymin, ymax)]
    columns, rows = zip(*points, strict=True)
    if not all(map(math.isfinite, columns + rows)):
        return None
    c0, c1 = max(0, math.floor(min(columns)) - margin), min(own.width, math.ceil(max(columns)) + margin)
    r0, r1 = max(0, math.floor(min(rows)) - margin), min(own.height, math.ceil(max(rows)) + margin)
    return Window(c0, r0, c1 - c0, r1 - r0) if c1 > c0 and r1 > r0 else None


def overlaps(own: Grid, grid: Grid) -> bool:
    """Whether a layer covers any of the grid."""
    if own.crs is None or grid.crs is None:
        return own.crs is None and grid.crs is None
    return _source_window(_nearest_turn(own, grid), grid, 0) is not None
