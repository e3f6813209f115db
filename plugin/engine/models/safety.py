"""What a model file from elsewhere may not do: run foreign code, read other files, or ask for absurd memory."""

from __future__ import annotations

import math
from pathlib import Path

import onnx

from ...contract.errors import ModelError

DOMAINS = {"", "ai.onnx", "ai.onnx.ml", "com.microsoft"}
LIMITS = (16_384, 512, 16_384, 16_384)  # N, C, H, W
MAXIMUM_TENSOR_ELEMENTS = 2**32


def check_safety(path: Path, model: onnx.ModelProto) -> None:
    """Refuse custom operators, weights outside the model's own folder, and impossible shapes. Raises ModelError."""
    problems = [*_foreign_operators(model), *_outside_data(path, model), *_absurd_shapes(model)]
    if not model.graph.output or not model.graph.input:
        problems.append("it has no inputs or no outputs")
    if problems:
        raise ModelError(
            f"{path.name} is refused: {'; '.join(problems)}. Use a model exported with standard operators."
        )


def _graphs(graph: onnx.GraphProto):
    yield graph
    for node in graph.node:
        for attribute in node.attribute:
            for inner in ([attribute.g] if attribute.HasField("g") else []) + list(attribute.graphs):
                yield from _graphs(inner)


def _foreign_operators(model: onnx.ModelProto) -> list[str]:
    nodes = [node for graph in _graphs(model.graph) for node in graph.node]
    nodes += [node for function in model.functions for node in function.node]
    own = {function.domain for function in model.functions}
    foreign = sorted({f"{node.domain}::{node.op_type}" for node in nodes if node.domain not in DOMAINS | own})
    return [f"it needs custom operators ({', '.join(foreign[:5])})"] if foreign else []


def _outside_data(path: Path, model: onnx.ModelProto) -> list[str]:
    folder, problems = path.resolve().parent, []
    for graph in _graphs(model.graph):
        for tensor in graph.initializer:
            if tensor.data_location != onnx.TensorProto.EXTERNAL:
                continue
            location = next((entry.value for entry in tensor.external_data if entry.key == "location"), "")
            target = (folder / location).resolve()
            if not location or not target.is_relative_to(folder):
                problems.append(f"its weights point outside its folder ({location or 'nowhere'})")
            elif not target.is_file():
                problems.append(f"its weights file {location} is missing")
    return sorted(set(problems))


def _absurd_shapes(model: onnx.ModelProto) -> list[str]:
    problems = []
    for graph in _graphs(model.graph):
        for tensor in graph.initializer:
            if any(side < 0 for side in tensor.dims) or math.prod(tensor.dims) > MAXIMUM_TENSOR_ELEMENTS:
                problems.append(f"weight '{tensor.name}' has the shape {list(tensor.dims)}")
    for value in (*model.graph.input, *model.graph.output):
        sides = [dim.dim_value for dim in value.type.tensor_type.shape.dim]
        limits = LIMITS if len(sides) == 4 else (MAXIMUM_TENSOR_ELEMENTS,) * len(sides)
        if any(not 0 <= side <= limit for side, limit in zip(sides, limits, strict=True)):
            problems.append(f"'{value.name}' has the shape {sides}")
    return problems
