"""What a job says of a layer."""

from __future__ import annotations

from dataclasses import dataclass

OPTICAL_UNITS = ("reflectance", "dn", "dn_offset", "landsat", "byte")
SAR_UNITS = ("db", "power", "amplitude", "alos_dn", "byte")


@dataclass(frozen=True)
class SensorLayer:
    """A raster of one sensor.

    ``roles`` has one STAC common name or polarisation per band ("" = not used); empty means read them from the file.
    ``units`` is one of OPTICAL_UNITS or SAR_UNITS; empty means guess from metadata and value range. ``shift`` is metres
    on the ground by which the layer is moved, along its rows to the right and along its columns down.
    """

    path: str
    roles: tuple[str, ...] = ()
    units: str = ""
    shift: tuple[float, float] = (0.0, 0.0)
