"""Sentinel-1 detected products (GRD): σ0 from the product's own calibration tables, as a virtual raster.

σ0 = DN² / A², with A interpolated between the vectors of the calibration annotation (ESA, S1-RS-MDA-52-7448).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from xml.etree.ElementTree import Element
from xml.sax.saxutils import escape

import numpy as np
from rasterio.control import GroundControlPoint
from rasterio.io import MemoryFile
from rasterio.windows import Window

NODES = 128  # a side of the lattices that slow quantities are kept on
MEASUREMENT = re.compile(r"measurement/(s1.-\w\w-grd-(hh|hv|vh|vv)-.+)\.tiff")

Vectors = list[tuple[float, np.ndarray, np.ndarray]]  # line, pixels, values


@dataclass(frozen=True)
class Image:
    """One polarisation: its file, annotation and calibration."""

    role: str
    path: str
    annotation: Element
    calibration: Element
    part: Window | None = None  # what the file holds of the whole image, if not all

    @property
    def window(self) -> Window:
        """Where the file lies in the image."""
        lines, samples = (int(self.annotation.findtext(f".//{key}")) for key in ("numberOfLines", "numberOfSamples"))
        return self.part or Window(0, 0, samples, lines)


def annotation_names(measurement: str) -> tuple[str, str]:
    """The names of the annotation and the calibration that belong to a measurement file."""
    stem = MEASUREMENT.fullmatch(measurement)[1]
    return f"annotation/{stem}.xml", f"annotation/calibration/calibration-{stem}.xml"


def virtual_sigma0(images: list[Image]) -> tuple[str, list[MemoryFile]]:
    """A virtual raster (XML) of σ0 in power per image and the incidence angle, in the geometry of the radar with
    control points; and the small rasters in memory that it reads from.
    """
    window = images[0].window
    height, width = int(window.height), int(window.width)
    kept, bands = [], []
    for number, image in enumerate(images, 1):
        kept.append(_raster(1 / np.square(_lattice(_gains(image.calibration), window))))
        sources = 2 * _source(image.path, (width, height), (width, height))
        sources += _source(kept[-1].name, (NODES, NODES), (width, height))
        bands.append(_band(number, image.role, f"{_PRODUCT}{sources}", "VRTDerivedRasterBand"))
    if angles := _angles(images[0].annotation):
        kept.append(_raster(_lattice(angles, window)))
        source = _source(kept[-1].name, (NODES, NODES), (width, height))
        bands.append(_band(len(images) + 1, "angle", source, "VRTSourcedRasterBand"))
    content = "".join([_points(images[0].annotation, window), *bands])
    return f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}">{content}</VRTDataset>', kept


_PRODUCT = "<PixelFunctionType>mul</PixelFunctionType><SourceTransferType>Float32</SourceTransferType>"


def _gains(calibration: Element) -> Vectors:
    return [
        (float(vector.findtext("line")), _numbers(vector.findtext("pixel")), _numbers(vector.findtext("sigmaNought")))
        for vector in calibration.iter("calibrationVector")
    ]


def _angles(annotation: Element) -> Vectors:
    """Incidence angles of the geolocation grid, line by line; none if the grid has none."""
    lines: dict[float, list[tuple[float, float]]] = {}
    for point in annotation.iter("geolocationGridPoint"):
        if angle := point.findtext("incidenceAngle"):
            lines.setdefault(float(point.findtext("line")), []).append((float(point.findtext("pixel")), float(angle)))
    return [(line, *np.transpose(sorted(entries))) for line, entries in sorted(lines.items())]


def _numbers(text: str) -> np.ndarray:
    return np.array(text.split(), float)


def _lattice(vectors: Vectors, window: Window) -> np.ndarray:
    """Values (NODES, NODES) at the middles of equal cells of the window, by interpolation along lines, then pixels."""
    lines, pixels = (
        start + side * (np.arange(NODES) + 0.5) / NODES - 0.5
        for start, side in ((window.row_off, window.height), (window.col_off, window.width))
    )
    along = np.stack([np.interp(pixels, at, values) for _, at, values in vectors])
    places = [line for line, _, _ in vectors]
    return np.stack([np.interp(lines, places, column) for column in along.T], axis=1)


def _raster(values: np.ndarray) -> MemoryFile:
    memory = MemoryFile(ext=".tif")
    with memory.open(driver="GTiff", width=NODES, height=NODES, count=1, dtype="float32") as file:
        file.write(values.astype(np.float32), 1)
    return memory


def control_points(annotation: Element) -> list[GroundControlPoint]:
    """The geolocation grid: line, sample, longitude, latitude and height of some points."""
    keys = ("line", "pixel", "longitude", "latitude", "height")
    return [
        GroundControlPoint(*(float(point.findtext(key)) for key in keys))
        for point in annotation.iter("geolocationGridPoint")
    ]


def _points(annotation: Element, window: Window) -> str:
    """The control points in longitude and latitude, as the window counts its pixels."""
    points = "".join(
        f'<GCP Id="{number}" Pixel="{at.col - window.col_off}" Line="{at.row - window.row_off}" X="{at.x}" Y="{at.y}" '
        f'Z="{at.z}"/>'
        for number, at in enumerate(control_points(annotation))
    )
    return f'<GCPList Projection="EPSG:4326" dataAxisToSRSAxisMapping="2,1">{points}</GCPList>'


def _band(number: int, role: str, content: str, kind: str) -> str:
    return (
        f'<VRTRasterBand dataType="Float32" band="{number}" subClass="{kind}"><Description>{role}</Description>'
        f"<NoDataValue>0</NoDataValue>{content}</VRTRasterBand>"
    )


def _source(path: str, size: tuple[int, int], whole: tuple[int, int]) -> str:
    """A band's source, interpolated where it is coarser than the whole."""
    return (
        f'<SimpleSource resampling="bilinear"><SourceFilename relativeToVRT="0">{escape(path)}</SourceFilename>'
        f'<SourceBand>1</SourceBand><SrcRect xOff="0" yOff="0" xSize="{size[0]}" ySize="{size[1]}"/>'
        f'<DstRect xOff="0" yOff="0" xSize="{whole[0]}" ySize="{whole[1]}"/></SimpleSource>'
    )
