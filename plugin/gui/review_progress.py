"""How far a review is: one bar for each stratum."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QProgressBar, QSizePolicy, QWidget


class ReviewProgress(QWidget):
    """Answered points of every stratum."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QGridLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setVerticalSpacing(2)
        self._rows.setColumnStretch(1, 1)

    def show_rows(self, rows: list[tuple[str, int, int]]) -> None:
        """``rows`` of name, answered points and points."""
        if self._rows.count() != 3 * len(rows):
            self._make(len(rows))
        for row, (name, answered, points) in enumerate(rows):
            self._widget(row, 0).setText(name)
            bar = self._widget(row, 1)
            bar.setRange(0, max(points, 1))
            bar.setValue(answered)
            bar.setAccessibleName(self.tr("{}: {} of {} answered").format(name, answered, points))
            self._widget(row, 2).setText(f"{answered} / {points}")

    def _make(self, count: int) -> None:
        while self._rows.count():
            self._rows.takeAt(0).widget().deleteLater()
        for row in range(count):
            name, bar, numbers = QLabel(), QProgressBar(), QLabel()
            name.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            bar.setTextVisible(False)
            bar.setMaximumHeight(round(0.7 * self.fontMetrics().height()))
            numbers.setAlignment(Qt.AlignmentFlag.AlignRight)
            for column, widget in enumerate((name, bar, numbers)):
                self._rows.addWidget(widget, row, column)

    def _widget(self, row: int, column: int) -> QWidget:
        return self._rows.itemAt(3 * row + column).widget()
