"""A pair fetched from a STAC API on this machine: the best one, only its pixels, in physical units."""

import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pystac
import pytest
import rasterio
from landclair.plugin.contract.errors import InputError
from landclair.plugin.contract.jobs import CATALOGUES, CheckPairJob, SensorLayer
from landclair.plugin.engine import cli
from landclair.plugin.engine.catalogues import presets
from landclair.plugin.engine.catalogues.assets import carries_offset
from landclair.plugin.engine.catalogues.fetch import fetch_pair
from landclair.plugin.engine.progress import Progress
from landclair.plugin.engine.raster.pair_check import check_pair
from rasterio.warp import transform as transform_points
from rasterio.warp import transform_bounds

from .catalogue_scene import (
    AREA,
    COLLECTIONS,
    DATES,
    DN,
    OPTICAL_KEYS,
    PART,
    POWER,
    SAR_KEYS,
    SCL,
    SIDE,
    collection,
    fetched,
    item,
    job,
    offer,
    optical,
    read,
    sar,
    write_cog,
)
from .radar_product import DN as RADAR_DN
from .radar_product import GAIN, annotation, calibration
from .rasters import ORIGIN, UTM, write
from .stac_server import StacServer


def test_the_pair_holds_the_very_pixels_in_physical_units(server, tmp_path):
    result = fetched(server, tmp_path, labels=True)
    np.testing.assert_allclose(read(result["optical"]), (DN[:, *PART] - 1000.0) / 1e4, atol=1e-6)
    np.testing.assert_allclose(read(result["sar"]), 10 * np.log10(POWER[:, *PART]), atol=1e-4)
    expected = np.kron(np.isin(SCL, (3, 8, 9, 10)), np.ones((2, 2)))[PART]
    np.testing.assert_array_equal(read(result["clouds"])[0], expected)
    classes = np.broadcast_to(np.where(np.arange(300, 400) < 350, 10, 80), (80, 100))
    np.testing.assert_array_equal(read(result["labels"])[0], classes)
    assert (result["width"], result["height"], result["crs"]) == (100, 80, UTM)
    assert (result["coverage"], result["cloud"], result["days_apart"]) == (1, 5, 1)
    assert sorted(path.name for path in (tmp_path / "out").iterdir() if path.suffix != ".xml") == [
        "clouds.tif", "labels.tif", "optical.tif", "sar.tif",
    ]  # fmt: skip


def test_layers_say_what_they_are_and_whose(server, tmp_path):
    result = fetched(server, tmp_path)
    with rasterio.open(result["optical"]) as layer:
        assert layer.descriptions == ("blue", "green", "red", "nir")
        tags = layer.tags()
    assert tags["LANDCLAIR_UNITS"] == "reflectance" and tags["LANDCLAIR_SCENES"] == "S2_clear"
    assert tags["LANDCLAIR_ATTRIBUTION"] == "Contains modified Copernicus Sentinel data 2024"
    assert "Sentinel_Data_Legal_Notice" in tags["LANDCLAIR_LICENCE"]
    with rasterio.open(result["sar"]) as layer:
        assert layer.descriptions == ("vv", "vh") and layer.tags()["LANDCLAIR_LICENCE"] == "CC-BY-4.0"
    found = check_pair(CheckPairJob(SensorLayer(result["optical"]), SensorLayer(result["sar"])), Progress())
    states = {entry["id"]: entry["state"] for entry in found["items"]}
    assert {states[name] for name in ("optical_units", "sar_units", "optical_bands", "sar_bands", "dates")} == {"ok"}


def test_only_the_pixels_of_the_area_travel(server, tmp_path):
    result = fetched(server, tmp_path)
    whole_size = sum((server.folder / f"{key}.tif").stat().st_size for key in (*OPTICAL_KEYS, *SAR_KEYS, "SCL"))
    assert server.sent() < 0.12 * whole_size  # 100 x 80 of 1024 x 1024 pixels touch 4 of 64 blocks
    assert result["received_mb"] == pytest.approx(server.sent() / 1e6, abs=1e-3)


