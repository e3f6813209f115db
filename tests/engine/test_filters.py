"""Speckle filters against their formulas, pixel by pixel in double precision, and scipy's own windows."""

import numpy as np
import pytest
from landclair.plugin.contract.errors import InputError
from landclair.plugin.engine.raster.filters import FILTERS, estimate_looks, filter_speckle
from scipy import ndimage

LOOKS = 4.0
CORNERS = np.indices((7, 7))
HALVES = [
    CORNERS[1] <= 3, CORNERS[1] >= 3, CORNERS[0] <= 3, CORNERS[0] >= 3,
    CORNERS[1] >= CORNERS[0], CORNERS[1] <= CORNERS[0], CORNERS.sum(0) <= 6, CORNERS.sum(0) >= 6,
]  # fmt: skip
EDGE = np.array([[1, 0, -1]] * 3)
DIAGONAL = np.array([[0, 1, 1], [-1, 0, 1], [-1, -1, 0]])
GRADIENTS = [EDGE, EDGE.T, DIAGONAL, np.fliplr(DIAGONAL)]
OPPOSITE = [((1, 0), (1, 2)), ((0, 1), (2, 1)), ((0, 2), (2, 0)), ((0, 0), (2, 2))]


@pytest.fixture(scope="module")
def scene() -> tuple[np.ndarray, np.ndarray]:
    """Power (H, W) of a dark and a bright field, a bright point, four looks, and where it is valid."""
    generator = np.random.default_rng(5)
    mean = np.where(np.indices((44, 50)).sum(0) < 45, 0.02, 0.3)
    mean[30, 30] = 50
    return (mean * generator.gamma(LOOKS, 1 / LOOKS, mean.shape)).astype(np.float32), generator.random((44, 50)) > 0.1


def windows(power, valid, row, column):
    cut = np.s_[row : row + 7, column : column + 7]
    return np.pad(power.astype(float), 3, "symmetric")[cut], np.pad(valid, 3, "symmetric")[cut]


def lee_estimate(z, values):
    mean, variance = values.mean(), values.var()
    signal = max(variance - mean**2 / LOOKS, 0) / (1 + 1 / LOOKS)
    return mean + (signal / variance if variance else 0) * (z - mean)


def half_window(window, seen):
    """The half that Lee (1981) chooses, by its own 3 x 3 templates on the nine means."""
    blocks = [[np.s_[2 * r : 2 * r + 3, 2 * c : 2 * c + 3] for c in range(3)] for r in range(3)]
    means = np.array([[(window[b] * seen[b]).sum() / max(seen[b].sum(), 1) for b in row] for row in blocks])
    edge = int(np.argmax([abs((means * template).sum()) for template in GRADIENTS]))
    first, second = (abs(means[at] - means[1, 1]) for at in OPPOSITE[edge])
    return HALVES[2 * edge + (second < first)]


def gamma_estimate(z, values):
    mean, variation = values.mean(), values.var() / values.mean() ** 2
    if variation <= 1 / LOOKS:
        return mean
    if variation >= 2 / LOOKS:
        return z
    alpha = (1 + 1 / LOOKS) / (variation - 1 / LOOKS)
    linear = alpha - LOOKS - 1
    return (linear * mean + np.sqrt(linear**2 * mean**2 + 4 * alpha * LOOKS * z * mean)) / (2 * alpha)


FORMULAS = {
    "boxcar": lambda z, window, seen: window[seen].mean(),
    "lee": lambda z, window, seen: lee_estimate(z, window[seen]),
    "refined_lee": lambda z, window, seen: lee_estimate(z, window[seen & half_window(window, seen)]),
    "gamma_map": lambda z, window, seen: gamma_estimate(z, window[seen]),
}


@pytest.mark.parametrize("method", FILTERS)
@pytest.mark.parametrize("holes", [False, True])
def test_every_pixel_follows_the_formula(scene, method, holes):
    power, valid = scene[0], scene[1] if holes else np.ones_like(scene[1])
    filtered = filter_speckle(power[None], valid, method, LOOKS)[0]
    for row, column in np.argwhere(valid)[::3]:
        expected = FORMULAS[method](power[row, column], *windows(power, valid, row, column))
        assert filtered[row, column] == pytest.approx(expected, rel=2e-3, abs=1e-5), (row, column)
    assert (filtered[~valid] == 0).all()


def test_boxcar_is_scipys_uniform_filter(scene):
    filtered = filter_speckle(scene[0][None], np.ones_like(scene[1]), "boxcar", LOOKS, 5)[0]
    np.testing.assert_allclose(filtered, ndimage.uniform_filter(scene[0].astype(float), 5), rtol=1e-4)


@pytest.mark.parametrize("method", FILTERS)
def test_blocks_do_not_show_and_invalid_numbers_do_not_bleed(scene, method, monkeypatch):
    power, valid = scene
    poisoned = np.where(valid, power, np.nan)
    whole = filter_speckle(poisoned[None], valid, method, LOOKS)
    monkeypatch.setattr("landclair.plugin.engine.raster.refined_lee.BLOCK", 17)
    np.testing.assert_allclose(filter_speckle(poisoned[None], valid, method, LOOKS), whole, rtol=1e-3, atol=1e-6)
    assert np.isfinite(whole).all()


@pytest.mark.parametrize("looks", [1, 2.7, 4, 10])
def test_looks_are_found_on_fields_of_different_brightness(looks):
    fields = 1 + (np.indices((360, 360)) // 40).sum(0) % 4
    power = fields * np.random.default_rng(7).gamma(looks, 1 / looks, fields.shape)
    assert estimate_looks(power, np.ones(power.shape, bool)) == pytest.approx(looks, rel=0.2)


def test_estimated_looks_are_used(scene):
    power = np.random.default_rng(1).gamma(LOOKS, 1 / LOOKS, (1, 200, 200)).astype(np.float32)
    valid = np.ones(power.shape[1:], bool)
    given = filter_speckle(power, valid, "lee", estimate_looks(power[0], valid))
    assert (filter_speckle(power, valid, "lee") == given).all()


def test_what_cannot_be_filtered_is_said(scene):
    power, valid = scene[0][None], scene[1]
    for method, looks, size, message in (
        ("median", 4, 7, "Unknown speckle filter"), ("lee", 4, 6, "odd filter window"),
        ("lee", 0, 7, "positive number"),
    ):  # fmt: skip
        with pytest.raises(InputError, match=message):
            filter_speckle(power, valid, method, looks, size)
    with pytest.raises(InputError, match="cannot be told from so few pixels"):
        filter_speckle(power[:, :20, :20], valid[:20, :20], "lee")
