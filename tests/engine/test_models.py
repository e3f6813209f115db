"""Model packages: what is read, what is refused and how it is said; sessions tell what really ran."""

import json

import numpy as np
import onnx
import pytest
from landclair.plugin.contract.errors import InputError, ModelError
from landclair.plugin.contract.jobs import CheckModelJob, ListModelsJob
from landclair.plugin.engine.models import catalogue
from landclair.plugin.engine.models.package import read_package
from landclair.plugin.engine.models.session import Session
from landclair.plugin.engine.progress import Progress
from onnx import TensorProto, helper

from .tiny_models import describe, model, smoothing_package, threshold_package, value

SENSORS = {"optical": {"roles": ["red", "green", "blue"], "units": "byte"}}


def saved(path, graph, mlm=None, card=None):
    properties = {"mlm": mlm, "landclair": card}
    helper.set_model_props(graph, {key: json.dumps(entry) for key, entry in properties.items() if entry is not None})
    onnx.save(graph, str(path))
    return path


def identity(channels=3, sides=("h", "w")):
    nodes = [helper.make_node("Mul", ["optical", "optical_valid"], ["logits"])]
    return model(
        nodes, [value("optical", channels, sides), value("optical_valid", 1, sides)], [value("logits", channels, sides)]
    )


def test_a_package_reads_back_what_was_written(tmp_path):
    package = threshold_package(tmp_path / "m.onnx", temperature=2.0, margin=5)
    assert package.input("sar").roles == ("vv",)
    assert package.input("sar").optional
    assert package.sar_share == "sar_share"
    assert (package.margin, package.temperature) == (5, 2.0)
    assert package.legend.water_codes == (1,)
    assert not list(tmp_path.glob("*.partial*"))


@pytest.mark.parametrize("content", [b"", b"not a model", b"\x08\x07\x12" * 30])
def test_what_is_not_onnx_is_refused(tmp_path, content):
    path = tmp_path / "m.onnx"
    path.write_bytes(content)
    with pytest.raises(ModelError, match=r"not an ONNX model|refused|without a description"):
        read_package(path)


def test_an_onnx_file_without_description_is_refused(tmp_path):
    with pytest.raises(ModelError, match="without a description"):
        read_package(saved(tmp_path / "m.onnx", identity()))


def test_broken_metadata_is_refused(tmp_path):
    graph = identity()
    helper.set_model_props(graph, {"mlm": "{", "landclair": "{}"})
    onnx.save(graph, str(tmp_path / "m.onnx"))
    with pytest.raises(ModelError, match="not JSON"):
        read_package(tmp_path / "m.onnx")
    mlm, card = describe(3, SENSORS)
    del card["margin"]
    with pytest.raises(ModelError, match=r"incomplete.*margin"):
        read_package(saved(tmp_path / "n.onnx", identity(), mlm, card))


@pytest.mark.parametrize(
    ("classes", "sensors", "message"),
    [
        (4, SENSORS, r"'logits' has the shape"),
        (3, {"optical": {"roles": ["red"], "units": "byte"}}, r"'optical' has the shape"),
        (3, {**SENSORS, "sar": {"roles": ["vv"], "units": "db"}}, r"input 'sar' is missing"),
        (3, {"optical": {"roles": ["red", "green", "blue"], "units": "miles"}}, r"miles"),
    ],
)
def test_a_model_that_lies_is_refused(tmp_path, classes, sensors, message):
    with pytest.raises(ModelError, match=message):
        read_package(saved(tmp_path / "m.onnx", identity(), *describe(classes, sensors)))


def test_a_model_that_answers_in_another_shape_is_caught(tmp_path):
    nodes = [
        helper.make_node("Mul", ["optical", "optical_valid"], ["m"]),
        helper.make_node("AveragePool", ["m"], ["logits"], kernel_shape=[2, 2], strides=[2, 2]),
    ]
    graph = model(nodes, [value("optical", 3), value("optical_valid", 1)], [value("logits", 3, ("p", "q"))])
    path = saved(tmp_path / "m.onnx", graph, *describe(3, SENSORS))
    with pytest.raises(ModelError, match="expected \\(1, 3, 64, 64\\)"):
        catalogue.check_model(CheckModelJob(str(path)), Progress())


def test_custom_operators_are_refused(tmp_path):
    graph = identity()
    graph.graph.node[0].domain = "evil.ops"
    with pytest.raises(ModelError, match=r"evil\.ops::Mul"):
        read_package(saved(tmp_path / "m.onnx", graph, *describe(3, SENSORS)))


