"""Questions: words, an example image or a place become the vector that tiles are compared with."""

from __future__ import annotations

import math
import re
import sqlite3
from collections.abc import Sequence

import numpy as np
from rasterio.warp import transform as transform_points

from ...contract.errors import InputError
from ...contract.jobs import SearchScenesJob, SensorLayer
from ..progress import Progress
from ..raster.grid import LONLAT, parse_crs
from ..raster.layers import open_dataset
from .embedding import embed
from .image_text import ImageTextModel
from .index_file import HALF, LAYER, Settings
from .tiling import open_sheet

LONGEST = 500  # characters of a question; what a model of 77 tokens can take in
STOP_WORDS = {"a", "an", "and", "at", "by", "for", "from", "in", "near", "of", "on", "or", "the", "to", "with"}
FURTHEST = 50_000  # metres from the nearest tile at which a place is still taken for one of the archive
EARTH = 6_371_000


def question_vector(
    job: SearchScenesJob, model: ImageTextModel, settings: Settings, database: sqlite3.Connection, progress: Progress
) -> tuple[np.ndarray, list[str]]:
    """The vector (D,) of length one that a job asks with, and warnings. Raises InputError for no or two questions."""
    asked = [name for name, given in (("words", job.text), ("image", job.like), ("place", job.at)) if given]
    if len(asked) != 1:
        got = " and ".join(asked) or "none"
        raise InputError(f"Expected one question: words (text), an example image (like) or a place (at); got {got}.")
    if job.text:
        check_words(job.text)
        warnings = unknown_words(model, job.text)
        return text_vectors(model, [job.text], model.templates)[0], warnings
    if job.like:
        return _image_vector(job.like, model, settings, database, progress), []
    return _place_vector(job, settings, database)


def check_words(text: str) -> None:
    """InputError for text that holds no word or more than a model can take in."""
    if len(text) > LONGEST:
        raise InputError(
            f"The text has {len(text):,} characters; expected at most {LONGEST}. Say in a few words what to look for."
        )
    if not re.search(r"\w", text):
        raise InputError(f"'{text.strip()}' holds no word. Say what to look for, such as 'flooded fields'.")


def text_vectors(model: ImageTextModel, texts: Sequence[str], templates: Sequence[str]) -> np.ndarray:
    """Each text in each template, ``t = norm(mean_k norm E(template_k(text)))`` (CLIP, section 3.1.4): (N, D)."""
    filled = [template.replace("{}", text.strip()) for text in texts for template in templates]
    means = model.encode_texts(filled).reshape(len(texts), len(templates), -1).mean(1)
    return means / np.linalg.norm(means, axis=1, keepdims=True)


def unknown_words(model: ImageTextModel, text: str) -> list[str]:
    """A warning of the words that the model does not know; InputError if it knows none that means anything."""
    unknown = model.unknown_words(text)
    if not unknown:
        return []
    told = ", ".join(f"'{word}'" for word in unknown)
    known = {word.lower() for word in re.findall(r"\w+", text)} - {word.lower() for word in unknown}
    if known <= STOP_WORDS:
        raise InputError(
            f"The model '{model.title}' knows no word of '{text.strip()}'. It learnt from English descriptions of "
            "radar images; say it in English and in simpler words, such as 'flooded fields' or 'harbour with ships'."
        )
    return [f"The model does not know {told}; only the other words were searched for."]


def _image_vector(
    path: str, model: ImageTextModel, settings: Settings, database: sqlite3.Connection, progress: Progress
) -> np.ndarray:
    """The mean of the image's tiles, which do not overlap: one where it is as small as a tile."""
    sensor = _sensor(path, database)

    def opened(name: str):
        return open_sheet(SensorLayer(name), sensor, model.size, model.ground_resolution, settings.size)

    file = next(embed([path], opened, model, progress))
    if file.problem or not file.vectors:
        raise InputError(file.problem or f"{path} holds hardly any data. Choose an image with data.")
    mean = np.mean(file.vectors, axis=0)
    return mean / np.linalg.norm(mean)


def _sensor(path: str, database: sqlite3.Connection) -> str:
    """The only sensor of the index; with both in it, an image of three bands or more is taken for an optical one."""
    sensors = [row[0] for row in database.execute("SELECT DISTINCT sensor FROM files")]
    if len(sensors) == 1:
        return sensors[0]
    with open_dataset(path) as dataset:
        return "optical" if dataset.count >= 3 else "sar"


def _place_vector(
    job: SearchScenesJob, settings: Settings, database: sqlite3.Connection
) -> tuple[np.ndarray, list[str]]:
    """The embedding of the tile whose centre is nearest, on a sphere."""
    lon, lat = _lonlat(job)
    row = _nearest_tile(database, lon, lat)
    if row is None:
        raise InputError("No tile of the index has a place on earth: its files have no coordinates. Ask by words.")
    away = _distance(lon, lat, *row[1:])
    if away > FURTHEST:
        raise InputError(
            f"The nearest tile of the index is {away / 1000:,.0f} km from {lon:.5g}, {lat:.5g}. Choose a place that "
            "the index covers, as longitude and latitude, or say its coordinate system."
        )
    (blob,) = database.execute(f"SELECT embedding FROM {LAYER} WHERE fid = ?", row[:1]).fetchone()
    return np.frombuffer(blob, HALF, settings.dimension).astype(np.float32), []


def _nearest_tile(database: sqlite3.Connection, lon: float, lat: float) -> tuple | None:
    """Fid, longitude and latitude of the tile whose centre is nearest; a strip of latitudes is looked at first."""
    nearest = None
    for reach in (0.05, 0.5, 180.0):  # degrees
        nearest = database.execute(
            "SELECT fid, lon, lat, up * up + :shrink * along * along AS squared FROM (SELECT *, lat - :lat AS up, "
            f"min(abs(lon - :lon), 360 - abs(lon - :lon)) AS along FROM (SELECT fid, lon, lat FROM {LAYER} "
            "WHERE lat BETWEEN :lat - :reach AND :lat + :reach)) ORDER BY squared LIMIT 1",
            {"lat": lat, "lon": lon, "shrink": math.cos(math.radians(lat)) ** 2, "reach": reach},
        ).fetchone()
        if nearest and nearest[3] <= reach**2:
            break
    return nearest and nearest[:3]


def _lonlat(job: SearchScenesJob) -> tuple[float, float]:
    if len(job.at) != 2 or not all(map(math.isfinite, job.at)):
        raise InputError(f"Expected a place as two numbers x, y; got {job.at}.")
    crs = parse_crs(job.at_crs) if job.at_crs else LONLAT
    try:
        (lon,), (lat,) = transform_points(crs, LONLAT, [job.at[0]], [job.at[1]])
    except Exception:  # of a class that rasterio keeps to itself
        lon = lat = math.inf
    if not (abs(lon) <= 360 and abs(lat) <= 90):
        raise InputError(f"{job.at[0]:g}, {job.at[1]:g} is no place in {job.at_crs or 'longitude and latitude'}.")
    return lon, lat


def _distance(lon: float, lat: float, other_lon: float, other_lat: float) -> float:
    """Metres on a sphere (haversine)."""
    a, b, step = math.radians(lat), math.radians(other_lat), math.radians(other_lon - lon)
    root = math.sin((b - a) / 2) ** 2 + math.cos(a) * math.cos(b) * math.sin(step / 2) ** 2
    return 2 * EARTH * math.asin(math.sqrt(min(1.0, root)))
