"""Detectors against clutter of known distribution: the rates are given, the thresholds those of theory."""

import numpy as np
import pytest
from landclair.plugin.engine.scenes.cfar import BLOCK, Blocks, Detector, detect
from landclair.plugin.engine.scenes.clutter import (
    Clutter,
    false_alarm_rate,
    fit_logs,
    gamma_tail,
    log_bias,
    order,
    thresholds,
)
from scipy.stats import binom, f
from scipy.stats import gamma as gamma_law

SIDE = 1024


def speckle(looks: float, seed: int = 1, texture: float | None = None, side: int = SIDE) -> np.ndarray:
    rng = np.random.default_rng(seed)
    power = rng.gamma(looks, 1 / looks, (side, side))
    return (power if texture is None else power * rng.gamma(texture, 1 / texture, power.shape)).astype(np.float32)


def alarms(power: np.ndarray, detector: Detector, valid: np.ndarray | None = None) -> np.ndarray:
    valid = np.ones(power.shape, bool) if valid is None else valid
    return detect(power, np.log(power), valid, detector).mask


@pytest.mark.parametrize("looks", [1, 2, 4, 8])
@pytest.mark.parametrize("statistic", ["ca", "go"])
@pytest.mark.parametrize("known", [True, False])
def test_rate_on_gamma_clutter_is_the_given_one(looks, statistic, known):
    """A million pixels and 1e-3 give 1049 alarms with a standard deviation of 3 % (binomial); 20 % are six of these."""
    detector = Detector(1e-3, statistic=statistic, clutter=Clutter(looks if known else None))
    found = alarms(speckle(looks, seed=looks), detector).sum()
    assert abs(found / (SIDE**2 * detector.pfa) - 1) < 0.2


@pytest.mark.parametrize("looks", [1, 8])
def test_rate_of_one_in_ten_thousand(looks):
    """105 alarms are expected: within 20 % and what chance adds at 99.9 % (binomial)."""
    found = alarms(speckle(looks, seed=7), Detector(1e-4, clutter=Clutter())).sum()
    low, high = binom.ppf(0.0005, SIDE**2, 0.8e-4), binom.ppf(0.9995, SIDE**2, 1.2e-4)
    assert low <= found <= high


def test_threshold_of_one_look_is_the_closed_form():
    """Finn & Johnson 1968: alpha = N (pfa^(-1/N) - 1) for exponential clutter and N cells."""
    cells = np.array([64.0, 300.0, 3000.0])
    ratios = thresholds(1e-6, Clutter(1), (64, 3000))(np.full(3, log_bias(1.0)), cells)
    assert ratios == pytest.approx(cells * (1e-6 ** (-1 / cells) - 1), rel=0.005)


@pytest.mark.parametrize(("ratio", "looks", "cells"), [(3.0, 4.0, 100.0), (6.0, 1.0, 64.0), (2.0, 8.0, 2000.0)])
def test_tail_is_that_of_the_f_distribution(ratio, looks, cells):
    assert gamma_tail(ratio, looks, cells) == pytest.approx(f.sf(ratio, 2 * looks, 2 * looks * cells), rel=1e-9)


def test_greatest_of_is_stricter_where_one_side_is_brighter():
    """At a step of 6 dB the false alarms of the brighter side beside it are many for the mean of both sides."""
    power = speckle(4, seed=3, side=768)
    power[:, 384:] *= 4
    edge = np.s_[:, 384:400]
    averaging, greatest = (
        alarms(power, Detector(1e-4, statistic=statistic, clutter=Clutter(4)))[edge].sum() for statistic in ("ca", "go")
    )
    assert greatest < averaging / 3


def test_k_clutter_has_the_rate_of_k_clutter_and_gamma_thresholds_do_not():
    power = speckle(4, seed=5, texture=4.0)
    known = alarms(power, Detector(1e-3, clutter=Clutter(4, texture=True))).mean()
    gamma = alarms(power, Detector(1e-3, clutter=Clutter())).mean()
    assert 0.7e-3 < known < 1.3e-3
    assert gamma > 1.3 * known


def test_k_tail_agrees_with_simulation():
    rng = np.random.default_rng(8)
    x = rng.gamma(3, 1 / 3, 2_000_000) * rng.gamma(5, 1 / 5, 2_000_000)
    u = np.array([log_bias(3.0) + log_bias(5.0)])
    rate = false_alarm_rate(np.array([5.0]), u, np.array([1e6]), Clutter(3, texture=True))[0]
    assert rate == pytest.approx((x > 5).mean(), rel=0.05)


def test_order_inverts_the_bias_of_logarithms():
    for shape in (0.5, 1.0, 4.0, 30.0):
        x = gamma_law.rvs(shape, size=400_000, random_state=2) / shape
        assert log_bias(shape) == pytest.approx(np.log(x.mean()) - np.log(x).mean(), rel=0.02)
        assert order(log_bias(shape)) == pytest.approx(shape, rel=1e-3)


@pytest.mark.parametrize(("looks", "texture"), [(4.0, 8.0), (3.0, 1.5)])
def test_looks_and_texture_are_told_by_cumulants(looks, texture):
    found = fit_logs(np.log(speckle(looks, 9, texture).ravel()))
    assert found == pytest.approx((max(looks, texture), min(looks, texture)), rel=0.15)


def test_plain_speckle_has_no_texture():
    looks, texture = fit_logs(np.log(speckle(4, 10).ravel()))
    assert looks == pytest.approx(4, rel=0.15)
    assert texture > 100 or texture == np.inf


def test_invalid_pixels_are_neither_found_nor_background():
    """Land 20 dB brighter beside the sea: masked, it changes nothing at sea."""
    power = speckle(4, seed=11, side=256)
    alone = alarms(power, Detector(1e-3, clutter=Clutter(4)))
    valid = np.ones(power.shape, bool)
    valid[:, 200:] = False
    bright = np.where(valid, power, power * 100).astype(np.float32)
    found = alarms(bright, Detector(1e-3, clutter=Clutter(4)), valid)
    assert not found[:, 200:].any()
    inner = np.s_[:, : 200 - 40]
    assert (found[inner] == alone[inner]).all()


def test_ships_of_a_convoy_do_not_hide_each_other():
    power = speckle(4, seed=12, side=256)
    for column in range(40, 240, 24):
        power[126:130, column : column + 4] += 300
    power[126:130, 136:140] = 8
    assert alarms(power, Detector(1e-6, clutter=Clutter(4)))[126:130, 136:140].all()


def test_nothing_is_said_without_background():
    power = speckle(4, side=64)
    valid = np.zeros(power.shape, bool)
    valid[30, 30] = True
    power[30, 30] = 1e6
    found = detect(power, np.log(power), valid, Detector(1e-6, clutter=Clutter(4)))
    assert not found.mask.any()
    assert not found.tested.any()


def test_blocks_at_the_edge_are_cut():
    power = np.arange(1, 5 * 11 + 1, dtype=np.float32).reshape(5, 11)
    valid = power != 3
    blocks = Blocks(power, np.log(power), valid)
    kept = np.where(valid, power, 0)
    assert blocks.sums[1].tolist() == [[kept[:, :BLOCK].sum(), kept[:, BLOCK:].sum()]]
    assert blocks.sums[0].sum() == valid.sum()
    assert sorted(blocks.above(np.full((1, 2), 2.0))) == np.flatnonzero(kept > 2).tolist()
