"""Clouds, their shadows on the ground and thin haze."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .noise import Area, fractal, stream
from .terrain import PIXEL

OPAQUE = 0.2  # from this alpha on a pixel counts as cloud
CLEAR, CLOUD, SHADOW, NODATA = 0, 1, 2, 255
# Bright in the visible, darker where water droplets and ice absorb (Gao et al. 1998, Applied Optics 37, 4692).
CLOUD_REFLECTANCE = np.array([.80, .79, .79, .79, .78, .77, .77, .75, .48, .34], np.float32)  # fmt: skip
# Part of the light that the blue to shortwave-infrared sky still sends into a shadow.
SKYLIGHT = np.array([.42, .36, .31, .29, .27, .26, .25, .24, .17, .15], np.float32)  # fmt: skip


@dataclass(frozen=True)
class Sky:
    """The sun at ``zenith`` and ``azimuth`` radians, clouds ``cloud_height`` metres up, denser than ``threshold``."""

    seed: int
    zenith: float
    azimuth: float
    cloud_height: float
    threshold: float

    @property
    def shadow_offset(self) -> tuple[int, int]:
        """Rows and columns from a cloud to its shadow: away from the sun, height times the tangent of its zenith."""
        length = self.cloud_height * np.tan(self.zenith) / PIXEL
        return round(length * np.cos(self.azimuth)), round(-length * np.sin(self.azimuth))

    def cloud(self, area: Area) -> np.ndarray:
        """Alpha (H,W) of clouds, 0-0.98."""
        if np.isposinf(self.threshold):
            return np.zeros((area.height, area.width), np.float32)
        density = _density(self.seed, area.rows, area.columns) - np.float32(max(self.threshold, -9.0))
        return np.clip(density * np.float32(1.6) + np.float32(OPAQUE), 0, np.float32(0.98))

    def shadow(self, area: Area) -> np.ndarray:
        """Share (H,W) of direct sunlight that clouds take from the ground, 0-0.98."""
        rows, columns = self.shadow_offset
        return self.cloud(area.moved(-rows, -columns))


def make_sky(seed: int, size: int, share: float, zenith: float, azimuth: float, height: float) -> Sky:
    """A sky whose clouds cover ``share`` (0-1) of a scene of ``size`` pixels: the quantile of the density there."""
    at = np.linspace(0, size - 1, min(size, 512))
    if share <= 0:
        threshold = np.inf
    elif share >= 1:
        threshold = -np.inf
    else:
        threshold = float(np.quantile(_density(stream(seed, "clouds"), at, at), 1 - share))
    return Sky(stream(seed, "clouds"), zenith, azimuth, height, threshold)


def _density(seed: int, rows: np.ndarray, columns: np.ndarray) -> np.ndarray:
    return fractal(seed, rows, columns, 130, 6, 0.58)


def veil(reflectance: np.ndarray, cloud: np.ndarray, shadow: np.ndarray, texture: np.ndarray) -> np.ndarray:
    """Surface ``reflectance`` (10,H,W) under ``shadow`` and ``cloud`` (H,W); ``texture`` (H,W) shades the cloud."""
    light = 1 - shadow[None] * (1 - SKYLIGHT[:, None, None])
    top = CLOUD_REFLECTANCE[:, None, None] * (np.float32(0.62) + np.float32(0.38) * texture)
    return reflectance * light * (1 - cloud) + top * cloud


def codes(cloud: np.ndarray, shadow: np.ndarray) -> np.ndarray:
    """0 clear, 1 cloud, 2 cloud shadow (H,W) uint8."""
    return np.where(cloud >= OPAQUE, CLOUD, np.where(shadow >= OPAQUE, SHADOW, CLEAR)).astype(np.uint8)
