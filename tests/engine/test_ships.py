"""Ships on simulated seas: the truth is the simulator's."""

import math

import numpy as np
import pytest
from landclair.plugin.contract.errors import InputError
from landclair.plugin.contract.jobs import CountObjectsJob, SensorLayer
from landclair.plugin.engine import operations
from landclair.plugin.engine.progress import Progress
from landclair.plugin.engine.raster.layers import inspect
from landclair.plugin.engine.raster.sources import Source
from landclair.plugin.engine.scenes import scanning
from landclair.plugin.engine.scenes.interval import count_interval
from landclair.plugin.engine.scenes.land import given_land
from landclair.plugin.engine.scenes.ships import clusters
from landclair.plugin.engine.simulation.sea import SEA_DB, Fleet, Sea, SeaState, Ship, simulate_sea
from scipy.stats import nbinom

from .rasters import write
from .seas import count, matched, places

SHIFT = 200  # pixels of the azimuth ambiguities
CALM = SeaState(texture=None, swell=0.0, streaks=0.0)


def test_ships_of_six_decibels_and_more_are_found(tmp_path):
    """Swell, wind, coast and ambiguities: F1 over four seas."""
    right = true = found = 0
    for seed in range(4):
        state = SeaState(texture=8.0 if seed < 2 else None, coast=0.25 * (seed % 2))
        sea = simulate_sea(50 + seed, (640, 640), state, Fleet(12, (6.0, 25.0), SHIFT))
        result = count(tmp_path, sea, ambiguity=10.0 * SHIFT, heading=0.0)
        right, true, found = right + matched(result, sea), true + len(sea.ships), found + result["count"]
        assert result["expected_false_alarms"] == pytest.approx(1e-6 * result["tested_pixels"])
    assert 2 * right / (true + found) >= 0.95


def test_interval_covers_the_truth(tmp_path):
    """Of 12 seas the 95 % interval misses at most 2: with 95 % coverage more are missed once in 50 times (binomial)."""
    missed = 0
    for seed in range(12):
        sea = simulate_sea(100 + seed, (320, 320), SeaState(coast=0.2 * (seed % 2)), Fleet(seed % 8, (6.0, 20.0)))
        low, high = count(tmp_path, sea, looks=4.0)["interval"]
        missed += not low <= len(sea.ships) <= high
    assert missed <= 2


def test_empty_sea_has_none_and_an_interval(tmp_path):
    result = count(tmp_path, simulate_sea(3, (400, 400), SeaState(), Fleet(0)))
    assert result["count"] == 0 and result["interval"][0] == 0 and result["interval"][1] <= 3
    assert result["density_per_km2"] == 0 and result["sizes"] == []
    assert len(places(result)) == 0


def test_side_lobes_and_ambiguities_are_no_ships(tmp_path):
    """One ship 38 dB above the sea: its side lobes and both copies, 20 dB weaker, stand out too."""
    sea = simulate_sea(4, (640, 640), CALM, Fleet(1, (38.0, 38.0), SHIFT))
    result = count(tmp_path, sea, ambiguity=10.0 * SHIFT, heading=0.0)
    assert result["count"] == 1 and matched(result, sea) == 1
    row = sea.ships[0].row
    copies = [row + sign * SHIFT for sign in (-1, 1) if 0 <= row + sign * SHIFT < 640]
    marked = places(result, "ambiguity")[:, 0]
    assert all(np.abs(marked - copy).min() < 12 for copy in copies)
    naive = count(tmp_path, sea)
    assert naive["count"] > 1 and "ambiguities" in naive["warnings"][0]


