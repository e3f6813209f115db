"""Polygons that a reviewer has drawn: the right class of each, who says so, and when."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

from rasterio.errors import RasterioError
from rasterio.features import bounds
from rasterio.warp import transform_geom

from ...contract.errors import InputError
from ...contract.legends import NODATA
from ..raster.grid import LONLAT, Grid, parse_crs


@dataclass(frozen=True)
class Correction:
    """One polygon: ``shape`` is GeoJSON in the coordinates of a grid, ``bounds`` its box, ``code`` the right class."""

    id: str
    shape: dict
    bounds: tuple[float, float, float, float]
    code: int
    reviewer: str
    date: str
    certainty: str


def read_corrections(path: str, field: str, names: dict[int, str], grid: Grid) -> list[Correction]:
    """The polygons of a GeoJSON file in the coordinates of ``grid``; their class is a code, or one of ``names``.

    Raises InputError for files without polygons, polygons without a class, and classes that are not known.
    """
    if grid.crs is None:
        raise InputError("The layers have no coordinate system, so polygons cannot be placed on them. Assign it first.")
    try:
        data = json.loads(Path(path).read_text(encoding="utf-8"))
        crs = parse_crs(data["crs"]["properties"]["name"]) if "crs" in data else LONLAT
        rows = [feature for feature in data["features"] if feature["geometry"]]
        rows = [row for row in rows if row["geometry"]["type"] in ("Polygon", "MultiPolygon")]
        shapes = [transform_geom(crs, grid.crs, row["geometry"]) for row in rows]
    except (OSError, ValueError, KeyError, TypeError, RasterioError) as error:
        raise InputError(
            f"{path} is not a GeoJSON file with polygons: {error}. Export the layer as GeoJSON."
        ) from error
    if not rows:
        raise InputError(f"{path} has no polygons. Draw at least one.")
    pairs = enumerate(zip(rows, shapes, strict=True), 1)
    return [_correction(place, row, shape, field, names) for place, (row, shape) in pairs]


def _correction(place: int, row: dict, shape: dict, field: str, names: dict[int, str]) -> Correction:
    said = row["properties"] or {}
    name = str(said.get("id") or row.get("id") or said.get("fid") or place)
    texts = (str(said.get(key) or "") for key in ("reviewer", "date", "certainty"))
    return Correction(name, shape, bounds(shape), _code(name, said.get(field), field, names), *texts)


def _code(name: str, value, field: str, names: dict[int, str]) -> int:
    by_name = {text: code for code, text in names.items()}
    code = by_name.get(value, value)
    if (isinstance(code, str) and code.isdigit()) or (isinstance(code, float) and code.is_integer()):
        code = int(code)
    if not isinstance(code, int) or isinstance(code, bool) or not 0 <= code < NODATA:
        known = ", ".join(f"{number} {text}" for number, text in names.items())
        raise InputError(
            f"Polygon {name} has the class {value!r} in '{field}'. Expected a code from 0 to 254"
            + (f" or a name among {known}." if known else ".")
        )
    return code
