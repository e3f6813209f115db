"""Metrics against scikit-learn and formulas, conditions by definition, evaluation of a model whose answer is known."""

import json
from types import SimpleNamespace

import numpy as np
import onnx
import pytest
import rasterio
from landclair.plugin.contract.errors import InputError
from landclair.plugin.contract.jobs import EvaluateJob
from landclair.plugin.contract.legends import FLOOD, LAND_COVER
from landclair.plugin.engine import cli
from landclair.plugin.engine.models.package import read_package, write_package
from landclair.plugin.engine.progress import Progress
from landclair.plugin.engine.training import metrics, stress
from landclair.plugin.engine.training.datasets import Sample, Slot
from landclair.plugin.engine.training.evaluation import evaluate, pair
from landclair.plugin.engine.training.published import published_beside
from landclair.plugin.engine.training.reliability import Reliability
from landclair.plugin.engine.training.report import read_curves
from onnx import TensorProto, helper
from sklearn import metrics as sklearn_metrics

SLOTS = {"optical": 3, "sar": 1, "optical_before": 3, "sar_before": 1}
UNITS = {slot: "byte" for slot in SLOTS}


def test_confusion_and_scores_equal_scikit_learn():
    random = np.random.default_rng(1)
    reference, predicted = random.integers(0, 4, (2, 50, 60))
    matrix = metrics.confusion(reference, predicted, 4)
    assert (matrix == sklearn_metrics.confusion_matrix(reference.ravel(), predicted.ravel())).all()
    by_class, truth = metrics.per_class(matrix), (reference.ravel(), predicted.ravel())
    np.testing.assert_allclose(by_class["iou"], sklearn_metrics.jaccard_score(*truth, average=None))
    np.testing.assert_allclose(by_class["f1"], sklearn_metrics.f1_score(*truth, average=None))
    np.testing.assert_allclose(by_class["precision"], sklearn_metrics.precision_score(*truth, average=None))
    np.testing.assert_allclose(by_class["recall"], sklearn_metrics.recall_score(*truth, average=None))
    scores = metrics.scores(matrix)
    assert scores["oa"] == pytest.approx(sklearn_metrics.accuracy_score(*truth))
    assert scores["kappa"] == pytest.approx(sklearn_metrics.cohen_kappa_score(*truth))
    assert scores["miou"] == scores["iou"] == pytest.approx(sklearn_metrics.jaccard_score(*truth, average="macro"))


def test_binary_scores_are_those_of_the_positive_class():
    scores = metrics.scores(np.array([[50, 10], [5, 35]]), positive=1)  # TN FP / FN TP
    assert scores["iou"] == pytest.approx(35 / 50)
    assert scores["f1"] == pytest.approx(70 / 85)
    assert scores["precision"] == pytest.approx(35 / 45)
    assert scores["recall"] == pytest.approx(35 / 40)
    assert scores["miou"] == pytest.approx((35 / 50 + 50 / 65) / 2)
    assert scores["kappa"] == pytest.approx((0.85 - (0.6 * 0.55 + 0.4 * 0.45)) / (1 - (0.6 * 0.55 + 0.4 * 0.45)))


def test_ignored_pixels_and_absent_classes_do_not_count():
    matrix = metrics.confusion(np.array([0, 0, 255, 1]), np.array([0, 255, 1, 0]), 3)
    assert matrix.tolist() == [[1, 0, 0], [1, 0, 0], [0, 0, 0]]
    assert np.isnan(metrics.per_class(matrix)["iou"][2])
    assert metrics.scores(matrix)["miou"] == pytest.approx((1 / 2 + 0) / 2)


def test_mean_over_images_leaves_out_images_where_the_class_is_absent():
    half, none, whole = np.array([[0, 2], [0, 2]]), np.array([[4, 0], [0, 0]]), np.array([[2, 0], [0, 2]])
    assert metrics.mean_scores([half, none, whole], positive=1)["iou"] == pytest.approx((0.5 + 1) / 2)


def test_expected_calibration_error_by_hand():
    reliability = Reliability(bins=10)
    reliability.add(np.array([0.95, 0.95, 0.95, 0.95]), np.array([True, True, True, False]))
    reliability.add(np.array([0.55, 0.55]), np.array([True, False]))
    assert reliability.expected_error() == pytest.approx((4 * abs(0.75 - 0.95) + 2 * abs(0.5 - 0.55)) / 6)
    assert [row["pixels"] for row in reliability.diagram()] == [2, 4]


