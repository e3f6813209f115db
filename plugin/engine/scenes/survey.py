"""Survey: what a class map shows in an area, in one pass over strips: shares, places, patches and neighbours."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np
from rasterio.windows import Window

from ..raster.grid import Grid
from .kinds import NONE, Kinds
from .patches import EIGHT, FOUR, Patches

SMALLEST = 1 / 2000  # of the area's frame: patches below are specks, which are neither counted nor named
COMPASS = ("north", "north_east", "east", "south_east", "south", "south_west", "west", "north_west")
CENTRAL = 0.1  # of the frame's sides: a kind whose centre is nearer to the area's is in the centre, or everywhere
EVERYWHERE = 7  # of nine sectors


@dataclass(frozen=True, eq=False)
class Survey:
    """An area in numbers, by kind (K) in the order of ``kinds``. ``frame`` is top, left, height and width in pixels."""

    kinds: Kinds
    frame: tuple[int, int, int, int]
    pixels: np.ndarray  # (K,)
    areas: np.ndarray  # (K,) m², pixels without a CRS
    sectors: np.ndarray  # (K, 3, 3) pixels by thirds of the frame
    centres: np.ndarray  # (K, 2) row and column of the mean pixel
    borders: np.ndarray  # (K, K) metres of common edges
    flooded: np.ndarray  # (K,) pixels below the flood
    outside: int  # pixels of the area that are not mapped
    patches: tuple[np.ndarray, ...]  # records of each kind, joined by corners, the largest first
    corners_apart: tuple[int, ...]  # how many patches there are where corners do not join
    turn: np.ndarray  # (2, 2) east and north of a step to the right and of one down
    metres: bool  # whether sizes are on the ground

    @property
    def mapped(self) -> int:
        return int(self.pixels.sum())

    @property
    def present(self) -> list[int]:
        """The kinds that have a pixel, the largest first."""
        return [int(at) for at in np.argsort(-self.areas, kind="stable") if self.pixels[at]]

    def share(self, kind: int) -> float:
        """Per cent of the mapped area."""
        return 100 * float(self.areas[kind] / self.areas.sum())

    def share_of(self, name: str) -> float:
        at = self.kinds.place(name)
        return 0.0 if at is None or not self.mapped else self.share(at)

    def counts(self, kind: int) -> tuple[int, int]:
        """The least and the most patches that one may count, as touching corners join them or not."""
        return tuple(sorted((len(self.patches[kind]), self.corners_apart[kind])))

    def lies(self, kind: int) -> str:
        """Where most of a kind is: a direction of COMPASS, "centre" or "everywhere"."""
        middle = (self.pixels @ self.centres) / self.mapped
        return self._direction(self.centres[kind] - middle, (self.sectors[kind] > 0).sum() >= EVERYWHERE)

    def patch_lies(self, patch: np.void) -> str:
        """Where a patch's centre is within the frame."""
        top, left, height, width = self.frame
        centre = np.array([patch["rows"], patch["columns"]]) / patch["pixels"] + 0.5
        return self._direction(centre - (top + height / 2, left + width / 2), False)

    def neighbour(self, kind: int) -> tuple[int, float] | None:
        """The other kind with the longest common border, and its per cent of the kind's borders; None without one."""
        lengths = self.borders[kind]
        return (int(lengths.argmax()), 100 * float(lengths.max() / lengths.sum())) if lengths.any() else None

    def at_edge(self, patch: np.void) -> bool:
        """Whether a patch goes on beyond the frame."""
        top, left, height, width = self.frame
        return bool(
            patch["top"] == top or patch["left"] == left
            or patch["bottom"] == top + height or patch["right"] == left + width
        )  # fmt: skip

    def _direction(self, offset: np.ndarray, spread: bool) -> str:
        """The octant of an offset (rows, columns)."""
        if np.hypot(offset[0] / self.frame[2], offset[1] / self.frame[3]) < CENTRAL:
            return "everywhere" if spread else "centre"
        east, north = self.turn @ offset[::-1]
        return COMPASS[round(math.degrees(math.atan2(east, north)) / 45) % 8]


