"""The torch session answers as the exported package does; the card's own arithmetic is tried where there is a card."""

import numpy as np
import pytest
import torch
from landclair.plugin.contract.errors import ModelError
from landclair.plugin.contract.jobs import ExportJob
from landclair.plugin.contract.legends import WATER
from landclair.plugin.engine import operations
from landclair.plugin.engine.models import catalogue
from landclair.plugin.engine.models.session import Session
from landclair.plugin.engine.models.torch_session import TorchSession, cuda_weights
from landclair.plugin.engine.networks import NetworkSpec, SlotStatistics, build_network
from landclair.plugin.engine.training.checkpoint import save_network

from .tiny_models import threshold_package

SPEC = NetworkSpec(
    "claire", "nano", {"optical": SlotStatistics((0.1, 0.2), (0.1, 0.1)), "sar": SlotStatistics((-12.0,), (5.0,))}, 2
)
NOTES = {
    "recipe_name": "claire", "recipe": {"title": "Random", "crop": 128}, "dataset": "chips", "temperature": 2.0,
    "slots": {"optical": {"roles": ["red", "nir"], "units": "reflectance"}, "sar": {"roles": ["vv"], "units": "db"}},
    "legend": WATER.to_json(), "samples": {"fit": 1, "validation": 1}, "class_pixels": [1, 1],
}  # fmt: skip


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    folder = tmp_path_factory.mktemp("package")
    torch.manual_seed(0)
    save_network(folder / "m.safetensors", build_network(SPEC), SPEC, NOTES)
    operations.run(ExportJob(str(folder / "m.safetensors"), str(folder / "m.onnx"), half=False))
    return catalogue.find(str(folder / "m.onnx"))


def tensors(package) -> dict:
    rng = np.random.default_rng(0)
    return {
        name: (zeros + 1 if name.endswith("_valid") else rng.random(zeros.shape)).astype(np.float32)[..., :96, :64]
        for name, zeros in catalogue.zeros(package).items()
    }


def test_torch_and_onnx_runtime_agree(package):
    ours = TorchSession(package, package.path.with_suffix(".safetensors"), "cpu", 1).run(
        tensors(package), sar_share=True
    )
    theirs = Session(package, "cpu").run(tensors(package), sar_share=True)
    assert ours.shape == theirs.shape == (1, 3, 96, 64)
    np.testing.assert_allclose(ours, theirs, atol=1e-3)


def test_weights_of_another_model_are_refused(package, tmp_path):
    other = threshold_package(tmp_path / "m.onnx")
    save_network(tmp_path / "m.safetensors", build_network(SPEC), SPEC, NOTES)
    three = NetworkSpec("claire", "nano", SPEC.slots, 3)
    save_network(tmp_path / "n.safetensors", build_network(three), three, NOTES)
    with pytest.raises(ModelError, match="another model"):
        TorchSession(other, tmp_path / "n.safetensors", "cpu", 1)


@pytest.mark.skipif(not torch.cuda.is_available(), reason="no CUDA card")
def test_the_card_is_used_where_there_is_one(package):
    assert cuda_weights(package)
    session = catalogue.open_session(package, "cuda", 0)
    assert session.device == "cuda"
    cpu = Session(package, "cpu").run(tensors(package))
    assert (session.run(tensors(package)).argmax(1) == cpu.argmax(1)).mean() > 0.99


def test_without_weights_or_card_onnx_runtime_runs(package, tmp_path):
    assert cuda_weights(threshold_package(tmp_path / "m.onnx")) is None
    if not torch.cuda.is_available():
        assert isinstance(catalogue.open_session(package, "auto", 0), Session)