def test_calibrated_confidence_has_hardly_any_error():
    random = np.random.default_rng(0)
    confidence = random.uniform(0.5, 1, 200_000)
    reliability = Reliability()
    reliability.add(confidence, random.random(confidence.size) < confidence)
    assert reliability.expected_error() < 0.005


def sample(side: int = 64) -> Sample:
    random = np.random.default_rng(3)
    images = {slot: random.uniform(60, 200, (bands, side, side)).astype(np.float32) for slot, bands in SLOTS.items()}
    valid = {slot: np.ones((1, side, side), np.float32) for slot in SLOTS}
    return Sample(images, valid, np.zeros((side, side), np.int64))


@pytest.mark.parametrize("percent", [25, 50, 75, 100])
def test_clouds_cover_their_share_of_the_latest_optical_date_only(percent):
    clouded = stress.apply(f"cloud{percent}", sample(), UNITS, "a")
    assert 1 - clouded.valid["optical"].mean() == pytest.approx(percent / 100, abs=1 / 64**2)
    assert (clouded.images["optical"][:, clouded.valid["optical"][0] == 0] == 0).all()
    assert all(clouded.valid[slot].all() for slot in ("sar", "sar_before", "optical_before"))


def test_conditions_are_the_same_each_time_and_differ_between_images():
    for condition in ("cloud50", "looks2"):
        one, again, other = (stress.apply(condition, sample(), UNITS, name) for name in ("a", "a", "b"))
        differs = [not np.array_equal(one.images[slot], other.images[slot]) for slot in SLOTS]
        assert all(np.array_equal(one.images[slot], again.images[slot]) for slot in SLOTS)
        assert any(differs)


@pytest.mark.parametrize(
    ("condition", "left"),
    [
        ("sar_only", {"sar", "sar_before"}),
        ("optical_only", {"optical", "optical_before"}),
        ("optical_after_missing", {"sar", "sar_before", "optical_before"}),
        ("full", set(SLOTS)),
    ],
)
def test_missing_sensors_are_empty_and_the_others_whole(condition, left):
    changed = stress.apply(condition, sample(), UNITS, "a")
    assert {slot for slot in SLOTS if changed.valid[slot].any()} == left
    assert {slot for slot in SLOTS if changed.images[slot].any()} == left


def test_speckle_has_the_variance_of_its_looks():
    flat = sample(256)
    flat = Sample({"sar": np.full((1, 256, 256), -10, np.float32)}, {"sar": flat.valid["sar"]}, flat.label)
    noisy = stress.apply("looks4", flat, {"sar": "db"}, "a").images["sar"]
    power = 10 ** ((noisy + 10) / 10)
    assert power.mean() == pytest.approx(1, abs=0.02)
    assert power.var() == pytest.approx(1 / 4, rel=0.05)


def test_a_condition_that_the_model_cannot_meet_says_why():
    assert "lacks a sensor" in stress.why_not("sar_only", {"optical"}, set())
    assert "cannot do without optical" in stress.why_not("sar_only", {"optical", "sar"}, {"sar"})
    assert stress.why_not("sar_only", {"optical", "sar"}, {"optical"}) == ""
    assert "no sensor" in stress.why_not("optical_after_missing", {"optical"}, {"optical"})
    with pytest.raises(InputError, match="Known conditions"):
        stress.why_not("cloud51", {"optical"}, set())


