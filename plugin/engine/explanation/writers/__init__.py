"""Writers: who may choose the words. Each is checked before it is used, and none is trusted."""

from __future__ import annotations

from pathlib import Path

from ....contract.errors import InputError, LandClairError
from ....contract.jobs import CheckWriterJob, ExplainJob
from ...models.catalogue import own_folder
from ...progress import Progress
from ..answer import Writer
from ..language import find_language
from .folder import Phi3Folder, check_memory, read_folder
from .phi3_onnx import Phi3Onnx
from .phi3_torch import Phi3Torch
from .server import ServerWriter
from .template import TemplateWriter

NAMES = ("template", "phi3", "server")


def find_writer(job: ExplainJob | CheckWriterJob, language: str = "en") -> Writer:
    """The writer that a job names; InputError or ModelError if it cannot be used, before anything is loaded."""
    titles = find_language(language).words["writers"]
    if job.writer == "template":
        return TemplateWriter(titles["template"])
    if job.writer == "server":
        if not job.server:
            raise InputError("No address of a language model was given. Expected one such as http://localhost:11434.")
        return ServerWriter(job.server, job.server_model, titles["server"])
    if job.writer == "phi3":
        folder = phi3_folder(job.phi3)
        return Phi3Onnx(folder) if folder.runtime == "onnxruntime-genai" else Phi3Torch(folder)
    raise InputError(f"Unknown writer '{job.writer}'. Expected one of {', '.join(NAMES)}.")


def phi3_folder(path: str) -> Phi3Folder:
    return read_folder(Path(path) if path else default_folder())


def default_folder() -> Path:
    """Where LandClair keeps the Phi-3 that it downloaded."""
    return own_folder() / "phi-3-mini-4k-instruct"


def check_writer(job: CheckWriterJob, progress: Progress) -> dict:
    """Operation: whether a writer can be used, and what it needs."""
    try:
        writer = find_writer(job)
        if isinstance(writer, ServerWriter):
            return _server_state(writer, job.server_model)
        if job.writer != "phi3":
            return {"ok": True, "title": writer.title, "message": "It needs no model.", "memory_mb": None}
        folder = phi3_folder(job.phi3)
        check_memory(folder)
    except LandClairError as error:
        return {"ok": False, "title": job.writer, "message": str(error), "memory_mb": None}
    need = round(folder.memory / 1e6)
    return {"ok": True, "title": writer.title, "message": f"It needs about {need} MB of memory.", "memory_mb": need}


def _server_state(writer: ServerWriter, model: str) -> dict:
    names = writer.models()
    known = model in names or not model
    message = f"It has {', '.join(names) or 'no model'}." + ("" if known else f" There is no '{model}' among them.")
    return {"ok": bool(names) and known, "title": writer.title, "message": message, "memory_mb": None}
