"""Labels on a grid, from a class raster or from polygons, with the legend that they bring along."""

from __future__ import annotations

import colorsys
import json
from abc import ABC, abstractmethod
from pathlib import Path

import numpy as np
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.features import rasterize
from rasterio.vrt import WarpedVRT
from rasterio.warp import transform_geom
from rasterio.windows import Window

from ...contract.errors import InputError
from ...contract.legends import NODATA, Legend, LegendClass
from ..raster.grid import LONLAT, Grid, parse_crs
from ..raster.layers import open_dataset

POLYGON_SUFFIXES = {".geojson", ".json"}


class Labels(ABC):
    """Labels on a grid, as chips need them."""

    @abstractmethod
    def read(self, window: Window) -> np.ndarray:
        """Codes (H,W) uint8 of a grid window, 255 where nothing is known."""

    @abstractmethod
    def legend(self) -> Legend:
        """The classes that were met so far."""

    def weight(self, window: Window) -> float:
        """How much a chip over ``window`` counts in a training, 0-1."""
        return 1.0


def open_labels(path: str, grid: Grid, field: str = "") -> Labels:
    """Labels of a class raster, or of GeoJSON polygons whose ``field`` holds a code or a class name."""
    polygons = Path(path).suffix.lower() in POLYGON_SUFFIXES
    return LabelPolygons(Path(path), grid, field) if polygons else LabelRaster(path, grid)


class LabelRaster(Labels):
    """A raster of class codes 0-254 on a grid, nearest neighbour; no data and 255 are not labelled."""

    def __init__(self, path: str, grid: Grid) -> None:
        self._dataset, self._path = open_dataset(path), path
        if (self._dataset.crs is None) != (grid.crs is None):
            raise InputError(f"{path} and the layers must all have a coordinate system. Assign the missing one.")
        if not np.issubdtype(np.dtype(self._dataset.dtypes[0]), np.integer):
            raise InputError(
                f"{path}: expected whole-number class codes, got {self._dataset.dtypes[0]}. Convert the layer."
            )
        self._own = Grid.of(self._dataset) == grid
        self._warped = None if self._own else self._warp(grid)
        self.codes: set[int] = set()

    def _warp(self, grid: Grid) -> WarpedVRT:
        if grid.crs is None:
            raise InputError(
                f"{self._path} lies on other pixels than the layers and has no coordinate system. Assign one."
            )
        place = {"crs": grid.crs, "transform": grid.transform, "width": grid.width, "height": grid.height}
        return WarpedVRT(self._dataset, **place, resampling=Resampling.nearest, add_alpha=self._dataset.nodata is None)

    def read(self, window: Window) -> np.ndarray:
        """Codes (H,W) uint8 of a grid window."""
        source = self._dataset if self._own else self._warped
        try:
            values, known = source.read(1, window=window).astype(np.int64), source.dataset_mask(window=window) > 0
        except RasterioError as error:
            raise InputError(f"{self._path} could not be read: {error}. Copy or export it again.") from error
        known &= values != NODATA
        found = {int(code) for code in np.unique(values[known])}
        if not all(0 <= code < NODATA for code in found):
            raise InputError(
                f"{self._path}: expected class codes 0-254, got {sorted(found)[:8]}. Reclassify the layer."
            )
        self.codes |= found
        return np.where(known, values, NODATA).astype(np.uint8)

    def legend(self) -> Legend:
        """The codes read so far, in the raster's own colours where it has some."""
        try:
            colors = {code: "#{:02x}{:02x}{:02x}".format(*rgba) for code, rgba in self._dataset.colormap(1).items()}
        except ValueError:  # rasterio's way of saying that the band has no colour table
            colors = {}
        return make_legend({code: f"Class {code}" for code in sorted(self.codes)}, colors)


class LabelPolygons(Labels):
    """Polygons of a GeoJSON file on a grid; a pixel has the label of the last polygon that holds its centre."""

    def __init__(self, path: Path, grid: Grid, field: str) -> None:
        self._grid = grid
        try:
            data = json.loads(path.read_text(encoding="utf-8"))
            crs = parse_crs(data["crs"]["properties"]["name"]) if "crs" in data else LONLAT
            rows = [(feature["geometry"], feature["properties"]) for feature in data["features"] if feature["geometry"]]
            rows = [row for row in rows if row[0]["type"] in ("Polygon", "MultiPolygon")]
            geometries = [transform_geom(crs, grid.crs, geometry) for geometry, _ in rows]
        except (OSError, ValueError, KeyError, TypeError, RasterioError) as error:
            raise InputError(
                f"{path} is not a GeoJSON file with polygons: {error}. Export the layer as GeoJSON."
            ) from error
        values = [properties.get(field) for _, properties in rows]
        if not rows or any(value is None for value in values):
            fields = sorted(rows[0][1]) if rows else []
            raise InputError(
                f"{path}: every polygon needs the attribute '{field}'. Attributes there: {', '.join(fields)}."
            )
        self._names = _class_names(path, values)
        codes = {name: code for code, name in self._names.items()}
        self._shapes = [(shape, codes[str(value)]) for shape, value in zip(geometries, values, strict=True)]

    def read(self, window: Window) -> np.ndarray:
        """Codes (H,W) uint8 of a grid window."""
        part = self._grid.window(window)
        return rasterize(self._shapes, (part.height, part.width), NODATA, transform=part.transform, dtype="uint8")

    def legend(self) -> Legend:
        return make_legend({code: f"Class {name}" if name == str(code) else name for code, name in self._names.items()})


def make_legend(names: dict[int, str], colors: dict[int, str] | None = None) -> Legend:
    """A legend of ``names`` by code; colours that are not given go round the colour wheel by the golden angle."""
    wheel = [colorsys.hsv_to_rgb(0.61803 * index % 1, 0.6, 0.85) for index in range(len(names))]
    spare = ["#{:02x}{:02x}{:02x}".format(*(round(255 * part) for part in color)) for color in wheel]
    return Legend(
        tuple(
            LegendClass(code, name, (colors or {}).get(code, color), "water" in name.lower())
            for (code, name), color in zip(sorted(names.items()), spare, strict=True)
        )
    )


def _class_names(path: Path, values: list) -> dict[int, str]:
    """Attribute values by code: whole numbers are codes themselves, texts are numbered from 1 in alphabetical order."""
    texts = sorted({str(value) for value in values})
    if all(isinstance(value, int) for value in values):
        names = {int(text): text for text in texts}
    else:
        names = dict(enumerate(texts, 1))
    if not all(0 <= code < NODATA for code in names):
        raise InputError(f"{path}: expected class codes 0-254 or names, got {texts[:8]}. Change the attribute.")
    return names
