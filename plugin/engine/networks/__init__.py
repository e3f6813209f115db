"""Networks with one interface: images and validity by slot in, logits and the share of SAR out."""

from __future__ import annotations

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
    """All that rebuilds a network: ``architecture`` (a row of NETWORKS), ``variant`` (its size), slots and classes."""

    architecture: str
    variant: str
    slots: dict[str, SlotStatistics]
    classes: int

    def to_json(self) -> dict:
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict) -> NetworkSpec:
        slots = {name: SlotStatistics(tuple(s["mean"]), tuple(s["std"])) for name, s in data["slots"].items()}
        return cls(data["architecture"], data["variant"], slots, data["classes"])


@dataclass(frozen=True)
class Prediction:
    """``logits`` (N,K,H,W); ``auxiliary`` logits (N,K,H/16,W/16) while training; ``sar_share`` (N,1,H,W) in 0-1."""

    logits: Tensor
    auxiliary: Tensor | None = None
    sar_share: Tensor | None = None


def build_network(spec: NetworkSpec) -> nn.Module:
    """The network of ``spec``, called as ``network(images, valid)`` with dicts by slot; ModelError if unknown."""
    from .claire import Claire
    from .unet import UNet

    networks = {"claire": Claire, "unet": UNet}
    if spec.architecture not in networks:
        raise ModelError(f"Unknown architecture '{spec.architecture}'. Known: {', '.join(networks)}.")
    return networks[spec.architecture](spec)
