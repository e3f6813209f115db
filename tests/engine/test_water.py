"""Water by thresholds against scikit-image and the formulas, and shorelines of known area and length."""

import json
import math

import numpy as np
import pytest
import rasterio
from landclair.plugin.contract.errors import InputError, ModelError
from landclair.plugin.contract.jobs import SensorLayer, WaterJob
from landclair.plugin.engine import operations
from landclair.plugin.engine.raster.layers import inspect
from landclair.plugin.engine.water.contrast import LEAST, contrast, doubts
from landclair.plugin.engine.water.shoreline import cut_corners
from landclair.plugin.engine.water.thresholds import CENTRES, EDGES, kittler_illingworth, of_tiles, otsu
from rasterio.errors import NotGeoreferencedWarning
from rasterio.transform import from_origin
from scipy.stats import norm
from skimage.filters import threshold_otsu

TILE = "s1s2_lulc_tiles/433D_629L_3_1_"
WATER, LAND = norm(-20, 1.5), norm(-9, 2.5)


def counts_of(share: float, number: int = 10**7) -> np.ndarray:
    """The histogram of a scene with ``share`` water, without chance."""
    return np.round(number * (share * np.diff(WATER.cdf(EDGES)) + (1 - share) * np.diff(LAND.cdf(EDGES))))


@pytest.mark.parametrize("share", [0.5, 0.2])
def test_otsu_is_that_of_scikit_image(share):
    counts = counts_of(share)
    assert otsu(counts) == pytest.approx(threshold_otsu(hist=(counts, CENTRES)), abs=0.11)  # a bin


@pytest.mark.parametrize("share", [0.5, 0.2, 0.05])
def test_kittler_and_illingworth_find_where_the_classes_are_equally_likely(share):
    """For normal classes that hardly overlap, the least error is where their weighted densities cross."""
    crossing = np.linspace(-19, -10, 9001)
    gap = share * WATER.pdf(crossing) - (1 - share) * LAND.pdf(crossing)
    assert kittler_illingworth(counts_of(share)) == pytest.approx(crossing[np.abs(gap).argmin()], abs=0.4)


def test_the_error_is_the_least_of_the_published_criterion():
    """J(t) = 1 + 2 Σ P ln σ - 2 Σ P ln P, eq. 15, tried at every edge by plain sums."""
    counts = counts_of(0.3, 5000)
    values = np.repeat(CENTRES, counts.astype(int))

    def error(edge: float) -> float:
        sides = values[values < edge], values[values > edge]
        shares = [len(side) / len(values) for side in sides]
        return 1 + 2 * sum(p * math.log(side.std()) - p * math.log(p) for p, side in zip(shares, sides, strict=True))

    edges = [edge for edge in EDGES[1:-1] if (values < edge).sum() > 1 and (values > edge).sum() > 1]
    edges = [edge for edge in edges if values[values < edge].std() > 0 and values[values > edge].std() > 0]
    least = min(map(error, edges))
    assert error(kittler_illingworth(counts)) == pytest.approx(least, abs=1e-6)


def test_one_value_has_no_threshold():
    counts = np.zeros(len(CENTRES))
    counts[300] = 100
    assert otsu(counts) is None
    assert kittler_illingworth(counts) is None


def test_only_tiles_with_two_modes_speak():
    land = np.round(10**6 * np.diff(LAND.cdf(EDGES)))
    threshold, used = of_tiles(np.stack([land, counts_of(0.5), land, counts_of(0.4)]), otsu)
    assert used == 2
    assert -18 < threshold < -12
    assert of_tiles(np.stack([land, 0 * land]), otsu) == (None, 0)


