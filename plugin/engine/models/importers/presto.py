"""Presto's published weights (MIT, nasaharvest/presto) as a package of Dynamic World classes, zero shot."""

from __future__ import annotations

import io
import pickle
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
import torch
from torch import Tensor, nn

from ....contract.errors import InputError, ModelError
from ...networks.presto import OPTICAL_ROLES, SAR_ROLES, Presto
from ..package import ModelPackage, write_package

TILE = 64  # pixels do not see each other, so a tile only bounds the memory: eleven tokens of 512 numbers a pixel
OPSET = 17
PARITY = 1e-3  # largest difference of a logit between torch and ONNX Runtime
DYNAMIC_WORLD = (
    ("Water", "419BDF"), ("Trees", "397D49"), ("Grass", "88B053"), ("Flooded vegetation", "7A87C6"),
    ("Crops", "E49635"), ("Shrub and scrub", "DFC35A"), ("Built", "C4281B"), ("Bare", "A59B8F"),
    ("Snow and ice", "B39FE1"),
)  # fmt: skip
ROLES = {"optical": (OPTICAL_ROLES, "reflectance"), "sar": (SAR_ROLES, "db")}


def import_presto(weights: Path, out: Path, latitude: float, longitude: float, month: int) -> ModelPackage:
    """Write the package of one place (degrees) and month (1-12), which Presto takes as input beside the bands.

    InputError for a place or month that cannot be, ModelError if the weights are not Presto's or the export differs.
    """
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180 and 1 <= month <= 12):
        place = f"latitude {latitude}, longitude {longitude}, month {month}"
        raise InputError(
            f"Expected a latitude of -90 to 90, a longitude of -180 to 180 and a month of 1-12, got {place}."
        )
    network = load_presto(weights, latitude, longitude, month)
    return write_package(_export(network), _mlm(network), _card(latitude, longitude, month), out)


def load_presto(weights: Path, latitude: float = 0.0, longitude: float = 0.0, month: int = 7) -> Presto:
    """The network with the published weights, ready to run. ModelError if the file is anything but those."""
    network = Presto(("optical", "sar"), latitude, longitude, month)
    try:
        network.load_state_dict(torch.load(weights, map_location="cpu", weights_only=True))
    except (OSError, RuntimeError, pickle.UnpicklingError, AttributeError, KeyError, EOFError) as error:
        reason = (str(error) or type(error).__name__).splitlines()[0]
        raise ModelError(
            f"{weights} does not hold Presto's weights: {reason}. Fetch default_model.pt again."
        ) from error
    return network.eval()


class _Graph(nn.Module):
    """The network with a package's tensors by position."""

    def __init__(self, network: Presto) -> None:
        super().__init__()
        self.network = network

    def forward(self, optical: Tensor, optical_valid: Tensor, sar: Tensor, sar_valid: Tensor) -> Tensor:
        return self.network({"optical": optical, "sar": sar}, {"optical": optical_valid, "sar": sar_valid}).logits


def _export(network: Presto) -> onnx.ModelProto:
    names = ["optical", "optical_valid", "sar", "sar_valid"]
    buffer, axes = io.BytesIO(), {0: "batch", 2: "height", 3: "width"}
    with torch.no_grad():
        torch.onnx.export(
            _Graph(network), _example(1, 8, 8), buffer, input_names=names, output_names=["logits"],
            dynamic_axes={name: axes for name in (*names, "logits")}, opset_version=OPSET, dynamo=False,
        )  # fmt: skip
        session = ort.InferenceSession(buffer.getvalue(), providers=["CPUExecutionProvider"])
        tensors = _example(2, 5, 7)
        answer = session.run(None, {name: tensor.numpy() for name, tensor in zip(names, tensors, strict=True)})[0]
        difference = float(np.abs(answer - _Graph(network)(*tensors).numpy()).max())
    if not difference <= PARITY:
        raise ModelError(
            f"The exported Presto differs from the network by {difference:.2g}, at most {PARITY} is allowed."
        )
    return onnx.load_from_string(buffer.getvalue())


def _example(batch: int, height: int, width: int) -> tuple[Tensor, ...]:
    """Plausible reflectance and dB, each sensor unseen in some pixels."""
    random = torch.Generator().manual_seed(0)

    def draw(channels: int, low: float, high: float) -> Tensor:
        return low + (high - low) * torch.rand((batch, channels, height, width), generator=random)

    optical, sar = draw(len(OPTICAL_ROLES), 0.01, 0.4), draw(len(SAR_ROLES), -25, 0)
    optical_valid, sar_valid = (draw(1, 0, 1) > 0.3).float(), (draw(1, 0, 1) > 0.3).float()
    return optical * optical_valid, optical_valid, sar * sar_valid, sar_valid


def _mlm(network: Presto) -> dict:
    def shape(channels: int) -> list[int]:
        return [-1, channels, -1, -1]

    order = ["batch", "bands", "height", "width"]
    inputs = [
        {"name": slot, "bands": [{"name": role} for role in roles], "value_scaling": None,
         "input": {"shape": shape(len(roles)), "dim_order": order, "data_type": "float32"}}
        for slot, (roles, _) in ROLES.items()
    ]  # fmt: skip
    classes = [
        {"value": code, "name": title.lower().replace(" ", "_"), "title": title, "color_hint": color}
        for code, (title, color) in enumerate(DYNAMIC_WORLD)
    ]
    result = {"shape": shape(len(classes)), "dim_order": order, "data_type": "float32"}
    tasks = ["semantic-segmentation"]
    return {
        "mlm:name": "presto", "mlm:architecture": "Presto", "mlm:framework": "ONNX", "mlm:tasks": tasks,
        "mlm:total_parameters": sum(parameter.numel() for parameter in network.parameters()),
        "mlm:input": inputs,
        "mlm:output": [{"name": "logits", "tasks": tasks, "result": result, "classification:classes": classes}],
    }  # fmt: skip


def _card(latitude: float, longitude: float, month: int) -> dict:
    return {
        "title": "Presto, Dynamic World classes (zero shot)",
        "summary": f"Pixel by pixel, for a scene near {latitude:g}, {longitude:g} in month {month}. Slow.",
        "version": "1",
        "sensors": {slot: {"roles": roles, "units": units, "optional": True} for slot, (roles, units) in ROLES.items()},
        "ground_resolution": 10.0, "tile": TILE, "multiple": 1, "margin": 0, "overlap": 0,
        "temperature": 1.0, "water": [0],
        "training_data": [
            {"name": "Sentinel-1, Sentinel-2, ERA5, SRTM and Dynamic World, 2020-2021", "licence": "open",
             "source": "https://github.com/nasaharvest/presto", "use": "self-supervised pretraining by its authors"}
        ],
        "licence": "MIT (weights, nasaharvest/presto)",
        "accuracy": [],
        "limits": [
            "Made for a year of monthly dates; on a single date it is weak.",
            "It leans on latitude and longitude: with a wrong place its accuracy falls to a third.",
            "Each pixel is judged alone, so speckle shows in maps from radar only.",
        ],
    }  # fmt: skip
