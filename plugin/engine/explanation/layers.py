"""What the sensors measured in a region: backscatter, speckle, optical indices, clouds, gaps, and their offset."""

from __future__ import annotations

import os
from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from rasterio.windows import Window

from ...contract.jobs import ExplainJob, SensorLayer
from ...contract.legends import NODATA
from ..models.package import SLOTS
from ..progress import Progress
from ..raster.bands import SAR_ROLES
from ..raster.calibration import to_physical
from ..raster.grid import Grid
from ..raster.indices import INDEX_ROLES, optical_indices
from ..raster.layers import LayerInfo, inspect
from ..raster.masks import CloudMask, find_cloud_mask
from ..raster.pair_check import BYTE_DECIBEL, EDGE_ROLES
from ..raster.registration import Offset, block_surface, find_offset
from ..raster.sources import Source
from ..review.class_map import ClassMap
from .evidence import Evidence
from .region import Region

BINS = 32
SHOWN = (0.5, 99.5)  # per cent of the values that a histogram shows
OFFSET_WINDOWS = 9
READERS = 4


@dataclass(frozen=True)
class Layers:
    """The job's layers opened on the map's grid, in reflectance and dB, or in bytes where they are pictures."""

    optical: Source | None
    sar: Source | None
    cloud: CloudMask | None


def inspect_all(job: ExplainJob) -> dict[str, LayerInfo]:
    """What each layer of the job is, by slot; a file that has not changed is looked at once. Raises InputError."""
    given = {slot: layer for slot in SLOTS if (layer := getattr(job, slot)) is not None}
    with ThreadPoolExecutor(max(1, len(given)), "inspect") as pool:
        infos = pool.map(lambda slot: inspected(given[slot], slot.partition("_")[0], stamp(given[slot].path)), given)
        return dict(zip(given, infos, strict=True))


@lru_cache(maxsize=16)
def inspected(layer: SensorLayer, sensor: str, changed: tuple[int, int]) -> LayerInfo:
    return inspect(layer, sensor)


def stamp(path: str) -> tuple[int, int]:
    """Time and size of a file; zeros for a name or an address that is none."""
    if not os.path.exists(path):
        return 0, 0
    status = os.stat(path)
    return status.st_mtime_ns, status.st_size


def open_layers(infos: dict[str, LayerInfo], cloud_mask: str, grid: Grid, stack: ExitStack) -> Layers:
    """The layers of the map's own day on its grid; one of which no band is known is left out. Raises InputError."""
    optical = _open(infos.get("optical"), INDEX_ROLES, grid, stack)
    sar = _open(infos.get("sar"), SAR_ROLES, grid, stack)
    cloud = find_cloud_mask(cloud_mask, optical.info, grid) if optical else None
    if cloud:
        stack.callback(cloud.close)
    return Layers(optical, sar, cloud)


def _open(info: LayerInfo | None, roles: tuple[str, ...], grid: Grid, stack: ExitStack) -> Source | None:
    known = tuple(role for role in roles if info and role in info.roles)
    if not known:
        return None
    physical = "reflectance" if info.sensor == "optical" else "db"
    source = Source(info, known, "byte" if info.units == "byte" else physical, grid)
    stack.callback(source.close)
    return source


@dataclass
class Measured:
    """What was found in sampled windows: mapped pixels of the region, those under cloud and those that a sensor
    misses, values by quantity in the leading class, linear power there of the first polarisation, and how edges of
    both sensors correlate.
    """

    pixels: int = 0
    cloud: int = 0
    missing: Counter[str] = field(default_factory=Counter)
    values: dict[str, list[np.ndarray]] = field(default_factory=dict)
    power: list[np.ndarray] = field(default_factory=list)
    surfaces: list[np.ndarray] = field(default_factory=list)

    def add(self, other: Measured) -> None:
        self.pixels, self.cloud = self.pixels + other.pixels, self.cloud + other.cloud
        self.missing += other.missing
        self.power += other.power
        self.surfaces += other.surfaces
        for name, values in other.values.items():
            self.values.setdefault(name, []).extend(values)

    def keep(self, quantities: dict[str, np.ndarray], where: np.ndarray) -> None:
        """Take the finite values of each quantity (H, W) where the mask (H, W) says."""
        for name, values in quantities.items():
            found = values[where]
            self.values.setdefault(name, []).append(found[np.isfinite(found)])


def measure_layers(
    layers: Layers, region: Region, class_map: ClassMap, leading: int, windows: list[Window], progress: Progress
) -> Measured:
    """Read both sensors in the windows. Statistics are of mapped pixels of the class ``leading`` in the region."""
    measured = Measured()
    with ThreadPoolExecutor(READERS, "layers") as pool:
        parts = []
        for number, window in enumerate(windows):
            codes = class_map.read(window)
            inside = region.mask(window) & (codes != NODATA)
            cloud = layers.cloud.read(window) if layers.cloud else None
            place = _Place(window, inside, inside & (codes == leading), cloud, number < OFFSET_WINDOWS)
            parts.append(pool.submit(_measure, layers, place))
        for part in parts:
            progress.check()
            measured.add(part.result())
    return measured


@dataclass(frozen=True, eq=False)
class _Place:
    """A window, which of its pixels (H, W) are in the region, in its leading class, and under cloud, and whether the
    sensors' offset is looked for.
    """

    window: Window
    inside: np.ndarray
    leading: np.ndarray
    cloud: np.ndarray | None
    registers: bool


