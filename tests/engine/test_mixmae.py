"""SAR-W-MixMAE by its published shapes and counts, by gradients, and by the formula of its weight."""

import math

import numpy as np
import pytest
import torch
from landclair.plugin.contract.errors import InputError, ModelError
from landclair.plugin.engine.networks import NetworkSpec, SlotStatistics, build_network
from landclair.plugin.engine.networks.mixmae import (
    MixDecoder,
    MixEncoder,
    MixMae,
    draw_mask,
    find_size,
    forbidden,
    images_of,
    sincos,
    tokens_of,
)
from landclair.plugin.engine.training.learner import parameter_groups
from landclair.plugin.engine.training.losses import FocalDice, tversky
from landclair.plugin.engine.training.recipes import RECIPES
from landclair.plugin.engine.training.restoration import intensity_weight, restoration_loss

STATISTICS = {"sar": SlotStatistics((-12.0,), (5.0,))}


def mask(seed: int = 0) -> torch.Tensor:
    return draw_mask(128, torch.Generator().manual_seed(seed))


def test_base_has_the_published_parameters():
    """arXiv 2503.01181: encoder 86.8 million, decoder 26.8 million for two bands."""
    with torch.device("meta"):
        encoder, decoder = MixEncoder(2, find_size("base")), MixDecoder(2, find_size("base"))
    assert sum(p.numel() for p in encoder.parameters()) == pytest.approx(86.8e6, rel=0.01)
    assert sum(p.numel() for p in decoder.parameters()) == pytest.approx(26.8e6, rel=0.01)


def test_stages_have_the_published_shapes():
    """32² x 128, 16² x 256, 8² x 512, 4² x 1024 for 128² pixels; "tiny" with 24 in the place of 128."""
    features = MixEncoder(1, find_size("tiny"))(torch.randn(2, 1, 128, 128))
    assert features.first.shape == (2, 24, 32, 32)
    assert [tuple(part.shape[1:]) for part in features.merged] == [(48, 16, 16), (96, 8, 8), (192, 4, 4)]
    assert features.tokens.shape == (2, 4, 4, 192)


def test_half_of_the_tokens_are_masked_by_one_mask_of_the_seed():
    assert mask(3).sum() == 8
    assert torch.equal(mask(3), mask(3))
    assert not torch.equal(mask(3), mask(4))


def test_attention_never_crosses_from_one_source_to_the_other():
    """A token of image 0 has no gradient to any pixel of image 1, and none to its own pixels that were mixed away."""
    torch.manual_seed(0)
    encoder, drawn = MixEncoder(1, find_size("tiny")).double(), mask(1).double()
    images = torch.randn(2, 1, 128, 128, dtype=torch.double, requires_grad=True)
    tokens = encoder(images, drawn).tokens
    own = (drawn[0, 0] == 0).unsqueeze(2)
    (gradient,) = torch.autograd.grad((tokens[0] * own).pow(2).sum(), images)
    masked = drawn.repeat_interleave(32, 2).repeat_interleave(32, 3)[0, 0] == 1
    assert gradient[1].abs().max() == 0
    assert gradient[0, 0][masked].abs().max() == 0
    assert gradient[0, 0][~masked].abs().max() > 0


def test_forbidden_attention_is_that_of_the_formula():
    """Logits are hidden where m mᵀ + (1 - m)(1 - m)ᵀ is 0."""
    drawn = mask(2)
    m = drawn.flatten().numpy()
    same = np.outer(m, m) + np.outer(1 - m, 1 - m)
    assert np.array_equal(forbidden(drawn, 1, 4)[0].numpy() == 0, same > 0)


def test_what_was_visible_of_each_source_restores_the_rest():
    """forward takes masked tokens of an image from the first decoding, the others from the second one turned back."""
    network, images, drawn = MixMae(1, "tiny").eval(), torch.randn(2, 1, 128, 128), mask(5)
    with torch.no_grad():
        tokens = network.encoder(images, drawn).tokens
        one, other = network.decoder(tokens.flatten(1, 2), drawn).chunk(2)
        restored = network(images, drawn)
    here = drawn.flatten().bool()
    assert torch.allclose(restored[:, here], one[:, here])
    assert torch.allclose(restored[0, ~here], other[1, ~here])


def test_tokens_and_images_are_inverse():
    images = torch.randn(2, 3, 128, 64)
    assert torch.equal(images_of(tokens_of(images), 3, 128, 64), images)
    assert torch.equal(tokens_of(images)[0, 1, :3], images[0, :, 0, 32])  # the second token begins at column 32


def test_positions_are_sines_and_cosines():
    table = sincos(4, 8)
    assert table[0, 2, 3].tolist() == pytest.approx(
        [
            math.sin(2),
            math.sin(0.02),
            math.cos(2),
            math.cos(0.02),
            math.sin(3),
            math.sin(0.03),
            math.cos(3),
            math.cos(0.03),
        ]
    )


