"""OpenEarthMap-SAR: sub-metre land cover of Japan, France and the USA (Xia et al., 2025, arXiv 2501.10891)."""

from __future__ import annotations

from pathlib import Path

from ....contract.legends import Legend, LegendClass
from . import Slot
from .files import NamedSamples, block_split, paired_files, unknown_split

TITLE = "OpenEarthMap-SAR"
AUTHORS = "https://zenodo.org/records/14622048"
SPLITS = ("train", "val", "test", "fit", "validation")


class OpenEarthMapSar(NamedSamples):
    """Images of 1024x1024, 8 bit, as ``PART/{rgb_images,sar_images,labels}``. Splits: the authors' ``train``, ``val``
    and ``test``, where their labels are there; ``train`` divided by blocks of names into ``fit`` and ``validation``.
    """

    ignored = (0,)
    slots = {"optical": Slot(("red", "green", "blue"), "byte"), "sar": Slot(("vv",), "byte")}
    legend = Legend(
        (
            LegendClass(1, "Bareland", "#800000"),
            LegendClass(2, "Grass", "#00ff24"),
            LegendClass(3, "Pavement", "#949494"),
            LegendClass(4, "Road", "#ffffff"),
            LegendClass(5, "Tree", "#226126"),
            LegendClass(6, "Water", "#0045ff", True),
            LegendClass(7, "Cropland", "#4bb549"),
            LegendClass(8, "Buildings", "#de1f07"),
        )
    )

    def __init__(self, root: Path, split: str) -> None:
        if split not in SPLITS:
            raise unknown_split(TITLE, split, SPLITS)
        part = "train" if split in ("fit", "validation") else split
        folders = {"optical": f"{part}/rgb_images", "sar": f"{part}/sar_images", "label": f"{part}/labels"}
        files = paired_files(root, folders, TITLE, AUTHORS)
        names = sorted(files["label"])
        super().__init__(files, names if split == part else block_split(names, split))
