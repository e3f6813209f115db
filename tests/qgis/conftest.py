"""What the QGIS tests share: an engine, a model whose answer is a formula, rasters, a result, and the panel."""

import gc
import json
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from landclair.plugin.algorithms.provider import LandClairProvider
from landclair.plugin.contract.legends import FLOOD, LAND_COVER, Legend, LegendClass
from landclair.plugin.gui.dock import LandClairDock
from landclair.plugin.map.results import style_classes
from landclair.plugin.tasks import client, engine_task, environment
from landclair.plugin.tasks.client import EngineClient
from landclair.plugin.tasks.environment import EngineState, Health
from osgeo import gdal, osr
from qgis import processing
from qgis.core import QgsApplication, QgsMapLayer, QgsProject, QgsRasterLayer, QgsSettings
from qgis.PyQt import sip
from qgis.PyQt.QtWidgets import QApplication, QLabel

WEST, NORTH, PIXEL = 500_000.0, 5_200_000.0, 10.0


@pytest.fixture(scope="session", autouse=True)
def no_layer_outlives_qgis(qgis_app):
    """Delete the layers that are still held: an error that came through C++ keeps its frames, and with them a test's
    layers, until after QGIS has gone, where deleting them crashes.
    """
    yield
    gc.collect()
    for thing in gc.get_objects():
        if issubclass(type(thing), QgsMapLayer) and not sip.isdeleted(thing) and sip.ispyowned(thing):
            sip.delete(thing)


@pytest.fixture(scope="session")
def engine() -> Path:
    """The engine's interpreter; its worker is stopped at the end."""
    python = environment.engine_python()
    if python is None:
        pytest.skip(f"no engine; name its interpreter in {environment.INTERPRETER_VARIABLE}")
    yield python
    client.close_engine()


@pytest.fixture(scope="module")
def provider(qgis_app, qgis_processing, engine) -> LandClairProvider:
    """LandClair's algorithms, registered for ``processing.run``."""
    provider = LandClairProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture(scope="session")
def write_model(root, engine):
    """``write_model(path, *options)`` -> the path of a model package made by tests/water_model.py."""

    def write(path: Path, *options: str) -> str:
        subprocess.run([engine, "-I", root / "tests" / "water_model.py", path, *options], check=True)
        return str(path)

    return write


@pytest.fixture(scope="session")
def model(write_model, tmp_path_factory) -> str:
    """Water where green is brighter than near infrared, under no data where VV is below -15 dB."""
    return write_model(tmp_path_factory.mktemp("model") / "formula.onnx")


@pytest.fixture
def slot_errors(monkeypatch):
    """Errors raised in Qt's slots, which no caller sees; a test that leaves one behind fails."""
    errors: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: errors.append(error))
    yield errors
    assert errors == []


@pytest.fixture(scope="session")
def wait_until():
    """``wait_until(condition)`` runs the event loop until the condition holds; AssertionError after ten seconds."""

    def wait(condition) -> None:
        deadline = time.monotonic() + 10
        while not condition():
            assert time.monotonic() < deadline, "waited ten seconds in vain"
            QApplication.processEvents()
            time.sleep(0.005)

    return wait


@pytest.fixture(scope="session")
def write_raster():
    """``write_raster(path, values, names=, west=, scale=)``: (C,H,W) or (H,W) at 10 m in UTM zone 32."""

    def write(path: Path, values: np.ndarray, names=(), west: float = WEST, scale: float = 1.0) -> str:
        bands = values.reshape(-1, *values.shape[-2:])
        kind = gdal.GDT_Byte if values.dtype == np.uint8 else gdal.GDT_Float32
        dataset = gdal.GetDriverByName("GTiff").Create(str(path), bands.shape[2], bands.shape[1], len(bands), kind)
        crs = osr.SpatialReference()
        crs.ImportFromEPSG(32632)
        dataset.SetProjection(crs.ExportToWkt())
        dataset.SetGeoTransform((west, PIXEL, 0, NORTH, 0, -PIXEL))
        for number, values_of_band in enumerate(bands, start=1):
            band = dataset.GetRasterBand(number)
            band.WriteArray(values_of_band)
            if kind == gdal.GDT_Byte:
                band.SetNoDataValue(255)
            if scale != 1:
                band.SetScale(scale)
            if names:
                band.SetDescription(names[number - 1])
        dataset.FlushCache()
        return str(path)

    return write


