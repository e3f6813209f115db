"""Assets: which file of a scene is which band, and what its numbers mean."""

from __future__ import annotations

import re

import pystac

from ...contract.errors import InputError
from ..raster.bands import OPTICAL_BY_COUNT, SAR_ROLES, SENTINEL2, role_of_name

OFFSET_BASELINE = 4.0  # of Sentinel-2 processing, from which digital numbers carry 1000
# What a pair's optical layer is made of, in the order of the sensor; cirrus is no band of the ground.
OPTICAL = OPTICAL_BY_COUNT[12]
LEAST_OPTICAL = ("blue", "green", "red", "nir")


def optical_assets(item: pystac.Item) -> dict[str, pystac.Asset]:
    """The bands of a Sentinel-2 scene by role, with its scene classification ("scl") if it has one."""
    found = _by_role(item, "optical")
    missing = [role for role in LEAST_OPTICAL if role not in found]
    if missing:
        raise InputError(f"The scene {item.id} has no {', '.join(missing)}. It has: {', '.join(item.assets)}.")
    return {role: found[role] for role in (*OPTICAL, "scl") if role in found}


def sar_assets(item: pystac.Item) -> dict[str, pystac.Asset]:
    """The polarisations of a Sentinel-1 scene."""
    found = _by_role(item, "sar")
    if not found:
        raise InputError(f"The scene {item.id} has no vv, vh, hh or hv. It has: {', '.join(item.assets)}.")
    return {role: found[role] for role in SAR_ROLES if role in found}


def annotations(item: pystac.Item, role: str) -> tuple[tuple[str, str], ...]:
    """Kind and address of what describes a polarisation of a detected Sentinel-1 image, as far as it is listed."""
    keys = {kind: f"schema-{kind}-{role}" for kind in ("product", "calibration")}
    return tuple((kind, item.assets[key].get_absolute_href()) for kind, key in keys.items() if key in item.assets)


def labels_asset(item: pystac.Item) -> dict[str, pystac.Asset]:
    """The map of a WorldCover tile."""
    maps = {key: asset for key, asset in item.assets.items() if key in ("map", "ESA_WORLDCOVER_10M_MAP", "data")}
    if not maps:
        raise InputError(f"The tile {item.id} has no map. It has: {', '.join(item.assets)}.")
    return {"map": next(iter(maps.values()))}


ASSETS = {"optical": optical_assets, "sar": sar_assets, "labels": labels_asset}


def _by_role(item: pystac.Item, sensor: str) -> dict[str, pystac.Asset]:
    """GeoTIFFs by role; a key that is a band's own name comes before one that only speaks of it."""
    found: dict[str, pystac.Asset] = {}
    tiffs = {key: asset for key, asset in item.assets.items() if _tiff(asset) and _measures(asset)}
    for key, asset in sorted(tiffs.items(), key=lambda entry: len(entry[0])):
        if role := _role(key, asset, sensor):
            found.setdefault(role, asset)
    return found


def _tiff(asset: pystac.Asset) -> bool:
    path = asset.href.partition("?")[0].lower()
    return "tiff" in (asset.media_type or "") or path.endswith((".tif", ".tiff"))


def _measures(asset: pystac.Asset) -> bool:
    return not {"thumbnail", "overview", "visual", "metadata"} & set(asset.roles or ())


def _role(key: str, asset: pystac.Asset, sensor: str) -> str:
    if sensor == "optical" and key.upper() in SENTINEL2:
        return SENTINEL2[key.upper()]
    if role := role_of_name(key, sensor):
        return role
    bands = asset.extra_fields.get("eo:bands") or asset.extra_fields.get("bands") or []
    names = (bands[0].get("eo:common_name") or bands[0].get("common_name") or bands[0].get("name", "")) if bands else ""
    return role_of_name(names, sensor) if len(bands) == 1 else ""


def carries_offset(item: pystac.Item, asset: pystac.Asset) -> bool | None:
    """Whether the numbers of a Sentinel-2 band still carry the offset of 1000; None if nothing tells.

    A provider's own word comes first, then the offset that the asset states, then the processing baseline.
    """
    properties = item.properties
    baseline = _baseline(properties)
    for key in ("earthsearch:boa_offset_applied", "sentinel:boa_offset_applied"):
        if key in properties and baseline is not None:
            return baseline >= OFFSET_BASELINE and not properties[key]
    stated = (asset.extra_fields.get("raster:bands") or [{}])[0].get("offset", asset.extra_fields.get("raster:offset"))
    if stated is not None:
        return float(stated) < 0
    return None if baseline is None else baseline >= OFFSET_BASELINE


def _baseline(properties: dict) -> float | None:
    for key in ("s2:processing_baseline", "sentinel:processing_baseline", "processing:version"):
        if found := re.match(r"\d+\.\d+", str(properties.get(key, ""))):
            return float(found[0])
    return None
