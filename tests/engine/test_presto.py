"""Presto against its authors' own code: expected numbers come from presto/presto.py of nasaharvest/presto (PyPI
geoml-presto 0.0.3) with the published weights, run on the same three pixels.
"""

import hashlib
import pickle

import numpy as np
import pytest
import torch
from landclair.plugin.contract.errors import EngineError, InputError, ModelError
from landclair.plugin.contract.jobs import FetchModelJob
from landclair.plugin.engine.models import catalogue
from landclair.plugin.engine.models.downloads import DOWNLOADS, Download, fetch_model, obtain
from landclair.plugin.engine.models.importers.presto import import_presto, load_presto
from landclair.plugin.engine.models.session import Session
from landclair.plugin.engine.networks.presto import Presto
from landclair.plugin.engine.progress import Progress
from landclair.plugin.engine.segmentation.pipeline import classify_arrays

PLACE = {"latitude": 46.5, "longitude": 7.25, "month": 7}
REFLECTANCE = [
    [0.08, 0.07, 0.06, 0.05, 0.04, 0.04, 0.03, 0.03, 0.02, 0.01],
    [0.03, 0.05, 0.04, 0.09, 0.25, 0.30, 0.32, 0.34, 0.18, 0.09],
    [0.12, 0.14, 0.17, 0.20, 0.22, 0.24, 0.25, 0.27, 0.30, 0.28],
]
DECIBEL = [[-20.0, -28.0], [-9.5, -14.5], [-6.0, -13.0]]
# Sensors -> Dynamic World logits (pixel, class) and the first four numbers of each pixel's features.
AUTHORS = {
    ("optical", "sar"): (
        [[2.4649, -6.1384, -7.6631, -7.6760, -7.0927, -6.1624, -7.8444, -4.7078, -5.0472],
         [-0.4827, 1.3387, -2.7036, -9.1608, -3.4159, -3.0512, -2.4558, -7.1972, -3.3040],
         [0.7968, -4.1508, -5.2412, -7.0761, -2.5551, -3.5394, 3.1584, -2.7390, -2.9290]],
        [[0.0828, -0.8437, 0.3856, -0.5020], [0.2491, -4.4015, 0.7957, 0.7888], [1.2052, -1.9257, 0.5927, 0.2991]],
    ),
    ("sar",): (
        [[-0.2054, -1.9186, -2.0959, -3.1104, -3.2705, -1.3432, -3.8064, -2.2215, -2.3954],
         [-0.3140, 1.0725, -2.0200, -4.5171, -2.9974, -2.2256, -0.4963, -5.7701, -3.4304],
         [-0.0278, 1.4338, -2.9612, -5.2176, -3.5667, -2.7979, -0.3932, -5.6285, -2.7811]],
        [[0.6967, -3.4862, -0.6844, -0.7288], [-0.6497, -2.8457, -0.1312, 0.2669], [-0.5839, -2.8165, -0.0563, 0.4258]],
    ),
    ("optical",): (
        [[2.3895, -6.1325, -7.9159, -7.9018, -6.9124, -6.2406, -7.8857, -4.8660, -4.7665],
         [-0.6144, 1.1991, -2.0023, -8.9341, -3.3551, -2.5590, -3.0013, -7.1326, -3.0496],
         [-0.2455, -4.2841, -4.8523, -6.9925, -0.4817, -2.7090, 2.3889, -2.0803, -3.6818]],
        [[-0.0608, -0.9217, 0.3024, -0.3375], [0.4188, -4.6105, 0.6857, 0.8361], [1.2498, -2.3434, 0.5327, 0.1369]],
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def weights(shared_data):
    path = shared_data.parent / "weights" / "presto" / "default_model.pt"
    if not path.is_file():
        pytest.skip(f"Presto's published weights are not at {path}")
    return path


@pytest.fixture(scope="module")
def package(weights, tmp_path_factory):
    return import_presto(weights, tmp_path_factory.mktemp("presto") / "presto.onnx", **PLACE)


def pixels() -> dict[str, np.ndarray]:
    """The three pixels as images (C,1,3)."""
    values = {"optical": REFLECTANCE, "sar": DECIBEL}
    return {slot: np.array(rows, np.float32).T[:, None] for slot, rows in values.items()}


def tensors(sensors) -> tuple[dict, dict]:
    valid = {slot: torch.full((1, 1, 1, 3), float(slot in sensors)) for slot in ("optical", "sar")}
    return {slot: torch.from_numpy(image)[None] for slot, image in pixels().items()}, valid


@pytest.mark.real_data
@pytest.mark.parametrize("sensors", AUTHORS)
def test_logits_and_features_are_the_authors(weights, sensors):
    network = load_presto(weights, **PLACE)
    logits, features = AUTHORS[sensors]
    with torch.no_grad():
        ours, embedded = network(*tensors(sensors)).logits, network.embed(*tensors(sensors))
    np.testing.assert_allclose(ours[0, :, 0].T.numpy(), logits, atol=2e-4)
    np.testing.assert_allclose(embedded[0, :4, 0].T.numpy(), features, atol=2e-4)


@pytest.mark.real_data
@pytest.mark.parametrize("sensors", AUTHORS)
def test_the_package_answers_like_the_authors_code(package, sensors):
    images, valid = ({key: value.numpy() for key, value in group.items()} for group in tensors(sensors))
    answer = Session(package, "cpu", 1).run({**images, **{f"{slot}_valid": mask for slot, mask in valid.items()}})
    np.testing.assert_allclose(answer[0, :, 0].T, AUTHORS[sensors][0], atol=1e-3)


@pytest.mark.real_data
def test_each_pixel_is_judged_by_the_sensors_that_saw_it(package):
    values = {slot: np.tile(image, (1, 70, 30)) for slot, image in pixels().items()}
    valid = {slot: np.ones((70, 90), bool) for slot in values}
    valid["optical"][:35] = False
    valid["sar"][60:] = False
    valid["optical"][69] = False
    values = {slot: image * valid[slot] for slot, image in values.items()}
    codes, _ = classify_arrays(values, valid, Session(package, "cpu", 1))
    for rows, sensors in ((slice(0, 35), ("sar",)), (slice(35, 60), ("optical", "sar")), (slice(60, 69), ("optical",))):
        assert (codes[rows].reshape(-1, 3) == np.argmax(AUTHORS[sensors][0], axis=1)).all()
    assert (codes[69] == 255).all()


def test_the_size_is_the_published_one():
    assert sum(parameter.numel() for parameter in Presto(("optical", "sar")).parameters()) == 822_682


def test_a_pickle_that_runs_code_is_not_loaded(tmp_path):
    class Harm:
        def __reduce__(self):
            return open, (str(tmp_path / "harm"), "w")

    (tmp_path / "model.pt").write_bytes(pickle.dumps(Harm()))
    with pytest.raises(ModelError, match="does not hold Presto's weights"):
        load_presto(tmp_path / "model.pt")
    torch.save({"encoder.pos_embed": torch.zeros(2)}, tmp_path / "other.pt")
    with pytest.raises(ModelError, match="does not hold Presto's weights"):
        load_presto(tmp_path / "other.pt")
    assert not (tmp_path / "harm").exists()


def test_an_impossible_place_or_month_is_refused(tmp_path):
    with pytest.raises(InputError, match="month 13"):
        import_presto(tmp_path / "none.pt", tmp_path / "out.onnx", 0, 0, 13)


def test_only_the_expected_file_is_taken(tmp_path):
    (tmp_path / "good.bin").write_bytes(b"weights")
    download = Download("https://example.invalid/x", hashlib.sha256(b"weights").hexdigest(), 7, "MIT")
    obtain(download, str(tmp_path / "good.bin"), tmp_path / "target", Progress())
    assert (tmp_path / "target").read_bytes() == b"weights"
    for content in (b"Weights", b"weights and more", b""):
        (tmp_path / "bad.bin").write_bytes(content)
        with pytest.raises(EngineError, match="not the file that was expected"):
            obtain(download, str(tmp_path / "bad.bin"), tmp_path / "target", Progress())
        assert not (tmp_path / "target").exists()
    with pytest.raises(EngineError, match="cannot be fetched"):
        obtain(download, str(tmp_path / "absent.bin"), tmp_path / "target", Progress())


@pytest.mark.real_data
def test_fetched_models_are_found_by_name(weights, tmp_path, monkeypatch):
    monkeypatch.setattr(catalogue, "own_folder", lambda: tmp_path)
    assert hashlib.sha256(weights.read_bytes()).hexdigest() == DOWNLOADS["presto"].sha256
    job = FetchModelJob("presto", str(tmp_path / "presto.onnx"), str(weights), **PLACE)
    result = fetch_model(job, Progress())
    assert catalogue.find("presto").sha256 == result["model"]["sha256"]
    assert [path.name for path in tmp_path.iterdir()] == ["presto.onnx"]
    with pytest.raises(InputError, match="Known: presto"):
        fetch_model(FetchModelJob("galileo", str(tmp_path / "x.onnx")), Progress())
