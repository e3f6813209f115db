"""What is counted in the class map within a region: areas, confidence, and borders between classes."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from rasterio.windows import Window

from ...contract.errors import InputError
from ...contract.legends import NODATA, Legend
from ..progress import Progress
from ..review.class_map import ClassMap
from ..segmentation.statistics import ClassStatistics
from .lattice import Lattice
from .region import Region, intersection, whole

LOW_CONFIDENCE = 50  # per cent


@dataclass
class Borders:
    """Metres of pixel edges: between different classes in the region, and of its outline by the class beyond it.

    An edge counts between two mapped pixels of which at least one is in the region. Without a CRS metres are pixels.
    """

    between: float = 0.0
    outline: np.ndarray = field(default_factory=lambda: np.zeros(256))

    def add(self, codes: np.ndarray, inside: np.ndarray, counted: int, size: tuple[float, float]) -> None:
        """``codes`` and ``inside`` (H, W) with pixels of ``size`` (x, y) metres; rows above ``counted`` were seen in
        the block before, so that only the edges below them count.
        """
        width, height = size
        pairs = (
            (np.s_[:-1], np.s_[1:], width),
            (np.s_[counted:, :-1], np.s_[counted:, 1:], height),
        )
        for first, second, metres in pairs:
            one, other = codes[first], codes[second]
            of_one, of_other = inside[first], inside[second]
            border = (one != other) & (one != NODATA) & (other != NODATA) & (of_one | of_other)
            self.between += metres * np.count_nonzero(border)
            across = of_one ^ of_other
            if across.any():
                beyond = np.where(of_one, other, one)[across]
                self.outline += metres * np.bincount(beyond, minlength=256)


@dataclass(frozen=True)
class Count:
    """A region in numbers. ``rows`` are those of ClassStatistics, ``confidence`` (256,) pixels by per cent."""

    pixels: int
    rows: list[dict]
    confidence: np.ndarray
    borders: Borders

    @property
    def mapped(self) -> int:
        return sum(row["pixels"] for row in self.rows)

    @property
    def leading(self) -> dict:
        """The row of the class with the largest share."""
        return max(self.rows, key=lambda row: row["percent"])


def count(region: Region, class_map: ClassMap, legend: Legend, lattices: list[Lattice], progress: Progress) -> Count:
    """One pass over the region in strips. InputError if it has no mapped pixel, or one of a class not in ``legend``."""
    classes = len(legend.classes)
    index_of = np.full(256, classes + 1, np.uint8)
    index_of[[*legend.codes, NODATA]] = [*range(classes), classes]
    statistics, borders = ClassStatistics(legend, class_map.grid), Borders()
    histogram, pixels = np.zeros(256, np.int64), 0
    for strip in region.strips():
        progress.report(0.2 * (strip.row_off - region.window.row_off) / region.window.height, "Reading the map")
        codes, inside, counted, own = _read(region, class_map, strip)
        borders.add(codes, inside, counted, class_map.grid.window(strip).pixel_size_metres())
        codes, inside = codes[own], inside[own]
        index = index_of[codes]
        mapped = inside & (index != classes)
        if (index > classes).any() and (index[mapped] > classes).any():
            raise _foreign(codes[mapped & (index > classes)], legend, class_map.path)
        confidence = class_map.read_confidence(strip) if class_map.has_confidence else np.full_like(codes, NODATA)
        statistics.add(np.where(inside, index, np.uint8(classes)), confidence, int(strip.row_off), int(strip.col_off))
        histogram += np.bincount(confidence[mapped], minlength=256)
        pixels += int(np.count_nonzero(inside))
        for lattice in lattices:
            lattice.add(mapped, int(strip.row_off), int(strip.col_off))
    if not statistics.classified_pixels:
        raise _empty(pixels, class_map.path)
    return Count(pixels, statistics.rows(), histogram, borders)


def _read(
    region: Region, class_map: ClassMap, strip: Window
) -> tuple[np.ndarray, np.ndarray, int, tuple[slice, slice]]:
    """Codes and mask of a strip and the pixels around it, how many of the rows were there before, and its own part.

    Below the strip there is a row more only where the region ends: else the next strip has it.
    """
    last = strip.row_off + strip.height == region.window.row_off + region.window.height
    around = Window(strip.col_off - 1, strip.row_off - 1, strip.width + 2, strip.height + 1 + last)
    around = intersection(around, whole(class_map.grid))
    top, left = int(strip.row_off - around.row_off), int(strip.col_off - around.col_off)
    own = np.s_[top : top + int(strip.height), left : left + int(strip.width)]
    return class_map.read(around), region.mask(around), top, own


def _foreign(codes: np.ndarray, legend: Legend, path: str) -> InputError:
    return InputError(
        f"{path} has the class codes {sorted(set(codes.tolist()))[:8]} in the region, the model's classes are "
        f"{list(legend.codes)}. Choose the model that made the map."
    )


def _empty(pixels: int, path: str) -> InputError:
    if pixels:
        return InputError(f"None of the region's {pixels} pixels is mapped in {path}. Choose a mapped place.")
    return InputError("The region covers the centre of no pixel of the map. Draw a larger one.")
