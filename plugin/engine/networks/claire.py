"""CLAIRE-style dual encoder with cross-modality attention fusion: our reconstruction of arXiv 2509.11952, whose form of
attention, decoder and constants are not published.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from ...contract.errors import ModelError
from . import NetworkSpec, Prediction
from .blocks import Encoder, PyramidPooling, Residual, SensorInput, conv, enlarge

WINDOW = 8  # keys across an attention window; a key is one cell of 32 px, so a window is 256 px at every scale
REDUCTION = (8, 4, 2, 1)  # of keys and values at strides 4, 8, 16, 32


@dataclass(frozen=True)
class Variant:
    """``widths`` at strides 2 (0: none), 4, 8, 16, 32; convolutions per residual; decoder channels; channels a head."""

    widths: tuple[int, int, int, int, int]
    depth: int
    decoder: int
    head: int


VARIANTS = {
    "pico": Variant((16, 32, 64, 96, 112), 1, 48, 16),
    "nano": Variant((24, 40, 80, 112, 128), 1, 64, 16),
    "small": Variant((32, 64, 128, 256, 512), 2, 128, 32),
    "convnextv2-tiny": Variant((0, 96, 192, 384, 768), 0, 256, 32),
}


class ConvNextEncoder(nn.Module):
    """ConvNeXtV2-Tiny (Woo et al. 2023) of ``transformers``: features at strides 4, 8, 16, 32."""

    def __init__(self, inputs: int, widths: tuple[int, ...]) -> None:
        super().__init__()
        from transformers import ConvNextV2Backbone, ConvNextV2Config

        config = ConvNextV2Config(
            num_channels=inputs,
            depths=[3, 3, 9, 3],
            hidden_sizes=list(widths[1:]),
            out_features=["stage1", "stage2", "stage3", "stage4"],
        )
        self.backbone = ConvNextV2Backbone(config)

    def forward(self, x: Tensor) -> list[Tensor | None]:
        return [None, *self.backbone(x).feature_maps]


class CrossAttention(nn.Module):
    """``x + MHA(q=LN(x), kv=SR(LN(other)))`` in windows of 256 px, which bounds the cost and frees the result from the
    tile's size. SR averages the pixels that were seen; a key counts by the share of them. The output starts at zero.
    """

    def __init__(self, channels: int, reduction: int, head: int) -> None:
        super().__init__()
        self.heads, self.reduction = max(channels // head, 1), reduction
        self.norm_query, self.norm_other = nn.LayerNorm(channels), nn.LayerNorm(channels)
        self.query, self.key_value = nn.Linear(channels, channels), nn.Linear(channels, 2 * channels)
        self.out = nn.Linear(channels, channels)
        nn.init.zeros_(self.out.weight)
        nn.init.zeros_(self.out.bias)

    def forward(self, x: Tensor, other: Tensor, other_valid: Tensor) -> Tensor:
        height, width = x.shape[2:]
        r = self.reduction
        share = F.avg_pool2d(other_valid, r)
        keys = F.avg_pool2d(other * other_valid, r) / (share + 1e-4) + (1 - share) * F.avg_pool2d(other, r)
        down, right = -(height // r) % WINDOW, -(width // r) % WINDOW
        q = self._split(self.query(self.norm_query(_windows(F.pad(x, (0, right * r, 0, down * r)), WINDOW * r))))
        kv = self.key_value(self.norm_other(_windows(F.pad(keys, (0, right, 0, down)), WINDOW)))
        k, v = (self._split(part) for part in kv.chunk(2, -1))
        weight = _windows(F.pad(share, (0, right, 0, down), value=-1.0), WINDOW).transpose(1, 2).unsqueeze(1)
        bias = torch.where(weight < 0, torch.full_like(weight, -100.0), (weight.clamp(min=0) + 1e-3).log())
        attended = F.scaled_dot_product_attention(q, k, v, attn_mask=bias.expand(-1, 1, q.shape[2], -1))
        tokens = self.out(attended.transpose(1, 2).flatten(2))
        return x + _image(tokens, WINDOW * r, height + down * r, width + right * r)[:, :, :height, :width]

    def _split(self, tokens: Tensor) -> Tensor:
        return tokens.unflatten(2, (self.heads, -1)).transpose(1, 2)


def _windows(x: Tensor, size: int) -> Tensor:
    """(N,C,H,W) -> (windows, size*size, C)."""
    n, c, height, width = x.shape
    x = x.view(n, c, height // size, size, width // size, size)
    return x.permute(0, 2, 4, 3, 5, 1).reshape(-1, size * size, c)


def _image(tokens: Tensor, size: int, height: int, width: int) -> Tensor:
    """The inverse of ``_windows``."""
    rows, columns = height // size, width // size
    x = tokens.view(-1, rows, columns, size, size, tokens.shape[2])
    return x.permute(0, 5, 1, 3, 2, 4).reshape(-1, tokens.shape[2], height, width)


class Fusion(nn.Module):
    """One scale: null tokens for what was not seen, cross attention both ways, then a gate steered by validity,
    ``F = g*O' + (1-g)*S' + conv([O';S'])``. The gate is exactly 1 or 0 where only one sensor saw the pixel.
    """

    def __init__(self, channels: int, reduction: int, head: int) -> None:
        super().__init__()
        self.null_optical = nn.Parameter(torch.zeros(1, channels, 1, 1))
        self.null_sar = nn.Parameter(torch.zeros(1, channels, 1, 1))
        self.to_optical = CrossAttention(channels, reduction, head)
        self.to_sar = CrossAttention(channels, reduction, head)
        self.gate = nn.Conv2d(2 * channels, channels, 1)
        self.mix = nn.Sequential(
            nn.Conv2d(2 * channels, 2 * channels, 3, padding=1, groups=2 * channels, bias=False),
            conv(2 * channels, channels, kernel=1),
        )

    def forward(self, optical: Tensor, sar: Tensor, seen: Tensor, seen_sar: Tensor) -> tuple[Tensor, Tensor]:
        """Features (N,C,h,w) and validities (N,1,h,w) -> fused features and the SAR share (N,1,h,w)."""
        optical = seen * optical + (1 - seen) * self.null_optical
        sar = seen_sar * sar + (1 - seen_sar) * self.null_sar
        optical, sar = self.to_optical(optical, sar, seen_sar), self.to_sar(sar, optical, seen)
        both = torch.cat([optical, sar], 1)
        # ONNX Runtime's Sigmoid is right to 1e-7 only, too little for what is divided by 1e-6 below.
        gate = 1 / (1 + (-self.gate(both)).clamp(max=30).exp())
        for_optical, for_sar = seen * gate, seen_sar * (1 - gate)
        gate = for_optical / (for_optical + for_sar + 1e-6)
        return gate * optical + (1 - gate) * sar + self.mix(both), (1 - gate).mean(1, keepdim=True)


class Decoder(nn.Module):
    """Feature pyramid: pyramid pooling at stride 32, sums on the way up, one convolution a level, optional stride 2."""

    def __init__(self, widths: tuple[int, ...], channels: int, stems: int, classes: int) -> None:
        super().__init__()
        self.context = PyramidPooling(widths[-1], channels)
        self.laterals = nn.ModuleList(conv(width, channels, kernel=1) for width in widths[:-1])
        self.smooth = nn.ModuleList(Residual(channels, 1) for _ in widths[:-1])
        fine = channels // 2 if stems else channels
        self.narrow = conv(channels, fine, kernel=1)
        self.stem = conv(stems, fine, kernel=1) if stems else None
        self.classify = nn.Sequential(conv(fine, fine), nn.Conv2d(fine, classes, 1))

    def forward(self, features: list[Tensor], stems: Tensor | None) -> Tensor:
        """Logits (N,K,h,w) at the finest stride."""
        x = self.context(features[-1])
        for level in range(len(features) - 2, -1, -1):
            lateral = self.laterals[level](features[level])
            x = self.smooth[level](lateral + enlarge(x, lateral))
        x = self.narrow(x)
        if stems is not None:
            x = self.stem(stems) + enlarge(x, stems)
        return self.classify(x)


class Claire(nn.Module):
    """Dual encoder (optical, SAR, unshared) with fusion at strides 4, 8, 16, 32. Slots whose name starts with
    ``optical`` or ``sar`` go to that encoder, dates side by side; height and width are multiples of 32.
    """

    multiple = 32

    def __init__(self, spec: NetworkSpec) -> None:
        super().__init__()
        if spec.variant not in VARIANTS:
            raise ModelError(f"Unknown CLAIRE variant '{spec.variant}'. Known: {', '.join(VARIANTS)}.")
        variant = VARIANTS[spec.variant]
        self.slots = {sensor: [name for name in spec.slots if name.startswith(sensor)] for sensor in ("optical", "sar")}
        if not all(self.slots.values()):
            raise ModelError(
                f"CLAIRE fuses optical and SAR, got the slots {', '.join(spec.slots)}. Use 'unet' instead."
            )
        self.inputs = nn.ModuleDict(
            {sensor: SensorInput({name: spec.slots[name] for name in names}) for sensor, names in self.slots.items()}
        )
        self.encoders = nn.ModuleDict(
            {sensor: _encoder(self.inputs[sensor].channels, variant) for sensor in self.slots}
        )
        widths = variant.widths[1:]
        self.fusions = nn.ModuleList(Fusion(c, r, variant.head) for c, r in zip(widths, REDUCTION, strict=True))
        self.decoder = Decoder(widths, variant.decoder, 2 * variant.widths[0], spec.classes)
        self.auxiliary = nn.Conv2d(widths[2], spec.classes, 1)

    def forward(self, images: dict[str, Tensor], valid: dict[str, Tensor]) -> Prediction:
        """``images`` by slot (N,C,H,W) in the slot's units, ``valid`` by slot (N,1,H,W), 1 = seen."""
        seen = {sensor: _any_date([valid[name] for name in names]) for sensor, names in self.slots.items()}
        features = {sensor: self.encoders[sensor](self.inputs[sensor](images, valid)) for sensor in self.slots}
        fused, share = [], None
        for level, fusion in enumerate(self.fusions, start=1):
            optical, sar = features["optical"][level], features["sar"][level]
            validity = [F.avg_pool2d(seen[sensor], 2 ** (level + 1)) for sensor in ("optical", "sar")]
            x, sar_share = fusion(optical, sar, *validity)
            fused.append(x)
            share = sar_share if share is None else share
        stems = [features[sensor][0] for sensor in self.slots]
        logits = self.decoder(fused, None if stems[0] is None else torch.cat(stems, 1))
        size = images[self.slots["optical"][0]]
        auxiliary = self.auxiliary(fused[2]) if self.training else None
        return Prediction(enlarge(logits, size), auxiliary, enlarge(share, size))


def _encoder(inputs: int, variant: Variant) -> nn.Module:
    if variant.widths[0] == 0:
        return ConvNextEncoder(inputs, variant.widths)
    return Encoder(inputs, variant.widths, variant.depth)


def _any_date(valid: list[Tensor]) -> Tensor:
    """Where at least one date of a sensor was seen."""
    seen = valid[0]
    for other in valid[1:]:
        seen = torch.maximum(seen, other)
    return seen
