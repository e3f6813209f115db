"""Radar alone: any polarisation, the data set behind the bundled model, and how floods of 8 bits become dB."""

from dataclasses import replace

import numpy as np
import onnxruntime
import pytest
import rasterio
import torch
from landclair.plugin.contract.errors import InputError, ModelError
from landclair.plugin.contract.jobs import SegmentJob, SensorLayer
from landclair.plugin.engine.models.package import write_package
from landclair.plugin.engine.networks import NetworkSpec, SlotStatistics, build_network
from landclair.plugin.engine.progress import Progress
from landclair.plugin.engine.raster.bands import any_polarisations
from landclair.plugin.engine.raster.layers import inspect
from landclair.plugin.engine.raster.sources import Source
from landclair.plugin.engine.segmentation.segment import segment
from landclair.plugin.engine.training import export as exporting
from landclair.plugin.engine.training.datasets import IGNORE, Sample, open_dataset
from landclair.plugin.engine.training.datasets.mixed import CHIPS_A_SCENE
from landclair.plugin.engine.training.datasets.sar_water import SarWater, as_backscatter, best_threshold
from landclair.plugin.engine.training.sar_archive import open_archive
from onnx import helper
from rasterio.transform import from_origin
from rasterio.windows import Window

from .tiny_models import describe, model, value

OPTIONS = ("injection", "refine", "detail", "surroundings", "mixture", "likelihood", "each")
SPEC = NetworkSpec("alos", "pico", {"sar": SlotStatistics((-12.0,), (5.0,))}, 2, OPTIONS)


@pytest.fixture
def radar(tmp_path):
    """``radar(name, **bands)``: a raster of 128 x 128 pixels with constant bands in dB, named by their polarisation."""

    def write(name: str, **bands: float) -> str:
        place = {"crs": "EPSG:32632", "transform": from_origin(500_000, 5_200_000, 10, 10)}
        shape = {"width": 128, "height": 128, "count": len(bands), "dtype": "float32"}
        with rasterio.open(tmp_path / name, "w", driver="GTiff", **shape, **place) as file:
            for index, (role, level) in enumerate(bands.items(), 1):
                file.write(np.full((128, 128), level, np.float32), index)
                file.set_band_description(index, role)
        return str(tmp_path / name)

    return write


def read_any(path: str) -> tuple[Source, np.ndarray]:
    info = inspect(SensorLayer(path), "sar")
    source = Source(info, ("any",), "db", info.grid)
    return source, source.read(Window(0, 0, 4, 4))[0][:, 0, 0]


def test_any_polarisation_is_read_best_first_and_cross_ones_are_raised(radar):
    """Sentinel-1's means over land: -10.93 dB in VV, -17.33 in VH, so 6.4 dB apart."""
    source, values = read_any(radar("two.tif", vh=-20.0, vv=-11.0))
    assert source.roles == ("vv", "vh")
    np.testing.assert_allclose(values, [-11.0, -13.6], atol=1e-5)
    assert read_any(radar("one.tif", hh=-9.0))[1].tolist() == [-9.0]
    assert any_polarisations(("angle", "hv", "hh")) == ("hh", "hv")


def test_a_layer_without_a_polarisation_is_refused(radar):
    with pytest.raises(InputError, match="lacks vv, hh, vh, hv"):
        read_any(radar("nameless.tif", one=-9.0, two=-8.0, three=-7.0))


def test_a_model_of_any_polarisation_maps_what_there_is_and_says_it(radar, tmp_path):
    """Water, the first class, where the mean of the bands is below -12 dB."""
    nodes = [
        helper.make_node("ReduceMean", ["sar"], ["mean"], axes=[1]),
        helper.make_node("Add", ["mean", "twelve"], ["land"]),
        helper.make_node("Neg", ["land"], ["water"]),
        helper.make_node("Concat", ["water", "land"], ["logits"], axis=1),
        helper.make_node("Identity", ["sar_valid"], ["sar_share"]),
    ]
    inputs = [value("sar", "bands"), value("sar_valid", 1)]
    outputs = [value("logits", 2), value("sar_share", 1)]
    graph = model(nodes, inputs, outputs, {"twelve": [12.0]})
    package = tmp_path / "any.onnx"
    write_package(graph, *describe(2, {"sar": {"roles": ["any"], "units": "db"}}), package)
    for bands, water in (({"hh": -15.0}, 1), ({"vv": -11.0, "vh": -16.0}, 2), ({"vv": -11.0, "vh": -21.0}, 1)):
        layer = SensorLayer(radar("scene.tif", **bands))
        result = segment(SegmentJob(str(package), str(tmp_path / f"map{len(bands)}{water}"), sar=layer), Progress())
        assert result["layers"]["sar"]["bands"] == list(bands)
        with rasterio.open(result["classes"]) as file:
            assert (file.read(1) == water).all()


def test_each_band_is_an_image_and_their_logits_are_averaged():
    torch.manual_seed(0)
    spec = replace(SPEC, options=tuple(option for option in OPTIONS if option != "likelihood"))
    network = build_network(spec).eval()
    images, valid = torch.randn(2, 2, 128, 128) * 5 - 12, torch.ones(2, 1, 128, 128)
    with torch.no_grad():
        both, *single = (
            network({"sar": part}, {"sar": valid}).logits for part in (images, images[:, :1], images[:, 1:])
        )
    torch.testing.assert_close(both, (single[0] + single[1]) / 2, atol=1e-5, rtol=1e-5)
    with pytest.raises(ModelError, match="one band's statistics"):
        build_network(NetworkSpec("alos", "pico", {"sar": SlotStatistics((0.0, 0.0), (1.0, 1.0))}, 2, ("each",)))