def test_ambiguities_of_land_are_no_ships(tmp_path):
    sea = simulate_sea(6, (640, 256), CALM, Fleet(0))
    power, water = sea.power.copy(), sea.water.copy()
    water[:150], power[:150] = False, power[:150] * 10
    power[80:84, 100:104] = 10 ** (SEA_DB / 10) * 10**4.0
    power[80 + SHIFT : 84 + SHIFT, 100:104] += 10 ** (SEA_DB / 10) * 10**1.8
    town = Sea(power, water, ())
    assert count(tmp_path, town, ambiguity=10.0 * SHIFT, heading=0.0)["count"] == 0
    assert count(tmp_path, town)["count"] == 1


def test_length_and_place_of_a_ship(tmp_path):
    sea = simulate_sea(8, (512, 512), CALM, Fleet(6, (20.0, 20.0)))
    result = count(tmp_path, sea)
    assert matched(result, sea) == len(sea.ships) == result["count"]
    lengths = sorted(ship.length for ship in sea.ships)
    assert sum(row["count"] for row in result["sizes"]) == 6
    assert result["sizes"][0]["from"] <= lengths[0] + 30 and result["sizes"][-1]["to"] >= lengths[-1] - 30


@pytest.mark.parametrize("units", ["power", "amplitude"])
def test_units_make_no_difference(tmp_path, units):
    sea = simulate_sea(9, (384, 384), SeaState(), Fleet(6))
    assert count(tmp_path, sea, units)["count"] == count(tmp_path, sea)["count"]


@pytest.mark.parametrize("side", [64, 200])
def test_windows_make_no_difference(tmp_path, monkeypatch, side):
    """Every pixel of a sea with a coast, holes and ships is tested and found as in one window over all of it."""
    sea = simulate_sea(10, (640, 400), SeaState(coast=0.2), Fleet(12, (6.0, 25.0)))
    decibel = (10 * np.log10(sea.power)).astype(np.float32)
    decibel[np.random.default_rng(0).random(decibel.shape) < 0.01] = np.nan
    decibel[300:340, 350:] = np.nan
    info = inspect(SensorLayer(str(write(tmp_path / "a.tif", decibel, names=("vv",)))), "sar")
    source = Source(info, ("vv",), "db", info.grid)
    land = given_land(str(write(tmp_path / "water.tif", sea.water.astype(np.uint8))), source.grid, 40.0, Progress())
    both = scanning.scales(source, land, 1e-5, "ca", 4.0)
    monkeypatch.setattr(scanning, "SIDE", 1024)
    whole = scanning.scan(source, land, both, 1, Progress())
    monkeypatch.setattr(scanning, "SIDE", side)
    parts = scanning.scan(source, land, both, 2, Progress())
    assert (whole.pixels["chance"] <= 1e-5).sum() > 100 and 0.5 < whole.tested / decibel.size < 0.9
    assert (whole.tested_rows == parts.tested_rows).all()
    for name in whole.pixels.dtype.names:
        np.testing.assert_allclose(parts.pixels[name], whole.pixels[name], rtol=1e-5)


def test_water_is_derived_and_told(tmp_path):
    sea = simulate_sea(11, (640, 640), SeaState(coast=0.4), Fleet(10, (12.0, 25.0)))
    result = count(tmp_path, sea, water="")
    assert result["water"].startswith("derived") and "Otsu" in result["water"]
    assert matched(result, sea) >= len(sea.ships) - 1 and result["count"] <= len(sea.ships) + 1


def test_clusters_are_single_linkage():
    points = np.array([[0, 0], [0, 1], [1, 2], [5, 5], [6, 6], [9, 9]], float)
    assert clusters(points, 1.5).tolist() == [0, 0, 0, 1, 1, 2]


def test_interval_is_the_negative_binomial_of_what_is_missed():
    """Nine sure objects found with probability 0.5, and one more for the kind that was not: 10 failures before."""
    low, high = count_interval([1.0] * 9, [0.5] * 9, 0.5)
    assert (low, high) == tuple(9 + nbinom.ppf([0.025, 0.975], 10, 0.5))
    assert count_interval([], [], 1.0) == (0, 0)
    assert count_interval([0.5], [1.0], 1.0) == (0, 1)


