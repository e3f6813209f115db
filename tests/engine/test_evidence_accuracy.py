"""Accuracy as evidence: against scikit-learn for a reference, from a card, from a review, and one answer a polygon."""

import json

import numpy as np
import pytest
from landclair.plugin.contract.errors import InputError
from landclair.plugin.contract.jobs import AssessJob, ExplainJob, SampleJob, SensorLayer
from landclair.plugin.engine import operations
from landclair.plugin.engine.explanation import gathering
from landclair.plugin.engine.progress import Progress
from rasterio.enums import Resampling
from rasterio.transform import from_origin
from rasterio.warp import reproject
from sklearn import metrics

from .rasters import ORIGIN, UTM, write
from .test_review_assess import edit
from .tiny_models import threshold_package

RNG = np.random.default_rng(10)
ACCURACY = [
    {"dataset": "lakes", "split": "test", "condition": condition, "metric": metric, "value": value}
    for condition, metric, value in (
        ("full", "iou", 0.7), ("full", "oa", 0.9), ("sar_only", "miou", 0.5), ("optical_only", "kappa", 0.4)
    )
]  # fmt: skip


@pytest.fixture
def scene(tmp_path):
    """``scene(codes)`` writes a class map and returns the arguments of a job about it."""

    def make(codes, **card) -> dict:
        package = threshold_package(tmp_path / "model.onnx", accuracy=ACCURACY, **card)
        classes = write(tmp_path / "classes.tif", np.asarray(codes, np.uint8), nodata=255)
        return {"classes": str(classes), "model": str(package.path), "ablation": False}

    return make


def evidence(**options) -> dict:
    return gathering.gather(ExplainJob(**options), Progress())[0].items


def test_reference_scores_are_those_of_scikit_learn_where_something_is_labelled(scene, tmp_path):
    codes = RNG.choice([1, 2, 255], (80, 90), p=[0.5, 0.4, 0.1])
    truth = np.where(RNG.random(codes.shape) < 0.8, codes, 3 - np.minimum(codes, 2)).astype(np.uint8)
    truth[codes == 255] = 1
    truth[:10], truth[10:20] = 255, 0  # not labelled
    reference = str(write(tmp_path / "reference.tif", truth))
    found = evidence(**scene(codes), reference=reference)
    counted = (codes != 255) & np.isin(truth, (1, 2))
    y, p = truth[counted], codes[counted]
    assert found["class_name"].value == "Class 1"
    expected = {
        "accuracy": metrics.accuracy_score(y, p), "precision": metrics.precision_score(y, p),
        "recall": metrics.recall_score(y, p), "f": metrics.f1_score(y, p), "iou": metrics.jaccard_score(y, p),
    }  # fmt: skip
    for name, score in expected.items():
        assert found[f"reference_{name}"].value == pytest.approx(100 * score)
    assert found["reference_accuracy"].detail == {"pixels": counted.sum()}


def test_a_patch_of_one_class_says_nothing_of_what_was_missed(scene, tmp_path):
    codes = np.ones((30, 30))
    codes[10:20, 10:20] = 2
    truth = np.full((30, 30), 2, np.uint8)
    truth[10:15] = 1
    reference = str(write(tmp_path / "reference.tif", truth))
    found = evidence(**scene(codes), reference=reference, at=(ORIGIN[0] + 155, ORIGIN[1] - 155))
    assert found["reference_precision"].value == pytest.approx(50)
    assert not {"reference_recall", "reference_f", "reference_iou"} & found.keys()


def test_a_reference_on_another_grid_is_laid_under_the_map_by_nearest_neighbour(scene, tmp_path):
    codes = RNG.choice([1, 2], (60, 60)).repeat(2, 0).repeat(2, 1)
    truth = RNG.choice([1, 2], (40, 40)).astype(np.uint8)
    place = from_origin(ORIGIN[0] - 100, ORIGIN[1] + 100, 30, 30)  # covers the map and more
    reference = str(write(tmp_path / "reference.tif", truth, transform=place))
    under = np.zeros((120, 120), np.uint8)
    reproject(truth, under, src_transform=place, src_crs=UTM, dst_transform=from_origin(*ORIGIN, 10, 10), dst_crs=UTM,
              resampling=Resampling.nearest)  # fmt: skip
    found = evidence(**scene(codes), reference=reference)
    labelled = under > 0
    assert found["reference_accuracy"].value == pytest.approx(100 * (under == codes)[labelled].mean())
    assert found["reference_accuracy"].detail["pixels"] == labelled.sum()


