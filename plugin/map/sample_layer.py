"""A sample's GeoPackage as QGIS meets it: where it comes from, what may replace it, and the colours of its classes."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from osgeo import gdal
from qgis.core import QgsPalettedRasterRenderer, QgsRasterLayer
from qgis.PyQt.QtCore import QCoreApplication

from ..contract.errors import InputError
from ..contract.legends import Legend, LegendClass
from ..contract.samples import LAYER, PROVENANCE_KEY

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
