"""Simulated seas: clutter with swell and wind, a coast, ships with side lobes and azimuth ambiguities, and the truth.

Rows run along the azimuth. Everything is in linear power; the mean of the calm sea is SEA_DB.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .noise import fractal, stream

SEA_DB, LAND_DB = -20.0, -8.0
MARGIN = 24  # pixels between ships, and to the edge
CHIP = 161  # pixels a side that a ship and its side lobes reach
FINE = 4  # parts of a pixel, along each axis, in which hulls are drawn
RESOLUTION = 1.4  # pixels at half power
SIDE_LOBES = 0.75  # of a Hamming window: side lobes near -21 dB


@dataclass(frozen=True)
class SeaState:
    """What a sea is like: ``looks`` of speckle, ``texture`` order of the K distribution (None: gamma), swell of
    ``swell`` relative depth and ``wavelength`` metres, ``streaks`` dB of wind, ``coast`` share of land.
    """

    looks: float = 4.0
    texture: float | None = 8.0
    swell: float = 0.3
    wavelength: float = 180.0
    streaks: float = 1.0
    coast: float = 0.0
    pixel: float = 10.0


@dataclass(frozen=True)
class Fleet:
    """``ships`` with hulls ``contrast`` dB above the sea on average (evenly drawn between both), and their ambiguities
    ``displacement`` pixels before and behind, ``ambiguity`` dB weaker; 0 for none.
    """

    ships: int = 20
    contrast: tuple[float, float] = (6.0, 25.0)
    displacement: int = 0
    ambiguity: float = -20.0


@dataclass(frozen=True)
class Ship:
    """Where a ship is (row, column in pixels), its size in metres, degrees from the rows' direction, contrast in dB."""

    row: float
    column: float
    length: float
    width: float
    direction: float
    contrast: float


@dataclass(frozen=True)
class Sea:
    """``power`` (H,W) float32, ``water`` (H,W) bool, and the ships that are there."""

    power: np.ndarray
    water: np.ndarray
    ships: tuple[Ship, ...]


def simulate_sea(seed: int, shape: tuple[int, int], state: SeaState, fleet: Fleet) -> Sea:
    """A seeded sea of ``shape`` (H,W); ships that find no room are left out."""
    rng = np.random.default_rng(stream(seed, "sea"))
    mean, water = _surface(seed, shape, state)
    ships = _place(rng, water, state, fleet)
    hulls = np.zeros(shape, np.float32)
    for ship in ships:
        _add_ship(rng, hulls, mean, ship, state.pixel)
    if fleet.displacement:
        hulls += _ambiguities(hulls, fleet)
    if state.texture:
        texture = rng.standard_gamma(state.texture, shape, np.float32) / np.float32(state.texture)
        mean = np.where(water, mean * texture, mean)
    speckle = rng.standard_gamma(state.looks, shape, np.float32) / np.float32(state.looks)
    return Sea((mean + hulls) * speckle, water, tuple(ships))


def _surface(seed: int, shape: tuple[int, int], state: SeaState) -> tuple[np.ndarray, np.ndarray]:
    """Mean power (H,W) of sea and land before texture and speckle, and where water is."""
    rows, columns = np.arange(shape[0]), np.arange(shape[1])
    angle = np.random.default_rng(stream(seed, "swell")).uniform(0, np.pi)
    bend = fractal(stream(seed, "crests"), rows, columns, 160, 2)
    run = rows[:, None] * np.sin(angle) + columns * np.cos(angle)
    waves = 1 + state.swell * np.sin(2 * np.pi * run * state.pixel / state.wavelength + 1.5 * bend)
    streaks = fractal(stream(seed, "wind"), rows, columns / 6, 24, 3) * state.streaks
    mean = 10 ** ((SEA_DB + streaks) / 10) * waves
    if not state.coast:
        return mean.astype(np.float32), np.ones(shape, bool)
    relief = fractal(stream(seed, "coast"), rows, columns, 400, 5) + 3 * columns / shape[1]
    water = relief < np.quantile(relief, 1 - state.coast)
    ground = 10 ** ((LAND_DB + 2.5 * fractal(stream(seed, "ground"), rows, columns, 24, 4)) / 10)
    return np.where(water, mean, ground).astype(np.float32), water