def test_a_reference_elsewhere_says_nothing_and_one_of_other_classes_is_refused(scene, tmp_path):
    options = scene(np.ones((10, 10)))
    far = write(tmp_path / "far.tif", np.ones((10, 10), np.uint8), transform=from_origin(0, 0, 10, 10), nodata=255)
    assert not any(name.startswith("reference") for name in evidence(**options, reference=str(far)))
    other = write(tmp_path / "other.tif", np.full((10, 10), 40, np.uint8))
    with pytest.raises(InputError, match=r"values \[40.*\], the map's classes are \[1, 2\]"):
        evidence(**options, reference=str(other))


def test_the_card_speaks_for_the_sensors_at_hand(scene, tmp_path):
    options = scene(np.ones((20, 20)))
    optical = SensorLayer(str(write(tmp_path / "o.tif", np.full((1, 20, 20), 0.3, np.float32), names=("red",))))
    sar = SensorLayer(str(write(tmp_path / "s.tif", np.full((1, 20, 20), -9.0, np.float32), names=("VV",))))
    both = evidence(**options, optical=optical, sar=sar)["card_accuracy"]
    assert (both.value, both.source) == (90, "card")
    assert both.detail == {"dataset": "lakes", "split": "test", "condition": "full", "metric": "oa"}
    assert evidence(**options, sar=sar)["card_accuracy"].value == 50
    assert "card_accuracy" not in evidence(**options, optical=optical)


def test_an_answered_review_is_what_assessing_it_says(scene, tmp_path):
    codes = np.full((200, 300), 2)
    codes[:, :180] = 1
    options, sample = scene(codes), str(tmp_path / "sample.gpkg")
    operations.run(SampleJob(options["classes"], sample, size=300, allocation="equal"))
    edit(tmp_path, "UPDATE sample SET reference = CASE WHEN x < 501600 THEN 1 ELSE 2 END, reviewer = 'Ada'")
    result = operations.run(AssessJob(sample, options["classes"]))
    found = evidence(**options, review=sample)
    overall = result["overall"]
    values = [found[f"review_{name}"].value for name in ("accuracy", "low", "high")]
    assert values == pytest.approx([100 * overall["estimate"], *(100 * bound for bound in overall["interval"])])
    assert found["review_low"].value < 100 * 280 / 300 < found["review_high"].value
    assert found["review_users"].value == pytest.approx(100 * 160 / 180, abs=8)
    assert found["review_accuracy"].detail == {"points": 300}


def test_each_polygon_has_its_answer_or_its_own_reason_why_not(scene, tmp_path):
    codes = np.ones((40, 40))
    codes[20:], codes[:5, :5] = 2, 255

    def box(left, top, size):
        x, y = ORIGIN[0] + 10 * left, ORIGIN[1] - 10 * top
        side = 10 * size
        ring = [[x, y], [x + side, y], [x + side, y - side], [x, y - side], [x, y]]
        return {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}}

    features = [box(10, 10, 5), box(0, 0, 4), box(500, 500, 5), box(10, 25, 10)]
    crs = {"type": "name", "properties": {"name": UTM}}
    path = tmp_path / "polygons.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": features, "crs": crs}))
    answers = gathering.gather(ExplainJob(**scene(codes), polygons=str(path), each=True), Progress())
    assert [answer.feature for answer in answers] == [0, 1, 2, 3]
    assert [answer.items["class_name"].value for answer in answers if not answer.error] == ["Class 1", "Class 2"]
    assert "None of the region's 16 pixels is mapped" in answers[1].error
    assert "outside the map" in answers[2].error
    (union,) = gathering.gather(ExplainJob(**scene(codes), polygons=str(path)), Progress())
    assert union.items["pixels"].value == 25 + 16 + 100
    assert union.region["class_name"] == "Class 2"
    assert json.loads(json.dumps(union.region))["pixels"] == 141
