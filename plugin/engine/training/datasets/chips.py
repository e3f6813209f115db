"""Chips: a folder of co-registered GeoTIFFs with labels, made by landclair:maketrainingchips, described by chips.json.

``SLOT/NAME.tif`` float32 with one role per band, ``label/NAME.tif`` uint8 legend codes (255 = not labelled), and
``chips.json`` with ``legend``, ``slots`` (roles and units) and ``splits`` (names by spatial block); of reviewed labels
also ``weights`` by name, and ``accuracy_points``, the ids of points that an accuracy estimate rests on.
"""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from ....contract.errors import InputError
from ....contract.legends import NODATA, Legend
from . import Sample, Slot
from .files import NamedSamples, paired_files, select, unknown_split

DESCRIPTION = "chips.json"
TITLE = "The chip folder"
MAKER = "'landclair chips' or landclair:maketrainingchips"


class Chips(NamedSamples):
    """Own chips. Splits: ``train``, ``validation`` and ``test``; ``fit`` is another name of ``train``."""

    ignored = (NODATA,)

    def __init__(self, root: Path, split: str) -> None:
        description = _read(root / DESCRIPTION)
        try:
            self.legend = Legend.from_json(description["legend"])
            self.slots = {
                slot: Slot(tuple(spec["roles"]), spec["units"]) for slot, spec in description["slots"].items()
            }
            splits = {part: list(names) for part, names in description["splits"].items()}
            self._weights = {name: float(weight) for name, weight in description.get("weights", {}).items()}
            self.accuracy_points = len(description.get("accuracy_points", ()))
        except (KeyError, TypeError, AttributeError) as error:
            raise InputError(
                f"{root / DESCRIPTION} is incomplete: {error}. Make the chips again with {MAKER}."
            ) from error
        part = "train" if split == "fit" else split
        if part not in splits:
            raise unknown_split(TITLE, split, (*splits, "fit"))
        files = paired_files(root, {**{slot: slot for slot in self.slots}, "label": "label"}, TITLE, MAKER)
        super().__init__(files, select(list(files["label"]), splits[part], str(root / DESCRIPTION), MAKER))

    def __getitem__(self, index: int) -> Sample:
        return replace(super().__getitem__(index), weight=self._weights.get(self.name(index), 1.0))


def _read(path: Path) -> dict:
    if not path.is_file():
        raise InputError(f"There is no {path}. Expected a folder of chips made with {MAKER}.")
    try:
        return json.loads(path.read_text("utf-8"))
    except ValueError as error:
        raise InputError(f"{path} is not JSON: {error}. Make the chips again with {MAKER}.") from error
