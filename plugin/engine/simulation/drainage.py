"""Where water runs and gathers on a relief: flow directions, upstream area, lakes and the lines of rivers."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy import ndimage, sparse
from scipy.sparse import csgraph


@dataclass(frozen=True)
class Flow:
    """``downstream`` (N,) index of the next cell (-1 at the outlet), ``upstream`` cells that drain through each (H,W),
    ``level`` (H,W) metres to which a cell fills before it spills.
    """

    downstream: np.ndarray
    upstream: np.ndarray
    level: np.ndarray


def drain(relief: np.ndarray) -> Flow:
    """Flow over ``relief`` (H,W) metres to the lowest cell of its edge.

    The minimum spanning tree of edges that weigh as much as their higher end holds, from every cell, the path with the
    lowest pass (Barnes et al. 2014 reach the same levels by priority flood); a small part of the lower end makes water
    take the steepest way down.
    """
    height, width = relief.shape
    index = np.arange(height * width).reshape(height, width)
    z = relief.astype(np.float64) - relief.min() + 1
    pairs = [(index[:, :-1], index[:, 1:]), (index[:-1], index[1:]),
             (index[:-1, :-1], index[1:, 1:]), (index[:-1, 1:], index[1:, :-1])]  # fmt: skip
    start, end = (np.concatenate([pair[side].ravel() for pair in pairs]) for side in (0, 1))
    a, b = z.ravel()[start], z.ravel()[end]
    graph = sparse.csr_array((np.maximum(a, b) + 1e-9 * np.minimum(a, b), (start, end)), shape=(z.size, z.size))
    edge = np.concatenate([index[0], index[-1], index[:, 0], index[:, -1]])
    outlet = edge[np.argmin(z.ravel()[edge])]
    order, before = csgraph.breadth_first_order(csgraph.minimum_spanning_tree(graph), outlet, directed=False)
    upstream, level = np.ones(z.size), relief.astype(np.float64).ravel()
    for cell in order[1:]:
        level[cell] = max(level[cell], level[before[cell]])
    for cell in order[:0:-1]:
        upstream[before[cell]] += upstream[cell]
    return Flow(np.where(before < 0, -1, before), upstream.reshape(z.shape), level.reshape(z.shape))


def lake_levels(relief: np.ndarray, flow: Flow, depth: float, largest: int) -> np.ndarray:
    """Water level (H,W) of the lakes that fill hollows deeper than ``depth`` metres, -inf elsewhere.

    A lake covers at most ``largest`` cells; its level is known two cells beyond its shore, where finer relief decides.
    """
    hollows = ndimage.label(flow.level - relief > 0.1)[0]
    levels = np.full(relief.shape, -np.inf)
    for label, place in enumerate(ndimage.find_objects(hollows), start=1):
        inside = hollows[place] == label
        heights = np.sort(relief[place][inside])
        level = min(flow.level[place][inside].max(), heights[min(largest, heights.size - 1)])
        if level - heights[0] > depth:
            levels[place][inside & (relief[place] < level)] = level
    return ndimage.maximum_filter(levels, 5)


@dataclass(frozen=True)
class Lines:
    """Straight pieces of rivers or roads: ``start``, ``end`` (N,2) row and column in pixels, ``half_width`` (N,) px."""

    start: np.ndarray
    end: np.ndarray
    half_width: np.ndarray

    def burn(self, row: int, column: int, height: int, width: int) -> np.ndarray:
        """Half width of the line through each pixel (H,W), 0 where none passes; the wider one wins."""
        low, high = np.minimum(self.start, self.end), np.maximum(self.start, self.end)
        corner, size = np.array([row, column]), np.array([height, width])
        near = np.flatnonzero(((high >= corner) & (low < corner + size)).all(1))
        image = np.zeros((height, width), np.float32)
        if near.size:
            start, end = self.start[near], self.end[near]
            steps = int(np.abs(end - start).max() * 2) + 2
            along = np.linspace(0, 1, steps)[:, None, None]
            points = np.floor(start + (end - start) * along - corner).astype(int).reshape(-1, 2)
            half_width = np.tile(self.half_width[near], steps)
            kept = ((points >= 0) & (points < size)).all(1)
            np.maximum.at(image, tuple(points[kept].T), half_width[kept].astype(np.float32))
        return image


def river_lines(flow: Flow, cell: int, origin: int, smallest: float) -> Lines:
    """Centre lines of streams that drain at least ``smallest`` pixels, on cells of ``cell`` pixels from ``origin``.

    Half width grows with the root of the drained area, as hydraulic geometry has it (Leopold and Maddock 1953).
    """
    area = flow.upstream.ravel() * cell**2
    stream = np.flatnonzero((area >= smallest) & (flow.downstream >= 0))
    row, column = np.divmod(np.arange(area.size), flow.upstream.shape[1])
    place = origin + cell * (np.stack([row, column], 1) + 0.5)
    main = np.arange(area.size)
    ordered = stream[np.argsort(area[stream], kind="stable")]
    main[flow.downstream[ordered]] = ordered
    for _ in range(6):
        below, above = place[flow.downstream[stream]], place[main[stream]]
        place[stream] = 0.5 * place[stream] + 0.25 * (below + above)
    half_width = np.minimum(0.0075 * np.sqrt(area[stream]), 14)
    return Lines(place[stream], place[flow.downstream[stream]], np.maximum(half_width, 0.3))
