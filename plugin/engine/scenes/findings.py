"""Findings: what a survey says about each of the eight fields, as facts; captions and descriptions both word these."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..explanation.evidence import Evidence
from .kinds import WET
from .patches import elongation
from .survey import Survey

WORTH = 3.0  # per cent of the area that a kind must have to be told
LEADING = 50.0  # per cent with which a kind leads
DENSITIES = ((25.0, "dense"), (10.0, "moderate"), (0.0, "sparse"))  # per cent of built-up land from which it is so
SLENDER = 10.0  # elongation from which water is a river: ten times as long as wide, if it is straight
SMOOTH, ROUGH, BRIGHT = -17.0, -13.0, -8.0  # dB in VV: calm water, water that wind or waves roughen, walls and corners
FLOODED, PARTLY = 20.0, 2.0  # per cent of the ground: a flood is what a scene is about, or there is one at all
SHORE = 15.0  # per cent of the built-up land's borders along water that make a waterfront
FUNCTIONS = {
    "cropland": "farmland", "grass": "natural_grass", "shrub": "natural_grass", "bare": "barren",
    "forest": "forest_land", "snow": "snow", "wetland": "wetland", "water": "open_water",
}  # fmt: skip

Findings = dict[str, list[Evidence]]


def findings(survey: Survey, backscatter: dict[str, float]) -> Findings:
    """The facts of a mapped area by field; ``backscatter`` in dB by kind. Their ids end in the kind they are about."""
    return {
        "Terrain": list(_terrain(survey)),
        "Functionality": [_fact("Functionality", "function", "function", function(survey), weight=3.0)],
        "Distribution": list(_distribution(survey)),
        "Layout": list(_layout(survey)),
        "Boundary": list(_boundary(survey)),
        "Buildings": list(_buildings(survey, backscatter)),
        "Roads": list(_roads(survey)),
        "Water": list(_water(survey, backscatter)),
    }


def _fact(field: str, phrase: str, name: str, value, unit: str = "", weight: float = 1.0, **about) -> Evidence:
    return Evidence(name, value, unit, "map", detail={"field": field, "phrase": phrase, "weight": weight, **about})


def function(survey: Survey) -> str:
    """What an area is for, by stated shares: one of the captions' FUNCTIONS."""
    share = survey.share_of
    ground = 100 - share("water")
    flood = 100 * share("flood") / ground if ground else 0.0
    if flood >= FLOODED:
        below = flooded_ground(survey)
        return {"cropland": "flooded_farmland", "built": "flooded_town"}.get(below, "flooded_land")
    if waterfront(survey):
        return "harbour"
    if survey.kinds.place("flood") is None:
        return _use(survey)
    if flood >= PARTLY:
        return "partly_flooded"
    return "dry_farmland" if share("cropland") >= LEADING else "dry_land"


def _use(survey: Survey) -> str:
    share = survey.share_of
    if share("built") >= 40:
        return "urban"
    if share("built") >= 5 and share("cropland") >= 30:
        return "settled_farmland"
    leading = survey.kinds.all[survey.present[0]].id
    if survey.share(survey.present[0]) < LEADING:
        return "mixed"
    return FUNCTIONS.get(leading, "mixed")


def waterfront(survey: Survey) -> bool:
    """A town on a shore: enough of both, and a built-up land of whose borders a good part is along the water."""
    built, water = survey.kinds.place("built"), survey.kinds.place("water")
    if built is None or water is None or survey.share(built) < 10 or survey.share(water) < 10:
        return False
    lengths = survey.borders[built]
    return bool(lengths.any()) and 100 * lengths[water] / lengths.sum() >= SHORE


def flooded_ground(survey: Survey) -> str:
    """The kind of which most is under the flood; "" where nothing tells."""
    return survey.kinds.all[int(survey.flooded.argmax())].id if survey.flooded.any() else ""


def told(survey: Survey) -> list[int]:
    """The kinds that are worth a word, the largest first."""
    return [at for at in survey.present if survey.share(at) >= WORTH]


def _terrain(survey: Survey) -> Iterator[Evidence]:
    at = survey.present[0]
    kind = survey.kinds.all[at]
    if survey.share(at) >= LEADING:
        yield _fact("Terrain", "leading", f"share_{kind.id}", survey.share(at), "%", 2.0, kind=kind.id)


def _distribution(survey: Survey) -> Iterator[Evidence]:
    kinds = survey.kinds.all
    for at in told(survey)[:4]:
        name = kinds[at].id
        if at != survey.present[0] or survey.share(at) < LEADING:
            yield _fact("Distribution", "share", f"share_{name}", survey.share(at), "%", kind=name)
        if survey.share(at) < 90:
            yield _place(survey, at, "Distribution", 1.5)
    for name in ("forest", "cropland"):
        at = survey.kinds.place(name)
        if at is not None and not survey.pixels[at]:
            yield _fact("Distribution", "absent", f"share_{name}", 0.0, "%", 0.5, kind=name)


