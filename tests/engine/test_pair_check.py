"""The pair check: what a layer is taken for over product x unit x offset x no data, and each of its warnings."""

import json
import subprocess
import sys

import numpy as np
import pytest
import rasterio
from landclair.plugin.contract.jobs import CheckPairJob, SensorLayer
from landclair.plugin.engine.progress import Progress
from landclair.plugin.engine.raster.layers import inspect
from landclair.plugin.engine.raster.pair_check import acquired, check_pair
from rasterio.transform import from_origin

from .rasters import write

RNG = np.random.default_rng(11)
SIZE = 64
REFLECTANCE = RNG.uniform(0.02, 0.5, (4, SIZE, SIZE)).astype(np.float32)
POWER = (0.06 * RNG.gamma(4, 0.25, (2, SIZE, SIZE))).astype(np.float32) + np.float32(1e-3)
BANDS = ("blue", "green", "red", "nir")
DN = np.rint(REFLECTANCE * 1e4)
OPTICAL = {
    "reflectance": (REFLECTANCE, {}, "reflectance"),
    "reflectance of dark water": (REFLECTANCE * np.float32(0.1), {}, "reflectance"),
    "dn": (DN.astype(np.uint16), {}, "dn"),
    "dn, signed": (DN.astype(np.int16), {}, "dn"),
    "dn as float": (DN.astype(np.float32), {}, "dn"),
    "dn of snow": (np.rint(DN * 0.4 + 7000).astype(np.uint16), {"PROCESSING_BASELINE": "02.14"}, "dn"),
    "dn, old baseline": (DN.astype(np.uint16), {"PROCESSING_BASELINE": "02.14"}, "dn"),
    "dn, old baseline as in names": (DN.astype(np.uint16), {"PROCESSING_BASELINE": "N0214"}, "dn"),
    "dn, no offset told": (DN.astype(np.uint16), {"BOA_ADD_OFFSET": "0"}, "dn"),
    "offset by its values": ((DN + 1000).astype(np.uint16), {}, "dn_offset"),
    "offset by baseline": ((DN + 1000).astype(np.uint16), {"PROCESSING_BASELINE": "04.00"}, "dn_offset"),
    "offset by a later baseline": ((DN + 1000).astype(np.uint16), {"PROCESSING_BASELINE": "05.11"}, "dn_offset"),
    "offset by a baseline as in names": ((DN + 1000).astype(np.uint16), {"PROCESSING_BASELINE": "N0510"}, "dn_offset"),
    "offset by its tag": ((DN + 1000).astype(np.uint16), {"BOA_ADD_OFFSET": "-1000"}, "dn_offset"),
    "offset of level 1C": ((DN + 1000).astype(np.uint16), {"RADIO_ADD_OFFSET": "-1000"}, "dn_offset"),
    "picture": (np.rint(REFLECTANCE * 400).astype(np.uint8), {}, "byte"),
    "reflectance of a later baseline": (REFLECTANCE, {"PROCESSING_BASELINE": "05.11"}, "reflectance"),
    "our own tag": (DN.astype(np.uint16), {"LANDCLAIR_UNITS": "dn"}, "dn"),
}
ALOS = np.rint(np.sqrt(POWER * 10**8.3))
SAR = {
    "dB": (10 * np.log10(POWER), {}, ("VV", "VH"), "db"),
    "dB of calm water": (10 * np.log10(POWER) - 12, {}, ("VV", "VH"), "db"),
    "power": (POWER, {}, ("VV", "VH"), "power"),
    "power, told": (POWER, {"UNITS": "power"}, ("VV", "VH"), "power"),
    "amplitude, told": (np.sqrt(POWER), {"LANDCLAIR_UNITS": "amplitude"}, ("VV", "VH"), "amplitude"),
    "ALOS-2": (ALOS.astype(np.uint16), {}, ("HH", "HV"), "alos_dn"),
    "uncalibrated numbers": (np.rint(np.sqrt(POWER) * 900).astype(np.uint16), {}, ("VV", "VH"), ""),
    "picture": (np.rint(POWER / POWER.max() * 250).astype(np.uint8), {}, ("VV", "VH"), "byte"),
}
CASES = [("optical", name, gap) for name in OPTICAL for gap in ("none", "hole")]
CASES += [("sar", name, gap) for name in SAR for gap in ("none", "hole")]


