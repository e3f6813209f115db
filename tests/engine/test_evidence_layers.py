"""What the sensors measured: each formula against numpy and scipy on layers whose answer is known."""

import numpy as np
import pytest
from landclair.plugin.contract.jobs import ExplainJob, SensorLayer
from landclair.plugin.engine.explanation import gathering
from landclair.plugin.engine.explanation.layers import equivalent_looks, rank
from landclair.plugin.engine.progress import Progress
from landclair.plugin.engine.raster.indices import optical_indices
from scipy import ndimage, stats

from .rasters import ORIGIN, write
from .tiny_models import threshold_package

RNG = np.random.default_rng(8)
BANDS = ("blue", "green", "red", "nir", "swir16")


@pytest.fixture
def scene(tmp_path):
    """``scene(codes, optical, sar)`` writes what is given and returns the evidence by id."""

    def gather(codes, optical=None, sar=None, card=None, **options) -> dict:
        model = threshold_package(tmp_path / "model.onnx", **(card or {}))
        classes = write(tmp_path / "classes.tif", np.asarray(codes, np.uint8), nodata=255)
        layers = {}
        if optical is not None:
            names = BANDS if len(optical) == len(BANDS) else ("red",)
            path = write(
                tmp_path / "optical.tif", optical, names=names, nodata=-1 if optical.dtype.kind == "f" else None
            )
            layers["optical"] = SensorLayer(str(path))
        if sar is not None:
            path = write(tmp_path / "sar.tif", sar, names=("VV", "VH")[: len(sar)], nodata=-99)
            layers["sar"] = SensorLayer(str(path))
        job = ExplainJob(str(classes), str(model.path), ablation=False, **layers, **options)
        return gathering.gather(job, Progress())[0].items

    return gather


def reflectance(*shape) -> np.ndarray:
    return RNG.uniform(0.02, 0.5, (len(BANDS), *shape)).astype(np.float32)


def decibel(*shape, looks=4.0, mean=0.1) -> np.ndarray:
    """Gamma speckle in linear power around ``mean``, in dB (2, H, W)."""
    return (10 * np.log10(mean * RNG.gamma(looks, 1 / looks, (2, *shape)))).astype(np.float32)


def test_indices_are_their_formulas():
    blue, green, red, nir, swir = bands = RNG.uniform(0.01, 0.6, (5, 40))
    found = optical_indices(dict(zip(BANDS, bands, strict=True)))
    np.testing.assert_allclose(found["ndvi"], (nir - red) / (nir + red))
    np.testing.assert_allclose(found["ndwi"], (green - nir) / (green + nir))
    np.testing.assert_allclose(found["mndwi"], (green - swir) / (green + swir))
    np.testing.assert_allclose(found["ndbi"], (swir - nir) / (swir + nir))
    np.testing.assert_allclose(found["bsi"], ((swir + red) - (nir + blue)) / ((swir + red) + (nir + blue)))
    assert set(optical_indices({"red": red, "nir08": nir})) == {"ndvi"}
    assert np.isnan(optical_indices({"red": np.float32(-0.1), "nir": np.float32(0)})["ndvi"])
    assert optical_indices({"red": np.float32(-0.1), "nir": np.float32(0.11)})["ndvi"] == 1


def test_statistics_are_of_the_leading_class_where_the_sensor_saw_it(scene):
    codes = np.full((60, 80), 1)
    codes[:, 50:] = 2
    optical, sar = reflectance(60, 80), decibel(60, 80)
    optical[:, :10], sar[:, 5:20, :40] = -1, -99
    found = scene(codes, optical, sar)
    seen = (codes == 1) & (optical[0] != -1)
    for name, values in optical_indices(dict(zip(BANDS, optical.astype(float), strict=True))).items():
        assert found[name].value == pytest.approx(values[seen].mean(), abs=1e-4)
        assert found[f"{name}_spread"].value == pytest.approx(values[seen].std(), abs=1e-4)
    heard = (codes == 1) & (sar[0] != -99)
    for name, values in zip(("vv", "vh"), sar.astype(float), strict=True):
        assert found[name].value == pytest.approx(10 * np.log10((10 ** (values[heard] / 10)).mean()), abs=1e-3)
        assert found[f"{name}_spread"].value == pytest.approx(values[heard].std(), abs=1e-3)
    assert found["optical_missing"].value == pytest.approx(100 * 10 / 60)
    assert found["sar_missing"].value == pytest.approx(100 * 15 * 40 / (60 * 80))
    assert found["vv"].detail["measured"] == 1
    assert "cloud" not in found


def test_looks_are_those_of_the_speckle(scene):
    found = scene(np.ones((200, 200)), sar=decibel(200, 200, looks=4.4))
    assert found["looks"].value == pytest.approx(4.4, rel=0.05)
    power = RNG.gamma(3, size=5000)
    assert equivalent_looks(power) == pytest.approx(1 / stats.variation(power) ** 2)
    assert equivalent_looks(np.ones(9)) is None
    assert equivalent_looks(np.ones(0)) is None


