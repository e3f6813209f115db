"""The loss of SAR-W-MixMAE (arXiv 2503.01181): restored tokens against the image, low backscatter weighing more."""

from __future__ import annotations

import torch
from torch import Tensor

from ...contract.errors import InputError
from ..networks.mixmae import tokens_of

STRENGTH = 1.0  # s of exp(s (1 - x)): weights from 1 to e
KINDS, DOMAINS = ("none", "per_channel", "shared_avg"), ("power", "normalised")
TARGETS = "token", "image"


def restoration_loss(
    restored: Tensor, images: Tensor, weight: Tensor, valid: Tensor, mean: Tensor, std: Tensor, target: str = "token"
) -> Tensor:
    """Mean of ``w (restored - target)²`` over seen pixels; ``restored`` (N,L,P) tokens, the rest (N,C,H,W) or
    (N,1,H,W). What is restored is the image, with the target ``token`` each token brought to mean 0 and variance 1 as
    in masked autoencoders. Of speckled tokens that leaves little but noise: ``image`` keeps how bright each is.
    """
    wanted, seen = tokens_of((images - mean) / std), tokens_of(valid.expand_as(images))
    if target == "token":
        count = seen.sum(2, keepdim=True).clamp(min=1)
        middle = (wanted * seen).sum(2, keepdim=True) / count
        spread = (((wanted - middle) ** 2) * seen).sum(2, keepdim=True) / count
        wanted = (wanted - middle) / (spread + 1e-6).sqrt()
    part = tokens_of(weight) * seen
    return (part * (restored - wanted) ** 2).sum() / seen.sum().clamp(min=1)


def intensity_weight(decibel: Tensor, valid: Tensor, kind: str = "per_channel", domain: str = "power") -> Tensor:
    """``exp(s (1 - x))`` (N,C,H,W), x being backscatter brought to 0-1 by its least and largest seen value, by image
    and band: from 1 (bright) to e (dark). ``domain`` power is the paper's, normalised (dB) its authors' code's.
    """
    if kind not in KINDS or domain not in DOMAINS:
        raise InputError(f"Expected a weight of {KINDS} in the domain {DOMAINS}, got '{kind}' and '{domain}'.")
    if kind == "none":
        return torch.ones_like(decibel)
    x = 10 ** (decibel / 10) if domain == "power" else decibel
    seen = valid.expand_as(x) > 0
    low = x.masked_fill(~seen, torch.inf).amin((2, 3), keepdim=True)
    high = x.masked_fill(~seen, -torch.inf).amax((2, 3), keepdim=True)
    scaled = ((x - low) / (high - low).clamp(min=1e-12)).nan_to_num(1.0).clamp(0, 1)
    weight = torch.exp(STRENGTH * (1 - scaled))
    return weight if kind == "per_channel" else weight.mean(1, keepdim=True).expand_as(weight)
