"""Writes a model package whose answer is a formula: ``water_model.py FILE [--no-water]``, run by the engine's Python.

Water where green is brighter than near infrared (McFeeters 1996), and under no data where VV is below -15 dB.
"""

import runpy
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
runpy.run_path(str(ROOT / "plugin" / "engine" / "start.py"))["register_package"](ROOT)

from landclair.plugin.engine.models.package import write_package  # noqa: E402 - needs the package to be registered
from onnx import TensorProto, helper  # noqa: E402

SLOTS = {"optical": (("green", "nir"), "reflectance"), "sar": (("vv",), "db")}


def graph():
    """optical (N,2,H,W), sar (N,1,H,W) and their validities (N,1,H,W) -> logits (N,2,H,W) of land and water."""
    shapes = {name: len(roles) for name, (roles, _) in SLOTS.items()} | {f"{name}_valid": 1 for name in SLOTS}
    inputs = [tensor(name, channels) for name, channels in shapes.items()]
    nodes = [
        helper.make_node("Split", ["optical"], ["green", "nir"], axis=1, num_outputs=2),
        helper.make_node("Sub", ["green", "nir"], ["seen"]),
        helper.make_node("Sub", ["threshold", "sar"], ["dark"]),
        helper.make_node("Sub", ["one", "optical_valid"], ["hidden"]),
        helper.make_node("Mul", ["dark", "hidden"], ["through"]),
        helper.make_node("Add", ["seen", "through"], ["water"]),
        helper.make_node("Neg", ["water"], ["land"]),
        helper.make_node("Mul", ["sar_valid", "zero"], ["nothing"]),
        helper.make_node("Add", ["land", "nothing"], ["dry"]),
        helper.make_node("Concat", ["dry", "water"], ["logits"], axis=1),
    ]
    constants = [scalar("threshold", -15.0), scalar("one", 1.0), scalar("zero", 0.0)]
    return helper.make_graph(nodes, "water", inputs, [tensor("logits", 2)], constants)


def tensor(name: str, channels: int):
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, ["N", channels, "H", "W"])


def scalar(name: str, value: float):
    return helper.make_tensor(name, TensorProto.FLOAT, [1, 1, 1, 1], [value])


def main(path: Path, water: list[int]) -> None:
    classes = [
        {"value": 0, "name": "land", "title": "Land", "color_hint": "D9D3C3"},
        {"value": 1, "name": "water", "title": "Water", "color_hint": "0064C8"},
    ]
    mlm = {"mlm:name": "formula", "mlm:output": [{"name": "logits", "classification:classes": classes}]}
    sensors = {name: {"roles": roles, "units": units, "optional": True} for name, (roles, units) in SLOTS.items()}
    card = {"title": "Water by formula", "summary": "For tests.", "sensors": sensors, "ground_resolution": 10.0}
    card |= {"tile": 256, "multiple": 1, "margin": 0, "water": water}
    model = helper.make_model(graph(), opset_imports=[helper.make_opsetid("", 18)], ir_version=9)
    write_package(model, mlm, card, path)


if __name__ == "__main__":
    main(Path(sys.argv[1]), [] if "--no-water" in sys.argv else [1])
