"""KnowLIP: a radar image, where and when it was taken, and a text; SAR-KnowLIP (arXiv 2509.23927) on BLIP's plan."""

from __future__ import annotations

import copy
import json
import math
import os
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors import SafetensorError, safe_open
from safetensors.torch import load_model, save_model
from torch import Tensor, nn
from transformers import BlipTextConfig, ViTConfig, ViTModel
from transformers.models.blip.modeling_blip_text import BlipTextLMHeadModel

from ...contract.errors import ModelError

TEMPERATURE, COLDEST, HOTTEST = 0.07, 0.001, 0.5
SCALES = 8  # octaves of longitude and latitude: the finest wave is 360 / 2^7 = 2.8 degrees long
YEAR = 365.25
MARKS = {"pad_token_id": 0, "sep_token_id": 3, "eos_token_id": 3, "bos_token_id": 6}  # of training.caption_tokens
PLACE = 4 * SCALES + 4 + 2  # position, season with its second harmonic, and which of the two are known


@dataclass(frozen=True)
class Size:
    """Pixels of the image's side and of a patch, width, depth and heads of each tower, projection, queue, most tokens,
    places for tokens, and the share that the slow towers keep in a step: a short training cannot wait for slower ones.
    """

    image: int
    patch: int
    vision: tuple[int, int, int]
    text: tuple[int, int, int]
    projection: int
    queue: int
    text_length: int
    positions: int
    momentum: float


SIZES = {
    "base": Size(224, 16, (768, 12, 12), (768, 12, 12), 256, 57_600, 180, 512, 0.995),  # ViT-B/16, BERT-base
    "nano": Size(64, 16, (64, 2, 4), (64, 2, 4), 64, 128, 64, 64, 0.95),
}


@dataclass(frozen=True)
class KnowLipSpec:
    """All that rebuilds a network: its size, bands with their mean and deviation, its words, and what it can count.

    ``words`` is the JSON of a tokenizer with the marks of ``training.caption_tokens``; ``counted`` names objects.
    """

    size: str
    mean: tuple[float, ...]
    std: tuple[float, ...]
    words: str
    vocabulary: int
    counted: tuple[str, ...] = ()

    @classmethod
    def from_json(cls, data: dict) -> KnowLipSpec:
        return cls(**{name: tuple(value) if isinstance(value, list) else value for name, value in data.items()})


def encode_place(places: Tensor) -> Tensor:
    """Longitude, latitude in degrees and day of the year (N,3), NaN where unknown -> (N, PLACE) in -1..1.

    Sines and cosines of the angles times 1, 2 ... 2^(SCALES-1), and of the season; what is unknown is all zeros.
    """
    where, day = torch.deg2rad(places[:, :2]), 2 * math.pi * places[:, 2:] / YEAR
    octaves = 2.0 ** torch.arange(SCALES, device=places.device)
    angles = (where.unsqueeze(2) * octaves).flatten(1)
    seasons = torch.cat([day, 2 * day], 1)
    located, dated = (torch.isfinite(part).all(1, keepdim=True).float() for part in (angles, seasons))
    waves = [torch.cat([part.sin(), part.cos()], 1).nan_to_num(0.0) * known
             for part, known in ((angles, located), (seasons, dated))]  # fmt: skip
    return torch.cat([*waves, located, dated], 1)


def spread(width: int) -> float:
    """Standard deviation of new weights: 0.02 at the width of ViT-B and BERT-base, as theirs, 0.13 at 64."""
    return 0.02 * (768 / width) ** 0.75


