"""Parts that the segmentation networks share: sensor inputs, residual encoders, pyramid pooling."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from . import SlotStatistics

COARSE = 32  # pixels of one cell of the coarsest grid
NEIGHBOURHOOD = 15  # cells across which surroundings are measured: 480 px


def conv(inputs: int, outputs: int, kernel: int = 3, stride: int = 1, groups: int = 1) -> nn.Sequential:
    """Convolution, batch norm, ReLU; "same" padding."""
    layer = nn.Conv2d(inputs, outputs, kernel, stride, kernel // 2, groups=groups, bias=False)
    return nn.Sequential(layer, nn.BatchNorm2d(outputs), nn.ReLU(inplace=True))


class Residual(nn.Module):
    """``relu(x + norm(conv(...)))`` with ``depth`` 3x3 convolutions."""

    def __init__(self, channels: int, depth: int) -> None:
        super().__init__()
        layers = [conv(channels, channels) for _ in range(depth - 1)]
        last = nn.Conv2d(channels, channels, 3, padding=1, bias=False)
        self.branch = nn.Sequential(*layers, last, nn.BatchNorm2d(channels))

    def forward(self, x: Tensor) -> Tensor:
        return F.relu(x + self.branch(x))


class Encoder(nn.Module):
    """Residual encoder: features at strides 2, 4, 8, 16, 32 with ``widths`` channels."""

    def __init__(self, inputs: int, widths: tuple[int, ...], depth: int) -> None:
        super().__init__()
        self.stem = conv(inputs, widths[0], kernel=5, stride=2)
        pairs = zip(widths, widths[1:], strict=False)
        self.stages = nn.ModuleList(nn.Sequential(conv(a, b, stride=2), Residual(b, depth)) for a, b in pairs)

    def forward(self, x: Tensor) -> list[Tensor]:
        features = [self.stem(x)]
        for stage in self.stages:
            features.append(stage(features[-1]))
        return features


class SensorInput(nn.Module):
    """Brings the slots of a sensor (one per date) to one tensor (N, 2C+1 per slot, H, W).

    Each slot gives its bands normalised by the training statistics, the same bands standardised by the mean and
    deviation of their valid surroundings (which makes them indifferent to how a scene was stretched), and its validity.
    """

    def __init__(self, slots: dict[str, SlotStatistics]) -> None:
        super().__init__()
        self.slots = tuple(slots)
        self.channels = sum(2 * len(statistics.mean) + 1 for statistics in slots.values())
        for name, statistics in slots.items():
            self.register_buffer(f"{name}_mean", torch.tensor(statistics.mean).view(1, -1, 1, 1))
            self.register_buffer(f"{name}_std", torch.tensor(statistics.std).view(1, -1, 1, 1))

    def forward(self, images: dict[str, Tensor], valid: dict[str, Tensor]) -> Tensor:
        parts = []
        for name in self.slots:
            seen = valid[name]
            image = (images[name] - getattr(self, f"{name}_mean")) / getattr(self, f"{name}_std") * seen
            parts += [image, standardise_locally(image, seen), seen]
        return torch.cat(parts, 1)


def standardise_locally(image: Tensor, valid: Tensor) -> Tensor:
    """``(x - mean) / std`` (N,C,H,W) over the valid pixels of the 480 px around, 0 where invalid."""
    count = surroundings(valid) + 1e-4
    mean = surroundings(image) / count
    variance = (surroundings(image * image) / count - mean * mean).clamp(min=0)
    scale = 1 / (variance + 0.01).sqrt()
    size = image.shape[2:]
    mean, scale = (F.interpolate(part, size=size, mode="bilinear", align_corners=False) for part in (mean, scale))
    return (image - mean) * scale * valid


def surroundings(x: Tensor) -> Tensor:
    """Means (N,C,H/32,W/32) of (N,C,H,W) over the 480 px around; beyond the edges counts as 0."""
    return F.avg_pool2d(F.avg_pool2d(x, COARSE), NEIGHBOURHOOD, 1, NEIGHBOURHOOD // 2)


class PyramidPooling(nn.Module):
    """PSPNet's pyramid with windows of fixed ground size (3, 7, 15 cells) in place of fractions of the image, so that
    the answer does not depend on the tile's size; on 256 px the largest one is the global mean.
    """

    KERNELS = (3, 7, 15)

    def __init__(self, inputs: int, outputs: int) -> None:
        super().__init__()
        self.branches = nn.ModuleList(conv(inputs, outputs // 2, kernel=1) for _ in self.KERNELS)
        self.merge = conv(inputs + len(self.KERNELS) * (outputs // 2), outputs, kernel=1)

    def forward(self, x: Tensor) -> Tensor:
        parts = [x]
        for kernel, branch in zip(self.KERNELS, self.branches, strict=True):
            parts.append(branch(F.avg_pool2d(x, kernel, 1, kernel // 2, count_include_pad=False)))
        return self.merge(torch.cat(parts, 1))


def enlarge(x: Tensor, like: Tensor) -> Tensor:
    """``x`` resampled bilinearly to the height and width of ``like``."""
    return F.interpolate(x, size=like.shape[2:], mode="bilinear", align_corners=False)