def test_the_histogram_counts_what_numpy_counts(scene):
    sar = decibel(64, 64)
    detail = scene(np.ones((64, 64)), sar=sar)["vv"].detail["histogram"]
    low, high = np.percentile(sar[0], [0.5, 99.5])
    assert (len(detail["edges"]), detail["edges"][0], detail["edges"][-1]) == (
        33,
        pytest.approx(low, abs=1e-3),
        pytest.approx(high, abs=1e-3),
    )
    assert sum(detail["counts"]) == ((sar[0] >= low) & (sar[0] <= high)).sum()


def test_ranks_are_shares_of_the_training_pixels_below(scene):
    training = RNG.normal(-10, 3, 50_000)
    quantiles = np.percentile(training, range(0, 101, 5)).tolist()
    for value in (-15, -10, -6.5):
        assert rank(value, quantiles) == pytest.approx(stats.percentileofscore(training, value), abs=1)
    assert (rank(-99, quantiles), rank(99, quantiles)) == (0, 100)
    card = {"statistics": {"distributions": {"1": {"vv": quantiles}}}}
    found = scene(np.ones((50, 50)), sar=decibel(50, 50), card=card)
    assert found["vv_rank"].value == pytest.approx(stats.percentileofscore(training, found["vv"].value), abs=1)
    assert (found["vv_rank"].source, found["vv"].detail["quantiles"]) == ("training", quantiles)
    assert "vh_rank" not in found


def test_clouds_are_a_share_of_the_region_and_their_pixels_do_not_count(scene, tmp_path):
    optical = reflectance(50, 50)
    optical[3, :20], optical[2, :20] = 0.5, 0.5  # an NDVI of 0 under the clouds
    optical[3, 20:], optical[2, 20:] = 0.45, 0.05  # and of 0.8 beside them
    cloud = np.zeros((50, 50), np.uint8)
    cloud[:20] = 1
    found = scene(np.ones((50, 50)), optical, cloud_mask=str(write(tmp_path / "cloud.tif", cloud)))
    assert found["cloud"].value == pytest.approx(40)
    assert found["ndvi"].value == pytest.approx(0.8, abs=1e-5)
    assert found["optical_missing"].value == 0


def test_the_offset_between_the_sensors_is_found_also_around_a_small_region(scene):
    fields = ndimage.zoom(RNG.uniform(0.05, 0.4, (25, 25)), 20, order=0).astype(np.float32)
    moved = np.roll(fields, (2, -3), axis=(0, 1))  # radar content lies 2 pixels below and 3 left of the optical one
    optical = np.stack([fields] * 5)
    sar = 10 * np.log10(moved * RNG.gamma(20, 1 / 20, moved.shape)).astype(np.float32)[None]
    x, y = ORIGIN[0] + 2505, ORIGIN[1] - 2505
    codes = np.ones((500, 500))
    codes[245:255, 245:255] = 2
    for options in ({}, {"at": (x, y)}):
        found = scene(codes, optical, sar, **options)
        assert found["offset"].value == pytest.approx(np.hypot(2, 3), abs=0.3)
        assert found["offset_confidence"].value > 0.5
    assert found["pixels"].value == 100
    assert found["ndvi"].detail["measured"] == 1


def test_pictures_of_bytes_have_gaps_but_no_physical_values(scene):
    optical = RNG.integers(1, 255, (5, 40, 40)).astype(np.uint8)
    found = scene(np.ones((40, 40)), optical)
    assert found["optical_missing"].value == 0
    assert not {"ndvi", "ndwi", "bsi"} & found.keys()


def test_a_layer_that_saw_nothing_of_the_region_says_so_and_nothing_else(scene):
    sar = decibel(60, 60)
    sar[:, :30] = -99
    codes = np.ones((60, 60))
    codes[30:] = 2
    found = scene(codes, sar=sar, at=(ORIGIN[0] + 5, ORIGIN[1] - 5))
    assert found["sar_missing"].value == 100
    assert not {"vv", "vh", "looks", "offset"} & found.keys()


def test_a_single_pixel_has_means_and_no_looks(scene):
    codes, sar = np.ones((30, 30)), decibel(30, 30)
    codes[12, 17] = 2
    found = scene(codes, reflectance(30, 30), sar, at=(ORIGIN[0] + 175, ORIGIN[1] - 125))
    assert found["pixels"].value == 1
    assert found["vv"].value == pytest.approx(float(sar[0, 12, 17]), abs=1e-4)
    assert found["vv_spread"].value == 0
    assert "looks" not in found


def test_of_a_large_region_a_spread_sample_is_measured_and_told(scene, monkeypatch):
    monkeypatch.setattr(gathering, "SAMPLE_SIDE", 16)
    sar = decibel(320, 400)
    found = scene(np.ones((320, 400)), sar=sar)
    assert found["vv"].detail["measured"] == pytest.approx(16 * 16 * 16 / sar[0].size, abs=1e-4)
    assert found["vv"].value == pytest.approx(10 * np.log10((10 ** (sar[0].astype(float) / 10)).mean()), abs=0.15)
