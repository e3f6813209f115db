"""A small catalogue: one Sentinel-2 tile, one of Sentinel-1, labels, and the STAC items that offer them."""

from datetime import datetime
from pathlib import Path

import numpy as np
import pystac
import rasterio
from landclair.plugin.contract.jobs import FetchPairJob
from landclair.plugin.engine.catalogues.fetch import fetch_pair
from landclair.plugin.engine.progress import Progress
from rasterio.transform import from_origin
from rasterio.warp import transform_bounds

from .rasters import ORIGIN, UTM
from .stac_server import StacServer

SIDE = 1024
AREA = (503_000.0, 4_995_000.0, 504_000.0, 4_995_800.0)  # 100 x 80 pixels
PART = np.s_[420:500, 300:400]  # of the tile
DATES = "2024-05-01/2024-05-31"
RNG = np.random.default_rng(11)
DN = RNG.integers(1100, 4000, (4, SIDE, SIDE)).astype(np.uint16)
POWER = RNG.gamma(4, 0.02, (2, SIDE, SIDE)).astype(np.float32) + np.float32(1e-4)
SCL = np.full((SIDE // 2, SIDE // 2), 4, np.uint8)
SCL[215:220, 160:170] = 9
OPTICAL_KEYS, SAR_KEYS = ("B02", "B03", "B04", "B08"), ("vv", "vh")


def write_cog(path: Path, array, pixel: float, nodata=None) -> None:
    with rasterio.open(
        path, "w", driver="COG", width=array.shape[1], height=array.shape[0], count=1, dtype=array.dtype, crs=UTM,
        transform=from_origin(*ORIGIN, pixel, pixel), nodata=nodata, compress="deflate", blocksize=128,
    ) as file:  # fmt: skip
        file.write(array, 1)


def item(name: str, collection: str, day: str, keys, prefix="", extent=None, **properties) -> dict:
    """A STAC item over the tile, or over ``extent`` (UTM)."""
    tile = (ORIGIN[0], ORIGIN[1] - 10 * SIDE, ORIGIN[0] + 10 * SIDE, ORIGIN[1])
    west, south, east, north = transform_bounds(UTM, "EPSG:4326", *(extent or tile))
    ring = [[west, south], [east, south], [east, north], [west, north], [west, south]]
    entry = pystac.Item(
        name, {"type": "Polygon", "coordinates": [ring]}, [west, south, east, north],
        datetime.fromisoformat(f"{day}T10:00:00+00:00"), {"proj:code": UTM, **properties}, collection=collection,
    )  # fmt: skip
    for key in keys:
        entry.add_asset(key, pystac.Asset(f"/files/{prefix}{key}.tif", media_type=pystac.MediaType.COG, roles=["data"]))
    return entry.to_dict(include_self_link=False)


def optical(name: str, day: str, cloud: float = 5, **options) -> dict:
    options.setdefault("s2:processing_baseline", "05.10")
    return item(name, "sentinel-2-l2a", day, (*OPTICAL_KEYS, "SCL"), **{"eo:cloud_cover": cloud, **options})


def sar(name: str, day: str, **options) -> dict:
    return item(name, "sentinel-1-rtc", day, SAR_KEYS, **options)


def collection(name: str, licence: str) -> dict:
    extent = pystac.Extent(
        pystac.SpatialExtent([[-180, -90, 180, 90]]), pystac.TemporalExtent([[datetime(2015, 1, 1), None]])
    )
    return pystac.Collection(name, name, extent, license=licence).to_dict(include_self_link=False)


COLLECTIONS = [collection("sentinel-2-l2a", "proprietary"), collection("sentinel-1-rtc", "CC-BY-4.0"),
               collection("esa-worldcover", "CC-BY-4.0"), collection("landsat-c2-l2", "PDDL-1.0")]  # fmt: skip


def absolute(server: StacServer, entry: dict) -> dict:
    for asset in entry["assets"].values():
        asset["href"] = server.url + asset["href"] if asset["href"].startswith("/") else asset["href"]
    return entry


def offer(server: StacServer, *items: dict) -> None:
    server.items[:] = [absolute(server, entry) for entry in items] + server.items[-1:]


def job(server: StacServer, tmp_path, **options) -> FetchPairJob:
    return FetchPairJob(AREA, DATES, str(tmp_path / "out"), UTM, server.url, **options)


def fetched(server, tmp_path, progress=None, **options) -> dict:
    return fetch_pair(job(server, tmp_path, **options), progress or Progress())


def read(path: str) -> np.ndarray:
    with rasterio.open(path) as file:
        return file.read()
