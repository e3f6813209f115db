"""Runs from the panel, in front of an engine that answers from a file, and what is remembered of them."""

import json
from pathlib import Path

import numpy as np
from landclair.plugin.tasks import engine_task
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest


def status(tab) -> str:
    return tab.run_bar._status.text()


def running(tab) -> bool:
    return tab.run_bar.cancel_button.isVisible()


def test_values_that_could_be_anything_are_asked_for_until_the_user_says(
    dock, message, tab, layers, choose, engine_client
):
    choose("Land cover", optical="unclear")
    tab.run()
    assert message(dock).startswith("The values of 'unclear' could be several things.")
    assert engine_client.segment_jobs() == []
    layers["unclear"].setCustomProperty("landclair/units", "reflectance")
    tab.run()
    assert running(tab)


def test_a_run_gives_the_engine_what_was_chosen_and_shows_the_result(
    dock, message, tab, layers, choose, engine_client, wait_until, tmp_path
):
    choose("Land cover", optical="s2", sar="s1")
    tab.run()
    assert running(tab), message(dock)
    wait_until(lambda: not running(tab))
    (job,) = engine_client.segment_jobs()
    assert (job.model, job.optical.path, job.sar.path) == ("landcover", layers["s2"].source(), layers["s1"].source())
    assert (job.optical.roles, job.optical.units, job.sar.units) == (("green", "nir"), "dn", "db")
    assert Path(job.out).parent == tmp_path / "maps"
    group = QgsProject.instance().layerTreeRoot().children()[0]
    assert group.name().startswith("Land cover · ")
    assert tab.results.isVisible()
    assert tab.results.table.item(0, 0).text() == "Water"
    assert tab.run_bar.run_button.isEnabled()


def test_the_result_comes_into_view_in_a_low_panel(dock, tab, choose, wait_until):
    dock.resize(430, 300)
    choose("Land cover", optical="s2")
    tab.run()
    wait_until(lambda: not running(tab))
    wait_until(lambda: not tab.results.table.visibleRegion().isEmpty())


def test_a_run_tells_how_far_it_is_and_a_second_one_waits(tab, choose, engine_client, wait_until):
    choose("Patient", optical="s2")
    tab.run()
    # 0.4 of the work at 1.5 megapixels a second, 41 s left
    wait_until(lambda: status(tab) == "40 % · 90 Mpx/min · 0:41 left")
    assert tab.run_bar.bar.value() / tab.run_bar.bar.maximum() == 0.4
    assert not tab.run_bar.run_button.isEnabled()
    tab.run()
    assert len(engine_client.segment_jobs()) == 1
    tab.run_bar.cancel_button.click()
    assert status(tab) == "Cancelling"
    wait_until(lambda: not running(tab))
    assert len(engine_client.segment_jobs()) == 1


def test_a_cancelled_run_leaves_nothing_and_says_so(dock, message, tab, choose, wait_until, tmp_path):
    choose("Patient", optical="s2")
    before = set(QgsProject.instance().mapLayers())
    tab.run()
    wait_until(lambda: "40 %" in status(tab))
    tab.cancel()
    wait_until(lambda: not running(tab))
    assert message(dock) == "Cancelled; nothing was written."
    assert set(QgsProject.instance().mapLayers()) == before
    assert not (tmp_path / "maps").exists() or list((tmp_path / "maps").iterdir()) == []


