"""Water from radar and pretraining as algorithms: a lake of known size, and what is handed to the engine."""

import numpy as np
import pytest
from landclair.plugin.algorithms import pretrain_sar
from osgeo import gdal
from qgis import processing
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsRasterLayer, QgsVectorLayer

LAKE = np.s_[20:60, 30:90]  # 40 x 60 pixels of 10 m


@pytest.fixture
def radar(provider, qgis_new_project, write_raster, tmp_path) -> str:
    rng = np.random.default_rng(1)
    decibel = (-9 + rng.normal(0, 0.5, (1, 100, 150))).astype(np.float32)
    decibel[0][LAKE] = -20
    return write_raster(tmp_path / "s1.tif", decibel, names=("VV",))


def run_water(radar: str, tmp_path, **changes) -> dict:
    parameters = {"SAR": radar, "METHOD": "otsu", "SMOOTHING": 0, "WATER": str(tmp_path / "out" / "water.tif")}
    return processing.run("landclair:water", parameters | changes)


def test_a_lake_is_mapped_measured_and_outlined(radar, tmp_path):
    result = run_water(radar, tmp_path, SHORELINE="TEMPORARY_OUTPUT", KITTLER_ILLINGWORTH=str(tmp_path / "ki.tif"))
    water = gdal.Open(result["WATER"]).ReadAsArray()
    assert (water == 1).sum() == 40 * 60
    assert (water[LAKE] == 1).all()
    assert result["AREA_HA"] == pytest.approx(24, rel=2e-3)  # the projection's scale is 0.9996 here
    assert result["LENGTH_M"] == pytest.approx(2000, rel=3e-3)
    assert -20 < result["OTSU_THRESHOLD"] < -11
    assert result["CONTRAST_DB"] == pytest.approx(11, abs=0.1)
    assert gdal.Open(result["KITTLER_ILLINGWORTH"]) is not None
    (feature,) = [QgsFeature(feature) for feature in result["SHORELINE"].getFeatures()]
    assert feature["area_ha"] == pytest.approx(result["AREA_HA"], rel=1e-3)
    assert QgsGeometry(feature.geometry()).isGeosValid()


def test_the_shoreline_goes_to_a_file_as_well(radar, tmp_path):
    place = str(tmp_path / "shore.gpkg")
    assert run_water(radar, tmp_path, SHORELINE=place)["SHORELINE"] == place
    layer = QgsVectorLayer(place, "shore", "ogr")
    assert (layer.featureCount(), layer.crs().authid()) == (1, "EPSG:4326")
    del layer


@pytest.mark.parametrize(
    "change, message",
    [
        ({"SAR": None}, "Choose a radar layer"),
        ({"METHOD": "nothing"}, "no model named 'nothing'"),
        ({"WATER": "water.png"}, "ends in .tif"),
    ],
)
def test_what_cannot_be_is_refused(radar, tmp_path, change, message):
    with pytest.raises(QgsProcessingException, match=message):
        run_water(radar, tmp_path, **change)
    assert not (tmp_path / "out" / "water.tif").exists()


def test_pretraining_gets_the_layers_and_shows_what_is_restored(radar, tmp_path, monkeypatch):
    jobs, shown = [], []

    class Feedback:
        def pushFormattedMessage(self, html, text):
            shown.append((html, text))

    def engine(job, feedback, preview):
        jobs.append(job)
        picture = str(tmp_path / "restored.png")
        driver = gdal.GetDriverByName("PNG")
        driver.CreateCopy(picture, gdal.Open(radar_bytes(tmp_path)))
        pretrain_sar._Log(Feedback())({"epoch": 1, "loss": 2.5, "picture": picture})
        return {"out": job.out, "encoder": "e", "history": "h", "epochs": 1, "loss": 2.5, "ended": "finished",
                "skipped": ["dem.tif: nothing names a polarisation"]}  # fmt: skip

    monkeypatch.setattr(pretrain_sar, "run_job", engine)
    layer = QgsRasterLayer(radar, "radar")
    result = processing.run(
        "landclair:pretrainsar",
        {"LAYERS": [layer], "FOLDER": str(tmp_path), "POLARISATIONS": "VV, ", "EPOCHS": 3, "OUTPUT": str(tmp_path)},
    )
    (job,) = jobs
    assert (job.sar, job.polarisations, job.epochs, job.size) == ((radar, str(tmp_path)), ("vv",), 3, "tiny")
    assert (result["ENCODER"], result["LOSS"]) == ("e", 2.5)
    assert "<img" in shown[0][0]
    assert "loss 2.5" in shown[0][1]


def radar_bytes(tmp_path) -> str:
    path = str(tmp_path / "bytes.tif")
    dataset = gdal.GetDriverByName("GTiff").Create(path, 8, 8, 1, gdal.GDT_Byte)
    dataset.FlushCache()
    return path


def test_pretraining_wants_rasters(provider, tmp_path):
    with pytest.raises(QgsProcessingException, match="Choose radar layers, a folder"):
        processing.run("landclair:pretrainsar", {"OUTPUT": str(tmp_path)})