@pytest.fixture
def lake(tmp_path) -> str:
    """A lake of 40 x 60 pixels of 10 m at -20 dB in land at -9 dB; the left ten columns of 200 are no data."""
    values = np.full((1, 150, 200), -9.0, np.float32)
    values += np.random.default_rng(0).normal(0, 0.3, values.shape).astype(np.float32)
    values[0, 50:90, 100:160] = -20
    values[:, :, :10] = -9999
    path = tmp_path / "s1_vv.tif"
    profile = {"driver": "GTiff", "width": 200, "height": 150, "count": 1, "dtype": "float32", "nodata": -9999}
    place = {"crs": "EPSG:32632", "transform": from_origin(500_000, 5_200_000, 10, 10)}
    with rasterio.open(path, "w", **profile, **place) as file:
        file.write(values)
    return str(path)


def test_a_lake_has_its_area_and_shoreline(lake, tmp_path):
    """0.4 x 0.6 km at scale 0.9996 on the central meridian: 24 ha and 2 km on the grid, 1/k² and 1/k as much there."""
    job = WaterJob(SensorLayer(lake), str(tmp_path / "out"), method="otsu", smoothing=0)
    result = operations.run(job)
    with rasterio.open(result["water"]) as file:
        water = file.read(1)
    assert (water == 1).sum() == 40 * 60
    assert (water[:, :10] == 255).all()
    assert result["area_ha"] == pytest.approx(24 / 0.9996**2, rel=1e-4)
    assert result["shorelines"]["polygons"] == 1
    assert result["shorelines"]["area_ha"] == pytest.approx(24 / 0.9996**2, rel=1e-3)
    assert result["shorelines"]["length_m"] == pytest.approx(2000 / 0.9996, rel=2e-3)
    assert {*result["baselines"]} == {"otsu", "kittler-illingworth"} and len(result["polarisations"]) == 1
    assert -20 < result["baselines"]["otsu"]["threshold"] < -10
    shore = json.loads((tmp_path / "out" / "shoreline.geojson").read_text())
    assert {corner[0] for corner in shore["features"][0]["geometry"]["coordinates"][0]} <= {*np.round(corners(9.0), 7)}


def corners(west: float) -> list[float]:
    """Longitudes of the lake's two sides at its two ends."""
    from rasterio.warp import transform

    x, y = [501_000, 501_600] * 2, [5_199_500] * 2 + [5_199_100] * 2
    return transform("EPSG:32632", "EPSG:4326", x, y)[0]


@pytest.mark.parametrize("water, warned", [(-20.0, False), (-13.0, True)])
def test_water_that_is_hardly_darker_than_land_is_doubted(lake, tmp_path, water, warned):
    """Land is lognormal speckle of 0.3 dB: its mean power lies s²/2 above -9 dB, with s = 0.3 ln(10)/10."""
    with rasterio.open(lake, "r+") as file:
        values = file.read()
        values[0, 50:90, 100:160] = water
        file.write(values)
    result = operations.run(WaterJob(SensorLayer(lake), str(tmp_path / "out"), method="otsu"))
    land = -9 + 10 * math.log10(math.e) * (0.3 * math.log(10) / 10) ** 2 / 2
    assert result["contrast_db"] == pytest.approx(land - water, abs=0.02)
    assert [f"{land - water:.1f} dB darker" in text for text in result["warnings"]] == [True] * warned


def test_all_water_has_no_contrast(lake, tmp_path):
    """Nothing to be darker than."""
    mask = tmp_path / "water.tif"
    with rasterio.open(lake) as file:
        profile = file.profile | {"dtype": "uint8", "nodata": 255}
    with rasterio.open(mask, "w", **profile) as file:
        file.write(np.ones((1, 150, 200), np.uint8))
    assert contrast(mask, inspect(SensorLayer(lake, ("vv",), "db"), "sar")) is None
    assert doubts(None) == []


def test_small_water_has_no_shoreline(lake, tmp_path):
    result = operations.run(WaterJob(SensorLayer(lake), str(tmp_path / "out"), method="otsu", minimum_area=25))
    assert result["shorelines"]["polygons"] == 0


def test_cut_corners_keep_the_middle_of_each_edge():
    """Chaikin 1974: a unit square becomes an octagon of area 7/8."""
    square = np.array([[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]], float)
    x, y = cut_corners(square, 1).T
    assert len(x) == 9
    assert abs((x[:-1] * y[1:] - x[1:] * y[:-1]).sum()) / 2 == pytest.approx(7 / 8)
    assert np.array_equal(cut_corners(square, 0), square)


