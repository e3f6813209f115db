"""A STAC result as part of a radar archive: the polarisations of each scene as one virtual raster."""

from __future__ import annotations

import json
from pathlib import Path

import pystac
import rasterio
from pystac.errors import STACError, STACTypeError
from rasterio.errors import RasterioError
from rasterio.io import MemoryFile

from ...contract.errors import InputError
from ..catalogues.assets import sar_assets
from ..catalogues.pieces import web_address
from ..raster.products import stacked
from ..raster.reasons import reason

SUFFIXES = (".json", ".geojson")


def scenes(path: Path, skipped: list[str]) -> list[MemoryFile]:
    """Virtual rasters of the radar scenes that a STAC Item or ItemCollection on disk names, their files local or on the
    web; a scene that cannot be used goes into ``skipped``. InputError if the file is anything else.
    """
    rasters = []
    for item in _items(path):
        try:
            files = {role: _openable(asset.get_absolute_href()) for role, asset in sar_assets(item).items()}
            rasters.append(stacked(files, {}, _nodata(next(iter(files.values())))))
        except InputError as error:
            skipped.append(f"{item.id}: {error}")
    return rasters


def _items(path: Path) -> list[pystac.Item]:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        features = data["features"] if data.get("type") == "FeatureCollection" else [data]
        items = [pystac.Item.from_dict(feature) for feature in features]
    except (OSError, ValueError, KeyError, TypeError, AttributeError, STACError, STACTypeError) as error:
        raise InputError(f"{path} is no STAC result: {error}. Expected an Item or an ItemCollection.") from error
    for item in items:
        item.set_self_href(str(path.resolve()))  # what relative addresses are relative to
    return items


def _openable(href: str) -> str:
    """What GDAL opens an asset's address by."""
    return f"/vsicurl/{web_address(href)}" if "://" in href else href


def _nodata(path: str) -> float:
    """What a file says is no data; 0 if it says nothing."""
    try:
        with rasterio.open(path) as dataset:
            return 0 if dataset.nodata is None else dataset.nodata
    except RasterioError as error:
        raise InputError(f"{path} cannot be read: {reason(error)}. Is its address still valid?") from error
