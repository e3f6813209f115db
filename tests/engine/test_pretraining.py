"""Pretraining on an archive of radar rasters: what is drawn, that it learns, and that a killed run goes on exactly."""

import json
from dataclasses import replace

import numpy as np
import pytest
import rasterio
import torch
from landclair.plugin.contract.errors import Cancelled, InputError, ModelError
from landclair.plugin.contract.jobs import ExportJob, PretrainJob, TrainJob
from landclair.plugin.contract.legends import WATER
from landclair.plugin.engine.models.package import read_package
from landclair.plugin.engine.progress import Progress
from landclair.plugin.engine.training import recipes, sar_archive, training
from landclair.plugin.engine.training.datasets import LabelledDataset, Sample, Slot
from landclair.plugin.engine.training.export import export
from landclair.plugin.engine.training.pretraining import WEIGHTS, pretrain
from landclair.plugin.engine.training.sar_archive import LEAST_SEEN, open_archive
from rasterio.transform import from_origin
from safetensors import safe_open
from safetensors.torch import load_file

NODATA = -9999.0


@pytest.fixture
def write_radar(tmp_path):
    """``write_radar(name, side=, roles=, scale=)``: stripes of land and water in dB; a third of it is no data."""

    def write(name: str, side: int = 300, roles=("vv", "vh"), linear: bool = False, empty: float = 0.33) -> str:
        rng = np.random.default_rng(len(name))
        rows = np.arange(side)[:, None] // 20 % 2 * 12.0 - 20 + rng.normal(0, 1, (len(roles), side, side))
        values = 10 ** (rows / 10) if linear else rows
        values[:, :, : round(empty * side)] = NODATA
        path = tmp_path / "archive" / name
        path.parent.mkdir(exist_ok=True)
        profile = {"driver": "GTiff", "width": side, "height": side, "count": len(roles), "dtype": "float32"}
        place = {"crs": "EPSG:32632", "transform": from_origin(500_000, 5_200_000, 10, 10), "nodata": NODATA}
        with rasterio.open(path, "w", **profile, **place) as file:
            file.write(values.astype(np.float32))
            file.descriptions = roles
        return str(path)

    return write


def run(tmp_path, out: str, **options) -> dict:
    job = PretrainJob((str(tmp_path / "archive"),), str(tmp_path / out), chips=8, batch=4, threads=1, **options)
    return pretrain(job, Progress())


def test_chips_are_drawn_in_decibel_from_windows_that_were_seen(write_radar, tmp_path):
    write_radar("decibel.tif")
    write_radar("linear.tif", linear=True)
    archive = open_archive((str(tmp_path / "archive"),), 128)
    assert archive.polarisations == ("vv", "vh")
    for seed in range(20):
        values, valid = archive.chip(128, np.random.default_rng(seed))
        assert values.shape == (2, 128, 128)
        assert valid.mean() >= LEAST_SEEN
        seen = values[:, valid[0] > 0]
        assert -26 < seen.min() < seen.max() < -1
        assert (values[:, valid[0] == 0] == 0).all()
    archive.close()


def test_the_same_seed_gives_the_same_weights_and_another_one_others(write_radar, tmp_path):
    write_radar("one.tif")
    for out, seed in (("a", 1), ("b", 1), ("c", 2)):
        run(tmp_path, out, epochs=1, seed=seed)
    first, second, other = (load_file(tmp_path / out / WEIGHTS) for out in "abc")
    assert all(torch.equal(first[name], second[name]) for name in first)
    assert not all(torch.equal(first[name], other[name]) for name in first)


def test_a_killed_run_goes_on_as_if_nothing_had_been(write_radar, tmp_path):
    write_radar("one.tif")
    run(tmp_path, "whole", epochs=3)

    class Killed(Progress):
        def report(self, fraction, message="", rate=None):
            if "Epoch 2 of 3" in message:
                self.cancel()

    job = PretrainJob((str(tmp_path / "archive"),), str(tmp_path / "cut"), chips=8, batch=4, threads=1, epochs=3)
    assert pretrain(job, Killed())["ended"] == "cancelled"
    begun = []

    class GoesOn(Progress):
        def begin_at(self, fraction):
            begun.append(fraction)

    assert pretrain(job, GoesOn())["epochs"] == 3
    assert begun == [1 / 3]  # the time that is left counts from there
    whole, cut = (load_file(tmp_path / out / WEIGHTS) for out in ("whole", "cut"))
    assert all(torch.equal(whole[name], cut[name]) for name in whole)


@pytest.mark.parametrize("change", [{"target": "token"}, {"weight": "none"}, {"rate": 1e-3}, {"seed": 1}])
def test_other_settings_do_not_go_on(write_radar, tmp_path, change):
    write_radar("one.tif")
    run(tmp_path, "out", epochs=1)
    with pytest.raises(InputError, match=next(iter(change))):
        run(tmp_path, "out", epochs=2, **change)
    assert run(tmp_path, "out", epochs=2)["epochs"] == 2  # what was refused has left the folder as it was


