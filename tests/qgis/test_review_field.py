"""The folder for the field: it opens anywhere, with its form and its picture, and the answers come back."""

import shutil
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from landclair.plugin.map.field_basemap import surroundings, zoom_levels
from osgeo import gdal
from qgis import processing
from qgis.core import QgsCoordinateReferenceSystem, QgsProcessingException, QgsProject, QgsRasterLayer, QgsRectangle

UTM = QgsCoordinateReferenceSystem("EPSG:32632")


@pytest.fixture
def picture(write_raster, tmp_path, class_map) -> QgsRasterLayer:
    values = np.repeat(np.arange(50, dtype=np.float32)[None] * 5, 40, axis=0)
    layer = QgsRasterLayer(write_raster(tmp_path / "picture.tif", values), "picture")
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def field(drawn, picture, tmp_path) -> dict:
    out = {"OUTPUT": str(tmp_path / "field"), "REVIEWER": "Ada"}
    return {"SAMPLE": drawn["OUTPUT"], "LAYERS": [picture]} | out


@pytest.mark.parametrize(("kind", "file"), [("mbtiles", "surroundings.mbtiles"), ("cog", "surroundings.tif")])
def test_the_folder_is_whole_and_opens_elsewhere(field, tmp_path, kind, file, qgis_new_project):
    processing.run("landclair:packageforfield", field | {"FORMAT": kind, "MARGIN": 100})
    assert {path.name for path in Path(field["OUTPUT"]).iterdir()} == {"README.txt", "review.qgz", "sample.gpkg", file}
    moved = tmp_path / "phone" / "Imported Projects"
    shutil.move(field["OUTPUT"], moved)
    with zipfile.ZipFile(moved / "review.qgz") as archive:
        text = archive.read(next(name for name in archive.namelist() if name.endswith(".qgs"))).decode()
    assert str(tmp_path) not in text and "./sample.gpkg" in text
    project = QgsProject()
    assert project.read(str(moved / "review.qgz"))
    layers = {layer.name(): layer for layer in project.mapLayers().values()}
    assert set(layers) == {"Sample", "Surroundings"} and all(layer.isValid() for layer in layers.values())
    sample = layers["Sample"]
    assert sample.featureCount() == 40 and str(moved) in sample.source()
    assert sample.editorWidgetSetup(sample.fields().indexOf("reference")).type() == "ValueMap"
    assert project.customVariables()["landclair_reviewer"] == "Ada"
    order = [node.layer().name() for node in project.layerTreeRoot().findLayers()]
    assert order == ["Sample", "Surroundings"]
    assert not list(Path.cwd().glob("*.aux.xml"))
    values = gdal.Open(str(moved / file)).ReadAsArray()[0]
    assert values.std() > 10  # the picture's ramp, not an empty sheet
    assert "Water & ice" in (moved / "README.txt").read_text()
    project.clear()


def test_answers_from_the_field_come_back(field, drawn, tmp_path):
    processing.run("landclair:packageforfield", field | {"LAYERS": []})
    assert {path.name for path in Path(field["OUTPUT"]).iterdir()} == {"README.txt", "review.qgz", "sample.gpkg"}
    back = str(tmp_path / "ada.gpkg")
    shutil.copy(Path(field["OUTPUT"]) / "sample.gpkg", back)
    with closing(sqlite3.connect(back)) as database, database:
        database.execute("UPDATE sample SET reference = map_class, reviewer = 'Ada'")
    merged = {"SAMPLES": [drawn["OUTPUT"], back], "OUTPUT": str(tmp_path / "merged.gpkg")}
    assert processing.run("landclair:mergereviews", merged)["ANSWERS"] == 40


def test_nothing_is_written_over_and_no_half_folder_stays(field):
    processing.run("landclair:packageforfield", field | {"LAYERS": []})
    with pytest.raises(QgsProcessingException, match="is not empty"):
        processing.run("landclair:packageforfield", field)
    huge = field | {"OUTPUT": field["OUTPUT"] + "2", "FORMAT": "cog", "RESOLUTION": 0.05, "MARGIN": 5000}
    with pytest.raises(QgsProcessingException, match="coarser pixels"):
        processing.run("landclair:packageforfield", huge)
    assert not Path(huge["OUTPUT"]).exists() or not any(Path(huge["OUTPUT"]).iterdir())


def test_margins_are_metres_on_the_ground():
    """In longitude and latitude at 60° a degree of longitude is half as long (Snyder 1987, eq. 4-21)."""
    lonlat = QgsCoordinateReferenceSystem("EPSG:4326")
    box = surroundings(QgsRectangle(10, 60, 10, 60), lonlat, 1000)
    assert box.height() == pytest.approx(2000 / 111_412, rel=1e-3)
    assert box.width() == pytest.approx(2000 / 55_800, rel=1e-3)


def test_zoom_levels_reach_the_pixel_size_or_as_many_tiles_as_are_allowed():
    """A pixel of level z is 156,543 m · cos(latitude) / 2^z; at 47° level 15 has 3.26 m and level 14 6.5 m."""
    near = QgsRectangle(500_000, 5_200_000, 502_000, 5_202_000)
    assert zoom_levels(near, UTM, 5.0)[1] == 15
    wide = QgsRectangle(400_000, 5_100_000, 600_000, 5_300_000)
    coarsest, finest = zoom_levels(wide, UTM, 1.0)
    assert coarsest < finest < 15
