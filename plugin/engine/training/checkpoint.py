"""Networks on disk: weights as safetensors with the specification beside them, never a pickle from outside."""

from __future__ import annotations

import json
import os
from dataclasses import dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import nn

from ...contract.errors import ModelError
from ..networks import NetworkSpec, SlotStatistics, build_network
from .datasets import Slot


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


@dataclass(frozen=True)
class Encoder:
    """A pretrained encoder: its weights, and ``notes`` with size, polarisations, mean and std in dB, and its job."""

    path: Path
    weights: dict[str, torch.Tensor]
    notes: dict

    def check(self, architecture: str, variant: str, slots: dict[str, Slot]) -> dict[str, SlotStatistics]:
        """The statistics it was trained with, by slot; ModelError if it is not of this network and these bands."""
        own = architecture, variant, {"sar": tuple(self.notes["polarisations"])}
        wanted = {name: slot.roles for name, slot in slots.items()}
        if own != ("alos", self.notes["size"], wanted):
            raise ModelError(
                f"The encoder {self.path} is of size {self.notes['size']} for {'+'.join(own[2]['sar'])}; the recipe "
                f"wants {architecture} {variant} for {wanted}. Pretrain one that fits, or choose another recipe."
            )
        return {"sar": SlotStatistics(tuple(self.notes["mean"]), tuple(self.notes["std"]))}


def load_encoder(path: Path) -> Encoder:
    """What ``landclair pretrain`` wrote; ModelError if the file is anything else."""
    try:
        with safe_open(path, "pt") as file:
            notes = json.loads((file.metadata() or {})["encoder"])
            weights = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 (not a dict)
        return Encoder(path, weights, notes)
    except (SafetensorError, KeyError, ValueError, OSError) as error:
        raise ModelError(
            f"{path} is no pretrained encoder: {error}. Expected encoder.safetensors of 'landclair pretrain'."
        ) from error


def read_resume(path: Path) -> dict:
    """A checkpoint of an interrupted training, read with ``weights_only``; ModelError if it is an arbitrary pickle."""
    try:
        return torch.load(path, map_location="cpu", weights_only=True)
    except Exception as error:  # torch raises many kinds for a broken or unsafe file
        raise ModelError(
            f"{path} cannot be resumed: it is damaged or a pickle that could run code ({type(error).__name__}). "
            "Delete it to start afresh."
        ) from error
