"""Borders and slender shapes on drawings with a known answer, and beside scikit-image's skeleton."""

import math

import numpy as np
import pytest
from landclair.plugin.engine.training.outlines import Outlines, borders, thin_lines
from skimage.morphology import skeletonize

SIDE = 64


def land() -> np.ndarray:
    return np.zeros((SIDE, SIDE), np.int64)


def scored(reference: np.ndarray, predicted: np.ndarray, positive: int | None = 1) -> dict:
    outlines = Outlines(positive, 2)
    outlines.add(reference, predicted)
    return outlines.scores()


def river(width: int, row: int = 30) -> np.ndarray:
    classes = land()
    classes[row : row + width] = 1
    return classes


def test_borders_are_where_neighbours_differ():
    classes = land()[:3, :4]
    classes[1, 2] = 1
    counted = np.ones(classes.shape, bool)
    assert [*zip(*np.nonzero(borders(classes, counted)), strict=True)] == [(0, 2), (1, 1), (1, 2)]
    counted[0] = False
    assert [*zip(*np.nonzero(borders(classes, counted)), strict=True)] == [(1, 1), (1, 2)]


@pytest.mark.parametrize("moved, score", [(0, 1.0), (2, 1.0), (3, 0.0)])
def test_a_border_counts_within_two_pixels(moved, score):
    reference, predicted = land(), land()
    reference[20:], predicted[20 + moved :] = 1, 1
    assert scored(reference, predicted)["boundary_f"] == pytest.approx(score)


def test_the_score_is_the_harmonic_mean_of_precision_and_recall():
    """Two borders drawn of which one is right, and that is all there is: 2 * 0.5 * 1 / 1.5."""
    reference, predicted = land(), land()
    reference[20:] = 1
    predicted[20:40] = 1
    assert scored(reference, predicted)["boundary_f"] == pytest.approx(2 / 3)


@pytest.mark.parametrize("width, thin", [(1, True), (2, True), (3, True), (4, True), (5, False), (9, False)])
def test_slender_is_up_to_four_pixels_across_the_ridge(width, thin):
    """The ridge of a shape of w pixels lies (w + 1) // 2 pixels from the land."""
    assert thin_lines(river(width) == 1).any() == thin


@pytest.mark.parametrize("width", [1, 3])
def test_the_centre_line_is_that_of_scikit_image(width):
    mask = river(width) == 1
    inner = np.s_[:, 4:-4]  # skeletons differ at the picture's edge, where a river goes on
    assert np.array_equal(thin_lines(mask)[inner], skeletonize(mask)[inner])


def test_found_is_what_lies_within_a_pixel():
    missed = river(1)
    missed[:, :16] = 0
    assert scored(river(1), missed)["thin_recall"] == pytest.approx((SIDE - 15) / SIDE)
    assert scored(river(1), river(1, row=31))["thin_recall"] == 1
    assert scored(river(1), river(1, row=32))["thin_recall"] == 0


def test_a_lake_has_no_slender_shape_and_an_empty_picture_no_border():
    lake = land()
    lake[10:50, 10:50] = 1
    assert math.isnan(scored(lake, lake)["thin_recall"])
    assert math.isnan(scored(land(), land())["boundary_f"])


def test_what_is_not_labelled_does_not_count():
    reference = river(1)
    reference[:, 32:] = 255
    predicted = river(1)
    predicted[:, 40:] = 0
    assert scored(reference, predicted) == {"boundary_f": 1.0, "thin_recall": 1.0}


def test_without_a_class_of_its_own_every_class_counts():
    reference = river(1)
    assert scored(reference, reference, positive=None)["thin_recall"] == 1
    assert scored(reference, land(), positive=None)["thin_recall"] == 0