@pytest.fixture
def segment_result(write_raster, tmp_path) -> dict:
    """A segment job's answer: 10 x 20 pixels, 120 of them water, 60 trees, 20 seen by no sensor."""
    classes = np.full((10, 20), 255, np.uint8)
    classes[:6], classes[6:9] = 1, 2
    mapped = classes != 255
    rasters = {
        "classes": classes,
        "confidence": np.where(mapped, 80, 255).astype(np.uint8),
        "sensors_used": np.where(mapped, np.where(classes == 1, 2, 3), 4).astype(np.uint8),
        "water": np.where(mapped, classes == 1, 255).astype(np.uint8),
    }
    pixels = {1: 120, 2: 60}
    statistics = [
        {
            **{key: entry[key] for key in ("code", "name", "color", "water")},
            "pixels": pixels.get(entry["code"], 0),
            "area_ha": pixels.get(entry["code"], 0) * PIXEL**2 / 10_000,
            "percent": 100 * pixels.get(entry["code"], 0) / 180,
            "mean_confidence": 0.8 if entry["code"] in pixels else None,
        }
        for entry in LAND_COVER.to_json()
    ]
    folder = tmp_path / "result"
    folder.mkdir()
    scales = {"confidence": 0.01}
    paths = {
        name: write_raster(folder / f"{name}.tif", values, scale=scales.get(name, 1))
        for name, values in rasters.items()
    }
    sensors = {"No data": 0, "Optical only": 0, "Radar only": 120, "Optical and radar": 60, "Cloud, no radar": 20}
    model = {"name": "landcover", "title": "Land cover", "sha256": "5ca1ab1e"}
    run = {"model": model, "device": "cpu", "seconds": 2.5, "megapixels": 0.0002, "warnings": [], "out": str(folder)}
    return paths | run | {"statistics": statistics, "legend": LAND_COVER.to_json(), "sensors": sensors}


@pytest.fixture
def class_map(provider, qgis_new_project, write_raster, tmp_path) -> QgsRasterLayer:
    """40 x 50 pixels, 30 columns of water and 20 of land, with names that need quoting."""
    codes = np.full((40, 50), 2, np.uint8)
    codes[:, :30] = 1
    layer = QgsRasterLayer(write_raster(tmp_path / "classes.tif", codes), "My map")
    names = (LegendClass(1, "Water & ice", "#0064c8"), LegendClass(2, "Bob's land", "#d9d3c3"))
    style_classes(layer, Legend(names), [])
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def draw(class_map, tmp_path) -> dict:
    """The parameters of a draw of 20 points in each class."""
    place = str(tmp_path / "out" / "sample.gpkg")
    return {"CLASSES": class_map, "SIZE": 40, "ALLOCATION": "equal", "SEED": 7, "OUTPUT": place}


@pytest.fixture
def drawn(draw) -> dict:
    """The outputs of that draw."""
    return processing.run("landclair:drawsample", draw)


FAKE_WORKER = Path(__file__).with_name("fake_worker.py")
EXPLANATIONS = Path(__file__).with_name("explanations.json")  # with names from outside that try to be markup
BANDS = np.arange(2 * 10 * 20, dtype=np.float32).reshape(2, 10, 20)
FAR_EAST = 700_000.0
OPTIONAL, NEEDED = {"optional": True}, {"optional": False}


