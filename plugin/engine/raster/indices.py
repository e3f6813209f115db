"""Optical indices from reflectance, by band role."""

from __future__ import annotations

import numpy as np

NEAR_INFRARED = ("nir", "nir08")  # either serves, the first is taken
INDEX_ROLES = ("blue", "green", "red", *NEAR_INFRARED, "swir16")


def optical_indices(bands: dict[str, np.ndarray]) -> dict[str, np.ndarray]:
    """Every index whose bands are there, any shape; NaN where they are all dark. Reflectance below 0 counts as 0.

    NDVI (Rouse 1974), NDWI (McFeeters 1996), MNDWI (Xu 2006), NDBI (Zha 2003), BSI (Rikimaru 2002).
    """
    bands = {role: np.maximum(values, 0) for role, values in bands.items()}
    near = next((role for role in NEAR_INFRARED if role in bands), "nir")
    formulas = {
        "ndvi": ((near,), ("red",)),
        "ndwi": (("green",), (near,)),
        "mndwi": (("green",), ("swir16",)),
        "ndbi": (("swir16",), (near,)),
        "bsi": (("swir16", "red"), (near, "blue")),
    }
    return {
        name: _normalised_difference(sum(bands[role] for role in plus), sum(bands[role] for role in minus))
        for name, (plus, minus) in formulas.items()
        if all(role in bands for role in (*plus, *minus))
    }


def _normalised_difference(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    total = first + second
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(total > 0, (first - second) / total, np.float32(np.nan))