@dataclass
class Surveyor:
    """Takes the strips of a frame (top, left, height, width) from top to bottom; ``grid`` None is bare pixels."""

    kinds: Kinds
    frame: tuple[int, int, int, int]
    grid: Grid | None = None
    _last: np.ndarray | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        number = len(self.kinds.all)
        self._pixels, self._flooded = np.zeros(number, np.int64), np.zeros(number, np.int64)
        self._areas, self._outside = np.zeros(number), 0
        self._sums, self._sectors = np.zeros((number, 2)), np.zeros((number, 3, 3), np.int64)
        self._borders = np.zeros((number, number))
        minimum = smallest(self.frame)
        self._joined = [Patches(EIGHT, minimum) for _ in range(number)]
        self._apart = [Patches(FOUR, minimum) for _ in range(number)]
        located = self.grid is not None and self.grid.crs is not None
        self._size = self._pixel_size() if located else (1.0, 1.0)
        self._located = located

    def add(self, kinds: np.ndarray, top: int, outside: int = 0, under: np.ndarray | None = None) -> None:
        """A strip (H, W) of kinds over the frame's whole width, NONE where there are none, of which ``outside`` are in
        the area without being mapped; ``under`` (H, W) are the kinds below the flood, where there is a flood mask.
        """
        left, number = self.frame[1], len(self.kinds.all)
        height, width = kinds.shape
        areas = self.grid.row_areas(Window(left, top, width, height)) if self._located else np.ones(height)
        self._outside += outside
        self._place(kinds, areas, top)
        self._edges(kinds)
        for kind in range(number):
            mask = kinds == kind
            for patches in (self._joined[kind], self._apart[kind]):
                patches.add(mask, areas, top, left)
        if under is not None:
            wet = (kinds == self.kinds.place("flood")) & (under != NONE)
            self._flooded += np.bincount(under[wet], minlength=number)

    def finish(self) -> Survey:
        present = np.maximum(self._pixels, 1)[:, None]
        return Survey(
            self.kinds, self.frame, self._pixels, self._areas, self._sectors, self._sums / present + 0.5,
            self._borders, self._flooded, self._outside, tuple(patches.finish() for patches in self._joined),
            tuple(len(patches.finish()) for patches in self._apart), self._turn(), self._located,
        )  # fmt: skip

    def _place(self, kinds: np.ndarray, areas: np.ndarray, top: int) -> None:
        """Pixels by row and column of each kind, and from them all sums."""
        first, left, height, width = self.frame
        rows, columns = top + np.arange(len(kinds)), left + np.arange(width)
        thirds = 3 * (rows - first) // height, 3 * (columns - left) // width
        for kind in np.unique(kinds[kinds != NONE]):
            mask = kinds == kind
            by_row, by_column = mask.sum(axis=1), mask.sum(axis=0)
            self._pixels[kind] += by_row.sum()
            self._areas[kind] += by_row @ areas
            self._sums[kind] += by_row @ rows, by_column @ columns
            for third in np.unique(thirds[0]):
                inside = mask[thirds[0] == third].sum(axis=0)
                self._sectors[kind, third] += np.bincount(thirds[1], inside, minlength=3).astype(np.int64)

    def _edges(self, kinds: np.ndarray) -> None:
        """Metres of pixel edges between two kinds, within the strip and to the one above."""
        number, (width, height) = len(self.kinds.all), self._size
        above = kinds if self._last is None else np.concatenate([self._last[None], kinds])
        for one, other, metres in ((above[:-1], above[1:], width), (kinds[:, :-1], kinds[:, 1:], height)):
            edge = (one != other) & (one != NONE) & (other != NONE)
            pairs = np.bincount(one[edge] * np.intp(number) + other[edge], minlength=number**2)
            lengths = metres * pairs.reshape(number, number)
            self._borders += lengths + lengths.T
        self._last = kinds[-1].copy()

    def _pixel_size(self) -> tuple[float, float]:
        """Metres of the frame's middle pixel."""
        top, left, height, width = self.frame
        return self.grid.window(Window(left, top, width, height)).pixel_size_metres()

    def _turn(self) -> np.ndarray:
        """East and north of a step to the right and of one down; rows go south where nothing else is known."""
        if not self._located:
            return np.array([[1.0, 0.0], [0.0, -1.0]])
        step = self.grid.transform
        turn = np.array([[step.a, step.b], [step.d, step.e]])
        width, height = self._size
        return turn / np.hypot(*turn) * (width, height)


def smallest(frame: tuple[int, int, int, int]) -> int:
    """Pixels of the smallest patch that is counted."""
    return max(1, round(frame[2] * frame[3] * SMALLEST))


def survey_array(kinds: Kinds, codes: np.ndarray, flood: np.ndarray | None = None, grid: Grid | None = None) -> Survey:
    """The survey of a small map: ``codes`` (H, W) uint8 with 255 for no data, ``flood`` (H, W) bool."""
    under = kinds.of(codes)
    shown = kinds.of(codes, flood)
    surveyor = Surveyor(kinds, (0, 0, *codes.shape), grid)
    surveyor.add(shown, 0, int((shown == NONE).sum()), None if flood is None else under)
    return surveyor.finish()
