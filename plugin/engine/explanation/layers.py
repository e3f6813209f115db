"""What the sensors measured in a region: backscatter, speckle, optical indices, clouds, gaps, and their offset."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field

import numpy as np
from rasterio.windows import Window

from ...contract.jobs import ExplainJob, SensorLayer
from ..progress import Progress
from ..raster.bands import SAR_ROLES
from ..raster.calibration import to_physical
from ..raster.grid import Grid
from ..raster.indices import INDEX_ROLES, optical_indices
from ..raster.layers import inspect
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


@dataclass(frozen=True)
class Layers:
    """The job's layers opened on the map's grid, in reflectance and dB, or in bytes where they are pictures."""

    optical: Source | None
    sar: Source | None
    cloud: CloudMask | None


def open_layers(job: ExplainJob, grid: Grid, stack: ExitStack) -> Layers:
    """Open what the job names; a layer of which no band is known is left out. Raises InputError."""
    optical = _open(job.optical, "optical", INDEX_ROLES, grid, stack)
    sar = _open(job.sar, "sar", SAR_ROLES, grid, stack)
    cloud = find_cloud_mask(job.cloud_mask, optical.info, grid) if optical else None
    if cloud:
        stack.callback(cloud.close)
    return Layers(optical, sar, cloud)


def _open(layer: SensorLayer | None, sensor: str, roles: tuple[str, ...], grid: Grid, stack: ExitStack):
    if layer is None:
        return None
    info = inspect(layer, sensor)
    known = tuple(role for role in roles if role in info.roles)
    physical = "reflectance" if sensor == "optical" else "db"
    if not known:
        return None
    source = Source(info, known, "byte" if info.units == "byte" else physical, grid)
    stack.callback(source.close)
    return source


@dataclass
class Measured:
    """What was found in the sampled windows: values by quantity in the leading class, and pixels of the region that
    are ``seen``, ``cloud`` or ``missing`` by sensor.
    """

    pixels: int = 0
    values: dict[str, list[np.ndarray]] = field(default_factory=dict)
    power: list[np.ndarray] = field(default_factory=list)
    cloud: int = 0
    missing: dict[str, int] = field(default_factory=dict)
    surfaces: list[np.ndarray] = field(default_factory=list)

    def add(self, quantities: dict[str, np.ndarray], where: np.ndarray) -> None:
        for name, values in quantities.items():
            found = values[where]
            self.values.setdefault(name, []).append(found[np.isfinite(found)])


def measure_layers(
    layers: Layers, region: Region, class_map: ClassMap, leading: int, windows: list[Window], progress: Progress
) -> Measured:
    """Read both sensors in the windows. Statistics are of mapped pixels of the class ``leading`` in the region."""
    measured = Measured()
    for number, window in enumerate(windows):
        progress.check()
        codes = class_map.read(window)
        inside = region.mask(window) & (codes != 255)
        chosen = inside & (codes == leading)
        measured.pixels += int(np.count_nonzero(inside))
        optical = _optical(layers, window, inside, chosen, measured) if layers.optical else None
        radar = _radar(layers.sar, window, inside, chosen, measured) if layers.sar else None
        if optical and radar and number < OFFSET_WINDOWS:
            surface = block_surface(*optical, *radar)
            measured.surfaces += [surface] if surface is not None else []
    return measured


def _optical(layers: Layers, window: Window, inside, chosen, measured: Measured):
    """Count and measure; the bands whose edges can be compared with radar, and where they see the ground."""
    source = layers.optical
    values, valid = source.read(window)
    measured.missing["optical"] = measured.missing.get("optical", 0) + np.count_nonzero(inside & ~valid)
    if layers.cloud:
        cloud = layers.cloud.read(window) & valid
        measured.cloud += np.count_nonzero(cloud & inside)
        valid = valid & ~cloud
    if source.units == "reflectance":
        bands = dict(zip(source.roles, values, strict=True))
        measured.add(optical_indices(bands), chosen & valid)
    edges = [source.roles.index(role) for role in EDGE_ROLES if role in source.roles] or [0]
    return values[edges], valid


def _radar(source: Source, window: Window, inside, chosen, measured: Measured):
    """Count and measure; linear power (C, H, W) and where there is any."""
    values, valid = source.read(window)
    measured.missing["sar"] = measured.missing.get("sar", 0) + np.count_nonzero(inside & ~valid)
    if source.units != "db":
        return to_physical(values * np.float32(BYTE_DECIBEL), "db"), valid
    measured.add(dict(zip(source.roles, values, strict=True)), chosen & valid)
    power = to_physical(values, "db")
    measured.power.append(power[0][chosen & valid])
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
    for sensor, missing in measured.missing.items():
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
