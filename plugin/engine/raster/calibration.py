"""Units: what a raster's numbers mean, and the way from there to reflectance, linear power and decibel."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

import numpy as np

from ...contract.errors import InputError

ALOS_CALIBRATION_DB = -83.0
PHYSICAL = {"optical": "reflectance", "sar": "power"}
LABELS = {
    "reflectance": "reflectance 0-1",
    "dn": "digital numbers, reflectance x 10000",
    "dn_offset": "digital numbers with the offset of 1000 (Sentinel-2 processing baseline 04.00)",
    "landsat": "Landsat Collection 2 digital numbers, reflectance = DN x 0.0000275 - 0.2",
    "byte": "8-bit display values",
    "db": "backscatter in dB",
    "power": "backscatter in linear power",
    "amplitude": "backscatter amplitude",
    "alos_dn": "ALOS-2 digital numbers (10 log10 DN² - 83 dB)",
}

NO_VALUES = "there are no valid pixels"
LANDSAT_PRODUCT = re.compile(r"L[COTE]0[4-9]_L2S[PR]_", re.IGNORECASE)
BYTE_PERCENTILES = (0.5, 99.5)  # of a scene; they go where a model of bytes wants them


@dataclass(frozen=True)
class UnitsGuess:
    """``units`` is "" when the numbers cannot be told apart; ``reason`` is for the user to read."""

    units: str
    reason: str


def to_physical(values: np.ndarray, units: str) -> np.ndarray:
    """Reflectance (optical) or linear power (SAR) from a raster's own numbers, float32, any shape; bytes stay bytes."""
    match units:
        case "dn":
            return values * np.float32(1e-4)
        case "dn_offset":
            return (values - np.float32(1000)) * np.float32(1e-4)
        case "landsat":  # surface reflectance of Collection 2 (USGS LSDS-1619, section 5); 0 is fill
            return np.where(values > 0, values * np.float32(2.75e-5) - np.float32(0.2), np.float32(np.nan))
        case "db":
            nepers = values * np.float32(math.log(10) / 10)  # a power of ten costs twice as much
            return np.exp(nepers, out=nepers)
        case "amplitude":
            return values * values
        case "alos_dn":
            power = np.square(values) * np.float32(10 ** (ALOS_CALIBRATION_DB / 10))
            return np.where(values > 0, power, np.float32(np.nan))
        case "reflectance" | "power" | "byte":
            return values
    raise InputError(f"Unknown units '{units}'. Known: {', '.join(LABELS)}.")


def to_bytes(values: np.ndarray, low: np.ndarray, high: np.ndarray, byte_range=None) -> np.ndarray:
    """Values (C, H, W), of which ``low`` and ``high`` (C,) are robust percentiles, as 0-255 float32: the percentiles
    come to ``byte_range`` (lows and highs by band), which is where they lay in the model's training pictures, or to
    0 and 255.
    """
    first, last = byte_range or (0.0, 255.0)
    low, high, first, last = (np.asarray(v, np.float32).reshape(-1, 1, 1) for v in (low, high, first, last))
    return np.clip(first + (values - low) / np.maximum(high - low, 1e-6) * (last - first), 0, 255)


def to_db(power: np.ndarray) -> np.ndarray:
    """10·log10 of linear power; zero and negative power, which no radar measures, become NaN."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(power > 0, 10 * np.log10(power), np.nan).astype(np.float32, copy=False)


def guess_units(
    sensor: str, sample: np.ndarray, dtype: str, tags: dict[str, str], roles: tuple[str, ...], name: str = ""
) -> UnitsGuess:
    """Units of ``sample`` (C, N) of valid pixels, from tags and file ``name`` where they speak, else type and range."""
    lowered = {key.lower(): str(value).lower() for key, value in tags.items()}
    units = lowered.get("landclair_units") or lowered.get("units") or lowered.get("unittype") or ""
    if units in LABELS:
        return UnitsGuess(units, "the file's own tag")
    if sample.size == 0:
        return UnitsGuess("", NO_VALUES)
    if dtype == "uint8":
        return UnitsGuess("byte", "8-bit values")
    if sensor == "sar":
        return _guess_sar(sample, dtype, roles)
    guess = _guess_optical(sample)
    if guess.units != "reflectance" and LANDSAT_PRODUCT.search(name):
        return UnitsGuess("landsat", "the name of a Landsat Collection 2 product")
    return guess if guess.units == "reflectance" else _offset_from_tags(lowered) or guess


def _offset_from_tags(tags: dict[str, str]) -> UnitsGuess | None:
    """Digital numbers with or without the offset, where Sentinel-2 metadata (lower-case keys) say so."""
    for key in ("boa_add_offset", "radio_add_offset", "boa_quantification_offset"):
        if key in tags:
            carried = tags[key].lstrip("-").startswith("1000")
            return UnitsGuess("dn_offset" if carried else "dn", f"tag {key} = {tags[key]}")
    baseline = tags.get("processing_baseline", "")
    digits = re.sub(r"\D", "", baseline)
    if not digits:
        return None
    carried = int(digits) >= (400 if len(digits) > 2 else 4)
    return UnitsGuess("dn_offset" if carried else "dn", f"processing baseline {baseline}")


def _guess_optical(sample: np.ndarray) -> UnitsGuess:
    low, high = np.percentile(sample, [0.5, 99])
    if high <= 2.0:
        return UnitsGuess("reflectance", f"99 % of the values are at most {high:.2f}")
    if low >= 950 and sample.min(axis=1).min() >= 900:
        return UnitsGuess("dn_offset", f"the darkest values lie near {low:.0f}, as with the offset of 1000")
    return UnitsGuess("dn", f"values reach {high:.0f}")


def _guess_sar(sample: np.ndarray, dtype: str, roles: tuple[str, ...]) -> UnitsGuess:
    low, middle, high = np.percentile(sample, [1, 50, 99])
    if low < 0 and -60 < middle < 10:
        return UnitsGuess("db", f"values run from {low:.0f} to {high:.0f}")
    if low >= 0 and high <= 20 and dtype.startswith("float"):
        return UnitsGuess("power", f"values run from {low:.3g} to {high:.3g}")
    if np.issubdtype(np.dtype(dtype), np.integer) and {"hh", "hv"} & set(roles) and low >= 0:
        return UnitsGuess("alos_dn", f"whole numbers up to {high:.0f} in {'/'.join(filter(None, roles)).upper()}")
    return UnitsGuess("", f"values run from {low:.4g} to {high:.4g}, which could be several things")
