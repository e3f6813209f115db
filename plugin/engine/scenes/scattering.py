"""Scattering: what radar says of each kind of ground, and its discrete bright points, strip by strip."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from scipy import ndimage

from ..explanation.evidence import Evidence
from .kinds import NONE, Kinds

GUARD, CLUTTER = 5, 21  # pixels a side: a point, and the surroundings that it stands out from
REACH = CLUTTER // 2  # pixels of halo that ``add`` needs
STANDS_OUT = 10.0  # times the mean power of the surroundings: 10 dB
LOBES = (3, 8)  # pixels from a point between which side lobes are looked for
LOBE = 4.0  # times the power on the diagonals that the axes have through a point with side lobes
ENOUGH = 30  # pixels of which a mean is told


class Scattering:
    """Sums of linear power by polarisation and kind, and bright points. ``roles`` (C,) are the polarisations."""

    def __init__(self, kinds: Kinds, roles: tuple[str, ...], path: str) -> None:
        number = len(kinds.all)
        self._kinds, self._roles, self._path = kinds, roles, path
        self._pixels = np.zeros(number, np.int64)
        self._sums, self._squares = np.zeros((2, len(roles), number))
        self._points, self._lobes = np.zeros(number, np.int64), 0

    def add(self, kinds: np.ndarray, power: np.ndarray, valid: np.ndarray, own: tuple[slice, slice]) -> None:
        """``power`` (C, H, W) linear and ``valid`` (H, W) with a halo of REACH pixels where there are any; ``own``
        is the part that ``kinds`` (h, w) covers, and that is counted.
        """
        seen = valid[own] & (kinds != NONE)
        index, number = kinds[seen], len(self._kinds.all)
        self._pixels += np.bincount(index, minlength=number)
        for band, values in enumerate(power[:, *own]):
            values = values[seen].astype(float)
            self._sums[band] += np.bincount(index, values, minlength=number)
            self._squares[band] += np.bincount(index, values**2, minlength=number)
        rows, columns = np.nonzero(bright_points(power[0], valid)[own] & seen)
        self._points += np.bincount(kinds[rows, columns], minlength=number)
        self._lobes += int(side_lobes(power[0], rows + own[0].start, columns + own[1].start).sum())

    @property
    def seen(self) -> int:
        """Pixels of the area that radar saw."""
        return int(self._pixels.sum())

    def means(self) -> dict[str, float]:
        """Mean backscatter in dB of the first polarisation, by kind, where ENOUGH pixels were seen."""
        return {kind.id: self._db(0, at) for at, kind in enumerate(self._kinds.all) if self._pixels[at] >= ENOUGH}

    def evidence(self, square_kilometres: float | None) -> Iterator[Evidence]:
        """Means by kind and of all, equivalent looks, points by the km² and on water, and side lobes."""
        if not self.seen:
            return
        for band, role in enumerate(self._roles):
            yield self._fact(
                f"{role}_mean", 10 * np.log10(self._sums[band].sum() / self.seen), "dB", "mean", polarisation=role
            )
        for at, kind in enumerate(self._kinds.all):
            if self._pixels[at] >= ENOUGH:
                yield self._fact(f"{self._roles[0]}_{kind.id}", self._db(0, at), "dB", "", kind=kind.id)
                yield from self._looks(at)
        points = int(self._points.sum())
        yield self._fact("bright_points", points, "", "points" if points else "no_points")
        if points and square_kilometres:
            yield self._fact("bright_points_density", points / square_kilometres, "/km²", "")
        for name in ("water", "built"):
            at = self._kinds.place(name)
            if at is not None and self._points[at]:
                yield self._fact(f"bright_points_{name}", int(self._points[at]), "", f"points_{name}", kind=name)
        if self._lobes:
            yield self._fact("side_lobes", self._lobes, "", "lobes")

    def _looks(self, at: int) -> Iterator[Evidence]:
        """mean² / variance of linear power (Lee & Pottier 2009, section 4.2): low where a kind is rough or mixed."""
        mean = self._sums[0, at] / self._pixels[at]
        variance = self._squares[0, at] / self._pixels[at] - mean**2
        if variance > 0:
            yield self._fact(f"looks_{self._kinds.all[at].id}", mean**2 / variance, "", "")

    def _db(self, band: int, at: int) -> float:
        return float(10 * np.log10(self._sums[band, at] / self._pixels[at]))

    def _fact(self, name: str, value, unit: str, phrase: str, **about) -> Evidence:
        value = value if isinstance(value, int) else float(value)
        return Evidence(name, value, unit, "layer", self._path, {"phrase": phrase, **about})


def bright_points(power: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Where (H, W) a pixel is the brightest of GUARD x GUARD and STANDS_OUT from the mean of what is around these."""
    seen = np.where(valid, power, 0).astype(float)
    sums, counts = (
        np.stack([_box(values, CLUTTER), _box(values, GUARD)]) for values in (seen, valid.astype(float))
    )  # fmt: skip
    around = np.maximum(counts[0] - counts[1], 1)
    level = np.maximum(sums[0] - sums[1], 0) / around
    highest = ndimage.maximum_filter(seen, GUARD, mode="constant")
    return valid & (seen == highest) & (level > 0) & (seen > STANDS_OUT * level)


def side_lobes(power: np.ndarray, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    """Which of the points (N,) have a bright cross along rows and columns: the side lobes of a strong reflector."""
    steps = np.arange(*LOBES)
    steps = np.concatenate([-steps, steps])
    height, width = power.shape

    def at(down: np.ndarray, right: np.ndarray) -> np.ndarray:
        there = np.clip(rows[:, None] + down, 0, height - 1), np.clip(columns[:, None] + right, 0, width - 1)
        return power[there]

    none = np.zeros_like(steps)
    axes = [at(steps, none).mean(axis=1), at(none, steps).mean(axis=1)]
    diagonals = np.concatenate([at(steps, steps), at(steps, -steps)], axis=1).mean(axis=1)
    return np.minimum(*axes) > LOBE * diagonals


def _box(values: np.ndarray, side: int) -> np.ndarray:
    return ndimage.uniform_filter(values, side, mode="constant") * side**2
