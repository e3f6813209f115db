"""A project for a phone: the sample with its form above a picture of the surroundings, all paths relative."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from qgis.core import Qgis, QgsProject, QgsRasterLayer, QgsReferencedRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QUrl

from ..contract.errors import EngineError
from .sample_layer import ReviewSample

PROJECT, SAMPLE, README = "review.qgz", "sample.gpkg", "README.txt"


def tr(text: str) -> str:
    return QCoreApplication.translate("FieldProject", text)


def copy_sample(source: str, target: Path) -> None:
    """The sample as it is now, with what other programs have not yet merged into the file."""
    place = f"{Path(source).absolute().as_uri()}?mode=ro"
    with closing(sqlite3.connect(place, uri=True)) as database, closing(sqlite3.connect(target)) as copy:
        database.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")


def write_project(folder: Path, basemap: str, reviewer: str, title: str) -> None:
    """Write PROJECT into ``folder``, where SAMPLE and the file ``basemap`` (may be empty) lie already."""
    sample = QgsVectorLayer(f"{folder / SAMPLE}", tr("Sample"), "ogr")
    layers = [sample]
    if basemap:
        layers.append(_picture(folder / basemap))
    broken = next((layer for layer in layers if not layer.isValid()), None)
    if broken is not None:
        raise EngineError(tr("{} cannot be opened again. Is the disk full?").format(broken.source()))
    project = QgsProject()
    project.setTitle(title)
    project.setCrs(sample.crs())
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    project.addMapLayers(layers)  # the first on top
    if reviewer:
        project.setCustomVariables({"landclair_reviewer": reviewer})
    view = sample.extent()
    view.scale(1.1)
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(view, sample.crs()))
    if not project.write(str(folder / PROJECT)):
        raise EngineError(tr("The project could not be written: {}.").format(project.error()))
    project.clear()


def _picture(path: Path) -> QgsRasterLayer:
    """Tiles by QGIS's own reader, which picks the level to draw; GDAL's would compute statistics of them first."""
    if path.suffix == ".mbtiles":
        return QgsRasterLayer(f"type=mbtiles&url={QUrl.fromLocalFile(str(path)).toString()}", tr("Surroundings"), "wms")
    return QgsRasterLayer(str(path), tr("Surroundings"), "gdal")


def write_readme(folder: Path, sample: ReviewSample, points: int, basemap: str) -> None:
    """What the reviewer has to know, as plain text."""
    classes = ", ".join(entry.name for entry in sample.legend.classes)
    lines = (
        tr("Field review, {} points").format(points),
        "",
        tr("1. Copy this whole folder to the phone. QField: Android/data/ch.opengis.qfield/files/Imported Projects, or "
           "QFieldCloud. Mergin Maps: make a project of this folder."),
        tr("2. Open {}. No network is needed.").format(PROJECT),
        tr("3. Go to each open ring, tap it, and say what is there: {}; or 'cannot say'.").format(classes),
        tr("   The question is the pixel at the point, not what lies around it. Certainty, photo and remark help."),
        tr("4. What the map says is shown after the answer only. Do not change an answer because of it."),
        tr("5. Do not add, move or delete points; a point that cannot be reached is 'cannot say' with a remark."),
        tr("6. Bring {} back under your own name, such as ada.gpkg; 'Merge reviews' takes it in.").format(SAMPLE),
        "",
        tr("Photos are kept in the folder DCIM beside the project; bring it back too."),
        tr("In this folder: {}").format(", ".join(name for name in (PROJECT, SAMPLE, basemap) if name)),
    )  # fmt: skip
    (folder / README).write_text("\n".join(lines) + "\n", encoding="utf-8")
