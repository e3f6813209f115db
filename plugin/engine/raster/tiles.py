"""Tiles: how a grid is cut into overlapping pieces, and how their logits are blended back without a seam."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Span:
    """One tile along one axis, in pixels: it reads [start, start + length) and answers for the core [low, high).

    The first ``lead`` pixels of the core are shared with the tile before, the last ``trail`` with the tile after.
    """

    start: int
    length: int
    low: int
    high: int
    lead: int
    trail: int


def spans(size: int, tile: int, overlap: int, trim: int) -> tuple[Span, ...]:
    """Cut ``size`` pixels into evenly spaced tiles that overlap by at least ``overlap``, which is at most half a tile.

    At each seam the outer ``trim`` pixels of both tiles are dropped and what is left is blended. No tile reaches past
    the end, so that every tile sees real data only (unless ``size`` < ``tile``).
    """
    if size <= tile:
        return (Span(0, tile, 0, size, 0, 0),)
    count = -(-(size - overlap) // (tile - overlap))
    starts = [round(i * (size - tile) / (count - 1)) for i in range(count)]
    strides = [right - left for left, right in zip(starts, starts[1:], strict=False)]
    blend = max(overlap - 2 * trim, 0) if count == 2 else max(min(overlap - 2 * trim, *strides), 0)
    lows = [(left + right + tile - blend) // 2 for left, right in zip(starts, starts[1:], strict=False)]
    seams = [(low, low + blend) for low in lows]
    edges = [(0, 0), *seams, (size, size)]
    return tuple(
        Span(start, tile, before[0], after[1], before[1] - before[0], after[1] - after[0])
        for start, before, after in zip(starts, edges, edges[1:], strict=False)
    )


def ramp(width: int) -> np.ndarray:
    """Raised cosine from 0 to 1 at pixel centres, float32 (width,); ramp(w) + ramp(w)[::-1] is 1."""
    return (
        (0.5 - 0.5 * np.cos(np.pi * (np.arange(width) + 0.5) / width)).astype(np.float32)
        if width
        else np.zeros(0, "f4")
    )


class Blender:
    """Blends tiles that come row by row, left to right, keeping only what is still shared with tiles to come.

    Memory: (K, seam height, grid width) for the row below and (K, tile, seam width) for the tile to the right.
    """

    def __init__(self, channels: int, rows: tuple[Span, ...], columns: tuple[Span, ...]) -> None:
        self._rows, self._columns = rows, columns
        seam = max((span.trail for span in rows), default=0)
        self._below = np.zeros((channels, seam, columns[-1].high), np.float32)
        self._right: np.ndarray | None = None

    def add(self, row: int, column: int, logits: np.ndarray) -> tuple[np.ndarray, int, int]:
        """Take one tile's logits (K, height, width); return what is final now (K, h, w) and its top and left."""
        vertical, horizontal = self._rows[row], self._columns[column]
        core = logits[
            :,
            vertical.low - vertical.start : vertical.high - vertical.start,
            horizontal.low - horizontal.start : horizontal.high - horizontal.start,
        ]
        return (
            self._blend_rows(self._blend_columns(core, horizontal), vertical, horizontal),
            vertical.low,
            horizontal.low,
        )

    def _blend_columns(self, core: np.ndarray, span: Span) -> np.ndarray:
        width = span.high - span.low
        if span.lead:
            core[:, :, : span.lead] *= ramp(span.lead)
            core[:, :, : span.lead] += self._right
        if span.trail:
            self._right = core[:, :, width - span.trail :] * ramp(span.trail)[::-1]
        return core[:, :, : width - span.trail]

    def _blend_rows(self, core: np.ndarray, span: Span, columns: Span) -> np.ndarray:
        height, width = core.shape[1:]
        left = columns.low
        if span.lead:
            core[:, : span.lead] *= ramp(span.lead)[:, None]
            core[:, : span.lead] += self._below[:, : span.lead, left : left + width]
        if span.trail:
            weights = ramp(span.trail)[::-1, None]
            np.multiply(core[:, height - span.trail :], weights, out=self._below[:, : span.trail, left : left + width])
        return core[:, : height - span.trail]
