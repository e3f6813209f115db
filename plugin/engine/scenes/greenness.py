"""Greenness: vegetation and water index of each kind of ground, strip by strip, where there is an optical layer."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..explanation.evidence import Evidence
from ..raster.indices import optical_indices
from .kinds import NONE, Kinds
from .scattering import ENOUGH

INDICES = ("ndvi", "ndwi")


class Greenness:
    """Sums of NDVI and NDWI by kind."""

    def __init__(self, kinds: Kinds, roles: tuple[str, ...], path: str) -> None:
        self._kinds, self._roles, self._path = kinds, roles, path
        self._sums, self._pixels = np.zeros((2, len(INDICES), len(kinds.all)))

    def add(self, kinds: np.ndarray, values: np.ndarray, valid: np.ndarray) -> None:
        """Reflectance (C, H, W) with validity (H, W) over the pixels of ``kinds`` (H, W)."""
        found = optical_indices(dict(zip(self._roles, values, strict=True)))
        for row, name in enumerate(INDICES):
            if name in found:
                inside = valid & (kinds != NONE) & np.isfinite(found[name])
                for sums, weights in ((self._sums, found[name][inside]), (self._pixels, None)):
                    sums[row] += np.bincount(kinds[inside], weights, minlength=len(self._kinds.all))

    def evidence(self) -> Iterator[Evidence]:
        for row, name in enumerate(INDICES):
            for at, kind in enumerate(self._kinds.all):
                if self._pixels[row, at] >= ENOUGH:
                    value = float(self._sums[row, at] / self._pixels[row, at])
                    yield Evidence(f"{name}_{kind.id}", value, "", "layer", self._path, {"phrase": "", "kind": kind.id})
