"""Published image-text weights in OpenCLIP's layout: CLIP, RemoteCLIP, SARCLIP of CAESAR-Radi, SARVLM."""

from __future__ import annotations

import re
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor

from ....contract.errors import InputError, ModelError
from ...networks.sarclip import SIZES, Size, Tower
from ...training.sarclip_file import ImageTextNetwork, new_network
from .clip_tokenizer import published_tokenizer

PUBLISHED = ("ViT-B-16", "ViT-B-32", "ViT-L-14")
VOCABULARY = 49408
WRAPPERS, PREFIXES = ("state_dict", "model"), ("module.", "model.")
NO_WEIGHTS = {"input_resolution", "context_length", "vocab_size", "attn_mask"}  # that some files hold beside them
LISTED = 6  # keys that a message names of each kind
MEAN, DEVIATION = (0.48145466, 0.4578275, 0.40821073), (0.26862954, 0.26130258, 0.27577711)  # of CLIP's pictures
SCALINGS = ("sarclip", "clip")

# Transformers' name -> OpenCLIP's, with {tower} and {layer} filled in; the projections are stored across.
TOP = {
    "text_model.embeddings.token_embedding.weight": "token_embedding.weight",
    "text_model.embeddings.position_embedding.weight": "positional_embedding",
    "text_model.final_layer_norm": "ln_final",
    "text_projection.weight": "text_projection",
    "vision_model.embeddings.class_embedding": "visual.class_embedding",
    "vision_model.embeddings.patch_embedding.weight": "visual.conv1.weight",
    "vision_model.embeddings.position_embedding.weight": "visual.positional_embedding",
    "vision_model.pre_layrnorm": "visual.ln_pre",
    "vision_model.post_layernorm": "visual.ln_post",
    "visual_projection.weight": "visual.proj",
    "logit_scale": "logit_scale",
}
ACROSS = {"text_projection.weight", "visual_projection.weight"}
BLOCK = {
    "layer_norm1": "ln_1", "layer_norm2": "ln_2", "self_attn.out_proj": "attn.out_proj", "mlp.fc1": "mlp.c_fc",
    "mlp.fc2": "mlp.c_proj",
}  # fmt: skip


def load_published(weights: Path, vocabulary: str, activation: str = "", scaling: str = "sarclip") -> ImageTextNetwork:
    """The network with published weights and CLIP's tokenizer.

    ``activation`` empty means gelu; weights that descend from OpenAI's need quick_gelu. ``scaling`` "clip" adds CLIP's
    mean and deviation. ModelError if the file holds anything but weights of a known size.
    """
    if scaling not in SCALINGS:
        raise InputError(f"Expected a scaling of {', '.join(SCALINGS)}, got '{scaling}'.")
    state = read_state(weights)
    size = recognised(weights, state)
    model = new_network(size, published_tokenizer(vocabulary), activation or "gelu")
    model.network.clip.load_state_dict(converted(state, SIZES[size]))
    if scaling == "clip":
        mean, deviation = torch.tensor(MEAN).view(3, 1, 1), torch.tensor(DEVIATION).view(3, 1, 1)
        model.network.gain.copy_(0.5 / deviation)
        model.network.offset.copy_((0.5 - mean) / deviation)
    model.network.eval()
    return model


def read_state(path: Path) -> dict[str, Tensor]:
    """A state dict by OpenCLIP's names in float32, unwrapped. ModelError if it cannot be read without running code."""
    if not path.is_file():
        raise ModelError(f"There is no file {path}. Give the checkpoint that its authors publish.")
    try:
        read = load_file(path) if path.suffix == ".safetensors" else torch.load(path, "cpu", weights_only=True)
    except (SafetensorError, OSError) as error:
        raise ModelError(f"{path} cannot be read: {error}. Fetch it again.") from error
    except Exception as error:  # torch raises many kinds for a broken or unsafe file, and for an archive of code
        raise ModelError(
            f"{path} is damaged, or holds code beside weights, which is never run ({type(error).__name__}). Expected a "
            "state dict of OpenCLIP, as .pt or .safetensors."
        ) from error
    for wrapper in WRAPPERS:
        read = read[wrapper] if isinstance(read, dict) and isinstance(read.get(wrapper), dict) else read
    if not isinstance(read, dict) or not all(isinstance(key, str) for key in read):
        raise ModelError(f"{path} holds no state dict. Expected weights by name, as OpenCLIP saves them.")
    state = {_plain(name): tensor for name, tensor in read.items() if isinstance(tensor, Tensor)}
    return {name: tensor.float() for name, tensor in state.items() if name not in NO_WEIGHTS}


