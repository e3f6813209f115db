"""Areas: one pass over a region of a class map in strips, with all layers beside it; no raster is held whole."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, field

import numpy as np
from rasterio.windows import Window

from ...contract.errors import InputError
from ...contract.jobs import DescribeSceneJob
from ...contract.legends import NODATA, Legend
from ..explanation.evidence import Evidence
from ..explanation.layers import Layers, inspected, open_layers, stamp
from ..explanation.region import Region, intersection, whole
from ..progress import Progress
from ..raster.calibration import to_physical
from ..raster.sources import overlaps
from ..review.class_map import ClassMap
from .geography import centre, place_evidence
from .greenness import Greenness
from .kinds import NONE, Kinds, kinds_of
from .relief import Heights, Relief
from .scattering import REACH, Scattering
from .survey import Survey, Surveyor

PICTURE = 480  # pixels a side at most
SQUARE_KILOMETRE = 1e6


@dataclass(frozen=True, eq=False)
class Material:
    """What all areas of a job are described from."""

    job: DescribeSceneJob
    class_map: ClassMap
    legend: Legend
    kinds: Kinds
    layers: Layers
    heights: Heights | None


@dataclass(frozen=True, eq=False)
class Area:
    """A described region: its survey, what else was measured, and pictures: codes (h, w) and dB (h, w), NaN = none."""

    region: Region
    survey: Survey
    place: list[Evidence]
    measured: list[Evidence]
    backscatter: dict[str, float]
    codes: np.ndarray
    radar: np.ndarray | None
    warnings: list[str] = field(default_factory=list)


def open_material(job: DescribeSceneJob, class_map: ClassMap, legend: Legend, stack: ExitStack) -> Material:
    """Open the job's layers on the map's grid; they close with ``stack``. Raises InputError."""
    given = {slot: layer for slot in ("sar", "optical") if (layer := getattr(job, slot)) is not None}
    infos = {slot: inspected(layer, slot, stamp(layer.path)) for slot, layer in given.items()}
    for info in infos.values():
        if not overlaps(info.grid, class_map.grid):
            raise InputError(
                f"{info.layer.path} does not lie on the map {job.classes}. Choose layers of the same place, both with "
                "a coordinate system."
            )
    heights = Heights(job.dem, class_map.grid) if job.dem else None
    if heights:
        stack.callback(heights.close)
    layers = open_layers(infos, "", class_map.grid, stack)
    return Material(job, class_map, legend, kinds_of(legend), layers, heights)


def measure_area(region: Region, material: Material, progress: Progress) -> Area:
    """Everything that is measured of a region. InputError where it is off the map, or nothing in it is mapped."""
    region.require_on_map()
    pass_ = _Pass(region, material)
    for strip in region.strips():
        progress.report((strip.row_off - region.window.row_off) / region.window.height, "Reading the scene")
        pass_.add(strip)
    return pass_.finish()


class _Pass:
    """Everything that adds up while the strips of a region go by."""

    def __init__(self, region: Region, material: Material) -> None:
        kinds, grid, layers, window = material.kinds, region.grid, material.layers, region.window
        frame = tuple(int(value) for value in (window.row_off, window.col_off, window.height, window.width))
        self._region, self._material = region, material
        self._surveyor = Surveyor(kinds, frame, grid)
        sar, optical = layers.sar, layers.optical
        physical = sar is not None and sar.units == "db"
        self._scattering = Scattering(kinds, sar.roles, sar.info.layer.path) if physical else None
        self._green = None
        if optical is not None and optical.units == "reflectance":
            self._green = Greenness(kinds, optical.roles, optical.info.layer.path)
        heights = material.heights
        self._relief = Relief(kinds, grid.pixel_size_metres(), heights.path) if heights else None
        self._every = -(-max(frame[2], frame[3]) // PICTURE)
        self._codes: list[np.ndarray] = []
        self._radar: list[np.ndarray] = []

    def add(self, strip: Window) -> None:
        material, every = self._material, self._every
        codes, inside = material.class_map.read(strip), self._region.mask(strip)
        codes = np.where(inside, codes, np.uint8(NODATA))
        kinds = material.kinds.of(codes)
        if ((kinds == NONE) & (codes != NODATA)).any():
            raise _foreign(codes[kinds == NONE], material)
        self._surveyor.add(kinds, int(strip.row_off), int((inside & (kinds == NONE)).sum()))
        rows = np.flatnonzero((strip.row_off - self._region.window.row_off + np.arange(len(codes))) % every == 0)
        self._codes.append(codes[rows, ::every])
        if material.layers.sar:
            self._add_radar(strip, kinds, inside, rows)
        if self._green:
            self._green.add(kinds, *material.layers.optical.read(strip))
        if self._relief:
            around, own = _with_halo(strip, 1, self._region)
            self._relief.add(kinds, material.heights.read(around), own)

    def _add_radar(self, strip: Window, kinds: np.ndarray, inside: np.ndarray, rows: np.ndarray) -> None:
        around, own = _with_halo(strip, REACH, self._region)
        values, valid = self._material.layers.sar.read(around)
        if self._scattering:
            self._scattering.add(kinds, to_physical(values, "db"), valid, own)
        shown = np.where(valid[own] & inside, values[0][own], np.nan)
        self._radar.append(shown[rows, :: self._every].astype(np.float32))

    def finish(self) -> Area:
        survey, job, region = self._surveyor.finish(), self._material.job, self._region
        if not survey.mapped:
            raise _empty(survey.outside, job.classes)
        at = centre(region.grid, region.window)
        place = list(place_evidence(*at, job.date)) if at else []
        measured = list(self._relief.evidence()) if self._relief else []
        backscatter: dict[str, float] = {}
        if self._scattering:
            square = survey.areas.sum() / SQUARE_KILOMETRE if survey.metres else None
            measured += self._scattering.evidence(square)
            backscatter = self._scattering.means()
        measured += self._green.evidence() if self._green else []
        radar = np.concatenate(self._radar) if self._radar else None
        codes, warnings = np.concatenate(self._codes), self._warnings(bool(place))
        return Area(region, survey, place, measured, backscatter, codes, radar, warnings)

    def _warnings(self, placed: bool) -> list[str]:
        """What could not be told, and why."""
        job, layers, said = self._material.job, self._material.layers, []
        if not placed:
            said.append(
                "The map has no place on earth, so no country, place or season is told and sizes are in pixels."
            )
        unknown = [getattr(job, slot) for slot in ("sar", "optical") if not getattr(layers, slot)]
        said += [f"What the bands of {layer.path} are is not known, so it was left out." for layer in unknown if layer]
        if layers.sar and not self._scattering:
            said.append("The radar layer holds 8-bit display values, so nothing is told of its backscatter.")
        elif layers.sar and not self._scattering.seen:
            said.append("The radar layer has no data in the area, so nothing is told of its backscatter.")
        if self._relief and not self._relief.seen:
            said.append("The height model has no data in the area, so nothing is told of its relief.")
        return said


def _with_halo(strip: Window, reach: int, region: Region) -> tuple[Window, tuple[slice, slice]]:
    """A strip with ``reach`` pixels around it as far as the map goes, and its own part of that."""
    wide = Window(strip.col_off - reach, strip.row_off - reach, strip.width + 2 * reach, strip.height + 2 * reach)
    around = intersection(wide, whole(region.grid))
    top, left = int(strip.row_off - around.row_off), int(strip.col_off - around.col_off)
    return around, (slice(top, top + int(strip.height)), slice(left, left + int(strip.width)))


def _foreign(codes: np.ndarray, material: Material) -> InputError:
    found = sorted({*codes.tolist()} - {NODATA})[:8]
    return InputError(
        f"{material.class_map.path} has the class codes {found}, of which its legend has none: "
        f"{list(material.legend.codes)}. Choose the legend of this map."
    )


def _empty(pixels: int, path: str) -> InputError:
    if pixels:
        return InputError(f"None of the area's {pixels} pixels is mapped in {path}. Choose a mapped area.")
    return InputError("The area covers the centre of no pixel of the map. Draw a larger one.")
