"""One chart of an explanation in the pane, in the theme's colours and with its content in words."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ..algorithms.explanation_charts import ClassShares, Distribution, Ink


class ChartView(QWidget):
    """Draws a chart over its whole width; hidden while there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.chart: ClassShares | Distribution | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def show_chart(self, chart: ClassShares | Distribution | None) -> None:
        self.chart = chart
        text = chart.text if chart else ""
        self.setAccessibleName(text)
        self.setToolTip(text)
        self.setVisible(chart is not None)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self.chart.height(self.font()) + 4 if self.chart else 0)

    def paintEvent(self, event) -> None:
        if self.chart is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self.font())
        self.chart.draw(painter, self.width(), Ink.of(self.palette()))
        painter.end()
