"""The fitting path on tiny scenes: it learns, resumes exactly, keeps the best on cancel and stops at a loss of NaN."""

import json
import pickle
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from landclair.plugin.contract.errors import Cancelled, InputError, ModelError
from landclair.plugin.contract.jobs import TrainJob
from landclair.plugin.contract.legends import WATER
from landclair.plugin.engine.progress import Progress
from landclair.plugin.engine.training import recipes, training
from landclair.plugin.engine.training.augmentation import Augmentation
from landclair.plugin.engine.training.checkpoint import load_network
from landclair.plugin.engine.training.datasets import LabelledDataset, Sample, Slot

SIDE = 64


class Lakes(LabelledDataset):
    """Round lakes: dark in SAR, dark in the near infrared."""

    slots = {"optical": Slot(("green", "nir"), "reflectance"), "sar": Slot(("vv",), "db")}
    legend = WATER

    def __init__(self, root, split: str) -> None:
        self._seeds = {"fit": range(8), "validation": range(100, 104)}[split]

    def __len__(self) -> int:
        return len(self._seeds)

    def name(self, index: int) -> str:
        return str(self._seeds[index])

    def __getitem__(self, index: int) -> Sample:
        rng = np.random.default_rng(self._seeds[index])
        rows, columns = np.mgrid[:SIDE, :SIDE]
        water = np.hypot(rows - rng.uniform(16, 48), columns - rng.uniform(16, 48)) < rng.uniform(10, 24)
        optical = np.where(water, [[[0.06]], [[0.02]]], [[[0.08]], [[0.30]]]) + rng.normal(0, 0.02, (2, SIDE, SIDE))
        sar = np.where(water, -20.0, -10.0)[None] + rng.normal(0, 2, (1, SIDE, SIDE))
        images = {"optical": optical.astype(np.float32), "sar": sar.astype(np.float32)}
        return Sample(images, {slot: np.ones((1, SIDE, SIDE), np.float32) for slot in images}, water.astype(np.int64))


class LakesWithoutWater(Lakes):
    def __getitem__(self, index: int) -> Sample:
        return replace(super().__getitem__(index), label=np.zeros((SIDE, SIDE), np.int64))


class LakesWithInfinity(Lakes):
    def __getitem__(self, index: int) -> Sample:
        sample = super().__getitem__(index)
        sample.images["sar"][0, 3, 3] = np.inf
        return sample


TINY = recipes.Recipe(
    variant="pico",
    epochs=3,
    batch=4,
    crop=SIDE,
    learning_rate=5e-3,
    average=0.5,
    augmentation=Augmentation(shift=1),
    validate_every=1,
)


@pytest.fixture(autouse=True)
def tiny(monkeypatch):
    readers = {reader.__name__.lower(): reader for reader in (Lakes, LakesWithoutWater, LakesWithInfinity)}
    monkeypatch.setattr(training, "open_dataset", lambda name, root, split: readers[name](root, split))
    monkeypatch.setitem(recipes.RECIPES, "tiny", TINY)
    torch.set_num_threads(1)


def job(out, **changes) -> TrainJob:
    return replace(TrainJob("lakes", "", str(out), "tiny", device="cpu"), **changes)


def weights(out) -> dict:
    return load_network(out / training.WEIGHTS)[0].state_dict()


class StopsAfter(Progress):
    """Cancels itself in the middle of the epoch that follows ``epochs`` whole ones."""

    def __init__(self, epochs: int) -> None:
        self.events = []
        super().__init__(self._take)
        self._epochs = epochs

    def _take(self, event: dict) -> None:
        self.events.append(event)
        if event["event"] == "preview" and event["data"]["epoch"] == self._epochs:
            self.cancel()


