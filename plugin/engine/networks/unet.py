"""U-Net (Ronneberger et al. 2015) on one sensor, or on all stacked (early fusion): the baselines of CLAIRE."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ...contract.errors import ModelError
from . import NetworkSpec, Prediction
from .blocks import Encoder, SensorInput, conv, enlarge

WIDTHS = {
    "pico": (24, 48, 84, 120, 160),
    "nano": (32, 64, 96, 128, 192),
    "small": (64, 128, 256, 384, 512),
}


class UNet(nn.Module):
    """One encoder over the slots of the specification, side by side with their validity; skips by concatenation."""

    multiple = 32

    def __init__(self, spec: NetworkSpec) -> None:
        super().__init__()
        if spec.variant not in WIDTHS:
            raise ModelError(f"Unknown U-Net variant '{spec.variant}'. Known: {', '.join(WIDTHS)}.")
        widths = WIDTHS[spec.variant]
        self.input = SensorInput(spec.slots)
        self.encoder = Encoder(self.input.channels, widths, depth=1)
        pairs = list(zip(widths, widths[1:], strict=False))
        self.merge = nn.ModuleList(conv(fine + coarse, fine) for fine, coarse in pairs)
        self.classify = nn.Conv2d(widths[0], spec.classes, 1)
        self.auxiliary = nn.Conv2d(widths[3], spec.classes, 1)

    def forward(self, images: dict[str, Tensor], valid: dict[str, Tensor]) -> Prediction:
        """``images`` by slot (N,C,H,W) in the slot's units, ``valid`` by slot (N,1,H,W), 1 = seen."""
        inputs = self.input(images, valid)
        features = self.encoder(inputs)
        x, auxiliary = features[-1], None
        for level in range(len(self.merge) - 1, -1, -1):
            x = self.merge[level](torch.cat([features[level], enlarge(x, features[level])], 1))
            if level == 3 and self.training:
                auxiliary = self.auxiliary(x)
        return Prediction(F.interpolate(self.classify(x), scale_factor=2, mode="bilinear"), auxiliary)