def test_it_tells_how_it_goes_and_shows_what_it_restores(write_radar, tmp_path):
    write_radar("one.tif")
    result = run(tmp_path, "out", epochs=2)
    history = json.loads((tmp_path / "out" / "history.json").read_text())
    assert [entry["epoch"] for entry in history] == [1, 2]
    assert {"chips_per_second", "waiting"} <= history[0].keys()
    with rasterio.open(result["picture"]) as picture:
        assert (picture.height, picture.width) == (3 * 128, 4 * 128)
    with safe_open(result["encoder"], "pt") as file:
        told = json.loads(file.metadata()["encoder"])
    assert (told["size"], told["polarisations"]) == ("tiny", ["vv", "vh"])
    assert told["mean"] == pytest.approx([-14, -14], abs=1.5)


def test_rasters_that_cannot_be_used_are_told(write_radar, tmp_path):
    write_radar("good.tif")
    write_radar("small.tif", side=100)
    write_radar("nameless.tif", roles=("one", "two"))
    (tmp_path / "archive" / "broken.tif").write_bytes(b"no raster")
    skipped = run(tmp_path, "out", epochs=1)["skipped"]
    assert len(skipped) == 3
    assert any("100 x 100 pixels are less than a chip of 128" in text for text in skipped)
    assert any("nothing names a polarisation" in text for text in skipped)


def test_mixed_polarisations_are_asked_about(write_radar, tmp_path):
    write_radar("two.tif")
    write_radar("one.tif", roles=("hh",))
    with pytest.raises(InputError, match="mixes rasters of hh and vv"):
        run(tmp_path, "out", epochs=1)
    assert run(tmp_path, "out", epochs=1, polarisations=("vv",))["polarisations"] == ["vv"]


@pytest.mark.parametrize(
    "options, message",
    [
        ({"size": "huge"}, "Unknown size 'huge'"),
        ({"weight": "heavy", "epochs": 1}, "Expected a weight"),
        ({"target": "pixel", "epochs": 1}, "a target of"),
        ({"dataset": "sar-water", "epochs": 1}, "either radar rasters or a labelled data set"),
        ({"epochs": 0}, "1 epoch"),
    ],
)
def test_options_that_cannot_be(write_radar, tmp_path, options, message):
    write_radar("one.tif")
    with pytest.raises((InputError, ModelError), match=message):
        run(tmp_path, "out", **options)


def test_an_empty_archive_is_said(write_radar, tmp_path):
    (tmp_path / "archive").mkdir()
    with pytest.raises(InputError, match="No radar raster can be used"):
        run(tmp_path, "out", epochs=1)
    write_radar("void.tif", empty=1.0)
    with pytest.raises(InputError, match=r"No radar raster can be used|none has a valid pixel"):
        run(tmp_path, "out", epochs=1)


def test_a_checkpoint_of_another_size_is_refused(write_radar, tmp_path):
    write_radar("one.tif")
    run(tmp_path, "out", epochs=1)
    with pytest.raises(ModelError, match="another size"):
        run(tmp_path, "out", epochs=2, polarisations=("vv",))


def test_cancelling_before_the_first_epoch_leaves_no_encoder(write_radar, tmp_path):
    write_radar("one.tif")
    progress = Progress()
    progress.cancel()
    job = PretrainJob((str(tmp_path / "archive"),), str(tmp_path / "out"), chips=8, batch=4, threads=1)
    with pytest.raises(Cancelled):
        pretrain(job, progress)
    assert not (tmp_path / "out" / WEIGHTS).exists()