def _layout(survey: Survey) -> Iterator[Evidence]:
    for at in told(survey)[:3]:
        kind, number = survey.kinds.all[at], len(survey.patches[at])
        if kind.wet or not number or survey.share(at) >= 90:
            continue
        phrase = "patch" if number == 1 else "patches" if number <= 10 else "fragmented"
        yield _count(survey, at, "Layout", phrase, 0.7)


def _boundary(survey: Survey) -> Iterator[Evidence]:
    for at in told(survey)[:3]:
        found = survey.neighbour(at)
        if found and survey.share(found[0]) >= WORTH:
            kinds = survey.kinds.all
            yield _fact("Boundary", "neighbour", f"neighbour_{kinds[at].id}", kinds[found[0]].id, kind=kinds[at].id)


def _buildings(survey: Survey, backscatter: dict[str, float]) -> Iterator[Evidence]:
    if survey.kinds.place("built") is None:
        return
    share = survey.share_of("built")
    phrase = "absent" if not share else next(phrase for least, phrase in DENSITIES if share >= least)
    yield _fact("Buildings", phrase, "share_built", share, "%", 2.0 if share else 0.5, kind="built")
    if share and backscatter.get("built", BRIGHT - 1) >= BRIGHT:
        yield _fact("Buildings", "bright_built", "vv_built", backscatter["built"], "dB", kind="built")


def _roads(survey: Survey) -> Iterator[Evidence]:
    at = survey.kinds.place("road")
    if at is None:
        return
    if survey.pixels[at]:
        yield _place(survey, at, "Roads", 1.0)
    else:
        yield _fact("Roads", "absent", "share_road", 0.0, "%", 0.5, kind="road")


def _water(survey: Survey, backscatter: dict[str, float]) -> Iterator[Evidence]:
    at, flood = survey.kinds.place("water"), survey.kinds.place("flood")
    if flood is not None:
        yield from _flood(survey, flood)
    if at is None:
        return
    bodies = survey.patches[at]
    if not survey.pixels[at]:
        yield _fact("Water", "absent", "share_water", 0.0, "%", 0.5, kind="water")
    if len(bodies):
        yield from _bodies(survey, at, bodies)
    if survey.share(at) >= WORTH and "water" in backscatter:
        value = backscatter["water"]
        if value <= SMOOTH or value >= ROUGH:
            yield _fact("Water", "smooth" if value <= SMOOTH else "rough", "vv_water", value, "dB", kind="water")


def _bodies(survey: Survey, at: int, bodies: np.ndarray) -> Iterator[Evidence]:
    if len(bodies) > 1:
        yield _count(survey, at, "Water", "waters", 0.8)
    if elongation(bodies[:1])[0] >= SLENDER:
        found = survey.neighbour(at)
        if found:
            around = survey.kinds.all[found[0]].id
            yield _fact("Water", "river", "river_through", around, weight=2.5)
    elif len(bodies) == 1 and not survey.at_edge(bodies[0]):
        yield _count(survey, at, "Water", "one_water", 1.5)
    elif survey.at_edge(bodies[0]) and 10 <= survey.share(at) < 90:
        place = survey.patch_lies(bodies[0])
        if place != "centre":
            yield _fact("Water", "coast", "coast_lies", place, weight=1.5)


def _flood(survey: Survey, flood: int) -> Iterator[Evidence]:
    """How much of the ground, that is of all but permanent water, is flooded, and what is below."""
    ground = 100 - survey.share_of("water")
    share = 100 * survey.share(flood) / ground if ground else 0.0
    if not survey.pixels[flood]:
        yield _fact("Water", "dry", "flooded_share", 0.0, "%", 2.0)
        return
    yield _fact("Water", "flooded", "flooded_share", share, "%", 2.5)
    below = flooded_ground(survey)
    if below and below not in WET and share >= WORTH:
        yield _fact("Water", "flooded_ground", "flooded_ground", below, weight=2.0)
    yield _place(survey, flood, "Water", 1.2)


def _place(survey: Survey, at: int, field: str, weight: float) -> Evidence:
    """Where most of a kind lies."""
    name, place = survey.kinds.all[at].id, survey.lies(at)
    phrase, share = "everywhere" if place == "everywhere" else "lies", f"share_{name}"
    return _fact(field, phrase, f"lies_{name}", place, "", weight, kind=name, share=share)


def _count(survey: Survey, at: int, field: str, phrase: str, weight: float) -> Evidence:
    """How many patches a kind has, with the interval that touching corners leave."""
    name, interval = survey.kinds.all[at].id, list(survey.counts(at))
    number, largest = len(survey.patches[at]), f"largest_{name}"
    return _fact(field, phrase, f"patches_{name}", number, "", weight, kind=name, interval=interval, largest=largest)