def test_a_custom_operator_inside_a_branch_is_refused(tmp_path):
    graph = identity()
    inner = helper.make_graph([helper.make_node("Steal", [], ["x"], domain="evil")], "inner", [], [value("x", 1)])
    graph.graph.node.append(helper.make_node("If", ["c"], ["y"], then_branch=inner, else_branch=inner))
    with pytest.raises(ModelError, match="evil::Steal"):
        read_package(saved(tmp_path / "m.onnx", graph, *describe(3, SENSORS)))


@pytest.mark.parametrize("location", ["../secret", "/etc/passwd", ""])
def test_weights_outside_the_models_folder_are_refused(tmp_path, location):
    graph = identity()
    tensor = TensorProto(name="w", dims=[4], data_type=TensorProto.FLOAT, data_location=TensorProto.EXTERNAL)
    if location:
        tensor.external_data.add(key="location", value=location)
    graph.graph.initializer.append(tensor)
    with pytest.raises(ModelError, match="outside its folder"):
        read_package(saved(tmp_path / "m.onnx", graph, *describe(3, SENSORS)))


def test_absurd_shapes_are_refused(tmp_path):
    with pytest.raises(ModelError, match="has the shape"):
        read_package(saved(tmp_path / "m.onnx", identity(sides=(10**6, 10**6)), *describe(3, SENSORS)))


def test_a_deepness_model_runs(tmp_path):
    nodes = [
        helper.make_node("Sigmoid", ["x1"], ["y"]),
        helper.make_node("ReduceMean", ["x"], ["x1"], axes=[1], keepdims=1),
    ]
    graph = model(nodes[::-1], [value("x", 3, (64, 64))], [value("y", 1, (64, 64))])
    texts = {
        "model_type": "Segmentor", "class_names": {"0": "other", "1": "water body"}, "resolution": 50,
        "tiles_overlap": 25, "standardization_mean": [0.5] * 3, "standardization_std": [0.25] * 3, "seg_thresh": 0.7,
    }  # fmt: skip
    helper.set_model_props(graph, {key: json.dumps(text) for key, text in texts.items()})
    onnx.save(graph, str(tmp_path / "zoo.onnx"))
    package = read_package(tmp_path / "zoo.onnx")
    assert (package.ground_resolution, package.tile, package.overlap, package.fixed_tile) == (0.5, 64, 16, True)
    assert package.legend.water_codes == (1,)
    probability = np.linspace(0.5, 0.9, 64 * 64, dtype=np.float32).reshape(1, 1, 64, 64)
    logit = np.log(probability / (1 - probability)).repeat(3, axis=1)
    answer = Session(package, "cpu").run({"x": logit})
    assert ((answer[:, 1] > answer[:, 0]) == (probability[:, 0] > 0.7)).mean() > 0.999


def test_logits_are_divided_by_the_temperature(tmp_path):
    plain, hot = (smoothing_package(tmp_path / f"{t}.onnx", temperature=t) for t in (1.0, 4.0))
    tensors = catalogue.zeros(plain)
    tensors["optical"] += 100
    tensors["optical_valid"] += 1
    np.testing.assert_allclose(Session(hot, "cpu").run(tensors) * 4, Session(plain, "cpu").run(tensors), rtol=1e-5)


def test_devices_are_what_really_loads(tmp_path):
    package = smoothing_package(tmp_path / "m.onnx")
    assert Session(package, "auto").provider in ("CPUExecutionProvider", "CUDAExecutionProvider")
    with pytest.raises(InputError, match="Unknown device 'gpu9'"):
        Session(package, "gpu9")
    if "CUDAExecutionProvider" not in __import__("onnxruntime").get_available_providers():
        with pytest.raises(InputError, match="'cuda' does not work here"):
            Session(package, "cuda")


def test_the_catalogue_lists_what_works_and_says_what_does_not(tmp_path):
    smoothing_package(tmp_path / "good.onnx")
    (tmp_path / "bad.onnx").write_text("nothing")
    listing = catalogue.list_models(ListModelsJob(str(tmp_path)), Progress())
    assert "tiny" in [entry["name"] for entry in listing["models"]]
    assert [entry["path"] for entry in listing["broken"]] == [str(tmp_path / "bad.onnx")]
    with pytest.raises(ModelError, match="no model named 'nonsense'"):
        catalogue.find("nonsense")
