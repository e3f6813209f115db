"""Ablation: the model run again on tiles spread over the region, with all its sensors and without each of them."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass

import numpy as np
from rasterio.windows import Window

from ...contract.jobs import ExplainJob
from ...contract.legends import NODATA
from ..models.package import ModelPackage
from ..models.session import Session
from ..progress import Progress
from ..raster.grid import Grid
from ..raster.layers import LayerInfo
from ..review.class_map import ClassMap
from ..segmentation.pipeline import Panel, TilePlan, plan_tiles, sensors_used, tile_tensors
from ..segmentation.scene import Scene, open_on
from .answers import About, Answer, answer, joined, run_evidence, stands_for, without_evidence
from .counting import Count
from .evidence import Evidence
from .lattice import Lattice
from .region import Region

BUDGET = 2**20  # pixels that each run may read
SENSORS = ("sar", "optical")


@dataclass(frozen=True)
class Model:
    """A model with the job's layers on the map's grid, cut as it was when the map was made."""

    session: Session
    scene: Scene
    plan: TilePlan

    def lattice(self) -> Lattice:
        """The part of the map that each tile answers for: neighbours meet in the middle of their seam."""
        plan = self.plan
        edges = ([s.low + s.lead // 2 for s in spans] + [spans[-1].high] for spans in (plan.rows, plan.columns))
        return Lattice(*edges)


def can_run(infos: dict[str, LayerInfo], package: ModelPackage) -> bool:
    """Whether every layer is there that the model cannot do without, and one that shows the day of the map."""
    taken = {entry.slot for entry in package.inputs if entry.slot in infos}
    return {entry.slot for entry in package.inputs if not entry.optional} <= taken and bool(taken & set(SENSORS))


def open_model(infos: dict[str, LayerInfo], job: ExplainJob, session: Session, grid: Grid, stack: ExitStack) -> Model:
    """Open the layers in the model's units on the map's own pixels. Raises InputError."""
    package = session.package
    scene = open_on(grid, infos, package, job.cloud_mask)
    stack.callback(scene.close)
    return Model(session, scene, plan_tiles(package, grid.height, grid.width))


def ablate(
    model: Model, region: Region, class_map: ClassMap, lattice: Lattice, found: Count, progress: Progress
) -> list[Evidence]:
    """Evidence of the model run again; ``lattice`` has the region's mapped pixels by tile, ``found`` by class."""
    plan = model.plan
    cells = lattice.choose(max(1, BUDGET // (plan.rows[0].length * plan.columns[0].length)))
    codes, running, answers = [], [], []
    with ThreadPoolExecutor(model.session.workers, "ablation") as pool:
        try:
            for cell in cells:
                progress.check()
                core = lattice.window(*cell)
                mapped = class_map.read(core)
                inside = region.mask(core) & (mapped != NODATA)
                codes.append(mapped[inside])
                panels = _panels(model, cell)
                running.append({name: pool.submit(_answer, model, cell, core, panels[name], inside) for name in panels})
            for number, runs in enumerate(running, 1):
                answers.append({name: future.result() for name, future in runs.items()})
                progress.report(0.2 + 0.7 * number / len(cells), "Running the model again")
        except BaseException:
            pool.shutdown(cancel_futures=True)
            raise
    return _evidence(model, answers, np.concatenate(codes), found)


def _evidence(model: Model, answers: list[dict[str, Answer]], codes: np.ndarray, found: Count) -> list[Evidence]:
    """A sensor that is not seen in a tile changes nothing there, so the full run is what is said without it."""
    package = model.session.package
    full = joined([runs["full"] for runs in answers])
    detail = {"measured": round(codes.size / found.mapped, 4), "tiles": len(answers)}
    weights = stands_for(codes, {row["code"]: row["pixels"] for row in found.rows})
    about = About(package.legend, str(package.path), detail, weights)
    items = run_evidence(full, codes, about)
    for sensor in SENSORS:
        if any(sensor in runs for runs in answers):
            without = joined([runs.get(sensor, runs["full"]) for runs in answers])
            items += without_evidence(sensor, full, without, about)
    return items


def _panels(model: Model, cell: tuple[int, int]) -> dict[str, Panel]:
    """What a tile sees with all sensors ("full"), and without each sensor that is seen and can be done without."""
    plan, package = model.plan, model.session.package
    rows, columns = plan.rows[cell[0]], plan.columns[cell[1]]
    height, width = (min(s.length, size - s.start) for s, size in ((rows, plan.height), (columns, plan.width)))
    full = model.scene.read(rows.start, columns.start, height, width)
    panels = {"full": full}
    for sensor in SENSORS:
        own = [entry for entry in package.inputs if entry.sensor == sensor]
        seen = any(full.valid[entry.slot].any() for entry in own)
        others = any(entry.slot in model.scene.sources for entry in package.inputs if entry.sensor != sensor)
        if seen and others and all(entry.optional for entry in own):
            panels[sensor] = _without(full, {entry.slot for entry in own}, package)
    return panels


def _without(panel: Panel, slots: set[str], package: ModelPackage) -> Panel:
    values = {slot: np.zeros_like(v) if slot in slots else v for slot, v in panel.values.items()}
    valid = {slot: np.zeros_like(v) if slot in slots else v for slot, v in panel.valid.items()}
    return Panel(values, valid, sensors_used(package, valid))


def _answer(model: Model, cell: tuple[int, int], core: Window, panel: Panel, inside: np.ndarray) -> Answer:
    """The model's answer for the pixels of ``inside`` (H, W) in the tile's core."""
    plan, session = model.plan, model.session
    rows, columns = plan.rows[cell[0]], plan.columns[cell[1]]
    top, left = int(core.row_off) - rows.start, int(core.col_off) - columns.start
    own = np.s_[..., top : top + int(core.height), left : left + int(core.width)]
    share = bool(session.package.sar_share)
    shape = rows.length, columns.length
    output = session.run(tile_tensors(session.package, panel, [slice(None)], shape), share)[0][own][:, inside]
    sensors = panel.sensors[own][inside]
    logits, sar_share = (output[:-1], output[-1]) if share else (output, None)
    return answer((sensors > 0) & (sensors <= 3), logits, sar_share)
