"""A scene: the layers of a job opened on the model's grid, and read window by window with their masks."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from ...contract.errors import InputError
from ...contract.jobs import SegmentJob, SensorLayer
from ..models.package import SLOTS, ModelPackage, SensorInput
from ..raster.grid import Grid, model_grid
from ..raster.layers import LayerInfo, inspect, open_dataset
from ..raster.masks import AreaMask, CloudMask, find_cloud_mask
from ..raster.sources import Source, overlaps
from .pipeline import Panel, sensors_used


@dataclass(frozen=True)
class Scene:
    """Sources by slot on one grid; a slot of the model without a source is a sensor that is missing."""

    package: ModelPackage
    grid: Grid
    sources: dict[str, Source]
    cloud: CloudMask | None
    area: AreaMask | None

    def read(self, top: int, left: int, height: int, width: int) -> Panel:
        """The panel under a window of the grid, in the model's units, zero and invalid where nothing was seen."""
        window = Window(left, top, width, height)
        cloud = self.cloud.read(window) if self.cloud else None
        values, valid = {}, {}
        for entry in self.package.inputs:
            values[entry.slot], valid[entry.slot] = self._slot(entry, window)
        if cloud is not None and "optical" in valid:
            cloud &= valid["optical"]
            valid["optical"] = valid["optical"] & ~cloud
            values["optical"] = np.where(cloud, np.float32(0), values["optical"])
        sensors = sensors_used(self.package, valid, cloud)
        if self.area:
            sensors[~self.area.read(window)] = 0
        return Panel(values, valid, sensors)

    def _slot(self, entry: SensorInput, window: Window) -> tuple[np.ndarray, np.ndarray]:
        if entry.slot in self.sources:
            return self.sources[entry.slot].read(window)
        shape = int(window.height), int(window.width)
        return np.zeros((len(entry.roles), *shape), np.float32), np.zeros(shape, bool)

    def close(self) -> None:
        for source in self.sources.values():
            source.close()
        if self.cloud:
            self.cloud.close()


def open_scene(job: SegmentJob, package: ModelPackage) -> Scene:
    """Open a job's layers on the model's grid. Raises InputError for layers, areas and models that do not fit."""
    infos = inspect_layers(job, package)
    primary = infos.get("optical") or infos["sar"]
    with open_dataset(primary.layer.path) as dataset:
        grid = model_grid(dataset, job.resolution or package.ground_resolution, job.extent, job.extent_crs)
    return open_on(grid, infos, package, job.cloud_mask, job.mask)


def open_on(
    grid: Grid, infos: dict[str, LayerInfo], package: ModelPackage, cloud_mask: str = "", mask: str = ""
) -> Scene:
    """Open those layers that the model takes on a given grid. Raises InputError where they do not fit."""
    _check_overlap(infos, grid)
    sources = {
        slot: Source(info, entry.roles, entry.units, grid, entry.byte_range)
        for slot, info in infos.items()
        if (entry := package.input(slot))
    }
    cloud = find_cloud_mask(cloud_mask, infos.get("optical"), grid)
    return Scene(package, grid, sources, cloud, AreaMask(mask, grid) if mask else None)


def inspect_layers(job: SegmentJob, package: ModelPackage) -> dict[str, LayerInfo]:
    """What each given layer is; InputError if the model needs one that is not there or cannot use one that is."""
    layers: dict[str, SensorLayer] = {slot: layer for slot in SLOTS if (layer := getattr(job, slot)) is not None}
    unused = [slot for slot in layers if package.input(slot) is None]
    if unused:
        takes = ", ".join(entry.slot.replace("_", " ") for entry in package.inputs)
        raise InputError(
            f"The model '{package.title}' takes {takes}; it cannot use the layer given as "
            f"{unused[0].replace('_', ' ')}. Leave it out or choose another model."
        )
    for entry in package.inputs:
        if not entry.optional and entry.slot not in layers:
            raise InputError(
                f"The model '{package.title}' needs a layer as {entry.slot.replace('_', ' ')}, none was given."
            )
    if not {"optical", "sar"} & layers.keys():
        raise InputError("Expected at least one layer, optical or radar (SAR); none was given. Choose one.")
    infos = {slot: inspect(layer, package.input(slot).sensor) for slot, layer in layers.items()}
    for info in infos.values():
        if info.grid.crs is None and not job.ungeoreferenced:
            raise InputError(
                f"{info.layer.path} has no coordinate system. Assign one to the layer; "
                "for a bare picture allow it explicitly (--ungeoreferenced): then no area can be measured."
            )
    return infos


def _check_overlap(infos: dict[str, LayerInfo], grid: Grid) -> None:
    if len({info.grid.crs is None for info in infos.values()}) > 1:
        raise InputError("Some layers have a coordinate system and others have none. Assign one to each layer.")
    for slot, info in infos.items():
        if grid.crs is None and (info.grid.width, info.grid.height) != _whole_size(infos):
            raise InputError(
                f"Without a coordinate system all layers must have the same size; {info.layer.path} has "
                f"{info.grid.width} x {info.grid.height} pixels. Assign a coordinate system to the layers."
            )
        if not overlaps(info.grid, grid):
            raise InputError(
                f"The {slot.replace('_', ' ')} layer {info.layer.path} does not overlap the area: it covers "
                f"{_box(info.grid)}, the area is {_box(grid)}. Choose layers of the same place."
            )


def _whole_size(infos: dict[str, LayerInfo]) -> tuple[int, int]:
    first = next(iter(infos.values())).grid
    return first.width, first.height


def _box(grid: Grid) -> str:
    return "(" + ", ".join(f"{value:.6g}" for value in grid.bounds) + f") in {grid.crs}"
