"""The index in which is searched: a file, one of those used lately, or a new one."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGridLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from .scenes_model import SETTINGS

MOST_RECENT = 10


class IndexChooser(QWidget):
    """``changed`` when another index is chosen; ``make`` when a new one is wanted."""

    changed = pyqtSignal()
    make = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.combo = QComboBox()
        self.combo.setAccessibleName(self.tr("Index to search in"))
        self.combo.setPlaceholderText(self.tr("none yet"))
        self.combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._browse = QToolButton()
        self._browse.setText("…")
        self._browse.setToolTip(self.tr("Open an index that exists"))
        self._browse.setAccessibleName(self._browse.toolTip())
        self._note = QLabel()
        self._note.setWordWrap(True)
        label = QLabel(self.tr("I&ndex"))
        label.setBuddy(self.combo)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setColumnStretch(1, 1)
        layout.addWidget(label, 0, 0)
        layout.addWidget(self.combo, 0, 1)
        layout.addWidget(self._browse, 0, 2)
        layout.addWidget(self._note, 1, 0, 1, 3)
        self.combo.activated.connect(self._take)
        self._browse.clicked.connect(self._ask)
        self._note.linkActivated.connect(lambda link: self.make.emit())
        self.restore()

    @property
    def path(self) -> str:
        """The chosen index; empty while there is none."""
        return self.combo.currentData() or ""

    def restore(self) -> None:
        """List the indexes that were used lately, the last one first; those that are gone are left out."""
        self.combo.clear()
        for path in QgsSettings().value(SETTINGS + "indexes", [], list):
            if Path(path).is_file():
                self._add(path, self.combo.count())
        self.combo.setCurrentIndex(0 if self.combo.count() else -1)
        self.say()

    def choose(self, path: str) -> None:
        """Search in ``path`` from now on."""
        known = self.combo.findData(path)
        if known >= 0:
            self.combo.removeItem(known)
        self._add(path, 0)
        self.combo.setCurrentIndex(0)
        paths = [self.combo.itemData(index) for index in range(min(self.combo.count(), MOST_RECENT))]
        QgsSettings().setValue(SETTINGS + "indexes", paths)
        self.say()
        self.changed.emit()

    def say(self, text: str = "") -> None:
        """Tell below the box what the index holds; without any index, what one is good for."""
        if not self.path:
            text = self.tr("An index makes your images searchable by words. <a href='#'>Make one</a>")
        self._note.setText(text)
        self._note.setVisible(bool(text))

    def _add(self, path: str, place: int) -> None:
        self.combo.insertItem(place, f"{Path(path).stem} · {Path(path).parent.name}", path)
        self.combo.setItemData(place, path, Qt.ItemDataRole.ToolTipRole)

    def _take(self, index: int) -> None:
        self.choose(self.combo.itemData(index))

    def _ask(self) -> None:
        start = str(Path(self.path).parent) if self.path else ""
        path, _ = QFileDialog.getOpenFileName(self, self.tr("Open an index"), start, self.tr("Indexes (*.gpkg)"))
        if path:
            self.choose(path)
