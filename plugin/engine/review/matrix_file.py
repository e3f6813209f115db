"""A confusion matrix with the sizes of its strata, from a JSON file."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ...contract.errors import InputError

KEYS = ("classes", "strata_pixels", "pixel_area_m2", "counts")


@dataclass(frozen=True)
class Matrix:
    """``counts`` (K, K): rows are map strata, columns the reference; ``strata_pixels`` (K,)."""

    names: list[str]
    strata_pixels: np.ndarray
    pixel_area_m2: float
    counts: np.ndarray


def read_matrix(path: Path) -> Matrix:
    """InputError unless it is ``{"classes", "strata_pixels", "pixel_area_m2", "counts"}`` and all of it fits."""
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise InputError(f"There is no file {path}. Check the path.") from error
    except (OSError, ValueError) as error:
        raise InputError(f"{path} is not readable JSON: {error}.") from error
    if not isinstance(data, dict) or not set(KEYS) <= set(data):
        raise InputError(f"Expected a JSON object with {', '.join(KEYS)} in {path}. Add what is missing.")
    names, area = data["classes"], data["pixel_area_m2"]
    if not isinstance(names, list) or not names or not all(isinstance(name, str) and name for name in names):
        raise InputError(f"'classes' of {path} are no list of names. Expected at least one text.")
    if len(set(names)) < len(names):
        raise InputError(f"'classes' of {path} names a class twice: {names}. Give each its own name.")
    if isinstance(area, bool) or not isinstance(area, int | float) or not 0 < area < float("inf"):
        raise InputError(f"'pixel_area_m2' of {path} is {area!r}. Expected a number above 0.")
    size = len(names)
    pixels = _whole_numbers(data["strata_pixels"], (size,), "strata_pixels", path)
    counts = _whole_numbers(data["counts"], (size, size), "counts", path)
    if (counts.sum(1) > pixels).any():
        raise InputError(f"A stratum of {path} has more points than pixels. Check 'counts' and 'strata_pixels'.")
    return Matrix(names, pixels, float(area), counts)


def _whole_numbers(values, shape: tuple[int, ...], key: str, path: Path) -> np.ndarray:
    expected = f"Expected {' × '.join(map(str, shape))} whole numbers of 0 or more, one for each class."
    try:
        array = np.array(values, float)
    except (TypeError, ValueError) as error:
        raise InputError(f"'{key}' of {path} is no table of numbers. {expected}") from error
    if array.shape != shape:
        raise InputError(f"'{key}' of {path} has the shape {array.shape}. {expected}")
    if not (np.isfinite(array).all() and (array >= 0).all() and (array == np.floor(array)).all()):
        raise InputError(f"'{key}' of {path} holds other values. {expected}")
    return array
