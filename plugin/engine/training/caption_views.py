"""Views: an image with captions as a training meets it, and as the network takes it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import torch
from scipy.ndimage import uniform_filter
from torch import Tensor
from torch.nn import functional

from ..scenes.pictures import POLARISATIONS, picture
from .datasets.captioned import Seen

CROP = (0.85, 1.0)  # of the shorter side
OFFSET = 1.0  # dB: calibration, season and incidence differ by as much
LOOKS = (3.0, 40.0)  # of the speckle that is added, drawn evenly on a logarithmic scale
TO_BYTE = 0.4  # share of radar in dB that is met as an 8-bit picture scaled to its own range
SMOOTHED, SPECKLED, REVALUED = 0.1, 0.8, 0.7  # shares
SHADOW, LIGHT, GAMMA = (-0.1, 0.1), (0.75, 1.15), 0.25  # black and white points of an 8-bit picture, and log gamma


def varied(seen: Seen, rng: np.random.Generator) -> Seen:
    """A part of the image with other speckle, calibration, bands or grey values; an optical one with other greys."""
    seen = _cropped(seen, rng)
    if set(seen.roles) & set(POLARISATIONS):
        seen = _speckled(_some_bands(seen, rng), rng)
        if seen.units == "db" and rng.random() < TO_BYTE:
            seen = _as_bytes(seen)
    if seen.units == "byte" and rng.random() < REVALUED:
        black, white = rng.uniform(*SHADOW), rng.uniform(*LIGHT)
        share = np.clip((seen.values / 255 - black) / (white - black), 0, 1)
        return replace(seen, values=(255 * share ** np.exp(rng.normal(0, GAMMA))).astype(np.float32))
    return seen


def network_input(seen: Seen, side: int) -> Tensor:
    """The image as a picture (3,side,side)."""
    made = torch.from_numpy(picture(seen.values, seen.valid, seen.roles, seen.units))
    if made.shape[1:] == (side, side):
        return made
    return functional.interpolate(made[None], (side, side), mode="bilinear", antialias=True, align_corners=False)[0]


def flooded_cells(seen: Seen, cells: int) -> Tensor:
    """Flooded shares of ``cells`` x ``cells`` equal parts, NaN where nobody knows."""
    if seen.flood is None:
        return torch.full((cells, cells), torch.nan)
    return functional.adaptive_avg_pool2d(torch.from_numpy(seen.flood.astype(np.float32))[None], cells)[0]


def _cropped(seen: Seen, rng: np.random.Generator) -> Seen:
    height, width = seen.valid.shape
    side = max(round(rng.uniform(*CROP) * min(height, width)), 1)
    top, left = rng.integers(0, height - side + 1), rng.integers(0, width - side + 1)
    part = np.s_[..., top : top + side, left : left + side]
    flood = None if seen.flood is None else seen.flood[part]
    return replace(seen, values=seen.values[part], valid=seen.valid[part], flood=flood)


def _some_bands(seen: Seen, rng: np.random.Generator) -> Seen:
    """Both polarisations, or one of them."""
    if len(seen.roles) != 2 or (band := rng.integers(3)) == 2:
        return seen
    return replace(seen, values=seen.values[[band]], roles=(seen.roles[band],))


def _speckled(seen: Seen, rng: np.random.Generator) -> Seen:
    """Less speckle or more: gamma of L looks in power, which is a sum in dB and close to one in 8-bit greys."""
    values = seen.values
    if rng.random() < SMOOTHED:
        values = uniform_filter(values, (0, 3, 3))
    if rng.random() < SPECKLED:
        looks = np.exp(rng.uniform(*np.log(LOOKS)))
        noise = rng.standard_gamma(looks, values.shape).astype(np.float32) / np.float32(looks)
        values = values * np.sqrt(noise) if seen.units == "byte" else values + 10 * np.log10(np.maximum(noise, 1e-3))
    if seen.units == "db":
        values = values + rng.normal(0, OFFSET)
    return replace(seen, values=values.astype(np.float32))


def _as_bytes(seen: Seen) -> Seen:
    """Each band from its 1st to its 99.9th percentile, as 8-bit chips are often made."""
    shown = [np.percentile(band[seen.valid], (1, 99.9)) if seen.valid.any() else (0, 1) for band in seen.values]
    low, high = np.array(shown, np.float32).T[..., None, None]
    share = np.clip((seen.values - low) / np.maximum(high - low, 1e-3), 0, 1)
    return replace(seen, values=255 * share, units="byte")