def test_it_learns_and_tells_how_it_goes(tmp_path):
    events = []
    result = training.train(job(tmp_path, epochs=10, batch=2), Progress(events.append))
    assert result["ended"] == "finished" and result["epochs"] == 10
    assert result["best"]["score"] > 0.8
    previews = [event["data"] for event in events if event["event"] == "preview"]
    assert [data["epoch"] for data in previews] == list(range(1, 11))
    assert previews[-1]["loss"] < previews[0]["loss"]
    assert json.loads((tmp_path / training.HISTORY).read_text())[-1]["epoch"] == 10
    assert 0.2 <= result["temperature"] <= 5
    notes = load_network(tmp_path / training.WEIGHTS)[2]
    medians = [notes["distributions"][code]["vv"][10] for code in ("0", "1")]
    assert medians == pytest.approx([-10, -20], abs=0.2)


def test_a_killed_training_resumes_to_the_same_weights(tmp_path):
    training.train(job(tmp_path / "whole"), Progress())
    interrupted = StopsAfter(2)
    assert training.train(job(tmp_path / "parts"), interrupted)["ended"] == "cancelled"
    result = training.train(job(tmp_path / "parts"), Progress())
    assert result["ended"] == "finished"
    history = json.loads((tmp_path / "parts" / training.HISTORY).read_text())
    assert [entry["epoch"] for entry in history] == [1, 2, 3]
    whole = json.loads((tmp_path / "whole" / training.HISTORY).read_text())
    assert [entry["loss"] for entry in history] == [entry["loss"] for entry in whole]
    for name, tensor in weights(tmp_path / "whole").items():
        assert torch.equal(tensor, weights(tmp_path / "parts")[name]), name


def test_cancelling_keeps_the_best_so_far(tmp_path):
    result = training.train(job(tmp_path, epochs=50), StopsAfter(1))
    assert result["ended"] == "cancelled" and result["epochs"] == 1
    _, spec, notes = load_network(tmp_path / training.WEIGHTS)
    assert spec.classes == 2 and notes["best"]["epoch"] == 1


def test_cancelling_before_the_first_epoch_ends_leaves_no_network(tmp_path):
    progress = Progress()
    progress.cancel()
    with pytest.raises(Cancelled):
        training.train(job(tmp_path), progress)
    assert not (tmp_path / training.WEIGHTS).exists()


def test_a_loss_that_is_no_number_stops_and_names_the_batch(tmp_path):
    with pytest.raises(ModelError, match=r"batch \d+ of epoch 1"):
        training.train(job(tmp_path, dataset="lakeswithinfinity"), Progress())


def test_a_class_without_training_pixels_is_named(tmp_path):
    with pytest.raises(InputError, match="Water"):
        training.train(job(tmp_path, dataset="lakeswithoutwater"), Progress())


def test_an_unknown_recipe_lists_the_known(tmp_path):
    with pytest.raises(InputError, match="flood"):
        training.train(job(tmp_path, recipe="flod"), Progress())


def test_refit_also_learns_from_the_validation_samples_and_keeps_what_was_measured(tmp_path, monkeypatch):
    monkeypatch.setitem(recipes.RECIPES, "tiny", replace(TINY, epochs=1, refit=2))
    result = training.train(job(tmp_path), Progress())
    assert result["measured"] == str(tmp_path / training.WEIGHTS)
    assert result["weights"] == str(tmp_path / "refit" / training.WEIGHTS)
    measured, refitted = weights(tmp_path), weights(tmp_path / "refit")
    assert not all(torch.equal(tensor, refitted[name]) for name, tensor in measured.items())
    notes, refit_notes = (load_network(Path(result[name]))[2] for name in ("measured", "weights"))
    assert refit_notes["temperature"] == notes["temperature"] and refit_notes["best"] == notes["best"]


def test_early_stopping_ends_before_the_last_epoch(tmp_path, monkeypatch):
    monkeypatch.setitem(recipes.RECIPES, "tiny", replace(TINY, patience=1, learning_rate=1e-9, epochs=30))
    assert training.train(job(tmp_path), Progress())["ended"] == "early"


def test_a_pickle_is_refused(tmp_path):
    training.train(job(tmp_path, epochs=1), Progress())
    (tmp_path / training.RESUME).write_bytes(pickle.dumps({"state_dict": print}))
    with pytest.raises(ModelError, match="resumed"):
        training.train(job(tmp_path, epochs=2), Progress())
    with pytest.raises(ModelError, match="safetensors"):
        load_network(tmp_path / training.RESUME)
