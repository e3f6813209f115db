"""Kinds of ground: what the classes of any legend are called when a scene is told, and which pixels are which."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np

from ...contract.legends import Legend
from ..explanation.evidence import class_slugs

NONE = 255  # no data, or outside of the area
# The first pattern that a class's name matches, in any legend of docs/methods.md.
NAMES = {
    "wetland": r"wetland|flooded veg|marsh|mangrove|swamp|\bbog|tidal",
    "land": r"not flooded|\bland$|^dry",
    "flood": r"flood|inundat",
    "water": r"water|river|\blake|\bsea\b|ocean|\bpond",
    "cropland": r"crop|farm|field|paddy|arable|agricult",
    "forest": r"tree|forest|wood|\b[de][bn]f\b",
    "shrub": r"^shrub",
    "grass": r"grass|meadow|pasture|rangeland",
    "road": r"\broad|street|railway",
    "built": r"built|\bcity|village|urban|building|settlement|\btown|pavement|impervious",
    "bare": r"bare|\brock|\bsand|\bsoil",
    "snow": r"\bsnow|\bice\b|glacier",
}
KNOWN = tuple(NAMES)
WET = ("water", "flood")


@dataclass(frozen=True)
class Kind:
    """One kind: ``id`` of letters and underscores (one of KNOWN, or made of the class's own name), and its name."""

    id: str
    name: str

    @property
    def wet(self) -> bool:
        return self.id in WET


@dataclass(frozen=True, eq=False)
class Kinds:
    """The kinds of a legend in its order, flood last where a flood mask adds it; ``index`` (256,) uint8 by code."""

    all: tuple[Kind, ...]
    index: np.ndarray

    def place(self, name: str) -> int | None:
        """The index of the kind called ``name``; None if the legend has no such kind."""
        return next((at for at, kind in enumerate(self.all) if kind.id == name), None)

    def of(self, codes: np.ndarray, flood: np.ndarray | None = None) -> np.ndarray:
        """Indexes (H, W) uint8 of class codes (H, W), NONE where there is none; ``flood`` (H, W) bool goes on top,
        except on permanent water.
        """
        found = self.index[codes]
        if flood is None:
            return found
        return np.where(flood & (found != NONE) & (found != self.place("water")), self.place("flood"), found)


def kinds_of(legend: Legend, flood: bool = False) -> Kinds:
    """The kinds of a legend; classes of the same kind become one. With ``flood`` there is one more for the mask."""
    slugs, found = class_slugs(legend), {}
    index = np.full(256, NONE, np.uint8)
    for entry in legend.classes:
        name = kind_of(entry.name, entry.water) or slugs[entry.code]
        kind = found.setdefault(name, Kind(name, entry.name))
        index[entry.code] = list(found).index(kind.id)
    if flood:
        found.setdefault("flood", Kind("flood", "Flooded"))
    return Kinds(tuple(found.values()), index)


def kind_of(name: str, water: bool = False) -> str:
    """Which of KNOWN a class of this name is; "" if none. ``water`` says so of a class whose name does not."""
    kind = next((kind for kind, words in NAMES.items() if re.search(words, name.lower())), "")
    return kind if kind in ("wetland", *WET) or not water else "water"