def _measure(layers: Layers, place: _Place) -> Measured:
    measured = Measured(pixels=int(place.inside.sum()))
    optical = _optical(layers.optical, place, measured) if layers.optical else None
    radar = _radar(layers.sar, place, measured) if layers.sar else None
    if optical and radar and place.registers:
        surface = block_surface(*optical, *radar)
        measured.surfaces += [surface] if surface is not None else []
    return measured


def _optical(source: Source, place: _Place, measured: Measured) -> tuple[np.ndarray, np.ndarray]:
    """Count and measure; the bands whose edges can be compared with radar, and where they see the ground."""
    values, valid = source.read(place.window)
    measured.missing["optical"] = int((place.inside & ~valid).sum())
    if place.cloud is not None:
        measured.cloud = int((place.cloud & valid & place.inside).sum())
        valid = valid & ~place.cloud
    if source.units == "reflectance":
        measured.keep(optical_indices(dict(zip(source.roles, values, strict=True))), place.leading & valid)
    edges = [source.roles.index(role) for role in EDGE_ROLES if role in source.roles] or [0]
    return values[edges], valid


def _radar(source: Source, place: _Place, measured: Measured) -> tuple[np.ndarray, np.ndarray]:
    """Count and measure; linear power (C, H, W) and where there is any."""
    values, valid = source.read(place.window)
    measured.missing["sar"] = int((place.inside & ~valid).sum())
    if source.units != "db":
        return to_physical(values * np.float32(BYTE_DECIBEL), "db"), valid
    power = to_physical(values, "db")
    measured.keep(dict(zip(source.roles, values, strict=True)), place.leading & valid)
    measured.power.append(power[0][place.leading & valid])
    return power, valid


def layer_evidence(layers: Layers, measured: Measured, share: float) -> list[Evidence]:
    """Means, spreads, looks, clouds and gaps; ``share`` (0-1) of the region was measured."""
    items = []
    for name, parts in measured.values.items():
        values = np.concatenate(parts)
        if values.size:
            items += _quantity(name, values, _path(layers, name), share)
    power = np.concatenate(measured.power) if measured.power else np.zeros(0)
    looks = equivalent_looks(power)
    if looks is not None:
        detail = {"polarisation": layers.sar.roles[0], "measured": share}
        items.append(Evidence("looks", looks, "", "layer", layers.sar.info.layer.path, detail))
    return items + _gaps(layers, measured, share)


def equivalent_looks(power: np.ndarray) -> float | None:
    """ENL = mean² / variance of linear power (Lee & Pottier 2009, section 4.2); None if there is no spread."""
    variance = float(power.var(dtype=np.float64)) if power.size > 1 else 0.0
    return float(power.mean(dtype=np.float64)) ** 2 / variance if variance > 0 else None


def _path(layers: Layers, quantity: str) -> str:
    source = layers.sar if quantity in SAR_ROLES else layers.optical
    return source.info.layer.path


def _quantity(name: str, values: np.ndarray, path: str, share: float) -> list[Evidence]:
    """Mean and standard deviation; backscatter (dB) is averaged in linear power."""
    radar = name in SAR_ROLES
    values = values.astype(np.float64)
    mean = 10 * np.log10((10 ** (values / 10)).mean()) if radar else values.mean()
    counts, edges = np.histogram(values, BINS, np.percentile(values, SHOWN))
    histogram = {"edges": edges.round(4).tolist(), "counts": counts.tolist()}
    unit = "dB" if radar else ""
    return [
        Evidence(name, float(mean), unit, "layer", path, {"histogram": histogram, "measured": share}),
        Evidence(f"{name}_spread", float(values.std()), unit, "layer", path, {"measured": share}),
    ]


def _gaps(layers: Layers, measured: Measured, share: float) -> list[Evidence]:
    """Cloud and no data in per cent of the region's mapped pixels."""
    items, detail = [], {"measured": share}
    total = max(measured.pixels, 1)
    if layers.cloud:
        path = layers.optical.info.layer.path
        items.append(Evidence("cloud", 100 * measured.cloud / total, "%", "layer", path, detail))
    for sensor in (name for name in ("optical", "sar") if getattr(layers, name)):
        missing = measured.missing[sensor]
        path = getattr(layers, sensor).info.layer.path
        items.append(Evidence(f"{sensor}_missing", 100 * missing / total, "%", "layer", path, detail))
    return items


def training_evidence(items: list[Evidence], distributions: dict, path: str) -> list[Evidence]:
    """Where the region's means lie among the training pixels of the class, of which ``distributions`` has quantiles
    by quantity: 21 values at 0, 5 ... 100 %. Their detail gets the quantiles, for the chart.
    """
    ranks = []
    for item in items:
        quantiles = distributions.get(item.id)
        if quantiles:
            item.detail["quantiles"] = quantiles
            ranks.append(Evidence(f"{item.id}_rank", rank(float(item.value), quantiles), "%", "training", path))
    return ranks


def rank(value: float, quantiles: list[float]) -> float:
    """Per cent of a distribution below ``value``, from its quantiles in equal steps, linear in between."""
    return float(np.interp(value, quantiles, np.linspace(0, 100, len(quantiles))))


def registration_evidence(layers: Layers, measured: Measured) -> list[Evidence]:
    """The offset between the sensors in pixels of the map, with its confidence."""
    offset: Offset = find_offset(measured.surfaces)
    if not offset.blocks:
        return []
    size, path = float(np.hypot(offset.dx, offset.dy)), layers.sar.info.layer.path
    detail = {"right": offset.dx, "down": offset.dy, "windows": offset.blocks}
    return [
        Evidence("offset", size, "px", "registration", path, detail),
        Evidence("offset_confidence", offset.confidence, "", "registration", path),
    ]
