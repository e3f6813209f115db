"""A pair fetched from a STAC API on this machine: the best one, only its pixels, through all that servers do wrong."""

import json
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pystac
import pytest
import rasterio
from landclair.plugin.contract.errors import Cancelled, EngineError, InputError
from landclair.plugin.contract.jobs import CATALOGUES, CheckPairJob, FetchPairJob, SensorLayer
from landclair.plugin.engine import cli
from landclair.plugin.engine.catalogues import presets, search, web
from landclair.plugin.engine.catalogues.assets import carries_offset
from landclair.plugin.engine.catalogues.fetch import fetch_pair
from landclair.plugin.engine.progress import Progress
from landclair.plugin.engine.raster.pair_check import check_pair
from rasterio.transform import from_origin
from rasterio.warp import transform as transform_points
from rasterio.warp import transform_bounds

from .radar_product import DN as RADAR_DN
from .radar_product import GAIN, annotation, calibration
from .rasters import ORIGIN, UTM, write
from .stac_server import StacServer, cutting, failing, lying, serving, slow, whole

SIDE = 1024
AREA = (503_000.0, 4_995_000.0, 504_000.0, 4_995_800.0)  # 100 x 80 pixels
PART = np.s_[420:500, 300:400]  # of the tile
DATES = "2024-05-01/2024-05-31"
RNG = np.random.default_rng(11)
DN = RNG.integers(1100, 4000, (4, SIDE, SIDE)).astype(np.uint16)
POWER = RNG.gamma(4, 0.02, (2, SIDE, SIDE)).astype(np.float32) + np.float32(1e-4)
SCL = np.full((SIDE // 2, SIDE // 2), 4, np.uint8)
SCL[215:220, 160:170] = 9
OPTICAL_KEYS, SAR_KEYS = ("B02", "B03", "B04", "B08"), ("vv", "vh")


def write_cog(path: Path, array, pixel: float, nodata=None) -> None:
    with rasterio.open(
        path, "w", driver="COG", width=array.shape[1], height=array.shape[0], count=1, dtype=array.dtype, crs=UTM,
        transform=from_origin(*ORIGIN, pixel, pixel), nodata=nodata, compress="deflate", blocksize=128,
    ) as file:  # fmt: skip
        file.write(array, 1)


@pytest.fixture(scope="module")
def files(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("files")
    for name, band in zip(OPTICAL_KEYS, DN, strict=True):
        write_cog(folder / f"{name}.tif", band, 10, 0)
        write_cog(folder / f"plain_{name}.tif", band - 1000, 10, 0)
    for name, band in zip(SAR_KEYS, POWER, strict=True):
        write_cog(folder / f"{name}.tif", band, 10, -32768)
    write_cog(folder / "SCL.tif", SCL, 20, 0)
    write_cog(folder / "map.tif", np.where(np.indices((SIDE, SIDE))[1] < 350, 10, 80).astype(np.uint8), 10, 0)
    return folder


def item(name: str, collection: str, day: str, keys, prefix="", extent=None, **properties) -> dict:
    """A STAC item over the tile, or over ``extent`` (UTM)."""
    tile = (ORIGIN[0], ORIGIN[1] - 10 * SIDE, ORIGIN[0] + 10 * SIDE, ORIGIN[1])
    west, south, east, north = transform_bounds(UTM, "EPSG:4326", *(extent or tile))
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    entry = pystac.Item(
        name, {"type": "Polygon", "coordinates": [ring]}, [west, south, east, north],
        datetime.fromisoformat(f"{day}T10:00:00+00:00"), {"proj:code": UTM, **properties}, collection=collection,
    )  # fmt: skip
    for key in keys:
        entry.add_asset(key, pystac.Asset(f"/files/{prefix}{key}.tif", media_type=pystac.MediaType.COG, roles=["data"]))
    return entry.to_dict(include_self_link=False)


def optical(name: str, day: str, cloud: float = 5, **options) -> dict:
    options.setdefault("s2:processing_baseline", "05.10")
    return item(name, "sentinel-2-l2a", day, (*OPTICAL_KEYS, "SCL"), **{"eo:cloud_cover": cloud, **options})


def sar(name: str, day: str, **options) -> dict:
    return item(name, "sentinel-1-rtc", day, SAR_KEYS, **options)


def collection(name: str, licence: str) -> dict:
    extent = pystac.Extent(
        pystac.SpatialExtent([[-180, -90, 180, 90]]), pystac.TemporalExtent([[datetime(2015, 1, 1), None]])
    )
    return pystac.Collection(name, name, extent, license=licence).to_dict(include_self_link=False)


COLLECTIONS = [collection("sentinel-2-l2a", "proprietary"), collection("sentinel-1-rtc", "CC-BY-4.0"),
               collection("esa-worldcover", "CC-BY-4.0"), collection("landsat-c2-l2", "PDDL-1.0")]  # fmt: skip


@pytest.fixture
def server(files, monkeypatch):
    monkeypatch.setattr(web, "FIRST_WAIT", 0.01)
    monkeypatch.setattr(search, "FIRST_WAIT", 0.01)
    monkeypatch.setattr(web, "CHUNK", 4096)
    items = [optical("S2_clear", "2024-05-10"), sar("S1_near", "2024-05-11"),
             item("labels_2021", "esa-worldcover", "2021-01-01", ("map",))]  # fmt: skip
    with serving(StacServer(files, list(COLLECTIONS), items)) as running:
        for entry in running.items:
            absolute(running, entry)
        yield running


def absolute(server: StacServer, entry: dict) -> dict:
    for asset in entry["assets"].values():
        asset["href"] = server.url + asset["href"] if asset["href"].startswith("/") else asset["href"]
    return entry


def offer(server: StacServer, *items: dict) -> None:
    server.items[:] = [absolute(server, entry) for entry in items] + server.items[-1:]


def job(server: StacServer, tmp_path, **options) -> FetchPairJob:
    return FetchPairJob(AREA, DATES, str(tmp_path / "out"), UTM, server.url, **options)


def fetched(server, tmp_path, progress=None, **options) -> dict:
    return fetch_pair(job(server, tmp_path, **options), progress or Progress())


def read(path: str) -> np.ndarray:
    with rasterio.open(path) as file:
        return file.read()


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


@pytest.mark.parametrize("fault", [failing("/files/B03", 2), failing("/files/", 3, 429), failing("/search", 1, 502),
                                   cutting("/files/vv", 2), slow(0.02), lying("/files/B02", steady=True)])  # fmt: skip
def test_a_server_that_stumbles_is_asked_again(server, tmp_path, fault):
    server.faults.append(fault)
    result = fetched(server, tmp_path)
    np.testing.assert_allclose(read(result["optical"])[1], (DN[1][PART] - 1000.0) / 1e4, atol=1e-6)
    np.testing.assert_allclose(read(result["sar"])[0], 10 * np.log10(POWER[0][PART]), atol=1e-4)


@pytest.mark.parametrize(
    ("fault", "message"),
    [
        (failing("/files/B04", 99), "answers 503, 5 times"),
        (failing("/search", 99, 500), "500"),
        (failing("/search", 99, 401), "refuses access .401.: the token is missing, wrong or has expired"),
        (failing("/files/vh", 99, 403), "refuses access .403."),
        (failing("/files/B08", 99, 404), "is not there .404."),
        (cutting("/files/B02", 99), "cut"),
        (whole("/files/B02"), "sends whole files instead of parts"),
        (lying("/files/B02", steady=False), "said that a file has .* bytes and now says"),
    ],
)
def test_what_a_server_does_not_mend_is_one_clear_error(server, tmp_path, fault, message):
    server.faults.append(fault)
    with pytest.raises(EngineError, match=message):
        fetched(server, tmp_path)
    assert not list((tmp_path / "out").glob("*.tif"))


def test_a_truncated_file_is_said(server, tmp_path, files):
    data = (files / "B03.tif").read_bytes()
    (files / "short.tif").write_bytes(data[: len(data) // 4])
    server.items[0]["assets"]["B03"]["href"] = f"{server.url}/files/short.tif"
    with pytest.raises(EngineError, match=r"short\.tif is damaged or cut short"):
        fetched(server, tmp_path)


def test_what_has_arrived_is_not_fetched_again(server, tmp_path):
    server.faults.append(failing("/files/vh", 99))
    with pytest.raises(EngineError, match="What has arrived is kept"):
        fetched(server, tmp_path)
    server.faults.clear()
    server.log.clear()
    result = fetched(server, tmp_path)
    assert server.asked("/files/vh") and not server.asked("/files/B02")
    np.testing.assert_allclose(read(result["sar"]), 10 * np.log10(POWER[:, *PART]), atol=1e-4)
    assert not list((tmp_path / "out").glob(".landclair-*"))


def test_cancel_ends_a_wait(server, tmp_path):
    progress = Progress()

    def cancel(path: str, handler) -> bool:
        progress.cancel() if "/files/" in path else None
        return False

    server.faults += [cancel, failing("/files/", 99, 503, "30")]
    with pytest.raises(Cancelled):
        fetched(server, tmp_path, progress)
    assert not list((tmp_path / "out").glob("*.tif"))


def test_the_token_goes_to_the_catalogue_and_signatures_to_its_files(server, tmp_path, monkeypatch):
    server.bearer = "mine"
    with pytest.raises(EngineError, match=r"refuses access .401."):
        fetched(server, tmp_path, token="old")
    monkeypatch.setenv(presets.TOKEN_VARIABLE, "mine")
    fetched(server, tmp_path)
    monkeypatch.delenv(presets.TOKEN_VARIABLE)
    fetched(server, tmp_path, token="mine")
    assert "mine" not in json.dumps([str(path.read_bytes()[:4000]) for path in (tmp_path / "out").glob("*.tif")])
    server.bearer, server.signature = "", "sig=abc"
    endpoint = presets.Endpoint(server.url, f"{server.url}/token")
    monkeypatch.setitem(presets.PRESETS, "signed", presets.Catalogue(endpoint, endpoint, endpoint))
    server.log.clear()
    fetch_pair(replace(job(server, tmp_path), api="signed"), Progress())
    assert server.asked("/token/sentinel-2-l2a") == 1 and server.asked("sig=abc") == server.asked("/files/")


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


def test_no_network_is_said(tmp_path, monkeypatch):
    monkeypatch.setattr(search, "FIRST_WAIT", 0.01)
    dead = FetchPairJob(AREA, DATES, str(tmp_path / "out"), UTM, "http://127.0.0.1:9")
    with pytest.raises(EngineError, match=r"it refuses the connection. Check the connection"):
        fetch_pair(dead, Progress())


def test_a_page_that_is_no_catalogue_is_said(server, tmp_path):
    with pytest.raises(EngineError, match=r"404|does not answer as a STAC catalogue"):
        fetch_pair(replace(job(server, tmp_path), api=f"{server.url}/elsewhere"), Progress())


def test_an_empty_search_says_what_to_change(server, tmp_path):
    for options, message in (
        ({"dates": "2020-01-01/2020-01-02"}, "no Sentinel-2 L2A scene of the area in 2020"),
        ({"cloud": 1.0}, "have more cloud than 1 %; the clearest has 5 %"),
        ({"dates": "May"}, "Expected dates such as"),
        ({"dates": "2024-05-31/2024-05-01"}, "end before they begin"),
    ):
        with pytest.raises(InputError, match=message):
            fetch_pair(replace(job(server, tmp_path), **options), Progress())
    server.collections[:] = [entry for entry in server.collections if "rtc" not in entry["id"]]
    with pytest.raises(InputError, match=r"has no Sentinel-1 RTC or GRD. It has: esa-worldcover, landsat-c2-l2"):
        fetched(server, tmp_path)


@pytest.mark.parametrize(
    ("extent", "message"),
    [
        ((9.0, 45.0, 9.0, 45.0), "not one pixel of 10 m"),
        ((9.0, 45.0, 9.00001, 45.1), "not one pixel"),
        ((-10.0, 36.0, 30.0, 70.0), r"million pixels and about [\d,]+ GB to fetch.*Choose a smaller area"),
        ((9.2, 45.0, 9.1, 45.1), "Expected an extent"),
        ((500_000.0, 4_995_000.0, 501_000.0, 4_996_000.0), "not on earth in longitude and latitude"),
    ],
)
def test_an_area_that_is_none_or_a_continent_is_refused_unasked(extent, message):
    with pytest.raises(InputError, match=message):
        fetch_pair(FetchPairJob(extent, DATES, "unused", api="http://127.0.0.1:9"), Progress())


def test_the_estimate_needs_no_network(server, tmp_path):
    size = fetch_pair(replace(job(server, tmp_path), estimate=True, api="http://127.0.0.1:9"), Progress())["estimate"]
    assert size["width"] == pytest.approx(100, rel=0.02) and size["height"] == pytest.approx(80, rel=0.02)
    # four bands of 10 m, six of 20 m and two of 60 m in two bytes, a class at 20 m, and two polarisations of four bytes
    assert size["download_mb"] == pytest.approx(8000 * (8 + 3 + 4 / 36 + 0.25 + 8) / 1e6, abs=0.06)


def test_a_static_catalogue_is_walked(files, tmp_path, server):
    catalog = pystac.Catalog("static", "files and nothing else")
    for entry in COLLECTIONS[:2]:
        catalog.add_child(pystac.Collection.from_dict(entry))
    for entry in server.items[:2]:
        catalog.get_child(entry["collection"]).add_item(pystac.Item.from_dict(entry))
    catalog.normalize_and_save(str(files / "static"), pystac.CatalogType.SELF_CONTAINED)
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
