"""Image-text networks on disk: safetensors, with size, tokenizer and origin in the file's metadata."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass, field
from pathlib import Path

from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from tokenizers import Tokenizer

from ...contract.errors import ModelError
from ..networks.sarclip import SarClip, find_size

KEY, WEIGHTS = "sarclip", "weights.safetensors"
ENDS = ("<end>", "<|endoftext|>")


@dataclass(frozen=True, eq=False)
class ImageTextNetwork:
    """A network, its tokenizer (neither cutting nor filling up), and ``notes``: stages, recipe, scores."""

    network: SarClip
    tokenizer: Tokenizer
    size: str
    activation: str = "gelu"
    notes: dict = field(default_factory=dict)

    @property
    def stages(self) -> list[str]:
        return [stage["stage"] for stage in self.notes.get("stages", [])]


def new_network(size: str, tokenizer: Tokenizer, activation: str = "gelu") -> ImageTextNetwork:
    """Random weights for the words of ``tokenizer``, which has an end token."""
    end = next(token for token in map(tokenizer.token_to_id, ENDS) if token is not None)
    network = SarClip(find_size(size), tokenizer.get_vocab_size(), end, activation)
    return ImageTextNetwork(network, tokenizer, size, activation)


def save_sarclip(path: Path, model: ImageTextNetwork) -> None:
    """Write the whole file or none."""
    described = {
        "size": model.size, "activation": model.activation, "notes": model.notes,
        "tokenizer": json.loads(model.tokenizer.to_str()),
    }  # fmt: skip
    weights = {name: tensor.detach().cpu().contiguous() for name, tensor in model.network.state_dict().items()}
    temporary = path.with_suffix(".part")
    save_file(weights, temporary, {KEY: json.dumps(described)})
    os.replace(temporary, path)


def is_sarclip(path: Path) -> bool:
    """Whether ``save_sarclip`` wrote this file."""
    try:
        with safe_open(path, "pt") as file:
            return KEY in (file.metadata() or {})
    except (SafetensorError, OSError):
        return False


def load_sarclip(path: Path) -> ImageTextNetwork:
    """What ``save_sarclip`` wrote; ModelError if the file is anything else."""
    try:
        with safe_open(path, "pt") as file:
            described = json.loads((file.metadata() or {})[KEY])
            weights = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 (not a dict)
        tokenizer = Tokenizer.from_str(json.dumps(described["tokenizer"]))
        model = new_network(described["size"], tokenizer, described["activation"])
        model.network.load_state_dict(weights)
        return ImageTextNetwork(model.network.eval(), tokenizer, model.size, model.activation, described["notes"])
    except Exception as error:  # a damaged file fails in safetensors, JSON, tokenizers or torch, each with its own kind
        raise ModelError(
            f"{path} is no image-text network of ours: {type(error).__name__} {error}. Expected {WEIGHTS} of "
            "'landclair train-sarclip'."
        ) from error
