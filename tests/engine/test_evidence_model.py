"""The model run again: certainty against scipy, and what is left without a sensor for networks that are formulas."""

import threading

import numpy as np
import pytest
from landclair.plugin.contract.errors import Cancelled, ModelError
from landclair.plugin.contract.jobs import ExplainJob, SegmentJob, SensorLayer
from landclair.plugin.contract.legends import Legend, LegendClass
from landclair.plugin.engine import operations
from landclair.plugin.engine.explanation import ablation, gathering
from landclair.plugin.engine.explanation.answers import (
    About,
    answer,
    joined,
    run_evidence,
    stands_for,
    without_evidence,
)
from landclair.plugin.engine.models.package import write_package
from landclair.plugin.engine.progress import Progress
from onnx import helper
from scipy import stats
from scipy.special import softmax

from .rasters import ORIGIN, read, write
from .tiny_models import describe, model, smoothing_package, threshold_package, value

RNG = np.random.default_rng(9)
LEGEND = Legend(tuple(LegendClass(code, f"Class {code}", "#000000") for code in (1, 3, 5, 7)))


def about(weights) -> About:
    return About(LEGEND, "m.onnx", {}, np.asarray(weights, float))


def by_id(items) -> dict:
    return {item.id: item for item in items}


def evidence(**options) -> dict:
    return gathering.gather(ExplainJob(**options), Progress())[0].items


def test_certainty_is_that_of_scipy_and_numpy():
    logits = RNG.normal(size=(4, 500)) * 2
    seen = RNG.random(500) < 0.8
    codes = np.array(LEGEND.codes)[RNG.integers(0, 4, 500)]
    found = by_id(run_evidence(answer(seen, logits, RNG.random(500)), codes, about(np.ones(500))))
    p = softmax(logits, axis=0)[:, seen]
    ordered = np.sort(p, axis=0)
    assert found["margin"].value == pytest.approx((ordered[-1] - ordered[-2]).mean())
    assert found["entropy"].value == pytest.approx(stats.entropy(p, base=4, axis=0).mean())
    assert found["agreement"].value == pytest.approx(100 * (np.array(LEGEND.codes)[p.argmax(0)] == codes[seen]).mean())
    first, second = p.argsort(axis=0)[-1], p.argsort(axis=0)[-2]
    leading = np.bincount(first).argmax()
    shares = np.bincount(second[first == leading], minlength=4) / (first == leading).sum()
    assert found["runner_up"].value == f"Class {LEGEND.codes[shares.argmax()]}"
    assert found["runner_up_share"].value == pytest.approx(100 * shares.max())


def test_a_sure_and_an_undecided_model_are_at_the_ends_of_the_scale():
    sure, even = np.full((4, 3), -200.0), np.zeros((4, 3))
    sure[2] = 200
    for logits, margin, entropy in ((sure, 1, 0), (even, 0, 1)):
        found = by_id(run_evidence(answer(np.ones(3, bool), logits, None), np.full(3, 5), about(np.ones(3))))
        assert (found["margin"].value, found["entropy"].value) == (pytest.approx(margin), pytest.approx(entropy))
        assert "sar_share" not in found


def test_pixels_stand_for_all_of_their_class():
    codes = np.array([1, 1, 1, 3])
    weights = stands_for(codes, {1: 30, 3: 300, 5: 10})
    assert weights.tolist() == [10, 10, 10, 300]
    best = answer(np.ones(4, bool), np.eye(4)[:, [0, 0, 0, 0]] * 9, None)
    found = by_id(run_evidence(best, codes, about(weights)))
    assert found["agreement"].value == pytest.approx(100 * 30 / 330)


def test_what_changes_without_a_sensor_is_counted_with_what_nothing_sees_any_more():
    full = answer(np.array([1, 1, 1, 0], bool), np.eye(4)[:, [0, 0, 1, 1]] * 50, None)
    without = answer(np.array([1, 1, 0, 0], bool), np.eye(4)[:, [0, 2, 1, 1]] * 50, None)
    found = by_id(without_evidence("sar", full, without, about([1, 5, 2, 9])))
    assert found["without_sar_changed"].value == pytest.approx(100 * 7 / 8)
    assert found["without_sar_changed"].detail["unseen"] == pytest.approx(100 * 2 / 8)
    assert found["without_sar"].value == "Class 5"
    assert found["without_sar_confidence"].value == pytest.approx(100)
    nothing = joined([answer(np.zeros(4, bool), np.zeros((4, 4)), None)])
    assert set(by_id(without_evidence("optical", full, nothing, about(np.ones(4))))) == {"without_optical_changed"}
    assert without_evidence("sar", nothing, nothing, about(np.ones(4))) == []


