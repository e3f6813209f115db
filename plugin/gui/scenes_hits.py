"""What a search has found: ranked, with a picture of each tile that is read when it comes into sight."""

from __future__ import annotations

import csv
import html
import io
from functools import partial
from pathlib import Path

from qgis.PyQt.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QRunnable,
    QSize,
    Qt,
    QThreadPool,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QIcon, QImage, QKeySequence, QPixmap
from qgis.PyQt.QtWidgets import QApplication, QFrame, QListView, QShortcut, QWidget

from ..algorithms.outputs import write_files, write_lines
from ..map.tile_picture import tile_picture
from .wording import slot_name

PICTURE = 56  # pixels
SHOWN_ROWS = 5
COLUMNS = ("rank", "score", "file", "date", "sensor", "longitude", "latitude")


class _Told(QObject):
    """Brings a picture from the thread that drew it."""

    drawn = pyqtSignal(int, int, QImage)


class _Picture(QRunnable):
    """Draws one hit's picture; ``turn`` tells for which search it was."""

    def __init__(self, turn: int, row: int, hit: dict, side: int, told: _Told) -> None:
        super().__init__()
        self._arguments, self._turn, self._row, self._told = (hit, side), turn, row, told

    def run(self) -> None:
        hit, side = self._arguments
        image = tile_picture(hit["file"], tuple(hit["window"]), hit["sensor"], side)
        self._told.drawn.emit(self._turn, self._row, image)


class HitsModel(QAbstractListModel):
    """Hits of a search result; a picture is drawn in a thread of the model's own once a view asks for it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.hits: list[dict] = []
        self._pictures: dict[int, QIcon | None] = {}
        self._turn = 0
        self._told = _Told()
        self._told.drawn.connect(self._take)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._waiting = QApplication.style().standardIcon(QApplication.style().StandardPixmap.SP_FileIcon)

    def show_hits(self, hits: list[dict]) -> None:
        self.beginResetModel()
        self._pool.clear()
        self._turn += 1
        self.hits, self._pictures = hits, {}
        self.endResetModel()

    def close_down(self) -> None:
        """Let no picture be drawn any more."""
        self._pool.clear()
        self._pool.waitForDone()

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.hits)

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole):
        if not index.isValid():
            return None
        hit = self.hits[index.row()]
        if role == Qt.ItemDataRole.DecorationRole:
            return self._picture(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(hit)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._text(hit).replace("\n", ", ")
        return f"<p>{html.escape(hit['file'])}</p>" if role == Qt.ItemDataRole.ToolTipRole else None

    def _text(self, hit: dict) -> str:
        facts = [self.tr("score {:.3f}").format(hit["score"]), (hit["date"] or "")[:10]]
        facts += [slot_name(hit["sensor"])] if hit["sensor"] in ("optical", "sar") else [hit["sensor"] or ""]
        facts += [self.tr("▲ file is gone")] if hit.get("missing") else []
        facts += [self.tr("▲ file has changed")] if hit.get("changed") else []
        return f"{hit['rank']}   {Path(hit['file']).name}\n{' · '.join(filter(None, facts))}"

    def _picture(self, row: int) -> QIcon:
        if row not in self._pictures:
            self._pictures[row] = None
            side = round(PICTURE * QApplication.primaryScreen().devicePixelRatio())
            self._pool.start(_Picture(self._turn, row, self.hits[row], side, self._told))
        return self._pictures[row] or self._waiting

    def _take(self, turn: int, row: int, image: QImage) -> None:
        if turn == self._turn and not image.isNull():
            self._pictures[row] = QIcon(QPixmap.fromImage(image))
            self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])

    def as_text(self, separator: str) -> str:
        """The hits as a table with one header line; the place is the middle of the footprint."""
        text = io.StringIO()
        writer = csv.writer(text, delimiter=separator, lineterminator="\n")
        writer.writerow(COLUMNS)
        for hit in self.hits:
            middle = middle_of(hit)
            facts = [hit["rank"], f"{hit['score']:.6f}", hit["file"], hit["date"] or "", hit["sensor"] or ""]
            writer.writerow(facts + ([f"{value:.6f}" for value in middle] if middle else ["", ""]))
        return text.getvalue()


def middle_of(hit: dict) -> tuple[float, float] | None:
    """Longitude and latitude of the middle of a hit's footprint; None where it has none."""
    if not hit["footprint"]:
        return None
    ring = hit["footprint"]["coordinates"][0]
    west, east = min(x for x, *_ in ring), max(x for x, *_ in ring)
    south, north = min(y for _, y, *_ in ring), max(y for _, y, *_ in ring)
    return (west + east) / 2, (south + north) / 2


class HitsView(QListView):
    """``chosen`` carries the hit that mouse or arrow keys lead to; ``wanted`` one on Enter or double click."""

    chosen = pyqtSignal(dict)
    wanted = pyqtSignal(dict)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hits = HitsModel(self)
        self.setModel(self.hits)
        self.setIconSize(QSize(PICTURE, PICTURE))
        self.setUniformItemSizes(True)
        self.setSpacing(1)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("Places found"))
        self.setToolTip(self.tr("Arrow keys go through the places; Enter adds the image to the map"))
        self.selectionModel().currentChanged.connect(self._follow)
        self.clicked.connect(self._tell)
        self.activated.connect(lambda index: self.wanted.emit(self.hits.hits[index.row()]))
        QShortcut(QKeySequence.StandardKey.Copy, self, self.copy, context=Qt.ShortcutContext.WidgetShortcut)
        self.hide()

    @property
    def current(self) -> dict | None:
        index = self.currentIndex()
        return self.hits.hits[index.row()] if index.isValid() else None

    def show_hits(self, hits: list[dict]) -> None:
        """Put these in the list; none is chosen yet."""
        self.hits.show_hits(hits)
        rows = min(SHOWN_ROWS, len(hits))
        self.setFixedHeight(max(1, rows) * (max(PICTURE, self.sizeHintForRow(0)) + 2 * self.spacing()) + 4)
        self.setVisible(bool(hits))

    def _follow(self, index: QModelIndex, *_) -> None:
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:  # else a click is about to tell
            self._tell(index)

    def _tell(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(self.hits.hits[index.row()])

    def copy(self) -> None:
        """All hits to the clipboard, for a spreadsheet."""
        QApplication.clipboard().setText(self.hits.as_text("\t"))

    def export(self, path: str) -> None:
        """Write all hits as CSV; raises EngineError where nothing can be written."""
        write_files({path: partial(write_lines, self.hits.as_text(",").rstrip("\n"))})
