"""RIFT by its identities: cross entropy, soft dice, finite differences, and what alpha and beta do."""

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from landclair.plugin.engine.training.datasets import IGNORE
from landclair.plugin.engine.training.losses import Rift, class_weights, rift, tversky, weighted_focal


@pytest.fixture
def batch():
    generator = torch.Generator().manual_seed(0)
    logits = torch.randn((2, 3, 8, 9), generator=generator, dtype=torch.float64, requires_grad=True)
    label = torch.randint(0, 3, (2, 8, 9), generator=generator)
    label[0, 0] = IGNORE
    return logits, label


ONES = torch.ones(3, dtype=torch.float64)


def test_gamma_0_weights_1_balance_1_is_cross_entropy(batch):
    logits, label = batch
    ours = rift(logits, label, ONES, Rift(balance=1.0, gamma=0.0))
    assert torch.allclose(ours, F.cross_entropy(logits, label, ignore_index=IGNORE))


def test_weights_are_those_of_torch_cross_entropy(batch):
    logits, label = batch
    weights = torch.tensor([0.5, 1.0, 3.0], dtype=torch.float64)
    expected = F.cross_entropy(logits, label, weight=weights, ignore_index=IGNORE)
    assert torch.allclose(weighted_focal(logits, label, weights, 0.0), expected)


def test_focal_follows_its_formula(batch):
    logits, label = batch
    p = logits.detach().softmax(1).permute(0, 2, 3, 1).numpy()[label.numpy() != IGNORE]
    y = label.numpy()[label.numpy() != IGNORE]
    chosen = p[np.arange(len(y)), y]
    expected = np.mean((1 - chosen) ** 2 * -np.log(chosen))
    assert float(weighted_focal(logits, label, ONES, 2.0)) == pytest.approx(expected)


def test_alpha_and_beta_one_half_is_soft_dice(batch):
    logits, label = batch
    p = logits.detach().softmax(1).numpy()
    truth = np.stack([label.numpy() == c for c in range(3)], 1)
    counted = (label.numpy() != IGNORE)[:, None]
    dice = 2 * (p * truth).sum((0, 2, 3)) / ((p * counted).sum((0, 2, 3)) + truth.sum((0, 2, 3)))
    assert float(tversky(logits, label, 0.5, 0.5, epsilon=0.0)) == pytest.approx(np.mean(1 - dice))


def test_a_class_that_is_absent_does_not_count(batch):
    logits, label = batch
    label = label.where(label != 2, torch.tensor(1))
    p = logits.detach().softmax(1).numpy() * (label.numpy() != IGNORE)[:, None]
    indices = []
    for c in range(2):
        truth = label.numpy() == c
        hits = (p[:, c] * truth).sum()
        indices.append((hits + 1) / (hits + 0.3 * (p[:, c].sum() - hits) + 0.7 * (truth.sum() - hits) + 1))
    assert float(tversky(logits, label, 0.3, 0.7)) == pytest.approx(1 - np.mean(indices))


def test_dice_by_image_is_the_mean_over_images_and_their_classes():
    """A faint image counts as much as a clear one; a class that an image has not counts there neither way."""
    logits = torch.randn(3, 2, 8, 8, generator=torch.Generator().manual_seed(4))
    label = torch.randint(0, 2, (3, 8, 8), generator=torch.Generator().manual_seed(5))
    label[2] = 0
    p = logits.softmax(1)
    losses = []
    for image, of_class in ((0, 0), (0, 1), (1, 0), (1, 1), (2, 0)):
        truth = (label[image] == of_class).float()
        overlap = (p[image, of_class] * truth).sum()
        losses.append(1 - (2 * overlap + 2) / (p[image, of_class].sum() + truth.sum() + 2))
    found = tversky(logits, label, 0.5, 0.5, by_image=True)
    torch.testing.assert_close(found, torch.stack(losses).mean())


def test_the_gradient_is_that_of_finite_differences(batch):
    logits, label = batch
    weights = torch.tensor([0.7, 1.0, 2.0], dtype=torch.float64)
    assert torch.autograd.gradcheck(lambda x: rift(x, label, weights, Rift()), (logits,), atol=1e-6)


def test_ignored_pixels_do_not_teach(batch):
    logits, label = batch
    rift(logits, label, ONES, Rift()).backward()
    assert logits.grad[0, :, 0].abs().max() == 0
    assert logits.grad[0, :, 1].abs().max() > 0


def test_only_ignored_pixels_give_zero():
    logits = torch.randn(1, 2, 4, 4, requires_grad=True)
    loss = rift(logits, torch.full((1, 4, 4), IGNORE), torch.ones(2), Rift())
    loss.backward()
    assert float(loss) == 0 and torch.isfinite(logits.grad).all()


def test_raising_beta_raises_recall():
    """A noisy one-feature problem with a rare class: recall after the same training grows with beta."""

    def recall(beta: float) -> float:
        generator = torch.Generator().manual_seed(1)
        label = (torch.rand(1, 64, 64, generator=generator) < 0.1).long()
        feature = label + 1.2 * torch.randn(1, 64, 64, generator=generator)
        slope, offset = torch.zeros(1, requires_grad=True), torch.zeros(1, requires_grad=True)
        optimizer = torch.optim.Adam([slope, offset], lr=0.1)
        for _ in range(150):
            logits = torch.stack([torch.zeros_like(feature), slope * feature + offset], 1)
            loss = rift(logits, label, torch.ones(2), Rift(balance=0.0, alpha=1 - beta, beta=beta))
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        found = (slope * feature + offset > 0)[label == 1]
        return float(found.float().mean())

    assert recall(0.3) < recall(0.6) < recall(0.9)


def test_class_weights_follow_the_square_root_and_stay_in_bounds():
    weights = class_weights(torch.tensor([900, 100]))
    expected = np.array([0.9**-0.5, 0.1**-0.5])
    np.testing.assert_allclose(weights, expected / expected.mean(), rtol=1e-6)
    extreme = class_weights(torch.tensor([10**8, 10**8, 10**8, 10**8, 10**8, 10**8, 10**8, 1]))
    assert float(extreme.min()) == pytest.approx(0.3) and float(extreme.max()) == 5.0
