"""Sampling designs: sizes from the literature, allocation, and samples drawn from small maps with known pixels."""

import hypothesis
import hypothesis.strategies as st
import numpy as np
import pytest
import rasterio
from landclair.plugin.contract.errors import InputError
from landclair.plugin.contract.jobs import SampleJob
from landclair.plugin.engine.operations import run
from landclair.plugin.engine.review import drawing
from landclair.plugin.engine.review.design import allocate, sample_size, shares
from landclair.plugin.engine.review.sample_file import read_sample

from .rasters import ORIGIN, write

OLOFSSON_PIXELS = np.array([200_000, 150_000, 3_200_000, 6_450_000])
OLOFSSON_EXPECTED = np.array([0.7, 0.6, 0.9, 0.95])


def test_sample_size_of_olofsson_2014():
    """Remote Sensing of Environment 148: 42-57, section 5.1, equation 13: 641 points for a standard error of 0.01."""
    parts = shares(OLOFSSON_PIXELS, OLOFSSON_EXPECTED, "neyman")
    assert sample_size(0.01, OLOFSSON_PIXELS, OLOFSSON_EXPECTED, parts) == 641


@pytest.mark.parametrize(("people", "expected"), [(10**9, 400), (3200, 356)])
def test_sample_size_of_a_proportion_in_cochran_1977(people, expected):
    """Sections 4.4: p = 0.5 to within 0.05 at t = 2, so a standard error of 0.025; then with only 3,200 people."""
    assert sample_size(0.025, np.array([people]), np.array([0.5]), np.array([1.0])) == expected


def test_neymans_shares_have_the_smallest_variance():
    """Cochran 1977, theorem 5.8: no other split of the same size does better."""
    weights = OLOFSSON_PIXELS / OLOFSSON_PIXELS.sum()
    terms = weights**2 * OLOFSSON_EXPECTED * (1 - OLOFSSON_EXPECTED)
    best = (terms / shares(OLOFSSON_PIXELS, OLOFSSON_EXPECTED, "neyman")).sum()
    others = np.random.default_rng(0).dirichlet(np.ones(4), 2000)
    assert best <= (terms / others).sum(1).min()


@hypothesis.settings(max_examples=50, deadline=None)
@hypothesis.given(
    pixels=st.lists(st.integers(1, 10**7), min_size=1, max_size=12),
    size=st.integers(2, 5000),
    allocation=st.sampled_from(("equal", "proportional", "neyman")),
)
def test_allocation_is_whole_complete_and_possible(pixels, size, allocation):
    pixels = np.array(pixels)
    least = np.minimum(2, pixels)
    hypothesis.assume(least.sum() <= size <= pixels.sum())
    points = allocate(size, pixels, shares(pixels, np.full(pixels.size, 0.8), allocation))
    assert points.sum() == size
    assert (points >= least).all() and (points <= pixels).all()


def test_equal_and_proportional_allocation():
    pixels = np.array([1000, 3000, 6000])
    half = np.full(3, 0.5)
    assert allocate(90, pixels, shares(pixels, half, "equal")).tolist() == [30, 30, 30]
    assert allocate(100, pixels, shares(pixels, half, "proportional")).tolist() == [10, 30, 60]


@pytest.fixture
def class_map(tmp_path):
    """400 x 300 pixels of 10 m: class 1 on the left 100 columns, 2 to the right, a corner of 3, no data on top."""
    classes = np.full((300, 400), 2, np.uint8)
    classes[:, :100] = 1
    classes[-4:, -5:] = 3
    classes[:20] = 255
    write(tmp_path / "classes.tif", classes, nodata=255)
    return tmp_path / "classes.tif", classes


def draw(class_map, **options):
    path = class_map[0]
    job = SampleJob(classes=str(path), out=str(path.with_name("sample.gpkg")), **options)
    result = run(job)
    return result, read_sample(path.with_name("sample.gpkg"))


def place(points):
    """Column and row of each point, with its fraction."""
    xy = np.array([(point.x, point.y) for point in points])
    return (xy[:, 0] - ORIGIN[0]) / 10, (ORIGIN[1] - xy[:, 1]) / 10


@pytest.mark.parametrize("design", ["simple", "systematic", "stratified"])
def test_points_lie_in_the_middle_of_different_pixels_that_have_the_class(class_map, design):
    _, sample = draw(class_map, design=design, size=200, seed=4)
    column, row = place(sample.points)
    assert np.allclose(column % 1, 0.5) and np.allclose(row % 1, 0.5)
    assert len({(c, r) for c, r in zip(column, row, strict=True)}) == len(sample.points)
    assert [point.map_class for point in sample.points] == class_map[1][row.astype(int), column.astype(int)].tolist()
    assert sorted(point.id for point in sample.points) == list(range(1, len(sample.points) + 1))
    assert all(point.reference is None for point in sample.points)


def test_a_stratified_sample_has_the_points_and_probabilities_of_its_design(class_map):
    result, sample = draw(class_map, size=100, allocation="equal")
    pixels = {code: int((class_map[1] == code).sum()) for code in (1, 2, 3)}
    assert {entry["code"]: entry["pixels"] for entry in result["strata"]} == pixels
    assert sum(entry["points"] for entry in result["strata"]) == result["size"] == 100
    points = {entry["code"]: entry["points"] for entry in result["strata"]}
    assert points[3] == 20, "the whole class, which has only 20 pixels"
    for point in sample.points:
        assert point.inclusion_probability == pytest.approx(points[point.stratum] / pixels[point.stratum])


