"""The area of a fetch: its grid, and how much it would be, before anything is asked for."""

from __future__ import annotations

import math

from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.transform import from_origin
from rasterio.warp import transform_bounds

from ...contract.errors import InputError
from ...contract.jobs import FetchPairJob
from ..raster.grid import LONLAT, Grid, parse_crs

MOST_PIXELS = 400_000_000
# Bytes that a ground cell of 10 m x 10 m has in the catalogues: Sentinel-2's bands at 10, 20 and 60 m and its scene
# classification, two polarisations in float32, one byte of labels. Compression is left out: it is an upper bound.
OPTICAL_BYTES, SAR_BYTES, LABEL_BYTES = 4 * 2 + 6 * 2 / 4 + 2 * 2 / 36 + 1 / 4, 2 * 4, 1
WRITTEN_BYTES = 4 * (12 + 2) + 2
METRES_PER_DEGREE = 111_320.0


def lonlat_bounds(job: FetchPairJob) -> tuple[float, float, float, float]:
    """The area in longitude and latitude; InputError if it is none."""
    extent = job.extent
    if len(extent) != 4 or not all(map(math.isfinite, extent)) or extent[0] > extent[2] or extent[1] > extent[3]:
        raise InputError(f"Expected an extent xmin,ymin,xmax,ymax with xmin < xmax and ymin < ymax, got {extent}.")
    crs = parse_crs(job.extent_crs)
    try:
        bounds = tuple(extent) if crs == LONLAT else transform_bounds(crs, LONLAT, *extent, densify_pts=21)
    except RasterioError as error:
        raise InputError(f"The area {extent} is no place in {job.extent_crs}. Check its coordinate system.") from error
    if not (-180 <= bounds[0] <= bounds[2] <= 180 and -90 <= bounds[1] <= bounds[3] <= 90):
        raise InputError(
            f"The area {tuple(round(value, 4) for value in bounds)} is not on earth in longitude and latitude. "
            "Give the extent's coordinate system."
        )
    return bounds


def estimate(job: FetchPairJob) -> dict:
    """Pixels and megabytes of the area. InputError for less than a pixel and for more than can be fetched at once."""
    if not job.resolution > 0:
        raise InputError(f"Expected a resolution above 0 metres, got {job.resolution}.")
    west, south, east, north = lonlat_bounds(job)
    across = (east - west) * METRES_PER_DEGREE * math.cos(math.radians((south + north) / 2))
    down = (north - south) * METRES_PER_DEGREE
    width, height = across / job.resolution, down / job.resolution
    if width < 1 or height < 1:
        raise InputError(
            f"The area is {across:.3g} x {down:.3g} m: not one pixel of {job.resolution:g} m. Choose a larger area."
        )
    per_cell = OPTICAL_BYTES + SAR_BYTES + (LABEL_BYTES if job.labels else 0)
    download, disk = across * down / 100 * per_cell / 1e6, width * height * WRITTEN_BYTES / 1e6
    if width * height > MOST_PIXELS:
        raise InputError(
            f"The area is {across / 1e3:,.0f} x {down / 1e3:,.0f} km: {width * height / 1e6:,.0f} million pixels and "
            f"about {download / 1e3:,.0f} GB to fetch, where {MOST_PIXELS / 1e6:,.0f} million pixels are possible. "
            "Choose a smaller area or a coarser resolution."
        )
    return {
        "width": round(width), "height": round(height), "pixels": round(width * height),
        "square_kilometres": round(across * down / 1e6, 3),
        "download_mb": round(download, 1), "disk_mb": round(disk, 1),
    }  # fmt: skip


def area_grid(job: FetchPairJob, crs: CRS) -> Grid:
    """Pixels over the area, at whole multiples of their size as Sentinel-2's own are."""
    left, bottom, right, top = transform_bounds(parse_crs(job.extent_crs), crs, *job.extent, densify_pts=21)
    size = job.resolution
    column, row = math.floor(left / size + 1e-6), math.ceil(top / size - 1e-6)
    width, height = math.ceil(right / size - 1e-6) - column, row - math.floor(bottom / size + 1e-6)
    return Grid(crs, from_origin(column * size, row * size, size, size), max(width, 1), max(height, 1))


def utm(bounds: tuple[float, float, float, float]) -> CRS:
    """The UTM zone of the area's middle."""
    longitude, latitude = (bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2
    zone = min(int((longitude + 180) // 6) + 1, 60)
    return CRS.from_epsg((32600 if latitude >= 0 else 32700) + zone)
