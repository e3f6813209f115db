"""Jobs that make maps, and those that look after models and the machine."""

from __future__ import annotations

from dataclasses import dataclass

from .layers import SensorLayer


@dataclass(frozen=True)
class SegmentJob:
    """Optical and/or SAR layer + model -> classes, confidence, sensors used, water, statistics.

    ``extent`` is (xmin, ymin, xmax, ymax) in ``extent_crs`` (empty: the CRS of the model grid); ``mask`` is a polygon
    file (GeoJSON) outside of which nothing is classified; ``cloud_mask`` a raster that is nonzero under clouds;
    ``resolution`` is metres on the ground; ``overlap`` and ``tile`` are pixels; ``threads`` 0 means all cores.
    """

    model: str
    out: str
    optical: SensorLayer | None = None
    sar: SensorLayer | None = None
    optical_before: SensorLayer | None = None
    sar_before: SensorLayer | None = None
    extent: tuple[float, float, float, float] | None = None
    extent_crs: str = ""
    mask: str = ""
    cloud_mask: str = ""
    resolution: float | None = None
    overlap: int | None = None
    tile: int | None = None
    device: str = "auto"
    threads: int = 0
    sar_share: bool = False
    ungeoreferenced: bool = False


@dataclass(frozen=True)
class SimulateJob:
    """A seeded optical + SAR scene with its true class map; ``size`` in pixels, ``clouds`` a share 0-1."""

    out: str
    size: int = 512
    seed: int = 0
    clouds: float = 0.3
    looks: float = 4.0
    misregistration: float = 0.0
    nodata: bool = False
    crs: str = "EPSG:32632"


@dataclass(frozen=True)
class ListModelsJob:
    """All models the catalogue knows: bundled ones and those in ``folder``."""

    folder: str = ""


@dataclass(frozen=True)
class CheckModelJob:
    """Read one model package and say what is wrong with it."""

    model: str


@dataclass(frozen=True)
class FetchModelJob:
    """Weights from their authors (or the file ``weights``, if one is named) -> a model package ``out``.

    ``out`` empty means the user's own model folder. Presto also takes the place (degrees) and the month (1-12).
    """

    model: str
    out: str = ""
    weights: str = ""
    latitude: float = 0.0
    longitude: float = 0.0
    month: int = 7


@dataclass(frozen=True)
class DescribeLayerJob:
    """Band roles, units, size, CRS and ground resolution of a raster, each with the reason for the guess."""

    path: str
    sensor: str


@dataclass(frozen=True)
class DoctorJob:
    """What works on this machine: providers that really load, memory, disk, versions."""


@dataclass(frozen=True)
class WaterJob:
    """Radar, and optical where the model takes it -> water, shoreline and area, with threshold baselines beside them.

    ``method`` is otsu, kittler-illingworth or a model whose legend has water (name or file); empty: water where
    there are VV, VH and optical, else sar-water. ``per_tile`` takes the median threshold of the tiles that show both
    water and land. ``minimum_area`` in hectares and ``smoothing`` (rounds of corner cutting) are of the shoreline.
    """

    sar: SensorLayer
    out: str
    optical: SensorLayer | None = None
    method: str = ""
    per_tile: bool = False
    minimum_area: float = 0.1
    smoothing: int = 2
    device: str = "auto"
    threads: int = 0
