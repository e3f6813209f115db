"""Augmentation: a draw decides the sample, images and labels move together, and never are both sensors lost."""

from dataclasses import replace

import numpy as np
import pytest
from landclair.plugin.contract.errors import InputError
from landclair.plugin.engine.training.augmentation import Augmentation, augment, clouds, ignore_unseen
from landclair.plugin.engine.training.conditions import CONDITIONS, under_condition
from landclair.plugin.engine.training.datasets import IGNORE, Sample, Slot

SLOTS = {
    "optical": Slot(("green", "nir"), "reflectance"),
    "sar": Slot(("vv",), "db"),
    "sar_before": Slot(("vv",), "byte"),
}
CALM = Augmentation(1.0, 0.0, 0.0, 0, 0.0, 0.0, 0.0, 0.0, 0.0)


@pytest.fixture
def sample() -> Sample:
    rng = np.random.default_rng(0)
    label = (rng.random((64, 64)) < 0.3).astype(np.int64)
    optical = np.stack([label, 1 - label]).astype(np.float32)
    images = {"optical": optical, "sar": -10.0 - 8 * label[None], "sar_before": 200.0 - 100 * label[None]}
    images = {slot: image.astype(np.float32) for slot, image in images.items()}
    return Sample(images, {slot: np.ones((1, 64, 64), np.float32) for slot in images}, label)


def augmented(sample, augmentation, seed=0, crop=64) -> Sample:
    return augment(sample, SLOTS, augmentation, crop, np.random.default_rng(seed))


def test_the_same_draw_gives_the_same_sample(sample):
    one, two, other = (augmented(sample, Augmentation(), seed) for seed in (3, 3, 4))
    for slot in SLOTS:
        np.testing.assert_array_equal(one.images[slot], two.images[slot])
    assert not np.array_equal(one.images["optical"], other.images["optical"])


@pytest.mark.parametrize("seed", range(8))
def test_images_and_labels_turn_together(sample, seed):
    turned = augmented(sample, CALM, seed, crop=48)
    assert turned.label.shape == (48, 48)
    np.testing.assert_array_equal(turned.images["optical"][0], turned.label)
    np.testing.assert_array_equal(turned.images["sar"][0], -10.0 - 8 * turned.label)


def test_a_shift_moves_both_radar_dates_against_the_label(sample):
    shifted = augmented(sample, replace(CALM, shift=2), seed=1)
    np.testing.assert_array_equal(shifted.images["optical"][0], shifted.label)
    assert not np.array_equal(shifted.images["sar"][0], -10.0 - 8 * shifted.label)
    inner, expected = np.s_[2:-2, 2:-2], -10.0 - 8 * shifted.label
    shifts = [np.roll(expected, (down, right), (0, 1)) for down in range(-2, 3) for right in range(-2, 3)]
    matches = [np.array_equal(moved[inner], shifted.images["sar"][0][inner]) for moved in shifts]
    assert sum(matches) == 1


def test_one_sensor_always_stays(sample):
    often = replace(CALM, optical_missing=0.4, sar_missing=0.4, cloudy=0.2)
    lost = []
    for seed in range(40):
        valid = augmented(sample, often, seed).valid
        lost.append((not valid["optical"].any(), not valid["sar"].any()))
        assert valid["sar"].any() == valid["sar_before"].any()
    assert (True, True) not in lost and {(True, False), (False, True), (False, False)} == set(lost)
    alone = Sample({"optical": sample.images["optical"]}, {"optical": sample.valid["optical"]}, sample.label)
    assert all(augmented(alone, replace(often, cloudy=0.0), seed).valid["optical"].all() for seed in range(10))


def test_what_is_invalid_is_zero(sample):
    cloudy = augmented(sample, replace(CALM, cloudy=1.0))
    hidden = cloudy.valid["optical"][0] == 0
    assert 0.05 < hidden.mean() < 1 and not cloudy.images["optical"][:, hidden].any()


@pytest.mark.parametrize("cover", [0.25, 0.5, 0.75])
def test_clouds_cover_what_was_asked_in_patches(cover):
    mask = clouds((128, 96), cover, np.random.default_rng(0))
    assert mask.shape == (128, 96) and mask.mean() == pytest.approx(cover, abs=0.01)
    edges = (mask[1:] != mask[:-1]).mean()
    assert edges < 0.3 * 2 * cover * (1 - cover)  # independent pixels would differ 2p(1-p) of the time


def test_no_cloud_and_all_cloud():
    rng = np.random.default_rng(0)
    assert not clouds((8, 8), 0.0, rng).any() and clouds((8, 8), 1.0, rng).all()


def test_fading_calms_the_images_but_not_what_is_missing():
    faded = Augmentation(zoom=1.4, stretch=0.2, speckle=0.5, shift=2).faded(0.25)
    assert (faded.zoom, faded.stretch, faded.speckle, faded.shift) == pytest.approx((1.1, 0.05, 0.125, 0))
    assert faded.cloudy == Augmentation().cloudy and faded.sar_missing == Augmentation().sar_missing


def test_pixels_that_nobody_saw_do_not_teach(sample):
    for mask in sample.valid.values():
        mask[0, :5] = 0
    label = ignore_unseen(sample)
    assert (label[:5] == IGNORE).all() and (label[5:] == sample.label[5:]).all()


@pytest.mark.parametrize(
    ("condition", "cover"), [("cloud25", 0.25), ("cloud50", 0.5), ("cloud100", 1.0), ("full", 0.0)]
)
def test_conditions_hide_the_share_they_name(sample, condition, cover):
    seen = under_condition(sample, condition, seed=1).valid
    assert 1 - seen["optical"].mean() == pytest.approx(cover, abs=0.01) and seen["sar"].all()


def test_conditions_take_sensors_away_and_shift_radar(sample):
    assert not under_condition(sample, "sar_only", 0).valid["optical"].any()
    only = under_condition(sample, "optical_only", 0).valid
    assert only["optical"].all() and not only["sar"].any() and not only["sar_before"].any()
    shifted = under_condition(sample, "shift3", 0)
    assert np.array_equal(shifted.images["optical"], sample.images["optical"])
    assert not np.array_equal(shifted.images["sar"], sample.images["sar"])
    with pytest.raises(InputError, match=CONDITIONS[1]):
        under_condition(sample, "fog", 0)