def test_the_weight_runs_from_one_to_e_and_is_larger_where_it_is_darker():
    decibel = torch.tensor([[-25.0, -20.0, -10.0, 0.0]]).view(1, 1, 2, 2)
    valid = torch.ones(1, 1, 2, 2)
    power = 10 ** (decibel / 10)
    expected = torch.exp(1 - (power - power.min()) / (power.max() - power.min()))
    weight = intensity_weight(decibel, valid)
    assert torch.allclose(weight, expected)
    assert weight.max().item() == pytest.approx(math.e)
    assert weight.min().item() == pytest.approx(1.0)
    linear = intensity_weight(decibel, valid, domain="normalised").flatten()
    assert linear.tolist() == pytest.approx([math.exp(1 - share) for share in (0, 0.2, 0.6, 1)])


def test_the_shared_weight_is_the_mean_of_the_bands():
    decibel = torch.randn(2, 2, 8, 8) * 5 - 12
    valid = torch.ones(2, 1, 8, 8)
    each = intensity_weight(decibel, valid)
    shared = intensity_weight(decibel, valid, "shared_avg")
    assert torch.allclose(shared[:, 0], each.mean(1))
    assert torch.equal(shared[:, 0], shared[:, 1])
    with pytest.raises(InputError, match="per_channel"):
        intensity_weight(decibel, valid, "other")


def test_the_loss_is_zero_for_the_normalised_tokens_and_counts_only_what_was_seen():
    images = torch.randn(2, 1, 64, 64) * 5 - 12
    valid = torch.ones(2, 1, 64, 64)
    mean, std = torch.full((1, 1, 1, 1), -12.0), torch.full((1, 1, 1, 1), 5.0)
    target = tokens_of((images - mean) / std)
    target = (target - target.mean(2, keepdim=True)) / (target.var(2, keepdim=True, unbiased=False) + 1e-6).sqrt()
    weight = torch.ones_like(images)
    assert restoration_loss(target, images, weight, valid, mean, std) == pytest.approx(0, abs=1e-9)
    assert restoration_loss(target + 2, images, weight, valid, mean, std) == pytest.approx(4, rel=1e-5)
    valid[:, :, :32] = 0
    images[:, :, :32] = 1e6
    assert restoration_loss(target, images, weight, valid, mean, std) == pytest.approx(0, abs=1e-9)


def test_the_target_image_keeps_how_bright_each_token_is():
    images = torch.randn(2, 1, 64, 64) * 5 - 12
    valid, weight = torch.ones_like(images), torch.ones_like(images)
    mean, std = torch.full((1, 1, 1, 1), -12.0), torch.full((1, 1, 1, 1), 5.0)
    restored = tokens_of((images - mean) / std)
    assert restoration_loss(restored, images, weight, valid, mean, std, "image") == pytest.approx(0, abs=1e-9)
    brighter = restoration_loss(restored, images + 10, weight, valid, mean, std, "image")
    assert brighter == pytest.approx((10 / 5) ** 2, rel=1e-5)


@pytest.mark.parametrize("options", [(), ("injection",), ("refine",), ("injection", "refine")])
def test_the_alos_network_answers_at_full_size(options):
    network = build_network(NetworkSpec("alos", "tiny", STATISTICS, 3, options)).eval()
    with torch.no_grad():
        answer = network({"sar": torch.randn(1, 1, 128, 256)}, {"sar": torch.ones(1, 1, 128, 256)})
    assert answer.logits.shape == (1, 3, 128, 256)
    assert any("injection" in name for name in network.state_dict()) == ("injection" in options)
    assert any("refine" in name for name in network.state_dict()) == ("refine" in options)


def test_an_offset_of_decibels_reaches_neither_surroundings_nor_what_is_seen_of_them():
    """With its own bands taken away, the network answers the same for a scene and for one 5 dB brighter."""
    network = build_network(NetworkSpec("alos", "pico", STATISTICS, 2, ("refine", "detail", "surroundings"))).eval()
    torch.nn.init.normal_(network.around.weight)
    network.encoder.embed.weight.data.zero_()
    network.decoder.detail[0].weight.data[:, 0] = 0
    image, valid = torch.randn(1, 1, 128, 128) * 5 - 12, torch.ones(1, 1, 128, 128)
    with torch.no_grad():
        here, brighter, other = (
            network({"sar": part}, {"sar": valid}).logits for part in (image, image + 5, image.flip(3) * 2)
        )
    torch.testing.assert_close(here, brighter, atol=0.01, rtol=0)
    assert (here - other).abs().max() > 0.1


