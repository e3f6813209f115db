"""Where not to look: clouds in the optical layer, and everything outside the area's polygons."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.features import geometry_mask
from rasterio.vrt import WarpedVRT
from rasterio.warp import transform_geom
from rasterio.windows import Window

from ...contract.errors import InputError
from .grid import LONLAT, Grid, parse_crs
from .layers import LayerInfo, open_dataset
from .reasons import reason

SCENE_CLASSIFICATION_SHADOW = 3
SCENE_CLASSIFICATION_CLOUDS = (SCENE_CLASSIFICATION_SHADOW, 8, 9, 10)


class CloudMask:
    """A mask layer on a grid, nearest neighbour."""

    def __init__(self, path: str, grid: Grid, scene_classification_band: int | None = None) -> None:
        """Nonzero is cloud; with ``scene_classification_band`` the SCL codes 3, 8, 9 and 10 are (Sentinel-2 L2A)."""
        self._dataset = open_dataset(path)
        self._band = scene_classification_band or 1
        self._codes = SCENE_CLASSIFICATION_CLOUDS if scene_classification_band else None
        if self._dataset.crs is None or grid.crs is None:
            raise InputError(f"The cloud mask {path} needs a coordinate system. Assign one to the layer.")
        self._warped = WarpedVRT(
            self._dataset, crs=grid.crs, transform=grid.transform, width=grid.width, height=grid.height,
            resampling=Resampling.nearest, nodata=0,
        )  # fmt: skip

    def read(self, window: Window) -> np.ndarray:
        """Cloud and shadow (H, W) bool."""
        values = self._values(window)
        return np.isin(values, self._codes) if self._codes else values != 0

    def shadow(self, window: Window) -> np.ndarray:
        """Where what ``read`` tells is shadow (H, W) bool; a mask that does not tell them apart has none."""
        return (self._values(window) == SCENE_CLASSIFICATION_SHADOW) & bool(self._codes)

    def _values(self, window: Window) -> np.ndarray:
        try:
            return self._warped.read(self._band, window=window)
        except RasterioError as error:
            raise InputError(f"The cloud mask could not be read: {reason(error)}. Check the layer.") from error

    def close(self) -> None:
        self._warped.close()
        self._dataset.close()


def find_cloud_mask(path: str, optical: LayerInfo | None, grid: Grid) -> CloudMask | None:
    """The mask at ``path``, else the scene classification band of the optical layer, else None."""
    if path:
        return CloudMask(path, grid)
    if optical and "scl" in optical.roles:
        return CloudMask(optical.layer.path, grid, optical.roles.index("scl") + 1)
    return None


class AreaMask:
    """Polygons outside of which nothing is classified."""

    def __init__(self, path: str, grid: Grid) -> None:
        """``path`` is GeoJSON, in longitude and latitude or in the CRS its ``crs`` member names."""
        self._geometries = list(read_polygons(Path(path), grid).values())
        self._grid = grid

    def read(self, window: Window) -> np.ndarray:
        """Inside (H, W) bool, by pixel centre."""
        return inside(self._geometries, self._grid.window(window))


def inside(geometries: list[dict], grid: Grid) -> np.ndarray:
    """Which pixels (H, W) bool have their centre in any of the polygons, which are in the grid's CRS."""
    return geometry_mask(geometries, (grid.height, grid.width), grid.transform, invert=True)


def read_polygons(path: Path, grid: Grid) -> dict[int, dict]:
    """The polygons of a GeoJSON file in the grid's CRS, by their feature's place in the file; InputError if none."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        crs = parse_crs(data["crs"]["properties"]["name"]) if "crs" in data else LONLAT
        features = data["features"] if data["type"] == "FeatureCollection" else [data]
        geometries = [feature.get("geometry", feature) for feature in features]
        polygons = {
            place: geometry
            for place, geometry in enumerate(geometries)
            if geometry and geometry["type"] in ("Polygon", "MultiPolygon")
        }
        if not polygons:
            raise InputError(f"{path} holds no polygon. Draw or choose at least one polygon.")
        if grid.crs is None:
            return polygons
        return {place: transform_geom(crs, grid.crs, geometry) for place, geometry in polygons.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError, rasterio.errors.RasterioError) as error:
        raise InputError(f"{path} is not a GeoJSON file with polygons: {error}.") from error
