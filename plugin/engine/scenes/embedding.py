"""From rasters to embeddings: files are opened, read and scaled in threads while the network runs."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TypeVar

import numpy as np

from ...contract.errors import InputError
from ..progress import Progress
from .image_text import ImageTextModel
from .tiling import Panel, Sheet, Tile

BATCH = 16  # pictures that are run together
READERS = 1  # a second one would decode the blocks between panels again
AHEAD = 2  # panels or files that are read before the network wants them

Item, Answer = TypeVar("Item"), TypeVar("Answer")


@dataclass
class Embedded:
    """A file's tiles with their vectors (D,) float32 of length one; ``problem`` is why there are none."""

    name: object
    tiles: list[Tile] = field(default_factory=list)
    vectors: list[np.ndarray] = field(default_factory=list)
    sheet: Sheet | None = None
    problem: str = ""
    read: bool = False


def embed(
    names: Iterable[Item], open_one: Callable[[Item], Sheet], model: ImageTextModel, progress: Progress,
    told: Callable[[Embedded], None] = lambda file: None,
) -> Iterator[Embedded]:  # fmt: skip
    """The files ``names`` in their order, each once all of its tiles are embedded, whatever batch they were in.

    ``told`` is called after each batch with the file that is being worked on. A file that raises InputError comes
    with it as its ``problem``. Raises Cancelled.
    """
    files: deque[Embedded] = deque()
    waiting: deque[tuple[Embedded, np.ndarray]] = deque()
    batch = np.empty(
        (BATCH, 3, model.size, model.size), np.float32
    )  # one for all: fresh memory costs more than copying
    with ThreadPoolExecutor(READERS, "reader") as pool:
        try:
            opened = _ahead(pool, lambda name: _opened(name, open_one), names)
            for file, last, (tiles, pictures) in _ahead(pool, _read, _panels(opened, files)):
                progress.check()
                file.tiles += tiles
                file.read = last
                waiting.extend((file, picture) for picture in pictures)
                while len(waiting) >= BATCH:
                    told(_run(model, waiting, batch))
                yield from _finished(files)
            while waiting:
                progress.check()
                told(_run(model, waiting, batch))
            yield from _finished(files)
        finally:
            pool.shutdown(wait=True, cancel_futures=True)
            for file in files:
                _close(file)


def _opened(name, open_one: Callable) -> Embedded:
    try:
        return Embedded(name, sheet=open_one(name))
    except InputError as error:
        return Embedded(name, problem=str(error))


def _panels(opened: Iterable[Embedded], files: deque) -> Iterator[tuple[Embedded, Panel | None, bool]]:
    """Every panel of every file and whether it is the file's last; a file that cannot be opened has one, of nothing."""
    for file in opened:
        files.append(file)
        panels = file.sheet.panels() if file.sheet else [None]
        for panel in panels:
            yield file, panel, panel is panels[-1]


def _read(part: tuple[Embedded, Panel | None, bool]) -> tuple[Embedded, bool, tuple[list, list]]:
    file, panel, last = part
    try:
        return file, last, file.sheet.read(panel) if panel and not file.problem else ([], [])
    except InputError as error:
        file.problem = str(error)
        return file, last, ([], [])


def _run(model: ImageTextModel, waiting: deque, batch: np.ndarray) -> Embedded:
    """Embed what is waiting, as much as ``batch`` holds, and return the file of the last picture."""
    files = []
    while waiting and len(files) < len(batch):
        file, batch[len(files)] = waiting.popleft()
        files.append(file)
    for file, vector in zip(files, model.encode_images(batch[: len(files)]), strict=True):
        file.vectors.append(vector)
    return files[-1]


def _finished(files: deque) -> Iterator[Embedded]:
    while files and files[0].read and len(files[0].vectors) == len(files[0].tiles):
        file = files.popleft()
        _close(file)
        yield file


def _close(file: Embedded) -> None:
    if file.sheet:
        file.sheet.close()


def _ahead(pool: ThreadPoolExecutor, function: Callable[[Item], Answer], items: Iterable[Item]) -> Iterator[Answer]:
    """``function`` of each item in order, a few of them worked on ahead in the pool."""
    running: deque = deque()
    for item in items:
        running.append(pool.submit(function, item))
        if len(running) > AHEAD:
            yield running.popleft().result()
    while running:
        yield running.popleft().result()
