"""What grows and stands where: materials, patches and textures of a window, decided by relief, water and people."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .materials import INDEX
from .noise import Area, fractal, hashed, stream
from .terrain import LAYOVER_REACH, Landscape, slopes

RIVERSIDE = 36  # pixels on either side of a river that it shapes
PARISH = 120  # pixels between the centres of areas whose fields lie in one direction
CROPS = (
    "cereal",
    "cereal",
    "cereal",
    "maize",
    "maize",
    "rapeseed",
    "ploughed",
    "ploughed",
    "stubble",
    "stubble",
    "green grass",
)


@dataclass(frozen=True)
class Surface:
    """A window (H,W): ``material`` indices; ``patch`` 0-1, equal within a field, stand or block; ``rows`` texture of
    tillage in -1..1; ``relief`` in metres with LAYOVER_REACH pixels around.
    """

    material: np.ndarray
    patch: np.ndarray
    rows: np.ndarray
    relief: np.ndarray


def surface(land: Landscape, area: Area) -> Surface:
    """The ground of a window."""
    relief = land.relief(area.grown(LAYOVER_REACH))
    near = relief[LAYOVER_REACH - 1 : 1 - LAYOVER_REACH, LAYOVER_REACH - 1 : 1 - LAYOVER_REACH]
    slope = np.hypot(*slopes(near))
    height = near[1:-1, 1:-1] / np.float32(land.summit)
    material, patch = _nature(land, area, height, slope)
    rows = np.zeros(material.shape, np.float32)
    _plant_fields(land, area, height, slope, material, patch, rows)
    _build_towns(land, area, material, patch)
    _let_water_in(land, area, near[1:-1, 1:-1], material, patch)
    return Surface(material, patch, rows, relief)


def _nature(land: Landscape, area: Area, height: np.ndarray, slope: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Vegetation belts: woods and meadows, then shrub and dwarf grass, rock, snow; edges are ragged."""
    rows, columns = area.rows, area.columns
    woods = fractal(stream(land.seed, "woods"), rows, columns, 70, 5, 0.6)
    ragged = fractal(stream(land.seed, "belts"), rows, columns, 24, 4, 0.6)
    altitude = height + np.float32(0.03) * ragged
    material = np.where(woods > -0.3, np.uint8(INDEX["shrub"]), np.uint8(INDEX["dry grass"]))
    material[woods < -0.7] = INDEX["green grass"]
    forest = woods + np.float32(4) * np.minimum(slope, 0.25) > np.float32(0.55)
    material[forest & (ragged > 0.4 - 3.5 * altitude)] = INDEX["conifer"]
    material[forest & (ragged <= 0.4 - 3.5 * altitude)] = INDEX["broadleaf"]
    treeline = (altitude > 0.5) & (material != INDEX["dry grass"])
    material[treeline] = np.where(woods[treeline] > 0.6, INDEX["shrub"], INDEX["dry grass"])
    material[(altitude > 0.62 + 0.04 * woods) | ((slope > 0.75) & (ragged > 0))] = INDEX["rock"]
    material[altitude - 0.12 * np.maximum(slope - 0.6, 0) > land.snowline / land.summit] = INDEX["snow"]
    material[(woods < -2.1) & (height < 0.4)] = INDEX["bare soil"]
    stands = fractal(stream(land.seed, "stands"), rows, columns, 26, 4, 0.8)
    return material, np.clip(np.float32(0.5) + np.float32(0.28) * stands, 0, 1)


