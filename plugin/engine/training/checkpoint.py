"""Networks on disk: weights as safetensors with the specification beside them, never a pickle from outside."""

from __future__ import annotations

import json
import os
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import nn

from ...contract.errors import ModelError
from ..networks import NetworkSpec, build_network


def save_network(path: Path, network: nn.Module, spec: NetworkSpec, notes: dict) -> None:
    """Write weights, specification and ``notes`` (JSON-ready: legend, recipe, accuracy ...) to one file."""
    temporary = path.with_suffix(".part")
    metadata = {"network": json.dumps(spec.to_json()), "notes": json.dumps(notes)}
    save_file({name: tensor.contiguous() for name, tensor in network.state_dict().items()}, temporary, metadata)
    os.replace(temporary, path)


def load_network(path: Path) -> tuple[nn.Module, NetworkSpec, dict]:
    """The network of ``save_network``, its specification and notes; ModelError if the file is anything else."""
    try:
        with safe_open(path, "pt") as file:
            metadata = file.metadata() or {}
            weights = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 (not a dict)
        spec, notes = NetworkSpec.from_json(json.loads(metadata["network"])), json.loads(metadata["notes"])
    except (SafetensorError, KeyError, ValueError, OSError) as error:
        raise ModelError(
            f"{path} is not a network of ours: expected safetensors with a description, got {error}. "
            "Pickled checkpoints are never loaded; train again or convert the file with its authors' own tools."
        ) from error
    network = build_network(spec)
    try:
        network.load_state_dict(weights)
    except RuntimeError as error:
        raise ModelError(f"The weights in {path} do not fit {spec.architecture} {spec.variant}: {error}") from error
    return network.eval(), spec, notes


def read_resume(path: Path) -> dict:
    """A checkpoint of an interrupted training, read with ``weights_only``; ModelError if it is an arbitrary pickle."""
    try:
        return torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # torch raises many kinds for a broken or unsafe file
        raise ModelError(
            f"{path} cannot be resumed: it is damaged or a pickle that could run code ({type(error).__name__}). "
            "Delete it to start afresh."
        ) from error