class Rivers(LabelledDataset):
    """Rivers of the archive's kind: dark stripes in two polarisations."""

    slots = {"sar": Slot(("vv", "vh"), "db")}
    legend = WATER

    def __init__(self, root, split: str) -> None:
        self._seeds = {"fit": range(8), "validation": range(100, 102)}[split]

    def __len__(self) -> int:
        return len(self._seeds)

    def name(self, index: int) -> str:
        return str(self._seeds[index])

    def __getitem__(self, index: int) -> Sample:
        rng = np.random.default_rng(self._seeds[index])
        water = np.broadcast_to((np.arange(128)[:, None] + rng.integers(40)) // 20 % 2 == 1, (128, 128))
        sar = np.where(water, -20.0, -8.0) + rng.normal(0, 1, (2, 128, 128))
        seen = np.ones((1, 128, 128), np.float32)
        return Sample({"sar": sar.astype(np.float32)}, {"sar": seen}, water.astype(np.int64))


def test_a_data_set_gives_its_radar_images_without_labels(tmp_path, monkeypatch):
    monkeypatch.setattr(sar_archive, "open_dataset", lambda name, root, split: Rivers(root, split))
    archive = sar_archive.open_samples("rivers", "", 128)
    values, valid = archive.chip(128, np.random.default_rng(1))
    drawn = [np.array_equal(values, Rivers("", "fit")[index].images["sar"]) for index in range(8)]
    assert sum(drawn) == 1 and valid.all()
    job = PretrainJob((), str(tmp_path / "out"), "pico", epochs=1, chips=8, batch=4, threads=1, dataset="rivers")
    result = pretrain(job, Progress())
    assert (result["rasters"], result["polarisations"]) == (8, ["vv", "vh"])
    with pytest.raises(InputError, match="a labelled data set has its own"):
        pretrain(replace(job, polarisations=("vv",)), Progress())
    with pytest.raises(InputError, match="holds 256 x 256"):
        sar_archive.open_samples("rivers", "", 256)


def test_a_data_set_of_pictures_has_nothing_to_pretrain_on(tmp_path, monkeypatch):
    class Pictures(Rivers):
        slots = {"sar": Slot(("vv",), "byte")}

    monkeypatch.setattr(sar_archive, "open_dataset", lambda name, root, split: Pictures(root, split))
    with pytest.raises(InputError, match="no radar in dB"):
        sar_archive.open_samples("pictures", "", 128)


def test_an_encoder_starts_a_training_whose_network_becomes_a_package(write_radar, tmp_path, monkeypatch):
    write_radar("one.tif")
    encoder = run(tmp_path, "pretrained", epochs=1)["encoder"]
    monkeypatch.setattr(training, "open_dataset", lambda name, root, split: Rivers(root, split))
    recipe = replace(recipes.RECIPES["alos-tiny"], crop=128, batch=4, warmup=0.1, average=0.5, validate_every=1)
    monkeypatch.setitem(recipes.RECIPES, "rivers", recipe)
    trained = training.train(
        TrainJob("rivers", "", str(tmp_path / "out"), "rivers", encoder, epochs=8, threads=1), Progress()
    )
    assert trained["best"]["score"] > 0.8
    package = export(ExportJob(trained["weights"], str(tmp_path / "rivers.onnx")), Progress())
    assert package["difference"] < 1e-3
    card = read_package(tmp_path / "rivers.onnx")
    assert (card.multiple, [entry.slot for entry in card.inputs]) == (128, ["sar"])
    with pytest.raises(ModelError, match="Pretrain one that fits"):
        training.train(TrainJob("rivers", "", str(tmp_path / "other"), "alos", encoder, threads=1), Progress())
    with pytest.raises(ModelError, match="no pretrained encoder"):
        weights = trained["weights"]
        training.train(TrainJob("rivers", "", str(tmp_path / "other"), "rivers", weights, threads=1), Progress())


@pytest.fixture
def stac_item(write_radar, tmp_path):
    """``stac_item(name, roles, **options)``: a STAC Item, as a dict, whose polarisations are files of one band each."""

    def make(name: str, roles=("vv", "vh"), **options) -> dict:
        assets = {}
        for role in roles:
            write_radar(f"{name}-{role}.tif", roles=(role,), **options)
            assets[role] = {"href": f"archive/{name}-{role}.tif", "type": "image/tiff; application=geotiff"}
        return {
            "type": "Feature", "stac_version": "1.0.0", "id": name, "geometry": None, "links": [], "assets": assets,
            "properties": {"datetime": "2024-05-01T00:00:00Z"},
        }  # fmt: skip

    return make


def test_a_stac_result_is_an_archive_whose_scenes_have_all_their_polarisations(stac_item, tmp_path):
    optical = {**stac_item("optical", roles=()), "assets": {"red": {"href": "red.tif", "type": "image/tiff"}}}
    scenes = {"type": "FeatureCollection", "features": [stac_item("first"), stac_item("second"), optical]}
    (tmp_path / "result.json").write_text(json.dumps(scenes))
    archive = open_archive((str(tmp_path / "result.json"),), 128)
    assert archive.polarisations == ("vv", "vh") and len(archive.sources) == 2
    assert len(archive.skipped) == 1 and "has no vv, vh, hh or hv" in archive.skipped[0]
    values, valid = archive.chip(128, np.random.default_rng(0))
    assert values.shape == (2, 128, 128) and LEAST_SEEN <= valid.mean() <= 1
    assert -26 < values[:, valid[0] > 0].min() < values[:, valid[0] > 0].max() < -1
    archive.close()


def test_other_json_is_no_stac_result(tmp_path):
    (tmp_path / "other.json").write_text('{"type": "Feature"}')
    with pytest.raises(InputError, match="no STAC result"):
        open_archive((str(tmp_path / "other.json"),), 128)
