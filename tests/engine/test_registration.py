"""Registration: offsets put into simulated pairs are found, and none where there is none."""

import numpy as np
import pytest
from landclair.plugin.contract.jobs import SimulateJob
from landclair.plugin.engine.raster.registration import REACH, Offset, block_surface, find_offset
from landclair.plugin.engine.simulation.noise import Area
from landclair.plugin.engine.simulation.scene import make_scene, misregistration, render
from scipy import ndimage

SIZE, SIDE = 384, 96
VISIBLE_TO_SHORTWAVE = [2, 6, 8]


def pair(pixels: float, seed: int = 100):
    """Reflectance (3, H, W), clear (H, W) and radar power (2, H, W), with the offset (dx, dy) that was put in."""
    job = SimulateJob(out="", size=SIZE, seed=seed, clouds=0.3, looks=4.0, misregistration=pixels)
    patch = render(make_scene(job), Area(0, 0, SIZE, SIZE))
    optical = patch.optical[VISIBLE_TO_SHORTWAVE] * np.float32(1e-4)
    return (optical, patch.clouds == 0, 10 ** (patch.sar / 10)), misregistration(job)[::-1]


def estimate(optical, clear, power, seen=None) -> Offset:
    seen = np.ones_like(clear) if seen is None else seen
    blocks = [np.s_[y : y + SIDE, x : x + SIDE] for y in range(0, SIZE, SIDE) for x in range(0, SIZE, SIDE)]
    surfaces = [block_surface(optical[:, *b], clear[b], power[:, *b], seen[b]) for b in blocks]
    return find_offset([surface for surface in surfaces if surface is not None])


@pytest.fixture(scope="module")
def unshifted():
    return pair(0.0)[0]


@pytest.mark.parametrize(("pixels", "seed"), [(0.8, 103), (2.3, 104), (5.0, 107)])
def test_an_offset_is_found_to_a_quarter_of_a_pixel(pixels, seed):
    layers, (dx, dy) = pair(pixels, seed)
    found = estimate(*layers)
    assert np.hypot(found.dx - dx, found.dy - dy) < 0.25
    assert found.correct


def test_a_pair_that_fits_is_left_alone(unshifted):
    found = estimate(*unshifted)
    assert np.hypot(found.dx, found.dy) < 0.5
    assert not found.correct


def test_whole_pixels_add_up(unshifted):
    optical, clear, power = unshifted
    before, after = estimate(*unshifted), estimate(optical, clear, np.roll(power, (-2, 3), (1, 2)))
    assert after.dx - before.dx == pytest.approx(3, abs=0.15)
    assert after.dy - before.dy == pytest.approx(-2, abs=0.15)


def test_brightness_that_is_turned_around_changes_nothing(unshifted):
    optical, clear, power = unshifted
    one, other = estimate(*unshifted), estimate(1 - optical, clear, power)
    assert (other.dx, other.dy) == pytest.approx((one.dx, one.dy), abs=0.02)


def test_images_of_different_places_give_no_confidence(unshifted):
    other = pair(0.0, 108)[0]
    assert not estimate(unshifted[0], unshifted[1], other[2][:, ::-1]).correct


def test_what_one_sensor_does_not_see_does_not_count(unshifted):
    optical, clear, power = unshifted
    seen = np.ones_like(clear)
    seen[:, :60] = False
    hidden = [block_surface(optical, clear, np.where(seen, power, fill), seen) for fill in (np.nan, 1e6)]
    np.testing.assert_array_equal(*hidden)
    assert np.isfinite(hidden[0]).all()
    assert block_surface(optical, np.zeros_like(clear), power, seen) is None
    assert find_offset([]) == Offset(0.0, 0.0, 0.0, 0)


def test_few_blocks_are_never_sure():
    surface = np.exp(-np.square(np.mgrid[-REACH : REACH + 1, -REACH : REACH + 1] - 2).sum(0) / 4.0)
    found = find_offset([surface] * 3)
    assert (found.dx, found.dy) == pytest.approx((2, 2), abs=1e-6)
    assert found.confidence == 0


def fields(seed: int, side: int = 192):
    """Fields of random shapes, their contrasts differing between the sensors, under 30 % cloud and four looks."""
    rng = np.random.default_rng(seed)

    def smooth(scale: float) -> np.ndarray:
        return ndimage.gaussian_filter(rng.normal(size=(side, side)), scale, mode="wrap")

    ground = smooth(rng.uniform(2, 8))
    kinds = np.digitize(ground, np.quantile(ground, np.linspace(0, 1, 7)[1:-1]))
    optical = rng.uniform(0.03, 0.4, (3, 6))[:, kinds] + rng.normal(0, 0.01, (3, side, side))
    power = 10 ** (rng.uniform(-22, -5, (2, 6))[:, kinds] / 10) * rng.gamma(4, 0.25, (2, side, side))
    clouds = smooth(12)
    cloudy = clouds > np.quantile(clouds, 0.7)
    optical = np.where(cloudy, 0.7, optical)
    return optical.astype(np.float32), ~cloudy, power.astype(np.float32)


def fields_offset(seed: int) -> Offset:
    optical, clear, power = fields(seed)
    blocks = [np.s_[y : y + 48, x : x + 48] for y in range(0, 192, 48) for x in range(0, 192, 48)]
    surfaces = [block_surface(optical[:, *b], clear[b], power[:, *b], np.ones((48, 48), bool)) for b in blocks]
    return find_offset([surface for surface in surfaces if surface is not None])


def test_two_hundred_pairs_that_fit_are_left_alone():
    found = [fields_offset(seed) for seed in range(200)]
    assert [seed for seed, offset in enumerate(found) if offset.correct] == []
    assert sum(offset.confidence > 0.9 for offset in found) > 100  # sure that nothing is to be done, not only unsure
