"""SARCLIP's loss against torch and hand values, its towers, and its scores on answers that can be counted."""

import math

import numpy as np
import pytest
import torch
from landclair.plugin.contract.errors import InputError
from landclair.plugin.engine.networks.sarclip import DARKEST, SIZES, SarClip, Size, Tower, find_size, info_nce
from landclair.plugin.engine.training.retrieval import retrieval, zero_shot
from torch.nn import functional

SMALL = Size(64, 32, Tower(16, 1, 2), Tower(16, 1, 2), 8, context=6, stem=True)


def unit(count: int, seed: int) -> torch.Tensor:
    return functional.normalize(torch.randn(count, 5, generator=torch.Generator().manual_seed(seed)), dim=1)


def test_info_nce_is_the_mean_of_two_cross_entropies():
    images, texts, scale = unit(7, 0), unit(7, 1), torch.tensor(14.0)
    logits, pairs = scale * images @ texts.T, torch.arange(7)
    expected = (functional.cross_entropy(logits, pairs) + functional.cross_entropy(logits.T, pairs)) / 2
    assert info_nce(images, texts, scale).item() == pytest.approx(expected.item(), abs=1e-6)


def test_info_nce_of_two_clear_pairs():
    """Cosines 1 and 0: each row is log(1 + exp(-scale))."""
    vectors = torch.eye(2)
    assert info_nce(vectors, vectors, torch.tensor(3.0)).item() == pytest.approx(math.log1p(math.exp(-3)), abs=1e-6)


def test_texts_that_are_the_same_share_the_target():
    """Images 1 and 2 have one caption: by hand, rows 1 and 2 want half of each of their columns."""
    images = torch.eye(3)
    texts = torch.tensor([[1.0, 0, 0], [1, 0, 0], [0, 0, 1]])
    same = torch.tensor([[1, 1, 0], [1, 1, 0], [0, 0, 1]], dtype=torch.bool)
    e = math.e
    by_image = [math.log(2 * e + 1) - 1, math.log(3), math.log(e + 2) - 1]
    by_text = [math.log(e + 2) - 0.5, math.log(e + 2) - 0.5, math.log(e + 2) - 1]
    expected = (sum(by_image) / 3 + sum(by_text) / 3) / 2
    assert info_nce(images, texts, torch.tensor(1.0), same).item() == pytest.approx(expected, abs=1e-6)
    alone = torch.eye(3, dtype=torch.bool)
    assert info_nce(images, texts, torch.tensor(1.0), alone) == info_nce(images, texts, torch.tensor(1.0))


def test_the_temperature_starts_as_published_and_stays_above_a_hundredth():
    network = SarClip(SMALL, 20, 3)
    assert network.scale.item() == pytest.approx(1 / 0.07, rel=1e-4)
    network.clip.logit_scale.data.fill_(9.0)
    assert network.scale.item() == pytest.approx(100, rel=1e-5)


def test_towers_give_unit_vectors_and_read_up_to_the_end_token():
    torch.manual_seed(0)
    network = SarClip(SMALL, 20, 3).eval()
    images = network.images(torch.randn(2, 3, 64, 64))
    tokens = torch.tensor([[2, 7, 8, 3, 0, 0], [2, 7, 8, 3, 11, 12], [2, 8, 7, 3, 0, 0]])
    texts = network.texts(tokens)
    assert images.shape == (2, 8) and texts.shape == (3, 8)
    torch.testing.assert_close(images.norm(dim=1), torch.ones(2))
    torch.testing.assert_close(texts[0], texts[1])  # what comes after the end does not count
    assert (texts[0] - texts[2]).abs().max() > 1e-3  # and the order of words does


def test_the_stem_sees_the_same_whatever_a_picture_is_scaled_by():
    """Half as bright everywhere is a shift of the logarithm, which its mean takes away."""
    torch.manual_seed(0)
    stem = SarClip(SMALL, 20, 3).eval().clip.vision_model.embeddings.patch_embedding
    stem[0].weight.data[:, :3] = 0  # leave out the picture itself
    shares = torch.rand(1, 3, 64, 64) * 0.5 + 0.4
    half = (shares + DARKEST) / 2 - DARKEST
    torch.testing.assert_close(stem(2 * shares - 1), stem(2 * half - 1), atol=1e-5, rtol=1e-5)


def test_published_sizes_have_the_published_number_of_parameters():
    """Counted in OpenCLIP's model cards: 149.62, 151.28 and 427.62 million."""
    for name, millions in (("ViT-B-16", 149.62), ("ViT-B-32", 151.28), ("ViT-L-14", 427.62)):
        with torch.device("meta"):
            network = SarClip(SIZES[name], 49408, 49407)
        assert sum(p.numel() for p in network.parameters()) / 1e6 == pytest.approx(millions, abs=0.005)
    with pytest.raises(InputError, match="Expected a size of ViT-B-16"):
        find_size("ViT-H-14")


def test_retrieval_counts_ranks_both_ways():
    """Cosines of three images (rows) with three texts: image 1 finds its text second, text 2 its image third."""
    images = np.eye(3)
    texts = np.array([[0.9, 0.8, 0.1], [1.0, 0.5, 0.0], [0.2, 0.6, 0.7]])
    scores = retrieval(images, texts, ["a", "b", "c"])
    # image -> text: column n of ``texts`` is image n's row; ranks 2, 3, 1; text -> image: ranks 1, 2, 1
    assert scores["image_to_text_r1"] == pytest.approx(1 / 3) and scores["image_to_text_r5"] == 1
    assert (scores["image_to_text_mean_rank"], scores["image_to_text_median_rank"]) == (2, 2)
    assert scores["text_to_image_r1"] == pytest.approx(2 / 3)
    assert scores["text_to_image_mean_rank"] == pytest.approx(4 / 3)
    shared = retrieval(images, texts, ["a", "a", "c"])  # then image 1 is right with text 2, and image 2 with text 1
    assert shared["image_to_text_mean_rank"] == shared["text_to_image_mean_rank"] == 1
    constant = retrieval(np.ones((4, 1)), np.ones((4, 1)), list("abcd"))  # ties count against the model
    assert constant["image_to_text_r1"] == 0 and constant["image_to_text_mean_rank"] == 4


def test_zero_shot_takes_the_mean_of_the_templates():
    prompts = np.array([[[1.0, 0], [1, 0]], [[0, 1], [0, 1]], [[-1, 0], [0, -1]], [[0, -1], [0, -1]]])
    images = np.array([[1.0, 0], [0.6, 0.8], [0.6, -0.8], [0, 1.0]])
    scores = zero_shot(images, prompts, np.array([0, 0, 1, -1]))
    assert scores == {"top1": pytest.approx(1 / 3), "top3": pytest.approx(2 / 3)}