def test_with_an_optical_layer_water_is_the_default(tmp_path, shared_data):
    sar, optical = (SensorLayer(str(shared_data / f"{TILE}{name}.tif")) for name in ("S1RTC", "S2L2A"))
    result = operations.run(WaterJob(sar, str(tmp_path / "out"), optical, threads=1))
    assert result["method"] == "water"
    assert result["contrast_db"] < LEAST and not result["warnings"]  # the optical layer is that other image


def test_one_polarisation_is_mapped_by_the_model_of_any(tmp_path, shared_data):
    with rasterio.open(shared_data / f"{TILE}S1RTC.tif") as file:
        profile, vv = {**file.profile, "count": 1}, file.read(1)
    with rasterio.open(tmp_path / "vv.tif", "w", **profile) as file:
        file.write(vv, 1)
        file.descriptions = ("VV",)
    result = operations.run(WaterJob(SensorLayer(str(tmp_path / "vv.tif")), str(tmp_path / "out"), threads=1))
    assert result["method"] == "sar-water" and result["polarisations"] == ["vv"]


def test_a_model_maps_water_and_the_thresholds_stand_beside_it(lake, tmp_path, shared_data):
    tile = shared_data / f"{TILE}S1RTC.tif"
    result = operations.run(WaterJob(SensorLayer(str(tile)), str(tmp_path / "out"), threads=1))
    with rasterio.open(result["water"]) as file:
        assert {*np.unique(file.read(1))} <= {0, 1, 255}
    assert result["method"] == "sar-water" and result["polarisations"] == ["vv", "vh"]
    assert all((tmp_path / "out" / f"water_{name}.tif").is_file() for name in ("otsu", "kittler_illingworth"))
    assert not (tmp_path / "out" / "map").exists()


@pytest.mark.parametrize("method", ["sar-water", "otsu"])
def test_a_bare_picture_has_water_but_no_area(tmp_path, method):
    values = np.full((160, 160), -9.0, np.float32) + np.random.default_rng(1).normal(0, 1, (160, 160)).astype(
        np.float32
    )
    values[40:120, 40:120] -= 13
    path = tmp_path / "s1_vv.tif"
    with rasterio.open(path, "w", driver="GTiff", width=160, height=160, count=1, dtype="float32") as file:
        file.write(values, 1)
    result = operations.run(WaterJob(SensorLayer(str(path)), str(tmp_path / "out"), method=method, threads=1))
    with rasterio.open(result["water"]) as file:
        water = file.read(1) == 1
    for name in (result["water"], *(entry["path"] for entry in result["baselines"].values())):
        with pytest.warns(NotGeoreferencedWarning):  # as the input: where there is a geotransform QGIS draws upwards
            rasterio.open(name).close()
    assert water[48:112, 48:112].mean() > 0.99 and water.mean() < 0.3
    assert result["area_ha"] is None and result["shoreline"] is None
    assert all(entry["area_ha"] is None for entry in result["baselines"].values())


@pytest.mark.parametrize(
    "change, error, message",
    [
        ({"method": "nothing"}, ModelError, "no model named 'nothing'"),
        ({"smoothing": 9}, InputError, "0 to 5 rounds"),
        ({"minimum_area": -1.0}, InputError, "0 or more"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_stays(lake, tmp_path, change, error, message):
    with pytest.raises(error, match=message):
        operations.run(WaterJob(SensorLayer(lake), str(tmp_path / "out"), **{"method": "otsu", **change}))
    assert not (tmp_path / "out").exists()


def test_an_empty_scene_is_said(lake, tmp_path):
    with rasterio.open(lake, "r+") as file:
        file.write(np.full((1, 150, 200), -9999, np.float32))
    with pytest.raises(InputError, match=r"no valid pixel|No value was found"):
        operations.run(WaterJob(SensorLayer(lake, units="db"), str(tmp_path / "out"), method="otsu"))
