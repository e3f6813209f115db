"""Instances: sizes and numbers that a description tells beyond what a caption says; all in the map's own patches."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..explanation.evidence import Evidence
from .kinds import KNOWN
from .patches import elongation
from .survey import Survey

UNMAPPED = 0.5  # per cent of the area that is worth a word
NEARLY_ALL = 90.0  # per cent
HECTARE = 10_000.0  # square metres


def details(survey: Survey, resolution: float, path: str) -> list[Evidence]:
    """Facts of the fields that findings leaves to a description; ``resolution`` in metres (pixels without a CRS).

    A phrase that begins with "unknown" tells that the legend has no class of that kind, so that the map is silent.
    """
    found = [*_extent(survey), *_shares(survey), *_sizes(survey), *_borders(survey), *_missing(survey)]
    unit = "m" if survey.metres else "px"
    found.append(_fact("Layout", "resolution", "resolution", float(resolution), unit))
    found.append(_fact("Layout", "kinds", "kinds_present", len(survey.present)))
    return [Evidence(item.id, item.value, item.unit, item.source, path, item.detail) for item in found]


def _fact(field: str, phrase: str, name: str, value, unit: str = "", **about) -> Evidence:
    return Evidence(name, value, unit, "map", detail={"field": field, "phrase": phrase, **about})


def _size(survey: Survey, area: float) -> tuple[float, str]:
    return (float(area / HECTARE), "ha") if survey.metres else (round(area), "px")


def _extent(survey: Survey) -> Iterator[Evidence]:
    unmapped = 100 * survey.outside / (survey.outside + survey.mapped)
    yield _fact("Terrain", "unmapped" if unmapped >= UNMAPPED else "", "unmapped", unmapped, "%")
    yield _fact("Terrain", "" if survey.metres else "extent", "area", *_size(survey, survey.areas.sum()))


def _shares(survey: Survey) -> Iterator[Evidence]:
    """Share and size of every kind that is there."""
    for at in survey.present:
        kind = survey.kinds.all[at].id
        phrase = "nearly_all" if survey.share(at) >= NEARLY_ALL else ""
        yield _fact("Distribution", phrase, f"share_{kind}", survey.share(at), "%", kind=kind)
        phrase = "water_area" if kind == "water" else ""
        size = _size(survey, survey.areas[at])
        yield _fact("Water", phrase, f"area_{kind}", *size, kind=kind, share=f"share_{kind}")


def _sizes(survey: Survey) -> Iterator[Evidence]:
    """The largest patch of each kind and where it is, the number of built-up blocks, and slender waters."""
    for at in survey.present:
        kind, patches = survey.kinds.all[at].id, survey.patches[at]
        if not len(patches):
            continue
        largest = patches[np.argmax(patches["area"])]
        yield _fact("Layout", "", f"largest_{kind}", *_size(survey, largest["area"]), kind=kind)
        yield _fact("Layout", "", f"largest_lies_{kind}", survey.patch_lies(largest), kind=kind)
        interval, number = list(survey.counts(at)), len(patches)
        field, phrase = ("Buildings", "blocks") if kind == "built" else ("Layout", "")
        about = {"kind": kind, "interval": interval, "largest": f"largest_{kind}"}
        yield _fact(field, phrase, f"patches_{kind}", number, **about)
        if kind == "water":
            yield _fact("Water", "", "elongation_water", float(elongation(patches[:1])[0]))


def _borders(survey: Survey) -> Iterator[Evidence]:
    """Metres of border between kinds by the hectare."""
    length, area = survey.borders.sum() / 2, survey.areas.sum()
    density = length / (area / HECTARE if survey.metres else area)
    phrase = "density" if length else "no_borders"
    yield _fact("Boundary", phrase, "boundary_density", float(density), "m/ha" if survey.metres else "")


def _missing(survey: Survey) -> Iterator[Evidence]:
    """What the map's legend cannot say."""
    for name, field in (("built", "Buildings"), ("road", "Roads"), ("water", "Water")):
        if survey.kinds.place(name) is None and not (name == "water" and survey.kinds.place("flood") is not None):
            yield _fact(field, f"unknown_{name}", f"class_{name}", "none")
    if not {kind.id for kind in survey.kinds.all} & {*KNOWN}:
        yield _fact("Terrain", "unknown_names", "class_names", "none")
