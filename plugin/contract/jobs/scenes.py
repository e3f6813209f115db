"""Jobs that find, name, describe and count what radar images show."""

from __future__ import annotations

from dataclasses import dataclass

from .layers import SensorLayer


@dataclass(frozen=True)
class IndexScenesJob:
    """Radar and optical rasters (files, folders or VRTs) -> ``out``, a GeoPackage of tile footprints with embeddings.

    Files that are in the index and have not changed are left alone. ``stride`` in pixels of the model's ground
    resolution; 0 means half a tile.
    """

    out: str
    sar: tuple[str, ...] = ()
    optical: tuple[str, ...] = ()
    model: str = "sarclip-nano"
    stride: int = 0
    sar_units: str = ""
    device: str = "auto"
    threads: int = 0


@dataclass(frozen=True)
class SearchScenesJob:
    """An index and one question (``text``, an example image ``like``, or a place ``at`` as x, y) -> ranked footprints.

    ``at_crs`` empty means longitude and latitude in degrees. ``out``, where given, is a folder for the hits as
    GeoJSON and a heat layer.
    """

    index: str
    text: str = ""
    like: str = ""
    at: tuple[float, float] | None = None
    at_crs: str = ""
    top: int = 20
    out: str = ""
    device: str = "auto"
    threads: int = 0


@dataclass(frozen=True)
class ZeroShotJob:
    """Classes in the user's words -> a coarse layer of the class that fits best, with scores, tile by tile."""

    out: str
    classes: tuple[str, ...] = ()
    sar: SensorLayer | None = None
    optical: SensorLayer | None = None
    templates: tuple[str, ...] = ()
    model: str = "sarclip-nano"
    device: str = "auto"
    threads: int = 0


@dataclass(frozen=True)
class DescribeSceneJob:
    """A class map and what the sensors saw -> the eight fields of a scene, each with the facts that it rests on.

    ``polygon`` is a file of areas (all of the map where empty), ``dem`` a raster of heights in metres, ``date`` when
    the sensors saw it (such as 2024-05-31, for the season), ``legend`` ``{"code", "name", "color"}`` where the map's
    own file does not name its classes, ``out`` a folder for description.json, areas.gpkg and description.html (none
    where empty). ``writer`` and what follows are as in ExplainJob.
    """

    classes: str
    sar: SensorLayer | None = None
    optical: SensorLayer | None = None
    dem: str = ""
    polygon: str = ""
    date: str = ""
    legend: tuple[dict, ...] = ()
    out: str = ""
    language: str = "en"
    writer: str = "template"
    phi3: str = ""
    server: str = ""
    server_model: str = ""
    seed: int = 0
    time_limit: float = 120.0
    threads: int = 0


@dataclass(frozen=True)
class CountObjectsJob:
    """Ships from radar, or regions of a class map -> points or polygons, number, density and a confidence interval.

    ``what`` is ships or a class of ``classes``; ``pfa`` the false-alarm rate per pixel of the detector; ``water`` a
    water mask (1 = water) outside of which nothing is looked for (empty: found by a threshold), nor within ``coast``
    metres of its shore; ``looks`` of the radar's speckle (0: estimated); ``heading`` of the flight in degrees from
    north; ``ambiguity`` the displacement of azimuth ambiguities in metres (0: not looked for). ``minimum_area`` in
    square metres; ``accuracy`` the user's and producer's accuracy of the class (0-1), which widen its interval.
    ``network`` is a KnowLIP network whose own count of the radar layer is told beside the count.
    """

    out: str
    what: str = "ships"
    sar: SensorLayer | None = None
    classes: str = ""
    water: str = ""
    pfa: float = 1e-6
    minimum_area: float = 0.0
    threads: int = 0
    coast: float = 100.0
    looks: float = 0.0
    heading: float | None = None
    ambiguity: float = 0.0
    accuracy: tuple[float, float] | None = None
    network: str = ""
