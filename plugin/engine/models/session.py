"""Sessions: a model package loaded on a device, run on batches of tiles. What really ran is asked, never assumed."""

from __future__ import annotations

import os

import numpy as np
import onnxruntime as ort

from ...contract.errors import EngineError, InputError, ModelError
from .package import ModelPackage, SensorInput

PROVIDERS = {
    "cpu": ("CPUExecutionProvider",),
    "cuda": ("CUDAExecutionProvider",),
    "directml": ("DmlExecutionProvider",),
    "coreml": ("CoreMLExecutionProvider",),
    "openvino": ("OpenVINOExecutionProvider",),
}
AUTO_ORDER = ("cuda", "directml", "coreml", "cpu")
SMALLEST_PROBABILITY = 1e-6
CPU_WORKERS = 2


class Session:
    """An ONNX Runtime session. ``provider`` is the one that get_providers() reports after loading."""

    def __init__(self, package: ModelPackage, device: str = "auto", threads: int = 0) -> None:
        """``device`` is auto or one of PROVIDERS. InputError or ModelError if it does not load."""
        self.package = package
        self.threads = threads or os.cpu_count() or 1
        self._session = open_runtime(os.fspath(package.path), package.name, device, max(1, self.threads // CPU_WORKERS))
        self.provider = self._session.get_providers()[0]
        self.device = next(
            (name for name, (provider,) in PROVIDERS.items() if provider == self.provider), self.provider
        )

    @property
    def workers(self) -> int:
        """Calls of ``run`` to make at once: on a CPU two share the threads, so that one works while the other waits."""
        return min(CPU_WORKERS, self.threads) if self.device == "cpu" else 1

    @property
    def batch(self) -> int:
        """Tiles that are run together: one on a CPU, where more only costs memory, and what a fixed graph demands."""
        fixed = self._session.get_inputs()[0].shape[0]
        return 1 if self.device == "cpu" or isinstance(fixed, int) else 8

    def run(self, tensors: dict[str, np.ndarray], sar_share: bool = False) -> np.ndarray:
        """Logits (N, K, H, W) float32 divided by the temperature; with ``sar_share`` it follows as channel K."""
        names = [self.package.logits] + ([self.package.sar_share] if sar_share else [])
        try:
            outputs = self._session.run(names, tensors)
        except Exception as error:  # onnxruntime has no common error class
            raise ModelError(
                f"The model {self.package.name} failed on {self.device}: {error}. "
                "Choose the CPU or a smaller tile, or check the model with 'landclair models check'."
            ) from error
        logits = self._checked(_as_logits(outputs[0], self.package), tensors)
        if self.package.temperature != 1:
            logits *= np.float32(1 / self.package.temperature)
        return np.concatenate([logits, outputs[1]], axis=1) if sar_share else logits

    def _checked(self, logits: np.ndarray, tensors: dict[str, np.ndarray]) -> np.ndarray:
        first = next(iter(tensors.values()))
        expected = (first.shape[0], len(self.package.legend.classes), *first.shape[2:])
        if logits.shape != expected:
            raise ModelError(
                f"The model {self.package.name} answered with the shape {logits.shape}, expected {expected}. "
                "Its description or its export is wrong; export it again."
            )
        return logits


def scaled(values: np.ndarray, entry: SensorInput) -> np.ndarray:
    """Apply a foreign model's scaling to (C, H, W); our own networks normalise inside the graph."""
    if entry.scaling is None:
        return values
    values = values * np.float32(entry.scaling.scale)
    if entry.scaling.mean:
        values -= np.asarray(entry.scaling.mean, np.float32)[:, None, None]
    if entry.scaling.std:
        values /= np.asarray(entry.scaling.std, np.float32)[:, None, None]
    return values


def _as_logits(output: np.ndarray, package: ModelPackage) -> np.ndarray:
    """Bring probabilities and one-channel answers to logits (N, K, H, W); a threshold moves a two-class border."""
    if package.activation == "logits":
        return output
    if package.activation == "single_logit":
        output = 1 / (1 + np.exp(-output))
    output = np.clip(output, SMALLEST_PROBABILITY, 1 - SMALLEST_PROBABILITY)
    if package.activation == "softmax":
        return np.log(output)
    shift = np.log(package.threshold / (1 - package.threshold))
    return np.concatenate([np.log(1 - output), np.log(output) - shift], axis=1).astype(np.float32)


def open_runtime(graph: str | bytes, name: str, device: str, threads: int) -> ort.InferenceSession:
    """ONNX Runtime on a file or a graph in memory; ``name`` is what messages call the model.

    InputError if the device does not work here, ModelError if the model does not load.
    """
    if device != "auto" and device not in PROVIDERS:
        raise InputError(f"Unknown device '{device}'. Known: auto, {', '.join(PROVIDERS)}.")
    available = set(ort.get_available_providers())
    wanted = AUTO_ORDER if device == "auto" else (device,)
    for providers in (PROVIDERS[entry] for entry in wanted):
        if providers[0] not in available:
            continue
        session = _load(graph, name, providers, threads)
        if session.get_providers()[0] == providers[0]:
            return session
    raise InputError(
        f"The device '{device}' does not work here; what loads: {', '.join(sorted(available))}. "
        "Choose 'cpu', or rebuild the engine environment for your card."
    )


def _load(graph: str | bytes, name: str, providers: tuple[str, ...], threads: int) -> ort.InferenceSession:
    if "CUDAExecutionProvider" in providers and hasattr(ort, "preload_dlls"):
        ort.preload_dlls()
    options = ort.SessionOptions()
    options.intra_op_num_threads = threads
    options.log_severity_level = 3
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    try:
        return ort.InferenceSession(graph, options, providers=[*providers])
    except MemoryError as error:
        raise EngineError(f"There is not enough memory to load {name}. Close other programs.") from error
    except Exception as error:  # onnxruntime has no common error class
        raise ModelError(f"{name} cannot be loaded: {error}. Check it with 'landclair models check'.") from error
