"""What a class map's file says of how it was made."""

import json
from pathlib import Path

import numpy as np
import pytest
from landclair.plugin.map.provenance import origin_of
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer

CODES = np.ones((4, 4), np.uint8)


@pytest.fixture
def tagged(qgis_new_project, write_raster, tmp_path):
    """``tagged(name, job, description)`` -> the layer of a raster that names this job, in the project."""

    def tagged(name: str, job, description: str = "classes") -> QgsRasterLayer:
        path = write_raster(tmp_path / f"{name}.tif", CODES)
        file = gdal.Open(path, gdal.GA_Update)
        file.SetMetadataItem("LANDCLAIR_JOB", job if isinstance(job, str) else json.dumps(job))
        file.GetRasterBand(1).SetDescription(description)
        del file
        layer = QgsRasterLayer(path, name)
        QgsProject.instance().addMapLayer(layer)
        return layer

    return tagged


def made_from(path: str) -> dict:
    return {"model": "landcover", "sar": {"path": path, "roles": ["vv"], "units": "db", "shift": [1.0, 2.0]}}


def test_the_confidence_of_the_same_run_is_found_wherever_it_lies(tagged, write_raster, tmp_path):
    sar = write_raster(tmp_path / "s1.tif", CODES)
    tagged("other", made_from("/another/run.tif"), "confidence")
    sure = tagged("sure", made_from(sar), "confidence")
    origin = origin_of(tagged("map", made_from(sar)))
    assert origin.confidence == sure.source()
    assert (origin.layers["sar"].roles, origin.layers["sar"].shift) == (("vv",), (1.0, 2.0))


@pytest.mark.parametrize("description", ["confidence", "sensors used", "water", "sar share"])
def test_the_other_layers_of_a_run_are_no_class_maps(tagged, description):
    assert origin_of(tagged("layer", made_from("/gone.tif"), description)) is None


def test_a_corrected_map_has_the_origin_of_the_one_that_was_corrected(tagged):
    first = tagged("map", made_from("/gone.tif"))
    corrected = tagged("corrected", {"job": "correct", "arguments": {"classes": first.source()}})
    origin = origin_of(corrected)
    assert (origin.model, origin.layers, origin.missing) == ("landcover", {}, ("/gone.tif",))


def test_a_correction_of_itself_has_no_origin(tagged, tmp_path):
    corrected = tagged("circle", {"job": "correct", "arguments": {"classes": str(tmp_path / "circle.tif")}})
    assert Path(corrected.source()) == tmp_path / "circle.tif"
    assert origin_of(corrected) is None


@pytest.mark.parametrize("job", ["", "no JSON", "[]", "{}", '{"model": "x", "unknown": 1}', '{"job": "correct"}', "3"])
def test_what_cannot_be_read_is_no_origin(tagged, job):
    assert origin_of(tagged("map", job)) is None
