"""The simulator against formulas, scipy and a second algorithm."""

import heapq
import json

import numpy as np
import pytest
import rasterio
from landclair.plugin.contract.errors import Cancelled, InputError
from landclair.plugin.contract.jobs import SimulateJob
from landclair.plugin.contract.legends import LAND_COVER
from landclair.plugin.engine.progress import Progress
from landclair.plugin.engine.simulation import atmosphere, noise, radiometry, terrain
from landclair.plugin.engine.simulation.drainage import drain
from landclair.plugin.engine.simulation.landcover import Surface
from landclair.plugin.engine.simulation.materials import INDEX, MATERIALS, OPTICAL_ROLES, published_palette
from landclair.plugin.engine.simulation.noise import Area
from landclair.plugin.engine.simulation.scene import make_scene, misregistration, render, simulate
from scipy import ndimage, stats

FLAT = np.zeros((128, 128), np.float32)


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """A small finished scene: its folder and result."""
    out = tmp_path_factory.mktemp("scene")
    return out, simulate(SimulateJob(str(out), size=400, seed=7, clouds=0.3, looks=4), Progress())


def read(path):
    with rasterio.open(path) as file:
        return file.read()


def test_a_resampled_field_is_the_cubic_b_spline_of_scipy():
    field = np.random.default_rng(0).normal(size=(9, 11)).astype(np.float32)
    rows, columns = np.linspace(0, 8, 40), np.linspace(0, 10, 50)
    grid = np.meshgrid(rows, columns, indexing="ij")
    expected = ndimage.map_coordinates(field, grid, order=3, prefilter=False, mode="nearest")
    np.testing.assert_allclose(noise.resample(field, rows, columns), expected, atol=1e-5)


def test_octaves_add_up_to_the_sum_of_their_surfaces():
    at = np.arange(-50, 120)
    first, second = noise.smooth(3, at, at, 24), noise.smooth(4, at, at, 12)
    expected = (first + 0.6 * second) / np.sqrt(1 + 0.6**2)
    np.testing.assert_allclose(noise.fractal(3, at, at, 24, 2, 0.6), expected, atol=1e-5)


def test_noise_has_unit_spread_and_is_the_same_through_any_window():
    whole = noise.fractal(5, np.arange(2000), np.arange(1500), 20, 4)
    assert abs(whole.mean()) < 0.05 and abs(whole.std() - 1) < 0.05
    part = noise.fractal(5, np.arange(801, 903), np.arange(77, 300), 20, 4)
    np.testing.assert_array_equal(part, whole[801:903, 77:300])


def test_speckle_is_gamma_with_the_looks_asked_for():
    looks = 4.0
    sample = radiometry.speckle(1, Area(-100, 37, 512, 512), looks)
    assert sample.mean() == pytest.approx(1, abs=0.005)
    assert 1 / sample.var() == pytest.approx(looks, rel=0.02)
    assert stats.kstest(sample[0].ravel()[::7], stats.gamma(looks, scale=1 / looks).cdf).pvalue > 0.001
    centred = sample[0] - 1
    for neighbour in (centred[:, 1:] * centred[:, :-1], centred[1:] * centred[:-1], centred * (sample[1] - 1)):
        assert abs(neighbour.mean()) * looks < 0.01


def test_water_fills_hollows_to_their_lowest_pass():
    relief = noise.fractal(2, np.arange(40), np.arange(50), 12, 3).astype(np.float64) * 30
    flow = drain(relief)
    np.testing.assert_allclose(flow.level, flooded(relief), atol=1e-4)
    assert flow.upstream.max() == relief.size
    assert (flow.downstream == -1).sum() == 1


def flooded(relief):
    """Priority flood (Barnes et al. 2014) from the lowest cell of the edge."""
    height, width = relief.shape
    edge = [
        (relief[i, j], i, j) for i in range(height) for j in range(width) if i in (0, height - 1) or j in (0, width - 1)
    ]
    heap, level = [min(edge)], np.full(relief.shape, np.inf)
    level[heap[0][1:]] = heap[0][0]
    while heap:
        z, i, j = heapq.heappop(heap)
        for a in range(max(i - 1, 0), min(i + 2, height)):
            for b in range(max(j - 1, 0), min(j + 2, width)):
                if np.isinf(level[a, b]):
                    level[a, b] = max(relief[a, b], z)
                    heapq.heappush(heap, (level[a, b], a, b))
    return level


