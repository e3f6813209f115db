"""Straightening: rasters in the geometry of the radar, which only have control points, put on a metric grid."""

from __future__ import annotations

import rasterio
import rasterio.shutil
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.io import MemoryFile
from rasterio.vrt import WarpedVRT

from ...contract.errors import InputError
from .reasons import reason


def straightened(source: str, product: str, tags: dict[str, str], roles: tuple[str, ...]) -> MemoryFile:
    """A raster with control points, warped to its UTM zone; bands beyond ``roles`` keep their names."""
    with reading_product(product), rasterio.open(source) as dataset:
        points, crs = dataset.gcps
        if not points:
            raise InputError(f"{source} has neither coordinates nor control points. Choose a georeferenced product.")
        names = roles + dataset.descriptions[len(roles) :]
        with WarpedVRT(
            dataset, src_crs=crs or CRS.from_epsg(4326), crs=_zone(points), src_nodata=0, nodata=0,
            resampling=Resampling.bilinear, METHOD="GCP_TPS",  # splines go through the points, polynomials past them
        ) as warped:  # fmt: skip
            memory = MemoryFile(ext=".vrt")
            rasterio.shutil.copy(warped, memory.name, driver="VRT")
    with reading_product(product), rasterio.open(memory.name, "r+") as virtual:
        virtual.descriptions = names
        virtual.update_tags(**tags)
    return memory


def _zone(points) -> CRS:
    longitude, latitude = (sum(values) / len(points) for values in zip(*((p.x, p.y) for p in points), strict=True))
    return CRS.from_epsg((32600 if latitude >= 0 else 32700) + min(int((longitude + 180) // 6) + 1, 60))


class reading_product:  # noqa: N801 - reads as a phrase at its use
    """Turn what GDAL says of a product's file into an InputError that names the product."""

    def __init__(self, product: str) -> None:
        self._root = product

    def __enter__(self) -> None:
        return None

    def __exit__(self, kind, error, trace) -> None:
        if isinstance(error, RasterioError):
            raise InputError(
                f"The product {self._root} cannot be read: {reason(error)}. Download or unpack it again."
            ) from error
