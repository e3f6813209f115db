"""From what the user chose to a segment job: checked first, prepared in the main thread, run outside of it."""

from __future__ import annotations

import os
import shutil
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeatureRequest,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProject,
    QgsRasterDataProvider,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..algorithms.inputs import crs_text, file_of, prepare_layer, write_polygons
from ..contract.errors import InputError
from ..contract.jobs import SegmentJob, SensorLayer
from ..map.sources import LayerExport, file_path
from .engine_task import EngineTask

EXPORT_RESOLUTION = 10.0  # metres, for layers without pixels of their own when neither user nor model says


def tr(text: str) -> str:
    return QCoreApplication.translate("SegmentRequest", text)


@dataclass(frozen=True)
class LayerChoice:
    """The layer in a model's sensor slot, with the user's corrections of roles, units and place."""

    slot: str
    name: str
    layer: QgsRasterLayer | None
    roles: tuple[str, ...] = ()
    units: str = ""
    shift: tuple[float, float] = (0.0, 0.0)


@dataclass(frozen=True)
class SegmentRequest:
    """All that the Map tab says. ``clouds`` is not zero under clouds; ``extent`` is in ``extent_crs``, None means what
    the layers have in common.
    """

    model: dict
    layers: tuple[LayerChoice, ...]
    folder: Path
    clouds: QgsRasterLayer | None = None
    extent: QgsRectangle | None = None
    extent_crs: QgsCoordinateReferenceSystem | None = None
    polygons: QgsVectorLayer | None = None
    device: str = "auto"
    overlap: int | None = None
    resolution: float | None = None
    threads: int = 0

    @property
    def chosen(self) -> tuple[LayerChoice, ...]:
        return tuple(choice for choice in self.layers if choice.layer is not None)


def problem(request: SegmentRequest) -> str:
    """Why this request cannot run, in a sentence that says what to do; empty when nothing speaks against it."""
    return _missing_sensor(request) or _unplaced_layer(request) or _apart(request) or _unwritable(request.folder)


def _missing_sensor(request: SegmentRequest) -> str:
    sensors, title = request.model["sensors"], request.model["title"]
    for choice in request.layers:
        if choice.layer is None and not sensors[choice.slot]["optional"]:
            return tr("The model '{}' needs a layer in '{}'. Choose one there, or another model.").format(
                title, choice.name
            )
    if not request.chosen:
        return tr("Choose at least one layer to map.")
    return ""


def _unplaced_layer(request: SegmentRequest) -> str:
    clouds = [request.clouds] if request.clouds else []
    for layer in [*(choice.layer for choice in request.chosen), *clouds]:
        if not layer.isValid():
            return tr("The layer '{}' cannot be read. Repair its source or choose another.").format(layer.name())
        if not layer.crs().isValid():
            text = tr("The layer '{}' has no coordinate system. Set it in the layer's properties, under Source.")
            return text.format(layer.name())
    return ""


def _apart(request: SegmentRequest) -> str:
    first, *others = (choice.layer for choice in request.chosen)
    for other in others:
        if not _meet(first.extent(), first.crs(), other.extent(), other.crs()):
            text = tr("The layers '{}' and '{}' do not overlap. Choose layers of the same place.")
            return text.format(first.name(), other.name())
    if request.extent is not None and not _meet(first.extent(), first.crs(), request.extent, request.extent_crs):
        return tr("The area lies outside the layer '{}'. Choose another area or layer.").format(first.name())
    return ""


def _meet(a: QgsRectangle, a_crs, b: QgsRectangle, b_crs) -> bool:
    """Whether two extents overlap on the globe, also across the antimeridian."""
    a, b = (_lonlat(extent, crs) for extent, crs in ((a, a_crs), (b, b_crs)))
    turned = [QgsRectangle(b.xMinimum() + t, b.yMinimum(), b.xMaximum() + t, b.yMaximum()) for t in (-360, 0, 360)]
    return any(a.intersects(extent) for extent in turned)


