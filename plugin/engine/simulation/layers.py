"""The files of a simulated scene: georeferenced, with band roles, units, colours and names that any GIS reads."""

from __future__ import annotations

from pathlib import Path

import rasterio
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.transform import from_origin

from ...contract.errors import InputError
from ...contract.jobs import SimulateJob
from ...contract.legends import LAND_COVER, NODATA, Legend, LegendClass
from ..raster.writer import rgba, write_names
from .atmosphere import CLEAR, CLOUD, SHADOW
from .materials import OPTICAL_ROLES, SAR_ROLES
from .terrain import PIXEL

ORIGIN = (432000.0, 5296000.0)  # easting and northing of the upper left corner
SCALE = 1e-4  # reflectance of one digital number
CLOUDS = Legend(
    (
        LegendClass(CLEAR, "Clear", "#ffffff"),
        LegendClass(CLOUD, "Cloud", "#9a9a9a"),
        LegendClass(SHADOW, "Cloud shadow", "#3a3a3a"),
    )
)
LAYERS = {
    "optical": {"count": 10, "dtype": "uint16", "nodata": 0, "predictor": 2},
    "sar": {"count": 2, "dtype": "float32", "nodata": float("nan"), "predictor": 3},
    "truth": {"count": 1, "dtype": "uint8", "nodata": NODATA},
    "clouds": {"count": 1, "dtype": "uint8", "nodata": NODATA},
}
ROLES = {"optical": OPTICAL_ROLES, "sar": SAR_ROLES, "truth": ("land cover",), "clouds": ("clouds",)}
UNITS = {"optical": "dn", "sar": "db"}
LEGENDS = {"truth": LAND_COVER, "clouds": CLOUDS}


def create_layer(folder: Path, layer: str, job: SimulateJob) -> rasterio.io.DatasetWriter:
    """An empty GeoTIFF for ``layer`` in ``folder``; InputError if the CRS is not one that is measured in metres."""
    file = rasterio.open(
        folder / f"{layer}.tif", "w", driver="GTiff", width=job.size, height=job.size, crs=_metric_crs(job.crs),
        transform=from_origin(*ORIGIN, PIXEL, PIXEL), tiled=True, blockxsize=512, blockysize=512, compress="zstd",
        zstd_level=1, num_threads="all_cpus", bigtiff="if_safer", **LAYERS[layer],
    )  # fmt: skip
    file.descriptions = ROLES[layer]
    file.update_tags(SOFTWARE="LandClair", SIMULATED="yes", SEED=str(job.seed))
    if layer in UNITS:
        file.update_tags(LANDCLAIR_UNITS=UNITS[layer])
    if layer == "optical":
        file.scales = (SCALE,) * file.count
    if layer in LEGENDS:
        write_names(Path(file.name), LEGENDS[layer])
        file.write_colormap(1, {entry.code: rgba(entry.color) for entry in LEGENDS[layer].classes})
    return file


def _metric_crs(name: str) -> CRS:
    try:
        crs = CRS.from_user_input(name)
    except CRSError as error:
        raise InputError(f"Expected a coordinate reference system such as EPSG:32632, got '{name}'.") from error
    if not crs.is_projected or crs.linear_units_factor[1] != 1:
        raise InputError(f"Expected a projected reference system in metres such as EPSG:32632, got '{name}'.")
    return crs