@pytest.mark.parametrize("design", ["simple", "systematic"])
def test_pixels_are_included_as_often_as_their_probability_says(tmp_path, design, monkeypatch):
    """Of 200 samples of a map of 12 x 10 pixels: within 4.5 standard deviations of the binomial."""
    monkeypatch.setattr(drawing, "write_sample", lambda sample, path: samples.append(sample))
    samples: list = []
    write(tmp_path / "classes.tif", np.ones((10, 12), np.uint8))
    for seed in range(200):
        run(SampleJob(classes=str(tmp_path / "classes.tif"), out="", design=design, size=20, seed=seed))
    hits = np.zeros((10, 12))
    for sample in samples:
        column, row = place(sample.points)
        hits[row.astype(int), column.astype(int)] += 1
    assert samples[0].points[0].inclusion_probability == pytest.approx(20 / 120)
    assert np.abs(hits - 200 / 6).max() < 4.5 * np.sqrt(200 / 6 * 5 / 6)


def test_the_seed_decides(class_map):
    first, again, other = ([(p.x, p.y) for p in draw(class_map, size=50, seed=seed)[1].points] for seed in (1, 1, 2))
    assert first == again != other


def test_a_minimum_distance_is_kept(class_map):
    result, sample = draw(class_map, design="simple", size=60, minimum_distance=150.0)
    column, row = place(sample.points)
    gaps = np.hypot(np.subtract.outer(column, column), np.subtract.outer(row, row)) * 10
    assert gaps[~np.eye(60, dtype=bool)].min() >= 150 * 0.999
    assert "minimum distance" in result["warnings"][0]


def test_a_target_standard_error_gives_the_size_of_the_formula(class_map):
    result, _ = draw(class_map, standard_error=0.03, allocation="neyman")
    assert result["size"] == pytest.approx(0.85 * 0.15 / 0.03**2, rel=0.03)
    assert result["expected_standard_error"] == pytest.approx(0.03, rel=0.03)


def test_strata_can_be_parted_by_confidence(class_map):
    confidence = np.full(class_map[1].shape, 90, np.uint8)
    confidence[:, 50:100] = 40
    path = write(class_map[0].with_name("confidence.tif"), confidence)
    with rasterio.open(path, "r+") as file:
        file.scales = (0.01,)
    result, sample = draw(class_map, size=80, confidence=str(path))
    pixels = {entry["name"]: entry["pixels"] for entry in result["strata"]}
    assert pixels["Class 1"] == pixels["Class 1, low confidence"] == 280 * 50
    column, _ = place(sample.points)
    low = np.array([point.stratum >= 256 for point in sample.points])
    assert (low == ((column > 50) & (column < 100))).all()


def test_rare_strata_beyond_the_first_pass_are_found(class_map, monkeypatch):
    monkeypatch.setattr(drawing, "CANDIDATES", 40)
    monkeypatch.setattr(drawing, "RARE_PIXELS", 0)
    result, sample = draw(class_map, size=90, allocation="equal")
    column, row = place(sample.points)
    assert [point.stratum for point in sample.points] == class_map[1][row.astype(int), column.astype(int)].tolist()
    assert [entry["points"] for entry in result["strata"]] == [35, 35, 20]


@pytest.mark.parametrize(
    ("options", "text"),
    [
        ({"size": 10**6}, "at most|between"),
        ({"size": 3}, "two points in each"),
        ({}, "either a sample size or"),
        ({"size": 10, "standard_error": 0.1}, "either a sample size or"),
        ({"standard_error": 0.9}, "between 0 and 0.5"),
        ({"size": 50, "design": "cluster"}, "Expected a design"),
        ({"size": 50, "allocation": "best"}, "Expected an allocation"),
        ({"size": 50, "expected": ({"code": 9, "accuracy": 0.8},)}, "no class"),
        ({"size": 50, "expected": ({"code": 1, "accuracy": 1.0},)}, "between 0 and 1"),
        ({"size": 90, "minimum_distance": 5000.0}, "points of a stratum fit"),
        ({"size": 50, "classes": "nowhere.tif"}, "no file"),
    ],
)
def test_bad_designs_are_refused_and_leave_no_file(class_map, options, text):
    path = class_map[0]
    job = {"classes": str(path), "out": str(path.with_name("sample.gpkg"))} | options
    with pytest.raises(InputError, match=text):
        run(SampleJob(**job))
    assert [entry.name for entry in path.parent.iterdir()] == ["classes.tif"]


def test_a_raster_of_decimals_and_an_empty_map_are_refused(tmp_path):
    for values, text in ((np.ones((5, 5), np.float32), "whole numbers"), (np.full((5, 5), 255, np.uint8), "no pixel")):
        path = write(tmp_path / "map.tif", values)
        with pytest.raises(InputError, match=text):
            run(SampleJob(classes=str(path), out=str(tmp_path / "out.gpkg"), size=5))
