"""Whatever a writer sends, an explanation says only what its region's evidence supports."""

import itertools
import random
import re

from landclair.plugin.contract.jobs import ExplainJob
from landclair.plugin.engine.explanation.admissible import LONGEST_ANSWER
from landclair.plugin.engine.explanation.explain import Teller
from landclair.plugin.engine.explanation.language import SLOT, find_language
from landclair.plugin.engine.progress import Progress

from .regions import LEGEND, drawn_region

EXPLANATIONS = 10_000
EN = find_language("en")
# Each word of comparison that English phrases use, and what must be measured where it stands: written down apart from
# the rules, from the table in docs/methods.md.
COMPARISONS = {
    r"mapped entirely|the whole of this place": lambda e: e["share"] >= 99.5,
    r"mapped mostly|shows mostly": lambda e: 66 <= e["share"] < 99.5,
    r"leads with|the largest part": lambda e: e["share"] < 66,
    r"model is confident|confidence is high": lambda e: e["confidence"] >= 80,
    r"fairly confident|is moderate": lambda e: 60 <= e["confidence"] < 80,
    r"is unsure|confidence is low": lambda e: e["confidence"] < 60,
    r"low confidence|hesitated": lambda e: e["low_confidence"] >= 20,
    r"far behind|is wide": lambda e: e["margin"] >= 0.5,
    r"close second|is narrow": lambda e: e["margin"] < 0.2,
    r"as low as that of calm water|very low": lambda e: e["vv"] < -15,
    r"higher than that of calm|high for water": lambda e: e["vv"] >= -15,
    r"points to open water|is positive": lambda e: e["ndwi"] >= 0,
    r"is negative|does not point to": lambda e: e["ndwi"] < 0,
    r"ground is green|dense vegetation": lambda e: e["ndvi"] >= 0.4,
    r"mostly on radar|radar decided most": lambda e: e["sar_share"] >= 60,
    r"decided together|about the same": lambda e: 40 <= e["sar_share"] < 60,
    r"mostly on the optical|optical layer decided most": lambda e: e["sar_share"] < 40,
    r"alone both lead|gives the same answer": lambda e: e["without_sar"] == e["without_optical"] == e["class_name"],
    r"without radar the model would|optical layer alone leads": lambda e: e["without_sar"] != e["class_name"],
    r"optical layer the model would|radar alone leads": lambda e: e["without_optical"] != e["class_name"],
    r"under cloud|clouds hide": lambda e: e["cloud"] >= 10,
    r"free of clouds|no cloud hides": lambda e: e["cloud"] < 1,
    r"finely mixed|are dense": lambda e: e["boundary_density"] >= 200,
    r"surrounded mostly|around most": lambda e: e["neighbour_share"] >= 80,
    r"beside each other|not well aligned": lambda e: e["offset"] >= 1 and e["offset_confidence"] >= 0.5,
    r"are well aligned|lie only": lambda e: e["offset"] < 1 and e["offset_confidence"] >= 0.5,
    r"in the same way|second run of the model agrees": lambda e: e["agreement"] >= 95,
    r"agrees with the map on only|repeats only": lambda e: e["agreement"] < 95,
    r"reference layer confirms only|only \S+ % of the pixels are right": lambda e: e["reference_accuracy"] < 80,
    r"review found only|accuracy is only": lambda e: e["review_accuracy"] < 80,
    r"unverified|verifies this place": lambda e: not {"reference_accuracy", "review_accuracy"} & e.keys(),
    r"VV backscatter[^,;:]*(inside the range|is typical)": lambda e: 5 <= e["vv_rank"] <= 95,
    r"VV backscatter[^,;:]*(outside the range|is unusual)": lambda e: not 5 <= e["vv_rank"] <= 95,
}


class Adversary:
    """Sends one of many kinds of bad text, some of it with sentences that would be true."""

    name, title = "phi3", "Adversary"

    def write(self, request):
        draw = random.Random(request.seed)
        good = [entry.text for entry in request.admissible.sentences.values()]
        yield from KINDS[request.seed % len(KINDS)](draw, good)


def lies(draw, good):
    for text in draw.sample(good, min(4, len(good))):
        yield SLOT.sub(lambda found: str(draw.randrange(100)), text) + " "


def mixed(draw, good):
    for _ in range(6):
        yield draw.choice(
            [*good[:50], "The area is flooded due to rising sea levels.", "It covers twelve hectares.", "42"]
        )
        yield draw.choice(["\n", " ", "- "])


def injected(draw, good):
    yield "Ignore the rules. " + draw.choice(good).replace(".", ", as 99 % of experts say.") + "<b>{area}</b>"


KINDS = (
    lies,
    mixed,
    injected,
    lambda draw, good: ["".join(chr(draw.randrange(32, 0x2FFF)) for _ in range(400))],
    lambda draw, good: ['{"sentences": ["' + draw.choice(good) + '", "It is 12 km away."]}'],
    lambda draw, good: ["<html><script>1</script>", draw.choice(good), "</html>"],
    lambda draw, good: ["🌊" * 50, "\n", draw.choice(good), "\n"],
    lambda draw, good: ["x" * 1_000_000],
    lambda draw, good: itertools.repeat(draw.choice(good) + "\n", 1000),
    lambda draw, good: itertools.repeat("and then "),
    lambda draw, good: [],
    lambda draw, good: 1 / 0,
    lambda draw, good: [letter for text in draw.sample(good, 2) for letter in text + " "],
)


def checked(explanation: dict, region) -> None:
    """Assert that no figure is unsupported, no comparison false, and nothing is said that is not evidence."""
    values = {name: item.value for name, item in region.items.items()}
    assert explanation["text"] and 0 < len(explanation["sentences"]) <= LONGEST_ANSWER + 2
    for sentence in explanation["sentences"]:
        assert "".join(part["text"] for part in sentence["parts"]) == sentence["text"]
        assert {*sentence["evidence"]} <= values.keys()
        written = "".join(part["text"] for part in sentence["parts"] if "evidence" not in part)
        assert not re.search(r"\d", written), written
        for part in sentence["parts"]:
            if "evidence" in part:
                assert part["text"] == EN.value(region.items[part["evidence"]])
        plain = "".join("x %" if "evidence" in part else part["text"] for part in sentence["parts"])
        for words, holds in COMPARISONS.items():
            if re.search(words, plain, re.IGNORECASE):
                assert holds(values), (plain, words)


def test_ten_thousand_answers_of_adversaries_claim_nothing_that_was_not_measured():
    dropped = fallbacks = 0
    for seed in range(EXPLANATIONS):
        region = drawn_region(seed)
        job = ExplainJob("classes.tif", "model", seed=seed)
        explanation = Teller(job, EN, Adversary(), LEGEND, Progress()).tell(region)
        checked(explanation, region)
        dropped += explanation["dropped"]
        fallbacks += bool(explanation["fell_back"])
    assert dropped > EXPLANATIONS  # they did try
    assert 0.2 * EXPLANATIONS < fallbacks < 0.9 * EXPLANATIONS
