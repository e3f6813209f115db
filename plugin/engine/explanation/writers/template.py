"""The writer that needs no model: the most important propositions in a fixed order, in phrasings chosen by the seed."""

from __future__ import annotations

import random
from collections.abc import Iterator

from ..admissible import Admissible, Sentence
from ..answer import Request
from ..propositions import TOPICS, Proposition


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
    plan: Plan = [("", (name,)) for name in claim]
    if claim and supports:
        plan = [("because", (claim[0], supports.pop(0)))]
    plan += [("", (name,)) for name in of["fact"] if name == "fairly_confident"]
    topic = {entry.id: TOPICS.get(entry.phrase) for entry in said}
    pair = next(((s, d) for s in supports for d in doubts if topic[s] == topic[d]), None)
    if pair:
        doubts.remove(pair[1])
        plan.append(("although", pair))
    else:
        plan += [("", (name,)) for name in supports[:1]]
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


def claim_of(admissible: Admissible) -> Sentence | None:
    """The plainest sentence that says what the map says here."""
    return next((entry for entry in admissible.openings if len(entry.propositions) == 1), None)
