"""Products as their providers deliver them: Sentinel SAFE folders and zips and ALOS-2 folders, opened as one raster.

Each becomes a virtual raster in memory whose bands carry their roles and whose tags say what the numbers are.
"""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import rasterio
from rasterio.errors import RasterioError
from rasterio.io import MemoryFile

from ...contract.errors import InputError
from .bands import SAR_ROLES, SENTINEL2
from .reasons import reason
from .sentinel1 import MEASUREMENT, Image, annotation_names, virtual_sigma0
from .straightening import reading_product, straightened

ZIP = "/vsizip/"
SENTINEL2_XML = re.compile(r"MTD_MSIL(1C|2A)\.xml")
SENTINEL2_IMAGE = re.compile(r"_(B\d[0-9A]|SCL)(?:_(\d\d)m)?$")
ALOS_IMAGE = re.compile(r"IMG-(HH|HV|VH|VV)-.+")
MANIFEST = "manifest.safe"

_opened: dict[str, MemoryFile] = {}
_beneath: list[MemoryFile] = []  # rasters that virtual ones read from: they live as long


@dataclass(frozen=True)
class _Tree:
    """The files of a product below ``root``, a folder or a folder in a zip, by their names relative to it."""

    root: str
    names: frozenset[str]

    def path(self, name: str) -> str:
        """What GDAL opens the file by."""
        return f"{self.root}/{name}"

    def xml(self, name: str) -> ElementTree.Element:
        """The parsed file; InputError if it is missing or damaged."""
        self.require([name])
        try:
            if self.root.startswith(ZIP):
                archive, _, inner = self.root.removeprefix(ZIP).partition(".zip")
                with zipfile.ZipFile(f"{archive}.zip") as file:
                    return ElementTree.fromstring(file.read("/".join(filter(None, [inner.strip("/"), name]))))
            return ElementTree.parse(self.path(name)).getroot()
        except (ElementTree.ParseError, OSError, KeyError, zipfile.BadZipFile) as error:
            raise InputError(f"{self.path(name)} cannot be read: {error}. Download the product again.") from error

    def require(self, names: Iterable[str]) -> None:
        """InputError that names the files the product lacks."""
        if missing := sorted(name for name in names if name not in self.names):
            shown = ", ".join(missing[:3]) + (f" and {len(missing) - 3} more" if len(missing) > 3 else "")
            raise InputError(f"The product {self.root} is not complete: it lacks {shown}. Download or unpack it again.")


def is_product(folder: Path) -> bool:
    """Whether a folder is a product that ``openable`` opens as one raster."""
    names = [entry.name for entry in folder.iterdir()]
    return MANIFEST in names or any(SENTINEL2_XML.fullmatch(name) or ALOS_IMAGE.fullmatch(name) for name in names)


def openable(path: str) -> str:
    """What GDAL can open for ``path``: the path itself, or for a product the virtual raster of all its bands.

    InputError for a product whose files are missing or cannot be read.
    """
    tree = None if path in _opened or "://" in path else _product(path)
    if tree is not None:
        _opened[path] = _virtual(tree, path)
    return _opened[path].name if path in _opened else path


def _product(path: str) -> _Tree | None:
    """The tree of the product that ``path`` names or lies at the top of; None for any other file."""
    plain = Path(path)
    if plain.name == MANIFEST or SENTINEL2_XML.fullmatch(plain.name):
        return _product(path[: -len(plain.name)].rstrip("/\\"))
    if ".zip" in path.lower() and (path.startswith(ZIP) or plain.suffix.lower() == ".zip"):
        return _zipped(path)
    if not plain.is_dir():
        return None
    names = frozenset(entry.relative_to(plain).as_posix() for entry in plain.rglob("*") if entry.is_file())
    return _Tree(str(plain.resolve()), names)


def _zipped(path: str) -> _Tree | None:
    archive = re.match(r".+?\.zip", path.removeprefix(ZIP), re.IGNORECASE)[0]
    try:
        with zipfile.ZipFile(archive) as file:
            names = [name for name in file.namelist() if not name.endswith("/")]
    except (OSError, zipfile.BadZipFile) as error:
        raise InputError(f"{archive} cannot be read: {error}. Download it again.") from error
    tops = [name for name in names if Path(name).name == MANIFEST or SENTINEL2_XML.fullmatch(Path(name).name)]
    tops += [name for name in names if ALOS_IMAGE.fullmatch(Path(name).name)]
    if not tops:
        return None
    folder = min((Path(name).parent.as_posix() for name in tops), key=len).removeprefix(".")
    prefix = f"{folder}/" if folder else ""
    inside = frozenset(name.removeprefix(prefix) for name in names if name.startswith(prefix))
    return _Tree(f"{ZIP}{Path(archive).resolve()}/{folder}".rstrip("/"), inside)


def _virtual(tree: _Tree, path: str) -> MemoryFile:
    for name in sorted(tree.names):
        if SENTINEL2_XML.fullmatch(name):
            return _sentinel2(tree, name)
    if MANIFEST in tree.names:
        return _sentinel1(tree)
    images = {match[1].lower(): name for name in sorted(tree.names) if (match := ALOS_IMAGE.fullmatch(name))}
    if images:
        return _alos(tree, images)
    raise InputError(
        f"{path} is a folder that holds no product that is known here. Expected a Sentinel-1 or Sentinel-2 .SAFE "
        "folder or zip, or ALOS-2 images named IMG-HH-…; choose a raster file in it."
    )


