"""The local likelihood against expectation and maximisation written out with numpy, and by what must not change it."""

import numpy as np
import pytest
import torch
from landclair.plugin.engine.networks.likelihood import (
    LARGEST,
    LEAST_RATIO,
    LEAST_SHARE,
    LEAST_VARIANCE,
    STEPS,
    STRENGTH,
    LocalLikelihood,
)
from scipy.ndimage import uniform_filter
from scipy.special import softmax


@pytest.fixture
def scene():
    """Faint water (left) beside land in two bands, speckled, and logits that see a third of it: (1,2,128,128) each."""
    rng = np.random.default_rng(0)
    water = np.zeros((128, 128), bool)
    water[:, :48] = True
    bands = np.where(water, -1.0, 0.5) + rng.normal(0, 0.6, (2, 128, 128))
    sure = rng.random((128, 128)) < 0.35
    logits = np.stack([np.zeros((128, 128)), np.where(water & sure, 2.0, -1.0)])
    return water, torch.from_numpy(logits[None]).float(), torch.from_numpy(bands[None]).float()


def answered(logits, bands, valid=None) -> np.ndarray:
    return LocalLikelihood()(logits, bands, torch.ones_like(bands[:, :1]) if valid is None else valid)[0].numpy()[0]


def test_it_is_expectation_and_maximisation_with_one_variance(scene):
    """128 pixels lie within each other's surroundings, so that means are those of the whole image."""
    _, logits, bands = scene
    ones = uniform_filter(np.ones((128, 128)), 5, mode="constant")
    smooth = [uniform_filter(band.astype(float), 5, mode="constant") / ones for band in bands.numpy()[0]]
    start = logits.numpy()[0].astype(float)
    told = start
    for _ in range(STEPS):
        share = np.maximum(softmax(told, 0), LEAST_SHARE)
        fits = []
        for band in smooth:
            means = (share * band).sum((1, 2)) / share.sum((1, 2))
            variance = (share * (band - means[:, None, None]) ** 2).sum() / share.sum() + LEAST_VARIANCE
            fit = -((band - means[:, None, None]) ** 2) / (2 * variance)
            fits.append(np.maximum(fit - fit.max(0), -LARGEST))
        told = (
            start + STRENGTH * np.mean(fits, 0) + np.log(share.mean((1, 2)) / share.mean((1, 2)).sum())[:, None, None]
        )
    np.testing.assert_allclose(answered(logits, bands), told, atol=5e-3)


def test_bands_weigh_by_fishers_ratio_of_the_classes():
    """Two classes at 0 and 2 with a given noise, known well: between p(1-p)4, within the noise of smoothed pixels."""
    rng, valid = np.random.default_rng(3), torch.ones(1, 1, 128, 128)
    water = np.zeros((128, 128), bool)
    water[:, :32] = True
    logits = torch.from_numpy(np.where(water, -8.0, 8.0) * np.array([1, -1])[:, None, None])[None].float()
    for deviation in (1.5, 3.0):
        band = np.where(water, -2.0, 0.0) + rng.normal(0, deviation, water.shape)
        ratio = LocalLikelihood()(logits, torch.from_numpy(band[None, None]).float(), valid)[1]
        smooth = uniform_filter(band, 5)
        parts = [smooth[water], smooth[~water]]
        within = np.average([part.var() for part in parts], weights=[1, 3])
        between = 0.25 * 0.75 * (parts[0].mean() - parts[1].mean()) ** 2
        assert float(ratio.mean()) == pytest.approx(between / (within + LEAST_VARIANCE) + LEAST_RATIO, rel=0.15)


def test_it_finds_the_rest_of_what_the_network_saw_in_parts(scene):
    water, logits, bands = scene
    before, after = (part.argmax(0) == 1 for part in (logits.numpy()[0], answered(logits, bands)))
    assert (before & water).sum() < 0.4 * water.sum()
    assert (after & water).sum() > 0.95 * water.sum()
    assert (after & ~water).sum() < 0.05 * (~water).sum()


def test_neither_offset_nor_gain_of_a_scene_changes_it(scene):
    _, logits, bands = scene
    np.testing.assert_allclose(answered(logits, bands), answered(logits, bands + 3.0), atol=0.02)
    np.testing.assert_allclose(answered(logits, bands * 20), answered(logits, bands * 30), atol=0.02)


def test_where_no_class_stands_out_nothing_is_split():
    """A scene of one class alone has the same mean under all; what is rare only gets rarer, everywhere alike."""
    logits = torch.tensor([0.0, -3.0]).view(1, 2, 1, 1).expand(1, 2, 128, 128)
    bands = torch.randn(1, 1, 128, 128, generator=torch.Generator().manual_seed(1))
    change = answered(logits, bands) - logits.numpy()[0]
    assert np.ptp(change[0] - change[1]) < 1e-3 and (change[0] > change[1]).all()


def test_what_was_not_seen_counts_for_nothing(scene):
    _, logits, bands = scene
    valid = torch.ones(1, 1, 128, 128)
    valid[..., 96:] = 0
    other = bands.clone()
    other[..., 96:] = 50.0
    one, two = answered(logits, bands, valid), answered(logits, other, valid)
    np.testing.assert_allclose(one[:, :, :96], two[:, :, :96], atol=1e-4)
    np.testing.assert_array_equal(one[:, :, 96:], logits.numpy()[0, :, :, 96:])