@pytest.mark.parametrize("name", ["conifer", "maize", "clear water", "snow"])
def test_a_material_gives_the_reflectance_and_backscatter_of_the_table(name):
    area, material, palette = Area(0, 0, 128, 128), MATERIALS[name], published_palette()
    patch = noise.hashed(9, area.rows[:, None], area.columns)
    ground = Surface(np.full((128, 128), INDEX[name], np.uint8), patch, FLAT, FLAT)
    image = radiometry.reflectance(ground, palette, FLAT + 1, radiometry.grain(1, "canopy", area))
    np.testing.assert_allclose(image.mean((1, 2)), material.reflectance, rtol=0.01)
    flat = terrain.RadarGeometry(FLAT + 1, FLAT > 0, FLAT > 0)
    power = radiometry.backscatter(ground, palette, flat, FLAT)
    floor = 10 ** (np.array(radiometry.NOISE_FLOOR_DB) / 10)
    decibel = 10 * np.log10(power - floor[:, None, None])
    np.testing.assert_allclose(decibel.mean((1, 2)), material.backscatter, atol=0.1)
    np.testing.assert_allclose(decibel.std((1, 2)), material.spread_db, rtol=0.03)


def test_slopes_face_the_sun_by_the_cosine_law():
    zenith, azimuth = np.radians(40), np.radians(180)
    facing = np.full((3, 3), -np.tan(zenith), np.float32)  # falls to the south, square to the sun
    np.testing.assert_allclose(terrain.sunlight(FLAT, FLAT, zenith, azimuth), 1, atol=1e-6)
    np.testing.assert_allclose(
        terrain.sunlight(facing, 0 * facing, zenith, azimuth), 0.2 + 0.8 / np.cos(zenith), rtol=1e-5
    )
    np.testing.assert_allclose(terrain.sunlight(-3 * facing, 0 * facing, zenith, azimuth), 0.2, atol=1e-6)


def test_steep_slopes_lay_over_and_cast_radar_shadow():
    incidence, reach = np.radians(38), terrain.LAYOVER_REACH
    x = np.arange(300) * terrain.PIXEL
    for slope, layover, shadow in ((0.2, False, False), (np.tan(np.radians(45)), True, False)):
        ridge = slope * np.clip(np.minimum(x - 1300, 1700 - x), 0, None)
        geometry = terrain.radar_geometry(np.tile(ridge.astype(np.float32), (2 * reach + 4, 1)), incidence)
        assert geometry.layover.any() == layover and geometry.shadow.any() == shadow
    cliff = np.where(x < 1500, 300.0, 0.0).astype(np.float32)
    shadow = terrain.radar_geometry(np.tile(cliff, (2 * reach + 4, 1)), incidence).shadow[0]
    assert shadow.sum() * terrain.PIXEL == pytest.approx(300 * np.tan(incidence), abs=2 * terrain.PIXEL)
    rising = np.tile((0.2 * x).astype(np.float32), (2 * reach + 4, 1))
    gain = terrain.radar_geometry(rising, incidence).gain
    np.testing.assert_allclose(gain, np.tan(incidence) / np.tan(incidence - np.arctan(0.2)), rtol=1e-3)


@pytest.mark.parametrize("share", [0.0, 0.15, 0.5, 1.0])
def test_clouds_cover_what_was_asked_for(share):
    sky = atmosphere.make_sky(3, 700, share, 0.7, 2.6, 900.0)
    cloud = sky.cloud(Area(0, 0, 700, 700)) >= atmosphere.OPAQUE
    assert cloud.mean() == pytest.approx(share, abs=0.02)


def test_shadows_lie_away_from_the_sun_by_height_times_tangent():
    zenith, azimuth = np.radians(45), np.radians(135)  # sun in the south-east
    sky = atmosphere.make_sky(3, 700, 0.3, zenith, azimuth, 1000.0)
    away = 100 / np.sqrt(2)  # 1,000 m over 10 m, to the north-west
    np.testing.assert_allclose(sky.shadow_offset, (-away, -away), atol=0.5)
    area = Area(10, 20, 64, 64)
    np.testing.assert_array_equal(sky.shadow(area), sky.cloud(area.moved(71, 71)))


def test_any_window_shows_the_same_scene():
    scene = make_scene(SimulateJob("", size=600, seed=4, clouds=0.3, misregistration=1.3, nodata=True))
    whole = render(scene, Area(0, 0, 600, 600))
    part = render(scene, Area(201, 333, 150, 97))
    window = np.s_[..., 201:351, 333:430]
    for layer in ("optical", "sar", "truth", "clouds"):
        np.testing.assert_array_equal(getattr(part, layer), getattr(whole, layer)[window])


def test_the_same_job_gives_the_same_bytes(tmp_path):
    for folder, seed in (("a", 5), ("b", 5), ("c", 6)):
        simulate(SimulateJob(str(tmp_path / folder), size=560, seed=seed), Progress())
    for layer in ("optical", "sar", "truth", "clouds"):
        a, b, c = ((tmp_path / folder / f"{layer}.tif").read_bytes() for folder in "abc")
        assert a == b != c


