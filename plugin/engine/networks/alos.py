"""The land-cover network of arXiv 2601.15705 for SAR alone: a pretrained Swin encoder, pyramid pooling and laterals,
with high-resolution injection and a progressive refine-up head. The form of the head is our reconstruction; what the
options ``surroundings``, ``mixture``, ``detail``, ``likelihood`` and ``even`` add is ours.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ...contract.errors import ModelError
from . import NetworkSpec, Prediction
from .blocks import enlarge, standardise_locally
from .likelihood import LocalLikelihood
from .mixmae import CHIP, PATCH, MixEncoder, Size, find_size
from .mixture import CHANNELS, local_mixtures

GROUPS = 16
KERNELS = (3, 7, 15)  # cells of 32 px
NARROW = 64  # channels and fewer: what follows is ours, not published
DROPOUT, NARROW_DROPOUT = 0.5, 0.1  # of laterals
OPTIONS = ("injection", "refine", "detail", "surroundings", "mixture", "likelihood", "each", "even")

# How the bands are read beside themselves, by option, and into how many channels each.
READINGS = {"surroundings": (standardise_locally, 1), "mixture": (local_mixtures, CHANNELS)}


def norm_gelu(inputs: int, outputs: int, kernel: int = 1) -> nn.Sequential:
    """Convolution, group norm of 16, GELU. Groups of few channels would be set to one mean in each image, and so forget
    how much of it is water: narrow layers take batch norm.
    """
    layer = nn.Conv2d(inputs, outputs, kernel, padding=kernel // 2, bias=False)
    norm = nn.GroupNorm(GROUPS, outputs) if outputs > NARROW else nn.BatchNorm2d(outputs)
    return nn.Sequential(layer, norm, nn.GELU())


class MaxPyramid(nn.Module):
    """Pyramid pooling by maximum over windows of fixed ground size, where the paper pools adaptively to 1, 2, 3 and 6
    cells: so the answer does not depend on the tile's size, and any size can be exported.
    """

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.branches = nn.ModuleList(norm_gelu(inputs, outputs) for _ in KERNELS)
        self.merge = norm_gelu(inputs + len(KERNELS) * outputs, outputs)

    def forward(self, x: Tensor) -> Tensor:
        parts = [
            branch(F.max_pool2d(x, kernel, 1, kernel // 2))
            for kernel, branch in zip(KERNELS, self.branches, strict=True)
        ]
        return self.merge(torch.cat([x, *parts], 1))


class AlosDecoder(nn.Module):
    """Merged features at strides 8, 16, 32, 32 and the first stage's at 4 -> logits at 4, or at 1 with ``refine``.

    With ``detail`` the refined features also see the pixels themselves, of ``channels``.
    """

    def __init__(self, size: Size, classes: int, options: tuple[str, ...], channels: int) -> None:
        super().__init__()
        width = max(2 * size.width, GROUPS)
        merged = [2 * size.widths[0], 2 * size.widths[1], 2 * size.widths[2]]
        drop = DROPOUT if width > NARROW else NARROW_DROPOUT
        self.context = MaxPyramid(size.widths[-1], width)
        self.laterals = nn.ModuleList(nn.Sequential(norm_gelu(inputs, width), nn.Dropout2d(drop)) for inputs in merged)
        self.concatenate = norm_gelu(4 * width, width, kernel=3)
        self.injection = norm_gelu(size.widths[0], width) if "injection" in options else None
        half = max(width // 2 // GROUPS, 1) * GROUPS
        refine = [
            norm_gelu(width, half, 3),
            _Twice(),
            norm_gelu(half, GROUPS, 3),
            _Twice(),
        ]
        self.refine = nn.Sequential(*refine) if "refine" in options else None
        self.detail = norm_gelu(channels, GROUPS, 3) if "detail" in options else None
        self.last = norm_gelu(GROUPS, GROUPS, 3) if self.refine else nn.Identity()
        self.classify = nn.Conv2d(GROUPS if self.refine else width, classes, 1)

    def forward(self, pixels: Tensor, fine: Tensor, merged: list[Tensor], last: Tensor) -> Tensor:
        levels = [self.context(last)]
        for lateral, feature in zip(reversed(self.laterals), reversed(merged), strict=True):
            own = lateral(feature)
            levels.append(own + enlarge(levels[-1], own))
        x = self.concatenate(torch.cat([enlarge(level, fine) for level in levels], 1))
        if self.injection is not None:
            x = x + self.injection(fine)
        x = x if self.refine is None else self.refine(x)
        return self.classify(self.last(x if self.detail is None else x + self.detail(pixels)))


class _Twice(nn.Module):
    def forward(self, x: Tensor) -> Tensor:
        return F.interpolate(x, scale_factor=2.0, mode="bilinear", align_corners=False)


class Alos(nn.Module):
    """The whole network on the slot ``sar``; sides are multiples of 128. ``spec.options`` are any of OPTIONS, and
    ``drop_path`` the chance by which a training skips the deepest block. ``surroundings`` adds the bands standardised
    by what lies around, which no calibration changes, ``mixture`` what is dark and bright there; ``likelihood`` asks a
    trained network's answer how the classes look around. With ``each`` any number of bands is an image each, and their
    logits are averaged; with the likelihood a band weighs the more the better it parts the classes around. ``even``
    holds an ``offset`` of two classes, found once it is trained, that makes the area of the second one right.
    """

    multiple = CHIP

    def __init__(self, spec: NetworkSpec, drop_path: float = 0.1) -> None:
        super().__init__()
        if [*spec.slots] != ["sar"] or not {*spec.options} <= {*OPTIONS}:
            raise ModelError(
                f"The ALOS network takes the slot sar and the options {', '.join(OPTIONS)}, got the slots "
                f"{', '.join(spec.slots)} and the options {', '.join(spec.options)}. Choose another recipe."
            )
        if "detail" in spec.options and "refine" not in spec.options:
            raise ModelError("The option detail adds to what refine has enlarged. Choose both, or neither.")
        statistics, size = spec.slots["sar"], find_size(spec.variant)
        if "even" in spec.options and spec.classes != 2:
            raise ModelError(f"The option even takes two classes, got {spec.classes}.")
        self.each = "each" in spec.options
        if self.each and len(statistics.mean) > 1:
            raise ModelError(f"The option each takes one band's statistics, got {len(statistics.mean)}.")
        self.register_buffer("mean", torch.tensor(statistics.mean).view(1, -1, 1, 1))
        self.register_buffer("std", torch.tensor(statistics.std).view(1, -1, 1, 1))
        bands = len(statistics.mean)
        self.encoder = MixEncoder(bands, size, drop_path)
        self.readings = [READINGS[name] for name in READINGS if name in spec.options]
        read = sum(channels for _, channels in self.readings) * bands
        self.around = nn.Conv2d(read, size.width, PATCH, PATCH) if read else None
        if self.around is not None:
            nn.init.zeros_(self.around.weight)  # so that a pretrained encoder starts with what it knows
            nn.init.zeros_(self.around.bias)
        self.decoder = AlosDecoder(size, spec.classes, spec.options, bands + read)
        self.likelihood = LocalLikelihood() if "likelihood" in spec.options else None
        self.register_buffer("offset", torch.zeros(2, 1, 1) if "even" in spec.options else None)

    def depth(self, name: str) -> int:
        """How many blocks lie below the parameter ``name``: 0 the embedding, one more than all blocks the decoder."""
        counts = [len(blocks) for blocks in self.encoder.stages]
        part, kind, *place = name.split(".")
        if part in ("decoder", "around"):
            return sum(counts) + 1
        if kind == "stages":
            return sum(counts[: int(place[0])]) + int(place[1]) + 1
        if kind == "merges":
            return sum(counts[: int(place[0]) + 1])
        return sum(counts) if kind == "norm" else 0

    def forward(self, images: dict[str, Tensor], valid: dict[str, Tensor]) -> Prediction:
        """``images["sar"]`` (N,C,H,W) in dB, ``valid["sar"]`` (N,1,H,W), 1 = seen."""
        x, seen = (images["sar"] - self.mean) / self.std * valid["sar"], valid["sar"]
        if not self.each:
            return Prediction(self._shifted(self._logits(x, seen)[0]))
        count, bands = x.shape[:2]
        told = self._logits(*(part.flatten(0, 1).unsqueeze(1) for part in (x, seen.expand_as(x))))
        logits, weight = (part.unflatten(0, (count, bands)) for part in told)
        return Prediction(self._shifted((weight * logits).sum(1) / weight.sum(1)))

    def _shifted(self, logits: Tensor) -> Tensor:
        return logits if self.offset is None or self.training else logits + self.offset

    def _logits(self, x: Tensor, seen: Tensor) -> tuple[Tensor, Tensor]:
        """Logits, and their weight among those of other bands (N,1,H,W)."""
        pixels, beside = x, None
        if self.around is not None:
            read = torch.cat([reading(x, seen) for reading, _ in self.readings], 1)
            pixels, beside = torch.cat([x, read], 1), self.around(read)
        features = self.encoder(x, beside=beside)
        tokens = features.tokens.permute(0, 3, 1, 2)
        logits = enlarge(self.decoder(pixels, features.first, features.merged, tokens), x)
        # A training teaches the network alone: with the likelihood it would lean on it and learn less itself.
        if self.likelihood is None or self.training:
            return logits, torch.ones_like(seen)
        return self.likelihood(logits, x, seen)