def flood_package(path, gain: float = 4.0):
    """A model that calls bright VV after the flood flooded: logit of flood = gain * (vv - 128) / 255, of land 0."""
    inputs, channels = [], {**SLOTS, **{f"{slot}_valid": 1 for slot in SLOTS}}
    for name, count in channels.items():
        inputs.append(helper.make_tensor_value_info(name, TensorProto.FLOAT, ["n", count, "h", "w"]))
    constants = {"zero": 0.0, "centre": 128.0, "gain": gain / 255}
    nodes = [
        helper.make_node("Sub", ["sar", "centre"], ["shifted"]),
        helper.make_node("Mul", ["shifted", "gain"], ["flood"]),
        helper.make_node("Mul", ["sar", "zero"], ["land"]),
    ]
    total = "land"
    for index, name in enumerate(sorted(channels)):  # every input is used, at no weight
        nodes.append(helper.make_node("ReduceMean", [name, "axes"], [f"mean{index}"], keepdims=1))
        nodes.append(helper.make_node("Mul", [f"mean{index}", "zero"], [f"nothing{index}"]))
        nodes.append(helper.make_node("Add", [total, f"nothing{index}"], [f"total{index}"]))
        total = f"total{index}"
    nodes.append(helper.make_node("Concat", [total, "flood"], ["logits"], axis=1))
    weights = [helper.make_tensor(name, TensorProto.FLOAT, [], [value]) for name, value in constants.items()]
    weights.append(helper.make_tensor("axes", TensorProto.INT64, [3], [1, 2, 3]))
    output = [helper.make_tensor_value_info("logits", TensorProto.FLOAT, ["n", 2, "h", "w"])]
    graph = helper.make_graph(nodes, "flood", inputs, output, weights)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 18)], ir_version=10)
    onnx.checker.check_model(model)
    classes = [{"value": 0, "name": "not_flooded", "title": "Not flooded", "color_hint": "D9D3C3"},
               {"value": 1, "name": "flooded", "title": "Flooded", "color_hint": "1F5FD0"}]  # fmt: skip
    roles = {"optical": ["swir16", "nir", "green"], "sar": ["vv"]}
    card = {
        "title": "Bright is flooded", "tile": 128, "margin": 0, "water": [1], "multiple": 1,
        "sensors": {slot: {"roles": roles[slot.split("_")[0]], "units": "byte", "optional": True} for slot in SLOTS},
    }  # fmt: skip
    mlm = {"mlm:name": "bright", "mlm:output": [{"name": "logits", "classification:classes": classes}]}
    write_package(model, mlm, card, path)
    return read_package(path)


def write_png(path, bands):
    path.parent.mkdir(parents=True, exist_ok=True)
    shape = {"count": len(bands), "height": bands.shape[1], "width": bands.shape[2], "dtype": "uint8"}
    with rasterio.open(path, "w", driver="PNG", **shape) as file:
        file.write(bands)


def ombria_tree(root, sar, mask):
    """An OMBRIA test split with one chip per image of ``sar`` and ``mask`` (H,W)."""
    for number, (vv, flood) in enumerate(zip(sar, mask, strict=True), 1):
        for sensor, bands in ((1, 1), (2, 3)):
            for date in ("BEFORE", "AFTER"):
                image = np.stack([vv] * bands).astype(np.uint8)
                write_png(root / f"OmbriaS{sensor}/test/{date}/S{sensor}_{date.lower()}_{number:04d}.png", image)
            write_png(root / f"OmbriaS{sensor}/test/MASK/S{sensor}_mask_{number:04d}.png", flood[None].astype(np.uint8))
    return root


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_evaluation_of_a_model_whose_answer_is_known(tmp_path):
    bright, dark = np.full((64, 64), 228), np.full((64, 64), 28)
    half = np.where(np.arange(64)[:, None] < 32, bright, dark)
    flood, dry = np.full((64, 64), 255), np.zeros((64, 64))
    # Chip 1: all flooded, all found. Chip 2: the upper half is called flooded, in truth the upper quarter is.
    quarter = np.where(np.arange(64)[:, None] < 16, flood, dry)
    root = ombria_tree(tmp_path / "ombria", [bright, half], [flood, quarter])
    flood_package(tmp_path / "bright.onnx")
    job = EvaluateJob(
        model=str(tmp_path / "bright.onnx"), dataset="ombria", root=str(root), split="test",
        conditions=("full", "optical_after_missing", "cloud50", "shift2"),
        report=str(tmp_path / "report.html"), training=str(tmp_path),
    )  # fmt: skip
    history = [{"epoch": 1, "loss": 0.9}, {"epoch": 2, "loss": 0.5, "full/miou": 0.4, "seconds": 3}]
    (tmp_path / "history.json").write_text(json.dumps(history))
    result = evaluate(job, Progress())
    json.dumps(result, allow_nan=False)
    full = result["conditions"]["full"]
    pixels = 64 * 64
    hits, false = pixels + pixels // 4, pixels // 4
    assert full["pooled"]["iou"] == pytest.approx(hits / (hits + false), abs=1e-6)
    assert full["mean_over_images"]["iou"] == pytest.approx((1 + 0.5) / 2)
    assert full["pooled"]["recall"] == 1 and full["pooled"]["oa"] == pytest.approx(1 - false / (2 * pixels))
    assert (full["images"], full["pixels"], full["unmapped"]) == (2, 2 * pixels, 0)
    # The highest probability is sigmoid(4 * 100 / 255) everywhere, written as a whole per cent.
    confidence = round(100 / (1 + np.exp(-400 / 255))) / 100
    assert full["ece"] == pytest.approx(abs(confidence - full["pooled"]["oa"]), abs=1e-6)
    assert result["conditions"]["cloud50"]["pooled"] == full["pooled"]  # the model looks at SAR alone
    ours = [row["ours"] for row in result["published"] if row["condition"] == "cloud50"]
    assert ours == [full["mean_over_images"]["iou"]]
    report = (tmp_path / "report.html").read_text("utf-8")
    assert "Bright is flooded" in report and f"{full['pooled']['iou']:.3f}" in report and "data:image/png" in report
    assert "Training curves" in report
    assert read_curves(tmp_path) == {"loss": [(1, 0.9), (2, 0.5)], "full/miou": [(2, 0.4)]}


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_missing_radar_reaches_the_model_as_zeros(tmp_path):
    image = np.full((64, 64), 228)
    root = ombria_tree(tmp_path / "ombria", [image], [np.full((64, 64), 255)])
    flood_package(tmp_path / "bright.onnx")
    job = EvaluateJob(str(tmp_path / "bright.onnx"), "ombria", str(root), "test", ("optical_only",))
    pooled = evaluate(job, Progress())["conditions"]["optical_only"]["pooled"]
    assert pooled["recall"] == 0  # zeros are dark, which this model takes for land


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_a_model_that_does_not_fit_the_data_set_is_refused(tmp_path):
    names = [f"{part}/{kind}" for part in ("train",) for kind in ("rgb_images", "sar_images", "labels")]
    for name in names:
        bands = 3 if "rgb" in name else 1
        write_png(tmp_path / "oem" / name / "A_1.png", np.ones((bands, 32, 32), np.uint8))
    flood_package(tmp_path / "bright.onnx")
    with pytest.raises(InputError, match="takes swir16, nir, green in byte as optical"):
        evaluate(
            EvaluateJob(str(tmp_path / "bright.onnx"), "openearthmap-sar", str(tmp_path / "oem"), "train"), Progress()
        )


