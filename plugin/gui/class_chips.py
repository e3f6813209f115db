"""Small swatches with class names that wrap like text: a model's legend at a glance."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPalette
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget


class ClassChips(QWidget):
    """One swatch a class, wrapped to the width; the outline keeps pale colours visible in every theme."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._classes: list[dict] = []
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_classes(self, classes: list[dict]) -> None:
        """``classes`` as in a legend's JSON: name and color each."""
        self._classes = classes
        self.setAccessibleName(self.tr("Classes: {}").format(", ".join(entry["name"] for entry in classes)))
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._places(width)[-1][1].bottom() + 3 if self._classes else 0

    def sizeHint(self) -> QSize:
        return QSize(self.width(), self.heightForWidth(self.width()))

    def paintEvent(self, event) -> None:
        painter = QPainter(self)
        outline = self.palette().color(QPalette.ColorRole.WindowText)
        outline.setAlpha(110)
        text = self.palette().color(QPalette.ColorRole.WindowText)
        for entry, place in self._places(self.width()):
            side = self._swatch()
            swatch = QRect(place.left(), place.top() + (place.height() - side) // 2, side, side)
            painter.setPen(outline)
            painter.setBrush(QColor(entry["color"]))
            painter.drawRoundedRect(swatch, 2, 2)
            painter.setPen(text)
            painter.drawText(place.adjusted(side + 5, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, entry["name"])

    def _swatch(self) -> int:
        return round(self.fontMetrics().height() * 0.7)

    def _places(self, width: int) -> list[tuple[dict, QRect]]:
        """Each class with the rectangle of its swatch and name."""
        metrics, places, x, y = self.fontMetrics(), [], 0, 1
        height, gap = metrics.height() + 2, metrics.horizontalAdvance("xx")
        for entry in self._classes:
            wide = self._swatch() + 5 + metrics.horizontalAdvance(entry["name"]) + 1
            if x and x + wide > width:
                x, y = 0, y + height
            places.append((entry, QRect(x, y, wide, height)))
            x += wide + gap
        return places
