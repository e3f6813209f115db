"""What the classes look like around each pixel: a local Gaussian mixture that starts from a network's own answer."""

from __future__ import annotations

from torch import Tensor, nn

from .blocks import enlarge, surroundings
from .mixture import average

STEPS = 6  # of expectation and maximisation
LEAST_SHARE, LEAST_VARIANCE = 0.003, 0.01  # of a class in each pixel, and of a band in units of its training variance
STRENGTH = 1.2  # of the likelihood: more gains little where there is water, and adds false water where there is none
LARGEST = 8.0  # log-likelihood that one band may add
LEAST_RATIO = 0.01  # of variances, so that there is one where no class stands out


class LocalLikelihood(nn.Module):
    """Adds to logits (N,K,H,W) the log-likelihood of the bands (N,B,H,W) under each class, as its pixels are within 480
    px (own means, one variance for all, weighted by their probabilities), and the log of the class's share there. Tells
    beside them how well the bands part the classes (N,1,H,W): variance between over variance within (Fisher 1936).
    """

    def forward(self, logits: Tensor, bands: Tensor, valid: Tensor) -> tuple[Tensor, Tensor]:
        classes = logits.shape[1]
        smooth = (average(bands * valid) / average(valid).clamp(min=1e-6)).unsqueeze(1)
        told = logits
        for _ in range(STEPS):
            share = (told.softmax(1).clamp(min=LEAST_SHARE) * valid).unsqueeze(2)
            weight = surroundings(share.flatten(1, 2)).unsqueeze(2) + 1e-9
            mean, square = (
                surroundings((share * part).flatten(1, 2)).unflatten(1, (classes, -1)) / weight
                for part in (smooth, smooth * smooth)
            )
            total = weight.sum(1)
            spread = ((weight * (square - mean * mean)).sum(1) / total).clamp(min=0)
            level = enlarge(mean.flatten(1, 2), bands).unflatten(1, (classes, -1))
            variance = enlarge(spread, bands).unsqueeze(1) + LEAST_VARIANCE
            fit = -((smooth - level) ** 2) / (2 * variance)
            fit = (fit - fit.amax(1, keepdim=True)).clamp(min=-LARGEST).mean(2)
            common = enlarge((weight / total.unsqueeze(1)).flatten(1, 2), bands).log()
            told = logits + (STRENGTH * fit + common) * valid
        middle = (weight * mean).sum(1) / total
        between = (weight * (mean - middle.unsqueeze(1)) ** 2).sum(1) / total
        ratio = (between / (spread + LEAST_VARIANCE)).mean(1, keepdim=True)
        return told, enlarge(ratio, bands) + LEAST_RATIO
