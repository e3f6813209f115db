"""Export: the package runs as torch does, in any size, and says what it is."""

import json

import numpy as np
import onnx
import onnxruntime
import pytest
import torch
from landclair.plugin.contract.errors import ModelError
from landclair.plugin.contract.jobs import ExportJob
from landclair.plugin.contract.legends import WATER
from landclair.plugin.engine.models.package import read_package
from landclair.plugin.engine.networks import NetworkSpec, SlotStatistics, build_network
from landclair.plugin.engine.progress import Progress
from landclair.plugin.engine.training import export as exporting
from landclair.plugin.engine.training.checkpoint import save_network

SPEC = NetworkSpec(
    "claire",
    "nano",
    {"optical": SlotStatistics((0.1, 0.3), (0.05, 0.1)), "sar": SlotStatistics((-11.0,), (4.0,))},
    2,
)
NOTES = {
    "recipe_name": "claire", "recipe": {"title": "Lakes", "crop": 100}, "dataset": "chips", "temperature": 1.5,
    "slots": {
        "optical": {"roles": ["green", "nir"], "units": "reflectance"},
        "sar": {"roles": ["vv"], "units": "db"},
    },
    "legend": WATER.to_json(), "samples": {"fit": 8, "validation": 4}, "class_pixels": [100, 20],
    "distributions": {"1": {"vv": [-24.5, -20.0]}},
}  # fmt: skip


@pytest.fixture(scope="module")
def weights(tmp_path_factory):
    torch.manual_seed(0)
    network = build_network(SPEC)
    for fusion in network.fusions:  # as if it had been trained: attention that does something
        torch.nn.init.normal_(fusion.to_sar.out.weight, std=0.1)
        torch.nn.init.normal_(fusion.to_optical.out.weight, std=0.1)
    path = tmp_path_factory.mktemp("weights") / "weights.safetensors"
    save_network(path, network.eval(), SPEC, NOTES)
    return path, network


@pytest.fixture(scope="module")
def package(weights, tmp_path_factory):
    folder = tmp_path_factory.mktemp("package")
    card = folder / "card.json"
    card.write_text(json.dumps({"licence": "CC-BY-4.0", "limits": ["Small lakes are missed."]}))
    out = folder / "lakes.onnx"
    return out, exporting.export(ExportJob(str(weights[0]), str(out), str(card)), Progress())


def test_the_package_is_small_and_describes_itself(package):
    out, result = package
    assert result["half"] and out.stat().st_size == result["bytes"] <= 4_000_000
    read = read_package(out)
    assert [entry.slot for entry in read.inputs] == ["optical", "sar"]
    assert read.input("optical").roles == ("green", "nir") and read.input("optical").optional
    assert read.legend.codes == WATER.codes and read.legend.water_codes == (1,)
    assert read.temperature == 1.5 and read.sar_share == "sar_share"
    assert read.card["licence"] == "CC-BY-4.0"
    assert read.tile == 192  # the network's multiple of 32 within two crops
    assert read.card["statistics"] == {
        "class_pixels": {"0": 100, "1": 20},
        "distributions": {"1": {"vv": [-24.5, -20.0]}},
    }


def test_onnx_runtime_answers_as_torch_does(package, weights):
    """Independent of the check inside export: other sizes, a whole sensor missing, weights of 16 bits on both sides."""
    out, network = package[0], weights[1]
    session = onnxruntime.InferenceSession(out, providers=["CPUExecutionProvider"])
    for height, width in ((32, 160), (256, 64)):
        inputs = exporting.example_inputs(SPEC, 256, seed=9)
        inputs = {name: np.ascontiguousarray(array[:, :, :height, :width]) for name, array in inputs.items()}
        inputs["sar_valid"][1] = 0
        logits, share = session.run(["logits", "sar_share"], inputs)
        images, valid = (
            {slot: torch.from_numpy(inputs[slot + suffix]) for slot in SPEC.slots} for suffix in ("", "_valid")
        )
        with torch.no_grad():
            expected = network(images, valid)
        assert logits.shape == (2, 2, height, width)
        np.testing.assert_allclose(logits, expected.logits, atol=0.03)
        np.testing.assert_allclose(share, expected.sar_share, atol=0.01)


@pytest.fixture(scope="module")
def model(weights):
    return exporting.to_onnx(weights[1], SPEC)


def test_float32_parity_is_tight(weights, model):
    assert exporting.parity(weights[1], SPEC, model) < 1e-3
    assert {entry.domain for entry in model.opset_import} <= {"", "ai.onnx"}


def test_halving_keeps_float32_arithmetic(model):
    half = exporting.halve(model)
    large = [t for t in half.graph.initializer if np.prod(t.dims) >= 64 and t.data_type == onnx.TensorProto.FLOAT]
    assert not large
    assert len(half.SerializeToString()) < 0.6 * len(model.SerializeToString())


def test_a_graph_that_differs_from_torch_is_not_written(weights, model, tmp_path, monkeypatch):
    monkeypatch.setattr(exporting, "to_onnx", lambda *_: model)
    monkeypatch.setattr(exporting, "parity", lambda *_: 0.5)
    with pytest.raises(ModelError, match="differs from torch"):
        exporting.export(ExportJob(str(weights[0]), str(tmp_path / "x.onnx")), Progress())
    assert not list(tmp_path.iterdir())


def test_weights_of_another_network_are_refused(tmp_path):
    with pytest.raises(ModelError, match="safetensors"):
        exporting.export(ExportJob(str(tmp_path / "none.safetensors"), str(tmp_path / "x.onnx")), Progress())
