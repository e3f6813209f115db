"""Small ONNX packages whose answers are known by formula, for tests of everything around the network."""

from pathlib import Path

import numpy as np
from landclair.plugin.engine.models.package import write_package
from onnx import TensorProto, helper, numpy_helper


def value(name: str, channels: int | str, sides: tuple = ("h", "w")):
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", channels, *sides])


def model(nodes, inputs, outputs, weights=None):
    tensors = [numpy_helper.from_array(np.asarray(array, np.float32), name) for name, array in (weights or {}).items()]
    graph = helper.make_graph(nodes, "test", inputs, outputs, tensors)
    return helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17)], ir_version=9)


def describe(classes: int, sensors: dict, **card) -> tuple[dict, dict]:
    entries = [
        {"value": i + 1, "name": f"class-{i + 1}", "title": f"Class {i + 1}", "color_hint": f"{40 * i:02x}8040"}
        for i in range(classes)
    ]
    mlm = {"mlm:name": "tiny", "mlm:output": [{"name": "logits", "classification:classes": entries}]}
    defaults = {"title": "Tiny", "ground_resolution": 10.0, "tile": 64, "multiple": 1, "margin": 0, "water": [1]}
    return mlm, {**defaults, "sensors": sensors, **card}


def threshold_package(path: Path, **card):
    """Optical red (reflectance) and SAR vv (dB), both optional: 1 where 10·red·valid + vv·valid/10 < 0, else 2."""
    nodes = [
        helper.make_node("Mul", ["optical", "optical_valid"], ["o"]),
        helper.make_node("Mul", ["sar", "sar_valid"], ["s"]),
        helper.make_node("Mul", ["o", "ten"], ["o10"]),
        helper.make_node("Mul", ["s", "tenth"], ["s10"]),
        helper.make_node("Add", ["o10", "s10"], ["sum"]),
        helper.make_node("Neg", ["sum"], ["minus"]),
        helper.make_node("Concat", ["minus", "sum"], ["logits"], axis=1),
        helper.make_node("Identity", ["sar_valid"], ["sar_share"]),
    ]
    inputs = [value(name, 1) for name in ("optical", "optical_valid", "sar", "sar_valid")]
    sensors = {
        "optical": {"roles": ["red"], "units": "reflectance", "optional": True},
        "sar": {"roles": ["vv"], "units": "db", "optional": True},
    }
    graph = model(nodes, inputs, [value("logits", 2), value("sar_share", 1)], {"ten": [10.0], "tenth": [0.1]})
    return write_package(graph, *describe(2, sensors, **card), path)


def smoothing_package(path: Path, classes: int = 3, radius: int = 3, **card):
    """One convolution of red, green and blue bytes over (2·radius + 1)² pixels: its receptive field is known."""
    weights = np.random.default_rng(7).normal(size=(classes, 3, 2 * radius + 1, 2 * radius + 1)) / 255
    nodes = [
        helper.make_node("Conv", ["optical", "w"], ["c"], pads=[radius] * 4),
        helper.make_node("Mul", ["c", "optical_valid"], ["logits"]),
    ]
    sensors = {"optical": {"roles": ["red", "green", "blue"], "units": "byte"}}
    graph = model(nodes, [value("optical", 3), value("optical_valid", 1)], [value("logits", classes)], {"w": weights})
    return write_package(graph, *describe(classes, sensors, **{"margin": radius, **card}), path)
