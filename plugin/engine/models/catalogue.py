"""The catalogue: models by name, from the plugin's own packages and the user's folder."""

from __future__ import annotations

import os
import sys
from functools import lru_cache
from pathlib import Path

import numpy as np

from ...contract.errors import LandClairError, ModelError
from ...contract.jobs import CheckModelJob, ListModelsJob
from .image_text import is_image_text, read_image_text
from .package import ModelPackage, read_package
from .session import Session
from .torch_session import TorchSession, cuda_weights

BUNDLED = Path(__file__).resolve().parents[3] / "resources" / "packages"


def own_folder() -> Path:
    """Where a user's own and fetched packages lie: in the folder for data of the user that the system names."""
    if os.name == "nt":
        data = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        data = Path.home() / "Library" / "Application Support"
    else:
        data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return data / "LandClair" / "models"


def find(name_or_file: str) -> ModelPackage:
    """The package with this name (bundled, or in the user's own folder) or at this path. Raises ModelError."""
    path = locate(name_or_file)
    return _cached(path, *_stamp(path))


def locate(name_or_file: str) -> Path:
    """The file of the model with this name or at this path, which may not exist. ModelError for an unknown name."""
    path = Path(name_or_file)
    if path.suffix == ".onnx" or os.sep in name_or_file:
        return path.resolve()
    named = [folder / f"{name_or_file}.onnx" for folder in (BUNDLED, own_folder())]
    found = next((path for path in named if path.is_file()), None)
    if found is None:
        known = ", ".join(sorted(path.stem for entry in named for path in entry.parent.glob("*.onnx"))) or "none"
        raise ModelError(f"There is no model named '{name_or_file}'. Known models: {known}; or give an .onnx file.")
    return found


def _stamp(path: Path) -> tuple[int, int]:
    if not path.is_file():
        return 0, 0
    status = path.stat()
    return status.st_mtime_ns, status.st_size


@lru_cache(maxsize=16)
def _cached(path: Path, modified: int, size: int) -> ModelPackage:
    return read_package(path)


@lru_cache(maxsize=2)
def _session(path: Path, modified: int, size: int, device: str, threads: int) -> Session | TorchSession:
    package = _cached(path, modified, size)
    weights = cuda_weights(package) if device in ("auto", "cuda") else None
    return TorchSession(package, weights, "cuda", threads) if weights else Session(package, device, threads)


def open_session(package: ModelPackage, device: str, threads: int) -> Session | TorchSession:
    """A session that stays warm, so that a second run with the same model starts at once."""
    return _session(package.path, *_stamp(package.path), device, threads)


def list_models(job: ListModelsJob, progress) -> dict:
    """Operation: every model that can be read, those for scenes apart, and for the others what is wrong."""
    folders = [BUNDLED, own_folder()] + ([Path(job.folder)] if job.folder else [])
    models, scene_models, broken = [], [], []
    for path in [file for folder in folders for file in sorted(folder.glob("*.onnx"))]:
        progress.check()
        try:
            if is_image_text(path):
                scene_models.append(read_image_text(path).summary())
            else:
                models.append(find(str(path)).summary())
        except LandClairError as error:
            broken.append({"path": str(path), "message": str(error)})
    return {"models": models, "scene_models": scene_models, "broken": broken}


def check_model(job: CheckModelJob, progress) -> dict:
    """Operation: read a model, load it and run it once on zeros; ModelError says what is wrong."""
    if is_image_text(locate(job.model)):
        return _check_image_text(job.model)
    package = find(job.model)
    session = Session(package, "cpu")
    session.run(zeros(package))
    return {"ok": True, "model": package.summary(), "provider": session.provider}


def _check_image_text(name_or_file: str) -> dict:
    from ..scenes.image_text import open_model  # which itself looks models up here

    model = open_model(name_or_file, "cpu")
    model.encode_images(np.zeros((1, 3, model.size, model.size), np.float32))
    model.encode_texts([template.format("water") for template in model.templates])
    return {"ok": True, "model": model.package.summary(), "provider": model.provider}


def zeros(package: ModelPackage, batch: int = 1) -> dict:
    """Tensors of a tile where no sensor saw anything, by the graph's input names."""
    side = package.tile
    shapes = {entry.tensor: len(entry.roles) for entry in package.inputs}
    shapes |= {entry.valid_tensor: 1 for entry in package.inputs if entry.valid_tensor}
    return {name: np.zeros((batch, channels, side, side), np.float32) for name, channels in shapes.items()}
