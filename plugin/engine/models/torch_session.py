"""Our own networks run by torch on a CUDA card, from weights that lie beside the package (NAME.safetensors)."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import numpy as np

from ...contract.errors import EngineError, ModelError
from .package import ModelPackage

BATCH = 8


def cuda_weights(package: ModelPackage) -> Path | None:
    """The weights to run with torch, if there are any and torch finds a CUDA card."""
    weights = package.path.with_suffix(".safetensors")
    if not weights.is_file() or importlib.util.find_spec("torch") is None:
        return None
    import torch

    return weights if torch.cuda.is_available() else None


class TorchSession:
    """The same calls as ``Session``. On CUDA it computes in bfloat16 and answers in float32."""

    workers = 1

    def __init__(self, package: ModelPackage, weights: Path, device: str, threads: int) -> None:
        """ModelError if the weights are not those of a network with the package's slots and classes."""
        import torch

        from ..training.checkpoint import load_network

        network, spec, _ = load_network(weights)
        if tuple(spec.slots) != tuple(entry.slot for entry in package.inputs) or spec.classes != len(
            package.legend.classes
        ):
            raise ModelError(f"{weights.name} is of another model than {package.path.name}. Export both again.")
        self._network = network.to(device)
        self._torch = torch
        self.package, self.threads, self.device = package, threads, device
        self.provider = f"torch {torch.__version__} on {torch.cuda.get_device_name() if device == 'cuda' else device}"

    @property
    def batch(self) -> int:
        """Tiles that are run together."""
        return BATCH if self.device == "cuda" else 1

    def run(self, tensors: dict[str, np.ndarray], sar_share: bool = False) -> np.ndarray:
        """Logits (N, K, H, W) float32 divided by the temperature; with ``sar_share`` it follows as channel K."""
        torch = self._torch
        placed = {name: torch.from_numpy(array).to(self.device) for name, array in tensors.items()}
        images = {entry.slot: placed[entry.tensor] for entry in self.package.inputs}
        valid = {entry.slot: placed[entry.valid_tensor] for entry in self.package.inputs}
        try:
            with torch.inference_mode(), torch.autocast(self.device, torch.bfloat16, enabled=self.device == "cuda"):
                prediction = self._network(images, valid)
        except torch.OutOfMemoryError as error:
            raise EngineError("The graphics card ran out of memory. Choose a smaller tile, or the CPU.") from error
        logits = prediction.logits.float() / self.package.temperature
        if sar_share:
            logits = torch.cat([logits, prediction.sar_share.float()], dim=1)
        return logits.cpu().numpy()
