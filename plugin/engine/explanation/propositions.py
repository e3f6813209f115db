"""Propositions: what may be said of a region, each true by a comparison of its evidence with a stated threshold."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from .evidence import Evidence

# The fixed vocabulary: a comparison word stands for one of these, and nothing else (docs/methods.md lists them).
ENTIRELY, MOSTLY = 99.5, 66.0  # per cent of the region that a class has
CONFIDENT, UNSURE = 80.0, 60.0  # per cent, mean confidence
MANY_UNSURE = 20.0  # per cent of the pixels below 50 % confidence
FAR_AHEAD, CLOSE = 0.5, 0.2  # mean margin between the first and the second class
TYPICAL = (5.0, 95.0)  # rank among the training pixels of the class, per cent
CLOUDY, MISSING = 10.0, 5.0  # per cent of the region
LEADING = 60.0  # per cent of the weight that a sensor had in the fusion
CHANGED = 10.0  # per cent of the pixels that change without a sensor
SAME = 95.0  # per cent of the pixels that a second run maps alike
MIXED = 200.0  # metres of border per hectare: a border every 50 m
SURROUNDED = 80.0  # per cent of the outline
BESIDE, OFFSET_SURE = 1.0, 0.5  # pixels, and the least confidence of the offset
RIGHT = 80.0  # per cent, accuracy in a reference or a review
SMOOTH_WATER, WET, GREEN = -15.0, 0.0, 0.4  # VV in dB (calm water reflects away), NDWI and NDVI

QUANTITIES = ("vv", "vh", "hh", "hv", "ndvi", "ndwi", "mndwi", "ndbi", "bsi")


@dataclass(frozen=True)
class Proposition:
    """What may be said: ``role`` is claim, support, against, doubt, fact, advice or meta; ``weight`` lowers the grade.

    ``evidence`` are the ids of what makes it true, among them all that its phrases ask for; ``quantity`` is what a
    phrase calls by name.
    """

    id: str
    phrase: str
    role: str
    evidence: tuple[str, ...] = ()
    weight: int = 0
    quantity: str = ""


@dataclass(frozen=True)
class Rule:
    """A proposition that is admissible where all evidence it ``needs`` exists and ``holds`` says so of the values."""

    id: str
    role: str
    needs: tuple[str, ...]
    holds: Callable[..., bool]
    says: tuple[str, ...]
    weight: int = 0


def _between(low: float, high: float) -> Callable[..., bool]:
    return lambda value: low <= value < high


def _least(threshold: float) -> Callable[..., bool]:
    return lambda value: value >= threshold


def _below(threshold: float) -> Callable[..., bool]:
    return lambda value: value < threshold


def _always(*values) -> bool:
    return True


CLASS = ("class_name",)
RULES = (
    Rule("mapped_entirely", "claim", ("share",), _least(ENTIRELY), ("class_name",)),
    Rule("mapped_mostly", "claim", ("share",), _between(MOSTLY, ENTIRELY), ("class_name", "share")),
    Rule("mapped_partly", "claim", ("share",), _below(MOSTLY), ("class_name", "share")),
    Rule("extent", "fact", ("area",), _always, ("area",)),
    Rule("confident", "support", ("confidence",), _least(CONFIDENT), ("confidence",)),
    Rule("fairly_confident", "fact", ("confidence",), _between(UNSURE, CONFIDENT), ("confidence",), 1),
    Rule("unsure", "doubt", ("confidence",), _below(UNSURE), ("confidence",), 2),
    Rule("many_unsure", "doubt", ("low_confidence",), _least(MANY_UNSURE), ("low_confidence",), 1),
    Rule("far_ahead", "support", ("margin", "runner_up"), lambda m, _: m >= FAR_AHEAD, ("margin", "runner_up")),
    Rule("close_second", "against", ("margin", "runner_up"), lambda m, _: m < CLOSE, ("margin", "runner_up"), 1),
    Rule("smooth_water", "support", ("vv",), _below(SMOOTH_WATER), ("vv",)),
    Rule("rough_water", "against", ("vv",), _least(SMOOTH_WATER), ("vv",), 1),
    Rule("wet_index", "support", ("ndwi",), _least(WET), ("ndwi",)),
    Rule("dry_index", "against", ("ndwi",), _below(WET), ("ndwi",), 1),
    Rule("green", "fact", ("ndvi",), _least(GREEN), ("ndvi",)),
    Rule("radar_led", "fact", ("sar_share",), _least(LEADING), ("sar_share",)),
    Rule("both_led", "fact", ("sar_share",), _between(100 - LEADING, LEADING), ("sar_share",)),
    Rule("optical_led", "fact", ("sar_share",), _below(100 - LEADING), ("sar_share",)),
    Rule("same_alone", "support", ("class_name", "without_sar", "without_optical"), lambda *c: len({*c}) == 1, CLASS),
    Rule("other_without_sar", "against", ("class_name", "without_sar"), lambda a, b: a != b, ("without_sar",), 1),
    Rule(
        "other_without_optical", "against", ("class_name", "without_optical"), lambda a, b: a != b,
        ("without_optical",), 1,
    ),
    Rule("changes_without_sar", "fact", ("without_sar_changed",), _least(CHANGED), ("without_sar_changed",)),
    Rule(
        "changes_without_optical", "fact", ("without_optical_changed",), _least(CHANGED), ("without_optical_changed",)
    ),
    Rule("cloudy", "doubt", ("cloud",), _least(CLOUDY), ("cloud",), 1),
    Rule("clear", "support", ("cloud",), _below(1.0), ()),
    Rule("optical_missing", "doubt", ("optical_missing",), _least(MISSING), ("optical_missing",), 1),
    Rule("sar_missing", "doubt", ("sar_missing",), _least(MISSING), ("sar_missing",), 1),
    Rule("unmapped", "doubt", ("unmapped",), _least(MISSING), ("unmapped",), 1),
    Rule("mixed", "doubt", ("boundary_density",), _least(MIXED), ("boundary_density",), 1),
    Rule("surrounded", "fact", ("neighbour", "neighbour_share"), lambda _, s: s >= SURROUNDED,
         ("neighbour", "neighbour_share")),
    Rule("borders", "fact", ("neighbour", "neighbour_share"), lambda _, s: s < SURROUNDED,
         ("neighbour", "neighbour_share")),
    Rule("beside", "doubt", ("offset", "offset_confidence"), lambda o, c: o >= BESIDE and c >= OFFSET_SURE,
         ("offset",), 1),
    Rule("registered", "support", ("offset", "offset_confidence"), lambda o, c: o < BESIDE and c >= OFFSET_SURE,
         ("offset",)),
    Rule("repeated", "fact", ("agreement",), _least(SAME), ("agreement",)),
    Rule("not_repeated", "doubt", ("agreement",), _below(SAME), ("agreement",), 2),
    Rule("reference_right", "support", ("reference_accuracy",), _least(RIGHT), ("reference_accuracy",)),
    Rule("reference_wrong", "doubt", ("reference_accuracy",), _below(RIGHT), ("reference_accuracy",), 2),
    Rule("reference_class", "fact", ("reference_iou",), _always, ("class_name", "reference_iou")),
    Rule("review_right", "support", ("review_accuracy", "review_low", "review_high"),
         lambda a, *_: a >= RIGHT, ("review_accuracy", "review_low", "review_high")),
    Rule("review_wrong", "doubt", ("review_accuracy", "review_low", "review_high"),
         lambda a, *_: a < RIGHT, ("review_accuracy", "review_low", "review_high"), 2),
    Rule("card", "fact", ("card_accuracy",), _always, ("card_accuracy",)),
)  # fmt: skip
WATER_ONLY = {"smooth_water", "rough_water", "wet_index", "dry_index"}
# What follows from what: the second may be said with "therefore" after the first.
CONSEQUENCES = {
    ("cloudy", "radar_led"), ("cloudy", "other_without_sar"), ("optical_missing", "radar_led"),
    ("sar_missing", "optical_led"), ("unsure", "visit"), ("many_unsure", "visit"), ("close_second", "visit"),
    ("reference_wrong", "visit"), ("review_wrong", "visit"), ("unverified", "visit"),
    ("not_repeated", "look_at_layers"),
    ("beside", "borders_blur"), ("mixed", "borders_blur"),
}  # fmt: skip

# What each phrase is about: what a question asks for, and what may be set against each other by "although".
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


def propositions(evidence: dict[str, Evidence], water: bool, question: bool = False) -> list[Proposition]:
    """All that may be said of a region, in the order of importance in its role; ``water`` is of the leading class."""
    found = [*_by_rule(evidence, water), *_typical(evidence)]
    if not {"reference_accuracy", "review_accuracy"} & evidence.keys():
        found.append(Proposition("unverified", "unverified", "doubt", weight=1))
    said = {entry.id for entry in found}
    advice = dict.fromkeys(after for before, after in sorted(CONSEQUENCES) if before in said and after not in said)
    found += [Proposition(name, name, "advice") for name in advice if name in ADVICE]
    if question:
        found.append(Proposition("cannot_tell", "cannot_tell", "meta"))
    return found


ADVICE = ("visit", "look_at_layers", "borders_blur")


def _by_rule(evidence: dict[str, Evidence], water: bool) -> Iterator[Proposition]:
    for rule in RULES:
        if rule.id in WATER_ONLY and not water:
            continue
        cited = tuple(dict.fromkeys((*rule.says, *rule.needs)))
        if evidence.keys() >= {*cited} and rule.holds(*(evidence[name].value for name in rule.needs)):
            yield Proposition(rule.id, rule.id, rule.role, cited, rule.weight)


def _typical(evidence: dict[str, Evidence]) -> Iterator[Proposition]:
    """Whether each quantity lies where the model's training pixels of the class lay."""
    for name in QUANTITIES:
        if name in evidence and f"{name}_rank" in evidence:
            inside = TYPICAL[0] <= evidence[f"{name}_rank"].value <= TYPICAL[1]
            kind, role, weight = ("typical", "support", 0) if inside else ("atypical", "against", 1)
            cited = (name, f"{name}_rank", "class_name")
            yield Proposition(f"{name}_{kind}", kind, role, cited, weight, name)


def grade(said: list[Proposition]) -> tuple[str, list[Proposition]]:
    """A (nothing against it, and verified) to E, and what lowered it, the heaviest first. Quantities that are unusual
    together weigh as two, however many there are: they tell of the same thing.
    """
    reasons = sorted((entry for entry in said if entry.weight), key=lambda entry: -entry.weight)
    unusual = sum(entry.weight for entry in reasons if entry.quantity)
    weight = sum(entry.weight for entry in reasons) - unusual + min(unusual, 2)
    return "ABBCCDDE"[min(weight, 7)], reasons