@pytest.fixture
def mapped(tmp_path):
    """Red 0.4 in the left half and 0.05 in the right, VV -12 dB, missing in 10 rows; the map of the model that calls
    10·red + vv/10 < 0 class 1, and the job's arguments.
    """
    red = np.full((1, 90, 120), 0.05, np.float32)
    red[:, :, :60] = 0.4
    sar = np.full((1, 90, 120), -12.0, np.float32)
    sar[:, :10] = -99
    layers = {
        "optical": SensorLayer(str(write(tmp_path / "optical.tif", red, names=("red",), nodata=-1))),
        "sar": SensorLayer(str(write(tmp_path / "sar.tif", sar, names=("VV",), nodata=-99))),
    }
    package = str(threshold_package(tmp_path / "model.onnx").path)
    result = operations.run(SegmentJob(package, str(tmp_path / "out"), **layers))
    return {"classes": result["classes"], "model": package, "confidence": result["confidence"], **layers}


def test_the_model_run_again_agrees_with_its_map_and_ablation_is_the_formula(mapped):
    found = evidence(**mapped)
    ones = 80 * 60  # class 1: right half, where radar was seen; elsewhere 10·red > 0
    assert found["class_name"].value == "Class 2"
    assert found["agreement"].value == 100
    assert found["sar_share"].value == pytest.approx(100 * 80 / 90)
    assert found["without_sar"].value == "Class 2"
    assert found["without_sar_changed"].value == pytest.approx(100 * ones / (90 * 120))
    sure = (1 / (1 + np.exp(-2 * 4)) + 1 / (1 + np.exp(-2 * 0.5))) / 2  # softmax of (-x, x)
    assert found["without_sar_confidence"].value == pytest.approx(100 * sure, rel=1e-4)
    # Without the optical layer -1.2 < 0 makes all class 1, but in ten rows nothing is seen any more.
    assert found["without_optical"].value == "Class 1"
    assert found["without_optical_changed"].value == pytest.approx(100 * (90 * 120 - ones) / (90 * 120))
    assert found["without_optical_changed"].detail["unseen"] == pytest.approx(100 * 10 / 90)
    assert found["runner_up"].value == "Class 1"


def test_a_patch_is_run_on_its_own_pixels_only(mapped):
    found = evidence(**mapped, at=(ORIGIN[0] + 1000, ORIGIN[1] - 500))
    assert found["class_name"].value == "Class 1"
    assert found["without_sar_changed"].value == 100
    assert found["without_optical_changed"].value == 0
    assert 0.95 <= found["agreement"].detail["measured"] <= 1


def test_a_small_budget_is_spread_and_told(mapped, monkeypatch):
    monkeypatch.setattr(ablation, "BUDGET", 2 * 64 * 64)
    found = evidence(**mapped)
    assert found["agreement"].detail["tiles"] == 2
    assert 0 < found["agreement"].detail["measured"] < 0.7
    assert found["agreement"].value == 100


def test_tiles_answer_for_the_map_once(tmp_path):
    package = smoothing_package(tmp_path / "m.onnx", radius=3)
    picture = RNG.integers(1, 255, (3, 210, 330)).astype(np.uint8)
    optical = SensorLayer(str(write(tmp_path / "p.tif", picture)), ("red", "green", "blue"))
    result = operations.run(SegmentJob(str(package.path), str(tmp_path / "out"), optical))
    found = evidence(classes=result["classes"], model=str(package.path), optical=optical)
    assert 0.95 <= found["agreement"].detail["measured"] <= 1
    assert found["agreement"].detail["tiles"] > 10
    assert found["agreement"].value > 99.9
    codes = read(result["classes"])
    assert found["pixels"].value == codes.size


