"""A real QGIS desktop: the demo scene, one click on Run, and what may go wrong on the way."""

import json
import subprocess
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

pytestmark = [pytest.mark.desktop, pytest.mark.timeout(600)]


def pixels(path: str) -> np.ndarray:
    return gdal.Open(path).ReadAsArray()


def same_run_on_the_command_line(root, engine, classes: str, out: Path, model: str) -> np.ndarray:
    """The classes of the job that lies beside ``classes``, made by the command line of the engine."""
    job = json.loads((Path(classes).parent / "job.json").read_text(encoding="utf-8"))["arguments"]
    layers = ["--optical", job["optical"]["path"], "--sar", job["sar"]["path"]]
    layers += ["--cloud-mask", job["cloud_mask"]] if job["cloud_mask"] else []
    start = [engine, "-I", root / "plugin" / "engine" / "start.py", "cli", "segment"]
    subprocess.run([*start, *layers, "--model", model, "--out", out, "--json"], check=True, capture_output=True)
    return pixels(str(out / "classes.tif"))


def test_an_analyst_runs_cancels_and_survives_a_killed_engine(play, root, engine, model, tmp_path):
    report = play(["open_demo", "run", "run_again", "cancel", "kill"], model)
    assert report["group"] == ["Classes", "Water", "Confidence", "Sensors used"]
    assert report["visible"] == ["Classes"]
    assert report["added"] == 4
    assert report["clipped"] == []
    assert report["cancel_seconds"] < 1.0
    assert report["left_by_cancel"] == report["left_by_kill"] == []
    assert "stopped while it was working" in report["kill_message"][0]
    assert report["messages_after_kill"] == []
    by_command_line = same_run_on_the_command_line(root, engine, report["classes"], tmp_path / "cli", model)
    assert np.array_equal(pixels(report["classes"]), by_command_line)


def test_a_real_pair_is_mapped_the_same_from_panel_toolbox_and_command_line(play, root, engine, shared_data, tmp_path):
    place = shared_data / "s1s2_lulc_tiles"
    tile = {"optical": f"{place}/433D_629L_3_1_S2L2A.tif", "sar": f"{place}/433D_629L_3_1_S1RTC.tif"}
    report = play(["open_demo", "open_tile", "mend", "run", "toolbox"], "", tile=tile)
    assert report["units"] == {"optical": "dn_offset", "sar": "db"}
    assert np.hypot(*report["offset_after"]) < 0.75 < np.hypot(*report["offset_before"])
    mapped = pixels(report["classes"])
    assert mapped.shape == (224, 224)
    assert len(np.unique(mapped)) >= 4
    assert np.array_equal(mapped, pixels(report["toolbox"]["CLASSES"]))
    by_command_line = same_run_on_the_command_line(root, engine, report["classes"], tmp_path / "cli", "landcover")
    assert np.array_equal(mapped, by_command_line)


def test_a_map_is_sampled_answered_by_keyboard_and_assessed(play, model):
    """27 of 30 answers are the map's own; with 15 points in each of two classes the shares of the area weigh them."""
    report = play(["open_demo", "run", "review"], model)
    assert report["open"] == 0
    assessed = report["assessed"]
    assert assessed["POINTS"] == 30 and assessed["ESTIMATOR"] == "stratified"
    assert f"<b>{assessed['OVERALL_ACCURACY']:.2f}</b>" in report["running_accuracy"]
    assert 1 - 3 / 15 <= assessed["OVERALL_ACCURACY"] < 1
    assert "Confusion matrix" in Path(assessed["REPORT"]).read_text(encoding="utf-8")
    assert Path(assessed["PDF"]).read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("theme", ["Night Mapping", "default"])
def test_a_click_on_the_map_is_explained_as_on_the_command_line(play, root, engine, theme, tmp_path):
    report = play(["open_demo", "run", "explain"], "", theme)
    told = report["explained"]
    classes = Path(report["classes"])
    job = json.loads((classes.parent / "job.json").read_text(encoding="utf-8"))["arguments"]
    layers = ["--optical", job["optical"]["path"], "--sar", job["sar"]["path"], "--cloud-mask", job["cloud_mask"]]
    place = ["--classes", classes, "--confidence", classes.with_name("confidence.tif"), "--model", "landcover"]
    start = [engine, "-I", root / "plugin" / "engine" / "start.py", "cli", "explain", *place, *layers]
    at = ",".join(str(value) for value in report["at"])
    done = subprocess.run([*start, "--at", at, "--json"], check=True, capture_output=True, text=True)
    again = json.loads(done.stdout)
    assert (told["text"], told["grade"]) == (again["text"], again["grade"])
    assert [entry["value"] for entry in told["evidence"]] == [entry["value"] for entry in again["evidence"]]
    assert told["region"]["class_name"] == "Water" and told["writer"] == "template"
    assert report["stall_explain_ms"] < 250
    assert report["clipped_explain"] == []
    assert any(entry["source"] in report["source"] for entry in told["evidence"])
    assert report["answer"] and report["shares"].startswith("Shares of the classes: Water")


@pytest.mark.parametrize("theme", ["Night Mapping", "default"])
def test_an_archive_is_searched_by_words_and_by_example(play, root, theme):
    if not (root / "resources" / "packages" / "sarclip-nano.onnx").is_file():
        pytest.skip("no sarclip-nano among the packages; scripts/build-model makes it")
    report = play(["open_demo", "run", "search"], "", theme)
    scores = [hit["score"] for hit in report["hits"]]
    assert scores == sorted(scores, reverse=True) and len(scores) > 3
    assert report["found"][0] == "Places" and report["found"][1].startswith("Heat: ")
    assert report["like"][0]["footprint"] == report["hits"][0]["footprint"], "a place is most like itself"
    assert report["stall_search_ms"] < 500  # QGIS opens the first GeoJSON of a session in it
    assert report["clipped_scenes"] == []
    assert "km²" in report["counted"]
    assert report["described"].startswith("Terrain")


@pytest.mark.parametrize(("theme", "scale"), [("Night Mapping", 1), ("default", 2)])
def test_the_panel_is_readable_in_the_dark_and_at_twice_the_size(play, theme, scale):
    report = play(["open_demo", "run"], "", theme, scale)
    assert report["clipped"] == []
    assert report["contrast"] >= 4.5
