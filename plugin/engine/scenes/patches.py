"""Connected patches of a mask that arrives in strips: size, frame and centre of each, never the whole raster."""

from __future__ import annotations

import numpy as np
from scipy import ndimage
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

FOUR = ndimage.generate_binary_structure(2, 1)
EIGHT = ndimage.generate_binary_structure(2, 2)
FIELDS = [
    ("pixels", np.int64), ("area", float), ("rows", float), ("columns", float),
    ("top", np.int64), ("left", np.int64), ("bottom", np.int64), ("right", np.int64),
]  # fmt: skip


class Patches:
    """Patches as records of FIELDS: ``area`` in m² (NaN without a CRS), ``rows`` and ``columns`` are sums over the
    pixels, and bottom and right are exclusive. Those of fewer than ``minimum`` pixels are left out.
    """

    def __init__(self, structure: np.ndarray = EIGHT, minimum: int = 1) -> None:
        self._structure, self._minimum = structure, minimum
        self._open, self._line = np.zeros(0, FIELDS), np.zeros(0, np.int32)
        self._whole: list[np.ndarray] = []

    def add(self, mask: np.ndarray, areas: np.ndarray, top: int, left: int) -> None:
        """A strip (H, W) bool below the last one, with the ``areas`` (H,) in m² of its rows' pixels."""
        if not len(self._open) and not mask.any():
            return
        labels, number = self._without_specks(*ndimage.label(mask, self._structure))
        parts = np.concatenate([self._open, _measured(labels, number, areas, top, left)])
        groups = self._joined(labels[0], number)
        merged = _merged(parts, groups)
        last = labels[-1]
        going_on = np.unique(groups[len(self._open) + last[last > 0] - 1])
        self._keep(np.delete(merged, going_on))
        self._line = np.zeros_like(last)
        where = last > 0
        self._line[where] = 1 + np.searchsorted(going_on, groups[len(self._open) + last[where] - 1])
        self._open = merged[going_on]

    def finish(self) -> np.ndarray:
        """All patches (N,), the largest first."""
        self._keep(self._open)
        self._open, self._line = np.zeros(0, FIELDS), np.zeros(0, np.int32)
        found = np.concatenate([np.zeros(0, FIELDS), *self._whole])
        return found[np.argsort(-found["pixels"], kind="stable")]

    def _without_specks(self, labels: np.ndarray, number: int) -> tuple[np.ndarray, int]:
        """Labels without those that are too small and cannot grow into the strips above or below."""
        kept = np.bincount(labels.ravel(), minlength=number + 1) >= self._minimum
        kept[labels[0]] = kept[labels[-1]] = True
        kept[0] = False
        renamed = np.where(kept, np.cumsum(kept), 0).astype(labels.dtype)
        return renamed[labels], int(kept.sum())

    def _keep(self, patches: np.ndarray) -> None:
        self._whole.append(patches[patches["pixels"] >= self._minimum])

    def _joined(self, first: np.ndarray, number: int) -> np.ndarray:
        """The group of each open patch and of each new one: those that touch across the strips' border are one."""
        total = len(self._open) + number
        if not len(self._open):
            return np.arange(total)
        reach = 1 if self._structure[0, 0] else 0
        pairs = []
        for step in range(-reach, reach + 1):
            above = self._line[max(0, step) : len(first) + min(0, step)]
            below = first[max(0, -step) : len(first) - max(0, step)]
            touch = (above > 0) & (below > 0)
            pairs.append(np.stack([above[touch] - 1, len(self._open) + below[touch] - 1]))
        rows, columns = np.concatenate(pairs, axis=1)
        graph = coo_array((np.ones(len(rows), bool), (rows, columns)), shape=(total, total))
        return connected_components(graph, directed=False)[1]


def elongation(patch: np.ndarray) -> np.ndarray:
    """The squared diagonal of a patch's frame by its pixels: 2 for a square, 2.5 for a disc, n for a line of 1 x n."""
    return (np.square(patch["bottom"] - patch["top"]) + np.square(patch["right"] - patch["left"])) / patch["pixels"]


def _measured(labels: np.ndarray, number: int, areas: np.ndarray, top: int, left: int) -> np.ndarray:
    """The records of one strip's labels 1 ... ``number``."""
    parts = np.zeros(number, FIELDS)
    if not number:
        return parts
    rows, columns = np.nonzero(labels)
    which = labels[rows, columns] - 1
    parts["pixels"] = np.bincount(which, minlength=number)
    for name, weights in (("area", areas[rows]), ("rows", rows + top), ("columns", columns + left)):
        parts[name] = np.bincount(which, weights, minlength=number)
    frames = ndimage.find_objects(labels)
    parts["top"], parts["bottom"] = np.transpose([(rows.start + top, rows.stop + top) for rows, _ in frames])
    parts["left"], parts["right"] = np.transpose([(span.start + left, span.stop + left) for _, span in frames])
    return parts


def _merged(parts: np.ndarray, groups: np.ndarray) -> np.ndarray:
    """Parts of the same group as one."""
    number = groups.max() + 1 if len(groups) else 0
    merged = np.zeros(number, FIELDS)
    for name in ("pixels", "area", "rows", "columns"):
        np.add.at(merged[name], groups, parts[name])
    for name in ("top", "left"):
        merged[name] = np.iinfo(np.int64).max
        np.minimum.at(merged[name], groups, parts[name])
    for name in ("bottom", "right"):
        np.maximum.at(merged[name], groups, parts[name])
    return merged
