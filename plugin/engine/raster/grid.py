"""Grid: CRS + affine transform + width + height, the only description of "where" inside the engine."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from functools import cached_property

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.warp import transform as transform_points
from rasterio.warp import transform_bounds
from rasterio.windows import Window
from scipy.interpolate import RectBivariateSpline

from ...contract.errors import InputError

WGS84_A = 6378137.0
WGS84_E2 = 0.00669437999014
LONLAT = CRS.from_epsg(4326)
MAXIMUM_SIDE = 2_000_000
SPLINE_NODES = 33


@dataclass(frozen=True)
class Grid:
    """A raster's place on earth. ``crs`` None means bare pixel coordinates, whose ground size is unknown."""

    crs: CRS | None
    transform: Affine
    width: int
    height: int

    @classmethod
    def of(cls, dataset) -> Grid:
        """The grid of an open rasterio dataset."""
        return cls(dataset.crs, dataset.transform, dataset.width, dataset.height)

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """(xmin, ymin, xmax, ymax) of the four corners, whatever the rotation."""
        corners = [self.transform @ (x, y) for x in (0, self.width) for y in (0, self.height)]
        xs, ys = zip(*corners, strict=True)
        return min(xs), min(ys), max(xs), max(ys)

    @property
    def placed(self) -> dict:
        """How a file that lies here is opened. Bare pixels get no geotransform: QGIS draws rows downwards without one,
        and upwards with one whose steps are positive.
        """
        bare = self.crs is None and self.transform == Affine.identity()
        return {} if bare else {"crs": self.crs, "transform": self.transform}

    @property
    def north_up(self) -> bool:
        return self.transform.b == 0 and self.transform.d == 0 and self.transform.a > 0 and self.transform.e < 0

    def window(self, window: Window) -> Grid:
        """The part of this grid under ``window``; the geotransform is exact."""
        transform = self.transform @ Affine.translation(window.col_off, window.row_off)
        return Grid(self.crs, transform, int(window.width), int(window.height))

    def moved(self, right: float, down: float) -> Grid:
        """This grid, metres further along its rows and columns; without a CRS they are pixels."""
        if not right and not down:
            return self
        width, height = self.pixel_size_metres()
        return replace(self, transform=self.transform @ Affine.translation(right / width, down / height))

    def bounds_in(self, crs: CRS | None) -> tuple[float, float, float, float]:
        """The bounds in another CRS, with densified edges."""
        if crs == self.crs or crs is None or self.crs is None:
            return self.bounds
        return transform_bounds(self.crs, crs, *self.bounds, densify_pts=21)

    def pixel_size_metres(self) -> tuple[float, float]:
        """Ground size (x, y) in metres of the middle pixel on the WGS84 ellipsoid; pixel units without a CRS."""
        a, b, _, d, e, _ = self.transform[:6]
        if self.crs is None:
            return math.hypot(a, d), math.hypot(b, e)
        column, row = self.width / 2, self.height / 2
        corners = [self.transform @ (column + x, row + y) for x, y in ((0, 0), (1, 0), (0, 1))]
        lon, lat = _lonlat(self.crs, *np.transpose(corners))
        east, north = _metres_per_degree(lat[0])
        dlon = (lon - lon[0] + 180) % 360 - 180
        return tuple(math.hypot(dlon[i] * east, (lat[i] - lat[0]) * north) for i in (1, 2))

    def row_areas(self, window: Window | None = None) -> np.ndarray:
        """Mean pixel area in m² for each row of ``window``, shape (rows,), on the ellipsoid and so right in any CRS.

        A row's outline is mapped to longitude and sine of the authalic latitude, where plane areas are areas on the
        ellipsoid (Snyder 1987, eq. 3-11 and 3-12). Without a CRS the answer is NaN.
        """
        window = window or Window(0, 0, self.width, self.height)
        rows = int(window.height)
        if self.crs is None:
            return np.full(rows, np.nan)
        edges = window.row_off + np.arange(rows + 1)
        lon, lat = self._edge_points(edges, window.col_off, window.col_off + window.width)
        lon, u = np.radians(lon), _authalic(np.radians(lat))
        px = np.stack([lon[0, :-1], lon[1, :-1], lon[1, 1:], lon[0, 1:]])
        py = np.stack([u[0, :-1], u[1, :-1], u[1, 1:], u[0, 1:]])
        shoelace = (px * np.roll(py, -1, axis=0) - np.roll(px, -1, axis=0) * py).sum(axis=0)
        return np.abs(shoelace) / 2 / window.width

    def _edge_points(self, rows: np.ndarray, left: float, right: float) -> tuple[np.ndarray, np.ndarray]:
        """Longitude and latitude (2, R) where the row borders meet the columns ``left`` and ``right``."""
        columns = np.array([left, right], float)
        if self.crs.is_geographic:
            return self.transform @ (columns[:, None], rows[None, :].astype(float))
        return tuple(spline(columns, rows) for spline in self._lonlat_splines)

    @cached_property
    def _lonlat_splines(self) -> tuple[RectBivariateSpline, RectBivariateSpline]:
        """Cubic splines of longitude and latitude over column and row: projections are smooth, transforming costly."""
        columns, rows = np.linspace(0, self.width, SPLINE_NODES), np.linspace(0, self.height, SPLINE_NODES)
        x, y = (axis.ravel() for axis in np.meshgrid(columns, rows, indexing="ij"))
        lon, lat = (v.reshape(SPLINE_NODES, SPLINE_NODES) for v in _lonlat(self.crs, *(self.transform @ (x, y))))
        lon = np.degrees(np.unwrap(np.unwrap(np.radians(lon), axis=0), axis=1))
        return RectBivariateSpline(columns, rows, lon), RectBivariateSpline(columns, rows, lat)


