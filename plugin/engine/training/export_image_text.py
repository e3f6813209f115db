"""Export of image-text networks: own or published weights become one package of two towers, checked against torch."""

from __future__ import annotations

import io
import json
import warnings
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from torch import Tensor, nn

from ...contract.errors import ModelError
from ...contract.jobs import ImportSarclipJob
from ..models.image_text import IMAGE, IMAGE_EMBEDDING, TEXT_EMBEDDING, TOKENS, padded, write_image_text
from ..models.importers.openclip import load_published
from ..networks.sarclip import TEMPLATES, SarClip
from ..progress import Progress
from .export import OPSET, halve, read_card, simplified
from .sarclip_file import WEIGHTS, ImageTextNetwork, is_sarclip, load_sarclip

LARGEST_DIFFERENCE = 1e-4  # of a number of an embedding of length one, torch against ONNX Runtime
LEAST_COSINE = 0.999  # between embeddings by full and by half weights
OWN_RESOLUTION = 20.0  # metres: two pixels of Sentinel-1, and so of the bundled data


class Towers(nn.Module):
    """Pictures and tokens in, both embeddings out."""

    def __init__(self, network: SarClip) -> None:
        super().__init__()
        self.network = network

    def forward(self, pictures: Tensor, tokens: Tensor) -> tuple[Tensor, Tensor]:
        return self.network.images(pictures), self.network.texts(tokens)


def import_sarclip(job: ImportSarclipJob, progress: Progress) -> dict:
    """Operation: write the package and return its path, size and what the checks found."""
    weights, out = Path(job.weights), Path(job.out)
    weights = weights / WEIGHTS if weights.is_dir() else weights
    own = weights.is_file() and is_sarclip(weights)
    progress.report(0.05, "Reading the weights")
    model = load_sarclip(weights) if own else load_published(weights, job.vocabulary, job.activation, job.scaling)
    progress.report(0.2, "Tracing the network")
    graph = to_onnx(model)
    progress.report(0.6, "Comparing with torch")
    difference = parity(model, graph)
    if difference > LARGEST_DIFFERENCE:
        raise ModelError(
            f"The exported graph differs from torch by {difference:.2g}, at most {LARGEST_DIFFERENCE} is allowed. "
            "Nothing was written; check that the weights are numbers."
        )
    cosine = 1.0
    if job.half:
        half = halve(graph)
        cosine = agreement(model, graph, half)
        graph = half if cosine >= LEAST_COSINE else graph
    resolution = job.ground_resolution or (OWN_RESOLUTION if own and model.size == "nano" else None)
    card = make_card(model, weights.name, resolution) | (read_card(job.card) if job.card else {})
    package = write_image_text(graph, make_mlm(out.stem, model), card, out)
    progress.report(1.0, "Written")
    return {
        "package": str(out), "sha256": package.sha256, "bytes": out.stat().st_size, "title": package.title,
        "size": model.size, "activation": model.activation, "parameters": _parameters(model.network),
        "difference": difference, "half": job.half and cosine >= LEAST_COSINE, "agreement": cosine,
    }  # fmt: skip


def to_onnx(model: ImageTextNetwork) -> onnx.ModelProto:
    """The graph of both towers; the number of pictures and that of texts are free, and need not be the same."""
    graph, buffer = Towers(model.network.eval()).eval(), io.BytesIO()
    with warnings.catch_warnings(), torch.no_grad():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            graph, examples(model, 2, 0), buffer, dynamo=False, opset_version=OPSET, input_names=[IMAGE, TOKENS],
            output_names=[IMAGE_EMBEDDING, TEXT_EMBEDDING],
            dynamic_axes={IMAGE: {0: "images"}, TOKENS: {0: "texts"}, IMAGE_EMBEDDING: {0: "images"},
                          TEXT_EMBEDDING: {0: "texts"}},
        )  # fmt: skip
    return simplified(buffer.getvalue())