def _sentinel2(tree: _Tree, name: str) -> MemoryFile:
    """All bands at 10 m, each from its finest file, and the scene classification."""
    xml = tree.xml(name)
    best: dict[str, tuple[int, str]] = {}
    for element in xml.iter("IMAGE_FILE"):
        if found := SENTINEL2_IMAGE.search(element.text or ""):
            entry = int(found[2] or 0), f"{element.text}.jp2"
            best[found[1]] = min(best.get(found[1], entry), entry)
    files = {(SENTINEL2 | {"SCL": "scl"})[band]: file for band, (_, file) in sorted(best.items(), key=_band_order)}
    if "blue" not in files:
        raise InputError(f"{tree.path(name)} names no image of the blue band. Download the product again.")
    tree.require(files.values())
    tags = {key: xml.findtext(f".//{key}") for key in ("PROCESSING_BASELINE", "PRODUCT_START_TIME")}
    for key in ("BOA_ADD_OFFSET", "RADIO_ADD_OFFSET"):
        tags[key] = xml.findtext(f".//{key}")
    return stacked({role: tree.path(file) for role, file in files.items()}, tags, nodata=0)


def _band_order(entry: tuple[str, tuple[int, str]]) -> int:
    """Bands as the sensor numbers them, the classification last."""
    return [*SENTINEL2, "SCL"].index(entry[0])


def _sentinel1(tree: _Tree) -> MemoryFile:
    """σ0 in power and the incidence angle of a detected product (GRD), on a metric grid."""
    listed = [element.get("href", "").removeprefix("./") for element in tree.xml(MANIFEST).iter("fileLocation")]
    tree.require(name for name in listed if name.startswith(("measurement/", "annotation/")))
    found = {match[2]: name for name in sorted(tree.names) if (match := MEASUREMENT.fullmatch(name))}
    if not found:
        raise InputError(
            f"{tree.root} is no detected Sentinel-1 product (GRD). Expected one, or a terrain-corrected raster (RTC)."
        )
    images = [
        Image(role, tree.path(found[role]), *map(tree.xml, annotation_names(found[role])))
        for role in SAR_ROLES
        if role in found
    ]
    text, kept = virtual_sigma0(images)
    radar = MemoryFile(text.encode(), ext=".vrt")
    _beneath.extend([radar, *kept])
    roles = tuple(image.role for image in images)
    return straightened(radar.name, tree.root, {"LANDCLAIR_UNITS": "power"}, roles)


def _alos(tree: _Tree, images: dict[str, str]) -> MemoryFile:
    """The polarisations in digital numbers; a file in the geometry of the radar (CEOS) is put on a metric grid."""
    tags = {"LANDCLAIR_UNITS": "alos_dn"}
    with reading_product(tree.root), rasterio.open(tree.path(next(iter(images.values())))) as first:
        georeferenced = first.crs is not None
    if georeferenced:
        files = {role: tree.path(images[role]) for role in SAR_ROLES if role in images}
        return stacked(files, tags, nodata=0)
    role, name = next(iter(images.items()))
    return straightened(tree.path(name), tree.root, tags, (role,))


def stacked(files: dict[str, str], tags: dict[str, str | None], nodata: float) -> MemoryFile:
    """One virtual raster of single-band files of one place, on the pixels of the finest."""
    sizes, grids = {}, {}
    for role, path in files.items():
        try:
            with rasterio.open(path) as dataset:
                sizes[role], grids[role] = (dataset.width, dataset.height, dataset.dtypes[0]), dataset.profile
        except RasterioError as error:
            raise InputError(f"{path} is damaged: {reason(error)}. Download the product again.") from error
    finest = max(sizes, key=lambda role: sizes[role][0])
    width, height, _ = sizes[finest]
    crs, transform = grids[finest]["crs"], grids[finest]["transform"]
    if crs is None:
        raise InputError(f"{files[finest]} has no coordinate system. Download the product again.")
    kept = "".join(f'<MDI key="{key}">{escape(value)}</MDI>' for key, value in tags.items() if value)
    bands = "".join(
        _band(number, role, files[role], sizes[role], (width, height), nodata) for number, role in enumerate(files, 1)
    )
    text = (
        f'<VRTDataset rasterXSize="{width}" rasterYSize="{height}"><SRS>{escape(crs.to_wkt())}</SRS>'
        f"<GeoTransform>{', '.join(map(repr, transform.to_gdal()))}</GeoTransform>"
        f"<Metadata>{kept}</Metadata>{bands}</VRTDataset>"
    )
    return MemoryFile(text.encode(), ext=".vrt")


def _band(number: int, role: str, path: str, size: tuple[int, int, str], whole: tuple[int, int], nodata: float) -> str:
    """One band of a virtual raster; coarser measurements are interpolated, classes are not."""
    method = "nearest" if role == "scl" else "bilinear"
    kind = {"uint8": "Byte", "uint16": "UInt16", "int16": "Int16", "float32": "Float32"}[size[2]]
    return (
        f'<VRTRasterBand dataType="{kind}" band="{number}"><Description>{role}</Description>'
        f"<NoDataValue>{nodata}</NoDataValue>"
        f'<ComplexSource resampling="{method}"><SourceFilename relativeToVRT="0">{escape(path)}</SourceFilename>'
        f'<SourceBand>1</SourceBand><SrcRect xOff="0" yOff="0" xSize="{size[0]}" ySize="{size[1]}"/>'
        f'<DstRect xOff="0" yOff="0" xSize="{whole[0]}" ySize="{whole[1]}"/><NODATA>{nodata}</NODATA></ComplexSource>'
        "</VRTRasterBand>"
    )