def test_the_keyboard_runs_and_cancels(dock, tab, choose, engine_client, wait_until):
    choose("Patient", optical="s2")
    dock.activateWindow()
    tab.model_box.combo.setFocus()
    wait_until(lambda: dock.isActiveWindow())
    QTest.keyClick(tab.model_box.combo, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_until(lambda: "40 %" in status(tab))
    QTest.keyClick(tab.model_box.combo, Qt.Key.Key_Escape)
    wait_until(lambda: not running(tab))
    assert len(engine_client.segment_jobs()) == 1
    assert dock.isVisible()


def test_a_layer_that_is_no_file_is_written_over_the_area(tab, choose, layers, write_raster, engine_client, wait_until):
    memory = QgsRasterLayer(write_raster("/vsimem/memory.tif", np.ones((2, 10, 20), np.float32)), "memory")
    QgsProject.instance().addMapLayer(memory)
    choose("Land cover", sar="s1")
    tab.rows["optical"].combo.setLayer(memory)
    extent = QgsRectangle(500_050, 5_199_920, 500_150, 5_199_980)
    tab.area.restore("drawn", (extent, memory.crs()))
    tab.run()
    wait_until(lambda: not running(tab))
    (job,) = engine_client.segment_jobs()
    exported = gdal.Open(job.optical.path)
    assert (exported.RasterXSize, exported.RasterYSize) == (10, 6)
    assert Path(job.optical.path).is_relative_to(job.out)
    assert job.extent == (500_050, 5_199_920, 500_150, 5_199_980)
    gdal.Unlink("/vsimem/memory.tif")


def test_a_cloud_mask_is_offered_where_there_is_an_optical_layer(
    dock, message, tab, layers, choose, engine_client, wait_until
):
    choose("Land cover", optical="s2", sar="s1")
    tab.clouds.setLayer(layers["unclear"])
    tab.run()
    wait_until(lambda: not running(tab))
    assert engine_client.segment_jobs()[0].cloud_mask == layers["unclear"].source()
    layers["unclear"].setCrs(QgsCoordinateReferenceSystem())
    tab.run()
    assert message(dock).startswith("The layer 'unclear' has no coordinate system.")
    tab.model_box.combo.setCurrentText("Flood")
    assert not tab.clouds.isVisible()
    assert tab.request().clouds is None


def test_only_the_selected_polygons_are_mapped(tab, choose, engine_client, wait_until):
    polygons = QgsVectorLayer("Polygon?crs=EPSG:32632", "fields", "memory")
    for west in (500_000, 500_100):
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(west, 5_199_950, west + 50, 5_200_000)))
        polygons.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(polygons)
    polygons.selectByIds([2])
    choose("Land cover", optical="s2")
    tab.area.restore("polygons", None)
    tab.run()
    wait_until(lambda: not running(tab))
    (job,) = engine_client.segment_jobs()
    assert len(json.loads(Path(job.mask).read_text())["features"]) == 1


def test_choices_are_there_again_in_the_next_session(tab, choose, open_dock, wait_until):
    choose("Patient", optical="s2")
    tab.options._threads.setValue(3)
    tab.options._device.setCurrentIndex(tab.options._device.findData("cpu"))
    tab.run()
    tab.cancel()
    wait_until(lambda: not running(tab))
    again = open_dock().map_tab
    assert again.model_box.model["name"] == "patient"
    assert (again.options.threads, again.options.device) == (3, "cpu")


def test_a_project_remembers_its_layers_and_area(tab, layers, choose, wait_until, tmp_path):
    choose("Patient", optical="s2", sar="s1")
    tab.clouds.setLayer(layers["unclear"])
    drawn = QgsRectangle(500_000, 5_199_900, 500_100, 5_200_000), QgsCoordinateReferenceSystem("EPSG:32632")
    tab.area.restore("drawn", drawn)
    tab.run()
    tab.cancel()
    wait_until(lambda: not running(tab))
    project = QgsProject.instance()
    project.write(str(tmp_path / "project.qgz"))
    project.clear()
    assert (tab.rows["optical"].layer, tab.area.kind) == (None, "layer")
    project.read(str(tmp_path / "project.qgz"))
    assert [tab.rows[slot].layer.name() for slot in ("optical", "sar")] == ["s2", "s1"]
    assert tab.clouds.currentLayer().name() == "unclear"
    assert (tab.area.kind, tab.area.drawn) == ("drawn", drawn)
    assert tab.options.chosen_folder == str(tmp_path / "maps")


def test_a_panel_that_is_unloaded_during_a_run_takes_the_run_along(dock, tab, choose, wait_until, tmp_path):
    choose("Patient", optical="s2")
    tab.run()
    wait_until(lambda: "40 %" in status(tab))
    dock.close_down()
    sip.delete(dock)
    wait_until(lambda: not engine_task._alive)
    assert not (tmp_path / "maps").exists() or list((tmp_path / "maps").iterdir()) == []