@pytest.mark.parametrize("left_out", ["sar", "optical"])
def test_with_one_sensor_there_is_nothing_to_leave_out(mapped, left_out):
    found = evidence(**{key: entry for key, entry in mapped.items() if key != left_out})
    assert "margin" in found
    assert not {"without_sar", "without_sar_changed", "without_optical", "without_optical_changed"} & found.keys()


def test_without_ablation_or_layers_the_model_is_not_run(mapped):
    assert "margin" not in evidence(**mapped, ablation=False)
    bare = evidence(classes=mapped["classes"], model=mapped["model"])
    assert not {"margin", "vv"} & bare.keys()
    assert "share" in bare


def test_both_dates_of_a_sensor_are_left_out_together(tmp_path):
    """Class 2 where (sar - sar_before) + (optical - optical_before) > 0, each by what is valid."""
    slots = ("optical", "optical_before", "sar", "sar_before")
    nodes = [
        helper.make_node("Sub", ["optical", "optical_before"], ["o"]),
        helper.make_node("Sub", ["sar", "sar_before"], ["s"]),
        helper.make_node("Mul", ["s", "some"], ["s0"]),
        helper.make_node("Add", ["o", "s0"], ["sum0"]),
        *(helper.make_node("Mul", [f"{slot}_valid", "none"], [f"{slot}_0"]) for slot in slots),
        helper.make_node("Sum", ["sum0", *(f"{slot}_0" for slot in slots)], ["sum"]),
        helper.make_node("Neg", ["sum"], ["minus"]),
        helper.make_node("Concat", ["minus", "sum"], ["logits"], axis=1),
    ]
    inputs = [value(name, 1) for slot in slots for name in (slot, f"{slot}_valid")]
    sensors = {
        slot: {
            "roles": ["vv"] if slot.startswith("sar") else ["red"],
            "units": "db" if slot.startswith("sar") else "reflectance",
            "optional": True,
        }
        for slot in slots
    }
    graph = model(nodes, inputs, [value("logits", 2)], {"some": [0.1], "none": [0.0]})
    package = write_package(graph, *describe(2, sensors), tmp_path / "m.onnx")
    levels = {"optical": 0.2, "optical_before": 0.1, "sar": -18.0, "sar_before": -12.0}
    layers = {
        slot: SensorLayer(
            str(write(tmp_path / f"{slot}.tif", np.full((1, 70, 70), level, np.float32), nodata=-99)), (role,)
        )
        for (slot, level), role in zip(levels.items(), ("red", "red", "vv", "vv"), strict=True)
    }
    classes = str(write(tmp_path / "classes.tif", np.full((70, 70), 1, np.uint8), nodata=255))
    found = evidence(classes=classes, model=str(package.path), **layers)
    assert found["agreement"].value == 100  # 0.1 - 0.6 < 0
    assert (found["without_sar"].value, found["without_sar_changed"].value) == ("Class 2", 100)  # 0.1 > 0
    assert (found["without_optical"].value, found["without_optical_changed"].value) == ("Class 1", 0)
    assert found["vv"].value == pytest.approx(-18)


def test_a_second_question_costs_nothing_until_a_file_changes(mapped, monkeypatch):
    first = gathering.gather(ExplainJob(**mapped), Progress())
    again = gathering.gather(ExplainJob(**mapped, question="Why?", language="de", seed=4), Progress())
    assert again is first
    assert gathering.gather(ExplainJob(**mapped, ablation=False), Progress()) is not first
    write(mapped["sar"].path, np.full((1, 90, 120), -30.0, np.float32), names=("VV",))
    assert gathering.gather(ExplainJob(**mapped), Progress())[0].items["vv"].value == pytest.approx(-30)
    for number in range(gathering.KEPT):
        gathering.gather(ExplainJob(**mapped, ablation=False, at=(ORIGIN[0] + 10 * number, ORIGIN[1] - 5)), Progress())
    assert len(gathering._kept) == gathering.KEPT


def test_it_stops_when_asked(mapped):
    progress = Progress(lambda event: progress.cancel())
    with pytest.raises(Cancelled):
        gathering.gather(ExplainJob(**mapped, at=(ORIGIN[0] + 333, ORIGIN[1] - 333)), progress)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("ablation")]


def test_an_unknown_model_is_refused(mapped):
    with pytest.raises(ModelError, match="no model named"):
        gathering.gather(ExplainJob(mapped["classes"], "nobody"), Progress())
