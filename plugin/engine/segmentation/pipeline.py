"""The streaming pipeline: read ahead, run the model, blend, decide, hand on strips. Memory is bounded by one strip."""

from __future__ import annotations

import itertools
import time
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np

from ...contract.errors import InputError
from ..models.package import ModelPackage
from ..models.session import Session, scaled
from ..progress import Progress
from ..raster.tiles import Blender, Span, spans
from .decide import decide

PANEL_WIDTH = 2048
SMALLEST_BLEND = 16
LARGEST_TILE = 4096


@dataclass(frozen=True)
class Panel:
    """What was seen in a window: values (C, H, W) and validity (H, W) by slot, and the SENSORS_USED code (H, W)."""

    values: dict[str, np.ndarray]
    valid: dict[str, np.ndarray]
    sensors: np.ndarray


@dataclass(frozen=True)
class Block:
    """A finished part of the map: class index (K = no data), confidence and SAR share in per cent, sensors used."""

    top: int
    left: int
    index: np.ndarray
    confidence: np.ndarray
    sensors: np.ndarray
    sar_share: np.ndarray | None


Read = Callable[[int, int, int, int], Panel]


@dataclass(frozen=True)
class _Batch:
    """Tiles that are run together: their columns in row ``row``, and the panel that starts at column ``first``."""

    row: int
    first: int
    columns: tuple[int, ...]
    panel: Panel


@dataclass(frozen=True)
class TilePlan:
    """How a scene of ``height`` x ``width`` is cut."""

    height: int
    width: int
    rows: tuple[Span, ...]
    columns: tuple[Span, ...]

    @property
    def count(self) -> int:
        return len(self.rows) * len(self.columns)


