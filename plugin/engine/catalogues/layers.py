"""Layers of a fetched pair: pieces brought to one grid, in physical units, with where they come from."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from rasterio.enums import Resampling
from rasterio.vrt import WarpedVRT
from rasterio.windows import Window

from ...contract.errors import InputError
from ...contract.jobs import SensorLayer
from ...contract.legends import NODATA, WORLDCOVER
from ..raster.grid import Grid
from ..raster.layers import inspect, open_dataset
from ..raster.masks import CloudMask
from ..raster.sources import Source
from ..raster.writer import BandsWriter, LayerWriter
from .assets import ASSETS, carries_offset
from .pieces import Piece
from .presets import attribution, licence
from .radar import sigma0
from .search import Found, Pass, taken

OFFSET_SHOWS = 900  # digital numbers: what carries the offset of 1000 has hardly a darker pixel


@dataclass(frozen=True)
class Choice:
    """The pass of one kind that is fetched."""

    kind: str
    found: Found
    chosen: Pass

    def tags(self) -> dict[str, str]:
        """Where the layer comes from, under which terms, and when it was taken."""
        items = self.chosen.items
        terms = licence(self.kind, str(self.found.collection.license or ""))
        credit = attribution(self.kind, {taken(item).year for item in items})
        return {
            "LANDCLAIR_SCENES": ", ".join(item.id for item in items), "LANDCLAIR_COLLECTION": self.found.collection.id,
            "LANDCLAIR_LICENCE": terms, "LANDCLAIR_ATTRIBUTION": credit, "TIFFTAG_COPYRIGHT": f"{credit} ({terms})",
            "ACQUISITION_DATETIME": f"{self.chosen.taken:%Y-%m-%dT%H:%M:%SZ}",
        }  # fmt: skip


@dataclass(frozen=True)
class _Bands:
    """Optical or radar bands: of several scenes the first that shows a pixel."""

    name: str
    roles: tuple[str, ...]
    units: str
    tags: dict[str, str]
    sources: dict[str, list[Source]]

    def read(self, window: Window) -> np.ndarray:
        """Values (C, H, W) in reflectance or dB, NaN where a band is missing."""
        bands = np.stack([_first(self.sources[role], window) for role in self.roles])
        bands[:, np.isnan(bands).any(axis=0)] = np.nan
        return bands

    def writer(self, folder: Path, grid: Grid) -> BandsWriter:
        return BandsWriter(folder, self.name, grid, self.roles, "float32", {**self.tags, "LANDCLAIR_UNITS": self.units})


@dataclass(frozen=True)
class _Clouds:
    """Cloud where any scene's classification says so."""

    name: str
    tags: dict[str, str]
    masks: list[CloudMask]

    def read(self, window: Window) -> np.ndarray:
        return np.any([mask.read(window) for mask in self.masks], axis=0)[None].astype(np.uint8)

    def writer(self, folder: Path, grid: Grid) -> BandsWriter:
        return BandsWriter(folder, self.name, grid, ("cloud",), "uint8", self.tags)


@dataclass(frozen=True)
class _Labels:
    """WorldCover's codes, nearest neighbour."""

    name: str
    tags: dict[str, str]
    maps: list[WarpedVRT]

    def read(self, window: Window) -> np.ndarray:
        codes = np.zeros((int(window.height), int(window.width)), np.uint8)
        for tile in self.maps:
            codes = np.where(codes == 0, tile.read(1, window=window), codes)
        return np.where(np.isin(codes, WORLDCOVER.codes), codes, NODATA).astype(np.uint8)

    def writer(self, folder: Path, grid: Grid) -> LayerWriter:
        return LayerWriter(folder, self.name, grid, self.tags, legend=WORLDCOVER)


def _first(sources: list[Source], window: Window) -> np.ndarray:
    band = np.full((int(window.height), int(window.width)), np.nan, np.float32)
    for source in sources:
        values, valid = source.read(window)
        band = np.where(np.isnan(band) & valid, values[0], band)
    return band


