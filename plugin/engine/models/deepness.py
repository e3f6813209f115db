"""Models of the Deepness plugin's zoo: their ONNX metadata read as a model package (format: Deepness documentation)."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import onnx

from ...contract.errors import ModelError
from ...contract.legends import Legend, LegendClass

if TYPE_CHECKING:
    from .package import ModelPackage

PALETTE = ("#d9d3c3", "#1f78b4", "#33a02c", "#e31a1c", "#ff7f00", "#6a3d9a", "#b15928", "#a6cee3", "#b2df8a", "#fb9a99")
COLOURS_BY_COUNT = {1: ("red",), 3: ("red", "green", "blue"), 4: ("red", "green", "blue", "nir")}


def read(path: Path, model: onnx.ModelProto, metadata: dict[str, str]) -> ModelPackage:
    """A segmentation model of one picture input (N, C, H, W), values 0-255 scaled to 0-1. Raises ModelError."""
    from .package import ModelPackage, Scaling, SensorInput

    values = {key: _value(text) for key, text in metadata.items()}
    if values["model_type"] != "Segmentor":
        raise ModelError(f"{path.name} is a Deepness model of type {values['model_type']}, expected a Segmentor.")
    weights = {tensor.name for tensor in model.graph.initializer}
    inputs = [value for value in model.graph.input if value.name not in weights]
    shape = [dim.dim_value for dim in inputs[0].type.tensor_type.shape.dim]
    if len(inputs) != 1 or len(shape) != 4 or shape[1] not in COLOURS_BY_COUNT:
        raise ModelError(
            f"{path.name}: expected one input (N, 1, 3 or 4 bands, H, W), got {len(inputs)} of shape {shape}."
        )
    output = model.graph.output[0]
    scaling = Scaling(1 / 255, _numbers(values, "standardization_mean"), _numbers(values, "standardization_std"))
    tile = shape[2] or int(values.get("tiles_size", 512))
    return ModelPackage(
        path=path, name=path.stem, title=path.stem.replace("_", " "), legend=_legend(values["class_names"]),
        inputs=(SensorInput("optical", inputs[0].name, COLOURS_BY_COUNT[shape[1]], "byte", scaling=scaling),),
        logits=output.name, sar_share="", activation=_activation(model, output),
        ground_resolution=float(values["resolution"]) / 100 if values.get("resolution") else None,
        tile=tile, multiple=32, fixed_tile=bool(shape[2]), margin=0, temperature=1.0,
        overlap=round(tile * float(values.get("tiles_overlap", 15)) / 100),
        threshold=float(values.get("seg_thresh", 0.5)),
        card={"summary": "A model of the Deepness zoo."},
    )  # fmt: skip


def _value(text: str):
    try:
        return json.loads(text)
    except ValueError:
        return text


def _numbers(values: dict, key: str) -> tuple[float, ...]:
    return tuple(float(number) for number in values.get(key) or ())


def _legend(names) -> Legend:
    names = {int(code): str(name) for code, name in dict(names).items()}
    if set(names) == {1}:
        names = {0: "background", **names}
    return Legend(
        tuple(
            LegendClass(code, names[code], PALETTE[code % len(PALETTE)], "water" in names[code].lower())
            for code in sorted(names)
        )
    )


def _activation(model: onnx.ModelProto, output: onnx.ValueInfoProto) -> str:
    """ "sigmoid" for one channel of probability, "softmax" where the graph ends in one, else "logits"."""
    last = next((node for node in reversed(model.graph.node) if output.name in node.output), None)
    operator = last.op_type if last is not None else ""
    channels = [dim.dim_value for dim in output.type.tensor_type.shape.dim][1:2]
    if channels == [1]:
        return "sigmoid" if operator == "Sigmoid" else "single_logit"
    return "softmax" if operator == "Softmax" else "logits"