def test_radar_that_is_no_data_here_is_no_error(server, tmp_path):
    write_cog(server.folder / "empty_vv.tif", np.full_like(POWER[0], -32768), 10, -32768)
    server.items[1]["assets"]["vv"]["href"] = f"{server.url}/files/empty_vv.tif"
    assert np.isnan(read(fetched(server, tmp_path)["sar"])).all()


def test_coverage_comes_before_cloud_and_cloud_before_days(server, tmp_path):
    half = (ORIGIN[0], ORIGIN[1] - 10 * SIDE, 503_500.0, ORIGIN[1])
    offer(
        server, optical("half_clear", "2024-05-02", 0, extent=half), optical("cloudy_near", "2024-05-20", 18),
        optical("clear_far", "2024-05-06", 2), optical("clear_near", "2024-05-17", 3), sar("S1", "2024-05-20"),
        optical("too_cloudy", "2024-05-20", 60),
    )  # fmt: skip
    result = fetched(server, tmp_path)
    assert result["scenes"]["optical"] == ["clear_near"] and result["days_apart"] == 3


def test_scenes_of_one_pass_are_joined_and_the_rest_is_said(server, tmp_path):
    west = (ORIGIN[0], ORIGIN[1] - 10 * SIDE, 503_500.0, ORIGIN[1])
    east = (503_500.0, ORIGIN[1] - 10 * SIDE, 503_900.0, ORIGIN[1])
    offer(server, optical("west", "2024-05-10", extent=west), optical("east", "2024-05-10", extent=east),
          sar("S1", "2024-05-11"))  # fmt: skip
    result = fetched(server, tmp_path)
    assert sorted(result["scenes"]["optical"]) == ["east", "west"]
    assert result["coverage"] == pytest.approx(0.9, abs=0.02) and "of the area" in result["warnings"][0]


@pytest.mark.parametrize(
    ("properties", "stated", "carried"),
    [
        ({"s2:processing_baseline": "05.10"}, None, True),
        ({"s2:processing_baseline": "03.01"}, None, False),
        ({"s2:processing_baseline": "05.10", "earthsearch:boa_offset_applied": True}, -0.1, False),
        ({"s2:processing_baseline": "05.10", "earthsearch:boa_offset_applied": False}, 0, True),
        ({"s2:processing_baseline": "02.14", "earthsearch:boa_offset_applied": False}, -0.1, False),
        ({"processing:version": "05.11"}, -0.1, True),
        ({"processing:version": "05.11"}, 0, False),
        ({}, None, None),
    ],
)
def test_the_offset_is_what_the_provider_says(properties, stated, carried):
    asset = pystac.Asset("x.tif", extra_fields={} if stated is None else {"raster:bands": [{"offset": stated}]})
    entry = pystac.Item("a", None, None, datetime(2024, 1, 1), properties)
    assert carries_offset(entry, asset) is carried


@pytest.mark.parametrize("applied", [True, False])
def test_the_offset_is_never_taken_off_twice(server, tmp_path, applied):
    flags = {"earthsearch:boa_offset_applied": applied}  # False is wrong here, as it was for some real scenes
    offer(server, optical("S2", "2024-05-10", prefix="plain_", **flags), sar("S1", "2024-05-11"))
    for asset in server.items[0]["assets"].values():
        asset["href"] = asset["href"].replace("plain_SCL", "SCL")
    result = fetched(server, tmp_path)
    np.testing.assert_allclose(read(result["optical"]), (DN[:, *PART] - 1000.0) / 1e4, atol=1e-6)
    assert ("taken off before" in " ".join(result["warnings"])) is not applied


RADAR_SIDE, RADAR_WEST, RADAR_NORTH, RADAR_STEP = 400, 9.02, 45.13, 1e-4