def _place(rng: np.random.Generator, water: np.ndarray, state: SeaState, fleet: Fleet) -> list[Ship]:
    """Lengths are log-normal around 90 m between 25 and 380 m; the beam is 0.73 length^0.71, as merchant ships have it.

    Ships keep MARGIN pixels beside their length from each other, the coast and the edge.
    """
    ships: list[Ship] = []
    for _ in range(50 * fleet.ships):
        if len(ships) == fleet.ships:
            break
        length = float(np.clip(rng.lognormal(np.log(90), 0.6), 25, 380))
        room = int(length / state.pixel / 2) + MARGIN
        if 2 * room >= min(water.shape):
            continue
        row, column = (float(rng.uniform(room, side - room)) for side in water.shape)
        near = water[int(row) - room : int(row) + room + 1, int(column) - room : int(column) + room + 1]
        apart = all(np.hypot(row - s.row, column - s.column) > room + s.length / state.pixel / 2 for s in ships)
        if near.all() and apart:
            direction, contrast = float(rng.uniform(0, 180)), float(rng.uniform(*fleet.contrast))
            ships.append(Ship(row, column, length, 0.73 * length**0.71, direction, contrast))
    return ships


def _add_ship(rng: np.random.Generator, hulls: np.ndarray, mean: np.ndarray, ship: Ship, pixel: float) -> None:
    """Add a ship's power and its side lobes; its hull's mean over that of the sea around is its contrast."""
    half = CHIP // 2
    top, left = round(ship.row) - half, round(ship.column) - half
    fine = (np.arange(CHIP * FINE) + 0.5) / FINE - 0.5
    down, right = fine[:, None] + top - ship.row, fine + left - ship.column
    angle = np.radians(ship.direction)
    along, across = down * np.cos(angle) + right * np.sin(angle), right * np.cos(angle) - down * np.sin(angle)
    inside = (np.abs(along) <= ship.length / pixel / 2) & (np.abs(across) <= ship.width / pixel / 2)
    cover = inside.reshape(CHIP, FINE, CHIP, FINE).mean((1, 3))
    scatterers = cover * rng.standard_gamma(2.0, cover.shape)  # bright bridges and dull decks
    image = _response() @ scatterers @ _response().T
    around = mean[round(ship.row) - MARGIN : round(ship.row) + MARGIN, round(ship.column) - MARGIN :][:, : 2 * MARGIN]
    hull = cover >= min(0.5, cover.max())
    image *= (10 ** (ship.contrast / 10) - 1) * around.mean() / image[hull].mean()
    rows, columns = slice(max(top, 0), top + CHIP), slice(max(left, 0), left + CHIP)
    target = hulls[rows, columns]
    offset = max(-top, 0), max(-left, 0)
    target += image[offset[0] : offset[0] + target.shape[0], offset[1] : offset[1] + target.shape[1]]


def _response() -> np.ndarray:
    """Power (CHIP,CHIP) that a scatterer in one row leaves in another: the transform of a Hamming window, squared."""
    x = (np.arange(CHIP)[:, None] - np.arange(CHIP)) * 1.18 / RESOLUTION
    lobes = SIDE_LOBES * np.sinc(x) + (1 - SIDE_LOBES) / 2 * (np.sinc(x - 1) + np.sinc(x + 1))
    return lobes**2


def _ambiguities(hulls: np.ndarray, fleet: Fleet) -> np.ndarray:
    """Copies of all ships before and behind, smeared over three rows."""
    weak = hulls * np.float32(10 ** (fleet.ambiguity / 10))
    copies = np.zeros_like(hulls)
    for sign in (-1, 1):
        for smear in (-1, 0, 1):
            shift = sign * fleet.displacement + smear
            if abs(shift) < len(hulls):
                to, origin = (slice(shift, None), slice(None, -shift)) if shift > 0 else (
                    slice(None, shift), slice(-shift, None))  # fmt: skip
                copies[to] += weak[origin] / 3
    return copies
