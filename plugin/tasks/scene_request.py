"""From layers to a job of the Scenes tab: read from the layers in the main thread, run outside of it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry, QgsRasterLayer

from ..algorithms.inputs import file_of, prepare_layer
from ..contract.jobs import SensorLayer
from .engine_task import EngineTask
from .explain_request import Place, lonlat_shapes, write_geojson
from .segment_request import EXPORT_RESOLUTION, LayerChoice, new_folder


@dataclass(frozen=True)
class SceneRequest:
    """``job`` takes the ``sensors`` as SensorLayer and the ``rasters`` as paths, each by its name, and the folder as
    ``out``; ``place``, where given, goes to it as a file of polygons by the name ``polygon``.
    """

    name: str
    job: Callable
    sensors: tuple[LayerChoice, ...] = ()
    rasters: tuple[tuple[str, QgsRasterLayer | None], ...] = ()
    place: Place | None = None


class ScenePlan:
    """One question: what has to be exported, and the folder in which the answer ends or of which nothing stays."""

    def __init__(self, request: SceneRequest, parent: Path) -> None:
        """Take from the layers, in the main thread, all that the job needs. Raises InputError."""
        self._request = request
        self.out = new_folder(parent, request.name)
        layers = {choice.slot: choice.layer for choice in request.sensors} | dict(request.rasters)
        self._prepared = {
            name: prepare_layer(layer, layer.extent(), layer.crs(), EXPORT_RESOLUTION)
            for name, layer in layers.items()
            if layer is not None
        }
        self._shapes = _shapes(request.place, next((layer for layer in layers.values() if layer), None))

    def job(self, task: EngineTask):
        """Export what is no file and return the job; runs in the task's thread."""
        request, beside = self._request, self.out / "layers"
        if self._shapes or not all(isinstance(prepared, str) for prepared in self._prepared.values()):
            beside.mkdir(parents=True, exist_ok=True)
        files = {name: file_of(prepared, beside, name, task.feedback) for name, prepared in self._prepared.items()}
        arguments = {
            choice.slot: SensorLayer(files[choice.slot], choice.roles, choice.units, choice.shift)
            for choice in request.sensors
            if choice.slot in files
        }
        arguments |= {name: files.get(name, "") for name, _ in request.rasters}
        if self._shapes:
            arguments["polygon"] = write_geojson(self._shapes, beside / "area.geojson")
        return request.job(out=str(self.out), **arguments)

    def discard(self, *_) -> None:
        """Remove the folder; it is this question's own, so nothing else is in it."""
        shutil.rmtree(self.out, ignore_errors=True)


def _shapes(place: Place | None, layer: QgsRasterLayer | None) -> list[QgsGeometry]:
    if place is None or place.polygons is None:
        return []
    crs = layer.crs() if layer else QgsCoordinateReferenceSystem()
    return lonlat_shapes([place.polygons], place.crs or QgsCoordinateReferenceSystem(), crs)
