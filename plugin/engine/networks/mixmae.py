"""SAR-W-MixMAE (arXiv 2503.01181): a hierarchical Swin encoder pretrained by restoring the halves of two mixed images,
with a loss that weighs low backscatter more.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from transformers import SwinConfig
from transformers.models.swin.modeling_swin import (
    SwinAttention,
    SwinDropPath,
    SwinMLP,
    SwinPatchMerging,
    window_partition,
    window_reverse,
)

from ...contract.errors import ModelError

PATCH, TOKEN = 4, 32  # pixels of an embedded patch, and of a token of the last stage, which is what is masked
CHIP = 128  # pixels of a pretraining chip; sides of images are multiples of it
WINDOWS = (8, 8, 8, 4)  # tokens of an attention window by stage; they are not shifted
DECODER_DEPTH, DECODER_HEADS = 8, 16


@dataclass(frozen=True)
class Size:
    """Channels of the first stage (doubled at each), blocks and heads by stage, and channels of the decoder."""

    width: int
    depths: tuple[int, int, int, int]
    heads: tuple[int, int, int, int]
    decoder: int

    @property
    def widths(self) -> tuple[int, ...]:
        return tuple(self.width * 2**stage for stage in range(4))


# "base" is as published; the others follow it down to what trains on a CPU, "nano" within minutes.
SIZES = {
    "pico": Size(16, (1, 1, 2, 1), (1, 2, 4, 8), 64),
    "nano": Size(24, (1, 1, 2, 1), (1, 2, 4, 8), 96),
    "tiny": Size(24, (2, 2, 4, 2), (1, 2, 4, 8), 96),
    "small": Size(64, (2, 2, 6, 2), (2, 4, 8, 16), 256),
    "base": Size(128, (2, 2, 18, 2), (4, 8, 16, 32), 512),
}


def find_size(name: str) -> Size:
    if name not in SIZES:
        raise ModelError(f"Unknown size '{name}' of SAR-W-MixMAE. Known: {', '.join(SIZES)}.")
    return SIZES[name]


class Block(nn.Module):
    """A Swin block without shift, on (N,h,w,C); ``hidden`` (windows, L, L) is added to the attention logits."""

    def __init__(self, width: int, heads: int, window: int, drop_path: float) -> None:
        super().__init__()
        config = SwinConfig(embed_dim=width, num_heads=[heads], attn_implementation="sdpa")
        self.window = window
        self.norm_attention, self.norm_mlp = nn.LayerNorm(width), nn.LayerNorm(width)
        self.attention = SwinAttention(config, width, heads, window)
        self.mlp = SwinMLP(config, width)
        self.drop_path = SwinDropPath(drop_path) if drop_path else nn.Identity()

    def forward(self, x: Tensor, hidden: Tensor | None) -> Tensor:
        height, width, channels = x.shape[1:]
        windows = window_partition(self.norm_attention(x), self.window).flatten(1, 2)
        attended = self.attention(windows, hidden)[0].view(-1, self.window, self.window, channels)
        x = x + self.drop_path(window_reverse(attended, self.window, height, width))
        return x + self.drop_path(self.mlp(self.norm_mlp(x)))


@dataclass(frozen=True)
class Features:
    """``first`` is what the first stage ends with, (N,c,H/4,W/4); ``merged`` what the stages hand on, at strides 8, 16
    and 32; ``tokens`` (N,H/32,W/32,8c) the last stage's after their norm.
    """

    first: Tensor
    merged: list[Tensor]
    tokens: Tensor


class MixEncoder(nn.Module):
    """Images (N,C,H,W), sides multiples of 128 -> their features. With ``mask`` (1,1,H/32,W/32) images are mixed with
    the batch turned round where it is 1, and attention never crosses from one source to the other. ``beside``
    (N,c,H/4,W/4) is added to the embedded patches: what a segmentation network knows and pretraining does not.
    """

    def __init__(self, bands: int, size: Size, drop_path: float = 0.0) -> None:
        super().__init__()
        self.embed = nn.Conv2d(bands, size.width, PATCH, PATCH)
        self.embed_norm = nn.LayerNorm(size.width)
        self.register_buffer("position", sincos(CHIP // PATCH, size.width), persistent=False)
        rates = torch.linspace(0, drop_path, sum(size.depths), device="cpu").split(list(size.depths))
        self.stages = nn.ModuleList(
            nn.ModuleList(Block(width, heads, window, float(rate)) for rate in chances)
            for width, heads, window, chances in zip(size.widths, size.heads, WINDOWS, rates, strict=True)
        )
        self.merges = nn.ModuleList(SwinPatchMerging(width) for width in size.widths[:-1])
        self.norm = nn.LayerNorm(size.widths[-1])

    def forward(self, images: Tensor, mask: Tensor | None = None, beside: Tensor | None = None) -> Features:
        patches = self.embed(images) if beside is None else self.embed(images) + beside
        x = self.embed_norm(patches.permute(0, 2, 3, 1))
        rows, columns = x.shape[1] // self.position.shape[1], x.shape[2] // self.position.shape[2]
        x = x + self.position.repeat(1, rows, columns, 1)  # a chip's positions again and again, for tiles of any size
        if mask is not None:
            here = _enlarged(mask, TOKEN // PATCH)
            x = x * (1 - here) + x.flip(0) * here
        first, merged = x, []
        for stage, blocks in enumerate(self.stages):
            hidden = None if mask is None else forbidden(mask, TOKEN // PATCH >> stage, WINDOWS[stage])
            for block in blocks:
                x = block(x, hidden)
            first = x if stage == 0 else first
            if stage < len(self.merges):
                height, width, channels = x.shape[1:]
                x = self.merges[stage](x.flatten(1, 2), (height, width))
                x = x.view(-1, height // 2, width // 2, 2 * channels)
                merged.append(x.permute(0, 3, 1, 2))
        return Features(first.permute(0, 3, 1, 2), merged, self.norm(x))


class MixDecoder(nn.Module):
    """Tokens of two mixed images (N,L,c) -> the pixels of all tokens of either source, (2N,L,32*32*C)."""

    def __init__(self, bands: int, size: Size) -> None:
        super().__init__()
        self.narrow = nn.Linear(size.widths[-1], size.decoder)
        self.token = nn.Parameter(torch.zeros(1, 1, size.decoder))
        position = sincos(CHIP // TOKEN, size.decoder).flatten(1, 2)
        self.register_buffer("position", position, persistent=False)
        self.blocks = nn.ModuleList(
            nn.TransformerEncoderLayer(
                size.decoder, DECODER_HEADS, 4 * size.decoder, dropout=0.0, activation="gelu", batch_first=True,
                norm_first=True,
            )
            for _ in range(DECODER_DEPTH)
        )  # fmt: skip
        self.norm = nn.LayerNorm(size.decoder)
        self.pixels = nn.Linear(size.decoder, TOKEN * TOKEN * bands)
        nn.init.normal_(self.token, std=0.02)

    def forward(self, tokens: Tensor, mask: Tensor) -> Tensor:
        x, here = self.narrow(tokens), mask.flatten(1).unsqueeze(2)
        one = x * (1 - here) + self.token * here
        other = x * here + self.token * (1 - here)
        x = torch.cat([one, other]) + self.position
        for block in self.blocks:
            x = block(x)
        return self.pixels(self.norm(x))


class MixMae(nn.Module):
    """Encoder and decoder. ``forward`` gives the restored images as tokens (N,L,32*32*C) of normalised pixels."""

    def __init__(self, bands: int, size: str) -> None:
        super().__init__()
        self.encoder = MixEncoder(bands, find_size(size))
        self.decoder = MixDecoder(bands, find_size(size))

    def forward(self, images: Tensor, mask: Tensor) -> Tensor:
        tokens = self.encoder(images, mask).tokens
        one, other = self.decoder(tokens.flatten(1, 2), mask).chunk(2)
        here = mask.flatten(1).unsqueeze(2)
        return one * here + other.flip(0) * (1 - here)


def draw_mask(side: int, generator: torch.Generator, ratio: float = 0.5) -> Tensor:
    """One mask for a batch, (1,1,side/32,side/32), with ``ratio`` of its tokens 1."""
    count = (side // TOKEN) ** 2
    mask = torch.zeros(count)
    mask[torch.randperm(count, generator=generator)[: round(ratio * count)]] = 1
    return mask.view(1, 1, side // TOKEN, side // TOKEN)


def forbidden(mask: Tensor, factor: int, window: int) -> Tensor:
    """What is added to attention logits, (windows, L, L): 0 within a source, minus infinity across."""
    source = window_partition(_enlarged(mask, factor), window).flatten(1)
    across = source.unsqueeze(2) != source.unsqueeze(1)
    return torch.zeros_like(across, dtype=mask.dtype).masked_fill(across, -torch.inf)


def _enlarged(mask: Tensor, factor: int) -> Tensor:
    """(1,1,h,w) -> (1,h*factor,w*factor,1), nearest."""
    return mask.repeat_interleave(factor, 2).repeat_interleave(factor, 3).permute(0, 2, 3, 1)


def sincos(side: int, channels: int) -> Tensor:
    """Fixed sine-cosine positions (1,side,side,channels), half of the channels for rows, half for columns."""
    quarter = channels // 4
    rate = torch.exp(-math.log(10_000) * torch.arange(quarter) / quarter)
    angles = torch.arange(side).unsqueeze(1) * rate
    line = torch.cat([angles.sin(), angles.cos()], 1)
    rows, columns = line.unsqueeze(1).expand(-1, side, -1), line.unsqueeze(0).expand(side, -1, -1)
    return torch.cat([rows, columns], 2).unsqueeze(0)


def tokens_of(images: Tensor) -> Tensor:
    """(N,C,H,W) -> (N,L,32*32*C), the layout in which the decoder answers."""
    n, bands, height, width = images.shape
    cut = images.view(n, bands, height // TOKEN, TOKEN, width // TOKEN, TOKEN)
    return cut.permute(0, 2, 4, 3, 5, 1).reshape(n, -1, TOKEN * TOKEN * bands)


def images_of(tokens: Tensor, bands: int, height: int, width: int) -> Tensor:
    """The inverse of ``tokens_of``."""
    cut = tokens.view(-1, height // TOKEN, width // TOKEN, TOKEN, TOKEN, bands)
    return cut.permute(0, 5, 1, 3, 2, 4).reshape(-1, bands, height, width)