def test_sar_content_moves_by_the_misregistration():
    still = SimulateJob("", size=400, seed=7, looks=1000)
    moved = SimulateJob("", size=400, seed=7, looks=1000, misregistration=6.0)
    rows, columns = misregistration(moved)
    assert np.hypot(rows, columns) == pytest.approx(6)
    a, b = (render(make_scene(job), Area(50, 50, 256, 256)).sar[0] for job in (still, moved))
    spectrum = np.fft.fft2(b - b.mean()) * np.conj(np.fft.fft2(a - a.mean()))
    peak = np.unravel_index(np.argmax(np.fft.ifft2(spectrum).real), a.shape)
    measured = [(at + 128) % 256 - 128 for at in peak]
    np.testing.assert_allclose(measured, (rows, columns), atol=0.75)


def test_a_blob_moves_by_a_fraction_of_a_pixel():
    y, x = np.mgrid[:41, :41]
    blob = np.exp(-((y - 20) ** 2 + (x - 20) ** 2) / 18)[None]
    np.testing.assert_allclose(ndimage.center_of_mass(radiometry.shifted(blob, 0.3, -0.7)[0]), (20.3, 19.3), atol=0.01)


def test_files_say_where_they_lie_and_what_they_hold(scene):
    out, result = scene
    with rasterio.open(result["optical"]) as optical, rasterio.open(result["sar"]) as sar:
        assert optical.descriptions == OPTICAL_ROLES and sar.descriptions == ("vv", "vh")
        assert optical.crs == sar.crs == "EPSG:32632" and optical.transform == sar.transform
        assert optical.res == (10, 10) and optical.scales[0] == 1e-4 and optical.nodata == 0
        assert optical.tags()["LANDCLAIR_UNITS"] == "dn" and sar.tags()["LANDCLAIR_UNITS"] == "db"
    with rasterio.open(result["truth"]) as truth:
        assert truth.colormap(1)[1][:3] == (0, 0x64, 0xC8)
    assert "<Category>Water</Category>" in (out / "truth.tif.aux.xml").read_text()
    assert json.loads((out / "scene.json").read_text())["job"]["seed"] == 7
    assert sorted(path.suffix for path in out.iterdir()).count(".tif") == 4
    assert not [path for path in out.iterdir() if path.is_dir()]


def test_the_numbers_in_the_result_are_those_of_the_files(scene):
    _, result = scene
    truth, clouds = read(result["truth"])[0], read(result["clouds"])[0]
    assert set(np.unique(truth)) <= set(LAND_COVER.codes)
    areas = {entry["code"]: entry["area_ha"] for entry in result["classes"]}
    assert areas == {code: pytest.approx((truth == code).sum() / 100) for code in areas}
    assert result["cloud_share"] == pytest.approx((clouds == 1).mean(), abs=1e-4)
    assert result["cloud_share"] == pytest.approx(0.3, abs=0.03)


def test_classes_look_as_they_do_to_the_real_sensors(scene):
    _, result = scene
    optical, sar = read(result["optical"]) / 1e4, read(result["sar"])
    truth, clear = read(result["truth"])[0], read(result["clouds"])[0] == 0
    band = {role: optical[index] for index, role in enumerate(OPTICAL_ROLES)}
    vegetation = (band["nir"] - band["red"]) / (band["nir"] + band["red"])
    snow = (band["green"] - band["swir16"]) / (band["green"] + band["swir16"])
    median = {code: {name: np.median(image[clear & (truth == code)]) for name, image in
                     (("ndvi", vegetation), ("ndsi", snow), ("vv", sar[0]))} for code in LAND_COVER.codes}  # fmt: skip
    assert median[1]["ndvi"] < 0.1 and median[1]["vv"] < -16
    assert median[2]["ndvi"] > 0.6 and -13 < median[2]["vv"] < -7
    assert median[5]["vv"] > median[4]["vv"] and median[5]["ndvi"] < 0.5
    assert median[8]["ndsi"] > 0.4


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"size": 3}, "size"),
        ({"clouds": 1.2}, "cloud share"),
        ({"looks": 0}, "looks"),
        ({"crs": "EPSG:4326"}, "metres"),
    ],
)
def test_impossible_wishes_are_refused(tmp_path, change, word):
    with pytest.raises(InputError, match=word):
        simulate(SimulateJob(str(tmp_path), **({"size": 64} | change)), Progress())
    assert not list(tmp_path.iterdir())


def test_cancelling_leaves_nothing(tmp_path):
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        simulate(SimulateJob(str(tmp_path), size=64), progress)
    assert not list(tmp_path.iterdir())
