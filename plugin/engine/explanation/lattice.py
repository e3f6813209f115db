"""Lattices: a map cut into cells, how much of a region each has, and a fair choice among them."""

from __future__ import annotations

import itertools

import numpy as np
from rasterio.windows import Window

ENOUGH = 0.95  # of a region's pixels, so that slivers cost nothing


class Lattice:
    """Cells between the given edges, in pixels of the map, with the number of the region's mapped pixels in each."""

    def __init__(self, rows: np.ndarray, columns: np.ndarray) -> None:
        """``rows`` (R + 1,) and ``columns`` (C + 1,) rise; pixels outside of them are not counted."""
        self.rows, self.columns = np.asarray(rows), np.asarray(columns)
        self.counts = np.zeros((len(rows) - 1, len(columns) - 1), np.int64)

    @classmethod
    def regular(cls, window: Window, side: int) -> Lattice:
        """Square cells of ``side`` pixels over a window; the last ones end with it."""
        spans = (int(window.row_off), int(window.height)), (int(window.col_off), int(window.width))
        return cls(*(np.append(np.arange(start, start + size, side), start + size) for start, size in spans))

    def add(self, inside: np.ndarray, top: int, left: int) -> None:
        """Count a block (H, W) bool whose first pixel is at (top, left) and which lies between the edges."""
        parts = []
        for edges, start, size in ((self.rows, top, inside.shape[0]), (self.columns, left, inside.shape[1])):
            cells = np.searchsorted(edges, np.arange(start, start + size), "right") - 1
            parts.append(np.unique(cells, return_index=True))
        (rows, first_rows), (columns, first_columns) = parts
        summed = np.add.reduceat(inside.view(np.uint8), first_columns, axis=1, dtype=np.int64)
        self.counts[np.ix_(rows, columns)] += np.add.reduceat(summed, first_rows, axis=0)

    def choose(self, number: int) -> list[tuple[int, int]]:
        """At most ``number`` cells (row, column): the fewest that hold ENOUGH of the region, if that can be.

        Else those that it fills at least half as much as the fullest, or the fullest ones, are taken in order in as
        many equal groups, and one of each group is drawn (seeded), so that they are spread over the region.
        """
        flat = self.counts.ravel()
        order = np.argsort(-flat, kind="stable")
        held = np.cumsum(flat[order])
        fewest = int(np.searchsorted(held, ENOUGH * held[-1])) + 1
        if fewest <= number:
            chosen = np.sort(order[:fewest])
        else:
            cells = np.flatnonzero(flat >= min(flat[order[0]] / 2, flat[order[number - 1]]))
            rng = np.random.default_rng(0)
            chosen = [rng.choice(group) for group in np.array_split(cells, number)]
        return [divmod(int(cell), self.counts.shape[1]) for cell in chosen]

    def others(self, cells: list[tuple[int, int]], number: int) -> list[tuple[int, int]]:
        """At most ``number`` cells that are not among ``cells``, in order."""
        every = (divmod(cell, self.counts.shape[1]) for cell in range(self.counts.size))
        return list(itertools.islice((cell for cell in every if cell not in cells), max(0, number)))

    def window(self, row: int, column: int) -> Window:
        top, left = int(self.rows[row]), int(self.columns[column])
        return Window(left, top, int(self.columns[column + 1]) - left, int(self.rows[row + 1]) - top)
