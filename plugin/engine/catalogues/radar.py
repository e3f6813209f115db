"""Radar in its own geometry (Sentinel-1 GRD): the part over an area, calibrated and put on a metric grid."""

from __future__ import annotations

from pathlib import Path
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

import numpy as np
import rasterio
from rasterio.io import MemoryFile
from rasterio.transform import GCPTransformer
from rasterio.warp import transform as transform_points
from rasterio.windows import Window

from ...contract.errors import EngineError
from ..raster.grid import LONLAT, Grid
from ..raster.sentinel1 import Image, control_points, virtual_sigma0
from ..raster.straightening import straightened

MARGIN = 64  # pixels around the area: control points are good to some tens of metres
EDGE_POINTS = 21
ROW, COLUMN = "LANDCLAIR_ROW", "LANDCLAIR_COLUMN"  # where a piece lies in its image


def annotation_path(piece: Path, kind: str) -> Path:
    """Where the annotation or the calibration of a piece is kept."""
    return piece.with_suffix(f".{kind}.xml")


def parsed(path: Path) -> Element:
    """An annotation; EngineError, and no file, if it is none."""
    try:
        return ElementTree.parse(path).getroot()
    except ElementTree.ParseError as error:
        path.unlink()
        raise EngineError(f"The annotation of a radar scene is damaged: {error}. Choose other dates.") from error


def window_over(annotation: Element, dataset, grid: Grid) -> Window | None:
    """The pixels of the radar image that ``grid`` touches, by the image's control points; None if it is beside it."""
    left, bottom, right, top = grid.bounds
    along, up = np.linspace(left, right, EDGE_POINTS), np.linspace(bottom, top, EDGE_POINTS)
    xs = np.concatenate([along, along, np.full(EDGE_POINTS, left), np.full(EDGE_POINTS, right)])
    ys = np.concatenate([np.full(EDGE_POINTS, bottom), np.full(EDGE_POINTS, top), up, up])
    with GCPTransformer(control_points(annotation), tps=True) as transformer:
        rows, columns = transformer.rowcol(*transform_points(grid.crs, LONLAT, xs, ys))
    r0, r1 = max(0, int(min(rows)) - MARGIN), min(dataset.height, int(max(rows)) + MARGIN)
    c0, c1 = max(0, int(min(columns)) - MARGIN), min(dataset.width, int(max(columns)) + MARGIN)
    return Window(c0, r0, c1 - c0, r1 - r0) if r1 > r0 and c1 > c0 else None


def sigma0(piece: Path, role: str) -> tuple[MemoryFile, list[MemoryFile]]:
    """A fetched piece as a virtual raster of σ0 and the incidence angle on a metric grid, and what it reads from."""
    with rasterio.open(piece) as file:
        row, column = (int(file.tags()[key]) for key in (ROW, COLUMN))
        part = Window(column, row, file.width, file.height)
    annotation, calibration = (parsed(annotation_path(piece, kind)) for kind in ("product", "calibration"))
    text, kept = virtual_sigma0([Image(role, str(piece), annotation, calibration, part)])
    radar = MemoryFile(text.encode(), ext=".vrt")
    return straightened(radar.name, piece.stem, {"LANDCLAIR_UNITS": "power"}, (role,)), [radar, *kept]