def test_the_band_that_parts_the_classes_better_weighs_more(monkeypatch):
    """Two places of two bands; what parts the classes three times as well as the other band has three quarters."""
    network, images = build_network(SPEC).eval(), torch.randn(2, 2, 128, 128)
    ratios = torch.tensor([3.0, 1.0, 1.0, 1.0]).view(4, 1, 1, 1)
    monkeypatch.setattr(network, "_logits", lambda x, seen: (x.repeat(1, 2, 1, 1), ratios.expand_as(x)))
    told = network({"sar": images}, {"sar": torch.ones(2, 1, 128, 128)}).logits
    x = (images - network.mean) / network.std
    expected = torch.stack([0.75 * x[0, 0] + 0.25 * x[0, 1], (x[1, 0] + x[1, 1]) / 2])
    torch.testing.assert_close(told, expected.unsqueeze(1).repeat(1, 2, 1, 1))


def test_the_exported_graph_takes_one_band_or_two():
    torch.manual_seed(1)
    network = build_network(SPEC).eval()
    session = onnxruntime.InferenceSession(exporting.to_onnx(network, SPEC).SerializeToString())
    for bands in (1, 2, 4):
        image = np.random.default_rng(bands).normal(-12, 5, (1, bands, 128, 256)).astype(np.float32)
        valid = np.ones((1, 1, 128, 256), np.float32)
        with torch.no_grad():
            ours = network({"sar": torch.from_numpy(image)}, {"sar": torch.from_numpy(valid)}).logits.numpy()
        np.testing.assert_allclose(session.run(["logits"], {"sar": image, "sar_valid": valid})[0], ours, atol=1e-3)


def test_an_archive_of_any_polarisation_gives_one_band_at_a_time(radar, tmp_path):
    radar("s1.tif", vv=-11.0, vh=-18.0)
    radar("alos.tif", hh=-9.0)
    archive = open_archive((str(tmp_path),), 128, ("any",))
    drawn = {round(float(archive.chip(128, np.random.default_rng(seed))[0].mean()), 3) for seed in range(30)}
    archive.close()
    assert drawn == {-11.0, -11.6, -9.0}


def test_the_best_threshold_is_that_of_all_256():
    rng = np.random.default_rng(0)
    below, above = rng.normal(90, 20, 500).clip(1, 254), rng.normal(150, 30, 800).clip(1, 254)
    skills = [(below < edge).mean() - (above < edge).mean() for edge in range(257)]
    threshold, skill = best_threshold(below, above)
    assert skill == pytest.approx(max(skills))
    assert (below < threshold).mean() - (above < threshold).mean() == pytest.approx(skill)
    assert best_threshold(below, above[:0]) == (0.0, 0.0)


def test_a_flood_of_bytes_becomes_backscatter_where_mask_and_darkness_agree():
    grey, mask = np.full((1, 64, 64), 200.0, np.float32), np.zeros((64, 64), np.int64)
    grey[:, :, :32] = 90  # dark on the left
    mask[:, :20] = 1
    mask[:, 50:] = 1  # masked and bright: the flood had left
    grey[:, :4] = 0  # no data
    sample = as_backscatter(Sample({"sar": grey, "sar_before": grey}, {}, mask), np.random.default_rng(3))
    row = sample.label[20]
    assert (row[:18] == 1).all() and (row[22:30] == IGNORE).all() and (row[36:48] == 0).all()
    assert (row[52:] == IGNORE).all() and (sample.label[:2] == IGNORE).all()
    values = sample.images["sar"][0, 20]
    assert 110 * 0.09 <= values[40] - values[5] <= 110 * 0.16
    assert not sample.valid["sar"][0, :2].any() and not sample.images["sar"][0, :2].any()


def test_polarisations_of_a_place_are_samples_of_their_own(shared_data):
    dataset = open_dataset("sar-water", shared_data, "validation")
    names = [dataset.name(index) for index in range(len(dataset))]
    first = names.index("C2S_2_S1 (1, 0) vv")
    assert names[first + 1] == "C2S_2_S1 (1, 0) vh"
    with rasterio.open(shared_data / "s1_water_chips/C2S_2_S1.tif") as file:
        bands = file.read()[:, 256:, :256]
    np.testing.assert_allclose(dataset[first].images["sar"][0], bands[0], atol=1e-4)
    np.testing.assert_allclose(dataset[first + 1].images["sar"][0], bands[1] + 6.4, atol=1e-4)


def test_training_never_sees_held_out_parts_nor_product_rivers(shared_data):
    fit, floods = (open_dataset("sar-water", shared_data, split) for split in ("fit", "floods"))
    names = {fit.name(index) for index in range(len(fit))}
    assert not names & {floods.name(index) for index in range(len(floods))}
    assert not any(name.startswith("C2S") and "(1, " in name for name in names)
    assert sum(name.startswith("simulated") for name in names) == SarWater.scenes * CHIPS_A_SCENE
    index = next(index for index in range(len(fit)) if fit.name(index) == "433D_629L_3_1 vv")
    assert not (fit[index].label == 1).any() and (fit[index].label == 0).mean() > 0.3
    assert fit.slots["sar"].roles == ("any",)