def test_more_found_than_is_likely_there_is_said(tmp_path):
    """An empty sea at a rate that lets chance through: what was found is told apart from what is likely real."""
    result = count(tmp_path, simulate_sea(15, (384, 384), CALM, Fleet(0)), pfa=1e-3)
    assert result["count"] > result["interval"][1]
    assert any(f"{result['count']} were found, of which" in text for text in result["warnings"])
    quiet = count(tmp_path, simulate_sea(15, (384, 384), CALM, Fleet(3, (15.0, 20.0))))
    assert not any("were found, of which" in text for text in quiet["warnings"])


def test_bytes_say_what_cannot_be_calibrated(tmp_path):
    sea = simulate_sea(12, (256, 256), CALM, Fleet(3, (15.0, 20.0)))
    picture = np.clip(np.sqrt(sea.power) * 300, 0, 255).astype(np.uint8)
    sar = SensorLayer(str(write(tmp_path / "bytes.tif", picture, names=("vv",))))
    with pytest.raises(InputError, match="water map"):
        operations.run(CountObjectsJob(str(tmp_path / "out"), sar=sar))
    water = write(tmp_path / "water.tif", np.ones((256, 256), np.uint8))
    result = operations.run(CountObjectsJob(str(tmp_path / "out"), sar=sar, water=str(water)))
    assert result["count"] == len(sea.ships)
    assert any("no calibrated dB" in warning for warning in result["warnings"])


def test_layer_without_coordinates_has_no_density(tmp_path):
    sea = simulate_sea(13, (256, 256), CALM, Fleet(2, (15.0, 20.0)))
    sar = write(tmp_path / "bare.tif", 10 * np.log10(sea.power), crs=None, names=("vv",))
    result = operations.run(CountObjectsJob(str(tmp_path / "out"), sar=SensorLayer(str(sar))))
    assert result["count"] == 2 and result["density_per_km2"] is None and result["area_km2"] is None


@pytest.mark.parametrize(
    ("power", "water", "message"),
    [
        (np.ones((200, 200)), np.zeros((200, 200)), "no water to search"),
        (np.full((200, 200), np.nan), np.ones((200, 200)), "no data"),
    ],
)
def test_all_land_and_no_data_are_said(tmp_path, power, water, message):
    with pytest.raises(InputError, match=message):
        count(tmp_path, Sea(power.astype(np.float32), water.astype(bool), ()))
    assert not (tmp_path / "out").exists()


def test_all_land_without_a_water_map(tmp_path):
    land = simulate_sea(14, (256, 256), SeaState(coast=0.999), Fleet(0))
    with pytest.raises(InputError, match="one mode"):
        count(tmp_path, land, water="")


@pytest.mark.parametrize("pfa", [0.0, 0.5, math.nan])
def test_a_rate_out_of_range_is_refused(tmp_path, pfa):
    with pytest.raises(InputError, match="false-alarm rate"):
        operations.run(CountObjectsJob(str(tmp_path / "out"), sar=SensorLayer("any.tif"), pfa=pfa))


def test_simulated_contrast_is_what_was_asked():
    """The mean over a hull of 300 m, without speckle to speak of, is 15 dB above the sea."""
    state = SeaState(looks=1e4, texture=None, swell=0.0, streaks=0.0)
    for seed in range(20):
        sea = simulate_sea(seed, (256, 256), state, Fleet(1, (15.0, 15.0)))
        ship: Ship = sea.ships[0]
        rows, columns = np.indices((256, 256))
        turn = math.radians(ship.direction)
        down, right = rows - ship.row, columns - ship.column
        along, across = down * math.cos(turn) + right * math.sin(turn), right * math.cos(turn) - down * math.sin(turn)
        hull = (abs(along) < ship.length / 20) & (abs(across) < ship.width / 20)
        if hull.sum() >= 8:
            assert 10 * math.log10(sea.power[hull].mean()) - SEA_DB == pytest.approx(15, abs=1.0)
