"""Assessing a map: from a matrix on the command line, from answered points, and every bad input with its own line."""

import json
import shutil
import sqlite3
import subprocess
import sys

import numpy as np
import pytest
from landclair.plugin.contract.errors import InputError
from landclair.plugin.contract.jobs import AssessJob, SampleJob
from landclair.plugin.contract.samples import CANNOT_SAY, CONSENSUS
from landclair.plugin.engine.operations import run
from landclair.plugin.engine.review.sample_file import read_sample

from .rasters import write

MATRIX = {
    "classes": ["Deforestation", "Forest gain", "Stable forest", "Stable non-forest"],
    "strata_pixels": [200_000, 150_000, 3_200_000, 6_450_000],
    "pixel_area_m2": 900,
    "counts": [[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]],
}


def command(root, *arguments):
    return subprocess.run(
        [sys.executable, "-I", root / "plugin" / "engine" / "start.py", "cli", *map(str, arguments)],
        capture_output=True, text=True, timeout=120,
    )  # fmt: skip


def test_the_matrix_of_olofsson_2014_on_the_command_line(root, tmp_path):
    """Remote Sensing of Environment 148: 42-57, table 8 and page 54."""
    (tmp_path / "matrix.json").write_text(json.dumps(MATRIX))
    answer = command(root, "assess", "--matrix", tmp_path / "matrix.json", "--json")
    result = json.loads(answer.stdout.splitlines()[-1])
    assert round(result["overall"]["estimate"], 3) == 0.947
    first = result["classes"][0]
    assert first["name"] == "Deforestation" and round(first["users"]["estimate"], 2) == 0.88
    assert first["area_ha"]["interval"] == pytest.approx([21_158 - 6_158, 21_158 + 6_158], abs=1)
    assert set(first["producers"]) == {"estimate", "standard_error", "interval"}
    assert np.sum(result["area_proportions"]) == pytest.approx(1)


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"counts": [[1, 2], [3, 4]]}, "shape"),
        ({"counts": [[1.5, 0, 0, 0]] * 4}, "other values"),
        ({"counts": [[-1, 0, 0, 0]] * 4}, "other values"),
        ({"counts": "many"}, "no table of numbers"),
        ({"counts": [[0] * 4] * 4}, "No point has an answer"),
        ({"strata_pixels": [1, 1, 1, 1]}, "more points than pixels"),
        ({"strata_pixels": [5, 5]}, "shape"),
        ({"pixel_area_m2": 0}, "above 0"),
        ({"classes": ["A", "A", "B", "C"]}, "twice"),
        ({"classes": []}, "no list of names"),
    ],
)
def test_a_wrong_matrix_is_refused(tmp_path, change, text):
    (tmp_path / "matrix.json").write_text(json.dumps(MATRIX | change))
    with pytest.raises(InputError, match=text):
        run(AssessJob(matrix=str(tmp_path / "matrix.json")))


def test_thin_strata_are_named(tmp_path):
    counts = [[1, 0, 0, 0], [0, 0, 0, 0], *MATRIX["counts"][2:]]
    (tmp_path / "matrix.json").write_text(json.dumps(MATRIX | {"counts": counts}))
    result = run(AssessJob(matrix=str(tmp_path / "matrix.json")))
    assert "'Deforestation' has one answer" in result["warnings"][0]
    assert "'Forest gain' has no answer" in result["warnings"][1]


@pytest.fixture
def reviewed(tmp_path):
    """A map of class 1 (left) and 2, and a stratified sample whose answers are the truth: 20 columns less of 1."""
    classes = np.full((200, 300), 2, np.uint8)
    classes[:, :100] = 1
    write(tmp_path / "classes.tif", classes)
    run(SampleJob(str(tmp_path / "classes.tif"), str(tmp_path / "sample.gpkg"), size=300, allocation="equal"))
    edit(tmp_path, "UPDATE sample SET reference = CASE WHEN x < 500800 THEN 1 ELSE 2 END, reviewer = 'Ada'")
    return tmp_path


