"""Local mixtures of dark and bright against scikit-learn's, and by what must not change them."""

import numpy as np
import pytest
import torch
from landclair.plugin.engine.networks.mixture import LARGEST, SCALE, average, local_mixtures
from sklearn.mixture import GaussianMixture


@pytest.fixture
def scene() -> tuple[np.ndarray, torch.Tensor]:
    """Water on the left third, and a band (1,1,128,128): each pixel lies within the surroundings of all others."""
    rng, water = np.random.default_rng(0), np.zeros((128, 128), bool)
    water[:, :43] = True
    band = np.where(water, -1.5, 0.5) + rng.normal(0, 1, water.shape) * np.where(water, 1.0, 2.0)
    return water, torch.from_numpy(band[None, None]).float()


def read(band: torch.Tensor, valid: torch.Tensor | None = None) -> np.ndarray:
    return local_mixtures(band, torch.ones_like(band[:, :1]) if valid is None else valid).numpy()[0]


@pytest.mark.parametrize("channel, kind", [(0, "tied"), (1, "full")])
def test_they_are_those_of_scikit_learn(scene, channel, kind):
    _, band = scene
    smooth = (average(band) / average(torch.ones_like(band))).numpy().reshape(-1, 1)
    start = np.array([[-1.5], [0.5]])
    mixture = GaussianMixture(2, covariance_type=kind, means_init=start, max_iter=50, tol=1e-7).fit(smooth)
    dark = mixture.means_[:, 0].argmin()
    expected = np.diff(np.log(mixture.predict_proba(smooth) + 1e-12))[:, 0] * (-1 if dark == 0 else 1)
    expected = expected.reshape(128, 128).clip(-LARGEST, LARGEST)
    between = (smooth.reshape(128, 128) > mixture.means_.min()) & (smooth.reshape(128, 128) < mixture.means_.max())
    found = read(band)[channel] * SCALE
    assert ((found > 0) == (expected > 0))[between].mean() > 0.98
    assert np.abs(found - expected)[between].mean() < 0.5


def test_water_is_found_and_how_far_it_lies_from_land(scene):
    """The means lie 2 apart; averaging 25 pixels leaves 0.2 and 0.4 of the deviations."""
    water, band = scene
    one, two, apart = read(band)
    for odds in (one, two):
        assert ((odds > 0) == water).mean() > 0.97
    pooled = np.sqrt((43 * 0.2**2 + 85 * 0.4**2) / 128)
    assert float(apart.mean()) * SCALE == pytest.approx(2 / pooled, rel=0.15)


def test_neither_offset_nor_gain_changes_them(scene):
    _, band = scene
    np.testing.assert_allclose(read(band), read(band + 4.0), atol=0.02)
    np.testing.assert_allclose(read(band * 20), read(band * 30), atol=0.02)


def test_what_was_not_seen_counts_for_nothing(scene):
    _, band = scene
    valid = torch.ones_like(band)
    valid[..., 96:] = 0
    other = band.clone()
    other[..., 96:] = 40.0
    one, two = read(band, valid), read(other, valid)
    np.testing.assert_allclose(one, two, atol=1e-4)
    assert not one[:, :, 96:].any()


@pytest.mark.parametrize("valid", [0.0, 1.0])
def test_an_even_scene_and_an_unseen_one_have_numbers(valid):
    band = torch.zeros(1, 2, 128, 128)
    found = read(band, torch.full((1, 1, 128, 128), valid))
    assert found.shape == (6, 128, 128) and np.isfinite(found).all()