def examples(model: ImageTextNetwork, count: int, seed: int) -> tuple[Tensor, Tensor]:
    """Noise (count,3,side,side), and texts of different lengths as tokens (count,context)."""
    side = model.network.size.image
    draw = torch.Generator().manual_seed(seed)
    tokenizer = padded(model.tokenizer, model.network.size.context)
    texts = [" ".join(["water beside fields"] * (number + 1)) for number in range(count)]
    tokens = [encoding.ids for encoding in tokenizer.encode_batch(texts)]
    return torch.rand((count, 3, side, side), generator=draw) * 2 - 1, torch.tensor(tokens)


def parity(model: ImageTextNetwork, graph: onnx.ModelProto) -> float:
    """Largest absolute difference of the embeddings, torch against ONNX Runtime, for one and for three pairs."""
    towers, differences = Towers(model.network.eval()), []
    for count in (1, 3):
        inputs = examples(model, count, count)
        with torch.no_grad():
            ours = towers(*inputs)
        theirs = _run(graph, inputs)
        differences += [float(np.abs(one.numpy() - other).max()) for one, other in zip(ours, theirs, strict=True)]
    return max(differences)


def agreement(model: ImageTextNetwork, one: onnx.ModelProto, other: onnx.ModelProto) -> float:
    """Least cosine between the embeddings of two graphs over four pairs."""
    inputs = examples(model, 4, 4)
    pairs = zip(_run(one, inputs), _run(other, inputs), strict=True)
    return float(min((first * second).sum(1).min() for first, second in pairs))


def _run(graph: onnx.ModelProto, inputs: tuple[Tensor, Tensor]) -> list[np.ndarray]:
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    session = onnxruntime.InferenceSession(graph.SerializeToString(), options, providers=["CPUExecutionProvider"])
    return session.run([IMAGE_EMBEDDING, TEXT_EMBEDDING], {IMAGE: inputs[0].numpy(), TOKENS: inputs[1].numpy()})


def make_mlm(name: str, model: ImageTextNetwork) -> dict:
    """The STAC Machine Learning Model description (extension 1.4)."""
    size, task = model.network.size, ["similarity-search"]
    shapes = {
        IMAGE: ([-1, 3, size.image, size.image], ["batch", "bands", "height", "width"], "float32"),
        TOKENS: ([-1, size.context], ["batch", "token"], "int64"),
    }
    described = {
        key: {"shape": shape, "dim_order": order, "data_type": kind} for key, (shape, order, kind) in shapes.items()
    }
    result = {"shape": [-1, size.dimension], "dim_order": ["batch", "embedding"], "data_type": "float32"}
    return {
        "mlm:name": name, "mlm:architecture": f"CLIP {model.size}", "mlm:tasks": task, "mlm:framework": "ONNX",
        "mlm:total_parameters": _parameters(model.network), "mlm:pretrained": True, "mlm:accelerator": None,
        "mlm:input": [
            {"name": key, "bands": [], "input": shape, "value_scaling": None} for key, shape in described.items()
        ],
        "mlm:output": [
            {"name": key, "tasks": task, "result": result} for key in (IMAGE_EMBEDDING, TEXT_EMBEDDING)
        ],
    }  # fmt: skip


def make_card(model: ImageTextNetwork, weights: str, resolution: float | None) -> dict:
    """What the weights tell; the rest is given."""
    size = model.network.size
    return {
        "title": f"Image-text model {model.size}", "summary": f"CLIP {model.size} from {weights}.", "version": "1.0",
        "licence": "", "training_data": [], "accuracy": [], "limits": [], "size": size.image,
        "dimension": size.dimension, "context": size.context, "scale": float(model.network.scale.detach()),
        "ground_resolution": resolution, "templates": list(TEMPLATES), "activation": model.activation,
        "stages": model.notes.get("stages", []), "tokenizer": json.loads(model.tokenizer.to_str()),
        "built_with": f"landclair import-sarclip --weights {weights}",
    }  # fmt: skip


def _parameters(network: nn.Module) -> int:
    return sum(parameter.numel() for parameter in network.parameters())