def plan_tiles(
    package: ModelPackage, height: int, width: int, tile: int | None = None, overlap: int | None = None
) -> TilePlan:
    """Tiles of the model's size, smaller where the scene is. InputError if ``tile`` or ``overlap`` cannot be."""
    side = package.tile if package.fixed_tile else tile or package.tile
    overlap = overlap if overlap is not None else package.overlap
    overlap = overlap if overlap is not None else min(max(2 * package.margin + 32, 64), side // 2)
    if not 0 <= overlap <= side // 2 or not 1 <= side <= LARGEST_TILE:
        overlap_text = f"a tile of 1-{LARGEST_TILE} pixels and an overlap of at most half of it"
        raise InputError(
            f"Expected {overlap_text}, got a tile of {side} and an overlap of {overlap}. Change the options."
        )
    trim = max(0, min(package.margin, (overlap - SMALLEST_BLEND) // 2))

    def fitted(size: int) -> int:
        if package.fixed_tile or size >= side:
            return side if package.fixed_tile else _up(side, package.multiple)
        return _up(size, package.multiple)

    return TilePlan(
        height, width, spans(height, fitted(height), overlap, trim), spans(width, fitted(width), overlap, trim)
    )


def _up(size: int, multiple: int) -> int:
    return -(-size // multiple) * multiple


def classify(
    read: Read,
    plan: TilePlan,
    session: Session,
    sink: Callable[[Block], None],
    progress: Progress,
    sar_share: bool = False,
) -> None:
    """Run the model over the plan. ``sink`` gets finished blocks row by row, left to right, from one thread.

    Three stages overlap: a reader one panel ahead, the model on as many tiles at once as the session wants, and one
    thread that blends and decides. ``read(row, column, height, width)`` is only called from the reader.
    """
    finisher = _Finisher(plan, len(session.package.legend.classes), sar_share, sink)
    running: deque[tuple[_Batch, Future]] = deque()
    finishing: deque[Future] = deque()
    started, done = time.monotonic(), 0
    with (
        ThreadPoolExecutor(1, "reader") as readers,
        ThreadPoolExecutor(session.workers, "model") as models,
        ThreadPoolExecutor(1, "finisher") as finishers,
    ):
        try:
            for batch in itertools.chain(_batches_ahead(readers, read, plan, session.batch), [None] * session.workers):
                progress.check()
                if batch is not None:
                    running.append((batch, models.submit(_run, session, plan, batch, sar_share)))
                if not running or (batch is not None and len(running) <= session.workers):
                    continue
                ready, answer = running.popleft()
                for column, logits in zip(ready.columns, answer.result(), strict=True):
                    finishing.append(finishers.submit(finisher.add, ready, column, logits))
                while len(finishing) > 2:
                    finishing.popleft().result()
                done += len(ready.columns)
                _report(progress, plan, done, started)
            while finishing:
                finishing.popleft().result()
        except BaseException:
            for future in (*(future for _, future in running), *finishing):
                future.cancel()
            raise


def _report(progress: Progress, plan: TilePlan, done: int, started: float) -> None:
    share = done / plan.count
    rate = plan.height * plan.width * share / 1e6 / max(time.monotonic() - started, 1e-6)
    progress.report(0.95 * share, "Mapping", rate)


def _batches_ahead(readers: ThreadPoolExecutor, read: Read, plan: TilePlan, size: int) -> Iterator[_Batch]:
    """The plan's tiles in batches, from panels of neighbours in one row; the next panel is read while one is used."""
    jobs = [(row, columns) for row in range(len(plan.rows)) for columns in _panels(plan.columns)]

    def start(job: tuple[int, list[int]]) -> Future:
        row, columns = plan.rows[job[0]], [plan.columns[i] for i in job[1]]
        left, right = columns[0].start, columns[-1].start + columns[-1].length
        return readers.submit(
            read, row.start, left, min(row.length, plan.height - row.start), min(right, plan.width) - left
        )

    following = start(jobs[0])
    for number, job in enumerate(jobs):
        panel = following.result()
        if number + 1 < len(jobs):
            following = start(jobs[number + 1])
        for first in range(0, len(job[1]), size):
            yield _Batch(job[0], job[1][0], tuple(job[1][first : first + size]), panel)


def _panels(columns: tuple[Span, ...]) -> list[list[int]]:
    per_panel = max(1, PANEL_WIDTH // columns[0].length)
    return [list(range(i, min(i + per_panel, len(columns)))) for i in range(0, len(columns), per_panel)]


def _run(session: Session, plan: TilePlan, batch: _Batch, sar_share: bool) -> list[np.ndarray]:
    """Logits (K, H, W) for each tile of the batch; a tile that no sensor saw costs nothing."""
    package, panel = session.package, batch.panel
    cuts = [_cut(plan, column, batch.first) for column in batch.columns]
    shape = plan.rows[batch.row].length, plan.columns[batch.first].length
    if not any(panel.sensors[:, cut].any() for cut in cuts):
        return [np.zeros((len(package.legend.classes) + sar_share, *shape), np.float32) for _ in cuts]
    return list(session.run(tile_tensors(package, panel, cuts, shape), sar_share))


def tile_tensors(
    package: ModelPackage, panel: Panel, cuts: list[slice], shape: tuple[int, int]
) -> dict[str, np.ndarray]:
    """The graph's inputs (N, C, H, W) for N cuts of a panel's columns, zeros where it is smaller than ``shape``."""
    tensors = {}
    for entry in package.inputs:
        values = [_padded(scaled(panel.values[entry.slot][:, :, cut], entry), shape) for cut in cuts]
        tensors[entry.tensor] = np.stack(values)
        if entry.valid_tensor:
            valid = [_padded(panel.valid[entry.slot][None, :, cut], shape) for cut in cuts]
            tensors[entry.valid_tensor] = np.stack(valid).astype(np.float32)
    return tensors


def _cut(plan: TilePlan, column: int, first: int) -> slice:
    left = plan.columns[column].start - plan.columns[first].start
    return slice(left, left + plan.columns[column].length)


def _padded(values: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Zeros to the right and below, where a scene is smaller than a tile."""
    missing = shape[0] - values.shape[1], shape[1] - values.shape[2]
    return np.pad(values, ((0, 0), (0, missing[0]), (0, missing[1]))) if any(missing) else values


class _Finisher:
    """Blends tiles in their order and turns what is final into blocks."""

    def __init__(self, plan: TilePlan, classes: int, sar_share: bool, sink: Callable[[Block], None]) -> None:
        self._plan, self._classes, self._sink = plan, classes, sink
        self._blender = Blender(classes + sar_share, plan.rows, plan.columns)

    def add(self, batch: _Batch, column: int, logits: np.ndarray) -> None:
        final, top, left = self._blender.add(batch.row, column, logits)
        height, width = final.shape[1:]
        y = top - self._plan.rows[batch.row].start
        x = left - self._plan.columns[batch.first].start
        sensors = batch.panel.sensors[y : y + height, x : x + width]
        index, confidence = decide(final[: self._classes])
        share = _per_cent(final[self._classes]) if len(final) > self._classes else None
        unseen = (sensors == 0) | (sensors > 3)
        if unseen.any():
            index[unseen] = self._classes
            for layer in (confidence, share):
                if layer is not None:
                    layer[unseen] = 255
        self._sink(Block(top, left, index, confidence, sensors, share))


def _per_cent(share: np.ndarray) -> np.ndarray:
    return (np.clip(share, 0, 1) * 100 + 0.5).astype(np.uint8)


def classify_arrays(
    values: dict[str, np.ndarray], valid: dict[str, np.ndarray], session: Session, progress: Progress | None = None
) -> tuple[np.ndarray, np.ndarray]:
    """Class codes and confidence in per cent, both (H, W) uint8 with 255 for no data, of a scene that is in memory.

    ``values`` (C, H, W) are in the package's units and zero where ``valid`` (H, W) is false; a slot that is left out
    is a missing sensor. It is the very pipeline that an analyst's rasters go through.
    """
    package = session.package
    height, width = next(iter(values.values())).shape[1:]
    full = {
        entry.slot: values.get(entry.slot, np.zeros((len(entry.roles), height, width), np.float32))
        for entry in package.inputs
    }
    seen = {entry.slot: valid.get(entry.slot, np.zeros((height, width), bool)) for entry in package.inputs}
    sensors = sensors_used(package, seen)
    codes = np.full((height, width), 255, np.uint8)
    confidence = codes.copy()
    lookup = np.array([*package.legend.codes, 255], np.uint8)

    def read(top: int, left: int, rows: int, columns: int) -> Panel:
        part = np.s_[top : top + rows, left : left + columns]
        return Panel({s: v[:, *part] for s, v in full.items()}, {s: v[part] for s, v in seen.items()}, sensors[part])

    def sink(block: Block) -> None:
        part = np.s_[block.top : block.top + block.index.shape[0], block.left : block.left + block.index.shape[1]]
        codes[part], confidence[part] = lookup[block.index], block.confidence

    classify(read, plan_tiles(package, height, width), session, sink, progress or Progress())
    return codes, confidence


def sensors_used(package: ModelPackage, valid: dict[str, np.ndarray], cloud: np.ndarray | None = None) -> np.ndarray:
    """SENSORS_USED code (H, W) uint8: which sensors speak for each pixel, 0 or 4 where the model cannot answer."""
    shape = next(iter(valid.values())).shape
    sensors = np.zeros(shape, np.uint8)
    for slot, code in (("optical", 1), ("sar", 2)):
        if slot in valid:
            sensors |= valid[slot].astype(np.uint8) * np.uint8(code)
    for entry in package.inputs:
        if not entry.optional and not valid[entry.slot].all():
            sensors[~valid[entry.slot]] = 0
    if cloud is not None:
        sensors[cloud & (sensors == 0)] = 4
    return sensors
