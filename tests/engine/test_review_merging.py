"""Several reviewers' files of one sample come together."""

import shutil
import sqlite3
import subprocess

import numpy as np
import pytest
from landclair.plugin.contract.errors import InputError
from landclair.plugin.contract.jobs import AssessJob, MergeReviewsJob, SampleJob
from landclair.plugin.engine.operations import run
from landclair.plugin.engine.review.sample_file import read_sample

from .rasters import write


def edit(path, *statements) -> None:
    with sqlite3.connect(path) as database:
        for statement in statements:
            database.execute(statement)
    database.close()


@pytest.fixture
def files(tmp_path):
    """Ada answers all 40 points, Bea, whose name is not noted, the first 20 and otherwise on the first five."""
    classes = np.full((60, 60), 2, np.uint8)
    classes[:, :30] = 1
    write(tmp_path / "classes.tif", classes)
    run(SampleJob(str(tmp_path / "classes.tif"), str(tmp_path / "ada.gpkg"), size=40, allocation="equal"))
    shutil.copy(tmp_path / "ada.gpkg", tmp_path / "bea.gpkg")
    edit(tmp_path / "ada.gpkg", "UPDATE sample SET reference = map_class, reviewer = 'Ada', remark = 'seen'")
    edit(
        tmp_path / "bea.gpkg",
        "UPDATE sample SET reference = CASE WHEN id <= 5 THEN 3 - map_class ELSE map_class END WHERE id <= 20",
        "UPDATE sample SET reference = -1 WHERE id = 20",
    )
    return tmp_path


def merge(folder, *names) -> dict:
    return run(MergeReviewsJob(tuple(str(folder / f"{name}.gpkg") for name in names), str(folder / "all.gpkg")))


def test_every_answer_is_kept_and_conflicts_are_named(files):
    result = merge(files, "ada", "bea")
    assert (result["answers"], result["reviewers"]) == (60, ["Ada", "bea"])
    assert result["conflicts"] == [1, 2, 3, 4, 5]
    # 19 points have two answers, 14 of them the same; Cohen 1960 from the table of both.
    ada = {p.id: p.reference for p in read_sample(files / "ada.gpkg").points if p.id <= 19}
    ones = sum(reference == 1 for reference in ada.values())
    flipped = sum(ada[number] == 1 for number in range(1, 6))
    bea_ones = ones - flipped + (5 - flipped)
    chance = (ones * bea_ones + (19 - ones) * (19 - bea_ones)) / 19**2
    assert result["agreement"]["points"] == 19
    assert result["agreement"]["kappa"] == pytest.approx((14 / 19 - chance) / (1 - chance))
    points = read_sample(files / "all.gpkg").points
    assert len(points) == 60 and len({point.id for point in points}) == 40


def test_the_merged_file_is_assessed_like_any_other(files):
    merge(files, "ada", "bea")
    result = run(AssessJob(str(files / "all.gpkg"), str(files / "classes.tif")))
    assert result["points"] == 35  # the five on which they are split do not count
    assert result["agreement"]["points"] == 19


def test_the_later_of_two_answers_of_one_reviewer_counts(files):
    shutil.copy(files / "ada.gpkg", files / "later.gpkg")
    edit(files / "ada.gpkg", "UPDATE sample SET date = '2026-01-01T00:00:00Z'")
    edit(files / "later.gpkg", "UPDATE sample SET date = '2026-02-01T00:00:00Z', reference = 2 WHERE id = 1")
    edit(files / "ada.gpkg", "UPDATE sample SET reference = 1 WHERE id = 1")
    result = merge(files, "later", "ada")
    assert (result["revised"], result["answers"]) == (1, 40)
    assert next(p.reference for p in read_sample(files / "all.gpkg").points if p.id == 1) == 2


def test_unanswered_points_stay(files):
    edit(files / "ada.gpkg", "UPDATE sample SET reference = NULL WHERE id > 30")
    merge(files, "ada", "bea")
    points = read_sample(files / "all.gpkg").points
    assert sum(point.reference is None for point in points) == 10
    assert len({point.id for point in points}) == 40


def test_what_does_not_belong_together_is_refused(files):
    with pytest.raises(InputError, match="at least two reviewers"):
        merge(files, "ada")
    edit(files / "bea.gpkg", "DELETE FROM sample WHERE id = 7")
    with pytest.raises(InputError, match="is not the sample of"):
        merge(files, "ada", "bea")
    (files / "all.gpkg").write_text("in the way")
    shutil.copy(files / "ada.gpkg", files / "bea.gpkg")
    with pytest.raises(InputError, match="exists already"):
        merge(files, "ada", "bea")


def test_files_that_other_programs_have_indexed_are_merged_too(files):
    """ogr2ogr adds a spatial index, whose triggers call functions that plain SQLite does not have."""
    if not shutil.which("ogr2ogr"):
        pytest.skip("ogr2ogr is not installed")
    subprocess.run(["ogr2ogr", files / "indexed.gpkg", files / "ada.gpkg"], check=True, timeout=60)
    assert merge(files, "indexed", "bea")["answers"] == 60
    answer = subprocess.run(
        ["ogrinfo", "-so", files / "all.gpkg", "sample"], capture_output=True, text=True, timeout=60, check=True
    )
    assert "Feature Count: 60" in answer.stdout and not answer.stderr