def edit(folder, *statements):
    with sqlite3.connect(folder / "sample.gpkg") as database:
        for statement in statements:
            database.execute(statement)
    database.close()


def assess(folder, **options):
    return run(AssessJob(**({"sample": str(folder / "sample.gpkg"), "classes": str(folder / "classes.tif")} | options)))


def test_a_stratified_sample_finds_the_true_area(reviewed):
    """Truth: class 1 covers 80 of 300 columns of 200 pixels of 100 m², 160 ha; the map shows 200 ha."""
    result = assess(reviewed)
    first, second = result["classes"]
    assert result["estimator"] == "stratified" and result["points"] == 300 and result["warnings"] == []
    low, high = first["area_ha"]["interval"]
    assert low < 160 * 0.9996**2 < high and high - low < 40
    assert first["users"]["estimate"] == pytest.approx(0.8, abs=0.11)
    assert second["users"]["estimate"] == first["producers"]["estimate"] == 1
    assert first["mapped_ha"] == pytest.approx(200, rel=0.001)


def redraw(folder, design):
    run(SampleJob(str(folder / "classes.tif"), str(folder / "other.gpkg"), design=design, size=400))
    (folder / "other.gpkg").replace(folder / "sample.gpkg")
    edit(folder, "UPDATE sample SET reference = CASE WHEN x < 500800 THEN 1 ELSE 2 END")


def test_a_simple_sample_is_post_stratified(reviewed):
    redraw(reviewed, "simple")
    result = assess(reviewed)
    assert result["estimator"] == "post-stratified" and result["warnings"] == []
    low, high = result["classes"][0]["area_ha"]["interval"]
    assert low < 160 < high
    plain = assess(reviewed, estimator="simple")
    assert plain["overall"]["estimate"] == pytest.approx(np.trace(plain["counts"]) / plain["points"])


def test_a_systematic_sample_is_post_stratified_and_says_so(reviewed):
    """Its columns are 12 pixels apart: one of them more or less within the 20 wrong ones is 12 of 300 columns."""
    redraw(reviewed, "systematic")
    result = assess(reviewed)
    assert result["estimator"] == "post-stratified" and "systematic" in result["warnings"][0]
    assert result["classes"][0]["area_ha"]["estimate"] == pytest.approx(160, abs=25)


def test_clusters(reviewed):
    edit(reviewed, "ALTER TABLE sample ADD COLUMN cluster TEXT", "UPDATE sample SET cluster = id % 30")
    result = assess(reviewed, estimator="cluster", cluster_field="cluster")
    assert result["estimator"] == "cluster"
    assert result["overall"]["estimate"] == pytest.approx(np.trace(result["counts"]) / 300)


def test_unanswered_points_do_not_count(reviewed):
    edit(
        reviewed,
        "UPDATE sample SET reference = NULL WHERE id <= 10",
        f"UPDATE sample SET reference = {CANNOT_SAY} WHERE id BETWEEN 11 AND 15",
    )
    result = assess(reviewed)
    assert result["points"] == 285
    assert result["warnings"] == ["15 of 300 points have no answer or 'cannot say' and do not count."]


def test_two_reviewers_and_their_kappa(reviewed):
    copy = "id, geom, x, y, stratum, map_class, inclusion_probability, reviewer, reference"
    edit(
        reviewed,
        f"INSERT INTO sample ({copy}) SELECT {copy.replace('reviewer', repr('Bea'))} FROM sample WHERE id <= 40",
        "UPDATE sample SET reference = 3 - reference WHERE reviewer = 'Bea' AND id <= 4",
    )
    result = assess(reviewed)
    assert result["points"] == 296 and "split on 4 points" in result["warnings"][0]
    assert result["agreement"]["points"] == 40 and result["agreement"]["differing"] == 4
    assert 0 < result["agreement"]["kappa"] < 1


