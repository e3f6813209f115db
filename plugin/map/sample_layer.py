"""A sample's GeoPackage as QGIS meets it: where it comes from, what may replace it, and the colours of its classes."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsPalettedRasterRenderer,
    QgsProviderRegistry,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..contract.errors import InputError
from ..contract.legends import Legend, LegendClass
from ..contract.samples import LAYER, PROVENANCE_KEY
from .review_form import is_blind, save_form
from .review_symbols import legend_of

LOW_CONFIDENCE = 256  # added to the class code in strata of low confidence
# Paul Tol's muted scheme: told apart with colour blindness too; for maps whose style names no colours.
COLORS = ("#332288", "#88ccee", "#44aa99", "#117733", "#999933", "#ddcc77", "#cc6677", "#882255", "#aa4499")


def tr(text: str) -> str:
    return QCoreApplication.translate("SampleLayer", text)


def provenance(path: str) -> dict:
    """How the sample at ``path`` was drawn, from which map; InputError if LandClair did not draw it."""
    try:
        file = gdal.OpenEx(path, gdal.OF_VECTOR)
        text = file and file.GetMetadataItem(PROVENANCE_KEY)
    except RuntimeError:  # where other code has made GDAL raise instead of returning None
        text = None
    if not text:
        raise InputError(tr("{} is no sample that LandClair has drawn. Draw one, or choose its file.").format(path))
    return json.loads(text)


@dataclass(frozen=True)
class ReviewSample:
    """A sample as its review needs it; ``strata`` are ``{"code", "name"}``, ``map_path`` is empty if it is gone."""

    path: str
    crs: QgsCoordinateReferenceSystem
    legend: Legend
    blind: bool
    strata: tuple[dict, ...]
    map_path: str


def open_sample(path: str) -> ReviewSample:
    """Open a drawn sample for review, and give it its form if it has none; InputError if it is no such sample."""
    origin = provenance(path)
    map_path = origin["map"] if Path(origin["map"]).is_file() else ""
    if form_legend(path) is None:
        save_form(path, review_legend(origin["classes"], _map_styles(map_path)))
    layer, legend = _styled(path), form_legend(path)
    strata = tuple({"code": entry["code"], "name": stratum_name(entry, legend)} for entry in origin["strata"])
    return ReviewSample(path, layer.crs(), legend, is_blind(layer), strata, map_path)


def form_legend(path: str) -> Legend | None:
    """The classes that the form of the sample at ``path`` asks for; None if it has no form."""
    layer = _styled(path)  # which owns the renderer
    return legend_of(layer.renderer())


def _styled(path: str) -> QgsVectorLayer:
    layer = QgsVectorLayer(path, LAYER, "ogr")
    if not layer.isValid():
        raise InputError(tr("The sample {} cannot be opened. Was it moved or deleted?").format(path))
    return layer


def _map_styles(path: str) -> dict[int, tuple[str, str]]:
    return class_styles(QgsRasterLayer(path, LAYER)) if path else {}


def stratum_name(entry: dict, legend: Legend) -> str:
    """A stratum ``{"code", "name"}`` by the legend's name of its class, where it is one; the engine adds 256 to the
    codes of classes where the map is not confident.
    """
    found = None if entry["code"] is None else legend.by_code(entry["code"] % LOW_CONFIDENCE)
    if found is None:
        return entry["name"]
    return tr("{}, low confidence").format(found.name) if entry["code"] >= LOW_CONFIDENCE else found.name


def file_of_sample(layer: QgsVectorLayer) -> str:
    """The file of a layer that is one, else an empty text."""
    if layer.providerType() != "ogr":
        return ""
    return QgsProviderRegistry.instance().decodeUri("ogr", layer.source()).get("path") or ""


def sample_problem(layer: QgsVectorLayer) -> str:
    """Why the layer cannot be read as a whole, saved sample; empty if it can."""
    if Path(file_of_sample(layer)).suffix.lower() != ".gpkg":
        text = tr("The layer '{}' is no GeoPackage. Choose a sample that LandClair has drawn.")
    elif layer.isModified():
        text = tr("The layer '{}' has edits that are not saved. Save them first.")
    elif layer.subsetString():
        text = tr("The layer '{}' is filtered, and a part of a sample is no sample. Remove its filter.")
    else:
        return ""
    return text.format(layer.name())


def refuse_to_lose(path: str) -> None:
    """InputError if a new sample at ``path`` would destroy answers or other data, or a file that is in use."""
    if Path(f"{path}-wal").exists():
        raise InputError(tr("{} is open in a layer or another program. Close it, or choose another file.").format(path))
    if not Path(path).exists():
        return
    try:
        with closing(sqlite3.connect(f"{Path(path).absolute().as_uri()}?immutable=1", uri=True)) as database:
            answers = database.execute(f"SELECT count(reference) FROM {LAYER}").fetchone()[0]
    except sqlite3.Error as error:
        message = tr("{} is there already and is no sample ({}). Choose another file.")
        raise InputError(message.format(path, error)) from error
    if answers:
        message = tr("{} already holds {} answers, which a new sample would destroy. Choose another file.")
        raise InputError(message.format(path, answers))


def class_styles(layer: QgsRasterLayer) -> dict[int, tuple[str, str]]:
    """Name and colour of each code that the layer's paletted style shows; the name is empty where it has none."""
    renderer = layer.renderer()
    entries = renderer.classes() if isinstance(renderer, QgsPalettedRasterRenderer) else []
    names = {entry.value: "" if entry.label == f"{entry.value:g}" else entry.label.split(" · ")[0] for entry in entries}
    return {int(entry.value): (names[entry.value], entry.color.name()) for entry in entries}


def review_legend(classes: list[dict], styles: dict[int, tuple[str, str]]) -> Legend:
    """The ``{"code", "name"}`` that the engine knows of a map, with the names and colours of the map's style."""
    entries = []
    for place, entry in enumerate(classes):
        name, color = styles.get(entry["code"], ("", ""))
        entries.append(LegendClass(entry["code"], name or entry["name"], color or COLORS[place % len(COLORS)]))
    return Legend(tuple(entries))