def make_layer(choice: Choice, pieces: list[Piece], grid: Grid, stack: ExitStack, warnings: list[str]):
    """The layer of one kind, as ``read(window)`` and ``writer(folder, grid)``; what it opens is closed by ``stack``."""
    if choice.kind == "labels":
        return _Labels("labels", choice.tags(), [_warped(piece.path, grid, stack) for piece in pieces])
    units = _optical_units(choice, pieces, warnings) if choice.kind == "optical" else {}
    sources: dict[str, list[Source]] = {}
    for piece in pieces:
        if piece.role != "scl":
            info = inspect(_on_the_map(piece, units.get(piece.item, ""), stack), choice.kind)
            info = info if info.units else replace(info, units="power", units_reason="what radar catalogues hold")
            physical = "reflectance" if choice.kind == "optical" else "db"
            source = Source(info, (piece.role,), physical, grid)
            stack.callback(source.close)
            sources.setdefault(piece.role, []).append(source)
    if not sources:
        raise InputError(f"No {choice.kind} scene shows the area, though the catalogue says so. Choose other dates.")
    return _Bands(choice.kind, tuple(sources), physical, choice.tags(), sources)


def _on_the_map(piece: Piece, units: str, stack: ExitStack) -> SensorLayer:
    """A piece with map coordinates: as it arrived, or calibrated and straightened if it is in radar geometry."""
    with open_dataset(str(piece.path)) as dataset:
        if dataset.crs is not None:
            return SensorLayer(str(piece.path), (piece.role,), units)
    virtual, beneath = sigma0(piece.path, piece.role)
    for memory in (virtual, *beneath):
        stack.callback(memory.close)
    with open_dataset(virtual.name) as dataset:
        count = dataset.count
    return SensorLayer(virtual.name, (piece.role, "angle")[:count], "power")


def make_cloud_layer(choice: Choice, pieces: list[Piece], grid: Grid, stack: ExitStack) -> _Clouds | None:
    """The scene classification's clouds, if the optical scenes have it."""
    masks = (
        [CloudMask(str(p.path), grid, p.role) for p in pieces if p.role == "scl"] if choice.kind == "optical" else []
    )
    for mask in masks:
        stack.callback(mask.close)
    return _Clouds("clouds", choice.tags(), masks) if masks else None


def _warped(path: Path, grid: Grid, stack: ExitStack) -> WarpedVRT:
    dataset = stack.enter_context(open_dataset(str(path)))
    place = {"crs": grid.crs, "transform": grid.transform, "width": grid.width, "height": grid.height}
    return stack.enter_context(WarpedVRT(dataset, **place, resampling=Resampling.nearest, nodata=0))


def _optical_units(choice: Choice, pieces: list[Piece], warnings: list[str]) -> dict[str, str]:
    """Digital numbers with or without the offset of 1000, by scene: what the metadata say, if the values allow it."""
    units = {}
    for item in choice.chosen.items:
        own = {piece.role: piece.path for piece in pieces if piece.item == item.id and piece.role != "scl"}
        if not own:  # its footprint touches the area, its pixels do not
            continue
        carried = carries_offset(item, ASSETS["optical"](item)["red"])
        dark = min((_darkest(path) for role, path in own.items() if role in ("blue", "green", "red", "nir")), default=0)
        shows = dark >= OFFSET_SHOWS
        if carried and not shows:
            warnings.append(
                f"{item.id} is said to carry the offset of 1000, but its darkest values lie near {dark:.0f}: it was "
                "taken off before, and nothing is taken off again."
            )
        units[item.id] = "dn_offset" if shows and carried is not False else "dn"
    return units


def _darkest(path: Path) -> float:
    """The value that one pixel in 200 lies below, of those that are not 0; infinite where all are."""
    with open_dataset(str(path)) as dataset:
        shape = (1, min(dataset.height, 512), min(dataset.width, 512))
        values = dataset.read([1], out_shape=shape)
    values = values[values > 0]
    return float(np.percentile(values, 0.5)) if values.size else float("inf")