def test_the_table_has_forty_cases():
    assert len(CASES) >= 40


@pytest.mark.parametrize(("sensor", "name", "gap"), CASES)
def test_units_are_told(tmp_path, sensor, name, gap):
    array, tags, bands, units = (*OPTICAL[name][:2], BANDS, OPTICAL[name][2]) if sensor == "optical" else SAR[name]
    options = {}
    if gap == "hole":
        array, empty = array.copy(), 0 if array.dtype.kind in "iu" else -9999
        array[:, :20] = empty
        options["nodata"] = empty
    path = write(tmp_path / "layer.tif", array, names=bands, **options)
    tag(path, tags)
    assert inspect(SensorLayer(str(path)), sensor).units == units


def tag(path, tags):
    with rasterio.open(path, "r+") as file:
        file.update_tags(**tags)


def checked(optical, sar) -> dict:
    result = check_pair(CheckPairJob(SensorLayer(str(optical)), SensorLayer(str(sar))), Progress())
    return {item["id"]: item for item in result["items"]} | {"result": result}


@pytest.fixture
def layers(tmp_path):
    """An ordinary pair taken three days apart."""
    optical = write(tmp_path / "S2_20230604.tif", DN.astype(np.uint16), names=BANDS, nodata=0)
    sar = write(tmp_path / "S1_20230601.tif", 10 * np.log10(POWER), names=("VV", "VH"))
    return optical, sar


def test_an_ordinary_pair_passes(layers):
    found = checked(*layers)
    states = {key: item["state"] for key, item in found.items() if key not in ("result", "offset", "clouds")}
    assert set(states.values()) == {"ok"}, states
    assert found["overlap"]["value"] == 1
    assert found["resolution"]["value"] == 1
    assert found["dates"]["value"] == 3
    assert found["result"]["offset_confidence"] < 0.9
    assert found["offset"]["value"] is None


def test_half_of_the_frame_and_coarser_pixels_are_said(tmp_path, layers):
    sar = write(
        tmp_path / "h.tif", 10 * np.log10(POWER), names=("VV", "VH"), transform=from_origin(500320, 5e6, 40, 40)
    )
    found = checked(layers[0], sar)
    assert found["overlap"]["value"] == pytest.approx(0.5)
    assert found["resolution"]["value"] == pytest.approx(4, rel=1e-3)
    assert found["resolution"]["state"] == "warn"
    assert found["dates"]["state"] == "warn"


def test_layers_of_different_places_and_without_crs_fail(tmp_path, layers):
    far = write(tmp_path / "f.tif", 10 * np.log10(POWER), names=("VV", "VH"), transform=from_origin(7e5, 5e6, 10, 10))
    assert checked(layers[0], far)["overlap"]["state"] == "fail"
    bare = write(tmp_path / "b.tif", 10 * np.log10(POWER), names=("VV", "VH"), crs=None)
    assert checked(layers[0], bare)["crs"]["state"] == "fail"


def test_shares_of_no_data_saturation_and_cloud(tmp_path, layers):
    optical = DN.astype(np.uint16)
    optical[:, :16] = 0
    optical[:, 16:28] = 6000
    optical[3, 40:52] = 20000
    path = write(tmp_path / "c.tif", optical, names=BANDS, nodata=0)
    found = checked(path, layers[1])
    assert found["optical_nodata"]["value"] == pytest.approx(16 / 64)
    assert found["optical_saturation"]["state"] == "warn"
    assert found["clouds"]["state"] == "warn"
    assert "estimate" in found["clouds"]["message"]


