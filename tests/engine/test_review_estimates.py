"""Estimators against published worked examples, another program, and the truth of simulated maps."""

from functools import partial
from types import SimpleNamespace

import numpy as np
import pytest
from landclair.plugin.engine.review.agreement import cohen_kappa, fleiss_kappa
from landclair.plugin.engine.review.drawing import Survey, _systematic
from landclair.plugin.engine.review.estimates import (
    Z95,
    accuracy,
    cluster_bounds,
    cluster_ratio,
    masks,
    stratified_bounds,
    stratified_ratio,
    wilson,
)
from scipy.stats import binomtest


def by_map_class(counts) -> np.ndarray:
    """(K, K, K) for strata that are the map's classes."""
    counts = np.asarray(counts, float)
    size = len(counts)
    cube = np.zeros((size, size, size))
    cube[np.arange(size), np.arange(size)] = counts
    return cube


def estimate(counts, pixels, area_ha):
    weights = np.asarray(pixels) / np.sum(pixels)
    names = [str(index) for index in range(counts.shape[-1])]
    sample = counts, weights
    return accuracy(names, partial(stratified_ratio, *sample), partial(stratified_bounds, *sample), area_ha)


def values(result, measure, key="estimate"):
    return np.array([entry[measure][key] for entry in result["classes"]])


def test_olofsson_2014_table_8():
    """Remote Sensing of Environment 148: 42-57; counts of table 8, results of section 5.2 on page 54."""
    counts = by_map_class([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
    pixels = [200_000, 150_000, 3_200_000, 6_450_000]
    result = estimate(counts, pixels, sum(pixels) * 900 / 1e4)
    assert round(result["overall"]["estimate"], 3) == 0.947
    assert round(Z95 * result["overall"]["standard_error"], 3) == 0.018
    assert values(result, "users").round(2).tolist() == [0.88, 0.73, 0.93, 0.96]
    assert (Z95 * values(result, "users", "standard_error")).round(2).tolist() == [0.07, 0.10, 0.04, 0.02]
    assert values(result, "producers").round(2).tolist() == [0.75, 0.85, 0.93, 0.96]
    deforestation = result["classes"][0]["area_ha"]
    assert round(deforestation["estimate"]) == 21_158
    assert round(Z95 * deforestation["standard_error"]) == 6_158
    assert deforestation["interval"] == pytest.approx([21_158 - 6_158, 21_158 + 6_158], abs=1)


def test_olofsson_2014_producers_accuracy_has_the_variance_of_equation_7():
    """Equation 7 of the same paper, written out as it is printed."""
    counts = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]], float)
    pixels = np.array([200_000, 150_000, 3_200_000, 6_450_000.0])
    n, j = counts.sum(1), 0
    reference_pixels = (pixels / n * counts[:, j]).sum()
    users, producers = counts[j, j] / n[j], pixels[j] / n[j] * counts[j, j] / reference_pixels
    share = counts[:, j] / n
    others = [i for i in range(4) if i != j]
    variance = (
        pixels[j] ** 2 * (1 - producers) ** 2 * users * (1 - users) / (n[j] - 1)
        + producers**2 * (pixels**2 * share * (1 - share) / (n - 1))[others].sum()
    ) / reference_pixels**2
    result = estimate(by_map_class(counts), pixels, 1.0)
    assert result["classes"][j]["producers"]["standard_error"] == pytest.approx(variance**0.5, rel=1e-12)


def test_olofsson_2013_example_1():
    """Remote Sensing of Environment 129: 122-131, first example, equations 9-12 and 14-16.

    The paper goes on from rounded numbers: it prints 45,651 ha, which is 0.026 of the map, and 0.969 for 97 of 100.
    """
    pixels = [22_353, 1_122_543, 610_228]
    result = estimate(by_map_class([[97, 0, 3], [3, 279, 18], [2, 1, 97]]), pixels, sum(pixels))
    change = result["classes"][0]
    assert round(change["area_share"]["estimate"], 3) == 0.026
    assert round(change["area_share"]["standard_error"], 5) == 0.00613
    assert change["area_ha"]["estimate"] == pytest.approx(22_353 * 0.97 + 1_122_543 * 3 / 300 + 610_228 * 2 / 100)
    assert round(change["area_ha"]["standard_error"]) == 10_751
    assert change["users"]["estimate"] == 0.97
    assert int(change["producers"]["estimate"] * 1000) == 480
    assert round(result["overall"]["estimate"], 3) == 0.944


