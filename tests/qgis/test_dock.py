"""The panel in front of an engine that answers from a file: what it shows, what it refuses, what it remembers."""

import json
import sys
from pathlib import Path

import numpy as np
import pytest
from landclair.plugin.contract.legends import FLOOD, LAND_COVER
from landclair.plugin.gui.band_roles import BandRolesDialog
from landclair.plugin.gui.class_chips import ClassChips
from landclair.plugin.gui.dock import LandClairDock
from landclair.plugin.tasks import engine_task, environment
from landclair.plugin.tasks.client import EngineClient
from landclair.plugin.tasks.environment import EngineState, Health
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QLabel

FAKE_WORKER = Path(__file__).with_name("fake_worker.py")
BANDS = np.arange(2 * 10 * 20, dtype=np.float32).reshape(2, 10, 20)
FAR_EAST = 700_000.0
OPTIONAL, NEEDED = {"optional": True}, {"optional": False}


def model(name: str, title: str, legend, sensors: dict, accuracy: list[dict]) -> dict:
    sensors = {slot: {"roles": ["green", "nir"], "units": "reflectance"} | entry for slot, entry in sensors.items()}
    facts = {"summary": "", "version": "1", "licence": "CC0-1.0", "limits": [], "training_data": []}
    facts |= {"sha256": "5ca1ab1e", "ground_resolution": 10.0, "tile": 256, "margin": 32}
    return facts | {"name": name, "title": title, "path": name, "legend": legend.to_json()} | {
        "sensors": sensors, "accuracy": accuracy
    }  # fmt: skip


MEASURED = [{"dataset": "MiniFrance", "split": "test", "condition": "full", "metric": "miou", "value": 0.614}]
MODELS = [
    model("landcover", "Land cover", LAND_COVER, {"optical": OPTIONAL, "sar": OPTIONAL}, MEASURED),
    model("flood", "Flood", FLOOD, {"sar": NEEDED, "sar_before": NEEDED}, []),
    model("patient", "Patient", LAND_COVER, {"optical": NEEDED}, []),
]
KNOWN = {"roles": ["green", "nir"], "units": "dn", "roles_reason": "band names", "units_reason": "values up to 10000"}
DESCRIPTIONS = {
    "s2": KNOWN,
    "s1": KNOWN | {"roles": ["vv", "vh"], "units": "db"},
    "far": KNOWN,
    "unclear": KNOWN | {"units": "", "units_reason": "values between 3 and 900"},
}


class Recorder(EngineClient):
    """An engine client that keeps the jobs it was given."""

    def __init__(self, *arguments) -> None:
        super().__init__(*arguments)
        self.jobs: list = []

    def run(self, job, *arguments) -> dict:
        self.jobs.append(job)
        return super().run(job, *arguments)

    def segment_jobs(self) -> list:
        return [job for job in self.jobs if type(job).__name__ == "SegmentJob"]


@pytest.fixture
def engine_client(tmp_path, segment_result, monkeypatch):
    answers = tmp_path / "answers.json"
    listed = {"models": MODELS, "broken": []}
    content = {"list_models": listed, "describe_layer": DESCRIPTIONS, "segment": segment_result}
    answers.write_text(json.dumps(content), encoding="utf-8")
    client = Recorder([sys.executable, "-I", str(FAKE_WORKER), str(answers)], tmp_path / "worker.log")
    monkeypatch.setattr(engine_task, "engine_client", lambda: client)
    ready = EngineState(Health.READY, Path(sys.executable), "The engine is ready.")
    monkeypatch.setattr(environment, "check", lambda: ready)
    monkeypatch.setattr(environment, "nvidia_card", lambda: "")
    yield client
    client.close()


@pytest.fixture
def settings():
    settings = QgsSettings()
    settings.remove("landclair")
    settings.setValue("landclair/welcomed", True)
    yield settings
    settings.remove("landclair")


@pytest.fixture
def open_dock(qgis_iface, qgis_new_project, engine_client, settings, tmp_path, wait_until, slot_errors):
    """``open_dock()`` -> a panel that has read the models; all are closed at the end."""
    docks: list[LandClairDock] = []

    def open_dock() -> LandClairDock:
        dock = LandClairDock(qgis_iface)
        dock.resize(430, 800)
        dock.show()
        dock.map_tab.options.set_folder(str(tmp_path / "maps"))
        docks.append(dock)
        wait_until(lambda: dock.map_tab.model_box.combo.count() == len(MODELS))
        return dock

    yield open_dock
    for dock in (dock for dock in docks if not sip.isdeleted(dock)):
        dock.close_down()
        dock.close()
    wait_until(lambda: not engine_task._alive)


@pytest.fixture
def dock(open_dock) -> LandClairDock:
    return open_dock()


@pytest.fixture
def tab(dock):
    return dock.map_tab


@pytest.fixture
def layers(write_raster, tmp_path, qgis_new_project) -> dict[str, QgsRasterLayer]:
    """s2 and s1 over the same place, far away from them, unclear in its units."""
    west = {"far": FAR_EAST}
    paths = {
        name: write_raster(tmp_path / f"{name}.tif", BANDS, **({"west": west[name]} if name in west else {}))
        for name in DESCRIPTIONS
    }
    found = {name: QgsRasterLayer(path, name) for name, path in paths.items()}
    QgsProject.instance().addMapLayers(list(found.values()))
    return found


