"""Outlines: how well borders and slender shapes are drawn, which the counting of pixels hardly notices."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import binary_dilation, distance_transform_edt, maximum_filter

from .datasets import IGNORE

TOLERANCE = 2  # pixels between a border and the one that it is matched with
THIN = 2.0  # pixels from a centre line to its edge: shapes up to four pixels wide
BESIDE = 1  # pixels by which a mapped slender shape may lie beside the reference
DISC = np.hypot(*np.mgrid[-TOLERANCE : TOLERANCE + 1, -TOLERANCE : TOLERANCE + 1]) <= TOLERANCE


@dataclass
class Outlines:
    """Counts over images. ``positive`` is the class whose slender shapes count; None: those of all classes."""

    positive: int | None
    classes: int
    mapped: int = 0
    mapped_right: int = 0
    reference: int = 0
    reference_met: int = 0
    thin: int = 0
    thin_met: int = 0

    def add(self, reference: np.ndarray, predicted: np.ndarray) -> None:
        """Count one image of class indices (H,W); 255 in either has no borders and no shapes."""
        counted = (reference != IGNORE) & (predicted != IGNORE)
        drawn, true = borders(predicted, counted), borders(reference, counted)
        self.mapped += int(drawn.sum())
        self.reference += int(true.sum())
        self.mapped_right += int((drawn & binary_dilation(true, DISC)).sum())
        self.reference_met += int((true & binary_dilation(drawn, DISC)).sum())
        for code in range(self.classes) if self.positive is None else (self.positive,):
            lines = thin_lines((reference == code) & counted)
            near = binary_dilation((predicted == code) & counted, np.ones((2 * BESIDE + 1,) * 2))
            self.thin += int(lines.sum())
            self.thin_met += int((lines & near).sum())

    def scores(self) -> dict[str, float]:
        """``boundary_f``, the F-score of the borders within TOLERANCE pixels (Csurka et al. 2013), and ``thin_recall``,
        the share of the centre lines of slender shapes that were found; NaN where there are none.
        """
        precision = self.mapped_right / self.mapped if self.mapped else float("nan")
        recall = self.reference_met / self.reference if self.reference else float("nan")
        both = precision + recall
        return {
            "boundary_f": 2 * precision * recall / both if both else both,
            "thin_recall": self.thin_met / self.thin if self.thin else float("nan"),
        }


def borders(classes: np.ndarray, counted: np.ndarray) -> np.ndarray:
    """Pixels (H,W) bool that differ from the one to the right or below, both of them counted."""
    edge = np.zeros(classes.shape, bool)
    edge[:, :-1] |= (classes[:, :-1] != classes[:, 1:]) & counted[:, :-1] & counted[:, 1:]
    edge[:-1] |= (classes[:-1] != classes[1:]) & counted[:-1] & counted[1:]
    return edge


def thin_lines(mask: np.ndarray) -> np.ndarray:
    """The skeleton (H,W) bool of what is slender in ``mask``: ridges of the distance to its edge, up to THIN."""
    distance = distance_transform_edt(np.pad(mask, 1, mode="edge"))[1:-1, 1:-1]
    ridge = mask & (distance >= maximum_filter(distance, 3))
    return ridge & (distance <= THIN)
