"""The question of a review: one button a class with its key, how sure the reviewer is, and a remark."""

from __future__ import annotations

from functools import partial

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QKeySequence, QPixmap
from qgis.PyQt.QtWidgets import QComboBox, QGridLayout, QLabel, QLineEdit, QPushButton, QShortcut, QWidget

from ..contract.legends import Legend
from ..contract.samples import CANNOT_SAY
from ..map.review_file import Answer

KEYS = 9
COLUMNS = 2


class AnswerBox(QWidget):
    """``said`` carries a class code or CANNOT_SAY; ``said_more`` the certainty and the remark."""

    said = pyqtSignal(int)
    said_more = pyqtSignal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._buttons: dict[int, QPushButton] = {}
        self._keys: list[int] = []
        self._classes = QGridLayout()
        self.certainty = QComboBox()
        for text, value in ((self.tr("Not given"), ""), (self.tr("High"), "high"), (self.tr("Medium"), "medium"),
                            (self.tr("Low"), "low")):  # fmt: skip
            self.certainty.addItem(text, value)
        self.remark = QLineEdit()
        self.remark.setPlaceholderText(self.tr("Remark"))
        self.remark.setAccessibleName(self.tr("Remark"))
        self.certainty.activated.connect(self._tell_more)
        self.remark.editingFinished.connect(self._tell_more)
        label = QLabel(self.tr("Cer&tainty"))
        label.setBuddy(self.certainty)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(self._classes, 0, 0, 1, 3)
        layout.addWidget(label, 1, 0)
        layout.addWidget(self.certainty, 1, 1)
        layout.addWidget(self.remark, 1, 2)
        layout.setColumnStretch(2, 1)

    def ask(self, legend: Legend) -> None:
        """Offer the classes of ``legend``; the first nine have the keys 1 to 9."""
        while self._classes.count():
            self._classes.takeAt(0).widget().deleteLater()
        self._keys = [entry.code for entry in legend.classes[:KEYS]]
        rows = [(entry.code, entry.name, entry.color) for entry in legend.classes]
        rows.append((CANNOT_SAY, self.tr("Cannot say"), ""))
        self._buttons = {}
        for place, (code, name, color) in enumerate(rows):
            key = "0" if code == CANNOT_SAY else str(place + 1) if place < KEYS else ""
            button = self._buttons[code] = self._button(f"{key}  {name}" if key else name, color)
            button.clicked.connect(partial(self._say, code))
            self._classes.addWidget(button, place // COLUMNS, place % COLUMNS)

    def _button(self, text: str, color: str) -> QPushButton:
        button = QPushButton(text.replace("&", "&&"))
        button.setCheckable(True)
        button.setStyleSheet("text-align: left")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if color:
            swatch = QPixmap(16, 16)
            swatch.fill(QColor(color))
            button.setIcon(QIcon(swatch))
        return button

    def _say(self, code: int, *_) -> None:
        self.said.emit(code)

    def show_answer(self, answer: Answer | None) -> None:
        """Check the button of the answer and fill in what was said beside it."""
        for code, button in self._buttons.items():
            button.setChecked(answer is not None and answer.reference == code)
        self.certainty.setCurrentIndex(max(0, self.certainty.findData(answer.certainty if answer else "")))
        self.remark.setText(answer.remark if answer else "")
        for widget in (self.certainty, self.remark):
            widget.setEnabled(answer is not None)

    def listen(self, widget: QWidget) -> None:
        """Take the keys 1 to 9, 0 and C while ``widget`` or something in it has the focus."""
        within = Qt.ShortcutContext.WidgetWithChildrenShortcut
        for number in range(KEYS):
            QShortcut(QKeySequence(str(number + 1)), widget, partial(self._say_number, number), context=within)
        for key in ("0", "C"):
            QShortcut(QKeySequence(key), widget, partial(self._say, CANNOT_SAY), context=within)

    def _say_number(self, number: int) -> None:
        if self.isEnabled() and number < len(self._keys):
            self.said.emit(self._keys[number])

    def _tell_more(self, *_) -> None:
        self.said_more.emit(self.certainty.currentData(), self.remark.text().strip())
