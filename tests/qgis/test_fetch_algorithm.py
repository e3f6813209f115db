"""``landclair:fetchpair`` against a STAC API on this machine, from the toolbox to the pixels."""

import importlib.util
import sys

import numpy as np
import pytest
from osgeo import gdal
from qgis import processing
from qgis.core import QgsProcessingException

OPTICAL = {"B02": 1500, "B03": 2000, "B04": 2500, "B08": 4000}
POWER = {"vv": 0.1, "vh": 0.01}
BOX = [8.999, 46.9, 9.03, 46.96]  # around the rasters


@pytest.fixture
def stac(root):
    """The engine tests' server, which needs nothing but Python."""
    spec = importlib.util.spec_from_file_location("stac_server", root / "tests" / "engine" / "stac_server.py")
    module = sys.modules["stac_server"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    del sys.modules["stac_server"]


def item(url: str, name: str, collection: str, keys, **properties) -> dict:
    west, south, east, north = BOX
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    return {
        "type": "Feature", "stac_version": "1.0.0", "id": name, "collection": collection, "bbox": BOX, "links": [],
        "geometry": {"type": "Polygon", "coordinates": [ring]},
        "properties": {"datetime": "2024-05-10T10:00:00Z", "proj:code": "EPSG:32632", **properties},
        "assets": {key: {"href": f"{url}/files/{key}.tif", "type": "image/tiff"} for key in keys},
    }  # fmt: skip


def collection(name: str) -> dict:
    extent = {"spatial": {"bbox": [[-180, -90, 180, 90]]}, "temporal": {"interval": [["2015-01-01T00:00:00Z", None]]}}
    return {"type": "Collection", "stac_version": "1.0.0", "id": name, "description": name, "license": "CC0-1.0",
            "extent": extent, "links": []}  # fmt: skip


@pytest.fixture
def server(stac, write_raster, tmp_path):
    folder = tmp_path / "files"
    folder.mkdir()
    for name, value in {**OPTICAL, **POWER}.items():
        write_raster(folder / f"{name}.tif", np.full((100, 120), value, np.float32))
    running = stac.StacServer(folder, [collection("sentinel-2-l2a"), collection("sentinel-1-rtc")], [])
    with stac.serving(running):
        offset = {"s2:processing_baseline": "05.10", "eo:cloud_cover": 3}
        running.items += [item(running.url, "S2", "sentinel-2-l2a", OPTICAL, **offset),
                          item(running.url, "S1", "sentinel-1-rtc", POWER)]  # fmt: skip
        yield running


def test_a_pair_is_fetched_into_layers(provider, server, tmp_path, monkeypatch):
    monkeypatch.setattr("landclair.plugin.tasks.environment.home", lambda: tmp_path / "home")
    places = {name: str(tmp_path / f"{name}.tif") for name in ("OPTICAL", "SAR", "CLOUDS")}
    wanted = {"EXTENT": "500100,500600,5199300,5199900 [EPSG:32632]", "START": "2024-05-01", "END": "2024-05-31"}
    result = processing.run("landclair:fetchpair", wanted | places | {"CATALOGUE": server.url})
    assert "CLOUDS" not in result  # these scenes have no classification
    assert (result["SCENES"], result["CLOUD_SHARE"], result["DAYS_APART"]) == ("S2, S1", 3, 0)
    optical, sar = (gdal.Open(places[name]).ReadAsArray() for name in ("OPTICAL", "SAR"))
    assert optical.shape == (4, 60, 50) and sar.shape == (2, 60, 50)
    np.testing.assert_allclose(optical[:, 0, 0], [0.05, 0.1, 0.15, 0.3], atol=1e-6)
    np.testing.assert_allclose(sar[:, 0, 0], [-10, -20], atol=1e-4)
    with pytest.raises(QgsProcessingException, match="Tick 'Fetch labels as well'"):
        processing.run("landclair:fetchpair", wanted | places | {"LABELS": str(tmp_path / "labels.tif")})
    with pytest.raises(QgsProcessingException, match="not one pixel"):
        processing.run("landclair:fetchpair", wanted | places | {"EXTENT": "9,9,46,46 [EPSG:4326]"})
