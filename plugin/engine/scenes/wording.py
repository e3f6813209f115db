"""Wording: how facts are put in each language, on top of the language of the explanations."""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from pathlib import Path

from ..explanation.evidence import Evidence
from ..explanation.language import Language, clean, find_language
from .kinds import Kinds

FOLDER = Path(__file__).with_name("words")
REFERENCES = ("share", "largest")  # parts of a fact's detail that are ids of other facts
NO_SLOTS = str.maketrans("{}", "()")  # a class may be called as a slot is written


@dataclass(frozen=True)
class Wording(Language):
    """A language that speaks of ``facts`` by id: a statement's phrase is about one of them."""

    facts: dict[str, Evidence]

    def phrases(self, name: str, quantity: str = "") -> list[str]:
        """The phrasings of a statement about the fact ``quantity``: ``{value}`` becomes its own slot, and what its
        detail names the slot of another fact or, such as ``{kind}``, a word.
        """
        texts = self.words["phrases"][name]
        if not quantity:
            return texts
        about = {"value": f"{{{quantity}}}"}
        for key, told in self.facts[quantity].detail.items():
            if isinstance(told, str):
                about[key] = f"{{{told}}}" if key in REFERENCES else self.class_name(told)
        for key, text in about.items():
            texts = [template.replace(f"{{{key}}}", text) for template in texts]
        return texts

    def value(self, item: Evidence) -> str:
        """Numbers with their interval where there is one."""
        low, high = item.detail.get("interval", (item.value, item.value))
        return super().value(item) + (f" ({low}–{high})" if low != high else "")

    def source(self, item: Evidence) -> str:
        return self.words["sources"][item.source].format(file=clean(Path(item.file).name))

    def field(self, name: str) -> str:
        return self.words["fields"][name]

    def step(self, name: str) -> str:
        return self.words["steps"][name]


def find_wording(code: str, facts: dict[str, Evidence], kinds: Kinds) -> Wording:
    """The words of a language for these facts; classes of no known kind keep their own names. Raises InputError."""
    base, own = find_language(code).words, _words(code)
    named = {kind.id: clean(kind.name).translate(NO_SLOTS) for kind in kinds.all}
    names = base["classes"] | named | own["names"]
    return Wording(code, base | own | {"classes": names}, facts)


@functools.cache
def _words(code: str) -> dict:
    return json.loads((FOLDER / f"{code}.json").read_text(encoding="utf-8"))


def page_words(code: str) -> dict[str, str]:
    """The words around a description on its page."""
    return _words(code)["page"]