def test_the_scene_classification_says_where_cloud_is(tmp_path, layers):
    scene = np.full((1, SIZE, SIZE), 4)
    scene[:, :32] = 9
    optical = np.concatenate([DN, scene]).astype(np.uint16)
    path = write(tmp_path / "s.tif", optical, names=(*BANDS, "scl"), nodata=0)
    assert checked(path, layers[1])["clouds"]["value"] == pytest.approx(0.5)


def test_a_chosen_cloud_mask_is_what_counts(tmp_path, layers):
    clouds = np.zeros((SIZE, SIZE), np.uint8)
    clouds[:16] = 1
    mask = write(tmp_path / "m.tif", clouds)
    job = CheckPairJob(SensorLayer(str(layers[0])), SensorLayer(str(layers[1])), str(mask))
    (item,) = (item for item in check_pair(job, Progress())["items"] if item["id"] == "clouds")
    assert (item["state"], item["value"], item["mend"]) == ("ok", 0.25, "")


def test_unknown_units_stop_the_check_with_what_to_do(tmp_path, layers):
    sar = write(tmp_path / "u.tif", SAR["uncalibrated numbers"][0], names=("VV", "VH"))
    found = checked(layers[0], sar)
    assert found["sar_units"]["state"] == "fail"
    assert found["sar_units"]["mend"] == "units"


@pytest.mark.parametrize(
    ("name", "tags", "day"),
    [
        ("S2A_MSIL2A_20220301T101021_N0400_R022_T32TPS.tif", {}, "2022-03-01"),
        ("scene_2021-12-31.tif", {}, "2021-12-31"),
        ("scene.tif", {"datetime": "2023-05-06T10:00:00Z"}, "2023-05-06"),
        ("scene.tif", {"TIFFTAG_DATETIME": "2020:02:29 11:00:00"}, "2020-02-29"),
        ("scene_20220101.tif", {"TIFFTAG_DATETIME": "2024:02:29 11:00:00"}, "2022-01-01"),
        ("tile_20231399.tif", {}, None),
        ("tile_20230231.tif", {}, None),
    ],
)
def test_days_are_read_from_tags_and_names(tmp_path, name, tags, day):
    path = write(tmp_path / name, np.ones((1, 4, 4), np.uint8))
    tag(path, tags)
    found = acquired(str(path))
    assert (found and f"{found:%Y-%m-%d}") == day


@pytest.mark.real_data
def test_the_real_tile_with_the_offset_is_said_on_the_command_line(root, shared_data):
    tile = shared_data / "s1s2_lulc_tiles" / "433D_629L_3_1"
    command = [sys.executable, "-I", str(root / "plugin" / "engine" / "start.py"), "cli", "check", "--json"]
    run = subprocess.run(
        [*command, "--optical", f"{tile}_S2L2A.tif", "--sar", f"{tile}_S1RTC.tif"], capture_output=True, text=True
    )
    assert run.returncode == 0, run.stderr
    result = json.loads(run.stdout)
    units = next(item for item in result["items"] if item["id"] == "optical_units")
    assert (units["state"], units["value"], units["mend"]) == ("warn", 1000, "units")
    assert 0.5 < np.hypot(*result["offset_pixels"]) < 3
    assert result["offset_confidence"] >= 0.9


@pytest.mark.real_data
def test_the_shift_that_the_check_names_takes_the_offset_away(shared_data):
    tile = shared_data / "s1s2_lulc_tiles" / "433D_629L_3_1"
    optical = SensorLayer(f"{tile}_S2L2A.tif")
    found = check_pair(CheckPairJob(optical, SensorLayer(f"{tile}_S1RTC.tif")), Progress())
    moved = SensorLayer(f"{tile}_S1RTC.tif", shift=tuple(found["mending_shift"]))
    mended = check_pair(CheckPairJob(optical, moved), Progress())
    assert np.hypot(*found["mending_shift"]) == pytest.approx(10 * np.hypot(*found["offset_pixels"]), rel=0.02)
    assert np.hypot(*mended["offset_pixels"]) < 0.75
    assert mended["mending_shift"] == [0, 0]