def test_surroundings_leave_a_pretrained_encoder_as_it_was():
    torch.manual_seed(0)
    plain = build_network(NetworkSpec("alos", "pico", STATISTICS, 2, ("injection",)))
    network = build_network(NetworkSpec("alos", "pico", STATISTICS, 2, ("injection", "surroundings")))
    network.encoder.load_state_dict(plain.encoder.state_dict())
    network.decoder.load_state_dict(plain.decoder.state_dict())
    inputs = {"sar": torch.randn(1, 1, 128, 128)}, {"sar": torch.ones(1, 1, 128, 128)}
    with torch.no_grad():
        torch.testing.assert_close(network.eval()(*inputs).logits, plain.eval()(*inputs).logits)


def test_detail_needs_what_refine_enlarges():
    with pytest.raises(ModelError, match="detail adds to what refine"):
        build_network(NetworkSpec("alos", "pico", STATISTICS, 2, ("detail",)))


def test_the_alos_network_takes_radar_only():
    optical = {"optical": SlotStatistics((0.1,), (0.1,))}
    with pytest.raises(ModelError, match="takes the slot sar"):
        build_network(NetworkSpec("alos", "tiny", optical, 2))
    with pytest.raises(ModelError, match="Unknown size 'huge'"):
        build_network(NetworkSpec("alos", "huge", STATISTICS, 2))


def test_what_no_sensor_saw_changes_nothing():
    network = build_network(NetworkSpec("alos", "tiny", STATISTICS, 2, ("injection", "refine"))).eval()
    image, valid = torch.randn(1, 1, 128, 128), torch.ones(1, 1, 128, 128)
    valid[..., 64:] = 0
    other = image.clone()
    other[..., 64:] = 99.0
    with torch.no_grad():
        assert torch.equal(*(network({"sar": part}, {"sar": valid}).logits for part in (image, other)))


def test_it_learns_to_restore_stripes():
    """Stripes run on across tokens, so what is hidden follows from what is seen: the loss falls well below guessing."""
    torch.manual_seed(0)
    network, drawn = MixMae(1, "tiny"), mask(7)
    rows = torch.arange(128).view(1, 1, 128, 1)
    images = torch.cat([((rows + shift) // 16 % 2).float().expand(1, 1, 128, 128) * 2 - 1 for shift in (0, 8)])
    valid, weight, zero, one = torch.ones(2, 1, 128, 128), torch.ones_like(images), torch.zeros(1), torch.ones(1)
    optimizer = torch.optim.AdamW(network.parameters(), 1e-3)
    losses = []
    for _ in range(40):
        loss = restoration_loss(network(images, drawn), images, weight, valid, zero, one)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        losses.append(loss.item())
    assert losses[-1] < 0.3 < 0.9 < losses[0]  # guessing the mean of a token gives 1


def test_layers_learn_the_slower_the_deeper_they_lie():
    """The learning rate falls by the layer decay from the decoder to each block below it, down to the embedding."""
    network = build_network(NetworkSpec("alos", "tiny", STATISTICS, 2, ("injection", "refine")))
    recipe = RECIPES["alos-tiny"]
    rates = {
        name: group["lr"]
        for group in parameter_groups(network, recipe)
        for name, parameter in network.named_parameters()
        if any(parameter is other for other in group["params"])
    }
    assert len(rates) == len([*network.parameters()])
    top = recipe.learning_rate
    for name, below in (
        ("decoder.classify.weight", 0), ("encoder.norm.weight", 1), ("encoder.stages.3.1.mlp.fc1.weight", 1),
        ("encoder.stages.3.0.mlp.fc1.weight", 2), ("encoder.merges.2.norm.weight", 3),
        ("encoder.stages.2.3.mlp.fc1.weight", 3), ("encoder.stages.0.0.mlp.fc1.weight", 10),
        ("encoder.embed.weight", 11),
    ):  # fmt: skip
        assert rates[name] == pytest.approx(top * 0.8**below), name


def test_the_alpha_scale_weighs_rare_classes_more_and_counts_in_size():
    """arXiv 2601.15705: focal with s w_c, w_c = (1 - f_c)/(C - 1), and Dice, each by one half."""
    counts = torch.tensor([900, 90, 10])
    loss = FocalDice()
    weights = loss.class_weights(counts)
    assert weights.tolist() == pytest.approx([0.5 * (1 - share) / 2 for share in (0.9, 0.09, 0.01)])
    logits, label = torch.randn(2, 3, 8, 8, generator=torch.Generator().manual_seed(1)), torch.randint(0, 3, (2, 8, 8))
    label[0, 0] = 255
    seen = label != 255
    p = logits.softmax(1).permute(0, 2, 3, 1)[seen].gather(1, label[seen].unsqueeze(1)).squeeze(1)
    focal = (weights[label[seen]] * (1 - p) ** 2 * -p.log()).mean()
    dice = tversky(logits, label, 0.5, 0.5)
    assert loss(logits, label, weights) == pytest.approx((focal + dice).item() / 2, rel=1e-5)
    assert FocalDice(interpolated=True).class_weights(counts).mean().item() == pytest.approx(1.0)
