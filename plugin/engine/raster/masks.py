"""Where not to look: clouds in the optical layer, and everything outside the area's polygons."""

from __future__ import annotations

import json
from collections.abc import Callable
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

# What a product's own band says, by its role: cloud with shadow, and shadow alone. Sentinel-2 L2A has classes, Landsat
# Collection 2 has bits: 1 dilated cloud, 2 cirrus, 3 cloud, 4 shadow.
CLOUD_BANDS: dict[str, tuple[Callable[[np.ndarray], np.ndarray], Callable[[np.ndarray], np.ndarray]]] = {
    "scl": (lambda codes: np.isin(codes, (3, 8, 9, 10)), lambda codes: codes == 3),
    "qa_pixel": (lambda bits: bits & 0b11110 != 0, lambda bits: bits & 0b10000 != 0),
}
PLAIN = (lambda values: values != 0, lambda values: np.zeros(values.shape, bool))


class CloudMask:
    """A mask layer on a grid, nearest neighbour."""

    def __init__(self, path: str, grid: Grid, role: str = "", band: int = 1) -> None:
        """Nonzero is cloud; with a ``role`` of CLOUD_BANDS what the product's own band calls so."""
        self._dataset, self._band = open_dataset(path), band
        self._cloud, self._shadow = CLOUD_BANDS.get(role, PLAIN)
        if self._dataset.crs is None or grid.crs is None:
            raise InputError(f"The cloud mask {path} needs a coordinate system. Assign one to the layer.")
        self._warped = WarpedVRT(
            self._dataset, crs=grid.crs, transform=grid.transform, width=grid.width, height=grid.height,
            resampling=Resampling.nearest, nodata=0,
        )  # fmt: skip

    def read(self, window: Window) -> np.ndarray:
        """Cloud and shadow (H, W) bool."""
        return self._cloud(self._values(window))

    def shadow(self, window: Window) -> np.ndarray:
        """Where what ``read`` tells is shadow (H, W) bool; a mask that does not tell them apart has none."""
        return self._shadow(self._values(window))

    def _values(self, window: Window) -> np.ndarray:
        try:
            values = self._warped.read(self._band, window=window)
            return values.astype(np.int64) if values.dtype.kind == "f" else values
        except RasterioError as error:
            raise InputError(f"The cloud mask could not be read: {reason(error)}. Check the layer.") from error

    def close(self) -> None:
        self._warped.close()
        self._dataset.close()


def find_cloud_mask(path: str, optical: LayerInfo | None, grid: Grid) -> CloudMask | None:
    """The mask at ``path``, else the product's own band in the optical layer (CLOUD_BANDS), else None."""
    if path:
        return CloudMask(path, grid)
    role = next((role for role in CLOUD_BANDS if optical and role in optical.roles), "")
    if role:
        return CloudMask(optical.layer.path, grid, role, optical.roles.index(role) + 1)
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
