"""Class maps as a review reads them: codes and names, counted strip by strip in one pass."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import rasterio
from rasterio.errors import RasterioError
from rasterio.windows import Window

from ...contract.errors import InputError
from ...contract.legends import NODATA
from ..progress import Progress
from ..raster.grid import Grid
from ..raster.layers import open_dataset

STRIP_PIXELS = 2**22
PIECE = 2**18
CACHE_BYTES = 64 * 2**20
LOW_CONFIDENCE = 256  # stratum = class code + 256 where the map is not confident
STRATA = 512


class ClassMap:
    """An open class map (band 1): codes 0-254, with 255 or the file's own nodata value for no data.

    ``confidence`` is an optional raster on the same grid; below ``confidence_break`` (0-1) a pixel is in a stratum of
    its own. Raises InputError when the rasters cannot be used.
    """

    def __init__(self, path: str, confidence: str = "", confidence_break: float = 0.7) -> None:
        self.path = path
        with rasterio.Env(GDAL_NUM_THREADS="ALL_CPUS"):
            self._dataset = open_dataset(path)
        self.grid = Grid.of(self._dataset)
        if not np.issubdtype(self._dataset.dtypes[0], np.integer):
            raise InputError(
                f"{path} holds {self._dataset.dtypes[0]} values. Expected a class map of whole numbers from 0 to 254."
            )
        self.names = _names(path)
        self._confidence = open_dataset(confidence) if confidence else None
        self._break = confidence_break
        if self._confidence and (
            self._confidence.shape != self._dataset.shape or self._confidence.transform != self._dataset.transform
        ):
            raise InputError(f"{confidence} does not lie on the pixels of {path}. Choose the confidence of this map.")

    @property
    def has_confidence(self) -> bool:
        return self._confidence is not None

    def name(self, code: int) -> str:
        """Of a class, or of the part of it where the map is not confident."""
        text = self.names.get(code % LOW_CONFIDENCE) or f"Class {code % LOW_CONFIDENCE}"
        return f"{text}, low confidence" if code >= LOW_CONFIDENCE else text

    def codes(self, census: Census) -> list[int]:
        """The legend: classes that have a name or a pixel."""
        return sorted({*self.names, *np.flatnonzero(census.class_pixels).tolist()})

    def strips(self, progress: Progress) -> Iterator[tuple[int, np.ndarray, np.ndarray]]:
        """Top row, codes (h, W) uint8, and strata (h, W) uint8 or uint16; the next strip is read meanwhile."""
        block = self._dataset.block_shapes[0][0]
        height = block * max(1, STRIP_PIXELS // (block * self.grid.width))
        tops = range(0, self.grid.height, height)
        with ThreadPoolExecutor(1, "reader") as reader:
            coming = reader.submit(self._read, 0, height)
            for top in tops:
                codes, strata = coming.result()
                coming = reader.submit(self._read, top + height, height)
                progress.report(0.9 * top / self.grid.height, "Reading the map")
                yield top, codes, strata

    def read(self, window: Window) -> np.ndarray:
        """Codes (h, w) uint8 of a window within the map, 255 where there is no data."""
        return self._codes(self._band(self._dataset, window))

    def read_confidence(self, window: Window) -> np.ndarray:
        """Confidence in per cent (h, w) uint8 of a window within the map, 255 where there is none."""
        values, file = self._band(self._confidence, window), self._confidence
        levels = np.arange(256, dtype=np.uint8) if values.dtype == np.uint8 else values
        per_cent = np.rint(100 * file.scales[0] * levels.astype(np.float32))
        missing = (levels == file.nodata) | ~((per_cent >= 0) & (per_cent <= 100))
        per_cent = np.where(missing, NODATA, np.nan_to_num(per_cent)).astype(np.uint8)
        return per_cent[values] if levels is not values else per_cent

    def close(self) -> None:
        self._dataset.close()
        if self._confidence:
            self._confidence.close()

    def _read(self, top: int, height: int) -> tuple[np.ndarray, np.ndarray] | None:
        window = Window(0, top, self.grid.width, min(height, self.grid.height - top))
        if window.height <= 0:
            return None
        codes = self.read(window)
        if not self._confidence:
            return codes, codes
        confidence = self._band(self._confidence, window) * self._confidence.scales[0]
        low = (confidence < self._break) & (codes != NODATA)
        return codes, codes + low.astype(np.uint16) * LOW_CONFIDENCE

    def _band(self, dataset, window: Window) -> np.ndarray:
        try:
            with rasterio.Env(GDAL_CACHEMAX=CACHE_BYTES):
                return dataset.read(1, window=window)
        except RasterioError as error:
            raise InputError(f"{dataset.name} could not be read: {error}. Check the file.") from error

    def _codes(self, values: np.ndarray) -> np.ndarray:
        nodata = self._dataset.nodata
        if values.dtype == np.uint8:
            return values if nodata in (None, NODATA) else np.where(values == nodata, np.uint8(NODATA), values)
        valid = np.ones(values.shape, bool) if nodata is None else values != nodata
        if valid.any() and not 0 <= values.min(where=valid, initial=0) <= values.max(where=valid, initial=0) <= NODATA:
            raise InputError(f"{self.path} has values outside 0-255. Expected class codes from 0 to 254.")
        return np.where(valid, values, NODATA).astype(np.uint8)


class Census:
    """Pixels (512,) and area in m² (512,) of every stratum, and a fingerprint of the classes, strip by strip."""

    def __init__(self, grid: Grid) -> None:
        self.width = grid.width
        self.pixels = np.zeros(STRATA, np.int64)
        self.areas = np.zeros(STRATA)
        self.fingerprint = 0
        self._met, self._likely = np.zeros(STRATA, np.int64), []
        self._row_areas = grid.row_areas()

    def add(self, top: int, codes: np.ndarray, strata: np.ndarray) -> np.ndarray:
        """Take a strip, and return its own pixels of every stratum (512,)."""
        counts = _histogram(strata, self._likely)
        self._met += counts
        self._likely = sorted(np.flatnonzero(self._met).tolist(), key=lambda code: -counts[code])
        counts[NODATA] = 0
        self.pixels += counts
        self.areas += counts * self._row_areas[top : top + codes.shape[0]].mean()
        self.fingerprint = zlib.crc32(np.ascontiguousarray(codes), self.fingerprint)
        return counts

    @property
    def strata(self) -> np.ndarray:
        """The strata that have pixels, in order (H,)."""
        return np.flatnonzero(self.pixels)

    @property
    def class_pixels(self) -> np.ndarray:
        """Pixels of every class code (256,), whatever the confidence."""
        return self.pixels.reshape(2, -1).sum(0)


def _histogram(strata: np.ndarray, likely: list[int]) -> np.ndarray:
    """Counts (512,). Pieces that fit a processor's cache are compared with the ``likely`` strata, commonest first."""
    counts, flat = np.zeros(STRATA, np.int64), strata.ravel()
    for start in range(0, flat.size, PIECE):
        piece = flat[start : start + PIECE]
        left, here = piece.size, {}
        for code in likely:
            here[code] = np.count_nonzero(piece == code)
            left -= here[code]
            if not left:
                counts[list(here)] += list(here.values())
                break
        else:
            counts += np.bincount(piece, minlength=STRATA)
    return counts


def _names(path: str) -> dict[int, str]:
    """Category names from the .aux.xml beside the raster, by code."""
    try:
        root = ElementTree.parse(Path(path + ".aux.xml")).getroot()
    except FileNotFoundError:
        return {}
    except ElementTree.ParseError as error:
        raise InputError(f"{path}.aux.xml is broken: {error}. Delete it, or save the class names again.") from error
    categories = root.findall("PAMRasterBand[@band='1']/CategoryNames/Category")
    return {code: entry.text for code, entry in enumerate(categories) if entry.text}
