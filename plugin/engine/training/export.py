"""Export: trained weights become one model package (ONNX + STAC MLM + card), checked against torch first."""

from __future__ import annotations

import io
import json
import os
import tempfile
import warnings
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor, nn

from ...contract.errors import InputError, ModelError
from ...contract.jobs import ExportJob
from ...contract.legends import Legend
from ..models.package import write_package
from ..networks import NetworkSpec
from ..progress import Progress
from .checkpoint import load_network

OPSET = 17
LARGEST_DIFFERENCE = 1e-3  # of logits, torch against ONNX Runtime in float32
LEAST_AGREEMENT = 0.998  # of classes between half and full weights: 0.2 points
SMALLEST_HALVED = 64  # elements; biases and statistics stay exact
CROPS, MARGIN = 2, 32  # a tile is at most so many crops of the training a side: further off it is mapped worse


class Graph(nn.Module):
    """The network with positional tensors: slots, then validities; logits and, where it has one, the SAR share."""

    def __init__(self, network: nn.Module, slots: tuple[str, ...]) -> None:
        super().__init__()
        self.network, self.slots = network, slots

    def forward(self, *tensors: Tensor) -> tuple[Tensor, ...]:
        count = len(self.slots)
        images, valid = (dict(zip(self.slots, group, strict=True)) for group in (tensors[:count], tensors[count:]))
        prediction = self.network(images, valid)
        return (prediction.logits,) if prediction.sar_share is None else (prediction.logits, prediction.sar_share)


def export(job: ExportJob, progress: Progress) -> dict:
    """Write the package and return its path, size and what the checks found. ModelError if ONNX and torch disagree."""
    network, spec, notes = load_network(Path(job.weights))
    given = read_card(job.card) if job.card else {}
    progress.report(0.1, "Tracing the network")
    model = to_onnx(network, spec)
    progress.report(0.5, "Comparing with torch")
    difference = parity(network, spec, model)
    if difference > LARGEST_DIFFERENCE:
        raise ModelError(
            f"The exported graph differs from torch by {difference:.2g} in its logits, at most {LARGEST_DIFFERENCE} is "
            "allowed. Nothing was written; check that the network uses operations that ONNX has."
        )
    agreement, halved = 1.0, False
    if job.half:
        half = halve(model)
        agreement = class_agreement(spec, model, half)
        halved = agreement >= LEAST_AGREEMENT
        model = half if halved else model
    out = Path(job.out)
    card = make_card(spec, notes, given, network.multiple, "float16" if halved else "float32")
    package = write_package(model, make_mlm(out.stem, spec, notes, network, halved), card, out)
    progress.report(1.0, "Written")
    return {
        "package": str(out), "sha256": package.sha256, "bytes": out.stat().st_size, "title": package.title,
        "parameters": _parameters(network), "difference": difference, "half": halved, "agreement": agreement,
    }  # fmt: skip


def to_onnx(network: nn.Module, spec: NetworkSpec) -> onnx.ModelProto:
    """The graph with inputs ``slot`` and ``slot_valid``, every axis but the bands dynamic."""
    graph = Graph(network.eval(), tuple(spec.slots)).eval()
    names = [*spec.slots, *(f"{slot}_valid" for slot in spec.slots)]
    examples = tuple(torch.from_numpy(array) for array in example_inputs(spec, 2 * network.multiple, seed=0).values())
    with torch.no_grad():
        outputs = ["logits", "sar_share"][: len(graph(*examples))]
    axes = {name: {0: "batch", 2: "height", 3: "width"} for name in (*names, *outputs)}
    axes |= {name: {1: "bands", **axes[name]} for name in spec.slots if _takes_each(spec)}
    buffer = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", (DeprecationWarning, torch.jit.TracerWarning))
        torch.onnx.export(
            graph, examples, buffer, dynamo=False, opset_version=OPSET,
            input_names=names, output_names=outputs, dynamic_axes=axes,
        )  # fmt: skip
    return simplified(buffer.getvalue())


