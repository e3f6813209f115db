"""Curves of a training while it runs: loss and validation scores by epoch as one picture in the algorithm's log."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QBuffer, QByteArray, QIODevice, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from .algorithm import tr

WIDTH, HEIGHT = 340, 220  # of one of the two plots, in pixels
AREA = QRectF(38, 24, WIDTH - 52, HEIGHT - 50)
# Okabe and Ito's colours, told apart by colour-blind readers; the first is the loss or the main condition.
COLORS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000")
SCORE = "/miou"
Lines = dict[str, list[tuple[int, float]]]  # name -> (epoch, value)


def curves_picture(history: list[dict]) -> QImage:
    """Loss on the left, the mIoU of every validation condition on the right; ``history`` has an entry an epoch."""
    names = sorted({name for entry in history for name in entry if name.endswith(SCORE)}, key=lambda n: n[:4] != "full")
    losses = {tr("loss"): [(entry["epoch"], entry["loss"]) for entry in history]}
    scores = {n.removesuffix(SCORE): [(e["epoch"], e[n]) for e in history if n in e] for n in names}
    image = QImage(2 * WIDTH, HEIGHT, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    epochs = max(history[-1]["epoch"], 2)
    try:
        _Plot(painter, epochs, 1.05 * max(*(entry["loss"] for entry in history), 0.01)).draw(losses)
        painter.translate(WIDTH, 0)
        _Plot(painter, epochs, 1.0).draw(scores)
    finally:
        painter.end()
    return image


def as_html(image: QImage) -> str:
    """An ``img`` element that holds the picture itself."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return f'<img src="data:image/png;base64,{bytes(data.toBase64()).decode("ascii")}"/>'


@dataclass(frozen=True)
class _Plot:
    """Epochs 0 to ``right`` along, values 0 to ``top`` up."""

    painter: QPainter
    right: float
    top: float

    def draw(self, lines: Lines) -> None:
        """The grid, and every line with its name above in its colour."""
        self._draw_grid()
        x = AREA.left()
        for color, (name, points) in zip(COLORS, lines.items(), strict=False):
            self.painter.setPen(QPen(QColor(color), 2))
            self.painter.setBrush(QColor(color))
            spots = QPolygonF([self._at(*point) for point in points])
            self.painter.drawPolyline(spots)
            for spot in spots:
                self.painter.drawEllipse(spot, 1.5, 1.5)
            self.painter.drawText(QPointF(x, AREA.top() - 9), name)
            x += self.painter.fontMetrics().horizontalAdvance(name) + 10

    def _draw_grid(self) -> None:
        for value in _ticks(self.right):
            spot = self._at(value, 0)
            self._draw_tick(spot, QPointF(spot.x(), AREA.top()), f"{value:g}", QPointF(spot.x() - 6, spot.y() + 16))
        for value in _ticks(self.top):
            spot = self._at(0, value)
            self._draw_tick(spot, QPointF(AREA.right(), spot.y()), f"{value:g}", QPointF(6, spot.y() + 4))
        self.painter.drawText(QPointF(AREA.right() - 36, AREA.bottom() + 16), tr("epoch"))

    def _draw_tick(self, start: QPointF, end: QPointF, text: str, place: QPointF) -> None:
        self.painter.setPen(QColor("#d0d0d0"))
        self.painter.drawLine(start, end)
        self.painter.setPen(QColor("#404040"))
        self.painter.drawText(place, text)

    def _at(self, epoch: float, value: float) -> QPointF:
        x, y = epoch / self.right, value / self.top
        return QPointF(AREA.left() + x * AREA.width(), AREA.bottom() - y * AREA.height())


def _ticks(top: float) -> list[float]:
    """Multiples of 1, 2 or 5 times a power of ten from 0, three to six of them up to ``top``."""
    step = next(unit * 10**power for power in range(-4, 7) for unit in (1, 2, 5) if top / (unit * 10**power) <= 5)
    return [round(step * i, 6) for i in range(int(top / step) + 1)]
