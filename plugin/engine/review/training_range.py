"""Where a scene looks unlike what its model was trained on, by the distributions that the model package carries."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from rasterio.windows import Window

from ...contract.errors import InputError
from ...contract.jobs import SegmentJob, from_json
from ..models import catalogue
from ..raster.bands import SAR_ROLES
from ..raster.grid import Grid
from ..raster.indices import optical_indices
from ..segmentation.scene import inspect_layers, open_on

QUARTILES = (5, 15)  # places of 25 % and 75 % among quantiles at 0, 5 ... 100 %
WHISKER = 1.5


class TrainingRange:
    """The layers of a run on the map's grid, beside the ranges that each class had in training."""

    def __init__(self, run: str, grid: Grid) -> None:
        """``run`` is the job.json of a map. Raises InputError if its model does not say what it was trained on."""
        if not Path(run).is_file():
            raise InputError(f"There is no {run}. Expected the job.json that lies beside the map.")
        job = from_json(Path(run).read_text(encoding="utf-8"))
        if not isinstance(job, SegmentJob):
            raise InputError(f"{run} is no job that made a map. Choose the job.json that lies beside the map.")
        package = catalogue.find(job.model)
        distributions = package.card.get("statistics", {}).get("distributions", {})
        if not distributions:
            raise InputError(f"The model '{package.title}' does not say what it was trained on. Leave the run out.")
        self._fences = {int(code): {q: _fences(v) for q, v in row.items()} for code, row in distributions.items()}
        self._units = {entry.slot: entry.units for entry in package.inputs}
        self._roles = {entry.slot: entry.roles for entry in package.inputs}
        self._scene = open_on(grid, inspect_layers(job, package), package, job.cloud_mask)

    def outside(self, window: Window, codes: np.ndarray) -> np.ndarray:
        """Share of the known quantities of each pixel (h, w) that lie beyond the fences of its class."""
        beyond, known = np.zeros(codes.shape, np.float32), np.zeros(codes.shape, np.float32)
        for quantity, values in self._quantities(window).items():
            for code, fences in self._fences.items():
                if quantity in fences:
                    low, high = fences[quantity]
                    here = (codes == code) & np.isfinite(values)
                    known += here
                    beyond += here & ((values < low) | (values > high))
        return beyond / np.maximum(known, 1)

    def close(self) -> None:
        self._scene.close()

    def _quantities(self, window: Window) -> dict[str, np.ndarray]:
        """Each quantity (h, w) of a window, NaN where its sensor did not see."""
        panel = self._scene.read(int(window.row_off), int(window.col_off), int(window.height), int(window.width))
        found = {}
        for slot, units in (("sar", "db"), ("optical", "reflectance")):
            if self._units.get(slot) == units:
                bands = dict(zip(self._roles[slot], panel.values[slot], strict=True))
                values = optical_indices(bands) if slot == "optical" else {r: bands[r] for r in bands if r in SAR_ROLES}
                found |= {name: np.where(panel.valid[slot], value, np.nan) for name, value in values.items()}
        return found


def _fences(quantiles: list[float]) -> tuple[float, float]:
    """Beyond which a value is unusual: a box's ends and one and a half boxes more (Tukey 1977)."""
    low, high = (quantiles[place] for place in QUARTILES)
    return low - WHISKER * (high - low), high + WHISKER * (high - low)
