"""What a Phi-3 folder holds, told from its small files before anything large is read."""

from __future__ import annotations

import json
import os
import struct
from dataclasses import dataclass
from pathlib import Path

import onnx
import psutil

from ....contract.errors import EngineError, InputError, ModelError

WORKING_MEMORY = 600 * 10**6  # bytes beside the weights: the key-value cache of a short chat, and the runtime
KINDS = {"genai_config.json": "onnxruntime-genai", "config.json": "transformers"}


@dataclass(frozen=True)
class Phi3Folder:
    """A complete Phi-3 model on disk. ``runtime`` is what runs it, ``weights`` its size in bytes."""

    path: Path
    runtime: str
    weights: int

    @property
    def memory(self) -> int:
        """Bytes that it needs once it is loaded."""
        return self.weights + WORKING_MEMORY


def read_folder(path: Path) -> Phi3Folder:
    """The model in a folder. InputError where there is none, ModelError where it is not Phi-3 or is incomplete."""
    if not path.is_dir():
        raise InputError(f"There is no folder {path}. Get Phi-3 first, or choose the folder that holds it.")
    for name, runtime in KINDS.items():
        if (path / name).is_file():
            weights = _onnx_weights(path) if runtime == "onnxruntime-genai" else _torch_weights(path)
            if not (path / "tokenizer.json").is_file():
                raise ModelError(f"{path} has no tokenizer.json. Download the folder again.")
            return Phi3Folder(path, runtime, weights)
    raise InputError(f"{path} holds neither {' nor '.join(KINDS)}. Choose a folder with a Phi-3 model.")


def check_memory(folder: Phi3Folder) -> None:
    """EngineError if less memory is free than the model needs."""
    free = psutil.virtual_memory().available
    if free < folder.memory:
        raise EngineError(
            f"Phi-3 in {folder.path.name} needs about {folder.memory / 1e9:.1f} GB of memory, {free / 1e9:.1f} GB is "
            "free. Close other programs, or let the template write."
        )


def _onnx_weights(path: Path) -> int:
    model = _json(path / "genai_config.json").get("model", {})
    _check_type(path, model.get("type"))
    file = _inside(path, model.get("decoder", {}).get("filename", "model.onnx"))
    try:
        graph = onnx.load(os.fspath(file), load_external_data=False).graph
    except Exception as error:  # protobuf raises its own family, which onnx does not wrap
        raise ModelError(f"{file.name} is not an ONNX model: {error}. Download the folder again.") from error
    wanted: dict[str, int] = {}
    for tensor in graph.initializer:
        entries = {entry.key: entry.value for entry in tensor.external_data}
        if entries:
            end = int(entries.get("offset", 0)) + int(entries.get("length", 0))
            wanted[entries["location"]] = max(wanted.get(entries["location"], 0), end)
    for name, size in wanted.items():
        _check_size(_inside(path, name), size)
    return file.stat().st_size + sum(_inside(path, name).stat().st_size for name in wanted)


def _torch_weights(path: Path) -> int:
    _check_type(path, _json(path / "config.json").get("model_type"))
    files = sorted(path.glob("*.safetensors"))
    if not files:
        raise ModelError(f"{path} has no .safetensors file; pickled weights are not loaded. Download the folder again.")
    for file in files:
        with file.open("rb") as stream:
            length = struct.unpack("<Q", stream.read(8).ljust(8, b"\0"))[0]
            if length > file.stat().st_size:
                raise ModelError(f"{file.name} is cut short. Download the folder again.")
            header = json.loads(stream.read(length))
        ends = [entry["data_offsets"][1] for name, entry in header.items() if name != "__metadata__"]
        _check_size(file, 8 + length + max(ends, default=0))
    return sum(file.stat().st_size for file in files)


def _check_type(path: Path, kind: str | None) -> None:
    if kind != "phi3":
        raise ModelError(f"{path} holds a model of the type '{kind}', expected 'phi3'. Choose a folder with Phi-3.")


def _check_size(file: Path, wanted: int) -> None:
    have = file.stat().st_size if file.is_file() else 0
    if have < wanted:
        raise ModelError(f"{file.name} is cut short: {have} of {wanted} bytes are there. Download the folder again.")


def _inside(path: Path, name: str) -> Path:
    file = (path / name).resolve()
    if not file.is_relative_to(path.resolve()):
        raise ModelError(f"{path} names the file {name}, which lies outside of it. Use a folder from its authors.")
    return file


def _json(file: Path) -> dict:
    try:
        content = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(f"{file} cannot be read: {error}. Download the folder again.") from error
    return content if isinstance(content, dict) else {}