@pytest.fixture
def choose(tab, layers, wait_until):
    """``choose(model, optical=, sar=)`` puts layers by name in the rows and waits until they are described."""

    def choose(name: str, **slots: str) -> None:
        tab.model_box.combo.setCurrentText(name)
        for slot, layer in slots.items():
            tab.rows[slot].combo.setLayer(layers[layer])
        wait_until(lambda: all(tab.rows[slot]._description for slot in slots))

    return choose


def message(dock: LandClairDock) -> str:
    labels = dock.message_bar.findChildren(QLabel, "landclair_message")
    return labels[-1].text() if labels else ""


def shown_slots(tab) -> list[str]:
    return [slot for slot, row in tab.rows.items() if row.isVisible()]


def status(tab) -> str:
    return tab.run_bar._status.text()


def running(tab) -> bool:
    return tab.run_bar.cancel_button.isVisible()


def test_a_model_shows_its_own_slots_and_classes(dock, tab):
    chips = tab.model_box.findChild(ClassChips)
    assert shown_slots(tab) == ["optical", "sar"]
    assert chips.accessibleName() == f"Classes: {', '.join(entry.name for entry in LAND_COVER.classes)}"
    tab.model_box.combo.setCurrentText("Flood")
    assert shown_slots(tab) == ["sar", "sar_before"]
    assert chips.accessibleName() == "Classes: Not flooded, Flooded"


def test_a_model_says_how_accurate_it_is_or_that_nobody_measured_it(tab):
    facts = tab.model_box._facts
    assert "8 classes · 10 m · optical and/or radar (SAR)" in facts.text()
    assert "mIoU 0.61 on MiniFrance test" in facts.text()
    tab.model_box.combo.setCurrentText("Flood")
    assert "No measured accuracy" in facts.text()
    assert "radar (SAR), before and after" in facts.text()


def test_chips_wrap_into_more_lines_when_the_panel_is_narrow(tab):
    chips = tab.model_box.findChild(ClassChips)
    assert chips.heightForWidth(150) > chips.heightForWidth(2000) > 0


def test_rows_start_with_no_layer_and_a_layer_tells_what_it_holds(tab, layers, choose):
    assert [row.layer for row in tab.rows.values()] == [None] * 4
    choose("Land cover", optical="s2", sar="unclear")
    assert tab.rows["optical"]._summary.text() == "✓ green nir · digital numbers"
    assert "Unknown units" in tab.rows["sar"]._summary.text()


def test_nothing_chosen_is_told_before_anything_runs(dock, tab, engine_client):
    tab.run()
    assert message(dock) == "Choose at least one layer to map."
    assert engine_client.segment_jobs() == []


def test_a_sensor_that_the_model_needs_is_asked_for(dock, tab, choose):
    choose("Flood", sar="s1")
    tab.run()
    assert message(dock).startswith("The model 'Flood' needs a layer in 'Radar before'.")


def test_a_layer_without_coordinate_system_is_named(dock, tab, layers, choose):
    choose("Land cover", optical="s2")
    layers["s2"].setCrs(QgsCoordinateReferenceSystem())
    tab.run()
    assert message(dock).startswith("The layer 's2' has no coordinate system.")


def test_layers_of_different_places_are_named(dock, tab, choose):
    choose("Land cover", optical="far", sar="s1")
    tab.run()
    assert message(dock).startswith("The layers 'far' and 's1' do not overlap.")


def test_an_area_beside_the_layers_is_refused(dock, tab, choose):
    choose("Land cover", optical="s2")
    tab.area.restore("drawn", (QgsRectangle(0, 0, 1, 1), QgsCoordinateReferenceSystem("EPSG:4326")))
    tab.run()
    assert message(dock).startswith("The area lies outside the layer 's2'.")


def test_an_area_that_was_not_drawn_yet_is_asked_for(dock, tab, choose):
    choose("Land cover", optical="s2")
    tab.area.restore("drawn", None)
    tab.run()
    assert message(dock).startswith("Draw a rectangle")


def test_values_that_could_be_anything_are_asked_for_until_the_user_says(dock, tab, layers, choose, engine_client):
    choose("Land cover", optical="unclear")
    tab.run()
    assert message(dock).startswith("The values of 'unclear' could be several things.")
    assert engine_client.segment_jobs() == []
    layers["unclear"].setCustomProperty("landclair/units", "reflectance")
    tab.run()
    assert running(tab)


def test_the_dialog_keeps_only_what_differs_from_what_was_read(layers, qgis_app):
    dialog = BandRolesDialog(layers["s2"], "optical", KNOWN, (), "")
    assert (dialog.roles, dialog.units) == ((), "")
    dialog._boxes[1].setCurrentIndex(dialog._boxes[1].findData("red"))
    dialog._units.setCurrentIndex(dialog._units.findData("reflectance"))
    assert (dialog.roles, dialog.units) == (("green", "red"), "reflectance")
    dialog._restore()
    assert (dialog.roles, dialog.units) == ((), "")


def test_a_run_gives_the_engine_what_was_chosen_and_shows_the_result(
    dock, tab, layers, choose, engine_client, wait_until, tmp_path
):
    choose("Land cover", optical="s2", sar="s1")
    tab.run()
    assert running(tab)
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


def test_a_cancelled_run_leaves_nothing_and_says_so(dock, tab, choose, wait_until, tmp_path):
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
    memory = QgsRasterLayer(write_raster("/vsimem/memory.tif", BANDS), "memory")
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


def test_a_cloud_mask_is_offered_where_there_is_an_optical_layer(dock, tab, layers, choose, engine_client, wait_until):
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