STEHMAN_MAP = "AAAAAAABBB" + "A" + "B" * 11 + "C" * 6 + "BB" + "D" * 10
STEHMAN_REFERENCE = "AAAAACBABC" + "ABBBBBAABB" + "CCCCCDDBBA" + "DDDDDDDCCB"
STEHMAN_PIXELS = [40_000, 30_000, 20_000, 10_000]


def stehman_counts() -> np.ndarray:
    counts = np.zeros((4, 4, 4))
    for index, (mapped, truth) in enumerate(zip(STEHMAN_MAP, STEHMAN_REFERENCE, strict=True)):
        counts[index // 10, "ABCD".index(mapped), "ABCD".index(truth)] += 1
    return counts


def test_stehman_2014_where_strata_are_no_map_classes():
    """International Journal of Remote Sensing 35: 4923-4939, table 2; estimates on pages 4932-4936.

    For the producer's accuracy of B the paper prints a standard error of 0.114; its own equation gives the 0.1165 that
    the R packages mapaccuracy and mapac have, too, and that the next test asserts.
    """
    result = estimate(stehman_counts(), STEHMAN_PIXELS, 1.0)
    a, b, c, _ = result["classes"]
    assert round(a["area_share"]["estimate"], 2) == 0.35  # p. 4932
    assert round(c["area_share"]["estimate"], 2) == 0.20
    assert round(result["overall"]["estimate"], 2) == 0.63
    assert round(b["users"]["estimate"], 3) == 0.574  # p. 4934
    assert round(b["producers"]["estimate"], 3) == 0.794
    assert round(a["area_share"]["standard_error"], 3) == 0.082  # p. 4935
    assert round(c["area_share"]["standard_error"], 3) == 0.064
    assert round(result["overall"]["standard_error"], 3) == 0.085  # p. 4936
    assert round(b["users"]["standard_error"], 3) == 0.125


def test_all_classes_of_the_stehman_example_agree_with_the_r_package_mapac():
    """mapac::aa_stratified, as printed; it has the finite population term, which is at most 0.05 % here.

    F1 only by its estimate: mapac takes user's and producer's accuracy as independent, which they are not.
    """
    result = estimate(stehman_counts(), STEHMAN_PIXELS, 1.0)
    printed = {
        "users": ([0.7419355, 0.5744681, 0.5, 0.7], [0.1645627, 0.1248023, 0.2151657, 0.1527525]),
        "producers": ([0.6571429, 0.7941176, 0.3, 0.6363636], [0.1477318, 0.1165671, 0.1504438, 0.1623242]),
    }
    assert values(result, "f1") == pytest.approx([0.6969697, 0.6666667, 0.375, 0.6666667], abs=1e-6)
    for measure, (estimates, errors) in printed.items():
        assert values(result, measure) == pytest.approx(estimates, abs=1e-6), measure
        assert values(result, measure, "standard_error") == pytest.approx(errors, rel=6e-4), measure


def test_iou_is_the_iou_of_the_area_proportions_and_lies_below_f1():
    result = estimate(stehman_counts(), STEHMAN_PIXELS, 1.0)
    f1 = values(result, "f1")
    assert values(result, "iou") == pytest.approx(f1 / (2 - f1), rel=1e-12)


def test_clusters_of_one_point_are_a_simple_random_sample():
    counts = stehman_counts().sum(0)
    singles = np.concatenate([np.eye(16)[[cell] * int(n)] for cell, n in enumerate(counts.ravel())]).reshape(-1, 4, 4)
    for y, x in masks(4, 1).values():
        expected = stratified_ratio(counts[None], np.ones(1), y, x)
        assert np.allclose(cluster_ratio(singles, y, x), expected, rtol=1e-12)


def test_a_stratum_with_one_point_adds_its_squared_residual():
    counts = by_map_class([[9, 1], [0, 1]])
    result = estimate(counts, [50, 50], 1.0)
    p = 0.5 * 0.9 + 0.5 * 1.0
    assert result["overall"]["standard_error"] ** 2 == pytest.approx(0.25 * 0.09 / 9 + 0.25 * (1 - p) ** 2)


def test_a_class_that_nobody_saw_has_no_producers_accuracy():
    result = estimate(by_map_class([[5, 0, 0], [0, 5, 0], [5, 0, 0]]), [1, 1, 1], 3.0)
    assert result["classes"][2]["producers"]["estimate"] is None
    assert result["classes"][2]["area_ha"]["estimate"] == 0


def test_wilsons_interval_is_that_of_scipy():
    for hits, points in ((20, 20), (0, 7), (3, 11)):
        expected = binomtest(hits, points).proportion_ci(method="wilson")
        assert wilson(hits / points, points) == pytest.approx((expected.low, expected.high))


def test_without_an_error_the_interval_is_wilsons():
    """One class is right at all of 20 points; the interval of the other, with errors, is that of Wald."""
    result = estimate(by_map_class([[20, 0], [10, 40]]), [1000, 3000], 100.0)
    first, second = result["classes"]
    assert first["users"]["interval"] == pytest.approx([wilson(1, 20)[0], 1])
    error = second["users"]["standard_error"]
    assert second["users"]["interval"] == pytest.approx([0.8 - Z95 * error, 0.8 + Z95 * error])


def test_areas_without_an_error_join_the_intervals_of_the_strata():
    """Zou and Donner 2008, Statistics in Medicine 27: 1693-1702, with all of 20 and none of 50."""
    result = estimate(by_map_class([[20, 0], [0, 50]]), [1000, 3000], 100.0)
    first = result["classes"][0]
    assert first["area_ha"]["estimate"] == 25 and first["area_ha"]["standard_error"] == 0
    low, high = 0.25 * (1 - wilson(1, 20)[0]), 0.75 * wilson(0, 50)[1]
    assert first["area_ha"]["interval"] == pytest.approx([100 * (0.25 - low), 100 * (0.25 + high)])
    overall = 1 - np.hypot(low, 0.75 * (1 - wilson(1, 50)[0]))
    assert result["overall"]["interval"] == pytest.approx([overall, 1])


def test_points_of_unequal_weight_count_for_fewer():
    """Kish 1965: n / (1 + variation of the weights); producer's accuracy of class 1 from both strata, without error."""
    cube = np.zeros((2, 2, 2))
    cube[:, 0, 0] = 50
    weights = np.repeat([0.9 / 50, 0.1 / 50], 50)
    size = 100 / (1 + weights.var() / weights.mean() ** 2)
    y, x = masks(2, 0)["producers"]
    assert stratified_bounds(cube, np.array([0.9, 0.1]), y, x) == pytest.approx(wilson(1, size))
    assert cluster_bounds(np.ones((12, 2, 2)), np.ones((2, 2)), np.ones((2, 2))) == pytest.approx(wilson(1, 12))


def test_cohen_kappa_agrees_with_scikit_learn():
    metrics = pytest.importorskip("sklearn.metrics")
    first, second = np.random.default_rng(3).integers(0, 3, (2, 60))
    counts = np.zeros((3, 3))
    np.add.at(counts, (first, second), 1)
    assert cohen_kappa(counts) == pytest.approx(metrics.cohen_kappa_score(first, second), rel=1e-12)


def test_fleiss_kappa_of_the_textbook_table():
    """14 raters, 10 subjects, 5 categories: kappa 0.210 (the worked example of the article on Fleiss' kappa)."""
    votes = [[0, 0, 0, 0, 14], [0, 2, 6, 4, 2], [0, 0, 3, 5, 6], [0, 3, 9, 2, 0], [2, 2, 8, 1, 1],
             [7, 7, 0, 0, 0], [3, 2, 6, 3, 0], [2, 5, 3, 2, 2], [6, 5, 2, 1, 0], [0, 2, 2, 3, 7]]  # fmt: skip
    assert round(fleiss_kappa(np.array(votes)), 3) == 0.210


def covered(ratio, truth) -> float:
    value, error = ratio
    return float((np.abs(value - truth) <= Z95 * error).mean())


def simulated(rng, maps=2000, classes=3):
    """Confusion shares (maps, K, K) of maps with some 80 % accuracy; rows map, columns reference."""
    mapped = rng.dirichlet(np.full(classes, 8.0), maps)
    confusion = 0.75 * np.eye(classes) + 0.25 * rng.dirichlet(np.full(classes, 4.0), (maps, classes))
    return mapped[:, :, None] * confusion


def design_counts(design, rng, shares):
    """Counts (maps, H, K, K) and weights (maps, H) of one sample of each map."""
    maps, size = shares.shape[:2]
    weights = shares.sum(2)
    if design == "stratified":
        points = rng.multinomial(250, shares / weights[..., None])
    else:
        points = rng.multinomial(750, shares.reshape(maps, -1)).reshape(shares.shape)
    if design == "simple":
        return points[:, None], np.ones((maps, 1))
    cube = np.zeros((maps, size, size, size))
    cube[:, np.arange(size), np.arange(size)] = points
    return cube, weights


@pytest.mark.parametrize("design", ["simple", "stratified", "post-stratified"])
def test_intervals_cover_the_truth_of_2000_maps(design):
    rng = np.random.default_rng(11)
    shares = simulated(rng)
    counts, weights = design_counts(design, rng, shares)
    ones, eye = np.ones((3, 3)), np.eye(3)
    truths = masks(3, 0) | {"overall": (eye, ones)}
    for measure, (y, x) in truths.items():
        truth = (shares * y).sum((1, 2)) / (shares * x).sum((1, 2))
        assert 0.93 <= covered(stratified_ratio(counts, weights, y, x), truth) <= 0.97, measure


def test_intervals_of_systematic_samples_cover_the_truth_of_2000_maps():
    """Maps of 96 x 96 pixels whose errors have no pattern, each with the grid that a real drawing lays over it."""
    rng, side = np.random.default_rng(13), 96
    shares = simulated(rng).reshape(2000, 9)
    counts, truths = np.zeros((2000, 3, 3, 3)), np.zeros((2000, 3, 3))
    census = SimpleNamespace(width=side)
    for number, share in enumerate(shares):
        pairs = np.searchsorted(share.cumsum(), rng.random(side * side)).clip(max=8)
        survey = Survey(census, None, {}, (pairs // 3).astype(np.uint8).reshape(side, side), 0, 0, 1)
        chosen, _ = _systematic(survey, 400, rng)
        mapped, truth = np.divmod(pairs[chosen[:, 0]], 3)
        np.add.at(counts[number], (mapped, mapped, truth), 1)
        truths[number] = np.bincount(pairs, minlength=9).reshape(3, 3)
    weights = truths.sum(2) / side**2
    for measure, (y, x) in (masks(3, 0) | {"overall": (np.eye(3), np.ones((3, 3)))}).items():
        truth = (truths * y).sum((1, 2)) / (truths * x).sum((1, 2))
        assert 0.93 <= covered(stratified_ratio(counts, weights, y, x), truth) <= 0.97, measure


def test_intervals_of_cluster_samples_cover_the_truth_of_2000_maps():
    """Clusters of 10 pixels whose confusion varies from cluster to cluster around that of the map."""
    rng = np.random.default_rng(12)
    shares = simulated(rng)
    local = rng.dirichlet(np.full(9, 3.0), (2000, 150)) * 0.3 + 0.7 * shares.reshape(2000, 1, 9)
    counts = rng.multinomial(10, local).reshape(2000, 150, 3, 3)
    mean = (0.3 / 9 + 0.7 * shares.reshape(2000, 9)).reshape(-1, 3, 3)
    for measure, (y, x) in (masks(3, 0) | {"overall": (np.eye(3), np.ones((3, 3)))}).items():
        truth = (mean * y).sum((1, 2)) / (mean * x).sum((1, 2))
        assert 0.93 <= covered(cluster_ratio(counts, y, x), truth) <= 0.97, measure
