"""Languages: phrases, connectives, labels and number formats, one JSON file each in ``languages``."""

from __future__ import annotations

import functools
import json
import math
import re
from dataclasses import dataclass
from pathlib import Path

from ...contract.errors import InputError
from .evidence import Evidence

FOLDER = Path(__file__).with_name("languages")
SLOT = re.compile(r"\{([a-z_]+)\}")
LONGEST_NAME = 60  # characters of a class or file name that comes from outside
DECIMALS = {"dB": 1, "px": 1, "m/ha": 0, "m": 0, "km": 1, "/km²": 1, "": 2}
METRICS = {"oa": "OA", "miou": "mIoU", "iou": "IoU", "f1": "F1", "kappa": "κ"}


@dataclass(frozen=True)
class Language:
    """One language: ``words`` is the content of its file."""

    code: str
    words: dict

    def phrases(self, name: str, quantity: str = "") -> list[str]:
        """The phrasings of a proposition, as parts of a sentence, with ``{slots}`` that are evidence ids; a
        ``quantity`` is put in by name, and its id where its value goes.
        """
        called = self.words["quantities"].get(quantity, "")
        texts = self.words["phrases"][name]
        return [text.replace("{quantity}", called).replace("{value}", f"{{{quantity}}}") for text in texts]

    def sentence(self, phrase: str) -> str:
        """A phrase with its first letter raised and its full stop."""
        return phrase[0].upper() + phrase[1:] + self.words["full_stop"]

    def joined(self, sentences: list[str]) -> str:
        return self.words["space"].join(sentences)

    def value(self, item: Evidence) -> str:
        """An evidence's value as text with its unit; names are cut and cleaned of control characters."""
        if isinstance(item.value, str):
            return self.class_name(item.value)
        if not math.isfinite(item.value):
            return "–"
        if item.unit == "%":
            metric = METRICS.get(str(item.detail.get("metric", "")), "") if item.source == "card" else ""
            return self._number(item.value, _share_decimals(item.value)) + self.words["percent"] + f" {metric}".rstrip()
        decimals = _area_decimals(item.value) if item.unit == "ha" else DECIMALS.get(item.unit, 2)
        if isinstance(item.value, int):
            decimals = 0
        unit = self.words["units"].get(item.unit, item.unit)
        return self._number(item.value, decimals) + (f" {unit}" if unit else "")

    def class_name(self, name: str) -> str:
        known = self.words["classes"].get(name)
        return known or clean(name)

    def label(self, name: str, classes: dict[str, str]) -> str:
        """What an evidence id is called; ``classes`` has the class names by the slug that ids end in."""
        labels = self.words["labels"]
        if name in labels:
            return labels[name]
        for ending in ("_spread", "_rank"):
            if name.endswith(ending):
                return labels[ending].format(labels[name.removesuffix(ending)])
        for start in ("share_", "area_"):
            if name.startswith(start):
                slug = name.removeprefix(start)
                return labels[start].format(self.class_name(classes.get(slug, slug)))
        return name

    def source(self, item: Evidence) -> str:
        return self.words["sources"][item.source].format(file=clean(Path(item.file).name))

    def _number(self, value: float, decimals: int) -> str:
        text = f"{abs(value):,.{decimals}f}"
        sign = "−" if value < 0 and float(text.replace(",", "")) else ""
        return sign + text.translate(str.maketrans({",": self.words["thousands"], ".": self.words["decimal"]}))


def _share_decimals(value: float) -> int:
    """Whole per cents, below 10 a decimal, and more where a part would else read as all or as nothing."""
    if value in (0, 100):
        return 0
    return next((places for places in range(1 if value < 10 else 0, 4) if round(value, places) not in (0, 100)), 4)


def _area_decimals(value: float) -> int:
    return 0 if value >= 100 else 1 if value >= 10 else 2 if value >= 0.1 else 4


def clean(text: str, longest: int = LONGEST_NAME) -> str:
    """Text from outside, on one line, without control characters and of bearable length."""
    text = " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
    return text if len(text) <= longest else text[: longest - 1] + "…"


@functools.cache
def find_language(code: str) -> Language:
    """The language ``code`` such as "en"; InputError if there is none."""
    if code not in languages():
        raise InputError(f"There is no language '{code}'. Expected one of {', '.join(languages())}.")
    return Language(code, json.loads((FOLDER / f"{code}.json").read_text(encoding="utf-8")))


@functools.cache
def languages() -> tuple[str, ...]:
    return tuple(sorted(path.stem for path in FOLDER.glob("*.json")))
