"""Regions: connected pixels of one class, found strip by strip, and those that touch parted where they are narrow."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np
from scipy.ndimage import distance_transform_edt, find_objects, label, maximum_filter
from scipy.sparse import coo_array
from scipy.sparse.csgraph import connected_components

NECK = 0.6  # a neck narrower than this share of the narrower part's width parts two objects
EAGER_NECK = 0.8
LARGEST_SPLIT = 2048  # pixels a side of what is parted; larger regions are one


@dataclass(frozen=True)
class Region:
    """Box of a region in pixels (``top`` to ``bottom`` and ``left`` to ``right``, ends excluded), its number of pixels,
    and the column of its first pixel in the top row.
    """

    top: int
    bottom: int
    left: int
    right: int
    pixels: int
    first: int


def regions(strips: Iterable[tuple[int, np.ndarray]]) -> list[Region]:
    """Four-connected regions of masks (h,W) bool that come in order with their top rows; merged exactly."""
    rows, pairs = [], []
    last, offset = None, 0
    for top, mask in strips:
        names, count = label(mask)
        names[mask] += offset
        if last is not None:
            both = (last > 0) & (names[0] > 0)
            pairs.append(np.unique(np.stack([last[both], names[0][both]], 1), axis=0))
        sizes = np.bincount(names[mask] - offset, minlength=count + 1)[1:]
        for number, box in enumerate(find_objects(np.where(mask, names - offset, 0)), 1):
            first = box[1].start + int(np.argmax(names[box][0] == number + offset))
            rows.append((top + box[0].start, top + box[0].stop, box[1].start, box[1].stop, sizes[number - 1], first))
        offset += count
        last = names[-1]
    return _merged(np.array(rows, np.int64).reshape(-1, 6), pairs)


def _merged(rows: np.ndarray, pairs: list[np.ndarray]) -> list[Region]:
    """Regions from parts (N,6), whose names from 1 on are paired where they touch."""
    if not len(rows):
        return []
    touching = np.concatenate(pairs) - 1 if pairs else np.empty((0, 2), int)
    graph = coo_array((np.ones(len(touching), bool), (touching[:, 0], touching[:, 1])), shape=(len(rows),) * 2)
    _, whole = connected_components(graph, directed=False)
    order = np.lexsort((rows[:, 5], rows[:, 0], whole))
    starts = np.flatnonzero(np.diff(whole[order], prepend=-1))
    part = rows[order]
    columns = (
        np.minimum.reduceat(part[:, 0], starts), np.maximum.reduceat(part[:, 1], starts),
        np.minimum.reduceat(part[:, 2], starts), np.maximum.reduceat(part[:, 3], starts),
        np.add.reduceat(part[:, 4], starts), part[starts, 5],
    )  # fmt: skip
    return [Region(*map(int, values)) for values in zip(*columns, strict=True)]


def own_mask(window: np.ndarray, region: Region) -> np.ndarray:
    """The region's own pixels (h,w) bool in the mask of its box."""
    names, _ = label(window)
    return names == names[0, region.first - region.left]


def split(mask: np.ndarray, *necks: float) -> list[np.ndarray]:
    """Names (h,w) int32 from 1 on of the objects in one region (h,w) bool, for each of ``necks``.

    Every pixel belongs to the summit of the distance to the edge that steepest ascent leads to. These basins are joined
    from the widest pass on, unless the pass is narrower than a neck's share of the lower of both summits, which is
    the dynamics of summits (Grimaud 1992) in relative terms.
    """
    distance = distance_transform_edt(np.pad(mask, 1))
    basins, count = _basins(distance)
    if count < 2:
        return [mask.astype(np.int32)] * len(necks)
    passes = _passes(basins, distance)
    return [_joined(basins, distance, passes, neck)[basins][1:-1, 1:-1] for neck in necks]


def _basins(distance: np.ndarray) -> tuple[np.ndarray, int]:
    """Names (h,w) from 1 on by the summit that steepest ascent over eight neighbours leads to, and how many there are;
    0 where the distance is.
    """
    summits, count = label((distance > 0) & (distance >= maximum_filter(distance, 3)), np.ones((3, 3)))
    width = distance.shape[1]
    here = np.flatnonzero((distance.ravel() > 0) & (summits.ravel() == 0))
    steps = np.array([row * width + column for row in (-1, 0, 1) for column in (-1, 0, 1)])
    towards = np.arange(distance.size)
    towards[here] += steps[distance.ravel()[here[:, None] + steps].argmax(1)]
    while True:
        further = towards[towards[here]]
        if (further == towards[here]).all():
            return summits.ravel()[towards].reshape(distance.shape), count
        towards[here] = further


def _joined(basins: np.ndarray, distance: np.ndarray, passes: list[tuple[float, int, int]], neck: float) -> np.ndarray:
    """New names (count + 1,) of basins after joining."""
    count = int(basins.max())
    height = np.zeros(count + 1)
    np.maximum.at(height, basins.ravel(), distance.ravel())
    parent = np.arange(count + 1)

    def root(name: int) -> int:
        while parent[name] != name:
            parent[name] = name = parent[parent[name]]
        return name

    for saddle, one, other in passes:
        one, other = root(one), root(other)
        if one != other and saddle >= neck * min(height[one], height[other]):
            low, high = sorted((one, other), key=lambda name: height[name])
            parent[low] = high
    roots = np.array([root(name) for name in range(1, count + 1)])
    return np.concatenate([[0], np.unique(roots, return_inverse=True)[1] + 1]).astype(np.int32)


def _passes(basins: np.ndarray, distance: np.ndarray) -> list[tuple[float, int, int]]:
    """Between neighbouring basins the widest place, widest first."""
    found: dict[tuple[int, int], float] = {}
    for one, other in ((np.s_[:-1], np.s_[1:]), (np.s_[:, :-1], np.s_[:, 1:])):
        border = (basins[one] != basins[other]) & (basins[one] > 0) & (basins[other] > 0)
        names = np.sort(np.stack([basins[one][border], basins[other][border]], 1), axis=1)
        width = np.minimum(distance[one][border], distance[other][border])
        for (low, high), value in zip(names.tolist(), width.tolist(), strict=True):
            found[low, high] = max(found.get((low, high), 0.0), value)
    return sorted(((value, *pair) for pair, value in found.items()), reverse=True)