def test_a_consensus_decides_even_for_a_class_that_nobody_had_named(reviewed):
    copy = "id, geom, x, y, stratum, map_class, inclusion_probability, reviewer, reference"
    for name in ("Bea", CONSENSUS):
        new = copy.replace("reviewer", repr(name))
        edit(reviewed, f"INSERT INTO sample ({copy}) SELECT {new} FROM sample WHERE id <= 4 AND reviewer = 'Ada'")
    edit(reviewed, "UPDATE sample SET reference = 3 - reference WHERE reviewer = 'Bea'")
    result = assess(reviewed)
    assert result["points"] == 300 and result["warnings"] == []
    assert result["agreement"]["reviewers"] == ["Ada", "Bea"] and result["agreement"]["differing"] == 4
    edit(reviewed, f"UPDATE sample SET reference = -1 WHERE reviewer = '{CONSENSUS}'")
    assert assess(reviewed)["points"] == 296


def test_without_the_map_the_file_itself_tells_what_was_drawn(reviewed):
    """The same answers against the same strata: every figure must be that of the map."""
    whole, alone = assess(reviewed), assess(reviewed, classes="")
    assert alone["counts"] == whole["counts"] and alone["overall"] == whole["overall"]
    areas = [[entry["area_ha"]["estimate"] for entry in result["classes"]] for result in (whole, alone)]
    assert areas[0] == pytest.approx(areas[1])
    redraw(reviewed, "simple")
    assert assess(reviewed, classes="")["overall"] == assess(reviewed)["overall"]
    edit(reviewed, "DELETE FROM gpkg_metadata_reference", "DELETE FROM gpkg_metadata")
    with pytest.raises(InputError, match="Name the class map"):
        assess(reviewed, classes="")


def test_points_that_were_added_by_hand_do_not_pass_for_drawn_ones(reviewed):
    edit(reviewed, "INSERT INTO sample (id, geom, reference) SELECT 999, geom, 1 FROM sample WHERE id = 1")
    with pytest.raises(InputError, match="1 points were not drawn with the sample"):
        assess(reviewed)


def test_a_sample_in_another_crs_and_from_another_program(reviewed):
    """ogr2ogr reprojects the points and keeps where they come from; the answer is the same."""
    if not shutil.which("ogr2ogr"):
        pytest.skip("ogr2ogr is not installed")
    before = assess(reviewed)
    subprocess.run(
        ["ogr2ogr", "-t_srs", "EPSG:4326", reviewed / "lonlat.gpkg", reviewed / "sample.gpkg"], check=True, timeout=60
    )
    after = assess(reviewed, sample=str(reviewed / "lonlat.gpkg"))
    assert after["counts"] == before["counts"] and after["estimator"] == "stratified"


def test_gdal_finds_a_sound_layer(reviewed):
    if not shutil.which("ogrinfo"):
        pytest.skip("ogrinfo is not installed")
    answer = subprocess.run(
        ["ogrinfo", "-so", reviewed / "sample.gpkg", "sample"], capture_output=True, text=True, timeout=60
    )
    assert "Warning" not in answer.stderr and "Feature Count: 300" in answer.stdout
    assert "Geometry: Point" in answer.stdout and "32632" in answer.stdout


def test_a_sample_of_unknown_origin_is_used_with_a_warning(reviewed):
    edit(reviewed, "DELETE FROM gpkg_metadata_reference", "DELETE FROM gpkg_metadata")
    result = assess(reviewed)
    assert (
        result["estimator"] == "post-stratified" and "does not say how its points were drawn" in result["warnings"][0]
    )


def test_strata_may_differ_from_the_classes_of_another_map_on_purpose(reviewed):
    """The second map is the truth, so its overall accuracy is 1 (Stehman 2014)."""
    truth = np.full((200, 300), 2, np.uint8)
    truth[:, :80] = 1
    write(reviewed / "classes.tif", truth)
    with pytest.raises(InputError, match="drawn from another map"):
        assess(reviewed)
    result = assess(reviewed, other_map=True)
    assert result["overall"]["estimate"] == pytest.approx(1)
    assert result["estimator"] == "stratified"


