"""Incidence angle: backscatter falls off away from the satellite, and can be brought to one angle."""

from __future__ import annotations

import numpy as np
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from ...contract.errors import InputError
from .grid import Grid
from .layers import LayerInfo, open_dataset
from .reasons import reason
from .sources import Source


class NormalisedRadar:
    """A radar source whose backscatter is brought to the angle ``reference`` (degrees) as it is read."""

    def __init__(self, source: Source, reference: float) -> None:
        """InputError where the layer has no band with the incidence angle, or the angle is none."""
        info = source.info
        if "angle" not in info.roles:
            raise InputError(
                f"{info.layer.path} has no band with the incidence angle. Leave the angle out, or name the band."
            )
        if not 0 < reference < 90:
            raise InputError(f"Expected a reference angle between 0 and 90 degrees, got {reference:g}.")
        self.info, self.grid, self.roles, self.units = info, source.grid, source.roles, source.units
        self._source, self._reference, self._band = source, reference, info.roles.index("angle") + 1
        self._dataset = open_dataset(info.layer.path)
        self._angle = _warped(self._dataset, info, source.grid)

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """dB (C, H, W) at the reference angle, and validity (H, W): where there is backscatter and an angle."""
        decibel, valid = self._source.read(window)
        try:
            angle = self._angle.read(self._band, window=window).astype(np.float32)
        except RasterioError as error:
            raise InputError(f"The incidence angle could not be read: {reason(error)}. Check the layer.") from error
        known = valid & (angle > 0) & (angle < 90)
        normalised = at_angle(decibel, np.where(known, angle, np.float32(self._reference)), self._reference)
        return np.where(known, normalised, np.float32(0)), known

    def close(self) -> None:
        self._angle.close()
        self._dataset.close()


def at_angle(decibel: np.ndarray, angle: np.ndarray, reference: float) -> np.ndarray:
    """dB (C, H, W) seen at ``angle`` (H, W, degrees) as it would be at ``reference``.

    Linear power is multiplied by cos²(reference) / cos²(angle), for ground that scatters as Lambert's law has it
    (Ulaby, Moore and Fung 1982, 12-2; Mladenova et al. 2013).
    """
    ratio = np.cos(np.radians(reference)) / np.cos(np.radians(angle))
    return (decibel + 20 * np.log10(ratio)).astype(np.float32, copy=False)


def _warped(dataset, info: LayerInfo, grid: Grid) -> WarpedVRT:
    """The file's bands on the grid; the angle changes slowly, so that interpolation does no harm."""
    if info.grid.crs is None:
        raise InputError(f"{info.layer.path} needs a coordinate system for its incidence angle. Assign one.")
    return WarpedVRT(
        dataset, src_transform=info.grid.transform, crs=grid.crs, transform=grid.transform, width=grid.width,
        height=grid.height, resampling=Resampling.bilinear, src_nodata=dataset.nodata, nodata=np.nan, dtype="float32",
    )  # fmt: skip