def ring_area(lon: np.ndarray, lat: np.ndarray) -> float:
    """Area in m² on the ellipsoid of a closed ring (n,) in degrees: plane in longitude and authalic latitude."""
    x, y = np.radians(lon), _authalic(np.radians(lat))
    return abs(float((x[:-1] * y[1:] - x[1:] * y[:-1]).sum())) / 2


def ring_length(lon: np.ndarray, lat: np.ndarray) -> float:
    """Length in metres of a line (n,) in degrees, whose segments are short, on the WGS84 ellipsoid."""
    east, north = _metres_per_degree(float(np.mean(lat)))
    return float(np.hypot(np.diff(lon) * east, np.diff(lat) * north).sum())


def _lonlat(crs: CRS, x, y) -> tuple[np.ndarray, np.ndarray]:
    if crs.is_geographic:
        return np.asarray(x, float), np.asarray(y, float)
    lon, lat = transform_points(crs, LONLAT, np.ravel(x), np.ravel(y))
    return np.asarray(lon), np.asarray(lat)


def _metres_per_degree(lat: float) -> tuple[float, float]:
    """Length of one degree of longitude and of latitude at ``lat`` on WGS84."""
    sine = math.sin(math.radians(lat))
    w = 1 - WGS84_E2 * sine**2
    east = WGS84_A * math.cos(math.radians(lat)) / math.sqrt(w)
    north = WGS84_A * (1 - WGS84_E2) / w**1.5
    return math.radians(east), math.radians(north)


def _authalic(lat: np.ndarray) -> np.ndarray:
    """a²/2 · q(lat): longitude times this is an area in m² (Snyder 1987, eq. 3-12)."""
    e, sine = math.sqrt(WGS84_E2), np.sin(lat)
    q = (1 - WGS84_E2) * (sine / (1 - WGS84_E2 * sine**2) - np.log((1 - e * sine) / (1 + e * sine)) / (2 * e))
    return WGS84_A**2 / 2 * q


