"""What is fitted after a training: the temperature, and the offset that makes the area of the second class right."""

import numpy as np
import pytest
import torch
from landclair.plugin.engine.networks import NetworkSpec, Prediction, SlotStatistics, build_network
from landclair.plugin.engine.training.calibration import even_areas, temperature_of
from landclair.plugin.engine.training.datasets import IGNORE, Sample
from scipy.special import softmax

SPEC = NetworkSpec("alos", "pico", {"sar": SlotStatistics((-12.0,), (5.0,))}, 2, ("injection", "refine", "even"))


class Ramp(torch.nn.Module):
    """Logits of class 1 are the pixels themselves; the padding must not count."""

    multiple = 32

    def __init__(self) -> None:
        super().__init__()
        self.register_buffer("offset", torch.zeros(2, 1, 1))

    def forward(self, images, valid):
        pixels = images["sar"]
        assert not any(side % self.multiple for side in pixels.shape[-2:])
        return Prediction(torch.cat([torch.zeros_like(pixels), pixels], 1) + self.offset)


def ramp(share: float, weight: float = 1.0, ignored: int = 0) -> Sample:
    """-10 ... 10 over 40 x 50 pixels; class 1 is labelled on the first pixels, whichever they are."""
    pixels = np.linspace(-10, 10, 2000, dtype=np.float32).reshape(1, 40, 50)
    label = (np.arange(2000) < share * (2000 - ignored)).astype(np.int64)
    label[2000 - ignored :] = IGNORE
    return Sample({"sar": pixels}, {"sar": np.ones_like(pixels)}, label.reshape(40, 50), {}, weight)


def test_half_of_the_samples_map_more_and_half_less():
    """With a share p of labels the ramp maps p where the offset is 20 p - 10; the median of p = .2, .3, .6 is .3."""
    network = Ramp()
    even_areas(network, [ramp(0.2), ramp(0.6), ramp(0.3), ramp(0.001), ramp(0.9, weight=0.4)])
    assert network.offset.flatten().tolist() == [0.0, pytest.approx(20 * 0.3 - 10, abs=0.02)]
    found = network.offset.clone()
    even_areas(network, [ramp(0.2), ramp(0.6), ramp(0.3)])
    assert torch.equal(network.offset, found)  # a training that is asked again ends at the same network


def test_pixels_without_label_do_not_count():
    """The upper half of the values is ignored: what is left runs from -10 to 0."""
    network = Ramp()
    even_areas(network, [ramp(0.25, ignored=1000)])
    assert float(network.offset[1]) == pytest.approx(2.5, abs=0.02)


def test_a_sample_that_no_sensor_saw_tells_nothing():
    network, blind = Ramp(), ramp(0.5)
    blind.valid["sar"][:] = 0
    even_areas(network, [blind, ramp(0.3)])
    assert float(network.offset[1]) == pytest.approx(-4, abs=0.02)


def test_without_the_class_nothing_is_shifted():
    network = Ramp()
    even_areas(network, [ramp(0.0)])
    assert not network.offset.any()


def test_the_offset_counts_once_the_network_is_trained():
    torch.manual_seed(0)
    network, images, valid = build_network(SPEC), torch.randn(1, 1, 128, 128) - 12, torch.ones(1, 1, 128, 128)
    plain = network.eval()({"sar": images}, {"sar": valid}).logits
    network.offset[1] = 1.5
    shifted = network({"sar": images}, {"sar": valid}).logits
    torch.testing.assert_close(shifted - plain, torch.tensor([0.0, 1.5]).view(1, 2, 1, 1).expand_as(plain))


def test_the_temperature_is_that_of_the_odds():
    """Logits that are three times as sure as they may be have the temperature 3."""
    rng = np.random.default_rng(0)
    logits = rng.normal(0, 2, (20_000, 2))
    chance = softmax(logits, 1)[:, 1]
    assert temperature_of(3 * logits, (rng.random(20_000) < chance).astype(int)) == pytest.approx(3, rel=0.1)
