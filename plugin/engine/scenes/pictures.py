"""Pictures: what a sensor measured, scaled as the image-text models of radar were trained (CAESAR-Radi SARCLIP)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ...contract.errors import InputError

ONE_BAND = (25.0, 30.0)  # (dB + 25) / 30
CO_POLARISED, CROSS_POLARISED = (25.0, 25.0), (32.5, 25.0)  # of two bands, the third channel being their mean
WHITE = 0.3  # reflectance that is drawn white
TRUE_COLOUR = ("red", "green", "blue")
POLARISATIONS = {"vv": CO_POLARISED, "hh": CO_POLARISED, "vh": CROSS_POLARISED, "hv": CROSS_POLARISED}


def picture(values: np.ndarray, valid: np.ndarray, roles: Sequence[str], units: str) -> np.ndarray:
    """Values (C,H,W) in ``units`` (db, byte or reflectance) with ``valid`` (H,W) -> network input (3,H,W) in -1 to 1.

    Of radar the first co- and cross-polarised bands are used, of optical layers red, green, blue, or else the first
    three bands. Pixels that are not valid get the mean of those that are. InputError for other units or no band.
    """
    if values.ndim != 3 or not len(values) or len(roles) != len(values):
        raise InputError(f"A picture needs (C,H,W) values with one role a band, got {values.shape} and {list(roles)}.")
    if units not in ("db", "byte", "reflectance"):
        raise InputError(f"A picture is made of layers in db, byte or reflectance, not in '{units}'.")
    chosen = _bands(tuple(roles))
    shown, known = np.empty((3, *valid.shape), np.float32), valid.all()
    for channel, band in zip(shown, chosen, strict=False):
        offset, span = _range(roles[band], units, len(chosen))
        np.add(values[band], np.float32(offset), out=channel)
        channel /= np.float32(span)
        np.clip(channel, 0, 1, out=channel)
        if not known:
            channel[~valid] = channel[valid].mean() if valid.any() else 0.5
    if len(chosen) < 3:
        shown[len(chosen) :] = shown[: len(chosen)].mean(0)
    shown *= 2
    shown -= 1
    return shown


def _bands(roles: tuple[str, ...]) -> list[int]:
    """Positions of the one, two or three bands that make the picture."""
    radar = [[n for n, role in enumerate(roles) if role in pair] for pair in (("vv", "hh"), ("vh", "hv"))]
    if any(radar):
        return [found[0] for found in radar if found]
    if set(TRUE_COLOUR) <= set(roles):
        return [roles.index(role) for role in TRUE_COLOUR]
    return list(range(3)) if len(roles) > 2 else [0]


def _range(role: str, units: str, bands: int) -> tuple[float, float]:
    """What is added to a band's values, and the sum that is white."""
    if units == "byte":
        return 0.0, 255.0
    if units == "reflectance":
        return 0.0, WHITE
    return POLARISATIONS.get(role, ONE_BAND) if bands > 1 else ONE_BAND