def _lonlat(extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
    transform = QgsCoordinateTransform(crs, QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance())
    transform.setBallparkTransformsAreAppropriate(True)
    box = transform.transformBoundingBox(extent, handle180Crossover=True)
    if box.xMinimum() > box.xMaximum():
        box.setXMaximum(box.xMaximum() + 360)
    return box


def _unwritable(folder: Path) -> str:
    parent = next(path for path in (folder, *folder.parents) if path.exists())
    if parent.is_dir() and os.access(parent, os.W_OK):
        return ""
    return tr("Nothing can be written to {}. Choose another output folder in the options.").format(folder)


class SegmentPlan:
    """One run: what has to be exported, and the folder of its own in which it ends or of which nothing stays."""

    def __init__(self, request: SegmentRequest) -> None:
        """Take from the layers, in the main thread, all that the run needs. Raises InputError."""
        self._request = request
        self.out = new_folder(request.folder, request.model["name"])
        extent, crs = _export_area(request)
        resolution = request.resolution or request.model["ground_resolution"] or EXPORT_RESOLUTION
        layers = {choice.slot: choice.layer for choice in request.chosen}
        layers |= {"clouds": request.clouds} if request.clouds else {}
        self._prepared = {name: prepare_layer(layer, extent, crs, resolution) for name, layer in layers.items()}
        self._mask = self._write_mask()

    def job(self, task: EngineTask) -> SegmentJob:
        """Export what is no file and return the job; runs in the task's thread."""
        request = self._request
        return SegmentJob(
            model=request.model["path"],
            out=str(self.out),
            extent=_bounds(request.extent),
            extent_crs=crs_text(request.extent_crs) if request.extent is not None else "",
            mask=self._mask,
            cloud_mask=self._file("clouds", task) if request.clouds else "",
            device=request.device,
            overlap=request.overlap,
            resolution=request.resolution,
            threads=request.threads,
            **{c.slot: SensorLayer(self._file(c.slot, task), c.roles, c.units, c.shift) for c in request.chosen},
        )

    def discard(self) -> None:
        """Remove the run's folder; it is the run's own, so nothing else is in it."""
        if self.out.exists():
            shutil.rmtree(self.out)

    def _file(self, name: str, task: EngineTask) -> str:
        prepared = self._prepared[name]
        if isinstance(prepared, LayerExport):
            (self.out / "layers").mkdir(parents=True, exist_ok=True)
        return file_of(prepared, self.out / "layers", name, task.feedback)

    def _write_mask(self) -> str:
        polygons = self._request.polygons
        if polygons is None:
            return ""
        source = polygons.materialize(_selected(polygons)) if polygons.selectedFeatureCount() else polygons
        context = QgsProcessingContext()
        context.setProject(QgsProject.instance())
        (self.out / "layers").mkdir(parents=True, exist_ok=True)
        return write_polygons(
            QgsProcessingFeatureSource(source, context), self.out / "layers" / "area.geojson", context
        )


def _selected(layer: QgsVectorLayer):
    return QgsFeatureRequest(layer.selectedFeatureIds())


def new_folder(parent: Path, name: str) -> Path:
    """A folder in ``parent`` that does not exist yet, by ``name`` and the time."""
    stem = f"{name}-{datetime.now():%Y%m%d-%H%M%S}"
    names = [stem, *(f"{stem}-{number}" for number in range(2, 100))]
    return next(parent / name for name in names if not (parent / name).exists())


def _bounds(extent: QgsRectangle | None) -> tuple[float, float, float, float] | None:
    if extent is None:
        return None
    return extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum()


def _export_area(request: SegmentRequest) -> tuple[QgsRectangle, QgsCoordinateReferenceSystem]:
    """The area over which layers that are no files are exported. Raises InputError where only the user can say."""
    if request.extent is not None:
        return request.extent, request.extent_crs
    for choice in request.chosen:
        provider = choice.layer.dataProvider()
        if file_path(choice.layer) or provider.capabilities() & QgsRasterDataProvider.Capability.Size:
            return choice.layer.extent(), choice.layer.crs()
    raise InputError(tr("The layers have no end of their own. Choose an area: the view, a rectangle or polygons."))
