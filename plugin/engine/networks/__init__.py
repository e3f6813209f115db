"""Networks with one interface: images and validity by slot in, logits and the share of SAR out."""

from __future__ import annotations

import importlib
from dataclasses import asdict, dataclass

from torch import Tensor, nn

from ...contract.errors import ModelError


@dataclass(frozen=True)
class SlotStatistics:
    """Channels of a slot and their training mean and standard deviation, in the slot's units."""

    mean: tuple[float, ...]
    std: tuple[float, ...]


@dataclass(frozen=True)
class NetworkSpec:
    """All that rebuilds a network: ``architecture``, ``variant`` (its size), slots, classes and what is switched on."""

    architecture: str
    variant: str
    slots: dict[str, SlotStatistics]
    classes: int
    options: tuple[str, ...] = ()

    def to_json(self) -> dict:
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict) -> NetworkSpec:
        slots = {name: SlotStatistics(tuple(s["mean"]), tuple(s["std"])) for name, s in data["slots"].items()}
        return cls(data["architecture"], data["variant"], slots, data["classes"], tuple(data.get("options", ())))


@dataclass(frozen=True)
class Prediction:
    """``logits`` (N,K,H,W); ``auxiliary`` logits (N,K,H/16,W/16) while training; ``sar_share`` (N,1,H,W) in 0-1."""

    logits: Tensor
    auxiliary: Tensor | None = None
    sar_share: Tensor | None = None


NETWORKS = {"alos": ".alos:Alos", "claire": ".claire:Claire", "unet": ".unet:UNet"}


def build_network(spec: NetworkSpec) -> nn.Module:
    """The network of ``spec``, called as ``network(images, valid)`` with dicts by slot; ModelError if unknown."""
    if spec.architecture not in NETWORKS:
        raise ModelError(f"Unknown architecture '{spec.architecture}'. Known: {', '.join(NETWORKS)}.")
    module, name = NETWORKS[spec.architecture].split(":")
    return getattr(importlib.import_module(module, __package__), name)(spec)
