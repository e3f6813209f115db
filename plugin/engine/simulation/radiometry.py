"""What the two sensors measure: surface reflectance through the optics, and backscatter with speckle."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from .landcover import Surface
from .materials import FINE_BANDS, Palette
from .noise import Area, hashed, stream, white
from .terrain import RadarGeometry

SENSOR_NOISE = 0.0015  # standard deviation in reflectance
NOISE_FLOOR_DB = (-26.0, -31.0)  # noise-equivalent backscatter, VV and VH
LAYOVER_GAIN = 3.0  # several slopes fall into one pixel
SHADOW_GAIN = 0.01


def reflectance(surface: Surface, palette: Palette, light: np.ndarray, texture: np.ndarray) -> np.ndarray:
    """Reflectance (10,H,W) of the ground in sunlight ``light`` (H,W), as fine and coarse bands resolve it.

    ``texture`` (H,W) has unit standard deviation; a patch's brightness spreads evenly over +-sqrt(3) deviations.
    """
    material = surface.material
    shade = 1 + palette.spread[material] * (surface.patch - np.float32(0.5)) * np.float32(np.sqrt(12))
    shade *= 1 + palette.roughness[material] * texture + np.float32(0.035) * surface.rows
    shade *= light
    table = palette.reflectance.T
    return np.stack(
        [_blur(table[band][material] * shade, 1 if band in FINE_BANDS else 2) for band in range(len(table))]
    )


def _blur(image: np.ndarray, times: int) -> np.ndarray:
    """The point spread of the optics: (1, 4, 1) / 6 along rows and columns, ``times`` over; edges repeat."""
    for _ in range(times):
        padded = np.pad(image, 1, mode="edge")
        rows = (padded[:-2] + np.float32(4) * padded[1:-1] + padded[2:]) * np.float32(1 / 6)
        image = (rows[:, :-2] + np.float32(4) * rows[:, 1:-1] + rows[:, 2:]) * np.float32(1 / 6)
    return image


def backscatter(surface: Surface, palette: Palette, geometry: RadarGeometry, texture: np.ndarray) -> np.ndarray:
    """Mean backscatter (2,H,W) in linear power, before speckle: material, patch, relief, and the receiver's noise."""
    material = surface.material
    offset = palette.spread_db[material] * (surface.patch - np.float32(0.5)) * np.float32(np.sqrt(12))
    rough = palette.roughness[material]
    offset += np.where(rough > 0.2, np.float32(9), np.float32(2)) * rough * texture
    gain = geometry.gain * np.where(geometry.layover, np.float32(LAYOVER_GAIN), np.float32(1))
    gain[geometry.shadow] = SHADOW_GAIN
    power = [10 ** ((palette.backscatter[material, band] + offset) / 10) * gain for band in (0, 1)]
    floor = 10 ** (np.array(NOISE_FLOOR_DB, np.float32) / 10)
    return np.stack(power) + floor[:, None, None]


def speckle(seed: int, area: Area, looks: float) -> np.ndarray:
    """Multiplicative speckle (2,H,W): gamma with mean 1 and variance 1/looks, independent between pixels and
    polarisations (Goodman 1976; Ulaby, Kouyate, Brisco and Williams 1986).
    """

    def draw(generator: np.random.Generator, shape: tuple[int, int]) -> np.ndarray:
        return generator.standard_gamma(looks, (2, *shape), np.float32) / np.float32(looks)

    return white(stream(seed, "speckle"), area, draw)


def sensor_noise(seed: int, area: Area, bands: int) -> np.ndarray:
    """Noise of the optical sensor (bands,H,W) in reflectance: even, zero mean, SENSOR_NOISE standard deviation."""

    def draw(generator: np.random.Generator, shape: tuple[int, int]) -> np.ndarray:
        return generator.integers(-127, 128, (bands, *shape), np.int8)

    return white(stream(seed, "sensor"), area, draw) * np.float32(SENSOR_NOISE * np.sqrt(3) / 127.5)


def grain(seed: int, name: str, area: Area) -> np.ndarray:
    """Even white noise (H,W) of zero mean and unit standard deviation, for what differs from pixel to pixel."""
    uniform = hashed(stream(seed, name), area.rows[:, None], area.columns)
    return (uniform - np.float32(0.5)) * np.float32(np.sqrt(12))


def shifted(image: np.ndarray, rows: float, columns: float) -> np.ndarray:
    """Move each band of linear power (C,H,W) by a fraction of a pixel, bilinear, content going down and right."""
    return ndimage.shift(image, (0, rows, columns), order=1, mode="nearest")
