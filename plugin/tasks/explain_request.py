"""From a place on a class map to an explain job: read from the layers in the main thread, run outside of it."""

from __future__ import annotations

import json
import shutil
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..algorithms.inputs import LONLAT, crs_text, file_of, prepare_layer
from ..contract.errors import InputError
from ..contract.jobs import ExplainJob, SensorLayer
from ..map.provenance import Origin
from .engine_task import EngineTask
from .segment_request import LayerChoice

LOCAL_HOSTS = ("localhost", "127.0.0.1", "::1")
DIGITS = 12


def tr(text: str) -> str:
    return QCoreApplication.translate("ExplainRequest", text)


@dataclass(frozen=True)
class Place:
    """Where to explain: the patch at a point, the inside of polygons, or with neither of them the whole map."""

    at: QgsPointXY | None = None
    polygons: QgsGeometry | None = None
    crs: QgsCoordinateReferenceSystem | None = None

    def to_json(self) -> dict:
        at = [self.at.x(), self.at.y()] if self.at else None
        wkt = self.polygons.asWkt(DIGITS) if self.polygons else ""
        return {"at": at, "polygons": wkt, "crs": crs_text(self.crs) if self.crs else ""}

    @classmethod
    def from_json(cls, data: dict) -> Place:
        at = QgsPointXY(*data["at"]) if data["at"] else None
        polygons = QgsGeometry.fromWkt(data["polygons"]) if data["polygons"] else None
        return cls(at, polygons, QgsCoordinateReferenceSystem(data["crs"]))


@dataclass(frozen=True)
class WriterChoice:
    """Who writes, and where that writer is; the fields are those of ExplainJob."""

    writer: str = "template"
    phi3: str = ""
    server: str = ""
    server_model: str = ""


@dataclass(frozen=True)
class ExplainRequest:
    """All that the Explain tab says. ``origin`` is what the map itself tells of how it was made; without it the layers
    are those of ``choices``.
    """

    classes: QgsRasterLayer
    place: Place
    model: str
    origin: Origin | None = None
    choices: tuple[LayerChoice, ...] = ()
    clouds: QgsRasterLayer | None = None
    reference: QgsRasterLayer | None = None
    review: str = ""
    writer: WriterChoice = field(default_factory=WriterChoice)
    language: str = "en"
    ablation: bool = True
    own_reading: bool = False
    question: str = ""
    device: str = "auto"
    threads: int = 0


class ExplainPlan:
    """One question: what has to be exported for it, and a folder of its own that is gone afterwards."""

    def __init__(self, request: ExplainRequest) -> None:
        """Take from the layers, in the main thread, all that the job needs. Raises InputError."""
        self._request = request
        layer = request.classes
        rasters = {"classes": layer, "clouds": request.clouds, "reference": request.reference}
        rasters |= {choice.slot: choice.layer for choice in request.choices}
        self._prepared = {
            name: prepare_layer(raster, layer.extent(), layer.crs(), layer.rasterUnitsPerPixelX())
            for name, raster in rasters.items()
            if raster is not None
        }
        self._at, place = _on_map(request.place, layer), request.place
        shapes = lonlat_shapes([place.polygons], _crs(place), layer.crs()) if place.polygons else []
        self.folder = Path(tempfile.mkdtemp(prefix="landclair-"))
        self._polygons = write_geojson(shapes, self.folder / "place.geojson") if shapes else ""

    def job(self, task: EngineTask) -> ExplainJob:
        """Export what is no file and return the job; runs in the task's thread."""
        request, writer = self._request, self._request.writer
        origin = request.origin or Origin(request.model, self._chosen_layers(task), self._file("clouds", task))
        return ExplainJob(
            classes=self._file("classes", task),
            model=origin.model,
            confidence=origin.confidence,
            **origin.layers,
            cloud_mask=origin.cloud_mask,
            reference=self._file("reference", task),
            review=request.review,
            at=self._at,
            polygons=self._polygons,
            ablation=request.ablation,
            writer=writer.writer,
            phi3=writer.phi3,
            server=writer.server,
            server_model=writer.server_model,
            language=request.language,
            question=request.question,
            own_reading=request.own_reading,
            device=request.device,
            threads=request.threads,
        )

    def discard(self, *_) -> None:
        """Remove what was written for this question."""
        shutil.rmtree(self.folder, ignore_errors=True)

    def _chosen_layers(self, task: EngineTask) -> dict[str, SensorLayer]:
        return {
            choice.slot: SensorLayer(self._file(choice.slot, task), choice.roles, choice.units, choice.shift)
            for choice in self._request.choices
        }

    def _file(self, name: str, task: EngineTask) -> str:
        return file_of(self._prepared[name], self.folder, name, task.feedback) if name in self._prepared else ""


def _on_map(place: Place, layer: QgsRasterLayer) -> tuple[float, float] | None:
    """The point in the map's own coordinates; where one of the two has no coordinate system it stays as it is."""
    if place.at is None:
        return None
    try:
        point = QgsCoordinateTransform(_crs(place), layer.crs(), QgsProject.instance()).transform(place.at)
    except QgsCsException as error:
        raise _unplaced(error) from error
    return point.x(), point.y()


def _crs(place: Place) -> QgsCoordinateReferenceSystem:
    return place.crs or QgsCoordinateReferenceSystem()


def lonlat_shapes(
    shapes: list[QgsGeometry], crs: QgsCoordinateReferenceSystem, map_crs: QgsCoordinateReferenceSystem
) -> list[QgsGeometry]:
    """Copies of ``shapes`` in longitude and latitude; as they are for a map without coordinate system."""
    copies = [QgsGeometry(shape) for shape in shapes]
    if map_crs.isValid():
        transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem(LONLAT), QgsProject.instance())
        try:
            for shape in copies:
                shape.transform(transform)
        except QgsCsException as error:
            raise _unplaced(error) from error
    return copies


def write_geojson(shapes: list[QgsGeometry], path: Path) -> str:
    """Write polygons as a GeoJSON file with a feature for each."""
    geometries = (json.loads(shape.asJson(DIGITS)) for shape in shapes)
    features = [{"type": "Feature", "properties": {}, "geometry": geometry} for geometry in geometries]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features}), encoding="utf-8")
    return str(path)


def _unplaced(error: QgsCsException) -> InputError:
    return InputError(tr("The place cannot be found on the map: {}. Choose one on the map.").format(error))


def is_local(address: str) -> bool:
    """Whether ``address`` is that of a server on this machine, such as http://localhost:11434."""
    address = address.strip()
    try:
        parts = urlsplit(address if "://" in address else f"http://{address}")
        return parts.scheme in ("http", "https") and parts.hostname in LOCAL_HOSTS and parts.port != 0
    except ValueError:  # a port that is no number
        return False
