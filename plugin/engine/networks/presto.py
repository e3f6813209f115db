"""Presto: a transformer over the bands of one pixel (Tseng et al. 2023, arXiv 2304.14065), own implementation.

Parameter names are those of the published checkpoint. One date, and a fixed set of tokens for the sensors of a model,
so that it exports; a pixel that a sensor did not see has that sensor's tokens taken out of the attention.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from . import Prediction

OPTICAL_ROLES = (
    "blue", "green", "red", "rededge071", "rededge075", "rededge078", "nir", "nir08", "swir16", "swir22",
)  # fmt: skip
SAR_ROLES = ("vv", "vh")
# Groups of bands that share a token, in the checkpoint's order, with how many bands each has.
GROUPS = {
    "S1": 2, "S2_RGB": 3, "S2_Red_Edge": 3, "S2_NIR_10m": 1, "S2_NIR_20m": 1, "S2_SWIR": 2,
    "ERA5": 2, "SRTM": 2, "NDVI": 1,
}  # fmt: skip
OPTICAL_BANDS = {
    "S2_RGB": (0, 3),
    "S2_Red_Edge": (3, 6),
    "S2_NIR_10m": (6, 7),
    "S2_NIR_20m": (7, 8),
    "S2_SWIR": (8, 10),
}
STATIC = "SRTM"  # the one group without a month and a position in time
DYNAMIC_WORLD = 9  # classes, and the index of the class token
RED, NIR = 2, 6
WIDTH, HEADS, DEPTH, DATES = 128, 8, 2, 24


class Block(nn.Module):
    """Pre-norm transformer block over (N,T,128)."""

    def __init__(self) -> None:
        super().__init__()
        self.norm1, self.norm2 = nn.LayerNorm(WIDTH), nn.LayerNorm(WIDTH)
        self.attn = nn.ModuleDict({"qkv": nn.Linear(WIDTH, 3 * WIDTH), "proj": nn.Linear(WIDTH, WIDTH)})
        self.mlp = nn.ModuleDict({"fc1": nn.Linear(WIDTH, 4 * WIDTH), "fc2": nn.Linear(4 * WIDTH, WIDTH)})

    def forward(self, x: Tensor, seen: Tensor | None = None, only_last: bool = False) -> Tensor:
        """``seen`` (N,T) bool: tokens to attend to, None means all; ``only_last`` gives the last token (N,1,128)."""
        count, tokens, _ = x.shape
        qkv = self.attn["qkv"](self.norm1(x)).reshape(count, tokens, 3, HEADS, WIDTH // HEADS)
        query, key, value = qkv.permute(2, 0, 3, 1, 4).unbind(0)
        if only_last:
            query, x = query[:, :, -1:], x[:, -1:]
        weights = query @ key.transpose(-2, -1) / math.sqrt(WIDTH // HEADS)
        if seen is not None:
            weights = weights.masked_fill(~seen[:, None, None, :], -1e4)
        attended = (weights.softmax(-1) @ value).transpose(1, 2).flatten(2)
        x = x + self.attn["proj"](attended)
        return x + self.mlp["fc2"](F.gelu(self.mlp["fc1"](self.norm2(x))))


class Encoder(nn.Module):
    """Parameters of the published encoder."""

    def __init__(self) -> None:
        super().__init__()
        self.eo_patch_embed = nn.ModuleDict({group: nn.Linear(bands, WIDTH) for group, bands in GROUPS.items()})
        self.dw_embed = nn.Embedding(DYNAMIC_WORLD + 1, WIDTH)
        self.latlon_embed = nn.Linear(3, WIDTH)
        self.blocks = nn.ModuleList(Block() for _ in range(DEPTH))
        self.norm = nn.LayerNorm(WIDTH)
        self.pos_embed = nn.Parameter(torch.zeros(1, DATES, WIDTH // 2), requires_grad=False)
        self.month_embed = nn.Embedding(12, WIDTH // 4)
        self.channel_embed = nn.Embedding(len(GROUPS) + 1, WIDTH // 4)


class Decoder(nn.Module):
    """Parameters of the published decoder; ``channel_embeddings`` is the encoder's own."""

    def __init__(self, channel_embeddings: nn.Embedding) -> None:
        super().__init__()
        self.mask_token = nn.Parameter(torch.zeros(WIDTH))
        self.pos_embed = nn.Parameter(torch.zeros(1, DATES, WIDTH * 3 // 8), requires_grad=False)
        self.decoder_embed = nn.Linear(WIDTH, WIDTH)
        self.decoder_blocks = nn.ModuleList(Block() for _ in range(DEPTH))
        self.decoder_norm = nn.LayerNorm(WIDTH)
        self.eo_decoder_pred = nn.ModuleDict({group: nn.Linear(WIDTH, bands) for group, bands in GROUPS.items()})
        self.dw_decoder_pred = nn.Linear(WIDTH, DYNAMIC_WORLD)
        self.channel_embeddings = channel_embeddings
        self.month_embed = nn.Embedding(12, WIDTH * 3 // 8)


class Presto(nn.Module):
    """Dynamic World logits from ``sensors`` at one place (degrees) in one ``month`` (1-12)."""

    def __init__(
        self,
        sensors: tuple[str, ...],
        latitude: float = 0.0,
        longitude: float = 0.0,
        month: int = 7,
    ) -> None:
        super().__init__()
        self.encoder = Encoder()
        self.decoder = Decoder(self.encoder.channel_embed)
        self.groups = tuple(group for group in GROUPS if _sensor(group) in sensors)
        self.month = month - 1
        self.place = _cartesian(latitude, longitude)

    def forward(self, images: dict[str, Tensor], valid: dict[str, Tensor]) -> Prediction:
        """Images (N,C,H,W): optical in reflectance with OPTICAL_ROLES, SAR in dB with SAR_ROLES; validity (N,1,H,W)."""
        shape = next(iter(images.values())).shape
        tokens, seen = self.encode(_pixels(images), _pixels(valid))
        logits = self.classify(tokens, seen)
        return Prediction(logits.reshape(shape[0], shape[2], shape[3], DYNAMIC_WORLD).permute(0, 3, 1, 2))

    def embed(self, images: dict[str, Tensor], valid: dict[str, Tensor]) -> Tensor:
        """The mean token of each pixel (N,128,H,W), the paper's features for other tasks."""
        shape = next(iter(images.values())).shape
        tokens, seen = self.encode(_pixels(images), _pixels(valid))
        weights = seen[:, :, None].to(tokens.dtype)
        features = self.encoder.norm((tokens * weights).sum(1) / weights.sum(1))
        return features.reshape(shape[0], shape[2], shape[3], WIDTH).permute(0, 3, 1, 2)

    def encode(self, values: dict[str, Tensor], valid: dict[str, Tensor]) -> tuple[Tensor, Tensor]:
        """Tokens (P,1+G,128) before the last norm, the place first, and which of them count (P,1+G) bool.

        ``values`` (P,C) and ``valid`` (P,1) by sensor, for P pixels.
        """
        encoder = self.encoder
        count = next(iter(values.values())).shape[0]
        place = encoder.latlon_embed(self.place.to(encoder.latlon_embed.weight))
        tokens, seen = [place.expand(count, WIDTH)], [torch.ones_like(next(iter(valid.values()))) > 0]
        for group in self.groups:
            tokens.append(encoder.eo_patch_embed[group](_bands(values, group)) + self._position(group))
            seen.append(valid[_sensor(group)] > 0)
        x, seen = torch.stack(tokens, 1), torch.cat(seen, 1)
        for block in encoder.blocks:
            x = block(x, seen)
        return x, seen

    def classify(self, tokens: Tensor, seen: Tensor) -> Tensor:
        """Dynamic World logits (P,9): every group that was not seen, the class among them, is a mask token to fill."""
        decoder = self.decoder
        known = decoder.decoder_embed(self.encoder.norm(tokens))
        known = torch.where(seen[:, :, None], known, decoder.mask_token)
        known = known + torch.stack([torch.zeros_like(decoder.mask_token), *map(self._decoder_position, self.groups)])
        missing = [group for group in (*GROUPS, "dynamic_world") if group not in self.groups]
        masked = torch.stack([decoder.mask_token + self._decoder_position(group) for group in missing])
        x = torch.cat([known, masked.expand(known.shape[0], *masked.shape)], 1)
        for block in decoder.decoder_blocks[:-1]:
            x = block(x)
        x = decoder.decoder_blocks[-1](x, only_last=True)
        return decoder.dw_decoder_pred(decoder.decoder_norm(x[:, 0]))

    def _position(self, group: str) -> Tensor:
        encoder = self.encoder
        channel = encoder.channel_embed.weight[_index(group)]
        return torch.cat([encoder.month_embed.weight[self.month], channel, encoder.pos_embed[0, 0]])

    def _decoder_position(self, group: str) -> Tensor:
        decoder = self.decoder
        month, position = decoder.month_embed.weight[self.month], decoder.pos_embed[0, 0]
        if group == STATIC:
            month, position = torch.zeros_like(month), torch.zeros_like(position)
        return torch.cat([month, decoder.channel_embeddings.weight[_index(group)], position])


def _sensor(group: str) -> str:
    """The sensor that a group of bands comes from; "" for weather and terrain, which are always filled in."""
    return {"S1": "sar", "ERA5": "", "SRTM": ""}.get(group, "optical")


def _index(group: str) -> int:
    return [*GROUPS, "dynamic_world"].index(group)


def _bands(values: dict[str, Tensor], group: str) -> Tensor:
    """A group's bands (P,B) as the network was trained on them: reflectance, (dB + 25) / 25, NDVI."""
    if group == "S1":
        return (values["sar"] + 25) / 25
    if group == "NDVI":
        total = values["optical"][:, NIR] + values["optical"][:, RED]
        difference = values["optical"][:, NIR] - values["optical"][:, RED]
        return torch.where(total > 0, difference / total.clamp(min=1e-6), torch.zeros_like(total))[:, None]
    return values["optical"][:, slice(*OPTICAL_BANDS[group])]


def _pixels(images: dict[str, Tensor]) -> dict[str, Tensor]:
    return {slot: image.permute(0, 2, 3, 1).flatten(0, 2) for slot, image in images.items()}


def _cartesian(latitude: float, longitude: float) -> Tensor:
    """The place on the unit sphere (3,)."""
    lat, lon = math.radians(latitude), math.radians(longitude)
    return torch.tensor([math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat)])