def described(name: str, title: str, legend, sensors: dict, accuracy: list[dict]) -> dict:
    sensors = {slot: {"roles": ["green", "nir"], "units": "reflectance"} | entry for slot, entry in sensors.items()}
    facts = {"summary": "", "version": "1", "licence": "CC0-1.0", "limits": [], "training_data": []}
    facts |= {"sha256": "5ca1ab1e", "ground_resolution": 10.0, "tile": 256, "margin": 32}
    return facts | {"name": name, "title": title, "path": name, "legend": legend.to_json()} | {
        "sensors": sensors, "accuracy": accuracy
    }  # fmt: skip


MEASURED = [{"dataset": "MiniFrance", "split": "test", "condition": "full", "metric": "miou", "value": 0.614}]
MODELS = [
    described("landcover", "Land cover", LAND_COVER, {"optical": OPTIONAL, "sar": OPTIONAL}, MEASURED),
    described("flood", "Flood", FLOOD, {"sar": NEEDED, "sar_before": NEEDED}, []),
    described("patient", "Patient", LAND_COVER, {"optical": NEEDED}, []),
]
SCENE_MODELS = [{"name": "sarclip-nano", "title": "SARCLIP nano", "summary": "Learnt from real radar."}]
KNOWN = {"roles": ["green", "nir"], "units": "dn", "roles_reason": "band names", "units_reason": "values up to 10000"}
DESCRIPTIONS = {
    "s2": KNOWN,
    "s1": KNOWN | {"roles": ["vv", "vh"], "units": "db"},
    "far": KNOWN,
    "unclear": KNOWN | {"units": "", "units_reason": "values between 3 and 900"},
}


CHECKED = {
    "items": [
        {"id": "optical_units", "state": "ok", "value": 1, "unit": "", "message": "Reflectance.", "mend": ""},
        {"id": "sar_units", "state": "warn", "value": None, "unit": "", "message": "Unknown.", "mend": "units"},
        {"id": "overlap", "state": "ok", "value": 0.98, "unit": "share", "message": "They overlap.", "mend": ""},
        {"id": "resolution", "state": "ok", "value": 1, "unit": "ratio", "message": "Alike.", "mend": ""},
        {"id": "clouds", "state": "warn", "value": 0.12, "unit": "share", "message": "Clouds.", "mend": "clouds"},
        {"id": "offset", "state": "warn", "value": 2.5, "unit": "pixels", "message": "Beside.", "mend": "offset"},
    ],
    "offset_pixels": [-1.5, 2.0],
    "offset_confidence": 0.95,
    "mending_shift": [15.0, -20.0],
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
    listed = {"models": MODELS, "scene_models": SCENE_MODELS, "broken": []}
    content = {"list_models": listed, "describe_layer": DESCRIPTIONS, "segment": segment_result, "check": CHECKED}
    content |= json.loads(EXPLANATIONS.read_text(encoding="utf-8"))
    answers.write_text(json.dumps(content), encoding="utf-8")
    client = Recorder([sys.executable, "-I", str(FAKE_WORKER), str(answers)], tmp_path / "worker.log")
    monkeypatch.setattr(engine_task, "engine_client", lambda: client)
    ready = EngineState(Health.READY, Path(sys.executable), "The engine is ready.")
    monkeypatch.setattr(environment, "check", lambda: ready)
    monkeypatch.setattr(environment, "nvidia_card", lambda: "")
    yield client
    client.close()


@pytest.fixture
def explanation() -> dict:
    """What the engine answers to an explain job."""
    return json.loads(EXPLANATIONS.read_text(encoding="utf-8"))["explain"]


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


@pytest.fixture(scope="session")
def message():
    """``message(dock)`` -> the text in the panel's message bar."""

    def text(dock: LandClairDock) -> str:
        labels = dock.message_bar.findChildren(QLabel, "landclair_message")
        return labels[-1].text() if labels else ""

    return text
