"""Dark and bright: local mixtures of two Gaussians, found in the image alone as a histogram's threshold is."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from .blocks import enlarge, surroundings

STEPS = 6  # of expectation and maximisation
SMOOTH = 5  # pixels a side over which speckle is averaged
START = 2.0  # log odds at first of what lies one deviation below the level 0.5 deviations under the mean
LEAST_SHARE, LEAST_VARIANCE = 0.003, 0.01  # of a class in each pixel, and of a band in units of its training variance
LARGEST, SCALE = 6.0, 3.0  # log odds are cut there, and divided so
CHANNELS = 3  # that a band has


@torch.no_grad()
def local_mixtures(bands: Tensor, valid: Tensor) -> Tensor:
    """Bands (N,B,H,W) in deviations -> (N,3B,H,W): log odds of the darker class, with one variance for both classes (as
    Otsu's threshold supposes) and with two (as Kittler and Illingworth's), and how many deviations lie between them.

    Each pixel's classes are those within 480 px; ``valid`` (N,1,H,W), 1 = seen.
    """
    smooth = average(bands * valid) / average(valid).clamp(min=1e-6)
    weight = surroundings(valid) + 1e-6
    middle = surroundings(smooth * valid) / weight
    spread = (surroundings(smooth * smooth * valid) / weight - middle * middle).clamp(min=LEAST_VARIANCE).sqrt()
    first = -START * ((smooth - enlarge(middle, bands)) / enlarge(spread, bands) + 0.5)
    odds, apart = _fitted(first, smooth, valid, 0.0)
    parts = [odds, _fitted(first, smooth, valid, 1.0)[0], apart]
    return torch.cat([part * valid for part in parts], 1)


def _fitted(odds: Tensor, smooth: Tensor, valid: Tensor, own: float) -> tuple[Tensor, Tensor]:
    """Log odds of the darker class over SCALE after STEPS, and the distance of the classes in deviations over SCALE."""
    for _ in range(STEPS):
        dark = odds.sigmoid().clamp(LEAST_SHARE, 1 - LEAST_SHARE) * valid
        weights, means, variances = zip(*(_moments(share, smooth) for share in (dark, valid - dark)), strict=True)
        pooled = (weights[0] * variances[0] + weights[1] * variances[1]) / (weights[0] + weights[1])
        low, high = (enlarge(mean, smooth) for mean in means)
        odds = enlarge((weights[0] / weights[1]).log(), smooth)
        for mean, variance, sign in zip((low, high), variances, (1, -1), strict=True):
            wide = enlarge(own * variance + (1 - own) * pooled, smooth) + LEAST_VARIANCE
            odds = odds - sign * ((smooth - mean) ** 2 / wide + wide.log()) / 2
        # With two variances the wider class would come again beyond the other one's mean.
        odds = torch.where(smooth < low, odds.clamp(min=1.0), odds)
        odds = torch.where(smooth > high, odds.clamp(max=-1.0), odds)
    apart = (high - low) / (enlarge(pooled, smooth) + LEAST_VARIANCE).sqrt()
    return odds.clamp(-LARGEST, LARGEST) / SCALE, apart.clamp(0, LARGEST) / SCALE


def _moments(share: Tensor, smooth: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Weight, mean and variance (N,B,h,w) of a class around."""
    weight = surroundings(share) + 1e-9
    mean = surroundings(share * smooth) / weight
    return weight, mean, (surroundings(share * smooth * smooth) / weight - mean * mean).clamp(min=0)


def average(x: Tensor) -> Tensor:
    """Means (N,C,H,W) over SMOOTH pixels a side."""
    return F.avg_pool2d(x, SMOOTH, 1, SMOOTH // 2)
