"""Sources: rasters opened on a grid, in physical units, with a validity mask."""

from __future__ import annotations

import math
import threading
from functools import cached_property

import numpy as np
from affine import Affine
from rasterio.enums import Interleaving, MaskFlags, Resampling
from rasterio.errors import RasterioError
from rasterio.warp import reproject
from rasterio.windows import Window

from ...contract.errors import InputError
from ...contract.jobs import OPTICAL_UNITS, SAR_UNITS
from .bands import ANY, PREFERRED, any_polarisations, levels
from .calibration import BYTE_PERCENTILES, LABELS, NO_VALUES, to_bytes, to_db, to_physical
from .grid import Grid
from .layers import LayerInfo, open_dataset, sample
from .means import area_means, edges
from .reasons import reason

# Units that speak of a file's stored numbers: the scale that the file itself carries would be applied on top.
DIGITAL_NUMBERS = ("dn", "dn_offset", "landsat", "alos_dn")


class Source:
    """One sensor's bands on a grid. ``read`` may be called from several threads; each opens its own handle."""

    def __init__(
        self, info: LayerInfo, roles: tuple[str, ...], units: str, grid: Grid, byte_range=None, dataset=None
    ) -> None:
        """``roles`` are the bands wanted, ``units`` what ``read`` returns: reflectance, db or byte, these with the
        scene's robust percentiles at ``byte_range`` (lows, highs by band; 0 and 255 if None). The role ANY stands for
        each polarisation there is, in dB and cross polarisations raised to the level of like ones. The calling thread
        reads from ``dataset`` if it is already open; ``close`` closes it.
        """
        self._levels = levels(any_polarisations(info.roles)) if roles == (ANY,) else None
        roles = (any_polarisations(info.roles) or PREFERRED) if roles == (ANY,) else roles
        self.info, self.grid, self.roles, self.units = info, grid, roles, units
        self._indexes = _band_indexes(info, roles)
        self._check_units()
        self._local, self._handles = threading.local(), []
        if dataset:
            self._keep(dataset)
        self._own = _nearest_turn(info.grid, grid)
        self._offset = _whole_pixel_offset(self._own, grid)
        self._byte_range = byte_range
        self._limits = self._byte_limits() if units == "byte" and info.units != "byte" else None

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Values (C, H, W) float32 in ``units``, zero where invalid, and validity (H, W) bool, for a grid window."""
        try:
            values, valid = self._aligned(window) if self._offset is not None else self._warped(window)
        except RasterioError as error:
            raise InputError(
                f"{self.info.layer.path} could not be read: {reason(error)}. "
                "Expected a complete file that stays in place during the run; copy or export it again."
            ) from error
        values = self._finish(values)
        values = values if self._levels is None else values + self._levels
        if self.units == "db" and self.info.units != "db":
            valid &= np.isfinite(values).all(axis=0)
        return (values if valid.all() else np.where(valid, values, np.float32(0))), valid

    def cache_bytes(self, height: int) -> int:
        """What GDAL's cache must hold so that windows ``height`` rows high, read from left to right and then further
        down with some overlap, decode no block of the file twice.
        """
        file = self._dataset
        rows, _ = file.block_shapes[0]
        bands = file.count if file.interleaving == Interleaving.pixel else len(self._indexes)
        return (math.ceil(height / rows) + 1) * rows * file.width * bands * np.dtype(file.dtypes[0]).itemsize

    def close(self) -> None:
        for handle in self._handles:
            handle.close()

    @property
    def _dataset(self):
        if not hasattr(self._local, "handle"):
            self._keep(open_dataset(self.info.layer.path))
        return self._local.handle

    def _keep(self, dataset) -> None:
        """Make this the handle of the calling thread."""
        self._local.handle = dataset
        self._handles.append(dataset)

    def _check_units(self) -> None:
        path, units = self.info.layer.path, self.info.units
        if self.info.units_reason == NO_VALUES:
            raise InputError(
                f"No value was found in {path}: all sampled pixels are no data, not a number or infinite. "
                "Choose another layer, leave it out, or say what its units are."
            )
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

    def _physical(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """A window of the file itself: values (C, H, W) in reflectance, linear power or bytes, and validity (H, W)."""
        dataset = self._dataset
        raw = dataset.read(self._indexes, window=window)
        values = raw.astype(np.float32, copy=False)
        for band, index in enumerate(self._indexes):
            scale, offset = self.info.scales[index - 1], self.info.offsets[index - 1]
            if (scale, offset) != (1.0, 0.0) and self.info.units not in DIGITAL_NUMBERS:
                values[band] = values[band] * np.float32(scale) + np.float32(offset)
        valid = self._marked_valid(dataset, raw, window)
        values = to_physical(values, self.info.units) if self.info.units != self.units else values
        if values.dtype != raw.dtype and raw.dtype.kind in "iu" and self.info.units != "alos_dn":
            return values, valid
        return values, valid & np.isfinite(values).all(axis=0)

    def _marked_valid(self, dataset, raw: np.ndarray, window: Window) -> np.ndarray:
        """False (H, W) where the file marks any wanted band as no data, or where its whole numbers are all zero."""
        flags = [dataset.mask_flag_enums[index - 1] for index in self._indexes]
        if any(MaskFlags.all_valid not in flag for flag in flags):
            return (dataset.read_masks(self._indexes, window=window) != 0).all(axis=0)
        valid = np.ones(raw.shape[1:], bool)
        if raw.dtype.kind in "iu" and self.info.units != "byte":
            valid = raw[0] != 0
            if not valid.all():
                valid |= (raw != 0).any(axis=0)
        return valid

    def _aligned(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """The file's own pixels where its grid and the wanted one are the same up to whole pixels."""
        column, row = window.col_off + self._offset[0], window.row_off + self._offset[1]
        height, width = int(window.height), int(window.width)
        r0, r1 = np.clip([row, row + height], 0, self.info.grid.height)
        c0, c1 = np.clip([column, column + width], 0, self.info.grid.width)
        if (r1 - r0, c1 - c0) == (height, width):
            return self._physical(Window(column, row, width, height))
        values = np.zeros((len(self._indexes), height, width), np.float32)
        valid = np.zeros((height, width), bool)
        if r1 > r0 and c1 > c0:
            part = np.s_[r0 - row : r1 - row, c0 - column : c1 - column]
            values[:, *part], valid[part] = self._physical(Window(c0, r0, c1 - c0, r1 - r0))
        return values, valid

    def _warped(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Resampled in reflectance or linear power: bilinear, or the mean of the pixels below a coarser one."""
        target = self.grid.window(window)
        kernel = 3 + int(max(target.pixel_size_metres()) / max(min(self._own.pixel_size_metres()), 1e-9))
        cut = source_window(self._own, target, kernel)
        if cut is None:
            shape = target.height, target.width
            return np.zeros((len(self._indexes), *shape), np.float32), np.zeros(shape, bool)
        data, seen = self._physical(cut)
        decibel = self.info.units == self.units == "db"
        data = to_physical(data, "db") if decibel else data
        values = self._resampled(data if seen.all() else np.where(seen, data, np.float32(np.nan)), cut, target)
        values = to_db(values) if decibel else values
        return values, np.isfinite(values).all(axis=0)

    def _resampled(self, data: np.ndarray, cut: Window, target: Grid) -> np.ndarray:
        """The file's window ``cut`` (C, H, W) with NaN for what is not seen, on the grid ``target``."""
        own, coarser = self._own.window(cut), self._coarser
        between = edges(own, target) if coarser else None
        if between:
            return area_means(data, *between)
        values = np.full((len(data), target.height, target.width), np.nan, np.float32)
        reproject(
            data, values, src_transform=own.transform, src_crs=own.crs, src_nodata=np.nan, dst_nodata=np.nan,
            dst_transform=target.transform, dst_crs=target.crs,
            resampling=Resampling.average if coarser else Resampling.bilinear,
        )  # fmt: skip
        return values

    @cached_property
    def _coarser(self) -> bool:
        """Whether pixels of the grid cover so many of the file's that their mean is wanted."""
        return max(self.grid.pixel_size_metres()) > 1.5 * max(self._own.pixel_size_metres())

    def _finish(self, values: np.ndarray) -> np.ndarray:
        """From physical units to the model's."""
        if self.info.units == self.units:
            return values
        if self.units == "db":
            return to_db(values)
        if self._limits is not None:
            shown = to_db(values) if self.info.sensor == "sar" else values
            return to_bytes(shown, *self._limits, self._byte_range)
        return values

    def _byte_limits(self) -> tuple[np.ndarray, np.ndarray]:
        """Robust percentiles of the whole scene per band (C,), in reflectance or dB."""
        values = to_physical(sample(self._dataset, self._indexes), self.info.units)
        values = to_db(values) if self.info.sensor == "sar" else values
        if not np.isfinite(values).any():
            raise InputError(f"{self.info.layer.path} has no valid pixel. Choose a layer with data.")
        return tuple(np.nanpercentile(values, BYTE_PERCENTILES, axis=1))


def _band_indexes(info: LayerInfo, roles: tuple[str, ...]) -> list[int]:
    missing = [role for role in roles if role not in info.roles]
    if missing:
        known = ", ".join(role for role in info.roles if role)
        have = f"it has {known} (from {info.roles_reason})" if known else "nothing tells what its bands are"
        raise InputError(
            f"{info.layer.path} lacks {', '.join(missing)}, which the model needs; {have}. "
            "Choose another layer, or correct the band roles."
        )
    return [info.roles.index(role) + 1 for role in roles]


def _whole_pixel_offset(own: Grid, grid: Grid) -> tuple[int, int] | None:
    """(columns, rows) from ``own`` to ``grid`` if they differ by whole pixels only, to 1/100 pixel at each corner."""
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
    """A geographic grid moved by whole turns of 360° to where ``target`` is, so that the antimeridian is no edge."""
    if not (own.crs and target.crs and own.crs.is_geographic and target.crs.is_geographic):
        return own
    middle = [(grid.bounds[0] + grid.bounds[2]) / 2 for grid in (own, target)]
    turns = round((middle[1] - middle[0]) / 360)
    return Grid(own.crs, Affine.translation(360 * turns, 0) @ own.transform, own.width, own.height)


def source_window(own: Grid, target: Grid, margin: int) -> Window | None:
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
    return source_window(_nearest_turn(own, grid), grid, 0) is not None