def simplified(graph: bytes) -> onnx.ModelProto:
    """The same graph after ONNX Runtime's basic passes (constants folded, repetitions gone), in standard operators."""
    with tempfile.TemporaryDirectory() as folder:
        options = _quiet_options()
        options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_BASIC
        options.optimized_model_filepath = os.path.join(folder, "graph.onnx")
        onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])
        model = onnx.load(options.optimized_model_filepath)
    foreign = {node.op_type for node in model.graph.node if node.domain not in ("", "ai.onnx")}
    if foreign:
        raise ModelError(f"The graph needs operators beyond the ONNX standard: {', '.join(sorted(foreign))}.")
    standard = [entry for entry in model.opset_import if entry.domain in ("", "ai.onnx")]
    del model.opset_import[:]
    model.opset_import.extend(standard)
    onnx.checker.check_model(model, full_check=True)
    return model


def example_inputs(spec: NetworkSpec, side: int, seed: int) -> dict[str, np.ndarray]:
    """Smooth noise with the training statistics and a hole in each validity, by input name, (2,C,side,side) float32."""
    rng = np.random.default_rng(seed)
    images, valid = {}, {}
    for slot, statistics in spec.slots.items():
        mean, std = (np.reshape(values, (1, -1, 1, 1)) for values in (statistics.mean, statistics.std))
        bands = 1 + seed % 2 if _takes_each(spec) else len(statistics.mean)
        noise = rng.standard_normal((2, bands, side // 8, side // 8)).repeat(8, 2).repeat(8, 3)
        seen = np.ones((2, 1, side, side), np.float32)
        top, left = rng.integers(0, side // 2, 2)
        seen[0, :, top : top + side // 2, left : left + side // 2] = 0
        images[slot] = ((mean + std * noise) * seen).astype(np.float32)
        valid[f"{slot}_valid"] = seen
    return images | valid


def _takes_each(spec: NetworkSpec) -> bool:
    """Whether the network takes any number of bands."""
    return "each" in spec.options


def parity(network: nn.Module, spec: NetworkSpec, model: onnx.ModelProto) -> float:
    """Largest absolute difference of the logits, torch against ONNX Runtime, over sides that are no power of two."""
    graph, differences = Graph(network.eval(), tuple(spec.slots)), []
    for times, seed in ((2, 1), (3, 2), (5, 3)):
        inputs = example_inputs(spec, times * network.multiple, seed)
        with torch.no_grad():
            ours = graph(*(torch.from_numpy(array) for array in inputs.values()))[0].numpy()
        differences.append(float(np.abs(ours - _run(model, inputs)).max()))
    return max(differences)


def halve(model: onnx.ModelProto) -> onnx.ModelProto:
    """A copy that stores its large weights in 16 bits and widens them when it is loaded; it computes in 32 bits."""
    copy = onnx.ModelProto()
    copy.CopyFrom(model)
    widen = []
    for tensor in copy.graph.initializer:
        array = numpy_helper.to_array(tensor)
        if tensor.data_type != TensorProto.FLOAT or array.size < SMALLEST_HALVED or np.abs(array).max() > 6e4:
            continue
        name = tensor.name
        tensor.CopyFrom(numpy_helper.from_array(array.astype(np.float16), f"{name}_half"))
        widen.append(helper.make_node("Cast", [f"{name}_half"], [name], to=TensorProto.FLOAT))
    nodes = list(copy.graph.node)
    del copy.graph.node[:]
    copy.graph.node.extend([*widen, *nodes])
    onnx.checker.check_model(copy)
    return copy


def class_agreement(spec: NetworkSpec, one: onnx.ModelProto, other: onnx.ModelProto) -> float:
    """Share of pixels to which both models give the same class."""
    inputs = example_inputs(spec, 256, seed=4)
    return float((_run(one, inputs).argmax(1) == _run(other, inputs).argmax(1)).mean())


def _run(model: onnx.ModelProto, inputs: dict[str, np.ndarray]) -> np.ndarray:
    graph = model.SerializeToString()
    session = onnxruntime.InferenceSession(graph, _quiet_options(), providers=["CPUExecutionProvider"])
    return session.run(["logits"], inputs)[0]


def _quiet_options() -> onnxruntime.SessionOptions:
    options = onnxruntime.SessionOptions()
    options.log_severity_level = 3
    return options


def make_mlm(name: str, spec: NetworkSpec, notes: dict, network: nn.Module, halved: bool) -> dict:
    """The STAC Machine Learning Model description (extension 1.4)."""
    legend, task = Legend.from_json(notes["legend"]), ["semantic-segmentation"]
    inputs = []
    for slot, statistics in spec.slots.items():
        bands = -1 if _takes_each(spec) else len(statistics.mean)
        shape = {"shape": [-1, bands, -1, -1], "dim_order": ["batch", "bands", "height", "width"]}
        names = [{"name": role} for role in notes["slots"][slot]["roles"]]
        inputs.append({"name": slot, "bands": names, "input": {**shape, "data_type": "float32"}, "value_scaling": None})
    classes = [
        {"value": entry.code, "name": entry.name.lower().replace(" ", "_"), "title": entry.name,
         "color_hint": entry.color.lstrip("#").upper()}
        for entry in legend.classes
    ]  # fmt: skip
    result = {"shape": [-1, spec.classes, -1, -1], "dim_order": ["batch", "class", "height", "width"]}
    output = {"name": "logits", "tasks": task, "result": {**result, "data_type": "float32"}}
    return {
        "mlm:name": name, "mlm:architecture": f"{spec.architecture} {spec.variant}", "mlm:tasks": task,
        "mlm:framework": "ONNX", "mlm:total_parameters": _parameters(network), "mlm:pretrained": True,
        "mlm:accelerator": None, "mlm:input": inputs, "mlm:output": [{**output, "classification:classes": classes}],
        "mlm:hyperparameters": {"weights": "float16" if halved else "float32"},
    }  # fmt: skip


def make_card(spec: NetworkSpec, notes: dict, given: dict, multiple: int, weights: str) -> dict:
    """Our model card: what training noted, completed by what was ``given``."""
    legend = Legend.from_json(notes["legend"])
    several = len(spec.slots) > 1
    sensors = {}
    for slot, statistics in spec.slots.items():
        described = notes["slots"][slot]
        entry = {"roles": described["roles"], "units": described["units"], "optional": several}
        if described.get("byte_range"):
            entry["byte_range"] = described["byte_range"]
        sensors[slot] = {**entry, "mean": statistics.mean, "std": statistics.std}
    statistics = {
        "class_pixels": dict(zip(map(str, legend.codes), notes["class_pixels"], strict=True)),
        "distributions": notes.get("distributions", {}),
    }
    tile = max(CROPS * notes["recipe"]["crop"] // multiple, 1) * multiple
    command = f"landclair train --dataset {notes['dataset']} --recipe {notes['recipe_name']}"
    return {
        "title": notes["recipe"]["title"], "summary": "", "version": "1.0", "licence": "", "training_data": [],
        "accuracy": [], "limits": [], "ground_resolution": 10.0, "tile": tile, "multiple": multiple, "margin": MARGIN,
        "sensors": sensors, "temperature": notes["temperature"], "water": list(legend.water_codes),
        "statistics": statistics,
        "recipe": notes["recipe"], "samples": notes["samples"], "weights": weights, "built_with": command, **given,
    }  # fmt: skip


def _parameters(network: nn.Module) -> int:
    return sum(parameter.numel() for parameter in network.parameters())


def read_card(path: str) -> dict:
    try:
        data = json.loads(Path(path).read_text())
    except (OSError, ValueError) as error:
        raise InputError(f"The card {path} cannot be read: {error}. Expected a JSON object.") from error
    if not isinstance(data, dict):
        raise InputError(f"The card {path} must be a JSON object with title, licence, limits and the like.")
    return data