@pytest.mark.parametrize(
    ("statement", "text"),
    [
        ("UPDATE sample SET reference = NULL", "No point has an answer"),
        ("UPDATE sample SET reference = 7 WHERE id = 3", "Point 3 has the reference class 7, which is not in"),
        ("UPDATE sample SET id = 5 WHERE id = 6", "id 5 is there 2 times"),
        ("UPDATE sample SET stratum = NULL WHERE id = 3", "have no stratum"),
        ("UPDATE sample SET geom = NULL WHERE id = 3", "Point 3 has no place"),
        ("DELETE FROM sample", "holds no points"),
        ("ALTER TABLE sample DROP COLUMN reference", "no column reference"),
    ],
)
def test_unusable_answers_are_refused(reviewed, statement, text):
    edit(reviewed, statement)
    with pytest.raises(InputError, match=text):
        assess(reviewed)


def test_points_off_the_map_and_in_nodata_are_named(reviewed):
    write(reviewed / "small.tif", np.ones((200, 120), np.uint8))
    with pytest.raises(InputError, match="lie outside the map"):
        assess(reviewed, classes=str(reviewed / "small.tif"), other_map=True)
    empty = np.ones((200, 300), np.uint8)
    empty[100:] = 255
    write(reviewed / "empty.tif", empty)
    with pytest.raises(InputError, match="no data"):
        assess(reviewed, classes=str(reviewed / "empty.tif"), other_map=True)


def test_a_locked_file_is_named_and_a_read_only_one_is_read(reviewed):
    (reviewed / "sample.gpkg").chmod(0o444)
    assert assess(reviewed)["points"] == 300
    (reviewed / "sample.gpkg").chmod(0o644)
    lock = sqlite3.connect(reviewed / "sample.gpkg", isolation_level=None)
    lock.execute("BEGIN EXCLUSIVE")
    with pytest.raises(InputError, match="locked"):
        assess(reviewed)
    lock.close()


def test_answers_that_another_program_has_not_yet_merged_are_read(reviewed):
    """QGIS keeps a write-ahead log beside the file while a layer is open."""
    other = sqlite3.connect(reviewed / "sample.gpkg")
    other.execute("PRAGMA journal_mode = WAL")
    other.execute("UPDATE sample SET reference = NULL WHERE id = 1")
    other.commit()
    assert assess(reviewed)["points"] == 299
    with pytest.raises(InputError, match="open in another program"):
        run(SampleJob(str(reviewed / "classes.tif"), str(reviewed / "sample.gpkg"), size=10))
    other.close()


def test_reading_leaves_nothing_beside_a_file_that_keeps_a_write_ahead_log(reviewed):
    edit(reviewed, "PRAGMA journal_mode = WAL")
    before = sorted(path.name for path in reviewed.iterdir())
    assess(reviewed)
    assert sorted(path.name for path in reviewed.iterdir()) == before


def test_answers_are_never_overwritten(reviewed):
    with pytest.raises(InputError, match="already holds answers"):
        run(SampleJob(str(reviewed / "classes.tif"), str(reviewed / "sample.gpkg"), size=10))
    assert len(read_sample(reviewed / "sample.gpkg").points) == 300


def test_files_that_are_no_samples(reviewed):
    (reviewed / "text.gpkg").write_text("no database at all, only words" * 50)
    for name, text in (("text.gpkg", "no GeoPackage"), ("missing.gpkg", "no file")):
        with pytest.raises(InputError, match=text):
            assess(reviewed, sample=str(reviewed / name))


def test_the_command_line_draws_and_says_what_is_wrong(root, reviewed):
    answer = command(
        root, "sample", "--classes", reviewed / "classes.tif", "--design", "stratified", "--size", 30, "--allocation",
        "neyman", "--seed", 3, "--out", reviewed / "new.gpkg", "--json",
    )  # fmt: skip
    assert json.loads(answer.stdout.splitlines()[-1])["size"] == 30
    refused = command(root, "assess", "--sample", reviewed / "new.gpkg", "--classes", reviewed / "classes.tif")
    assert refused.returncode == 1 and refused.stderr.strip().splitlines()[-1].startswith("landclair: No point has")
