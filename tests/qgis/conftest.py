"""What the QGIS tests share: the engine's interpreter, a model whose answer is a formula, rasters, a result."""

import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from landclair.plugin.contract.legends import LAND_COVER
from landclair.plugin.tasks import client, environment
from osgeo import gdal, osr
from qgis.PyQt.QtWidgets import QApplication

WEST, NORTH, PIXEL = 500_000.0, 5_200_000.0, 10.0


@pytest.fixture(scope="session")
def engine() -> Path:
    """The engine's interpreter; its worker is stopped at the end."""
    python = environment.engine_python()
    if python is None:
        pytest.skip(f"no engine; name its interpreter in {environment.INTERPRETER_VARIABLE}")
    yield python
    client.close_engine()


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
