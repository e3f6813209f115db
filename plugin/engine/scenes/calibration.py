"""Calibration, the fifth step: where facts of the steps before contradict each other, by rule, and what follows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ..explanation.evidence import Evidence

TRACE = 1.0  # per cent below which a kind is too small to contradict anything


@dataclass(frozen=True)
class Contradiction:
    """Facts that do not go together. ``resolved`` tells that a third fact explains it; ``withdraws`` are the phrases
    that are not said because of it, ``field`` is where it is told by the phrase ``id``.
    """

    id: str
    facts: tuple[str, ...]
    field: str
    resolved: bool
    withdraws: tuple[str, ...] = ()


@dataclass(frozen=True)
class Rule:
    """A contradiction where all facts it ``needs`` exist and ``holds`` says so of their values; a fact ``solved_by``
    whose value is among ``solutions`` explains it.
    """

    id: str
    field: str
    needs: tuple[str, ...]
    holds: Callable[..., bool]
    withdraws: tuple[str, ...] = ()
    solved_by: str = ""
    solutions: tuple = ()


# dB in VV, per cent of slope, NDVI, degrees of latitude, metres, kilometres: docs/methods.md gives their sources.
RULES = (
    Rule("water_bright", "Water", ("vv_water", "share_water"), lambda vv, s: vv > -13 and s >= TRACE, ("rough",)),
    Rule("water_steep", "Water", ("slope_water", "share_water"), lambda slope, s: slope >= 10 and s >= TRACE),
    Rule("flood_steep", "Water", ("slope_flood", "share_flood"), lambda slope, s: slope >= 10 and s >= TRACE),
    Rule("water_green", "Water", ("ndvi_water", "share_water"), lambda ndvi, s: ndvi >= 0.3 and s >= TRACE),
    Rule(
        "flood_bright", "Water", ("vv_flood", "share_flood"), lambda vv, s: vv > -10 and s >= TRACE,
        solved_by="flooded_ground", solutions=("forest", "wetland", "built", "shrub"),
    ),
    Rule(
        "built_dark", "Buildings", ("vv_built", "vv_mean", "share_built"),
        lambda built, mean, s: built < mean - 1 and TRACE <= s < 50, ("bright_built",),
    ),
    Rule("forest_dark", "Terrain", ("vv_forest", "share_forest"), lambda vv, s: vv < -15 and s >= TRACE),
    Rule(
        "forest_bare", "Terrain", ("ndvi_forest", "share_forest"), lambda ndvi, s: ndvi < 0.2 and s >= TRACE,
        solved_by="season", solutions=("winter", "autumn"),
    ),
    Rule(
        "snow_warm", "Terrain", ("share_snow", "latitude", "height_high"),
        lambda s, lat, high: s >= TRACE and abs(lat) < 25 and high < 3500,
    ),
    Rule("city_remote", "Functionality", ("function", "place_distance"),
         lambda function, far: function in ("urban", "harbour") and far > 50),
)  # fmt: skip


def contradictions(facts: dict[str, Evidence]) -> list[Contradiction]:
    """All that the rules find, in their order. A rule whose facts were not measured finds nothing."""
    return [
        Contradiction(rule.id, rule.needs, rule.field, _solved(rule, facts), rule.withdraws)
        for rule in RULES
        if facts.keys() >= {*rule.needs} and rule.holds(*(facts[name].value for name in rule.needs))
    ]


def _solved(rule: Rule, facts: dict[str, Evidence]) -> bool:
    return rule.solved_by in facts and facts[rule.solved_by].value in rule.solutions
