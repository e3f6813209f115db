"""Shorelines: the outlines of water as smoothed polygons with area and length, as GeoJSON."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import rasterio
from rasterio.features import shapes
from rasterio.warp import transform_geom

from ..raster.grid import LONLAT, ring_area, ring_length

SQUARE_METRES_PER_HECTARE = 10_000.0


def write_shoreline(water: Path, out: Path, minimum_area: float, smoothing: int) -> dict | None:
    """Polygons of the pixels of ``water`` that are 1, at least ``minimum_area`` hectares before they are smoothed.

    Returns how many there are, their area in hectares and the length of their outlines in metres; None without a CRS.
    """
    with rasterio.open(water) as file:
        if file.crs is None:
            return None
        count, area, length = 0, 0.0, 0.0
        partial = out.with_suffix(".part")
        with partial.open("w", encoding="utf-8") as stream:
            stream.write('{"type": "FeatureCollection", "features": [\n')
            for feature in _features(file, minimum_area, smoothing):
                stream.write((",\n" if count else "") + json.dumps(feature))
                count += 1
                area += feature["properties"]["area_ha"]
                length += feature["properties"]["length_m"]
            stream.write("\n]}\n")
        partial.replace(out)
    return {"polygons": count, "area_ha": area, "length_m": length}


def _features(file, minimum_area: float, smoothing: int) -> Iterator[dict]:
    for shape, value in shapes(rasterio.band(file, 1), connectivity=8, transform=file.transform):
        if value != 1:
            continue
        rings = transform_geom(file.crs, LONLAT, shape)["coordinates"]
        if polygon_area(rings) < minimum_area:
            continue
        rings = [cut_corners(np.array(ring), smoothing) for ring in rings]
        length = math.fsum(ring_length(*ring.T) for ring in rings)
        yield {
            "type": "Feature",
            "properties": {"area_ha": round(polygon_area(rings), 4), "length_m": round(length, 1)},
            "geometry": {"type": "Polygon", "coordinates": [np.round(ring, 7).tolist() for ring in rings]},
        }


def polygon_area(rings: list) -> float:
    """Hectares of a polygon of rings in degrees, the first its outline, the others its holes."""
    outline, *holes = (ring_area(*np.array(ring).T) for ring in rings)
    return (outline - sum(holes)) / SQUARE_METRES_PER_HECTARE


def cut_corners(ring: np.ndarray, rounds: int) -> np.ndarray:
    """A closed ring (n,2) after ``rounds`` of corner cutting (Chaikin 1974): each edge keeps its middle half."""
    for _ in range(rounds):
        ends = np.roll(ring[:-1], -1, axis=0)
        points = np.stack([0.75 * ring[:-1] + 0.25 * ends, 0.25 * ring[:-1] + 0.75 * ends], 1).reshape(-1, 2)
        ring = np.concatenate([points, points[:1]])
    return ring