def recognised(path: Path, state: dict[str, Tensor]) -> str:
    """The size whose weights these are. ModelError with what differs from the size that comes nearest."""
    if any(name.startswith(("visual.layer1.", "visual.attnpool.")) for name in state):
        raise ModelError(
            f"{path} holds a ResNet (RN50 or RN101), and the sizes that load are {', '.join(PUBLISHED)}. "
            "Choose one of the authors' ViT checkpoints."
        )
    shapes = {name: tuple(tensor.shape) for name, tensor in state.items()}
    layouts = {name: layout(SIZES[name], VOCABULARY) for name in PUBLISHED}
    nearest = max(PUBLISHED, key=lambda name: sum(shapes.get(key) == shape for key, shape in layouts[name].items()))
    expected = layouts[nearest]
    if not set(shapes) & set(expected):
        raise ModelError(
            f"{path} holds no image-text weights: none of its {len(shapes)} names is one of OpenCLIP's (it has "
            f"{', '.join(sorted(shapes)[:LISTED])}). Choose a checkpoint of {', '.join(PUBLISHED)}."
        )
    problems = {
        "missing": [f"{name} {shape}" for name, shape in expected.items() if name not in shapes],
        "not expected": [f"{name} {shape}" for name, shape in shapes.items() if name not in expected],
        "of another shape": [
            f"{name} {shapes[name]} instead of {shape}" for name, shape in expected.items()
            if name in shapes and shapes[name] != shape
        ],
    }  # fmt: skip
    if any(problems.values()):
        listed = [f"{len(keys)} {kind}: {_some(keys)}" for kind, keys in problems.items() if keys]
        raise ModelError(f"{path} comes nearest to {nearest}, but does not fit. {'; '.join(listed)}.")
    return nearest


def layout(size: Size, vocabulary: int) -> dict[str, tuple[int, ...]]:
    """OpenCLIP's names and shapes of a size that knows ``vocabulary`` tokens."""
    vision, text, dimension = size.vision, size.text, size.dimension
    shapes = {
        "token_embedding.weight": (vocabulary, text.width), "positional_embedding": (size.context, text.width),
        "text_projection": (text.width, dimension), "logit_scale": (), "visual.class_embedding": (vision.width,),
        "visual.conv1.weight": (vision.width, 3, size.patch, size.patch),
        "visual.positional_embedding": ((size.image // size.patch) ** 2 + 1, vision.width),
        "visual.proj": (vision.width, dimension),
    }  # fmt: skip
    for name, width in (("ln_final", text.width), ("visual.ln_pre", vision.width), ("visual.ln_post", vision.width)):
        shapes |= {f"{name}.weight": (width,), f"{name}.bias": (width,)}
    for prefix, tower in (("", text), ("visual.", vision)):
        for layer in range(tower.layers):
            shapes |= {f"{prefix}transformer.resblocks.{layer}.{name}": s for name, s in _block(tower).items()}
    return shapes


def _block(tower: Tower) -> dict[str, tuple[int, ...]]:
    width = tower.width
    return {
        "ln_1.weight": (width,), "ln_1.bias": (width,), "ln_2.weight": (width,), "ln_2.bias": (width,),
        "attn.in_proj_weight": (3 * width, width), "attn.in_proj_bias": (3 * width,),
        "attn.out_proj.weight": (width, width), "attn.out_proj.bias": (width,), "mlp.c_fc.weight": (4 * width, width),
        "mlp.c_fc.bias": (4 * width,), "mlp.c_proj.weight": (width, 4 * width), "mlp.c_proj.bias": (width,),
    }  # fmt: skip


def converted(state: dict[str, Tensor], size: Size) -> dict[str, Tensor]:
    """OpenCLIP's weights under transformers' names; queries, keys and values lie in one tensor there."""
    found = {}
    for ours, theirs in TOP.items():
        if theirs in state:
            found[ours] = state[theirs].T.contiguous() if ours in ACROSS else state[theirs]
        else:
            found |= {f"{ours}.{part}": state[f"{theirs}.{part}"] for part in ("weight", "bias")}
    for tower, prefix, layers in (("text", "", size.text.layers), ("vision", "visual.", size.vision.layers)):
        for layer in range(layers):
            ours, theirs = f"{tower}_model.encoder.layers.{layer}", f"{prefix}transformer.resblocks.{layer}"
            for part in ("weight", "bias"):
                found |= {f"{ours}.{new}.{part}": state[f"{theirs}.{old}.{part}"] for new, old in BLOCK.items()}
                thirds = state[f"{theirs}.attn.in_proj_{part}"].chunk(3)
                names = (f"{ours}.self_attn.{which}_proj.{part}" for which in "qkv")
                found |= {name: third.contiguous() for name, third in zip(names, thirds, strict=True)}
    return found


def _plain(name: str) -> str:
    """Without what wrappers put before it, and with the text tower where OpenCLIP's plain models have it."""
    for prefix in PREFIXES:
        name = name.removeprefix(prefix)
    return re.sub(r"^text\.(?=transformer|token_embedding|positional_embedding|ln_final|text_projection)", "", name)


def _some(keys: list[str]) -> str:
    more = f" and {len(keys) - LISTED} more" if len(keys) > LISTED else ""
    return ", ".join(keys[:LISTED]) + more
