"""How large the counted objects are, as bars."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication, QRectF, Qt
from qgis.PyQt.QtGui import QFont, QFontMetricsF, QPainter

from ..algorithms.explanation_charts import Ink


def tr(text: str) -> str:
    return QCoreApplication.translate("SizeChart", text)


@dataclass(frozen=True)
class SizeChart:
    """Bars of (from, to, count) each, in ``unit``, in order: lengths of ships, areas of regions."""

    bars: tuple[tuple[float, float, int], ...]
    unit: str

    @classmethod
    def of(cls, sizes: list[dict], unit: str) -> SizeChart | None:
        """From the sizes of a count; None where there is nothing to draw."""
        bars = tuple((entry["from"], entry["to"], entry["count"]) for entry in sizes)
        return cls(bars, unit) if any(count for *_, count in bars) else None

    @property
    def text(self) -> str:
        """The chart in words."""
        parts = (f"{_size(low)}–{_size(high)} {self.unit}: {count}" for low, high, count in self.bars if count)
        return tr("Sizes: {}").format(", ".join(parts))

    def height(self, font: QFont) -> int:
        return round(5.2 * QFontMetricsF(font).height())

    def draw(self, painter: QPainter, width: float, ink: Ink) -> None:
        """One bar a range of sizes, its number above it, the ends of the whole range below."""
        line = QFontMetricsF(painter.font()).height()
        step, most = width / len(self.bars), max(count for *_, count in self.bars)
        base, room = 4.0 * line, 2.7 * line
        for place, (_, _, count) in enumerate(self.bars):
            height = room * count / most
            box = QRectF(place * step + 2, base - height, step - 4, height)
            painter.setPen(ink.text)
            if count:
                number = QRectF(place * step, box.top() - 1.1 * line, step, line)
                painter.drawText(number, Qt.AlignmentFlag.AlignHCenter, str(count))
                painter.setPen(ink.outline)
                painter.setBrush(ink.training)
                painter.drawRect(box)
        painter.setPen(ink.text)
        ends = (Qt.AlignmentFlag.AlignLeft, self.bars[0][0]), (Qt.AlignmentFlag.AlignRight, self.bars[-1][1])
        for alignment, value in ends:
            painter.drawText(QRectF(0, base + 0.1 * line, width, line), alignment, f"{_size(value)} {self.unit}")


def _size(value: float) -> str:
    return f"{value:,.0f}" if value >= 10 else f"{value:.3g}"
