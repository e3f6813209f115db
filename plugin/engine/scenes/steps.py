"""Steps: the five of the chain of thought, which facts belong to each, and what is stated in which field."""

from __future__ import annotations

from collections.abc import Iterable

from ..explanation.evidence import Evidence
from ..explanation.propositions import Proposition
from .calibration import Contradiction
from .captions import FIELDS

STEPS = ("geoscience", "function", "scattering", "instances", "calibration")
# Where facts are told that are not tied to a field by what they are of.
PHRASE_FIELDS = {
    "coordinates": "Terrain", "season": "Terrain", "month": "Terrain", "relief": "Terrain", "slopes": "Terrain",
    "layover": "Terrain", "place": "Functionality", "place_country": "Functionality", "place_here": "Functionality",
    "place_here_country": "Functionality", "no_place": "Functionality", "mean": "Distribution",
    "points": "Buildings", "no_points": "Buildings", "points_water": "Water", "points_built": "Buildings",
    "lobes": "Buildings",
}  # fmt: skip
SAID_BY_PLACES = "share"  # the phrase that "lies" and "everywhere" already say


def step_of(fact: Evidence) -> str:
    """The step that finds a fact: where it is, what it is for, what radar sees, or single things."""
    if fact.source in ("place", "heights"):
        return "geoscience"
    if fact.source == "layer":
        return "scattering"
    if fact.id.startswith(("patches_", "largest_", "elongation_", "resolution", "river_")):
        return "instances"
    return "function" if fact.detail["field"] in ("Functionality", "Buildings", "Roads") else "geoscience"


def statements(
    found: Iterable[Evidence], facts: dict[str, Evidence], against: list[Contradiction]
) -> dict[str, list[Proposition]]:
    """What is stated of each field: facts ``found`` in their order, each once and in the last field that tells it,
    which is the one about it, and nothing that a contradiction withdraws. ``facts`` are all of them, by id.
    """
    withdrawn = {phrase for entry in against for phrase in entry.withdraws}
    said: dict[tuple | frozenset, Evidence] = {}
    for fact in found:
        phrase, kind = fact.detail.get("phrase", ""), fact.detail.get("kind")
        if not phrase or phrase in withdrawn or (phrase == SAID_BY_PLACES and f"lies_{kind}" in facts):
            continue
        key = frozenset((phrase, kind, fact.value)) if phrase == "neighbour" else (phrase, fact.id)
        said.pop(key, None)
        said[key] = fact
    fields: dict[str, list[Proposition]] = {field: [] for field in FIELDS}
    for fact in said.values():
        phrase = fact.detail["phrase"]
        field = PHRASE_FIELDS.get(phrase) or fact.detail["field"]
        role = "fact" if fields[field] else "claim"
        fields[field].append(Proposition(f"{phrase}_{fact.id}", phrase, role, (fact.id,), quantity=fact.id))
    return fields