def model_grid(
    dataset,
    resolution: float | None,
    extent: tuple[float, float, float, float] | None = None,
    extent_crs: str = "",
) -> Grid:
    """The grid a model runs on: the layer's own pixels where their size fits, else pixels of ``resolution`` metres.

    A geographic CRS is kept, with pixels that are square on the ground at the middle latitude. Raises InputError when
    the extent is off the layer, empty, or larger than any raster can be.
    """
    own = Grid.of(dataset)
    bounds = clip_bounds(own, extent, extent_crs)
    if own.crs is None or resolution is None or (own.north_up and _fits(own.pixel_size_metres(), resolution)):
        return (
            _snap(own, bounds) if own.north_up or own.crs is None else _new_grid(own, bounds, own.pixel_size_metres())
        )
    return _new_grid(own, bounds, (resolution, resolution))


def _fits(size: tuple[float, float], resolution: float) -> bool:
    return all(abs(side / resolution - 1) < 0.02 for side in size)


def _snap(own: Grid, bounds) -> Grid:
    """The whole pixels of ``own`` that ``bounds`` touches."""
    inverse = ~own.transform
    (c0, r0), (c1, r1) = inverse @ (bounds[0], bounds[3]), inverse @ (bounds[2], bounds[1])
    (c0, c1), (r0, r1) = sorted((c0, c1)), sorted((r0, r1))
    c0, r0 = max(0, math.floor(c0 + 1e-6)), max(0, math.floor(r0 + 1e-6))
    c1, r1 = min(own.width, math.ceil(c1 - 1e-6)), min(own.height, math.ceil(r1 - 1e-6))
    return own.window(Window(c0, r0, max(1, c1 - c0), max(1, r1 - r0)))


def _new_grid(own: Grid, bounds, size_metres: tuple[float, float]) -> Grid:
    """North-up pixels of the given ground size over ``bounds``, in the CRS of ``own``."""
    step = 1e-5 if own.crs.is_geographic else 1.0
    centre = (bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2
    unit = Grid(own.crs, Affine(step, 0, centre[0], 0, -step, centre[1]), 1, 1).pixel_size_metres()
    dx, dy = (step * size / metres for size, metres in zip(size_metres, unit, strict=True))
    width = max(1, round((bounds[2] - bounds[0]) / dx))
    height = max(1, round((bounds[3] - bounds[1]) / dy))
    if max(width, height) > MAXIMUM_SIDE:
        raise InputError(
            f"The area would have {width} x {height} pixels, at most {MAXIMUM_SIDE} a side are possible. "
            "Choose a smaller area or a coarser resolution."
        )
    return Grid(own.crs, Affine(dx, 0, bounds[0], 0, -dy, bounds[3]), width, height)


def parse_crs(text: str) -> CRS:
    """A CRS from an authority code or WKT; InputError if it is unknown."""
    try:
        return CRS.from_user_input(text)
    except CRSError as error:
        raise InputError(
            f"'{text}' is no coordinate system that is known here. Use a code such as EPSG:32632."
        ) from error


def clip_bounds(own: Grid, extent, extent_crs: str) -> tuple[float, float, float, float]:
    """The part of ``extent`` that lies on ``own``, in its CRS; the whole of ``own`` without an extent."""
    if extent is None:
        return own.bounds
    if len(extent) != 4 or not all(map(math.isfinite, extent)) or extent[0] >= extent[2] or extent[1] >= extent[3]:
        raise InputError(f"Expected an extent xmin,ymin,xmax,ymax with xmin < xmax and ymin < ymax, got {extent}.")
    if extent_crs and own.crs is not None and parse_crs(extent_crs) != own.crs:
        extent = transform_bounds(parse_crs(extent_crs), own.crs, *extent, densify_pts=21)
    bounds = own.bounds
    part = (max(extent[0], bounds[0]), max(extent[1], bounds[1]), min(extent[2], bounds[2]), min(extent[3], bounds[3]))
    if part[0] >= part[2] or part[1] >= part[3]:
        raise InputError(
            f"The area {_text(extent)} does not overlap the layer, which covers {_text(bounds)} in {own.crs}. "
            "Choose an area on the layer, or give the area's coordinate system."
        )
    return part


def _text(bounds) -> str:
    return "(" + ", ".join(f"{value:.6g}" for value in bounds) + ")"
