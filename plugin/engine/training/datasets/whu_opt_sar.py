"""WHU-OPT-SAR: land use in Hubei from Gaofen-1 and Gaofen-3 at 5 m (Li et al., JAG 2022, 10.1016/j.jag.2021.102638)."""

from __future__ import annotations

from pathlib import Path

from rasterio.windows import Window

from ....contract.legends import Legend, LegendClass
from . import Sample, Slot
from .files import NamedSamples, block_split, image_size, paired_files, select, unknown_split

TITLE = "WHU-OPT-SAR"
AUTHORS = "https://github.com/AmberHen/WHU-OPT-SAR-dataset"
FOLDERS = {"optical": "optical", "sar": "sar", "label": "lbl"}
SPLITS = ("train", "test", "fit", "validation")
TILE = 256  # whole tiles only: 14 x 21 on a sheet of 3704 x 5556, 29,400 on the 100 sheets
# "The division of the dataset.txt" of the authors: these map sheets test, the other 80 train.
TEST_SHEETS = [
    "NH49E001014", "NH49E001017", "NH49E002012", "NH49E002016", "NH49E003014", "NH49E003024", "NH49E004011",
    "NH49E005011", "NH49E005019", "NH49E006019", "NH49E007014", "NH49E008013", "NH49E009017", "NH49E010020",
    "NH49E011024", "NH49E012020", "NH49E013010", "NH50E007002", "NH50E011005", "NH50E014003",
]  # fmt: skip


class WhuOptSar(NamedSamples):
    """Tiles of 256x256, 8 bit. Splits by whole map sheets: the authors' ``train`` and ``test``; ``train`` divided into
    ``fit`` and ``validation``. Code 0 (background) is ignored. The authors name no polarisation for the one SAR band.
    """

    ignored = (0,)
    slots = {"optical": Slot(("red", "green", "blue", "nir"), "byte"), "sar": Slot(("vv",), "byte")}
    legend = Legend(
        (
            LegendClass(10, "Farmland", "#ffc380"),
            LegendClass(20, "City", "#ff0000"),
            LegendClass(30, "Village", "#9f81b7"),
            LegendClass(40, "Water", "#0000ff", True),
            LegendClass(50, "Forest", "#00ff00"),
            LegendClass(60, "Road", "#ffff00"),
            LegendClass(70, "Others", "#ffffff"),
        )
    )

    def __init__(self, root: Path, split: str) -> None:
        if split not in SPLITS:
            raise unknown_split(TITLE, split, SPLITS)
        self._files = paired_files(root, FOLDERS, TITLE, AUTHORS)
        sheets = sorted(self._files["label"])
        if split == "test":
            sheets = select(sheets, TEST_SHEETS, f"The test part of {TITLE}", AUTHORS)
        else:
            sheets = [sheet for sheet in sheets if sheet not in TEST_SHEETS]
            sheets = sheets if split == "train" else block_split(sheets, split)
        self._tiles = [tile for sheet in sheets for tile in self._tiles_of(sheet)]
        super().__init__(self._files, [f"{sheet}_{window.row_off}_{window.col_off}" for sheet, window in self._tiles])

    def _tiles_of(self, sheet: str) -> list[tuple[str, Window]]:
        height, width = image_size(self._files["label"][sheet])
        rows, columns = range(0, height - TILE + 1, TILE), range(0, width - TILE + 1, TILE)
        return [(sheet, Window(column, row, TILE, TILE)) for row in rows for column in columns]

    def __getitem__(self, index: int) -> Sample:
        return self._sample(*self._tiles[index])