def waves(grid: int, width: int) -> Tensor:
    """Sines and cosines (grid², width) of rows and columns, from an eighth of a turn over the frame to half a turn from
    patch to patch: on a coarse grid no part of it is constant.
    """
    along = (torch.arange(grid) + 0.5) / grid
    angles = along[:, None] * torch.linspace(math.pi / 4, math.pi * grid, width // 4)
    code = torch.cat([angles.sin(), angles.cos()], 1)
    rows, columns = code[:, None].expand(-1, grid, -1), code[None].expand(grid, -1, -1)
    return torch.cat([rows, columns], 2).flatten(0, 1)


class Towers(nn.Module):
    """The image tower with its place token, and one text model that reads alone, reads beside an image, and writes."""

    def __init__(self, spec: KnowLipSpec) -> None:
        super().__init__()
        size = SIZES[spec.size]
        (width, depth, heads), (text_width, text_depth, text_heads) = size.vision, size.text
        self.vision = ViTModel(
            ViTConfig(
                hidden_size=width, num_hidden_layers=depth, num_attention_heads=heads, intermediate_size=4 * width,
                image_size=size.image, patch_size=size.patch, num_channels=len(spec.mean),
                initializer_range=spread(width),
            ),
            add_pooling_layer=False,
        )  # fmt: skip
        with torch.no_grad():  # patches know where they are from the first step on
            self.vision.embeddings.position_embeddings[0, 1:] = waves(size.image // size.patch, width)
        self.place = nn.Sequential(nn.Linear(PLACE, width), nn.GELU(), nn.Linear(width, width))
        config = BlipTextConfig(
            vocab_size=spec.vocabulary, hidden_size=text_width, encoder_hidden_size=width,
            intermediate_size=4 * text_width, num_hidden_layers=text_depth, num_attention_heads=text_heads,
            max_position_embeddings=size.positions, initializer_range=spread(text_width), **MARKS,
        )  # fmt: skip
        self.text = BlipTextLMHeadModel(config)
        self.image_projection = nn.Linear(width, size.projection)
        self.text_projection = nn.Linear(text_width, size.projection)

    def see(self, images: Tensor, places: Tensor) -> Tensor:
        """Normalised images (N,C,S,S) and places (N,3) -> tokens (N,T,W): the image's own, its patches, its place."""
        hidden = self.vision.embeddings(images)
        hidden = torch.cat([hidden, self.place(encode_place(places)).unsqueeze(1)], 1)
        for layer in self.vision.layers:
            hidden = layer(hidden)
        return self.vision.layernorm(hidden)

    def read(self, ids: Tensor, seen: Tensor | None = None) -> Tensor:
        """Tokens (N,L), 0 being padding -> states (N,L,W); beside the image tokens ``seen`` where given."""
        return self.text.bert(
            ids, (ids != 0).long(), encoder_hidden_states=seen, is_decoder=False
        ).last_hidden_state  # fmt: skip

    def embed_image(self, seen: Tensor) -> Tensor:
        """Unit vectors (N,P)."""
        return F.normalize(self.image_projection(seen[:, 0]), dim=1)

    def embed_text(self, ids: Tensor) -> Tensor:
        """Unit vectors (N,P) of tokens (N,L)."""
        return F.normalize(self.text_projection(self.read(ids)[:, 0]), dim=1)


class KnowLip(nn.Module):
    """Towers, their slow twins with a queue of what they saw lately, and the heads for matching and counting."""

    def __init__(self, spec: KnowLipSpec) -> None:
        super().__init__()
        if spec.size not in SIZES:
            raise ModelError(f"Unknown size '{spec.size}'. Known: {', '.join(SIZES)}.")
        self.spec, size = spec, SIZES[spec.size]
        self.towers = Towers(spec)
        self.slow = copy.deepcopy(self.towers).requires_grad_(False)
        self.match_head = nn.Linear(size.text[0], 2)  # 1 is a match
        self.count_head = nn.Linear(size.vision[0], len(spec.counted)) if spec.counted else None
        self.temperature = nn.Parameter(torch.tensor(TEMPERATURE))
        self.register_buffer("mean", torch.tensor(spec.mean).view(1, -1, 1, 1))
        self.register_buffer("std", torch.tensor(spec.std).view(1, -1, 1, 1))
        for name in ("image_queue", "text_queue"):
            self.register_buffer(name, F.normalize(torch.randn(size.queue, size.projection), dim=1))
        self.register_buffer("queued", torch.zeros((), dtype=torch.long))

    def see(self, images: Tensor, places: Tensor) -> Tensor:
        """Images (N,C,S,S) in the package's units and places (N,3), NaN where unknown -> tokens (N,T,W)."""
        return self.towers.see((images - self.mean) / self.std, places)

    def match(self, ids: Tensor, seen: Tensor) -> Tensor:
        """Logits (N,2) of texts (N,L) beside image tokens (N,T,W); the softmax's index 1 is "they match"."""
        return self.match_head(self.towers.read(ids, seen)[:, 0])

    def fill(self, ids: Tensor, seen: Tensor) -> Tensor:
        """Logits (N,L,V) of every word of texts (N,L), seen in both directions, beside image tokens (N,T,W)."""
        return self.towers.text.cls(self.towers.read(ids, seen))

    def write_loss(self, ids: Tensor, seen: Tensor) -> Tensor:
        """Mean cross entropy of each next word of texts (N,L): the same weights as a decoder."""
        labels = ids.masked_fill(ids == 0, -100)
        mask = (ids != 0).long()
        return self.towers.text(ids, mask, encoder_hidden_states=seen, labels=labels, is_decoder=True).loss

    def count(self, seen: Tensor) -> Tensor:
        """Expected number (N,K) of each of ``spec.counted`` in the image."""
        if self.count_head is None:
            raise ModelError(
                "This network was trained without counts. Train it on samples that say how many there are."
            )
        return self.count_head(seen[:, 0]).clamp(max=10.0).exp()

    @torch.no_grad()
    def follow(self) -> None:
        """One step of the slow towers after the fast ones."""
        self.temperature.clamp_(COLDEST, HOTTEST)
        slow, fast = list(self.slow.parameters()), list(self.towers.parameters())
        torch._foreach_lerp_(slow, fast, 1 - SIZES[self.spec.size].momentum)

    @torch.no_grad()
    def enqueue(self, images: Tensor, texts: Tensor) -> None:
        """Remember unit vectors (N,P) of the slow towers in place of the oldest."""
        size = len(self.image_queue)
        at = (self.queued + torch.arange(len(images), device=images.device)) % size
        self.image_queue[at], self.text_queue[at] = images, texts
        self.queued.copy_((self.queued + len(images)) % size)


def save_knowlip(path: Path, network: KnowLip, notes: dict) -> None:
    """Weights, specification and ``notes`` (JSON-ready) to one file of safetensors."""
    partial = path.with_suffix(".part")
    metadata = {"knowlip": json.dumps(asdict(network.spec)), "notes": json.dumps(notes)}
    save_model(network, str(partial), metadata)
    os.replace(partial, path)


def load_knowlip(path: Path) -> tuple[KnowLip, dict]:
    """The network of ``save_knowlip`` and its notes; ModelError if the file is anything else."""
    try:
        with safe_open(path, "pt") as file:
            metadata = file.metadata() or {}
        spec, notes = KnowLipSpec.from_json(json.loads(metadata["knowlip"])), json.loads(metadata["notes"])
        network = KnowLip(spec)
        load_model(network, str(path))
    except (SafetensorError, KeyError, TypeError, ValueError, OSError, RuntimeError) as error:
        raise ModelError(
            f"{path} is no KnowLIP network: {error}. Expected knowlip.safetensors of 'landclair train-knowlip'."
        ) from error
    return network.eval(), notes
