"""Band roles: which band of a raster is which, read from names and metadata, with the reason for the guess."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np

SENTINEL2 = {
    "B01": "coastal", "B02": "blue", "B03": "green", "B04": "red",
    "B05": "rededge071", "B06": "rededge075", "B07": "rededge078", "B08": "nir", "B8A": "nir08",
    "B09": "nir09", "B10": "cirrus", "B11": "swir16", "B12": "swir22",
}  # fmt: skip
# Bands of surface reflectance by number: Landsat 8 and 9, and Landsat 4 to 7. Their one near infrared serves as "nir".
LANDSAT_OLI = {"1": "coastal", "2": "blue", "3": "green", "4": "red", "5": "nir", "6": "swir16", "7": "swir22"}
LANDSAT_TM = {"1": "blue", "2": "green", "3": "red", "4": "nir", "5": "swir16", "7": "swir22"}
OPTICAL_ROLES = (*SENTINEL2.values(), "scl", "qa_pixel")
SAR_ROLES = ("vv", "vh", "hh", "hv")
ANY = "any"  # a model's role: any polarisation, and of several each by itself
PREFERRED = ("vv", "hh", "vh", "hv")  # like polarisations part water from land more sharply
# dB by which Sentinel-1's terrain-corrected VV lies above its VH on average (-10.93 and -17.33).
CROSS_LEVEL = {"vh": 6.4, "hv": 6.4}
# Bands that are no measurement: scene classification (Sentinel-2), quality bits (Landsat), incidence angle.
AUXILIARY_ROLES = ("scl", "qa_pixel", "angle")
ANGLE = re.compile(r"(?<![a-z0-9])(local|projected)?[ _]?(incidence|inc)?[ _]?angle(?![a-z0-9])")
OPTICAL_BY_COUNT = {
    3: ("red", "green", "blue"),
    4: ("red", "green", "blue", "nir"),
    10: tuple(role for role in SENTINEL2.values() if role not in {"coastal", "nir09", "cirrus"}),
    12: tuple(role for role in SENTINEL2.values() if role != "cirrus"),
    13: tuple(SENTINEL2.values()),
}
SAR_BY_COUNT = {1: ("vv",), 2: ("vv", "vh")}
SYNONYMS = {"nir1": "nir", "nira": "nir08", "swir1": "swir16", "swir2": "swir22", "rededge1": "rededge071",
            "rededge2": "rededge075", "rededge3": "rededge078", "r": "red", "g": "green", "b": "blue"}  # fmt: skip


def role_of_name(name: str, sensor: str) -> str:
    """The role that a band name or file name speaks of, or ""."""
    words = re.split(r"[^a-z0-9]+", name.lower())
    if sensor == "sar":
        return "angle" if ANGLE.search(name.lower()) else next((word for word in words if word in SAR_ROLES), "")
    if "qa_pixel" in name.lower():
        return "qa_pixel"
    if landsat := re.search(r"(?<![a-z0-9])sr_b([1-7])(?![a-z0-9])", name.lower()):
        older = re.search(r"(?<![a-z0-9])l[te]0[4-7]_", name.lower())
        return (LANDSAT_TM if older else LANDSAT_OLI).get(landsat[1], "")
    band = re.search(r"(?<![a-z0-9])b(?:and)?[ _]?0?(\d{1,2}|8a)(?![a-z0-9])", name.lower())
    if band and (role := SENTINEL2.get("B" + band[1].upper().zfill(2))):
        return role
    known = (SYNONYMS.get(word, word) for word in words)
    return next((role for role in known if role in OPTICAL_ROLES), "")


def any_polarisations(roles: tuple[str, ...]) -> tuple[str, ...]:
    """The polarisations among ``roles``, best first."""
    return tuple(role for role in PREFERRED if role in roles)


def levels(roles: tuple[str, ...]) -> np.ndarray:
    """dB (C,1,1) float32 that bring cross polarisations to the level of like ones, as models of ANY want them."""
    return np.array([CROSS_LEVEL.get(role, 0.0) for role in roles], np.float32).reshape(-1, 1, 1)


def guess_roles(dataset, sensor: str) -> tuple[tuple[str, ...], str]:
    """One role per band ("" where unknown) and the reason: descriptions, tags, colours, file name or band count."""
    named = [_from_tags(dataset, index, sensor) for index in range(1, dataset.count + 1)]
    if any(named):
        return tuple(named), "band names"
    if sensor == "optical" and dataset.count >= 3:
        colours = [getattr(colour, "name", "") for colour in dataset.colorinterp]
        if {"red", "green", "blue"} <= set(colours):
            return tuple(name if name in {"red", "green", "blue"} else "" for name in colours), "band colours"
    if dataset.count == 1 and (role := role_of_name(Path(dataset.name).stem, sensor)):
        return (role,), "file name"
    by_count = (SAR_BY_COUNT if sensor == "sar" else OPTICAL_BY_COUNT).get(dataset.count)
    if by_count:
        return by_count, f"the usual order of {dataset.count} band{'s' if dataset.count > 1 else ''}"
    return ("",) * dataset.count, "nothing in the file tells"


def _from_tags(dataset, index: int, sensor: str) -> str:
    tags = dataset.tags(index)
    description = dataset.descriptions[index - 1] or ""
    texts = [f"{Path(dataset.name).stem} {description}" if description.upper().startswith("SR_B") else description]
    texts += [
        tags[key]
        for key in ("eo:common_name", "common_name", "BANDNAME", "POLARIZATION", "polarization")
        if key in tags
    ]
    return next((role for text in texts if (role := role_of_name(text, sensor))), "")
