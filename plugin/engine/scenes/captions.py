"""Training captions: clauses of a survey in varied words, each tied to the one fact that it says."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np

from ...contract.legends import Legend
from ..explanation.evidence import Evidence
from .caption_words import CALLED, FUNCTIONS, PHRASES, PLACES
from .findings import findings
from .kinds import kinds_of
from .survey import survey_array

FIELDS = ("Terrain", "Functionality", "Distribution", "Layout", "Boundary", "Buildings", "Roads", "Water")
NUMBERS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
PARTS = (
    (3, "a trace"), (12, "a small part"), (20, "about a sixth"), (29, "about a quarter"), (38, "about a third"),
    (57, "about half"), (71, "about two thirds"), (90, "most"), (99.5, "almost all"), (101, "all"),
)  # fmt: skip


@dataclass(frozen=True)
class Clause:
    """A part of a caption: ``field`` is one of FIELDS, ``fact`` all that its text says."""

    field: str
    text: str
    fact: Evidence


def clauses(
    codes: np.ndarray | None = None,
    legend: Legend | None = None,
    *,
    flood: np.ndarray | None = None,
    ground: str = "land",
    backscatter: dict[str, float] | None = None,
    seed: int = 0,
) -> list[Clause]:
    """The clauses of a map, in the order of FIELDS; the same seed words them alike.

    ``codes`` (H, W) uint8 with 255 for no data, of ``legend``; ``flood`` (H, W) bool, on top of the codes or alone:
    then ``ground`` ("land", "cropland" ...) says what is flooded or dry. ``backscatter`` are means in dB by kind of
    ground ("water", "built" ...). An empty map has no clauses. See ``worded`` to word a fact of one's own.
    """
    from_mask = codes is None
    if from_mask:
        legend = Legend.from_json([{"code": 0, "name": ground, "color": "#808080"}])
        codes = np.zeros(flood.shape, np.uint8)
    survey = survey_array(kinds_of(legend, flood is not None), codes, flood)
    if not survey.mapped:
        return []
    draw = random.Random(seed)
    found = findings(survey, backscatter or {})
    return [worded(fact, draw) for field in FIELDS for fact in found.get(field, ())]


def caption(said: Iterable[Clause]) -> str:
    """Clauses as one text, in lower case, separated by commas, as the towers of a CLIP are used to."""
    return ", ".join(clause.text for clause in said)


def some(said: list[Clause], most: int, seed: int = 0) -> list[Clause]:
    """At most ``most`` clauses, those that say most first to be taken, in their order; varied by ``seed``."""
    draw = random.Random(seed)
    weights = [clause.fact.detail.get("weight", 1.0) * (0.5 + draw.random()) for clause in said]
    chosen = sorted(sorted(range(len(said)), key=lambda at: -weights[at])[:most])
    return [said[at] for at in chosen]


def worded(fact: Evidence, draw: random.Random) -> Clause:
    """A fact of ``findings`` in words; its detail has ``field``, ``phrase`` and what the phrase is about."""
    told = {name: _word(value, draw) for name, value in _said(fact)}
    phrases = PHRASES[fact.detail["phrase"]]
    return Clause(fact.detail["field"], draw.choice(phrases).format(**told), fact)


def _said(fact: Evidence) -> Iterator[tuple[str, object]]:
    detail = fact.detail
    if fact.unit != "dB":
        yield "value", fact.value
    if "kind" in detail:
        yield "kind", detail["kind"]


def _word(value, draw: random.Random) -> str:
    """A kind, a direction, a function, a share or a count in words."""
    if isinstance(value, str):
        return draw.choice(CALLED.get(value) or PLACES.get(value) or FUNCTIONS.get(value) or (value.replace("_", " "),))
    if isinstance(value, int):
        return NUMBERS[value] if value < len(NUMBERS) else "many" if value > 30 else str(value)
    return next(text for limit, text in PARTS if value < limit)
