"""The page that fetches a pair, in front of an engine that answers from a file."""

import json
from pathlib import Path

import numpy as np
import pytest
from landclair.plugin.gui.fetch_page import FetchPage
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QDate

SIZE = {"width": 1200, "height": 900, "pixels": 1_080_000, "download_mb": 20.9, "disk_mb": 62.6}


@pytest.fixture
def answer(engine_client, write_raster, tmp_path):
    """``answer(**changes)``: what the engine says to a fetch."""
    bands = np.arange(600, dtype=np.float32).reshape(3, 10, 20) / 600
    result = {
        "optical": write_raster(tmp_path / "s2.tif", bands, ("red", "green", "blue")),
        "sar": write_raster(tmp_path / "s1.tif", -10 * bands[:2], ("vv", "vh")),
        "clouds": write_raster(tmp_path / "clouds.tif", np.zeros((10, 20), np.uint8)),
        "labels": "", "taken": {"optical": "2024-05-10T10:00:00+00:00", "sar": "2024-05-11T05:00:00+00:00"},
        "terms": {"optical": {"attribution": "Contains modified Copernicus Sentinel data 2024"}},
        "cloud": 5.0, "coverage": 1.0, "days_apart": 0.8, "estimate": SIZE, "warnings": [],
    }  # fmt: skip
    path = Path(engine_client.command[-1])

    def say(**changes) -> None:
        path.write_text(json.dumps(json.loads(path.read_text()) | {"fetch_pair": result | changes}))

    say()
    return say


@pytest.fixture
def page(answer, dock, tab, qgis_canvas, wait_until) -> FetchPage:
    """The page as a click on the link opens it, over a view of 12 x 9 km."""
    qgis_canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    qgis_canvas.setExtent(QgsRectangle(500_000, 5_190_000, 512_000, 5_199_000))
    tab.fetch_link.linkActivated.emit("#")
    return tab.fetch_page


def fetches(engine_client, estimate: bool) -> list:
    return [job for job in engine_client.jobs if type(job).__name__ == "FetchPairJob" and job.estimate is estimate]


def test_the_size_is_told_before_anything_is_fetched(page, engine_client, wait_until):
    wait_until(lambda: page.size.text())
    assert page.size.text() == "The view: 1,200 × 900 pixels of 10 m, at most 21 MB to fetch"
    assert fetches(engine_client, estimate=False) == []


def test_what_is_asked_for_is_what_the_page_says(page):
    page.first.setDate(QDate(2024, 5, 1))
    page.last.setDate(QDate(2024, 5, 31))
    page.cloud.setValue(35)
    page.labels.setChecked(True)
    job = page.job()
    assert (job.dates, job.cloud, job.labels, job.api) == ("2024-05-01/2024-05-31", 35.0, True, "planetary-computer")
    west, south, east, north = job.extent
    middle = pytest.approx((9.0788, 46.9047), abs=2e-3)  # of the view, 6 km east of the zone's meridian
    assert job.extent_crs == "EPSG:4326" and ((west + east) / 2, (south + north) / 2) == middle
    page.catalogue.setCurrentIndex(2)
    page.address.setText("https://stac.example.org")
    page.token.setText("mine")
    assert (page.job().api, page.job().token) == ("https://stac.example.org", "mine")
    assert page.address.isVisible()


def test_the_layers_arrive_in_the_rows(page, tab, engine_client, dock, message, wait_until):
    page.fetch()
    wait_until(lambda: tab.rows["optical"].layer is not None)
    assert tab.rows["optical"].layer.name() == "Sentinel-2, 2024-05-10"
    assert tab.rows["sar"].layer.name() == "Sentinel-1, 2024-05-11"
    assert tab.clouds.currentLayer().name() == "Clouds, 2024-05-10"
    assert message(dock).startswith("Fetched: 5 % cloud, 100 % of the view, 0.8 days apart. Contains modified")
    group = QgsProject.instance().layerTreeRoot().findGroup("Pair, 2024-05-10")
    assert [node.isVisible() for node in group.findLayers()] == [False, True, True]
    assert page.isHidden() and len(fetches(engine_client, estimate=False)) == 1


def test_an_address_is_asked_for(page, dock, message, engine_client):
    page.catalogue.setCurrentIndex(2)
    page.fetch()
    assert message(dock) == "Type the address of the STAC API first."
    assert fetches(engine_client, estimate=False) == []


def test_the_first_page_leads_to_it(dock, tab):
    dock.show_first_run()
    dock.first_run.fetch.emit()
    assert tab.isVisible() and tab.fetch_page.isVisible()
