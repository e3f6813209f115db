"""The writer that needs no model: the most important propositions in a fixed order, in phrasings chosen by the seed."""

from __future__ import annotations

import random
from collections.abc import Iterator

from ..admissible import Admissible, Sentence
from ..answer import Request
from ..propositions import Proposition


class TemplateWriter:
    """What holds, what stands against it, what is in doubt, what to do; of a question, what it asks about."""

    name = "template"

    def __init__(self, title: str = "Template") -> None:
        self.title = title

    def write(self, request: Request) -> Iterator[str]:
        draw = random.Random(request.seed)
        admissible = request.admissible
        plan = _asked(admissible) if admissible.question else _plan(admissible.propositions)
        for connective, names in plan:
            choices = admissible.saying(*names, connective=connective)
            if choices:
                yield draw.choice(choices).text + "\n"


Plan = list[tuple[str, tuple[str, ...]]]


def _plan(said: list[Proposition]) -> Plan:
    """Seven sentences at most: the claim with its best support, how sure the model is, then the rest by weight."""
    of = {role: [entry.id for entry in said if entry.role == role] for role in ROLES}
    claim, supports, doubts = of["claim"][:1], _by_strength(said), _by_weight(said)
    plan: Plan = [("because", (claim[0], supports[0]))] if claim and supports else [("", (name,)) for name in claim]
    plan += [("", (name,)) for name in of["fact"] if name == "fairly_confident"]
    if len(supports) > 1 and doubts:
        plan.append(("although", (supports[1], doubts.pop(0))))
    elif len(supports) > 1:
        plan.append(("", (supports[1],)))
    led = [name for name in of["fact"] if name.endswith("_led")]
    plan += [("", (name,)) for name in [*led[:1], *doubts[:3], *of["advice"][:1]]]
    return plan


ROLES = ("claim", "support", "against", "doubt", "fact", "advice")


def _by_strength(said: list[Proposition]) -> list[str]:
    """What supports the map: what a person found, then what the sensors saw, then what the model thinks of itself."""
    supports = [entry for entry in said if entry.role == "support"]
    order = {name: place for place, name in enumerate(STRENGTH)}
    return [entry.id for entry in sorted(supports, key=lambda entry: order.get(entry.phrase, len(order)))]


STRENGTH = ("review_right", "reference_right", "smooth_water", "wet_index", "typical", "same_alone")


def _by_weight(said: list[Proposition]) -> list[str]:
    against = [entry for entry in said if entry.role in ("against", "doubt") and entry.id != "unverified"]
    return [entry.id for entry in sorted(against, key=lambda entry: -entry.weight)]


def _asked(admissible: Admissible) -> Plan:
    """What the question's words are about; if nothing, that the evidence does not say."""
    words = admissible.question.casefold()
    topics = admissible.language.words["topics"]
    wanted = {topic for topic, keys in topics.items() if any(key.casefold() in words for key in keys)}
    names = [entry.id for entry in admissible.propositions if TOPICS.get(entry.phrase) in wanted]
    return [("", (name,)) for name in names[:5]] or [("", ("cannot_tell",))]


TOPICS = {
    name: topic
    for topic, names in {
        "sensor": "radar_led both_led optical_led same_alone other_without_sar other_without_optical"
        " changes_without_sar changes_without_optical sar_missing optical_missing beside registered"
        " smooth_water rough_water",
        "cloud": "cloudy clear",
        "accuracy": "reference_right reference_wrong reference_class review_right review_wrong card unverified repeated"
        " not_repeated",
        "doubt": "confident fairly_confident unsure many_unsure far_ahead close_second visit",
        "place": "extent surrounded borders mixed unmapped mapped_entirely mapped_mostly mapped_partly",
        "signature": "typical atypical wet_index dry_index green",
    }.items()
    for name in names.split()
}


def claim_of(admissible: Admissible) -> Sentence | None:
    """The plainest sentence that says what the map says here."""
    return next((entry for entry in admissible.openings if len(entry.propositions) == 1), None)
