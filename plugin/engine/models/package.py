"""Model package: one ONNX file whose metadata says everything that is needed to run it and to judge it."""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import TypeVar

import onnx

from ...contract.errors import ModelError
from ...contract.legends import Legend, LegendClass
from . import deepness
from .safety import check_safety

SLOTS = ("optical", "sar", "optical_before", "sar_before")
UNITS = ("reflectance", "db", "byte")
MLM_KEY, CARD_KEY = "mlm", "landclair"
Package = TypeVar("Package")
IMAGE_TEXT = "image-text"  # the kind that models/image_text.py reads


@dataclass(frozen=True)
class Scaling:
    """How a foreign model wants its input: ``(value * scale - mean) / std`` per band."""

    scale: float = 1.0
    mean: tuple[float, ...] = ()
    std: tuple[float, ...] = ()


@dataclass(frozen=True)
class SensorInput:
    """One sensor slot of a model: bands by role, units, tensor names, and whether the model works without it.

    ``byte_range`` is where a model of units "byte" wants the low and the high percentile of a scene, per band.
    """

    slot: str
    tensor: str
    roles: tuple[str, ...]
    units: str
    optional: bool = False
    valid_tensor: str = ""
    scaling: Scaling | None = None
    byte_range: tuple[tuple[float, ...], tuple[float, ...]] | None = None

    @property
    def sensor(self) -> str:
        return "sar" if self.slot.startswith("sar") else "optical"


@dataclass(frozen=True)
class ModelPackage:
    """A model as the rest of the engine sees it. ``margin`` is how many pixels a tile's edge cannot be trusted."""

    path: Path
    name: str
    title: str
    inputs: tuple[SensorInput, ...]
    legend: Legend
    logits: str
    sar_share: str
    activation: str
    ground_resolution: float | None
    tile: int
    multiple: int
    fixed_tile: bool
    margin: int
    temperature: float
    overlap: int | None = None
    threshold: float = 0.5
    card: dict = field(default_factory=dict)
    mlm: dict = field(default_factory=dict)

    @cached_property
    def sha256(self) -> str:
        return hashlib.sha256(self.path.read_bytes()).hexdigest()

    def input(self, slot: str) -> SensorInput | None:
        return next((entry for entry in self.inputs if entry.slot == slot), None)

    def summary(self) -> dict:
        """What the dock, the catalogue and the results say about a model."""
        return {
            "name": self.name, "title": self.title, "path": str(self.path), "sha256": self.sha256,
            "summary": self.card.get("summary", ""), "version": self.card.get("version", ""),
            "licence": self.card.get("licence", ""), "legend": self.legend.to_json(),
            "sensors": {
                entry.slot: {"roles": list(entry.roles), "units": entry.units, "optional": entry.optional}
                for entry in self.inputs
            },
            "ground_resolution": self.ground_resolution, "tile": self.tile, "margin": self.margin,
            "accuracy": self.card.get("accuracy", []), "limits": self.card.get("limits", []),
            "training_data": self.card.get("training_data", []),
        }  # fmt: skip


def read_package(path: Path) -> ModelPackage:
    """Read and check a model file. Raises ModelError that says what is wrong and what to do."""
    model = load_onnx(path)
    metadata = {entry.key: entry.value for entry in model.metadata_props}
    if CARD_KEY in metadata and MLM_KEY in metadata:
        mlm, card = descriptions(path, model)
        if card.get("kind") == IMAGE_TEXT:
            raise ModelError(
                f"{path.name} is an image-text model, and a segmentation model is needed here. "
                "Use it under Scenes ('landclair index', 'landclair zeroshot'), and choose another model here."
            )
        return _own_package(path, model, mlm, card)
    if "model_type" in metadata and "class_names" in metadata:
        return deepness.read(path, model, metadata)
    raise ModelError(
        f"{path.name} is an ONNX file without a description. Expected STAC MLM metadata with a LandClair card, "
        "or Deepness metadata; export it with 'landclair export' or add the metadata."
    )


def load_onnx(path: Path) -> onnx.ModelProto:
    """The graph, after the safety checks; weights stay where they are. Raises ModelError."""
    if not path.is_file():
        raise ModelError(f"There is no model file {path}. Give the name of a known model or the path of an .onnx file.")
    try:
        model = onnx.load(os.fspath(path), load_external_data=False)
    except Exception as error:  # protobuf raises its own family, which onnx does not wrap
        raise ModelError(f"{path.name} is not an ONNX model: {error}. Expected a file exported to ONNX.") from error
    check_safety(path, model)
    return model


def descriptions(path: Path, model: onnx.ModelProto) -> tuple[dict, dict]:
    """The STAC MLM properties and our card from a graph's metadata. Raises ModelError if one is missing or no JSON."""
    metadata = {entry.key: entry.value for entry in model.metadata_props}
    return _json(path, metadata, MLM_KEY), _json(path, metadata, CARD_KEY)


