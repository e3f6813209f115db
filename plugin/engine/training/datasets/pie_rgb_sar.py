"""PIE-RGB-SAR: land cover from RGB and SAR (Zhang et al., ISPRS Journal 2024, doi 10.1016/j.isprsjprs.2024.09.025)."""

from __future__ import annotations

from pathlib import Path

from ....contract.errors import InputError
from ....contract.legends import Legend, LegendClass
from . import Slot
from .files import NamedSamples, block_split, paired_files, select, unknown_split

TITLE = "PIE-RGB-SAR"
AUTHORS = "https://github.com/whu-pzhang/ASANet"
FOLDERS = {"optical": "rgb", "sar": "sar", "label": "label"}
LISTS = {"train": "train.txt", "val": "val.txt", "fit": "train.txt", "validation": "train.txt"}


class PieRgbSar(NamedSamples):
    """Chips of 256x256, 8 bit. Splits: the authors' ``train`` and ``val`` (the one their figures are measured on);
    ``train`` divided by blocks of names into ``fit`` and ``validation``. Background counts, as in the authors' figures.
    """

    slots = {"optical": Slot(("red", "green", "blue"), "byte"), "sar": Slot(("vv",), "byte")}
    legend = Legend(
        (
            LegendClass(0, "Background", "#808080"),
            LegendClass(1, "City", "#eb3324"),
            LegendClass(2, "Road", "#fffd55"),
            LegendClass(3, "Water", "#42ecf5", True),
            LegendClass(4, "Forest", "#38a800"),
            LegendClass(5, "Farmland", "#a87000"),
        )
    )

    def __init__(self, root: Path, split: str) -> None:
        if split not in LISTS:
            raise unknown_split(TITLE, split, tuple(LISTS))
        listing = root / LISTS[split]
        files = paired_files(root, FOLDERS, TITLE, AUTHORS)
        if not listing.is_file():
            raise InputError(
                f"{TITLE} needs the list {listing}, which is not there. Its authors publish it at {AUTHORS}."
            )
        names = [Path(line.strip()).stem for line in listing.read_text("utf-8").splitlines() if line.strip()]
        names = select(list(files["label"]), names, str(listing), AUTHORS)
        super().__init__(files, block_split(sorted(names), split) if split in ("fit", "validation") else names)
