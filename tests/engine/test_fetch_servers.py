"""Fetching through all that servers do wrong, and what is refused before or after they are asked."""

import json
from dataclasses import replace

import numpy as np
import pytest
from landclair.plugin.contract.errors import Cancelled, EngineError, InputError
from landclair.plugin.contract.jobs import FetchPairJob
from landclair.plugin.engine.catalogues import presets, search
from landclair.plugin.engine.catalogues.fetch import fetch_pair
from landclair.plugin.engine.progress import Progress

from .catalogue_scene import (
    AREA,
    DATES,
    DN,
    PART,
    POWER,
    fetched,
    job,
    read,
)
from .rasters import UTM
from .stac_server import cutting, failing, lying, slow, whole


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


def test_a_truncated_file_is_said(server, tmp_path, catalogue_files):
    data = (catalogue_files / "B03.tif").read_bytes()
    (catalogue_files / "short.tif").write_bytes(data[: len(data) // 4])
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