def test_published_figures_stand_beside_the_same_split_only():
    conditions = {"full": {"pooled": {"miou": 0.5, "oa": 0.6}}}
    rows = published_beside("whu-opt-sar", "test", conditions)
    assert {row["ours"] for row in rows} == {0.5, 0.6}
    assert published_beside("whu-opt-sar", "train", conditions) == []


def test_decibel_chips_reach_a_byte_model_as_the_pipeline_stretches_a_scene(tmp_path):
    ramp = np.linspace(-25, 0, 101 * 101, dtype=np.float32).reshape(1, 101, 101)
    dataset = SimpleNamespace(slots={"sar": Slot(("vh", "vv"), "db")}, legend=FLOOD)
    pairing = pair(flood_package(tmp_path / "bright.onnx"), dataset)
    images = {"sar": np.concatenate([0 * ramp, ramp])}
    sample = pairing.sample(Sample(images, {"sar": np.ones_like(ramp)}, np.zeros((101, 101), np.int64)))
    low, high = np.percentile(ramp, (0.5, 99.5))
    np.testing.assert_allclose(sample.images["sar"], np.clip((ramp - low) / (high - low) * 255, 0, 255), atol=0.01)


def test_water_models_are_judged_on_any_legend_that_has_water(tmp_path):
    dataset = SimpleNamespace(slots={"sar": Slot(("vv",), "byte")}, legend=LAND_COVER)
    pairing = pair(flood_package(tmp_path / "bright.onnx"), dataset)
    assert pairing.classes[:8].tolist() == [1, 0, 0, 0, 0, 0, 0, 0] and pairing.classes[255] == 255


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_the_command_ends_with_one_line_of_json(tmp_path, capsys):
    root = ombria_tree(tmp_path / "ombria", [np.full((64, 64), 228)], [np.full((64, 64), 255)])
    flood_package(tmp_path / "bright.onnx")
    arguments = ["evaluate", "--model", str(tmp_path / "bright.onnx"), "--dataset", "ombria", "--root", str(root)]
    assert cli.main([*arguments, "--split", "test", "--conditions", "full,cloud25", "--json"]) == 0
    result = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert {name: entry["pooled"]["iou"] for name, entry in result["conditions"].items()} == {"full": 1, "cloud25": 1}
    assert cli.main([*arguments, "--split", "2021/FRANCE"]) == 1
    message = capsys.readouterr().err
    assert "2021/FRANCE/Sentinel1/MASK" in message and "github.com/geodrak/OMBRIA" in message