def _plant_fields(land: Landscape, area: Area, height, slope, material, patch, rows) -> None:
    """Fields: strips in the direction of their parish, cut across at random; the crop is drawn field by field."""
    farmland = fractal(stream(land.seed, "farmland"), area.rows, area.columns, 110, 4) + 0.55
    farmed = (farmland > 6 * np.maximum(height - 0.07, 0) + 5 * slope) & (material != INDEX["conifer"])
    farmed &= (material != INDEX["broadleaf"]) | (farmland > 1.1)
    if not farmed.any():
        return
    seed = stream(land.seed, "fields")
    parish = _parishes(seed, area)
    direction, length, breadth = (hashed(seed + k, parish) for k in (1, 2, 3))
    y, x = area.rows[:, None].astype(np.float32), area.columns[None, :].astype(np.float32)
    cosine, sine = np.cos(direction * np.float32(np.pi)), np.sin(direction * np.float32(np.pi))
    along, across = x * cosine + y * sine, y * cosine - x * sine
    strip = np.floor(across / (7 + 16 * breadth))
    strip = np.where(hashed(seed + 4, parish, strip // 2) < 0.45, strip // 2 * 2, strip)
    piece = np.floor(along / (26 + 60 * length) + hashed(seed + 5, parish, strip))
    crop = hashed(seed + 6, parish, strip, piece)
    table = np.array([INDEX[name] for name in CROPS], np.uint8)
    material[farmed] = table[(crop * len(table)).astype(np.uint8)][farmed]
    patch[farmed] = hashed(seed + 7, parish, strip, piece)[farmed]
    rows[farmed] = np.sin(across * np.float32(2 * np.pi / 3.7))[farmed]


def _parishes(seed: int, area: Area) -> np.ndarray:
    """Identity (H,W) of the nearest of scattered centres (Worley 1996), found for every second pixel."""
    y, x = (np.arange(start // 2, (start + length - 1) // 2 + 1) * 2 for start, length in
            ((area.row, area.height), (area.column, area.width)))  # fmt: skip
    cell_y, cell_x = y // PARISH, x // PARISH
    nearest = np.full((y.size, x.size), np.inf, np.float32)
    parish = np.zeros((y.size, x.size), np.int64)
    for down in (-1, 0, 1):
        for right in (-1, 0, 1):
            i, j = cell_y[:, None] + down, cell_x[None, :] + right
            centre_y, centre_x = ((node + hashed(seed + k, i, j)) * PARISH for k, node in ((8, i), (9, j)))
            distance = ((y[:, None] - centre_y) ** 2 + (x[None, :] - centre_x) ** 2).astype(np.float32)
            closer = distance < nearest
            nearest[closer] = distance[closer]
            parish = np.where(closer, i * 65536 + j, parish)
    wide = parish.repeat(2, 0).repeat(2, 1)
    top, left = area.row % 2, area.column % 2
    return wide[top : top + area.height, left : left + area.width]


def _build_towns(land: Landscape, area: Area, material: np.ndarray, patch: np.ndarray) -> None:
    """Towns of blocks between streets, dense in the middle, with parks; roads between them."""
    seed = stream(land.seed, "streets")
    sprawl = fractal(stream(land.seed, "sprawl"), area.rows, area.columns, 12, 3)
    for number, (row, column, radius, direction) in enumerate(land.towns):
        reach = 1.8 * radius
        y = area.rows[np.abs(area.rows - row) < reach]
        x = area.columns[np.abs(area.columns - column) < reach]
        if not (y.size and x.size):
            continue
        place = np.ix_(y - area.row, x - area.column)
        from_row, from_column = y[:, None] - row, x[None, :] - column
        density = 1 - np.hypot(from_row, from_column) / radius + 0.28 * sprawl[place]
        along = from_column * np.cos(direction) + from_row * np.sin(direction)
        across = from_row * np.cos(direction) - from_column * np.sin(direction)
        block = hashed(seed + 16 * number, np.floor(along / 10), np.floor(across / 7))
        plot = hashed(seed + 16 * number + 1, np.floor(along / 2.5), np.floor(across / 2.5))
        built = np.where(density + 0.5 * (block - 0.5) > 0.5, INDEX["dense built"], INDEX["suburb"])
        built = np.where((block < 0.12) & (density < 0.85), INDEX["broadleaf"], built)
        built = np.where((block > 0.94) & (density < 0.7), INDEX["green grass"], built)
        built = np.where((along % 10 < 1) | (across % 14 < 1), INDEX["asphalt"], built)
        inside = (density > 0.05) & (material[place] != INDEX["snow"])
        material[place] = np.where(inside, built, material[place])
        patch[place] = np.where(inside, plot, patch[place])
    material[land.roads.burn(area.row, area.column, area.height, area.width) > 0] = INDEX["asphalt"]


def _let_water_in(land: Landscape, area: Area, relief: np.ndarray, material: np.ndarray, patch: np.ndarray) -> None:
    """Rivers and lakes with their banks: gallery woods, reed and mire on flat ground, beaches of sand."""
    bank = land.river_distance(area, RIVERSIDE)
    above = relief - land.lake_level(area)
    wild = fractal(stream(land.seed, "banks"), area.rows, area.columns, 20, 4, 0.6)
    people = np.isin(material, [INDEX["dense built"], INDEX["suburb"], INDEX["asphalt"]])
    lowland = (relief < 0.35 * land.summit) & ~people
    material[lowland & (bank < 1.5 + 1.2 * wild)] = INDEX["broadleaf"]
    wet = lowland & ((bank < 1 + 11 * wild) | (above < 1.5 + 1.5 * wild)) & (wild > -0.2)
    material[wet] = np.where(wild[wet] > 0.7, INDEX["mire"], INDEX["reed"])
    material[lowland & (above < 0.8) & (wild > 0.8)] = INDEX["sand"]
    river, lake = bank < -0.15, above < 0
    material[river] = INDEX["turbid water"]
    material[lake] = INDEX["clear water"]
    patch[river | lake] = 0.5