def _json(path: Path, metadata: dict[str, str], key: str) -> dict:
    if key not in metadata:
        raise ModelError(f"{path.name} has no metadata '{key}'. Expected a package of LandClair; export it again.")
    try:
        value = json.loads(metadata[key])
    except ValueError as error:
        raise ModelError(f"{path.name}: the metadata '{key}' is not JSON: {error}. Export the model again.") from error
    if not isinstance(value, dict):
        raise ModelError(f"{path.name}: the metadata '{key}' must be a JSON object. Export the model again.")
    return value


def _own_package(path: Path, model: onnx.ModelProto, mlm: dict, card: dict) -> ModelPackage:
    try:
        package = _parse(path, mlm, card, [value.name for value in model.graph.output])
    except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
        raise ModelError(
            f"{path.name}: the model's description is incomplete: {type(error).__name__} {error}. "
            "Run 'landclair models check' on it and export it again."
        ) from error
    problems = contradictions(package, model)
    if problems:
        raise ModelError(f"{path.name} does not do what its description says: {'; '.join(problems)}. Export it again.")
    return package


def _parse(path: Path, mlm: dict, card: dict, outputs: list[str]) -> ModelPackage:
    classes = mlm["mlm:output"][0]["classification:classes"]
    water = set(card.get("water", []))
    legend = Legend(
        tuple(
            LegendClass(
                int(c["value"]), c.get("title") or c["name"], "#" + c["color_hint"].lower(), c["value"] in water
            )
            for c in classes
        )
    )
    logits = mlm["mlm:output"][0]["name"]
    return ModelPackage(
        path=path, name=mlm["mlm:name"], title=card["title"], legend=legend, logits=logits,
        inputs=tuple(_sensor_input(slot, entry) for slot, entry in card["sensors"].items()),
        sar_share="sar_share" if "sar_share" in outputs else "", activation="logits",
        ground_resolution=float(card["ground_resolution"]) if card.get("ground_resolution") else None,
        tile=int(card["tile"]), multiple=int(card.get("multiple", 1)), fixed_tile=bool(card.get("fixed_tile", False)),
        margin=int(card["margin"]), overlap=card.get("overlap"), temperature=float(card.get("temperature", 1.0)),
        card=card, mlm=mlm,
    )  # fmt: skip


def _sensor_input(slot: str, entry: dict) -> SensorInput:
    if slot not in SLOTS or entry["units"] not in UNITS:
        raise ValueError(f"sensor '{slot}' in '{entry['units']}': expected one of {SLOTS} in one of {UNITS}")
    roles, low_high = tuple(entry["roles"]), entry.get("byte_range")
    byte_range = tuple(tuple(map(float, limits)) for limits in low_high) if low_high else None
    if byte_range and [len(limits) for limits in byte_range] != [len(roles)] * 2:
        raise ValueError(f"byte_range of sensor '{slot}': expected {len(roles)} low and {len(roles)} high values")
    return SensorInput(
        slot, slot, roles, entry["units"], bool(entry.get("optional", False)), f"{slot}_valid", byte_range=byte_range
    )


def contradictions(package: ModelPackage, model: onnx.ModelProto) -> list[str]:
    """Where the graph's inputs and outputs differ from what the metadata says."""
    weights = {tensor.name for tensor in model.graph.initializer}
    shapes = {value.name: _shape(value) for value in (*model.graph.input, *model.graph.output)}
    inputs = {value.name for value in model.graph.input} - weights
    expected = {entry.tensor: len(entry.roles) for entry in package.inputs}
    expected |= {entry.valid_tensor: 1 for entry in package.inputs if entry.valid_tensor}
    problems = [f"input '{name}' is missing" for name in expected if name not in inputs]
    problems += [f"input '{name}' is not described" for name in inputs if name not in expected]
    for name, channels in (*expected.items(), (package.logits, len(package.legend.classes))):
        shape = shapes.get(name)
        if shape is None:
            problems += [f"output '{name}' is missing"] if name == package.logits else []
        elif len(shape) != 4 or shape[1] not in (None, channels):
            problems.append(f"'{name}' has the shape {shape}, expected (N, {channels}, H, W)")
    codes = package.legend.codes
    if len(set(codes)) != len(codes) or any(not 0 <= code <= 254 for code in codes):
        problems.append(f"class codes {codes} must differ and lie in 0-254")
    return problems


def _shape(value: onnx.ValueInfoProto) -> list[int | None]:
    return [dim.dim_value if dim.HasField("dim_value") else None for dim in value.type.tensor_type.shape.dim]


def write_package(
    model: onnx.ModelProto, mlm: dict, card: dict, path: Path, read: Callable[[Path], Package] = read_package
) -> Package:
    """Put the two descriptions into ``model``, write it whole or not at all, and ``read`` it back."""
    onnx.helper.set_model_props(
        model, {MLM_KEY: json.dumps(mlm, sort_keys=True), CARD_KEY: json.dumps(card, sort_keys=True)}
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    partial = path.with_suffix(".partial.onnx")
    try:
        onnx.save(model, os.fspath(partial))
        read(partial)
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
    return read(path)
