"""Prompts: what a language model is told. Facts come as the region's own propositions; it sees no figure to copy."""

from __future__ import annotations

from .admissible import Admissible
from .answer import Request
from .evidence import Evidence
from .language import SLOT

LONGEST_QUESTION = 300  # characters
LONGEST_PROMPT = 2400  # characters of facts, so that the whole stays below 900 tokens
HEADINGS = {
    "claim": "What the map says", "support": "For it", "against": "Against it", "doubt": "In doubt",
    "fact": "Also measured", "advice": "Advice", "meta": "If nothing fits",
}  # fmt: skip
SYSTEM = (
    "You are a remote-sensing analyst who explains a map to a colleague. Use only the evidence given. Choose what "
    "matters most, put it in a sensible order, name what speaks against the map, and stop. Write in {language}, at "
    "most six sentences. Never write figures: they are filled in where a name stands in braces."
)
READING_SYSTEM = (
    "You are a remote-sensing analyst. In two or three sentences of {language}, say what these measurements suggest to "
    "you. Everything that you write will be shown as unverified."
)


def build_request(admissible: Admissible, seed: int) -> Request:
    """The request for an explanation, or for the answer to the admissible sentences' question."""
    lines, length = [], 0
    for role, heading in HEADINGS.items():
        texts = [
            admissible.language.phrases(entry.phrase, entry.quantity)[0]
            for entry in admissible.propositions
            if entry.role == role
        ]
        for text in [f"{heading}:", *(f"- {text}" for text in texts)] if texts else []:
            length += len(text)
            if length < LONGEST_PROMPT:
                lines.append(text)
    asked = admissible.question
    lines.append(f"Question: {asked}" if asked else "Explain why the map says this here.")
    system = SYSTEM.format(language=admissible.language.words["name"])
    return Request(system, "\n".join(lines), admissible, seed)


def build_reading(admissible: Admissible, evidence: dict[str, Evidence], seed: int) -> Request:
    """The request for the model's own, unverified reading: the first propositions with their figures filled in."""
    lines = []
    for entry in admissible.propositions[:20]:
        phrase = admissible.language.phrases(entry.phrase, entry.quantity)[0]
        lines.append("- " + SLOT.sub(lambda found: admissible.language.value(evidence[found[1]]), phrase))
    system = READING_SYSTEM.format(language=admissible.language.words["name"])
    return Request(system, "\n".join(lines), None, seed)
