"""The networks: shapes, what validity does to the gate, missing sensors, and independence of the tile's size."""

import pytest
import torch
from landclair.plugin.contract.errors import ModelError
from landclair.plugin.engine.networks import NetworkSpec, SlotStatistics, build_network
from landclair.plugin.engine.networks.blocks import standardise_locally
from landclair.plugin.engine.networks.claire import CrossAttention, Fusion, _image, _windows


def slots(**channels: int) -> dict[str, SlotStatistics]:
    return {name: SlotStatistics((10.0,) * count, (3.0,) * count) for name, count in channels.items()}


FLOOD = slots(optical=3, sar=1, optical_before=3, sar_before=1)


def network(architecture="claire", variant="nano", inputs=FLOOD, classes=2):
    torch.manual_seed(0)
    return build_network(NetworkSpec(architecture, variant, inputs, classes)).eval()


def scene(inputs, height, width, seed=0):
    generator = torch.Generator().manual_seed(seed)
    images = {n: 10 + 3 * torch.randn(1, len(s.mean), height, width, generator=generator) for n, s in inputs.items()}
    return images, {n: torch.ones(1, 1, height, width) for n in inputs}


@pytest.mark.parametrize(
    ("architecture", "variant", "inputs"),
    [
        ("claire", "nano", FLOOD),
        ("claire", "nano", slots(optical=10, sar=2)),
        ("unet", "nano", FLOOD),
        ("unet", "nano", slots(sar=2)),
    ],
)
@torch.no_grad()
def test_logits_have_the_size_of_the_images(architecture, variant, inputs):
    for height, width in ((32, 64), (96, 32)):
        prediction = network(architecture, variant, inputs, classes=5)(*scene(inputs, height, width))
        assert prediction.logits.shape == (1, 5, height, width)


@torch.no_grad()
def test_convnextv2_tiny_is_a_variant():
    inputs = slots(optical=4, sar=1)
    claire = network("claire", "convnextv2-tiny", inputs)
    assert claire(*scene(inputs, 64, 64)).logits.shape == (1, 2, 64, 64)
    assert sum(p.numel() for p in claire.encoders["optical"].parameters()) == pytest.approx(28e6, rel=0.05)


def test_nano_fits_four_megabytes_in_16_bits_and_the_baseline_is_as_large():
    sizes = [sum(p.numel() for p in network(name).parameters()) for name in ("claire", "unet")]
    assert 2 * max(sizes) <= 4e6
    assert sizes[1] == pytest.approx(sizes[0], rel=0.1)


@torch.no_grad()
def test_a_missing_sensor_cannot_be_seen_through_its_values():
    """What lies under validity 0 never changes the answer."""
    claire = network()
    images, valid = scene(FLOOD, 64, 64)
    for slot in ("optical", "optical_before"):
        valid[slot] = torch.zeros_like(valid[slot])
    first = claire(images, valid).logits
    other = images | {slot: 200 * torch.rand_like(images[slot]) for slot in ("optical", "optical_before")}
    assert torch.allclose(first, claire(other, valid).logits, atol=1e-4)


@torch.no_grad()
def test_sar_share_is_one_without_optical_and_zero_without_sar():
    claire = network()
    for sensor, expected in (("optical", 1.0), ("sar", 0.0)):
        images, valid = scene(FLOOD, 64, 64)
        valid |= {slot: torch.zeros_like(mask) for slot, mask in valid.items() if slot.startswith(sensor)}
        share = claire(images, valid).sar_share
        assert torch.allclose(share, torch.full_like(share, expected), atol=1e-3)


@torch.no_grad()
def test_the_gate_follows_validity_pixel_by_pixel():
    fusion = Fusion(16, 1, 8)
    optical, sar = torch.randn(1, 16, 8, 8), torch.randn(1, 16, 8, 8)
    seen = torch.ones(1, 1, 8, 8)
    seen[..., :4] = 0
    _, share = fusion(optical, sar, seen, torch.ones(1, 1, 8, 8))
    assert torch.allclose(share[..., :4], torch.ones(1, 1, 8, 4), atol=1e-5)
    assert (share[..., 4:] < 1).all() and (share[..., 4:] > 0).all()


@torch.no_grad()
def test_attention_starts_as_the_identity_and_masks_what_was_not_seen():
    attention = CrossAttention(16, 2, 8)
    x, other, seen = torch.randn(1, 16, 32, 16), torch.randn(1, 16, 32, 16), torch.ones(1, 1, 32, 16)
    assert torch.equal(attention(x, other, seen), x)
    torch.nn.init.normal_(attention.out.weight)
    seen[..., :8] = 0
    changed = other.clone()
    changed[..., :8] += 0.01
    assert (attention(x, changed, seen) - attention(x, other, seen)).abs().max() < 1e-3


def test_windows_and_image_are_inverse():
    x = torch.arange(2 * 3 * 16 * 24.0).view(2, 3, 16, 24)
    assert _windows(x, 8).shape == (2 * 2 * 3, 64, 3)
    assert torch.equal(_image(_windows(x, 8), 8, 16, 24), x)
    assert torch.equal(_windows(x, 8)[1, 0], x[0, :, 0, 8])


def test_local_standardisation_ignores_how_a_scene_was_stretched():
    torch.manual_seed(0)
    x, valid = torch.randn(1, 2, 64, 64), (torch.rand(1, 1, 64, 64) > 0.2).float()
    plain = standardise_locally(100 * x * valid, valid)
    stretched = standardise_locally((250 * x + 40) * valid, valid)
    assert torch.allclose(plain, stretched, atol=2e-2)
    assert float(plain[valid.expand_as(plain) > 0].mean()) == pytest.approx(0, abs=0.05)
    assert float(plain[valid.expand_as(plain) > 0].std()) == pytest.approx(1, abs=0.1)


@torch.no_grad()
def test_far_away_pixels_do_not_change_the_answer():
    """Half a kilometre of pixels away, a scene may change without moving the logits."""
    claire = network()
    images, valid = scene(FLOOD, 32, 1536)
    before = claire(images, valid).logits[..., :128]
    images = {slot: image.clone() for slot, image in images.items()}
    for image in images.values():
        image[..., -32:] += 30
    assert torch.allclose(before, claire(images, valid).logits[..., :128], atol=1e-5)


def test_claire_wants_both_sensors_and_known_variants():
    with pytest.raises(ModelError, match="unet"):
        network(inputs=slots(sar=2))
    with pytest.raises(ModelError, match="nano"):
        network(variant="huge")
    with pytest.raises(ModelError, match="claire"):
        network("segformer")
