"""The doctor: what works on this machine, tried and not assumed."""

from __future__ import annotations

import importlib.metadata
import os
import platform
import shutil
import sys
import tempfile

import onnx
import onnxruntime as ort
import psutil
from onnx import TensorProto, helper

from .... import __version__
from .session import PROVIDERS

PACKAGES = ("numpy", "rasterio", "scipy", "onnx", "onnxruntime", "onnxruntime-gpu", "torch", "onnxruntime-genai")


def doctor(job, progress) -> dict:
    """Operation: versions, memory, disk, and each execution provider after it has really run a graph."""
    disk = shutil.disk_usage(tempfile.gettempdir())
    return {
        "version": __version__, "python": sys.version.split()[0], "interpreter": sys.executable,
        "platform": platform.platform(), "cores": os.cpu_count(),
        "memory_gb": round(psutil.virtual_memory().total / 1e9, 1),
        "memory_free_gb": round(psutil.virtual_memory().available / 1e9, 1),
        "temporary_disk_free_gb": round(disk.free / 1e9, 1),
        "packages": {name: version for name in PACKAGES if (version := _version(name))},
        "devices": {name: _try_provider(provider) for name, (provider,) in PROVIDERS.items()},
    }  # fmt: skip


def _version(name: str) -> str | None:
    try:
        return importlib.metadata.version(name)
    except importlib.metadata.PackageNotFoundError:
        return None


def _try_provider(provider: str) -> dict:
    """Load a one-node graph; a provider that silently falls back to the CPU is reported as not working."""
    if provider not in ort.get_available_providers():
        return {"works": False, "reason": "not in this build of onnxruntime"}
    value = helper.make_tensor_value_info("x", TensorProto.FLOAT, [1])
    result = helper.make_tensor_value_info("y", TensorProto.FLOAT, [1])
    graph = helper.make_graph([helper.make_node("Relu", ["x"], ["y"])], "probe", [value], [result])
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=8)
    options = ort.SessionOptions()
    options.log_severity_level = 4
    try:
        session = ort.InferenceSession(onnx.ModelProto.SerializeToString(model), options, providers=[provider])
    except Exception as error:  # onnxruntime has no common error class
        return {"works": False, "reason": str(error).splitlines()[0]}
    ran = session.get_providers()[0]
    return {"works": ran == provider, "reason": "" if ran == provider else f"fell back to {ran}"}
