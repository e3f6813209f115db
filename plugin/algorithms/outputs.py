"""Results out: finished files go where they were asked for, all or none, and are styled when QGIS loads them."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import partial
from pathlib import Path

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputLayerDefinition,
)

from ..contract.errors import EngineError
from .algorithm import tr


@contextmanager
def working_folder(destination: str) -> Iterator[Path]:
    """A hidden folder beside ``destination`` that is gone afterwards."""
    parent = Path(destination).parent
    try:
        parent.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix=".landclair-", dir=parent))
    except OSError as error:
        message = tr("Nothing can be written to {}: {}. Choose another output folder.")
        raise EngineError(message.format(parent, error.strerror)) from error
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def deliver(files: dict[str, str]) -> None:
    """Move finished files (path -> destination): first beside their destinations, then all into place."""
    moved: dict[str, str] = {}
    try:
        for path, destination in files.items():
            Path(destination).parent.mkdir(parents=True, exist_ok=True)
            partial = f"{destination}.partial"
            moved[partial] = destination
            shutil.move(path, partial)
        for partial, destination in moved.items():
            os.replace(partial, destination)
    except OSError as error:
        for partial in moved:
            Path(partial).unlink(missing_ok=True)
        message = tr("The result could not be written to {}: {}. Is the file open elsewhere, or the disk full?")
        raise EngineError(message.format(destination, error.strerror)) from error


def write_text(text: str, destination: str) -> None:
    """Write a text file whole or not at all."""
    write_files({destination: partial(write_lines, text)})


def write_files(writers: dict[str, Callable[[Path], None]]) -> None:
    """Write files (destination -> what writes one to a given path), all or none."""
    with ExitStack() as folders:
        files = {}
        for destination, write in writers.items():
            path = folders.enter_context(working_folder(destination)) / Path(destination).name
            write(path)
            files[str(path)] = destination
        deliver(files)


def write_lines(text: str, path: Path) -> None:
    path.write_text(text + "\n", encoding="utf-8")


def wrong_format(value, suffixes: tuple[str, ...] = ("", ".tif", ".tiff")) -> str:
    """The place in a destination's ``value`` if its name ends in none of ``suffixes``, else an empty text."""
    place = value.sink.staticValue() if isinstance(value, QgsProcessingOutputLayerDefinition) else value
    is_file = isinstance(place, str) and place != QgsProcessing.TEMPORARY_OUTPUT
    return place if is_file and Path(place).suffix.lower() not in suffixes else ""


class _Styler(QgsProcessingLayerPostProcessorInterface):
    """Styles one layer when QGIS has loaded it."""

    def __init__(self, style: Callable[[QgsMapLayer], None]) -> None:
        super().__init__()
        self._style = style

    def postProcessLayer(self, layer, context, feedback) -> None:
        self._style(layer)


# QGIS holds no reference to a post-processor: without this one it would be gone before the layer is loaded.
_stylers: dict[str, _Styler] = {}


def style_when_loaded(
    destination: str, style: Callable[[QgsMapLayer], None], group: str, rank: int, context: QgsProcessingContext
) -> None:
    """Have ``style`` applied to the layer at ``destination`` if it is to be loaded, in the layer group ``group``,
    where a layer of higher ``rank`` lies above.
    """
    if context.willLoadLayerOnCompletion(destination):
        _stylers[destination] = _Styler(style)
        details = context.layerToLoadOnCompletionDetails(destination)
        details.groupName, details.layerSortKey = group, rank
        details.setPostProcessor(_stylers[destination])
