"""SARCLIP (arXiv 2510.22665): CLIP (arXiv 2103.00020) for radar, on transformers' towers, and its InfoNCE loss."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional
from transformers import CLIPConfig, CLIPModel

from ...contract.errors import InputError

LARGEST_SCALE = math.log(100)  # CLIP keeps the learned temperature above 1/100
DARKEST, FLATTEST = 0.02, 0.01  # what is added to shares before the logarithm, and to its variance
ACTIVATIONS = ("gelu", "quick_gelu")
TEMPLATES = (
    "a SAR image of {}.", "a radar image of {}.", "a synthetic aperture radar image of {}.", "SAR imagery showing {}.",
    "a satellite SAR image of {}.", "radar remote sensing image of {}.", "{}.", "an image of {}.",
)  # fmt: skip


@dataclass(frozen=True)
class Tower:
    """A transformer: numbers a token, layers and heads."""

    width: int
    layers: int
    heads: int


@dataclass(frozen=True)
class Size:
    """``image`` and ``patch`` in pixels a side, ``context`` in tokens, ``dimension`` numbers an embedding.

    ``stem``: four convolutions instead of one make the patches ("early convolutions", arXiv 2106.14881), which a small
    network on few images learns from sooner.
    """

    image: int
    patch: int
    vision: Tower
    text: Tower
    dimension: int
    context: int = 77
    stem: bool = False


SIZES = {
    "ViT-B-16": Size(224, 16, Tower(768, 12, 12), Tower(512, 12, 8), 512),
    "ViT-B-32": Size(224, 32, Tower(768, 12, 12), Tower(512, 12, 8), 512),
    "ViT-L-14": Size(224, 14, Tower(1024, 24, 16), Tower(768, 12, 12), 768),
    "nano": Size(128, 32, Tower(128, 4, 4), Tower(128, 2, 4), 128, context=32, stem=True),
}


class SarClip(nn.Module):
    """Two towers into one space of ``size.dimension`` numbers.

    ``gain`` and ``offset`` (3,1,1) bring pictures in -1 to 1 to what published weights were trained on.
    """

    def __init__(self, size: Size, vocabulary: int, end: int, activation: str = "gelu") -> None:
        super().__init__()
        self.size = size
        self.clip = CLIPModel(_config(size, vocabulary, end, activation))
        if size.stem:
            self.clip.vision_model.embeddings.patch_embedding = _Stem(size.vision.width)
        self.register_buffer("gain", torch.ones(3, 1, 1))
        self.register_buffer("offset", torch.zeros(3, 1, 1))

    def images(self, pictures: Tensor) -> Tensor:
        """Pictures (N,3,side,side) in -1 to 1 -> (N,D) of length one."""
        return self.images_and_patches(pictures)[0]

    def images_and_patches(self, pictures: Tensor) -> tuple[Tensor, Tensor]:
        """The same, and what the tower knows of each patch (N,patches,width), row by row."""
        seen = self.clip.vision_model(pictures * self.gain + self.offset)
        embedding = functional.normalize(self.clip.visual_projection(seen.pooler_output), dim=-1)
        return embedding, seen.last_hidden_state[:, 1:]

    def texts(self, tokens: Tensor) -> Tensor:
        """Tokens (N,context) int64 with an end token each -> (N,D) of length one."""
        read = self.clip.text_model(tokens).pooler_output
        return functional.normalize(self.clip.text_projection(read), dim=-1)

    @property
    def scale(self) -> Tensor:
        """What cosines are multiplied by: one over the temperature, at most 100."""
        return self.clip.logit_scale.clamp(0, LARGEST_SCALE).exp()


def find_size(name: str) -> Size:
    """InputError if no size has this name."""
    if name not in SIZES:
        raise InputError(f"Expected a size of {', '.join(SIZES)}, got '{name}'.")
    return SIZES[name]


def info_nce(images: Tensor, texts: Tensor, scale: Tensor, same: Tensor | None = None) -> Tensor:
    """Symmetric InfoNCE (arXiv 2103.00020, fig. 3) of embeddings (N,D), row by row a pair.

    ``same`` (N,N) bool: texts j that say of image i what is true of it, too; they share the target equally, as in UniCL
    (arXiv 2204.03610, eq. 3-5). Without it each image has its own text alone.
    """
    logits = scale * images @ texts.T
    targets = torch.eye(len(logits), device=logits.device) if same is None else same.to(logits.dtype)
    by_image = functional.cross_entropy(logits, targets / targets.sum(1, keepdim=True))
    by_text = functional.cross_entropy(logits.T, targets.T / targets.T.sum(1, keepdim=True))
    return (by_image + by_text) / 2


def _config(size: Size, vocabulary: int, end: int, activation: str) -> CLIPConfig:
    vision, text = size.vision, size.text
    return CLIPConfig(
        vision_config={
            **_tower(vision, activation), "image_size": size.image, "patch_size": size.patch,
        },
        text_config={
            **_tower(text, activation), "vocab_size": vocabulary, "max_position_embeddings": size.context,
            "bos_token_id": end - 1, "eos_token_id": end, "pad_token_id": 0,
        },
        projection_dim=size.dimension,
        attn_implementation="eager",
    )  # fmt: skip


def _tower(tower: Tower, activation: str) -> dict:
    if activation not in ACTIVATIONS:
        raise InputError(f"Expected an activation of {', '.join(ACTIVATIONS)}, got '{activation}'.")
    return {
        "hidden_size": tower.width, "num_hidden_layers": tower.layers, "num_attention_heads": tower.heads,
        "intermediate_size": 4 * tower.width, "hidden_act": activation, "layer_norm_eps": 1e-5,
    }  # fmt: skip


class _Stem(nn.Sequential):
    """Strides 4, 2, 2 and 2: (N,3,side,side) -> (N,width,side/32,side/32).

    Beside the picture, which says how dark a place is, it takes the logarithm of the picture brought to mean 0 and
    deviation 1: how dark a place is beside the others, whatever a picture of its own range was scaled by.
    """

    def __init__(self, width: int) -> None:
        layers, channels = [], 6
        for out, kernel, stride in ((32, 8, 4), (64, 3, 2), (128, 3, 2)):
            convolution = nn.Conv2d(channels, out, kernel, stride, (kernel - 1) // 2, bias=False)
            layers += [convolution, nn.BatchNorm2d(out), nn.ReLU()]
            channels = out
        super().__init__(*layers, nn.Conv2d(channels, width, 2, 2))

    def forward(self, pictures: Tensor) -> Tensor:
        logarithm = torch.log((pictures + 1).clamp_min(0) / 2 + DARKEST)
        centred = logarithm - logarithm.mean((2, 3), keepdim=True)
        deviation = centred.square().mean((2, 3), keepdim=True).add(FLATTEST).sqrt()
        return super().forward(torch.cat([pictures, centred / deviation], 1))

    @property
    def weight(self) -> Tensor:
        """Transformers asks the patch embedding for its weight's type."""
        return self[0].weight