@pytest.fixture
def detected(server) -> StacServer:
    """A catalogue whose radar is detected only, in its own geometry: even numbers, gains that rise with the column."""
    keys = []
    for pol in SAR_KEYS:
        image = np.full((RADAR_SIDE, RADAR_SIDE), RADAR_DN[pol], np.uint16)
        write(server.folder / f"grd_{pol}.tif", image, crs=None)
        place = RADAR_SIDE, RADAR_WEST, RADAR_NORTH, RADAR_STEP
        for kind, text in (("product", annotation(pol, *place)), ("calibration", calibration(pol, RADAR_SIDE))):
            (server.folder / f"grd_schema-{kind}-{pol}.tif").write_text(text)
        keys += [pol, f"schema-product-{pol}", f"schema-calibration-{pol}"]
    offer(server, optical("S2", "2024-05-10"), item("GRD", "sentinel-1-grd", "2024-05-11", keys, "grd_"))
    server.collections[1] = collection("sentinel-1-grd", "proprietary")
    for key in keys:
        if key.startswith("schema"):
            server.items[1]["assets"][key].update(type="application/xml", roles=["metadata"])
    return server


def test_radar_in_its_own_geometry_is_calibrated_and_put_on_the_grid(detected, tmp_path):
    result = fetched(detected, tmp_path)
    grid = rasterio.open(result["sar"])
    rows, columns = np.indices((80, 100)) + 0.5
    longitude, _ = transform_points(UTM, "EPSG:4326", *(part.ravel() for part in grid.transform @ (columns, rows)))
    pixel = (np.reshape(longitude, rows.shape) - RADAR_WEST) / RADAR_STEP - 0.5
    gain = GAIN["vv"][0] + (GAIN["vv"][1] - GAIN["vv"][0]) * pixel / RADAR_SIDE
    values = grid.read()
    grid.close()
    np.testing.assert_allclose(values[0], 20 * np.log10(RADAR_DN["vv"] / gain), atol=0.02)  # σ0 = DN² / A²
    np.testing.assert_allclose(values[1], 20 * np.log10(RADAR_DN["vh"] / GAIN["vh"][0]), atol=1e-3)
    assert result["scenes"]["sar"] == ["GRD"]


def test_radar_without_its_annotations_is_refused(detected, tmp_path):
    del detected.items[1]["assets"]["schema-calibration-vv"]
    with pytest.raises(InputError, match="in the geometry of the radar, and the catalogue does not name"):
        fetched(detected, tmp_path)


def test_without_an_account_terrain_corrected_radar_is_not_asked_for():
    signing = presets.Endpoint("https://x", "https://x/token")
    assert "grd" in presets.collections("sar", signing)[0]
    assert "rtc" in presets.collections("sar", replace(signing, bearer="key"))[0]
    assert "rtc" in presets.collections("sar", presets.Endpoint("https://x"))[0]


def test_the_key_of_an_account_goes_to_its_own_place_only():
    offered = presets.catalogue("earth-search", "key")
    assert (offered.optical.bearer, offered.sar.bearer) == ("", "key")


def test_the_presets_are_those_that_are_offered():
    assert tuple(presets.PRESETS) == CATALOGUES


def test_a_static_catalogue_is_walked(catalogue_files, tmp_path, server):
    catalog = pystac.Catalog("static", "files and nothing else")
    for entry in COLLECTIONS[:2]:
        catalog.add_child(pystac.Collection.from_dict(entry))
    for entry in server.items[:2]:
        catalog.get_child(entry["collection"]).add_item(pystac.Item.from_dict(entry))
    catalog.normalize_and_save(str(catalogue_files / "static"), pystac.CatalogType.SELF_CONTAINED)
    result = fetch_pair(replace(job(server, tmp_path), api=f"{server.url}/files/static/catalog.json"), Progress())
    assert result["scenes"] == {"optical": ["S2_clear"], "sar": ["S1_near"]}


def test_the_command_line(server, tmp_path, capsys):
    extent = ",".join(str(value) for value in transform_bounds(UTM, "EPSG:4326", *AREA))
    arguments = ["fetch", "--extent", extent, "--dates", DATES, "--api", server.url, "--out", str(tmp_path), "--json"]
    assert cli.main(arguments) == 0
    result = json.loads(capsys.readouterr().out)
    assert Path(result["optical"]).is_file() and result["scenes"]["sar"] == ["S1_near"]
    assert cli.main([*arguments[:-1], "--estimate"]) == 0
    assert "MB on disk" in capsys.readouterr().out
